"""List the press contacts of releases: python examples/press_list.py examples/*.txt"""

from __future__ import annotations

import sys

import pressdoc

for name in sys.argv[1:]:
    release = pressdoc.read(name).release
    for group in release.contacts:
        for contact in group.contacts:
            reach = [phone.number or phone.printed for phone in contact.phones]
            reach += [email.address or email.printed for email in contact.emails]
            print(release.headline, contact.name, *reach, sep="\t")
