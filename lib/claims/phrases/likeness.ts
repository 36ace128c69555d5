/** Made by `npm run claims:learn` of 9959 sentences with a promise and 88519 without. */
export const inclination = -0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
4.0 #
4.6 # 1
6.3 %
1.4 % $
0.7 % and
1.9 % better
-2.3 % off
1.1 % safe
0.5 % satisfaction
1.4 % success
3.5 0
-0.9 0 to
-0.9 00
-0.7 05
-1.0 1 $
-0.8 1 1
1.4 1 3
-0.8 1 and
-1.2 1 in
-0.6 1 it
1.3 1 massage
1.0 1 the
-0.7 1 to
-0.6 1,000
-1.0 10
2.8 10 $
-1.2 10 %
-0.6 10 degrees
-0.8 10 times
-0.9 10 to
1.9 100
-1.2 100 $
3.4 100 %
-1.3 105
-0.7 105 $
1.2 10k
-0.6 11
-0.5 110
-1.1 115
-0.6 115 for
-2.4 12
-0.8 12 weeks
-1.8 120
-0.7 120 $
-0.6 125
-0.5 128
-0.5 13
1.0 130 $
-1.1 135
2.0 14
2.6 14 $
0.5 14 and
-1.6 140
-0.7 140 $
2.1 145
1.3 145 $
-0.5 149
-1.0 14th
-2.0 15
0.7 15 $
-0.7 15 %
-0.6 15 and
-0.5 15 minute
-0.9 15 off
-0.9 150
-0.5 150 $
1.0 155
1.1 155 $
0.5 165
1.4 165 $
1.2 17
-0.6 170
-0.5 18
0.8 180
0.9 180 $
-0.6 185
-0.6 189
-0.6 1894
1.3 19
0.6 195
-0.9 1994
-1.1 1998
-1.3 1998 $
-1.9 2
-0.7 2 and
-1.2 2 weeks
0.7 2,200
1.0 2,200 hours
-1.6 20
0.7 20 $
-0.5 20 %
-1.8 20 off
-0.8 200
-0.6 200 $
-1.2 2004
-0.5 2004 $
-1.6 2006
-0.5 2006 $
-0.6 2006 and
-0.5 2008
-0.6 2009
-1.2 2009 $
-1.3 2011
-0.5 2011 in
-0.7 2012
-1.0 2013
-1.5 2014
-0.6 2014 $
-0.7 2015
-1.0 2015 $
-1.3 2016
-0.5 2016 and
-0.6 2018
-1.3 2019 $
0.5 2019 and
-0.7 2021
3.0 2024
0.5 21
3.3 210
2.8 212
2.7 22
-1.1 23
-2.1 24
-1.6 24 hours
-0.7 240
-2.1 25
-0.5 25 off
-0.5 250
-0.9 3 $
-0.5 3 months
-1.3 3 to
-0.5 3,000
-2.7 30
1.0 30 $
-0.5 30 and
-0.6 30 min
-0.7 30 minute
-0.5 30 minutes
-1.0 30th
-3.0 31
-0.5 31 %
-1.2 31 degrees
1.1 312
-0.5 31st
-0.5 32
-0.7 33
2.2 34
0.7 34 degree
-0.8 35
-0.6 35 $
2.8 37
-1.0 38 $
-0.6 39
-0.9 4
-1.1 4 $
1.9 4 p
-1.0 4 to
3.9 4.9
1.7 4.9 stars
-1.2 40
-0.6 40 minutes
1.8 400
-0.6 400 people
2.3 41
1.4 41 $
-0.8 412
-0.7 41st
-0.5 42
-1.0 44
-0.5 44 $
-2.1 45
-0.6 45 $
1.7 45 and
-0.5 45 min
-1.2 46
-0.9 47
-1.1 48 hours
-0.9 49
-1.0 4th
1.7 5
-1.5 5 $
-0.6 5 and
2.0 5 reasons
-0.6 5 to
1.4 5 ways
-1.5 50
-0.7 50 $
-0.7 50 and
-0.9 50 minute
-0.9 50 minutes
-0.7 52 $
-1.1 55
-0.6 55 $
-1.7 555
-0.5 58
-0.8 58 $
-1.1 6 $
-0.6 6 and
-0.6 6 months
-0.7 6 to
-0.9 6 weeks
-3.3 60
-1.0 60 $
1.8 60 %
1.0 60 min
-1.4 60 minute
-1.1 60 minutes
0.8 600
-1.4 604
-1.4 604 555
-0.5 61
-0.7 62
-0.5 62 $
0.9 63
2.2 66
-0.5 68
-1.4 7
-0.6 7 $
1.2 70
-0.6 70 $
1.3 70 and
1.1 71
1.6 71 $
-0.5 720
-0.6 74 $
1.1 75
-0.7 75 $
2.2 75 min
1.3 75 minute
-0.8 75 minutes
1.3 78
1.0 78 $
-0.8 79
-0.6 79 $
0.6 8
0.8 8 $
-0.5 8 1
1.5 8 and
-0.5 8 p
-1.2 8 to
-2.3 80
-0.6 80 %
0.6 81
-0.5 82
-0.6 84
-0.7 85
-1.1 89
1.2 9 $
-0.6 9 and
0.5 9 out
0.7 9 to
0.6 90
-0.7 90 $
-0.6 90 min
1.4 90 minute
0.8 90 minutes
1.8 94
1.2 94 %
-1.0 95 $
1.2 95 and
1.6 96
0.8 97
1.0 97 %
1.4 98
1.1 98 %
-0.7 99
-0.5 999
2.6 <!>
-6.9 <?>
-3.5 <alone>
2.5 <answers>
2.7 <closes>
-8.8 <heading>
-4.6 <item>
-3.5 <opens>
-1.9 <tenth 10>
-8.7 <tenth 1>
-4.6 <tenth 2>
-1.1 <tenth 3>
0.6 <tenth 4>
1.5 <tenth 5>
1.8 <tenth 6>
1.4 <tenth 7>
0.5 <tenth 8>
-6.6 <text>
4.4 ^ 10
0.7 ^ 100
0.5 ^ 2
-1.0 ^ 30
-0.6 ^ 45
2.6 ^ 5
-0.8 ^ 60
0.8 ^ 8
-0.6 ^ 90
-1.5 ^ a
-4.0 ^ about
1.8 ^ absolutely
1.0 ^ according
-1.9 ^ acupuncture
-0.7 ^ adding
-1.2 ^ adjust
1.1 ^ adult
0.8 ^ adults
-0.5 ^ advice
2.8 ^ after
-1.9 ^ afterwards
-0.6 ^ age
-0.5 ^ agree
0.8 ^ alan
2.1 ^ all
-0.9 ^ allow
1.4 ^ almost
-1.0 ^ always
0.9 ^ amitriptyline
2.3 ^ and
1.0 ^ anika
-1.1 ^ anneke
1.0 ^ another
-2.1 ^ anti
-1.0 ^ anything
-0.8 ^ apart
-0.5 ^ aromatherapy
-1.4 ^ around
-0.5 ^ arthritic
-1.2 ^ arthritis
1.3 ^ as
1.6 ^ ask
1.2 ^ at
0.7 ^ average
2.5 ^ avoid
1.0 ^ babies
-2.0 ^ back
1.3 ^ backs
1.4 ^ balance
-2.8 ^ be
1.5 ^ bea
4.6 ^ because
-0.9 ^ bed
1.2 ^ before
-0.7 ^ begin
-2.4 ^ being
-0.7 ^ below
-1.0 ^ bending
-1.4 ^ benefits
4.9 ^ best
1.5 ^ better
-1.3 ^ between
-1.0 ^ beyond
0.9 ^ big
1.3 ^ bill
-0.5 ^ bit
-2.3 ^ blood
3.6 ^ bone
-0.5 ^ bones
2.4 ^ book
1.0 ^ boosts
-0.7 ^ boring
1.1 ^ both
-0.6 ^ braces
-1.6 ^ bracing
-1.1 ^ break
-0.5 ^ breaking
-0.5 ^ breast
-2.2 ^ breathe
-1.3 ^ breathing
0.5 ^ brentwood
-3.6 ^ bring
-0.8 ^ bruises
-1.6 ^ bruising
-1.1 ^ build
1.8 ^ bulging
2.7 ^ but
-2.0 ^ buy
3.4 ^ by
3.1 ^ callum
2.5 ^ came
-2.7 ^ can
-0.6 ^ canada
-0.5 ^ cancel
-0.6 ^ cancellations
-0.5 ^ cancer
-0.5 ^ carol
0.7 ^ carry
0.9 ^ cartilage
-1.0 ^ causes
-0.5 ^ cbt
1.1 ^ changes
-0.9 ^ changing
-1.4 ^ check
-1.6 ^ chest
-0.9 ^ children
0.7 ^ chiropractors
-1.3 ^ choose
-0.8 ^ choosing
-1.6 ^ chronic
-1.1 ^ circulation
-1.4 ^ claims
0.5 ^ clear
3.6 ^ clients
0.7 ^ clothes
-0.7 ^ club
-0.6 ^ codeine
-0.5 ^ cognitive
-0.8 ^ colin
-1.0 ^ come
-0.8 ^ coming
1.0 ^ companies
1.3 ^ compare
1.6 ^ complete
5.4 ^ completely
0.6 ^ complications
-1.0 ^ conditions
-1.2 ^ consent
-1.5 ^ consider
-1.1 ^ contact
0.6 ^ conventional
3.0 ^ corrects
-0.7 ^ cortisone
3.1 ^ could
-0.9 ^ couples
-0.7 ^ course
0.8 ^ cross
-1.4 ^ curves
-0.5 ^ cut
0.6 ^ dale
-0.5 ^ daniel
0.7 ^ dawn
0.9 ^ day
2.1 ^ days
-1.0 ^ deadlines
-0.7 ^ dear
-0.7 ^ december
1.4 ^ deep
-0.6 ^ deeper
-1.5 ^ degenerative
-0.8 ^ description
0.5 ^ desk
-0.6 ^ desmond
3.8 ^ detoxifies
0.8 ^ dev
-0.9 ^ devon
-1.5 ^ diagnosis
2.3 ^ did
-0.8 ^ direct
-1.8 ^ discs
-0.8 ^ disease
-2.2 ^ do
1.7 ^ doctors
-2.8 ^ does
-0.8 ^ doing
3.6 ^ done
0.7 ^ dr
-0.7 ^ drink
-1.1 ^ drop
1.3 ^ each
-2.5 ^ early
-0.7 ^ ease
-0.5 ^ eases
1.4 ^ easier
-1.2 ^ eat
-0.6 ^ effects
2.3 ^ eight
2.0 ^ eighteen
1.3 ^ eleven
0.5 ^ ella
2.7 ^ elsewhere
-0.5 ^ email
-1.1 ^ endorphin
-2.2 ^ endorphins
2.5 ^ enjoy
-0.6 ^ enough
-0.5 ^ enter
0.8 ^ episode
-2.1 ^ even
-1.2 ^ evening
1.3 ^ every
2.7 ^ everybody
1.7 ^ everyone
-1.4 ^ everything
0.9 ^ evidence
-2.6 ^ exercise
-0.7 ^ exercises
1.7 ^ fact
-1.0 ^ fair
-0.7 ^ false
0.5 ^ family
3.3 ^ fast
1.3 ^ feed
2.7 ^ feel
-0.5 ^ feeling
-1.0 ^ fees
-0.8 ^ feet
-1.1 ^ fever
-1.5 ^ few
1.8 ^ fifteen
1.1 ^ finally
0.5 ^ find
-1.4 ^ finding
0.9 ^ fine
0.5 ^ fiona
2.1 ^ firm
-0.8 ^ first
1.2 ^ five
2.5 ^ fix
0.5 ^ flares
1.8 ^ flexibility
1.2 ^ flushes
-0.9 ^ follow
3.8 ^ foot
-0.9 ^ for
2.5 ^ forget
-0.9 ^ fortunately
1.1 ^ forty
-0.8 ^ forward
5.9 ^ four
0.7 ^ fourteen
-1.3 ^ free
2.0 ^ freedom
-0.6 ^ friday
0.5 ^ from
-0.8 ^ full
-0.7 ^ function
-1.8 ^ fusion
-0.8 ^ gabapentin
0.6 ^ gary
-0.5 ^ general
-0.9 ^ gentle
-2.1 ^ get
-1.3 ^ getting
-1.0 ^ gift
-4.7 ^ go
-0.8 ^ going
1.8 ^ golfers
2.5 ^ gone
-1.6 ^ good
-0.7 ^ goodbye
0.8 ^ google
-1.0 ^ gord
-0.9 ^ gordon
-0.6 ^ grade
-1.0 ^ great
1.4 ^ greater
1.2 ^ growing
-0.6 ^ gst
1.5 ^ guaranteed
1.5 ^ guests
-1.0 ^ guidelines
-0.7 ^ gurpreet
0.9 ^ gwen
3.4 ^ had
-2.3 ^ half
-0.5 ^ hand
1.4 ^ hands
0.5 ^ hardly
-0.6 ^ harold
-3.3 ^ have
-1.6 ^ having
-0.7 ^ he
1.2 ^ headaches
2.5 ^ healing
-0.5 ^ health
-1.0 ^ healthy
0.9 ^ hear
-1.0 ^ heart
-1.7 ^ heat
-0.9 ^ heated
2.9 ^ height
3.3 ^ held
0.8 ^ helen
1.1 ^ hello
-0.9 ^ help
3.0 ^ her
-3.2 ^ here
0.6 ^ herniated
2.6 ^ herniation
-0.6 ^ hi
2.0 ^ hips
1.9 ^ his
-1.2 ^ hold
-1.3 ^ home
1.5 ^ honestly
-1.0 ^ hot
-1.1 ^ hours
-3.3 ^ how
-1.4 ^ however
-0.7 ^ hurt
-1.3 ^ ibuprofen
-1.1 ^ icbc
0.6 ^ ice
1.4 ^ imagine
1.4 ^ immediate
-0.6 ^ in
-0.8 ^ ines
0.9 ^ inflammation
0.5 ^ inflammatory
1.4 ^ ingrid
0.8 ^ initial
-1.0 ^ injections
1.2 ^ injury
-1.0 ^ inside
-0.9 ^ instead
-0.9 ^ insurers
-0.6 ^ is
-0.7 ^ its
-1.2 ^ j
-0.5 ^ january
1.1 ^ jean
-1.1 ^ jo
-0.5 ^ joan
0.5 ^ joanne
-0.5 ^ join
0.6 ^ joint
0.7 ^ joints
0.7 ^ josie
-1.7 ^ just
-3.2 ^ keep
-1.2 ^ keeping
-0.7 ^ kenji
1.3 ^ kirsten
-0.5 ^ knee
-0.6 ^ lactic
-0.5 ^ larger
3.4 ^ lasting
-0.5 ^ late
-1.9 ^ later
-0.7 ^ leaning
-3.3 ^ leave
-0.7 ^ left
2.3 ^ leg
1.2 ^ lengthen
0.9 ^ less
-1.9 ^ let
-0.8 ^ lie
2.7 ^ life
2.0 ^ lifted
-0.7 ^ lifting
2.3 ^ ligament
1.5 ^ light
-1.4 ^ like
2.2 ^ line
-0.8 ^ listening
-1.5 ^ living
-0.5 ^ load
-0.6 ^ long
2.4 ^ longer
-2.3 ^ look
-0.8 ^ loose
1.7 ^ loosen
-0.5 ^ loosening
-0.9 ^ looser
1.1 ^ lorraine
-0.7 ^ losing
-0.5 ^ loss
1.3 ^ love
-0.6 ^ lovely
-2.5 ^ low
-1.5 ^ lower
-1.3 ^ lumbar
-0.6 ^ lying
0.6 ^ lymphatic
4.2 ^ made
-2.0 ^ make
-1.1 ^ makes
-0.8 ^ making
0.5 ^ man
-0.6 ^ managing
-2.2 ^ many
0.5 ^ marco
-1.3 ^ marcus
-0.6 ^ margaret
-0.8 ^ maria
-0.5 ^ marisol
0.6 ^ massage
-0.5 ^ maureen
-0.6 ^ measurements
0.7 ^ medical
-2.0 ^ medication
-1.6 ^ medicines
0.9 ^ meet
-0.6 ^ mention
-0.9 ^ metal
-1.2 ^ methotrexate
-0.8 ^ might
-1.1 ^ mild
0.8 ^ mind
-1.0 ^ mine
-0.5 ^ minutes
-1.1 ^ miss
-0.8 ^ missed
-0.9 ^ monday
0.9 ^ morning
-0.7 ^ mornings
-0.5 ^ mostly
0.5 ^ move
-1.0 ^ movement
-0.5 ^ moving
1.4 ^ mr
-0.6 ^ mri
-1.2 ^ ms
-0.5 ^ muscle
-1.0 ^ muscles
2.1 ^ my
-4.6 ^ myth
-0.5 ^ name
0.7 ^ narrowing
-1.4 ^ natural
2.5 ^ nearly
-0.6 ^ neck
-0.8 ^ needles
-0.9 ^ nerve
-3.2 ^ new
1.1 ^ nia
-0.6 ^ nice
0.9 ^ nine
2.7 ^ ninety
-0.9 ^ no
-1.3 ^ nobody
-1.0 ^ none
-0.8 ^ noor
-0.6 ^ nope
0.7 ^ nor
-0.8 ^ northroadrmt
2.8 ^ not
0.7 ^ nothing
-0.6 ^ notice
-1.4 ^ now
1.1 ^ number
0.7 ^ numerous
-0.7 ^ nurses
2.2 ^ occasionally
1.2 ^ of
0.9 ^ off
-1.6 ^ often
2.0 ^ oh
-0.7 ^ okay
1.5 ^ old
-0.8 ^ older
3.6 ^ once
3.0 ^ one
-0.7 ^ online
-1.2 ^ only
-1.1 ^ open
1.2 ^ opening
-1.5 ^ operations
-1.6 ^ opioids
1.2 ^ or
1.9 ^ ordinary
0.8 ^ osteoporosis
1.3 ^ other
-3.5 ^ others
-0.5 ^ otherwise
0.5 ^ our
2.6 ^ ours
-1.1 ^ out
-0.7 ^ outside
2.2 ^ over
-0.6 ^ pace
-1.0 ^ pacing
-2.3 ^ pain
-3.0 ^ painkillers
-1.0 ^ panel
-0.6 ^ paper
-1.7 ^ paracetamol
2.8 ^ parents
-0.7 ^ park
-1.3 ^ parking
-0.5 ^ participants
-0.5 ^ past
-0.6 ^ pat
1.3 ^ patients
-0.5 ^ pay
-0.5 ^ pelvic
0.8 ^ people
-1.3 ^ perhaps
1.2 ^ permanent
-1.2 ^ phase
-0.8 ^ phone
-0.5 ^ phones
1.2 ^ physio
-0.8 ^ physios
1.3 ^ physiotherapists
-1.3 ^ physiotherapy
-1.0 ^ picture
-2.6 ^ pills
3.7 ^ pins
-0.8 ^ plain
-1.3 ^ plan
-2.2 ^ please
-2.8 ^ plenty
-1.6 ^ poor
-0.5 ^ possibly
-0.5 ^ post
-0.9 ^ postural
-1.0 ^ pregnancy
0.5 ^ prenatal
-1.2 ^ pressure
2.4 ^ pretty
-1.7 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.3 ^ priya
-0.7 ^ priyanka
-0.7 ^ probably
-0.5 ^ problems
-0.5 ^ provided
-0.8 ^ pulled
-2.2 ^ q
-0.5 ^ quick
-0.9 ^ quiet
-0.5 ^ quite
2.4 ^ r
-1.3 ^ ra
1.5 ^ rated
1.5 ^ rather
1.8 ^ re
-1.3 ^ reach
-1.1 ^ read
-0.5 ^ ready
-0.9 ^ really
2.9 ^ reason
-1.0 ^ receipts
-0.9 ^ recent
-0.5 ^ records
-2.0 ^ recovery
0.6 ^ reduces
1.1 ^ registered
-0.8 ^ relax
-1.9 ^ relaxation
0.6 ^ release
-0.7 ^ relief
-0.8 ^ remember
-0.6 ^ repeat
0.6 ^ research
-0.6 ^ researchers
-0.8 ^ rest
-0.7 ^ return
-1.0 ^ reviews
-1.7 ^ rheumatoid
0.6 ^ rhythmic
0.7 ^ right
-0.8 ^ risks
1.9 ^ rmt
-1.8 ^ rmts
-0.5 ^ rob
-1.0 ^ room
-0.6 ^ rooms
1.3 ^ rosa
-1.2 ^ roughly
-0.8 ^ round
2.0 ^ ruth
2.8 ^ safe
-1.8 ^ same
-1.0 ^ saturday
-0.5 ^ saturdays
-1.0 ^ save
-1.2 ^ says
2.2 ^ scans
-0.7 ^ scar
-0.7 ^ sciatica
2.1 ^ science
-0.5 ^ scientists
-1.1 ^ scoliosis
-1.1 ^ second
-2.2 ^ see
-0.9 ^ send
-1.6 ^ seniors
-1.9 ^ serious
2.1 ^ session
-0.7 ^ sessions
-1.6 ^ set
1.8 ^ seven
0.5 ^ several
-1.0 ^ severe
-0.6 ^ sfx
-0.6 ^ shoes
0.9 ^ short
-0.7 ^ shorter
-0.5 ^ shorts
3.0 ^ should
2.1 ^ shoulders
-0.5 ^ showers
0.5 ^ sick
-2.2 ^ side
1.9 ^ simone
-1.4 ^ simple
-0.5 ^ single
0.8 ^ sit
-1.0 ^ sitting
1.8 ^ six
0.7 ^ sixty
0.9 ^ skip
-2.7 ^ sleep
-0.7 ^ sleeping
0.5 ^ slipped
-2.2 ^ slow
-1.0 ^ small
-1.1 ^ smoking
-0.7 ^ smooth
-0.5 ^ snoring
-2.5 ^ so
-0.5 ^ soft
1.7 ^ some
1.8 ^ somebody
-0.5 ^ someone
-0.9 ^ something
-1.9 ^ sometimes
-0.6 ^ somewhere
2.0 ^ sore
-1.0 ^ soreness
-0.8 ^ spaces
-1.4 ^ speak
0.7 ^ speed
-2.3 ^ spinal
-0.5 ^ spondylolisthesis
1.0 ^ sports
-1.0 ^ spring
-0.8 ^ squeeze
-1.5 ^ stage
-2.1 ^ stand
-0.7 ^ stay
-1.1 ^ staying
0.6 ^ steady
-2.4 ^ stenosis
-1.7 ^ step
-1.2 ^ steroid
-1.0 ^ steroids
0.9 ^ stick
-1.1 ^ stiff
-1.4 ^ stiffness
0.6 ^ still
1.5 ^ stop
-1.1 ^ stopping
2.6 ^ stories
0.8 ^ straight
1.3 ^ strains
-0.5 ^ street
1.9 ^ strength
-0.5 ^ strengthening
0.9 ^ strengthens
-1.6 ^ stress
-1.0 ^ stretching
1.8 ^ stronger
-0.9 ^ students
0.7 ^ studies
-0.8 ^ subject
-0.8 ^ sudden
1.7 ^ suitable
-0.9 ^ sunday
-1.5 ^ sure
0.6 ^ surgeons
-7.0 ^ surgery
1.0 ^ sustained
0.8 ^ swap
-1.6 ^ swedish
-1.0 ^ swimming
-1.3 ^ symptoms
-2.0 ^ tablets
0.5 ^ tag
-3.4 ^ take
1.2 ^ taken
0.6 ^ takes
-0.7 ^ taking
0.9 ^ talk
-1.1 ^ talking
0.9 ^ targeted
-0.5 ^ tea
-0.9 ^ techniques
-5.3 ^ tell
-1.7 ^ ten
-1.9 ^ tension
-1.0 ^ text
0.9 ^ thank
-0.9 ^ the
-1.3 ^ their
-1.7 ^ then
-1.2 ^ therapists
-2.0 ^ there
2.3 ^ these
-2.2 ^ they
-1.9 ^ things
0.8 ^ third
-0.9 ^ thirty
-2.6 ^ this
4.1 ^ three
1.7 ^ threw
-0.7 ^ thursday
-2.4 ^ tight
1.3 ^ time
-1.0 ^ tips
-0.5 ^ tissue
-0.6 ^ title
-0.6 ^ tobias
3.8 ^ today
1.8 ^ together
3.0 ^ tom
-0.7 ^ tomasz
1.0 ^ too
0.6 ^ top
-3.9 ^ touch
-0.8 ^ towels
2.3 ^ toxins
-0.6 ^ training
-1.3 ^ travel
-2.3 ^ treatment
-2.3 ^ treatments
1.2 ^ trevor
-1.0 ^ trials
-0.9 ^ trouble
1.7 ^ try
-0.9 ^ tuesday
-0.8 ^ turn
3.7 ^ twelve
-0.8 ^ twice
1.0 ^ two
-1.0 ^ u
-0.6 ^ uncommon
-0.6 ^ understanding
3.2 ^ unlike
-0.7 ^ until
-0.5 ^ unwind
-1.6 ^ up
-0.5 ^ us
-1.6 ^ use
1.1 ^ using
3.6 ^ usually
-0.5 ^ verdict
3.4 ^ very
-0.5 ^ veterans
3.2 ^ visit
-0.5 ^ wait
3.6 ^ walked
-0.9 ^ walking
-2.2 ^ warm
-0.5 ^ was
-0.5 ^ waste
0.6 ^ watch
0.5 ^ water
-1.3 ^ we
-0.9 ^ weakness
-1.4 ^ wear
-0.6 ^ wednesday
0.5 ^ week
-1.0 ^ weekend
0.6 ^ weekly
1.1 ^ weeks
0.7 ^ well
1.0 ^ wen
-0.6 ^ wendy
0.5 ^ went
-0.5 ^ western
-3.6 ^ what
0.6 ^ where
0.9 ^ whether
-1.4 ^ which
0.8 ^ whichever
-3.5 ^ who
-1.0 ^ whoever
-1.3 ^ why
-4.3 ^ will
4.9 ^ with
-0.9 ^ without
0.8 ^ works
-0.6 ^ worry
-1.8 ^ would
-1.0 ^ wrap
-0.5 ^ write
-0.8 ^ written
-0.9 ^ wrong
-0.7 ^ x
0.6 ^ year
-4.2 ^ yes
-3.1 ^ you
1.4 ^ young
-1.6 ^ your
-0.5 ^ yusuf
1.8 ^ zero
3.3 ^ ★★★★★
-1.3 a
-2.3 a $
1.4 a 34
0.7 a 75
0.7 a 98
-0.6 a baby
1.6 a back
-0.7 a bad
0.5 a bag
0.8 a baker
-0.6 a bakery
2.8 a band
-0.7 a bar
-1.1 a bath
-0.5 a beach
-0.8 a bench
0.6 a big
-0.5 a bill
1.2 a birthday
-1.2 a bit
0.7 a blanket
-0.5 a blend
-0.5 a blind
-0.8 a blood
1.5 a body
-0.6 a bolster
-1.5 a bone
-0.5 a bony
-0.7 a booking
1.1 a boost
-0.8 a borrowed
0.5 a bottle
-0.7 a bowl
-1.1 a box
-0.6 a boy
-1.1 a break
-0.8 a breath
0.8 a breathing
-0.7 a bridge
-0.5 a broken
-0.7 a bulge
-0.6 a burnaby
0.5 a busy
-1.4 a call
0.5 a calmer
-0.8 a cancellation
1.3 a cane
-1.7 a car
-0.7 a care
-0.5 a caring
0.9 a case
-0.9 a cat
0.7 a cellist
-0.7 a cent
4.8 a centimetre
-0.7 a certificate
1.4 a certified
-1.4 a chair
0.9 a chance
1.8 a change
1.1 a chat
-0.5 a check
-1.3 a child
1.4 a chiropractor
0.7 a church
-0.7 a clear
-0.5 a clenched
0.9 a click
0.8 a client
-2.0 a clinic
-0.6 a clinical
0.5 a clinically
-0.8 a clipboard
-0.5 a cloth
-1.5 a coat
0.6 a coin
-1.0 a combination
3.3 a combined
-0.5 a comfort
-0.6 a comfortable
-0.7 a complaint
-0.5 a complete
-0.5 a complimentary
-0.9 a condition
-0.5 a conditional
0.8 a confirmed
1.2 a consent
0.6 a consistent
-1.4 a conversation
-0.5 a converted
0.7 a copy
0.6 a corset
0.6 a cortisone
-0.7 a couch
2.1 a course
-1.0 a crack
-0.9 a crash
-0.5 a crooked
-3.5 a cure
-2.1 a curve
-1.0 a curved
-0.8 a cushion
-0.7 a dark
-0.5 a date
-0.6 a deadline
-0.8 a decent
-0.5 a decision
-0.7 a decompression
1.1 a dedicated
-0.6 a deep
-0.9 a dental
-0.5 a description
-2.0 a desk
3.6 a diagnosis
-0.5 a diary
2.8 a difference
2.0 a different
0.8 a difficult
-1.7 a disc
-1.3 a disease
-3.4 a doctor
-0.8 a dog
-1.2 a door
0.8 a dose
1.5 a dozen
-1.4 a drawer
-0.5 a drawing
0.9 a drug
-1.3 a dull
-0.7 a dummy
0.5 a fact
-1.0 a fair
-2.1 a fall
-0.7 a family
-0.8 a fee
0.8 a feel
-0.5 a feeling
-0.5 a fellow
-0.9 a fever
-0.8 a few
-0.8 a fifth
-0.5 a fight
3.5 a film
-0.5 a finger
1.7 a firm
-1.1 a first
-1.5 a fist
0.7 a five
-1.0 a fixed
-1.5 a flare
0.8 a flat
0.5 a flood
-0.6 a foam
-1.0 a form
1.1 a former
1.9 a fortnight
1.4 a fortnightly
0.7 a fortune
-0.5 a four
-0.6 a fourth
-0.5 a fracture
-2.0 a free
2.3 a fresh
1.1 a friday
-0.6 a fridge
-1.2 a friend
0.7 a full
-0.8 a further
1.0 a fusion
-0.5 a fuss
-0.8 a garden
0.9 a general
1.8 a gentle
-0.6 a good
-0.9 a gp
0.6 a grade
-2.2 a great
-0.6 a green
-0.6 a grid
-0.5 a growing
-0.5 a grown
0.6 a growth
-1.1 a guarantee
-0.8 a guaranteed
-1.0 a guide
-0.7 a guy
-0.5 a gym
-0.5 a hair
1.9 a half
2.2 a handful
0.7 a hands
0.8 a hard
-1.1 a headache
-2.2 a health
-0.5 a healthy
0.6 a heart
0.8 a heat
-1.2 a heated
-2.1 a herniated
-0.5 a herniation
0.7 a high
-0.7 a higher
1.2 a hike
0.8 a hip
0.6 a history
-0.8 a holistic
-1.4 a home
0.5 a hook
-0.6 a hospital
-0.9 a hundred
-0.9 a hurry
0.8 a jar
-0.5 a job
1.0 a joint
-1.3 a kettle
-0.5 a kid
0.9 a kind
-0.5 a kinder
-0.6 a kinesiologist
0.7 a knee
1.5 a knife
-0.5 a knot
-0.7 a lad
2.1 a ladder
0.8 a lady
2.9 a laminectomy
-1.3 a large
-0.9 a last
-1.1 a lasting
0.5 a late
-0.5 a leaflet
-1.2 a leg
-1.5 a letter
-0.9 a level
-0.5 a licensed
3.9 a life
3.5 a lifetime
-0.6 a lift
-1.2 a ligament
2.9 a light
-1.3 a lighter
-1.6 a living
1.5 a locked
1.0 a log
-2.2 a long
0.8 a longer
1.1 a look
-0.6 a loop
-2.3 a lot
-1.2 a lovely
1.0 a low
2.8 a lower
0.8 a lumbar
0.7 a lunch
-1.4 a luxury
-0.5 a m
5.5 a machine
0.5 a magnesium
0.9 a maintenance
-0.6 a major
-0.8 a man
-3.8 a massage
-1.5 a matter
0.7 a meal
-0.8 a medical
0.8 a medicine
-0.6 a meeting
0.9 a memory
-2.0 a message
0.6 a method
-0.9 a microdiscectomy
-0.5 a mild
0.7 a mile
0.7 a minimum
-0.9 a minority
-0.7 a minute
2.6 a miracle
-0.7 a missed
2.4 a mistake
-0.6 a modest
3.5 a month
1.9 a monthly
1.9 a more
-0.5 a morning
0.5 a moving
-1.9 a muscle
-0.8 a myth
1.3 a name
-0.7 a narrow
-0.8 a narrowed
-1.4 a narrowing
1.6 a natural
2.9 a neck
1.2 a needle
-0.5 a neighbour
-3.2 a nerve
1.5 a nervous
1.2 a new
0.9 a nice
-0.9 a night
-0.7 a nine
-1.1 a no
-0.7 a noise
1.7 a normal
-1.7 a note
-1.1 a number
-0.8 a nurse
1.3 a one
1.6 a pacemaker
-1.0 a package
0.7 a packet
0.7 a page
1.5 a pain
-0.8 a painful
0.8 a painkiller
0.6 a pair
-0.5 a paramedic
-1.4 a parent
0.5 a part
-1.8 a particular
-0.5 a party
0.7 a patch
-0.5 a patient
-0.5 a pedal
-0.6 a perfectly
2.5 a permanent
0.9 a person
1.1 a personalized
-2.0 a pharmacist
0.9 a phone
0.6 a photo
0.7 a photograph
-0.8 a physical
-1.3 a physician
0.7 a physio
-2.6 a physiotherapist
-0.8 a piano
1.2 a pill
-0.9 a pillow
1.0 a place
-0.8 a plain
-0.5 a plate
2.8 a playlist
-1.0 a poor
0.9 a pop
-0.5 a popular
-0.8 a position
-0.6 a posture
0.8 a powerful
0.5 a pre
-0.6 a prescribed
-0.7 a prescription
-0.5 a pretty
0.9 a previous
4.5 a promise
-2.2 a proper
1.0 a proven
0.5 a pulled
0.7 a qualified
1.4 a quarter
1.1 a quick
-0.8 a quiet
0.6 a race
-1.4 a ramp
-0.5 a randomised
-0.6 a rather
1.2 a real
-0.6 a really
-0.9 a reason
-1.4 a reasonable
-0.8 a receipt
0.5 a recent
1.3 a record
-0.6 a recovery
1.5 a regular
-0.5 a regulated
-0.6 a relief
1.0 a repeat
-0.8 a rest
1.0 a result
0.5 a review
-2.4 a rheumatologist
0.8 a rheumatology
-0.5 a rib
-1.0 a right
-0.6 a ring
0.7 a rise
-0.5 a risk
-0.5 a robe
-0.5 a rod
0.5 a rolled
-0.5 a roof
-0.6 a roofer
1.0 a rotated
-0.6 a rough
0.5 a row
-0.6 a rower
-0.8 a rub
-0.5 a rugby
-0.6 a run
-0.9 a safe
-0.5 a sandwich
-0.5 a saturday
0.7 a saving
-0.6 a scaffolder
-0.8 a scale
-0.7 a scalp
1.6 a scalpel
-1.5 a scan
0.7 a sciatic
-0.5 a scoliometer
-0.6 a scoliosis
0.9 a season
-0.8 a seat
0.7 a seized
-1.1 a sense
-0.6 a sentence
-0.9 a separate
1.9 a series
-1.3 a serious
1.4 a service
-1.6 a session
-1.0 a set
-1.0 a sharp
-0.7 a sheet
0.8 a shelf
-1.2 a shopping
-0.6 a short
-1.6 a sideways
2.2 a simple
6.0 a single
-0.8 a sink
-0.6 a six
-0.5 a sixty
1.6 a skilled
-2.2 a slipped
-0.6 a slot
-0.6 a slow
0.5 a smile
1.0 a sofa
-1.3 a soft
-0.6 a software
-0.7 a solid
0.5 a sore
1.2 a sort
-0.5 a spa
-0.7 a space
-0.7 a special
-4.3 a specialist
-0.8 a specific
1.5 a spine
1.5 a sponge
0.9 a sports
-2.1 a spot
-1.5 a sprain
0.5 a sprained
-1.1 a spreadsheet
-0.5 a stack
-1.0 a stage
2.1 a standard
-1.0 a standing
-0.5 a starved
-0.5 a state
-0.5 a stationary
-0.7 a steady
-0.7 a step
1.0 a stiff
2.6 a stone
-1.4 a story
0.6 a straight
2.7 a straighter
-0.7 a strain
0.6 a stressed
-0.6 a strong
0.6 a structured
-1.0 a student
1.3 a study
-1.1 a substitute
-0.5 a sudden
2.0 a summer
0.6 a sunday
1.2 a sure
-0.5 a surgery
1.9 a surgical
-0.6 a surprising
0.5 a sweater
1.1 a symptom
-1.9 a table
-0.5 a talk
0.6 a tea
-1.1 a teacher
2.1 a team
-0.5 a tear
-0.6 a tennis
0.5 a tent
-0.7 a test
-0.7 a text
1.4 a textbook
-1.0 a therapist
0.9 a thing
0.6 a third
1.1 a thirty
0.8 a thought
1.0 a thumbnail
-0.6 a ticket
-0.6 a timer
-0.6 a tiny
-0.5 a tired
1.0 a torn
-1.3 a towel
0.7 a trained
-0.8 a trapped
-0.6 a tray
-1.9 a treat
1.0 a tree
0.5 a trigger
0.5 a truck
2.1 a try
1.5 a tuesday
1.9 a twinge
0.5 a unique
0.8 a vertebra
-0.9 a very
1.2 a violin
-3.7 a visit
-1.1 a voucher
-0.5 a waiting
-0.9 a walk
2.5 a walker
-0.7 a walking
-0.5 a warehouse
1.1 a warm
-0.5 a washroom
0.8 a waste
1.4 a wave
0.8 a way
-0.5 a weakened
-0.7 a wednesday
-1.5 a week
0.5 a weekend
0.5 a well
-1.1 a wet
1.6 a wheelchair
-2.2 a while
-2.3 a whole
1.2 a wide
-0.5 a window
1.4 a winter
-0.5 a word
0.6 a world
-0.6 a worn
0.6 a written
1.6 a year
0.9 a yearly
-1.5 a yes
2.5 a younger
1.2 abandoned
1.3 abbey
1.0 abbotsford
-0.6 abdomen
0.7 ability
0.8 ability to
1.9 able
2.2 able to
-4.0 about
3.4 about $
-0.6 about 1
-0.5 about 20
-0.8 about any
-0.5 about anything
-0.8 about as
1.1 about back
-0.8 about backs
-0.6 about eight
-0.5 about every
0.6 about everyone
-0.8 about forty
0.8 about his
2.0 about how
-1.1 about it
-1.6 about massage
1.1 about my
-0.8 about nine
1.6 about on
-0.9 about one
0.5 about our
-0.8 about pain
-0.5 about sciatica
1.6 about scoliosis
2.8 about six
4.0 about surgery
-1.1 about ten
-0.8 about that
-0.9 about this
1.8 about twenty
-0.9 about two
2.5 about us
-2.5 about what
-0.6 about where
-0.9 about whether
1.2 about who
-1.3 about your
-4.5 above
-0.6 above a
-0.7 above and
-1.0 above the
1.3 absence
5.6 absolutely
3.0 absolutely $
1.1 absolutely anyone
0.6 absolutely everyone
-0.9 absorbs
-0.5 absorbs it
-1.2 ac $
-0.6 academy
2.7 accelerates
1.9 accelerates the
-1.1 accept
-0.8 accepted
-1.1 access
-1.1 accessible
-2.1 accident
-1.2 accident $
-0.7 accompanies
1.0 accord
-0.7 accordion
-1.3 account
-0.8 account $
-1.3 accountant
-1.1 accounts
0.8 accumulated
0.7 accurate
1.4 ache $
-0.5 ache across
-0.6 ache after
2.7 ache goes
1.2 ache on
-1.5 ache that
0.5 ache with
-0.5 ached
-0.5 aches
-1.3 aches $
2.6 achieved
-1.1 aching
-0.5 aching muscles
-0.5 achterberg
3.7 acid
4.0 acid and
0.7 acid out
1.1 acid that
2.1 acids
1.2 acids and
0.7 across
-1.2 across from
-0.5 across your
-1.5 act
-0.6 act $
0.5 act on
0.9 acting
-5.7 active
-1.4 active $
-1.1 active and
-0.8 active as
-1.2 active is
-0.5 active treatments
0.6 active with
-3.4 activities
-2.0 activities $
-0.8 activities as
-0.5 activities bit
0.8 activities you
-2.9 activity
1.1 activity $
-1.0 activity and
-0.6 activity is
-0.5 activity that
2.7 acts
2.0 actual
3.9 actually
-0.9 actually do
0.5 actually going
-0.5 actually slip
6.5 acupuncture
-5.0 acupuncture $
0.5 acupuncture as
-0.5 acupuncture at
0.7 acupuncture combo
0.5 acupuncture first
-0.7 acupuncture for
0.5 acupuncture on
1.0 acupuncture session
-0.5 acupuncture to
-0.5 acupuncture too
-1.4 acupuncture under
-0.5 acupuncture with
-1.9 acupuncturist
-1.2 acupuncturist dr
-0.9 acupuncturists
-2.2 acute
-0.6 acute and
-0.9 acute pain
-0.7 ad
-2.3 adapt
-0.7 adapt $
-0.8 adapt the
-0.7 adapts
-0.6 adapts to
-0.6 add
-0.7 add on
0.6 add that
-0.8 add to
-1.9 added
0.7 added to
-1.1 adding
-0.8 additional
-0.6 address
-0.6 address is
0.9 address the
2.3 addressed
2.0 addresses
1.1 addresses the
-0.9 adds
-0.7 adjust $
2.0 adjust it
-1.0 adjust your
-0.6 adjustable
0.7 adjuster
8.9 adjustment
0.8 adjustment that
6.1 adjustments
-0.9 adjustments $
-0.7 admit
-1.0 admits
-0.6 adrenaline
-1.2 adult
-1.1 adult life
-0.8 adult spine
-3.6 adults
0.7 adults $
-0.6 adults do
-0.6 adults it
-0.5 adults who
-0.6 adults will
-2.0 adults with
-2.7 advance
-0.5 advance $
-0.5 advance and
-0.8 advance which
5.0 advanced
1.0 advanced training
-0.7 advantage
-0.9 advert
-0.8 advertised
-1.1 advertising
-0.7 adverts
-4.4 advice
-0.9 advice $
-0.9 advice and
-0.9 advice on
4.1 advil
-2.5 advise
-1.0 advise on
-0.7 advise you
-1.9 advised
-0.7 advised $
-1.2 advises
-3.8 affect
-0.7 affect how
-1.7 affect the
-1.1 affected
-0.5 affected $
0.6 affected area
-0.6 affecting
-3.2 affects
-1.8 affects the
-1.5 afford
-0.9 afford it
1.1 afraid of
2.5 after
-1.1 after $
-1.1 after 2
-0.6 after 6
-1.6 after a
-0.6 after an
-1.5 after back
-0.6 after backs
-0.7 after dinner
-0.8 after each
0.9 after eight
-0.7 after exercise
1.7 after five
1.9 after four
-0.5 after his
2.5 after is
-1.3 after it
0.5 after just
-1.0 after lifting
-0.9 after lunch
-0.6 after massage
-0.7 after months
1.6 after one
-1.0 after school
1.2 after seeing
-0.5 after sitting
-0.5 after sixty
-1.0 after spinal
-0.5 after sport
-0.6 after standing
1.0 after study
-1.9 after surgery
3.8 after ten
-4.0 after that
1.0 after the
0.9 after their
-0.7 after thirty
1.3 after this
-1.0 after those
1.0 after three
-0.7 after treating
-0.9 after treatment
-0.8 after twenty
1.1 after two
1.7 after visit
1.7 after week
3.1 after which
0.8 after work
1.3 after years
-2.1 after you
1.3 after your
-1.2 afternoons
-0.5 afternoons $
0.5 afterward
-1.4 afterwards
-0.9 afterwards $
0.7 afterwards drink
0.7 afterwards is
1.1 afterwards the
-0.8 afterwards you
6.0 again
3.3 again $
1.2 again a
-1.1 again after
1.6 again and
0.9 again as
0.5 again at
-0.6 again before
-0.8 again but
0.7 again by
0.7 again next
1.5 again that
0.5 again the
-0.8 again with
-0.6 again you
-0.6 against
-0.5 against a
-0.6 against it
-1.1 against the
1.7 age $
2.2 age and
-1.1 age of
1.6 age or
-0.7 age our
-1.0 age the
1.2 age when
-0.5 age with
0.7 aged
1.1 ages
1.1 ages $
0.9 ages and
0.7 aggravate it
1.1 aging
-1.1 ago
3.2 ago $
-0.7 ago and
0.5 agony
-0.7 agree
-1.4 agree $
-0.6 agree a
-1.7 agree on
2.4 agree to
1.2 agree with
-1.6 agreed
-0.5 agreed $
-0.9 agreed to
-2.5 agreement
-1.9 agreement $
-0.5 agrees to
-1.2 ahead $
-0.9 aids
-3.2 aim
-1.5 aim is
-0.9 aim to
-1.3 aims
-1.2 aims to
0.7 aisha
1.8 aisle
0.5 alan
-2.3 alarm
-0.8 alarming
1.6 alberta
0.6 alcohol
0.5 aldous
-1.1 alert
0.7 aligned
6.0 alignment
3.2 alignment $
-1.0 alike
-0.9 alike $
-0.6 alike and
-1.0 alive
1.1 all
-1.1 all $
-1.1 all about
2.4 all ages
2.3 all and
2.1 all are
0.5 all been
0.8 all but
-2.4 all day
-1.2 all have
-0.5 all help
-1.1 all in
4.7 all it
-0.5 all kinds
1.0 all massage
-0.5 all means
-0.9 all medicines
2.2 all of
-0.8 all our
2.6 all over
-0.5 all reasonable
-2.3 all right
0.8 all say
-0.6 all six
-0.5 all so
-0.8 all surgery
-0.8 all that
-1.7 all the
-0.7 all this
1.4 all those
3.0 all three
-0.5 all through
-0.6 all times
-0.7 all together
-0.5 all we
0.7 all year
1.2 all you
-0.5 all your
-0.9 allergic
-0.5 allergies
0.7 allotment
-1.8 allow
-0.6 allow a
0.7 allow the
-1.6 allowed
-1.0 allowed to
-1.0 allows $
0.7 almond
2.4 almost
0.7 almost all
1.8 almost certainly
-0.5 almost every
0.8 almost everyone
-0.5 almost no
0.9 almost nothing
-1.2 alone
0.8 alone $
1.1 alone can
-0.8 alone has
-1.1 alone is
-0.9 alone it
-0.6 alone that
-0.7 alone to
-0.7 along
2.8 along $
0.5 along for
-0.7 along its
1.2 along to
-0.8 along your
-2.7 alongside
-1.1 alongside your
-1.5 already
-0.7 already $
1.8 already booked
-1.0 already had
-0.5 already have
1.2 already knows
1.2 also
-1.0 also $
-0.7 also a
-1.2 also be
0.5 also boosts
-0.6 also called
-0.8 also come
1.7 also do
0.8 also does
0.9 also gives
-0.6 also has
-0.9 also have
1.1 also hear
1.2 also helps
1.2 also hold
-0.7 also lowers
1.6 also offer
1.9 also one
-0.7 also put
-0.6 also see
0.7 also true
0.6 also use
-2.5 alter
-1.8 alter the
1.8 altered
-1.8 alternate
-0.5 alternate between
3.6 alternative
2.3 alternative $
1.3 alternative to
1.6 alternatives
2.3 alternatives $
-0.9 alters
-0.8 alters the
-3.1 although
-0.5 although a
-1.4 although it
-0.7 although the
2.0 although you
2.6 altogether
2.3 altogether $
-0.5 always
-1.2 always $
1.8 always be
-0.5 always know
-0.5 always mean
-1.0 always on
-0.7 always relieve
0.8 always something
-1.0 am
0.9 am $
-0.5 am 52
2.0 am a
1.1 am about
-1.0 am afraid
-0.9 am also
-0.6 am an
-0.5 am asked
-0.5 am at
1.6 am back
-0.5 am biased
-0.7 am doing
-0.6 am here
-0.7 am i
-0.8 am just
-3.0 am not
-0.5 am pregnant
1.1 am proud
-0.5 am seventy
-0.9 am sorry
1.3 am the
-0.5 am to
-1.2 am working
4.1 amazed
1.3 amazed at
0.6 america
-1.4 american
-1.1 american college
0.7 amira
2.3 amitriptyline
0.7 among our
-1.1 among several
-0.5 among the
1.3 among them
-2.2 amount
-1.0 amount of
-0.5 amounts
-0.9 amrit
-1.2 an
-1.1 an ache
1.4 an aching
1.2 an achy
1.8 an adjustment
-0.8 an advert
1.0 an afternoon
-0.8 an alternative
-0.5 an ankle
1.4 an anti
-0.7 an app
-1.0 an appointment
-0.7 an arch
-0.6 an area
1.2 an assessment
-0.5 an average
-1.0 an early
-0.5 an easier
-0.5 an electric
-1.2 an elevator
-0.5 an emergency
2.8 an end
1.5 an exclamation
1.1 an exercise
0.6 an expert
2.1 an extra
-0.5 an eye
-0.7 an honest
-0.7 an hour
4.4 an inch
-0.5 an infection
-0.5 an inflamed
-0.7 an inflammatory
0.6 an initial
-1.0 an injection
-1.3 an injury
-0.6 an irritated
1.1 an l5
-2.9 an mri
0.5 an oil
2.6 an old
-0.9 an open
-1.7 an operation
-0.5 an opinion
-1.4 an option
-1.4 an ordinary
-0.5 an orthopaedic
0.7 an rmt
-0.7 an s
0.7 an ultrasound
0.7 an umbrella
0.9 an unhurried
-3.5 an x
-0.6 ana
1.0 anaesthesia
-1.9 anaesthetic
-0.7 anaesthetist
1.2 analgesics
-1.0 analysis
-2.2 anatomy
-0.5 anatomy pathology
-0.6 ancient
-0.9 and
-0.5 and $
1.5 and 15
-0.5 and 2
-0.5 and a
-0.8 and about
2.5 and accelerates
5.3 and acupuncture
-0.9 and add
0.7 and adds
-0.6 and adhesions
1.5 and after
-1.5 and again
0.6 and age
1.3 and agree
-0.5 and all
0.7 and along
-1.6 and an
-1.7 and any
-0.5 and anyone
-0.5 and anything
0.5 and arnica
-0.5 and around
1.3 and arthritic
2.6 and as
3.4 and asked
-0.6 and asks
3.0 and at
-0.6 and avoid
-1.1 and back
-0.6 and backs
-1.6 and bad
0.6 and balance
3.2 and because
0.6 and begins
0.5 and being
-0.8 and below
1.0 and bend
-1.8 and blood
1.0 and body
-0.7 and bone
0.7 and book
0.6 and boosts
0.8 and both
-1.3 and build
-0.8 and bulging
-0.6 and butter
0.7 and buttock
0.7 and by
0.5 and calf
-0.7 and call
-0.5 and calms
-2.4 and can
1.5 and cancelled
-0.6 and care
1.2 and carried
0.8 and carries
0.5 and carrying
2.1 and causes
1.0 and cedar
-1.1 and check
1.1 and chiropractors
-1.1 and chronic
0.7 and clear
1.1 and clears
0.7 and clients
0.6 and clinical
-0.5 and cold
1.2 and come
-1.1 and comes
0.8 and completely
0.7 and conditions
-0.6 and costs
-1.4 and could
1.0 and counting
-0.8 and cried
0.7 and cross
0.5 and cuts
2.5 and danced
0.5 and deep
1.0 and did
0.5 and disc
1.8 and discover
-0.5 and discs
1.2 and done
-2.9 and down
0.8 and drink
-0.5 and drop
0.5 and each
0.9 and ease
-0.5 and eases
0.5 and easy
0.9 and encourages
-1.1 and endorphins
-0.5 and ends
-0.6 and english
1.5 and even
0.5 and evening
-0.5 and every
0.5 and everyday
1.5 and everything
1.0 and exercise
0.7 and exercises
1.3 and explain
0.6 and families
-1.0 and fascia
0.6 and feeling
-2.3 and feet
-1.1 and felt
1.0 and find
-0.8 and firm
-0.7 and first
2.3 and five
-1.0 and fix
-0.5 and flare
0.6 and flu
1.1 and flushes
1.1 and flushing
-0.5 and foot
1.4 and for
0.8 and forty
0.7 and found
0.7 and four
1.0 and frankly
1.7 and free
0.5 and fresh
-1.1 and friday
-1.0 and fridays
-0.6 and full
-0.9 and function
0.5 and gave
-0.6 and generally
-0.7 and gentle
0.7 and gently
-1.2 and get
-0.5 and gets
3.0 and give
0.9 and gives
0.6 and go
-1.9 and goes
-0.5 and going
0.6 and got
-2.0 and had
0.5 and half
-1.0 and hamstrings
-1.8 and hands
-0.5 and happy
1.9 and has
-0.6 and heat
-1.4 and height
-1.5 and help
0.8 and helping
1.5 and her
-1.4 and here
-1.2 and herniated
0.9 and hips
-1.2 and his
1.0 and hold
0.5 and holds
1.2 and home
-2.0 and how
1.3 and i
0.6 and ibuprofen
1.4 and if
-0.7 and improve
-0.6 and improves
1.1 and in
-0.6 and includes
0.5 and inflamed
1.1 and injections
-0.5 and into
1.0 and is
2.7 and it
-1.1 and joint
-0.7 and joints
-0.5 and just
-2.3 and keep
-1.7 and kidneys
1.2 and knead
-1.5 and knees
-1.2 and knows
0.5 and lactic
1.0 and last
1.2 and lasts
-0.8 and late
-0.5 and lead
1.2 and leave
2.5 and left
-0.8 and leg
3.3 and less
2.2 and let
0.5 and lie
-1.1 and lift
1.7 and lifts
-1.7 and ligament
-1.0 and ligaments
-1.3 and long
2.0 and longer
-0.7 and look
-0.6 and lost
-0.5 and lots
0.6 and low
-1.1 and lower
1.0 and lowers
0.5 and lumbar
-0.5 and lymphatic
1.2 and made
3.6 and make
0.9 and makes
-0.5 and manipulation
-0.7 and manual
-2.1 and many
-0.8 and massage
-1.0 and may
1.0 and metabolic
0.9 and mind
-1.0 and missed
-0.6 and mobility
1.3 and money
-0.8 and mood
2.5 and more
1.5 and most
-0.7 and move
-0.7 and moved
-0.6 and moving
-0.5 and mrs
-1.5 and muscle
-0.8 and muscles
-0.6 and must
-2.0 and my
-0.6 and natural
-1.0 and neck
-0.7 and need
1.8 and needles
-0.6 and needs
-1.6 and neither
-2.5 and never
-1.4 and next
1.2 and nobody
-1.1 and none
2.1 and not
1.3 and nothing
1.1 and notice
0.7 and of
-1.3 and off
-1.1 and often
0.8 and once
-1.6 and one
-0.9 and only
0.8 and osteoarthritis
-3.2 and other
-0.8 and others
1.0 and our
-0.6 and out
1.9 and over
-2.3 and pain
2.2 and people
-0.5 and perhaps
-0.5 and physiotherapists
0.8 and physiotherapy
1.7 and picked
1.3 and pills
2.5 and plays
-0.7 and please
-0.5 and plenty
1.1 and poor
1.0 and posture
-0.5 and pregnancy
-0.8 and press
-0.7 and pressure
1.4 and prevent
0.9 and promotes
-0.6 and put
-1.1 and quiet
0.8 and quite
0.7 and rang
0.6 and rebuilds
-0.8 and recovery
-0.9 and reduce
1.7 and releases
0.8 and remove
0.7 and removes
-0.8 and repair
0.5 and rest
1.8 and restores
-1.0 and return
-1.2 and right
0.6 and ring
1.3 and risk
-0.7 and risks
0.7 and rmt
-0.7 and rougher
-1.2 and round
-0.5 and safety
0.5 and said
-1.0 and saturday
-1.3 and saturdays
-0.7 and save
-1.0 and sciatica
3.0 and scoliosis
-1.6 and screws
1.2 and see
-0.6 and sees
2.9 and send
-0.7 and seniors
1.5 and sent
0.5 and seven
1.0 and several
-0.5 and sham
0.9 and she
-0.7 and should
-0.7 and shoulder
2.1 and shoulders
-0.6 and show
-1.4 and side
-0.6 and simple
-1.0 and sit
1.1 and six
-0.7 and sixty
0.9 and sleep
2.0 and slow
1.8 and slows
-0.8 and so
-1.4 and soft
-2.1 and some
-1.2 and somebody
-0.7 and someone
-0.6 and something
-1.4 and sore
1.0 and space
-0.5 and speaks
0.9 and speed
1.1 and speeds
-1.0 and spent
1.3 and spinal
0.9 and spirit
0.5 and sport
1.8 and sports
1.2 and sprained
0.9 and sprains
0.5 and starts
1.7 and stay
0.5 and stayed
0.7 and stenosis
-0.8 and stiffness
0.6 and stops
-0.8 and strains
0.7 and strengthen
-0.7 and stretches
-0.8 and stretching
-0.7 and suggest
1.2 and suggests
0.7 and suitable
1.1 and supports
0.5 and surgery
-0.5 and swelling
-1.1 and swollen
-0.5 and symptoms
-0.5 and tablets
-0.5 and tagalog
1.4 and take
-0.5 and takes
-0.7 and taking
-0.7 and tear
1.8 and tell
-0.7 and ten
-0.6 and thank
1.0 and that
1.1 and the
0.6 and then
3.0 and they
0.6 and thin
1.7 and things
1.4 and think
-0.5 and third
3.0 and this
-2.4 and those
-0.9 and three
-0.8 and thursday
-0.7 and thursdays
0.7 and time
-2.0 and to
0.9 and tomasz
0.5 and took
1.1 and toxins
-0.6 and trigger
-0.5 and trunk
-1.0 and try
-1.0 and turn
-0.6 and twist
0.8 and two
1.4 and unlike
0.8 and up
0.5 and use
-0.6 and using
-1.5 and usually
-0.7 and waits
-1.2 and walking
0.7 and wants
-0.5 and warm
1.0 and was
0.9 and waste
1.1 and water
-2.2 and we
0.5 and weak
-0.6 and weekend
0.5 and weekly
-0.7 and wellness
-0.5 and were
0.5 and whale
-3.5 and what
-0.8 and whatever
-1.0 and when
-1.1 and where
-2.0 and whether
-1.2 and which
0.9 and while
0.9 and who
-0.9 and why
2.9 and with
1.6 and without
1.3 and women
0.5 and wonder
-1.3 and work
1.1 and works
-0.9 and worry
0.8 and would
-0.6 and write
-0.9 and wrote
-2.0 and yes
1.6 and you
0.7 and your
1.6 and yours
-0.9 aneta
0.6 angle
-0.8 angle $
1.2 anika
-0.5 animal $
-0.7 ankle
-1.0 ankle $
-0.5 ankle sprain
-0.5 ankle you
-0.5 ankles
-1.0 ankylosing
-1.0 ankylosing spondylitis
-0.5 anna
0.5 anneke $
0.5 anneliese
-0.6 annika
1.4 anniversary
1.8 anniversary $
0.5 annual
-1.0 another $
1.1 another a
-0.5 another cause
-0.8 another episode
-0.6 another in
-0.8 another operation
0.5 another painkiller
1.5 another way
-0.5 answer
-2.3 answer $
1.8 answer is
-0.9 answer it
-0.5 answer the
0.6 answer to
4.8 answer yes
1.4 answer your
-1.3 answered
-2.6 answers
-1.4 answers $
-0.8 answers from
1.7 anti
-1.2 antibiotics
2.2 antidepressants
1.1 antidepressants and
1.0 antidepressants for
0.9 anxiety
-1.0 anxiety $
0.5 anxiety and
-0.6 anxious
1.9 any
3.2 any $
6.2 any age
-0.7 any benefit
-1.3 any better
-0.8 any case
-0.8 any difference
-0.5 any further
-1.2 any good
1.6 any harm
-0.6 any hour
-0.8 any joint
-1.1 any moment
6.0 any more
-1.6 any of
-1.6 any one
-1.4 any operation
0.8 any other
-0.9 any pain
-1.2 any part
-1.5 any point
-0.6 any relief
1.3 any risk
0.9 any rmt
-0.5 any session
0.9 any side
-0.6 any that
-4.4 any time
-1.4 any treatment
0.7 any worse
0.8 anybody $
-1.2 anybody who
-1.0 anyhow
-1.0 anyhow $
3.4 anymore
3.4 anymore $
1.5 anyone
3.1 anyone $
-0.6 anyone can
0.7 anyone knows
1.0 anyone on
-1.1 anyone to
-3.3 anyone who
-0.7 anyone whose
-1.3 anyone with
-2.6 anything
-0.7 anything about
-0.8 anything at
-1.2 anything else
1.0 anything for
-0.8 anything from
1.7 anything in
-0.6 anything more
-0.8 anything out
-0.8 anything that
1.1 anything the
2.1 anything you
0.5 anything your
1.3 anyway
-0.8 anyway $
0.9 anyway and
-1.4 anywhere $
-0.6 anywhere and
3.1 anywhere else
3.3 apart
2.5 apart and
-2.0 apart from
-0.7 app
0.5 app or
1.1 apparently
-1.5 appear
-1.2 appears
1.2 applicants
-1.6 applies
-0.5 applies $
-1.1 apply
1.1 appointment
-0.6 appointment $
0.5 appointment and
-0.7 appointment in
-1.3 appointment is
-0.5 appointment lasts
-0.7 appointment with
-1.5 appointments
1.4 appointments $
0.5 appointments are
-0.5 appointments in
-0.5 appointments on
-0.5 appointments run
1.2 appointments seven
-1.0 appreciated
0.6 apprentice
0.9 approach
-0.8 approach $
1.1 approach is
1.3 appropriate
1.9 appropriate for
-0.6 approval
-1.2 approved
0.7 april $
-0.8 arch
-0.6 arch $
-0.5 arch and
-0.5 arched
-1.7 are
1.9 are 60
-0.5 are across
-0.5 are affected
-0.5 are allergic
0.8 are also
0.8 are among
-0.5 are an
-0.8 are and
2.1 are as
-1.5 are asked
-1.3 are available
4.8 are back
-1.0 are being
-1.3 are best
-2.1 are better
-0.9 are bunched
0.6 are burnaby
-0.5 are busy
0.9 are carrying
1.3 are changing
-0.8 are closed
-0.9 are comfortable
-0.5 are common
0.5 are completely
1.0 are confident
-1.1 are covered
1.8 are doing
1.5 are done
0.9 are down
2.1 are easier
-0.6 are encouraged
-0.5 are entitled
1.1 are experts
0.7 are far
-1.0 are feeling
-0.8 are few
-1.4 are fine
0.6 are flushed
-0.5 are fond
-1.1 are for
-0.6 are found
-0.8 are four
-2.1 are free
-1.3 are full
0.7 are given
-1.2 are glad
-2.0 are going
-1.6 are good
1.0 are guaranteed
0.7 are hand
-1.4 are happy
-1.1 are having
-0.6 are held
-0.6 are here
-1.1 are holding
-0.5 are hoping
0.6 are hot
-0.7 are in
-0.9 are insured
0.5 are known
2.6 are leaving
-1.4 are left
-1.4 are less
-1.1 are like
-0.7 are limited
4.6 are looking
-0.6 are lovely
1.0 are lying
-1.1 are many
0.7 are massaged
-0.6 are mild
2.2 are miracle
-0.6 are mixed
-1.8 are more
-0.5 are moving
-1.1 are much
3.5 are my
0.5 are never
5.4 are no
2.2 are normal
-0.8 are not
-0.8 are now
-0.5 are occasionally
0.7 are off
1.2 are often
0.6 are only
-2.5 are open
-0.9 are other
-0.5 are out
-0.8 are overweight
0.9 are paying
2.0 are permanent
-0.7 are placed
-0.5 are pleased
-0.6 are pre
-1.7 are pregnant
0.5 are proud
-0.7 are put
1.3 are quiet
-0.6 are quite
-1.6 are rare
-1.0 are rarely
-0.5 are reading
0.7 are recognised
1.1 are recognized
-1.2 are registered
-0.5 are regulated
-0.5 are right
-1.2 are risks
-0.6 are safe
-0.6 are satisfied
0.8 are set
-0.7 are seven
-0.5 are several
-1.2 are short
1.1 are signs
-1.3 are similar
-0.6 are six
0.7 are slow
-1.0 are small
-0.6 are sometimes
-0.5 are sorry
1.9 are specialists
-0.7 are started
-0.5 are stiff
2.4 are still
-0.7 are stretched
-0.9 are strong
2.0 are stronger
-0.6 are taken
1.5 are taking
0.9 are talking
-0.6 are taught
3.5 are that
2.0 are the
-1.0 are there
-0.6 are thin
-0.6 are things
-0.7 are thinking
-1.3 are thirsty
-1.0 are three
-0.9 are tired
-0.5 are too
-1.3 are two
0.6 are typically
1.7 are unbeatable
-0.7 are under
-0.5 are upstairs
-1.1 are used
-1.7 are very
-1.5 are waiting
1.8 are walking
-0.8 are welcome
0.6 are well
1.0 are what
-0.8 are working
-0.8 are worried
-0.5 are worth
1.5 are you
-0.7 are your
0.8 are zero
-1.9 area
-1.8 area $
-1.3 area being
-0.6 area that
0.7 area which
-3.3 areas
-0.5 areas that
-0.7 argue
-0.6 argue with
1.0 argument
-0.5 arizona
-0.9 arm
-0.5 arm $
-0.9 arms
-0.7 arms $
0.8 arms and
3.2 arnica
-0.9 aromatherapy
-1.8 around
2.2 around $
-1.7 around a
2.4 around and
1.8 around burnaby
0.9 around deer
-0.6 around eight
1.2 around for
-0.5 around four
-0.6 around half
2.3 around here
-2.9 around it
-0.8 around one
1.2 around the
-1.8 around them
-1.2 around your
-1.4 arrange
-1.2 arranged
-0.9 arrangement
-0.5 arrangement $
0.7 arrival
2.3 arrive $
0.6 arrive at
-0.8 arrive by
-0.6 arrive ten
0.8 arrive with
0.9 arrived
-0.5 arrived $
-0.8 arrived on
-0.5 arrived with
-0.9 arrives
1.1 arteries
1.0 arthritic
0.9 arthritic and
0.9 arthritic joints
3.1 arthritis
-1.8 arthritis $
-1.0 arthritis a
-1.6 arthritis and
2.0 arthritis at
-0.7 arthritis clients
0.9 arthritis does
0.8 arthritis from
1.7 arthritis has
-0.6 arthritis in
-1.6 arthritis is
-0.9 arthritis it
-0.5 arthritis itself
0.9 arthritis massage
1.7 arthritis may
-1.1 arthritis of
0.8 arthritis one
1.6 arthritis pain
0.8 arthritis stenosis
1.0 arthritis tell
-0.6 arthritis that
-0.7 arthritis the
-1.2 arthritis we
1.9 arthritis you
-0.5 article and
1.6 as a
-0.5 as active
-0.6 as any
0.8 as anyone
0.7 as at
-0.5 as back
-0.5 as bad
1.3 as blood
1.1 as burnaby
-0.5 as circulation
-1.5 as discs
2.0 as effective
0.9 as either
1.6 as fast
-1.2 as for
0.5 as gabapentin
1.6 as good
-0.5 as hard
-0.5 as ibuprofen
-1.8 as it
1.1 as long
-0.5 as low
1.9 as many
1.3 as massage
-0.6 as methotrexate
-0.5 as most
0.6 as much
-0.5 as needed
1.9 as new
1.3 as often
0.5 as opioids
-0.7 as our
0.6 as possible
-1.0 as sciatica
2.7 as she
-1.2 as soon
0.6 as strong
0.5 as that
1.7 as the
-0.6 as there
-1.1 as though
0.5 as two
-1.0 as we
1.1 as well
-1.2 as with
-3.2 as you
-0.6 as your
-0.5 ashby
1.1 ashcombe
0.5 aside
-6.9 ask
-2.1 ask $
-0.9 ask a
-0.7 ask again
-0.5 ask and
-0.6 ask anyone
1.3 ask around
0.5 ask as
1.2 ask at
-0.5 ask for
-0.7 ask her
-1.1 ask how
1.1 ask if
0.5 ask in
-0.8 ask me
0.6 ask questions
-0.5 ask that
1.6 ask the
-0.5 ask us
-1.8 ask what
-0.5 ask whether
1.1 ask why
-0.5 ask you
-2.4 ask your
-0.6 ask yourself
-2.5 asked
1.7 asked $
-0.5 asked a
-0.7 asked about
-0.5 asked for
-1.0 asked her
1.9 asked if
1.0 asked me
0.7 asked not
-0.5 asked of
-0.6 asked this
-2.5 asked to
-0.5 asked us
2.2 asked what
-1.4 asking
-0.7 asking $
-0.6 asking about
-0.5 asking you
-2.7 asks
1.6 asks how
-0.7 asks what
-0.6 asks you
-2.5 asleep
0.8 asleep $
-1.0 asleep and
-0.7 asleep at
-0.7 assess how
2.1 assess you
-1.4 assessed
-0.8 assessment
-1.7 assessment $
-1.9 assessment and
1.1 assessment with
-0.8 assistance
-0.5 assistance $
-1.3 assistant
0.7 associated
-1.5 association
-0.5 association $
1.7 assume
1.8 assume that
-0.5 assumed
3.1 assured
3.6 asthma
3.4 astonished
1.7 at 4
-0.8 at about
1.2 at all
-1.4 at any
3.0 at bay
-0.8 at brentwood
-1.0 at burnaby
-0.5 at cedar
0.5 at central
2.7 at christmas
-0.8 at confederation
-0.6 at deer
1.0 at each
-0.5 at easing
-1.8 at eight
1.2 at eighty
-0.5 at eleven
-1.0 at eye
-0.6 at fifteen
0.8 at first
-0.7 at harbour
-0.8 at her
0.6 at his
-2.7 at home
0.6 at how
-0.8 at it
0.7 at its
-1.4 at l5
-0.7 at last
-0.8 at later
-1.7 at least
0.8 at little
-1.2 at longer
-1.2 at lunch
-0.7 at massage
1.3 at me
0.5 at meridian
-0.7 at metrotown
2.1 at most
0.6 at my
-3.6 at night
-0.9 at nine
0.7 at nineteen
0.9 at no
-0.5 at northgate
1.1 at once
2.2 at one
0.6 at our
-0.5 at points
-0.5 at reception
-0.5 at relieving
1.3 at rest
-0.6 at risk
1.4 at serenity
-0.9 at seven
-1.1 at six
1.2 at sixty
-1.8 at some
1.3 at summit
0.7 at that
-0.6 at the
1.6 at this
1.1 at twelve
2.8 at twenty
-1.7 at two
1.6 at work
-0.5 at you
0.5 ate
0.8 athletes
-1.0 athletes $
0.6 athletes and
-0.5 athletes get
-0.6 athletes have
0.6 athletic
-0.9 attached
-0.6 attached to
3.6 attack
0.7 attacking $
-0.5 attacking the
-0.5 attacks
-1.9 attacks the
-0.9 attend
1.1 attendance
-0.7 attention
1.3 attention $
-0.8 attention and
0.9 attentive
1.0 august
-0.7 august $
-0.7 aunt
-0.5 australian
-0.5 australian trial
3.0 authority
3.3 authority on
-1.2 authors
0.7 autumn $
-1.2 available $
0.7 available and
0.5 available nowhere
0.7 available only
0.7 available to
-1.8 avenue
2.0 average
3.0 avoid
-0.6 avoid $
0.8 avoid a
-0.8 avoid it
-0.7 avoid massage
7.1 avoid surgery
1.7 avoid the
-0.5 avoid twisting
2.5 avoided
1.5 avoided $
0.5 avoided if
-0.5 avoiding
-1.1 awake
-0.5 awake $
0.9 award
4.5 away
2.8 away $
-0.5 away a
-1.5 away by
-2.7 away from
-0.5 away if
1.8 away my
-0.5 away no
2.9 away the
2.0 away their
-0.5 away to
1.2 away when
0.9 away with
0.8 away your
-0.7 awkward
0.9 awkwardly
-1.2 axial
-0.7 axial spa
-0.5 axial spondyloarthritis
0.5 ayurvedic
-1.2 b
-0.9 b $
0.5 babies
-0.5 babies and
2.3 baby
1.6 baby $
1.2 baby and
5.8 back
0.6 back $
-0.6 back aches
-0.8 back after
0.9 back and
-0.7 back are
-1.0 back as
3.6 back at
2.3 back back
-0.7 back because
0.9 back behind
-0.7 back belts
1.1 back better
-0.6 back but
-2.7 back by
1.0 back clean
0.7 back clinic
0.9 back experts
0.7 back from
0.5 back gets
-1.2 back goes
-0.8 back had
-2.5 back has
-0.6 back hip
-1.3 back hips
1.4 back how
1.3 back i
2.3 back if
3.3 back in
-0.6 back injuries
-0.6 back injury
1.2 back inside
4.6 back into
-1.1 back it
-1.0 back keeps
-0.6 back looks
-0.5 back makes
1.0 back massage
-0.6 back muscles
2.7 back my
-1.1 back neck
-0.5 back no
-1.3 back off
0.7 back often
4.0 back on
0.8 back once
-0.6 back or
-2.0 back out
-1.6 back pain
-0.5 back passage
-1.3 back pocket
0.8 back problems
1.0 back related
-0.9 back rescue
-1.3 back ritual
0.7 back says
1.1 back since
3.4 back specialist
1.4 back specialists
0.8 back stiff
-1.5 back still
-0.5 back stops
-0.8 back strain
-0.5 back strains
-4.2 back surgery
1.1 back than
1.1 back that
-0.6 back there
0.6 back this
4.8 back to
2.5 back together
2.3 back toward
-0.9 back treatment
1.5 back trouble
-1.2 back up
2.6 back we
-2.0 back went
-0.5 back when
2.3 back where
-0.6 back which
0.7 back while
-0.7 back will
0.6 back work
-0.6 back would
1.7 back you
-0.7 back your
0.9 backache
4.8 backed
4.4 backed by
0.6 background $
0.5 backhaven
4.2 backs
1.8 backs and
1.3 backs are
1.9 backs better
-0.9 backs get
-1.2 backs have
-0.5 backs hurt
-1.3 backs in
-0.6 backs of
-1.5 backs that
-0.7 backs we
-0.9 backside
1.6 backward
-0.9 bad $
1.7 bad back
1.1 bad backs
-0.6 bad knees
-0.5 bad posture
0.6 bad the
2.2 badly $
0.6 badminton
-1.2 bag $
0.6 bag of
0.7 bag on
-1.3 bags
0.8 baker
-1.7 bakery
-0.9 bakery $
-0.6 bakery on
0.9 bakery with
2.1 balance
-1.3 balance $
2.6 balance and
1.9 balance the
6.7 balanced
1.0 balances
1.1 balances the
1.7 balancing
1.1 balancing the
-1.5 ball
-0.6 ballet
0.8 balm
-0.5 bamboo
0.9 band
-0.9 band $
-1.1 band of
-0.7 bands
-0.5 bands of
0.5 banister
1.2 bank
-0.5 bank $
-1.0 bao
1.2 barely
-0.5 barely able
0.8 bargain
0.9 bargain $
0.6 bars
0.6 bartek
-1.2 basalt stones
-0.7 base
-0.5 base of
1.3 based
1.6 based on
-1.3 basically
1.2 basis
0.6 basis of
-0.9 basket
-1.0 bath
2.1 bath $
-0.8 bath and
0.5 bathroom cabinet
0.5 bathroom floor
0.9 bay
1.9 bay $
-1.6 bc
-0.9 bc $
-1.6 be
4.8 be $
-1.0 be a
-1.1 be able
-0.9 be all
2.7 be amazed
-0.7 be an
-0.5 be arranged
0.6 be as
-2.1 be asked
-0.6 be assessed
1.9 be at
1.5 be avoided
1.5 be back
1.0 be best
-1.1 be better
1.6 be billed
-0.5 be cake
-1.6 be careful
-0.5 be cautious
-0.8 be charged
-0.7 be checked
-0.6 be closed
1.5 be coming
-1.1 be considered
1.1 be corrected
-2.0 be covered
-0.9 be dangerous
-0.6 be different
-0.7 be discussed
-1.0 be doing
-2.9 be done
-0.6 be draped
-0.5 be drawn
2.8 be effectively
-1.6 be found
-1.7 be free
-1.5 be given
1.3 be going
0.5 be gone
-0.5 be happy
0.8 be hard
-1.4 be here
-0.6 be hurt
-0.5 be identified
-0.7 be less
1.3 be lifting
-0.8 be looked
-0.9 be lying
-0.7 be made
-0.5 be managed
-0.6 be measured
0.5 be modest
1.8 be moving
-0.9 be needed
1.4 be needing
4.1 be next
0.6 be off
-0.6 be offended
1.4 be on
-0.8 be one
1.1 be out
2.9 be part
-1.2 be permanent
-0.6 be possible
-1.4 be pushed
-1.1 be put
-0.8 be referred
0.8 be refunded
-0.5 be registered
0.6 be reversed
-0.5 be reviewed
0.8 be said
-1.7 be seen
-0.9 be signs
0.5 be something
-0.6 be soothing
0.6 be standing
2.1 be stiff
-1.0 be straight
-1.4 be sure
1.5 be surprised
-1.1 be taken
1.5 be taking
-0.6 be temporary
3.8 be the
-0.5 be there
0.5 be told
-1.7 be touched
-1.4 be treated
-0.6 be uncomfortable
-0.7 be undone
-0.9 be used
0.5 be very
1.2 be walking
-1.6 be wary
0.9 be worked
0.7 be worth
2.3 be you
1.1 be your
3.0 bea
1.3 beach $
-2.7 bear
-0.6 bear $
-0.9 bearable
-0.5 bearable $
-0.7 bears
3.1 beat
1.0 beaten
0.5 beatrix
-0.8 beatriz
5.7 beats
2.9 beats a
0.6 beats the
-0.5 beautiful
5.0 beautifully
-1.4 became
-0.5 because
-1.1 because a
-0.5 because blood
0.5 because for
-0.9 because he
-0.9 because her
-0.9 because i
1.0 because in
2.4 because it
-0.7 because joint
3.0 because massage
-0.5 because my
-1.2 because nobody
-1.5 because of
2.4 because our
-0.5 because people
-0.7 because that
-0.5 because the
1.3 because there
-2.2 because they
0.9 because we
0.5 because what
-0.6 because you
2.1 become a
-0.6 become more
-0.5 become narrower
-0.9 become permanent
1.0 become shorter
-1.1 become smaller
-0.6 become stiff
2.8 become the
-1.2 becomes
2.2 becomes less
-0.6 becomes narrower
-1.2 becomes the
-0.8 becomes thinner
0.7 becoming
-1.2 bed
2.3 bed $
-1.2 bed and
-0.7 bed for
1.0 bed in
-0.6 bed is
-2.0 bed rest
-2.1 been a
5.9 been able
-1.2 been an
-0.7 been asked
0.6 been asking
1.9 been at
0.5 been booked
0.9 been called
-0.8 been carrying
0.8 been clinically
-0.8 been diagnosed
1.8 been doing
0.6 been done
0.5 been easier
1.7 been for
0.6 been hanging
-1.9 been here
0.7 been holding
1.2 been in
-0.6 been inconsistent
0.7 been known
-0.6 been left
0.8 been living
-1.0 been looking
-0.6 been no
-2.1 been off
-1.1 been on
1.0 been prescribed
1.7 been properly
-1.3 been proved
-3.3 been proven
-1.2 been putting
-0.6 been registered
-0.9 been reported
1.0 been retrained
-0.8 been running
-0.9 been saying
-1.0 been seeing
0.6 been sending
-1.9 been shown
-1.2 been signed
1.3 been sitting
1.8 been so
-0.8 been starved
-0.5 been stiff
-2.4 been studied
1.7 been talking
-0.7 been tested
1.1 been the
0.5 been three
0.8 been through
2.6 been to
-2.5 been told
-1.0 been treating
-0.7 been tried
0.6 been up
1.3 been used
1.4 been voted
-1.0 been waiting
-0.7 been well
-1.3 been with
1.1 beer league
-1.6 before
-1.5 before a
1.7 before and
0.6 before any
-0.7 before anybody
1.2 before anyone
1.2 before changing
-0.7 before going
-0.5 before his
-2.2 before i
2.7 before it
2.5 before lunch
-0.5 before noon
-0.7 before or
-1.2 before she
-0.5 before ten
-1.1 before that
-0.7 before their
2.3 before they
-1.0 before we
0.9 before working
2.8 before you
-2.6 beforehand
-1.0 beforehand $
-0.6 beforehand which
-2.3 began
-0.5 began $
-1.2 began with
0.6 begging
0.6 begging for
-1.3 begin
-0.7 begin $
-0.5 begin at
-0.8 begin in
1.9 begin with
0.8 beginning
0.9 beginning and
2.1 begins $
-0.7 begins at
-0.6 begins in
0.6 begins to
-0.6 behaves
0.8 behind
2.7 behind $
-0.9 behind a
1.6 behind each
-1.5 behind our
-2.1 behind the
1.0 behind you
0.5 being
2.6 being $
1.0 being a
-0.6 being able
-0.5 being compressed
-0.5 being done
1.1 being hurt
0.6 being looked
-0.6 being massaged
-0.5 being overweight
-0.6 being pinched
-0.6 being squeezed
-1.2 being touched
-1.2 being worked
2.5 believe
0.7 believe $
1.4 believe i
-2.8 believe in
-0.5 believe it
1.4 believe the
-1.2 believed
-2.4 bell
-0.5 bell and
-1.9 belly
-0.5 belly $
1.6 belong
0.9 belong $
-1.4 belong to
0.8 belongs
2.2 belongs $
-1.0 belongs to
-3.3 below
-0.9 below $
1.1 below and
-0.9 below the
-1.3 belt
-0.6 belt line
-1.2 belts
-1.6 bench
-0.7 bench in
-0.5 bench with
-0.7 benches
-0.9 benches $
-1.1 bend
-1.3 bend $
-1.7 bend and
1.6 bend in
0.5 bend the
-0.7 bend turn
1.3 bend your
-2.9 bending
1.1 bending $
-1.5 bending forward
-0.5 bending or
-0.6 bending to
-0.7 bending turning
1.0 bends $
-0.6 beneath it
3.2 beneficial
3.2 beneficial for
-0.7 benefit
-0.6 benefit #
2.5 benefit $
-0.5 benefit and
-0.7 benefit for
-0.5 benefit from
-0.5 benefit lasts
-1.6 benefits
-1.1 benefits $
-1.0 benefits and
1.3 benefits of
-0.5 benefits were
1.8 benefits you
0.6 bent
-0.5 bent $
-1.4 bent down
1.0 bent like
0.6 bent over
-0.5 bent sideways
-0.6 bert
-3.2 beside
-1.0 beside the
4.3 best
-0.5 best $
-0.6 best and
-0.7 best avoided
1.2 best back
-2.7 best chance
-0.8 best choice
-0.9 best evidence
-1.4 best exercise
-0.9 best for
-0.6 best friends
1.6 best hands
2.1 best in
-0.5 best kind
5.5 best massage
1.9 best of
0.9 best one
-1.5 best posture
-0.8 best results
2.8 best rmt
-0.7 best sleeping
-0.5 best supported
-0.5 best thing
1.2 best things
-1.9 best time
-1.2 best to
-0.8 best treatment
-0.7 best way
-0.5 best when
1.5 bet
0.8 beth
-0.5 bethan
2.8 better
1.9 better $
0.6 better a
-0.8 better after
0.5 better as
0.8 better blood
-1.5 better circulation
-1.3 better for
-1.3 better function
0.5 better grip
2.2 better in
-0.9 better off
-0.9 better on
2.1 better posture
0.5 better results
-2.0 better sleep
0.7 better than
-0.5 better the
0.6 better way
0.5 better when
1.2 better which
-1.2 better with
-2.3 better within
-1.2 better without
0.6 better you
-1.7 between
-0.5 between $
1.6 between 8
-0.8 between a
-1.2 between clients
0.7 between five
-0.9 between flares
1.2 between here
0.5 between massage
-0.5 between nine
-0.8 between patients
-0.5 between people
0.7 between the
-0.9 between two
-2.0 between visits
-1.4 between your
0.5 beyond
1.9 beyond doubt
-1.0 beyond that
-1.9 beyond the
-0.5 biased $
0.6 big glass
-0.5 big operation
-0.6 big toe
0.5 bigger
1.7 bigger $
-1.9 bike
-0.7 bikes
-0.5 bikeway
-2.7 bill
-1.3 bill $
0.6 bill i
0.7 bill to
3.1 billed
1.8 billed to
-0.6 billing
0.6 billing free
-0.7 billing to
0.5 billing with
4.8 bin
1.5 bin $
-0.5 binder
1.1 biologic
1.1 biologic drugs
-0.6 biological
-0.6 biologics
-0.5 bird
-2.0 birth
-1.2 birth $
-1.4 birthday $
1.0 biscuit $
-0.5 biscuits
1.3 bit
-0.7 bit and
3.9 bit as
-0.7 bit better
-1.2 bit by
-0.5 bit i
-0.5 bit in
-1.2 bit like
1.1 bit of
-0.8 bit sore
1.8 bit tender
-1.4 bits
0.5 black
-1.9 bladder
1.2 bladder meridian
-1.1 bladder or
-2.0 blade
-1.1 blades
-0.6 blades $
4.2 blank
-0.7 blanket
0.9 blanket $
-1.1 blanket and
-0.8 blankets
-1.3 bleeding
-0.6 bleeding and
-0.6 bleeding nerve
-0.7 blend
-0.5 blend of
-0.7 blinds
-0.7 bliss
-1.2 block $
-0.6 block and
0.8 block of
2.4 block or
1.2 blocked
-1.5 blocks
-1.2 blog
0.9 blood
-1.0 blood $
-0.6 blood back
-0.5 blood brings
1.2 blood carries
0.6 blood cells
-1.0 blood circulation
-0.9 blood clot
-1.1 blood clots
-0.5 blood flow
-1.1 blood gets
0.5 blood into
1.8 blood moving
6.1 blood pressure
-0.8 blood supply
-0.7 blood tests
-0.6 blood through
-1.8 blood vessels
-1.5 blue
-1.6 blue cross
1.7 bo
-2.5 board
-0.9 board exams
-0.6 boast $
-1.8 bodies
4.4 body
1.3 body $
0.8 body are
1.6 body at
-0.5 body begins
1.6 body can
0.7 body defences
1.3 body detox
0.8 body does
0.7 body flush
-1.1 body gradually
0.9 body has
1.8 body heals
-1.4 body is
-0.6 body it
-0.7 body keeps
-0.8 body lays
-0.6 body makes
0.6 body mind
-0.7 body natural
-0.5 body often
-1.0 body or
-1.8 body own
-1.0 body reabsorbs
-0.8 body responds
1.1 body that
0.6 body the
-1.2 body to
-1.5 body wants
0.9 body which
-1.7 body will
0.8 bodyworks
-0.6 boiler
-0.6 bolster
-1.6 bolsters
-0.6 bolsters so
1.5 bone $
-0.9 bone and
-0.8 bone beneath
0.5 bone but
-0.6 bone has
-0.5 bone health
-0.6 bone on
-1.0 bone spur
2.2 bone spurs
0.9 bone that
-0.7 bone to
-0.7 bones $
0.6 bones are
-0.6 bones becomes
3.0 bones follow
-0.6 bones heal
-0.8 bones in
-2.2 bones of
0.6 bones opens
1.3 bones or
0.6 bones so
-1.1 bones together
-0.9 bony
-3.2 book
-2.8 book $
1.0 book a
-1.4 book again
1.0 book any
-0.5 book my
-1.9 book now
1.4 book online
-0.8 book so
-1.7 book the
-0.5 book them
-1.0 book today
-0.6 book two
1.6 book you
3.2 book your
-1.5 booked
-0.5 booked a
-0.5 booked after
-0.5 booked at
1.2 booked for
-0.7 booked him
0.6 booked in
1.2 booked me
-1.1 booked with
-3.2 booking
-0.9 booking $
0.5 booking button
-0.5 booking is
-0.6 booking page
-1.8 bookings
-0.7 bookings $
-0.6 books and
0.8 boost
0.5 boost your
0.5 boosting
0.5 boosting circulation
2.6 boosts
0.5 boosts circulation
0.8 boosts immunity
-0.8 boosts the
1.1 boosts your
-0.5 boot
2.7 boots
1.1 boots $
0.6 boots and
-0.6 bore
-0.6 bored
-0.8 born
-0.5 born $
0.7 born and
-0.5 born with
-0.8 borne
-1.2 boss
1.1 both
0.6 both and
-1.4 both are
3.6 both feet
-0.6 both get
-0.7 both hands
0.6 both have
-0.8 both hurt
1.4 both kinds
-0.7 both legs
-0.6 both massage
1.6 both on
0.8 both sides
0.8 bothers
2.6 bottle
1.2 bottle $
1.1 bottle of
-0.7 bottom $
1.0 bottom of
-0.8 bought
1.7 bought a
0.7 bought him
-0.6 bought me
-0.5 bout of
0.8 bow
-0.6 bowel
0.6 bowels
-1.3 bowl
-0.8 bowl of
1.1 bowling
2.9 bowls
1.0 bowls $
0.9 box and
-0.5 box of
1.3 boxes
0.8 boxes $
-1.1 boy
-0.6 boys
-0.5 bra
2.8 brace
2.3 brace $
0.7 brace and
-0.5 brace can
-1.2 brace does
-0.6 brace for
0.9 brace is
-0.8 brace may
1.3 brace or
1.6 brace to
-0.6 brace worn
-0.6 bracelets
0.6 braces $
0.6 braces and
2.2 bracing
2.3 bracing and
-1.1 bracing for
1.2 bracing or
0.5 braille
-0.6 brain
0.7 brain $
1.5 brain and
-0.7 branch
-0.5 branches
1.9 brand
1.5 brand new
-0.6 brass
-1.1 bread
-0.7 break
-1.1 break $
2.2 break down
-0.5 break it
-0.6 break up
1.0 breakfast
2.5 breakfast $
-0.6 breaking
0.8 breaks $
-1.2 breaks down
1.7 breaks the
-1.2 breaks up
-1.0 breast
-2.1 breath
-1.9 breath $
-1.2 breath and
-2.2 breathe
0.8 breathe $
-1.1 breathe in
-1.3 breathe out
-2.1 breathing
-1.1 breathing $
1.6 breathing and
-1.1 breathing slows
-1.1 breaths
-0.6 breaths $
-0.7 brentwood
-1.8 brentwood $
0.7 brentwood and
1.1 brentwood station
-0.6 brick
-2.0 bridge
-0.6 bridge $
-0.8 brief
-0.5 brief $
0.8 bright
-1.7 bring
-2.0 bring a
2.0 bring about
-0.5 bring any
-0.8 bring faster
0.7 bring her
2.7 bring it
-0.6 bring on
-0.5 bring shorts
-0.8 bring the
0.5 bring two
-1.5 bring your
1.3 brings down
0.5 brings most
0.6 brings together
-2.1 brisk
0.6 britain
-0.6 british columbia
-1.3 broad
-0.7 broadway
-1.6 broken
-0.5 broken bone
-0.5 broken skin
0.7 broom
-2.2 brother
0.6 brought us
-0.9 bruise easily
0.8 bruised
-1.8 bruising
-0.6 bruising $
-0.5 bruising and
-0.9 bruising can
1.6 bruising or
-0.9 bucket
-0.5 bucket $
-0.5 buddy
-1.0 budget
0.5 bugging
0.5 bugging you
1.4 build a
-0.8 build it
-0.5 build up
-2.2 building
0.9 building $
-0.8 builds up
0.5 built
0.9 built a
0.5 built for
0.5 built up
1.8 bulge
-0.6 bulge $
-0.6 bulge and
-0.6 bulge at
0.8 bulge is
-0.9 bulged
-1.7 bulges
-0.5 bulges and
-0.5 bulging and
-0.7 bulging discs
1.5 bulging or
5.9 bulletproof
-0.8 bum
-0.6 bump
-0.5 bumps
-1.0 bunched
-0.8 bunched up
-0.7 bundles
-0.5 buns
3.9 burnaby
1.4 burnaby #
-4.0 burnaby $
0.8 burnaby and
-0.8 burnaby clinic
0.6 burnaby favourite
1.7 burnaby for
1.4 burnaby has
-1.4 burnaby hospital
0.8 burnaby lake
-0.6 burnaby new
0.5 burnaby rmt
-0.9 burnaby since
0.9 burnaby top
-1.2 burnaby we
-0.6 burnaby you
-0.5 burned
3.8 burning
1.7 burning $
-0.7 burning line
-1.8 bus
-1.8 bus stops
-0.5 bus the
-1.1 buses
-1.1 busiest
-0.9 business
-1.4 business days
-0.6 business of
-0.8 busy $
-0.7 busy and
-0.5 but
-0.6 but a
0.6 but after
1.5 but an
-1.1 but can
3.2 but do
-0.6 but does
2.1 but for
1.8 but have
-0.9 but he
-1.5 but here
1.0 but i
2.9 but if
-3.7 but it
-0.8 but let
-0.9 but many
-1.2 but most
-1.1 but my
-0.5 but never
-0.6 but no
0.5 but our
1.6 but pain
1.2 but people
-0.7 but rick
1.0 but she
-1.8 but that
-1.0 but the
-2.3 but there
-1.7 but they
-0.7 but this
1.3 but to
1.1 but we
1.1 but what
0.7 but without
3.9 but you
-1.3 but your
-1.2 butter
-2.2 buttock
-0.6 buttock to
-0.8 buttocks
-0.8 button $
1.2 buttons
-3.2 buy
-0.6 buy a
-1.3 buy five
-0.8 buy them
-0.5 buzz
2.3 by
-2.0 by $
-0.6 by 31
-0.5 by accident
-1.3 by an
0.5 by balancing
-1.0 by being
-0.7 by bike
-0.8 by bit
0.5 by boosting
0.6 by bringing
-0.8 by bus
-0.7 by chiropractors
-0.5 by donation
1.1 by easter
-0.9 by email
-0.9 by evening
1.8 by feel
-0.7 by fifty
0.7 by forty
-2.0 by four
3.3 by half
-0.7 by her
-0.9 by his
0.7 by it
-3.7 by itself
1.7 by keeping
-0.9 by last
-1.0 by law
0.8 by layer
1.2 by lengthening
1.0 by loosening
5.4 by may
-1.0 by mistake
1.1 by more
-0.8 by most
-0.5 by name
-0.6 by nine
-0.8 by now
-0.6 by one
-0.7 by our
0.6 by people
-1.1 by phone
0.5 by readers
-0.5 by registered
0.7 by relaxing
-0.5 by research
1.2 by saturday
0.8 by session
0.6 by several
-1.0 by side
-1.8 by six
-1.2 by sixty
1.4 by softening
-0.9 by somebody
0.8 by stimulating
0.5 by summer
-1.4 by suppertime
0.6 by taking
0.9 by ten
1.9 by the
-2.0 by themselves
0.8 by then
0.5 by this
-2.2 by three
2.3 by touch
-0.8 by trained
0.7 by twenty
-1.5 by two
1.2 by up
-0.7 by video
2.4 by visit
-0.9 by way
1.2 by wednesday
2.8 by week
-0.5 by what
1.2 by working
0.7 by years
1.1 by your
1.6 by yourself
-0.7 c
-0.6 c $
2.0 cab
1.4 cab $
1.4 cabinet
-0.5 cable
-0.6 caesarean
-0.8 caffeine
0.6 cage
-2.0 cake
-0.7 cake $
3.6 calcium
2.0 calcium deposits
0.8 calder
-1.1 calendar
0.6 calendar $
-0.5 calendar year
0.8 calf
-0.7 calf $
1.1 calgary
-1.0 calgary $
-3.7 call
-0.7 call a
-0.8 call and
-1.2 call back
-0.7 call before
-0.5 call from
0.5 call in
0.5 call it
0.8 call our
0.9 call text
-0.5 call that
-0.5 call themselves
-1.3 call this
0.5 call today
-1.2 call you
-2.1 called
-1.3 called a
1.7 called for
-0.5 called it
0.7 called stenosis
-0.7 called the
-0.6 callers
-3.2 calls
-0.8 calls it
-0.6 calls the
2.3 callum
-0.6 callum $
-2.3 calm
-0.6 calm and
0.7 calm down
-0.6 calm that
1.5 calmed
1.3 calmed down
-0.5 calmer
0.8 calms
-0.6 calms down
-0.6 calms you
-2.3 calves
-0.5 calves $
-0.5 cambie
1.7 came
-0.9 came $
1.2 came and
-0.6 came for
1.1 came here
-0.7 came home
3.3 came in
-0.5 came on
-0.9 came over
-2.2 came to
-0.7 cameras
0.9 can $
0.9 can add
1.1 can adjust
-1.0 can advise
-1.6 can affect
-0.5 can afford
-0.6 can aggravate
-0.8 can all
-1.3 can also
3.0 can always
-0.5 can arrange
0.7 can avoid
-0.6 can be
-1.6 can become
0.5 can begin
-1.0 can bill
-1.0 can bring
0.8 can buy
-0.9 can call
1.1 can cancel
0.7 can carry
-4.1 can cause
-2.2 can change
0.9 can claim
-0.8 can come
2.3 can correct
1.4 can count
1.4 can cure
-0.7 can decide
0.9 can diagnose
3.2 can do
0.5 can drag
-0.7 can drive
0.5 can drop
-1.6 can ease
1.2 can enjoy
2.5 can even
1.3 can expect
-2.2 can feel
-0.7 can find
1.1 can fix
1.6 can forget
2.1 can get
-1.8 can give
-4.0 can guarantee
-0.8 can guess
2.1 can have
2.5 can heal
-2.6 can help
1.2 can hurt
-3.0 can i
-1.1 can improve
-0.5 can interact
-0.6 can irritate
-0.5 can it
2.0 can keep
-1.4 can lead
0.6 can lie
-0.8 can look
-0.5 can loosen
-3.3 can make
-1.1 can manage
-2.1 can massage
3.1 can match
1.6 can mean
2.5 can move
-1.2 can not
1.6 can now
-0.5 can occur
-0.5 can offer
0.5 can on
-1.1 can only
1.5 can play
-0.5 can press
-0.6 can prevent
-2.4 can promise
-0.5 can prove
-0.6 can pull
-1.0 can push
0.6 can put
-0.7 can read
2.5 can rebuild
-0.9 can refer
-0.5 can relieve
-1.2 can return
-1.0 can run
1.8 can save
1.0 can say
0.6 can search
-1.1 can see
-1.0 can send
-1.1 can show
1.8 can skip
0.8 can slow
-0.7 can stand
1.7 can start
1.2 can stay
3.4 can straighten
-1.9 can take
-0.7 can talk
2.2 can tell
-0.6 can think
0.6 can throw
1.7 can tie
1.1 can touch
1.6 can turn
-0.6 can use
1.9 can usually
2.4 can walk
-0.8 can withdraw
-1.5 can work
-0.6 can write
1.4 canada
-1.4 canada life
-0.5 canada way
-0.5 canadian
-1.1 canadians
-1.1 canadians will
-1.3 canal $
1.0 canal and
2.0 canal opens
-1.1 canal or
0.6 canal stenosis
-1.6 canal that
2.4 canal widens
3.5 cancel
1.8 cancel $
0.9 cancel it
1.9 cancel the
0.9 cancel their
-1.9 cancellation
10.6 cancelled
1.6 cancelled $
1.6 cancelled her
1.4 cancelled his
1.2 cancelled it
1.9 cancelled my
1.4 cancelled the
-3.0 cancer
-0.8 cancer $
-0.7 candle
-0.6 candles
-0.7 candles $
0.5 candles and
5.6 cane
1.3 cane $
0.5 cane in
0.6 canes
-0.5 canes $
-1.4 cantonese
-1.3 cap
0.5 capacity
0.7 capitol
0.7 capitol hill
0.8 captain
-0.6 caption
-2.0 car
1.7 car like
0.9 car park
-0.7 car seat
0.5 car without
-1.3 card
1.2 card $
-0.7 card at
-1.0 card on
-0.7 card the
-0.5 card with
-0.6 cardigan
-2.6 cards
-0.8 cards $
-1.4 care $
1.3 care and
-0.8 care at
-0.9 care for
-0.9 care from
-0.6 care home
1.1 care in
0.9 care is
1.6 care of
1.5 care that
0.6 care we
-0.7 cared
-0.7 cared for
1.3 career
1.1 career $
-1.9 careful
-0.6 careful $
-0.7 careful with
0.5 carefully
-0.7 carers
2.2 caring
1.5 carla
-1.0 carol
-0.8 carpenter
-0.8 carpet
-0.7 carpet $
3.6 carried
1.1 carried a
0.7 carried away
1.3 carried off
-1.5 carried out
0.6 carried the
-1.2 carried you
1.3 carrier
1.8 carries
-1.4 carries a
0.8 carries away
1.8 carries no
0.8 carries on
0.7 carries oxygen
-0.7 carries the
0.7 carry
-0.8 carry out
-0.5 carry risks
1.1 carry the
0.7 carry you
-1.3 carry your
1.8 carrying
-0.7 cart
1.1 cart $
3.2 cartilage
2.2 cartilage $
-0.7 cartilage in
-0.6 cartilage on
-0.5 cartilage or
-0.8 cartilage thins
1.1 cascade
-2.3 case
-1.2 case $
0.9 cases
0.5 cases $
-0.5 cases a
0.6 cases and
-0.6 cases out
1.0 cases surgery
-2.9 cases the
1.7 cases we
-1.0 cash
-2.6 cat
-0.8 cat $
1.2 catch
0.5 catching
-1.0 cauda
-1.0 cauda equina
0.9 caught
1.2 cause
3.2 cause $
-0.8 cause a
0.9 cause and
-0.5 cause back
-0.6 cause can
0.9 cause instead
-2.0 cause is
1.9 cause not
-0.6 cause pain
-0.9 cause permanent
-0.7 cause symptoms
-0.5 cause that
0.6 caused
-0.9 caused by
-0.9 causes
-0.9 causes $
1.8 causes and
-0.5 causes include
-0.5 causes no
-0.9 causes of
2.1 causing
2.1 causing it
1.3 causing your
-1.7 cautious
-0.7 cbt
-0.5 cbt i
-0.5 cedar
-1.3 ceiling
1.0 cell
0.6 cellist
-0.7 cello
2.2 cells
1.8 cells $
2.5 cellular
1.5 cellular level
3.2 cent
0.6 cent $
-0.8 cent off
0.9 center
5.7 centimetre
0.9 central
0.7 centre
1.2 centre $
0.6 centre and
1.4 centre is
-0.7 centre of
-3.1 certain
-0.9 certain $
1.3 certainly
-1.6 certainty
-0.6 certainty $
0.5 certificate $
-1.0 certificates
1.7 certification
1.2 certified
2.0 chain
1.0 chain of
2.3 chains
-3.1 chair
-1.2 chair $
-0.9 chair and
-0.7 chair by
-0.7 chair for
-0.8 chair is
0.6 chair or
-0.6 chair so
1.4 chair the
-0.7 chair with
2.2 chairlift
-2.5 chairs
-0.6 chairs $
-0.6 chairs and
-0.6 chan
-0.9 chance
-0.5 chance $
-1.0 chance of
-0.8 chance that
1.9 chance to
-0.7 chances
-0.5 chances are
2.7 change $
0.5 change a
-0.8 change and
-0.5 change in
1.7 change is
-0.9 change it
-0.9 change position
-0.8 change room
-0.7 change table
-2.8 change the
-0.5 change their
-1.9 change what
-2.0 change your
-1.8 changed
2.9 changed $
-3.5 changes
-1.2 changes $
0.9 changes are
-1.4 changes in
1.2 changes that
-1.4 changes the
1.1 changes to
-0.5 changes what
2.9 changing
-0.5 changing $
-0.7 changing position
-0.5 changing your
-1.6 channel
-0.9 channel $
-4.5 charge
-0.9 charge for
-1.0 charge of
-1.8 charged
-1.0 charities
-2.3 chart
-0.8 chart $
-0.6 chartered
2.9 chase
1.9 chase symptoms
2.0 chase the
-0.7 chase you
2.5 chases
-0.8 chat
-0.6 chat $
-0.9 chat and
1.9 chat with
-0.8 chatter
1.5 cheaper
-1.0 cheapest
-3.6 check
0.9 check $
-0.5 check and
2.0 check how
-1.1 check in
-1.1 check that
-1.1 check the
-0.9 check your
-2.3 checked
-0.6 checked $
-0.5 checked the
-0.5 checking
-0.5 checks
-0.5 checks $
-0.9 cheerful
-0.7 chef
-0.6 chemical
-1.3 chemicals $
1.1 chemicals and
0.7 chemist
-0.5 chemistry
-0.7 chemistry $
-0.7 chengdu
0.7 cheque
-3.2 chest
-1.9 chest pain
-1.3 chi
-0.5 chiefly $
1.7 child
-0.7 child is
0.6 child may
-0.5 child who
0.9 child with
-0.5 childhood
-0.9 children
-0.9 children may
0.7 children to
0.7 children under
-0.7 chills
0.6 chinese
0.5 chinese medicine
3.2 chiro
1.1 chiro $
2.4 chiro and
2.4 chiropractic
-0.5 chiropractic $
1.0 chiropractic care
1.4 chiropractic or
3.3 chiropractor
1.0 chiropractor and
1.0 chiropractor or
2.5 chiropractors
0.7 chiropractors $
3.2 choice
0.6 choice $
0.6 choice but
2.3 choice for
-0.8 choice is
-0.8 choice of
-0.7 choices
0.5 choir $
-4.3 choose
1.0 choose $
-0.5 choose massage
0.8 choose me
-0.5 choose one
-0.8 choose the
-0.8 choose us
-0.8 chooses
0.6 choosing
-0.5 choosing a
1.9 christening
1.8 christmas
-0.9 christmas card
0.7 christmas tree
2.9 chronic
1.6 chronic $
2.3 chronic pain
-0.5 chronic stress
1.8 church
-0.7 cinnamon
-0.7 circle $
-3.0 circulation $
1.1 circulation around
-0.8 circulation improves
-0.6 circulation in
0.8 circulation massage
1.0 circulation picks
0.5 circulation through
0.8 circulation which
1.2 cities
3.2 city
1.5 city $
1.1 city and
-0.5 city is
-2.1 claim
-1.0 claim number
1.4 claim that
-0.7 claim to
-0.5 claim your
-1.1 claimed
-1.7 claims
1.0 claims $
-0.5 claims about
-0.5 claims are
-1.6 claims that
-1.3 clamp
-0.9 clamp down
-0.6 clamped
-1.2 clamping
-0.8 clamps
-0.5 clamps down
-1.3 class
-0.6 class with
-0.8 classes
-0.6 classic
2.7 clean
2.8 clean $
-0.5 clean sheets
-0.6 clear $
-0.5 clear cause
-0.6 clear difference
1.5 clear it
-0.7 clear of
-0.5 clear that
1.1 clear the
1.3 clear up
2.3 cleared
1.7 cleared up
1.3 clearing
1.5 clearing the
1.1 clearly
5.2 clears
-0.6 clears lactic
0.9 clears out
1.0 clears the
0.8 clears up
-1.7 clenched
-0.8 clever $
1.3 click
-0.6 clicking
1.5 client
-0.6 client $
-1.3 client a
0.5 client has
-0.6 client i
1.2 client of
3.4 clients
-0.8 clients $
1.0 clients a
1.2 clients are
-0.5 clients at
-1.6 clients book
1.1 clients can
-1.1 clients choose
1.6 clients describe
3.4 clients do
-0.6 clients each
0.5 clients feel
-0.6 clients from
-0.9 clients get
1.2 clients go
1.4 clients have
-0.5 clients i
0.7 clients in
-0.7 clients like
0.5 clients of
0.8 clients often
1.3 clients over
1.3 clients report
-0.7 clients so
-0.8 clients take
0.8 clients tell
-1.0 clients were
2.2 clients who
1.3 clients whose
-2.3 climb
0.6 climbed
0.5 climbing
1.6 climbs
2.0 clinic
-1.0 clinic $
-0.7 clinic and
1.2 clinic director
0.8 clinic for
3.5 clinic in
1.9 clinic is
-0.9 clinic near
4.4 clinic on
-0.8 clinic so
-1.1 clinic that
0.9 clinic we
-0.5 clinic your
1.3 clinical
1.4 clinical director
-0.5 clinical guidelines
2.4 clinically
2.7 clinically proven
10.5 clinics
1.8 clinics do
0.7 clinics have
-1.1 clinics in
0.9 clinics we
0.7 clinics where
2.0 clinics will
-0.9 clipboard
-0.7 clips
1.1 clock
3.6 clock $
-0.5 clock is
-0.7 clocks
0.8 close
3.3 close $
-0.8 close at
-0.7 close the
-2.0 close to
-0.7 close together
-0.9 closed on
-0.6 closer
0.7 closer than
-0.9 closer together
1.1 closes the
1.3 closet
-1.4 clot
-0.5 clot $
-0.5 cloth
-1.3 clothes
-0.8 clothes $
2.1 clothes hang
-0.6 clothes on
-0.5 clothes that
-1.2 clothing
-1.4 clots
0.8 club $
-0.9 clubs
-0.5 clumsy
1.3 cm
2.0 cm $
0.8 co codamol
-1.3 coach
-0.5 coast
0.5 coastline
-0.6 coat
-0.6 coat $
-1.0 coats
1.7 coax
1.0 coaxes
1.2 coaxes the
0.5 cobb angle
-0.7 cochrane
-0.6 cochrane review
0.7 cocktail
0.8 codamol
-2.0 code
2.4 codeine
-1.1 coffee
-1.4 coffee $
-1.0 coffee and
-0.7 cognitive
1.3 coin
1.0 col $
-1.8 cold
-0.5 cold damp
1.1 cold season
1.2 cold since
4.4 colds
1.1 colds $
2.1 colds and
1.3 colin
0.6 collagen $
-1.1 colleague
-0.8 colleague $
-0.8 colleagues
-1.0 collect
-0.6 collective
-0.6 collective we
-0.5 collects
-0.7 colleen
-4.9 college
-1.1 college $
-1.0 college of
2.1 colm
-0.5 colour
-0.7 columbia
0.7 columbia and
6.1 combination
1.7 combination is
0.7 combine
-0.7 combine it
-0.5 combine massage
0.6 combine the
6.1 combined
-0.7 combined experience
-1.0 combined with
0.6 combines deep
6.7 combo
2.0 come
-2.3 come $
-0.8 come about
0.5 come anyway
0.8 come as
-2.0 come by
1.2 come down
1.6 come every
-0.7 come first
-0.8 come for
-2.1 come from
4.9 come here
-0.9 come in
2.8 come off
-2.2 come on
0.6 come regularly
2.0 come right
1.1 come round
1.6 come see
0.5 come sooner
-0.5 come straight
-0.6 come ten
-0.6 come the
-0.5 come through
0.6 come to
-0.5 come too
0.9 come up
-0.7 come weekly
-1.4 come when
-1.0 come with
0.9 comes
-0.6 comes $
-0.7 comes a
-1.1 comes and
1.5 comes back
-0.6 comes by
4.3 comes close
1.5 comes down
1.3 comes first
-2.4 comes from
-1.9 comes in
1.2 comes off
-1.0 comes the
-0.5 comes up
-0.5 comes with
-1.1 comfort
-0.9 comfort $
-2.9 comfortable
-2.1 comfortable $
0.8 comfortable and
-0.6 comfortable for
-0.5 comfortable in
-0.7 comfortably
-0.7 comforting
-0.9 coming
1.2 coming back
-0.5 coming down
1.2 coming for
-0.5 coming from
-1.0 coming out
0.5 coming to
0.5 coming up
1.7 comment
-1.1 comments
-0.7 commercial
0.8 commit
0.8 commit to
-0.9 committee
-6.5 common
-0.8 common $
-0.9 common and
-0.9 common in
-0.5 common operation
2.1 common to
-0.7 commonest
-1.3 commonly
0.7 communication
-0.8 community
0.5 companion
1.4 compare that
-1.6 compared
-0.8 compared with
-0.5 comparing
-0.5 compensating
0.6 compete
-0.6 competes
-1.4 complain
0.5 complain about
-0.6 complained
1.9 complaining
-0.7 complaining $
1.4 complaining and
1.4 complains
-1.2 complaints
-1.6 complementary
3.0 complete
-0.7 complete guide
0.6 complete relief
0.7 complete the
2.6 completed
-0.6 completed a
0.9 completed advanced
1.6 completed the
6.3 completely
4.2 completely $
-0.6 completely but
-1.5 completely free
-0.5 completely gone
3.1 completely safe
1.0 completes
-0.5 complications $
-0.8 complimentary
-0.5 compost
0.5 compress the
-0.6 compressed and
-1.1 compresses
-0.7 compresses the
2.2 compression
-0.5 compression $
-0.5 concave
-0.5 concentrate
-0.5 concentrate on
-0.6 concern
-0.5 concerned
0.9 concert
-1.9 conclusion
-1.6 conclusions
-1.5 conclusions $
2.7 conclusive
-0.6 concrete
-0.8 concrete $
0.7 condition
-1.1 condition $
-0.6 condition and
-0.8 condition can
0.9 condition is
-0.5 condition or
0.7 condition so
-0.5 conditional
-0.5 conditional recommendation
0.5 conditions
-0.5 conditions $
1.6 conditions including
-0.5 conditions we
-0.8 confederation
-0.7 confidence
1.1 confidence $
-1.2 confidence that
3.2 confident
0.6 confident that
-0.8 confidential
-0.8 confirmation
0.9 confirmed
0.8 confused
-0.6 connected
-0.8 connective
-0.8 connective tissue
-3.8 consent
-1.3 consent $
1.2 consent form
-0.9 consent is
-0.5 consent to
2.0 conservative
-1.0 conservative care
1.1 consider it
-0.5 considerable
-2.1 considered
-0.7 considered $
0.9 considered the
-1.0 considered when
-0.5 consistency
1.4 consistent
-0.5 consistently
1.7 constance
-0.7 constant
0.6 constipation
1.2 constipation and
-0.5 consult
3.1 consultant
2.2 consultant has
-1.4 consultation
-2.4 contact
0.6 contact a
-0.7 contact the
0.7 content
-0.8 continues
-1.9 continuing
-1.2 continuing education
-0.9 contract
1.6 contraindications
1.7 contraindications $
-0.9 contribute
-0.5 contribute to
-1.1 contributes
-1.4 control
-0.8 control of
-0.9 conversation
-0.9 conversation $
0.8 conversation and
-0.6 converted
-0.7 convinced
-1.1 convincing
-0.5 cook
-0.5 cookie
-0.5 cookies
1.7 cool
-1.0 cope
-0.6 cope with
-0.8 copper
-0.5 copy $
-0.9 coquitlam
-1.0 coquitlam $
-1.3 cord
-0.9 cord $
-0.8 cord and
-1.8 core
-0.8 core $
-0.5 corner
-0.5 corner and
-0.8 corner of
1.6 correct
-0.5 correct a
-0.7 correct posture
0.8 correct the
0.6 correct your
2.6 corrected
3.3 correcting
4.3 correction
0.6 correction $
7.3 corrects
1.5 corrects poor
0.8 corrects posture
1.1 corrects the
1.2 corridor
0.7 corridor $
-1.7 cortisol
-1.4 cortisol $
1.0 cortisol drops
-1.0 cortisol falls
-1.1 cortisol goes
3.1 cortisone
-0.7 cortisone shot
0.6 cortisone shots
-2.4 cost
-1.2 cost $
-0.5 cost of
0.5 cost you
-2.5 costs
-0.5 costs $
0.9 costs a
0.7 costs less
-1.4 costs nothing
-0.9 cot
-1.1 cotton
-1.2 couch
0.5 couch $
-0.5 couch and
-0.6 couches
-0.5 cough
3.9 could
-0.9 could $
-0.6 could also
2.4 could barely
-0.5 could change
-0.5 could do
-0.8 could feel
-1.6 could go
0.7 could have
-1.1 could i
-0.8 could it
1.5 could make
2.3 could not
-0.6 could take
-0.6 could try
-1.1 could walk
-0.6 council
-0.5 council $
0.7 council and
2.0 count
-1.4 count $
-0.5 count and
0.5 count of
3.4 count on
-0.8 counted
-0.7 counter $
2.4 counter and
-0.5 counter pain
0.9 counting
1.7 counting $
-0.5 countries
0.7 country
-2.2 counts
-1.2 counts $
1.6 county
0.6 couple
-1.1 couples
2.0 course
-1.4 course $
0.9 course is
3.5 course of
-1.0 course on
-1.0 courses
-0.8 court
-0.7 courtyard
-3.6 cover
-1.6 coverage
-0.5 coverage left
-3.4 covered
-0.5 covered $
-1.2 covered with
-2.3 covers
-1.1 covers the
1.6 crack
-0.6 crack $
-0.5 crack your
2.5 cracked
1.1 cracking no
1.3 cracks
1.1 cradle $
-0.6 craig
-0.8 cramp
-0.8 cramping
-1.1 cranky
1.3 crash
-0.5 crash $
-0.5 crash and
-0.6 creak
1.2 creaky
0.6 cream
1.0 cream $
-1.0 creams
1.0 create
1.5 create space
-1.3 created
-0.5 created a
3.7 creates
0.7 creates a
0.7 creates space
-1.5 credit
-0.9 creek
1.1 creep
-0.5 creep up
-0.7 creeps
-1.1 crew
-0.6 crib
-0.6 cricket
1.0 cried
-0.7 cried a
-1.8 cried in
2.0 cried on
2.9 crooked
1.8 crooked $
1.2 cross
-0.6 cross $
0.8 cross fibre
-0.8 cross sun
0.8 cross the
1.5 crossed
-0.9 crowd
3.4 crp
-1.4 crumbling
0.7 crunch
-0.7 crushed
1.3 crutches
-1.9 cry
-0.5 cry and
-1.1 crying
0.8 cucumber
1.2 cucumber water
1.8 culprit
1.9 culprit $
-0.6 culprits
1.1 cup
1.3 cupboard
-1.4 cupboard $
1.2 cupping and
1.2 cure $
-0.7 cure a
-0.8 cure and
-1.4 cure arthritis
-1.5 cure back
-1.0 cure for
2.0 cure it
1.2 cure sciatica
-2.2 cure the
-0.9 cure your
5.1 cured
1.0 cured $
1.7 cured my
2.7 cures
-1.3 cures back
-0.5 curled
-0.5 curling
-0.6 current
0.8 current and
-0.5 currently
1.6 curvature
3.2 curve
-0.8 curve at
2.7 curve from
0.5 curve had
-2.0 curve in
1.0 curve measured
-0.7 curve or
0.7 curve that
0.7 curve went
-0.5 curve will
0.7 curved spines
2.2 curves
-1.2 curves are
0.6 curves come
0.5 curves of
-1.3 curves to
-1.0 curvy
1.2 cushion between
0.8 cushioning
-1.5 cushions
3.7 cut
-0.5 cut back
-0.5 cut down
1.7 cuts
0.6 cuts healing
1.2 cutting
1.2 cycle
1.9 cycle for
1.0 cycle of
-1.8 cycling
0.5 cypress
2.0 d
2.8 d $
-1.3 dad
-1.3 daft
1.0 dahlias $
-0.9 daily
-0.6 daily $
-0.6 daily activities
-1.3 daily life
-0.5 daily tasks
-0.6 dairy
1.4 dale
-4.6 damage
2.0 damage $
-0.8 damage and
-0.7 damage can
-0.7 damage is
-1.0 damage the
-1.6 damage to
3.9 damaged
-0.7 damaged $
1.0 damaged fibres
1.0 damaged tissue
-0.9 damp
-0.7 damp $
-1.0 dampen
-0.8 dan
1.7 dana
1.1 dana $
-0.7 dance
-0.5 dance $
5.8 danced
0.8 danced at
1.2 danced out
-0.6 dancer
-0.8 dancers
2.0 dancing
0.9 dancing $
0.6 dancing at
1.3 danger
1.1 danger $
3.5 dangerous
5.0 dangerous $
2.1 dangers
-0.5 dani
-0.7 danielle
-1.7 dark
1.5 date
1.6 date $
0.5 date already
0.8 date and
-1.0 date booked
1.0 date for
-1.5 date of
-1.0 dates
-0.5 dates and
-2.3 daughter
0.9 daughter $
-0.5 daughter has
0.8 daughter or
-0.6 daughter wedding
-0.8 daughters
2.0 day 4
-0.8 day activities
-1.5 day after
-1.7 day and
-0.8 day appointments
1.4 day around
2.0 day as
0.7 day i
-1.0 day if
0.8 day in
0.7 day long
-0.8 day notice
-0.9 day on
-2.5 day or
1.9 day spa
-0.8 day spots
-0.9 day that
0.9 day they
-1.3 day three
-0.8 day two
-0.6 day we
1.0 day you
-0.8 day your
0.5 days
1.3 days 1
-0.9 days after
0.8 days and
-0.8 days are
-0.7 days at
0.6 days before
0.9 days for
-0.9 days of
-0.7 days on
0.8 days we
-0.5 days with
-0.8 days you
2.0 deadlift
1.7 deadlifts
-0.6 deadline
-1.4 deadlines
-1.1 deal $
-0.8 deal better
0.8 deal more
-1.0 deal of
-0.8 deal that
2.6 deal with
1.3 deals
1.4 deals with
1.9 dealt
1.9 dealt with
-1.3 dear
-0.5 decade
1.1 decades
-4.2 december
-0.6 december $
-0.6 decent
-4.2 decide
-0.6 decide $
-0.5 decide together
-0.6 decide what
-0.5 decided to
-0.6 decides
-0.8 deciding
-2.1 decision
-0.6 decision is
-1.0 decisions
0.7 decline $
-0.7 decline is
2.7 decompress
3.0 decompress the
2.9 decompresses
2.9 decompresses the
1.6 decompression
0.5 decompression $
1.5 decompression and
0.6 decompression massage
-0.8 decompression surgery
0.7 decrease
1.1 dedicated
-0.9 dee
0.6 deep
-0.6 deep $
-0.5 deep and
-0.6 deep hip
-0.9 deep in
1.8 deep into
-1.0 deep massage
-2.0 deep pressure
0.9 deep spinal
0.5 deep strokes
-1.0 deep tissue
-0.5 deep work
-1.6 deepens
-0.9 deeper
1.3 deeper $
-1.3 deeper layers
-0.5 deeper sleep
-0.5 deeper than
-0.8 deeper work
1.9 defences
0.8 defences $
2.4 deformity
1.2 degenerated
-0.6 degenerating
-0.5 degenerating discs
3.3 degeneration
-1.3 degeneration $
0.9 degeneration and
0.6 degeneration from
0.7 degenerative
-0.6 degenerative $
-1.0 degenerative disc
-0.9 degenerative scoliosis
1.0 degree curve
-0.7 degree in
5.0 degrees
1.1 degrees $
-0.6 degrees is
2.3 degrees of
0.6 degrees on
1.4 degrees to
-0.5 delacroix
-0.9 delay
0.7 delay $
-0.8 delighted
1.6 deliver
1.4 delivered by
1.2 delivers
1.1 delivers oxygen
0.7 delivers the
1.3 delivery
1.0 demand
-0.6 denervation
-1.0 dental
-0.8 dental hygienist
-1.5 dentist
-0.7 dentist $
-1.6 department
-1.1 department $
-1.0 dependence
-0.5 dependence $
-0.5 dependence and
-0.7 depending
-0.7 depending on
-3.8 depends
-3.2 depends on
2.0 deposits
-0.8 depot
2.0 depression
3.4 depth
-0.5 describe
-1.4 describe it
-1.3 described
-0.5 described as
-1.9 describes
-0.5 describes a
-0.7 describes massage
-0.7 describing
-1.5 description
0.6 deserve a
-1.3 deserves
-0.7 deserves a
-0.6 design
-0.8 designed
0.5 designed to
-2.0 desk
-1.1 desk $
0.6 desk and
0.9 desk back
-0.7 desk backs
-0.6 desk can
0.6 desk rescue
2.7 desk to
-0.7 desk will
1.8 desk work
-1.2 desk workers
1.1 deskease
0.5 deskside
-0.7 desmond
-0.7 despite
-0.5 despite the
-0.6 detail
-2.0 details
-0.5 details $
1.2 detect
6.1 detox
6.2 detoxifies
2.3 detoxifies the
3.1 detoxify
0.8 dev
0.5 develop osteoarthritis
1.9 developed
0.6 developed a
-0.5 developed by
0.9 developed the
-1.0 develops
-0.6 devices
-0.5 devinder
-0.8 devon
0.9 diabetes
1.3 diabetes a
4.4 diagnose
-0.7 diagnose $
1.1 diagnose a
-0.8 diagnose disease
2.1 diagnose exactly
0.5 diagnose the
0.8 diagnose what
-1.8 diagnosed
-1.6 diagnosed with
1.5 diagnoses
4.3 diagnosis
2.4 diagnosis and
1.4 diagnosis is
-0.6 diagram
-0.6 dial
-0.6 diary $
3.6 did
1.8 did at
-1.2 did better
-0.5 did i
1.0 did in
2.6 did it
1.4 did more
1.0 did my
-3.1 did not
-1.0 did nothing
-0.5 did something
0.8 did that
-0.5 did the
1.8 did you
2.3 die
-1.3 diet
-0.8 diet has
-0.5 differ $
2.6 differ from
-0.5 differ in
-0.6 differed
0.7 difference
-3.2 difference $
1.2 difference after
1.9 difference before
1.3 difference by
0.8 difference from
-1.8 difference had
1.5 difference is
-0.5 difference that
-2.0 difference to
-1.1 difference was
-1.5 differences
-1.4 different
-0.9 different and
-0.6 different animal
-1.3 different but
-0.6 different from
1.0 differently
1.9 differently $
-1.0 differs
-0.5 differs from
-2.1 difficult
-1.8 difficult to
-1.1 difficulty
-2.8 dig
1.8 digestion
-0.6 digestion and
-0.9 digging
-0.9 digging $
1.3 digging the
1.1 digs
0.8 dim the
0.7 dime
-1.0 dinner
-2.3 diploma
-0.5 diploma and
-0.8 diploma in
1.1 direct $
-0.5 direct pressure
0.6 directed
0.5 direction of
-0.6 directions
-3.2 directly
-1.2 directly $
-0.9 directly over
1.7 director
-1.8 disability
-0.6 disability $
1.5 disagree
3.0 disagree $
-0.8 disagree about
2.2 disappear
0.6 disappeared
2.4 disappears
0.6 disappears $
-1.0 disappointed
2.9 disc
0.6 disc $
0.6 disc and
-0.5 disc assessment
-1.5 disc at
-4.4 disc back
-0.8 disc bulges
-0.5 disc but
-0.7 disc by
1.3 disc can
-1.6 disc degeneration
-1.1 disc disease
-1.1 disc does
-0.7 disc even
1.2 disc go
0.5 disc goes
-1.2 disc has
1.7 disc height
-0.7 disc herniating
-1.3 disc herniation
1.6 disc herniations
3.0 disc in
-1.1 disc injury
0.5 disc involved
-0.9 disc material
0.5 disc of
-2.0 disc or
0.9 disc pain
1.0 disc problem
-0.7 disc release
-0.7 disc replacement
1.0 disc slides
2.7 disc specialist
-0.8 disc spinal
-4.3 disc that
-0.5 disc the
1.5 disc to
-0.6 disc trouble
-2.0 disc wear
-0.5 disc went
1.4 disc worse
1.1 discectomy $
-0.9 discectomy in
2.2 discharge
-0.5 discharge $
4.1 discharged
1.0 discipline
-0.6 disclosure
1.2 discover
-0.6 discovered
1.9 discs
-0.5 discs a
1.1 discs and
0.6 discs at
-0.8 discs back
-1.9 discs between
1.0 discs can
-0.7 discs cause
-1.9 discs do
-1.7 discs dry
0.8 discs get
-1.0 discs have
-0.6 discs in
-2.7 discs lose
-0.5 discs of
-0.5 discs on
1.2 discs or
2.2 discs so
0.9 discs take
2.9 discs that
1.4 discs which
-2.0 discuss
-0.5 discuss the
-1.2 discussed
-0.6 discussed with
-0.7 discussion
-0.9 disease
-1.7 disease $
-1.0 disease and
-0.5 disease at
0.5 disease in
0.7 disease is
0.9 disease itself
-1.3 disease modifying
-1.1 disease or
0.7 dish
1.5 dishes
1.5 dishes $
-1.5 dishwasher
-0.8 dishwasher $
-0.7 dislike
1.5 disorders
2.5 dissolve
2.2 dissolves
3.0 distance
0.5 distance in
0.9 distance they
1.0 ditch
0.5 dizziness
0.6 dmards and
-1.4 do
0.7 do $
1.8 do a
-1.4 do about
-0.7 do acupuncture
-1.1 do again
-0.7 do an
-1.0 do and
-0.9 do any
-0.6 do as
1.2 do choose
1.4 do everything
-0.7 do get
0.7 do go
-1.0 do i
0.6 do in
4.4 do is
2.9 do it
-0.6 do joint
-0.5 do less
-0.8 do massage
-0.5 do next
0.6 do no
-2.0 do nothing
-1.2 do now
-0.8 do on
1.5 do so
0.7 do some
-1.3 do something
2.3 do that
1.3 do the
-1.2 do them
0.6 do they
2.1 do this
-0.7 do to
-0.7 do today
-1.4 do we
2.7 do what
0.6 do with
2.0 do you
1.9 do your
-0.5 do yourself
-1.2 doc
-0.6 doctor
-0.9 doctor $
0.7 doctor a
-1.5 doctor and
0.5 doctor before
2.0 doctor could
-0.6 doctor first
-0.6 doctor if
-0.7 doctor may
1.1 doctor of
-0.9 doctor or
-0.7 doctor referral
-1.0 doctor said
-3.1 doctor says
-0.7 doctor the
-0.6 doctor told
1.8 doctor was
3.0 doctor who
-0.5 doctor will
-0.9 doctor with
3.7 doctors
-1.8 doctors $
-1.7 doctors call
0.6 doctors had
-0.5 doctors have
-0.6 doctors often
-0.5 doctors usually
-0.6 doctors will
2.8 does $
-0.9 does a
-1.0 does acupuncture
2.4 does and
-0.6 does anything
1.6 does backs
0.8 does for
1.0 does in
1.5 does is
-1.7 does it
1.0 does its
-1.8 does massage
0.5 does more
-0.8 does most
-0.7 does my
-2.6 does not
-1.4 does nothing
-0.6 does so
2.3 does something
2.5 does the
1.8 does this
1.0 does what
0.5 does when
-1.8 dog
-1.7 dogs
-0.9 dogs $
-1.8 doing
-0.7 doing $
0.8 doing exercises
-0.6 doing harm
-1.3 doing nothing
1.1 doing so
-0.6 doing something
2.5 doing the
-0.6 doing you
-1.8 doing your
-0.8 dollar
-1.3 dollars
-0.9 dollars $
0.7 dollars on
-0.8 dolores
-0.5 donation
2.7 done
5.3 done $
0.5 done about
-0.8 done and
-0.5 done at
1.5 done by
0.5 done lying
-0.5 done more
-0.5 done so
0.6 done this
1.7 done with
-0.7 done without
-3.4 door
0.6 door $
0.7 door at
-0.6 door for
-1.5 door on
-0.8 door to
0.6 door with
-1.1 doors
-0.5 doorway
-0.5 dopamine $
1.2 dose
2.6 dose $
-0.5 dose is
-0.6 dose that
-0.5 doses
4.2 double
1.0 double $
-1.0 double book
1.9 double the
0.7 double their
2.1 doubled
2.7 doubles
0.6 doubles the
3.2 doubt
1.7 doubt that
-0.6 dough
-1.1 doughnut
-0.6 doughnut $
0.8 down
-0.7 down $
-1.0 down a
1.0 down again
0.7 down as
1.4 down at
-0.7 down both
-0.8 down either
0.8 down for
-1.3 down in
-0.6 down is
-0.6 down low
0.6 down on
1.4 down once
-0.8 down one
-0.9 down or
0.6 down swelling
2.2 down the
-0.8 down we
-1.2 down with
1.3 down you
0.9 downhill
1.3 downside
0.9 downside $
-0.8 downstairs
-0.5 downstairs $
1.8 downtown $
-1.2 doze
-0.8 doze off
1.3 dozen
1.2 dozen trials
-0.6 dr lam
-0.7 dr lin
-1.1 dr wen
-0.8 drag
1.4 dragged
-0.5 drags
1.0 drain
-0.7 drainage
2.3 drains
-1.5 draped
1.7 draw
0.8 draw back
1.4 drawbacks
0.8 drawbacks $
1.7 drawer $
-0.7 drawer and
-0.6 drawer full
-0.6 drawer of
-0.6 drawers
-0.6 drawing of
-0.5 drawings
1.3 drawn back
3.5 draws
0.5 dreadful
2.7 dress
2.9 dress $
-1.4 dressed
0.5 dresser
0.5 dresser $
-0.7 drew
-0.5 drew me
-1.6 dries
-1.3 dries out
-0.5 drift off
1.4 drill
-0.7 drills
0.8 drink
-0.5 drink extra
-0.5 drink if
3.4 drink plenty
-0.7 drink some
-1.1 drink water
-0.5 drinking
-0.9 drive $
1.6 drive a
-0.5 drive you
0.7 drive yourself
-0.7 driven
-1.2 driver
-0.5 driver $
-0.8 driver came
-1.3 drivers
-1.8 drives
-0.7 drives a
-0.7 drives for
-1.9 driveway
-1.0 driveway $
0.5 driving
-1.0 driving $
0.5 drooling
2.3 drop
2.9 drop $
-0.7 drop and
1.0 drop in
1.4 drop of
-0.7 drop off
2.3 dropped
1.6 drops
-0.6 drops $
1.1 drops back
1.6 drops by
-0.8 drops off
2.9 drove
-0.6 drove a
2.5 drove home
2.5 drove to
-1.1 drowsiness
-0.6 drowsy
1.8 drug
0.8 drug free
2.4 drugs
2.9 drugs $
0.5 drugs and
-0.5 drugs are
-0.5 drugs such
-0.7 drugs that
-0.9 dry
-2.2 dry out
-1.5 due
-0.6 due to
1.1 dug
0.7 dull
-1.0 dull ache
-0.9 dummy
-1.5 during
-2.2 during a
1.2 during that
-0.8 during the
0.5 during this
0.9 during your
0.5 dust
3.0 duties
-1.3 duty
-0.8 e
-0.5 e mail
-3.0 each
-1.1 each $
0.6 each guest
1.3 each is
0.8 each level
-0.8 each month
0.7 each morning
-0.6 each of
-1.7 each one
-1.4 each other
0.8 each practitioner
0.5 each side
-0.5 each step
1.3 each time
-1.2 each visit
-0.8 each year
-0.9 ear
-0.7 earlier
2.6 early
-2.1 early $
1.2 early a
0.7 early can
-0.8 early diagnosis
1.8 early enough
-0.6 early gives
0.7 early is
0.8 early massage
-0.5 early morning
-0.9 early mornings
-0.6 early night
-0.6 earned
-0.5 earned it
-1.4 ears
-1.2 ears $
1.2 earth
1.6 earth i
-2.3 ease
0.9 ease discomfort
1.9 ease in
-0.9 ease off
-0.5 ease stiffness
-0.8 ease that
-2.3 eases
1.0 eases and
-0.5 eases off
1.1 eases pain
-0.6 eases within
3.4 easier
-2.2 easier $
-0.8 easier for
-0.5 easier than
-2.0 easier to
1.2 easily
-1.6 easily $
-0.7 easily and
1.1 easing
0.8 easing the
-1.7 east
1.8 easter
2.1 easter $
-0.5 eastern
1.5 easy
0.8 easy $
-0.5 easy for
-0.5 easy on
0.5 easy that
-1.6 easy to
-2.1 eat
-0.6 eating
-0.5 eats
1.1 edge
1.3 edge of
-2.3 edge off
-0.9 edges
-2.4 edmonds
-1.0 edmonds $
-0.5 edmonds and
-1.0 education
-1.2 effect
1.6 effect $
0.9 effect is
-3.7 effect on
-0.8 effect was
5.9 effective
-1.4 effective $
2.0 effective as
0.6 effective natural
1.9 effective than
1.2 effective treatment
3.5 effectively
3.0 effectively managed
1.8 effectiveness
1.2 effects
1.2 effects $
0.5 effects and
-1.2 effects are
0.6 effects last
-0.7 effects on
0.7 effects to
-0.5 effleurage
-0.6 effort
-0.7 effort $
3.4 eight
-2.5 eight $
-1.4 eight and
2.6 eight hours
-0.6 eight minutes
-1.2 eight months
1.3 eight or
0.9 eight to
-0.7 eight until
1.5 eight visits
2.2 eight weeks
-1.3 eight years
0.9 eight you
3.3 eighteen
2.5 eighteen months
0.8 eighth
-0.5 eighties who
1.0 eighty
1.3 eighty $
0.5 eighty eight
-1.4 eighty one
-0.9 eighty three
-0.5 eileen
-0.5 either $
-0.5 either condition
-1.0 either is
1.2 either one
0.8 either way
-0.7 elbow
1.6 elbows
-0.6 elbows $
2.1 elderly
-0.5 eldest
-0.5 electric
-0.6 electric pain
-0.5 electrician
-0.5 electronic
-0.5 elevara
-3.1 elevator
-0.6 elevator $
-0.5 elevator is
1.9 eleven
-0.7 eleven and
0.5 eleven days
-1.2 eleven months
-0.6 eleven thousand
-0.7 eleven weeks
2.1 eleven years
3.1 eliminate
4.9 eliminates
0.7 eliminates the
1.4 ellie
6.2 else
-2.5 else $
1.0 else and
0.8 else comes
2.0 else does
0.8 else first
1.7 else has
1.2 else i
2.6 else in
-0.8 else is
-0.5 else job
-0.5 else might
-0.5 else the
0.6 else there
-0.8 else to
-0.7 else we
5.9 elsewhere
1.6 elsewhere and
-3.3 email
-0.9 emailed
-0.8 emails
-0.7 embarrassed
-1.1 emergencies
-0.5 emergencies $
-4.2 emergency
-0.5 emergency and
-1.2 emergency department
-0.5 emergency stop
-1.3 employed
-0.6 employed by
-0.7 employee
-0.9 employees
-1.0 employer
-0.7 employers
-0.5 empty the
-1.5 encourage
-0.9 encouraged
-0.7 encouraged to
-1.8 encourages
-0.5 encourages blood
-0.6 encouraging
4.6 end
-0.5 end $
0.7 end and
2.5 end it
-0.5 end of
-0.7 end the
2.3 end to
1.1 end up
-0.5 end we
-1.2 end you
2.9 ended
3.0 ended $
0.6 ended up
-0.5 endings
-2.1 endorphin
-1.0 endorphin release
-4.6 endorphins
-2.6 endorphins $
-0.5 endorphins going
-0.6 endorphins its
0.6 endorphins released
-0.5 endorphins serotonin
1.4 endorphins that
-1.3 endorphins the
-0.5 endorphins which
2.8 ends
-0.5 ends at
-1.1 ends of
0.5 ends the
-0.8 ends up
0.6 energy
-0.6 energy $
-2.2 english
-0.7 english and
-0.5 english cantonese
-2.2 enjoy
1.8 enjoy a
-0.6 enjoy and
-2.1 enjoy it
-0.6 enjoy massage
0.5 enjoyed
-0.5 enjoying
-1.3 enjoys
-0.5 enlarge
-0.9 enormous
0.5 enormously
2.2 enough
1.4 enough $
2.8 enough for
1.1 enough to
-0.8 enrolled
-0.5 enter the
-0.5 enters
-0.5 entire
-0.8 entire time
2.6 entirely
0.5 entirely free
0.7 entirely without
-0.7 entitled
-0.7 entitled to
-1.9 entrance
-0.5 entrance $
-0.7 entrance is
-1.2 entry
-1.7 envelope
-0.7 envelope $
1.9 epidural
-1.2 episode
-2.1 episodes
-1.1 episodes of
-0.5 epsom
1.2 equal
1.2 equal $
-1.0 equina
-0.8 equina syndrome
-0.9 equipment
0.5 erector
-0.7 erectors
2.8 especially
0.9 especially effective
-0.8 especially if
-1.4 especially in
2.4 especially well
-0.6 essential $
0.5 essential oils
1.0 established
3.3 even
1.2 even $
-2.2 even if
-0.8 even more
0.7 even out
-1.1 even so
-0.7 even ten
-0.9 even the
-0.5 even though
-3.5 evening
-0.6 evening and
-0.7 evening spots
-2.5 evenings
-1.2 evenings $
-0.7 evenings and
-0.5 evenings are
1.6 evenly
1.0 evenly $
1.8 evens
1.8 evens out
-1.3 event
-0.6 event $
4.3 ever
-1.2 ever $
-0.6 ever bent
2.1 ever need
-2.2 ever since
1.4 every
2.6 every age
-0.6 every appointment
1.4 every back
-0.6 every bench
4.0 every bit
4.1 every body
1.4 every cent
0.9 every client
0.6 every clinic
1.2 every condition
0.6 every couple
-0.8 every few
0.8 every four
-0.5 every fourth
-1.5 every half
-1.1 every hour
-0.5 every hundred
-0.5 every level
-0.7 every monday
0.6 every month
-0.7 every night
2.6 every one
-2.4 every other
1.5 every penny
-0.5 every plan
-1.1 every second
-1.3 every session
2.7 every single
0.8 every six
0.8 every stage
-0.6 every stroke
-0.7 every ten
0.9 every therapist
-0.6 every third
-0.9 every thursday
6.3 every time
-1.0 every treatment
0.9 every type
-1.7 every visit
-0.7 every week
0.8 every winter
2.1 everybody
1.6 everybody $
-0.8 everybody and
-1.1 everybody does
2.4 everybody else
1.3 everybody from
-0.5 everybody has
-0.5 everybody is
-0.6 everybody who
-0.6 everyday life
1.4 everyone
2.0 everyone $
-1.3 everyone and
-1.2 everyone does
2.0 everyone else
2.0 everyone from
-1.1 everyone has
0.6 everyone including
0.9 everyone is
-0.5 everyone over
-0.5 everyone to
0.5 everyone whatever
-0.5 everyone who
0.7 everyone with
0.9 everything
0.9 everything $
1.7 everything around
-0.7 everything i
-0.9 everything in
-0.5 everything that
-0.6 everything worse
-0.7 everywhere
-7.9 evidence
-1.2 evidence $
-1.2 evidence for
-0.5 evidence is
-0.5 evidence of
-3.8 evidence that
-0.6 evidence to
-1.0 ex
1.1 exact
0.6 exactly
-0.7 exactly $
-0.6 exactly how
-0.6 exactly this
0.5 exactly what
2.1 exactly which
-0.6 exam
-1.4 examination
-0.9 examination $
-1.0 examine
-0.9 examined
-0.5 examined $
-1.4 example
-1.7 exams
-0.6 exams $
-0.5 exams in
0.5 excellence
1.7 excellent
-0.8 except for
1.0 exchange
2.1 exclamation
0.7 exclamation point
-7.1 exercise
1.6 exercise alone
-0.9 exercise as
-0.7 exercise has
-2.2 exercise is
0.6 exercise or
1.5 exercise program
0.5 exercise programmes
-0.8 exercises
-1.7 exercises $
-1.2 exercises for
1.3 exercises from
-1.1 exercises that
2.5 exercises to
0.9 exercises you
-0.8 exhausting
-0.6 exhausting $
-0.7 exists
1.0 exit
3.5 expect
-0.7 expect $
0.5 expect and
-0.6 expect at
-1.1 expect it
4.6 expect the
1.6 expect you
-0.5 expectations
1.9 expected $
-0.6 expected to
-0.5 expects
-2.4 expensive
-0.5 expensive chairs
1.7 experience
-1.0 experience $
1.2 experience and
1.2 experience it
-0.6 experience of
1.5 experience with
1.2 experienced
9.2 expert
2.2 expert $
1.4 expert and
0.9 expert hands
1.5 expert in
0.7 expert who
11.6 experts
2.9 experts $
1.0 experts and
2.6 experts in
-0.5 expire
2.7 expiry
2.8 expiry date
-3.5 explain
-1.0 explain $
0.7 explain it
-0.9 explain that
-1.2 explain the
2.0 explained that
-0.7 explaining
-1.2 explains
-1.1 explains what
-0.9 explanation $
-0.9 explanations
-0.6 explanations have
-0.5 explore how
-0.5 express
-1.2 extended
-0.8 extended health
-0.5 extra
-0.7 extra $
-0.6 extra bone
1.6 extra charge
-0.5 extra minutes
-0.7 eye
-0.8 eye level
1.0 eye on
0.8 eyes $
-0.7 eyes level
-2.7 face
-0.6 face cradle
-0.5 facet
1.9 facet joint
-1.3 facet joints
1.3 facility
-0.8 facing
1.5 fact
1.5 fact it
-0.5 fact that
1.3 factor
-0.9 factors
1.1 faded
3.9 fades
0.6 fades within
0.9 fail
3.5 failed
1.2 failed $
0.6 failed we
-0.8 faint
-2.6 fair
-0.5 fair $
-0.9 fair enough
-0.6 fairly
-1.4 fall
1.2 fall $
-0.5 fall and
-1.4 fall asleep
0.8 fall by
-0.7 fall from
4.0 fallen
0.5 falls
1.3 falls $
-0.7 false
-0.6 false $
-1.4 families $
-1.0 family
0.9 family $
-0.6 family doctor
0.7 family doctors
-0.5 family history
0.8 family member
-0.6 family of
1.3 famous
-2.3 fancy
-0.7 fancy $
-0.8 fans
1.6 far
-1.3 far $
0.6 far and
0.8 far better
-1.0 far from
0.8 far less
1.0 far more
-0.5 far too
-1.5 far you
1.6 farida
-1.0 farm
-1.0 farmers
-0.6 farsi
1.8 farther
-0.8 fascia
-0.5 fascia $
-0.6 fascia and
6.9 fast
4.3 fast $
1.0 fast and
0.8 fast as
-0.5 fast paced
2.0 fast relief
8.2 faster
2.9 faster $
-0.6 faster after
-1.2 faster relief
-0.5 faster than
2.3 fastest
-0.8 fat
-2.5 father
-1.4 fatigue
-0.9 fault
-1.2 favour
-0.5 favour $
-1.1 favourite
-0.5 favourites
-0.7 favours
-0.6 fax
-1.1 fear
-0.5 features
-0.7 february
3.0 february $
-0.5 february and
-0.6 february i
-4.5 fee
-2.4 fee $
-0.5 fee and
-0.5 fee if
-0.5 fee of
1.2 feed
3.3 feed it
-1.0 feeding
1.6 feeds
2.3 feeds the
1.7 feel
2.9 feel a
1.3 feel and
-0.6 feel as
-0.6 feel at
2.3 feel better
-1.8 feel calmer
-0.5 feel comfortable
-0.7 feel easier
-0.6 feel fine
-0.8 feel good
1.0 feel how
-1.3 feel less
1.6 feel lighter
1.4 feel like
2.0 feel looser
-1.1 feel more
-1.1 feel much
-0.5 feel no
-0.5 feel relaxed
2.3 feel relief
2.7 feel something
-0.9 feel sore
0.9 feel ten
2.1 feel the
-1.0 feel where
-1.0 feel worse
-0.6 feel your
1.4 feeling
-0.6 feeling and
2.1 feeling back
0.5 feeling better
-0.6 feeling in
0.9 feeling is
-0.8 feeling of
-1.2 feeling that
-1.1 feelings
-2.4 feels
-0.9 feels $
-0.7 feels amazing
-1.3 feels good
-0.5 feels great
0.5 feels so
2.9 feels stuck
-2.7 fees
-0.5 fees $
-0.6 fees are
-1.3 feet
-0.9 feet $
-0.8 feet and
-0.8 feet because
1.2 feet in
-0.6 feet on
0.7 feet up
-0.8 fell
-0.5 fell asleep
-1.0 fella
-0.7 fellas
-0.7 fellow who
1.2 felt
-0.8 felt $
1.7 felt a
1.2 felt like
-0.6 felt something
0.7 felt the
-0.6 femi
-0.7 fern $
1.2 ferry
0.5 fetch
-3.3 fever
-0.5 fever or
-0.5 fever with
-1.0 few
-0.5 few $
-2.6 few days
0.7 few have
1.5 few hours
3.1 few needles
-0.9 few sessions
0.8 few simple
0.6 few spots
0.8 few steps
-0.9 few things
-4.0 few weeks
-0.7 few years
4.2 fewer
1.2 fewer $
2.0 fewer colds
1.2 fewer flares
-1.4 fewer headaches
-0.6 fewer than
-0.6 fibbing
1.0 fibre
2.1 fibres
1.6 fibres $
-0.6 fibres and
1.9 fibres knit
0.6 fibres so
-0.5 fibres to
1.3 fibromyalgia
1.5 field
-0.6 fierce
-1.0 fifteen
1.0 fifteen degrees
-0.5 fifteen dollars
0.7 fifteen minute
-1.1 fifteen percent
2.4 fifteen years
0.6 fifth visit
1.1 fifties
1.4 fifties $
0.6 fifty $
-0.8 fifty eight
-0.7 fifty minute
-0.8 fifty minutes
2.8 fifty one
0.7 fifty year
-0.7 fifty years
-0.5 fight with
0.5 figure
0.5 figured
0.7 figured out
0.5 figures $
1.5 file $
-2.3 fill
-0.8 fill it
0.7 fill out
-0.8 fill the
-0.5 fill up
1.0 filled in
-0.7 fills
-1.2 fills up
0.8 film
-1.0 film $
1.5 final
3.2 finally
-0.9 finally said
-1.5 finally we
3.3 find
0.5 find $
-1.2 find a
1.9 find and
0.7 find at
-1.8 find it
-0.6 find massage
-0.8 find someone
-0.5 find the
0.9 find themselves
3.8 find they
0.5 find what
1.3 find you
-0.5 find your
1.5 find yourself
-1.3 finding
-0.5 finding a
-1.0 finding out
2.3 finds
1.2 finds its
-2.6 fine
1.5 fine for
-0.5 fine i
-0.6 fine if
1.3 fine needles
-0.6 fine to
-0.5 fine with
2.8 finest
1.2 finest massage
-1.0 finger
-0.7 finger down
2.9 fingers
1.5 finish
0.7 finish it
0.7 finish the
-0.9 finish with
3.2 finished
-0.6 finished $
2.2 finished a
1.3 finished in
0.9 finished with
2.2 finishes
-0.5 fir
2.8 fire
-1.1 fire burning
1.0 firefighter
0.8 firm
-0.8 firm $
-0.9 firm and
-0.7 firm but
-0.7 firm chair
-0.7 firm massage
0.8 firm pressure
1.0 firm strokes
-1.0 firmer
-0.7 firmly
1.5 firms
-0.7 first $
-1.3 first aid
-2.9 first and
1.2 first appointment
-1.8 first came
-0.5 first come
-0.8 first couple
3.1 first day
-1.0 first days
-0.5 first fifteen
-0.6 first five
0.7 first half
-0.8 first hour
1.5 first in
0.8 first massage
0.6 first month
1.6 first night
-1.5 first of
2.9 first or
3.2 first place
-0.5 first responders
-1.2 first six
-0.5 first so
1.4 first step
-0.5 first ten
-0.6 first thing
2.4 first three
1.0 first thursday
4.8 first time
0.5 first timers
-1.5 first to
2.5 first treatment
-1.6 first twelve
-1.0 first two
-3.1 first visit
-0.7 first visits
-0.7 first we
0.5 first with
1.3 first year
1.9 fist
-0.8 fist $
1.2 fit
1.7 fit $
0.9 fit for
-1.1 fit in
-0.9 fit you
-1.3 fitness
-0.7 fitness $
-0.6 fitness and
-1.5 fits
-0.8 fits in
1.4 fitted
1.1 five
0.8 five $
0.8 five a
1.0 five and
-0.6 five benefits
-0.7 five canadians
-0.5 five degrees
-0.5 five for
2.4 five hours
-0.6 five hundred
1.6 five is
-0.6 five miles
0.5 five minute
-2.6 five minutes
0.6 five or
-1.0 five people
-0.6 five reasons
1.3 five sessions
3.9 five star
4.2 five stars
-0.6 five to
-0.9 five vertebrae
1.1 five visits
9.4 fix
0.6 fix $
-0.6 fix a
-0.8 fix anything
1.5 fix it
-1.4 fix my
1.6 fix the
0.9 fix what
8.4 fixed
4.2 fixed $
2.3 fixed it
2.3 fixed me
0.7 fixed my
-1.5 fixed number
0.5 fixed the
5.7 fixes
1.7 fixes it
2.8 fixing
-0.5 flags
0.9 flannel
2.2 flare
1.0 flare since
-0.5 flare up
2.5 flares
-1.0 flares $
0.5 flares and
1.4 flares become
1.0 flares come
-0.8 flaring
-0.5 flaring $
-1.1 flat
-0.5 flat of
-1.5 flat on
-2.2 flatten
-0.9 flatten the
-0.6 flatten your
0.6 flattened
1.0 flattens
1.8 flatter
1.1 flavum
-0.5 flexibility
-2.6 flexibility $
-0.5 flexibility and
-0.6 flexibility is
-1.4 flexible
-0.8 flexible $
-0.8 flexors
1.2 flexors and
-0.5 flexors shorten
-1.0 flight
-0.5 flight of
0.6 flight to
-0.8 flights
-2.5 float
-1.5 float out
-0.8 floated
-0.7 floaty
-0.5 floaty feeling
0.5 flood
0.5 flood of
-0.6 floods you
-2.2 floor
-1.4 floor $
-0.6 floor and
1.3 floor for
-1.3 floor with
-0.6 floors
0.5 flow
-1.3 flow $
0.6 flow delivers
1.1 flow to
-0.6 flowing
-0.6 flowing $
2.2 flu
1.7 flu season
-0.7 fluffy
3.7 fluid
-0.6 fluid $
0.7 fluid and
2.0 fluid into
-0.7 fluid that
1.8 fluid which
-1.3 flush $
2.4 flush the
-1.3 flush toxins
1.9 flushed
0.8 flushed away
0.7 flushed out
1.6 flushes
1.3 flushing
1.2 flushing out
2.5 fly
-0.8 foam
-0.7 foam roller
-1.0 focus
-0.8 focuses
-0.8 focuses on
0.6 fog
-0.9 foggy
-0.9 foggy $
-0.6 fold
-1.1 folded
-0.5 folded in
0.5 folder
1.6 folks
0.7 folks come
-1.2 folks with
1.1 follow
2.7 follow $
-0.7 follow a
0.5 follow the
-1.2 follow up
-2.0 followed
-0.5 followed a
-0.8 followed up
1.3 following
-0.7 following $
0.6 following a
0.7 following day
0.7 follows $
-0.8 follows is
2.7 follows the
-1.0 fond
-1.0 fond of
-1.1 fong
-1.7 food
1.3 foot
-0.9 foot $
0.8 foot and
-0.5 foot care
-0.5 foot massage
-0.5 foot or
0.5 foot that
0.6 football
-0.7 for
2.4 for $
-0.5 for 10
0.5 for 22
-0.5 for 45
-0.6 for 5
0.7 for 75
0.5 for a
-0.9 for about
1.7 for absolutely
-0.6 for aching
-2.0 for acute
2.3 for all
2.0 for an
0.6 for and
1.0 for another
0.6 for any
2.6 for anyone
2.5 for arthritis
-0.9 for as
-0.6 for asking
-0.5 for at
-1.9 for back
-1.3 for backs
0.7 for bad
0.6 for children
-0.6 for christmas
-0.8 for chronic
-0.7 for comfort
-0.7 for decades
0.6 for decompression
1.6 for degenerative
0.7 for disc
0.5 for discs
-0.5 for each
-1.0 for eighteen
-0.5 for either
1.1 for eleven
-0.5 for emergencies
-0.5 for emergency
0.7 for ever
2.8 for every
0.6 for everybody
-0.6 for exactly
-1.0 for example
-0.9 for forty
-2.6 for four
-0.6 for further
10.1 for good
-1.3 for half
-0.5 for help
1.1 for her
1.8 for herniated
0.6 for hips
-0.9 for his
-0.8 for home
-0.8 for hours
-0.5 for how
0.7 for injections
-0.5 for instance
-1.9 for it
1.5 for just
-0.9 for keeping
-1.0 for leg
2.0 for life
1.7 for low
2.5 for lower
2.1 for many
-1.5 for massage
-0.7 for me
1.4 for medication
2.4 for months
-1.8 for more
-1.4 for my
-1.2 for nearly
-0.9 for new
-0.9 for nineteen
-0.6 for ninety
-0.9 for no
-1.6 for now
1.2 for older
-0.6 for once
-1.7 for osteoarthritis
-1.2 for others
-1.1 for our
-1.7 for over
-1.9 for pain
0.9 for patients
0.9 for people
-0.5 for ra
-2.3 for sciatica
4.1 for scoliosis
-1.2 for seven
-0.7 for severe
-0.5 for short
-1.7 for sixteen
0.6 for sixty
-0.9 for sleep
0.7 for so
0.5 for soft
1.1 for some
-1.2 for someone
1.3 for something
1.0 for sore
1.2 for spinal
2.9 for stenosis
0.8 for stiffness
1.1 for stress
1.7 for stubborn
1.7 for surgery
-1.9 for that
-0.6 for the
-1.0 for them
2.2 for themselves
0.5 for thirty
-1.7 for this
-1.6 for those
-1.2 for three
-0.7 for treatment
-0.9 for twelve
-2.7 for twenty
-1.4 for two
-0.8 for up
-1.8 for us
1.9 for weeks
1.0 for what
-0.7 for which
0.7 for whom
0.6 for worn
-1.9 for you
-1.9 for your
0.5 force $
-0.5 forced
-1.1 forceful
-1.5 forearm
-1.3 forearms
-0.7 forearms and
0.6 forearms like
0.7 forecast
0.9 forecast $
2.7 foremost
3.9 forever
4.9 forever $
4.2 forget
1.2 forget $
1.4 forget about
-0.9 forget how
0.6 forget the
-0.7 forget to
0.7 forget which
-0.5 forgive
2.2 forgot
2.8 forgotten
-0.8 forgotten how
3.1 forgotten to
1.7 forgotten which
-2.8 form
-2.0 form $
-0.9 form and
0.8 form with
-0.6 formed
-2.8 forms
-0.9 forms $
-0.8 forties
1.7 fortnight
3.1 fortnightly
0.6 fortnightly sessions
-0.9 fortunately
0.7 fortune
-0.5 forty
0.8 forty five
0.8 forty four
1.1 forty minutes
-0.7 forty years
-0.5 forum
-3.0 forward
-1.6 forward $
-1.3 forward and
1.2 forward bend
0.7 forward in
-1.1 forward opens
1.0 forward to
-0.6 found
-1.5 found $
-1.1 found a
-1.0 found and
-0.9 found in
2.1 found it
0.8 found no
-1.0 found out
-1.6 found that
1.5 found the
-0.8 found this
0.9 found to
1.7 found us
0.7 found what
-0.5 foundation
-0.6 founded
-0.8 founder
-0.6 founder $
1.2 founder is
2.6 four
1.4 four $
-0.5 four and
1.1 four appointments
1.2 four days
-1.4 four degrees
-2.1 four hours
2.4 four hundred
-2.3 four in
-2.0 four minutes
1.4 four o'clock
-1.9 four of
-0.7 four or
-0.5 four out
-1.3 four people
1.5 four percent
-0.7 four rmts
2.0 four sessions
-1.3 four steps
-0.6 four things
0.8 four times
1.3 four to
1.8 four treatments
0.6 four visits
1.6 four weeks
-0.6 four years
0.7 fourteen
-1.0 fourteen $
1.4 fourteen days
0.6 fourteen weeks
-0.9 fourteen years
3.0 fourth
1.4 fourth $
1.0 fourth is
1.0 fourth one
-0.6 fourth visit
-0.9 fracture
-0.7 fractures
-0.5 fractures of
2.8 fragile
0.5 fragile bones
1.1 fragile skin
2.5 frail
2.1 frame
-0.6 frame $
-1.9 framed
-0.7 framed $
-0.8 fran
0.6 frankly
3.6 free
4.0 free $
-0.6 free a
-0.5 free after
0.5 free back
-0.6 free behind
0.8 free by
0.6 free fifteen
-1.2 free for
1.1 free from
2.4 free life
1.5 free of
0.6 free on
-1.0 free parking
-0.5 free ten
2.0 free the
-1.8 free to
1.4 free until
-0.5 free up
4.8 freed
3.4 freedom
3.4 freedom from
1.5 freely
0.7 freely and
0.7 frees
0.9 frees the
-0.8 french
-0.5 french $
2.2 frequency
-1.1 frequent
-0.5 frequent cause
-0.6 frequent in
-1.0 frequently
3.1 fresh
0.5 fresh blood
-1.0 fresh injury
1.2 fresh oxygen
4.3 fresh strain
-0.5 fresh tear
0.6 friction
1.7 friday
0.9 friday $
-0.5 friday mornings
-0.8 friday of
-0.7 friday to
-2.2 fridays
-1.4 fridays $
-1.6 fridge
-0.7 fridge $
-1.1 friend
0.8 friendly team
0.8 friends and
-0.6 friends in
-2.1 frightened
-0.8 frightened $
1.5 frightening $
-0.6 frightening and
1.3 from
-1.0 from $
-0.5 from 0
-0.5 from 2
-0.5 from 8
-2.7 from a
-0.7 from all
-1.0 from an
-0.5 from another
-0.5 from any
-0.5 from around
-0.9 from back
-0.6 from behind
-0.5 from being
0.7 from brentwood
2.4 from coming
-0.8 from day
2.2 from desk
-1.2 from doing
-1.1 from eight
1.9 from ever
0.9 from fight
-0.6 from friday
2.2 from getting
-0.6 from her
0.6 from here
-1.0 from his
-0.5 from increasing
-0.5 from it
-0.6 from last
-0.6 from low
-0.8 from massage
-0.7 from monday
1.2 from newborns
-1.1 from our
1.2 from over
1.4 from overworked
0.7 from pain
-0.5 from person
-0.5 from prince
0.6 from royal
-0.6 from seven
-0.6 from side
-0.5 from sitting
-0.7 from six
0.8 from someone
1.0 from surgery
1.2 from teenagers
0.8 from that
-1.7 from the
-0.5 from them
-3.0 from there
1.0 from thirty
2.0 from this
-0.5 from three
-1.0 from time
1.7 from turning
1.4 from two
-2.1 from us
0.7 from week
-0.6 from which
0.5 from within
-1.9 from your
-0.8 from zero
-3.7 front
-0.8 front $
-0.6 front door
0.8 frozen
1.2 frozen peas
-0.7 frustrating
0.5 fuel
3.5 full
-0.6 full $
-0.5 full assessment
-0.8 full back
0.8 full body
0.7 full course
-1.1 full day
0.5 full duties
-0.6 full fee
-1.2 full history
1.7 full loop
1.0 full of
0.5 full recovery
-0.6 full session
0.6 full stop
0.6 full time
0.7 full training
1.2 fully $
-1.2 fun
-0.8 fun $
-1.5 function
-0.6 function and
-2.4 funny
-1.1 funny $
0.9 furniture
2.6 further
-1.7 further $
-0.5 further afterwards
1.0 further and
0.5 further apart
1.6 further damage
-0.9 further down
1.2 further than
-0.5 fuse
-1.6 fused
-0.5 fused part
-0.8 fusing
1.8 fusion
0.9 fusion $
1.6 fusion and
-0.7 fusion surgery
-0.6 fuss
-0.7 fuss $
0.5 future
0.8 gabapentin $
-0.9 gadget
-0.5 gadgets
4.7 gain
2.8 gained
0.7 gains
-0.7 gait
1.4 game
-0.7 games
0.9 gap
2.0 garage
0.9 garage $
1.4 garden
1.1 garden $
0.7 garden and
-1.0 gardeners
1.5 gardening
3.7 gardening $
2.6 gardens
2.5 gareth
-1.5 gas
-1.3 gate $
-0.7 gathered
0.7 gave
1.0 gave her
1.8 gave him
-1.6 gave it
1.6 gave me
-0.6 gave us
-1.9 gave you
-1.0 gear
-0.5 gear $
-0.8 gel
-1.0 gels
-1.4 general
-0.5 general health
-3.1 generally
-0.8 generally safe
-0.6 generally suggest
0.5 generous
-1.6 genitals
-0.6 genitals or
1.2 gentle
-1.9 gentle $
-0.5 gentle activity
1.4 gentle and
0.5 gentle drug
2.9 gentle enough
-0.8 gentle exercise
-0.5 gentle kneading
-2.1 gentle massage
-1.1 gentle movement
2.3 gentle nerve
-0.6 gentle rocking
1.1 gentle spinal
-0.6 gentle stretching
1.0 gentle techniques
-1.0 gentle walking
-0.5 gentle work
-0.5 gentleman of
0.9 gentleman who
1.1 gentler
1.4 gentler than
-1.0 gently
-0.5 gently $
0.6 gently active
-0.5 gently and
-0.5 gently through
-1.2 george
-0.7 geraldine
-0.7 get $
-1.1 get 15
-1.3 get 20
0.8 get a
-0.7 get an
-0.7 get asked
0.9 get at
-1.6 get back
0.6 get better
-0.7 get down
-0.8 get dressed
0.6 get every
-0.9 get fifteen
0.5 get flushed
1.1 get forty
0.7 get from
-0.9 get help
0.5 get here
0.8 get hurt
-1.0 get in
2.6 get injured
2.7 get less
-0.6 get more
-0.7 get moving
-1.5 get my
-1.4 get older
-0.5 get on
-1.1 get one
-4.1 get out
0.6 get pain
-0.5 get ready
4.8 get results
1.2 get rid
-0.6 get smaller
-0.7 get sore
1.2 get ten
-0.8 get the
1.9 get their
-0.7 get there
-1.0 get tired
-1.3 get to
-0.6 get two
-1.1 get up
-0.9 get used
6.0 get you
1.4 get your
-0.8 gets better
-1.2 gets in
-0.5 gets into
-1.4 gets it
0.8 gets moving
1.0 gets results
2.2 gets rid
-1.7 gets the
-0.5 gets tight
1.3 gets to
-1.4 gets worse
0.5 gets your
-0.8 getting
-0.7 getting back
-0.7 getting better
-0.5 getting bigger
-0.6 getting in
0.5 getting older
-0.7 getting on
0.6 getting out
0.6 getting rid
0.8 getting started
-0.9 getting the
-1.2 getting up
-0.6 getting weak
0.5 getting you
-1.4 gift
-1.1 gift card
-0.9 gift cards
1.8 gift for
1.1 gifted
-1.0 gilmore
-1.0 ginger
0.8 ginger tea
0.7 girl
0.8 girls
-1.0 give $
-1.5 give a
2.3 give it
-0.5 give massage
3.2 give me
-0.6 give some
1.6 give up
1.0 give us
1.0 given
-0.7 given $
0.5 given a
0.7 given an
-1.4 given by
-0.6 given mixed
1.2 given the
1.7 given time
-0.5 given to
2.8 given up
-0.8 given you
0.7 gives
-0.5 gives $
-1.2 gives it
-1.6 gives the
1.6 gives up
-0.9 gives way
1.7 gives you
1.2 gives your
-0.5 giving it
-0.7 giving up
1.3 giving you
2.3 glad
-0.5 glad that
-0.5 glad to
0.5 gladly
-0.7 glass $
-0.6 glass of
-0.6 glasses
-0.7 glide $
-0.8 gliding
-0.5 gliding strokes
0.8 glowing
-0.7 glucosamine
0.6 glute
-0.9 gluteal
-0.5 gluteal muscles
-0.8 gluteals
-3.1 glutes
-0.8 glutes $
-0.6 glutes switch
-1.0 go
-0.8 go $
1.1 go after
0.6 go ahead
0.6 go along
2.9 go and
2.1 go as
-1.6 go away
-0.8 go by
-0.7 go deeper
-1.5 go easy
-0.7 go fast
-0.6 go first
-1.0 go for
1.8 go from
-0.7 go further
-0.7 go gently
0.8 go home
-2.1 go in
0.6 go into
-1.2 go lighter
-0.5 go more
1.1 go of
1.4 go on
0.9 go out
-1.5 go over
-0.6 go quickly
-0.5 go so
2.7 go the
-0.8 go through
-0.7 go to
0.6 go under
-2.0 go up
2.5 go wrong
0.8 go you
-1.1 goal
-0.6 goalie $
0.7 goals
0.8 goals $
-0.6 goals and
2.4 goes
1.4 goes $
1.8 goes after
-0.5 goes again
-0.6 goes along
1.2 goes back
-0.7 goes by
1.0 goes deeper
-2.0 goes down
-1.1 goes every
1.0 goes for
0.5 goes from
-0.6 goes further
1.0 goes in
0.9 goes into
-0.7 goes off
-2.2 goes on
-0.8 goes out
0.6 goes right
1.2 goes the
0.6 goes to
-1.2 goes up
0.5 going
-0.7 going $
-0.5 going anywhere
-1.7 going back
0.8 going down
-0.9 going on
0.7 going out
2.7 going to
0.8 gold
0.9 gold standard
1.0 golden
2.2 golf
1.2 golf $
1.4 golfers
1.8 golfing
6.9 gone
3.6 gone $
0.5 gone after
0.7 gone and
0.7 gone back
0.5 gone before
-0.5 gone down
0.8 gone for
1.3 gone home
3.2 gone in
-0.9 gone numb
2.2 gone the
-1.6 gone they
-0.7 gone through
-1.3 gone to
-0.7 gone within
-2.3 good
4.0 good $
0.6 good and
2.3 good as
-1.5 good at
0.5 good blood
-0.6 good choice
1.7 good circulation
-0.6 good company
-0.7 good days
-0.6 good enough
-2.2 good evidence
1.9 good few
3.3 good for
-1.4 good hurt
0.8 good many
-0.5 good night
-0.8 good one
-1.0 good pain
-0.7 good place
0.7 good practitioner
-1.5 good reason
1.0 good result
-0.6 good standing
-0.5 good therapist
0.8 good with
1.8 good workout
6.8 goodbye
6.8 goodbye to
-0.5 goodness
4.0 google
1.1 google and
-0.5 googling
-1.9 gord
3.6 got
1.8 got $
-0.6 got a
-0.5 got an
2.7 got her
-1.6 got it
0.8 got me
1.7 got off
-0.8 got one
0.6 got out
0.7 got the
1.7 got their
0.9 got to
0.9 got two
1.0 got up
-1.1 got you
1.2 got your
-3.7 gp
-0.6 gp $
-0.6 gps
-2.1 grab
0.5 grabbing
-0.7 grabs
-0.5 grabs $
-0.6 grade 1
1.7 grade 2
-0.6 grade ten
-0.9 gradual
-1.5 gradually $
-0.6 gradually reabsorbs
1.3 graduate
1.6 graduates
-1.4 graham
0.6 grain
0.6 grain of
1.5 grand
0.7 grandchildren
2.4 granddaughter
1.1 granddaughter $
0.5 granddaughter wedding
-2.0 grandmother
2.7 grandmothers
2.0 grandpa
1.4 grandparents
1.1 grandparents $
0.5 grandparents and
1.0 grandson
0.9 grant
-0.8 grapeseed
2.0 grass
-1.4 grateful
-0.5 gravel
-0.7 gravity
1.9 great
-1.1 great $
-2.2 great deal
0.8 great grandparents
1.6 great many
1.7 greater
1.7 greater flexibility
-2.4 green
-0.6 green shield
-1.3 grew
-1.7 grew up
-1.1 grey
-0.7 grey hair
0.5 grid
1.4 grief
0.5 grind $
1.5 grinding
1.9 grinning
0.6 grip the
-0.6 grit
-0.8 gritting
-0.5 groaning
-0.9 groceries
-0.5 groceries $
-0.7 grocery
-0.8 groin
-1.4 ground
-1.5 ground floor
-2.9 group
-0.9 group $
-0.6 group you
-4.5 groups
-1.3 groups $
-0.7 groups had
0.5 grouse
0.5 grouse grind
0.5 grove
2.7 grow
3.8 grow $
-0.7 grow back
0.9 growing
-1.1 growing $
-0.6 growing child
-0.5 growing children
1.0 growing teens
1.0 grown
2.2 grows
2.2 grows $
-0.8 growth has
-0.5 growth is
0.7 growth of
1.3 growth spurt
-0.5 grumble
-0.8 grumbles
-1.9 grumpy
-2.1 gst
-0.6 gst $
4.9 guarantee
6.4 guarantee $
-1.0 guarantee a
1.3 guarantee it
-0.8 guarantee results
-4.0 guarantee that
-1.2 guarantee the
1.9 guarantee you
7.6 guaranteed
3.8 guaranteed $
2.1 guaranteed or
0.5 guaranteed relief
-0.7 guaranteed to
1.8 guarantees
-0.9 guarantees a
-1.7 guard
-0.6 guarded
-3.7 guarding
-0.6 guarding $
-0.5 guarding and
-0.8 guarding is
-0.6 guarding itself
-0.7 guards
-0.5 guess $
-0.5 guest
-0.8 guest $
1.3 guests
-0.5 guests $
0.8 guests tell
0.5 guests who
-1.0 guidance
1.8 guide from
-1.1 guide to
-0.7 guide we
-0.9 guided
-1.7 guideline
-3.1 guidelines
-0.5 guidelines differ
-0.6 guitar
-0.8 gun
-0.7 gurdeep
-0.8 gurpreet
-0.6 gut
-2.2 guy
-0.7 guy $
4.3 guys
0.8 guys who
0.9 gwen
-3.2 gym
2.9 habit
2.5 habit and
0.7 habit of
-1.4 habits
2.0 had
2.7 had $
-0.5 had a
1.5 had already
-1.6 had an
0.7 had asked
1.6 had at
-2.8 had back
-1.2 had become
-1.0 had been
-1.1 had better
-0.8 had cancer
2.3 had clients
-0.7 had come
1.3 had done
-1.8 had enough
0.5 had faded
1.6 had forgotten
-0.6 had her
1.0 had him
0.8 had in
-1.0 had it
-0.7 had lasted
0.7 had left
-0.7 had little
-1.8 had massage
3.3 had me
0.8 had missed
-1.0 had mixed
-1.6 had mostly
-1.8 had my
-0.5 had osteoarthritis
0.8 had pain
2.1 had people
0.5 had put
1.6 had ra
-0.7 had rheumatoid
1.5 had sciatica
0.6 had seen
-0.6 had spinal
-0.5 had stopped
-1.6 had surgery
-2.2 had the
3.2 had to
-0.9 had told
2.2 had tried
-1.5 had very
-1.1 had worn
1.6 haddad
-0.5 haematoma
-2.6 hair
-1.0 hair $
-0.5 hairdresser
2.0 half $
1.1 half and
-0.7 half day
-0.9 half hour
-0.6 half my
-2.6 half of
-1.4 half past
2.1 half term
1.7 half the
-1.1 halfway
-0.6 hall
0.6 hall $
-0.5 hall and
-0.6 hallway
1.1 hallway $
1.2 halt
1.0 halt the
2.2 halts
1.4 halves
-0.6 hammer
-1.4 hamstring
-3.3 hamstrings
-1.0 hamstrings $
0.7 hana
2.4 hand
-0.6 hand $
1.3 hand and
-1.0 hand in
-1.0 hand on
0.9 hand picked
-0.8 hand with
1.8 hand you
1.3 handed
-0.5 handed a
2.7 handful
2.7 handful of
-0.6 handled
-0.7 handles
3.6 hands
-1.3 hands $
1.1 hands a
-1.1 hands and
-1.0 hands are
0.6 hands can
5.5 hands do
-0.7 hands feet
0.5 hands for
3.4 hands in
-0.5 hands is
0.6 hands it
-0.6 hands like
1.3 hands of
0.7 hands on
-0.8 hands that
-0.5 hands to
-0.7 hands with
-0.5 hands wrists
-0.8 handydart
3.5 hang
0.8 hang evenly
-1.1 hang on
1.5 hang up
0.7 hanging around
-1.6 hangs
1.6 happen
0.8 happen again
-0.7 happen at
-0.6 happen in
0.6 happen to
0.5 happened
2.0 happened $
-0.5 happened and
1.0 happening $
-1.4 happens $
2.2 happens and
-0.8 happens at
0.7 happens is
1.4 happens next
-0.7 happens on
2.5 happens to
1.6 happy clients
-0.6 happy to
-0.7 happy with
1.0 harbour
-3.4 hard
-0.6 hard $
-0.5 hard as
-0.5 hard feelings
-0.6 hard on
-0.6 hard sell
-2.9 hard to
1.2 hard week
-1.5 harder
-1.1 harder $
-0.9 harder than
-1.6 hardly
0.6 hardly anyone
-0.8 hardware
0.5 hargrove
2.4 harm
0.9 harm and
-0.8 harm is
3.1 harm you
-0.5 harms
-1.0 harold
0.6 has
-1.9 has a
3.9 has an
1.5 has asked
-1.1 has become
-1.2 has been
-0.7 has bulged
-1.1 has carried
-2.2 has changed
-0.5 has come
0.6 has completed
0.6 has developed
1.2 has discharged
0.5 has done
1.6 has ever
1.4 has failed
-0.9 has finished
-0.6 has five
0.5 has four
-2.4 has gone
1.0 has had
-1.2 has happened
-0.5 has hardly
-1.0 has healed
0.6 has heard
0.9 has helped
-0.7 has her
-0.6 has hurt
0.6 has improved
-1.6 has it
-1.0 has its
-0.5 has leaked
-0.5 has left
-0.7 has looked
0.8 has made
1.0 has missed
1.1 has more
-0.7 has moved
-0.7 has narrowed
3.8 has never
0.7 has no
1.4 has none
1.7 has not
1.0 has nowhere
-0.8 has on
-1.1 has one
-0.7 has opinions
-1.2 has osteoarthritis
0.8 has our
-1.1 has passed
-0.7 has practised
2.3 has proved
1.3 has proven
-1.1 has pushed
0.5 has put
-1.2 has risks
1.1 has room
-0.9 has said
-0.5 has scoliosis
-2.4 has settled
-1.7 has shown
-0.5 has since
0.9 has slipped
0.5 has started
-0.8 has stopped
1.5 has taken
2.2 has the
-1.6 has three
0.9 has to
0.6 has told
-0.5 has trained
1.0 has treated
-0.8 has two
-0.5 has waited
0.5 has what
-0.8 hastings
1.0 hastings street
-1.5 hate
-0.5 hate it
-1.5 hated
-1.0 hated it
-1.2 hates
1.9 haul
-0.9 hauled
1.1 hauling
0.8 have
2.5 have $
-1.1 have a
0.8 have advanced
-1.0 have agreed
-1.5 have all
-1.5 have already
-1.1 have also
-1.3 have an
1.0 have another
-1.6 have any
-1.2 have arthritis
0.5 have asked
-2.9 have back
1.0 have begun
0.6 have brought
-0.8 have built
0.5 have cancelled
-0.5 have cancer
-0.7 have changed
1.1 have clients
1.1 have come
0.5 have completed
0.5 have described
0.7 have developed
1.5 have diabetes
-0.7 have done
-0.6 have earned
-1.6 have ever
1.2 have failed
0.5 have felt
2.5 have finished
1.6 have found
0.6 have four
-0.6 have gathered
1.6 have given
-2.1 have gone
-1.0 have good
-2.2 have got
1.2 have grown
-1.7 have had
-0.6 have hardly
-0.6 have healed
-1.5 have heard
3.4 have helped
-0.5 have her
-0.9 have hurt
-0.5 have it
2.4 have just
1.7 have kept
-1.5 have learned
-0.5 have little
-1.7 have looked
-0.8 have low
2.2 have made
-2.8 have massage
-0.5 have measured
-0.7 have met
0.8 have more
-0.6 have moved
-0.5 have muscle
0.5 have needed
1.2 have never
-0.5 have new
-2.6 have no
-0.7 have none
5.0 have not
-1.2 have nothing
0.5 have noticed
-0.8 have often
-0.9 have one
1.1 have only
-0.5 have osteoarthritis
-1.9 have osteoporosis
0.8 have over
-2.2 have pain
-0.9 have possible
0.5 have probably
3.1 have proved
1.2 have proven
1.7 have put
-1.5 have read
-0.5 have recovered
-1.0 have regular
-0.8 have reported
-0.5 have rheumatoid
1.1 have room
1.0 have run
-0.7 have said
-0.7 have sat
2.4 have saved
1.8 have sciatica
-0.7 have scoliosis
1.7 have seen
-1.1 have sent
1.0 have several
1.9 have shown
-2.8 have side
-1.5 have some
-0.5 have something
1.1 have stenosis
1.2 have still
1.1 have stopped
-0.8 have surgery
2.7 have taken
-0.5 have ten
2.9 have the
-3.2 have their
-0.7 have them
-0.5 have this
-1.0 have three
1.5 have thrown
-1.7 have time
0.5 have too
-0.7 have tried
-0.5 have turned
-0.6 have two
0.8 have used
-0.6 have usually
0.7 have waited
2.3 have watched
-0.9 have worked
0.5 have worn
1.3 have written
3.4 have yet
4.6 have you
-0.7 have your
-0.6 having $
1.8 having a
-0.7 having an
0.7 having been
-0.6 having massage
-0.6 having no
1.4 having to
0.9 hazards
4.2 he
-1.2 he also
-2.4 he been
-0.5 he brings
-2.0 he came
0.8 he can
0.9 he comes
-4.0 he could
0.5 he does
0.6 he drove
-0.9 he finished
-0.8 he found
-0.8 he gave
-2.2 he had
1.9 he has
1.9 he is
1.0 he looked
1.5 he never
1.3 he now
0.7 he rang
-0.9 he said
2.1 he sat
-0.6 he sends
0.9 he slept
-1.0 he spent
-0.9 he still
-0.6 he thought
-0.5 he trained
3.0 he walked
1.9 he walks
1.7 he was
-0.8 he went
-0.6 he worked
-1.0 he works
-0.6 he would
-0.7 he wrote
0.6 head
-0.8 head $
0.9 head in
-0.5 head therapist
1.2 head to
1.0 headache
-0.7 headache $
5.4 headaches
-0.5 headaches $
-1.3 headaches and
-0.9 headaches that
-0.6 heading
1.0 headline
4.0 heal
1.4 heal $
-0.8 heal faster
-1.0 heal in
1.2 heal itself
0.5 heal twice
0.7 healed
0.8 healed $
1.2 healed and
10.4 healing
-2.0 healing $
1.9 healing after
2.3 healing hands
1.1 healing is
1.4 healing of
1.3 healing time
8.0 heals
0.8 heals it
1.6 heals itself
1.7 heals the
-1.5 health
0.5 health $
0.6 health and
-0.6 health form
-1.7 health history
-0.7 health organization
0.8 health plan
-1.0 health plans
-0.6 health professionals
-0.5 health your
1.6 healthy
-0.5 healthy weight
-1.6 hear
-1.0 hear $
-0.8 hear about
-1.2 hear from
-0.8 hear it
-1.0 hear most
3.7 hear some
-1.0 hear that
-1.5 hear the
-1.1 hear this
-1.5 heard
-1.7 hearing
-1.5 heart
0.9 heart attack
-0.6 heart disease
-3.1 heart rate
-1.8 heat
-1.2 heat $
2.1 heat and
-0.6 heat is
0.9 heat pack
-1.1 heat packs
1.4 heat pad
-3.4 heated
-0.6 heated basalt
-1.2 heated table
0.7 heated tables
-0.7 heating
0.9 heavier
1.0 heavier than
-0.6 heaviness or
-2.1 heavy
-1.4 heavy lifting
-0.6 hedge
-0.5 heel $
-0.6 heels
-0.5 heels $
3.0 height
2.5 height $
-0.5 height and
-0.6 height as
-1.4 height of
1.8 height or
1.9 heights $
-0.6 held $
-0.6 held for
3.0 held the
0.7 helen
-1.3 hello
-0.6 hello $
-0.5 hello and
-0.5 hello to
-2.9 help
1.2 help and
-0.7 help everyone
-0.6 help from
-0.6 help straight
0.9 help them
1.0 help to
-2.2 help with
1.4 help you
5.4 helped
1.1 helped $
1.7 helped a
-0.5 helped by
1.0 helped more
0.5 helped over
-0.5 helped people
-1.5 helpful
-0.6 helpful $
-1.2 helping
-0.5 helping $
-1.0 helpline
-0.6 helpline is
-2.3 helps
-2.1 helps $
-0.6 helps a
0.5 helps and
0.6 helps the
-0.8 helps them
1.1 helps to
-1.2 helps with
1.7 helps your
2.2 her
-0.5 her $
-0.5 her about
-1.0 her allotment
-1.4 her and
-0.6 her appointments
-2.3 her back
-0.5 her board
-1.0 her clients
-0.9 her curve
-0.8 her daughter
1.1 her doctor
-1.2 her every
1.9 her first
-0.7 her grandson
-0.6 her hands
-0.9 her husband
-1.1 her in
2.2 her knees
1.6 her last
-1.2 her legs
1.3 her life
-0.7 her low
-0.7 her lower
-1.1 her massage
-1.5 her mother
1.1 her name
1.0 her new
-1.4 her on
-1.8 her own
1.2 her rheumatologist
0.5 her second
-0.5 her shoulders
-0.7 her sister
-1.0 her spine
1.5 her surgeon
-1.2 her that
-0.9 her therapist
1.3 her to
0.8 her weekly
-0.9 herbal
-0.6 herbs
1.4 here
-0.7 here after
0.7 here and
-3.0 here are
-0.7 here at
-0.6 here because
1.9 here before
-0.6 here by
3.2 here first
-1.3 here for
-0.9 here goes
-0.9 here in
-2.2 here is
-1.2 here it
-0.7 here on
-1.0 here since
0.5 here the
2.7 here to
-1.2 here we
1.6 here will
-1.2 herniate
1.4 herniated
-1.0 herniated and
-2.1 herniated disc
0.7 herniated discs
1.8 herniated material
-0.5 herniates
-0.6 herniating
-0.6 herniating again
1.8 herniation
-1.6 herniation $
0.7 herniation and
1.4 herniations
-0.5 herniations settle
-1.4 heroic
-1.1 heron
1.2 hers
-0.8 hers $
2.0 herself
-1.4 herself $
-1.6 hi
-0.9 hide
-0.5 hides
-0.6 high risk
-0.7 high temperature
-1.3 higher
1.9 highest
2.1 highgate
2.1 highgate $
3.8 highly
1.4 highly trained
-0.5 highway
0.9 hike
0.9 hike $
1.7 hiked
1.7 hiked the
0.9 hiking
1.7 hill $
-0.7 hill massage
2.4 him
-1.8 him $
-0.6 him every
0.7 him he
-1.5 him in
0.8 him on
0.5 him that
2.2 him the
-1.1 him to
-0.8 him up
1.2 himself
-0.9 hinge
-1.1 hinge $
-1.1 hinges
-1.4 hip
-2.0 hip $
0.5 hip and
-1.1 hip flexors
1.7 hip replacement
-0.8 hip rotators
1.2 hip work
-0.6 hips
-0.6 hips and
-0.6 hips are
-0.5 hips hands
-0.9 hips the
-0.6 hips then
0.7 hips with
0.9 hire
-0.9 hired
1.7 his
-3.1 his back
-0.5 his daughter
-1.6 his doctor
-0.9 his first
1.9 his granddaughter
-0.5 his hands
2.1 his knees
0.7 his laces
-1.0 his legs
-0.9 his life
-0.7 his lower
1.5 his own
0.8 his second
-1.3 his shoulders
-0.5 his spine
0.9 his surgeon
1.3 his tablets
1.2 his toes
-0.8 his way
-0.5 his wife
1.4 history $
-0.9 history and
0.8 history test
-1.0 hit
4.6 hobble
0.7 hockey
-0.6 hockey $
0.7 hockey players
-0.7 hold a
-0.5 hold everything
1.1 hold for
-0.7 hold it
2.5 hold of
-0.7 hold off
-1.1 hold on
-1.5 hold the
2.1 hold you
-2.7 holding
-0.8 holding on
0.9 holding their
-0.7 holding you
-0.6 holding your
1.0 holds
1.4 holds $
-1.1 holds a
0.7 holds bone
-1.4 hole
-0.5 hole in
0.8 holiday $
-0.7 hollow
1.0 holm
0.9 holm oaks
2.1 home
2.4 home $
-0.6 home after
0.6 home and
0.6 home by
0.5 home exercise
-0.6 home for
0.6 home from
-1.0 home in
-0.6 home made
-0.9 home the
-0.5 home to
-1.1 home visit
-2.0 home visits
1.3 home without
0.8 homework
-0.5 homework and
-1.0 honest
-0.5 honest about
-0.6 honest therapist
-0.8 honest with
3.2 honestly
6.0 honestly $
2.3 honestly it
-0.7 honestly the
1.2 honour
0.5 honour that
0.5 hook $
-1.7 hope
-0.5 hope that
-1.0 hope to
-1.8 hoping
-0.7 hormone
0.6 hormones
-0.6 hormones $
-0.9 hormones drop
0.5 horse $
-0.5 hospices
0.6 hospital
0.7 hospital $
0.5 hospital from
2.9 hospital in
-0.8 hospital stay
0.7 hospital to
0.6 hospitals
2.1 host that
-3.0 hot
-0.5 hot joint
-0.6 hot joints
1.3 hot pack
-0.5 hot packs
-0.7 hot red
-1.5 hot stone
3.2 hot stones
-1.0 hot swollen
1.4 hot towel
-1.1 hot water
-0.5 hot wire
-1.2 hour
1.0 hour $
2.0 hour a
2.3 hour and
-0.7 hour at
-0.6 hour before
-0.5 hour between
1.3 hour does
1.8 hour every
-0.7 hour for
-1.6 hour in
3.5 hour later
1.4 hour of
-0.6 hour off
-1.0 hour or
1.6 hour that
2.2 hour with
-0.8 hours
-0.9 hours a
2.2 hours and
-0.6 hours at
-0.6 hours before
-0.5 hours free
-0.9 hours in
0.5 hours is
-0.8 hours later
-1.0 hours notice
-0.8 hours or
3.3 hours to
-2.5 house
-0.8 house $
1.5 houses
0.6 how
-0.9 how $
3.5 how a
-0.5 how did
-0.6 how effective
-2.7 how far
-0.6 how fast
-1.0 how he
0.7 how i
-3.1 how it
-1.9 how long
0.8 how many
5.2 how massage
-1.5 how much
-0.6 how often
0.5 how old
0.8 how one
2.4 how registered
1.2 how rmt
-0.6 how soon
1.7 how sure
-0.8 how that
-1.4 how the
-1.6 how they
0.6 how to
1.5 how we
-1.9 how well
-2.1 how you
-0.6 how your
0.8 however long
-0.8 huang
0.5 hug
-0.5 huge
-0.5 hugs
-0.5 hum
-0.6 humans
-0.7 humming
3.3 hump
2.3 hundred
-0.7 hundred people
1.4 hundred percent
1.0 hundred times
4.1 hundreds
4.2 hundreds of
1.5 hung
1.3 hungry
0.7 hungry $
-1.0 hurried
-0.7 hurried off
0.6 hurry
-0.8 hurry $
-0.5 hurry and
-0.7 hurry you
1.5 hurt
2.5 hurt $
1.1 hurt again
-0.5 hurt as
1.1 hurt for
-0.6 hurt in
-0.8 hurt less
-1.2 hurt more
-1.0 hurt my
0.8 hurt on
-0.5 hurt to
2.7 hurt you
1.0 hurt your
0.6 hurt yourself
-1.8 hurts
1.1 hurts $
0.8 hurts and
-1.0 hurts more
-3.3 husband
-0.6 hush
0.5 hydrated
-1.0 hydrotherapy
-0.8 hygienist
3.2 i
-1.6 i actually
1.0 i add
1.5 i also
-0.7 i always
-1.3 i answer
-0.9 i ask
-2.0 i asked
2.8 i been
0.8 i began
-0.5 i begin
-0.6 i believe
-0.9 i bent
-1.0 i bought
-0.6 i bring
0.9 i call
3.4 i came
4.5 i can
1.6 i cancelled
0.6 i carried
1.6 i changed
-0.5 i check
0.8 i come
-0.5 i cried
-0.5 i cry
1.8 i danced
-0.9 i did
1.0 i drove
-0.8 i enrolled
0.6 i ever
0.7 i expect
2.0 i feel
0.5 i fell
1.1 i felt
0.5 i finished
4.2 i fix
0.6 i forgot
0.8 i forgotten
1.2 i gave
-2.3 i get
-1.8 i go
2.1 i got
0.6 i grew
1.8 i guarantee
0.8 i had
-0.9 i hate
0.6 i have
-0.9 i hear
-0.5 i hold
-1.4 i honestly
-0.7 i hope
-0.6 i hurt
1.5 i just
1.2 i keep
-0.9 i kept
-1.7 i know
-0.8 i learned
-1.5 i leave
0.9 i left
0.8 i lift
-2.0 i like
0.5 i live
1.6 i look
-1.4 i lost
-1.2 i love
-0.9 i made
-0.7 i make
1.1 i may
1.1 i mention
-0.6 i must
-0.8 i nearly
-2.1 i need
1.4 i noticed
-0.5 i now
0.5 i offer
-1.2 i opened
-1.1 i own
0.6 i phoned
1.7 i played
0.5 i press
0.5 i promise
1.4 i put
1.9 i ran
-1.1 i rang
-1.9 i rather
0.7 i release
-1.1 i remember
-0.7 i run
2.4 i said
-0.5 i sat
2.4 i say
-0.7 i see
3.5 i seen
1.2 i sit
7.3 i sleep
-0.6 i sold
1.3 i specialize
-0.6 i spent
1.6 i stand
-1.3 i start
-0.5 i started
-0.6 i stay
-0.8 i step
-0.9 i still
1.9 i stood
-1.0 i stop
-0.8 i stopped
-0.7 i stretch
-0.8 i suggest
-0.8 i suppose
-0.7 i swear
-0.6 i swim
-0.6 i teach
-2.5 i think
-0.7 i thought
1.2 i threw
3.2 i told
-0.6 i touch
-1.1 i trained
-1.0 i treat
0.8 i tried
-0.6 i try
-1.4 i understand
-0.7 i use
-2.3 i used
-0.9 i wait
2.6 i walk
2.3 i walked
-1.5 i want
1.2 i wanted
-0.5 i warm
2.5 i was
1.3 i wasted
-0.7 i watch
-0.9 i will
1.3 i wish
-0.9 i woke
-1.9 i work
-1.6 i worked
-3.7 i would
-1.2 i write
-0.5 i wrote
1.2 ibuprofen
3.4 ibuprofen $
-0.5 ibuprofen if
-2.9 icbc
0.7 icbc claims
-1.0 ice $
-0.6 ice for
-0.6 ice pack
-2.5 idea
0.9 idea of
-1.1 idea that
1.7 ideal
-1.1 identified
0.8 identify
0.8 identify the
-0.5 idiopathic
-5.3 if
-0.5 if $
1.1 if a
-0.7 if anything
0.9 if he
0.6 if i
-1.3 if massage
-0.6 if money
0.8 if needed
-1.2 if nothing
-1.2 if pain
0.5 if she
1.0 if somebody
-2.2 if something
-2.3 if that
-1.0 if there
-1.3 if they
-0.6 if this
-0.7 if those
2.4 if we
0.8 if you
2.1 if your
0.7 ife
1.1 ignore the
-0.7 ignored
-0.9 ill
2.3 illness
-0.5 imagined
-0.6 imaging
1.1 imaging and
-0.5 imaging report
0.6 imbalance
-0.6 imbalance $
2.7 imbalances
5.1 immediate
2.3 immediate relief
-0.5 immediate treatment
4.4 immediately
7.3 immune
1.2 immune defences
1.6 immune response
3.1 immune system
7.5 immunity
2.5 immunity $
1.4 immunity so
1.1 imogen
-1.1 important
-0.5 important $
-0.5 important because
-0.9 important to
0.6 impossible
1.6 impossible to
-2.7 improve
1.4 improve $
-1.1 improve after
-0.7 improve strength
-0.5 improve your
1.3 improved $
-1.2 improved after
0.8 improved by
-0.9 improved in
1.7 improvement
0.7 improvement over
-0.5 improvements in
-1.5 improves
1.3 improves $
1.5 improves and
-0.8 improves blood
-0.5 improves by
-0.6 improves faster
0.6 improving circulation
4.9 impurities
1.1 in
-0.7 in $
-0.5 in 10
-1.0 in 100
-0.6 in 1894
1.6 in 20
-0.6 in 2006
-1.0 in 2009
-0.8 in 2011
-1.0 in 2014
-0.5 in 2015
0.6 in 2017
-0.9 in 2018
-0.9 in 2019
-0.7 in 2021
-0.5 in 2023
1.7 in 2024
1.2 in about
0.6 in acute
0.9 in adolescents
-0.5 in adult
-0.8 in adults
-2.7 in advance
-0.6 in again
0.5 in agony
0.9 in alberta
-0.7 in almost
3.1 in and
-1.7 in any
1.3 in april
0.6 in as
-2.1 in at
0.9 in august
-0.8 in b
0.7 in back
-0.9 in because
-3.4 in bed
2.0 in bent
-0.9 in between
-0.9 in blood
-2.4 in both
0.6 in britain
3.7 in burnaby
0.5 in canada
-0.7 in case
1.1 in central
-1.6 in charge
-0.6 in chengdu
0.8 in children
-0.6 in clinic
0.6 in combination
-0.5 in conclusion
1.8 in crooked
-0.6 in december
-1.3 in degrees
-1.1 in different
1.8 in disc
-0.9 in downtown
1.1 in effect
0.9 in eight
1.1 in eleven
-0.8 in english
-1.2 in every
-0.5 in everyday
-0.7 in families
1.8 in fifteen
1.2 in five
-0.7 in flares
1.1 in for
2.0 in four
0.5 in from
-1.0 in front
1.1 in full
-0.5 in function
-0.6 in general
-1.3 in good
-0.5 in grade
1.5 in growing
5.7 in half
-0.6 in hand
-0.9 in her
-2.7 in his
-0.8 in hospital
1.1 in how
0.5 in i
0.8 in is
-1.1 in it
1.4 in its
-1.2 in itself
1.2 in july
1.6 in june
0.9 in just
-1.4 in kinesiology
0.9 in knee
-2.1 in later
-0.5 in law
-1.0 in leeds
-0.6 in life
1.5 in like
0.5 in line
2.4 in low
0.7 in lumbar
-2.3 in many
-0.7 in march
-1.4 in massage
4.4 in may
0.5 in medicine
1.7 in metro
-0.6 in mind
4.2 in minutes
-0.6 in montreal
-1.1 in most
-1.0 in nearly
-0.6 in nelson
1.8 in nine
-1.1 in north
1.4 in october
1.6 in older
2.2 in on
3.2 in one
-1.4 in osteoarthritis
-0.8 in others
0.8 in our
-2.6 in people
-0.5 in person
-1.5 in place
-0.6 in places
0.6 in plain
1.8 in position
-1.1 in pregnancy
0.6 in prenatal
-0.9 in ra
-0.5 in real
-1.0 in remedial
2.0 in remission
0.5 in rheumatoid
2.2 in sciatica
-0.5 in scoliosis
1.5 in seconds
0.6 in september
3.4 in seven
-0.6 in several
2.4 in short
1.9 in sick
1.8 in side
-2.0 in some
-0.7 in spasm
2.5 in spinal
-0.7 in sports
-0.5 in stages
-0.7 in studies
-0.6 in surrey
-0.6 in swedish
-0.9 in terms
-1.5 in the
-3.1 in their
-1.3 in them
-1.5 in there
0.5 in these
2.0 in three
0.8 in tight
1.1 in time
-0.5 in to
-0.8 in today
1.3 in toronto
-0.5 in total
-0.9 in touch
0.8 in town
-0.9 in traditional
0.5 in turn
0.5 in twenty
1.9 in two
3.4 in under
-1.8 in vancouver
1.1 in walking
0.6 in ways
1.6 in week
0.6 in weeks
1.2 in western
-0.7 in whatever
-0.6 in when
-1.5 in which
-1.6 in winter
0.5 in with
0.7 in writing
2.9 in years
0.5 in yorkshire
-2.6 in your
-0.5 inactive
-1.2 inbox
4.5 inch
2.1 inch $
1.7 inches
-5.0 include
-1.3 include $
-1.1 include infection
-1.9 included $
0.8 included in
-0.5 included within
-4.0 includes
-1.4 includes a
0.7 includes four
-1.4 includes massage
-1.9 including
1.8 including $
0.9 including a
-0.7 including doing
-0.5 including infection
-0.7 income
-0.9 inconsistent
-0.7 inconsistent $
-1.5 increase
-0.5 increase in
0.7 increased blood
0.6 increases blood
-0.5 increases the
-0.8 increasing
-0.5 increasing $
-1.1 individual
0.5 individuals
1.3 ines
1.6 ines $
-4.9 infection
-1.0 infection bleeding
-0.9 infection is
-0.7 infection nerve
-0.7 infections $
0.6 infections more
-0.6 inflame
1.7 inflammation
-2.5 inflammation $
1.0 inflammation at
0.8 inflammation in
-0.5 inflammatories are
1.8 inflammatory
-1.3 inflammatory arthritis
1.0 inflammatory chemicals
-0.6 inflammatory conditions
-0.7 inflammatory disease
-0.7 inflammatory gels
-0.6 inflammatory medicine
-2.2 inflammatory tablets
1.0 inflammatory waste
-1.2 influence
-0.5 influences
-2.7 information
-0.5 information $
2.2 infrared
0.9 ingrid
0.8 initial
1.2 initial assessment
-0.9 initial visit
-0.6 injection
-0.5 injection and
1.3 injection or
1.0 injections
0.5 injections $
-1.0 injections a
-0.5 injections for
-0.6 injections into
2.6 injections wear
1.6 injure
2.3 injured
2.1 injured $
-0.8 injured area
-0.9 injured disc
0.5 injured muscle
0.9 injured or
0.6 injuries
0.9 injuries $
0.8 injuries from
0.8 injuries when
1.4 injury
-1.2 injury $
1.3 injury a
-1.3 injury and
1.1 injury from
-0.5 injury is
-0.7 injury or
-1.1 injury to
0.5 inner
-0.6 ins
2.4 inside
4.1 inside a
0.5 inside and
-1.0 inside they
1.2 inside two
-0.8 inside your
-0.8 insoles
1.5 insomnia
0.9 insomnia $
-0.5 instance
5.0 instant
4.2 instant relief
4.0 instantly
4.1 instantly $
3.7 instead
2.3 instead $
1.8 instead and
0.5 instead of
-3.5 insurance
-1.3 insurance $
-0.8 insurance and
-1.7 insured
-0.5 insured $
-0.9 insured and
-1.5 insurer
-0.6 insurer $
-2.6 insurers
-0.9 insurers $
-0.6 insurers do
-2.3 intake
-0.9 intake form
0.7 integrated health
1.5 integrative
0.6 intended $
-0.6 intense
1.1 interact
1.1 interact with
-1.0 interest
-0.9 interest in
-0.6 interesting
0.9 internal
-1.4 internet
-0.9 internet $
-0.8 interpret
1.8 interrupts
2.3 intervention
0.6 into
-0.6 into $
-0.8 into a
0.9 into alignment
-0.6 into an
-0.7 into her
-0.5 into his
-2.2 into it
-0.5 into letting
2.6 into line
-0.6 into our
1.4 into position
1.6 into remission
1.5 into something
-0.6 into spasm
-1.3 into the
0.7 into their
-0.6 into your
-0.8 introduced
-0.7 introductory
1.5 invasive
-0.5 inversion
-0.5 inversion table
-0.8 investigate
1.0 investment
-0.7 invitations
-0.8 invite
-0.6 invited
-0.7 invoice
-0.6 invoices
1.3 involve a
-1.1 involved
-0.7 involved $
0.8 involves
-0.5 involves the
-0.5 iolanthe
3.1 ironside
1.3 irritable
-0.8 irritate
-1.3 irritated
-0.9 irritated $
-0.6 irritated and
1.2 irritated nerve
-1.3 irritates
-0.5 irritates the
-1.9 irritation
-0.5 irritation of
-1.5 is
1.5 is $
1.0 is 100
-0.6 is 120
-0.5 is 125
1.6 is 165
-0.5 is 45
-0.5 is 50
0.6 is 71
-0.9 is 75
-1.9 is 78
1.6 is a
-0.6 is able
-0.8 is about
1.8 is actually
-0.6 is advised
1.7 is all
-0.7 is allowed
-1.4 is already
1.8 is also
2.9 is always
-0.9 is among
0.9 is and
0.8 is another
1.2 is any
0.7 is appropriate
1.2 is as
-1.0 is at
0.6 is available
0.5 is avoided
-0.5 is away
0.6 is back
0.6 is backed
3.1 is been
-2.7 is best
2.0 is between
-0.9 is busy
-2.0 is by
-0.7 is called
-0.5 is calm
-0.7 is carried
-0.6 is caused
0.5 is causing
3.6 is change
2.0 is changing
1.9 is clinically
-0.6 is close
-0.7 is closed
0.6 is closer
-0.8 is comfortable
-0.7 is coming
-0.7 is commonly
1.0 is completely
0.9 is consistent
-0.5 is continuing
0.6 is corrected
-0.5 is covered
0.9 is different
-1.1 is difficult
0.6 is directed
-0.6 is doing
-0.6 is done
1.3 is drawn
-0.5 is drug
-1.2 is due
-1.1 is easier
-1.4 is easy
0.7 is eight
0.8 is entirely
1.8 is especially
-0.5 is ever
0.8 is every
-0.5 is everything
-0.7 is exactly
-0.8 is expensive
-0.6 is extra
0.6 is far
-0.5 is felt
0.5 is fifty
0.5 is finished
-1.0 is firm
1.2 is five
-0.6 is flaring
-0.5 is formed
-0.7 is forty
-0.9 is found
-0.6 is friendly
-1.0 is from
-0.8 is full
2.4 is gentle
-1.5 is getting
-0.6 is ginger
-0.9 is given
1.6 is giving
1.5 is going
3.1 is gone
1.1 is good
-1.9 is got
2.3 is guaranteed
-1.3 is half
-1.0 is happening
-1.3 is happy
0.5 is hardly
-0.6 is having
-0.5 is heated
-1.0 is held
-0.6 is help
-0.5 is helpful
-0.5 is helping
-0.6 is higher
-1.4 is hot
1.8 is how
-0.6 is hurried
-1.8 is important
1.1 is impossible
-1.2 is in
-1.0 is irritated
2.3 is it
-1.2 is just
-0.6 is kept
-0.5 is killing
-0.6 is kind
0.5 is kinder
2.9 is known
-2.3 is left
-1.7 is less
-0.5 is level
0.8 is like
-1.3 is likely
-1.2 is limited
-0.8 is linked
-1.1 is little
0.8 is living
-1.3 is long
-0.5 is looking
-1.9 is lovely
-0.5 is made
-0.6 is mainly
-2.2 is massage
-1.3 is measured
1.8 is mild
-0.6 is miserable
-0.9 is money
-0.9 is more
-1.6 is most
0.8 is moved
-0.8 is much
2.7 is muscle
1.6 is muscular
-3.6 is my
1.2 is narrowed
1.1 is natural
0.8 is nature
2.4 is nearly
-2.1 is needed
1.4 is nerve
1.6 is never
1.0 is new
-0.9 is next
0.7 is nine
-2.6 is ninety
-2.1 is no
3.7 is nobody
1.5 is none
-1.6 is normal
0.7 is normally
-2.1 is not
2.4 is nothing
1.7 is now
1.4 is of
1.2 is off
-0.9 is offered
-1.6 is often
0.5 is on
-3.9 is one
-2.2 is only
-1.6 is open
0.6 is osteoarthritis
1.9 is our
-1.5 is out
2.8 is over
-1.2 is pain
1.4 is painless
-0.5 is parking
2.4 is particularly
1.0 is past
-0.5 is patient
-0.6 is people
0.8 is perfectly
0.5 is performed
0.8 is permanent
-0.6 is plenty
1.7 is precisely
1.4 is present
-1.3 is pressing
-1.2 is probably
-0.5 is properly
0.7 is proven
1.9 is provided
-0.7 is put
2.3 is quick
-1.4 is quiet
-0.7 is quite
1.1 is rare
-1.4 is rarely
0.5 is real
1.3 is really
-0.9 is reason
-1.3 is reasonable
0.8 is reduced
-0.6 is registered
0.8 is released
-0.8 is required
2.3 is restored
-0.7 is room
0.5 is running
-1.8 is sciatica
2.4 is scientifically
-0.6 is seen
-1.3 is seldom
-1.3 is sensible
5.2 is settled
-1.1 is seven
-1.9 is seventy
-0.7 is severe
0.7 is short
-0.6 is shy
-0.8 is simple
1.5 is simply
-1.1 is six
-0.9 is sixty
-0.8 is small
0.9 is so
3.1 is something
-1.3 is sometimes
0.6 is sore
1.4 is stable
-0.5 is staffed
-1.3 is stiff
0.7 is still
1.5 is stronger
2.1 is stuck
2.9 is suitable
-0.5 is supported
-0.9 is taken
-0.7 is taking
1.4 is ten
3.2 is that
0.6 is then
-1.3 is there
-0.5 is thin
-0.7 is thinking
1.8 is thirty
-0.6 is thought
-0.8 is three
-1.6 is tight
-1.5 is time
-0.7 is tiring
2.2 is to
-0.8 is told
0.6 is totally
1.8 is trained
-0.6 is treated
-0.8 is true
-0.7 is twelve
-0.5 is typical
-1.1 is uncertain
-1.0 is uncommon
-1.5 is uncovered
-0.8 is under
-1.1 is unknown
-1.4 is unlikely
2.4 is us
-1.7 is used
0.6 is usually
-0.5 is very
1.3 is waiting
-0.7 is wear
1.6 is well
1.4 is what
-1.3 is when
1.3 is whether
1.0 is why
2.2 is widely
-0.6 is wise
-0.5 is work
-1.3 is worn
-1.1 is worse
-0.5 is worst
-0.8 is worth
-0.9 is written
0.9 is wrong
1.6 is yes
3.0 is you
-1.4 is your
1.2 is zero
1.6 island
1.7 island $
-1.1 issue
-0.5 issue receipts
0.7 issued
2.7 it
-1.4 it a
0.8 it aches
3.4 it actually
-1.3 it affects
-2.5 it again
-1.5 it all
1.4 it along
2.3 it also
-0.6 it and
2.8 it any
0.5 it anywhere
-0.6 it are
-1.2 it as
-1.0 it at
2.7 it beats
-0.9 it becomes
0.5 it before
2.5 it belongs
1.8 it better
-0.8 it breaks
-0.6 it brings
-2.0 it but
-2.2 it calms
-1.2 it came
-0.8 it can
-1.2 it carries
-0.7 it changes
-0.5 it come
1.5 it comes
-1.0 it costs
1.1 it covers
-1.6 it depends
1.5 it did
2.5 it differently
-1.8 it does
-0.6 it down
-1.0 it dries
0.7 it drinks
-0.9 it eases
-1.4 it easier
-0.7 it easy
3.7 it ends
-0.6 it even
0.5 it feeds
-0.7 it feels
0.8 it felt
-0.9 it first
-0.5 it follows
-0.5 it free
-0.8 it gave
-0.7 it generally
-0.5 it gentle
-1.9 it gets
-1.0 it getting
3.5 it go
-0.6 it goes
1.8 it gone
0.9 it got
-0.7 it hangs
-1.5 it happen
-2.0 it hard
-0.5 it harder
0.8 it hardly
2.0 it has
-0.6 it he
1.0 it heals
0.5 it holds
-1.2 it hurt
-1.7 it hurts
0.9 it i
0.6 it if
-0.6 it improves
1.5 it in
0.6 it increases
-0.7 it instead
2.0 it into
-0.9 it involves
-0.8 it is
2.9 it keeps
-0.5 it kindly
0.9 it knits
1.9 it lasts
-0.8 it lifts
-0.7 it light
-0.7 it like
-1.0 it looks
0.6 it loosens
1.0 it lowers
-1.5 it made
-0.9 it makes
-0.7 it matters
-0.8 it may
1.0 it mends
-0.7 it more
-0.6 it most
-0.7 it moves
-0.5 it must
0.8 it nearly
-1.5 it needs
1.3 it never
0.6 it no
0.6 it not
1.2 it off
-1.3 it often
0.6 it on
2.6 it once
0.5 it one
0.5 it only
2.4 it or
1.1 it out
-1.8 it over
-1.4 it passes
1.1 it properly
1.2 it pulls
0.8 it pumps
-0.6 it rarely
0.6 it reaches
1.2 it really
-0.9 it reduces
-0.5 it relaxes
-0.9 it releases
1.1 it relieves
1.0 it removes
0.5 it restores
-1.2 it runs
-3.2 it safe
-0.5 it seems
-0.7 it sends
1.7 it sets
-1.3 it settles
-1.3 it she
-2.3 it should
-1.2 it since
-0.6 it sits
-0.5 it slow
-0.5 it smells
0.5 it so
-0.5 it some
-0.5 it soothing
-1.2 it sounds
0.6 it speeds
-0.9 it started
1.1 it starts
4.0 it stays
-0.6 it sticks
-0.9 it still
2.9 it stop
-0.5 it stops
-0.7 it straight
0.5 it strengthens
2.7 it takes
-1.0 it tells
-2.3 it tends
-0.9 it that
0.8 it the
2.5 it there
1.7 it thickens
0.6 it too
2.0 it took
1.0 it triggers
0.5 it turned
-0.7 it turns
0.5 it under
0.9 it unnecessary
0.6 it up
-1.4 it usually
0.6 it varies
2.0 it wakes
-0.9 it wants
-0.9 it warms
-1.2 it we
0.5 it went
2.5 it were
-0.6 it when
-0.6 it while
1.3 it will
1.5 it without
2.7 it worked
3.4 it works
-1.3 it worse
-1.7 it would
2.8 it you
-0.7 it yourself
2.3 its
1.2 its bags
0.7 its benefits
-0.7 its effect
-0.5 its effects
0.5 its height
0.5 its kind
-0.6 its length
1.1 its natural
-3.2 its own
1.4 its proper
1.3 its root
1.1 its source
2.3 its tracks
3.0 itself $
-1.1 itself and
-0.7 itself as
-0.6 itself but
1.6 itself has
-0.5 itself is
-0.6 itself it
0.8 itself out
-0.6 itself within
-0.7 j $
0.9 jab
-0.6 jacket
-0.5 jacket $
0.8 jam $
-1.6 january
-1.9 january $
-0.8 january 1
-0.5 january 2
0.8 january and
-0.5 jar
-1.5 jar of
1.7 jars
-0.6 jas
1.4 jasmine
-1.1 jaw
1.9 jean
-1.2 jeans
0.9 jelly
0.7 jenna
0.7 jess
0.8 jo and
1.7 joanna
-0.6 joanne $
-0.6 job
-2.3 job $
-0.9 job is
0.7 job with
-1.6 jobs
0.7 joelle
-0.7 john
-1.5 join
-0.8 join in
-2.7 joined
-1.7 joined us
-1.1 joins
-0.6 joins us
2.6 joint
-2.5 joint $
2.1 joint and
-0.5 joint are
0.5 joint by
-1.5 joint damage
0.9 joint disease
0.7 joint fluid
1.2 joint for
-1.0 joint gets
-0.5 joint has
0.8 joint is
-0.9 joint itself
0.5 joint mobilization
1.3 joint or
1.1 joint osteoarthritis
-0.5 joint out
-1.8 joint pain
-0.8 joint replacement
-0.8 joint replacements
-0.9 joint that
2.4 joint with
0.6 joints
-2.1 joints $
1.1 joints a
-0.6 joints alone
-0.5 joints are
1.1 joints as
-1.3 joints at
-0.5 joints behind
0.5 joints for
0.5 joints from
-1.1 joints in
-0.6 joints or
-0.8 joints out
0.8 joints should
2.6 joints that
-1.1 joints wear
1.2 joints which
-0.7 joke $
1.7 josie
-0.5 journey $
1.2 joy
-1.5 judge
1.7 judith
2.0 judith $
-0.8 juice
1.1 july
-1.0 july $
-0.5 jump
1.2 jumper
-0.5 jun
2.6 june
-0.9 june $
-1.2 junior
-1.1 junior hockey
0.7 junk
2.1 just
-2.0 just a
-0.5 just above
-1.1 just age
1.3 just as
0.6 just ask
-1.2 just been
-0.7 just come
-0.6 just do
0.9 just getting
-0.7 just had
-0.7 just how
0.9 just in
2.2 just left
-0.6 just live
-0.9 just needs
-0.5 just now
2.2 just one
-1.0 just rub
-1.1 just take
-1.4 just that
1.9 just the
-1.9 just to
-0.6 just wait
-0.6 just your
-1.2 k
-0.5 k $
2.4 karen
-0.5 kayak
-1.2 keep
0.9 keep a
-0.9 keep active
-0.6 keep an
-0.5 keep away
-1.0 keep doing
0.6 keep it
0.5 keep learning
-1.5 keep moving
0.7 keep my
-0.8 keep on
-0.7 keep taking
-0.7 keep their
-0.6 keep them
-0.7 keep things
1.5 keep to
0.9 keep treating
0.7 keep you
-1.9 keep your
-2.4 keeping
-0.7 keeping active
-1.1 keeping it
1.6 keeping the
0.6 keeping you
2.5 keeps
-0.6 keeps $
-1.9 keeps a
-0.9 keeps coming
-0.7 keeps her
1.3 keeps it
0.7 keeps the
1.3 keeps them
-0.5 keeps two
-0.7 keeps you
1.7 keeps your
-0.5 keiko
-1.1 kelowna $
-1.3 kensington
-0.7 kept a
-1.1 kept at
-0.9 kept in
1.3 kept it
0.8 kept on
0.8 kept the
-0.5 kerrisdale
-1.7 kettle $
-0.9 kettle and
0.7 kettle on
1.0 kid
1.4 kid $
-0.6 kidding
-0.8 kidneys
-1.2 kids
-0.9 kids $
-0.5 kids and
-0.6 killing
1.5 kilometres
1.1 kim
-0.7 kind
-1.7 kind $
-0.6 kind and
0.5 kind in
-1.3 kind of
1.5 kind that
-1.0 kind to
1.4 kind you
-0.5 kinder $
-1.4 kindly
-0.6 kindly $
-0.8 kinds
-0.5 kinds $
-1.7 kinds of
-1.2 kinesiologist
-0.5 kinesiologist $
-1.6 kinesiology
1.3 kinetic
0.6 kinetica
-0.5 king
-0.8 kingsway
1.1 kingsway $
0.9 kirsty
-2.6 kitchen
-0.6 kitchen $
-0.9 kitchen and
-0.5 kitchen counter
2.1 knead
0.5 knead and
-0.6 knead the
2.1 kneadly
2.9 kneadwell
-0.8 knee $
-0.5 knee height
-0.6 knee to
-0.5 kneel
-0.7 knees
-1.0 knees bent
-0.5 knees drawn
-0.6 knew
-0.6 knew which
7.7 knife
1.5 knife $
1.9 knit
2.5 knits
0.5 knitted
2.4 knitting
1.0 knobbly
-2.7 knock
-0.6 knock $
-0.5 knocking
-0.6 knocks
0.5 knot
1.6 knot $
-0.8 knots
-2.1 knots $
-0.7 knots and
-0.7 knots that
2.1 knotted
-3.9 know
-2.7 know $
0.5 know about
-0.7 know and
-0.6 know before
2.1 know how
-0.7 know i
-0.9 know if
1.3 know it
-0.5 know so
0.7 know someone
-1.1 know the
-1.0 know they
1.9 know what
-0.7 know when
-0.7 know whether
-1.0 know which
-2.7 know you
0.6 know your
-0.8 knowing
-0.6 knowing $
-1.0 known
-0.8 known $
-0.6 known about
-1.1 known as
-0.6 known cause
-1.2 known effect
1.8 known for
-0.8 known to
-1.7 knows
-1.2 knows $
1.5 knows how
2.0 knows it
-1.8 knows the
-1.3 knows what
-0.5 knows where
1.4 knuckle
2.2 knuckles
-0.9 kofi
-0.6 kowalchuk
0.7 kowalczyk
0.6 kyle
-0.7 l $
0.5 l4 and
2.0 l5
-0.7 l5 $
1.4 l5 and
1.3 lab
-0.7 label
-0.6 laboratory
-1.0 labour $
3.0 labours
-1.0 labrador
1.2 laces
-1.1 laces $
-0.5 lacrosse
3.8 lactic
3.8 lactic acid
-0.8 lad
-0.6 lad in
2.8 ladder
1.5 ladder $
1.3 ladies
-0.8 lads
1.5 lady
3.6 laid
0.5 lake every
-1.0 lake massage
0.7 lake with
-0.5 lakeshore
1.2 lam
1.8 laminectomy
0.8 laminectomy $
-1.8 lamp
3.0 landed
-0.8 landing
0.8 landlord $
-1.8 lane
0.6 lane $
-0.9 lane and
-1.3 language
-0.5 language $
-0.7 languages
-1.0 laptop
-4.3 large
-0.7 large curves
-1.5 largely
-1.7 larger
-0.7 largest
0.9 larkfield
1.1 last
1.9 last $
2.6 last a
-0.9 last autumn
-0.5 last few
0.5 last for
-0.7 last friday
-0.5 last longer
-0.6 last month
0.6 last of
-1.0 last one
1.7 last session
-1.4 last spring
0.5 last summer
-0.5 last ten
-1.3 last thing
-0.7 last three
0.8 last time
0.6 last two
1.5 last week
1.9 last x
1.2 last year
4.9 lasting
-0.6 lasting back
-1.2 lasting benefit
-1.1 lasting damage
1.0 lasting effect
-0.9 lasting pain
1.0 lasting relief
1.5 lasting results
3.8 lasts
3.1 lasts $
1.4 lasts a
-0.8 lasts an
-0.9 lasts for
-1.6 lasts longer
-1.5 late
1.1 late $
0.6 late afternoon
-0.6 late cancellation
1.0 late nights
2.2 later
3.1 later and
-0.7 later follow
4.7 later he
1.2 later i
-1.2 later in
-1.1 later life
1.5 later the
2.1 later they
-0.7 later visits
-1.3 later you
-2.7 laughed
-1.0 laughed $
-0.9 laughed and
-1.0 laundry
-0.6 laundry $
1.1 lavender
-0.7 lavender $
-2.3 law
-1.0 law $
1.1 lawn
0.8 lay
-0.5 lay on
2.5 layer
-1.7 layer $
0.8 layer by
-1.2 layers of
0.6 layers that
-0.8 lays
-1.5 lays down
-1.1 lead
0.8 lead therapist
-2.0 lead to
6.9 leading
0.5 leading authority
2.5 leading back
-1.3 leading cause
1.2 leading clinic
-0.5 leading reasons
-0.5 leads
-1.0 leads to
-0.6 leaf
-0.8 leaflet
-0.8 leaflet $
-1.4 leaflets
0.9 league
-0.6 leak
-0.7 leaked
-0.5 leaking
-0.6 leaks
-2.3 lean
-0.5 lean $
-1.0 lean on
-2.2 leaning
-1.2 leaning forward
-0.8 leaning on
1.4 leanne
-1.8 leans
-0.9 leans on
-1.9 learn
-1.1 learn to
-0.6 learn what
-1.3 learned
-0.5 learned $
1.3 learned about
-0.5 learned to
-0.7 lease
0.8 least $
-0.6 least 2,200
1.2 least half
-0.9 least one
-0.7 least ten
1.2 least twice
2.7 leave
1.3 leave $
-1.4 leave a
1.1 leave feeling
-0.6 leave fifteen
-3.4 leave it
-0.5 leave less
-1.6 leave out
0.8 leave the
1.4 leave their
1.7 leave them
1.1 leave without
-0.6 leave your
4.0 leaves
-0.9 leaves $
0.7 leaves a
0.9 leaves no
0.5 leaves the
-0.6 leaves you
4.9 leaving
1.6 leaving the
0.7 leaving you
1.2 led
0.9 led to
-1.1 leeds
3.9 left
2.5 left $
-1.3 left alone
-2.1 left and
-0.6 left hip
-0.8 left it
-1.3 left of
-1.0 left out
0.5 left side
1.2 left the
3.1 left to
-0.7 left untreated
0.9 left with
-1.8 leg
-4.1 leg $
1.0 leg in
-1.0 leg or
-2.0 leg pain
-2.0 leg symptoms
-0.9 leggings
-1.3 legs $
-0.8 legs are
-0.6 legs can
2.2 legs feel
-1.0 legs or
0.8 legs out
0.9 legs that
-1.1 legs went
-0.6 legs when
1.9 leila
-0.8 lemon
0.8 lena
-0.8 length
-0.6 length $
-0.7 length and
0.5 length of
1.5 lengthen
0.8 lengthen and
2.3 lengthen the
-0.6 lengthen them
0.7 lengthening
0.8 lengthening the
0.5 lengthens
1.0 lengthens the
-0.6 lent
-1.2 less $
0.5 less and
-0.8 less certain
-0.5 less leg
-0.5 less of
2.1 less often
1.1 less pressure
-0.5 less reliable
-1.4 less room
-0.6 less so
-0.7 less stiff
-0.5 less stress
1.9 less tension
-0.5 lesson
-0.8 lessons
1.1 let
1.2 let a
-1.2 let anyone
-0.5 let be
-0.5 let both
1.6 let get
1.4 let it
-1.7 let me
0.5 let out
1.2 let this
-1.1 let us
-1.9 let you
1.8 lets
2.2 lets go
-0.6 lets it
-0.6 lets us
0.8 lets you
-0.6 letter from
1.2 letter is
-1.1 letters
0.6 letting go
-0.6 leung
3.8 level
1.7 level $
-0.7 level 4
-1.5 level 5
0.7 level in
0.8 level of
1.1 level out
-0.5 level that
0.5 level the
-1.9 levels
1.0 levels $
-0.6 levels and
-0.8 levels at
-0.7 levels of
-0.6 library $
-0.6 licence $
-2.2 licensed
-0.8 licensed massage
-2.6 lie
-1.4 lies
0.7 lies behind
-0.6 lies down
0.6 lies in
4.4 life
-0.6 life and
-0.9 life as
4.1 life back
-1.1 life happens
-0.5 life in
-2.1 life is
-0.8 life manulife
-0.5 life with
4.0 life without
0.8 lifelong
2.8 lifetime
2.3 lifetime $
-1.1 lift
-0.5 lift $
-1.0 lift a
-0.5 lift and
-0.6 lift the
0.7 lift to
-0.5 lift your
1.8 lifted
-1.1 lifters
-1.0 lifting
-1.0 lifting $
-1.0 lifting a
1.7 lifting again
-0.6 lifting for
1.2 lifts
0.6 lifts $
0.5 lifts the
-0.6 lifts your
-0.7 ligament $
2.7 ligament or
2.0 ligament sprain
-0.6 ligament to
-1.9 ligaments
-0.6 ligaments and
0.8 ligaments are
-1.0 ligaments thicken
-3.4 light
-0.9 light and
-0.8 light headed
-0.6 light pressure
0.8 light rhythmic
-1.0 light strokes
-0.5 light to
-0.5 light touch
0.7 lighter
-0.6 lighter and
-0.8 lighter duties
-0.5 lighter pressure
-0.5 lighting
-0.7 lightly
-0.6 lightly $
0.6 lights $
1.5 lights and
-1.2 like
2.2 like a
0.5 like after
-0.5 like all
-0.5 like and
-0.5 like being
-1.5 like best
-0.6 like changing
-0.6 like from
-1.0 like having
2.5 like hers
1.1 like it
0.7 like my
0.8 like ours
-0.5 like pins
0.8 like that
-1.3 like the
-0.9 like this
0.9 like to
-1.0 like us
-1.0 like when
-0.7 like yourself
-1.6 liked
-0.6 liked it
-4.5 likely
-0.8 likely $
-1.7 likely to
-1.6 likes
-0.8 likes the
0.5 likes to
-0.5 lily
-0.5 limb
-1.3 limit
0.5 limit of
-2.2 limited
-0.9 limited $
-0.6 limited to
-1.5 limits
5.4 limp
1.0 limp in
1.3 limped
2.0 limped in
-1.3 lindqvist
-1.2 line $
-1.0 line and
-0.6 line from
-0.6 line is
-0.8 line of
2.8 line one
0.9 line that
-0.5 lined with
-1.7 linen
-0.7 linens
0.6 lines
0.9 lines up
-3.1 lining
-2.7 lining of
-1.6 link
-1.0 link $
0.8 link between
-1.9 linked
-0.6 linked to
-1.0 linked with
0.6 list
-1.7 list $
0.6 list for
1.6 list of
0.5 list that
1.3 list to
-0.9 listed
-0.5 listed on
-2.2 listen
1.0 listen $
-1.2 listen to
2.2 listened
3.1 listened $
-1.2 listened to
-0.6 listeners
-1.7 listening
-0.6 listening $
-0.7 listens
-1.0 lists
0.5 lists $
-0.6 lists massage
3.0 literature
-3.5 little
3.8 little $
-0.5 little better
-2.6 little confidence
-1.1 little difference
0.8 little fern
-0.6 little for
0.8 little longer
1.8 little of
-0.7 little or
-0.6 little over
0.9 little pain
-1.0 little research
-0.5 little sore
0.9 little soreness
-1.0 little tender
0.8 liu
0.9 live
0.7 live a
-0.5 live alone
-0.9 live in
-0.5 live on
1.0 live with
-0.5 lived in
1.1 lived with
0.8 lively
-1.4 liver
1.2 liver $
-2.8 liver and
1.9 lives $
-0.5 lives and
0.8 lives back
-0.5 lives with
1.1 living
-0.5 living $
1.0 living on
2.6 living with
-2.8 load
-0.6 load $
-0.6 load and
-0.5 load close
-0.5 load it
1.3 load off
-0.7 load on
-0.5 loaded
-0.5 loading
1.7 loads
-1.3 lobby
-0.7 lobby $
0.6 local
-0.6 local anaesthetic
0.5 local blood
-0.5 local groups
0.5 local paper
0.7 locally
-0.6 located
-0.9 location
-1.8 locations
0.8 lock
-0.6 lock up
1.1 locked up
1.0 locks
1.3 loft
0.5 logistics
-0.5 lol
-0.5 lol $
-0.7 london
-0.9 lonely
-2.6 long
1.4 long $
0.8 long as
-1.6 long enough
-0.5 long gliding
1.9 long haul
-0.5 long it
-1.1 long lasting
-0.9 long one
-1.0 long periods
-0.6 long recovery
2.1 long run
0.6 long sitting
0.6 long slow
1.9 long strokes
-2.0 long term
-1.1 long time
1.8 long walk
-0.8 long way
-0.7 long week
1.4 long weekend
0.7 long winter
1.5 long you
1.5 longer
-1.0 longer a
1.2 longer and
-1.2 longer follow
0.8 longer lasting
1.2 longer need
0.8 longer needs
-0.5 longer or
-0.7 longer recommended
-0.8 longer seen
-0.9 longer term
-1.7 longer than
1.3 longer walk
1.4 longer walks
-0.6 longshoreman
-0.7 longshoreman who
0.9 longshoremen
-3.1 look
-1.5 look $
-1.7 look after
-2.6 look at
1.9 look for
1.1 look forward
-0.9 look it
1.0 look like
-0.9 look over
1.1 look there
-1.1 look up
-1.6 looked
-0.5 looked like
-0.7 looking
-2.6 looking after
2.5 looking at
1.0 looking for
-2.1 looks
1.0 looks $
-1.0 looks after
-0.8 looks at
-1.7 looks like
1.8 loop
-1.3 loop $
-0.5 loop and
1.9 loop at
0.9 loose
-0.8 loose $
-0.6 loose trousers
0.9 loosen
0.9 loosen the
-0.5 loosen up
0.9 loosened
0.5 loosening
0.8 loosening the
0.6 loosens the
1.5 loosens tight
-1.1 loosens you
1.5 looser
-1.2 looser $
-0.7 looser muscles
2.1 lorenzo
-0.5 lorna
2.8 lorraine
-0.6 lorry
0.8 lose
3.8 lose $
-0.6 lose a
-2.1 lose height
-2.2 lose water
-1.0 loses
-1.5 losing
-0.6 losing even
-0.6 losing weight
-2.0 loss
-1.4 loss of
1.5 lost
0.8 lost $
1.0 lost count
-0.5 lost feeling
0.8 lost height
0.7 lost it
2.1 lot
-1.0 lot of
-0.6 lot to
1.1 lotion
-1.7 lots
-1.5 lots of
1.1 lotus
-0.6 lou
-1.4 loud
-1.2 loud $
-0.8 lougheed
-1.0 lounge
-0.5 love
-1.3 love a
1.2 love and
-0.6 love from
0.9 love it
1.1 love the
1.1 love to
0.5 love working
-0.5 love you
-1.6 loved
-2.3 lovely
-1.2 lovely $
2.9 lovely but
-0.7 lovely for
-0.5 lovely people
-0.8 loves
-3.3 low
-1.1 low $
-0.9 low and
-2.2 low back
1.7 low backs
2.7 low mood
-1.9 low risk
-7.1 lower back
1.3 lower backs
1.1 lower cortisol
1.6 lower dose
4.8 lower mainland
-1.2 lower spine
-1.6 lower the
-0.5 lower to
1.3 lower your
-0.5 lowered
-0.5 lowers
0.7 lowers blood
0.5 lowers cortisol
0.7 lowers stress
-1.1 lowers the
-0.8 lowers to
-1.1 lowest
-0.9 lowest dose
1.0 lubricant
1.4 lubricates
1.1 lubricates the
-0.5 luc
-0.7 lucia
-0.6 lucinda
1.3 luck
-0.7 luck $
-0.7 lucky
0.5 luis
2.4 lumbago
1.5 lumbar
1.6 lumbar curve
-0.6 lumbar disc
-0.5 lumbar fascia
0.8 lumbar joints
-0.6 lumbar muscles
-1.3 lumbar spinal
-1.6 lumbar spine
-0.6 lumbar vertebra
-0.9 lumborum
-0.5 lumborum the
0.9 lunch
2.2 lunch $
-0.5 lunch and
0.9 lunch hour
-0.5 lung $
-0.5 lungs
-1.5 luxury
-0.9 luxury $
-2.9 lying
-1.6 lying down
-0.8 lying flat
-0.5 lying in
-1.3 lying on
1.3 lying there
1.8 lymph
1.2 lymph $
4.0 lymphatic
-0.7 lymphatic drainage
0.7 lymphatic massage
1.1 lymphatic strokes
0.6 lymphatic system
-0.5 lymphoedema
-1.5 m
-2.2 m $
-0.8 m to
2.3 machine
-1.7 machine $
2.4 machine and
0.7 machines
-1.0 made $
-0.5 made by
1.4 made for
-1.2 made him
-2.2 made me
-0.8 made our
-1.2 made the
-1.0 made up
-0.8 made with
1.2 made worse
3.1 magic
0.8 magic $
2.9 magic hands
0.8 magnetic
2.0 magnets
1.4 magnets $
-1.4 mail
0.6 mailbox
0.8 mailbox $
-3.6 main
4.8 mainland
0.9 mainland $
1.4 mainland and
-1.3 mainly
-0.5 mainly for
-0.7 mainly to
1.2 maintenance
0.8 maintenance massage
0.5 maintenance visit
-1.3 major
-0.6 major operation
0.5 majority
1.8 make $
2.5 make a
-0.5 make daily
0.6 make for
-1.0 make it
-0.9 make pain
1.0 make sure
-3.4 make the
0.6 make them
1.5 make things
-1.3 make you
-0.9 make your
-0.7 makes
-1.5 makes a
-0.7 makes everything
0.8 makes it
0.8 makes muscles
-0.9 makes no
-0.6 makes pain
-0.8 makes people
0.9 makes sure
0.7 makes them
1.1 makes you
0.9 making
-0.5 making a
1.2 making it
0.6 making you
1.4 mall
-0.7 man $
-2.4 man who
0.8 man with
-0.7 manage
-1.3 manage it
1.4 manage pain
1.2 manage the
1.2 managed
0.6 managed $
1.1 managed with
1.4 management of
-0.6 manager
-0.5 manager $
-1.1 managing
-0.7 mandarin
-1.0 manipulation
-0.7 manipulation and
-0.5 manipulation or
-1.0 mann
-0.9 manual
-0.5 manual therapy
-1.3 manulife
-0.5 many adults
2.7 many are
-0.8 many cases
0.6 many clients
0.9 many clinics
-0.9 many guests
0.5 many have
-0.5 many hours
-0.5 many months
-1.7 many of
1.9 many older
-0.8 many patients
-3.3 many people
-1.6 many sessions
2.3 many therapists
-0.6 many visits
-0.5 many who
-1.2 many years
-1.8 map
-0.5 maples
-0.6 maps
1.2 marathon
1.2 marathons
1.0 march and
3.3 marco
3.5 marcus
1.3 marcus $
0.7 margaret
2.2 marguerite
2.3 maria
-0.7 marisol
4.5 marjorie
1.3 mark
-1.4 mark $
2.3 mark and
-0.7 marked
1.0 markers
-0.5 market
-0.9 marketing
1.5 markovic
-1.3 married
-1.4 marsh
-1.3 mask
-0.7 mask the
1.2 masking
1.2 masking the
4.2 massage
-1.5 massage $
-0.7 massage 45
2.2 massage 60
0.5 massage a
-0.8 massage acupuncture
-0.9 massage after
0.9 massage alone
0.5 massage also
-1.1 massage among
-0.7 massage and
0.9 massage are
-3.2 massage as
-1.0 massage at
4.7 massage beats
-0.6 massage because
-1.6 massage before
-0.6 massage begins
0.8 massage boosts
-0.8 massage breaks
0.5 massage brings
1.0 massage burnaby
-0.5 massage by
-2.0 massage can
1.0 massage carries
2.1 massage clinic
-1.9 massage clinics
-0.5 massage college
-1.1 massage comes
1.1 massage corrects
-1.3 massage cures
-1.0 massage did
-6.0 massage does
1.1 massage eases
-1.6 massage encourages
0.7 massage every
-0.6 massage first
-0.9 massage fits
1.9 massage fixes
-2.0 massage flushes
-2.0 massage for
-1.2 massage from
-0.7 massage get
1.3 massage gets
1.0 massage gives
-1.0 massage groups
-0.5 massage gun
-0.5 massage had
0.9 massage has
-0.5 massage have
1.0 massage heals
-0.6 massage help
-1.7 massage helps
-0.8 massage i
0.8 massage is
1.8 massage it
4.2 massage keeps
1.1 massage lubricates
1.5 massage makes
-0.9 massage manipulation
-3.2 massage may
-0.8 massage might
-0.6 massage moves
-0.6 massage near
-0.5 massage now
-0.9 massage of
-1.7 massage once
0.5 massage only
-0.6 massage out
0.9 massage over
0.6 massage place
1.5 massage plus
0.7 massage practice
0.6 massage prevents
-0.6 massage promotes
-0.7 massage pushes
0.7 massage puts
1.8 massage raises
-0.8 massage really
0.6 massage rebuilds
1.6 massage reduces
1.1 massage relaxes
-0.6 massage releases
-0.6 massage relieves
-1.8 massage removes
0.6 massage restores
-0.5 massage safe
-1.1 massage school
0.8 massage second
-0.6 massage should
2.1 massage so
0.5 massage specialists
0.7 massage speeds
1.0 massage spinal
0.6 massage stimulates
0.6 massage stops
1.3 massage straight
1.3 massage straighten
1.8 massage strengthens
0.9 massage studio
1.1 massage takes
1.0 massage team
0.7 massage that
0.5 massage the
0.9 massage therapist
-4.3 massage therapists
-1.5 massage therapy
-1.1 massage this
-0.9 massage today
2.1 massage treats
0.7 massage twice
-0.9 massage visits
-0.8 massage vs
-1.2 massage warms
-1.3 massage was
1.0 massage we
0.7 massage when
0.6 massage which
-2.4 massage will
-1.3 massage with
-0.5 massage works
-0.5 massage you
3.5 massaged
-1.3 massaged $
1.1 massages
1.8 massages $
-0.9 masseur
-0.6 masseuses
1.0 master
0.7 masters
5.2 match
3.5 match $
0.5 match you
-0.7 matches
0.7 material $
-0.5 math
-0.6 mats
-0.6 matter
-0.5 matter for
1.3 matter how
-1.2 matter of
0.7 matter what
-4.2 matters
-1.3 matters $
-0.6 matters more
-0.5 matters too
-2.8 mattress
-1.2 mattress $
-0.7 maximum
-6.8 may
1.7 may $
-1.6 may also
-1.0 may be
0.5 may begin
-1.2 may come
-0.5 may do
-1.3 may ease
-1.6 may feel
2.1 may find
0.6 may follow
-1.0 may give
-0.6 may have
-0.5 may hear
-1.9 may help
1.1 may i
0.9 may include
-0.8 may lower
-0.9 may make
-1.2 may need
1.8 may never
-3.5 may not
2.9 may prescribe
0.8 may put
-0.8 may reduce
2.0 may say
-0.5 may stop
-1.3 may take
0.6 may well
-1.2 maybe
-0.6 maybe $
-0.9 maybe it
-0.7 maybe you
2.3 me
-2.7 me $
-2.4 me a
-1.0 me after
1.7 me an
1.0 me and
-0.5 me as
-0.5 me at
4.4 me back
0.5 me before
-1.1 me every
-0.6 me five
-0.6 me how
2.9 me i
0.5 me in
-0.8 me look
-0.5 me more
1.7 me my
-0.7 me not
-1.4 me on
1.2 me over
-0.5 me since
-0.5 me tell
-0.9 me that
0.5 me the
1.3 me they
-3.1 me to
0.7 me twice
-0.5 me what
0.6 me you
0.8 meal $
0.6 meals
-3.3 mean
1.1 mean a
1.3 mean for
-1.2 mean it
-3.3 mean that
-1.9 meaning
-0.8 meaningful
-0.5 meaningful difference
-0.8 means $
2.0 means of
-0.8 means that
0.8 means you
0.6 means your
-1.1 meant
-0.5 meantime
-0.9 meanwhile
1.4 measurable
-3.0 measure
-0.7 measure it
1.5 measured
-0.5 measured and
2.1 measured at
-1.1 measured in
-1.1 measured it
0.5 measurement
-0.7 measurements
-0.9 measures
-1.0 measuring
-0.9 mechanical
-0.5 mechanics
-0.5 mechanism
-2.7 medical
-0.6 medical advice
-1.2 medical care
-0.5 medical help
0.8 medical history
0.6 medical massage
1.6 medically
6.3 medication
2.2 medication and
1.2 medication for
0.7 medication in
1.4 medication that
-2.0 medications
-0.7 medications and
-2.5 medicine
-1.9 medicine $
1.0 medicine and
1.4 medicine because
1.5 medicine cabinet
-0.9 medicine for
0.7 medicine is
-0.6 medicine that
-0.5 medicine without
-6.0 medicines
-1.2 medicines $
-0.6 medicines and
-0.8 medicines can
-0.5 medicines for
-1.0 medicines that
1.4 medicines you
-0.7 medium
3.6 meera
-1.5 meet
0.6 meet a
0.6 meet one
-0.8 meet our
-1.2 meet people
1.9 meet your
-1.5 meeting
-0.6 meeting you
1.5 meetings
-1.1 mei
-0.6 mei lin
-0.8 mel
2.5 melt
-1.1 melt $
-0.9 melt away
3.8 melts
-0.9 member
1.3 members
-0.8 members $
0.7 members get
-0.5 members tell
0.5 members who
-0.7 membership
0.8 memory
0.9 memory $
-0.8 men
1.2 men and
0.5 mend
-0.5 mend $
-0.5 mend a
6.3 mended
3.6 mending
1.4 mends
-0.7 mends $
-3.5 mention
-0.5 mention the
-1.7 mentioned
-0.9 mentioning
-0.6 mentions
-0.8 menu $
2.1 merely
1.6 meridian
1.7 mess
2.7 message
-1.1 message and
-0.6 messages
1.2 met
0.7 met a
-0.8 met her
1.1 met us
4.1 metabolic
2.9 metabolic waste
-1.5 metal rods
-0.6 meter
2.2 method
-2.1 method $
-1.2 method is
-0.5 method of
-0.5 method works
1.3 methods
2.9 methotrexate
3.3 methotrexate $
0.7 methotrexate altogether
-0.5 methotrexate and
1.8 metro
1.7 metro vancouver
0.7 metrotown
2.5 metrotown $
0.9 miami
1.5 microdiscectomy $
-1.6 mid
-0.6 mid back
-1.8 middle
1.3 middle $
-0.5 middle age
-1.5 middle of
-2.3 might
-0.5 might $
2.0 might after
-2.0 might be
1.0 might expect
-1.0 might have
0.5 might help
0.5 might like
-0.6 might make
7.5 migraines
-0.7 mild curves
1.3 mild or
0.8 mild scoliosis
0.6 mile
0.5 mile $
2.5 miles
0.7 milk
2.1 mill
1.0 mill lane
1.3 millimetres
0.6 millimetres and
-0.5 million
1.4 min
1.1 min 125
1.0 min 130
1.8 min 155
-0.6 mind
1.1 mind $
1.3 mind and
-1.2 mind at
-1.7 minds
-0.5 minds $
-0.5 mine
-0.5 mine the
1.4 mineral
0.7 minimum of
-1.1 minor
-0.9 minority
0.5 minus
-1.0 minute
0.6 minute $
0.9 minute assessment
-0.5 minute back
-0.8 minute disc
-0.5 minute first
-0.9 minute massage
-0.5 minute or
0.7 minute session
-0.6 minute sessions
-0.9 minute treatment
2.6 minute visit
-1.2 minute walk
-1.0 minutes
1.7 minutes $
-0.5 minutes 125
0.7 minutes 130
1.7 minutes 40
2.9 minutes 78
0.6 minutes a
-0.5 minutes after
1.4 minutes are
-0.5 minutes at
-0.9 minutes away
0.8 minutes because
-1.1 minutes before
-0.8 minutes between
-1.6 minutes early
-0.5 minutes every
-1.4 minutes for
1.8 minutes from
-1.1 minutes in
1.2 minutes later
3.2 minutes of
1.1 minutes or
-0.5 minutes so
-0.8 minutes walk
0.7 minutes we
1.1 minutes which
3.0 minutes with
-0.6 minutes you
4.5 miracle
2.5 miracle worker
2.2 miracle workers
2.3 mirror
2.2 mirror $
-1.4 miserable
-0.5 miserable $
-1.2 misery
-0.6 misery $
3.5 miss
2.8 miss $
-0.8 miss a
-0.8 miss one
-1.4 miss the
3.1 missed
2.6 missed $
2.1 missed a
-0.5 missing $
0.5 mission
1.2 mistake
0.5 mistake $
-0.5 mistakes
-1.2 mix
-2.9 mixed
-0.9 mixed $
-0.6 mixed and
-2.0 mixed results
0.7 mixed up
-0.6 mo
0.9 mobile
-0.5 mobile massage
-0.7 mobilisation
0.6 mobility
1.1 mobility $
-0.7 mobilization $
1.4 mobilization to
0.8 mobilize
-0.6 mode
-0.5 mode $
0.7 model
-0.9 moderate
-0.7 modern
-1.1 modern life
-1.9 modest
-0.7 modest and
0.6 modified
-1.3 modifying
-0.9 modifying drugs
0.8 moira
-1.0 moist
-0.9 moist heat
-0.7 mom $
-0.6 moment $
-0.5 moment to
-0.7 moment you
-0.5 moments
1.9 moms
-2.1 monday
0.7 monday $
0.6 monday and
-0.5 monday back
0.8 monday morning
-2.1 monday to
-1.0 mondays
-0.8 mondays $
-1.1 mondays wednesdays
2.1 money
-1.2 money $
0.7 money and
5.6 money back
-0.7 money on
-1.2 monitor
-1.4 month $
-0.9 month a
-1.2 month is
-0.6 month it
0.8 month keeps
-0.6 month of
0.5 month one
2.1 month or
1.5 month she
0.8 month so
-0.5 month than
0.9 month to
-0.8 month we
-0.5 month when
1.8 month with
0.7 month you
2.8 monthly
-1.8 monthly $
0.6 monthly maintenance
0.9 monthly massage
1.6 monthly tune
-4.1 months $
-0.8 months and
-0.5 months as
-0.9 months at
-0.6 months before
1.0 months in
1.0 months it
-0.5 months later
1.3 months of
-0.7 months off
1.5 months on
-1.8 months or
-1.5 months the
-1.1 months there
2.2 months with
-0.6 mood
-1.6 mood $
-0.8 mood and
1.3 mood can
0.9 more
-0.8 more $
1.5 more about
2.8 more and
-0.5 more as
-0.5 more back
0.8 more comfortable
-0.7 more common
-0.6 more confidence
1.1 more easily
1.5 more effective
1.1 more energy
1.8 more experience
-0.5 more flexibility
2.1 more for
-0.7 more hours
-0.5 more like
-1.6 more likely
-1.5 more load
-1.2 more often
0.5 more or
-0.8 more pain
1.9 more powerful
-0.5 more range
-0.6 more relaxed
0.9 more room
-1.0 more soundly
-2.2 more than
0.8 more the
-0.9 more thing
-0.5 more to
0.7 more with
0.5 more years
-2.3 morning $
0.5 morning after
-1.2 morning and
-0.9 morning for
0.7 morning i
-0.6 morning in
4.1 morning stiffness
1.0 morning with
-0.7 morning you
-1.2 mornings
1.2 mornings $
0.5 mornings and
-0.5 mornings for
5.2 morphine
2.6 morphine $
1.4 morphine and
-0.6 mortgage
1.2 most $
-1.9 most adults
-1.9 most back
-0.5 most cases
1.2 most clients
2.9 most clinics
-2.6 most common
-1.6 most days
3.8 most effective
-0.8 most episodes
1.4 most experienced
-1.7 most frequent
-1.0 most have
-1.2 most herniated
1.6 most highly
-0.5 most important
-0.5 most likely
1.5 most low
4.1 most massage
-0.6 most new
-0.8 most of
-1.8 most often
-0.5 most older
-1.2 most patients
-2.1 most people
2.3 most places
-0.7 most plans
2.2 most powerful
-0.5 most strains
-0.7 most teenagers
-1.2 most useful
-0.5 most usual
-0.8 most widely
-2.0 mostly
2.9 mostly $
-1.4 mostly gone
-0.5 mostly in
-2.4 mother
-0.5 motion
-1.3 motion $
1.5 motion and
-0.7 motor
-1.1 mountain
-0.5 mountains
-1.4 mouth
-2.9 move
1.4 move $
-1.6 move a
2.1 move and
0.5 move blood
-0.5 move in
-0.6 move less
-2.0 move the
-1.1 move your
-2.0 moved
0.5 moved in
0.8 moved to
-2.2 movement
-2.6 movement $
1.1 movement back
-1.2 movement is
1.6 movement more
2.1 movement tests
-1.3 movements
0.7 movements that
-0.5 movers
-1.7 moves
-0.7 moves $
1.3 moves more
-3.9 moving
-3.7 moving $
1.0 moving and
-0.6 moving even
-0.5 moving is
0.6 moving through
1.9 mr
0.8 mr calder
1.9 mr d
-0.5 mr leung
1.5 mr pryce
0.6 mri
2.6 mri $
0.6 mri says
-2.3 mri scan
0.9 mri was
-0.9 mrs
-0.6 mrs fong
-0.9 ms
-0.5 ms huang
-1.0 msp
-2.2 much
3.7 much $
0.5 much a
-0.6 much alike
-0.6 much and
1.0 much can
-0.5 much mind
1.3 much more
-1.0 much of
-0.9 much pain
-0.5 much that
-1.9 much the
-1.8 mum
-2.7 muscle $
1.9 muscle a
1.9 muscle and
-0.6 muscle around
-0.5 muscle as
-0.9 muscle fibres
-0.6 muscle guarding
0.5 muscle heals
-0.9 muscle in
2.0 muscle is
-0.8 muscle or
1.3 muscle pain
-1.3 muscle relaxants
2.1 muscle spasm
-1.4 muscle strain
-0.6 muscle strains
-2.0 muscle tension
-1.6 muscle that
1.0 muscle the
-0.5 muscle tightness
0.9 muscle tone
0.8 muscle which
0.6 muscle work
-1.8 muscles
-0.9 muscles $
-1.5 muscles along
4.1 muscles and
1.0 muscles are
-2.8 muscles around
0.5 muscles at
2.4 muscles between
-1.3 muscles brace
1.2 muscles can
-0.9 muscles have
-0.7 muscles in
-0.6 muscles is
0.7 muscles lengthen
2.6 muscles let
2.2 muscles massage
-0.5 muscles nearby
0.7 muscles of
0.5 muscles on
0.5 muscles pull
-0.5 muscles round
2.3 muscles so
-0.5 muscles soften
-0.6 muscles tendons
-3.9 muscles that
0.9 muscles the
-0.7 muscles tighten
1.0 muscles to
1.9 muscles we
0.7 muscles which
-0.5 muscles with
-0.5 muscles within
0.8 muscles you
1.1 muscular
-2.1 music
-1.0 music $
-0.5 music and
1.4 music or
-3.8 must
0.9 must $
-1.2 must be
-0.6 must not
3.2 my
-0.9 my aching
-1.7 my age
-1.3 my arthritis
-0.8 my aunt
-0.7 my back
1.0 my bad
-0.8 my best
1.1 my bike
-0.6 my birthday
1.0 my blood
-1.4 my brother
1.5 my cane
-0.9 my colleague
-0.5 my condition
-0.7 my curve
-1.2 my dad
1.4 my discs
-0.5 my doctor
-0.6 my favourite
-1.7 my first
-1.1 my foot
-1.5 my friend
0.8 my granddaughter
-1.2 my grandmother
-0.6 my hands
2.0 my head
1.2 my hips
-1.5 my husband
-0.9 my job
-1.0 my knees
1.2 my leg
1.6 my legs
1.1 my life
-0.5 my little
-0.7 my low
-0.9 my lower
0.6 my migraines
-0.6 my money
-1.8 my mother
3.0 my mri
-0.6 my mum
0.7 my name
-0.6 my neighbour
-0.7 my nephew
-0.7 my pain
-0.5 my palms
-0.7 my pelvis
0.8 my physio
0.7 my pills
0.5 my posture
-1.0 my practice
0.7 my regulars
3.3 my rheumatologist
1.2 my sciatica
0.5 my shoes
-0.9 my socks
3.2 my son
-1.8 my spine
-0.8 my stomach
2.5 my surgeon
1.0 my table
-1.4 my thumbs
-0.5 my time
2.7 my toes
0.6 my treatment
0.9 my whole
-1.2 my wife
1.5 my work
-1.2 myofascial
-1.4 myself
-0.8 myself $
-0.5 myself in
-5.6 myth
-0.6 myth #
-2.3 myth massage
-1.1 myths
0.6 nagging
-1.2 nags
-1.0 nags $
-2.2 name
-2.1 name $
-1.4 name and
-0.8 name for
0.6 name it
-0.7 name of
1.4 name off
2.4 name on
1.7 name we
-0.7 named
-0.8 names $
0.9 nan
0.5 nanaimo
4.1 naproxen
-1.4 narrow
-0.8 narrow $
0.9 narrowed $
-1.5 narrower
-0.8 narrower $
-1.6 narrowing
1.6 narrowing is
-0.7 narrowing itself
-1.9 narrowing of
-1.3 narrows
-0.5 narrows it
-1.4 national
3.5 natural
-0.8 natural $
1.9 natural and
-0.7 natural chemicals
0.6 natural curve
-2.2 natural pain
-1.4 natural painkillers
0.7 natural position
0.8 natural so
0.6 natural there
-0.8 natural to
4.3 naturally
1.1 naturally $
3.4 nature
0.7 nature intended
1.2 nature of
1.2 nature own
-2.0 near
-0.5 near deer
-0.5 near me
-0.5 near metrotown
0.6 near my
-2.1 near the
-1.5 nearby
-0.8 nearest
-1.5 nearly
1.5 nearly all
0.5 nearly always
-1.0 nearly every
0.7 nearly everybody
1.4 nearly everyone
-1.8 necessarily
-0.5 necessarily mean
-1.9 neck
-0.8 neck $
1.2 neck and
-1.7 neck pain
-0.6 neck shoulders
-0.5 neck the
2.8 need
-0.5 need a
-1.3 need an
1.3 need and
-0.9 need any
4.7 need for
-0.6 need from
2.6 need it
1.8 need less
-0.5 need more
-1.5 need not
2.7 need one
-1.6 need regular
-1.4 need surgery
0.8 need their
2.6 need them
-4.6 need to
-0.7 need treatment
-0.9 need your
2.8 needed
-1.4 needed $
0.9 needed a
-1.4 needed for
1.0 needed if
-0.6 needed in
1.8 needed it
0.8 needed surgery
0.8 needed to
4.3 needing
0.5 needing it
1.3 needing the
5.1 needle
0.7 needle and
3.9 needles
0.9 needles along
0.9 needles and
-0.9 needles are
1.7 needles if
0.6 needles or
1.6 needles placed
1.5 needles to
1.7 needling
-2.8 needs
-0.5 needs a
-0.6 needs immediate
-0.6 needs oxygen
1.9 needs to
2.7 negative
-1.7 neighbour
-0.7 neighbourhood
0.7 neighbours
0.5 neither can
-0.5 neither condition
-0.5 neither will
-0.5 nell
-0.9 nelson
-1.1 nephew
2.0 nerve
-0.9 nerve $
0.8 nerve are
-0.6 nerve can
-2.3 nerve damage
-0.5 nerve endings
0.9 nerve in
-1.6 nerve injury
-1.8 nerve root
0.8 nerve roots
-0.6 nerve the
0.7 nerve to
-1.6 nerve with
-0.5 nerve you
-0.6 nerves
-0.5 nerves are
-0.7 nerves at
-0.8 nerves becomes
-0.6 nerves can
1.8 nerves get
-0.7 nerves has
1.6 nerves have
-0.7 nerves in
-0.5 nerves pass
-0.9 nerves run
1.4 nerves that
0.6 nerves the
-0.6 nerves travel
-3.2 nervous
-1.9 nervous system
1.4 netball
1.6 network
0.6 neutral
4.1 never
-0.6 never a
-1.3 never be
3.4 never been
1.0 never came
1.3 never come
0.5 never comes
0.6 never did
-0.6 never feel
-0.5 never find
0.6 never get
-0.5 never gets
-0.7 never got
2.1 never had
-1.4 never hang
3.4 never have
1.3 never hurt
-0.8 never know
-0.8 never more
0.8 never need
2.3 never needed
-0.7 never on
1.3 never once
-0.6 never press
-0.6 never quite
0.6 never returns
-0.7 never sell
-0.7 never stop
-1.4 never tell
-0.9 never the
1.8 never think
3.3 never too
-1.1 never work
1.3 never yet
0.8 new
2.6 new $
0.5 new and
-0.5 new blood
2.6 new cartilage
-0.6 new client
-3.2 new clients
1.0 new collagen
-0.7 new disc
-0.5 new mothers
-0.6 new mums
1.7 new one
-0.5 new ones
0.6 new or
-0.9 new parents
-1.8 new patients
1.2 new person
-0.5 new therapist
-0.5 new to
0.5 new west
-0.7 new westminster
1.7 new woman
-1.5 new year
1.4 newborns
1.2 newborns to
-0.5 newest
-1.3 news $
1.1 news is
-0.7 newsletter
1.9 next
2.2 next $
-0.5 next appointment
-0.5 next comes
0.7 next day
-1.5 next door
-0.5 next month
1.0 next morning
1.8 next one
-0.5 next room
0.5 next step
-0.5 next time
-0.9 next to
1.1 next two
0.5 next visit
1.2 next x
0.6 next year
0.6 nhs
-0.5 nhs $
1.0 nia
-1.7 nice
-1.5 nice $
0.9 nice but
2.6 nice hour
-1.1 nice to
-0.6 nicely $
-0.5 nicer
-0.6 nicer to
1.1 night $
1.0 night after
0.8 night for
1.5 night he
-0.5 night i
-0.5 night rest
-1.0 night sleep
5.0 nil
3.9 nil $
1.8 nine
3.5 nine days
1.2 nine degrees
2.3 nine hours
1.0 nine months
-0.8 nine of
0.7 nine thousand
-0.5 nine times
-0.5 nine to
1.6 nine weeks
-0.6 nine years
0.9 nineteen
-0.6 nineteen of
0.5 nineties
0.7 nineties $
0.9 ninety
0.9 ninety four
1.9 ninety minute
-1.4 ninety minutes
-0.7 ninety one
-1.4 ninety three
2.0 ninth
2.5 no
-2.9 no $
-1.2 no and
1.9 no back
-0.6 no benefit
-2.4 no better
-1.4 no blood
4.6 no brace
-0.5 no cameras
2.5 no cause
1.3 no chance
-0.9 no change
-1.2 no charge
1.9 no choice
-2.2 no clear
-1.0 no climbing
4.0 no clinic
-1.0 no conclusion
-0.6 no contract
-0.5 no convincing
0.8 no cracking
-2.9 no cure
-0.9 no diet
-1.7 no difference
-0.5 no different
0.8 no doctor
1.7 no downside
2.1 no drug
-0.8 no drugs
-1.2 no effect
-0.7 no evidence
-0.7 no explanation
1.4 no extra
-2.6 no fixed
0.5 no further
-0.6 no fuss
-1.9 no gain
-2.2 no good
-0.9 no hard
1.3 no harm
0.7 no hospital
-0.5 no hurry
-0.7 no idea
-0.7 no improvement
-0.8 no known
2.6 no longer
-2.2 no massage
1.8 no matter
-0.7 no medicine
6.1 no more
3.1 no need
-1.1 no needles
-0.5 no or
5.9 no other
4.3 no pain
-0.6 no part
-1.5 no perfect
-0.5 no phone
0.5 no pill
-0.8 no pills
-0.7 no pressure
-1.1 no problem
-1.3 no promise
-1.6 no proof
0.8 no questions
-0.6 no quick
2.1 no reason
-0.6 no referral
7.4 no risk
4.7 no risks
4.5 no rods
2.0 no scan
0.6 no scar
-0.6 no scientific
-0.6 no serious
-0.9 no shortage
9.4 no side
-5.3 no single
-0.7 no stairs
1.1 no such
-0.9 no surgeon
-0.9 no surprise
-0.7 no surprises
-0.5 no symptoms
-1.9 no to
-6.2 no treatment
-1.6 no two
-0.9 no type
-0.6 no we
-0.5 no whale
-1.2 no wonder
-1.3 no you
1.3 nobody
0.8 nobody at
-1.9 nobody can
-1.7 nobody does
3.5 nobody else
-0.9 nobody enjoys
-1.3 nobody gets
1.3 nobody had
3.8 nobody has
-1.2 nobody here
3.2 nobody in
-2.3 nobody is
2.3 nobody it
-1.9 nobody knows
-0.5 nobody minds
0.6 nobody needs
-0.9 nobody should
-1.4 nobody wants
-2.2 nobody will
-1.1 nod
-1.1 nod off
-1.2 noise
-2.7 non
1.0 non invasive
-2.2 non specific
-1.0 non surgical
7.1 none
4.3 none $
4.7 none at
-1.4 none of
-2.2 noon
-0.7 noon and
-0.5 noon to
-0.9 nope
-1.2 nope $
2.5 nor is
-0.8 noreen
1.8 normal
-1.7 normal $
-0.9 normal activities
3.9 normal in
-0.7 normal to
-3.5 normally
-1.6 north burnaby
0.8 north of
-0.7 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
-0.7 not
5.0 not $
2.3 not a
-0.6 not able
-0.8 not actually
-0.5 not advise
-0.5 not affect
-0.6 not afford
0.8 not agree
-1.1 not all
-1.7 not alter
-4.7 not always
-1.3 not answer
4.9 not any
-0.7 not argue
-0.6 not ask
-0.6 not at
0.6 not back
1.5 not be
-0.6 not bear
-0.7 not become
-4.3 not been
-0.9 not being
3.1 not better
-1.1 not book
-0.7 not borne
-0.6 not bother
-0.5 not but
-0.5 not care
-0.6 not cause
-0.6 not caused
-4.4 not change
-1.2 not changed
-0.5 not charge
-1.4 not claim
-1.2 not clear
3.0 not come
-2.2 not correct
1.3 not covered
-0.7 not crack
-4.6 not cure
-0.5 not damage
-3.4 not diagnose
3.0 not do
-0.7 not doctors
0.8 not double
-1.1 not drive
0.7 not end
0.9 not enough
1.3 not even
0.7 not ever
-2.2 not every
-1.3 not everybody
-2.1 not everyone
2.7 not expect
2.1 not expected
2.5 not fall
1.0 not feel
0.5 not feeling
4.3 not find
-0.7 not fit
-1.5 not fix
-1.8 not flush
0.7 not found
-1.3 not free
3.1 not get
-3.1 not give
0.6 not go
-0.6 not gone
-1.4 not grow
-3.5 not guarantee
4.0 not had
-0.7 not hang
3.0 not happen
2.2 not happy
1.2 not harm
3.2 not have
-1.0 not hear
6.8 not help
-1.7 not helped
3.4 not here
6.2 not hurt
0.6 not i
6.2 not if
0.9 not improve
-1.3 not improved
-1.7 not in
-0.6 not instead
1.1 not involve
3.4 not just
1.7 not keep
1.4 not know
-2.6 not known
-1.3 not last
1.0 not leave
1.4 not let
-1.1 not lie
2.0 not like
-0.9 not look
2.0 not lose
0.6 not lost
0.9 not love
-0.8 not magic
-0.5 not making
1.1 not manage
-1.7 not massage
-0.6 not match
0.9 not matter
-3.3 not mean
-0.6 not meant
-0.7 not mend
3.2 not met
-1.0 not mind
2.0 not missed
-1.8 not move
-0.5 not moved
1.2 not much
1.2 not my
-1.1 not necessarily
0.5 not necessary
4.5 not need
1.9 not needed
-0.5 not needle
-0.9 not normally
-0.6 not notice
-0.9 not noticed
-1.0 not offer
-1.0 not on
1.1 not once
3.8 not one
-1.1 not only
-0.7 not open
-0.7 not order
-0.5 not ours
-0.5 not paid
-0.7 not part
6.3 not pay
-0.9 not pick
-1.4 not possible
-1.2 not predict
-0.5 not prescribe
-0.5 not press
-1.2 not pretend
-0.8 not prevent
-2.9 not promise
-0.8 not proven
-0.5 not provide
-2.0 not push
-2.6 not put
-1.0 not reach
-1.0 not realign
-0.6 not really
-1.9 not rebuild
0.8 not recommend
-1.4 not recommended
-0.6 not remove
-1.8 not repair
-1.0 not replace
1.1 not required
1.3 not respond
4.3 not return
-1.0 not right
-1.1 not risk
-0.5 not routinely
-0.7 not rule
2.1 not run
-1.1 not rush
-1.3 not safe
1.5 not satisfied
-3.2 not say
-1.0 not saying
-1.3 not see
0.5 not seen
-1.8 not sell
0.8 not send
0.8 not settle
1.4 not shift
-1.2 not show
-1.5 not shown
0.8 not shy
0.8 not sign
0.7 not sit
-0.9 not sleep
-1.6 not slept
-0.8 not slide
-0.7 not slow
-1.5 not so
-1.2 not speed
-1.1 not stand
-2.5 not stop
-3.0 not straighten
1.6 not suit
-3.5 not suitable
-1.0 not supported
-1.3 not sure
-2.2 not take
0.9 not taken
-3.3 not tell
3.4 not that
-2.1 not the
2.2 not there
2.3 not think
1.5 not tie
-2.5 not to
2.8 not touched
-1.0 not treat
-0.5 not treated
0.9 not understand
-0.6 not undo
3.8 not unusual
-1.1 not use
-3.2 not usually
-0.5 not wait
-0.5 not want
-0.7 not we
-2.5 not wear
-0.7 not well
-3.5 not widen
2.2 not work
-1.1 not worked
1.2 not worry
-0.9 not yet
-0.5 not you
-2.2 note
-0.7 note from
-0.5 note to
-0.8 notebook
-0.9 noted
-0.5 noted that
-1.9 notes
-0.7 notes $
-0.6 notes and
-0.6 notes are
-0.8 notes on
3.7 nothing
1.7 nothing $
0.7 nothing about
-2.0 nothing against
-0.9 nothing and
2.4 nothing but
-1.8 nothing can
2.0 nothing else
-1.4 nothing fancy
-1.7 nothing for
-0.5 nothing happens
-1.5 nothing has
0.6 nothing hurt
2.3 nothing hurts
1.2 nothing in
-3.2 nothing is
3.7 nothing left
-0.5 nothing on
-0.8 nothing out
-0.8 nothing starts
-1.4 nothing that
3.0 nothing to
-0.7 nothing we
2.5 nothing worked
-1.7 nothing wrong
-0.7 nothing you
-2.8 notice $
2.8 notice a
-0.5 notice is
1.2 notice it
1.6 notice the
0.8 notice you
-0.6 notice your
0.6 noticeably
0.6 noticeably better
-0.7 noticed $
2.6 noticed that
0.8 notices
0.8 nought
1.9 nourished
1.5 nourishes
1.2 nourishes the
-1.2 november
6.0 now
-0.5 now a
-1.0 now and
-0.5 now as
-1.3 now comes
-0.9 now for
-0.8 now holds
2.8 now i
1.4 now in
0.5 now proven
2.0 now she
-1.2 now that
-1.5 now the
-1.7 now we
0.5 now what
-1.0 now you
1.9 nowhere
0.7 nowhere $
1.2 nowhere to
-0.5 nudge
-1.6 numb
-0.5 numb $
-0.5 numb and
1.0 numb feet
-1.9 number
-1.6 number and
-0.5 number nine
-1.9 number of
4.8 number one
-0.6 numbers
-1.3 numbers $
-1.1 numbness
1.0 numbness $
1.6 numbness and
-0.7 numbness around
-0.7 numbness between
-0.8 numbness in
-1.4 numbness or
-0.7 numbs
0.6 numerous
-4.1 nurse
-0.5 nurse $
-0.7 nurse and
-0.5 nurse in
0.9 nurse on
-3.2 nurses
-0.8 nurses and
-0.6 nursing
-0.7 nut
2.0 nutrients
-0.7 nutrients $
0.5 nutrients that
0.8 nutrients to
-0.8 oa
0.5 oak
-0.5 oak station
0.9 oaks
1.0 oat
1.0 oat milk
1.1 object
-0.5 observation
1.5 observed
-1.0 obsessed
-0.6 obsessed with
-0.8 obvious
-1.0 obviously
-0.8 obviously $
0.7 occasionally
-1.2 occupational
-0.8 occur
-1.1 occurs
-1.6 october $
-0.9 odd
-0.6 odile
-0.9 oduya
-1.0 of $
-0.5 of 45
1.9 of 5
-0.8 of 50
-0.8 of a
-0.8 of about
1.6 of acupuncture
0.8 of age
2.1 of all
-2.0 of an
-0.7 of another
0.6 of anyone
-0.6 of april
-0.6 of arthritis
1.5 of attention
2.2 of being
1.7 of blood
-1.1 of bone
-0.6 of bones
-0.5 of breath
1.3 of burnaby
-0.7 of calm
-0.5 of cancer
2.5 of care
0.5 of cartilage
-0.8 of charge
1.2 of chronic
0.6 of clinical
0.5 of clinics
-0.7 of combined
0.7 of comfort
-0.5 of compost
1.5 of conditions
-1.9 of course
0.7 of daily
-1.6 of days
0.8 of deep
1.0 of deer
-0.8 of disability
-1.1 of disc
-0.6 of discomfort
-0.5 of disease
0.5 of doing
-1.1 of each
-0.9 of eight
1.6 of eleven
-1.6 of endorphins
1.4 of every
-1.1 of exercise
3.9 of exercises
0.5 of experience
-0.5 of feeling
1.5 of fifteen
-0.6 of fifty
-0.7 of fight
-1.1 of five
-1.1 of folks
0.6 of fortnightly
-1.9 of four
-0.8 of full
-1.0 of getting
1.2 of ginger
-0.6 of good
-0.5 of harm
2.1 of health
-0.8 of here
-2.8 of his
-0.9 of how
1.8 of ibuprofen
-1.0 of injury
2.1 of it
0.8 of its
-0.9 of january
-0.7 of june
0.6 of kind
1.5 of leg
-0.8 of less
-1.4 of life
-1.6 of line
-0.5 of living
0.6 of long
-1.1 of low
1.1 of lower
-0.5 of lumbar
0.6 of lying
1.6 of manual
-0.8 of march
1.0 of massage
-0.6 of may
1.2 of metabolic
1.1 of mine
0.8 of money
0.7 of more
-0.6 of most
-0.9 of motion
-2.1 of muscle
-0.7 of muscles
-1.5 of my
-0.9 of natural
1.7 of new
-1.1 of ninety
-0.5 of oil
-1.7 of one
0.9 of ontario
1.0 of other
-0.5 of our
-1.1 of oxygen
1.8 of pain
0.6 of patience
-0.5 of peace
-2.7 of people
-1.1 of physicians
-0.5 of physiotherapy
-2.6 of place
3.3 of places
-0.8 of pocket
-1.1 of position
-1.0 of practice
0.9 of pregnancy
-0.6 of preventing
0.5 of pull
-0.9 of quiet
0.6 of regular
-0.6 of results
-1.0 of rheumatoid
-0.8 of risk
2.0 of room
-0.5 of rosemary
1.8 of sciatica
-0.6 of seeing
-0.5 of september
1.0 of sessions
-0.5 of seven
-0.6 of several
0.5 of silence
-0.5 of sixty
1.3 of slow
-0.6 of small
-0.6 of some
1.0 of somebody
0.7 of something
-0.8 of spinal
-0.9 of stairs
0.7 of standing
0.7 of steady
1.4 of steroids
1.3 of strength
0.5 of surgery
0.5 of symptoms
0.5 of synovial
1.1 of tablets
-1.1 of tea
-0.7 of techniques
-2.6 of their
1.2 of them
1.0 of things
1.8 of thirty
1.0 of this
1.1 of those
-0.9 of three
-1.4 of time
-0.5 of times
0.8 of tired
-0.9 of tissue
1.4 of traditional
-1.0 of trained
2.4 of training
-0.8 of treating
1.9 of treatment
0.7 of trying
-0.5 of twelve
2.3 of twenty
0.6 of two
-5.3 of us
0.5 of waiting
-1.0 of walking
-0.7 of war
1.0 of water
2.5 of weekly
1.0 of weeks
0.6 of what
-0.8 of which
-0.6 of whom
1.3 of why
-0.5 of years
-1.4 of you
-0.6 of your
0.9 of yours
4.3 off
-2.0 off a
0.8 off all
-1.0 off and
-0.9 off before
0.7 off by
-0.6 off duty
-0.9 off from
0.6 off his
-0.8 off if
-1.3 off in
2.3 off it
1.6 off like
0.5 off my
-0.5 off nights
3.1 off pain
2.8 off that
3.5 off the
1.4 off their
0.7 off them
-0.9 off to
0.5 off what
-0.5 off when
-0.7 off with
-2.1 off work
-2.0 off your
-0.7 offended
-0.6 offended $
0.5 offer $
0.5 offer a
-0.9 offer acupuncture
-0.9 offer massage
-0.9 offer the
-3.6 offered
-0.7 offered $
-0.8 offered a
-0.5 offered for
-0.5 offered him
-0.5 offered to
-1.0 offering
-0.7 offers
-1.0 offers a
0.7 offers it
-1.8 office
-0.5 office $
0.9 officer
1.1 offices
-4.6 often
0.6 often $
0.9 often and
1.0 often as
-0.8 often asked
2.1 often be
0.8 often by
-0.7 often comes
-0.5 often do
1.4 often enough
-0.5 often gets
-0.6 often goes
0.6 often have
1.0 often need
-0.5 often not
2.7 often on
2.0 often over
-0.5 often said
1.6 often see
-0.6 often seen
0.7 often settles
-1.2 often show
-0.5 often shrink
-1.5 often shrinks
-0.8 often similar
0.8 often tell
-0.8 often than
1.9 often that
1.9 often the
-0.9 often they
0.5 often told
1.3 often with
-0.5 often yes
2.4 oh
-0.7 oh $
-1.0 oh my
-1.3 oil
1.7 oil a
1.0 oil and
-0.5 oil change
-0.9 oil in
-0.8 oil is
-0.9 oil on
1.2 oil slow
-0.8 oils
-0.5 oils are
-1.2 ok
0.6 okanagan
-0.9 okay
-0.6 okay $
1.2 okay for
1.6 old
0.5 old $
-1.5 old injuries
0.7 old injury
2.2 old one
-0.7 old who
-0.7 older
-1.0 older $
1.3 older patients
0.6 older people
-1.3 oldest
-0.5 oldest client
-0.8 oldest regular
-0.8 olympic
-0.9 olympics
-0.6 on
1.8 on $
-1.3 on a
0.6 on account
-0.8 on all
-1.5 on an
-0.8 on and
1.0 on any
-0.5 on anybody
1.0 on arthritis
-0.8 on as
-0.8 on at
-1.8 on average
-1.1 on back
-0.6 on bad
0.7 on blood
-0.5 on bone
1.4 on both
-0.6 on burnaby
-0.8 on canada
1.2 on care
1.8 on day
-0.6 on december
0.6 on disc
3.2 on each
1.3 on earth
-0.5 on end
-0.5 on every
-0.7 on everything
-0.7 on fire
-0.7 on foot
-1.1 on four
1.8 on friday
0.5 on from
0.7 on getting
2.7 on google
-1.0 on hands
0.5 on hastings
3.2 on her
-0.7 on here
-0.5 on him
3.5 on his
-0.8 on holiday
-1.5 on how
-0.9 on in
-0.8 on is
0.7 on it
-1.6 on its
-0.9 on january
-0.5 on joints
-0.5 on low
-0.6 on march
1.7 on me
-1.5 on methotrexate
1.8 on mill
2.9 on monday
-2.1 on mondays
0.6 on movement
-0.6 on muscle
-0.5 on my
-1.6 on one
-0.5 on other
1.0 on our
2.1 on painkillers
1.8 on paper
0.5 on part
1.3 on people
1.8 on pills
0.6 on purpose
-0.9 on request
2.3 on saturday
-0.7 on scans
0.6 on sciatica
-0.9 on several
-0.6 on since
-0.6 on skin
-0.6 on so
0.6 on socks
-1.0 on something
3.3 on standing
1.2 on sunday
0.7 on tablets
2.3 on that
-1.3 on their
1.9 on this
-0.9 on those
-0.9 on thursday
1.0 on time
3.1 on to
1.5 on top
-1.0 on treatment
-2.2 on tuesdays
3.6 on us
-0.7 on walking
0.9 on wednesday
1.2 on wednesdays
-2.1 on weekdays
-0.8 on west
-1.8 on what
-0.5 on whatever
-0.5 on when
-0.5 on whether
0.6 on whichever
-1.0 on with
0.6 on work
-0.6 on working
2.4 on you
1.7 once
2.5 once $
-4.0 once a
0.5 once about
0.9 once and
-0.5 once every
2.0 once had
0.5 once i
-0.9 once in
-0.6 once is
-0.7 once it
0.6 once or
1.9 once the
1.7 once we
0.9 once your
0.7 one
1.0 one $
-0.8 one 60
0.6 one after
1.3 one afternoon
-0.7 one another
0.9 one appointment
-0.9 one as
-1.0 one at
0.7 one bad
-1.0 one because
1.3 one before
-0.5 one bone
-0.8 one by
-1.9 one can
-0.5 one cause
0.6 one client
1.3 one clinic
-2.0 one day
-1.3 one every
-0.5 one flight
-0.8 one foot
1.7 one for
-1.2 one gentleman
0.9 one go
0.5 one guest
0.5 one had
-0.9 one hand
-1.4 one hip
1.3 one hour
2.4 one i
1.7 one in
2.1 one is
-0.8 one knee
-0.5 one knows
1.4 one lady
-0.8 one last
-2.0 one leg
-0.5 one long
-0.9 one man
-1.2 one massage
0.9 one month
-1.6 one more
-0.7 one morning
1.1 one of
0.6 one on
0.7 one our
0.9 one out
1.0 one page
0.5 one part
-1.0 one person
-0.7 one place
-0.6 one position
-0.8 one posture
0.8 one price
-1.0 one reason
-1.1 one rmt
0.5 one roof
5.0 one session
-2.9 one side
-0.7 one size
-0.5 one so
-0.9 one study
1.8 one table
0.5 one the
-0.6 one therapist
-1.4 one to
1.8 one treatment
-0.6 one trial
2.7 one two
-0.8 one type
-0.6 one vertebra
5.3 one visit
-0.7 one was
0.6 one way
-0.9 one week
1.8 one who
-0.5 one will
-1.1 one with
-0.8 one without
-1.0 one year
-2.7 one years
-0.8 one you
1.1 ones
-0.7 ones $
1.0 ones we
1.2 ones who
-0.7 ongoing
-2.3 online
0.5 online and
-0.6 online booking
-0.5 online calendar
1.4 only
-1.6 only $
0.6 only a
-0.5 only about
-0.8 only and
0.8 only at
1.0 only because
-1.0 only considered
-1.0 only for
-0.5 only go
1.1 only had
-0.6 only half
-1.4 only if
-0.5 only in
-0.8 only mask
1.4 only need
-0.8 only once
2.5 only option
1.3 only place
1.4 only take
-1.5 only the
-1.3 only then
1.2 only therapist
1.4 only thing
-0.8 only treatment
1.3 only two
-0.8 only walk
-1.1 only when
-0.6 only wish
-0.6 only with
0.5 ontario $
-0.8 onto
-1.7 onward
-0.6 onward $
-0.7 onwards
-1.4 op
-0.6 open $
0.6 open and
-1.5 open at
-1.4 open for
-0.7 open from
-1.3 open on
-0.8 open seven
1.1 open the
-0.5 open to
-0.5 open until
3.3 open up
3.7 opened
1.7 opened $
1.6 opened a
-0.7 opened and
-1.0 opened in
-0.5 opened my
0.7 opened the
-0.9 opened this
1.6 opened up
-0.8 opening
-0.5 opening $
-0.6 opening the
-2.5 openings
2.6 opens
0.7 opens $
0.6 opens and
-0.5 opens it
-0.5 opens on
2.6 opens up
0.7 operate on
1.6 operated
1.7 operated on
4.8 operating
2.2 operating room
2.1 operating table
0.6 operating theatre
2.5 operation
1.5 operation $
1.0 operation and
-0.7 operation but
-0.6 operation for
-0.8 operation in
-1.5 operation is
-0.5 operation it
0.8 operation later
-1.4 operation on
0.8 operation or
-0.9 operation there
-0.9 operation to
0.8 operation was
0.9 operations $
-0.6 operations carry
-0.5 operations on
-1.1 opinion
-0.8 opinion $
-1.9 opinions
-0.8 opinions about
0.8 opioids
0.9 opioids and
-1.2 opioids are
-0.9 opioids for
-1.5 option $
-1.7 option for
-0.9 optional
-0.7 optional $
-2.1 options
-1.4 options $
-1.1 options for
-7.5 or
-0.7 or after
1.0 or an
-1.2 or any
0.8 or anything
1.6 or as
0.5 or ask
1.0 or at
-0.6 or back
1.1 or bleeding
0.5 or book
-1.0 or both
-0.6 or bowels
-0.8 or breaks
0.5 or bulging
-0.5 or by
1.3 or call
-0.8 or can
-0.5 or change
1.3 or chiropractic
-0.5 or days
0.5 or drop
2.2 or exercise
-0.8 or five
0.6 or for
1.9 or four
1.1 or had
-1.7 or have
0.8 or health
1.4 or herniated
0.5 or herniation
1.2 or how
-1.3 or if
-1.1 or in
2.6 or it
-0.6 or just
-0.5 or lactic
1.1 or later
1.2 or less
0.8 or lie
-0.5 or longer
1.1 or medical
0.9 or medication
-0.9 or months
0.5 or muscle
0.5 or new
1.2 or nine
0.5 or ninety
1.8 or no
-0.6 or not
-1.4 or numbness
2.3 or old
-1.1 or on
0.6 or operation
1.4 or osteoarthritis
-0.5 or other
-0.8 or pain
-0.6 or permanent
1.8 or physiotherapy
-0.5 or pins
2.2 or plain
-1.1 or put
-0.6 or realigns
-0.8 or remove
1.0 or severe
0.8 or sit
0.6 or six
2.3 or so
-0.5 or something
0.9 or speak
0.5 or sport
-0.6 or standing
-1.3 or stop
0.9 or strong
1.4 or surgery
-0.7 or swollen
-1.1 or take
-1.1 or that
1.4 or the
0.9 or thirty
1.5 or three
-0.9 or tingling
-2.0 or to
-0.6 or trouble
0.7 or twice
1.3 or two
-0.7 or walk
-0.7 or walking
0.7 or we
-0.8 or weakness
-0.5 or who
-0.5 or with
-1.4 or without
-0.5 or worse
2.7 or you
-0.6 or your
-0.8 oral
-0.7 orange
-1.7 order
-0.5 order $
-0.7 order to
-0.9 ordered
0.9 orders
-0.7 ordinary
-0.7 ordinary back
3.5 ordinary massage
-0.6 ordinary painkillers
1.3 organ
0.9 original
-1.3 orthopaedic
-0.7 orthopaedic surgeon
2.3 orthopedic
-1.2 osteoarthritis
-1.6 osteoarthritis $
-0.6 osteoarthritis and
0.7 osteoarthritis in
-1.6 osteoarthritis is
1.0 osteoarthritis massage
1.6 osteoarthritis of
-0.6 osteoarthritis or
-1.0 osteoarthritis the
1.0 osteoarthritis we
-0.9 osteopaths
-0.5 osteopaths and
-0.8 osteopathy
-0.7 osteoporosis
-0.5 osteoporosis $
1.1 osteoporosis and
-0.6 osteoporosis as
0.7 osteoporosis blood
0.9 other
-2.3 other $
-0.5 other active
0.8 other and
1.1 other approaches
-1.1 other causes
2.5 other clinic
5.2 other clinics
-0.6 other days
0.8 other end
-1.2 other half
-1.6 other hands
0.9 other has
0.6 other kind
-0.5 other manual
-0.9 other options
0.8 other people
1.3 other places
-0.5 other side
-0.5 other so
-0.7 other soft
-1.5 other than
3.9 other therapists
1.3 other things
0.5 other toxins
-3.4 other treatments
-0.5 other two
1.2 other way
-0.5 others
0.6 others $
0.7 others a
-0.5 others are
1.2 others can
-0.5 others come
-0.9 others for
-0.5 others have
-0.9 others it
-0.8 others notice
1.9 others we
-0.9 otherwise we
-0.5 ouch
5.2 our
-1.6 our acupuncturist
2.2 our approach
0.5 our arthritis
-0.5 our backs
-1.3 our best
-1.6 our burnaby
-0.5 our busiest
-0.5 our client
-3.3 our clinic
1.5 our clinical
-0.8 our colleague
1.7 our combined
1.4 our deep
-1.1 our desk
0.6 our disc
-0.7 our discs
-1.2 our door
-0.5 our evening
1.4 our expert
-0.9 our favourite
-0.7 our fees
-1.4 our first
-1.1 our five
-1.4 our founder
-0.6 our four
-1.5 our front
-1.1 our hands
-0.9 our helpline
0.5 our in
1.9 our ladies
-0.7 our last
0.8 our lead
-0.6 our long
1.7 our massage
1.3 our methods
-0.5 our metrotown
1.3 our monthly
-1.7 our most
-0.5 our name
0.7 our neighbours
0.8 our number
-2.0 our oldest
-0.5 our online
1.2 our opinion
1.0 our own
-0.5 our owner
1.0 our page
-0.9 our people
-0.5 our physiotherapist
-1.0 our physiotherapists
1.0 our place
-0.6 our prenatal
-0.5 our prices
1.9 our program
2.7 our programme
1.2 our record
-0.6 our registered
1.4 our regulars
1.0 our resident
2.0 our results
1.8 our rmt
1.6 our rmts
0.6 our sciatica
-0.7 our side
0.8 our signature
-0.5 our site
-0.6 our staff
-0.5 our stairs
-0.7 our street
0.7 our table
-1.2 our tables
0.8 our team
0.7 our technique
-1.8 our therapists
-0.9 our three
0.9 our touch
1.6 our treatment
1.2 our treatments
-0.8 our two
-1.2 our waiting
0.8 our wall
1.1 our work
6.9 ours
0.9 ours goes
2.7 ours is
-1.8 ourselves
-1.7 ourselves $
4.7 out
1.0 out $
0.9 out a
-0.5 out after
0.7 out again
0.6 out and
-1.1 out any
-0.8 out as
-0.5 out at
-1.0 out back
0.9 out but
-1.1 out by
-0.8 out endorphins
-1.9 out for
0.7 out from
-1.2 out here
-0.5 out if
1.7 out is
0.9 out it
0.7 out lactic
1.4 out like
-1.1 out loud
1.7 out my
1.6 out of
-2.2 out on
-0.7 out or
-0.7 out shrinks
-0.5 out so
1.2 out straight
1.0 out that
2.3 out the
-0.6 out they
0.7 out through
-0.5 out to
-1.1 out toxins
1.4 out upright
0.8 out what
-0.6 out when
-0.6 out where
-1.4 out whether
0.6 out which
1.0 out who
-0.5 out why
1.1 out with
0.5 out without
0.6 out you
-1.0 out your
1.5 outcome
1.5 outcome $
0.7 outcome is
2.4 outcomes
-2.0 outer
-0.7 outer layer
-0.5 outlet
-0.5 outlet $
-0.7 outlook
2.0 outperforms
-3.5 outside
-1.3 outside $
-0.7 outward
-0.9 over
0.8 over $
0.6 over 400
-0.6 over 50
1.2 over a
-0.7 over an
3.1 over and
-0.5 over fifty
-0.5 over forty
0.6 over hot
2.7 over in
-1.0 over it
-0.6 over like
-0.9 over months
0.8 over nine
-0.5 over one
-0.5 over seventy
-0.8 over several
-0.8 over six
1.4 over sixties
-0.8 over sixty
-0.5 over some
1.0 over something
-0.6 over ten
1.8 over the
1.0 over three
0.5 over time
-0.6 over to
0.8 over twelve
-0.6 over twenty
-0.6 over weeks
-0.9 over with
-0.5 over you
-1.5 over your
1.1 overactive
1.1 overactive immune
2.1 overall
2.8 overall well
1.8 overdo
1.9 overdo it
0.5 overnight
-0.8 overnight and
-1.0 overstretched
-1.3 overtime
-0.6 overtime $
-1.3 overweight
0.5 overworked
2.0 overworked muscles
-3.9 own $
2.0 own a
1.0 own accord
0.8 own and
-2.9 own back
3.4 own bed
1.0 own boots
0.5 own brain
-1.0 own father
-1.2 own feel
-0.8 own joints
1.0 own method
-0.9 own mother
-0.5 own over
0.7 own practice
-0.7 own right
-0.7 own so
1.6 own socks
-1.3 own time
-0.7 own way
-0.7 owned
-1.7 owner
-0.6 owns
-0.6 owns the
1.6 oxygen
-0.9 oxygen $
1.0 oxygen and
0.6 oxygen in
0.6 oxygen to
1.4 oxytocin
-1.2 p
-1.1 p $
0.5 p m
-1.4 pace
-0.5 pace $
-0.5 pace yourself
-0.5 paced
-0.5 paced world
1.6 pacemaker
-1.2 pacemaker $
1.0 pacemaker a
0.6 pacemakers
-1.1 pacific
-1.0 pacific blue
-1.7 pacing
1.5 pack
1.2 pack $
0.7 pack a
-0.6 pack of
-0.5 pack wrapped
-1.5 package $
-0.8 package of
-2.0 packages
-0.9 packages and
0.8 packed
3.2 packet
-0.5 packet $
0.7 packet of
1.4 packing
-1.0 packs
-0.8 packs $
0.5 pad $
1.3 pad and
-0.6 pads
-2.8 page
-1.9 page $
1.6 page of
0.8 page or
-0.9 page sets
0.5 page with
3.1 pages
1.0 pages $
-4.0 paid
-1.4 paid for
-0.6 paid in
3.4 pain
1.1 pain $
-1.9 pain a
-1.7 pain after
-0.6 pain allows
-0.7 pain along
-0.5 pain altogether
-2.1 pain and
-0.7 pain are
-0.6 pain away
2.5 pain becomes
-2.6 pain before
2.3 pain behind
1.8 pain better
-0.5 pain builds
-1.3 pain but
-1.5 pain can
-0.9 pain clinics
-0.8 pain come
-1.6 pain comes
1.1 pain commonly
-0.5 pain conditions
-0.6 pain diary
1.0 pain disappears
-0.9 pain do
2.9 pain does
-0.8 pain down
-0.6 pain eases
-0.6 pain easier
-0.9 pain elsewhere
-0.7 pain every
0.7 pain expert
0.9 pain experts
-1.1 pain faster
-0.5 pain feed
-0.6 pain feel
-0.5 pain find
1.1 pain forever
8.8 pain free
1.2 pain get
2.0 pain gone
-0.5 pain has
-1.4 pain have
-0.5 pain heaviness
0.7 pain i
-1.0 pain improves
-1.6 pain in
-3.4 pain is
-0.5 pain it
-0.9 pain keeps
-0.5 pain last
-1.1 pain makes
-0.6 pain management
-1.1 pain may
1.9 pain medication
-1.0 pain more
-0.7 pain never
-1.1 pain no
0.6 pain of
-0.7 pain often
1.2 pain on
-1.2 pain or
-0.7 pain pills
-3.7 pain relief
-0.7 pain relievers
-0.7 pain relieving
-0.5 pain returns
0.5 pain signal
2.2 pain since
-1.3 pain so
1.0 pain specialist
2.0 pain specialists
-0.5 pain started
1.7 pain stops
-0.5 pain such
-0.5 pain swelling
-0.7 pain takes
-1.6 pain than
-2.1 pain that
-0.5 pain the
1.2 pain they
-1.0 pain tingling
-1.4 pain to
1.6 pain under
-0.8 pain was
1.3 pain we
-0.8 pain wears
-0.9 pain what
-0.6 pain whatsoever
1.1 pain which
-0.5 pain while
-0.5 pain who
1.5 pain will
-0.8 pain without
-1.3 pain worse
-0.7 pain you
-3.4 painful
-0.7 painful $
0.9 painkiller since
2.1 painkillers
0.8 painkillers $
0.7 painkillers after
-1.2 painkillers are
1.3 painkillers for
-0.5 painkillers turn
0.7 painkillers which
2.3 painless
1.9 painless and
0.5 pains
-0.7 painted
0.8 pair
1.0 pair of
-0.6 pairs
-1.5 palms
-0.6 pan
-2.0 panel
1.0 panic
1.6 panic attacks
1.7 pants
0.7 paper
-0.6 papers
-2.0 paperwork
-0.6 paperwork $
-2.2 paracetamol
1.0 parade
-0.5 paragraph
-0.6 paralysis
-0.5 paramedic
0.5 paraspinal
0.5 paraspinal muscles
-0.7 parasympathetic
-1.6 parent
-0.7 parent in
0.9 parent is
0.9 parents
-0.8 parents $
-1.3 parents and
0.9 parents are
-0.7 park
-0.5 park and
0.9 park in
-0.5 parked
-5.9 parking
-0.7 parking $
0.6 parking and
-0.9 parking behind
-1.6 parking is
-0.7 parking on
-2.5 part
-1.6 part $
-0.5 part and
-0.5 part being
0.9 part i
-1.2 part in
-2.8 part of
1.2 part that
-1.1 participants
-3.4 particular
-0.6 particular $
3.3 particularly
2.2 particularly beneficial
0.6 particularly effective
-0.9 particularly in
1.3 particularly well
2.2 partly
-1.7 partner
-0.7 partner $
0.5 partners
-1.3 party
-2.2 pass
-0.5 pass it
-1.4 passage
-0.7 passage $
-1.1 passed
-0.5 passed a
-2.2 passes
-1.3 passes $
-0.8 passing
-0.9 passive
-0.5 passive stretching
-0.6 password
-1.7 past
1.0 past $
-1.1 past four
-0.6 past six
1.1 past the
-0.5 past three
1.1 patch $
1.1 patches $
-0.5 path of
0.7 pathway
-1.2 patience
-1.3 patience $
-0.6 patience and
-1.1 patient
-0.7 patient $
0.5 patient can
-0.5 patient is
3.2 patients
-1.8 patients $
0.6 patients a
-0.7 patients and
1.1 patients are
-0.6 patients ask
-0.8 patients come
0.6 patients like
1.5 patients who
2.8 patients with
3.6 patio
-0.6 patterns
1.3 paul
0.5 pause
-0.6 pay
4.5 pay $
-0.5 pay a
0.5 pay for
1.6 pay nothing
-0.7 pay only
-1.2 pay the
-0.6 pay what
-0.5 pay whatever
-1.3 payable
-0.9 payable in
-0.7 paying
-1.4 payment
-0.5 payment $
-0.5 payments
1.2 payroll
-2.3 pays
-0.7 pays for
1.0 pb
2.4 peace
-1.6 peace $
0.8 peas
-0.7 pedal
-0.9 pee
-0.5 peg
-0.6 pelvic pain
0.7 pelvic tilt
2.9 pelvis
0.6 pelvis and
1.5 pelvis back
-0.6 pelvis is
-0.5 pelvis or
1.2 pelvis tips
-0.7 pen
-0.5 pen $
-0.6 pencil
2.7 pencilled
3.1 penny
2.4 penny $
1.3 pens
-2.0 people
2.0 people $
-1.9 people a
0.9 people about
-0.5 people after
-1.2 people and
3.3 people are
1.1 people arrive
-1.0 people away
-0.5 people back
-0.7 people begin
-0.6 people book
-0.5 people but
-0.6 people call
0.5 people can
2.2 people cancel
0.7 people could
-0.8 people do
-0.9 people end
3.2 people feel
-1.8 people find
-0.5 people for
1.1 people had
-1.3 people have
-0.6 people improve
0.9 people it
-0.5 people know
-0.9 people like
-0.5 people living
-0.5 people love
-0.7 people manage
-1.5 people never
2.3 people notice
-0.8 people often
0.8 people on
-1.2 people over
0.5 people reach
-0.6 people recover
0.6 people return
1.1 people right
0.6 people should
0.9 people sit
-0.5 people sleep
0.6 people so
-0.5 people still
-0.6 people tell
-0.5 people tend
-1.1 people that
-0.7 people think
0.8 people this
-0.7 people to
-0.8 people walk
1.7 people we
-2.4 people who
-1.3 people whose
-0.5 people will
-3.5 people with
-1.9 people without
1.7 people yes
1.2 people you
-1.6 per
2.1 per cent
-0.8 per month
-1.1 per visit
3.0 percent
0.5 percent $
0.8 percent of
-1.5 percent off
-1.3 perfect posture
-0.5 perfectly
-0.5 perfectly good
2.1 perfectly safe
-0.8 perfectly straight
2.5 perform
-1.1 performance
2.1 performed
0.9 performed by
-1.5 perhaps
-0.8 perhaps a
-1.6 periods
-0.5 periods of
1.9 permanent
2.1 permanent $
-1.1 permanent and
-1.8 permanent damage
-0.9 permanent joint
-1.2 permanent nerve
-0.7 permanent problems
0.6 permanent relief
0.5 permanent results
1.3 permanent solution
2.4 permanently
2.4 permanently $
-1.5 permission
-0.9 permission $
2.0 permits
-0.5 permitted
-0.5 permitted to
-0.9 persistent
-0.5 persistent pain
-1.6 person
0.6 person $
0.5 person and
-0.8 person in
-0.8 person is
0.7 person on
-0.5 person to
-0.8 person who
-0.5 person whose
-0.9 person will
-0.7 person with
-0.8 personal
0.9 personal best
1.1 personalized
-0.5 personally
-1.3 personally $
-0.9 persons
-0.5 persons who
-0.6 pete
-0.8 petra
-2.0 pharmacist
-0.6 pharmacist $
-0.9 pharmacist can
2.1 pharmacy
1.6 pharmacy $
0.5 phase one
0.5 phase three
-1.0 phases
-0.7 phases $
-0.6 phil
-0.5 philippa
-4.4 phone
-1.3 phone $
1.2 phone and
1.7 phone call
-1.0 phone in
1.0 phone or
-0.9 phone us
1.2 phoned
1.0 phoned the
-0.5 phones
1.1 phones $
0.6 photograph $
0.9 photographs
1.8 photos
1.4 photos $
-0.8 phrase
-1.1 physical
-1.5 physician
-0.5 physician $
-0.5 physician is
1.6 physicians
3.7 physio
1.0 physio chiro
-0.7 physio chiropractic
1.3 physio for
-0.8 physio two
1.5 physiology
1.1 physios
1.1 physios and
-4.5 physiotherapist
-0.5 physiotherapist $
-0.6 physiotherapist and
-1.0 physiotherapist can
-0.5 physiotherapists
-1.0 physiotherapists $
1.4 physiotherapists and
-0.5 physiotherapists can
1.4 physiotherapy
-1.2 physiotherapy $
0.6 physiotherapy and
1.6 physiotherapy for
2.1 physiotherapy or
-1.1 piano
-0.5 piano $
-2.2 pick
-0.7 pick a
0.7 pick up
0.5 pick your
3.0 picked
-0.9 picked $
3.2 picked up
-0.9 picking up
0.5 picks up
-0.6 picture
-0.5 picture $
0.7 picture and
-0.8 pictures
-0.8 pictures $
0.5 pictures and
-0.6 piece of
-1.3 pilates
-1.1 pile
-0.7 pile up
5.5 pill
0.5 pill $
0.7 pill bottle
-1.5 pillow
0.8 pillow $
-0.6 pillow under
-2.4 pillows
-1.1 pillows $
5.2 pills
2.3 pills $
3.6 pills and
0.9 pills in
-1.0 pin
-0.6 pin and
-0.8 pinch
2.6 pinched
3.7 pinched nerve
-0.5 pinches
-0.5 ping
0.9 pins
1.0 pins and
-1.1 piriformis $
-0.5 piriformis a
2.6 piriformis and
-0.6 piriformis syndrome
2.1 place
-2.3 place $
-0.5 place at
-0.8 place but
1.5 place for
-0.8 place in
-1.2 place is
-0.8 place of
-0.5 place straighten
1.2 place that
0.5 place the
1.9 place to
1.8 place where
-0.9 place with
-1.0 placebo
-0.7 placebo $
0.8 placed
-0.6 placed at
2.5 places
-1.2 places $
-0.9 places are
0.5 places each
1.5 places in
-0.6 places it
-0.7 places that
-1.2 places to
-0.5 plain
0.7 plain english
0.9 plain old
-0.7 plainly
-1.1 plan
2.3 plan $
0.6 plan and
0.6 plan around
-0.8 plan at
1.0 plan do
-1.5 plan for
-0.5 plan from
-0.5 plan in
-0.6 plan is
-1.2 plan on
1.1 plan that
-0.6 plank
0.5 planned
-4.0 plans
-0.9 plans cover
0.6 plans include
-0.8 plant
-0.7 planting
-1.1 plastic
-1.0 plate
0.7 play
-0.5 play $
-0.6 play a
5.9 played
-0.8 played junior
1.6 played the
0.6 players $
1.6 playing
1.4 playlist
1.8 playlist $
2.8 plays
-0.5 plaza
-1.0 pleasant
-0.8 pleasant $
-0.5 pleasant for
-3.0 please
-0.5 please ask
-1.0 please bring
-0.6 please give
-0.6 please keep
1.6 please let
0.9 please note
2.0 please speak
-0.6 please stay
-1.1 plenty
-0.7 plumbing
1.4 plump
0.9 plump up
1.1 plumps
0.9 plumps up
-2.2 plus
-0.9 plus a
-0.6 plus gst
-0.6 plus two
-0.8 pm
-1.2 pocket
-0.9 pocket $
0.6 point
1.8 point $
-1.1 point and
1.9 point at
-0.9 point release
-0.7 point to
0.6 point work
-1.7 points
0.9 points and
-0.5 points to
1.3 poison
3.5 poisons
0.5 poke
1.2 pole
-0.6 pole $
-0.5 police
0.6 policy
0.8 polish
-0.9 polite
-0.6 polite $
-0.5 politely
-0.5 politeness
-1.2 pool
-0.7 pools
-1.8 poor
-0.5 poor circulation
2.1 poor posture
-2.3 poor sleep
1.1 pop and
-1.5 popular
-0.5 popular choice
-0.5 popular with
-0.5 port
-0.7 portuguese
-2.2 position
1.9 position $
0.8 position and
-0.5 position for
-0.5 position in
-0.6 position often
-0.5 position or
-0.7 position that
-1.1 position you
-2.2 positions
-0.7 positive
-0.5 possibility
-4.9 possible
0.6 possible $
-1.3 possible side
-1.9 possible to
-0.7 possibly $
-0.7 post
-0.6 post $
1.0 post we
0.5 postbox
-1.1 poster
-0.8 poster $
0.8 postnatal
1.8 postpartum
-0.9 postpone
2.5 postponed
1.1 postponed or
-0.8 posts
1.7 postural
-0.6 postural assessment
-1.2 postural pain
3.6 posture
1.9 posture $
0.5 posture and
-0.6 posture for
0.5 posture has
-2.2 posture is
-0.7 posture or
-0.6 posture scan
-0.7 posture that
-0.5 pot
0.5 pots
-0.9 pounds $
1.4 pounds and
3.0 pour
2.0 power
-0.5 power of
-0.5 power outlet
3.6 powerful
1.9 powerful than
-1.9 practical
-0.6 practical $
-0.6 practically
-1.8 practice
-2.6 practice $
1.1 practice and
1.0 practice for
0.6 practice members
-0.5 practice nurse
1.8 practices
-1.2 practise
-1.8 practised
-0.5 practised for
-0.5 practised in
0.7 practitioner can
-0.5 practitioners $
0.9 practitioners are
-1.7 pre
-0.6 pre approved
2.1 precisely
2.5 precisely what
-2.1 predict
3.0 predictable
1.1 prednisone
-1.3 prefer
-0.9 prefer $
0.5 prefer not
-0.5 prefer to
-0.5 preference
-0.6 prefers
1.5 pregabalin
1.3 pregabalin and
-3.3 pregnancy
-0.6 pregnancy and
-0.6 pregnancy massage
-1.3 pregnancy related
-1.4 pregnant $
1.9 pregnant or
-0.5 pregnant patients
1.2 prenatal
-0.5 prepaid
3.8 prescribe
0.6 prescribe a
-0.5 prescribe medicine
-1.8 prescribed
-1.0 prescribed it
-0.6 prescribed medicine
3.4 prescription
-0.7 prescription pad
1.7 prescriptions
1.0 prescriptions $
-1.8 present
-1.1 present $
-1.0 present for
-1.1 press
-0.5 press a
-1.3 press on
-0.5 press stroke
-0.9 pressed
1.2 pressed to
-1.4 presses
-1.9 presses on
-2.5 pressing
-1.2 pressing on
-0.9 pressure
-3.6 pressure $
-0.6 pressure a
-0.9 pressure and
-0.5 pressure can
1.2 pressure comes
-0.6 pressure from
-0.8 pressure goes
-0.5 pressure has
-2.5 pressure is
-0.6 pressure light
-0.5 pressure massage
3.4 pressure off
0.5 pressure or
-0.6 pressure should
0.5 pressure tablets
1.6 pressure tells
0.9 pressure the
-1.6 pressure to
-0.8 pressure you
-1.6 pretend
1.4 pretty
2.2 pretty much
-0.5 prevent
-1.8 prevent back
-0.6 prevent it
1.6 prevent joint
-0.8 prevent permanent
1.1 prevent the
0.7 prevented
-2.4 preventing
-1.5 preventing back
-0.5 preventing permanent
-0.6 prevention
5.4 prevents
0.9 prevents the
-0.7 previous
-0.5 previous spinal
-0.5 previous surgery
-1.3 price
-1.6 prices
1.0 pride
-0.8 primary
-1.1 prince
-0.9 prince george
-0.8 print
-0.5 print $
-1.4 printed
-1.0 printer
-1.0 priti
-1.7 privacy
-0.5 private
-0.5 private and
-0.7 privately
1.4 priya
0.5 priya and
-0.5 priya is
-1.3 priyanka
-3.2 probably
-0.6 probably be
0.7 probably been
-0.7 probably do
-1.0 probably not
0.7 probably will
3.2 problem
1.6 problem $
2.5 problem and
-0.7 problem has
-1.2 problem that
-0.8 problems
-0.7 problems $
0.7 problems and
-0.5 problems are
1.5 problems such
-0.5 problems we
0.7 procedure
-0.5 procedure $
3.6 process
0.9 process $
2.1 process and
-0.5 processes
-0.5 processes pain
-1.0 product
1.7 production
0.5 productivity
0.8 products
0.6 products from
-0.5 profession
0.5 profession in
-1.0 professional
-0.6 professional association
-0.7 professionals
1.7 program
-1.2 program $
-0.5 program for
-0.5 program in
-0.5 program is
0.9 program of
1.0 program was
0.5 program you
0.9 programme
-1.0 programme $
1.6 programme and
-0.5 programme is
0.7 programs
1.2 progress
0.7 progress $
0.8 progress of
3.6 progression
0.9 progression of
-0.9 project
-0.5 project $
-0.6 prolapsed disc
2.6 promise
0.8 promise $
-1.0 promise a
-0.9 promise at
-0.8 promise how
0.9 promise results
-1.3 promise that
1.1 promise to
0.9 promise you
0.5 promised
-1.2 promises
-0.6 promote
2.2 promotes
-1.0 promotes relaxation
2.9 promotes tissue
-1.6 prompt
-0.5 prompt surgery
-0.5 prompt treatment
-1.2 prompts
-1.0 prompts the
5.3 proof
3.3 proof $
-0.9 proof that
-0.5 prop
1.2 proper alignment
0.8 proper position
4.2 properly
0.5 properly $
0.5 properly trained
-0.7 propose
-1.1 proposed
-0.6 propped
-0.5 pros
-1.8 protect
-0.7 protect it
-0.6 protected
-0.7 protection
2.3 protects
0.5 protein
0.6 proteins
1.8 protocol
-0.8 protocol $
0.6 protocol is
-0.6 protrusion
1.6 proud
-1.7 proud of
3.0 proud to
1.4 prove
0.6 prove it
0.8 prove that
5.1 proved
2.2 proved that
-1.0 proved to
12.1 proven
4.4 proven $
1.2 proven alternative
0.8 proven by
-0.8 proven infection
1.3 proven that
-0.5 proven to
0.5 proven treatment
-0.9 provide
0.7 provided
-0.7 provided $
-0.6 provided by
0.9 provided you
1.2 provider
0.9 provides
1.5 province
-0.6 provinces
-0.8 provincial
-0.7 provincial college
1.6 pryce
0.5 psoas
-0.7 psychological
-0.6 psychologist
-0.6 psychologists
0.6 pub
-1.6 public
-0.6 public register
-0.9 published in
0.7 pull
0.5 pull and
0.6 pull on
-1.3 pull the
1.7 pulled
1.1 pulled muscle
1.0 pulled muscles
-0.6 pulled something
0.5 pulls
-0.8 pulls $
-0.8 pulse
-1.2 pump
2.0 pumps
1.9 pumps fluid
1.2 punch
-0.5 punctured
-1.4 punjabi
-0.5 punjabi and
1.5 purges
-0.5 purpose
-0.7 purse
-4.5 push
-0.8 push a
-0.5 push it
-1.2 push the
-1.1 pushed
-1.0 pushed back
-2.6 pushes
-0.9 pushes out
-0.9 pushing
1.1 put
-2.5 put a
0.6 put away
-1.9 put discs
1.7 put down
-0.6 put his
-0.5 put in
-1.5 put it
-0.6 put off
-0.6 put pressure
2.2 put right
1.9 put that
2.1 put the
-0.6 put this
-0.8 put up
-0.7 put you
2.5 puts
0.9 puts it
1.9 puts them
-0.8 putting
1.4 putting on
-1.4 putting up
-2.3 q
-0.6 q $
-0.7 q i
-0.9 qi
-0.6 ql
-0.9 quadratus
-0.9 quadratus lumborum
-0.7 qualified $
-0.5 qualified in
-1.1 quality
1.1 quality and
-1.3 quality of
1.3 quarter
0.6 quarter $
0.6 quarterly
-3.1 question
-1.3 question $
0.6 question about
-0.5 question is
0.9 question mark
-0.7 question we
-0.9 questionnaire
-0.6 questionnaire $
-4.3 questions
-1.7 questions $
-0.5 questions about
0.5 questions and
0.5 questions as
-1.2 queue
-0.5 queue $
3.0 quick
2.2 quick $
-0.5 quick fix
0.8 quick thrust
2.1 quicker
2.2 quickest
-1.1 quickly
-0.6 quickly $
1.0 quickly and
-0.7 quid
-0.7 quid $
0.9 quiet
-0.5 quiet $
-1.2 quiet and
-0.6 quiet the
1.3 quietly
-0.7 quiets
0.6 quit
1.4 quite a
-0.5 quite possibly
1.4 quits
-0.5 quiz
-0.5 quote
-0.8 r $
-0.9 ra $
1.1 ra clients
1.5 ra since
0.9 race
-0.6 race $
-1.2 rack
1.4 radiation
1.3 radicular
-0.5 radio and
0.8 radio on
1.3 radiographer
1.9 radiologist
-0.8 rail $
-0.7 rain on
-1.1 raise
-0.8 raise your
0.7 raised
1.4 raises
1.1 raises endorphins
0.6 raises serotonin
-0.5 raking
-0.7 ramp
-0.5 ramp $
-0.9 ramp at
6.7 ran
2.3 ran the
-0.5 randomised
1.7 rang
1.3 rang the
0.8 rang up
-0.5 range
-1.2 range $
-0.6 range from
0.8 range of
3.3 rapid
-0.5 rare and
-0.5 rare but
-2.4 rarely
-0.6 rarely a
-0.6 rarely change
-0.5 rarely needed
-0.5 rarely the
1.4 rarer
-0.5 rash
-0.6 rate $
-0.5 rate slows
0.9 rate with
3.9 rated
1.5 rated 4.9
1.0 rated massage
1.2 rated rmt
-1.0 rates
-1.6 rather
0.7 rather have
0.5 rather more
2.4 rather not
-1.0 rather see
1.7 rather than
-1.5 rather you
1.3 rating
1.5 ray $
0.5 ray and
0.8 ray the
0.9 rays
1.2 rays $
5.2 re
1.7 reabsorbed
-1.2 reabsorbs
-1.0 reabsorbs it
-1.1 reach
0.8 reach and
-1.4 reach for
-0.9 reach it
2.5 reach the
0.7 reach us
0.5 reached
2.2 reaches
0.7 reaches for
-1.1 reaches the
1.0 reaching
1.4 reaching for
0.8 reaching the
-0.5 reacts
-3.3 read
0.7 read $
0.5 read a
-2.4 read it
-0.9 read that
-0.6 read the
-0.6 read what
0.7 read your
-0.7 reader
1.9 readily
-1.0 reading
-0.8 reading this
-0.5 reads
1.7 ready
-1.4 ready $
0.9 ready for
2.5 ready to
0.8 real
-0.9 real $
-0.6 real and
1.2 real cause
-0.5 real person
-0.6 real reason
7.9 realign
1.2 realign the
4.0 realigns
2.9 realigns the
0.8 realised
3.3 really
1.4 really $
2.0 really causing
-0.7 really do
1.1 really is
-0.6 really slipped
0.5 really works
-0.7 rear
0.5 reason
-3.3 reason $
-0.5 reason and
-0.7 reason at
-1.1 reason enough
-0.5 reason for
-0.7 reason i
-0.6 reason is
1.4 reason it
-0.6 reason that
1.0 reason the
1.6 reason to
-0.8 reason we
0.6 reason why
2.7 reason you
1.2 reason your
-2.0 reasonable
-0.7 reasonable choice
-1.2 reasonable to
-2.1 reasons
0.5 reasons $
-0.8 reasons for
-0.5 reasons people
-0.6 reasons to
-0.5 reasons why
0.6 rebalances
-0.5 rebook
3.3 rebuild
2.6 rebuild $
-1.3 rebuild cartilage
3.2 rebuilds
0.5 rebuilds cartilage
1.8 rebuilds the
-1.5 receipt
0.6 receipt $
-0.5 receipt or
-2.1 receipts
-0.6 receipts $
-0.7 receipts are
-2.6 receive
-1.0 receive a
-0.7 received massage
-1.6 recent
-1.0 recent fracture
-1.0 recent surgery
-1.1 recently
-1.3 reception
0.9 receptionist
1.1 receptionist $
-0.6 receptionists
0.7 receptors as
-1.1 recipe
-0.7 recipe for
1.1 reckon
-0.7 recliner
1.1 recognised
3.1 recognized
0.6 recognized as
-1.1 recommend
1.1 recommend a
-0.9 recommend acupuncture
-0.6 recommend individual
-1.0 recommend weekly
-0.5 recommendation
-0.6 recommendations
-4.6 recommended
-0.7 recommended $
-0.5 recommended as
-0.6 recommended by
-1.7 recommended for
1.6 record
-1.2 record of
-0.5 recorded
-1.5 records
-0.7 records are
3.0 recover
-1.2 recover $
1.2 recover faster
0.6 recover from
1.3 recover fully
-0.5 recover more
0.8 recover twice
0.9 recovered
1.3 recovering
1.2 recovering from
3.7 recovery
1.5 recovery $
-1.7 recovery and
0.6 recovery can
1.3 recovery from
0.5 recovery is
1.1 recovery of
-1.1 recovery takes
1.7 recovery time
4.4 recurrence
-0.5 recurrent
-0.5 red
-0.5 red flags
-0.6 reduce pain
-1.3 reduce the
0.6 reduced
0.5 reduced by
1.4 reduced pain
2.8 reduces
-0.6 reduces stress
1.2 reducing
2.4 reduction
2.6 reduction of
0.7 reductions
0.7 reductions in
-1.1 refer
-1.0 refer pain
1.0 refer to
-1.2 refer you
-0.5 refer yourself
-1.8 referral
-0.7 referral to
1.1 reflex
-1.4 reflexes
-0.8 reflexes and
1.2 refresher
5.7 refund
1.7 refund every
1.1 refund the
0.9 refund your
0.7 refunded
-1.0 refuse
2.2 regain
0.6 regain their
0.8 regains
1.3 regarded
1.2 regarded as
0.6 regardless
1.3 regenerate
0.7 regenerate $
0.7 region and
-2.8 register
-0.7 register $
-0.5 register which
-3.3 registered
-0.6 registered $
-0.5 registered acupuncturists
-0.5 registered massage
-0.8 registered since
-0.9 registered with
-1.1 registration
-0.6 registration $
1.9 registration is
-1.0 registration number
-0.5 regrow
5.6 regular
-0.9 regular activity
-2.5 regular blood
1.8 regular care
-1.5 regular exercise
-0.7 regular is
4.1 regular massage
-0.7 regular movement
3.2 regular sessions
3.3 regular treatment
0.6 regular treatments
3.3 regularly
2.9 regulars
-0.9 regulars a
2.0 regulars are
-0.5 regulars come
1.5 regulars have
-0.5 regulate
-0.5 regulate the
-1.9 regulated
-0.8 regulated by
-0.8 regulator
-0.6 regulatory
-0.6 regulatory college
0.8 rehab
0.5 rehabilitation and
4.6 rehydrate
2.8 rehydrate $
2.0 rehydrates
0.8 rehydrates the
2.7 rehydrating
-0.5 reiki
0.7 reinforce
2.7 relapse
-0.6 related back
-0.5 relative
-1.1 relax
-0.8 relax and
0.7 relax the
-1.3 relaxants
-0.5 relaxants $
-0.9 relaxation
-1.6 relaxation $
-1.3 relaxation and
-1.2 relaxed
2.0 relaxed and
0.9 relaxes the
-2.2 relaxing
-0.8 relaxing $
-0.6 relaxing and
3.3 release
-1.2 release $
0.8 release a
-1.0 release and
-1.0 release endorphins
0.6 release it
-0.5 release its
-0.6 release knots
1.1 release that
1.9 release the
0.7 release those
0.6 release tight
1.0 release to
4.0 released
-0.6 released $
1.5 releases
1.1 releases the
-0.6 releases toxins
1.1 releasing
0.9 releasing the
-1.5 reliable
-0.5 reliable for
-0.7 reliably
7.8 relief
0.5 relief $
0.6 relief after
0.5 relief and
-0.5 relief but
-1.0 relief for
1.2 relief in
1.9 relief is
-1.3 relief of
1.9 relief on
2.5 relief that
-0.7 relief to
1.7 relief usually
0.6 relief with
2.2 relief without
0.7 relieve
1.0 relieve back
-1.0 relieve leg
-0.5 relieve pain
1.0 relieve the
-0.7 relievers
-1.0 relieves leg
1.3 relieves pain
-0.6 relieving chemicals
-1.3 rely
-1.3 rely on
-1.0 remain
0.6 remain $
0.6 remained
-1.2 remains
2.0 remarkable
2.3 remarkable $
-1.1 remedial massage
-0.8 remedies
2.7 remedy
-1.0 remember
1.8 remember $
0.6 remember how
-0.9 remember that
-0.9 remember the
-1.0 remember your
-0.7 reminders
3.8 remission
1.1 remission $
1.1 remove
0.8 remove it
-0.9 removes
1.1 removes the
-2.3 removes toxins
1.3 removing
-0.8 renee
0.5 renewed
-0.8 rents
3.8 repair
1.6 repair $
0.8 repair and
-1.4 repair cartilage
0.9 repair themselves
0.8 repaired
0.7 repairs
-0.8 repairs $
-0.5 repairs cartilage
0.7 repairs the
-1.0 repeat
-1.8 replace
-0.5 replace the
1.4 replacement
-1.0 replacement is
0.9 replacements
-0.6 replacements $
1.0 replaces
-0.9 replies
-1.3 reply
-0.5 reply to
-1.9 report
-0.6 report $
-0.6 report and
-0.7 report if
1.5 report that
-0.5 report with
-2.8 reported
-0.6 reported $
-0.9 reported less
-0.6 reporting
1.1 reports
-0.7 reports $
-0.5 reports have
0.9 reports that
-1.5 request
-0.9 request $
-1.0 requested
1.6 required
2.0 required $
-1.0 requires
2.1 rescue
-2.9 research
2.6 research has
-0.7 research into
-1.0 research is
-2.0 research on
-0.5 research suggests
0.9 reserve a
-0.7 reserved
1.9 reset
-0.5 reset session
2.4 resets
-1.1 residents
0.9 resistance
1.0 resistance to
4.3 resolve
2.7 resolved
-1.1 respect
-0.7 respect for
0.9 respond
-0.7 respond and
-0.5 responders
3.4 responds
2.2 responds $
-0.5 responds by
0.7 response
0.8 response and
0.5 responsible
0.8 responsible for
-1.8 rest
-2.3 rest $
2.3 rest alone
-0.5 rest for
-0.8 rest in
1.2 rest on
0.5 rest the
-0.5 rested
2.1 restore
-0.6 restore $
3.3 restored
5.5 restores
-0.8 restores flexibility
0.7 restores overall
0.9 restores the
1.0 restores total
2.0 restoring
0.8 restrictions
-0.7 rests
1.1 rests $
3.6 result
3.5 result is
-1.3 result of
6.5 results
-0.9 results $
1.2 results and
0.7 results are
-0.8 results do
0.8 results guaranteed
-0.7 results have
-0.6 results in
1.9 results last
1.3 results like
-0.6 results of
2.1 results speak
2.2 results that
-0.5 results vary
-1.4 retire
-0.8 retire $
-0.6 retired bus
1.3 retirement
0.8 retirement $
1.6 retrain
1.5 retrain the
0.8 retrained
0.6 retreat
2.8 return
2.0 return $
0.7 return after
1.9 return to
0.7 return your
3.9 returned
1.8 returned to
5.9 returns
1.8 returns to
2.1 reverse
0.9 reverse arthritis
1.4 reverse the
5.2 reversed
4.7 reversed $
-0.5 reversed by
3.2 reverses
1.6 reverses the
-2.2 review
0.5 review and
-0.6 review it
0.7 review of
-0.7 review progress
-1.2 reviewed
-0.6 reviewed in
-0.7 reviewers
2.8 reviews
1.8 reviews $
0.9 reviews and
1.0 reviews can
-0.7 reviews have
-0.8 reviews of
0.8 rheumatic
-0.9 rheumatoid
-5.5 rheumatoid arthritis
2.0 rheumatoid disease
0.9 rheumatologist
-1.0 rheumatologist $
-1.1 rheumatologist and
2.1 rheumatologist asked
-0.6 rheumatologist is
-0.7 rheumatology team
1.0 rhythm
2.6 rhythmic
1.9 rib
-0.5 rib $
1.2 rib cage
-1.0 ribs
-0.8 ribs $
-1.4 ribs and
-0.6 ribs on
0.7 ribs that
0.8 ribs to
-0.8 rice
0.5 rich
5.0 rid
4.5 rid of
1.0 rids
0.5 rids the
3.5 right
-0.6 right after
0.8 right and
0.8 right away
2.4 right back
-0.5 right by
1.4 right hands
2.3 right in
-1.6 right now
-1.4 right on
-0.5 right outside
0.6 right person
-1.5 right place
0.5 right shoulder
0.5 right the
1.7 right through
-1.3 right to
-0.5 right up
-0.5 rigid
-4.4 ring
-0.9 ring and
-0.8 ring back
-0.6 ring me
-1.1 ring the
0.5 ring us
-0.6 ring you
-0.7 ringing
-0.5 rink
-0.6 rise
-0.6 rise and
-0.6 rise in
0.6 rises
3.0 risk
-0.7 risk for
0.7 risk free
-0.6 risk is
-1.3 risk of
-0.6 risk that
1.0 risk to
-0.8 risks
-0.5 risks $
-0.5 risks among
-1.9 risks and
1.3 risks in
-0.6 risks include
-0.6 risks including
0.5 risks whatsoever
0.5 risks with
-1.7 ritual
-0.9 ritual $
-0.9 rituals
0.5 river
1.8 riverside
1.9 rmt
-2.2 rmt $
2.5 rmt about
1.8 rmt and
-1.0 rmt came
1.2 rmt can
-1.1 rmt clinic
-0.7 rmt has
0.5 rmt in
4.5 rmt massage
-0.6 rmt sees
0.8 rmt team
-0.5 rmt uses
-1.1 rmt vs
-0.6 rmt was
0.7 rmt will
0.6 rmt with
-0.9 rmts
-1.1 rmts $
1.5 rmts also
-0.5 rmts and
1.6 rmts can
-2.2 rmts do
0.7 rmts have
1.6 rmts use
0.5 rmts will
-0.6 rmts with
-2.5 road
-0.5 road and
0.9 road to
-0.6 rob
-0.7 robe
0.8 robert
-0.5 robes
0.7 rod
1.5 rods $
-1.8 rods and
-0.7 rods in
-0.8 role
-2.5 roll
-0.8 roll over
-0.6 rolled
0.8 rolled towel
-0.7 roller
0.6 rolling
-0.5 rolls
0.8 roof
-1.3 roof $
1.4 roof and
-1.4 roofer
2.8 roofing
-2.4 room
0.9 room $
-0.7 room 1
-0.9 room 2
2.0 room and
-0.9 room at
-0.5 room floor
1.2 room for
0.7 room in
-1.1 room is
-0.8 room on
4.0 room to
-1.4 room while
-0.5 room with
-0.6 room you
-3.3 rooms
-1.2 rooms are
6.8 root
1.2 root $
-0.5 root and
1.7 root cause
2.4 root causes
3.4 root of
-0.7 root you
0.7 roots $
-0.5 roots that
-0.8 ropes $
1.5 ropes and
3.4 rosa
-0.7 rosalind
-1.5 rosemary
-1.1 rotate
1.1 rotated
1.0 rotated pelvis
1.3 rotation
-0.9 rotators
-0.5 rotators and
-0.7 rotten
-1.6 rough
-0.5 rough and
-0.7 rougher
-0.6 rougher and
-2.6 roughly
-0.8 roughly the
-2.2 round
1.4 round $
-0.9 round a
-1.4 round and
-1.1 round it
-0.7 round the
-0.8 round to
-0.8 round your
-1.5 route
-0.8 route $
-1.8 routine
-0.5 routine $
-1.2 rower
-0.9 rowers
0.5 ruaridh
2.9 rub
-0.8 rub $
1.2 rub a
1.7 rub where
-0.6 rub your
2.8 rubbed
-0.8 rubber
-0.5 rubbing
-0.5 rubbing the
1.5 rubbish
1.6 rubs
1.5 rubs $
-0.8 rugby
-2.1 rule
-0.7 rule $
-0.5 rule it
-0.6 rule out
-0.5 ruled
-1.2 rules
-0.9 run
1.3 run $
-1.0 run a
1.0 run for
-0.9 run from
-0.5 run on
0.8 run our
0.8 run out
-0.6 run through
3.4 rung
-1.9 runners
-0.5 runners and
-0.7 running $
-0.6 running down
-0.8 running from
-2.9 runs
-1.0 runs down
2.5 runs for
-1.3 runs from
1.2 runs the
-0.5 ruptured
1.7 rush
-0.7 rush of
2.9 rush you
-1.1 rushed
-0.9 rushed $
0.6 rust
1.0 rust $
3.3 ruth
-0.9 s
-1.1 s $
1.7 s1 and
-0.6 s1 herniation
0.6 sacral
-1.3 sacroiliac
-0.8 sacroiliac joint
2.1 sacrum
-0.8 sacrum $
1.9 sacrum and
-0.8 saddle area
6.2 safe
-1.9 safe $
1.9 safe at
2.2 safe for
0.7 safe hands
-1.9 safe to
-0.6 safely
-0.6 safely $
2.7 safer
1.9 safest
1.2 safety
-0.7 safety $
1.4 said
1.4 said $
0.5 said and
0.5 said he
-0.6 said in
-1.8 said it
-0.7 said that
-1.7 said the
-1.0 said they
-1.4 said to
-0.5 said we
2.7 said what
-0.5 said yes
0.9 sail
0.8 sail through
-0.7 sales
-0.6 sales pitch
-0.7 salma
1.8 salt
0.6 salt $
2.4 salt and
0.9 salts
1.1 sam
-3.2 same $
-1.1 same afternoon
-1.9 same as
3.0 same day
-0.5 same for
1.7 same goes
1.2 same hour
2.2 same in
0.5 same injury
1.9 same job
-1.3 same level
0.9 same number
2.3 same result
-0.7 same shape
0.9 same side
-2.1 same therapist
-0.6 same week
0.6 sandeep
-0.8 sandhu
-0.5 sandra
-0.7 sandwich
-0.5 sat
-0.5 sat at
-1.0 sat in
1.8 sat on
0.8 sat through
2.8 satisfaction
0.7 satisfied
-0.6 satisfied with
0.5 satisfying
0.7 saturday
0.5 saturday $
-0.6 saturday 9
1.1 saturday and
2.3 saturday in
-0.7 saturday mornings
-2.3 saturdays
-1.0 saturdays $
-1.3 save
-0.5 save fifteen
-0.8 save the
2.4 save you
-1.9 save your
3.5 saved
1.0 saves
0.6 saw him
-0.7 saw it
-0.6 saw me
-0.8 saw the
-0.7 say
-3.3 say $
-0.6 say a
0.7 say about
1.0 say at
-0.6 say exactly
6.7 say goodbye
0.5 say he
-1.1 say hello
0.6 say i
-0.8 say in
0.7 say is
0.5 say it
1.1 say massage
-2.3 say no
1.2 say on
1.1 say otherwise
-3.4 say so
-0.8 say stop
-0.5 say the
0.8 say they
1.0 say we
-1.2 say what
-2.1 say yes
-1.4 saying
-0.6 saying $
-1.5 saying it
0.8 saying that
1.1 says and
-1.5 says he
0.6 says i
-2.8 says it
1.1 says my
-0.8 says priya
1.7 says she
-0.7 says so
-2.3 says that
2.1 says the
-1.3 says they
-1.0 says to
-0.6 says what
-0.5 says your
-0.6 scaffolder
-1.6 scale
-0.6 scale of
-2.0 scalp
-1.1 scalp massage
4.7 scalpel
2.2 scalpel $
1.4 scan
3.2 scan $
-0.6 scan a
0.8 scan and
-0.7 scan does
-1.8 scan is
2.6 scan or
-1.0 scan says
-0.5 scan shows
-0.9 scanned
1.8 scanner
-2.4 scans
-1.0 scans $
-0.7 scans and
-0.6 scans are
-0.5 scans do
-1.5 scans of
-0.7 scans often
-0.5 scans show
0.8 scar $
-0.9 scar and
-2.0 scar tissue
-0.8 scare
-1.6 scared
-1.2 scared of
-0.5 scary
-1.0 scent
1.1 scented
-0.9 sceptical
-0.6 sceptics
0.8 scheduled
-0.5 scheduling
1.1 scheme
-1.6 school
-1.5 school $
-0.5 school and
-1.3 school nurse
0.7 schroth
0.8 sciatic
-1.2 sciatic nerve
4.6 sciatica
-0.8 sciatica $
1.1 sciatica and
-0.8 sciatica can
-0.9 sciatica down
1.5 sciatica experts
3.4 sciatica for
-0.5 sciatica from
-0.8 sciatica herniated
-1.4 sciatica in
-1.1 sciatica is
-0.7 sciatica massage
-0.5 sciatica often
-1.3 sciatica on
1.0 sciatica or
0.5 sciatica the
0.8 sciatica was
-0.8 sciatica where
3.3 sciatica with
-0.8 sciatica you
3.4 science
1.7 science $
-0.8 science and
-0.5 science behind
1.3 science has
1.1 science is
3.4 scientifically
2.6 scientifically proven
-0.5 scoliometer
3.7 scoliosis
-3.3 scoliosis $
0.8 scoliosis a
2.0 scoliosis and
-0.6 scoliosis are
1.9 scoliosis can
1.8 scoliosis clients
-0.5 scoliosis curve
2.3 scoliosis from
-0.9 scoliosis have
-0.8 scoliosis herself
-1.8 scoliosis is
0.8 scoliosis massage
-0.5 scoliosis often
1.7 scoliosis specialist
-0.9 scoliosis the
0.5 scoliosis we
1.2 scoliosis who
1.3 scoliotic
-0.9 score
-0.5 scorecard
-0.5 scorecard $
0.6 scores
-0.5 scottsdale
-2.1 screen
-0.5 screening
-0.9 screens
1.1 sea
-0.5 seal
1.5 searching
1.0 searching for
0.5 season and
-0.8 seasons
-0.5 seasons and
-2.2 seat
0.6 seat $
1.2 seated
-0.6 seats
0.5 seawall $
1.7 seaweed
1.8 second
-0.8 second $
-0.6 second and
0.9 second appointment
-1.7 second floor
0.6 second friday
-0.7 second half
1.0 second is
1.0 second month
1.0 second one
-0.5 second operation
0.9 second scan
1.0 second session
2.8 second treatment
-0.6 second tuesday
-0.7 second week
-0.5 seconds
-1.4 seconds $
-0.7 seconds and
2.5 secret
-1.1 secret $
-0.5 section
-1.3 see
1.1 see $
-0.5 see an
-0.5 see any
-0.6 see at
-1.0 see both
2.1 see every
0.9 see for
-0.9 see four
-1.0 see her
-1.6 see how
1.4 see in
1.6 see is
0.8 see more
-0.5 see my
-0.6 see no
-0.6 see on
-0.5 see one
-0.6 see so
4.3 see that
2.6 see the
-0.5 see their
0.7 see this
-0.8 see to
-1.1 see what
0.5 see where
0.8 see which
0.9 see why
-2.4 see you
-1.8 see your
-0.5 see yours
-0.8 seed
-0.9 seeing a
0.7 seeing me
-0.8 seek
-0.6 seem
-2.5 seem to
-0.7 seemed
-2.7 seems
-1.8 seems to
1.3 seen
-1.5 seen $
0.5 seen a
0.9 seen and
-1.2 seen at
-1.0 seen by
0.8 seen clients
1.4 seen curves
-0.8 seen every
-0.5 seen from
-1.1 seen in
-0.6 seen on
1.5 seen people
-0.8 seen the
-0.7 seen what
-1.6 sees
-0.5 sees up
2.6 segment
1.0 seized
-0.6 seldom
-0.5 seldom needed
-1.5 self
-1.9 sell
-1.0 sell packages
1.6 sell you
-0.6 selling
-0.6 sells
-1.9 send
-0.9 send a
-0.5 send everyone
-0.9 send it
-0.6 send pain
1.0 send people
-0.6 send the
1.3 send you
-0.5 sends pain
-0.8 sends us
-0.8 senior rmt
1.6 senior therapist
1.0 seniors $
-0.6 seniors in
-0.8 sense $
0.6 sense of
1.2 senses
-2.1 sensible
-0.9 sensible to
0.6 sensibly
-0.8 sensitive
-1.0 sent
-0.6 sent home
0.8 sent me
1.5 sent us
-0.5 sent you
-1.6 sentence
-1.3 sentence $
0.6 sentence and
-2.1 separate
0.5 separate and
1.0 separately
0.6 separately $
-0.7 september
0.8 september $
1.3 sequence
1.3 serenity
1.4 series
1.6 series $
-0.9 series is
1.4 series of
-4.8 serious
-0.6 serious accident
-1.2 serious harm
-0.5 serious problems
-0.6 serious side
-0.6 seriously
0.6 serotonin
-0.9 serotonin $
0.7 serotonin and
-0.7 served
-1.4 service
-0.7 service $
-0.5 services
-0.7 services $
-0.5 serving
4.9 session
1.7 session $
-0.7 session a
-0.7 session begins
-0.5 session ends
-0.6 session for
-0.7 session in
-1.0 session is
0.5 session of
1.4 session on
-0.5 session or
0.6 session so
0.6 session will
-0.5 session you
1.8 sessions
2.3 sessions $
-1.0 sessions a
1.7 sessions and
-1.6 sessions are
-0.9 sessions for
-1.1 sessions last
1.1 sessions later
0.9 sessions of
-0.6 sessions on
1.3 sessions one
1.5 sessions or
-0.7 sessions over
-0.9 sessions that
1.4 sessions the
0.8 sessions we
1.7 sessions with
-0.5 sessions without
0.8 sessions your
-1.9 set
-0.5 set $
-1.0 set a
1.2 set free
-1.0 set it
-0.5 set number
-0.7 set of
-2.2 set up
1.4 set your
-1.0 sets
-0.6 sets it
-0.8 sets of
-0.5 sets out
0.7 sets the
-0.6 setting
0.7 settings
0.9 settings $
-0.9 settle $
0.8 settle back
2.4 settle for
0.6 settle in
-0.7 settle without
2.2 settled
3.4 settled $
-0.5 settled and
0.5 settled the
1.5 settles
-0.6 settles $
-1.1 settles in
0.5 settles the
-0.6 settles within
3.0 seven
0.7 seven $
1.4 seven benefits
-1.6 seven days
-0.7 seven in
2.0 seven minutes
-0.7 seven months
-0.8 seven out
0.6 seven rmts
1.7 seven weeks
0.5 seven years
0.5 seventh
0.9 seventies
-1.7 seventy
-0.8 seventy eight
-0.8 seventy five
-0.8 seventy one
-0.5 seventy three
-2.2 several
-0.6 several explanations
1.2 several have
-0.8 several levels
1.3 several of
-1.1 several things
-0.5 several visits
-0.6 several years
-2.2 severe
-0.5 severe or
-0.7 severe pain
-0.7 sexual
-0.6 sfx
0.5 shake
-1.7 shall
-1.0 shallow
-1.9 sham
-0.7 sham acupuncture
-0.5 sham treatment
-2.3 shape
-1.1 shape $
-0.8 shape of
-0.9 shaped
-3.7 share
-0.7 share a
-0.5 share it
-0.6 share of
-0.8 share the
-2.1 shared
-0.6 shared among
0.8 sharing
2.3 sharp $
-1.1 sharp pain
-0.6 shauna
-0.5 shave
2.0 she
-0.8 she also
-1.5 she asked
-0.5 she asks
-1.3 she brought
-0.5 she calls
1.6 she came
2.4 she can
2.0 she comes
-2.7 she could
-0.5 she developed
0.9 she does
0.5 she explains
-1.4 she first
1.4 she gave
-0.9 she gets
0.6 she goes
1.3 she got
-1.1 she had
2.2 she has
6.1 she is
0.6 she joined
-0.7 she just
-0.5 she laughed
1.1 she like
0.6 she must
1.3 she never
0.8 she said
1.2 she says
-0.8 she sees
1.0 she should
-0.5 she still
1.1 she stood
1.0 she suggests
0.9 she tells
-1.6 she trained
-1.1 she tried
-0.6 she uses
-0.8 she wanted
0.6 she wants
2.3 she was
-2.0 she went
-1.8 she will
0.5 she wrote
1.2 shed
-2.0 sheet
-1.9 sheet $
-1.0 sheet and
3.4 sheet of
-0.5 sheet with
-1.7 sheets
2.1 sheila
0.6 shelf
-0.9 shelf $
-0.7 shelf of
-1.2 shelter
-0.7 shiatsu
2.6 shift
1.4 shift $
0.5 shift and
1.1 shifted
-0.7 shifting
0.9 shifts $
0.7 shifts and
2.1 shine
1.2 shirt
-1.0 shoe
0.5 shoe $
-0.5 shoe and
-0.8 shoe repair
1.0 shoehorn
0.7 shoelaces
-0.8 shoes
-2.5 shoes $
-0.9 shoes and
-1.2 shoes off
3.6 shoes on
0.8 shoot
-0.5 shooting
-1.1 shoots
-0.7 shoots down
-1.6 shop
0.9 shop $
-0.5 shop and
-1.6 shopping cart
2.7 shops
-1.9 short
-1.0 short $
-1.5 short and
8.2 short answer
0.8 short breaks
0.5 short course
-0.8 short lived
-0.5 short rests
2.8 short side
-0.5 short spells
1.4 short talk
-2.8 short term
-2.1 short time
-0.6 short version
-1.0 short walk
-2.4 short walks
0.7 short while
-0.9 shortage
-0.9 shortage of
-1.4 shorten
-0.6 shorten the
-0.5 shortens
2.8 shorter
-0.8 shorter $
0.5 shorter and
-1.0 shortest
-0.5 shortest time
-1.9 shorts
1.4 shots
3.2 shots $
-6.3 should
0.6 should $
1.0 should always
-0.5 should avoid
0.8 should come
3.3 should have
-1.6 should i
-1.2 should never
-3.4 should not
-0.5 should tell
0.6 should you
-1.4 shoulder
-1.9 shoulder blade
-1.1 shoulder blades
-0.6 shoulders
-1.3 shoulders $
-0.5 shoulders a
1.9 shoulders and
-0.9 shoulders back
-0.8 shoulders come
-0.6 shoulders creep
-1.7 shoulders drop
3.5 shoulders level
-1.1 shouting
-0.6 shouting $
0.8 shovel
-0.5 shovel $
-0.5 shovelled
1.0 shovelling
-0.5 shovelling $
-2.4 show
0.9 show $
-0.7 show changes
1.0 show for
-0.9 show that
-0.5 show up
-0.7 showed
1.1 showed a
-0.7 showed me
-1.6 shower
-0.8 shower $
-0.6 showers
-2.1 shown
-0.7 shown a
0.9 shown beyond
-1.3 shown that
-2.1 shown to
-2.8 shows
0.5 shows $
0.7 shows that
-1.9 shows up
1.3 shrink $
-0.7 shrink by
0.6 shrinks
-1.3 shrinks over
0.7 shropshire
1.1 shrug
0.5 shuffle
-0.7 shuffle to
0.8 shuts
0.7 shy about
4.6 sick
1.2 sick day
1.1 sick days
0.6 sick leave
3.9 sickness
-1.0 side
-1.9 side $
0.6 side and
-0.8 side bend
-1.3 side by
2.3 side effect
4.1 side effects
-0.5 side for
-1.1 side gets
-0.7 side i
1.0 side in
1.5 side it
-0.5 side lying
-2.2 side of
0.6 side on
-0.5 side plank
-0.6 side they
0.7 side used
1.3 side wake
-2.9 side with
1.2 side you
-0.5 sides
-2.4 sides $
-0.9 sides of
3.9 sides the
-3.5 sideways
-0.6 sideways $
-1.5 sideways curve
0.5 sight
0.5 sight $
-1.2 sign
-1.4 sign $
1.0 sign a
1.1 sign anything
-1.2 sign of
1.0 sign that
0.5 signal $
-0.5 signals
-0.5 signals $
2.1 signals and
-0.5 signals from
-0.5 signature back
0.8 signature treatment
0.8 signed
-0.5 signing
-1.5 signs
-0.6 signs of
-0.5 silence $
2.2 silent
1.5 silent $
0.7 silver
-4.5 similar
-0.8 similar $
-0.5 similar results
1.8 simone
-0.5 simone $
-0.9 simple $
0.6 simple as
-0.6 simple exercises
0.8 simple movement
-0.5 simple muscle
1.5 simple strain
-0.5 simple stretches
-0.5 simple things
4.8 simply
2.0 simply can
1.0 simply do
0.9 simply to
-0.9 simply what
0.5 simply will
0.9 since
4.5 since $
-1.4 since 1998
-0.9 since 2004
-0.8 since 2006
-0.8 since 2009
-0.7 since 2013
-0.8 since 2017
1.4 since and
-0.9 since christmas
-0.5 since february
2.2 since i
1.5 since march
0.8 since monday
1.8 since most
-1.0 since our
0.5 since she
0.8 since thanksgiving
1.6 since that
-0.8 since the
-1.2 since then
-1.0 since we
0.9 sing
2.1 single
-0.8 single best
-0.5 single cause
-0.8 single correct
0.8 single day
-0.7 single hour
1.7 single one
0.5 single person
0.8 single side
-0.6 single structure
-0.6 single test
1.4 single time
-0.5 single treatment
-1.2 single use
1.2 single visit
-0.8 single week
-0.8 sinking
-0.5 sinks
-1.4 sister
-0.8 sister swears
-1.2 sit
-0.7 sit $
-1.0 sit and
1.6 sit down
-2.1 sit for
-0.6 sit in
-0.5 sit on
2.8 sit through
1.7 sit up
-0.8 site $
-0.5 site and
-0.5 site chair
-1.0 sits
1.4 sits down
1.2 sits in
-0.6 sits right
-1.5 sitting
-0.5 sitting $
0.9 sitting for
1.1 sitting has
-0.7 sitting in
1.4 sitting there
1.4 six
2.5 six $
-0.5 six a
0.7 six and
-0.7 six days
-0.6 six is
-0.5 six minutes
-1.2 six of
-1.0 six one
0.5 six or
-0.9 six registered
-0.7 six rmts
2.1 six sessions
0.6 six the
-0.5 six times
0.6 six to
-0.6 six visit
-0.6 six week
2.5 six weeks
-0.9 six you
-1.9 sixteen
-1.6 sixteen years
2.9 sixth
-0.7 sixth free
0.8 sixth visit
0.6 sixth you
1.2 sixties
-0.9 sixty $
-0.7 sixty and
1.1 sixty minutes
0.6 sixty one
1.0 sixty two
-0.8 sixty years
-2.3 size
-1.8 size of
-0.6 sized
1.1 skates
2.1 skating
1.3 skeleton
1.4 ski
1.4 skill
4.2 skilled
0.8 skilled rmt
-0.5 skills
-2.8 skin
-0.8 skin $
0.8 skin and
0.8 skin from
-0.7 skin that
3.6 skip
-0.7 skip it
3.6 skip the
0.5 skip this
1.2 skull
0.6 skull and
-0.7 skylight
-2.2 skytrain
-1.0 skytrain $
-0.5 slack
1.3 slacken
-0.5 slaps
2.0 sleep
-1.3 sleep and
-0.6 sleep badly
-1.6 sleep better
0.5 sleep in
-0.7 sleep is
1.3 sleep like
-0.8 sleep more
1.9 sleep often
-1.2 sleep on
1.2 sleep problems
1.8 sleep through
-0.5 sleep well
1.1 sleep your
1.0 sleeping
-0.5 sleeping $
0.8 sleeping on
1.1 sleeping through
2.3 sleeps
-1.1 sleepy
-0.6 sleepy $
7.4 slept
1.7 slept for
-1.0 slept funny
0.9 slide
0.9 slide back
0.9 slides
0.5 slides back
-0.9 slight
-2.3 slightly
-1.6 slip
-0.6 slip $
0.9 slip back
-0.6 slip in
-0.5 slipped
0.7 slipped disc
-1.4 slippers
-0.6 slippers and
2.4 slipping
1.0 slips
0.8 slips back
-0.6 slope
1.8 slot
1.0 slot and
0.6 slot to
-1.4 slots
-2.7 slow
-1.3 slow $
-0.5 slow deep
1.1 slow down
-0.5 slow myofascial
-0.8 slow pressure
-0.5 slow rhythmic
-0.6 slow steady
1.1 slow stretching
0.7 slow swedish
1.4 slow the
0.5 slow traction
-0.5 slow work
-1.3 slowed
-1.6 slower
-0.5 slower $
3.5 slowing
-4.2 slowly
-2.1 slowly $
0.5 slowly through
-0.6 slowly with
-1.0 slows $
-0.8 slows and
0.6 slows down
2.8 slows the
-0.5 slows you
-0.6 sluggish
-6.4 small
-1.4 small $
-1.7 small and
1.7 small clinic
1.0 small curve
-0.6 small curves
-0.5 small facet
0.6 small joints
0.9 small muscles
-0.8 small number
-0.6 small of
-0.7 small studies
-0.5 small thing
0.9 small things
2.8 smaller $
-0.6 smaller by
1.1 smart
-1.7 smell
-0.6 smell of
-1.2 smells
-0.5 smells of
2.4 smile
-0.9 smiling
-0.7 smiling $
-1.1 smoke
-3.1 smoking
-0.6 smoking and
1.2 smooth
-0.6 smooth basalt
-0.8 smooth cartilage
-0.6 sneeze
-1.6 sneezing
-1.3 snore
-0.8 snore $
0.9 snoring $
-2.3 snow
0.9 so
-1.5 so $
-0.9 so a
-2.0 so and
2.0 so are
-1.1 so at
2.3 so can
0.7 so come
0.6 so confident
-0.5 so did
2.1 so does
1.4 so drink
2.3 so easy
0.9 so far
0.8 so gentle
-1.2 so he
-2.0 so here
-2.9 so i
2.4 so if
0.8 so in
-1.3 so is
1.3 so it
-0.5 so leave
-0.7 so let
-1.4 so long
3.2 so much
-0.6 so no
-1.2 so nobody
3.3 so often
0.8 so people
0.7 so please
-1.0 so she
-0.6 so take
-0.5 so tell
1.5 so the
1.8 so there
-3.8 so we
-0.7 so what
-1.3 so when
-0.6 so why
1.9 so will
0.5 so yes
0.7 so you
-0.9 so your
1.8 soaks
-1.2 soap
-0.5 social
-0.9 society
-0.6 society of
1.5 sock $
-0.7 sock and
0.9 socks
-0.5 socks $
0.8 socks on
-0.5 sofa
0.5 sofia
-1.3 soft
1.7 soft tissue
-1.0 soft tissues
1.2 soften
-0.8 softened
1.3 softening
0.7 softening the
-0.7 softens $
1.2 softens the
1.1 softer $
-0.5 softer and
-1.0 software
-2.7 sold
0.6 sole
1.0 soles
-0.9 solid
3.9 solution
2.6 solution $
-0.6 solveig
-8.7 some
-0.6 some $
-1.5 some clients
-0.9 some feel
-0.5 some find
-0.6 some folks
1.0 some good
0.8 some have
-0.6 some it
1.3 some movement
2.4 some need
-0.5 some notice
3.5 some of
-1.3 some patients
-3.9 some people
-1.6 some point
-0.7 some relief
0.8 some tenderness
-1.1 some time
3.4 some version
-0.8 some water
-0.9 some weeks
-1.8 somebody
0.5 somebody else
-0.8 somebody has
-0.6 somebody is
-0.8 somebody on
-0.6 somebody to
0.5 somebody who
-1.2 someone
-1.8 someone else
-1.1 someone had
-0.6 someone has
-0.7 someone is
-0.5 someone to
1.4 someone who
-1.8 someone with
-1.2 something
-0.9 something $
0.8 something different
-0.5 something does
-3.7 something else
-0.5 something for
-0.5 something has
-0.7 something i
-2.2 something in
-0.6 something is
-0.9 something like
0.8 something more
3.0 something of
-0.6 something on
1.1 something so
1.8 something that
2.3 something to
-0.5 something went
1.0 something with
-0.7 something you
1.4 something your
-7.0 sometimes
-0.5 sometimes a
-0.8 sometimes said
-0.6 sometimes there
0.7 sometimes with
-0.6 somewhat better
0.7 somewhere
1.1 somewhere around
2.3 son
-1.1 song
-0.6 sons
-0.9 soon
-0.7 soon $
-0.5 soon after
-1.2 soon as
-0.5 soon will
2.6 sooner
0.6 sooner $
1.3 sooner and
0.5 sooner if
1.2 sooner or
1.2 sooner you
1.6 soothes
1.2 soothes the
-0.9 soothing
-0.8 soothing $
-0.5 sore
0.7 sore $
1.4 sore again
0.5 sore for
-0.6 sore joint
0.7 sore joints
-1.0 sore lower
1.2 sore muscle
0.9 sore or
-1.0 sore place
0.7 sore spot
-1.4 sore the
-2.6 soreness
-0.5 soreness has
-0.9 soreness is
0.7 soreness the
-1.6 sorry
-1.1 sorry $
-0.6 sorry that
0.9 sort it
-0.7 sort of
0.5 sort out
-0.8 sort that
3.9 sorted
0.7 sorted in
0.6 sorted out
2.4 sorts
-1.0 sorts of
1.1 soul
-1.4 sound
-0.8 sound of
-1.0 soundly
-2.7 sounds
-0.5 sounds like
-1.0 soup
5.3 source
4.2 source $
1.6 source of
-0.9 south
3.2 spa
-0.8 spa day
2.9 space
-0.6 space $
-0.6 space around
2.3 space between
1.3 space for
-0.5 space to
-1.8 spaces
-0.5 spaniel
-0.6 spanish
1.3 spare
1.9 spare you
1.1 spared
1.1 spares
-0.5 sparse
3.8 spas
0.5 spasm
-2.3 spasm $
0.9 spasm in
-1.2 spasm is
0.7 spasm that
0.9 spasms
1.3 speak
-0.5 speak english
2.5 speak for
-1.3 speak up
1.6 speak with
-1.0 speaking
-0.6 speaking to
-2.1 special
-0.6 special chair
3.8 specialise
3.8 specialise in
3.9 specialist
3.8 specialist $
3.1 specialist and
2.4 specialist for
-0.9 specialist has
1.6 specialist in
-0.5 specialist nurse
-1.3 specialist will
13.8 specialists
2.2 specialists $
0.7 specialists have
2.9 specialists in
4.2 specialize
4.2 specialize in
4.3 specialized
3.4 specializes
3.4 specializes in
-3.6 specific
-1.2 specific back
0.8 specifically
0.9 speed
-0.6 speed $
4.3 speeds
0.8 speeds healing
0.9 speeds the
2.1 speeds up
0.6 spell
-0.5 spelling
0.5 spells
-2.0 spend
-0.5 spend a
-0.6 spend the
-0.6 spend your
-0.9 spends
-3.2 spent
1.5 spent $
-0.6 spent eleven
-0.9 spent four
-0.5 spent nine
-0.9 spent on
-0.5 spent six
-0.6 spent the
0.6 spent two
1.0 spin
4.2 spinal
1.3 spinal adjustments
2.1 spinal alignment
-0.9 spinal canal
-0.5 spinal clinic
2.0 spinal conditions
-1.0 spinal cord
1.3 spinal decompression
1.3 spinal fracture
2.3 spinal health
-1.6 spinal manipulation
-0.6 spinal nerves
-0.9 spinal specialist
-2.9 spinal stenosis
-0.9 spinal surgeon
-0.8 spinal surgery
5.0 spine
-0.6 spine $
-1.2 spine and
-0.5 spine as
1.5 spine back
0.5 spine becomes
-1.0 spine can
-0.6 spine carries
-1.5 spine curves
-0.6 spine do
-0.5 spine does
3.0 spine follows
-0.7 spine gets
-0.7 spine has
-1.0 spine in
-0.5 spine into
-0.6 spine is
-1.6 spine it
-1.0 spine itself
-0.9 spine like
0.5 spine needs
-0.5 spine never
-2.5 spine or
0.5 spine over
1.1 spine sits
0.5 spine so
-0.5 spine specialist
0.8 spine straight
-0.6 spine surgeon
-0.8 spine that
-1.0 spine the
-0.6 spine this
1.0 spine to
0.6 spine we
-0.7 spine which
-0.7 spine while
1.9 spine will
-1.7 spine with
4.1 spine you
2.4 spine your
1.9 spineflow
1.7 spines
-0.8 spines that
-1.0 spiral
0.9 spirit $
0.5 split
-0.5 spoil
-0.6 spoke
0.8 spoken
0.9 spoken $
-1.0 spondylitis
-0.5 spondyloarthritis
-0.7 spondylolisthesis
-0.5 spondylolisthesis where
1.6 sponge
1.6 sponge $
-1.7 sport
-0.6 sport and
1.2 sports
0.7 sports $
2.3 sports injury
1.0 sports massage
-0.8 spot
2.8 spot $
-0.5 spot for
0.8 spot that
-5.2 spots
-0.5 spots a
-0.5 spouse
1.3 sprain
-0.9 sprain $
-0.5 sprain and
-0.8 sprain is
1.5 sprained
1.2 sprained ligaments
1.7 sprains
1.6 sprains $
-0.5 sprains and
-0.6 sprains are
-1.0 spread
-0.7 spreading
1.1 spreads
1.5 spreads down
-1.8 spreadsheet
-0.9 spreadsheet $
1.0 spring
-0.7 spring $
0.8 spring and
-0.8 spring he
-1.0 spur
1.5 spurs
-0.5 spurs of
1.3 spurt
1.0 spurt and
0.6 squad
-0.5 squads
1.0 square
0.7 squat
-1.1 squeeze
-1.3 squeeze the
-2.0 squeezed
-1.3 squeezes
-1.8 squeezes the
0.8 st
0.8 stable
1.1 stable $
3.8 stack
-0.6 stack of
-2.5 staff
-0.5 staff will
-0.6 staffed
-0.5 staffed by
0.9 stage
1.1 stage $
0.7 stage of
-0.6 stage three
1.2 stage where
-1.2 stages
-1.3 stages $
-0.7 staircase
2.1 stairs
-1.5 stairs and
-0.9 stairs are
-0.5 stairs have
0.5 stairs slowly
1.1 stake
-1.3 stall
-1.4 stalls
4.3 stamina
3.0 stand
-0.9 stand $
1.2 stand a
0.6 stand at
-1.1 stand bend
-0.7 stand down
-1.3 stand for
-0.7 stand how
0.8 stand in
0.7 stand long
-0.7 stand on
0.5 stand straight
1.4 stand tall
1.5 stand taller
1.1 stand through
-2.1 stand up
1.8 standard
-1.5 standards
-0.6 standards $
-0.7 standards authority
1.3 standing
2.2 standing $
-0.6 standing and
1.1 standing at
-1.0 standing desk
-0.9 standing in
-0.8 standing pain
0.5 standing straight
0.8 standing tall
-0.7 standing up
4.5 star
1.2 star rating
2.8 star reviews
8.5 stars
2.2 stars $
2.7 stars from
1.0 stars on
-2.3 start
1.4 start and
-1.2 start at
-1.1 start gentle
-0.5 start gently
-0.6 start in
1.1 start line
-0.5 start moving
0.8 start on
0.5 start the
-1.5 start to
-0.8 start treatment
-1.9 start with
1.1 started $
-0.7 started at
1.8 started early
1.4 started seeing
0.5 started the
-0.8 started to
-0.5 started what
-1.3 started with
-0.5 starter
1.3 starting
-0.7 starting treatment
2.6 starting with
0.6 starts
1.5 starts $
-0.6 starts at
2.1 starts on
-1.0 starts with
-1.2 starved
-1.2 starved of
1.2 state
1.5 state of
-1.1 stated
-1.0 states
-2.2 station
-0.8 stationary
-0.5 stationary bike
-0.7 statutory
-0.6 stay
0.6 stay $
-0.9 stay active
-0.7 stay as
-0.8 stay away
-0.8 stay home
0.8 stay in
-0.6 stay off
-0.5 stay on
-0.5 stay there
2.1 stay with
1.1 stayed
-1.6 staying
-1.6 staying active
0.6 staying gently
3.0 stays
1.1 stays $
-1.5 stays on
1.9 stays open
0.6 stays there
1.3 steady
-1.4 steel
-0.9 steel rods
1.0 stefan
0.9 stenosis
-1.8 stenosis $
-0.7 stenosis a
1.2 stenosis and
-0.5 stenosis arthritis
0.8 stenosis because
1.0 stenosis can
0.9 stenosis is
0.5 stenosis massage
-0.9 stenosis means
-0.5 stenosis or
-1.1 stenosis scoliosis
0.8 stenosis so
-0.8 stenosis the
-0.7 stenosis where
-2.1 step
-1.6 step $
0.9 step and
-0.5 step free
-1.2 step out
0.5 step three
1.3 steps
-1.1 steps $
-0.6 steps from
-1.2 sterile
-0.8 sterile needles
-2.0 steroid
-0.7 steroid injection
-1.3 steroid injections
1.1 steroids $
-0.5 steroids can
1.3 stick
0.5 stick and
1.1 stick with
-0.5 sticking
4.4 sticks
1.0 sticks and
-0.9 sticks out
-2.1 stiff
0.7 stiff $
-1.7 stiff and
-0.9 stiff for
-0.7 stiff in
1.5 stiff joint
1.8 stiff mornings
1.1 stiff neck
-1.0 stiffen
-1.7 stiffens
-0.7 stiffens and
-1.3 stiffer
-0.5 stiffer and
-1.0 stiffness in
-0.9 stiffness is
0.9 stiffness that
0.6 still
1.7 still $
2.2 still a
-0.7 still comes
-1.1 still creek
-1.0 still get
-0.9 still has
0.5 still have
0.6 still hurt
0.9 still in
2.9 still on
1.0 still see
0.7 still soft
0.9 still the
-0.7 stillpoint
-0.7 stillwater
0.8 stimulate
1.1 stimulates
-0.5 stimulates endorphins
-0.5 stimulates nerves
2.2 stimulates the
0.8 stimulating
-1.4 stomach
-0.9 stomach $
1.7 stomach and
0.9 stomach can
0.5 stone
-0.7 stone massage
1.1 stones
-0.6 stones $
1.2 stones and
-0.9 stones are
2.5 stood
1.7 stood up
-1.7 stool
-0.6 stool $
-0.6 stool and
2.1 stooping
1.1 stop
1.4 stop $
1.0 stop and
-2.0 stop at
-0.7 stop back
-1.5 stop if
-0.5 stop me
-0.5 stop moving
-0.6 stop putting
0.6 stop the
-0.7 stop there
1.2 stop to
-0.7 stop your
6.2 stopped
2.4 stopped $
1.1 stopped taking
1.1 stopped the
-0.5 stopped without
-0.6 stopping
0.8 stopping $
-0.5 stopping you
5.1 stops
2.6 stops $
-0.5 stops across
-1.1 stops at
0.6 stops attacking
1.9 stops being
-0.9 stops bracing
-0.8 stops on
-0.6 stops right
1.3 stops the
-2.8 stops you
-0.5 storage
-1.5 store
1.3 stored
-0.5 stored in
1.4 stored toxins
2.2 stories
-0.5 stories $
4.9 stories like
2.3 story
-3.6 story $
5.5 story is
-0.5 story once
-0.9 stove
-0.5 stove $
3.8 straight
3.9 straight $
1.0 straight after
0.8 straight again
-0.6 straight answers
3.2 straight as
-1.9 straight away
-0.6 straight back
-0.9 straight from
-0.7 straight home
0.6 straight in
-0.5 straight into
-0.6 straight line
1.1 straight spine
-0.7 straight when
-0.9 straight with
1.8 straighten
-2.7 straighten a
-1.0 straighten it
-0.8 straighten the
0.9 straighten up
6.2 straightened
3.2 straightening
3.1 straightening the
4.5 straightens
8.1 straighter
2.7 straighter $
1.8 straighter than
0.6 straightforward
1.5 strain
1.7 strain $
-1.1 strain and
1.1 strain is
-0.8 strain off
-0.9 strain on
0.7 strain that
-0.8 strain the
1.5 strain three
1.6 strain two
-0.6 strain we
0.6 strain you
-0.5 strain your
-1.9 strained
0.5 strained muscles
1.0 strains are
-0.5 strains from
-0.5 strains settle
-0.6 strange
-1.9 street
-0.9 street and
-0.5 street for
-0.7 street in
2.1 street is
-0.8 street parking
1.7 strength
0.5 strength $
-1.0 strength training
1.2 strength work
-1.3 strengthening
3.9 strengthens
1.2 strengthens immunity
0.9 strengthens the
2.6 strengthens your
-3.7 stress
-2.6 stress $
0.5 stress does
2.1 stress hormones
-0.7 stress that
-1.4 stressed
-0.5 stressed $
-0.5 stressed out
-0.5 stressful
-4.7 stretch
-0.8 stretch and
0.8 stretch at
-0.5 stretch it
0.5 stretch the
-0.6 stretch you
-1.5 stretched
-2.5 stretches
-1.3 stretches $
1.4 stretches and
-1.1 stretches for
-0.7 stretches to
-0.5 stretches with
-3.2 stretching
-1.5 stretching $
-0.5 string
1.4 stroke $
-0.5 stroke and
0.9 strokes
0.8 strokes and
-0.5 strokes from
0.9 strokes that
-0.6 strokes warm
2.7 stroll
3.3 stroll out
-1.8 strong
0.6 strong $
-0.6 strong painkillers
-1.0 strong pressure
6.4 stronger
-0.7 stronger $
1.6 stronger immune
1.2 stronger immunity
-0.6 stronger painkiller
-0.5 stronger painkillers
6.0 stronger than
-0.5 structural
0.7 structure
2.6 structured
-0.5 structures
2.3 stubborn
1.2 stubborn $
1.1 stubborn backs
3.5 stuck
2.2 stuck $
-0.7 stuck for
0.5 stuck your
-3.0 student
-1.0 student clinic
-1.9 students
-0.8 students and
-3.3 studied
-0.8 studied $
-0.7 studied in
-3.9 studies
1.1 studies have
-0.7 studies in
-2.2 studies of
2.9 studies show
-0.5 studies that
-0.5 studies were
-0.8 studio
0.6 studio in
-0.5 studio we
-1.3 study
1.0 study after
0.6 study that
-1.2 stuff
-0.9 stuff $
-2.5 style
-1.3 style of
-0.6 subacute
-1.1 subject
-0.9 submit
-1.4 substitute
-1.1 substitute for
3.2 succeed
1.9 succeed where
0.8 succeeds
6.0 success
0.6 success $
3.6 success rate
-1.7 such
-4.5 such as
0.5 suction
-2.4 sudden
-1.0 suddenly
-6.0 suggest
0.7 suggest once
-1.3 suggest that
-0.5 suggest three
-0.8 suggest two
-0.8 suggest weekly
-2.0 suggested
-0.5 suggested $
-0.5 suggestion
0.6 suggests
0.9 suggests a
1.3 suit $
-0.7 suit you
0.5 suitable
-0.6 suitable $
2.6 suitable for
-0.6 suitcase
-0.7 suite
-2.1 suits
2.4 suits every
-0.9 suits most
-1.3 suits you
-0.7 suits your
-0.9 summary
3.1 summer
1.9 summit
-0.5 sums
-2.0 sun
-1.5 sun life
0.5 sun run
1.4 sunday $
-0.8 sundays $
-0.7 sundays and
-0.8 sunil
1.0 superior
1.1 superior to
-0.6 supermarket
-1.4 supervised
-0.7 supervision
-1.1 supervisor
0.6 supper $
-1.4 suppertime
1.3 supple
-0.9 supplementary
-0.9 supplementary benefits
-0.7 supplements
-1.4 supply
-0.9 supply $
-0.6 supply of
0.5 supply to
-1.3 support
-0.5 support $
0.8 support belt
-0.6 support for
-0.6 support the
-2.2 supported
-0.6 supported $
-0.9 supported by
0.6 supporting
1.3 supports
-0.5 supports the
-0.6 supposed
-0.6 supposed to
2.0 sure
-0.9 sure $
-0.7 sure if
1.9 sure it
-0.7 sure that
0.8 sure the
0.7 sure to
1.8 sure we
0.5 surface $
1.3 surfaces
1.8 surgeon
2.5 surgeon $
-0.6 surgeon and
-0.5 surgeon can
1.7 surgeon could
-0.7 surgeon had
0.9 surgeon has
-0.7 surgeon removes
-0.8 surgeon says
0.5 surgeon who
-2.3 surgeon will
3.8 surgeons
-0.6 surgeons $
2.8 surgery
3.3 surgery $
0.6 surgery altogether
0.8 surgery and
-0.7 surgery are
-0.5 surgery but
1.2 surgery can
-1.0 surgery carries
-0.7 surgery does
1.5 surgery for
-0.5 surgery has
1.3 surgery have
1.5 surgery in
-1.2 surgery is
-0.9 surgery it
-0.9 surgery may
-0.7 surgery means
3.1 surgery or
-0.6 surgery than
-1.4 surgery to
1.4 surgical
0.8 surgical date
-0.7 surgical team
-0.6 surgical treatment
0.8 surgical waiting
2.3 surprise
2.3 surprised
-0.6 surprised by
2.0 surprises
-0.8 surprises $
3.2 surprises people
-0.9 surprising
-1.2 surrey
-0.5 surrey $
0.7 surrounding
0.9 survey
0.9 survey of
-0.5 surveys
-1.2 suspect
-1.1 suspected
-0.9 suspicious
0.7 sustained
-0.5 swallowed
-1.8 swear
-0.8 swear $
-0.9 swears
-2.0 swears by
-2.3 swedish
-0.7 swedish and
-2.0 swedish massage
1.9 sweep
-0.5 swelling $
-0.8 swelling and
-0.7 swimmers
-3.7 swimming
-0.8 swimming and
-1.3 swims
0.6 swing your
2.5 swinging
2.5 swinging a
2.2 switch
0.5 switch off
1.9 switched
2.4 switched off
3.5 switches
4.0 switches off
-1.9 swollen
-0.8 swollen $
-0.7 swollen and
1.3 swollen joint
-0.8 swollen joints
-0.6 sympathy
2.8 symptom
1.2 symptom $
2.1 symptom and
-0.5 symptom is
-2.7 symptoms
0.6 symptoms $
-1.0 symptoms and
-0.9 symptoms are
0.6 symptoms at
-0.8 symptoms can
-0.5 symptoms have
-0.5 symptoms than
0.5 symptoms we
-1.9 syndrome
-0.7 syndrome $
1.8 synovial
1.8 synovial fluid
3.0 system
0.8 system $
2.1 system a
1.7 system and
-0.7 system attacking
-1.5 system attacks
0.8 system can
0.6 system down
-0.9 system has
-1.2 system or
-0.7 system out
1.1 system so
-0.7 system that
1.5 system to
-0.6 system which
-1.6 t $
-0.8 table
0.7 table $
2.1 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.8 table goes
-1.2 table has
0.8 table since
-1.2 table that
-0.9 table with
-3.7 tables
-0.9 tables $
-0.5 tables lower
1.5 tablet
3.3 tablets
1.0 tablets a
1.2 tablets and
-1.0 tablets are
-0.8 tablets can
1.0 tablets for
1.2 tackles
1.2 tackles the
-1.0 tagalog
-0.5 tagalog and
-1.3 tai
-1.3 tai chi
0.5 tailbone
0.9 tailor each
-1.9 take
0.7 take $
1.5 take a
-0.6 take an
0.6 take away
-1.1 take blood
0.6 take breaks
0.9 take care
-0.8 take four
-2.0 take home
1.0 take it
0.7 take less
0.7 take months
-0.7 take more
-0.8 take my
-1.8 take off
1.0 take on
-1.5 take our
-0.8 take over
-0.6 take pain
-0.5 take pills
-1.0 take pressure
1.2 take six
1.7 take ten
-0.5 take that
1.2 take the
-0.6 take them
-2.2 take your
-0.5 takeaway
1.7 taken
-0.6 taken $
0.9 taken a
0.5 taken advanced
0.5 taken as
-0.8 taken away
1.3 taken on
0.7 taken together
1.7 taken up
0.6 takes
2.7 takes $
1.7 takes a
-0.7 takes about
1.4 takes and
-0.5 takes it
-0.7 takes longer
-0.7 takes more
-1.0 takes over
1.2 takes place
1.2 takes pressure
-0.8 takes several
-0.6 takes strain
-0.6 takes ten
2.4 takes the
-0.6 takes time
-0.7 takes up
-0.5 takes you
-1.1 taking
0.6 taking $
-0.5 taking a
-0.6 taking part
1.1 taking the
-0.8 taking them
-3.5 talk
-1.4 talk $
-1.6 talk about
0.9 talk and
0.5 talk it
0.8 talk of
-0.7 talk over
-1.0 talk through
0.8 talk to
0.9 talk with
-1.3 talked
-0.9 talked about
-2.1 talking
-1.0 talking $
0.5 talking about
-0.5 talking is
-0.7 talks
4.0 tall
1.0 tall $
7.5 taller
6.0 taller $
0.7 taller than
-0.6 tamsin
-0.5 tamsin $
-1.8 tangle
-0.5 tank
-1.4 tap
-1.0 tap $
-0.9 tape
-0.6 taped
2.2 taper
-0.9 taping
-0.5 tapotement
0.6 target
1.9 targeted
1.2 targets
1.3 targets the
-0.8 task
-1.8 tasks
-0.5 tasks $
-1.2 taste
-2.3 taught
0.5 taught in
-0.6 taught to
-1.9 tax
-0.6 tax return
-0.6 taxi
-0.5 tcm
-3.3 tea
-1.4 tea and
0.8 tea towel
-1.4 teach
0.9 teacher with
-1.2 teachers
-0.6 teaches
1.0 teaches a
-0.6 teaches grade
-0.9 team
-1.4 team $
-1.0 team at
-0.6 team can
1.2 team in
0.8 team includes
0.7 team of
1.3 team says
0.9 team that
-0.7 team will
-2.5 tear
0.5 tear again
-0.7 tear and
-0.5 tear that
1.5 tears
2.7 tears and
3.5 technique
-0.9 technique $
0.8 technique that
0.7 techniques
1.4 teenager
0.5 teenagers
-0.6 teenagers and
0.8 teenagers to
0.6 teenagers who
0.6 teenagers whose
-0.5 teenagers with
-0.7 teens and
-2.0 teeth
-1.0 teeth $
-1.7 telephone
-0.6 telephone $
1.2 telephone with
-0.7 television
-0.5 television $
-3.4 tell
-0.5 tell a
1.3 tell anyone
2.3 tell by
-0.7 tell everybody
1.4 tell her
0.9 tell him
-0.6 tell in
-0.6 tell our
-0.5 tell people
-0.8 tell the
0.7 tell us
-0.5 tell what
-0.8 tell which
-1.5 tell your
-1.1 telling you
-0.6 tells
1.2 tells the
1.4 tells us
-1.6 tells you
-0.6 temper
-0.5 temperature
-0.7 temperature $
1.2 temperature a
-2.3 temporary
-1.7 temporary $
-0.5 temporary increase
1.0 ten
-0.6 ten and
-0.5 ten are
-0.7 ten because
-0.6 ten cases
3.4 ten days
0.6 ten degrees
-0.6 ten dollars
0.6 ten in
0.8 ten minute
0.7 ten minutes
-1.2 ten people
-1.1 ten per
-1.3 ten percent
-0.6 ten pounds
0.5 ten sessions
1.3 ten the
0.7 ten times
-0.7 ten to
-0.6 ten until
1.0 ten visits
-2.3 ten weeks
1.8 ten years
-1.7 tend
-1.7 tend to
-0.5 tended
-0.5 tended to
-1.2 tender
-0.6 tender for
1.1 tender joints
-1.0 tenderness
-0.5 tenderness $
-0.8 tendon
-1.0 tendons
-3.4 tends
-3.4 tends to
-1.1 tennis
-0.6 tennis ball
-0.8 tens
-3.0 tense
-0.6 tense muscles
1.1 tension
-1.3 tension $
1.6 tension headaches
-1.1 tension in
-0.5 tension makes
0.7 tent $
2.4 tenth
2.0 teodora
-3.6 term
-0.9 term back
1.4 term pain
-0.8 term relief
-1.9 terms
-0.5 terms of
-1.4 terrible
2.1 terry
-2.6 test
0.6 test $
-0.5 test can
-0.6 test for
1.1 test your
-1.4 tested
-0.8 testimonials
1.1 testing
0.5 testing and
-1.2 tests $
-2.2 text
-0.6 text back
0.9 text or
-0.5 text us
4.0 textbook
1.2 textbook $
-0.7 thai
-0.5 thai massage
0.5 than
-0.7 than 10
1.3 than a
1.0 than all
1.2 than an
-0.7 than another
4.7 than any
0.6 than anyone
2.2 than anything
-2.2 than back
0.6 than before
0.6 than chasing
0.6 than either
-0.5 than exercise
-0.7 than for
-1.1 than four
-1.0 than half
-0.9 than have
-0.6 than i
-0.7 than in
-1.1 than it
1.3 than medication
1.9 than morphine
3.1 than most
1.5 than my
-0.6 than not
-1.3 than on
-0.5 than one
-0.7 than other
-1.2 than pain
-1.2 than people
0.5 than physio
1.7 than physiotherapy
1.2 than rest
0.9 than six
-1.0 than sixty
-0.7 than standing
-0.5 than surgery
1.3 than ten
-0.8 than that
0.5 than the
-0.7 than thirty
-2.5 than those
-1.6 than three
-0.5 than two
-0.7 than usual
-1.6 than waiting
-0.5 than walking
-1.1 than we
0.8 than when
1.4 than with
-0.7 than without
0.8 than you
1.8 thank
2.2 thank you
1.6 thanks
-0.5 thanks for
2.8 thanks to
1.2 thanksgiving
1.2 thanksgiving $
1.5 that
0.7 that ache
-0.5 that aches
1.0 that actually
1.4 that always
-2.2 that any
-0.5 that anyone
0.9 that area
-0.5 that arrives
0.6 that arthritis
3.3 that at
2.7 that because
1.6 that being
-0.6 that brace
3.2 that build
-0.7 that builds
-0.7 that by
-0.5 that call
-0.6 that came
5.0 that can
-0.5 that case
0.6 that cause
0.5 that causes
-0.5 that clamping
-0.8 that clients
-1.3 that come
-1.1 that comes
0.9 that compress
0.8 that conversation
-0.6 that covers
-1.1 that day
-1.0 that deeper
-0.9 that depends
0.8 that did
0.7 that disc
4.3 that does
0.9 that down
1.1 that each
3.0 that every
0.7 that everyone
0.9 that extra
-0.7 that feel
-0.6 that feeling
0.8 that first
-0.6 that fits
1.0 that fluid
-0.7 that follows
-1.1 that for
1.6 that from
-0.5 that further
2.9 that gave
-0.7 that gentle
1.9 that gets
-0.5 that give
-1.3 that go
-1.4 that goes
0.6 that got
-0.9 that guarding
-0.5 that half
0.8 that hands
0.7 that have
0.6 that heavy
0.6 that helped
0.5 that his
-0.6 that hold
-0.5 that hour
0.5 that hurts
-3.0 that i
1.2 that if
1.7 that in
-0.8 that includes
-4.6 that it
-0.8 that keep
-1.8 that keeps
1.3 that kind
2.0 that lasts
-0.7 that leave
-0.6 that lines
1.6 that long
1.1 that looks
-0.6 that loop
-1.2 that lowers
-0.9 that made
0.8 that makes
2.7 that many
-2.9 that massage
-0.9 that matters
1.3 that might
-0.9 that movement
0.9 that muscle
-0.6 that need
-2.0 that needs
1.1 that neither
0.6 that nerve
-2.4 that never
-1.3 that night
1.1 that no
0.6 that of
1.3 that offer
-0.7 that on
-3.2 that one
0.8 that opens
2.0 that operation
1.3 that other
-0.6 that out
-1.8 that pain
-2.8 that people
-0.5 that presses
1.4 that pressure
1.5 that puts
-0.5 that question
-0.6 that reason
0.9 that regular
-0.8 that reverses
-1.4 that runs
2.0 that said
0.9 that same
-1.0 that says
-1.0 that scar
0.5 that sentence
-0.6 that settles
-0.5 that side
0.6 that sit
0.7 that sits
-0.5 that sitting
1.2 that so
-0.9 that somebody
-0.9 that someone
-0.8 that something
-1.0 that sort
-0.7 that sounds
-1.3 that spasm
-0.7 that squeezes
-0.9 that start
0.6 that started
0.8 that stays
-0.7 that stenosis
1.7 that story
-1.2 that suits
-0.5 that support
2.9 that surgery
2.0 that table
0.8 that targets
0.8 that tension
1.1 that the
1.2 that their
0.9 that there
-4.1 that they
1.0 that this
-1.3 that to
-1.3 that too
-0.9 that took
1.9 that toxins
-0.6 that travels
-0.5 that tug
2.1 that used
-0.6 that wakes
-1.1 that was
-1.3 that we
0.6 that week
0.9 that weekly
-0.8 that went
-0.9 that what
1.7 that when
-0.5 that widens
1.1 that will
1.6 that with
0.6 that works
1.0 that worry
1.6 that would
-0.6 that you
-2.6 that your
1.2 the
2.0 the #
-0.5 the 130
-1.1 the 14
-1.0 the 14th
0.9 the 3
-0.5 the 31st
-0.5 the 60
1.6 the 9
-0.5 the abdomen
-0.6 the accordion
0.6 the acids
-0.6 the advice
0.9 the affected
0.9 the afternoon
-1.1 the age
0.5 the ageing
1.0 the aging
-1.5 the aim
-0.6 the air
-1.2 the alarm
0.5 the alignment
1.6 the allotment
2.1 the alternatives
-1.1 the american
-0.6 the amount
-0.7 the anaesthetic
0.7 the ankle
-1.2 the answer
-1.1 the answers
1.0 the anxiety
0.6 the arch
1.3 the arteries
1.2 the arthritis
1.4 the ashcombe
3.0 the attack
-1.1 the authors
1.4 the autumn
1.2 the average
1.2 the baby
-5.4 the back
-0.9 the backs
0.5 the bad
-0.8 the bag
-1.3 the bakery
-1.3 the balance
-0.7 the band
0.5 the bank
0.8 the bar
-0.5 the base
0.9 the basement
0.6 the basis
-0.9 the bath
0.9 the beach
-0.7 the bear
-1.2 the beer
-1.1 the beginning
-1.2 the bell
-1.0 the belly
-1.4 the belt
1.6 the bench
-0.9 the benefit
0.7 the benefits
3.1 the best
-1.1 the better
0.7 the big
2.7 the bin
-0.6 the birth
0.8 the biscuit
-1.0 the bit
-0.5 the bits
0.9 the bladder
-1.1 the block
-0.5 the blog
1.5 the blood
-1.5 the body
1.5 the bone
0.8 the bones
0.5 the bony
-1.6 the boss
0.5 the bottle
1.5 the brace
-0.8 the bracing
-2.0 the brain
-0.6 the bread
-1.4 the breath
0.6 the british
2.8 the bulge
0.5 the bundle
2.1 the burnaby
2.0 the burning
1.7 the bus
0.6 the business
0.6 the busy
-2.0 the buttock
1.8 the cab
2.0 the calendar
1.2 the calf
-1.0 the calves
1.7 the canal
1.1 the car
1.1 the card
-0.7 the care
-0.9 the cart
-0.7 the cat
4.3 the cause
-0.8 the ceiling
0.9 the cellular
1.7 the chain
2.5 the chair
-0.5 the chance
6.4 the change
1.1 the changes
-0.6 the channel
-0.5 the chart
-1.0 the cheapest
0.6 the chemist
-0.7 the child
2.7 the chiropractor
0.9 the choir
2.4 the city
-1.7 the claim
-0.5 the classic
-0.5 the client
-3.0 the clinic
3.1 the clock
-0.6 the clocks
-0.5 the club
0.6 the coat
0.5 the cobb
-1.2 the code
2.3 the combination
-0.7 the comments
-0.6 the committee
-0.6 the commonest
-0.6 the community
-0.8 the complete
-0.5 the concave
-0.6 the conclusions
-0.5 the connective
1.0 the consultant
-0.9 the core
0.5 the corridor
-1.4 the cost
-1.5 the couch
1.6 the country
-0.7 the course
-0.5 the courtyard
1.4 the crash
2.6 the cupboard
2.1 the curve
1.4 the cushion
-0.7 the cushions
1.4 the cycle
4.1 the damage
1.9 the damaged
-0.5 the danger
-0.8 the date
-0.5 the days
-0.5 the decision
2.9 the deep
1.3 the deeper
2.5 the degeneration
-0.6 the dentist
-3.1 the desk
-0.8 the details
0.6 the diaphragm
0.7 the diary
2.4 the difference
-0.8 the differences
0.9 the direction
2.2 the disc
0.9 the discs
1.0 the disease
-1.2 the dishwasher
1.2 the distance
-1.3 the doctor
1.2 the door
-0.7 the doughnut
2.1 the drawer
0.5 the dresser
-0.6 the driveway
0.5 the drugs
-0.6 the dull
1.3 the earlier
-2.5 the early
-1.1 the edge
-0.9 the edges
-0.9 the effects
1.6 the electric
-1.2 the elevator
-0.5 the end
1.7 the endorphins
-1.1 the ends
-1.0 the entire
-0.6 the entrance
-1.1 the envelope
-0.5 the erectors
-1.3 the evening
1.3 the exact
0.9 the exception
0.7 the exercises
-1.3 the experience
-0.5 the fact
-0.8 the family
1.5 the far
-0.6 the farmers
-0.5 the favour
-1.6 the fee
0.8 the feeling
-1.7 the feet
0.8 the fence
-0.6 the fern
1.0 the ferry
-0.6 the few
1.9 the fibres
0.8 the field
1.4 the fifth
2.6 the finest
-1.5 the fire
2.1 the first
-1.0 the five
2.6 the flare
-1.3 the flat
-0.7 the floor
1.1 the flow
-1.5 the fluid
-1.9 the following
0.5 the form
-0.7 the forms
-0.5 the foundation
3.9 the four
4.2 the fourth
0.5 the friday
-0.6 the friend
-0.7 the full
0.5 the gabapentin
0.9 the gains
0.5 the game
1.3 the gap
1.4 the garage
-0.9 the garden
0.7 the girls
-0.5 the gluteals
-1.2 the glutes
0.8 the go
0.9 the gold
-0.9 the good
-0.5 the gp
0.6 the grain
0.5 the grandchildren
-0.5 the great
-0.5 the green
0.6 the grey
-1.2 the ground
-1.5 the groups
1.5 the growth
-1.3 the guy
-1.4 the gym
-0.8 the hall
-0.9 the hallway
-0.9 the hamstrings
1.9 the hand
-2.2 the hands
2.2 the harbour
0.9 the hard
-0.6 the hardware
-1.1 the head
0.6 the health
2.4 the heat
1.5 the heaviness
0.6 the heavy
-0.5 the heel
0.6 the height
-1.6 the heights
1.6 the herniated
2.1 the herniation
1.6 the highest
-0.5 the hill
-0.5 the hinge
0.6 the hip
-3.6 the hips
-0.5 the hollow
-0.5 the home
0.8 the homework
0.5 the honest
-0.9 the hook
3.4 the hospital
-1.1 the hot
0.5 the hotel
-1.3 the hour
-1.5 the house
2.3 the ibuprofen
0.8 the ice
1.4 the illness
0.7 the imbalance
-2.5 the immune
1.4 the improvement
1.6 the inflammatory
-0.5 the information
-0.6 the initial
2.2 the injections
-1.0 the injured
-1.8 the injury
0.6 the inner
-0.7 the inside
-0.5 the instructions
-0.6 the intake
-1.2 the internet
0.5 the intervertebral
-0.5 the irritation
2.5 the island
-0.7 the jar
-1.3 the jaw
1.8 the jelly
2.4 the job
1.6 the joint
-2.6 the joints
1.7 the jumper
-1.5 the kettle
0.5 the kidneys
-1.1 the kids
0.6 the kind
1.0 the knee
0.8 the knees
3.3 the knife
0.7 the knot
1.4 the lactic
0.5 the ladder
-0.9 the lady
-0.6 the lake
-1.6 the lane
-0.7 the largest
1.7 the last
-0.6 the law
1.4 the lawn
1.8 the leading
-0.5 the leaflet
-0.5 the lease
2.3 the least
-1.0 the leaves
-1.6 the left
3.0 the leg
1.4 the letter
-0.6 the life
-0.6 the ligaments
-0.9 the light
-0.5 the likely
-0.9 the limits
-2.9 the lining
3.2 the literature
-1.1 the little
0.5 the liver
-0.7 the lobby
0.9 the local
1.6 the loft
1.8 the long
-0.5 the loose
1.0 the lot
-3.3 the low
-0.6 the lowest
2.5 the lumbar
3.1 the lymph
0.7 the lymphatic
-1.1 the machine
-0.5 the mailbox
-1.6 the main
-0.7 the majority
1.9 the mall
3.8 the man
-0.5 the marks
-2.3 the massage
-0.5 the mat
-1.0 the material
1.7 the matter
-0.5 the meantime
-0.9 the medical
1.6 the medicines
-0.8 the menu
0.5 the message
1.4 the method
-1.2 the mid
-1.0 the middle
-1.0 the mind
2.3 the mirror
0.7 the monday
-1.8 the money
-1.2 the month
0.6 the months
-1.7 the morning
-1.1 the mornings
4.2 the most
-0.5 the movement
-0.7 the mri
-0.8 the multifidus
1.5 the muscle
1.0 the muscles
-1.1 the music
-0.9 the name
-0.5 the names
-0.6 the nearest
-1.1 the neck
1.7 the needle
-1.7 the needles
0.6 the nerve
-0.5 the nervous
1.6 the new
1.4 the nhs
1.9 the night
-0.6 the nine
0.7 the nineties
0.5 the normal
0.9 the north
1.6 the number
1.1 the numbness
1.1 the nutrients
-0.6 the office
-2.4 the oil
-3.7 the old
-0.5 the older
1.3 the oldest
-0.5 the one
1.4 the ones
4.3 the only
4.9 the operating
2.7 the operation
-0.9 the options
1.2 the original
0.6 the orthopaedic
-0.6 the other
0.7 the others
-1.4 the outer
-0.7 the outside
1.3 the over
0.6 the package
1.3 the packet
-1.1 the page
1.6 the pain
-0.7 the painful
1.6 the painkillers
-0.5 the panel
-0.6 the paper
-1.0 the paperwork
0.7 the paraspinal
-0.5 the parasympathetic
-0.5 the parking
1.1 the part
-0.5 the parts
-0.6 the passage
0.5 the past
-0.6 the path
3.0 the pelvis
-2.6 the person
1.5 the pharmacist
-0.7 the phrase
-1.3 the physio
-0.6 the pictures
-0.5 the piece
1.7 the pill
1.6 the pills
-0.9 the piriformis
0.6 the pitch
1.5 the place
-1.2 the places
2.4 the plan
-1.0 the playlist
3.8 the point
2.3 the poisons
2.1 the pole
-0.5 the police
0.7 the poor
-0.6 the possible
0.5 the postbox
0.8 the power
-0.5 the practitioner
0.5 the prescription
2.3 the pressure
-1.0 the price
-0.9 the printer
0.8 the procedure
1.1 the process
0.7 the profession
0.7 the programme
1.4 the progress
0.9 the progression
1.0 the protocol
2.1 the province
-0.8 the provincial
1.0 the psoas
0.6 the pub
-1.0 the public
1.2 the pull
-0.6 the pump
-0.5 the quadratus
-0.5 the quality
0.7 the quarter
-0.6 the questions
2.5 the quiet
0.6 the ra
1.5 the radiographer
1.1 the radiologist
-2.3 the rain
0.8 the ramp
0.8 the range
2.6 the real
2.7 the reason
-1.4 the reasons
-0.9 the receipt
1.2 the receptionist
-0.5 the recliner
-0.9 the record
0.7 the red
0.6 the region
-0.6 the register
1.9 the registration
-1.7 the release
2.3 the relief
1.4 the report
2.9 the rest
-0.6 the result
1.3 the results
-0.9 the reverse
-0.6 the reviewers
1.7 the rib
0.9 the right
-0.5 the rink
-3.5 the risk
-1.7 the risks
0.7 the river
-0.7 the rmt
-0.7 the rmts
-1.1 the road
1.1 the roof
-2.1 the room
-0.7 the rooms
5.8 the root
0.7 the ropes
1.9 the safest
1.7 the scalpel
-0.6 the scan
-0.8 the scans
-1.3 the scar
0.8 the schroth
-1.4 the sciatic
0.8 the sciatica
-0.5 the science
-1.4 the scoliosis
-0.7 the screen
-0.8 the seat
0.5 the segment
-0.5 the senior
-0.7 the sense
-0.8 the sentence
-0.6 the session
-1.1 the sessions
0.7 the seven
0.5 the seventh
-1.1 the shape
-1.0 the sheet
-0.8 the sheets
0.9 the shelf
-1.0 the shelter
-0.7 the shoe
1.0 the short
-0.8 the shortest
-2.1 the shoulders
0.8 the side
2.2 the sink
-0.7 the site
0.7 the sixth
-2.0 the size
-1.4 the skin
1.5 the skull
-1.7 the skytrain
0.9 the small
-0.5 the smell
-1.0 the smooth
-0.5 the society
-1.0 the sofa
-0.5 the soft
1.4 the sooner
1.3 the sore
-0.7 the soreness
-0.8 the sort
-1.0 the sound
-0.5 the soup
4.6 the source
2.3 the spa
1.6 the spasm
-0.6 the special
-1.9 the specialist
-2.1 the spinal
-2.2 the spine
2.4 the spot
1.5 the spring
2.3 the squeeze
-0.5 the staff
0.9 the stage
2.0 the stairs
-0.6 the standard
2.0 the start
1.5 the state
-0.5 the station
1.7 the stenosis
0.9 the step
1.4 the stiffness
-0.7 the stories
-1.6 the story
1.2 the street
-0.5 the strength
-0.6 the stronger
1.2 the structure
-0.5 the student
-0.5 the studio
-0.8 the study
-0.6 the stuff
0.7 the sunday
-0.5 the supermarket
3.5 the surgeon
1.3 the swelling
-0.5 the switch
2.0 the symptom
1.7 the symptoms
-0.9 the system
1.3 the table
-0.9 the tables
0.9 the tablet
2.4 the tablets
0.8 the tailbone
-0.8 the tap
-0.9 the tea
-1.2 the team
0.7 the technique
0.7 the telephone
0.6 the tension
2.0 the tenth
-1.6 the therapist
-1.0 the therapists
0.5 the thing
1.6 the third
-0.5 the thoracolumbar
0.6 the threshold
1.1 the thursday
3.3 the tight
0.8 the tightness
2.2 the tingling
0.9 the tissue
0.8 the tissues
-0.8 the title
-0.9 the toes
-0.9 the toilet
0.8 the top
2.2 the torn
-0.6 the touch
-0.5 the tough
-1.0 the towel
4.5 the toxins
-1.1 the train
1.1 the trapped
-0.6 the treating
-0.9 the tree
1.4 the tri
-1.7 the trials
-0.6 the trouble
-0.9 the truck
1.4 the true
-0.8 the trunk
-0.5 the truth
1.3 the tuesday
-0.5 the tummy
1.1 the tunnel
0.5 the twelfth
-1.7 the two
-0.9 the uk
1.5 the ultimate
0.8 the umbrella
2.6 the underlying
-0.8 the united
0.6 the university
-0.5 the use
-1.1 the usual
1.3 the valley
0.5 the vast
2.1 the vertebrae
3.4 the very
-2.2 the visit
-0.7 the visits
-2.5 the volume
-0.5 the wait
-1.1 the waiting
-1.1 the waitlist
-0.7 the walk
-0.5 the walls
0.6 the warm
0.5 the warmth
-0.7 the washroom
2.9 the waste
0.9 the way
0.5 the weak
5.9 the wear
2.1 the weather
-1.7 the week
0.9 the weekend
-0.5 the weeks
0.6 the weir
1.2 the wheel
0.5 the wife
-1.1 the window
-0.6 the winter
1.0 the women
-0.5 the wool
-0.7 the words
-2.0 the work
0.5 the worn
-1.2 the wound
0.6 the wrong
-0.7 the yard
-2.6 the year
-1.7 the years
-0.6 the yellow
1.0 theatre
1.1 theatre $
3.0 their
0.7 their age
-0.5 their answers
0.5 their antidepressants
-1.4 their back
-1.0 their backs
0.5 their best
1.3 their blood
0.9 their breath
0.6 their discs
-0.5 their ears
-0.6 their face
-0.5 their families
-0.5 their family
0.9 their fifties
-1.3 their hands
0.9 their height
-0.7 their leg
-0.7 their legs
-0.7 their lifetime
-0.5 their lives
-0.5 their lower
1.1 their medication
0.5 their methotrexate
0.8 their names
-0.5 their next
0.8 their normal
-0.6 their only
1.7 their painkillers
-0.6 their parents
-1.7 their place
0.6 their proper
1.7 their seventies
-0.6 their shoes
-0.6 their side
0.7 their socks
-0.6 their symptoms
1.6 their tablets
-0.5 their training
0.7 their walking
0.6 their weight
-0.8 their words
2.1 theirs
0.8 theirs $
2.4 them
-2.5 them $
-1.8 them again
2.4 them all
1.2 them and
3.1 them are
-0.5 them away
-0.8 them because
1.4 them but
-0.6 them by
-0.5 them can
0.8 them come
-1.2 them do
-0.5 them every
1.7 them for
-0.9 them from
-2.0 them have
-0.5 them infection
-0.6 them it
0.9 them never
0.8 them off
-1.9 them on
1.1 them or
-0.7 them out
-0.5 them relax
0.5 them since
0.9 them so
0.5 them the
0.6 them together
0.8 them told
-1.1 them up
-0.5 them were
-0.5 them when
-0.8 them will
-2.4 them with
-0.5 them you
0.8 themselves
1.1 themselves $
-0.6 themselves as
-0.5 themselves over
0.5 then $
1.2 then a
-1.2 then and
1.4 then come
-0.8 then comes
-0.6 then do
-0.8 then every
0.7 then in
-1.1 then let
-0.7 then monthly
-0.6 then my
-1.0 then she
0.6 then stop
1.7 then the
-1.9 then there
1.7 then they
-3.2 then we
2.6 then you
1.1 theodora
-0.6 theory
0.9 therapeutic
0.8 therapeutic massage
-1.1 therapies
-0.7 therapies $
0.6 therapist $
-0.9 therapist about
1.4 therapist and
1.4 therapist at
-0.7 therapist can
-1.0 therapist each
-0.5 therapist every
-0.7 therapist for
1.0 therapist has
0.6 therapist here
2.5 therapist in
0.7 therapist know
-0.6 therapist leaves
4.1 therapist may
-0.6 therapist or
-0.5 therapist reads
-0.7 therapist should
-0.8 therapist takes
1.1 therapist then
0.5 therapist uses
1.3 therapist who
1.1 therapist will
-1.1 therapist with
-0.8 therapist works
1.7 therapists
-2.0 therapists $
0.7 therapists also
-1.2 therapists and
1.3 therapists are
-1.1 therapists at
0.7 therapists can
0.8 therapists draw
-0.7 therapists for
1.6 therapists go
-0.8 therapists has
0.9 therapists have
1.4 therapists in
-0.6 therapists is
0.8 therapists of
-0.9 therapists release
0.6 therapists rmts
0.6 therapists see
0.6 therapists take
-0.5 therapists to
-0.7 therapists who
0.5 therapists will
-1.0 therapists with
0.9 therapists work
2.0 therapy
-1.6 therapy $
0.8 therapy addresses
2.5 therapy and
-0.7 therapy burnaby
-0.5 therapy clinic
1.2 therapy exercise
-0.6 therapy fits
-0.9 therapy for
0.8 therapy gets
-2.1 therapy in
-0.8 therapy includes
2.3 therapy is
0.9 therapy that
0.6 therapy the
0.7 therapy to
-0.6 therapy we
-0.5 therapy works
2.0 there $
0.6 there a
2.8 there and
-1.5 there are
2.7 there at
-0.7 there have
-0.6 there i
1.0 there in
2.0 there is
-1.4 there it
-0.5 there may
1.2 there was
-0.9 there we
1.4 there were
-1.5 there will
-0.8 there with
-0.7 there you
0.5 thereafter
-1.2 these
-1.1 these $
-0.7 these and
-2.5 these are
-0.9 these can
-0.7 these changes
-0.6 these could
0.9 these days
-0.8 these drugs
0.5 these findings
1.7 these guys
0.9 these hands
1.0 these help
-0.9 these is
-0.5 these medicines
-0.8 these natural
2.3 these people
-0.5 these were
-0.7 these with
1.6 they
2.3 they all
-0.6 they also
1.0 they are
1.8 they arrived
0.5 they ask
-0.8 they begin
1.1 they belong
-0.5 they book
-0.7 they bring
0.8 they can
1.5 they carry
-0.6 they come
2.8 they could
-1.2 they did
-0.6 they drag
-0.5 they dry
-1.2 they enjoy
0.6 they ever
-0.5 they feel
0.9 they find
0.8 they found
-0.7 they gave
1.2 they get
-0.7 they give
1.2 they go
0.5 they got
-1.3 they grow
0.6 they had
1.3 they have
-0.7 they help
-0.6 they include
0.7 they keep
5.0 they leave
1.7 they let
-1.3 they like
-0.5 they love
-0.7 they lower
-1.1 they make
-1.5 they may
-0.5 they might
-1.2 they need
0.5 they needed
2.1 they no
0.7 they notice
0.5 they offer
-0.6 they often
-0.5 they pay
-0.6 they propose
-0.6 they pull
-1.1 they put
-0.8 they rely
-0.5 they remember
-0.7 they run
-0.6 they say
1.0 they see
-0.7 they shorten
-0.8 they should
-0.5 they sleep
-0.8 they squeeze
1.5 they stand
1.3 they stay
1.2 they stop
-0.6 they take
0.6 they tell
-0.9 they think
0.9 they told
1.1 they tried
-0.7 they try
1.2 they turn
-0.7 they understand
-0.5 they used
-0.7 they value
0.7 they walk
1.3 they want
-0.5 they wanted
-0.8 they wear
0.5 they were
0.6 they will
-0.5 they would
-1.2 thick
-0.5 thicken $
-0.7 thicken and
0.6 thickened
2.6 thickens
-0.8 thickens and
-0.9 thighs
-0.8 thighs $
-0.8 thin $
-0.7 thin and
1.0 thin bones
-0.6 thin needles
0.9 thin skin
1.5 thing
1.0 thing $
-0.9 thing about
0.5 thing and
-1.0 thing is
2.3 thing of
4.6 thing that
-0.6 thing the
-1.7 thing to
-1.7 thing we
-2.7 things
-2.2 things $
-0.5 things a
-0.5 things and
-0.7 things are
-0.8 things at
-0.7 things for
-1.0 things happen
1.3 things have
-0.6 things in
-0.5 things on
-0.9 things to
-0.8 things we
-0.6 things with
1.4 things worse
-1.0 think
0.5 think $
3.4 think about
0.6 think i
-1.0 think is
-0.7 think it
-1.5 think of
-0.6 think so
-2.3 think that
-0.7 think the
-0.5 think there
-1.1 think they
1.6 think we
-1.5 think you
2.7 thinking
5.3 thinking about
-0.6 thinking of
-1.7 thinks
-0.5 thinks it
-1.8 thinner
-1.0 thinner and
-1.3 thinners $
0.9 thinners a
-0.6 thinning
-1.0 thins
0.8 thins and
-0.7 thins the
1.6 third
0.7 third $
-0.9 third and
1.3 third i
-0.6 third is
-1.2 third of
-0.6 third one
0.6 third session
0.5 third thursday
-0.7 third visit
0.9 third week
-0.6 thirds
-0.6 thirds of
-1.5 thirsty
-0.7 thirsty $
-0.5 thirteen $
-1.2 thirties
1.7 thirty $
1.5 thirty degrees
-1.4 thirty minutes
1.6 thirty or
-0.5 thirty years
0.7 this
-0.9 this a
1.0 this and
-0.7 this article
-0.7 this as
-0.5 this at
0.9 this be
1.0 this because
0.7 this before
0.6 this can
-2.5 this clinic
1.5 this condition
-0.6 this does
-0.5 this every
-0.9 this far
0.8 this for
0.6 this group
-1.3 this guide
-0.9 this happens
-1.8 this has
1.0 this i
-0.5 this includes
0.7 this kind
-1.2 this leaflet
-0.5 this list
0.7 this matters
-1.9 this month
1.1 this morning
-1.0 this non
1.8 this on
-1.3 this one
-0.5 this out
-2.5 this page
-0.9 this place
1.5 this point
-0.9 this province
-0.5 this question
-0.8 this reason
-0.5 this space
0.9 this spring
1.2 this stage
-0.5 this tension
0.6 this the
0.7 this to
2.7 this treatment
-0.6 this was
2.2 this way
-1.7 this week
-0.8 this will
1.1 this winter
0.9 this with
-1.2 this work
0.6 this year
0.7 this your
-1.2 thoracic
-0.7 thoracic spine
-0.5 thoracolumbar
-0.6 thoracolumbar fascia
2.0 those
-0.7 those given
-0.8 those in
-0.5 those joints
-0.5 those need
-0.9 those of
-0.6 those on
-0.5 those overworked
1.3 those stairs
1.4 those with
-2.0 though
-1.0 though $
0.6 though a
-1.2 though it
1.0 though that
-0.6 though we
1.0 though you
-2.9 thought
0.6 thought $
0.5 thought i
-1.1 thought it
-1.4 thought that
-0.8 thought to
-0.6 thought well
-0.5 thoughts
1.4 thousand
1.4 thousand people
2.3 thousand years
2.4 thousands
2.1 thousands of
2.2 three
-1.0 three $
-0.7 three 45
-1.5 three and
2.2 three are
-1.8 three days
0.8 three different
2.0 three exercises
-0.8 three hold
-0.9 three hours
-0.9 three hundred
0.5 three i
-1.1 three in
-0.7 three is
-0.5 three levels
-0.5 three minute
-0.8 three months
-0.7 three movements
-0.6 three o'clock
-0.6 three of
1.9 three or
2.9 three other
-1.0 three out
-0.7 three phases
-0.5 three points
-0.7 three registered
-0.8 three rmts
2.7 three sessions
-0.6 three simple
-0.9 three stages
-0.5 three step
-0.6 three steps
-1.0 three stretches
1.0 three things
-0.9 three times
1.3 three to
4.6 three treatments
4.4 three visits
-0.5 three ways
-0.8 three we
2.1 three weeks
-0.6 three winters
1.4 three years
0.6 threshold
4.5 threw
1.3 threw away
1.2 threw my
1.1 threw out
2.1 thrilled
1.9 through $
2.7 through a
-0.6 through clothes
-1.0 through its
-1.2 through my
0.8 through that
-0.9 through the
-0.7 through them
0.7 through this
1.1 through to
-0.5 through what
-0.7 through which
0.6 through with
-0.7 through your
-0.5 throughout $
-0.5 throughout and
1.2 throughout the
1.3 throw
1.6 throw away
-0.9 throw in
-0.7 throw out
0.8 throwing
1.0 thrown away
-0.5 thrown out
1.0 thrust
2.2 thrust to
-1.2 thumb
1.0 thumbnail
-1.5 thumbs $
-0.8 thumbs and
-0.7 thursday $
1.0 thursday of
2.1 thursdays
1.5 thursdays $
-0.5 tick
-0.7 ticket
-0.5 ticket $
-0.6 tide
2.8 tie
2.4 tie my
-0.9 ties
-2.8 tight
-1.3 tight $
-0.6 tight and
-0.8 tight back
-1.0 tight fibres
-0.6 tight hamstrings
-0.6 tight hip
0.8 tight muscles
1.7 tight or
0.5 tight piriformis
0.7 tight shoulders
1.1 tight side
-0.5 tight the
1.3 tight tissue
-2.1 tighten
-0.8 tighten up
-1.2 tightens
-1.2 tighter
-0.6 tighter $
-1.0 tightness that
-0.7 tights
-0.6 tiles
-2.3 till
-0.6 till $
-0.7 till i
-0.5 till you
0.9 tilt
0.8 tilt $
-0.6 tilts
-1.3 time
2.4 time $
1.9 time a
-0.9 time and
-1.3 time as
1.7 time at
-0.5 time clients
1.1 time from
-0.5 time getting
-0.9 time he
-2.3 time i
3.2 time in
-1.4 time is
-0.9 time it
0.6 time massage
0.6 time of
-0.8 time off
1.1 time or
1.9 time our
-0.8 time over
1.2 time since
-1.2 time so
-1.0 time somebody
-0.8 time that
2.4 time the
-0.6 time they
1.6 time this
-1.1 time to
-0.5 time used
-0.5 time we
-1.3 time with
1.8 time you
1.2 time your
0.5 timed
-1.0 timer
0.6 timers
-2.5 times
-2.3 times $
-1.0 times and
-0.5 times each
-0.8 times in
-0.8 times that
0.9 timing
0.6 tin
0.9 tingling
-0.5 tingling in
-0.8 tingling or
1.2 tingly
0.9 tip
-1.3 tips
1.3 tips back
-0.5 tips for
-0.9 tire
-2.8 tired
-0.5 tired and
1.2 tired muscle
1.2 tired muscles
-1.0 tired of
-1.3 tiredness
-0.7 tires $
-1.1 tiring
1.0 tissue
-1.2 tissue $
-0.6 tissue and
-1.0 tissue around
-0.5 tissue between
-1.1 tissue goes
0.5 tissue has
-0.7 tissue heal
-1.7 tissue is
-0.6 tissue or
0.9 tissue release
4.5 tissue repair
1.2 tissue so
-0.5 tissue softens
0.6 tissue techniques
-2.0 tissue that
2.9 tissue work
2.1 tissues
1.1 tissues $
-0.5 tissues and
1.7 tissues are
-0.5 tissues of
-1.5 title
-0.5 titles
-0.8 to
-2.0 to $
-2.2 to 10
-1.0 to 12
0.5 to 14
-1.2 to 3
0.6 to 30
-1.1 to 4
0.5 to 5
-1.6 to 6
1.4 to 8
-0.6 to 80
-2.9 to a
-0.9 to about
-0.5 to ache
-0.5 to agree
-1.3 to all
1.2 to almost
2.0 to an
-0.8 to and
-1.4 to another
-0.8 to answer
1.1 to anybody
-0.8 to anyone
-1.5 to avoid
1.0 to back
-0.5 to balance
-0.5 to be
3.6 to beat
0.6 to become
0.8 to bed
-0.7 to believe
-1.2 to bend
-0.7 to bone
-1.2 to book
1.8 to breathe
-0.5 to bring
-0.5 to burnaby
-0.9 to buy
-0.6 to cancel
-1.1 to carry
1.7 to centre
-2.1 to change
-0.5 to chest
-0.9 to choose
1.6 to clear
-0.6 to combine
1.1 to come
-0.5 to control
-0.5 to cope
0.5 to correct
1.5 to crack
-0.8 to cure
2.1 to cut
0.5 to date
-1.5 to day
-1.2 to decide
-0.5 to describe
1.8 to desk
-1.4 to diagnose
0.6 to discuss
-1.2 to do
1.0 to draw
-0.6 to drink
-0.7 to drive
-1.0 to ease
0.9 to eight
1.4 to eliminate
-1.0 to emergency
1.2 to end
-0.7 to everyone
-2.4 to expect
-0.5 to explain
-0.5 to fade
0.6 to fifteen
-0.6 to fill
0.8 to find
-1.2 to finish
1.4 to five
1.0 to fix
-1.7 to flush
-0.6 to form
-0.7 to four
-0.6 to free
-1.3 to friday
3.0 to full
1.6 to garden
-2.3 to get
-0.9 to give
0.9 to grandparents
1.9 to great
-0.7 to guard
2.0 to hand
-0.6 to hang
0.8 to harm
0.9 to have
1.5 to heal
0.6 to help
-0.7 to him
-1.3 to hold
2.0 to honour
-0.7 to how
-0.5 to hurry
-0.9 to improve
-0.5 to in
0.6 to increase
-0.8 to it
3.5 to its
-0.7 to itself
-0.6 to judge
-1.2 to just
-0.5 to knee
0.9 to last
0.8 to lay
-0.5 to lead
-0.7 to lean
-0.7 to learn
-0.7 to lie
0.7 to life
-1.0 to lift
2.2 to lifting
-1.6 to listen
0.7 to live
0.7 to look
-0.8 to loosen
3.3 to lose
0.9 to low
1.1 to lower
0.5 to make
-1.0 to manage
1.3 to massage
-0.8 to match
-0.9 to matter
-1.5 to me
2.5 to meet
-0.9 to mend
-0.7 to mention
-0.6 to miss
-0.7 to moderate
-0.7 to more
-3.4 to move
0.5 to my
-0.5 to nearly
2.1 to need
1.3 to none
2.1 to nothing
0.8 to notice
1.0 to numb
-3.0 to one
-0.5 to other
-2.7 to our
-0.6 to pass
-2.2 to pay
-0.5 to pee
-0.8 to permanent
-0.5 to person
0.9 to physiotherapy
-0.6 to pick
-0.9 to plan
0.6 to play
1.5 to point
-0.9 to predict
-2.7 to prevent
1.2 to produce
-2.1 to protect
1.7 to prove
-0.6 to push
-0.5 to put
2.5 to rebuild
-0.8 to recover
-0.7 to reduce
0.8 to refer
0.8 to regenerate
-1.3 to release
1.3 to relieve
-0.6 to remember
0.9 to remove
1.3 to repair
0.6 to report
0.7 to reserve
-0.6 to respond
-0.8 to rest
0.8 to restore
1.5 to return
0.9 to reverse
1.0 to ring
-0.5 to room
-0.8 to rule
-0.9 to run
-1.6 to saturday
2.8 to say
-1.1 to school
-3.2 to see
-1.1 to sell
0.7 to seven
-0.7 to share
1.7 to shoulder
1.1 to show
-0.5 to side
-0.9 to sign
0.8 to sit
-1.0 to six
-0.8 to sleep
-0.7 to slow
-1.4 to soften
-0.5 to some
2.8 to somebody
-0.6 to spare
-0.5 to speak
-0.6 to sport
0.6 to stand
1.0 to start
0.5 to stay
1.3 to stiff
-2.6 to stop
-1.3 to straighten
1.1 to suffer
-0.6 to suit
-0.6 to sunday
-2.2 to switch
-2.4 to take
-1.1 to talk
-0.7 to teach
1.2 to tell
0.7 to the
-0.5 to their
-2.0 to them
0.7 to these
0.6 to thirty
1.4 to this
-0.7 to those
-0.6 to thursday
-1.2 to time
0.5 to tired
1.0 to touch
0.9 to treat
1.0 to try
-2.4 to twelve
0.5 to twice
-1.3 to two
-0.7 to understand
-1.5 to undress
1.8 to us
-0.5 to walk
-0.5 to want
1.8 to warm
1.0 to wash
1.9 to wear
1.3 to what
1.7 to where
-0.6 to whoever
-2.2 to work
-0.5 to worksafebc
2.3 to worry
1.4 to write
-3.1 to you
-3.0 to your
1.3 toast
4.1 today
0.9 today and
-0.5 today fast
1.1 today for
-0.5 today i
1.6 today or
-1.0 today we
0.5 today with
-0.5 toddler
2.3 toddlers
-1.4 toe
-0.6 toe $
1.8 toes
1.9 together
1.1 together $
-1.1 together a
0.7 together again
-0.5 together for
-0.5 together so
2.2 together the
0.7 together these
-2.2 together with
-1.0 together you
-0.9 toilet
0.7 told
2.6 told $
0.6 told about
0.7 told at
-1.2 told by
-0.6 told he
2.0 told her
-0.9 told it
0.7 told me
2.3 told my
-0.5 told she
-0.5 told that
0.8 told the
0.9 told them
-1.5 told there
-3.4 told to
1.1 told us
-0.6 told what
2.2 told you
-0.5 tolerate
2.8 tom
-0.8 tom is
-0.7 tomas
-0.6 tomasz
-0.6 tomasz $
0.8 tomatoes
2.6 tomorrow
1.2 tomorrow $
-0.6 tonight $
-0.5 too
1.8 too $
1.9 too late
-1.2 too long
0.7 too modest
-1.6 too much
-0.5 too old
-0.7 too soon
1.7 took
1.5 took a
-1.9 took me
1.4 took the
-1.0 took up
1.9 tool
1.1 tools
0.7 tools $
1.3 toothache
3.2 top
-0.6 top and
1.2 top back
-1.1 top of
2.1 top rated
-0.6 top up
3.0 torn
-0.5 torn $
3.0 torn fibres
0.7 torn muscle
-0.5 torn tissue
0.8 toronto
1.0 total
1.0 total well
6.3 totally
2.1 touch
1.7 touch and
0.6 touch in
1.3 touch is
0.5 touch my
-0.8 touch of
-0.7 touch with
0.7 touch your
1.2 touched
-1.6 touched $
-0.5 touched by
0.8 touched it
1.4 touched my
0.8 touched the
-0.5 touched with
-0.7 touches
-0.7 touching your
-2.0 tough
1.7 tougher
0.5 toward
0.8 toward a
-0.5 toward it
1.2 toward the
0.7 towards a
-1.2 towels
-0.5 towels and
-0.8 tower
2.0 town
-0.6 town and
-0.9 town centre
8.3 toxins
-1.5 toxins $
2.7 toxins and
3.3 toxins are
-0.5 toxins breaks
-1.7 toxins from
0.6 toxins leaving
-1.8 toxins or
-0.7 toxins out
0.7 toxins so
4.1 toxins that
-0.5 toxins to
0.9 toy
1.5 trace
0.6 trace the
-0.9 track
-0.5 track of
3.3 tracks
1.9 tracks $
0.8 traction
-0.9 traction $
0.9 traction and
1.1 trade
0.7 traditional chinese
-0.9 traffic
0.9 train
-0.5 train $
-0.5 train and
1.4 trained
0.5 trained $
-0.7 trained at
-0.8 trained for
1.6 trained hands
-2.2 trained in
-0.5 trained masseuses
1.5 trained rmt
2.3 trained to
-1.8 training
-0.5 training $
0.8 training by
-0.6 training have
1.0 training in
-0.7 training of
3.8 tramadol
4.1 trapped
-0.7 trapped nerve
2.0 trapped nerves
-0.8 travel
-0.6 travel $
-2.4 travels
-0.7 travels along
-0.6 travels down
-0.6 tray
-0.7 treat $
-1.3 treat a
-0.8 treat all
-0.8 treat and
-0.7 treat every
1.0 treat that
4.9 treat the
1.2 treat what
2.5 treated
-0.5 treated a
1.6 treated early
-0.6 treated for
-0.8 treated is
-0.5 treated only
-0.7 treated people
1.4 treated the
2.2 treating
-1.8 treating it
2.2 treating the
1.5 treating you
-1.5 treatment $
-0.7 treatment aims
-1.5 treatment and
-0.8 treatment as
2.2 treatment begins
-0.8 treatment but
-0.7 treatment by
-0.8 treatment early
-0.7 treatment gives
-2.4 treatment has
0.5 treatment i
-0.5 treatment in
2.3 treatment is
-0.7 treatment it
-0.8 treatment itself
1.1 treatment may
1.1 treatment of
0.7 treatment on
2.1 treatment plan
-1.3 treatment room
-0.6 treatment rooms
2.4 treatment that
1.4 treatment the
1.0 treatment there
-1.0 treatment they
-1.2 treatment to
-0.8 treatment was
1.3 treatment with
-2.4 treatment without
-0.7 treatment works
2.8 treatments
0.7 treatments and
0.9 treatments are
-1.6 treatments for
-0.8 treatments have
1.6 treatments is
0.5 treatments over
0.8 treatments that
3.4 treats
3.2 treats the
-0.9 trees
1.1 trevor
1.6 tri
1.5 tri cities
-2.2 trial
-0.5 trial of
-0.5 trial published
-6.1 trials
-1.0 trials have
-0.8 trials of
-0.7 trials were
0.5 trick
2.7 tried
-1.6 tried $
2.9 tried everything
0.6 tried massage
1.4 tried physio
-0.9 tried the
-1.5 tried to
4.1 tried us
-0.8 tries to
-0.7 trigger
-0.7 trigger point
-0.5 trigger points
1.1 triggers a
-0.6 triggers the
0.7 trimester $
-1.2 trip
-0.8 trip to
-0.8 trips
-1.0 trolley
0.9 trouble
-0.9 trouble $
0.8 trouble and
1.6 trouble is
0.5 trouble starts
0.8 troubled
1.6 troublesome
2.9 trousers
-1.7 truck
-1.3 truck $
-0.5 truckers
-1.0 trucks
2.9 true
1.3 true cause
-0.7 true of
1.5 truly
-1.5 trunk
0.5 trust
-1.0 trust us
-0.9 trust your
-0.6 truth
-2.1 try
0.5 try $
0.8 try both
-0.9 try one
1.4 try the
-2.4 try to
-1.0 try us
-2.0 trying
0.6 trying it
-2.7 trying to
2.3 tube
0.7 tuck
-0.5 tucked
-0.5 tuesday
1.1 tuesday and
-0.5 tuesday in
-0.5 tuesday thursday
-1.5 tuesday to
-3.7 tuesdays
-1.5 tuesdays and
-0.5 tuesdays thursdays
-1.7 tug
-0.7 tug of
1.0 tune
1.1 tune up
0.5 tunnel
-0.7 turmeric
0.8 turn
0.9 turn $
-1.2 turn and
-1.2 turn down
1.5 turn into
1.2 turn over
-0.7 turn the
-0.6 turn to
1.0 turn up
0.6 turn you
-1.0 turn your
2.6 turned
1.8 turned down
-1.0 turned up
2.4 turning
1.3 turning into
-3.1 turns
-1.5 turns down
-0.6 turns into
-0.5 turns on
-0.5 turns the
2.8 twelve
-2.0 twelve $
-0.8 twelve and
3.4 twelve hours
-0.7 twelve massage
0.5 twelve months
-0.5 twelve sessions
-0.6 twelve visits
1.5 twelve we
-2.0 twelve weeks
-1.2 twenties
-0.6 twenties $
0.6 twenty
2.9 twenty $
1.1 twenty dollars
-0.6 twenty eight
0.6 twenty five
-0.7 twenty four
-1.7 twenty minutes
2.4 twenty one
0.6 twenty or
-1.1 twenty six
-2.6 twenty two
-0.9 twenty year
1.6 twenty years
1.3 twice
-1.0 twice and
3.7 twice as
-1.2 twice in
3.0 twinge
0.7 twinge $
2.6 twinge since
-1.5 twist
-0.5 twist and
-0.9 twisted
0.6 twisting
-0.9 twisting $
1.0 twisting and
-1.2 twists
-0.6 twists $
0.5 two
3.2 two $
0.6 two after
1.1 two appointments
2.0 two at
-1.0 two backs
-1.1 two because
-0.7 two blocks
-0.5 two business
0.6 two canes
0.7 two centimetres
-1.9 two days
0.6 two decades
0.7 two degrees
-0.6 two discs
-0.5 two doors
-1.3 two exercises
2.5 two goes
-1.2 two hands
-0.7 two hour
2.1 two hours
1.9 two hundred
-1.2 two in
-0.6 two kinds
0.9 two levels
-0.8 two massage
-0.5 two minutes
2.9 two months
-0.5 two movements
-1.5 two of
0.7 two or
1.2 two people
1.7 two physios
1.5 two punch
-0.6 two rooms
2.2 two sessions
-0.6 two sides
-0.5 two stretches
-1.2 two the
0.6 two then
-1.3 two therapists
-0.6 two things
-0.6 two thirds
1.7 two thousand
0.5 two times
-2.8 two to
2.6 two together
0.6 two treatments
-0.7 two types
6.3 two visits
-1.4 two weeks
0.5 two working
-0.6 tying your
-0.9 tylenol
-0.8 tyler
-3.6 type
-1.1 type has
-0.5 type of
-2.3 types
-1.5 types of
-1.6 typical
-0.7 typical $
-0.5 typical plan
0.9 typically
-0.7 typing
-0.8 u
-0.6 ugly
-1.2 uk
1.4 ultimate
1.0 ultrasound
1.5 umbrella
2.3 umbrella stand
1.7 un
-1.2 unable
-1.2 unable to
2.3 unbeatable
1.7 unbeatable $
-2.5 uncertain
-1.0 uncertain $
-0.6 uncle
-1.2 uncomfortable
-0.5 uncomfortable $
-2.0 uncommon
-0.9 uncommon $
-0.6 uncover the
-1.7 uncovered
-1.3 uncovered $
1.9 under a
-0.5 under and
2.5 under control
-0.5 under his
-0.7 under load
-1.0 under my
1.3 under our
-0.5 under pressure
-2.5 under the
-0.7 under your
-0.7 underestimate
-0.5 underground
2.3 underlying
2.2 underlying cause
-0.6 underlying disease
0.5 underlying root
-1.0 understand $
-0.9 understand it
-0.8 understand that
1.3 understand the
0.5 understand what
-0.5 understand why
-0.9 understanding
-1.1 understood
-0.5 underwear
1.3 undo
5.9 undoes
0.5 undone
-0.7 undone $
-3.3 undress
-0.5 undress as
-1.6 undress to
1.1 uneven hips
-1.5 unevenly
-1.1 unevenly $
-0.7 unhurried
-0.9 union
2.8 unique
-0.8 united
-0.5 united states
0.6 university
-0.7 university $
-1.3 unknown
-1.2 unknown $
-0.9 unless
0.8 unless it
-0.5 unless the
-0.6 unless we
-1.4 unless you
-0.6 unless your
5.5 unlike
0.6 unlike anti
1.0 unlike other
1.9 unlike the
-0.8 unlikely
3.5 unnecessary
2.2 unnecessary $
-1.6 unscented
-0.6 unstable
-0.7 unsubscribe
5.3 unsuitable
0.6 unsuitable $
-0.5 unsure
-2.4 until
-0.7 until four
-0.7 until he
1.8 until i
-0.6 until six
-1.0 until the
-1.2 until they
3.2 until you
-0.5 until your
-1.5 untreated
-0.8 unused
3.8 unusual
-0.9 unusual $
-0.6 unwell
0.5 unwinding
2.4 up
0.7 up $
0.6 up against
-0.7 up any
-0.8 up around
-1.0 up as
-1.3 up at
0.5 up because
-1.0 up by
-0.5 up does
-0.5 up every
-1.2 up feeling
-0.5 up first
0.8 up from
-0.5 up gradually
-0.6 up having
2.0 up healing
-1.1 up her
1.2 up here
2.0 up his
-1.3 up if
-0.6 up in
-0.7 up is
1.5 up like
1.0 up more
-1.5 up most
1.2 up mri
-0.9 up my
-0.6 up of
2.9 up off
1.0 up on
-0.5 up or
1.7 up scan
-0.9 up so
-0.5 up something
-0.7 up straight
0.7 up that
0.7 up the
0.6 up their
-0.5 up through
-1.0 up to
1.4 up what
1.4 up when
2.7 up which
-1.8 up with
1.2 up without
1.0 up x
-0.8 up you
1.4 up your
-0.5 uphill
-0.7 upon
-0.5 upon the
-0.9 upper
-1.3 upper back
-0.7 upper body
-0.5 upper neck
1.9 upright
2.0 upright $
-1.1 ups $
-0.5 ups are
1.0 upset your
-1.4 upstairs
-0.7 upstairs $
-0.8 upstairs from
0.6 upward
2.0 upwards
-1.7 urgent
2.8 us
-1.5 us $
-0.6 us 24
1.9 us a
0.5 us about
-0.6 us all
1.8 us and
2.3 us apart
0.5 us are
-1.9 us at
0.7 us by
0.5 us early
1.8 us eight
2.0 us first
-2.1 us for
-0.5 us from
0.7 us get
-1.6 us have
-1.9 us he
-0.9 us if
-1.4 us in
1.0 us it
-3.2 us know
-0.6 us last
0.5 us now
-1.2 us on
-0.5 us or
1.7 us six
0.6 us take
3.9 us that
2.6 us the
0.7 us their
1.6 us there
3.0 us they
-0.5 us this
-1.3 us to
-0.7 us too
0.5 us we
-1.6 us what
0.6 us while
1.4 us with
-3.9 use
-1.3 use $
1.3 use and
0.6 use gentle
-1.3 use it
0.6 use long
-0.7 use massage
-0.9 use my
-0.7 use needles
0.9 use on
1.3 use slow
0.6 use the
1.1 use warm
-1.1 use whichever
1.8 use your
-2.1 used
-1.1 used $
-0.6 used a
1.2 used as
-0.9 used by
-0.9 used in
0.5 used once
-0.5 used only
1.8 used to
0.9 used together
1.3 used with
-3.2 useful
-0.5 useful thing
2.2 useless
-0.7 user
-0.7 user fee
-1.0 uses
0.8 uses a
-0.8 uses slow
0.6 using a
-0.5 using it
1.1 using the
-1.7 using your
-4.7 usual
0.8 usual $
-0.7 usual care
0.5 usual time
-3.1 usually
3.8 usually a
2.1 usually after
1.5 usually all
0.6 usually be
1.1 usually diagnose
0.8 usually do
-0.5 usually gets
-0.6 usually go
-0.6 usually goes
0.7 usually happens
-0.9 usually heals
-0.5 usually improves
1.8 usually in
-0.5 usually it
-0.6 usually make
-0.7 usually need
-2.4 usually not
0.9 usually on
1.6 usually starts
-1.1 usually temporary
-1.1 usually the
1.6 usually within
-1.6 usually yes
-0.6 vacation
-0.7 vaccines
0.9 validated
0.8 valley
-0.7 valuable
-1.7 value
-0.5 value the
1.4 van
0.6 van $
-0.7 vancouver
-0.7 vancouver and
2.5 vanish
0.9 vanish $
5.1 vanished
1.5 vanished after
-0.5 variation
-0.7 varies
-0.8 varies $
-0.7 variety
-2.4 vary
-0.5 vary $
-0.6 vary from
0.5 vast
0.5 vast majority
-0.7 verdict
-0.8 verified
1.3 version
2.5 version of
0.6 vertebra
-0.8 vertebra $
-0.5 vertebra to
1.6 vertebrae
-0.8 vertebrae closer
-0.6 vertebrae lose
-0.5 vertebrae the
-1.9 vertebrae together
-0.5 very
-0.6 very $
1.6 very few
7.3 very first
-1.7 very good
0.5 very light
-0.6 very likely
2.5 very little
-0.7 very low
-1.0 very much
0.6 very nice
-0.5 very rarely
-0.5 very well
-1.9 vessels
-0.6 vessels $
-1.1 vest
-0.8 veterans
-0.8 vibration
-1.1 video
-1.0 videos
-0.8 view
-0.6 view $
-0.6 view of
-0.9 village
-0.8 villain
1.1 violin
1.2 violin teacher
1.4 visible
1.4 visibly
4.4 visit
1.4 visit $
-1.9 visit a
-0.6 visit after
-0.6 visit as
-0.7 visit at
-0.6 visit back
-0.5 visit every
1.1 visit i
0.7 visit if
2.6 visit is
-0.9 visit lasts
-0.6 visit on
3.4 visit one
0.6 visit our
-0.6 visit that
1.9 visit three
1.1 visit to
-0.7 visit two
-0.5 visit us
-1.4 visit with
0.5 visitor
2.5 visits
1.8 visits $
-1.4 visits a
0.6 visits and
1.0 visits do
0.5 visits for
-1.0 visits in
0.8 visits later
-0.6 visits on
0.6 visits or
1.6 visits the
-1.0 visits we
-1.4 visits within
0.6 visits you
-1.7 voice
0.6 volume
-0.9 volume $
-0.6 volume on
-0.7 voluntary
-1.1 volunteers
3.3 voted
1.0 voted best
0.5 voted us
-1.1 voucher
-0.6 voucher for
-1.9 vs
-0.6 w
-0.5 w $
-0.5 waist
-0.6 waistband
-2.7 wait
-0.8 wait $
-0.5 wait and
-0.7 wait it
0.7 wait list
-0.8 wait to
-1.8 wait until
1.4 waiting $
-0.5 waiting area
-0.7 waiting does
3.2 waiting for
-0.6 waiting on
0.5 waiting rooms
-0.6 waiting to
-1.2 waitlist
-1.1 waits
-0.5 waits $
-0.5 waive
0.7 wake
-0.5 wake it
1.5 wake up
1.1 wakes
2.6 wakes up
-0.9 wakes you
2.9 waking
0.6 walk
-0.9 walk a
-0.8 walk after
-1.1 walk and
1.2 walk as
0.6 walk at
-1.0 walk every
-1.6 walk from
0.6 walk further
1.4 walk home
4.4 walk in
-0.5 walk on
5.3 walk out
-0.7 walk round
1.0 walk the
1.4 walk through
-1.2 walk to
-1.0 walk up
-0.6 walk you
6.4 walked
1.9 walked in
1.1 walked out
0.8 walked the
1.2 walked to
3.1 walker
1.5 walker $
1.3 walkers
0.7 walking
0.6 walking a
-0.9 walking and
2.3 walking distance
1.9 walking frame
0.9 walking further
-0.7 walking in
-2.1 walking is
0.7 walking like
-0.7 walking or
2.9 walking out
-0.5 walking program
-0.6 walking programme
-1.1 walking swimming
2.3 walks
-1.1 walks $
-1.0 walks are
2.6 walks the
1.4 walks to
0.7 walks with
0.5 wall and
0.6 wall of
-2.0 wallet
-0.8 wallet out
-0.8 walls
1.0 walnut
-3.2 want
-0.6 want $
-0.7 want a
0.6 want an
-0.5 want is
-0.9 want it
-0.5 want my
0.8 want to
0.9 want you
1.0 want your
-0.9 wanted
-0.9 wanted $
-1.0 wanted a
1.1 wanted to
1.3 wanting
-1.1 wants
-1.0 wants a
-0.5 wants it
2.8 wants to
-0.5 wants you
-0.9 war
-1.1 ward
-0.8 ward $
0.5 wardrobe
-1.0 warehouse
-0.8 warfarin
-0.6 warfarin $
-1.5 warm
0.6 warm $
1.8 warm basalt
1.4 warm bath
1.0 warm foot
0.9 warm oil
0.9 warm room
-1.3 warm the
0.7 warm towels
-1.2 warm up
-0.5 warm water
-0.5 warmed
-0.5 warmed and
0.9 warmed oil
-1.8 warmer
-0.5 warmer hands
-3.4 warms
-0.6 warms and
-1.5 warms the
-2.8 warmth
-1.5 warmth and
-1.1 warning
-0.5 warning signs
-0.6 warriors
-1.9 wary
-1.9 wary of
-1.5 was $
-2.6 was a
-1.5 was about
0.6 was an
-0.8 was and
2.6 was back
0.6 was before
-0.8 was better
2.2 was booked
-0.8 was diagnosed
1.1 was doing
-1.1 was done
1.7 was down
-0.9 was due
-0.7 was fifty
1.6 was fine
-0.8 was finished
-1.4 was for
-0.8 was forty
-2.3 was four
-0.7 was fourteen
-0.8 was getting
-0.7 was given
-0.7 was going
1.4 was gone
2.2 was in
-1.0 was just
0.9 was like
-0.7 was little
-0.7 was made
0.9 was massage
-1.1 was my
-1.5 was never
-0.6 was nice
0.6 was no
-1.2 was not
2.7 was nothing
1.3 was off
1.2 was on
-0.9 was once
-0.5 was one
-0.9 was our
1.3 was playing
1.2 was right
-0.8 was scared
-0.5 was set
-1.3 was still
-0.5 was taking
-2.7 was the
-0.5 was to
-1.6 was told
1.9 was too
-1.8 was twelve
-0.5 was twenty
0.6 was walking
1.1 was wrong
-0.8 washing
-0.8 washing machine
-1.3 washroom
5.5 waste
0.8 waste $
1.1 waste from
0.5 waste is
1.0 waste of
1.5 waste products
1.2 waste that
1.3 wasted
1.2 wasting
1.0 watch
0.5 watch $
0.6 watch the
-1.7 watch you
1.3 watched
-0.5 watched the
-0.7 watches
-0.5 watching you
1.1 water
-2.5 water $
1.0 water after
1.0 water afterward
0.6 water afterwards
-2.2 water and
0.5 water back
-0.8 water bottle
-0.6 water if
-0.6 water is
0.7 water that
-0.7 watering
-0.6 watering a
1.4 wave
1.2 wave of
1.7 way
-0.7 way $
-0.5 way a
2.3 way and
0.5 way as
-0.8 way from
0.9 way in
1.1 way it
-2.9 way of
0.6 way out
1.0 way some
-1.5 way that
-1.5 way to
-0.7 way up
0.8 way we
0.5 way you
1.5 way your
-0.8 ways $
1.1 ways massage
-1.1 ways of
0.7 ways to
2.3 we
-0.9 we $
-0.5 we adapt
0.8 we address
0.8 we adjust
-1.3 we age
-0.5 we aim
-0.7 we all
0.8 we also
1.7 we always
2.5 we are
-2.1 we ask
-1.9 we asked
-0.5 we assess
-1.3 we be
1.1 we begin
1.7 we believe
-1.8 we bill
-0.9 we book
1.9 we both
0.6 we call
2.5 we came
2.1 we can
-0.6 we carry
0.5 we change
-1.0 we charge
-1.2 we check
-0.5 we collect
0.5 we combine
1.2 we correct
1.4 we create
-0.6 we cried
-1.1 we did
0.6 we drop
-0.6 we encourage
2.7 we expect
-0.7 we explain
1.3 we feel
0.6 we fill
-0.9 we finish
1.5 we fix
-0.6 we found
-0.5 we gave
-1.1 we generally
-1.1 we go
5.2 we guarantee
-2.4 we had
0.6 we hear
1.4 we help
-1.0 we hold
-1.3 we hope
-0.6 we invoice
-0.6 we issue
-0.6 we keep
-1.0 we kept
-0.5 we know
-2.3 we leave
-2.5 we like
-0.5 we listen
-0.5 we live
1.0 we loosen
0.6 we love
2.8 we make
-0.8 we map
-1.0 we mean
-1.1 we measure
-1.5 we meet
-1.0 we met
-1.1 we need
-2.7 we never
-0.5 we notice
-0.8 we now
1.5 we only
-2.1 we opened
-0.5 we own
2.0 we promise
2.4 we put
2.3 we rather
-2.1 we recommend
0.6 we regularly
1.4 we release
-0.6 we remember
-0.8 we repeat
-0.5 we review
-0.9 we run
-1.1 we saw
1.9 we say
-1.5 we send
-1.0 we set
-1.2 we shall
0.5 we share
-0.5 we should
0.8 we simply
-1.2 we sit
-0.5 we sooner
-0.6 we speak
1.0 we specialize
2.4 we stand
-1.7 we start
-1.0 we stay
-1.2 we stop
3.4 we succeed
-0.6 we suggest
-1.3 we talk
-0.6 we tell
0.9 we tend
-1.4 we test
0.9 we think
1.9 we treat
1.0 we understand
0.9 we use
-1.1 we usually
-0.7 we wake
-1.0 we want
-0.6 we were
-1.3 we will
-1.3 we work
-0.7 we worked
-2.6 we would
-0.5 we wrote
-1.4 weak
-0.8 weak $
-0.5 weak or
-0.8 weaken
-0.6 weaken the
-0.8 weakens
-0.5 weakens the
-1.3 weaker
-3.3 weakness
-0.7 weakness $
-0.9 weakness or
-1.6 wear
1.5 wear a
2.8 wear can
0.5 wear from
-1.5 wear in
-0.9 wear it
-0.7 wear something
-0.8 wear the
-0.6 wear unevenly
1.0 wear what
-0.6 wear whatever
-1.2 wear your
-2.0 wearing
-0.9 wearing a
-2.3 wears
-0.8 wears off
1.6 weather
0.6 weather $
0.5 weather and
-0.5 weather makes
-1.3 website
-1.0 website $
0.5 website or
1.8 wedding
1.3 wedding $
-0.5 wednesday
2.6 wednesday $
-0.6 wednesday and
-0.6 wednesday to
1.5 wednesdays
-1.4 wednesdays $
-0.7 wednesdays and
0.9 weed
2.0 week
-1.1 week $
-0.6 week 1
0.6 week 3
0.6 week 4
0.9 week 6
-0.5 week a
1.0 week after
0.6 week and
1.8 week before
0.8 week by
0.8 week eight
1.6 week five
-0.8 week for
0.7 week out
-0.6 week program
2.2 week six
-0.9 week so
1.2 week the
0.9 week until
0.9 week when
-0.8 week you
-1.6 weekday
-2.4 weekdays
-0.9 weekdays $
0.7 weekend
4.6 weekend $
1.2 weekend course
-0.5 weekend of
-0.6 weekend warriors
0.5 weekly
-0.7 weekly $
-1.4 weekly for
2.1 weekly massage
0.8 weekly treatment
-0.9 weeks
-1.6 weeks $
1.2 weeks 3
-0.5 weeks 5
1.7 weeks 7
-0.7 weeks after
-0.6 weeks although
-2.2 weeks and
-1.0 weeks before
0.5 weeks but
1.0 weeks can
0.7 weeks he
0.9 weeks i
0.5 weeks keeps
2.9 weeks later
-0.6 weeks more
-0.8 weeks most
1.0 weeks of
0.7 weeks on
-0.7 weeks or
-0.8 weeks than
-1.5 weeks then
-0.7 weeks there
-1.1 weeks three
0.9 weeks to
-0.7 weeks we
-0.7 weeks whatever
1.6 weeks with
-0.5 weeks without
-3.0 weight
-0.5 weight and
-0.7 weight loss
0.5 weight on
-0.5 weight without
-0.8 weights
0.5 weir
-1.3 welcome
0.8 welcome and
-0.5 welcome in
0.5 welcome to
0.6 well
-0.8 well as
-0.6 well away
3.7 well being
-0.7 well but
1.8 well for
0.5 well it
-0.7 well studied
-0.7 well they
-0.9 well we
-0.6 well without
-0.9 wellness
-0.5 wellness in
-0.8 wen
0.9 wen is
-0.5 wendell
-1.0 wendy
3.7 went
-1.2 went $
0.7 went back
1.6 went down
4.5 went from
-1.0 went off
4.0 went on
-1.2 went through
1.8 went to
0.8 were
3.0 were a
1.3 were at
-0.6 were followed
0.9 were in
-0.7 were no
0.7 were not
0.6 were on
0.6 were ready
-0.5 were short
-0.8 were small
0.9 were the
-1.3 were told
0.9 were voted
1.1 west
-0.5 west 4th
1.2 western
1.0 western canada
-0.7 westminster
-0.6 westminster $
-0.7 westminster and
-1.2 wet
-1.1 whale
-0.7 whale song
1.7 what
-1.4 what a
-0.7 what about
-0.7 what an
-0.9 what are
-0.5 what can
-0.5 what clients
-0.8 what comes
3.2 what did
-1.2 what do
-0.9 what does
-2.5 what else
-0.9 what follows
0.5 what had
-0.9 what has
0.8 what have
-0.8 what helped
-0.8 what his
0.8 what i
0.6 what if
0.8 what is
-0.8 what it
0.9 what keeps
-1.9 what makes
-2.1 what massage
1.3 what might
-1.0 what my
0.5 what no
0.9 what on
1.4 what one
1.7 what others
-1.2 what our
-0.5 what people
-0.6 what results
0.8 what set
-1.7 what sets
-1.9 what she
1.3 what that
-0.9 what the
-0.7 what this
-2.9 what to
-0.5 what training
0.7 what usually
-1.0 what was
1.3 what we
1.0 what will
1.3 what works
3.4 what would
-0.7 what you
2.9 whatever
0.5 whatever $
2.1 whatever it
0.5 whatever the
1.1 whatever their
-1.6 whatever they
-0.8 whatever you
2.2 whatever your
2.6 whatsoever
1.8 whatsoever $
0.5 whatsoever and
-0.6 wheat
2.0 wheel
0.5 wheel $
1.2 wheelbarrow
1.2 wheelchair
1.5 wheelchair $
0.5 wheelchair by
-0.6 wheelchairs
1.0 wheeled
-3.0 when
-1.0 when $
-1.7 when a
0.9 when clients
-0.7 when did
0.6 when everything
0.5 when given
-0.7 when he
-0.8 when his
-0.9 when it
-0.6 when massage
-0.9 when nobody
1.5 when nothing
-1.3 when one
1.4 when people
-0.6 when someone
-1.1 when something
-0.5 when that
1.0 when the
-0.5 when their
0.5 when there
1.3 when they
2.1 when those
-1.7 when to
-0.5 when walking
-1.6 when we
-0.6 when your
-2.2 whenever
-1.1 whenever you
1.3 where
-0.9 where does
-0.9 where he
-1.1 where i
2.2 where is
2.3 where it
-2.1 where massage
-0.7 where most
1.7 where nobody
0.8 where other
2.4 where others
-0.6 where our
1.1 where pain
0.6 where people
-2.0 where she
-0.5 where that
-1.1 where the
0.7 where they
-1.1 where we
-1.9 where you
1.4 where your
1.1 whereas
-0.5 wherever
-3.4 whether
-0.5 whether a
-0.5 whether i
2.2 whether it
-2.2 whether massage
-0.5 whether or
1.9 whether that
-2.0 whether the
-0.6 whether there
-0.7 whether to
-0.9 whether we
1.3 whether your
0.5 which
-0.6 which $
1.4 which a
1.6 which are
-0.6 which areas
0.5 which brings
2.3 which disc
1.0 which does
-0.9 which group
0.6 which had
-0.5 which have
0.9 which he
0.8 which helps
1.1 which i
-0.5 which includes
-0.5 which it
0.7 which joints
-0.5 which link
-0.6 which many
0.6 which means
1.4 which most
-0.6 which needs
-1.1 which nobody
0.6 which of
-0.5 which one
-0.7 which part
-1.2 which parts
0.6 which people
0.6 which she
1.7 which side
-0.5 which takes
-1.4 which the
-0.7 which they
-0.8 which treatment
1.3 which was
-0.5 which way
1.3 which work
-1.4 which you
2.0 which your
-0.6 whichever
-0.9 whichever you
-1.0 while
-1.1 while $
0.5 while a
0.7 while and
-0.5 while i
0.8 while she
-0.7 while the
1.1 while they
-0.9 while we
1.2 while you
-0.9 while your
2.7 whisperer
1.5 white
0.9 white blood
1.8 who
-0.7 who book
2.0 who came
-1.2 who can
2.8 who come
0.9 who complete
2.5 who could
-2.1 who did
-1.8 who do
-0.9 who does
-0.9 who drives
-0.7 who expect
-0.9 who feel
2.5 who finish
0.5 who get
-1.0 who gets
-1.0 who got
-0.5 who guarantees
-3.1 who had
-1.6 who has
-0.6 who have
-0.6 who hurt
-0.6 who i
-1.4 who is
3.3 who keep
0.9 who knows
-0.5 who lift
-0.5 who need
1.4 who needed
1.1 who needs
-0.6 who never
-0.6 who owns
0.5 who practises
-0.8 who prescribed
0.7 who put
-0.8 who ran
-0.7 who runs
-1.9 who says
1.7 who should
-0.6 who sit
-0.5 who sits
0.6 who start
0.7 who stay
1.4 who stick
-0.5 who takes
-0.9 who teaches
-0.7 who tells
-0.9 who trained
-0.7 who treats
2.3 who used
-0.8 who wanted
0.6 who wants
2.2 who was
-0.7 who we
-1.3 who will
0.5 who works
2.0 who would
-1.0 who you
2.4 whoever
0.9 whole
-0.5 whole area
-1.2 whole back
0.6 whole body
-1.1 whole chain
1.2 whole family
-0.8 whole hour
0.8 whole loop
0.9 whole lot
2.6 whole of
-1.5 whole person
1.5 whole spine
-0.8 whole thing
-0.7 whole time
1.9 whom
-0.6 whom have
0.5 whom i
-0.6 whom you
-1.0 whose back
-0.5 whose curve
3.0 why
-2.7 why $
-0.7 why and
1.2 why athletes
-0.7 why burnaby
-0.8 why do
2.0 why it
0.7 why massage
0.7 why my
-0.5 why not
-1.5 why our
-1.0 why people
0.7 why so
-0.5 why the
0.9 why us
3.4 why would
-1.7 why you
-1.0 why your
-0.7 wide
-1.0 wide enough
1.1 widely
-0.6 widely $
1.4 widely regarded
-1.2 widely used
1.9 widen
-0.9 widen a
-2.2 widen the
3.4 widens
1.1 widens the
-0.6 wider
0.9 width
-1.2 wife
0.5 will
5.7 will $
-0.7 will actually
-0.5 will adapt
-1.1 will agree
1.0 will also
-1.1 will always
-0.7 will answer
-1.2 will back
1.3 will be
-0.8 will begin
-1.0 will both
1.1 will bring
-2.7 will call
0.6 will carry
-1.8 will check
-2.3 will come
4.4 will cure
-0.8 will deal
4.7 will diagnose
-1.6 will discuss
2.9 will do
-1.0 will ease
1.0 will end
-0.5 will ever
-1.0 will explain
1.1 will feel
-1.0 will fill
-1.7 will find
-0.6 will fit
0.6 will fix
-0.7 will float
2.9 will give
0.8 will gladly
-0.9 will go
-0.7 will hand
1.5 will happen
0.6 will happily
0.8 will have
-0.9 will hear
1.1 will help
-0.6 will hold
-0.6 will hurry
-0.7 will hurt
-2.5 will i
-2.0 will it
-0.7 will just
2.1 will know
-0.6 will let
-1.0 will listen
0.7 will look
-1.0 will love
1.5 will make
-0.7 will massage
0.6 will match
-0.8 will meet
-1.3 will need
1.9 will never
-0.7 will only
1.0 will place
0.5 will probably
0.6 will put
1.1 will read
-0.6 will receive
-0.5 will refer
3.1 will refund
-0.6 will remember
-1.5 will respond
-0.5 will rest
1.1 will return
-1.4 will review
-0.8 will ring
0.5 will rub
0.8 will sail
-0.7 will save
-2.5 will say
1.3 will see
-0.8 will send
-1.8 will show
1.4 will skip
2.5 will sleep
-0.6 will start
0.5 will stop
-1.3 will suggest
1.5 will take
-2.2 will talk
0.6 will teach
-2.6 will thank
-0.9 will the
-0.5 will then
-0.7 will throw
1.1 will treat
-0.7 will try
1.1 will turn
-0.5 will use
-1.0 will usually
-1.1 will wait
0.6 will walk
-0.7 will watch
0.7 will wonder
0.9 will work
1.2 will you
-0.5 willing
-1.5 willingdon
-0.5 willingdon $
-0.9 willow
-2.4 window
-0.5 window with
-0.7 windows
-0.6 winnie
-0.8 wins
1.5 winter
0.7 winter of
-0.7 winter we
-1.0 winters
-0.8 winters ago
-0.7 wiping
2.5 wire
1.9 wire $
-0.8 wires
-0.6 wise
0.9 wish
1.8 wish i
-1.3 wish that
-0.6 wishes
-0.7 with
1.4 with $
1.6 with acupuncture
-2.6 with age
-2.1 with all
-1.0 with and
-1.1 with any
-0.7 with at
0.5 with back
-0.6 with bolsters
-0.6 with both
-0.5 with breathing
-0.5 with care
-0.5 with caution
-1.7 with chronic
1.7 with confidence
0.5 with consistent
-0.6 with cupping
-0.5 with cushions
0.5 with disc
-0.7 with each
0.6 with either
2.0 with every
-0.7 with everyone
-1.4 with exercise
0.6 with exercises
-0.5 with food
0.7 with gentle
-0.5 with ginger
2.1 with good
-0.5 with hands
-0.9 with heat
1.0 with herniated
-0.6 with him
-0.7 with hot
-0.5 with how
1.3 with icbc
0.8 with in
0.5 with less
0.5 with little
0.6 with local
1.1 with long
-0.6 with longer
-1.1 with love
-0.7 with low
-0.6 with lower
1.2 with marguerite
3.7 with massage
0.9 with me
-1.0 with movement
-1.0 with nerve
-0.5 with new
2.3 with no
2.7 with none
2.9 with nothing
-0.5 with older
-2.1 with one
-0.8 with only
-1.2 with or
1.7 with osteoporosis
-1.7 with other
2.1 with our
1.1 with over
-2.9 with pain
-1.9 with people
-0.8 with physio
1.5 with physiotherapy
-0.6 with pregnant
0.6 with priya
0.9 with regular
1.4 with relaxation
-0.5 with respect
-0.7 with rods
0.8 with scar
-1.3 with scoliosis
-0.6 with short
-1.3 with slow
0.6 with soft
0.9 with some
-0.5 with somebody
-1.0 with someone
0.6 with something
-0.7 with sore
1.5 with stenosis
-0.5 with stiffness
-0.5 with stretching
-0.8 with ten
0.5 with the
2.9 with them
1.6 with this
1.1 with three
-1.0 with time
1.7 with treatment
-1.6 with two
3.6 with us
-0.5 with warfarin
-1.0 with warm
-0.7 with wear
0.6 with what
-1.8 with you
-4.4 with your
-1.0 withdraw
2.7 within
0.5 within $
-0.5 within 6
-0.9 within a
-0.8 within an
-1.1 within burnaby
-0.7 within five
-0.7 within forty
0.6 within hours
6.6 within minutes
3.3 within ten
-0.6 within three
-0.5 within weeks
-0.8 within your
4.5 without
2.6 without a
-0.5 without advice
-2.0 without an
0.7 without any
1.6 without anybody
2.6 without back
-1.2 without being
0.9 without bracing
-0.6 without drugs
-0.5 without ever
-0.9 without getting
-0.7 without knowing
-0.5 without much
-0.6 without noticing
3.8 without pain
-0.6 without prompt
-0.5 without sciatica
1.5 without sitting
1.9 without so
-0.6 without speaking
0.6 without stopping
1.1 without success
-1.0 without surgery
-0.8 without talking
1.1 without that
7.1 without the
0.9 without them
0.5 without thinking
-0.7 without treatment
-0.5 without trying
-0.6 without us
-0.8 without using
-1.7 without your
-1.6 woke
-1.2 woke up
2.8 woman
1.7 woman $
-1.0 woman in
1.0 woman who
0.8 woman with
2.6 women
-0.5 women in
0.9 wonder
0.9 wonder why
-0.9 wondered
3.8 wonderful
-0.5 wonderful $
1.2 wonderfully
-0.9 wondering
0.5 wondering what
1.4 wonders
-0.7 wool
0.8 word $
-1.0 word and
-1.4 word for
-0.9 word from
1.8 word is
-0.5 word on
0.8 word with
-0.5 wording
-3.9 words
-0.8 words $
1.0 words on
1.4 wore
0.8 wore a
2.4 wore the
-3.2 work $
-0.8 work alongside
-1.2 work and
-0.8 work around
1.4 work begins
0.9 work brings
-1.0 work can
-0.5 work directly
1.1 work every
-1.2 work from
0.8 work gets
-0.8 work in
1.2 work injuries
0.9 work of
0.5 work on
-1.0 work out
0.9 work over
-0.8 work overtime
0.8 work slowly
0.6 work that
1.5 work the
0.6 work there
0.9 work through
-0.5 work up
1.3 work we
-0.9 work well
0.6 work when
-0.6 work with
-0.5 work you
1.7 worked
4.2 worked $
0.8 worked and
-0.7 worked as
2.6 worked for
-1.1 worked in
-2.5 worked on
-1.3 worked out
-0.7 worked the
1.0 worked until
1.3 worker
2.0 worker $
1.5 workers $
-0.5 workers nurses
-1.3 working
-0.5 working day
-1.6 working days
-1.8 working on
1.5 workout
1.5 workout $
1.1 workplace massage
1.7 works
0.9 works $
-0.6 works and
1.1 works as
-0.8 works at
1.8 works better
2.2 works every
1.8 works for
-1.0 works from
0.5 works here
-1.8 works in
-0.7 works the
-0.9 works through
1.3 works when
-0.9 works with
-2.1 worksafebc
1.0 workshop
-1.4 world
-0.7 world health
-0.6 worldwide
-2.0 worn
0.7 worn cartilage
-0.7 worn disc
-1.1 worn discs
-1.0 worn down
-1.0 worn for
2.0 worn joints
-0.9 worn out
1.3 worn surfaces
-1.3 worried
-0.6 worries
0.6 worry
-1.7 worry $
1.6 worry about
-0.5 worry and
1.1 worry if
1.2 worrying
-2.7 worse
1.8 worse $
-1.0 worse after
-0.7 worse and
0.5 worse by
-0.6 worse for
-0.5 worse in
1.0 worse so
-0.9 worse than
0.6 worse while
1.3 worst
-0.5 worst $
-0.5 worst thing
-1.4 worth
-0.5 worth it
1.4 worth of
-0.6 worth the
-0.7 worth trying
-0.8 worthwhile
-0.5 worthwhile $
1.2 would be
-0.8 would do
-0.9 would go
-0.5 would happen
1.0 would it
-2.9 would like
0.7 would love
-0.6 would make
1.1 would never
-1.2 would not
1.5 would otherwise
-0.5 would pay
0.6 would prefer
-0.6 would probably
-2.2 would rather
-1.1 would sooner
2.2 would take
2.2 would you
-1.5 wound
-0.5 wound $
-0.8 wounds
0.7 wrap
-1.4 wrapped
-0.9 wrapped in
-0.7 wrapping
-0.8 wrecked
0.5 wrists $
-0.5 wrists and
-3.8 write
-0.6 write a
0.8 write in
-0.7 write it
-0.8 write the
-0.7 write to
-1.2 writes
-0.6 writing
1.3 writing $
2.4 written
-0.6 written consent
-0.8 written down
-0.7 written for
-0.5 written plan
-0.7 wrona
5.5 wrong
1.0 wrong $
0.5 wrong and
0.6 wrong or
0.7 wrong thing
-1.0 wrong with
-0.5 wrote $
0.6 wrote in
-1.2 wrote it
1.8 wrote to
0.9 x rays
-1.4 yard
0.8 year
-0.5 year $
1.1 year and
2.1 year of
-1.6 year or
0.5 year that
-1.0 year the
1.2 year there
-1.2 year we
2.4 years
-3.3 years $
-0.6 years a
1.1 years ago
1.5 years and
-0.8 years as
-1.2 years before
-0.7 years between
-0.8 years but
-1.2 years in
1.1 years nobody
0.7 years not
0.8 years of
0.6 years on
2.5 years only
-0.9 years people
1.7 years running
-0.8 years so
0.9 years that
-1.4 years the
1.3 years this
0.9 years to
2.6 years we
-1.0 years will
-1.3 years with
-0.5 years without
3.2 years younger
-1.3 yellow
4.2 yes
3.6 yes $
3.3 yes and
-0.9 yes i
0.6 yes it
-0.6 yes the
-1.2 yes to
-1.1 yes we
-0.7 yes you
3.7 yet
1.6 yet $
-0.5 yet it
1.4 yet that
3.8 yet to
-1.6 yoga
0.5 yorkshire
0.9 you
-0.6 you $
0.9 you a
-2.0 you about
1.9 you actually
0.9 you add
-0.8 you after
-0.7 you all
-0.8 you already
1.3 you also
1.6 you any
0.6 you are
-0.6 you around
-1.3 you arrive
-0.8 you as
-1.1 you asked
-0.9 you at
2.1 you avoid
2.5 you away
2.6 you back
3.2 you be
-0.5 you begin
-2.1 you bend
-0.6 you bent
-1.1 you breathe
-0.7 you burnaby
3.2 you but
-0.5 you by
1.3 you call
0.5 you can
0.5 you cards
-1.0 you carry
0.5 you come
-0.6 you comfortable
0.8 you could
0.9 you count
-0.9 you decide
0.8 you deserve
-0.7 you did
2.0 you do
-1.4 you doing
1.2 you done
-1.9 you down
-0.5 you drowsy
-0.5 you elsewhere
-2.1 you enjoy
1.9 you ever
-1.2 you exercises
0.5 you fall
-5.9 you feel
-0.5 you felt
-0.5 you find
0.5 you finish
0.7 you first
-1.1 you float
1.3 you follow
0.8 you for
0.5 you found
1.1 you free
1.1 you from
2.9 you get
0.9 you give
-1.2 you got
-0.9 you have
0.6 you heal
-0.8 you hear
-0.6 you hold
0.7 you home
-0.9 you honestly
-0.7 you hope
-1.6 you how
1.3 you hurt
-0.6 you i
-1.0 you if
-0.9 you in
-0.5 you instead
2.1 you is
1.3 you keep
0.5 you know
-0.5 you lean
2.0 you leave
1.9 you let
-1.0 you lie
-1.1 you lift
-0.9 you lifted
-2.0 you like
1.1 you loosen
-0.9 you lose
0.9 you lot
0.8 you love
-0.7 you make
0.7 you may
-0.5 you mean
-1.1 you miss
-1.3 you more
-1.2 you moving
-0.6 you must
-4.0 you need
0.7 you never
-0.8 you no
-0.6 you notice
1.8 you off
3.3 you on
-0.8 you one
0.7 you or
2.4 you out
-0.6 you over
0.8 you pay
-0.7 you pick
-0.9 you prefer
-0.9 you put
0.5 you rather
1.4 you reach
-0.7 you read
1.5 you ready
-0.8 you receive
0.9 you relax
1.6 you remember
1.2 you saw
-2.7 you say
1.2 you see
-0.9 you set
1.9 you should
2.0 you sign
1.8 you simply
-1.9 you sit
-0.5 you sleep
-0.6 you smoke
-0.9 you so
0.7 you sore
-0.6 you spend
1.8 you spent
0.9 you stand
-1.0 you start
0.9 you started
-0.8 you stay
-1.1 you step
0.7 you still
-1.3 you stop
-0.6 you straight
0.8 you swing
0.7 you take
-0.6 you tell
-1.0 you tense
1.9 you that
0.8 you the
1.5 you there
-2.1 you think
-1.6 you this
0.5 you through
-3.0 you to
0.6 you told
0.5 you too
-0.5 you treated
-0.9 you tried
0.5 you try
1.9 you turn
-1.1 you undress
1.1 you up
-0.8 you use
2.3 you used
0.6 you wait
0.5 you waited
-1.1 you wake
-1.2 you walk
3.8 you walking
1.9 you want
-0.6 you we
-1.6 you were
1.2 you where
0.9 you which
1.0 you while
-1.1 you who
6.1 you will
2.3 you with
-0.9 you work
-1.7 you would
1.9 you your
0.8 young
2.0 young $
0.7 young disc
-0.5 young man
2.3 young or
-1.4 young people
-0.8 young person
5.9 younger
2.8 younger $
-0.7 younger children
1.3 younger clients
-0.7 younger people
-0.9 youngest
0.9 your
0.9 your age
-1.3 your agreement
-1.9 your appointment
-0.6 your arms
1.0 your arthritis
-0.5 your baby
-0.8 your back
-0.9 your backs
-0.6 your backside
-0.7 your bag
-0.5 your belly
-1.3 your bladder
-0.6 your boots
1.3 your brain
-1.9 your breath
-1.6 your breathing
-0.6 your budget
-0.5 your call
-0.5 your car
1.6 your card
-1.2 your care
-0.5 your case
-0.5 your chair
0.5 your chance
-0.9 your chest
1.1 your child
-0.9 your choice
-0.7 your claim
-0.5 your clothes
1.0 your coat
-0.5 your coffee
-1.3 your comfort
0.5 your company
0.8 your condition
-1.0 your consent
-0.6 your core
-1.1 your curve
-0.6 your daily
0.5 your daughter
-1.1 your day
0.7 your days
1.0 your desk
-1.2 your diagnosis
1.1 your disc
0.9 your discomfort
2.4 your discs
-1.2 your doctor
-0.7 your ears
1.4 your extended
-0.6 your fault
0.9 your feet
2.7 your first
-0.8 your foot
-0.5 your front
-0.7 your full
-0.5 your glutes
-1.6 your gp
-2.6 your hands
-1.8 your head
2.2 your health
-0.8 your hip
-1.1 your hips
-0.9 your history
-0.5 your home
-0.8 your hour
-0.5 your husband
2.2 your immune
2.5 your immunity
-0.9 your inbox
-1.3 your insurer
-0.8 your job
1.2 your joints
0.5 your kidneys
-0.5 your kids
0.9 your knee
0.9 your laces
1.2 your last
-0.7 your left
1.5 your leg
-1.1 your legs
2.6 your life
0.8 your list
-1.4 your liver
-0.6 your low
-2.3 your lower
-1.3 your lumbar
-1.1 your massage
-1.4 your medication
-0.9 your medications
0.7 your medicine
-1.0 your medicines
-2.1 your mind
3.5 your money
-0.6 your monitor
2.2 your mother
1.4 your movement
1.7 your mri
1.9 your muscles
-1.4 your name
1.0 your natural
-0.7 your neck
1.3 your neighbours
1.7 your nerves
-1.3 your nervous
2.3 your new
0.6 your next
-1.2 your normal
0.5 your notes
-0.5 your other
0.5 your overall
-0.5 your own
5.2 your pain
0.8 your painkillers
-0.8 your permission
-0.8 your pharmacist
-1.1 your phone
-0.7 your physician
-0.7 your physio
4.5 your posture
-0.5 your progress
-0.7 your questions
1.1 your recovery
-1.4 your rheumatologist
-0.7 your rheumatology
-0.8 your ribs
2.9 your rmt
1.5 your scan
-0.6 your screen
1.4 your second
-1.8 your session
-0.6 your shift
2.5 your shoes
-1.1 your shoulder
-3.4 your shoulders
-2.7 your side
-0.8 your skin
-0.9 your sleep
-0.7 your socks
1.4 your specialist
-0.6 your spot
0.5 your staff
-0.8 your stomach
0.8 your story
-0.5 your strength
-2.9 your surgeon
2.2 your system
-1.1 your team
1.0 your teenager
-1.0 your teeth
0.8 your therapist
0.8 your thing
-0.7 your time
2.0 your tissues
-0.6 your training
-1.1 your treatment
1.1 your trouble
0.7 your tummy
-1.1 your usual
3.1 your very
-1.5 your visit
-1.1 your wallet
0.7 your way
-0.9 your week
-0.7 your whole
-1.4 your work
0.8 your x
-0.7 yours
-1.6 yours $
-0.5 yours before
1.2 yours has
0.9 yours is
-0.6 yours to
0.5 yours today
-2.3 yourself $
-0.5 yourself a
-0.8 yourself again
1.6 yourself and
-0.6 yourself in
-0.5 yourself on
0.5 yourself why
0.7 yourself with
1.1 yvette
8.7 zero
2.9 zero $
1.6 zero risk
0.9 zero side
0.6 zing
0.6 zing down
3.3 ★★★★★
`
