"""From schema 1 to schema 2; written by ``python -m tools.migration``."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make what schema 1 lacks."""
    op.create_table(
        "import_batch",
        sa.Column("table_key", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("sources", sa.String(), nullable=False),
        sa.Column("fields", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )
    op.create_table(
        "import_mapping",
        sa.Column("fingerprint", sa.String(), nullable=False),
        sa.Column("table_key", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_mapping")),
        sa.UniqueConstraint("fingerprint", "table_key", name=op.f("uq_import_mapping_fingerprint")),
    )
    op.create_table(
        "packet_layout",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_layout")),
        sa.UniqueConstraint("name", name=op.f("uq_packet_layout_name")),
    )
    op.create_table(
        "room_mode",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("blind", sa.Boolean(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_room_mode")),
    )
    with op.batch_alter_table("room_mode", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_room_mode_session_id"), ["session_id"], unique=False)

    op.create_table(
        "saved_view",
        sa.Column("place", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_saved_view")),
        sa.UniqueConstraint("place", "name", name=op.f("uq_saved_view_place")),
    )
    op.create_table(
        "talk",
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("seconds", sa.Integer(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_talk")),
    )
    with op.batch_alter_table("talk", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_talk_session_id"), ["session_id"], unique=False)

    op.create_table(
        "import_part",
        sa.Column("batch_id", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("content", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["batch_id"], ["import_batch.id"], name=op.f("fk_import_part_batch_id_import_batch")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_part")),
    )
    with op.batch_alter_table("import_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_import_part_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "layer",
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_layer_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_layer")),
    )
    with op.batch_alter_table("layer", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_layer_session_id"), ["session_id"], unique=False)

    op.create_table(
        "meeting",
        sa.Column("agenda", sa.String(), nullable=False),
        sa.Column("minutes_each", sa.Integer(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_meeting_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_meeting")),
        sa.UniqueConstraint("session_id", name=op.f("uq_meeting_session_id")),
    )
    with op.batch_alter_table("meeting", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_meeting_session_id"), ["session_id"], unique=False)

    op.create_table(
        "minute_part",
        sa.Column("part", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_minute_part_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_minute_part")),
        sa.UniqueConstraint("session_id", "part", name=op.f("uq_minute_part_session_id")),
    )
    with op.batch_alter_table("minute_part", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_minute_part_session_id"), ["session_id"], unique=False)

    op.create_table(
        "agenda_item",
        sa.Column("turn", sa.Integer(), nullable=False),
        sa.Column("parked", sa.Boolean(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_agenda_item_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_agenda_item_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_agenda_item")),
        sa.UniqueConstraint("candidate_id", name=op.f("uq_agenda_item_candidate_id")),
    )
    with op.batch_alter_table("agenda_item", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_agenda_item_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_agenda_item_session_id"), ["session_id"], unique=False)

    op.create_table(
        "attendance",
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("came_at", sa.String(), nullable=True),
        sa.Column("left_at", sa.String(), nullable=True),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_attendance_member_id_member")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_attendance_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attendance")),
    )
    with op.batch_alter_table("attendance", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_attendance_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_attendance_session_id"), ["session_id"], unique=False)

    op.create_table(
        "ballot_paper_count",
        sa.Column("question", sa.String(), nullable=False),
        sa.Column("round", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("in_favour", sa.Integer(), nullable=False),
        sa.Column("against", sa.Integer(), nullable=False),
        sa.Column("abstain", sa.Integer(), nullable=False),
        sa.Column("defer", sa.Integer(), nullable=False),
        sa.Column("invalid", sa.Integer(), nullable=False),
        sa.Column("teller", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_ballot_paper_count_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_ballot_paper_count_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ballot_paper_count")),
        sa.UniqueConstraint(
            "candidate_id", "question", "round", "number", name=op.f("uq_ballot_paper_count_candidate_id")
        ),
    )
    with op.batch_alter_table("ballot_paper_count", schema=None) as batch_op:
        batch_op.create_index(
            batch_op.f("ix_ballot_paper_count_candidate_id"), ["candidate_id"], unique=False
        )
        batch_op.create_index(batch_op.f("ix_ballot_paper_count_session_id"), ["session_id"], unique=False)

    op.create_table(
        "candidate_mark",
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("value", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_candidate_mark_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_candidate_mark_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_candidate_mark")),
        sa.UniqueConstraint("candidate_id", "kind", name=op.f("uq_candidate_mark_candidate_id")),
    )
    with op.batch_alter_table("candidate_mark", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_candidate_mark_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_candidate_mark_session_id"), ["session_id"], unique=False)

    op.create_table(
        "layer_place",
        sa.Column("layer_id", sa.String(), nullable=False),
        sa.Column("vertical", sa.String(), nullable=False),
        sa.Column("horizontal", sa.String(), nullable=False),
        sa.Column("position", sa.Float(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_layer_place_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(["layer_id"], ["layer.id"], name=op.f("fk_layer_place_layer_id_layer")),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_layer_place_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_layer_place")),
        sa.UniqueConstraint("layer_id", "candidate_id", name=op.f("uq_layer_place_layer_id")),
    )
    with op.batch_alter_table("layer_place", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_layer_place_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_layer_place_layer_id"), ["layer_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_layer_place_session_id"), ["session_id"], unique=False)

    op.create_table(
        "opinion",
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("vertical", sa.String(), nullable=False),
        sa.Column("horizontal", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("on_paper", sa.Boolean(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_opinion_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_opinion_member_id_member")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_opinion_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion")),
        sa.UniqueConstraint("candidate_id", "member_id", "scheme", name=op.f("uq_opinion_candidate_id")),
    )
    with op.batch_alter_table("opinion", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opinion_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_opinion_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_opinion_session_id"), ["session_id"], unique=False)

    op.create_table(
        "opinion_reveal",
        sa.Column("scheme", sa.String(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_opinion_reveal_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(
            ["session_id"], ["session.id"], name=op.f("fk_opinion_reveal_session_id_session")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_opinion_reveal")),
        sa.UniqueConstraint("candidate_id", "scheme", name=op.f("uq_opinion_reveal_candidate_id")),
    )
    with op.batch_alter_table("opinion_reveal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_opinion_reveal_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_opinion_reveal_session_id"), ["session_id"], unique=False)

    op.create_table(
        "packet_copy",
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("recipient", sa.String(), nullable=False),
        sa.Column("handed_out", sa.Date(), nullable=True),
        sa.Column("returned", sa.Date(), nullable=True),
        sa.Column("destroyed", sa.Date(), nullable=True),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("packet_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["packet_id"], ["packet.id"], name=op.f("fk_packet_copy_packet_id_packet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_copy")),
        sa.UniqueConstraint("packet_id", "number", name=op.f("uq_packet_copy_packet_id")),
    )
    with op.batch_alter_table("packet_copy", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_packet_copy_packet_id"), ["packet_id"], unique=False)

    op.create_table(
        "packet_scan",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("pages", sa.Integer(), nullable=False),
        sa.Column("sha256", sa.String(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("packet_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["packet_id"], ["packet.id"], name=op.f("fk_packet_scan_packet_id_packet")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_scan")),
    )
    with op.batch_alter_table("packet_scan", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_packet_scan_packet_id"), ["packet_id"], unique=False)

    op.create_table(
        "packet_signature",
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("role", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("signed_on", sa.Date(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("drawing", sa.String(), nullable=False),
        sa.Column("packet_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["packet_id"], ["packet.id"], name=op.f("fk_packet_signature_packet_id_packet")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_packet_signature")),
    )
    with op.batch_alter_table("packet_signature", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_packet_signature_packet_id"), ["packet_id"], unique=False)

    op.create_table(
        "recusal",
        sa.Column("member_id", sa.String(), nullable=False),
        sa.Column("ground", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_recusal_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(["member_id"], ["member.id"], name=op.f("fk_recusal_member_id_member")),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_recusal_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_recusal")),
        sa.UniqueConstraint("candidate_id", "member_id", name=op.f("uq_recusal_candidate_id")),
    )
    with op.batch_alter_table("recusal", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_recusal_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_recusal_member_id"), ["member_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_recusal_session_id"), ["session_id"], unique=False)

    op.create_table(
        "follow_up",
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due", sa.Date(), nullable=True),
        sa.Column("type", sa.String(), nullable=False),
        sa.Column("action_id", sa.String(), nullable=True),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.String(), nullable=False),
        sa.Column("session_id", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["action_id"], ["plan_action.id"], name=op.f("fk_follow_up_action_id_plan_action")
        ),
        sa.ForeignKeyConstraint(
            ["candidate_id"], ["candidate.id"], name=op.f("fk_follow_up_candidate_id_candidate")
        ),
        sa.ForeignKeyConstraint(["session_id"], ["session.id"], name=op.f("fk_follow_up_session_id_session")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_follow_up")),
    )
    with op.batch_alter_table("follow_up", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_follow_up_candidate_id"), ["candidate_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_follow_up_session_id"), ["session_id"], unique=False)

    with op.batch_alter_table("ballot", schema=None) as batch_op:
        batch_op.add_column(sa.Column("question", sa.String(), server_default="", nullable=False))
        batch_op.add_column(sa.Column("round", sa.Integer(), server_default="1", nullable=False))
        batch_op.add_column(sa.Column("defer", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("invalid", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("on_paper", sa.Boolean(), server_default="0", nullable=False))
        batch_op.drop_constraint(batch_op.f("uq_ballot_candidate_id"), type_="unique")
        batch_op.create_unique_constraint(
            batch_op.f("uq_ballot_candidate_id"), ["candidate_id", "question", "round"]
        )

    with op.batch_alter_table("packet", schema=None) as batch_op:
        batch_op.add_column(sa.Column("made_as", sa.String(), server_default="", nullable=False))
