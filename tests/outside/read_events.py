#!/usr/bin/python3
"""What a calendar file says to somebody else: reads it with a library that is not Tend's.

usage: read_events.py icalendar|vobject FILE...

Prints a JSON list of the events of all files. Instants are in UTC; alarms are minutes before
the event begins. Whatever is not as RFC 5545 has it is an error here.
"""

import json
import sys
from datetime import timedelta, timezone


def instant(moment):
    assert moment.utcoffset() == timedelta(0), f"not in UTC: {moment!r}"
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def minutes_before(trigger):
    minutes, rest = divmod(-trigger, timedelta(minutes=1))
    assert rest == timedelta(0), f"not whole minutes: {trigger!r}"
    return minutes


def with_icalendar(data):
    from icalendar import Calendar

    calendar = Calendar.from_ical(data)
    assert not calendar.errors, calendar.errors
    for event in calendar.walk("VEVENT"):
        assert not event.errors, event.errors
        yield {
            "uid": str(event["UID"]),
            "starts": instant(event["DTSTART"].dt),
            "ends": instant(event["DTEND"].dt),
            "summary": str(event["SUMMARY"]),
            "description": str(event["DESCRIPTION"]),
            "sequence": int(event["SEQUENCE"]),
            "modified": instant(event["LAST-MODIFIED"].dt),
            "status": str(event["STATUS"]),
            "class": str(event["CLASS"]),
            "alarms": [minutes_before(alarm["TRIGGER"].dt) for alarm in event.walk("VALARM")],
        }


def with_vobject(data):
    import vobject

    for calendar in vobject.readComponents(data.decode("utf-8")):
        for event in calendar.contents.get("vevent", []):
            yield {
                "uid": event.uid.value,
                "starts": instant(event.dtstart.value),
                "ends": instant(event.dtend.value),
                "summary": event.summary.value,
                "description": event.description.value,
                "sequence": int(event.sequence.value),
                "modified": instant(event.last_modified.value),
                "status": event.status.value,
                "class": event.contents["class"][0].value,
                "alarms": [
                    minutes_before(alarm.trigger.value)
                    for alarm in event.contents.get("valarm", [])
                ],
            }


READERS = {"icalendar": with_icalendar, "vobject": with_vobject}


def main(reader, *paths):
    events = []
    for path in paths:
        with open(path, "rb") as file:
            events.extend(READERS[reader](file.read()))
    json.dump(events, sys.stdout)


main(*sys.argv[1:])
