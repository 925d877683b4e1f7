"""Why a breach matters, as data: what the standard wants there, and what becomes of such an item at those who take it in.

The standard is NewsML-G2 2.35 (its schema and its guidelines); what receivers do was seen by running or reading them:
Superdesk's generic parser, APA's WordPress importer, pyconverters-newsml (feeds in AFP's manner), python-newsmlg2.
"""

from __future__ import annotations

REASONS: dict[str, str] = {
    # The root and its parts.
    "newsItem/@standard": "the schema requires it, and it names the standard: NewsML-G2",
    "newsItem/@standardversion": "the schema requires it, in figures: 2.35",
    "newsItem/@conformance": "left out it means core, and a release needs what only power has",
    "newsItem/@guid": "the schema requires it; a receiver files the item under guid and version, and never forgets one",
    "newsItem/@version": "the standard takes a missing one for 1; Superdesk refuses the item without it",
    "newsItem/@lang": "all words below inherit it; without it nobody can tell the language of a headline",
    "newsItem/@dir": "the standard knows ltr and rtl; what is left out is taken for ltr",
    "newsItem/itemMeta": "the schema requires it; every receiver refuses an item without it",
    "newsItem/contentMeta": "the standard leaves it open; Superdesk and readers of AFP's feeds refuse an item without it",
    "newsItem/contentSet": "the standard leaves it open; Superdesk and readers of AFP's feeds refuse an item without it",
    "newsItem/rightsInfo": "APA's importer expects the holder's name and a notice",
    "rightsInfo/copyrightHolder": "APA's importer expects the holder with its name",
    # itemMeta: about the item.
    "itemMeta/itemClass": "the schema requires it first; Superdesk, APA's importer and readers of AFP's feeds take qcode, "
    "and APA's only ninat:text",
    "itemClass/@qcode": "a uri alone is legal; Superdesk, APA's importer and readers of AFP's feeds read qcode only",
    "itemMeta/provider": "the schema requires it second; APA's importer chooses by it",
    "itemMeta/versionCreated": "the schema requires it third: a full time, for the version and not for the release",
    "itemMeta/firstCreated": "a full time, of the first version, so never after versionCreated",
    "itemMeta/embargoed": "a full time with its zone: Superdesk reads a time without one as UTC, and python-newsmlg2 "
    "breaks down over an empty element",
    "itemMeta/pubStatus": "the standard takes a missing one for usable; Superdesk refuses the item without it",
    "pubStatus/@qcode": "the codes are usable, withheld and canceled (with one l); Superdesk refuses a status without qcode",
    "itemMeta/title": "a name for lists; desks show it where a headline is too long",
    "itemMeta/edNote": "editors read it; Superdesk shows the first one only",
    "itemMeta/signal": "it tells what this version does to the one before; receivers replace the whole item",
    "itemMeta/link": "it ties the item to another thing; without href or residref there is none",
    "itemMeta/generator": "one line",
    # contentMeta: about the content.
    "contentMeta/urgency": "the standard has 1 (most urgent) to 9",
    "contentMeta/contentCreated": "the day of issue, or day and time; a midnight that nobody stated is an invention",
    "contentMeta/located": "a place of the dateline, as data; it needs something to be known by",
    "contentMeta/infoSource": "who issued the release and whom to call; it needs something to be known by",
    "infoSource/@role": "a list of codes; without one the source is taken for the origin of the news",
    "contentMeta/language": "a language of the content; Superdesk takes the first",
    "contentMeta/genre": "genre:Press_Release tells that an outside body speaks, and the newsroom does not; Superdesk "
    "takes its English name and no other",
    "contentMeta/keyword": "one line each",
    "contentMeta/subject": "Superdesk reads codes of subj, APA's importer and readers of AFP's feeds those of medtop typed "
    "as cpnat:abstract",
    "contentMeta/headline": "Superdesk takes the first, APA's importer the one of role main, readers of AFP's feeds the last "
    "without role; python-newsmlg2 loses what follows the first mark-up in it",
    "contentMeta/slugline": "one line",
    "contentMeta/dateline": "the printed dateline as data; no receiver puts it back in front of the text",
    # contentSet: the text.
    "contentSet/inlineXML": "the text: readers of AFP's feeds take the first rendition, Superdesk the last",
    "inlineXML/@contenttype": "Superdesk tells XHTML from NITF by it, and refuses a rendition without it",
    "inlineXML/@wordcount": "desks sort by it",
    "inlineXML/html": "Superdesk refuses XHTML without html and body",
    "html/body": "Superdesk refuses XHTML without a body",
    "body/@class": "APA's importer refuses a body that has attributes",
    "body/div": "Superdesk drops a block that begins with an element, so a wrapper takes all its text away",
    "body/section": "Superdesk drops a block that begins with an element, so a wrapper takes all its text away",
    "body/article": "Superdesk drops a block that begins with an element, so a wrapper takes all its text away",
    "body/h1": "the headline is metadata; Superdesk would show it twice",
    "body/p": "a paragraph is a child of the body: APA's importer finds the text in paragraphs only",
    "contentSet/remoteContent": "the same release as a file; it needs to be found, and told from the others",
    "remoteContent/@rendition": "Superdesk refuses a file without a code that has a colon; of two alike the last wins",
    "remoteContent/@contenttype": "Superdesk refuses the whole item over a file without it",
    "remoteContent/@size": "the number of bytes",
    "contentSet/@original": "it names the rendition that the others are made of",
    # Contacts.
    "contactInfo/phone": "a contact that cannot be called is none",
    "contactInfo/email": "a contact that cannot be written to is none",
    "contactInfo/web": "a web address",
    "personDetails/contactInfo": "python-newsmlg2 finds contacts there and nowhere else",
    # Bundles and messages.
    "packageItem/@version": "Superdesk refuses the item without it",
    "packageItem/groupSet": "it lists what belongs together; Superdesk refuses a bundle without it",
    "groupSet/@root": "it names the group to begin with",
    "groupSet/group": "Superdesk refuses a bundle over a group without id or role",
    "group/@id": "Superdesk refuses a bundle over a group without it",
    "group/@role": "Superdesk refuses a bundle over a group without it",
    "group/@mode": "the standard has bag, seq and alt: all of them, in this order, one of them",
    "group/itemRef": "Superdesk refuses a bundle over a reference without residref, contenttype or itemClass",
    "itemRef/@residref": "Superdesk refuses a bundle over a reference without it",
    "itemRef/@contenttype": "Superdesk refuses a bundle over a reference without it",
    "itemRef/itemClass": "Superdesk refuses a bundle over a reference without it",
    "header/sent": "the schema requires it first: the time at which the message left, with its zone",
    "header/priority": "1 (highest) to 9; Superdesk reads 1 to 6",
    "newsMessage/header": "the schema requires it first",
    "itemSet/newsItem": "APA's importer keeps the last text of a message: send it one item in each",
}
"""By the last two steps of the place: an element and a child, or an element and an attribute."""


def reason(outer: str, inner: str) -> str | None:
    """Give why a breach at that child, or attribute (with its @), of that element matters; `None` where nothing is known."""
    return REASONS.get(f"{outer}/{inner}")
