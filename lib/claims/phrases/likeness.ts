/** Made by `npm run claims:learn` of 11431 sentences with a promise and 112754 without. */
export const inclination = -0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
5.2 #
6.0 # 1
6.4 %
0.5 % $
1.8 % better
0.5 % natural
-2.5 % off
1.5 % safe
0.5 % satisfaction
1.7 % success
3.8 0
-1.3 0 to
-1.7 00
-0.7 00 $
-0.5 00 to
-0.8 05
1.9 1
-1.4 1 $
-1.1 1 1
0.6 1 2
1.5 1 3
-0.9 1 and
2.2 1 for
-1.2 1 in
-0.6 1 it
0.8 1 massage
1.6 1 strain
0.7 1 the
-0.5 1 to
-0.6 1,000
-0.5 1.5
-0.5 10
2.8 10 $
-1.3 10 %
-0.6 10 and
-0.6 10 degrees
-0.5 10 in
-0.5 10 people
-1.0 10 times
-0.9 10 to
2.2 100
-1.5 100 $
3.2 100 %
-1.4 105
-0.6 105 $
1.2 10k
-1.3 11
-0.5 110
-1.1 115
-0.6 115 for
-2.0 12
1.2 12 $
-1.2 12 weeks
-1.9 120
-0.7 120 $
0.9 125 and
-0.7 128
-0.9 13
-0.5 130
0.7 130 $
-1.2 135
1.7 14
2.5 14 $
0.6 14 and
-1.7 140
-0.7 140 $
2.1 145
1.2 145 $
-0.5 149
-1.1 14th
-2.2 15
0.7 15 $
-0.8 15 %
-0.6 15 and
-0.5 15 minute
-0.7 15 minutes
-1.2 15 off
-1.0 150
-0.5 150 $
1.1 155
1.2 155 $
-0.7 160
-0.5 160 $
1.2 165 $
1.4 17
-0.6 170
0.7 180
0.8 180 $
-0.5 185
-0.6 189
-0.6 1894
1.3 19
0.6 195
-1.0 1994
-1.0 1998
-1.3 1998 $
-1.7 2
-0.6 2 $
-0.7 2 and
-0.6 2 to
-1.4 2 weeks
1.1 2 you
0.7 2,200
1.1 2,200 hours
-2.4 20
0.6 20 $
-2.0 20 off
-0.8 200
-0.6 200 $
-1.1 2004
-0.5 2004 $
-1.9 2006
-0.6 2006 $
-0.8 2006 and
-0.7 2008
-1.1 2009
-1.6 2009 $
-1.4 2011
-0.7 2012
-1.1 2013
-0.5 2013 $
-1.2 2014
-0.8 2014 $
0.5 2015
-1.3 2015 $
-1.7 2016
-0.9 2016 and
1.0 2017 $
-1.2 2018
-0.9 2019
-1.8 2019 $
-1.2 2021
0.5 2021 $
0.6 2023 $
2.9 2024
0.6 203
0.7 21
3.5 210
2.8 212
2.6 22
-1.1 23
-2.5 24
-1.9 24 hours
-0.7 240
-2.8 25
-0.5 25 %
0.5 25 degrees
-0.5 25 off
0.8 25 years
-0.5 250
0.6 27
-0.5 29
-1.1 3 $
-0.5 3 and
-0.7 3 months
-1.3 3 to
-3.3 30
1.2 30 $
-0.7 30 and
-0.6 30 min
-0.6 30 minute
-0.6 30 minutes
-0.9 30th
-3.3 31
-0.5 31 $
-1.1 31 degrees
1.2 312
-0.6 31st
-0.5 32
-0.6 33
1.7 34
0.6 34 degree
-0.6 35 $
3.1 37
-0.9 38 $
-0.5 39
-0.5 3rd
-1.0 4
-1.1 4 $
-0.5 4 and
2.4 4 p
-1.1 4 to
4.1 4.9
1.7 4.9 stars
-1.4 40
-0.7 40 minutes
1.9 400
-0.6 400 people
2.5 41
1.6 41 $
-1.0 412
-0.8 41st
-0.9 42
-1.0 44
-0.5 44 $
-2.3 45
-0.8 45 $
1.8 45 and
-0.6 45 min
-0.5 45 minutes
-1.2 46
-0.8 47
-1.0 48 hours
-0.8 49
-1.0 4th
1.5 5
-1.4 5 $
-0.6 5 15
-0.8 5 and
1.9 5 reasons
-0.7 5 to
1.3 5 ways
-1.3 50
-0.8 50 $
-0.6 50 and
-0.9 50 minute
-1.0 50 minutes
-0.6 500
-0.8 52 $
0.5 54
-1.1 55
-0.6 55 $
-1.6 555
-0.5 58
-0.7 58 $
-0.5 5th
-1.3 6 $
-0.5 6 and
-1.0 6 months
-1.0 6 to
-1.0 6 weeks
-3.3 60
-1.1 60 $
1.8 60 %
1.0 60 min
-1.5 60 minute
-0.6 60 minutes
0.8 600
-1.3 604
-1.3 604 555
-0.7 61
-0.7 62
0.9 63
-0.5 65
2.5 66
-0.6 67 $
-0.7 7
-0.7 7 $
0.5 7 benefits
1.5 7 to
1.2 70
-0.6 70 $
1.4 70 and
1.1 71
1.5 71 $
-0.5 720
-0.6 74 $
0.5 75
-0.7 75 $
2.0 75 min
1.0 75 minute
-0.6 75 minutes
1.2 78
0.9 78 $
-0.8 79
-0.5 79 $
0.6 8
0.8 8 $
-0.8 8 1
-0.5 8 a
1.4 8 and
-2.1 80
-0.9 80 %
0.5 81
-0.6 82
-0.6 85
1.2 9 $
-0.5 9 and
1.2 9 out
1.0 90
-0.7 90 $
-0.8 90 min
2.3 90 minute
0.6 90 minutes
2.1 94
1.5 94 %
-0.6 95
-1.2 95 $
1.2 95 and
-0.5 95 for
1.9 96
0.6 96 %
0.7 97
1.0 97 %
1.3 98
1.1 98 %
-1.0 99
-0.6 999
2.0 <!>
-7.0 <?>
-3.6 <alone>
2.3 <answers>
2.6 <closes>
-8.4 <heading>
-4.5 <item>
-3.5 <opens>
-2.3 <tenth 10>
-9.4 <tenth 1>
-5.2 <tenth 2>
-1.9 <tenth 3>
0.9 <tenth 5>
1.1 <tenth 6>
0.7 <tenth 7>
-0.7 <tenth 9>
-6.2 <text>
0.5 ^ 0
-0.5 ^ 1
4.1 ^ 10
0.8 ^ 100
0.6 ^ 2
-1.1 ^ 30
-0.9 ^ 45
2.8 ^ 5
-1.0 ^ 60
-0.6 ^ 75
0.7 ^ 8
1.0 ^ 9
-1.0 ^ 90
-1.7 ^ a
-4.4 ^ about
1.9 ^ absolutely
-0.5 ^ access
0.7 ^ according
-0.6 ^ aching
-1.9 ^ acupuncture
-0.5 ^ acute
-0.8 ^ adding
-1.2 ^ adjust
1.2 ^ adult
1.0 ^ adults
-0.5 ^ advice
2.9 ^ after
-1.8 ^ afterwards
-0.8 ^ again
-0.7 ^ age
-0.5 ^ agree
-0.5 ^ agreeing
1.0 ^ alan
2.5 ^ all
-1.0 ^ allow
2.7 ^ almost
-1.0 ^ always
1.0 ^ amitriptyline
-1.1 ^ amrit
-0.7 ^ an
-0.5 ^ ana
2.2 ^ and
1.1 ^ anika
0.5 ^ anjali
-0.5 ^ ankylosing
-1.3 ^ anneke
0.9 ^ another
-2.0 ^ anti
-1.0 ^ any
0.5 ^ anyone
-0.9 ^ anything
-0.6 ^ apart
0.5 ^ appointments
-0.6 ^ aromatherapy
-1.7 ^ around
-0.5 ^ arrive
-0.8 ^ arthritic
1.7 ^ as
1.1 ^ ask
1.5 ^ at
2.6 ^ average
2.1 ^ avoid
0.9 ^ babies
-2.3 ^ back
1.1 ^ backs
1.3 ^ balance
-3.0 ^ be
1.5 ^ bea
4.6 ^ because
-1.0 ^ bed
0.6 ^ before
-0.8 ^ begin
-2.7 ^ being
-0.6 ^ below
-1.2 ^ bending
-1.4 ^ benefits
5.2 ^ best
1.4 ^ better
-1.8 ^ between
-1.6 ^ beyond
1.0 ^ big
1.5 ^ bill
-0.6 ^ bit
-2.9 ^ blood
3.9 ^ bone
-0.7 ^ bones
3.2 ^ book
-0.5 ^ booking
1.0 ^ boosts
-0.7 ^ boring
0.7 ^ both
-0.8 ^ braces
-1.9 ^ bracing
-1.4 ^ break
-0.8 ^ breaking
-2.5 ^ breathe
-1.6 ^ breathing
-3.9 ^ bring
-0.7 ^ bruises
-1.7 ^ bruising
-1.1 ^ build
2.1 ^ bulging
2.7 ^ but
-2.1 ^ buy
3.8 ^ by
3.4 ^ callum
2.6 ^ came
-3.1 ^ can
-0.8 ^ canada
-0.7 ^ cancel
-0.7 ^ cancellations
1.1 ^ cancelled
-0.6 ^ cancer
-0.5 ^ card
-0.8 ^ carmen
-0.5 ^ carol
1.1 ^ carry
0.7 ^ cartilage
-1.0 ^ causes
1.1 ^ changes
-1.1 ^ changing
-1.5 ^ check
-1.6 ^ chest
2.6 ^ child
-1.1 ^ children
-1.5 ^ choose
-0.8 ^ choosing
-1.8 ^ chronic
-1.2 ^ circulation
-1.4 ^ claims
0.8 ^ clear
4.7 ^ clients
0.9 ^ clothes
-0.6 ^ club
-0.9 ^ codeine
-0.5 ^ cognitive
-0.6 ^ colleen
-0.6 ^ combine
0.8 ^ combining
-0.7 ^ come
-1.0 ^ coming
1.3 ^ companies
1.0 ^ compare
1.8 ^ complete
6.2 ^ completely
-1.0 ^ conditions
-1.4 ^ consent
-1.4 ^ consider
-1.2 ^ contact
0.5 ^ conventional
3.1 ^ corrects
-1.0 ^ cortisone
3.1 ^ could
-0.9 ^ couples
-0.6 ^ course
0.5 ^ cross
-0.6 ^ cupping
-1.6 ^ curves
-0.5 ^ cut
0.6 ^ dad
0.6 ^ dale
-0.5 ^ daniel
-0.6 ^ danielle
0.7 ^ dawn
1.3 ^ day
2.5 ^ days
-1.1 ^ deadlines
-0.8 ^ dear
-0.8 ^ december
1.0 ^ deep
-0.6 ^ deeper
-0.6 ^ deer
-1.8 ^ degenerative
-0.8 ^ description
0.5 ^ desk
-0.6 ^ desmond
3.5 ^ detoxifies
0.9 ^ dev
1.0 ^ devinder
-1.3 ^ devon
-1.9 ^ diagnosis
2.4 ^ did
-0.7 ^ different
-1.0 ^ direct
-0.5 ^ disc
-2.4 ^ discs
-0.9 ^ disease
-1.9 ^ do
1.3 ^ doctors
-3.4 ^ does
-0.7 ^ doing
3.1 ^ done
0.5 ^ dr
-0.6 ^ drink
-1.2 ^ drop
0.6 ^ dry
-0.9 ^ during
0.7 ^ each
-0.6 ^ earlier
-3.0 ^ early
-0.9 ^ ease
1.3 ^ easier
-1.3 ^ eat
-0.6 ^ effects
2.3 ^ eight
2.0 ^ eighteen
0.6 ^ either
1.3 ^ eleven
4.7 ^ elsewhere
-0.9 ^ endorphin
-2.6 ^ endorphins
2.7 ^ enjoy
-0.8 ^ enough
-0.6 ^ enter
0.8 ^ episode
-2.1 ^ even
-1.1 ^ evening
-0.7 ^ evenings
1.4 ^ every
3.5 ^ everybody
1.4 ^ everyone
-1.3 ^ everything
0.9 ^ evidence
-2.5 ^ exercise
-0.7 ^ exercises
2.0 ^ fact
-1.0 ^ fair
-0.7 ^ false
0.9 ^ far
3.4 ^ fast
-0.6 ^ fatigue
-0.6 ^ fear
1.4 ^ feed
2.8 ^ feel
-1.0 ^ feeling
-1.0 ^ fees
-1.3 ^ feet
-1.0 ^ fever
-1.2 ^ few
1.9 ^ fifteen
1.1 ^ finally
0.6 ^ find
-1.5 ^ finding
1.0 ^ fine
0.5 ^ fiona
2.4 ^ firm
-0.8 ^ first
0.8 ^ five
1.9 ^ fix
2.0 ^ flexibility
1.2 ^ flushes
-0.9 ^ follow
4.3 ^ foot
-1.3 ^ for
2.6 ^ forget
-0.8 ^ fortunately
-0.8 ^ forward
6.3 ^ four
0.5 ^ fourteen
-1.1 ^ free
2.1 ^ freedom
-0.8 ^ friday
1.5 ^ from
-0.9 ^ full
-0.8 ^ function
-0.5 ^ further
-2.2 ^ fusion
-0.8 ^ gabapentin
0.6 ^ gary
-0.7 ^ general
-0.6 ^ gentle
-1.5 ^ get
-1.5 ^ getting
-1.1 ^ gift
-4.9 ^ go
-0.7 ^ going
1.3 ^ golfers
1.8 ^ gone
-1.9 ^ good
-0.6 ^ goodbye
0.8 ^ google
-1.0 ^ gord
-1.0 ^ gordon
0.5 ^ grace
-1.0 ^ grade
-1.0 ^ great
1.6 ^ greater
1.2 ^ growing
-0.9 ^ gst
2.5 ^ guaranteed
1.9 ^ guests
-1.1 ^ guidelines
-0.7 ^ gurpreet
0.9 ^ gwen
3.5 ^ had
-2.8 ^ half
0.7 ^ hands
-0.6 ^ handydart
-0.5 ^ harold
-3.1 ^ have
-1.6 ^ having
-0.7 ^ he
2.2 ^ headaches
2.2 ^ healing
-0.5 ^ health
-1.0 ^ healthy
1.0 ^ hear
-1.3 ^ heart
-1.5 ^ heat
-1.0 ^ heated
2.9 ^ height
3.2 ^ held
0.9 ^ helen
0.9 ^ hello
-1.0 ^ help
-0.6 ^ hence
2.9 ^ her
-4.4 ^ here
0.8 ^ herniated
2.6 ^ herniation
-0.6 ^ hi
-0.5 ^ high
2.1 ^ hips
1.5 ^ his
-1.6 ^ hold
-1.7 ^ home
1.1 ^ honestly
-1.1 ^ hot
-1.5 ^ hours
-3.7 ^ how
-1.4 ^ however
-0.7 ^ hurt
1.2 ^ hye
-1.4 ^ ibuprofen
-1.2 ^ icbc
0.5 ^ ice
1.6 ^ imagine
1.5 ^ immediate
-0.5 ^ improve
-0.7 ^ ines
0.8 ^ inflammation
0.6 ^ inflammatory
1.6 ^ ingrid
0.5 ^ initial
-1.2 ^ injections
-1.0 ^ inside
-0.5 ^ instead
-0.5 ^ insurance
-1.1 ^ insurers
-0.7 ^ is
-0.7 ^ its
-1.1 ^ j
-0.6 ^ january
1.1 ^ jean
-1.1 ^ jo
0.6 ^ joanne
0.7 ^ joint
0.9 ^ joints
0.7 ^ josie
-1.8 ^ just
0.5 ^ kath
-3.5 ^ keep
-1.5 ^ keeping
-0.8 ^ kenji
-0.6 ^ kids
1.2 ^ kirsten
-0.6 ^ knee
-0.5 ^ knees
-0.6 ^ lactic
-0.5 ^ larger
-0.5 ^ last
3.2 ^ lasting
-0.5 ^ late
-1.8 ^ later
-0.8 ^ leaning
-2.7 ^ leave
2.5 ^ leg
0.5 ^ legs
1.3 ^ lengthen
-1.7 ^ let
-0.9 ^ lie
2.6 ^ life
-0.5 ^ lift
1.9 ^ lifted
-0.6 ^ lifting
1.8 ^ ligament
0.5 ^ ligaments
1.9 ^ light
-1.3 ^ like
2.0 ^ line
-0.6 ^ listening
-1.6 ^ living
-0.5 ^ load
-0.6 ^ long
2.5 ^ longer
-2.5 ^ look
-0.9 ^ loose
1.4 ^ loosen
-0.6 ^ loosening
-1.0 ^ looser
-0.9 ^ lorne
2.1 ^ lorraine
-0.7 ^ losing
-0.5 ^ loss
-0.5 ^ lost
1.5 ^ lots
1.7 ^ love
-0.6 ^ lovely
-2.6 ^ low
-1.5 ^ lower
-0.9 ^ lucia
-1.3 ^ lumbar
-1.1 ^ lunch
-0.7 ^ lying
0.6 ^ lymphatic
4.4 ^ made
-0.6 ^ maintenance
-2.5 ^ make
-1.1 ^ makes
-0.9 ^ making
0.6 ^ man
-0.6 ^ managing
-1.8 ^ many
0.5 ^ marco
-1.2 ^ marcus
-0.8 ^ margaret
-0.6 ^ maria
-0.7 ^ marisol
-0.5 ^ maybe
-0.6 ^ meanwhile
-0.6 ^ measurements
0.7 ^ medical
-2.4 ^ medication
-1.6 ^ medicines
1.1 ^ meet
1.7 ^ melt
-0.5 ^ members
-1.1 ^ mention
-1.0 ^ metal
-1.3 ^ methotrexate
-1.0 ^ might
-1.0 ^ mild
1.0 ^ mind
-1.3 ^ mine
-0.5 ^ minor
-0.5 ^ minute
-0.5 ^ minutes
-1.0 ^ miss
-0.8 ^ missed
-1.2 ^ monday
-0.5 ^ mondays
0.9 ^ morning
-0.9 ^ mornings
-0.9 ^ most
-0.5 ^ mostly
-1.3 ^ movement
-0.5 ^ moving
1.0 ^ mr
-0.6 ^ mri
-1.2 ^ ms
-0.5 ^ much
-0.7 ^ muscle
-1.8 ^ muscles
1.9 ^ my
-4.9 ^ myth
0.7 ^ narrowing
-1.5 ^ natural
3.2 ^ nearly
-1.5 ^ needles
-1.0 ^ nerve
0.7 ^ nerves
-0.5 ^ never
-4.0 ^ new
1.3 ^ nia
-0.6 ^ nice
1.3 ^ nine
3.0 ^ ninety
-0.9 ^ no
-1.3 ^ nobody
-1.2 ^ none
-0.8 ^ noor
-0.7 ^ nope
-0.8 ^ northroadrmt
2.8 ^ not
-0.5 ^ notes
1.1 ^ nothing
-0.5 ^ notice
-1.7 ^ now
1.2 ^ number
0.6 ^ numbness
0.7 ^ numerous
-1.0 ^ nurses
2.4 ^ occasionally
1.6 ^ of
0.9 ^ off
-1.9 ^ often
1.5 ^ oh
-0.6 ^ okay
2.2 ^ old
-0.9 ^ older
3.5 ^ once
2.5 ^ one
-0.9 ^ online
-1.3 ^ only
-1.1 ^ open
1.0 ^ opening
-1.5 ^ operations
-1.7 ^ opioids
1.3 ^ or
1.4 ^ ordinary
0.6 ^ osteoporosis
1.2 ^ other
-4.0 ^ others
-0.6 ^ otherwise
0.6 ^ our
2.0 ^ ours
-1.0 ^ out
-0.7 ^ outside
2.2 ^ over
-0.6 ^ p
-0.6 ^ pace
-1.1 ^ pacing
1.1 ^ packages
-2.5 ^ pain
-3.3 ^ painkillers
-1.1 ^ panel
-0.7 ^ paper
-1.9 ^ paracetamol
2.6 ^ parents
-0.7 ^ park
-1.3 ^ parking
-0.7 ^ past
-0.6 ^ pat
1.6 ^ patients
0.6 ^ paul
-0.6 ^ pay
-0.5 ^ pelvic
1.4 ^ people
0.7 ^ perfect
-1.5 ^ perhaps
0.8 ^ permanent
-1.7 ^ phase
-0.8 ^ phone
-0.8 ^ phones
1.7 ^ physio
-0.8 ^ physios
1.3 ^ physiotherapists
-1.5 ^ physiotherapy
-1.0 ^ picture
-3.2 ^ pills
4.2 ^ pins
-0.5 ^ places
-1.0 ^ plain
-1.6 ^ plan
-2.2 ^ please
-1.7 ^ plenty
-1.7 ^ poor
-0.5 ^ possibly
-0.9 ^ postural
-0.5 ^ practitioners
-1.1 ^ pregnancy
0.5 ^ prenatal
-1.2 ^ pressure
2.6 ^ pretty
-1.9 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.1 ^ priya
-0.7 ^ priyanka
-0.7 ^ probably
-0.5 ^ problems
0.5 ^ proven
-0.5 ^ pulled
0.5 ^ put
-2.3 ^ q
-0.9 ^ quick
-0.9 ^ quiet
2.8 ^ r
-1.4 ^ ra
-0.9 ^ raj
-0.5 ^ range
1.7 ^ rapid
1.7 ^ rated
1.5 ^ rather
0.6 ^ ravi
2.2 ^ re
-1.5 ^ reach
-0.5 ^ reaching
-1.4 ^ read
-0.6 ^ ready
-1.1 ^ really
3.3 ^ reason
-1.2 ^ receipts
-1.0 ^ recent
-0.7 ^ records
-1.8 ^ recovery
0.6 ^ reduces
1.4 ^ registered
0.7 ^ regular
-0.7 ^ relax
-2.0 ^ relaxation
0.6 ^ releasing
-0.7 ^ relief
-0.7 ^ remember
0.6 ^ remove
0.7 ^ repeat
-0.5 ^ reports
-0.8 ^ researchers
-0.7 ^ reserve
-0.8 ^ rest
-1.3 ^ return
-1.2 ^ reviews
-2.3 ^ rheumatoid
0.7 ^ rhythmic
1.2 ^ right
-1.0 ^ risks
2.2 ^ rmt
-1.7 ^ rmts
-0.5 ^ rob
-1.5 ^ room
-0.6 ^ rooms
1.2 ^ rosa
-0.6 ^ rosalind
-1.0 ^ roughly
-0.9 ^ round
0.8 ^ royal
-0.6 ^ runners
2.2 ^ ruth
2.8 ^ safe
-0.5 ^ same
-0.8 ^ saturday
-0.7 ^ saturdays
-1.1 ^ save
-1.0 ^ say
-1.3 ^ says
-0.7 ^ scan
1.5 ^ scans
-0.6 ^ scar
-0.5 ^ scheduling
-0.7 ^ sciatica
1.8 ^ science
-0.5 ^ scientists
-1.4 ^ scoliosis
2.0 ^ seated
-2.5 ^ see
-0.5 ^ self
-1.2 ^ send
-1.8 ^ seniors
-2.5 ^ serious
-0.5 ^ seriously
1.9 ^ session
-0.9 ^ sessions
-1.6 ^ set
2.1 ^ seven
0.8 ^ several
-1.2 ^ severe
-0.7 ^ sfx
-0.9 ^ sharp
0.6 ^ sheila
-0.7 ^ shoes
0.8 ^ short
-0.7 ^ shorter
-0.6 ^ shorts
3.2 ^ should
1.4 ^ shoulders
-0.5 ^ show
0.6 ^ sick
-2.6 ^ side
1.6 ^ simone
-1.4 ^ simple
1.0 ^ since
-0.6 ^ single
0.7 ^ sit
-1.2 ^ sitting
1.5 ^ six
1.1 ^ skip
-3.3 ^ sleep
-1.2 ^ sleeping
-1.9 ^ slow
-1.5 ^ small
-1.2 ^ smoking
-0.7 ^ smooth
-0.5 ^ snoring
-2.5 ^ so
-0.6 ^ solveig
1.7 ^ some
1.9 ^ somebody
-0.9 ^ something
-2.1 ^ sometimes
-0.7 ^ somewhere
1.9 ^ sore
-1.2 ^ soreness
-0.5 ^ sounder
-0.9 ^ spaces
-1.4 ^ speak
0.5 ^ speed
-2.3 ^ spinal
-0.5 ^ spondylolisthesis
1.0 ^ sports
-0.5 ^ spots
-1.5 ^ spring
-0.8 ^ squeeze
-1.4 ^ stage
0.7 ^ stairs
-2.5 ^ stand
-0.5 ^ starting
-0.9 ^ stay
-1.3 ^ staying
-2.5 ^ stenosis
-1.7 ^ step
-1.4 ^ steroid
-0.9 ^ steroids
1.0 ^ stick
-1.2 ^ stiff
-1.5 ^ stiffness
0.5 ^ stop
-1.2 ^ stopping
2.7 ^ stories
2.1 ^ straight
1.2 ^ strains
-0.6 ^ street
1.6 ^ strength
-0.5 ^ strengthening
0.9 ^ strengthens
-1.8 ^ stress
-1.1 ^ stretching
1.8 ^ stronger
-0.9 ^ students
1.5 ^ studies
-0.8 ^ subject
2.0 ^ such
-0.9 ^ sudden
1.9 ^ suitable
-0.5 ^ sun
-1.0 ^ sunday
-1.5 ^ sure
0.5 ^ surgeons
-6.9 ^ surgery
0.8 ^ sustained
0.9 ^ swap
-1.9 ^ swedish
-0.5 ^ swelling
-1.0 ^ swimming
-1.6 ^ symptoms
-2.0 ^ tablets
0.6 ^ tag
-2.9 ^ take
1.5 ^ taken
0.5 ^ takes
-0.7 ^ taking
1.0 ^ talk
-1.1 ^ talking
1.1 ^ targeted
-1.0 ^ tasha
-0.5 ^ tea
-0.6 ^ team
-1.1 ^ techniques
-0.9 ^ telephone
-5.6 ^ tell
-0.6 ^ tells
-1.9 ^ ten
-2.2 ^ tension
-0.7 ^ text
0.9 ^ thank
-1.1 ^ the
-1.8 ^ their
-0.5 ^ then
-1.4 ^ therapists
-2.4 ^ there
2.8 ^ these
-1.6 ^ they
-1.9 ^ things
-0.9 ^ think
3.6 ^ thinking
0.7 ^ third
-1.4 ^ thirty
-2.2 ^ this
-0.5 ^ those
4.0 ^ three
1.7 ^ threw
-0.5 ^ through
-0.9 ^ thursday
-2.7 ^ tight
1.3 ^ time
-1.0 ^ tips
-0.5 ^ tissue
-0.5 ^ title
-0.5 ^ tobias
4.1 ^ today
1.5 ^ together
2.7 ^ tom
-0.9 ^ tomasz
1.1 ^ too
0.6 ^ top
2.5 ^ totally
-4.2 ^ touch
-0.7 ^ towels
2.6 ^ toxins
-0.5 ^ training
-2.2 ^ travel
0.6 ^ treated
-2.5 ^ treatment
-2.5 ^ treatments
1.3 ^ trevor
-1.0 ^ trials
-0.6 ^ trigger
-1.0 ^ trouble
1.5 ^ try
-1.0 ^ tuesday
-1.1 ^ turn
4.0 ^ twelve
-0.7 ^ twice
1.2 ^ two
-0.8 ^ tyler
-0.9 ^ u
-0.6 ^ uncommon
-0.6 ^ under
-0.7 ^ understanding
3.5 ^ unlike
-0.7 ^ until
-0.6 ^ unwind
-1.7 ^ up
-0.5 ^ us
-1.9 ^ use
1.2 ^ used
1.4 ^ using
4.1 ^ usually
-0.5 ^ verdict
0.6 ^ vertebrae
3.6 ^ very
-0.5 ^ veterans
2.6 ^ visit
-0.6 ^ wait
-0.5 ^ walk
3.9 ^ walked
-0.8 ^ walking
-2.5 ^ warm
-0.5 ^ warmth
0.8 ^ watch
0.6 ^ water
-0.9 ^ we
-0.9 ^ weakness
-1.7 ^ wear
-0.6 ^ wednesday
1.8 ^ week
-1.0 ^ weekend
0.6 ^ weekly
0.7 ^ weeks
1.1 ^ wen
-0.6 ^ wendy
1.0 ^ went
-0.6 ^ western
-3.1 ^ what
1.2 ^ whatever
1.2 ^ whether
-1.7 ^ which
0.5 ^ whichever
1.2 ^ whiplash
-3.7 ^ who
-1.4 ^ whoever
-1.4 ^ why
-5.0 ^ will
4.6 ^ with
1.6 ^ within
-1.3 ^ without
0.8 ^ work
0.8 ^ works
1.3 ^ worn
-0.5 ^ worry
-1.8 ^ would
-1.2 ^ wrap
-0.6 ^ write
-0.8 ^ written
-0.8 ^ wrong
-0.7 ^ x
0.6 ^ year
-4.6 ^ yes
-3.1 ^ you
1.5 ^ young
-0.9 ^ younger
-1.6 ^ your
-0.5 ^ yusuf
1.7 ^ zero
3.6 ^ ★★★★★
-1.3 a
-2.1 a $
1.4 a 34
-0.5 a 60
0.6 a 75
0.7 a 98
-0.8 a baby
1.8 a back
-0.9 a bad
0.6 a bag
0.7 a baker
-0.7 a bakery
2.8 a band
-0.6 a bar
-1.1 a bath
-0.5 a beach
-0.8 a bench
-0.6 a benefit
0.7 a better
1.4 a big
2.2 a birthday
-1.9 a bit
0.5 a blanket
-0.5 a blend
-0.7 a blind
-0.9 a blood
1.0 a body
-0.6 a bolster
-1.5 a bone
-0.8 a booking
1.2 a boost
-0.8 a borrowed
-0.6 a bowl
-1.3 a box
-0.6 a boy
0.7 a brace
-1.4 a break
-1.0 a breath
0.8 a breathing
-0.6 a broken
0.8 a building
-0.6 a bulge
-0.7 a bundle
-0.7 a burnaby
1.4 a busy
-0.5 a button
-0.5 a caesarean
-1.4 a call
-0.8 a cancellation
1.3 a cane
-2.0 a car
-0.5 a card
-1.1 a cardigan
-0.8 a care
-0.5 a caring
-0.6 a carpenter
-0.5 a cart
1.1 a case
-0.8 a cat
1.8 a cause
0.7 a cellist
-0.5 a cent
4.5 a centimetre
0.5 a certain
-0.7 a certificate
1.7 a certified
1.8 a chance
1.0 a change
1.5 a chat
-0.6 a check
-1.1 a child
2.0 a chiropractor
-0.6 a choice
-0.6 a choir
0.9 a christmas
0.6 a church
-0.8 a clear
-0.5 a clenched
0.9 a click
-2.6 a clinic
-1.0 a clinical
0.5 a clinically
-0.9 a clipboard
0.6 a clock
-0.5 a clot
-0.5 a cloth
0.8 a club
-0.7 a coat
0.8 a coin
-1.2 a combination
5.5 a combined
-0.5 a comfort
-0.7 a comfortable
-0.5 a common
0.9 a complaint
-0.6 a complete
-0.6 a compliment
0.6 a complimentary
-1.1 a condition
-0.7 a conditional
0.9 a confirmed
1.4 a consent
0.6 a consistent
-1.5 a conversation
-0.8 a converted
0.8 a copy
0.5 a corset
0.7 a cortisone
-0.7 a couch
1.1 a couple
2.5 a course
-0.7 a crack
-1.0 a crash
-0.5 a crooked
-3.5 a cure
-2.9 a curve
-1.2 a curved
-0.8 a cushion
-0.6 a cut
0.7 a damaged
-0.7 a dark
1.2 a day
-0.7 a deadline
-0.6 a decade
-1.7 a decent
-0.5 a decision
-0.6 a decompression
1.2 a dedicated
-0.6 a degree
-0.6 a dental
-0.6 a description
-1.1 a desk
3.8 a diagnosis
-0.5 a diary
2.7 a difference
3.8 a different
0.9 a difficult
-2.2 a disc
-1.4 a disease
-4.0 a doctor
-0.7 a dog
-1.2 a door
1.6 a dozen
0.6 a drug
-0.5 a dry
-0.6 a drywaller
-1.3 a dull
-0.9 a dummy
0.7 a facet
-1.2 a fair
-2.2 a fall
-1.1 a family
-0.7 a fee
0.8 a feel
-1.0 a fever
-1.2 a few
-0.9 a fifth
-0.5 a fight
3.3 a film
-0.8 a fire
1.8 a firm
-1.5 a first
-1.6 a fist
1.1 a fitted
-1.0 a fixed
-1.8 a flare
0.6 a flat
0.5 a flood
-0.6 a foam
-0.6 a forklift
-1.1 a form
0.7 a former
2.0 a fortnight
1.2 a fortnightly
0.7 a fortune
-0.5 a forty
2.5 a fountain
0.5 a fourth
-0.6 a fracture
-2.2 a free
2.1 a fresh
1.0 a friday
-0.8 a fridge
-1.2 a friend
-1.3 a further
1.4 a fusion
-0.5 a fuss
-1.1 a garden
0.7 a general
1.8 a gentle
0.8 a gentleman
-0.5 a given
-0.9 a good
-1.1 a gp
2.7 a grade
-2.4 a great
-0.7 a green
-0.7 a grid
-0.6 a growing
0.5 a growth
-1.7 a guarantee
-0.8 a guaranteed
-1.3 a guide
-0.8 a guy
-1.1 a gym
-0.8 a hair
2.0 a half
-0.5 a hand
3.7 a handful
-0.5 a handrail
0.9 a hands
0.6 a hard
-1.6 a headache
-2.5 a health
-0.6 a healthy
0.6 a heart
0.7 a heat
-1.7 a herniated
-0.5 a herniation
-0.9 a higher
1.1 a hike
-0.8 a hinge
1.4 a hip
0.7 a history
-0.6 a holiday
-0.8 a holistic
-1.8 a home
0.5 a hook
-0.5 a hospital
-1.1 a hundred
-1.0 a hurry
0.5 a jar
-0.7 a job
0.5 a joint
0.6 a joke
-1.2 a kettle
-0.5 a kid
0.8 a kind
-0.5 a kinder
-0.6 a kinesiologist
0.7 a knee
1.4 a knife
-0.8 a knot
-0.7 a lad
2.0 a ladder
1.0 a lady
2.9 a laminectomy
-0.6 a laptop
-1.2 a large
-0.5 a larger
-0.8 a last
-1.1 a lasting
0.5 a late
-0.6 a leaflet
-1.2 a leg
-2.0 a letter
-0.7 a level
-0.6 a licensed
4.1 a life
0.8 a lifelong
3.8 a lifetime
-1.4 a ligament
3.0 a light
-1.5 a lighter
-0.5 a limit
-2.1 a living
0.7 a loading
2.0 a locked
1.0 a log
-1.8 a long
0.8 a longer
-0.6 a longshoreman
1.5 a look
-0.6 a loop
-2.3 a lot
-1.1 a lovely
1.0 a low
1.8 a lower
0.5 a lumbar
0.5 a lump
0.8 a lunch
-1.4 a luxury
-0.7 a m
5.6 a machine
0.6 a magnesium
1.5 a maintenance
-0.7 a major
-1.3 a man
-4.3 a massage
-1.8 a matter
0.6 a meal
-0.9 a medical
1.2 a medicine
-0.7 a meeting
1.0 a memory
-2.5 a message
0.7 a method
-0.8 a microdiscectomy
-0.7 a mild
0.6 a mile
0.5 a minimum
-0.8 a minority
-0.7 a minute
2.4 a miracle
-1.2 a missed
2.7 a mistake
0.6 a mix
-0.5 a modest
1.4 a moment
3.7 a month
2.3 a monthly
2.5 a more
-0.6 a morning
0.9 a movie
0.6 a moving
-0.5 a much
-2.6 a muscle
0.5 a mystery
-0.7 a myth
1.7 a name
-0.8 a narrow
-0.7 a narrowed
-1.5 a narrowing
2.2 a natural
3.0 a neck
0.7 a needle
-3.3 a nerve
1.5 a nervous
1.5 a new
-1.3 a night
-0.8 a nine
-1.1 a no
-0.8 a noise
1.9 a normal
-1.9 a note
1.3 a noticeable
-0.9 a number
-0.7 a nurse
1.8 a one
1.8 a pacemaker
-0.9 a package
0.9 a packet
0.6 a page
1.5 a pain
-0.7 a painful
1.1 a painkiller
0.8 a pair
-0.6 a paper
-0.5 a paramedic
-1.5 a parent
0.9 a part
-1.8 a particular
-0.5 a party
0.5 a past
0.7 a patch
-0.6 a patient
-0.6 a pedal
-0.9 a perfectly
1.9 a permanent
0.9 a person
1.3 a personalized
-2.1 a pharmacist
0.9 a phone
0.9 a photo
0.6 a photograph
-0.7 a physical
-1.4 a physician
-2.9 a physiotherapist
-0.7 a piano
1.5 a pill
-1.1 a pillow
0.7 a place
-0.8 a plain
0.7 a plan
-0.5 a plate
2.7 a playlist
-1.0 a poor
1.2 a pop
-0.5 a popular
-0.8 a position
-0.7 a posture
-0.5 a practitioner
0.6 a pre
-0.7 a prescribed
-1.1 a prescription
-0.5 a pretty
0.9 a previous
-0.5 a problem
1.3 a process
0.8 a program
4.8 a promise
-2.4 a proper
1.0 a proven
0.5 a qualified
1.5 a quarter
2.3 a quick
-1.5 a quiet
-0.8 a quote
0.5 a race
0.6 a rail
-1.5 a ramp
-0.5 a randomised
0.6 a rare
-0.6 a rash
-0.5 a rather
0.6 a real
-0.5 a really
-2.1 a reason
-1.5 a reasonable
-0.9 a receipt
0.7 a recent
-0.5 a recliner
1.3 a record
-0.7 a recovery
-0.6 a reduced
0.7 a referral
0.7 a registered
1.8 a regular
-0.6 a regulated
-0.5 a relaxed
-0.6 a relief
1.0 a repeat
-0.8 a rest
0.6 a retired
0.5 a review
-3.1 a rheumatologist
0.7 a rheumatology
-0.6 a rib
-1.1 a right
-0.7 a ring
0.8 a rise
-0.8 a risk
-0.5 a rod
1.1 a rotated
-1.1 a rough
0.9 a row
-0.5 a rower
-0.6 a rub
-0.5 a rugby
-0.6 a run
-0.5 a rusty
-1.1 a safe
-0.8 a sandwich
-0.5 a saturday
0.8 a saving
-0.6 a scaffolder
-0.9 a scale
-0.7 a scalp
1.8 a scalpel
-1.8 a scan
0.8 a sciatic
-0.6 a scoliometer
-0.8 a scoliosis
0.9 a season
-0.9 a seat
0.9 a seized
-1.1 a sense
-0.6 a sentence
-1.2 a separate
2.1 a series
-1.8 a serious
1.3 a service
-1.4 a session
-0.9 a set
-1.0 a sharp
0.6 a shelf
0.5 a shift
-1.7 a shopping
-1.1 a short
-0.7 a shorter
-0.7 a shower
-1.8 a sideways
-0.6 a sign
2.6 a simple
6.2 a single
-1.0 a sink
-0.8 a six
-0.9 a sixty
1.5 a skilled
1.0 a slide
-0.5 a slightly
-2.2 a slipped
-0.6 a slot
-0.7 a slow
-0.7 a small
0.6 a smile
1.0 a sofa
-1.4 a soft
-0.7 a software
-0.7 a solid
0.7 a sore
1.2 a sort
-0.5 a sound
-0.6 a source
0.6 a spa
-0.7 a space
0.9 a special
-4.7 a specialist
-1.1 a specific
0.8 a spine
1.5 a sponge
0.6 a sports
-2.2 a spot
-2.0 a sprain
0.5 a sprained
-1.0 a spreadsheet
-1.2 a stack
-1.0 a stage
1.8 a standard
-1.3 a standing
-0.5 a stationary
-0.7 a steady
-0.9 a step
1.9 a stiff
2.6 a stone
-0.5 a stool
-1.0 a story
3.3 a straighter
-0.8 a strain
-0.5 a strained
0.6 a stressed
-0.8 a strong
0.7 a structured
-1.1 a student
1.3 a study
-1.1 a substitute
-0.5 a sudden
2.1 a summer
0.7 a sunday
1.2 a sure
2.0 a surgical
-0.5 a surprising
0.7 a sweater
0.6 a symptom
1.2 a system
-0.5 a t
-2.0 a table
-0.5 a talk
-0.5 a tap
0.7 a tea
-1.2 a teacher
2.0 a team
-0.5 a tear
1.2 a teenager
-0.5 a ten
-0.5 a tennis
-0.5 a tense
-0.5 a terrible
-0.6 a test
-0.7 a text
1.9 a textbook
-0.5 a thank
-1.2 a therapist
1.9 a thing
1.1 a third
1.0 a thirty
1.0 a thought
-0.6 a thousand
0.5 a three
0.9 a thumbnail
-0.5 a ticket
-0.8 a timer
-0.6 a tiny
1.0 a torn
-1.5 a towel
-0.9 a trapped
-0.5 a tray
-1.9 a treat
0.9 a tree
-0.7 a trip
0.6 a truck
0.9 a true
2.5 a try
1.5 a tuesday
1.7 a twinge
0.5 a typical
0.5 a unique
-0.5 a user
0.9 a vertebra
-1.0 a very
1.1 a violin
0.7 a violinist
0.5 a visible
-4.2 a visit
-1.0 a voucher
-0.7 a wait
-1.0 a waiting
-1.2 a walk
1.6 a walker
-1.0 a walking
-0.5 a warehouse
1.3 a warm
-0.8 a washroom
0.5 a waste
1.4 a wave
0.9 a way
-0.7 a weakened
-0.8 a wednesday
-1.7 a week
0.7 a weekend
-1.2 a wet
-0.5 a wheat
1.0 a wheelbarrow
1.8 a wheelchair
-2.7 a while
-2.4 a whole
1.2 a wide
-0.8 a window
1.5 a winter
-0.5 a workout
0.8 a world
-1.0 a worn
0.9 a year
0.6 a yearly
-1.5 a yes
-1.0 a young
2.7 a younger
1.2 abandoned
1.4 abbey
1.2 abbotsford
-0.6 abdomen
0.8 ability
0.8 ability to
2.0 able
2.4 able to
-4.1 about
3.7 about $
-0.7 about 1
-0.5 about 20
-0.8 about a
-0.5 about an
0.5 about and
-0.9 about any
-0.8 about anyone
-0.5 about as
0.9 about back
1.1 about each
-0.6 about eight
-0.6 about eighty
-0.9 about every
0.5 about everyone
-0.7 about five
-0.7 about forty
-0.5 about four
0.5 about half
0.7 about her
0.7 about his
2.0 about how
-1.7 about it
-2.0 about massage
2.6 about my
0.5 about needles
-0.9 about nine
1.9 about on
-1.1 about one
0.7 about our
-1.0 about pain
-0.5 about sciatica
1.9 about scoliosis
2.6 about six
3.6 about surgery
-1.1 about ten
-0.5 about that
-0.9 about this
1.7 about twenty
0.5 about twice
-1.2 about two
2.5 about us
-2.7 about what
-0.6 about where
-0.9 about whether
1.0 about who
-0.7 about why
-0.8 about your
-4.6 above
-0.6 above a
-1.0 above and
-0.7 above the
1.2 absence
5.5 absolutely
2.9 absolutely $
0.9 absolutely anyone
0.6 absolutely everyone
-0.8 absorbs
-0.5 absorbs it
-1.0 ac $
-0.6 academy
2.7 accelerates
1.9 accelerates the
-1.3 accept
-0.5 acceptable
-0.7 accepted
-1.3 access
0.5 access $
-1.3 accessible
-1.9 accident
-1.3 accident $
-0.7 accompanies
1.1 accord
-0.6 accordion
-1.6 account
-0.7 account $
-1.6 accountant
-1.3 accounts
0.9 accumulated
0.7 accurate
-0.5 acetaminophen
0.9 ache
1.0 ache $
-0.7 ache across
-0.5 ache after
0.7 ache and
2.8 ache goes
1.0 ache on
-0.9 ache that
0.5 ache with
-0.5 ache you
-0.5 ached
-1.0 aches
-1.6 aches $
-0.5 aches after
0.5 achieve
2.7 achieved
1.3 aching back
-0.5 aching muscles
-0.8 achterberg
0.6 achy the
4.2 acid
-0.5 acid $
3.8 acid and
-0.8 acid or
0.9 acid out
1.1 acid that
2.1 acids
1.2 acids and
1.7 across canada
-1.2 across from
-0.7 across the
-1.9 act
-0.6 act $
-0.5 act as
0.9 acting
-0.5 action
-6.2 active
-1.6 active $
-1.1 active and
-0.9 active as
-1.4 active is
-0.5 active treatments
0.6 active with
-3.9 activities
-2.1 activities $
0.6 activities and
-0.8 activities as
0.5 activities you
-3.7 activity
0.9 activity $
-1.0 activity and
-0.9 activity is
2.0 acts
2.3 acts on
1.8 actual
4.9 actually
-1.1 actually do
-0.5 actually does
0.6 actually going
-0.6 actually slip
6.6 acupuncture
-4.7 acupuncture $
0.5 acupuncture a
-0.7 acupuncture and
1.0 acupuncture combo
0.5 acupuncture first
1.1 acupuncture for
-0.9 acupuncture goes
-0.5 acupuncture has
-0.7 acupuncture in
0.8 acupuncture session
0.5 acupuncture sessions
-0.6 acupuncture the
-0.5 acupuncture too
-1.7 acupuncture under
-1.0 acupuncture works
-2.9 acupuncturist
-0.8 acupuncturist $
-0.7 acupuncturist dr
-0.5 acupuncturist mei
-1.0 acupuncturists
-1.3 acute
-0.8 acute and
-1.1 acute pain
-0.8 ad
-2.7 adapt
-0.6 adapt $
-0.6 adapts
-0.5 adapts to
-0.8 add it
-0.8 add on
0.6 add that
-0.8 add to
-0.5 add your
-2.0 added
1.0 added to
-1.2 adding
-1.1 additional
-0.9 address
-0.7 address and
-0.5 address is
1.1 address the
2.3 addressed
2.3 addresses
1.3 addresses the
-1.9 adds
-0.7 adds up
1.2 adds years
-0.6 adhesions
0.6 adjust
-0.7 adjust $
2.3 adjust it
-1.1 adjust your
-0.6 adjustable
0.9 adjuster
9.2 adjustment
0.8 adjustment that
6.7 adjustments
-1.2 adjustments $
-0.8 adjustments to
-1.1 admits
-0.5 adolescence
-0.5 adrenaline
-1.2 adult
-0.5 adult $
1.5 adult curves
-1.1 adult life
-0.8 adult spine
-4.0 adults
0.9 adults $
-0.6 adults do
-0.6 adults it
-0.7 adults will
-2.2 adults with
-2.8 advance
-0.5 advance $
-0.8 advance which
5.0 advanced
0.6 advanced courses
1.0 advanced training
-0.8 advantage
-0.8 advert
-0.9 advertised
-1.2 advertising
-0.8 adverts
-4.7 advice
-0.9 advice $
-0.8 advice and
-1.1 advice on
5.1 advil
-2.7 advise
-1.0 advise on
-0.7 advise you
-2.2 advised
-0.7 advised $
-1.3 advises
-4.0 affect
-0.6 affect how
-1.8 affect the
-1.1 affected
-0.6 affected $
0.7 affected area
-0.9 affecting
-0.6 affecting the
-3.4 affects
-1.9 affects the
-1.6 afford
-0.9 afford it
-0.5 afraid $
1.5 afraid of
-0.5 afraid to
2.3 after
-1.0 after $
-1.2 after 2
-0.9 after 6
-1.6 after a
1.8 after all
-0.7 after an
-0.5 after and
-1.5 after back
-0.5 after backs
-0.7 after dinner
-0.6 after each
1.0 after eight
-0.7 after eleven
-1.0 after every
-0.7 after exercise
1.7 after five
1.9 after four
0.6 after her
-0.7 after his
2.0 after is
-1.5 after it
0.5 after just
-0.9 after lifting
-0.8 after lunch
-0.5 after massage
-0.7 after months
2.1 after one
-1.0 after school
1.3 after seeing
-0.5 after sitting
-0.5 after sixty
-1.2 after spinal
-0.5 after sport
-0.6 after standing
1.0 after study
-2.5 after surgery
4.6 after ten
-4.3 after that
1.2 after the
1.0 after their
-0.7 after thirty
1.2 after this
-0.9 after those
1.2 after three
-0.8 after treating
-1.0 after treatment
-1.2 after twenty
1.3 after two
1.7 after visit
2.5 after week
2.8 after which
1.3 after years
-2.0 after you
1.5 after your
-0.5 afternoon
0.5 afternoon $
-0.7 afternoon you
-1.4 afternoons
-0.5 afternoons $
0.6 afterward
-1.7 afterwards
-1.0 afterwards $
0.6 afterwards and
0.8 afterwards drink
1.1 afterwards the
-0.8 afterwards you
6.3 again
3.1 again $
1.4 again a
-1.4 again after
-0.7 again afterwards
1.5 again and
1.1 again as
-0.8 again but
0.8 again by
1.0 again in
0.8 again next
1.4 again that
0.7 again the
-0.7 again until
-0.8 again with
-0.5 again you
0.6 against any
-0.6 against it
2.2 age $
2.2 age and
-0.5 age discs
-1.1 age of
1.6 age or
-0.7 age our
-1.1 age the
1.4 age when
-0.5 age with
1.0 aged
1.2 ages
0.9 ages $
1.1 ages and
0.5 aggravate
0.8 aggravate it
1.8 aging
0.5 aging spine
-1.3 ago
2.8 ago $
-0.7 ago and
-1.4 agree
-1.3 agree $
-0.5 agree a
-2.6 agree on
0.6 agree that
2.2 agree to
1.2 agree with
-0.7 agreeable
-2.2 agreed
-0.9 agreed $
-1.0 agreed to
-2.6 agreement
-1.9 agreement $
-1.7 ahead $
-0.6 ahead and
1.2 ahead of
1.6 ahead with
-0.6 aid and
-0.5 aide
-1.1 aids
-2.0 aim
1.7 aim for
-1.8 aim is
-1.5 aim to
-1.4 aims
-1.3 aims to
0.9 aisha
1.5 aisle
0.7 alan
-2.9 alarm
-1.0 alarm and
-0.8 alarming
1.7 alberta
0.5 alcohol
0.8 aldous
-1.2 alert
-0.5 alexander
0.9 aligned
6.8 alignment
2.9 alignment $
-1.1 alike $
2.2 alike a
-0.9 alike and
1.6 all
-1.3 all $
-1.0 all about
2.4 all ages
1.9 all and
2.2 all are
-0.6 all at
1.3 all but
-3.0 all day
-0.7 all five
-0.9 all four
-0.6 all had
-1.3 all have
-0.7 all help
-1.5 all in
5.0 all it
-0.5 all kinds
1.4 all massage
-0.5 all means
-1.0 all medicines
0.5 all my
1.6 all natural
-0.5 all night
1.6 all of
-0.5 all operations
-0.9 all our
2.1 all over
-0.6 all pain
-0.6 all play
-0.5 all reasonable
-2.9 all right
0.7 all say
-0.5 all six
-0.8 all surgery
-0.6 all that
-0.9 all the
-0.6 all this
1.3 all those
2.2 all three
-0.5 all through
-0.5 all times
-0.7 all together
-0.7 all up
-0.6 all we
-0.6 all week
0.9 all year
1.1 all you
-1.0 allergic
-0.6 allergies
0.6 allotment
-2.1 allow
-0.6 allow a
0.8 allow the
-1.5 allowed
-1.1 allowed to
-1.2 allows $
0.7 almond
2.4 almost
1.2 almost certainly
-0.8 almost every
0.7 almost everyone
-0.5 almost no
0.7 almost nothing
-1.7 alone
1.2 alone can
-0.7 alone has
-1.7 alone is
-0.9 alone it
-0.6 alone that
-0.9 alone to
1.0 alone we
-1.0 along
2.7 along $
-0.6 along its
1.6 along to
-1.0 along your
-2.8 alongside
-1.0 alongside your
-1.9 already
-0.7 already $
2.5 already booked
-0.9 already had
-0.5 already have
0.5 already know
1.2 already knows
-0.7 already on
0.7 also
-0.8 also $
-0.6 also a
-1.2 also be
0.5 also boosts
-0.7 also called
-1.0 also come
0.8 also completely
1.7 also do
0.7 also does
0.8 also gives
1.3 also go
-0.8 also has
-1.2 also have
1.3 also hear
1.2 also helps
1.3 also hold
-0.6 also lowers
-0.7 also make
2.1 also makes
2.2 also offer
1.7 also one
-0.6 also put
-0.7 also say
-0.6 also see
0.7 also strengthens
0.5 also tell
0.6 also use
-3.0 alter
-2.0 alter the
1.8 altered
-1.9 alternate
0.8 alternate the
3.8 alternative
2.2 alternative $
1.5 alternative to
1.7 alternatives
2.4 alternatives $
-1.0 alters
-0.9 alters the
-3.2 although
-0.5 although a
-1.4 although it
-0.7 although the
2.3 although you
4.0 altogether
2.8 altogether $
-0.8 always
-1.2 always $
0.5 always a
1.9 always be
0.8 always is
-0.5 always know
-1.1 always on
-0.6 always relieve
0.9 always something
-1.0 am
0.9 am $
-0.5 am 52
2.7 am a
1.2 am about
-1.1 am afraid
-0.8 am also
-0.6 am an
-0.7 am at
1.7 am back
-0.5 am biased
-1.2 am doing
-0.5 am fine
-0.6 am here
-0.8 am i
-1.0 am just
-0.7 am looking
-2.6 am not
0.5 am now
-0.7 am pregnant
1.1 am proud
-1.3 am sorry
1.4 am the
-0.7 am to
-1.5 am working
0.5 am writing
-0.7 amara
5.7 amazed
1.9 amazed at
0.7 america
-1.7 american
-1.3 american college
0.6 amira
2.4 amitriptyline
1.0 among our
-1.2 among several
1.4 among them
0.5 among those
-3.1 amount
-1.1 amount of
-0.5 amounts
-1.2 amrit
-1.2 an
-1.5 an ache
0.8 an aching
1.4 an achy
-0.5 an actual
-0.5 an acupuncturist
0.6 an address
1.9 an adjustment
-0.7 an advert
1.2 an afternoon
-0.6 an alternative
0.6 an angry
-0.6 an ankle
1.4 an anti
-0.6 an app
-1.0 an appointment
-0.5 an arch
2.3 an arthritic
1.0 an assessment
-0.9 an average
-1.1 an early
-0.5 an easier
-0.6 an effective
-0.5 an elbow
-0.8 an electric
-1.4 an elevator
-0.5 an email
-0.9 an emergency
3.0 an end
-0.6 an event
2.5 an exclamation
1.0 an exercise
0.9 an expert
2.2 an extra
-0.8 an eye
-0.7 an honest
0.5 an ice
4.5 an inch
-0.5 an increase
-0.5 an infection
-0.5 an inflamed
-0.7 an inflammatory
0.7 an initial
-0.6 an injection
-0.5 an injured
-1.8 an injury
1.3 an instant
-0.6 an invoice
-0.7 an irritated
1.2 an l5
-2.6 an mri
-0.6 an odd
3.0 an old
-0.7 an open
-1.9 an operation
-0.5 an opinion
-1.7 an option
0.7 an ordinary
-0.6 an orthopaedic
-0.7 an s
0.7 an ultrasound
0.5 an umbrella
0.8 an unhurried
-0.5 an unscented
-3.9 an x
-0.7 ana
1.1 anaesthesia
-2.0 anaesthetic
-0.5 anaesthetist
1.2 analgesics
-0.9 analysis
-2.5 anatomy
-0.5 anatomy pathology
-0.5 ancient
-1.1 and
-0.5 and $
1.4 and 15
-0.8 and 2
-0.6 and 25
-0.5 and 90
-0.7 and a
-1.1 and about
2.5 and accelerates
5.7 and acupuncture
-0.5 and adapt
-0.9 and add
0.6 and adds
-0.6 and adhesions
1.0 and adults
1.3 and after
-1.4 and again
0.5 and age
1.0 and agree
-0.6 and all
1.0 and along
-0.5 and also
-0.5 and alternate
-0.5 and always
-1.0 and an
-0.5 and another
-2.2 and any
-0.6 and anyone
-0.7 and anything
0.6 and arnica
1.0 and arthritic
0.6 and arthritis
2.5 and as
-0.7 and ask
3.5 and asked
-0.6 and asks
-0.5 and assessment
0.6 and assisted
2.9 and at
0.5 and available
-0.6 and avoid
-1.1 and backs
-1.6 and bad
0.5 and balance
3.7 and because
0.6 and begins
-1.1 and below
0.9 and bend
0.8 and between
-1.9 and blood
1.2 and body
-1.1 and bone
0.5 and book
0.6 and boosts
0.6 and both
-0.6 and breathe
0.8 and bring
-1.4 and build
-0.9 and bulging
-0.7 and butter
0.8 and buttock
-0.5 and buttocks
0.8 and by
0.7 and calf
-0.6 and calms
-0.7 and calves
-2.6 and can
0.6 and cancel
1.4 and cancelled
-0.6 and care
0.6 and careful
1.2 and carried
0.8 and carries
0.5 and carrying
2.1 and causes
1.0 and cedar
-0.6 and change
-0.5 and changes
-1.1 and check
1.5 and chiro
1.1 and chiropractors
-1.3 and chronic
0.6 and circulation
0.8 and clear
0.9 and clears
1.1 and clients
0.5 and clinical
-0.5 and cold
1.0 and come
-0.9 and comes
0.7 and completely
0.8 and conditions
0.7 and correct
-0.6 and costs
-1.4 and could
1.1 and counting
-1.1 and cried
0.9 and cross
2.5 and danced
1.8 and deep
0.7 and deeply
0.7 and depression
1.0 and did
1.9 and discover
-0.7 and discs
-1.0 and do
1.5 and done
-3.1 and down
0.8 and drink
-0.7 and drop
0.6 and drove
0.7 and dry
0.6 and each
0.6 and early
0.9 and ease
-0.5 and eases
1.0 and encourages
1.1 and ended
-1.4 and endorphins
-0.5 and ends
-0.7 and english
1.3 and even
0.5 and evening
-1.0 and every
0.5 and everyday
1.3 and everything
0.9 and exercise
0.7 and exercises
1.6 and explain
0.5 and families
-1.0 and fascia
0.8 and feeling
-2.4 and feet
-0.9 and felt
0.6 and fewer
1.3 and find
0.5 and finish
-0.7 and firm
-0.6 and first
-0.5 and fitness
2.2 and five
-1.0 and fix
-0.5 and flare
0.6 and flexible
0.6 and flu
1.4 and flushes
1.0 and flushing
-0.5 and foot
1.5 and for
0.5 and forty
0.5 and found
1.3 and four
1.0 and frankly
2.1 and free
-1.2 and friday
-1.3 and fridays
-0.7 and full
-1.0 and function
-0.7 and generally
-1.0 and gentle
0.6 and gently
-1.5 and get
-0.7 and gets
0.5 and getting
3.1 and give
1.4 and gives
0.5 and go
-1.7 and goes
-0.6 and going
0.6 and got
-1.8 and had
-0.8 and hamstrings
-1.8 and hands
2.0 and has
1.0 and have
0.6 and he
-0.6 and heat
-1.3 and height
-0.5 and held
-1.6 and help
0.7 and helping
2.1 and her
-1.2 and here
-1.5 and herniated
0.6 and hips
-1.3 and his
0.8 and hold
0.6 and holds
1.3 and home
-0.5 and hours
-2.1 and how
0.9 and i
0.5 and ibuprofen
1.9 and if
-0.7 and improve
0.8 and improves
1.2 and in
-0.7 and includes
0.5 and inflamed
1.0 and injections
2.3 and is
2.6 and it
-1.2 and joint
-1.1 and joints
-1.9 and keep
-0.6 and kept
-1.8 and kidneys
1.5 and knead
-1.6 and knees
1.3 and last
1.6 and lasts
-0.7 and late
-0.5 and lead
1.2 and leave
2.5 and left
-0.7 and leg
3.2 and less
2.3 and let
0.6 and lie
-1.3 and lift
-0.6 and lifting
1.8 and lifts
-1.7 and ligament
-1.0 and ligaments
-0.5 and likes
0.5 and live
-1.3 and long
1.8 and longer
-0.9 and look
-0.7 and lost
-0.6 and lots
1.7 and low
-1.2 and lower
1.2 and lowers
0.6 and lumbar
0.9 and lymph
1.1 and made
4.1 and make
0.7 and makes
-0.6 and manipulation
-0.6 and manual
-2.2 and many
-1.5 and massage
-1.0 and may
0.7 and medical
-0.5 and meet
1.0 and metabolic
1.0 and mind
-0.9 and missed
-0.7 and mobility
1.4 and money
-0.5 and months
-0.9 and mood
2.7 and more
0.9 and most
-1.1 and move
-0.6 and moved
-0.9 and moving
-0.5 and mrs
-1.8 and muscle
-1.2 and muscles
-0.6 and must
-2.5 and my
-0.7 and natural
-0.9 and neck
-0.7 and need
2.1 and needles
-0.7 and needs
-2.2 and neither
-2.7 and never
-0.5 and new
0.5 and night
-1.0 and no
1.5 and nobody
1.6 and non
-1.0 and none
1.9 and not
1.1 and nothing
1.0 and notice
0.5 and of
-1.5 and off
0.5 and once
-1.8 and one
-0.6 and online
-1.3 and only
0.7 and osteoarthritis
-3.6 and other
-0.9 and others
0.8 and our
-0.8 and out
2.5 and over
-2.2 and pain
2.0 and partly
-0.5 and passed
0.8 and patience
-0.6 and pelvic
2.0 and people
-0.6 and perhaps
2.1 and permanently
-0.5 and physiotherapists
1.3 and physiotherapy
1.9 and picked
1.4 and pills
0.6 and plan
2.7 and plays
-0.8 and please
-1.1 and plenty
0.9 and poor
0.8 and posture
-0.6 and pregnancy
-0.8 and press
-0.6 and pressure
1.4 and prevent
0.5 and prevents
0.9 and promotes
-0.6 and put
-0.5 and quadratus
-1.2 and quiet
0.8 and quite
0.9 and rang
-0.5 and range
-0.6 and reaching
0.5 and rebuilds
-0.9 and recovery
-0.8 and reduce
-0.6 and registered
1.5 and releases
0.8 and remove
0.8 and removes
-0.7 and repair
0.7 and rest
0.5 and restore
2.1 and restores
-1.0 and return
1.0 and ribs
-1.2 and right
0.6 and ring
1.5 and risk
-0.7 and risks
1.0 and rmt
-0.7 and rougher
-1.3 and round
-0.6 and runs
-0.6 and safety
-1.2 and saturday
-1.8 and saturdays
-0.9 and save
-0.7 and scar
-0.7 and sciatica
2.7 and scoliosis
-0.9 and screws
0.6 and see
-0.6 and sees
3.2 and send
-0.6 and seniors
1.3 and sent
-0.5 and settles
0.5 and seven
1.0 and several
-0.5 and sham
1.3 and she
-1.0 and should
-0.5 and shoulder
2.1 and shoulders
-0.9 and show
0.6 and shows
-1.7 and side
-0.9 and simple
-1.1 and sit
1.3 and six
-0.7 and sixty
-0.6 and skip
0.5 and sleep
3.1 and slow
3.0 and slows
-1.3 and soft
-2.9 and some
-1.4 and somebody
-0.6 and someone
-1.5 and sore
1.1 and space
0.9 and speed
1.2 and speeds
-1.1 and spent
1.1 and spinal
1.2 and spine
0.9 and spirit
2.0 and sports
1.2 and sprained
1.3 and sprains
0.6 and squamish
0.7 and start
0.6 and starts
-0.5 and starved
1.3 and stay
0.6 and stenosis
-1.0 and stiffness
1.2 and stone
-0.6 and stop
0.7 and stopping
0.5 and stops
-0.7 and strains
0.7 and strengthen
1.3 and strengthens
-0.5 and stress
0.6 and stretch
-0.5 and stretches
-1.0 and stretching
-0.7 and suggest
1.3 and suggests
0.8 and suitable
-0.6 and sun
1.1 and supports
-0.5 and swelling
-1.2 and swollen
-0.6 and tablets
1.7 and take
-0.7 and taking
0.6 and teaches
-0.5 and tear
1.7 and tell
-0.7 and ten
-1.1 and thank
1.1 and that
1.1 and the
1.0 and their
0.6 and then
2.9 and they
0.7 and thin
1.8 and things
1.7 and think
-0.5 and third
3.2 and this
-2.5 and those
-1.1 and three
-0.5 and through
-0.9 and thursday
-1.2 and thursdays
1.6 and tingling
-2.4 and to
0.9 and tomasz
1.1 and toxins
-0.6 and treatment
-0.7 and trigger
-0.6 and trunk
-1.0 and try
-1.1 and turn
-0.7 and twist
0.7 and two
1.4 and unlike
0.7 and up
-0.5 and upper
0.6 and use
-0.7 and using
-1.7 and usually
-0.6 and wait
-0.6 and waits
-0.6 and wake
1.5 and waking
-0.6 and walk
-1.4 and walking
0.9 and wants
-0.7 and warm
1.2 and was
1.5 and waste
1.2 and water
-2.1 and we
0.6 and weak
0.5 and weekly
-0.7 and wellness
0.9 and whale
-3.6 and what
-1.4 and where
-2.2 and whether
-1.2 and which
0.9 and while
0.8 and who
-1.5 and why
-0.9 and will
2.9 and with
1.9 and without
1.4 and women
-1.7 and work
1.0 and works
-0.9 and worry
0.6 and would
-0.7 and write
-1.0 and wrote
-1.9 and yes
1.8 and you
0.9 and your
1.6 and yours
-0.8 aneta
1.0 angle
-0.8 angle $
1.1 angle in
1.1 anika
1.5 animal
1.8 animal $
-0.8 ankle
-1.4 ankle $
-0.5 ankle sprain
-1.0 ankles
-1.0 ankylosing
-1.0 ankylosing spondylitis
-0.5 anneke
0.7 anneke $
0.8 anneliese $
-0.6 annika
1.3 anniversary
1.6 anniversary $
-0.5 anonymous
-0.8 another
-1.2 another $
1.1 another a
1.6 another and
-0.5 another cause
2.0 another clinic
-0.9 another episode
-0.6 another in
-0.8 another operation
0.5 another painkiller
-0.7 another person
0.8 another scan
1.7 another way
-1.2 answer
-2.4 answer $
2.3 answer is
-1.3 answer it
-0.5 answer the
0.7 answer to
-0.5 answer within
5.3 answer yes
1.5 answer your
-2.1 answered
-0.6 answered by
-3.1 answers
-1.3 answers $
-0.7 answers from
-0.5 answers were
1.9 anti
-1.2 antibiotics
-0.5 anticoagulants
1.7 antidepressant
2.4 antidepressants
1.5 antidepressants and
0.9 antidepressants for
1.2 anxiety
-1.1 anxiety $
0.8 anxiety and
-1.1 anxious
1.8 any
3.9 any $
6.3 any age
-0.8 any benefit
-1.8 any better
-0.9 any case
-0.6 any change
0.5 any clinic
0.5 any day
-0.8 any difference
-0.5 any different
-1.1 any good
1.3 any harm
-0.6 any hour
-0.6 any imaging
-0.8 any joint
-1.2 any moment
6.7 any more
-2.2 any of
-1.9 any one
-1.5 any operation
1.3 any other
-0.9 any pain
-1.2 any part
0.5 any pill
-2.0 any point
-0.7 any relief
1.4 any risk
1.0 any rmt
-1.1 any session
0.9 any side
0.8 any stage
-0.8 any that
-4.5 any time
-1.5 any treatment
0.8 any worse
1.2 anybody $
-0.9 anybody else
-0.9 anybody who
-1.1 anyhow
-1.0 anyhow $
3.7 anymore
3.7 anymore $
1.5 anyone
3.5 anyone $
-0.8 anyone can
0.7 anyone knows
1.0 anyone on
1.2 anyone reading
-1.3 anyone to
0.7 anyone treats
-0.7 anyone under
-3.6 anyone who
-0.8 anyone whose
-1.4 anyone with
-2.8 anything
-0.7 anything $
-0.9 anything about
-0.9 anything at
-1.2 anything else
0.6 anything for
-0.9 anything from
1.7 anything in
-0.6 anything more
-1.0 anything out
-1.0 anything that
1.3 anything the
2.2 anything you
0.5 anything your
1.3 anyway
-1.1 anyway $
0.9 anyway and
-1.3 anywhere $
-0.8 anywhere and
3.9 anywhere else
4.9 apart
1.0 apart $
2.5 apart and
-2.1 apart from
1.2 apart is
-0.7 app
0.5 app or
1.1 apparently
-0.6 appear
1.4 appear $
-0.5 appear to
-1.5 appears
-0.6 appears to
1.1 applicants
-2.0 applies
-0.7 applies $
-0.6 applies to
-1.4 apply
-0.6 apply to
1.2 appointment
-0.7 appointment $
0.6 appointment and
-0.5 appointment at
-0.6 appointment begins
-0.6 appointment if
-0.7 appointment in
-1.7 appointment is
-0.5 appointment lasts
0.8 appointment the
-0.6 appointment with
-1.7 appointments
1.6 appointments $
-0.6 appointments in
-0.5 appointments on
1.3 appointments seven
-1.0 appreciated
0.6 apprentice
1.1 approach
-0.7 approach has
0.8 approach is
1.4 appropriate
1.7 appropriate for
-0.7 approval
-1.1 approved
0.5 apps
-0.6 april
0.7 april $
-0.7 arch
-0.7 arch $
-0.6 arch and
-2.0 are
2.1 are 60
-0.7 are a
-0.5 are able
-0.5 are across
-0.5 are affected
-0.5 are alike
-0.9 are all
-0.6 are allergic
0.8 are also
0.9 are among
-0.5 are an
-0.7 are and
-0.5 are anxious
2.3 are as
-1.6 are asked
-1.3 are available
4.5 are back
1.0 are balanced
-1.2 are being
-1.3 are best
-1.8 are better
-0.9 are bunched
0.6 are burnaby
-0.5 are buying
2.8 are by
1.0 are carrying
1.4 are changing
-0.8 are closed
-0.9 are comfortable
-0.6 are common
1.2 are confident
-1.1 are covered
2.7 are doing
1.1 are done
1.0 are down
2.0 are easier
-0.6 are encouraged
-0.5 are expecting
1.2 are experts
-0.8 are fairly
0.7 are far
-1.2 are feeling
-1.1 are few
-1.6 are fine
0.5 are finished
-0.5 are five
1.1 are flushed
-0.6 are fond
0.5 are for
-0.7 are found
-0.6 are four
-2.5 are free
1.2 are freed
0.6 are fresh
-1.7 are full
-0.5 are gentle
1.5 are given
-1.5 are glad
-0.9 are going
-1.8 are good
1.0 are guaranteed
1.1 are hand
1.2 are handed
-1.2 are happy
-1.2 are having
-1.2 are held
-0.5 are here
-1.1 are holding
-0.7 are hoping
-1.3 are in
1.0 are included
-0.8 are insured
-0.5 are kept
0.5 are known
2.7 are leaving
-1.5 are left
-1.2 are like
-0.7 are limited
0.5 are living
5.0 are looking
-0.5 are lovely
-0.5 are lucky
0.9 are lying
-1.2 are many
0.8 are massaged
-0.6 are mild
2.8 are miracle
-0.5 are missing
-1.0 are mixed
-2.3 are more
1.6 are mostly
-0.7 are moving
-0.8 are much
3.6 are my
-0.6 are needed
0.7 are never
-0.8 are new
6.0 are no
1.6 are normal
-1.1 are not
-0.8 are now
-0.5 are occasionally
-0.5 are offered
1.5 are often
0.7 are on
0.8 are only
-2.4 are open
-0.8 are other
-0.8 are overweight
1.0 are paying
0.5 are perfectly
3.3 are permanent
-0.8 are placed
-0.5 are pleased
-0.5 are pre
-1.6 are pregnant
0.5 are proud
-0.6 are put
1.1 are quiet
-1.7 are rare
-1.0 are rarely
-0.6 are reading
0.8 are recognised
1.2 are recognized
-1.0 are registered
-0.6 are regulated
-1.2 are risks
-0.6 are rmts
1.1 are run
-0.5 are safe
-0.6 are satisfied
-0.7 are seen
0.7 are set
-0.6 are seven
-0.6 are shared
-1.3 are short
-0.6 are sick
1.3 are signs
-1.4 are similar
-0.5 are simply
-0.5 are sitting
-0.6 are six
0.6 are slow
-1.1 are small
0.5 are so
-0.8 are sometimes
-0.7 are sorry
1.8 are specialists
-0.7 are started
-0.7 are stiff
2.9 are still
-0.7 are stretched
-1.0 are strong
1.9 are stronger
-0.5 are surprised
-0.9 are taken
0.8 are taking
1.1 are talking
-0.6 are taught
3.7 are that
1.5 are the
-0.5 are thin
-0.5 are things
-0.9 are thinking
-1.5 are thirsty
-0.9 are three
-0.9 are tired
-0.7 are too
-1.9 are two
0.7 are typically
1.7 are unbeatable
-1.0 are under
-0.7 are upstairs
-1.5 are used
-0.6 are usually
-1.7 are very
-0.9 are waiting
3.0 are walking
-1.2 are welcome
0.5 are well
0.9 are what
-0.5 are where
-1.0 are why
-1.0 are working
-0.5 are worn
-0.9 are worried
-0.5 are worse
-0.6 are worth
1.5 are you
0.8 are zero
-2.4 area
-2.4 area $
0.5 area a
1.1 area and
-1.4 area being
-0.6 area in
1.0 area which
-3.3 areas
-0.5 areas that
0.6 argue $
-0.7 argue with
-0.5 arizona
-0.9 arm
-1.3 arms
-0.7 arms $
0.8 arms and
2.7 arnica
1.3 arnica oil
-0.8 aromatherapy
-1.6 around
3.0 around $
-1.5 around a
2.5 around and
1.9 around burnaby
1.1 around deer
-0.6 around eight
1.1 around for
-0.7 around four
-0.6 around half
6.6 around here
-3.6 around it
-0.8 around one
-2.5 around them
-0.5 around those
-0.7 around two
-1.3 around your
-0.5 arrange
1.0 arrange a
-1.2 arranged
-1.2 arrangement
-0.6 arrangement $
0.7 arrival
0.5 arrive
2.3 arrive $
-0.7 arrive by
-0.7 arrive ten
0.6 arrive with
1.1 arrived
-0.5 arrived $
-0.8 arrived on
-1.3 arrives
-0.5 arrives $
-0.5 arriving
-0.5 art
1.0 arteries
2.9 arthritic
0.8 arthritic and
0.8 arthritic joint
0.6 arthritic joints
1.9 arthritic spine
3.0 arthritis
-2.0 arthritis $
-1.0 arthritis a
-1.2 arthritis and
2.3 arthritis at
0.6 arthritis care
-1.1 arthritis clients
1.1 arthritis does
0.7 arthritis from
1.6 arthritis has
-1.1 arthritis in
-2.0 arthritis is
-0.9 arthritis it
0.9 arthritis massage
2.0 arthritis may
-1.1 arthritis of
0.9 arthritis one
1.8 arthritis pain
-0.8 arthritis scoliosis
0.8 arthritis stenosis
1.0 arthritis tell
-0.6 arthritis that
-1.1 arthritis the
-1.1 arthritis we
1.8 arthritis you
-0.5 article and
-0.5 article is
0.5 article our
1.4 as a
-0.6 as active
-0.5 as any
0.7 as at
-0.5 as back
1.5 as blood
1.6 as burnaby
-0.5 as circulation
-1.5 as discs
2.2 as effective
0.9 as either
-0.7 as far
2.2 as fast
-1.5 as for
-0.5 as fully
0.5 as gabapentin
1.6 as good
1.1 as hard
-0.6 as ibuprofen
-0.7 as is
-1.9 as it
0.9 as long
-0.7 as low
1.8 as many
0.9 as massage
-0.7 as methotrexate
-1.4 as missed
-0.5 as most
0.9 as much
-0.9 as needed
2.2 as new
-0.5 as of
1.0 as often
0.5 as opioids
-0.6 as our
0.7 as possible
-1.0 as sciatica
2.9 as she
-1.4 as soon
1.1 as strong
1.5 as ten
1.6 as the
-0.7 as there
-0.5 as this
0.6 as those
-1.2 as though
0.5 as two
-0.5 as watering
-1.1 as we
0.9 as when
-1.3 as with
-2.4 as you
-1.3 as your
1.2 ashcombe
-6.7 ask
-2.4 ask $
-1.0 ask a
-0.7 ask again
-0.6 ask and
0.5 ask any
-0.5 ask anyone
1.4 ask around
1.3 ask at
0.8 ask for
-0.7 ask her
1.7 ask him
-1.4 ask how
1.1 ask if
-1.1 ask me
0.5 ask questions
-0.5 ask that
1.6 ask the
-0.5 ask them
-0.5 ask to
-0.5 ask us
-1.9 ask what
-0.6 ask whether
1.3 ask why
-0.8 ask you
-2.7 ask your
-0.8 ask yourself
-2.8 asked
1.6 asked $
-0.5 asked a
-0.7 asked about
-0.7 asked for
-0.9 asked her
2.1 asked if
1.1 asked me
0.6 asked not
-0.6 asked this
-2.8 asked to
-0.9 asked us
2.7 asked what
-1.6 asking
-1.0 asking $
-0.6 asking about
0.5 asking whether
-0.5 asking you
-3.0 asks
-0.6 asks $
1.9 asks how
-0.7 asks what
-0.7 asks you
-2.7 asleep
0.5 asleep $
-0.9 asleep and
-0.6 asleep at
-0.7 assess how
2.3 assess you
-1.7 assessed
-2.2 assessment $
-2.4 assessment and
0.5 assessment at
2.3 assessment online
1.1 assessment with
-0.7 assistance
-0.5 assistance $
-1.2 assistant
0.7 associated
-1.5 association
-0.5 association $
1.9 assume
1.9 assume that
-0.6 assumed
3.1 assured
3.6 asthma
3.3 astonished
2.6 astonished at
0.7 asymmetry
0.5 at 24
0.5 at 3
2.1 at 4
-0.6 at 5
-0.7 at 8
-0.5 at 9
1.8 at a
-0.7 at about
0.6 at an
-1.2 at any
3.2 at bay
-0.6 at best
-0.5 at breakfast
-0.9 at brentwood
-1.3 at burnaby
0.6 at cedar
0.5 at central
2.0 at christmas
-0.7 at confederation
-0.5 at deer
-0.5 at discharge
1.1 at each
-0.5 at easing
-0.6 at edmonds
-2.0 at eight
2.2 at eighty
-0.7 at eleven
-1.3 at eye
-0.7 at fifteen
0.7 at first
-0.5 at five
-0.6 at half
-0.7 at harbour
-0.8 at her
0.5 at his
-2.5 at home
-1.1 at it
0.6 at its
-1.3 at l5
-0.8 at last
-0.7 at later
-0.9 at least
0.8 at little
-1.4 at longer
-1.5 at lunch
-0.7 at massage
1.6 at me
-0.8 at metrotown
1.9 at most
0.7 at my
-4.5 at night
-1.2 at nine
0.9 at nineteen
1.1 at no
-0.5 at noon
-0.6 at northgate
2.4 at once
1.9 at one
-0.6 at our
-0.9 at points
-0.6 at present
-0.6 at reception
-0.7 at relieving
1.6 at rest
-1.0 at risk
1.5 at serenity
-1.2 at seven
-0.7 at six
0.8 at sixteen
1.5 at sixty
-2.0 at some
-0.5 at street
1.2 at summit
0.9 at that
-1.2 at the
1.2 at this
1.3 at twelve
3.1 at twenty
-2.3 at two
-1.0 at visit
0.5 at what
1.7 at work
-0.5 at your
2.0 athletes
-1.5 athletes $
-0.6 athletes get
-0.6 athletes have
1.0 athletes pick
-1.3 attached
-1.0 attached to
3.7 attack
0.7 attacking $
-0.5 attacking the
-0.8 attacks
-2.2 attacks the
-0.9 attend
1.4 attendance
0.7 attention $
0.5 attention and
0.7 attentive
-0.5 august $
-0.9 aunt
-0.5 aunt and
-0.5 australian
-0.5 australian trial
-0.6 authorised
3.2 authority
3.7 authority on
-1.2 authors
0.8 autumn $
0.6 autumn and
-1.4 available $
1.2 available and
0.8 available only
0.7 available to
-2.1 avenue
-0.6 avenue $
3.4 average
1.5 average of
3.0 avoid
-0.6 avoid $
0.6 avoid a
-0.5 avoid heavy
-0.7 avoid it
-1.0 avoid massage
8.0 avoid surgery
1.4 avoid the
-0.5 avoid twisting
2.6 avoided
1.5 avoided $
0.9 avoided altogether
0.6 avoided if
-0.8 avoiding
-0.6 avoiding permanent
-1.2 awake
-0.6 awake $
0.9 award
4.6 away
2.9 away $
-0.8 away a
-0.7 away at
-1.9 away by
1.5 away for
-3.1 away from
-0.8 away if
1.6 away my
-0.5 away no
2.8 away the
2.4 away their
-0.5 away to
1.2 away when
0.9 away with
0.5 away your
-0.6 awkward
1.0 awkwardly
-1.3 axial
-0.7 axial spa
-0.6 axial spondyloarthritis
-1.1 b
-1.0 b $
0.7 babies
-0.5 babies and
2.3 baby
1.3 baby $
1.3 baby and
5.8 back
0.7 back $
-0.6 back a
-0.8 back aches
-1.3 back after
0.7 back and
-0.8 back are
-1.0 back as
4.6 back at
2.4 back back
-1.0 back because
1.0 back behind
-0.8 back belts
1.2 back better
-0.7 back but
-2.7 back by
1.1 back can
0.9 back clean
0.6 back clinic
0.7 back complains
-0.6 back do
0.5 back down
1.2 back experts
-0.5 back feels
0.6 back for
-1.0 back forever
0.5 back from
-0.5 back go
-1.1 back goes
-0.8 back had
-2.9 back has
-0.7 back hip
1.5 back how
-0.5 back hurt
1.2 back i
2.1 back if
3.5 back in
-0.6 back injuries
-0.8 back injury
1.4 back inside
4.8 back into
-1.2 back it
-0.8 back itself
-0.9 back keeps
-0.5 back looks
-0.6 back makes
2.1 back massage
2.7 back my
-1.2 back neck
-0.5 back no
-1.5 back off
0.8 back often
5.1 back on
1.2 back once
-2.3 back out
0.9 back over
-1.4 back pain
-0.5 back passage
-1.2 back pocket
0.9 back problems
1.0 back related
-0.9 back rescue
-1.4 back ritual
0.7 back says
0.7 back since
-1.2 back so
3.3 back specialist
1.4 back specialists
1.0 back stiff
-1.4 back still
-0.9 back strain
-1.1 back strains
-4.2 back surgery
1.5 back that
-0.7 back the
-0.6 back there
0.8 back this
4.5 back to
2.5 back together
2.5 back toward
-0.9 back treatment
1.3 back trouble
-1.6 back up
2.8 back we
-3.3 back went
-0.7 back when
2.1 back where
-0.5 back which
0.7 back while
-0.5 back will
-1.0 back with
0.7 back work
-0.6 back would
1.6 back you
1.0 backache
5.0 backed
4.5 backed by
1.1 background
0.5 background $
0.6 backhaven
4.1 backs
-1.0 backs $
1.6 backs and
1.8 backs are
2.0 backs better
0.5 backs for
-1.2 backs get
-1.4 backs have
-0.6 backs hurt
-1.3 backs in
-0.6 backs necks
-0.5 backs of
-0.6 backs stiff
0.8 backs than
-1.7 backs that
-0.9 backside
1.9 backward
-0.8 bad $
1.6 bad back
1.1 bad backs
-0.6 bad knees
0.5 bad the
0.6 badge
2.6 badly $
-0.6 badly and
0.7 badminton
-1.4 bag $
0.5 bag of
0.8 bag on
-1.1 bags
0.5 bags $
0.7 baker
-1.3 bakery
-0.9 bakery $
-1.0 bakery on
0.9 bakery with
2.6 balance
-1.4 balance $
2.7 balance and
1.8 balance the
7.2 balanced
0.7 balanced the
1.3 balances
1.1 balances the
1.7 balancing
1.2 balancing the
-1.9 ball
-0.5 ball $
-0.5 ball and
-0.6 ballet
0.9 balm
-0.5 bamboo
1.0 band
-0.8 band $
-0.5 band across
-1.2 band of
-1.1 bands
-0.5 bands of
0.9 bank
-0.7 bank $
-1.0 bao
1.3 barely
-0.5 barely able
0.8 bargain
0.9 bargain $
0.5 bars
0.5 bars and
0.6 bartek
-1.3 basalt stones
-0.5 base
1.9 based
1.6 based on
-1.2 basically
1.5 basis
0.7 basis of
-1.4 basket
-1.0 bath
2.4 bath $
-0.8 bath and
0.9 bathroom
0.6 bathroom cabinet
0.5 bathroom floor
1.1 bay
2.0 bay $
-2.1 bc
-0.9 bc $
-2.0 be
5.8 be $
-1.2 be a
-0.5 be able
-0.5 be added
2.2 be addressed
1.3 be afraid
-0.9 be all
2.4 be amazed
-1.0 be an
-0.5 be arranged
0.7 be as
-2.2 be asked
-0.7 be assessed
2.1 be at
1.5 be avoided
2.2 be back
0.5 be behind
1.1 be best
-1.8 be better
1.5 be billed
-0.5 be booked
-0.5 be cake
-1.7 be careful
-0.5 be carried
-0.6 be caused
-0.6 be cautious
-0.6 be charged
-0.7 be checked
1.4 be claimed
-0.6 be closed
-0.5 be combined
1.7 be coming
-1.2 be considered
1.2 be corrected
-1.8 be covered
-0.9 be cured
-0.8 be dangerous
-0.7 be different
-0.8 be discussed
-1.2 be doing
-2.0 be done
-0.8 be draped
-0.5 be effective
3.0 be effectively
0.5 be fixed
-1.5 be found
0.6 be frank
-1.0 be free
-2.1 be given
1.0 be going
0.8 be gone
-0.7 be guaranteed
-0.6 be handed
-0.5 be happy
0.6 be hard
-1.8 be here
-0.9 be hurt
-0.9 be identified
-0.8 be less
1.1 be lifting
-1.0 be looked
0.9 be looking
-1.3 be lying
-0.8 be made
-0.6 be managed
-0.5 be massaged
-0.5 be measured
0.5 be modest
-1.2 be more
1.9 be moving
-1.0 be needed
1.7 be needing
4.6 be next
-0.5 be nice
-0.5 be offended
1.3 be on
-0.8 be one
1.3 be out
2.8 be part
0.6 be passed
-1.5 be permanent
-0.6 be possible
-1.3 be pushed
-1.4 be put
0.5 be reached
-0.9 be referred
1.0 be refunded
0.6 be reversed
-0.6 be reviewed
-0.5 be safe
1.0 be said
-1.9 be seen
-1.0 be signs
-0.6 be soothing
0.8 be standing
2.3 be stiff
-0.9 be straight
-1.2 be sure
1.6 be surprised
-1.2 be taken
1.8 be taking
-0.5 be temporary
4.1 be the
-2.0 be touched
-1.9 be treated
-0.7 be uncomfortable
-0.7 be under
-0.6 be undone
-1.1 be used
0.8 be very
1.3 be walking
-1.7 be wary
0.9 be worked
0.6 be worth
2.8 be you
1.6 be your
3.2 bea
1.2 bea has
0.5 beach
1.5 beach $
-2.7 bear
-0.5 bear $
-0.9 bearable
-0.6 bearable $
-0.6 bears
3.2 beat
1.1 beaten
0.6 beatrix
-0.9 beatriz
5.9 beats
3.2 beats a
0.8 beats the
-0.5 beautiful
5.7 beautifully
-1.5 became
-0.5 became a
-1.3 because a
-0.5 because blood
0.5 because discs
0.5 because for
-1.2 because he
-0.8 because her
-1.1 because i
1.1 because in
2.4 because it
-0.7 because joint
3.3 because massage
-1.0 because nobody
-1.9 because of
2.5 because our
-0.5 because people
-0.7 because she
-0.5 because so
0.5 because some
-0.8 because that
-0.9 because the
0.8 because there
-2.2 because they
1.0 because we
0.6 because what
0.9 because your
2.2 become a
-0.5 become less
-0.6 become more
-0.5 become narrower
-0.9 become permanent
1.1 become shorter
-1.0 become smaller
-0.6 become stiff
2.8 become the
-1.4 becomes
1.2 becomes a
2.7 becomes less
-0.5 becomes narrower
-0.5 becomes pain
-1.2 becomes the
-0.9 becomes thinner
0.9 becoming
-1.0 bed
2.2 bed $
-1.2 bed and
-0.9 bed for
1.1 bed in
-0.5 bed is
-1.9 bed rest
-0.5 bedroom
-2.0 been a
5.6 been able
-1.6 been an
-0.8 been asked
0.7 been asking
2.2 been at
-0.6 been bracing
0.9 been called
-1.2 been carrying
0.7 been clinically
-0.5 been damaged
-0.8 been diagnosed
2.1 been doing
2.8 been for
-0.6 been handed
0.5 been hanging
-2.1 been here
1.3 been in
-0.6 been inconsistent
0.8 been known
-0.6 been left
0.7 been living
-0.9 been looking
-0.7 been no
-1.8 been off
-0.5 been offered
-0.9 been on
0.9 been prescribed
1.9 been properly
-1.2 been proved
-3.8 been proven
-1.7 been putting
-0.6 been registered
-1.0 been reported
1.0 been retrained
-0.8 been running
-0.8 been saying
-1.0 been seeing
0.6 been sending
-2.5 been shown
-1.2 been signed
1.4 been sitting
1.8 been so
-0.8 been sore
-0.7 been starved
-0.5 been stiff
-0.9 been stuck
-2.7 been studied
-0.5 been suggested
2.0 been talking
-0.9 been telling
-0.8 been tested
1.3 been the
0.5 been there
-0.5 been thinking
0.6 been three
1.0 been through
2.4 been to
-2.2 been told
-0.9 been treating
-1.1 been tried
0.9 been up
1.7 been used
1.0 been voted
-1.2 been waiting
-0.8 been well
-1.3 been with
-0.7 been working
1.1 beer league
-0.5 bees
-1.1 before
-1.2 before a
1.4 before and
0.6 before any
-0.7 before anybody
0.8 before anyone
1.4 before changing
-1.2 before coming
-0.5 before every
-0.9 before going
0.7 before he
-1.8 before i
2.6 before it
2.5 before lunch
-0.6 before massage
-0.5 before noon
-1.2 before or
-1.4 before she
1.4 before symptoms
-0.6 before ten
-1.2 before that
0.9 before the
-0.9 before their
2.5 before they
-0.5 before treatment
-1.2 before we
0.9 before working
2.8 before you
-3.0 beforehand
-1.0 beforehand $
-0.7 beforehand which
-2.6 began
-0.7 began $
-1.2 began with
0.6 begging
0.6 begging for
-1.5 begin
-1.1 begin $
-0.8 begin again
-0.9 begin at
-0.7 begin in
1.2 begin the
1.1 begin to
1.9 begin with
1.1 beginning and
0.5 begins
1.9 begins $
-0.8 begins at
-0.6 begins in
0.7 begins to
-0.8 behaves
0.5 behind
2.9 behind $
-1.3 behind a
1.7 behind each
-1.8 behind our
-2.4 behind the
1.0 behind you
2.3 being $
1.1 being a
-0.8 being able
-0.5 being compressed
-0.5 being done
1.3 being hurt
-0.6 being massaged
-0.5 being on
-0.5 being overweight
-0.6 being pinched
1.7 being said
-0.6 being squeezed
-0.6 being told
-1.4 being touched
-1.1 being worked
3.2 believe
0.7 believe $
1.5 believe i
-3.6 believe in
1.1 believe it
0.8 believe the
-1.3 believed
0.9 believes that
-2.4 bell
-0.6 bell and
-2.0 belly
1.1 belong
0.9 belong $
2.0 belong on
-1.6 belong to
0.9 belongs
2.3 belongs $
0.5 belongs and
-0.9 belongs to
-0.6 belongs with
-3.7 below
-0.9 below $
1.2 below and
-1.2 below the
-0.5 below your
-1.6 belt
0.6 belt $
-0.8 belt line
-1.3 belts
-1.5 bench
-0.6 bench for
-0.7 bench in
-0.5 bench with
-0.5 benches
-0.9 benches $
-1.2 bend
-1.4 bend $
-1.8 bend and
1.6 bend forward
1.4 bend in
0.6 bend the
-0.8 bend turn
-0.5 bend twist
1.5 bend your
-3.0 bending
1.2 bending $
-0.5 bending and
-1.7 bending forward
-0.6 bending or
-0.5 bending to
-0.5 bending turning
-0.5 bends
1.0 bends $
-1.1 beneath it
3.4 beneficial
3.4 beneficial for
-0.8 benefit #
2.6 benefit $
-0.5 benefit and
-0.9 benefit for
-0.5 benefit in
-0.5 benefit lasts
0.5 benefit plans
-1.6 benefits
-1.2 benefits $
-1.2 benefits and
1.7 benefits of
-0.5 benefits that
-0.5 benefits were
1.9 benefits you
0.6 bent
-0.5 bent $
-1.4 bent down
-0.5 bent forward
1.8 bent like
-0.5 bent sideways
-0.6 bert
-3.7 beside
-0.6 beside it
-1.2 beside the
-0.6 besides
4.3 best
-0.6 best $
-0.6 best and
-1.1 best avoided
1.3 best back
-2.8 best chance
-1.0 best choice
-0.9 best evidence
-1.3 best exercise
-1.3 best for
-0.6 best friends
2.0 best hands
2.0 best in
1.1 best insurance
-0.8 best kind
5.6 best massage
2.0 best of
1.1 best one
-0.6 best position
-1.4 best posture
-0.9 best results
3.0 best rmt
-0.8 best sleeping
-0.6 best supported
1.2 best things
-1.7 best time
-1.1 best to
-1.1 best treatment
-0.8 best way
-0.8 best when
1.7 bet
0.8 beth
-0.5 bethan
3.4 better
2.0 better $
0.5 better a
0.5 better afterwards
0.5 better as
1.0 better blood
-1.6 better circulation
-1.5 better for
-1.3 better function
2.3 better in
-1.1 better off
-0.6 better often
-1.0 better on
2.0 better posture
0.5 better results
-2.0 better sleep
-0.8 better that
-0.6 better the
-0.5 better to
0.5 better way
1.3 better which
-1.3 better with
-2.4 better within
-1.1 better without
-2.1 between
-0.8 between $
-0.5 between 1.5
1.5 between 8
-0.9 between a
-1.1 between clients
0.9 between five
-0.9 between flares
1.6 between here
0.7 between his
0.6 between massage
-0.7 between patients
-0.5 between people
0.8 between the
-0.9 between two
-1.9 between visits
-0.6 between you
-1.3 between your
-0.6 bev
1.1 beyond
1.9 beyond doubt
0.9 beyond that
-2.0 beyond the
1.6 beyond what
0.7 biased
-0.7 biased $
-0.5 bicycles
0.7 big glass
-0.7 big muscles
-0.6 big ones
-0.5 big operation
-0.8 big toe
0.6 bigger
1.7 bigger $
-2.0 bike
-0.8 bikes
-0.5 bikeway
-2.9 bill
-0.9 bill $
0.7 bill i
-0.8 bill most
0.6 bill them
3.2 billed
2.0 billed to
-0.9 billing
0.7 billing free
-0.5 billing is
-0.6 billing to
0.7 billing with
5.0 bin
1.5 bin $
-0.5 binder
1.1 biologic
1.1 biologic drugs
-0.5 biological
-0.6 biologics
-0.5 bird
-0.5 birds
-2.3 birth
-1.4 birth $
-0.6 birthday $
1.2 biscuit $
-0.5 biscuits
1.4 bit
-0.7 bit and
4.1 bit as
-0.8 bit better
-1.9 bit by
-0.5 bit less
-1.7 bit like
1.6 bit of
-0.7 bit sore
2.2 bit tender
-1.7 bits
0.5 black
-0.6 blackout
-1.9 bladder
1.4 bladder meridian
-1.1 bladder or
-2.5 blade
-0.7 blade that
-1.0 blades
-0.6 blades $
-0.6 blame
-0.6 blamed
4.1 blank
-0.8 blanket
0.8 blanket $
-1.0 blanket and
-0.8 blankets
0.5 blankets and
-1.3 bleeding
-0.7 bleeding and
-0.6 bleeding nerve
-0.9 blend
-0.7 blend of
0.5 blind
0.9 blind spot
-0.7 blinds
-0.9 bliss
-1.2 block $
-0.6 block and
1.6 block of
2.6 block or
1.1 block to
-0.6 block when
1.5 blocked
-1.7 blocks
-0.6 blocks from
-1.3 blog
1.0 blood
-1.2 blood $
-0.6 blood back
1.3 blood carries
0.5 blood cells
-1.0 blood circulation
-0.9 blood clot
-1.1 blood clots
-0.7 blood flows
-1.2 blood gets
0.5 blood going
0.6 blood into
-0.5 blood moves
1.6 blood moving
6.5 blood pressure
-0.8 blood supply
-0.6 blood tests
-0.5 blood thinners
-0.8 blood through
-0.6 blood to
-1.6 blood vessels
0.5 blossom
-0.6 blow
-1.5 blue
-1.6 blue cross
1.8 bo
-2.8 board
-1.1 board exams
-0.5 boast $
-0.6 boat $
0.6 boathouse
-0.6 boats
-1.9 bodies
4.2 body
1.3 body $
-0.5 body absorbs
0.9 body are
1.5 body at
1.8 body can
0.7 body defences
1.3 body detox
0.6 body does
0.8 body flush
-1.1 body gradually
1.7 body has
1.9 body heals
-1.8 body is
-0.7 body keeps
-0.9 body lays
0.5 body lets
-0.9 body like
0.7 body mind
-0.7 body natural
-0.5 body often
-1.0 body or
-2.2 body own
-0.6 body pumps
-1.0 body reabsorbs
-0.6 body responds
0.8 body so
0.8 body that
0.5 body the
-1.4 body to
-1.8 body wants
1.0 body which
-1.8 body will
0.9 bodyworks
-0.6 boiler
-0.7 bolster
-2.1 bolsters
-0.7 bolsters so
1.4 bone $
-1.4 bone and
-1.0 bone beneath
1.2 bone but
-0.7 bone has
-0.5 bone health
0.5 bone is
-0.5 bone of
-0.5 bone on
-1.1 bone spur
2.5 bone spurs
0.9 bone that
-0.9 bone to
-0.7 bones $
-0.5 bones above
0.7 bones are
-0.6 bones becomes
3.2 bones follow
-0.7 bones heal
-0.7 bones in
-2.3 bones of
0.7 bones opens
1.1 bones or
0.7 bones so
-1.0 bones together
0.6 bones with
-1.2 bony
-0.5 bony growths
-3.8 book
-0.7 book $
1.9 book a
-1.6 book again
1.2 book any
0.5 book is
-0.5 book my
-2.0 book now
1.1 book online
-1.0 book so
-2.3 book the
-0.5 book them
-0.9 book today
-0.6 book two
0.5 book us
1.8 book you
2.2 book your
-2.7 booked
-0.5 booked a
-0.5 booked at
1.0 booked for
-1.2 booked him
0.6 booked in
1.4 booked me
0.7 booked the
-1.0 booked with
-3.0 booking
-1.0 booking $
-0.6 booking and
-0.5 booking is
1.3 booking link
0.9 booking massage
-0.7 booking page
-2.9 bookings
-0.6 bookings $
-0.9 bookkeeper
-1.1 books and
0.8 boost
0.5 boost your
2.4 boosts
0.8 boosts immunity
0.5 boosts local
-0.9 boosts the
1.1 boosts your
-0.6 boot
2.5 boots
1.5 boots $
0.5 boots and
-0.6 bore
1.6 bored
0.5 boring
-0.6 born
-0.5 born $
0.6 born and
-0.5 born with
-0.7 borne
-1.9 boss
-0.5 boss of
1.1 both
0.5 both and
-0.7 both are
3.6 both feet
0.5 both for
-0.8 both get
-1.2 both hands
0.7 both have
-0.5 both hips
-1.0 both hurt
0.5 both in
1.5 both kinds
0.6 both knees
-0.6 both massage
-0.6 both of
1.8 both on
0.6 both sides
-0.5 bothering
0.7 bothers
2.9 bottle
1.4 bottle $
-0.5 bottle in
1.0 bottle of
-0.7 bottom $
1.6 bottom of
-1.3 bought
1.9 bought a
0.7 bought him
-0.6 bought me
-0.5 bout of
0.9 bow
-0.6 bowel
0.6 bowels
-1.3 bowl
-0.7 bowl of
1.2 bowling
3.4 bowls
1.0 bowls $
1.0 box and
-0.5 box of
1.1 boxes
0.9 boxes $
-1.2 boy
-0.6 boys
0.5 bra
1.2 bra strap
1.9 brace
2.7 brace $
-0.8 brace can
-1.2 brace does
-0.5 brace for
1.0 brace is
-1.1 brace may
1.6 brace or
-0.9 brace through
1.7 brace to
-0.6 brace worn
-0.5 bracelets
0.5 braces $
0.9 braces and
-0.6 braces are
2.0 bracing
0.8 bracing $
1.9 bracing and
-1.3 bracing for
1.3 bracing or
0.5 braille
-0.7 brain
0.9 brain $
1.6 brain and
-0.5 brain gets
-0.6 branch
-0.5 branches
2.1 brand
1.7 brand new
-0.5 brass
-1.3 bread
-0.7 break
2.3 break down
-0.5 break it
-0.9 break up
1.2 breakfast
2.6 breakfast $
-1.0 breaking
0.5 breaks
0.7 breaks $
0.5 breaks from
2.0 breaks the
-1.3 breaks up
-1.2 breast
-1.9 breath
-2.2 breath $
-1.3 breath and
0.6 breath gets
0.5 breath the
-0.8 breathe
1.0 breathe $
-1.2 breathe in
-1.6 breathe out
-2.0 breathing
-1.0 breathing $
1.8 breathing and
-0.5 breathing deepens
-1.0 breathing slows
-1.3 breaths
-0.8 breaths $
-2.0 brentwood $
0.7 brentwood and
-0.8 brentwood spine
0.9 brentwood station
-0.5 brentwood town
-0.7 brick
-1.4 bridge
-1.1 brief
-0.5 brief $
0.9 bright
-1.8 bring
-2.2 bring a
2.1 bring about
-0.7 bring any
-0.8 bring faster
0.5 bring fresh
0.9 bring her
3.1 bring it
-0.7 bring on
-0.5 bring shorts
0.5 bring their
0.6 bring two
1.0 bring us
-0.8 bring your
1.3 brings down
-0.7 brings me
0.5 brings most
0.6 brings on
-0.6 brings relief
0.7 brings them
0.6 brings together
-2.0 brisk
-0.5 brisk stimulating
-0.5 brisker
0.6 britain
-0.5 british columbia
-1.3 broad
-0.8 broadway
-1.7 broken
-0.5 broken bone
0.6 broken down
-0.6 broken skin
0.8 broom
-2.4 brother
-0.5 brought it
0.6 brought us
-1.0 bruise easily
0.5 bruised
0.6 bruises
-2.2 bruising
-0.7 bruising $
-0.5 bruising and
-0.9 bruising can
1.6 bruising or
-0.5 brutal
-0.9 bucket
-0.6 bucket $
-0.6 budapest
-1.4 budget
0.6 bugging
0.6 bugging you
2.1 build a
-0.8 build it
-0.6 build up
-2.0 building
1.0 building $
-0.8 building and
-1.0 builds up
0.8 built a
0.7 built for
-0.5 built in
-0.7 built our
-0.7 built the
0.8 built up
2.1 bulge
-0.5 bulge $
-0.6 bulge and
-0.6 bulge at
0.5 bulge has
0.7 bulge is
-1.0 bulged
-1.7 bulges
-0.5 bulges and
-0.5 bulging and
-0.6 bulging discs
1.5 bulging or
6.3 bulletproof
-0.7 bum
-0.5 bump
-1.3 bunched
-0.8 bunched up
-0.5 bundle
-0.7 bundle of
-0.6 bundles
-0.7 buns
0.5 burn
4.0 burnaby
1.2 burnaby #
-3.9 burnaby $
-0.5 burnaby backs
0.6 burnaby favourite
1.6 burnaby for
0.8 burnaby has
-1.5 burnaby hospital
-0.6 burnaby new
0.7 burnaby or
0.6 burnaby rmt
-0.8 burnaby since
-1.2 burnaby today
0.8 burnaby top
-1.5 burnaby we
0.6 burnaby where
-0.6 burnaby you
-0.9 burned
0.5 burner
3.8 burning
1.6 burning $
-0.7 burning line
-0.5 burning pain
-1.7 bus
-0.7 bus $
-0.5 bus and
1.7 bus stop
-2.0 bus stops
-0.5 bus the
-1.2 buses
-0.5 buses stop
-1.1 busiest
-0.7 business
-0.6 business day
-2.2 business days
1.0 business of
0.5 busy
-0.9 busy $
-0.7 busy and
-0.5 but
1.4 but an
1.4 but at
-1.2 but can
3.2 but do
-0.7 but does
1.8 but for
1.6 but have
-0.9 but he
-1.5 but here
2.1 but i
4.2 but if
-3.9 but it
-0.8 but let
-0.8 but many
-1.3 but most
-1.1 but my
-0.5 but never
-1.0 but no
0.6 but none
-0.6 but on
1.7 but pain
0.8 but people
-0.7 but rick
1.1 but she
-1.9 but that
-1.2 but the
-2.2 but there
-1.9 but they
-0.6 but this
1.4 but to
-0.6 but too
1.3 but we
1.1 but what
-0.5 but will
3.0 but you
-1.1 but your
0.9 butt
-1.3 butter
-2.3 buttock
-0.8 buttock to
-0.7 buttocks
0.5 buttocks and
-0.8 button
-0.7 button $
2.5 buttoned
1.1 buttons
-0.7 buttons $
-3.0 buy
1.0 buy $
-0.8 buy a
-1.4 buy five
-0.8 buy them
-0.7 buyer
-0.5 buzz
-0.6 buzzer
2.3 by
-2.0 by $
-0.6 by 31
-0.7 by accident
-1.6 by an
-0.5 by another
1.2 by as
1.4 by at
0.6 by balancing
-1.0 by being
0.5 by bicycle
-0.6 by bike
-1.0 by bit
0.7 by bringing
-0.7 by bus
-0.6 by chiropractors
0.8 by christmas
0.7 by day
-0.5 by december
0.8 by dinner
0.7 by doing
-0.7 by donation
0.6 by easing
1.1 by easter
-0.9 by email
-0.8 by evening
1.9 by feel
-0.6 by fifty
0.7 by forty
-2.1 by four
3.5 by half
-1.0 by her
-0.5 by his
0.8 by it
-3.7 by itself
2.0 by keeping
-0.8 by last
-1.0 by law
1.6 by layer
0.9 by lengthening
0.6 by little
1.0 by loosening
-0.5 by mail
5.8 by may
-0.6 by mid
-1.4 by mistake
1.4 by more
0.6 by morning
-0.8 by most
-0.7 by name
2.1 by next
-0.6 by nine
-1.2 by now
-1.1 by one
-1.4 by phone
0.5 by readers
-1.0 by registered
0.6 by relaxing
-0.5 by research
1.3 by saturday
1.2 by session
1.1 by seventy
0.8 by several
-0.9 by side
-2.0 by six
-1.3 by sixty
1.7 by softening
-0.5 by some
-1.1 by somebody
0.8 by stimulating
0.6 by summer
-1.3 by suppertime
0.7 by taking
-0.5 by telephone
-0.6 by text
1.6 by the
-2.3 by themselves
-0.6 by those
-2.5 by three
2.8 by touch
-0.7 by trained
0.6 by twenty
-1.9 by two
1.2 by up
-0.7 by video
2.4 by visit
-0.7 by walking
-0.8 by way
1.2 by wednesday
3.1 by week
0.9 by working
0.7 by years
1.4 by your
2.3 by yourself
0.6 bye
-0.5 c
-0.6 c $
2.3 cab
1.5 cab $
1.4 cabinet
-0.6 cable
-0.7 caesarean
-0.8 caffeine
0.5 cage
-1.9 cake
-0.7 cake $
3.5 calcium
2.0 calcium deposits
0.9 calder
-1.6 calendar
0.9 calendar $
-0.5 calendar is
-0.7 calendar year
-0.6 calendars
0.6 calf
-1.0 calf $
1.6 calgary
-1.0 calgary $
-3.8 call
-0.6 call 999
-0.6 call a
-1.0 call and
-1.6 call back
-0.8 call before
-0.5 call from
0.7 call in
0.5 call it
0.7 call our
0.7 call text
-0.6 call that
0.8 call the
-0.5 call themselves
-1.5 call this
0.7 call today
0.6 call when
-1.2 call you
-2.6 called
-0.6 called $
-1.3 called a
2.0 called for
0.8 called stenosis
-1.0 called the
-0.6 callers
-3.8 calls
-0.5 calls for
-0.7 calls it
-0.7 calls the
2.3 callum
-0.6 callum $
-2.3 calm
-0.5 calm and
0.5 calm down
-0.6 calm that
-0.7 calm the
1.3 calmed
1.0 calmed down
-0.7 calmer
-0.5 calmer nervous
-0.7 calming
0.8 calms
-0.7 calms down
-0.7 calms you
-1.8 calves
-0.6 calves $
-0.5 cambie
1.4 came
-1.5 came $
-0.7 came about
1.7 came and
0.5 came every
0.9 came here
-0.7 came home
3.7 came in
0.5 came off
-0.5 came on
0.7 came out
-0.8 came over
-0.6 came through
-2.9 came to
-0.5 came twice
-0.5 camera
-0.9 cameras
1.1 can $
-0.5 can actually
-0.6 can adapt
1.0 can add
-0.5 can address
1.3 can adjust
-1.1 can advise
-1.5 can affect
-0.7 can afford
-0.6 can aggravate
-0.6 can agree
-1.0 can all
-2.1 can also
2.7 can always
-0.5 can arrange
-0.7 can ask
1.1 can avoid
-0.5 can be
-1.7 can become
0.5 can begin
-0.5 can bill
-1.1 can book
-0.6 can break
2.1 can breathe
-0.9 can bring
-0.5 can bulge
1.7 can buy
-0.8 can call
1.3 can cancel
0.6 can carry
-4.3 can cause
-0.8 can change
1.1 can claim
-1.3 can come
2.2 can correct
1.9 can count
1.4 can cure
-0.6 can decide
1.0 can diagnose
2.9 can do
-0.8 can drive
-1.7 can ease
-0.5 can end
1.3 can enjoy
2.6 can even
1.2 can expect
-1.9 can feel
-1.0 can find
1.3 can fix
1.5 can forget
2.3 can get
-1.8 can give
-0.5 can go
-4.5 can guarantee
-0.8 can guess
0.6 can halt
-0.9 can hardly
3.0 can have
2.8 can heal
-2.8 can help
1.4 can hurt
-3.2 can i
-1.2 can improve
-0.5 can increase
-0.8 can influence
-0.5 can interact
-0.6 can irritate
-0.6 can it
1.8 can keep
-1.6 can lead
-0.6 can leave
-0.9 can lengthen
2.3 can lie
0.7 can lift
-1.0 can loosen
-3.1 can make
-1.3 can manage
-2.3 can massage
3.4 can match
2.1 can mean
2.7 can move
-1.6 can not
1.9 can now
-0.5 can occur
-0.8 can offer
0.5 can often
0.5 can on
-1.2 can only
0.5 can open
1.5 can play
-0.5 can press
-0.9 can prevent
-1.1 can promise
-0.5 can prove
-0.5 can pull
-1.1 can push
-0.5 can put
-0.8 can read
2.6 can rebuild
-0.8 can refer
1.2 can release
-0.5 can relieve
-1.4 can return
-1.1 can run
2.3 can save
0.9 can say
0.5 can search
-1.6 can see
-1.2 can send
0.5 can settle
-1.3 can show
-0.6 can since
1.7 can sit
2.1 can skip
0.8 can slow
1.5 can start
0.8 can stay
3.2 can straighten
-2.1 can take
-0.6 can talk
1.8 can tell
-0.8 can think
0.6 can throw
1.9 can tie
1.0 can touch
1.8 can train
1.1 can turn
-0.6 can use
1.8 can usually
2.9 can walk
-0.8 can withdraw
-2.1 can work
-0.5 can write
1.7 canada
0.7 canada $
-1.6 canada life
-1.2 canada way
-0.7 canadian
-1.4 canadians
-1.2 canadians will
-1.2 canal $
1.3 canal and
-0.5 canal is
2.9 canal opens
-1.1 canal or
0.7 canal stenosis
-2.0 canal that
2.3 canal widens
3.1 cancel
1.8 cancel $
-0.7 cancel a
1.2 cancel it
2.2 cancel the
1.3 cancel their
-1.8 cancellation
-0.7 cancellations
10.8 cancelled
1.5 cancelled $
1.7 cancelled her
1.4 cancelled his
1.8 cancelled it
1.7 cancelled my
1.5 cancelled the
-0.6 cancelling
-0.6 cancels
-3.2 cancer
-0.7 cancer $
-0.5 cancer or
-0.7 candle
-0.7 candles $
0.8 candles and
5.4 cane
0.7 cane $
0.6 cane and
0.6 cane in
1.6 canes
0.8 canes and
-1.5 cantonese
-0.9 canucks
-1.2 cap
1.2 capacity
0.9 capacity to
0.8 captain
-0.6 caption
-2.0 car
-0.5 car $
0.5 car and
-0.7 car for
1.7 car like
1.0 car park
-0.7 car seat
0.6 car without
-2.0 card
1.3 card $
-0.8 card at
-0.5 card machine
-1.1 card on
-0.6 card the
-0.5 card with
-1.2 cardigan
-3.2 cards
-0.8 cards $
-2.0 care $
-0.6 care about
-0.5 care aide
1.8 care and
-0.8 care at
-0.5 care but
-1.2 care for
-0.9 care from
-0.8 care home
1.0 care in
0.5 care is
1.8 care of
1.5 care that
0.8 care we
1.1 care you
-0.7 cared
-0.7 cared for
1.2 career
1.2 career $
-2.0 careful
-0.6 careful $
-0.8 careful with
0.9 carefully
-0.7 carers
-0.5 cares
2.5 caring
1.6 carla
-1.2 carol
-1.2 carpenter
-1.4 carpet
-0.8 carpet $
3.2 carried
0.9 carried a
0.7 carried away
1.3 carried off
-1.8 carried out
0.7 carried the
-1.6 carried you
1.1 carrier
1.7 carries
-1.4 carries a
0.9 carries away
2.0 carries no
1.5 carries none
1.0 carries on
1.2 carries oxygen
-0.6 carries real
-0.7 carries risks
-1.0 carries the
-0.5 carry $
-0.9 carry a
-0.6 carry it
-0.6 carry out
-0.6 carry risks
1.2 carry the
0.9 carry you
-1.2 carry your
1.9 carrying
-0.6 carrying you
1.0 cart
3.8 cart $
3.4 cartilage
2.2 cartilage $
-0.5 cartilage and
0.5 cartilage grow
-0.9 cartilage in
0.9 cartilage is
-0.6 cartilage on
-0.6 cartilage or
-0.5 cartilage that
-1.1 cartilage thins
0.5 cartilage you
0.8 carts
1.0 cascade
-2.2 case
-1.3 case $
-0.6 case and
-0.5 case reports
1.1 cases
-0.8 cases a
-1.0 cases nobody
-0.6 cases out
1.1 cases surgery
-2.6 cases the
3.5 cases we
-1.3 cash
-2.9 cat
-0.9 cat $
2.0 catch
-0.5 catch $
1.0 catch up
0.5 catch when
0.8 catching
-0.6 catherine
-1.1 cauda
-1.1 cauda equina
0.9 caught
1.1 cause
3.5 cause $
-0.9 cause a
0.8 cause and
-0.7 cause back
-0.8 cause can
-0.5 cause harm
0.9 cause instead
-2.0 cause is
1.9 cause not
-0.6 cause of
-0.9 cause permanent
-0.7 cause symptoms
-0.5 cause that
0.5 caused
-1.4 caused by
-1.3 causes
-0.9 causes $
1.7 causes and
-0.9 causes of
2.3 causing
2.3 causing it
1.3 causing your
-1.8 cautious
-0.7 cbt
-0.5 cbt i
1.3 cedar and
-2.0 ceiling
1.2 cell
0.6 cellist
0.5 cellist with
-1.0 cello
2.1 cells
1.9 cells $
2.7 cellular
1.6 cellular level
-0.8 cement
3.6 cent
1.3 cent $
-0.8 cent off
0.8 center
6.1 centimetre
0.5 centimetre taller
0.7 centimetres taller
1.1 central
0.7 centre
1.2 centre $
0.7 centre and
1.3 centre is
-0.7 centre of
-2.6 certain
-1.0 certain $
-0.5 certainly $
1.0 certainly not
-1.6 certainty
-0.6 certainty $
0.6 certificate $
-1.3 certificates
2.2 certification
1.5 certified
3.6 chain
1.1 chain of
2.9 chains
-3.2 chair
-0.5 chair a
-1.1 chair by
-0.9 chair for
-0.6 chair height
-1.0 chair is
0.6 chair or
-0.7 chair so
1.6 chair the
-0.8 chair with
2.3 chairlift
-3.1 chairs
-0.9 chairs $
-0.6 chairs and
-0.7 chan
-1.0 chance
-1.1 chance of
-1.3 chance that
2.3 chance to
-0.8 chances
-0.6 chances are
0.7 change
2.8 change $
-0.9 change and
4.2 change everything
-0.5 change how
1.6 change is
-1.2 change it
-0.5 change much
-1.0 change position
-0.9 change room
-0.7 change table
-3.7 change the
-2.2 change what
1.3 change within
-2.3 change your
-0.8 changed
2.5 changed $
-3.5 changes
-1.2 changes $
-0.5 changes and
0.5 changes are
-0.7 changes how
-1.5 changes in
1.3 changes that
-1.5 changes the
1.0 changes to
-0.5 changes what
3.1 changing
-0.6 changing $
-0.8 changing position
0.6 changing the
-0.7 changing your
-1.7 channel
-0.9 channel $
-0.8 chaperone
-4.5 charge
0.5 charge $
-0.6 charge and
-1.0 charge for
-1.1 charge of
-2.5 charged
-0.5 charged for
-1.1 charities
-3.2 chart
-0.9 chart $
-0.6 chartered
-0.6 charting
-0.8 charts
3.7 chase
1.6 chase symptoms
3.2 chase the
-0.6 chase you
2.1 chases
-0.6 chat $
-0.8 chat and
2.2 chat with
-0.8 chatter
1.3 cheaper
1.1 cheaper $
-1.1 cheapest
-3.8 check
1.2 check $
-0.5 check and
2.2 check how
-1.3 check in
-1.2 check that
-1.1 check the
-0.6 check your
-2.3 checked
-0.7 checked $
-0.6 checked the
-0.8 checking
-0.5 checks
-0.5 checks $
1.1 checks how
-0.9 cheerful
-0.6 chemical
-1.1 chemicals $
1.1 chemicals and
0.8 chemist
-1.2 chemistry
-0.9 chemistry $
0.7 cheque
0.9 cheque $
-0.5 cheques
-3.6 chest
-2.0 chest pain
-1.2 chi
1.2 child
-0.8 child is
0.7 child may
-0.6 child who
1.1 child with
-0.7 childhood
-1.2 children
-0.8 children may
1.0 children to
0.8 children under
-0.6 children who
-0.7 chills
0.5 chinese
3.9 chiro
1.1 chiro $
2.8 chiro and
2.4 chiropractic
-0.5 chiropractic $
-0.6 chiropractic and
1.0 chiropractic care
1.5 chiropractic or
3.4 chiropractor
-0.8 chiropractor $
0.8 chiropractor and
1.1 chiropractor or
3.3 chiropractors
0.5 chiropractors $
3.0 choice
0.8 choice but
2.1 choice for
-1.0 choice is
-0.8 choice of
-1.0 choices
-0.5 choir
0.6 choir $
-4.0 choose
1.2 choose $
2.5 choose brentwood
0.7 choose me
-1.2 choose the
-1.3 choose us
-0.8 chooses
0.5 choosing
-0.6 chosen $
1.0 chosen to
-0.5 chow
2.5 christening
2.0 christmas
-0.5 christmas $
1.4 christmas and
0.6 christmas tree
3.3 chronic
1.8 chronic $
2.9 chronic pain
-0.6 chronic primary
-0.6 chronic stress
2.6 church
-0.7 cinnamon
-0.6 circle $
-3.5 circulation $
1.1 circulation around
-0.9 circulation improves
-0.8 circulation in
0.7 circulation massage
0.6 circulation means
1.2 circulation picks
0.7 circulation so
0.6 circulation through
0.9 circulation to
0.9 circulation which
1.3 cities
3.6 city
1.4 city $
0.9 city and
-0.6 city is
-2.7 claim
-1.0 claim number
1.5 claim that
-0.7 claim to
0.5 claimed
-2.0 claims
0.9 claims $
-0.6 claims about
-1.6 claims that
-1.6 clamp
-1.1 clamp down
-0.6 clamped
-1.3 clamping
-0.7 clamps
-0.5 clamps down
-0.5 class with
-1.0 classes
-0.6 classic
3.0 clean
3.2 clean $
-0.8 clean sheets
0.5 cleaned
-0.8 clear $
-0.5 clear cause
-0.6 clear difference
1.7 clear it
-0.9 clear of
-0.7 clear that
1.3 clear the
1.4 clear up
2.0 cleared
2.0 cleared up
-1.1 cleared you
3.3 clearer
1.3 clearing
1.5 clearing the
0.6 clearly
5.5 clears
-0.8 clears it
-0.6 clears lactic
1.0 clears out
1.1 clears the
0.8 clears up
-0.8 clench
-2.1 clenched
-0.5 clenched $
-0.8 clever $
1.5 click
-0.5 clicking
1.0 client
-1.0 client $
-1.3 client a
-0.6 client i
-0.7 client is
1.3 client of
3.3 clients
-1.2 clients $
1.3 clients are
-0.7 clients at
-1.5 clients book
1.0 clients can
1.7 clients describe
3.2 clients do
-0.5 clients each
0.7 clients feel
-1.0 clients get
1.4 clients go
1.2 clients have
0.6 clients in
-0.5 clients keep
-1.0 clients like
-0.6 clients live
1.5 clients often
0.5 clients on
1.3 clients over
-0.6 clients receive
1.3 clients report
-0.6 clients say
-0.6 clients so
-0.7 clients take
1.0 clients tell
0.5 clients typically
-0.9 clients were
2.0 clients who
1.3 clients whose
-2.4 climb
0.5 climbed
0.8 climbing
-0.5 climbing $
1.2 climbs
3.1 clinic
-1.6 clinic $
-1.2 clinic and
-0.5 clinic at
-0.5 clinic by
1.2 clinic director
0.7 clinic for
-0.5 clinic if
3.8 clinic in
2.1 clinic is
-1.3 clinic near
5.0 clinic on
-0.7 clinic so
-1.2 clinic that
1.0 clinic we
-0.5 clinic will
1.4 clinical
1.4 clinical director
0.5 clinical practice
2.5 clinically
2.8 clinically proven
11.1 clinics
-0.5 clinics $
1.9 clinics do
0.6 clinics have
-1.3 clinics in
-1.3 clinics offer
0.7 clinics we
0.6 clinics where
2.1 clinics will
1.5 clinics you
-1.0 clipboard
-0.5 clipboard $
-0.7 clips
2.9 clock
3.4 clock $
-0.7 clock is
-1.0 clock on
-0.7 clocks
1.1 close
3.5 close $
-0.9 close at
-0.7 close the
-1.5 close to
-0.6 close together
-0.5 close your
-0.8 closed on
-0.5 closer
1.0 closer than
-1.2 closer together
-0.8 closes it
1.4 closes the
1.1 closet
0.6 closet $
-0.7 closing
-1.8 clot
-0.5 clot $
-0.7 clot in
-0.6 cloth
-1.4 clothes
-0.8 clothes $
2.0 clothes hang
-0.8 clothes on
-1.7 clothing
-0.5 clothing $
-1.4 clots
0.8 club $
-1.0 clubs
-0.6 clues
-0.5 clutching
1.4 cm
2.0 cm $
1.0 co codamol
-1.2 coach
-0.5 coach $
0.5 coat hanger
0.9 coat on
-0.8 coat rack
-1.1 coats
-0.5 coats $
1.3 coax
1.0 coaxes
1.3 coaxes the
0.6 coaxing
-0.6 cochrane
-0.6 cochrane review
0.8 cocktail
1.0 codamol
-2.4 code
2.3 codeine
-1.6 coffee
-1.5 coffee $
-1.1 coffee and
-0.8 cognitive
1.3 coin
0.8 col $
-1.7 cold
-0.5 cold and
-0.6 cold damp
1.0 cold season
1.3 cold since
4.3 colds
0.9 colds $
2.1 colds and
-0.5 colette
2.3 colin
0.6 collagen $
-0.5 collagen is
-0.6 colleague
-0.8 colleague $
-0.8 colleagues
-1.4 collect
-1.0 collective
-0.6 collective we
-0.5 collects
-0.6 colleen
-5.4 college
-1.4 college $
-1.1 college of
-0.5 colleges
2.0 colm
-0.7 colour
-0.7 columbia
1.1 columbia and
6.4 combination
1.7 combination is
0.8 combine
-0.6 combine it
-0.6 combine massage
6.8 combined
-0.7 combined experience
1.6 combined treatment
4.1 combined visit
-1.5 combined with
0.6 combines deep
1.6 combining
1.7 combining the
7.3 combo
1.9 come
-2.5 come $
-0.7 come about
-0.5 come again
0.5 come anyway
0.5 come because
1.4 come before
-2.2 come by
1.6 come down
1.4 come every
-0.8 come first
-1.1 come for
-2.3 come from
4.6 come here
-1.2 come in
-0.6 come into
2.4 come less
3.0 come off
-2.4 come on
0.5 come regularly
2.0 come right
1.3 come round
1.2 come see
1.2 come sooner
-0.6 come straight
-0.7 come ten
-0.5 come the
-0.5 come through
1.0 come to
0.8 come up
-0.6 come weekly
-1.4 come when
-0.8 come with
-0.6 comes $
-0.8 comes a
-0.8 comes along
-0.8 comes and
1.8 comes back
-0.7 comes by
5.5 comes close
0.8 comes down
0.9 comes every
1.5 comes first
-2.6 comes from
-2.1 comes in
-0.7 comes next
1.3 comes off
-1.2 comes the
-1.3 comes with
-1.0 comfort
-1.1 comfort $
-3.1 comfortable
-2.1 comfortable $
0.9 comfortable and
-0.5 comfortable for
-0.5 comfortable in
-0.5 comfortable to
-0.5 comfortable you
-0.8 comfortably
-0.6 comforting
-0.7 coming $
1.3 coming back
1.2 coming for
-0.6 coming from
-1.4 coming out
-0.8 coming since
0.5 coming to
0.5 coming up
1.6 comment
-1.1 comments
-1.0 commercial
-0.5 commission
1.3 commit
1.5 commit to
-0.8 committee
-7.0 common
-0.8 common $
-1.0 common and
-0.8 common in
-0.5 common operation
1.9 common to
-0.7 commonest
-1.8 commonly
0.7 communication
-0.9 community
-0.9 compare
0.5 compare it
1.5 compare that
-1.7 compared
-0.8 compared with
-0.5 comparing
-0.5 compensating
0.5 compete with
-0.5 competes
2.0 competing
-1.6 complain
-0.6 complain $
0.5 complain about
-0.6 complained
2.0 complaining
-0.7 complaining $
1.4 complaining and
1.5 complains
0.8 complaint
-0.5 complaint is
-1.5 complaints
-2.0 complementary
-0.5 complementary therapies
3.3 complete
-0.7 complete guide
0.6 complete relief
0.7 complete the
3.0 completed
-0.7 completed a
0.9 completed advanced
1.7 completed the
6.3 completely
4.9 completely $
-0.6 completely but
-2.2 completely free
-0.6 completely gone
3.2 completely safe
0.8 completes
-0.5 complications $
-0.6 compliment
-0.6 compliment $
0.5 compress the
0.5 compressed
-0.6 compressed and
-1.4 compresses
-1.0 compresses the
2.0 compression
-1.0 computer
-0.6 concave
-0.5 concentrate
-0.5 concentrate on
0.6 concentration
0.7 concentration and
-0.7 concern
-0.5 concerned
-0.5 concerns $
0.7 concert
-1.7 conclusion
-1.7 conclusions
-1.6 conclusions $
2.9 conclusive
-0.7 concrete
-0.8 concrete $
2.2 concussion
1.2 condition
-1.3 condition $
-0.9 condition and
-0.9 condition can
0.8 condition is
0.7 condition so
-0.8 conditional
-0.7 conditional recommendation
-0.6 conditions can
1.8 conditions including
-0.5 conditions that
-0.5 conditions we
-0.8 confederation
-0.5 confederation park
2.5 confidence $
-1.5 confidence that
2.9 confident
0.7 confident that
-0.8 confidential
-0.9 confirmation
1.1 confirmed
-0.5 confirms
-0.7 conflicting
0.9 confused
-1.1 connected
-0.9 connected $
-0.8 connective
-0.8 connective tissue
-4.6 consent
-1.2 consent $
-0.5 consent and
1.4 consent form
-0.8 consent is
-0.5 consents
2.0 conservative
-1.2 conservative care
-0.5 consider
0.9 consider it
-2.4 considered
-0.7 considered $
-0.5 considered only
1.0 considered the
-1.1 considered when
-0.5 consistency
1.4 consistent
0.5 consistent treatment
1.9 constance
0.5 constant
0.9 constipation
1.5 constipation and
-0.5 consult
3.5 consultant
2.4 consultant has
-2.7 contact
0.5 contact a
-0.8 contact the
0.9 content
-0.8 continues
-2.1 continuing
-1.4 continuing education
-0.9 contract
1.7 contraindications
1.8 contraindications $
1.0 contrast
-0.9 contribute
-1.0 contributes
-0.6 contributes to
-0.6 contribution
-1.7 control
-0.8 control of
-0.5 control the
1.3 conventional
-1.0 conversation
-1.0 conversation $
0.8 conversation and
-1.0 converted
-0.7 convinced
-0.6 convinced that
-1.1 convincing
-0.6 cook
-0.6 cookbooks
-0.5 cookie
-0.6 cookies
1.6 cool
1.0 cooler
-1.1 cope
-0.6 cope with
-0.7 copper
-0.7 copy $
-1.2 coquitlam $
-1.4 cord
-0.9 cord $
-0.9 cord and
-2.1 core
-0.8 core $
-0.5 core exercises
-0.9 corner
-0.5 corner and
-0.8 corner of
1.9 correct
-0.7 correct a
-0.7 correct posture
0.9 correct the
0.8 correct your
2.8 corrected
3.5 correcting
4.4 correction
0.5 correction $
7.6 corrects
1.5 corrects poor
1.2 corrects posture
1.1 corrects the
1.2 corridor
0.8 corridor $
-1.9 cortisol
-1.4 cortisol $
0.7 cortisol drops
-1.1 cortisol falls
-1.1 cortisol goes
4.0 cortisone
-0.8 cortisone shot
0.6 cortisone shots
-2.7 cost
-1.2 cost $
-0.6 cost and
-0.5 cost of
0.6 cost you
-0.5 costco
-2.8 costs
-0.5 costs $
1.1 costs a
0.6 costs less
-1.6 costs nothing
-0.8 cot
-1.3 cotton
-1.1 couch
-0.6 couch and
-0.5 couches
-0.5 cough
3.6 could
-1.1 could $
2.5 could barely
-0.6 could change
-0.7 could do
1.4 could feel
-0.6 could find
-1.8 could go
-0.5 could hardly
1.0 could have
-1.1 could i
-0.9 could it
1.6 could make
-1.0 could no
2.3 could not
0.6 could only
-0.8 could take
-0.8 could try
-1.1 could walk
-0.5 could well
-0.6 council
0.7 council and
1.0 count
-2.0 count $
-0.9 count it
0.5 count of
3.9 count on
-1.0 counted
-0.9 counter $
2.5 counter and
0.8 counter medication
-0.5 counter pain
1.1 counting
1.9 counting $
-0.6 countries
0.9 country
-2.8 counts
-1.2 counts $
-0.5 counts as
1.5 county
1.1 couple
0.9 couple of
-1.0 couples
1.7 course
-1.4 course $
0.6 course but
-0.5 course in
0.7 course is
3.6 course of
-1.1 course on
-1.6 courses
-0.7 court
-0.6 courtyard
-3.6 cover
-1.8 coverage
-3.9 covered
-0.5 covered $
-1.0 covered with
-3.3 covers
-1.2 covers the
2.0 crack
-0.7 crack $
-0.5 crack your
2.2 cracked
0.7 cracking
1.3 cracking no
1.3 cracks
0.5 cracks $
1.3 cradle $
-0.5 craig
-1.0 cramp
-0.8 cramping
0.6 craniosacral therapy
-1.4 cranky
1.3 crash
-0.5 crash $
-0.5 crash and
-0.6 creak
1.0 creaking
0.8 creaky
0.5 cream
0.9 cream $
-1.1 creams
0.8 create
1.3 create space
-0.9 created
-0.6 created a
3.7 creates
0.8 creates a
2.3 creates more
0.6 creates space
-1.6 credit
-0.7 credit $
3.6 credits
-1.1 creek
-0.5 creek $
1.2 creep
-0.5 creep up
-0.9 creeps
-1.4 crew
-0.5 crew $
-0.7 crib
-0.5 cricket
1.6 cried
-0.7 cried a
-2.1 cried in
2.2 cried on
-0.5 criminal
-0.5 criminal record
0.9 croissants
3.4 crooked
2.1 crooked $
-0.5 crooked and
1.1 cross
-0.6 cross $
1.0 cross fibre
-0.8 cross sun
0.7 cross the
1.7 crossed
-1.1 crowd
0.5 crowded
3.2 crp
-1.6 crumbling
-0.5 crumbling $
2.4 crunch
-0.6 crushed
1.4 crutches
-1.9 cry
-0.6 cry and
-1.1 crying
0.8 cucumber
1.2 cucumber water
1.9 culprit
2.0 culprit $
-0.7 culprits
-0.6 culture
1.2 cup
1.5 cupboard
-1.7 cupboard $
-0.6 cupping
-0.6 cupping $
1.2 cupping and
1.3 cure $
-0.7 cure a
-1.0 cure and
-1.3 cure arthritis
-1.4 cure back
-1.2 cure for
2.2 cure it
1.3 cure sciatica
-2.7 cure the
-1.0 cure your
5.2 cured
1.5 cured $
1.7 cured my
3.0 cures
-0.5 cures arthritis
-1.5 cures back
-0.7 curious
-0.6 curled
-0.8 curling
-0.8 current
0.7 current and
1.9 curvature
3.2 curve
-0.6 curve and
-0.7 curve at
3.4 curve from
0.5 curve had
1.1 curve herself
-2.1 curve in
0.9 curve measured
-0.5 curve of
-1.0 curve or
0.9 curve that
-0.7 curve we
0.7 curve went
-0.5 curve with
-0.5 curved spine
0.9 curved spines
2.1 curves
-1.2 curves are
0.7 curves come
0.6 curves of
0.6 curves that
-1.2 curves to
-1.0 curvy
-0.5 cushion and
1.3 cushion between
0.7 cushioning
-1.6 cushions
0.5 customer
4.6 cut
-0.9 cut back
-0.5 cut down
-0.8 cut out
0.9 cut your
2.5 cuts
0.5 cuts healing
0.7 cuts recovery
1.4 cutting
1.2 cycle
-0.6 cycle $
2.1 cycle for
1.1 cycle of
-2.1 cycling
-0.6 cycling and
-0.5 cyclists
0.7 cypress
2.1 d
2.9 d $
-1.7 dad
-1.2 daft
0.9 dahlias $
-1.1 daily
-0.6 daily $
-0.8 daily activities
-1.8 daily life
-0.5 daily walk
-0.5 dairy
1.7 dale
-5.3 damage
2.2 damage $
-1.0 damage and
-0.9 damage can
-0.7 damage is
-0.5 damage that
-0.9 damage the
-1.9 damage to
4.5 damaged
-0.8 damaged $
0.7 damaged disc
1.1 damaged fibres
0.9 damaged tissue
-0.9 damp
-0.6 damp $
-1.0 dampen
-0.6 dan
1.4 dana
1.1 dana $
-1.4 dance
-0.6 dance $
6.4 danced
1.2 danced at
1.2 danced out
-0.6 dancer
-1.0 dancers
-0.5 dancers and
0.8 dances
2.2 dancing
1.0 dancing $
0.7 dancing at
1.3 danger
1.2 danger $
3.7 dangerous
5.2 dangerous $
2.3 dangers
-0.8 danielle
-2.3 dark
1.6 date
1.0 date $
0.9 date already
0.7 date and
-0.8 date booked
0.7 date for
-1.5 date of
-1.3 dates
-0.5 dates and
-2.6 daughter
1.1 daughter $
0.6 daughter bought
-0.5 daughter has
-0.7 daughter is
0.7 daughter or
-0.6 daughter wedding
-0.8 daughters
-1.0 day
2.1 day 4
-0.5 day a
-0.7 day activities
-1.6 day after
-1.0 day and
-1.1 day appointments
1.7 day around
2.0 day as
-1.0 day beats
-0.6 day four
1.0 day i
-1.0 day if
0.7 day in
0.9 day long
-0.8 day notice
-1.3 day on
-2.0 day or
1.7 day spa
-0.9 day spots
-0.8 day that
1.2 day they
-1.1 day three
-0.8 day two
-0.6 day we
0.6 day work
1.3 day you
-0.9 day your
1.0 days $
1.3 days 1
0.7 days a
-0.5 days after
0.7 days and
-1.3 days apart
-0.8 days are
-0.7 days at
0.7 days for
-0.7 days i
-0.5 days later
-1.2 days of
-0.8 days on
-0.8 days or
-0.6 days the
0.7 days we
-0.7 days you
2.2 deadlift
1.5 deadlifting
1.3 deadlifts
1.9 deadlifts $
-0.5 deadlifts for
-0.7 deadline
-1.8 deadlines
-1.6 deal $
-0.8 deal better
0.9 deal more
-1.0 deal of
-0.8 deal that
3.1 deal with
1.5 deals
1.5 deals with
2.3 dealt
2.3 dealt with
-1.3 dear
-0.5 deb
-0.5 debit
-0.9 decade
0.7 decades
-0.8 decades $
-4.5 december
-0.6 december $
-0.5 december fills
1.8 decent
0.5 decent $
-4.8 decide
-0.7 decide $
-0.5 decide to
-0.6 decide together
-0.7 decide what
-1.0 decides
-0.9 deciding
-2.8 decision
-0.9 decision is
-0.9 decisions
0.6 decline $
-0.9 decline is
2.9 decompress
3.3 decompress the
3.1 decompresses
3.1 decompresses the
1.2 decompression
1.1 decompression $
1.5 decompression and
0.5 decompression massage
-1.3 decompression surgery
0.6 decompressive
0.6 decrease
1.2 dedicated
-0.8 dee
1.7 deep
-0.5 deep ache
-0.5 deep and
-0.7 deep hip
-1.0 deep in
1.5 deep into
-1.1 deep massage
-2.5 deep pressure
0.7 deep spinal
1.0 deep strokes
-1.6 deep tissue
-0.6 deep work
-1.7 deepens
-0.5 deeper
1.1 deeper $
1.2 deeper and
-0.5 deeper as
-0.8 deeper layers
-0.5 deeper sleep
-0.5 deeper than
-0.8 deeper work
-0.5 defence
1.9 defences
0.9 defences $
2.6 deformity
1.3 degenerated
-0.5 degenerating
3.7 degeneration
-1.4 degeneration $
1.1 degeneration and
0.5 degeneration from
0.9 degenerative
-0.6 degenerative $
-0.8 degenerative disc
0.5 degenerative process
-0.9 degenerative scoliosis
-0.5 degree and
0.6 degree curve
-0.9 degree in
5.2 degrees
1.2 degrees $
-0.7 degrees is
2.2 degrees of
0.5 degrees on
2.2 degrees over
1.5 degrees to
-1.3 delay
0.6 delay $
-0.8 delighted
1.3 deliver
0.6 delivered
0.8 delivered by
1.0 delivers
1.0 delivers oxygen
0.6 delivers the
1.8 delivery
1.0 demand
-0.6 denervation
-0.6 dental
-0.5 dental hygienist
-2.0 dentist
-1.1 dentist $
-0.9 department
-1.2 department $
-1.3 dependence
-0.7 dependence $
-0.6 dependence and
-0.8 depending
-0.8 depending on
-3.8 depends
-3.1 depends on
-0.8 deposit
1.9 deposits
-0.8 depot
2.5 depression
3.2 depth
1.6 depth of
-0.6 describe
-1.4 describe it
-1.4 described
-0.5 described as
-0.6 described the
-2.0 describes
-0.6 describes massage
-0.5 describes the
-0.6 describing
-1.6 description
0.8 deserve a
-0.5 deserve to
-1.3 deserves
-0.6 deserves a
-0.8 design
-0.8 designed
-0.5 designed for
-1.7 desk
-0.5 desk $
1.0 desk back
-0.7 desk backs
2.4 desk before
-0.6 desk can
-0.5 desk job
0.7 desk rescue
2.8 desk to
-1.1 desk will
1.9 desk work
-1.2 desk workers
1.0 deskease
-1.0 desks
0.5 deskside
-0.8 desmond
-0.9 despite
-0.5 despite the
-0.5 destroyed
-0.5 destroyed $
-1.0 detail
-2.1 details
-0.6 details $
1.1 detect
0.5 deterioration
7.6 detox
8.7 detoxifies
1.8 detoxifies the
3.5 detoxify
0.8 dev
0.7 develop osteoarthritis
2.2 developed
-0.6 developed by
0.5 developed right
0.8 developed the
-0.9 develops
-0.7 devices
0.8 devinder
1.3 devoted
0.7 diabetes
1.3 diabetes a
4.8 diagnose
-0.8 diagnose $
1.2 diagnose a
-0.8 diagnose disease
-0.6 diagnose diseases
2.0 diagnose exactly
0.8 diagnose the
0.9 diagnose what
-1.7 diagnosed
-1.5 diagnosed with
1.8 diagnoses
4.4 diagnosis
2.6 diagnosis and
1.2 diagnosis before
-0.6 diagnosis in
1.4 diagnosis is
-0.8 diagnosis of
-0.6 diagram
-0.9 dial
0.5 diaphragm
-0.5 diary
-0.6 diary $
3.5 did
1.7 did at
1.6 did before
-1.2 did better
0.6 did have
-0.6 did i
0.9 did in
2.3 did it
1.5 did more
-2.6 did not
-1.4 did nothing
0.9 did that
1.5 did you
1.8 die
2.6 die $
1.5 died
-1.5 diet
-0.7 diet has
-0.9 differ
-0.6 differ $
2.5 differ from
-0.8 differ in
-0.7 differed
0.7 difference
-3.5 difference $
1.1 difference after
2.7 difference before
1.4 difference by
0.7 difference from
-2.3 difference had
1.6 difference is
-0.5 difference that
1.4 difference the
-2.3 difference to
-1.3 difference was
-1.8 differences
-0.5 differences were
-1.0 different
0.7 different $
-1.3 different and
1.4 different animal
-1.4 different but
-1.0 different from
0.7 differently
1.9 differently $
-1.2 differs
-0.6 differs from
-2.4 difficult
-2.1 difficult to
-0.6 difficulties
-0.6 difficulties $
-1.1 difficulty
-3.0 dig
4.8 digestion
-1.0 digging
-0.8 digging $
1.5 digging the
0.9 digs
0.9 dim the
1.0 dime
-0.5 dining
-1.1 dinner
0.7 dinner $
-2.5 diploma
-0.5 diploma and
-0.8 diploma in
-0.5 direct
1.3 direct $
0.5 direction of
-0.7 directions
-3.7 directly
-1.4 directly $
-0.9 directly over
1.7 director
-1.8 disability
-0.5 disability $
1.6 disagree
3.0 disagree $
-0.8 disagree about
2.4 disappear
1.1 disappeared
2.6 disappears
0.6 disappears $
-1.0 disappointed
2.9 disc
0.6 disc $
-0.6 disc assessment
-1.5 disc at
-4.6 disc back
-0.9 disc bulges
-0.5 disc but
-0.5 disc by
1.4 disc can
0.5 disc clients
-0.9 disc degeneration
-1.1 disc disease
-1.4 disc does
-0.8 disc even
-0.5 disc further
1.3 disc go
0.5 disc goes
0.8 disc had
-1.0 disc has
2.1 disc height
-0.8 disc herniating
-1.8 disc herniation
1.3 disc herniations
2.9 disc in
0.9 disc injuries
-1.0 disc injury
0.6 disc involved
-0.5 disc itself
-1.3 disc material
-0.5 disc means
0.7 disc of
-1.1 disc or
0.9 disc pain
0.7 disc problem
1.3 disc rehabilitation
-0.7 disc release
-0.7 disc replacement
1.0 disc slides
0.6 disc so
2.5 disc specialist
-1.0 disc spinal
-4.2 disc that
1.6 disc to
-1.0 disc trouble
-1.2 disc wear
-0.5 disc went
-0.5 disc which
1.2 disc worse
1.2 discectomy $
-0.9 discectomy in
2.7 discharge
-0.5 discharge $
4.2 discharged
1.0 discipline
-0.8 disclosure
1.0 discover
-0.8 discovered
1.5 discs
0.8 discs $
1.0 discs and
0.7 discs at
-1.0 discs back
-1.9 discs between
-0.5 discs bulge
0.9 discs can
-0.9 discs cause
-2.0 discs do
-1.7 discs dry
-1.0 discs have
-0.7 discs in
-2.8 discs lose
-0.8 discs of
-0.5 discs on
1.0 discs or
2.2 discs so
0.8 discs take
0.5 discs than
3.0 discs that
1.5 discs which
-2.7 discuss
0.6 discuss $
-0.6 discuss the
-1.1 discussed
-0.6 discussed with
0.9 discussing
-0.8 discussion
-0.7 disease
-1.8 disease $
1.3 disease a
-1.0 disease and
-0.5 disease at
0.8 disease into
0.8 disease is
0.8 disease itself
-1.4 disease modifying
-1.3 disease or
0.7 diseases
1.2 diseases $
0.8 dish
1.5 dishes
1.8 dishes $
-1.5 dishwasher
-0.8 dishwasher $
-0.8 dislike
1.6 disorders
2.8 dissolve
2.1 dissolves
3.6 distance
1.4 distance $
0.9 distance they
-0.5 distressing
1.2 ditch
0.5 dmards
0.7 dmards and
-1.4 do
0.8 do $
1.9 do a
-1.9 do about
-1.3 do again
-0.8 do an
-0.9 do and
-1.2 do any
-0.9 do as
1.2 do back
-0.5 do best
-0.5 do better
0.5 do both
-0.6 do call
1.1 do choose
1.5 do everything
-0.8 do get
0.6 do go
-0.5 do half
2.9 do here
-1.0 do i
1.9 do in
4.0 do is
3.0 do it
-0.6 do joint
-0.5 do less
-1.5 do massage
-0.5 do my
-0.5 do next
0.8 do no
-2.8 do nothing
-1.8 do now
-1.0 do on
2.5 do people
1.2 do so
0.7 do some
-1.1 do something
1.5 do that
1.0 do the
-1.0 do them
2.0 do this
-0.9 do to
-0.6 do today
-1.5 do we
3.1 do what
0.9 do with
1.5 do you
1.9 do your
-0.7 do yourself
-1.1 doc
-0.6 doctor
0.7 doctor a
-1.9 doctor and
2.0 doctor could
-0.6 doctor first
-0.5 doctor for
-0.7 doctor if
0.9 doctor may
1.1 doctor of
-1.1 doctor or
-0.7 doctor referral
-1.1 doctor said
-3.5 doctor says
-0.5 doctor the
-0.6 doctor told
1.9 doctor was
3.0 doctor who
-0.6 doctor will
-0.9 doctor with
4.0 doctors
-1.9 doctors $
-2.0 doctors call
0.7 doctors had
-0.6 doctors have
-0.6 doctors often
-0.5 doctors usually
-0.6 doctors will
3.3 dodge
2.8 does $
-0.5 does a
-1.1 does acupuncture
2.3 does and
-0.6 does anything
1.7 does backs
-0.5 does but
0.9 does for
1.8 does in
1.4 does is
-1.3 does it
1.3 does its
-2.1 does massage
0.7 does more
-0.8 does most
-0.8 does my
-2.5 does not
-0.8 does nothing
-0.6 does our
-0.7 does so
2.2 does something
2.3 does the
1.8 does this
-0.5 does to
0.8 does what
0.7 does when
-0.6 does your
-1.9 dog
-1.9 dogs
-0.9 dogs $
-1.7 doing
-0.8 doing $
0.7 doing exercises
-0.6 doing harm
-0.7 doing it
-1.4 doing nothing
1.3 doing so
2.8 doing the
-0.7 doing what
0.6 doing when
-0.5 doing you
-1.8 doing your
-0.8 dollar
-1.5 dollars
-0.9 dollars $
-0.8 dolores
-0.7 donation
2.6 done
5.3 done $
0.6 done about
-0.7 done at
1.5 done by
0.5 done for
-0.5 done in
0.6 done lying
-0.5 done more
-0.9 done on
-0.5 done so
2.7 done that
0.6 done the
1.7 done with
-0.6 done without
-3.8 door
0.8 door $
-0.7 door and
0.9 door at
1.2 door closed
-0.8 door for
1.3 door frame
-1.4 door on
-0.6 door open
-0.9 door to
0.6 door with
-1.2 doors
-0.8 doorway
-0.7 dopamine
-0.6 dopamine $
1.0 dose
2.4 dose $
-0.5 dose is
-0.9 dose that
-0.5 doses
6.4 double
0.5 double $
-1.5 double book
1.4 double the
0.9 double their
2.2 doubled
2.6 doubles
0.6 doubles the
3.2 doubt
1.7 doubt that
-0.5 doug
-0.6 dough
-1.4 doughnut
-0.8 doughnut $
-0.5 dov
0.7 down
-1.3 down a
0.5 down as
1.1 down at
-0.8 down both
-0.7 down either
-0.7 down every
-1.7 down in
0.5 down into
-0.7 down is
-0.5 down low
-0.7 down new
1.3 down on
1.6 down once
-0.8 down one
-1.1 down or
0.6 down our
1.2 down scar
0.6 down swelling
2.6 down the
1.4 down them
0.7 down until
-1.5 down we
-1.3 down with
1.5 down you
0.8 downhill
1.3 downside
0.9 downside $
-1.1 downstairs
-0.5 downstairs $
0.8 downtime
0.7 downtown
1.8 downtown $
-1.6 doze
-1.2 doze off
1.4 dozen
1.3 dozen trials
0.7 dozens
0.7 dozens of
-0.6 dr lam
-0.7 dr lin
-0.9 dr wen
-1.2 drag
1.3 dragged
0.8 drags
0.9 drags on
1.0 drain
-1.0 drainage
-0.5 drainage $
2.2 drains
2.6 dramatically
-1.7 draped
-0.5 draped $
-0.5 draping
1.1 draw
1.0 draw back
-0.6 draw blood
-0.7 draw your
1.4 drawbacks
1.0 drawbacks $
0.6 drawer
1.2 drawer $
-0.7 drawer and
1.4 drawer full
-1.1 drawer of
-0.8 drawers
-0.6 drawers $
-0.5 drawing of
-0.7 drawings
1.7 drawn back
3.6 draws
0.6 dreadful
2.6 dress
3.1 dress $
-1.8 dressed
-0.6 dressed $
0.6 dresser
0.6 dresser $
-0.7 drew
-0.5 drew me
-1.8 dries
-1.2 dries out
-0.5 drift off
-0.6 drifted
1.4 drill
-0.9 drills
1.0 drink
-0.8 drink extra
-0.5 drink if
3.5 drink plenty
-0.7 drink some
-1.0 drink water
0.6 drive
-1.2 drive $
1.6 drive a
-0.5 drive to
-0.7 drive you
0.7 drive yourself
-0.7 driven
-1.3 driver
-0.5 driver $
-0.7 driver came
-1.1 drivers
-1.6 drives
-0.6 drives for
-1.8 driveway
-1.0 driveway $
0.8 driving
-1.0 driving $
0.8 drooling
2.3 drop
2.7 drop $
-0.7 drop and
1.2 drop in
1.3 drop of
-0.9 drop off
-0.5 drop to
2.4 dropped
1.5 drops
-0.7 drops $
0.5 drops and
1.4 drops back
1.5 drops by
-1.1 drops off
2.6 drove
-1.0 drove a
2.9 drove home
2.4 drove to
-1.3 drowsiness
-0.6 drowsiness and
-0.7 drowsy
2.1 drug
1.2 drug free
2.9 drugs
2.9 drugs $
0.5 drugs and
-0.5 drugs are
-0.6 drugs such
-0.8 drugs that
0.5 dry needling
-2.4 dry out
-0.6 drying
-0.7 drywaller
-0.5 duck
-2.0 due
1.2 dug
0.6 dull
-0.7 dull ache
-1.3 dummy
-2.1 during
-1.8 during a
1.0 during that
-0.5 during the
1.0 during your
3.1 duties
-1.4 duty
-0.9 e
-0.5 e mail
-2.8 each
-0.6 each $
0.7 each guest
0.8 each hand
0.5 each has
1.3 each is
0.7 each level
-0.9 each month
0.7 each morning
-0.7 each of
-1.7 each one
-2.0 each other
1.0 each practitioner
1.5 each time
1.2 each vertebra
-1.7 each visit
1.8 each week
-0.8 each year
-0.8 ear
-1.1 earlier
2.8 early
-2.8 early $
1.7 early a
0.5 early can
-0.8 early diagnosis
2.1 early enough
-0.6 early gives
1.4 early is
0.8 early massage
-1.4 early mornings
-0.7 early night
-0.6 early on
-0.7 early treatment
0.6 early weeks
-0.5 earn
-0.7 earned it
-0.7 earns
-1.6 ears
-1.4 ears $
1.2 earth
1.7 earth i
-2.2 ease
0.9 ease discomfort
1.8 ease in
-0.5 ease muscle
-0.5 ease off
-0.7 ease stiffness
-0.9 ease that
-2.5 eases
1.0 eases and
-0.8 eases off
1.5 eases pain
-0.5 eases within
4.2 easier
-2.7 easier $
0.6 easier and
-1.0 easier for
0.5 easier mornings
-0.5 easier than
-2.0 easier to
1.6 easily
-2.1 easily $
-0.9 easily and
1.1 easing
0.9 easing the
-1.8 east
2.0 easter
2.4 easter $
1.6 easy
0.8 easy $
-0.5 easy and
-0.5 easy on
0.6 easy that
-1.8 easy to
-2.4 eat
-0.5 eating
-0.6 eats
0.7 edge
1.1 edge of
-2.4 edge off
-0.9 edges
-0.5 edit
-3.2 edmonds
-0.9 edmonds $
-0.5 edmonds street
-0.6 education
-0.7 education and
-0.5 effect
1.3 effect $
0.6 effect is
-4.1 effect on
-0.8 effect was
6.1 effective
-1.6 effective $
2.2 effective as
0.5 effective for
0.5 effective natural
1.5 effective than
1.2 effective treatment
0.5 effective way
3.7 effectively
3.3 effectively managed
1.8 effectiveness
1.4 effects
1.5 effects $
0.7 effects and
-1.3 effects are
0.6 effects last
0.9 effects of
-0.7 effects on
0.9 effects to
0.8 effects unless
-0.7 effleurage
-0.6 effort
-1.0 effort $
3.6 eight
-3.0 eight $
1.1 eight a
-0.6 eight and
2.4 eight hours
-0.6 eight minutes
-1.3 eight months
1.2 eight or
-0.5 eight out
1.4 eight to
-0.7 eight until
1.7 eight visits
2.3 eight weeks
-1.4 eight years
1.1 eight you
3.3 eighteen
2.4 eighteen months
1.0 eighth
1.6 eighty
0.9 eighty $
-1.4 eighty one
-0.5 eileen
-0.8 either $
-0.5 either condition
-0.9 either is
1.2 either one
1.1 either way
-1.1 elbow
1.6 elbows
2.3 elderly
-0.5 eldest
-0.6 electric
-0.7 electric pain
-0.6 electric table
-1.4 electrician
1.8 electro
1.8 electro acupuncture
-0.8 electronic
0.8 elements
-2.9 elevator
-0.8 elevator $
0.5 elevator and
-0.6 elevator is
1.7 eleven
-0.6 eleven and
0.7 eleven days
-1.3 eleven months
-0.6 eleven thousand
2.0 eleven years
3.2 eliminate
5.0 eliminates
0.8 eliminates the
1.7 ellie
6.4 else
-2.1 else $
1.0 else and
1.0 else comes
-0.7 else could
0.9 else did
1.5 else does
0.5 else first
2.1 else has
1.2 else i
3.5 else in
-1.3 else is
-0.6 else job
-0.6 else the
0.5 else there
-1.0 else to
-1.1 else we
-0.7 else you
6.3 elsewhere
-0.7 elsewhere $
1.6 elsewhere and
-0.9 elsewhere in
-0.5 elsewhere or
-3.8 email
-0.5 email $
-1.3 emailed
-0.7 emails
-0.7 embarrassed
-1.1 emergencies
-0.6 emergencies $
-4.1 emergency
-0.7 emergency $
-0.5 emergency and
-1.3 emergency department
-0.7 emergency stop
-1.2 employed
-0.6 employed by
-1.6 employee
-0.8 employees
-1.1 employer
-0.5 empty the
-0.5 encourage the
2.3 encourage you
-1.0 encouraged
-0.8 encouraged to
-2.0 encourages
-0.5 encourages blood
-1.0 encouraging
-0.7 encrypted
4.6 end
-1.0 end $
0.7 end and
2.8 end it
-0.8 end the
2.6 end to
1.5 end up
-0.6 end we
-1.2 end you
2.7 ended
3.3 ended $
0.7 ended up
1.8 ending
-0.5 endings
-2.2 endorphin
-1.0 endorphin release
-4.8 endorphins
-3.0 endorphins $
-0.7 endorphins and
-0.7 endorphins its
0.7 endorphins released
-0.5 endorphins serotonin
1.5 endorphins that
-1.3 endorphins the
-0.5 endorphins which
-0.5 endorphins your
2.6 ends
-0.7 ends at
-1.1 ends of
-0.8 ends up
0.6 endurance
0.6 energy
-0.8 energy $
2.4 engineering
2.4 engineering $
0.5 england $
-2.3 english
-0.7 english and
-0.5 english cantonese
-2.4 enjoy
2.0 enjoy a
-0.5 enjoy and
-2.1 enjoy it
-0.7 enjoy massage
0.7 enjoyed
-1.2 enjoys
-0.5 enlarge
-0.9 enormous
1.9 enough
1.9 enough $
3.1 enough for
-0.7 enrolled
0.5 enter
-0.8 entire
-0.7 entire time
3.0 entirely
0.5 entirely free
0.8 entirely without
-0.7 entitled
-0.7 entitled to
-2.1 entrance
-0.6 entrance is
-1.4 entry
-1.8 envelope
-0.6 envelope $
1.9 epidural
-1.4 episode
-0.6 episode within
-2.5 episodes
-1.3 episodes of
1.7 equal
1.7 equal $
-1.1 equina
-0.9 equina syndrome
-1.0 equipment
2.2 especially
-0.7 especially after
1.0 especially effective
-0.8 especially if
-1.5 especially in
2.4 especially well
-0.6 essential
-0.7 essential $
0.5 essential oils
0.9 established
0.5 europe
-0.5 evaluation
3.5 even
3.4 even $
-0.5 even harder
-2.3 even if
-1.1 even more
1.6 even reverse
-1.2 even so
-0.6 even ten
-0.8 even the
-0.7 even then
-0.5 even when
-3.8 evening
-0.9 evening and
-0.7 evening spots
-3.2 evenings
-1.2 evenings $
-0.8 evenings and
-0.5 evenings are
1.4 evenly
0.5 evenly $
2.0 evens
2.0 evens out
-1.6 event
-0.5 event $
3.8 ever
-0.9 ever $
-0.6 ever bent
0.8 ever come
0.5 ever coming
0.9 ever got
2.4 ever need
-3.7 ever since
0.5 ever worked
1.5 every
2.7 every age
-0.6 every appointment
1.1 every back
-0.6 every bench
4.3 every bit
4.4 every body
-0.5 every case
1.4 every cent
1.2 every client
0.5 every clinic
1.2 every condition
0.7 every day
-1.0 every few
0.7 every four
-0.5 every fourth
-1.7 every half
-1.2 every hour
-0.7 every monday
0.9 every month
-1.0 every night
2.1 every one
-1.2 every other
1.4 every penny
-1.1 every plan
2.4 every room
-0.7 every saturday
-1.8 every second
-1.4 every session
2.5 every single
0.8 every six
-1.2 every spring
0.9 every stage
-0.6 every stroke
-0.8 every ten
0.7 every therapist
-0.6 every third
-1.0 every thursday
6.5 every time
-0.9 every two
0.9 every type
-1.7 every visit
-0.9 every week
-0.5 every weekday
-0.5 every which
0.6 every winter
2.1 everybody
1.2 everybody $
-0.7 everybody and
0.7 everybody does
2.6 everybody else
1.3 everybody from
-0.5 everybody has
-0.8 everybody is
-0.8 everybody who
-0.7 everyday life
1.7 everyone
2.3 everyone $
-1.8 everyone and
0.9 everyone at
-1.2 everyone does
3.0 everyone else
2.1 everyone from
-1.1 everyone has
-0.5 everyone here
0.7 everyone including
0.5 everyone is
-0.5 everyone over
-0.5 everyone to
0.5 everyone whatever
-1.0 everyone who
0.9 everyone with
0.6 everything
2.3 everything $
0.5 everything around
0.5 everything back
0.6 everything else
-0.6 everything i
-0.7 everything in
-0.8 everything is
-0.5 everything on
-0.6 everything that
-0.6 everything worse
-7.9 evidence
-1.4 evidence $
-1.2 evidence for
-0.6 evidence is
-0.5 evidence of
-4.1 evidence that
-0.6 evidence to
-1.0 ex
1.1 exact
1.9 exactly
-1.0 exactly $
-0.6 exactly the
-0.8 exactly this
1.5 exactly twice
2.1 exactly which
0.8 exaggerating
-0.6 exam
-1.3 examination
-0.8 examination $
-1.1 examine
-0.5 examine your
-1.0 examined
-1.7 example
-2.0 exams
-0.7 exams $
-0.6 exams in
1.5 excellence
1.7 excellent
1.6 except
-0.8 except for
0.5 exception
-0.5 exceptions
1.0 exchange
2.7 exclamation
0.8 exclamation point
-7.4 exercise
1.6 exercise alone
-0.6 exercise and
-1.1 exercise as
-0.7 exercise has
-2.3 exercise is
0.8 exercise or
1.5 exercise program
0.5 exercise programmes
-1.1 exercises
-1.2 exercises $
-0.5 exercises and
-1.3 exercises for
1.3 exercises from
-0.5 exercises in
-0.5 exercises made
-1.1 exercises that
2.2 exercises to
1.0 exercises you
-0.5 exhausted
-0.9 exhausting
-0.6 exhausting $
-0.5 exist
-1.0 exists
-1.0 exists $
1.0 exit
4.1 expect
-1.0 expect $
-0.7 expect a
0.7 expect and
-0.9 expect at
1.2 expect it
4.5 expect the
1.6 expect you
-0.5 expectations
1.9 expected $
-0.7 expected to
-0.7 expects
0.6 expense
-1.4 expensive
-0.5 expensive chairs
1.8 experience
-1.2 experience $
0.8 experience and
1.5 experience it
-0.6 experience of
1.0 experience with
2.8 experienced
0.7 experienced in
9.9 expert
2.2 expert $
1.3 expert and
1.2 expert hands
2.2 expert in
0.7 expert who
11.5 experts
2.5 experts $
1.1 experts and
2.8 experts in
-0.9 expire
-0.7 expire $
2.3 expiry
2.5 expiry date
-3.9 explain
-1.1 explain $
0.6 explain it
-0.8 explain that
-1.3 explain the
2.4 explained that
-0.6 explained what
-0.9 explaining
-1.4 explains
-1.1 explains what
-0.5 explanation
-0.8 explanation $
-1.0 explanations
-0.7 explanations have
-0.5 express
-0.5 expression
-0.9 extended
-0.5 extension
-0.6 extra
-0.8 extra $
-0.6 extra bone
1.8 extra charge
-0.7 extra water
1.2 extrusion
-0.8 eye
-1.1 eye level
1.2 eye on
0.7 eyes $
-0.8 eyes level
-3.0 face
-0.5 face $
-0.5 face cradle
-0.8 facet
1.8 facet joint
-1.5 facet joints
0.9 facilities
1.4 facility
-0.8 facing
1.8 fact
1.3 fact it
-0.5 fact that
1.4 factor
-0.9 factors
1.2 faded
4.4 fades
1.0 fades $
0.7 fades within
1.3 fading
1.2 fail
0.6 fail and
3.5 failed
1.2 failed $
0.5 failed we
-0.8 faint
-2.8 fair
-0.8 fair $
-0.9 fair enough
-1.5 fairly
-1.3 fall
1.2 fall $
-1.4 fall asleep
0.8 fall by
-0.6 fall even
-0.6 fall from
3.8 fallen
1.3 falls
1.2 falls $
1.5 falls are
-0.7 false
-0.5 false $
-1.5 families $
0.9 families who
0.7 family $
-0.9 family doctor
0.6 family doctors
-0.6 family history
-0.5 family massage
0.7 family member
1.2 family members
-0.6 family of
0.7 family to
1.3 famous
-2.5 fancy
-0.7 fancy $
-0.8 fans
1.2 far
-1.1 far $
0.7 far and
-0.6 far as
-0.8 far away
0.9 far better
0.9 far fewer
-0.9 far from
0.7 far gone
0.7 far less
0.9 far more
0.7 far they
-0.8 far too
-1.6 far you
1.9 farida
-1.1 farm
-0.9 farmers
-1.0 farsi
3.0 farther
1.8 farther $
-0.5 fascia $
-0.5 fascia that
0.5 fascial
-0.5 fashion
7.5 fast
5.1 fast $
0.9 fast and
1.4 fast as
-0.5 fast paced
2.0 fast relief
-0.5 fast so
8.8 faster
2.4 faster $
-0.6 faster after
-0.8 faster relief
-0.6 faster than
2.6 fastest
-0.8 fat
-3.0 father
-0.7 fathers
-1.8 fatigue
-0.9 fault
-1.6 favour
-0.8 favour $
-0.7 favourite
-0.5 favourites
-0.5 favourites $
-0.7 favours
-0.9 fax
-1.6 fear
-0.9 fear of
0.6 feather
0.7 feather light
-0.5 features
-0.7 february
2.9 february $
-0.6 february and
-0.6 february i
-5.7 fee
-2.1 fee $
-0.6 fee and
-0.5 fee applies
-0.5 fee if
1.6 feed
3.5 feed it
-1.0 feeding
1.3 feeds
1.8 feeds the
1.9 feel
0.9 feel $
3.2 feel a
0.9 feel afterwards
1.4 feel and
-0.9 feel as
1.9 feel better
-1.8 feel calmer
-0.6 feel comfortable
-0.8 feel easier
-0.8 feel fine
-0.9 feel good
0.8 feel how
0.5 feel immediate
1.1 feel it
-1.5 feel less
1.5 feel lighter
0.9 feel like
2.0 feel looser
-1.3 feel more
-1.2 feel much
-0.8 feel nice
-0.6 feel no
-0.6 feel relaxed
2.6 feel relief
0.9 feel so
3.2 feel something
-0.8 feel sore
0.9 feel ten
2.1 feel the
-1.1 feel where
-1.0 feel worse
-0.6 feel your
1.8 feeling
-0.7 feeling and
2.2 feeling back
0.7 feeling better
-0.7 feeling in
0.8 feeling is
0.7 feeling less
-0.6 feeling of
-1.4 feeling that
-2.3 feelings
-0.7 feelings $
-2.3 feels
-0.9 feels $
-0.7 feels amazing
-1.1 feels good
-0.6 feels great
1.1 feels nice
0.5 feels so
3.2 feels stuck
-3.1 fees
-0.5 fees $
-0.5 fees and
-0.7 fees are
-1.1 feet
-1.0 feet $
-0.9 feet and
-0.5 feet are
-0.8 feet because
1.2 feet in
-0.5 feet is
-0.6 feet on
0.6 feet up
0.6 feet your
-0.9 fell
-0.6 fell asleep
0.5 fell off
-0.9 fella
-0.7 fellas
-0.7 fellow who
1.1 felt
-1.1 felt $
2.1 felt a
-0.6 felt heavy
0.9 felt like
-0.6 felt something
0.7 felt the
1.4 fern
-1.4 fern $
1.4 ferry
0.6 fetch
-3.4 fever
-0.7 fever or
-0.5 fever with
-0.7 few
-0.8 few $
-0.6 few and
-3.1 few days
-0.6 few fibres
0.5 few have
1.7 few hours
3.4 few needles
-0.5 few sessions
1.3 few simple
0.6 few spots
0.9 few steps
-1.2 few things
-4.4 few weeks
-0.6 few years
5.2 fewer
1.0 fewer $
0.9 fewer and
1.8 fewer colds
1.7 fewer flare
1.7 fewer flares
-1.8 fewer headaches
-0.9 fewer than
-0.6 fibbing
1.3 fibre
1.0 fibre work
2.0 fibres
1.6 fibres $
-0.5 fibres and
1.4 fibres knit
0.9 fibres so
0.5 fibres that
-0.7 fibres to
1.3 fibromyalgia
1.6 field
-0.5 fierce
-0.6 fifteen
-0.9 fifteen $
1.0 fifteen degrees
-0.5 fifteen dollars
1.8 fifteen minute
-0.5 fifteen or
-1.2 fifteen percent
-0.8 fifteen year
3.0 fifteen years
0.6 fifth
0.6 fifth visit
0.8 fifties
1.2 fifties $
0.5 fifty
-0.8 fifty eight
-0.7 fifty minute
-0.9 fifty minutes
3.0 fifty one
0.7 fifty year
-0.7 fifty years
-0.7 fight
0.5 fights
0.6 figured
0.8 figured out
1.0 figures
0.5 figures $
-0.5 file
1.7 file $
-0.5 files
-2.9 fill
-0.9 fill in
-0.7 fill it
0.5 fill out
-0.7 fill the
-0.5 fill up
-0.5 filled
1.1 filled in
0.7 filling in
-1.1 fills
-1.4 fills up
-1.0 film $
0.7 film or
-0.9 filmed
0.6 films
1.4 final
3.1 finally
-0.5 finally gets
-1.0 finally said
-1.5 finally we
-0.5 finance
3.3 find
-1.4 find a
2.2 find and
0.5 find another
0.7 find at
0.5 find in
-2.4 find it
-0.6 find massage
-0.8 find someone
1.0 find that
1.0 find them
0.8 find themselves
3.7 find they
-0.7 find us
0.5 find what
2.0 find you
-0.5 find your
1.7 find yourself
-0.6 finding
-0.5 finding a
-0.9 finding out
1.6 finding the
2.8 finds
1.1 finds its
0.9 finds the
-3.0 fine
0.5 fine $
-0.8 fine and
1.4 fine for
-0.5 fine i
-0.5 fine if
1.7 fine needles
-0.5 fine to
-0.6 fine with
2.9 finest
1.0 finest massage
-1.0 finger
-0.7 finger down
3.0 fingers
1.5 finish
0.9 finish it
0.6 finish the
-1.0 finish with
3.4 finished
-0.6 finished $
2.2 finished a
-1.2 finished his
1.6 finished in
0.9 finished with
2.5 finishes
-0.5 fir
3.2 fire
-1.4 fire burning
0.9 firefighter
0.5 firm
-0.7 firm $
-0.9 firm and
-0.7 firm but
-0.6 firm chair
-0.9 firm massage
0.9 firm pressure
1.0 firm strokes
-1.0 firmer
-0.7 firmly
1.4 firms
-1.4 first aid
-2.6 first and
1.2 first appointment
-2.1 first came
-0.5 first come
-0.5 first consultation
-0.8 first couple
3.7 first day
-1.7 first days
-0.5 first fifteen
-0.7 first five
0.8 first half
-1.0 first hour
-0.5 first if
1.6 first in
0.8 first massage
0.6 first month
1.4 first night
-1.6 first of
-0.5 first one
4.0 first or
3.8 first place
1.0 first session
-0.8 first six
1.5 first step
-0.9 first thing
2.2 first three
1.0 first thursday
4.5 first time
-1.7 first to
2.7 first treatment
-1.4 first twelve
-1.0 first two
-3.8 first visit
-1.0 first visits
-0.5 first we
-0.5 first week
0.6 first with
1.4 first year
2.2 fist
-0.7 fist $
1.3 fit
1.7 fit $
0.8 fit for
-1.1 fit in
-0.9 fit you
-1.7 fitness
-0.7 fitness $
-0.5 fitness and
-1.8 fits
-1.1 fits in
0.5 fits into
0.7 fitted
1.2 five
1.0 five $
0.9 five a
1.1 five and
-0.6 five benefits
-0.9 five canadians
1.7 five days
2.4 five hours
-0.6 five hundred
1.3 five is
-0.6 five miles
-1.3 five minutes
-1.2 five people
0.6 five percent
-0.5 five reasons
-0.5 five rmts
1.8 five sessions
4.1 five star
4.5 five stars
-0.8 five to
-1.0 five vertebrae
1.1 five visits
-0.5 five working
-0.5 five years
10.2 fix
0.6 fix $
-0.6 fix a
-0.8 fix anything
2.0 fix it
-1.7 fix my
1.2 fix the
1.0 fix what
1.9 fix you
1.2 fix your
8.7 fixed
4.3 fixed $
1.8 fixed it
2.4 fixed me
0.5 fixed my
-1.6 fixed number
0.7 fixed the
5.9 fixes
2.1 fixes it
0.7 fixes what
3.9 fixing
-0.7 flags
0.8 flannel
3.0 flare
1.1 flare since
0.8 flare ups
2.9 flares
-1.0 flares $
0.8 flares and
1.5 flares become
0.8 flares come
-0.9 flaring
-0.5 flat
1.4 flat $
-0.6 flat of
-1.5 flat on
-2.2 flatten
-0.9 flatten the
-0.6 flatten your
0.6 flattened
0.9 flattens
0.7 flattens and
1.9 flatter
1.2 flavum
-2.8 flexibility $
-0.6 flexibility and
-0.5 flexibility in
-0.8 flexibility is
0.9 flexibility returns
0.6 flexible
-1.1 flexible $
0.6 flexible as
-0.7 flexors
2.3 flexors and
-0.6 flexors shorten
-0.5 flexors that
-1.1 flight
-0.6 flight $
-0.6 flight of
0.6 flight to
-1.3 flights
-0.5 flights $
-2.4 float
-1.3 float out
-0.6 floated
-0.8 floaty
-0.5 floaty feeling
1.7 flood
0.5 flood of
-0.5 floods you
-3.0 floor
-1.6 floor $
-0.9 floor and
1.5 floor for
1.3 floor in
0.5 floor of
-1.2 floor with
-0.8 floors
-0.7 florist
0.7 flow
-2.1 flow $
0.5 flow delivers
0.7 flow drops
0.5 flow means
1.6 flow to
-0.7 flowing
-0.5 flowing $
2.2 flu
1.8 flu season
-0.7 fluffy
3.1 fluid
-0.9 fluid $
0.7 fluid and
2.3 fluid into
-0.6 fluid that
-0.6 fluid when
1.9 fluid which
-1.3 flush $
2.6 flush the
-1.4 flush toxins
2.2 flushed
0.7 flushed away
1.1 flushed out
1.8 flushes
0.5 flushes out
1.3 flushing
1.1 flushing out
2.3 fly
-0.7 foam
-0.7 foam roller
-1.2 focus
-0.8 focuses
-0.8 focuses on
0.5 fog
-0.8 foggy
-0.8 foggy $
-0.6 fold
-0.8 folded
-0.5 folded in
0.6 folder
-0.7 folding
-0.6 folds
1.3 folks
0.7 folks come
-0.5 folks have
1.0 folks who
-1.5 folks with
0.9 follow
3.0 follow $
-0.8 follow a
-0.9 follow our
0.7 follow the
-1.1 follow up
-0.5 follow ups
-1.8 followed
-0.7 followed a
0.6 followed by
-0.7 followed up
1.0 following
-0.8 following $
0.5 following a
0.7 following day
1.4 follows $
-0.8 follows is
2.7 follows the
-1.4 fond
-1.1 fond of
-0.6 fontaine
-2.0 food
-0.6 food bank
1.0 foot
-0.9 foot $
0.9 foot and
-0.7 foot care
-0.5 foot massage
-0.6 foot of
-0.6 foot or
0.5 football
-0.6 for
2.3 for $
-0.5 for 10
0.5 for 22
-0.6 for 45
-0.5 for 5
0.8 for 60
0.6 for 75
0.6 for a
-0.9 for about
1.7 for absolutely
-0.6 for aching
-0.5 for acupuncture
-2.3 for acute
0.6 for adults
1.7 for all
1.8 for an
0.6 for and
1.0 for another
0.5 for anxiety
2.6 for anyone
2.4 for arthritis
-0.9 for as
-0.6 for asking
-0.7 for at
-2.2 for back
-1.7 for backs
0.6 for bad
-0.5 for between
-0.5 for certain
0.6 for chair
0.7 for children
-0.6 for christmas
-0.8 for comfort
2.5 for days
-0.8 for decades
0.5 for decompression
1.4 for degenerative
0.9 for disc
0.6 for discs
-0.6 for each
-0.8 for eight
-1.0 for eighteen
-0.5 for either
0.8 for eleven
-0.5 for emergency
0.7 for ever
2.9 for every
0.5 for everybody
-0.6 for exactly
-1.2 for example
-1.4 for forty
-2.5 for four
0.6 for fourteen
-0.5 for function
-0.5 for further
0.5 for getting
10.6 for good
-1.2 for half
-0.5 for health
-0.6 for help
1.3 for her
2.0 for herniated
-0.5 for his
-0.9 for home
-0.5 for how
-0.7 for illness
0.8 for injections
-0.5 for instance
-1.7 for it
1.4 for just
-0.9 for keeping
-1.0 for leg
2.3 for life
-0.6 for lighter
-0.9 for longer
1.9 for low
2.8 for lower
2.1 for many
-1.9 for massage
-0.5 for medical
1.4 for medication
2.1 for months
-2.2 for more
-1.5 for my
-1.3 for nearly
-0.5 for nerve
-0.9 for new
-1.0 for nineteen
-0.7 for ninety
-1.2 for no
-2.2 for now
1.1 for older
-0.6 for once
-1.3 for osteoarthritis
-1.4 for others
-1.3 for our
-2.2 for pain
0.8 for patients
0.7 for people
-0.5 for persistent
-0.8 for ra
-0.5 for regular
-2.5 for sciatica
4.7 for scoliosis
-1.3 for seven
-0.7 for severe
-0.6 for short
-0.5 for side
-0.5 for six
-2.0 for sixteen
0.5 for sixty
-0.9 for sleep
0.6 for so
0.5 for soft
1.3 for some
-1.2 for someone
1.2 for something
1.0 for sore
1.3 for spinal
2.6 for stenosis
0.8 for stiffness
1.0 for stress
1.5 for stubborn
0.5 for students
2.3 for surgery
-2.1 for that
-0.5 for the
-1.0 for them
2.6 for themselves
-2.0 for this
-2.0 for those
0.6 for thousands
-1.3 for three
-0.5 for too
-0.8 for treatment
-1.1 for twelve
-3.4 for twenty
-1.7 for two
-0.7 for up
1.5 for weeks
1.2 for what
-0.9 for which
0.8 for whom
0.6 for worn
1.1 for years
-2.0 for you
-2.4 for your
0.7 force $
-0.6 forced
-0.6 forced $
-1.9 forceful
-1.6 forearm
-1.5 forearms
-0.7 forearms and
0.5 forearms like
0.5 forecast
0.8 forecast $
2.6 foremost
4.2 forever
5.2 forever $
4.7 forget
1.5 forget $
1.4 forget about
-1.0 forget how
0.7 forget the
-0.7 forget to
-0.6 forget what
1.9 forget you
-0.7 forgive
3.4 forgot
1.3 forgot to
3.5 forgotten
-0.8 forgotten how
3.2 forgotten to
1.2 forgotten which
-3.0 form
-1.5 form $
-1.0 form and
1.3 form below
-0.5 form is
0.8 form with
-0.6 formed
-0.5 formed from
-0.7 former
-2.9 forms
-1.0 forms $
0.5 forms of
-0.8 forth
-1.0 forties
1.8 fortnight
3.0 fortnightly
0.6 fortnightly sessions
-0.8 fortunately
0.7 fortune
-0.5 forty
1.7 forty five
0.9 forty four
1.1 forty minutes
-0.6 forty years
-0.5 forum
-2.5 forward
-1.8 forward $
-1.9 forward and
1.0 forward bend
0.8 forward in
-0.5 forward on
-1.4 forward opens
1.1 forward to
-0.9 found
-1.5 found $
-1.2 found a
-1.4 found and
-1.1 found in
3.1 found it
0.8 found no
-1.1 found out
-1.0 found that
1.7 found the
1.0 found they
-0.8 found this
0.7 found to
1.8 found us
1.3 found what
-0.7 found you
-0.6 foundation
-0.5 founded
-1.0 founder
-0.6 founder $
0.9 founder is
2.2 fountain
2.3 four
1.7 four $
-0.5 four and
1.4 four appointments
1.0 four days
-1.4 four degrees
-2.2 four hours
2.9 four hundred
-2.7 four in
-2.5 four minutes
1.8 four o'clock
-2.4 four of
-0.6 four on
-0.9 four or
-0.8 four out
-1.4 four people
1.6 four percent
-1.3 four rmts
2.2 four sessions
-1.7 four steps
-0.6 four things
0.7 four times
1.4 four to
2.1 four treatments
0.9 four visits
-0.5 four we
1.3 four weeks
0.5 fourteen
-1.0 fourteen $
1.4 fourteen days
-0.6 fourteen years
4.8 fourth
1.3 fourth $
0.7 fourth is
0.9 fourth one
-0.8 fourth session
-0.7 fracture
-0.7 fractures
-0.7 fractures of
2.6 fragile
-0.6 fragile and
0.5 fragile bones
1.0 fragile skin
2.7 frail
2.8 frame
-0.7 frame $
-1.8 framed
-0.6 framed $
-0.8 fran
0.6 frankly
3.2 free
4.1 free $
-0.7 free a
0.7 free back
-0.5 free behind
0.8 free by
0.5 free fifteen
-1.1 free for
1.1 free from
2.7 free life
1.4 free of
0.7 free on
-1.2 free parking
-0.5 free ten
2.4 free the
-1.8 free to
1.8 free until
-0.5 free up
5.6 freed
3.4 freedom
3.5 freedom from
1.8 freely
0.8 freely after
1.0 freely and
0.9 frees
1.1 frees the
-1.0 french
2.4 frequency
-1.3 frequent
-0.5 frequent cause
-0.6 frequent in
-1.1 frequently
3.3 fresh
0.8 fresh blood
-0.5 fresh herniation
0.5 fresh injuries
-1.2 fresh injury
1.1 fresh oxygen
4.0 fresh strain
-0.5 fresh tear
0.7 friction
1.7 friday
0.8 friday $
-0.6 friday 8
-0.5 friday mornings
-0.8 friday of
-0.8 friday to
0.6 friday you
-2.9 fridays
-1.3 fridays $
-1.5 fridge
-0.7 fridge $
-1.2 friend
-0.5 friend $
-0.5 friend to
-0.6 friendly $
0.7 friendly team
0.8 friends and
-0.5 friends in
0.5 friends or
-2.1 frightened
-0.9 frightened $
0.6 frightening
1.8 frightening $
-0.6 frightening and
0.9 from
-1.3 from $
-0.7 from 0
-0.5 from 8
-2.9 from a
0.5 from across
-0.9 from all
-0.5 from an
-0.6 from any
-0.8 from around
0.5 from as
-1.0 from back
-0.6 from behind
0.5 from brentwood
-0.8 from burnaby
2.7 from coming
-0.8 from coquitlam
-0.5 from damage
-0.7 from day
2.3 from desk
-1.5 from doing
-0.5 from edmonds
-1.1 from eight
2.1 from ever
0.9 from fight
0.8 from forming
-0.6 from friday
2.2 from getting
-1.0 from her
-1.2 from his
-0.5 from increasing
-0.7 from it
-0.6 from last
-0.6 from low
-1.0 from massage
-0.6 from monday
0.5 from most
-0.6 from my
1.0 from newborns
-0.6 from november
-0.5 from october
1.1 from one
-1.0 from our
1.3 from over
1.3 from overworked
0.8 from pain
-0.6 from person
1.1 from progressing
0.6 from royal
-0.5 from school
-0.7 from seven
-0.6 from side
-0.5 from sitting
-0.7 from six
1.1 from someone
1.0 from surgery
1.3 from teenagers
1.0 from that
-1.7 from the
0.5 from their
-0.5 from them
-3.1 from there
0.9 from thirty
2.1 from this
-0.5 from three
-1.0 from time
1.5 from turning
1.5 from two
-2.4 from us
0.9 from week
-0.7 from what
-0.7 from which
0.5 from within
-1.9 from your
-0.8 from zero
-4.2 front
-0.8 front $
-0.6 front and
-0.8 front door
-0.5 front room
1.0 frozen
1.3 frozen peas
-0.8 fruit
-0.7 frustrating
0.7 fuel
3.5 full
-0.7 full $
-0.7 full and
-0.5 full assessment
-0.8 full back
0.9 full body
0.7 full course
-1.3 full day
0.7 full duties
-1.1 full fee
-1.5 full history
0.6 full length
1.8 full loop
2.2 full of
-0.6 full price
0.5 full stop
0.9 full strength
0.8 full time
1.5 full training
1.0 fully
1.3 fully $
-0.5 fully as
-0.5 fully clothed
-1.2 fun
-0.8 fun $
-2.2 function
-0.6 function and
1.1 functional
-2.6 funny
-1.2 funny $
0.8 furniture
2.3 further
-0.5 further $
-0.5 further afterwards
1.1 further and
0.8 further by
-0.6 further courses
2.1 further damage
-1.2 further down
1.0 further than
-1.4 fused
-0.5 fused part
-0.8 fusing
1.6 fusion
1.3 fusion $
1.9 fusion and
-1.2 fusion surgery
-0.7 fuss $
0.5 future
-0.6 future episodes
1.4 fuzzy
0.5 gabapentin
0.8 gabapentin $
-1.1 gadget
-0.5 gadget $
-0.5 gadgets
0.5 gail
4.6 gain
0.7 gain a
-0.6 gain is
3.0 gained
0.7 gains
-0.6 gait
1.0 game
-0.9 games
1.0 gap
1.5 garage
0.9 garage $
2.3 garden
1.0 garden $
0.8 garden and
-1.1 gardeners
1.8 gardening
3.3 gardening $
1.8 gardens
2.1 gardens $
2.5 gareth
-1.4 gas
-1.5 gate $
-0.9 gathered
0.8 gave
1.1 gave her
1.4 gave him
-1.5 gave it
1.8 gave me
0.5 gave out
-1.0 gave us
-2.0 gave you
-1.0 gear
-0.8 gel
-1.1 gels
-0.5 gels and
-1.0 general
-0.6 general health
2.0 general massage
-3.7 generally
-0.9 generally safe
-0.8 generally suggest
0.5 generation
0.6 generous
-1.7 genitals
-0.7 genitals or
0.9 gentle
-1.9 gentle $
-0.8 gentle activity
2.5 gentle and
0.5 gentle drug
2.7 gentle enough
-1.0 gentle exercise
-1.6 gentle massage
-1.1 gentle movement
2.6 gentle nerve
-0.5 gentle rocking
1.3 gentle spinal
-0.7 gentle stretching
1.1 gentle techniques
-0.6 gentle walk
-1.2 gentle walking
-0.6 gentleman
-0.5 gentleman of
0.6 gentleman who
0.6 gentleman with
1.2 gentler
1.5 gentler than
-1.3 gently
-0.6 gently $
0.7 gently active
-0.6 gently and
-0.5 gently through
-1.0 george
-0.5 gerald
-0.6 geraldine
0.5 geriatric
0.7 get
-0.8 get $
-1.1 get 15
-1.2 get 20
0.6 get a
-0.7 get an
-0.8 get asked
2.3 get at
-1.8 get back
-0.9 get dressed
0.8 get every
-0.6 get first
1.0 get forty
-1.3 get help
1.4 get hurt
-1.2 get in
2.4 get injured
1.1 get is
2.9 get less
-0.9 get me
-0.8 get more
-0.7 get moving
-0.7 get my
-1.4 get older
-1.1 get on
-1.2 get one
-4.5 get out
-0.5 get over
0.8 get pain
4.5 get results
1.1 get rid
2.7 get room
-0.7 get smaller
-0.8 get sore
0.6 get ten
-1.1 get the
2.1 get their
0.6 get them
-0.5 get this
-1.0 get tired
-0.7 get two
-1.0 get up
-1.4 get used
0.7 get what
6.1 get you
0.8 get your
2.1 gets a
-0.9 gets better
0.6 gets deeper
-1.2 gets in
-1.7 gets it
0.6 gets moving
-1.0 gets on
1.1 gets results
2.1 gets rid
-0.5 gets stiff
-1.6 gets the
-0.6 gets tighter
1.0 gets to
-1.4 gets worse
0.8 gets you
0.6 gets your
-0.7 getting
0.6 getting a
-1.0 getting back
-0.8 getting better
-0.5 getting here
-0.6 getting in
-0.9 getting on
1.0 getting started
4.8 getting that
-0.9 getting the
-0.5 getting there
-1.2 getting up
-0.6 getting weak
-1.3 gift card
-1.2 gift cards
4.2 gift for
1.3 gifted
-0.6 gill
-1.2 gilmore
-1.0 ginger
0.9 ginger tea
1.0 girl
0.9 girls
-0.7 give
-1.1 give $
-1.7 give a
-0.5 give her
2.6 give it
3.6 give me
-0.5 give some
0.5 give someone
1.7 give up
1.1 give us
1.9 give you
-1.0 given $
1.0 given a
0.8 given an
-1.6 given by
-0.7 given mixed
1.0 given the
1.9 given time
-0.5 given to
2.1 given up
-0.8 given you
0.7 gives
-0.5 gives $
-0.6 gives a
-0.9 gives it
-1.7 gives the
2.0 gives up
-0.9 gives way
1.9 gives you
1.0 gives your
-0.7 giving it
-0.6 giving up
1.2 giving you
2.2 glad
-0.8 glad to
0.6 gladly
-0.7 glass $
-0.5 glass of
-0.9 glasses
-0.8 glide $
-0.6 glides
-0.9 gliding
-0.5 gliding strokes
-0.7 glove
0.8 glowing
-0.7 glucosamine
0.5 glute
-0.8 gluteal
-0.5 gluteal muscles
-1.0 gluteals
-2.9 glutes
-1.2 glutes $
-0.6 glutes switch
-0.7 go
-1.6 go $
2.1 go after
0.6 go ahead
0.5 go along
3.0 go and
2.2 go as
-1.7 go away
-0.8 go because
1.9 go beyond
-1.4 go by
-0.9 go deeper
-1.4 go easy
-1.0 go fast
-0.6 go first
-1.1 go for
1.8 go from
-1.2 go further
-0.7 go gently
0.8 go home
-2.0 go in
-1.1 go lighter
-0.5 go more
1.6 go of
1.0 go on
1.2 go out
-1.6 go over
-0.9 go quickly
-0.5 go so
2.8 go the
-1.2 go through
-1.2 go to
1.9 go under
-2.4 go up
2.9 go wrong
0.9 go you
-1.2 goal
-0.5 goalie $
0.7 goals
0.8 goals $
-0.6 goals and
2.0 goes
1.7 goes $
1.8 goes after
-0.7 goes again
-0.9 goes along
0.5 goes and
0.6 goes away
1.2 goes back
0.9 goes deeper
-2.1 goes down
-1.6 goes every
0.9 goes for
0.6 goes from
1.2 goes further
0.9 goes home
0.6 goes in
0.7 goes into
-0.6 goes off
-2.5 goes on
0.7 goes right
1.1 goes the
-1.1 goes up
-0.5 goes with
-0.8 going $
-1.6 going back
0.5 going down
1.3 going for
1.0 going out
0.5 going round
3.1 going to
1.2 gold
1.3 gold standard
1.3 golden
2.4 golf
1.4 golf $
1.0 golfers
2.1 golfing
7.0 gone
3.8 gone $
0.5 gone after
0.7 gone and
0.8 gone back
0.5 gone before
-0.6 gone completely
0.7 gone for
1.3 gone home
3.7 gone in
-0.8 gone numb
2.5 gone the
-1.8 gone they
-0.6 gone through
-1.4 gone to
-1.0 gone within
2.0 goniometer
-2.1 good
3.8 good $
2.5 good as
-1.8 good at
0.6 good blood
-0.6 good choice
1.6 good circulation
-0.6 good company
-0.5 good day
-0.6 good days
-2.2 good evidence
2.1 good few
4.0 good for
-1.7 good hurt
0.7 good many
-0.7 good one
-1.0 good pain
-0.8 good place
0.7 good practitioner
-1.5 good reason
0.9 good result
-0.6 good standing
-0.9 good studies
-0.5 good therapist
1.0 good with
1.9 good workout
6.9 goodbye
6.8 goodbye to
4.0 google
1.0 google and
-0.8 googling
-2.0 gord
3.7 got
1.9 got $
-0.7 got a
-0.6 got an
3.0 got her
-0.7 got hurt
-1.6 got it
1.6 got off
0.9 got on
-1.0 got one
0.8 got out
0.6 got the
2.3 got their
1.1 got to
0.5 got two
1.2 got up
-1.2 got you
1.5 got your
-3.7 gp
-0.6 gp $
-0.5 gps
-2.4 grab
-0.5 grab one
-0.8 grabs
-0.5 grabs $
-0.7 grad
0.7 grade
1.0 grade 1
1.7 grade 2
-0.6 grade one
-0.6 grade ten
-1.3 gradual
-1.6 gradually $
-0.7 gradually reabsorbs
1.4 graduate
1.5 graduates
-1.4 graham
-0.6 graham who
0.7 grain
0.8 grain of
1.8 grand
2.8 granddaughter
1.1 granddaughter $
-2.4 grandmother
-0.5 grandmother would
2.9 grandmothers
2.0 grandpa
1.4 grandparents
1.0 grandparents $
0.6 grandparents and
0.6 grandson
0.9 grant
-0.8 grapeseed
2.2 grass
-1.5 grateful
-0.6 gravel
-0.7 gravity
2.0 great
-1.4 great $
-2.5 great deal
0.9 great grandparents
1.6 great many
1.5 greater
1.8 greater flexibility
-0.5 greater range
-0.5 greatly
-2.6 green
-0.6 green shield
-1.0 greg
-1.1 grew
-1.6 grew up
-1.3 grey
-0.7 grey hair
1.5 grief
0.5 grind $
1.9 grinding
2.1 grinning
-0.5 grip
0.7 grip the
-0.7 grit
-0.9 gritting
-0.6 gritting your
-0.5 groan
-0.7 groceries
-0.8 groceries $
-1.0 grocery
-0.8 groin
-1.6 ground
-1.7 ground floor
-3.1 group
-0.9 group $
-4.8 groups
-1.3 groups $
-0.7 groups had
0.5 grouse
0.5 grouse grind
0.5 grove
2.5 grow
3.9 grow $
-0.7 grow back
1.1 growing
-1.0 growing $
-0.5 growing a
-0.6 growing child
1.1 growing teens
0.8 grown
2.2 grows
2.5 grows $
-0.7 growth has
-0.5 growth is
0.7 growth of
1.3 growth spurt
-0.5 growths
-0.5 grumble
-1.9 grumpy
-2.8 gst
-0.6 gst $
-0.5 guangzhou
5.6 guarantee
7.9 guarantee $
-1.7 guarantee a
1.4 guarantee it
-0.7 guarantee results
-4.2 guarantee that
-1.1 guarantee the
1.8 guarantee you
8.1 guaranteed
4.5 guaranteed $
2.1 guaranteed or
-0.5 guaranteed to
-0.6 guaranteed way
1.1 guarantees
-0.9 guarantees a
-1.9 guard
-4.2 guarding
-0.9 guarding $
-0.7 guarding and
-0.7 guarding is
-0.7 guards
-0.6 guess $
-0.5 guest
-1.0 guest $
1.5 guests
-0.5 guests $
0.8 guests tell
0.9 guests who
0.5 guests with
-1.0 guidance
1.6 guide from
-0.9 guide to
-0.5 guide we
-0.5 guided
-1.8 guideline
-0.5 guideline on
-3.5 guidelines
-0.5 guidelines differ
-0.7 guitar
-1.2 gun
-0.7 gurdeep
-0.8 gurpreet
-0.6 gut
-1.9 guy
-0.8 guy $
3.9 guys
-0.6 guys $
0.9 guys are
0.7 guys who
1.1 gwen
-2.9 gym
-0.6 gym that
0.5 gymnasts
2.5 habit
0.6 habit $
2.4 habit and
0.6 habit of
1.3 habits $
2.4 had
2.4 had $
-0.7 had a
1.6 had already
-1.9 had an
1.0 had asked
1.6 had at
-3.0 had back
-1.1 had become
-1.6 had been
-1.1 had better
-0.7 had cancer
2.8 had clients
-0.9 had come
1.7 had done
-2.2 had enough
0.6 had faded
1.5 had forgotten
-0.7 had gone
-0.6 had her
0.8 had him
1.2 had in
-1.5 had it
-0.9 had lasted
0.7 had left
-0.7 had little
-2.1 had massage
2.9 had me
0.6 had missed
-1.0 had mixed
-2.2 had mostly
-1.7 had my
0.9 had not
0.6 had one
-0.5 had osteoarthritis
2.3 had people
1.5 had ra
-0.8 had rheumatoid
1.7 had sciatica
0.6 had seen
-0.5 had shrunk
-0.8 had spinal
-0.5 had stopped
-1.8 had surgery
-0.8 had that
-2.0 had the
4.2 had to
-0.6 had told
1.6 had tried
0.5 had two
-1.9 had very
-1.1 had worn
1.6 haddad
-0.5 haematoma
-2.7 hair
-1.1 hair $
2.9 half $
-0.9 half a
-0.8 half an
0.6 half and
-0.7 half day
1.2 half marathons
-0.5 half my
-2.9 half of
-1.5 half past
-0.6 half price
2.3 half term
2.1 half the
-1.6 halfway
-0.7 halfway through
-1.0 hall
0.9 hall $
-0.8 hall and
-1.2 hallway
0.8 hallway $
-0.6 hallway is
1.7 halt
1.5 halt the
2.4 halts
1.4 halves
-0.5 hamish
-0.5 hammer
-1.8 hamstring
-3.7 hamstrings
-1.0 hamstrings $
0.8 hana
1.7 hand
-1.0 hand $
1.8 hand and
1.1 hand at
-1.0 hand in
-1.0 hand on
-0.8 hand out
0.9 hand picked
1.0 hand to
-0.8 hand with
1.8 hand you
1.0 handed
-0.8 handed a
-1.0 handed out
4.3 handful
1.7 handful of
-0.7 handled
-0.9 handles
-0.5 handles pain
4.0 hands
-1.7 hands $
1.2 hands a
-1.0 hands and
-1.3 hands are
-0.5 hands at
5.7 hands do
-0.7 hands feet
4.1 hands in
-0.5 hands is
0.7 hands it
1.6 hands like
-0.8 hands massage
0.9 hands no
1.6 hands of
0.5 hands on
-0.5 hands or
-0.6 hands so
-1.0 hands that
-0.5 hands to
0.6 hands up
-0.5 hands warm
-0.8 hands with
-0.6 hands wrists
2.1 handshake
0.5 handy in
-1.1 handydart
4.2 hang
1.1 hang evenly
-1.1 hang on
1.5 hang up
0.5 hanger
0.7 hanging around
-1.7 hangs
1.2 happen
0.9 happen again
-0.8 happen at
-0.6 happen in
1.0 happen to
1.7 happened $
-0.5 happened and
0.5 happening
1.7 happening $
-0.5 happening again
-1.4 happens $
2.0 happens and
-1.1 happens at
0.5 happens during
-0.8 happens in
0.8 happens is
1.9 happens next
-0.7 happens on
2.3 happens to
-0.6 happily
1.8 happy clients
-0.7 happy with
1.4 harbour
-3.1 hard
-0.8 hard $
1.0 hard as
-0.9 hard feelings
-0.6 hard sell
-3.1 hard to
1.3 hard week
-0.5 hard working
-1.5 harder
-1.1 harder $
-1.0 harder than
-1.6 hardly
-0.9 hardware
0.6 hargrove
2.5 harm
0.7 harm and
-0.5 harm from
-0.9 harm is
3.3 harm you
-0.6 harms
-1.5 harold
0.5 has
-0.5 has $
-1.9 has a
4.3 has an
-0.9 has arthritis
1.2 has asked
-1.1 has become
-1.3 has been
-0.7 has bulged
0.6 has called
-1.3 has carried
-2.6 has changed
0.5 has cleared
0.6 has completed
1.2 has discharged
1.0 has ever
1.5 has failed
-1.1 has finished
-0.7 has five
-0.5 has found
0.5 has four
0.5 has given
-2.8 has gone
1.2 has had
-1.1 has happened
-0.6 has hardly
-1.1 has healed
0.6 has heard
1.1 has helped
-1.3 has her
0.5 has his
1.0 has hung
-0.7 has hurt
0.8 has improved
-2.0 has it
-1.6 has its
-0.5 has joined
-0.5 has leaked
-0.9 has looked
0.8 has made
0.9 has missed
1.5 has more
-0.6 has moved
-0.7 has narrowed
1.0 has needed
4.1 has never
1.0 has no
1.7 has none
2.1 has not
1.1 has nowhere
-0.8 has on
-1.4 has one
-0.9 has opinions
-1.7 has osteoarthritis
0.5 has our
-1.2 has passed
-0.8 has practised
-0.5 has promised
2.5 has proved
1.4 has proven
-1.0 has pushed
0.8 has put
-1.0 has risks
0.8 has room
-1.0 has said
-0.7 has scoliosis
-2.7 has settled
-1.6 has shown
-0.8 has since
0.9 has slipped
-0.5 has some
-0.7 has stopped
1.3 has taken
-0.6 has taught
2.1 has the
-2.0 has three
0.8 has to
0.5 has told
1.7 has treated
-1.0 has two
-0.5 has waited
0.5 has what
0.5 has you
-0.5 has your
-1.5 hastings
1.0 hastings street
-1.0 hate
-0.5 hate it
0.8 hate the
-1.9 hated
-1.1 hated it
-1.2 hates
1.9 haul
-1.1 hauled
0.9 hauling
2.9 have $
-0.9 have a
0.8 have advanced
-1.4 have agreed
-1.8 have all
-1.7 have already
-1.3 have also
-1.5 have an
1.2 have another
-1.5 have any
-0.7 have anything
-1.6 have arthritis
1.7 have avoided
-2.8 have back
0.8 have begun
-0.5 have better
0.9 have brought
-1.0 have built
0.6 have cancelled
-0.8 have changed
1.1 have clients
1.4 have come
1.0 have completed
0.6 have described
0.8 have developed
1.5 have diabetes
-0.6 have done
-1.4 have ever
1.1 have failed
0.8 have fallen
0.7 have felt
2.7 have finished
2.2 have found
-0.7 have gathered
1.7 have given
-2.1 have gone
-0.9 have good
-2.1 have got
1.2 have grown
-2.0 have had
-0.6 have hardly
-0.6 have healed
-1.4 have heard
3.2 have helped
-0.7 have hurt
2.2 have just
1.5 have kept
-1.6 have learned
-0.5 have little
-1.7 have looked
-0.9 have low
1.9 have made
-3.3 have massage
-1.0 have met
1.4 have missed
1.6 have more
-0.6 have moved
-0.5 have muscle
0.6 have needed
1.3 have never
-0.5 have new
-2.7 have no
-0.7 have none
5.1 have not
-1.2 have nothing
0.5 have noticed
-0.8 have now
-0.8 have often
-1.3 have one
-0.5 have openings
-0.5 have ordinary
-0.5 have osteoarthritis
-1.9 have osteoporosis
1.0 have over
0.6 have paid
-2.3 have pain
-0.9 have possible
0.6 have probably
3.2 have proved
1.3 have proven
1.7 have put
-1.6 have read
-0.6 have recovered
-0.9 have regular
-0.9 have reported
-0.5 have rheumatoid
0.9 have room
1.0 have run
-0.5 have said
-0.6 have sat
2.6 have saved
2.0 have sciatica
-0.8 have scoliosis
2.2 have seen
-0.8 have sent
-0.6 have set
0.9 have several
3.1 have shown
-3.0 have side
-0.5 have signed
-0.5 have so
-1.8 have some
-0.5 have something
1.3 have stenosis
-0.7 have stiffened
1.2 have still
1.7 have stopped
-0.9 have surgery
2.8 have taken
3.0 have the
-3.3 have their
-0.9 have them
0.6 have thirty
-0.5 have this
-0.7 have thought
-1.1 have three
1.8 have thrown
-1.7 have time
0.5 have told
0.8 have too
1.1 have treated
-0.5 have turned
-0.7 have two
0.9 have used
-0.5 have usually
0.8 have waited
3.3 have watched
-0.6 have worked
0.6 have worn
1.0 have written
4.0 have yet
5.3 have you
-1.2 have your
-0.6 having
-0.6 having $
2.0 having a
-0.7 having an
0.7 having been
-0.7 having it
-0.7 having massage
-0.6 having no
1.5 having to
1.0 hazards
4.3 he
-1.4 he also
-2.5 he been
-0.9 he brings
0.6 he calls
-2.1 he came
-4.2 he could
0.7 he drove
-1.0 he finished
-1.0 he found
-1.0 he gave
-2.4 he had
1.2 he has
2.1 he is
-0.6 he just
-0.5 he knows
0.8 he left
1.1 he looked
1.6 he never
1.4 he now
0.5 he phoned
0.8 he rang
-0.5 he said
2.1 he sat
0.6 he says
0.6 he sent
0.5 he slept
-1.0 he spent
-0.6 he still
1.2 he stood
-1.0 he takes
-0.5 he thought
-0.7 he told
3.0 he walked
2.3 he walks
2.0 he was
0.6 he will
-0.9 he worked
-0.9 he works
-0.8 he would
-0.6 he wrote
-0.8 head $
1.1 head in
-0.6 head therapist
1.3 head to
1.5 headache
-0.7 headache $
5.6 headaches
-1.5 headaches $
-1.3 headaches and
-1.0 headaches that
-0.8 heading
0.7 headline
-0.6 headrest
4.6 heal
1.4 heal $
-1.0 heal in
1.3 heal itself
0.9 healed
0.7 healed $
1.2 healed and
11.3 healing
-2.7 healing $
1.8 healing after
2.4 healing hands
1.2 healing is
1.2 healing of
0.5 healing process
1.2 healing time
8.1 heals
-0.5 heals in
0.8 heals it
1.6 heals itself
2.0 heals the
-1.5 health
0.7 health and
-0.9 health form
-2.2 health history
0.8 health plan
-0.5 health professional
-0.8 health professionals
-0.5 health your
1.1 healthy
1.2 healthy $
0.8 healthy disc
-0.7 healthy people
-0.6 healthy weight
-2.3 hear
-0.9 hear $
0.6 hear a
-0.9 hear about
-1.0 hear from
-1.4 hear it
-1.1 hear most
4.3 hear some
-1.0 hear that
-1.5 hear the
-1.4 hear this
-2.4 heard
-2.2 hearing
-0.5 hearing aids
-1.3 heart
1.0 heart attack
-0.7 heart disease
1.5 heart of
-3.6 heart rate
-1.9 heat
-1.2 heat $
2.4 heat and
-0.5 heat for
-0.7 heat is
0.8 heat pack
-1.3 heat packs
1.7 heat pad
-2.5 heated
-0.7 heated basalt
-0.6 heater
-0.7 heaters
-0.8 heating
1.2 heavier than
-0.6 heaviness or
-2.2 heavy
-0.6 heavy and
-0.7 heavy deadlifts
-1.5 heavy lifting
-0.5 hedge
-0.7 heels
3.5 height
2.4 height $
-0.7 height and
-0.5 height as
-1.7 height of
1.7 height or
1.9 heights $
1.9 held
3.3 held $
-0.7 held for
2.7 held the
1.8 helen
-1.5 hello
-0.6 hello $
-0.6 hello and
1.9 hello i
-0.8 hello to
-3.2 help
0.8 help $
1.0 help and
0.7 help because
-0.7 help everyone
-0.6 help from
-0.8 help straight
0.8 help them
0.9 help to
-1.8 help with
1.6 help you
5.5 helped
1.7 helped $
1.7 helped a
0.6 helped dozens
1.0 helped more
0.5 helped over
-0.7 helped people
-1.9 helpful
-0.6 helpful $
0.5 helpful for
-1.4 helping
-0.5 helping $
-0.9 helpline
-0.5 helpline is
-2.7 helps
-2.3 helps $
-0.8 helps a
-0.7 helps them
1.3 helps to
-1.1 helps with
1.8 helps your
-0.6 hence
-0.6 hence the
2.4 her
-0.6 her about
-1.0 her allotment
-1.6 her and
-0.6 her appointments
-2.8 her back
-1.1 her clients
-1.2 her curve
-0.9 her daughter
1.1 her doctor
-1.2 her every
2.0 her first
-0.6 her grandson
0.7 her hands
-0.9 her head
-0.9 her husband
-1.1 her in
2.4 her knees
1.6 her last
-1.1 her legs
1.3 her life
-0.6 her low
-0.8 her lower
-1.2 her massage
-1.7 her mother
1.1 her name
1.1 her new
-1.4 her on
-1.5 her own
1.4 her rheumatologist
0.5 her second
-0.6 her she
-0.6 her shoulders
-0.7 her sister
-0.8 her spine
-0.6 her stomach
1.6 her surgeon
-1.2 her that
-0.8 her therapist
0.6 her third
0.5 her thumbs
1.6 her to
1.0 her weekly
0.5 her what
-0.9 herbal
-0.5 herbs
1.7 here
0.5 here $
0.8 here a
-0.9 here after
-3.3 here are
-0.6 here at
-0.6 here because
1.8 here before
4.8 here do
0.5 here every
3.2 here first
-1.6 here for
-0.5 here from
-0.7 here goes
0.5 here i
-1.0 here in
-1.2 here it
-1.0 here on
-0.8 here since
3.0 here to
-1.4 here we
0.9 here will
-1.5 herniate
-1.1 herniate again
1.4 herniated
-1.0 herniated and
-2.2 herniated disc
0.8 herniated discs
1.9 herniated material
-0.6 herniates
-0.7 herniating
-0.7 herniating again
1.8 herniation
-1.4 herniation $
2.0 herniations and
-0.9 herniations settle
-1.3 heroic
-1.1 heron
0.6 hers
-0.8 hers $
1.9 herself
-1.6 herself $
-1.5 hi
-1.0 hide
-0.7 hides
0.6 high
0.7 high $
-0.5 high alert
-0.6 high risk
-0.5 high school
-0.8 high temperature
-1.3 higher
2.0 highest
0.5 highest rated
2.2 highgate
2.2 highgate $
3.5 highly
1.5 highly trained
-0.9 highway
0.9 hike
1.0 hike $
1.8 hiked
1.8 hiked the
-0.5 hikers
1.4 hikes
0.7 hiking
-1.1 hiking $
-0.5 hill
1.5 hill $
-1.0 hill massage
2.5 him
-1.0 him $
0.6 him and
-0.6 him every
-1.2 him from
0.9 him he
-1.7 him in
0.8 him on
-0.6 him out
0.7 him that
2.0 him the
-1.2 him to
-1.3 him up
0.5 him what
-0.5 him with
1.2 himself
-0.5 himself and
-0.5 hindi
-0.5 hinge
-1.4 hinge $
-1.0 hinges
-0.6 hint
-0.6 hint $
-1.7 hip
-1.5 hip $
0.6 hip and
-1.1 hip flexors
-0.6 hip hikes
-0.5 hip muscles
1.6 hip replacement
-0.9 hip rotators
1.3 hip work
-0.8 hips
-0.5 hips are
-0.5 hips hands
-0.9 hips the
-0.5 hips then
0.7 hips with
0.6 hire
-0.8 hired
2.6 hiroshi
1.6 his
-0.9 his $
-3.0 his back
-0.6 his disc
-1.8 his doctor
-0.7 his first
-0.6 his forties
2.2 his granddaughter
-0.7 his hands
2.0 his knees
0.8 his laces
-1.2 his legs
-0.9 his life
-0.7 his lower
0.6 his notes
1.1 his own
0.7 his second
-1.3 his shoulders
-0.7 his spine
1.6 his surgeon
1.3 his tablets
-0.5 his therapist
1.2 his toes
-0.7 his way
-1.0 his wife
2.2 history $
-1.3 history and
0.8 history test
-1.0 hit
4.9 hobble
0.6 hockey
-0.6 hockey $
0.7 hockey team
-0.5 hold a
0.6 hold an
1.7 hold for
-1.0 hold it
2.4 hold of
-0.8 hold off
-1.0 hold on
-2.1 hold the
0.8 hold two
1.9 hold you
-2.5 holding
-0.7 holding on
1.0 holding the
0.9 holding their
0.8 holding up
-0.9 holding you
-0.7 holding your
0.5 holds
1.6 holds $
-0.7 holds a
0.7 holds bone
-1.2 hole
-0.5 hole in
1.3 holiday
0.8 holiday $
-0.5 holidays $
-0.6 hollow
1.2 holm
1.0 holm oaks
2.1 home
1.7 home $
-0.6 home after
-0.6 home for
1.5 home from
-0.7 home in
-0.6 home made
-0.9 home program
1.0 home that
-1.0 home the
-1.2 home visit
-2.1 home visits
1.9 home without
0.6 homework
-1.1 honest
-0.6 honest about
0.5 honest answer
-0.5 honest therapist
-0.8 honest with
3.6 honestly
5.9 honestly $
2.4 honestly it
-0.6 honestly the
-2.1 honestly thought
1.2 honour
1.7 honour it
-0.5 hoodies
0.7 hook $
-0.5 hook for
0.5 hooked on
-2.1 hope
-0.5 hope that
-0.9 hope to
-0.6 hoped
-1.9 hoping
-0.5 hoping to
0.7 hormones
-0.7 hormones $
-0.9 hormones drop
0.6 horse $
-0.5 hospices
0.6 hospital
0.5 hospital from
3.2 hospital in
-0.9 hospital stay
0.8 hospital to
0.8 hospitals
2.2 host that
-3.1 hot
-0.5 hot and
-0.5 hot joint
-0.5 hot joints
1.1 hot pack
-0.8 hot red
-1.6 hot stone
3.7 hot stones
-1.0 hot swollen
1.6 hot towel
-1.2 hot water
-0.7 hot wire
-0.7 hour
1.8 hour a
2.1 hour and
-0.8 hour at
-0.5 hour away
-1.1 hour before
-0.7 hour between
1.3 hour does
1.7 hour every
-0.8 hour for
0.6 hour goes
-1.8 hour in
4.4 hour later
-0.5 hour minimum
1.0 hour of
-0.7 hour off
-1.1 hour or
1.5 hour that
-0.5 hour the
-0.6 hour to
2.5 hour with
-0.6 hour without
-0.9 hours
0.5 hours $
-0.8 hours a
2.9 hours and
-0.5 hours are
-0.9 hours at
-0.9 hours before
-0.6 hours free
-1.1 hours in
-0.8 hours later
-1.3 hours notice
-0.8 hours or
0.7 hours over
3.5 hours to
-2.8 house
-0.9 house $
0.7 house calls
-0.9 household
1.7 houses
0.6 how
-1.1 how $
3.1 how a
3.4 how an
-0.9 how did
-0.8 how effective
-2.0 how far
-0.7 how fast
0.6 how hands
-1.4 how he
-3.9 how it
-1.4 how long
1.9 how many
6.5 how massage
-1.5 how much
0.6 how one
0.5 how our
2.7 how registered
2.9 how rmt
-0.6 how soon
2.4 how sure
-0.8 how that
-1.5 how the
-0.5 how their
-1.8 how they
0.5 how to
1.5 how we
-2.3 how well
-2.8 how you
-0.9 how your
1.7 however
-0.5 however a
0.6 however long
-0.7 hr
-0.7 huang
0.5 hug
1.4 hug $
-0.5 huge
-0.8 hum
-0.7 humans
-0.7 humming
2.9 hump
2.5 hundred
-0.5 hundred people
1.5 hundred percent
1.1 hundred times
4.5 hundreds
4.7 hundreds of
1.2 hung
0.9 hungry
0.6 hungry $
-0.9 hurried
-0.6 hurried off
0.6 hurry
-0.8 hurry $
-0.5 hurry and
-1.4 hurry you
1.4 hurt
3.5 hurt $
-0.5 hurt a
1.2 hurt again
1.0 hurt for
-0.7 hurt in
-0.9 hurt less
-1.6 hurt more
-1.4 hurt my
1.3 hurt on
2.7 hurt you
0.7 hurt your
0.7 hurt yourself
0.7 hurting
-1.6 hurts
1.7 hurts $
1.2 hurts and
-1.3 hurts more
-3.5 husband
1.2 husband says
-0.6 husband who
-0.5 husbands
-0.6 hush
-1.0 hydrotherapy
1.1 hye
1.1 hye jin
-0.5 hygienist
3.1 i
-1.9 i actually
1.0 i add
-0.7 i always
0.8 i am
-1.7 i answer
-1.3 i ask
-1.5 i asked
2.9 i been
0.8 i began
-0.6 i begin
-0.7 i believe
-0.8 i bent
-0.5 i book
1.5 i booked
-1.1 i bought
-0.7 i bring
1.1 i call
4.5 i came
3.8 i can
1.7 i cancelled
1.5 i changed
-0.6 i check
1.2 i come
0.8 i could
-0.6 i cried
1.9 i danced
0.5 i developed
-1.0 i did
-0.5 i dislike
-0.5 i drive
1.5 i drove
-0.6 i ended
-0.7 i enrolled
0.8 i ever
0.9 i expect
2.1 i feel
0.6 i fell
1.3 i felt
-0.5 i find
-1.0 i finish
0.6 i finished
4.5 i fix
2.2 i forgot
0.5 i forgotten
-1.0 i found
1.7 i gave
-1.5 i get
1.7 i given
-1.8 i go
2.5 i got
0.6 i grew
1.7 i guarantee
0.6 i had
-1.2 i hate
0.8 i have
-0.8 i hear
-0.6 i hold
-2.0 i honestly
-0.8 i hope
-0.5 i hung
-0.7 i hurt
0.9 i just
1.1 i keep
-0.8 i kept
-0.5 i knew
-0.9 i knock
-1.5 i know
-0.9 i learned
-1.5 i leave
0.5 i left
0.7 i lift
-2.9 i like
1.6 i look
-0.7 i love
-0.8 i made
-0.8 i make
1.3 i may
-0.5 i measured
1.1 i mention
-0.6 i might
-0.7 i must
-1.2 i nearly
-2.1 i need
1.3 i noticed
-0.8 i now
0.6 i offer
-0.5 i often
-0.6 i once
0.5 i only
-1.7 i opened
-1.1 i own
0.6 i phoned
0.5 i play
1.8 i played
0.7 i press
1.2 i put
2.2 i ran
-1.1 i rang
-2.3 i rather
-0.5 i read
-0.5 i recommend
0.8 i release
-1.2 i remember
-0.9 i run
1.8 i said
0.6 i saw
2.0 i say
3.6 i seen
-0.9 i send
-0.5 i set
-0.5 i share
2.2 i sit
8.9 i sleep
-0.6 i sold
-0.6 i sooner
1.1 i specialize
0.6 i spend
-0.6 i spent
1.8 i stand
-1.6 i start
-0.9 i stay
-0.9 i step
-1.1 i still
1.9 i stood
-1.1 i stop
-1.1 i stopped
-0.8 i stretch
-0.9 i suggest
-0.8 i suppose
-0.7 i swear
-0.5 i swim
0.5 i take
-0.5 i teach
-0.7 i text
-2.0 i think
-1.1 i thought
1.3 i threw
3.0 i told
-0.6 i touch
-1.2 i trained
-1.1 i treat
-0.6 i try
-0.8 i turn
0.6 i turned
-1.2 i understand
-2.9 i used
-0.5 i usually
-1.0 i wait
3.0 i walk
2.1 i walked
-1.9 i want
1.4 i wanted
2.9 i was
1.2 i wasted
-1.0 i watch
0.7 i went
-1.6 i will
0.9 i wish
-1.0 i woke
-2.3 i work
-1.8 i worked
-3.6 i would
-1.4 i write
-1.2 i wrote
0.8 ibuprofen
3.3 ibuprofen $
-0.5 ibuprofen and
-0.5 ibuprofen if
-0.5 ibuprofen is
-2.9 icbc
0.9 icbc claims
-1.0 ice $
0.8 ice and
-0.6 ice for
-0.5 ice pack
-0.6 icy
-3.2 idea
-0.6 idea and
0.9 idea of
-1.0 idea that
1.6 ideal
-1.4 identified
-0.7 identified as
0.8 identify
0.8 identify the
-1.0 idiopathic
-0.6 idiopathic scoliosis
-5.2 if
-0.5 if $
0.6 if a
-0.8 if anything
0.5 if for
1.0 if he
0.8 if i
-1.3 if massage
-0.6 if money
0.8 if needed
-0.5 if none
-1.2 if nothing
-1.2 if pain
0.7 if she
1.4 if somebody
-2.2 if something
-0.6 if stairs
-2.6 if that
-1.1 if there
-1.5 if they
-0.7 if this
-0.7 if those
2.2 if we
1.0 if you
2.6 if your
0.8 ife
1.2 ignore the
-0.7 ignored
-0.5 ignoring
-1.0 ill
2.5 illness
0.5 images
-0.6 imagined
0.8 imaging and
-0.6 imaging report
0.6 imbalance
-0.6 imbalance $
2.9 imbalances
5.3 immediate
2.3 immediate relief
-0.5 immediate treatment
4.4 immediately
7.7 immune
1.1 immune defences
1.8 immune response
3.4 immune system
7.8 immunity
2.6 immunity $
1.5 immunity so
1.2 imogen
-0.5 important
-0.6 important $
-0.5 important because
-1.2 important to
0.5 impossible
-0.9 impossible $
1.6 impossible to
-2.4 improve
1.9 improve $
-1.1 improve after
0.9 improve and
-0.6 improve strength
-0.7 improve without
-0.6 improve your
1.4 improved $
-1.2 improved after
1.0 improved by
-0.8 improved in
1.9 improvement
0.6 improvement over
0.5 improvement within
-0.6 improvements in
-0.8 improves
1.1 improves $
1.3 improves and
-1.0 improves blood
-0.6 improves by
0.5 improves circulation
-0.5 improves faster
0.6 improving circulation
5.5 impurities
1.0 in
-0.6 in 10
-1.1 in 100
-0.6 in 1894
1.9 in 20
-0.5 in 2006
-0.5 in 2008
-1.6 in 2009
-0.8 in 2011
-1.0 in 2014
0.5 in 2017
-1.0 in 2018
-1.1 in 2019
-0.9 in 2021
-0.7 in 2023
1.6 in 2024
1.2 in about
0.5 in active
-0.6 in acupuncture
0.5 in acute
0.7 in adolescents
-0.5 in adult
-1.2 in adults
-2.8 in advance
-0.6 in again
0.5 in agony
0.9 in alberta
-0.6 in almost
-0.5 in along
-0.5 in anatomy
3.5 in and
-1.8 in any
1.3 in april
-0.5 in around
0.6 in as
-2.0 in at
0.7 in august
-0.6 in b
0.8 in back
-0.7 in bc
-0.8 in because
-2.9 in bed
-1.0 in behind
2.5 in bent
-1.1 in between
-1.0 in blood
-2.4 in both
-0.7 in brentwood
0.6 in britain
4.3 in burnaby
0.9 in calgary
1.2 in canada
-0.7 in case
1.1 in central
-1.7 in charge
0.7 in children
-0.8 in clinic
0.6 in combination
-0.5 in conclusion
1.7 in crooked
-0.7 in december
-1.5 in degrees
-1.1 in different
1.7 in disc
-0.9 in downtown
-0.7 in each
2.0 in effect
1.0 in eight
1.4 in eleven
-0.6 in english
0.5 in europe
-1.8 in every
-0.5 in everyday
-0.9 in everyone
-0.8 in families
1.2 in february
1.7 in fifteen
2.5 in five
-0.7 in flares
1.1 in for
1.2 in four
-1.4 in front
0.6 in full
-0.9 in function
-0.7 in general
-1.2 in good
-0.7 in grade
1.7 in growing
6.6 in half
-0.9 in hand
-0.6 in health
0.5 in height
-0.6 in her
1.1 in herniated
-3.0 in his
0.9 in holding
-0.7 in hospital
0.9 in how
0.7 in i
0.7 in is
-1.7 in it
1.7 in its
-1.5 in itself
1.2 in july
1.5 in june
0.6 in just
-0.5 in kerrisdale
-1.3 in kinesiology
0.8 in knee
-0.5 in last
-2.2 in later
-0.6 in law
-0.9 in leeds
-0.7 in life
1.6 in like
2.6 in low
-2.7 in many
-1.3 in massage
4.1 in may
1.6 in metro
-0.9 in mind
4.4 in minutes
-0.6 in montreal
-1.5 in most
-1.0 in my
-1.2 in nearly
-0.6 in nelson
-0.6 in new
1.4 in nine
0.5 in no
1.0 in october
1.5 in older
1.4 in on
1.3 in once
3.6 in one
-1.7 in osteoarthritis
-0.7 in other
-1.0 in others
1.1 in our
-0.5 in particular
-2.1 in people
-0.9 in person
-1.5 in place
-0.6 in places
0.8 in plain
2.1 in position
-1.1 in pregnancy
0.7 in prenatal
-0.6 in private
-0.8 in ra
-0.9 in remedial
2.1 in remission
-0.6 in room
1.0 in school
2.1 in sciatica
-0.7 in scoliosis
1.5 in seconds
2.0 in selected
0.6 in september
3.5 in seven
-1.0 in several
2.6 in short
2.0 in sick
1.8 in side
-0.5 in six
-0.5 in small
-2.2 in some
-0.5 in someone
-0.6 in spasm
2.0 in spinal
-0.8 in sports
-0.6 in spring
-0.7 in stages
-0.5 in stenosis
-0.8 in studies
-0.6 in surrey
-0.6 in swedish
0.7 in ten
-1.2 in terms
-1.2 in that
-1.5 in the
-3.3 in their
-1.1 in them
-1.4 in there
0.5 in these
2.2 in three
-0.7 in through
0.7 in tight
1.1 in time
-0.7 in to
-0.9 in today
1.2 in toronto
-0.9 in touch
1.1 in town
-0.8 in traditional
1.8 in trained
0.6 in truth
1.6 in trying
0.6 in turn
0.5 in twelve
3.9 in two
3.4 in under
-2.0 in vancouver
0.6 in victoria
1.2 in walking
0.7 in ways
1.7 in week
2.0 in western
-0.6 in whatever
-0.6 in when
-2.1 in which
-1.6 in winter
0.6 in writing
3.6 in years
0.6 in yorkshire
-2.8 in your
-0.6 inactive
-1.2 inbox
4.8 inch
2.2 inch $
1.8 inches
-5.7 include
-1.4 include $
-1.3 include infection
-2.1 included $
0.6 included in
-0.5 included within
-3.2 includes
0.9 includes $
-1.5 includes a
0.7 includes four
-1.7 includes massage
-2.1 including
1.9 including $
0.8 including a
-0.8 including doing
-0.7 including infection
0.6 including the
-0.6 income
-0.9 inconsistent
-0.7 inconsistent $
-1.5 increase
-0.6 increase in
0.5 increased blood
-0.6 increases the
-0.8 increasing
-0.5 increasing $
-1.2 individual
0.6 individuals
0.5 indoor
0.8 indulgence
0.9 indulgence $
1.5 ines
1.7 ines $
-5.2 infection
-1.0 infection bleeding
-0.9 infection is
-1.0 infection nerve
-0.8 infections $
0.6 infections more
-0.6 inflame
-0.5 inflamed $
0.6 inflamed joints
2.2 inflammation
-2.6 inflammation $
1.1 inflammation at
1.4 inflammation in
-0.7 inflammation of
1.6 inflammation throughout
-0.5 inflammatories are
0.8 inflammatories which
1.5 inflammatory
-1.6 inflammatory arthritis
-0.5 inflammatory back
1.0 inflammatory chemicals
-0.6 inflammatory conditions
-0.6 inflammatory disease
-0.8 inflammatory gels
-0.6 inflammatory medicine
-2.2 inflammatory tablets
1.0 inflammatory waste
-1.8 influence
-3.1 information
-0.6 information $
2.4 infrared
0.8 ingrid
0.5 initial
1.0 initial assessment
-1.1 initial visit
-0.6 injection $
-0.5 injection and
1.1 injection or
1.0 injections
0.6 injections $
-1.1 injections a
-0.6 injections for
-0.5 injections in
-0.5 injections into
2.7 injections wear
1.2 injure
2.4 injured
1.8 injured $
-0.7 injured area
-1.0 injured disc
-0.6 injured level
1.0 injured or
0.5 injured tissue
1.0 injuries
0.8 injuries $
0.7 injuries from
1.0 injuries when
2.7 injury
-0.7 injury $
0.9 injury a
-1.5 injury and
1.2 injury from
-0.6 injury is
-0.8 injury or
3.2 injury proof
-1.4 injury to
-0.5 ins
2.4 inside
4.5 inside a
1.7 inside and
-0.5 inside of
-0.9 inside they
1.1 inside two
-0.7 inside your
-0.8 insoles
1.5 insomnia
1.0 insomnia $
-0.5 instance
5.7 instant
3.8 instant relief
4.0 instantly
4.2 instantly $
3.8 instead
2.4 instead $
2.0 instead and
0.5 instead of
-0.5 instructions on
-3.0 insurance
-1.3 insurance $
-0.7 insurance and
-1.6 insured
-0.5 insured $
-0.8 insured and
-1.8 insurer
-0.7 insurer $
-3.0 insurers
-0.9 insurers $
-0.6 insurers do
-2.7 intake
-0.9 intake form
0.8 integrated health
1.6 integrative
0.7 intended $
-0.7 intense
1.4 interact
1.4 interact with
-1.0 interest
-0.8 interest in
-0.9 interested
-0.9 interested in
-0.7 interesting
1.2 internal
-2.2 internet
-1.1 internet $
-0.9 interpret
2.0 interrupts
2.2 intervention
0.6 into
-0.6 into $
0.9 into alignment
-0.5 into an
0.7 into balance
-0.6 into her
-0.5 into his
-2.5 into it
-0.5 into letting
2.3 into line
-0.7 into places
1.7 into position
1.7 into remission
2.0 into something
-0.8 into spasm
-1.1 into the
1.0 into their
0.5 into them
-0.8 into your
-0.8 introduced
-0.7 introductory
2.8 invasive
0.8 invasive and
-0.6 inversion
-0.5 inversion table
-0.8 investigate
1.4 investment
-0.5 invitation $
-0.7 invitations
-1.1 invited
-0.5 invited to
-1.3 invoice
-0.8 invoices
1.6 involve a
-1.3 involved
-0.9 involved $
0.5 involved and
-0.5 involved in
0.7 involves
-0.5 involves $
-0.6 involves the
0.5 inward
-0.5 iolanthe
3.1 ironside
1.3 irritable
-0.8 irritate
-1.4 irritated
-0.9 irritated $
-0.7 irritated and
1.3 irritated nerve
-1.4 irritates
-0.5 irritates the
-2.3 irritation
-0.8 irritation of
-1.7 is
1.9 is $
0.7 is 100
-0.6 is 120
-0.6 is 125
-0.5 is 130
0.6 is 15
1.3 is 165
-0.5 is 45
-0.6 is 50
-0.5 is 60
0.6 is 71
-1.0 is 75
-1.8 is 78
1.8 is a
-0.6 is able
-1.0 is about
1.9 is actually
-0.5 is advised
0.6 is after
1.5 is all
-0.7 is allowed
-0.9 is almost
-1.7 is already
1.9 is also
2.9 is always
-1.0 is among
-0.5 is an
1.1 is and
0.8 is another
1.2 is any
0.6 is appropriate
1.4 is as
-0.6 is asked
-1.3 is at
0.6 is avoided
-0.9 is away
0.7 is back
0.7 is backed
3.2 is been
-2.9 is best
-1.2 is better
2.2 is between
-0.5 is bone
-0.8 is busy
-1.8 is by
-0.6 is called
-0.7 is calm
-0.8 is carried
-0.8 is caused
0.6 is causing
3.0 is change
2.0 is changing
-0.8 is charged
2.1 is clinically
-0.7 is close
-0.6 is closed
0.9 is closer
-0.7 is comfortable
-1.0 is coming
-0.7 is commonly
1.4 is completely
1.0 is consistent
0.6 is corrected
-0.8 is covered
1.1 is cut
0.5 is deep
-0.5 is delay
-0.5 is described
1.4 is different
-1.4 is difficult
0.5 is directed
-1.0 is doing
-1.1 is done
1.2 is drawn
-1.4 is due
-1.3 is easy
-0.5 is effective
0.8 is eight
-0.6 is enough
0.9 is entirely
1.6 is especially
-0.6 is ever
1.3 is every
-0.6 is everything
-0.5 is exhausting
-0.5 is extra
0.6 is far
-0.5 is felt
0.5 is fifty
0.7 is fine
0.7 is finished
-1.0 is firm
1.2 is five
-0.5 is flaring
-0.5 is formed
-0.7 is forty
-1.0 is found
-0.7 is fourteen
-0.6 is free
-0.5 is friendly
-1.0 is from
-1.2 is full
3.2 is gentle
-1.7 is getting
-0.5 is ginger
-0.9 is given
2.0 is giving
1.9 is going
2.7 is gone
1.9 is good
-2.0 is got
-0.5 is great
2.2 is guaranteed
-1.4 is half
0.6 is handy
-1.2 is happening
-1.5 is happy
-0.5 is hard
0.5 is hardly
-0.6 is having
-0.5 is health
-0.5 is heated
-1.3 is held
-0.5 is help
-0.5 is helping
-1.1 is here
-0.6 is higher
-1.4 is hot
2.2 is how
-0.6 is hurried
-2.3 is important
1.3 is impossible
-0.5 is in
0.6 is injured
-1.1 is irritated
-0.5 is irritation
2.2 is it
-0.9 is just
-0.7 is kept
-0.5 is killing
-0.6 is kind
2.9 is known
-2.3 is left
-2.6 is less
-1.0 is level
-0.5 is licensed
0.9 is like
-1.3 is likely
-1.2 is limited
-0.8 is linked
-1.1 is little
0.8 is living
-1.4 is long
-1.9 is lovely
-0.8 is low
-0.7 is lying
-0.8 is mainly
-0.6 is maintenance
-2.4 is massage
-0.6 is me
-0.6 is meant
-0.9 is measured
1.9 is mild
-0.6 is miserable
-0.5 is modest
-1.1 is money
-0.6 is more
-1.7 is most
-0.5 is mostly
0.9 is moved
-0.8 is much
3.3 is muscle
1.8 is muscular
-3.6 is my
0.8 is narrow
1.3 is narrowed
0.8 is natural
0.7 is nature
2.7 is nearly
-2.5 is needed
-0.5 is neither
1.2 is nerve
2.1 is never
1.1 is new
-1.0 is next
-0.5 is nice
0.5 is nine
-2.9 is ninety
-1.9 is no
4.6 is nobody
1.8 is none
-1.7 is normal
0.7 is normally
-2.1 is not
2.5 is nothing
2.2 is now
-0.5 is obliged
-0.5 is occasionally
1.3 is of
0.8 is off
-2.1 is often
0.8 is on
-3.7 is one
-2.4 is only
-1.8 is open
-0.6 is ordinary
0.5 is osteoarthritis
1.8 is our
-0.6 is ours
-1.7 is out
3.9 is over
-1.2 is pain
1.1 is painless
2.6 is particularly
0.8 is partly
1.1 is past
-0.5 is patient
-0.7 is people
0.8 is perfectly
0.5 is performed
-0.5 is plain
-0.5 is planned
-0.8 is plenty
-0.5 is popular
1.9 is precisely
1.6 is present
-1.3 is pressing
-1.2 is probably
-0.7 is properly
1.3 is proven
3.6 is provided
-0.7 is put
2.1 is quick
-1.6 is quiet
-0.7 is quite
1.0 is rare
-1.5 is rarely
1.4 is really
-1.0 is reason
-1.5 is reasonable
0.9 is reduced
-0.8 is registered
0.8 is released
-0.7 is required
2.5 is restored
1.8 is returned
-0.7 is room
-0.5 is said
-1.8 is sciatica
2.4 is scientifically
-0.7 is seen
-1.3 is seldom
-1.4 is sensible
5.1 is settled
-1.2 is seven
-2.0 is seventy
-0.8 is severe
-0.5 is sharp
0.9 is short
-0.6 is shy
-1.0 is simple
1.7 is simply
-1.2 is six
-1.0 is sixty
-0.9 is small
2.8 is smaller
0.7 is so
3.0 is something
-1.4 is sometimes
0.5 is sore
1.0 is stable
-0.5 is staffed
0.8 is started
-1.4 is stiff
1.1 is still
1.4 is stronger
2.3 is stuck
0.8 is suddenly
3.0 is suitable
-0.6 is suspected
0.7 is switched
-0.8 is taken
-0.7 is taking
-0.6 is telling
2.6 is ten
3.2 is that
-0.6 is their
0.6 is then
-1.2 is there
-0.5 is thin
-0.7 is thinking
2.0 is thirty
-0.6 is thought
-0.5 is three
-1.8 is tight
-1.9 is time
-0.6 is tired
-0.6 is tiring
1.8 is to
-0.8 is told
1.5 is totally
2.0 is trained
-0.5 is treated
-0.9 is true
-0.7 is twelve
-0.7 is two
-0.7 is typical
-0.9 is uncertain
-1.2 is uncommon
-1.4 is uncovered
-0.7 is under
-1.3 is unknown
-1.5 is unlikely
0.5 is up
2.7 is us
-1.9 is used
-0.5 is useful
0.6 is usually
1.2 is waiting
0.9 is we
-0.7 is wear
1.5 is well
1.7 is what
-1.1 is when
1.5 is whether
0.6 is why
2.4 is widely
-0.6 is wise
-0.6 is wonderful
-1.2 is work
0.5 is worked
-0.9 is working
-1.5 is worn
-1.2 is worse
-0.5 is worst
-1.1 is worth
-1.0 is written
0.8 is wrong
1.6 is yes
3.0 is you
-1.9 is your
1.3 is zero
1.4 island
1.7 island $
-1.9 issue
0.8 issued
2.6 it
-1.0 it a
0.6 it aches
5.8 it actually
-1.0 it adds
-1.3 it affects
-3.8 it again
-1.8 it all
-0.5 it alone
1.4 it along
1.7 it also
-0.9 it and
2.5 it any
-0.6 it applies
-0.6 it are
-1.8 it as
-1.2 it at
2.8 it beats
-0.6 it because
-1.6 it becomes
-0.8 it began
0.5 it behind
3.3 it belongs
1.7 it better
0.8 it breaks
-2.5 it but
-2.7 it calms
-1.4 it came
-0.6 it can
-1.4 it carries
-0.9 it changes
-0.6 it come
1.2 it comes
-0.5 it coming
1.7 it corrects
-1.6 it costs
0.6 it covers
1.3 it cuts
-1.5 it depends
0.9 it did
2.4 it differently
-2.0 it does
-0.6 it down
-1.1 it dries
0.9 it drinks
-0.8 it eases
-1.7 it easier
-0.7 it easy
3.8 it ends
-0.6 it even
-1.5 it fades
-0.5 it feel
-1.4 it feels
0.6 it felt
-1.2 it first
-0.5 it follows
-0.7 it four
-0.5 it free
0.7 it from
-0.5 it further
-0.7 it gave
-0.7 it generally
0.5 it get
-2.2 it gets
-1.1 it getting
3.3 it go
-0.5 it goes
2.2 it gone
1.0 it got
-1.0 it had
-0.8 it hangs
-1.7 it happen
-0.8 it happened
-0.6 it happens
-1.9 it hard
-0.6 it harder
0.8 it hardly
1.6 it has
-0.6 it he
0.8 it heals
0.5 it helps
0.5 it holds
0.7 it hurt
-1.9 it hurts
0.9 it i
-1.0 it improves
1.2 it in
-0.5 it includes
0.5 it increases
-0.6 it instead
1.8 it into
-0.8 it involves
-1.0 it is
3.5 it keeps
1.0 it knits
-0.8 it last
2.2 it lasts
-0.8 it lifts
-0.7 it light
-0.8 it like
-0.5 it long
-1.0 it looks
0.8 it loosens
1.0 it lowers
-1.5 it made
-0.6 it makes
-0.7 it matters
-0.7 it may
-0.6 it means
-0.7 it melts
1.2 it mends
-0.6 it mention
-1.0 it more
-0.8 it most
-0.5 it mostly
-1.1 it moves
-0.7 it must
0.7 it nearly
-1.7 it needs
0.8 it never
0.7 it no
0.7 it off
-2.1 it often
3.0 it once
0.5 it one
2.5 it or
-0.8 it ourselves
1.4 it out
-1.1 it over
-1.3 it passes
-0.5 it pleasant
1.2 it properly
1.0 it pulls
0.8 it pumps
-0.6 it rarely
0.8 it reaches
0.8 it really
1.0 it rebuilds
-1.0 it reduces
-0.7 it relaxes
-0.7 it releases
0.9 it relieves
0.9 it removes
-1.3 it runs
-3.3 it safe
-0.6 it seems
-0.7 it sends
1.6 it sets
-1.4 it settles
-1.1 it she
-2.5 it should
0.5 it simple
-1.3 it since
-0.6 it sits
-0.5 it slow
-0.7 it smells
-0.7 it some
-1.2 it sounds
0.6 it speeds
-0.9 it started
0.7 it starts
3.9 it stays
-0.5 it sticks
-1.2 it still
3.1 it stop
-1.1 it straight
-1.0 it switches
2.8 it takes
-1.2 it tells
-2.3 it tends
-0.6 it than
1.0 it the
2.5 it there
2.0 it thickens
-0.6 it tightens
-0.5 it to
0.5 it too
1.4 it took
-0.6 it treats
1.0 it triggers
-1.0 it turns
-0.7 it twice
0.6 it under
1.1 it unnecessary
0.9 it up
-1.8 it usually
0.5 it varies
1.7 it wakes
-1.4 it wants
-0.7 it warms
0.6 it was
-1.3 it we
0.7 it wears
2.5 it were
-1.4 it when
-0.8 it while
1.4 it will
0.5 it with
1.6 it without
2.9 it worked
5.1 it works
-1.2 it worse
-1.5 it would
-1.1 it wrong
2.2 it you
-0.8 it yourself
2.1 its
1.2 its bags
0.6 its benefits
-0.6 its effect
-0.5 its length
1.3 its natural
-0.5 its neighbours
-3.0 its own
1.3 its proper
-0.8 its range
1.3 its root
1.0 its source
2.7 its tracks
2.8 itself $
-0.9 itself and
-0.7 itself as
-0.6 itself but
1.7 itself has
-0.6 itself is
-0.5 itself it
0.9 itself out
-0.6 itself that
-0.6 itself within
-0.7 j $
0.8 jab
-0.5 jacket
-0.5 jacket $
0.9 jam $
-2.1 january
-2.0 january $
-0.9 january 1
-0.5 january 2
0.9 january and
-0.6 jar
-1.5 jar of
2.3 jars
-0.5 jas
1.4 jasmine
-1.2 jaw
-1.1 jaws
1.7 jean
0.8 jelly
0.7 jenna
1.0 jess
1.0 jin
0.5 jo
0.8 jo and
1.1 joanna
-0.6 joanne $
-0.8 job
-2.4 job $
-0.9 job and
-0.5 job is
0.8 job with
-0.5 job your
-1.7 jobs
-0.5 jobs and
0.7 joelle
-0.7 john
-1.0 join
-0.8 join in
0.5 join the
-1.2 joined
-2.0 joined us
-1.3 joins
-0.6 joins us
2.9 joint
-1.9 joint $
2.1 joint and
-0.5 joint are
-0.6 joint becomes
-1.8 joint damage
0.9 joint disease
0.8 joint fluid
1.4 joint for
-1.2 joint gets
-0.6 joint has
1.3 joint is
-0.8 joint itself
1.4 joint or
1.3 joint osteoarthritis
-0.5 joint out
-1.6 joint pain
-1.0 joint replacement
-0.9 joint replacements
-1.0 joint that
0.8 joint will
2.5 joint with
-2.2 joints $
1.1 joints a
-0.5 joints alone
1.2 joints and
-0.5 joints are
1.3 joints as
-1.6 joints at
-0.7 joints behind
0.6 joints but
0.6 joints for
-0.7 joints grow
-1.3 joints in
0.6 joints lubricated
-0.6 joints or
-0.8 joints out
0.8 joints should
0.6 joints so
2.5 joints that
-0.5 joints thins
-1.1 joints wear
1.0 joints which
-0.7 joke $
-0.5 jokes
-0.7 jonah
0.7 josee
2.1 josie
1.4 joy
-0.6 joyce
-1.6 judge
-0.5 judgement
-0.5 judging
1.7 judith
2.0 judith $
-0.7 juice
1.1 july
-1.0 july $
-0.5 jump
4.2 jumped
1.4 jumper
-1.0 jun
2.3 june
-0.9 june $
-1.7 junior
-1.1 junior hockey
0.8 junk
2.8 just
-1.7 just a
-0.7 just above
-1.2 just age
2.3 just as
-0.6 just because
-1.2 just been
-1.5 just chase
-0.8 just come
-1.1 just do
0.6 just done
0.9 just feel
1.1 just getting
-0.7 just had
-0.7 just how
0.8 just in
2.2 just left
-0.7 just live
-1.0 just needs
-0.6 just now
-0.6 just off
-0.5 just old
2.2 just one
-1.0 just rub
-0.7 just say
-1.2 just take
-1.4 just that
2.0 just the
-2.6 just to
-0.9 just wait
0.9 just what
0.8 just will
-0.6 just your
-1.2 k
-0.5 k $
2.5 karen
0.5 kath
-0.7 keen
-1.0 keep
-0.9 keep $
0.7 keep a
-0.8 keep active
-0.8 keep an
-0.6 keep away
0.9 keep coming
-1.4 keep doing
0.8 keep it
-1.6 keep moving
0.8 keep my
-1.1 keep on
0.5 keep our
-0.8 keep taking
-0.8 keep their
-0.8 keep them
-1.0 keep things
1.2 keep to
1.1 keep treating
-0.5 keep walking
0.8 keep working
1.5 keep you
-2.0 keep your
-2.4 keeping
-0.7 keeping active
-1.3 keeping it
1.9 keeping the
0.9 keeping you
2.3 keeps
-0.5 keeps $
-1.9 keeps a
-1.4 keeps coming
-0.8 keeps her
1.3 keeps it
1.3 keeps the
1.4 keeps them
-0.6 keeps us
-0.7 keeps you
1.5 keeps your
-0.5 keiko
-1.3 kensington
-0.5 kept $
-0.9 kept a
-1.0 kept at
-1.1 kept in
1.5 kept it
0.9 kept on
0.7 kept the
-0.6 kerrisdale
-1.9 kettle $
-0.9 kettle and
0.6 kettle has
0.7 kettle is
0.9 kettle on
0.5 kev
-0.5 kg
1.2 kid
1.2 kid $
-0.6 kidding
-1.1 kidneys
-1.9 kids
-1.1 kids $
-0.5 kids and
-0.6 killing
1.6 kilometres
0.9 kim
-1.8 kind $
-0.7 kind and
1.1 kind that
-1.0 kind to
1.4 kind you
0.7 kinder
1.0 kinder $
-1.6 kindly
-0.5 kindly $
-1.3 kinds
-0.6 kinds $
-2.2 kinds of
-1.2 kinesiologist
-0.5 kinesiologist $
-1.4 kinesiology
-0.8 kinesiology $
1.0 kinetic
0.6 kinetica
-0.5 king
-1.3 kingsway
1.3 kingsway $
-0.6 kirsten $
1.0 kirsty
-2.4 kitchen
-0.6 kitchen $
-0.9 kitchen and
-0.6 kitchen counter
0.5 kitchen table
2.1 knead
0.5 knead and
-0.7 knead the
-0.7 kneading and
2.2 kneadly
2.8 kneadwell
0.7 knee
-1.3 knee $
-0.5 knee height
1.4 knee is
-0.5 knee or
-0.6 knee osteoarthritis
-0.8 knee to
-0.8 kneel
-0.9 kneel in
-0.8 knees
-1.3 knees bent
-0.5 knees drawn
-0.6 knees hips
-0.5 knew
-0.6 knew which
8.5 knife
1.1 knife $
1.9 knit
1.1 knit in
2.7 knits
0.6 knitted
2.6 knitting
1.0 knobbly
-2.6 knock
-0.6 knock $
-1.0 knock before
0.6 knocked
-1.2 knocks
1.0 knot
1.2 knot $
-1.3 knots
-2.4 knots $
-0.7 knots and
-0.6 knots that
2.0 knotted
-3.7 know
-2.8 know $
0.9 know about
-0.6 know ahead
-0.9 know and
-0.6 know before
1.8 know how
-0.7 know i
-1.1 know if
1.4 know it
0.6 know of
-0.5 know so
0.9 know someone
-1.0 know that
-1.6 know the
-1.0 know they
-0.5 know this
2.3 know what
-0.7 know when
0.5 know where
-1.3 know whether
-2.9 know you
-0.9 knowing
-0.7 knowing $
-1.2 known
-0.8 known $
-0.7 known about
2.8 known around
-1.2 known as
-1.0 known cause
-1.4 known effect
1.9 known for
-0.7 known how
-0.6 known to
-1.7 knows
-1.7 knows $
1.5 knows how
1.9 knows it
3.3 knows more
-1.9 knows the
-1.7 knows what
-1.0 knows where
-0.6 knows your
1.6 knuckle
2.2 knuckles
-1.0 kofi
-0.6 korean
-0.6 kowalchuk
0.7 kowalczyk
0.5 kyle
-0.7 l $
0.7 l4 and
1.8 l5
-0.7 l5 $
1.6 l5 and
0.9 l5 disc
1.0 lab
-0.7 label
-0.5 laboratory
-0.9 labour $
3.0 labours
-0.9 labrador
1.4 laces
-1.0 laces $
-0.6 lacrosse
0.5 lactate
4.2 lactic
4.2 lactic acid
-0.7 lad
-0.6 lad in
3.0 ladder
1.6 ladder $
2.0 ladders
1.1 ladies
-0.7 lads
1.5 lady
-0.5 lady in
0.6 lady who
3.0 laid
2.8 laid a
-0.6 lake
0.5 lake $
0.7 lake every
-0.7 lake is
-1.1 lake massage
-0.6 lake will
0.8 lake with
-0.5 lakeshore
1.1 lam
1.7 laminectomy
1.1 laminectomy $
-2.0 lamp
-0.6 lamp $
3.1 landed
-1.1 landing
1.1 landlord $
-2.2 lane
0.6 lane $
-0.8 lane and
0.5 lane massage
-2.0 language
-0.5 language $
-0.7 languages
-1.6 laptop
-0.5 laptops
-5.0 large
-0.5 large and
-0.6 large curves
-0.5 large trial
-1.7 largely
-2.2 larger
-0.6 largest
1.0 larkfield
1.0 last
2.7 last $
2.7 last a
0.7 last and
-0.5 last appointment
-0.7 last autumn
-0.5 last few
-0.5 last four
-0.6 last friday
-0.6 last longer
0.9 last of
-1.0 last one
-0.5 last season
1.6 last session
-3.0 last spring
0.6 last summer
-0.8 last ten
-1.1 last thing
-0.6 last three
1.5 last time
0.8 last two
-0.5 last visit
1.5 last week
2.0 last x
1.4 last year
3.1 lasted
4.9 lasting
-0.8 lasting back
-1.3 lasting benefit
1.3 lasting change
-1.1 lasting damage
0.9 lasting effect
0.5 lasting freedom
-1.1 lasting pain
1.2 lasting relief
1.5 lasting results
3.6 lasts
3.5 lasts $
1.4 lasts a
-0.7 lasts an
-0.8 lasts for
-1.6 lasts longer
-0.7 lasts more
-0.7 lasts seventy
-1.4 late
1.4 late $
0.6 late afternoon
-0.6 late cancellation
1.0 late nights
0.6 late to
-0.5 late you
2.2 later
3.5 later and
-0.6 later follow
4.8 later he
1.2 later i
-1.3 later in
-1.2 later life
1.1 later the
2.2 later they
-0.9 later visits
-1.4 later you
-2.6 laughed
-1.0 laughed $
-0.8 laughed and
-1.8 laundry
-0.5 laundry $
1.4 lavender
-0.7 lavender $
-2.5 law
-1.0 law $
1.3 lawn
1.3 lay
-0.5 lay down
3.1 layer
-0.8 layer $
1.6 layer by
1.2 layered
-1.3 layers of
1.1 layers that
-1.1 lays
-1.7 lays down
-1.2 lead
0.5 lead $
1.4 lead therapist
-2.2 lead to
7.0 leading
0.6 leading authority
2.4 leading back
-1.3 leading cause
1.2 leading clinic
-0.5 leads
-1.0 leads to
-0.6 leaf
-0.6 leaflet
-0.8 leaflet $
-1.5 leaflets
0.7 league
-0.7 leak
-0.6 leaked
-0.7 leaking
-0.6 leaks
-2.6 lean
-0.5 lean $
-0.5 lean forward
-0.9 lean on
-2.5 leaning
-1.2 leaning forward
-1.0 leaning on
1.4 leanne
-2.1 leans
-0.8 leans on
-2.0 learn
-1.1 learn to
-0.9 learn what
-0.8 learned
-0.6 learned $
1.0 learned a
1.3 learned about
0.6 learned it
-0.8 learned to
-1.0 learning
-1.0 learns
-0.6 lease
0.6 least
0.7 least $
-0.6 least 2,200
1.7 least half
-1.1 least one
1.3 least ten
1.0 least twice
2.6 leave
1.7 leave $
-1.8 leave a
-0.6 leave at
1.5 leave feeling
-0.5 leave fifteen
-3.6 leave it
-0.7 leave less
-1.9 leave out
0.7 leave that
0.5 leave the
1.6 leave their
1.4 leave them
1.5 leave without
-1.2 leave you
-0.5 leave your
4.3 leaves
-0.9 leaves $
0.8 leaves a
1.0 leaves no
0.7 leaves the
-0.7 leaves you
5.0 leaving
1.2 leaving $
1.7 leaving the
0.7 leaving you
0.5 leaving your
1.4 led
1.0 led to
-1.0 leeds
3.5 left
3.0 left $
-0.5 left a
-0.8 left alone
-1.9 left and
0.9 left hand
-0.5 left hip
1.0 left is
-0.7 left it
-1.3 left of
-1.4 left out
1.3 left the
3.6 left to
1.2 left with
1.7 left without
-1.9 leg
-4.4 leg $
1.5 leg feels
1.0 leg goes
0.6 leg has
1.0 leg in
-0.8 leg like
-0.9 leg or
-1.9 leg pain
-0.5 leg sciatica
-2.1 leg symptoms
-0.9 leggings
-1.9 legs $
-0.8 legs are
-0.6 legs can
2.5 legs feel
-0.6 legs felt
-1.1 legs or
0.7 legs out
0.9 legs that
-1.0 legs went
-0.7 legs when
2.0 leila
-0.6 lemon
0.8 lena
-1.1 length
-0.9 length $
-0.5 length and
0.8 length of
1.1 lengthen
-0.5 lengthen $
1.0 lengthen and
1.8 lengthen the
-0.5 lengthen them
1.1 lengthen those
0.8 lengthening
1.4 lengthening the
2.5 lengthens
0.5 lengthens the
-0.6 lent
-1.3 less $
1.0 less and
-0.5 less blood
-0.9 less certain
-0.6 less clear
-0.5 less commonly
-0.5 less consistent
-0.7 less effective
-0.5 less flexible
-0.5 less leg
1.7 less likely
3.0 less often
-0.9 less oxygen
0.9 less pressure
-0.8 less reliable
-1.7 less room
-0.5 less safe
-0.5 less so
-0.6 less space
-0.8 less stiff
-0.5 less stress
2.0 less tension
-0.5 less water
-0.5 less you
-0.5 lesson
-0.6 lessons
0.9 let
1.0 let a
-0.8 let anyone
-0.5 let be
2.4 let get
1.0 let him
0.9 let it
-1.8 let me
-1.0 let not
0.8 let our
1.5 let see
-0.5 let the
1.3 let this
-0.9 let us
-1.0 let you
1.4 lets
2.4 lets go
-0.7 lets it
0.6 lets you
0.7 letter
-0.8 letter $
-0.7 letter from
1.4 letter is
1.0 letters
0.7 letting go
3.6 level
2.5 level $
-0.6 level 4
-1.5 level 5
0.7 level in
0.8 level of
1.3 level out
-0.6 level that
0.6 level the
-2.0 levels
0.9 levels $
-0.6 levels and
-0.8 levels at
-0.8 levels of
-0.6 li
-0.5 liability
-0.5 liability insurance
-0.6 library $
-0.7 licence $
-2.5 licensed
-0.8 licensed massage
-2.4 lie
-0.5 lie down
-0.5 lie in
1.2 lie on
-0.6 lie still
-1.8 lies
0.7 lies behind
-0.7 lies down
0.7 lies in
4.2 life
-0.6 life and
-1.0 life as
4.4 life back
-1.5 life happens
-2.4 life is
-0.7 life manulife
4.2 life without
1.9 lifelong
3.1 lifetime
2.2 lifetime $
0.7 lifetime of
-0.7 lift
-1.2 lift a
-0.7 lift and
1.1 lift in
0.7 lift to
0.5 lift with
-0.9 lift your
1.6 lifted
1.6 lifted $
-0.7 lifters
-1.5 lifting
-0.9 lifting $
-0.9 lifting a
1.4 lifting again
-0.7 lifting for
-0.5 lifting technique
0.5 lifting the
0.5 lifts
0.8 lifts $
-0.5 lifts mood
0.5 lifts the
-0.7 lifts your
-0.9 ligament
-0.8 ligament $
-0.5 ligament are
3.2 ligament or
1.6 ligament sprain
-0.5 ligament the
-0.8 ligament to
-2.1 ligaments
-0.8 ligaments and
0.8 ligaments are
-1.2 ligaments thicken
0.5 ligamentum
0.5 ligamentum flavum
-3.5 light
-1.4 light and
-0.5 light as
-0.7 light headed
1.3 light lymphatic
-0.5 light pressure
1.0 light rhythmic
-1.0 light strokes
-0.6 light to
-0.6 light touch
-0.5 light work
1.5 lighter
-0.8 lighter $
-0.7 lighter and
-1.0 lighter duties
3.1 lighter for
-0.7 lighter pressure
-0.5 lighter touch
-1.3 lightly
-0.6 lightly $
0.7 lights $
1.6 lights and
-0.5 lights up
-1.2 like
2.4 like a
0.5 like after
-0.6 like all
-0.7 like an
-0.5 like and
1.1 like at
-0.7 like being
-1.6 like best
-0.6 like changing
-0.7 like drawers
-0.6 like from
-1.1 like having
2.5 like hers
0.9 like it
0.9 like my
-0.6 like old
0.5 like ours
-0.5 like pins
0.6 like somebody
2.6 like that
-1.6 like the
-1.1 like this
0.9 like to
-1.0 like us
0.7 like we
-0.9 like when
-0.8 like your
-0.5 like yours
-0.7 like yourself
-2.3 liked
-1.1 liked it
-4.1 likely
0.5 likely $
-2.0 likely to
-2.4 likes
-0.8 likes the
0.6 likes to
-0.5 lim
-0.5 limb
-1.5 limit
0.7 limit of
-2.4 limited
-0.9 limited $
-0.5 limited and
-0.6 limited to
-1.7 limits
6.9 limp
3.2 limp in
1.8 limped
1.9 limped in
0.6 lin
-1.3 lindqvist
0.9 line
-1.1 line and
-0.8 line at
-0.6 line from
-0.9 line is
-1.0 line of
2.6 line one
1.1 line that
-0.6 lined with
-1.7 linen
-1.0 linens
0.9 lines
0.9 lines up
1.4 ling is
-3.4 lining
-3.0 lining of
-0.9 link
-1.1 link $
1.4 link at
0.8 link between
-0.5 link is
-0.5 link to
-1.9 linked
-0.7 linked to
-1.0 linked with
-0.5 linocut
0.6 lise
-1.7 list $
0.8 list for
1.9 list of
1.4 list to
-1.3 listed
-0.5 listed on
-2.1 listen
1.1 listen $
-1.2 listen to
2.1 listened
3.1 listened $
-1.2 listened to
-0.5 listeners
-2.0 listening
-0.6 listening $
-0.6 listening to
-0.6 listens
-1.3 lists
-0.8 lists massage
-1.0 lit
1.4 literally
3.2 literature
-3.5 little
3.5 little $
-0.5 little and
-0.6 little at
-0.5 little better
0.6 little by
-3.0 little confidence
-1.0 little difference
-0.5 little farther
0.8 little fern
-0.5 little for
-0.5 little in
2.6 little longer
1.8 little of
-0.8 little or
-0.6 little over
1.0 little pain
-1.1 little research
-0.5 little sore
1.1 little soreness
-0.6 little taller
-1.0 little tender
0.9 little the
-0.5 little to
0.5 liu
1.2 live
0.8 live a
-0.8 live alone
-1.1 live in
-0.6 live on
1.1 live with
1.0 live without
1.1 lived with
1.0 lively
-1.1 liver
0.9 liver $
-2.3 liver and
0.8 lives
1.9 lives $
-0.6 lives and
1.5 lives back
2.0 living
-1.0 living $
0.7 living on
-0.5 living room
1.6 living well
2.5 living with
-2.9 load
-0.8 load $
-0.6 load and
-0.5 load close
-0.5 load is
1.4 load off
-0.6 load on
-0.5 loaded
-0.7 loading
-0.5 loading $
1.9 loads
-0.5 loads the
-1.4 lobby
-0.7 lobby $
-0.5 lobster
1.2 local
-0.8 local anaesthetic
0.6 local blood
-0.5 local groups
0.5 local paper
0.8 locally
-0.6 located
-1.1 location
-2.0 locations
0.6 lock
-0.7 lock up
-0.5 locked
-0.6 locked cabinet
1.6 locked up
1.2 locks
0.5 locks up
1.6 loft
-0.5 lol
-0.5 lol $
-0.5 london
-1.0 lonely
-2.6 long
0.9 long $
0.7 long as
0.6 long back
-1.6 long enough
-0.5 long gliding
1.9 long haul
-0.9 long it
-1.5 long lasting
-0.6 long one
-1.1 long periods
-0.6 long recovery
2.4 long run
0.5 long side
0.6 long sitting
0.5 long slow
1.9 long strokes
-2.1 long term
-0.6 long that
-0.6 long the
-1.4 long time
2.1 long walk
-1.0 long way
-0.7 long week
1.3 long weekend
0.8 long winter
2.8 long you
2.3 longer
-1.1 longer a
0.9 longer and
-2.0 longer follow
0.8 longer lasting
1.6 longer need
1.0 longer needs
-0.6 longer or
-0.8 longer recommended
-0.9 longer seen
-1.1 longer term
-2.4 longer than
1.4 longer walk
2.2 longer walks
-1.1 longshoreman
-0.8 longshoreman who
0.9 longshoremen
-3.1 look
-1.6 look $
-1.0 look after
-0.5 look any
-0.5 look as
-2.5 look at
1.8 look for
1.3 look forward
-0.6 look in
-1.5 look it
0.8 look like
-0.5 look over
1.1 look there
-1.4 look up
-2.0 looked
-0.7 looked like
-1.0 looking
-2.8 looking after
2.8 looking at
0.9 looking for
-2.2 looks
1.2 looks $
-0.9 looks after
-0.7 looks at
-1.7 looks like
2.4 loop
-1.4 loop $
-0.5 loop and
0.8 loop around
1.7 loop at
1.0 loop of
-0.7 loose $
-0.5 loose and
-0.5 loose trousers
0.9 loosen
1.0 loosen the
-0.5 loosen up
1.3 loosened
0.5 loosening
0.8 loosening the
-0.7 loosens
1.7 loosens tight
-1.1 loosens you
1.6 looser
-1.2 looser $
0.6 looser after
-0.7 looser muscles
-0.8 looser when
2.3 lorenzo
3.6 lorraine
-0.5 lorraine b
-0.6 lorry
0.6 lose
4.4 lose $
-0.6 lose a
-2.3 lose height
-2.1 lose water
-1.1 loses
-1.6 losing
-0.5 losing even
-0.6 losing weight
-2.2 loss
-1.6 loss of
2.1 lost
1.6 lost $
1.0 lost count
-0.5 lost feeling
0.7 lost height
0.6 lost one
2.1 lot
-0.6 lot of
1.5 lot on
-0.6 lot to
0.8 lotion
-1.1 lots
-0.9 lots of
1.0 lotus
-0.8 lou
-2.0 loud
-1.2 loud $
-0.6 louder
-0.8 loudest
-1.1 lougheed
-1.0 lounge
-0.5 lousy
-0.5 love
-1.3 love a
1.3 love and
-0.5 love from
1.0 love it
1.0 love the
1.2 love to
0.5 love working
-0.5 love you
-1.7 loved
-2.5 lovely
-1.1 lovely $
-0.5 lovely and
2.6 lovely but
-0.8 lovely for
-0.5 lovely people
-0.8 loves
-3.3 low
-1.2 low $
-2.4 low back
1.9 low backs
-0.5 low certainty
2.6 low mood
-2.4 low risk
-0.8 lower
2.1 lower $
-6.8 lower back
1.7 lower backs
1.0 lower cortisol
1.5 lower dose
-0.6 lower level
5.6 lower mainland
-1.3 lower spine
-1.6 lower the
-0.6 lower to
1.4 lower your
-0.5 lowered
-0.6 lowers
0.6 lowers blood
0.8 lowers stress
-1.2 lowers the
-0.9 lowers to
-1.2 lowest
-1.0 lowest dose
1.1 lubricant
1.1 lubricated
0.5 lubricated and
1.7 lubricates
1.4 lubricates the
-0.5 luc
-1.1 lucia
-0.5 lucinda
1.0 luck
-0.7 luck $
-0.8 lucky
0.6 luis
1.8 lumbago
1.5 lumbar
1.8 lumbar curve
-0.6 lumbar disc
-0.5 lumbar fascia
0.7 lumbar joints
-0.6 lumbar muscles
-1.3 lumbar spinal
-1.9 lumbar spine
-0.6 lumbar vertebra
-1.1 lumborum
-0.5 lumborum the
2.0 lunch $
-0.5 lunch and
0.5 lunch break
-0.5 lung $
-0.5 lungs
-1.7 luxury
-0.9 luxury $
-2.7 lying
-2.5 lying down
-0.5 lying face
-0.8 lying flat
-0.5 lying in
-0.8 lying on
1.2 lying positions
1.4 lying there
3.0 lymph
1.2 lymph $
3.5 lymphatic
-1.2 lymphatic drainage
0.6 lymphatic massage
1.1 lymphatic strokes
0.6 lymphatic system
-0.7 lymphoedema
-1.8 m
-2.4 m $
-0.6 m and
-0.8 m to
2.1 machine
-1.8 machine $
2.2 machine and
0.9 machines
-1.1 made $
-0.6 made by
1.5 made for
-1.2 made him
0.5 made it
-2.5 made me
-0.6 made our
-1.2 made the
-0.6 made up
-1.0 made with
1.4 made worse
5.7 magic
3.5 magic $
3.7 magic hands
0.8 magnetic
2.1 magnets
1.4 magnets $
-2.1 mail
-0.5 mail $
0.7 mailbox
0.8 mailbox $
-3.7 main
-0.5 main street
5.6 mainland
0.8 mainland $
1.2 mainland and
0.7 mainland with
-1.4 mainly
-0.5 mainly for
-0.9 mainly to
2.3 maintenance
-0.7 maintenance $
0.9 maintenance massage
-0.6 maintenance once
0.9 maintenance plan
-1.4 major
0.9 major improvement
-0.9 major operation
0.9 majority
0.7 majority of
1.8 make $
2.0 make a
-0.5 make daily
0.7 make for
-1.5 make it
-0.6 make massage
-0.7 make more
-1.1 make no
-1.1 make pain
1.1 make sure
1.8 make that
-4.0 make the
0.5 make them
1.6 make things
-0.8 make up
-0.9 make your
-1.4 makes
-1.1 makes a
-0.7 makes everything
0.6 makes it
0.9 makes muscles
-0.8 makes no
-0.7 makes our
-0.6 makes pain
-0.7 makes people
1.0 makes sure
0.8 makes them
0.5 makes you
0.9 making
-0.6 making a
0.9 making it
0.7 making you
1.8 mall
-0.6 mall $
-0.7 man $
-0.5 man and
-2.5 man who
0.8 man with
-0.5 manage
0.5 manage a
-0.7 manage it
0.9 manage pain
1.3 manage the
1.4 managed
0.6 managed $
1.3 managed with
1.4 management of
-0.9 manager
-0.6 manager $
-1.2 managing
-0.9 mandarin
-0.6 manipulate
-1.0 manipulation
-0.9 manipulation and
-0.5 manipulation or
-1.0 mann
-1.1 manual
-0.8 manual lymphatic
-0.5 manual therapy
-1.2 manulife
2.6 many are
-0.8 many cases
1.0 many clinics
-0.7 many do
-0.7 many folks
0.9 many have
-0.5 many hours
1.8 many massage
-0.6 many months
-2.2 many of
2.1 many older
1.9 many other
-1.1 many patients
-3.4 many people
-0.5 many places
-1.8 many sessions
2.7 many therapists
-0.5 many trials
-0.8 many visits
-0.5 many who
-1.3 many years
-1.8 map
-0.6 map your
-0.6 maps
1.1 marathon
2.4 marathons
1.4 marathons $
-0.8 march
1.3 march $
0.8 march and
3.6 marco
3.5 marcus
1.5 marcus $
0.7 margaret
1.8 marguerite
1.5 marguerite who
2.5 maria
-0.8 marisol
4.9 marjorie
1.9 mark
-1.4 mark $
2.2 mark and
-1.1 marked
1.5 markers
-1.0 marketing
1.7 markovic
-0.8 marks
-1.3 married
-0.5 married to
-1.4 marsh
-1.2 mask
-1.7 mask the
1.2 masking
1.1 masking the
4.4 massage
-1.6 massage $
-0.6 massage 45
2.1 massage 60
0.5 massage a
-0.7 massage actually
-0.8 massage acupuncture
-0.9 massage after
0.8 massage alone
0.8 massage also
-1.4 massage among
-1.0 massage and
0.9 massage are
-3.1 massage as
5.1 massage beats
-0.6 massage because
-1.9 massage before
-0.7 massage begins
0.6 massage boosts
-0.5 massage breaks
0.8 massage burnaby
-0.6 massage but
-0.8 massage by
-0.5 massage calms
-1.0 massage can
0.9 massage carries
1.6 massage clinic
-1.8 massage clinics
-0.6 massage college
-0.6 massage comes
1.1 massage corrects
-0.8 massage could
-1.4 massage cures
0.6 massage cuts
-1.1 massage did
-6.0 massage does
1.4 massage eases
-1.5 massage encourages
0.7 massage every
-0.7 massage first
-1.0 massage fits
-0.5 massage fix
2.2 massage fixes
-2.4 massage flushes
-2.6 massage for
-1.8 massage from
-0.7 massage get
0.8 massage gets
0.8 massage gives
-1.1 massage groups
-1.0 massage gun
-0.5 massage had
0.7 massage has
-0.5 massage have
1.0 massage heals
-0.6 massage help
-1.9 massage helps
-0.9 massage i
-0.5 massage in
0.9 massage is
1.8 massage it
4.7 massage keeps
-0.5 massage loosens
0.9 massage lubricates
-0.6 massage make
1.6 massage makes
-1.1 massage manipulation
-3.5 massage may
-0.8 massage might
-0.7 massage moves
-0.6 massage near
-0.5 massage now
-1.1 massage of
-2.2 massage once
0.5 massage only
-0.8 massage opens
-0.6 massage or
-0.5 massage out
2.6 massage over
0.8 massage place
1.6 massage plus
0.5 massage practice
-0.6 massage promotes
0.5 massage protocol
-0.7 massage pushes
0.6 massage puts
1.6 massage raises
-0.8 massage really
0.6 massage rebuilds
2.0 massage reduces
0.9 massage relaxes
-0.6 massage releases
-2.3 massage removes
-0.6 massage safe
-1.3 massage school
1.0 massage second
-0.5 massage sessions
-0.5 massage sets
3.1 massage she
-0.9 massage should
2.4 massage so
0.5 massage specialists
0.6 massage speeds
0.9 massage spinal
0.5 massage stimulates
0.6 massage stops
1.5 massage straight
1.3 massage straighten
2.1 massage strengthens
0.9 massage studio
-0.5 massage table
1.4 massage takes
1.2 massage team
0.8 massage that
1.1 massage therapist
-4.1 massage therapists
-2.3 massage therapy
-1.0 massage this
0.7 massage through
-0.5 massage to
-0.9 massage today
2.2 massage treats
0.5 massage twice
-0.5 massage until
-0.9 massage visits
-0.8 massage vs
-1.2 massage warms
-1.8 massage was
0.5 massage we
0.8 massage when
0.9 massage which
-2.5 massage will
-1.3 massage with
-0.8 massage works
3.7 massaged
-1.3 massaged $
1.4 massages
2.1 massages $
0.6 massages and
-0.8 masseur
-0.6 masseuses
2.2 master
1.0 masters
4.8 match
3.3 match $
-0.8 matches
0.9 material $
-0.6 material often
-0.8 math
-0.5 math $
-0.6 mats
-0.6 matter $
2.5 matter how
-1.8 matter of
0.6 matter what
-4.8 matters
-1.4 matters $
-0.6 matters more
-0.5 matters to
-2.9 mattress
-1.2 mattress $
-0.7 maximum
-6.9 may
1.6 may $
-0.6 may 1
-1.8 may also
-1.1 may be
-0.6 may cause
-0.5 may change
0.8 may combine
-1.4 may come
-0.5 may do
-1.5 may ease
-1.9 may feel
2.1 may find
0.5 may follow
1.5 may get
-0.9 may give
-1.2 may have
-0.5 may hear
-2.0 may help
1.1 may i
0.9 may include
0.6 may keep
-0.7 may lower
-1.1 may make
-1.3 may need
2.0 may never
-3.6 may not
3.0 may prescribe
0.8 may put
-0.8 may read
-0.8 may reduce
1.9 may say
-0.8 may stop
-0.5 may suggest
-1.2 may take
2.2 may tell
-0.5 may use
0.6 may well
-1.3 maybe
-0.5 maybe $
-0.9 maybe it
-0.6 maybe you
2.3 me
-2.3 me $
-2.4 me a
-0.6 me about
-0.6 me after
1.9 me an
1.1 me and
-0.5 me as
-0.6 me at
4.3 me back
-0.7 me every
-0.6 me five
-0.8 me for
0.5 me four
-0.7 me how
3.3 me i
1.1 me it
-0.8 me look
1.8 me my
-0.6 me not
-1.6 me on
1.2 me over
-0.5 me since
-0.5 me tell
-0.6 me that
1.3 me the
1.3 me they
-3.5 me to
0.5 me twice
0.6 meal $
0.6 meals
-3.4 mean
1.2 mean a
1.2 mean for
-1.3 mean it
-3.3 mean that
-2.0 meaning
-0.9 meaningful
-0.6 meaningful difference
-0.5 means
-0.8 means $
0.6 means faster
0.6 means fewer
0.9 means it
1.9 means of
-0.9 means that
1.1 means you
0.5 means your
-1.5 meant
-0.7 meantime
-0.5 meantime $
-1.1 meanwhile
1.5 measurable
-3.5 measure
0.6 measure a
-0.8 measure it
-0.5 measure the
1.7 measured
-0.9 measured $
-0.7 measured and
2.2 measured at
-0.8 measured in
-1.1 measured it
0.5 measurement
-0.6 measurements
-1.2 measures
-1.1 measuring
-1.0 mechanical
-0.5 mechanism
-2.4 medical
-0.6 medical advice
-0.5 medical attention
-1.3 medical care
-0.5 medical conditions
-0.5 medical help
0.6 medical history
0.6 medical massage
-0.6 medical reason
0.9 medical tent
1.8 medically
7.1 medication
0.6 medication $
2.0 medication and
2.2 medication for
-0.6 medication has
0.5 medication in
0.7 medication or
1.4 medication that
-2.0 medications
-2.4 medicine
-2.0 medicine $
1.2 medicine and
1.7 medicine because
1.5 medicine cabinet
-1.0 medicine for
1.0 medicine is
-0.8 medicine that
-0.5 medicine without
-6.4 medicines
-1.3 medicines $
-0.6 medicines and
-0.8 medicines can
-0.5 medicines for
-1.1 medicines that
1.6 medicines you
-1.0 medium
4.1 meera
-2.2 meet
-0.6 meet $
0.8 meet a
0.5 meet one
-0.8 meet our
-1.2 meet people
2.3 meet your
-1.6 meeting
-0.7 meeting you
1.5 meetings
-0.6 meets
-1.3 mei
-0.9 mel
2.4 melatonin
3.6 melt
-1.3 melt $
0.7 melt away
6.2 melts
-1.0 member
2.0 members
0.9 members $
0.7 members get
-0.5 members of
-0.5 members tell
-0.7 membership
0.7 memory
0.7 memory $
-0.9 men
1.4 men and
0.7 mend
-0.5 mend a
6.8 mended
3.3 mending
1.7 mends
-0.6 mends $
-2.2 mention
-0.5 mention any
-1.0 mention it
-0.9 mention the
-0.5 mention this
-2.3 mentioned
-0.7 mentioned the
-0.9 mentioning
-0.6 mentions
0.6 menu
-0.8 menu $
2.1 merely
1.6 meridian
1.9 mess
2.7 message
-0.6 message $
-1.5 message and
-1.0 messages
-0.7 messy
1.7 met
1.0 met a
-0.9 met her
1.2 met us
-0.8 met you
4.2 metabolic
2.8 metabolic waste
-1.7 metal rods
-0.6 meter
2.3 method
-2.2 method $
0.7 method a
0.5 method has
-1.1 method is
-0.6 method of
1.1 method which
-0.7 method works
1.3 methods
3.1 methotrexate
3.6 methotrexate $
0.6 methotrexate altogether
1.7 metro
1.6 metro vancouver
0.6 metrotown
2.9 metrotown $
0.8 miami
1.5 microdiscectomy $
-1.8 mid
-0.6 mid back
-2.0 middle
1.5 middle $
-0.5 middle age
-1.6 middle of
-2.3 might
-0.6 might $
2.0 might after
-2.3 might be
-0.5 might do
1.1 might expect
-0.7 might feel
-0.6 might go
-1.1 might have
0.6 might help
0.6 might like
-0.7 might make
7.4 migraines
-0.6 mild
-0.8 mild curves
1.5 mild or
0.9 mild scoliosis
0.6 mile
0.5 mile $
2.8 miles
0.9 milk
2.4 mill
1.1 mill lane
1.6 millimetres
0.7 millimetres and
-0.6 million
0.9 min
1.0 min 125
1.0 min 130
1.9 min 155
-1.0 mind
1.0 mind $
1.4 mind and
-1.4 mind at
-1.4 minds
-0.7 mine
1.5 mineral
-0.6 minimum
0.6 minimum of
-1.1 minor
-0.8 minority
-0.5 minors
-1.3 minute
0.6 minute $
0.8 minute assessment
-0.5 minute back
0.6 minute chat
1.5 minute consultation
-0.7 minute disc
-0.5 minute first
-1.0 minute massage
-0.7 minute or
0.8 minute session
-0.9 minute sessions
1.6 minute slot
-1.0 minute treatment
-0.5 minute treatments
2.6 minute visit
-1.8 minute walk
-0.9 minutes
2.0 minutes $
-0.5 minutes 125
0.6 minutes 130
2.1 minutes 40
0.6 minutes 65
3.2 minutes 78
-0.6 minutes after
1.7 minutes are
-0.7 minutes at
-0.9 minutes away
0.5 minutes because
-1.5 minutes before
-0.8 minutes between
-0.6 minutes each
-1.8 minutes early
-0.5 minutes every
-1.6 minutes for
1.6 minutes from
0.7 minutes including
1.2 minutes later
4.1 minutes of
-0.5 minutes off
1.1 minutes or
-0.5 minutes so
-0.5 minutes talking
-0.7 minutes the
0.5 minutes then
-0.7 minutes three
-0.9 minutes twice
-0.9 minutes walk
2.2 minutes what
1.2 minutes which
3.0 minutes with
-1.0 minutes without
-0.6 minutes you
5.5 miracle
-0.5 miracle $
2.5 miracle worker
3.4 miracle workers
2.4 miracles
2.1 mirror
2.4 mirror $
-1.7 miserable
-0.6 miserable $
-1.1 misery
-0.6 misery $
2.5 miss
3.5 miss $
-1.0 miss a
4.2 miss it
-0.7 miss one
-1.2 miss the
2.9 missed
3.2 missed $
2.1 missed a
-0.7 missed visit
0.6 missing
-0.9 missing $
0.6 mission
1.2 mistake
0.5 mistake $
-0.6 mistakes
0.6 mix of
-3.3 mixed
-1.2 mixed $
-0.7 mixed and
-2.2 mixed results
0.8 mixed up
-0.5 mo
1.4 mobile
0.7 mobile $
-0.9 mobilisation
0.8 mobility
0.6 mobility $
-0.9 mobilization $
1.6 mobilization to
0.8 mobilize
-0.6 mode
-0.5 mode $
0.7 model
-1.8 moderate
-0.5 moderate $
0.5 moderate pressure
-0.5 modern
-1.0 modern life
-2.1 modest
-0.8 modest and
0.6 modified
-1.4 modifying
-1.0 modifying drugs
0.9 moira
-1.0 moist
-0.9 moist heat
-0.6 mom $
0.7 moment
-0.9 moment $
1.8 moment they
-0.5 moment to
-0.7 moment you
-0.6 moments
2.1 moms
-2.0 monday
1.3 monday $
0.8 monday and
0.7 monday morning
-2.4 monday to
-0.5 monday tuesday
-1.7 mondays
-0.9 mondays $
-1.0 mondays and
-1.1 mondays wednesdays
2.4 money
-1.4 money $
0.9 money and
5.2 money back
-1.4 monitor
-0.8 monitoring
-1.3 month $
-1.0 month a
-0.6 month at
-0.5 month for
-1.0 month is
-0.6 month it
0.7 month keeps
0.5 month one
2.3 month or
1.6 month she
0.5 month so
-0.5 month than
-0.5 month then
1.4 month to
-0.9 month we
1.8 month with
0.6 month you
3.1 monthly
-1.8 monthly $
1.2 monthly massage
1.0 monthly plan
2.0 monthly tune
0.9 months
-4.9 months $
-1.2 months and
-0.6 months as
-0.9 months at
-0.7 months before
-0.6 months but
0.8 months in
0.8 months it
-1.0 months later
1.7 months of
1.3 months on
-2.0 months or
-1.2 months the
-1.0 months there
2.3 months with
-1.1 mood and
1.3 mood can
-0.5 mood lifts
1.8 moods
0.5 moody $
0.9 moon
1.3 more
-1.1 more $
3.6 more about
2.3 more and
-0.5 more as
-0.5 more back
-0.5 more bearable
1.2 more because
0.6 more comfortable
-0.7 more common
-0.6 more confidence
1.7 more easily
1.7 more effective
0.9 more energy
1.8 more experience
-0.5 more flexibility
1.1 more flexible
2.1 more for
-0.8 more hours
-0.5 more is
-0.6 more like
-2.0 more likely
-1.5 more load
1.4 more movement
0.7 more of
-1.4 more often
0.8 more options
0.5 more or
-1.4 more pain
1.9 more powerful
-0.7 more relaxed
-0.6 more serious
-0.5 more sessions
1.0 more skilled
0.5 more soundly
-0.6 more targeted
-2.8 more than
0.8 more the
-1.1 more thing
-0.6 more to
0.5 more with
-2.6 morning $
0.5 morning a
0.5 morning after
-1.3 morning and
-0.6 morning before
-1.1 morning for
0.7 morning i
-0.5 morning in
4.3 morning stiffness
-0.5 morning to
1.2 morning with
-0.6 morning you
-0.8 mornings
0.6 mornings $
-0.5 mornings a
0.5 mornings and
-0.6 mornings for
5.1 morphine
3.0 morphine $
1.3 morphine and
-0.6 mortgage
1.3 most
1.1 most $
-1.9 most adults
-0.6 most and
-2.0 most back
-0.5 most backs
0.6 most benefit
-0.5 most cases
1.0 most clients
2.6 most clinics
-2.8 most common
-2.0 most days
-0.9 most disc
4.5 most effective
-1.0 most episodes
3.2 most experienced
0.5 most extended
-2.4 most frequent
0.6 most guests
-1.0 most have
-0.5 most health
-1.3 most herniated
1.3 most highly
-0.8 most important
-0.6 most in
-1.0 most likely
1.5 most low
4.9 most massage
-0.5 most new
-1.5 most of
-2.2 most often
-0.6 most older
-1.2 most patients
-2.4 most people
2.9 most places
-1.0 most plans
2.7 most powerful
-0.7 most strains
-0.7 most teenagers
1.3 most trusted
-1.3 most useful
-0.6 most usual
-1.0 most widely
-0.5 most young
-2.0 mostly
3.0 mostly $
-0.5 mostly because
-1.9 mostly gone
-0.5 mostly in
-2.6 mother
0.5 mother has
-0.5 mother to
0.5 mothers
-0.6 motion
-1.0 motion $
1.3 motion and
-0.6 motor
-0.8 mountain
-0.5 mountain $
-1.5 mouth
-0.5 mouths
-3.1 move
1.4 move $
-1.9 move a
2.4 move and
1.3 move back
0.5 move better
0.5 move bones
-1.0 move disc
-0.5 move in
0.5 move it
-0.6 move less
0.6 move like
-1.4 move the
-0.7 move with
-0.5 move you
-1.1 move your
-2.2 moved
0.5 moved and
0.7 moved in
0.6 moved to
-2.1 movement
-2.7 movement $
0.9 movement back
-1.4 movement is
1.6 movement more
-0.5 movement of
0.5 movement over
2.7 movement tests
-1.5 movements
-0.5 movements of
0.8 movements that
-0.7 movers
-1.5 moves
-1.0 moves $
1.0 moves into
0.5 moves more
0.7 moves the
0.7 movie
0.7 movie $
-3.9 moving
-4.1 moving $
-0.6 moving again
0.6 moving and
2.3 moving better
-0.6 moving even
-0.8 moving is
0.8 moving more
0.7 moving through
2.1 mr
0.9 mr calder
2.1 mr d
-0.7 mr okafor
1.6 mr pryce
0.6 mri
2.6 mri $
-0.5 mri and
0.7 mri says
-2.6 mri scan
-0.5 mri scans
1.1 mri was
-1.2 mrs
-0.6 mrs fong
-1.0 ms
-1.3 msp
-0.6 msp supplementary
-2.5 much
3.9 much $
0.7 much a
-0.6 much alike
-0.6 much and
0.8 much as
0.7 much can
-0.6 much it
-0.6 much like
0.7 much more
-1.0 much of
-0.8 much pain
-0.5 much that
-2.0 much the
5.5 multiply
-1.6 mum
-3.0 muscle $
2.1 muscle a
2.2 muscle and
-0.6 muscle around
-0.5 muscle as
-0.9 muscle fibres
-0.6 muscle guarding
-0.8 muscle in
2.4 muscle is
-0.9 muscle or
1.1 muscle pain
-1.5 muscle relaxants
1.8 muscle spasm
-1.7 muscle strain
-2.1 muscle tension
-1.3 muscle that
1.2 muscle the
-0.5 muscle tightness
0.6 muscle tone
0.5 muscle which
-0.5 muscle with
0.7 muscle work
-1.5 muscles
-0.6 muscles $
-1.8 muscles along
4.2 muscles and
1.4 muscles are
-2.6 muscles around
0.5 muscles at
2.5 muscles between
-1.3 muscles brace
-0.5 muscles by
1.2 muscles can
-1.0 muscles have
-1.1 muscles in
-0.7 muscles is
1.1 muscles lengthen
2.4 muscles let
2.0 muscles massage
-0.5 muscles nearby
0.5 muscles pull
-0.6 muscles round
2.3 muscles so
0.5 muscles sore
-0.6 muscles squeeze
0.7 muscles stay
-0.7 muscles tendons
-3.3 muscles that
1.3 muscles the
-0.7 muscles tighten
0.8 muscles to
1.9 muscles we
-0.5 muscles within
1.0 muscles you
1.1 muscular
-1.9 music
-0.9 music $
1.4 music or
-3.9 must
1.0 must $
-1.2 must be
-0.8 must not
3.4 my
-1.3 my aching
-2.0 my age
-1.1 my ankle
-1.1 my arthritis
-0.7 my aunt
0.7 my bad
-0.8 my best
1.2 my bike
-0.6 my birthday
0.9 my blood
-1.4 my brother
-0.6 my calendar
1.5 my cane
-0.6 my clients
-0.9 my clinic
-0.6 my condition
-0.8 my curve
-1.1 my dad
-0.6 my daughter
1.6 my discs
-0.7 my father
-0.7 my favourite
-1.9 my first
-1.1 my foot
-1.9 my friend
-1.2 my full
0.9 my granddaughter
1.1 my grandfather
-1.7 my grandmother
0.8 my grandson
-1.3 my hands
2.1 my head
-0.6 my hip
1.2 my hips
-1.7 my husband
-0.7 my job
-0.6 my joints
1.7 my kid
-0.9 my knees
1.3 my leg
1.5 my legs
2.5 my life
-0.5 my little
-0.8 my low
-0.8 my lower
0.5 my migraines
-2.0 my mother
2.8 my mri
-0.5 my mum
-0.8 my neighbour
-0.6 my nephew
-0.6 my pain
-0.8 my pelvis
0.8 my physio
0.7 my pills
-1.1 my practice
0.7 my regulars
3.6 my rheumatologist
1.1 my sciatica
-0.9 my socks
2.9 my son
-2.4 my spine
-0.9 my stomach
2.2 my surgeon
1.1 my table
1.4 my therapist
-1.3 my thumbs
3.3 my toes
0.5 my treatment
1.2 my whole
-0.8 my wife
1.6 my work
-0.5 my x
-0.7 myofascial
0.9 myofascial techniques
-0.6 myofascial work
-1.5 myself
-0.7 myself $
-0.5 myself in
-5.8 myth
-0.7 myth #
-2.4 myth massage
-1.3 myths
1.5 nadine
0.6 nagging
0.5 nagging ache
-1.2 nags
-1.0 nags $
-2.5 name
-2.4 name $
-1.9 name and
-0.9 name for
-1.1 name of
1.4 name off
2.7 name on
2.3 name we
-1.5 named
-1.4 names
-0.9 names $
-0.6 names and
-0.6 names of
-0.6 names on
-0.8 naming
1.1 nan
4.4 naproxen
-1.1 naps
-1.5 narrow
-0.7 narrow $
1.0 narrowed $
-1.6 narrower
-0.8 narrower $
-1.7 narrowing
-0.5 narrowing $
1.6 narrowing is
-0.8 narrowing itself
-2.3 narrowing of
-1.4 narrows
-0.5 narrows it
-1.6 national
-0.6 national level
4.1 natural
-0.8 natural $
2.0 natural and
-0.8 natural chemicals
0.8 natural curve
-2.4 natural pain
-2.5 natural painkillers
0.7 natural position
0.8 natural there
-0.9 natural to
4.8 naturally
1.0 naturally $
3.6 nature
0.7 nature intended
1.4 nature of
1.3 nature own
-0.7 naturopathy
-2.3 near
-0.5 near deer
-0.5 near me
0.6 near my
-2.3 near the
-1.8 nearby
-0.8 nearest
-1.4 nearly
1.6 nearly all
-1.5 nearly every
0.8 nearly everybody
2.4 nearly everyone
-1.8 necessarily
-0.5 necessarily mean
-2.4 neck
-0.8 neck $
1.5 neck and
-0.5 neck can
-1.9 neck pain
-0.7 neck shoulders
-0.6 neck the
-0.5 necks
2.4 need
-1.3 need an
1.4 need and
-1.0 need any
5.3 need for
-0.8 need from
2.9 need it
1.6 need less
-0.5 need more
-1.2 need not
3.4 need one
-0.5 need only
-2.0 need regular
-1.6 need surgery
0.6 need the
0.6 need their
2.4 need them
-4.8 need to
-0.7 need treatment
-0.8 need us
-0.8 need your
2.7 needed
-1.1 needed $
1.0 needed a
0.5 needed an
-1.7 needed for
1.0 needed if
-0.7 needed in
2.2 needed it
-0.5 needed quickly
0.8 needed surgery
0.6 needed to
4.5 needing
0.7 needing it
1.3 needing the
4.9 needle
0.5 needle and
3.4 needles
1.2 needles along
0.8 needles and
-0.6 needles are
0.6 needles can
-0.5 needles first
1.7 needles if
-0.8 needles no
0.7 needles or
1.9 needles placed
1.0 needles reach
1.6 needles to
2.2 needling
-2.3 needs
-0.8 needs a
-0.6 needs immediate
1.6 needs more
0.8 needs no
-0.6 needs oxygen
1.7 needs to
2.7 negative
-2.0 neighbour
0.6 neighbouring
0.5 neil
-0.6 neither condition
-0.7 neither is
-0.6 neither will
-0.5 nell
-1.0 nelson
-1.4 nephew
2.0 nerve
-0.9 nerve $
-0.5 nerve and
1.0 nerve are
-0.5 nerve being
-0.8 nerve can
-2.5 nerve damage
-0.5 nerve endings
-0.6 nerve glides
1.1 nerve in
-2.1 nerve injury
0.5 nerve is
-2.2 nerve root
0.8 nerve roots
0.5 nerve that
0.6 nerve to
-1.6 nerve with
-0.5 nerve you
-0.5 nerves
0.5 nerves and
-0.8 nerves at
-0.8 nerves becomes
-0.6 nerves can
2.4 nerves get
-0.8 nerves has
1.5 nerves have
-1.0 nerves in
-1.0 nerves run
2.4 nerves that
0.6 nerves the
-0.7 nerves travel
-2.9 nervous
-2.3 nervous system
1.5 netball
1.5 network
0.6 neutral
4.1 never
-0.5 never $
-0.7 never a
-1.4 never be
3.5 never been
1.0 never came
1.5 never come
0.7 never comes
0.6 never did
2.2 never do
-0.6 never double
-0.8 never feel
-0.5 never find
-1.1 never gets
-0.8 never go
-1.0 never got
2.3 never had
-1.6 never hang
3.5 never have
1.4 never hurt
-0.9 never know
-0.8 never let
-0.8 never more
1.2 never need
2.6 never needed
-0.7 never on
1.7 never once
-0.7 never press
-0.8 never quite
0.7 never returns
0.7 never seen
-0.7 never sell
-0.8 never stop
-2.1 never tell
-0.9 never the
1.8 never think
4.1 never too
-1.2 never work
1.0 never yet
0.5 new
2.8 new $
2.8 new cartilage
-3.4 new clients
0.8 new collagen
-0.6 new disc
-0.5 new episode
-0.5 new mattress
-0.5 new mothers
-0.7 new mums
0.8 new normal
1.2 new one
-0.5 new ones
0.5 new or
-1.1 new parents
-2.6 new patients
1.3 new person
1.1 new scan
-0.5 new therapist
-0.5 new to
-1.5 new westminster
2.1 new woman
-0.9 new year
1.3 newborns
1.0 newborns to
-0.5 newest
-1.3 news $
-0.6 news because
1.4 news is
-0.9 newsletter
1.9 next
1.3 next $
-0.6 next appointment
-0.7 next comes
0.7 next day
-0.9 next door
2.3 next injury
-0.7 next month
1.2 next morning
1.6 next one
-0.6 next opening
-1.0 next person
-0.5 next room
0.5 next six
-0.7 next the
-0.9 next time
-0.7 next to
1.4 next two
1.0 next visit
1.5 next x
1.5 next year
0.5 nhs
-0.5 nhs $
1.2 nia
-1.6 nice
-1.8 nice $
1.1 nice and
1.0 nice but
1.2 nice hour
0.8 nice rub
-1.2 nice to
-0.9 nicely
-0.8 nicely $
-1.0 nicer
1.1 night
2.2 night $
1.0 night after
0.9 night for
2.1 night he
-0.5 night i
0.5 night of
-0.5 night rest
0.5 nights
5.2 nil
4.2 nil $
1.6 nine
3.3 nine days
1.0 nine degrees
2.5 nine hours
1.0 nine months
-0.8 nine of
0.5 nine out
0.9 nine thousand
-0.6 nine times
1.6 nine weeks
-0.5 nine years
0.8 nineteen
-0.7 nineteen of
0.9 nineties
1.1 nineties $
0.9 ninety
-0.5 ninety $
1.1 ninety four
1.7 ninety minute
-1.2 ninety minutes
-0.5 ninety one
-1.5 ninety three
2.1 ninth
2.1 no
-2.2 no $
-1.8 no and
2.0 no back
-0.8 no benefit
-2.9 no better
-1.5 no blood
5.2 no brace
-0.6 no cameras
3.0 no cause
-0.6 no chair
1.4 no chance
-1.1 no change
-1.3 no charge
2.4 no choice
-2.0 no clear
-1.0 no climbing
4.3 no clinic
-0.9 no conclusion
1.7 no condition
-0.6 no contract
1.0 no cracking
-3.0 no cure
-0.9 no diet
-1.7 no difference
-0.6 no different
1.0 no doctor
1.7 no downside
2.1 no drug
-0.6 no drugs
-1.3 no effect
-0.9 no evidence
-1.7 no expiry
-0.7 no explanation
1.7 no extra
-0.5 no favours
-2.6 no fixed
-0.5 no form
-0.5 no fuss
-2.1 no gain
-2.7 no good
-0.6 no guaranteed
-1.2 no hard
1.4 no harm
0.9 no hospital
-0.5 no hot
-0.5 no hurry
0.7 no i
-0.6 no idea
-0.6 no improvement
-0.9 no known
2.1 no longer
0.8 no luck
-2.7 no massage
1.5 no matter
-0.8 no medicine
5.8 no more
3.1 no need
-1.4 no needles
-0.5 no oil
-0.6 no operation
-0.5 no or
6.0 no other
4.8 no pain
-0.6 no part
-1.4 no perfect
0.6 no pill
-0.7 no pressure
-1.0 no problem
-1.6 no promise
-1.4 no proof
0.8 no questions
-0.7 no quick
2.0 no reason
-0.6 no referral
9.1 no risk
5.4 no risks
4.7 no rods
-0.6 no rush
2.5 no scan
0.7 no scar
-0.5 no scientific
-1.0 no serious
-1.3 no shortage
9.7 no side
-5.9 no single
-0.5 no small
-0.7 no stairs
-0.5 no steps
-0.5 no substitute
1.0 no such
-1.2 no surgeon
3.0 no surgery
-0.9 no surprise
-0.6 no surprises
-0.6 no symptoms
-0.7 no thank
0.7 no thanks
-0.6 no therapist
2.2 no time
-1.6 no to
-7.2 no treatment
-0.5 no trouble
-1.7 no two
-1.0 no type
0.5 no way
-1.1 no we
-0.7 no whale
-1.2 no wonder
-1.3 no you
0.9 nobody
0.7 nobody at
-2.3 nobody can
-1.8 nobody does
3.6 nobody else
-1.0 nobody enjoys
-1.1 nobody gets
1.3 nobody had
5.1 nobody has
-1.7 nobody here
4.0 nobody in
-2.4 nobody is
2.5 nobody it
-2.4 nobody knows
-0.6 nobody minds
0.6 nobody needs
-0.9 nobody should
-2.0 nobody wants
-2.8 nobody will
-1.3 nod
-1.3 nod off
-1.2 noise
-0.6 noisy
-1.9 non
2.5 non invasive
-2.2 non specific
-1.4 non surgical
7.3 none
4.0 none $
5.3 none at
-0.8 none describes
-1.9 none of
-0.7 nonsense
-2.9 noon
-0.7 noon and
-0.6 noon to
1.5 noor i
-0.9 nope
-1.2 nope $
-0.9 nor
2.6 nor is
-0.7 noreen
1.5 normal
-1.2 normal $
-0.7 normal activities
-0.6 normal but
3.0 normal in
-0.6 normal to
-2.6 normally
-0.8 north burnaby
0.7 north of
-0.5 north slope
-0.7 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
-1.0 not
5.6 not $
2.6 not a
-0.5 not able
-0.9 not actually
-0.6 not advise
-0.8 not affect
-0.5 not afford
-0.7 not after
1.0 not agree
-1.1 not all
-1.9 not alter
-5.0 not always
-1.5 not answer
5.3 not any
-0.5 not are
-1.2 not ask
-0.7 not at
0.8 not back
1.6 not be
-0.5 not bear
-0.6 not become
-4.5 not been
-1.0 not being
-0.8 not bend
3.1 not better
-1.4 not book
-0.6 not borne
-0.6 not bother
2.2 not break
-0.5 not brought
-0.6 not but
-1.3 not by
-0.8 not care
-0.9 not cause
-0.6 not caused
-4.5 not change
-1.4 not changed
-0.6 not charge
-0.5 not chase
-1.4 not claim
-1.3 not clear
3.7 not come
-2.1 not correct
-0.5 not count
1.4 not covered
-1.0 not crack
-5.0 not cure
-3.7 not diagnose
-0.5 not dig
3.3 not do
-0.8 not doctors
-1.2 not drive
0.6 not end
1.0 not enough
1.2 not even
0.7 not ever
-2.3 not every
-1.5 not everybody
-2.0 not everyone
0.8 not exaggerating
2.7 not expect
2.4 not expected
-0.6 not expire
2.9 not fall
1.4 not feel
0.8 not felt
5.0 not find
-0.7 not fit
-1.5 not fix
-1.8 not flush
-0.5 not for
0.8 not found
-1.3 not free
2.7 not get
-0.5 not getting
-3.3 not give
0.8 not go
-0.5 not gone
-1.2 not grow
-3.7 not guarantee
4.4 not had
-0.9 not hang
2.8 not happen
2.4 not happy
2.3 not harm
3.2 not have
-0.8 not hear
7.9 not help
-2.1 not helped
3.7 not here
0.6 not hold
6.2 not hurt
6.8 not if
0.5 not improve
-1.0 not improved
-1.5 not in
-0.6 not instead
-0.5 not interpret
1.0 not involve
-0.5 not it
3.3 not just
1.9 not keep
-0.7 not kneel
1.6 not know
-2.8 not known
-1.3 not last
1.1 not leave
1.2 not let
-1.2 not lie
1.7 not like
-0.9 not look
1.9 not lose
0.7 not lost
1.0 not love
-1.3 not magic
-0.5 not making
1.2 not manage
-1.8 not massage
-0.7 not match
2.2 not matter
-3.6 not mean
-0.7 not meant
-0.6 not mend
3.3 not met
-1.0 not mind
1.9 not missed
-2.1 not move
-0.5 not moved
3.4 not moving
1.5 not much
0.8 not my
-1.2 not necessarily
0.6 not necessary
5.4 not need
2.0 not needed
-0.9 not needle
-1.0 not normally
-0.7 not notice
-0.9 not noticed
-1.1 not offer
1.9 not offered
-1.0 not on
1.8 not once
4.6 not one
-0.6 not only
-0.6 not open
-0.7 not order
-0.7 not our
-1.1 not ours
-0.7 not part
7.2 not pay
-0.9 not pick
-0.6 not pop
-1.4 not possible
-1.3 not predict
-0.5 not prescribe
-0.7 not press
-1.2 not pretend
-0.9 not prevent
-4.1 not promise
-0.5 not prove
-1.5 not proven
-0.6 not provide
-2.1 not push
-2.6 not put
-0.6 not quite
-0.6 not reach
-1.0 not realign
-0.5 not really
-2.4 not rebuild
1.3 not recommend
-1.6 not recommended
-0.9 not remove
-1.9 not repair
-1.1 not replace
-0.5 not require
1.2 not required
1.1 not respond
3.8 not return
-0.6 not reverse
-1.0 not right
-0.5 not ring
-1.0 not risk
-0.7 not routinely
-0.8 not rule
1.6 not run
-1.1 not rush
-1.2 not safe
1.6 not satisfied
-2.3 not say
-1.2 not saying
-1.2 not see
-0.5 not seem
0.5 not seen
-2.0 not sell
0.9 not send
0.7 not settle
-0.5 not settled
-0.7 not shaved
1.8 not shift
-1.3 not show
-1.9 not shown
0.9 not shy
0.6 not sign
0.5 not sit
-0.6 not skip
-1.1 not sleep
-2.0 not slept
-0.9 not slide
-0.7 not slow
-1.4 not so
-0.5 not speak
-1.2 not speed
-1.0 not stand
-3.1 not stop
-3.4 not straighten
1.9 not suit
-3.6 not suitable
-1.1 not supported
-1.8 not sure
-0.6 not surprised
-2.5 not take
0.9 not taken
-3.6 not tell
-0.5 not telling
3.6 not that
-2.3 not the
2.2 not there
2.4 not think
1.6 not tie
-2.5 not to
2.9 not touched
-1.0 not treat
-1.1 not true
-0.5 not twist
1.0 not understand
-0.7 not undo
4.1 not unusual
0.6 not upset
-1.3 not use
-3.2 not usually
-0.6 not vanish
-0.6 not wait
-0.7 not want
-0.5 not wash
0.6 not waste
-0.8 not we
-2.5 not wear
-0.8 not well
-3.8 not widen
2.7 not work
-1.2 not worked
1.2 not worry
-1.1 not yet
1.3 not you
1.7 not your
-2.6 note
-0.7 note from
-0.5 note the
-0.5 note to
-1.3 notebook
-1.0 noted
-0.5 noted that
-2.9 notes
-0.7 notes $
-0.8 notes and
-0.8 notes are
-0.8 notes on
4.1 nothing
1.1 nothing $
0.7 nothing about
-2.2 nothing against
-1.0 nothing and
2.5 nothing but
-2.0 nothing can
-0.9 nothing could
1.3 nothing else
-1.5 nothing fancy
-1.3 nothing for
-0.7 nothing happens
-1.5 nothing has
0.5 nothing hurt
2.4 nothing hurts
0.8 nothing in
-3.4 nothing is
3.4 nothing left
0.8 nothing more
-0.5 nothing on
-1.1 nothing out
-0.9 nothing starts
-1.5 nothing that
1.0 nothing they
3.8 nothing to
0.8 nothing touched
-0.8 nothing we
2.9 nothing worked
-1.8 nothing wrong
-0.7 nothing you
-3.1 notice $
2.6 notice a
-0.5 notice an
-0.6 notice how
-0.7 notice is
1.5 notice it
2.7 notice the
0.9 notice you
-0.6 notice your
1.3 noticeable
0.8 noticeably
0.6 noticeably better
-1.7 noticed $
-0.5 noticed any
2.8 noticed that
0.7 notices
-0.7 noticing $
1.0 nought
1.9 nourished
1.3 nourished and
1.4 nourishes
1.2 nourishes the
-1.6 november
6.2 now
0.5 now $
-0.6 now a
-0.5 now as
1.2 now book
-1.7 now comes
-0.9 now for
-0.5 now have
-0.7 now holds
2.9 now i
1.6 now in
-0.8 now know
0.5 now proven
1.7 now she
-1.2 now that
-1.9 now the
0.8 now they
-1.8 now we
0.5 now what
-0.9 now you
3.2 nowhere
1.0 nowhere $
1.3 nowhere else
1.3 nowhere to
-0.7 nudge
-0.5 nudges
-2.1 numb
-0.7 numb $
-0.6 numb and
0.9 numb feet
-2.3 number
-1.1 number and
-0.6 number at
-0.6 number for
-1.8 number of
-0.5 number on
5.7 number one
-0.6 number out
-0.6 number the
-0.5 number we
-0.7 number you
-1.6 numbers $
-1.0 numbness
1.0 numbness $
1.4 numbness and
-0.7 numbness around
-0.7 numbness between
-0.8 numbness in
-1.5 numbness or
0.5 numbness that
-0.7 numbs
0.6 numerous
-4.5 nurse
-0.6 nurse $
-0.7 nurse and
1.0 nurse on
-0.7 nurse ran
-0.5 nurse who
-3.5 nurses
-0.5 nurses and
-0.5 nurses from
-0.9 nursing
-0.7 nut
1.8 nutrients
-0.7 nutrients $
-0.7 nutrients reach
1.3 nutrients to
-0.5 nuts
-0.5 o'clock
-0.7 o'clock and
-0.5 oa
-0.7 oak station
1.0 oaks
1.1 oat
1.1 oat milk
1.1 object
-0.9 objected
-0.5 objects
-0.5 obligation
-0.6 obliged
-0.6 observation
1.4 observed
-1.0 obsessed
-0.6 obsessed with
-0.8 obvious
-0.9 obviously
-0.7 obviously $
0.9 occasionally
-1.3 occupational
-0.9 occur
-1.3 occurs
-1.1 october
-1.5 october $
-0.5 october to
-0.9 odd
-0.5 oddly
-0.8 odile
-0.9 oduya
-0.5 of
-1.1 of $
-0.6 of 45
2.5 of 5
-0.8 of 50
-1.3 of a
-0.8 of about
1.7 of acupuncture
0.5 of advice
0.7 of age
1.6 of all
-2.4 of an
0.5 of any
0.9 of anyone
-0.7 of april
-0.7 of arthritis
-0.5 of athletes
3.7 of attention
-0.5 of august
-0.5 of bed
2.3 of being
1.5 of blood
-1.3 of bone
-0.6 of bones
-0.5 of breath
1.6 of bruising
1.9 of burnaby
-0.7 of calm
-0.6 of cancer
3.6 of care
0.7 of cartilage
-0.8 of charge
1.4 of chronic
0.6 of clinical
1.3 of clinics
-0.6 of coffee
-0.7 of combined
0.7 of comfort
-0.5 of compost
1.6 of conditions
-2.1 of course
0.6 of daily
-0.5 of day
-2.1 of days
1.0 of deer
-0.6 of dependence
-0.9 of disability
-0.8 of disc
-0.6 of discomfort
0.6 of doing
1.4 of drugs
-0.9 of each
-0.7 of eight
1.8 of eleven
-1.7 of endorphins
1.0 of every
-1.1 of exercise
4.6 of exercises
1.5 of falls
-0.5 of february
-0.6 of feeling
1.6 of fifteen
-0.7 of fifty
-0.8 of fight
-1.4 of five
-1.5 of folks
0.6 of fortnightly
-2.0 of four
-0.7 of full
0.6 of getting
1.4 of ginger
0.9 of going
-0.5 of good
-0.9 of hands
-0.5 of harm
0.6 of hastings
3.0 of health
-0.5 of hearing
-0.5 of heat
-0.8 of here
0.8 of him
-3.0 of his
-1.2 of how
1.5 of ibuprofen
1.2 of ideas
0.5 of infection
-1.1 of injury
1.9 of it
0.9 of its
-0.8 of january
-0.5 of joints
-1.0 of june
-0.6 of lasting
1.3 of leg
-0.8 of less
-1.3 of life
-0.5 of lifting
-1.4 of line
-0.7 of living
0.6 of long
-1.2 of low
1.0 of lower
-0.5 of lumbar
0.6 of lying
1.7 of manual
-1.1 of march
1.1 of massage
-0.5 of may
0.5 of me
1.3 of metabolic
1.2 of miami
0.9 of mine
2.2 of months
0.6 of more
-0.8 of most
-0.7 of motion
-0.6 of movement
-2.2 of muscle
-0.7 of muscles
-0.8 of my
-1.0 of natural
1.8 of new
-1.1 of ninety
-0.5 of nowhere
-0.5 of oil
-1.8 of one
0.9 of ontario
1.2 of other
-0.5 of our
-0.7 of ours
-1.0 of oxygen
2.1 of pain
-0.7 of paper
-0.6 of participants
0.7 of patience
-2.1 of people
-0.6 of permanent
-1.3 of physicians
-0.5 of physiotherapy
-3.4 of place
3.9 of places
-1.0 of pocket
-1.1 of position
-0.9 of practice
1.2 of pregnancy
-0.5 of pressure
-0.6 of preventing
-0.6 of professional
0.5 of pull
-0.8 of qi
-1.0 of quiet
-1.0 of recovery
0.5 of regular
-0.6 of results
-1.0 of rheumatoid
-0.7 of risk
3.6 of rmts
2.2 of room
1.9 of sciatica
1.2 of scoliosis
-0.6 of seeing
-0.5 of september
-0.8 of seven
-0.6 of several
0.6 of silence
-0.5 of sitting
-0.8 of sixty
-0.7 of sleep
1.4 of slow
-0.8 of small
-0.7 of some
1.0 of somebody
0.5 of something
-1.0 of spinal
-0.9 of stairs
0.6 of standing
0.8 of steady
0.5 of stenosis
1.4 of steroids
1.4 of strength
-0.6 of stress
0.7 of surgery
0.9 of swedish
0.6 of synovial
1.0 of tablets
-0.5 of taste
-1.2 of tea
-0.8 of techniques
-0.5 of the
-2.5 of their
1.2 of them
0.8 of things
2.2 of thirty
1.6 of this
2.5 of those
-1.2 of three
-1.6 of time
0.8 of tired
-0.7 of tissue
-0.6 of toxins
1.2 of traditional
-0.9 of trained
2.0 of training
-0.7 of treating
1.8 of treatment
-0.5 of treatments
0.7 of trying
2.0 of twenty
0.9 of twins
-5.8 of us
1.0 of very
0.6 of waiting
-1.2 of walking
-0.6 of war
1.0 of water
3.1 of weekly
0.5 of weeks
-0.6 of well
1.0 of wet
0.8 of what
0.7 of when
-1.0 of which
-1.2 of whom
1.3 of why
-1.6 of you
0.8 of yours
4.1 off
-1.9 off a
1.2 off all
-0.9 off and
-0.5 off any
-1.0 off before
1.1 off by
-0.6 off canada
-0.6 off duty
-0.9 off from
1.1 off his
-0.8 off if
-1.2 off in
2.1 off it
1.8 off like
0.5 off my
3.3 off pain
3.0 off that
4.2 off the
1.3 off their
0.7 off them
-1.2 off to
-0.5 off when
-0.5 off with
-1.5 off work
-0.8 off you
-1.6 off your
-0.8 offended
-0.5 offended $
0.7 offer $
-1.1 offer acupuncture
-1.1 offer massage
-0.5 offer opioids
-1.0 offer the
-0.5 offer you
-3.6 offered
-0.6 offered $
-0.9 offered a
-0.6 offered for
-0.5 offered him
-0.7 offered to
-1.3 offering
-1.2 offers
-1.0 offers a
-1.1 offers acupuncture
0.9 offers it
-2.4 office
-0.6 office $
-0.6 office backs
0.8 office in
1.0 officer
0.6 offices
-0.6 official
-4.5 often
0.5 often and
0.7 often as
-0.6 often ask
-0.8 often asked
2.3 often be
1.0 often by
-0.6 often comes
-0.5 often do
1.4 often does
1.6 often enough
0.9 often felt
-0.5 often gets
-0.6 often goes
-0.5 often improves
1.1 often need
-0.5 often not
2.6 often on
2.1 often over
-0.5 often said
1.6 often see
-0.6 often seen
0.8 often settles
-1.3 often show
-0.5 often shrink
-1.7 often shrinks
-0.9 often similar
1.4 often tell
-1.0 often than
2.1 often that
2.3 often the
-1.1 often they
1.2 often with
-0.5 often yes
2.1 oh
-0.8 oh $
1.0 oh and
-1.4 oh my
1.6 oh that
-0.7 oil
1.5 oil $
1.7 oil a
0.9 oil and
-0.6 oil change
-0.9 oil in
-0.9 oil is
1.3 oil slow
-0.6 oils are
1.0 oily
-1.2 ok
0.7 okanagan
-1.2 okay
-0.7 okay $
1.1 okay for
1.2 old
-0.8 old ankle
-1.4 old injuries
1.1 old injury
2.2 old one
-0.7 old who
2.5 old with
-1.1 older
-0.9 older $
-0.6 older clients
1.5 older patients
0.8 older people
-1.3 oldest
-0.8 oldest regular
-0.8 olympic
-1.0 olympics
-0.6 olympics $
-0.8 on
1.3 on $
-0.9 on a
0.5 on account
-0.8 on all
-0.6 on alternate
-1.8 on an
-1.0 on and
1.1 on any
-0.5 on anybody
-0.6 on anyone
1.0 on arthritis
-0.7 on as
-0.8 on at
-2.0 on average
-1.1 on back
-1.0 on backs
-0.6 on bad
0.8 on blood
1.6 on both
-0.6 on burnaby
-0.6 on but
-1.0 on canada
1.5 on care
1.8 on day
-0.7 on december
0.8 on disc
-0.7 on duty
3.4 on each
1.4 on earth
-0.5 on east
-0.5 on end
-1.3 on everything
-0.7 on fire
-0.9 on foot
-1.1 on four
1.7 on friday
0.5 on from
0.6 on getting
2.8 on google
-0.8 on hands
3.4 on her
-0.7 on here
-0.5 on him
3.6 on his
-0.8 on holiday
-2.0 on how
-0.7 on if
-0.9 on in
-0.6 on is
1.0 on it
-1.2 on its
-0.9 on january
-0.5 on low
-0.5 on main
-0.5 on march
-0.6 on may
2.8 on me
-1.5 on methotrexate
1.8 on mill
2.6 on monday
-2.4 on mondays
-0.5 on more
0.9 on movement
-0.6 on muscle
-0.5 on my
-1.9 on one
0.5 on or
-0.8 on other
0.9 on our
2.4 on painkillers
2.1 on paper
0.5 on part
1.7 on people
2.1 on pills
0.7 on purpose
-0.9 on request
2.5 on saturday
1.0 on saturdays
-0.6 on scans
0.7 on sciatica
-1.0 on several
-0.7 on since
-0.9 on skin
-0.7 on so
0.5 on socks
-1.2 on something
0.5 on staff
3.7 on standing
1.3 on sunday
0.8 on tablets
2.9 on that
-1.5 on their
-0.5 on them
0.6 on therapy
2.1 on this
-0.9 on those
-1.0 on thursday
0.5 on time
3.0 on to
1.2 on top
-1.1 on treatment
-2.2 on tuesdays
4.6 on us
-0.7 on walking
1.3 on wednesday
1.1 on wednesdays
-2.1 on weekdays
-0.8 on west
-2.5 on what
-0.6 on whatever
-0.5 on when
-0.5 on whether
0.5 on which
-1.1 on with
-0.9 on working
2.0 on you
-0.7 on your
1.8 once
1.8 once $
-3.5 once a
0.6 once about
-0.8 once every
1.9 once for
1.7 once had
0.6 once i
-0.5 once if
-1.3 once in
-0.6 once is
-0.9 once it
-0.6 once more
0.6 once or
1.9 once the
0.5 once thought
1.8 once we
-0.7 once you
0.5 one
0.8 one $
-0.7 one 60
0.6 one after
1.5 one afternoon
0.5 one and
-0.8 one another
0.9 one appointment
-0.7 one area
-0.8 one as
-0.8 one at
0.8 one bad
-1.0 one because
1.1 one before
-0.5 one bone
-0.7 one by
-0.6 one calf
-0.5 one camera
-2.1 one can
-0.5 one cause
1.0 one client
1.4 one clinic
-1.8 one day
0.6 one days
-0.5 one each
0.5 one end
-1.3 one every
-0.5 one exercise
-0.8 one foot
1.5 one for
-0.5 one form
1.3 one four
-1.5 one gentleman
0.7 one go
0.5 one good
0.6 one guest
0.6 one had
-0.8 one hand
0.6 one he
-1.6 one hip
1.8 one hour
3.5 one i
1.5 one in
2.9 one is
-1.0 one knee
-0.6 one knows
1.6 one lady
-0.7 one last
-2.2 one leg
-0.6 one line
-0.6 one long
-0.8 one man
-1.7 one massage
1.1 one month
-1.9 one more
-0.5 one morning
-0.5 one now
1.7 one of
-0.5 one off
1.2 one on
0.9 one our
0.8 one out
1.0 one page
-0.8 one place
-0.6 one position
-0.8 one posture
0.8 one price
-1.1 one reason
-0.9 one right
-1.3 one rmt
0.6 one roof
-0.5 one room
5.8 one session
-2.7 one side
0.7 one since
-0.6 one size
-0.6 one so
-1.1 one study
2.9 one table
0.6 one that
0.7 one the
0.8 one they
-0.7 one thing
-1.2 one to
-0.8 one today
2.0 one treatment
-0.8 one trial
2.7 one two
-0.6 one type
-0.6 one vertebra
5.8 one visit
-0.9 one was
1.5 one way
-2.0 one week
1.4 one who
-1.0 one with
-0.8 one without
-1.1 one year
-3.0 one years
-0.9 one you
1.8 ones
-1.1 ones $
1.1 ones we
0.9 ones who
-0.7 ongoing
-1.3 online
-0.9 online booking
-0.6 online calendar
-0.6 online in
1.7 online or
1.3 online today
1.2 only
-1.9 only $
-0.5 only about
-0.7 only and
-0.7 only as
0.9 only at
1.2 only because
-0.6 only by
0.6 only clinic
-1.1 only considered
-0.6 only ever
-1.0 only for
-0.5 only go
0.6 only had
-0.7 only half
-1.7 only if
1.6 only need
-0.9 only once
1.0 only one
2.5 only option
1.0 only place
0.5 only say
1.6 only take
-1.5 only the
-1.3 only then
1.4 only therapist
1.9 only thing
-0.8 only to
-0.8 only treatment
1.8 only two
-0.5 only uncover
-0.8 only walk
-0.6 only what
-1.1 only when
-0.6 only where
0.6 only wish
-0.9 only with
-0.5 only your
0.6 ontario $
-1.5 onto
-0.6 onto the
-1.8 onward
-0.6 onward $
-0.6 onwards
-0.6 onwards $
0.5 oof
-1.4 op
-1.0 open
-0.6 open $
0.5 open and
-1.5 open at
-1.6 open for
-0.7 open from
-0.7 open in
-0.6 open now
-1.2 open on
-0.7 open seven
-0.5 open six
1.1 open the
3.8 open up
3.6 opened
2.0 opened $
1.3 opened a
-0.7 opened and
-1.3 opened in
0.8 opened the
-1.1 opened this
1.2 opened up
-1.8 opening
-0.8 opening $
-0.5 opening the
-2.8 openings
-1.2 openings $
3.1 opens
1.0 opens $
0.6 opens and
-0.5 opens on
3.6 opens up
0.8 operate on
1.9 operated
2.0 operated on
5.2 operating
3.0 operating room
1.8 operating table
0.6 operating theatre
2.6 operation
1.2 operation $
1.0 operation and
-0.6 operation but
-0.5 operation does
-0.7 operation for
-1.0 operation in
-1.8 operation is
0.9 operation later
-1.3 operation on
0.8 operation or
-1.0 operation there
-1.2 operation to
0.8 operation was
0.8 operations $
-0.7 operations carry
1.2 operations do
-0.5 operations on
-1.0 opinion
-0.9 opinion $
-2.1 opinions
-0.5 opinions $
-0.7 opinions about
-0.5 opinions on
0.7 opioids
-0.5 opioids $
0.8 opioids and
-1.1 opioids are
-0.9 opioids for
-0.6 opposite
-1.5 option $
0.6 option and
-1.9 option for
-1.4 optional
-1.1 optional $
-1.7 options
-1.7 options $
-1.2 options for
0.8 options than
-7.6 or
1.1 or a
-0.9 or after
0.6 or an
-1.2 or any
1.0 or anything
-0.5 or arthritis
1.3 or as
0.5 or ask
0.7 or at
1.2 or bleeding
1.0 or book
-1.0 or both
-0.6 or bowels
-1.0 or breaks
-0.5 or by
2.9 or call
-0.8 or can
-0.5 or cancel
0.5 or carry
-0.7 or change
1.4 or chiropractic
-0.5 or days
0.5 or drop
3.1 or exercise
1.2 or fewer
1.3 or fill
-0.9 or five
2.6 or four
0.7 or fourth
-0.6 or go
1.2 or had
-1.6 or have
0.9 or health
1.4 or herniated
0.6 or herniation
2.8 or how
-1.4 or if
-1.2 or in
3.0 or it
-0.5 or lactic
1.2 or later
-0.5 or leave
1.2 or less
0.6 or lie
1.1 or medical
0.8 or medication
-0.9 or months
0.5 or muscle
1.1 or nine
1.8 or no
-1.0 or not
-1.5 or numbness
2.5 or old
-1.1 or on
-0.5 or one
0.6 or operation
1.4 or osteoarthritis
-0.8 or pain
0.6 or pay
-0.8 or permanent
1.9 or physiotherapy
2.9 or pills
-0.6 or pins
2.2 or plain
-1.0 or put
-0.7 or realigns
-0.8 or remove
-0.6 or send
0.7 or seven
1.1 or severe
1.7 or shine
0.6 or sit
0.5 or six
2.1 or so
0.9 or speak
0.5 or sport
1.8 or sprain
-0.5 or standing
-0.7 or stop
-0.5 or stops
-0.5 or straightening
0.9 or strong
1.6 or surgery
-0.8 or swollen
-0.5 or tablets
-1.2 or take
-1.2 or that
0.9 or the
1.4 or thirty
2.0 or three
-1.0 or tingling
-2.7 or to
-0.8 or toxins
-0.7 or trouble
0.6 or twice
1.0 or two
1.6 or use
1.5 or used
-1.0 or walk
-0.6 or walking
0.9 or we
-0.9 or weakness
-0.5 or who
-0.5 or with
-1.4 or without
-0.8 or worse
3.0 or you
-0.9 or your
-0.7 oral
-0.8 orange
-2.2 order
-0.6 order $
-0.6 order to
-1.4 ordered
0.8 orders
1.3 orders $
0.6 ordinarily
0.6 ordinary
-0.5 ordinary $
-1.2 ordinary back
3.8 ordinary massage
-0.7 ordinary painkillers
1.9 ordinary tuesday
1.3 organ
0.7 organization
0.7 original
-1.4 orthopaedic
-0.8 orthopaedic surgeon
-0.5 orthopaedic team
2.2 orthopedic
-1.5 osteoarthritis
-1.9 osteoarthritis $
-0.5 osteoarthritis and
-0.6 osteoarthritis have
0.5 osteoarthritis in
-1.6 osteoarthritis is
1.0 osteoarthritis massage
1.4 osteoarthritis of
-0.5 osteoarthritis or
-1.1 osteoarthritis the
0.9 osteoarthritis we
-1.1 osteopaths
-0.7 osteopaths and
-0.7 osteopathy
-0.8 osteoporosis
-0.8 osteoporosis $
1.4 osteoporosis and
-0.6 osteoporosis as
0.7 osteoporosis blood
1.4 other
-2.3 other $
-0.5 other active
0.9 other and
0.9 other approaches
-0.7 other bodies
-0.6 other care
-1.0 other causes
3.2 other clinic
6.1 other clinics
-0.8 other days
0.5 other end
-1.3 other half
-1.2 other hands
0.8 other has
0.5 other in
0.5 other kind
-0.5 other manual
0.8 other massage
-0.6 other one
-1.1 other options
0.9 other people
1.7 other places
-0.5 other professions
-0.7 other side
-0.9 other soft
-1.5 other than
-0.6 other the
4.2 other therapists
0.9 other things
-2.3 other treatments
0.6 other way
-0.5 other ways
0.8 others a
1.3 others can
-0.5 others come
-0.8 others for
-0.7 others have
-1.1 others it
-1.0 others notice
2.2 others we
-0.9 otherwise we
-0.7 otherwise you
-0.7 ouch
5.0 our
-1.7 our acupuncturist
2.9 our approach
0.5 our arthritis
0.8 our average
-1.3 our best
0.5 our books
-1.4 our burnaby
-0.5 our busiest
-0.5 our calendar
0.6 our centre
-0.5 our client
-2.6 our clinic
1.6 our clinical
-0.8 our colleague
-0.6 our college
1.6 our combined
-1.0 our day
1.4 our deep
-1.6 our desk
1.0 our disc
-0.6 our discs
-1.4 our door
1.2 our experience
1.7 our expert
-1.1 our favourite
-0.5 our fees
-1.5 our first
-1.1 our five
-1.3 our founder
-0.6 our four
-0.6 our friends
-1.9 our front
2.3 our guarantee
-0.6 our hallway
-1.4 our hands
-0.7 our helpline
0.5 our in
1.8 our ladies
-0.6 our last
1.3 our lead
-0.6 our long
2.1 our massage
1.4 our methods
-0.7 our metrotown
1.6 our monthly
-1.7 our most
-0.6 our name
0.9 our new
0.8 our number
-2.0 our oldest
-0.5 our online
1.3 our opinion
0.9 our own
1.1 our page
1.6 our patients
-0.9 our people
-0.9 our physiotherapists
0.7 our place
-0.6 our prenatal
-0.6 our price
-0.6 our prices
1.9 our program
3.0 our programme
-0.5 our receipt
-0.5 our reception
-0.6 our receptionist
1.4 our record
-1.0 our registered
1.4 our regulars
0.9 our resident
1.8 our results
2.3 our rmt
0.9 our rmts
-0.5 our rooms
-0.6 our schedule
0.6 our sciatica
0.6 our scoliosis
0.5 our senior
0.9 our seven
-0.9 our side
1.5 our signature
-0.6 our site
-0.5 our six
1.0 our spinal
-0.6 our staff
-0.6 our stairs
-0.8 our street
0.8 our table
-1.3 our tables
0.6 our technique
-1.7 our therapists
-1.3 our three
0.6 our touch
1.5 our treatment
1.3 our treatments
-1.5 our waiting
0.9 our wall
0.5 our whole
1.6 our work
-0.5 our youngest
8.0 ours
0.5 ours $
0.9 ours goes
2.6 ours is
-2.5 ourselves
-2.0 ourselves $
4.4 out
1.0 out $
-0.6 out after
0.7 out again
0.5 out and
-1.0 out any
-0.7 out as
-0.9 out at
-0.7 out back
-0.5 out bone
1.0 out but
-1.4 out by
-1.4 out endorphins
-0.5 out every
-2.3 out for
1.0 out from
-1.2 out here
-0.5 out i
-0.7 out if
1.8 out is
1.1 out it
0.6 out lactic
1.5 out like
-1.2 out loud
1.5 out my
0.6 out not
2.0 out of
-1.5 out on
-0.5 out one
-0.8 out or
-0.6 out shrinks
-0.6 out since
-0.5 out so
1.3 out straight
0.7 out that
2.2 out the
1.0 out their
0.6 out there
-0.5 out they
0.6 out through
-0.8 out toxins
1.6 out upright
-0.7 out when
-0.6 out where
-1.4 out whether
0.6 out which
1.1 out who
1.4 out with
0.6 out without
0.7 out you
-1.2 out your
1.5 outcome
1.3 outcome $
0.8 outcome is
3.2 outcomes
-1.8 outer
-0.8 outer layer
-0.7 outlet
-0.5 outlet $
-1.0 outlook
-0.6 outlook $
0.5 outpatient
0.6 outpatient department
2.1 outperforms
-0.6 outset
-3.4 outside
-1.3 outside $
-0.5 outside the
-0.7 outward
-0.8 over
1.7 over $
0.7 over 3,000
0.6 over 400
-0.6 over 50
1.5 over a
-0.9 over an
3.6 over and
-0.6 over fifty
0.7 over hot
2.6 over in
-1.2 over it
-0.6 over like
-1.1 over months
0.8 over nine
-0.5 over one
-0.5 over seventy
-1.1 over several
-1.0 over six
1.3 over sixties
-1.2 over sixty
1.2 over something
-0.6 over ten
1.8 over the
0.7 over time
-0.5 over to
0.7 over twelve
-0.7 over twenty
-0.7 over weeks
-1.0 over with
-0.5 over you
-1.7 over your
1.5 overactive
1.3 overactive immune
2.1 overall
2.7 overall well
2.0 overdo
2.1 overdo it
1.2 overnight
1.3 overnight $
-0.9 overnight and
-1.4 overstretched
-1.5 overtime
-0.7 overtime $
-1.4 overweight
1.8 overworked muscles
-0.6 overworked side
-1.1 ow
-3.5 own $
2.5 own a
1.1 own accord
0.9 own and
-3.2 own back
3.5 own bed
-0.5 own blood
1.3 own boots
0.6 own brain
-0.5 own calendar
-0.9 own father
-1.3 own feel
-0.5 own has
-0.7 own joints
-0.5 own licence
1.0 own method
-1.0 own mother
-0.5 own over
-0.5 own right
-0.6 own shoes
-0.6 own so
2.3 own socks
-0.6 own therapist
-1.3 own time
-0.9 own way
-0.6 owned
-1.8 owner
-0.7 owns
-0.7 owns the
1.4 oxygen
-1.7 oxygen $
1.2 oxygen and
1.0 oxygen in
1.6 oxytocin
-1.2 p
-1.1 p $
0.5 p m
-1.3 pace
-0.5 pace yourself
-0.5 paced
-0.5 paced world
1.8 pacemaker
-1.2 pacemaker $
1.0 pacemaker a
0.5 pacemakers
-1.0 pacific
-1.0 pacific blue
-1.8 pacing
2.0 pack
1.0 pack $
0.8 pack a
-0.6 pack of
-2.1 package $
-1.3 packages
-0.9 packages and
1.7 packages can
-0.5 packages of
0.7 packed
3.6 packet
-0.8 packet $
0.9 packet of
1.2 packing
-1.2 packs
-0.7 packs $
1.5 pad and
-0.6 pads
-2.9 page
-2.2 page $
0.9 page and
1.6 page of
0.8 page or
-1.1 page sets
1.2 page that
0.5 page with
2.6 pages
0.8 pages $
-3.9 paid
-0.5 paid by
-1.4 paid for
-0.6 paid in
3.1 pain
1.2 pain $
-2.0 pain a
-1.7 pain after
-0.6 pain allows
-0.7 pain along
-0.5 pain altogether
-2.1 pain and
-0.7 pain are
0.5 pain at
-0.9 pain away
2.7 pain becomes
-3.2 pain before
2.4 pain behind
1.9 pain better
-0.5 pain builds
-1.6 pain but
-2.1 pain can
-1.0 pain clinics
-0.8 pain come
-2.0 pain comes
1.1 pain commonly
-0.7 pain diary
1.1 pain disappears
-0.9 pain do
3.1 pain does
-1.1 pain down
-0.7 pain eases
-0.6 pain easier
-0.8 pain elsewhere
-0.6 pain every
0.8 pain expert
1.3 pain experts
-1.3 pain faster
-0.5 pain feed
-0.5 pain feel
-0.5 pain find
1.2 pain forever
9.7 pain free
-0.6 pain from
1.4 pain get
1.1 pain goes
2.1 pain gone
-0.5 pain has
-1.4 pain have
0.9 pain i
-0.5 pain improve
-1.3 pain improves
-2.2 pain in
-3.2 pain is
-0.5 pain it
-0.8 pain itself
-0.7 pain keeps
-0.5 pain last
-0.6 pain lives
-1.2 pain makes
-0.5 pain management
-1.2 pain may
2.0 pain medication
-1.2 pain more
-0.6 pain never
-1.4 pain no
1.5 pain not
0.7 pain of
-1.0 pain often
1.3 pain on
-1.6 pain or
-0.6 pain pills
-3.3 pain relief
-0.7 pain relievers
-1.0 pain relieving
-0.5 pain returns
0.5 pain sciatica
-0.8 pain science
2.5 pain since
-1.4 pain so
-0.7 pain spasm
1.0 pain specialist
2.2 pain specialists
-0.6 pain started
0.6 pain stays
1.8 pain stops
-0.5 pain such
-0.5 pain swelling
-0.5 pain tends
-1.2 pain than
-3.0 pain that
1.2 pain they
-0.5 pain though
-1.0 pain tingling
-1.5 pain to
1.1 pain under
-0.7 pain usually
-0.5 pain wakes
-1.0 pain was
1.4 pain we
-1.0 pain wears
0.7 pain went
-0.8 pain what
-0.5 pain whatsoever
0.5 pain when
1.2 pain which
1.6 pain will
-0.5 pain with
-0.8 pain without
-1.3 pain worse
-0.6 pain you
0.6 pain your
-3.5 painful
-0.7 painful $
-0.5 painkiller or
1.3 painkiller since
2.0 painkillers
0.5 painkillers $
0.8 painkillers after
-1.2 painkillers are
1.7 painkillers for
-0.9 painkillers mask
0.5 painkillers only
0.8 painkillers which
2.8 painless
0.6 painless $
2.0 painless and
0.6 pains
-1.1 painted
1.6 painting
0.6 pair
1.0 pair of
2.9 pairing
-0.7 pairs
-1.3 palms
-0.7 pan
-2.1 panel
1.0 panic
1.8 panic attacks
0.9 pantry
1.6 pants
-0.7 papers
-2.3 paperwork
-0.9 paperwork $
-2.5 paracetamol
1.0 parade
-0.5 paragraph
0.5 parallel
-0.6 paralysis
-0.5 paramedic
0.5 paraspinal muscles
-0.6 parasympathetic
-1.7 parent
-0.8 parent in
1.0 parent is
-0.5 parent stays
-0.6 parental
-0.6 parental leave
0.7 parents
-0.9 parents $
-1.4 parents and
1.0 parents are
0.8 parents who
-0.5 parents with
-0.8 park
0.5 park $
-0.5 park and
0.5 park in
-0.9 parked
-5.6 parking
0.6 parking $
0.5 parking and
-0.9 parking behind
-1.8 parking is
-0.5 parking lot
-0.7 parking on
-0.6 parrot
-3.4 part
-1.7 part $
-0.5 part and
-0.6 part being
0.5 part i
-1.0 part in
-0.6 part is
-2.6 part of
1.7 part that
-1.1 participants
-0.5 participants $
-3.6 particular
-0.6 particular $
3.2 particularly
2.5 particularly beneficial
0.6 particularly effective
-0.8 particularly in
1.5 particularly well
-0.6 particularly when
1.8 partly
0.9 partly because
-1.6 partner
-0.8 partner $
0.5 partners
-0.6 parts
-0.5 parts $
0.5 parts of
-1.1 party
-2.6 pass
-0.5 pass $
-0.7 pass it
-1.2 passage
-0.6 passage $
-0.8 passed
-0.8 passed $
-0.6 passed on
1.1 passed to
-2.4 passes
-1.5 passes $
-0.7 passing
-1.1 passive
-0.5 passive stretching
-0.7 password
-0.7 past
1.2 past $
-1.1 past four
-0.5 past injuries
-0.7 past six
0.8 past the
1.1 patch $
1.1 patches $
-0.7 path of
0.9 pathway
-0.5 patience
-1.0 patience $
-0.5 patience and
-1.4 patient
-0.6 patient $
0.6 patient can
3.7 patients
-2.1 patients $
0.6 patients a
-0.7 patients and
1.2 patients are
-0.7 patients ask
-0.8 patients come
0.6 patients do
-0.6 patients every
1.3 patients get
-0.5 patients have
0.7 patients like
-0.5 patients so
-0.8 patients that
1.0 patients who
2.4 patients with
3.3 patio
-0.8 pattern
-0.6 patterns
1.4 paul
0.5 pause
-1.4 pay
4.8 pay $
2.0 pay nothing
-0.9 pay only
-1.6 pay the
-0.5 pay us
-0.7 pay what
-0.7 pay whatever
-1.3 payable
-1.0 payable in
-0.8 paying
-1.7 payment
-0.5 payment $
-0.7 payments
1.2 payroll
-3.0 pays
-0.7 pays for
2.4 pb
2.7 peace
-1.6 peace $
1.0 peas
-1.0 pedal
-0.5 pedal $
-1.1 pee
-0.5 pelvic pain
0.8 pelvic tilt
3.2 pelvis
0.5 pelvis and
1.8 pelvis back
-0.6 pelvis is
-0.5 pelvis or
1.0 pelvis settles
1.4 pelvis tips
-1.4 pen
-1.1 pen $
-0.7 pencil
3.8 pencilled
3.2 penny
2.6 penny $
1.4 pens
-2.1 people
2.5 people $
-2.0 people a
1.1 people about
-0.8 people after
-1.8 people and
3.8 people are
1.8 people arrive
-1.0 people away
-0.7 people begin
-0.6 people book
-0.8 people call
2.2 people cancel
-0.7 people come
0.8 people could
-1.7 people do
3.6 people drive
-1.0 people end
3.0 people feel
-2.1 people find
-0.6 people for
2.0 people get
0.9 people had
-1.4 people have
-0.6 people i
-0.7 people improve
-0.7 people know
-1.3 people like
-0.7 people living
-0.5 people love
-0.8 people manage
-0.5 people massage
-1.5 people never
3.3 people notice
-1.2 people often
0.9 people on
-1.5 people over
-0.5 people picture
-0.8 people recover
1.3 people right
0.6 people should
1.1 people sit
-0.5 people sleep
0.9 people so
-0.5 people still
-0.7 people tell
-0.5 people tend
-1.0 people that
-0.7 people the
-0.8 people think
0.7 people this
0.5 people through
-0.9 people to
-1.0 people walk
2.1 people we
-2.2 people who
-1.1 people whose
-0.5 people will
-3.5 people with
-1.9 people without
1.9 people yes
1.3 people you
-1.4 per
2.5 per cent
-0.5 per hour
-0.8 per month
-0.5 per therapist
-1.4 per visit
3.3 percent
1.0 percent of
-2.0 percent off
0.6 percent reported
-0.6 perfect $
-1.3 perfect posture
-0.5 perfectly good
2.6 perfectly safe
-0.8 perfectly straight
2.8 perform
-1.0 performance
2.2 performed
0.9 performed by
-0.7 perfume
-1.4 perhaps
-0.5 perhaps $
-1.0 perhaps a
1.2 perhaps one
-0.6 perhaps you
-1.8 periods
-0.5 periods of
3.5 permanent
1.7 permanent $
-1.2 permanent and
-2.2 permanent damage
-1.0 permanent joint
-1.3 permanent nerve
-0.7 permanent problems
-0.6 permanent result
1.3 permanent solution
3.6 permanently
2.1 permanently $
-1.9 permission
-1.1 permission $
-0.5 permission so
2.1 permits
0.5 permits it
-0.5 permitted
-0.5 permitted to
-1.3 persistent
-0.8 persistent pain
-1.5 person
-0.6 person at
0.8 person can
-1.0 person every
1.3 person i
-0.7 person in
-0.9 person is
0.6 person on
-0.9 person to
0.5 person we
-0.5 person whose
-0.9 person will
1.0 person with
-1.2 personal
0.9 personal best
1.3 personalized
-0.9 personally
-1.4 personally $
-1.0 persons
-0.5 persons who
-0.9 persuading
-0.6 pete
-2.0 pharmacist
-0.5 pharmacist $
-0.9 pharmacist can
2.5 pharmacy
1.8 pharmacy $
1.4 phase
0.5 phase one
-1.0 phases
-0.5 phases $
-0.6 phil
-0.6 philippa
-5.3 phone
-1.6 phone $
1.2 phone and
1.8 phone call
-0.9 phone in
1.0 phone or
-1.0 phone us
1.4 phoned
1.1 phoned the
-0.8 phones
1.2 phones $
0.5 photo
0.6 photograph $
0.8 photographs
1.7 photos
1.4 photos $
-0.7 phrase
-1.3 physical
-1.6 physician
-0.8 physician $
2.4 physicians
-0.5 physicians lists
4.3 physio
-0.6 physio $
0.5 physio and
0.6 physio chiro
-1.3 physio chiropractic
0.5 physio exercises
1.3 physio for
-0.8 physio two
1.8 physiology
1.1 physios
1.2 physios and
-4.8 physiotherapist
-0.5 physiotherapist $
-0.5 physiotherapist and
-1.1 physiotherapist can
-0.5 physiotherapist will
-0.6 physiotherapists
-1.0 physiotherapists $
1.7 physiotherapists and
-0.5 physiotherapists can
-0.5 physiotherapists osteopaths
1.2 physiotherapy
-0.8 physiotherapy $
0.8 physiotherapy and
-0.8 physiotherapy chiropractic
1.4 physiotherapy for
2.0 physiotherapy or
-1.1 piano
-0.6 piano $
-2.0 pick
0.8 pick us
0.6 pick your
3.1 picked
-1.4 picked $
3.3 picked up
-1.3 picking up
0.5 picks up
-0.7 picture
-0.8 picture $
0.6 picture and
-0.9 pictures
-0.8 pictures $
0.6 pictures and
0.6 piece
1.4 piece $
-0.6 piece of
-0.6 pieces
-0.5 pieces $
-1.3 pilates
-1.1 pile
-0.7 pile up
6.1 pill
0.6 pill $
0.7 pill bottle
-1.8 pillow
0.8 pillow $
-0.7 pillow under
-3.0 pillows
-1.1 pillows $
6.0 pills
2.3 pills $
3.4 pills and
0.9 pills in
-1.0 pin
-0.6 pin and
-0.7 pinch
2.7 pinched
3.7 pinched nerve
-0.8 pinches
-0.5 pinches the
1.6 pinpoint
0.8 pins
1.3 pins and
-0.6 piriformis
-1.0 piriformis $
2.6 piriformis and
-0.6 piriformis syndrome
2.1 place
-2.4 place $
-0.7 place and
-0.7 place but
1.0 place for
-0.7 place i
-1.2 place is
-0.7 place of
-0.6 place on
-0.7 place or
1.1 place that
0.7 place the
1.6 place to
2.6 place where
-0.9 place with
-0.7 place you
-1.0 placebo
-0.7 placebo $
1.0 placed
-0.6 placed at
0.8 placed by
-0.6 placed on
4.1 places
-1.9 places $
-1.0 places are
0.5 places each
1.8 places in
-0.7 places it
-1.1 places that
-1.7 places to
-0.5 places where
5.4 places will
1.3 placing
-0.7 plain
0.9 plain english
0.8 plain old
-0.6 plainly
-1.3 plan
1.9 plan $
2.1 plan and
-0.8 plan at
-0.7 plan covers
1.4 plan do
-1.8 plan for
-0.5 plan in
-0.7 plan is
-1.1 plan on
0.5 plan simply
1.1 plan that
-0.5 plan together
-0.5 plan you
0.5 plan your
-0.9 plank
0.5 planning
-3.8 plans
-0.9 plans $
0.6 plans are
-1.1 plans cover
0.5 plans include
-0.6 plans pay
-1.2 plant
-0.6 planting
-1.6 plastic
-0.6 plastic spine
-1.3 plate
-0.5 play $
-0.6 play a
6.4 played
-0.8 played junior
1.6 played the
0.8 players
0.5 players $
3.2 playing
1.2 playlist
1.6 playlist $
2.8 plays
-0.5 plaza
-0.6 pleasant
-0.5 pleasant for
-3.4 please
-1.0 please bring
-0.5 please give
-0.8 please keep
1.7 please let
1.0 please note
1.8 please speak
-0.5 please stay
0.5 please tell
-0.6 pleased
-0.5 pleased with
-1.5 plenty
-0.6 plenty for
-0.9 plumbing
1.6 plump
0.9 plump up
1.3 plumps
1.0 plumps up
-2.3 plus
-0.9 plus a
-0.7 plus gst
-0.6 plus two
-1.0 pm
-1.3 pocket
-1.0 pocket $
-0.8 podiatry
-0.7 podiatry $
1.5 point $
-1.2 point and
1.8 point at
-1.0 point release
1.1 point the
-0.7 point to
1.0 point work
-0.8 point you
-0.5 pointing
-1.9 points
1.0 points and
-0.5 points are
-0.5 points to
1.4 poison
3.7 poisons
0.6 poke
1.2 pole
-0.5 pole $
-0.6 poles
-0.6 police
1.0 policy
1.0 polish
-1.2 polite
-0.7 polite $
-0.5 politely
-0.6 politeness
-0.7 pool
1.0 pool in
-0.7 pools
-1.6 poor
-0.5 poor circulation
2.1 poor posture
-2.5 poor sleep
1.6 pop and
-0.7 pop in
-0.5 popping
-1.4 popular
-0.6 popular booking
-0.5 popular choice
-0.5 popular with
-0.6 port
1.3 portugal
-0.7 portuguese
-2.7 position
1.9 position $
1.0 position and
-0.6 position for
-0.7 position is
-0.6 position often
-0.5 position or
-0.7 position that
1.8 position the
-1.3 position you
-1.5 positions
-0.6 positions you
-0.9 positive
-0.6 possibility
-5.4 possible
-1.4 possible side
-1.9 possible to
-0.9 possibly $
-1.0 post
-0.5 post $
1.1 post we
0.5 postbox
0.5 posted on
-1.2 poster
-0.9 poster $
0.9 postnatal
2.2 postpartum
0.7 postpartum depression
-0.9 postpone
2.8 postponed
1.3 postponed or
-0.8 posts
2.0 postural
-0.6 postural assessment
-1.1 postural pain
3.4 posture
2.0 posture $
0.5 posture and
-0.5 posture for
0.6 posture has
-2.1 posture is
-0.7 posture or
-0.7 posture scan
-1.1 posture that
-0.8 pot
0.5 pots
0.6 pound
0.7 pounds
-1.0 pounds $
1.7 pounds and
2.9 pour
2.1 power
3.8 powerful
1.9 powerful than
-2.0 practical
-0.5 practical $
-0.5 practically
-2.4 practice
-2.6 practice $
1.0 practice and
1.1 practice for
0.7 practice members
2.0 practices
-1.8 practise
-2.4 practised
-0.6 practised for
-1.2 practitioner
-0.7 practitioner $
1.0 practitioner can
-0.6 practitioners $
0.7 practitioners are
-2.1 pre
-0.5 pre approved
2.2 precisely
2.8 precisely what
-2.2 predict
2.8 predictable
1.1 prednisone
-1.8 prefer
-0.9 prefer $
-0.6 prefer to
-0.7 prefers
1.6 pregabalin
1.3 pregabalin and
-0.5 pregnancies
-3.6 pregnancy
-0.7 pregnancy and
-0.8 pregnancy massage
-1.2 pregnancy related
-1.6 pregnant $
-0.5 pregnant and
2.1 pregnant or
0.9 prenatal
-0.9 prepaid
-0.5 prepare
0.6 prepared to
4.3 prescribe
0.7 prescribe a
-0.5 prescribe medicine
-2.1 prescribed
-0.6 prescribed $
-1.0 prescribed it
-0.7 prescribed medicine
0.6 prescribes
3.5 prescription
-0.6 prescription $
-0.7 prescription pad
2.4 prescriptions
1.0 prescriptions $
-1.9 present
-1.1 present $
-0.9 present for
-1.9 press
0.7 press $
-0.5 press directly
-1.8 press on
-0.5 press stroke
-0.5 press the
-1.0 pressed
1.3 pressed to
-1.5 presses
-2.0 presses on
-2.6 pressing
-1.3 pressing on
-1.1 pressure
-3.7 pressure $
-0.6 pressure a
-0.7 pressure and
-0.5 pressure can
1.0 pressure comes
-0.5 pressure from
-1.1 pressure goes
-0.5 pressure has
-2.3 pressure is
-0.5 pressure light
-0.5 pressure massage
-0.5 pressure may
3.9 pressure off
0.6 pressure or
-0.6 pressure should
0.7 pressure tablets
1.8 pressure tells
1.0 pressure the
-1.6 pressure to
-0.9 pressure you
-1.8 pretend
1.3 pretty
2.5 pretty much
-1.9 prevent back
-0.5 prevent it
1.7 prevent joint
-1.0 prevent permanent
2.1 prevent the
0.8 prevented
-2.6 preventing
-1.7 preventing back
-0.5 preventing permanent
-0.6 prevention
5.9 prevents
-1.2 prevents back
1.0 prevents injuries
1.1 prevents the
-0.7 previous
-0.5 previous spinal
-0.5 previous surgery
-1.5 price
-0.9 price list
-1.9 prices
0.9 pride
-0.9 primary
-1.1 prince
-0.8 prince george
1.2 principal
-1.1 print
-1.5 printed
-1.4 printer
-0.6 printer $
-1.0 priti
-1.8 privacy
-0.6 private
-0.5 private room
-0.9 privately
-0.6 privately $
1.8 priya
0.6 priya and
-0.5 priya is
-1.4 priyanka
-0.5 pro
-3.1 probably
-0.6 probably be
0.8 probably been
-0.7 probably do
-1.0 probably not
0.8 probably will
2.7 problem
1.6 problem $
2.7 problem and
0.5 problem at
-0.8 problem has
-0.5 problem or
-1.2 problem that
-1.1 problems
-0.5 problems $
0.8 problems and
-0.5 problems are
1.5 problems such
-0.6 problems we
0.7 procedure
-0.5 procedure $
3.7 process
1.1 process $
2.2 process and
-0.6 processes
-0.6 processes pain
-0.5 produces
-1.1 product
1.7 production
0.5 production of
0.5 productivity
1.5 products
0.6 products are
-0.7 products build
0.5 products from
1.2 products such
-0.8 profession
-0.6 profession $
0.5 profession in
-0.6 professional
-0.7 professional association
-0.5 professional standards
-0.9 professionals
-0.9 professions $
1.4 program
-1.1 program $
-0.6 program and
-0.5 program for
-0.5 program in
0.8 program of
0.8 program was
0.6 program you
0.8 programme
-1.1 programme $
1.9 programme and
0.6 programmes for
0.7 programs
1.1 progress
-0.5 progress by
1.6 progress of
-0.5 progress with
1.0 progressing
3.9 progression
1.2 progression of
-0.8 project
-0.6 prolapsed disc
2.7 promise
0.6 promise $
-1.4 promise a
-0.8 promise at
-0.7 promise how
0.9 promise results
-1.8 promise that
1.2 promise to
0.5 promise you
0.5 promised
-1.4 promises
-0.6 promote
2.1 promotes
-1.0 promotes relaxation
3.0 promotes tissue
-2.0 prompt
-0.7 prompt surgery
-0.6 prompt the
-0.5 promptly
-1.2 prompts
-0.9 prompts the
-0.5 prone to
5.4 proof
4.1 proof $
-0.8 proof of
-1.0 proof that
-0.5 prop
0.7 proper
1.2 proper alignment
0.8 proper position
4.3 properly
0.6 properly trained
-0.7 proportion
-0.9 propose
-0.5 propose to
-1.2 proposed
-0.5 proposes
-0.7 propped
1.5 proprietary
-1.4 protect
-0.7 protect it
0.8 protect you
-0.9 protected
-0.8 protection
-0.6 protective
3.5 protects
0.6 protects the
0.8 proteins
1.7 protocol
-0.7 protocol $
0.7 protocol is
-0.6 protrusion
1.5 proud
-1.9 proud of
3.1 proud to
1.7 prove
0.9 prove it
0.9 prove that
5.4 proved
2.2 proved that
-1.0 proved to
12.9 proven
4.0 proven $
1.1 proven alternative
0.7 proven by
-0.7 proven infection
1.4 proven that
-1.2 provide
1.3 provided
-0.7 provided $
1.0 provided by
1.2 provided you
1.2 provider
0.9 provides
1.2 province
-0.5 province is
-0.8 provinces
-1.2 provincial
-0.6 provincial college
1.7 pryce
-0.9 psychological
-0.5 psychologist
-0.6 psychologists
0.6 pub
-1.9 public
-0.6 public register
0.5 published
-1.2 published in
-0.6 pugh
0.8 pull
-0.9 pull $
0.7 pull and
0.5 pull on
-1.1 pull the
-0.6 pull your
2.3 pulled
1.0 pulled muscle
1.4 pulled muscles
-0.7 pulled something
0.8 pulling on
-0.7 pulls $
-0.5 pulse
-1.3 pump
2.3 pumps
2.1 pumps fluid
-0.6 pumps out
1.3 punch
-0.5 punctured
-1.7 punjabi
-0.7 punjabi and
0.5 pure
1.6 purges
-0.9 purpose
-0.7 purse
-4.9 push
-0.8 push a
-0.7 push it
-1.5 push the
-1.0 pushed
-0.9 pushed back
-2.8 pushes
-0.9 pushes out
-0.9 pushing
0.8 put
-2.5 put a
0.7 put away
-1.9 put discs
2.1 put down
-0.5 put forward
-0.5 put her
-0.6 put his
-0.7 put in
-1.6 put it
-1.1 put off
0.6 put our
-0.8 put pressure
2.6 put right
3.2 put that
1.6 put the
-0.8 put their
-1.1 put together
-0.7 put up
-0.9 put you
2.4 puts
0.7 puts it
0.5 puts out
2.1 puts them
-0.9 putting
-0.5 putting it
-0.7 putting off
1.4 putting on
-1.3 putting up
-2.3 q
-0.6 q $
-0.7 q i
-1.6 qi
-0.6 qi $
0.9 ql
-1.1 quadratus
-1.1 quadratus lumborum
-0.6 qualified $
-0.6 qualified in
0.5 qualified to
-1.1 quality
1.2 quality and
-1.2 quality of
1.1 quarter
-0.6 quarter of
0.6 quarterly
-3.6 question
-1.4 question $
0.6 question about
-0.5 question is
0.7 question mark
-0.8 question we
-1.1 questionnaire
-0.6 questionnaire $
-5.0 questions
-1.9 questions $
-0.6 questions about
0.5 questions and
1.1 questions asked
-1.2 queue
-0.5 queue $
3.4 quick
2.5 quick $
-1.2 quick and
1.0 quick crack
-0.6 quick fix
0.8 quick thrust
2.2 quicker
1.9 quickest
-0.8 quickly
-0.7 quickly $
1.9 quickly and
-0.7 quid
-0.7 quid $
0.6 quiet
-1.0 quiet and
-0.5 quiet music
-0.8 quiet one
-0.5 quiet the
-0.5 quieter
1.3 quietly
-1.1 quiets
1.3 quite a
1.5 quits
-0.5 quiz
-0.9 quote
-0.8 r $
-0.6 r5
-0.9 ra $
1.2 ra clients
1.4 ra since
1.7 race
-0.7 race $
2.1 raced
-2.1 rack
1.1 radiation
-0.5 radiator
1.3 radicular
0.5 radio
0.9 radio on
1.5 radiographer
2.1 radiologist
-0.8 raffle
-0.8 rail $
-1.1 rain
-0.5 rain on
1.7 rain or
-0.6 rainy
-1.5 raise
-0.6 raise the
-0.7 raise your
0.8 raised
1.1 raised temperature
1.3 raises
0.9 raises endorphins
0.6 raises serotonin
-0.9 raj
-0.5 raking
-0.6 ramp
-0.5 ramp $
-0.8 ramp at
6.5 ran
0.7 ran her
2.3 ran the
-0.6 randomised
1.8 rang
1.2 rang the
0.8 rang up
0.5 range
-1.7 range $
-0.7 range from
1.1 range of
3.2 rapid
0.5 rare
-0.6 rare and
-0.7 rare but
-2.1 rarely
-0.6 rarely a
-0.6 rarely change
-0.5 rarely needed
-0.6 rarely the
1.4 rarer
-0.7 rash
-0.8 rate and
-0.6 rate drops
0.9 rate of
-0.6 rate slows
-0.6 rate their
0.9 rate with
3.7 rated
1.7 rated 4.9
1.0 rated massage
1.2 rated rmt
-1.2 rates
-1.7 rather
0.7 rather have
0.6 rather more
2.4 rather not
-1.0 rather see
1.9 rather than
-1.7 rather you
1.3 rating
0.8 ravi
1.6 ray $
0.7 ray and
-0.5 ray confirms
-0.5 ray or
0.8 ray the
0.9 rays
1.2 rays $
-0.5 rays and
5.2 re
1.0 re injure
1.9 reabsorbed
-1.3 reabsorbs
-1.1 reabsorbs it
-1.1 reach
0.5 reach $
0.7 reach and
-1.5 reach for
-1.2 reach it
-0.5 reach remission
2.2 reach the
0.6 reach us
2.1 reaches
0.8 reaches for
-1.3 reaches the
0.6 reaching
1.1 reaching for
0.8 reaching the
-0.9 reacts
-2.4 read
4.1 read $
0.5 read about
-2.6 read it
-0.7 read on
-1.3 read that
-1.0 read the
-0.5 read them
-0.7 read this
-0.5 read what
0.8 read your
-0.7 reader
1.9 readily
-1.7 reading
-0.5 reading glasses
-0.9 reading this
-1.3 reads
-0.7 reads it
1.1 ready
-1.8 ready $
1.4 ready for
2.5 ready to
-0.7 ready when
0.9 real
-1.1 real $
-0.6 real and
1.8 real cause
-0.6 real reason
-0.6 real risks
9.7 realign
1.2 realign the
-0.5 realign your
4.0 realigns
2.9 realigns the
0.8 realised
3.1 really
1.7 really $
2.1 really causing
-0.7 really do
0.7 really does
0.5 really going
0.8 really is
-0.6 really slipped
-0.8 rear
-3.1 reason $
-1.0 reason and
-0.7 reason at
-1.1 reason enough
-0.9 reason i
-0.8 reason is
1.0 reason it
1.0 reason not
-1.0 reason that
1.0 reason the
2.0 reason to
-0.8 reason we
0.7 reason why
3.2 reason you
1.4 reason your
-2.5 reasonable
-0.5 reasonable choice
-1.3 reasonable to
-0.6 reasonably
-2.5 reasons
0.5 reasons $
-0.8 reasons for
-0.5 reasons people
-0.6 reasons to
-0.5 reasons why
0.6 rebalances
0.6 rebalances the
-1.1 rebook
-0.6 rebook you
3.3 rebuild
2.9 rebuild $
-0.5 rebuild a
-1.5 rebuild cartilage
3.4 rebuilds
2.0 rebuilds the
-2.3 receipt
0.8 receipt $
-0.8 receipt for
-2.6 receipts
-0.8 receipts $
-0.9 receipts are
-1.9 receive
0.5 receive 20
-1.3 receive a
-0.5 receive fifteen
-0.5 receive one
0.8 receive the
-0.8 received
-0.7 received massage
-0.5 receiving
-1.5 recent
-0.5 recent back
-1.0 recent fracture
-0.9 recent surgery
-0.9 recently
-0.5 reception
1.4 reception or
0.7 receptionist
1.0 receptionist $
-0.5 receptionists
0.6 receptors as
-1.3 recipe
-0.7 recipe for
0.8 reckon
-0.9 recliner
-0.5 recliner $
-0.5 recognise
1.0 recognised
3.2 recognized
0.5 recognized as
-1.0 recommend
1.3 recommend a
-1.1 recommend acupuncture
-0.5 recommend individual
-1.0 recommend weekly
-1.0 recommendation
-0.5 recommendation for
-0.6 recommendations
-4.2 recommended
-0.7 recommended $
-0.5 recommended as
-0.7 recommended by
-1.9 recommended for
0.5 recommends
1.5 record
1.4 record and
-1.3 record of
-0.8 recorded
-1.6 records
-0.9 records are
4.1 recover
-1.3 recover $
-0.5 recover and
0.7 recover faster
1.1 recover fully
1.1 recover in
-0.7 recover more
0.8 recover twice
-0.6 recover without
0.8 recovered
0.7 recovered $
-0.7 recovered by
1.5 recovering
1.4 recovering from
3.8 recovery
1.0 recovery $
-1.9 recovery and
0.5 recovery can
1.5 recovery from
1.3 recovery of
-1.0 recovery takes
2.6 recovery time
4.8 recurrence
-0.5 recurrent
-1.0 red
-0.7 red flags
-0.5 red or
-0.9 reduce pain
-1.6 reduce the
0.6 reduced $
0.6 reduced by
1.2 reduced pain
-0.5 reduced rate
3.3 reduces
-0.7 reduces stress
0.7 reduces the
1.0 reducing
-0.5 reducing the
2.2 reduction
2.6 reduction of
0.7 reductions
0.6 reductions in
-1.4 refer
-0.9 refer pain
0.6 refer them
0.9 refer to
-1.4 refer you
-0.5 refer yourself
-1.5 referral
-0.5 referral $
1.0 referral and
-1.0 referral to
-0.7 referred
1.1 reflex
-1.7 reflexes
-0.8 reflexes and
1.2 refresher
5.2 refund
1.7 refund every
1.3 refund the
1.1 refund your
0.8 refunded
-1.3 refuse
2.0 regain
0.7 regain their
0.8 regains
1.5 regarded
1.3 regarded as
0.6 regardless
-0.5 regards
2.4 regenerate
1.7 regenerate $
-0.7 region
0.7 region and
-3.2 register
-0.7 register $
-0.5 register which
-4.2 registered
-0.5 registered $
-0.5 registered acupuncturists
1.6 registered doctor
-0.8 registered since
-0.5 registered therapists
-0.9 registered with
-1.9 registration
-0.8 registration $
-0.5 registration and
1.6 registration is
-1.0 registration number
5.1 regular
-1.3 regular activity
-0.6 regular bedtime
-2.6 regular blood
1.8 regular care
0.7 regular clients
-1.8 regular exercise
-0.7 regular is
4.6 regular massage
-0.7 regular movement
0.6 regular price
2.9 regular sessions
3.8 regular treatment
0.7 regular treatments
3.2 regularly
2.8 regulars
-0.9 regulars a
2.0 regulars are
1.7 regulars have
-0.5 regulate
-0.5 regulate the
-1.9 regulated
-0.7 regulated by
-0.5 regulated health
-1.0 regulator
-0.8 regulatory
-0.7 regulatory college
0.6 rehab
0.5 rehabilitation and
4.7 rehydrate
2.5 rehydrate $
0.6 rehydrate and
5.6 rehydrated
4.8 rehydrates
0.9 rehydrates the
2.7 rehydrating
-0.5 reimburse
0.6 reinforce
2.8 relapse
-0.5 relative
-1.1 relax
-0.8 relax and
-1.5 relaxants
-0.5 relaxants $
-0.6 relaxation
-1.8 relaxation $
-1.2 relaxation and
3.2 relaxed and
0.8 relaxes the
-2.0 relaxing
-0.8 relaxing $
3.1 release
-1.6 release $
0.8 release a
-1.4 release and
-0.9 release endorphins
-0.7 release for
0.7 release it
-0.6 release its
-0.6 release knots
0.6 release method
0.8 release of
1.3 release that
1.7 release the
0.8 release those
0.7 release tight
1.0 release to
-0.5 release what
4.4 released
-0.5 released $
1.8 releases
1.3 releases the
-0.6 releases toxins
1.7 releasing
0.9 releasing the
-1.8 reliable
-0.7 reliable for
-0.9 reliably
7.8 relief
0.5 relief $
0.6 relief after
-0.5 relief but
-1.1 relief for
1.2 relief in
2.2 relief is
-0.6 relief may
-1.4 relief of
2.1 relief on
2.4 relief that
-0.6 relief to
1.9 relief usually
0.7 relief with
1.8 relief without
0.8 relieve
1.2 relieve back
-1.0 relieve leg
1.3 relieve the
-0.7 relievers
0.7 relieves
-1.0 relieves leg
1.2 relieves pain
-0.6 relieving chemicals
-0.5 relieving leg
-1.4 rely
-1.3 rely on
-1.2 remain
0.8 remain $
0.7 remainder
0.7 remained
-0.6 remaining
-1.1 remains
2.9 remarkable
2.1 remarkable $
-1.0 remedial massage
-0.8 remedies
3.4 remedy
-1.4 remember
1.4 remember $
0.7 remember how
-1.0 remember that
-1.0 remember the
-1.0 remember your
2.1 remembered
0.5 remembers $
-0.6 reminder
-0.7 reminders
4.0 remission
1.0 remission $
1.3 remission and
0.8 remove
0.9 remove it
-0.8 removed to
-1.5 removes
-0.5 removes bone
1.2 removes the
-2.8 removes toxins
1.2 removing
-0.9 renee
1.4 renewal
-0.7 rent
-0.7 rented
-0.5 rents a
1.0 rents the
3.6 repair
2.0 repair $
-0.6 repair a
0.9 repair and
-1.3 repair cartilage
1.1 repair itself
0.5 repair themselves
1.1 repaired
0.8 repairs
-0.7 repairs $
-0.5 repairs cartilage
0.7 repairs the
-1.9 replace
1.4 replacement
-1.1 replacement is
0.8 replacements
-0.7 replacements $
1.1 replaces
-0.8 replies
-1.8 reply
-0.7 reply to
-2.0 report
-0.6 report $
-0.6 report and
-0.7 report if
-0.6 report it
1.8 report that
-0.5 report you
-3.0 reported
-0.6 reported $
-1.0 reported less
-0.6 reporting
0.7 reports
-0.6 reports $
0.9 reports that
0.9 reputation
-1.6 request
-0.9 request $
-1.1 requested
-0.5 requests
1.7 required
2.1 required $
-0.5 required and
-1.1 requires
2.2 rescue
-3.3 research
-0.7 research could
2.8 research has
-0.6 research into
-0.9 research is
-2.3 research on
-0.6 research suggests
1.2 researchers at
0.8 reserve a
-0.5 reserve your
-0.8 reserved
-0.5 reserved for
2.4 reset
3.0 resets
-1.0 residents
0.8 resistance
1.0 resistance to
4.6 resolve
2.8 resolved
0.8 resolves
-1.2 respect
-0.8 respect for
1.6 respond
-0.6 respond and
3.4 responds
2.2 responds $
-0.6 responds by
1.6 response
1.1 response and
0.5 responsible
0.7 responsible for
-1.7 rest
-2.3 rest $
2.4 rest alone
-0.6 rest and
-0.6 rest for
-0.8 rest in
0.5 rest is
1.2 rest on
1.2 rest the
-1.0 rested
-0.6 resting
1.4 restless
2.3 restore
-0.7 restore $
3.3 restored
6.7 restores
-1.2 restores flexibility
0.6 restores overall
1.8 restores the
0.9 restores total
0.5 restores your
2.8 restoring
0.6 restrictions
-1.4 rests
0.6 rests $
4.6 result
0.9 result $
-0.5 result from
4.0 result is
-1.2 result of
7.2 results
-0.9 results $
0.7 results and
-0.8 results do
0.7 results guaranteed
-0.9 results have
3.3 results last
1.2 results like
-0.9 results of
2.6 results speak
1.9 results that
-0.5 results vary
-0.5 retail
-1.4 retire
-0.8 retire $
0.5 retired
-0.8 retired and
-0.6 retired bus
0.5 retired postman
1.2 retired teacher
1.3 retirement
0.8 retirement $
-0.5 retiring
1.6 retrain
1.4 retrain the
0.9 retrained
0.7 retrains
0.8 retreat
2.4 return
2.3 return $
0.7 return after
1.0 return and
-0.5 return of
-0.7 return the
2.4 return to
0.9 return your
3.5 returned
2.1 returned to
6.1 returns
1.9 returns to
2.1 reverse
-0.5 reverse $
0.9 reverse arthritis
1.8 reverse the
5.3 reversed
4.6 reversed $
-0.5 reversed by
3.8 reverses
1.7 reverses the
1.1 reversing
-2.6 review
-1.0 review $
0.6 review and
-0.6 review it
0.8 review of
-0.9 review progress
-1.5 reviewed
-0.6 reviewed in
-0.8 reviewers
2.7 reviews
1.8 reviews $
0.9 reviews and
1.2 reviews can
-0.8 reviews have
-0.7 reviews of
0.7 rheumatic
-0.7 rheumatoid
-5.6 rheumatoid arthritis
2.0 rheumatoid disease
0.9 rheumatologist
-1.1 rheumatologist $
-1.2 rheumatologist and
2.6 rheumatologist asked
-0.6 rheumatologist is
-0.8 rheumatology team
0.7 rhythm
2.4 rhythmic
0.5 rhythmic massage
2.0 rib
-0.5 rib $
1.1 rib cage
-0.5 rib hump
-0.6 ribs
-1.0 ribs $
-2.0 ribs and
-0.6 ribs on
0.8 ribs that
0.6 ribs to
-0.7 rice
0.6 rich
4.7 rid
4.2 rid of
-0.5 rides
1.1 rids
0.6 rids the
3.5 right
-0.6 right about
-0.6 right after
1.4 right and
0.5 right angle
1.5 right away
2.9 right back
-0.6 right by
0.6 right for
2.9 right hand
1.6 right hands
2.3 right in
-2.3 right now
-1.7 right on
-0.5 right outside
0.8 right person
-1.3 right place
0.5 right shoulder
0.7 right the
0.9 right then
-0.7 right therapist
-0.8 right there
1.3 right through
-1.7 right to
-0.6 right up
0.5 rights
-4.6 ring
-0.8 ring and
-0.7 ring back
-0.6 ring me
-1.2 ring the
-0.6 ring you
-0.7 ringing
-0.8 rings
-0.5 rink
-0.7 rise
-0.6 rise and
-0.7 rise in
0.5 rises
2.9 risk
1.4 risk $
1.9 risk at
-0.7 risk but
-0.7 risk for
1.1 risk free
-0.6 risk is
-1.6 risk of
0.9 risk so
-0.6 risk that
1.1 risk to
0.7 risk whatsoever
-1.1 risks
-0.5 risks among
-2.1 risks and
-0.5 risks are
1.2 risks in
-0.8 risks include
-0.8 risks including
0.5 risks whatsoever
0.7 risks with
1.7 risky
-2.4 ritual
-1.0 ritual $
-0.9 rituals
0.7 river
0.5 river $
2.1 riverside
1.2 rmt
-2.0 rmt $
2.8 rmt about
1.8 rmt and
-0.6 rmt asks
-0.6 rmt before
-0.7 rmt came
1.2 rmt can
-1.1 rmt clinic
-1.3 rmt has
0.6 rmt in
4.8 rmt massage
-0.5 rmt sees
-0.7 rmt since
0.9 rmt team
-0.6 rmt uses
-1.0 rmt vs
-0.8 rmt was
0.8 rmt will
-0.7 rmts
-1.4 rmts $
1.9 rmts also
-0.6 rmts and
-0.7 rmts are
-0.5 rmts assess
-0.5 rmts at
1.7 rmts can
-3.0 rmts do
0.7 rmts have
-0.5 rmts here
-0.6 rmts take
2.2 rmts use
-0.8 rmts with
-2.2 road
-0.5 road and
1.0 road to
-0.6 rob
-0.6 robe
1.0 robert
-0.5 robes
-0.8 rock
0.8 rocked
0.9 rod
1.6 rods $
-1.2 rods and
-0.7 rods in
-0.8 role
-2.5 roll
-1.0 roll over
-0.9 rolled
0.6 rolled towel
-0.8 roller
-0.6 rolls
0.8 roof
-2.0 roof $
1.5 roof and
-1.2 roofer
3.0 roofing
-1.5 room
1.0 room $
-1.0 room 1
-1.1 room 2
-0.6 room 4
1.3 room and
-1.0 room at
-0.7 room floor
2.6 room for
-0.7 room has
1.0 room in
-1.7 room is
0.9 room next
-0.8 room on
-0.7 room one
3.9 room to
-1.6 room while
-0.9 room with
-0.6 room you
-0.8 roommate
-3.8 rooms
-0.5 rooms a
0.9 rooms above
-1.1 rooms are
-0.8 rooms in
-0.7 rooms now
7.2 root
1.3 root $
1.8 root cause
2.6 root causes
3.9 root of
-0.8 root you
0.5 roots $
-0.5 roots that
-0.8 ropes $
1.4 ropes and
3.4 rosa
-1.2 rosalind
-1.4 rosemary
-1.1 rotate
1.2 rotated
1.1 rotated pelvis
-0.5 rotates
1.4 rotation
-1.2 rotators
-0.5 rotators $
-0.5 rotators and
-0.8 rotten
-2.0 rough
-0.5 rough guide
-0.7 rougher
-0.6 rougher and
-3.0 roughly
-0.9 roughly the
-2.2 round
1.3 round $
-1.0 round a
-1.4 round and
-1.1 round it
-0.5 round the
-0.8 round to
-0.7 round your
-2.0 route
-0.9 route $
-1.7 routine
-0.5 routine $
0.9 routine for
0.9 row $
-0.5 rower
-0.9 rowers
-0.6 rowing
-0.5 rows
-0.6 royal oak
0.6 ruaridh
4.0 rub
-1.3 rub $
1.1 rub a
1.2 rub where
-0.6 rub your
4.6 rubbed
-1.0 rubber
0.5 rubbery
-0.8 rubbing the
1.5 rubbish
1.4 rubdown
1.5 rubs
1.1 rubs $
-1.1 rugby
-2.4 rule
-0.6 rule $
-0.6 rule it
-0.5 rule out
-0.5 ruled
-1.3 rules
-1.0 run
1.2 run $
-1.0 run a
-0.5 run by
1.0 run for
-0.8 run from
0.7 run on
0.5 run our
-0.8 run through
-1.2 run your
3.7 rung
-1.3 runners
-0.8 running $
-0.6 running down
-0.8 running from
-3.1 runs
-0.9 runs down
3.0 runs for
-1.5 runs from
1.4 runs the
-0.5 ruptured
1.2 rush
-0.5 rush hour
-0.9 rush of
2.9 rush you
-1.6 rushed
-1.0 rushed $
-0.5 rushes in
0.6 rust
1.1 rust $
-0.5 rusty gate
0.8 rusty hinge
3.3 ruth
-0.7 s
-0.8 s $
1.9 s1 and
-0.6 s1 herniation
-1.2 sacroiliac
-0.8 sacroiliac joint
2.9 sacrum
-0.9 sacrum $
1.9 sacrum and
-0.8 sad
-0.8 saddle area
6.4 safe
-1.9 safe $
2.1 safe at
0.8 safe even
2.3 safe for
0.7 safe hands
1.4 safe it
-2.2 safe to
-0.6 safe with
-0.7 safely
-0.6 safely $
2.8 safer
2.1 safest
0.9 safety
-0.9 safety $
0.8 safety and
1.4 said
1.2 said $
0.6 said and
0.5 said he
-0.6 said in
-2.8 said it
-1.2 said that
-1.2 said the
-0.9 said they
-1.5 said to
2.9 said what
-0.5 said yes
1.0 sail
0.8 sail through
-0.7 sales
-0.6 sales pitch
-0.6 salma
1.8 salt
2.5 salt and
1.0 salts
1.0 sam
2.1 same
-3.0 same $
-1.4 same afternoon
-1.7 same as
-0.7 same back
1.9 same day
-0.6 same for
1.6 same goes
1.0 same hour
2.1 same in
1.7 same injury
2.0 same job
1.6 same kind
-1.6 same level
0.9 same number
0.5 same place
-0.5 same position
3.1 same result
-0.8 same roof
-0.6 same shape
0.9 same side
-2.4 same therapist
3.0 same visit
-0.9 same week
-0.6 sanctuary
1.0 sand $
0.7 sandeep
-0.7 sandhu
-0.8 sandra
-1.0 sandwich
-0.5 sat at
-0.6 sat down
-1.1 sat in
1.9 sat on
1.4 sat through
2.6 satisfaction
0.7 satisfied
-0.7 satisfied with
0.5 satisfying
0.5 saturday
0.5 saturday $
-0.8 saturday 9
1.2 saturday and
2.6 saturday in
-0.8 saturday mornings
-1.7 saturdays
-0.5 sauna
-1.0 save
0.5 save $
-0.5 save fifteen
-0.9 save the
2.8 save you
-2.1 save your
3.6 saved
1.2 saves
0.5 saves you
0.6 saw him
-0.7 saw it
-0.6 saw me
-0.7 saw the
-0.5 say
-3.6 say $
-0.8 say a
0.7 say about
1.0 say at
-0.6 say exactly
7.1 say goodbye
-1.0 say hello
-0.7 say how
-0.9 say in
0.9 say is
1.1 say massage
-2.5 say no
-0.7 say oh
1.2 say on
1.3 say otherwise
-3.8 say so
-0.5 say something
-0.8 say stop
-0.7 say the
1.2 say there
-0.5 say to
0.8 say we
-1.6 say what
-0.5 say where
-0.5 say whether
-0.7 say which
-2.9 say yes
1.4 say you
-1.5 saying
-0.9 saying $
-1.7 saying it
1.2 saying that
1.0 says and
-1.4 says he
-0.6 says hello
-2.6 says it
-0.5 says massage
1.3 says my
-0.8 says priya
1.5 says she
-0.7 says so
-2.4 says that
3.0 says the
-1.3 says they
-1.0 says to
-0.6 says what
-0.8 says yes
-0.6 says your
-0.6 scaffolder
-1.4 scale
-0.5 scale $
-0.6 scale of
-2.2 scalp
-1.1 scalp massage
5.0 scalpel
2.5 scalpel $
1.7 scan
3.1 scan $
-1.0 scan a
0.7 scan and
-0.7 scan does
-1.8 scan is
2.9 scan or
-1.1 scan says
-0.6 scan shows
0.7 scan will
-0.7 scan your
-0.9 scanned
2.1 scanner
-2.6 scans
-1.0 scans $
-0.5 scans and
-0.8 scans are
0.9 scans have
-1.6 scans of
-0.7 scans often
-0.6 scans show
1.4 scar $
-1.1 scar and
-1.9 scar tissue
-0.7 scare
-1.7 scared
-1.0 scared of
-0.5 scary
-1.1 scent
-0.6 scent free
0.9 scented
-0.7 scents
-1.1 sceptical
-0.6 sceptics
0.6 schedule
0.6 schedule $
1.1 scheduled
-0.5 scheduling
1.1 scheme
-1.8 school
-1.8 school $
0.7 school and
-0.8 school at
-0.7 school in
-1.4 school nurse
1.0 school year
0.6 schroth
1.0 schroth method
0.7 sciatic
-1.3 sciatic nerve
0.5 sciatic pain
4.9 sciatica
-0.9 sciatica $
1.2 sciatica and
-0.8 sciatica can
-1.2 sciatica down
1.5 sciatica experts
3.6 sciatica for
-0.5 sciatica have
-0.8 sciatica herniated
-1.4 sciatica in
-1.4 sciatica is
-0.8 sciatica massage
0.5 sciatica of
-1.2 sciatica on
0.9 sciatica or
0.7 sciatica was
-0.9 sciatica where
-0.5 sciatica which
3.5 sciatica with
-0.8 sciatica you
3.5 science
1.9 science $
-0.9 science and
1.2 science has
-0.6 science in
1.7 science is
3.4 scientifically
2.7 scientifically proven
-0.6 scoliometer
3.9 scoliosis
-2.6 scoliosis $
1.2 scoliosis a
1.5 scoliosis and
-0.7 scoliosis are
2.0 scoliosis can
-0.8 scoliosis client
1.4 scoliosis clients
-0.5 scoliosis clinic
-0.7 scoliosis curve
2.3 scoliosis from
-1.1 scoliosis have
-1.0 scoliosis herself
-2.1 scoliosis is
0.7 scoliosis massage
-0.7 scoliosis may
-0.7 scoliosis often
2.6 scoliosis specialist
0.6 scoliosis that
-1.1 scoliosis the
0.7 scoliosis we
-0.5 scoliosis which
1.1 scoliosis who
2.0 scoliotic
-0.7 score
-0.5 scorecard
-0.5 scorecard $
0.6 scores
-0.5 scottsdale
-2.6 screen
-0.7 screen at
-0.5 screening
-1.3 screens
-0.5 screws
0.8 screws $
-0.9 screws and
1.4 sea
-0.6 seal
1.4 searching
1.1 searching for
-0.8 season $
0.8 season and
-0.8 seasons
-2.1 seat
0.9 seat $
0.7 seated
-0.6 seats
0.6 seawall
1.9 seaweed
2.1 second
-1.1 second $
-1.0 second and
1.0 second appointment
-1.9 second floor
1.2 second friday
-0.8 second half
2.1 second is
-0.9 second monday
1.2 second month
2.0 second one
-0.5 second operation
-0.5 second person
0.8 second scan
1.0 second session
2.6 second treatment
-0.6 second tuesday
0.6 second visit
-1.1 second week
-0.6 second year
-1.5 seconds $
-0.5 seconds and
0.9 seconds on
3.1 secret
-1.2 secret $
-0.9 see
0.7 see $
-0.5 see an
-0.7 see at
-0.9 see both
1.8 see every
0.7 see for
-0.9 see four
-1.0 see her
-1.8 see how
1.4 see in
1.8 see is
0.8 see more
-0.9 see no
-0.5 see on
-0.7 see one
-0.5 see people
-0.9 see so
-0.6 see someone
3.6 see that
2.1 see the
-0.7 see their
-0.5 see them
0.8 see this
-1.3 see to
0.9 see us
-0.8 see what
1.1 see why
-3.1 see you
-2.2 see your
-0.7 seed
-0.6 seeing
-1.1 seeing a
0.7 seeing me
-0.7 seek
0.7 seem like
-2.2 seem to
-3.0 seems
-2.1 seems to
1.7 seen
-1.9 seen $
1.0 seen and
-1.2 seen at
-1.3 seen by
0.7 seen clients
1.6 seen curves
-0.6 seen every
-0.5 seen from
-1.3 seen in
2.0 seen people
-0.8 seen the
0.9 seen their
-0.6 seen what
-2.3 sees
-0.6 sees a
-0.5 sees it
0.5 sees people
3.1 segment
-0.5 segment $
2.2 segmental
1.3 seized
-0.5 seldom
-0.7 seldom needed
2.3 selected
-1.6 self
-2.2 sell
-1.0 sell packages
1.6 sell you
-0.5 selling
-0.5 sells
-1.8 send
-1.0 send a
-0.9 send it
-0.6 send pain
1.0 send people
-0.7 send the
1.1 send their
1.3 send us
0.9 send you
-0.7 sends
-0.5 sends me
-1.0 sends pain
-0.7 sends us
-0.5 sends you
-1.0 senior rmt
1.6 senior therapist
-0.6 seniors
1.4 seniors $
-0.5 seniors get
-0.6 seniors in
0.7 sensation
1.4 sensation and
-0.9 sense $
0.9 sense of
1.3 senses
-2.1 sensible
-1.0 sensible to
0.7 sensibly
-1.0 sensitive
-1.3 sent
-0.8 sent home
1.3 sent me
1.1 sent us
-0.7 sent you
-1.4 sentence
-1.2 sentence $
1.0 sentence and
-2.4 separate
0.7 separate and
1.0 separately
0.7 separately $
0.6 separates
-0.8 september
0.8 september $
1.1 sequence
1.5 serenity
1.4 series
1.4 series $
-0.8 series is
1.7 series of
-3.4 serious
-0.7 serious accident
-1.5 serious harm
-0.5 serious problem
-0.5 serious problems
-0.7 serious side
-1.3 seriously
-0.6 seriously $
1.2 serotonin
-1.3 serotonin $
1.0 serotonin and
1.0 serotonin while
-1.0 served
-0.6 server
-0.7 servers
-1.6 service
-0.6 service $
0.6 serviced
-0.6 services
-0.7 services $
-0.5 serving
4.1 session
2.1 session $
-0.7 session a
-0.7 session begins
-1.2 session ends
-0.7 session for
-1.0 session in
1.0 session includes
-1.5 session is
0.9 session makes
0.9 session most
0.5 session of
1.6 session on
-0.5 session or
1.3 session six
0.8 session so
-0.6 session that
1.1 session the
-0.7 session two
0.6 session usually
0.5 session will
-0.9 session with
-0.8 session you
1.6 sessions
2.7 sessions $
-1.4 sessions a
2.1 sessions and
-2.1 sessions are
-0.5 sessions before
-0.9 sessions for
0.8 sessions here
0.5 sessions i
-0.5 sessions is
-1.1 sessions last
1.5 sessions later
0.7 sessions of
-0.6 sessions on
1.5 sessions one
1.5 sessions or
-0.6 sessions over
-0.9 sessions that
1.5 sessions the
0.5 sessions we
1.9 sessions with
-0.6 sessions without
0.7 sessions your
-2.8 set
-0.7 set $
-1.3 set a
-0.6 set aside
1.2 set free
0.5 set in
-1.5 set it
-1.1 set of
-2.5 set up
1.8 set your
-0.9 sets it
-1.0 sets of
-0.7 sets out
0.6 sets the
-0.7 setting
0.9 settings
1.1 settings $
-0.6 settle
-1.2 settle $
0.7 settle back
-0.5 settle by
0.7 settle down
2.3 settle for
0.7 settle in
-1.0 settle without
3.0 settled
2.7 settled $
-0.5 settled and
1.2 settled in
0.6 settled the
0.7 settles
-0.6 settles $
-0.7 settles down
-1.1 settles in
-0.5 settles within
-0.5 settling
3.0 seven
0.8 seven $
1.5 seven benefits
-1.6 seven days
-0.7 seven in
2.1 seven minutes
-0.7 seven months
-0.9 seven out
0.5 seven rmts
1.7 seven weeks
0.5 seven years
0.7 seventh
0.9 seventies
-1.9 seventy
-0.8 seventy five
-0.6 seventy nine
-1.0 seventy one
-0.8 seventy three
-2.8 several
0.9 several clients
1.0 several degrees
-0.6 several explanations
1.1 several have
0.5 several hundred
-0.8 several levels
1.7 several of
-1.1 several things
-0.8 several visits
-0.6 several years
-2.0 severe
-0.6 severe or
-1.0 severe pain
-0.5 severe sciatica
0.5 severity
-1.0 sexual
-0.7 sfx
-1.1 shall
0.6 shall not
-1.1 shallow
-2.1 sham
-0.7 sham acupuncture
-0.5 sham treatment
-1.5 shape
-1.4 shape $
-0.9 shape of
-1.2 shaped
-0.6 shaped like
-4.3 share
-0.6 share a
-0.5 share it
-0.5 share of
-1.1 share the
-2.5 shared
-0.7 shared among
-0.5 shared with
1.0 sharing
2.8 sharp $
-1.6 sharp pain
-0.6 shauna
-0.6 shave
-0.7 shaved
-0.7 shaved my
2.3 she
-0.8 she also
-1.4 she asked
-0.6 she asks
-1.1 she booked
-1.0 she brings
-1.3 she brought
-0.5 she calls
1.2 she came
2.8 she can
2.2 she comes
-2.7 she could
-0.5 she developed
1.0 she did
1.2 she does
0.5 she explains
-1.5 she first
1.4 she gave
-0.9 she gets
-1.3 she given
1.3 she got
-0.5 she grew
-1.0 she had
1.5 she has
-0.6 she have
6.0 she is
0.5 she joined
-0.7 she just
-0.5 she knows
-0.5 she laughed
-1.3 she leaves
1.1 she like
-0.5 she likes
0.7 she must
1.4 she never
1.1 she now
0.9 she said
1.9 she says
-0.9 she sees
1.1 she should
-0.7 she still
1.3 she stood
0.7 she stopped
1.2 she suggests
1.0 she tells
-0.5 she took
-1.5 she trained
1.0 she walked
-1.2 she wanted
0.6 she wants
2.7 she was
-2.4 she went
-2.3 she will
-0.6 she worked
-0.8 she would
1.0 shed
-2.2 sheet
-2.0 sheet $
-1.2 sheet and
4.3 sheet of
-0.5 sheet with
-2.9 sheets
-0.7 sheets $
2.4 sheila
-0.6 shelf $
-0.8 shelf of
-1.2 shelter
-0.7 shiatsu
2.5 shift
1.2 shift $
0.7 shift and
1.3 shifted
-0.8 shifting
0.8 shifts $
0.8 shifts and
1.7 shine
1.0 shirt
0.7 shirts
-0.6 shock
-1.3 shoe
0.6 shoe $
-0.5 shoe and
-1.0 shoe repair
1.2 shoehorn
0.6 shoelaces
-0.8 shoes
-1.8 shoes $
-1.0 shoes and
-0.8 shoes off
3.8 shoes on
0.7 shoot
-0.5 shooting
-1.3 shoots
-0.9 shoots down
-1.8 shop
0.8 shop $
-0.7 shop and
-1.0 shopping
-2.6 shopping cart
2.7 shops
-1.9 short
-1.1 short $
-1.4 short and
8.8 short answer
0.8 short breaks
0.7 short for
-0.8 short lived
3.0 short side
1.4 short talk
-3.0 short term
-2.1 short time
-0.7 short version
-1.3 short walk
-2.8 short walks
0.8 short while
-1.3 shortage
-1.2 shortage of
-0.7 shortbread
-2.1 shorten
-0.9 shorten the
0.7 shortened
1.4 shortening
3.4 shorter
-0.6 shorter $
2.1 shorter and
1.5 shorter labours
-0.6 shorter session
0.6 shorter than
-1.1 shortest
-0.7 shortest time
-0.5 shortly
-2.0 shorts
-0.5 shorts and
1.5 shots
3.3 shots $
-6.6 should
0.7 should $
1.1 should always
-0.7 should avoid
1.8 should be
0.7 should come
-0.5 should explain
-0.5 should go
3.8 should have
-1.8 should i
-1.4 should never
-3.4 should not
1.3 should notice
-0.5 should see
-0.6 should tell
0.5 should you
-1.7 shoulder
-2.4 shoulder blade
-1.0 shoulder blades
-1.2 shoulders $
-0.5 shoulders a
2.1 shoulders and
-1.0 shoulders back
-1.1 shoulders come
-0.6 shoulders creep
-2.1 shoulders drop
3.7 shoulders level
-0.5 shoulders that
-1.1 shouting
-0.5 shouting $
-0.6 shovel $
-0.5 shovelled
0.9 shovelling
-0.6 shovelling $
-2.4 show
0.7 show $
-0.6 show a
-0.7 show changes
1.2 show for
-1.3 show that
-1.0 show up
0.7 show you
0.8 showed a
-0.7 showed me
2.3 showed the
-1.7 shower
-0.5 shower $
-0.6 showers
-1.9 shown
-0.8 shown a
0.9 shown beyond
1.2 shown in
-1.3 shown that
-2.6 shown to
-2.5 shows
1.3 shows $
0.8 shows that
-0.7 shows the
-2.1 shows up
1.4 shrink $
-0.6 shrink by
-1.6 shrinks over
0.6 shropshire
0.8 shrug
-0.6 shrunk
0.5 shuffle
-0.8 shuffle to
0.5 shut
0.8 shuts
0.8 shy about
4.9 sick
-0.9 sick $
1.4 sick day
1.6 sick days
1.4 sick for
1.0 sick leave
1.1 sick less
4.1 sickness
-1.0 side
-2.5 side $
1.2 side and
-0.7 side bend
-1.2 side by
2.3 side effect
4.6 side effects
-0.5 side for
-1.4 side gets
-0.7 side i
1.1 side in
3.4 side it
-0.6 side knees
0.5 side lying
-2.2 side of
0.7 side on
-0.5 side plank
1.4 side the
0.5 side then
-0.6 side they
0.6 side used
1.3 side wake
-0.8 side we
-3.1 side with
1.0 side you
-0.8 sides
-2.3 sides $
-0.5 sides differently
-0.6 sides of
3.9 sides the
-3.4 sideways
-0.6 sideways $
-1.7 sideways curve
-0.6 sideways like
0.5 sight
0.5 sight $
-1.5 sign
-1.7 sign $
1.2 sign a
1.0 sign anything
-1.1 sign of
1.1 sign that
-0.6 sign you
-0.6 signals
-0.5 signals $
2.5 signals and
-0.7 signals from
0.9 signature
-0.7 signature back
0.7 signature treatment
0.8 signed
-0.6 signed the
-0.5 signed up
-0.6 signing
-1.7 signs
-0.6 signs of
-0.7 silence $
2.2 silent
1.7 silent $
0.7 silver
-5.1 similar
-1.0 similar $
-0.5 similar results
2.1 simone
0.5 simple
-0.6 simple $
-0.9 simple exercises
-0.5 simple home
1.5 simple movement
-0.6 simple muscle
2.2 simple strain
-0.6 simple stretches
-0.5 simple things
5.3 simply
2.0 simply can
1.1 simply do
1.2 simply does
1.4 simply to
-0.9 simply what
1.1 since
4.8 since $
-1.5 since 1998
-0.8 since 2004
-1.3 since 2006
-0.6 since 2009
-0.7 since 2013
1.4 since 2015
-0.5 since 2016
-0.8 since 2017
1.2 since about
1.2 since and
-1.1 since christmas
-0.7 since his
2.2 since i
-0.8 since it
1.3 since march
1.1 since massage
1.5 since monday
1.6 since most
-0.7 since nobody
-1.0 since our
0.5 since she
0.8 since thanksgiving
1.6 since that
-1.0 since the
-1.3 since then
-0.8 since we
0.9 sing
2.1 single
-0.8 single cause
-0.8 single correct
-0.7 single hour
0.5 single ninety
2.0 single one
0.5 single person
0.8 single session
0.8 single side
-0.8 single structure
-0.5 single test
1.6 single time
-0.7 single treatment
-1.1 single use
1.3 single visit
-0.7 single week
0.7 sink
-0.8 sink and
-0.9 sinking
-0.6 sinks
-0.6 sip
-0.6 sip of
-1.7 sister
-0.5 sister is
-0.9 sister swears
-1.1 sit
-1.0 sit $
-1.2 sit and
1.7 sit down
-2.6 sit for
-0.8 sit in
-0.5 sit on
-0.5 sit or
3.9 sit through
1.7 sit up
-0.7 site
-1.0 site $
-0.6 site and
-0.7 sits
1.3 sits down
1.0 sits in
-0.6 sits right
-1.8 sitting
0.9 sitting for
1.2 sitting has
-0.8 sitting in
1.5 sitting there
1.7 six
3.1 six $
-0.5 six a
0.7 six and
0.5 six appointments
-0.6 six days
-0.6 six is
-0.7 six minutes
0.8 six months
-1.2 six of
-1.2 six one
0.5 six or
0.8 six out
-1.0 six registered
-1.1 six rmts
2.5 six sessions
0.5 six the
-0.6 six times
0.8 six to
-0.6 six visit
-0.5 six week
2.0 six weeks
-0.9 six you
-2.6 sixteen
-1.8 sixteen years
3.2 sixth
-0.7 sixth free
0.5 sixth visit
0.6 sixth you
1.2 sixties
-1.1 sixty $
-0.7 sixty and
-0.6 sixty minute
1.4 sixty minutes
0.9 sixty one
0.5 sixty or
1.1 sixty two
-1.1 sixty years
-2.5 size
-1.9 size of
-0.5 sized
1.3 skates
2.0 skating
1.2 skeleton
0.7 skeptic
1.4 ski
-0.6 skiers
1.4 skill
4.7 skilled
0.8 skilled rmt
1.2 skilled team
1.1 skilled therapist
-0.6 skills
-2.1 skin
-1.0 skin $
3.0 skin a
0.5 skin and
0.9 skin from
-0.8 skin is
-0.8 skin that
3.6 skip
-0.9 skip it
2.9 skip the
1.5 skip this
-0.8 skip us
1.7 skull
0.6 skull $
-0.8 skylight
-1.9 skytrain
-0.5 skytrain $
-0.5 slack
1.5 slacken
3.2 slap
-0.5 slaps
1.9 sleep
-1.8 sleep and
-0.5 sleep as
-0.8 sleep badly
-1.8 sleep better
0.5 sleep for
2.0 sleep improves
-0.8 sleep is
1.6 sleep like
-0.5 sleep makes
0.6 sleep more
1.8 sleep often
-1.3 sleep on
1.4 sleep problems
-0.7 sleep that
1.4 sleep through
-0.7 sleep well
1.0 sleep your
1.3 sleeping
-0.5 sleeping $
1.7 sleeping through
0.5 sleeping with
2.4 sleeps
-1.4 sleepy
-0.7 sleepy $
7.4 slept
-0.6 slept $
1.8 slept for
-1.1 slept funny
0.9 slide
1.0 slide back
-0.8 slide out
0.8 slides
0.5 slides back
-1.1 slight
-2.9 slightly
0.5 slightly and
-1.5 slip
-0.6 slip $
1.0 slip back
-0.8 slip in
-0.5 slip out
-0.5 slipped
0.7 slipped disc
-1.5 slippers
-0.5 slippers and
3.6 slipping
0.9 slips
0.8 slips back
-0.7 slogan
-1.0 slope
2.0 slot
0.9 slot and
0.6 slot to
-0.9 slots
-2.5 slow
-1.4 slow $
1.5 slow down
-0.5 slow firm
-0.5 slow it
0.6 slow myofascial
-0.9 slow pressure
-0.6 slow rhythmic
-0.7 slow steady
0.9 slow stretching
1.3 slow sustained
0.7 slow swedish
1.3 slow the
0.5 slow traction
0.5 slow warm
-0.5 slow work
-1.3 slowed
-1.9 slower
-0.7 slower $
2.9 slowing
-4.6 slowly
-2.3 slowly $
0.5 slowly into
0.5 slowly through
-0.5 slowly with
-1.3 slows $
3.3 slows the
-0.6 sluggish
-5.6 small
-1.5 small $
-1.9 small and
1.8 small clinic
1.0 small curve
-0.7 small curves
-0.5 small facet
0.9 small muscles
-1.0 small number
-0.7 small of
-1.0 small studies
-0.7 small thing
0.8 small things
2.2 smaller $
-0.5 smaller and
-0.6 smaller by
0.6 smaller number
1.0 smaller ones
1.1 smart
-1.6 smell
-0.6 smell of
-0.5 smelling
-1.5 smells
-0.8 smells of
2.5 smile
-0.9 smiling
-0.6 smiling $
-1.2 smoke
-0.5 smoke stopping
-3.3 smoking
-0.6 smoking and
1.3 smooth
-0.6 smooth basalt
-0.8 smooth cartilage
-0.9 snacks
0.5 snapping
0.5 snapping at
-0.7 sneeze
-1.7 sneezing
-0.5 sneezing $
-1.7 snore
-0.9 snore $
0.8 snoring $
-2.4 snow
-0.5 snow shovel
0.9 so
-2.0 so $
-0.9 so a
-2.6 so and
1.9 so are
-1.2 so at
2.7 so can
-0.5 so choose
0.6 so come
0.6 so confident
-0.6 so did
-0.5 so do
1.6 so does
1.5 so drink
2.3 so easy
0.9 so far
-0.5 so for
0.9 so gentle
0.8 so good
-1.2 so he
-3.5 so here
-3.2 so i
2.0 so if
0.5 so in
-1.5 so is
0.9 so it
-1.1 so let
-1.6 so long
3.4 so much
-0.6 so no
-1.1 so nobody
3.4 so often
0.8 so people
0.8 so please
-0.9 so she
-0.6 so slowly
-0.6 so take
1.5 so the
1.4 so there
-0.6 so use
-2.5 so we
-0.8 so what
-1.4 so when
1.7 so why
2.4 so will
-0.5 so with
0.9 so would
0.5 so yes
0.7 so you
-1.4 so your
1.9 soaks
-1.1 soap
-0.5 soap $
-0.5 social
-1.0 society
-0.6 society of
1.3 sock $
-0.6 sock and
1.4 socks
-0.6 socks $
1.6 socks on
-0.6 sofa
-0.5 sofa $
0.5 sofia
-1.4 soft
-0.5 soft spot
1.9 soft tissue
-0.7 soft tissues
1.2 soften
-0.8 softened
1.2 softening
0.8 softening the
-0.7 softens $
1.2 softens the
1.4 softer $
-1.0 software
-0.6 soil
-2.7 sold
0.5 sole
1.0 soles
-0.9 solid
3.6 solution
2.3 solution $
0.7 solution for
3.6 solve
1.0 solved
-0.9 solveig
-8.0 some
-0.7 some $
-1.8 some clients
-0.8 some clinics
-0.5 some come
-0.6 some do
-1.1 some feel
-0.9 some find
-0.9 some folks
1.0 some good
0.6 some have
-0.9 some it
1.4 some movement
2.3 some need
-0.5 some notice
3.1 some of
-0.5 some pain
-1.4 some patients
-4.7 some people
2.9 some places
-1.8 some point
-0.7 some relief
-0.5 some studies
0.8 some tenderness
-1.3 some time
3.8 some version
-0.9 some water
-0.6 some wear
-2.3 somebody
-0.9 somebody has
-0.5 somebody in
-0.5 somebody is
-0.8 somebody on
-0.6 somebody to
-0.7 somebody will
0.8 somebody with
-1.4 someone
-2.2 someone else
-1.2 someone had
-0.8 someone has
-0.6 someone is
-0.7 someone to
2.1 someone who
0.5 someone will
-1.8 someone with
-1.6 something
-1.0 something $
0.6 something different
-0.5 something does
-4.5 something else
-0.5 something for
-0.7 something from
-0.5 something has
-0.6 something i
-2.1 something in
-0.7 something is
-1.0 something like
1.0 something more
3.1 something of
-0.5 something on
1.2 something so
1.9 something that
2.8 something to
-0.5 something went
1.0 something with
-0.8 something you
1.6 something your
-7.5 sometimes
-0.5 sometimes a
-0.8 sometimes said
-0.5 sometimes there
-0.5 sometimes used
0.7 sometimes with
-0.7 somewhat better
0.9 somewhere around
1.5 son
-1.1 song
-0.6 sons
-0.5 sons and
-1.1 soon
-0.9 soon $
-0.5 soon after
-1.4 soon as
-0.6 soon will
2.8 sooner
0.5 sooner $
1.4 sooner and
0.6 sooner if
1.4 sooner or
1.4 sooner you
1.5 soothes
1.1 soothes the
-1.0 soothing
-0.9 soothing $
-0.7 sore
0.6 sore $
1.4 sore again
0.5 sore bit
-0.8 sore joint
1.0 sore joints
-1.0 sore lower
1.0 sore muscle
1.2 sore muscles
0.9 sore or
-1.0 sore place
1.2 sore spot
-1.5 sore the
-2.9 soreness
-0.5 soreness has
-1.0 soreness is
0.9 soreness the
-2.2 sorry
-1.2 sorry $
-0.6 sorry that
-0.7 sorry to
-0.6 sort
1.1 sort it
-0.8 sort of
-0.7 sort that
5.0 sorted
1.9 sorted in
2.6 sorts
-0.9 sorts of
0.7 soul
-1.7 sound
-0.7 sound of
-0.5 sounder
-0.5 sounder sleep
0.5 soundly
-2.5 sounds
-0.6 sounds like
-0.9 soup
5.7 source
4.9 source $
1.1 source of
-1.5 south
4.7 spa
-1.1 spa day
2.9 space
2.6 space between
1.5 space for
-0.6 space to
-1.9 spaces
-0.7 spaghetti
-0.5 spaghetti $
-0.5 spaniel
-0.6 spanish
1.2 spare
2.3 spare you
1.0 spared
1.0 spares
-0.6 sparse
3.4 spas
0.5 spasm
-2.1 spasm $
1.4 spasm in
-1.1 spasm is
-0.6 spasm squeezes
0.9 spasms
1.0 speak
-0.5 speak english
3.1 speak for
0.8 speak of
-1.6 speak up
1.3 speak with
-1.1 speaking
-0.6 speaking to
-0.7 special chair
-0.7 special cushion
4.1 specialise
4.1 specialise in
4.5 specialist
3.6 specialist $
3.0 specialist and
-0.5 specialist at
2.4 specialist for
-0.8 specialist has
1.8 specialist in
-0.6 specialist nurse
1.4 specialist who
-1.4 specialist will
0.6 specialist with
14.8 specialists
2.2 specialists $
0.7 specialists have
2.8 specialists in
4.3 specialize
4.3 specialize in
4.6 specialized
3.8 specializes
3.8 specializes in
3.9 specialty
-4.3 specific
-1.3 specific back
-0.5 specific cause
0.7 specifically
1.2 speed
-0.6 speed $
4.7 speeds
0.9 speeds healing
1.0 speeds the
2.3 speeds up
-0.5 spelling
-0.6 spend a
2.1 spend an
-0.5 spend ten
-0.8 spend the
-0.7 spend your
-3.4 spent
1.6 spent $
-0.6 spent eleven
-0.8 spent four
-0.6 spent nine
-0.9 spent on
-1.0 spent the
0.6 spent two
0.6 spent years
0.6 spin
4.1 spinal
1.5 spinal adjustments
2.2 spinal alignment
-1.3 spinal canal
-0.5 spinal clinic
2.1 spinal conditions
-1.0 spinal cord
1.3 spinal decompression
-0.6 spinal fluid
1.5 spinal fracture
-0.8 spinal fusion
2.4 spinal health
-1.6 spinal manipulation
-0.9 spinal nerves
-1.0 spinal specialist
-2.7 spinal stenosis
-0.9 spinal surgeon
-0.9 spinal surgery
5.3 spine
-0.6 spine $
-1.4 spine and
-0.7 spine as
1.5 spine back
0.5 spine becomes
-0.8 spine can
-0.9 spine carries
-1.4 spine curves
-0.6 spine do
-0.5 spine does
2.7 spine follows
-0.8 spine gets
-1.1 spine in
-0.7 spine into
-1.2 spine is
-1.8 spine it
-1.0 spine itself
-1.0 spine like
0.6 spine needs
-0.5 spine never
0.5 spine of
-2.5 spine or
-0.6 spine permanently
1.1 spine sits
0.6 spine so
0.7 spine straight
-0.7 spine surgeon
-1.6 spine that
-1.3 spine the
1.2 spine there
-0.6 spine this
0.7 spine to
0.7 spine we
-0.6 spine while
0.6 spine who
2.8 spine will
-1.6 spine with
4.5 spine you
2.2 spine your
2.0 spineflow
1.8 spines
1.0 spines and
-0.8 spines that
-1.0 spiral
0.8 spirit $
0.5 split
0.5 splits
-0.5 spoil
-0.6 spoke
0.7 spoken
1.1 spoken $
-1.0 spondylitis
-0.6 spondyloarthritis
-0.8 spondylolisthesis
-0.6 spondylolisthesis where
1.4 sponge
1.8 sponge $
-1.2 sport
-0.7 sport $
-0.7 sport and
1.1 sports
0.7 sports $
2.1 sports injury
1.0 sports massage
-0.5 spot
2.3 spot $
-0.8 spot alone
-0.6 spot for
0.6 spot is
2.1 spot that
-4.9 spots
-0.7 spots $
-0.6 spots open
-0.6 spouse
1.7 sprain
-1.1 sprain $
-1.0 sprain is
-0.5 sprain the
2.7 sprain two
1.5 sprained
1.2 sprained ligaments
1.8 sprains
1.5 sprains $
-1.0 sprains and
-1.1 sprains are
-0.8 sprains from
-1.0 spread
1.3 spreads
1.8 spreads down
-1.7 spreadsheet
-0.9 spreadsheet $
2.8 spring
2.8 spring $
-0.8 spring he
0.5 spring i
-0.7 spring is
-1.1 spur
-0.5 spur $
1.6 spurs
-0.5 spurs $
-0.5 spurs of
1.3 spurt
1.2 spurt and
0.6 squad
0.6 squamish
1.2 square
-0.6 squashed $
0.5 squat
0.6 squat and
-0.9 squeeze
-0.6 squeeze it
-1.6 squeeze the
-2.1 squeezed
-0.5 squeezed and
-1.4 squeezes
-2.2 squeezes the
-0.6 squeezing
1.0 st
0.8 stable
0.8 stable $
4.1 stack
-1.2 stack of
-3.0 staff
0.9 staff from
-0.6 staffed
1.1 stage
1.0 stage $
0.8 stage of
-0.6 stage three
1.2 stage where
-1.6 stages
-1.2 stages $
0.7 stagnant
-0.7 staircase
1.8 stairs
-0.7 stairs $
-1.6 stairs and
-1.1 stairs are
1.5 stairs at
1.4 stake
-1.4 stall
-1.8 stalls
-0.6 stalls behind
4.1 stamina
-0.6 stamp
3.0 stand
-1.2 stand $
1.2 stand a
0.8 stand at
-1.0 stand bend
-0.6 stand down
-1.2 stand for
-0.8 stand how
0.5 stand in
1.0 stand long
-0.7 stand on
0.6 stand straight
1.1 stand tall
1.6 stand taller
-0.5 stand there
1.4 stand through
-1.0 stand up
2.4 standard
-0.5 standard advice
1.0 standard of
-1.8 standards
-0.5 standards $
-0.8 standards authority
0.9 standing
2.3 standing $
-0.6 standing and
1.0 standing at
-1.1 standing desk
-1.1 standing in
-0.7 standing pain
0.5 standing straighter
1.2 standing tall
-0.9 standing up
0.5 stands
0.7 stands at
-1.1 stapler
4.6 star
1.1 star rating
3.0 star reviews
8.9 stars
2.3 stars $
2.9 stars from
1.1 stars on
-1.7 start
1.0 start and
-1.5 start at
-1.3 start gentle
-0.6 start in
1.9 start line
-0.5 start moving
0.9 start on
3.4 start the
-2.1 start to
-0.8 start treatment
-2.3 start with
0.9 started $
-0.7 started at
0.8 started coming
1.6 started early
1.5 started seeing
0.7 started the
-0.7 started to
-0.5 started what
-1.0 started with
-0.6 starter
1.3 starting
1.3 starting early
-1.0 starting treatment
3.2 starting with
1.4 starts $
-0.8 starts at
2.3 starts on
-0.6 starts until
-1.1 starts with
-1.4 starved
-1.2 starved of
-0.6 starves
1.3 state
1.6 state of
-1.0 stated
-0.5 statement
-1.0 states
-2.5 station
-0.8 stationary
-0.5 stationary bike
-0.7 statutory
-0.5 statutory holidays
0.5 stay $
-1.3 stay active
-1.0 stay as
-1.3 stay away
-0.5 stay for
-2.0 stay home
0.7 stay in
-0.8 stay on
-0.5 stay positive
-0.6 stay there
1.9 stay with
0.8 stayed
-1.1 staying
-1.8 staying active
0.7 staying gently
3.4 stays
1.1 stays $
-0.5 stays in
-1.5 stays on
2.1 stays open
0.5 stays that
0.6 stays there
0.6 stays with
3.0 steadier
1.2 steady
-0.5 steam
-1.4 steel
-0.9 steel rods
1.0 stefan
1.0 stenosis
-2.0 stenosis $
1.1 stenosis and
-0.5 stenosis are
-0.8 stenosis arthritis
0.9 stenosis because
1.3 stenosis can
-0.6 stenosis i
1.0 stenosis is
0.5 stenosis massage
-0.9 stenosis means
-0.6 stenosis or
-1.2 stenosis scoliosis
0.9 stenosis so
-0.9 stenosis the
-0.7 stenosis where
-2.3 step
-1.6 step $
1.6 step and
-0.7 step is
-1.3 step out
0.5 step three
1.6 steps
-0.9 steps $
-0.7 steps from
1.0 steps in
-0.5 steps to
-1.2 sterile
-0.8 sterile needles
-2.4 steroid
-0.8 steroid injection
-1.5 steroid injections
-0.5 steroids
1.1 steroids $
-0.5 steroids can
1.1 stick
0.7 stick and
1.2 stick with
4.7 sticks
1.0 sticks and
-0.9 sticks out
-2.3 stiff
0.7 stiff $
-1.5 stiff and
-0.5 stiff as
-1.0 stiff for
-0.6 stiff in
1.5 stiff joint
1.8 stiff mornings
1.2 stiff neck
-1.2 stiffen
-0.8 stiffened
-1.6 stiffens
-0.7 stiffens and
-1.5 stiffer
-0.5 stiffer and
1.0 stiffness goes
-1.1 stiffness in
-0.9 stiffness is
0.7 stiffness of
0.8 still $
2.2 still a
-0.7 still comes
-1.3 still creek
-0.7 still do
-1.1 still get
-1.2 still has
0.8 still hurt
0.9 still in
3.3 still on
1.0 still see
0.8 still soft
0.8 still the
-0.7 stillpoint
-0.7 stillwater
1.3 stimulates
-0.5 stimulates endorphins
-0.6 stimulates nerves
2.2 stimulates the
0.7 stimulating
1.1 stimulating the
-0.5 stock
-1.4 stomach
-0.9 stomach $
1.6 stomach and
1.0 stomach can
-0.5 stomachs
1.5 stone
1.4 stone $
-0.8 stone massage
1.2 stones
-0.5 stones $
1.0 stones and
-0.8 stones are
2.8 stood
0.9 stood in
1.6 stood up
-1.7 stool
-0.6 stool $
-0.5 stool and
1.7 stooping
1.8 stop
0.6 stop $
0.9 stop and
-2.1 stop at
-0.7 stop back
-0.5 stop by
1.9 stop coming
-1.7 stop if
3.5 stop living
-0.9 stop me
-0.6 stop moving
-0.5 stop my
-0.5 stop or
-0.6 stop putting
-0.5 stop taking
0.5 stop the
-0.7 stop there
1.3 stop to
-0.5 stop without
-0.7 stop your
6.6 stopped
2.4 stopped $
-0.5 stopped doing
0.6 stopped in
1.0 stopped taking
1.2 stopped the
-0.5 stopped without
-0.6 stopping
0.7 stopping $
-0.5 stopping is
0.7 stopping to
-0.5 stopping you
5.4 stops
2.5 stops $
-0.7 stops across
-1.5 stops at
0.6 stops attacking
2.3 stops being
-0.9 stops bracing
-0.8 stops on
-0.6 stops right
1.8 stops the
-3.0 stops you
-0.6 storage
-1.9 store
1.2 stored
1.7 stored toxins
4.1 stories
-0.9 stories $
5.6 stories like
2.4 story
-3.9 story $
5.7 story is
-0.5 story once
-1.0 stove
-0.5 stove $
3.4 straight
4.6 straight $
1.1 straight after
0.8 straight again
-0.6 straight answers
3.2 straight as
-1.8 straight away
-0.6 straight back
-1.2 straight from
-0.6 straight home
-0.5 straight if
0.7 straight in
-0.7 straight into
-0.6 straight line
0.8 straight spine
-0.7 straight when
-0.8 straight with
2.5 straighten
0.9 straighten $
-2.9 straighten a
-1.0 straighten it
1.0 straighten up
6.4 straightened
3.3 straightening
3.1 straightening the
5.7 straightens
9.2 straighter
3.1 straighter $
1.9 straighter than
0.5 straightforward
2.7 strain
1.6 strain $
-1.2 strain and
-0.6 strain heals
1.4 strain is
-0.9 strain off
-1.2 strain on
1.3 strain or
-0.9 strain the
1.3 strain three
1.6 strain two
0.9 strain usually
-0.6 strain we
0.5 strain you
-0.6 strain your
-2.0 strained
0.5 strained backs
-0.7 strained muscle
1.0 strains are
-0.5 strains settle
-0.5 strange
-0.6 stranger
1.0 strap
-2.1 street
2.4 street $
-1.4 street and
-0.6 street entrance
-1.1 street for
-1.0 street in
2.3 street is
-0.5 street level
-1.1 street parking
-0.5 street rmt
1.2 strength
0.6 strength $
-0.9 strength and
-0.6 strength of
-0.8 strength training
1.2 strength work
-1.3 strengthening
3.9 strengthens
1.2 strengthens immunity
1.6 strengthens the
2.7 strengthens your
-3.0 stress
-3.2 stress $
0.5 stress does
-0.8 stress goes
2.0 stress hormones
0.5 stress is
-0.9 stress that
-0.5 stress you
-1.5 stressed
-0.5 stressed $
-0.5 stressed out
-0.6 stressful
-4.8 stretch
-0.5 stretch $
-0.7 stretch and
0.8 stretch at
-0.6 stretch it
0.5 stretch the
-0.6 stretch you
-1.7 stretched
-2.8 stretches
-1.5 stretches $
1.4 stretches and
-0.9 stretches for
-0.9 stretches to
-0.5 stretches with
-2.9 stretching
-1.8 stretching $
1.3 stretching can
-0.5 stride
-0.5 string
1.5 stroke $
0.5 strokes
-0.6 strokes $
1.2 strokes and
-0.5 strokes at
-0.5 strokes from
1.0 strokes that
-0.5 strokes to
-0.5 strokes toward
-0.7 strokes warm
2.9 stroll
3.6 stroll out
-1.8 strong
0.6 strong $
-0.6 strong painkillers
-1.1 strong pressure
6.7 stronger
1.6 stronger immune
1.2 stronger immunity
-0.7 stronger painkiller
-0.6 stronger painkillers
7.0 stronger than
-0.8 structural
0.7 structure
-0.6 structure can
-0.7 structure of
2.6 structured
-0.5 structures
2.5 stubborn
1.2 stubborn $
1.2 stubborn backs
3.6 stuck
3.1 stuck $
-0.6 stuck for
-0.5 stuck on
0.6 stuck your
-3.8 student
-1.0 student clinic
-2.3 students
-0.7 students and
-2.8 studied
-0.8 studied $
-1.0 studied in
-4.4 studies
-0.7 studies are
1.6 studies have
-0.9 studies in
-2.1 studies of
2.9 studies show
0.6 studies suggest
-0.7 studies that
-0.5 studies were
-0.5 studies with
-1.2 studio
0.6 studio in
-0.5 studio we
-0.6 studios
-1.8 study
1.0 study after
1.0 study of
0.7 study that
-0.9 studying
-1.2 stuff
-0.5 stuff $
-0.5 stuff that
-0.5 stuff you
-0.5 stupid
-2.5 style
-1.2 style of
-0.7 sub
-0.5 sub acute
-0.6 subacute
-1.0 subject
-1.0 submit
-1.7 substitute
-1.4 substitute for
3.2 succeed
1.9 succeed where
0.8 succeeds
6.3 success
0.7 success $
3.8 success rate
-1.1 such
-4.9 such as
0.6 suction
-2.6 sudden
-0.9 suddenly
-0.5 suffer $
1.6 suffering
-0.5 suffers
-6.0 suggest
0.9 suggest once
-1.4 suggest that
-0.5 suggest three
-0.7 suggest two
-0.6 suggest weekly
-2.2 suggested
-0.5 suggested $
1.0 suggests a
1.5 suit $
-0.7 suit you
-0.8 suitable $
2.7 suitable for
-0.6 suitcase
-1.2 suite
-0.5 suited
-0.5 suited to
-2.4 suits
2.5 suits every
-0.9 suits most
-1.5 suits you
-0.7 suits your
-0.5 sum
-0.9 summary
3.3 summer
-0.7 summer $
-0.7 summers
2.0 summit
-0.5 sums
-1.3 sun
-1.6 sun life
1.5 sun run
1.5 sunday $
-0.6 sundays
-0.9 sundays $
-0.6 sundays and
-1.0 sunil
-0.6 sunniva
0.8 superior
0.9 superior to
-0.6 supermarket
-1.5 supervised
-0.8 supervision
-1.0 supervisor
0.9 supper $
-1.3 suppertime
1.5 supple
-1.2 supplementary
-1.1 supplementary benefits
-0.9 supplements
-1.5 supply
-1.0 supply $
-0.5 supply of
0.6 supply to
-1.4 support
-0.6 support $
0.8 support belt
-0.7 support for
-0.5 support the
-2.2 supported
-0.6 supported $
-0.9 supported by
0.8 supporting
1.0 supports
-0.5 supports the
-0.6 supposed
-0.6 supposed to
2.0 sure
-1.1 sure $
-0.5 sure can
-0.7 sure if
1.9 sure it
-0.7 sure that
1.0 sure the
0.7 sure to
2.4 sure we
-0.5 sure what
2.2 surest
1.4 surest way
1.4 surfaces
2.3 surgeon
1.8 surgeon $
-1.1 surgeon can
1.7 surgeon could
-1.0 surgeon had
1.3 surgeon has
-0.7 surgeon removes
-0.8 surgeon says
-0.5 surgeon when
0.5 surgeon who
-2.4 surgeon will
4.2 surgeons
-0.7 surgeons $
2.6 surgery
3.5 surgery $
0.5 surgery altogether
1.1 surgery and
-1.0 surgery are
-0.5 surgery as
-0.6 surgery but
1.3 surgery can
-1.5 surgery carries
-0.7 surgery does
1.5 surgery for
-0.6 surgery has
1.2 surgery have
1.9 surgery in
-0.7 surgery it
-0.9 surgery may
-0.7 surgery means
2.6 surgery or
0.5 surgery should
-0.8 surgery than
-1.5 surgery to
1.6 surgical
0.9 surgical date
1.7 surgical intervention
-0.7 surgical podiatry
-1.0 surgical team
-0.6 surgical treatment
0.8 surgical waiting
2.5 surprise
-0.5 surprise that
2.0 surprised
-1.7 surprised by
1.2 surprised to
2.1 surprises
-0.9 surprises $
3.4 surprises people
-0.8 surprising
-1.4 surrey
-0.6 surrey $
0.5 surrounding
-0.6 surrounding muscles
-0.5 surrounding tissue
-0.8 surrounds
1.0 survey
0.9 survey of
-0.5 surveys
-1.2 suspect
-1.4 suspected
-0.8 suspicious
1.4 sustained
-0.7 swallowed
-0.5 swap
-1.7 swear
-0.8 swear $
-2.0 swears by
0.6 sweater
-2.0 swedish
0.6 swedish and
-2.2 swedish massage
2.3 sweep
-0.6 swelling and
2.2 swelling goes
-0.8 swimmers
-3.8 swimming
-0.9 swimming and
-1.2 swims
0.5 swing your
2.7 swinging
2.7 swinging a
2.6 switch
0.9 switch it
1.9 switched
2.7 switched off
-0.5 switched on
3.3 switches
4.6 switches off
-1.2 switches on
-1.8 swollen
-0.9 swollen $
-0.9 swollen and
1.4 swollen joint
-0.8 swollen joints
-0.7 sympathy
3.1 symptom
1.4 symptom $
1.9 symptom and
0.9 symptom free
-0.5 symptom is
-2.6 symptoms
0.7 symptoms $
-1.2 symptoms and
-1.2 symptoms are
0.6 symptoms at
-1.2 symptoms can
-0.6 symptoms have
0.6 symptoms of
-0.5 symptoms than
0.5 symptoms we
-2.0 syndrome
-0.6 syndrome $
1.7 synovial
1.7 synovial fluid
3.5 system
0.9 system $
2.2 system a
1.9 system and
-0.7 system attacking
-1.9 system attacks
0.9 system can
0.7 system down
1.0 system gets
-1.2 system or
-0.7 system out
1.0 system so
-1.1 system that
-0.5 system the
1.2 system to
-0.7 systematic
-0.5 systematic reviews
-1.7 t $
-0.6 t shirt
0.5 table $
1.8 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.8 table goes
-1.2 table has
2.6 table in
0.7 table since
-1.6 table that
0.7 table to
-0.5 table with
0.6 table you
-4.0 tables
-0.8 tables $
-0.6 tables lower
1.3 tablet
3.4 tablets
1.0 tablets a
1.3 tablets and
-1.0 tablets are
-0.9 tablets can
1.0 tablets for
1.3 tackles
1.3 tackles the
-1.2 tagalog
-0.5 tagalog and
-1.2 tai
-1.2 tai chi
0.5 tailbone
1.1 tailor each
-2.5 take
0.8 take $
1.6 take a
-0.6 take an
-0.5 take any
0.6 take as
-1.1 take blood
0.6 take breaks
1.3 take care
-0.5 take five
-0.7 take four
-2.1 take home
1.5 take it
0.7 take less
0.6 take months
-0.7 take more
-0.7 take my
-2.0 take off
0.8 take on
-1.5 take our
-1.0 take over
-0.6 take pain
-1.2 take pressure
1.4 take six
1.9 take ten
-0.7 take that
1.4 take the
-0.8 take them
-0.7 take time
-2.2 take your
2.0 taken
-0.8 taken $
1.0 taken a
0.5 taken advanced
0.5 taken as
-0.8 taken away
1.6 taken on
-0.5 taken over
1.0 taken together
1.7 taken up
2.2 takes $
1.5 takes a
-1.1 takes about
1.4 takes and
0.7 takes care
-0.7 takes four
0.5 takes half
-0.5 takes her
-0.8 takes it
-1.0 takes more
-0.9 takes over
1.3 takes place
1.5 takes pressure
-0.8 takes several
-0.6 takes strain
-0.7 takes ten
2.5 takes the
-0.7 takes time
-0.7 takes two
-0.7 takes up
-0.6 takes you
-0.5 takes your
-1.0 taking
0.8 taking $
-0.5 taking a
-0.8 taking new
-0.6 taking part
1.3 taking the
-0.9 taking them
-3.7 talk
-1.3 talk $
-1.7 talk about
0.9 talk and
0.9 talk it
0.8 talk of
-0.7 talk over
-1.0 talk through
0.8 talk to
1.3 talk with
-1.5 talked
-1.0 talked about
-2.4 talking
-1.1 talking $
-0.5 talking and
-0.5 talking is
-1.0 talks
4.0 tall
1.2 tall $
8.1 taller
5.8 taller $
0.8 taller than
-0.7 tamsin
-0.5 tamsin $
-1.8 tangle
-0.8 tank
-2.1 tap
-0.9 tap $
0.5 tap the
-0.8 tape
-0.6 taped
2.6 taper
-0.5 taper $
-0.8 taping
-0.6 taps
0.6 target
1.9 targeted
1.2 targets
1.4 targets the
-1.0 tasha
-0.7 task
-1.9 tasks
-1.2 taste
-0.8 taste $
-1.7 taught
-0.5 taught by
1.6 taught in
-0.7 taught to
-2.0 tax
-0.5 tax return
-0.9 taxi
-0.6 tcm
-3.6 tea
-0.5 tea $
-1.4 tea and
0.5 tea to
0.9 tea towel
-1.3 teach
0.9 teacher
-0.6 teacher $
1.0 teacher from
1.4 teacher with
-1.2 teachers
-0.8 teaches
0.9 teaches a
-0.7 teaches grade
0.7 teaching
-1.3 team $
-1.6 team at
-0.6 team can
0.5 team has
2.6 team in
0.8 team includes
-0.5 team is
1.3 team says
0.9 team that
-0.5 team when
-0.8 team will
-0.6 teapot
-2.7 tear
0.7 tear again
-0.8 tear and
-0.5 tear that
1.7 tears
3.0 tears and
3.7 technique
-1.1 technique $
-0.6 technique and
0.8 technique that
0.9 techniques
1.0 techniques that
1.0 techniques we
1.9 teenager
0.5 teenagers
-0.6 teenagers and
0.9 teenagers to
0.7 teenagers who
0.6 teenagers whose
-0.5 teenagers with
-2.3 teeth
-1.1 teeth $
-0.9 telephone
-0.7 telephone $
1.4 telephone with
-0.6 television
-0.5 television $
-3.9 tell
-1.0 tell a
1.4 tell anyone
2.5 tell by
-0.7 tell everybody
0.7 tell everyone
1.6 tell her
1.0 tell him
-0.5 tell in
-0.5 tell our
-0.6 tell patients
-0.7 tell people
-0.5 tell someone
-0.5 tell that
-1.0 tell the
0.5 tell us
-0.9 tell when
-0.8 tell which
-1.8 tell your
-1.1 telling
-0.8 telling us
-1.2 telling you
-0.6 telling your
-0.9 tells
1.1 tells the
1.5 tells us
-2.0 tells you
-0.6 temper
-0.8 temperature
-0.7 temperature $
1.0 temperature a
-2.4 temporary
-1.9 temporary $
-0.7 temporomandibular
0.8 ten
1.2 ten $
-0.5 ten and
-0.6 ten are
-0.7 ten because
-0.6 ten cases
3.1 ten days
0.8 ten degrees
-0.7 ten dollars
0.7 ten in
0.7 ten minute
0.8 ten minutes
-1.0 ten o'clock
0.5 ten or
-1.4 ten people
-1.1 ten per
-1.8 ten percent
-0.5 ten pounds
0.5 ten sessions
1.1 ten the
-0.5 ten till
-0.9 ten to
-0.5 ten until
0.8 ten visits
-1.8 ten weeks
1.9 ten years
-1.5 tend
-1.5 tend to
-0.5 tended
-0.5 tended to
-1.4 tender
-0.6 tender for
1.1 tender joints
-1.1 tenderness
-0.6 tenderness $
-0.8 tendon
-1.0 tendons
-3.7 tends
-3.7 tends to
-1.1 tennis
-0.6 tennis ball
-0.7 tens
-3.1 tense
-0.5 tense muscles
-0.5 tense up
1.1 tension
-0.6 tension $
2.0 tension headaches
-1.1 tension in
-0.5 tension is
-0.8 tension makes
0.9 tent
0.9 tent at
2.8 tenth
1.9 teodora
-3.7 term
-0.9 term back
1.2 term pain
-1.1 term relief
-2.2 terms
-0.7 terms of
-1.6 terrible
-0.5 territory
1.8 terry
-3.0 test
0.8 test $
-0.5 test for
-0.5 test it
1.3 test your
-1.6 tested
-0.8 testimonials
1.2 testing
0.5 testing and
-0.5 tests
-1.1 tests $
-3.3 text
-0.5 text $
-0.5 text back
0.7 text or
-0.7 text us
3.9 textbook
1.1 textbook $
3.0 textbooks
-0.6 texts
-0.7 thai
-0.6 thai massage
-0.7 than 10
1.6 than a
0.9 than all
1.0 than an
-0.7 than another
4.4 than any
2.1 than anyone
2.6 than anything
-2.5 than back
0.8 than before
0.5 than chasing
0.7 than either
0.6 than five
-0.8 than for
-1.2 than four
-1.0 than half
-1.1 than have
-0.6 than her
-0.9 than it
1.5 than medication
2.2 than morphine
3.5 than most
2.4 than my
-0.5 than no
-0.7 than not
-1.4 than on
-0.8 than one
-0.7 than other
-1.3 than pain
-1.6 than people
0.6 than physio
1.6 than physiotherapy
1.4 than rest
0.8 than six
-1.3 than sixty
-0.6 than standing
1.2 than ten
-1.2 than that
0.6 than the
-0.5 than thirty
-2.6 than those
-1.8 than three
-0.7 than usual
-2.0 than waiting
-0.6 than walking
-1.8 than we
1.2 than when
1.5 than with
-0.9 than without
1.5 than you
-0.5 than your
2.0 thank
1.9 thank you
1.4 thanks
-0.5 thanks for
2.7 thanks to
1.1 thanksgiving
1.1 thanksgiving $
1.6 that
0.6 that ache
-0.5 that aches
0.8 that actually
-0.6 that all
-0.9 that alone
1.6 that always
1.1 that an
1.0 that and
-2.3 that any
-0.5 that anyone
-0.7 that are
0.7 that area
-0.5 that arrives
0.9 that arthritis
2.2 that at
2.7 that because
-0.7 that begin
1.7 that being
-1.0 that brace
3.5 that build
-0.8 that builds
-1.0 that by
0.6 that calm
-0.8 that came
4.6 that can
-0.8 that case
0.6 that cause
-0.6 that clamping
-0.6 that clients
-1.5 that come
-1.2 that comes
1.0 that compress
0.9 that conversation
-0.5 that could
-0.5 that covers
-0.6 that cures
-1.4 that day
0.5 that deep
-1.0 that deeper
-0.9 that depends
0.6 that did
1.6 that disc
-0.7 that do
5.2 that does
0.8 that door
0.6 that down
1.0 that each
3.4 that every
0.9 that everyone
0.9 that extra
-0.8 that feel
-0.6 that feeling
-0.6 that fits
0.9 that fluid
-0.7 that follows
-1.4 that for
1.6 that from
-0.7 that further
3.0 that gave
-1.0 that gentle
1.8 that gets
-0.6 that give
-1.4 that go
-1.3 that goes
0.7 that got
-1.0 that guarding
1.1 that hands
0.5 that hang
0.8 that he
0.6 that heavy
0.6 that his
-0.7 that hold
-0.5 that hour
-0.6 that houses
-0.5 that hurt
1.0 that hurts
-3.4 that i
1.2 that if
1.5 that in
-0.8 that includes
-4.3 that it
-0.8 that keep
-2.0 that keeps
1.7 that kind
1.7 that lasts
-0.7 that leave
-0.7 that lines
1.7 that long
-0.7 that look
1.0 that looks
-0.6 that loop
-1.3 that lowers
-1.3 that made
1.0 that make
0.6 that makes
2.8 that many
-3.5 that massage
-1.0 that matters
0.9 that means
1.4 that might
1.8 that moment
-0.9 that movement
-0.5 that moves
0.6 that muscle
-0.5 that my
-0.6 that need
-2.2 that needs
1.1 that neither
-3.4 that never
-1.2 that night
0.9 that no
-0.6 that nobody
0.9 that nothing
0.8 that of
1.3 that offer
-1.1 that on
0.6 that once
-3.5 that one
1.4 that opens
2.3 that operation
1.6 that other
-0.6 that out
-2.0 that pain
-0.5 that path
-2.4 that people
-0.7 that person
-0.6 that place
-0.6 that presses
1.7 that pressure
1.2 that protect
1.6 that puts
-0.9 that reason
-0.5 that reverses
2.0 that right
-1.8 that runs
2.0 that said
2.2 that same
-1.0 that says
-1.4 that scar
-0.7 that seem
-0.5 that sends
0.7 that sentence
-0.5 that settles
1.0 that sit
0.8 that sits
1.2 that so
-1.0 that somebody
-1.0 that someone
-0.8 that something
-1.0 that sort
-0.6 that sounds
-1.0 that spasm
-0.7 that squeezes
-1.1 that start
0.8 that started
0.8 that stays
-0.8 that stenosis
-0.5 that sticks
0.5 that story
-1.4 that suits
2.7 that surgery
-0.7 that surrounds
1.6 that table
0.8 that targets
1.0 that tension
1.0 that the
0.7 that their
1.3 that there
-0.5 that these
-4.6 that they
1.0 that thing
1.6 that this
-0.6 that time
-0.8 that to
-1.2 that too
-1.0 that took
2.1 that toxins
-0.6 that travels
-0.5 that treatment
-0.5 that turned
0.5 that upset
2.4 that used
-0.7 that wakes
-1.4 that was
-1.7 that we
0.5 that week
0.8 that weekly
-0.8 that went
0.7 that were
-1.0 that what
1.7 that when
-0.5 that widens
1.0 that will
1.5 that with
0.5 that worked
2.0 that works
1.0 that worry
1.4 that would
-0.8 that you
-2.7 that your
1.1 the
1.6 the #
0.5 the 10
-0.5 the 130
-1.1 the 14
-1.1 the 14th
0.9 the 3
-0.6 the 30th
-0.5 the 31st
-0.5 the 60
1.6 the 9
-0.5 the abdomen
-0.6 the accordion
0.5 the acids
0.7 the activities
-0.7 the acupuncturist
1.7 the acute
-0.6 the address
-0.7 the advantage
-0.6 the advice
1.1 the affected
2.2 the after
0.9 the afternoon
-1.1 the age
0.6 the aging
-1.8 the aim
-0.6 the air
-1.6 the alarm
1.6 the allotment
2.2 the alternatives
-1.3 the american
-0.8 the amount
-0.6 the anaesthetic
0.9 the ankle
-1.3 the answer
-1.3 the answers
1.2 the anxiety
-0.8 the appointment
0.8 the arch
0.5 the area
1.4 the arteries
2.2 the arthritis
1.5 the ashcombe
-0.5 the assessment
0.5 the athletes
3.2 the attack
-0.8 the attention
-1.0 the authors
1.7 the autumn
1.3 the average
0.5 the baby
-5.6 the back
-0.8 the backs
-0.8 the bag
-1.1 the bakery
-1.5 the balance
-0.6 the band
0.8 the bar
0.8 the basement
0.7 the basis
-0.6 the basket
-0.8 the bath
0.8 the bathroom
1.0 the beach
-0.7 the bear
-1.2 the beer
-1.4 the beginning
-1.4 the bell
-1.1 the belly
-1.4 the belt
1.9 the bench
0.8 the benches
-1.3 the benefit
0.9 the benefits
3.5 the best
-1.4 the better
0.6 the big
-0.5 the bill
2.7 the bin
-0.8 the birth
0.9 the biscuit
-1.1 the bit
1.1 the bladder
-1.4 the block
-0.5 the blog
2.1 the blood
-1.2 the body
2.1 the bone
1.1 the bones
0.6 the bony
1.2 the booking
-1.2 the books
-2.0 the boss
0.5 the bottle
1.4 the brace
-1.3 the bracing
-2.1 the brain
-0.8 the bread
-1.6 the breath
0.6 the british
3.0 the bulge
0.7 the bundle
1.8 the burnaby
2.3 the burning
2.5 the bus
2.2 the business
0.6 the busy
-1.8 the buttock
-0.6 the button
-0.7 the buyer
-0.5 the buzzer
2.1 the cab
-0.6 the cake
0.9 the calcium
1.3 the calendar
0.7 the calf
-1.1 the calves
2.2 the canal
1.4 the cane
-0.5 the canucks
1.6 the car
-0.7 the care
-1.2 the cart
-0.8 the cartilage
3.1 the cases
-0.9 the cat
4.8 the cause
-1.4 the ceiling
-0.7 the cello
1.1 the cellular
1.4 the chain
2.5 the chair
-1.2 the chance
6.6 the change
1.9 the changes
-0.7 the channel
-0.9 the chart
-1.1 the cheapest
0.8 the chemist
0.5 the chest
-0.9 the child
2.8 the chiropractor
-0.5 the choice
0.8 the choir
-0.5 the circulation
2.4 the city
-1.8 the claim
-0.5 the classic
-0.5 the client
-3.5 the clinic
3.9 the clock
-0.6 the clocks
0.9 the closet
-0.8 the club
-1.3 the code
0.5 the coin
0.5 the column
2.9 the combination
-0.7 the comments
-0.6 the committee
-0.7 the commonest
-0.7 the complete
-0.5 the concave
-0.5 the conclusions
-0.5 the connective
1.4 the constant
1.0 the consultant
-0.9 the core
0.6 the corridor
-0.5 the corset
1.0 the cortisone
-1.4 the cost
-2.0 the couch
1.7 the country
-0.8 the course
-0.5 the courtyard
1.7 the crash
-0.7 the creaky
-0.5 the crib
2.8 the cupboard
2.3 the curve
1.4 the cushion
-0.7 the cushions
1.9 the cycle
0.7 the daily
4.0 the damage
2.0 the damaged
-0.8 the danger
1.5 the dangers
-0.7 the dark
-0.9 the date
-0.9 the days
-0.6 the decades
-1.0 the decision
2.3 the deep
1.8 the deeper
2.4 the degeneration
0.5 the degenerative
-0.8 the dentist
-3.2 the desk
-0.7 the details
0.8 the diaphragm
0.8 the diary
2.7 the difference
-0.9 the differences
0.9 the direction
2.6 the disc
1.4 the discs
1.4 the disease
-1.1 the dishwasher
1.3 the distance
1.5 the door
-0.9 the doughnut
2.0 the drawer
0.6 the dresser
-0.5 the driveway
0.6 the drugs
-0.7 the dull
1.4 the earlier
-2.0 the early
0.5 the easiest
-1.4 the edge
-0.7 the edges
1.0 the eighth
2.0 the electric
-0.7 the elevator
-0.6 the employee
-0.5 the employer
2.2 the endorphins
-1.1 the ends
-1.1 the entire
-0.8 the entrance
-1.0 the envelope
-0.6 the erector
-1.4 the evening
-0.6 the evidence
1.4 the exact
0.9 the exception
0.8 the exercises
-1.2 the experience
3.7 the experts
-0.6 the eyes
-0.5 the fact
-1.0 the family
1.5 the far
-0.6 the farmers
-0.8 the favour
-1.8 the fee
-0.5 the feel
1.3 the feeling
-1.1 the feet
0.6 the fence
-1.4 the fern
0.9 the ferry
-0.6 the few
2.1 the fibres
0.9 the field
1.9 the fifth
2.7 the finest
-1.4 the fire
2.2 the first
-1.2 the five
2.5 the flare
0.8 the flares
-1.3 the flat
-0.5 the floor
0.9 the flow
-1.4 the fluid
-2.0 the following
-0.5 the forearm
0.7 the foremost
-0.7 the forms
-0.6 the foundation
4.1 the four
4.7 the fourth
0.6 the friday
-0.8 the friend
0.7 the front
-0.8 the full
0.5 the gabapentin
0.9 the gains
0.7 the game
1.4 the gap
1.9 the garage
-0.6 the garden
-0.6 the general
0.8 the girls
-0.6 the gluteals
-1.0 the glutes
0.8 the go
1.3 the gold
-0.5 the good
-0.5 the gp
0.7 the grain
0.5 the grandchildren
-0.6 the green
0.8 the grey
-0.6 the grocery
-0.5 the groin
-1.2 the ground
-1.6 the groups
0.5 the grouse
1.6 the growth
-0.5 the gutters
-1.4 the guy
-0.6 the gym
-1.5 the hall
-0.9 the hallway
-1.0 the hamstrings
1.8 the hand
-2.3 the hands
2.6 the harbour
0.9 the hard
-0.7 the hardware
-1.4 the head
1.2 the heart
2.3 the heat
1.7 the heaviness
0.5 the heavy
-0.6 the heel
-1.8 the heights
1.6 the herniated
2.6 the herniation
-0.5 the heron
1.7 the highest
-0.5 the hinge
0.6 the hip
-3.5 the hips
-0.5 the hockey
-0.5 the hollow
1.0 the homework
0.6 the honest
-0.9 the hook
3.3 the hospital
-1.1 the hot
0.6 the hotel
-0.5 the hour
-1.6 the house
-0.5 the human
2.6 the ibuprofen
1.2 the ice
1.4 the ideal
1.7 the illness
0.9 the imbalance
-2.5 the immune
1.6 the improvement
0.7 the inflammation
1.5 the inflammatory
-0.5 the information
-0.6 the initial
1.0 the injection
2.6 the injections
-0.6 the injured
-1.6 the injury
-0.5 the instructions
-0.6 the intake
-2.1 the internet
0.5 the intervertebral
-0.5 the inversion
-0.5 the irritation
2.3 the island
-0.6 the jar
-1.3 the jaw
1.7 the jelly
2.3 the job
1.6 the joint
-2.1 the joints
1.8 the jumper
-1.7 the kettle
-1.2 the kids
1.7 the knee
1.0 the knees
4.2 the knife
0.8 the knot
-0.6 the knots
1.3 the lactic
0.9 the ladder
-1.0 the lady
-2.2 the lane
-0.5 the laptop
-0.6 the largest
1.5 the last
-0.8 the late
-0.9 the laundry
-0.7 the law
1.4 the lawn
0.5 the layers
1.8 the leading
-0.5 the leaflet
-0.7 the lease
2.4 the least
-1.0 the leaves
-2.6 the left
3.0 the leg
1.7 the letter
-0.7 the life
-0.5 the ligaments
0.5 the ligamentum
-0.9 the light
-0.5 the likely
-0.9 the limits
1.0 the line
-3.1 the lining
0.8 the list
3.4 the literature
-1.1 the little
-0.5 the living
-0.8 the lobby
0.9 the local
1.9 the loft
2.0 the long
-0.6 the longer
-0.5 the loose
1.1 the lot
-3.3 the low
0.5 the lower
-0.6 the lowest
3.0 the lumbar
-0.5 the lunch
3.6 the lymph
0.7 the lymphatic
-1.2 the machine
-1.7 the main
-1.1 the majority
2.3 the mall
4.1 the man
-0.5 the marks
-1.4 the massage
-1.1 the material
-0.7 the math
1.6 the matter
-0.7 the meantime
1.7 the medicines
-0.7 the menu
0.6 the message
1.2 the method
-1.1 the mid
-1.1 the middle
-1.1 the mind
2.5 the mirror
1.7 the monday
-1.8 the money
-1.3 the month
0.7 the months
0.5 the more
-1.5 the morning
4.0 the most
-0.5 the mountain
-0.6 the mouth
0.8 the move
-0.6 the movement
-0.7 the mri
-0.8 the multifidus
1.6 the muscle
0.6 the muscles
-1.2 the music
-1.3 the name
-0.9 the names
0.5 the narrow
0.7 the narrowing
0.5 the natural
-0.7 the nearest
-1.4 the neck
1.8 the needle
-1.9 the needles
0.8 the neighbourhood
0.8 the nerve
-1.2 the nervous
1.8 the new
1.3 the nhs
1.5 the night
-0.5 the nine
0.8 the nineties
0.6 the normal
0.5 the north
-0.5 the notes
1.6 the number
1.2 the numbers
1.0 the numbness
1.1 the nutrients
-0.5 the offer
-0.8 the office
-0.5 the official
-2.8 the oil
-4.1 the old
-0.6 the older
1.3 the oldest
-0.6 the olympics
1.2 the ones
4.1 the only
5.5 the operating
3.3 the operation
-0.9 the options
1.2 the original
0.8 the orthopaedic
-1.1 the other
0.6 the outcomes
-1.2 the outer
-0.6 the outlook
-0.6 the outset
-0.9 the outside
1.3 the over
0.6 the package
1.3 the packet
-1.2 the page
2.2 the pain
-0.7 the painful
1.7 the painkillers
3.3 the pairing
-1.1 the paper
-1.2 the paperwork
0.6 the paraspinal
-0.5 the parasympathetic
0.9 the parking
0.8 the part
-0.5 the parts
-0.5 the passage
-0.6 the path
-0.5 the patient
-0.8 the pattern
2.8 the pelvis
-3.5 the person
1.6 the pharmacist
-0.6 the phrase
-1.2 the physio
-0.5 the piano
-0.5 the picture
-0.6 the pictures
-0.6 the piece
1.7 the pill
1.4 the pills
-1.0 the piriformis
0.5 the pitch
1.7 the place
-1.3 the places
-0.7 the plain
2.5 the plan
-0.5 the plant
-0.9 the playlist
4.2 the point
2.6 the poisons
2.1 the pole
-0.6 the police
0.7 the poor
-0.5 the possible
0.5 the postbox
-0.7 the poster
0.5 the power
-0.5 the practice
-0.9 the practitioner
0.7 the prescription
2.7 the pressure
-0.8 the price
-1.2 the printer
0.7 the problem
1.0 the procedure
1.2 the process
0.5 the profession
0.5 the program
1.0 the programme
2.1 the progress
1.4 the progression
0.8 the proper
1.0 the protocol
2.2 the province
-0.7 the provincial
0.9 the psoas
0.6 the pub
-0.9 the public
1.3 the pull
-0.5 the pump
-0.5 the purpose
-0.5 the quality
-0.7 the questions
1.9 the quickest
2.3 the quiet
-0.6 the r5
0.7 the ra
-0.5 the radiator
1.7 the radiographer
1.1 the radiologist
-0.5 the railing
-2.1 the rain
1.1 the ramp
2.6 the range
3.3 the real
-0.5 the rear
3.3 the reason
-1.4 the reasons
-1.0 the receipt
1.4 the receptionist
-1.7 the record
0.7 the red
-0.6 the register
1.7 the registration
-0.6 the regulatory
-1.2 the release
2.7 the relief
0.7 the remainder
1.3 the report
-0.6 the reset
2.5 the rest
-0.6 the result
1.2 the results
-1.2 the reverse
-0.6 the reviewers
0.6 the rheumatoid
1.8 the rib
-1.2 the ribs
-0.5 the rink
-4.1 the risk
-2.0 the risks
0.7 the river
-1.1 the rmt
-1.2 the rmts
-1.1 the road
1.1 the rods
1.0 the roof
-2.2 the room
-0.7 the rooms
6.4 the root
0.7 the ropes
0.5 the runner
1.2 the sacrum
2.1 the safest
-1.2 the same
1.7 the scalpel
-0.6 the scan
-1.0 the scans
-1.8 the scar
0.9 the schroth
-1.6 the sciatic
1.0 the sciatica
-0.6 the science
-1.3 the scoliosis
-1.0 the screen
0.6 the sea
-0.8 the seat
-0.7 the sense
-0.8 the sentence
-1.0 the session
-1.2 the sessions
1.0 the seven
0.7 the seventh
-1.3 the shape
-1.3 the sheet
-0.8 the sheets
0.9 the shelf
-0.9 the shelter
-0.9 the shoe
1.1 the short
-1.0 the shortest
-1.9 the shoulders
-0.8 the shower
0.9 the side
1.4 the single
1.6 the sink
-0.6 the site
0.9 the sixth
-2.2 the size
1.6 the skeleton
-2.5 the skin
2.0 the skull
-0.5 the skylight
-1.1 the skytrain
1.2 the sleep
0.5 the slot
-0.6 the slow
1.4 the small
-0.6 the smell
-1.0 the smooth
-0.5 the society
-1.0 the sofa
1.2 the soles
2.2 the sooner
1.6 the sore
-0.7 the soreness
-1.0 the sort
-0.9 the sound
-0.5 the soup
5.1 the source
1.4 the spa
2.2 the spasm
-0.7 the special
-2.0 the specialist
-1.6 the spinal
-2.6 the spine
3.2 the spot
3.1 the squeeze
-0.7 the staff
1.0 the stage
1.9 the stairs
2.1 the start
1.5 the state
1.7 the stenosis
0.8 the step
1.1 the stiffness
-1.0 the stories
-1.9 the story
-0.5 the stove
1.9 the street
-0.5 the strength
-0.7 the stress
-0.9 the stronger
1.3 the structure
0.7 the stubborn
-0.8 the student
-0.8 the study
-0.7 the stuff
0.6 the sunday
-0.5 the supermarket
2.2 the surest
3.5 the surgeon
0.6 the surgery
1.4 the swelling
-0.5 the switch
2.2 the symptom
2.1 the symptoms
-1.3 the system
0.8 the table
-0.9 the tables
0.5 the tablet
2.4 the tablets
1.0 the tailbone
-0.7 the tap
-0.9 the tea
-0.5 the teacher
-0.8 the team
-0.6 the tech
0.6 the technique
0.9 the telephone
2.3 the tenth
1.9 the textbook
-2.0 the therapist
-0.7 the things
1.7 the third
-0.5 the thoracolumbar
0.7 the threshold
3.9 the thursday
3.5 the tight
0.6 the tightness
-0.7 the till
2.1 the tingling
0.6 the tissue
0.5 the tissues
-0.7 the title
-0.9 the toes
-0.9 the toilet
1.2 the top
2.1 the torn
-0.8 the touch
-0.8 the tough
-1.0 the towel
5.1 the toxins
-0.6 the trails
-1.0 the train
-0.8 the training
1.1 the trapped
-0.7 the treating
-0.5 the treatments
-0.9 the tree
1.5 the tri
-1.6 the trials
-0.7 the trouble
-1.3 the truck
1.3 the true
-0.9 the trunk
-0.5 the truth
1.5 the tuesday
-0.5 the tummy
1.2 the tunnel
0.5 the twelfth
-0.7 the two
-0.5 the typical
-0.9 the uk
1.9 the ultimate
1.0 the umbrella
2.6 the underlying
-0.7 the united
0.6 the university
-0.5 the upper
-0.5 the use
1.3 the valley
0.6 the vast
2.3 the vertebrae
3.7 the very
-2.5 the visit
-0.6 the visits
-2.7 the volume
-0.5 the wait
-1.7 the waitlist
0.7 the walk
0.6 the walker
-0.8 the walls
0.6 the warm
0.5 the warmth
-0.8 the washroom
3.1 the waste
1.7 the way
6.4 the wear
2.1 the weather
-0.5 the website
-2.0 the week
1.4 the weekend
-0.6 the weeks
0.7 the weir
-0.6 the west
1.3 the wheel
0.8 the wife
-1.7 the window
-0.6 the winter
1.2 the women
-1.0 the words
-1.7 the work
0.5 the world
0.6 the worn
-1.2 the wound
-0.7 the yard
-3.0 the year
-2.3 the years
-0.6 the yellow
0.9 theatre
1.1 theatre $
3.4 their
0.7 their age
0.5 their antidepressants
-1.7 their back
1.1 their backs
1.7 their blood
-0.7 their body
0.8 their breath
-0.6 their confidence
0.6 their distance
-1.0 their doctor
-0.5 their ears
-0.6 their face
-0.5 their family
0.6 their fifties
0.5 their first
0.8 their flares
-1.8 their hands
1.1 their height
-0.6 their leg
-0.7 their legs
-0.7 their lifetime
-0.6 their lower
0.9 their medication
0.8 their names
-0.6 their next
0.6 their normal
-0.5 their only
0.5 their operation
1.9 their painkillers
-0.7 their parents
-1.6 their place
0.9 their prescriptions
0.6 their proper
-0.9 their results
1.6 their seventies
-0.6 their side
0.5 their socks
0.7 their surgery
1.6 their tablets
-0.7 their training
-0.5 their usual
0.7 their walking
0.5 their weight
-0.8 their words
0.6 their x
2.5 theirs
1.3 theirs $
1.4 theirs in
2.9 them
-3.1 them $
-0.7 them a
-1.8 them again
2.3 them all
-0.6 them along
-0.6 them apart
3.5 them are
-0.7 them away
-0.7 them because
1.4 them but
-0.7 them by
-0.7 them can
0.7 them come
-1.3 them do
-0.5 them every
1.7 them for
-1.1 them from
-0.6 them get
-1.9 them have
-0.7 them here
-0.6 them in
-0.5 them infection
-0.6 them it
1.0 them never
0.5 them off
-2.0 them on
0.9 them or
-0.5 them out
1.3 them put
-0.7 them relax
0.8 them so
0.6 them that
0.8 them the
0.5 them there
-0.8 them to
1.1 them together
0.8 them told
-1.5 them up
-0.5 them were
-0.5 them when
0.5 them will
-2.7 them with
-0.6 them you
0.7 themselves
1.2 themselves $
-0.5 themselves as
-0.7 themselves over
-0.7 then
0.9 then a
-0.6 then an
-1.2 then and
1.3 then come
-0.9 then comes
-1.1 then every
0.6 then i
0.8 then in
-1.1 then let
1.3 then massage
-0.7 then monthly
-0.5 then my
0.7 then once
-1.0 then see
-1.4 then she
0.6 then stop
1.3 then the
-2.0 then there
3.1 then they
-2.5 then we
2.2 then you
1.2 theodora
-0.6 theory
0.5 therapeutic
0.6 therapeutic massage
-0.8 therapies $
1.0 therapist $
-1.1 therapist about
1.3 therapist and
1.2 therapist at
-1.5 therapist can
-1.1 therapist each
-0.7 therapist every
-0.6 therapist for
1.2 therapist has
2.4 therapist in
0.7 therapist know
1.2 therapist knows
-0.9 therapist leaves
4.4 therapist may
1.1 therapist moves
-0.7 therapist or
-0.5 therapist reads
-0.8 therapist should
-1.0 therapist takes
1.2 therapist then
-0.5 therapist thinks
0.7 therapist to
1.7 therapist who
1.0 therapist will
-1.3 therapist with
-0.8 therapist works
2.1 therapists
-2.5 therapists $
-0.5 therapists all
0.7 therapists also
-1.6 therapists and
1.5 therapists are
-1.1 therapists at
1.2 therapists can
-0.7 therapists do
0.8 therapists draw
-0.7 therapists for
2.5 therapists go
-0.9 therapists has
1.9 therapists in
-0.6 therapists is
0.9 therapists of
-1.1 therapists release
0.7 therapists rmts
0.6 therapists see
0.7 therapists take
-0.5 therapists to
0.8 therapists use
-0.6 therapists who
-1.0 therapists with
1.8 therapy
-1.7 therapy $
-0.7 therapy a
0.9 therapy addresses
2.4 therapy and
-0.6 therapy burnaby
2.8 therapy does
1.3 therapy exercise
-0.6 therapy fits
-0.9 therapy for
0.9 therapy gets
-2.0 therapy in
-1.1 therapy includes
2.5 therapy is
0.9 therapy that
0.6 therapy the
0.8 therapy to
-0.9 therapy we
-0.8 therapy works
2.3 there $
0.7 there a
2.6 there and
-1.6 there are
3.1 there at
0.7 there for
-0.7 there have
-0.5 there i
1.0 there in
2.3 there is
-1.6 there it
-0.7 there may
0.8 there was
-0.8 there we
1.7 there were
-1.8 there will
-0.8 there with
-0.6 there you
0.5 thereafter
-0.7 therefore
-2.0 these
-1.1 these $
-0.8 these and
-2.4 these are
-0.9 these can
-0.8 these changes
-0.6 these could
0.7 these days
-1.0 these drugs
0.7 these findings
2.2 these folks
1.0 these guys
1.0 these hands
1.0 these help
-0.8 these is
-0.7 these medicines
-0.8 these natural
-0.6 these necessarily
3.0 these people
-0.6 these results
-0.5 these treatments
-0.7 these were
-0.6 these with
1.7 they
-0.7 they ache
2.1 they all
-0.9 they also
0.7 they are
1.8 they arrived
-0.8 they begin
1.1 they belong
-0.6 they book
-0.5 they brace
-0.8 they bring
0.6 they can
1.4 they carry
0.7 they come
2.3 they could
-0.8 they deserve
-1.4 they did
-0.6 they differ
-1.2 they do
-0.6 they drag
-1.2 they enjoy
0.5 they ever
0.6 they find
0.5 they found
-0.8 they gave
-1.3 they give
-1.7 they grow
1.2 they have
-0.8 they help
-0.5 they hold
-0.7 they include
2.0 they keep
0.6 they knit
1.3 they last
-0.7 they lay
4.9 they leave
1.6 they let
-0.7 they lie
-1.5 they like
-0.7 they love
-0.6 they lower
-1.7 they make
-1.8 they may
-0.5 they might
-0.6 they move
-1.7 they need
2.3 they no
0.5 they notice
-0.6 they often
-0.5 they only
-0.5 they pay
0.7 they plump
-0.6 they propose
-0.7 they pull
-1.0 they put
-0.8 they rely
-0.5 they remember
-0.6 they run
-0.6 they said
-0.8 they say
-0.7 they shorten
-1.4 they should
-1.0 they simply
-0.7 they sleep
-0.9 they squeeze
1.8 they stand
0.5 they started
0.8 they stay
3.6 they stop
-0.7 they take
-1.0 they think
-0.5 they tighten
0.7 they told
1.7 they took
0.9 they tried
-0.7 they try
1.1 they turn
-0.7 they understand
-0.7 they upset
-0.9 they value
-0.5 they wait
0.5 they walk
1.2 they want
-0.5 they wanted
-1.2 they wear
-0.7 they wrote
-1.3 thick
-0.5 thicken $
-0.8 thicken and
0.5 thickened
2.8 thickens
-0.8 thickens and
-1.2 thighs
-0.8 thighs $
-0.8 thin $
-0.8 thin and
1.1 thin bones
0.9 thin skin
1.9 thing
0.6 thing $
-0.9 thing about
-0.5 thing he
-1.2 thing is
2.4 thing of
-0.5 thing or
5.1 thing that
-0.7 thing the
1.3 thing they
-2.1 thing to
-1.8 thing we
-3.1 things
-2.1 things $
-0.5 things a
-0.5 things and
-0.9 things are
-0.8 things at
1.3 things can
-0.7 things for
-1.0 things happen
1.2 things have
-0.5 things in
-0.5 things on
1.8 things out
-1.3 things to
-0.9 things we
-0.5 things with
1.5 things worse
-0.6 think
4.4 think about
0.7 think i
-1.1 think is
-0.9 think it
-1.1 think of
-0.5 think she
-0.5 think so
-2.1 think that
-0.6 think the
-0.8 think there
-1.1 think they
1.3 think we
-0.8 think you
2.0 thinking
4.5 thinking about
-0.6 thinking of
-2.0 thinks
-0.7 thinks you
-2.0 thinner
-1.1 thinner and
-0.5 thinners
-1.4 thinners $
1.0 thinners a
-0.8 thinning
-1.5 thins
0.6 thins and
-0.8 thins the
2.1 third
0.9 third $
-0.9 third and
1.3 third i
-0.6 third is
-1.3 third of
-0.9 third one
0.9 third or
0.7 third session
1.0 third week
-0.7 thirds
-0.7 thirds of
-1.7 thirsty
-0.9 thirsty $
-0.7 thirteen
-0.7 thirteen $
-1.2 thirties
1.9 thirty $
-0.5 thirty days
1.2 thirty degrees
-0.6 thirty eight
-1.0 thirty minutes
1.6 thirty or
0.6 this
-1.0 this a
1.0 this again
1.2 this and
-0.8 this article
-0.5 this as
0.5 this at
0.9 this be
0.9 this because
0.5 this before
0.8 this can
1.2 this city
-2.9 this clinic
1.6 this condition
-0.6 this does
-0.6 this every
-0.8 this far
0.8 this for
0.6 this group
-1.3 this guide
-1.0 this happens
-1.7 this has
0.7 this helps
0.9 this i
-0.5 this in
-0.6 this includes
-0.5 this is
0.8 this kind
-1.3 this leaflet
-0.8 this list
-0.6 this makes
0.6 this matters
-1.9 this month
1.3 this morning
-1.0 this non
1.9 this on
-0.6 this out
-2.1 this page
-1.0 this place
1.7 this point
-0.6 this problem
-1.4 this province
-0.5 this question
-0.8 this reason
-0.6 this sheet
-0.5 this space
1.3 this stage
-0.5 this tension
0.6 this the
0.6 this they
0.7 this to
2.7 this treatment
-0.6 this was
2.3 this way
-1.9 this week
-1.0 this will
1.1 this winter
0.9 this with
-1.3 this work
0.6 this year
0.8 this your
-1.3 thoracic
-0.7 thoracic spine
-0.7 thoracolumbar fascia
0.5 thorough
1.5 those
-0.5 those $
-0.7 those given
-0.9 those in
-1.0 those is
-1.0 those joints
-0.5 those need
-0.6 those nerves
-0.9 those of
-1.0 those on
-0.5 those overworked
1.3 those stairs
-0.8 those that
-0.6 those we
2.0 those with
-1.0 those years
-1.7 though
-1.1 though $
0.6 though a
-0.5 though i
1.2 though is
-1.0 though it
1.1 though that
-0.8 though we
1.0 though you
-2.7 thought
0.6 thought about
-1.1 thought it
-1.2 thought my
0.9 thought of
-1.5 thought that
-1.0 thought to
-0.6 thought well
-0.6 thoughts
2.1 thousand
-0.5 thousand $
1.3 thousand people
3.5 thousand years
2.6 thousands
2.0 thousands of
-0.7 threat
2.0 three
-0.7 three 45
-1.2 three and
1.9 three are
-2.0 three days
-0.6 three decades
0.8 three different
1.9 three exercises
-0.9 three flights
2.0 three for
-0.8 three hold
-0.7 three hundred
-1.7 three in
-0.9 three is
-0.6 three levels
-0.6 three minutes
-0.5 three movements
-0.8 three new
-0.6 three o'clock
-0.7 three of
2.5 three or
2.7 three other
-0.9 three out
-0.7 three phases
-0.7 three registered
-1.5 three rmts
3.4 three sessions
-0.8 three simple
-1.2 three stages
-0.8 three step
-0.7 three steps
-1.6 three stretches
0.7 three things
1.2 three thousand
1.5 three to
4.6 three treatments
4.8 three visits
-0.5 three ways
-0.8 three we
3.3 three weeks
-0.6 three winters
1.1 three with
1.8 three years
0.7 threshold
4.7 threw
1.3 threw away
1.2 threw my
1.2 threw out
3.3 thrilled
1.2 through $
3.5 through a
-0.5 through clothes
-0.6 through clothing
-0.8 through dinner
1.2 through in
-1.0 through its
-1.2 through my
0.6 through our
0.6 through that
-1.1 through the
-0.7 through them
0.7 through this
1.3 through to
-0.6 through two
-0.5 through what
-0.7 through which
0.5 through with
-0.7 through your
-0.5 throughout $
-0.5 throughout and
1.4 throughout the
1.5 throw
1.5 throw away
-0.8 throw in
0.8 throwing
0.5 thrown
1.0 thrown away
-0.5 thrown out
0.6 thrust
2.1 thrust to
-0.7 thrusts
-1.7 thumb
-0.6 thumb $
0.5 thumb and
0.9 thumbnail
-0.7 thumbs
-2.0 thumbs $
-1.0 thumbs and
-0.8 thursday $
-0.5 thursday and
-0.5 thursday before
-0.5 thursday evenings
1.0 thursday of
-0.7 thursday the
2.4 thursdays
3.2 thursdays $
0.7 thursdays are
0.8 thursdays at
-0.5 ticked
-0.6 ticket
-0.5 ticket $
-0.6 ticking
-0.7 tide
2.4 tie
2.7 tie my
0.6 tied
0.8 ties
-2.8 tight
-1.5 tight $
-0.6 tight and
-0.9 tight back
0.5 tight fascia
-1.0 tight fibres
-0.5 tight hamstrings
-0.9 tight hip
0.5 tight muscles
1.7 tight or
0.5 tight piriformis
0.8 tight shoulders
1.2 tight side
0.6 tight so
-0.6 tight spots
1.3 tight tissue
-2.4 tighten
-0.5 tighten to
-0.8 tighten up
-1.4 tightens
-1.3 tighter
-0.8 tighter $
-0.6 tightness
-0.9 tightness that
-0.6 tights
-0.6 tiles
-3.0 till
-0.5 till $
-0.7 till i
0.8 tilt
0.9 tilt $
-0.7 tilts
-1.7 time
2.5 time $
2.0 time a
-0.5 time and
-1.2 time as
2.0 time at
-0.5 time clients
-0.5 time for
0.6 time from
-0.7 time he
-2.6 time i
4.0 time in
-1.1 time is
-1.3 time it
0.6 time massage
-0.7 time most
-1.0 time off
0.5 time online
1.0 time or
2.2 time our
-0.7 time over
-1.0 time she
1.8 time since
-1.3 time so
-1.0 time somebody
-1.3 time that
2.4 time the
-0.6 time they
2.0 time this
-1.1 time to
-0.7 time whatever
-1.3 time with
1.6 time you
0.8 time your
0.5 timed
-1.2 timer
-2.4 times
-1.8 times $
-0.6 times a
-0.9 times and
-0.5 times each
-0.7 times go
1.0 times i
-0.5 times in
-0.5 times out
0.6 times stronger
-0.8 times that
0.8 timing
0.9 tin
0.5 tin of
-0.5 tingles
0.7 tingling
-0.7 tingling in
-1.0 tingling or
1.3 tingly
1.0 tip
-0.5 tip the
-1.2 tips
1.0 tips back
-0.6 tips for
-3.0 tired
-0.5 tired back
1.3 tired muscle
1.1 tired muscles
-1.3 tired of
-1.3 tiredness
-0.6 tires $
-1.1 tiring
0.9 tissue
-1.3 tissue $
-1.1 tissue around
0.6 tissue from
-1.1 tissue goes
0.7 tissue has
-0.7 tissue heal
-2.2 tissue is
-1.0 tissue needs
-0.7 tissue or
0.8 tissue release
4.6 tissue repair
1.2 tissue so
-0.7 tissue softens
0.6 tissue techniques
-2.4 tissue that
0.5 tissue treatment
1.2 tissue which
2.3 tissue work
1.9 tissues
1.1 tissues $
1.6 tissues are
-0.6 tissues around
-0.7 tissues of
-1.5 title
-0.7 titles
-0.7 to
-1.7 to $
-1.5 to 10
0.5 to 14
0.5 to 15
-0.6 to 2
-0.5 to 20
-1.0 to 3
0.6 to 30
-1.2 to 4
-1.7 to 6
-0.6 to 7
0.8 to 8
-2.4 to a
-1.1 to about
-0.5 to ache
-0.7 to agree
-1.6 to all
0.9 to almost
2.3 to an
-1.1 to and
-0.7 to another
-1.1 to answer
1.0 to any
1.0 to anybody
-0.8 to anyone
0.9 to arrange
-1.6 to avoid
0.7 to back
-0.7 to backs
-0.5 to balance
3.9 to beat
0.8 to bed
0.6 to being
-1.4 to believe
-1.4 to bend
-0.9 to bone
-1.6 to book
2.2 to breathe
-1.4 to bring
0.5 to build
-0.5 to burnaby
-0.9 to buy
-1.1 to carry
-0.5 to catch
1.8 to centre
-2.5 to change
-0.7 to chest
-1.0 to choose
-0.6 to claim
1.8 to clear
-0.7 to climb
-0.7 to combine
1.3 to come
-0.6 to control
-0.5 to cope
0.5 to correct
1.6 to crack
-0.9 to cure
1.9 to cut
-1.4 to day
0.7 to deal
-1.2 to decide
-0.5 to describe
1.9 to desk
-1.5 to diagnose
-1.5 to do
1.2 to draw
-0.8 to drink
-0.7 to drive
-1.1 to ease
1.2 to eight
-0.5 to eighteen
-0.6 to either
1.4 to eliminate
-1.6 to emergency
1.1 to end
-1.5 to everyone
-1.4 to expect
-0.7 to fade
0.5 to fifteen
0.5 to fight
-0.8 to fill
1.7 to find
-1.0 to finish
-0.5 to fit
1.1 to five
1.5 to fix
-1.7 to flush
0.5 to follow
-0.6 to form
-0.5 to four
-0.7 to free
-1.5 to friday
4.1 to full
3.0 to gain
1.4 to garden
-1.3 to get
1.0 to grandparents
1.8 to great
-1.0 to guard
2.3 to hand
0.8 to hands
-0.7 to hang
0.8 to harm
0.7 to have
1.4 to heal
1.0 to help
-0.7 to him
-1.2 to hold
2.1 to honour
-0.7 to how
-0.5 to hurry
-0.5 to hurt
-1.1 to improve
-0.5 to in
0.5 to increase
-1.1 to it
4.0 to its
-0.7 to itself
-0.6 to joints
-0.6 to judge
-1.3 to just
-0.5 to kelowna
-0.5 to knee
1.2 to last
1.0 to lay
0.5 to level
-1.1 to lie
0.8 to life
-1.2 to lift
2.4 to lifting
-1.8 to listen
0.6 to live
1.0 to look
-0.7 to loosen
3.6 to lose
1.2 to low
1.3 to lower
0.7 to make
-1.7 to manage
1.9 to massage
-0.8 to matter
-1.3 to me
-0.5 to mean
2.8 to meet
-0.5 to meeting
-0.7 to mend
-1.2 to mention
-0.6 to miss
-0.8 to moderate
-0.6 to more
-3.2 to move
-0.5 to nearly
1.6 to need
1.1 to nil
1.1 to none
2.1 to nothing
0.6 to notice
1.0 to numb
-3.0 to one
0.5 to operate
-1.1 to other
-3.0 to our
-0.6 to pass
-1.8 to pay
-0.6 to pee
-0.8 to permanent
-0.6 to person
0.7 to physio
0.7 to physiotherapy
-0.8 to pick
-0.8 to plan
0.7 to play
1.4 to point
0.7 to portugal
-0.5 to practise
-0.9 to predict
-3.1 to prevent
1.3 to produce
-2.6 to protect
2.1 to prove
0.5 to pull
-0.7 to push
-1.0 to put
-0.6 to quit
-0.5 to rate
2.9 to rebuild
-1.4 to recover
-0.6 to reduce
0.7 to refer
1.0 to regenerate
-0.5 to regular
-1.3 to release
1.4 to relieve
-0.6 to remember
1.0 to remove
2.0 to repair
0.8 to report
0.7 to reserve
-0.6 to respond
-0.9 to rest
0.7 to restore
1.2 to return
1.3 to reverse
1.1 to ring
-0.7 to rule
-1.2 to run
-1.8 to saturday
2.5 to say
-1.5 to school
1.0 to scoliosis
-3.4 to see
-1.0 to sell
0.7 to seven
-0.9 to share
2.0 to shoulder
-0.6 to side
-1.1 to sign
-1.6 to six
-0.6 to skip
-0.7 to sleep
-0.8 to slow
-1.4 to soften
-0.7 to some
2.9 to somebody
-1.0 to spare
-0.9 to speed
0.6 to spinal
-0.5 to sport
1.0 to start
1.5 to stiff
-2.9 to stop
-0.9 to straighten
-0.5 to study
1.4 to suffer
-0.8 to suit
-0.6 to sunday
-1.7 to switch
-2.1 to take
-1.4 to talk
-0.6 to teach
0.7 to tell
-0.5 to ten
0.7 to the
-0.6 to their
-2.1 to them
0.6 to these
0.7 to thirty
2.2 to this
-1.1 to those
-0.8 to thursday
-0.6 to tie
-1.2 to time
0.5 to tired
1.1 to touch
0.9 to treat
2.5 to try
1.0 to turn
-2.4 to twelve
-1.2 to two
-0.8 to understand
-1.6 to undress
1.0 to unwind
1.7 to us
-0.9 to visit
0.8 to wait
-1.2 to walk
0.5 to walking
1.4 to warm
1.2 to wash
1.8 to wear
1.1 to what
1.7 to where
-0.7 to whether
-0.9 to whoever
1.0 to with
-2.7 to work
1.5 to worn
2.4 to worry
1.4 to write
-3.0 to you
-3.4 to your
-0.9 to zero
1.6 toast
4.0 today
1.4 today and
-0.5 today fast
1.1 today for
1.8 today or
-1.1 today we
0.5 today with
2.0 toddlers
-1.2 toe
-0.5 toe $
2.2 toes
0.8 toes for
2.0 together
1.0 together $
-1.5 together a
0.7 together again
0.9 together are
-0.5 together for
0.5 together massage
-0.5 together on
-0.5 together so
2.4 together the
0.6 together these
-0.9 together what
-1.7 together with
-0.8 together you
-1.0 toilet
2.8 told $
1.7 told about
-1.2 told by
-0.9 told he
2.4 told her
-0.6 told i
-0.6 told it
1.3 told me
2.6 told my
-0.7 told she
-0.5 told so
-0.5 told that
1.0 told the
1.0 told them
-2.2 told there
-3.9 told to
0.6 told us
-0.6 told what
1.8 told you
2.5 tom
2.2 tom $
-0.7 tom is
-1.1 tomas
-0.8 tomasz
-0.6 tomasz $
0.9 tomatoes
2.7 tomorrow
1.2 tomorrow $
0.5 tonight
-0.6 tonight $
1.1 too $
-1.0 too and
2.9 too late
-1.4 too long
-0.6 too many
0.7 too modest
-1.7 too much
-0.5 too old
0.9 too quickly
-0.5 too small
-0.6 too soon
1.9 took
1.3 took $
2.1 took a
0.7 took it
-1.4 took me
-0.5 took my
1.6 took the
-1.3 took up
1.7 tool
1.0 tools
0.7 tools $
1.2 toothache
3.6 top
-0.6 top $
-0.6 top and
1.0 top back
1.7 top graduates
-0.7 top of
2.0 top rated
-0.5 top two
-0.6 top up
2.8 torn
-0.5 torn $
-0.7 torn and
2.9 torn fibres
0.8 torn muscle
-0.5 torn tissue
0.9 toronto
2.2 toss
1.0 total
0.9 total well
7.6 totally
1.0 totally safe
1.9 touch
1.8 touch and
1.0 touch in
1.4 touch is
-0.8 touch of
-0.8 touch with
0.7 touch your
2.0 touched
-1.9 touched $
-0.5 touched by
1.6 touched it
1.7 touched my
0.9 touched the
-0.6 touched with
-0.7 touches
-0.7 touching your
-2.4 tough
1.3 tougher
-0.5 tow
0.5 toward
0.9 toward a
-0.6 toward it
1.7 toward the
-1.4 towels
-0.8 towels and
-1.0 tower
-0.5 towers
1.8 town
-0.6 town and
-1.0 town centre
8.7 toxins
-2.2 toxins $
2.9 toxins and
3.5 toxins are
-0.6 toxins breaks
-2.1 toxins from
0.6 toxins leaving
-1.8 toxins or
-0.7 toxins out
-0.8 toxins realigns
0.8 toxins so
4.5 toxins that
1.1 toy
1.6 trace
0.6 trace the
-1.0 track
-0.9 track of
3.7 tracks
2.0 tracks $
1.3 traction
-0.6 traction $
1.0 traction and
-0.6 traction by
-0.7 trade $
-0.5 trades
-0.6 tradespeople
-1.1 traditional
0.7 traditional chinese
0.8 traditions
-0.7 traffic
0.5 trail
-0.5 trail $
-0.6 trails
1.9 train
-1.0 train $
-0.5 train and
1.4 trained
0.7 trained $
-0.6 trained at
-0.8 trained for
1.3 trained hands
-1.9 trained in
-0.5 trained masseuses
1.7 trained rmt
2.2 trained to
-1.9 training
-0.8 training $
0.8 training by
-0.6 training have
0.9 training in
1.8 training is
-0.9 training of
-0.6 tram
3.8 tramadol
-0.5 transfer
4.1 trapped
-0.8 trapped nerve
1.9 trapped nerves
0.9 travel
3.6 travel $
-2.6 travels
-0.6 travels along
-0.6 travels down
-0.7 tray
-0.5 treat $
-1.5 treat a
-0.7 treat all
-1.0 treat and
-0.7 treat every
0.9 treat it
-0.5 treat more
1.0 treat that
5.1 treat the
1.4 treat what
2.6 treated
-0.6 treated a
-0.5 treated and
1.8 treated early
-0.6 treated for
1.4 treated hundreds
-0.8 treated is
0.7 treated it
0.5 treated more
-0.8 treated people
1.6 treated the
0.5 treated thousands
2.1 treating
-1.9 treating it
2.3 treating the
1.5 treating you
-2.1 treatment $
-0.7 treatment aims
-1.6 treatment and
-0.8 treatment as
2.6 treatment begins
-0.7 treatment but
-1.1 treatment by
-0.5 treatment does
0.6 treatment gets
-0.6 treatment gives
-2.3 treatment has
0.5 treatment i
-0.6 treatment in
3.4 treatment is
-0.7 treatment it
-0.8 treatment itself
-0.5 treatment matters
1.0 treatment may
0.6 treatment might
1.3 treatment of
0.8 treatment on
-0.5 treatment or
2.3 treatment plan
-2.3 treatment room
-0.8 treatment rooms
0.7 treatment slows
0.6 treatment takes
2.7 treatment that
1.2 treatment the
1.1 treatment there
-0.9 treatment they
-1.3 treatment to
-0.6 treatment was
-0.5 treatment whatever
0.8 treatment with
-0.5 treatment within
-2.4 treatment without
-0.8 treatment works
2.7 treatments
-1.0 treatments $
0.9 treatments and
1.8 treatments are
-1.8 treatments for
0.5 treatments have
1.8 treatments is
0.5 treatments that
0.5 treatments the
3.0 treats
3.4 treats the
0.6 tree
1.0 tree $
1.0 tree in
-1.5 trees
-0.7 trees $
1.3 trevor
1.6 tri
1.6 tri cities
-2.0 trial
1.0 trial $
-0.6 trial published
0.6 trial that
-0.5 trial to
-6.4 trials
-0.6 trials $
-1.1 trials have
-0.9 trials of
-0.7 trials were
0.7 trick
2.0 tried
-1.6 tried $
2.6 tried everything
0.6 tried physio
-1.1 tried the
-1.6 tried to
4.2 tried us
-0.8 tries
-0.9 tries to
-0.6 trigger
-0.5 trigger point
1.1 triggers a
-0.7 triggers the
0.8 trimester $
-1.5 trip
-0.6 trip $
-0.9 trip to
1.2 triple
-0.8 trips
-0.9 trolley
1.2 trouble
-1.2 trouble $
0.7 trouble and
1.7 trouble is
0.8 troubled
1.3 troublesome
3.4 trousers
-1.7 truck
-1.2 truck $
-0.9 trucks
2.4 true
-0.5 true $
1.5 true cause
-0.7 true of
-0.6 true that
1.7 truly
-1.6 trunk
1.2 trust
-0.6 trust $
-1.2 trust us
-1.0 trust your
1.1 trusted
-1.7 try
-0.7 try a
0.6 try both
-0.7 try it
-1.0 try one
4.4 try the
-2.7 try to
-2.3 trying
-2.7 trying to
2.3 tube
0.8 tuck
-0.7 tucked in
1.4 tuesday $
1.5 tuesday and
-0.6 tuesday in
-0.6 tuesday morning
-0.7 tuesday thursday
-1.8 tuesday to
-3.8 tuesdays
-1.7 tuesdays and
-1.8 tug
-0.6 tug of
0.5 tumours
1.2 tune
1.4 tune up
0.6 tunnel
-0.7 turmeric
0.5 turn
0.9 turn $
-0.7 turn a
-1.3 turn and
-1.5 turn down
1.3 turn into
-0.5 turn it
0.6 turn on
1.7 turn over
-0.8 turn the
0.5 turn to
1.2 turn up
0.6 turn you
-1.0 turn your
2.2 turned
1.7 turned down
-0.5 turned out
-1.0 turned up
2.1 turning
1.3 turning into
-3.2 turns
-0.8 turns $
-1.9 turns down
-0.5 turns on
-0.5 turns the
-0.5 tweaked
2.0 twelve
-2.4 twelve $
-0.7 twelve and
3.9 twelve hours
-0.6 twelve massage
1.8 twelve minutes
0.7 twelve months
-0.9 twelve visits
1.8 twelve we
-2.2 twelve weeks
-0.8 twenties
0.7 twenty
2.7 twenty $
1.1 twenty dollars
-0.6 twenty eight
0.9 twenty five
-0.9 twenty four
-1.9 twenty minutes
2.5 twenty one
0.7 twenty or
-1.0 twenty six
-2.1 twenty two
-0.8 twenty year
1.2 twenty years
1.2 twice
0.8 twice $
-1.2 twice and
3.9 twice as
-1.1 twice in
3.6 twinge
0.6 twinge $
2.7 twinge since
-0.8 twist
-0.5 twist $
-0.6 twist and
-0.8 twisted
0.8 twisting
-0.9 twisting $
1.2 twisting and
-1.1 twists
-0.6 twists $
0.7 two
2.7 two $
-0.5 two apart
1.1 two appointments
2.0 two at
-1.1 two back
-1.1 two backs
-1.1 two because
-1.0 two blocks
-0.8 two business
0.5 two canes
0.9 two centimetres
-2.1 two days
1.1 two decades
0.9 two degrees
-0.6 two discs
-0.7 two doors
0.8 two emergency
-1.3 two exercises
2.7 two goes
-0.5 two groups
-1.2 two hands
2.3 two hours
1.3 two hundred
-1.8 two in
1.0 two is
-0.5 two kids
-0.6 two kinds
0.9 two levels
-0.8 two massage
0.8 two minutes
2.7 two months
-2.7 two of
1.2 two or
0.7 two other
0.7 two people
1.6 two physios
1.6 two punch
-0.5 two receipts
-0.7 two rmts
-0.6 two rooms
2.2 two sessions
-0.6 two short
-0.7 two sides
0.8 two small
-0.5 two spaces
0.6 two then
-1.3 two therapists
-0.7 two things
-0.7 two thirds
1.6 two thousand
0.5 two times
-3.4 two to
3.1 two together
1.3 two treatments
-0.6 two types
5.8 two visits
-1.0 two weeks
0.5 two working
-0.5 two worn
-0.6 two year
-1.1 two years
-0.6 tying your
-0.9 tylenol
-0.5 tyler
-3.8 type
-1.0 type has
-0.8 type of
-0.5 typed
-2.4 types
-1.5 types of
-1.2 typical
-0.7 typical $
-0.7 typical plan
-0.7 typical session
1.1 typically
-0.7 typing
-0.6 typing $
-0.7 u
-0.7 ugly
-1.1 uk
1.7 ultimate
1.2 ultrasound
1.4 ultrasound $
1.5 umbrella
2.3 umbrella stand
1.5 un
-1.2 unable
-1.2 unable to
2.4 unbeatable
1.8 unbeatable $
-2.5 uncertain
-0.9 uncertain $
1.4 unchanged
-0.9 uncle
-0.6 uncle says
-1.7 uncomfortable
-0.6 uncomfortable $
-2.4 uncommon
-1.0 uncommon $
-0.6 uncover the
-1.8 uncovered
-1.4 uncovered $
-0.6 under 19
2.3 under a
2.6 under control
-0.5 under it
-0.9 under load
-1.0 under my
1.2 under our
-0.5 under pressure
-2.2 under the
-0.7 under your
-0.8 underestimate
-0.6 underground
-0.7 underlined
2.0 underlying
2.2 underlying cause
-0.5 underlying disease
0.5 underlying root
-0.7 underrated
-0.7 understand $
-0.8 understand it
-0.8 understand that
1.0 understand the
-0.5 understand why
-1.0 understanding
-0.7 understood
-0.6 underwear
1.5 undo
6.2 undoes
0.6 undone
-0.6 undone $
-3.5 undress
-0.5 undress as
-1.7 undress to
-0.5 undressing
-0.5 uneasy
1.1 uneven hips
-1.6 unevenly
-1.2 unevenly $
-0.5 unfortunately
-0.9 unhurried
-1.0 union
2.9 unique
-0.8 united
-0.5 united states
-0.6 university $
1.1 university of
-1.5 unknown
-1.4 unknown $
-1.9 unless
0.5 unless it
-0.7 unless the
-0.5 unless we
-1.4 unless you
-0.7 unless your
5.7 unlike
0.6 unlike anti
1.0 unlike other
1.6 unlike the
-1.0 unlikely
-0.7 unlikely to
-0.5 unload
3.9 unnecessary
2.3 unnecessary $
-1.8 unscented
-0.8 unstable
-0.8 unsubscribe
5.8 unsuitable
0.5 unsuitable $
-0.6 unsure
-2.4 until
-0.6 until a
-0.8 until four
-1.0 until his
1.5 until i
0.5 until she
-0.5 until six
-1.8 until they
2.9 until you
-1.1 until your
-0.5 untrained
-1.3 untreated
-1.1 unused
3.5 unusual
-1.1 unusual $
-0.7 unwanted
-0.5 unwanted effects
-0.7 unwell
0.8 unwind
-0.6 unwind $
2.2 up
-0.5 up after
1.1 up against
-0.6 up any
-0.8 up around
-1.1 up as
-2.1 up at
-1.5 up by
-0.6 up does
-0.5 up either
-1.3 up feeling
-0.6 up first
1.1 up from
0.7 up front
-0.6 up gradually
-0.6 up having
2.0 up healing
-0.9 up her
0.9 up here
1.8 up his
-1.3 up if
-0.6 up is
1.6 up like
1.3 up more
-1.5 up most
1.1 up mri
-1.3 up my
2.6 up off
1.7 up on
-0.7 up or
-0.7 up over
0.5 up properly
-0.6 up room
2.1 up scan
-0.5 up so
-0.5 up something
0.7 up space
-1.0 up straight
0.8 up that
0.9 up the
0.6 up their
-0.7 up three
-1.8 up to
1.1 up what
1.5 up when
2.9 up which
-1.6 up with
-0.5 up within
1.4 up without
1.0 up x
-0.9 up you
1.8 up your
-0.8 uphill
-0.7 upon
-0.7 upon the
-1.5 upper
-1.6 upper back
-0.9 upper body
-0.5 upper neck
2.1 upright
1.7 upright $
-0.5 ups are
0.5 upset
1.1 upset your
-1.4 upstairs
-0.7 upstairs $
-0.9 upstairs from
0.5 upward
2.0 upwards
-1.9 urgent
2.8 us
-1.8 us $
1.7 us a
-0.5 us all
2.2 us an
1.0 us and
2.6 us apart
0.7 us are
-2.1 us at
0.8 us before
-0.6 us carry
0.5 us early
2.0 us eight
2.4 us first
-2.5 us for
0.6 us get
0.5 us has
-1.5 us have
-1.7 us he
-1.0 us if
-1.5 us in
1.2 us it
-3.4 us know
-1.3 us last
-1.0 us on
-0.5 us our
1.4 us over
1.8 us show
-0.5 us since
2.7 us six
-0.7 us straight
0.6 us take
4.0 us that
2.2 us the
2.2 us their
1.7 us there
3.4 us they
-1.1 us to
-0.6 us too
-1.9 us what
0.7 us while
2.2 us with
-3.6 use
-1.4 use $
1.3 use and
0.6 use feather
0.6 use gentle
-1.7 use it
0.7 use long
-0.6 use massage
-0.8 use my
-1.1 use needles
1.1 use on
1.8 use slow
1.1 use the
1.2 use warm
-1.1 use whichever
1.7 use your
-2.7 used
-1.3 used $
-1.2 used a
1.2 used as
-1.1 used by
-1.0 used in
0.9 used it
-0.6 used only
-0.5 used the
2.1 used to
1.6 used together
1.4 used with
-3.6 useful
-0.6 useful $
-0.5 useful thing
-0.5 useful to
2.5 useless
-1.0 user
-0.9 user fee
-0.6 uses
0.6 uses a
1.6 uses it
-0.8 uses slow
-0.7 using
0.8 using a
-0.5 using it
1.0 using the
-1.6 using your
-4.7 usual
0.7 usual $
-0.6 usual activities
-1.2 usual care
-0.6 usual operation
-2.9 usually
-0.5 usually $
3.9 usually a
2.1 usually after
1.4 usually all
0.8 usually be
0.8 usually begin
1.1 usually diagnose
1.3 usually do
-0.6 usually gets
-0.6 usually go
-0.8 usually goes
-0.5 usually gone
0.8 usually happens
-1.0 usually heals
-0.6 usually improves
1.8 usually in
-0.6 usually it
-0.7 usually make
-0.6 usually need
-2.7 usually not
1.0 usually on
1.7 usually one
1.7 usually starts
-1.3 usually temporary
-1.4 usually the
-0.6 usually with
1.6 usually within
-2.1 usually yes
-0.6 vacation
-0.7 vaccines
1.0 validated
0.7 valley
-0.7 valuable
2.2 value $
-0.5 value the
1.3 van
-0.9 vancouver and
2.8 vanish
1.6 vanish $
5.5 vanished
1.4 vanished $
1.6 vanished after
-0.5 variation
-0.5 varied
-0.9 varies
-0.9 varies $
-0.7 variety
-2.5 vary
-0.6 vary $
-0.6 vary from
0.6 vast
0.6 vast majority
-0.5 vegetable
-0.7 verdict
-0.7 verified
1.1 version
-0.6 version $
3.1 version of
2.6 versus
1.4 vertebra
-0.9 vertebra $
-0.6 vertebra to
1.6 vertebrae
-1.1 vertebrae closer
-0.6 vertebrae lose
-2.2 vertebrae together
-0.5 very
-0.7 very $
2.4 very few
-0.6 very fine
8.3 very first
-1.6 very good
-0.5 very large
-0.7 very likely
2.5 very little
-0.8 very low
-1.1 very much
0.8 very nice
1.1 very often
-0.5 very rarely
-0.5 very well
-1.9 vessels
-0.8 vessels $
-1.0 vest
-0.8 veterans
-0.7 vibration
-1.3 video
-0.5 video $
-0.9 videos
-0.8 view
-0.6 view $
-0.6 view of
-0.5 views
-0.9 village
-0.8 villain
1.0 violin
1.1 violin teacher
0.7 visceral
1.8 visible
1.5 visibly
5.0 visit
0.7 visit $
-0.6 visit 75
-2.0 visit a
-0.5 visit after
-0.6 visit as
-0.9 visit at
-0.6 visit back
-0.5 visit can
-0.8 visit every
0.6 visit i
4.1 visit if
0.5 visit in
0.9 visit includes
1.5 visit is
-1.1 visit lasts
0.9 visit on
3.2 visit one
-0.6 visit that
1.8 visit three
1.0 visit to
-0.7 visit two
-0.6 visit us
-0.6 visit when
-2.0 visit with
1.1 visit your
0.6 visitor
2.4 visits
1.6 visits $
-1.4 visits a
1.2 visits and
1.0 visits do
0.7 visits for
-0.7 visits in
0.9 visits later
-0.6 visits on
-0.7 visits out
-0.5 visits over
2.2 visits per
-0.9 visits that
1.7 visits the
-1.0 visits we
-1.4 visits within
1.3 visits you
-0.6 vitamin d
-2.1 voice
-1.1 voicemail
-0.9 volume $
-1.0 volume on
-0.9 voluntary
-1.2 volunteers
-0.6 voss
3.9 voted
0.9 voted best
0.7 voted the
0.6 voted us
-1.0 voucher
-0.5 voucher for
-1.8 vs
-0.6 w
-0.5 w $
-0.6 waistband
-2.1 wait
-1.3 wait $
-0.6 wait and
-0.7 wait for
-0.9 wait it
1.6 wait the
-0.7 wait to
-0.7 wait until
0.6 waiting
1.5 waiting $
-0.8 waiting area
-0.9 waiting does
3.4 waiting for
0.5 waiting in
-0.6 waiting list
-0.7 waiting on
0.5 waiting room
0.6 waiting rooms
-1.8 waitlist
-0.6 waitlist $
-1.2 waits
-0.5 waits $
-0.8 waive
-0.5 waive the
1.0 wake
-0.7 wake it
2.2 wake up
1.7 wakes
4.0 wakes up
-1.5 wakes you
3.4 waking
0.9 waking up
0.5 walk
-0.9 walk a
-0.8 walk after
-1.4 walk and
1.3 walk as
0.5 walk at
-0.5 walk differently
-1.0 walk every
1.8 walk farther
-0.6 walk for
-1.7 walk from
0.5 walk further
1.5 walk home
4.1 walk in
-0.5 walk on
6.4 walk out
-0.6 walk round
1.0 walk the
1.3 walk through
-0.9 walk up
-0.5 walk uphill
-1.2 walk you
7.1 walked
1.6 walked in
1.2 walked out
1.8 walked the
1.1 walked to
4.7 walker
1.4 walker $
1.4 walkers
0.5 walking
-0.6 walking $
0.6 walking a
-1.0 walking and
2.0 walking distance
0.5 walking farther
1.7 walking frame
0.8 walking further
0.7 walking home
-0.9 walking in
-2.2 walking is
0.7 walking like
-0.6 walking or
3.1 walking out
-0.6 walking program
-0.8 walking programme
-1.1 walking swimming
1.0 walking the
2.9 walks
-1.2 walks $
-1.1 walks are
2.7 walks the
2.0 walks to
-0.6 wall
0.7 wall of
-1.9 wallet
-0.8 wallet out
-1.2 walls
1.4 walnut
-0.6 wander
-3.5 want
-0.8 want $
-0.8 want a
0.7 want an
-0.8 want it
-0.5 want my
0.7 want to
0.8 want you
1.0 want your
-1.0 wanted
-1.4 wanted $
-1.0 wanted a
1.4 wanted to
1.5 wanting
-1.7 wants
-0.9 wants a
-0.5 wants back
2.8 wants to
-0.6 wants you
-0.8 war
-1.2 ward
-0.7 ward $
0.5 wardrobe
-0.9 warehouse
-0.8 warfarin
-0.6 warfarin $
-1.9 warm
0.5 warm $
1.7 warm basalt
1.1 warm bath
0.5 warm blankets
1.1 warm foot
1.1 warm oil
0.8 warm room
-1.4 warm the
0.7 warm towels
-0.9 warm up
-0.5 warm water
-0.6 warmed
-0.5 warmed and
0.8 warmed oil
-1.5 warmer
-0.5 warmer hands
-3.2 warms
-0.5 warms and
-1.4 warms the
-2.5 warmth
-0.6 warmth $
-1.2 warmth and
0.6 warmth is
-1.3 warning
-0.5 warning $
-0.5 warning signs
-2.0 wary
-1.9 wary of
0.6 was $
-3.0 was a
-1.5 was about
-0.5 was allowed
-0.7 was and
2.9 was back
0.6 was before
-0.9 was better
2.6 was booked
-0.6 was diagnosed
1.9 was doing
-1.6 was done
2.0 was down
-0.8 was due
-0.5 was eleven
-0.7 was fifty
1.6 was fine
-0.9 was finished
-1.6 was for
-0.8 was forty
-0.6 was found
-2.0 was four
-0.6 was fourteen
-0.8 was getting
-0.8 was given
-1.0 was going
2.2 was gone
2.1 was in
0.5 was it
-1.5 was just
0.7 was like
-0.7 was little
-0.6 was made
1.2 was massage
0.9 was more
-1.4 was my
-1.5 was never
-1.8 was not
2.9 was nothing
1.0 was off
1.4 was on
-0.9 was once
-1.1 was one
-0.9 was our
-0.9 was over
1.2 was playing
-0.7 was ready
-0.5 was registered
1.3 was right
-0.8 was scared
-1.2 was simply
1.1 was standing
1.0 was taking
-0.6 was that
-2.1 was the
-0.6 was thirteen
-0.5 was three
-0.5 was to
-1.6 was told
2.1 was too
-1.8 was twelve
3.2 was two
-0.7 was very
0.8 was walking
0.7 was wrong
-0.5 wash
-0.7 wash my
-0.8 wash out
-0.8 washing
-0.7 washing machine
-1.8 washroom
6.2 waste
0.8 waste $
1.1 waste from
0.5 waste is
0.8 waste of
2.4 waste products
1.6 waste that
1.2 waste your
1.6 wasted
1.4 wasting
0.7 watch
0.6 watch the
-1.9 watch you
2.3 watched
-0.5 watched the
-0.6 watches
-0.6 watching you
0.6 water
-2.4 water $
0.8 water after
1.1 water afterward
0.8 water afterwards
-1.7 water and
0.6 water back
-0.7 water bottle
-0.6 water if
-0.5 water is
0.7 water that
-0.6 water the
0.5 water to
-0.9 watering
2.2 wave
1.2 wave of
1.5 way
-1.2 way $
-0.9 way a
2.4 way and
0.5 way as
-0.9 way from
-0.5 way home
2.6 way in
0.9 way it
-2.9 way of
0.7 way out
2.4 way some
-1.7 way that
-0.8 way the
-0.7 way through
-2.0 way to
-0.7 way up
0.8 way we
1.5 way your
-0.5 ways
-1.0 ways $
1.0 ways massage
-1.1 ways of
2.0 we
-0.9 we $
1.4 we add
0.8 we address
1.1 we adjust
-1.5 we age
-0.5 we agree
1.6 we aim
-1.0 we all
0.7 we also
1.9 we always
2.9 we are
-2.5 we ask
-2.1 we asked
-0.6 we assess
-1.5 we be
1.1 we begin
1.7 we believe
-2.0 we bill
-0.8 we book
2.0 we both
0.5 we build
2.7 we came
2.5 we can
-0.6 we carry
-0.9 we charge
-1.3 we check
-0.5 we collect
0.5 we combine
0.6 we consider
1.5 we correct
-1.3 we count
1.5 we create
-0.6 we cried
-1.9 we did
-1.0 we disagree
0.8 we do
1.0 we drop
2.1 we encourage
3.0 we expect
-0.7 we explain
1.1 we feel
0.8 we fill
1.0 we find
-0.9 we finish
1.4 we fix
-1.2 we found
-0.9 we gave
-1.1 we generally
1.2 we give
-1.2 we go
-0.6 we got
5.3 we guarantee
-2.5 we had
1.2 we have
0.9 we hear
1.4 we help
-1.3 we hope
-0.7 we invoice
-0.5 we issue
-0.9 we keep
-1.0 we kept
-3.0 we leave
0.6 we lengthen
0.8 we let
-2.8 we like
-0.5 we listen
-0.5 we live
0.9 we loosen
0.5 we love
3.1 we make
-0.8 we map
-1.0 we mean
-1.3 we measure
-1.9 we meet
-1.4 we met
-1.5 we need
-0.7 we never
-0.5 we notice
-1.0 we now
1.2 we only
-2.0 we opened
-0.6 we position
0.8 we print
2.4 we promise
2.2 we put
2.4 we rather
-0.8 we read
0.5 we realign
0.5 we reckon
-2.1 we recommend
1.6 we release
-0.5 we remember
-1.0 we repeat
-1.0 we review
-1.1 we run
-1.1 we saw
2.1 we say
1.5 we see
-1.9 we send
-1.1 we set
-1.3 we shall
0.6 we share
-1.0 we should
0.8 we simply
-1.5 we sit
-0.9 we soften
-0.5 we sooner
-0.5 we speak
1.1 we specialize
2.3 we stand
-1.9 we start
-1.1 we stay
-0.9 we still
-1.5 we stop
3.5 we succeed
-1.1 we suspect
-1.4 we talk
-1.0 we tell
0.8 we tend
-1.5 we test
0.6 we think
-0.5 we took
1.9 we treat
-0.8 we tried
0.8 we understand
-0.5 we used
-1.1 we usually
-0.5 we wait
-0.8 we wake
-1.0 we want
-0.7 we went
-0.6 we were
-1.7 we will
-1.6 we work
-1.1 we worked
-2.6 we would
-0.6 we write
-0.7 we wrote
-1.6 weak
-0.9 weak $
0.5 weak one
-0.5 weak or
-0.6 weak side
0.7 weak spot
-0.9 weaken
-0.6 weaken the
-0.6 weakened
-0.7 weakened immune
-0.7 weakens
-0.5 weakens the
-1.5 weaker
-3.6 weakness
-0.7 weakness $
-0.9 weakness or
-1.6 wear
1.5 wear $
1.1 wear a
-0.7 wear and
0.7 wear by
2.7 wear can
0.6 wear from
-1.6 wear in
-0.9 wear it
2.3 wear itself
-0.5 wear on
-0.7 wear out
-0.7 wear something
0.9 wear stenosis
-0.8 wear the
-0.6 wear unevenly
1.2 wear what
-0.8 wear whatever
-1.1 wear your
-1.7 wearing
-0.8 wearing a
-2.9 wears
-0.7 wears off
-0.8 wears people
1.2 weather
0.8 weather $
0.5 weather and
-0.5 weather makes
-1.9 website
-1.1 website $
1.9 wedding
1.4 wedding $
1.0 wedges
1.1 wedges and
-0.9 wednesday
2.4 wednesday $
-0.6 wednesday and
-0.6 wednesday to
1.5 wednesdays
-1.7 wednesdays $
-0.7 wednesdays and
-0.5 wednesdays fridays
1.0 weed
1.7 week
-1.1 week $
1.0 week 1
0.7 week 2
0.7 week 3
0.6 week 4
0.9 week 6
0.8 week after
0.6 week and
-0.5 week apart
1.4 week before
0.6 week by
0.8 week eight
1.8 week five
-1.3 week for
-0.6 week four
1.1 week in
0.6 week my
-0.5 week on
-1.2 week one
0.5 week out
-0.5 week program
2.4 week six
-0.9 week so
0.6 week that
1.0 week the
-0.9 week then
1.1 week there
-0.6 week through
1.0 week until
1.0 week when
-0.7 week you
-1.8 weekday
-2.6 weekdays
-0.9 weekdays $
0.8 weekend
5.1 weekend $
-0.5 weekend and
1.6 weekend course
-0.6 weekend of
-0.5 weekends
0.6 weekly
-0.9 weekly $
-1.9 weekly for
1.7 weekly massage
0.9 weekly treatment
0.7 weekly visits
-0.7 weeks
-0.7 weeks $
1.5 weeks 3
-0.7 weeks 5
1.6 weeks 7
-0.8 weeks after
-0.6 weeks although
-1.7 weeks and
-0.6 weeks before
1.1 weeks can
-0.5 weeks followed
-0.6 weeks for
1.1 weeks he
1.0 weeks i
0.6 weeks is
0.5 weeks keeps
3.2 weeks later
-0.6 weeks more
-0.9 weeks most
1.4 weeks of
1.2 weeks on
-0.9 weeks or
-0.8 weeks out
-0.7 weeks than
-1.0 weeks then
-0.8 weeks there
-1.2 weeks three
-0.9 weeks through
0.9 weeks to
-0.7 weeks we
-0.7 weeks whatever
1.5 weeks with
-0.6 weeks without
0.6 weeks your
-0.5 weigh
-3.1 weight
-0.7 weight and
-0.7 weight loss
0.6 weight off
-0.8 weights
0.5 weir
-1.4 welcome
0.8 welcome and
-0.5 welcome here
1.6 well
-0.9 well $
0.7 well and
-1.1 well as
-0.8 well away
3.5 well being
-0.8 well but
-0.6 well change
0.5 well fed
1.5 well for
0.5 well it
-0.5 well known
-0.5 well over
0.5 well so
-0.8 well studied
-0.8 well they
-0.9 well we
1.2 well with
-0.7 well without
-0.5 wellness in
-0.6 wellness we
-0.8 wen
1.1 wen is
-0.5 wen li
-0.5 wendell
-1.0 wendy
4.1 went
-1.2 went $
0.6 went away
0.7 went back
1.7 went down
5.7 went from
-0.9 went off
3.9 went on
-1.1 went out
-1.2 went through
2.1 went to
0.9 were
3.2 were a
0.6 were also
1.5 were at
-0.8 were done
-0.5 were followed
0.6 were given
1.1 were in
-1.0 were never
-1.1 were no
0.5 were on
0.5 were ready
-0.5 were short
-0.8 were small
1.1 were the
-1.2 were told
1.1 were voted
0.8 west
1.4 west side
1.6 western
1.7 western canada
-1.5 westminster
-0.8 westminster $
-0.8 westminster and
-2.0 wet
-0.8 whale song
1.5 what
-0.8 what a
-0.8 what about
-0.8 what an
-1.0 what are
-1.1 what came
-1.1 what can
-0.5 what clients
-1.0 what comes
3.4 what did
-1.6 what do
-1.1 what does
-3.0 what else
-0.8 what follows
-1.0 what goes
0.5 what had
-0.6 what happened
0.5 what happens
-1.1 what has
0.8 what have
-0.6 what he
-0.7 what helped
-0.9 what his
0.5 what if
1.0 what is
-0.9 what it
0.8 what keeps
-1.0 what kind
-1.8 what makes
-2.8 what massage
-0.5 what matters
1.2 what might
-1.0 what my
0.8 what neither
0.5 what no
1.0 what on
1.3 what one
1.8 what others
-1.5 what our
-0.7 what people
-0.7 what results
0.8 what set
0.8 what sets
-1.7 what she
0.9 what that
-1.0 what the
-0.7 what this
-3.9 what to
-0.5 what training
0.7 what usually
-1.5 what was
1.6 what we
0.8 what will
1.4 what works
3.6 what would
-1.4 what you
3.2 whatever
2.3 whatever it
1.1 whatever their
-1.8 whatever they
-0.7 whatever time
-1.5 whatever you
1.6 whatever your
2.6 whatsoever
1.9 whatsoever $
0.5 whatsoever and
-0.7 wheat
2.0 wheel
1.1 wheelbarrow
1.2 wheelchair
1.7 wheelchair $
0.5 wheelchair access
-0.5 wheelchair accessible
1.1 wheelchair by
-0.5 wheelchair or
-0.6 wheelchairs
1.0 wheeled
-0.5 wheels
-2.8 when
-1.1 when $
-1.9 when a
1.0 when clients
-1.0 when did
0.7 when everything
0.6 when given
-0.5 when her
-0.9 when his
0.9 when i
-1.0 when it
-0.7 when massage
1.2 when muscles
-0.9 when nobody
1.6 when nothing
-1.5 when one
1.4 when people
-0.5 when researchers
-0.8 when she
-0.9 when someone
-1.1 when something
-0.5 when started
-0.6 when that
0.9 when the
-0.6 when their
1.0 when they
2.4 when those
-2.0 when to
-0.5 when walking
-1.3 when we
-0.5 when will
0.6 when you
-1.0 when your
-3.0 whenever
-1.6 whenever you
1.3 where
-0.6 where a
-0.5 where acupuncture
-0.6 where an
-0.5 where everything
-1.1 where hands
-1.0 where he
-1.6 where i
2.5 where is
2.2 where it
-2.1 where massage
-0.7 where most
2.0 where nobody
-0.6 where one
0.8 where other
4.2 where others
-0.6 where our
1.3 where pain
0.7 where people
-2.3 where she
-0.6 where that
-1.1 where the
-0.5 where there
1.2 where they
-1.2 where to
-1.4 where we
-2.1 where you
1.6 where your
1.1 whereas
-3.9 whether
-0.6 whether a
-0.7 whether he
-0.8 whether i
2.2 whether it
-2.4 whether massage
-0.5 whether or
2.2 whether that
-2.1 whether the
-0.6 whether there
-0.8 whether to
-1.3 whether we
0.9 whether you
1.4 whether your
0.7 which
-1.1 which $
1.5 which a
1.5 which are
-0.7 which areas
0.6 which brings
3.0 which disc
1.1 which does
-0.9 which group
0.6 which had
-0.8 which have
0.9 which he
0.9 which helps
0.9 which i
-0.5 which includes
-0.6 which it
0.5 which joints
-0.5 which kind
-0.5 which link
-0.6 which many
-0.5 which massage
0.8 which means
1.3 which most
-0.6 which needs
-1.2 which nobody
0.8 which of
-0.5 which our
-0.7 which part
-1.4 which parts
0.7 which people
0.7 which she
3.8 which side
0.7 which speeds
-0.5 which surprises
-0.5 which take
-0.5 which takes
-1.9 which the
-0.7 which they
0.6 which to
-0.9 which treatment
0.8 which uses
1.2 which was
-0.8 which way
1.3 which work
0.5 which works
1.4 which would
-1.8 which you
1.9 which your
-1.4 whichever
-0.7 whichever feels
-0.8 whichever you
-1.4 while
-1.2 while $
0.8 while and
-0.8 while i
0.7 while she
-0.6 while the
1.1 while they
-0.8 while we
1.4 while you
-0.8 while your
3.1 whisperer
1.6 white
0.8 white blood
2.0 who
-0.7 who asks
-0.7 who book
2.3 who came
-1.4 who can
0.7 who choose
2.7 who come
-0.6 who comes
1.4 who commit
1.0 who complete
3.3 who could
-2.3 who did
-2.2 who do
-1.3 who does
-1.1 who drives
-1.2 who expect
-0.9 who feel
2.9 who finish
0.5 who follow
-0.5 who gave
-1.2 who gets
-0.7 who got
-3.1 who had
-1.6 who has
-0.7 who hurt
-0.7 who i
-1.5 who is
-0.8 who just
3.1 who keep
-0.5 who lift
-0.7 who need
1.7 who needed
1.1 who needs
-0.6 who never
1.2 who now
-0.8 who owns
0.5 who practises
-0.8 who prescribed
0.8 who put
-0.8 who ran
0.9 who receive
1.0 who rents
-0.9 who runs
-0.5 who said
-1.9 who says
1.9 who should
-0.8 who sit
-0.5 who sits
-0.6 who slept
0.6 who start
0.9 who stay
1.3 who stick
-0.6 who take
-0.9 who teaches
-0.7 who tells
0.8 who told
-1.0 who trained
-0.6 who treats
-0.6 who understand
2.5 who used
0.6 who want
-0.9 who wanted
0.6 who wants
2.5 who was
-0.8 who we
-1.9 who will
0.8 who works
2.1 who would
-0.9 who you
1.8 whoever
1.1 whole $
-0.5 whole area
-2.1 whole back
1.0 whole body
-0.9 whole chain
-0.5 whole day
1.1 whole family
-1.0 whole hour
1.1 whole loop
0.9 whole lot
3.3 whole of
-1.3 whole person
-0.7 whole session
1.5 whole spine
-0.6 whole story
-1.1 whole thing
-0.6 whole time
0.6 whole waiting
1.5 whom
-0.5 whom have
0.7 whom it
-0.6 whom you
-1.0 whose back
-0.5 whose curve
3.5 why
-3.0 why $
-0.9 why and
1.3 why athletes
-0.5 why burnaby
-0.5 why come
1.4 why do
1.6 why it
0.5 why massage
0.6 why my
-0.8 why not
-0.8 why our
-1.1 why people
0.9 why so
-1.6 why the
-0.7 why they
1.1 why us
0.6 why we
3.8 why would
-1.9 why you
-1.0 why your
-1.0 wide
-1.0 wide enough
1.2 widely
-0.6 widely $
1.6 widely regarded
-1.3 widely used
2.0 widen
-1.0 widen a
-2.6 widen the
3.5 widens
1.2 widens the
-0.6 wider
0.7 width
-0.8 wife
-0.7 wife booked
-0.8 wiggle
0.6 will
5.4 will $
-0.6 will adapt
-1.1 will agree
1.1 will also
-1.1 will always
-0.7 will answer
-0.5 will arrange
-1.0 will back
1.6 will be
-0.9 will begin
1.8 will bend
-1.0 will both
1.3 will bring
-2.9 will call
0.8 will carry
-1.8 will check
-1.8 will come
4.9 will cure
-0.9 will deal
5.2 will diagnose
-1.7 will discuss
2.8 will do
-0.6 will ease
1.4 will end
-0.7 will ever
-1.1 will explain
1.0 will feel
-1.2 will fill
-1.9 will find
-0.6 will fit
0.6 will fix
-0.6 will float
-0.7 will get
2.7 will give
0.8 will gladly
-1.2 will go
-0.6 will hand
1.5 will happen
1.4 will have
-1.4 will hear
1.0 will help
-0.8 will hold
-0.8 will hurry
-1.0 will hurt
-2.6 will i
-2.1 will it
-0.6 will just
0.7 will keep
2.5 will know
-1.4 will let
-0.8 will like
-1.0 will listen
-0.9 will love
1.9 will make
-1.1 will massage
-1.2 will meet
-1.2 will need
2.0 will never
1.2 will notice
-0.5 will one
-0.9 will only
0.8 will open
-0.6 will pay
-0.8 will pick
1.1 will place
-0.6 will point
0.5 will probably
1.8 will put
1.0 will read
-0.8 will receive
-0.5 will refer
2.8 will refund
-0.9 will remember
-1.5 will respond
1.6 will return
-1.2 will review
-0.8 will ring
0.8 will sail
-2.5 will say
1.5 will see
-1.2 will send
-0.7 will show
1.6 will skip
2.1 will sleep
-0.7 will smell
-0.7 will start
-0.5 will still
0.9 will stop
-1.3 will suggest
1.9 will take
-2.1 will talk
0.9 will teach
0.8 will tell
-2.6 will thank
-0.8 will the
2.1 will think
-0.7 will throw
0.8 will touch
0.9 will treat
-0.9 will try
1.3 will turn
0.6 will understand
-1.3 will usually
-1.1 will wait
-0.5 will want
-0.7 will watch
0.8 will wonder
0.6 will write
1.0 will you
2.1 will your
-0.6 willing
-1.8 willingdon
-1.0 willow
-0.5 wind
-3.1 window
-0.5 window $
-0.6 window with
-0.7 windows
-0.5 wine
0.5 winner $
-0.7 winnie
-1.1 wins
1.6 winter
-0.6 winter he
0.8 winter of
-0.6 winter we
-1.0 winters
-0.7 winters ago
-0.7 wiping
2.8 wire
2.1 wire $
-1.1 wires
-0.6 wise
0.8 wish
1.9 wish i
-1.3 wish that
-0.7 wishes
-0.8 with
0.9 with $
3.5 with acupuncture
-2.9 with age
-2.4 with all
-0.7 with and
-1.6 with any
-0.6 with blood
-0.6 with bolsters
0.6 with bone
-0.6 with both
-0.5 with brisk
-0.7 with care
-0.5 with caution
-1.8 with chronic
1.5 with confidence
0.7 with consistent
-0.6 with cupping
0.6 with direct
-0.7 with each
0.7 with early
0.7 with either
1.0 with endorphins
1.7 with every
-0.7 with everyone
-1.5 with exercise
0.6 with exercises
0.9 with fewer
0.8 with forearms
-0.7 with free
0.8 with gentle
-0.5 with ginger
1.9 with good
-0.6 with half
-0.5 with hands
-0.9 with heat
0.5 with her
1.2 with herniated
-0.5 with him
-0.8 with hot
-0.6 with how
1.4 with icbc
0.9 with in
0.6 with it
-0.5 with lighter
0.6 with little
0.5 with local
0.7 with long
-0.7 with longer
-0.9 with love
-0.7 with low
-0.9 with lower
1.4 with marguerite
4.3 with massage
-0.5 with medication
-1.0 with movement
2.0 with names
-0.5 with needles
-0.5 with nerve
2.3 with no
3.8 with none
2.7 with nothing
1.8 with oil
-0.6 with older
-2.2 with one
-0.9 with only
-1.2 with or
1.9 with osteoporosis
-2.0 with other
2.1 with our
1.2 with over
-3.2 with pain
-2.2 with people
-1.2 with physio
1.2 with physiotherapy
-0.5 with pillows
-0.5 with pregnant
0.7 with priya
0.7 with regular
1.6 with relaxation
-0.5 with rests
1.4 with rheumatoid
-0.8 with rods
-1.1 with scoliosis
-0.5 with short
-1.2 with slow
0.5 with soft
1.3 with some
-0.7 with somebody
-1.0 with someone
0.5 with something
-0.9 with sore
1.4 with spinal
0.8 with steady
1.1 with stenosis
-0.5 with stiffness
-0.6 with stretching
-0.8 with ten
-1.1 with that
0.5 with the
3.3 with them
1.4 with this
-0.5 with those
1.1 with three
-0.8 with time
1.6 with treatment
-0.5 with twenty
-2.1 with two
3.1 with us
-0.5 with warfarin
-1.0 with warm
-0.6 with wear
0.5 with weekly
0.5 with what
-0.6 with worn
1.6 with written
-2.0 with you
-4.9 with your
0.6 with zero
-1.0 withdraw
2.3 within
0.5 within $
-0.5 within 6
-0.5 within about
-0.8 within an
-1.1 within burnaby
-0.6 within five
-0.7 within forty
-0.5 within half
0.6 within hours
6.4 within minutes
-0.7 within six
3.4 within ten
-0.5 within thirty
-0.5 within weeks
-0.8 within your
4.0 without
2.5 without a
-0.7 without advice
-2.5 without an
0.6 without any
1.5 without anybody
-0.6 without asking
2.6 without back
-1.0 without being
1.0 without bracing
-0.8 without drugs
-0.9 without getting
-0.6 without knowing
-0.5 without much
4.6 without pain
-0.8 without prompt
1.4 without sitting
1.9 without so
-0.7 without speaking
1.2 without stopping
1.1 without success
-1.6 without surgery
-0.8 without talking
1.1 without that
7.4 without the
0.9 without them
0.5 without thinking
-1.5 without treatment
-0.5 without us
-0.8 without using
-2.2 without your
-1.7 woke
-1.3 woke up
3.1 woman
2.0 woman $
-1.0 woman in
1.2 woman who
0.8 woman with
2.7 women
-0.5 women in
0.5 women who
0.6 wonder
0.7 wonder why
-0.8 wondered
3.9 wonderful
-0.7 wonderful $
1.1 wonderfully
-1.1 wondering
0.6 wondering what
1.5 wonders
-0.7 wool
-0.6 woozy
-1.4 word
-0.7 word and
-1.1 word for
-1.0 word from
1.5 word is
1.1 word with
-0.5 wording
-3.9 words
-0.8 words $
0.9 words on
-0.5 words that
1.5 wore
0.9 wore a
2.5 wore the
-2.4 work $
-0.6 work a
-0.6 work alongside
-0.5 work and
0.5 work are
-0.5 work around
1.0 work as
-1.4 work before
1.4 work begins
-0.6 work best
1.0 work brings
-0.5 work by
-1.0 work can
-0.6 work directly
1.1 work every
-0.8 work for
-1.2 work from
0.9 work gets
-1.1 work in
1.0 work injuries
1.5 work massage
1.1 work of
0.9 work on
-1.2 work out
0.8 work over
-0.9 work overtime
0.8 work slowly
0.7 work somewhere
0.7 work that
1.2 work the
0.6 work there
0.5 work through
-0.5 work up
1.2 work we
-1.0 work well
0.6 work when
-0.9 work with
-0.5 work you
2.1 worked
3.9 worked $
0.8 worked and
-0.8 worked as
3.0 worked for
-1.8 worked in
-2.3 worked on
-1.3 worked out
0.5 worked the
1.7 worked until
-1.2 worked with
1.5 worker
2.2 worker $
0.7 workers
2.0 workers $
-0.5 workers nurses
-1.2 working
1.8 working $
-0.5 working day
-1.4 working days
-1.3 working on
0.5 working the
-0.5 working with
1.4 workout
1.5 workout $
1.0 workplace massage
1.6 works
2.1 works $
-0.7 works and
1.1 works as
-0.9 works at
1.9 works better
2.6 works every
1.8 works for
-1.2 works from
-2.0 works in
0.5 works so
-0.9 works the
-1.0 works through
1.4 works when
-0.6 works with
-2.6 worksafebc
-0.7 worksafebc has
0.9 workshop
-0.5 world $
-0.6 worldwide
-1.5 worn
0.8 worn cartilage
-1.2 worn disc
-1.0 worn down
-1.2 worn for
2.1 worn joints
-1.0 worn out
1.5 worn surfaces
-1.5 worried
-0.5 worried about
-0.6 worries
0.5 worries $
-1.7 worry $
1.5 worry about
-0.5 worry and
1.2 worry if
1.5 worrying
0.5 worrying $
-3.1 worse
1.8 worse $
-0.9 worse after
-0.6 worse and
0.5 worse by
-1.1 worse for
-0.5 worse in
1.3 worse so
-0.9 worse than
0.8 worse while
1.6 worst
-0.6 worst thing
-1.7 worth
-0.5 worth a
-0.6 worth every
-0.5 worth it
1.3 worth of
-0.8 worth the
-0.7 worth trying
-1.1 worthwhile
-0.6 worthwhile $
-0.5 would after
1.3 would be
-0.8 would come
-0.8 would do
-0.8 would go
-0.6 would happen
1.0 would it
-3.1 would like
-0.7 would make
-0.5 would need
0.7 would normally
-1.1 would not
1.9 would otherwise
-0.5 would pay
0.6 would prefer
-0.5 would probably
0.8 would put
-1.7 would rather
0.5 would say
-1.1 would sooner
2.3 would take
1.3 would we
2.4 would you
-1.4 wound
-0.9 wounds
0.5 wrap it
-0.6 wrap the
-1.8 wrapped
-1.1 wrapped in
-0.7 wrapping
-0.9 wrecked
-0.6 wrecks
1.0 wrestling
-0.8 wrists
-0.6 wrists and
-4.4 write
-0.9 write a
-0.5 write about
1.0 write in
-1.1 write it
-0.7 write the
-1.0 write to
-1.6 writes
-0.5 writes it
1.3 writing $
0.7 writing this
2.0 written
-0.6 written consent
-1.0 written down
-0.7 written for
-0.6 written plan
-0.6 wrona
5.3 wrong
0.7 wrong $
0.5 wrong and
0.5 wrong or
0.8 wrong thing
-0.6 wrong to
-1.0 wrong with
-0.7 wrote
-0.9 wrote down
0.5 wrote in
-1.3 wrote it
-0.5 wrote this
1.5 wrote to
0.9 x rays
-1.3 yard
-0.6 yeah
0.9 year
-0.6 year $
-0.7 year after
0.9 year and
-0.5 year end
-0.5 year is
2.1 year of
-0.7 year on
-1.7 year or
0.6 year that
-1.4 year the
1.2 year there
-1.2 year we
0.9 year you
2.4 years
-3.4 years $
-1.0 years a
1.1 years ago
0.5 years and
1.0 years are
-0.7 years as
-1.8 years before
-0.6 years behind
-0.7 years between
-0.8 years but
-0.7 years in
1.1 years nobody
0.9 years not
1.1 years of
0.7 years on
3.1 years only
0.5 years or
-0.8 years people
1.9 years running
-1.0 years so
0.9 years that
-1.6 years the
1.0 years this
1.1 years to
2.6 years we
-0.5 years which
-1.0 years will
-1.2 years with
-0.6 years without
0.5 years you
3.3 years younger
-1.5 yellow
3.6 yes
4.5 yes $
3.3 yes and
-0.8 yes i
-0.6 yes if
0.9 yes it
-0.8 yes once
-0.6 yes the
-1.3 yes to
-1.6 yes we
-0.6 yes yes
-1.6 yes you
3.8 yet
1.6 yet $
-0.7 yet it
1.4 yet that
4.3 yet to
-1.6 yoga
0.7 yorkshire
0.9 you
-0.8 you $
0.5 you a
-2.1 you about
1.7 you actually
0.8 you add
-0.9 you after
-0.6 you all
-1.0 you already
1.6 you also
-0.5 you always
-0.7 you an
-0.7 you and
1.6 you any
1.1 you are
-0.6 you around
-1.9 you arrive
-1.0 you as
0.8 you ask
-1.5 you asked
-1.2 you at
2.7 you avoid
-0.5 you awake
2.9 you away
3.1 you back
2.6 you be
-0.5 you beforehand
1.7 you believe
2.0 you belong
-1.3 you bend
-0.5 you bent
1.2 you book
-1.2 you brace
-1.6 you breathe
-0.6 you bruise
-0.7 you burnaby
3.6 you but
1.3 you call
0.7 you can
-0.5 you cancel
-1.4 you carry
0.8 you catch
-0.8 you comfortable
1.2 you could
1.0 you count
-1.0 you decide
0.8 you deserve
1.9 you do
-1.4 you doing
1.4 you done
-0.5 you down
-1.2 you dress
-0.5 you drowsy
-0.6 you elsewhere
-2.1 you enjoy
1.7 you ever
-1.4 you exercises
-0.6 you expect
0.5 you fall
-5.6 you feel
-0.5 you felt
-0.8 you find
0.5 you finish
0.5 you first
-1.0 you float
1.5 you follow
1.3 you forget
1.5 you found
1.0 you free
2.3 you from
2.2 you get
0.6 you give
-1.3 you got
0.5 you had
0.9 you hate
-0.7 you have
1.1 you heal
-1.2 you hear
-0.5 you here
-0.6 you hold
0.6 you home
-1.0 you honestly
-0.9 you hope
-1.1 you how
1.1 you hurt
-0.8 you i
0.5 you if
-1.3 you in
-0.5 you instead
3.0 you is
1.9 you keep
-0.6 you lean
2.1 you leave
-0.8 you left
2.6 you let
-1.2 you lie
-1.4 you lift
-1.1 you lifted
1.2 you lifting
-0.7 you like
-0.6 you limp
-0.5 you live
1.2 you loosen
-0.8 you lose
1.0 you lot
0.6 you love
-0.6 you make
1.1 you may
-0.5 you mean
-1.2 you miss
-1.4 you more
0.6 you move
-1.7 you moving
-0.5 you must
0.5 you name
-4.3 you need
0.8 you never
-0.8 you no
-0.8 you notice
1.0 you off
3.5 you on
-1.1 you one
0.5 you only
0.8 you or
-0.6 you otherwise
2.7 you out
1.1 you over
-0.7 you pick
-0.9 you prefer
1.7 you reach
-0.9 you read
1.6 you ready
0.7 you recover
1.0 you relax
1.5 you remember
-0.6 you ring
1.2 you saw
-3.5 you say
0.8 you see
-0.8 you set
2.3 you should
2.0 you sign
1.6 you simply
-0.6 you since
-2.1 you sit
-0.7 you smoke
-1.1 you so
-0.6 you sooner
-0.8 you spend
2.0 you spent
2.3 you stand
0.5 you standing
-0.9 you start
1.5 you stay
-1.1 you step
0.8 you still
-1.8 you stop
-0.6 you stopped
-0.7 you straight
-0.5 you straighten
0.7 you swing
0.7 you take
-0.9 you tell
-1.0 you tense
1.7 you that
0.9 you the
3.3 you there
-0.5 you they
-0.7 you think
-1.7 you this
1.0 you thought
-1.7 you to
-0.5 you told
0.7 you too
-0.6 you treated
-1.1 you tried
0.5 you try
1.9 you turn
-1.2 you undress
1.4 you up
-0.5 you upright
-1.1 you use
2.3 you used
-0.5 you very
0.6 you wait
0.5 you waited
-1.6 you wake
3.8 you walking
1.5 you want
-1.2 you we
-1.0 you well
-1.9 you were
1.0 you where
-0.6 you whether
1.1 you while
-1.5 you who
5.9 you will
-0.6 you wish
2.6 you with
-0.6 you within
-1.1 you work
-0.5 you worry
-1.4 you would
2.3 you your
1.8 young
2.3 young $
0.8 young disc
2.5 young or
-1.6 young people
-1.0 young person
6.4 younger
2.9 younger $
-0.6 younger children
1.3 younger clients
-0.8 younger people
-1.0 youngest
1.0 your
1.8 your aching
0.9 your age
-1.2 your agreement
-1.6 your appointment
-0.6 your arms
1.0 your arthritis
-0.5 your assessment
-1.0 your back
-0.9 your backs
-0.6 your backside
-0.8 your bag
-0.5 your balance
-0.5 your belly
-0.5 your belt
-0.6 your birthday
-1.3 your bladder
-1.0 your body
-0.5 your boots
1.2 your brain
-2.1 your breath
-1.9 your breathing
-0.6 your budget
-0.6 your call
-0.7 your car
1.7 your card
-1.5 your care
-0.7 your chair
0.6 your chance
-1.0 your chest
1.1 your child
-1.2 your choice
0.9 your circulation
-0.8 your claim
-0.8 your clothes
1.0 your coat
-0.5 your coffee
-1.2 your comfort
0.9 your condition
-1.2 your consent
-1.0 your core
-0.6 your coverage
-1.2 your curve
-0.7 your daily
-1.0 your day
0.6 your days
0.6 your desk
1.5 your disc
0.9 your discomfort
3.2 your discs
-1.3 your doctor
-0.7 your ears
-0.5 your employer
1.2 your extended
-0.5 your fault
-0.6 your file
3.2 your first
-0.9 your foot
-0.7 your front
-0.7 your full
-0.5 your general
-0.5 your glutes
-1.5 your gp
-0.5 your hamstrings
-2.9 your hands
-1.8 your head
2.3 your health
-0.5 your hearing
-0.7 your herniated
-0.9 your hip
-1.3 your hips
-1.1 your history
-0.5 your home
-0.7 your hour
2.6 your immune
2.5 your immunity
-0.9 your inbox
-1.4 your insurer
-0.9 your job
1.6 your joints
-0.5 your kid
0.6 your kidneys
-0.5 your kitchen
1.2 your knee
1.1 your laces
1.6 your last
-1.0 your left
1.7 your leg
-1.1 your legs
2.0 your life
1.0 your list
-0.7 your liver
-0.7 your low
-2.2 your lower
-1.4 your lumbar
-1.0 your massage
-0.5 your medical
-1.2 your medication
-1.0 your medications
0.5 your medicine
-1.0 your medicines
-2.5 your mind
3.9 your money
-0.5 your monitor
-1.0 your mood
2.5 your mother
1.3 your movement
1.8 your mri
1.1 your muscles
-2.0 your name
-0.6 your neck
1.2 your neighbours
1.9 your nerves
-0.7 your nervous
2.5 your new
0.9 your next
-1.4 your normal
3.4 your only
-0.5 your other
0.5 your overall
-0.8 your own
5.4 your pain
1.2 your painkillers
1.0 your part
-0.9 your permission
-1.0 your pharmacist
-0.9 your phone
-0.7 your physician
-0.8 your physio
-0.8 your place
-0.5 your plate
4.5 your posture
1.6 your problem
-0.7 your progress
-0.8 your questions
0.9 your range
1.4 your recovery
1.1 your resistance
0.8 your results
-1.3 your rheumatologist
-0.7 your rheumatology
-0.8 your ribs
-0.7 your right
2.6 your rmt
1.7 your safety
1.6 your scan
-0.6 your screen
1.6 your second
-2.6 your session
-0.6 your shift
2.6 your shoes
-1.3 your shoulder
-3.1 your shoulders
-3.2 your side
-0.6 your sister
-1.0 your skin
-1.2 your sleep
-0.6 your socks
1.3 your specialist
-0.9 your spot
-0.6 your spouse
0.5 your staff
-1.0 your stomach
1.5 your story
-0.6 your strength
-2.0 your surgeon
2.3 your system
-1.1 your team
1.0 your teenager
-1.3 your teeth
1.0 your therapist
0.8 your thing
-1.1 your time
2.0 your tissues
-0.7 your toes
-0.6 your training
-1.2 your treatment
1.0 your trouble
0.7 your tummy
-0.6 your uncle
-0.5 your upper
-1.1 your usual
3.4 your very
-1.7 your visit
-0.5 your visits
-1.0 your wallet
0.8 your way
-0.9 your week
-1.0 your whole
-1.6 your work
0.8 your x
-0.6 yours
-1.4 yours $
1.2 yours has
1.6 yours is
-0.7 yours to
0.6 yours today
-2.2 yourself $
-0.6 yourself a
-1.1 yourself again
1.8 yourself and
-0.5 yourself in
-0.6 yourself on
-0.6 yourself what
0.5 yourself why
0.8 yourself with
-0.5 yuen
-0.5 yuki
0.9 yvette
9.3 zero
2.7 zero $
1.6 zero risk
1.1 zero side
-0.8 zero to
0.7 zing
0.7 zing down
3.6 ★★★★★
`
