/** Made by `npm run claims:learn` of 9579 sentences with a promise and 80778 without. */
export const inclination = -0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.9 #
4.5 # 1
6.3 %
1.4 % $
0.6 % and
2.2 % better
-2.3 % off
1.0 % safe
0.5 % satisfaction
1.4 % success
3.5 0
-1.0 0 to
-1.0 00
-0.8 05
-1.0 1 $
-0.8 1 1
1.3 1 3
-0.8 1 and
-1.1 1 in
-0.6 1 it
1.3 1 massage
1.0 1 the
-0.5 1 to
-0.7 1,000
-0.9 10
2.7 10 $
-1.2 10 %
-0.6 10 degrees
-0.8 10 times
-0.8 10 to
2.0 100
-1.0 100 $
3.2 100 %
-1.3 105
-0.7 105 $
1.2 10k
-0.6 11
-0.5 110
-0.5 112
-1.2 115
-0.6 115 for
-2.2 12
-0.7 12 weeks
-1.7 120
-0.8 120 $
-0.6 125
-0.5 128
-0.5 13
1.0 130 $
-1.1 135
1.8 14
2.5 14 $
0.5 14 and
-1.5 140
-0.7 140 $
1.2 145
1.4 145 $
-1.0 14th
-1.9 15
0.7 15 $
-0.6 15 %
-0.5 15 and
-0.9 15 off
-0.9 150
-0.5 150 $
1.0 155
1.1 155 $
-0.7 16
1.1 165 $
1.1 17
-0.6 170
-0.5 170 $
-0.5 18
0.8 180
0.8 180 $
-0.6 185
-0.7 189
-0.6 1894
1.2 19
0.6 195
-0.9 1994
-0.9 1998
-1.3 1998 $
-1.5 2
-0.7 2 and
-1.1 2 weeks
0.8 2,200
0.9 2,200 hours
-1.3 20
0.6 20 $
-0.6 20 %
-1.9 20 off
-0.8 200
-0.6 200 $
-1.0 2004
-1.4 2006
-0.5 2006 $
-0.7 2009
-1.2 2009 $
-1.3 2011
-0.5 2011 in
-0.6 2012
-1.0 2013
-1.5 2014
-0.7 2014 $
-0.6 2015
-0.8 2015 $
-1.1 2016
-0.5 2016 and
-0.6 2018
-1.4 2019 $
0.5 2019 and
-0.8 2021
2.9 2024
3.3 210
2.8 212
2.9 22
-1.0 23
-2.1 24
-1.7 24 hours
-0.7 240
-2.2 25
-0.5 25 off
-0.5 250
0.5 27
-0.9 3 $
-1.2 3 to
-2.7 30
1.0 30 $
-0.5 30 and
-0.6 30 min
-0.7 30 minute
-1.0 30th
-2.9 31
-1.2 31 degrees
1.0 312
-0.5 31st
-0.5 32
-0.7 33
2.1 34
0.7 34 degree
-0.8 35
-0.6 35 $
2.8 37
-1.0 38 $
-0.6 39
-0.6 4
-1.0 4 $
1.8 4 p
-0.9 4 to
3.8 4.9
1.6 4.9 stars
-1.3 40
-0.6 40 minutes
1.4 400
-0.6 400 people
2.3 41
1.4 41 $
-0.9 412
-0.7 41st
-0.5 42
-1.0 44
-0.5 44 $
-2.1 45
-0.6 45 $
1.8 45 and
-0.5 45 min
-1.2 46
-0.9 47
-1.1 48 hours
-0.9 49
-1.0 4th
1.4 5
-1.4 5 $
-0.6 5 and
1.9 5 reasons
-0.5 5 seconds
-0.6 5 to
1.3 5 ways
-1.7 50
-0.7 50 $
-0.6 50 and
-0.8 50 minute
-0.9 50 minutes
-0.5 500
-0.7 52 $
-1.1 55
-0.6 55 $
-1.7 555
-0.5 58
-0.7 58 $
-1.2 6 $
-0.6 6 and
-0.6 6 months
-0.7 6 weeks
-3.4 60
-1.0 60 $
1.0 60 min
-1.6 60 minute
-1.2 60 minutes
1.0 600
-1.4 604
-1.4 604 555
-0.5 61
-0.7 62
-0.5 62 $
0.8 63
2.1 66
-0.5 68
-1.7 7
-0.6 7 $
1.1 70
-0.6 70 $
1.3 70 and
1.0 71
1.5 71 $
-0.5 720
-0.6 74 $
1.2 75
-0.7 75 $
2.1 75 min
1.5 75 minute
-0.9 75 minutes
1.3 78
1.0 78 $
-0.8 79
-0.6 79 $
0.5 8
0.7 8 $
-0.5 8 1
1.4 8 and
-1.3 8 to
-2.2 80
-0.6 80 %
0.5 81
-0.5 82
-0.7 85
-0.5 85 $
-1.1 89
1.3 9 $
-0.6 9 and
0.5 9 out
0.7 9 to
0.5 90
-0.7 90 $
-0.6 90 min
1.4 90 minute
0.7 90 minutes
1.8 94
1.1 94 %
-1.0 95 $
1.2 95 and
1.7 96
0.8 97
1.1 97 %
1.4 98
1.1 98 %
-0.7 99
2.5 <!>
-6.9 <?>
-3.4 <alone>
2.5 <answers>
2.8 <closes>
-9.1 <heading>
-4.9 <item>
-3.4 <opens>
-1.9 <tenth 10>
-8.5 <tenth 1>
-4.4 <tenth 2>
-1.0 <tenth 3>
0.8 <tenth 4>
1.7 <tenth 5>
1.8 <tenth 6>
1.5 <tenth 7>
0.6 <tenth 8>
-6.9 <text>
4.2 ^ 10
0.7 ^ 100
0.6 ^ 2
-1.1 ^ 30
-0.6 ^ 45
2.5 ^ 5
-0.8 ^ 60
0.8 ^ 8
-0.6 ^ 90
-1.3 ^ a
-4.0 ^ about
1.5 ^ absolutely
0.9 ^ according
-2.1 ^ acupuncture
-0.7 ^ add
-0.5 ^ adding
-1.2 ^ adjust
1.1 ^ adult
0.7 ^ adults
-0.5 ^ advice
2.5 ^ after
-1.5 ^ afterwards
-0.5 ^ age
-0.5 ^ agree
0.8 ^ alan
2.2 ^ all
-0.9 ^ allow
1.5 ^ almost
-1.0 ^ always
2.4 ^ and
-0.5 ^ ankylosing
-1.1 ^ anneke
0.9 ^ another
-2.0 ^ anti
-0.7 ^ any
-0.9 ^ anything
-0.8 ^ apart
0.7 ^ are
-0.5 ^ aromatherapy
-1.2 ^ around
-0.5 ^ arthritic
-1.0 ^ arthritis
1.3 ^ as
1.7 ^ ask
1.2 ^ at
2.6 ^ avoid
0.9 ^ babies
-2.2 ^ back
1.3 ^ backs
1.4 ^ balance
-2.8 ^ be
1.5 ^ bea
4.9 ^ because
-0.9 ^ bed
1.0 ^ before
-0.8 ^ begin
-1.7 ^ being
-0.7 ^ below
-0.9 ^ bending
-0.6 ^ benefit
-1.3 ^ benefits
4.8 ^ best
1.3 ^ better
-1.3 ^ between
-1.0 ^ beyond
0.9 ^ big
1.2 ^ bill
-0.5 ^ bit
-2.1 ^ blood
3.6 ^ bone
2.0 ^ book
1.0 ^ boosts
-0.8 ^ boring
1.2 ^ both
-0.6 ^ braces
-1.5 ^ bracing
-1.1 ^ break
-0.5 ^ breaking
-0.5 ^ breast
-2.2 ^ breathe
-1.3 ^ breathing
0.5 ^ brentwood
-3.5 ^ bring
-0.8 ^ bruises
-1.7 ^ bruising
-1.1 ^ build
1.7 ^ bulging
3.0 ^ but
-1.9 ^ buy
3.1 ^ by
3.0 ^ callum
2.4 ^ came
-2.6 ^ can
-0.6 ^ canada
-0.5 ^ cancel
-0.6 ^ cancellations
-0.5 ^ caption
-0.5 ^ carol
0.9 ^ carry
1.1 ^ cartilage
-0.9 ^ causes
1.0 ^ changes
-0.7 ^ changing
-1.0 ^ check
-1.7 ^ chest
-0.8 ^ children
0.6 ^ chiropractors
-1.3 ^ choose
-0.7 ^ choosing
-1.3 ^ chronic
-0.9 ^ circulation
-1.3 ^ claims
3.4 ^ clients
0.7 ^ clothes
-0.6 ^ club
-0.5 ^ codeine
-0.8 ^ colin
-0.9 ^ come
-0.7 ^ coming
1.0 ^ companies
1.0 ^ compare
1.7 ^ complete
5.2 ^ completely
0.6 ^ complications
-1.1 ^ conditions
-1.2 ^ consent
-1.6 ^ consider
-1.1 ^ contact
0.6 ^ conventional
3.0 ^ corrects
3.0 ^ could
-1.0 ^ couples
-0.7 ^ course
0.7 ^ cross
-1.4 ^ curves
0.8 ^ dale
-0.5 ^ daniel
0.7 ^ dawn
1.2 ^ day
2.1 ^ days
-0.7 ^ deadlines
-0.7 ^ dear
-0.7 ^ december
1.5 ^ deep
-0.5 ^ deeper
-1.3 ^ degenerative
-0.8 ^ description
0.5 ^ desk
-0.6 ^ desmond
3.7 ^ detoxifies
0.8 ^ dev
-1.0 ^ devon
-1.5 ^ diagnosis
2.3 ^ did
-0.9 ^ direct
-1.7 ^ discs
-0.8 ^ disease
-2.0 ^ do
2.2 ^ doctors
-2.8 ^ does
-0.6 ^ doing
3.5 ^ done
0.5 ^ dr
-0.6 ^ drink
-1.0 ^ drop
1.4 ^ each
-2.5 ^ early
-0.8 ^ ease
1.5 ^ easier
-1.0 ^ eat
2.3 ^ eight
2.0 ^ eighteen
1.3 ^ eleven
2.7 ^ elsewhere
-0.5 ^ email
-1.1 ^ endorphin
-2.4 ^ endorphins
2.4 ^ enjoy
-0.6 ^ enough
-0.5 ^ enter
0.8 ^ episode
-1.9 ^ even
-1.2 ^ evening
1.2 ^ every
2.7 ^ everybody
1.8 ^ everyone
-1.4 ^ everything
0.9 ^ evidence
-2.4 ^ exercise
-0.7 ^ exercises
2.0 ^ fact
-1.0 ^ fair
-0.7 ^ false
3.3 ^ fast
1.3 ^ feed
2.8 ^ feel
-1.0 ^ fees
-0.8 ^ feet
-1.2 ^ fever
-1.3 ^ few
1.7 ^ fifteen
1.4 ^ finally
-1.2 ^ finding
0.7 ^ fine
2.1 ^ firm
-1.1 ^ first
1.4 ^ five
2.4 ^ fix
0.5 ^ flares
1.9 ^ flexibility
1.1 ^ flushes
-0.9 ^ follow
3.6 ^ foot
-1.1 ^ for
2.5 ^ forget
-0.9 ^ fortunately
1.0 ^ forty
-0.8 ^ forward
5.7 ^ four
0.8 ^ fourteen
-1.4 ^ free
2.0 ^ freedom
-0.6 ^ friday
0.5 ^ from
-0.8 ^ full
-0.8 ^ function
-1.5 ^ fusion
-0.8 ^ gabapentin
0.6 ^ gary
-0.5 ^ general
-0.8 ^ gentle
-2.0 ^ get
-1.1 ^ getting
-1.0 ^ gift
-4.7 ^ go
-0.7 ^ going
1.7 ^ golfers
2.4 ^ gone
-1.6 ^ good
-0.6 ^ goodbye
0.7 ^ google
-1.0 ^ gord
-0.9 ^ gordon
-0.6 ^ grade
-1.0 ^ great
1.4 ^ greater
1.0 ^ growing
-0.6 ^ gst
1.5 ^ guaranteed
1.5 ^ guests
-1.1 ^ guidelines
-0.7 ^ gurpreet
0.9 ^ gwen
3.2 ^ had
-2.3 ^ half
1.4 ^ hands
0.6 ^ hardly
-0.6 ^ harold
-3.5 ^ have
-1.5 ^ having
1.1 ^ headaches
2.5 ^ healing
-0.5 ^ health
-1.0 ^ healthy
0.9 ^ hear
-1.0 ^ heart
-1.6 ^ heat
-0.9 ^ heated
2.8 ^ height
3.1 ^ held
0.6 ^ helen
1.0 ^ hello
-0.9 ^ help
2.9 ^ her
-3.1 ^ here
-0.7 ^ hi
-0.5 ^ high
1.9 ^ hips
1.2 ^ his
-1.2 ^ hold
-1.3 ^ home
1.6 ^ honestly
-1.0 ^ hot
-1.1 ^ hours
-3.9 ^ how
-1.2 ^ however
-0.6 ^ hurt
-1.0 ^ ibuprofen
-1.1 ^ icbc
0.5 ^ ice
1.4 ^ imagine
1.3 ^ immediate
-0.5 ^ in
-0.8 ^ ines
1.0 ^ inflammation
0.6 ^ inflammatory
1.4 ^ ingrid
0.8 ^ initial
-1.2 ^ injections
1.1 ^ injury
-1.0 ^ inside
-0.9 ^ instead
-0.9 ^ insurers
-0.7 ^ is
-0.5 ^ it
-0.7 ^ its
-1.2 ^ j
-0.6 ^ january
-1.1 ^ jo
-0.5 ^ joan
-0.5 ^ join
0.7 ^ joint
0.5 ^ joints
0.6 ^ josie
-1.3 ^ just
-3.0 ^ keep
-1.1 ^ keeping
-0.8 ^ kenji
1.3 ^ kirsten
-0.5 ^ knee
-0.5 ^ lactic
3.3 ^ lasting
-0.6 ^ late
-1.9 ^ later
-0.8 ^ leaning
-2.9 ^ leave
-0.6 ^ left
2.1 ^ leg
1.1 ^ lengthen
0.7 ^ less
-2.0 ^ let
-0.9 ^ lie
2.5 ^ life
2.0 ^ lifted
-0.7 ^ lifting
2.2 ^ ligament
1.5 ^ light
-1.3 ^ like
2.1 ^ line
-0.8 ^ listening
-1.2 ^ living
-0.5 ^ load
-0.6 ^ long
2.4 ^ longer
-1.9 ^ look
-0.8 ^ loose
1.7 ^ loosen
-0.9 ^ looser
1.6 ^ lorraine
-0.5 ^ losing
-0.5 ^ loss
-1.0 ^ lots
1.3 ^ love
-0.6 ^ lovely
-2.3 ^ low
-1.7 ^ lower
-1.3 ^ lumbar
-0.6 ^ lying
0.6 ^ lymphatic
4.0 ^ made
-1.9 ^ make
-1.0 ^ makes
0.6 ^ man
-0.5 ^ managing
-2.1 ^ many
0.5 ^ marco
-1.2 ^ marcus
-0.6 ^ margaret
-0.8 ^ maria
-0.5 ^ marisol
0.5 ^ massage
-0.5 ^ maybe
-0.6 ^ measurements
0.7 ^ medical
-1.9 ^ medication
-1.6 ^ medicines
0.9 ^ meet
-0.6 ^ mei
-0.5 ^ mention
-0.9 ^ metal
-1.2 ^ methotrexate
-0.8 ^ might
-0.8 ^ mild
0.8 ^ mind
-1.0 ^ mine
-0.5 ^ minutes
-1.1 ^ miss
-0.7 ^ missed
-0.9 ^ monday
-0.5 ^ more
1.3 ^ morning
-0.8 ^ mornings
-0.5 ^ mostly
0.6 ^ move
-1.1 ^ movement
-0.5 ^ moving
1.2 ^ mr
-0.6 ^ mri
-0.5 ^ mrs
-1.2 ^ ms
-0.5 ^ muscle
-1.1 ^ muscles
1.9 ^ my
-4.5 ^ myth
-0.5 ^ name
0.6 ^ narrowing
-1.3 ^ natural
2.3 ^ nearly
-0.6 ^ neck
-0.9 ^ needles
-0.9 ^ nerve
-0.5 ^ never
-3.0 ^ new
1.1 ^ nia
-0.5 ^ nice
0.9 ^ nine
2.8 ^ ninety
-1.0 ^ no
-1.1 ^ nobody
-0.9 ^ none
-0.8 ^ noor
-0.7 ^ nope
-0.8 ^ northroadrmt
2.8 ^ not
0.9 ^ nothing
-0.5 ^ notice
-1.4 ^ now
1.0 ^ number
0.6 ^ numerous
-0.7 ^ nurses
2.1 ^ occasionally
1.1 ^ of
0.9 ^ off
-1.6 ^ often
1.9 ^ oh
-0.6 ^ okay
1.6 ^ old
-0.8 ^ older
3.5 ^ once
3.0 ^ one
-0.5 ^ online
-0.9 ^ only
-1.1 ^ open
1.1 ^ opening
-1.6 ^ operations
-1.4 ^ opioids
1.2 ^ or
1.9 ^ ordinary
0.8 ^ osteoporosis
1.9 ^ other
-3.6 ^ others
0.5 ^ our
1.1 ^ ours
-1.1 ^ out
-0.7 ^ outside
2.1 ^ over
-0.5 ^ p
-0.5 ^ pace
-1.0 ^ pacing
-2.4 ^ pain
-2.7 ^ painkillers
-1.0 ^ panel
-0.5 ^ paper
-1.7 ^ paracetamol
2.6 ^ parents
-0.6 ^ park
-1.2 ^ parking
-0.6 ^ participants
-0.5 ^ past
-0.6 ^ pat
1.2 ^ patients
-0.5 ^ pay
-0.5 ^ pelvic
0.9 ^ people
-1.5 ^ perhaps
1.1 ^ permanent
-1.3 ^ phase
-0.8 ^ phone
-0.5 ^ phones
1.3 ^ physio
-0.7 ^ physios
1.6 ^ physiotherapists
-1.2 ^ physiotherapy
-1.1 ^ picture
-2.6 ^ pills
3.7 ^ pins
-0.6 ^ plain
-1.3 ^ plan
-2.4 ^ please
-2.7 ^ plenty
-1.7 ^ poor
-0.6 ^ possibly
-0.5 ^ post
-0.9 ^ postural
-1.1 ^ pregnancy
-1.2 ^ pressure
-1.8 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.2 ^ priya
-0.7 ^ priyanka
-0.8 ^ probably
-0.5 ^ provided
-0.8 ^ pulled
0.5 ^ put
-2.2 ^ q
-0.9 ^ quiet
2.3 ^ r
-1.0 ^ ra
1.5 ^ rated
1.4 ^ rather
1.8 ^ re
-1.3 ^ reach
-1.1 ^ read
-0.5 ^ ready
-0.9 ^ really
2.9 ^ reason
-0.9 ^ receipts
-0.8 ^ recent
-0.5 ^ records
-1.8 ^ recovery
1.1 ^ registered
0.6 ^ regular
-0.5 ^ relax
-1.9 ^ relaxation
0.6 ^ release
-0.8 ^ relief
-0.8 ^ remember
-0.5 ^ repeat
0.8 ^ research
-0.9 ^ rest
-0.7 ^ return
-0.9 ^ reviews
-1.5 ^ rheumatoid
0.6 ^ rhythmic
0.9 ^ right
-0.8 ^ risks
1.9 ^ rmt
-1.8 ^ rmts
-0.5 ^ rob
-1.0 ^ room
-0.6 ^ rooms
1.2 ^ rosa
-0.9 ^ roughly
-0.5 ^ round
2.0 ^ ruth
-0.5 ^ sacroiliac
2.5 ^ safe
-1.8 ^ same
-1.1 ^ saturday
-0.5 ^ saturdays
-1.0 ^ save
-1.2 ^ says
2.1 ^ scans
-0.8 ^ scar
-0.7 ^ sciatica
2.2 ^ science
-0.6 ^ scientists
-1.3 ^ scoliosis
-0.8 ^ second
-2.2 ^ see
-0.9 ^ send
-1.6 ^ seniors
-1.9 ^ serious
2.1 ^ session
-0.7 ^ sessions
-1.6 ^ set
1.8 ^ seven
0.6 ^ several
-0.8 ^ severe
-0.7 ^ sfx
-0.6 ^ shoes
0.8 ^ short
-0.5 ^ shorts
2.9 ^ should
2.0 ^ shoulders
-0.5 ^ showers
0.6 ^ sick
-1.7 ^ side
1.9 ^ simone
-1.4 ^ simple
-0.5 ^ single
0.6 ^ sit
-1.0 ^ sitting
1.8 ^ six
0.7 ^ sixty
1.0 ^ skip
-2.8 ^ sleep
-0.6 ^ sleeping
-1.9 ^ slow
-1.0 ^ small
-1.0 ^ smoking
-0.7 ^ smooth
-0.5 ^ snoring
-2.3 ^ so
1.6 ^ some
1.7 ^ somebody
-0.5 ^ someone
-0.9 ^ something
-1.8 ^ sometimes
-0.6 ^ somewhere
1.9 ^ sore
-0.7 ^ soreness
-0.8 ^ spaces
-1.4 ^ speak
0.5 ^ speed
-2.1 ^ spinal
1.3 ^ sports
-1.1 ^ spring
-0.8 ^ squeeze
-1.5 ^ stage
-2.0 ^ stand
0.5 ^ standing
-0.7 ^ stay
-1.1 ^ staying
-2.2 ^ stenosis
-1.6 ^ step
-1.2 ^ steroid
-1.0 ^ steroids
0.9 ^ stick
-1.1 ^ stiff
-1.3 ^ stiffness
1.5 ^ stop
-1.1 ^ stopping
2.8 ^ stories
0.7 ^ straight
1.3 ^ strains
-0.5 ^ street
1.7 ^ strength
-0.5 ^ strengthening
1.0 ^ strengthens
-1.7 ^ stress
-1.0 ^ stretching
1.7 ^ stronger
-1.0 ^ students
-0.9 ^ subject
-0.7 ^ sudden
1.8 ^ suitable
-0.9 ^ sunday
0.5 ^ support
-1.4 ^ sure
0.6 ^ surgeons
-6.6 ^ surgery
1.0 ^ sustained
0.9 ^ swap
-1.4 ^ swedish
-0.9 ^ swimming
-1.2 ^ symptoms
-2.1 ^ tablets
0.5 ^ tag
-3.0 ^ take
1.1 ^ taken
0.6 ^ takes
0.8 ^ talk
-1.1 ^ talking
0.9 ^ targeted
-0.5 ^ tea
-1.0 ^ techniques
-5.1 ^ tell
-1.6 ^ ten
-1.8 ^ tension
-1.1 ^ text
1.0 ^ thank
-0.9 ^ the
-1.4 ^ their
-1.6 ^ then
-1.2 ^ therapists
-2.0 ^ there
2.1 ^ these
-2.0 ^ they
-1.8 ^ things
0.8 ^ third
-1.0 ^ thirty
-2.5 ^ this
4.0 ^ three
1.7 ^ threw
-0.7 ^ thursday
-2.1 ^ tight
1.2 ^ time
-1.0 ^ tips
-0.5 ^ tissue
-0.6 ^ title
-0.6 ^ tobias
3.8 ^ today
1.6 ^ together
2.9 ^ tom
-0.7 ^ tomasz
1.0 ^ too
0.5 ^ top
-3.6 ^ touch
-0.6 ^ towels
2.3 ^ toxins
-0.6 ^ training
-1.3 ^ travel
-2.4 ^ treatment
-2.0 ^ treatments
1.1 ^ trevor
-0.9 ^ trials
-0.9 ^ trouble
1.7 ^ try
-0.9 ^ tuesday
-0.7 ^ turn
3.9 ^ twelve
-0.8 ^ twice
1.1 ^ two
-1.0 ^ u
-0.7 ^ uncommon
-0.6 ^ understanding
3.1 ^ unlike
-0.7 ^ until
-1.7 ^ up
-1.7 ^ use
1.1 ^ using
3.8 ^ usually
-0.5 ^ verdict
2.7 ^ very
-0.5 ^ veterans
3.0 ^ visit
3.6 ^ walked
-0.6 ^ walking
-2.0 ^ warm
-0.5 ^ was
0.6 ^ watch
-1.2 ^ we
-0.9 ^ weakness
-1.5 ^ wear
-0.6 ^ wednesday
0.7 ^ week
-1.0 ^ weekend
0.5 ^ weekly
0.7 ^ weeks
0.6 ^ well
1.0 ^ wen
-0.6 ^ wendy
0.5 ^ went
-3.8 ^ what
0.7 ^ where
-1.4 ^ which
0.8 ^ while
-3.4 ^ who
-0.7 ^ whoever
-1.3 ^ why
-4.2 ^ will
5.1 ^ with
-1.2 ^ without
0.5 ^ working
0.7 ^ works
-0.6 ^ worry
-1.6 ^ would
-1.0 ^ wrap
-0.9 ^ written
-0.5 ^ x
0.6 ^ year
-4.2 ^ yes
-3.0 ^ you
1.3 ^ young
-1.6 ^ your
-0.5 ^ yusuf
1.8 ^ zero
3.1 ^ ★★★★★
-1.4 a
-2.3 a $
1.4 a 34
0.9 a 75
0.6 a 98
-0.6 a baby
1.6 a back
-0.7 a bad
0.5 a bag
0.7 a baker
-0.6 a bakery
2.8 a band
-0.7 a bar
-1.1 a bath
-0.5 a beach
-0.5 a belt
-0.7 a bench
0.6 a better
0.9 a big
-0.5 a bill
1.2 a birthday
-1.2 a bit
0.6 a blanket
-0.5 a blend
-0.5 a blind
0.7 a block
-0.8 a blood
1.6 a body
-0.6 a bolster
-1.4 a bone
-0.5 a bony
-0.7 a booking
1.1 a boost
-0.8 a borrowed
-0.7 a bowl
-0.8 a box
-0.6 a boy
0.5 a brace
-0.8 a break
-0.8 a breath
0.7 a breathing
-0.7 a bridge
-0.5 a broken
-0.7 a bulge
-0.7 a burnaby
0.5 a busy
-1.3 a call
0.5 a calmer
-0.8 a cancellation
1.3 a cane
-1.7 a car
-0.6 a care
0.7 a case
-0.8 a cat
0.7 a cellist
-0.7 a cent
4.5 a centimetre
-0.7 a certificate
1.3 a certified
-1.3 a chair
1.1 a chance
2.0 a change
1.2 a chat
-0.6 a check
-1.1 a child
1.4 a chiropractor
0.7 a church
-0.7 a clear
-0.6 a clenched
0.8 a click
1.2 a client
-2.0 a clinic
0.6 a clinically
-0.8 a clipboard
-0.5 a cloth
-1.5 a coat
0.6 a coin
-0.9 a combination
2.5 a combined
-0.5 a comfort
-0.6 a comfortable
-0.7 a complaint
-0.5 a complete
-0.9 a condition
0.8 a confirmed
1.1 a consent
0.5 a consistent
-1.3 a conversation
-0.5 a converted
0.7 a copy
0.6 a corset
0.5 a cortisone
-0.7 a couch
2.3 a course
-1.0 a crack
-0.9 a crash
-3.0 a cure
-2.4 a curve
-0.8 a curved
-0.8 a cushion
-0.7 a dark
-0.5 a date
-0.5 a deadline
-0.9 a decent
-0.5 a decision
-0.7 a decompression
1.1 a dedicated
-0.6 a deep
-0.8 a dental
-0.5 a description
-2.0 a desk
3.6 a diagnosis
2.5 a difference
2.3 a different
0.7 a difficult
-1.8 a disc
-1.2 a disease
-3.2 a doctor
-0.6 a dog
-1.1 a door
0.7 a dose
1.4 a dozen
-1.3 a drawer
0.6 a drug
-1.2 a dull
-0.5 a dummy
-1.0 a fair
-2.1 a fall
-0.8 a family
-0.8 a fee
0.8 a feel
-0.5 a fellow
-1.0 a fever
-0.5 a few
-0.8 a fifth
-0.5 a fight
3.6 a film
1.6 a firm
-1.2 a first
-1.5 a fist
0.7 a five
-0.8 a fixed
-1.3 a flare
0.7 a flat
0.5 a flood
-1.0 a form
1.1 a former
2.1 a fortnight
1.3 a fortnightly
0.7 a fortune
-0.5 a four
-0.7 a fourth
-0.7 a fracture
-1.9 a free
2.3 a fresh
1.1 a friday
-0.5 a fridge
-1.2 a friend
0.7 a full
-0.7 a further
1.3 a fusion
-0.5 a fuss
-0.9 a garden
0.8 a general
1.6 a gentle
-0.5 a glass
-0.6 a good
-0.8 a gp
0.6 a grade
-2.2 a great
-0.6 a green
-0.6 a grid
-0.5 a grown
0.6 a growth
-0.9 a guarantee
-1.0 a guide
-0.7 a guy
-0.5 a gym
-0.5 a hair
1.8 a half
2.0 a handful
0.7 a hands
0.8 a hard
-1.1 a headache
-2.2 a health
-0.5 a healthy
0.6 a heart
0.7 a heat
-1.2 a heated
-2.0 a herniated
-0.5 a herniation
0.6 a high
-0.5 a higher
1.2 a hike
0.9 a hip
0.6 a history
-0.8 a holistic
-1.3 a home
-0.6 a hospital
-0.8 a hundred
-0.6 a hurry
0.8 a jar
0.7 a joint
-1.3 a kettle
1.0 a kind
-0.5 a kinder
-0.6 a kinesiologist
0.6 a knee
1.4 a knife
-0.7 a lad
2.0 a ladder
0.7 a lady
3.5 a laminectomy
-0.5 a laptop
-1.2 a large
-0.8 a last
-1.1 a lasting
0.6 a late
-0.5 a leaflet
-1.1 a leg
-1.6 a letter
-0.7 a level
-0.5 a licensed
4.0 a life
3.4 a lifetime
-0.6 a lift
-1.2 a ligament
2.4 a light
-1.4 a lighter
-0.7 a little
-1.6 a living
-0.5 a locked
1.0 a log
-2.0 a long
0.9 a longer
1.0 a look
-0.6 a loop
-3.7 a lot
-1.3 a lovely
0.8 a low
2.3 a lower
0.8 a lumbar
0.8 a lunch
-1.4 a luxury
5.6 a machine
-0.5 a major
-0.7 a man
-3.7 a massage
-1.5 a matter
0.7 a meal
-0.9 a medical
0.7 a medicine
-0.6 a meeting
-0.7 a member
-2.0 a message
0.9 a method
-0.9 a microdiscectomy
-0.5 a mild
0.7 a mile
0.7 a minimum
-0.9 a minority
-0.7 a minute
2.8 a miracle
-0.7 a missed
2.3 a mistake
-0.6 a modest
3.2 a month
1.8 a monthly
1.9 a more
-0.5 a morning
-2.0 a muscle
-0.8 a myth
1.3 a name
-0.5 a nap
-0.5 a narrow
-0.7 a narrowed
-1.5 a narrowing
1.6 a natural
2.7 a neck
1.3 a needle
-0.5 a neighbour
-2.8 a nerve
1.5 a nervous
0.9 a new
0.8 a nice
-0.9 a night
-0.7 a nine
-1.1 a no
-0.7 a noise
1.7 a normal
-1.7 a note
-1.1 a number
-0.9 a nurse
1.4 a one
1.6 a pacemaker
-0.8 a package
0.8 a packet
0.7 a page
1.2 a pain
-0.8 a painful
0.8 a painkiller
0.5 a pair
-0.5 a paramedic
-1.3 a parent
0.8 a part
-1.7 a particular
-0.5 a party
0.6 a patch
-0.5 a patient
-0.5 a pedal
0.5 a perfect
-0.6 a perfectly
2.7 a permanent
1.2 a person
1.1 a personalized
-1.9 a pharmacist
0.6 a pharmacy
0.9 a phone
0.7 a photo
0.7 a photograph
-0.8 a physical
-1.3 a physician
-0.5 a physio
-2.4 a physiotherapist
-0.8 a piano
-0.5 a picture
1.1 a pill
-0.8 a pillow
0.8 a place
-0.9 a plain
-0.5 a plate
2.7 a playlist
-1.0 a poor
1.0 a pop
-0.5 a popular
-0.7 a position
-0.6 a posture
0.8 a powerful
-0.6 a prescribed
-0.6 a prescription
-0.5 a pretty
0.8 a previous
4.4 a promise
-2.2 a proper
0.8 a pulled
0.6 a qualified
1.4 a quarter
1.1 a quick
-0.9 a quiet
0.6 a race
-1.3 a ramp
-0.6 a rather
1.2 a real
-0.6 a really
-0.7 a reason
-1.4 a reasonable
-0.7 a receipt
0.5 a recent
1.2 a record
-0.5 a recovery
1.5 a regular
-0.5 a regulated
-0.7 a relief
1.0 a repeat
-0.5 a replacement
-0.7 a rest
1.2 a result
0.5 a review
-2.1 a rheumatologist
0.8 a rheumatology
-0.5 a rib
-0.9 a right
0.6 a rise
-0.5 a robe
0.5 a rolled
-0.5 a roof
-0.6 a roofer
1.0 a rotated
-0.7 a rough
-0.6 a rower
-0.7 a rub
-0.5 a rugby
-0.6 a run
-0.6 a safe
-0.5 a sandwich
-0.5 a saturday
0.6 a saving
-0.6 a scaffolder
-0.8 a scale
-0.7 a scalp
1.6 a scalpel
-1.5 a scan
0.7 a sciatic
-0.5 a scoliometer
-1.3 a scoliosis
1.0 a season
-0.8 a seat
0.9 a seized
-1.1 a sense
-0.6 a sentence
-0.9 a separate
2.0 a series
-1.3 a serious
1.3 a service
-1.4 a session
-1.0 a set
-0.6 a sharp
0.8 a shelf
-1.2 a shopping
-1.5 a sideways
2.2 a simple
5.6 a single
-0.9 a sink
-0.6 a six
1.7 a skilled
-2.3 a slipped
-0.5 a slow
0.5 a smile
1.0 a sofa
-1.3 a soft
-0.6 a software
-0.7 a solid
1.1 a sort
-0.5 a source
-0.7 a space
-0.7 a special
-4.3 a specialist
-0.7 a specific
1.1 a spine
1.4 a sponge
1.1 a sports
-2.0 a spot
-1.5 a sprain
0.5 a sprained
-1.1 a spreadsheet
-0.9 a stage
2.0 a standard
-1.0 a standing
-0.5 a starved
-0.5 a state
-0.6 a stationary
-0.7 a steady
-0.7 a step
0.9 a stiff
2.5 a stone
-1.4 a story
0.5 a straight
3.0 a straighter
-0.8 a strain
0.6 a stressed
0.5 a structured
-0.7 a student
1.4 a study
-1.0 a substitute
2.0 a summer
0.6 a sunday
1.2 a sure
-0.5 a surgery
1.8 a surgical
0.9 a symptom
-1.7 a table
-0.5 a talk
0.5 a tea
-1.1 a teacher
2.0 a team
-0.6 a tear
-0.5 a tennis
0.5 a tent
-0.7 a text
1.4 a textbook
-0.9 a therapist
0.9 a thing
0.5 a third
1.2 a thirty
0.9 a thought
-0.5 a three
-0.6 a ticket
-0.6 a timer
-0.6 a tiny
-0.5 a tired
1.1 a torn
-1.3 a towel
0.7 a trained
-0.8 a trapped
-0.6 a tray
-1.9 a treat
1.0 a tree
-0.6 a trial
0.5 a truck
2.0 a try
1.6 a tuesday
0.8 a tune
2.0 a twinge
0.9 a vertebra
-0.7 a very
-3.5 a visit
-1.1 a voucher
-0.5 a waiting
-1.0 a walk
2.5 a walker
-0.6 a walking
1.1 a warm
-0.5 a washroom
0.7 a waste
1.4 a wave
1.1 a way
-0.7 a wednesday
-1.5 a week
-1.1 a wet
1.4 a wheelchair
-2.0 a while
-2.2 a whole
1.1 a wide
-0.5 a window
1.3 a winter
-1.2 a word
0.6 a world
-0.6 a worn
0.5 a written
1.8 a year
0.9 a yearly
-1.5 a yes
1.5 abandoned
1.2 abbey
1.0 abbotsford
0.7 ability
0.7 ability to
1.9 able
2.3 able to
-3.9 about
3.3 about $
-0.6 about 1
-0.6 about 20
-0.9 about any
-0.8 about as
1.1 about back
-0.8 about backs
-0.5 about every
-0.7 about forty
0.8 about his
2.1 about how
-0.9 about it
-1.5 about massage
0.6 about my
-0.8 about nine
1.6 about on
-0.9 about one
0.7 about our
-0.7 about pain
-0.5 about sciatica
1.5 about scoliosis
2.7 about six
3.8 about surgery
-1.0 about ten
-0.8 about that
-0.9 about this
1.4 about twenty
-1.0 about two
2.5 about us
-2.1 about what
-0.6 about where
-0.9 about whether
1.1 about who
-1.4 about your
-4.5 above
-0.5 above a
-0.7 above and
-1.2 above the
1.3 absence
5.3 absolutely
2.8 absolutely $
1.0 absolutely anyone
0.7 absolutely everyone
-0.6 absorbs
-0.8 ac $
-0.6 academy
2.7 accelerates
1.8 accelerates the
-1.1 accept
-0.9 accepted
-1.0 access
0.5 access $
-1.1 accessible
-2.1 accident
-1.2 accident $
-0.7 accompanies
1.0 accord
-0.7 accordion
-1.2 account
-0.8 account $
0.5 account of
-1.4 accountant
-1.1 accounts
0.8 accumulated
-0.5 acetaminophen
1.4 ache $
-0.6 ache after
2.6 ache goes
1.3 ache on
-1.3 ache that
0.5 ache with
-0.5 ached
-0.5 aches
-1.3 aches $
1.4 achieved
-0.9 aching
-0.6 achterberg
3.6 acid
3.9 acid and
0.7 acid out
1.1 acid that
2.1 acids
1.3 acids and
0.6 across
-1.2 across from
-0.5 across the
-0.5 across your
-1.2 act
-0.6 act $
0.6 act on
0.9 acting
-5.6 active
-1.2 active $
-0.9 active and
-0.8 active as
-1.1 active is
-0.7 active treatments
0.5 active with
-3.0 activities
-2.2 activities $
-0.6 activities as
0.9 activities you
-2.5 activity
1.3 activity $
-1.0 activity and
-0.5 activity is
2.6 acts
1.9 actual
4.1 actually
-0.9 actually do
0.6 actually going
-0.5 actually slip
5.8 acupuncture
-4.2 acupuncture $
0.7 acupuncture combo
0.6 acupuncture first
-1.3 acupuncture on
-0.5 acupuncture or
0.8 acupuncture session
-0.5 acupuncture to
-1.2 acupuncture under
-1.4 acupuncturist
-0.9 acupuncturist dr
-0.9 acupuncturists
-2.4 acute
-0.6 acute and
-0.8 acute pain
-0.7 ad
-1.9 adapt
-0.8 adapt the
-0.7 adapts
-0.6 adapts to
-0.5 add
0.5 add acupuncture
-0.7 add on
0.5 add that
-0.9 add to
-1.9 added
0.6 added to
-0.9 adding
-0.8 additional
-0.6 address
-0.6 address is
0.9 address the
2.2 addressed
1.9 addresses
1.1 addresses the
-0.8 adds
-0.7 adhesions
-0.7 adjust $
2.0 adjust it
-0.9 adjust your
-0.7 adjustable
0.7 adjuster
8.5 adjustment
0.8 adjustment that
5.8 adjustments
-0.7 adjustments $
-0.7 admit
-1.0 admits
-1.1 adult
-0.9 adult life
-0.8 adult spine
-3.7 adults
0.8 adults $
-0.6 adults do
-0.7 adults it
-0.6 adults who
-0.7 adults will
-2.0 adults with
-2.7 advance
-0.5 advance $
-0.5 advance and
-0.8 advance which
4.5 advanced
0.7 advanced training
-0.7 advantage
-0.9 advert
-0.9 advertised
-1.1 advertising
-0.7 adverts
-4.4 advice
-0.9 advice $
-0.8 advice and
-0.9 advice on
4.0 advil
-2.4 advise
-0.9 advise on
-0.7 advise you
-1.8 advised
-0.8 advised $
-1.2 advises
-3.6 affect
-0.6 affect how
-1.6 affect the
-1.1 affected
0.6 affected area
-0.5 affecting
-3.1 affects
-1.9 affects the
-1.3 afford
-0.9 afford it
1.1 afraid of
2.5 after
-1.0 after $
-1.0 after 2
-0.7 after 6
-1.7 after a
-1.5 after back
-0.6 after backs
-0.7 after dinner
-0.8 after each
0.7 after eight
-0.7 after exercise
1.6 after five
1.6 after four
-0.7 after his
2.4 after is
-1.2 after it
-1.1 after lifting
-0.8 after lunch
-0.6 after massage
-0.7 after months
1.7 after one
-0.8 after school
1.1 after seeing
-0.5 after sitting
-0.5 after sixty
-0.7 after spinal
-0.5 after sport
-0.6 after standing
0.9 after study
-1.8 after surgery
3.7 after ten
-3.6 after that
1.0 after the
0.8 after their
-0.6 after thirty
1.2 after this
-1.0 after those
0.9 after three
-0.7 after treating
-0.8 after treatment
-0.5 after twenty
1.1 after two
1.7 after visit
1.7 after week
3.2 after which
0.7 after work
1.2 after years
-1.9 after you
1.3 after your
-1.1 afternoons
-0.5 afternoons $
-1.6 afterwards
-0.6 afterwards $
0.7 afterwards drink
1.1 afterwards the
-0.8 afterwards you
5.9 again
3.6 again $
-1.1 again after
1.7 again and
1.0 again as
0.7 again at
-0.6 again before
-0.8 again but
1.4 again that
0.5 again the
-0.9 again with
-0.6 again you
-1.1 against the
1.7 age $
2.3 age and
-1.0 age of
1.6 age or
-0.7 age the
1.1 age when
-0.5 age with
0.7 aged
0.7 ages
0.5 ages $
1.0 ages and
0.7 aggravate it
0.6 aging
-1.0 ago
3.0 ago $
-0.6 ago and
0.5 agony
-0.7 agree
-1.4 agree $
-0.5 agree a
-1.5 agree on
2.3 agree to
1.2 agree with
-1.3 agreed
-0.6 agreed $
-0.7 agreed to
-2.5 agreement
-1.9 agreement $
-0.5 agrees to
-0.5 ahead
-1.2 ahead $
-0.9 aids
-3.0 aim
-1.4 aim is
-0.9 aim to
-1.3 aims
-1.2 aims to
0.8 aisha
1.9 aisle
0.5 alan
-2.1 alarm
-0.9 alarming
1.6 alberta
0.8 alcohol
0.6 aldous
-1.1 alert
0.8 aligned
5.8 alignment
3.1 alignment $
-0.8 alike
-0.8 alike $
-0.7 alike and
-1.0 alive
1.0 all
-0.9 all $
-0.9 all about
1.9 all ages
2.2 all and
2.0 all are
0.5 all been
1.0 all but
-2.3 all day
-1.3 all have
-0.5 all help
-0.8 all in
4.6 all it
-0.5 all kinds
1.0 all massage
-1.0 all medicines
2.2 all of
-0.5 all operations
-0.9 all our
2.0 all over
-0.5 all reasonable
-2.3 all right
0.8 all say
-0.6 all six
-0.5 all so
-0.8 all that
-1.7 all the
-0.8 all this
1.3 all those
3.1 all three
-0.6 all times
-0.7 all together
0.7 all year
1.3 all you
-0.5 all your
-0.6 allergic
-0.5 allergies
0.7 allotment
-1.8 allow
-0.6 allow a
0.8 allow the
-1.6 allowed
-1.0 allowed to
-0.9 allows $
0.8 almond
2.2 almost
0.6 almost all
1.8 almost certainly
-0.6 almost every
1.0 almost everyone
-0.5 almost no
0.8 almost nothing
-1.3 alone
1.0 alone $
-0.7 alone has
-1.0 alone is
-0.9 alone it
-0.6 alone to
-0.5 along
2.6 along $
0.6 along for
-0.7 along its
1.1 along to
-0.5 along your
-2.7 alongside
-1.1 alongside your
-1.6 already
-0.7 already $
1.6 already booked
-1.0 already had
1.1 already knows
1.4 also
-1.0 also $
-0.7 also a
-1.1 also be
-0.6 also called
-0.8 also come
1.8 also do
0.7 also does
0.9 also gives
-0.6 also has
-0.9 also have
1.1 also hear
1.1 also helps
-0.6 also lowers
1.4 also offer
1.8 also one
-0.8 also put
-0.6 also see
0.6 also use
-2.3 alter
-1.8 alter the
1.7 altered
-1.5 alternate
-0.5 alternate between
3.0 alternative
1.6 alternative $
1.3 alternative to
1.7 alternatives
2.3 alternatives $
-0.8 alters
-0.7 alters the
-2.9 although
-0.6 although a
-1.2 although it
-0.7 although the
2.0 although you
2.7 altogether
2.2 altogether $
-0.7 always
-1.1 always $
1.7 always be
-0.5 always know
-1.0 always on
-0.7 always relieve
0.7 always something
-1.1 am
0.8 am $
-0.5 am 52
1.6 am a
1.4 am about
-1.0 am afraid
-0.9 am also
-0.5 am an
-0.5 am asked
-0.5 am at
1.6 am back
-0.6 am doing
-0.6 am here
-0.6 am i
-0.8 am just
-2.9 am not
-0.6 am pregnant
1.0 am proud
-0.5 am seventy
-0.9 am sorry
1.4 am the
-0.5 am to
-1.2 am working
3.2 amazed
0.6 amazed at
-0.5 amazing
0.6 america
-1.2 american
-1.0 american college
0.7 amira
2.5 amitriptyline
0.8 among our
-1.1 among several
1.2 among them
-2.2 amount
-0.9 amount of
-0.9 amrit
-1.2 an
-1.0 an ache
1.5 an aching
1.3 an achy
1.7 an adjustment
-0.8 an advert
0.9 an afternoon
-0.5 an alternative
1.6 an anti
-0.7 an app
-0.9 an appointment
-0.5 an arch
-0.5 an area
0.8 an assessment
-0.6 an average
-1.0 an early
-0.6 an easier
-0.5 an electric
-1.2 an elevator
-0.7 an emergency
2.6 an end
1.5 an exclamation
1.1 an exercise
0.6 an expert
2.0 an extra
-0.5 an eye
-0.7 an honest
-0.8 an hour
4.2 an inch
-0.5 an infection
-0.5 an inflamed
-0.7 an inflammatory
0.6 an initial
-1.0 an injection
-1.2 an injury
-0.6 an irritated
1.1 an l5
-3.0 an mri
2.1 an old
-0.9 an open
-1.5 an operation
-0.5 an opinion
-1.4 an option
-1.4 an ordinary
0.7 an rmt
-0.6 an s
0.7 an ultrasound
0.8 an umbrella
0.8 an unhurried
-3.4 an x
-0.5 ana
0.9 anaesthesia
-1.9 anaesthetic
-0.7 anaesthetist
1.2 analgesics
-1.0 analysis
-2.2 anatomy
-0.6 ancient
-0.9 and
-0.5 and $
1.5 and 15
-0.5 and 2
-0.5 and 25
-0.5 and 90
-0.6 and about
2.4 and accelerates
5.8 and acupuncture
-0.9 and add
0.6 and adds
-0.5 and adhesions
1.5 and after
-0.9 and again
0.6 and age
1.3 and agree
0.6 and along
-1.5 and an
-1.6 and any
-0.5 and anyone
-0.5 and anything
0.5 and arnica
2.5 and as
-0.5 and ask
3.3 and asked
-0.7 and asks
2.9 and at
-0.5 and avoid
-0.9 and back
-0.6 and backs
-1.7 and bad
0.7 and balance
3.1 and because
0.6 and begins
-0.8 and below
-1.6 and blood
1.0 and body
-0.7 and bone
0.7 and book
0.5 and boosts
0.8 and both
-1.4 and build
-0.8 and bulging
-0.6 and butter
0.6 and buttock
-0.5 and buttocks
0.5 and calf
-0.6 and call
-0.5 and calms
-2.4 and can
1.4 and cancelled
1.2 and carried
0.7 and carries
0.5 and carrying
2.0 and causes
1.0 and cedar
-0.9 and check
1.4 and chiropractors
-0.9 and chronic
0.6 and clear
1.1 and clears
0.7 and clients
0.6 and clinical
-0.5 and cold
1.5 and come
-1.2 and comes
0.8 and completely
0.7 and conditions
-0.6 and costs
-1.5 and could
1.0 and counting
-0.8 and cried
0.7 and cross
0.5 and cuts
2.5 and danced
0.6 and deep
1.1 and did
1.7 and discover
-0.5 and discs
-0.7 and do
1.3 and done
-2.9 and down
0.7 and drink
0.5 and each
0.8 and ease
-0.6 and eases
0.5 and easy
0.9 and encourages
-1.0 and endorphins
-0.5 and ends
-0.8 and english
1.4 and even
0.5 and evening
0.5 and everyday
-0.5 and everyone
1.3 and everything
0.9 and exercise
0.7 and exercises
1.3 and explain
0.6 and families
-0.6 and fascia
0.7 and feeling
-2.2 and feet
-1.1 and felt
0.9 and find
-0.8 and firm
-0.7 and first
2.3 and five
-1.0 and fix
-0.5 and flare
0.7 and flu
1.1 and flushes
1.1 and flushing
-0.5 and foot
1.5 and for
0.7 and forty
0.6 and found
0.7 and four
1.0 and frankly
1.7 and free
0.5 and fresh
-1.0 and friday
-0.9 and fridays
-0.6 and full
-0.6 and function
0.5 and gave
-0.6 and generally
-0.7 and gentle
0.7 and gently
-1.0 and get
-0.5 and gets
3.0 and give
0.9 and gives
0.7 and go
-1.6 and goes
0.6 and got
-2.0 and had
0.6 and half
-1.1 and hamstrings
-1.4 and hands
-0.5 and happy
1.8 and has
-0.6 and heat
-1.4 and height
-1.5 and help
0.7 and helping
1.2 and her
-1.4 and here
-0.5 and herniated
0.9 and hips
-1.2 and his
1.0 and hold
0.5 and holds
1.1 and home
-2.0 and how
1.2 and i
0.5 and ibuprofen
1.2 and if
-0.6 and improve
-0.6 and improves
1.0 and in
-0.6 and includes
1.1 and injections
-0.5 and into
1.3 and is
2.7 and it
-1.2 and joint
-0.7 and joints
-0.5 and just
-2.3 and keep
0.7 and keeps
-1.8 and kidneys
1.1 and knead
-1.3 and knees
-0.9 and knows
0.5 and lactic
0.8 and last
1.1 and lasts
-0.7 and late
-0.5 and lead
1.3 and leave
0.9 and leaves
2.2 and left
-0.9 and leg
2.5 and less
1.8 and let
0.5 and lie
-1.0 and lift
1.7 and lifts
-1.6 and ligament
-1.0 and ligaments
-1.3 and long
1.9 and longer
-0.6 and look
-0.6 and lost
0.9 and low
-1.0 and lower
1.1 and lowers
0.5 and lumbar
-0.5 and lymphatic
1.1 and made
3.5 and make
0.8 and makes
-0.5 and manipulation
-0.6 and manual
-2.2 and many
-0.8 and massage
-0.9 and may
0.9 and metabolic
1.0 and mind
-1.0 and missed
-0.6 and mobility
1.3 and money
-0.9 and mood
2.3 and more
1.5 and most
-0.7 and move
-0.7 and moved
-0.5 and moving
-0.5 and mrs
-1.5 and muscle
-0.6 and muscles
-0.6 and must
-1.8 and my
-0.5 and natural
-0.9 and neck
-0.7 and need
1.8 and needles
-1.4 and neither
0.5 and nerve
-2.4 and never
-1.4 and next
0.6 and night
-0.5 and no
0.9 and nobody
0.5 and non
-0.7 and none
2.1 and not
1.4 and nothing
1.0 and notice
0.5 and now
-0.6 and nutrients
0.7 and of
-1.2 and off
-1.1 and often
0.7 and on
0.9 and once
-2.1 and one
-0.9 and only
0.8 and osteoarthritis
-2.9 and other
-0.5 and others
0.8 and our
-0.6 and out
2.1 and over
-2.2 and pain
2.1 and people
-0.5 and perhaps
-0.5 and physiotherapists
0.8 and physiotherapy
1.7 and picked
1.2 and pills
2.4 and plays
0.9 and poor
0.9 and posture
-0.5 and pregnancy
-0.7 and press
-0.6 and pressure
1.2 and prevent
0.9 and promotes
-0.5 and put
-1.0 and quiet
0.8 and quite
0.7 and rang
0.6 and rebuilds
-0.7 and recovery
-0.8 and reduce
1.8 and releases
0.8 and remove
-0.6 and repair
0.5 and rest
1.9 and restores
-0.7 and return
-1.2 and right
0.5 and ring
1.3 and risk
-0.7 and risks
0.7 and rmt
-0.8 and rougher
-1.3 and round
0.7 and said
-1.0 and saturday
-1.2 and saturdays
-0.7 and save
-1.0 and sciatica
2.8 and scoliosis
-1.3 and screws
1.3 and see
-0.6 and sees
2.8 and send
-0.7 and seniors
1.6 and sent
0.5 and seven
0.8 and several
-0.5 and sham
0.7 and she
-0.5 and should
-0.6 and shoulder
2.0 and shoulders
-0.5 and show
-1.4 and side
-0.6 and simple
-0.9 and sit
1.1 and six
-0.7 and sixty
1.6 and slow
1.6 and slows
-0.6 and so
-1.4 and soft
-2.0 and some
-1.3 and somebody
-0.6 and someone
-0.7 and something
-1.5 and sore
1.0 and space
-0.5 and spasm
-0.5 and speaks
0.9 and speed
0.8 and speeds
-0.9 and spent
1.1 and spinal
0.9 and spirit
0.5 and sport
1.2 and sprained
0.9 and sprains
0.5 and starts
-0.5 and starved
1.7 and stay
0.5 and stayed
0.8 and stenosis
-0.8 and stiffness
-0.5 and stop
-0.8 and strains
0.7 and strengthen
-0.5 and stress
0.5 and stretch
-1.1 and stretches
-0.7 and stretching
-0.7 and suggest
1.1 and suggests
0.8 and suitable
1.0 and supports
0.5 and surgery
-0.5 and swelling
-1.0 and swollen
-0.5 and symptoms
-0.5 and tablets
1.1 and take
-0.7 and takes
-0.7 and taking
-0.7 and tear
1.9 and tell
-0.6 and ten
-0.5 and thank
1.1 and that
1.1 and the
2.7 and they
0.6 and thin
1.7 and things
1.3 and think
-0.5 and third
3.1 and this
-2.3 and those
-0.9 and three
-0.7 and thursday
-0.7 and thursdays
0.7 and time
-1.6 and to
0.8 and tomasz
0.6 and toxins
-0.6 and trigger
-0.5 and trunk
-1.0 and try
-0.9 and turn
-0.5 and twenty
-0.5 and twist
1.4 and unlike
0.7 and up
-0.5 and upper
0.6 and use
-0.6 and using
-1.3 and usually
-0.6 and waits
-0.6 and wake
-1.2 and walking
0.7 and wants
-0.6 and warm
0.9 and was
0.9 and waste
1.0 and water
-2.2 and we
0.5 and weak
-0.6 and weekend
-0.7 and wellness
0.5 and whale
-3.4 and what
-0.8 and whatever
-0.7 and when
-1.1 and where
-1.7 and whether
-1.1 and which
0.9 and while
0.9 and who
-0.6 and why
3.0 and with
1.5 and without
1.3 and women
-1.3 and work
1.1 and works
-1.0 and worry
0.8 and would
-0.6 and write
-0.8 and wrote
-1.9 and yes
1.4 and you
0.8 and your
1.6 and yours
-0.9 aneta
0.7 angle
-0.7 angle $
-0.9 ankle
-0.9 ankle $
-0.5 ankle sprain
-0.5 ankles
-0.9 ankylosing
-0.9 ankylosing spondylitis
-0.5 anna
0.5 anneke $
0.5 anneliese
-0.6 annika
1.4 anniversary
1.8 anniversary $
0.5 annual
-0.8 another $
1.0 another a
0.5 another and
-0.8 another episode
-0.6 another in
-0.8 another operation
0.5 another painkiller
-0.5 another reason
1.5 another way
-0.6 answer
-2.3 answer $
1.8 answer is
-0.8 answer it
-0.5 answer the
0.7 answer to
4.8 answer yes
1.4 answer your
-1.4 answered
-2.7 answers
-1.4 answers $
-0.8 answers from
1.7 anti
0.7 anti inflammatories
-1.2 antibiotics
2.4 antidepressants
1.1 antidepressants and
0.9 antidepressants for
1.2 anxiety
-1.0 anxiety $
-0.5 anxious
1.8 any
3.0 any $
6.1 any age
-0.6 any benefit
-1.3 any better
-0.6 any case
0.5 any condition
-0.8 any difference
-1.2 any good
1.6 any harm
-0.6 any hour
-0.9 any joint
-1.0 any moment
5.4 any more
-1.3 any of
-1.7 any one
-1.5 any operation
0.8 any other
-1.0 any pain
-1.1 any part
-1.4 any point
-0.5 any relief
1.2 any risk
-0.5 any session
1.0 any side
-4.4 any time
-1.3 any treatment
0.7 anybody $
-1.1 anybody who
-1.0 anyhow
-1.0 anyhow $
3.3 anymore
3.3 anymore $
1.3 anyone
3.2 anyone $
-0.6 anyone can
0.7 anyone knows
1.0 anyone on
-1.2 anyone to
0.7 anyone treats
-3.2 anyone who
-0.7 anyone whose
-1.1 anyone with
-2.6 anything
-0.6 anything about
-0.8 anything at
-1.1 anything else
0.9 anything for
-0.8 anything from
1.6 anything in
-0.6 anything more
-0.8 anything out
-0.8 anything that
1.0 anything the
0.9 anything you
0.5 anything your
1.2 anyway
-0.7 anyway $
0.9 anyway and
-1.4 anywhere $
-0.5 anywhere and
2.9 anywhere else
3.2 apart
2.6 apart and
-2.0 apart from
-0.7 app
1.0 apparently
-1.4 appear
-1.1 appears
1.1 applicants
-1.6 applies
-0.5 applies $
-1.1 apply
1.2 appointment
-0.5 appointment $
0.5 appointment and
-0.7 appointment in
-1.2 appointment is
-0.5 appointment lasts
-0.5 appointment we
-0.7 appointment with
-1.5 appointments
1.3 appointments $
0.5 appointments are
-0.5 appointments in
-0.5 appointments on
-0.5 appointments run
1.1 appointments seven
-1.0 appreciated
0.6 apprentice
-0.7 approaches
1.3 appropriate
1.9 appropriate for
-0.6 approval
-1.3 approved
0.6 april $
-0.6 arch
-0.6 arch $
-1.7 are
0.6 are $
1.8 are 60
-0.5 are across
-0.6 are affected
-0.5 are allergic
0.8 are also
0.8 are among
2.0 are as
-1.4 are asked
-1.2 are available
4.6 are back
-1.2 are being
-1.2 are best
-2.2 are better
-0.8 are bunched
0.6 are burnaby
-0.5 are busy
0.8 are carrying
1.3 are changing
-0.8 are closed
-1.0 are comfortable
-0.6 are common
0.6 are completely
1.1 are confident
-1.1 are covered
1.4 are doing
1.5 are done
0.9 are down
2.0 are easier
-0.7 are encouraged
1.1 are experts
-1.0 are feeling
-0.7 are few
-1.4 are fine
-0.9 are for
-0.7 are found
-0.8 are four
-1.8 are free
-1.2 are full
0.8 are given
-0.9 are glad
-1.9 are going
-1.6 are good
0.9 are guaranteed
0.8 are hand
-1.2 are happy
-1.1 are having
-0.6 are held
-1.1 are holding
-0.6 are hoping
0.6 are hot
-0.8 are in
-0.9 are insured
0.7 are known
2.6 are leaving
-1.3 are left
-1.0 are less
-1.1 are like
-0.7 are limited
0.6 are living
4.6 are looking
-0.6 are lovely
1.0 are lying
-0.5 are made
-1.2 are many
0.6 are massaged
-0.7 are mild
2.2 are miracle
-0.7 are mixed
-2.2 are more
-0.6 are moving
-1.1 are much
3.4 are my
0.5 are never
5.2 are no
2.3 are normal
-0.7 are not
-0.7 are now
0.6 are off
1.7 are often
0.5 are only
-2.3 are open
-0.8 are other
-0.6 are out
-0.7 are overweight
0.8 are pain
0.8 are paying
1.7 are permanent
-0.7 are placed
-0.5 are pleased
-0.6 are pre
-1.7 are pregnant
0.6 are proud
-0.7 are put
1.2 are quiet
-0.6 are quite
-1.4 are rare
-1.0 are rarely
-0.5 are reading
0.7 are recognised
1.0 are recognized
-1.2 are registered
-1.3 are risks
-0.6 are satisfied
-0.5 are seen
0.8 are set
-0.7 are seven
-0.5 are several
-1.2 are short
1.0 are signs
-1.1 are similar
-0.6 are six
0.6 are slow
-0.7 are small
0.5 are so
-0.6 are sometimes
-0.5 are sorry
1.8 are specialists
-0.6 are started
1.9 are still
-0.6 are stretched
-0.9 are strong
2.0 are stronger
-0.5 are taken
1.4 are taking
-0.5 are taught
3.6 are that
1.7 are the
-0.5 are then
-1.0 are there
-0.6 are thin
-0.7 are things
-0.6 are thinking
-1.3 are thirsty
-1.0 are three
-0.9 are tired
-1.3 are two
1.6 are unbeatable
-0.7 are under
-0.5 are upstairs
-1.1 are used
-1.5 are very
-1.5 are waiting
1.4 are walking
-0.7 are welcome
0.5 are well
1.2 are what
-0.7 are working
-0.5 are worn
-0.8 are worried
-0.6 are worth
1.5 are you
-0.6 are your
0.8 are zero
-1.9 area
-2.1 area $
0.6 area and
-1.3 area being
-0.6 area that
0.7 area which
-0.5 area with
-3.0 areas
-0.6 argue
-0.6 argue with
0.9 argument
-0.5 arises
-0.5 arizona
-0.9 arm
-0.5 arm $
-0.9 arms
-0.7 arms $
0.7 arms and
3.6 arnica
-0.9 aromatherapy
-1.8 around
2.2 around $
-1.9 around a
2.3 around and
1.7 around burnaby
0.9 around deer
-0.6 around eight
1.0 around for
-0.5 around four
2.3 around here
-2.6 around it
-0.8 around one
1.1 around the
-1.8 around them
-0.5 around two
-1.2 around your
-1.2 arrange
-1.1 arranged
-0.9 arrangement
-0.5 arrangement $
0.7 arrival
2.2 arrive $
0.6 arrive at
-0.8 arrive by
-0.6 arrive ten
0.8 arrive with
0.9 arrived
-0.8 arrived on
-0.5 arrived with
-0.9 arrives
1.0 arteries
1.1 arthritic
0.7 arthritic and
1.1 arthritic joints
2.9 arthritis
-2.1 arthritis $
-1.0 arthritis a
-1.6 arthritis and
2.2 arthritis at
-0.6 arthritis clients
0.9 arthritis does
0.8 arthritis from
1.9 arthritis has
-0.8 arthritis in
-2.2 arthritis is
-0.5 arthritis itself
0.9 arthritis massage
2.0 arthritis may
-1.2 arthritis of
1.2 arthritis pain
0.8 arthritis stenosis
0.9 arthritis tell
-0.6 arthritis that
-0.6 arthritis the
-1.1 arthritis we
1.8 arthritis you
-0.5 article and
1.8 as a
-0.5 as active
-0.5 as an
-0.6 as any
0.8 as anyone
0.8 as at
-0.5 as bad
1.2 as blood
1.1 as burnaby
-0.5 as circulation
-1.4 as discs
1.8 as effective
0.8 as either
1.7 as fast
-1.2 as for
1.5 as good
-0.5 as hard
-1.4 as it
0.9 as long
-0.6 as low
2.0 as many
1.2 as massage
-0.5 as methotrexate
-0.5 as needed
1.5 as new
1.1 as often
-0.7 as our
0.6 as pain
0.5 as part
0.5 as possible
-1.0 as sciatica
2.6 as she
-1.2 as soon
0.6 as strong
1.4 as the
-0.6 as there
-1.1 as though
0.5 as two
-1.0 as we
1.1 as well
-1.3 as with
-3.3 as you
-0.6 as your
-0.5 ashby
1.1 ashcombe
-6.7 ask
-2.1 ask $
-0.9 ask a
0.6 ask about
-0.6 ask again
-0.5 ask and
-0.6 ask anyone
1.2 ask around
0.5 ask as
1.2 ask at
-0.8 ask her
-1.1 ask how
1.0 ask if
-0.8 ask me
0.5 ask questions
-0.5 ask that
1.5 ask the
-0.5 ask us
-1.5 ask what
-0.5 ask whether
1.2 ask why
-0.6 ask you
-2.4 ask your
-0.6 ask yourself
-2.5 asked
2.0 asked $
-0.7 asked about
-1.0 asked her
1.9 asked if
0.6 asked me
0.7 asked not
-0.5 asked of
-2.5 asked to
-0.5 asked us
2.3 asked what
-1.4 asking
-0.7 asking $
-0.6 asking about
-0.5 asking you
-2.7 asks
1.5 asks how
-0.7 asks what
-0.6 asks you
-2.5 asleep
0.8 asleep $
-0.9 asleep and
-0.7 asleep at
-0.8 assess how
2.1 assess you
-0.7 assessed
-0.9 assessment
-1.5 assessment $
-1.9 assessment and
1.2 assessment with
-0.8 assistance
-0.5 assistance $
-1.3 assistant
-0.6 assisted
-0.5 assisted stretching
0.6 associated
-1.4 association
1.6 assume
1.6 assume that
-0.5 assumed
3.2 assured
3.6 asthma
3.2 astonished
-0.5 at
1.6 at 4
-0.8 at about
1.1 at all
-1.5 at any
-0.5 at best
-0.8 at brentwood
-1.0 at burnaby
-0.5 at cedar
2.8 at christmas
-0.5 at confederation
-0.5 at deer
1.0 at each
-1.7 at eight
1.1 at eighty
-1.0 at eye
-0.7 at fifty
0.6 at first
0.6 at four
-0.7 at harbour
-0.5 at her
0.7 at his
-2.4 at home
0.5 at how
-0.9 at it
0.7 at its
-1.4 at l5
-0.6 at last
-1.6 at least
0.9 at little
-1.3 at longer
-1.2 at lunch
-0.7 at massage
1.3 at me
-0.7 at metrotown
2.0 at most
-3.5 at night
-0.9 at nine
0.7 at nineteen
0.8 at no
-0.5 at northgate
1.1 at once
2.1 at one
0.8 at our
-0.6 at points
-0.5 at reception
-0.5 at relieving
1.2 at rest
1.4 at serenity
-0.9 at seven
-1.2 at six
1.2 at sixty
-1.8 at some
1.2 at summit
0.8 at that
-0.6 at the
1.5 at this
1.1 at twelve
2.8 at twenty
-1.7 at two
0.6 at what
-0.5 at which
1.4 at work
-0.5 at you
0.9 athletes
-1.0 athletes $
0.6 athletes and
-0.5 athletes get
0.6 athletic
-1.0 attached
-0.7 attached to
3.5 attack
0.6 attacking $
-0.5 attacking the
-0.7 attacks
-2.0 attacks the
-0.9 attend
1.1 attendance
-0.5 attention
1.2 attention $
-0.9 attention and
0.9 attentive
1.2 august
-0.6 august $
-0.7 aunt
-0.5 australian
-0.5 australian trial
2.9 authority
3.3 authority on
-1.4 authors
0.7 autumn $
-1.3 available $
0.5 available and
0.7 available only
0.6 available to
-1.9 avenue
2.4 average
2.9 avoid
-0.8 avoid it
-0.6 avoid massage
6.5 avoid surgery
1.7 avoid the
-0.5 avoid twisting
2.4 avoided
1.5 avoided $
0.5 avoided if
-0.6 avoiding
-1.1 awake
-0.5 awake $
0.9 award
4.4 away
2.7 away $
-0.5 away a
-0.5 away at
-1.5 away by
-2.6 away from
-0.6 away if
1.7 away my
-0.5 away no
2.6 away the
1.8 away their
1.2 away when
0.9 away with
0.8 away your
-0.8 awkward
0.8 awkwardly
-1.2 axial
-0.7 axial spa
-1.1 b
-0.9 b $
0.6 babies
-0.5 babies and
2.4 baby
1.7 baby $
5.9 back
-0.6 back aches
-0.6 back after
1.0 back and
-0.7 back are
-0.6 back as
3.6 back at
2.2 back back
-0.7 back because
1.0 back better
-0.6 back but
-2.8 back by
0.9 back clean
0.6 back clinic
1.0 back experts
0.5 back from
-1.3 back goes
-2.7 back has
-0.6 back hip
-1.4 back hips
1.3 back how
1.2 back i
2.2 back if
3.3 back in
-0.6 back injuries
-0.6 back injury
1.2 back inside
4.8 back into
-1.1 back it
-0.5 back itself
-1.0 back keeps
-0.6 back looks
-0.5 back makes
1.1 back massage
-0.7 back muscles
-1.1 back neck
-1.3 back off
0.7 back often
3.7 back on
0.8 back once
-0.7 back or
-2.2 back out
-1.5 back pain
-0.5 back passage
-1.4 back pocket
0.8 back problems
1.0 back related
-0.9 back rescue
0.5 back reset
-1.2 back ritual
0.7 back says
1.0 back since
3.4 back specialist
1.4 back specialists
0.9 back stiff
-1.5 back still
-0.6 back strain
-0.5 back strains
-4.1 back surgery
1.0 back than
1.2 back that
-0.6 back the
-0.5 back there
0.6 back this
4.6 back to
2.4 back together
2.2 back toward
-0.8 back treatment
1.6 back trouble
-1.2 back up
2.6 back we
-1.9 back went
2.3 back where
-0.6 back which
0.8 back while
-0.9 back will
0.6 back within
-0.5 back without
-0.6 back would
1.8 back you
-0.7 back your
1.0 backache
4.7 backed
4.1 backed by
0.6 background $
0.5 backhaven
4.3 backs
0.5 backs a
1.7 backs and
1.2 backs are
2.2 backs better
-0.7 backs get
-1.2 backs have
-0.5 backs hurt
-1.0 backs in
-0.6 backs of
-1.5 backs that
-0.7 backs we
-0.9 backside
1.7 backward
0.5 backwards $
-1.0 bad $
1.6 bad back
1.1 bad backs
-0.7 bad knees
-0.5 bad posture
0.6 bad the
0.6 badge
2.2 badly $
0.6 badminton
-1.2 bag $
0.7 bag of
0.6 bag on
-1.2 bags
0.7 baker
-1.6 bakery
-0.9 bakery $
-0.6 bakery on
1.0 bakery with
2.2 balance
-1.1 balance $
2.4 balance and
1.9 balance the
6.4 balanced
1.7 balancing
1.2 balancing the
-1.5 ball
-0.6 ballet
0.8 balm
-0.6 bamboo
0.5 band
-0.8 band $
-1.1 band of
-0.7 bands
-0.6 bands of
0.6 banister
1.1 bank
-0.5 bank $
-1.1 bao
1.5 barely
0.8 bargain
0.8 bargain $
0.6 bartek
0.6 basalt
-1.3 basalt stones
-0.8 base
-0.5 base of
1.4 based
1.6 based on
-1.3 basically
1.3 basis
0.5 basis of
-0.9 basket
-1.1 bath
1.9 bath $
-0.8 bath and
0.6 bathroom
0.5 bathroom cabinet
0.5 bathroom floor
1.2 bay
2.1 bay $
-2.0 bc
-0.9 bc $
-1.4 be
3.6 be $
-0.5 be a
-1.0 be able
-0.9 be all
2.5 be amazed
-0.6 be an
-0.5 be arranged
0.6 be as
-2.2 be asked
1.9 be at
1.3 be avoided
1.4 be back
1.0 be best
-1.1 be better
1.5 be billed
-0.6 be cake
-1.5 be careful
-0.5 be cautious
-0.8 be charged
-0.8 be checked
-0.6 be closed
1.6 be coming
-1.0 be considered
1.0 be corrected
-1.9 be covered
-0.8 be dangerous
-0.6 be discussed
-1.0 be doing
-2.8 be done
-0.7 be draped
-0.5 be drawn
2.8 be effectively
-1.4 be found
-1.6 be free
-1.1 be given
1.2 be going
0.5 be gone
-0.5 be happy
0.7 be hard
-1.2 be here
-0.6 be hurt
1.2 be lifting
-0.7 be looked
-0.9 be lying
-0.7 be made
-0.6 be measured
0.5 be modest
1.8 be moving
-0.8 be needed
1.4 be needing
3.9 be next
0.6 be off
-0.6 be offended
1.2 be on
-0.8 be one
0.8 be out
-0.9 be permanent
-1.4 be pushed
-1.0 be put
-0.7 be referred
0.8 be reversed
-0.5 be reviewed
0.7 be said
-1.7 be seen
-1.0 be signs
-0.6 be soothing
0.5 be standing
2.0 be stiff
-0.8 be straight
-1.3 be sure
0.7 be surprised
-1.1 be taken
1.4 be taking
-0.5 be tested
4.5 be the
-0.5 be there
-1.6 be touched
-1.4 be treated
-0.6 be uncomfortable
-0.7 be used
0.6 be very
1.1 be walking
-1.7 be wary
0.7 be worth
2.3 be you
1.2 be your
3.0 bea
1.3 beach $
-2.6 bear
-0.5 bear $
-0.8 bearable
-0.5 bearable $
-0.7 bears
3.1 beat
0.9 beaten
0.6 beatrix
-0.8 beatriz
5.8 beats
2.8 beats a
0.6 beats the
-0.5 beautiful
4.7 beautifully
-1.3 became
-1.1 because a
-1.0 because he
-0.9 because her
-0.9 because i
1.0 because in
2.3 because it
-0.7 because joint
2.8 because massage
-0.5 because my
-1.3 because nobody
-0.9 because of
2.4 because our
-0.5 because people
-0.7 because that
1.2 because there
-2.2 because they
0.7 because we
-1.2 because you
0.5 become
2.0 become a
-0.5 become more
-0.5 become narrower
-0.8 become permanent
0.9 become shorter
-1.0 become smaller
-0.7 become stiff
2.6 become the
-1.0 becomes
-0.6 becomes narrower
-1.2 becomes the
-0.8 becomes thinner
0.9 becoming
-1.2 bed
2.3 bed $
-1.2 bed and
-0.7 bed for
1.0 bed in
-0.5 bed is
-1.9 bed rest
0.5 been
-2.2 been a
5.5 been able
-1.1 been an
-0.7 been asked
0.6 been asking
1.8 been at
-0.8 been carrying
0.7 been clinically
-0.5 been coming
-0.9 been diagnosed
1.8 been doing
0.5 been done
0.5 been easier
1.7 been for
0.7 been hanging
-1.9 been here
0.7 been holding
1.1 been in
-0.6 been inconsistent
0.7 been known
-0.5 been linked
0.8 been living
-1.0 been looking
-0.5 been no
-2.1 been off
-0.5 been offered
-0.8 been on
1.5 been properly
-1.4 been proved
-2.5 been proven
-1.2 been putting
-0.6 been registered
-0.9 been reported
0.9 been retrained
-0.8 been running
-0.9 been saying
-1.0 been seeing
0.5 been sending
-1.9 been shown
-1.2 been signed
1.2 been sitting
1.8 been so
-0.6 been starved
-0.5 been stiff
-2.3 been studied
-0.5 been taking
1.6 been talking
1.2 been the
0.5 been there
-0.5 been thinking
0.5 been three
0.7 been through
2.5 been to
-2.2 been told
-0.7 been treating
-0.7 been tried
0.9 been up
1.4 been used
1.4 been voted
-1.0 been waiting
-0.6 been well
-1.4 been with
-0.5 been worth
1.1 beer league
-1.5 before
-1.5 before a
1.5 before and
0.6 before any
-0.5 before anybody
1.4 before anyone
-0.5 before going
-0.5 before his
-2.0 before i
2.8 before it
2.4 before lunch
-0.5 before noon
-0.8 before or
-1.3 before she
-0.5 before ten
-1.0 before that
-0.8 before their
2.4 before they
-1.0 before we
0.9 before working
3.1 before you
-2.5 beforehand
-1.0 beforehand $
-0.6 beforehand which
-2.2 began
-1.2 began with
0.6 begging
0.6 begging for
-1.1 begin
-0.8 begin $
-0.5 begin at
-0.8 begin in
0.5 begin to
2.0 begin with
1.0 beginning
0.9 beginning and
2.0 begins $
-0.7 begins at
-0.5 begins in
0.5 begins to
-0.6 behaves
0.9 behind
2.6 behind $
-0.7 behind a
-1.5 behind our
-2.2 behind the
0.9 behind you
2.6 being $
1.0 being a
-0.8 being able
-0.5 being compressed
-0.5 being done
1.0 being hurt
0.6 being looked
-0.5 being overweight
-0.6 being pinched
-0.6 being squeezed
-1.3 being touched
-1.2 being worked
2.4 believe
0.7 believe $
1.4 believe i
-2.8 believe in
1.3 believe the
-1.1 believed
-2.4 bell
-0.5 bell and
-2.0 belly
-0.5 belly $
1.7 belong
0.9 belong $
-1.4 belong to
0.7 belongs
2.2 belongs $
-1.1 belongs to
-3.2 below
-0.8 below $
1.1 below and
-0.9 below the
-1.0 belt
-0.6 belt line
-1.0 belts
-1.2 bench
-0.8 bench in
-0.5 benches
-0.6 benches $
-2.1 bend
-0.9 bend $
-1.2 bend and
0.7 bend forward
1.0 bend in
-0.6 bend turn
1.4 bend your
-2.8 bending
1.0 bending $
-1.4 bending forward
-0.5 bending or
-0.6 bending to
-0.6 bending turning
0.9 bends $
-0.7 beneath it
3.1 beneficial
3.1 beneficial for
-0.6 benefit
-0.6 benefit #
2.8 benefit $
-0.5 benefit and
-0.6 benefit for
-0.5 benefit lasts
-1.7 benefits
-1.0 benefits $
-1.0 benefits and
1.2 benefits of
1.3 benefits you
0.5 bent
-0.5 bent $
-1.4 bent down
1.0 bent like
0.6 bent over
-0.5 bent sideways
-0.6 bert
-3.0 beside
-1.1 beside the
4.3 best
-0.8 best $
-0.5 best avoided
1.2 best back
-2.7 best chance
-0.9 best choice
-0.9 best evidence
-1.3 best exercise
-0.6 best friends
1.4 best hands
1.8 best in
-0.5 best kind
5.3 best massage
1.7 best of
0.7 best one
-1.4 best posture
-0.9 best results
2.7 best rmt
-0.7 best sleeping
-0.5 best supported
-0.5 best test
1.2 best things
-1.9 best time
-2.0 best to
-0.9 best treatment
0.7 bet
0.7 beth
2.7 better
1.8 better $
0.7 better a
-0.6 better after
0.5 better afterwards
0.5 better as
0.7 better blood
-1.4 better circulation
-1.1 better for
-1.3 better function
2.2 better in
-0.7 better off
-0.9 better on
2.0 better posture
0.9 better results
-2.0 better sleep
1.0 better than
-0.5 better the
0.6 better way
0.5 better when
-1.1 better with
-2.4 better within
-1.2 better without
0.5 better you
-1.6 between
-0.5 between $
1.6 between 8
-0.8 between a
-1.3 between clients
0.7 between five
-0.8 between flares
1.1 between here
-0.8 between patients
-0.5 between people
0.7 between the
-0.9 between two
-1.9 between visits
-1.4 between your
0.5 beyond
1.8 beyond doubt
-1.0 beyond that
-1.8 beyond the
-0.5 bicycle
0.6 big glass
-0.5 big operation
-0.6 big toe
0.7 bigger
1.6 bigger $
-2.0 bike
0.5 bike $
-0.7 bikes
-0.5 bikeway
-2.7 bill
-1.2 bill $
0.7 bill to
3.1 billed
1.8 billed to
-0.6 billing
0.6 billing free
-0.7 billing to
0.5 billing with
4.7 bin
1.4 bin $
-0.5 binder
1.1 biologic
-0.6 biological
-0.5 biologics
-1.9 birth
-1.1 birth $
-1.0 birthday $
0.9 biscuit $
-0.5 biscuits
1.1 bit
-0.6 bit and
3.7 bit as
-0.7 bit better
-1.1 bit by
-0.5 bit i
-0.5 bit in
-1.2 bit like
1.0 bit of
-0.8 bit sore
1.9 bit tender
-1.3 bits
0.5 black
-2.0 bladder
1.2 bladder meridian
-1.0 bladder or
-1.6 blade
-0.9 blades
-0.6 blades $
4.0 blank
-0.7 blanket
0.9 blanket $
-1.1 blanket and
-1.3 bleeding
-0.6 bleeding and
-0.7 bleeding nerve
-0.7 blend
-0.5 blend of
-0.8 bliss
-1.1 block $
-0.7 block and
0.9 block of
2.4 block or
1.1 blocked
-1.5 blocks
-1.2 blog
0.7 blood
-1.0 blood $
-0.6 blood back
-0.5 blood brings
1.1 blood carries
0.7 blood cells
-1.0 blood circulation
-0.8 blood clot
-1.0 blood clots
-0.5 blood flow
-1.1 blood gets
-0.7 blood in
1.8 blood moving
6.3 blood pressure
-0.7 blood supply
-0.5 blood that
-0.6 blood through
-1.8 blood vessels
-1.3 blue
-1.6 blue cross
1.6 bo
-2.5 board
-0.9 board exams
-0.6 boast $
-1.8 bodies
4.2 body
1.4 body $
0.8 body are
1.5 body at
-0.5 body begins
1.8 body can
0.7 body defences
1.2 body detox
0.7 body does
0.6 body flush
-1.0 body gradually
0.7 body has
1.8 body heals
-1.2 body is
-0.8 body keeps
-0.6 body lays
0.5 body lets
-0.6 body makes
0.7 body mind
-0.6 body natural
-0.5 body often
-1.0 body or
-1.6 body own
-1.0 body reabsorbs
-0.8 body responds
0.8 body that
0.5 body the
-1.2 body to
-1.5 body wants
0.9 body which
-1.8 body will
0.8 bodyworks
-0.6 boiler
-0.6 bolster
-1.7 bolsters
-0.5 bolsters so
1.3 bone $
-0.8 bone and
-0.8 bone beneath
0.5 bone but
-0.5 bone has
-0.5 bone health
-0.6 bone on
-0.9 bone spur
2.2 bone spurs
0.9 bone that
-0.7 bone to
-0.8 bones $
0.5 bones are
-0.5 bones becomes
2.8 bones follow
0.5 bones go
-0.7 bones heal
-0.9 bones in
-2.2 bones of
0.7 bones opens
1.3 bones or
0.6 bones so
-1.0 bones together
-0.9 bony
-3.2 book
-2.8 book $
0.5 book a
-1.3 book again
1.0 book any
-0.5 book my
-1.9 book now
1.1 book online
-0.7 book so
-1.6 book the
-0.9 book today
-0.6 book two
0.7 book with
1.5 book you
3.3 book your
-1.4 booked
-0.5 booked a
-0.5 booked after
-0.5 booked at
1.2 booked for
-0.6 booked him
0.6 booked in
1.2 booked me
-1.1 booked with
-3.2 booking
-0.8 booking $
0.5 booking button
-0.6 booking page
-1.9 bookings
-0.8 bookings $
-0.6 books and
0.8 boost
0.5 boost your
0.5 boosting
0.5 boosting circulation
2.3 boosts
0.8 boosts immunity
-0.9 boosts the
1.1 boosts your
2.7 boots
1.1 boots $
0.6 boots and
-0.6 bore
-0.6 bored
-0.7 born
-0.5 born $
0.6 born and
-0.9 borne
-1.2 boss
1.2 both
0.6 both and
-1.0 both are
-0.5 both can
3.5 both feet
-0.7 both get
-0.8 both hands
0.5 both have
-0.8 both hurt
0.5 both in
1.4 both kinds
-0.8 both legs
1.6 both on
1.0 both sides
0.8 bothers
2.5 bottle
1.1 bottle $
1.0 bottle of
-0.5 bottom $
1.0 bottom of
-0.5 bought
1.6 bought a
0.7 bought him
-0.6 bought me
0.5 boundary
0.5 boundary road
-0.5 bout of
0.7 bow
-0.5 bowel
0.6 bowels
-1.3 bowl
-0.8 bowl of
1.1 bowling
3.0 bowls
0.9 bowls $
0.9 box and
1.2 boxes
0.8 boxes $
-1.1 boy
-0.6 boys
-0.6 bra
2.9 brace
2.4 brace $
0.7 brace and
-1.2 brace does
-0.6 brace for
0.8 brace is
-0.8 brace may
1.2 brace or
1.5 brace to
-0.5 braced
0.7 braces $
0.6 braces and
2.4 bracing
2.0 bracing and
-0.6 bracing for
1.2 bracing or
0.5 braille
-0.7 brain
0.7 brain $
-0.7 branch
-0.6 branches
1.9 brand
1.5 brand new
-0.6 brass
-1.1 bread
-0.5 break
-0.9 break $
2.1 break down
-0.7 break up
0.9 breakfast
2.4 breakfast $
-0.6 breaking
0.8 breaks $
-1.4 breaks down
0.5 breaks from
1.7 breaks the
-1.2 breaks up
-1.0 breast
-1.9 breath
-2.0 breath $
-1.1 breath and
-2.1 breathe
0.8 breathe $
-1.0 breathe in
-1.3 breathe out
-2.1 breathing
-1.0 breathing $
1.4 breathing and
-1.1 breathing slows
-1.1 breaths
-0.6 breaths $
-0.9 brentwood
-1.8 brentwood $
1.0 brentwood station
-0.6 brick
-2.0 bridge
-0.6 bridge $
-0.9 brief
-0.5 brief $
0.7 bright
-1.7 bring
-1.9 bring a
-0.5 bring any
-0.8 bring faster
0.6 bring her
2.8 bring it
-0.6 bring on
-0.5 bring shorts
-0.8 bring the
0.5 bring two
-1.8 bring your
1.2 brings down
0.5 brings most
-2.1 brisk
0.6 britain
-0.8 british
-0.6 british columbia
-1.3 broad
-0.7 broadway
-1.6 broken
-0.5 broken bone
-0.5 broken skin
0.7 broom
-2.2 brother
-0.5 brought it
0.6 brought us
-0.8 bruise easily
0.8 bruised
-1.8 bruising
-0.5 bruising $
-0.5 bruising and
-1.0 bruising can
1.5 bruising or
-0.9 bucket
-0.5 bucket $
-1.0 budget
0.5 bugging
0.5 bugging you
1.4 build a
-0.8 build it
-2.1 building
1.1 building $
-0.5 building and
-0.8 builds up
0.7 built for
0.6 built up
1.8 bulge
-0.6 bulge $
-0.6 bulge and
-0.6 bulge at
0.8 bulge is
-0.8 bulged
-1.7 bulges
-0.5 bulges and
-0.6 bulging and
-0.8 bulging discs
1.5 bulging or
5.7 bulletproof
-0.8 bum
-0.5 bump
-0.5 bumps
-0.9 bunched
-0.7 bunched up
-0.7 bundles
-0.5 buns
0.5 burn
3.9 burnaby
1.3 burnaby #
-4.0 burnaby $
0.6 burnaby and
-0.7 burnaby clinic
0.5 burnaby favourite
1.8 burnaby for
-0.6 burnaby general
1.4 burnaby has
-1.3 burnaby hospital
1.0 burnaby lake
-0.7 burnaby new
0.5 burnaby rmt
-0.9 burnaby since
0.8 burnaby top
-0.9 burnaby we
-0.5 burnaby you
4.0 burning
1.5 burning $
-0.8 burning line
-1.7 bus
-1.7 bus stops
-0.6 bus the
-1.1 buses
-1.1 busiest
-0.8 business
-1.4 business days
-0.6 business of
-0.8 busy $
-0.8 busy and
-0.5 but
-0.8 but a
0.6 but after
1.4 but an
-1.0 but can
2.2 but do
2.3 but for
1.7 but have
-0.9 but he
-1.4 but here
0.9 but i
2.9 but if
-3.7 but it
-0.8 but let
-0.8 but many
-1.2 but most
-0.6 but my
-0.6 but no
0.6 but our
2.0 but pain
1.1 but people
-0.8 but rick
0.9 but she
-1.8 but that
-2.9 but the
-2.2 but there
-1.6 but they
-0.7 but this
1.2 but to
1.3 but we
0.9 but what
0.7 but without
3.9 but you
-1.3 but your
-1.2 butter
-2.2 buttock
-0.5 buttock to
-0.9 buttocks
-0.8 button $
1.3 buttons
-3.0 buy
-0.5 buy a
-1.2 buy five
-0.8 buy them
-0.5 buzz
2.5 by
-1.9 by $
-0.6 by 31
-0.5 by accident
-1.4 by an
0.6 by balancing
-1.0 by being
-0.7 by bike
-0.7 by bit
0.5 by boosting
0.6 by bringing
-0.8 by bus
-0.8 by chiropractors
-0.6 by donation
1.1 by easter
-0.9 by email
-0.9 by evening
1.7 by feel
-0.6 by fifty
0.6 by forty
-1.7 by four
2.8 by half
-0.7 by her
-0.6 by his
0.9 by it
-3.3 by itself
1.7 by keeping
-0.9 by last
-0.9 by law
0.8 by layer
1.2 by lengthening
0.9 by loosening
0.6 by massage
5.2 by may
-0.8 by mistake
1.0 by more
-0.9 by most
-0.5 by name
-0.6 by nine
-0.8 by now
-0.7 by one
-0.6 by our
0.6 by people
-1.1 by phone
0.5 by readers
-0.5 by registered
0.7 by relaxing
-0.5 by research
1.2 by saturday
0.8 by session
0.5 by several
-1.0 by side
-1.9 by six
-1.2 by sixty
1.4 by softening
-0.9 by somebody
0.8 by stimulating
-1.4 by suppertime
0.6 by taking
0.9 by ten
1.9 by the
-1.7 by themselves
0.7 by then
0.5 by this
-2.2 by three
2.2 by touch
-0.7 by trained
-1.5 by two
1.2 by up
-0.6 by video
2.3 by visit
-0.9 by way
0.9 by wednesday
2.8 by week
1.2 by working
0.7 by years
1.1 by your
1.6 by yourself
-0.7 c
-0.6 c $
1.9 cab
1.5 cab $
1.3 cabinet
-0.5 cable
-0.6 caesarean
0.6 cage
-2.0 cake
-0.7 cake $
3.7 calcium
1.9 calcium deposits
0.7 calder
-1.0 calendar
0.5 calendar $
-0.5 calendar year
0.7 calf
-0.7 calf $
0.9 calgary
-1.0 calgary $
-3.7 call
-0.7 call a
-0.9 call and
-1.3 call back
-0.7 call before
-0.5 call from
0.5 call in
0.5 call it
-0.5 call me
0.8 call our
0.9 call text
-0.5 call that
-0.5 call the
-0.5 call themselves
-1.3 call this
0.5 call today
-1.1 call you
-2.0 called
-1.3 called a
1.7 called for
-0.5 called it
0.7 called stenosis
-0.5 called the
-0.7 callers
-3.1 calls
-0.5 calls are
-0.5 calls for
-0.8 calls it
-0.6 calls the
2.2 callum
-0.6 callum $
-2.2 calm
-0.6 calm and
0.7 calm down
-0.6 calm that
0.7 calms
-0.6 calms down
-0.6 calms you
-2.2 calves
-0.5 calves $
-0.5 cambie
1.6 came
-0.9 came $
1.2 came and
-0.6 came for
1.1 came here
-0.7 came home
3.5 came in
0.5 came off
-0.9 came over
-2.3 came to
-0.8 cameras
1.0 can $
0.8 can add
-0.5 can address
0.8 can adjust
-0.9 can advise
-1.4 can affect
-0.6 can aggravate
-0.9 can all
-1.1 can also
2.9 can always
-1.1 can and
0.7 can avoid
-0.5 can be
-1.5 can become
0.5 can begin
-1.0 can bill
-0.9 can bring
0.9 can buy
-0.9 can call
1.1 can cancel
0.5 can carry
-3.4 can cause
-2.1 can change
-0.9 can come
2.1 can correct
1.5 can count
1.5 can cure
-0.6 can decide
0.8 can diagnose
3.4 can do
-0.7 can drive
-1.6 can ease
1.2 can enjoy
2.4 can even
1.3 can expect
-2.3 can feel
-0.6 can find
1.1 can fix
1.6 can forget
1.5 can get
-1.8 can give
-3.5 can guarantee
-0.8 can guess
2.1 can have
2.5 can heal
-3.0 can help
1.1 can hurt
-2.6 can i
-1.1 can improve
-0.5 can interact
-0.6 can irritate
-0.5 can it
2.6 can keep
-1.3 can lead
0.6 can lie
-3.1 can make
-1.1 can manage
-2.0 can massage
2.7 can match
1.1 can mean
2.5 can move
-1.5 can not
1.5 can now
-0.5 can offer
-0.7 can often
-1.0 can only
1.4 can play
-0.5 can prevent
-2.4 can promise
-0.6 can prove
-0.6 can pull
-1.0 can push
0.6 can put
0.5 can reach
-0.7 can read
2.6 can rebuild
-0.7 can refer
-0.5 can relieve
-0.8 can return
-0.7 can rub
-1.0 can run
0.9 can say
-0.8 can see
-1.0 can send
-1.2 can show
1.8 can skip
0.8 can slow
-0.7 can stand
1.7 can start
1.2 can stay
3.3 can straighten
-1.9 can take
-0.7 can talk
2.4 can tell
-0.6 can think
0.6 can throw
1.6 can tie
1.1 can touch
1.8 can turn
2.1 can usually
2.5 can walk
-0.7 can withdraw
-1.4 can work
-0.6 can write
1.3 canada
-1.4 canada life
-0.5 canadian
-1.1 canadians
-1.1 canadians will
-1.1 canal $
0.9 canal and
1.8 canal opens
-1.2 canal or
0.5 canal stenosis
-1.7 canal that
2.3 canal widens
3.3 cancel
1.8 cancel $
0.8 cancel it
1.9 cancel the
0.8 cancel their
-1.7 cancellation
10.4 cancelled
1.6 cancelled $
1.5 cancelled her
1.4 cancelled his
1.2 cancelled it
1.8 cancelled my
1.5 cancelled the
-2.9 cancer
-0.8 cancer $
-0.7 candle
-0.6 candles
-0.7 candles $
5.4 cane
1.3 cane $
0.7 canes
-0.6 canes $
-1.3 cantonese
-1.3 cap
0.7 capitol
0.7 capitol hill
0.7 captain
-0.6 caption
-2.0 car
0.5 car and
1.7 car like
0.9 car park
-0.7 car seat
-1.7 card
1.3 card $
-0.7 card at
-1.0 card on
-0.7 card the
-0.5 card with
-0.6 cardigan
-2.4 cards
-0.6 cards $
-1.3 care $
1.3 care and
-0.8 care at
-0.9 care for
-0.9 care from
-0.6 care home
1.1 care in
1.0 care is
1.7 care of
0.7 care that
0.6 care we
-0.7 cared
-0.7 cared for
1.6 career
-1.8 careful
-0.6 careful $
-0.8 careful with
0.5 carefully
-0.7 carers
2.2 caring
1.5 carla
-1.0 carol
-0.8 carpenter
-0.9 carpet
-0.8 carpet $
3.4 carried
1.1 carried a
0.8 carried away
0.9 carried off
-1.4 carried out
0.5 carried the
-1.2 carried you
1.3 carrier
2.0 carries
-1.2 carries a
0.8 carries away
1.7 carries no
0.9 carries on
0.6 carries oxygen
-0.5 carries risks
-0.8 carries the
0.9 carry
-0.5 carry it
-0.8 carry out
-0.6 carry risks
1.3 carry the
0.7 carry you
-1.1 carry your
1.8 carrying
-0.5 cart
1.0 cart $
3.3 cartilage
2.1 cartilage $
-0.8 cartilage in
-0.6 cartilage on
-0.5 cartilage or
-0.8 cartilage thins
1.1 cascade
-2.1 case
-0.8 case $
0.5 cases $
-0.5 cases a
0.6 cases and
-0.5 cases nobody
-0.5 cases out
1.0 cases surgery
-2.8 cases the
0.6 cases we
-1.0 cash
-2.5 cat
-0.8 cat $
1.3 catch
0.5 catching
-0.9 cauda
-0.9 cauda equina
1.1 caught
1.5 cause
2.9 cause $
1.0 cause and
-0.5 cause back
-0.7 cause can
0.8 cause instead
-2.1 cause is
1.7 cause not
-0.7 cause pain
-0.9 cause permanent
-0.7 cause symptoms
-0.5 cause that
0.6 caused
-0.6 caused by
-0.8 causes
-0.9 causes $
1.7 causes and
-1.0 causes of
2.3 causing
2.1 causing it
1.2 causing your
-1.7 cautious
-0.5 cedar
-1.3 ceiling
1.0 cell
0.6 cellist
-0.7 cello
2.1 cells
1.8 cells $
2.4 cellular
1.4 cellular level
3.1 cent
0.6 cent $
-0.8 cent off
0.9 center
5.4 centimetre
0.5 centimetres
0.9 central
0.8 centre
1.2 centre $
0.6 centre and
1.4 centre is
-0.7 centre of
-0.5 century
-2.4 certain
-0.5 certain $
1.2 certainly
-1.7 certainty
-0.6 certainty $
-1.0 certificates
1.7 certification
1.2 certified
2.0 chain
0.8 chain of
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
-0.6 chair with
2.1 chairlift
-2.4 chairs
-0.6 chairs $
-0.6 chairs and
-0.6 chan
-1.1 chance
-0.6 chance of
-0.8 chance that
1.2 chance to
-0.7 chances
-0.6 chances are
3.0 change $
-0.5 change a
-0.8 change and
-0.6 change in
1.8 change is
-0.9 change it
-0.9 change position
-0.8 change room
-0.8 change table
-2.7 change the
-2.0 change what
-1.9 change your
-1.7 changed
3.1 changed $
-3.6 changes
-1.1 changes $
-1.3 changes in
1.4 changes that
-1.4 changes the
1.2 changes to
-0.5 changes what
2.5 changing
-0.6 changing position
0.9 changing the
-1.7 channel
-0.9 channel $
-4.3 charge
-0.9 charge for
-1.0 charge of
-1.9 charged
-0.5 charged $
-0.7 charities
-2.4 chart
-0.8 chart $
-0.5 chartered
-0.5 charts
2.8 chase
1.8 chase symptoms
1.9 chase the
-0.7 chase you
2.4 chases
-0.7 chat
-0.6 chat $
-1.0 chat and
2.1 chat with
-0.8 chatter
1.6 cheaper
-1.1 cheapest
-4.0 check
-0.6 check $
-0.5 check and
2.1 check how
-1.0 check in
-0.7 check that
-1.0 check the
-0.8 check your
-2.0 checked
-0.6 checked $
-0.5 checked the
-0.5 checking
-0.6 checks $
-0.9 cheerful
-0.7 chef
-0.5 chemical
-1.1 chemicals $
0.7 chemist
-0.5 chemistry
-0.7 chemistry $
-0.7 chengdu
0.7 cheque
-3.2 chest
-1.9 chest pain
-1.2 chi
-0.5 chiefly $
1.9 child
-0.6 child is
-0.5 child who
0.9 child with
-0.5 childhood
-0.6 children
-0.6 children may
0.7 children to
-0.7 chills
0.5 chinese
0.5 chinese medicine
3.4 chiro
1.2 chiro $
2.3 chiro and
2.4 chiropractic
-0.5 chiropractic $
1.1 chiropractic care
1.2 chiropractic or
3.6 chiropractor
0.9 chiropractor and
1.0 chiropractor or
2.7 chiropractors
0.8 chiropractors $
3.1 choice
0.5 choice but
2.6 choice for
-0.9 choice is
-0.7 choice of
-0.8 choices
0.5 choir $
-4.0 choose
0.9 choose $
-0.5 choose massage
0.9 choose me
-0.7 choose the
-0.9 choose us
-0.8 chooses
0.6 choosing
-0.5 choosing a
1.8 christening
1.8 christmas
-0.9 christmas card
0.7 christmas tree
3.3 chronic
1.5 chronic $
-0.5 chronic low
2.5 chronic pain
1.7 church
-0.7 cinnamon
-0.7 circle $
-2.9 circulation $
1.0 circulation around
-1.1 circulation improves
-0.5 circulation in
0.7 circulation massage
1.0 circulation picks
0.5 circulation through
0.8 circulation to
0.8 circulation which
1.2 cities
3.0 city
1.3 city $
1.0 city and
-0.5 city is
-2.5 claim
-1.0 claim number
1.6 claim that
-0.7 claim to
-0.5 claim your
-1.0 claimed
-1.8 claims
0.9 claims $
-0.5 claims about
-0.5 claims are
-1.6 claims that
-1.2 clamp
-0.8 clamp down
-0.5 clamped
-1.1 clamping
-0.8 clamps
-0.5 clamps down
-1.3 class
-0.6 class with
-0.6 classic
2.7 clean
2.8 clean $
-0.6 clean sheets
-0.7 clear $
-0.6 clear cause
-0.6 clear difference
1.5 clear it
-0.7 clear of
-0.5 clear that
1.1 clear the
1.2 clear up
2.2 cleared
1.8 cleared up
0.5 clearer
1.2 clearing
1.5 clearing the
1.5 clearly
5.0 clears
-0.6 clears lactic
0.9 clears out
1.0 clears the
-1.7 clenched
-0.8 clever $
1.1 click
1.4 client
-0.5 client $
-0.8 client a
1.2 client of
3.6 clients
-0.8 clients $
1.5 clients a
-0.5 clients and
1.2 clients are
-0.5 clients at
-1.3 clients book
1.2 clients can
-1.0 clients choose
1.6 clients describe
2.1 clients do
-0.5 clients each
0.5 clients feel
1.4 clients go
1.3 clients have
-0.5 clients i
0.6 clients in
-0.7 clients like
0.5 clients of
0.8 clients often
1.3 clients over
-0.5 clients receive
1.2 clients report
-0.7 clients so
-0.9 clients take
0.5 clients typically
-1.0 clients were
2.0 clients who
1.2 clients whose
-2.3 climb
0.5 climbed
0.7 climbing
1.5 climbs
2.1 clinic
-1.3 clinic $
-0.5 clinic by
1.2 clinic director
0.6 clinic for
3.6 clinic in
1.9 clinic is
-0.8 clinic near
4.2 clinic on
-0.8 clinic so
-0.8 clinic that
-0.5 clinic was
0.9 clinic we
-0.5 clinic your
1.5 clinical
1.4 clinical director
2.2 clinically
2.4 clinically proven
10.7 clinics
-0.9 clinics in
0.9 clinics we
2.0 clinics will
-0.9 clipboard
-0.7 clips
1.4 clock
4.2 clock $
-0.5 clock is
-0.6 clocks
1.1 close
3.3 close $
-0.8 close at
-0.7 close the
-1.7 close to
-0.7 close together
-0.9 closed on
-0.7 closer
0.7 closer than
-0.6 closer to
-0.7 closer together
1.1 closes the
-1.2 clot
-0.5 clot $
-0.5 cloth
-1.3 clothes
-0.7 clothes $
1.8 clothes hang
-0.6 clothes on
-1.2 clothing
-1.4 clots
0.8 club $
-0.9 clubs
-0.5 clumsy
1.2 cm
1.9 cm $
0.8 co codamol
-1.3 coach
-0.5 coast
-0.6 coat
-0.7 coat $
-1.1 coats
1.6 coax
0.5 coax the
0.9 coaxes
1.2 coaxes the
0.5 cobb
0.6 cobb angle
-0.7 cochrane
-0.6 cochrane review
0.8 codamol
-2.0 code
2.4 codeine
-1.1 coffee
-1.4 coffee $
-1.0 coffee and
-0.7 cognitive
1.2 coin
0.5 col
1.0 col $
-1.9 cold
-0.5 cold damp
1.1 cold season
1.2 cold since
4.3 colds
1.1 colds $
2.0 colds and
1.2 colin
0.5 collagen $
-0.7 colleague
-0.8 colleague $
-1.0 collect
0.5 collected $
-0.6 collective
-0.6 collective we
-0.5 collects
-0.7 colleen
-4.9 college
-1.0 college $
-0.9 college of
2.0 colm
-0.5 colour
-0.7 columbia
0.6 columbia $
5.8 combination
1.5 combination is
-0.6 combine it
5.3 combined
-0.7 combined experience
-0.5 combined with
0.6 combines deep
6.6 combo
1.7 come
-2.4 come $
-0.7 come about
0.9 come as
0.6 come back
-1.9 come by
1.1 come down
1.6 come every
-0.7 come first
-0.8 come for
-1.8 come from
5.0 come here
-0.8 come in
2.7 come off
-2.0 come on
0.6 come regularly
2.0 come right
1.1 come round
1.7 come see
-0.5 come straight
-0.5 come ten
-0.5 come the
-0.5 come through
-0.5 come too
0.9 come up
-0.8 come weekly
-1.3 come when
-1.0 come with
1.0 comes
-0.7 comes $
-0.5 comes a
-0.9 comes and
1.5 comes back
-0.7 comes by
4.0 comes close
1.7 comes down
1.3 comes first
-2.4 comes from
-1.5 comes in
1.2 comes off
-1.1 comes the
-0.6 comes with
-1.1 comfort
-0.9 comfort $
-3.0 comfortable
-1.8 comfortable $
0.8 comfortable and
-0.6 comfortable for
-0.5 comfortable in
-0.8 comfortably
-0.5 comforting
-0.9 coming
-0.5 coming $
1.3 coming back
1.3 coming for
-1.0 coming out
0.5 coming to
0.6 coming up
1.6 comment
-1.1 comments
-0.7 commercial
0.7 commit
0.7 commit to
-0.7 committee
-6.5 common
-0.8 common $
-0.9 common and
-0.8 common in
-0.5 common operation
2.0 common to
-0.7 commonest
-1.4 commonly
0.7 communication
-0.9 community
-0.6 compare
1.0 compare that
-1.3 compared
-0.6 compared with
0.6 compares
0.6 compete
-0.6 competes
-1.3 complain
0.5 complain about
-0.6 complained
1.9 complaining
-0.7 complaining $
1.4 complaining and
1.3 complains
-1.1 complaints
-1.5 complementary
2.9 complete
-0.8 complete guide
0.6 complete relief
0.7 complete the
2.4 completed
-0.5 completed a
0.9 completed advanced
1.4 completed the
5.9 completely
4.1 completely $
-0.6 completely but
-1.8 completely free
-0.5 completely gone
2.8 completely safe
0.8 completes
-0.8 complimentary
0.5 compress the
0.7 compressed
-0.6 compressed and
-1.0 compresses
-0.6 compresses the
2.2 compression
-0.5 compression $
-0.5 concave
-0.6 concern
1.1 concert
-1.9 conclusion
-1.6 conclusions
-1.5 conclusions $
2.6 conclusive
-0.6 concrete
-0.8 concrete $
0.6 condition
-0.8 condition $
-0.6 condition and
-0.6 condition can
0.9 condition is
0.6 condition so
1.5 conditions including
-0.5 conditions we
-0.5 confederation
1.1 confidence $
-1.0 confidence that
2.6 confident
0.7 confident that
-0.8 confidential
-0.8 confirmation
0.8 confirmed
0.8 confused
-0.6 connected
-1.0 connective
-1.0 connective tissue
-3.8 consent
-1.3 consent $
1.1 consent form
-0.8 consent is
-0.5 consent to
1.9 conservative
-1.0 conservative care
1.1 consider it
-0.5 considerable
-2.2 considered
-0.6 considered $
0.9 considered the
-1.0 considered when
-0.5 consistency
1.2 consistent
1.7 constance
-0.7 constant
0.9 constipation
1.3 constipation and
-0.5 consult
3.0 consultant
2.1 consultant has
-1.4 consultation
-2.2 contact
0.7 contact a
-0.6 contact the
0.6 content
-0.5 continue
-0.6 continues
-1.8 continuing
-1.2 continuing education
-0.9 contract
1.4 contraindications
1.5 contraindications $
-1.0 contribute
-0.5 contribute to
-1.1 contributes
-1.5 control
-0.7 control $
-0.8 control of
-0.5 controls
-0.7 conversation
-0.9 conversation $
0.7 conversation and
-0.7 converted
-0.7 convinced
-1.1 convincing
-0.5 cook
-0.5 cookie
-0.5 cookies
1.8 cool
-1.0 cope
-0.5 cope with
-0.7 copper
-0.5 copy $
-1.0 coquitlam
-1.1 coquitlam $
-1.2 cord
-0.9 cord $
-0.7 cord and
-1.7 core
-0.8 core $
-0.5 corner
-0.5 corner and
-0.8 corner of
1.8 correct
-0.8 correct posture
0.9 correct the
0.7 correct your
2.5 corrected
3.4 correcting
4.1 correction
0.6 correction $
7.0 corrects
1.4 corrects poor
0.8 corrects posture
1.0 corrects the
1.1 corridor
0.8 corridor $
-1.6 cortisol
-1.5 cortisol $
0.8 cortisol drops
-1.0 cortisol falls
-0.7 cortisol goes
3.1 cortisone
-0.6 cortisone shot
0.9 cortisone shots
-2.2 cost
-1.2 cost $
-0.5 cost and
0.5 cost you
-2.5 costs
-0.5 costs $
1.0 costs a
0.6 costs less
-1.2 costs nothing
-0.9 cot
-1.2 cotton
-1.2 couch
-0.6 couch and
-0.5 couches
-0.5 cough
3.6 could
-0.7 could $
-0.6 could also
2.3 could barely
-1.6 could be
-0.5 could change
-0.6 could feel
-1.4 could go
0.9 could have
-1.0 could i
-0.8 could it
0.5 could manage
2.3 could not
-0.6 could take
-0.5 could try
-1.1 could walk
-0.9 council
2.0 count
-1.3 count $
-0.5 count and
0.5 count of
3.4 count on
-0.7 counted
-0.6 counter $
2.3 counter and
-0.6 counter pain
0.9 counting
1.7 counting $
-2.2 counts
-1.3 counts $
1.5 county
0.5 couple
-1.1 couples
2.0 course
-1.4 course $
0.9 course is
3.6 course of
-1.0 course on
-0.6 courses
-0.8 court
-0.7 courtyard
-3.4 cover
-1.6 coverage
-0.5 coverage left
-3.3 covered
-1.2 covered with
-2.2 covers
-1.1 covers the
1.3 crack
-0.6 crack $
-0.5 crack your
2.4 cracked
1.0 cracking no
1.4 cracks
1.0 cradle $
-0.6 craig
-0.8 cramp
-0.6 cramping
-1.1 cranky
1.2 crash
-0.5 crash $
-0.5 crash and
-0.6 creak
1.2 creaky
0.5 cream
0.9 cream $
-1.0 creams
1.0 create
1.5 create space
-1.4 created
-0.5 created a
3.5 creates
0.7 creates a
0.7 creates space
-1.5 credit
-1.0 creek
1.0 creep
-0.5 creep up
-0.7 creeps
-0.8 crew
-0.5 crew $
-0.6 crib
-0.5 cricket
0.9 cried
-0.7 cried a
-1.7 cried in
2.1 cried on
3.0 crooked
1.7 crooked $
0.9 cross
-0.6 cross $
0.6 cross fibre
-0.8 cross sun
0.8 cross the
1.4 crossed
-0.9 crowd
3.4 crp
-1.4 crumbling
-0.7 crushed
1.1 crutches
-2.0 cry
-0.5 cry and
-1.2 crying
0.8 cucumber
1.2 cucumber water
1.5 culprit
1.7 culprit $
-0.6 culprits
1.1 cup
1.2 cupboard
-1.5 cupboard $
1.1 cupping and
1.3 cure $
-0.7 cure a
-1.4 cure arthritis
-1.5 cure back
-1.2 cure for
1.9 cure it
1.1 cure sciatica
-2.3 cure the
-0.8 cure your
5.0 cured
1.0 cured $
1.6 cured my
2.9 cures
-0.5 curled
-0.6 current
0.7 current and
-0.5 currently
1.4 curvature
3.0 curve
-0.5 curve and
-0.8 curve at
-0.6 curve can
2.7 curve from
-1.8 curve in
0.8 curve is
1.0 curve measured
-0.5 curve or
0.8 curve that
0.7 curved spines
2.2 curves
-1.2 curves are
-0.5 curves in
0.5 curves of
-1.3 curves to
-0.9 curvy
1.2 cushion between
0.7 cushioning
-1.5 cushions
3.6 cut
1.7 cuts
0.6 cuts healing
1.2 cutting
1.5 cycle
1.8 cycle for
-1.8 cycling
0.5 cypress
2.0 d
2.7 d $
-1.7 dad
-1.0 daft
1.0 dahlias $
-1.1 daily
-0.6 daily $
-0.5 daily activities
-1.3 daily life
1.6 dale
-4.5 damage
2.1 damage $
-0.7 damage and
-0.7 damage can
-0.7 damage is
-0.5 damage that
-1.0 damage the
-1.5 damage to
3.7 damaged
-0.8 damaged $
1.0 damaged fibres
1.0 damaged tissue
-0.8 damp
-0.7 damp $
-1.1 dampen
-0.8 dan
1.7 dana
1.0 dana $
-0.7 dance
-0.5 dance $
5.6 danced
0.8 danced at
1.3 danced out
-0.7 dancer
-0.7 dancers
2.1 dancing
0.9 dancing $
0.6 dancing at
1.2 danger
1.0 danger $
3.5 dangerous
4.8 dangerous $
2.1 dangers
-0.5 dani
-0.7 danielle
-1.7 dark
1.4 date
1.6 date $
0.5 date already
0.8 date and
-1.0 date booked
1.0 date for
-1.5 date of
-0.9 dates
-0.5 dates and
-2.3 daughter
0.8 daughter $
0.5 daughter bought
-0.5 daughter has
0.8 daughter or
-0.5 daughter wedding
-0.9 daughters
2.1 day 4
-0.8 day activities
-1.3 day after
-2.4 day and
-0.8 day appointments
1.4 day around
1.9 day as
0.8 day i
-1.0 day if
0.9 day in
0.5 day is
0.6 day long
-0.8 day notice
-0.9 day on
-2.5 day or
1.9 day spa
-0.8 day spots
-0.8 day that
0.8 day they
-1.2 day three
-0.8 day two
-0.6 day we
-0.5 day with
1.1 day you
-0.5 day your
0.7 days
1.2 days 1
-1.0 days after
0.8 days and
-0.8 days are
-0.7 days at
0.8 days for
-0.9 days of
-0.7 days on
0.7 days we
-0.7 days you
2.0 deadlift
1.6 deadlifts
-0.6 deadline
-1.2 deadlines
-1.1 deal $
-0.8 deal better
0.8 deal more
-1.0 deal of
-0.8 deal that
2.3 deal with
1.5 deals
1.5 deals with
1.8 dealt
1.8 dealt with
-1.2 dear
1.1 decades
-4.2 december
-0.5 december $
-0.6 decent
-4.1 decide
-0.6 decide $
-0.5 decide together
-0.6 decide what
-0.5 decided to
-0.7 decides
-0.9 deciding
-2.0 decision
-0.6 decision is
-1.0 decisions
0.6 decline $
2.5 decompress
2.9 decompress the
2.9 decompresses
2.8 decompresses the
1.5 decompression
1.3 decompression and
0.5 decompression massage
-0.7 decompression surgery
0.7 decrease
1.1 dedicated
-0.9 dee
0.6 deep
-0.6 deep $
-0.6 deep hip
-0.8 deep in
1.8 deep into
-1.1 deep massage
-2.0 deep pressure
0.9 deep spinal
0.5 deep strokes
-0.8 deep tissue
-0.6 deep work
-1.5 deepens
-1.6 deeper
-1.2 deeper layers
-0.7 deeper work
1.8 defences
0.9 defences $
1.1 degenerated
-0.6 degenerating
-0.5 degenerating discs
3.1 degeneration
-1.2 degeneration $
0.8 degeneration and
0.8 degenerative
-0.6 degenerative $
-1.0 degenerative disc
-0.6 degenerative scoliosis
-0.5 degree and
1.1 degree curve
-0.7 degree in
4.9 degrees
1.0 degrees $
-0.6 degrees is
0.7 degrees on
1.4 degrees to
-1.0 delay
0.7 delay $
-0.8 delighted
1.6 deliver
1.3 delivered by
1.1 delivers
1.1 delivers oxygen
0.5 delivers the
1.2 delivery
0.9 demand
-0.9 dental
-1.4 dentist
-0.7 dentist $
-1.6 department
-1.0 department $
-0.9 dependence
-0.6 dependence $
-0.7 depending
-0.7 depending on
-3.6 depends
-3.0 depends on
1.9 deposits
2.2 depression
3.2 depth
-0.5 describe
-1.4 describe it
-1.3 described
-0.5 described as
-1.7 describes
-0.5 describes a
-0.7 describes massage
-0.6 describing
-1.5 description
0.7 deserve a
-1.3 deserves
-0.7 deserves a
-0.7 design
-0.8 designed
0.6 designed to
-2.1 desk
-1.0 desk $
1.0 desk back
-0.7 desk backs
-0.6 desk can
0.6 desk rescue
2.6 desk to
-0.7 desk will
1.9 desk work
-1.2 desk workers
1.0 deskease
0.5 deskside
-0.7 desmond
-0.6 despite
-0.5 despite the
-0.5 detail
-1.9 details
-0.6 details $
1.1 detect
0.5 deterioration
6.0 detox
6.3 detoxifies
2.4 detoxifies the
2.9 detoxify
0.8 dev
2.2 developed
0.6 developed a
-0.5 developed by
0.7 developed here
0.8 developed the
-0.8 develops
-0.5 develops later
-0.6 devices
-0.8 devon
1.1 diabetes
1.2 diabetes a
4.4 diagnose
-0.7 diagnose $
1.2 diagnose a
-0.8 diagnose disease
1.9 diagnose exactly
0.7 diagnose the
0.8 diagnose what
-1.8 diagnosed
-1.6 diagnosed with
1.4 diagnoses
4.5 diagnosis
2.3 diagnosis and
1.3 diagnosis is
-0.6 diagram
-0.5 dial
-0.5 diary $
3.5 did
1.8 did at
-1.1 did better
-0.5 did i
1.0 did in
2.6 did it
1.2 did more
1.0 did my
-3.1 did not
-0.6 did nothing
0.8 did that
-1.1 did the
2.0 did you
2.0 die
-1.4 diet
-0.5 differ $
2.6 differ from
0.8 difference
-3.1 difference $
0.7 difference after
1.8 difference before
1.2 difference by
0.8 difference from
-1.5 difference had
2.1 difference is
-0.5 difference that
-2.0 difference to
-1.1 difference was
-1.0 differences
-2.0 different
-2.4 different $
-0.7 different and
-0.5 different animal
-1.0 different but
-0.5 different from
1.0 differently
1.9 differently $
-1.0 differs
-0.5 differs from
-1.9 difficult
-1.7 difficult to
-0.9 difficulty
-2.7 dig
1.9 digestion
-0.6 digging
-0.5 digging $
1.2 digging the
1.1 digs
0.8 dime
-1.0 dinner
-2.1 diploma
-0.9 diploma in
1.1 direct $
0.6 directed
-0.6 directions
-3.0 directly
-1.2 directly $
-0.8 directly over
1.6 director
-1.6 disability
-0.6 disability $
2.1 disagree
2.7 disagree $
-0.5 disagree about
2.0 disappear
0.5 disappeared
2.5 disappears
0.6 disappears $
-1.1 disappointed
2.8 disc
0.9 disc $
0.6 disc and
-0.5 disc assessment
-1.5 disc at
-4.2 disc back
-0.7 disc bulges
-0.5 disc but
-0.8 disc by
1.3 disc can
-1.5 disc degeneration
-1.1 disc disease
-1.0 disc does
1.2 disc go
0.6 disc goes
-0.9 disc has
1.7 disc height
-0.6 disc herniating
-1.4 disc herniation
1.6 disc herniations
3.0 disc in
-1.1 disc injury
-0.6 disc itself
-0.9 disc material
0.5 disc of
-1.7 disc or
1.0 disc problem
-0.7 disc release
-0.6 disc replacement
1.0 disc slides
2.8 disc specialist
-0.8 disc spinal
-4.2 disc that
-0.5 disc the
1.4 disc to
-0.6 disc trouble
-2.1 disc wear
-0.5 disc went
1.4 disc worse
1.0 discectomy $
-0.9 discectomy in
2.2 discharge
4.1 discharged
1.0 discipline
-0.6 disclosure
1.2 discover
-0.5 discovered
1.9 discs
0.5 discs $
0.9 discs and
-0.8 discs back
-2.0 discs between
1.0 discs can
-0.7 discs cause
-1.7 discs do
-1.7 discs dry
1.1 discs get
-1.0 discs have
-0.6 discs in
-2.8 discs lose
1.3 discs or
2.1 discs so
0.9 discs take
2.6 discs that
1.4 discs which
-2.0 discuss
-0.6 discuss the
-1.0 discussed
-0.6 discussed with
-0.7 discussion
-1.0 disease
-1.7 disease $
-0.9 disease and
-0.5 disease at
0.7 disease is
0.9 disease itself
-1.3 disease modifying
-0.5 disease of
-1.1 disease or
0.6 dish
1.5 dishes
1.5 dishes $
-1.6 dishwasher
-0.8 dishwasher $
-0.7 dislike
1.8 disorders
2.3 dissolve
2.1 dissolves
2.8 distance
0.6 distance $
0.8 distance they
1.0 ditch
0.6 dmards and
-1.5 do
2.0 do a
-1.4 do about
-0.7 do acupuncture
-1.1 do again
-0.7 do an
-1.1 do and
-0.9 do any
-0.5 do as
1.3 do everything
-0.7 do get
0.8 do go
-1.1 do i
0.8 do in
4.6 do is
2.9 do it
-0.7 do joint
-0.8 do massage
-0.5 do my
-0.5 do next
0.5 do no
-0.6 do not
-2.0 do nothing
-1.1 do now
-0.8 do on
1.3 do so
0.6 do some
-1.2 do something
2.2 do that
1.1 do the
-1.2 do them
0.5 do they
2.2 do this
-0.6 do to
-0.7 do today
-1.1 do we
2.7 do what
0.7 do with
-0.6 do without
2.1 do you
1.7 do your
-0.5 do yourself
-1.2 doc
-0.8 doctor
-0.8 doctor $
0.6 doctor a
-1.5 doctor and
-0.6 doctor before
2.0 doctor could
-0.5 doctor first
-0.6 doctor if
-0.6 doctor may
1.0 doctor of
-0.9 doctor or
-0.6 doctor referral
-0.9 doctor said
-3.1 doctor says
-0.8 doctor the
-0.6 doctor told
1.8 doctor was
3.0 doctor who
-0.9 doctor will
-0.8 doctor with
3.5 doctors
-1.9 doctors $
-1.7 doctors call
0.6 doctors had
-0.6 doctors have
-0.6 doctors often
2.7 does $
-0.8 does a
-0.7 does acupuncture
2.3 does and
-0.6 does anything
0.8 does for
1.0 does in
1.5 does is
-1.7 does it
0.9 does its
-1.9 does massage
-0.8 does most
-0.6 does my
-2.6 does not
-1.4 does nothing
-0.6 does so
2.3 does something
2.5 does the
2.1 does this
1.0 does what
0.5 does when
-1.7 dog
-1.5 dogs
-0.7 dogs $
-1.8 doing
-0.5 doing $
-0.6 doing harm
-1.3 doing nothing
1.0 doing so
-0.5 doing something
2.4 doing the
-0.5 doing you
-1.8 doing your
-0.8 dollar
-1.2 dollars
-0.9 dollars $
0.7 dollars on
-0.6 donation
2.8 done
5.1 done $
0.5 done about
-0.9 done and
-0.5 done at
1.5 done by
-0.5 done so
1.6 done with
-0.8 done without
-3.2 door
0.7 door $
0.7 door at
-0.6 door for
-1.3 door on
-0.7 door to
0.7 door with
-0.9 doors
-0.5 doors are
-0.5 doorway
-0.5 dopamine $
1.7 dose
2.9 dose $
-0.5 dose for
-0.5 dose that
-0.5 doses
4.0 double
1.0 double $
-0.9 double book
2.0 double the
2.0 doubled
2.6 doubles
0.7 doubles the
3.0 doubt
1.6 doubt that
-0.6 dough
-1.1 doughnut
-0.6 doughnut $
0.8 down
-1.0 down $
-1.1 down a
1.0 down again
0.7 down as
1.4 down at
-0.8 down both
-0.8 down either
0.8 down for
-0.9 down in
-0.5 down low
0.8 down on
-0.8 down one
-0.9 down or
0.6 down swelling
1.9 down the
-0.8 down to
-0.8 down we
-1.1 down with
1.2 down you
0.8 downhill
1.3 downside
1.0 downside $
-0.8 downstairs
-0.5 downstairs $
1.7 downtown $
-1.0 doze
-0.8 doze off
1.3 dozen
1.1 dozen trials
-0.6 dr lam
-1.0 dr wen
-0.9 drag
1.3 dragged
-0.5 drags
0.8 drain
-0.7 drainage
2.3 drains
-1.6 draped
1.6 draw
0.8 draw back
0.9 drawbacks
0.9 drawbacks $
1.6 drawer $
-0.8 drawer and
-0.5 drawer full
-0.7 drawer of
-0.6 drawers
-0.5 drawing of
-0.6 drawings
1.3 drawn back
2.9 draws
0.6 dreadful
2.7 dress
3.0 dress $
-1.4 dressed
0.5 dresser
0.5 dresser $
-0.7 drew
-0.5 drew me
-1.5 dries
-1.2 dries out
-0.5 drift off
1.3 drill
-0.7 drills
0.8 drink
-0.5 drink extra
-0.5 drink if
3.2 drink plenty
-0.7 drink some
-0.8 drink water
-0.5 drinking
-0.8 drive $
1.6 drive a
-0.5 drive you
0.7 drive yourself
-0.6 driven
-1.2 driver
-0.5 driver $
-0.8 driver came
-1.3 drivers
-1.6 drives
-0.7 drives for
-1.8 driveway
-1.0 driveway $
0.5 driving
-1.0 driving $
0.5 drooling
2.3 drop
2.9 drop $
-0.7 drop and
1.0 drop in
1.3 drop of
-0.7 drop off
2.3 dropped
1.5 drops
-0.6 drops $
1.1 drops back
1.5 drops by
-0.8 drops off
2.7 drove
-0.6 drove a
2.4 drove home
2.3 drove to
-1.0 drowsiness
1.9 drug
0.6 drug free
1.9 drugs
3.1 drugs $
0.5 drugs and
-0.6 drugs are
-0.6 drugs that
-0.7 dry
-2.2 dry out
-1.5 due
-0.6 due to
1.1 dug
0.5 dull
-1.0 dull ache
-0.6 dummy
-1.5 during
-2.2 during a
1.2 during that
-0.8 during the
0.9 during your
2.9 duties
-1.1 duty
-0.9 e
-0.6 e mail
-3.4 each
-0.9 each $
0.6 each guest
1.2 each is
0.8 each level
-0.8 each month
1.0 each morning
-1.6 each one
-1.2 each other
-0.5 each step
1.4 each time
-1.2 each visit
-0.8 each year
-0.9 ear
-0.6 earlier
2.4 early
-2.1 early $
1.3 early a
0.8 early can
-0.9 early diagnosis
1.9 early enough
-0.6 early gives
0.6 early is
0.8 early massage
-0.5 early morning
-1.0 early mornings
-0.6 early night
-0.6 earned
-0.5 earned it
-1.4 ears
-1.2 ears $
1.2 earth
1.6 earth i
-2.2 ease
0.9 ease discomfort
1.8 ease in
-0.8 ease off
-0.5 ease stiffness
-0.8 ease that
-2.2 eases
1.1 eases and
1.0 eases pain
-0.5 eases within
3.5 easier
-2.0 easier $
-0.5 easier for
-0.5 easier than
-2.0 easier to
1.1 easily
-1.5 easily $
-0.7 easily and
0.8 easing
-1.7 east
1.8 easter
2.1 easter $
-0.5 eastern
1.3 easy
0.8 easy $
0.5 easy that
-1.5 easy to
-2.0 eat
-0.6 eating
-0.5 eats
0.8 edge
1.3 edge of
-2.5 edge off
-0.9 edges
-2.3 edmonds
-1.0 edmonds $
-1.0 education
-0.7 effect
1.5 effect $
1.0 effect is
-0.5 effect lasts
0.5 effect of
-2.8 effect on
-0.8 effect was
7.0 effective
-1.0 effective $
1.8 effective as
0.7 effective for
2.1 effective than
1.0 effective treatment
3.4 effectively
3.0 effectively managed
1.8 effectiveness
1.3 effects
1.2 effects $
-0.9 effects are
0.6 effects last
-0.6 effects on
0.5 effects to
-0.5 effleurage
-0.6 effort
-0.7 effort $
3.4 eight
-2.6 eight $
-1.4 eight and
2.5 eight hours
-0.6 eight minutes
-1.2 eight months
1.3 eight or
0.9 eight to
-0.7 eight until
1.6 eight visits
2.3 eight weeks
-1.2 eight years
0.9 eight you
3.0 eighteen
2.5 eighteen months
0.8 eighth
-0.5 eighties who
1.1 eighty
1.3 eighty $
0.5 eighty eight
-1.4 eighty one
-0.5 eighty three
-0.5 eileen
-1.1 either $
-0.9 either is
1.5 either one
-0.7 elbow
1.8 elbows
-0.6 elbows $
2.1 elderly
-0.5 eldest
-0.6 electric
-0.7 electric pain
-0.5 electrician
-0.5 electronic
-0.5 elevara
-3.0 elevator
-0.6 elevator $
-0.5 elevator is
1.8 eleven
-0.7 eleven and
-1.0 eleven months
-0.6 eleven thousand
-0.7 eleven weeks
2.0 eleven years
3.0 eliminate
4.4 eliminates
0.7 eliminates the
1.4 ellie
6.3 else
-2.8 else $
1.0 else and
0.7 else comes
2.1 else does
1.3 else first
1.7 else has
1.3 else i
2.3 else in
-0.8 else is
-0.5 else job
-0.5 else might
-0.5 else the
0.7 else there
-0.9 else to
-0.7 else we
-0.5 else will
5.7 elsewhere
1.7 elsewhere and
-3.0 email
-0.9 emailed
-0.7 emails
-0.7 embarrassed
-1.1 emergencies
-0.6 emergencies $
-4.1 emergency
-1.2 emergency department
-0.5 emergency stop
-1.3 employed
-0.6 employed by
-0.8 employee
-0.9 employees
-1.0 employer
-0.6 employers
-0.6 empty the
-1.5 encourage
-0.8 encouraged
-0.7 encouraged to
-1.7 encourages
-0.6 encouraging
4.6 end
0.7 end and
2.7 end it
-0.5 end the
2.1 end to
1.0 end up
-0.5 end we
-1.2 end you
2.8 ended
2.9 ended $
0.6 ended up
-0.6 endings
-2.0 endorphin
-1.0 endorphin release
-4.7 endorphins
-2.4 endorphins $
-0.8 endorphins and
-0.5 endorphins going
-0.6 endorphins its
0.6 endorphins released
-0.5 endorphins serotonin
1.4 endorphins that
-1.1 endorphins the
-0.6 endorphins which
2.7 ends
-0.5 ends at
-1.1 ends of
-0.8 ends up
0.7 energy
-0.6 energy $
-2.4 english
-0.9 english and
-2.1 enjoy
1.6 enjoy a
-2.0 enjoy it
-0.5 enjoy massage
0.6 enjoyed
-1.1 enjoys
-0.6 enlarge
-0.8 enormous
0.5 enormously
2.2 enough
1.4 enough $
-0.5 enough evidence
2.7 enough for
1.1 enough to
-0.8 enrolled
-0.5 enter the
-0.5 enters
-0.9 entire time
2.6 entirely
0.5 entirely free
0.8 entirely without
-0.6 entitled
-0.6 entitled to
-1.9 entrance
-0.6 entrance $
-0.7 entrance is
-1.3 entry
-1.8 envelope
-0.7 envelope $
1.8 epidural
-0.5 epidural steroid
-1.2 episode
-0.5 episode within
-2.0 episodes
-1.1 episodes of
1.2 equal
1.2 equal $
-0.9 equina
-0.8 equina syndrome
-1.0 equipment
-0.7 erectors
3.0 especially
0.6 especially effective
-0.8 especially if
-1.4 especially in
-0.6 essential $
1.2 established
2.8 even
1.3 even $
-2.1 even if
-0.8 even more
0.7 even out
-1.1 even so
-0.7 even the
-0.5 even though
-0.6 even with
-3.5 evening
-0.5 evening and
-0.7 evening spots
-2.5 evenings
-1.2 evenings $
-0.6 evenings and
-0.5 evenings are
1.6 evenly
1.0 evenly $
1.6 evens
1.6 evens out
-1.3 event
-0.6 event $
4.3 ever
-1.2 ever $
-0.6 ever bent
2.1 ever need
-2.2 ever since
1.4 every
2.5 every age
-0.7 every appointment
1.7 every back
3.9 every bit
4.2 every body
1.5 every cent
1.0 every client
0.6 every clinic
1.2 every condition
0.6 every couple
-0.8 every few
0.9 every four
-1.4 every half
-1.1 every hour
-0.5 every level
-0.6 every monday
-0.6 every morning
-0.5 every muscle
-0.7 every night
2.6 every one
-2.4 every other
1.7 every penny
-1.1 every second
-1.3 every session
2.7 every single
0.8 every six
0.7 every stage
-0.5 every stroke
-0.7 every ten
0.9 every therapist
-0.6 every third
0.7 every three
-0.9 every thursday
5.9 every time
-1.0 every treatment
0.8 every type
-1.7 every visit
0.8 every winter
2.3 everybody
1.4 everybody $
-0.9 everybody and
-1.2 everybody does
2.2 everybody else
1.4 everybody from
-0.5 everybody has
-0.6 everybody who
-0.7 everyday life
1.2 everyone
2.4 everyone $
-1.1 everyone and
-1.1 everyone does
2.0 everyone else
2.2 everyone from
-1.1 everyone has
0.6 everyone including
1.5 everyone is
-0.5 everyone over
-0.5 everyone to
0.5 everyone whatever
-0.6 everyone who
1.1 everything
0.6 everything $
1.5 everything around
0.6 everything else
-0.7 everything i
-0.9 everything in
-0.6 everything worse
-0.9 everywhere
-7.4 evidence
-1.1 evidence $
-1.1 evidence for
-0.5 evidence is
-0.5 evidence of
-3.5 evidence that
-0.6 evidence to
-0.9 ex
1.0 exact
0.8 exactly
-0.7 exactly $
-0.6 exactly how
1.9 exactly which
-0.6 exam
-1.4 examination
-0.9 examination $
-0.8 examine
-0.7 examined
-1.2 example
-1.7 exams
-0.6 exams $
-0.5 exams in
0.5 excellence
1.7 excellent
-0.7 except for
0.9 exchange
2.1 exclamation
0.7 exclamation point
-7.0 exercise
1.7 exercise alone
-0.5 exercise and
-0.9 exercise as
-0.7 exercise has
-2.1 exercise is
0.5 exercise or
1.5 exercise program
0.5 exercise programmes
-1.0 exercises
-1.6 exercises $
-0.8 exercises for
-1.0 exercises that
2.5 exercises to
1.0 exercises you
-0.8 exhausting
-0.6 exhausting $
-0.6 exists
0.9 exit
3.6 expect
-0.6 expect $
0.6 expect and
-0.6 expect at
-1.1 expect it
4.6 expect the
1.6 expect you
-0.5 expectations
1.8 expected $
-0.5 expected to
-0.5 expects
-2.2 expensive
2.0 experience
-0.9 experience $
1.2 experience and
1.0 experience it
-0.6 experience of
1.4 experience with
1.3 experienced
8.4 expert
2.4 expert $
1.5 expert and
1.0 expert hands
1.3 expert in
11.5 experts
2.8 experts $
1.0 experts and
2.5 experts in
0.5 experts who
-0.5 expire
2.6 expiry
2.7 expiry date
-3.4 explain
-1.1 explain $
0.5 explain how
0.7 explain it
-0.9 explain that
-1.1 explain the
1.8 explained that
-0.7 explaining
-1.0 explains
0.5 explains the
-1.1 explains what
-1.3 explanation
-0.7 explanation $
-0.7 explanations
-0.6 explanations have
-0.5 express
-1.2 extended
-0.8 extended health
-0.6 extra
-0.5 extra $
-0.6 extra bone
1.5 extra charge
-0.5 extra minutes
-0.7 eye
-0.8 eye level
0.9 eye on
0.8 eyes $
-0.6 eyes level
-2.6 face
-0.6 face cradle
-0.7 facet
1.7 facet joint
-1.3 facet joints
1.3 facility
-0.8 facing
1.6 fact
1.4 fact it
-0.6 fact that
1.2 factor
-0.9 factors
0.5 fade
1.1 faded
2.1 fades
0.7 fades $
0.8 fail
3.3 failed
1.2 failed $
0.5 fails
-0.9 faint
-2.6 fair
-0.5 fair $
-0.9 fair enough
-0.6 fairly
-1.2 fall
1.1 fall $
-1.4 fall asleep
0.7 fall by
-0.6 fall from
4.0 fallen
0.5 falls
1.2 falls $
-0.7 false
-0.6 false $
-0.5 families
-1.4 families $
-1.0 family
1.1 family $
-0.9 family doctor
0.6 family doctors
-0.5 family history
0.7 family member
-0.7 family of
1.3 famous
-2.3 fancy
-0.8 fancy $
-0.9 fans
1.3 far
-1.2 far $
0.6 far and
0.7 far better
-1.0 far from
0.8 far more
-0.5 far too
-1.1 far you
1.6 farida
-1.0 farm
-1.0 farmers
-0.6 farsi
1.2 farther
-0.5 fascia $
-0.5 fascia and
6.6 fast
4.1 fast $
0.9 fast and
0.8 fast as
-0.5 fast paced
1.9 fast relief
8.2 faster
2.5 faster $
-0.6 faster after
-1.3 faster relief
2.2 fastest
-0.7 fat
-2.6 father
-1.4 fatigue
-0.9 fault
-1.2 favour
-0.5 favour $
-1.1 favourite
-0.5 favourites
-0.5 favourites $
-0.7 favours
-0.6 fax
-1.0 fear
-0.9 february
2.9 february $
-0.5 february and
-0.6 february i
-4.5 fee
-2.3 fee $
-0.5 fee and
-0.5 fee if
-0.5 fee of
1.1 feed
3.1 feed it
-1.0 feeding
1.3 feeds
2.1 feeds the
1.4 feel
2.8 feel a
1.2 feel and
-0.5 feel as
-0.7 feel at
2.5 feel better
-1.4 feel calmer
-0.5 feel comfortable
-0.5 feel easier
-0.6 feel fine
-1.2 feel good
0.9 feel how
-1.3 feel less
1.6 feel lighter
1.9 feel like
1.7 feel looser
-0.9 feel more
-1.0 feel much
-0.5 feel no
2.3 feel relief
2.6 feel something
-0.9 feel sore
2.1 feel the
-1.0 feel where
-0.7 feel worse
-0.6 feel your
1.4 feeling
-0.5 feeling and
2.2 feeling back
0.6 feeling better
-0.5 feeling in
0.8 feeling is
-0.8 feeling of
-1.1 feeling that
-1.0 feelings
-2.3 feels
-0.9 feels $
-0.7 feels amazing
-1.2 feels good
-0.5 feels great
0.5 feels so
2.9 feels stuck
-2.7 fees
-0.5 fees $
-0.6 fees are
-1.3 feet
-0.9 feet $
-0.7 feet and
-0.8 feet because
1.1 feet in
-0.5 feet is
-0.5 feet on
0.7 feet up
-0.8 fell
-0.5 fell asleep
-1.0 fella
-0.7 fellas
-0.7 fellow who
1.0 felt
-0.8 felt $
1.6 felt a
1.0 felt like
-0.6 felt something
0.7 felt the
-0.6 femi
-0.7 fern $
1.2 ferry
0.5 fetch
-3.3 fever
-0.5 fever or
-0.6 fever with
-1.2 few
-0.5 few $
-2.2 few days
1.0 few have
1.2 few hours
-0.8 few sessions
0.7 few simple
0.8 few steps
-0.9 few things
-3.8 few weeks
-0.7 few years
4.1 fewer
1.2 fewer $
2.0 fewer colds
0.7 fewer flares
-1.4 fewer headaches
-0.6 fewer than
-0.6 fibbing
0.8 fibre
1.8 fibres
1.4 fibres $
-0.6 fibres and
1.8 fibres knit
0.6 fibres so
-0.5 fibres to
1.2 fibromyalgia
-0.5 fibromyalgia $
1.7 field
-0.6 fierce
-0.9 fifteen
1.0 fifteen degrees
0.6 fifteen minute
-1.0 fifteen percent
2.3 fifteen years
0.6 fifth visit
1.1 fifties
1.3 fifties $
-0.8 fifty eight
-0.7 fifty minute
-0.8 fifty minutes
2.8 fifty one
0.7 fifty year
-0.7 fifty years
-0.6 fight
-0.5 fight with
0.5 figured
0.7 figured out
0.5 figures $
1.5 file $
-2.3 fill
-0.8 fill it
0.7 fill out
-0.8 fill the
1.0 filled in
-0.7 fills
-1.2 fills up
0.9 film
-1.0 film $
1.4 final
2.1 finally
-0.8 finally said
-1.5 finally we
3.3 find
0.6 find $
-1.2 find a
1.9 find and
0.7 find at
-0.5 find in
-1.8 find it
-0.6 find massage
-0.8 find someone
0.9 find themselves
3.6 find they
0.5 find what
1.5 find you
-0.6 find your
-0.9 finding
-0.5 finding a
-0.8 finding out
-0.5 findings
-0.5 findings are
2.1 finds
1.2 finds its
-2.5 fine
0.5 fine $
0.5 fine but
1.4 fine for
-0.5 fine if
1.4 fine needles
-0.6 fine to
-0.5 fine with
2.9 finest
1.2 finest massage
-0.9 finger
-0.6 finger down
2.8 fingers
1.6 finish
0.7 finish it
0.6 finish the
-1.0 finish with
2.9 finished
-0.6 finished $
1.3 finished in
0.9 finished with
2.1 finishes
-0.5 fir
2.5 fire
-1.2 fire burning
1.0 firefighter
1.0 firm
-0.8 firm $
-0.9 firm and
-0.5 firm but
-0.7 firm chair
0.7 firm pressure
1.0 firm strokes
-0.9 firmer
-0.7 firmly
1.5 firms
-0.6 first $
-1.3 first aid
-2.8 first and
1.2 first appointment
-1.7 first came
-0.5 first come
-0.8 first couple
3.0 first day
-1.1 first days
-0.5 first fifteen
0.7 first half
-1.2 first hour
1.7 first in
0.9 first massage
0.9 first month
1.9 first night
-1.2 first of
3.1 first or
3.0 first place
-1.1 first six
-0.5 first so
0.9 first step
-1.0 first thing
2.4 first three
0.9 first thursday
4.6 first time
-1.4 first to
2.3 first treatment
-1.5 first twelve
-1.1 first two
-3.1 first visit
-0.7 first visits
-0.6 first we
0.5 first with
1.3 first year
1.8 fist
-0.7 fist $
1.5 fit
1.5 fit $
0.9 fit for
-1.2 fit in
-0.7 fit you
-1.2 fitness
-0.7 fitness $
-1.4 fits
-0.8 fits in
1.3 fitted
0.9 five
0.6 five $
0.7 five a
1.0 five and
-0.6 five benefits
-0.7 five canadians
0.5 five days
-0.6 five degrees
-0.5 five for
2.4 five hours
-0.6 five hundred
1.6 five is
-0.6 five miles
-0.6 five minute
-2.1 five minutes
0.5 five or
-1.0 five people
-0.6 five reasons
1.1 five sessions
3.7 five star
4.0 five stars
-0.7 five to
-0.8 five vertebrae
1.1 five visits
9.1 fix
0.8 fix $
-0.6 fix a
-0.8 fix anything
1.6 fix it
-1.3 fix my
1.7 fix the
0.9 fix what
8.2 fixed
3.9 fixed $
2.2 fixed it
2.3 fixed me
-1.6 fixed number
5.6 fixes
1.7 fixes it
2.6 fixing
-0.5 flags
0.8 flannel
2.3 flare
-0.5 flare but
0.9 flare since
2.2 flares
-0.7 flares $
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
-2.5 flexibility $
-0.6 flexibility and
-0.5 flexibility in
-0.6 flexibility is
-1.1 flexible
-0.8 flexible $
-0.7 flexors
0.9 flexors and
-0.5 flexors shorten
-1.1 flight
-0.5 flight of
0.6 flight to
-0.8 flights
-2.4 float
-1.3 float out
-0.8 floated
-0.7 floaty
-0.6 floaty feeling
0.5 flood
0.5 flood of
-0.5 floods you
-2.1 floor
-1.3 floor $
-0.7 floor and
1.3 floor for
-1.3 floor with
-0.6 floors
0.5 flow
-1.1 flow $
0.6 flow delivers
-0.5 flow in
0.5 flow of
0.8 flow to
-0.6 flowing
-0.6 flowing $
2.2 flu
1.6 flu season
-0.6 fluffy
3.4 fluid
-0.6 fluid $
0.6 fluid and
2.1 fluid into
-0.7 fluid that
1.8 fluid which
-1.3 flush $
2.4 flush the
-1.3 flush toxins
1.7 flushed
0.8 flushed away
0.5 flushed out
1.4 flushes
1.4 flushing
1.2 flushing out
2.4 fly
-0.5 foam
-1.0 focus
-0.8 focuses
-0.8 focuses on
0.5 fog
-0.8 foggy
-0.9 foggy $
-0.6 fold
-1.1 folded
-0.5 folded in
0.5 folder
1.5 folks
0.7 folks come
-1.2 folks with
1.1 follow
2.4 follow $
-0.6 follow a
0.6 follow the
-0.9 follow up
-2.3 followed
-0.5 followed a
-0.7 followed up
1.4 following
-0.7 following $
0.6 following a
0.6 following day
0.5 follows $
-0.8 follows is
2.7 follows the
-0.9 fond
-0.9 fond of
-1.1 fong
-1.8 food
1.2 foot
-0.9 foot $
0.7 foot and
-0.5 foot care
0.6 football
-0.7 for
2.2 for $
-0.5 for 45
-0.5 for 5
0.7 for 75
0.6 for a
-0.8 for about
1.6 for absolutely
-0.6 for aching
-2.0 for acute
0.5 for adults
2.0 for all
1.9 for an
0.6 for and
1.0 for another
0.6 for any
2.7 for anyone
2.0 for arthritis
-0.9 for as
-0.6 for asking
-0.5 for at
-1.2 for back
-1.3 for backs
-0.5 for certain
0.5 for children
-0.6 for christmas
-0.8 for chronic
-0.7 for comfort
-0.5 for decades
0.5 for decompression
1.5 for degenerative
0.7 for disc
0.5 for discs
-1.4 for each
-1.0 for eighteen
1.1 for eleven
-0.5 for emergencies
-0.5 for emergency
0.6 for ever
2.8 for every
0.6 for everybody
-1.0 for everyone
-0.5 for exactly
-1.0 for example
-0.9 for forty
-2.5 for four
-0.5 for further
9.9 for good
-1.3 for half
-0.5 for help
1.2 for her
1.3 for herniated
0.5 for hips
-0.9 for his
-0.8 for home
-0.5 for hours
0.6 for injections
-2.0 for it
0.5 for its
0.5 for joint
1.5 for just
-0.9 for keeping
-1.1 for leg
2.2 for life
2.0 for low
2.8 for lower
2.4 for many
-1.3 for massage
-0.7 for me
1.4 for medication
2.2 for months
-1.7 for more
-1.5 for my
-0.9 for nearly
-0.5 for nerve
-1.0 for new
-0.9 for nineteen
-0.6 for ninety
-0.9 for no
-1.6 for now
1.1 for older
-0.6 for once
-2.0 for osteoarthritis
-1.2 for others
-1.0 for our
-1.4 for over
-1.6 for pain
0.9 for patients
1.0 for people
-0.5 for ra
-2.1 for sciatica
3.6 for scoliosis
-1.2 for seven
-0.6 for severe
-0.5 for short
-0.5 for showing
-1.4 for sixteen
0.6 for sixty
-0.7 for sleep
0.6 for so
0.5 for soft
1.3 for some
-1.1 for someone
1.2 for something
1.0 for sore
1.6 for spinal
3.0 for stenosis
0.9 for stiffness
1.0 for stress
1.8 for stubborn
1.8 for surgery
-2.0 for that
-0.8 for the
-1.0 for them
2.2 for themselves
0.5 for thirty
-1.5 for this
-1.9 for those
-1.3 for three
-0.7 for treatment
-0.8 for twelve
-2.6 for twenty
-1.4 for two
-0.7 for up
-1.7 for us
2.0 for weeks
0.9 for what
-0.7 for which
0.7 for whom
0.6 for worn
-1.8 for you
-1.8 for your
0.5 for yourself
0.6 force $
-0.5 forced
-0.8 forceful
-1.5 forearm
-1.2 forearms
-0.6 forearms and
0.5 forearms like
0.8 forecast
0.9 forecast $
2.8 foremost
3.8 forever
4.8 forever $
3.9 forget
1.1 forget $
1.4 forget about
-1.0 forget how
0.5 forget the
-0.6 forget to
-0.5 forgive
2.0 forgot
2.7 forgotten
-0.9 forgotten how
3.0 forgotten to
1.7 forgotten which
-2.8 form
-2.0 form $
-1.0 form and
0.8 form with
-0.7 formed
-2.8 forms
-0.9 forms $
-0.7 forties
1.8 fortnight
3.0 fortnightly
0.5 fortnightly sessions
-0.9 fortunately
0.7 fortune
-0.5 forty
0.6 forty five
0.7 forty four
1.1 forty minutes
-0.5 forty years
-0.5 forum
-2.8 forward
-1.5 forward $
-1.1 forward and
0.7 forward bend
0.7 forward in
-1.0 forward opens
0.8 forward to
-0.6 found
-1.6 found $
-1.0 found a
-1.0 found and
-0.8 found in
2.1 found it
0.7 found no
-1.1 found out
-1.3 found that
1.3 found the
-0.8 found this
0.8 found to
1.8 found us
0.6 found what
-0.5 foundation
-0.5 founded
-0.7 founder
-0.5 founder $
1.2 founder is
2.5 four
1.3 four $
-0.5 four and
1.1 four appointments
1.1 four days
-1.4 four degrees
-2.1 four hours
2.4 four hundred
-2.3 four in
-2.0 four minutes
1.4 four o'clock
-1.8 four of
-0.7 four or
-0.5 four out
-1.4 four people
1.3 four percent
-0.7 four rmts
2.2 four sessions
-0.8 four steps
-0.6 four things
0.8 four times
1.2 four to
1.9 four treatments
0.6 four visits
1.4 four weeks
-0.5 four years
0.6 fourteen
-0.9 fourteen $
1.4 fourteen days
0.5 fourteen weeks
-0.8 fourteen years
3.2 fourth
1.3 fourth $
1.0 fourth is
1.0 fourth one
-0.5 fourth visit
-0.7 fracture
0.5 fracture $
-0.6 fractures
2.7 fragile
1.2 fragile skin
-0.5 fragrance
2.5 frail
2.1 frame
-0.6 frame $
-1.9 framed
-0.7 framed $
-0.8 fran
0.6 frankly
3.5 free
4.0 free $
-0.6 free a
-0.5 free after
0.5 free and
0.6 free back
-0.6 free behind
0.9 free by
0.5 free fifteen
-1.2 free for
1.3 free from
1.6 free life
1.5 free of
0.6 free on
-1.0 free parking
-0.5 free ten
1.9 free the
-1.7 free to
1.3 free until
-0.5 free up
4.6 freed
3.3 freedom
3.3 freedom from
1.5 freely
0.7 freely and
0.7 frees
0.8 frees the
-0.8 french
2.0 frequency
-0.9 frequent
-0.6 frequent cause
-0.6 frequent in
-0.9 frequently
2.8 fresh
0.5 fresh blood
-0.6 fresh injury
1.2 fresh oxygen
4.1 fresh strain
-0.6 fresh tear
1.5 friday
0.8 friday $
-0.5 friday mornings
-0.8 friday of
-0.8 friday to
-2.2 fridays
-1.3 fridays $
-1.5 fridge
-0.7 fridge $
-1.2 friend
-0.5 friend $
0.7 friendly team
0.7 friends and
-0.6 friends in
-2.2 frightened
-0.8 frightened $
1.5 frightening $
-0.6 frightening and
1.4 from
-1.0 from $
-0.5 from 8
-3.0 from a
-0.7 from all
-1.0 from an
-0.5 from another
-0.5 from around
-0.6 from back
-0.6 from behind
-0.5 from being
0.7 from brentwood
2.1 from coming
-0.8 from day
2.1 from desk
-1.1 from doing
-1.1 from eight
2.0 from ever
0.9 from fight
-0.7 from friday
2.0 from getting
-0.7 from her
0.6 from here
-1.0 from his
-0.6 from it
-0.6 from last
-0.7 from low
-0.7 from massage
-0.8 from monday
1.2 from newborns
-1.0 from our
1.2 from over
0.6 from pain
-0.5 from person
0.6 from royal
-0.5 from seven
-0.6 from side
-0.5 from sitting
-0.8 from six
0.7 from someone
1.1 from surgery
1.3 from teenagers
0.8 from that
-1.8 from the
-0.5 from them
-3.0 from there
1.0 from thirty
1.8 from this
-0.5 from three
-1.0 from time
1.6 from turning
1.5 from two
-2.2 from us
0.7 from week
-0.7 from which
0.5 from within
-1.8 from your
-0.8 from zero
-3.6 front
-0.7 front $
-0.6 front door
0.8 frozen
1.2 frozen peas
-0.7 frustrating
0.5 fuel
3.4 full
-0.5 full $
-0.5 full assessment
-0.8 full back
0.9 full body
0.7 full course
-1.0 full day
0.5 full duties
-0.5 full fee
-1.2 full history
0.9 full loop
-0.5 full night
0.9 full of
0.6 full recovery
-0.6 full session
0.6 full time
0.6 full training
-0.5 fuller
0.7 fully
1.3 fully $
-1.2 fun
-0.8 fun $
-1.0 function
-0.5 function and
-2.4 funny
-1.1 funny $
-0.5 furious
0.9 furniture
2.0 further
-1.3 further $
-0.7 further and
0.5 further apart
1.6 further damage
-0.9 further down
0.9 further than
-0.5 fuse
-1.3 fused
-0.9 fusing
2.4 fusion
0.9 fusion $
-0.5 fusion is
-0.5 fusion surgery
-0.6 fuss
-0.7 fuss $
0.5 gabapentin
0.7 gabapentin $
-1.0 gadget
-0.5 gadgets
4.8 gain
2.8 gained
0.6 gains
-0.7 gait
1.6 game
0.7 game $
-0.6 games
0.9 gap
2.0 garage
0.9 garage $
1.5 garden
1.2 garden $
0.7 garden and
-1.0 gardeners
1.5 gardening
3.6 gardening $
2.4 gardens
2.6 gareth
-1.2 gas
-1.3 gate $
-0.7 gathered
0.9 gave
1.0 gave her
1.8 gave him
-1.5 gave it
1.6 gave me
-0.6 gave us
-1.7 gave you
-1.1 gear
-0.5 gear $
-0.7 gel
-1.0 gels
-1.3 general
-3.1 generally
-0.8 generally safe
-0.5 generally suggest
-1.5 genitals
-0.7 genitals or
1.1 gentle
-1.8 gentle $
-0.5 gentle activity
1.4 gentle and
0.5 gentle drug
2.8 gentle enough
-0.8 gentle exercise
-1.9 gentle massage
-1.1 gentle movement
2.2 gentle nerve
-0.6 gentle rocking
1.1 gentle spinal
-0.5 gentle stretching
0.9 gentle techniques
-0.9 gentle walking
-0.5 gentle work
-0.5 gentleman of
0.9 gentleman who
0.8 gentler
1.3 gentler than
-0.7 gently
0.6 gently active
-0.5 gently and
-0.9 george
-0.7 geraldine
-0.7 get $
-1.0 get 15
-1.3 get 20
0.8 get a
-0.7 get an
-0.6 get asked
1.0 get at
-1.4 get back
-0.9 get better
-0.7 get down
-0.8 get dressed
0.6 get every
-0.7 get fifteen
0.5 get flushed
1.2 get forty
0.7 get from
-0.8 get help
0.5 get here
0.9 get hurt
-0.7 get in
2.4 get injured
2.7 get less
-0.6 get more
-0.7 get moving
-1.5 get my
-1.4 get older
-1.2 get on
-1.1 get one
-3.9 get out
0.5 get pain
-0.5 get ready
3.9 get results
1.2 get rid
-0.6 get smaller
-0.7 get sore
1.3 get ten
-1.6 get the
1.6 get their
-0.7 get there
-1.0 get tired
-1.2 get to
-0.5 get two
-0.8 get up
5.8 get you
1.3 get your
-0.7 gets better
-0.8 gets in
-0.5 gets into
-1.4 gets it
0.8 gets moving
0.5 gets our
1.2 gets results
2.1 gets rid
-1.5 gets the
-0.5 gets tight
1.1 gets to
-1.4 gets worse
0.5 gets your
-1.0 getting
-0.8 getting back
-0.7 getting better
-0.6 getting in
0.5 getting older
-0.7 getting on
0.7 getting rid
0.8 getting started
-0.9 getting the
-1.1 getting up
-0.6 getting weak
-1.4 gift
-1.1 gift card
-0.9 gift cards
1.8 gift for
1.2 gifted
-0.9 gilmore
-1.0 ginger
0.9 ginger tea
0.6 girl
0.8 girls
-1.1 give $
-1.4 give a
2.3 give it
-0.5 give massage
3.2 give me
-0.6 give some
1.6 give up
1.0 give us
0.8 given
-0.7 given $
0.8 given a
0.7 given an
-1.4 given by
-0.5 given massage
-0.7 given mixed
1.2 given the
1.6 given time
1.7 given up
-0.9 given you
0.6 gives
-1.2 gives it
-1.7 gives the
1.5 gives up
-0.9 gives way
1.5 gives you
1.2 gives your
-0.6 giving it
-0.6 giving up
1.3 giving you
2.5 glad
-0.6 glad that
0.5 gladly
-0.8 glass $
-0.7 glass of
-0.6 glasses
-0.7 glide $
-0.8 gliding
0.7 glowing
-0.7 glucosamine
0.6 glute
-0.9 gluteal
-0.5 gluteal muscles
-0.8 gluteals
-3.0 glutes
-0.8 glutes $
-0.6 glutes switch
-1.0 go
-0.8 go $
1.0 go after
0.6 go ahead
0.6 go along
2.9 go and
2.0 go as
-1.6 go away
-0.8 go by
-1.5 go easy
-0.7 go fast
-0.6 go first
-1.1 go for
1.8 go from
-0.6 go further
-0.7 go gently
0.9 go home
-2.0 go in
0.7 go into
-0.7 go lighter
-0.5 go more
1.2 go of
1.6 go on
0.8 go out
-1.5 go over
-0.6 go quickly
-0.5 go so
2.9 go the
-0.9 go through
-0.7 go to
0.6 go under
-1.9 go up
2.8 go wrong
-0.9 goal
-0.6 goalie $
0.6 goals
0.7 goals $
-0.6 goals and
2.3 goes
1.5 goes $
2.0 goes after
-1.2 goes again
-0.6 goes along
1.0 goes back
-0.7 goes by
0.5 goes deeper
-1.7 goes down
-1.1 goes every
0.9 goes for
0.5 goes from
-0.5 goes further
1.0 goes in
0.8 goes into
-0.6 goes off
-2.0 goes on
-0.8 goes out
0.6 goes right
1.2 goes the
0.6 goes to
-0.7 goes up
0.6 going
0.5 going and
-0.5 going anywhere
-1.7 going back
0.7 going down
-0.9 going on
0.6 going out
2.5 going to
0.8 gold
0.9 gold standard
1.0 golden
2.1 golf
1.2 golf $
1.4 golfers
0.7 golfing
6.7 gone
3.6 gone $
0.5 gone after
0.7 gone and
0.8 gone back
0.5 gone before
0.7 gone for
1.3 gone home
3.3 gone in
-0.8 gone numb
2.1 gone the
-1.6 gone they
-0.7 gone through
-1.3 gone to
-0.7 gone within
-2.3 good
3.9 good $
0.6 good and
2.0 good as
-1.4 good at
0.6 good blood
-0.7 good chemicals
-0.7 good choice
1.6 good circulation
-0.6 good company
-0.7 good days
-0.6 good enough
-2.0 good evidence
1.9 good few
3.3 good for
-1.3 good hurt
0.5 good many
-0.5 good night
-0.7 good one
-1.0 good pain
-0.6 good place
0.8 good practitioner
-1.5 good reason
1.0 good result
-0.5 good standing
-0.5 good therapist
0.8 good with
1.8 good workout
6.6 goodbye
6.5 goodbye to
-0.5 goodness
4.0 google
1.1 google and
-0.5 googling
-1.9 gord
3.7 got
1.7 got $
-0.6 got a
-0.6 got an
2.7 got her
-1.6 got it
0.8 got me
1.6 got off
-0.8 got one
0.5 got out
0.6 got the
1.6 got their
0.9 got to
0.9 got two
0.9 got up
-1.0 got you
1.1 got your
-3.4 gp
-0.5 gp $
-0.5 gps
-2.1 grab
0.5 grabbing
-0.7 grabs
-0.5 grabs $
-0.7 grade 1
1.6 grade 2
-0.8 gradual
-1.4 gradually $
-0.6 gradually reabsorbs
1.2 graduate
1.5 graduates
-1.4 graham
0.6 grain
0.7 grain of
1.5 grand
0.5 grandchildren
2.6 granddaughter
0.5 granddaughter wedding
-1.9 grandmother
2.6 grandmothers
2.0 grandpa
1.4 grandparents
1.2 grandparents $
0.5 grandparents and
1.4 grandson
0.9 grant
-0.8 grapeseed
2.2 grass
-1.2 grateful
-0.7 gravity
1.7 great
-1.1 great $
-1.8 great deal
0.8 great grandparents
1.1 great many
1.2 greater
1.6 greater flexibility
-2.5 green
-0.6 green shield
-1.3 grew
-1.8 grew up
-1.2 grey
-0.7 grey hair
1.3 grief
0.5 grind $
1.6 grinding
1.7 grinning
0.6 grip the
-0.7 grit
-0.8 gritting
-0.5 groaning
-0.6 groceries
-0.7 grocery
-0.8 groin
-1.4 ground
-1.5 ground floor
-2.8 group
-0.8 group $
-0.6 group you
-4.6 groups
-1.2 groups $
-0.7 groups had
0.5 grouse
0.5 grouse grind
3.2 grow
3.7 grow $
0.9 growing
-1.1 growing $
-0.6 growing children
1.0 growing teens
1.1 grown
2.1 grows
2.1 grows $
-0.7 growth has
-0.5 growth is
0.6 growth of
1.4 growth spurt
-0.5 grumble
-0.7 grumbles
-1.7 grumpy
-2.2 gst
-0.6 gst $
5.3 guarantee
5.9 guarantee $
-1.0 guarantee a
1.2 guarantee it
-0.8 guarantee results
-3.5 guarantee that
1.7 guarantee you
7.6 guaranteed
4.0 guaranteed $
1.9 guaranteed or
0.5 guaranteed relief
-0.7 guaranteed to
1.7 guarantees
-0.8 guarantees a
-1.7 guard
-0.6 guarded
-3.6 guarding
-0.6 guarding $
-0.6 guarding and
-0.8 guarding is
-0.6 guarding itself
-0.7 guards
-0.5 guess $
-0.5 guest
-0.8 guest $
1.1 guests
-0.5 guests $
0.7 guests tell
0.5 guests with
-0.9 guidance
1.7 guide from
-1.1 guide to
-0.7 guide we
-1.0 guided
-1.6 guideline
-2.6 guidelines
-0.6 guidelines differ
-0.7 guitar
-0.5 guitar strings
-0.8 gun
-0.7 gurdeep
-0.8 gurpreet
-2.2 guy
-0.7 guy $
4.0 guys
0.8 gwen
-3.1 gym
2.7 habit
2.5 habit and
0.6 habit of
-1.1 habits
2.1 had
2.5 had $
-0.5 had a
1.5 had already
-1.5 had an
0.7 had asked
-2.9 had back
-0.8 had become
-1.3 had been
-1.0 had better
-0.7 had cancer
2.0 had clients
-0.7 had come
1.2 had done
-1.8 had enough
0.5 had faded
1.5 had forgotten
0.9 had him
-1.1 had it
-0.6 had lasted
0.7 had left
-0.8 had little
-1.9 had massage
3.2 had me
0.8 had missed
-0.9 had mixed
-1.4 had mostly
-1.5 had my
-0.5 had osteoarthritis
0.6 had pain
1.7 had people
1.6 had ra
-0.7 had rheumatoid
1.2 had sciatica
0.6 had seen
-0.5 had spinal
-0.5 had stopped
-1.8 had surgery
-2.3 had the
3.1 had to
-1.0 had told
2.3 had tried
-1.4 had very
-0.7 had worn
1.5 haddad
-0.5 haematoma
-2.6 hair
-1.0 hair $
1.9 half $
1.2 half and
-0.7 half day
-0.8 half hour
-0.6 half my
-2.4 half of
-1.4 half past
2.0 half term
1.5 half the
-1.0 halfway
-0.6 hall
0.6 hall $
-0.6 hall and
-0.5 hallway
1.0 hallway $
1.3 halt
1.0 halt the
2.1 halts
1.3 halves
-0.6 hammer
-1.4 hamstring
-3.2 hamstrings
-1.1 hamstrings $
0.6 hana
2.4 hand
-0.7 hand $
1.0 hand and
-1.0 hand in
-1.0 hand on
1.1 hand picked
-0.8 hand with
1.8 hand you
1.4 handed
-0.5 handed a
2.6 handful
2.6 handful of
-0.5 handled
-0.7 handles
3.5 hands
-1.3 hands $
1.0 hands a
-0.8 hands and
-1.0 hands are
0.8 hands can
5.4 hands do
-0.6 hands feet
3.3 hands in
-0.5 hands is
0.5 hands it
-0.6 hands like
-0.5 hands massage
1.2 hands of
0.8 hands on
-0.8 hands that
-0.5 hands to
-0.7 hands with
-0.5 hands wrists
-0.8 handydart
3.6 hang
0.8 hang evenly
-0.9 hang on
1.4 hang up
0.8 hanging around
-1.4 hangs
-0.5 hannah
2.0 happen
0.8 happen again
-0.5 happen at
-0.6 happen in
0.9 happen to
1.9 happened $
-0.5 happened and
1.2 happening $
-1.3 happens $
2.1 happens and
-0.7 happens at
0.6 happens is
1.7 happens next
-0.6 happens on
2.4 happens to
-0.7 happens when
1.5 happy clients
-0.5 happy to
-0.7 happy with
0.9 harbour
-3.3 hard
-0.5 hard $
-0.5 hard and
-0.5 hard as
-0.5 hard feelings
-0.5 hard for
-0.6 hard on
-0.6 hard sell
-2.7 hard to
1.1 hard week
-1.4 harder
-0.9 harder $
-0.9 harder than
-1.4 hardly
0.6 hardly anyone
-0.8 hardware
0.5 hargrove
2.6 harm
0.9 harm and
-0.8 harm is
3.0 harm you
-0.6 harms
-0.6 harold
0.7 has
-1.8 has a
3.6 has an
1.5 has asked
-1.2 has become
-1.3 has been
-0.6 has bulged
-1.1 has carried
-2.2 has changed
0.6 has completed
0.5 has developed
1.3 has discharged
0.5 has done
1.5 has ever
1.4 has failed
-0.9 has finished
-0.5 has five
1.0 has four
-2.4 has gone
1.0 has had
-1.2 has happened
-1.0 has healed
0.6 has heard
1.3 has helped
-0.7 has her
-0.6 has hurt
0.6 has improved
-1.6 has it
-1.0 has its
-0.5 has leaked
-0.5 has left
-0.7 has looked
1.0 has made
1.0 has missed
1.1 has more
-0.7 has moved
-0.8 has narrowed
3.8 has never
1.2 has no
1.3 has none
2.0 has not
1.0 has nowhere
-1.2 has one
-0.7 has opinions
-1.3 has osteoarthritis
0.8 has our
-1.1 has passed
2.2 has proved
1.2 has proven
-1.0 has pushed
0.5 has put
-1.3 has risks
1.3 has room
-0.9 has said
-0.5 has scoliosis
-0.5 has seen
-2.1 has settled
-1.9 has shown
-0.5 has since
0.7 has slipped
-0.9 has stopped
1.6 has taken
2.2 has the
-1.5 has three
0.7 has to
0.5 has told
0.7 has treated
-0.5 has turned
-0.8 has two
-0.5 has waited
0.6 has what
-0.8 hastings
1.0 hastings street
-1.5 hate
-0.5 hate it
-1.5 hated
-1.0 hated it
-1.3 hates
1.8 haul
-0.9 hauled
1.0 hauling
0.9 have
2.6 have $
-1.3 have a
0.5 have advanced
-0.8 have agreed
-1.4 have all
-1.6 have already
-1.1 have also
-1.3 have an
1.0 have another
-1.6 have any
-1.2 have arthritis
0.8 have asked
-3.0 have back
-0.7 have been
0.9 have begun
0.5 have brought
-0.5 have built
0.5 have cancelled
-0.6 have changed
1.0 have clients
1.2 have come
0.5 have described
0.7 have developed
1.5 have diabetes
-0.8 have done
-0.5 have earned
-1.5 have ever
1.2 have failed
0.5 have felt
2.4 have finished
1.6 have found
0.6 have four
-0.6 have gathered
1.5 have given
-2.4 have gone
-1.0 have good
-2.2 have got
1.4 have grown
-1.7 have had
-1.5 have heard
3.5 have helped
-0.5 have her
-0.9 have hurt
2.7 have just
1.6 have kept
-1.2 have learned
-0.5 have little
-1.7 have looked
-0.8 have low
2.1 have made
-2.2 have massage
-0.7 have measured
-0.5 have met
0.5 have more
-0.6 have moved
-0.5 have muscle
0.6 have needed
1.2 have never
-0.5 have new
-2.8 have no
-0.8 have none
5.0 have not
-1.0 have nothing
0.5 have noticed
-0.6 have often
-0.9 have one
1.0 have only
-0.6 have osteoarthritis
-1.9 have osteoporosis
1.0 have over
-2.1 have pain
-0.9 have possible
2.9 have proved
1.1 have proven
1.7 have put
-1.5 have read
-0.5 have recovered
-1.0 have regular
-0.8 have reported
-0.5 have rheumatoid
0.5 have rods
1.0 have room
0.8 have run
-0.7 have said
-0.5 have sat
2.2 have saved
2.1 have sciatica
-0.7 have scoliosis
1.3 have seen
-1.1 have sent
1.0 have several
1.9 have shown
-2.8 have side
-1.4 have some
-0.6 have something
-0.5 have started
1.2 have stenosis
1.2 have still
1.3 have stopped
-0.7 have surgery
2.5 have taken
-0.5 have ten
2.5 have the
-2.9 have their
-1.2 have them
-0.5 have this
-1.0 have three
1.3 have thrown
-1.7 have time
0.5 have too
-1.2 have tried
-0.5 have turned
-0.5 have two
0.8 have used
-0.6 have usually
0.7 have waited
2.3 have watched
-0.9 have worked
0.5 have worn
1.3 have written
3.3 have yet
4.4 have you
-0.7 have your
-0.6 having $
1.8 having a
-0.7 having an
0.7 having been
-0.5 having massage
-0.6 having no
1.2 having to
0.8 hazards
3.9 he
-1.3 he also
-2.0 he been
-1.7 he came
0.9 he can
0.8 he comes
-3.8 he could
0.5 he does
-0.8 he finished
-0.8 he gave
-2.1 he had
1.7 he has
1.8 he is
0.9 he looked
1.5 he never
1.2 he now
0.5 he rang
-0.9 he said
2.0 he sat
-0.6 he sends
0.6 he slept
-1.0 he spent
-0.7 he still
-0.6 he thought
2.9 he walked
2.2 he walks
2.1 he was
-0.8 he went
-0.7 he will
-0.6 he worked
-1.0 he works
-0.5 he would
-0.6 he wrote
-0.5 head $
0.9 head in
-0.5 head therapist
0.9 headache
-0.7 headache $
5.3 headaches
-0.6 headaches $
-1.3 headaches and
-0.6 heading
0.9 headline
4.0 heal
1.4 heal $
-0.8 heal faster
-1.0 heal in
1.2 heal itself
0.5 heal twice
0.7 healed
0.9 healed $
1.3 healed and
10.2 healing
-2.0 healing $
1.6 healing after
2.3 healing hands
1.1 healing is
1.4 healing of
1.2 healing time
7.7 heals
0.8 heals it
1.7 heals itself
1.7 heals the
-1.4 health
0.5 health $
0.7 health and
-0.7 health form
-1.7 health history
-0.6 health organization
0.7 health plan
-1.0 health plans
-0.6 health professionals
-0.5 health your
1.6 healthy
-0.5 healthy weight
-1.3 hear
-1.0 hear $
0.6 hear a
-0.9 hear about
-1.2 hear from
-0.9 hear it
-1.0 hear most
-1.0 hear that
-1.7 hear the
-1.0 hear this
-1.5 heard
-1.6 hearing
-1.5 heart
-0.6 heart disease
-2.9 heart rate
-1.6 heat
-1.2 heat $
2.3 heat and
-0.6 heat is
0.9 heat pack
-1.2 heat packs
-3.0 heated
-1.3 heated table
0.8 heated tables
-0.7 heating
0.9 heavier
0.9 heavier than
-0.5 heaviness
-0.6 heaviness or
-2.1 heavy
-1.4 heavy lifting
-0.6 hedge
-0.6 heels
-0.5 heels $
3.0 height
2.5 height $
-0.6 height and
-0.6 height as
-1.3 height of
1.8 height or
-0.5 height with
0.5 heights
1.7 heights $
-0.7 held $
-0.5 held for
2.9 held the
0.7 helen
-1.1 hello
-0.6 hello $
-0.5 hello and
-0.5 hello to
-2.8 help
1.1 help and
-0.8 help everyone
-0.6 help from
-0.6 help straight
0.8 help them
1.2 help to
-0.5 help us
-2.2 help with
1.7 help you
5.8 helped
1.2 helped $
1.6 helped a
0.9 helped more
-1.5 helpful
-0.6 helpful $
-1.2 helping
-0.5 helping $
-1.0 helpline
-0.6 helpline is
-2.1 helps
-2.1 helps $
-0.6 helps a
0.5 helps the
-0.8 helps them
1.2 helps to
-0.5 helps us
-0.8 helps with
1.6 helps your
2.3 her
-0.9 her $
-0.5 her about
-0.8 her allotment
-1.4 her and
-0.6 her appointments
-2.4 her back
-0.6 her board
-1.1 her clients
-0.9 her curve
-0.9 her daughter
1.0 her doctor
-1.1 her every
1.9 her first
-0.5 her hands
-0.9 her husband
-1.0 her in
2.0 her knees
1.6 her last
-1.1 her legs
1.3 her life
-0.7 her low
-0.8 her lower
-1.1 her massage
-1.4 her mother
1.0 her name
1.0 her new
-0.9 her on
-1.8 her own
1.2 her rheumatologist
-0.5 her shoulders
-0.7 her sister
-1.0 her spine
1.6 her surgeon
-1.3 her that
-0.9 her therapist
0.5 her thumbs
1.4 her to
0.5 her what
-0.8 herbal
-0.6 herbs
1.3 here
-0.7 here after
1.0 here and
-2.9 here are
-0.7 here at
-0.6 here because
1.8 here before
3.2 here first
-1.3 here for
-0.9 here goes
-1.0 here in
-2.0 here is
-1.2 here it
-0.8 here on
-1.0 here since
0.6 here the
2.6 here to
-1.2 here we
1.6 here will
-1.2 herniate
1.5 herniated
-1.0 herniated and
-2.2 herniated disc
1.2 herniated discs
1.8 herniated material
-0.5 herniates
-0.5 herniating
-0.5 herniating again
2.4 herniation
-1.7 herniation $
0.7 herniation and
1.3 herniations
-0.5 herniations settle
-1.2 heroic
-1.1 heron
1.2 hers
-0.7 hers $
2.0 herself
-1.4 herself $
-1.5 hi
-0.8 hide
-0.5 hides
0.7 high blood
-0.6 high risk
-0.7 high temperature
-0.9 higher
1.8 highest
2.0 highgate
1.9 highgate $
3.6 highly
1.4 highly trained
-0.5 highway
0.9 hike
0.9 hike $
1.6 hiked
1.6 hiked the
0.9 hiking
1.7 hill $
-0.7 hill massage
2.4 him
-1.9 him $
-0.6 him every
1.0 him he
-1.4 him in
0.7 him on
2.1 him the
-1.0 him to
-0.8 him up
1.5 himself
-0.9 hinge
-1.0 hinge $
-1.1 hinges
-1.4 hip
-1.7 hip $
0.5 hip and
-1.0 hip flexors
1.7 hip replacement
-0.8 hip rotators
1.2 hip work
-0.5 hips
-0.8 hips and
-0.5 hips are
-0.5 hips hands
-0.8 hips the
-0.5 hips then
0.6 hips with
0.8 hire
-0.8 hired
1.5 his
-3.1 his back
-0.5 his daughter
-1.2 his doctor
-0.9 his first
2.0 his granddaughter
-0.5 his hands
0.5 his head
2.1 his knees
0.6 his laces
-1.0 his legs
-0.9 his life
-0.7 his lower
1.4 his own
0.7 his second
-1.5 his shoulders
0.8 his surgeon
1.3 his tablets
1.2 his toes
-0.5 his wife
1.4 history $
-1.0 history and
0.8 history test
-1.0 hit
4.5 hobble
0.8 hockey
-0.6 hockey $
0.7 hockey players
-0.5 hold everything
1.0 hold for
-0.6 hold it
2.4 hold of
-0.8 hold off
-1.0 hold on
-1.2 hold the
1.9 hold you
-2.6 holding
-0.8 holding on
1.0 holding their
-0.8 holding you
-0.5 holding your
1.0 holds
1.3 holds $
-1.1 holds a
0.7 holds bone
-1.4 hole
-0.5 hole in
0.7 holiday $
-0.5 holidays $
-0.5 hollow
1.0 holm
0.8 holm oaks
2.2 home
2.3 home $
-0.6 home after
0.5 home and
0.6 home by
-0.5 home for
0.5 home from
-0.9 home in
-0.6 home made
-0.9 home the
-0.5 home to
-1.1 home visit
-1.9 home visits
1.2 home without
0.7 homework
-0.5 homework and
-1.0 honest
-0.7 honest therapist
-0.8 honest with
3.3 honestly
5.7 honestly $
2.0 honestly it
-0.7 honestly the
1.0 honour
0.5 hook $
0.5 hooked on
-1.5 hope
-0.5 hope that
-1.0 hope to
-1.9 hoping
-0.7 hormone
0.8 hormones
-0.5 hormones $
-1.0 hormones drop
-0.6 hospices
0.7 hospital
0.6 hospital $
0.5 hospital from
2.8 hospital in
-0.8 hospital stay
0.8 hospital to
0.5 hospitals
2.0 host that
-2.9 hot
-0.5 hot joint
-0.6 hot joints
1.2 hot pack
-0.8 hot red
-1.5 hot stone
3.0 hot stones
-1.0 hot swollen
1.5 hot towel
-1.0 hot water
-0.8 hot wire
-1.4 hour
0.9 hour $
2.2 hour a
2.4 hour and
-0.7 hour at
-0.5 hour between
1.2 hour does
1.8 hour every
-0.7 hour for
-1.7 hour in
-1.0 hour is
3.3 hour later
1.5 hour of
-0.5 hour off
-1.0 hour or
1.8 hour that
2.3 hour with
-0.8 hours a
2.1 hours and
-0.7 hours at
-0.5 hours free
-0.9 hours in
-0.8 hours later
-1.1 hours notice
-0.8 hours or
4.0 hours to
-2.6 house
-0.8 house $
1.4 houses
0.8 how
-0.8 how $
3.4 how a
-2.2 how far
-0.6 how fast
-1.0 how he
0.8 how i
-2.9 how it
-2.2 how long
0.7 how many
5.4 how massage
-1.3 how much
-0.5 how often
0.8 how one
2.4 how registered
1.2 how rmt
-0.6 how soon
1.7 how sure
-0.7 how that
-1.4 how the
-1.4 how they
0.8 how to
-1.2 how we
-1.5 how well
-1.6 how you
-0.7 how your
0.8 however long
-0.5 hr
-0.7 huang
-0.5 hum
-0.6 humans
-0.6 humming
3.1 hump
2.3 hundred
-0.7 hundred people
1.5 hundred percent
1.0 hundred times
3.8 hundreds
4.0 hundreds of
1.5 hung
-1.0 hurried
-0.7 hurried off
0.7 hurry
-0.8 hurry $
-0.7 hurry you
1.6 hurt
2.5 hurt $
1.0 hurt again
-0.5 hurt as
1.2 hurt for
-0.7 hurt in
-0.7 hurt less
-1.2 hurt more
-0.9 hurt my
0.7 hurt on
-0.5 hurt to
2.5 hurt you
0.9 hurt your
0.6 hurt yourself
-1.6 hurts
0.9 hurts $
0.8 hurts and
-0.8 hurts more
-3.2 husband
-0.6 hush
0.5 hydrated
-1.0 hydrotherapy
3.1 i
-1.7 i actually
0.9 i add
1.7 i also
-0.7 i always
-1.2 i answer
-1.0 i ask
-2.0 i asked
-0.5 i avoid
2.5 i been
0.8 i began
-0.6 i begin
-0.6 i believe
-1.0 i bent
-1.0 i bought
-0.7 i bring
0.9 i call
3.2 i came
4.3 i can
1.6 i cancelled
0.6 i carried
1.6 i changed
1.0 i come
-0.5 i could
-0.5 i cry
1.8 i danced
-0.8 i did
1.0 i drove
-0.8 i enrolled
0.7 i ever
0.6 i expect
2.1 i feel
0.5 i fell
1.0 i felt
4.2 i fix
0.7 i forgot
0.8 i forgotten
1.2 i gave
-2.1 i get
-1.5 i go
2.2 i got
0.6 i grew
1.6 i guarantee
0.9 i had
-0.9 i hate
0.6 i have
-0.9 i hear
-0.5 i hold
-1.4 i honestly
-0.7 i hope
-0.6 i hurt
1.6 i just
1.3 i keep
-1.1 i kept
-1.5 i know
-0.7 i learned
-1.4 i leave
1.1 i left
0.9 i lift
-2.0 i like
1.8 i look
-1.3 i lost
-1.0 i love
-0.9 i made
-0.7 i make
0.9 i may
1.2 i mention
-0.6 i must
-0.8 i nearly
-1.7 i need
1.3 i noticed
-1.7 i only
-1.2 i opened
-1.0 i own
0.6 i phoned
1.7 i played
0.6 i press
0.5 i promise
1.4 i put
1.9 i ran
-1.1 i rang
-1.7 i rather
0.7 i release
-1.1 i remember
-0.7 i run
2.4 i said
-0.5 i sat
2.4 i say
-0.5 i see
3.4 i seen
1.2 i sit
7.1 i sleep
0.7 i slept
-0.5 i sold
1.2 i specialize
-0.6 i spent
1.4 i stand
-1.3 i start
-0.7 i started
-0.6 i stay
-0.7 i step
-0.9 i still
1.9 i stood
-1.1 i stop
-0.6 i stopped
-0.7 i stretch
-0.7 i suggest
-0.8 i suppose
-0.7 i swear
-0.6 i swim
0.6 i take
-0.5 i teach
-2.4 i think
-0.7 i thought
1.2 i threw
3.1 i told
-1.1 i trained
-0.8 i treat
1.0 i tried
-0.6 i try
-1.2 i understand
-0.6 i use
-2.3 i used
-0.9 i wait
2.7 i walk
2.2 i walked
-1.4 i want
1.1 i wanted
-0.5 i warm
2.5 i was
1.4 i wasted
-0.7 i watch
-0.8 i will
1.5 i wish
-0.9 i woke
-1.8 i work
-1.5 i worked
-3.6 i would
-1.2 i write
1.3 ibuprofen
3.4 ibuprofen $
-0.5 ibuprofen if
-2.9 icbc
0.7 icbc claims
0.5 ice
-0.9 ice $
-0.5 ice for
-0.6 ice pack
-2.3 idea
1.1 idea of
-1.1 idea that
1.7 ideal
-0.9 identified
0.8 identify
0.8 identify the
-0.6 idiopathic
-5.0 if
-0.6 if $
1.2 if a
-0.7 if anything
0.8 if he
0.7 if i
-1.1 if massage
-0.6 if money
0.8 if needed
-1.3 if nothing
-1.3 if pain
0.5 if she
0.9 if somebody
-2.1 if something
-2.1 if that
-1.0 if there
-1.4 if they
-0.5 if this
2.2 if we
0.5 if you
2.0 if your
0.8 ife
1.1 ignore the
-0.6 ignored
-1.0 ill
2.2 illness
-0.6 imaging
1.0 imaging and
-0.5 imaging report
0.5 imbalance
-0.5 imbalance $
2.6 imbalances
4.8 immediate
2.2 immediate relief
-0.5 immediate treatment
4.4 immediately
7.2 immune
1.2 immune defences
1.7 immune response
3.0 immune system
7.3 immunity
2.5 immunity $
1.3 immunity so
1.0 imogen
-1.1 important
-0.5 important $
-0.5 important because
-0.9 important to
0.5 impossible
1.5 impossible to
-2.8 improve
1.6 improve $
-1.0 improve after
-0.7 improve strength
1.3 improved $
-1.2 improved after
0.7 improved by
-0.9 improved in
1.9 improvement
-0.5 improvements in
-1.7 improves
1.4 improves $
1.0 improves and
-0.8 improves blood
-0.5 improves by
-0.6 improves faster
0.5 improving circulation
4.8 impurities
1.1 in
-0.7 in $
-0.9 in 100
-0.6 in 1894
-1.1 in 2009
-0.7 in 2011
-1.0 in 2014
0.9 in 2017
-0.9 in 2018
-0.9 in 2019
-0.7 in 2021
1.6 in 2024
1.4 in about
0.5 in acute
-0.5 in adult
-0.8 in adults
-2.7 in advance
-0.6 in again
0.6 in agony
0.8 in alberta
0.5 in all
-0.7 in almost
2.8 in and
-1.3 in any
1.5 in april
0.5 in arthritis
0.6 in as
-2.1 in at
1.0 in august
-0.8 in b
0.7 in back
-0.9 in because
-3.1 in bed
2.1 in bent
-0.9 in between
-0.9 in blood
-2.4 in both
0.6 in britain
3.6 in burnaby
-0.5 in by
-0.7 in case
1.1 in central
-1.6 in charge
-0.6 in chengdu
0.7 in children
-0.6 in clinic
0.6 in combination
-0.5 in conclusion
1.7 in crooked
-0.6 in december
-1.2 in degrees
-1.0 in different
1.8 in disc
-1.0 in downtown
1.1 in effect
0.9 in eight
1.1 in eleven
-0.7 in english
-0.9 in every
-0.6 in families
1.9 in fifteen
0.9 in for
2.0 in four
0.9 in from
-1.0 in front
1.1 in full
-0.5 in general
-1.1 in good
1.4 in growing
5.5 in half
-0.6 in hand
-0.5 in her
-2.5 in his
1.0 in how
0.5 in i
0.8 in is
-1.0 in it
1.3 in its
-1.2 in itself
1.2 in july
1.4 in june
0.7 in just
-1.4 in kinesiology
-1.9 in later
-0.9 in leeds
-0.7 in life
1.5 in like
2.3 in low
0.7 in lumbar
-2.0 in many
-0.7 in march
-1.0 in massage
4.4 in may
1.6 in metro
-0.6 in mind
4.1 in minutes
0.5 in months
-0.5 in montreal
-1.0 in most
-0.9 in nearly
-0.6 in nelson
1.6 in nine
-0.7 in north
1.4 in october
1.7 in older
2.0 in on
2.9 in one
-1.3 in osteoarthritis
-0.9 in others
0.7 in our
-0.5 in particular
-2.4 in people
-0.5 in person
-1.5 in place
-0.6 in places
0.5 in plain
1.7 in position
-0.9 in pregnancy
-0.9 in ra
-0.9 in remedial
2.0 in remission
0.5 in rheumatoid
2.4 in sciatica
1.4 in seconds
0.6 in september
3.3 in seven
-0.5 in several
2.4 in short
1.7 in sick
1.7 in side
-0.7 in six
-2.0 in some
-0.6 in spasm
2.3 in spinal
-0.6 in sports
-0.6 in stages
-0.5 in stenosis
-0.5 in surrey
-0.5 in swedish
-0.9 in terms
-1.5 in the
-3.0 in their
-1.3 in them
-1.4 in there
-0.7 in this
-0.5 in those
1.9 in three
0.9 in tight
1.3 in time
-0.8 in today
1.4 in toronto
-0.5 in total
-0.8 in touch
0.7 in town
-0.9 in traditional
0.5 in turn
0.5 in twenty
1.6 in two
3.4 in under
-1.7 in vancouver
1.2 in walking
0.5 in ways
0.6 in weeks
0.6 in western
-0.7 in whatever
-0.6 in when
-1.3 in which
-1.6 in winter
0.6 in with
0.6 in writing
2.8 in years
0.5 in yorkshire
-2.7 in your
-0.5 inactive
-1.2 inbox
4.3 inch
2.1 inch $
1.8 inches
-4.7 include
-1.1 include $
-1.1 include infection
-1.8 included $
0.8 included in
-0.5 included within
-3.6 includes
-1.4 includes a
0.7 includes four
-1.3 includes massage
-1.8 including
1.6 including $
0.8 including a
-0.7 including doing
-0.6 including infection
0.5 including the
-0.7 income
-0.8 inconsistent
-0.7 inconsistent $
-1.2 increase
0.6 increased
0.7 increased blood
-0.5 increases flexibility
-0.5 increases the
-0.6 increasing
-1.0 individual
-0.5 individual $
0.6 individuals
1.2 ines
1.6 ines $
-4.9 infection
-1.1 infection bleeding
-0.5 infection blood
-0.9 infection is
-0.7 infection nerve
-0.7 infections $
0.5 infections more
-0.6 inflame
1.9 inflammation
-2.4 inflammation $
0.9 inflammation at
0.7 inflammation in
0.7 inflammatories
-0.6 inflammatories are
1.8 inflammatory
-1.1 inflammatory arthritis
0.9 inflammatory chemicals
-0.6 inflammatory conditions
-0.7 inflammatory disease
-0.7 inflammatory gels
-0.5 inflammatory medicine
-2.1 inflammatory tablets
1.0 inflammatory waste
-1.2 influence
-0.5 influences
-2.6 information
2.0 infrared
0.8 ingrid
0.8 initial
1.3 initial assessment
-0.8 initial visit
-0.7 injection
-0.5 injection and
1.3 injection or
1.4 injections
-0.9 injections a
-0.5 injections for
-0.7 injections into
2.4 injections wear
1.4 injure
2.5 injured
2.2 injured $
-0.7 injured area
-0.7 injured disc
0.7 injured or
0.8 injuries $
0.9 injuries from
1.5 injury
-1.2 injury $
1.2 injury a
-1.1 injury and
0.5 injury can
1.3 injury from
-0.5 injury is
-0.8 injury or
-1.1 injury to
0.5 inner
-0.6 ins
2.4 inside
4.0 inside a
-0.9 inside they
1.1 inside two
-0.8 inside your
-0.5 insoles
2.2 insomnia
4.8 instant
4.0 instant relief
4.0 instantly
4.0 instantly $
3.6 instead
2.4 instead $
1.7 instead and
0.6 instead of
-3.2 insurance
-1.3 insurance $
-0.8 insurance and
-1.7 insured
-0.5 insured $
-1.0 insured and
-1.5 insurer
-0.5 insurer $
-2.4 insurers
-0.8 insurers $
-0.6 insurers do
-1.9 intake
-0.9 intake form
0.6 integrated health
1.4 integrative
-0.6 intense
1.0 interact
1.0 interact with
-0.9 interest
-0.8 interest in
-0.6 interesting
0.8 internal
-1.0 internet
-0.6 internet $
-0.8 interpret
1.7 interrupts
2.3 intervention
-0.6 into $
-0.5 into a
0.9 into alignment
-0.7 into her
-2.2 into it
-0.5 into letting
2.7 into line
-0.6 into our
0.5 into place
1.3 into position
1.6 into remission
-0.6 into spasm
-1.2 into the
0.7 into their
0.5 into them
-0.6 into your
-0.8 introduced
-0.7 introductory
1.1 invasive
0.9 investment
-0.7 invitations
-0.8 invite
-0.8 invoice
-0.6 invoices
0.6 involve
1.3 involve a
-1.1 involved
-0.7 involved $
0.9 involves
-0.5 iolanthe
1.3 irritable
-0.8 irritate
-1.2 irritated
-0.9 irritated $
1.1 irritated nerve
-1.1 irritates
-1.9 irritation
-0.5 irritation of
-1.6 is
1.6 is $
1.0 is 100
-0.5 is 120
-0.5 is 125
1.3 is 165
-0.5 is 45
-0.5 is 50
0.5 is 71
-0.7 is 75
-1.8 is 78
0.6 is 84
1.8 is a
-0.5 is able
-0.9 is about
1.8 is actually
-0.6 is advised
1.9 is all
-0.7 is allowed
-1.4 is already
1.8 is also
3.0 is always
-0.9 is among
0.9 is and
0.8 is another
1.5 is any
0.8 is appropriate
1.3 is as
-0.9 is at
0.7 is available
-0.5 is away
0.9 is back
0.6 is backed
3.1 is been
-3.2 is best
1.9 is between
0.7 is built
-0.9 is busy
-2.0 is by
-0.8 is called
-0.5 is calm
-0.7 is carried
-0.5 is caused
0.9 is causing
3.5 is change
2.1 is changing
1.7 is clinically
-0.5 is close
-0.6 is closed
0.7 is closer
-0.8 is comfortable
-0.8 is coming
-0.7 is commonly
0.9 is completely
0.9 is consistent
0.6 is corrected
-0.5 is covered
-1.7 is different
-0.8 is difficult
0.6 is directed
-0.7 is doing
-0.8 is done
1.2 is drawn
-1.3 is due
-1.1 is easier
-1.4 is easy
0.7 is eight
0.9 is entirely
1.6 is especially
-0.5 is ever
0.8 is every
-0.5 is everything
-0.7 is exactly
-0.7 is expensive
-0.6 is extra
-0.5 is felt
0.5 is fifty
0.5 is finished
-0.7 is firm
1.3 is five
-0.6 is flaring
-0.7 is forty
-0.9 is found
-0.5 is free
-0.6 is friendly
-0.9 is from
-0.8 is full
2.5 is gentle
-1.3 is getting
-0.5 is ginger
-0.8 is given
1.5 is giving
1.6 is going
3.0 is gone
1.1 is good
-1.5 is got
2.0 is guaranteed
-1.3 is half
-0.7 is hands
-1.0 is happening
-1.3 is happy
-0.6 is having
-0.5 is heated
-1.0 is held
-0.5 is help
-0.5 is helpful
-0.6 is higher
-1.3 is hot
1.5 is how
-0.6 is hurried
-1.7 is important
1.1 is impossible
-1.1 is in
-1.1 is irritated
2.3 is it
-1.2 is just
-0.5 is kept
-0.5 is killing
-0.6 is kind
2.8 is known
-2.2 is left
-1.5 is less
-0.5 is level
-0.6 is like
-1.1 is likely
-1.1 is limited
-1.1 is little
0.7 is living
-1.2 is long
-0.5 is looking
-1.9 is lovely
-0.5 is mainly
-2.2 is massage
-1.2 is measured
1.8 is mild
-0.6 is miserable
-0.9 is money
-0.7 is more
-1.6 is most
0.8 is moved
-0.8 is much
2.7 is muscle
1.6 is muscular
-3.5 is my
1.3 is narrowed
1.2 is natural
1.0 is nature
2.2 is nearly
-1.8 is needed
1.4 is nerve
1.3 is never
-0.9 is next
0.7 is nine
-2.5 is ninety
-2.0 is no
3.6 is nobody
0.6 is none
-1.7 is normal
0.6 is normally
-2.0 is not
2.3 is nothing
1.6 is now
1.4 is of
1.2 is off
-0.9 is offered
-1.5 is often
0.5 is on
-3.9 is one
-2.0 is only
-1.5 is open
0.5 is osteoarthritis
1.9 is our
-1.5 is out
2.7 is over
-1.1 is pain
-0.5 is parking
2.3 is particularly
0.9 is past
-0.5 is patient
-0.6 is people
0.8 is perfectly
0.5 is performed
1.0 is permanent
-0.6 is plenty
1.8 is precisely
1.3 is present
-1.2 is pressing
-1.2 is probably
0.9 is proven
1.8 is provided
-0.5 is put
2.3 is quick
-1.3 is quiet
-0.8 is quite
1.1 is rare
-1.4 is rarely
0.5 is real
1.3 is really
-0.9 is reason
-1.1 is reasonable
0.8 is reduced
-0.6 is registered
0.7 is released
-0.8 is required
2.2 is restored
-0.7 is room
0.5 is running
0.7 is safe
-1.7 is sciatica
2.3 is scientifically
-0.6 is seen
-1.3 is seldom
-1.1 is sensible
5.2 is settled
-1.1 is seven
-1.8 is seventy
-0.7 is severe
-0.5 is sharp
0.6 is short
-0.7 is shy
-0.6 is simple
1.4 is simply
-0.8 is six
-0.9 is sixty
-0.9 is small
1.0 is so
3.4 is something
-1.2 is sometimes
0.5 is sore
-0.5 is staffed
-1.4 is stiff
0.8 is still
1.6 is stronger
1.9 is stuck
1.9 is suitable
-0.9 is taken
-0.7 is taking
1.5 is ten
3.0 is that
0.6 is then
-1.2 is there
-0.5 is thin
-0.7 is thinking
1.7 is thirty
-0.5 is thought
-0.8 is three
-1.6 is tight
-1.3 is time
-0.6 is tiring
2.0 is to
-0.8 is told
0.6 is totally
1.7 is trained
-0.5 is treated
-0.6 is true
-0.8 is twelve
-0.5 is typical
-1.0 is uncertain
-0.7 is uncommon
-1.5 is uncovered
-0.7 is under
-1.0 is unknown
-1.3 is unlikely
2.3 is us
-1.4 is used
-1.5 is usually
1.4 is waiting
-0.7 is wear
1.6 is well
1.1 is what
-1.3 is when
1.2 is whether
0.9 is why
2.1 is widely
-0.6 is wise
-1.0 is worn
-0.9 is worse
-0.6 is worst
-0.7 is worth
-0.8 is written
1.0 is wrong
1.6 is yes
2.7 is you
-1.3 is your
1.1 is zero
1.5 island
1.6 island $
-1.1 issue
2.6 it
0.5 it $
-1.4 it a
0.8 it aches
3.3 it actually
-1.3 it affects
-2.2 it again
-1.3 it all
1.5 it along
2.3 it also
1.9 it any
0.5 it anywhere
-0.7 it are
-1.6 it as
-1.0 it at
0.5 it back
2.6 it beats
-0.9 it becomes
0.7 it before
2.5 it belongs
1.6 it better
-0.7 it breaks
-0.8 it brings
-0.6 it builds
-2.0 it but
-2.0 it calms
-0.9 it came
-1.1 it carries
-0.7 it changes
1.2 it comes
-0.6 it costs
1.1 it covers
-1.6 it depends
1.8 it did
2.4 it differently
-1.4 it does
-0.5 it down
-0.9 it dries
0.6 it drinks
-0.9 it eases
-1.4 it easier
-0.7 it easy
3.7 it ends
-0.5 it even
0.5 it feeds
-0.6 it feels
0.8 it felt
-0.9 it first
-0.5 it follows
-0.5 it free
-0.8 it gave
-0.6 it generally
-0.5 it gentle
-1.7 it gets
-0.9 it getting
3.5 it go
-0.6 it goes
1.8 it gone
0.9 it got
-0.8 it hangs
-1.4 it happen
-2.0 it hard
-0.5 it harder
0.8 it hardly
2.2 it has
-0.6 it he
1.1 it heals
0.7 it holds
-1.3 it hurt
-1.5 it hurts
0.9 it i
0.5 it if
-0.5 it improves
1.3 it in
-0.7 it instead
2.1 it into
-0.9 it involves
-0.6 it is
0.5 it it
2.9 it keeps
-0.5 it kindly
0.8 it knits
2.0 it lasts
-0.6 it lifts
-0.7 it light
-0.5 it like
-1.0 it looks
1.1 it lowers
-1.5 it made
-1.1 it makes
-0.7 it matters
-2.0 it may
0.9 it mends
-0.8 it more
-0.6 it most
-0.7 it moves
0.6 it nearly
-1.7 it needs
1.3 it never
0.7 it no
0.7 it not
1.2 it off
-1.1 it often
2.4 it once
0.5 it one
0.5 it only
2.3 it or
1.2 it out
-2.2 it over
-1.3 it passes
1.1 it properly
1.2 it pulls
-0.5 it rarely
0.5 it reaches
1.3 it really
-0.9 it reduces
-0.5 it relaxes
-0.9 it releases
1.2 it relieves
1.0 it removes
0.7 it restores
-1.1 it runs
-3.2 it safe
-0.6 it seems
-0.7 it sends
1.5 it sets
-1.3 it settles
-1.2 it she
-2.2 it should
0.5 it simple
-1.1 it since
-0.7 it sits
-0.5 it slow
-0.5 it smells
-0.5 it some
-0.5 it soothing
-1.2 it sounds
0.5 it speeds
-0.8 it started
1.3 it starts
3.8 it stays
-0.6 it sticks
-0.9 it still
-0.8 it stimulates
2.9 it stop
-0.8 it straight
0.6 it strengthens
2.9 it takes
-1.0 it tells
-2.2 it tends
-0.8 it that
0.9 it the
2.5 it there
1.6 it thickens
-0.5 it through
0.7 it too
1.9 it took
1.0 it triggers
0.5 it turned
-0.6 it turns
0.5 it under
0.9 it unnecessary
0.9 it up
-1.3 it usually
0.7 it varies
2.0 it wakes
-0.9 it wants
-0.8 it warms
-0.9 it we
0.8 it went
2.3 it were
-0.6 it when
-0.6 it while
1.4 it will
1.5 it without
3.2 it works
-1.2 it worse
-2.3 it would
2.3 it you
-0.5 it your
-0.8 it yourself
2.3 its
1.1 its bags
0.6 its benefits
-0.5 its effect
-0.5 its effects
0.6 its kind
1.0 its natural
-3.4 its own
1.3 its proper
1.2 its root
1.0 its source
2.2 its tracks
2.5 itself $
-1.1 itself and
-0.6 itself as
-0.5 itself but
1.7 itself has
-0.6 itself it
1.1 itself out
-0.7 j $
0.8 jab
-0.6 jacket
-0.5 jacket $
0.7 jam $
-1.7 january
-1.9 january $
-0.8 january 1
-0.5 january 2
0.9 january and
-0.6 jar
-1.5 jar of
1.7 jars
-0.7 jas
-1.2 jaw
2.1 jean
-1.2 jeans
1.2 jelly
0.7 jess
0.8 jo and
1.5 joanna
-0.6 joanne $
-0.7 job
-2.3 job $
-0.7 job is
0.6 job with
-1.5 jobs
0.6 joelle
-0.5 john
-1.6 join
-0.8 join in
-2.7 joined
-0.7 joined by
-1.7 joined us
-1.1 joins
-0.6 joins us
2.7 joint
-2.4 joint $
2.3 joint and
-0.5 joint are
-1.5 joint damage
0.9 joint disease
0.6 joint fluid
1.1 joint for
-1.0 joint gets
1.1 joint is
-0.8 joint itself
0.5 joint mobilization
1.2 joint or
1.2 joint osteoarthritis
-0.5 joint out
-1.6 joint pain
-0.7 joint replacement
-0.8 joint replacements
-1.0 joint that
2.4 joint with
0.6 joints
-2.1 joints $
0.9 joints a
-0.5 joints alone
1.1 joints as
-1.2 joints at
0.5 joints can
-0.5 joints enlarge
0.6 joints for
0.5 joints from
-1.1 joints in
-0.6 joints or
-0.7 joints out
0.7 joints should
2.5 joints that
-0.9 joints wear
1.2 joints which
-0.7 joke $
1.6 josie
-0.5 journey $
1.1 joy
-1.6 judge
1.7 judith
2.0 judith $
-0.5 jug
-0.8 juice
1.2 july
-0.9 july $
-0.5 jump
1.2 jumper
-0.5 jun
2.5 june
-1.0 june $
-0.8 junior
-1.0 junior hockey
0.5 junk
2.2 just
-2.0 just a
-0.9 just age
1.1 just as
0.5 just ask
-1.1 just been
-0.7 just come
-0.7 just do
0.9 just getting
-0.7 just had
-0.6 just how
0.8 just in
2.1 just left
-0.7 just live
-0.9 just needs
-0.5 just now
2.2 just one
-0.8 just rub
-0.8 just take
-1.3 just that
1.7 just the
-1.9 just to
-0.6 just your
-1.2 k
-0.5 k $
2.3 karen
-0.5 kayak
-1.1 keep
1.0 keep a
-0.9 keep active
-0.7 keep an
-0.5 keep away
-1.0 keep doing
-0.5 keep her
-1.6 keep moving
0.6 keep my
-0.7 keep on
-0.7 keep taking
0.5 keep the
-0.7 keep their
-0.6 keep them
-0.7 keep things
1.5 keep to
0.8 keep treating
0.6 keep you
-1.8 keep your
-2.3 keeping
-0.7 keeping active
-1.1 keeping it
1.6 keeping the
0.6 keeping you
2.5 keeps
-0.5 keeps $
-1.9 keeps a
-0.9 keeps coming
-0.7 keeps her
1.2 keeps it
0.6 keeps the
-0.5 keeps two
-0.8 keeps you
1.7 keeps your
-0.5 keiko
-1.2 kelowna $
-1.4 kensington
-0.7 kept a
-1.0 kept at
-0.8 kept in
1.3 kept it
0.8 kept on
0.8 kept the
-0.5 kerrisdale
-1.7 kettle $
-0.9 kettle and
0.8 kettle on
1.2 kid
1.4 kid $
-0.5 kidding
-0.9 kidneys
-1.3 kids
-0.9 kids $
-0.6 killing
1.8 kilometres
0.9 kim
-0.9 kind
-1.7 kind $
-0.6 kind and
-1.5 kind of
1.5 kind that
-1.1 kind to
1.5 kind you
-0.5 kinder
-0.6 kinder $
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
-0.9 kingsway
1.0 kingsway $
0.8 kirsty
-2.5 kitchen
-0.6 kitchen $
-0.9 kitchen and
2.1 knead
-0.6 knead the
2.2 kneadly
2.8 kneadwell
-0.7 knee $
0.5 knee and
-0.5 knee to
-0.5 kneel
-0.5 knees
0.6 knees $
-0.9 knees bent
-0.5 knees drawn
-0.7 knew which
7.6 knife
1.4 knife $
1.9 knit
2.4 knits
1.0 knobbly
-2.7 knock
-0.6 knock $
-0.5 knocking
-0.6 knocks
0.6 knot
1.5 knot $
-1.8 knots
-2.0 knots $
-0.7 knots and
2.1 knotted
-3.7 know
-2.8 know $
-0.7 know and
-0.6 know before
2.1 know how
-0.7 know i
-1.0 know if
1.2 know it
-0.5 know so
0.6 know someone
-1.2 know the
-1.0 know they
2.0 know what
-0.7 know when
-0.8 know whether
-1.0 know which
-2.4 know you
0.5 know your
-0.9 knowing
-0.5 knowing $
-0.6 known
-0.9 known $
-0.5 known about
-1.1 known as
-0.6 known cause
-1.2 known effect
1.7 known for
-1.3 knows
-1.1 knows $
1.3 knows how
2.2 knows it
-1.6 knows the
-1.4 knows what
-0.5 knows where
1.4 knuckle
2.3 knuckles
-0.9 kofi
-0.6 korean
-0.7 kowalchuk
0.6 kowalczyk
0.5 kyle
-0.7 l $
1.9 l5
-0.8 l5 $
1.3 l5 and
1.2 lab
-0.7 label
-0.5 laboratory
-0.8 labour $
2.9 labours
-1.0 labrador
1.2 laces
-1.1 laces $
-0.5 lacrosse
3.7 lactic
3.7 lactic acid
-0.8 lad
-0.6 lad in
2.7 ladder
1.4 ladder $
1.3 ladies
-0.8 lads
1.5 lady
0.6 lady who
3.6 laid
0.5 lake every
-1.1 lake massage
0.6 lake with
-0.5 lakeshore
1.1 lam
2.2 laminectomy
1.1 laminectomy $
-1.7 lamp
3.0 landed
-0.9 landing
0.8 landlord $
-1.9 lane
0.6 lane $
-0.9 lane and
-1.3 language
-0.5 language $
-0.8 languages
-1.0 laptop
-3.9 large
-0.7 large curves
-1.2 largely
-1.6 larger
-0.7 largest
0.9 larkfield
1.3 last
1.7 last $
2.5 last a
-1.0 last autumn
0.7 last for
-0.7 last friday
-0.8 last longer
-0.7 last month
0.8 last of
-1.0 last one
1.6 last session
-1.3 last spring
-0.5 last ten
-1.2 last thing
-0.7 last three
1.0 last time
0.6 last two
1.0 last week
2.1 last x
1.3 last year
4.7 lasting
-0.6 lasting back
-1.3 lasting benefit
-1.1 lasting damage
0.9 lasting effect
-0.9 lasting pain
0.9 lasting relief
1.4 lasting results
3.7 lasts
3.0 lasts $
1.4 lasts a
-0.8 lasts an
-0.9 lasts for
-1.6 lasts longer
-1.6 late
0.7 late $
0.7 late afternoon
-0.6 late cancellation
1.0 late nights
2.5 later
3.0 later and
4.4 later he
1.4 later i
-1.3 later in
-1.0 later life
1.6 later the
2.0 later they
-0.7 later visits
-1.3 later you
-2.7 laughed
-1.0 laughed $
-0.9 laughed and
-1.0 laundry
-0.6 laundry $
1.2 lavender
-0.7 lavender $
-2.1 law
-0.9 law $
1.1 lawn
1.0 lay
-0.5 lay on
2.4 layer
-1.6 layer $
0.8 layer by
-1.2 layers of
0.6 layers that
-0.7 lays
-1.3 lays down
0.6 lazy
-0.9 lead
0.8 lead therapist
-1.9 lead to
6.4 leading
0.5 leading authority
2.5 leading back
-1.4 leading cause
1.1 leading clinic
-0.5 leading reasons
-0.5 leads
-1.0 leads to
-0.6 leaf
-0.9 leaflet
-0.8 leaflet $
-1.4 leaflets
0.9 league
-0.5 leak
-0.7 leaked
-0.5 leaking
-0.7 leaks
-2.2 lean
-0.5 lean $
-0.9 lean on
-2.0 leaning
-1.0 leaning forward
-0.8 leaning on
1.3 leanne
-1.7 leans
-0.9 leans on
-2.0 learn
-1.1 learn to
-0.6 learn what
-1.5 learned
-0.5 learned $
1.2 learned about
-0.5 learned to
-0.6 learning
-0.7 lease
0.8 least $
-0.5 least 2,200
1.2 least half
-0.9 least one
1.2 least twice
2.6 leave
1.4 leave $
-1.4 leave a
1.2 leave feeling
-0.6 leave fifteen
-3.5 leave it
-0.5 leave less
-1.2 leave out
-0.6 leave that
0.6 leave the
1.4 leave their
1.7 leave them
1.1 leave without
-0.6 leave your
4.1 leaves
-1.0 leaves $
0.7 leaves a
0.7 leaves no
4.7 leaving
1.5 leaving the
0.7 leaving you
1.3 led
0.9 led to
-1.0 leeds
3.8 left
2.3 left $
-1.1 left alone
-2.0 left and
-0.6 left hip
-0.7 left it
-1.2 left of
-0.9 left out
0.6 left side
1.2 left the
3.0 left to
-0.7 left untreated
-1.9 leg
-4.1 leg $
1.0 leg in
-1.0 leg or
-2.3 leg pain
-2.2 leg symptoms
-1.0 leggings
-1.2 legs $
-0.7 legs are
-0.6 legs can
2.2 legs feel
-1.1 legs or
0.8 legs that
-1.1 legs went
-0.7 legs when
1.9 leila
-0.8 lemon
0.9 lena
-1.1 length
-0.5 length $
-0.5 length and
0.5 length of
1.5 lengthen
0.8 lengthen and
2.3 lengthen the
-0.6 lengthen them
0.8 lengthened
0.7 lengthening
0.8 lengthening the
0.5 lengthens
1.0 lengthens the
-2.0 less $
2.1 less often
1.0 less pressure
-1.3 less room
-0.6 less so
-0.7 less stiff
-0.5 less stress
1.7 less tension
-0.5 lesson
1.0 let
1.3 let a
-1.3 let anyone
-0.5 let be
-0.5 let both
1.5 let get
0.5 let go
1.2 let it
-1.6 let me
0.5 let out
-0.9 let us
-1.6 let you
1.2 lets
1.0 lets go
-0.6 lets it
-0.5 lets us
1.0 lets you
-0.6 letter from
1.2 letter is
-1.0 letters
-0.6 leung
3.8 level
1.5 level $
-1.5 level 5
0.8 level in
0.8 level of
1.0 level out
-0.5 level that
0.5 level the
-1.8 levels
1.0 levels $
-0.6 levels and
-0.8 levels at
-0.8 levels of
-0.5 liability
-0.6 library $
-0.6 licence $
-2.1 licensed
-0.7 licensed massage
-2.6 lie
-1.3 lies
0.7 lies behind
-0.6 lies down
4.4 life
-0.5 life and
-0.8 life as
4.0 life back
-1.1 life happens
-0.5 life in
-2.1 life is
-0.8 life manulife
-0.5 life with
4.0 life without
0.9 lifelong
2.8 lifetime
2.2 lifetime $
-1.1 lift
-0.5 lift $
-1.0 lift a
0.6 lift to
-0.5 lift your
1.6 lifted
-1.0 lifters
-0.8 lifting
-0.9 lifting $
-1.0 lifting a
1.8 lifting again
-0.5 lifting for
1.3 lifts
0.5 lifts $
0.5 lifts the
-0.6 lifts your
-0.7 ligament $
2.6 ligament or
2.0 ligament sprain
-0.6 ligament to
-1.7 ligaments
-0.6 ligaments and
0.8 ligaments are
-0.9 ligaments thicken
-3.2 light
-0.9 light and
-0.5 light as
-0.8 light headed
-0.5 light pressure
0.8 light rhythmic
-1.0 light strokes
-0.9 light touch
0.9 lighter
-0.6 lighter $
-0.8 lighter duties
-0.5 lighter pressure
-0.7 lightly
-0.6 lightly $
0.6 lights $
1.1 lights and
-1.3 like
2.4 like a
0.6 like after
-0.5 like all
-1.5 like best
-0.6 like from
-0.9 like having
2.4 like hers
0.9 like my
0.8 like ours
0.6 like somebody
0.8 like that
-1.1 like the
-0.8 like this
1.0 like to
-0.9 like us
-1.0 like when
-0.7 like yourself
-1.6 liked
-0.6 liked it
-4.4 likely
-0.5 likely $
-1.8 likely to
-1.6 likes
0.5 likes $
-0.8 likes the
-0.5 limb
-1.2 limit
-2.1 limited
-1.0 limited $
-0.5 limited and
-0.5 limited to
-1.4 limits
5.3 limp
1.0 limp in
1.3 limped
2.0 limped in
0.5 lin
-1.3 lindqvist
-1.0 line $
-0.7 line and
-0.6 line from
-0.6 line is
-0.7 line of
2.7 line one
0.8 line that
-0.5 lined with
-1.5 linen
-0.7 linens
0.7 lines
1.0 lines up
-2.9 lining
-2.7 lining of
-1.6 link
-1.0 link $
0.7 link between
-1.4 linked
-0.8 linked with
0.5 list
-1.7 list $
1.0 list for
1.5 list of
1.3 list to
-0.8 listed
-0.5 listed on
-2.2 listen
0.9 listen $
-1.2 listen to
2.3 listened
3.3 listened $
-1.2 listened to
-0.5 listeners
-1.6 listening
-0.5 listening $
-0.7 listens
-0.6 lists
2.9 literature
-3.4 little
3.9 little $
-0.5 little better
-2.4 little confidence
-1.1 little difference
0.9 little fern
-0.6 little for
0.7 little longer
1.9 little of
-0.7 little or
-0.5 little over
0.8 little pain
-0.9 little research
0.9 little soreness
-1.0 little tender
0.8 liu
0.7 live
0.7 live a
-0.9 live in
-0.5 live on
0.6 live with
-0.5 lived in
0.8 lived with
0.7 lively
-1.3 liver
-2.7 liver and
2.0 lives $
-0.5 lives and
0.7 lives back
-0.5 lives with
1.3 living
-0.6 living $
1.0 living on
2.5 living with
-2.7 load
-0.5 load $
-0.6 load and
-0.6 load close
-0.6 load it
1.2 load off
-0.5 loaded
-0.5 loading
1.8 loads
-1.3 lobby
-0.7 lobby $
0.5 local
-0.7 local anaesthetic
0.5 local blood
-0.5 local groups
0.5 local paper
0.6 locally
-0.6 located
-0.5 located in
-0.9 location
-1.8 locations
0.6 lock
-0.6 lock up
-1.5 locked
-0.8 locked up
1.1 locks
1.2 loft
0.5 logistics
-0.5 lol
-0.5 lol $
-0.7 london
-0.9 lonely
-0.5 lonely $
-2.6 long
1.4 long $
0.7 long as
-1.5 long enough
-0.5 long gliding
1.8 long haul
-1.2 long it
-1.0 long lasting
-1.0 long one
-1.0 long periods
-0.5 long recovery
2.1 long run
0.5 long sitting
1.9 long strokes
-1.8 long term
-1.1 long time
1.8 long walk
-0.6 long way
-0.6 long week
1.2 long weekend
1.5 long you
1.5 longer
-1.0 longer a
0.9 longer and
-1.3 longer follow
0.8 longer lasting
1.2 longer need
0.8 longer needs
-0.5 longer or
-0.6 longer recommended
-0.8 longer term
-1.8 longer than
1.3 longer walk
1.4 longer walks
0.8 longshoremen
-3.0 look
-1.5 look $
-2.4 look after
-2.5 look at
2.1 look for
0.9 look forward
-0.5 look into
-0.9 look it
1.1 look like
-0.6 look over
-1.1 look up
-1.7 looked
-0.5 looked like
-0.8 looking
-2.6 looking after
2.6 looking at
0.8 looking for
-2.2 looks
0.9 looks $
-1.0 looks after
-0.8 looks at
-1.6 looks like
1.2 loop
-1.2 loop $
0.7 loop at
0.9 loose
-0.7 loose $
-0.6 loose trousers
1.2 loosen
0.8 loosen the
-0.5 loosen up
0.8 loosened
0.7 loosening
0.6 loosening the
1.5 loosens tight
-0.9 loosens you
1.4 looser
-1.2 looser $
-0.7 looser muscles
2.1 lorenzo
-0.5 lorna
1.1 lorraine
-0.6 lorry
0.8 lose
3.8 lose $
-0.6 lose a
-2.0 lose height
-2.1 lose water
-1.0 loses
-1.2 losing
-0.7 losing weight
-2.0 loss
-1.4 loss of
1.5 lost
0.7 lost $
0.9 lost count
-0.5 lost feeling
0.8 lost height
0.6 lost it
2.0 lot
-1.8 lot $
-0.6 lot to
-2.5 lots
-2.4 lots of
1.1 lotus
-0.6 lou
-1.4 loud
-1.2 loud $
-0.7 lougheed
-1.1 lounge
-0.8 love
-1.2 love a
1.3 love and
-0.6 love from
1.0 love it
1.2 love the
1.4 love to
0.5 love working
-1.6 loved
-2.3 lovely
-1.2 lovely $
2.9 lovely but
-0.7 lovely for
-0.5 lovely people
-0.5 lovely way
-0.8 loves
-3.5 low
-1.0 low $
-0.9 low and
-2.6 low back
1.6 low backs
2.6 low mood
-1.7 low risk
-7.0 lower back
1.1 lower backs
1.0 lower cortisol
4.5 lower mainland
-1.2 lower spine
-1.5 lower the
1.2 lower your
-0.5 lowered
-0.5 lowers
0.7 lowers blood
0.5 lowers cortisol
0.8 lowers stress
-1.0 lowers the
-0.8 lowers to
-1.0 lowest
-0.7 lowest dose
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
2.3 lumbago
1.5 lumbar
1.6 lumbar curve
-0.6 lumbar disc
-0.5 lumbar fascia
0.9 lumbar joints
-0.6 lumbar muscles
-1.1 lumbar spinal
-1.8 lumbar spine
-0.6 lumbar vertebra
-0.9 lumborum
-0.5 lumborum the
0.8 lunch
2.0 lunch $
1.0 lunch hour
-0.5 lung $
-0.5 lungs
-1.5 luxury
-0.9 luxury $
-2.7 lying
-1.5 lying down
-0.8 lying flat
-0.5 lying in
-1.3 lying on
1.3 lying there
1.7 lymph
1.2 lymph $
3.7 lymphatic
-0.7 lymphatic drainage
0.6 lymphatic massage
1.1 lymphatic strokes
0.6 lymphatic system
-1.6 m
-2.2 m $
-0.7 m to
2.3 machine
-1.7 machine $
2.4 machine and
0.6 machines
-1.0 made $
-0.5 made by
1.3 made for
-1.0 made him
0.6 made it
-2.2 made me
-0.7 made our
-1.2 made the
-0.5 made to
-1.0 made up
-0.8 made with
1.2 made worse
2.7 magic
1.0 magic $
1.2 magnetic
1.9 magnets
1.3 magnets $
-1.5 mail
0.6 mailbox
0.9 mailbox $
-3.4 main
4.5 mainland
1.1 mainland $
0.8 mainland and
-1.1 mainly
-0.5 mainly for
-0.7 mainly to
0.7 maintenance
-1.3 major
-0.6 major operation
0.6 majority
1.7 make $
2.5 make a
-0.5 make daily
0.6 make for
-0.7 make it
-0.9 make more
-0.9 make pain
0.8 make sure
-3.3 make the
0.9 make them
1.5 make things
-1.3 make you
-0.9 make your
-0.8 makes
-1.5 makes a
-0.7 makes everything
0.7 makes it
0.8 makes muscles
-0.7 makes no
-0.6 makes pain
-0.9 makes people
0.5 makes sense
0.9 makes sure
-0.5 makes the
0.6 makes them
1.2 makes you
0.8 making
-0.5 making a
1.2 making it
0.6 making you
1.5 mall
-0.7 man $
-2.4 man who
0.7 man with
-0.6 manage
-1.3 manage it
1.2 manage pain
1.1 manage the
1.2 managed
0.5 managed $
1.1 managed with
1.4 management of
-0.6 manager
-0.5 manager $
-0.9 managing
-0.9 mandarin
-1.0 manipulation
-0.7 manipulation and
-0.5 manipulation or
-1.0 mann
-0.9 manual
-1.3 manulife
0.5 many
-0.5 many adults
2.5 many are
-0.7 many cases
0.8 many clinics
-0.9 many guests
0.7 many have
-0.5 many hours
-0.5 many months
-1.5 many of
1.7 many older
-0.9 many patients
-3.4 many people
-0.5 many places
-1.5 many sessions
-0.6 many visits
-0.8 many years
-1.8 map
-0.5 maple
-0.5 maples
1.2 marathon
1.1 marathons
-0.5 march
1.0 march and
3.2 marco
3.4 marcus
1.3 marcus $
0.6 margaret
2.1 marguerite
2.3 maria
-0.7 marisol
4.4 marjorie
1.3 mark
-1.4 mark $
2.3 mark and
-0.7 marked
1.0 markers
-0.9 marketing
1.5 markovic
-1.2 married
-0.5 married to
-1.4 marsh
-1.3 mask
-0.7 mask the
1.2 masking
1.1 masking the
4.2 massage
-1.6 massage $
-0.7 massage 45
2.1 massage 60
0.5 massage a
-0.7 massage acupuncture
-0.9 massage after
0.5 massage also
-1.0 massage among
-0.6 massage and
0.9 massage are
-3.2 massage as
-1.0 massage at
4.4 massage beats
-0.6 massage because
-1.7 massage before
-0.7 massage begins
0.6 massage boosts
-0.9 massage breaks
0.5 massage brings
1.0 massage burnaby
-2.1 massage can
1.0 massage carries
2.1 massage clinic
-1.8 massage clinics
-0.6 massage college
-1.2 massage comes
0.9 massage corrects
-1.1 massage cures
-1.1 massage did
-6.1 massage does
0.9 massage eases
-1.6 massage encourages
-0.6 massage first
-0.9 massage fits
1.8 massage fixes
-2.1 massage flushes
-2.2 massage for
-1.0 massage from
-0.7 massage get
1.3 massage gets
0.9 massage gives
-1.0 massage groups
-0.5 massage gun
-0.5 massage had
1.0 massage has
0.9 massage heals
-0.6 massage help
-1.7 massage helps
-0.8 massage i
0.6 massage is
1.8 massage it
3.9 massage keeps
1.1 massage lubricates
1.5 massage makes
-0.9 massage manipulation
-2.9 massage may
-0.5 massage near
-0.5 massage now
-0.7 massage of
-1.4 massage once
0.5 massage only
-0.5 massage opens
-0.6 massage out
1.0 massage over
0.5 massage place
1.6 massage plus
0.6 massage practice
1.0 massage prevents
-0.6 massage promotes
-0.7 massage pushes
0.5 massage puts
1.7 massage raises
-0.8 massage really
0.6 massage rebuilds
1.3 massage reduces
1.3 massage relaxes
-0.6 massage releases
-0.7 massage relieves
-1.8 massage removes
0.6 massage restores
-1.1 massage school
0.9 massage second
-0.7 massage should
1.9 massage so
0.5 massage specialists
0.9 massage speeds
0.9 massage spinal
0.6 massage stimulates
0.6 massage stops
1.3 massage straighten
1.8 massage strengthens
0.9 massage studio
1.1 massage takes
1.0 massage team
0.6 massage that
0.5 massage the
0.9 massage therapist
-3.7 massage therapists
-1.8 massage therapy
-0.7 massage this
-0.9 massage today
2.1 massage treats
0.7 massage twice
-0.9 massage visits
-0.8 massage vs
-1.2 massage warms
-0.6 massage was
1.1 massage we
0.7 massage when
0.7 massage which
-2.4 massage will
-0.8 massage with
-0.5 massage works
3.6 massaged
-1.1 massaged $
1.2 massages
1.8 massages $
-0.9 masseur
-0.6 masseuses
0.9 master
0.8 masters
5.0 match
3.1 match $
0.5 match you
-0.7 matches
0.6 material $
-0.5 math
-0.6 mats
-0.5 matter
-0.5 matter for
1.1 matter how
-1.3 matter of
0.7 matter what
-4.1 matters
-1.3 matters $
-0.5 matters more
-0.5 matters too
-2.6 mattress
-1.2 mattress $
-0.6 maximum
-6.7 may
1.7 may $
-1.7 may also
-1.9 may be
0.5 may begin
-1.1 may come
-1.2 may ease
-1.5 may feel
2.1 may find
0.6 may follow
-0.9 may give
-0.5 may hear
-2.0 may help
1.1 may i
0.7 may include
-0.9 may lower
-0.9 may make
-1.1 may need
1.8 may never
-3.2 may not
2.7 may prescribe
0.9 may put
-0.7 may reduce
2.2 may say
-1.2 may take
0.7 may well
-1.4 maybe
-0.5 maybe $
-0.6 maybe a
-0.6 maybe you
2.2 me
-2.5 me $
-2.8 me a
-0.5 me about
-0.9 me after
1.7 me an
1.2 me and
-0.5 me at
4.6 me back
0.5 me before
-1.1 me every
-0.6 me five
-0.6 me how
2.7 me i
-0.7 me look
-0.5 me more
1.5 me my
-0.7 me not
-1.2 me on
1.2 me over
-0.6 me since
-0.5 me tell
-1.0 me that
1.3 me they
-3.0 me to
0.6 me twice
0.6 me you
0.8 meal $
0.6 meals
-3.1 mean
1.1 mean a
1.3 mean for
-1.3 mean it
-2.9 mean that
-1.2 meaning
-0.8 meaningful
-0.5 meaningful difference
-0.8 means $
1.8 means of
0.7 means you
0.5 means your
-1.2 meant
-0.5 meantime
-0.9 meanwhile
1.3 measurable
-2.4 measure
-0.6 measure it
-0.5 measure the
1.6 measured
-0.6 measured and
2.1 measured at
-1.0 measured in
-1.2 measured it
-0.6 measurements
-0.6 measures
-1.0 measuring
-1.0 mechanical
-0.5 mechanism
-2.4 medical
-0.7 medical advice
-0.8 medical care
0.8 medical history
0.5 medical massage
-0.5 medical reason
6.0 medication
2.2 medication and
1.1 medication for
0.7 medication in
1.3 medication that
-1.9 medications
-0.7 medications and
-2.1 medicine
-1.8 medicine $
1.1 medicine and
1.3 medicine because
1.3 medicine cabinet
-0.8 medicine for
0.8 medicine is
-0.6 medicine that
-0.5 medicine without
-5.8 medicines
-1.2 medicines $
-0.5 medicines and
-0.8 medicines can
-0.5 medicines for
-1.0 medicines that
1.3 medicines you
-0.5 medium
3.4 meera
-1.5 meet
-0.5 meet $
0.5 meet a
0.6 meet one
-0.8 meet our
-1.2 meet people
1.8 meet your
-1.6 meeting
-0.6 meeting you
1.4 meetings
-1.3 mei
-0.6 mei lin
-0.6 mei ling
-0.9 mel
2.5 melt
-1.0 melt $
-0.9 melt away
3.7 melts
-1.2 member
-0.5 member of
1.0 members
-0.8 members $
-0.5 members tell
0.5 members who
-1.2 membership
0.6 memory
0.7 memory $
-0.9 men
1.2 men and
0.7 mend
-0.7 mend $
6.2 mended
3.4 mending
1.3 mends
-0.6 mends $
-3.3 mention
-0.6 mention the
-1.7 mentioned
-0.9 mentioning
-0.6 mentions
-0.8 menu $
1.9 merely
1.6 meridian
2.4 message
-1.1 message and
-0.5 messages
1.4 met
0.8 met a
-0.8 met her
1.1 met us
4.0 metabolic
2.9 metabolic waste
-1.3 metal rods
-0.6 meter
2.5 method
-2.1 method $
-0.8 method is
-0.5 method of
-0.5 method works
1.3 methods
2.7 methotrexate
3.2 methotrexate $
0.6 methotrexate altogether
-0.5 methotrexate and
1.7 metro
1.6 metro vancouver
0.8 metrotown
2.3 metrotown $
0.8 miami
1.4 microdiscectomy $
-1.4 mid
-0.5 mid back
-1.9 middle
1.3 middle $
-0.5 middle age
-1.5 middle of
-2.5 might
-0.5 might $
1.9 might after
-1.6 might be
0.9 might expect
-1.0 might have
0.5 might like
-0.6 might make
7.4 migraines
-0.8 mild curves
1.3 mild or
1.0 mild scoliosis
0.6 mile
0.6 mile $
2.4 miles
0.7 milk
2.0 mill
1.0 mill lane
1.2 millimetres
0.6 millimetres and
-0.5 million
1.4 min
1.1 min 125
1.0 min 130
1.7 min 155
-0.7 mind
1.0 mind $
1.3 mind and
-1.2 mind at
-1.7 minds
-0.6 mine
-0.5 mine the
1.3 mineral
0.7 minimum of
-1.0 minor
-0.9 minority
0.5 minus
-1.0 minute
0.7 minute $
0.9 minute assessment
-0.5 minute back
-0.8 minute disc
-0.5 minute first
-1.0 minute massage
0.8 minute session
-0.7 minute sessions
-0.9 minute treatment
1.1 minute visit
-1.2 minute walk
-0.8 minutes
1.4 minutes $
-0.5 minutes 125
0.7 minutes 130
1.6 minutes 40
2.7 minutes 78
0.6 minutes a
-0.6 minutes after
1.4 minutes are
-0.6 minutes at
-0.9 minutes away
0.7 minutes because
-1.1 minutes before
-0.8 minutes between
-1.5 minutes early
-0.6 minutes every
-1.3 minutes for
1.7 minutes from
-1.2 minutes in
1.0 minutes later
3.3 minutes of
1.2 minutes or
-0.8 minutes walk
0.7 minutes we
1.1 minutes which
3.1 minutes with
-0.6 minutes you
4.6 miracle
2.3 miracle worker
2.2 miracle workers
2.2 mirror
2.1 mirror $
-1.4 miserable
-0.6 miserable $
-0.9 misery
-0.6 misery $
3.4 miss
2.9 miss $
-0.8 miss a
-0.8 miss one
-1.4 miss the
2.9 missed
2.5 missed $
2.1 missed a
0.5 missing
0.6 mission
1.4 mistake
0.5 mistake $
-1.2 mix
-3.0 mixed
-0.9 mixed $
-0.6 mixed and
-2.1 mixed results
-0.6 mo
0.9 mobile
-0.5 mobile massage
-0.7 mobilisation
0.5 mobility
1.0 mobility $
-0.7 mobilization $
1.3 mobilization to
0.8 mobilize
-0.6 mode
-0.5 mode $
0.7 model
-0.6 moderate
-0.7 modern
-1.1 modern life
-1.8 modest
-0.5 modest and
0.6 modified
-1.3 modifying
-0.9 modifying drugs
0.8 moira
-1.0 moist
-1.0 moist heat
-0.8 mom
-0.6 mom $
-0.6 moment $
-0.5 moment to
-0.7 moment you
-0.5 moments
1.8 moms
-2.2 monday
0.8 monday $
-0.5 monday back
0.9 monday morning
-2.1 monday to
-1.1 mondays
-0.8 mondays $
-0.5 mondays and
-1.0 mondays wednesdays
2.0 money
-1.2 money $
0.7 money and
5.5 money back
-0.7 money on
-1.2 monitor
-1.1 month $
-1.0 month a
-1.2 month is
-0.6 month it
0.9 month keeps
-0.6 month of
0.5 month one
2.2 month or
2.0 month she
1.0 month to
-0.8 month we
2.2 month with
0.6 month you
2.6 monthly
-1.8 monthly $
0.7 monthly maintenance
1.0 monthly massage
1.2 monthly tune
-3.6 months $
-0.7 months and
-0.9 months at
-0.5 months before
0.9 months in
1.0 months it
1.0 months of
-0.8 months off
1.4 months on
-1.8 months or
-1.5 months the
-1.2 months there
2.3 months with
-0.5 mood
-1.6 mood $
-0.5 mood and
1.2 mood can
1.0 more
-1.0 more $
1.4 more about
2.7 more and
-0.7 more back
0.8 more comfortable
-0.6 more common
-0.6 more confidence
1.0 more easily
1.4 more effective
1.0 more energy
1.6 more experience
-0.6 more flexibility
2.1 more for
-0.6 more in
-1.3 more likely
-1.2 more load
-1.1 more often
-0.8 more pain
1.4 more powerful
-0.5 more relaxed
1.0 more room
-1.0 more soundly
-2.3 more than
0.7 more the
-0.9 more thing
-0.5 more time
-0.6 more to
0.6 more with
0.5 more years
-2.0 morning $
0.5 morning after
-1.2 morning and
-0.8 morning for
-0.6 morning in
3.4 morning stiffness
1.1 morning with
-0.6 morning you
-0.8 mornings
1.1 mornings $
5.1 morphine
2.4 morphine $
1.4 morphine and
-0.6 mortgage
0.5 most
1.2 most $
-1.9 most adults
-2.1 most back
1.2 most clients
2.8 most clinics
-2.4 most common
-1.4 most days
3.6 most effective
-0.8 most episodes
1.4 most experienced
-1.7 most frequent
-0.9 most have
1.7 most highly
-0.5 most important
-0.5 most likely
1.3 most low
-0.6 most new
-0.9 most of
-1.9 most often
-1.2 most patients
-2.2 most people
2.2 most places
-0.7 most plans
2.2 most powerful
-0.5 most studies
-0.8 most teenagers
-0.5 most trials
-1.2 most useful
-0.5 most usual
-0.6 most widely
-1.8 mostly
2.7 mostly $
-1.2 mostly gone
-2.2 mother
-0.5 motion
-1.3 motion $
1.4 motion and
-0.7 motor
-1.2 mountain
-0.5 mountains
-1.3 mouth
-3.3 move
1.4 move $
-1.6 move a
2.1 move and
-0.5 move in
-2.0 move the
-0.9 move your
-2.1 moved
0.5 moved in
0.7 moved to
-2.0 movement
-2.3 movement $
-1.0 movement is
1.5 movement more
-0.5 movement of
2.1 movement tests
-0.9 movements
1.0 movements that
-0.5 movers
-1.5 moves
-0.5 moves $
1.3 moves more
-3.6 moving
-3.7 moving $
1.3 moving and
-0.7 moving even
-0.6 moving is
0.6 moving through
1.9 mr
0.8 mr calder
1.9 mr d
-0.5 mr leung
1.5 mr pryce
0.7 mri
2.5 mri $
0.7 mri says
-2.3 mri scan
1.0 mri was
-1.3 mrs
-0.6 mrs fong
-0.9 ms
-1.0 msp
-2.1 much
3.8 much $
-0.5 much alike
-0.5 much and
0.9 much can
-0.5 much mind
1.3 much more
-0.9 much of
-0.5 much pain
-0.5 much that
-1.7 much the
-1.9 mum
-2.6 muscle $
1.9 muscle a
1.2 muscle and
-0.7 muscle around
-0.5 muscle as
-0.9 muscle fibres
-0.6 muscle guarding
0.5 muscle heals
-0.9 muscle in
1.9 muscle is
-0.8 muscle or
1.2 muscle pain
-0.9 muscle relaxants
1.9 muscle spasm
-1.5 muscle strain
-0.6 muscle strains
-1.9 muscle tension
-1.4 muscle that
1.0 muscle the
-0.5 muscle tightness
0.9 muscle tone
0.8 muscle which
0.6 muscle work
-1.9 muscles
-1.1 muscles $
-1.4 muscles along
4.2 muscles and
0.7 muscles are
-2.6 muscles around
0.7 muscles at
-0.5 muscles beside
2.2 muscles between
-1.1 muscles brace
1.3 muscles can
-0.5 muscles have
-0.7 muscles in
-0.5 muscles is
0.7 muscles lengthen
2.4 muscles let
2.1 muscles massage
0.9 muscles of
0.6 muscles pull
-0.5 muscles round
1.3 muscles so
-0.7 muscles tendons
-4.1 muscles that
0.7 muscles the
-0.5 muscles tighten
1.0 muscles to
1.9 muscles we
0.7 muscles which
0.8 muscles you
1.0 muscular
-2.0 music
-1.0 music $
-0.5 music and
1.5 music or
-3.5 must
0.8 must $
-1.0 must be
-0.6 must not
3.1 my
-0.9 my aching
-1.5 my age
-1.2 my arthritis
-0.8 my aunt
-0.5 my back
1.0 my bad
-0.8 my best
0.8 my bike
-0.6 my birthday
1.0 my blood
-1.4 my brother
1.4 my cane
-0.5 my clients
-0.6 my curve
-1.1 my dad
1.3 my discs
-0.5 my favourite
-1.6 my first
-1.1 my foot
-1.5 my friend
0.8 my granddaughter
-1.1 my grandmother
0.5 my head
1.3 my hips
-1.4 my husband
-1.3 my job
-0.6 my knees
1.3 my leg
1.6 my legs
1.1 my life
-0.5 my little
-0.6 my low
-0.8 my lower
0.6 my migraines
-0.6 my money
-1.5 my mother
3.0 my mri
-0.6 my mum
0.7 my name
-0.6 my neighbour
-0.7 my pain
-0.5 my palms
-0.7 my pelvis
0.9 my physio
0.5 my pills
-0.9 my practice
0.7 my regulars
2.6 my rheumatologist
1.2 my sciatica
0.5 my shoes
3.2 my son
-1.8 my spine
-0.8 my stomach
2.3 my surgeon
0.9 my table
-1.3 my thumbs
-0.6 my time
2.7 my toes
0.5 my treatment
-1.2 my wife
1.5 my work
-1.3 myofascial
-1.5 myself
-0.8 myself $
-0.5 myself in
0.5 mystery
-5.5 myth
-0.6 myth #
-2.3 myth massage
-1.1 myths
0.8 nagging
-1.3 nags
-1.1 nags $
-2.2 name
-2.1 name $
-1.4 name and
-0.7 name for
0.7 name it
-0.6 name of
1.2 name off
2.3 name on
1.6 name we
-0.7 named
-0.8 names $
0.8 nan
4.0 naproxen
-1.4 narrow
-0.8 narrow $
0.9 narrowed $
-1.6 narrower
-0.8 narrower $
-1.6 narrowing
1.6 narrowing is
-0.7 narrowing itself
-2.0 narrowing of
-1.2 narrows
-0.5 narrows it
-1.3 national
3.5 natural
-0.8 natural $
1.6 natural and
-0.5 natural chemicals
0.6 natural curve
-2.3 natural pain
-1.4 natural painkillers
0.6 natural position
0.7 natural so
0.6 natural there
-0.8 natural to
4.2 naturally
1.0 naturally $
2.1 nature
1.4 nature own
-1.8 near
-0.5 near deer
-0.5 near me
-0.6 near metrotown
0.6 near my
-2.1 near the
-1.3 nearby
-0.8 nearest
-1.5 nearly
1.4 nearly all
0.5 nearly always
-1.0 nearly every
0.7 nearly everybody
1.5 nearly everyone
-1.8 necessarily
0.5 necessary
-1.7 neck
-0.7 neck $
0.9 neck and
-1.8 neck pain
-0.7 neck shoulders
-0.5 neck to
2.8 need
-0.6 need a
-1.2 need an
1.4 need and
-0.9 need any
4.7 need for
-0.6 need from
2.5 need it
1.8 need less
0.5 need no
-1.6 need not
2.6 need one
-1.4 need regular
-1.2 need surgery
0.8 need their
2.4 need them
-4.5 need to
-0.8 need treatment
-0.9 need your
2.7 needed
-1.3 needed $
1.0 needed a
-1.1 needed for
0.9 needed if
-0.6 needed in
1.2 needed it
0.8 needed surgery
0.9 needed to
3.9 needing
1.3 needing the
5.1 needle
0.7 needle and
3.8 needles
1.1 needles along
0.6 needles and
-0.7 needles are
-0.5 needles in
0.6 needles or
1.5 needles placed
1.3 needles to
1.6 needling
-2.5 needs
-0.6 needs immediate
-0.6 needs oxygen
1.4 needs to
2.6 negative
-1.7 neighbour
-0.8 neighbourhood
0.6 neighbours
0.7 neither
0.7 neither can
-0.6 nell
-0.9 nelson
-0.7 nephew
1.9 nerve
-0.8 nerve $
0.7 nerve are
-0.6 nerve can
-2.3 nerve damage
-0.6 nerve endings
0.9 nerve in
-1.6 nerve injury
0.5 nerve is
-1.9 nerve root
0.7 nerve roots
-0.6 nerve the
0.7 nerve to
-1.6 nerve with
-0.5 nerve you
-0.5 nerves are
-0.8 nerves at
-0.9 nerves becomes
-0.6 nerves can
2.0 nerves get
-0.7 nerves has
1.4 nerves have
-0.7 nerves in
-0.5 nerves pass
-0.6 nerves run
1.3 nerves that
0.6 nerves the
-0.5 nerves travel
-3.1 nervous
-2.0 nervous system
1.4 netball
1.5 network
3.8 never
-0.6 never a
-1.4 never be
3.4 never been
1.3 never come
0.6 never comes
-0.6 never feel
-0.6 never find
-0.7 never got
2.1 never had
-1.5 never hang
3.0 never have
1.3 never hurt
-0.9 never know
-0.8 never more
0.6 never need
2.3 never needed
-0.6 never on
1.3 never once
-0.6 never press
-0.6 never quite
0.7 never returns
-0.7 never sell
-0.7 never stop
-1.2 never tell
-0.9 never the
1.7 never think
2.6 never too
-0.9 never work
1.3 never yet
0.6 new
2.6 new $
0.5 new and
-0.5 new blood
3.0 new cartilage
-0.5 new client
-2.6 new clients
0.9 new collagen
-0.7 new disc
-0.5 new mothers
-0.5 new mums
1.7 new one
-0.9 new parents
-1.7 new patients
0.6 new person
-0.5 new therapist
-0.5 new to
0.5 new west
-0.5 new westminster
1.9 new woman
-1.4 new year
1.3 newborns
1.2 newborns to
-1.3 news $
1.1 news is
-0.7 newsletter
1.4 next
2.3 next $
-0.5 next appointment
-0.5 next comes
0.7 next day
-1.2 next door
1.1 next morning
1.6 next one
-0.5 next room
0.5 next step
-0.8 next to
1.1 next two
0.8 next visit
1.0 nhs
1.0 nia
-1.6 nice
-1.5 nice $
0.9 nice but
2.6 nice hour
-1.1 nice to
-0.5 nicely $
-0.5 nicer to
1.1 night $
1.0 night after
0.8 night for
1.5 night he
-0.5 night i
-0.5 night rest
-1.0 night sleep
5.0 nil
3.8 nil $
1.7 nine
3.3 nine days
1.2 nine degrees
2.1 nine hours
1.1 nine months
-0.8 nine of
0.8 nine thousand
-0.5 nine to
1.5 nine weeks
-0.7 nine years
1.0 nineteen
-0.6 nineteen of
-0.5 nineteenth century
0.5 nineties
0.7 nineties $
0.9 ninety
0.8 ninety four
1.8 ninety minute
-1.2 ninety minutes
-0.7 ninety one
-1.3 ninety three
1.9 ninth
2.6 no
-2.9 no $
-1.2 no and
1.9 no back
-0.5 no benefit
-2.2 no better
-1.4 no blood
4.4 no brace
-0.5 no cameras
2.2 no cause
1.2 no chance
-0.9 no change
-1.2 no charge
1.8 no choice
-1.6 no clear
-0.9 no climbing
3.9 no clinic
-0.9 no conclusion
0.5 no condition
-0.6 no contract
0.8 no cracking
-2.8 no cure
-1.0 no diet
-1.6 no difference
0.8 no doctor
1.7 no downside
2.1 no drug
-0.8 no drugs
-0.6 no effect
-0.8 no evidence
-0.6 no explanation
1.4 no extra
-2.3 no fixed
0.6 no further
-0.6 no fuss
-1.9 no gain
-1.9 no good
-0.9 no hard
1.1 no harm
0.7 no hospital
-0.5 no hurry
-0.7 no idea
-0.7 no improvement
-0.8 no known
2.7 no longer
-2.2 no massage
1.6 no matter
-0.5 no medicine
5.9 no more
3.0 no need
-1.1 no needles
-0.5 no or
5.1 no other
4.1 no pain
-0.7 no part
-1.5 no perfect
-0.5 no phone
-0.8 no pills
-0.7 no pressure
-1.2 no problem
-1.4 no promise
-1.6 no proof
0.8 no questions
-0.6 no quick
1.9 no reason
-0.6 no referral
6.8 no risk
4.7 no risks
4.3 no rods
1.8 no scan
0.6 no scar
-0.7 no serious
-0.9 no shortage
9.0 no side
-4.7 no single
-0.6 no stairs
1.1 no such
-1.0 no surprise
-0.7 no surprises
-0.5 no symptoms
-1.9 no to
-5.7 no treatment
-1.6 no two
0.5 no way
-0.6 no we
-0.5 no whale
-1.2 no wonder
-1.2 no you
1.1 nobody
0.8 nobody at
-2.0 nobody can
-1.4 nobody does
3.4 nobody else
-0.9 nobody enjoys
-1.3 nobody gets
1.2 nobody had
3.9 nobody has
-1.1 nobody here
3.2 nobody in
-2.1 nobody is
2.3 nobody it
-1.7 nobody knows
-0.6 nobody minds
0.7 nobody needs
-0.9 nobody should
-1.5 nobody wants
-2.1 nobody will
-1.1 nod
-1.1 nod off
-1.3 noise
-2.8 non
1.1 non invasive
-2.3 non specific
-0.9 non surgical
7.0 none
4.4 none $
4.6 none at
-1.9 none of
-2.2 noon
-0.7 noon and
-0.5 noon to
-0.9 nope
-1.2 nope $
-0.7 nor
1.4 nor is
-0.8 noreen
2.0 normal
-1.4 normal $
-0.7 normal activities
3.6 normal in
-0.7 normal to
-3.1 normally
-1.2 north burnaby
0.8 north of
-0.7 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
-0.6 not
4.7 not $
2.4 not a
-0.7 not able
-0.6 not actually
-0.5 not advise
-0.5 not affect
-0.6 not afford
0.6 not agree
-1.2 not all
-1.8 not alter
-4.6 not always
-1.3 not answer
4.8 not any
-0.7 not argue
-0.6 not ask
-0.6 not at
0.6 not back
1.5 not be
-0.6 not bear
-0.7 not become
-3.8 not been
-0.8 not being
2.9 not better
-1.0 not book
-0.7 not borne
-0.6 not bother
-0.5 not but
-0.7 not cause
-0.6 not caused
-4.3 not change
-1.2 not changed
-0.6 not charge
-1.4 not claim
-1.3 not clear
3.4 not come
-1.8 not correct
1.3 not covered
-0.7 not crack
-4.7 not cure
-0.5 not damage
-3.5 not diagnose
3.2 not do
-0.8 not doctors
0.9 not double
-0.9 not drive
0.7 not end
0.9 not enough
1.3 not even
0.6 not ever
-1.9 not every
-1.0 not everybody
-1.8 not everyone
2.5 not expect
1.9 not expected
2.5 not fall
0.9 not feel
0.6 not feeling
4.2 not find
-0.7 not fit
-1.5 not fix
-1.8 not flush
0.7 not found
-1.2 not free
2.9 not get
-3.0 not give
0.7 not go
-0.6 not gone
-1.0 not grow
-3.7 not guarantee
3.8 not had
-0.6 not hang
2.7 not happen
2.1 not happy
1.5 not harm
2.4 not have
-1.1 not hear
6.5 not help
-1.4 not helped
3.2 not here
6.0 not hurt
0.6 not i
6.1 not if
0.9 not improve
-1.3 not improved
-1.7 not in
-0.7 not instead
-0.6 not it
3.0 not just
1.5 not keep
1.2 not know
-2.4 not known
-1.3 not last
0.8 not leave
1.3 not let
-1.1 not lie
2.0 not like
-0.9 not look
2.0 not lose
0.6 not lost
1.0 not love
-0.7 not magic
0.6 not make
-0.5 not making
1.0 not manage
-1.8 not massage
-0.5 not match
0.9 not matter
-2.8 not mean
-0.6 not meant
3.0 not met
-0.9 not mind
1.9 not missed
-1.6 not move
-0.5 not moved
1.0 not much
1.1 not my
-1.1 not necessarily
4.3 not need
1.4 not needed
-0.5 not needle
-0.8 not normally
-0.6 not notice
-0.9 not noticed
-1.2 not offer
-0.9 not on
1.1 not once
3.7 not one
-1.1 not only
-0.7 not open
-0.7 not order
-0.5 not ours
-0.5 not paid
-0.7 not part
6.0 not pay
-0.8 not pick
-1.3 not possible
-1.2 not predict
-0.5 not prescribe
-0.5 not press
-1.2 not pretend
-0.9 not prevent
-2.8 not promise
-0.8 not proven
-0.5 not provide
-1.6 not push
-2.3 not put
-1.0 not reach
-1.0 not realign
-0.6 not really
-1.8 not rebuild
0.8 not recommend
-1.2 not recommended
-0.5 not remove
-2.0 not repair
-0.8 not replace
1.0 not required
1.3 not respond
4.1 not return
-0.5 not reverse
-1.1 not right
-0.8 not risk
-0.5 not routinely
-0.6 not rule
2.1 not run
-0.9 not rush
-1.0 not safe
1.5 not satisfied
-3.1 not say
-1.0 not saying
-1.3 not see
-1.8 not sell
0.7 not send
0.8 not settle
1.3 not shift
-0.9 not show
-1.3 not shown
0.8 not sign
0.6 not sit
-1.0 not sleep
-1.7 not slept
-0.7 not slide
-0.7 not slow
-1.5 not so
-0.9 not speed
-1.1 not stand
-2.6 not stop
-2.7 not straighten
1.7 not suit
-3.2 not suitable
-1.0 not supported
-1.3 not sure
-2.0 not take
0.8 not taken
-3.1 not tell
3.4 not that
-2.1 not the
2.2 not there
2.2 not think
-0.5 not thought
1.5 not tie
-2.5 not to
2.7 not touched
0.9 not trained
-1.0 not treat
-0.5 not treated
0.9 not understand
-0.6 not undo
2.6 not unusual
-1.1 not use
-3.0 not usually
-0.6 not wait
-0.7 not we
-2.4 not wear
-0.6 not well
-3.3 not widen
2.2 not work
-1.0 not worked
1.5 not worry
-0.8 not yet
-2.1 note
-0.7 note from
-0.5 note to
-0.8 notebook
-1.0 noted
-0.5 noted that
-1.8 notes
-0.7 notes $
-0.5 notes are
-0.9 notes on
3.8 nothing
1.7 nothing $
0.7 nothing about
-1.4 nothing against
-0.6 nothing and
2.3 nothing but
-1.8 nothing can
2.2 nothing else
-1.4 nothing fancy
-1.9 nothing for
-0.5 nothing happens
-1.4 nothing has
0.6 nothing hurt
2.1 nothing hurts
1.0 nothing in
-3.1 nothing is
3.6 nothing left
-0.5 nothing on
-0.8 nothing out
-0.5 nothing starts
-1.4 nothing that
2.7 nothing to
-0.7 nothing we
3.0 nothing worked
-1.6 nothing wrong
-0.7 nothing you
-2.8 notice $
2.8 notice a
1.1 notice it
-0.5 notice no
1.6 notice the
0.9 notice you
-0.6 notice your
0.7 noticeably
0.7 noticeably better
-0.6 noticed $
-0.5 noticed any
2.7 noticed that
0.8 notices
0.8 nought
1.9 nourished
1.4 nourishes
1.2 nourishes the
-1.1 november
6.1 now
-0.5 now a
-1.0 now and
-0.6 now as
-1.0 now comes
-0.9 now for
-0.9 now holds
2.7 now i
1.4 now in
-0.5 now it
2.3 now she
-1.1 now that
-1.5 now the
-1.6 now we
-0.9 now you
1.9 nowhere
0.8 nowhere $
1.2 nowhere to
-1.6 numb
-0.5 numb $
-0.5 numb and
0.9 numb feet
-2.0 number
-1.6 number and
-0.5 number nine
-1.9 number of
4.6 number one
-0.7 numbers
-1.3 numbers $
-1.1 numbness
1.0 numbness $
1.6 numbness and
-0.7 numbness around
-0.7 numbness between
-0.7 numbness in
-1.4 numbness or
-0.7 numbs
0.6 numerous
-4.2 nurse
-0.5 nurse $
-0.6 nurse and
-0.5 nurse in
0.9 nurse on
-3.2 nurses
-0.8 nurses and
1.8 nutrients
-0.7 nutrients $
0.9 nutrients to
-0.6 oa
0.6 oak
-0.5 oak station
0.8 oaks
0.9 oat
1.0 oat milk
1.0 object
-1.0 obsessed
-0.5 obsessed with
-0.6 obvious
-1.0 obviously
-0.8 obviously $
0.9 occasionally
-1.2 occupational
-0.5 occupational therapists
-0.7 occur
-1.0 occurs
-0.5 october
-1.6 october $
-0.8 odd
-0.6 odile
-0.9 oduya
-0.9 of $
1.8 of 5
-0.8 of 50
-0.7 of a
-0.8 of about
1.3 of acupuncture
0.9 of age
2.0 of all
-1.9 of an
-0.7 of another
0.6 of anyone
-0.6 of april
1.4 of attention
2.2 of being
1.6 of blood
-1.0 of bone
-0.5 of bones
-0.6 of breath
1.4 of burnaby
-0.6 of calm
-0.5 of cancer
2.4 of care
0.5 of cartilage
-0.7 of charge
0.6 of clinical
0.6 of clinics
-0.7 of combined
0.7 of comfort
-0.5 of compost
1.4 of conditions
-1.8 of course
0.6 of daily
-1.4 of days
0.8 of deep
1.0 of deer
-0.9 of disability
-1.1 of disc
-0.6 of discomfort
-0.5 of disease
0.5 of doing
-1.0 of each
-0.9 of eight
1.5 of eleven
-1.8 of endorphins
1.4 of every
0.7 of everything
-1.3 of exercise
3.3 of exercises
0.6 of experience
-0.5 of feeling
1.5 of fifteen
-0.5 of fifty
-0.7 of fight
-1.0 of five
-1.1 of folks
0.5 of fortnightly
-1.7 of four
-0.7 of full
-0.9 of getting
1.2 of ginger
-0.6 of good
2.1 of health
-0.9 of here
-2.8 of his
-0.8 of how
1.7 of ibuprofen
-1.0 of injury
2.0 of it
-0.8 of january
-0.6 of june
0.5 of kind
1.4 of leg
-0.8 of less
-1.3 of life
-1.5 of line
-0.5 of local
0.6 of long
-1.2 of low
1.1 of lower
-0.5 of lumbar
0.5 of lying
1.4 of manual
-0.8 of march
0.7 of massage
-0.6 of may
1.2 of metabolic
1.2 of mine
0.7 of money
0.8 of more
-0.7 of most
-0.9 of motion
-2.0 of muscle
-0.6 of muscles
-1.6 of my
-0.6 of natural
1.7 of new
-1.2 of ninety
-1.8 of one
0.8 of ontario
1.0 of other
-0.7 of our
-0.9 of oxygen
1.8 of pain
-0.5 of participants
0.5 of patience
-2.5 of people
-1.0 of physicians
-0.5 of physio
-0.5 of physiotherapy
-2.5 of place
3.2 of places
-0.5 of pocket
-0.9 of position
-1.0 of practice
1.0 of pregnancy
-0.7 of preventing
-1.0 of quiet
0.6 of regular
-0.8 of rheumatoid
-0.8 of risk
2.0 of room
-0.5 of rosemary
1.8 of sciatica
-0.6 of seeing
1.1 of sessions
-0.5 of seven
-0.6 of several
-0.5 of sixty
1.3 of slow
-0.6 of small
-0.6 of some
0.9 of somebody
0.6 of something
-0.7 of spinal
-0.9 of stairs
0.7 of standing
0.6 of steady
1.3 of steroids
1.4 of strength
0.5 of synovial
1.1 of tablets
-1.1 of tea
-0.6 of techniques
-2.2 of their
1.2 of them
1.1 of things
1.8 of thirty
1.0 of this
1.2 of those
-0.9 of three
-1.3 of time
0.7 of tired
-0.9 of tissue
1.3 of traditional
-1.0 of trained
2.2 of training
-0.5 of treating
1.9 of treatment
0.7 of trying
-0.6 of twelve
2.2 of twenty
0.5 of two
-5.1 of us
0.6 of waiting
-1.1 of walking
-0.7 of war
1.0 of water
2.6 of weekly
0.9 of weeks
0.5 of what
-0.8 of which
-0.6 of whom
-2.6 of you
-0.8 of your
0.8 of yours
4.3 off
-1.6 off a
0.8 off all
-0.9 off and
0.6 off by
-0.6 off duty
0.6 off for
-0.9 off from
0.6 off his
-0.8 off if
-1.2 off in
2.3 off it
1.5 off like
-0.5 off nights
2.9 off pain
2.8 off that
3.6 off the
1.6 off their
0.9 off them
-0.9 off to
0.5 off what
-0.5 off when
-0.7 off with
-2.2 off work
-2.1 off your
-0.7 offended
-0.6 offended $
0.5 offer a
-1.0 offer acupuncture
-0.9 offer massage
-0.5 offer spinal
-1.0 offer the
-3.5 offered
-0.7 offered $
-0.7 offered a
-0.5 offered for
-0.5 offered him
-0.5 offered to
-1.0 offering
-0.5 offers
-0.9 offers a
0.6 offers it
-1.8 office
-0.5 office $
0.5 office in
0.9 officer
1.1 offices
-0.5 official
-4.6 often
0.6 often $
0.9 often and
0.7 often as
-0.5 often ask
-0.8 often asked
0.8 often be
0.9 often by
-0.6 often comes
1.4 often enough
-0.7 often goes
0.7 often have
0.9 often need
-0.5 often not
2.9 often on
1.9 often over
-0.5 often said
1.7 often see
-0.5 often seen
0.7 often settles
-1.3 often show
-0.6 often shrink
-1.4 often shrinks
-0.6 often similar
0.8 often tell
-0.6 often than
1.7 often that
2.0 often the
-0.9 often they
1.4 often with
-0.5 often yes
2.3 oh
-0.7 oh $
-1.0 oh my
-1.3 oil
2.1 oil a
1.0 oil and
-1.2 oil change
-0.9 oil in
-0.5 oil is
-0.9 oil on
1.1 oil slow
-0.6 oils
-0.5 oils are
-1.2 ok
0.7 okanagan
-1.8 okay
-0.5 okay $
1.6 old
-1.2 old injuries
0.7 old injury
2.3 old one
-0.7 old who
-0.7 older
-1.0 older $
1.5 older patients
0.6 older people
-1.3 oldest
-0.5 oldest client
-0.7 oldest regular
-0.8 olympic
-0.7 on
1.7 on $
-1.3 on a
0.6 on account
-0.8 on all
-1.4 on an
-1.1 on and
1.1 on any
-0.5 on anybody
0.9 on arthritis
-0.8 on as
-0.8 on at
-1.3 on average
-0.9 on back
-0.6 on bad
0.6 on blood
-0.5 on bone
1.3 on both
-0.6 on burnaby
-0.5 on by
-0.8 on canada
1.2 on care
-0.5 on crutches
1.9 on day
-0.7 on december
0.7 on disc
2.6 on each
1.4 on earth
-0.5 on end
-0.6 on every
-0.7 on fire
-0.7 on foot
0.5 on for
-1.0 on four
1.8 on friday
0.5 on from
0.6 on getting
2.7 on google
-1.0 on hands
0.5 on hastings
3.1 on her
-0.6 on here
-0.5 on him
3.2 on his
-0.8 on holiday
-1.4 on how
-0.8 on in
-0.7 on is
0.8 on it
-1.4 on its
-0.9 on january
-0.5 on joints
-0.5 on low
-0.6 on march
1.8 on me
-1.5 on methotrexate
1.8 on mill
2.6 on monday
-2.0 on mondays
-0.6 on muscle
-0.6 on my
-1.2 on one
-0.5 on other
1.1 on our
0.6 on pain
1.9 on painkillers
1.7 on paper
1.9 on pills
0.7 on purpose
-1.0 on request
2.1 on saturday
-0.5 on saturdays
-0.7 on scans
0.5 on sciatica
-0.9 on several
-0.6 on since
-0.6 on skin
-0.5 on so
0.6 on socks
-1.1 on something
0.6 on sore
3.3 on standing
-0.5 on still
1.0 on sunday
0.7 on tablets
2.2 on that
-1.6 on their
1.8 on this
-0.8 on those
-0.9 on thursday
1.0 on time
3.0 on to
1.6 on top
-1.0 on treatment
0.6 on treatments
-2.2 on tuesdays
3.6 on us
-0.6 on walking
0.9 on wednesday
0.9 on wednesdays
-2.1 on weekdays
-0.8 on west
-1.8 on what
-0.5 on whatever
-0.5 on when
0.6 on whichever
-1.8 on with
-0.7 on working
2.1 on you
1.9 once
2.4 once $
-3.9 once a
0.8 once and
-0.5 once every
1.9 once had
0.5 once i
-0.8 once in
-0.6 once is
-0.8 once it
0.5 once or
2.0 once the
1.7 once we
0.8 once your
0.7 one
0.8 one $
-0.8 one 60
0.5 one a
0.6 one after
1.3 one afternoon
-0.6 one another
0.8 one appointment
-0.9 one as
-0.8 one at
0.7 one bad
-0.7 one because
1.2 one before
-0.5 one bone
-0.6 one by
-0.5 one calf
-1.9 one can
1.2 one clinic
-1.7 one day
0.5 one end
-1.3 one every
-0.8 one foot
1.6 one for
-1.1 one gentleman
1.0 one go
0.5 one good
-1.0 one hand
-1.4 one hip
0.8 one hour
2.3 one i
1.7 one in
1.8 one is
-0.7 one knee
-0.5 one knows
1.4 one lady
-0.8 one last
-2.0 one leg
-0.5 one long
-0.9 one man
-1.2 one massage
0.8 one month
-1.7 one more
-0.7 one morning
1.0 one of
0.7 one our
0.8 one out
1.1 one page
0.6 one part
-0.8 one person
-0.7 one place
-0.6 one position
-0.8 one posture
0.9 one price
-1.1 one reason
-1.1 one rmt
4.7 one session
-2.7 one side
-0.7 one size
-0.5 one so
-1.0 one study
1.7 one table
0.5 one the
-0.6 one therapist
-1.2 one to
2.0 one treatment
2.6 one two
-0.7 one type
-0.6 one vertebra
5.2 one visit
-0.7 one was
0.6 one way
-1.0 one week
1.8 one who
-0.5 one will
-1.0 one with
-0.8 one without
-1.1 one year
-2.7 one years
-1.1 one you
1.1 ones
-0.7 ones $
1.0 ones we
1.2 ones who
-0.6 ongoing
-2.1 online
-0.6 online booking
1.3 only
-1.6 only $
0.8 only a
-0.5 only about
-0.8 only and
0.8 only at
1.1 only because
-1.0 only considered
-1.0 only for
-0.6 only go
1.1 only had
-0.6 only half
-1.4 only if
-0.5 only in
-0.9 only mask
1.4 only need
-0.8 only once
2.4 only option
1.2 only place
0.5 only say
0.7 only take
-1.5 only the
-1.2 only then
1.3 only therapist
-0.8 only treatment
1.6 only two
-0.8 only walk
-1.0 only when
-1.6 only wish
-0.6 only with
0.5 ontario $
-0.9 onto
-1.6 onward
-0.6 onward $
-1.4 op
-0.8 open $
0.6 open and
-1.5 open at
-1.1 open for
-0.7 open from
-1.3 open on
-0.8 open seven
1.1 open the
-0.5 open to
3.2 open up
3.6 opened
1.7 opened $
1.5 opened a
-0.6 opened and
-1.0 opened in
-0.5 opened my
0.8 opened the
-0.8 opened this
1.6 opened up
-0.9 opening
-0.6 opening the
-2.5 openings
2.8 opens
0.7 opens and
-0.6 opens it
2.4 opens up
0.7 operate on
1.6 operated
1.6 operated on
4.7 operating
2.2 operating room
2.1 operating table
0.5 operating theatre
2.4 operation
1.6 operation $
1.0 operation and
-0.5 operation but
-0.6 operation for
-0.8 operation in
-1.6 operation is
-0.5 operation it
0.6 operation later
-1.2 operation on
0.8 operation or
-1.0 operation there
-0.5 operation to
0.9 operation was
0.6 operations
0.8 operations $
-0.7 operations carry
-0.5 operations on
-1.3 opinion
-0.8 opinion $
-1.9 opinions
-0.8 opinions about
1.2 opioids
0.9 opioids and
-1.0 opioids are
-0.8 opioids for
-1.4 option $
-1.7 option for
-0.8 optional
-0.8 optional $
-2.1 options
-1.4 options $
-1.0 options for
-7.3 or
-0.7 or after
0.5 or an
-1.2 or any
0.7 or anything
1.5 or as
0.5 or ask
1.1 or at
-0.6 or back
1.0 or bleeding
0.5 or book
-1.0 or both
-0.6 or bowels
-0.8 or breaks
0.5 or bulging
-0.5 or by
0.8 or call
-0.8 or can
1.1 or chiropractic
-0.5 or days
2.3 or exercise
-0.7 or five
0.5 or for
2.0 or four
0.5 or fourth
1.2 or had
-1.7 or have
1.4 or herniated
1.2 or how
-1.2 or if
-1.1 or in
2.6 or it
-0.7 or just
-0.5 or lactic
1.2 or later
1.2 or less
0.9 or lie
-0.5 or longer
0.9 or medication
-0.9 or months
0.5 or more
0.5 or muscle
0.5 or new
1.2 or nine
1.8 or no
-0.7 or not
-1.4 or numbness
2.2 or old
-0.9 or on
0.6 or operation
1.3 or osteoarthritis
-0.6 or pain
1.7 or physiotherapy
-0.5 or pins
2.3 or plain
-1.0 or put
-0.6 or realigns
-0.8 or remove
1.0 or severe
0.8 or sit
0.5 or six
2.3 or so
0.9 or speak
0.5 or sport
-0.6 or standing
-1.1 or stop
-0.5 or straightening
1.4 or surgery
-0.7 or swollen
-1.1 or take
-1.2 or that
1.4 or the
1.4 or three
-0.9 or tingling
-1.9 or to
-0.7 or trouble
0.5 or twice
1.5 or two
0.5 or use
-0.6 or walk
-0.7 or walking
0.9 or we
-0.8 or weakness
-0.5 or who
-1.4 or without
-0.5 or worse
2.7 or you
-0.6 or your
-0.7 oral
-0.7 orange
-1.7 order
-0.5 order $
-0.5 order scans
-0.7 order to
-0.9 ordered
0.9 orders
-0.7 ordinary
-0.7 ordinary back
3.5 ordinary massage
-0.6 ordinary painkillers
1.2 organ
0.8 original
-1.3 orthopaedic
-0.8 orthopaedic surgeon
0.6 orthopedic
-1.0 osteoarthritis
-1.7 osteoarthritis $
-0.8 osteoarthritis and
0.7 osteoarthritis in
-1.3 osteoarthritis is
1.0 osteoarthritis massage
1.5 osteoarthritis of
-0.7 osteoarthritis or
-1.0 osteoarthritis the
-0.6 osteopaths
-0.5 osteopathy
-0.5 osteoporosis $
1.3 osteoporosis and
0.7 osteoporosis blood
0.6 other
-2.0 other $
-0.6 other active
0.8 other and
-1.1 other causes
1.9 other clinic
5.1 other clinics
-0.5 other days
0.7 other end
-1.2 other half
-1.4 other hands
0.8 other has
0.5 other kind
-0.9 other options
0.8 other people
1.2 other places
-0.5 other side
-0.5 other so
-0.6 other soft
-1.5 other than
3.8 other therapists
1.2 other things
0.5 other toxins
-3.1 other treatments
-0.5 other two
1.1 other way
0.6 others $
0.6 others a
1.3 others can
-0.5 others come
-0.7 others have
-1.0 others it
-0.9 others notice
1.9 others we
0.6 otherwise
-0.9 otherwise we
-0.5 ouch
4.9 our
-1.3 our acupuncturist
0.6 our arthritis
-0.6 our back
-0.5 our backs
-1.3 our best
-1.4 our burnaby
-0.5 our busiest
-0.5 our client
-3.1 our clinic
1.5 our clinical
-0.8 our colleague
1.8 our combined
1.4 our deep
-1.0 our desk
-0.7 our discs
-1.2 our door
-0.5 our evening
1.1 our expert
-0.8 our favourite
-0.6 our fees
-1.4 our first
-0.9 our five
-1.3 our founder
-0.7 our four
-1.1 our front
-1.0 our hands
-0.9 our helpline
0.5 our in
1.8 our ladies
-0.7 our last
0.8 our lead
-0.6 our long
1.7 our massage
-0.5 our members
1.2 our methods
1.4 our monthly
-1.9 our most
0.7 our neighbours
0.8 our number
-1.8 our oldest
1.2 our opinion
0.8 our own
-0.5 our owner
1.1 our page
-0.8 our people
-0.5 our physiotherapist
-1.0 our physiotherapists
0.9 our place
-0.6 our prenatal
-0.5 our prices
1.8 our program
2.7 our programme
0.5 our ra
1.2 our record
-0.8 our registered
1.5 our regulars
1.0 our resident
1.9 our results
1.8 our rmt
1.8 our rmts
0.5 our sciatica
0.5 our senior
-0.6 our side
0.8 our signature
-0.5 our site
-0.6 our staff
-0.5 our stairs
-0.7 our street
1.0 our table
-1.2 our tables
0.5 our team
0.7 our technique
-1.9 our therapists
-0.7 our three
1.1 our touch
2.0 our treatment
1.1 our treatments
-0.5 our two
-1.0 our waiting
0.8 our wall
1.3 our work
6.0 ours
0.6 ours are
1.1 ours goes
0.5 ours is
-1.8 ourselves
-1.7 ourselves $
4.7 out
1.0 out $
0.9 out a
-0.5 out after
-0.5 out as
-0.6 out at
-1.0 out back
0.8 out but
-1.2 out by
-0.8 out endorphins
-2.0 out for
0.7 out from
-1.2 out here
1.6 out is
0.8 out it
0.6 out lactic
1.3 out like
-1.1 out loud
1.7 out my
1.7 out of
-2.1 out on
-0.7 out or
-0.6 out shrinks
1.1 out straight
0.9 out that
2.3 out the
-0.6 out they
0.7 out through
-1.1 out toxins
1.4 out upright
1.0 out what
-0.6 out when
-0.6 out where
-1.2 out whether
0.9 out who
-0.6 out why
0.9 out with
0.5 out without
0.6 out you
-1.0 out your
1.4 outcome
1.8 outcome $
2.3 outcomes
-2.0 outer
-0.8 outer layer
-0.5 outlet
-0.5 outlet $
-0.7 outlook
1.9 outperforms
-3.4 outside
-1.1 outside $
-0.8 outward
-0.7 over
0.9 over $
0.7 over 400
-0.5 over 50
0.9 over a
-0.7 over an
3.1 over and
-0.5 over fifty
0.6 over hot
2.4 over in
-1.1 over it
-0.8 over months
0.7 over nine
-0.5 over one
-0.5 over seventy
-0.8 over several
-0.8 over six
1.3 over sixties
-0.8 over sixty
-0.6 over some
0.9 over something
-0.6 over ten
1.6 over the
0.9 over three
0.5 over time
-0.6 over to
0.9 over twelve
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
0.8 overnight
0.5 overnight $
-0.6 overnight and
-1.1 overstretched
-1.2 overtime
-0.6 overtime $
-1.3 overweight
0.6 overworked
2.1 overworked muscles
-3.8 own $
2.1 own a
1.0 own accord
0.8 own and
-2.8 own back
3.3 own bed
1.1 own boots
-1.0 own father
-1.1 own feel
-0.5 own it
-0.7 own joints
-0.9 own mother
-0.6 own over
-0.5 own painkillers
0.6 own practice
-0.5 own right
-0.6 own so
1.6 own socks
-1.4 own time
-0.6 own way
-0.7 owned
-1.7 owner
-0.6 owns
-0.6 owns the
1.9 oxygen
-0.9 oxygen $
1.0 oxygen and
0.6 oxygen in
0.6 oxygen to
1.3 oxytocin
-1.3 p
-1.1 p $
0.5 p m
-1.4 pace
-0.5 pace yourself
-0.5 paced
-0.5 paced world
1.6 pacemaker
-1.2 pacemaker $
1.0 pacemaker a
0.7 pacemakers
-1.0 pacific
-1.0 pacific blue
-1.6 pacing
1.5 pack
1.2 pack $
0.7 pack a
-0.6 pack of
-0.5 pack wrapped
-1.5 package $
-0.6 package of
-2.1 packages
-0.9 packages and
0.8 packed
2.4 packet
0.7 packet of
1.4 packing
-0.9 packs
-0.6 packs $
0.5 pad $
1.3 pad and
-0.6 pads
-2.7 page
-1.9 page $
1.6 page of
0.8 page or
-1.0 page sets
0.5 page with
3.0 pages
1.0 pages $
-4.0 paid
-1.5 paid for
-0.6 paid in
3.6 pain
1.2 pain $
-1.6 pain a
-1.7 pain after
-0.8 pain along
-2.2 pain and
-0.7 pain are
-0.6 pain away
-0.5 pain because
2.8 pain becomes
-2.4 pain before
2.2 pain behind
1.8 pain better
-0.5 pain builds
-1.1 pain but
-1.4 pain can
-0.5 pain clinics
-0.9 pain come
-1.7 pain comes
1.2 pain commonly
-0.5 pain conditions
-0.7 pain diary
1.0 pain disappears
-0.9 pain do
1.3 pain does
-0.9 pain down
-0.7 pain eases
-0.6 pain easier
-1.0 pain elsewhere
-0.7 pain every
0.8 pain expert
0.8 pain experts
-1.0 pain faster
-0.5 pain feed
-0.5 pain feel
-0.5 pain find
1.1 pain forever
8.5 pain free
1.2 pain get
2.1 pain gone
-1.2 pain have
-0.5 pain heaviness
0.7 pain i
-1.1 pain improves
-1.6 pain in
-3.1 pain is
-0.5 pain it
-0.9 pain keeps
-0.5 pain last
-1.1 pain makes
-0.6 pain management
-1.1 pain may
1.8 pain medication
-0.8 pain more
-0.7 pain never
-1.3 pain no
0.6 pain of
-1.3 pain often
1.4 pain on
-1.3 pain or
-0.7 pain pills
-3.9 pain relief
-0.8 pain relievers
-0.6 pain relieving
-0.5 pain returns
0.5 pain sciatica
0.5 pain signal
0.5 pain signals
2.3 pain since
-0.9 pain so
1.2 pain specialist
1.9 pain specialists
1.6 pain stops
-0.5 pain such
-0.5 pain swelling
-0.7 pain takes
-1.5 pain than
-2.5 pain that
-0.5 pain the
1.2 pain they
-1.0 pain tingling
-1.4 pain to
0.9 pain under
-0.9 pain was
1.4 pain we
-0.9 pain what
-0.6 pain whatsoever
0.5 pain when
1.0 pain which
-0.5 pain while
-0.5 pain who
1.5 pain will
-0.5 pain without
-1.2 pain worse
-0.6 pain you
-3.1 painful
-0.6 painful $
0.9 painkiller since
2.3 painkillers
0.7 painkillers $
0.7 painkillers after
-1.2 painkillers are
1.2 painkillers for
-0.5 painkillers turn
0.8 painkillers which
2.2 painless
0.5 pains
-0.7 painted
0.6 pair
0.9 pair of
-0.6 pairs
-1.5 palms
-0.6 pan
-2.0 panel
1.1 panic
1.6 panic attacks
1.7 pants
0.7 paper
-0.6 papers
-2.0 paperwork
-0.5 paperwork $
-2.1 paracetamol
1.1 parade
-0.5 paragraph
-0.6 paralysis
-0.5 paramedic
0.5 paraspinal
0.5 paraspinal muscles
-1.5 parent
-0.7 parent in
0.8 parent is
0.9 parents
-0.8 parents $
-1.1 parents and
0.9 parents are
-1.3 park
0.7 park $
-0.5 park and
-0.5 parked
-5.7 parking
-0.8 parking $
0.6 parking and
-0.9 parking behind
-1.5 parking is
-0.7 parking on
-2.8 part
-1.5 part $
-0.5 part and
0.9 part i
-1.1 part in
-3.5 part of
1.3 part that
-1.0 participants
-3.3 particular
-0.5 particular $
3.3 particularly
2.1 particularly beneficial
-0.7 particularly in
1.3 particularly well
2.1 partly
-1.3 partner
-0.6 parts
-1.2 party
-2.3 pass
-0.5 pass it
-1.4 passage
-0.7 passage $
-1.2 passed
-0.5 passed a
-2.1 passes
-1.3 passes $
-0.6 passing
-0.9 passive
-0.5 passive stretching
-0.6 password
-1.7 past
0.9 past $
-1.1 past four
-0.6 past six
1.1 past the
-0.6 past three
1.0 patch $
-0.5 path of
0.7 pathway
-1.1 patience
-1.2 patience $
-1.2 patient
-0.5 patient $
0.5 patient can
3.1 patients
-1.8 patients $
0.7 patients a
-0.7 patients and
1.0 patients are
-0.6 patients ask
-0.8 patients come
0.6 patients like
1.4 patients who
2.6 patients with
3.4 patio
1.2 paul
4.6 pay $
0.7 pay for
1.6 pay nothing
-0.7 pay only
-1.2 pay the
-0.6 pay what
-0.5 pay whatever
-1.2 payable
-0.9 payable in
-0.7 paying
-1.4 payment
-0.5 payment $
-0.5 payments
1.0 payroll
-2.2 pays
-0.6 pays for
1.0 pb
2.2 peace
-1.6 peace $
0.8 peas
-0.7 pedal
-0.9 pee
0.7 pelvic tilt
2.8 pelvis
0.6 pelvis $
0.6 pelvis and
1.5 pelvis back
-0.7 pelvis is
0.9 pelvis tips
-0.7 pen
-0.5 pen $
-0.6 pencil
2.6 pencilled
3.0 penny
2.4 penny $
1.3 pens
-1.9 people
2.1 people $
-1.8 people a
-0.6 people after
-1.2 people and
3.4 people are
1.0 people arrive
-1.0 people away
-0.5 people back
-0.7 people begin
-0.5 people book
-0.5 people but
-0.6 people call
1.0 people can
2.0 people cancel
0.8 people could
-0.9 people do
-0.5 people end
3.2 people feel
-1.7 people find
-0.5 people for
1.4 people had
-1.3 people have
-0.7 people i
-0.6 people improve
0.5 people it
-0.5 people know
-0.9 people like
-0.6 people living
-0.5 people love
-0.7 people manage
-1.6 people never
2.4 people notice
-0.8 people often
0.9 people on
-1.1 people over
0.5 people reach
-0.6 people recover
0.5 people return
1.0 people right
0.5 people should
0.9 people sit
-0.5 people sleep
0.6 people so
-0.5 people still
-0.6 people tell
-0.8 people that
-0.7 people think
0.6 people this
-0.7 people to
-0.9 people walk
1.5 people we
-2.2 people who
-1.6 people whose
-0.6 people will
-3.4 people with
-1.8 people without
1.5 people yes
1.2 people you
-1.8 per
2.1 per cent
-0.8 per month
-1.1 per visit
2.9 percent
0.7 percent $
0.6 percent of
-1.5 percent off
-1.3 perfect posture
-0.5 perfectly good
2.0 perfectly safe
-0.8 perfectly straight
2.4 perform
-1.1 performance
2.0 performed
1.0 performed by
-1.0 perhaps
-0.8 perhaps a
-0.5 perhaps you
-1.6 periods
-0.5 periods of
2.1 permanent
1.5 permanent $
-0.8 permanent and
-1.8 permanent damage
-0.8 permanent joint
-1.2 permanent nerve
0.5 permanent relief
0.5 permanent results
2.4 permanently
2.3 permanently $
-1.6 permission
-0.9 permission $
2.0 permits
-0.5 permitted
-0.5 permitted to
-0.9 persistent
-2.0 person
0.5 person and
-0.8 person in
-0.9 person is
0.5 person on
-0.6 person who
-0.5 person whose
-0.7 person will
-0.7 person with
-0.7 personal
0.8 personal best
1.1 personalized
-1.0 personally
-1.2 personally $
-0.9 persons
-0.5 persons who
-0.6 pete
-0.8 petra
-1.9 pharmacist
-0.6 pharmacist $
-0.9 pharmacist can
1.9 pharmacy
1.8 pharmacy $
0.6 phase one
0.6 phase three
-1.0 phases
-0.6 phases $
-0.6 phil
-0.5 philippa
-4.5 phone
-1.3 phone $
1.0 phone and
1.7 phone call
-1.0 phone in
1.0 phone or
-0.9 phone us
1.2 phoned
1.0 phoned the
-0.5 phones
1.1 phones $
0.7 photograph $
0.9 photographs
1.8 photos
1.4 photos $
-0.8 phrase
-1.1 physical
-1.6 physician
-0.5 physician $
-0.6 physician is
1.6 physicians
-0.5 physicians lists
3.6 physio
0.9 physio chiro
-0.6 physio chiropractic
1.2 physio for
-0.8 physio two
1.3 physiology
1.2 physios
1.0 physios and
-4.3 physiotherapist
-0.6 physiotherapist and
-1.0 physiotherapist can
-1.0 physiotherapists $
1.3 physiotherapists and
-0.5 physiotherapists can
1.1 physiotherapy
-1.0 physiotherapy $
0.5 physiotherapy and
1.5 physiotherapy for
1.9 physiotherapy or
-1.1 piano
-0.5 piano $
-2.1 pick
-0.7 pick a
0.8 pick up
0.5 pick your
3.0 picked
3.2 picked up
-0.5 pickers
-1.0 picking up
0.5 picks
0.6 picks up
0.8 picture and
-0.6 pictures
-0.6 pictures $
-0.6 piece of
-0.9 pilates
-1.1 pile
-0.7 pile up
5.4 pill
0.8 pill $
0.7 pill bottle
-1.5 pillow
0.7 pillow $
-0.6 pillow under
-2.3 pillows
-1.1 pillows $
5.2 pills
2.3 pills $
3.5 pills and
0.8 pills in
-0.9 pin
-0.5 pin and
-0.8 pinch
2.7 pinched
3.5 pinched nerve
-0.5 pinches
-0.5 ping
1.0 pins
1.2 pins and
-1.0 piriformis $
-0.5 piriformis a
2.6 piriformis and
-0.6 piriformis syndrome
2.2 place
-2.2 place $
-0.5 place at
-0.7 place but
1.5 place for
-0.5 place in
-1.2 place is
-0.7 place of
-0.5 place straighten
1.1 place that
0.5 place the
1.8 place to
1.8 place where
-0.9 place with
-0.8 placebo
-0.5 placebo $
0.7 placed
-0.6 placed at
2.7 places
-0.9 places $
0.6 places each
1.6 places in
-0.7 places it
-0.8 places that
-1.1 places to
0.7 plain english
0.9 plain old
-0.7 plainly
-1.0 plan
1.8 plan $
1.0 plan and
0.6 plan around
-0.8 plan at
1.1 plan do
-1.4 plan for
-0.5 plan in
-0.6 plan is
-1.1 plan on
1.0 plan that
-0.6 plank
-0.5 planning your
-4.0 plans
-0.8 plans cover
0.5 plans include
-0.7 plant
-0.7 planting
-1.0 plastic
-1.0 plate
-0.5 play $
-0.6 play a
6.0 played
1.5 played the
0.5 players
0.6 players $
1.7 playing
1.3 playlist
1.7 playlist $
2.8 plays
-0.5 plaza
-0.9 pleasant
-0.8 pleasant $
-2.9 please
-0.5 please ask
-1.0 please bring
-0.6 please give
-0.6 please keep
1.5 please let
0.8 please note
2.0 please speak
-0.6 please stay
-1.1 plenty
-0.5 plumber
-0.7 plumbing
1.5 plump
0.9 plump up
1.2 plumps
0.9 plumps up
-2.1 plus
-0.9 plus a
-0.6 plus gst
-0.6 plus two
-0.7 pm
-0.8 pocket
-0.9 pocket $
0.8 point
1.6 point $
-1.2 point and
2.1 point at
-0.7 point release
-0.5 point therapy
-0.7 point to
0.7 point work
-1.1 points
0.9 points and
1.3 poison
3.4 poisons
0.5 poke
1.1 pole
-0.6 pole $
0.6 policy
0.8 polish
-0.9 polite
-0.6 polite $
-0.5 politely
-0.5 politeness
-0.9 pool
-0.7 pools
-1.5 poor
1.8 poor posture
-2.0 poor sleep
1.3 pop and
-1.8 popular
-0.5 popular $
-0.5 popular choice
-0.5 popular with
-0.7 portuguese
-2.2 position
2.2 position $
0.5 position and
-0.5 position in
-0.6 position often
-0.6 position that
-1.1 position you
-2.2 positions
-4.5 possible
0.8 possible $
-1.3 possible side
-1.8 possible to
-0.7 possibly $
-0.6 post
-0.6 post $
0.9 post we
0.6 postbox
-1.1 poster
-0.8 poster $
1.0 postnatal
1.8 postpartum
-0.5 postpone
2.3 postponed
1.1 postponed or
-0.8 posts
1.6 postural
-0.6 postural assessment
-1.3 postural pain
3.5 posture
1.9 posture $
0.6 posture and
-0.6 posture for
-2.3 posture is
-0.8 posture or
-0.6 posture scan
-0.7 posture that
-0.6 pot
0.5 pots
-0.9 pounds $
1.3 pounds and
2.9 pour
1.9 power
-0.5 power of
-0.5 power outlet
3.1 powerful
1.4 powerful than
-1.8 practical
-0.6 practically
-1.5 practice
-2.5 practice $
1.2 practice and
0.9 practice for
0.5 practice is
0.5 practice members
-0.5 practice nurse
1.8 practices
-1.2 practise
-1.6 practised
-0.5 practised for
-0.5 practised in
-0.8 practitioner
0.8 practitioner can
-1.1 practitioners $
1.0 practitioners are
-1.6 pre
-0.6 pre approved
2.0 precisely
2.5 precisely what
-2.0 predict
2.8 predictable
1.1 prednisone
-1.3 prefer
-0.6 prefer $
0.5 prefer not
-0.5 prefer to
-0.5 preference
-0.6 prefers
2.0 pregabalin
-3.2 pregnancy
-0.6 pregnancy and
-0.5 pregnancy massage
-1.4 pregnancy related
-1.4 pregnant $
1.9 pregnant or
-0.5 pregnant patients
1.2 prenatal
-0.5 prepaid
3.6 prescribe
0.5 prescribe a
-0.5 prescribe medicine
-2.7 prescribed
-0.9 prescribed it
-0.6 prescribed medicine
3.8 prescription
-0.7 prescription pad
1.9 prescriptions
0.9 prescriptions $
-1.8 present
-1.1 present $
-1.0 present for
-0.9 press
-1.2 press on
-0.5 press stroke
-0.9 pressed
1.2 pressed to
-1.3 presses
-2.0 presses on
-2.4 pressing
-1.1 pressing on
-0.8 pressure
-3.3 pressure $
-0.6 pressure a
-0.9 pressure and
1.2 pressure comes
-0.6 pressure from
-0.8 pressure goes
-0.6 pressure has
-2.5 pressure is
-0.6 pressure light
-0.5 pressure massage
3.1 pressure off
0.5 pressure or
-0.5 pressure over
-0.6 pressure should
0.5 pressure tablets
1.6 pressure tells
0.8 pressure the
-1.4 pressure to
-0.7 pressure you
-1.5 pretend
2.1 pretty
2.7 pretty much
-1.7 prevent back
1.8 prevent joint
-0.9 prevent permanent
1.1 prevent the
0.7 prevented
-2.5 preventing
-1.6 preventing back
-0.5 preventing permanent
-0.5 prevention
4.9 prevents
-0.9 previous
-0.6 previous spinal
-0.5 previous surgery
-1.1 price
-1.6 prices
0.9 pride
-0.5 primary
-0.8 prince
-0.7 prince george
-0.8 print
-0.5 print $
-1.5 printed
-1.0 printer
-1.0 priti
-1.5 privacy
-0.6 private
-0.6 privately
1.5 priya
0.5 priya and
-1.3 priyanka
-3.1 probably
-0.6 probably be
0.7 probably been
-0.7 probably do
-1.0 probably not
0.7 probably will
3.4 problem
1.5 problem $
2.5 problem and
-0.5 problem or
-1.2 problem that
-0.5 problems
0.7 problems and
-0.5 problems are
1.3 problems such
-0.5 problems we
0.5 procedure
-0.5 procedure $
3.5 process
0.8 process $
2.0 process and
-0.5 processes
-0.5 processes pain
-0.6 product
1.7 production
1.4 products
0.7 products from
-0.6 profession
0.5 profession in
-0.9 professional
-0.6 professional association
-0.7 professionals
2.1 program
-1.4 program $
-0.5 program for
0.8 program of
1.0 program was
0.5 program you
0.9 programme
-1.0 programme $
1.5 programme and
-0.5 programme is
0.6 programs
1.2 progress
0.6 progress $
0.7 progress of
3.5 progression
0.9 progression of
-0.9 project
-0.6 prolapsed disc
2.5 promise
0.6 promise $
-1.1 promise a
-1.0 promise at
-0.9 promise how
1.0 promise results
-1.3 promise that
1.0 promise to
1.1 promise you
-1.3 promises
-0.6 promote
2.1 promotes
-0.9 promotes relaxation
2.9 promotes tissue
-1.6 prompt
-0.6 prompt treatment
-0.5 promptly
-1.1 prompts
-0.9 prompts the
5.2 proof
3.2 proof $
-0.9 proof that
-0.5 prop
1.1 proper alignment
0.7 proper position
4.2 properly
0.5 properly $
-0.7 propose
-1.1 proposed
-0.6 propped
-0.5 pros
-1.8 protect
-0.7 protect it
-0.5 protected
-0.8 protection
2.1 protects
0.6 proteins
1.8 protocol
-0.7 protocol $
0.6 protocol is
-0.6 protrusion
1.6 proud
-1.5 proud of
2.9 proud to
1.3 prove
0.6 prove it
0.8 prove that
4.6 proved
2.2 proved that
-1.1 proved to
12.0 proven
4.4 proven $
0.7 proven by
-0.7 proven infection
1.0 proven that
0.7 proven to
0.5 proven treatment
-0.8 provide
0.9 provided
-0.7 provided $
-0.6 provided by
1.0 provided you
1.1 provider
0.6 provides
1.5 province
-0.6 provinces
-0.7 provincial
-0.7 provincial college
1.7 pryce
0.5 psoas
-0.5 psychological
-0.6 psychologist
0.5 pub
-1.5 public
-0.6 public register
-0.9 published in
0.6 pull
0.6 pull and
-1.2 pull the
1.9 pulled
1.2 pulled muscle
1.0 pulled muscles
-0.7 pulled something
0.6 pulls
-0.8 pulls $
-0.8 pulse
-1.1 pump
1.7 pumps
1.9 pumps fluid
1.2 punch
-1.4 punjabi
-0.5 punjabi and
1.5 purges
-0.8 purse
-4.1 push
-0.8 push a
-0.6 push it
-1.1 push the
-1.0 pushed
-1.0 pushed back
-2.4 pushes
-0.7 pushes out
-0.9 pushing
1.1 put
-2.5 put a
0.7 put away
-1.9 put discs
1.5 put down
-0.6 put his
-0.5 put in
-1.3 put it
-0.5 put off
-0.6 put pressure
2.2 put right
1.8 put that
2.2 put the
-0.6 put this
-0.8 put together
-0.7 put up
-0.6 put you
2.6 puts
0.9 puts it
1.9 puts them
-0.7 putting
-0.5 putting my
1.4 putting on
-1.3 putting up
-2.3 q
-0.6 q $
-0.7 q i
-0.8 qi
-0.5 ql
-0.9 quadratus
-0.9 quadratus lumborum
-0.6 qualified $
-0.5 qualified in
-1.1 quality
1.1 quality and
-1.3 quality of
1.3 quarter
0.7 quarter $
0.6 quarterly
-3.4 question
-1.2 question $
0.8 question mark
-0.7 question we
-0.9 questionnaire
-0.6 questionnaire $
-4.2 questions
-1.7 questions $
-0.5 questions about
0.5 questions and
0.5 questions as
-1.2 queue
-0.5 queue $
3.0 quick
2.1 quick $
-0.5 quick fix
0.9 quick thrust
2.4 quicker
-0.7 quickly
-0.5 quickly $
-0.7 quid
-0.7 quid $
0.9 quiet
-0.5 quiet $
-0.9 quiet and
-0.5 quiet music
-0.6 quiet the
1.2 quietly
-0.6 quiets
0.7 quit
1.5 quite a
1.4 quits
-0.5 quiz
-0.9 quote
-0.9 r $
0.5 ra
-1.0 ra $
1.0 ra clients
1.5 ra since
0.9 race
-0.6 race $
-1.1 rack
1.3 radiation
1.3 radicular
-0.5 radio and
0.8 radio on
1.3 radiographer
2.0 radiologist
-0.8 rail $
-0.7 rain on
-1.2 raise
-0.8 raise your
0.7 raised
1.4 raises
1.1 raises endorphins
0.6 raises serotonin
-0.6 raking
-0.6 ramp
-0.5 ramp $
-0.9 ramp at
6.6 ran
2.3 ran the
1.4 rang
1.2 rang the
0.8 rang up
-0.9 range $
-0.6 range from
0.7 range of
3.3 rapid
-0.5 rare and
-0.5 rare but
-2.3 rarely
-0.6 rarely a
-0.6 rarely change
-0.5 rarely needed
-0.6 rarely the
1.3 rarer
-0.5 rash
-0.6 rate $
-0.5 rate slows
1.0 rate with
3.6 rated
1.5 rated 4.9
1.0 rated massage
1.2 rated rmt
-1.1 rates
-1.6 rather
0.7 rather have
2.5 rather not
-1.0 rather see
1.8 rather than
-1.4 rather you
1.3 rating
1.7 ray $
0.6 ray and
-0.5 ray or
0.8 rays
1.3 rays $
5.2 re
1.6 reabsorbed
-1.2 reabsorbs
-0.9 reabsorbs it
-0.5 reabsorbs the
-1.4 reach
-1.3 reach for
-0.9 reach it
2.5 reach the
0.8 reach us
1.8 reaches
0.8 reaches for
-0.9 reaches the
0.8 reaching the
-0.6 reacts
-3.3 read
0.6 read $
0.5 read a
-2.3 read it
-0.9 read that
-0.6 read the
-0.6 read what
0.7 read your
-0.8 reader
1.9 readily
-1.0 reading
-0.8 reading this
-0.5 reads
1.7 ready
-1.3 ready $
0.9 ready for
2.6 ready to
1.1 real
-0.9 real $
-0.6 real and
1.0 real cause
-0.5 real person
7.6 realign
1.3 realign the
3.8 realigns
2.8 realigns the
0.9 realised
3.1 really
1.4 really $
1.9 really causing
-0.7 really do
1.1 really is
-0.7 really slipped
0.6 really works
-0.6 rear
0.6 reason
-3.4 reason $
-0.6 reason and
-0.7 reason at
-1.0 reason enough
-0.7 reason for
-0.7 reason i
-0.5 reason is
-0.6 reason that
1.1 reason the
1.3 reason to
-0.8 reason we
0.5 reason why
2.6 reason you
1.2 reason your
-1.7 reasonable
-0.7 reasonable choice
-1.0 reasonable to
-1.9 reasons
0.5 reasons $
-0.5 reasons for
-0.6 reasons people
-0.6 reasons to
-0.6 reasons why
-0.5 rebook
3.2 rebuild
2.6 rebuild $
-1.3 rebuild cartilage
3.2 rebuilds
0.5 rebuilds cartilage
1.7 rebuilds the
-1.6 receipt
0.5 receipt $
-2.9 receipts
-0.5 receipts $
-0.6 receipts are
-2.7 receive
-0.9 receive a
-0.6 received massage
-1.6 recent
-1.0 recent fracture
-0.9 recent surgery
-1.0 recently
-1.2 reception
0.8 receptionist
1.1 receptionist $
-0.6 receptionists
-1.1 recipe
-0.7 recipe for
1.1 reckon
-0.7 recliner
1.0 recognised
2.9 recognized
-0.8 recommend
1.3 recommend a
-0.7 recommend acupuncture
-0.5 recommend individual
-1.0 recommend weekly
-0.5 recommendation
-0.5 recommendations
-4.1 recommended
-0.5 recommended $
-0.7 recommended by
-1.6 recommended for
1.6 record
-1.2 record of
-0.5 recorded
-1.5 records
-0.7 records are
3.2 recover
-1.3 recover $
1.1 recover faster
0.5 recover from
1.1 recover fully
0.5 recover quickly
0.8 recover twice
1.2 recovered
1.2 recovering
1.0 recovering from
3.3 recovery
-1.4 recovery and
0.6 recovery can
1.4 recovery from
0.7 recovery is
-1.0 recovery takes
1.7 recovery time
4.5 recurrence
-0.6 red
-0.5 red flags
-1.1 reduce the
1.0 reduced
0.6 reduced by
1.4 reduced pain
2.8 reduces
0.5 reduces inflammation
-0.6 reduces stress
1.2 reducing
2.3 reduction
2.5 reduction of
0.5 reductions
0.5 reductions in
-1.0 refer
-1.0 refer pain
1.0 refer to
-1.1 refer you
-1.6 referral
-0.7 referral to
1.1 reflex
-1.3 reflexes
-0.7 reflexes and
1.4 refresher
5.7 refund
1.6 refund every
1.2 refund the
1.0 refund your
0.8 refunded
-0.9 refuse
2.1 regain
0.6 regain their
0.7 regains
1.3 regarded
1.2 regarded as
0.6 regardless
1.0 regenerate
0.5 regenerate $
0.7 region and
-2.7 register
-0.7 register $
-0.5 register which
-3.4 registered
-0.5 registered $
-0.5 registered acupuncturists
-0.9 registered massage
-0.8 registered since
-0.7 registered with
-1.0 registration
-0.6 registration $
1.7 registration is
-1.0 registration number
-0.5 regrow
5.2 regular
-0.6 regular activity
-2.3 regular blood
0.8 regular care
-1.5 regular exercise
-0.6 regular is
4.1 regular massage
-0.8 regular movement
3.3 regular sessions
2.6 regular treatment
0.6 regular treatments
3.2 regularly
3.0 regulars
-0.6 regulars a
1.9 regulars are
1.5 regulars have
-0.5 regulate
-0.5 regulate the
-1.6 regulated
-0.6 regulated by
-0.7 regulator
-0.6 regulatory
-0.6 regulatory college
0.7 rehab
0.6 rehabilitation and
4.4 rehydrate
2.7 rehydrate $
1.7 rehydrates
0.5 rehydrates the
2.5 rehydrating
0.7 reinforce
2.6 relapse
-0.8 related back
-1.3 relax
-0.6 relax $
-0.8 relax and
0.9 relax the
-0.9 relaxants
-0.5 relaxants $
-0.9 relaxation
-1.6 relaxation $
-1.3 relaxation and
-1.6 relaxed
0.6 relaxed $
1.3 relaxed and
1.1 relaxes the
-2.1 relaxing
-0.8 relaxing $
-0.6 relaxing and
3.2 release
-1.1 release $
0.8 release a
-0.9 release and
-0.9 release endorphins
0.5 release it
-0.5 release its
-0.6 release knots
1.0 release that
1.9 release the
0.7 release those
0.7 release tight
1.2 release to
4.1 released
-0.6 released $
1.8 releases
1.1 releases the
-0.6 releases toxins
1.1 releasing
0.8 releasing the
-1.0 reliable
-0.7 reliably
7.9 relief
0.5 relief $
0.5 relief after
0.5 relief and
-0.5 relief but
-1.1 relief for
-0.6 relief from
1.2 relief in
1.9 relief is
-1.3 relief of
2.1 relief on
2.4 relief that
-0.6 relief to
1.6 relief usually
0.6 relief with
2.0 relief without
0.6 relieve
1.1 relieve back
-1.1 relieve leg
-0.6 relieve pain
1.1 relieve the
-0.8 relievers
0.5 relieves
-0.8 relieves leg
1.3 relieves pain
-0.6 relieving chemicals
-1.2 rely
-1.2 rely on
-0.9 remain
0.5 remain $
0.6 remained
-1.2 remains
2.0 remarkable
-1.2 remedial massage
-0.6 remedies
2.6 remedy
-1.0 remember
1.7 remember $
0.7 remember how
-0.9 remember that
-0.8 remember the
-1.1 remember your
-0.7 reminders
3.8 remission
1.0 remission $
1.1 remove
0.7 remove it
-0.8 removes
1.2 removes the
-2.4 removes toxins
1.2 removing
-0.8 renee
-0.8 rents
3.9 repair
1.9 repair $
0.9 repair and
-1.4 repair cartilage
0.7 repair themselves
0.7 repairs
-0.8 repairs $
-0.5 repairs cartilage
0.6 repairs the
-0.9 repeat
-1.5 replace
-0.5 replace the
1.3 replacement
-1.0 replacement is
0.8 replacements
-0.7 replacements $
0.9 replaces
-0.9 replies
-1.3 reply
-0.5 reply to
-2.1 report
-0.7 report $
-0.6 report and
-0.7 report if
-0.5 report less
1.4 report that
-0.5 report with
-2.8 reported
-0.5 reported $
-1.0 reported less
-0.6 reporting
1.1 reports
-0.5 reports $
-0.5 reports have
0.9 reports that
-1.5 request
-0.9 request $
-0.9 requested
1.5 required
1.9 required $
-1.0 requires
1.9 rescue
-2.6 research
2.4 research has
-0.6 research into
-1.0 research is
-2.0 research on
0.8 reserve a
-0.7 reserved
2.0 reset
-0.6 reset session
2.4 resets
-1.1 residents
0.7 resistance
0.9 resistance to
4.2 resolve
2.5 resolved
-1.1 respect
-0.7 respect for
1.5 respond
-0.8 respond and
3.2 responds
2.0 responds $
-0.5 responds by
0.8 response
0.8 response and
0.5 responsible
0.8 responsible for
-1.5 rest
-1.5 rest $
2.1 rest alone
-0.7 rest in
1.1 rest on
0.5 rest the
2.8 restore
-0.7 restore $
0.5 restore the
3.2 restored
5.0 restores
-0.6 restores flexibility
0.7 restores overall
0.9 restores the
0.9 restores total
2.0 restoring
0.8 restrictions
-0.7 rests
1.2 rests $
3.5 result
2.9 result is
-0.7 result of
6.7 results
-0.7 results $
1.2 results and
0.9 results are
0.8 results guaranteed
-0.9 results have
-0.6 results in
1.7 results last
1.3 results like
2.0 results speak
2.1 results that
-0.5 results vary
-1.5 retire
-0.8 retire $
-0.6 retired bus
1.5 retirement
1.0 retirement $
0.6 retrain
0.8 retrained
0.6 retreat
3.0 return
2.0 return $
0.7 return after
-0.5 return in
1.8 return to
0.7 return your
3.8 returned
1.8 returned to
5.7 returns
0.5 returns $
1.7 returns to
2.2 reverse
0.9 reverse arthritis
1.5 reverse the
5.1 reversed
4.4 reversed $
3.2 reverses
1.6 reverses the
-2.1 review
-0.5 review $
0.5 review and
-0.6 review it
0.6 review of
-0.7 review progress
-1.1 reviewed
-0.5 reviewed in
3.1 reviews
1.9 reviews $
0.9 reviews and
-0.6 reviews have
-0.6 reviews of
0.7 rheumatic
-1.0 rheumatoid
-5.4 rheumatoid arthritis
1.9 rheumatoid disease
0.6 rheumatologist
-1.0 rheumatologist $
-0.9 rheumatologist and
2.3 rheumatologist asked
-0.5 rheumatologist is
-0.6 rheumatologists
-0.7 rheumatology team
0.9 rhythm
2.3 rhythmic
0.6 rhythmic strokes
1.9 rib
-0.5 rib $
1.2 rib cage
-0.8 ribs
-0.8 ribs $
-1.5 ribs and
0.7 ribs that
0.7 ribs to
-0.9 rice
0.6 rich
4.9 rid
4.5 rid of
1.0 rids
0.5 rids the
3.3 right
-0.6 right after
1.0 right and
0.5 right away
1.4 right back
-0.5 right by
1.5 right hands
-0.5 right here
2.3 right in
-1.6 right now
-1.4 right on
-1.4 right place
0.7 right shoulder
0.6 right the
1.7 right through
-1.1 right to
-0.5 right up
-4.4 ring
-0.9 ring and
-0.7 ring back
-0.6 ring me
-1.2 ring the
0.5 ring us
-0.6 ring you
-0.6 ringing
-0.5 rink
-0.7 rise
-0.5 rise and
-0.7 rise in
0.5 rises
3.6 risk
0.5 risk $
-0.7 risk for
0.8 risk free
-0.6 risk is
-0.9 risk of
1.0 risk to
-0.7 risks
-0.6 risks $
-0.5 risks among
-1.8 risks and
1.2 risks in
-0.6 risks include
-0.7 risks including
-1.6 ritual
-0.9 ritual $
-0.9 rituals
1.8 riverside
1.6 rmt
-2.0 rmt $
2.3 rmt about
2.0 rmt and
-1.0 rmt came
0.5 rmt can
-1.0 rmt clinic
-0.6 rmt has
0.5 rmt in
4.5 rmt massage
-0.6 rmt sees
0.8 rmt team
-0.5 rmt uses
-1.1 rmt vs
-0.6 rmt was
0.9 rmt will
0.5 rmt with
-0.8 rmts
-1.1 rmts $
1.4 rmts also
-0.5 rmts and
-0.5 rmts are
1.6 rmts can
-2.2 rmts do
0.8 rmts have
1.5 rmts use
0.5 rmts will
-0.6 rmts with
0.6 rmts work
-2.3 road
-0.6 road and
1.0 road to
-0.6 rob
-0.7 robe
0.8 robert
-0.6 robes
0.7 rod
1.1 rods $
-1.5 rods and
-0.8 rods in
-0.8 role
-2.5 roll
-0.8 roll over
-0.6 rolled
0.8 rolled towel
0.6 rolling
-0.5 rolls
0.7 roof
-1.3 roof $
1.3 roof and
-1.4 roofer
2.8 roofing
-2.4 room
1.0 room $
-0.8 room 1
-1.0 room 2
2.0 room and
-0.9 room at
-0.5 room floor
1.1 room for
1.0 room in
-1.1 room is
-0.7 room on
4.1 room to
-1.3 room while
-0.5 room with
-0.6 room you
-3.5 rooms
-0.5 rooms and
-1.1 rooms are
6.5 root
1.1 root $
-0.5 root and
1.7 root cause
2.4 root causes
3.2 root of
-0.7 root you
0.7 roots $
-0.5 roots that
-0.8 ropes $
1.5 ropes and
3.4 rosa
-0.7 rosalind
-1.5 rosemary
-0.8 rotate
1.1 rotated
1.0 rotated pelvis
1.2 rotation
-0.9 rotators
-0.5 rotators and
-0.7 rotten
-1.6 rough
-0.8 rougher
-0.6 rougher and
-2.4 roughly
-0.8 roughly the
-2.2 round
1.3 round $
-0.9 round a
-1.4 round and
-1.2 round it
-0.8 round the
-0.8 round to
-0.5 round your
-1.6 route
-0.9 route $
-1.8 routine
-0.5 routine $
-1.1 rower
-0.8 rowers
0.5 ruaridh
2.2 rub
-0.7 rub $
0.6 rub a
1.7 rub where
-0.5 rub your
2.6 rubbed
-0.8 rubber
1.5 rubbish
1.5 rubs
1.4 rubs $
-0.8 rugby
-1.9 rule
-0.7 rule $
-0.5 rule out
-0.5 ruled
-1.2 rules
-0.6 run
1.3 run $
-1.1 run a
-0.7 run from
-0.5 run on
0.7 run our
0.6 run out
-0.6 run through
3.3 rung
-1.9 runners
-0.5 runners and
-0.5 running
-0.7 running $
-0.6 running down
-0.8 running from
-2.9 runs
-1.0 runs down
2.4 runs for
-1.3 runs from
1.2 runs the
-0.5 ruptured
1.5 rush
-0.9 rush $
2.9 rush you
-1.0 rushed
-0.8 rushed $
0.6 rust
1.1 rust $
3.3 ruth
-0.8 s
-0.9 s $
1.6 s1 and
-0.6 s1 herniation
0.6 sacral
-1.4 sacroiliac
-0.8 sacroiliac joint
2.0 sacrum
-0.8 sacrum $
1.7 sacrum and
-0.8 saddle area
6.7 safe
-1.8 safe $
1.8 safe at
2.2 safe for
0.7 safe hands
-1.7 safe to
-0.5 safely
2.6 safer
1.8 safest
1.2 safety
-0.7 safety $
1.3 said
1.3 said $
0.5 said he
-0.6 said in
-1.8 said it
-0.9 said that
-1.7 said the
-0.9 said they
-1.0 said to
2.6 said what
0.9 sail
0.7 sail through
-0.7 sales
-0.6 sales pitch
-0.7 salma
1.8 salt
0.6 salt $
2.3 salt and
1.1 sam
-3.3 same $
-1.0 same afternoon
-1.7 same as
2.9 same day
-0.5 same for
1.7 same goes
1.2 same hour
1.8 same job
-1.3 same level
1.0 same number
2.3 same result
-0.7 same shape
0.9 same side
-2.0 same therapist
0.5 same time
-0.5 same week
0.5 sandeep
-0.8 sandhu
-0.7 sandwich
-0.5 sat at
-1.0 sat in
1.7 sat on
1.0 sat through
2.6 satisfaction
0.8 satisfied
-0.6 satisfied with
0.5 satisfying
0.6 saturday
-0.6 saturday 9
1.0 saturday and
2.2 saturday in
-2.2 saturdays
-1.0 saturdays $
-1.1 save
-0.9 save the
2.5 save you
-1.9 save your
3.3 saved
1.0 saves
-1.0 saw
0.6 saw him
-0.7 saw it
-0.6 saw me
-0.7 saw the
-0.6 say
-3.3 say $
0.7 say about
1.1 say at
-0.7 say exactly
6.5 say goodbye
0.5 say he
-1.2 say hello
0.5 say i
-0.8 say in
0.7 say is
0.6 say it
1.0 say massage
-2.1 say no
1.4 say on
1.1 say otherwise
-3.3 say so
-0.8 say stop
-0.5 say the
0.9 say they
1.0 say we
-1.1 say what
-2.1 say yes
-1.6 saying
-0.5 saying $
-1.5 saying it
0.6 saying that
1.1 says and
-1.5 says he
-2.7 says it
1.0 says my
-0.8 says priya
1.6 says she
-0.6 says so
-2.2 says that
2.3 says the
-1.3 says they
-0.8 says to
-0.5 says what
-0.5 says your
-0.6 scaffolder
-1.6 scale
-0.5 scale of
-2.0 scalp
-1.1 scalp massage
4.6 scalpel
2.2 scalpel $
1.5 scan
3.3 scan $
-0.7 scan a
0.8 scan and
-0.6 scan does
-1.9 scan is
2.5 scan or
-1.1 scan says
0.5 scan showed
-0.5 scan shows
-0.9 scanned
1.8 scanner
-2.4 scans
-0.9 scans $
-0.7 scans and
-0.5 scans are
-1.4 scans of
-0.8 scans often
0.7 scar $
-0.9 scar and
-1.6 scar tissue
-0.7 scare
-1.5 scared
-1.1 scared of
-0.5 scary
-1.0 scent
1.0 scented
-0.9 sceptical
-0.6 sceptics
0.8 scheduled
-0.5 scheduling
-1.7 school
-1.5 school $
-0.5 school and
-1.2 school nurse
0.8 schroth
0.7 sciatic
-1.2 sciatic nerve
4.7 sciatica
-1.0 sciatica $
1.4 sciatica and
-0.5 sciatica can
-0.9 sciatica down
1.5 sciatica experts
3.5 sciatica for
-0.5 sciatica from
-0.8 sciatica herniated
-1.5 sciatica in
-1.1 sciatica is
-0.8 sciatica massage
-0.5 sciatica often
-1.2 sciatica on
1.2 sciatica or
0.5 sciatica the
0.8 sciatica was
-0.9 sciatica where
3.2 sciatica with
-0.8 sciatica you
3.3 science
1.6 science $
-0.8 science and
-0.6 science behind
1.2 science has
3.2 scientifically
2.5 scientifically proven
-0.5 scoliometer
3.4 scoliosis
-3.2 scoliosis $
0.8 scoliosis a
2.1 scoliosis and
-0.5 scoliosis are
1.8 scoliosis can
-0.5 scoliosis curve
2.1 scoliosis from
-1.3 scoliosis have
-0.8 scoliosis herself
-1.7 scoliosis is
0.8 scoliosis massage
1.0 scoliosis specialist
-0.7 scoliosis the
0.5 scoliosis we
1.4 scoliosis who
1.4 scoliotic
-0.8 score
-0.5 scorecard
-0.5 scorecard $
0.7 scores
-0.5 scottsdale
-2.1 screen
-0.5 screening
-0.7 screens
-0.5 screws and
-0.5 screws are
1.1 sea
-0.5 seal
1.4 searching
0.9 searching for
0.7 season and
-0.8 seasons
-0.5 seasons and
-2.2 seat
0.6 seat $
1.2 seated
-0.7 seats
0.5 seawall $
1.7 seaweed
2.0 second
-0.8 second $
-0.7 second and
0.9 second appointment
-1.8 second floor
0.5 second friday
-0.6 second half
1.1 second is
0.9 second scan
0.9 second session
-0.6 second tuesday
-0.8 second week
-0.5 seconds
-1.5 seconds $
-0.6 seconds and
2.3 secret
-1.1 secret $
-1.2 see
1.0 see $
-0.5 see an
-0.5 see any
-0.9 see both
2.2 see every
1.0 see for
-0.9 see four
-1.0 see her
-2.2 see how
1.3 see in
1.6 see is
-0.7 see it
0.8 see more
-0.5 see my
-0.6 see no
-0.6 see on
-0.5 see one
-0.6 see so
4.2 see that
1.4 see the
-0.5 see their
0.7 see this
-0.9 see to
-0.8 see what
0.5 see where
1.0 see which
0.8 see why
-2.3 see you
-1.8 see your
-0.8 seed
-0.9 seeing a
0.7 seeing me
-0.6 seek
-0.6 seem
-2.5 seem to
-0.6 seemed
-2.5 seems
-1.6 seems to
1.3 seen
-1.3 seen $
0.6 seen a
0.8 seen and
-1.1 seen at
-1.1 seen by
0.8 seen clients
1.3 seen curves
-0.7 seen every
-1.1 seen in
0.5 seen it
-0.5 seen on
1.5 seen people
-0.8 seen the
-0.7 seen what
-1.7 sees
-0.5 sees up
2.5 segment
1.1 seized
-0.5 seized up
-0.5 seldom needed
-1.4 self
-2.1 sell
-0.5 sell courses
-0.9 sell packages
1.0 sell you
-0.5 selling
-0.5 sells
-2.1 send
-0.8 send a
-0.5 send everyone
-0.9 send it
-0.6 send pain
1.0 send people
-0.5 send the
1.6 send you
-0.8 sends us
-0.5 sends you
-0.7 senior rmt
1.5 senior therapist
1.2 seniors $
-0.6 seniors in
-0.7 sense $
0.5 sense of
1.2 senses
-1.9 sensible
-0.7 sensible to
-0.7 sensitive
-0.9 sent
-0.5 sent home
0.8 sent me
1.5 sent us
-1.7 sentence
-1.2 sentence $
0.6 sentence and
-2.1 separate
0.5 separate and
0.7 separately $
-0.7 september
0.7 september $
1.2 sequence
1.4 serenity
1.4 series
1.5 series $
-0.8 series is
1.4 series of
-4.6 serious
-0.6 serious accident
-1.3 serious harm
-0.5 serious problem
-0.5 serious problems
-0.6 serious side
-0.5 seriously
0.9 serotonin
-0.9 serotonin $
0.7 serotonin and
-0.7 served
-1.5 service
-0.7 service $
-0.5 services $
-0.5 serving
4.9 session
1.5 session $
-0.7 session a
0.5 session at
-0.7 session begins
-0.5 session costs
-0.5 session ends
-0.6 session for
-0.7 session in
-1.1 session is
1.4 session on
0.6 session so
0.6 session will
-0.5 session you
1.6 sessions
2.5 sessions $
-0.9 sessions a
2.1 sessions and
-1.6 sessions are
-0.9 sessions for
-1.1 sessions last
1.1 sessions later
-0.6 sessions on
1.3 sessions one
1.6 sessions or
-0.7 sessions over
-0.8 sessions that
1.5 sessions the
0.9 sessions we
1.2 sessions with
-0.5 sessions without
0.8 sessions your
-1.9 set
-0.5 set $
-1.0 set a
1.1 set free
-1.0 set it
-0.6 set of
-2.2 set up
1.3 set your
-1.0 sets
-0.5 sets it
-0.8 sets of
-0.5 sets out
0.6 sets the
0.7 settings
0.9 settings $
-0.9 settle $
0.7 settle back
2.5 settle for
-0.7 settle without
2.5 settled
3.5 settled $
1.4 settles
-0.5 settles $
-1.0 settles in
0.5 settles the
-0.5 settles within
3.0 seven
0.6 seven $
1.5 seven benefits
-1.6 seven days
-0.6 seven in
1.9 seven minutes
-0.8 seven out
0.6 seven rmts
1.7 seven weeks
0.5 seven years
-0.5 seventeen
0.5 seventh
0.9 seventies
-2.0 seventy
-0.7 seventy eight
-1.6 seventy five
-0.7 seventy one
-0.5 seventy three
-1.7 several
-0.5 several explanations
1.2 several have
-0.9 several levels
1.4 several of
-1.0 several things
-0.6 several visits
-0.5 several years
-1.9 severe
-0.5 severe pain
-0.6 sexual
-0.7 sfx
0.5 shake
-1.8 shall
-1.0 shallow
-2.0 sham
-0.8 sham acupuncture
-2.4 shape
-1.2 shape $
-0.8 shape of
-0.8 shaped
-3.2 share
-0.7 share a
-0.8 share the
-2.1 shared
-0.6 shared among
0.9 sharing
0.9 sharp
2.5 sharp $
-0.9 sharp pain
-0.6 shauna
-0.5 shave
2.1 she
-0.9 she also
-1.6 she asked
-0.5 she asks
-1.3 she brought
1.5 she came
2.3 she can
1.9 she comes
-2.6 she could
-0.5 she developed
0.8 she does
-1.3 she first
1.4 she gave
-0.6 she gets
0.7 she goes
1.2 she got
-1.2 she had
1.9 she has
6.2 she is
0.6 she joined
-0.5 she laughed
1.0 she like
0.5 she must
1.3 she never
0.7 she said
1.1 she says
-0.7 she sees
1.0 she should
-0.5 she still
1.0 she stood
0.9 she suggests
1.0 she tells
-1.5 she trained
-1.1 she tried
-0.6 she uses
0.5 she wants
2.4 she was
-2.0 she went
-1.7 she will
-0.5 she worked
0.5 she wrote
1.1 shed
-2.6 sheet
-1.8 sheet $
-1.0 sheet and
2.7 sheet of
-0.5 sheet with
-1.7 sheets
2.1 sheila
0.5 shelf
-0.9 shelf $
-0.7 shelf of
-1.3 shelter
-0.7 shiatsu
2.4 shift
1.5 shift $
0.6 shift and
1.1 shifted
-0.7 shifting
0.9 shifts $
0.7 shifts and
1.9 shine
1.2 shirt
-1.0 shoe
0.6 shoe $
-0.5 shoe and
-0.8 shoe repair
1.0 shoehorn
-0.8 shoes
-2.5 shoes $
-0.9 shoes and
-1.2 shoes off
3.6 shoes on
0.7 shoot
-0.5 shooting
-1.1 shoots
-0.6 shoots down
-1.4 shop
1.1 shop $
-0.5 shop and
-1.6 shopping cart
2.7 shops
-1.7 short
-1.0 short $
-1.5 short and
8.1 short answer
0.8 short breaks
0.7 short course
-0.6 short lived
-0.6 short of
-0.5 short rests
2.8 short side
-2.8 short term
-2.2 short time
-0.7 short version
-0.9 short walk
-2.5 short walks
0.7 short while
-0.9 shortage
-0.9 shortage of
-1.5 shorten
-0.6 shorten the
-0.6 shortens
2.9 shorter
-0.8 shorter $
0.5 shorter and
-1.0 shortest
-1.9 shorts
-0.5 shorts and
1.6 shots
2.8 shots $
-6.1 should
0.7 should $
0.9 should always
-0.5 should avoid
0.9 should come
3.0 should have
-1.6 should i
-1.2 should never
-3.1 should not
-0.5 should tell
0.5 should you
-1.9 shoulder
-1.5 shoulder blade
-0.9 shoulder blades
-0.6 shoulders
-1.2 shoulders $
1.7 shoulders and
-0.9 shoulders back
-0.8 shoulders come
-0.6 shoulders creep
-1.7 shoulders drop
3.5 shoulders level
-1.1 shouting
-0.6 shouting $
0.7 shovel
-0.6 shovel $
-0.5 shovelled
0.8 shovelling
-0.5 shovelling $
-2.2 show
0.8 show $
-0.7 show changes
0.9 show for
-0.5 show up
1.0 showed a
-0.6 showed me
-1.7 shower
-0.8 shower $
-0.6 showers
-2.2 shown
-0.7 shown a
0.9 shown beyond
-1.4 shown that
-2.2 shown to
-2.9 shows
0.7 shows that
-1.8 shows up
1.4 shrink $
-0.8 shrink by
0.7 shrinks
-1.1 shrinks over
0.7 shropshire
0.9 shrug
-0.5 shrunk
0.8 shuffle
0.5 shuts
0.5 shy about
4.6 sick
1.1 sick day
1.0 sick days
0.6 sick leave
3.8 sickness
-1.2 side
-1.9 side $
0.9 side and
-0.7 side bend
-1.3 side by
2.2 side effect
4.1 side effects
-0.5 side for
-1.1 side gets
1.0 side in
1.5 side it
-0.5 side lying
-2.7 side of
0.6 side on
-0.5 side plank
-0.6 side they
1.3 side wake
-2.9 side with
1.2 side you
-2.4 sides $
-1.2 sides of
4.0 sides the
-3.4 sideways
-0.6 sideways $
-1.5 sideways curve
0.5 sight $
-1.2 sign
-1.4 sign $
0.9 sign a
1.0 sign anything
-1.1 sign of
1.0 sign that
-0.5 signals $
-0.5 signals on
0.9 signature treatment
0.8 signed
-0.5 signing
-1.4 signs
-0.5 signs of
-0.5 silence $
2.3 silent
0.6 silver
-4.2 similar
-0.7 similar $
-0.5 similar results
1.9 simone
-0.8 simple $
0.5 simple as
-0.6 simple exercises
0.8 simple movement
-0.5 simple muscle
1.5 simple strain
-0.5 simple stretches
4.6 simply
2.0 simply can
1.2 simply do
0.7 simply to
-0.9 simply what
0.9 since
4.3 since $
-1.1 since 1998
-0.7 since 2004
-0.8 since 2006
-0.7 since 2009
-0.7 since 2013
-0.8 since 2017
1.4 since and
-0.9 since christmas
-0.6 since february
2.0 since i
1.5 since march
0.9 since monday
1.8 since most
-1.0 since our
0.8 since thanksgiving
1.6 since that
-0.7 since the
-1.2 since then
-0.9 since we
1.0 sing
2.2 single
-0.7 single best
-0.5 single cause
-0.7 single correct
0.8 single day
-0.6 single hour
1.7 single one
0.8 single side
-0.6 single test
1.4 single time
-0.6 single treatment
-1.2 single use
1.3 single visit
-0.8 single week
-0.7 sinking
-0.5 sinks
-1.4 sister
-0.5 sister is
-0.9 sister swears
-1.1 sit
-0.5 sit $
-1.0 sit and
1.7 sit down
-2.2 sit for
-0.8 sit in
2.6 sit through
1.8 sit up
-0.8 site $
-0.5 site and
-1.0 sits
1.4 sits down
1.2 sits in
-0.6 sits right
-1.7 sitting
-0.5 sitting $
0.8 sitting for
1.0 sitting has
-0.8 sitting in
1.4 sitting there
1.1 six
2.8 six $
-0.6 six a
0.7 six and
-0.6 six days
-0.5 six hours
-0.6 six is
-0.5 six minutes
-1.1 six of
0.6 six or
-0.9 six registered
-0.7 six rmts
2.5 six sessions
0.7 six the
-0.5 six times
0.6 six to
-0.6 six visit
-0.6 six week
2.4 six weeks
-0.8 six you
-1.7 sixteen
-1.4 sixteen years
3.0 sixth
-0.6 sixth free
0.7 sixth visit
0.6 sixth you
1.2 sixties
-0.9 sixty $
-0.6 sixty and
1.3 sixty minutes
0.6 sixty one
1.0 sixty two
-0.9 sixty years
-2.2 size
-1.7 size of
-0.5 sized
1.1 skates
1.9 skating
1.2 skeleton
1.4 ski
1.5 skill
4.1 skilled
0.8 skilled rmt
-0.5 skills
-2.6 skin
-0.8 skin $
0.7 skin and
-0.7 skin that
3.4 skip
-0.6 skip it
3.6 skip the
0.5 skip this
1.3 skull
0.5 skull and
-0.7 skylight
-2.1 skytrain
-1.0 skytrain $
1.3 slacken
-0.5 slaps
2.0 sleep
-0.8 sleep and
-1.6 sleep better
0.5 sleep in
-0.5 sleep is
1.2 sleep like
-0.9 sleep more
-0.9 sleep on
1.7 sleep through
-0.5 sleep well
0.9 sleep your
1.0 sleeping
0.8 sleeping on
0.9 sleeping through
2.3 sleeps
-1.1 sleepy
-0.5 sleepy $
7.2 slept
1.7 slept for
-1.0 slept funny
0.9 slide
0.9 slide back
0.9 slides
0.6 slides back
-0.9 slight
-2.3 slightly
-1.6 slip
-0.6 slip $
0.9 slip back
-0.6 slip in
-0.6 slipped
0.7 slipped disc
-1.4 slippers
-0.6 slippers and
2.3 slipping
1.0 slips
0.7 slips back
-0.6 slope
2.0 slot
1.1 slot and
0.6 slot to
-1.5 slots
-2.7 slow
-1.3 slow $
-0.5 slow deep
1.3 slow down
-0.5 slow myofascial
-0.8 slow pressure
-0.6 slow steady
1.0 slow stretching
1.3 slow the
-0.5 slow work
-1.4 slowed
-1.5 slower
-0.5 slower $
-4.1 slowly
-2.0 slowly $
0.5 slowly through
-0.5 slowly with
-1.0 slows $
-0.8 slows and
0.6 slows down
2.7 slows the
-6.1 small
-1.3 small $
-1.5 small and
1.8 small clinic
0.9 small curve
-0.7 small curves
-0.5 small facet
0.6 small joints
0.9 small muscles
-0.9 small number
-0.7 small of
-0.7 small studies
1.0 small things
2.7 smaller $
-0.6 smaller by
1.1 smart
-1.4 smell
-0.7 smell of
-1.0 smells
-0.5 smells of
2.4 smile
-1.0 smiling
-0.6 smiling $
-0.8 smoke
-2.8 smoking
-0.6 smoking and
1.4 smooth
-0.6 smooth basalt
-0.6 smooth cartilage
-0.6 sneeze
-1.5 sneezing
-1.3 snore
-0.8 snore $
0.5 snoring
1.0 snoring $
-2.4 snow
0.8 so
-1.5 so $
-0.8 so a
-2.0 so and
2.0 so are
-1.1 so at
2.3 so can
0.8 so come
0.6 so confident
-0.5 so did
-0.5 so do
2.1 so does
1.3 so drink
2.2 so easy
0.9 so far
0.9 so gentle
-1.2 so he
-1.9 so here
-2.8 so i
2.4 so if
0.8 so in
-1.2 so is
1.3 so it
-0.5 so leave
-0.6 so let
-1.3 so long
3.0 so much
-0.6 so no
-1.2 so nobody
3.0 so often
0.7 so people
0.6 so please
-1.0 so she
-0.6 so take
-0.5 so tell
-0.9 so that
1.8 so the
1.8 so there
-3.5 so we
-0.8 so what
-1.3 so when
-0.7 so why
1.8 so will
0.5 so yes
0.9 so you
-0.9 so your
1.9 soaks
-1.2 soap
-0.8 society
-0.6 society of
1.4 sock $
-0.6 sock and
1.0 socks
-0.5 socks $
0.9 socks on
-0.5 sofa
0.5 sofia
-1.2 soft
-0.5 soft centre
1.8 soft tissue
-1.1 soft tissues
-0.8 softened
1.3 softening
0.7 softening the
-0.6 softens $
1.1 softens the
1.0 softer $
-0.5 softer and
-0.9 software
-2.5 sold
0.6 sole
1.0 soles
-1.0 solid
4.0 solution
2.4 solution $
-0.6 solveig
-8.5 some
-0.6 some $
-1.3 some clients
-0.9 some feel
-0.5 some find
-0.6 some folks
0.9 some good
0.6 some have
-0.6 some it
1.3 some movement
2.2 some need
-0.5 some notice
3.3 some of
-0.5 some pain
-1.3 some patients
-3.8 some people
-1.6 some point
0.7 some tenderness
-1.1 some time
3.8 some version
-0.9 some water
-0.5 some wear
-0.9 some weeks
-1.8 somebody
-0.8 somebody has
-0.6 somebody is
-0.9 somebody on
-0.6 somebody to
0.6 somebody who
-0.5 somebody will
-1.3 someone
-1.7 someone else
-0.9 someone had
-0.5 someone has
-0.6 someone is
1.3 someone who
-1.6 someone with
-1.1 something
-1.0 something $
0.9 something different
-0.5 something does
-3.3 something else
-0.5 something for
-0.5 something has
-0.7 something i
-2.0 something in
-0.9 something like
0.8 something more
3.0 something of
-0.5 something on
1.1 something so
1.8 something that
2.1 something to
-0.5 something went
0.9 something with
-0.7 something you
1.3 something your
-7.6 sometimes
-0.7 sometimes said
-0.6 sometimes there
0.7 sometimes with
-0.6 somewhat better
0.5 somewhere
1.0 somewhere around
2.3 son
-1.0 song
-0.6 sons
-0.8 soon
-0.7 soon $
-0.5 soon after
-1.2 soon as
-0.5 soon will
2.0 sooner
-0.5 sooner $
1.3 sooner and
0.5 sooner if
1.3 sooner or
1.3 sooner you
1.5 soothes
1.1 soothes the
-0.9 soothing
-0.8 soothing $
-0.5 soraya
0.7 sore $
1.5 sore again
0.5 sore backs
0.5 sore bit
-0.5 sore joint
-1.0 sore lower
1.2 sore muscle
0.8 sore or
-1.0 sore place
0.6 sore spot
-1.4 sore the
-2.4 soreness
-0.7 soreness is
0.7 soreness the
-1.6 sorry
-1.1 sorry $
-0.7 sorry that
0.9 sort it
-0.7 sort of
-0.8 sort that
3.8 sorted
0.7 sorted in
0.5 sorted out
2.3 sorts
-0.8 sorts of
1.0 soul
-1.4 sound
-0.8 sound of
-1.0 soundly
-2.7 sounds
-0.9 soup
5.5 source
4.0 source $
1.5 source of
-0.9 south
3.1 spa
-0.8 spa day
2.7 space
-0.6 space $
-0.6 space around
2.2 space between
1.2 space for
-0.5 space to
-1.8 spaces
-0.5 spaniel
-0.6 spanish
1.3 spare
1.9 spare you
1.1 spared
1.2 spares
-0.6 sparse
3.9 spas
0.7 spasm
-2.2 spasm $
0.9 spasm in
-1.3 spasm is
0.8 spasms
1.2 speak
2.5 speak for
-1.3 speak up
1.6 speak with
-0.9 speaking
-0.6 speaking to
-2.2 special
-0.6 special chair
3.7 specialise
3.7 specialise in
4.1 specialist
3.9 specialist $
2.2 specialist and
2.2 specialist for
1.6 specialist in
-0.5 specialist nurse
-1.2 specialist will
13.7 specialists
2.2 specialists $
0.7 specialists have
2.8 specialists in
4.2 specialize
4.2 specialize in
4.1 specialized
3.5 specializes
3.5 specializes in
-3.6 specific
-1.3 specific back
0.8 specifically
1.1 speed
-0.6 speed $
4.2 speeds
0.9 speeds the
2.1 speeds up
0.5 spell
-0.5 spelling
0.6 spells
-1.9 spend
-0.6 spend the
-0.7 spend your
-0.7 spends
-3.3 spent
1.4 spent $
-0.6 spent eleven
-0.9 spent four
-0.5 spent nine
-0.9 spent on
-0.6 spent the
0.6 spent two
1.0 spin
4.4 spinal
1.2 spinal adjustments
2.0 spinal alignment
-0.9 spinal canal
-0.5 spinal clinic
2.1 spinal conditions
-0.8 spinal cord
1.2 spinal decompression
2.2 spinal health
-1.7 spinal manipulation
-0.7 spinal nerves
-0.8 spinal specialist
-3.1 spinal stenosis
-0.9 spinal surgeon
-0.6 spinal surgery
4.9 spine
-0.6 spine $
-0.6 spine and
1.6 spine back
0.5 spine becomes
-0.5 spine begin
-1.0 spine can
-0.6 spine carries
-1.5 spine curves
-0.6 spine does
2.7 spine follows
-0.7 spine gets
-0.7 spine has
-1.4 spine in
-0.5 spine into
-0.5 spine is
-1.6 spine it
-0.9 spine itself
-0.9 spine like
-0.5 spine never
-2.6 spine or
0.5 spine over
1.1 spine sits
0.5 spine so
-0.5 spine specialist
0.9 spine straight
-0.6 spine surgeon
-0.6 spine that
-1.3 spine the
-0.5 spine this
0.9 spine to
-0.7 spine which
-0.7 spine while
1.9 spine will
-1.6 spine with
4.1 spine you
2.3 spine your
1.8 spineflow
1.5 spines
-0.8 spines that
-1.0 spiral
0.9 spirit $
-0.6 spoil
0.9 spoken $
-0.6 spoken to
-0.9 spondylitis
-0.7 spondylolisthesis
1.6 sponge
1.6 sponge $
-1.8 sport
-0.6 sport and
0.9 sports
0.8 sports $
0.5 sports injuries
2.4 sports injury
-0.8 spot
2.7 spot $
-0.6 spot for
-4.9 spots
-0.5 spots a
-0.5 spots that
-0.5 spouse
1.3 sprain
-0.9 sprain $
-0.8 sprain is
1.4 sprained
1.2 sprained ligaments
1.5 sprains
1.4 sprains $
-0.5 sprains and
-1.0 spread
-0.6 spreading
1.1 spreads
1.5 spreads down
-1.8 spreadsheet
-0.9 spreadsheet $
0.8 spring
-1.2 spring $
0.9 spring and
-0.8 spring he
-0.9 spur
1.5 spurs
1.4 spurt
1.0 spurt and
0.6 squad
1.0 square
0.7 squat
-1.2 squeeze
-1.3 squeeze the
-2.1 squeezed
-1.0 squeezes
-1.6 squeezes the
0.9 st
0.9 stable
1.2 stable $
-0.7 stack
-2.7 staff
-0.5 staff will
-0.6 staffed
0.9 stage
1.0 stage $
0.6 stage of
-0.6 stage three
-1.2 stages
-1.4 stages $
-0.7 staircase
1.9 stairs
-1.4 stairs and
-0.9 stairs are
-0.5 stairs have
0.5 stairs slowly
1.1 stake
-1.1 stall
-1.4 stalls
4.1 stamina
3.1 stand
-1.0 stand $
1.3 stand a
0.5 stand at
-1.1 stand bend
-0.5 stand down
-1.4 stand for
-0.5 stand how
0.8 stand in
0.7 stand long
-0.7 stand on
0.5 stand straight
1.3 stand tall
1.5 stand taller
1.0 stand through
-2.0 stand up
2.0 standard
-1.3 standards
-0.6 standards authority
1.2 standing
2.1 standing $
-0.7 standing and
1.0 standing at
-1.0 standing desk
-0.9 standing in
-0.8 standing pain
0.5 standing straight
0.7 standing tall
-0.7 standing up
0.5 stands
4.3 star
1.2 star rating
2.6 star reviews
8.3 stars
2.2 stars $
2.6 stars from
1.0 stars on
-2.0 start
1.3 start and
-1.2 start at
-1.1 start gentle
-0.5 start gently
-0.5 start in
1.0 start line
0.7 start on
0.5 start the
-1.5 start to
-0.8 start treatment
-1.8 start with
0.5 started
1.1 started $
-0.7 started at
1.7 started early
1.3 started seeing
0.5 started the
-0.9 started to
-0.8 started with
-0.5 starter
1.1 starting
-0.7 starting treatment
2.5 starting with
0.9 starts
1.6 starts $
-0.6 starts at
2.0 starts on
-0.5 starts until
-1.1 starts with
-1.3 starved
-1.1 starved of
1.2 state
1.4 state of
-0.8 stated
-1.0 states
-2.1 station
-0.6 stationary
-0.7 statutory
0.7 stay $
-0.8 stay active
-0.7 stay as
-0.8 stay away
-0.8 stay home
0.6 stay in
-0.6 stay off
-0.6 stay on
-0.5 stay there
1.9 stay with
1.0 stayed
-1.7 staying
-1.6 staying active
0.6 staying gently
2.8 stays
1.2 stays $
-1.4 stays on
1.9 stays open
0.5 stays that
0.7 stays there
0.9 steady
-1.2 steel
0.9 stefan
0.9 stenosis
-1.9 stenosis $
-0.8 stenosis a
1.2 stenosis and
0.7 stenosis because
0.9 stenosis can
0.7 stenosis is
-0.9 stenosis means
-0.5 stenosis or
-1.1 stenosis scoliosis
0.8 stenosis so
-0.7 stenosis the
-0.8 stenosis where
-2.2 step
-1.6 step $
0.8 step and
-0.5 step free
-1.1 step out
0.5 step three
1.4 steps
-0.6 steps $
-0.6 steps from
-1.2 sterile
-0.7 sterile needles
-1.8 steroid
-0.7 steroid injection
-1.1 steroid injections
1.1 steroids $
-0.6 steroids can
1.4 stick
0.5 stick and
1.1 stick with
4.3 sticks
1.0 sticks and
-0.8 sticks out
-1.8 stiff
0.7 stiff $
-1.7 stiff and
-0.6 stiff for
-0.7 stiff in
1.5 stiff joint
1.6 stiff mornings
1.1 stiff neck
-0.9 stiffen
-1.6 stiffens
-0.7 stiffens and
-1.3 stiffer
-0.5 stiffer and
-0.9 stiffness in
-1.0 stiffness is
0.9 stiffness that
0.5 still
1.6 still $
2.0 still a
-0.7 still comes
-1.2 still creek
-1.0 still get
-0.9 still has
0.5 still have
0.6 still hurt
0.9 still in
3.0 still on
0.9 still see
0.7 still soft
0.9 still the
-0.7 stillpoint
0.7 stimulate
0.6 stimulates
-0.5 stimulates endorphins
1.7 stimulates the
0.7 stimulating
-1.3 stomach
-1.0 stomach $
1.7 stomach and
1.0 stomach can
-0.7 stone massage
0.9 stones
-0.5 stones $
1.2 stones and
-0.8 stones are
2.4 stood
1.7 stood up
-1.6 stool
-0.6 stool $
-0.6 stool and
2.0 stooping
1.2 stop
1.3 stop $
1.1 stop and
-2.0 stop at
-1.3 stop if
-0.5 stop me
-0.5 stop moving
-0.6 stop putting
0.7 stop the
-0.7 stop there
1.2 stop to
-0.8 stop your
6.2 stopped
2.2 stopped $
1.1 stopped taking
1.1 stopped the
-0.5 stopped without
-0.6 stopping
0.8 stopping $
-0.5 stopping you
5.2 stops
2.4 stops $
-0.5 stops across
-1.1 stops at
0.6 stops attacking
1.8 stops being
-0.8 stops on
-0.5 stops right
1.0 stops the
-2.8 stops you
-0.5 storage
-1.2 store
1.4 stored
-0.5 stored in
1.5 stored toxins
2.3 stories
-0.5 stories $
5.0 stories like
2.6 story
-3.7 story $
5.5 story is
-0.5 story once
-0.7 stove
-0.5 stove $
3.9 straight
3.7 straight $
1.1 straight after
0.8 straight again
0.5 straight and
-0.6 straight answers
3.1 straight as
-1.4 straight away
-0.6 straight back
-0.9 straight from
-0.7 straight home
0.5 straight in
-0.5 straight into
-0.6 straight line
1.1 straight spine
-0.7 straight with
1.7 straighten
-2.7 straighten a
-0.8 straighten it
-1.3 straighten the
0.9 straighten up
6.2 straightened
3.4 straightening
3.1 straightening the
4.5 straightens
8.1 straighter
2.6 straighter $
1.6 straighter than
0.7 straightforward
1.6 strain
1.7 strain $
-0.9 strain and
0.9 strain is
-0.9 strain off
-0.9 strain on
0.8 strain that
-0.8 strain the
1.5 strain three
1.6 strain two
-0.6 strain we
0.6 strain you
-2.0 strained
-0.5 strained muscle
1.1 strains are
-0.5 strains from
-0.6 strange
-2.0 street
-0.9 street and
-0.5 street for
-0.6 street in
2.0 street is
-0.8 street parking
1.6 strength
-0.9 strength training
1.1 strength work
-1.3 strengthening
3.8 strengthens
1.1 strengthens immunity
1.0 strengthens the
2.5 strengthens your
-3.6 stress
-2.6 stress $
0.5 stress does
2.2 stress hormones
0.5 stress is
-0.7 stress that
-1.2 stressed
-0.5 stressed out
-0.6 stressful
-4.6 stretch
-0.8 stretch and
0.7 stretch at
-0.5 stretch it
0.7 stretch the
-0.6 stretch you
-1.5 stretched
-2.7 stretches
-1.2 stretches $
1.5 stretches and
-0.9 stretches for
-0.7 stretches to
-0.6 stretches with
-3.0 stretching
-1.2 stretching $
-0.5 string
-0.5 strings
1.7 stroke $
-0.5 stroke and
0.8 strokes
0.8 strokes and
-0.5 strokes from
0.9 strokes that
-0.5 strokes toward
-0.6 strokes warm
2.8 stroll
3.2 stroll out
-1.6 strong
0.6 strong $
-0.6 strong painkillers
-1.0 strong pressure
6.3 stronger
-0.6 stronger $
1.3 stronger immune
1.2 stronger immunity
-0.7 stronger painkiller
-0.6 stronger painkillers
6.2 stronger than
0.5 strongly
0.6 structure
-0.5 structure can
-0.5 structure of
2.5 structured
-0.6 structures
2.4 stubborn
1.1 stubborn $
1.2 stubborn backs
3.5 stuck
2.1 stuck $
-0.6 stuck for
0.6 stuck your
-2.9 student
-0.7 student clinic
-2.0 students
-0.9 students and
-3.3 studied
-0.6 studied $
-0.7 studied in
-3.5 studies
1.1 studies have
-0.5 studies in
-2.0 studies of
2.7 studies show
0.5 studies suggest
-0.5 studies that
-0.6 studies were
-0.9 studio
0.6 studio in
-1.4 study
0.9 study after
0.5 study that
-1.1 stuff
-0.8 stuff $
-2.1 style
-0.8 style of
-0.5 subacute
-1.0 subject
-0.9 submit
-1.4 substitute
-1.1 substitute for
3.2 succeed
1.8 succeed where
0.6 succeeds
5.8 success
0.7 success $
3.6 success rate
-1.7 such
-0.5 such a
-4.3 such as
0.5 suction
-2.2 sudden
-0.9 suddenly
-0.5 suffer $
-6.0 suggest
-1.2 suggest that
-0.5 suggest three
-0.7 suggest two
-0.7 suggest weekly
-1.9 suggested
-0.5 suggested $
0.7 suggests
0.8 suggests a
1.2 suit $
-0.7 suit you
-0.5 suitable $
2.1 suitable for
-0.6 suitcase
-0.8 suite
-2.1 suits
2.4 suits every
-1.0 suits most
-1.2 suits you
-0.7 suits your
-0.9 summary
3.0 summer
1.9 summit
-2.0 sun
-1.5 sun life
0.6 sun run
1.5 sunday $
-0.5 sunday and
-0.7 sundays $
-0.7 sundays and
-0.8 sunil
0.9 superior
1.1 superior to
-0.6 supermarket
-1.0 supervised
-0.6 supervision
-1.0 supervisor
0.6 supper $
-1.4 suppertime
1.5 supple
-0.8 supplementary
-0.8 supplementary benefits
-0.7 supplements
-0.6 supplied
-1.3 supply
-0.9 supply $
-0.5 supply of
0.6 supply to
-1.6 support
-0.5 support $
0.7 support belt
-0.6 support for
-0.6 support the
-2.1 supported
-0.5 supported $
-0.9 supported by
0.6 supporting
1.1 supports
-0.6 supports the
-0.6 supposed
-0.6 supposed to
1.9 sure
-0.8 sure $
-0.7 sure if
1.9 sure it
-0.6 sure that
0.7 sure to
1.8 sure we
0.5 surface $
1.2 surfaces
2.0 surgeon
2.4 surgeon $
1.7 surgeon could
0.9 surgeon has
-0.7 surgeon removes
-0.9 surgeon says
-2.4 surgeon will
3.6 surgeons
-0.6 surgeons $
2.7 surgery
3.5 surgery $
0.6 surgery altogether
0.8 surgery and
-0.8 surgery are
-0.6 surgery but
1.1 surgery can
-0.7 surgery does
1.6 surgery for
-0.6 surgery has
1.3 surgery have
1.4 surgery in
-1.0 surgery is
-0.7 surgery it
-0.9 surgery may
3.1 surgery or
-0.6 surgery than
-1.4 surgery to
1.8 surgical
0.7 surgical date
-0.7 surgical treatment
0.9 surgical waiting
2.2 surprise
-0.5 surprise $
1.9 surprised
-0.7 surprised by
1.8 surprises
-0.8 surprises $
3.0 surprises people
-0.7 surprising
-1.2 surrey
0.6 surrounding
1.0 survey
0.8 survey of
-0.5 surveys
-1.0 suspect
-1.1 suspected
-0.8 suspicious
0.7 sustained
-0.5 swallowed
-1.8 swear
-0.8 swear $
-0.8 swears
-2.0 swears by
-2.0 swedish
-0.7 swedish and
-1.7 swedish massage
1.9 sweep
-0.9 swelling and
-0.6 swimmers
-3.4 swimming
-0.9 swimming and
-1.3 swims
0.6 swing your
2.4 swinging
2.4 swinging a
2.1 switch
0.6 switch off
1.9 switched
2.4 switched off
3.4 switches
3.9 switches off
-1.6 swollen
-0.8 swollen $
-0.8 swollen and
1.4 swollen joint
-0.9 swollen joints
-0.6 sympathy
2.8 symptom
0.9 symptom $
1.9 symptom and
-2.6 symptoms
0.6 symptoms $
-0.9 symptoms and
-0.9 symptoms are
0.6 symptoms at
-0.9 symptoms can
-0.5 symptoms have
-0.6 symptoms than
0.5 symptoms we
-2.0 syndrome
-0.6 syndrome $
1.8 synovial
1.8 synovial fluid
3.1 system
1.0 system $
2.1 system a
1.7 system and
-0.7 system attacking
-1.6 system attacks
0.8 system can
0.6 system down
-0.8 system has
-1.1 system or
-0.7 system out
-0.5 system processes
1.2 system so
-0.8 system that
1.5 system to
-0.6 system which
-1.5 t $
-0.8 table
0.7 table $
2.0 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.8 table goes
-1.2 table has
0.8 table since
-1.2 table that
-0.9 table with
-3.5 tables
-0.9 tables $
-0.5 tables lower
-0.5 tables that
1.5 tablet
3.2 tablets
0.9 tablets a
1.1 tablets and
-1.0 tablets are
-0.8 tablets can
0.9 tablets for
1.2 tackles
1.2 tackles the
-1.0 tagalog
-0.5 tagalog and
-1.2 tai
-1.2 tai chi
0.9 tailor each
-2.0 take
1.1 take $
1.6 take a
-0.5 take an
0.5 take away
-1.0 take blood
0.6 take breaks
1.1 take care
-0.7 take four
-1.9 take home
1.0 take it
0.7 take less
0.8 take longer
0.6 take months
-0.6 take more
-0.8 take my
-1.7 take off
-1.4 take our
-0.8 take over
-0.6 take pain
-0.8 take pressure
1.3 take six
0.5 take ten
-0.5 take that
0.8 take the
-0.5 take them
0.5 take three
-2.2 take your
-0.5 takeaway
1.6 taken
-0.6 taken $
0.8 taken a
0.5 taken advanced
0.6 taken as
-0.5 taken away
1.4 taken on
0.5 taken together
1.7 taken up
0.5 takes
2.6 takes $
1.8 takes a
-0.6 takes about
1.8 takes and
-1.1 takes longer
-0.7 takes more
-1.0 takes over
1.2 takes place
0.7 takes pressure
-0.8 takes several
-0.6 takes strain
-0.6 takes ten
2.2 takes the
-0.6 takes time
-0.8 takes to
-1.0 taking
0.7 taking $
-0.6 taking a
1.1 taking the
-0.8 taking them
-3.5 talk
-1.3 talk $
-1.7 talk about
0.9 talk and
0.6 talk it
0.7 talk of
-0.7 talk over
-1.1 talk through
0.7 talk to
0.8 talk with
-1.4 talked
-0.9 talked about
-1.8 talking
-1.1 talking $
-0.5 talking is
-0.8 talks
3.8 tall
1.0 tall $
7.5 taller
5.8 taller $
0.6 taller than
-0.6 tamsin
-0.5 tamsin $
-1.8 tangle
-0.5 tank
-1.4 tap
-0.9 tap $
-0.9 tape
-0.6 taped
1.9 taper
-0.9 taping
-0.5 tapotement
1.7 targeted
0.8 targets
1.0 targets the
-0.7 task
-1.8 tasks
-0.5 tasks $
-1.2 taste
-2.2 taught
-0.7 taught to
-1.9 tax
-0.6 tax return
-0.6 taxi
-3.3 tea
-1.4 tea and
0.7 tea towel
-1.3 teach
-1.1 teachers
-0.6 teaches
1.0 teaches a
-0.8 team
-1.5 team $
-1.1 team at
-0.6 team can
1.2 team in
0.9 team includes
0.6 team of
0.8 team that
-0.7 team will
-2.5 tear
-0.7 tear and
-0.5 tear that
1.5 tears
2.7 tears and
3.4 technique
-0.8 technique $
0.8 technique that
0.6 techniques
1.3 teenager
-0.6 teenagers and
0.9 teenagers to
0.6 teenagers whose
-0.6 teens and
-1.9 teeth
-1.0 teeth $
-1.7 telephone
-0.7 telephone $
-0.7 television
-0.6 television $
-3.4 tell
-0.6 tell a
1.3 tell anyone
2.2 tell by
-0.8 tell everybody
1.3 tell her
0.8 tell him
-0.5 tell in
-0.6 tell our
-0.6 tell people
-0.5 tell the
0.7 tell us
-0.5 tell what
-0.5 tell which
-1.5 tell your
-0.5 telling
-1.1 telling you
-0.5 tells
1.2 tells the
1.3 tells us
-1.6 tells you
-0.5 temper
-0.5 temperature
-0.7 temperature $
1.2 temperature a
-1.9 temporary
-1.3 temporary $
0.9 ten
-0.5 ten and
-0.7 ten because
-0.6 ten cases
3.0 ten days
0.7 ten degrees
-0.5 ten dollars
0.6 ten in
-0.6 ten it
1.2 ten minute
0.5 ten minutes
-1.2 ten people
-1.0 ten per
-1.2 ten percent
1.3 ten the
0.7 ten times
-0.8 ten to
-0.6 ten until
1.1 ten visits
-2.2 ten weeks
1.8 ten years
-1.6 tend
-1.6 tend to
-1.2 tender
-0.5 tender for
1.0 tender joints
-1.0 tenderness
-0.5 tenderness $
-0.9 tendon
-1.0 tendons
-3.3 tends
-3.3 tends to
-1.1 tennis
-0.5 tennis ball
-0.7 tens
-2.9 tense
-0.5 tense muscles
1.0 tension
-1.3 tension $
1.5 tension headaches
-1.1 tension in
-0.5 tension makes
0.7 tent $
2.4 tenth
1.9 teodora
-3.5 term
-0.8 term back
1.2 term pain
-0.7 term relief
-1.9 terms
-0.5 terms of
-1.4 terrible
-0.5 terrifying
2.0 terry
-2.5 test
0.5 test $
-0.6 test can
-0.6 test for
1.1 test your
-0.9 tested
-0.8 testimonials
0.9 testing
0.5 testing and
-1.6 tests $
-2.2 text
-0.6 text back
0.8 text or
-0.5 text us
3.7 textbook
1.2 textbook $
-0.5 thai
0.5 than
1.7 than a
0.7 than all
1.3 than an
-0.6 than another
4.4 than any
2.1 than anything
-2.1 than back
0.5 than before
0.5 than chasing
0.8 than either
-0.6 than for
-1.1 than four
-0.7 than half
-0.9 than have
-0.5 than i
-0.7 than in
-1.0 than it
1.1 than medication
1.3 than morphine
2.9 than most
1.3 than my
-0.6 than not
-1.2 than on
-0.7 than other
-1.1 than pain
-1.3 than people
0.5 than physio
1.3 than physiotherapy
1.6 than rest
0.9 than six
-1.0 than sixty
-0.7 than standing
-0.5 than surgery
1.5 than ten
-0.7 than that
-0.7 than thirty
-2.2 than those
-1.5 than three
-0.7 than two
-0.7 than usual
-1.7 than waiting
-0.5 than walking
-1.1 than we
0.7 than when
1.5 than with
-0.7 than without
0.9 than you
1.8 thank
2.1 thank you
1.5 thanks
-0.5 thanks for
2.8 thanks to
1.1 thanksgiving
1.1 thanksgiving $
1.6 that
-0.5 that $
0.7 that a
0.7 that ache
-0.5 that aches
0.6 that an
-1.9 that any
0.9 that area
-0.5 that arrives
0.6 that arthritis
3.1 that at
2.5 that because
1.6 that being
-0.6 that brace
3.0 that build
-0.7 that builds
-0.7 that by
-0.5 that call
-0.7 that came
5.0 that can
-0.5 that case
0.9 that cause
-0.5 that clamping
-1.3 that come
-1.3 that comes
0.9 that compress
0.7 that conversation
-0.5 that covers
-1.1 that day
-0.9 that deeper
-0.8 that depends
0.7 that did
0.7 that disc
4.1 that does
0.5 that each
2.8 that every
0.8 that everyone
1.0 that extra
-0.7 that feel
-0.6 that feeling
0.9 that first
-0.5 that fit
-0.7 that fits
0.5 that flares
-0.7 that follows
-0.9 that for
1.5 that from
3.1 that gave
-0.7 that gentle
1.5 that gets
-0.6 that give
-1.3 that go
-1.9 that goes
0.5 that got
-0.9 that guarding
-0.5 that half
0.9 that hands
-0.5 that has
0.5 that he
0.6 that heavy
0.6 that helped
-0.5 that hour
-0.5 that houses
0.7 that hurts
-2.8 that i
1.1 that if
1.6 that in
-0.7 that includes
-4.8 that it
-0.6 that keep
-1.8 that keeps
1.2 that kind
1.9 that lasts
-0.7 that leave
-0.5 that lines
1.7 that long
1.0 that looks
-0.6 that loop
-1.2 that lowers
-1.0 that made
0.5 that makes
2.9 that many
-3.0 that massage
-0.8 that matters
1.2 that might
-0.9 that movement
0.8 that muscle
-0.6 that need
-2.0 that needs
1.0 that neither
0.6 that nerve
-2.3 that never
-1.4 that night
0.6 that no
0.9 that of
-0.7 that on
-0.5 that once
-3.0 that one
0.7 that opens
2.0 that operation
1.2 that other
0.5 that ours
-0.6 that out
-1.2 that pain
-2.6 that people
-0.6 that presses
1.3 that pressure
1.4 that puts
-0.5 that question
-0.6 that reason
1.2 that regular
-0.8 that reverses
-1.5 that runs
1.9 that said
0.9 that same
-0.9 that says
-0.8 that scar
0.5 that sentence
-0.6 that settles
-0.6 that she
0.5 that sit
0.7 that sits
-0.5 that sitting
1.1 that so
-0.9 that somebody
-0.9 that someone
-0.7 that something
-1.0 that sort
-0.7 that sounds
-1.1 that spasm
-0.5 that start
0.6 that started
0.7 that stays
-0.7 that stenosis
2.0 that story
-1.1 that suits
2.7 that surgery
1.9 that table
0.8 that targets
0.7 that tension
1.0 that the
1.1 that their
0.7 that there
-3.7 that they
1.0 that this
-1.3 that to
-1.1 that too
-0.8 that took
2.0 that toxins
-0.6 that travels
-0.5 that tug
2.1 that used
-0.6 that wakes
-1.1 that was
0.5 that way
-1.0 that we
0.5 that week
0.9 that weekly
-0.8 that went
-0.9 that what
1.7 that when
-0.6 that widens
1.2 that will
1.2 that with
0.9 that worry
1.7 that would
-0.6 that you
-2.7 that your
1.2 the
2.0 the #
-1.1 the 14
-1.0 the 14th
0.8 the 3
-0.5 the 31st
-0.5 the 60
1.6 the 9
-0.7 the accordion
0.5 the acids
-0.6 the advice
0.9 the affected
0.8 the afternoon
-1.0 the age
0.6 the ageing
0.7 the aging
-1.4 the aim
-0.5 the air
-1.2 the alarm
0.6 the alignment
1.3 the allotment
2.0 the alternatives
-1.0 the american
-0.6 the amount
-0.7 the anaesthetic
0.7 the ankle
-1.0 the answer
-1.1 the answers
1.1 the anxiety
0.6 the arch
0.7 the area
1.3 the arteries
1.3 the arthritis
1.4 the ashcombe
2.9 the attack
-1.3 the authors
1.4 the autumn
1.2 the average
1.1 the baby
-5.4 the back
-0.9 the backs
-0.9 the bag
-1.2 the bakery
-1.3 the balance
-0.6 the band
0.7 the bar
-0.5 the base
0.8 the basement
0.5 the basis
-0.9 the bath
0.6 the bathroom
0.9 the beach
-0.6 the bear
-1.2 the beer
-0.8 the beginning
-1.3 the bell
-1.0 the belly
-1.5 the belt
1.6 the bench
-0.9 the benefit
1.1 the benefits
3.1 the best
-0.9 the better
2.6 the bin
-0.6 the birth
0.8 the biscuit
-1.0 the bit
-0.5 the bits
1.0 the bladder
-1.1 the block
-0.5 the blog
1.4 the blood
-1.3 the body
1.3 the bone
0.8 the bones
-1.5 the boss
0.6 the bottle
1.6 the brace
-0.8 the bracing
-1.6 the brain
-0.7 the bread
-1.3 the breath
2.7 the bulge
2.3 the burnaby
1.6 the bus
0.5 the business
0.6 the busy
-1.9 the buttock
1.7 the cab
1.8 the calendar
1.2 the calf
-1.0 the calves
1.7 the canal
0.9 the car
-0.5 the cards
-0.6 the care
-0.6 the cart
-0.5 the cartilage
-0.7 the cat
4.4 the cause
-0.7 the ceiling
0.8 the cellular
1.6 the chain
2.4 the chair
-1.2 the chance
6.3 the change
-0.7 the channel
-1.1 the cheapest
0.6 the chemist
-0.6 the child
2.7 the chiropractor
0.9 the choir
2.3 the city
-1.5 the claim
-0.5 the classic
-0.6 the client
-3.1 the clinic
3.4 the clock
-0.6 the clocks
-0.5 the club
0.6 the coat
0.6 the cobb
-1.2 the code
2.3 the combination
-0.7 the comments
-0.7 the commonest
-0.6 the community
-0.8 the complete
-0.5 the concave
-0.6 the conclusions
1.0 the consultant
-0.7 the core
0.5 the corridor
-1.2 the cost
-1.4 the couch
1.1 the country
-0.8 the course
-0.5 the courtyard
1.3 the crash
2.5 the cupboard
1.7 the curve
1.3 the cushion
-0.7 the cushions
1.3 the cycle
4.1 the damage
1.9 the damaged
-0.5 the danger
-0.8 the date
-0.6 the day
-0.6 the days
-0.5 the decision
3.0 the deep
1.5 the deeper
2.3 the degeneration
-0.6 the dentist
-3.1 the desk
-0.7 the details
0.6 the diaphragm
0.6 the diary
2.6 the difference
-0.5 the differences
0.6 the direction
2.6 the disc
0.9 the discs
0.8 the disease
-1.2 the dishwasher
1.1 the distance
-1.2 the doctor
1.0 the door
-0.6 the doughnut
2.0 the drawer
0.5 the dresser
-0.5 the driveway
0.7 the drugs
-0.6 the dull
1.3 the earlier
-2.4 the early
-1.3 the edge
-0.9 the edges
-0.5 the effect
-1.0 the effects
1.5 the electric
-1.2 the elevator
-0.5 the end
1.7 the endorphins
-1.1 the ends
-1.1 the entire
-0.6 the entrance
-1.1 the envelope
-0.5 the erectors
-1.2 the evening
0.5 the everyday
-0.5 the evidence
1.2 the exact
0.8 the exception
0.6 the exercises
-1.4 the experience
-0.5 the face
-0.6 the fact
-0.9 the family
1.4 the far
-0.6 the farmers
-0.5 the favour
-1.7 the fee
0.7 the feeling
-1.6 the feet
0.8 the fence
-0.6 the fern
1.0 the ferry
-0.6 the few
1.8 the fibres
0.9 the field
1.3 the fifth
2.7 the finest
-1.5 the fire
2.0 the first
-1.0 the five
2.5 the flare
-1.3 the flat
-0.6 the floor
1.1 the flow
-1.2 the fluid
-1.8 the following
-0.6 the forms
-0.5 the foundation
-0.5 the founder
3.5 the four
3.8 the fourth
0.6 the friday
-0.6 the friend
-0.8 the full
0.5 the gabapentin
1.0 the gains
0.5 the game
1.2 the gap
1.3 the garage
-1.0 the garden
0.5 the gentle
0.7 the girls
-0.5 the gluteals
-1.2 the glutes
0.8 the go
0.9 the gold
-1.0 the good
-0.5 the gp
0.7 the grain
0.5 the grandchildren
-0.5 the great
-0.6 the green
0.5 the grey
-1.2 the ground
-1.5 the groups
0.5 the grouse
1.5 the growth
-1.4 the guy
-1.4 the gym
-0.9 the hall
-1.0 the hallway
-0.8 the hamstrings
1.5 the hand
-2.0 the hands
2.0 the harbour
0.9 the hard
-0.5 the hardware
-1.0 the head
0.7 the health
2.5 the heat
1.4 the heaviness
0.5 the heavy
-0.5 the heel
-1.4 the heights
1.6 the herniated
2.0 the herniation
1.5 the highest
0.7 the hip
-3.5 the hips
-0.5 the home
0.8 the homework
-0.9 the hook
3.2 the hospital
-1.1 the hot
0.5 the hotel
-0.9 the hour
-1.5 the house
2.3 the ibuprofen
0.9 the ice
0.7 the idea
1.4 the illness
-2.3 the immune
1.2 the improvement
1.5 the inflammatory
-0.7 the initial
2.0 the injections
-0.5 the injured
-1.8 the injury
0.7 the inner
-0.6 the inside
-0.7 the intake
-0.8 the internet
0.5 the intervertebral
-0.5 the irritation
2.4 the island
-0.7 the jar
-1.2 the jaw
1.8 the jelly
2.4 the job
1.4 the joint
-2.7 the joints
1.6 the jumper
-1.2 the kettle
0.7 the kidneys
-1.1 the kids
0.7 the kind
0.6 the knee
0.7 the knees
3.2 the knife
0.7 the knot
1.3 the lactic
0.5 the ladder
-0.9 the lady
-0.6 the lake
0.5 the landlord
-1.6 the lane
-0.6 the largest
1.5 the last
-0.5 the late
-0.6 the law
1.3 the lawn
1.9 the leading
-0.5 the leaflet
-0.5 the lease
2.2 the least
-0.8 the leaves
-1.6 the left
3.0 the leg
1.3 the letter
-0.6 the life
-0.9 the light
-0.6 the lights
-0.5 the likely
-0.9 the limits
-2.9 the lining
3.1 the literature
-1.1 the little
0.6 the liver
-0.7 the lobby
0.8 the local
1.6 the loft
1.8 the long
-0.5 the loose
2.0 the lot
-2.9 the low
2.3 the lumbar
2.9 the lymph
0.7 the lymphatic
-1.1 the machine
-1.4 the main
-0.5 the majority
1.7 the mall
3.7 the man
-0.5 the marks
-2.0 the massage
-1.0 the material
1.6 the matter
-0.5 the meantime
-0.9 the medical
0.6 the medicine
1.5 the medicines
-0.7 the menu
1.5 the method
-1.1 the mid
-1.0 the middle
-1.0 the mind
2.2 the mirror
0.6 the monday
-1.8 the money
-1.1 the month
0.6 the months
-2.3 the morning
-1.1 the mornings
4.1 the most
-0.5 the movement
-0.5 the mri
-0.8 the multifidus
1.5 the muscle
0.9 the muscles
-0.9 the music
-0.8 the name
-0.6 the names
-0.6 the nearest
-0.9 the neck
1.6 the needle
-1.9 the needles
0.6 the nerve
-0.7 the nervous
1.3 the new
0.6 the next
1.5 the nhs
1.5 the night
-0.6 the nine
0.7 the nineties
0.5 the normal
1.0 the north
1.6 the number
1.0 the numbness
1.1 the nutrients
-0.6 the office
-0.5 the official
-2.3 the oil
-3.7 the old
-0.5 the older
1.1 the oldest
-0.8 the one
1.3 the ones
4.0 the only
4.8 the operating
2.4 the operation
-0.9 the options
1.1 the original
0.5 the orthopaedic
-0.6 the other
0.9 the others
-1.4 the outer
-0.7 the outside
1.2 the over
0.6 the package
-1.1 the page
1.0 the pain
-0.7 the painful
1.5 the painkillers
-0.5 the panel
-0.6 the paper
-1.0 the paperwork
0.7 the paraspinal
1.4 the part
-0.5 the parts
-0.6 the passage
-0.6 the path
2.8 the pelvis
-2.4 the person
1.4 the pharmacist
-0.7 the phrase
-1.1 the physio
-0.6 the pictures
-0.5 the piece
1.7 the pill
1.4 the pills
-0.9 the piriformis
0.6 the pitch
1.4 the place
-1.2 the places
2.4 the plan
-1.0 the playlist
3.5 the point
2.2 the poisons
2.0 the pole
0.7 the poor
-0.6 the possible
0.6 the postbox
0.8 the power
0.5 the prescription
2.3 the pressure
-0.8 the price
-0.9 the printer
0.8 the procedure
1.1 the process
0.6 the profession
0.6 the programme
1.2 the progress
0.9 the progression
0.9 the protocol
2.0 the province
-0.6 the provincial
1.0 the psoas
0.5 the pub
-0.9 the public
1.0 the pull
-0.6 the pump
-0.6 the quality
0.6 the quarter
-0.6 the questions
2.2 the quiet
0.6 the ra
1.5 the radiographer
1.1 the radiologist
-2.2 the rain
0.8 the ramp
0.7 the range
2.6 the real
2.8 the reason
-1.5 the reasons
-0.9 the receipt
1.1 the receptionist
-0.5 the recliner
-0.9 the record
0.7 the red
0.6 the region
-0.6 the register
1.8 the registration
-1.4 the release
2.3 the relief
0.5 the repair
1.3 the report
2.7 the rest
0.7 the results
-0.6 the reverse
-0.5 the reviewers
0.5 the rheumatoid
1.8 the rib
0.6 the right
-0.5 the rink
-3.2 the risk
-1.7 the risks
0.6 the river
-0.5 the rmt
-0.8 the rmts
-1.0 the road
1.0 the roof
-2.2 the room
-0.7 the rooms
5.6 the root
0.7 the ropes
1.8 the safest
1.7 the scalpel
-0.6 the scan
-0.9 the scans
-1.3 the scar
-1.4 the sciatic
0.7 the sciatica
-1.4 the scoliosis
-0.6 the screen
-0.8 the seat
0.5 the segment
-0.6 the senior
-0.7 the sense
-0.8 the sentence
-1.1 the sessions
0.7 the seven
0.5 the seventh
-1.1 the shape
-0.9 the sheet
-0.8 the sheets
0.8 the shelf
-1.0 the shelter
-0.8 the shoe
0.9 the short
-0.8 the shortest
-2.0 the shoulders
0.7 the side
2.0 the sink
-0.7 the site
0.7 the sixth
-1.9 the size
-1.4 the skin
1.6 the skull
-1.7 the skytrain
0.9 the small
-0.5 the smell
-0.9 the smooth
-0.5 the society
-1.0 the sofa
1.5 the sooner
1.3 the sore
-0.6 the soreness
-0.8 the sort
-1.0 the sound
-0.5 the soup
4.6 the source
2.2 the spa
1.5 the spasm
-0.6 the special
-1.6 the specialist
-2.2 the spinal
-2.2 the spine
2.3 the spot
1.0 the spring
2.2 the squeeze
-0.5 the staff
1.2 the stage
2.0 the stairs
-0.6 the standard
1.8 the start
1.5 the state
-0.5 the station
1.7 the stenosis
0.8 the step
1.6 the stiffness
-0.7 the stories
-1.7 the story
1.2 the street
-0.7 the stronger
1.1 the structure
-0.6 the student
-0.5 the studio
-0.9 the study
0.7 the sunday
-0.5 the supermarket
3.3 the surgeon
1.5 the swelling
1.7 the symptom
1.7 the symptoms
-0.8 the system
1.1 the table
-0.7 the tables
0.8 the tablet
2.4 the tablets
0.7 the tailbone
-0.8 the tap
-0.8 the tea
-1.1 the team
0.6 the technique
0.7 the telephone
0.8 the ten
0.6 the tension
2.0 the tenth
-1.9 the therapist
-1.0 the therapists
-0.5 the things
1.7 the third
-0.5 the thoracolumbar
-0.7 the three
1.1 the thursday
-0.5 the tide
2.1 the tight
0.7 the tightness
-0.5 the till
2.4 the tingling
0.9 the tissue
0.7 the tissues
-0.7 the title
-0.9 the toes
-0.9 the toilet
0.7 the top
2.3 the torn
-0.6 the touch
-0.5 the tough
-1.0 the towel
4.6 the toxins
-1.1 the train
1.0 the trapped
-0.6 the treating
-0.9 the tree
1.4 the tri
-1.7 the trials
-0.5 the trouble
-0.9 the truck
1.3 the true
-0.8 the trunk
1.4 the tuesday
-0.5 the tummy
1.3 the tunnel
0.5 the twelfth
-1.6 the two
-0.8 the uk
1.4 the ultimate
0.8 the umbrella
2.6 the underlying
-0.7 the united
0.6 the university
-0.5 the use
-1.1 the usual
1.3 the valley
0.5 the vast
2.3 the vertebrae
3.5 the very
-2.2 the visit
-2.4 the volume
-0.5 the wait
-0.8 the waiting
-1.2 the waitlist
-0.8 the walk
-0.5 the walls
0.6 the warm
-0.6 the washroom
2.7 the waste
0.6 the way
0.7 the weak
5.6 the wear
2.1 the weather
-1.7 the week
1.0 the weekend
-0.6 the weeks
0.6 the weir
1.1 the wheel
0.6 the whole
-1.1 the window
0.9 the women
-0.5 the wool
-0.6 the words
-1.9 the work
-0.6 the world
-1.1 the wound
0.6 the wrong
-0.7 the yard
-2.3 the year
-1.9 the years
-0.5 the yellow
0.9 theatre
1.0 theatre $
2.9 their
0.6 their age
-0.5 their answers
0.5 their antidepressants
-1.6 their back
-1.0 their backs
0.5 their best
1.2 their blood
0.9 their breath
0.6 their discs
-0.5 their ears
-0.5 their face
-0.5 their families
0.9 their fifties
-1.1 their hands
1.1 their height
-0.6 their leg
-0.6 their legs
-0.7 their lifetime
-0.5 their lower
1.2 their medication
0.5 their methotrexate
0.7 their names
1.0 their normal
-0.6 their only
1.6 their painkillers
-0.6 their parents
-1.8 their place
0.6 their proper
1.6 their seventies
-0.6 their side
0.6 their socks
-0.6 their symptoms
1.5 their tablets
-0.6 their training
0.8 their walking
-0.6 their words
2.0 theirs
0.7 theirs $
2.2 them
-2.4 them $
-0.5 them about
-1.8 them again
2.5 them all
0.9 them and
3.2 them are
-0.6 them at
-0.7 them because
1.4 them but
-0.6 them by
1.2 them come
-1.1 them do
-0.5 them does
-0.5 them every
1.6 them for
-0.9 them from
0.5 them has
-2.1 them have
-0.5 them infection
-0.7 them it
1.0 them never
0.8 them off
-1.8 them on
1.1 them or
-0.7 them out
-0.5 them regularly
-0.5 them relax
0.5 them since
0.8 them so
0.6 them together
0.7 them told
-1.0 them up
-0.5 them when
-0.8 them will
-2.4 them with
0.9 themselves
1.3 themselves $
-0.5 themselves as
-0.5 themselves over
0.6 then $
0.8 then a
-1.3 then and
1.3 then come
-0.7 then comes
-0.5 then do
-0.8 then every
-0.5 then gentle
0.7 then in
-0.8 then it
-0.9 then let
-0.7 then monthly
-0.7 then my
0.5 then on
-1.1 then she
0.6 then stop
1.6 then the
-1.8 then there
1.5 then they
-3.2 then we
2.5 then you
1.1 theodora
1.0 therapeutic
0.9 therapeutic massage
-0.8 therapies
-0.7 therapies $
0.5 therapist
0.7 therapist $
-0.9 therapist about
1.4 therapist and
1.4 therapist at
-0.8 therapist can
-1.0 therapist each
-0.5 therapist every
-0.8 therapist for
0.9 therapist has
0.5 therapist here
2.3 therapist in
0.8 therapist know
-0.6 therapist leaves
4.1 therapist may
-0.6 therapist or
-0.6 therapist reads
-0.8 therapist takes
1.1 therapist then
1.2 therapist who
0.9 therapist will
-1.1 therapist with
-0.7 therapist works
1.8 therapists
-2.1 therapists $
-1.0 therapists and
1.6 therapists are
-1.1 therapists at
0.9 therapists can
0.8 therapists draw
-0.8 therapists for
1.6 therapists go
-0.8 therapists has
0.8 therapists have
0.8 therapists in
-0.6 therapists is
0.8 therapists of
-1.0 therapists release
0.5 therapists rmts
1.0 therapists see
0.7 therapists take
-0.5 therapists to
-0.6 therapists who
-1.0 therapists with
1.2 therapists work
2.0 therapy
-1.7 therapy $
0.8 therapy addresses
2.5 therapy and
-0.7 therapy burnaby
-0.5 therapy clinic
1.1 therapy exercise
-0.6 therapy fits
-1.1 therapy for
0.9 therapy gets
-2.1 therapy in
-0.9 therapy includes
2.0 therapy is
0.8 therapy that
0.5 therapy the
0.7 therapy to
-0.6 therapy we
1.9 there $
0.5 there a
2.9 there and
-1.5 there are
2.7 there at
-0.7 there have
-0.5 there i
0.9 there in
1.9 there is
-1.4 there it
-0.5 there may
1.2 there was
-0.9 there we
1.3 there were
-1.6 there will
-0.8 there with
-0.7 there you
0.5 thereafter
-0.8 these
-1.2 these $
-0.8 these and
-2.4 these are
-1.0 these can
-0.6 these changes
-0.5 these could
0.9 these days
-0.8 these drugs
1.6 these guys
0.8 these hands
1.0 these help
-0.5 these include
-0.6 these is
-0.8 these natural
2.1 these people
-0.5 these results
-0.6 these were
-0.8 these with
1.6 they
2.0 they all
-0.7 they also
1.0 they are
1.7 they arrived
-0.7 they begin
1.1 they belong
-0.6 they book
-0.5 they brace
0.8 they can
1.5 they carry
-0.5 they come
2.9 they could
-1.2 they did
-0.5 they drag
-0.5 they dry
-1.2 they enjoy
0.5 they ever
0.8 they find
0.6 they found
-0.9 they gave
1.4 they get
-0.6 they give
1.1 they go
-0.5 they grow
1.0 they had
1.2 they have
-0.7 they help
-0.6 they include
0.7 they keep
4.7 they leave
1.6 they let
-1.2 they like
-0.5 they love
-1.1 they make
-1.4 they may
-0.5 they might
-1.0 they need
0.6 they needed
1.9 they no
0.6 they notice
-0.5 they only
-0.5 they pay
-0.6 they propose
-0.6 they pull
-1.0 they put
-0.8 they rely
-0.5 they remember
-0.7 they run
-0.7 they say
1.1 they see
-0.7 they shorten
-0.7 they should
-0.5 they sleep
-0.9 they squeeze
1.6 they stand
0.5 they started
1.3 they stay
1.2 they stop
-0.6 they take
-0.6 they think
-0.5 they tighten
0.7 they told
1.1 they tried
-0.7 they try
1.3 they turn
-0.7 they understand
-0.7 they value
-0.5 they wait
0.7 they walk
1.3 they want
0.7 they were
-0.5 they work
-0.5 they would
-1.2 thick
-0.5 thicken $
-0.6 thicken and
0.7 thickened
2.5 thickens
-0.8 thickens and
-0.8 thighs
-0.8 thighs $
-0.8 thin $
-0.6 thin and
0.9 thin bones
-0.6 thin needles
1.0 thin skin
1.2 thing
1.3 thing $
-0.9 thing about
0.5 thing and
-0.6 thing in
-1.0 thing is
2.1 thing of
4.7 thing that
-0.6 thing the
-1.7 thing to
-1.5 thing we
-0.5 thing you
-2.5 things
-2.3 things $
-0.5 things a
-0.5 things and
-0.7 things are
-0.7 things at
-0.9 things happen
1.3 things have
-0.7 things in
-0.5 things on
-0.9 things to
-0.8 things we
-0.6 things with
1.4 things worse
-1.1 think
0.5 think $
3.4 think about
0.5 think i
-1.0 think is
-0.5 think it
-1.8 think of
-0.6 think so
-2.0 think that
-0.7 think the
-0.6 think there
-1.1 think they
1.4 think we
-1.5 think you
2.5 thinking
5.2 thinking about
-0.6 thinking of
-1.6 thinks
-0.5 thinks it
-1.8 thinner
-1.0 thinner and
-1.3 thinners $
0.8 thinners a
-0.6 thinning
-0.9 thins
0.7 thins and
-0.7 thins the
1.7 third
0.6 third $
-0.9 third and
1.3 third i
-0.6 third is
-1.2 third of
-0.5 third one
0.5 third session
-0.8 third visit
1.1 third week
-0.6 thirds
-0.6 thirds of
-1.5 thirsty
-0.7 thirsty $
-0.5 thirteen $
-1.2 thirties
1.7 thirty $
0.7 thirty degrees
-1.2 thirty minutes
1.5 thirty or
0.8 this
1.0 this and
-0.7 this article
-0.6 this as
-0.5 this at
1.1 this be
1.0 this because
0.6 this before
-2.5 this clinic
0.8 this condition
-0.7 this does
-0.5 this every
-0.9 this far
0.8 this for
0.6 this group
-1.3 this guide
-0.8 this happens
-1.9 this has
1.0 this i
0.6 this kind
-1.2 this leaflet
-0.5 this list
0.7 this matters
-2.0 this month
1.1 this morning
-1.0 this non
1.7 this on
-1.2 this one
-2.6 this page
-0.8 this place
1.4 this point
-0.9 this province
-0.5 this question
-0.7 this reason
-0.5 this space
0.8 this spring
1.3 this stage
-0.5 this tension
0.6 this the
0.6 this to
2.5 this treatment
-0.6 this was
2.2 this way
-1.5 this week
-0.9 this will
1.1 this winter
0.9 this with
-1.2 this work
0.5 this year
0.6 this your
-1.2 thoracic
-0.7 thoracic spine
-0.5 thoracolumbar
-0.7 thoracolumbar fascia
1.6 those
-0.8 those given
-0.8 those in
-0.5 those need
-0.8 those of
-0.5 those overworked
1.4 those stairs
1.4 those with
-2.1 though
-0.9 though $
0.6 though a
-1.2 though it
1.0 though that
-0.6 though we
0.9 though you
-2.8 thought
0.5 thought $
0.5 thought i
-1.1 thought it
-1.5 thought that
-0.7 thought to
-0.5 thoughts
1.3 thousand
1.3 thousand people
2.0 thousand years
2.3 thousands
2.1 thousands of
2.1 three
-0.9 three $
-0.7 three 45
-1.4 three and
2.1 three are
-1.6 three days
0.8 three different
2.0 three exercises
-0.8 three hold
-1.0 three hours
-0.9 three hundred
0.6 three i
-1.1 three in
-0.7 three is
-0.5 three levels
-0.5 three minute
-0.5 three minutes
-0.9 three months
-0.7 three movements
-0.6 three o'clock
2.0 three or
3.0 three other
-1.0 three out
0.5 three parts
-0.6 three phases
-0.5 three points
-0.7 three registered
-0.6 three rmts
2.7 three sessions
-0.6 three simple
-0.9 three stages
-0.6 three steps
-1.0 three stretches
1.2 three things
-1.5 three times
1.5 three to
4.5 three treatments
4.4 three visits
-0.5 three ways
-0.8 three we
2.2 three weeks
-0.6 three winters
1.3 three years
0.7 threshold
4.5 threw
1.2 threw away
1.2 threw my
1.1 threw out
2.2 thrilled
0.6 through
1.9 through $
2.6 through a
0.5 through an
-0.6 through clothes
-0.7 through its
-0.9 through my
0.7 through that
-1.0 through the
-0.7 through them
0.6 through this
1.1 through to
-0.5 through what
-0.7 through which
0.6 through with
-0.8 through your
-0.5 throughout and
1.2 throughout the
1.4 throw
1.5 throw away
-0.9 throw in
-0.5 throw out
0.9 throwing
0.9 thrown away
-0.7 thrown out
1.0 thrust
2.1 thrust to
-1.2 thumb
1.0 thumbnail
-1.5 thumbs $
-0.6 thumbs and
-0.5 thursday
-0.7 thursday $
0.9 thursday of
2.1 thursdays
1.4 thursdays $
-0.5 tick
-0.7 ticket
-0.5 ticket $
-0.6 tide
2.9 tie
2.4 tie my
-0.9 ties
-3.3 tight
-1.2 tight $
-0.5 tight and
-0.8 tight back
0.5 tight fascia
-1.0 tight fibres
-0.5 tight hamstrings
-0.5 tight hip
0.9 tight muscles
1.6 tight or
0.5 tight piriformis
0.8 tight shoulders
0.5 tight side
-0.5 tight the
-2.0 tighten
-0.8 tighten up
-1.3 tightens
-1.3 tighter
-0.6 tighter $
-1.0 tightness that
-0.7 tights
-0.6 tiles
-2.0 till
-0.6 till $
-0.7 till i
1.0 tilt
0.7 tilt $
-0.6 tilts
-1.2 time
2.5 time $
1.7 time a
-0.9 time and
-1.1 time as
1.6 time at
-0.5 time clients
1.1 time from
-0.5 time getting
-0.6 time he
-2.0 time i
3.1 time in
-1.3 time is
-0.9 time it
0.6 time massage
0.5 time of
-0.8 time off
1.0 time or
1.9 time our
-0.8 time over
1.2 time since
-1.1 time so
-1.0 time somebody
-0.9 time that
2.4 time the
-0.7 time they
1.6 time this
-1.3 time to
-0.6 time used
-0.7 time we
-1.3 time with
1.9 time you
1.1 time your
-1.0 timer
-2.6 times
-2.3 times $
-0.9 times and
-0.5 times each
-0.8 times in
-0.8 times that
0.9 timing
0.8 tin
1.0 tingling
-0.6 tingling in
-0.8 tingling or
1.3 tingly
-0.5 tiny
0.8 tip
-1.5 tips
-0.5 tips for
-0.9 tire
-2.7 tired
-0.5 tired $
-0.5 tired and
1.2 tired muscle
1.3 tired muscles
-1.0 tired of
-1.3 tiredness
-0.7 tires $
-1.0 tiring
0.7 tissue
-0.9 tissue $
-1.1 tissue and
-0.8 tissue around
-0.5 tissue between
0.5 tissue from
-0.7 tissue heal
-1.5 tissue is
-0.6 tissue or
0.9 tissue release
4.3 tissue repair
1.1 tissue so
-0.5 tissue softens
0.6 tissue techniques
-1.8 tissue that
2.7 tissue work
2.0 tissues
0.9 tissues $
-0.5 tissues and
1.7 tissues are
-0.5 tissues of
-1.4 title
-0.7 to
-2.4 to $
-2.2 to 10
-0.7 to 12
-1.2 to 3
0.8 to 30
-1.0 to 4
0.6 to 5
-1.6 to 6
1.4 to 8
-0.6 to 80
-0.5 to 90
-2.7 to a
-0.8 to about
-0.5 to ache
-0.5 to agree
-1.3 to all
1.1 to almost
1.9 to an
-0.9 to and
-1.3 to another
-0.7 to answer
1.0 to anybody
-0.6 to anyone
-1.3 to avoid
1.0 to back
-0.8 to be
3.4 to beat
0.8 to become
0.8 to bed
-0.7 to believe
-1.0 to bend
-0.6 to bone
-1.4 to book
1.7 to breathe
-0.5 to bring
-0.5 to burnaby
-0.9 to buy
-0.6 to cancel
-1.2 to carry
1.7 to centre
-2.2 to change
-0.8 to choose
1.6 to clear
1.2 to come
-0.5 to cope
0.5 to correct
-0.9 to cure
2.1 to cut
0.6 to date
-1.4 to day
-1.1 to decide
-0.6 to describe
-1.0 to diagnose
0.6 to discuss
-1.1 to do
0.9 to draw
-0.7 to drink
-0.7 to drive
-0.9 to ease
1.0 to eight
1.3 to eliminate
-1.1 to emergency
0.9 to end
-0.8 to everyone
-2.4 to expect
-0.5 to fade
0.5 to fifteen
-0.6 to fill
0.9 to find
-1.2 to finish
1.4 to five
0.8 to fix
-1.6 to flush
-0.5 to form
-0.7 to four
-0.6 to free
-1.3 to friday
2.8 to full
1.5 to garden
-3.5 to get
-0.8 to give
1.0 to grandparents
1.8 to great
-0.5 to grit
-0.5 to grow
-0.7 to guard
1.9 to hand
-0.6 to hang
0.9 to harm
1.5 to heal
0.7 to help
-0.5 to her
-0.8 to him
-1.4 to hold
1.8 to honour
-0.7 to how
-0.5 to hurry
-1.0 to improve
-0.5 to in
0.6 to increase
-0.8 to it
3.3 to its
-0.7 to itself
-0.5 to joints
-0.6 to judge
-1.0 to just
0.9 to last
0.7 to lay
-0.5 to lead
-0.6 to lean
-0.7 to learn
0.5 to level
-0.7 to lie
0.6 to life
-1.0 to lift
2.1 to lifting
-1.6 to listen
1.2 to live
0.9 to look
-0.8 to loosen
3.1 to lose
0.9 to low
1.3 to lower
-1.0 to manage
1.2 to massage
-0.8 to match
-0.7 to matter
-1.3 to me
2.6 to meet
-1.1 to mend
-0.7 to mention
-0.6 to miss
-0.7 to more
-3.1 to move
0.6 to my
-0.5 to nearly
2.1 to need
1.3 to none
2.0 to nothing
0.6 to notice
-2.6 to one
-2.4 to our
-0.6 to pass
-1.9 to pay
-0.5 to pee
-0.7 to permanent
-0.5 to person
0.9 to physiotherapy
-0.5 to pick
-0.8 to plan
0.6 to play
-0.9 to predict
-2.6 to prevent
1.2 to produce
-2.1 to protect
1.7 to prove
-0.6 to push
-0.5 to put
2.4 to rebuild
-0.6 to recover
-0.6 to reduce
0.8 to refer
0.8 to regenerate
-1.4 to release
1.3 to relieve
-0.5 to remember
0.9 to remove
1.1 to repair
0.6 to report
0.7 to reserve
-0.7 to respond
-0.8 to rest
0.9 to restore
1.3 to return
0.9 to reverse
1.0 to ring
-0.5 to room
-0.7 to rule
-0.9 to run
-1.6 to saturday
2.9 to say
-1.1 to school
-3.0 to see
-0.6 to sell
0.6 to seven
-0.7 to share
1.2 to show
-0.5 to side
-0.9 to sign
0.7 to sit
-1.1 to six
-0.7 to sleep
-0.7 to slow
-1.3 to soften
-0.5 to some
2.8 to somebody
-0.6 to spare
-0.5 to speak
-0.7 to sport
0.7 to stand
0.8 to start
0.5 to stay
1.2 to stiff
-2.4 to stop
-1.4 to straighten
1.2 to suffer
-0.6 to suit
-0.6 to sunday
-0.6 to support
-1.7 to switch
-2.3 to take
-0.9 to talk
-0.7 to teach
1.6 to tell
-0.5 to ten
0.6 to the
-1.7 to them
0.8 to thirty
1.2 to this
-0.7 to those
-0.6 to thursday
-1.2 to time
1.3 to touch
1.0 to treat
0.9 to try
-1.0 to turn
-2.2 to twelve
-1.1 to two
-1.3 to undress
1.9 to us
0.5 to wake
-0.5 to walk
-0.5 to want
1.8 to warm
1.0 to wash
1.8 to wear
1.2 to what
1.8 to where
-0.6 to whoever
-1.9 to work
-0.5 to worksafebc
2.1 to worry
1.3 to write
-3.0 to you
-3.0 to your
1.2 toast
3.8 today
1.1 today and
-0.5 today fast
1.0 today for
0.9 today or
-0.9 today we
0.5 today with
-0.5 toddler
2.0 toddlers
-1.3 toe
-0.5 toe $
1.4 toes
1.8 together
1.1 together $
-1.1 together a
0.7 together again
-0.5 together for
0.5 together massage
-0.5 together so
1.7 together the
0.9 together these
-2.2 together with
-0.9 together you
-0.9 toilet
0.6 told
2.5 told $
0.6 told about
0.7 told at
-0.8 told by
-0.6 told he
2.1 told her
-0.7 told it
0.7 told me
2.2 told my
-0.7 told that
0.7 told the
0.8 told them
-1.4 told there
-3.4 told to
1.1 told us
-0.7 told what
2.1 told you
-0.5 tolerate
2.7 tom
-0.8 tom is
-0.6 tomas
-0.5 tomasz
-0.6 tomasz $
0.8 tomatoes
2.5 tomorrow
1.1 tomorrow $
0.5 tonight
-0.6 tonight $
-0.6 too
1.9 too $
1.6 too late
-1.2 too long
0.8 too modest
-1.8 too much
-0.5 too old
-0.7 too soon
1.6 took
1.5 took a
-1.6 took me
1.3 took the
-0.9 took up
1.8 tool
1.0 tools
0.7 tools $
1.3 toothache
3.5 top
-1.2 top of
2.1 top rated
-0.7 top up
3.3 torn
-0.5 torn $
3.2 torn fibres
0.8 torn muscle
-0.5 torn tissue
0.9 toronto
1.4 total
-0.5 total $
1.0 total well
6.2 totally
1.8 touch
2.0 touch and
0.6 touch in
0.5 touch is
0.5 touch it
0.9 touch my
-0.8 touch of
-0.6 touch with
1.3 touched
-1.5 touched $
-0.5 touched by
1.3 touched my
-0.5 touched with
-0.6 touches
-0.6 touching your
-2.0 tough
1.6 tougher
0.7 toward
1.0 toward a
1.2 toward the
-0.5 towards
-1.1 towels
-0.6 towels and
-0.8 tower
2.0 town
-0.6 town and
-0.9 town centre
8.0 toxins
-1.3 toxins $
2.7 toxins and
2.8 toxins are
-1.7 toxins from
0.6 toxins leaving
-1.8 toxins or
-0.6 toxins out
0.7 toxins so
3.9 toxins that
-0.5 toxins to
0.9 toy
1.5 trace
-0.8 track
-0.5 track of
3.1 tracks
1.7 tracks $
0.8 traction
-0.9 traction $
1.0 traction and
1.1 trade
0.7 traditional chinese
-0.9 traffic
0.9 train
-0.5 train $
-0.5 train and
1.0 trained
-0.7 trained for
1.7 trained hands
-3.2 trained in
-0.5 trained masseuses
1.4 trained rmt
2.8 trained to
-1.6 training
0.7 training by
0.9 training in
3.5 tramadol
-0.5 transfer
0.6 transit
3.9 trapped
-0.7 trapped nerve
1.9 trapped nerves
-0.9 travel
-0.6 travel $
-2.4 travels
-0.6 travels along
-0.6 travels down
-0.6 tray
0.5 treat
-0.8 treat $
-1.2 treat a
-0.8 treat all
-0.8 treat and
-0.7 treat every
0.9 treat that
4.7 treat the
1.1 treat what
-0.5 treat yourself
2.4 treated
-0.5 treated a
1.6 treated early
-0.6 treated for
0.5 treated in
-0.8 treated is
-0.5 treated only
-0.6 treated people
1.3 treated the
2.4 treating
-1.6 treating it
2.0 treating the
1.4 treating you
-1.1 treatment $
-0.7 treatment aims
-0.9 treatment and
-0.8 treatment as
2.1 treatment begins
-0.7 treatment but
-0.6 treatment by
-0.8 treatment early
-0.6 treatment gives
-2.3 treatment has
-0.6 treatment in
2.0 treatment is
-0.8 treatment it
-0.8 treatment itself
1.0 treatment may
1.0 treatment of
0.6 treatment on
2.2 treatment plan
-1.3 treatment room
2.4 treatment that
1.3 treatment the
0.8 treatment there
-1.1 treatment they
-0.9 treatment to
-0.8 treatment was
1.4 treatment with
-2.4 treatment without
-0.6 treatment works
2.7 treatments
0.9 treatments and
0.7 treatments are
-1.7 treatments for
-0.6 treatments have
0.5 treatments he
1.5 treatments is
0.5 treatments over
0.8 treatments that
0.5 treatments you
2.7 treats
2.6 treats the
-0.9 trees
1.0 trevor
1.6 tri
1.5 tri cities
-2.0 trial
-0.7 trial $
0.5 trial found
-0.6 trial published
-5.8 trials
-1.0 trials have
-0.8 trials of
-0.7 trials were
0.5 trick
2.8 tried
-1.3 tried $
2.9 tried everything
0.6 tried massage
1.2 tried physio
-0.5 tried the
-1.5 tried to
4.0 tried us
-0.6 tries
-0.7 tries to
-0.6 trigger
-0.6 trigger point
1.3 triggers a
0.5 trimester $
-1.3 trip
-0.8 trip to
-0.9 trips
-1.0 trolley
0.9 trouble
-0.9 trouble $
0.8 trouble and
1.6 trouble is
0.7 troubled
0.5 troubles
2.9 trousers
-1.8 truck
-1.2 truck $
-0.5 truckers
-0.8 trucks
3.0 true
1.2 true cause
0.9 truly
-1.5 trunk
-1.1 trust us
-0.9 trust your
-0.5 truth
-2.1 try
0.5 try $
0.8 try both
-0.8 try one
1.3 try the
-2.3 try to
-1.0 try us
-2.0 trying
0.5 trying it
-2.6 trying to
2.2 tube
0.6 tuck
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
1.2 tune up
0.8 tunnel
-0.6 turmeric
1.0 turn $
-1.0 turn and
-1.0 turn down
0.6 turn into
1.8 turn over
-0.7 turn the
-0.5 turn to
1.2 turn up
0.7 turn you
-0.9 turn your
2.7 turned
1.6 turned down
-0.9 turned up
2.2 turning
1.3 turning into
-2.7 turns
-1.2 turns down
-0.5 turns into
-0.5 turns out
-0.5 turns the
-0.5 tweaked
2.9 twelve
-2.0 twelve $
-0.8 twelve and
-0.7 twelve massage
0.6 twelve months
-0.5 twelve sessions
-0.7 twelve visits
1.5 twelve we
-2.2 twelve weeks
-1.0 twenties
-0.6 twenties $
0.6 twenty
2.9 twenty $
0.6 twenty five
-0.7 twenty four
-1.3 twenty minutes
2.3 twenty one
-1.1 twenty six
-2.5 twenty two
-0.9 twenty year
1.6 twenty years
1.4 twice
0.5 twice a
-1.0 twice and
3.5 twice as
-1.2 twice in
2.9 twinge
0.7 twinge $
2.6 twinge since
-2.0 twist
-0.9 twisted
0.7 twisting
-0.9 twisting $
0.9 twisting and
-1.0 twists
-0.7 twists $
0.5 two
3.2 two $
0.5 two after
0.9 two appointments
1.9 two at
-1.0 two backs
-1.1 two because
-0.7 two blocks
-0.5 two business
0.8 two canes
0.6 two centimetres
-1.9 two days
0.6 two decades
0.7 two degrees
-0.6 two discs
-1.1 two exercises
2.5 two goes
-1.2 two hands
-0.7 two hour
2.0 two hours
1.9 two hundred
-1.3 two in
-0.6 two kinds
0.9 two levels
-0.8 two massage
2.3 two months
-0.5 two movements
-1.4 two of
0.8 two or
1.5 two people
1.5 two physios
1.4 two punch
-0.6 two rooms
1.7 two sessions
-0.6 two sides
-0.5 two stretches
-1.2 two the
0.6 two then
-1.4 two therapists
-0.6 two things
-0.6 two thirds
1.3 two thousand
0.5 two times
-2.6 two to
2.4 two together
0.5 two treatments
-0.7 two types
6.2 two visits
-1.3 two weeks
0.5 two working
-0.5 two worn
-0.6 tying your
-1.0 tylenol
-0.8 tyler
-3.2 type
-0.6 type has
-0.7 type of
-2.0 types
-1.3 types of
-1.3 typical
-0.7 typical $
-0.5 typical plan
0.7 typically
-0.7 typing
-0.8 u
-0.6 ugly
-0.9 uk
1.2 ultimate
1.0 ultrasound
1.5 umbrella
2.1 umbrella stand
1.7 un
-1.0 unable
-1.0 unable to
2.3 unbeatable
1.7 unbeatable $
-2.4 uncertain
-0.9 uncertain $
-0.6 uncle
-1.1 uncomfortable
-0.6 uncomfortable $
-1.7 uncommon
-0.6 uncommon $
-0.6 uncover the
-1.6 uncovered
-1.3 uncovered $
2.0 under a
1.8 under control
-0.5 under his
-0.7 under load
-1.0 under my
1.3 under our
-0.5 under pressure
-2.2 under the
-0.6 under your
2.3 underlying
2.1 underlying cause
0.5 underlying root
-0.8 understand
-0.7 understand $
-0.7 understand it
-0.8 understand that
0.7 understand what
-0.9 understanding
-1.0 understood
1.0 undo
5.7 undoes
0.7 undone
-3.1 undress
-0.5 undress as
-1.6 undress to
1.0 uneven hips
-1.3 unevenly
-1.0 unevenly $
-1.2 unhurried
-0.9 union
2.8 unique
-0.8 united
-0.5 united states
0.5 university
-0.6 university $
-1.2 unknown
-1.1 unknown $
-0.9 unless
-0.5 unless the
-0.6 unless we
-1.5 unless you
-0.6 unless your
5.4 unlike
0.5 unlike anti
1.1 unlike other
2.0 unlike the
-0.7 unlikely
3.1 unnecessary
1.8 unnecessary $
-1.3 unscented
-0.5 unstable
-0.7 unsubscribe
5.1 unsuitable
0.6 unsuitable $
-0.5 unsure
-2.3 until
-0.8 until four
-0.6 until he
1.7 until i
-0.5 until six
-1.0 until the
-1.3 until they
3.4 until you
-1.6 untreated
-0.7 unused
2.9 unusual
-1.5 unusual $
-0.5 unwanted
-0.5 unwell
-0.8 unwind
2.3 up
0.6 up against
-0.7 up any
-0.9 up around
-1.0 up as
-1.4 up at
0.5 up because
-1.1 up by
-1.3 up feeling
-0.5 up first
0.7 up from
-0.6 up gradually
-0.6 up having
2.3 up healing
-1.0 up her
1.2 up here
1.9 up his
-1.3 up if
-0.7 up is
1.4 up like
0.9 up more
-1.2 up most
1.1 up mri
-0.9 up my
-0.6 up of
2.8 up off
1.1 up on
-0.5 up or
0.5 up properly
-0.8 up so
-0.5 up something
-0.6 up straight
-0.5 up takes
0.7 up that
0.5 up the
0.5 up their
-0.5 up through
-0.9 up to
1.5 up what
1.4 up when
2.6 up which
-1.7 up with
1.2 up without
1.0 up x
-0.8 up you
1.5 up your
-0.5 upfront
-0.7 upon
-0.5 upon the
-1.0 upper
-1.4 upper back
-0.7 upper body
-0.5 upper neck
2.1 upright
2.0 upright $
-1.1 ups $
0.5 upset
1.1 upset your
-0.5 upside
-1.4 upstairs
-0.7 upstairs $
-0.8 upstairs from
0.6 upward
2.2 upwards
-1.7 urgent
2.6 us
-1.4 us $
-0.6 us 24
2.1 us a
0.5 us about
-0.6 us all
1.8 us and
2.2 us apart
-1.9 us at
0.5 us early
1.7 us eight
2.0 us first
-2.1 us for
-0.5 us from
0.7 us get
0.5 us has
-1.5 us have
-1.7 us he
-1.0 us if
-1.3 us in
0.9 us it
-3.1 us know
-0.5 us last
0.5 us now
-1.2 us on
-0.5 us or
0.5 us show
1.7 us six
0.7 us take
3.6 us that
2.6 us the
0.7 us their
1.6 us there
2.8 us they
-0.5 us this
-1.3 us to
-0.5 us too
0.5 us we
-1.6 us what
0.6 us while
1.3 us with
-3.6 use
-1.3 use $
0.5 use a
0.5 use an
1.2 use and
0.6 use gentle
-1.2 use it
0.6 use long
-0.6 use massage
-0.9 use my
-0.8 use needles
0.8 use on
1.2 use slow
1.0 use warm
-0.8 use whichever
1.7 use your
-2.0 used
-1.1 used $
-0.6 used a
1.1 used as
-0.8 used by
-0.8 used in
0.5 used once
-0.5 used only
1.6 used to
0.8 used together
1.5 used with
-3.2 useful
-0.5 useful $
-0.5 useful thing
-0.7 user
-0.7 user fee
-0.9 uses
0.8 uses a
-0.8 uses slow
0.5 using a
-0.5 using it
1.2 using the
-1.4 using your
-4.7 usual
0.9 usual $
-0.7 usual care
0.5 usual time
-3.2 usually
-0.8 usually a
2.6 usually after
1.6 usually all
0.5 usually be
1.2 usually diagnose
0.8 usually do
-0.5 usually gets
-0.6 usually go
-0.6 usually goes
0.7 usually happens
-0.9 usually heals
-0.5 usually improves
1.9 usually in
-0.6 usually it
-0.6 usually make
-0.6 usually need
-2.3 usually not
0.8 usually on
1.6 usually starts
-0.9 usually temporary
-0.8 usually the
-0.5 usually with
1.5 usually within
-1.4 usually yes
-0.6 vacation
-0.7 vaccines
1.0 validated
0.7 valley
-0.7 valuable
-1.8 value
-0.5 value the
1.3 van
0.5 van $
-0.5 vancouver
-0.7 vancouver and
2.7 vanish
5.0 vanished
1.4 vanished after
-0.7 varies
-0.8 varies $
-0.5 variety
-2.4 vary
-0.6 vary $
-0.6 vary from
0.5 vast
0.5 vast majority
-0.7 verdict
-0.8 verified
1.7 version
3.1 version of
0.7 vertebra
-0.7 vertebra $
-0.5 vertebra to
1.8 vertebrae
-0.6 vertebrae lose
-0.5 vertebrae the
-1.8 vertebrae together
-0.8 very
-0.5 very $
0.5 very few
7.2 very first
-1.5 very good
0.5 very light
-0.6 very likely
2.8 very little
-0.7 very low
-0.9 very much
0.6 very nice
0.5 very often
-0.5 very rarely
-0.5 very well
-1.9 vessels
-0.5 vessels $
-1.1 vest
-0.8 veterans
-0.7 vibration
-1.0 video
-0.8 videos
-0.9 view
-0.6 view of
-0.9 village
-0.8 villain
1.2 violin
1.4 visible
1.5 visibly
4.5 visit
1.4 visit $
-2.0 visit a
-0.6 visit after
-0.6 visit as
-0.7 visit at
-0.6 visit back
-0.6 visit every
1.1 visit i
0.7 visit if
2.0 visit is
-0.9 visit lasts
-0.6 visit on
3.5 visit one
0.6 visit our
0.6 visit so
-0.7 visit that
2.0 visit three
1.0 visit to
-0.8 visit two
-0.5 visit us
-1.5 visit with
0.5 visitor
2.4 visits
1.8 visits $
-1.3 visits a
0.8 visits and
0.5 visits for
-1.0 visits in
0.8 visits later
-0.6 visits on
1.6 visits the
-1.1 visits we
0.5 visits with
-1.4 visits within
0.6 visits you
-1.7 voice
0.6 volume
-0.7 volume $
-0.7 volume on
-0.7 voluntary
-1.0 volunteers
3.1 voted
1.0 voted best
-1.1 voucher
-0.6 voucher for
-1.9 vs
-0.6 w
-0.5 w $
-0.5 waist
-0.6 waistband
-2.4 wait
-0.8 wait $
-0.6 wait and
-0.5 wait for
0.7 wait list
-0.7 wait to
-1.4 wait until
1.4 waiting $
-0.5 waiting area
-0.7 waiting does
3.0 waiting for
-0.6 waiting on
0.6 waiting rooms
-0.7 waiting to
-1.2 waitlist
-1.1 waits
-0.5 waits $
0.9 wake
-0.5 wake it
0.5 wake the
1.5 wake up
1.1 wakes
2.6 wakes up
-0.8 wakes you
2.7 waking
0.7 walk
0.5 walk $
-0.8 walk a
-0.8 walk after
-1.0 walk and
1.1 walk as
0.5 walk at
-0.9 walk every
-1.5 walk from
0.9 walk further
1.3 walk home
4.2 walk in
-0.5 walk like
-0.5 walk on
5.2 walk out
-0.7 walk round
1.1 walk the
1.4 walk through
-1.0 walk to
-1.0 walk up
-0.6 walk you
6.3 walked
1.9 walked in
1.1 walked out
0.7 walked the
1.2 walked to
3.1 walker
1.6 walker $
1.3 walkers
0.7 walking
0.5 walking a
-0.9 walking and
2.5 walking distance
1.9 walking frame
1.0 walking further
-0.6 walking in
-1.9 walking is
0.8 walking like
-0.6 walking or
2.8 walking out
-0.6 walking program
-0.9 walking swimming
0.5 walking the
2.1 walks
-1.1 walks $
-1.1 walks are
1.3 walks to
0.6 walks with
0.5 wall and
0.5 wall of
-2.1 wallet
-0.9 wallet out
-0.8 walls
0.5 walnut
-3.3 want
-0.5 want $
-0.7 want a
0.7 want an
-0.8 want it
-0.5 want my
0.8 want you
1.1 want your
-0.6 wanted
-0.9 wanted $
-1.0 wanted a
1.3 wanted to
-1.1 wants
-0.9 wants a
2.8 wants to
-0.6 wants you
-0.9 war
-1.1 ward
-0.8 ward $
0.5 wardrobe
-0.8 warehouse
-0.9 warfarin
-0.6 warfarin $
-1.4 warm
0.6 warm $
2.1 warm basalt
1.3 warm bath
0.9 warm foot
0.7 warm oil
0.8 warm room
0.5 warm stones
-0.9 warm the
0.8 warm towels
-1.2 warm up
-0.5 warm water
-0.5 warmed
-0.5 warmed and
0.8 warmed oil
-1.7 warmer
-0.5 warmer hands
-3.3 warms
-0.6 warms and
-1.5 warms the
-2.7 warmth
-1.5 warmth and
-1.1 warning
-0.5 warning signs
-0.6 warriors
-2.0 wary
-2.0 wary of
-1.4 was $
-2.6 was a
-1.5 was about
0.5 was an
-0.8 was and
2.6 was back
0.6 was before
-0.7 was better
2.4 was booked
0.5 was dancing
-0.8 was diagnosed
1.1 was doing
-0.9 was done
1.7 was down
-0.9 was due
-0.7 was fifty
1.5 was fine
-0.7 was finished
-1.4 was for
-0.8 was forty
-2.3 was four
-0.6 was fourteen
-0.8 was getting
-0.7 was given
-0.6 was going
1.4 was gone
2.4 was in
-0.8 was just
0.9 was like
-0.7 was little
-0.7 was made
0.8 was massage
-1.4 was my
-1.5 was never
-0.6 was nice
0.5 was no
-1.0 was not
2.6 was nothing
1.3 was off
1.3 was on
-0.8 was once
-0.8 was our
1.3 was playing
-0.8 was scared
-1.3 was still
-2.6 was the
-0.5 was to
-1.8 was told
1.8 was too
-1.7 was twelve
0.6 was walking
1.1 was wrong
-0.8 washing
-0.8 washing machine
-1.2 washroom
5.5 waste
0.7 waste $
1.1 waste from
0.5 waste is
1.0 waste of
1.6 waste products
1.2 waste that
1.4 wasted
1.2 wasting
1.2 watch
0.7 watch and
0.6 watch the
-1.6 watch you
1.3 watched
-0.7 watches
-0.6 watching you
1.1 water
-2.5 water $
1.1 water after
0.9 water afterward
0.5 water afterwards
-2.2 water and
0.5 water back
-0.8 water bottle
-0.6 water if
-0.6 water is
0.7 water that
-0.6 watering
-0.5 watering a
1.4 wave
1.2 wave of
1.7 way
-0.5 way $
2.6 way and
-0.7 way from
0.6 way is
0.6 way it
-2.6 way of
1.0 way some
-1.3 way that
-1.8 way to
-0.7 way up
0.7 way we
1.6 way your
0.5 ways
-0.8 ways $
1.0 ways massage
-0.9 ways of
0.8 ways to
2.0 we
-0.8 we $
-0.5 we adapt
0.8 we address
0.9 we adjust
-1.3 we age
-0.5 we aim
-0.7 we all
0.9 we also
1.7 we always
2.3 we are
-2.2 we ask
-1.8 we asked
-0.5 we assess
-0.9 we be
1.1 we begin
1.7 we believe
-1.7 we bill
-0.9 we book
1.9 we both
0.7 we call
2.6 we came
1.9 we can
-0.6 we carry
0.5 we change
-1.0 we charge
-1.2 we check
-0.5 we collect
-0.8 we come
1.2 we correct
1.4 we create
-0.5 we cried
-0.9 we did
0.5 we drop
-0.5 we encourage
2.6 we expect
-0.6 we explain
1.4 we feel
0.5 we fill
-0.7 we finish
1.5 we fix
-0.6 we found
-0.5 we gave
-0.9 we generally
0.5 we get
-1.0 we go
5.1 we guarantee
-2.3 we had
1.0 we hear
1.6 we help
-0.9 we hold
-1.2 we hope
-0.6 we invoice
-0.5 we issue
-0.8 we keep
-1.0 we kept
-2.2 we leave
-2.2 we like
-0.5 we listen
1.1 we loosen
2.8 we make
-0.8 we map
-1.0 we mean
-1.1 we measure
-1.5 we meet
-0.8 we met
-1.1 we need
-2.4 we never
-0.5 we notice
-0.7 we now
1.4 we only
-2.0 we opened
-0.5 we own
2.0 we promise
2.5 we put
2.2 we rather
-2.2 we recommend
0.6 we regularly
1.6 we release
-0.6 we remember
-0.9 we repeat
-0.9 we run
-1.0 we saw
1.9 we say
-1.4 we send
-1.0 we set
-1.2 we shall
0.5 we share
-0.5 we should
0.8 we simply
-1.2 we sit
-0.5 we sooner
-0.8 we speak
2.3 we stand
-1.7 we start
-1.0 we stay
-1.2 we stop
3.4 we succeed
-0.5 we suggest
-0.5 we take
-1.3 we talk
-0.5 we tell
1.0 we tend
-1.5 we test
1.1 we think
2.0 we treat
1.3 we understand
1.0 we use
-1.1 we usually
-0.7 we wake
-0.9 we want
-1.1 we will
-1.1 we work
-0.5 we worked
-2.3 we would
-0.5 we wrote
-1.6 weak
-0.7 weak $
-0.5 weak or
-0.9 weaken
-0.7 weaken the
-0.8 weakens
-0.5 weakens the
-1.2 weaker
-3.2 weakness
-0.7 weakness $
-0.9 weakness or
-1.4 wear
1.5 wear a
-0.6 wear and
2.6 wear can
0.5 wear from
-1.4 wear in
-0.6 wear it
0.5 wear off
-0.7 wear something
-0.8 wear the
-0.6 wear unevenly
0.9 wear what
-0.6 wear whatever
-0.5 wear you
-1.2 wear your
-2.0 wearing
-0.9 wearing a
-1.8 wears
-0.8 wears off
1.5 weather
0.5 weather $
-1.3 website
-1.0 website $
0.5 website or
1.7 wedding
1.3 wedding $
-0.5 wednesday
2.4 wednesday $
-0.6 wednesday and
-0.6 wednesday to
1.2 wednesdays
-1.3 wednesdays $
-0.7 wednesdays and
0.9 weed
1.5 week
-0.8 week $
-0.6 week 1
0.6 week 3
0.6 week 4
0.9 week 6
1.0 week after
1.0 week and
1.8 week before
0.7 week by
0.8 week eight
1.9 week five
-0.8 week for
0.6 week in
0.8 week out
-0.6 week program
1.2 week six
-0.9 week so
1.2 week the
-0.5 week to
0.9 week until
0.6 week when
0.8 week with
-1.2 week you
-1.5 weekday
-2.4 weekdays
-0.9 weekdays $
0.6 weekend
4.2 weekend $
1.2 weekend course
-0.5 weekend of
-0.6 weekend warriors
0.7 weekly
-0.7 weekly $
-1.3 weekly for
1.9 weekly massage
0.9 weekly treatment
-0.8 weeks
-1.5 weeks $
1.2 weeks 3
-0.5 weeks 5
1.6 weeks 7
-0.7 weeks after
-0.6 weeks although
-2.1 weeks and
-0.9 weeks before
0.9 weeks can
0.8 weeks he
0.8 weeks i
0.5 weeks keeps
2.8 weeks later
-0.6 weeks more
-0.8 weeks most
1.3 weeks of
0.6 weeks on
-0.5 weeks one
-0.6 weeks or
-0.9 weeks than
-1.7 weeks then
-0.7 weeks there
-0.8 weeks three
0.7 weeks to
-0.7 weeks we
-0.7 weeks whatever
1.7 weeks with
-2.9 weight
-0.5 weight and
-0.7 weight loss
0.5 weight on
-0.5 weight without
-0.8 weights
-1.3 welcome
0.9 welcome and
-0.5 welcome in
0.5 welcome to
0.7 well
-0.5 well as
-0.6 well away
3.6 well being
-0.8 well but
1.8 well for
0.5 well it
-0.6 well studied
-0.5 well they
-1.0 well we
-0.7 well without
-1.0 wellness
-0.5 wellness in
-0.8 wen
1.0 wen is
-0.6 wendell
-1.0 wendy
3.7 went
-1.1 went $
0.8 went back
1.6 went down
4.5 went from
4.1 went on
-1.1 went through
1.6 went to
1.0 were
2.7 were a
-0.5 were followed
0.8 were in
-0.5 were no
0.9 were not
0.5 were on
-0.6 were short
-0.8 were small
0.8 were the
-1.1 were told
0.8 were voted
1.1 west
-0.5 west 4th
0.5 western
1.2 western canada
-0.5 westminster
-0.6 westminster $
-0.5 westminster and
-1.3 wet
-1.0 whale
-0.5 whale song
1.8 what
-1.3 what a
-0.7 what about
-0.7 what an
-0.9 what are
-0.5 what can
-0.5 what clients
-0.9 what comes
3.1 what did
-1.3 what do
-0.9 what does
-2.6 what else
-0.9 what follows
0.5 what had
-0.9 what has
0.8 what have
-0.8 what helped
-0.8 what his
0.8 what i
0.5 what if
0.9 what is
-0.9 what it
1.1 what keeps
-1.7 what makes
-1.7 what massage
-1.0 what my
0.5 what no
0.9 what on
1.5 what one
1.6 what others
-1.0 what our
-0.5 what results
0.8 what set
-1.7 what sets
-1.8 what she
1.2 what that
-0.8 what the
-0.6 what this
-2.8 what to
0.7 what usually
-0.9 what was
1.5 what we
1.0 what will
1.3 what works
3.2 what would
-0.7 what you
2.9 whatever
2.2 whatever it
0.5 whatever the
1.0 whatever their
-1.4 whatever they
-0.7 whatever you
2.2 whatever your
2.5 whatsoever
1.8 whatsoever $
0.5 whatsoever and
-0.6 wheat
1.9 wheel
1.1 wheelbarrow
1.2 wheelchair
1.4 wheelchair $
0.5 wheelchair by
-0.6 wheelchairs
1.0 wheeled
-3.0 when
-0.7 when $
-1.5 when a
0.9 when clients
-0.8 when did
0.6 when everything
0.5 when given
-0.9 when he
-0.8 when his
-0.8 when it
-0.6 when massage
-0.9 when nobody
1.5 when nothing
-1.3 when one
1.6 when people
-0.5 when researchers
-0.6 when someone
-1.2 when something
-0.6 when that
0.6 when the
-0.5 when their
0.6 when there
1.4 when they
2.1 when those
-1.7 when to
-0.5 when walking
-1.4 when we
-2.2 whenever
-1.1 whenever you
1.2 where
-0.9 where does
-0.9 where he
-1.0 where i
2.2 where is
2.4 where it
-2.2 where massage
-0.7 where most
-0.5 where my
1.7 where nobody
0.8 where other
2.5 where others
-0.6 where our
1.0 where pain
0.5 where people
-2.1 where she
-0.5 where that
-0.9 where the
0.7 where they
-0.6 where to
-0.9 where we
-1.6 where you
1.3 where your
1.2 whereas
-0.5 wherever
-3.3 whether
-0.5 whether i
2.4 whether it
-2.0 whether massage
-0.5 whether or
1.9 whether that
-1.7 whether the
-0.5 whether there
-0.7 whether to
-0.9 whether we
0.5 whether your
0.6 which
-0.6 which $
1.4 which a
1.5 which are
-0.5 which areas
0.6 which brings
-0.5 which can
2.2 which disc
1.0 which does
-0.9 which group
0.5 which had
-0.5 which have
0.9 which he
0.8 which helps
1.3 which i
-0.5 which it
0.6 which joints
-0.5 which link
1.4 which most
-1.0 which nobody
0.8 which of
-0.6 which one
-0.7 which part
-1.0 which parts
0.8 which people
0.7 which she
1.8 which side
-0.5 which takes
-1.4 which the
-0.7 which they
-0.9 which treatment
1.2 which was
1.3 which work
0.6 which works
-1.4 which you
2.1 which your
-0.9 whichever
-0.9 while
-1.2 while $
0.5 while a
0.6 while and
-0.6 while i
0.7 while she
-0.7 while the
1.1 while they
-0.9 while we
1.2 while you
-0.9 while your
2.6 whisperer
1.4 white
0.8 white blood
1.8 who
-0.5 who asks
-0.7 who book
1.9 who came
-1.6 who can
3.1 who come
-0.5 who comes
0.8 who complete
2.3 who could
-2.2 who did
-1.7 who do
-0.8 who does
-0.6 who drives
-0.7 who expect
-0.9 who feel
2.4 who finish
0.5 who get
-0.8 who gets
-0.8 who got
-0.5 who guarantees
-3.1 who had
-1.7 who has
-0.6 who have
-0.6 who hurt
-0.6 who i
-1.5 who is
3.2 who keep
0.8 who knows
-0.5 who lift
-0.5 who need
1.4 who needed
1.0 who needs
-0.6 who never
-0.6 who owns
0.5 who practises
-0.7 who prescribed
0.7 who put
-0.8 who ran
-0.7 who runs
-1.8 who says
1.5 who should
-0.6 who sit
-0.5 who sits
0.7 who start
0.7 who stay
1.5 who stick
-0.5 who takes
-0.8 who teaches
-0.7 who tells
-0.9 who trained
-0.7 who treats
2.2 who used
-0.9 who wanted
0.5 who wants
2.3 who was
-0.7 who we
-1.3 who will
0.6 who works
1.9 who would
-0.9 who you
2.4 whoever
0.8 whole
-0.5 whole area
-1.2 whole back
-1.1 whole chain
1.2 whole family
-0.7 whole hour
0.9 whole loop
0.9 whole lot
2.5 whole of
-1.3 whole person
1.6 whole spine
-0.8 whole thing
-0.8 whole time
1.8 whom
-0.6 whom have
0.5 whom i
-0.6 whom you
-1.0 whose back
-0.5 whose curve
3.1 why
-2.6 why $
1.1 why athletes
-0.8 why burnaby
-0.8 why do
1.8 why it
0.7 why my
-0.5 why not
-1.4 why our
-0.9 why people
0.7 why so
-0.7 why the
0.9 why us
0.6 why we
3.4 why would
-1.6 why you
-1.1 why your
-0.8 wide
-1.0 wide enough
1.3 widely
-0.6 widely $
1.4 widely regarded
-1.1 widely used
1.9 widen
-0.8 widen a
-2.0 widen the
3.2 widens
0.9 widens the
-0.6 wider
1.0 width
-1.2 wife
5.7 will $
-0.7 will actually
-0.5 will adapt
-1.0 will agree
0.9 will also
-1.1 will always
-0.6 will answer
-1.2 will back
1.5 will be
-0.9 will begin
-1.0 will both
1.0 will bring
-2.6 will call
0.6 will carry
0.5 will change
-1.7 will check
-2.2 will come
-0.5 will cost
4.1 will cure
-0.8 will deal
4.4 will diagnose
-1.6 will discuss
2.8 will do
-0.9 will ease
1.2 will end
-0.5 will ever
-0.9 will explain
-1.0 will fill
-1.6 will find
-0.6 will fit
0.6 will fix
-0.7 will float
2.9 will give
0.8 will gladly
-0.9 will go
-0.6 will hand
1.4 will happen
0.8 will happily
1.0 will have
-0.9 will hear
1.2 will help
-0.7 will hold
-0.6 will hurry
-0.6 will hurt
-2.4 will i
-2.0 will it
-0.6 will just
0.5 will keep
1.9 will know
-0.6 will let
0.5 will likely
-1.0 will listen
-1.0 will love
1.4 will make
-0.7 will massage
0.7 will match
-0.8 will meet
-0.7 will move
-1.1 will need
2.2 will never
-0.7 will only
1.0 will place
0.7 will probably
0.5 will put
1.1 will read
-0.6 will receive
3.2 will refund
-0.6 will remember
-1.5 will respond
-0.5 will rest
1.1 will return
-1.4 will review
-0.8 will ring
0.5 will rub
0.8 will sail
-2.5 will say
1.4 will see
-0.7 will send
-1.8 will show
1.4 will skip
2.7 will sleep
-0.6 will start
0.5 will stop
-1.3 will suggest
2.1 will take
-2.1 will talk
0.6 will teach
-2.6 will thank
-0.8 will the
-0.6 will then
-0.7 will throw
1.0 will treat
-0.7 will try
1.1 will turn
0.5 will understand
-0.5 will use
-1.0 will usually
-1.1 will wait
0.6 will walk
-0.7 will watch
0.7 will wonder
0.7 will work
1.3 will you
-0.5 willing
-1.5 willingdon
-0.8 willow
-2.4 window
-0.5 window with
-0.7 windows
-0.6 winnie
-0.8 wins
1.6 winter
0.6 winter of
-0.7 winter we
-1.0 winters
-0.7 winters ago
-0.6 wiping
2.2 wire
1.9 wire $
-0.8 wires
-0.6 wise
0.5 wish
2.1 wish i
-1.1 wish that
-0.6 wishes
-0.7 with
1.7 with $
1.8 with acupuncture
-2.7 with age
-2.1 with all
-1.0 with and
-1.1 with any
-0.7 with arthritis
-0.6 with at
0.6 with back
-0.5 with bolsters
-0.6 with care
-1.0 with chronic
1.9 with confidence
-0.5 with cupping
-0.5 with cushions
0.5 with disc
-0.6 with each
0.6 with either
2.0 with every
-0.7 with everyone
-1.2 with exercise
0.9 with exercises
-0.5 with food
-0.5 with ginger
2.0 with good
-0.5 with hands
-0.9 with heat
1.1 with herniated
-0.6 with him
-0.6 with hot
-0.5 with how
1.3 with icbc
0.8 with in
0.5 with less
0.5 with light
0.7 with local
1.1 with long
-0.5 with longer
-1.1 with love
-0.6 with low
-0.7 with lower
1.2 with marguerite
3.5 with massage
1.0 with me
-0.5 with movement
-1.0 with nerve
-0.5 with new
2.2 with no
2.3 with none
2.8 with nothing
-2.1 with one
-1.2 with or
2.0 with osteoporosis
-1.5 with other
1.9 with our
1.0 with over
-2.7 with pain
-1.9 with people
-0.8 with physio
1.6 with physiotherapy
1.2 with regular
1.5 with relaxation
-0.5 with respect
-0.7 with rods
0.8 with scar
-0.5 with sciatica
-1.2 with scoliosis
-0.6 with short
-0.9 with slow
0.5 with soft
0.9 with some
-0.5 with somebody
-0.9 with someone
0.5 with something
-0.7 with sore
0.5 with spinal
1.3 with stenosis
-0.5 with stiffness
-0.5 with stretching
-0.8 with ten
0.5 with the
3.0 with them
1.2 with this
1.1 with three
-0.8 with time
1.7 with treatment
-1.6 with two
3.4 with us
-0.5 with warfarin
-1.0 with warm
-0.7 with wear
-0.5 with worn
-1.6 with you
-4.6 with your
-1.0 withdraw
2.4 within
0.5 within $
-0.5 within 6
-0.8 within a
-0.8 within an
-1.1 within burnaby
-0.8 within five
-0.6 within forty
0.7 within hours
5.7 within minutes
3.3 within ten
-0.7 within three
-0.8 within your
4.5 without
2.5 without a
-0.5 without advice
-2.2 without an
0.5 without any
1.5 without anybody
2.6 without back
-1.2 without being
0.8 without bracing
-0.6 without drugs
-0.5 without ever
-0.9 without getting
-0.5 without knowing
-0.6 without noticing
3.6 without pain
1.7 without sitting
1.9 without so
-0.6 without speaking
0.6 without stopping
-1.0 without surgery
-0.7 without talking
0.8 without that
6.9 without the
0.7 without them
0.5 without thinking
-0.7 without treatment
-0.5 without trying
-0.6 without us
-0.8 without using
-1.7 without your
-1.3 woke
-1.1 woke up
2.8 woman
2.0 woman $
-1.0 woman in
0.9 woman who
0.8 woman with
2.7 women
-0.5 women in
0.9 wonder
0.9 wonder why
-0.9 wondered
3.6 wonderful
-0.5 wonderful $
-1.0 wondering
1.4 wonders
-0.7 wool
-0.7 word
0.8 word $
-1.0 word and
-1.2 word for
-0.8 word from
1.7 word is
-4.5 words
-0.7 words $
1.3 wore
0.9 wore a
2.3 wore the
-3.2 work $
-0.8 work alongside
-1.1 work and
-1.0 work around
1.4 work begins
0.9 work brings
-0.9 work can
1.1 work every
-1.2 work from
0.7 work gets
-0.6 work in
1.3 work injuries
0.7 work is
0.9 work of
-1.0 work out
0.8 work over
-0.8 work overtime
0.7 work slowly
0.5 work that
1.4 work the
0.9 work through
-0.5 work up
1.2 work we
-0.7 work well
0.6 work when
-1.0 work with
-0.5 work you
1.1 worked
2.4 worked $
-0.7 worked as
2.7 worked for
-1.0 worked in
-2.1 worked on
-1.1 worked out
-0.7 worked the
1.0 worked until
1.1 worker
1.9 worker $
1.4 workers $
-1.3 working
-0.5 working day
-1.6 working days
-1.7 working on
1.4 workout
1.5 workout $
1.1 workplace massage
1.8 works
0.7 works $
-0.6 works and
1.0 works as
-0.8 works at
1.6 works better
0.5 works by
2.2 works every
1.6 works for
-1.0 works from
-1.9 works in
-0.7 works on
-0.8 works the
-0.9 works through
1.3 works when
-0.6 works with
-2.1 worksafebc
0.9 workshop
-1.4 world
-0.6 world health
-0.6 worldwide
-1.7 worn
-0.7 worn disc
-0.9 worn discs
-0.8 worn down
-1.1 worn for
1.9 worn joints
-0.9 worn out
1.3 worn surfaces
-1.2 worried
-0.5 worries
0.8 worry
-1.8 worry $
1.5 worry about
-0.5 worry and
1.2 worrying
0.5 worrying $
-2.5 worse
1.1 worse $
-0.8 worse after
-0.6 worse and
0.6 worse by
-0.6 worse for
-0.5 worse in
1.0 worse so
-0.8 worse than
0.5 worse while
1.5 worst
-0.5 worst $
-1.3 worth
-0.6 worth it
1.3 worth of
-0.6 worth the
-0.8 worth trying
-0.7 worthwhile
-0.5 worthwhile $
1.4 would be
-0.9 would do
-0.9 would go
0.5 would i
0.9 would it
-2.8 would like
0.7 would love
-0.6 would make
1.1 would never
-1.0 would not
1.3 would otherwise
-0.5 would pay
0.7 would prefer
-0.5 would probably
-2.1 would rather
0.5 would say
-1.0 would sooner
2.2 would take
2.1 would you
-1.2 wound
-0.5 wounds
0.6 wrap
-1.5 wrapped
-0.9 wrapped in
-0.6 wrapping
-0.6 wraps
-0.8 wrecked
0.5 wrists $
-0.5 wrists and
-3.8 write
-0.6 write a
0.7 write in
-0.7 write it
-0.8 write the
-0.8 write to
-1.2 writes
-0.6 writing
1.2 writing $
2.2 written
-0.6 written consent
-0.8 written down
-0.7 written for
-0.5 written plan
-0.7 wrona
5.2 wrong
0.5 wrong and
0.6 wrong or
0.7 wrong thing
-0.9 wrong with
-1.0 wrote $
0.6 wrote in
-1.2 wrote it
1.8 wrote to
0.8 x rays
-1.4 yard
0.7 year
1.1 year and
2.0 year of
0.5 year old
-1.5 year or
-1.0 year the
1.2 year there
-0.5 year to
-1.2 year we
2.4 years
-3.3 years $
-0.6 years a
1.1 years ago
1.3 years and
-0.8 years as
-1.2 years before
-0.7 years between
-0.8 years but
-1.1 years in
1.1 years nobody
0.7 years not
0.8 years of
0.7 years on
-0.8 years people
1.7 years running
-0.8 years so
-1.1 years the
1.2 years this
0.8 years to
2.6 years we
-1.0 years will
-1.3 years with
2.8 years younger
-1.2 yellow
4.0 yes
3.8 yes $
3.2 yes and
-0.8 yes i
0.5 yes it
-0.6 yes the
-1.3 yes to
-1.1 yes we
-0.6 yes you
3.5 yet
1.5 yet $
-0.6 yet it
1.6 yet that
3.6 yet to
-1.4 yoga
0.5 yorkshire
0.7 you
-0.7 you $
0.7 you a
-1.9 you about
1.7 you actually
0.8 you add
-0.8 you after
-0.7 you all
-0.8 you already
1.2 you also
1.6 you any
0.6 you are
-0.6 you around
-1.4 you arrive
-0.8 you as
-1.1 you asked
-0.9 you at
2.1 you avoid
2.6 you away
2.8 you back
3.1 you be
-0.5 you begin
-1.9 you bend
-0.6 you bent
-1.0 you breathe
-0.7 you burnaby
-0.5 you by
1.5 you call
0.5 you can
0.5 you cards
-1.0 you carry
0.9 you come
-0.6 you comfortable
0.9 you count
-0.9 you decide
-0.6 you did
2.3 you do
-1.4 you doing
1.2 you done
-1.8 you down
-0.5 you elsewhere
-1.9 you enjoy
1.8 you ever
-1.2 you exercises
-0.5 you expect
-5.3 you feel
-0.5 you felt
-1.3 you find
0.5 you finish
0.7 you first
-1.1 you float
1.3 you follow
0.8 you for
0.5 you found
1.1 you free
1.4 you from
3.0 you get
0.9 you give
-1.2 you got
-1.1 you have
0.5 you heal
-0.8 you hear
-0.6 you hold
0.7 you home
-0.9 you honestly
-0.7 you hope
-1.6 you how
1.3 you hurt
-0.5 you i
-0.9 you if
-0.8 you in
-0.5 you instead
2.3 you is
1.3 you keep
0.5 you know
-0.5 you lean
1.9 you leave
1.8 you let
-1.0 you lie
-1.0 you lift
-0.9 you lifted
-2.1 you like
1.0 you loosen
-0.8 you lose
0.9 you lot
0.8 you love
-0.7 you make
0.8 you may
-0.5 you mean
0.6 you might
-1.1 you miss
-1.3 you more
0.5 you move
-1.2 you moving
-0.6 you must
-3.8 you need
0.8 you never
-0.8 you no
1.6 you off
3.4 you on
-0.7 you one
0.7 you or
2.2 you out
-0.6 you over
0.8 you pay
-0.7 you pick
-1.0 you prefer
-0.8 you put
0.5 you rather
1.4 you reach
-0.6 you read
1.5 you ready
-0.8 you receive
0.9 you relax
1.6 you remember
-2.7 you say
1.5 you see
-0.9 you set
1.8 you should
1.8 you sign
1.8 you simply
-1.7 you sit
-0.6 you smoke
-1.0 you so
0.8 you sore
-0.6 you spend
1.7 you spent
1.3 you stand
-0.8 you start
1.0 you started
-0.5 you stay
-1.1 you step
0.6 you still
-1.3 you stop
-0.6 you straight
0.7 you swing
0.9 you take
-0.5 you tell
-1.0 you tense
2.0 you that
0.9 you the
1.5 you there
-2.0 you think
-1.6 you this
-2.7 you to
0.7 you told
-0.5 you treated
-0.9 you tried
0.5 you try
2.2 you turn
-1.2 you undress
1.3 you up
-0.6 you use
1.2 you used
0.5 you wait
0.5 you waited
-0.9 you wake
-1.1 you walk
3.7 you walking
1.0 you want
-0.6 you we
-1.7 you were
1.1 you where
-0.5 you whether
1.0 you which
1.1 you while
-1.0 you who
6.1 you will
2.3 you with
-1.0 you work
-1.5 you would
1.7 you your
0.7 young
2.0 young $
-0.5 young man
2.2 young or
-1.5 young people
-0.8 young person
6.4 younger
2.6 younger $
1.3 younger clients
-0.7 younger people
-0.9 youngest
0.9 your
0.9 your age
-1.3 your agreement
-1.7 your appointment
-0.6 your arms
-0.6 your back
-0.9 your backs
-0.7 your backside
-0.7 your bag
-0.5 your belly
-1.3 your bladder
-0.5 your boots
1.4 your brain
-1.9 your breath
-1.5 your breathing
-0.6 your budget
-0.5 your call
1.7 your card
-1.1 your care
-0.5 your case
0.5 your chance
-0.9 your chest
1.0 your child
-1.0 your choice
-0.7 your claim
-0.5 your clothes
1.0 your coat
-0.5 your coffee
-1.3 your comfort
0.5 your company
0.9 your condition
-1.0 your consent
-0.6 your core
-0.8 your curve
-0.6 your daily
0.5 your daughter
-1.2 your day
0.7 your days
0.8 your desk
-1.1 your diagnosis
1.1 your disc
0.9 your discomfort
2.4 your discs
-1.5 your doctor
-0.7 your ears
-0.5 your employer
1.3 your extended
-0.6 your fault
1.0 your feet
2.6 your first
-0.8 your foot
-0.5 your front
-0.7 your full
-0.5 your glutes
-1.5 your gp
-2.5 your hands
-1.5 your head
2.1 your health
-0.9 your hip
-1.2 your hips
-0.9 your history
-0.7 your hour
-0.5 your husband
1.9 your immune
2.4 your immunity
-0.9 your inbox
-1.2 your insurer
-0.8 your job
1.1 your joints
0.5 your kidneys
0.8 your knee
0.8 your laces
1.3 your last
-0.7 your left
1.4 your leg
-1.1 your legs
2.9 your life
0.9 your list
-1.3 your liver
-0.5 your low
-2.3 your lower
-1.3 your lumbar
0.5 your lunch
-0.9 your massage
-1.3 your medication
-0.9 your medications
0.6 your medicine
-1.0 your medicines
-2.1 your mind
3.3 your money
-0.6 your monitor
-0.6 your mood
2.2 your mother
1.1 your movement
1.6 your mri
1.8 your muscles
-1.4 your name
1.1 your natural
-0.8 your neck
1.3 your neighbours
1.6 your nerves
-1.4 your nervous
2.4 your new
0.8 your next
-1.3 your normal
-0.5 your other
-0.8 your own
5.2 your pain
0.8 your painkillers
-0.7 your permission
-0.9 your pharmacist
-1.1 your phone
-0.8 your physician
-0.7 your physio
-0.6 your plan
4.6 your posture
-0.5 your progress
-0.7 your questions
1.3 your recovery
-1.2 your rheumatologist
-0.7 your rheumatology
-0.6 your ribs
3.1 your rmt
1.7 your scan
-0.6 your screen
1.2 your second
-1.8 your session
-0.6 your shift
2.3 your shoes
-1.1 your shoulder
-3.3 your shoulders
-2.5 your side
-0.8 your skin
-1.0 your sleep
-0.7 your socks
1.1 your specialist
0.6 your spine
-0.6 your spot
0.5 your staff
-0.7 your stomach
0.9 your story
-0.5 your strength
-3.1 your surgeon
2.0 your system
-1.1 your team
0.9 your teenager
-1.0 your teeth
0.8 your therapist
0.8 your thing
-0.8 your time
2.0 your tissues
-0.9 your toes
-0.6 your training
-1.1 your treatment
1.1 your trouble
0.8 your tummy
-1.2 your usual
3.0 your very
-1.5 your visit
-1.1 your wallet
0.6 your way
-0.9 your week
-0.5 your whole
-1.4 your work
-0.8 yours
-1.5 yours $
-0.5 yours before
1.1 yours has
0.7 yours is
-0.6 yours to
0.5 yours today
-0.6 yourself
-2.2 yourself $
-0.9 yourself again
1.6 yourself and
-0.5 yourself on
0.5 yourself why
0.8 yourself with
1.4 yvette
8.4 zero
2.9 zero $
1.4 zero risk
0.9 zero side
0.6 zing
0.6 zing down
3.1 ★★★★★
`
