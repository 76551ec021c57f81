"""The wordings of events, as data: verbs and nouns by kind.

A row reads: kind, CAMEO code, what leads to the target (`object` for the bare object, else
prepositions), then the verbs in their plain form or the nouns in the singular, folded. The codes
are those of the CAMEO codebook 1.1b3 (Schrodt 2012), chapter 2; it has none for who resigns, is
appointed, is elected or dies.
"""

VERBS = """
attack    190  against towards toward into at : send
attack    190                       : say it was behind; say they were behind; say it had carried out
appoint   -    object               : propose
resign    -                         : go
protest   143  against over         : call a strike; call another strike; call a general strike; call a walkout; call strikes
praise    051  object               : stand behind; stand firmly behind; take the side of
visit     042  object               : accept an invitation to; take up an invitation to
meet      040  with                 : spend
statement 010  from                 : receive condolences
statement 010  object to            : send
statement 010  object               : reply to
statement 010                       : put it down to; put it all down to; put this down to; put that down to; count; tally
appoint   -                         : win; land
mediate   045  between              : act as a messenger; act as messenger; serve as a conduit; act as a conduit; serve as a channel; act as a bridge
condemn   111  object of            : poke fun at; take a jab at; make fun of; pour cold scorn on
threaten  130  object against on    : reserve the right to respond; reserve the right to retaliate; reserve its right to respond; reserve its right to retaliate
visit     042  in at                : step off a; step off the; get off a; get off the
protest   143  against over         : on strike; on hunger strike; on the picket line; on the picket lines; on the streets
visit     042  object               : on a visit to; on a trip to; on an official visit to; on a state visit to; en route to
visit     042  object               : on his way to
call      041  object               : on the line to; on the line with; on the phone to; on the phone with
attack    190  on                   : behind the attack; behind the bombing; behind the blast; behind the strike; behind the killing
attack    190  on                   : own up to; admit to; take credit for; take the credit for; take responsibility for
attack    190  object into          : march on; advance on; slam into; crash into; smash into; tear through; rip through; tear into; rip into
attack    190  object               : wreck; destroy; devastate; damage; cripple; demolish; smash; level; gut; pulverise; pulverize; knock out
protest   141  against over at      : turn out; seal off; swarm; shout slogans; chant slogans; boycott classes; walk out of class; walk out of classes
protest   141  object at            : burn effigies of; chant against; jeer; march against
appoint   -    object to            : give; hand; award
aid       070  over to for into     : drop; parachute
sanction  163  object               : cut off; shut out; choke off; shut its market to; close its market to; shut its markets to
threaten  130  object against on    : hold out the prospect of force against; rattle the sabre at; bare his teeth at
call      041  object               : ring round; call round; video call; speak by video with; speak by video link with
mediate   045  between              : make peace; seek to make peace; pass word; carry word; talk to both
expel     166  object of            : strip of his credentials; bundle out; bundle out of
die       -                         : dead
aid       070  to for               : come up with
praise    051  object of            : raise a glass to; drink to
elect     -                         : crush; thrash; drub
attack    190  object               : go after
visit     042  object               : ride a train to; board a train to; board a train for; board a plane to; board a plane for; ride to
statement 010                       : put; compare
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
statement 010  to                   : send a letter; send a message; write a letter; address a letter
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
sanction  163  object               : sanction; blacklist; stop all trade with; stop trade with; halt all trade with; ban trade with; ban all trade with; cut trade with; sever trade with
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
visit     042  object               : cross into; invite
statement 010                       : brand; label; dub; term
call      041  object               : place a call to; put in a call to; take a call from; have a call with
call      041  object               : get on the phone with; get on the phone to; get on the line with; dial
call      041  with to              : speak by phone; speak by telephone; speak on the phone; talk by phone
call      041  with to              : talk on the phone
meet      040  with                 : get together; meet up; parley; come together; break bread; compare notes
meet      040  with                 : swap notes; exchange views
meet      040  object               : sit across from; sit opposite; pay a courtesy call on; pay a call on
meet      040  object               : have an audience with; drop in on; look in on
meet      043  object               : wine and dine; fete; lay on a dinner for; host a dinner for
meet      043  object               : host a lunch for; roll out the red carpet for; give a dinner for
visit     042  object               : jet off to; jet into; make his way to; make a visit to; make a trip to
visit     042  object               : take a trip to; swing through; swing by; stop off in
visit     042  object               : fly off to; fly on to; fly back to; fly in to; fly into; slip into
visit     042  object               : turn up in; pull into; sail into; sail to; cross over to
visit     042  in at                : get off a plane; get off the plane; get off a train; get off the train
visit     042  in at                : step off a plane; step off the plane
visit     042  in at                : step off a train; alight
visit     042  object               : drop in at; call in at; make a surprise stop in; go on a visit to
visit     042  object               : wing his way to
statement 010                       : grumble; gripe; moan; fume; thunder; retort; muse; venture; observe
statement 010                       : recall; recount; posit; surmise; reckon; intone
statement 010                       : chime in; weigh in; shoot back; counter; profess; attest; clarify; specify
statement 010                       : spell out; bemoan; rue; bewail; bristle; quibble
statement 010                       : make clear; make it clear; make plain; make it plain; make known
statement 010                       : let it be known; let slip; serve notice; go on record
statement 010                       : pour cold water on; throw cold water on; wave away; wave aside
statement 010                       : shrug aside; make light of; talk up; talk down; sound a note of
statement 010                       : hold forth
statement 010                       : sound the alarm; raise the alarm; raise doubts; raise questions
statement 010                       : raise fears; rebut; refute; take credit for; claim credit
statement 010                       : own up to; come clean; bear witness; give a press conference
statement 010                       : give a news conference; give an address; deliver an address
statement 010                       : deliver a statement
statement 010                       : make a statement; make remarks; put out a statement
statement 010                       : go on television; go on state television; take to the airwaves
statement 010                       : take to social media
statement 010                       : hold out hope; hold out the prospect; leave the door open; put the toll at
statement 010                       : put the dead at; put the number at; put the figure at; outline
statement 010  with                 : condole; commiserate; sympathise; sympathize
statement 010                       : project; foresee; conclude; assess; float; volunteer; blurt out; post
statement 010                       : tell of
statement 010  to                   : address himself; confess; report back; give an interview
statement 010  to                   : grant an interview; write back; send word
statement 010  object               : give assurances to; apprise
praise    051  object of for        : acclaim; decorate; give credit to; sing the praises of
praise    051  object of for        : doff his hat to; tip his hat to; take his hat off to; shower with praise
praise    051  object of for        : give its blessing to; give his blessing to; give its backing to
praise    051  object of for        : give his backing to; come out in support of; come out in favour of
praise    051  object of for        : come out in favor of
praise    051  object of for        : stand with; voice support for; throw his weight behind
praise    051  object of for        : throw his support behind; swing behind; rally round; close ranks behind
praise    051  object of for        : lend its support to; lend his support to; pledge support for
praise    051  object of for        : pledge support to; pledge allegiance to; speak warmly of
praise    051  object of for        : express admiration for; express appreciation to
praise    051  object of for        : express solidarity with; express support for; declare support for
praise    051  object of for        : reaffirm support for; reiterate support for; say thank you to; glorify
praise    051  object of for        : root for; vouch for
appeal    020  object               : plead with; nudge; coax; counsel; turn to; plead to
appeal    020                       : make a plea; issue a plea; make an impassioned plea; renew calls for
appeal    020                       : reiterate calls for; push for; clamour for; clamor for; campaign for
appeal    020                       : make the case for; ask that
appeal    020                       : counsel patience; urge calm; urge restraint; put in a request for
appeal    020                       : file a request for; petition for
demand    100  object of from that  : give an ultimatum; issue an ultimatum to; hold out for; set a deadline for
condemn   111  object of by         : lay into; savage; inveigh against; fulminate against; have harsh words for
condemn   111  object of by         : have sharp words for; take to task; haul over the coals; call out
condemn   111  object of by         : round on; turn on
condemn   111  object of by         : tear a strip off; pour scorn on; heap scorn on; scoff at; sneer at
condemn   111  object of by         : jeer at; disparage; belittle; find fault with; skewer; roast; reproach
condemn   111  object of by         : remonstrate with
condemn   111  object of by         : dress down; read the riot act to; sue; take to court; file suit against
condemn   111  object of by         : file a lawsuit against; bring a case against; file a case against
condemn   111  object of by         : take legal action against; lodge a complaint against
condemn   111  object of by         : take exception to; take umbrage at
condemn   111  object of by         : vent his fury at; vent his anger at
condemn   111  object of by         : fume at; bristle at; boo; heckle; slap down; lampoon; malign; repudiate
condemn   111  object of by         : denigrate; rubbish; rail at; hit back at; fire back at; snap at; shout at
condemn   111  object of by         : jab at
condemn   111  object of by         : take a shot at; take shots at; take a dig at; level criticism at
condemn   111  object of by         : direct his anger at; recoil at; revile; impugn; decry
condemn   112  object on            : finger; fault; point a finger at; point fingers at; lay the blame at
condemn   112  object on            : lay responsibility on; lay responsibility at; see the hand of
condemn   112  object on            : pin responsibility on
condemn   112  with                 : spar; quarrel; bicker; trade charges; exchange accusations
condemn   112  with                 : trade recriminations; cross swords
condemn   111  with against to      : register a protest; make a protest; lodge a stern protest
condemn   111  with against to      : lodge a diplomatic protest; lodge an official protest; hand a protest note
condemn   111  with against to      : hand a note of protest; file a formal complaint
threaten  130  object to against at on : menace; put on notice; serve notice on; vow revenge; vow vengeance
threaten  130  object to against at on : vow retaliation; vow to retaliate; swear revenge; swear vengeance
threaten  130  object to against at on : issue a threat to; rattle its sabre at
threaten  130  object to against at on : give an ultimatum; serve an ultimatum on; issue an ultimatum to
threaten  130  object to against at on : hold out the threat of; promise revenge; promise retaliation
threaten  130  object to against at on : promise vengeance
summon    114  object of            : haul in; carpet; convoke
expel     166  object of from       : send home; send packing; order out; order out of; show the door; turf out
expel     166  object of from       : boot; banish; evict; chuck out; drum out; ask to leave; tell to leave
expel     166  object of from       : order to leave
expel     161  object of            : declare unwelcome; strip of accreditation; revoke the accreditation of
expel     161  object of            : withdraw the accreditation of; name persona non grata
expel     161  object of            : brand persona non grata
sanction  163  object of            : hit with sanctions; slap with sanctions; target with sanctions
sanction  163  object of            : punish with sanctions; place under sanctions; put under sanctions
sanction  163  object from          : halt imports of; halt imports from; ban the import of; stop buying
sanction  163  object from          : bar imports of; bar imports from; suspend imports of; suspend imports from
sanction  163  object from          : cut off trade with; halt trade with; suspend trade with
sign      057  with                 : put pen to paper; put his signature to; put their signatures to
sign      057  with                 : put its signature to; put his name to; affix his signature to
sign      057  with                 : come to an agreement; arrive at an agreement
sign      057  with                 : thrash out; nail down; wrap up; formalise; formalize; firm up; hash out
sign      057  with                 : agree a deal; agree terms; strike a; strike an; shake on; sign off on
sign      057  with                 : sign on to; sign up to
sign      057  with                 : conclude negotiations on; conclude talks on; complete negotiations on
sign      057  with                 : exchange instruments of ratification; exchange documents
aid       070  to for object        : hand; commit; chip in; stump up; put up; set aside; pump; channel
aid       070  to for object        : dole out; resupply; top up; advance; kit out
aid       070  object               : come to the aid of; come to the rescue of; come to the help of
aid       070  object               : throw a lifeline to; shore up; prop up; write off
mediate   045  between              : act as the go between; play mediator; play the mediator
mediate   045  between              : play the role of mediator; play go between; play the go between
mediate   045  between              : play a mediating role; go between; step in between
mediate   045  between              : convey messages; ferry messages; shuttle messages; relay proposals
mediate   045  between              : pass notes; carry proposals; convey proposals; carry a message
mediate   045  between              : act as an honest broker; serve as an honest broker; act as honest broker
mediate   045  between              : bridge the gap; bridge gaps; bridge the gaps; bridge differences
mediate   045  between              : offer its good offices; offer his good offices; lend its good offices
mediate   045  between              : use its good offices; act as intermediary; serve as intermediary; referee
mediate   045  object between       : reconcile; bring to the table; bring to the negotiating table
mediate   045  object between       : bring together; get to the table; host talks between
mediate   045  object between       : host negotiations between; host indirect talks between
mediate   045  object between       : sponsor talks between; chair talks between
protest   141  against over at      : down tools; stop work; pack the streets; throng the streets
protest   141  against over at      : flood the streets; fill the streets; fill the squares; block roads
protest   141  against over at      : blockade roads; block the roads; block a road; block motorways
protest   141  against over at      : block highways
protest   141  against over at      : gather outside; mass outside; come out onto the streets
protest   141  against over at      : come out on the streets; spill onto the streets; hit the streets
protest   141  against over at      : stage a sit in; hold a sit in; hold a vigil; stage a vigil
protest   141  against over at      : bang pots; burn tyres; burn tires; man the barricades; put up barricades
protest   141  against over at      : erect barricades; stage a walkout; stage a march; march through
protest   141  against over at      : occupy the square; converge on; protest outside; rally outside
protest   143  against over         : lay down tools; lay down their tools; lay down his tools
protest   143  against over         : stay away from work; strike over; begin a strike; launch a strike
protest   143  against over         : hold a strike; stage a strike; down their tools
protest   143  against over         : go on hunger strike; stop working; refuse to unload; refuse to load
protest   143  against over         : refuse to work
attack    190  object               : pummel; lay siege to; flatten; raze; obliterate; rake; ram; torch
attack    190  object               : set ablaze; set fire to; burn down; firebomb; wipe out
attack    190  object               : sink; swoop on; break into; advance into; push into; thrust into
attack    190  object               : sweep into; drive into; cross into; open up on; rain down on
attack    190  object               : rain missiles on; rain rockets on; rain bombs on; rain shells on
attack    190  object               : launch an assault on; mount an assault on; launch strikes on
attack    190  object               : carry out strikes on; send missiles into; send drones into; fire into
attack    190  object               : shoot at; shoot into; fire missiles into; go to war with; wage war on
attack    190  object               : make war on; lay waste to
attack    190  on at against into   : unleash; rain; loose; let loose
attack    190  with                 : exchange blows; exchange shots; exchange shellfire; trade shots
attack    190  with                 : trade blows; exchange gunfire; trade gunfire; do battle
attack    180  object               : mow down; cut down; butcher; maim; eliminate; liquidate; neutralise
attack    180  object               : neutralize; finish off; burn alive; shoot to death
attack    181  object               : snatch; take captive; take hostages; hijack; seize hostages
attack    190                       : carry out the attack; carry out the bombing; claim the bombing
attack    190                       : claim the strike; claim the killing
attack    190                       : claim the assault; claim the raid; claim the shooting; claim the ambush
attack    190                       : claim an attack; claim a bombing; admit responsibility
attack    190                       : take responsibility for the attack; say it was behind
ceasefire 0871 with                 : stop shooting; silence the guns; silence their guns; call a truce
ceasefire 0871 with                 : call a ceasefire; hold their fire; hold its fire; put down weapons
ceasefire 0871 with                 : suspend hostilities; suspend fighting; pause fighting; pause the fighting
ceasefire 0871 with                 : pause the war; pause hostilities; end the war; stop the war
ceasefire 0871 with                 : stop the killing; cease hostilities; cease fighting; halt attacks
ceasefire 0871 with                 : stop attacks; suspend attacks; cease attacks; ground arms
resign    -                         : throw in the towel; call it a day; call it quits; fall on his sword
resign    -                         : give up his post; give up the post; give up the leadership
resign    -                         : give up the premiership; give up the presidency
resign    -                         : leave his post; vacate the post; vacate his post; clear his desk
resign    -                         : stand aside; make way for; renounce the throne; give up the throne
resign    -                         : hand over the reins; hand in his notice; give up power; cede power
resign    -                         : submit his resignation; tender his resignation
resign    -                         : announce his resignation; announce his departure; announce his exit
resign    -                         : email his resignation; send in his resignation; relinquish his post
resign    -                         : lay down his office
appoint   -    object               : put in charge; put at the helm; place at the helm; put at the head; anoint
appoint   -    object               : reappoint; elevate; hire; recruit; give the job; hand the job
appoint   -    object               : give the post; hand the post; give the portfolio; hand the portfolio; make
appoint   -    object               : entrust; propose; put forward; settle on; bring in; bring back; draft in
elect     -                         : romp home; romp to; storm to; sweep to; coast to; cruise to; sail to
elect     -                         : ride to; win re election; win reelection; win election; win a second term
elect     -                         : win a third term; win a fourth term; triumph; prevail; come out on top
elect     -                         : emerge as winner; emerge the winner; carry the day; edge out
elect     -                         : take the presidency; win the presidency
elect     -    object               : vote into office; vote into power; hand a second term; hand a third term
elect     -    object               : give a second term; give a third term
die       -                         : breathe his last; meet his end; meet his death; take his own life; drown
die       -                         : drop dead; fall to his death; commit suicide
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
statement 010  to with              : condolence; sympathy; commiseration
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
call      041  with to from between : conversation by telephone; conversation by phone; exchange by phone
call      041  with to from between : phone discussion; videoconference; video meeting; video conversation
call      041  with to from between : phone exchange
meet      040  with between of      : encounter; parley; get together; one on one; lunch; dinner; breakfast
meet      040  with between of      : luncheon; banquet; tete a tete; round table; handshake
visit     042  to                   : pilgrimage; state visit
praise    051  for to with          : backing; blessing; endorsement; thanks; applause; acclaim; plaudit; kudos
condemn   111  of by over at        : censure; reproach; reprimand; tirade; broadside; diatribe; wrath; ire
condemn   111  of by over at        : contempt; backlash; uproar; rebuff
condemn   111  against              : lawsuit; complaint; legal action; broadside; tirade
threaten  130  on against to for    : punishment; reprisal; payback; comeuppance
sanction  163  on against           : export ban; import ban; trade ban; trade embargo; arms embargo
sanction  163  on against           : oil embargo; export curb; export control; curb; punitive measure
sanction  163  on against           : restrictive measure; price cap; visa restriction; blacklisting; boycott
sanction  163  on against           : trade restriction; economic restriction; financial restriction
aid       070  to for               : loan; consignment; donation; support package; rescue package; lifeline
aid       070  to for               : credit line
mediate   045  between              : good offices; shuttle diplomacy
protest   141  against over at      : vigil; protest strike; street protest; street rally; mass protest
protest   141  against over at      : blockade
attack    190  with between         : fighting; firefight; gunfight; gun battle; shootout; skirmish
attack    190  with between         : exchange of fire; hostilities; crossfire; battle
attack    190  on against in into   : blitz; bombing raid; bombing campaign; air campaign; pogrom
attack    190  on against in into   : counterattack; counter attack; foray; rampage; sortie; sniper fire
attack    190  on against in into   : mortar fire; artillery fire; cross border raid; retaliatory strike
attack    190  on against in into   : drone swarm
ceasefire 0871 with between         : halt in the fighting; break in the fighting; break in fighting
ceasefire 0871 with between         : suspension of hostilities; end to the killing
ceasefire 0871 with between         : end to the bloodshed; end to the bombardment; end of the war
ceasefire 0871 with between         : halt to the war; halt to the bombing
"""
