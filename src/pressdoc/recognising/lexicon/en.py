"""Cue words of English.

Sources: research/conventions.md § 2-4 for the terms of the trade; usage of press offices and of their web sites (trade
knowledge) for the rest.
"""

from __future__ import annotations

from pressdoc.recognising.lexicon.entry import Lexicon, phrases
from pressdoc.recognising.lexicon.function_words import FUNCTION_WORDS

LEXICON = Lexicon(
    language="en",
    paper_kinds=phrases("""
        PRESS RELEASE | NEWS RELEASE | MEDIA RELEASE | Press Releases | News Releases | Media Releases
        | Joint press release | Joint media release | Corporate news release | Earnings release
        | MEDIA ADVISORY | PRESS ADVISORY | NEWS ADVISORY | MEDIA ALERT | NEWS ALERT | PRESS STATEMENT
        | MEDIA STATEMENT | PRESS AND MEDIA STATEMENT | JOINT STATEMENT | PUBLIC STATEMENT | STATEMENT
        | PRESS NOTICE | PRESS NOTE | MEDIA NOTE | PRESS INFORMATION | PRESS COMMUNIQUE | PRESS COMMUNIQUÉ
        | COMMUNIQUE | COMMUNIQUÉ | PRESS BRIEFING | MEDIA BRIEFING | NEWS BRIEFING | PRESS INVITATION
        | MEDIA INVITATION | INVITATION TO THE MEDIA | PRESS CONFERENCE | NEWS CONFERENCE | MEDIA CALL
        | PHOTO OPPORTUNITY | PHOTO CALL | NOTE TO CORRESPONDENTS | INFORMATION NOTE | NOTE TO MEDIA
        | BACKGROUNDER | FACT SHEET | FACTSHEET | TIP SHEET | PRESS KIT | MEDIA KIT | NEWS FLASH
        | NEWS BULLETIN | NEWS UPDATE | NEWS FROM | NEWS | MEDIA INFORMATION | DAILY NEWS | OPEN LETTER
        | REGULATORY ANNOUNCEMENT | AD HOC ANNOUNCEMENT | STOCK EXCHANGE RELEASE
    """),
    immediate=phrases("""
        FOR IMMEDIATE RELEASE | IMMEDIATE RELEASE | FOR IMMEDIATE USE | FOR IMMEDIATE PUBLICATION
        | FOR IMMEDIATE DISTRIBUTION | FOR IMMEDIATE BROADCAST | For release on receipt | For use on receipt
        | Release on receipt | Release on delivery | RELEASE AT WILL | For general release
        | For instant release | Release immediately | No embargo | Not embargoed | Embargo: none
        | Embargo lifted | For release upon receipt | Upon receipt | Release upon receipt | Release date immediate
        | For release immediate | For release now | FOR IMEDIATE RELEASE | FOR IMMIDIATE RELEASE | FOR IMMEDATE RELEASE
    """),
    embargo=phrases("""
        EMBARGO | EMBARGOED | EMBARGOED UNTIL | EMBARGOED TILL | EMBARGOED TO | EMBARGOED FOR
        | EMBARGOED FOR RELEASE | EMBARGOED FOR RELEASE UNTIL | EMBARGOED FOR RELEASE AT
        | EMBARGOED AGAINST DELIVERY | EMBARGO UNTIL | EMBARGO DATE | EMBARGO TIME | EMBARGO LIFTS
        | STRICTLY EMBARGOED | STRICTLY EMBARGOED UNTIL | STRICT EMBARGO | UNDER EMBARGO | UNDER EMBARGO UNTIL
        | UNDER STRICT EMBARGO | NEWS EMBARGO | PRESS EMBARGO | HOLD FOR RELEASE | HOLD FOR RELEASE UNTIL
        | NOT FOR RELEASE UNTIL | NOT FOR RELEASE BEFORE | NOT FOR PUBLICATION UNTIL
        | NOT FOR PUBLICATION BEFORE | NOT FOR PUBLICATION OR BROADCAST BEFORE
        | NOT FOR PUBLICATION OR BROADCAST UNTIL | NOT FOR PUBLICATION, BROADCAST OR USE ON CLUB TAPES BEFORE
        | NOT TO BE PUBLISHED BEFORE | NOT FOR BROADCAST BEFORE | NOT FOR USE BEFORE | NOT FOR USE UNTIL
        | FOR RELEASE AT | FOR RELEASE ON | FOR RELEASE | FOR RELEASE AFTER | FOR RELEASE UPON DELIVERY
        | FOR PUBLICATION ON | FOR PUBLICATION AFTER | FOR USE AFTER | TO BE RELEASED ON
        | DO NOT PUBLISH BEFORE | DO NOT PUBLISH UNTIL | CHECK AGAINST DELIVERY AND EMBARGOED UNTIL
    """),
    date_labels=phrases("""
        Date: | Dated | Dateline: | Date issued | Date of issue | Date of release | Date of publication
        | Date published | Published date | Publish date | Date posted | Release Date | Released on | Issue date | Issued | Issued on
        | Issued by | Issued at | Publication date | Published on | Posted On | Posted at | Press release date
        | Public Release: | News release date | First published | Last updated | Story date |
        | For release: | Released: | Published: | Updated: | Posted:
    """),
    reference_labels=phrases("""
        RELEASE: | Release No | Release Number | Release nr | Release # | Release ID | Press Release No
        | Press Release Number | Press Release # | News Release No | News Release Number | Media Release No
        | Media Release Number | Media Release # | MEDIA ADVISORY: | Press Notice No | Ref | Ref No | Our ref
        | Reference | Reference No | Reference Number | Document No | Document Number | Doc No | Symbol: | No:
        | Nr: | Number: | Case # | Case No | Case Number | Docket No | File No | Index: | News ID
        | Press Release ID | Notice No | Circular No | Serial No | Code: | No. | Doc. | Nº
    """),
    end_marks=phrases("""
        ends | end | the end | end of release | end of press release | end of news release
        | end of media release | release ends | press release ends | message ends | end of message
        | end of text | end of statement | end of document | end text | fin
    """),
    continues=phrases("""
        more | more follows | more to follow | more to come | continued | continues | cont | cont'd | contd
        | continued on next page | continued on page | continued overleaf | please turn over | pto | m/f
        | add one | page 1 of
    """),
    notes=phrases("""
        Notes to editors | Notes to editor | Note to editors | Note to editor | Notes for editors
        | Note for editors | Editor's note | Editors' note | Editor's notes | Editors' notes | Editors notes
        | Editorial notes | Editorial note | Notes to the media | Note to the media | Note to media
        | Notes for media | Notes to the press | Note to the press | Notes to journalists
        | Note to journalists | Notes for journalists | Note to correspondents | Notes to newsrooms
        | Notes to news desks | Information for editors | Information for journalists | For editors | Notes
        | Endnotes | End notes | Footnotes | Background | Background information | Background note
        | Background notes | Background for journalists | Background to the release | Additional information
        | Further information and notes | Quick facts | Fast facts | Key facts | At a glance
        | Facts and figures | Methodology | Survey methodology | Research: | Not for publication
        | Note for the desk | Editors: | Attention editors | Attention: Editors | About this research
        | About the research | About this report | About the report
    """),
    about=phrases("""
        About | About the | About us | Company overview | Company profile | Company background
        | Corporate profile | Corporate information | Who we are | Profile: | Boilerplate | The company
    """),
    studies=phrases("survey | study | poll | barometer"),
    describes=phrases("""
        is a | is an | is the | are a | is one of | was founded | was established | was created | was formed
        | founded in | established in | created in | formed in | headquartered in | based in | provides
        | offers | represents | serves | delivers | operates | develops | manufactures | works to | works with
        | works for | is committed to | is dedicated to | is devoted to | has been | specializes in
        | specialises in | is responsible for | is part of | is led by | owns and operates | helps
    """),
    questions=phrases("""
        Who: | What: | When: | Where: | Why: | How: | How much: | Who, what, when: | Event: | Angle: | Time:
        | Place: | Venue: | Location: | Photo op: | Photo opportunity: | Visuals: | Parking: | RSVP:
    """),
    legal=phrases("""
        Forward-looking statements | Forward looking statements | Forward-looking statement
        | Forward-looking information | Forward looking information | Note on forward-looking statements
        | Note regarding forward-looking statements | Notice regarding forward-looking statements
        | Caution regarding forward-looking statements | Caution concerning forward-looking statements
        | Cautionary statement | Cautionary statements | Cautionary note | Cautionary language
        | Cautionary statement regarding forward-looking statements
        | Cautionary note regarding forward-looking statements
        | Cautionary note concerning forward-looking statements | Safe Harbor | Safe Harbour
        | Safe Harbor statement | Safe Harbour statement | Safe harbor for forward-looking statements
        | Disclaimer | Disclaimers | Legal disclaimer | Legal notice | Legal notices | Important information
        | Important notice | Important legal information | Non-GAAP financial measures
        | Use of non-GAAP financial measures | Non-IFRS measures | Additional information and where to find it
        | No offer or solicitation | Participants in the solicitation | Risk factors | Trademarks
        | Trademark notice | Regulation FD
    """),
    contact_leads=phrases("""
        Contact | Contacts | Contact us | Contact person | Contact persons | Contact point | Contact points
        | Contact details | Contact information | Contact info | Contact name | Contact for media
        | Contact for the press | Contact for journalists | Contacts for media | Media contact
        | Media contacts | Media Contact(s) | Media contact details | Media contact information
        | Media only contact | On-site media contact | Primary media contact | Press contact | Press contacts
        | Press Contact(s) | Press contact details | News contact | PR contact | PR contacts
        | Public relations contact | Public relations | Communications contact | Corporate contact
        | Company contact | Agency contact | Author contact | Editorial contact | Investor contact
        | Investor contacts | Investor Relations | Investor Relations contact | Investors: | Analyst contact
        | Financial contact | Media Relations | Media relations contact | Media: | Press: | Press office
        | Press officer | Press Office contact | Press desk | Press service | Newsroom: | News desk
        | Media office | Media team | Media centre | Media unit | Media line | Media hotline | Media liaison
        | Media adviser | Media advisor | Press secretary | Spokesperson | Media enquiries | Media enquiry
        | Media inquiries | Media inquiry | Media queries | Media requests | Press enquiries | Press inquiries
        | Press queries | Press requests | News media inquiries | Enquiries | Inquiries | General enquiries
        | General media enquiries | General inquiries | Public enquiries | Public inquiries
        | Further enquiries | Enquiries to | Inquiries to | For enquiries | For inquiries
        | For media enquiries | For media inquiries | For press enquiries | For press inquiries
        | For all media enquiries | For all media inquiries | For general media enquiries | For media queries
        | For all press enquiries | For press queries | For press information | For media information
        | For media | For the media | For media only | For journalists | For further information
        | For further information contact | For further information please contact
        | For further information, please contact | For further information, contact
        | For further details contact | For further details, please contact | For further media information
        | For further media information contact | For more information | For more information contact
        | For more information, contact | For more information please contact
        | For more information, please contact | For more information, please call
        | For more information phone | For more information call | For more details | For more details contact
        | For more details, please contact | For additional information | For additional information contact
        | For additional information, please contact | For information | For information contact
        | For information, contact | For information, please contact | For info | For full details contact
        | For details contact | For comment | For comment contact | For comments, contact | For interviews
        | For interviews call | For interviews contact | For interviews and photos | For an interview
        | For interview requests | For interview requests contact | To arrange an interview
        | To arrange interviews | To request an interview | To schedule an interview | To interview
        | For images | For high-resolution images | For photos | For copies | For review copies
        | For accreditation | Interview requests | Interviews: | Interview opportunities | Further information
        | Further information from | Further information contact | More information | More information from
        | Information: | Additional contacts | Out of hours | Out-of-hours | Out of hours contact
        | After hours | After hours contact | Issued by | Released by | Issued on behalf of
        | Journalists can contact | Journalists should contact | Journalists please contact
        | Media please contact | Members of the media | Please contact | Please direct enquiries to
        | Please direct inquiries to | Please direct media enquiries to | Questions: | Attn:
        | available for interview | available for comment | Communications: | Editors:
    """),
    phone_labels=phrases("""
        Tel | Tel no | T: | Telephone | Telephone no | Telephone number | Phone | Phone no | Phone number | Ph
        | P: | Call | Office phone | Work phone | O: | W: | Landline | Direct line | Direct dial | D:
        | Main line | Switchboard | Hotline | Helpline | Toll-free | Toll free | Freephone | Press line
        | Media line | Home phone | H: | BH | AH | b.h | a.h | After hours | Out of hours | Business hours
        | TDD | TTY | TTD | Extension | ext | Voice | Pager | Office: | Work: | Main: | Direct: | Desk:
        | Home: | Press office: | Newsroom:
    """),
    mobile_labels=phrases("""
        Mobile | Mobile no | Mobile number | Mobile phone | Mob | M: | Cell | Cell phone | Cellphone
        | Cellular | C: | Cell number | GSM | Handphone | H/P | HP: | WhatsApp | SMS
        | Text:
    """),
    fax_labels=phrases("Fax | Fax no | Fax number | F: | Facsimile | Telefax | Facs | Telecopier"),
    email_labels=phrases("""
        E-mail | Email | E mail | e: | E-mail address | Email address | Mail | Mail to | mailto: | Email us
        | Electronic mail | Send mail to
    """),
    web_labels=phrases("""
        Web | Website | Web site | Web page | W: | Internet | URL | www: | Homepage | Home page
        | Company website | On the web | Visit | Twitter | X: | Facebook | LinkedIn | Instagram | YouTube
        | TikTok | Bluesky | Mastodon | Threads | Follow us on | Newsroom: | Social media | Skype
    """),
    address_labels=phrases("""
        Address | Postal address | Mailing address | Street address | Office address | Registered office
        | Head office | Headquarters | Venue | P.O. Box | PO Box | GPO Box | c/o | Where: | Place: | Location:
        | Offices:
    """),
    job_titles=phrases("""
        communications | director | deputy director | managing director | executive director | director-general
        | director general | spokesperson | spokesman | spokeswoman | spokespeople | officer | press officer
        | information officer | communications officer | media officer | public information officer | adviser
        | advisor | media adviser | media advisor | press secretary | manager | general manager
        | account manager | account executive | media relations | public relations | investor relations
        | public affairs | corporate communications | external affairs | head of communications
        | head of press | head of media | head of | chief | chief executive | chief executive officer
        | chief of staff | chief of section | chief operating officer | chief financial officer
        | chief scientist | CEO | CFO | COO | CTO | CIO | CMO | president | vice president | vice-president
        | senior vice president | SVP | EVP | VP | chair | chairman | chairwoman | chairperson | vice-chair
        | founder | co-founder | owner | partner | principal | secretary | secretary-general
        | secretary general | under-secretary-general | assistant secretary | state secretary
        | permanent secretary | company secretary | treasurer | minister | prime minister | deputy minister
        | commissioner | high commissioner | ambassador | senator | congressman | congresswoman
        | representative | member of parliament | MP | MEP | mayor | governor | councillor | councilmember
        | attorney | district attorney | attorney general | prosecutor | counsel | solicitor | judge | sheriff
        | superintendent | inspector | sergeant | lieutenant | captain | colonel | professor
        | associate professor | lecturer | reader in | senior lecturer | dean | rector | vice-chancellor
        | chancellor | provost | researcher | research fellow | fellow | scientist | lead author | analyst
        | economist | engineer | editor | editor-in-chief | publisher | author | journalist | coordinator
        | co-ordinator | supervisor | administrator | assistant | associate | consultant | specialist
        | strategist | publicist | curator | producer | executive | lead | liaison | counselor | campaigner
        | organizer | organiser | expert | trustee | registrar | programme manager | program manager
        | project manager | marketing manager | PR manager | PIO | intern
    """),
    organisation_words=phrases("""
        University | College | Institute | Institution | School | Academy | Faculty | Department | Dept
        | Laboratory | Observatory | Centre | Center | Hospital | Clinic | Medical Center | Health | Museum
        | Gallery | Library | Theatre | Ministry | Office of | Bureau | Agency | Authority | Commission
        | Commissioner | Committee | Council | Board | Secretariat | Service | Services | Division | Section
        | Unit | Branch | Headquarters | Directorate | Treasury | Government | Parliament | Senate | Congress
        | House of Representatives | Court | Police | Embassy | Consulate | Mission | County | City of
        | Municipality | Borough | State of | Commonwealth | Federation | Federal | National | International
        | United Nations | Organization | Organisation | Association | Society | Union | League | Alliance
        | Coalition | Network | Forum | Foundation | Fund | Trust | Charity | Church | Programme | Program
        | Project | Initiative | Campaign | Party | Chamber of Commerce | Inc | Incorporated | Corp
        | Corporation | Co | Company | Companies | Ltd | Limited | LLC | LLP | LP | PLC | Pty | Pte | Pty Ltd
        | Pvt | Holdings | Group | Partners | Enterprises | Industries | Technologies | Systems | Solutions
        | Software | Laboratories | Pharmaceuticals | Therapeutics | Biosciences | Energy | Resources | Bank
        | Partnership | Capital | Ventures | Insurance | Airlines | Airways | Motors | Communications | Media | Press
        | Publishing | Associates | Consulting | Agency for | PR | Public Relations | Press Office
        | Information Service | Studio | Studios | Health Service | Police Service | Public Service
        | Office | Press Agency | News Agency | Office for | & Co | Co. | Ltd. | Inc. | Corp.
    """),
    job_endings=phrases("""
        ologist | onomist | ialist | icist | hemist | ournalist | entist | atrist | herapist | ician | itian
        | ibrarian | inarian | ngineer | inator | istrator | igator | ucator | urator | structor | spector | ographer
    """),
    honorifics=phrases("""
        Mr | Mrs | Ms | Miss | Mx | Dr | Prof | Professor | Sir | Dame | Lord | Lady | Baroness | Baron
        | The Hon | The Honourable | The Honorable | Rt Hon | The Rt Hon | Rev | Reverend | Bishop
        | Archbishop | Rabbi | Imam | Sheikh | Senator | Governor | Mayor | Minister | President | Ambassador
        | H.E | HRH | Judge | Justice | Capt | Sgt | Cllr | Shri | Smt | Kumari | Dr. | Mr. | Mrs. | Ms.
        | Prof. | Rev. | Fr. | Sr. | Hon. | The Hon. | Rt Hon. | Gen. | Col. | Maj. | Lt. | Capt. | Sgt.
        | Ald. | Gov. | Rep. | Sen. | Amb. | Cllr. | St.
    """),
    notices=phrases("""
        Please remember to credit | Please credit | Please cite | Please link to | Please note that this
        | Please click | For information only | For information only - not an official document
        | Not an official document | For information media - not an official record | Unofficial document
        | Unofficial summary | This is not an official document | Check against delivery
        | Please check against delivery | As prepared for delivery
        | Not for distribution to United States newswire services
        | Not for distribution to U.S. newswire services | Not for dissemination in the United States
        | Not for release, publication or distribution
        | Not for release, publication or distribution, in whole or in part
        | This announcement contains inside information | Inside information | Public Document
        | Official use | For official use only | Private and confidential | Confidential | Unclassified
        | Restricted | Draft | Not for publication | Please acknowledge | If you use this material
        | Free for editorial use | Advertisement | Sponsored content | Paid content | Paid release
        | Media credentials required | This is a paid press release
    """),
    addressees=phrases("""
        Distribution: | To: All media | To all media | To all editors | To: All editors
        | To: News editors | To the editor | To news editors | To assignment editors
        | Attention: News desk | Attn: | For the attention of
    """),
    corrections=phrases("""
        CORRECTION | CORRECTED | CORRECTED RELEASE | CORRECTED VERSION | CORRECTING and REPLACING
        | CORRECTION AND REPLACEMENT | CORRECTION AND UPDATE | CORRECTION FROM SOURCE | THIS REPLACES | UPDATE
        | UPDATED RELEASE | REVISED RELEASE | AMENDMENT | RE-ISSUE | REISSUE | RE-ISSUED | REISSUED
        | RE-TRANSMISSION | RETRANSMISSION | ERRATUM | CORRIGENDUM | The corrected release follows
        | The complete, corrected release follows | The updated release reads
        | In a release issued under the same headline | Please note the correction | REVISED: | UPDATED:
        | AMENDED: | CLARIFICATION:
    """),
    withdrawals=phrases("""
        KILL | MANDATORY KILL | BULLETIN KILL | WITHDRAWN | WITHDRAWAL | RELEASE WITHDRAWN
        | THIS RELEASE HAS BEEN WITHDRAWN | PLEASE DISREGARD | DISREGARD RELEASE | RECALLED | RETRACTION
        | RETRACTED | WITHHOLD | CANCELLED | CANCELED | CANCELLATION | POSTPONED | Advisory, please disregard
        | NOTICE OF RETRACTION | Do not use | RECALL:
    """),
    captions=phrases("""
        Photo caption | Picture caption | Image caption | Caption | Photo | Photos: | Photo credit
        | Picture credit | Image credit | Image credits | Image source | Image: | Picture: | Pictured
        | Pictured left | Pictured above | Pictured from left | Photograph by | Photo by | Photo courtesy of
        | Image courtesy of | Courtesy of | Credit: | Credits: | Figure: | Logo: | Logo - | Video: | Audio:
        | Infographic: | Map: | Illustration | Artist's impression | From left | From left to right
        | Left to right | L-R: | To view the | Multimedia: | Photos accompanying this announcement
        | A photo accompanying this announcement | File photo | Handout photo | Front row | Back row | Fig.
    """),
    navigation=phrases("""
        Today's date | Skip to content | Skip to main content | Skip to navigation | Skip navigation | Jump to content
        | Toggle navigation | Main menu | Menu | Search | Search this site | Home: | Site map | Sitemap
        | You are here | Breadcrumb | Navigation path | Left navigation | Additional tools
        | Other available languages | Available languages | Language: | Select language | Back to top
        | Scroll to top | Top of page | Back to news | Back to list | Back to newsroom | Back to all news
        | Previous article | Next article | Previous post | Next post | Older posts | Newer posts | Share:
        | Share this | Share this page | Share this article | Share this release | Share on Facebook
        | Share on Twitter | Share on LinkedIn | Share via email | Tweet | Tweet this | Pin it | Email this
        | Email a friend | Email page | Send to a friend | Print: | Print this page | Print page
        | Print version | Printer-friendly | Print friendly | Printable version | Printer friendly version
        | PDF version | Download PDF | Download as PDF | Save as PDF | Download: | Download press release
        | Download image | Copy link | Copy to clipboard | Copy text | Permalink | RSS | RSS feed | Subscribe
        | Subscribe now | Unsubscribe | Sign up | Sign up for | Sign up now | Sign in | Log in | Login
        | Get the latest | Stay informed | Stay connected | Follow us | Connect with us | Get connected
        | Get in touch | Join us | Donate now | Read more | Learn more | See more | View all | View more
        | Show more | Click here | Related articles | Related content | Related links | Related news
        | Related posts | Related press releases | Related documents | Related topics | More from | More news
        | More releases | Also from this source | Latest news | Latest posts | Recent posts | Recent news
        | Most read | Most popular | News archive | Categories | Category: | Tags | Tagged | Filed under
        | Topics: | Keywords | Leave a comment | Leave a reply | No comments | Post a comment
        | Please leave this field empty | Are you a human | Cookie | Cookies | Cookie policy | Cookie settings
        | Cookie preferences | This site uses cookies | This website uses cookies | We use cookies
        | Accept all cookies | Accept cookies | Accept all | Reject all | Privacy policy | Privacy notice
        | Terms of use | Terms of service | Terms and conditions | Accessibility: | Imprint | Copyright
        | Copyright © | © | (c) | All rights reserved | Some rights reserved | Powered by | Site design by
        | Designed by | Last modified | Last updated | Page last updated | This page was last updated
        | Document history | Page views | min read | minute read | Reading time | Estimated reading time
        | Loading | Please enable JavaScript | JavaScript is disabled | Pardon our interruption
        | Access denied | Page not found | Your browser does not support | Opens in a new window
        | Opens in new tab | External link | Open menu | View source version on | View the source version on
        | View original content | View original content to download multimedia | View the original release on
        | View original press release | Original release | To view the source version | SOURCE
        | News provided by | News distributed by | Distributed by | Press release distributed by
        | NEWS RELEASE TRANSMITTED BY | This press release was issued by
        | This information was brought to you by | This news release was distributed by | Primary Logo
        | Multimedia available | The post | appeared first on | Posted by | Posted in | Published in | Author:
        | Published: | To subscribe | To unsubscribe | You are receiving this | You are currently viewing
        | To be removed from | If you no longer wish to receive | Manage your subscription
        | This email was sent | View this email in your browser | View in browser | Forward to a friend
        | Sent from my | Disclaimer: this email | From: | Sent: | Cc: | Subject: | Attachments: | Importance:
        | Page 1 of | This release has been archived | This is an archived page | Archived content | Next:
        | Previous: | Related:
    """),
    bylines=phrases("""
        By | Written by | Story by | Text by | Reported by | Author: | Prepared by | Words by
        | From our correspondent | From the Office of | From the Minister | From the Secretary | From the Department
        | From the Ministry
    """),
    function_words=FUNCTION_WORDS["en"],
    colon=":",
)
