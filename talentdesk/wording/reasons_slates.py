"""Sentences about posts, their incumbents and their slates."""

from talentdesk.domain.ruling import Reason
from talentdesk.wording.say import phrase

SLATES: dict[Reason, tuple[str, ...]] = {
    Reason.SUCCEEDS_SELF: (
        phrase("{name} holds the post “{post}”; nobody follows or covers for themself."),
        phrase("Nobody follows or covers for themself."),
    ),
    Reason.ON_SLATE_ALREADY: (
        phrase("{name} is named for “{post}” already."),
        phrase("This person is on the slate already."),
    ),
    Reason.PERSON_LEFT: (
        phrase("{name} is no longer employed."),
        phrase("This person is no longer employed."),
    ),
    Reason.EXCEPTION_WANTED: (
        phrase("{name} does not meet: {conditions}. An exception needs its reason and who approves it."),
        phrase("A condition is not met. An exception needs its reason and who approves it."),
    ),
    Reason.SLATE_NOT_EMPTY: (
        phrase("{count} on the slate of “{post}”. Take them off first."),
        phrase("There is still somebody on the slate. Take them off first."),
    ),
    Reason.SEATS_OVER: (
        phrase("{count} people hold the post “{post}”, which has seats for {required}: {names}."),
        phrase("More people hold the post than it has seats."),
    ),
    Reason.SEATS_SHORT: (
        phrase("“{post}” has seats for {required}, and {count} people would hold it: {names}."),
        phrase("More people would hold the post than it has seats."),
    ),
    Reason.NOBODY_LEFT_SLATES: (phrase("Nobody who left the company stands on a slate or covers a post."),),
    Reason.SEAT_TAKEN: (
        phrase("“{post}” is held by {names}. End that term first, or give the post another seat."),
        phrase("The post is held already. End that term first, or give the post another seat."),
    ),
    Reason.TERM_OVER: (
        phrase("The term of {name} as {post} ended on {on}."),
        phrase("The term is over."),
    ),
    Reason.POST_HELD: (
        phrase("People in the post “{post}”: {count} ({names}). Move them to another post first."),
        phrase("Somebody holds the post. Move them to another post first."),
    ),
    Reason.POST_ON_SLATE: (
        phrase("“{post}” has a slate; on it: {count} ({names}). Take them off first, or move the slate."),
        phrase("The post has a slate. Take everybody off first, or move the slate."),
    ),
    Reason.POST_IN_PLANS: (
        phrase("Development plans towards “{post}”: {count} ({names}). Choose another target first."),
        phrase("The post is the target of development plans. Choose another target first."),
    ),
    Reason.POST_IN_USE: (
        phrase("Records that still name “{post}”: {count}. Choose a post they move to."),
        phrase("The post still stands in other records. Choose a post they move to."),
    ),
    Reason.UNIT_IN_USE: (
        phrase(
            "Still in “{unit}”: units {units}, posts {posts}, people {people}. Choose a unit they move to."
        ),
        phrase("The unit is not empty. Choose a unit that everything in it moves to."),
    ),
    Reason.TRANSFER_TO_SELF: (
        phrase("{name} cannot hand over to themself."),
        phrase("Nobody hands over to themself."),
    ),
}
