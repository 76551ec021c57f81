"""The wordings of events, as data: verbs and nouns by kind.

A row reads: kind, CAMEO code, what leads to the target (`object` for the bare object, else
prepositions), then the verbs in their plain form or the nouns in the singular, folded. The codes
are those of the CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2; it has none for who resigns, is
appointed, is elected or dies.
"""

VERBS = """
call      041  object               : phone; telephone; call; ring up; call up
meet      040  with to              : speak; talk; confer; hold consultations; sit down
meet      040  with                 : discuss; negotiate; huddle
meet      040  object with          : meet
meet      043  object               : receive; host
visit     042  object               : visit; tour
visit     042  to in at into        : travel; arrive; fly; head; touch down; land
visit     042  object               : leave for; depart for; expect in; due in; due to arrive in
threaten  130  object to against at : threaten
threaten  130  object               : warn
threaten  130  on against           : vow to retaliate; vow to avenge; vow revenge; vow retaliation
statement 010                       : say; state; declare; announce; stress; emphasize; emphasise
statement 010                       : underscore; underline; reiterate; reaffirm; assert; insist
statement 010                       : voice; express; convey; tweet; remark; comment; highlight
statement 010                       : note; add; claim; caution; regret; point out; rule out
statement 010                       : reject; deny; confirm; admit; explain; argue; advise; reply
statement 010                       : predict; promise; disclose; concede
statement 010                       : acknowledge; continue; suggest; write; report; answer
statement 010                       : send condolences; offer condolences; ask whether; ask how
statement 010                       : ask why; expect; believe
statement 010  object of            : address
statement 010  object               : tell; inform; brief
praise    051  object of for        : praise; commend; laud; hail; applaud; appreciate; thank
praise    051  object of for        : congratulate; salute; welcome; endorse; extol; felicitate
praise    051  object of for to     : express gratitude to; express gratitude; express thanks
praise    051  object of to for     : pay tribute; pay homage; support; back
appeal    020  object               : urge; implore; exhort; beseech; entreat; call on; call upon; ask
appeal    020  to                   : plead; appeal
appeal    020  object from of       : request; call to
appeal    020                       : propose; call for; appeal for; ask for
demand    100  object of from that  : demand; insist on
demand    100  object               : order
condemn   111  object of by         : condemn; denounce; criticize; criticise; decry; deplore; slam
condemn   111  object of by         : blast; rebuke; castigate; censure; lambast; lambaste; berate
condemn   111  object of by         : excoriate; reprimand; chastise; admonish; vilify; flay; rap
condemn   111  object of by         : mock; ridicule
condemn   111  object of by         : lash out at; lash out against; hit out at; take aim at
condemn   112  object               : accuse; blame
demand    100  with against to      : lodge a protest; lodge a strong protest; lodge a formal protest
summon    114  object of            : summon; call in
expel     166  object               : expel; deport; kick out; eject
expel     161  object from          : declare persona non grata
sanction  163  object               : sanction; blacklist
sanction  163  of                   : freeze the assets; freeze assets
sign      057  with                 : sign; ink; initial; ratify
sign      057  with                 : strike a deal; strike an agreement; strike an accord
sign      057  with                 : reach a deal; reach an agreement; reach agreement; seal a deal
sign      057  with                 : agree to; agree on
sign      057  with                 : conclude an agreement; conclude a deal; clinch a deal
aid       070  to for object        : send; provide; deliver; donate; supply; dispatch; airlift; give
aid       070  to for object        : hand over; lend; finance; fund; pledge; offer; grant; extend
aid       070  to for into          : ship; truck; rush; airdrop; approve; allocate; earmark
mediate   045  between              : mediate; broker; act as mediator; act as a mediator
mediate   045  between              : serve as mediator; serve as a mediator; carry messages
mediate   045  between              : act as an intermediary; serve as an intermediary
protest   141  against over         : protest; demonstrate; rally; riot
protest   141  against over         : take to the streets; stage a protest; hold a rally
protest   143  against over         : go on strike; walk off the job
attack    190  object               : strike; hit
attack    190  at into on toward towards against : fire; launch; lob; hurl
attack    190  object               : attack; invade; storm; raid; assault; ambush; massacre; pound
attack    190  object               : target; overrun
attack    190  with                 : clash; exchange fire
attack    195  object               : bomb; bombard; carpet bomb
attack    194  object               : shell
attack    180  object               : kill; wound; injure; shoot dead; shoot and kill; gun down
attack    180  object               : behead; torture; stab to death; murder; shoot down; shoot
attack    190                       : claim responsibility for; claim the attack
attack    181  object               : abduct; kidnap; take hostage
attack    186  object               : assassinate
attack    190  on at                : open fire; fire on; fire at
ceasefire 0871 with                 : cease fire; lay down arms
resign    -                         : hand in his resignation; hand in her resignation
resign    -                         : resign; step down; quit; step aside; abdicate
appoint   -    object               : appoint; nominate; name; swear in; designate; reinstate; pick
appoint   -    to                   : administer the oath of office; administer the oath
appoint   -                         : take office; assume office; take the oath; take the helm
appoint   -                         : become president; become prime minister; become premier
appoint   -                         : become king; become queen; become chancellor
appoint   -                         : become foreign minister; become the prime minister
appoint   -                         : become the new prime minister; become the new president
elect     -    object               : elect; re elect; reelect; vote in; choose
elect     -    object               : declare the winner; declare winner; proclaim the winner
elect     -                         : win; defeat; beat
die       -                         : die; pass away
"""

