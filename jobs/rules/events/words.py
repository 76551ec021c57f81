"""The wordings of events, as data: verbs and nouns by kind.

A row reads: kind, CAMEO code, what leads to the target (`object` for the bare object, else
prepositions), then the verbs in their plain form or the nouns in the singular, folded. The codes
are those of the CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2; it has none for who resigns, is
appointed, is elected or dies.
"""

VERBS = """
expel     161  object               : declare
call      041  object               : phone; telephone; call; ring up; call up; ring
meet      040  with to              : speak; talk; confer; hold consultations; sit down
meet      040  with                 : discuss; negotiate; huddle; consult; dine; have lunch
meet      040  with                 : have dinner; have breakfast; shake hands; hold court
meet      040  with                 : gather; convene
meet      040  with                 : come face to face; hold face to face talks
meet      040  object with          : meet
meet      043  object of            : receive; host; greet; embrace; hug; toast; play host to
meet      043  to                   : grant an audience; give an audience
visit     042  object               : visit; tour
visit     042  for                  : leave; depart
visit     042  to                   : lead a delegation; head a delegation
visit     042  to in at into        : travel; arrive; fly; head; touch down; land; jet; journey
visit     042  object               : set off for; set out for; stop over in; head for; fly out to
visit     042  object               : go to; come to; stop in; set foot in; take a train to; take the train to; make a stop in
visit     042  object               : leave for; depart for; expect in; due in; due to arrive in
threaten  130  object to against at on : threaten
threaten  130  object               : warn
threaten  130  object against on    : retaliate; hit back; strike back; avenge; take revenge; respond
statement 010                       : say; state; declare; announce; stress; emphasize; emphasise
statement 010                       : underscore; underline; reiterate; reaffirm; assert; insist
statement 010                       : voice; express; convey; tweet; remark; comment; highlight
statement 010                       : note; add; claim; caution; regret; point out; rule out
statement 010                       : reject; deny; confirm; explain; argue; reply
statement 010                       : predict; promise; disclose; concede; describe; maintain
statement 010                       : contend; lament; reveal; testify; boast; joke; quip
statement 010                       : hint; signal; proclaim; liken; dispute
statement 010                       : play down; downplay; brush aside; brush off; shrug off
statement 010                       : cast doubt on; raise concerns; raise concern; raise alarm
statement 010                       : issue a statement; issue a joint statement; concede defeat
statement 010                       : release a statement; deliver a speech; give a speech
statement 010                       : hold a press conference
statement 010                       : hold a news conference; speak of; speak out; rebuff; defend
statement 010                       : speak at; speak to reporters; read out; claim victory; speak to journalists; take the floor
statement 010                       : forecast; estimate; mourn; swear
statement 010                       : acknowledge; continue; suggest; write; report; answer
statement 010                       : ask whether; ask how
statement 010  to                   : send condolences; send his condolences; offer his condolences
statement 010  to                   : send a letter; send a message; write a letter; address a letter
statement 010  to                   : offer condolences; convey condolences; extend condolences
statement 010                       : ask why; ask where; ask what; ask when; expect; believe
statement 010  object of            : address
statement 010  object               : tell; inform; advise; brief; write to; assure; remind; notify; reassure
praise    051  object of for        : praise; commend; laud; hail; applaud; appreciate; thank
praise    051  object of for        : congratulate; salute; welcome; endorse; extol; felicitate
praise    051  object of for to     : express gratitude to; express gratitude; express thanks
praise    051  object of to for     : pay tribute; pay homage; support; back; send congratulations
praise    051  object of to for     : offer his congratulations; send his congratulations
praise    051  object of to for     : convey his congratulations; offer his best wishes
praise    051  object of to for     : express his gratitude; express his support; offer his thanks
praise    051  object of to for     : offer congratulations; extend congratulations
praise    051  object of to for     : send greetings; send best wishes; offer best wishes
praise    051  object of to for     : convey congratulations; offer thanks; give thanks
praise    051  object of for        : throw its weight behind; rally behind; side with; cheer
praise    051  object               : wish
praise    051  object of for        : compliment; eulogize; eulogise; admire; speak highly of
appeal    020  object               : urge; implore; exhort; beseech; entreat; call on; call upon; ask
appeal    020  object               : beg; press; pressure; lobby; petition; encourage
appeal    020  to                   : plead; appeal
appeal    020  object from of       : request; call to
appeal    020                       : propose; call for; appeal for; ask for; press for; plead for
appeal    020                       : make an appeal; issue an appeal; renew his call for
appeal    020                       : repeat his call for; reiterate his call for
appeal    020  from                 : seek help; seek support; seek assistance
demand    100  object of from that  : demand; insist on
demand    100  object               : order; instruct
condemn   111  object of by         : condemn; denounce; criticize; criticise; decry; deplore; slam
condemn   111  object of by         : blast; rebuke; castigate; censure; lambast; lambaste; berate
condemn   111  object of by         : excoriate; reprimand; chastise; admonish; vilify; flay; rap
condemn   111  object of by         : mock; ridicule; assail; bash; chide; scold; deride; upbraid
condemn   111  object of by         : pillory; take issue with; rail against
condemn   111  object of by         : speak out against; object to; take a swipe at; tear into
condemn   111  object of by         : lash out at; lash out against; hit out at; take aim at
condemn   112  object on            : blame
condemn   112  object               : accuse; point the finger at; pin the blame on
condemn   112  object               : put the blame on; lay the blame on; place the blame on
condemn   112  object               : hold
condemn   112  with                 : trade accusations; trade barbs; trade blame; trade insults
condemn   111  with against to      : lodge a protest; lodge a strong protest; lodge a formal protest
condemn   111  with against to      : lodge a complaint; lodge a formal complaint; file a complaint
condemn   111  with against to      : file a protest
condemn   111  object               : protest to
summon    114  object of            : summon; call in
expel     166  object of from       : expel; deport; kick out; eject; throw out; boot out
expel     161  object from          : declare persona non grata
sanction  163  object               : sanction; blacklist
expel     166  object               : give
sanction  163  object               : put; add
sanction  163  object of            : freeze
sanction  163  object from          : boycott; embargo; penalise; penalize; ban imports
sign      057  with                 : sign; ink; initial; ratify
sign      057  with                 : strike a deal; strike an agreement; strike an accord
sign      057  with                 : reach a deal; reach an agreement; reach agreement; seal a deal
sign      057  with                 : agree to; agree on
sign      057  with                 : conclude an agreement; conclude a deal; clinch a deal
sign      057  with                 : reach; seal; conclude; clinch; finalise; finalize
sign      057  with                 : put their names to
sign      057  with                 : hammer out; forge; cut a deal; enter into
aid       070  to for object        : send; provide; deliver; donate; supply; dispatch; airlift; give; arm; equip
aid       070  to for object        : hand over; lend; finance; fund; pledge; offer; grant; extend
aid       070  to for into          : fly; order; ship; truck; rush; airdrop; approve; allocate; earmark
aid       070  to for in            : distribute
aid       070  to for into          : fly in; contribute; disburse; release; ferry; transfer
aid       070  object               : bail out
mediate   045  between              : mediate; broker; act as mediator; act as a mediator
mediate   045  between              : serve as mediator; serve as a mediator; carry messages
mediate   045  between              : act as an intermediary; serve as an intermediary; shuttle
mediate   045  between              : arbitrate; intercede; act as a go between; act as go between
mediate   045  between              : serve as a go between; pass messages; relay messages
mediate   045  between              : facilitate talks; facilitate negotiations
protest   141  against over         : protest; demonstrate; rally; riot
protest   141  against over         : take to the streets; stage a protest; hold a rally
protest   143  against over         : go on strike; walk off the job; walk out; join the strike; join a strike
protest   141  against over         : march; pour into the streets; hold a demonstration
protest   141  against over         : stage a demonstration; hold a protest; picket
protest   141  against over         : stage a rally; stage protests; hold protests; hold rallies
attack    190  object               : strike; hit
attack    190  at into on toward towards against : fire; launch; lob; hurl
attack    190  object               : attack; invade; storm; raid; assault; ambush; massacre; pound
attack    190  object               : target; overrun
attack    190  with                 : clash; exchange fire; trade fire; fight; battle; skirmish
attack    190  on                   : deny responsibility; deny any responsibility; deny involvement
attack    190  on                   : deny any involvement; deny any part; deny any role
attack    195  object               : bomb; bombard; carpet bomb
attack    194  object               : shell
attack    180  object               : kill; wound; injure; shoot dead; shoot and kill; gun down
attack    180  object               : behead; torture; stab to death; murder; shoot down; shoot
attack    190                       : claim responsibility; claim the attack; claim responsibility for
attack    181  object               : abduct; kidnap; take hostage
attack    186  object               : assassinate
attack    190  on at                : open fire; fire on; fire at
attack    183                       : blow himself up; blow herself up; explode; go off; detonate
attack    190  object               : strafe; torpedo; blow up; slaughter; open fire on
attack    190  object               : send troops into; send tanks into; march into; roll into
attack    195  on                   : drop
attack    180  object               : slay; poison; lynch; hack to death; beat to death
ceasefire 0871 with                 : cease fire; lay down arms; halt fire; hold fire; stop fighting
ceasefire 0871 with                 : end hostilities; halt hostilities; halt fighting; end fighting
ceasefire 0871 with                 : stop the fighting; end the fighting; halt the fighting
ceasefire 0871 with                 : lay down their arms; lay down weapons
resign    -                         : hand in his resignation
resign    -                         : resign; step down; quit; step aside; abdicate; stand down
resign    -                         : bow out; leave office; relinquish power; relinquish the post
appoint   -    object               : appoint; nominate; name; designate; reinstate; pick
appoint   -    object               : install; tap; crown; promote; select
appoint   -    to                   : administer the oath of office; administer the oath
elect     -    object               : elect; re elect; reelect; vote in; choose
elect     -    object               : declare the winner; declare winner; proclaim the winner
attack    192  object from          : seize; capture; recapture; retake; occupy
elect     -                         : emerge as the winner; emerge victorious; sweep to; oust; unseat; trounce
elect     -    object               : vote back in
elect     -                         : win; defeat; beat; secure re election
elect     -                         : secure a second term; secure a third term; clinch re election
die       -                         : die; pass away; perish; lose his life
die       -                         : succumb to
statement 010  to                   : admit; confide; complain; apologise; apologize
statement 010                       : vow; pledge; dismiss; oppose; respond; allege
appoint   -    object               : invite; task
appoint   -    with                 : replace
appoint   -    object               : confirm
visit     042  object               : cross into
statement 010                       : brand; label; dub; term
"""

