"""The words beside initials by which a reader sees an organization, or that it is none. Folded."""

from jobs.rules.people.wordlists import words_of

# What is known by initials without being an organization: a plan, a product, an illness.
NO_BODY_WORDS = words_of("""
plan agreement treaty act bill law protocol pact accord programme program product index disease
syndrome virus intelligence missile missiles vehicle vehicles zone corridor route road memorandum
understanding regulation standard strategy member deal resolution system systems line day year
condition conditions disorder test scheme charter declaration framework roadmap project process
mechanism permit visa tax card area region district province line highway railway airport station
""")
# What an acronym does, or has, that is an organization.
ACTORS = words_of("""
incumbent incumbents hearings lawmaker senator senators deputy ticket
union said says told announced warned accused claimed denied condemned spokesman spokeswoman spokesperson
spokespersons leader leaders chairman chairwoman chairperson chief president secretary member
members candidate candidates councillor councillors mp mps lawmaker lawmakers supporters activists
activist fighters militants commandos gunmen rebels delegation officials official headquarters
government branch congress faction politician politicians cadres troops director
""")
ACTING = words_of("""
has have had is was will would also did does won lost took merged joined formed swore decided voted
fielded contested refused rejected supported opposed called urged demanded vowed pledged became
began failed agreed signed published issued reported estimates estimated predicted expects
""")
# Letters that stand for no organization: measures, offices, illnesses, places, times.
NO_ACTORS = words_of("""
gdp gnp cpi ppi pmi vat gst ipo ceo cfo coo cto chro mp mps mep meps mla mlas msp msps pm fm dpm am
pa tv pc hiv aids dna rna sars mers covid ptsd adhd iq vip un us usa uk uae ussr eu gmt utc est edt
pst cet ist bst rct mri icu dvd cd gps sms sim usb atm ied ieds uav uavs icbm icbms wmd lng lpg sdr
jcpoa npt ctbt start inf abm mou nda fir ecl qr cv phd mba llb dc la nyc ny nsw act bc ok sos dmz loc lac eez cbd mcg cpec nrc caa kyc var wfh ppe ott
uss hms rms suv etf etfs nft ai it ict vr ar lgbt lgbtq bbq diy faq id ids hq ngo ngos idp idps pow pows mia
kkr odi odis tti mvp nba gp f1 www http https html pdf url api cpu gpu tnt rpg rpgs sam sams tb
bmi bce rsvp rip eta etd pin pr hr dj mc xi ii iii iv vi vii viii ix xii xiii xiv xv apc apcs
""")
