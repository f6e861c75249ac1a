"""The words by which workbooks head lists of successors."""

SLATE_WORDS: dict[str, dict[str, tuple[str, ...]]] = {
    "slates": {
        "slate_post": (
            "继任的岗位", "被继任岗位", "接任岗位", "待继任岗位", "继任关键岗位",
            "post to follow in", "successor to", "position to fill", "succession post",
        ),
        "post_unit": (
            "岗位所在部门", "继任岗位部门", "接任岗位部门", "岗位部门",
            "unit of the post", "post unit", "position unit",
        ),
        "rank": (
            "继任顺位", "继任排序", "继任次序", "顺位", "继任者排序", "人选排序",
            "rank", "successor rank", "slate rank", "succession rank",
        ),
        "readiness": (
            "准备度", "继任准备度", "成熟度", "继任成熟度", "可接任时间", "就绪度", "继任就绪度",
            "readiness", "readiness level", "ready in", "successor readiness", "time to ready",
        ),
        "confirmed": (
            "是否确认", "已确认", "继任确认", "是否已确认", "确认",
            "confirmed", "is confirmed", "successor confirmed", "approved successor",
        ),
        "exception": (
            "例外理由", "例外原因", "破格理由", "破格原因", "特批理由", "特批原因",
            "reason of the exception", "exception reason", "exception",
        ),
        "approver": (
            "例外批准人", "破格批准人", "特批人", "特批批准人", "批准人",
            "exception approved by", "exception approver", "approved by", "approver",
        ),
        "stand_in": (
            "应急替补", "是否应急替补", "应急代理", "紧急替补", "临时代理",
            "emergency cover", "stand-in", "stand in", "interim cover", "covers at once",
        ),
        "outside": (
            "外部人选", "是否外部人选", "外部候选人", "是否外部",
            "from outside", "external", "is external", "external candidate", "outside candidate",
        ),
        "note": ("备注", "说明", "note", "notes", "remarks", "comment"),
    },
}  # fmt: skip