NOUNS = """
call      041  with to from between : phone call; telephone call; video call; phone conversation
call      041  with to from between : telephone conversation; telephonic conversation; phone talk
call      041  with to from between : telephone talk; telephonic call; telephone contact; phone chat
call      041  with to from between : telephonic contact; video conference; telephonic talk
call      041  with between         : call
call      041                       : by phone; by telephone; over the phone; by video link
meet      040  with between of      : meeting; conversation; talk; consultation; negotiation; summit
meet      040  with between of      : dialogue; discussion; audience
visit     042  to                   : visit; trip; stopover
visit     042  of to                : tour
praise    051  for of               : praise; tribute; gratitude
praise    051  for to with          : support; solidarity; appreciation; admiration
praise    051  to for               : congratulation; best wishes; felicitation
condemn   111  of by over at        : condemnation; criticism; outrage; anger; indignation; fury
condemn   111  of by over at        : rebuke; denunciation; disappointment; dismay; displeasure
statement 010                       : according to
threaten  139  to                   : ultimatum
threaten  130  to about of          : warning
threaten  130  to against           : threat
threaten  130  on against to        : revenge; retaliation; vengeance; retribution; response
threaten  130  on against to        : countermeasure; measure
sanction  163  on against           : sanction; embargo; travel ban; asset freeze; visa ban
sign      057  with between         : memorandum of understanding; signing
aid       070  to for               : humanitarian aid; relief aid; relief supplies; aid; assistance
aid       070  to for               : help
aid       072  to for               : military support; military aid; military assistance; weapons delivery
aid       071  to for               : economic aid; financial aid; financial assistance
aid       070  to for               : humanitarian assistance; aid package; relief goods; bailout
aid       072  to for               : arms delivery; arms shipment; arms supply
mediate   045  between              : mediation
protest   141  against over         : sit in
protest   141  against over at      : protest; demonstration; protest rally; rally; protest march
protest   143  against over         : general strike; hunger strike; walkout
attack    190  on against           : attack; raid; assault; offensive; incursion; strike
attack    190  of on against        : invasion
attack    190  of on against        : onslaught; ambush; counteroffensive
attack    190  on against at into   : barrage; salvo; rocket fire; rocket attack; suicide attack
attack    195  on against in        : suicide bombing; car bombing; bomb attack; truck bombing
attack    190  with between         : clash
attack    195  on against of        : airstrike; air strike; missile strike; drone strike; air raid
attack    195  on against of        : bombing; bombardment; missile attack; drone attack
attack    194  of on                : shelling
attack    190  of                   : storming
attack    180  of by                : shooting; stabbing
attack    190  on against in into   : military operation; ground operation
attack    180  of                   : killing; murder
attack    181  of                   : abduction; kidnapping
attack    186  of                   : assassination
expel     166  of                   : expulsion
ceasefire 0871 with between         : ceasefire; cease fire; truce; armistice
ceasefire 0871 between              : pause; lull
ceasefire 0871 with between         : cessation of hostilities; end to hostilities; end to the fighting
ceasefire 0871 with between         : end of the fighting; end of hostilities
ceasefire 0871 with between         : end to fighting; humanitarian pause
ceasefire 0871 with between         : pause in fighting; pause in the fighting
ceasefire 0871 with between         : halt to the fighting; halt to fighting; halt to hostilities
resign    -    of                   : resignation
appoint   -    of                   : appointment
elect     -    of                   : re election; election
die       -    of                   : death; demise; passing
"""
