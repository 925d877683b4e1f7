"""What a date is, as found in a text: only what is stated of it."""

from __future__ import annotations

import datetime

from attrs import frozen

from pressdoc.model.dating import settled


@frozen(kw_only=True)
class Moment:
    """A date, perhaps with a time, as found in a text; `start` and `end` are characters of it.

    Parts that are not stated are `None`; `weekday` counts from Monday = 0. `zone` is given only where the text states
    it and it means one offset; its words are in `zone_printed` in any case. `ambiguous`: day and month could not be told
    apart, and both are `None`.
    """

    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    time: datetime.time | None = None
    zone: datetime.tzinfo | None = None
    zone_printed: str | None = None
    ambiguous: bool = False

    @property
    def date(self) -> datetime.date | None:
        """The day, where year, month and day are all stated."""
        if self.year is None or self.month is None or self.day is None:
            return None
        return datetime.date(self.year, self.month, self.day)

    @property
    def value(self) -> datetime.date | datetime.datetime | None:
        """The day, with its time where one is stated, aware where a zone is; `None` without a full date."""
        date = self.date
        if date is None or self.time is None:
            return date
        moment = datetime.datetime.combine(date, self.time)
        if self.zone is None:
            return moment
        return settled(moment, self.zone)

    @property
    def consistent(self) -> bool:
        """Tell whether the day of the week, where one is printed, is that of the date."""
        return self.weekday is None or self.date is None or self.date.weekday() == self.weekday