NOUNS = """
call      041  with to from between : phone call; telephone call; video call; phone conversation
call      041  with to from between : telephone conversation; telephonic conversation; phone talk
call      041  with to from between : telephone talk; telephonic call; telephone contact; phone chat
call      041  with to from between : telephonic contact; video conference; telephonic talk
call      041  with between         : call
meet      040  with between of      : meeting; conversation; talk; consultation; negotiation; summit
meet      040  with between of      : dialogue; discussion
visit     042  to                   : visit; trip
praise    051  for of               : praise; tribute; gratitude
condemn   111  of by over at        : condemnation; criticism; outrage; anger; indignation; fury
statement 010                       : according to
threaten  139  to                   : ultimatum
threaten  130  to about of          : warning
threaten  130  to against           : threat
sanction  163  on against           : sanction; embargo
sign      057  with between         : memorandum of understanding; signing
aid       070  to for               : humanitarian aid; relief aid; relief supplies; aid; assistance
aid       072  to for               : military aid; military assistance; weapons delivery
aid       071  to for               : economic aid; financial aid; financial assistance
mediate   045  between              : mediation
protest   141  against over         : sit in
protest   141  against over at      : protest; demonstration; protest rally; rally
attack    190  on against           : attack; raid; assault; offensive; incursion; strike
attack    190  of on against        : invasion
attack    190  of on against        : onslaught
attack    190  with between         : clash
attack    195  on against of        : airstrike; air strike; missile strike; drone strike; air raid
attack    195  on against of        : bombing; bombardment; missile attack; drone attack
attack    194  of on                : shelling
attack    180  of                   : killing; murder
attack    181  of                   : abduction; kidnapping
attack    186  of                   : assassination
expel     166  of                   : expulsion
ceasefire 0871 with between in      : ceasefire; cease fire; truce; armistice
ceasefire 0871 with between in      : cessation of hostilities; end to hostilities; end to the fighting
ceasefire 0871 with between in      : end of the fighting; end of hostilities; end of the war
ceasefire 0871 with between in      : end to fighting; end to the war
resign    -    of                   : resignation
appoint   -    of                   : appointment
elect     -    of                   : re election; election
die       -    of                   : death; demise
"""

# verb: past, participle.
IRREGULAR = {
    "meet": ("met", "met"), "speak": ("spoke", "spoken"), "say": ("said", "said"),
    "hold": ("held", "held"), "tell": ("told", "told"), "write": ("wrote", "written"),
    "fly": ("flew", "flown"), "send": ("sent", "sent"), "give": ("gave", "given"),
    "pay": ("paid", "paid"), "take": ("took", "taken"), "lay": ("laid", "laid"),
    "sit": ("sat", "sat"), "swear": ("swore", "sworn"), "hit": ("hit", "hit"),
    "strike": ("struck", "struck"), "win": ("won", "won"), "make": ("made", "made"),
    "have": ("had", "had"), "begin": ("began", "begun"), "ring": ("rang", "rung"),
    "freeze": ("froze", "frozen"), "shoot": ("shot", "shot"), "overrun": ("overran", "overrun"),
    "quit": ("quit", "quit"), "beseech": ("besought", "besought"), "go": ("went", "gone"),
    "leave": ("left", "left"), "due": ("due", "due"), "become": ("became", "become"),
    "beat": ("beat", "beaten"),
    "kidnap": ("kidnapped", "kidnapped"), "choose": ("chose", "chosen"), "lend": ("lent", "lent"),
}  # fmt: skip
# Verbs whose last letter is doubled before an ending.
DOUBLED = frozenset(["slam", "step", "ship", "expel", "rap", "gun", "stab", "kidnap"])
# Spelt otherwise in Britain.
ALSO = {"travel": (("travelled", "past"), ("travelling", "gerund"))}
# The last word is the verb: "re-elected".
PREFIXED = frozenset(["re", "carpet"])
