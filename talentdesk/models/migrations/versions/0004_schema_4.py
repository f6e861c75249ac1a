"""From schema 3 to schema 4; written by ``python -m tools.migration``."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make what schema 3 lacks."""
    op.create_table(
        "contender_count",
        sa.Column("contender_id", sa.String(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("in_favour", sa.Integer(), nullable=False),
        sa.Column("against", sa.Integer(), nullable=False),
        sa.Column("abstain", sa.Integer(), nullable=False),
        sa.Column("defer", sa.Integer(), nullable=False),
        sa.Column("invalid", sa.Integer(), nullable=False),
        sa.Column("teller", sa.String(), nullable=False),
        sa.Column("id", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["contender_id"], ["contender.id"], name=op.f("fk_contender_count_contender_id_contender")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_contender_count")),
        sa.UniqueConstraint("contender_id", "number", name=op.f("uq_contender_count_contender_id")),
    )
    with op.batch_alter_table("contender_count", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_contender_count_contender_id"), ["contender_id"], unique=False)

    with op.batch_alter_table("contender", schema=None) as batch_op:
        batch_op.add_column(sa.Column("defer", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("invalid", sa.Integer(), server_default="0", nullable=False))
        batch_op.add_column(sa.Column("on_paper", sa.Boolean(), server_default="0", nullable=False))
