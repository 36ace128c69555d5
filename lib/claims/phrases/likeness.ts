/** Made by `npm run claims:learn` of 10333 sentences with a promise and 93186 without. */
export const inclination = -0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.9 #
4.6 # 1
6.3 %
1.5 % $
0.6 % and
1.9 % better
0.5 % natural
-2.6 % off
1.2 % safe
0.5 % satisfaction
1.4 % success
3.5 0
-1.2 0 to
-1.0 00
-0.7 05
0.9 1
-1.0 1 $
-1.0 1 1
1.4 1 3
-0.8 1 and
-1.2 1 in
-0.6 1 it
1.2 1 massage
1.6 1 strain
0.9 1 the
-0.9 1 to
-0.6 1,000
-0.5 10
2.6 10 $
-1.3 10 %
-0.5 10 and
-0.6 10 degrees
-0.6 10 in
-0.6 10 people
-0.9 10 times
-0.9 10 to
1.6 100
-1.4 100 $
3.6 100 %
-1.4 105
-0.7 105 $
1.2 10k
-0.6 11
-0.5 110
-1.1 115
-0.6 115 for
-1.6 12
1.1 12 $
-1.1 12 weeks
-1.8 120
-0.7 120 $
-0.6 125
-0.5 128
-0.5 13
0.9 130 $
-1.1 135
1.9 14
2.6 14 $
0.6 14 and
-1.7 140
-0.8 140 $
2.0 145
1.2 145 $
-0.5 149
-1.0 14th
-2.2 15
0.8 15 $
-0.8 15 %
-0.6 15 and
-0.5 15 minute
-0.6 15 minutes
-0.9 15 off
-0.9 150
-0.5 150 $
1.1 155
1.2 155 $
-0.5 160
-0.5 160 $
1.3 165 $
1.3 17
-0.6 170
0.8 180
0.9 180 $
-0.6 185
-0.6 189
-0.6 1894
1.4 19
0.5 195
-0.9 1994
-1.1 1998
-1.3 1998 $
-2.2 2
-0.7 2 and
-0.5 2 to
-1.4 2 weeks
0.7 2,200
1.0 2,200 hours
-1.8 20
0.7 20 $
-0.6 20 %
-1.8 20 off
-0.8 200
-0.6 200 $
-1.2 2004
-0.5 2004 $
-1.6 2006
-0.6 2006 $
-0.6 2006 and
-0.5 2008
-0.8 2009
-1.2 2009 $
-1.3 2011
-0.5 2011 in
-0.7 2012
-1.0 2013
-1.5 2014
-0.6 2014 $
-0.6 2015
-1.0 2015 $
-1.3 2016
-0.5 2016 and
-0.6 2018
-1.3 2019 $
0.6 2019 and
-0.6 2021
0.5 2023 $
3.0 2024
0.5 21
3.3 210
2.7 212
2.7 22
-1.2 23
-2.1 24
-1.7 24 hours
-0.7 240
-2.1 25
-0.5 25 %
-0.5 25 off
-0.5 250
0.8 27
-0.5 29
-0.9 3 $
0.5 3 a
-0.7 3 months
-1.4 3 to
-0.5 3,000
-2.9 30
1.1 30 $
-0.5 30 and
-0.7 30 min
-0.7 30 minute
-0.6 30 minutes
-1.0 30th
-3.1 31
-0.5 31 %
-1.2 31 degrees
1.2 312
-0.5 31st
-0.5 32
-0.7 33
2.1 34
0.6 34 degree
-0.8 35
-0.5 35 $
3.0 37
-1.0 38 $
-0.5 39
-0.9 4
-1.1 4 $
2.0 4 p
-1.1 4 to
4.0 4.9
1.7 4.9 stars
-1.3 40
-0.5 40 and
-0.7 40 minutes
1.8 400
-0.6 400 people
2.3 41
1.5 41 $
-0.9 412
-0.7 41st
-0.5 42
-1.0 44
-0.5 44 $
-2.2 45
-0.6 45 $
1.8 45 and
-0.6 45 min
-1.2 46
-0.9 47
-1.2 48 hours
-0.9 49
-1.0 4th
1.6 5
-1.5 5 $
-0.6 5 and
2.0 5 reasons
-0.8 5 to
1.3 5 ways
-1.5 50
-0.7 50 $
-0.7 50 and
-0.9 50 minute
-0.9 50 minutes
-0.5 500
-0.7 52 $
-1.1 55
-0.6 55 $
-1.7 555
-0.5 58
-0.7 58 $
-1.1 6 $
-0.5 6 and
-0.9 6 months
-0.9 6 to
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
2.3 66
-0.6 67 $
-0.5 7
-0.8 7 $
1.5 7 to
1.1 70
-0.5 70 $
1.3 70 and
1.2 71
1.6 71 $
-0.5 720
-0.6 74 $
1.0 75
-0.7 75 $
2.1 75 min
1.3 75 minute
-0.8 75 minutes
1.4 78
1.1 78 $
-0.8 79
-0.6 79 $
1.2 8
0.7 8 $
-0.6 8 1
-0.5 8 a
1.5 8 and
-0.5 8 p
-2.3 80
-0.6 80 %
0.5 81
-0.6 82
-0.5 84
-0.7 85
-1.1 89
1.2 9 $
-0.6 9 and
1.2 9 out
0.6 9 to
1.0 90
-0.7 90 $
-0.6 90 min
2.1 90 minute
0.7 90 minutes
1.8 94
1.2 94 %
-1.0 95 $
1.2 95 and
1.5 96
0.8 97
1.0 97 %
1.5 98
1.2 98 %
-0.7 99
-0.5 999
2.6 <!>
-7.0 <?>
-3.5 <alone>
2.4 <answers>
2.7 <closes>
-8.7 <heading>
-4.6 <item>
-3.5 <opens>
-2.0 <tenth 10>
-8.9 <tenth 1>
-4.7 <tenth 2>
-1.3 <tenth 3>
0.6 <tenth 4>
1.3 <tenth 5>
1.6 <tenth 6>
1.3 <tenth 7>
0.5 <tenth 8>
-6.5 <text>
4.4 ^ 10
0.7 ^ 100
0.5 ^ 2
-1.0 ^ 30
-0.6 ^ 45
2.7 ^ 5
-0.8 ^ 60
0.8 ^ 8
0.9 ^ 9
-0.7 ^ 90
-1.3 ^ a
-4.2 ^ about
1.7 ^ absolutely
0.7 ^ according
-0.5 ^ aching
-1.6 ^ acupuncture
-0.7 ^ adding
-1.2 ^ adjust
1.2 ^ adult
0.7 ^ adults
-0.5 ^ advice
2.6 ^ after
-1.9 ^ afterwards
-0.6 ^ age
-0.5 ^ agree
0.9 ^ alan
2.3 ^ all
-0.9 ^ allow
1.5 ^ almost
-1.0 ^ always
0.9 ^ amitriptyline
-0.9 ^ amrit
2.3 ^ and
1.1 ^ anika
-0.5 ^ ankylosing
-1.2 ^ anneke
1.0 ^ another
-2.1 ^ anti
-1.0 ^ anything
-0.5 ^ apart
0.5 ^ appointments
0.5 ^ are
-0.5 ^ aromatherapy
-1.6 ^ around
-0.5 ^ arrive
-0.5 ^ arthritic
-1.2 ^ arthritis
1.2 ^ as
1.4 ^ ask
0.9 ^ at
2.1 ^ average
2.3 ^ avoid
0.9 ^ babies
-2.0 ^ back
1.4 ^ backs
1.4 ^ balance
-2.9 ^ be
1.6 ^ bea
4.6 ^ because
-0.9 ^ bed
1.0 ^ before
-0.8 ^ begin
-2.3 ^ being
-0.7 ^ below
-1.2 ^ bending
-1.4 ^ benefits
4.8 ^ best
1.5 ^ better
-1.5 ^ between
-1.1 ^ beyond
0.9 ^ big
1.4 ^ bill
-0.6 ^ bit
-2.3 ^ blood
3.6 ^ bone
-0.5 ^ bones
2.8 ^ book
1.0 ^ boosts
-0.7 ^ boring
1.1 ^ both
-0.6 ^ braces
-1.6 ^ bracing
-1.3 ^ break
-0.5 ^ breaking
-0.5 ^ breast
-2.2 ^ breathe
-1.4 ^ breathing
0.5 ^ brentwood
-3.6 ^ bring
-0.8 ^ bruises
-1.7 ^ bruising
-1.0 ^ build
1.8 ^ bulging
2.7 ^ but
-2.0 ^ buy
3.6 ^ by
-0.5 ^ call
3.1 ^ callum
2.6 ^ came
-2.6 ^ can
-0.6 ^ canada
-0.5 ^ cancel
-0.6 ^ cancellations
1.1 ^ cancelled
-0.6 ^ cancer
-0.5 ^ carol
0.9 ^ carry
0.9 ^ cartilage
-1.0 ^ causes
-0.5 ^ cbt
1.1 ^ changes
-0.9 ^ changing
-1.3 ^ check
-1.6 ^ chest
-0.9 ^ children
0.6 ^ chiropractors
-1.4 ^ choose
-0.8 ^ choosing
-1.5 ^ chronic
-1.0 ^ circulation
-1.3 ^ claims
0.5 ^ clear
4.0 ^ clients
0.7 ^ clothes
-0.7 ^ club
-0.7 ^ codeine
-0.5 ^ cognitive
-0.7 ^ colin
1.0 ^ combining
-0.9 ^ come
-0.8 ^ coming
1.0 ^ companies
1.1 ^ compare
1.7 ^ complete
5.6 ^ completely
0.7 ^ complications
-1.1 ^ conditions
-1.3 ^ consent
-1.5 ^ consider
-1.1 ^ contact
0.7 ^ conventional
3.0 ^ corrects
-0.7 ^ cortisone
3.3 ^ could
-0.9 ^ couples
-0.7 ^ course
0.9 ^ cross
-1.4 ^ curves
-0.5 ^ cut
0.5 ^ dad
0.6 ^ dale
-0.5 ^ daniel
-0.6 ^ danielle
0.7 ^ dawn
1.0 ^ day
2.0 ^ days
-1.1 ^ deadlines
-0.8 ^ dear
-0.7 ^ december
2.0 ^ deep
-0.6 ^ deeper
-1.5 ^ degenerative
-0.8 ^ description
-0.6 ^ desmond
3.9 ^ detoxifies
0.8 ^ dev
-0.9 ^ devon
-1.7 ^ diagnosis
2.0 ^ did
-0.6 ^ different
-0.8 ^ direct
-1.8 ^ discs
-0.8 ^ disease
-2.2 ^ do
1.6 ^ doctors
-3.0 ^ does
-0.8 ^ doing
3.7 ^ done
0.6 ^ dr
-0.5 ^ draw
-0.7 ^ drink
-1.1 ^ drop
-0.5 ^ during
1.3 ^ each
-2.6 ^ early
-0.8 ^ ease
-0.5 ^ eases
1.3 ^ easier
-1.3 ^ eat
-0.6 ^ effects
2.2 ^ eight
2.0 ^ eighteen
1.3 ^ eleven
0.5 ^ ella
2.9 ^ elsewhere
-0.5 ^ email
-1.0 ^ endorphin
-2.3 ^ endorphins
2.6 ^ enjoy
-0.8 ^ enough
-0.5 ^ enter
0.8 ^ episode
-2.0 ^ even
-1.2 ^ evening
1.4 ^ every
2.8 ^ everybody
1.4 ^ everyone
-1.3 ^ everything
0.9 ^ evidence
-2.5 ^ exercise
-0.7 ^ exercises
1.8 ^ fact
-1.0 ^ fair
-0.7 ^ false
0.7 ^ far
3.3 ^ fast
-0.6 ^ fatigue
1.3 ^ feed
2.7 ^ feel
-0.9 ^ feeling
-1.0 ^ fees
-0.8 ^ feet
-1.1 ^ fever
-1.5 ^ few
-0.5 ^ fewer
1.9 ^ fifteen
-0.5 ^ fill
1.1 ^ finally
-1.3 ^ finding
0.9 ^ fine
0.5 ^ fiona
2.3 ^ firm
-0.9 ^ first
1.0 ^ five
2.2 ^ fix
0.5 ^ flares
1.7 ^ flexibility
1.2 ^ flushes
-0.9 ^ follow
3.9 ^ foot
-1.0 ^ for
2.5 ^ forget
-0.9 ^ fortunately
-0.8 ^ forward
6.0 ^ four
0.7 ^ fourteen
-1.2 ^ free
2.0 ^ freedom
-0.7 ^ friday
0.7 ^ from
-0.8 ^ full
-0.7 ^ function
-1.8 ^ fusion
-0.8 ^ gabapentin
0.7 ^ gary
-0.6 ^ general
-0.8 ^ gentle
-2.0 ^ get
-1.3 ^ getting
-1.1 ^ gift
-4.6 ^ go
-0.7 ^ going
1.8 ^ golfers
2.0 ^ gone
-1.6 ^ good
-0.7 ^ goodbye
0.8 ^ google
-0.9 ^ gord
-0.9 ^ gordon
-0.7 ^ grade
-1.0 ^ great
1.4 ^ greater
1.2 ^ growing
-0.6 ^ gst
1.6 ^ guaranteed
1.5 ^ guests
-1.0 ^ guidelines
-0.7 ^ gurpreet
0.9 ^ gwen
3.3 ^ had
-2.4 ^ half
1.3 ^ hands
-0.5 ^ handydart
0.5 ^ hardly
-0.6 ^ harold
-3.1 ^ have
-1.6 ^ having
-0.8 ^ he
1.2 ^ headaches
2.6 ^ healing
-0.5 ^ health
-0.9 ^ healthy
0.8 ^ hear
-1.1 ^ heart
-1.6 ^ heat
-1.0 ^ heated
3.0 ^ height
3.3 ^ held
0.9 ^ helen
1.1 ^ hello
-0.9 ^ help
3.1 ^ her
-3.4 ^ here
0.6 ^ herniated
2.4 ^ herniation
-0.6 ^ hi
-0.5 ^ high
2.0 ^ hips
2.0 ^ his
-1.4 ^ hold
-1.4 ^ home
1.3 ^ honestly
-1.0 ^ hot
-1.1 ^ hours
-3.5 ^ how
-1.3 ^ however
-0.8 ^ hurt
1.2 ^ hye
-1.4 ^ ibuprofen
-1.2 ^ icbc
0.6 ^ ice
1.5 ^ imagine
1.4 ^ immediate
-0.6 ^ in
-0.8 ^ ines
0.9 ^ inflammation
0.5 ^ inflammatory
1.5 ^ ingrid
-1.1 ^ injections
1.2 ^ injury
-1.0 ^ inside
-0.5 ^ instead
-0.9 ^ insurers
-0.5 ^ is
-0.7 ^ its
-1.2 ^ j
-0.5 ^ january
1.0 ^ jean
-1.1 ^ jo
0.6 ^ joanne
0.5 ^ join
0.6 ^ joint
0.7 ^ joints
0.7 ^ josie
-1.8 ^ just
-3.1 ^ keep
-1.5 ^ keeping
-0.7 ^ kenji
1.3 ^ kirsten
-0.5 ^ knee
-0.6 ^ lactic
-0.5 ^ larger
3.5 ^ lasting
-0.5 ^ late
-1.8 ^ later
-0.5 ^ layer
-0.7 ^ leaning
-3.4 ^ leave
-0.5 ^ left
2.5 ^ leg
1.2 ^ lengthen
1.0 ^ less
-1.9 ^ let
-0.9 ^ lie
2.7 ^ life
2.1 ^ lifted
-0.7 ^ lifting
2.4 ^ ligament
1.7 ^ light
-1.4 ^ like
2.2 ^ line
-0.7 ^ listening
-1.8 ^ living
-0.5 ^ load
-0.5 ^ long
2.6 ^ longer
-2.2 ^ look
-0.8 ^ loose
1.7 ^ loosen
-0.5 ^ loosening
-1.0 ^ looser
2.2 ^ lorraine
-0.7 ^ losing
-0.5 ^ loss
1.3 ^ love
-0.6 ^ lovely
-2.6 ^ low
-1.5 ^ lower
-1.3 ^ lumbar
-0.7 ^ lunch
-0.7 ^ lying
0.8 ^ lymphatic
4.2 ^ made
-0.5 ^ maintenance
-2.3 ^ make
-1.1 ^ makes
-0.8 ^ making
0.6 ^ man
-0.6 ^ managing
-2.2 ^ many
0.5 ^ marco
-1.3 ^ marcus
-0.6 ^ margaret
-0.5 ^ marguerite
-0.7 ^ maria
-0.5 ^ marisol
0.6 ^ massage
-0.5 ^ maureen
-0.6 ^ measurements
0.7 ^ medical
-2.3 ^ medication
-1.6 ^ medicines
1.0 ^ meet
-0.6 ^ mention
-0.9 ^ metal
-1.2 ^ methotrexate
-0.9 ^ might
-1.1 ^ mild
0.8 ^ mind
-1.0 ^ mine
-0.5 ^ minutes
-1.1 ^ miss
-0.8 ^ missed
-1.0 ^ monday
1.0 ^ morning
-0.7 ^ mornings
-0.6 ^ mostly
-1.0 ^ movement
-0.5 ^ moving
1.0 ^ mr
-0.5 ^ mri
-1.2 ^ ms
-0.6 ^ muscle
-1.2 ^ muscles
2.0 ^ my
-4.6 ^ myth
-0.5 ^ name
0.7 ^ narrowing
-1.4 ^ natural
2.6 ^ nearly
-0.5 ^ neck
-0.8 ^ needles
-1.0 ^ nerve
-3.5 ^ new
1.1 ^ nia
-0.6 ^ nice
0.9 ^ nine
2.7 ^ ninety
-1.0 ^ no
-1.3 ^ nobody
-1.2 ^ none
-0.8 ^ noor
-0.6 ^ nope
0.6 ^ nor
-0.8 ^ northroadrmt
2.8 ^ not
0.9 ^ nothing
-0.6 ^ notice
-1.3 ^ now
1.0 ^ number
0.6 ^ numerous
-0.8 ^ nurses
2.3 ^ occasionally
1.5 ^ of
0.8 ^ off
-1.9 ^ often
1.9 ^ oh
-0.7 ^ okay
1.7 ^ old
-0.8 ^ older
3.6 ^ once
2.9 ^ one
-0.7 ^ online
-1.2 ^ only
-1.2 ^ open
1.1 ^ opening
-1.5 ^ operations
-1.6 ^ opioids
1.4 ^ or
1.8 ^ ordinary
0.7 ^ osteoporosis
2.2 ^ other
-3.8 ^ others
-0.5 ^ otherwise
0.5 ^ our
2.6 ^ ours
-1.1 ^ out
-0.6 ^ outside
2.3 ^ over
-0.6 ^ pace
-1.1 ^ pacing
-2.4 ^ pain
-3.0 ^ painkillers
-1.0 ^ panel
-0.6 ^ paper
-1.8 ^ paracetamol
3.0 ^ parents
-0.7 ^ park
-1.4 ^ parking
-0.5 ^ participants
-0.5 ^ past
-0.6 ^ pat
1.3 ^ patients
-0.5 ^ pay
-0.5 ^ pelvic
0.7 ^ people
-1.3 ^ perhaps
1.2 ^ permanent
-1.2 ^ phase
-0.9 ^ phone
-0.5 ^ phones
1.7 ^ physio
-0.9 ^ physios
1.1 ^ physiotherapists
-1.3 ^ physiotherapy
-1.0 ^ picture
-2.7 ^ pills
3.8 ^ pins
-0.8 ^ plain
-1.4 ^ plan
-2.3 ^ please
-2.8 ^ plenty
-1.7 ^ poor
-0.6 ^ possibly
-0.5 ^ post
-0.8 ^ postural
-1.1 ^ pregnancy
0.5 ^ prenatal
-1.2 ^ pressure
2.6 ^ pretty
-1.7 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.2 ^ priya
-0.7 ^ priyanka
-0.7 ^ probably
-0.5 ^ problems
-1.1 ^ pulled
-2.3 ^ q
-0.5 ^ quick
-0.9 ^ quiet
2.5 ^ r
-1.3 ^ ra
-1.0 ^ raj
1.5 ^ rapid
1.5 ^ rated
1.6 ^ rather
1.8 ^ re
-1.5 ^ reach
-1.1 ^ read
-1.0 ^ really
3.0 ^ reason
-1.0 ^ receipts
-1.0 ^ recent
-0.5 ^ records
-2.1 ^ recovery
0.6 ^ reduces
1.2 ^ registered
0.7 ^ regular
-0.8 ^ relax
-1.9 ^ relaxation
0.5 ^ release
-0.8 ^ relief
-0.7 ^ remember
-0.7 ^ repeat
-0.7 ^ researchers
-0.8 ^ rest
-1.3 ^ return
-1.1 ^ reviews
-2.0 ^ rheumatoid
0.7 ^ rhythmic
0.8 ^ right
-0.9 ^ risks
1.9 ^ rmt
-1.8 ^ rmts
-0.5 ^ rob
-1.0 ^ room
-0.6 ^ rooms
1.2 ^ rosa
-0.5 ^ rosalind
-1.2 ^ roughly
-0.8 ^ round
2.1 ^ ruth
2.9 ^ safe
0.6 ^ same
-1.0 ^ saturday
-0.5 ^ saturdays
-1.0 ^ save
-1.2 ^ says
-0.7 ^ scan
2.1 ^ scans
-0.7 ^ scar
-0.7 ^ sciatica
2.0 ^ science
-0.5 ^ scientists
-1.5 ^ scoliosis
-1.0 ^ second
-2.4 ^ see
-0.5 ^ self
-0.9 ^ send
-1.7 ^ seniors
-2.0 ^ serious
2.0 ^ session
-0.9 ^ sessions
-1.6 ^ set
1.8 ^ seven
0.7 ^ several
-1.0 ^ severe
-0.6 ^ sfx
-0.7 ^ sharp
-0.6 ^ shoes
0.9 ^ short
-0.7 ^ shorter
-0.5 ^ shorts
3.1 ^ should
2.0 ^ shoulders
-0.5 ^ showers
0.5 ^ sick
-2.4 ^ side
1.8 ^ simone
-1.3 ^ simple
0.5 ^ since
-0.5 ^ single
0.7 ^ sit
-1.1 ^ sitting
1.6 ^ six
0.7 ^ sixty
-0.6 ^ skilled
0.9 ^ skip
-2.7 ^ sleep
-0.7 ^ sleeping
-1.7 ^ slow
-1.2 ^ small
-1.0 ^ smoking
-0.7 ^ smooth
-0.5 ^ snoring
-2.4 ^ so
-0.5 ^ soft
1.3 ^ some
1.9 ^ somebody
-0.6 ^ someone
-0.9 ^ something
-2.1 ^ sometimes
-0.6 ^ somewhere
2.0 ^ sore
-0.9 ^ soreness
-0.8 ^ spaces
-1.5 ^ speak
0.5 ^ speed
-2.3 ^ spinal
-0.6 ^ spondylolisthesis
1.0 ^ sports
-1.1 ^ spring
-0.8 ^ squeeze
-1.5 ^ stage
-2.1 ^ stand
0.6 ^ standing
0.5 ^ start
-0.8 ^ stay
-1.1 ^ staying
-2.6 ^ stenosis
-1.7 ^ step
-1.2 ^ steroid
-0.9 ^ steroids
1.0 ^ stick
-1.2 ^ stiff
-1.4 ^ stiffness
1.3 ^ stop
-1.1 ^ stopping
2.7 ^ stories
0.8 ^ straight
1.4 ^ strains
-0.5 ^ street
2.0 ^ strength
-0.5 ^ strengthening
0.9 ^ strengthens
-1.4 ^ stress
-1.1 ^ stretching
1.9 ^ stronger
-1.0 ^ students
0.7 ^ studies
-0.9 ^ subject
-0.9 ^ sudden
1.8 ^ suitable
-0.8 ^ sunday
-1.4 ^ sure
0.7 ^ surgeons
-6.6 ^ surgery
1.0 ^ sustained
0.9 ^ swap
-1.7 ^ swedish
-1.0 ^ swimming
-1.4 ^ symptoms
-2.0 ^ tablets
0.5 ^ tag
-3.3 ^ take
1.2 ^ taken
0.6 ^ takes
-0.6 ^ taking
0.8 ^ talk
-1.1 ^ talking
1.0 ^ targeted
-1.1 ^ tasha
-0.5 ^ tea
-0.9 ^ techniques
-5.3 ^ tell
-1.8 ^ ten
-1.9 ^ tension
-1.0 ^ text
0.9 ^ thank
-1.0 ^ the
-1.3 ^ their
-1.7 ^ then
-1.2 ^ therapists
-2.1 ^ there
2.4 ^ these
-2.2 ^ they
-1.8 ^ things
0.8 ^ third
-0.9 ^ thirty
-2.2 ^ this
4.0 ^ three
1.8 ^ threw
-0.6 ^ through
-0.7 ^ thursday
-2.3 ^ tight
1.1 ^ time
-1.0 ^ tips
-0.5 ^ tissue
-0.6 ^ title
-0.6 ^ tobias
3.9 ^ today
1.8 ^ together
3.0 ^ tom
-0.7 ^ tomasz
1.0 ^ too
0.5 ^ top
3.0 ^ totally
-3.9 ^ touch
-0.8 ^ towels
2.3 ^ toxins
-0.6 ^ training
-1.3 ^ travel
-2.2 ^ treatment
-2.3 ^ treatments
1.2 ^ trevor
-0.9 ^ trials
-1.0 ^ trouble
1.8 ^ try
-0.9 ^ tuesday
-0.8 ^ turn
3.8 ^ twelve
0.6 ^ twenty
-0.8 ^ twice
0.8 ^ two
-0.8 ^ tyler
-1.0 ^ u
-0.6 ^ uncommon
-0.6 ^ understanding
3.2 ^ unlike
-0.7 ^ until
-0.6 ^ unwind
-1.6 ^ up
-0.5 ^ us
-1.7 ^ use
1.1 ^ using
3.5 ^ usually
-0.5 ^ verdict
3.5 ^ very
-0.5 ^ veterans
2.9 ^ visit
-0.5 ^ wait
-0.5 ^ walk
3.8 ^ walked
-1.0 ^ walking
-2.1 ^ warm
-0.5 ^ was
-0.6 ^ waste
0.7 ^ watch
-1.2 ^ we
-0.9 ^ weakness
-1.4 ^ wear
-0.6 ^ wednesday
-1.0 ^ weekend
0.7 ^ weekly
0.8 ^ weeks
0.5 ^ welcome
0.8 ^ well
1.0 ^ wen
-0.6 ^ wendy
0.6 ^ went
-0.5 ^ western
-3.4 ^ what
0.5 ^ where
0.9 ^ whether
-1.5 ^ which
0.8 ^ whichever
1.0 ^ whiplash
-3.5 ^ who
-1.2 ^ whoever
-1.4 ^ why
-4.3 ^ will
4.8 ^ with
-0.9 ^ without
0.8 ^ works
0.5 ^ worn
-0.6 ^ worry
-1.7 ^ would
-1.1 ^ wrap
-0.5 ^ write
-0.8 ^ written
-0.9 ^ wrong
-0.7 ^ x
0.7 ^ year
-4.5 ^ yes
-3.1 ^ you
1.4 ^ young
-1.6 ^ your
-0.5 ^ yusuf
1.8 ^ zero
3.3 ^ ★★★★★
-1.2 a
-2.3 a $
1.3 a 34
0.7 a 75
0.7 a 98
-0.8 a baby
1.8 a back
-0.7 a bad
0.5 a bag
0.8 a baker
-0.6 a bakery
2.7 a band
-0.7 a bar
-1.1 a bath
-0.6 a beach
-0.6 a bench
0.6 a big
-0.5 a bill
1.2 a birthday
-1.5 a bit
0.6 a blanket
-0.5 a blend
-0.6 a blind
-0.9 a blood
1.4 a body
-0.6 a bolster
-1.7 a bone
-0.7 a booking
1.1 a boost
-0.8 a borrowed
-0.7 a bowl
-1.2 a box
-0.6 a boy
-1.1 a break
-0.8 a breath
0.8 a breathing
-0.7 a bridge
-0.5 a broken
-0.6 a bulge
-0.6 a burnaby
0.5 a busy
-1.3 a call
0.5 a calmer
-0.8 a cancellation
1.3 a cane
-1.7 a car
-0.7 a care
-0.6 a caring
0.9 a case
-0.9 a cat
0.7 a cellist
-0.7 a cent
4.8 a centimetre
-0.7 a certificate
1.4 a certified
-1.6 a chair
1.1 a chance
1.5 a change
1.0 a chat
-0.5 a check
-1.2 a child
1.5 a chiropractor
-0.6 a choice
0.7 a christmas
0.7 a church
-0.7 a clear
-0.5 a clenched
0.9 a click
0.7 a client
-2.1 a clinic
-0.8 a clinical
0.5 a clinically
-0.8 a clipboard
-0.5 a cloth
-1.5 a coat
0.7 a coin
-1.2 a combination
4.4 a combined
-0.5 a comfort
-0.6 a comfortable
-0.5 a complete
-0.6 a complimentary
-1.0 a condition
-0.5 a conditional
0.8 a confirmed
1.2 a consent
0.6 a consistent
-1.3 a conversation
-0.8 a converted
0.7 a copy
0.7 a cortisone
-0.7 a couch
0.5 a couple
2.2 a course
-0.7 a crack
-1.0 a crash
-0.5 a crooked
-3.6 a cure
-2.2 a curve
-1.2 a curved
-0.8 a cushion
-0.5 a daily
0.7 a damaged
-0.7 a dark
-0.5 a deadline
-0.8 a decent
-0.5 a decision
-0.7 a decompression
1.2 a dedicated
-0.6 a deep
-0.9 a dental
-0.5 a description
-2.1 a desk
3.5 a diagnosis
-0.5 a diary
2.8 a difference
2.9 a different
0.8 a difficult
-2.0 a disc
-1.2 a disease
-3.6 a doctor
-0.8 a dog
-1.1 a door
0.5 a dose
1.5 a dozen
-0.5 a drawing
0.6 a drug
-1.3 a dull
-0.9 a dummy
0.5 a fact
-1.1 a fair
-2.2 a fall
-0.8 a family
-0.9 a fee
0.7 a feel
-0.5 a feeling
-0.5 a fellow
-1.0 a fever
-0.8 a few
-0.8 a fifth
-0.5 a fight
3.5 a film
-0.5 a fine
1.8 a firm
-1.1 a first
-1.6 a fist
0.7 a five
-0.9 a fixed
-1.5 a flare
0.8 a flat
0.6 a flood
-0.6 a foam
-1.0 a form
1.0 a former
1.9 a fortnight
1.3 a fortnightly
0.8 a fortune
-0.5 a four
-0.6 a fracture
-2.0 a free
2.0 a fresh
1.1 a friday
-0.8 a fridge
-1.2 a friend
-0.9 a further
1.0 a fusion
-0.5 a fuss
0.5 a game
-1.1 a garden
1.0 a general
1.6 a gentle
0.5 a gentleman
-0.5 a gift
-0.6 a good
-1.0 a gp
2.4 a grade
-0.5 a grandmother
-2.3 a great
-0.6 a green
-0.7 a grid
-0.5 a grown
0.5 a growth
-1.5 a guarantee
-0.8 a guaranteed
-1.0 a guide
-0.7 a guy
-0.5 a gym
-0.6 a hair
2.1 a half
2.1 a handful
0.7 a hands
0.8 a hard
-1.1 a headache
-2.2 a health
0.5 a heart
0.8 a heat
-1.2 a heated
-1.9 a herniated
-0.5 a herniation
0.8 a high
-0.7 a higher
1.2 a hike
0.8 a hip
0.6 a history
-0.9 a holistic
-1.5 a home
0.5 a hook
-0.9 a hospital
-1.0 a hundred
-0.9 a hurry
0.7 a jar
0.8 a joint
0.5 a joke
-1.3 a kettle
-0.5 a kid
0.7 a kind
-0.5 a kinder
-0.6 a kinesiologist
0.8 a knee
1.5 a knife
-0.6 a knot
-0.7 a lad
2.1 a ladder
0.8 a lady
3.0 a laminectomy
-0.5 a laptop
-1.2 a large
-0.8 a last
-1.0 a lasting
0.5 a late
-0.5 a leaflet
-0.5 a leak
-1.2 a leg
-1.7 a letter
-0.9 a level
-0.5 a licensed
3.8 a life
3.6 a lifetime
-0.6 a lift
-1.3 a ligament
3.0 a light
-1.4 a lighter
0.5 a link
-1.8 a living
1.8 a locked
0.9 a log
-2.1 a long
0.9 a longer
1.2 a look
-0.6 a loop
-2.3 a lot
-1.2 a lovely
1.0 a low
2.7 a lower
0.6 a lumbar
0.7 a lunch
-1.5 a luxury
-0.6 a m
5.3 a machine
0.5 a magnesium
0.7 a maintenance
-0.5 a major
-0.9 a man
-3.9 a massage
-1.6 a matter
0.7 a meal
-0.8 a medical
0.9 a medicine
-0.6 a meeting
0.9 a memory
-2.1 a message
0.6 a method
-0.9 a microdiscectomy
-0.6 a mild
0.7 a mile
0.7 a minimum
-0.9 a minority
-0.8 a minute
2.5 a miracle
-0.7 a missed
2.4 a mistake
-0.5 a modest
1.3 a moment
3.8 a month
2.0 a monthly
2.4 a more
0.5 a moving
-2.1 a muscle
-0.8 a myth
1.4 a name
-0.7 a narrow
-0.7 a narrowed
-1.5 a narrowing
1.5 a natural
3.0 a neck
0.9 a needle
-0.5 a neighbour
-3.2 a nerve
1.4 a nervous
1.1 a new
0.7 a nice
-0.9 a night
-0.8 a nine
-1.1 a no
-0.8 a noise
1.7 a normal
-1.9 a note
-1.0 a number
-0.8 a nurse
1.2 a one
1.7 a pacemaker
-1.1 a package
0.7 a packet
0.7 a page
1.1 a pain
-0.8 a painful
0.8 a painkiller
0.7 a pair
-0.5 a paramedic
-1.5 a parent
0.6 a part
-1.9 a particular
-0.5 a party
0.7 a patch
-0.5 a patient
0.5 a perfect
-0.6 a perfectly
2.1 a permanent
0.9 a person
1.1 a personalized
-2.0 a pharmacist
0.9 a phone
0.6 a photo
0.8 a photograph
-0.8 a physical
-1.3 a physician
-2.5 a physiotherapist
-0.8 a piano
1.2 a pill
-0.9 a pillow
1.0 a place
-0.9 a plain
-0.5 a plate
2.9 a playlist
-1.0 a poor
1.0 a pop
-0.5 a popular
-0.8 a position
-0.8 a posture
0.8 a powerful
0.5 a pre
-0.6 a prescribed
-0.9 a prescription
-0.5 a pretty
0.9 a previous
4.5 a promise
-2.2 a proper
1.1 a proven
0.7 a qualified
1.3 a quarter
1.2 a quick
-0.9 a quiet
0.6 a race
-1.4 a ramp
-0.5 a rather
0.9 a real
-0.5 a really
-1.1 a reason
-1.4 a reasonable
-0.7 a receipt
0.9 a recent
1.1 a record
-0.6 a recovery
-0.5 a reduced
1.2 a regular
-0.6 a regulated
-0.6 a relief
1.0 a repeat
-0.5 a replacement
-0.7 a rest
0.6 a result
0.5 a review
-2.6 a rheumatologist
0.7 a rheumatology
-0.5 a rib
-1.1 a right
-0.6 a ring
0.7 a rise
-0.5 a risk
-0.5 a robe
-0.5 a rod
1.0 a rotated
-0.6 a rough
-0.6 a rower
-0.9 a rub
-0.5 a rugby
-0.6 a run
-0.8 a safe
-0.5 a sandwich
-0.5 a saturday
0.7 a saving
-0.6 a scaffolder
-0.9 a scale
-0.6 a scalp
1.7 a scalpel
-1.5 a scan
0.7 a sciatic
-0.5 a scoliometer
-0.8 a scoliosis
0.9 a season
-0.8 a seat
0.7 a seized
-1.1 a sense
-0.6 a sentence
-1.2 a separate
1.9 a series
-1.2 a serious
1.4 a service
-1.8 a session
-1.0 a set
-1.0 a sharp
0.8 a shelf
-1.3 a shopping
-0.7 a short
-1.6 a sideways
2.7 a simple
6.0 a single
-0.8 a sink
-0.7 a six
-0.5 a sixty
1.5 a skilled
-2.2 a slipped
-0.6 a slot
-0.6 a slow
0.5 a smile
1.1 a sofa
-1.3 a soft
-0.5 a softer
-0.6 a software
-0.7 a solid
0.5 a sore
1.2 a sort
-0.7 a space
1.1 a special
-4.3 a specialist
-0.8 a specific
1.4 a spine
1.3 a sponge
0.8 a sports
-2.3 a spot
-1.7 a sprain
0.5 a sprained
-1.0 a spreadsheet
-0.5 a stack
-1.0 a stage
2.1 a standard
-1.1 a standing
-0.5 a starved
-0.5 a stationary
-0.7 a steady
-0.8 a step
1.1 a stiff
2.6 a stone
-1.4 a story
0.5 a straight
2.7 a straighter
-1.4 a strain
0.6 a stressed
-0.9 a strong
0.6 a structured
-1.0 a student
1.3 a study
-1.1 a substitute
2.0 a summer
0.6 a sunday
1.1 a sure
-0.6 a surgery
1.9 a surgical
-0.5 a surprising
0.6 a sweater
1.1 a symptom
-2.0 a table
-0.5 a talk
0.6 a tea
-1.1 a teacher
2.1 a team
-0.6 a tear
-0.6 a tennis
0.5 a tent
-0.7 a test
-0.8 a text
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
0.8 a torn
-0.5 a touch
-1.3 a towel
0.6 a trained
-0.8 a trapped
-0.5 a tray
-1.8 a treat
0.9 a tree
0.5 a trigger
0.6 a truck
0.7 a true
2.2 a try
1.8 a tuesday
0.5 a tune
1.9 a twinge
-0.6 a two
0.5 a unique
-0.5 a user
0.9 a vertebra
-0.8 a very
1.0 a violin
0.6 a violinist
-3.8 a visit
-1.1 a voucher
-0.6 a waiting
-0.9 a walk
2.3 a walker
-0.9 a walking
-0.6 a warehouse
1.1 a warm
-0.5 a washroom
0.7 a waste
1.5 a wave
0.8 a way
-0.6 a weakened
-0.7 a wednesday
-1.3 a week
0.5 a weekend
0.5 a well
-1.2 a wet
1.6 a wheelchair
-2.1 a while
-2.3 a whole
1.2 a wide
-0.5 a window
1.4 a winter
-0.5 a word
-0.5 a workout
1.0 a world
-1.0 a worn
0.6 a written
1.3 a year
0.8 a yearly
-1.5 a yes
-0.5 a young
2.7 a younger
1.2 abandoned
1.3 abbey
1.0 abbotsford
-0.5 abdomen
0.8 ability
0.9 ability to
1.9 able
2.2 able to
-4.0 about
3.5 about $
-0.7 about 1
-0.5 about 20
-0.5 about an
0.5 about and
-0.8 about any
-0.5 about anything
-0.7 about as
1.2 about back
-0.8 about backs
-0.5 about eight
-0.5 about eighty
-0.6 about every
0.7 about everyone
-0.8 about forty
0.8 about her
0.8 about his
2.0 about how
-1.3 about it
-1.7 about massage
1.5 about my
-0.8 about nine
1.6 about on
-1.2 about one
0.5 about our
-0.9 about pain
-0.5 about sciatica
1.7 about scoliosis
2.7 about six
4.1 about surgery
-1.1 about ten
-0.9 about that
-0.9 about this
1.7 about twenty
0.5 about twice
-0.9 about two
2.3 about us
-2.5 about what
-0.6 about where
-0.9 about whether
0.8 about who
-0.6 about why
-1.3 about your
-4.5 above
-0.5 above $
-0.6 above a
-0.7 above and
-0.9 above the
1.4 absence
5.6 absolutely
2.9 absolutely $
1.1 absolutely anyone
0.6 absolutely everyone
-0.5 absorbed
-0.8 absorbs
-1.1 ac $
-0.6 academy
2.7 accelerates
1.8 accelerates the
-1.1 accept
-0.8 accepted
-1.1 access
0.5 access $
-1.3 accessible
-2.2 accident
-1.2 accident $
-0.7 accompanies
1.0 accord
-0.7 accordion
-1.3 account
-0.8 account $
-1.5 accountant
-1.2 accounts
0.8 accumulated
0.8 accurate
-0.5 acetaminophen
1.7 ache $
-0.5 ache across
-0.6 ache after
2.7 ache goes
0.5 ache is
1.0 ache on
-1.5 ache that
0.5 ache with
-0.5 ached
-0.5 aches
-1.3 aches $
-0.5 aches and
0.5 achieve
2.7 achieved
-1.2 aching
-0.5 achterberg
4.0 acid
-0.5 acid $
3.8 acid and
0.6 acid out
1.0 acid that
2.1 acids
1.2 acids and
0.6 across
-1.1 across from
-0.5 across your
-1.7 act
-0.5 act $
0.9 acting
-5.8 active
-1.3 active $
-1.1 active and
-0.8 active as
-1.2 active is
-0.5 active treatments
0.6 active with
-3.6 activities
-2.0 activities $
0.5 activities and
-0.8 activities as
0.7 activities you
-3.1 activity
0.8 activity $
-1.0 activity and
-0.5 activity is
2.8 acts
1.9 actual
4.9 actually
-1.1 actually do
0.5 actually going
-0.6 actually slip
6.6 acupuncture
-5.6 acupuncture $
0.5 acupuncture a
-0.5 acupuncture and
0.5 acupuncture as
-0.5 acupuncture at
0.8 acupuncture combo
0.5 acupuncture first
-0.5 acupuncture in
1.0 acupuncture session
0.5 acupuncture sessions
-0.5 acupuncture too
-1.4 acupuncture under
-0.6 acupuncture with
-1.1 acupuncture works
-2.2 acupuncturist
-0.9 acupuncturist dr
-0.8 acupuncturists
-2.3 acute
-0.6 acute and
-0.9 acute pain
-0.7 ad
-2.6 adapt
-0.6 adapt $
-0.8 adapt the
-0.7 adapts
-0.5 adapts to
-0.6 add
0.5 add acupuncture
-0.7 add on
0.6 add that
-0.7 add to
-2.1 added
0.7 added to
-1.0 adding
-1.0 additional
-0.5 address
-0.5 address is
1.0 address the
2.4 addressed
2.1 addresses
1.2 addresses the
-1.3 adds
-0.8 adds up
-0.7 adjust $
2.1 adjust it
-1.0 adjust your
-0.6 adjustable
0.7 adjuster
8.9 adjustment
0.8 adjustment that
6.2 adjustments
-1.0 adjustments $
-0.7 admit
-1.0 admits
-0.6 adrenaline
-1.2 adult
-0.5 adult $
-1.1 adult life
-0.8 adult spine
-3.6 adults
0.9 adults $
-0.6 adults do
-0.6 adults it
-0.6 adults who
-0.7 adults will
-2.0 adults with
-2.8 advance
-0.6 advance $
-0.5 advance and
-0.8 advance which
5.0 advanced
0.6 advanced courses
1.0 advanced training
-0.7 advantage
-0.8 advert
-0.8 advertised
-1.1 advertising
-0.7 adverts
-4.4 advice
-0.9 advice $
-0.9 advice and
-0.9 advice on
4.2 advil
-2.7 advise
-1.0 advise on
-0.7 advise you
-1.9 advised
-0.7 advised $
-1.3 advises
-4.0 affect
-0.7 affect how
-1.8 affect the
-1.1 affected
0.6 affected area
-0.6 affecting
-0.5 affecting the
-3.4 affects
-1.8 affects the
-1.6 afford
-1.0 afford it
-0.5 afraid
1.0 afraid of
2.5 after
-0.8 after $
-1.1 after 2
-0.6 after 6
-1.4 after a
-0.5 after an
-1.5 after back
-0.6 after backs
-0.7 after dinner
-0.8 after each
1.0 after eight
-0.6 after eleven
-0.7 after exercise
1.8 after five
2.0 after four
-0.5 after his
2.1 after is
-1.3 after it
0.6 after just
-1.0 after lifting
-0.9 after lunch
-0.5 after massage
-0.7 after months
1.7 after one
-1.0 after school
1.2 after seeing
-0.6 after sitting
-0.5 after sixty
-1.2 after spinal
-0.5 after sport
-0.6 after standing
1.0 after study
-2.0 after surgery
3.9 after ten
-3.9 after that
1.1 after the
0.9 after their
-0.7 after thirty
1.3 after this
-1.0 after those
0.9 after three
-0.7 after treating
-0.9 after treatment
-0.7 after twenty
1.1 after two
1.7 after visit
1.8 after week
2.9 after which
0.8 after work
1.3 after years
-2.1 after you
1.2 after your
-1.2 afternoons
-0.5 afternoons $
0.5 afterward
-1.6 afterwards
-1.0 afterwards $
0.7 afterwards drink
0.6 afterwards is
1.1 afterwards the
-0.8 afterwards you
6.3 again
3.1 again $
1.2 again a
-1.1 again after
-0.9 again afterwards
1.4 again and
1.0 again as
0.5 again at
-0.6 again before
-0.8 again but
0.7 again by
1.1 again in
0.6 again next
1.5 again that
0.5 again the
-0.8 again with
-0.5 again you
-0.6 against a
0.5 against any
-0.7 against it
-1.1 against the
2.0 age $
2.3 age and
-1.1 age of
1.6 age or
-0.7 age our
-1.0 age the
1.3 age when
-0.5 age with
0.7 aged
1.1 ages
1.1 ages $
0.9 ages and
0.7 aggravate it
1.3 aging
-1.2 ago
2.7 ago $
-0.7 ago and
0.5 agony
-0.7 agree
-1.4 agree $
-0.5 agree a
-1.9 agree on
2.4 agree to
1.2 agree with
-1.6 agreed
-0.5 agreed $
-0.9 agreed to
-2.5 agreement
-1.8 agreement $
-0.5 agrees to
-1.4 ahead $
0.8 ahead of
1.3 ahead with
-1.0 aids
-3.3 aim
-1.5 aim is
-1.0 aim to
-1.3 aims
-1.2 aims to
0.7 aisha
1.8 aisle
0.6 alan
-2.6 alarm
-0.5 alarm $
-0.7 alarm and
-0.8 alarming
1.6 alberta
0.6 aldous
-1.2 alert
0.7 aligned
6.2 alignment
3.2 alignment $
0.6 alike
-1.0 alike $
2.1 alike a
-0.7 alike and
-1.0 alive
1.1 all
-1.2 all $
-1.0 all about
2.4 all ages
2.2 all and
2.2 all are
0.6 all been
0.9 all but
-2.4 all day
-1.2 all have
-0.6 all help
-1.0 all in
4.7 all it
-0.5 all kinds
1.0 all massage
-0.5 all means
-0.9 all medicines
0.5 all my
2.0 all of
-0.8 all our
2.5 all over
-0.5 all reasonable
-2.4 all right
0.7 all say
-0.6 all six
-0.7 all surgery
-0.8 all that
-1.5 all the
-0.7 all this
1.4 all those
2.6 all three
-0.6 all times
-0.7 all together
-0.5 all we
0.8 all year
1.2 all you
-0.5 all your
-0.9 allergic
-0.6 allergies
0.8 allotment
-1.9 allow
-0.6 allow a
0.7 allow the
-1.8 allowed
-1.1 allowed to
-1.0 allows $
0.7 almond
2.1 almost
0.5 almost all
1.9 almost certainly
-0.8 almost every
0.9 almost everyone
-0.6 almost no
0.8 almost nothing
-1.6 alone
0.9 alone $
1.1 alone can
-0.8 alone has
-1.3 alone is
-0.9 alone it
-0.5 alone that
-0.8 alone to
-0.6 along
2.9 along $
0.6 along for
-0.7 along its
1.2 along to
-0.8 along your
-2.7 alongside
-1.0 alongside your
-1.8 already
-0.7 already $
1.8 already booked
-0.9 already had
1.2 already knows
1.0 also
-0.9 also $
-0.7 also a
-1.2 also be
0.5 also boosts
-0.6 also called
-0.8 also come
1.4 also do
0.8 also does
0.9 also gives
-0.6 also has
-1.2 also have
1.1 also hear
1.0 also helps
1.2 also hold
-0.6 also lowers
-0.6 also make
1.8 also offer
2.0 also one
-0.7 also put
-0.6 also see
0.6 also use
-2.5 alter
-1.8 alter the
1.8 altered
-1.0 alternate
-0.5 alternate between
3.6 alternative
2.3 alternative $
1.3 alternative to
1.7 alternatives
2.3 alternatives $
-0.9 alters
-0.8 alters the
-3.1 although
-0.5 although a
-1.3 although it
-0.7 although the
2.1 although you
2.6 altogether
2.4 altogether $
-0.5 always
-1.1 always $
1.7 always be
-0.5 always know
-0.5 always mean
-1.0 always on
-0.7 always relieve
0.9 always something
-1.0 am
0.9 am $
-0.5 am 52
2.0 am a
1.1 am about
-1.0 am afraid
-0.8 am also
-0.6 am an
-0.5 am asked
-0.5 am at
1.6 am back
-0.5 am biased
-0.8 am doing
-0.5 am fine
-0.6 am here
-0.6 am i
-0.8 am just
-3.2 am not
0.5 am now
-0.5 am pregnant
1.1 am proud
-0.5 am seventy
-0.9 am sorry
1.3 am the
-0.5 am to
-1.3 am working
0.6 am writing
4.4 amazed
1.2 amazed at
-0.5 amazing
0.6 america
-1.5 american
-1.1 american college
0.6 amira
2.4 amitriptyline
0.9 among our
-1.1 among several
-0.6 among the
1.3 among them
-2.4 amount
-1.2 amount of
-0.6 amounts
-1.1 amrit
-1.0 an
-1.3 an ache
1.2 an aching
1.2 an achy
1.7 an adjustment
-0.7 an advert
1.1 an afternoon
-0.8 an alternative
-0.5 an ankle
1.4 an anti
-0.7 an app
-1.0 an appointment
-0.7 an area
1.0 an assessment
-0.8 an average
-1.0 an early
-0.5 an easier
-0.5 an electric
-1.3 an elevator
-0.5 an emergency
2.7 an end
2.2 an exclamation
1.2 an exercise
0.7 an expert
2.2 an extra
-0.5 an eye
-0.7 an honest
-0.5 an hour
4.3 an inch
-0.5 an infection
-0.5 an inflamed
-0.6 an inflammatory
0.6 an initial
-1.5 an injury
-0.6 an irritated
1.2 an l5
-3.1 an mri
-0.6 an odd
2.5 an old
-0.6 an open
-1.7 an operation
-0.5 an opinion
-1.6 an option
-0.6 an ordinary
-0.5 an orthopaedic
0.6 an rmt
-0.7 an s
0.7 an ultrasound
0.5 an umbrella
0.8 an unhurried
-0.5 an unscented
-3.7 an x
-0.6 ana
1.0 anaesthesia
-2.0 anaesthetic
-0.6 anaesthetist
1.3 analgesics
-1.0 analysis
-2.2 anatomy
-0.5 anatomy pathology
-0.6 ancient
-0.9 and
-0.5 and $
1.4 and 15
-0.8 and 2
-0.5 and 25
-0.5 and 90
-0.6 and a
-0.8 and about
2.5 and accelerates
5.3 and acupuncture
-0.5 and adapt
-0.9 and add
0.8 and adds
-0.5 and adhesions
0.9 and adults
1.5 and after
-1.4 and again
0.5 and age
1.3 and agree
-0.5 and all
0.8 and along
-1.7 and an
-1.7 and any
-0.5 and anyone
-0.5 and anything
0.5 and arnica
1.4 and arthritic
2.6 and as
-0.6 and ask
3.3 and asked
-0.6 and asks
2.9 and at
-0.5 and attention
0.6 and available
-0.6 and avoid
-1.2 and back
-0.6 and backs
-1.7 and bad
0.6 and balance
3.1 and because
0.6 and begins
0.6 and being
-0.8 and below
1.0 and bend
-1.9 and blood
1.0 and body
-0.7 and bone
0.6 and book
0.6 and boosts
0.6 and both
-1.4 and build
-0.8 and bulging
-0.7 and butter
0.7 and buttock
-0.6 and buttocks
0.6 and by
0.6 and calf
-0.6 and calms
-2.4 and can
1.5 and cancelled
-0.5 and care
0.5 and careful
1.3 and carried
0.8 and carries
0.5 and carrying
2.2 and causes
1.0 and cedar
-0.7 and change
-0.5 and changes
-1.1 and check
1.3 and chiro
0.9 and chiropractors
-1.2 and chronic
0.7 and clear
0.9 and clears
0.6 and clients
0.6 and clinical
-0.5 and cold
1.0 and come
-1.1 and comes
0.8 and completely
0.7 and conditions
-0.6 and costs
-1.3 and could
1.0 and counting
-0.8 and cried
0.8 and cross
2.5 and danced
0.5 and deep
0.9 and did
0.5 and disc
1.8 and discover
-0.5 and discs
1.2 and done
-3.0 and down
0.7 and drink
-0.6 and drop
-0.5 and drowsiness
0.6 and dry
0.6 and each
0.5 and early
0.9 and ease
-0.6 and eases
1.0 and encourages
1.1 and ended
-1.0 and endorphins
-0.5 and ends
-0.6 and english
-0.5 and enjoy
1.5 and even
0.5 and evening
-0.5 and every
0.5 and everyday
1.6 and everything
1.0 and exercise
0.7 and exercises
1.3 and explain
0.5 and families
-0.9 and fascia
0.8 and feeling
-2.3 and feet
-1.0 and felt
1.0 and find
-0.7 and firm
-0.7 and first
-0.5 and fitness
2.3 and five
-1.0 and fix
-0.5 and flare
0.6 and flu
1.2 and flushes
1.1 and flushing
-0.5 and foot
1.5 and for
0.6 and forty
0.6 and found
1.0 and four
0.9 and frankly
1.7 and free
0.5 and fresh
-1.1 and friday
-1.2 and fridays
-0.7 and full
-0.9 and function
-0.6 and generally
-0.7 and gentle
0.6 and gently
-1.3 and get
0.7 and getting
2.9 and give
1.3 and gives
0.8 and go
-1.8 and goes
-0.6 and going
0.6 and got
-2.0 and had
-0.9 and hamstrings
-1.9 and hands
-0.5 and happy
1.9 and has
0.9 and have
-0.7 and heat
-1.3 and height
-1.5 and help
0.8 and helping
1.5 and her
-1.3 and here
-1.2 and herniated
0.9 and hips
-1.2 and his
1.1 and hold
0.6 and holds
1.2 and home
-2.0 and how
1.3 and i
1.5 and if
-0.7 and improve
-0.5 and improves
0.9 and in
-0.7 and includes
0.5 and inflamed
1.2 and injections
-0.5 and into
2.1 and is
2.6 and it
-1.1 and joint
-0.8 and joints
-0.5 and just
-2.4 and keep
0.5 and keeps
-1.7 and kidneys
1.3 and knead
-1.7 and knees
-1.1 and knows
0.5 and lactic
1.1 and last
1.2 and lasts
-0.8 and late
-0.5 and lead
1.1 and leave
2.4 and left
-0.8 and leg
3.5 and less
2.1 and let
0.6 and lie
-1.1 and lift
1.7 and lifts
-1.9 and ligament
-1.0 and ligaments
-0.6 and likes
-1.3 and long
2.0 and longer
-0.6 and look
-0.6 and lost
-0.5 and lots
0.6 and low
-1.2 and lower
0.9 and lowers
0.5 and lumbar
1.2 and made
3.7 and make
0.9 and makes
-0.5 and manipulation
-0.6 and manual
-2.1 and many
-0.9 and massage
-1.0 and may
0.9 and metabolic
0.9 and mind
-1.0 and missed
-0.6 and mobility
1.3 and money
-0.8 and mood
2.4 and more
1.3 and most
-0.9 and move
-0.7 and moved
-0.6 and moving
-0.5 and mrs
-1.5 and muscle
-0.8 and muscles
-0.6 and must
-1.9 and my
-0.7 and natural
-1.1 and neck
-0.6 and need
1.9 and needles
-0.7 and needs
-1.6 and neither
-2.6 and never
-1.4 and next
-0.8 and no
1.3 and nobody
1.7 and non
-1.2 and none
2.1 and not
1.3 and nothing
1.0 and notice
0.6 and of
-1.3 and off
0.9 and once
-1.9 and one
-0.5 and online
-1.1 and only
0.8 and osteoarthritis
-3.2 and other
-0.8 and others
1.0 and our
-0.6 and out
1.9 and over
-2.3 and pain
2.0 and people
-0.5 and perhaps
-0.5 and physiotherapists
0.8 and physiotherapy
1.7 and picked
1.3 and pills
2.5 and plays
-0.8 and please
-0.5 and plenty
0.9 and poor
1.0 and posture
-0.5 and pregnancy
-0.8 and press
-0.7 and pressure
1.3 and prevent
0.9 and promotes
-0.6 and put
-1.2 and quiet
0.8 and quite
0.8 and rang
0.6 and rebuilds
-0.8 and recovery
-0.9 and reduce
1.5 and releases
0.9 and remove
0.7 and removes
-0.8 and repair
0.5 and rest
1.9 and restores
-1.0 and return
0.8 and ribs
-1.3 and right
0.6 and ring
1.3 and risk
-0.7 and risks
0.8 and rmt
-0.7 and rougher
-1.2 and round
-0.6 and safety
-1.0 and saturday
-1.2 and saturdays
-0.7 and save
-0.6 and scar
-0.8 and sciatica
2.9 and scoliosis
-1.6 and screws
0.7 and see
-0.6 and sees
3.1 and send
-0.7 and seniors
1.5 and sent
0.6 and seven
1.0 and several
-0.5 and sham
0.8 and she
-0.9 and should
-0.7 and shoulder
2.1 and shoulders
-0.9 and show
-1.6 and side
-0.6 and simple
-1.0 and sit
1.0 and six
-0.7 and sixty
-0.6 and skip
0.9 and sleep
2.6 and slow
1.9 and slows
-0.8 and so
-1.4 and soft
-2.2 and some
-1.3 and somebody
-0.7 and someone
-0.6 and something
-1.6 and sore
1.1 and space
-0.5 and speaks
-0.5 and special
0.9 and speed
1.2 and speeds
-1.0 and spent
1.3 and spinal
0.9 and spirit
0.5 and sport
1.8 and sports
1.2 and sprained
0.6 and sprains
-0.5 and standing
0.5 and starts
1.5 and stay
0.5 and stayed
0.6 and stenosis
-0.9 and stiffness
0.7 and stops
-0.8 and strains
0.7 and strengthen
1.4 and strengthens
-0.6 and stretches
-0.9 and stretching
-0.7 and suggest
1.2 and suggests
0.8 and suitable
-0.6 and sun
1.1 and supports
-1.1 and swollen
-0.5 and tablets
-0.5 and tagalog
1.3 and take
-0.5 and takes
-0.6 and taking
0.5 and teaches
-0.7 and tear
2.0 and tell
-0.8 and ten
-0.6 and thank
0.9 and that
1.2 and the
0.6 and then
3.1 and they
0.6 and thin
1.9 and things
1.5 and think
2.7 and this
-2.4 and those
-0.9 and three
-0.8 and thursday
-0.7 and thursdays
0.5 and time
-2.1 and to
0.9 and tomasz
0.5 and took
1.1 and toxins
-0.5 and treatment
-0.6 and trigger
-0.6 and trunk
-1.0 and try
-0.9 and turn
-0.6 and twist
0.7 and two
1.4 and unlike
0.8 and up
-0.5 and upper
0.6 and use
-0.6 and using
-1.5 and usually
-0.7 and waits
-1.2 and walking
0.7 and wants
-0.5 and warm
1.0 and was
1.6 and waste
1.1 and water
-2.2 and we
0.6 and weak
-0.6 and weekend
0.5 and weekly
-0.6 and wellness
-0.5 and were
0.5 and whale
-3.4 and what
-0.8 and whatever
-1.0 and where
-2.0 and whether
-1.0 and which
0.9 and while
0.8 and who
-0.9 and why
-0.8 and will
3.2 and with
1.6 and without
1.3 and women
0.5 and wonder
-1.5 and work
1.0 and works
-0.9 and worry
0.7 and would
-0.6 and write
-0.9 and wrote
-1.9 and yes
1.7 and you
0.8 and your
1.7 and yours
-0.9 aneta
0.6 angle
-0.8 angle $
1.2 anika
1.5 animal
1.6 animal $
-1.0 ankle
-1.1 ankle $
-0.5 ankle sprain
-0.5 ankle you
-0.5 ankles
-1.0 ankylosing
-1.0 ankylosing spondylitis
-0.5 anna
-0.5 anneke
0.6 anneke $
0.7 anneliese $
-0.6 annika
1.4 anniversary
1.8 anniversary $
-0.9 another $
1.1 another a
-0.5 another cause
2.1 another clinic
-0.8 another episode
-0.6 another in
-0.9 another operation
0.5 another painkiller
1.5 another way
-0.5 answer
-2.2 answer $
1.9 answer is
-0.9 answer it
-0.6 answer the
0.7 answer to
4.9 answer yes
1.4 answer your
-1.3 answered
-2.7 answers
-1.3 answers $
-0.8 answers from
1.8 anti
0.5 anti inflammatories
-1.2 antibiotics
2.2 antidepressants
1.1 antidepressants and
1.0 antidepressants for
0.9 anxiety
-1.0 anxiety $
-0.9 anxious
1.8 any
3.3 any $
6.1 any age
-0.7 any benefit
-1.7 any better
-0.8 any case
-0.7 any difference
-1.2 any good
1.1 any harm
-0.6 any hour
-0.8 any joint
-1.2 any moment
6.1 any more
-1.6 any of
-1.6 any one
-1.5 any operation
0.8 any other
-1.0 any pain
-1.2 any part
-1.5 any point
-0.6 any relief
1.4 any risk
0.9 any rmt
-0.5 any session
1.0 any side
0.8 any stage
-0.7 any that
-4.4 any time
-1.4 any treatment
0.6 any worse
0.9 anybody $
-1.2 anybody who
-1.0 anyhow
-1.0 anyhow $
3.4 anymore
3.4 anymore $
1.6 anyone
3.2 anyone $
-0.7 anyone can
0.7 anyone knows
1.0 anyone on
-1.1 anyone to
-3.4 anyone who
-0.7 anyone whose
-1.5 anyone with
-2.5 anything
-0.7 anything about
-0.8 anything at
-1.0 anything else
1.0 anything for
-0.8 anything from
1.7 anything in
-0.6 anything more
-0.8 anything out
-0.8 anything that
1.1 anything the
2.3 anything you
0.5 anything your
1.4 anyway
-0.7 anyway $
0.9 anyway and
-1.4 anywhere $
-0.6 anywhere and
3.2 anywhere else
3.7 apart
2.8 apart and
-1.7 apart from
-0.7 app
0.5 app or
1.1 apparently
-1.6 appear
-1.4 appears
-0.5 appears to
1.2 applicants
-1.7 applies
-0.5 applies $
-0.5 applies to
-1.3 apply
-0.6 apply to
1.0 appointment
-0.8 appointment $
0.6 appointment and
-0.5 appointment at
-0.7 appointment in
-1.3 appointment is
-0.5 appointment lasts
-0.6 appointment with
-1.6 appointments
1.4 appointments $
-0.5 appointments in
-0.5 appointments on
1.1 appointments seven
-1.0 appreciated
0.6 apprentice
1.0 approach
-0.6 approach has
0.9 approach is
1.2 appropriate
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
-0.5 are alike
-0.6 are allergic
0.8 are also
0.9 are among
-0.5 are an
-0.8 are and
2.2 are as
-1.6 are asked
-1.4 are available
4.8 are back
-1.0 are being
-1.4 are best
-2.1 are better
-0.9 are bunched
0.6 are burnaby
0.5 are carried
0.9 are carrying
1.4 are changing
-0.8 are closed
-0.9 are comfortable
-0.5 are common
0.5 are completely
1.1 are confident
-1.1 are covered
1.8 are doing
1.5 are done
0.9 are down
2.1 are easier
-0.6 are encouraged
-0.5 are entitled
1.1 are experts
0.7 are far
-0.9 are feeling
-0.9 are few
-1.4 are fine
0.7 are finished
0.5 are flushed
-0.5 are fond
-1.2 are for
-0.7 are found
-0.8 are four
-2.1 are free
0.5 are freed
-1.4 are full
-0.5 are gentle
-0.5 are getting
0.8 are given
-1.2 are glad
-2.0 are going
-1.6 are good
1.0 are guaranteed
0.8 are hand
1.0 are handed
-1.5 are happy
-1.1 are having
-0.7 are held
-0.5 are here
-1.1 are holding
-0.5 are hoping
0.5 are hot
-1.0 are in
0.8 are included
-0.9 are insured
0.5 are joined
0.5 are known
2.7 are leaving
-1.4 are left
-1.3 are less
-1.1 are like
-0.7 are limited
0.5 are living
4.6 are looking
-0.6 are lovely
1.0 are lying
-1.2 are many
0.7 are massaged
-0.6 are mild
2.4 are miracle
-0.5 are missing
-0.7 are mixed
-1.8 are more
-0.5 are most
1.6 are mostly
-0.5 are moving
-1.2 are much
3.6 are my
0.6 are never
5.4 are no
2.4 are normal
-1.0 are not
-0.8 are now
-0.5 are occasionally
0.6 are off
-0.5 are offered
1.0 are often
1.0 are only
-2.5 are open
-0.9 are other
-0.5 are out
-0.8 are overweight
0.8 are paying
2.0 are permanent
-0.7 are placed
-0.5 are pleased
-0.6 are pre
-1.7 are pregnant
-0.6 are put
1.4 are quiet
-0.5 are quite
-1.6 are rare
-1.0 are rarely
-0.5 are reading
0.7 are recognised
1.2 are recognized
0.5 are referred
-1.1 are registered
-0.5 are regulated
-0.5 are right
-1.2 are risks
-0.6 are safe
-0.7 are satisfied
-0.5 are scanned
0.8 are set
-0.7 are seven
-0.5 are several
-1.3 are short
-0.5 are sick
1.2 are signs
-1.3 are similar
-0.5 are sitting
-0.6 are six
0.6 are slow
-1.0 are small
-0.6 are sometimes
-0.5 are sorry
1.9 are specialists
-0.7 are started
2.4 are still
-0.6 are stretched
-0.9 are strong
2.0 are stronger
-0.6 are taken
1.6 are taking
0.9 are talking
-0.7 are taught
3.4 are that
1.7 are the
-1.0 are there
-0.6 are thin
-0.6 are things
-0.6 are thinking
-1.3 are thirsty
-1.0 are three
-0.9 are tired
-0.5 are too
-1.3 are two
0.6 are typically
1.6 are unbeatable
-0.8 are under
-0.6 are upstairs
-1.3 are used
-1.7 are very
-1.5 are waiting
1.8 are walking
-0.9 are welcome
0.5 are well
1.0 are what
-0.8 are working
-0.9 are worried
-0.6 are worth
1.5 are you
-0.6 are your
0.8 are zero
-2.0 area
-1.8 area $
0.5 area and
-1.3 area being
-0.6 area that
0.7 area which
-3.1 areas
-0.5 areas that
-0.5 argue
-0.7 argue with
1.0 argument
-0.5 arizona
-0.5 arm
-0.9 arms
-0.7 arms $
0.7 arms and
2.9 arnica
1.3 arnica oil
-1.0 aromatherapy
-1.8 around
2.2 around $
-1.2 around a
2.4 around and
1.8 around burnaby
0.9 around deer
-0.6 around eight
1.3 around for
-0.5 around four
-0.6 around half
2.3 around here
-3.2 around it
-0.8 around one
1.0 around the
-1.9 around them
-0.6 around two
-1.1 around your
-1.4 arrange
-1.2 arranged
-0.9 arrangement
-0.5 arrangement $
0.7 arrival
0.5 arrive
2.2 arrive $
0.6 arrive at
-0.8 arrive by
-0.7 arrive ten
0.5 arrive with
0.9 arrived
-0.5 arrived $
-0.8 arrived on
-0.5 arrived with
-1.0 arrives
0.8 arteries
1.1 arthritic
0.9 arthritic and
0.9 arthritic joints
2.9 arthritis
-1.8 arthritis $
-1.0 arthritis a
-1.8 arthritis and
2.0 arthritis at
-0.9 arthritis clients
1.0 arthritis does
0.8 arthritis from
1.5 arthritis has
-0.8 arthritis in
-1.8 arthritis is
-0.9 arthritis it
0.9 arthritis massage
1.8 arthritis may
-0.9 arthritis of
0.9 arthritis one
1.6 arthritis pain
0.9 arthritis stenosis
1.0 arthritis tell
-1.0 arthritis the
-1.1 arthritis we
1.9 arthritis you
-0.5 article and
0.5 article our
1.5 as a
-0.5 as active
-0.6 as any
0.8 as anyone
0.7 as at
-0.5 as back
1.3 as blood
1.0 as burnaby
-0.5 as circulation
-1.4 as discs
2.1 as effective
0.8 as either
2.1 as fast
-1.2 as for
1.7 as good
-0.5 as hard
-0.5 as ibuprofen
-1.7 as it
1.0 as long
-0.5 as low
2.0 as many
1.3 as massage
-0.6 as methotrexate
-0.5 as most
0.6 as much
-0.9 as needed
1.9 as new
1.2 as often
-0.5 as opening
0.5 as opioids
-0.7 as our
0.6 as possible
-0.9 as sciatica
2.8 as she
-1.2 as soon
0.6 as strong
1.3 as ten
0.5 as that
1.5 as the
-0.6 as there
0.6 as those
-1.2 as though
-1.2 as we
1.1 as well
-1.3 as with
-3.1 as you
-0.6 as your
1.1 ashcombe
0.5 aside
-6.9 ask
-2.0 ask $
-0.9 ask a
-0.7 ask again
-0.5 ask and
-0.5 ask anyone
1.3 ask around
1.1 ask at
-0.7 ask her
-1.1 ask how
1.1 ask if
0.5 ask in
-0.8 ask me
0.6 ask questions
-0.5 ask that
1.6 ask the
-1.8 ask what
-0.5 ask whether
1.2 ask why
-0.5 ask you
-2.3 ask your
-0.7 ask yourself
-2.5 asked
1.8 asked $
-0.5 asked a
-0.8 asked about
-0.5 asked for
-1.0 asked her
1.9 asked if
0.9 asked me
0.6 asked not
-0.6 asked of
-0.6 asked this
-2.5 asked to
-0.6 asked us
2.4 asked what
-1.4 asking
-0.7 asking $
-0.6 asking about
0.5 asking for
-0.5 asking you
-2.8 asks
1.7 asks how
-0.7 asks what
-0.6 asks you
-2.6 asleep
0.9 asleep $
-1.0 asleep and
-0.7 asleep at
-0.7 assess how
2.1 assess you
-1.4 assessed
-2.0 assessment $
-2.0 assessment and
2.2 assessment online
0.9 assessment with
-0.8 assistance
-0.5 assistance $
-1.3 assistant
0.7 associated
-1.5 association
-0.5 association $
1.7 assume
1.8 assume that
-0.7 assumed
3.2 assured
3.7 asthma
3.5 astonished
1.8 at 4
-0.6 at 8
-0.8 at about
1.1 at all
-1.4 at any
3.0 at bay
-0.8 at brentwood
-1.1 at burnaby
-0.5 at cedar
2.4 at christmas
-0.8 at confederation
-0.6 at deer
0.9 at each
-0.5 at easing
-1.8 at eight
2.1 at eighty
-1.1 at eye
-0.6 at fifteen
0.7 at first
0.5 at four
-0.7 at harbour
-0.9 at her
0.6 at his
-2.8 at home
-0.6 at it
0.6 at its
-1.3 at l5
-0.7 at last
-0.8 at later
-1.5 at least
0.8 at little
-1.4 at longer
-1.2 at lunch
-0.7 at massage
1.2 at me
0.5 at meridian
-0.7 at metrotown
2.1 at most
1.1 at my
-3.7 at night
-1.0 at nine
0.8 at nineteen
0.9 at no
-0.5 at northgate
1.2 at once
2.2 at one
-0.7 at points
-0.5 at reception
-0.6 at relieving
1.4 at rest
-0.7 at risk
1.5 at serenity
-0.9 at seven
-1.3 at six
0.6 at sixteen
1.3 at sixty
-1.9 at some
1.3 at summit
0.7 at that
-0.9 at the
1.5 at this
1.2 at twelve
2.8 at twenty
-1.8 at two
1.8 at work
-0.6 at you
-0.5 at your
0.5 ate
1.3 athletes
-1.3 athletes $
0.5 athletes and
-0.5 athletes get
-0.6 athletes have
0.6 athletic
-1.0 attached
-0.7 attached to
3.6 attack
0.7 attacking $
-0.5 attacking the
-0.7 attacks
-2.0 attacks the
-0.9 attend
1.2 attendance
1.0 attention $
0.5 attention and
0.9 attentive
1.2 august
-0.6 august $
-0.8 aunt
-0.5 australian
-0.5 australian trial
3.0 authority
3.4 authority on
-1.2 authors
0.7 autumn $
-1.3 available $
0.7 available and
0.8 available only
0.7 available to
-1.9 avenue
3.0 average
1.4 average of
3.0 avoid
-0.6 avoid $
0.8 avoid a
-0.8 avoid it
-0.7 avoid massage
7.3 avoid surgery
1.7 avoid the
-0.5 avoid twisting
2.4 avoided
1.5 avoided $
0.6 avoided if
-0.9 avoiding
-1.1 awake
-0.5 awake $
0.9 award
4.4 away
3.0 away $
-0.5 away a
-1.5 away by
-2.5 away from
-0.5 away if
1.7 away my
-0.5 away no
2.9 away the
2.0 away their
-0.5 away to
1.1 away when
1.0 away with
0.5 away your
-0.6 awkward
0.8 awkwardly
-1.2 axial
-0.7 axial spa
-0.5 axial spondyloarthritis
0.5 ayurvedic
-1.3 b
-1.0 b $
0.5 babies
-0.5 babies and
2.2 baby
1.7 baby $
1.2 baby and
5.7 back
0.8 back $
-0.6 back aches
-1.1 back after
1.0 back and
-0.8 back are
-1.0 back as
3.6 back at
2.3 back back
-0.8 back because
0.9 back behind
-0.8 back belts
1.2 back better
-0.6 back but
-2.8 back by
1.0 back clean
0.7 back clinic
1.0 back experts
0.7 back for
-1.0 back forever
0.8 back from
-1.2 back goes
-0.8 back had
-2.7 back has
-0.6 back hip
1.5 back how
1.3 back i
2.2 back if
3.4 back in
-0.6 back injuries
1.2 back inside
4.6 back into
-1.1 back it
-0.6 back itself
-0.9 back keeps
-0.6 back looks
-0.5 back makes
1.2 back massage
-0.6 back muscles
2.6 back my
-1.1 back neck
-0.5 back no
-1.3 back off
0.7 back often
4.5 back on
1.1 back once
-0.6 back or
-2.1 back out
-1.6 back pain
-0.5 back passage
-1.3 back pocket
0.8 back problems
1.0 back related
-0.9 back rescue
-1.3 back ritual
0.8 back says
1.1 back since
-0.8 back so
3.2 back specialist
1.4 back specialists
0.8 back stiff
-1.4 back still
-0.5 back stops
-0.9 back strain
-0.8 back strains
-4.2 back surgery
0.9 back than
1.0 back that
-0.6 back there
0.6 back this
4.8 back to
2.6 back together
2.3 back toward
-0.8 back treatment
1.2 back trouble
-1.3 back up
2.6 back we
-2.5 back went
2.3 back where
-0.5 back which
0.7 back while
-0.7 back will
0.6 back work
-0.6 back would
1.8 back you
-0.8 back your
1.0 backache
4.9 backed
4.4 backed by
0.7 background $
0.6 backhaven
4.2 backs
1.6 backs and
1.3 backs are
1.9 backs better
-0.9 backs get
-1.2 backs have
-0.5 backs hurt
-1.3 backs in
-0.6 backs of
-1.4 backs that
-0.7 backs we
-0.9 backside
1.7 backward
-0.9 bad $
1.7 bad back
1.2 bad backs
-0.6 bad knees
-0.5 bad posture
0.5 bad the
0.5 badge
2.3 badly $
0.6 badminton
-1.3 bag $
0.6 bag of
0.6 bag on
-1.3 bags
0.7 baker
-1.9 bakery
-1.2 bakery $
-0.7 bakery on
0.9 bakery with
2.2 balance
-1.3 balance $
2.7 balance and
1.9 balance the
6.7 balanced
1.0 balances
1.1 balances the
1.8 balancing
1.2 balancing the
-1.8 ball
-0.5 ball and
-0.5 ballet
0.9 balm
-0.5 bamboo
0.8 band
-0.9 band $
-1.1 band of
-0.7 bands
-0.6 bands of
0.5 banister
1.1 bank
-1.0 bao
1.2 barely
-0.5 barely able
0.8 bargain
0.8 bargain $
0.5 bartek
-1.1 basalt stones
-0.8 base
-0.5 base of
1.4 based
1.6 based on
0.5 basement
-1.3 basically
1.3 basis
0.6 basis of
-0.9 basket
-0.9 bath
2.2 bath $
-0.8 bath and
0.5 bathroom cabinet
0.6 bathroom floor
1.0 bay
1.9 bay $
-1.6 bc
-0.9 bc $
-1.6 be
4.9 be $
-1.0 be a
-1.3 be able
-0.9 be all
2.6 be amazed
-1.0 be an
-0.5 be arranged
0.6 be as
-2.1 be asked
-0.7 be assessed
1.8 be at
1.5 be avoided
1.6 be back
1.0 be best
-1.3 be better
1.6 be billed
-0.5 be cake
-1.7 be careful
-0.5 be cautious
-0.7 be charged
-0.7 be checked
-0.6 be closed
1.5 be coming
-1.2 be considered
1.2 be corrected
-2.0 be covered
-0.9 be dangerous
-0.6 be different
-0.7 be discussed
-1.0 be doing
-2.6 be done
-0.6 be draped
-0.5 be drawn
2.9 be effectively
0.5 be expected
-1.6 be found
0.5 be frank
-1.4 be free
-1.7 be given
1.3 be going
0.6 be gone
-0.5 be happy
0.7 be hard
-1.6 be here
-0.6 be hurt
-0.6 be identified
-0.7 be less
1.2 be lifting
-0.9 be looked
-0.9 be lying
-0.8 be made
-0.5 be managed
-0.6 be measured
0.6 be modest
-0.7 be more
1.8 be moving
-0.9 be needed
1.4 be needing
4.1 be next
0.7 be off
-0.6 be offended
1.2 be on
-0.8 be one
1.2 be out
2.8 be part
-1.3 be permanent
-0.6 be possible
-1.4 be pushed
-1.2 be put
-0.8 be referred
0.9 be refunded
-0.5 be registered
0.6 be reversed
-0.5 be reviewed
-0.5 be safe
0.9 be said
-1.7 be seen
-1.0 be signs
0.5 be something
-0.6 be soothing
0.6 be standing
2.2 be stiff
-1.0 be straight
-1.3 be sure
1.5 be surprised
-1.1 be taken
1.5 be taking
-0.6 be temporary
3.8 be the
-0.5 be there
0.5 be told
-1.6 be touched
-1.5 be treated
-0.6 be uncomfortable
-0.7 be undone
-1.0 be used
1.2 be walking
-1.7 be wary
0.8 be worked
0.7 be worth
2.3 be you
1.1 be your
3.0 bea
1.1 bea has
1.5 beach $
-2.7 bear
-0.5 bear $
-0.9 bearable
-0.6 bearable $
-0.7 bears
3.2 beat
1.1 beaten
0.6 beatrix
-0.8 beatriz
5.5 beats
3.0 beats a
0.7 beats the
-0.5 beautiful
4.7 beautifully
-1.4 became
-1.1 because a
-0.5 because blood
-1.1 because he
-0.9 because her
-0.8 because i
1.0 because in
2.4 because it
-0.7 because joint
3.0 because massage
-0.5 because my
-1.3 because nobody
-1.8 because of
2.5 because our
-0.5 because people
-0.8 because that
1.1 because there
-2.1 because they
0.9 because we
0.5 because what
1.9 become a
-0.6 become more
-0.5 become narrower
-0.8 become permanent
1.0 become shorter
-1.0 become smaller
-0.6 become stiff
2.7 become the
-1.4 becomes
2.4 becomes less
-0.6 becomes narrower
-1.1 becomes the
-0.8 becomes thinner
0.8 becoming
-1.3 bed
2.1 bed $
-1.2 bed and
-0.8 bed for
1.0 bed in
-0.5 bed is
-1.9 bed rest
-2.1 been a
6.0 been able
-1.4 been an
-0.7 been asked
0.6 been asking
1.9 been at
0.5 been booked
0.8 been called
-1.1 been carrying
0.8 been clinically
-0.5 been damaged
-0.8 been diagnosed
1.8 been doing
0.5 been done
2.8 been for
0.6 been hanging
-1.9 been here
0.5 been holding
1.2 been in
-0.6 been inconsistent
0.7 been known
-0.7 been left
0.9 been living
-0.9 been looking
-0.6 been no
-1.8 been off
-1.2 been on
0.7 been prescribed
1.6 been properly
-1.3 been proved
-3.7 been proven
-1.3 been putting
-0.6 been registered
-0.9 been reported
1.0 been retrained
-0.8 been running
-0.9 been saying
-1.1 been seeing
0.5 been sending
-1.8 been shown
-1.2 been signed
1.3 been sitting
1.9 been so
-0.5 been sore
-0.8 been starved
-0.5 been stiff
-2.6 been studied
-0.5 been suggested
1.7 been talking
-0.8 been tested
1.1 been the
0.5 been there
0.6 been three
0.7 been through
2.5 been to
-2.5 been told
-1.0 been treating
-0.6 been tried
0.7 been up
1.6 been used
1.3 been voted
-1.1 been waiting
-0.7 been well
-1.3 been with
1.1 beer league
-1.4 before
-1.6 before a
1.4 before and
0.6 before any
-0.7 before anybody
1.2 before anyone
1.3 before changing
-0.5 before coming
-0.7 before going
0.6 before he
-0.5 before his
-2.4 before i
2.8 before it
2.5 before lunch
-0.5 before noon
-0.7 before or
-1.3 before she
-0.6 before ten
-1.1 before that
-0.8 before their
2.1 before they
-1.0 before we
0.9 before working
2.7 before you
-2.6 beforehand
-1.0 beforehand $
-0.6 beforehand which
-2.4 began
-0.5 began $
-1.2 began with
0.7 begging
0.7 begging for
-1.5 begin
-0.9 begin $
-0.8 begin at
-0.7 begin in
0.5 begin to
2.0 begin with
1.0 beginning and
0.5 begins
2.2 begins $
-0.8 begins at
-0.6 begins in
0.5 begins to
-0.7 behaves
0.8 behind
3.0 behind $
-0.9 behind a
1.6 behind each
-1.5 behind our
-2.1 behind the
1.1 behind you
0.5 being
2.6 being $
1.2 being a
-0.6 being able
-0.5 being compressed
-0.5 being done
1.2 being hurt
-0.6 being massaged
-0.5 being on
-0.5 being overweight
-0.6 being pinched
-0.6 being squeezed
-1.2 being touched
-1.2 being worked
2.5 believe
0.8 believe $
1.4 believe i
-3.0 believe in
-0.5 believe it
1.4 believe the
-1.1 believed
-2.4 bell
-0.5 bell and
-1.9 belly
-0.5 belly $
1.4 belong
0.9 belong $
2.2 belong on
-1.4 belong to
0.9 belongs
2.3 belongs $
-1.0 belongs to
-3.3 below
-0.9 below $
1.1 below and
-0.9 below the
-1.3 belt
0.5 belt $
-0.6 belt line
-1.3 belts
-1.5 bench
-0.7 bench in
-0.5 bench with
-0.7 benches
-0.9 benches $
-1.3 bend
-1.2 bend $
-1.7 bend and
1.4 bend in
0.6 bend the
-0.7 bend turn
1.3 bend your
-3.0 bending
1.2 bending $
-1.7 bending forward
-0.5 bending or
-0.6 bending to
-0.6 bending turning
1.0 bends $
-0.6 beneath it
3.2 beneficial
3.2 beneficial for
-0.7 benefit
-0.6 benefit #
2.6 benefit $
-0.5 benefit and
-0.7 benefit for
-0.5 benefit from
-0.5 benefit lasts
-1.5 benefits
-1.2 benefits $
-1.0 benefits and
1.3 benefits of
-0.5 benefits were
1.7 benefits you
0.6 bent
-0.5 bent $
-1.4 bent down
1.0 bent like
0.6 bent over
-0.5 bent sideways
-0.6 bert
-3.2 beside
-1.1 beside the
4.2 best
-0.6 best $
-0.6 best and
-0.9 best avoided
1.2 best back
-2.6 best chance
-0.9 best choice
-0.9 best evidence
-1.3 best exercise
-0.8 best for
-0.5 best friends
1.5 best hands
1.9 best in
-0.6 best kind
5.6 best massage
2.0 best of
0.7 best one
-1.5 best posture
-0.8 best results
2.8 best rmt
-0.8 best sleeping
-0.5 best supported
-0.5 best thing
1.2 best things
-1.8 best time
-1.2 best to
-0.8 best treatment
-0.6 best way
-0.5 best when
1.5 bet
0.8 beth
-0.5 bethan
2.8 better
2.0 better $
0.5 better a
-0.8 better after
0.6 better as
0.7 better blood
-1.3 better circulation
-1.4 better for
-1.3 better function
0.6 better grip
2.0 better in
-0.9 better off
-0.9 better on
2.1 better posture
0.6 better results
-1.6 better sleep
-0.5 better the
-0.5 better to
0.6 better way
0.6 better when
1.3 better which
-1.2 better with
-2.3 better within
-1.1 better without
0.6 better you
-1.8 between
-0.5 between $
1.6 between 8
-0.8 between a
-1.2 between clients
0.9 between five
-0.9 between flares
1.3 between here
0.7 between his
0.5 between massage
-0.5 between nine
-0.8 between patients
-0.5 between people
0.6 between the
-0.7 between two
-1.9 between visits
-1.3 between your
0.5 beyond
1.9 beyond doubt
-1.0 beyond that
-1.9 beyond the
-0.5 biased $
0.6 big glass
-0.5 big operation
-0.6 big toe
0.5 bigger
1.6 bigger $
-2.0 bike
-0.7 bikes
-0.5 bikeway
-2.6 bill
-1.2 bill $
0.6 bill i
-0.5 bill most
0.7 bill to
3.1 billed
1.9 billed to
-0.7 billing
0.6 billing free
-0.6 billing to
0.5 billing with
4.8 bin
1.4 bin $
-0.5 binder
1.2 biologic
1.1 biologic drugs
-0.5 biological
-0.6 biologics
-0.5 bird
-2.0 birth
-1.2 birth $
-1.4 birthday $
1.0 biscuit $
-0.5 biscuits
1.3 bit
-0.6 bit and
3.9 bit as
-0.8 bit better
-1.7 bit by
-0.5 bit i
-0.5 bit in
-0.5 bit less
-1.4 bit like
1.0 bit of
-0.8 bit sore
1.9 bit tender
-1.5 bits
0.5 black
-2.0 bladder
1.1 bladder meridian
-1.1 bladder or
-2.1 blade
-0.5 blade sticks
-0.6 blade that
-0.9 blades
-0.6 blades $
-0.6 blame
-0.5 blame $
4.3 blank
-0.8 blanket
0.9 blanket $
-1.0 blanket and
-0.8 blankets
-1.4 bleeding
-0.6 bleeding and
-0.6 bleeding nerve
-0.7 blend
-0.5 blend of
-0.7 blinds
-0.7 bliss
-1.2 block $
-0.6 block and
0.9 block of
2.5 block or
-0.5 blockage
1.3 blocked
-1.5 blocks
-1.2 blog
1.0 blood
-1.0 blood $
-0.6 blood back
1.3 blood carries
0.5 blood cells
-1.0 blood circulation
-0.9 blood clot
-1.1 blood clots
-1.1 blood gets
0.5 blood into
1.8 blood moving
6.2 blood pressure
-0.9 blood supply
-0.6 blood tests
-0.5 blood through
-1.8 blood vessels
-1.4 blue
-1.6 blue cross
1.7 bo
-2.5 board
-0.9 board exams
-0.6 boast $
-1.5 bodies
4.4 body
1.2 body $
0.8 body are
1.7 body at
-0.5 body begins
1.7 body can
0.7 body defences
1.3 body detox
0.8 body does
0.7 body flush
-1.0 body gradually
1.0 body has
1.9 body heals
-1.3 body is
-0.5 body it
-0.7 body keeps
-0.8 body lays
-0.8 body like
-0.5 body makes
0.6 body mind
-0.7 body natural
-0.5 body often
-1.0 body or
-2.1 body own
-1.0 body reabsorbs
-0.7 body responds
0.9 body that
0.6 body the
-1.2 body to
-1.4 body wants
0.8 body which
-1.7 body will
0.9 bodyworks
-0.6 boiler
-0.6 bolster
-1.7 bolsters
-0.6 bolsters so
1.4 bone $
-1.3 bone and
-0.8 bone beneath
0.5 bone but
-0.8 bone has
-0.5 bone health
-0.6 bone on
-1.0 bone spur
2.3 bone spurs
0.9 bone that
-0.7 bone to
-0.6 bones $
0.6 bones are
-0.6 bones becomes
3.1 bones follow
-0.6 bones heal
-0.8 bones in
-2.2 bones of
0.6 bones opens
1.0 bones or
0.6 bones so
-1.1 bones together
-0.9 bony
-3.4 book
-2.8 book $
2.0 book a
-1.4 book again
0.5 book and
1.0 book any
-0.5 book my
-2.0 book now
0.5 book online
-0.5 book our
-0.7 book so
-1.7 book the
-0.5 book them
-1.0 book today
-0.6 book two
1.6 book you
2.9 book your
-1.6 booked
-0.5 booked a
-0.5 booked after
-0.5 booked at
1.2 booked for
-0.8 booked him
0.6 booked in
1.3 booked me
-1.1 booked with
-3.0 booking
-0.9 booking $
0.5 booking button
-0.5 booking is
-0.7 booking page
-1.9 bookings
-0.8 bookings $
-0.5 bookkeeper
-0.6 books and
0.8 boost
0.5 boost your
0.5 boosting
0.5 boosting circulation
2.6 boosts
0.5 boosts circulation
0.8 boosts immunity
-0.9 boosts the
1.1 boosts your
-0.5 boot
2.7 boots
1.3 boots $
0.5 boots and
-0.7 bore
1.4 bored
0.5 boring
-0.8 born
-0.5 born $
0.7 born and
-0.5 born with
-0.8 borne
-1.1 boss
1.2 both
0.6 both and
-1.4 both are
3.6 both feet
-0.7 both get
-1.2 both hands
0.7 both have
-0.9 both hurt
1.5 both kinds
-0.7 both legs
-0.6 both massage
1.6 both on
0.8 both sides
0.8 bothers
2.6 bottle
1.2 bottle $
1.0 bottle of
-0.5 bottom
-0.7 bottom $
1.0 bottom of
-0.9 bought
1.8 bought a
0.6 bought him
-0.6 bought me
-0.5 bout of
0.9 bow
-0.6 bowel
0.6 bowels
-1.2 bowl
-0.8 bowl of
1.0 bowling
2.9 bowls
1.0 bowls $
0.9 box and
-0.5 box of
1.1 boxes
0.9 boxes $
-1.1 boy
-0.6 boys
-0.5 bra
2.6 brace
2.4 brace $
-0.7 brace can
-1.3 brace does
-0.5 brace for
0.9 brace is
-0.8 brace may
1.4 brace or
1.7 brace to
-0.5 brace worn
-0.5 bracelets
0.6 braces $
0.7 braces and
2.2 bracing
2.3 bracing and
-1.2 bracing for
1.2 bracing or
0.5 braille
-0.7 brain
0.7 brain $
1.5 brain and
-0.7 branch
-0.5 branches
2.0 brand
1.5 brand new
-0.5 brass
-1.2 bread
-0.8 break
-1.1 break $
2.3 break down
-0.5 break it
-0.6 break up
1.0 breakfast
2.4 breakfast $
-0.6 breaking
0.7 breaks $
-1.2 breaks down
0.5 breaks from
0.5 breaks that
1.7 breaks the
-1.2 breaks up
-1.0 breast
-2.1 breath
-1.8 breath $
-1.3 breath and
-0.5 breath drops
-2.2 breathe
0.8 breathe $
-1.1 breathe in
-1.3 breathe out
-1.8 breathing
-1.1 breathing $
1.9 breathing and
-0.7 breathing slows
-1.1 breaths
-0.6 breaths $
-0.7 brentwood
-1.8 brentwood $
0.7 brentwood and
0.9 brentwood station
-0.6 brick
-1.6 bridge
-0.9 brief
-0.5 brief $
0.8 bright
-1.6 bring
-2.0 bring a
2.0 bring about
-0.5 bring any
-0.8 bring faster
0.7 bring her
2.8 bring it
-0.6 bring on
-0.5 bring shorts
-0.8 bring the
-1.6 bring your
1.4 brings down
-0.8 brings me
-0.5 brings relief
0.6 brings together
-2.1 brisk
-0.5 brisk stimulating
0.6 britain
-0.5 british columbia
-1.3 broad
-0.7 broadway
-1.6 broken
-0.5 broken bone
0.5 broken down
-0.5 broken skin
0.8 broom
-2.1 brother
-0.5 brother in
-0.5 brought it
0.7 brought us
-1.0 bruise easily
0.8 bruised
-2.0 bruising
-0.6 bruising $
-0.5 bruising and
-0.9 bruising can
1.6 bruising or
-0.9 bucket
-0.5 bucket $
-0.6 budapest
-0.5 buddy
-1.0 budget
0.6 bugging
0.6 bugging you
1.4 build a
-0.8 build it
-0.6 build up
-2.3 building
0.9 building $
-0.5 building and
-0.8 builds up
0.7 built a
0.6 built up
1.8 bulge
-0.5 bulge $
-0.6 bulge and
-0.7 bulge at
0.5 bulge has
0.8 bulge is
-0.9 bulged
-1.7 bulges
-0.5 bulges and
-0.5 bulging and
-0.7 bulging discs
1.4 bulging or
5.9 bulletproof
-0.8 bum
-0.5 bumps
-1.0 bunched
-0.7 bunched up
-0.7 bundles
4.1 burnaby
1.5 burnaby #
-4.2 burnaby $
0.6 burnaby and
0.6 burnaby favourite
1.6 burnaby for
-0.5 burnaby general
1.2 burnaby has
-1.5 burnaby hospital
0.6 burnaby lake
-0.6 burnaby new
-0.5 burnaby residents
0.5 burnaby rmt
-0.9 burnaby since
0.5 burnaby team
0.8 burnaby top
-1.2 burnaby we
0.9 burnaby where
-0.6 burnaby you
-0.5 burned
3.8 burning
1.6 burning $
-0.7 burning line
-1.8 bus
-0.5 bus and
-1.7 bus stops
-0.5 bus the
-1.1 buses
-1.1 busiest
-1.0 business
-1.5 business days
-0.6 business of
-0.8 busy $
-0.7 busy and
-0.6 but
-0.8 but a
1.5 but an
-1.1 but can
3.3 but do
-0.6 but does
2.1 but for
1.8 but have
-0.9 but he
-1.4 but here
1.2 but i
2.8 but if
-3.6 but it
-0.8 but let
-0.9 but many
-1.2 but most
-1.0 but my
-0.5 but never
-0.9 but no
0.5 but our
1.6 but pain
0.9 but people
-0.7 but rick
1.0 but she
-1.8 but that
-1.0 but the
-2.2 but there
-1.7 but they
-0.7 but this
1.3 but to
1.0 but we
1.2 but what
0.6 but without
3.9 but you
-1.2 but your
-1.2 butter
-2.1 buttock
-0.5 buttock to
-0.9 buttocks
-0.5 button
-0.8 button $
1.3 buttons
-3.2 buy
-0.6 buy a
-1.3 buy five
-0.8 buy them
-0.5 buzz
2.3 by
-2.0 by $
-0.6 by 31
-0.7 by accident
-1.6 by an
0.6 by balancing
-1.0 by being
-0.7 by bike
-0.8 by bit
0.5 by boosting
0.6 by bringing
-0.8 by bus
-0.7 by chiropractors
0.5 by christmas
0.5 by day
0.5 by dinner
0.7 by doing
-0.5 by donation
1.1 by easter
-0.9 by email
-0.9 by evening
1.8 by feel
-0.6 by fifty
0.7 by forty
-1.9 by four
3.4 by half
-0.7 by her
-0.8 by his
0.6 by it
-3.8 by itself
1.8 by keeping
-0.9 by last
-1.1 by law
1.5 by layer
1.3 by lengthening
1.0 by loosening
0.9 by massage
5.4 by may
-1.1 by mistake
1.2 by more
-0.8 by most
-0.5 by name
-0.6 by nine
-0.9 by now
-0.9 by one
-0.7 by our
0.5 by people
-1.2 by phone
0.5 by readers
-0.9 by registered
0.7 by relaxing
-0.5 by research
1.2 by saturday
0.7 by session
0.6 by several
-1.0 by side
-1.9 by six
-1.2 by sixty
1.7 by softening
-1.2 by somebody
0.8 by stimulating
0.5 by summer
-1.4 by suppertime
0.6 by taking
0.9 by ten
2.0 by the
-2.1 by themselves
0.7 by then
-0.5 by thirty
-2.2 by three
-0.5 by thursday
2.4 by touch
-0.7 by trained
0.7 by twenty
-1.5 by two
1.2 by up
-0.7 by video
2.4 by visit
-0.6 by walking
-0.9 by way
1.2 by wednesday
2.8 by week
-0.5 by what
1.2 by working
0.8 by years
1.1 by your
1.6 by yourself
-0.6 c
-0.6 c $
2.0 cab
1.5 cab $
1.5 cabinet
-0.6 cable
-0.6 caesarean
-0.9 caffeine
0.6 cage
-2.0 cake
-0.7 cake $
3.5 calcium
2.0 calcium deposits
0.8 calder
-1.4 calendar
0.7 calendar $
-0.6 calendar year
0.9 calf
-0.7 calf $
1.8 calgary
-1.0 calgary $
-3.5 call
-0.7 call a
-0.7 call and
-1.3 call back
-0.8 call before
-0.5 call from
0.5 call in
0.5 call it
-0.5 call me
0.8 call our
0.8 call text
0.9 call the
-0.5 call themselves
-1.3 call this
0.6 call today
-1.2 call you
-2.2 called
-1.3 called a
1.8 called for
-0.5 called it
0.7 called stenosis
-0.8 called the
-0.6 callers
-3.2 calls
-0.5 calls for
-0.8 calls it
-0.6 calls the
2.3 callum
-0.6 callum $
-2.3 calm
-0.6 calm and
0.7 calm down
-0.6 calm that
1.2 calmed
1.0 calmed down
-0.6 calmer
-0.5 calming
0.9 calms
-0.6 calms down
-0.6 calms you
-2.5 calves
-0.5 calves $
-0.5 cambie
1.6 came
-0.9 came $
1.5 came and
1.1 came here
-0.6 came home
3.5 came in
-0.5 came on
-0.9 came over
-2.7 came to
-0.5 came up
-0.8 cameras
1.0 can $
1.0 can add
1.2 can adjust
-1.1 can advise
-1.5 can affect
-0.7 can afford
-0.6 can aggravate
-0.8 can all
-1.6 can also
2.8 can always
-0.5 can arrange
0.7 can avoid
-0.6 can be
-1.7 can become
0.5 can begin
-1.0 can bill
-0.9 can bring
0.8 can buy
-0.9 can call
1.1 can cancel
0.8 can carry
-4.1 can cause
-2.2 can change
0.9 can claim
-1.1 can come
2.2 can correct
1.7 can count
1.4 can cure
-0.6 can decide
0.9 can diagnose
3.0 can do
-0.7 can drive
0.5 can drop
-1.6 can ease
1.2 can enjoy
2.6 can even
1.3 can expect
-2.4 can feel
-0.7 can find
0.9 can fix
1.6 can forget
2.2 can get
-1.8 can give
-4.3 can guarantee
-0.8 can guess
2.9 can have
2.7 can heal
-2.6 can help
1.3 can hurt
-3.0 can i
-1.1 can improve
-0.5 can influence
-0.5 can interact
-0.6 can irritate
-0.6 can it
1.9 can keep
-1.4 can lead
0.6 can lie
-0.8 can look
-0.5 can loosen
-3.4 can make
-1.3 can manage
-2.1 can massage
3.2 can match
1.7 can mean
2.6 can move
-1.4 can not
1.7 can now
-0.6 can occur
-0.6 can offer
0.5 can on
-1.1 can only
0.5 can open
1.5 can play
-0.5 can press
-0.7 can prevent
-1.3 can promise
-0.5 can prove
-0.6 can pull
-0.9 can push
-0.7 can read
2.6 can rebuild
-0.9 can refer
-0.5 can relieve
-1.4 can return
-1.0 can run
2.1 can save
0.9 can say
0.5 can search
-1.2 can see
-0.9 can send
-1.1 can show
1.9 can skip
1.0 can slow
-0.7 can stand
1.6 can start
0.9 can stay
3.6 can straighten
-1.8 can take
-0.7 can talk
2.4 can tell
-0.6 can think
0.6 can throw
1.7 can tie
1.0 can touch
1.7 can turn
-0.6 can use
1.7 can usually
2.4 can walk
-0.8 can withdraw
-1.5 can work
-0.6 can write
1.5 canada
0.6 canada $
-1.4 canada life
-0.7 canada way
-0.5 canadian
-1.2 canadians
-1.1 canadians will
-1.4 canal $
0.9 canal and
-0.6 canal is
1.9 canal opens
-1.1 canal or
0.6 canal stenosis
-1.6 canal that
2.4 canal widens
3.5 cancel
1.8 cancel $
0.8 cancel it
2.0 cancel the
0.9 cancel their
-1.9 cancellation
10.4 cancelled
1.6 cancelled $
1.6 cancelled her
1.4 cancelled his
1.2 cancelled it
1.8 cancelled my
1.5 cancelled the
-3.2 cancer
-0.8 cancer $
-0.7 candle
-0.6 candles
-0.7 candles $
5.6 cane
1.3 cane $
0.5 cane in
1.1 canes
-0.6 canes $
0.7 canes and
-1.5 cantonese
-0.6 canucks
-1.3 cap
0.5 capacity
0.6 capitol
0.6 capitol hill
0.7 captain
-0.6 caption
-1.9 car
0.5 car and
-0.6 car for
1.7 car like
0.8 car park
-0.7 car seat
-1.1 card
1.1 card $
-0.7 card at
-0.5 card number
-1.1 card on
-0.7 card the
-0.5 card with
-0.6 cardigan
-2.8 cards
-0.8 cards $
-1.8 care $
1.4 care and
-0.7 care at
-0.9 care for
-0.9 care from
-0.6 care home
1.0 care in
0.7 care is
1.5 care of
1.6 care that
-0.5 care to
0.5 care we
-0.6 cared
-0.6 cared for
1.3 career
1.1 career $
-2.0 careful
-0.6 careful $
-0.7 careful with
0.5 carefully
-0.7 carers
2.0 caring
1.5 carla
-1.0 carol
-0.7 carpenter
-1.0 carpet
-0.7 carpet $
3.1 carried
1.0 carried a
0.8 carried away
1.4 carried off
-1.7 carried out
0.6 carried the
-1.4 carried you
1.1 carrier
1.7 carries
-1.3 carries a
0.8 carries away
1.8 carries no
0.8 carries on
0.8 carries oxygen
-0.8 carries risks
-0.7 carries the
0.5 carry
-0.5 carry $
-0.7 carry a
-0.5 carry it
-0.7 carry out
-0.5 carry risks
1.0 carry the
0.8 carry you
-1.3 carry your
1.5 carrying
-0.5 carrying you
-0.8 cart
1.1 cart $
3.3 cartilage
2.2 cartilage $
-0.7 cartilage in
-0.6 cartilage on
-0.5 cartilage or
-0.8 cartilage thins
0.5 cartilage you
1.1 cascade
-2.2 case
-1.2 case $
0.7 cases
0.6 cases $
-0.5 cases a
0.5 cases and
-0.6 cases nobody
-0.6 cases out
1.0 cases surgery
-2.9 cases the
1.7 cases we
-1.0 cash
-2.6 cat
-0.8 cat $
1.1 catch
1.1 catch up
0.6 catching
-1.0 cauda
-1.0 cauda equina
1.1 caught
0.5 caught early
1.2 cause
3.5 cause $
-1.0 cause a
0.9 cause and
-0.6 cause back
-0.7 cause can
0.9 cause instead
-2.1 cause is
1.9 cause not
-0.5 cause pain
-0.9 cause permanent
-0.6 cause symptoms
0.6 caused
-1.0 caused by
-1.0 causes
-0.9 causes $
1.9 causes and
-0.5 causes include
-0.5 causes no
-0.9 causes of
2.1 causing
2.2 causing it
1.3 causing your
-1.8 cautious
-0.7 cbt
-0.5 cbt i
-0.5 cedar
-1.5 ceiling
1.0 cell
0.6 cellist
-0.8 cello
2.2 cells
1.8 cells $
2.6 cellular
1.6 cellular level
-0.7 cement
3.0 cent
0.5 cent $
-0.8 cent off
0.9 center
5.9 centimetre
0.5 centimetre taller
1.0 central
0.7 centre
1.2 centre $
0.6 centre and
1.5 centre is
-0.7 centre of
-2.9 certain
-0.9 certain $
1.3 certainly
-1.6 certainty
-0.5 certainty $
-1.0 certificates
1.7 certification
1.2 certified
1.9 chain
0.5 chain and
1.0 chain of
2.2 chains
-2.9 chair
-1.2 chair $
-0.8 chair by
-0.7 chair for
-0.5 chair height
-0.8 chair is
-0.5 chair massage
0.6 chair or
-0.6 chair so
1.5 chair the
-0.7 chair with
2.2 chairlift
-2.6 chairs
-0.6 chairs $
-0.6 chairs and
-0.7 chan
-0.8 chance
-1.1 chance of
-0.8 chance that
2.0 chance to
-0.8 chances
-0.6 chances are
2.2 change $
0.5 change a
-0.9 change and
1.6 change is
-1.0 change it
-1.0 change position
-0.9 change room
-0.8 change table
-3.1 change the
-0.5 change their
-1.9 change what
-2.1 change your
-1.8 changed
2.9 changed $
-3.6 changes
-1.2 changes $
0.9 changes are
-1.5 changes in
1.3 changes that
-1.3 changes the
1.1 changes to
-0.5 changes what
2.9 changing
-0.5 changing $
-0.6 changing position
0.5 changing the
-0.5 changing your
-1.7 channel
-0.9 channel $
-4.6 charge
-0.9 charge for
-1.2 charge of
-1.8 charged
-1.1 charities
-2.3 chart
-0.8 chart $
-0.6 chartered
3.2 chase
1.8 chase symptoms
2.4 chase the
-0.7 chase you
2.4 chases
-0.9 chat
-0.6 chat $
-0.9 chat and
1.9 chat with
-0.8 chatter
1.6 cheaper
-1.1 cheapest
-3.7 check
0.9 check $
-0.5 check and
2.1 check how
-1.1 check in
-1.1 check that
-1.1 check the
-0.9 check your
-2.3 checked
-0.6 checked $
-0.5 checked the
-0.7 checking
-0.7 checks
-0.6 checks $
-0.8 cheerful
-0.7 chef
-0.6 chemical
-1.2 chemicals $
1.0 chemicals and
0.7 chemist
-0.7 chemistry
-1.0 chemistry $
0.7 cheque
-3.3 chest
-1.9 chest pain
-1.2 chi
-0.5 chiefly $
1.8 child
-0.7 child is
0.7 child may
-0.5 child who
0.9 child with
-0.9 children
-0.8 children may
0.8 children to
0.7 children under
-0.7 chills
0.6 chinese
0.5 chinese medicine
3.5 chiro
1.1 chiro $
2.2 chiro and
2.3 chiropractic
-0.5 chiropractic $
1.0 chiropractic care
1.5 chiropractic or
2.9 chiropractor
-0.6 chiropractor $
1.1 chiropractor and
1.1 chiropractor or
3.4 chiropractors
0.6 chiropractors $
2.9 choice
0.6 choice but
2.2 choice for
-1.0 choice is
-0.8 choice of
-0.7 choices
-0.5 choir
0.6 choir $
-4.2 choose
1.0 choose $
0.8 choose me
-0.5 choose one
-1.0 choose the
-0.9 choose us
-0.7 chooses
0.7 choosing
1.0 chosen to
2.0 christening
1.9 christmas
-0.5 christmas $
-0.5 christmas card
0.5 christmas tree
2.9 chronic
1.6 chronic $
2.3 chronic pain
-0.5 chronic primary
-0.5 chronic stress
2.3 church
-0.7 cinnamon
-0.7 circle $
-3.0 circulation $
0.5 circulation and
1.1 circulation around
-0.7 circulation improves
-0.7 circulation in
0.8 circulation massage
1.1 circulation picks
0.5 circulation through
0.8 circulation which
1.3 cities
3.6 city
1.5 city $
1.1 city and
-0.6 city is
-2.1 claim
-1.0 claim number
1.4 claim that
-0.7 claim to
-0.5 claim your
-1.1 claimed
-1.8 claims
0.9 claims $
-0.5 claims about
-0.5 claims are
-1.5 claims that
-1.3 clamp
-1.0 clamp down
-0.5 clamped
-1.2 clamping
-0.8 clamps
-0.5 clamps down
-1.2 class
-0.6 class with
-0.8 classes
-0.6 classic
2.7 clean
2.8 clean $
-0.5 clean sheets
-0.6 clear $
-0.5 clear cause
-0.6 clear difference
1.6 clear it
-0.7 clear of
-0.7 clear that
1.2 clear the
1.2 clear up
2.4 cleared
1.9 cleared up
1.3 clearing
1.5 clearing the
1.2 clearly
5.2 clears
-0.7 clears lactic
0.9 clears out
1.0 clears the
0.6 clears up
-1.9 clenched
-0.5 clenched $
-0.8 clever $
1.3 click
-0.5 clicking
1.2 client
-0.5 client $
-1.3 client a
0.6 client has
-0.6 client i
1.1 client of
3.4 clients
-1.1 clients $
0.7 clients a
1.0 clients are
-0.5 clients at
-1.6 clients book
1.0 clients can
-1.3 clients choose
1.5 clients describe
3.4 clients do
-0.6 clients each
0.5 clients feel
-0.6 clients from
-0.9 clients get
1.3 clients go
1.5 clients have
0.6 clients in
-0.7 clients like
0.8 clients often
1.3 clients over
-0.7 clients receive
1.4 clients report
-0.7 clients so
-0.8 clients take
0.8 clients tell
-0.9 clients were
2.0 clients who
1.3 clients whose
-2.4 climb
0.6 climbed
0.6 climbing
1.6 climbs
2.3 clinic
-1.2 clinic $
-0.8 clinic and
1.1 clinic director
0.9 clinic for
-0.5 clinic if
3.8 clinic in
1.6 clinic is
-0.9 clinic near
4.8 clinic on
-0.8 clinic so
-1.1 clinic that
-0.5 clinic was
0.8 clinic we
-0.9 clinic you
-0.5 clinic your
1.0 clinical
1.5 clinical director
2.5 clinically
2.7 clinically proven
10.9 clinics
1.7 clinics do
0.5 clinics have
-1.1 clinics in
-0.8 clinics offer
0.9 clinics we
0.7 clinics where
1.9 clinics will
-0.9 clipboard
-0.7 clips
1.2 clock
3.6 clock $
-0.5 clock is
-0.6 clocks
1.1 close
3.1 close $
-0.8 close at
-0.7 close the
-1.4 close to
-0.7 close together
-0.9 closed on
-0.6 closer
0.7 closer than
-0.8 closer together
1.2 closes the
1.4 closet
-0.5 closing
-1.6 clot
-0.6 clot $
-1.1 clothes
-0.8 clothes $
2.1 clothes hang
-0.6 clothes on
-1.3 clothing
-0.5 clothing $
-1.5 clots
0.9 club $
-0.9 clubs
-0.5 clumsy
1.4 cm
2.1 cm $
0.9 co codamol
-1.3 coach
0.5 coastline
-0.5 coat
-0.6 coat $
-1.0 coats
1.7 coax
0.9 coaxes
1.2 coaxes the
-0.6 cochrane
-0.6 cochrane review
0.8 cocktail
0.9 codamol
-2.0 code
2.4 codeine
-1.1 coffee
-1.4 coffee $
-1.0 coffee and
-0.7 cognitive
1.3 coin
1.0 col $
-1.9 cold
-0.5 cold damp
1.2 cold season
1.1 cold since
4.5 colds
1.1 colds $
2.2 colds and
1.3 colin
0.6 collagen $
-1.2 colleague
-0.7 colleague $
-0.8 colleagues
-1.0 collect
-0.6 collective
-0.6 collective we
-0.7 colleen
-5.0 college
-1.2 college $
-1.0 college of
2.1 colm
-0.5 colour
-0.7 columbia
0.7 columbia and
5.9 combination
1.7 combination is
0.6 combine
-0.6 combine it
-0.6 combine massage
0.6 combine the
6.5 combined
-0.7 combined experience
-1.0 combined with
0.6 combines deep
0.8 combining
6.9 combo
2.1 come
-2.3 come $
-0.8 come about
0.5 come anyway
0.7 come as
-2.0 come by
1.6 come down
1.7 come every
-0.7 come first
-1.0 come for
-2.1 come from
4.7 come here
-0.8 come in
-0.5 come into
2.8 come off
-2.2 come on
0.6 come regularly
2.0 come right
1.1 come round
1.4 come see
0.6 come sooner
-0.6 come ten
-0.6 come the
-0.5 come through
0.7 come to
1.0 come up
-0.6 come weekly
-1.4 come when
-1.1 come with
0.9 comes
-0.6 comes $
-0.7 comes a
-1.0 comes and
1.6 comes back
-0.6 comes by
4.9 comes close
1.4 comes down
1.3 comes first
-2.3 comes from
-2.0 comes in
1.1 comes off
-1.0 comes the
-0.5 comes up
-1.0 comes with
-1.0 comfort
-0.8 comfort $
-2.9 comfortable
-2.1 comfortable $
0.8 comfortable and
-0.5 comfortable for
-0.5 comfortable in
-0.5 comfortable you
-0.7 comfortably
-0.9 comforting
-1.0 coming
-0.5 coming $
1.1 coming back
-0.5 coming down
1.2 coming for
-0.5 coming from
-1.0 coming out
0.6 coming to
0.6 coming up
1.6 comment
-1.1 comments
-0.7 commercial
0.8 commit
0.8 commit to
-0.9 committee
-6.7 common
-0.9 common $
-0.9 common and
-0.9 common in
-0.5 common operation
1.8 common to
-0.7 commonest
-1.3 commonly
0.7 communication
-0.9 community
0.5 companion
-0.5 compare
1.5 compare that
-1.7 compared
-0.7 compared with
-0.5 compensating
0.6 compete
-0.6 competes
1.8 competing
-1.4 complain
-0.6 complained
2.0 complaining
-0.7 complaining $
1.4 complaining and
1.4 complains
0.8 complaint
-0.5 complaint to
-1.2 complaints
-1.6 complementary
3.0 complete
-0.7 complete guide
0.6 complete relief
0.8 complete the
2.7 completed
-0.6 completed a
0.9 completed advanced
1.6 completed the
6.1 completely
4.3 completely $
-0.5 completely but
-1.7 completely free
-0.5 completely gone
3.1 completely safe
0.8 completes
-0.5 complicated
-0.5 complications $
-1.1 complimentary
-0.5 compost
0.5 compress the
0.6 compressed
-0.6 compressed and
-1.1 compresses
-0.7 compresses the
2.2 compression
-0.6 concave
-0.5 concave side
-0.6 concentrate
-0.6 concentrate on
0.5 concentration
0.6 concentration and
-0.6 concern
-0.5 concerned
0.8 concert
-1.8 conclusion
-1.8 conclusions
-1.6 conclusions $
2.8 conclusive
-0.7 concrete
-0.8 concrete $
0.5 condition
-1.1 condition $
-0.9 condition and
-0.9 condition can
1.0 condition is
-0.5 condition or
0.6 condition so
-0.6 conditional
-0.5 conditional recommendation
0.6 conditions
-0.5 conditions $
1.7 conditions including
-0.5 conditions we
-0.8 confederation
-0.6 confidence
1.0 confidence $
-1.1 confidence that
2.9 confident
0.7 confident that
-0.8 confidential
-0.8 confirmation
1.0 confirmed
-0.7 conflicting
0.8 confused
-0.6 connected
-0.8 connective
-0.8 connective tissue
-3.9 consent
-1.2 consent $
1.2 consent form
-0.9 consent is
-0.5 consent to
2.1 conservative
-1.0 conservative care
1.1 consider it
-2.3 considered
-0.7 considered $
0.9 considered the
-1.0 considered when
-0.5 consistency
1.4 consistent
0.5 consistent treatment
-0.5 consistently
1.7 constance
-1.0 constant
0.6 constipation
1.3 constipation and
-0.5 consult
3.2 consultant
2.3 consultant has
-1.4 consultation
-2.6 contact
-0.7 contact the
0.7 content
-0.5 continue
-0.8 continues
-1.8 continuing
-1.2 continuing education
-0.9 contract
1.6 contraindications
1.7 contraindications $
-1.0 contribute
-1.1 contributes
-1.4 control
-0.8 control of
-0.9 conversation
-0.9 conversation $
0.8 conversation and
-0.9 converted
-0.7 convinced
-1.1 convincing
-0.5 cook
-0.5 cookies
1.7 cool
1.0 cooler
-1.0 cope
-0.6 cope with
-0.8 copper
-0.5 copy $
-0.9 coquitlam
-1.1 coquitlam $
-1.4 cord
-0.9 cord $
-0.9 cord and
-1.8 core
-0.9 core $
-0.5 core exercises
-0.5 corner
-0.5 corner and
-0.8 corner of
1.6 correct
-0.5 correct a
-0.7 correct posture
0.8 correct the
0.6 correct your
2.7 corrected
3.3 correcting
4.3 correction
0.6 correction $
7.3 corrects
1.5 corrects poor
0.8 corrects posture
1.0 corrects the
1.2 corridor
0.8 corridor $
-1.8 cortisol
-1.3 cortisol $
0.9 cortisol drops
-0.9 cortisol falls
-1.1 cortisol goes
3.2 cortisone
-0.7 cortisone shot
0.7 cortisone shots
-2.5 cost
-1.2 cost $
-0.6 cost and
-0.5 cost of
0.5 cost you
-2.5 costs
-0.5 costs $
1.0 costs a
0.7 costs less
-1.4 costs nothing
-0.9 cot
-1.1 cotton
-1.3 couch
0.5 couch $
-0.6 couch and
-0.6 couches
-0.5 cough
3.9 could
-0.9 could $
-0.6 could also
2.3 could barely
-0.5 could change
-0.8 could do
1.1 could feel
-1.7 could go
0.6 could have
-1.2 could i
-0.8 could it
1.5 could make
2.0 could not
0.5 could put
-0.7 could take
-0.6 could try
-0.9 could walk
-0.6 council
-0.5 council $
0.7 council and
2.0 count
-1.4 count $
-0.5 count and
3.7 count on
-0.8 counted
-0.7 counter $
2.4 counter and
-0.5 counter pain
0.9 counting
1.7 counting $
0.8 country
-2.3 counts
-1.2 counts $
1.6 county
0.8 couple
0.5 couple of
-1.1 couples
1.8 course
-1.7 course $
0.9 course is
3.6 course of
-0.9 course on
-1.1 courses
-0.8 court
-0.7 courtyard
-3.6 cover
-1.6 coverage
-0.5 coverage left
-3.7 covered
-1.2 covered with
-2.3 covers
-1.1 covers the
2.0 crack
-0.7 crack $
-0.6 crack your
2.5 cracked
1.1 cracking no
1.3 cracks
1.1 cradle $
-0.6 craig
-0.8 cramp
-0.8 cramping
-1.1 cranky
1.2 crash
-0.5 crash $
-0.5 crash and
-0.6 creak
1.2 creaky
0.6 cream
1.0 cream $
-1.1 creams
1.0 create
1.5 create space
-1.4 created
-0.5 created a
3.5 creates
0.7 creates a
2.0 creates more
0.8 creates space
-1.2 credit
-0.5 credit $
-1.1 creek
1.1 creep
-0.5 creep up
-0.7 creeps
-1.2 crew
-0.9 crib
-0.5 cricket
1.3 cried
-0.7 cried a
-1.9 cried in
2.0 cried on
3.0 crooked
1.8 crooked $
1.2 cross
-0.6 cross $
0.9 cross fibre
-0.8 cross sun
0.7 cross the
1.6 crossed
-0.9 crowd
3.4 crp
-1.5 crumbling
0.7 crunch
-0.6 crushed
1.3 crutches
-2.0 cry
-0.5 cry and
-1.1 crying
0.8 cucumber
1.2 cucumber water
1.8 culprit
1.9 culprit $
-0.6 culprits
-0.7 culture
1.2 cup
1.3 cupboard
-1.5 cupboard $
-0.5 cupping
1.0 cupping and
1.2 cure $
-0.7 cure a
-0.8 cure and
-1.3 cure arthritis
-1.4 cure back
-1.1 cure for
1.9 cure it
1.2 cure sciatica
-2.3 cure the
-0.9 cure your
5.1 cured
1.0 cured $
1.7 cured my
2.9 cures
-0.5 cures arthritis
-1.3 cures back
-0.5 curled
-0.7 current
0.6 current and
1.7 curvature
3.1 curve
-0.7 curve at
-0.5 curve can
3.4 curve from
0.5 curve had
1.0 curve herself
-2.0 curve in
1.0 curve measured
-0.8 curve or
1.0 curve that
0.7 curve went
0.8 curved spines
2.2 curves
-1.1 curves are
0.6 curves come
0.6 curves of
-1.2 curves to
-1.0 curvy
1.3 cushion between
0.8 cushioning
-1.6 cushions
3.6 cut
-0.5 cut back
-0.5 cut down
2.6 cuts
0.5 cuts healing
0.9 cuts recovery
1.1 cutting
1.2 cycle
1.8 cycle for
1.0 cycle of
-1.8 cycling
-0.5 cycling and
0.6 cypress
2.0 d
2.7 d $
-1.2 dad
-1.3 daft
0.9 dahlias $
-1.2 daily
-0.6 daily $
-0.7 daily activities
-1.5 daily life
-0.5 daily tasks
-0.5 dairy
1.4 dale
-4.7 damage
2.1 damage $
-1.0 damage and
-0.7 damage can
-0.7 damage is
-1.0 damage the
-1.6 damage to
4.3 damaged
-0.7 damaged $
0.7 damaged disc
1.0 damaged fibres
0.9 damaged tissue
-0.9 damp
-0.6 damp $
-1.0 dampen
-0.8 dan
1.6 dana
1.1 dana $
-1.4 dance
-0.6 dance $
5.7 danced
0.8 danced at
1.2 danced out
-0.7 dancer
-0.9 dancers
2.1 dancing
0.9 dancing $
0.6 dancing at
1.2 danger
1.1 danger $
3.5 dangerous
5.1 dangerous $
2.2 dangers
-0.5 dani
-0.8 danielle
-1.7 dark
1.9 date
1.5 date $
0.5 date already
0.7 date and
-1.0 date booked
0.9 date for
-1.5 date of
-1.0 dates
-0.6 dates and
-2.6 daughter
1.0 daughter $
0.5 daughter bought
-0.5 daughter has
-0.7 daughter is
0.7 daughter or
-0.6 daughter wedding
-0.8 daughters
-0.6 day
2.0 day 4
-0.8 day activities
-1.6 day after
-1.7 day and
-1.1 day appointments
1.5 day around
2.1 day as
0.7 day i
-1.1 day if
0.8 day in
0.5 day is
0.7 day long
-0.8 day notice
-0.9 day on
-2.6 day or
0.5 day so
1.8 day spa
-0.8 day spots
-0.8 day that
1.0 day they
-1.2 day three
-0.8 day two
-0.6 day we
1.0 day you
-0.8 day your
0.7 days
0.7 days $
1.3 days 1
-0.5 days after
0.9 days and
-0.8 days are
-0.7 days at
0.5 days before
0.8 days for
-1.0 days of
-0.8 days on
-0.5 days or
0.8 days we
-0.8 days you
2.0 deadlift
1.6 deadlifts
-0.6 deadline
-1.5 deadlines
-1.1 deal $
-0.8 deal better
0.8 deal more
-1.0 deal of
-0.8 deal that
2.6 deal with
1.4 deals
1.4 deals with
2.0 dealt
2.0 dealt with
-1.3 dear
-0.5 deb
-0.7 decade
1.2 decades
-4.2 december
-0.6 december $
-0.6 decent
-4.4 decide
-0.6 decide $
-0.5 decide together
-0.7 decide what
-0.5 decided to
-0.6 decides
-0.9 deciding
-2.4 decision
-0.8 decision is
-1.0 decisions
0.7 decline $
-0.9 decline is
2.8 decompress
3.1 decompress the
3.0 decompresses
3.0 decompresses the
1.5 decompression
0.5 decompression $
1.5 decompression and
0.6 decompression massage
-0.9 decompression surgery
0.8 decrease
1.2 dedicated
-0.8 dee
1.0 deep
-0.5 deep and
-0.6 deep hip
-0.9 deep in
1.8 deep into
-1.1 deep massage
-2.3 deep pressure
0.7 deep spinal
0.5 deep strokes
-1.5 deep tissue
-0.5 deep work
-1.7 deepens
-0.8 deeper
1.3 deeper $
-1.3 deeper layers
-0.5 deeper sleep
-0.5 deeper than
-0.7 deeper work
2.0 defences
0.9 defences $
2.3 deformity
1.2 degenerated
-0.6 degenerating
-0.5 degenerating discs
3.4 degeneration
-1.2 degeneration $
1.0 degeneration and
0.5 degeneration from
0.7 degenerative
-0.6 degenerative $
-1.0 degenerative disc
-0.9 degenerative scoliosis
0.5 degree curve
-0.7 degree in
5.0 degrees
1.1 degrees $
-0.6 degrees is
2.2 degrees of
0.7 degrees on
1.4 degrees to
-0.5 delacroix
-1.2 delay
0.8 delay $
-0.8 delighted
1.5 deliver
1.0 delivered by
1.1 delivers
1.1 delivers oxygen
0.6 delivers the
1.3 delivery
1.0 demand
-0.6 denervation
-1.0 dental
-0.8 dental hygienist
-1.5 dentist
-0.7 dentist $
-1.6 department
-1.1 department $
-1.2 dependence
-0.7 dependence $
-0.5 dependence and
-0.8 depending
-0.8 depending on
-3.7 depends
-3.1 depends on
2.0 deposits
-0.7 depot
2.1 depression
3.3 depth
-0.6 describe
-1.4 describe it
-1.3 described
-0.5 described as
-2.0 describes
-0.5 describes a
-0.7 describes massage
-0.7 describing
-1.5 description
0.7 deserve a
-1.3 deserves
-0.7 deserves a
-0.7 design
-0.7 designed
0.5 designed to
-1.6 desk
-1.3 desk $
1.0 desk back
-0.7 desk backs
2.4 desk before
-0.6 desk can
-0.5 desk job
0.6 desk rescue
2.7 desk to
-0.8 desk will
1.9 desk work
-1.3 desk workers
1.0 deskease
-0.8 desks
0.5 deskside
-0.7 desmond
-0.9 despite
-0.5 despite the
-0.6 detail
-2.0 details
-0.5 details $
1.1 detect
0.5 deterioration
6.3 detox
6.3 detoxifies
2.3 detoxifies the
3.3 detoxify
0.8 dev
0.5 develop osteoarthritis
1.9 developed
0.5 developed a
0.9 developed the
-1.0 develops
-0.6 devices
-0.5 devinder
-1.0 devon
0.9 diabetes
1.3 diabetes a
4.4 diagnose
-0.7 diagnose $
1.1 diagnose a
-0.8 diagnose disease
2.1 diagnose exactly
0.8 diagnose what
-1.7 diagnosed
-1.5 diagnosed with
1.5 diagnoses
4.2 diagnosis
2.5 diagnosis and
-0.7 diagnosis in
1.6 diagnosis is
-0.6 diagram
-0.7 dial
-0.6 diary $
3.6 did
1.6 did at
-1.1 did better
-0.6 did i
1.0 did in
2.3 did it
1.5 did more
1.1 did my
-2.7 did not
-1.4 did nothing
-0.6 did something
0.8 did that
0.5 did them
1.9 did you
2.4 die
1.4 died
-1.5 diet
-0.7 diet has
-0.6 differ
-0.5 differ $
2.4 differ from
-0.5 differ in
-0.7 differed
0.5 difference
-3.3 difference $
1.4 difference after
1.9 difference before
1.3 difference by
0.6 difference from
-1.8 difference had
1.4 difference is
-2.2 difference to
-1.0 difference was
-1.5 differences
-1.2 different
-0.9 different and
1.4 different animal
-1.3 different but
-0.7 different from
0.8 differently
2.1 differently $
-1.0 differs
-0.5 differs from
-2.1 difficult
-1.9 difficult to
-1.1 difficulty
-2.8 dig
1.8 digestion
-0.5 digestion and
-0.9 digging
-0.8 digging $
1.3 digging the
1.2 digs
0.8 dim the
0.8 dime
-0.7 dinner
1.1 dinner $
-2.4 diploma
-0.5 diploma and
-0.8 diploma in
1.1 direct $
-0.5 direct pressure
0.6 directed
-0.6 directions
-3.3 directly
-1.3 directly $
-0.9 directly over
1.7 director
-1.7 disability
-0.6 disability $
1.6 disagree
3.0 disagree $
-0.8 disagree about
2.4 disappear
0.7 disappeared
2.5 disappears
0.6 disappears $
-1.0 disappointed
3.0 disc
0.6 disc $
0.5 disc and
-0.6 disc assessment
-1.5 disc at
-4.5 disc back
-0.9 disc bulges
-0.7 disc by
1.3 disc can
-1.5 disc degeneration
-1.3 disc disease
-1.2 disc does
-0.7 disc even
1.3 disc go
0.5 disc goes
0.8 disc had
-1.2 disc has
1.8 disc height
-0.8 disc herniating
-1.3 disc herniation
1.7 disc herniations
3.1 disc in
-1.0 disc injury
-0.8 disc is
-0.9 disc material
0.5 disc of
-2.0 disc or
1.1 disc pain
0.8 disc problem
-0.7 disc release
-0.7 disc replacement
1.0 disc slides
0.7 disc so
2.8 disc specialist
-0.8 disc spinal
-4.2 disc that
-0.5 disc the
1.6 disc to
-0.7 disc trouble
-2.3 disc wear
-0.6 disc went
1.5 disc worse
-0.7 discectomy
1.1 discectomy $
-0.9 discectomy in
2.2 discharge
-0.5 discharge $
4.1 discharged
1.0 discipline
-0.8 disclosure
1.2 discover
-0.8 discovered
1.9 discs
0.5 discs $
1.1 discs and
0.6 discs at
-1.1 discs back
-2.0 discs between
-0.5 discs bulge
1.1 discs can
-0.9 discs cause
-1.9 discs do
-1.7 discs dry
0.7 discs get
-1.0 discs have
-0.8 discs in
-2.7 discs lose
-0.5 discs on
1.1 discs or
2.2 discs so
0.8 discs take
3.0 discs that
1.5 discs which
-2.0 discuss
-0.5 discuss the
-1.1 discussed
-0.5 discussed with
-0.7 discussion
-0.9 disease
-1.6 disease $
-1.1 disease and
-0.5 disease at
0.5 disease in
0.7 disease is
0.9 disease itself
-1.3 disease modifying
-1.2 disease or
0.8 dish
1.5 dishes
1.5 dishes $
-1.6 dishwasher
-0.8 dishwasher $
-0.7 dislike
1.6 disorders
2.5 dissolve
2.1 dissolves
3.1 distance
0.9 distance they
-0.5 distressing
1.1 ditch
0.5 dizziness
0.6 dmards and
-1.5 do
0.9 do $
1.7 do a
-1.3 do about
0.5 do acupuncture
-1.1 do again
-0.6 do an
-1.0 do and
-1.3 do any
-0.6 do as
1.3 do back
1.1 do choose
1.4 do everything
-0.7 do get
0.7 do go
-1.0 do i
1.3 do in
4.3 do is
3.0 do it
-0.7 do joint
-0.5 do less
-0.8 do massage
-0.5 do next
0.6 do no
-2.1 do nothing
-1.5 do now
-0.8 do on
1.6 do so
0.7 do some
-1.3 do something
2.0 do that
1.3 do the
-1.1 do them
0.6 do they
1.9 do this
-0.8 do to
-0.7 do today
-1.3 do we
2.8 do what
0.6 do with
1.9 do you
2.0 do your
-0.6 do yourself
-1.2 doc
-0.7 doctor
-1.0 doctor $
0.7 doctor a
-1.5 doctor and
0.5 doctor before
2.0 doctor could
-0.6 doctor first
-0.5 doctor for
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
-0.6 doctor will
-0.8 doctor with
3.7 doctors
-1.8 doctors $
-1.8 doctors call
0.6 doctors had
-0.6 doctors have
-0.6 doctors often
-0.5 doctors usually
-0.5 doctors will
0.5 does
2.8 does $
-0.9 does a
-1.0 does acupuncture
2.4 does and
-0.6 does anything
1.6 does backs
0.8 does for
2.0 does in
1.5 does is
-1.8 does it
0.9 does its
-1.9 does massage
0.5 does more
-0.8 does most
-0.6 does my
-2.7 does not
-0.7 does nothing
-0.6 does so
2.2 does something
2.6 does the
1.7 does this
-0.5 does to
1.1 does what
0.6 does when
-1.9 dog
-1.7 dogs
-0.9 dogs $
-1.7 doing
-0.9 doing $
0.7 doing exercises
-0.6 doing harm
-0.6 doing it
-1.3 doing nothing
1.2 doing so
2.4 doing the
-0.6 doing you
-1.8 doing your
-0.8 dollar
-1.2 dollars
-0.9 dollars $
0.6 dollars on
-0.8 dolores
-0.5 donation
2.5 done
5.2 done $
0.5 done about
-0.8 done and
-0.6 done at
1.6 done by
0.5 done lying
-0.5 done more
-0.6 done on
-0.5 done so
0.7 done this
1.6 done with
-0.7 done without
-3.2 door
-0.5 door and
0.8 door at
-0.7 door for
1.1 door frame
-1.5 door on
-0.8 door to
0.6 door with
-1.0 doors
-0.5 doorway
-0.5 dopamine $
1.1 dose
2.4 dose $
-0.5 dose is
-0.6 dose that
-0.6 doses
4.1 double
1.1 double $
-1.0 double book
1.8 double the
0.7 double their
2.1 doubled
2.6 doubles
0.6 doubles the
3.3 doubt
1.7 doubt that
-0.6 dough
-1.2 doughnut
-0.6 doughnut $
0.8 down
-0.6 down $
-1.2 down a
1.0 down again
0.6 down as
1.4 down at
-0.7 down both
-0.7 down either
0.8 down for
-1.3 down in
-0.6 down is
-0.6 down low
1.2 down on
1.5 down once
-0.9 down one
-0.9 down or
0.5 down swelling
2.4 down the
0.6 down until
-1.3 down we
-1.3 down with
1.3 down you
0.9 downhill
1.2 downside
0.9 downside $
-0.8 downstairs
-0.5 downstairs $
0.6 downtown
1.6 downtown $
-1.2 doze
-0.8 doze off
1.4 dozen
1.2 dozen trials
-0.6 dr lam
-1.1 dr wen
-1.0 drag
1.4 dragged
1.0 drain
-1.0 drainage
2.2 drains
2.3 dramatically
-1.5 draped
-0.5 draped $
1.2 draw
0.9 draw back
-0.5 draw your
1.3 drawbacks
0.8 drawbacks $
0.9 drawer
1.4 drawer $
-0.8 drawer and
1.3 drawer full
-0.9 drawer of
-0.6 drawers
-0.6 drawing of
-0.7 drawings
1.4 drawn back
3.5 draws
0.5 dreadful
2.7 dress
3.0 dress $
-1.5 dressed
0.5 dresser
0.5 dresser $
-0.7 drew
-0.5 drew me
-1.7 dries
-1.2 dries out
-0.5 drift off
1.4 drill
-0.8 drills
0.9 drink
-0.5 drink extra
-0.5 drink if
3.4 drink plenty
-0.7 drink some
-1.2 drink water
-0.9 drive $
1.7 drive a
-0.5 drive you
0.7 drive yourself
-0.7 driven
-1.2 driver
-0.5 driver $
-0.8 driver came
-1.3 drivers
-1.8 drives
-0.7 drives a
-0.6 drives for
-1.8 driveway
-1.0 driveway $
-1.0 driving $
0.5 drool
0.5 drooling
2.4 drop
2.9 drop $
-0.8 drop and
0.8 drop in
1.3 drop of
-0.7 drop off
2.4 dropped
2.0 drops
-0.7 drops $
0.5 drops and
1.1 drops back
1.5 drops by
-0.9 drops off
2.6 drove
-0.8 drove a
2.6 drove home
2.5 drove to
-1.2 drowsiness
-0.5 drowsiness and
-0.7 drowsy
1.8 drug
0.7 drug free
2.5 drugs
2.8 drugs $
0.6 drugs and
-0.5 drugs are
-0.5 drugs such
-0.7 drugs that
-0.9 dry
-2.2 dry out
-0.5 drywaller
-1.5 due
-0.6 due to
1.2 dug
0.6 dull
-1.0 dull ache
-1.1 dummy
-1.8 during
-2.1 during a
1.3 during that
-0.8 during the
0.5 during this
1.0 during your
2.9 duties
-1.3 duty
-0.8 e
-0.5 e mail
-3.0 each
0.6 each guest
1.2 each is
0.8 each level
-0.9 each month
0.8 each morning
-0.5 each of
-1.8 each one
-1.4 each other
0.8 each practitioner
0.5 each side
-0.5 each step
1.4 each time
-1.4 each visit
-0.9 each year
-0.8 ear
-0.7 earlier
2.8 early
-2.3 early $
1.2 early a
0.8 early can
-0.8 early diagnosis
1.9 early enough
-0.6 early gives
0.6 early is
0.7 early massage
-1.0 early mornings
-0.6 early night
-0.5 early treatment
0.5 early weeks
-0.7 earned
-0.6 earned it
-0.5 earns
-1.5 ears
-1.2 ears $
1.2 earth
1.6 earth i
-2.3 ease
0.9 ease discomfort
1.7 ease in
-0.8 ease off
-0.8 ease that
-2.3 eases
1.1 eases and
-0.7 eases off
1.2 eases pain
-0.5 eases within
3.5 easier
-2.5 easier $
0.7 easier and
-0.8 easier for
0.5 easier mornings
-0.5 easier than
-2.1 easier to
1.1 easily
-1.7 easily $
-0.6 easily and
1.1 easing
0.7 easing the
-1.6 east
2.0 easter
2.3 easter $
-0.5 eastern
1.4 easy
0.9 easy $
-0.5 easy and
-0.5 easy for
-0.5 easy on
0.5 easy that
-1.6 easy to
-2.2 eat
-0.6 eating
-0.5 eats
1.1 edge
1.3 edge of
-2.2 edge off
-0.9 edges
-2.6 edmonds
-1.0 edmonds $
-0.5 edmonds and
-1.0 education
-1.1 effect
1.4 effect $
0.8 effect is
-3.8 effect on
-0.7 effect was
5.6 effective
-1.3 effective $
2.1 effective as
0.6 effective natural
1.8 effective than
1.3 effective treatment
0.5 effective way
3.5 effectively
3.1 effectively managed
1.8 effectiveness
1.1 effects
1.2 effects $
0.5 effects and
-1.3 effects are
0.5 effects last
-0.7 effects on
0.7 effects to
-0.5 effleurage
-0.7 effort
-0.8 effort $
3.5 eight
-2.6 eight $
-1.4 eight and
2.4 eight hours
-0.6 eight minutes
-1.2 eight months
1.3 eight or
1.3 eight to
-0.7 eight until
1.5 eight visits
2.1 eight weeks
-1.3 eight years
0.9 eight you
3.4 eighteen
2.5 eighteen months
1.1 eighth
-0.5 eighties who
1.3 eighty
1.0 eighty $
0.5 eighty eight
-1.4 eighty one
-0.5 eileen
-0.6 either $
-0.5 either condition
-1.0 either is
1.1 either one
0.8 either way
-1.0 elbow
1.4 elbows
-0.5 elbows $
2.2 elderly
-0.5 eldest
-0.7 electric pain
-0.7 electrician
1.7 electro
1.7 electro acupuncture
-0.6 electronic
-0.5 elevara
-2.7 elevator
-0.6 elevator $
-0.5 elevator is
1.8 eleven
-0.7 eleven and
0.5 eleven days
-1.2 eleven months
-0.6 eleven thousand
2.1 eleven years
3.1 eliminate
5.0 eliminates
0.8 eliminates the
1.5 ellie
6.2 else
-2.7 else $
1.0 else and
0.8 else comes
-0.5 else could
2.0 else does
0.8 else first
1.8 else has
1.3 else i
3.0 else in
-0.8 else is
-0.5 else job
-0.5 else might
-0.5 else the
0.6 else there
-0.9 else to
-0.7 else we
-0.5 else you
5.9 elsewhere
1.6 elsewhere and
-3.3 email
-0.9 emailed
-0.8 emails
-0.7 embarrassed
-1.1 emergencies
-0.5 emergencies $
-4.4 emergency
-0.7 emergency $
-0.5 emergency and
-1.1 emergency department
-0.5 emergency stop
-1.3 employed
-0.6 employed by
-0.7 employee
-1.0 employees
-1.0 employer
-0.6 employers
-0.5 empty the
-1.7 encourage
-0.9 encouraged
-0.8 encouraged to
-1.8 encourages
-0.5 encourages blood
-0.6 encouraging
4.7 end
-0.5 end $
0.6 end and
2.6 end it
-0.6 end of
-0.7 end the
2.4 end to
1.1 end up
-0.5 end we
-1.2 end you
2.9 ended
3.0 ended $
0.7 ended up
-0.5 endings
-2.0 endorphin
-1.0 endorphin release
-4.8 endorphins
-2.5 endorphins $
-0.5 endorphins going
-0.6 endorphins its
0.6 endorphins released
-0.5 endorphins serotonin
1.4 endorphins that
-1.3 endorphins the
2.9 ends
-0.5 ends at
-1.2 ends of
0.5 ends the
-0.8 ends up
0.8 energy
-0.6 energy $
-2.1 english
-0.6 english and
-0.5 english cantonese
-2.3 enjoy
0.5 enjoy $
1.9 enjoy a
-0.5 enjoy and
-2.2 enjoy it
-0.6 enjoy massage
0.6 enjoyed
-1.3 enjoys
-0.5 enlarge
-0.9 enormous
0.5 enormously
1.9 enough
1.6 enough $
2.9 enough for
0.8 enough to
-0.8 enrolled
0.5 enter
-0.5 enters
-0.6 entire
-0.8 entire time
2.8 entirely
0.6 entirely free
0.7 entirely without
-0.7 entitled
-0.7 entitled to
-2.2 entrance
-0.5 entrance $
-0.5 entrance from
-0.7 entrance is
-1.2 entry
-1.8 envelope
-0.7 envelope $
1.8 epidural
-1.3 episode
-2.4 episodes
-1.3 episodes of
-0.5 epsom
1.3 equal
1.2 equal $
-1.0 equina
-0.8 equina syndrome
-1.0 equipment
0.5 erector
-0.7 erectors
2.7 especially
1.0 especially effective
-0.8 especially if
-1.4 especially in
2.5 especially well
-0.5 essential
-0.6 essential $
0.5 essential oils
0.9 established
3.2 even
1.3 even $
-2.2 even if
-1.1 even more
0.7 even out
-1.2 even so
-0.7 even ten
-0.9 even the
-0.5 even though
-3.6 evening
-0.5 evening and
-0.7 evening spots
-2.5 evenings
-1.2 evenings $
-0.7 evenings and
-0.5 evenings are
1.5 evenly
1.0 evenly $
1.8 evens
1.8 evens out
-1.4 event
-0.6 event $
4.5 ever
-1.2 ever $
-0.6 ever bent
0.8 ever got
2.2 ever need
-2.3 ever since
1.4 every
2.7 every age
-0.6 every appointment
1.4 every back
-0.6 every bench
4.2 every bit
4.2 every body
-0.5 every case
1.5 every cent
1.0 every client
0.6 every clinic
1.3 every condition
0.5 every couple
-0.9 every few
0.6 every four
-0.5 every fourth
-1.6 every half
-1.1 every hour
-0.7 every monday
0.5 every month
-0.7 every night
2.5 every one
-2.3 every other
1.5 every penny
-0.7 every plan
-1.3 every second
-1.2 every session
2.7 every single
1.2 every six
0.8 every stage
-0.6 every stroke
-0.5 every sunday
-0.7 every ten
0.8 every therapist
-0.9 every thursday
6.4 every time
-1.0 every treatment
1.0 every type
-1.8 every visit
-0.7 every week
0.8 every winter
2.1 everybody
1.5 everybody $
-0.8 everybody and
-1.2 everybody does
2.4 everybody else
1.3 everybody from
-0.5 everybody has
-0.5 everybody is
-0.6 everybody who
-0.6 everyday life
1.5 everyone
2.1 everyone $
-1.3 everyone and
0.7 everyone at
-1.2 everyone does
2.0 everyone else
1.9 everyone from
-1.1 everyone has
0.6 everyone including
0.8 everyone is
-0.5 everyone over
-0.5 everyone to
0.5 everyone whatever
-0.5 everyone who
0.6 everyone with
0.8 everything
1.1 everything $
1.5 everything around
-0.7 everything i
-0.8 everything in
-0.5 everything that
-0.6 everything worse
-0.5 everything you
-0.7 everywhere
-7.9 evidence
-1.2 evidence $
-1.1 evidence for
-0.6 evidence is
-0.5 evidence of
-3.9 evidence that
-0.5 evidence to
-0.9 ex
1.1 exact
1.5 exactly
-0.8 exactly $
-0.7 exactly this
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
0.6 excellence
1.5 excellent
1.1 except
-0.9 except for
0.5 exception
1.0 exchange
2.5 exclamation
0.6 exclamation point
-7.3 exercise
1.6 exercise alone
-0.9 exercise as
-0.7 exercise has
-2.2 exercise is
0.6 exercise or
1.5 exercise program
0.5 exercise programmes
-1.0 exercises
-1.1 exercises $
-1.2 exercises for
1.2 exercises from
-0.5 exercises made
-1.1 exercises that
2.5 exercises to
0.7 exercises you
-0.9 exhausting
-0.6 exhausting $
-0.7 exists
1.1 exit
3.4 expect
-0.7 expect $
0.5 expect and
-0.6 expect at
-1.1 expect it
4.7 expect the
1.6 expect you
0.5 expect your
-0.5 expectations
0.5 expected
2.0 expected $
-0.7 expected to
-0.5 expects
-1.3 expensive
-0.5 expensive chairs
1.6 experience
-1.0 experience $
0.9 experience and
1.2 experience it
-0.7 experience of
1.1 experience with
1.5 experienced
0.9 experienced in
9.6 expert
2.2 expert $
1.4 expert and
0.9 expert hands
1.8 expert in
0.7 expert who
11.6 experts
3.0 experts $
1.0 experts and
2.6 experts in
-0.5 expire
2.7 expiry
2.9 expiry date
-3.6 explain
-1.0 explain $
0.6 explain it
-0.9 explain that
-1.3 explain the
2.1 explained that
-0.7 explaining
-1.4 explains
-1.1 explains what
-0.5 explanation
-0.9 explanation $
-0.9 explanations
-0.7 explanations have
-0.5 express
-1.2 extended
-0.7 extended health
-0.5 extra
-0.7 extra $
-0.6 extra bone
1.6 extra charge
-0.5 extra minutes
-0.7 eye
-0.8 eye level
1.0 eye on
0.7 eyes $
-0.6 eyes level
-2.7 face
-0.5 face cradle
-0.5 face the
-0.6 facet
1.8 facet joint
-1.3 facet joints
1.3 facility
-0.8 facing
1.5 fact
1.3 fact it
-0.6 fact that
1.3 factor
-0.9 factors
1.0 faded
3.5 fades
0.7 fades within
1.1 fail
3.3 failed
1.2 failed $
0.5 failed we
-0.8 faint
-2.6 fair
-0.5 fair $
-0.9 fair enough
-0.7 fairly
-1.4 fall
1.3 fall $
-0.5 fall and
-1.4 fall asleep
0.8 fall by
-0.6 fall from
4.0 fallen
0.6 falls
1.4 falls $
-0.7 false
-0.5 false $
-1.1 families $
-0.8 family
0.8 family $
-0.6 family doctor
0.7 family doctors
-0.5 family history
0.7 family member
-0.7 family of
1.3 famous
-2.5 fancy
-0.7 fancy $
-0.8 fans
1.7 far
-1.2 far $
0.7 far and
0.7 far better
0.8 far fewer
-1.0 far from
0.7 far less
1.0 far more
-0.8 far too
-1.5 far you
1.6 farida
-1.0 farm
-1.0 farmers
-0.7 farsi
1.9 farther
-0.8 fascia
-0.5 fascia $
-0.6 fascia and
7.2 fast
4.1 fast $
1.0 fast and
1.3 fast as
-0.5 fast paced
1.9 fast relief
8.4 faster
2.8 faster $
-0.6 faster after
-0.7 faster relief
-0.6 faster than
2.3 fastest
-0.8 fat
-2.5 father
-1.7 fatigue
-0.9 fault
-1.3 favour
-0.5 favour $
-1.1 favourite
-0.6 favourites
-0.5 favourites $
-0.7 favours
-0.6 fax
-1.4 fear
-0.7 fear of
-0.5 features
-0.7 february
3.1 february $
-0.5 february and
-0.6 february i
-4.6 fee
-2.4 fee $
-0.5 fee and
-0.5 fee if
-0.5 fee of
1.3 feed
3.3 feed it
-0.9 feeding
1.4 feeds
2.0 feeds the
1.9 feel
2.9 feel a
1.2 feel and
-0.6 feel as
2.5 feel better
-1.8 feel calmer
-0.6 feel comfortable
-0.7 feel easier
-0.6 feel fine
-0.8 feel good
1.0 feel how
0.8 feel it
-1.2 feel less
1.2 feel lighter
1.1 feel like
2.0 feel looser
-1.1 feel more
-1.1 feel much
-0.5 feel no
-0.5 feel relaxed
2.3 feel relief
2.8 feel something
-0.9 feel sore
0.9 feel ten
2.1 feel the
-1.0 feel where
-1.0 feel worse
-0.6 feel your
1.1 feeling
-0.5 feeling and
2.1 feeling back
0.6 feeling better
-0.5 feeling in
0.9 feeling is
-0.7 feeling of
-1.2 feeling that
-1.1 feelings
-2.0 feels
-1.0 feels $
-0.7 feels amazing
-1.3 feels good
-0.6 feels great
0.9 feels nice
0.6 feels so
3.0 feels stuck
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
-0.6 fell asleep
-1.0 fella
-0.7 fellas
-0.7 fellow who
1.0 felt
-0.8 felt $
1.8 felt a
-0.5 felt heavy
1.1 felt like
-0.5 felt something
0.8 felt the
-0.6 femi
2.0 fern
-0.8 fern $
1.2 ferry
0.5 fetch
-3.3 fever
-0.5 fever or
-0.5 fever with
-1.1 few
-0.6 few $
-3.0 few days
-0.5 few fibres
0.6 few have
1.5 few hours
3.2 few needles
-0.7 few sessions
0.7 few simple
0.7 few spots
0.8 few steps
-0.9 few things
-4.0 few weeks
-0.7 few years
4.1 fewer
1.1 fewer $
2.1 fewer colds
1.2 fewer flares
-1.5 fewer headaches
-0.6 fewer than
-0.6 fibbing
1.1 fibre
0.5 fibre friction
1.8 fibres
1.6 fibres $
-0.6 fibres and
1.6 fibres knit
0.6 fibres so
-0.7 fibres to
1.3 fibromyalgia
1.5 field
-0.5 fierce
-1.0 fifteen
1.0 fifteen degrees
-0.5 fifteen dollars
0.6 fifteen minute
-0.5 fifteen or
-1.1 fifteen percent
2.8 fifteen years
0.6 fifth visit
0.8 fifties
1.3 fifties $
0.6 fifty $
-0.8 fifty eight
-0.7 fifty minute
-0.9 fifty minutes
2.8 fifty one
0.7 fifty year
-0.7 fifty years
-0.5 fight
-0.5 fight with
0.6 figure
0.5 figured
0.7 figured out
0.5 figures
1.4 file $
-2.4 fill
-0.8 fill it
0.6 fill out
-0.8 fill the
-0.5 fill up
1.0 filled in
0.6 filling in
-0.7 fills
-1.2 fills up
0.8 film
-1.0 film $
1.5 final
3.3 finally
-0.9 finally said
-1.5 finally we
3.4 find
0.5 find $
-0.7 find a
1.9 find and
0.6 find at
-1.8 find it
-0.6 find massage
-0.8 find someone
1.2 find them
0.8 find themselves
3.9 find they
-0.6 find us
0.5 find what
1.4 find you
-0.5 find your
1.6 find yourself
-1.3 finding
-0.5 finding a
-1.0 finding out
-0.5 findings are
2.6 finds
1.1 finds its
0.6 finds the
-2.7 fine
0.5 fine $
1.4 fine for
-0.5 fine i
-0.6 fine if
1.2 fine needles
-0.5 fine to
-0.5 fine with
2.8 finest
1.2 finest massage
-0.9 finger
-0.6 finger down
2.9 fingers
1.3 finish
0.8 finish it
0.6 finish the
-0.9 finish with
3.3 finished
-0.8 finished $
2.2 finished a
1.8 finished in
0.8 finished with
2.3 finishes
-0.5 fir
2.7 fire
-1.4 fire burning
0.9 firefighter
0.7 firm
-0.7 firm $
-0.9 firm and
-0.8 firm but
-0.7 firm chair
-0.8 firm massage
0.7 firm pressure
1.0 firm strokes
-1.1 firmer
-0.7 firmly
1.5 firms
-0.6 first $
-1.3 first aid
-2.9 first and
1.2 first appointment
-2.0 first came
-0.5 first come
-0.8 first couple
3.4 first day
-1.1 first days
-0.5 first fifteen
-0.6 first five
0.7 first half
-0.8 first hour
-0.5 first if
1.5 first in
0.8 first massage
0.8 first month
1.5 first night
-1.6 first of
3.5 first or
3.2 first place
-0.5 first responders
-1.2 first six
1.2 first step
-0.7 first ten
-0.7 first thing
2.2 first three
1.0 first thursday
4.9 first time
0.5 first timers
-1.6 first to
2.6 first treatment
-1.6 first twelve
-1.5 first two
-3.4 first visit
-0.7 first visits
-0.7 first we
-0.5 first week
0.5 first with
1.3 first year
1.9 fist
-0.8 fist $
1.1 fit
1.8 fit $
0.8 fit for
-1.1 fit in
-1.0 fit you
-1.7 fitness
-0.7 fitness $
-0.5 fitness and
-1.6 fits
-0.9 fits in
1.2 fitted
1.2 five
0.8 five $
0.8 five a
1.0 five and
-0.6 five benefits
-0.7 five canadians
-0.6 five degrees
-0.5 five for
2.2 five hours
-0.6 five hundred
1.5 five is
-0.7 five miles
0.5 five minute
-1.4 five minutes
0.6 five or
-1.0 five people
-0.6 five reasons
1.3 five sessions
3.9 five star
4.2 five stars
-0.6 five to
-0.9 five vertebrae
1.0 five visits
0.6 five weeks
9.4 fix
1.0 fix $
-0.6 fix a
-0.8 fix anything
1.6 fix it
-1.4 fix my
1.2 fix the
1.0 fix what
8.3 fixed
4.4 fixed $
2.0 fixed it
2.2 fixed me
0.7 fixed my
-1.7 fixed number
0.5 fixed the
5.8 fixes
1.9 fixes it
2.8 fixing
-0.6 flags
0.7 flannel
2.2 flare
1.0 flare since
2.4 flares
-0.9 flares $
0.5 flares and
1.5 flares become
1.0 flares come
-0.8 flaring
-0.5 flaring $
-1.1 flat
-0.6 flat of
-1.6 flat on
-2.2 flatten
-0.9 flatten the
-0.6 flatten your
0.6 flattened
1.0 flattens
1.8 flatter
1.1 flavum
-2.7 flexibility $
-0.5 flexibility and
-0.5 flexibility in
-0.6 flexibility is
-1.6 flexible
-0.8 flexible $
-0.8 flexors
1.3 flexors and
-0.5 flexors shorten
-0.5 flexors that
-1.0 flight
-0.5 flight $
-0.5 flight of
0.6 flight to
-1.1 flights
-0.6 flights $
-2.6 float
-1.5 float out
-0.7 floated
-0.7 floaty
-0.5 floaty feeling
0.5 flood
0.6 flood of
-0.6 floods you
-2.3 floor
-1.4 floor $
-0.8 floor and
1.3 floor for
-1.3 floor with
-0.6 floors
0.7 flow
-1.6 flow $
0.6 flow delivers
0.7 flow drops
-0.5 flow in
1.2 flow to
-0.6 flowing
-0.6 flowing $
2.2 flu
1.8 flu season
-0.7 fluffy
3.5 fluid
-0.6 fluid $
0.6 fluid and
2.1 fluid into
-0.7 fluid that
1.8 fluid which
-1.3 flush $
2.5 flush the
-1.3 flush toxins
1.8 flushed
0.7 flushed away
0.6 flushed out
1.6 flushes
-0.6 flushes toxins
1.3 flushing
1.1 flushing out
2.4 fly
-0.8 foam
-0.7 foam roller
-0.9 focus
-0.8 focuses
-0.8 focuses on
0.6 fog
-0.9 foggy
-0.9 foggy $
-0.6 fold
-1.0 folded
-0.5 folded in
0.5 folder
1.6 folks
0.7 folks come
-1.1 folks with
1.1 follow
2.7 follow $
-0.7 follow a
0.6 follow the
-1.0 follow up
-2.2 followed
-0.7 followed a
-0.8 followed up
1.2 following
-0.8 following $
0.6 following a
0.7 following day
0.8 follows $
-0.8 follows is
2.8 follows the
-1.0 fond
-1.0 fond of
-1.1 fong
-1.7 food
1.2 foot
-0.8 foot $
0.8 foot and
-0.5 foot care
-0.5 foot or
0.5 foot that
0.5 football
-0.6 for
2.3 for $
-0.5 for 10
-0.5 for 45
-0.5 for 5
0.7 for 75
-1.0 for about
1.7 for absolutely
-0.6 for aching
-0.5 for acupuncture
-2.0 for acute
0.5 for adults
2.3 for all
1.6 for an
0.6 for and
1.0 for another
0.5 for any
2.6 for anyone
2.5 for arthritis
-0.9 for as
-0.6 for asking
-0.5 for at
-2.1 for back
-1.8 for backs
0.7 for bad
0.6 for children
-0.6 for christmas
-0.7 for chronic
-0.7 for comfort
2.8 for days
-0.8 for decades
0.7 for decompression
1.6 for degenerative
0.5 for disc
0.5 for discs
-0.5 for each
-1.0 for eighteen
-0.5 for either
1.1 for eleven
-0.5 for emergencies
-0.5 for emergency
0.6 for ever
2.7 for every
0.6 for everybody
-0.6 for exactly
-1.1 for example
-1.1 for forty
-2.8 for four
0.5 for fourteen
-0.5 for further
10.2 for good
-1.2 for half
-0.5 for health
-0.5 for help
0.9 for her
1.8 for herniated
-0.8 for home
-0.5 for how
0.7 for injections
-0.5 for instance
-1.7 for it
1.6 for just
-0.9 for keeping
-0.9 for leg
2.1 for life
-0.5 for lighter
0.5 for long
-0.6 for longer
1.8 for low
2.6 for lower
2.1 for many
-1.6 for massage
-0.5 for medical
1.3 for medication
2.3 for months
-1.8 for more
-1.3 for my
-1.2 for nearly
-0.9 for new
-1.0 for nineteen
-0.6 for ninety
-0.8 for no
-1.6 for now
1.3 for older
-0.6 for once
-1.7 for osteoarthritis
-1.3 for others
-1.3 for our
-1.6 for over
-2.1 for pain
1.0 for patients
0.8 for people
-0.5 for ra
0.5 for rheumatoid
-2.4 for sciatica
4.9 for scoliosis
-1.3 for seven
-0.7 for severe
-0.5 for short
-1.7 for sixteen
0.5 for sixty
-0.9 for sleep
0.6 for so
0.5 for soft
1.5 for some
-1.2 for someone
1.1 for something
1.0 for sore
1.2 for spinal
3.0 for stenosis
0.7 for stiffness
1.2 for stress
1.8 for stubborn
1.7 for surgery
-1.9 for that
-0.8 for the
-1.2 for them
2.5 for themselves
-1.8 for this
-1.5 for those
-0.6 for three
-0.6 for treatment
-0.7 for twelve
-2.8 for twenty
-1.4 for two
-0.8 for up
-1.7 for us
1.6 for weeks
1.0 for what
-0.7 for which
0.7 for whom
0.6 for worn
-2.0 for you
-2.0 for your
0.6 force $
-0.5 forced
-1.4 forceful
-1.5 forearm
-1.3 forearms
-0.7 forearms and
0.5 forearms like
0.7 forecast
0.8 forecast $
2.7 foremost
3.9 forever
4.9 forever $
4.2 forget
1.3 forget $
1.4 forget about
-1.0 forget how
0.7 forget the
-0.7 forget to
-0.5 forget what
0.7 forget which
-0.5 forgive
2.3 forgot
3.6 forgotten
-1.0 forgotten how
3.0 forgotten to
1.6 forgotten which
-2.9 form
-1.7 form $
-0.9 form and
0.8 form with
-0.6 formed
-2.8 forms
-0.9 forms $
-0.9 forties
1.7 fortnight
3.0 fortnightly
0.6 fortnightly sessions
-0.9 fortunately
0.8 fortune
1.9 forty five
0.6 forty four
0.9 forty minutes
-0.8 forty years
-0.5 forum
-3.0 forward
-1.6 forward $
-1.3 forward and
1.0 forward bend
0.7 forward in
-1.3 forward opens
1.0 forward to
-0.7 found
-1.5 found $
-1.1 found a
-1.1 found and
-1.0 found in
2.0 found it
0.7 found no
-1.1 found out
-1.3 found that
1.5 found the
-0.8 found this
0.7 found to
1.7 found us
0.8 found what
-0.5 foundation
-0.7 founded
-0.8 founder
-0.6 founder $
1.1 founder is
1.9 fountain
2.5 four
1.4 four $
-0.5 four and
1.2 four appointments
1.1 four days
-1.4 four degrees
-2.1 four hours
2.4 four hundred
-2.5 four in
-2.0 four minutes
1.4 four o'clock
-2.2 four of
-0.8 four or
-1.4 four people
1.5 four percent
-0.7 four rmts
1.9 four sessions
-1.5 four steps
-0.6 four things
0.7 four times
1.3 four to
1.9 four treatments
0.7 four visits
1.4 four weeks
-0.9 fourteen $
1.4 fourteen days
0.5 fourteen months
0.5 fourteen weeks
-0.8 fourteen years
3.9 fourth
1.2 fourth $
0.9 fourth is
1.0 fourth one
-0.8 fourth session
-0.8 fourth visit
-1.0 fracture
-0.7 fractures
-0.6 fractures of
2.7 fragile
0.5 fragile bones
1.1 fragile skin
2.5 frail
2.7 frame
-0.7 frame $
-1.9 framed
-0.7 framed $
-0.8 fran
0.5 frankly
3.4 free
4.0 free $
-0.6 free a
-0.5 free after
0.8 free back
-0.6 free behind
0.7 free by
0.6 free fifteen
-1.2 free for
1.0 free from
2.2 free life
1.3 free of
0.6 free on
-1.3 free parking
-0.5 free ten
2.1 free the
-1.8 free to
1.5 free until
-0.5 free up
4.8 freed
3.4 freedom
3.5 freedom from
1.4 freely
0.7 freely and
0.7 frees
0.9 frees the
-0.9 french
-0.5 french $
2.2 frequency
-1.1 frequent
-0.5 frequent cause
-0.6 frequent in
-1.1 frequently
3.1 fresh
0.5 fresh blood
0.5 fresh injuries
-1.0 fresh injury
1.2 fresh oxygen
4.1 fresh strain
-0.5 fresh tear
0.6 friction
1.7 friday
1.0 friday $
-0.5 friday 8
-0.5 friday mornings
-0.7 friday of
-0.7 friday to
-2.4 fridays
-1.5 fridays $
-1.6 fridge
-0.7 fridge $
-1.1 friend
0.8 friendly team
0.7 friends and
-0.6 friends in
-2.2 frightened
-0.9 frightened $
1.6 frightening $
-0.6 frightening and
1.1 from
-1.0 from $
-0.8 from 0
-0.5 from 2
-0.6 from 8
-3.0 from a
-0.8 from all
-0.5 from an
-0.5 from another
-0.5 from any
-0.5 from around
-1.0 from back
-0.6 from behind
-0.5 from being
0.6 from brentwood
2.4 from coming
-0.6 from damage
-0.7 from day
2.3 from desk
-1.2 from doing
-1.1 from eight
2.0 from ever
1.0 from fight
0.8 from forming
-0.6 from friday
2.3 from getting
-0.6 from her
0.6 from here
-1.0 from his
-0.5 from increasing
-0.6 from it
-0.5 from kelowna
-0.6 from last
-0.6 from low
-0.8 from massage
-0.7 from monday
1.2 from newborns
-0.9 from our
1.2 from over
1.3 from overworked
0.8 from pain
-0.5 from person
0.9 from progressing
0.6 from royal
-0.6 from seven
-0.6 from side
-0.5 from sitting
-0.7 from six
0.6 from someone
1.2 from surgery
1.3 from teenagers
1.1 from that
-1.8 from the
0.5 from their
-0.6 from them
-2.9 from there
0.9 from thirty
2.0 from this
-0.5 from three
-1.0 from time
1.7 from turning
1.5 from two
-2.1 from us
0.8 from week
-0.5 from what
-0.6 from which
0.5 from within
-0.5 from you
-1.8 from your
-0.9 from zero
-3.7 front
-0.8 front $
-0.5 front and
0.6 front desk
-0.6 front door
0.9 frozen
1.2 frozen peas
-0.7 frustrating
0.5 fuel
3.8 full
-0.7 full $
-0.6 full assessment
-0.8 full back
0.8 full body
0.7 full course
-1.1 full day
0.5 full duties
-0.6 full fee
-1.2 full history
-0.7 full hour
1.7 full loop
2.0 full of
-0.6 full session
0.6 full stop
0.6 full time
1.4 full training
1.3 fully $
-1.2 fun
-0.8 fun $
-1.7 function
-0.5 function and
-2.4 funny
-1.1 funny $
-0.5 furious
0.8 furniture
2.5 further
-1.8 further $
-0.5 further afterwards
1.1 further and
0.5 further apart
1.9 further damage
-1.2 further down
1.2 further than
-1.5 fused
-0.5 fused part
-0.8 fusing
1.7 fusion
1.0 fusion $
1.6 fusion and
-0.9 fusion surgery
-0.5 fuss
-0.7 fuss $
0.5 future
-0.6 future episodes
1.4 fuzzy
0.8 gabapentin $
-1.0 gadget
-0.5 gadgets
4.6 gain
2.9 gained
0.7 gains
-0.6 gait
1.2 game
-0.8 games
0.9 gap
1.8 garage
0.7 garage $
1.4 garden
1.1 garden $
0.8 garden and
-1.0 gardeners
2.0 gardening
3.7 gardening $
-0.5 gardening and
2.6 gardens
2.5 gareth
-1.5 gas
-1.3 gate $
-0.8 gathered
0.8 gave
1.0 gave her
1.8 gave him
-1.6 gave it
1.8 gave me
-0.6 gave us
-2.0 gave you
-1.0 gear
-0.5 gear $
-0.7 gel
-1.0 gels
-1.5 general
-0.5 general health
-3.3 generally
-0.9 generally safe
-0.7 generally suggest
0.5 generation
0.5 generous
-1.7 genitals
-0.6 genitals or
1.2 gentle
-2.0 gentle $
-0.5 gentle activity
2.2 gentle and
0.6 gentle drug
2.9 gentle enough
-0.8 gentle exercise
-2.1 gentle massage
-1.1 gentle movement
2.3 gentle nerve
-0.5 gentle rocking
1.1 gentle spinal
-0.6 gentle stretching
1.0 gentle techniques
-1.0 gentle walking
-0.5 gentle work
-0.5 gentleman
-0.5 gentleman of
0.5 gentleman who
1.1 gentler
1.4 gentler than
-1.2 gently
-0.7 gently $
0.7 gently active
-0.5 gently through
-1.2 george
-0.6 geraldine
0.5 geriatric
-0.7 get $
-1.0 get 15
-1.3 get 20
0.5 get a
-0.7 get an
-0.8 get asked
2.4 get at
-1.5 get back
-0.8 get down
-0.8 get dressed
0.7 get every
-0.9 get fifteen
0.5 get flushed
1.0 get forty
0.6 get from
-1.0 get help
0.5 get here
1.1 get hurt
-1.1 get in
2.5 get injured
2.7 get less
-0.6 get more
-0.7 get moving
-1.6 get my
-1.3 get older
-0.5 get on
-1.2 get one
-4.3 get out
0.6 get pain
4.7 get results
1.3 get rid
-0.6 get smaller
-0.8 get sore
1.0 get ten
-0.7 get the
1.8 get their
-0.7 get there
-0.5 get this
-1.0 get tired
-1.2 get to
-0.5 get two
-0.8 get up
-0.9 get used
6.3 get you
1.3 get your
-0.7 gets better
-1.1 gets in
-0.5 gets into
-1.4 gets it
0.9 gets moving
1.0 gets results
2.1 gets rid
-1.4 gets the
1.3 gets to
-1.3 gets worse
0.6 gets your
-0.8 getting
-0.6 getting back
-0.7 getting better
-0.5 getting bigger
-0.6 getting in
0.6 getting older
-0.9 getting on
0.6 getting rid
0.9 getting started
-0.9 getting the
-1.2 getting up
-0.6 getting weak
0.5 getting you
-1.2 gift card
-0.9 gift cards
3.3 gift for
1.1 gifted
-0.5 gill
-0.9 gilmore
-1.1 ginger
0.7 ginger tea
1.1 girl
0.8 girls
-1.1 give $
-1.4 give a
2.3 give it
3.2 give me
-0.6 give some
1.5 give up
0.9 give us
0.8 given
-0.6 given $
0.5 given a
0.7 given an
-1.3 given by
-0.8 given mixed
1.1 given the
1.7 given time
-0.5 given to
2.8 given up
-0.8 given you
0.6 gives
-0.6 gives $
-0.9 gives it
-1.5 gives the
1.7 gives up
-1.0 gives way
1.5 gives you
1.0 gives your
-0.6 giving it
-0.6 giving up
1.2 giving you
2.2 glad
-0.5 glad that
-0.5 glad to
0.5 gladly
-0.8 glass $
-0.7 glass of
-0.6 glasses
-0.7 glide $
-0.5 glides
-0.8 gliding
-0.5 gliding strokes
0.8 glowing
-0.7 glucosamine
0.5 glute
-0.8 gluteal
-0.5 gluteal muscles
-0.9 gluteals
-3.2 glutes
-0.8 glutes $
-0.6 glutes switch
-0.9 go
-1.0 go $
1.6 go after
0.5 go ahead
0.6 go along
2.9 go and
2.1 go as
-1.8 go away
-0.8 go by
-0.7 go deeper
-1.4 go easy
-0.7 go fast
-0.6 go first
-1.0 go for
2.0 go from
-0.7 go further
-0.7 go gently
1.1 go home
-2.0 go in
0.5 go into
-1.3 go lighter
-0.5 go more
1.1 go of
1.5 go on
0.9 go out
-1.5 go over
-0.6 go quickly
-0.5 go so
2.8 go the
-0.8 go through
-0.9 go to
-1.9 go up
2.6 go wrong
0.9 go you
-1.1 goal
-0.6 goalie $
0.6 goals
0.8 goals $
-0.6 goals and
2.3 goes
1.5 goes $
1.8 goes after
-0.7 goes again
-0.6 goes along
1.2 goes back
-0.7 goes by
1.0 goes deeper
-2.0 goes down
-1.5 goes every
0.9 goes for
1.1 goes from
-0.6 goes further
1.1 goes in
0.9 goes into
-0.7 goes off
-2.4 goes on
-0.7 goes out
0.6 goes right
1.3 goes the
0.7 goes to
-1.1 goes up
-0.7 going $
-0.5 going anywhere
-1.6 going back
0.8 going down
-0.9 going on
0.7 going out
2.8 going to
1.1 gold
1.2 gold standard
1.2 golden
2.0 golf
1.2 golf $
1.4 golfers
1.9 golfing
6.9 gone
3.8 gone $
0.5 gone after
0.8 gone and
0.6 gone back
0.6 gone before
0.8 gone for
1.3 gone home
3.1 gone in
-0.8 gone numb
2.3 gone the
-1.7 gone they
-0.7 gone through
-1.5 gone to
-1.0 gone within
-2.4 good
4.1 good $
2.3 good as
-1.5 good at
0.5 good blood
-0.6 good choice
1.7 good circulation
-0.6 good company
-0.7 good days
-0.6 good enough
-2.1 good evidence
1.9 good few
3.3 good for
-1.5 good hurt
0.9 good many
0.5 good news
-0.5 good night
-0.7 good one
-1.0 good pain
-0.7 good place
0.7 good practitioner
-1.5 good reason
1.0 good result
-0.6 good standing
-0.7 good studies
-0.6 good therapist
0.8 good with
1.9 good workout
6.8 goodbye
6.8 goodbye to
-0.5 goodness
4.0 google
1.0 google and
-0.6 googling
-1.9 gord
3.6 got
1.8 got $
-0.6 got a
-0.5 got an
2.7 got her
-1.7 got it
0.8 got me
1.7 got off
-0.8 got one
0.5 got out
0.5 got the
2.3 got their
0.9 got to
0.8 got two
1.1 got up
-1.1 got you
1.2 got your
-3.7 gp
-0.6 gp $
-0.5 gps
-2.2 grab
-0.7 grabs
-0.5 grabs $
1.1 grade
0.9 grade 1
1.6 grade 2
-0.7 grade ten
-1.1 gradual
-1.6 gradually $
-0.6 gradually reabsorbs
1.3 graduate
1.6 graduates
-1.3 graham
0.7 grain
0.7 grain of
1.5 grand
0.6 grandchild
0.7 grandchildren
2.4 granddaughter
1.1 granddaughter $
0.5 granddaughter wedding
-2.1 grandmother
2.8 grandmothers
2.1 grandpa
1.3 grandparents
1.0 grandparents $
0.5 grandparents and
1.1 grandson
0.9 grant
-0.8 grapeseed
2.1 grass
-1.4 grateful
-0.7 gravity
1.8 great
-1.2 great $
-2.2 great deal
0.9 great grandparents
1.4 great many
1.8 greater
1.7 greater flexibility
-2.5 green
-0.6 green shield
-1.2 grew
-1.7 grew up
-1.0 grey
-0.7 grey hair
1.5 grief
0.5 grind $
1.9 grinding
1.9 grinning
0.6 grip the
-0.6 grit
-0.9 gritting
-0.6 gritting your
-0.5 groan
-1.3 groceries
-0.7 grocery
-0.8 groin
-1.4 ground
-1.5 ground floor
-2.9 group
-0.9 group $
-0.5 group you
-4.7 groups
-1.2 groups $
-0.7 groups had
0.5 grove
2.8 grow
3.9 grow $
-0.8 grow back
0.9 growing
-1.1 growing $
-0.6 growing child
-0.7 growing children
1.1 growing teens
1.0 grown
2.3 grows
2.2 grows $
-0.7 growth has
-0.5 growth is
0.6 growth of
1.3 growth spurt
-0.5 grumble
-0.8 grumbles
-1.9 grumpy
-2.2 gst
-0.6 gst $
4.8 guarantee
6.3 guarantee $
-1.5 guarantee a
1.4 guarantee it
-0.8 guarantee results
-4.0 guarantee that
-1.1 guarantee the
1.9 guarantee you
7.6 guaranteed
3.8 guaranteed $
2.2 guaranteed or
0.5 guaranteed relief
-0.6 guaranteed to
1.8 guarantees
-1.0 guarantees a
-1.9 guard
-0.7 guarded
-3.8 guarding
-0.7 guarding $
-0.6 guarding and
-0.7 guarding is
-0.5 guarding itself
-0.7 guards
-0.5 guess $
-0.6 guest
-1.0 guest $
1.1 guests
-0.5 guests $
0.8 guests tell
0.5 guests who
0.5 guests with
-1.0 guidance
2.0 guide from
-1.3 guide to
-0.6 guide we
-0.5 guided
-1.7 guideline
-3.3 guidelines
-0.5 guidelines differ
-0.7 guitar
-0.8 gun
-0.7 gurdeep
-0.7 gurpreet
-0.6 gut
-2.2 guy
-0.7 guy $
4.0 guys
-0.7 guys $
0.7 guys who
1.0 gwen
-3.1 gym
-0.5 gym that
2.3 habit
2.5 habit and
1.7 habits $
2.1 had
2.7 had $
-0.5 had a
1.6 had already
-1.9 had an
0.8 had asked
1.7 had at
-2.8 had back
-1.1 had become
-1.2 had been
-1.1 had better
-0.8 had cancer
2.4 had clients
-0.7 had come
1.3 had done
-1.8 had enough
0.6 had faded
1.5 had forgotten
-0.6 had her
0.9 had him
0.7 had in
-1.0 had it
-0.9 had lasted
0.8 had left
-0.7 had little
-2.1 had massage
3.2 had me
0.7 had missed
-0.9 had mixed
-1.7 had mostly
-1.8 had my
0.6 had one
-0.5 had osteoarthritis
0.7 had pain
2.0 had people
1.6 had ra
-0.7 had rheumatoid
1.5 had sciatica
0.7 had seen
-0.6 had spinal
-0.5 had stopped
-1.7 had surgery
-2.2 had the
4.0 had to
-0.9 had told
2.1 had tried
-1.5 had very
-1.0 had worn
1.6 haddad
-0.5 haematoma
-2.6 hair
-1.0 hair $
1.9 half $
-0.8 half an
0.9 half and
-0.6 half day
-0.5 half my
-2.7 half of
-1.4 half past
2.0 half term
1.6 half the
-1.1 halfway
-0.6 hall
0.6 hall $
-0.6 hall and
1.1 hallway $
1.2 halt
1.0 halt the
2.3 halts
1.4 halves
-0.6 hammer
-1.4 hamstring
-3.3 hamstrings
-1.1 hamstrings $
0.7 hana
2.1 hand
-0.9 hand $
1.4 hand and
1.1 hand at
-1.0 hand in
-1.0 hand on
1.0 hand picked
0.9 hand to
-0.8 hand with
1.7 hand you
1.5 handed
-0.6 handed a
2.7 handful
2.7 handful of
-0.6 handled
-0.8 handles
3.7 hands
-1.5 hands $
1.1 hands a
-1.4 hands and
-0.9 hands are
0.5 hands can
5.4 hands do
-0.7 hands feet
0.5 hands for
0.5 hands get
3.8 hands in
-0.5 hands is
0.6 hands it
-0.6 hands like
0.9 hands no
1.4 hands of
0.7 hands on
-0.8 hands that
-0.6 hands to
0.5 hands up
-0.7 hands with
-0.6 hands wrists
0.5 handy in
-0.8 handydart
3.5 hang
0.7 hang evenly
-1.1 hang on
1.6 hang up
0.7 hanging around
-1.5 hangs
1.5 happen
0.9 happen again
-0.7 happen at
-0.6 happen in
0.6 happen to
1.8 happened $
-0.6 happened and
1.0 happening $
-0.5 happening again
-1.5 happens $
2.2 happens and
-0.8 happens at
0.7 happens is
1.5 happens next
-0.7 happens on
2.5 happens to
1.7 happy clients
-0.7 happy to
-0.8 happy with
1.1 harbour
-3.5 hard
-0.5 hard $
-0.6 hard as
-0.5 hard on
-0.6 hard sell
-2.9 hard to
1.2 hard week
-0.5 hard working
-1.5 harder
-1.0 harder $
-0.9 harder than
-1.6 hardly
0.6 hardly anyone
-0.8 hardware
0.6 hargrove
2.3 harm
0.8 harm and
-0.8 harm is
3.2 harm you
-0.5 harms
-1.0 harold
0.6 has
-1.3 has a
4.0 has an
-0.6 has arthritis
1.5 has asked
-1.1 has become
-1.2 has been
-0.7 has bulged
-1.0 has carried
-2.2 has changed
-0.7 has come
0.6 has completed
0.6 has developed
1.2 has discharged
0.7 has done
1.6 has ever
1.5 has failed
-0.9 has finished
-0.6 has five
-0.5 has found
-2.7 has gone
1.1 has had
-1.2 has happened
-0.6 has hardly
-1.0 has healed
0.7 has heard
1.0 has helped
-0.7 has her
-0.6 has hurt
0.7 has improved
-1.5 has it
-1.1 has its
-0.5 has leaked
-0.8 has looked
0.8 has made
0.9 has missed
1.3 has more
-0.7 has moved
-0.7 has narrowed
3.9 has never
0.8 has no
1.4 has none
1.7 has not
1.1 has nowhere
-0.8 has on
-1.1 has one
-0.7 has opinions
-1.2 has osteoarthritis
0.7 has our
-1.2 has passed
-0.7 has practised
2.4 has proved
1.3 has proven
-1.0 has pushed
-1.2 has risks
1.0 has room
-0.9 has said
-2.3 has settled
-1.6 has shown
-0.8 has since
0.9 has slipped
-0.9 has stopped
1.4 has taken
2.0 has the
-1.6 has three
1.0 has to
0.6 has told
-0.5 has trained
1.3 has treated
-0.8 has two
-0.5 has waited
0.5 has what
0.5 has you
-0.5 has your
-1.0 hastings
0.8 hastings street
-1.5 hate
-0.5 hate it
-1.8 hated
-1.1 hated it
-1.3 hates
1.9 haul
-0.9 hauled
0.9 hauling
0.7 have
2.5 have $
-0.9 have a
0.8 have advanced
-0.9 have agreed
-1.5 have all
-1.7 have already
-1.1 have also
-1.5 have an
1.1 have another
-1.6 have any
-1.4 have arthritis
0.6 have asked
1.4 have avoided
-2.8 have back
1.0 have begun
0.9 have brought
-0.8 have built
0.5 have cancelled
-0.5 have cancer
-0.7 have changed
1.2 have clients
1.2 have come
0.5 have completed
0.5 have described
0.6 have developed
1.5 have diabetes
-0.7 have done
-0.5 have earned
-1.5 have ever
1.1 have failed
0.6 have felt
2.4 have finished
-0.5 have forgotten
1.9 have found
-0.6 have gathered
1.5 have given
-2.2 have gone
-0.9 have good
-1.9 have got
1.3 have grown
-1.5 have had
-0.5 have hardly
-0.6 have healed
-1.4 have heard
3.4 have helped
-0.5 have her
-0.8 have hurt
-0.6 have it
2.5 have just
1.7 have kept
-1.4 have learned
-0.5 have little
-1.7 have looked
-0.9 have low
2.2 have made
-3.2 have massage
-0.6 have measured
-0.9 have met
0.7 have more
-0.6 have moved
-0.5 have muscle
0.6 have needed
1.2 have never
-0.5 have new
-2.6 have no
-0.7 have none
5.0 have not
-1.3 have nothing
-0.8 have now
-0.8 have often
-1.1 have one
0.6 have only
-0.5 have osteoarthritis
-1.8 have osteoporosis
0.9 have over
-2.2 have pain
-0.9 have possible
0.5 have probably
3.1 have proved
1.3 have proven
1.9 have put
-1.3 have read
-0.6 have recovered
-1.0 have regular
-0.8 have reported
-0.5 have rheumatoid
1.1 have room
1.0 have run
-0.6 have said
-0.7 have sat
2.4 have saved
1.9 have sciatica
-0.7 have scoliosis
1.7 have seen
-1.0 have sent
-0.5 have set
1.1 have several
2.3 have shown
-2.9 have side
-1.6 have some
-0.5 have something
1.1 have stenosis
-0.7 have stiffened
1.2 have still
1.1 have stopped
-0.9 have surgery
2.7 have taken
-0.5 have ten
3.2 have the
-3.2 have their
-0.7 have them
-0.5 have this
-1.0 have three
1.5 have thrown
-1.7 have time
0.5 have too
-0.5 have tried
-0.5 have turned
-0.6 have two
0.9 have used
-0.5 have usually
0.8 have waited
2.4 have watched
0.5 have worn
1.1 have written
3.5 have yet
4.8 have you
-0.8 have your
-0.7 having $
1.8 having a
-0.7 having an
0.7 having been
-0.6 having massage
-0.6 having no
1.4 having to
0.9 hazards
4.4 he
-1.2 he also
-2.4 he been
-0.8 he brings
0.8 he calls
-1.9 he came
0.9 he can
0.9 he comes
-4.0 he could
-0.9 he finished
-0.8 he found
-0.9 he gave
-2.4 he had
1.7 he has
2.0 he is
1.0 he looked
1.6 he never
1.4 he now
0.6 he rang
-0.8 he said
2.0 he sat
-0.7 he sends
0.7 he slept
-1.0 he spent
-0.8 he still
-0.6 he thought
-0.5 he trained
3.0 he walked
2.0 he walks
1.6 he was
-0.7 he worked
-0.9 he works
-0.6 he would
-0.6 he wrote
-0.8 head $
0.9 head in
-0.5 head therapist
1.0 head to
1.5 headache
-0.7 headache $
5.2 headaches
-1.1 headaches $
-1.3 headaches and
-1.0 headaches that
-0.6 heading
0.9 headline
4.0 heal
1.5 heal $
-0.7 heal faster
-1.0 heal in
1.4 heal itself
0.6 healed
0.6 healed $
1.3 healed and
10.3 healing
-2.3 healing $
1.9 healing after
2.3 healing hands
1.1 healing is
1.4 healing of
0.5 healing process
1.2 healing time
8.1 heals
0.8 heals it
1.7 heals itself
1.8 heals the
-1.7 health
0.6 health $
0.7 health and
-0.5 health care
-0.8 health form
-1.8 health history
-0.7 health organization
0.9 health plan
-1.0 health plans
-0.6 health professionals
-0.5 health your
1.2 healthy
1.1 healthy $
-0.5 healthy weight
-1.7 hear
-1.0 hear $
0.5 hear a
-0.8 hear about
-1.2 hear from
-0.9 hear it
-1.1 hear most
3.8 hear some
-1.0 hear that
-1.5 hear the
-1.2 hear this
-1.7 heard
-1.8 hearing
-1.1 heart
0.9 heart attack
-0.7 heart disease
1.5 heart of
-3.3 heart rate
-1.8 heat
-1.3 heat $
2.2 heat and
-0.6 heat is
0.9 heat pack
-1.1 heat packs
1.5 heat pad
-3.5 heated
-0.7 heated basalt
-1.2 heated table
0.6 heated tables
-0.8 heating
0.9 heavier
1.1 heavier than
-0.6 heaviness or
-2.4 heavy
-1.3 heavy lifting
-0.6 hedge
-0.6 heels
-0.5 heels $
2.8 height
2.6 height $
-0.8 height and
-0.5 height as
-1.4 height of
1.6 height or
1.8 heights $
-0.6 held $
-0.6 held for
3.0 held the
0.8 helen
-1.3 hello
-0.6 hello $
-0.5 hello and
-0.5 hello to
-2.9 help
0.5 help $
1.2 help and
-0.7 help everyone
-0.6 help from
-0.5 help it
-0.6 help straight
0.7 help them
0.9 help to
-1.9 help with
1.5 help you
5.3 helped
1.2 helped $
1.6 helped a
-0.5 helped by
1.0 helped more
0.5 helped over
-0.5 helped people
-1.9 helpful
-0.6 helpful $
-1.4 helping
-0.6 helping $
-1.0 helpline
-0.6 helpline is
-2.5 helps
-2.1 helps $
-0.6 helps a
0.6 helps the
-0.6 helps them
1.1 helps to
-1.1 helps with
1.7 helps your
2.3 her
-0.6 her $
-0.5 her about
-1.0 her allotment
-1.7 her and
-0.6 her appointments
-2.8 her back
-0.5 her board
-1.0 her clients
-0.9 her curve
-0.9 her daughter
1.2 her doctor
-1.1 her every
1.9 her first
-0.7 her grandson
-1.0 her husband
-1.1 her in
2.3 her knees
1.6 her last
-1.2 her legs
1.3 her life
-0.7 her low
-0.7 her lower
-1.2 her massage
-1.5 her mother
1.1 her name
1.1 her new
-1.4 her on
-1.6 her own
1.2 her rheumatologist
0.5 her second
-0.5 her shoulders
-0.7 her sister
-0.9 her spine
1.5 her surgeon
-1.2 her that
-0.9 her therapist
0.5 her third
0.5 her thumbs
1.3 her to
0.8 her weekly
0.5 her what
-0.9 herbal
-0.6 herbs
1.3 here
-1.0 here after
0.6 here and
-3.1 here are
-0.7 here at
-0.6 here because
1.8 here before
-0.7 here by
3.3 here first
-1.3 here for
-0.9 here goes
-1.0 here in
-1.8 here is
-1.2 here it
-0.8 here on
-0.9 here since
0.5 here the
2.8 here to
-1.2 here we
1.6 here will
-1.3 herniate
1.4 herniated
-1.0 herniated and
-2.2 herniated disc
0.9 herniated discs
1.9 herniated material
-0.5 herniates
-0.6 herniating
-0.6 herniating again
1.8 herniation
-1.6 herniation $
0.7 herniation and
1.1 herniations
-1.4 heroic
-1.1 heron
1.2 hers
-0.8 hers $
1.9 herself
-1.6 herself $
-1.6 hi
-1.0 hide
-0.6 hides
0.6 high blood
-0.6 high risk
-0.7 high temperature
-1.2 higher
1.8 highest
2.1 highgate
2.1 highgate $
3.7 highly
1.5 highly trained
-0.5 highway
1.0 hike
0.9 hike $
1.7 hiked
1.7 hiked the
1.0 hiking
1.5 hill $
-0.6 hill massage
2.2 him
-1.8 him $
0.7 him and
-0.6 him every
0.7 him he
-1.6 him in
0.7 him on
0.6 him that
2.2 him the
-1.0 him to
-1.3 him up
1.2 himself
-0.9 hinge
-1.1 hinge $
-1.1 hinges
-0.6 hint
-0.6 hint $
-1.6 hip
-1.9 hip $
0.6 hip and
-1.1 hip flexors
1.7 hip replacement
-0.9 hip rotators
1.2 hip work
-0.6 hips
-0.5 hips are
-0.5 hips hands
-0.9 hips the
-0.6 hips then
0.7 hips with
0.9 hire
-0.9 hired
1.8 his
-3.0 his back
-1.7 his doctor
-0.9 his first
-0.6 his forties
1.9 his granddaughter
-0.5 his hands
2.0 his knees
0.7 his laces
-1.1 his legs
-0.9 his life
-0.7 his lower
1.4 his own
0.8 his second
-1.4 his shoulders
1.1 his surgeon
1.2 his tablets
1.2 his toes
-0.8 his way
-0.7 his wife
1.4 history $
-1.0 history and
0.7 history test
-1.0 hit
4.6 hobble
-0.6 hockey $
0.7 hockey players
-0.6 hold a
-0.5 hold everything
1.0 hold for
-0.6 hold it
2.4 hold of
-0.8 hold off
-1.0 hold on
-1.4 hold the
2.0 hold you
-2.4 holding
-0.8 holding on
0.7 holding the
0.9 holding their
-0.9 holding you
-0.6 holding your
1.1 holds
1.4 holds $
-1.0 holds a
0.6 holds bone
-1.2 hole
-0.5 hole in
0.8 holiday $
-0.5 holidays $
-0.6 hollow
1.0 holm
0.9 holm oaks
2.1 home
2.5 home $
-0.6 home after
0.6 home by
0.5 home exercise
-0.6 home for
0.6 home from
-0.8 home in
-0.6 home made
-0.8 home the
-0.5 home to
-1.2 home visit
-2.0 home visits
1.8 home without
0.6 homework
-0.5 homework and
-1.1 honest
-0.5 honest about
-0.6 honest therapist
-0.8 honest with
3.1 honestly
6.2 honestly $
2.3 honestly it
-0.7 honestly the
1.2 honour
0.5 hook $
-1.8 hope
-0.5 hope that
-1.1 hope to
-1.8 hoping
-0.8 hormone
0.6 hormones
-0.6 hormones $
-0.9 hormones drop
0.5 horse $
-0.5 hospices
0.7 hospital $
0.5 hospital from
3.0 hospital in
-0.8 hospital stay
0.7 hospital to
0.6 hospitals
2.1 host that
-3.0 hot
-0.5 hot joint
-0.5 hot joints
1.2 hot pack
-0.5 hot packs
-0.8 hot red
-1.5 hot stone
3.3 hot stones
-1.0 hot swollen
1.5 hot towel
-1.1 hot water
-0.5 hot wire
-1.0 hour
0.6 hour $
1.9 hour a
2.0 hour and
-0.7 hour at
-0.7 hour before
-0.6 hour between
1.3 hour does
1.8 hour every
-0.8 hour for
-1.0 hour in
4.1 hour later
1.0 hour of
-0.6 hour off
-1.0 hour or
1.5 hour that
-0.5 hour the
-0.5 hour to
-0.5 hour when
2.0 hour with
-0.6 hour without
-0.6 hours
-1.1 hours a
2.7 hours and
-0.7 hours at
-0.6 hours before
-0.5 hours free
-0.9 hours in
0.5 hours is
-0.8 hours later
-1.0 hours notice
-0.8 hours or
3.3 hours to
-2.7 house
-0.8 house $
1.6 houses
0.8 how
-0.9 how $
3.5 how a
-0.6 how did
-0.8 how effective
-2.7 how far
-0.6 how fast
-1.0 how he
-3.1 how it
-1.9 how long
0.9 how many
5.3 how massage
-1.4 how much
0.8 how one
2.4 how registered
1.3 how rmt
-0.6 how soon
2.1 how sure
-0.8 how that
-1.5 how the
-1.6 how they
0.8 how to
1.5 how we
-1.9 how well
-2.3 how you
-0.6 how your
0.8 however long
-0.8 huang
0.5 hug
-0.6 huge
-0.5 hugs
-0.6 hum
-0.6 humans
-0.6 humming
2.8 hump
2.2 hundred
-0.6 hundred people
1.4 hundred percent
0.9 hundred times
4.5 hundreds
4.6 hundreds of
1.4 hung
1.3 hungry
0.7 hungry $
-1.0 hurried
-0.7 hurried off
0.6 hurry
-0.8 hurry $
-0.5 hurry and
-0.7 hurry you
1.5 hurt
2.8 hurt $
1.1 hurt again
-0.5 hurt as
1.1 hurt for
-0.6 hurt in
-0.8 hurt less
-1.2 hurt more
-1.0 hurt my
0.9 hurt on
-0.5 hurt their
-0.5 hurt to
2.7 hurt you
0.9 hurt your
0.5 hurt yourself
-1.6 hurts
1.0 hurts $
1.1 hurts and
-1.0 hurts more
-3.3 husband
-0.6 hush
0.5 hydrated
-1.0 hydrotherapy
1.0 hye
1.0 hye jin
-0.8 hygienist
3.2 i
-1.9 i actually
1.0 i add
1.1 i also
-0.7 i always
0.5 i am
-1.4 i answer
-0.9 i ask
-2.0 i asked
-0.5 i avoid
-0.5 i be
2.9 i been
0.8 i began
-0.5 i begin
-0.7 i believe
-1.0 i bent
-1.0 i bought
-0.7 i bring
0.8 i call
3.6 i came
4.4 i can
1.7 i cancelled
1.6 i changed
-0.5 i check
0.8 i come
0.8 i could
-0.7 i cried
-0.5 i cry
1.8 i danced
-1.0 i did
1.1 i drove
-0.8 i enrolled
0.6 i ever
0.7 i expect
1.6 i feel
0.5 i fell
1.2 i felt
0.5 i finished
4.3 i fix
0.6 i forgot
0.6 i forgotten
1.2 i gave
-2.0 i get
-1.8 i go
2.2 i got
0.6 i grew
1.8 i guarantee
0.9 i had
-0.8 i hate
0.6 i have
-0.9 i hear
-0.5 i hold
-1.5 i honestly
-0.8 i hope
-0.6 i hurt
1.5 i just
1.3 i keep
-0.8 i kept
-1.8 i know
-0.8 i learned
-1.5 i leave
0.6 i left
0.9 i lift
-2.0 i like
1.7 i look
-1.5 i lost
-0.9 i love
-0.8 i made
-0.7 i make
1.0 i may
1.2 i mention
-0.5 i might
-0.6 i must
-1.2 i nearly
-2.0 i need
1.2 i noticed
-0.5 i now
0.5 i offer
-1.2 i opened
-1.1 i own
0.6 i phoned
1.8 i played
0.5 i press
0.5 i promise
0.9 i put
2.0 i ran
-1.1 i rang
-2.1 i rather
0.8 i release
-1.1 i remember
-0.8 i run
2.2 i said
-0.5 i sat
2.3 i say
-1.1 i see
3.5 i seen
-0.6 i set
0.6 i shall
1.1 i sit
7.8 i sleep
-0.6 i sold
1.2 i specialize
-0.6 i spent
1.6 i stand
-1.3 i start
-0.5 i started
-0.7 i stay
-0.7 i step
-0.9 i still
2.1 i stood
-1.0 i stop
-0.7 i stopped
-0.7 i stretch
-0.8 i suggest
-0.8 i suppose
-0.7 i swear
-0.6 i swim
-0.5 i teach
-2.4 i think
-0.8 i thought
1.3 i threw
3.0 i told
-0.7 i touch
-1.2 i trained
-1.0 i treat
-0.6 i try
-1.3 i understand
-2.5 i used
-0.9 i wait
2.7 i walk
2.2 i walked
-1.6 i want
1.1 i wanted
-0.5 i warm
2.4 i was
1.3 i wasted
-0.8 i watch
-0.9 i will
1.3 i wish
-0.9 i woke
-1.9 i work
-1.7 i worked
-3.3 i would
-1.3 i write
-0.5 i wrote
1.1 ibuprofen
3.5 ibuprofen $
-0.5 ibuprofen if
-0.5 ibuprofen is
-2.9 icbc
0.7 icbc claims
-1.0 ice $
-0.6 ice for
-0.6 ice pack
-2.6 idea
0.8 idea of
-1.1 idea that
1.7 ideal
-1.1 identified
0.7 identify
0.8 identify the
-0.5 idiopathic
-5.1 if
-0.5 if $
0.9 if a
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
-2.1 if something
-2.3 if that
-0.9 if there
-1.3 if they
-0.6 if this
-0.7 if those
2.2 if we
0.8 if you
2.6 if your
0.7 ife
1.1 ignore the
-0.7 ignored
-1.0 ill
2.5 illness
-0.5 imagined
-0.7 imaging
0.9 imaging and
-0.5 imaging report
0.6 imbalance
-0.6 imbalance $
2.8 imbalances
5.1 immediate
2.3 immediate relief
-0.5 immediate treatment
4.5 immediately
7.4 immune
1.2 immune defences
1.7 immune response
3.2 immune system
7.6 immunity
2.5 immunity $
1.4 immunity so
1.1 imogen
-1.4 important
-0.5 important $
-0.8 important to
-1.0 impossible $
1.7 impossible to
-2.9 improve
1.4 improve $
-1.0 improve after
-0.6 improve strength
-0.5 improve your
1.3 improved $
-1.2 improved after
0.8 improved by
-0.9 improved in
1.7 improvement
0.6 improvement over
0.5 improvement within
-0.5 improvements
-0.6 improvements in
-1.7 improves
1.4 improves $
1.5 improves and
-0.8 improves blood
-0.5 improves by
-0.6 improves faster
0.5 improves the
0.6 improving circulation
5.4 impurities
1.1 in
-0.7 in $
-0.7 in 10
-1.1 in 100
-0.6 in 1894
1.6 in 20
-0.6 in 2006
-1.2 in 2009
-0.7 in 2011
-1.1 in 2014
0.7 in 2017
-0.9 in 2018
-0.9 in 2019
-0.6 in 2021
-0.5 in 2023
1.7 in 2024
1.0 in about
0.5 in active
-0.6 in acupuncture
0.7 in acute
0.8 in adolescents
-0.5 in adult
-0.7 in adults
-2.8 in advance
-0.6 in again
0.5 in agony
0.9 in alberta
-0.6 in almost
0.9 in an
3.1 in and
-1.6 in any
1.4 in april
0.6 in as
-2.0 in at
0.9 in august
-0.8 in b
1.0 in back
-0.9 in because
-3.4 in bed
2.1 in bent
-0.9 in between
-1.0 in blood
-2.5 in both
-0.5 in brentwood
0.6 in britain
4.1 in burnaby
1.1 in canada
-0.7 in case
1.1 in central
-1.8 in charge
0.8 in children
-0.6 in clinic
0.6 in combination
-0.5 in conclusion
1.8 in crooked
-0.6 in december
-1.3 in degrees
-1.1 in different
1.7 in disc
-1.0 in downtown
1.1 in effect
0.9 in eight
1.2 in eleven
-0.8 in english
-1.0 in every
-0.5 in everyday
-0.7 in families
1.8 in fifteen
1.9 in five
-0.7 in flares
1.0 in for
2.0 in four
-1.0 in front
1.1 in full
-0.5 in function
-0.6 in general
-1.2 in good
-0.5 in grade
1.5 in growing
6.2 in half
-0.9 in hand
-0.8 in her
1.2 in herniated
-2.8 in his
0.8 in holding
-0.8 in hospital
1.2 in how
0.5 in i
0.8 in is
-1.2 in it
1.4 in its
-1.4 in itself
1.2 in july
1.5 in june
0.8 in just
-1.3 in kinesiology
0.9 in knee
-2.1 in later
-1.0 in leeds
-0.6 in life
1.4 in like
2.4 in low
0.6 in lumbar
-2.5 in many
-0.8 in march
-1.4 in massage
4.5 in may
1.6 in metro
-0.6 in mind
4.2 in minutes
-0.6 in montreal
-1.2 in most
-0.7 in my
-1.0 in nearly
-0.7 in nelson
1.7 in nine
-1.2 in north
1.5 in october
1.5 in older
2.1 in on
3.2 in one
-1.7 in osteoarthritis
-1.0 in others
0.8 in our
-0.5 in oxygen
-2.4 in people
-0.6 in person
-1.4 in place
-0.6 in places
0.6 in plain
1.8 in position
-1.1 in pregnancy
0.7 in prenatal
-0.8 in ra
-0.9 in remedial
2.0 in remission
2.2 in sciatica
-0.5 in scoliosis
1.5 in seconds
0.7 in september
3.3 in seven
-0.9 in several
2.2 in short
1.9 in sick
1.8 in side
-2.0 in some
-0.7 in spasm
2.4 in spinal
-0.7 in sports
-0.7 in stages
-0.6 in stenosis
-0.7 in studies
-0.6 in surrey
-0.6 in swedish
-0.9 in terms
-0.5 in that
-1.5 in the
-3.1 in their
-1.3 in them
-1.5 in there
0.5 in these
2.3 in three
0.7 in tight
0.9 in time
-0.5 in to
-0.8 in today
1.3 in toronto
-0.5 in total
-0.9 in touch
0.8 in town
-0.8 in traditional
-0.5 in treating
1.7 in trying
0.5 in turn
2.2 in two
3.2 in under
-1.8 in vancouver
1.2 in walking
0.6 in ways
1.7 in week
0.6 in weeks
1.2 in western
-0.7 in whatever
-0.6 in when
-1.6 in which
-1.6 in winter
0.5 in writing
3.2 in years
0.5 in yorkshire
-2.8 in your
-0.5 inactive
-1.2 inbox
4.4 inch
2.2 inch $
1.9 inches
-5.2 include
-1.3 include $
-1.2 include infection
-1.9 included $
0.5 included in
-0.5 included within
-3.5 includes
-1.4 includes a
0.7 includes four
-1.4 includes massage
-1.9 including
1.8 including $
0.9 including a
-0.7 including doing
-0.6 including infection
-0.7 income
-0.9 inconsistent
-0.8 inconsistent $
-1.4 increase
-0.5 increase in
0.5 increase the
0.6 increased blood
0.5 increases blood
-0.5 increases flexibility
-0.5 increases the
-0.8 increasing
-0.5 increasing $
-1.1 individual
0.5 individuals
1.4 ines
1.6 ines $
-5.0 infection
-0.9 infection bleeding
-0.9 infection is
-0.8 infection nerve
-0.7 infections $
0.6 infections more
-0.6 inflame
1.9 inflammation
-2.6 inflammation $
1.0 inflammation at
0.8 inflammation in
0.5 inflammatories
-0.5 inflammatories are
1.5 inflammatory
-1.3 inflammatory arthritis
0.8 inflammatory chemicals
-0.7 inflammatory conditions
-0.7 inflammatory disease
-0.6 inflammatory gels
-0.6 inflammatory medicine
-2.1 inflammatory tablets
1.0 inflammatory waste
-1.2 influence
-0.5 influences
-2.8 information
-0.5 information $
2.1 infrared
0.9 ingrid
0.9 initial assessment
-1.1 initial visit
-0.5 injection and
1.2 injection or
1.0 injections
0.6 injections $
-1.1 injections a
-0.5 injections for
-0.6 injections into
2.6 injections wear
1.3 injure
2.1 injured
2.0 injured $
-0.8 injured area
-0.9 injured disc
0.5 injured muscle
0.9 injured or
0.8 injuries
0.8 injuries $
0.8 injuries from
0.8 injuries when
1.9 injury
-1.5 injury $
1.2 injury a
-1.5 injury and
1.1 injury from
-0.5 injury is
-0.7 injury or
-1.2 injury to
-0.5 ins
2.3 inside
4.3 inside a
0.5 inside and
-0.9 inside they
1.1 inside two
-0.7 inside your
-0.8 insoles
1.6 insomnia
0.9 insomnia $
-0.5 instance
5.0 instant
4.1 instant relief
4.0 instantly
4.0 instantly $
3.9 instead
2.3 instead $
1.8 instead and
0.7 instead of
-0.5 instructions on
-3.5 insurance
-1.3 insurance $
-0.8 insurance and
-1.6 insured
-0.5 insured $
-0.9 insured and
-1.6 insurer
-0.6 insurer $
-2.6 insurers
-0.8 insurers $
-0.6 insurers do
-2.3 intake
-0.9 intake form
0.5 integrated
0.8 integrated health
1.5 integrative
0.6 intended $
-0.6 intense
1.1 interact
1.1 interact with
-1.0 interest
-0.9 interest in
-0.6 interesting
0.9 internal
-1.5 internet
-0.9 internet $
-0.8 interpret
1.8 interrupts
2.3 intervention
0.8 into
-0.6 into $
-0.8 into a
0.9 into alignment
-0.7 into her
-0.5 into his
-2.2 into it
-0.5 into letting
2.5 into line
1.5 into position
1.6 into remission
1.5 into something
-0.6 into spasm
-1.5 into the
0.7 into their
-0.8 into your
-0.8 introduced
-0.7 introductory
2.5 invasive
-0.6 inversion
-0.6 inversion table
-0.8 investigate
1.1 investment
-0.7 invitations
-0.7 invite
-0.6 invited
-0.8 invoice
-0.6 invoices
1.3 involve a
-1.2 involved
-0.7 involved $
0.8 involves
-0.5 involves the
-0.5 iolanthe
3.2 ironside
1.4 irritable
-0.8 irritate
-1.4 irritated
-0.9 irritated $
-0.6 irritated and
1.2 irritated nerve
-1.3 irritates
-0.5 irritates the
-1.9 irritation
-0.5 irritation of
-1.5 is
1.6 is $
1.2 is 100
-0.6 is 120
-0.6 is 125
0.5 is 15
1.5 is 165
-0.5 is 45
-0.5 is 50
-0.5 is 60
0.6 is 71
-0.9 is 75
-1.9 is 78
1.7 is a
-0.6 is able
-0.7 is about
1.7 is actually
-0.6 is advised
0.5 is after
1.7 is all
-0.7 is allowed
-1.5 is already
1.7 is also
2.7 is always
-0.9 is among
1.1 is and
0.7 is another
1.2 is any
0.6 is appropriate
1.2 is as
-1.1 is at
0.6 is available
0.5 is avoided
-0.5 is away
0.7 is back
0.7 is backed
3.1 is been
-2.8 is best
-0.6 is better
2.0 is between
-0.5 is bone
-0.8 is busy
-2.1 is by
-0.6 is called
-0.5 is calm
-0.8 is carried
-0.8 is caused
0.5 is causing
3.5 is change
2.0 is changing
2.0 is clinically
-0.7 is close
-0.6 is closed
0.6 is closer
-0.8 is comfortable
-0.7 is coming
-0.7 is commonly
1.0 is completely
0.9 is consistent
-0.5 is continuing
0.6 is corrected
0.7 is different
-1.2 is difficult
0.7 is directed
-0.5 is doing
-0.9 is done
0.6 is down
1.3 is drawn
-1.2 is due
-1.2 is easier
-1.4 is easy
0.8 is eight
-0.5 is enough
0.8 is entirely
1.6 is especially
-0.5 is ever
0.8 is every
-0.5 is everything
-0.7 is exactly
0.6 is expensive
-0.6 is extra
0.5 is far
-0.5 is felt
0.6 is fifty
0.5 is fine
-1.1 is firm
1.0 is five
-0.6 is flaring
-0.5 is formed
-0.7 is forty
-0.9 is found
-0.5 is free
-0.6 is friendly
-1.0 is from
-0.9 is full
3.0 is gentle
-1.4 is getting
-0.5 is ginger
-1.0 is given
1.7 is giving
1.5 is going
3.2 is gone
1.1 is good
-1.9 is got
2.4 is guaranteed
-1.3 is half
0.5 is handy
-1.1 is happening
-1.3 is happy
0.5 is hardly
-0.6 is having
-0.5 is heated
-0.9 is held
-0.5 is help
-0.5 is helpful
-0.6 is helping
-0.7 is higher
-1.4 is hot
2.2 is how
-0.6 is hurried
-1.7 is important
1.2 is impossible
-1.1 is in
-1.1 is irritated
2.1 is it
-1.3 is just
-0.6 is kept
-0.5 is killing
-0.7 is kind
0.5 is kinder
2.9 is known
-2.2 is left
-1.8 is less
-0.8 is level
0.5 is like
-1.3 is likely
-1.3 is limited
-0.8 is linked
-1.1 is little
0.8 is living
-1.4 is long
-0.5 is looking
-1.9 is lovely
-0.6 is low
-0.7 is mainly
-2.3 is massage
-0.5 is me
-1.3 is measured
1.8 is mild
-0.6 is miserable
-0.9 is money
-0.7 is more
-1.6 is most
0.8 is moved
-0.7 is much
2.7 is muscle
1.6 is muscular
-3.6 is my
0.7 is narrow
1.3 is narrowed
0.9 is natural
0.8 is nature
2.5 is nearly
-2.3 is needed
1.4 is nerve
1.5 is never
1.0 is new
-0.9 is next
0.6 is nine
-2.6 is ninety
-2.2 is no
3.8 is nobody
1.4 is none
-1.5 is normal
0.8 is normally
-2.1 is not
2.3 is nothing
1.6 is now
1.4 is of
1.3 is off
-0.9 is offered
-1.9 is often
-3.8 is one
-2.2 is only
-1.6 is open
0.6 is osteoarthritis
1.8 is our
-1.7 is out
2.7 is over
-1.2 is pain
1.4 is painless
-0.5 is parking
2.5 is particularly
0.7 is partly
1.0 is past
-0.5 is patient
-0.7 is people
0.7 is perfectly
0.5 is permanent
-0.5 is plain
-0.5 is plenty
1.7 is precisely
1.4 is present
-1.3 is pressing
-1.2 is probably
-0.7 is properly
1.0 is proven
2.0 is provided
-0.7 is put
2.2 is quick
-1.4 is quiet
-0.7 is quite
1.1 is rare
-1.4 is rarely
0.6 is real
1.2 is really
-1.0 is reason
-1.4 is reasonable
0.9 is reduced
-0.6 is registered
0.7 is released
-0.7 is required
2.4 is restored
-0.7 is room
0.5 is running
-0.5 is said
-1.7 is sciatica
2.4 is scientifically
-0.6 is seen
-1.3 is seldom
-1.3 is sensible
5.2 is settled
-1.2 is seven
-1.8 is seventy
-0.7 is severe
0.7 is short
-0.7 is shy
-0.9 is simple
1.6 is simply
-1.1 is six
-1.0 is sixty
-0.8 is small
2.9 is smaller
0.9 is so
3.1 is something
-1.4 is sometimes
0.6 is sore
1.4 is stable
-0.5 is staffed
-1.2 is stiff
0.7 is still
1.5 is stronger
2.1 is stuck
2.9 is suitable
-0.5 is supported
-0.9 is taken
-0.7 is taking
2.6 is ten
3.3 is that
0.6 is then
-1.2 is there
-0.7 is thinking
1.9 is thirty
-0.6 is thought
-0.8 is three
-1.6 is tight
-1.5 is time
-0.7 is tiring
2.1 is to
-0.8 is told
0.7 is totally
1.9 is trained
-0.7 is treated
-0.8 is true
-0.7 is twelve
-0.6 is typical
-1.0 is uncertain
-1.0 is uncommon
-1.5 is uncovered
-0.8 is under
-1.1 is unknown
-1.4 is unlikely
0.5 is up
2.5 is us
-1.6 is used
0.5 is usually
-0.5 is very
1.4 is waiting
-0.7 is wear
1.6 is well
1.6 is what
-1.3 is when
1.3 is whether
1.0 is why
2.3 is widely
-0.6 is wise
-0.7 is work
-1.3 is worn
-1.1 is worse
-0.5 is worst
-0.9 is worth
-0.8 is written
1.0 is wrong
1.6 is yes
3.1 is you
-1.2 is your
1.3 is zero
1.5 island
1.7 island $
-1.1 issue
-0.5 issue receipts
0.7 issued
2.7 it
0.5 it $
-0.9 it a
0.8 it aches
6.0 it actually
-0.7 it adds
-1.3 it affects
-3.0 it again
-1.3 it all
1.4 it along
2.4 it also
-0.7 it and
2.6 it any
0.5 it anywhere
-0.6 it are
-1.3 it as
-1.0 it at
0.5 it back
2.7 it beats
-1.3 it becomes
-0.5 it began
2.6 it belongs
1.9 it better
-0.8 it breaks
-0.7 it brings
-2.0 it but
-2.4 it calms
-1.6 it came
-0.6 it can
-1.1 it carries
-0.6 it changes
-0.5 it come
1.6 it comes
-0.5 it coming
-1.0 it costs
1.1 it covers
-1.6 it depends
1.0 it did
2.4 it differently
-1.8 it does
-0.7 it down
-1.1 it dries
0.8 it drinks
-0.8 it eases
-1.4 it easier
-0.7 it easy
3.7 it ends
-0.6 it even
-0.8 it fades
-0.9 it feels
0.8 it felt
-1.1 it first
-0.6 it follows
-0.5 it free
0.5 it from
-0.8 it gave
-0.8 it generally
-0.5 it gentle
0.5 it get
-2.0 it gets
-1.0 it getting
3.4 it go
-0.6 it goes
1.9 it gone
0.9 it got
-0.7 it hangs
-1.6 it happen
-0.7 it happened
-1.9 it hard
-0.6 it harder
0.8 it hardly
1.9 it has
-0.6 it he
0.8 it heals
-1.2 it hurt
-1.8 it hurts
0.8 it i
0.5 it if
-0.7 it improves
1.2 it in
0.6 it increases
-0.7 it instead
2.0 it into
-0.9 it involves
-0.8 it is
3.0 it keeps
-0.5 it kindly
0.9 it knits
1.8 it lasts
-0.8 it lifts
-0.7 it light
-0.9 it like
-1.0 it looks
0.6 it loosens
1.1 it lowers
-1.5 it made
-0.8 it makes
-0.7 it matters
-0.6 it may
0.5 it measures
1.1 it mends
-0.5 it mention
-0.8 it more
-0.7 it most
-0.8 it moves
-0.5 it must
0.7 it nearly
-1.8 it needs
0.6 it never
0.6 it no
0.6 it not
1.2 it off
-1.4 it often
2.6 it once
0.6 it one
0.5 it only
2.5 it or
1.0 it out
-1.9 it over
-1.4 it passes
-0.5 it pleasant
1.2 it properly
1.1 it pulls
0.8 it pumps
-0.6 it rarely
0.7 it reaches
1.2 it really
-0.9 it reduces
-0.6 it relaxes
-0.9 it releases
1.1 it relieves
1.0 it removes
-1.2 it runs
-3.3 it safe
-0.6 it seems
-0.7 it sends
1.7 it sets
-1.3 it settles
-1.2 it she
-2.3 it should
0.5 it simple
-1.1 it since
-0.6 it sits
-0.5 it slow
-0.5 it smells
0.7 it so
-0.7 it some
-1.2 it sounds
0.6 it speeds
-0.9 it started
1.1 it starts
4.1 it stays
-0.6 it sticks
-1.3 it still
2.9 it stop
-0.7 it straight
0.5 it strengthens
2.9 it takes
-1.0 it tells
-2.2 it tends
2.5 it there
1.7 it thickens
0.6 it too
1.6 it took
-0.6 it treats
1.0 it triggers
0.5 it turned
-0.9 it turns
0.5 it under
0.9 it unnecessary
0.5 it up
-1.5 it usually
0.6 it varies
2.1 it wakes
-1.1 it wants
-0.9 it warms
-1.2 it we
0.5 it went
2.5 it were
-0.6 it when
-0.6 it while
1.2 it will
1.5 it without
3.3 it worked
3.6 it works
-1.4 it worse
-1.8 it would
-0.6 it wrong
2.7 it you
-0.7 it yourself
2.4 its
1.2 its bags
0.7 its benefits
-0.7 its effect
0.5 its height
0.5 its kind
-0.6 its length
1.2 its natural
-2.9 its own
1.3 its proper
-0.8 its range
1.3 its root
1.0 its source
2.3 its tracks
3.0 itself $
-1.1 itself and
-0.7 itself as
-0.6 itself but
1.7 itself has
-0.6 itself is
-0.6 itself it
0.8 itself out
-0.5 itself that
-0.6 itself within
-0.7 j $
0.9 jab
-0.5 jacket
-0.5 jacket $
0.8 jam $
-1.5 january
-1.9 january $
-0.8 january 1
-0.5 january 2
0.8 january and
-0.6 jar
-1.5 jar of
1.9 jars
-0.6 jas
1.5 jasmine
-1.1 jaw
1.6 jean
-1.1 jeans
0.8 jelly
0.7 jenna
0.7 jess
1.0 jin
0.8 jo and
1.8 joanna
-0.6 joanne $
-0.7 job
-2.3 job $
-0.8 job is
0.7 job with
-1.6 jobs
0.6 joelle
-0.6 john
-0.8 join
-0.9 join in
0.8 join the
-2.6 joined
-1.6 joined us
-1.1 joins
-0.6 joins us
2.9 joint
-2.6 joint $
2.0 joint and
-0.5 joint are
-0.6 joint becomes
0.5 joint by
-1.7 joint damage
0.9 joint disease
0.7 joint fluid
1.2 joint for
-1.0 joint gets
-0.5 joint has
0.8 joint is
-0.9 joint itself
0.5 joint mobilization
1.4 joint or
1.2 joint osteoarthritis
-0.5 joint out
-1.7 joint pain
-0.9 joint replacement
-0.8 joint replacements
-1.0 joint that
2.4 joint with
0.5 joints
-2.0 joints $
1.0 joints a
-0.5 joints alone
0.5 joints and
1.1 joints as
-1.3 joints at
-0.6 joints behind
0.5 joints for
-0.5 joints grow
-1.1 joints in
0.5 joints is
-0.6 joints or
-0.8 joints out
0.8 joints should
2.3 joints that
-0.5 joints thins
-1.2 joints wear
1.3 joints which
-0.7 joke $
0.6 josee
1.7 josie
1.2 joy
-1.6 judge
1.7 judith
2.0 judith $
-0.5 jug
-0.8 juice
1.1 july
-1.1 july $
-0.5 jump
1.2 jumper
-0.5 jun
2.5 june
-0.9 june $
-1.4 junior
-1.1 junior hockey
0.7 junk
2.0 just
-2.0 just a
-0.5 just above
-1.1 just age
1.4 just as
0.6 just ask
-1.2 just been
-1.4 just chase
-0.7 just come
0.5 just done
0.9 just getting
-0.7 just had
-0.7 just how
0.9 just in
2.3 just left
-0.6 just live
-1.0 just needs
-0.5 just now
2.4 just one
-1.0 just rub
-1.1 just take
-1.4 just that
1.5 just the
-1.9 just to
-0.6 just wait
-0.6 just your
-1.2 k
-0.5 k $
2.4 karen
-0.5 kayak
-1.4 keep
-0.5 keep $
1.0 keep a
-0.8 keep active
-0.6 keep an
-0.5 keep away
-1.3 keep doing
-0.5 keep her
0.6 keep it
0.6 keep learning
-1.4 keep moving
0.8 keep my
-0.9 keep on
-0.7 keep taking
-0.7 keep their
-0.8 keep them
-0.6 keep things
1.5 keep to
0.9 keep treating
0.6 keep you
-1.8 keep your
-2.6 keeping
-0.8 keeping active
-1.3 keeping it
1.6 keeping the
0.6 keeping you
2.5 keeps
-0.6 keeps $
-2.0 keeps a
-0.9 keeps coming
-0.7 keeps her
1.3 keeps it
0.7 keeps the
1.4 keeps them
-0.5 keeps two
-0.7 keeps you
1.8 keeps your
-0.5 keiko
0.6 kelowna
-1.3 kensington
-0.7 kept a
-1.1 kept at
-1.0 kept in
1.3 kept it
0.8 kept on
0.8 kept the
-0.5 kerrisdale
-1.7 kettle $
-0.9 kettle and
0.5 kettle is
0.7 kettle on
0.5 kev
1.1 kid
1.5 kid $
-0.6 kidding
-0.8 kidneys
-1.3 kids
-1.2 kids $
-0.6 kids and
-0.6 killing
1.5 kilometres
1.1 kim
-1.8 kind $
-0.7 kind and
-0.5 kind of
1.5 kind that
-1.2 kind to
1.4 kind you
-0.5 kinder
-0.5 kinder $
-1.4 kindly
-0.5 kindly $
-0.8 kinds
-0.5 kinds $
-1.8 kinds of
-1.2 kinesiologist
-0.5 kinesiologist $
-1.5 kinesiology
1.1 kinetic
0.6 kinetica
-0.5 king
-0.9 kingsway
1.1 kingsway $
0.9 kirsty
-2.1 kitchen
-0.6 kitchen $
-0.9 kitchen and
-0.6 kitchen counter
0.7 kitchen table
2.1 knead
0.5 knead and
-0.7 knead the
2.1 kneadly
3.0 kneadwell
-0.7 knee $
-0.5 knee height
-0.8 knee to
-0.7 kneel
-0.8 knees
-1.0 knees bent
-0.5 knees drawn
-0.6 knew
-0.6 knew which
7.7 knife
1.4 knife $
1.7 knit
2.5 knits
0.5 knitted
2.5 knitting
1.1 knobbly
-2.7 knock
-0.6 knock $
-0.6 knocks
1.4 knot $
-0.9 knots
-2.2 knots $
-0.7 knots and
-0.7 knots that
2.1 knotted
-3.7 know
-2.7 know $
-0.5 know ahead
-0.7 know and
-0.7 know before
2.1 know how
-0.7 know i
-0.9 know if
1.3 know it
0.7 know of
-0.5 know so
0.7 know someone
-0.5 know that
-1.2 know the
-1.0 know they
1.9 know what
-0.7 know when
-0.7 know whether
-1.0 know which
-2.8 know you
0.5 know your
-0.8 knowing
-0.6 knowing $
-1.1 known
-0.8 known $
-0.6 known about
-1.2 known as
-0.7 known cause
-1.2 known effect
1.9 known for
-0.6 known how
-0.7 known to
-1.7 knows
-1.1 knows $
1.4 knows how
1.9 knows it
1.4 knows more
-1.9 knows the
-1.5 knows what
-0.5 knows where
1.5 knuckle
2.1 knuckles
-0.9 kofi
-0.6 kowalchuk
0.7 kowalczyk
0.6 kyle
-0.7 l $
0.6 l4 and
1.9 l5
-0.7 l5 $
1.3 l5 and
1.3 lab
-0.7 label
-0.5 laboratory
-1.0 labour $
3.0 labours
-1.0 labrador
1.3 laces
-1.1 laces $
-0.5 lacrosse
4.1 lactic
4.1 lactic acid
-0.9 lad
-0.7 lad in
2.8 ladder
1.5 ladder $
1.1 ladies
-0.7 lads
1.5 lady
0.5 lady who
3.6 laid
0.5 lake every
-1.1 lake massage
0.6 lake with
-0.5 lakeshore
1.3 lam
1.7 laminectomy
0.9 laminectomy $
-1.8 lamp
-0.5 lamp $
3.0 landed
-0.9 landing
0.9 landlord $
-1.8 lane
0.7 lane $
-0.9 lane and
-1.6 language
-0.5 language $
-0.7 languages
-1.1 laptop
-4.2 large
-0.7 large curves
-1.6 largely
-1.7 larger
-0.7 largest
1.0 larkfield
1.1 last
2.1 last $
2.6 last a
0.6 last and
-0.9 last autumn
-0.5 last few
-0.7 last friday
-0.6 last longer
-0.7 last month
0.7 last of
-1.1 last one
1.7 last session
-1.5 last spring
0.5 last summer
-0.5 last ten
-1.3 last thing
-0.6 last three
1.3 last time
0.6 last two
1.6 last week
-0.5 last word
2.0 last x
1.6 last year
2.8 lasted
4.8 lasting
-0.6 lasting back
-1.2 lasting benefit
-1.0 lasting damage
1.1 lasting effect
-0.9 lasting pain
1.0 lasting relief
1.5 lasting results
3.5 lasts
3.3 lasts $
1.4 lasts a
-0.7 lasts an
-1.0 lasts for
-1.6 lasts longer
-0.6 lasts more
-1.4 late
1.4 late $
0.5 late afternoon
-0.7 late cancellation
1.0 late nights
2.2 later
3.2 later and
-0.7 later follow
4.6 later he
1.3 later i
-1.2 later in
-1.1 later life
1.4 later the
2.0 later they
-0.8 later visits
-1.2 later you
-2.7 laughed
-1.0 laughed $
-0.9 laughed and
-1.0 laundry
-0.6 laundry $
1.1 lavender
-0.7 lavender $
-2.2 law
-1.0 law $
1.1 lawn
0.7 lay
-0.5 lay down
2.8 layer
-0.9 layer $
1.5 layer by
1.3 layered
-1.1 layers of
0.5 layers that
-0.8 lays
-1.6 lays down
-1.1 lead
0.9 lead therapist
-2.0 lead to
6.7 leading
0.5 leading authority
2.5 leading back
-1.3 leading cause
1.2 leading clinic
-0.9 leads to
-0.6 leaf
-0.8 leaflet
-0.8 leaflet $
-1.4 leaflets
0.9 league
-0.7 leak
-0.5 leak of
-0.7 leaked
-0.6 leaking
-0.7 leaks
-2.3 lean
-0.5 lean forward
-0.9 lean on
-2.3 leaning
-1.1 leaning forward
-0.9 leaning on
1.4 leanne
-1.9 leans
-0.9 leans on
-1.9 learn
-1.0 learn to
-0.5 learn what
-1.3 learned
-0.5 learned $
1.3 learned about
-0.5 learned to
-0.6 learning
-0.7 lease
0.8 least $
-0.6 least 2,200
1.8 least half
-0.9 least one
-0.7 least ten
1.2 least twice
2.9 leave
1.6 leave $
-1.6 leave a
-0.5 leave at
1.2 leave feeling
-0.6 leave fifteen
-3.5 leave it
-0.5 leave less
-1.6 leave out
0.8 leave the
1.5 leave their
1.6 leave them
1.1 leave without
-0.6 leave you
-0.6 leave your
4.0 leaves
-0.9 leaves $
0.6 leaves a
0.9 leaves no
0.6 leaves the
-0.5 leaves you
4.9 leaving
1.6 leaving the
0.6 leaving you
1.3 led
0.9 led to
-1.1 leeds
3.9 left
2.7 left $
-1.5 left alone
-1.8 left and
-0.6 left hip
-0.8 left it
-1.3 left of
-0.9 left out
1.1 left the
3.2 left to
-0.6 left untreated
1.0 left with
-1.9 leg
-4.2 leg $
1.1 leg in
-1.0 leg or
-2.0 leg pain
-1.9 leg symptoms
-0.9 leggings
-1.7 legs $
-0.7 legs are
-0.5 legs can
2.1 legs feel
-0.5 legs felt
-1.0 legs or
0.8 legs out
0.9 legs that
-1.1 legs went
-0.6 legs when
2.0 leila
-0.8 lemon
0.8 lena
-0.9 length
-1.0 length $
-0.6 length and
0.6 length of
1.5 lengthen
0.9 lengthen and
2.2 lengthen the
-0.6 lengthen them
0.8 lengthening
0.9 lengthening the
0.5 lengthens
1.0 lengthens the
0.5 lengths
-0.5 lent
-1.3 less $
0.8 less and
-0.8 less certain
-0.6 less effective
-0.5 less leg
-0.5 less of
2.2 less often
1.1 less pressure
-0.6 less reliable
-1.3 less room
-0.5 less safe
-0.5 less so
-0.6 less stiff
-0.6 less stiffness
-0.5 less stress
1.8 less tension
-0.5 lesson
-0.8 lessons
0.9 let
1.3 let a
-1.3 let anyone
-0.5 let be
-0.5 let both
2.0 let get
0.5 let go
1.4 let it
-1.7 let me
-0.9 let not
0.5 let out
-0.5 let the
1.2 let this
-1.1 let us
-2.0 let you
1.7 lets
2.1 lets go
-0.6 lets it
-0.5 lets us
0.8 lets you
-0.7 letter from
1.3 letter is
0.9 letters
0.5 letting go
3.5 level
1.7 level $
-0.6 level 4
-1.5 level 5
0.6 level in
0.9 level of
1.1 level out
-0.6 level that
0.5 level the
-2.0 levels
0.9 levels $
-0.6 levels and
-0.9 levels at
-0.7 levels of
-0.6 library $
-0.7 licence $
-2.2 licensed
-0.8 licensed massage
-2.7 lie
-1.6 lies
0.7 lies behind
-0.6 lies down
0.7 lies in
4.4 life
-0.6 life and
-0.9 life as
4.1 life back
-1.1 life happens
-0.5 life in
-2.2 life is
-0.8 life manulife
-0.5 life with
3.8 life without
1.5 lifelong
2.9 lifetime
2.3 lifetime $
-1.1 lift
-0.5 lift $
-1.0 lift a
-0.6 lift and
-0.6 lift the
0.7 lift to
-0.5 lift your
1.9 lifted
-1.0 lifters
-0.9 lifting
-1.0 lifting $
-1.0 lifting a
1.6 lifting again
-0.6 lifting for
0.5 lifting the
1.2 lifts
0.7 lifts $
-0.6 lifts your
-0.5 ligament
-0.8 ligament $
2.8 ligament or
2.2 ligament sprain
-0.8 ligament to
-2.0 ligaments
-0.9 ligaments and
0.8 ligaments are
-1.0 ligaments thicken
-3.5 light
-0.9 light and
-0.5 light as
-0.8 light headed
1.3 light lymphatic
-0.5 light pressure
0.8 light rhythmic
-0.9 light strokes
-0.5 light to
1.9 lighter
-0.9 lighter $
-0.7 lighter and
-1.0 lighter duties
-0.6 lighter pressure
-0.9 lightly
-0.6 lightly $
0.6 lights $
1.5 lights and
-1.0 like
0.6 like $
2.1 like a
0.5 like after
-0.5 like all
-0.6 like and
-1.7 like best
-0.7 like changing
-0.6 like from
-1.0 like having
2.5 like hers
0.9 like it
0.8 like my
0.7 like ours
-0.5 like pins
2.2 like that
-1.5 like the
-1.0 like this
0.8 like to
-1.0 like us
-1.0 like when
-0.5 like your
-0.7 like yourself
-1.7 liked
-0.6 liked it
-4.7 likely
-0.8 likely $
-1.7 likely to
-1.7 likes
-0.9 likes the
0.6 likes to
-0.5 lily
-0.5 limb
-1.4 limit
0.5 limit of
-2.2 limited
-1.0 limited $
-0.6 limited to
-1.5 limits
5.4 limp
1.0 limp in
1.9 limped
1.9 limped in
0.7 lin
-1.3 lindqvist
-0.9 line $
-1.1 line and
-0.6 line at
-0.6 line from
-0.6 line is
-0.7 line of
2.8 line one
0.9 line that
-0.5 lined with
-1.7 linen
-0.7 linens
0.6 lines
0.9 lines up
-3.1 lining
-2.8 lining of
-1.5 link
-1.0 link $
0.8 link between
-1.8 linked
-0.6 linked to
-1.0 linked with
0.5 lise
0.6 list
-1.7 list $
0.6 list for
1.5 list of
1.3 list to
-1.1 listed
-0.5 listed on
-2.2 listen
1.0 listen $
-1.2 listen to
2.3 listened
3.1 listened $
-1.1 listened to
-0.5 listeners
-1.7 listening
-0.5 listening $
-0.6 listens
-1.0 lists
0.5 lists $
-0.6 lists massage
1.1 literally
3.0 literature
-3.5 little
3.7 little $
-0.5 little at
-0.5 little better
-2.5 little confidence
-1.1 little difference
0.8 little fern
-0.5 little for
0.8 little longer
1.8 little of
-0.7 little or
-0.6 little over
0.9 little pain
-0.8 little research
-0.5 little sore
0.9 little soreness
-1.0 little tender
0.7 liu
1.0 live
0.8 live a
-0.5 live alone
-1.0 live in
0.9 live with
-0.5 lived in
1.2 lived with
0.9 lively
-1.4 liver
1.2 liver $
-2.8 liver and
0.7 lives
1.7 lives $
-0.5 lives and
1.5 lives back
-0.6 lives in
-0.5 lives with
1.1 living
-0.7 living $
1.0 living on
2.8 living with
-2.9 load
-0.7 load $
-0.7 load and
-0.6 load close
-0.5 load it
1.3 load off
-0.7 load on
-0.5 load the
-0.5 loaded
-0.5 loading
1.7 loads
-0.5 loads the
-1.3 lobby
-0.7 lobby $
0.9 local
-0.8 local anaesthetic
-0.5 local groups
0.5 local paper
0.7 locally
-0.6 located
-0.5 located in
-0.9 location
-1.9 locations
0.6 lock
-0.7 lock up
-0.5 locked cabinet
1.6 locked up
1.1 locks
1.3 loft
0.5 logistics
-0.6 lol
-0.6 lol $
-0.7 london
-0.9 lonely
-2.8 long
1.2 long $
0.8 long as
-1.5 long enough
-0.5 long gliding
1.9 long haul
-0.5 long it
-1.1 long lasting
-0.9 long one
-1.0 long periods
-0.7 long recovery
2.2 long run
0.6 long sitting
0.5 long slow
1.9 long strokes
-1.9 long term
-0.5 long that
-1.2 long time
1.9 long walk
-0.8 long way
-0.7 long week
1.4 long weekend
0.7 long winter
1.6 long you
1.5 longer
-1.0 longer a
1.1 longer and
-1.4 longer follow
0.8 longer lasting
1.3 longer need
0.8 longer needs
-0.5 longer or
-0.7 longer recommended
-0.8 longer seen
-1.0 longer term
-1.9 longer than
1.3 longer walk
1.5 longer walks
-0.7 longshoreman
-0.7 longshoreman who
0.8 longshoremen
-3.2 look
-1.5 look $
-1.7 look after
-2.5 look at
1.8 look for
1.1 look forward
-0.5 look into
-0.9 look it
1.0 look like
-0.9 look over
1.2 look there
-1.1 look up
-1.5 looked
-0.5 looked like
-0.9 looking
-2.8 looking after
2.6 looking at
1.0 looking for
-2.3 looks
1.0 looks $
-1.1 looks after
-0.8 looks at
-1.8 looks like
1.9 loop
-1.3 loop $
-0.5 loop and
1.8 loop at
0.7 loop of
0.8 loose
-0.8 loose $
-0.6 loose trousers
0.9 loosen
0.8 loosen the
-0.6 loosen up
1.0 loosened
0.5 loosening
0.8 loosening the
0.5 loosens the
1.6 loosens tight
-1.0 loosens you
1.4 looser
-1.2 looser $
-0.5 looser for
-0.6 looser muscles
2.1 lorenzo
-0.5 lorna
3.5 lorraine
-0.5 lorraine b
-0.6 lorry
0.8 lose
3.8 lose $
-0.6 lose a
-2.1 lose height
-2.1 lose water
-1.0 loses
-1.5 losing
-0.5 losing even
-0.6 losing weight
-2.0 loss
-1.4 loss of
2.0 lost
1.8 lost $
0.9 lost count
-0.5 lost feeling
0.8 lost height
0.6 lost it
2.1 lot
-0.9 lot of
-0.6 lot to
1.1 lotion
-1.7 lots
-1.5 lots of
1.1 lotus
-0.6 lou
-1.4 loud
-1.2 loud $
-0.7 lougheed
-1.0 lounge
-0.5 lousy
-1.3 love a
1.2 love and
-0.5 love from
1.0 love it
1.1 love the
1.5 love to
-0.5 love you
-1.8 loved
-2.4 lovely
-1.2 lovely $
2.9 lovely but
-0.8 lovely for
-0.5 lovely people
-0.9 loves
-3.4 low
-1.1 low $
-0.9 low and
-2.2 low back
1.8 low backs
2.8 low mood
-2.1 low risk
-0.5 lower
2.3 lower $
-7.0 lower back
1.4 lower backs
1.1 lower cortisol
1.6 lower dose
5.1 lower mainland
-1.2 lower spine
-1.6 lower the
-0.7 lower to
1.3 lower your
-0.5 lowered
-0.7 lowers
0.7 lowers blood
0.7 lowers stress
-1.3 lowers the
-0.8 lowers to
-1.1 lowest
-0.9 lowest dose
1.0 lubricant
1.5 lubricates
1.1 lubricates the
-0.5 luc
-0.7 lucia
-0.6 lucinda
1.2 luck
-0.7 luck $
-0.8 lucky
0.5 luis
2.4 lumbago
1.5 lumbar
1.7 lumbar curve
-0.5 lumbar disc
-0.5 lumbar fascia
0.8 lumbar joints
-0.6 lumbar muscles
-1.3 lumbar spinal
-1.8 lumbar spine
-0.6 lumbar vertebra
-1.0 lumborum
0.7 lunch
2.3 lunch $
0.5 lunch break
0.5 lunch hour
-0.5 lung $
-0.5 lungs
-1.5 luxury
-0.9 luxury $
-2.5 lying
-1.8 lying down
-0.8 lying flat
-0.5 lying in
-1.4 lying on
1.2 lying positions
1.3 lying there
2.2 lymph
1.2 lymph $
3.6 lymphatic
-1.1 lymphatic drainage
0.7 lymphatic massage
1.1 lymphatic strokes
0.6 lymphatic system
-0.8 lymphoedema
-1.6 m
-2.3 m $
-0.9 m to
2.1 machine
-1.7 machine $
2.1 machine and
0.7 machines
-1.0 made $
-0.5 made by
1.4 made for
-1.2 made him
0.5 made it
-2.3 made me
-0.8 made our
-1.2 made the
-0.5 made to
-0.8 made up
-1.0 made with
1.2 made worse
3.1 magic
0.9 magic $
2.9 magic hands
0.5 magnesium
0.7 magnetic
1.9 magnets
1.4 magnets $
-1.6 mail
0.7 mailbox
0.8 mailbox $
-3.6 main
-0.5 main street
5.1 mainland
0.9 mainland $
1.3 mainland and
-1.3 mainly
-0.5 mainly for
-0.7 mainly to
2.0 maintenance
0.6 maintenance massage
0.5 maintenance visit
-1.3 major
-0.6 major operation
0.5 majority
1.9 make $
2.2 make a
-0.5 make daily
0.7 make for
-1.2 make it
-0.5 make more
-0.9 make pain
0.9 make sure
-3.5 make the
0.6 make them
1.5 make things
-0.5 make up
-0.6 make you
-0.9 make your
-0.8 makes
-1.4 makes a
-0.6 makes everything
0.7 makes it
0.8 makes muscles
-0.9 makes no
-0.6 makes pain
-0.8 makes people
0.5 makes sense
0.9 makes sure
0.7 makes them
1.0 makes you
0.9 making
-0.5 making a
1.3 making it
0.6 making you
1.5 mall
-0.7 man $
-2.4 man who
0.7 man with
0.8 manage pain
1.2 manage the
1.2 managed
0.6 managed $
1.2 managed with
1.4 management of
-0.7 manager
-0.5 manager $
-1.2 managing
-0.8 mandarin
-0.9 manipulation
-0.7 manipulation and
-0.5 manipulation or
-1.0 mann
-1.2 manual
-0.8 manual lymphatic
-1.3 manulife
-0.5 many adults
2.7 many are
-0.8 many cases
0.6 many clients
0.9 many clinics
-0.8 many guests
0.5 many have
-0.5 many hours
1.7 many massage
-0.5 many months
-1.9 many of
1.8 many older
-0.8 many patients
-3.3 many people
-1.6 many sessions
2.3 many therapists
-0.7 many visits
-0.5 many who
-1.1 many years
-1.9 map
-0.6 map your
-0.5 maples
-0.6 maps
1.2 marathon
1.1 marathons
-0.6 march
1.1 march and
3.3 marco
3.4 marcus
1.3 marcus $
0.7 margaret
1.9 marguerite
2.4 maria
-0.8 marisol
4.6 marjorie
1.9 mark
-1.5 mark $
2.2 mark and
-0.7 marked
1.0 markers
-0.9 marketing
1.5 markovic
-1.3 married
-1.4 marsh
-1.3 mask
-0.7 mask the
1.2 masking
1.2 masking the
4.2 massage
-1.4 massage $
-0.6 massage 45
2.3 massage 60
0.5 massage a
-0.7 massage acupuncture
-0.9 massage after
0.9 massage alone
0.7 massage also
-1.1 massage among
-0.8 massage and
1.0 massage are
-3.1 massage as
-1.0 massage at
4.9 massage beats
-0.6 massage because
-1.8 massage before
-0.6 massage begins
0.9 massage boosts
-0.7 massage breaks
0.6 massage brings
1.0 massage burnaby
-0.6 massage but
-0.6 massage by
-2.1 massage can
1.0 massage carries
1.9 massage clinic
-2.0 massage clinics
-0.5 massage college
-1.1 massage comes
1.1 massage corrects
-0.9 massage could
-1.4 massage cures
0.5 massage cuts
-1.0 massage did
-6.1 massage does
1.3 massage eases
-1.6 massage encourages
0.6 massage every
-0.6 massage first
-0.9 massage fits
2.1 massage fixes
-2.3 massage flushes
-2.1 massage for
-1.4 massage from
-0.7 massage get
1.2 massage gets
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
0.9 massage is
1.7 massage it
4.3 massage keeps
1.2 massage lubricates
1.5 massage makes
-1.0 massage manipulation
-3.3 massage may
-0.8 massage might
-0.6 massage moves
-0.5 massage near
-0.5 massage now
-1.1 massage of
-2.2 massage once
0.5 massage only
-0.6 massage out
0.8 massage over
0.8 massage place
1.5 massage plus
0.7 massage practice
-0.6 massage promotes
-0.7 massage pushes
0.7 massage puts
1.7 massage raises
-0.8 massage really
0.6 massage rebuilds
1.6 massage reduces
1.1 massage relaxes
-0.6 massage releases
-1.9 massage removes
0.5 massage restores
-0.5 massage safe
-1.1 massage school
0.8 massage second
-0.8 massage should
2.3 massage so
0.5 massage specialists
0.6 massage speeds
1.0 massage spinal
0.5 massage stimulates
0.5 massage stops
1.3 massage straight
1.3 massage straighten
2.1 massage strengthens
1.0 massage studio
1.2 massage takes
1.0 massage team
0.8 massage that
0.5 massage the
1.1 massage therapist
-4.4 massage therapists
-1.5 massage therapy
-1.1 massage this
-0.9 massage today
2.2 massage treats
0.6 massage twice
-0.9 massage visits
-0.8 massage vs
-1.2 massage warms
-1.6 massage was
1.1 massage we
0.8 massage when
0.7 massage which
-2.4 massage will
-1.0 massage with
3.6 massaged
-1.2 massaged $
1.3 massages
1.8 massages $
0.6 massages and
-0.9 masseur
-0.6 masseuses
2.0 master
0.6 masters
5.0 match
3.5 match $
0.5 match you
-0.7 matches
0.7 material $
-0.5 math
-0.6 mats
-0.6 matter
1.3 matter how
-1.3 matter of
0.7 matter what
-4.5 matters
-1.3 matters $
-0.7 matters more
-0.5 matters too
-2.9 mattress
-1.2 mattress $
-0.7 maximum
-7.0 may
1.7 may $
-1.6 may also
-1.0 may be
-0.5 may cause
-1.2 may come
-0.5 may do
-1.2 may ease
-1.5 may feel
1.9 may find
0.6 may follow
-0.9 may give
-0.7 may have
-0.5 may hear
-2.0 may help
1.1 may i
0.9 may include
-0.7 may lower
-0.9 may make
-1.3 may need
1.9 may never
-3.5 may not
2.9 may prescribe
0.9 may put
-0.5 may read
-0.8 may reduce
2.0 may say
-0.5 may stop
-1.2 may take
0.7 may well
-1.1 maybe
-0.6 maybe $
-0.9 maybe it
-0.7 maybe you
2.4 me
-2.4 me $
-2.2 me a
-0.5 me about
-1.0 me after
1.7 me an
1.0 me and
-0.5 me as
-0.5 me at
4.4 me back
0.6 me before
-1.1 me every
-0.6 me five
-0.5 me for
-0.5 me he
-0.6 me how
2.9 me i
1.0 me it
-0.8 me look
1.6 me my
-0.7 me not
-1.4 me on
1.1 me over
-0.6 me since
-0.5 me tell
-0.9 me that
1.1 me the
1.2 me they
-3.4 me to
0.6 me twice
0.6 me you
0.8 meal $
0.7 meals
-3.4 mean
1.2 mean a
1.4 mean for
-1.3 mean it
-3.4 mean that
-1.9 meaning
-0.8 meaningful
-0.5 meaningful difference
-0.8 means $
0.8 means it
1.7 means of
-0.8 means that
1.4 means you
0.5 means your
-1.2 meant
-0.5 meantime
-0.9 meanwhile
1.5 measurable
-3.0 measure
0.6 measure a
-0.7 measure it
-0.5 measure the
1.6 measured
-0.5 measured and
2.2 measured at
-1.2 measured in
-1.1 measured it
0.5 measurement
-0.6 measurements
-1.0 measures
-1.0 measuring
-0.9 mechanical
-0.5 mechanics
-0.5 mechanism
-2.7 medical
-0.6 medical advice
-1.3 medical care
-0.5 medical help
0.8 medical history
0.6 medical massage
-0.5 medical reason
1.6 medically
6.8 medication
0.6 medication $
2.2 medication and
1.7 medication for
0.7 medication in
1.3 medication that
-1.8 medications
-0.5 medications and
-2.5 medicine
-1.9 medicine $
1.1 medicine and
1.4 medicine because
1.5 medicine cabinet
-0.8 medicine for
0.8 medicine is
-0.6 medicine that
-0.5 medicine without
-6.3 medicines
-1.3 medicines $
-0.6 medicines and
-0.8 medicines can
-0.5 medicines for
-1.1 medicines that
1.5 medicines you
-0.7 medium
3.7 meera
-1.6 meet
0.7 meet a
0.5 meet one
-0.8 meet our
-1.3 meet people
2.0 meet your
-1.6 meeting
-0.6 meeting you
1.5 meetings
-1.3 mei
-0.6 mei lin
-0.8 mel
2.6 melt
-1.1 melt $
-1.0 melt away
3.9 melts
-0.9 member
1.2 members
-0.8 members $
0.8 members get
-0.5 members tell
0.5 members who
-0.8 membership
0.8 memory
0.9 memory $
-0.8 men
1.3 men and
0.6 mend
-0.5 mend $
-0.5 mend a
6.4 mended
3.4 mending
1.5 mends
-0.6 mends $
-3.5 mention
-0.6 mention the
-1.8 mentioned
-0.9 mentioning
-0.6 mentions
-0.8 menu $
2.1 merely
1.6 meridian
1.7 mess
2.7 message
-0.5 message $
-1.1 message and
-0.7 messages
2.0 met
0.8 met a
-0.8 met her
1.1 met us
4.2 metabolic
3.0 metabolic waste
-1.5 metal rods
-0.6 meter
2.0 method
-2.1 method $
-1.2 method is
-0.5 method of
0.8 method which
-0.5 method works
1.3 methods
2.9 methotrexate
3.4 methotrexate $
0.7 methotrexate altogether
1.7 metro
1.6 metro vancouver
0.6 metrotown
2.7 metrotown $
0.9 miami
1.5 microdiscectomy $
-1.5 mid
-0.6 mid back
-1.8 middle
1.3 middle $
-1.4 middle of
-2.3 might
-0.5 might $
2.0 might after
-2.1 might be
1.0 might expect
-1.0 might have
0.5 might help
0.5 might like
-0.6 might make
7.6 migraines
-0.6 mild curves
1.4 mild or
0.9 mild scoliosis
0.6 mile
0.6 mile $
2.5 miles
0.7 milk
2.2 mill
1.0 mill lane
1.3 millimetres
0.6 millimetres and
-0.6 million
1.1 min
1.1 min 125
0.9 min 130
1.9 min 155
-0.7 mind
1.1 mind $
1.4 mind and
-1.1 mind at
-1.7 minds
-0.5 minds $
-0.5 mine
-0.5 mine the
1.4 mineral
0.7 minimum of
-1.1 minor
-0.9 minority
-1.0 minute
0.7 minute $
0.7 minute assessment
-0.5 minute back
0.5 minute chat
-0.8 minute disc
-0.5 minute first
-0.9 minute massage
-0.6 minute or
0.6 minute session
-0.7 minute sessions
-1.0 minute treatment
2.4 minute visit
-1.2 minute walk
-1.0 minutes
1.8 minutes $
-0.5 minutes 125
0.7 minutes 130
1.7 minutes 40
2.9 minutes 78
-0.5 minutes after
1.5 minutes are
-0.6 minutes at
-0.9 minutes away
0.7 minutes because
-1.2 minutes before
-0.7 minutes between
-1.8 minutes early
-0.5 minutes every
-1.4 minutes for
1.6 minutes from
-0.7 minutes in
1.1 minutes later
3.9 minutes of
1.0 minutes or
-0.5 minutes so
-0.5 minutes the
-0.6 minutes three
-0.9 minutes twice
-0.8 minutes walk
0.7 minutes we
1.3 minutes what
1.1 minutes which
3.0 minutes with
-0.6 minutes you
4.6 miracle
2.4 miracle worker
2.4 miracle workers
2.1 mirror
2.1 mirror $
-1.6 miserable
-0.5 miserable $
-1.1 misery
-0.6 misery $
3.6 miss
2.8 miss $
-0.9 miss a
-0.8 miss one
-1.4 miss the
2.9 missed
2.5 missed $
2.1 missed a
-0.5 missing $
0.5 mission
1.2 mistake
0.5 mistake $
-0.5 mistakes
-1.2 mix
-3.0 mixed
-1.0 mixed $
-0.5 mixed and
-2.2 mixed results
0.7 mixed up
-0.6 mo
0.9 mobile
-0.5 mobile massage
-0.9 mobilisation
0.6 mobility
1.1 mobility $
-0.7 mobilization $
1.4 mobilization to
0.8 mobilize
-0.6 mode
-0.5 mode $
0.8 model
-1.1 moderate
-0.6 modern
-1.1 modern life
-1.8 modest
-0.7 modest and
0.7 modified
-1.3 modifying
-1.0 modifying drugs
0.8 moira
-1.0 moist
-1.0 moist heat
-0.7 mom $
0.9 moment
-0.7 moment $
-0.5 moment to
-0.7 moment you
-0.5 moments
1.9 moms
-2.0 monday
0.6 monday and
-0.5 monday back
0.9 monday morning
-2.2 monday to
-1.1 mondays
-0.9 mondays $
-0.7 mondays and
-1.0 mondays wednesdays
2.0 money
-1.3 money $
0.8 money and
5.6 money back
-0.8 money on
-1.2 monitor
-0.7 monitoring
-1.3 month $
-1.0 month a
-1.2 month is
-0.7 month it
0.8 month keeps
-0.5 month of
2.1 month or
1.6 month she
0.7 month so
-0.5 month than
1.0 month to
-0.8 month we
-0.5 month when
1.9 month with
0.7 month you
3.0 monthly
-1.9 monthly $
0.5 monthly maintenance
0.9 monthly massage
1.5 monthly tune
-4.1 months $
-1.0 months and
-0.5 months as
-1.0 months at
-0.6 months before
0.8 months in
1.0 months it
-0.5 months later
1.6 months of
-0.7 months off
1.4 months on
-1.5 months or
-1.0 months the
-1.1 months there
2.2 months with
-0.6 mood
-1.5 mood $
-0.8 mood and
1.3 mood can
0.5 moody $
1.0 more
-1.0 more $
1.7 more about
2.9 more and
-0.5 more as
-0.5 more back
0.8 more comfortable
-0.7 more common
-0.6 more confidence
1.0 more easily
1.3 more effective
1.1 more energy
1.8 more experience
-0.5 more flexibility
2.1 more for
-0.5 more freely
-0.7 more hours
-0.5 more like
-1.7 more likely
-1.6 more load
1.4 more movement
-1.2 more often
0.5 more or
-1.0 more pain
1.8 more powerful
-0.5 more range
-0.6 more relaxed
0.5 more room
-0.5 more serious
1.0 more skilled
-1.0 more soundly
-0.5 more space
-0.5 more targeted
-2.5 more than
0.9 more the
-0.9 more thing
-0.6 more to
0.7 more with
0.5 more years
-2.4 morning $
0.6 morning after
-1.2 morning and
-1.0 morning for
0.6 morning i
-0.6 morning in
4.1 morning stiffness
1.0 morning with
-0.6 morning you
-1.0 mornings
1.0 mornings $
0.5 mornings and
-0.5 mornings for
5.2 morphine
2.7 morphine $
1.4 morphine and
-0.7 mortgage
0.5 most
1.2 most $
-1.9 most adults
-1.9 most back
-0.7 most cases
1.2 most clients
2.9 most clinics
-2.6 most common
-1.7 most days
4.1 most effective
-1.0 most episodes
1.8 most experienced
-2.0 most frequent
0.6 most guests
-1.0 most have
-1.2 most herniated
1.6 most highly
-0.6 most important
-0.5 most in
-0.6 most likely
1.6 most low
4.2 most massage
-0.5 most new
-0.9 most of
-1.8 most often
-0.6 most older
0.5 most other
-1.1 most patients
-2.3 most people
2.3 most places
-0.6 most plans
2.3 most powerful
-0.5 most strains
-0.7 most teenagers
-1.2 most useful
-0.5 most usual
-0.7 most widely
-1.4 mostly
2.8 mostly $
-1.5 mostly gone
-0.5 mostly in
-2.5 mother
-0.8 motion
-1.3 motion $
1.5 motion and
-0.7 motor
-1.1 mountain
-1.3 mouth
-0.5 mouths
-2.9 move
1.4 move $
-1.6 move a
2.2 move and
0.5 move bones
-0.5 move in
0.5 move it
-0.6 move less
0.5 move like
-2.1 move the
-1.1 move your
-2.0 moved
0.5 moved in
0.8 moved to
-2.1 movement
-2.6 movement $
1.1 movement back
-1.2 movement is
1.5 movement more
-0.5 movement of
2.2 movement tests
-1.3 movements
0.6 movements that
-0.7 movers
-1.2 moves
-0.7 moves $
1.2 moves more
0.7 moves the
-4.3 moving
-3.8 moving $
1.1 moving and
-0.6 moving even
-0.5 moving is
0.5 moving so
0.6 moving through
2.3 mr
0.8 mr calder
2.0 mr d
-0.7 mr okafor
1.4 mr pryce
2.7 mri $
-0.5 mri and
0.8 mri says
-2.3 mri scan
-0.5 mri scans
1.0 mri was
-1.0 mrs
-0.6 mrs fong
-0.9 ms
-0.5 ms huang
-1.1 msp
-2.3 much
3.6 much $
0.6 much a
-0.6 much alike
-0.5 much and
0.5 much as
1.0 much can
-0.5 much like
1.3 much more
-1.0 much of
-0.9 much pain
-0.6 much that
-1.9 much the
-1.8 mum
-2.7 muscle $
2.0 muscle a
2.1 muscle and
-0.6 muscle around
-0.5 muscle as
-0.9 muscle fibres
-0.6 muscle guarding
0.5 muscle heals
-0.9 muscle in
2.0 muscle is
-0.9 muscle or
1.1 muscle pain
-1.4 muscle relaxants
2.2 muscle spasm
-1.7 muscle strain
-0.6 muscle strains
-1.9 muscle tension
-1.3 muscle that
1.0 muscle the
-0.5 muscle tightness
0.8 muscle tone
0.8 muscle which
0.6 muscle work
-1.8 muscles
-1.0 muscles $
-1.5 muscles along
4.2 muscles and
0.9 muscles are
-2.7 muscles around
2.3 muscles between
-1.2 muscles brace
1.3 muscles can
-0.8 muscles have
-1.0 muscles in
-0.5 muscles is
0.8 muscles lengthen
2.6 muscles let
2.3 muscles massage
-0.5 muscles nearby
0.6 muscles of
0.5 muscles on
0.5 muscles pull
-0.5 muscles round
2.3 muscles so
-0.5 muscles soften
-0.6 muscles squeeze
0.7 muscles stay
-0.6 muscles tendons
-3.9 muscles that
0.9 muscles the
-0.7 muscles tighten
0.9 muscles to
1.9 muscles we
0.6 muscles which
-0.5 muscles with
-0.5 muscles within
0.8 muscles you
1.1 muscular
-2.1 music
-1.2 music $
1.4 music or
-3.8 must
0.9 must $
-1.3 must be
-0.6 must not
3.2 my
-0.9 my aching
-1.9 my age
-1.1 my ankle
-1.2 my arthritis
-0.7 my aunt
-0.8 my back
1.0 my bad
-0.7 my best
1.2 my bike
-0.6 my birthday
0.9 my blood
-1.4 my brother
-0.7 my calendar
1.5 my cane
-0.6 my clients
-0.9 my colleague
0.5 my colleagues
-0.5 my condition
-0.7 my curve
-1.2 my dad
-0.5 my daughter
1.5 my discs
-0.6 my favourite
-1.7 my first
-1.1 my foot
-1.5 my friend
0.9 my granddaughter
-1.1 my grandmother
-0.7 my hands
2.1 my head
1.2 my hips
-1.5 my husband
-0.9 my job
-0.9 my knees
1.2 my leg
1.5 my legs
1.1 my life
-0.5 my little
-0.6 my low
-0.9 my lower
0.6 my migraines
-0.5 my mom
-0.6 my money
-1.7 my mother
2.8 my mri
-0.6 my mum
0.8 my name
-0.6 my neighbour
-0.7 my nephew
-0.6 my pain
-0.5 my palms
-0.7 my pelvis
0.7 my physio
0.7 my pills
-1.0 my practice
0.7 my regulars
3.5 my rheumatologist
1.2 my sciatica
0.5 my sister
-0.9 my socks
2.8 my son
-1.9 my spine
-0.8 my stomach
2.5 my surgeon
0.9 my table
-1.4 my thumbs
-0.5 my time
2.7 my toes
1.0 my whole
-1.2 my wife
1.5 my work
-0.5 myofascial
0.9 myofascial techniques
-1.2 myself
-1.0 myself $
-0.5 myself in
-5.6 myth
-0.6 myth #
-2.3 myth massage
-1.1 myths
0.6 nagging
-1.2 nags
-1.0 nags $
-2.3 name
-2.2 name $
-1.4 name and
-0.8 name for
0.5 name it
-0.7 name of
1.4 name off
2.5 name on
1.8 name we
-0.8 named
-0.8 names $
-0.5 names on
0.9 nan
0.5 nanaimo
4.2 naproxen
-0.9 naps
-1.5 narrow
-0.7 narrow $
1.0 narrowed $
-1.5 narrower
-0.7 narrower $
-1.7 narrowing
-0.5 narrowing $
1.7 narrowing is
-0.8 narrowing itself
-2.0 narrowing of
-1.2 narrows
-0.5 narrows it
-1.7 national
3.4 natural
-0.8 natural $
2.0 natural and
-0.7 natural chemicals
0.7 natural curve
-2.2 natural pain
-1.8 natural painkillers
0.7 natural position
0.5 natural so
0.6 natural there
-0.7 natural to
4.4 naturally
1.0 naturally $
3.4 nature
0.7 nature intended
1.4 nature of
1.2 nature own
-2.2 near
-0.5 near deer
-0.5 near me
-0.5 near metrotown
0.6 near my
-2.1 near the
-1.5 nearby
-0.8 nearest
-1.6 nearly
1.7 nearly all
0.5 nearly always
-0.9 nearly every
0.8 nearly everybody
1.4 nearly everyone
-1.9 necessarily
-0.5 necessarily mean
-1.9 neck
-0.9 neck $
1.2 neck and
-1.7 neck pain
-0.7 neck shoulders
-0.5 neck the
-0.5 neck to
2.7 need
-0.6 need a
-1.2 need an
1.3 need and
-0.8 need any
4.9 need for
-0.5 need from
2.7 need it
1.8 need less
-0.5 need more
-1.5 need not
2.8 need one
-1.8 need regular
-1.4 need surgery
0.8 need their
2.5 need them
-4.6 need to
-0.7 need treatment
-0.9 need your
2.6 needed
-1.4 needed $
0.9 needed a
-1.4 needed for
0.9 needed if
-0.7 needed in
2.0 needed it
0.8 needed surgery
0.9 needed to
4.4 needing
0.5 needing it
1.3 needing the
4.8 needle
0.5 needle and
3.6 needles
1.0 needles along
1.0 needles and
-0.9 needles are
1.6 needles if
-0.7 needles no
0.7 needles or
1.7 needles placed
0.8 needles reach
1.4 needles to
1.5 needling
-2.2 needs
-0.7 needs a
-0.6 needs immediate
1.8 needs more
0.6 needs no
-0.6 needs oxygen
1.8 needs to
2.6 negative
-1.7 neighbour
-0.5 neighbourhood
0.7 neighbours
0.5 neil
0.5 neither can
-0.6 neither condition
-0.6 neither is
-0.5 neither will
-0.6 nell
-0.9 nelson
-1.1 nephew
2.0 nerve
-1.0 nerve $
-0.5 nerve and
0.8 nerve are
-0.6 nerve can
-2.3 nerve damage
-0.5 nerve endings
-0.5 nerve glides
0.9 nerve in
-1.9 nerve injury
0.6 nerve is
-1.9 nerve root
0.9 nerve roots
-0.5 nerve the
0.7 nerve to
-1.6 nerve with
-0.5 nerve you
-0.7 nerves
-0.7 nerves at
-0.8 nerves becomes
-0.5 nerves can
1.8 nerves get
-0.7 nerves has
1.6 nerves have
-0.7 nerves in
-1.0 nerves run
1.5 nerves that
0.7 nerves the
-0.5 nerves travel
0.5 nerves which
-3.3 nervous
-2.0 nervous system
1.3 netball
1.6 network
0.7 neutral
3.9 never
-0.6 never a
-1.3 never be
3.5 never been
1.1 never came
1.4 never come
0.5 never comes
0.7 never did
-0.6 never feel
-0.5 never find
0.6 never get
-0.9 never gets
-1.0 never got
2.0 never had
-1.4 never hang
3.4 never have
1.4 never hurt
-0.9 never know
-0.8 never let
-0.8 never more
0.9 never need
2.5 never needed
-0.6 never on
1.4 never once
-0.6 never press
-0.8 never quite
0.7 never returns
0.5 never rush
-0.7 never sell
-0.7 never stop
-1.4 never tell
-0.9 never the
1.8 never think
3.1 never too
-1.1 never work
1.3 never yet
0.8 new
2.6 new $
0.5 new and
-0.5 new blood
2.6 new cartilage
-0.6 new client
-3.3 new clients
1.0 new collagen
-0.7 new disc
-0.5 new mothers
-0.5 new mums
1.6 new one
-0.5 new ones
0.6 new or
-0.9 new parents
-1.8 new patients
1.2 new person
1.0 new scan
-0.5 new therapist
-0.5 new to
-0.7 new westminster
1.7 new woman
-1.5 new year
1.4 newborns
1.2 newborns to
-1.4 news $
1.4 news is
-0.7 newsletter
1.8 next
2.3 next $
-0.5 next appointment
-0.6 next comes
0.7 next day
-1.6 next door
-0.6 next month
1.0 next morning
1.9 next one
-0.5 next room
-0.8 next time
-0.9 next to
1.2 next two
1.3 next x
0.6 next year
0.6 nhs
-0.6 nhs $
1.0 nia
-1.1 nice
-1.6 nice $
1.2 nice and
0.9 nice but
-0.5 nice does
2.6 nice hour
-1.1 nice to
-0.6 nicely $
-0.7 nicer
-0.5 nicer to
1.5 night $
1.0 night after
0.9 night for
1.4 night he
-0.5 night i
0.5 night in
-0.5 night rest
-1.0 night sleep
5.1 nil
4.0 nil $
1.7 nine
3.5 nine days
1.0 nine degrees
2.1 nine hours
1.0 nine months
-0.8 nine of
0.8 nine thousand
-0.6 nine times
-0.5 nine to
1.6 nine weeks
-0.5 nine years
0.8 nineteen
-0.6 nineteen of
0.5 nineties
0.7 nineties $
0.9 ninety
-0.5 ninety $
1.0 ninety four
1.8 ninety minute
-1.6 ninety minutes
-0.6 ninety one
-1.5 ninety three
2.1 ninth
2.5 no
-2.6 no $
-1.4 no and
1.7 no back
-0.6 no benefit
-2.4 no better
-1.5 no blood
4.7 no brace
-0.5 no cameras
2.6 no cause
1.3 no chance
-1.0 no change
-1.2 no charge
2.0 no choice
-2.1 no clear
-0.9 no climbing
4.0 no clinic
-0.9 no conclusion
0.5 no condition
-0.6 no contract
-0.5 no convincing
0.9 no cracking
-2.9 no cure
-0.9 no diet
-1.9 no difference
-0.6 no different
0.9 no doctor
1.7 no downside
2.2 no drug
-0.7 no drugs
-1.2 no effect
-0.9 no evidence
-0.6 no explanation
1.4 no extra
-2.8 no fixed
0.6 no further
-0.5 no fuss
-1.8 no gain
-2.6 no good
-0.9 no hard
1.4 no harm
0.8 no hospital
-0.5 no hurry
-0.6 no idea
-0.7 no improvement
-0.8 no known
2.7 no longer
-2.2 no massage
1.8 no matter
-0.6 no medicine
5.9 no more
3.2 no need
-1.5 no needles
-0.5 no oil
-0.6 no operation
-0.5 no or
6.1 no other
4.4 no pain
-0.6 no part
-1.5 no perfect
-0.5 no phone
0.5 no pill
-0.7 no pressure
-1.1 no problem
-1.7 no promise
-1.5 no proof
0.9 no questions
-0.6 no quick
2.2 no reason
-0.6 no referral
7.5 no risk
5.0 no risks
4.6 no rods
2.0 no scan
0.6 no scar
-0.6 no scientific
-0.6 no serious
-0.9 no shortage
9.4 no side
-5.5 no single
-0.7 no stairs
1.1 no such
-1.2 no surgeon
2.6 no surgery
-1.0 no surprise
-0.7 no surprises
-0.5 no symptoms
0.6 no thanks
-1.8 no to
-6.6 no treatment
-1.8 no two
-1.1 no type
-0.6 no we
-0.5 no whale
-1.3 no wonder
-1.2 no you
1.2 nobody
0.8 nobody at
-2.0 nobody can
-1.7 nobody does
3.5 nobody else
-0.9 nobody enjoys
-1.2 nobody gets
1.3 nobody had
3.8 nobody has
-1.2 nobody here
3.4 nobody in
-2.3 nobody is
2.3 nobody it
-2.1 nobody knows
-0.5 nobody minds
0.7 nobody needs
-0.9 nobody should
-1.6 nobody wants
-2.2 nobody will
-1.1 nod
-1.0 nod off
-1.3 noise
-2.0 non
2.1 non invasive
-2.3 non specific
-1.2 non surgical
7.4 none
4.2 none $
4.8 none at
-0.8 none describes
-1.5 none of
-2.2 noon
-0.7 noon and
-0.5 noon to
-0.9 nope
-1.1 nope $
-0.5 nor
2.4 nor is
-0.7 noreen
1.6 normal
-1.9 normal $
-0.9 normal activities
3.9 normal in
-0.7 normal to
-3.6 normally
-1.6 north burnaby
0.9 north of
-0.7 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
-0.7 not
5.0 not $
2.2 not a
-0.5 not able
-0.9 not actually
-0.5 not advise
-0.7 not affect
-0.6 not afford
0.7 not agree
-1.1 not all
-1.7 not alter
-4.9 not always
0.5 not and
-1.4 not answer
5.0 not any
-0.7 not ask
-0.5 not at
0.7 not back
1.5 not be
-0.6 not bear
-0.7 not become
-4.4 not been
-0.9 not being
3.1 not better
-1.1 not book
-0.6 not borne
-0.6 not bother
-0.5 not but
-0.5 not care
-0.6 not cause
-0.6 not caused
-4.4 not change
-1.2 not changed
-0.5 not charge
-1.4 not claim
-1.4 not clear
3.0 not come
-2.1 not correct
1.3 not covered
-0.8 not crack
-4.8 not cure
-0.5 not damage
-3.4 not diagnose
3.6 not do
-0.8 not doctors
0.7 not double
-1.1 not drive
0.8 not end
1.1 not enough
1.3 not even
0.6 not ever
-2.2 not every
-1.3 not everybody
-2.0 not everyone
2.7 not expect
2.1 not expected
2.6 not fall
0.9 not feel
0.5 not feeling
4.6 not find
-0.7 not fit
-1.5 not fix
-1.8 not flush
0.7 not found
-1.2 not free
3.6 not get
-3.0 not give
0.6 not go
-0.5 not gone
-1.4 not grow
-3.5 not guarantee
4.2 not had
-0.9 not hang
3.0 not happen
2.2 not happy
1.4 not harm
3.1 not have
-1.0 not hear
6.9 not help
-1.8 not helped
3.4 not here
6.2 not hurt
6.2 not if
0.8 not improve
-1.1 not improved
-1.7 not in
-0.6 not instead
0.9 not involve
-0.5 not it
3.5 not just
1.7 not keep
-0.9 not kneel
1.3 not know
-2.7 not known
-1.3 not last
1.0 not leave
1.4 not let
-1.1 not lie
1.9 not like
-0.9 not look
1.9 not lose
0.6 not lost
0.9 not love
-0.8 not magic
-0.5 not making
1.1 not manage
-1.8 not massage
-0.7 not match
0.9 not matter
-3.4 not mean
-0.7 not meant
-0.6 not mend
2.9 not met
-1.2 not mind
1.9 not missed
-1.8 not move
-0.5 not moved
1.2 not much
1.2 not my
-1.2 not necessarily
0.5 not necessary
4.7 not need
1.9 not needed
-0.5 not needle
-0.9 not normally
-0.6 not notice
-0.9 not noticed
-0.9 not offer
-1.1 not on
1.0 not once
4.4 not one
-1.1 not only
-0.7 not open
-0.6 not order
-0.8 not ours
-0.5 not paid
-0.7 not part
6.2 not pay
-0.9 not pick
-1.4 not possible
-1.4 not predict
-0.6 not prescribe
-0.5 not press
-1.1 not pretend
-0.9 not prevent
-3.1 not promise
-1.5 not proven
-0.5 not provide
-1.9 not push
-2.9 not put
-1.0 not reach
-1.0 not realign
-0.6 not really
-2.1 not rebuild
0.8 not recommend
-1.6 not recommended
-0.9 not remove
-2.1 not repair
-1.0 not replace
1.1 not required
1.2 not respond
4.1 not return
-1.0 not right
-1.0 not risk
-0.6 not routinely
-0.8 not rule
1.8 not run
-1.1 not rush
-1.3 not safe
1.5 not satisfied
-2.4 not say
-1.1 not saying
-1.3 not see
0.5 not seen
-1.8 not sell
0.8 not send
0.9 not settle
-0.5 not settled
1.4 not shift
-1.2 not show
-1.8 not shown
0.8 not shy
0.7 not sign
0.8 not sit
-1.1 not sleep
-1.7 not slept
-0.8 not slide
-0.7 not slow
-1.4 not so
-1.2 not speed
-1.2 not stand
-2.5 not stop
-3.1 not straighten
1.7 not suit
-3.6 not suitable
-1.1 not supported
-1.3 not sure
-2.3 not take
1.0 not taken
-3.3 not tell
3.4 not that
-2.3 not the
2.3 not there
2.7 not think
1.5 not tie
-2.7 not to
2.8 not touched
-1.0 not treat
-0.8 not true
0.9 not understand
-0.5 not undo
4.0 not unusual
0.6 not upset
-1.1 not use
-3.2 not usually
-0.5 not want
-0.7 not we
-2.4 not wear
-0.7 not well
-3.5 not widen
2.8 not work
-1.1 not worked
1.2 not worry
-0.9 not yet
-0.5 not you
-2.3 note
-0.7 note from
-0.5 note to
-0.8 notebook
-0.9 noted
-0.5 noted that
-2.3 notes
-0.7 notes $
-0.8 notes and
-0.5 notes are
-0.8 notes on
3.8 nothing
1.6 nothing $
0.8 nothing about
-2.1 nothing against
-1.0 nothing and
2.5 nothing but
-1.9 nothing can
1.8 nothing else
-1.4 nothing fancy
-1.2 nothing for
-0.5 nothing happens
-1.4 nothing has
0.6 nothing hurt
2.4 nothing hurts
0.9 nothing in
-3.2 nothing is
3.8 nothing left
-0.5 nothing on
-0.8 nothing out
-0.8 nothing starts
-1.4 nothing that
2.9 nothing to
-0.7 nothing we
2.4 nothing worked
-1.7 nothing wrong
-0.7 nothing you
-3.0 notice $
2.7 notice a
-0.5 notice is
2.0 notice it
-0.5 notice no
1.9 notice the
0.7 notice you
-0.6 notice your
0.8 noticeably
0.6 noticeably better
-0.8 noticed $
2.6 noticed that
0.8 notices
-0.8 noticing $
0.8 nought
1.9 nourished
1.6 nourishes
1.2 nourishes the
-1.3 november
5.9 now
0.7 now $
-0.5 now a
-1.1 now and
-0.5 now as
1.0 now book
-1.3 now comes
-0.9 now for
-0.8 now holds
3.0 now i
1.4 now in
-0.5 now know
0.5 now proven
1.6 now she
-1.1 now that
-1.5 now the
-1.7 now we
0.5 now what
-0.9 now you
1.8 nowhere
0.8 nowhere $
1.3 nowhere to
-0.5 nudge
-1.7 numb
-0.5 numb $
-0.6 numb and
0.9 numb feet
-1.9 number
-1.6 number and
-0.5 number nine
-2.0 number of
4.8 number one
-0.7 numbers
-1.3 numbers $
-1.0 numbness
1.0 numbness $
1.7 numbness and
-0.7 numbness around
-0.7 numbness between
-0.8 numbness in
-1.5 numbness or
-0.7 numbs
0.5 numerous
-4.1 nurse
-0.5 nurse $
-0.7 nurse and
-0.5 nurse in
1.0 nurse on
-3.4 nurses
-0.7 nurses and
-0.6 nursing
-0.6 nut
1.9 nutrients
-0.7 nutrients $
0.5 nutrients that
1.0 nutrients to
-0.8 oa
-0.5 oak station
0.9 oaks
1.0 oat
1.0 oat milk
1.1 object
-0.5 obliged
-0.5 observation
1.6 observed
-1.1 obsessed
-0.6 obsessed with
-0.9 obvious
-0.9 obviously
-0.8 obviously $
0.8 occasionally
-1.2 occupational
-0.8 occur
-1.1 occurs
-0.5 october
-1.7 october $
-0.9 odd
-0.6 odile
-0.9 oduya
-0.6 of $
-0.5 of 20
-0.5 of 45
1.8 of 5
-0.8 of 50
-0.9 of a
-0.8 of about
1.4 of acupuncture
0.8 of age
2.2 of all
-2.2 of an
0.7 of anyone
-0.6 of april
-0.5 of arthritis
2.8 of attention
0.5 of back
2.1 of being
1.6 of blood
-1.2 of bone
-0.6 of bones
-0.5 of breath
1.6 of bruising
1.3 of burnaby
-0.6 of calm
-0.5 of cancer
2.5 of care
-0.7 of charge
1.3 of chronic
0.6 of clinical
1.3 of clinics
-0.7 of combined
0.7 of comfort
-0.5 of compost
1.5 of conditions
-2.0 of course
0.7 of daily
-0.5 of day
-1.8 of days
0.8 of deep
1.0 of deer
-0.5 of dependence
-0.8 of disability
-1.1 of disc
-0.6 of discomfort
0.6 of doing
-0.8 of eight
1.6 of eleven
-1.5 of endorphins
1.4 of every
-1.2 of exercise
4.2 of exercises
-0.6 of feeling
1.5 of fifteen
-0.6 of fifty
-0.8 of fight
-1.2 of five
-1.0 of folks
0.6 of fortnightly
-1.7 of four
-0.7 of full
-1.0 of getting
1.2 of ginger
-0.6 of good
-0.6 of harm
2.2 of health
-0.8 of here
0.8 of him
-2.8 of his
-1.0 of how
1.8 of ibuprofen
-1.1 of injury
2.1 of it
0.7 of its
-0.8 of january
-0.8 of june
0.6 of kind
1.2 of leg
-0.8 of less
-1.3 of life
-1.1 of line
-0.5 of living
0.6 of long
-1.1 of low
1.1 of lower
-0.5 of lumbar
0.5 of lying
1.6 of manual
-0.8 of march
0.8 of massage
-0.6 of may
1.2 of metabolic
1.1 of mine
0.7 of money
0.5 of months
0.8 of more
-0.6 of most
-1.1 of motion
-0.6 of movement
-2.1 of muscle
-0.7 of muscles
-1.3 of my
-0.8 of natural
1.7 of new
-1.2 of ninety
-0.5 of nowhere
-0.5 of oil
-1.7 of one
0.9 of ontario
1.1 of other
-1.2 of oxygen
2.0 of pain
0.7 of patience
-0.5 of peace
-2.5 of people
-1.1 of physicians
-0.5 of physiotherapy
-2.7 of place
3.2 of places
-0.8 of pocket
-1.2 of position
-1.1 of practice
1.0 of pregnancy
-0.6 of preventing
-0.7 of qi
-0.9 of quiet
-0.5 of recovery
-0.5 of results
-1.0 of rheumatoid
-0.7 of risk
2.0 of room
-0.5 of rosemary
1.9 of sciatica
-0.6 of seeing
-0.5 of september
0.8 of sessions
-0.6 of seven
-0.5 of several
0.5 of silence
-0.6 of sixty
-0.6 of sleep
1.2 of slow
-0.6 of small
-0.6 of some
1.0 of somebody
0.6 of something
-1.0 of spinal
-0.9 of stairs
0.6 of standing
0.9 of steady
1.3 of steroids
1.4 of strength
-0.5 of stress
0.5 of surgery
0.5 of symptoms
0.5 of synovial
1.0 of tablets
-1.1 of tea
-0.7 of techniques
-0.6 of the
-2.6 of their
1.0 of them
0.9 of things
1.8 of thirty
0.8 of this
1.0 of those
-0.9 of three
-1.5 of time
0.7 of tired
-0.9 of tissue
1.4 of traditional
-1.0 of trained
2.2 of training
-0.8 of treating
1.8 of treatment
0.7 of trying
2.3 of twenty
0.6 of two
-5.3 of us
0.5 of waiting
-1.1 of walking
-0.6 of war
1.0 of water
2.7 of weekly
0.8 of weeks
0.6 of what
0.9 of when
-0.8 of which
-0.6 of whom
1.3 of why
-0.5 of years
-1.3 of you
-0.5 of your
0.8 of yours
4.2 off
-1.8 off a
1.1 off all
-1.0 off and
-0.9 off before
0.6 off by
-0.5 off canada
-0.6 off duty
-0.9 off from
0.6 off his
-0.8 off if
-1.3 off in
2.3 off it
1.7 off like
0.5 off my
-0.5 off nights
3.2 off pain
2.7 off that
3.8 off the
1.2 off their
0.7 off them
-0.9 off to
-0.5 off when
-0.7 off with
-1.8 off work
-0.5 off you
-2.1 off your
-0.6 offended
-0.6 offended $
0.5 offer $
0.5 offer a
-0.8 offer acupuncture
-1.0 offer massage
-0.9 offer the
-3.9 offered
-0.6 offered $
-0.8 offered a
-0.6 offered for
-0.5 offered him
-0.6 offered to
-1.2 offering
-0.6 offers
-1.1 offers a
0.8 offers it
-1.7 office
-0.5 office $
0.7 office in
0.9 officer
1.0 offices
-4.5 often
0.6 often $
0.9 often and
0.9 often as
-0.5 often ask
-0.8 often asked
2.2 often be
0.8 often by
-0.7 often comes
-0.5 often do
1.2 often does
1.5 often enough
-0.5 often gets
-0.6 often goes
0.6 often have
-0.5 often it
1.0 often need
-0.6 often not
2.6 often on
2.0 often over
-0.5 often said
1.5 often see
-0.6 often seen
0.8 often settles
-1.4 often show
-0.5 often shrink
-1.5 often shrinks
-0.8 often similar
0.8 often tell
-0.8 often than
1.9 often that
1.9 often the
-0.5 often there
-1.1 often they
1.2 often with
-0.5 often yes
2.5 oh
-0.7 oh $
-0.9 oh my
-0.9 oil
1.6 oil $
1.6 oil a
0.9 oil and
-0.5 oil change
-0.9 oil in
-0.8 oil is
-1.0 oil on
1.2 oil slow
-0.8 oils
-0.5 oils are
-1.2 ok
0.5 okanagan
-0.9 okay
-0.6 okay $
1.2 okay for
1.5 old
-1.5 old injuries
0.8 old injury
2.2 old one
-0.7 old who
-0.6 older
-0.9 older $
1.4 older patients
0.7 older people
-1.2 oldest
-0.7 oldest regular
-0.8 olympic
-0.9 olympics
-0.6 on
1.6 on $
-1.5 on a
0.6 on account
-0.9 on all
-1.4 on an
-1.0 on and
0.8 on any
-0.5 on anybody
1.0 on arthritis
-0.8 on as
-0.8 on at
-2.0 on average
-1.1 on back
-0.6 on bad
0.7 on blood
-0.5 on bone
1.4 on both
-0.6 on burnaby
-0.7 on canada
1.5 on care
1.8 on day
-0.6 on december
0.6 on disc
3.2 on each
1.3 on earth
-0.6 on end
-0.5 on every
-0.9 on everything
-0.7 on fire
-0.7 on foot
-1.1 on four
1.8 on friday
0.5 on from
0.7 on getting
2.7 on google
-0.9 on hands
3.1 on her
-0.7 on here
-0.5 on him
3.6 on his
-0.8 on holiday
-1.5 on how
-0.6 on if
-0.8 on in
-0.8 on is
0.7 on it
-1.2 on its
-0.9 on january
-0.5 on main
-0.6 on march
1.5 on me
0.6 on medication
-1.5 on methotrexate
1.8 on mill
3.0 on monday
-2.3 on mondays
-0.6 on more
0.7 on movement
-0.6 on muscle
-0.8 on my
-1.9 on one
0.5 on or
-0.6 on other
1.0 on our
2.1 on painkillers
1.8 on paper
0.5 on part
1.9 on people
1.9 on pills
0.6 on purpose
-0.9 on request
2.1 on saturday
-0.7 on scans
0.6 on sciatica
-0.9 on several
-0.6 on since
-0.6 on skin
-0.6 on so
0.6 on socks
-1.1 on something
3.5 on standing
1.1 on sunday
0.7 on tablets
2.2 on that
-1.2 on their
1.8 on this
-0.9 on those
-0.9 on thursday
0.9 on time
3.1 on to
1.6 on top
-1.2 on treatment
-2.2 on tuesdays
3.7 on us
-0.7 on walking
1.0 on wednesday
1.2 on wednesdays
-2.1 on weekdays
-0.8 on west
-2.1 on what
-0.5 on whatever
-0.5 on when
-0.5 on whether
-0.9 on with
0.5 on work
-0.6 on working
2.2 on you
-0.6 on your
1.5 once
2.7 once $
-3.9 once a
0.5 once about
0.6 once and
-0.5 once every
2.0 once had
0.6 once i
-0.9 once in
-0.6 once is
-0.7 once it
0.6 once or
1.7 once the
1.7 once we
0.7 once your
0.7 one
0.9 one $
-0.8 one 60
0.6 one after
1.3 one afternoon
-0.8 one another
0.9 one appointment
-0.9 one as
-0.8 one at
0.6 one bad
-1.0 one because
1.3 one before
-0.5 one bone
-0.9 one by
-1.8 one can
-0.5 one cause
0.6 one client
1.4 one clinic
-2.0 one day
-0.5 one each
-1.3 one every
-0.5 one flight
-0.8 one foot
1.3 one for
-1.2 one gentleman
0.9 one go
0.5 one good
0.5 one guest
0.6 one had
-0.9 one hand
-1.4 one hip
1.6 one hour
2.3 one i
1.6 one in
3.4 one is
-1.0 one knee
-0.5 one knows
1.4 one lady
-0.8 one last
-2.1 one leg
-0.9 one man
-1.1 one massage
1.0 one month
-1.7 one more
-0.7 one morning
1.0 one of
-0.5 one off
0.7 one our
0.9 one out
1.0 one page
0.5 one part
-0.7 one place
-0.6 one position
-0.8 one posture
0.7 one price
-1.1 one reason
-1.1 one rmt
0.5 one roof
4.9 one session
-2.7 one side
-0.7 one size
-1.1 one study
1.9 one table
0.6 one that
0.5 one the
-0.8 one therapist
-0.5 one thing
-1.4 one to
1.7 one treatment
-0.6 one trial
2.7 one two
-0.7 one type
-0.6 one vertebra
5.2 one visit
-0.7 one was
0.7 one way
-1.1 one week
1.8 one who
-0.5 one will
-1.2 one with
-0.8 one without
-0.9 one year
-2.7 one years
-0.9 one you
1.3 ones
-0.8 ones $
1.0 ones we
1.2 ones who
-0.7 ongoing
-1.3 online
0.5 online and
-1.0 online booking
-0.6 online calendar
1.7 online or
1.2 only
-1.5 only $
0.6 only a
-0.5 only about
-0.8 only and
0.9 only at
1.0 only because
-1.0 only considered
-1.0 only for
-0.5 only go
0.6 only had
-0.6 only half
-1.4 only if
-0.5 only in
-0.8 only mask
1.4 only need
-0.8 only once
0.5 only one
2.3 only option
1.3 only place
0.5 only say
1.4 only take
-1.6 only the
-1.3 only then
1.3 only therapist
1.6 only thing
-0.5 only to
-0.9 only treatment
1.3 only two
-0.8 only walk
-1.1 only when
-0.5 only wish
-0.6 only with
-0.6 only your
0.5 ontario $
-0.9 onto
-1.7 onward
-0.5 onward $
-0.7 onwards
0.6 oof
-1.4 op
-0.7 open $
0.5 open and
-1.5 open at
-1.5 open for
-0.7 open from
-1.2 open on
-0.8 open seven
-0.5 open six
1.1 open the
-0.5 open to
-0.5 open until
3.3 open up
3.9 opened
1.8 opened $
1.4 opened a
-0.7 opened and
-1.0 opened in
-0.5 opened my
0.7 opened the
-0.9 opened this
1.5 opened up
-1.0 opening
-0.5 opening a
-0.6 opening the
-2.5 openings
2.7 opens
0.6 opens $
0.7 opens and
-0.5 opens it
-0.5 opens on
2.8 opens up
0.7 operate on
1.7 operated
1.8 operated on
4.7 operating
2.2 operating room
2.0 operating table
0.6 operating theatre
2.4 operation
1.2 operation $
1.0 operation and
-0.6 operation but
-0.5 operation does
-0.7 operation for
-1.0 operation in
-1.7 operation is
-0.5 operation it
0.9 operation later
-1.3 operation on
0.8 operation or
-1.0 operation there
-1.0 operation to
0.7 operation was
0.9 operations $
-0.6 operations carry
1.1 operations do
-0.5 operations on
-1.2 opinion
-0.8 opinion $
-1.9 opinions
-0.8 opinions about
0.8 opioids
0.8 opioids and
-1.1 opioids are
-0.9 opioids for
-0.5 opposite
-1.7 option $
0.5 option and
-1.9 option for
-0.9 optional
-0.8 optional $
-2.0 options
-1.5 options $
-1.1 options for
-7.4 or
-0.7 or after
1.0 or an
-1.2 or any
0.8 or anything
1.3 or as
0.5 or ask
0.9 or at
1.1 or bleeding
0.5 or book
-1.0 or both
-0.6 or bowels
-0.9 or breaks
0.5 or bulging
-0.5 or by
2.6 or call
-0.8 or can
0.5 or carry
-0.5 or change
1.2 or chiropractic
-0.5 or days
-0.5 or discs
2.4 or exercise
-0.8 or five
0.6 or for
2.1 or four
1.1 or had
-1.7 or have
0.8 or health
1.3 or herniated
0.5 or herniation
1.2 or how
-1.3 or if
-1.1 or in
2.7 or it
-0.7 or just
-0.5 or lactic
1.1 or later
1.2 or less
0.7 or lie
1.1 or medical
0.9 or medication
-0.9 or months
0.6 or muscle
1.2 or nine
1.8 or no
-0.7 or not
-1.4 or numbness
2.4 or old
-1.1 or on
0.6 or operation
1.4 or osteoarthritis
-0.8 or pain
-0.6 or permanent
1.9 or physiotherapy
-0.6 or pins
2.2 or plain
-1.1 or put
-0.6 or realigns
-0.8 or remove
-0.5 or send
1.0 or severe
0.7 or sit
0.6 or six
2.4 or so
-0.5 or something
0.9 or speak
0.5 or sport
-0.6 or standing
-1.4 or stop
-0.5 or stops
0.9 or strong
1.4 or surgery
-0.7 or swollen
-1.1 or take
-1.1 or that
1.1 or the
0.9 or thirty
1.7 or three
-0.9 or tingling
-2.1 or to
-0.6 or trouble
0.6 or twice
1.3 or two
-0.7 or walk
-0.6 or walking
0.7 or we
-0.9 or weakness
-0.5 or who
-0.5 or with
-1.4 or without
-0.5 or worse
2.8 or you
-0.5 or your
-0.8 oral
-0.7 orange
-1.7 order
-0.5 order $
-0.7 order to
-0.9 ordered
1.0 orders
-0.8 ordinary back
3.4 ordinary massage
-0.7 ordinary painkillers
1.3 organ
1.0 original
-1.2 orthopaedic
-0.8 orthopaedic surgeon
2.3 orthopedic
-1.2 osteoarthritis
-1.6 osteoarthritis $
-0.5 osteoarthritis and
-0.5 osteoarthritis have
0.8 osteoarthritis in
-1.7 osteoarthritis is
1.0 osteoarthritis massage
1.5 osteoarthritis of
-0.6 osteoarthritis or
-0.9 osteoarthritis the
1.0 osteoarthritis we
-1.1 osteopaths
-0.7 osteopaths and
-0.8 osteopathy
-0.8 osteoporosis
-0.6 osteoporosis $
1.2 osteoporosis and
-0.6 osteoporosis as
0.7 osteoporosis blood
0.9 other
-2.2 other $
-0.5 other active
1.0 other and
1.1 other approaches
-0.8 other bodies
-0.6 other care
-1.2 other causes
2.6 other clinic
5.1 other clinics
-0.6 other days
0.8 other end
-1.2 other half
-1.5 other hands
0.8 other has
0.5 other in
0.5 other kind
-0.5 other manual
-1.0 other options
0.7 other people
2.6 other places
0.8 other rmts
-0.8 other side
-0.7 other soft
-1.4 other than
4.1 other therapists
1.2 other things
-3.4 other treatments
1.3 other way
0.7 others a
-0.5 others are
1.3 others can
-0.5 others come
-0.8 others for
-0.8 others have
-1.0 others it
-0.8 others notice
1.9 others we
-0.5 others who
0.5 otherwise
-1.0 otherwise we
-0.5 ouch
5.3 our
-1.3 our acupuncturist
2.8 our approach
-0.5 our backs
-1.4 our best
-1.2 our burnaby
-0.5 our busiest
-0.5 our client
-3.6 our clinic
1.7 our clinical
-0.8 our colleague
1.5 our combined
1.4 our deep
-1.1 our desk
0.6 our disc
-0.7 our discs
-1.2 our door
-0.5 our evening
0.8 our experience
1.7 our expert
-0.9 our favourite
-0.7 our fees
-1.3 our first
-1.1 our five
-1.4 our founder
-0.5 our four
-1.9 our front
-1.2 our hands
-0.8 our helpline
0.6 our in
2.0 our ladies
-0.7 our last
0.9 our lead
-0.6 our long
1.8 our massage
1.4 our methods
-0.8 our metrotown
1.8 our monthly
-1.6 our most
-0.5 our name
0.7 our neighbours
0.8 our number
-1.9 our oldest
-0.6 our online
1.2 our opinion
0.9 our own
1.0 our page
-1.0 our people
-0.5 our physiotherapist
-0.9 our physiotherapists
0.8 our place
-0.7 our prenatal
-0.5 our prices
1.9 our program
2.8 our programme
-0.6 our promise
1.2 our record
-0.7 our registered
1.3 our regulars
0.9 our resident
2.1 our results
2.0 our rmt
1.6 our rmts
-0.5 our rooms
0.6 our sciatica
0.8 our scoliosis
-0.8 our side
1.2 our signature
-0.5 our site
-0.5 our six
-0.6 our staff
-0.5 our stairs
-0.8 our street
0.6 our table
-1.3 our tables
0.6 our team
0.7 our technique
-1.9 our therapists
-0.9 our three
1.0 our touch
1.7 our treatment
1.3 our treatments
-0.8 our two
-1.3 our waiting
0.8 our wall
1.2 our work
6.8 ours
1.0 ours goes
2.5 ours is
-1.8 ourselves
-1.7 ourselves $
4.7 out
1.1 out $
0.9 out a
-0.5 out after
0.7 out again
0.7 out and
-1.1 out any
-0.8 out as
-0.6 out at
-1.1 out back
0.9 out but
-1.4 out by
-0.8 out endorphins
-2.2 out for
0.8 out from
-1.2 out here
-0.5 out if
1.8 out is
0.9 out it
0.7 out lactic
1.3 out like
-1.1 out loud
1.7 out my
1.7 out of
-2.2 out on
-0.8 out or
-0.6 out shrinks
-0.5 out so
1.1 out straight
1.0 out that
2.3 out the
-0.5 out they
0.7 out through
-1.1 out toxins
1.5 out upright
0.7 out what
-0.6 out when
-0.6 out where
-1.4 out whether
0.6 out which
1.0 out who
1.1 out with
0.6 out you
-1.0 out your
1.3 outcome
1.2 outcome $
0.7 outcome is
2.5 outcomes
-2.0 outer
-0.8 outer layer
-0.5 outlet
-0.5 outlet $
-0.7 outlook
2.0 outperforms
-3.7 outside
-1.3 outside $
-0.7 outward
-0.8 over
0.7 over $
0.5 over 400
-0.6 over 50
1.1 over a
-0.7 over an
3.0 over and
-0.5 over fifty
-0.5 over forty
0.6 over hot
2.8 over in
-1.1 over it
-0.6 over like
-0.5 over lunch
-1.0 over months
0.8 over nine
-0.5 over one
-0.5 over seventy
-0.9 over several
-0.8 over six
1.3 over sixties
-0.8 over sixty
1.0 over something
-0.6 over ten
1.8 over the
0.9 over three
0.6 over time
-0.6 over to
1.1 over twelve
-0.7 over twenty
-0.6 over weeks
-0.9 over with
-0.5 over you
-1.5 over your
1.1 overactive
1.2 overactive immune
2.1 overall
2.8 overall well
1.9 overdo
1.9 overdo it
-0.8 overnight and
-1.1 overstretched
-1.2 overtime
-0.6 overtime $
-1.3 overweight
0.5 overworked
1.9 overworked muscles
-3.5 own $
2.0 own a
1.0 own accord
0.8 own and
-2.9 own back
3.4 own bed
1.1 own boots
0.5 own brain
-1.0 own father
-1.2 own feel
-0.5 own it
-0.8 own joints
-0.5 own licence
0.9 own method
-0.9 own mother
-0.5 own over
0.7 own practice
-0.7 own right
-0.7 own so
1.9 own socks
-1.4 own time
-0.8 own way
-0.7 owned
-0.5 owned $
-1.6 owner
-0.6 owns
-0.6 owns the
1.7 oxygen
-0.9 oxygen $
1.1 oxygen and
0.7 oxygen in
0.5 oxygen to
1.3 oxytocin
-1.1 p
-1.1 p $
0.5 p m
-1.4 pace
-0.5 pace $
-0.5 pace yourself
-0.5 paced
-0.5 paced world
1.7 pacemaker
-1.2 pacemaker $
0.9 pacemaker a
0.6 pacemakers
-1.1 pacific
-1.0 pacific blue
-1.8 pacing
1.5 pack
1.3 pack $
0.8 pack a
-0.6 pack of
-0.5 pack wrapped
-1.6 package $
-0.8 package of
-2.1 packages
-0.9 packages and
0.5 packed
3.2 packet
-0.5 packet $
0.7 packet of
1.4 packing
-1.0 packs
-0.7 packs $
1.3 pad and
-0.6 pads
-2.9 page
-1.9 page $
1.6 page of
0.8 page or
-0.9 page sets
0.5 page with
3.0 pages
0.7 pages $
-4.1 paid
-1.5 paid for
-0.6 paid in
3.3 pain
1.1 pain $
-2.0 pain a
-1.7 pain after
-0.6 pain allows
-0.7 pain along
-2.0 pain and
-0.7 pain are
-0.5 pain away
2.6 pain becomes
-2.6 pain before
2.3 pain behind
1.7 pain better
-0.5 pain builds
-1.5 pain but
-1.9 pain can
-0.9 pain clinics
-0.8 pain come
-1.7 pain comes
1.1 pain commonly
-0.5 pain conditions
-0.6 pain diary
1.0 pain disappears
-0.9 pain do
3.1 pain does
-0.9 pain down
-0.6 pain eases
-0.5 pain easier
-0.9 pain elsewhere
-0.6 pain every
0.7 pain expert
0.8 pain experts
-1.2 pain faster
-0.5 pain feed
-0.6 pain feel
-0.5 pain find
1.1 pain forever
9.1 pain free
-0.5 pain from
1.2 pain get
2.0 pain gone
-0.8 pain has
-1.5 pain have
-0.5 pain heaviness
0.7 pain i
-1.1 pain improves
-1.7 pain in
-3.3 pain is
-0.5 pain it
-0.7 pain itself
-0.8 pain keeps
-0.5 pain last
-1.2 pain makes
-0.5 pain management
-1.2 pain may
1.9 pain medication
-1.1 pain more
-0.6 pain never
-1.0 pain no
0.7 pain of
-0.9 pain often
1.2 pain on
-1.3 pain or
-0.7 pain pills
-3.6 pain relief
-0.7 pain relievers
-0.7 pain relieving
-0.5 pain returns
2.3 pain since
-1.5 pain so
1.0 pain specialist
2.1 pain specialists
-0.5 pain started
1.8 pain stops
-0.5 pain such
-0.5 pain swelling
-0.7 pain takes
-1.8 pain than
-2.6 pain that
1.2 pain they
-1.0 pain tingling
-1.5 pain to
1.4 pain under
-0.6 pain usually
-0.9 pain was
1.3 pain we
-0.8 pain wears
0.7 pain went
-0.9 pain what
-0.5 pain whatsoever
1.1 pain which
-0.5 pain while
1.4 pain will
-0.7 pain without
-1.3 pain worse
-0.7 pain you
-3.4 painful
-0.7 painful $
0.9 painkiller since
2.1 painkillers
0.7 painkillers $
0.8 painkillers after
-1.2 painkillers are
1.4 painkillers for
-0.5 painkillers turn
0.7 painkillers which
2.2 painless
1.9 painless and
0.5 pains
-0.6 painted
1.0 pair
1.0 pair of
-0.6 pairs
-1.5 palms
-0.6 pan
-1.9 panel
1.0 panic
1.6 panic attacks
1.8 pants
0.6 paper
-0.6 papers
-2.0 paperwork
-0.7 paperwork $
-2.5 paracetamol
0.9 parade
-0.5 paragraph
-0.7 paralysis
-0.5 paramedic
0.5 paraspinal
0.5 paraspinal muscles
-0.5 parasympathetic
-1.7 parent
-0.7 parent in
0.9 parent is
-0.5 parent stays
0.9 parents
-0.9 parents $
-1.4 parents and
1.0 parents are
-0.6 park
-0.5 park and
0.9 park in
-5.5 parking
0.5 parking $
0.6 parking and
-1.0 parking behind
-1.6 parking is
-0.7 parking on
-2.7 part
-1.7 part $
-0.5 part and
-0.6 part being
0.9 part i
-1.2 part in
-2.9 part of
1.2 part that
-1.0 participants
-3.4 particular
-0.5 particular $
3.2 particularly
2.3 particularly beneficial
0.6 particularly effective
-0.9 particularly in
1.4 particularly well
2.0 partly
-1.6 partner
-0.8 partner $
-1.3 party
-2.3 pass
-0.5 pass it
-1.3 passage
-0.7 passage $
-1.0 passed
-2.2 passes
-1.3 passes $
-0.7 passing
-0.9 passive
-0.5 passive stretching
-0.5 password
-1.7 past
1.0 past $
-1.1 past four
-0.7 past six
1.0 past the
1.1 patch $
1.1 patches $
-0.5 path of
0.8 pathway
-1.1 patience
-1.3 patience $
-0.6 patience and
-1.3 patient
-0.7 patient $
0.5 patient can
-0.5 patient is
3.2 patients
-1.9 patients $
0.6 patients a
-0.7 patients and
1.1 patients are
-0.6 patients ask
-0.8 patients come
-0.6 patients every
0.7 patients like
1.5 patients who
2.8 patients with
3.6 patio
-0.6 pattern
-0.6 patterns
1.4 paul
0.5 pause
4.5 pay $
-0.6 pay a
1.5 pay nothing
-0.9 pay only
-1.2 pay the
-0.6 pay what
-0.5 pay whatever
-1.3 payable
-0.9 payable in
-0.8 paying
-1.4 payment
-0.5 payment $
-0.5 payments
1.1 payroll
-2.4 pays
-0.5 pays $
-0.7 pays for
0.9 pb
2.5 peace
-1.7 peace $
0.9 peas
-0.7 pedal
-1.0 pee
-0.5 peg
-0.6 pelvic pain
0.8 pelvic tilt
3.0 pelvis
0.6 pelvis and
1.6 pelvis back
-0.7 pelvis is
-0.5 pelvis or
1.1 pelvis tips
-1.0 pen
-0.8 pen $
-0.6 pencil
3.6 pencilled
3.2 penny
2.4 penny $
1.3 pens
-2.0 people
1.8 people $
-1.8 people a
0.9 people about
-0.6 people after
-1.3 people and
3.8 people are
1.7 people arrive
-1.0 people away
-0.6 people begin
-0.6 people book
-0.5 people but
-0.7 people call
2.3 people cancel
0.7 people could
-0.9 people do
-1.0 people end
3.3 people feel
-1.8 people find
-0.5 people for
1.0 people had
-1.3 people have
-0.5 people improve
0.6 people it
-0.5 people know
-0.9 people like
-0.6 people living
-0.5 people love
-0.7 people manage
-1.5 people never
2.3 people notice
-0.9 people often
0.9 people on
-1.2 people over
0.5 people reach
-0.7 people recover
0.6 people return
1.2 people right
0.5 people should
0.9 people sit
-0.5 people sleep
0.7 people so
-0.5 people still
-0.6 people tell
-0.6 people tend
-1.1 people that
-0.7 people think
0.8 people this
0.6 people through
-0.6 people to
-0.6 people walk
1.7 people we
-2.3 people who
-1.2 people whose
-0.5 people will
-3.5 people with
-1.9 people without
1.7 people yes
1.2 people you
-0.8 per
1.9 per cent
-0.9 per month
-0.5 per therapist
-1.2 per visit
3.0 percent
0.6 percent $
0.8 percent of
-1.8 percent off
0.6 percent reported
-1.2 perfect posture
-0.5 perfectly good
2.5 perfectly safe
-0.8 perfectly straight
2.6 perform
-1.1 performance
2.1 performed
0.8 performed by
-1.5 perhaps
-0.8 perhaps a
-1.6 periods
-0.5 periods of
2.5 permanent
2.0 permanent $
-1.2 permanent and
-1.8 permanent damage
-0.9 permanent joint
-1.3 permanent nerve
-0.7 permanent problems
0.5 permanent relief
-0.6 permanent result
1.3 permanent solution
2.4 permanently
2.2 permanently $
-1.7 permission
-1.0 permission $
2.1 permits
-0.5 permitted
-1.2 persistent
-0.8 persistent pain
-1.0 person
-1.1 person every
1.2 person i
-0.8 person in
-0.8 person is
0.5 person on
-0.6 person to
-0.5 person who
-0.5 person whose
-1.0 person will
1.1 person with
-0.9 personal
0.9 personal best
1.1 personalized
-0.6 personally
-1.3 personally $
-0.9 persons
-0.5 persons who
-0.5 persuades
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
-0.6 phases $
-0.6 phil
-0.5 philippa
-4.6 phone
-1.3 phone $
1.2 phone and
1.7 phone call
-1.0 phone in
1.0 phone or
-1.0 phone us
1.3 phoned
1.1 phoned the
-0.5 phones
1.2 phones $
0.7 photograph $
0.9 photographs
1.7 photos
1.5 photos $
-0.8 phrase
-1.2 physical
-1.5 physician
-0.5 physician $
-0.5 physician is
1.6 physicians
4.3 physio
0.9 physio chiro
-0.9 physio chiropractic
1.3 physio for
-0.8 physio two
1.5 physiology
1.1 physios
1.1 physios and
-4.6 physiotherapist
-0.5 physiotherapist $
-0.5 physiotherapist and
-1.0 physiotherapist can
-0.7 physiotherapists
-1.0 physiotherapists $
1.5 physiotherapists and
-0.5 physiotherapists can
-0.5 physiotherapists osteopaths
1.4 physiotherapy
-1.2 physiotherapy $
0.7 physiotherapy and
1.6 physiotherapy for
2.1 physiotherapy or
-1.1 piano
-0.5 piano $
-1.5 pick
0.9 pick us
0.5 pick your
3.0 picked
-0.9 picked $
3.2 picked up
-1.0 picking up
0.5 picks
0.6 picks up
-0.7 picture
0.7 picture and
-0.8 pictures
-0.8 pictures $
0.5 pictures and
-0.6 piece of
-1.3 pilates
-1.2 pile
-0.7 pile up
5.7 pill
0.5 pill $
0.8 pill bottle
-1.7 pillow
0.9 pillow $
-0.6 pillow under
-2.5 pillows
-1.1 pillows $
5.6 pills
2.0 pills $
3.6 pills and
0.8 pills in
-1.0 pin
-0.6 pin and
-0.8 pinch
2.5 pinched
3.7 pinched nerve
-0.5 pinches
0.7 pins
1.2 pins and
-0.6 piriformis
-1.0 piriformis $
2.7 piriformis and
-0.6 piriformis syndrome
1.9 place
-2.1 place $
-0.5 place and
-0.7 place but
1.5 place for
-0.9 place in
-1.2 place is
-0.7 place of
-0.5 place straighten
1.3 place that
0.6 place the
2.1 place to
1.8 place where
-0.8 place with
-0.5 place you
-1.0 placebo
-0.6 placebo $
0.9 placed
-0.6 placed at
0.8 placed by
3.1 places
-1.3 places $
-1.0 places are
0.5 places each
1.4 places in
-0.6 places it
-0.7 places that
-1.3 places to
-0.6 plain
0.8 plain english
0.9 plain old
-0.7 plainly
-1.2 plan
2.2 plan $
-0.5 plan ahead
0.5 plan and
0.7 plan around
-0.7 plan at
1.0 plan do
-1.7 plan for
-0.5 plan in
-0.7 plan is
-1.2 plan on
1.1 plan that
-0.6 plank
0.6 planned
-4.1 plans
-0.5 plans $
-0.9 plans cover
0.6 plans include
-0.8 plant
-0.7 planting
-1.1 plastic
-1.0 plate
0.6 play
-0.7 play a
6.0 played
-0.8 played junior
1.6 played the
0.5 players
0.5 players $
2.9 playing
1.4 playlist
1.9 playlist $
2.8 plays
-0.5 plaza
-1.1 pleasant
-0.8 pleasant $
-0.5 pleasant for
-3.0 please
-0.5 please ask
-1.0 please bring
-0.6 please give
-0.7 please keep
1.6 please let
0.9 please note
-0.5 please see
1.9 please speak
-0.7 please stay
-0.5 pleased
-0.5 pleased with
-1.2 plenty
-0.5 plumber
-0.7 plumbing
1.5 plump
0.9 plump up
1.2 plumps
0.9 plumps up
-2.1 plus
-1.0 plus a
-0.6 plus gst
-0.6 plus two
-0.9 pm
-1.2 pocket
-0.9 pocket $
-0.5 podiatry
0.5 point
1.8 point $
-1.1 point and
1.6 point at
-1.0 point release
1.2 point the
-0.6 point to
0.7 point work
-0.5 pointing
-1.9 points
0.8 points and
-0.5 points are
-0.5 points to
1.3 poison
3.6 poisons
0.6 poke
1.1 pole
-0.5 pole $
-0.5 police
0.5 policy
0.7 polish
-0.9 polite
-0.6 polite $
-0.5 politely
-0.5 politeness
-0.6 pool
-0.7 pools
-1.9 poor
-0.5 poor circulation
2.1 poor posture
-2.4 poor sleep
1.2 pop and
-1.4 popular
-0.5 popular booking
-0.5 popular choice
-0.5 popular with
-0.5 port
-0.6 portuguese
-2.5 position
1.8 position $
0.7 position and
-0.5 position for
-0.6 position often
-0.5 position or
-0.7 position that
1.6 position the
-1.0 position you
-1.3 positions
-0.9 positive
-0.5 possibility
-5.1 possible
0.6 possible $
-1.2 possible side
-2.0 possible to
-0.7 possibly $
-0.7 post
-0.6 post $
1.0 post we
0.5 postbox
-1.1 poster
-0.8 poster $
0.8 postnatal
1.9 postpartum
-0.8 postpone
2.6 postponed
1.2 postponed or
-0.9 posts
1.8 postural
-0.6 postural assessment
-1.1 postural pain
3.6 posture
1.9 posture $
0.5 posture and
-0.6 posture for
0.5 posture has
-2.2 posture is
-0.8 posture or
-0.6 posture scan
-0.7 posture that
-0.6 pot
0.5 pots
-0.9 pounds $
1.4 pounds and
2.9 pour
2.1 power
-0.5 power of
-0.5 power outlet
3.6 powerful
1.8 powerful than
-2.0 practical
-0.6 practical $
-0.6 practically
-1.9 practice
-2.7 practice $
1.0 practice and
1.0 practice for
0.6 practice members
-0.5 practice nurse
1.6 practices
-1.3 practise
-1.8 practised
-0.5 practised for
-0.5 practised in
-0.9 practitioner
-0.6 practitioner $
0.8 practitioner can
-0.5 practitioners $
0.7 practitioners are
-1.7 pre
-0.6 pre approved
1.9 precisely
2.5 precisely what
-2.3 predict
2.9 predictable
1.1 prednisone
-1.4 prefer
-0.9 prefer $
-0.6 prefer to
-0.5 preference
-0.7 prefers
1.6 pregabalin
1.3 pregabalin and
-3.5 pregnancy
-0.6 pregnancy and
-0.7 pregnancy massage
-1.2 pregnancy related
-1.4 pregnant $
1.9 pregnant or
-0.5 pregnant patients
1.1 prenatal
-0.7 prepaid
-0.5 prepare
0.5 prepared to
3.9 prescribe
0.6 prescribe a
-0.5 prescribe medicine
-2.2 prescribed
-1.0 prescribed it
-0.6 prescribed medicine
3.3 prescription
-0.7 prescription pad
1.8 prescriptions
1.0 prescriptions $
-1.7 present
-1.1 present $
-0.9 present for
-1.1 press
-0.5 press a
-1.2 press on
-0.5 press stroke
-0.8 pressed
1.3 pressed to
-1.5 presses
-2.0 presses on
-2.6 pressing
-1.3 pressing on
-1.1 pressure
-3.6 pressure $
-0.6 pressure a
-0.8 pressure and
-0.5 pressure can
1.0 pressure comes
-0.5 pressure from
-1.1 pressure goes
-0.5 pressure has
-2.4 pressure is
-0.6 pressure light
-0.5 pressure massage
3.4 pressure off
0.5 pressure or
-0.6 pressure should
0.6 pressure tablets
1.6 pressure tells
1.0 pressure the
-1.6 pressure to
-0.5 pressure with
-0.8 pressure you
-1.6 pretend
1.4 pretty
2.3 pretty much
-0.5 prevent a
-1.8 prevent back
-0.6 prevent it
1.4 prevent joint
-0.9 prevent permanent
2.0 prevent the
0.7 prevented
-2.5 preventing
-1.5 preventing back
-0.6 preventing permanent
-0.6 prevention
5.2 prevents
-1.2 prevents back
1.0 prevents the
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
-1.5 printed
-1.0 printer
-1.0 priti
-1.7 privacy
-0.6 private
-0.9 privately
-0.5 privately $
1.4 priya
0.5 priya and
-0.6 priya is
-1.3 priyanka
-3.2 probably
-0.6 probably be
0.8 probably been
-0.7 probably do
-1.0 probably not
0.7 probably will
3.0 problem
1.7 problem $
2.7 problem and
-0.7 problem has
-1.2 problem that
-0.9 problems
-0.6 problems $
0.7 problems and
-0.5 problems are
1.4 problems such
-0.6 problems we
0.7 procedure
-0.5 procedure $
3.7 process
1.0 process $
2.1 process and
-0.6 processes
-0.6 processes pain
-1.1 product
1.7 production
1.1 products
-0.5 products build
0.6 products from
1.2 products such
-0.6 profession
0.5 profession in
-1.0 professional
-0.6 professional association
-0.7 professionals
-0.6 professions $
1.5 program
-1.2 program $
-0.5 program for
0.8 program of
1.0 program was
0.6 program you
0.7 programme
-1.1 programme $
1.6 programme and
0.6 programmes for
0.7 programs
1.1 progress
0.6 progress $
0.8 progress of
1.0 progressing
3.4 progression
0.8 progression of
-0.9 project
-0.6 prolapsed disc
2.8 promise
0.7 promise $
-1.5 promise a
-0.9 promise at
-0.8 promise how
0.9 promise results
-1.7 promise that
1.0 promise to
0.8 promise you
0.5 promised
-1.3 promises
-0.6 promote
2.2 promotes
-0.9 promotes relaxation
3.0 promotes tissue
-1.7 prompt
-0.5 prompt surgery
-0.5 prompt treatment
-0.5 promptly
-1.3 prompts
-1.1 prompts the
5.2 proof
3.3 proof $
-0.8 proof of
-1.0 proof that
1.2 proper alignment
0.9 proper position
4.3 properly
0.6 properly $
0.5 properly trained
-0.5 proportion
-0.7 propose
-1.1 proposed
-0.6 propped
-0.5 pros
-1.9 protect
-0.7 protect it
-0.9 protected
-0.7 protection
2.4 protects
0.7 protects the
0.5 protein
0.7 proteins
1.8 protocol
-0.8 protocol $
0.6 protocol is
-0.6 protrusion
1.5 proud
-1.8 proud of
3.1 proud to
1.4 prove
0.7 prove it
0.8 prove that
5.3 proved
2.2 proved that
-1.0 proved to
12.2 proven
4.0 proven $
1.1 proven alternative
0.8 proven by
-0.7 proven infection
1.5 proven that
-0.6 proven to
0.5 proven treatment
-0.9 provide
-0.7 provided $
-0.6 provided by
1.0 provided you
1.2 provider
0.9 provides
1.4 province
-0.6 provinces
-0.8 provincial
-0.7 provincial college
1.6 pryce
-0.9 psychological
-0.5 psychologist
-0.6 psychologists
0.5 pub
-1.6 public
-0.6 public register
-0.9 published in
0.7 pull
0.6 pull and
0.7 pull on
-1.0 pull the
2.0 pulled
1.0 pulled muscle
0.8 pulled muscles
-0.7 pulled something
0.5 pulls
-0.7 pulls $
-0.6 pulse
-1.1 pump
2.3 pumps
1.9 pumps fluid
1.3 punch
-1.6 punjabi
-0.6 punjabi and
1.6 purges
-0.5 purpose
-0.7 purse
-4.5 push
-0.7 push a
-0.5 push it
-1.3 push the
-1.1 pushed
-1.0 pushed back
-2.6 pushes
-0.9 pushes out
-0.8 pushing
1.0 put
-2.5 put a
0.6 put away
-1.9 put discs
1.7 put down
-0.6 put his
-0.7 put in
-1.4 put it
-0.8 put off
0.5 put our
-0.8 put pressure
2.3 put right
1.7 put that
2.0 put the
-0.6 put this
-0.9 put up
-0.7 put you
2.4 puts
0.9 puts it
1.9 puts them
-0.5 putting
-0.6 putting off
1.3 putting on
-1.4 putting up
-2.3 q
-0.7 q $
-0.7 q i
-1.2 qi
-0.5 qi $
-1.0 quadratus
-1.0 quadratus lumborum
-0.5 qualified
-0.6 qualified $
-0.5 qualified in
-1.0 quality
1.1 quality and
-1.1 quality of
1.0 quarter
0.6 quarterly
-3.3 question
-1.2 question $
0.6 question about
-0.5 question is
0.7 question mark
-0.8 question we
-0.9 questionnaire
-0.6 questionnaire $
-4.3 questions
-1.7 questions $
-0.5 questions about
0.5 questions and
-1.3 queue
-0.5 queue $
3.4 quick
2.1 quick $
1.1 quick crack
-0.5 quick fix
0.7 quick thrust
2.2 quicker
2.2 quickest
-1.4 quickly
-0.9 quickly $
1.1 quickly and
-0.7 quid
-0.7 quid $
0.8 quiet
-1.1 quiet and
-0.5 quiet music
-0.6 quiet the
-0.5 quieter
1.2 quietly
-0.6 quiets
1.4 quite a
-0.5 quite possibly
1.4 quits
-0.5 quiz
-0.5 quote
-0.8 r $
-0.9 ra $
1.2 ra clients
1.6 ra since
0.9 race
-0.6 race $
-1.3 rack
1.3 radiation
1.3 radicular
0.9 radio on
1.3 radiographer
2.0 radiologist
-0.8 rail $
-0.7 rain on
-0.6 rainy
-1.2 raise
-0.5 raise the
-0.7 raise your
0.6 raised
1.4 raises
1.1 raises endorphins
0.6 raises serotonin
-1.0 raj
-0.5 raking
-0.8 ramp
-0.9 ramp at
6.5 ran
2.4 ran the
-0.6 randomised
1.7 rang
1.3 rang the
0.8 rang up
-1.5 range $
-0.6 range from
0.6 range of
3.0 rapid
-0.5 rare and
-0.5 rare but
-2.3 rarely
-0.6 rarely a
-0.6 rarely change
-0.5 rarely needed
-0.5 rarely the
1.4 rarer
-0.5 rash
-0.5 rate drops
-0.6 rate slows
-0.6 rate their
1.0 rate with
3.9 rated
1.6 rated 4.9
1.0 rated massage
1.1 rated rmt
-1.0 rates
-1.7 rather
0.7 rather have
0.5 rather more
2.4 rather not
-1.0 rather see
1.8 rather than
-1.5 rather you
1.3 rating
1.6 ray $
0.6 ray and
-0.5 ray or
0.8 ray the
0.9 rays
1.3 rays $
5.2 re
1.8 reabsorbed
-1.2 reabsorbs
-1.0 reabsorbs it
-1.0 reach
0.7 reach and
-1.4 reach for
-0.9 reach it
2.2 reach the
0.7 reach us
1.8 reaches
0.8 reaches for
-1.2 reaches the
0.9 reaching
1.5 reaching for
0.7 reaching the
-0.5 reacts
-3.3 read
0.8 read $
0.5 read a
-2.4 read it
-1.0 read that
-0.5 read the
-0.6 read what
0.7 read your
-0.7 reader
1.7 readily
-1.1 reading
-0.8 reading this
-0.5 reads
1.3 ready
-1.7 ready $
1.0 ready for
2.5 ready to
0.6 real
-0.9 real $
-0.6 real and
1.2 real cause
-0.5 real difference
-0.5 real person
-0.5 real reason
9.3 realign
1.1 realign the
4.1 realigns
2.9 realigns the
0.8 realised
3.3 really
1.5 really $
2.1 really causing
-0.7 really do
0.5 really going
1.1 really is
-0.6 really slipped
0.6 really works
-0.7 rear
-3.4 reason $
-0.6 reason and
-0.6 reason at
-1.1 reason enough
-0.7 reason i
-0.7 reason is
0.9 reason it
-0.6 reason that
1.0 reason the
1.5 reason to
-0.8 reason we
0.6 reason why
2.7 reason you
1.2 reason your
-2.0 reasonable
-0.6 reasonable choice
-1.2 reasonable to
-2.1 reasons
0.5 reasons $
-0.8 reasons for
-0.5 reasons people
-0.6 reasons to
-0.5 reasons why
0.5 rebalances
-0.5 rebook
3.2 rebuild
2.7 rebuild $
-1.3 rebuild cartilage
3.3 rebuilds
0.5 rebuilds cartilage
1.8 rebuilds the
-1.5 receipt
0.6 receipt $
-0.5 receipt or
-2.1 receipts
-0.6 receipts $
-0.7 receipts are
-1.8 receive
-1.2 receive a
-0.5 received
-0.7 received massage
-1.3 recent
-1.0 recent fracture
-1.0 recent surgery
-1.1 recently
-1.2 reception
0.6 receptionist
1.2 receptionist $
-0.6 receptionists
0.6 receptors as
-1.1 recipe
-0.7 recipe for
1.0 reckon
-0.7 recliner
1.0 recognised
3.1 recognized
0.5 recognized as
-1.0 recommend
1.2 recommend a
-1.0 recommend acupuncture
-0.6 recommend individual
-1.0 recommend weekly
-0.5 recommendation
-0.6 recommendations
-4.7 recommended
-0.7 recommended $
-0.5 recommended as
-0.6 recommended by
-1.7 recommended for
0.5 recommends
1.6 record
-1.3 record of
-0.6 recorded
-1.6 records
-0.8 records are
3.4 recover
-1.2 recover $
1.0 recover faster
0.5 recover from
1.2 recover fully
-0.5 recover more
0.8 recover twice
0.6 recovered
0.6 recovered $
1.3 recovering
1.2 recovering from
3.6 recovery
1.2 recovery $
-1.7 recovery and
0.7 recovery can
1.4 recovery from
1.2 recovery of
-1.0 recovery takes
1.7 recovery time
4.3 recurrence
-0.5 recurrent
-0.5 red
-0.6 red flags
-0.6 reduce pain
-1.5 reduce the
0.6 reduced
0.6 reduced by
1.3 reduced pain
3.0 reduces
0.5 reduces inflammation
-0.6 reduces stress
1.1 reducing
2.3 reduction
2.4 reduction of
0.7 reductions
0.7 reductions in
-1.2 refer
-1.0 refer pain
1.0 refer to
-1.3 refer you
-0.5 refer yourself
-1.9 referral
-0.7 referral to
1.1 reflex
-1.4 reflexes
-0.8 reflexes and
1.2 refresher
5.7 refund
1.7 refund every
1.1 refund the
0.9 refund your
0.8 refunded
-1.0 refuse
2.0 regain
0.7 regain their
0.8 regains
1.4 regarded
1.3 regarded as
0.6 regardless
1.6 regenerate
1.1 regenerate $
-0.6 region
0.7 region and
-3.0 register
-0.7 register $
-0.5 register which
-3.6 registered
-0.5 registered $
-0.5 registered acupuncturists
-0.8 registered since
-0.5 registered therapists
-0.9 registered with
-1.2 registration
-0.6 registration $
1.8 registration is
-1.0 registration number
-0.5 regrow
5.3 regular
-0.9 regular activity
-0.6 regular bedtime
-2.4 regular blood
1.9 regular care
0.6 regular clients
-1.6 regular exercise
-0.6 regular is
4.0 regular massage
-0.7 regular movement
3.1 regular sessions
3.4 regular treatment
0.6 regular treatments
3.1 regularly
3.1 regulars
-0.8 regulars a
2.0 regulars are
1.5 regulars have
-0.5 regulate
-0.5 regulate the
-2.0 regulated
-0.8 regulated by
-0.5 regulated health
-0.8 regulator
-0.7 regulatory
-0.6 regulatory college
0.8 rehab
0.6 rehabilitation and
4.8 rehydrate
2.8 rehydrate $
0.6 rehydrate and
2.1 rehydrates
0.7 rehydrates the
2.6 rehydrating
0.6 reinforce
2.6 relapse
-0.5 related back
-0.6 relative
-1.1 relax
-0.8 relax and
0.5 relax the
-1.4 relaxants
-0.6 relaxants $
-0.9 relaxation
-1.7 relaxation $
-1.3 relaxation and
-1.2 relaxed
1.9 relaxed and
0.9 relaxes the
-2.0 relaxing
-0.8 relaxing $
-0.6 relaxing and
3.1 release
-1.4 release $
0.8 release a
-1.0 release and
-0.9 release endorphins
0.7 release it
-0.6 release knots
0.6 release method
1.1 release that
1.9 release the
0.7 release those
0.7 release tight
1.0 release to
4.2 released
-0.5 released $
1.7 releases
1.1 releases the
-0.6 releases toxins
1.2 releasing
1.0 releasing the
-1.7 reliable
-0.5 reliable for
-0.7 reliably
7.8 relief
0.7 relief $
0.6 relief after
0.5 relief and
-0.5 relief but
-1.0 relief for
1.3 relief in
2.0 relief is
-0.6 relief may
-1.3 relief of
1.9 relief on
2.6 relief that
-0.7 relief to
1.8 relief usually
0.6 relief with
2.1 relief without
-0.5 relies
-0.5 relies on
1.0 relieve
1.0 relieve back
-1.0 relieve leg
1.4 relieve the
-0.7 relievers
0.6 relieves
-1.0 relieves leg
1.3 relieves pain
-0.6 relieving chemicals
-1.3 rely
-1.2 rely on
-0.9 remain
0.8 remain $
0.7 remained
-1.2 remains
2.7 remarkable
2.1 remarkable $
-1.1 remedial massage
-0.8 remedies
2.8 remedy
-0.9 remember
1.7 remember $
0.7 remember how
-0.9 remember that
-0.9 remember the
-1.0 remember your
2.0 remembered
-0.7 reminders
3.9 remission
1.1 remission $
1.1 remove
0.8 remove it
-0.7 removed to
-1.1 removes
-0.5 removes bone
1.2 removes the
-2.5 removes toxins
1.2 removing
-0.7 renee
1.3 renewal
0.5 renewed
-0.8 rents
-0.5 rents a
3.8 repair
1.6 repair $
0.7 repair and
-1.3 repair cartilage
0.9 repair themselves
0.7 repaired
0.6 repairs
-0.8 repairs $
-0.5 repairs cartilage
0.7 repairs the
-1.0 repeat
0.5 repeated
-1.8 replace
-0.5 replace the
-0.5 replaced
1.2 replacement
-1.1 replacement is
0.9 replacements
-0.6 replacements $
1.0 replaces
-0.9 replies
-1.4 reply
-0.6 reply to
-2.0 report
-0.6 report $
-0.6 report and
-0.7 report if
1.5 report that
-0.5 report with
-2.9 reported
-0.5 reported $
-0.9 reported less
-0.6 reporting
1.0 reports
-0.7 reports $
0.9 reports that
0.5 reputation
-1.5 request
-0.9 request $
-0.9 requested
1.6 required
2.0 required $
-1.0 requires
2.1 rescue
-3.0 research
2.5 research has
-0.6 research into
-1.0 research is
-2.3 research on
-0.5 research suggests
0.8 reserve a
-0.7 reserved
2.0 reset
-0.5 reset session
2.7 resets
-1.1 residents
0.9 resistance
1.1 resistance to
4.5 resolve
2.7 resolved
1.1 resolves
-1.2 respect
-0.9 respect for
0.7 respond
-0.7 respond and
-0.5 responders
3.3 responds
2.2 responds $
-0.6 responds by
1.6 response
0.7 response and
0.5 responsible
0.8 responsible for
-1.9 rest
-2.4 rest $
2.3 rest alone
-0.5 rest for
-0.8 rest in
1.2 rest on
-0.5 rested
2.0 restore
-0.6 restore $
3.3 restored
5.9 restores
-0.9 restores flexibility
0.7 restores overall
1.7 restores the
1.0 restores total
2.0 restoring
0.8 restrictions
-0.8 rests
1.2 rests $
4.1 result
1.2 result $
3.4 result is
-1.2 result of
6.6 results
-0.9 results $
0.7 results and
0.6 results are
-0.8 results do
0.8 results guaranteed
-0.9 results have
2.0 results last
1.2 results like
-0.6 results of
2.5 results speak
2.1 results that
-0.5 results vary
-1.4 retire
-0.8 retire $
-0.6 retired bus
1.3 retirement
0.8 retirement $
1.6 retrain
1.4 retrain the
0.8 retrained
0.6 retreat
2.6 return
2.0 return $
0.7 return after
2.2 return to
0.7 return your
4.0 returned
1.8 returned to
5.9 returns
1.9 returns to
2.0 reverse
1.0 reverse arthritis
1.3 reverse the
5.2 reversed
4.8 reversed $
-0.5 reversed by
3.3 reverses
1.6 reverses the
-2.2 review
-0.5 review $
0.5 review and
-0.7 review it
0.7 review of
-0.8 review progress
-1.2 reviewed
-0.6 reviewed in
-0.8 reviewers
2.8 reviews
1.8 reviews $
0.9 reviews and
1.0 reviews can
-0.8 reviews have
-0.7 reviews of
0.7 rheumatic
-0.8 rheumatoid
-5.4 rheumatoid arthritis
1.9 rheumatoid disease
0.9 rheumatologist
-1.0 rheumatologist $
-1.0 rheumatologist and
2.5 rheumatologist asked
-0.6 rheumatologist is
-0.7 rheumatology team
1.0 rhythm
2.4 rhythmic
1.9 rib
-0.5 rib $
1.2 rib cage
-0.5 rib hump
-1.0 ribs $
-1.4 ribs and
-0.6 ribs on
0.7 ribs that
0.7 ribs to
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
2.8 right back
-0.5 right by
1.4 right hands
2.3 right in
-1.6 right now
-1.4 right on
-0.5 right outside
0.6 right person
-1.4 right place
0.6 right shoulder
0.5 right the
1.6 right through
-1.4 right to
-0.5 right up
-0.5 rigid
-4.5 ring
-0.9 ring and
-0.8 ring back
-0.6 ring me
-1.2 ring the
0.6 ring us
-0.7 ring you
-0.6 ringing
-0.5 rink
-0.6 rise
-0.6 rise and
-0.6 rise in
0.8 rises
2.8 risk
-0.6 risk but
-0.6 risk for
0.8 risk free
-0.7 risk is
-1.3 risk of
-0.6 risk that
1.0 risk to
-0.9 risks
-0.5 risks among
-1.9 risks and
1.1 risks in
-0.7 risks include
-0.7 risks including
0.5 risks whatsoever
0.5 risks with
1.8 risky
-2.1 ritual
-0.8 ritual $
-0.9 rituals
0.5 river
1.7 riverside
1.9 rmt
-2.2 rmt $
2.5 rmt about
1.9 rmt and
-0.5 rmt before
-0.9 rmt came
1.2 rmt can
-1.1 rmt clinic
-0.9 rmt has
0.5 rmt in
4.5 rmt massage
-0.6 rmt sees
0.8 rmt team
-0.5 rmt uses
-1.1 rmt vs
-0.6 rmt was
0.7 rmt will
0.5 rmt with
-1.0 rmts
-1.1 rmts $
1.5 rmts also
-0.5 rmts and
-0.6 rmts are
1.7 rmts can
-2.4 rmts do
1.7 rmts use
0.5 rmts will
-0.7 rmts with
-2.5 road
-0.6 road and
1.0 road to
-0.6 rob
-0.7 robe
0.8 robert
-0.5 robes
-0.5 rock
0.8 rod
1.4 rods $
-1.7 rods and
-0.7 rods in
-0.8 role
-2.5 roll
-0.8 roll over
-0.7 rolled
0.7 rolled towel
-0.7 roller
0.5 rolling
-0.6 rolls
1.2 roof
-1.3 roof $
1.4 roof and
-1.0 roofer
2.8 roofing
-1.7 room
0.5 room $
-0.8 room 1
-0.9 room 2
1.8 room and
-0.9 room at
-0.5 room floor
0.9 room for
-0.5 room has
0.6 room in
-1.2 room is
-0.8 room on
3.9 room to
-1.4 room while
-0.6 room with
-0.6 room you
-3.4 rooms
-1.1 rooms are
6.9 root
1.1 root $
-0.5 root and
1.7 root cause
2.6 root causes
3.5 root of
-0.7 root you
0.6 roots $
-0.5 roots that
-0.8 ropes $
1.5 ropes and
3.4 rosa
-0.8 rosalind
-1.4 rosemary
-1.1 rotate
1.1 rotated
1.0 rotated pelvis
1.3 rotation
-1.0 rotators
-0.5 rotators and
-0.7 rotten
-1.6 rough
-0.8 rougher
-0.6 rougher and
-2.6 roughly
-0.8 roughly the
-2.1 round
1.4 round $
-1.0 round a
-1.4 round and
-1.1 round it
-0.7 round the
-0.8 round to
-0.7 round your
-1.6 route
-0.8 route $
-1.2 routine
-0.5 routine $
0.9 routine for
-0.5 routine you
-0.5 rower
-0.9 rowers
0.5 ruaridh
3.4 rub
-0.8 rub $
1.1 rub a
1.4 rub where
-0.6 rub your
2.8 rubbed
-0.9 rubber
0.5 rubbery
-0.5 rubbing
-0.5 rubbing the
1.5 rubbish
1.2 rubs
1.1 rubs $
-0.8 rugby
-2.3 rule
-0.7 rule $
-0.6 rule it
-0.6 rule out
-0.5 ruled
-1.1 rules
-1.1 run
1.3 run $
-1.1 run a
1.0 run for
-0.8 run from
-0.5 run on
0.6 run our
0.6 run out
-0.6 run through
-0.5 run your
3.5 rung
-1.8 runners
-0.5 runners and
-0.7 running $
-0.6 running down
-0.8 running from
-2.9 runs
-1.0 runs down
2.4 runs for
-1.3 runs from
1.2 runs the
-0.5 ruptured
1.6 rush
-0.7 rush of
2.8 rush you
-1.1 rushed
-0.9 rushed $
0.7 rust
1.1 rust $
3.4 ruth
-0.9 s
-1.1 s $
1.6 s1 and
-0.5 s1 herniation
0.5 sacral
-1.3 sacroiliac
-0.8 sacroiliac joint
2.2 sacrum
-0.9 sacrum $
2.0 sacrum and
-0.8 saddle area
6.1 safe
-1.8 safe $
1.9 safe at
2.1 safe for
0.7 safe hands
-2.2 safe to
-0.7 safely
-0.6 safely $
2.7 safer
2.0 safest
1.1 safety
-0.8 safety $
1.6 said
1.2 said $
0.5 said and
-0.6 said in
-2.0 said it
-0.7 said that
-1.3 said the
-0.9 said they
-1.4 said to
-0.5 said we
2.7 said what
-0.5 said yes
0.9 sail
0.8 sail through
-0.7 sales
-0.6 sales pitch
-0.7 salma
1.9 salt
0.6 salt $
2.4 salt and
0.9 salts
1.1 sam
1.5 same
-3.4 same $
-1.1 same afternoon
-1.8 same as
2.3 same day
-0.6 same for
1.6 same goes
1.2 same hour
2.0 same in
0.6 same injury
1.8 same job
1.7 same kind
-1.4 same level
0.8 same number
-0.5 same position
2.1 same result
-0.5 same shape
0.9 same side
-2.4 same therapist
3.1 same visit
-0.6 same week
-0.5 sanctuary
1.0 sand $
0.6 sandeep
-0.8 sandhu
-0.5 sandra
-0.7 sandwich
-0.5 sat
-0.6 sat at
-1.0 sat in
1.7 sat on
0.9 sat through
2.9 satisfaction
0.7 satisfied
-0.7 satisfied with
0.6 satisfying
0.8 saturday
0.8 saturday $
-0.6 saturday 9
1.1 saturday and
2.3 saturday in
-0.8 saturday mornings
-2.4 saturdays
-1.0 saturdays $
-0.5 sauna
-1.2 save
-0.5 save fifteen
-0.8 save the
2.6 save you
-1.9 save your
3.5 saved
1.2 saves
0.5 saves you
0.6 saw him
-0.8 saw it
-0.6 saw me
-0.8 saw the
-0.6 say
-3.2 say $
-0.6 say a
0.8 say about
0.9 say at
-0.6 say exactly
6.7 say goodbye
0.5 say he
-1.2 say hello
-0.7 say in
0.6 say is
1.1 say massage
-2.5 say no
1.2 say on
1.1 say otherwise
-3.5 say so
-0.8 say stop
-0.6 say the
0.7 say they
0.9 say we
-1.3 say what
-2.2 say yes
-1.5 saying
-0.7 saying $
-1.6 saying it
0.8 saying that
1.1 says and
-1.5 says he
0.7 says i
-2.8 says it
1.2 says my
-0.7 says priya
1.5 says she
-0.7 says so
-2.4 says that
2.0 says the
-1.3 says they
-1.0 says to
-0.6 says what
-0.5 says your
-0.6 scaffolder
-1.1 scale
-0.6 scale of
-2.2 scalp
-1.0 scalp massage
4.9 scalpel
2.3 scalpel $
1.4 scan
3.2 scan $
-0.9 scan a
0.7 scan and
-0.7 scan does
-1.7 scan is
2.6 scan or
-1.0 scan says
-0.5 scan shows
-1.0 scanned
1.8 scanner
-2.5 scans
-1.0 scans $
-0.6 scans and
-0.8 scans are
-1.5 scans of
-0.7 scans often
-0.5 scans show
0.9 scar $
-1.1 scar and
-1.9 scar tissue
-0.8 scare
-1.6 scared
-1.1 scared of
-0.5 scary
-0.9 scent
1.1 scented
-0.8 scents
-1.2 sceptical
-0.6 sceptics
0.8 schedule
0.5 schedule $
0.9 scheduled
-0.5 scheduling
1.1 scheme
-1.8 school
-1.5 school $
-0.5 school and
-1.2 school nurse
1.0 school year
0.7 schroth
0.7 sciatic
-1.3 sciatic nerve
4.5 sciatica
-0.7 sciatica $
1.2 sciatica and
-0.8 sciatica can
-0.9 sciatica down
1.6 sciatica experts
3.4 sciatica for
-0.5 sciatica have
-0.8 sciatica herniated
-1.4 sciatica in
-1.2 sciatica is
-0.7 sciatica massage
-1.4 sciatica on
1.0 sciatica or
0.5 sciatica the
0.8 sciatica was
-0.9 sciatica where
3.1 sciatica with
-0.8 sciatica you
3.4 science
1.8 science $
-0.8 science and
-0.5 science behind
1.4 science has
-0.7 science in
1.0 science is
3.5 scientifically
2.7 scientifically proven
-0.5 scoliometer
3.8 scoliosis
-2.8 scoliosis $
1.2 scoliosis a
1.8 scoliosis and
-0.6 scoliosis are
2.0 scoliosis can
1.9 scoliosis clients
-0.5 scoliosis clinic
-0.5 scoliosis curve
2.5 scoliosis from
-0.9 scoliosis have
-0.8 scoliosis herself
-1.8 scoliosis is
0.8 scoliosis massage
-0.7 scoliosis may
-0.5 scoliosis often
2.2 scoliosis specialist
-0.9 scoliosis the
0.5 scoliosis we
1.1 scoliosis who
1.3 scoliotic
-0.9 score
-0.5 scorecard
-0.5 scorecard $
0.6 scores
-0.5 scottsdale
-2.2 screen
-0.5 screen at
-0.5 screening
-0.9 screens
-0.5 screws and
1.2 sea
-0.5 seal
1.5 searching
1.0 searching for
0.5 season and
-0.7 seasons
-2.2 seat
0.6 seat $
1.1 seated
-0.6 seats
1.8 seaweed
1.8 second
-0.8 second $
-0.8 second and
0.9 second appointment
-1.7 second floor
0.6 second friday
-0.7 second half
1.2 second is
-0.9 second monday
1.1 second month
0.9 second one
-0.5 second operation
-0.5 second person
1.0 second scan
1.0 second session
2.7 second treatment
-0.6 second tuesday
0.6 second visit
-0.7 second week
-1.5 seconds $
-0.6 seconds and
0.9 seconds on
2.4 secret
-1.1 secret $
-0.5 section
-0.9 see
0.9 see $
-0.5 see an
-0.5 see any
-0.7 see at
-1.0 see both
2.2 see every
0.8 see for
-0.9 see four
-1.0 see her
-1.8 see how
1.4 see in
1.6 see is
0.7 see more
-0.5 see my
-0.8 see no
-0.6 see on
-0.5 see one
-0.5 see people
-0.6 see so
4.3 see that
2.2 see the
-0.5 see their
0.5 see this
-1.2 see to
0.6 see us
-1.0 see what
0.5 see where
0.6 see which
0.9 see why
-2.6 see you
-1.9 see your
-0.5 see yours
-0.8 seed
-1.2 seeing a
0.7 seeing me
-0.8 seek
-0.5 seem
-2.5 seem to
-0.7 seemed
-2.7 seems
-1.8 seems to
1.4 seen
-1.5 seen $
0.9 seen and
-1.1 seen at
-1.0 seen by
0.8 seen clients
1.5 seen curves
-0.5 seen every
-0.5 seen from
-1.2 seen in
-0.5 seen on
1.9 seen people
-0.8 seen the
-0.7 seen what
-1.9 sees
-0.5 sees up
2.5 segment
-0.5 segment $
1.1 seized
-0.7 seldom
-0.5 seldom needed
-1.5 self
-1.9 sell
-1.0 sell packages
1.7 sell you
-0.6 selling
-0.5 sells
-1.9 send
-0.9 send a
-0.5 send everyone
-0.9 send it
-0.6 send pain
1.0 send people
-0.6 send the
1.1 send you
-0.8 sends pain
-0.8 sends us
-0.8 senior rmt
1.6 senior therapist
1.3 seniors $
-0.6 seniors in
-0.7 sense $
0.7 sense of
1.2 senses
-2.0 sensible
-0.9 sensible to
0.7 sensibly
-0.8 sensitive
-0.9 sent
-0.6 sent home
1.2 sent me
1.5 sent us
-0.7 sent you
-1.6 sentence
-1.2 sentence $
0.7 sentence and
-2.3 separate
0.6 separate and
1.0 separately
0.7 separately $
-0.7 september
0.8 september $
1.2 sequence
1.4 serenity
1.2 series
1.6 series $
-0.9 series is
1.4 series of
-4.8 serious
-0.6 serious accident
-1.2 serious harm
-0.5 serious problem
-0.5 serious problems
-0.7 serious side
-1.1 seriously
0.5 serotonin
-1.1 serotonin $
0.8 serotonin and
-0.7 served
-1.5 service
-0.6 service $
0.7 serviced
-0.6 services
-0.7 services $
-0.5 serving
5.0 session
1.6 session $
-0.7 session a
-0.7 session begins
-0.5 session ends
-0.6 session for
-0.7 session in
-1.1 session is
1.4 session on
-0.5 session or
1.1 session six
0.7 session so
-0.5 session to
0.6 session will
-0.5 session with
-0.6 session you
1.8 sessions
2.6 sessions $
-1.0 sessions a
2.1 sessions and
-1.7 sessions are
-0.9 sessions for
-0.5 sessions is
-1.2 sessions last
1.2 sessions later
0.9 sessions of
-0.7 sessions on
1.3 sessions one
1.5 sessions or
-0.8 sessions over
-0.9 sessions that
1.4 sessions the
0.7 sessions we
1.7 sessions with
-0.5 sessions without
0.8 sessions your
-2.1 set
-0.5 set $
-1.0 set a
1.3 set free
-1.1 set it
-0.5 set number
-0.9 set of
-2.2 set up
1.5 set your
-1.1 sets
-0.8 sets it
-0.8 sets of
-0.6 sets out
0.7 sets the
-0.6 setting
0.8 settings
1.0 settings $
-0.9 settle $
0.8 settle back
2.4 settle for
0.6 settle in
-0.6 settle without
2.2 settled
3.4 settled $
-0.5 settled and
0.6 settled the
1.6 settles
-0.5 settles $
-1.1 settles in
-0.6 settles within
3.1 seven
0.8 seven $
1.3 seven benefits
-1.8 seven days
-0.7 seven in
2.0 seven minutes
-0.7 seven months
-0.9 seven out
0.6 seven rmts
1.5 seven weeks
0.8 seven years
0.5 seventh
0.9 seventies
-2.1 seventy
-0.7 seventy eight
-1.0 seventy five
-0.8 seventy one
-0.5 seventy three
-2.4 several
-0.6 several explanations
1.3 several have
-0.9 several levels
1.4 several of
-1.1 several things
-0.6 several visits
-0.7 several years
-2.4 severe
-0.5 severe or
-0.9 severe pain
-0.5 severe sciatica
-0.9 sexual
-0.6 sfx
0.5 shake
-0.9 shall
0.7 shall not
-1.0 shallow
-2.1 sham
-0.7 sham acupuncture
-2.2 shape
-1.2 shape $
-0.8 shape of
-0.9 shaped
-3.7 share
-0.7 share a
-0.5 share it
-0.5 share of
-0.8 share the
-2.2 shared
-0.6 shared among
0.9 sharing
2.5 sharp $
-1.4 sharp pain
-0.6 shauna
-0.5 shave
2.0 she
-0.8 she also
-1.6 she asked
-0.5 she asks
-1.4 she brought
-0.5 she calls
1.7 she came
2.5 she can
1.9 she comes
-2.9 she could
-0.5 she developed
0.7 she did
0.7 she does
0.5 she explains
-1.6 she first
1.3 she gave
-0.9 she gets
-1.5 she given
1.3 she got
-1.1 she had
2.1 she has
6.1 she is
0.5 she joined
-0.7 she just
-0.5 she laughed
1.0 she like
0.6 she must
1.3 she never
0.8 she said
1.1 she says
-0.7 she sees
1.0 she should
1.1 she stood
1.1 she suggests
0.9 she tells
-1.6 she trained
-1.1 she tried
0.5 she walked
-0.8 she wanted
0.7 she wants
2.4 she was
-2.0 she went
-1.7 she will
-0.5 she worked
-0.9 she would
0.5 she wrote
1.2 shed
-1.8 sheet
-1.9 sheet $
-1.1 sheet and
3.9 sheet of
-0.5 sheet with
-1.8 sheets
2.1 sheila
0.8 shelf
-0.7 shelf $
-0.7 shelf of
-1.2 shelter
-0.7 shiatsu
2.5 shift
1.4 shift $
0.5 shift and
1.1 shifted
-0.7 shifting
0.9 shifts $
0.7 shifts and
2.0 shine
1.2 shirt
-1.1 shoe
-0.5 shoe and
-0.8 shoe repair
1.0 shoehorn
0.6 shoelaces
-1.0 shoes
-2.5 shoes $
-0.9 shoes and
-1.1 shoes off
3.8 shoes on
0.7 shoot
-0.5 shooting
-1.1 shoots
-0.7 shoots down
-1.5 shop
0.9 shop $
-0.5 shop and
-0.6 shopping
-1.9 shopping cart
2.8 shops
-1.8 short
-1.0 short $
-1.5 short and
8.3 short answer
0.8 short breaks
0.5 short course
-0.8 short lived
-0.5 short of
-0.5 short rests
2.6 short side
-0.5 short spells
1.4 short talk
-2.8 short term
-2.1 short time
-0.6 short version
-0.9 short walk
-2.5 short walks
0.8 short while
-0.9 shortage
-0.9 shortage of
-1.5 shorten
-0.6 shorten the
-0.5 shortens
2.9 shorter
-0.8 shorter $
0.6 shorter and
-1.0 shortest
-0.5 shortest time
-1.9 shorts
1.4 shots
3.2 shots $
-6.4 should
0.7 should $
1.0 should always
-0.5 should avoid
0.9 should be
0.9 should come
-0.5 should explain
3.5 should have
-1.7 should i
-1.2 should never
-3.6 should not
1.3 should notice
-0.5 should tell
0.6 should you
-1.5 shoulder
-0.5 shoulder $
-2.0 shoulder blade
-0.9 shoulder blades
-1.4 shoulders $
-0.5 shoulders a
1.9 shoulders and
-0.9 shoulders back
-0.9 shoulders come
-0.6 shoulders creep
-1.3 shoulders drop
3.4 shoulders level
-1.1 shouting
-0.5 shouting $
0.8 shovel
-0.6 shovel $
-0.6 shovelled
-0.5 shovelled the
1.0 shovelling
-0.5 shovelling $
-2.6 show
0.9 show $
-0.7 show changes
1.1 show for
-1.2 show that
-0.5 show up
-0.9 showed
1.1 showed a
-0.7 showed me
-1.7 shower
-0.8 shower $
-0.6 showers
-2.1 shown
-0.7 shown a
1.0 shown beyond
-1.3 shown that
-2.1 shown to
-2.7 shows
0.8 shows that
-0.5 shows the
-1.9 shows up
1.3 shrink $
-0.7 shrink by
0.7 shrinks
-1.2 shrinks over
0.7 shropshire
1.1 shrug
-0.6 shrunk
0.6 shuffle
-0.7 shuffle to
0.8 shuts
0.7 shy about
4.8 sick
1.2 sick day
1.2 sick days
0.8 sick leave
3.9 sickness
-0.9 side
-2.4 side $
0.5 side and
-0.8 side bend
-1.3 side by
2.3 side effect
4.3 side effects
-0.5 side for
-1.0 side gets
-0.8 side i
0.9 side in
1.5 side it
-2.3 side of
0.6 side on
-0.5 side plank
-0.6 side they
0.7 side used
1.5 side wake
-2.9 side with
1.1 side you
-0.6 sides
-2.5 sides $
-0.5 sides differently
-0.7 sides of
3.8 sides the
-3.7 sideways
-0.6 sideways $
-1.6 sideways curve
-0.6 sideways like
0.5 sight
0.5 sight $
-1.3 sign
-1.7 sign $
1.0 sign a
1.1 sign anything
-1.1 sign of
1.1 sign that
-0.6 signals
2.2 signals and
-0.7 signals from
-0.5 signals on
0.6 signature
0.7 signature treatment
0.8 signed
-0.5 signing
-1.5 signs
-0.6 signs of
2.2 silent
1.6 silent $
0.6 silver
-4.7 similar
-1.1 similar $
2.0 simone
-0.9 simple $
0.5 simple as
-0.7 simple exercises
0.8 simple movement
-0.6 simple muscle
2.3 simple strain
-0.6 simple stretches
-0.5 simple things
4.8 simply
2.0 simply can
1.2 simply do
0.9 simply to
-0.9 simply what
1.0 since
4.8 since $
-1.4 since 1998
-0.9 since 2004
-0.9 since 2006
-0.8 since 2009
-0.7 since 2013
-0.8 since 2017
1.4 since and
-1.0 since christmas
-0.5 since february
2.2 since i
1.6 since march
1.4 since monday
1.8 since most
-1.1 since our
0.6 since she
0.9 since thanksgiving
1.4 since that
-0.9 since the
-1.3 since then
-1.0 since we
1.0 sing
2.0 single
-0.8 single best
-0.6 single cause
-0.8 single correct
0.7 single day
-0.7 single hour
0.5 single ninety
1.8 single one
0.5 single person
0.8 single side
-0.5 single structure
-0.5 single test
1.5 single time
-1.2 single use
1.2 single visit
-0.8 single week
-0.8 sinking
-1.2 sister
-0.9 sister swears
-1.2 sit
-0.8 sit $
-1.0 sit and
1.4 sit down
-2.4 sit for
-0.6 sit in
-0.5 sit on
3.0 sit through
1.7 sit up
-0.9 site $
-0.5 site and
-0.5 site chair
-1.1 sits
1.3 sits down
1.1 sits in
-0.6 sits right
-1.7 sitting
-0.5 sitting $
0.9 sitting for
1.1 sitting has
-0.7 sitting in
1.4 sitting there
1.6 six
3.0 six $
-0.5 six a
0.7 six and
-0.7 six days
-0.6 six is
-0.5 six minutes
-1.2 six of
-1.1 six one
0.6 six or
-1.0 six registered
-1.1 six rmts
2.1 six sessions
0.5 six the
-0.5 six times
0.6 six to
-0.7 six visit
-0.6 six week
2.5 six weeks
-0.9 six you
-2.3 sixteen
-1.6 sixteen years
2.9 sixth
-0.7 sixth free
0.8 sixth visit
0.6 sixth you
1.2 sixties
-0.8 sixty $
-0.6 sixty and
0.9 sixty minutes
0.8 sixty one
1.0 sixty two
-1.0 sixty years
-2.2 size
-1.7 size of
-0.6 sized
1.1 skates
1.9 skating
1.3 skeleton
1.3 ski
1.4 skill
4.8 skilled
-0.5 skilled pair
0.8 skilled rmt
-0.5 skills
-3.0 skin
-0.9 skin $
0.9 skin and
0.9 skin from
-0.7 skin that
3.4 skip
-0.7 skip it
3.6 skip the
0.6 skip this
-0.6 skip us
1.3 skull
-0.5 skull $
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
-1.9 sleep better
0.5 sleep in
-0.7 sleep is
1.4 sleep like
-0.8 sleep more
1.8 sleep often
-1.3 sleep on
1.3 sleep problems
1.8 sleep through
-0.6 sleep well
1.1 sleep your
1.1 sleeping
-0.5 sleeping $
0.5 sleeping on
1.3 sleeping through
2.3 sleeps
-1.3 sleepy
-0.7 sleepy $
7.7 slept
1.7 slept for
-1.0 slept funny
1.0 slide
1.0 slide back
0.8 slides
0.5 slides back
-0.9 slight
-2.6 slightly
-1.6 slip
-0.6 slip $
0.9 slip back
-0.6 slip in
-0.5 slip out
-0.6 slipped
0.7 slipped disc
-0.5 slipped discs
-1.4 slippers
-0.6 slippers and
2.5 slipping
1.0 slips
0.8 slips back
-0.6 slope
1.8 slot
1.0 slot and
0.7 slot to
-0.8 slots
-2.4 slow
-1.5 slow $
-0.7 slow deep
1.0 slow down
-0.6 slow firm
0.6 slow myofascial
-0.9 slow pressure
-0.5 slow rhythmic
-0.6 slow steady
0.9 slow stretching
1.1 slow sustained
0.7 slow swedish
1.7 slow the
0.5 slow warm
-0.5 slow work
-1.4 slowed
-1.6 slower
-0.5 slower $
3.5 slowing
-4.4 slowly
-2.0 slowly $
0.5 slowly through
-0.5 slowly with
-1.2 slows $
0.6 slows down
2.7 slows the
-0.5 slows you
-0.6 sluggish
-6.4 small
-1.4 small $
-1.7 small and
1.7 small clinic
1.0 small curve
-0.6 small curves
-0.5 small facet
0.7 small joints
0.9 small muscles
-0.8 small number
-0.7 small of
-0.7 small studies
-0.5 small thing
0.9 small things
2.3 smaller $
-0.6 smaller by
0.5 smaller number
1.1 smart
-1.7 smell
-0.6 smell of
-1.2 smells
-0.5 smells of
2.5 smile
-0.9 smiling
-0.7 smiling $
-1.1 smoke
-3.1 smoking
-0.6 smoking and
1.2 smooth
-0.6 smooth basalt
-0.8 smooth cartilage
0.7 snapping
0.7 snapping at
-0.6 sneeze
-1.6 sneezing
-1.3 snore
-0.8 snore $
0.9 snoring $
-2.4 snow
0.8 so
-1.4 so $
-0.8 so a
-1.9 so and
2.1 so are
-1.1 so at
2.4 so can
0.6 so come
0.6 so confident
-0.5 so did
1.7 so does
1.4 so drink
2.3 so easy
1.0 so far
-0.5 so for
0.8 so gentle
-1.2 so he
-2.1 so here
-3.0 so i
2.4 so if
0.7 so in
-1.2 so is
1.0 so it
-0.5 so leave
-0.7 so let
-1.5 so long
3.3 so much
-0.6 so no
-1.2 so nobody
3.3 so often
0.8 so people
-0.5 so plan
0.7 so please
-0.9 so she
-0.6 so take
-0.5 so tell
1.5 so the
2.0 so there
-3.7 so we
-0.8 so what
-1.3 so when
-0.6 so why
2.0 so will
0.5 so yes
0.9 so you
-1.0 so your
1.8 soaks
-1.1 soap
-0.5 soap $
-0.9 society
-0.6 society of
1.3 sock $
-0.6 sock and
1.1 socks
-0.6 socks $
1.0 socks on
-0.5 sofa
-0.5 sofa $
0.5 sofia
-1.3 soft
-0.5 soft spot
1.7 soft tissue
-1.0 soft tissues
1.2 soften
-0.8 softened
1.5 softening
0.9 softening the
-0.8 softens $
1.2 softens the
1.2 softer $
-1.0 software
-2.7 sold
0.6 sole
1.0 soles
-0.8 solid
4.0 solution
2.6 solution $
0.7 solution for
-0.6 solveig
-8.3 some
-0.6 some $
-1.6 some clients
-0.9 some feel
-0.7 some find
-0.6 some folks
1.0 some good
0.8 some have
-0.8 some it
1.4 some movement
2.4 some need
-0.5 some notice
3.3 some of
-0.5 some pain
-1.3 some patients
-4.2 some people
-1.6 some point
-0.7 some relief
0.8 some tenderness
-1.2 some time
3.4 some version
-0.9 some water
-1.9 somebody
0.7 somebody else
-0.9 somebody has
-0.6 somebody is
-0.8 somebody on
-0.6 somebody to
-1.3 someone
-1.8 someone else
-1.1 someone had
-0.8 someone has
-0.7 someone is
-0.5 someone to
1.4 someone who
-1.8 someone with
-1.2 something
-0.9 something $
0.8 something different
-0.5 something does
-3.9 something else
-0.5 something for
-0.7 something i
-2.1 something in
-0.6 something is
-0.9 something like
0.8 something more
3.0 something of
-0.6 something on
1.0 something so
1.7 something that
2.3 something to
-0.5 something went
0.9 something with
-0.7 something you
1.5 something your
-7.2 sometimes
-0.5 sometimes a
-0.8 sometimes said
-0.6 sometimes there
0.7 sometimes with
-0.6 somewhat better
0.5 somewhere
1.1 somewhere around
1.9 son
-1.1 song
-0.6 sons
-0.9 soon
-0.8 soon $
-0.5 soon after
-1.2 soon as
-0.6 soon will
2.5 sooner
0.6 sooner $
1.3 sooner and
0.5 sooner if
1.2 sooner or
1.2 sooner you
1.5 soothes
1.1 soothes the
-0.9 soothing
-0.7 soothing $
-0.5 sore
0.7 sore $
1.4 sore again
0.5 sore bit
-0.8 sore joint
0.8 sore joints
-1.0 sore lower
1.1 sore muscle
0.9 sore or
-1.0 sore place
0.9 sore spot
-1.5 sore the
-2.6 soreness
-0.5 soreness has
-0.9 soreness is
0.7 soreness the
-1.6 sorry
-1.1 sorry $
-0.6 sorry that
-0.7 sort
1.0 sort it
-0.7 sort of
-0.7 sort that
3.9 sorted
0.6 sorted in
0.6 sorted out
2.5 sorts
-0.9 sorts of
1.1 soul
-1.4 sound
-0.8 sound of
-1.0 soundly
-2.7 sounds
-0.5 sounds like
-1.0 soup
5.3 source
4.3 source $
1.6 source of
-0.9 south
3.6 spa
-0.9 spa day
3.0 space
-0.6 space $
2.3 space between
1.3 space for
-0.5 space to
-1.8 spaces
-0.5 spaniel
-0.6 spanish
1.4 spare
2.0 spare you
1.1 spared
1.2 spares
-0.7 sparse
3.8 spas
-2.3 spasm $
1.0 spasm in
-1.2 spasm is
-0.5 spasm squeezes
0.7 spasm that
0.9 spasms
1.5 speak
-0.5 speak english
2.8 speak for
0.6 speak of
-1.3 speak up
1.5 speak with
-1.0 speaking
-0.6 speaking to
-0.8 special
-0.7 special chair
3.9 specialise
3.9 specialise in
4.0 specialist
3.6 specialist $
3.1 specialist and
-0.5 specialist at
2.4 specialist for
-0.8 specialist has
1.6 specialist in
-0.5 specialist nurse
1.0 specialist who
-1.3 specialist will
0.7 specialist with
13.9 specialists
2.3 specialists $
0.7 specialists have
2.9 specialists in
4.2 specialize
4.2 specialize in
4.3 specialized
3.5 specializes
3.5 specializes in
-4.0 specific
-1.3 specific back
0.8 specifically
1.0 speed
-0.6 speed $
4.4 speeds
0.9 speeds healing
0.9 speeds the
2.1 speeds up
0.6 spell
-0.5 spelling
-0.8 spend
-0.6 spend a
2.0 spend an
-0.7 spend the
-0.7 spend your
-0.9 spends
-3.3 spent
1.5 spent $
-0.6 spent eleven
-0.9 spent four
-0.5 spent nine
-1.0 spent on
-0.8 spent the
0.6 spent two
0.5 spent years
0.7 spin
4.2 spinal
1.3 spinal adjustments
2.1 spinal alignment
-1.2 spinal canal
-0.5 spinal clinic
1.9 spinal conditions
-1.0 spinal cord
1.3 spinal decompression
-0.6 spinal fluid
1.4 spinal fracture
-0.5 spinal fusion
2.3 spinal health
-1.6 spinal manipulation
-0.7 spinal nerves
-0.9 spinal specialist
-2.8 spinal stenosis
-0.9 spinal surgeon
-0.8 spinal surgery
5.0 spine
-0.8 spine $
-1.2 spine and
-0.5 spine as
1.5 spine back
0.5 spine becomes
-1.1 spine can
-0.6 spine carries
-1.4 spine curves
-0.6 spine do
-0.5 spine does
2.9 spine follows
-0.7 spine gets
-0.6 spine has
0.5 spine have
-1.1 spine in
-0.5 spine into
-0.8 spine is
-1.7 spine it
-0.9 spine itself
-0.9 spine like
0.5 spine needs
-0.5 spine never
-2.5 spine or
1.0 spine sits
0.6 spine so
-0.5 spine specialist
0.8 spine straight
-0.6 spine surgeon
-0.8 spine that
-1.1 spine the
-0.6 spine this
1.0 spine to
0.7 spine we
-0.8 spine which
-0.7 spine while
0.5 spine who
1.9 spine will
-1.7 spine with
4.4 spine you
2.5 spine your
2.0 spineflow
1.7 spines
-0.8 spines that
-1.0 spiral
0.9 spirit $
0.5 split
-0.6 spoil
-0.6 spoke
0.8 spoken
1.0 spoken $
-1.0 spondylitis
-0.5 spondyloarthritis
-0.8 spondylolisthesis
-0.6 spondylolisthesis where
1.2 sponge
1.6 sponge $
-2.0 sport
-0.6 sport and
1.2 sports
0.6 sports $
2.2 sports injury
1.0 sports massage
-0.7 spot
2.4 spot $
-0.6 spot for
0.9 spot that
-5.2 spots
-0.5 spots a
-0.5 spouse
1.2 sprain
-1.0 sprain $
-0.5 sprain and
-0.9 sprain is
1.6 sprained
1.3 sprained ligaments
1.5 sprains
1.7 sprains $
-0.5 sprains and
-0.6 sprains are
-0.7 sprains from
-1.1 spread
-0.8 spreading
1.2 spreads
1.6 spreads down
-1.8 spreadsheet
-0.9 spreadsheet $
1.0 spring
-0.8 spring $
0.9 spring and
-0.8 spring he
-1.0 spur
1.6 spurs
-0.5 spurs of
1.3 spurt
1.1 spurt and
0.5 squad
1.0 square
-0.5 squashed $
0.6 squat
-1.2 squeeze
-1.4 squeeze the
-1.9 squeezed
-1.5 squeezes
-2.0 squeezes the
-0.7 squeezing
0.9 st
1.0 stable
1.1 stable $
4.0 stack
-0.6 stack of
-2.5 staff
-0.5 staff will
-0.7 staffed
-0.5 staffed by
1.0 stage
0.9 stage $
0.7 stage of
-0.6 stage three
1.2 stage where
-1.7 stages
-1.2 stages $
0.6 stagnant
-0.7 staircase
2.1 stairs
-1.4 stairs and
-0.9 stairs are
-0.5 stairs have
1.1 stake
-1.3 stall
-1.4 stalls
4.3 stamina
3.0 stand
-0.9 stand $
1.2 stand a
0.7 stand at
-1.1 stand bend
-0.8 stand down
-1.3 stand for
-0.7 stand how
0.8 stand in
0.7 stand long
-0.7 stand on
0.5 stand straight
1.4 stand tall
1.6 stand taller
1.2 stand through
-2.1 stand up
2.0 standard
-0.5 standard advice
-1.6 standards
-0.6 standards $
-0.7 standards authority
1.0 standing
2.1 standing $
-0.6 standing and
1.0 standing at
-1.0 standing desk
-1.0 standing in
-1.0 standing pain
1.0 standing tall
-1.0 standing up
4.5 star
1.2 star rating
2.8 star reviews
8.5 stars
2.2 stars $
2.8 stars from
1.0 stars on
-2.3 start
1.5 start and
-1.2 start at
-1.1 start gentle
-0.5 start gently
-0.6 start in
1.1 start line
-0.5 start moving
0.8 start on
0.5 start the
-1.6 start to
-0.8 start treatment
-2.0 start with
1.1 started $
-0.7 started at
0.8 started coming
1.8 started early
1.4 started seeing
0.5 started the
-0.7 started to
-0.5 started what
-1.0 started with
-0.6 starter
1.3 starting
-0.7 starting treatment
2.6 starting with
0.5 starts
1.6 starts $
-0.6 starts at
2.1 starts on
-0.5 starts until
-1.0 starts with
-1.1 starved
-1.2 starved of
1.2 state
1.4 state of
-1.1 stated
-1.0 states
-2.2 station
-0.8 stationary
-0.5 stationary bike
-0.7 statutory
0.5 stay
-1.0 stay active
-0.8 stay as
-0.8 stay away
-0.5 stay for
-0.9 stay home
0.5 stay in
-0.7 stay off
-0.5 stay on
-0.5 stay there
2.1 stay with
0.9 stayed
-1.7 staying
-1.6 staying active
0.7 staying gently
3.1 stays
1.1 stays $
-1.5 stays on
2.0 stays open
0.6 stays there
1.4 steady
-1.4 steel
-0.9 steel rods
1.0 stefan
0.9 stenosis
-1.7 stenosis $
-0.9 stenosis a
1.2 stenosis and
-0.5 stenosis arthritis
0.8 stenosis because
1.0 stenosis can
-0.6 stenosis i
0.8 stenosis is
0.5 stenosis massage
-0.8 stenosis means
-0.5 stenosis or
-1.0 stenosis scoliosis
0.8 stenosis so
-0.7 stenosis the
-0.7 stenosis where
-2.2 step
-1.5 step $
0.8 step and
-0.5 step free
-1.1 step out
0.5 step three
1.3 steps
-1.2 steps $
-0.6 steps from
-1.3 sterile
-0.9 sterile needles
-2.1 steroid
-0.7 steroid injection
-1.3 steroid injections
1.0 steroids $
-0.5 steroids can
1.2 stick
0.5 stick and
1.1 stick with
-0.5 sticking
4.3 sticks
1.0 sticks and
-1.0 sticks out
-2.2 stiff
0.8 stiff $
-1.7 stiff and
-0.9 stiff for
-0.7 stiff in
1.5 stiff joint
1.8 stiff mornings
1.1 stiff neck
-1.1 stiffen
-0.8 stiffened
-1.6 stiffens
-0.7 stiffens and
-1.3 stiffer
-0.5 stiffer and
-0.9 stiffness in
-1.0 stiffness is
0.6 stiffness that
0.5 still
1.7 still $
2.1 still a
-0.7 still comes
-1.2 still creek
-1.0 still get
-1.2 still has
0.6 still hurt
0.9 still in
3.1 still on
1.0 still see
0.8 still soft
1.0 still the
-0.7 stillpoint
-0.7 stillwater
0.8 stimulate
1.3 stimulates
-0.5 stimulates endorphins
-0.5 stimulates nerves
2.2 stimulates the
0.7 stimulating
-1.5 stomach
-0.8 stomach $
1.5 stomach and
0.9 stomach can
-0.6 stone massage
1.1 stones
-0.5 stones $
1.1 stones and
-0.8 stones are
2.7 stood
0.8 stood in
1.6 stood up
-1.7 stool
-0.6 stool $
-0.5 stool and
1.9 stooping
1.1 stop
1.4 stop $
0.9 stop and
-1.9 stop at
-0.6 stop back
-1.6 stop if
-0.5 stop me
-0.5 stop moving
-0.6 stop putting
0.6 stop the
-0.7 stop there
1.2 stop to
-0.7 stop your
6.3 stopped
2.5 stopped $
0.6 stopped in
1.1 stopped taking
1.1 stopped the
-0.6 stopping
0.8 stopping $
-0.5 stopping you
5.1 stops
2.5 stops $
-0.5 stops across
-1.1 stops at
0.6 stops attacking
2.2 stops being
-0.9 stops bracing
-0.7 stops on
-0.6 stops right
1.5 stops the
-2.8 stops you
-0.5 storage
-1.5 store
1.0 stored
-0.5 stored in
1.5 stored toxins
2.3 stories
-0.5 stories $
4.9 stories like
2.3 story
-3.6 story $
5.6 story is
-0.5 story once
-0.9 stove
-0.5 stove $
3.7 straight
4.3 straight $
0.9 straight after
0.8 straight again
-0.6 straight answers
3.3 straight as
-2.1 straight away
-0.6 straight back
-0.8 straight from
-0.7 straight home
0.6 straight in
-0.5 straight into
-0.6 straight line
0.8 straight spine
-0.7 straight when
-0.9 straight with
2.1 straighten
-2.6 straighten a
-1.0 straighten it
-0.8 straighten the
0.9 straighten up
6.3 straightened
3.2 straightening
3.1 straightening the
4.6 straightens
8.4 straighter
3.1 straighter $
1.8 straighter than
2.4 strain
1.7 strain $
-1.3 strain and
-0.5 strain disc
-0.5 strain heals
1.3 strain is
-0.9 strain off
-1.0 strain on
-0.9 strain the
1.2 strain three
1.5 strain two
1.0 strain usually
-0.6 strain we
0.6 strain you
-0.6 strain your
-1.9 strained
0.5 strained muscles
1.0 strains are
-0.5 strains from
-0.5 strains settle
-0.6 strange
-0.5 stranger
-1.9 street
1.2 street $
-0.9 street and
-0.8 street for
-0.8 street in
2.1 street is
-0.8 street parking
1.5 strength
0.5 strength $
-0.6 strength and
-1.0 strength training
1.0 strength work
-1.3 strengthening
-0.5 strengthening and
4.1 strengthens
1.2 strengthens immunity
1.3 strengthens the
2.5 strengthens your
-3.8 stress
-2.7 stress $
0.5 stress does
-0.8 stress goes
2.1 stress hormones
-0.7 stress that
-0.5 stress you
-1.4 stressed
-0.5 stressed $
-0.5 stressed out
-0.5 stressful
-4.8 stretch
-0.8 stretch and
0.7 stretch at
0.5 stretch the
-0.6 stretch you
-1.6 stretched
-2.8 stretches
-1.5 stretches $
1.4 stretches and
-1.0 stretches for
-0.8 stretches to
-0.5 stretches with
-2.9 stretching
-1.5 stretching $
1.4 stretching can
-0.5 string
-0.5 strings
1.4 stroke $
-0.5 stroke and
0.7 strokes
0.8 strokes and
-0.5 strokes from
0.9 strokes that
-0.5 strokes toward
-0.7 strokes warm
2.7 stroll
3.3 stroll out
-2.0 strong
0.6 strong $
-0.5 strong and
-0.6 strong painkillers
-1.0 strong pressure
6.3 stronger
-0.7 stronger $
1.6 stronger immune
1.2 stronger immunity
-0.6 stronger painkiller
-0.7 stronger painkillers
6.2 stronger than
0.6 strongest
0.6 structure
-0.5 structure of
2.6 structured
-0.5 structures
-0.5 struggling
2.4 stubborn
1.2 stubborn $
1.1 stubborn backs
3.2 stuck
2.3 stuck $
-0.6 stuck for
-0.6 stuck on
0.6 stuck your
-3.1 student
-1.0 student clinic
-2.0 students
-0.8 students and
-2.7 studied
-0.8 studied $
-0.8 studied in
-4.1 studies
1.1 studies have
-0.9 studies in
-2.1 studies of
3.0 studies show
0.5 studies suggest
-0.6 studies that
-0.5 studies were
-0.8 studio
0.6 studio in
-0.5 studio we
-1.5 study
1.0 study after
0.6 study that
-0.5 studying
-1.4 stuff
-0.8 stuff $
-0.5 stuff you
-2.5 style
-1.3 style of
-0.6 sub
-0.5 subacute
-1.1 subject
-1.0 submit
-1.4 substitute
-1.1 substitute for
3.0 succeed
1.7 succeed where
0.8 succeeds
6.1 success
0.7 success $
3.7 success rate
-1.7 such
-4.3 such as
0.5 suction
-2.5 sudden
-0.9 suddenly
-6.0 suggest
0.8 suggest once
-1.3 suggest that
-0.5 suggest three
-0.7 suggest two
-1.0 suggest weekly
-2.1 suggested
-0.5 suggested $
0.7 suggests
0.9 suggests a
1.3 suit $
-0.7 suit you
-0.6 suitable $
2.6 suitable for
-0.6 suitcase
-0.7 suite
-2.2 suits
2.4 suits every
-0.9 suits most
-1.4 suits you
-0.7 suits your
-0.9 summary
3.1 summer
2.0 summit
-0.5 sums
-2.1 sun
-1.5 sun life
0.6 sun run
1.5 sunday $
-0.9 sundays $
-0.8 sundays and
-0.8 sunil
1.0 superior
1.1 superior to
-0.6 supermarket
-1.4 supervised
-0.6 supervision
-1.1 supervisor
0.6 supper $
-1.4 suppertime
1.3 supple
-1.0 supplementary
-1.0 supplementary benefits
-0.8 supplements
-0.5 supplied
-1.4 supply
-1.0 supply $
-0.5 supply of
0.5 supply to
-1.4 support
0.8 support belt
-0.7 support for
-0.5 support the
-2.2 supported
-0.6 supported $
-0.9 supported by
0.7 supporting
1.1 supports
-0.5 supports the
-0.6 supposed
-0.6 supposed to
1.9 sure
-1.0 sure $
-0.5 sure can
-0.7 sure if
1.9 sure it
-0.9 sure that
0.8 sure the
0.7 sure to
2.3 sure we
2.1 surest
1.3 surest way
1.4 surfaces
2.1 surgeon
2.3 surgeon $
-0.7 surgeon and
-0.9 surgeon can
1.8 surgeon could
-0.8 surgeon had
1.8 surgeon has
-0.7 surgeon removes
-0.8 surgeon says
0.5 surgeon who
-2.4 surgeon will
3.8 surgeons
-0.7 surgeons $
2.7 surgery
3.5 surgery $
0.6 surgery altogether
0.8 surgery and
-0.7 surgery are
-0.5 surgery but
1.3 surgery can
-1.4 surgery carries
-0.7 surgery does
1.6 surgery for
-0.5 surgery has
1.3 surgery have
1.5 surgery in
-0.9 surgery it
-0.9 surgery may
-0.8 surgery means
3.0 surgery or
0.5 surgery should
-0.6 surgery than
-1.4 surgery to
1.2 surgical
0.7 surgical date
-0.9 surgical team
-0.6 surgical treatment
0.9 surgical waiting
2.3 surprise
2.3 surprised
-0.8 surprised by
-0.5 surprised how
2.1 surprises
-0.8 surprises $
3.3 surprises people
-0.9 surprising
-1.4 surrey
-0.5 surrey $
0.6 surrounding
1.0 survey
1.0 survey of
-0.5 surveys
-1.1 suspect
-1.1 suspected
-0.9 suspicious
1.6 sustained
-0.5 swallowed
-1.8 swear
-0.7 swear $
-0.7 swears
-2.0 swears by
0.5 sweater
-2.5 swedish
-0.6 swedish and
-2.0 swedish massage
1.9 sweep
-0.7 swelling and
-0.8 swimmers
-3.7 swimming
-0.8 swimming and
-1.3 swims
0.6 swing your
2.5 swinging
2.5 swinging a
2.3 switch
0.8 switch it
0.5 switch off
1.8 switched
2.4 switched off
3.3 switches
4.2 switches off
-1.9 swollen
-0.8 swollen $
-0.8 swollen and
1.2 swollen joint
-0.8 swollen joints
-0.6 sympathy
2.9 symptom
1.2 symptom $
2.2 symptom and
-0.5 symptom is
-2.8 symptoms
0.6 symptoms $
-1.0 symptoms and
-1.0 symptoms are
0.6 symptoms at
-0.9 symptoms can
-0.6 symptoms have
0.5 symptoms of
0.5 symptoms we
-2.0 syndrome
-0.6 syndrome $
1.8 synovial
1.9 synovial fluid
3.0 system
0.8 system $
2.2 system a
2.0 system and
-0.7 system attacking
-1.7 system attacks
0.8 system can
0.6 system down
-0.9 system has
-1.2 system or
-0.7 system out
1.1 system so
-0.9 system that
1.5 system to
-1.6 t $
-0.5 t shirt
-0.5 table
0.5 table $
2.0 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.8 table goes
-1.2 table has
1.3 table in
-0.5 table sessions
0.7 table since
-1.2 table that
0.5 table to
-0.8 table with
-3.8 tables
-0.9 tables $
-0.7 tables lower
1.4 tablet
3.3 tablets
1.0 tablets a
1.2 tablets and
-1.0 tablets are
-0.8 tablets can
0.9 tablets for
1.2 tackles
1.2 tackles the
-1.1 tagalog
-0.5 tagalog and
-1.2 tai
-1.2 tai chi
0.5 tailbone
0.9 tailor each
-2.0 take
0.7 take $
1.5 take a
-0.6 take an
0.6 take away
-1.1 take blood
0.6 take breaks
0.8 take care
-0.5 take five
-0.7 take four
-2.0 take home
1.0 take it
0.7 take less
0.7 take months
-0.7 take more
-0.8 take my
-1.7 take off
0.9 take on
-1.5 take our
-0.8 take over
-0.6 take pain
0.6 take photos
-0.5 take pills
-1.1 take pressure
1.2 take six
1.7 take ten
-0.5 take that
1.3 take the
-0.6 take them
-2.2 take your
-0.5 takeaway
1.7 taken
-0.6 taken $
0.9 taken a
0.6 taken advanced
0.5 taken as
-0.8 taken away
1.4 taken on
0.7 taken together
1.7 taken up
2.7 takes $
1.8 takes a
-0.9 takes about
1.5 takes and
0.5 takes half
-0.5 takes it
-0.7 takes longer
-0.7 takes more
-1.0 takes over
1.2 takes place
1.3 takes pressure
-0.9 takes several
-0.6 takes strain
-0.6 takes ten
2.5 takes the
-0.5 takes time
-0.7 takes up
-0.5 takes you
-1.3 taking
0.7 taking $
-0.5 taking a
-0.7 taking part
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
0.5 talk to
0.9 talk with
-1.4 talked
-1.0 talked about
-2.0 talking
-1.0 talking $
0.5 talking about
-0.5 talking is
-0.9 talks
4.5 tall
1.1 tall $
7.6 taller
5.9 taller $
0.7 taller than
-0.6 tamsin
-0.5 tamsin $
-1.7 tangle
-0.5 tank
-1.4 tap
-1.0 tap $
-0.9 tape
-0.6 taped
2.2 taper
-0.5 taper $
-0.9 taping
-0.5 tapotement
0.6 target
1.5 targeted
1.2 targets
1.4 targets the
-1.1 tasha
-0.8 task
-1.7 tasks
-0.5 tasks $
-1.2 taste
-1.6 taught
-0.5 taught by
1.5 taught in
-0.7 taught to
-2.0 tax
-0.6 tax return
-0.5 taxi
-0.6 tcm
-3.4 tea
-1.4 tea and
0.8 tea towel
-1.4 teach
1.5 teacher with
-1.2 teachers
-0.7 teaches
0.9 teaches a
-0.7 teaches grade
-0.7 team
-1.4 team $
-1.0 team at
-0.5 team can
1.1 team in
0.8 team includes
0.6 team of
1.3 team says
0.9 team that
-0.7 team will
-2.7 tear
0.5 tear again
-0.7 tear and
-0.5 tear that
1.5 tears
2.7 tears and
3.6 technique
-0.9 technique $
0.7 technique that
1.2 techniques
-0.5 techniques and
0.8 techniques to
1.4 teenager
0.5 teenagers
-0.6 teenagers and
0.9 teenagers to
0.7 teenagers who
0.6 teenagers whose
-2.2 teeth
-1.0 teeth $
-1.6 telephone
-0.6 telephone $
1.2 telephone with
-0.7 television
-0.6 television $
-3.5 tell
-0.5 tell a
1.3 tell anyone
2.3 tell by
-0.8 tell everybody
0.5 tell everyone
1.2 tell her
1.0 tell him
-0.6 tell in
-0.6 tell our
-0.5 tell people
-0.9 tell the
0.5 tell us
-0.5 tell what
-0.8 tell which
-1.6 tell your
-0.5 telling
-0.7 telling us
-1.1 telling you
-0.7 tells
1.2 tells the
1.4 tells us
-1.5 tells you
-0.5 temper
-0.6 temperature
-0.7 temperature $
1.1 temperature a
-2.3 temporary
-1.7 temporary $
0.9 ten
0.5 ten $
-0.6 ten and
-0.5 ten are
-0.7 ten because
-0.6 ten cases
3.1 ten days
0.7 ten degrees
-0.7 ten dollars
0.6 ten in
-0.5 ten it
0.7 ten minute
0.9 ten minutes
-0.8 ten o'clock
-1.2 ten people
-1.1 ten per
-1.3 ten percent
-0.6 ten pounds
1.1 ten the
0.7 ten times
-0.7 ten to
-0.5 ten until
0.7 ten visits
-2.3 ten weeks
2.0 ten years
-1.2 tend
-1.2 tend to
-1.2 tender
-0.6 tender for
1.0 tender joints
-1.1 tenderness
-0.7 tenderness $
-0.8 tendon
-1.0 tendons
-3.5 tends
-3.5 tends to
-1.1 tennis
-0.6 tennis ball
-0.8 tens
-3.0 tense
-0.5 tense muscles
1.1 tension
-1.3 tension $
1.8 tension headaches
-1.0 tension in
-0.6 tension makes
0.7 tent $
2.4 tenth
2.0 teodora
-3.6 term
-0.9 term back
1.4 term pain
-0.9 term relief
-2.0 terms
-0.5 terms of
-1.4 terrible
-0.5 territory
2.1 terry
-2.7 test
0.7 test $
-0.5 test can
-0.6 test for
1.2 test your
-1.4 tested
-0.8 testimonials
1.1 testing
0.5 testing and
-1.2 tests $
-2.3 text
-0.6 text back
0.8 text or
-0.5 text us
4.0 textbook
1.3 textbook $
-0.6 thai
-0.6 thai massage
-0.7 than 10
1.3 than a
1.0 than all
1.0 than an
-0.8 than another
4.8 than any
1.0 than anyone
2.4 than anything
-2.2 than back
0.5 than before
0.6 than chasing
0.6 than either
-0.6 than for
-1.2 than four
-0.9 than half
-0.9 than have
-0.7 than i
-0.7 than in
-1.0 than it
1.8 than medication
1.9 than morphine
3.2 than most
1.6 than my
-0.8 than not
-1.3 than on
-0.5 than one
-0.7 than other
-1.1 than pain
-1.2 than people
0.5 than physio
1.8 than physiotherapy
1.3 than rest
0.8 than six
-1.1 than sixty
-0.6 than standing
1.1 than ten
-0.8 than that
-0.6 than thirty
-2.6 than those
-1.7 than three
-0.7 than usual
-1.7 than waiting
-0.5 than walking
-1.1 than we
0.8 than when
1.4 than with
-0.7 than without
0.8 than you
1.8 thank
2.2 thank you
1.4 thanks
-0.5 thanks for
2.7 thanks to
1.2 thanksgiving
1.2 thanksgiving $
1.5 that
0.7 that ache
-0.5 that aches
0.8 that actually
1.4 that always
-2.1 that any
-0.5 that anyone
0.8 that area
-0.5 that arrives
0.7 that arthritis
3.2 that at
2.8 that because
-0.7 that begin
1.6 that being
-0.8 that brace
3.3 that build
-0.6 that builds
-0.9 that but
-0.6 that by
-0.5 that call
-0.8 that came
4.6 that can
-0.5 that case
0.6 that cause
0.5 that causes
-0.5 that clamping
-0.7 that clients
-1.5 that come
-1.2 that comes
0.9 that compress
0.8 that conversation
-0.6 that covers
-1.1 that day
-1.0 that deeper
-0.9 that depends
0.8 that did
0.7 that disc
4.2 that does
0.9 that down
1.1 that each
0.5 that evening
3.0 that every
0.6 that everyone
0.9 that extra
-0.7 that feel
-0.6 that feeling
0.8 that first
-0.6 that fits
1.0 that fluid
-0.7 that follows
-1.0 that for
1.7 that from
-0.5 that further
2.9 that gave
-0.7 that gentle
1.9 that gets
-0.5 that give
-1.3 that go
-1.3 that goes
0.6 that got
-1.0 that guarding
-0.5 that half
1.1 that hands
0.6 that have
0.7 that heavy
0.5 that his
-0.6 that hold
-0.6 that hour
-3.1 that i
1.2 that if
1.6 that in
-0.8 that includes
-4.8 that it
-0.8 that keep
-1.8 that keeps
1.0 that kind
1.8 that lasts
-0.7 that leave
-0.6 that lines
1.7 that long
1.0 that looks
-0.6 that loop
-1.2 that lowers
-0.9 that made
1.1 that make
0.8 that makes
2.5 that many
-3.0 that massage
-0.9 that matters
0.7 that means
1.3 that might
-0.9 that movement
0.8 that muscle
-0.5 that my
-0.6 that need
-2.1 that needs
1.0 that neither
0.6 that nerve
-2.9 that never
-0.5 that night
1.1 that no
0.7 that of
1.3 that offer
-1.0 that on
-3.4 that one
0.8 that opens
2.1 that operation
1.1 that other
-0.7 that out
-1.8 that pain
-0.5 that path
-2.2 that people
-0.5 that person
-0.6 that presses
1.5 that pressure
1.6 that puts
-0.5 that question
-0.7 that reason
0.6 that regular
-0.7 that reverses
-1.5 that runs
1.9 that said
0.8 that same
-1.0 that says
-1.0 that scar
0.5 that sentence
-0.6 that settles
1.0 that sit
0.8 that sits
1.3 that so
-0.9 that somebody
-1.0 that someone
-0.8 that something
-1.0 that sort
-0.6 that sounds
-1.3 that spasm
-0.7 that squeezes
-0.8 that start
0.6 that started
0.8 that stays
-0.8 that stenosis
1.7 that story
-1.2 that suits
-0.5 that support
2.9 that surgery
1.9 that table
0.8 that targets
0.9 that tension
0.9 that the
1.1 that their
1.2 that there
-0.5 that these
-3.9 that they
1.4 that this
-1.3 that to
-1.3 that too
-1.0 that took
1.9 that toxins
-0.6 that travels
-0.5 that tug
2.2 that used
-0.6 that wakes
-1.3 that was
-1.5 that we
0.7 that week
0.9 that weekly
-0.8 that went
-0.9 that what
1.7 that when
-0.5 that widens
1.2 that will
1.7 that with
0.5 that worked
1.0 that works
1.1 that worry
1.7 that would
-0.6 that you
-2.5 that your
1.3 the
2.1 the #
-1.1 the 14
-1.0 the 14th
0.8 the 3
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
1.1 the aging
-1.5 the aim
-0.6 the air
-1.6 the alarm
0.6 the alignment
1.6 the allotment
2.2 the alternatives
-1.1 the american
-0.7 the amount
-0.7 the anaesthetic
0.7 the ankle
-1.2 the answer
-1.2 the answers
1.0 the anxiety
0.6 the arch
0.5 the arches
1.3 the arteries
1.4 the arthritis
1.5 the ashcombe
3.1 the attack
-0.5 the attention
-1.0 the authors
1.4 the autumn
1.5 the average
1.3 the baby
-5.4 the back
-0.9 the backs
0.5 the bad
-0.8 the bag
-1.5 the bakery
-1.3 the balance
-0.7 the band
0.8 the bar
-0.5 the base
0.9 the basement
0.6 the basis
-0.5 the basket
-0.9 the bath
0.9 the beach
-0.7 the bear
-1.2 the beer
-1.3 the beginning
-1.3 the bell
-1.0 the belly
-1.4 the belt
1.6 the bench
-1.1 the benefit
0.9 the benefits
3.1 the best
-1.2 the better
0.6 the big
2.7 the bin
-0.6 the birth
0.8 the biscuit
-1.0 the bit
-0.5 the bits
0.8 the bladder
-1.2 the block
-0.5 the blog
1.6 the blood
-1.6 the body
2.0 the bone
0.9 the bones
0.5 the bony
-1.6 the boss
0.5 the bottle
1.6 the brace
-0.8 the bracing
-2.1 the brain
-0.7 the bread
-1.6 the breath
0.7 the british
2.9 the bulge
0.5 the bundle
2.1 the burnaby
2.0 the burning
1.8 the bus
0.5 the business
0.5 the busy
-1.9 the buttock
1.9 the cab
2.1 the calendar
1.2 the calf
-1.1 the calves
1.7 the canal
1.2 the car
1.1 the card
-0.7 the care
-0.9 the cart
-0.7 the cat
4.5 the cause
-1.0 the ceiling
0.9 the cellular
1.6 the chain
2.5 the chair
-0.8 the chance
6.3 the change
1.1 the changes
-0.7 the channel
-0.5 the chart
-1.1 the cheapest
0.7 the chemist
0.5 the chest
-0.7 the child
2.7 the chiropractor
0.6 the choir
2.7 the city
-1.7 the claim
-0.5 the classic
-0.5 the client
-2.8 the clinic
3.1 the clock
-0.6 the clocks
-0.5 the club
0.5 the coat
-1.2 the code
2.4 the combination
-0.7 the comments
-0.6 the committee
-0.6 the commonest
-0.5 the community
-0.7 the complete
-0.5 the concave
-0.5 the conclusions
-0.5 the connective
1.1 the consultant
-1.0 the core
0.6 the corridor
-1.4 the cost
-1.6 the couch
1.6 the country
-0.7 the course
-0.5 the courtyard
1.4 the crash
2.7 the cupboard
2.3 the curve
1.4 the cushion
-0.7 the cushions
1.4 the cycle
4.1 the damage
1.8 the damaged
-0.7 the danger
-0.9 the date
-0.5 the days
-0.8 the decision
2.6 the deep
1.3 the deeper
2.4 the degeneration
-0.6 the dentist
-3.4 the desk
-0.8 the details
0.6 the diaphragm
0.7 the diary
2.6 the difference
-0.8 the differences
0.7 the direction
2.3 the disc
1.0 the discs
0.9 the disease
-1.2 the dishwasher
1.3 the distance
-1.3 the doctor
1.5 the door
-0.6 the doughnut
1.9 the drawer
0.5 the dresser
-0.5 the driveway
0.6 the drugs
-0.6 the dull
1.3 the earlier
-2.1 the early
0.5 the easiest
-1.1 the edge
-0.8 the edges
-1.0 the effects
1.0 the eighth
1.7 the electric
-0.7 the elevator
-0.5 the end
2.0 the endorphins
-1.2 the ends
-1.0 the entire
-0.8 the entrance
-1.1 the envelope
-0.5 the erectors
-1.2 the evening
1.3 the exact
0.9 the exception
0.6 the exercises
-1.2 the experience
-0.5 the fact
-0.8 the family
1.5 the far
-0.6 the farmers
-0.5 the fascia
-0.5 the favour
-1.6 the fee
0.9 the feeling
-1.8 the feet
0.6 the fence
-0.7 the fern
1.0 the ferry
-0.6 the few
1.7 the fibres
0.7 the field
1.4 the fifth
2.6 the finest
-1.6 the fire
2.2 the first
-0.9 the five
2.5 the flare
-1.3 the flat
-0.8 the floor
0.8 the flow
-1.5 the fluid
-2.2 the following
-0.6 the forms
-0.5 the foundation
3.9 the four
4.2 the fourth
0.5 the friday
-0.6 the friend
0.9 the front
-0.8 the full
0.5 the gabapentin
1.0 the gains
0.5 the game
1.3 the gap
1.7 the garage
-0.6 the garden
0.7 the girls
-0.5 the gluteals
-1.3 the glutes
0.8 the go
1.2 the gold
-0.6 the good
-0.5 the gp
0.7 the grain
0.5 the grandchildren
-0.5 the green
0.6 the grey
-1.2 the ground
-1.6 the groups
1.5 the growth
-0.5 the gutters
-1.3 the guy
-1.4 the gym
-0.8 the hall
-0.6 the hallway
-0.8 the hamstrings
1.6 the hand
-2.2 the hands
2.2 the harbour
1.0 the hard
-0.6 the hardware
-1.2 the head
1.1 the heart
2.3 the heat
1.6 the heaviness
-0.6 the heel
0.5 the height
-1.5 the heights
1.7 the herniated
2.1 the herniation
1.6 the highest
-0.5 the hill
-0.5 the hinge
0.5 the hip
-3.7 the hips
-0.5 the hollow
-0.5 the home
0.9 the homework
0.5 the honest
-0.9 the hook
3.6 the hospital
-1.1 the hot
0.6 the hotel
-1.0 the hour
-1.5 the house
2.4 the ibuprofen
0.9 the ice
1.6 the ideal
1.4 the illness
0.8 the imbalance
-2.4 the immune
1.4 the improvement
1.5 the inflammatory
-0.5 the information
-0.5 the initial
2.2 the injections
-1.0 the injured
-1.9 the injury
0.5 the inner
-0.9 the inside
-0.5 the instructions
-0.6 the intake
-1.3 the internet
0.5 the intervertebral
-0.5 the irritation
2.5 the island
-0.7 the jar
-1.2 the jaw
1.8 the jelly
2.2 the job
1.4 the joint
-2.5 the joints
1.7 the jumper
-1.5 the kettle
0.5 the kidneys
-1.4 the kids
0.7 the kind
1.0 the knee
0.8 the knees
3.2 the knife
0.8 the knot
1.2 the lactic
0.5 the ladder
-0.9 the lady
-0.6 the lake
0.5 the landlord
-1.6 the lane
-0.6 the largest
1.7 the last
-0.6 the law
1.3 the lawn
1.7 the leading
-0.5 the leaflet
-0.5 the lease
2.3 the least
-1.0 the leaves
-1.6 the left
3.0 the leg
1.4 the letter
-0.6 the life
-0.5 the ligaments
-0.9 the light
-0.5 the likely
-0.9 the limits
-3.0 the lining
3.2 the literature
-1.1 the little
0.5 the liver
-0.7 the lobby
0.9 the local
1.6 the loft
1.8 the long
-0.5 the loose
1.2 the lot
-3.2 the low
-0.5 the lowest
2.7 the lumbar
3.5 the lymph
0.7 the lymphatic
-1.1 the machine
0.5 the magic
-0.5 the mailbox
-1.6 the main
-0.8 the majority
1.9 the mall
3.9 the man
-0.5 the marks
-2.4 the massage
-0.5 the mat
-0.9 the material
1.6 the matter
-0.5 the meantime
-0.9 the medical
1.7 the medicines
-0.8 the menu
0.5 the message
1.3 the method
-1.2 the mid
-1.0 the middle
-1.1 the mind
2.1 the mirror
0.7 the monday
-1.8 the money
-1.2 the month
0.6 the months
-1.7 the morning
-1.1 the mornings
4.1 the most
-0.5 the movement
-0.6 the mri
-0.8 the multifidus
1.7 the muscle
0.8 the muscles
-1.2 the music
-0.9 the name
-0.5 the names
0.5 the narrow
0.5 the natural
-0.6 the nearest
-1.2 the neck
1.7 the needle
-1.5 the needles
0.7 the nerve
-0.7 the nervous
1.7 the new
1.3 the nhs
2.0 the night
-0.6 the nine
0.7 the nineties
0.5 the normal
0.7 the north
1.6 the number
1.1 the numbness
1.1 the nutrients
-0.6 the office
-2.5 the oil
-3.8 the old
-0.5 the older
1.2 the oldest
1.4 the ones
4.2 the only
4.9 the operating
3.1 the operation
-0.8 the options
0.5 the ordinary
1.2 the original
0.7 the orthopaedic
-0.6 the other
0.5 the others
-1.4 the outer
-1.1 the outside
1.2 the over
0.6 the package
1.2 the packet
-1.1 the page
1.7 the pain
-0.7 the painful
1.6 the painkillers
-0.5 the pair
-0.5 the panel
-0.6 the paper
-1.1 the paperwork
0.7 the paraspinal
0.6 the parking
1.0 the part
-0.5 the parts
-0.5 the passage
0.5 the past
-0.6 the path
-0.5 the pattern
2.9 the pelvis
-3.3 the person
1.5 the pharmacist
-0.5 the photograph
-0.7 the phrase
-1.4 the physio
-0.5 the piano
-0.5 the picture
-0.6 the pictures
-0.5 the piece
1.7 the pill
1.5 the pills
-1.0 the piriformis
0.6 the pitch
1.4 the place
-1.2 the places
2.6 the plan
-1.0 the playlist
3.9 the point
2.3 the poisons
2.0 the pole
-0.5 the police
0.7 the poor
-0.6 the possible
0.5 the postbox
0.8 the power
-0.7 the practitioner
0.6 the prescription
2.6 the pressure
-0.9 the price
-0.9 the printer
0.5 the problem
0.9 the procedure
1.0 the process
0.7 the profession
0.8 the programme
1.3 the progress
0.8 the progression
1.0 the protocol
1.9 the province
-0.8 the provincial
1.0 the psoas
0.5 the pub
-1.0 the public
1.2 the pull
-0.5 the pump
-0.5 the quality
-0.6 the questions
2.3 the quiet
0.7 the ra
1.5 the radiographer
1.1 the radiologist
-2.3 the rain
0.8 the ramp
1.9 the range
2.8 the real
3.0 the reason
-1.4 the reasons
-0.9 the receipt
1.1 the receptionist
-0.5 the recliner
-0.9 the record
0.7 the red
0.6 the region
-0.6 the register
1.9 the registration
-1.6 the release
2.4 the relief
1.4 the report
2.8 the rest
-0.9 the result
1.3 the results
-0.9 the reverse
-0.6 the reviewers
1.8 the rib
-0.6 the ribs
0.7 the right
-0.5 the rink
-3.6 the risk
-1.7 the risks
0.6 the river
-0.6 the rmt
-0.8 the rmts
-1.1 the road
1.1 the roof
-2.4 the room
-0.7 the rooms
5.9 the root
0.7 the ropes
0.5 the sacrum
2.0 the safest
-0.8 the same
1.6 the scalpel
-0.6 the scan
-0.8 the scans
-1.4 the scar
0.5 the school
0.9 the schroth
-1.6 the sciatic
0.9 the sciatica
-0.6 the science
-1.4 the scoliosis
-0.8 the screen
0.5 the sea
-0.8 the seat
-0.5 the senior
-0.7 the sense
-0.8 the sentence
-0.5 the session
-1.2 the sessions
0.7 the seven
0.5 the seventh
-1.1 the shape
-1.0 the sheet
-0.9 the sheets
0.9 the shelf
-0.9 the shelter
-0.7 the shoe
0.8 the short
-0.8 the shortest
-1.9 the shoulders
0.8 the side
-0.5 the signature
2.2 the sink
-0.7 the site
0.6 the sixth
-2.0 the size
-1.4 the skin
1.5 the skull
-1.7 the skytrain
-0.5 the slow
1.1 the small
-0.5 the smell
-1.0 the smooth
-0.5 the society
-1.0 the sofa
1.5 the sooner
1.3 the sore
-0.7 the soreness
-0.8 the sort
-0.9 the sound
-0.5 the soup
4.7 the source
2.2 the spa
1.7 the spasm
-0.6 the special
-2.1 the specialist
-1.5 the spinal
-2.3 the spine
2.7 the spot
1.3 the spring
2.3 the squeeze
-0.6 the staff
0.9 the stage
1.7 the stairs
-0.7 the standard
1.7 the start
1.3 the state
-0.5 the station
1.7 the stenosis
0.9 the step
1.4 the stiffness
-0.7 the stories
-1.7 the story
2.1 the street
-0.6 the stronger
0.6 the strongest
1.3 the structure
-0.6 the student
-0.5 the studio
-0.8 the study
-0.6 the stuff
0.7 the sunday
-0.5 the supermarket
-0.5 the support
2.1 the surest
3.4 the surgeon
1.3 the swelling
-0.5 the switch
2.0 the symptom
2.0 the symptoms
-1.0 the system
1.2 the table
-0.9 the tables
0.9 the tablet
2.5 the tablets
0.8 the tailbone
-0.8 the tap
-0.9 the tea
-1.3 the team
0.7 the technique
0.8 the telephone
2.0 the tenth
-1.6 the therapist
0.6 the therapists
0.6 the thing
-0.6 the things
1.4 the third
-0.5 the thoracolumbar
0.6 the threshold
1.2 the thursday
3.5 the tight
0.8 the tightness
-0.5 the till
2.3 the tingling
1.3 the tissue
0.6 the tissues
-0.7 the title
-0.9 the toes
-0.9 the toilet
0.9 the top
2.1 the torn
-0.6 the touch
-0.6 the tough
-1.1 the towel
4.7 the toxins
-1.1 the train
1.1 the trapped
-0.6 the treating
-0.9 the tree
1.5 the tri
-1.6 the trials
-0.5 the trouble
-0.9 the truck
1.5 the true
-0.9 the trunk
-0.5 the truth
1.4 the tuesday
-0.5 the tummy
1.1 the tunnel
0.5 the twelfth
-0.6 the two
-0.9 the uk
1.6 the ultimate
0.9 the umbrella
2.6 the underlying
-0.8 the united
0.7 the university
-0.5 the use
1.3 the valley
0.5 the vast
2.1 the vertebrae
3.4 the very
-2.2 the visit
-0.7 the visits
-2.5 the volume
-0.5 the wait
-1.1 the waiting
-1.3 the waitlist
-0.7 the walk
0.6 the walker
-0.5 the walls
0.6 the warm
0.6 the warmth
-0.7 the washroom
3.0 the waste
1.2 the way
0.5 the weak
5.8 the wear
1.9 the weather
-1.1 the week
0.6 the weekend
-0.5 the weeks
0.6 the weir
1.2 the wheel
0.6 the wife
-1.2 the window
-0.6 the winter
1.1 the women
-0.5 the wool
-0.7 the words
-1.9 the work
0.5 the worn
-1.2 the wound
0.5 the wrong
-0.7 the yard
-2.7 the year
-1.9 the years
-0.5 the yellow
1.0 theatre
1.2 theatre $
3.1 their
0.7 their age
-0.5 their answers
0.5 their antidepressants
-1.5 their back
-1.0 their backs
0.5 their best
1.3 their blood
-0.6 their body
0.8 their breath
-0.6 their confidence
0.5 their discs
-0.5 their doctor
-0.5 their ears
-0.6 their face
-0.5 their families
-0.5 their family
0.6 their fifties
0.7 their first
0.8 their flares
-1.3 their hands
1.0 their height
-0.8 their leg
-0.7 their legs
-0.6 their lifetime
-0.5 their lower
1.0 their medication
0.5 their methotrexate
0.8 their names
-0.5 their next
0.8 their normal
-0.6 their only
1.8 their painkillers
-0.6 their parents
-1.7 their place
0.6 their proper
-0.7 their results
1.6 their seventies
-0.6 their shoes
-0.6 their side
0.6 their socks
-0.6 their symptoms
1.6 their tablets
-0.5 their training
0.7 their walking
0.6 their weight
-0.8 their words
2.4 theirs
1.2 theirs $
2.5 them
-2.6 them $
-1.9 them again
2.5 them all
0.9 them and
-0.5 them apart
3.2 them are
-0.5 them away
-0.8 them because
1.3 them but
-0.5 them by
-0.5 them can
0.8 them come
-1.2 them do
1.7 them for
-0.9 them from
-1.9 them have
-0.5 them infection
-0.6 them it
1.0 them never
0.8 them off
-1.5 them on
0.5 them one
1.1 them or
-0.7 them relax
0.8 them so
0.7 them together
0.8 them told
-1.1 them up
-0.5 them were
-0.8 them will
-2.4 them with
-0.5 them you
0.9 themselves
1.2 themselves $
-0.6 themselves as
-0.6 themselves over
0.6 then $
1.0 then a
-0.5 then an
-1.2 then and
1.2 then come
-0.8 then comes
-0.5 then do
-0.9 then every
0.8 then in
-1.2 then let
0.8 then massage
-0.7 then monthly
-0.6 then my
-1.1 then she
0.6 then stop
1.7 then the
-2.0 then there
1.7 then they
-3.2 then we
2.6 then you
1.1 theodora
-0.6 theory
0.8 therapeutic
0.7 therapeutic massage
-0.5 therapies
-0.8 therapies $
0.7 therapist $
-0.8 therapist about
1.4 therapist and
1.3 therapist at
-1.0 therapist can
-1.0 therapist each
-0.6 therapist every
-0.7 therapist for
1.1 therapist has
0.6 therapist here
2.5 therapist in
0.8 therapist know
-0.6 therapist leaves
4.3 therapist may
-0.7 therapist or
-0.5 therapist reads
-0.8 therapist should
-0.8 therapist takes
1.2 therapist then
-0.5 therapist to
1.4 therapist who
1.2 therapist will
-1.1 therapist with
-0.8 therapist works
2.0 therapists
-2.3 therapists $
0.7 therapists also
-1.5 therapists and
1.2 therapists are
-1.1 therapists at
0.7 therapists can
0.8 therapists draw
-0.7 therapists for
2.4 therapists go
-0.8 therapists has
0.5 therapists have
1.3 therapists in
-0.6 therapists is
0.8 therapists of
-1.0 therapists release
0.6 therapists rmts
0.6 therapists see
0.7 therapists take
-0.5 therapists to
-1.1 therapists who
-1.0 therapists with
0.8 therapists work
2.0 therapy
-1.6 therapy $
0.8 therapy addresses
2.5 therapy and
-0.7 therapy burnaby
-0.5 therapy clinic
1.3 therapy exercise
-0.6 therapy fits
-0.8 therapy for
0.8 therapy gets
-2.1 therapy in
-0.9 therapy includes
2.4 therapy is
0.8 therapy that
0.5 therapy the
0.7 therapy to
-0.6 therapy we
-0.6 therapy works
2.1 there $
0.5 there a
2.8 there and
-1.5 there are
2.7 there at
-0.7 there have
-0.6 there i
1.0 there in
2.1 there is
-1.4 there it
-0.5 there may
1.2 there was
-0.8 there we
1.4 there were
-1.4 there will
-0.8 there with
-0.7 there you
0.5 thereafter
-0.5 therefore
-1.4 these
-1.1 these $
-0.8 these and
-2.4 these are
-0.9 these can
-0.7 these changes
-0.6 these could
0.7 these days
-0.8 these drugs
0.6 these findings
1.7 these guys
0.9 these hands
1.0 these help
-0.8 these is
-0.7 these medicines
-0.8 these natural
2.5 these people
-0.7 these results
-0.5 these were
-0.7 these with
1.4 they
2.3 they all
-0.6 they also
1.3 they are
1.8 they arrived
0.5 they ask
-0.8 they begin
1.1 they belong
-0.5 they book
-0.7 they bring
0.8 they can
1.5 they carry
-0.6 they come
2.9 they could
-1.2 they did
-0.6 they drag
-1.2 they enjoy
0.6 they ever
-0.7 they feel
0.9 they find
0.9 they found
-0.8 they gave
1.1 they get
-0.7 they give
1.2 they go
-1.3 they grow
0.7 they had
1.5 they have
-0.6 they help
-0.6 they include
0.8 they keep
-0.5 they lay
5.0 they leave
1.8 they let
-1.3 they like
-0.5 they love
-0.7 they lower
-1.2 they make
-1.5 they may
-0.5 they might
-1.4 they need
2.1 they no
0.7 they notice
0.5 they offer
-0.6 they often
0.7 they plump
-0.6 they propose
-0.6 they pull
-1.0 they put
-0.7 they rely
-0.5 they remember
-0.6 they run
-0.8 they say
0.9 they see
-0.7 they shorten
-1.0 they should
-0.5 they sleep
-0.8 they squeeze
1.6 they stand
1.1 they stay
1.3 they stop
-0.6 they take
-0.9 they think
-0.5 they tighten
0.9 they told
1.7 they took
1.2 they tried
-0.7 they try
1.0 they turn
-0.6 they understand
-0.6 they upset
-0.5 they used
-0.8 they value
0.6 they walk
1.3 they want
-0.5 they wanted
-0.8 they wear
0.5 they were
1.0 they will
-1.2 thick
-0.5 thicken $
-0.7 thicken and
0.6 thickened
2.6 thickens
-0.9 thickens and
-0.9 thighs
-0.8 thighs $
-0.8 thin $
-0.7 thin and
1.1 thin bones
-0.6 thin needles
1.0 thin skin
1.7 thing
0.9 thing $
-0.9 thing about
0.5 thing and
-1.0 thing is
2.3 thing of
4.8 thing that
-0.7 thing the
-1.8 thing to
-1.8 thing we
-2.9 things
-2.1 things $
-0.6 things a
-0.5 things and
-0.6 things are
-0.7 things at
-0.7 things for
-1.0 things happen
1.3 things have
-0.6 things in
-0.5 things on
-1.0 things to
-1.0 things we
-0.6 things with
1.4 things worse
-1.0 think
0.5 think $
3.8 think about
0.6 think i
-1.1 think is
-0.8 think it
-1.5 think of
-0.6 think so
-2.4 think that
-0.7 think the
-0.5 think there
-1.1 think they
1.5 think we
-1.5 think you
2.6 thinking
5.2 thinking about
-0.6 thinking of
-1.7 thinks
-0.5 thinks it
-1.9 thinner
-1.0 thinner and
-1.3 thinners $
0.9 thinners a
-0.7 thinning
-1.1 thins
0.7 thins and
-0.7 thins the
1.7 third
0.6 third $
-0.9 third and
1.4 third i
-0.6 third is
-1.2 third of
-0.7 third one
0.6 third session
0.5 third thursday
-0.8 third visit
1.1 third week
-0.7 thirds
-0.7 thirds of
-1.6 thirsty
-0.7 thirsty $
-0.6 thirteen
-0.6 thirteen $
-1.2 thirties
1.8 thirty $
1.5 thirty degrees
-0.5 thirty eight
-1.4 thirty minutes
1.4 thirty or
-0.6 thirty years
0.8 this
0.6 this $
-0.9 this a
0.8 this and
-0.9 this article
-0.7 this as
0.5 this at
0.9 this be
0.9 this because
0.7 this before
0.6 this city
-2.6 this clinic
1.5 this condition
-0.6 this does
-0.5 this every
-0.8 this far
0.8 this for
0.5 this group
-1.5 this guide
-1.0 this happens
-1.8 this has
0.9 this i
-0.5 this includes
0.9 this kind
-1.2 this leaflet
-0.5 this list
0.6 this matters
-2.0 this month
1.1 this morning
-1.1 this non
1.8 this on
-0.6 this out
-2.6 this page
-0.8 this place
1.5 this point
-0.9 this province
-0.5 this question
-0.9 this reason
-0.5 this sheet
-0.5 this space
0.8 this spring
1.2 this stage
-0.5 this tension
0.7 this the
0.6 this to
2.7 this treatment
-0.6 this was
2.2 this way
-1.7 this week
-0.9 this will
1.1 this winter
0.8 this with
-1.2 this work
0.6 this year
0.7 this your
-1.2 thoracic
-0.7 thoracic spine
-0.5 thoracolumbar
-0.7 thoracolumbar fascia
1.9 those
-0.5 those $
-0.7 those given
-0.8 those in
-0.8 those joints
-0.5 those need
-0.6 those nerves
-0.7 those of
-0.5 those on
-0.5 those overworked
1.4 those stairs
1.6 those with
-1.5 though
-1.1 though $
0.6 though a
1.1 though is
-1.2 though it
0.9 though that
-0.6 though we
1.0 though you
-2.6 thought
0.6 thought $
0.5 thought about
0.6 thought i
-1.2 thought it
-1.5 thought that
-1.1 thought to
-0.6 thought well
-0.5 thoughts
1.5 thousand
1.4 thousand people
2.4 thousand years
2.4 thousands
1.9 thousands of
-0.6 threat
2.2 three
-0.5 three $
-0.7 three 45
-1.5 three and
2.0 three are
-1.9 three days
0.7 three different
2.1 three exercises
-0.7 three flights
-0.8 three hold
-0.9 three hundred
-1.2 three in
-0.7 three is
-0.5 three levels
-0.5 three minute
-0.5 three minutes
-0.5 three months
-0.6 three movements
-0.6 three o'clock
-0.6 three of
2.0 three or
3.1 three other
-1.0 three out
0.5 three parts
-0.6 three phases
-0.5 three points
-0.7 three registered
-0.8 three rmts
3.1 three sessions
-0.7 three simple
-1.3 three stages
-0.5 three step
-0.6 three steps
-1.4 three stretches
1.1 three things
-1.1 three times
1.5 three to
4.7 three treatments
4.2 three visits
-0.5 three ways
-0.8 three we
1.9 three weeks
-0.6 three winters
1.4 three years
0.6 threshold
4.6 threw
1.3 threw away
1.3 threw my
1.1 threw out
2.2 thrilled
1.8 through $
2.6 through a
-0.6 through clothes
1.3 through in
0.5 through it
-1.0 through its
-1.2 through my
0.8 through that
-1.3 through the
-0.7 through them
0.7 through this
1.1 through to
-0.5 through what
-0.6 through which
0.6 through with
-0.7 through your
-0.5 throughout $
-0.5 throughout and
1.2 throughout the
1.2 throw
1.7 throw away
-0.9 throw in
-0.5 throw out
0.7 throwing
0.5 thrown
1.0 thrown away
-0.5 thrown out
0.9 thrust
2.1 thrust to
-1.4 thumb
1.0 thumbnail
-0.6 thumbs
-1.5 thumbs $
-0.8 thumbs and
-0.7 thursday $
1.0 thursday of
2.1 thursdays
1.5 thursdays $
-0.5 tick
-0.8 ticket
-0.6 ticket $
-0.6 tide
2.9 tie
2.5 tie my
-1.0 ties
-2.9 tight
-1.3 tight $
-0.6 tight and
-0.8 tight back
0.5 tight fascia
-1.0 tight fibres
-0.6 tight hamstrings
-0.6 tight hip
0.7 tight muscles
1.8 tight or
0.5 tight piriformis
0.7 tight shoulders
0.9 tight side
-0.5 tight spots
-0.5 tight the
1.3 tight tissue
-2.2 tighten
-0.9 tighten up
-1.2 tightens
-1.3 tighter
-0.6 tighter $
-1.0 tightness that
-0.7 tights
-0.6 tiles
-2.4 till
-0.6 till $
-0.7 till i
-0.5 till you
1.0 tilt
0.8 tilt $
-0.6 tilts
-1.4 time
2.5 time $
2.0 time a
-0.9 time and
-1.3 time as
1.7 time at
-0.5 time clients
0.9 time from
-0.9 time he
-2.4 time i
3.9 time in
-1.3 time is
-0.9 time it
0.5 time massage
-0.8 time off
0.9 time or
2.0 time our
-0.7 time over
1.3 time since
-1.1 time so
-1.1 time somebody
-0.9 time that
2.5 time the
-0.6 time they
1.7 time this
-1.1 time to
-0.5 time used
-0.6 time we
-1.3 time with
1.7 time you
1.2 time your
0.5 timed
-1.1 timer
0.6 timers
-2.6 times
-2.4 times $
-0.9 times and
-0.5 times each
0.8 times i
-0.7 times in
-0.5 times out
-0.8 times that
0.9 timing
0.7 tin
0.9 tingling
-0.6 tingling in
-0.8 tingling or
1.2 tingly
0.9 tip
-1.4 tips
1.3 tips back
-0.5 tips for
-0.9 tire
-2.9 tired
-0.6 tired and
-0.5 tired back
1.2 tired muscle
1.2 tired muscles
-1.2 tired of
-1.3 tiredness
-0.7 tires $
-1.1 tiring
0.7 tissue
-0.8 tissue $
-0.8 tissue and
-1.1 tissue around
-1.0 tissue goes
0.6 tissue has
-0.7 tissue heal
-1.7 tissue is
-0.6 tissue or
0.8 tissue release
4.6 tissue repair
1.2 tissue so
-0.5 tissue softens
0.5 tissue techniques
-2.2 tissue that
2.6 tissue work
2.0 tissues
1.1 tissues $
1.7 tissues are
-0.5 tissues of
-1.6 title
-0.7 titles
-0.8 to
-1.8 to $
-1.3 to 10
-0.5 to 20
-1.4 to 3
0.6 to 30
-1.1 to 4
-1.7 to 6
-0.5 to 7
1.3 to 8
-0.6 to 80
-2.5 to a
-1.0 to about
-0.5 to ache
-0.5 to agree
-1.3 to all
1.1 to almost
2.0 to an
-0.9 to and
-1.4 to another
-0.7 to answer
0.5 to any
1.1 to anybody
-0.7 to anyone
-1.5 to avoid
1.2 to back
-0.5 to balance
-0.5 to be
3.6 to beat
1.0 to bed
-0.6 to believe
-1.3 to bend
-0.7 to bone
-1.2 to book
1.7 to breathe
-0.6 to bring
-0.6 to burnaby
-0.9 to buy
-0.7 to cancel
-1.1 to carry
-0.5 to catch
1.6 to centre
-0.5 to chair
-2.3 to change
-0.5 to chest
-0.9 to choose
1.7 to clear
-0.6 to climb
-0.6 to combine
1.1 to come
-0.5 to control
-0.5 to cope
0.5 to correct
1.4 to crack
-0.9 to cure
2.2 to cut
-1.5 to day
-1.1 to decide
-0.5 to describe
1.9 to desk
-1.5 to diagnose
0.5 to discuss
-1.4 to do
1.1 to draw
-0.6 to drink
-0.7 to drive
-1.2 to ease
0.9 to eight
1.4 to eliminate
-1.2 to emergency
1.1 to end
-0.8 to everyone
-2.4 to expect
-0.5 to explain
-0.6 to fade
0.6 to fifteen
-0.6 to fill
0.9 to find
-1.1 to finish
-0.5 to fit
1.5 to five
1.5 to fix
-1.7 to flush
-0.6 to form
-0.6 to four
-0.6 to free
-1.3 to friday
3.5 to full
2.8 to gain
1.5 to garden
-2.0 to get
-0.9 to give
0.9 to grandparents
1.9 to great
-0.7 to guard
2.0 to hand
-0.6 to hang
0.8 to harm
0.6 to have
1.4 to heal
0.8 to help
-0.7 to him
-1.3 to hold
1.9 to honour
-0.7 to how
-0.5 to hurry
-0.8 to improve
-0.5 to in
0.5 to increase
-1.0 to it
3.5 to its
-0.6 to itself
-0.7 to judge
-1.2 to just
-0.5 to knee
0.9 to last
0.8 to lay
-0.7 to lean
-0.7 to learn
0.5 to let
-0.7 to lie
0.7 to life
-1.0 to lift
2.3 to lifting
-1.7 to listen
0.8 to live
0.8 to look
-0.8 to loosen
3.2 to lose
0.9 to low
1.3 to lower
0.7 to make
-1.7 to manage
1.4 to massage
-0.8 to match
-0.8 to matter
-1.5 to me
2.5 to meet
-0.9 to mend
-0.8 to mention
-0.6 to miss
-0.7 to moderate
-0.7 to more
-3.1 to move
1.9 to need
1.3 to none
2.2 to nothing
0.6 to notice
1.0 to numb
-3.0 to one
-0.9 to other
-2.7 to our
-0.6 to pass
-1.4 to pay
-0.5 to pee
-0.9 to permanent
-0.5 to person
0.9 to physiotherapy
-0.7 to pick
-0.9 to plan
0.5 to play
1.3 to point
-0.9 to predict
-2.9 to prevent
1.2 to produce
-2.3 to protect
1.8 to prove
-0.6 to push
-0.5 to put
-0.6 to quit
2.6 to rebuild
-1.0 to recover
-0.7 to reduce
0.8 to refer
1.0 to regenerate
-1.3 to release
1.5 to relieve
-0.5 to remember
1.0 to remove
1.4 to repair
0.6 to report
0.8 to reserve
-0.6 to respond
-0.7 to rest
0.9 to restore
1.6 to return
0.8 to reverse
1.0 to ring
-0.5 to room
-0.8 to rule
-0.9 to run
-1.7 to saturday
2.6 to say
-1.1 to school
-3.2 to see
-1.0 to sell
0.7 to seven
-0.7 to share
1.7 to shoulder
0.8 to show
-0.5 to side
-0.9 to sign
0.9 to sit
-1.2 to six
-0.5 to skip
-0.9 to sleep
-0.8 to slow
-1.4 to soften
-0.5 to some
2.8 to somebody
-0.6 to spare
-0.6 to sport
0.6 to stand
1.1 to start
1.3 to stiff
-2.7 to stop
-1.1 to straighten
1.2 to suffer
-0.8 to suit
-0.5 to sunday
-2.1 to switch
-2.5 to take
-1.1 to talk
-0.7 to teach
1.2 to tell
0.7 to the
-0.6 to their
-2.0 to them
0.8 to these
0.6 to thirty
2.1 to this
-0.7 to those
-0.6 to thursday
-1.2 to time
0.5 to tired
1.1 to touch
0.7 to treat
0.9 to try
-2.4 to twelve
0.5 to twice
-1.2 to two
-0.6 to understand
-1.6 to undress
1.0 to unwind
1.9 to us
-0.6 to walk
-0.5 to want
1.8 to warm
1.1 to wash
1.8 to wear
1.2 to what
1.7 to where
-0.6 to whoever
-2.3 to work
-0.5 to worksafebc
2.3 to worry
1.3 to write
-3.1 to you
-3.1 to your
1.4 toast
4.1 today
1.0 today and
-0.5 today fast
1.2 today for
-0.6 today i
1.6 today or
-1.0 today we
-0.5 toddler
2.3 toddlers
-1.0 toe
-0.6 toe $
1.8 toes
1.8 together
1.2 together $
-1.1 together a
0.7 together again
0.7 together are
-0.5 together for
-0.5 together so
2.0 together the
0.8 together these
-0.7 together what
-2.3 together with
-0.9 together you
-1.0 toilet
2.7 told $
0.6 told about
-1.1 told by
-0.6 told he
2.1 told her
-0.8 told it
1.1 told me
2.5 told my
-0.6 told she
-0.5 told that
0.8 told the
0.8 told them
-1.4 told there
-3.5 told to
1.2 told us
-0.6 told what
2.1 told you
-0.5 tolerate
2.8 tom
-0.8 tom is
-0.7 tomas
-0.7 tomasz
-0.6 tomasz $
0.8 tomatoes
2.6 tomorrow
1.2 tomorrow $
-0.6 tonight $
-0.6 too
1.8 too $
2.2 too late
-1.2 too long
0.7 too modest
-1.7 too much
-0.5 too old
-0.7 too soon
1.7 took
1.2 took $
1.6 took a
-1.4 took me
1.5 took the
-1.0 took up
2.0 tool
1.1 tools
0.7 tools $
1.3 toothache
3.3 top
-0.6 top and
1.1 top back
-1.2 top of
2.0 top rated
-0.6 top up
3.0 torn
3.0 torn fibres
0.6 torn muscle
-0.5 torn tissue
0.8 toronto
1.0 total
-0.5 total $
1.0 total well
6.9 totally
1.0 totally safe
2.1 touch
1.8 touch and
1.0 touch in
1.3 touch is
0.5 touch my
-0.8 touch of
-0.7 touch with
0.7 touch your
1.1 touched
-1.5 touched $
-0.5 touched by
0.9 touched it
1.3 touched my
0.8 touched the
-0.5 touched with
-0.7 touches
-0.7 touching your
-2.0 tough
1.5 tougher
0.6 toward
0.7 toward a
1.5 toward the
0.5 towards a
-1.3 towels
-0.7 towels and
-1.1 tower
2.1 town
-0.6 town and
-0.9 town centre
8.3 toxins
-1.4 toxins $
2.6 toxins and
3.4 toxins are
-0.5 toxins breaks
-1.9 toxins from
0.6 toxins leaving
-1.8 toxins or
-1.0 toxins out
0.6 toxins so
4.3 toxins that
-0.5 toxins to
0.9 toy
1.5 trace
0.6 trace the
-0.7 track
-0.5 track of
3.3 tracks
1.9 tracks $
0.9 traction
-0.9 traction $
1.0 traction and
-0.7 traction by
1.1 trade
-0.7 traditional
0.6 traditional chinese
-0.8 traffic
0.9 train
-0.5 train $
-0.5 train and
1.3 trained
0.5 trained $
-0.7 trained at
-0.9 trained for
1.8 trained hands
-2.0 trained in
-0.5 trained masseuses
1.6 trained rmt
2.0 trained to
-1.7 training
-0.8 training $
0.8 training by
-0.6 training have
0.6 training in
-0.7 training of
3.8 tramadol
4.1 trapped
-0.7 trapped nerve
1.9 trapped nerves
-0.8 travel
-0.5 travel $
-2.4 travels
-0.7 travels along
-0.6 travels down
-0.6 tray
-0.7 treat $
-1.4 treat a
-0.8 treat all
-0.8 treat and
-0.8 treat every
1.0 treat that
5.2 treat the
1.2 treat what
2.5 treated
-0.5 treated a
0.6 treated by
1.8 treated early
-0.6 treated for
-0.8 treated is
0.6 treated more
-0.5 treated only
-0.7 treated people
1.4 treated the
2.1 treating
-1.8 treating it
2.2 treating the
1.4 treating you
-1.4 treatment $
-0.7 treatment aims
-1.6 treatment and
-0.9 treatment as
2.4 treatment begins
-0.7 treatment but
-1.1 treatment by
-0.7 treatment early
0.6 treatment gets
-0.6 treatment gives
-2.3 treatment has
0.5 treatment i
2.3 treatment is
-0.8 treatment it
-0.7 treatment itself
-0.5 treatment matters
1.0 treatment may
1.2 treatment of
0.7 treatment on
2.2 treatment plan
-1.5 treatment room
-0.6 treatment rooms
2.2 treatment that
1.4 treatment the
1.1 treatment there
-1.0 treatment they
-1.2 treatment to
-0.8 treatment was
1.3 treatment with
-2.4 treatment without
-0.7 treatment works
2.6 treatments
0.9 treatments and
1.0 treatments are
-1.6 treatments for
-0.7 treatments have
1.8 treatments is
0.6 treatments that
3.2 treats
3.1 treats the
0.5 tree
0.8 tree $
-0.9 trees
1.1 trevor
1.6 tri
1.5 tri cities
-2.3 trial
-0.5 trial of
-0.5 trial published
0.5 trial that
-6.3 trials
-1.1 trials have
-0.8 trials of
-0.6 trials were
0.6 trick
2.4 tried
-1.5 tried $
3.1 tried everything
1.3 tried physio
-0.9 tried the
-1.4 tried to
4.0 tried us
-0.7 tries to
-0.7 trigger
-0.7 trigger point
1.1 triggers a
-0.6 triggers the
0.7 trimester $
-1.2 trip
-0.8 trip to
-0.8 trips
-1.0 trolley
0.8 trouble
-1.1 trouble $
0.6 trouble and
1.8 trouble is
0.7 troubled
1.6 troublesome
3.1 trousers
-1.8 truck
-1.2 truck $
-0.9 trucks
2.6 true
1.4 true cause
-0.6 true of
0.5 true source
1.5 truly
-1.6 trunk
-0.5 trunk $
0.5 trust
-1.1 trust us
-0.9 trust your
-0.6 truth
-2.1 try
0.6 try $
-0.5 try a
0.8 try both
-0.9 try one
1.5 try the
-2.5 try to
-1.0 try us
-2.4 trying
0.5 trying it
-2.6 trying to
2.4 tube
0.7 tuck
1.5 tuesday and
-0.6 tuesday in
-0.5 tuesday thursday
-1.5 tuesday to
-3.6 tuesdays
-1.5 tuesdays and
-1.7 tug
-0.6 tug of
1.1 tune
1.2 tune up
0.6 tunnel
-0.7 turmeric
0.7 turn
1.0 turn $
-1.2 turn and
-1.5 turn down
1.4 turn into
1.2 turn over
-0.7 turn the
-0.5 turn to
1.1 turn up
0.6 turn you
-0.9 turn your
2.4 turned
1.7 turned down
-1.0 turned up
2.2 turning
1.3 turning into
-2.8 turns
-1.6 turns down
-0.5 turns on
-0.6 turns the
-0.5 tweaked
2.4 twelve
-2.0 twelve $
-0.8 twelve and
3.5 twelve hours
-0.7 twelve massage
1.7 twelve minutes
0.6 twelve months
-0.6 twelve visits
1.7 twelve we
-2.2 twelve weeks
-1.2 twenties
-0.6 twenties $
0.6 twenty
2.9 twenty $
1.1 twenty dollars
-0.6 twenty eight
-0.7 twenty four
-1.5 twenty minutes
2.4 twenty one
0.7 twenty or
-1.2 twenty six
-0.5 twenty three
-2.4 twenty two
-0.9 twenty year
1.6 twenty years
1.2 twice
0.8 twice $
-1.0 twice and
4.0 twice as
-1.2 twice in
2.8 twinge
0.6 twinge $
2.6 twinge since
-0.6 twist
-0.5 twist $
-0.6 twist and
-0.8 twisted
0.6 twisting
-0.9 twisting $
1.1 twisting and
-1.1 twists
-0.6 twists $
0.5 two
3.0 two $
0.5 two after
-0.5 two apart
1.1 two appointments
2.0 two at
-1.2 two backs
-1.1 two because
-0.7 two blocks
-0.6 two business
0.5 two canes
0.7 two centimetres
-2.2 two days
0.7 two decades
0.7 two degrees
-0.6 two discs
-0.5 two doors
-1.3 two exercises
-0.5 two feel
2.5 two goes
-0.5 two groups
-1.1 two hands
-0.7 two hour
1.9 two hours
1.9 two hundred
-1.8 two in
1.2 two is
-0.7 two kinds
0.9 two levels
-0.8 two massage
-0.5 two minutes
2.7 two months
-0.5 two movements
0.5 two o'clock
-1.7 two of
1.0 two or
1.2 two people
1.8 two physios
1.5 two punch
-0.5 two rooms
2.3 two sessions
-0.7 two sides
-1.3 two the
0.6 two then
-1.3 two therapists
-0.6 two things
-0.7 two thirds
1.8 two thousand
0.5 two times
-2.8 two to
2.7 two together
0.5 two treatments
-0.7 two types
6.0 two visits
-1.5 two weeks
-0.8 two years
-0.6 tying your
-0.9 tylenol
-0.5 tyler
-3.8 type
-1.0 type has
-0.7 type of
-2.3 types
-1.5 types of
-1.7 typical
-0.7 typical $
-0.6 typical plan
1.0 typically
-0.7 typing
-0.8 u
-0.5 ugly
-1.2 uk
1.4 ultimate
1.1 ultrasound
1.4 umbrella
2.2 umbrella stand
1.5 un
-1.1 unable
-1.1 unable to
2.2 unbeatable
1.7 unbeatable $
-2.5 uncertain
-1.0 uncertain $
-0.6 uncle
-1.6 uncomfortable
-0.6 uncomfortable $
-2.0 uncommon
-0.9 uncommon $
-0.6 uncover the
-1.8 uncovered
-1.5 uncovered $
2.4 under a
-0.5 under and
2.3 under control
-0.5 under his
-0.8 under load
-1.0 under my
1.5 under our
-0.5 under pressure
-2.7 under the
-0.6 under your
-0.8 underestimate
-0.5 underground
2.0 underlying
2.4 underlying cause
-0.6 underlying disease
0.5 underlying root
-1.0 understand $
-0.9 understand it
-0.8 understand that
1.0 understand the
0.5 understand what
-0.5 understand why
-0.9 understanding
-0.5 understands
-1.2 understood
-0.5 underwear
1.4 undo
5.8 undoes
0.6 undone
-0.6 undone $
-3.4 undress
-0.5 undress as
-1.7 undress to
1.1 uneven hips
-1.5 unevenly
-1.1 unevenly $
-0.9 unhurried
-0.9 union
2.6 unique
-0.8 united
-0.5 united states
0.7 university
-0.7 university $
-1.4 unknown
-1.3 unknown $
-1.1 unless
0.9 unless it
-0.5 unless the
-0.6 unless we
-1.5 unless you
-0.7 unless your
5.5 unlike
0.6 unlike anti
1.0 unlike other
1.8 unlike the
-0.8 unlikely
3.6 unnecessary
2.2 unnecessary $
-1.7 unscented
-0.6 unstable
-0.7 unsubscribe
5.4 unsuitable
0.6 unsuitable $
-0.5 unsure
-2.4 until
-0.7 until four
1.5 until i
-0.6 until six
-1.1 until the
-1.3 until they
2.9 until you
-1.5 untreated
-0.9 unused
3.5 unusual
-1.2 unusual $
-0.6 unwell
0.5 unwind
-0.5 unwind $
2.4 up
1.1 up against
-0.7 up any
-0.8 up around
-1.0 up as
-1.7 up at
-1.0 up by
-0.6 up does
-0.5 up every
-1.2 up feeling
-0.5 up first
-0.6 up fluid
1.0 up from
-0.6 up gradually
-0.6 up having
2.0 up healing
-1.1 up her
1.2 up here
2.0 up his
-1.4 up if
-0.7 up is
1.5 up like
1.0 up more
-1.6 up most
1.2 up mri
-1.0 up my
2.8 up off
1.0 up on
-0.5 up or
-0.6 up room
1.6 up scan
-0.9 up so
0.7 up space
-0.8 up straight
0.6 up that
0.6 up the
0.6 up their
-0.5 up three
-1.2 up to
1.3 up what
1.5 up when
2.8 up which
-1.8 up with
-0.5 up within
1.1 up without
1.0 up x
-0.8 up you
1.4 up your
-0.5 uphill
-0.7 upon
-0.5 upon the
-1.0 upper
-1.4 upper back
-0.7 upper body
-0.5 upper neck
1.9 upright
1.9 upright $
-0.9 ups $
-0.5 ups are
1.0 upset your
-1.3 upstairs
-0.7 upstairs $
-0.8 upstairs from
0.7 upward
1.8 upwards
-1.8 urgent
2.9 us
-1.8 us $
-0.6 us 24
2.0 us a
-0.5 us all
1.7 us and
2.3 us apart
-1.9 us at
0.7 us by
-0.6 us carry
1.8 us eight
2.5 us first
-2.2 us for
-0.6 us from
0.7 us get
-1.5 us have
-1.9 us he
-1.0 us if
-1.6 us in
1.0 us it
-3.1 us know
-0.7 us last
-1.3 us on
-0.6 us or
1.5 us over
1.7 us six
0.7 us take
3.9 us that
2.5 us the
0.7 us their
1.7 us there
3.2 us they
-0.5 us this
-1.3 us to
-0.7 us too
-1.6 us what
0.6 us while
1.6 us with
-3.8 use
-1.3 use $
1.2 use and
0.6 use gentle
-1.4 use it
0.6 use long
-0.7 use massage
-0.9 use my
-0.7 use needles
1.0 use on
1.2 use slow
1.1 use warm
-1.1 use whichever
1.8 use your
-2.2 used
-1.2 used $
-0.8 used a
1.1 used as
-1.0 used by
-0.9 used in
0.6 used once
-0.6 used only
1.7 used to
0.8 used together
1.3 used with
-3.4 useful
-0.5 useful $
-0.5 useful thing
2.3 useless
-0.8 user
-0.8 user fee
-0.6 uses
0.7 uses a
1.6 uses it
-0.9 uses slow
0.7 using a
-0.5 using it
1.2 using the
-1.6 using your
-4.2 usual
0.8 usual $
-0.8 usual care
-3.1 usually
-0.5 usually $
4.0 usually a
2.0 usually after
1.4 usually all
0.7 usually be
1.1 usually diagnose
0.7 usually do
-0.5 usually gets
-0.6 usually go
-0.6 usually goes
0.7 usually happens
-1.0 usually heals
-0.5 usually improves
1.8 usually in
-0.5 usually it
-0.6 usually make
-0.7 usually need
-2.4 usually not
0.9 usually on
1.6 usually starts
-0.5 usually suggest
-1.1 usually temporary
-1.1 usually the
1.6 usually within
-1.6 usually yes
-0.6 vacation
-0.7 vaccines
-0.5 valid
1.0 validated
0.7 valley
-0.7 valuable
-1.8 value
-0.5 value $
-0.5 value the
1.3 van
0.5 van $
-0.8 vancouver
-0.8 vancouver and
2.6 vanish
0.9 vanish $
5.2 vanished
1.5 vanished after
-0.5 variation
-0.8 varies
-0.8 varies $
-0.7 variety
-2.4 vary
-0.5 vary $
-0.6 vary from
0.5 vast
0.5 vast majority
-0.7 verdict
-0.7 verified
1.2 version
-0.5 version $
2.6 version of
2.3 versus
0.7 vertebra
-0.8 vertebra $
-0.6 vertebra to
1.8 vertebrae
-0.8 vertebrae closer
-0.7 vertebrae lose
-1.9 vertebrae together
-0.6 very
-0.6 very $
1.6 very few
-0.6 very fine
7.5 very first
-1.6 very good
-0.6 very likely
2.7 very little
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
-1.2 video
-0.9 videos
-0.8 view
-0.6 view $
-0.6 view of
-0.9 village
-0.8 villain
1.0 violin
1.0 violin teacher
0.6 visceral
1.8 visible
1.5 visibly
4.7 visit
1.2 visit $
-0.7 visit 75
-1.9 visit a
-0.6 visit after
-0.6 visit as
-0.8 visit at
-0.6 visit back
-0.5 visit every
0.5 visit i
3.9 visit if
2.3 visit is
-1.0 visit lasts
-0.6 visit on
3.3 visit one
0.6 visit our
-0.6 visit that
1.8 visit three
1.0 visit to
-0.7 visit two
-0.5 visit us
-1.4 visit with
0.5 visitor
2.6 visits
1.7 visits $
-1.5 visits a
0.9 visits do
-0.9 visits in
0.8 visits later
-0.7 visits on
0.6 visits or
1.9 visits per
1.6 visits the
-1.0 visits we
-1.4 visits within
0.6 visits you
-1.8 voice
0.7 volume
-0.9 volume $
-0.6 volume on
-0.9 voluntary
-1.3 volunteers
3.3 voted
1.1 voted best
0.5 voted us
-1.1 voucher
-0.5 voucher for
-1.9 vs
-0.6 w
-0.5 w $
-0.6 waist
-0.6 waistband
-2.5 wait
-0.8 wait $
-0.5 wait and
-0.8 wait it
0.7 wait list
-0.8 wait to
-1.7 wait until
1.5 waiting $
-0.7 waiting does
3.3 waiting for
-0.6 waiting on
-0.6 waiting room
0.6 waiting rooms
-0.6 waiting to
-1.3 waitlist
-0.5 waitlist $
-1.2 waits
-0.6 waits $
-0.5 waive
0.8 wake
-0.5 wake it
1.8 wake up
1.1 wakes
2.6 wakes up
-0.9 wakes you
2.9 waking
0.6 walk
-0.9 walk a
-0.8 walk after
-1.2 walk and
1.2 walk as
0.6 walk at
-0.5 walk differently
-1.0 walk every
-0.5 walk for
-1.7 walk from
0.6 walk further
1.4 walk home
4.4 walk in
-0.5 walk on
5.4 walk out
-0.6 walk round
0.9 walk the
1.3 walk through
-1.0 walk to
-1.0 walk up
-0.6 walk you
6.7 walked
1.8 walked in
1.1 walked out
1.0 walked the
1.2 walked to
3.2 walker
1.5 walker $
1.3 walkers
0.7 walking
-0.6 walking $
0.6 walking a
-0.9 walking and
2.4 walking distance
1.8 walking frame
0.9 walking further
-0.8 walking in
-2.0 walking is
0.8 walking like
-0.7 walking or
2.9 walking out
-0.7 walking program
-0.8 walking programme
-1.0 walking swimming
2.2 walks
-1.0 walks $
-1.1 walks are
2.6 walks the
1.4 walks to
0.8 walks with
-0.5 wall
0.6 wall of
-2.0 wallet
-0.8 wallet out
-0.8 walls
1.1 walnut
-3.2 want
-0.6 want $
-0.7 want a
0.6 want an
-0.5 want is
-0.9 want it
-0.5 want my
0.7 want to
0.9 want you
1.1 want your
-0.9 wanted
-0.9 wanted $
-1.0 wanted a
1.2 wanted to
1.3 wanting
-1.1 wants
-1.0 wants a
-0.5 wants it
2.8 wants to
-0.5 wants you
-0.9 war
-1.2 ward
-0.8 ward $
0.5 wardrobe
-1.1 warehouse
-0.9 warfarin
-0.6 warfarin $
-1.7 warm
1.8 warm basalt
1.4 warm bath
1.0 warm foot
0.8 warm oil
0.7 warm room
-1.3 warm the
0.7 warm towels
-1.2 warm up
-0.5 warm water
-0.7 warmed
-0.5 warmed and
0.8 warmed oil
-1.8 warmer
-0.5 warmer hands
-3.4 warms
-0.6 warms and
-1.5 warms the
-3.2 warmth
-0.5 warmth $
-1.6 warmth and
-1.1 warning
-0.5 warning signs
-0.6 warriors
-2.0 wary
-1.9 wary of
-1.6 was $
-2.6 was a
-1.5 was about
-0.5 was allowed
0.5 was an
-0.8 was and
2.9 was back
0.6 was before
-0.7 was better
2.2 was booked
-0.8 was diagnosed
1.6 was doing
-1.1 was done
1.8 was down
-0.9 was due
-0.7 was fifty
1.7 was fine
-0.9 was finished
-1.7 was for
-0.8 was forty
-2.2 was four
-0.6 was fourteen
-0.8 was getting
-0.6 was given
-0.9 was going
2.0 was gone
2.3 was in
0.5 was it
-1.0 was just
0.9 was like
-0.7 was little
-0.7 was made
1.0 was massage
-1.1 was my
-1.5 was never
-0.6 was nice
0.6 was no
-1.3 was not
2.8 was nothing
1.3 was off
1.1 was on
-0.9 was once
-0.5 was one
-0.9 was our
1.1 was playing
-0.7 was ready
1.2 was right
-0.8 was scared
-0.5 was set
1.0 was standing
-0.6 was taking
-2.7 was the
-0.5 was to
-1.8 was told
2.0 was too
-1.7 was twelve
-0.5 was twenty
3.3 was two
0.6 was walking
1.0 was wrong
-0.6 wash out
-0.8 washing
-0.7 washing machine
-1.3 washroom
5.3 waste
0.8 waste $
1.2 waste from
0.5 waste is
1.0 waste of
1.8 waste products
1.4 waste that
1.3 wasted
1.3 wasting
1.0 watch
0.5 watch the
-1.7 watch you
1.4 watched
-0.5 watched the
-0.7 watches
-0.6 watching you
1.0 water
-2.4 water $
1.1 water after
1.1 water afterward
0.7 water afterwards
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
1.5 way
-0.9 way $
-0.9 way a
2.4 way and
0.6 way as
-0.8 way from
-0.5 way home
0.9 way in
1.1 way it
-2.8 way of
0.6 way out
2.5 way some
-1.5 way that
-1.8 way to
-0.8 way up
0.8 way we
0.5 way you
1.5 way your
-0.9 ways $
1.1 ways massage
-1.1 ways of
0.7 ways to
2.3 we
-0.9 we $
0.7 we address
0.9 we adjust
-1.4 we age
-0.5 we aim
-0.7 we all
0.8 we also
1.7 we always
2.5 we are
-2.3 we ask
-1.9 we asked
-0.5 we assess
-1.3 we be
1.1 we begin
1.8 we believe
-1.8 we bill
-0.9 we book
1.8 we both
2.5 we came
2.4 we can
-0.5 we carry
0.5 we change
-1.0 we charge
-1.2 we check
-0.5 we collect
0.5 we combine
1.2 we correct
1.4 we create
-0.6 we cried
-1.6 we did
0.7 we drop
-0.5 we encourage
2.8 we expect
-0.7 we explain
1.2 we feel
0.6 we fill
0.5 we find
-0.8 we finish
1.5 we fix
-0.5 we found
-0.6 we gave
-1.1 we generally
-1.2 we go
5.3 we guarantee
-2.6 we had
0.7 we have
1.5 we help
-1.0 we hold
-1.2 we hope
-0.6 we invoice
-0.6 we issue
-0.7 we keep
-1.0 we kept
-0.7 we know
-2.4 we leave
0.6 we lengthen
-2.6 we like
-0.5 we listen
-0.5 we live
1.0 we loosen
0.7 we love
2.7 we make
-0.8 we map
-1.0 we mean
-1.1 we measure
-1.7 we meet
-1.1 we met
-1.1 we need
-2.6 we never
-0.5 we notice
-0.9 we now
1.5 we only
-2.1 we opened
-0.5 we own
2.0 we promise
2.5 we put
2.3 we rather
-2.1 we recommend
0.6 we regularly
1.4 we release
-0.6 we remember
-0.8 we repeat
-0.5 we review
-0.9 we run
-1.0 we saw
1.9 we say
-1.5 we send
-1.0 we set
-1.3 we shall
0.5 we share
-0.5 we should
0.7 we simply
-1.3 we sit
-0.5 we sooner
-0.6 we speak
1.0 we specialize
2.5 we stand
-1.7 we start
-1.1 we stay
-1.3 we stop
3.3 we succeed
-0.6 we suggest
-1.3 we talk
-0.7 we tell
0.9 we tend
-1.5 we test
0.9 we think
2.1 we treat
1.1 we understand
0.8 we use
-1.1 we usually
-0.7 we wake
-1.0 we want
-0.6 we were
-1.4 we will
-1.3 we work
-0.9 we worked
-2.6 we would
-0.5 we wrote
-1.3 weak
-0.8 weak $
0.5 weak one
-0.5 weak or
-0.5 weak side
0.8 weak spot
-0.8 weaken
-0.6 weaken the
-0.8 weakens
-0.5 weakens the
-1.4 weaker
-3.3 weakness
-0.7 weakness $
-0.9 weakness or
-1.9 wear
1.2 wear a
-0.5 wear and
0.9 wear by
2.9 wear can
0.6 wear from
-1.6 wear in
-0.8 wear it
0.5 wear off
-0.7 wear something
-0.8 wear the
-0.6 wear unevenly
1.1 wear what
-0.6 wear whatever
-1.2 wear your
-2.0 wearing
-0.9 wearing a
-2.4 wears
-0.8 wears off
-0.7 wears people
1.4 weather
0.6 weather $
0.5 weather and
-0.5 weather makes
-1.4 website
-1.0 website $
0.5 website or
1.8 wedding
1.3 wedding $
1.1 wedges
-0.6 wednesday
2.7 wednesday $
-0.6 wednesday and
-0.6 wednesday to
1.5 wednesdays
-1.6 wednesdays $
-0.7 wednesdays and
0.9 weed
1.8 week
-1.3 week $
-0.6 week 1
0.8 week 3
0.7 week 4
1.0 week 6
1.0 week after
0.7 week and
1.7 week before
0.8 week by
0.8 week eight
1.6 week five
-0.9 week for
-0.5 week on
-0.6 week one
0.6 week out
-0.6 week program
2.3 week six
-0.9 week so
1.4 week that
1.2 week the
-0.5 week three
0.9 week until
0.8 week when
-0.7 week you
-1.6 weekday
-2.5 weekdays
-0.9 weekdays $
0.6 weekend
4.8 weekend $
1.2 weekend course
-0.6 weekend warriors
0.7 weekly
-0.7 weekly $
-1.5 weekly for
2.1 weekly massage
0.9 weekly treatment
-0.7 weeks
-1.7 weeks $
1.3 weeks 3
-0.5 weeks 5
1.4 weeks 7
-0.8 weeks after
-0.6 weeks although
-2.3 weeks and
-0.6 weeks before
1.1 weeks can
-0.5 weeks followed
0.8 weeks he
0.8 weeks i
0.5 weeks is
2.8 weeks later
-0.6 weeks more
-0.8 weeks most
1.1 weeks of
1.1 weeks on
-0.7 weeks or
-0.8 weeks than
-1.5 weeks then
-0.7 weeks there
-1.1 weeks three
-0.9 weeks through
0.9 weeks to
-0.7 weeks we
-0.7 weeks whatever
1.5 weeks with
-0.6 weeks without
-3.0 weight
-0.6 weight and
-0.7 weight loss
0.5 weight on
-0.5 weight without
-0.8 weights
-1.4 welcome
0.8 welcome and
-0.5 welcome in
0.6 well
-0.8 well as
-0.6 well away
3.7 well being
-0.7 well but
1.7 well for
0.6 well it
-0.7 well studied
-0.8 well they
-0.9 well we
-0.6 well without
-0.9 wellness
-0.5 wellness in
-0.6 wellness we
-0.9 wen
1.0 wen is
-0.5 wendell
-1.0 wendy
3.9 went
-1.2 went $
0.5 went away
1.1 went back
1.6 went down
5.0 went from
-1.0 went off
4.1 went on
-1.2 went through
1.7 went to
0.8 were
3.1 were a
1.3 were at
-0.7 were done
-0.6 were followed
0.9 were in
-0.7 were no
0.7 were not
0.6 were on
0.6 were ready
-0.5 were short
-0.7 were small
0.9 were the
-1.2 were told
0.9 were voted
0.9 west
-0.5 west 4th
1.4 west side
1.1 western
0.8 western canada
-0.7 westminster
-0.6 westminster $
-0.8 westminster and
-1.4 wet
-1.0 whale
-0.7 whale song
1.5 what
-1.4 what a
-0.7 what about
-0.7 what an
-0.9 what are
-0.5 what can
-0.5 what clients
-0.8 what comes
3.2 what did
-1.4 what do
-1.0 what does
-2.6 what else
-0.9 what follows
-0.7 what goes
0.5 what had
-0.5 what happened
-1.0 what has
0.8 what have
-0.7 what helped
-0.9 what his
0.7 what i
0.7 what if
0.9 what is
-0.8 what it
0.9 what keeps
-0.6 what kind
-1.7 what makes
-2.4 what massage
1.2 what might
-1.0 what my
0.9 what on
1.5 what one
1.7 what others
-1.3 what our
-0.6 what people
-0.6 what results
0.9 what set
-1.7 what sets
-1.6 what she
1.3 what that
-1.1 what the
-0.7 what this
-2.9 what to
-0.5 what training
0.7 what usually
-1.0 what was
1.3 what we
0.9 what will
1.3 what works
3.6 what would
-0.5 what you
2.8 whatever
0.6 whatever $
2.1 whatever it
1.0 whatever their
-1.5 whatever they
-1.0 whatever you
2.1 whatever your
2.5 whatsoever
1.9 whatsoever $
0.5 whatsoever and
-0.6 wheat
2.0 wheel
0.5 wheel $
1.1 wheelbarrow
1.1 wheelchair
1.5 wheelchair $
0.5 wheelchair by
-0.6 wheelchairs
1.0 wheeled
-3.0 when
-1.0 when $
-1.8 when a
0.9 when clients
-0.8 when did
0.6 when everything
0.5 when given
-1.0 when his
0.5 when i
-0.9 when it
-0.6 when massage
0.7 when muscles
-0.9 when nobody
1.4 when nothing
-1.3 when one
1.4 when people
-0.7 when she
-0.6 when someone
-1.2 when something
-0.5 when that
0.8 when the
-0.5 when their
0.5 when there
1.3 when they
2.1 when those
-1.7 when to
-0.5 when walking
-1.3 when we
-0.6 when your
-2.2 whenever
-1.1 whenever you
1.3 where
-0.9 where does
-0.9 where hands
-0.9 where he
-1.4 where i
2.2 where is
1.9 where it
-2.1 where massage
-0.7 where most
1.8 where nobody
0.9 where other
4.1 where others
-0.6 where our
1.1 where pain
0.6 where people
-2.0 where she
-0.5 where that
-1.2 where the
0.9 where they
-0.5 where to
-1.1 where we
-2.2 where you
1.5 where your
1.1 whereas
-3.6 whether
-0.5 whether a
-0.5 whether i
2.3 whether it
-2.2 whether massage
-0.5 whether or
1.9 whether that
-1.9 whether the
-0.6 whether there
-0.8 whether to
-0.9 whether we
1.3 whether your
0.5 which
-0.6 which $
1.5 which a
1.6 which are
-0.5 which areas
0.5 which brings
2.2 which disc
1.0 which does
-0.8 which group
0.6 which had
-0.7 which have
0.8 which he
0.9 which helps
1.3 which i
-0.5 which includes
-0.6 which it
0.7 which joints
-0.5 which link
-0.6 which many
0.7 which means
1.4 which most
-0.6 which needs
-1.1 which nobody
0.5 which of
-0.6 which one
-0.7 which part
-1.2 which parts
0.6 which people
0.8 which she
1.8 which side
-0.5 which takes
-1.6 which the
-0.7 which they
-0.8 which treatment
1.1 which was
-0.5 which way
1.3 which work
-1.4 which you
1.9 which your
-0.8 whichever
-0.8 whichever you
-1.1 while
-1.1 while $
0.7 while and
0.6 while she
-0.6 while the
1.1 while they
-0.9 while we
1.4 while you
-0.8 while your
2.7 whisperer
1.5 white
0.8 white blood
1.9 who
-0.7 who book
1.9 who came
-1.3 who can
0.7 who choose
3.4 who come
1.0 who complete
2.4 who could
-2.3 who did
-1.8 who do
-1.1 who does
-1.0 who drives
-1.0 who expect
-0.9 who feel
2.7 who finish
0.5 who get
-1.0 who gets
-1.0 who got
-0.5 who guarantees
-3.1 who had
-1.5 who has
-0.6 who have
-0.8 who hurt
-0.7 who i
-1.4 who is
3.1 who keep
0.9 who knows
-0.5 who lift
-0.5 who need
1.4 who needed
1.0 who needs
-0.5 who never
-0.6 who owns
-0.8 who prescribed
0.7 who put
-0.8 who ran
0.8 who receive
-0.7 who runs
-1.9 who says
1.7 who should
-0.7 who sit
-0.5 who sits
0.6 who start
0.9 who stay
1.3 who stick
-0.5 who take
-0.5 who takes
-0.9 who teaches
-0.7 who tells
-0.9 who trained
-0.7 who treats
-0.6 who understand
2.4 who used
-0.8 who wanted
0.5 who wants
2.2 who was
-0.8 who we
-1.6 who will
1.0 who works
1.8 who would
-1.0 who you
2.3 whoever
0.8 whole
-0.5 whole area
-1.1 whole back
0.9 whole body
-1.0 whole chain
1.2 whole family
-1.1 whole hour
0.9 whole loop
0.9 whole lot
2.9 whole of
-1.8 whole person
1.4 whole spine
-0.9 whole thing
-0.8 whole time
0.7 whole waiting
1.9 whom
-0.6 whom have
0.5 whom i
-0.6 whom you
-1.0 whose back
-0.5 whose curve
3.3 why
-2.8 why $
-0.7 why and
2.3 why athletes
-0.8 why burnaby
-0.9 why do
2.2 why it
0.7 why massage
0.7 why my
-0.5 why not
-1.6 why our
-1.0 why people
0.7 why so
-0.5 why the
1.0 why us
3.5 why would
-1.7 why you
-1.0 why your
-0.7 wide
-1.0 wide enough
1.3 widely
-0.6 widely $
1.6 widely regarded
-1.2 widely used
1.9 widen
-0.8 widen a
-2.3 widen the
3.5 widens
1.1 widens the
-0.5 wider
1.0 width
-1.2 wife
-0.5 wife booked
0.5 will
5.7 will $
-0.5 will adapt
-1.0 will agree
0.9 will also
-1.1 will always
-0.7 will answer
-1.2 will back
1.2 will be
-0.8 will begin
-1.0 will both
1.2 will bring
-2.8 will call
0.6 will carry
-1.8 will check
-2.3 will come
4.5 will cure
-0.8 will deal
4.8 will diagnose
-1.5 will discuss
3.0 will do
-0.9 will ease
1.1 will end
-0.5 will ever
-1.1 will explain
0.9 will feel
-1.0 will fill
-1.8 will find
-0.6 will fit
0.6 will fix
-0.7 will float
-0.6 will get
2.8 will give
0.8 will gladly
-0.9 will go
-0.6 will hand
1.5 will happen
0.7 will happily
0.8 will have
-0.9 will hear
1.0 will help
-0.6 will hold
-0.6 will hurry
-0.8 will hurt
-2.6 will i
-2.0 will it
-0.7 will just
0.6 will keep
2.3 will know
-0.8 will let
-1.0 will listen
0.7 will look
-1.0 will love
2.0 will make
-0.7 will massage
0.6 will match
-0.7 will meet
-1.3 will need
2.0 will never
0.8 will notice
-0.7 will only
-0.9 will pick
1.0 will place
0.5 will probably
0.7 will put
1.2 will read
-0.7 will receive
-0.5 will refer
3.1 will refund
-0.8 will remember
-1.6 will respond
-0.5 will rest
1.1 will return
-1.4 will review
-0.8 will ring
0.8 will sail
-0.7 will save
-2.4 will say
1.0 will see
-1.2 will send
-1.8 will show
1.4 will skip
2.2 will sleep
-0.5 will start
0.5 will stop
-1.3 will suggest
1.5 will take
-2.1 will talk
0.7 will teach
-2.7 will thank
-0.8 will the
-0.5 will then
-0.7 will throw
1.0 will treat
-0.7 will try
1.0 will turn
-0.5 will use
-1.0 will usually
-1.1 will wait
0.6 will walk
-0.7 will watch
0.7 will wonder
0.8 will work
1.2 will you
-0.5 willing
-1.5 willingdon
-0.5 willingdon $
-0.9 willow
-2.3 window
-0.5 window with
-0.8 windows
-0.8 winnie
-0.8 wins
1.4 winter
0.7 winter of
-0.7 winter we
-1.0 winters
-0.7 winters ago
-0.7 wiping
2.6 wire
1.9 wire $
-0.8 wires
-0.6 wise
0.8 wish
1.8 wish i
-1.3 wish that
-0.6 wishes
-0.6 with
1.4 with $
1.7 with acupuncture
-2.9 with age
-2.1 with all
-0.5 with an
-1.0 with and
-1.1 with any
-0.7 with at
0.6 with backs
-0.5 with bolsters
-0.7 with both
-0.5 with breathing
-0.5 with brisk
-0.5 with care
-0.6 with caution
-1.7 with chronic
1.7 with confidence
0.6 with consistent
-0.5 with cupping
-0.5 with cushions
0.6 with disc
-0.7 with each
0.6 with either
0.5 with evening
1.6 with every
-0.7 with everyone
-1.6 with exercise
0.6 with exercises
-0.5 with food
0.8 with forearms
-0.7 with free
0.7 with gentle
-0.5 with ginger
2.0 with good
-0.5 with hands
-0.9 with heat
1.0 with herniated
-0.6 with him
-0.9 with hot
-0.6 with how
1.3 with icbc
0.8 with in
0.6 with less
-0.5 with lighter
0.5 with little
0.5 with local
1.1 with long
-0.7 with longer
-1.1 with love
-0.6 with low
-0.6 with lower
1.2 with marguerite
3.8 with massage
0.8 with me
-0.5 with medication
-1.0 with movement
-0.6 with nerve
-0.5 with new
2.2 with no
2.8 with none
2.8 with nothing
1.8 with oil
-0.5 with older
-2.2 with one
-0.9 with only
-1.2 with or
1.5 with osteoporosis
-1.7 with other
2.0 with our
1.1 with over
-2.9 with pain
-1.9 with people
-0.8 with physio
1.5 with physiotherapy
-0.5 with pregnant
0.6 with priya
1.0 with regular
1.4 with relaxation
0.7 with rheumatoid
-0.7 with rods
0.8 with scar
-1.4 with scoliosis
0.5 with seniors
-0.6 with short
-1.3 with slow
0.5 with soft
0.8 with some
-0.5 with somebody
-1.0 with someone
0.6 with something
-0.8 with sore
0.5 with spinal
0.7 with steady
1.4 with stenosis
-0.5 with stiffness
-0.5 with stretching
-0.9 with ten
0.5 with the
-0.5 with their
3.2 with them
1.5 with this
0.7 with three
-0.9 with time
1.8 with treatment
-0.5 with twenty
-1.8 with two
3.3 with us
-0.5 with warfarin
-1.0 with warm
-0.7 with wear
0.5 with weekly
1.4 with written
-1.9 with you
-4.5 with your
-1.0 withdraw
2.6 within
0.5 within $
-0.5 within 6
-0.7 within a
-0.5 within about
-0.8 within an
-1.1 within burnaby
-0.5 within five
-0.7 within forty
0.7 within hours
6.7 within minutes
-0.6 within six
3.2 within ten
-0.8 within your
4.5 without
3.0 without a
-0.5 without advice
-1.9 without an
0.8 without any
1.4 without anybody
2.5 without back
-1.2 without being
0.9 without bracing
-0.7 without drugs
-0.9 without getting
-0.7 without knowing
-0.5 without much
-0.6 without noticing
3.8 without pain
-0.6 without prompt
-0.5 without sciatica
1.4 without sitting
1.9 without so
-0.6 without speaking
0.9 without stopping
1.1 without success
-1.1 without surgery
-0.7 without talking
1.0 without that
7.3 without the
0.8 without them
0.5 without thinking
-1.0 without treatment
-0.5 without trying
-0.5 without us
-0.8 without using
-1.7 without your
-1.6 woke
-1.2 woke up
2.7 woman
1.6 woman $
-0.9 woman in
1.1 woman who
0.8 woman with
2.5 women
-0.5 women in
0.8 wonder
0.9 wonder why
-0.9 wondered
3.8 wonderful
-0.5 wonderful $
1.3 wonderfully
-0.9 wondering
0.5 wondering what
1.6 wonders
-0.6 wool
-0.7 word
0.6 word $
-1.0 word and
-1.3 word for
-1.1 word from
1.8 word is
-0.5 word on
0.9 word with
-0.5 wording
-4.2 words
-0.7 words $
1.0 words on
1.3 wore
0.7 wore a
2.4 wore the
-3.4 work $
-0.8 work alongside
-1.2 work and
-0.5 work around
-1.1 work before
1.4 work begins
1.0 work brings
-1.1 work can
-0.6 work directly
1.1 work every
-0.7 work for
-1.2 work from
0.8 work gets
-1.0 work in
1.2 work injuries
-0.5 work lightly
1.4 work massage
1.0 work of
0.7 work on
-1.0 work out
0.9 work over
-0.8 work overtime
0.7 work slowly
0.6 work that
1.4 work the
0.7 work there
1.0 work through
-0.5 work up
1.2 work we
-0.9 work well
0.5 work when
-0.6 work with
-0.5 work you
1.9 worked
3.9 worked $
0.7 worked and
-0.7 worked as
2.7 worked for
-1.1 worked in
-2.2 worked on
-1.3 worked out
-0.7 worked the
1.0 worked until
-0.7 worked with
1.2 worker
2.0 worker $
1.7 workers $
-0.5 workers nurses
-0.8 working
1.6 working $
-0.5 working day
-1.8 working days
-1.8 working on
1.5 workout
1.5 workout $
1.1 workplace massage
1.5 works
0.6 works $
-0.5 works and
1.2 works as
-0.8 works at
1.9 works better
2.3 works every
1.7 works for
-1.2 works from
-1.8 works in
-0.7 works the
-0.9 works through
1.4 works when
-2.1 worksafebc
0.9 workshop
-0.6 world
-0.5 world $
-0.7 world health
-0.6 worldwide
-2.0 worn
0.8 worn cartilage
-1.0 worn disc
-1.1 worn discs
-0.9 worn down
-1.0 worn for
2.0 worn joints
-0.8 worn out
1.4 worn surfaces
-1.3 worried
-0.5 worries
0.6 worry
-1.7 worry $
1.6 worry about
-0.5 worry and
1.1 worry if
1.2 worrying
-2.8 worse
1.9 worse $
-1.0 worse after
-0.6 worse and
0.5 worse by
-0.6 worse for
-0.5 worse in
1.1 worse so
-0.9 worse than
0.6 worse while
1.2 worst
-0.5 worst $
-0.5 worst thing
-1.5 worth
-0.5 worth it
1.4 worth of
-0.6 worth the
-0.7 worth trying
-0.9 worthwhile
-0.5 would after
1.1 would be
-0.8 would do
-0.9 would go
-0.5 would happen
0.5 would i
1.0 would it
-3.2 would like
0.5 would love
-0.6 would make
0.7 would never
-1.2 would not
1.5 would otherwise
-0.5 would pay
0.5 would prefer
-0.5 would probably
0.8 would put
-2.3 would rather
0.5 would say
-1.0 would sooner
2.3 would take
2.4 would you
-1.4 wound
-0.5 wound $
-0.8 wounds
0.7 wrap
-1.6 wrapped
-1.1 wrapped in
-0.6 wrapping
-1.0 wrecked
1.0 wrestling
0.5 wrists $
-0.6 wrists and
-3.8 write
-0.6 write a
0.8 write in
-0.7 write it
-0.8 write the
-0.7 write to
-1.4 writes
1.3 writing $
0.8 writing this
2.4 written
-0.6 written consent
-0.8 written down
-0.8 written for
-0.6 written plan
-0.7 wrona
5.5 wrong
0.9 wrong $
0.5 wrong and
0.6 wrong or
0.7 wrong thing
-0.7 wrong to
-1.1 wrong with
-0.5 wrote
0.5 wrote in
-1.2 wrote it
1.6 wrote to
0.9 x rays
-1.4 yard
0.9 year
-0.7 year $
1.2 year and
2.1 year of
-1.7 year or
0.5 year that
-1.0 year the
1.3 year there
-1.2 year we
2.2 years
-3.1 years $
-0.6 years a
0.8 years ago
1.3 years and
-0.7 years as
-1.3 years before
-0.7 years between
-0.8 years but
-1.1 years in
1.1 years nobody
0.8 years not
1.0 years of
0.5 years on
2.6 years only
-0.8 years people
1.7 years running
-0.7 years so
0.9 years that
-1.5 years the
1.4 years this
1.2 years to
2.4 years we
-0.5 years which
-1.1 years will
-1.3 years with
-0.5 years without
3.3 years younger
-1.3 yellow
4.1 yes
3.9 yes $
3.4 yes and
-0.8 yes i
0.6 yes it
-0.6 yes the
-1.1 yes to
-1.7 yes we
-0.6 yes you
3.6 yet
1.8 yet $
-0.6 yet it
1.3 yet that
3.8 yet to
-1.6 yoga
0.6 yorkshire
1.0 you
-0.7 you $
0.6 you a
-2.1 you about
1.6 you actually
0.8 you add
-0.8 you after
-0.6 you all
-0.9 you already
1.3 you also
-0.7 you and
1.5 you any
0.7 you are
-0.6 you around
-1.4 you arrive
-0.8 you as
-1.1 you asked
-1.0 you at
2.3 you avoid
2.6 you away
2.6 you back
3.0 you be
-0.5 you begin
-2.2 you bend
-0.6 you bent
-1.1 you breathe
-0.6 you bruise
-0.7 you burnaby
3.3 you but
-0.5 you by
1.2 you call
-1.2 you carry
-0.6 you comfortable
0.6 you could
0.9 you count
-0.9 you decide
0.8 you deserve
-0.9 you did
1.8 you do
-1.4 you doing
1.3 you done
-1.9 you down
-0.5 you drowsy
-0.6 you elsewhere
-2.1 you enjoy
1.9 you ever
-1.2 you exercises
-0.6 you expect
-6.3 you feel
-0.5 you felt
-0.5 you find
0.7 you first
-1.1 you float
1.2 you follow
0.5 you for
0.5 you found
1.2 you free
1.2 you from
2.6 you get
0.9 you give
-0.5 you go
-1.2 you got
-1.1 you have
0.6 you heal
-0.8 you hear
-0.6 you hold
0.6 you home
-0.8 you honestly
-0.9 you hope
-1.6 you how
1.2 you hurt
-0.6 you i
-1.1 you if
-1.0 you in
-0.5 you instead
2.3 you is
1.3 you keep
0.5 you know
-0.6 you lean
2.0 you leave
-0.9 you left
2.0 you let
-1.0 you lie
-1.2 you lift
-0.9 you lifted
-1.7 you like
1.1 you loosen
-0.9 you lose
0.9 you lot
0.7 you love
-0.7 you make
0.7 you may
-0.5 you mean
-1.1 you miss
-1.3 you more
-1.2 you moving
-0.6 you must
-4.2 you need
0.9 you never
-0.8 you no
-0.8 you notice
1.8 you off
3.3 you on
-0.8 you one
0.7 you or
0.5 you our
2.6 you out
-0.6 you over
0.6 you pay
-0.8 you pick
-0.8 you prefer
-0.8 you put
0.5 you rather
1.3 you reach
-0.7 you read
1.5 you ready
1.0 you relax
1.9 you remember
1.1 you saw
-2.8 you say
1.0 you see
-0.9 you set
1.6 you should
1.9 you sign
1.7 you simply
-2.0 you sit
-0.6 you smoke
-1.0 you so
0.7 you sore
-0.7 you spend
1.8 you spent
0.9 you stand
-1.0 you start
0.9 you started
2.0 you stay
-1.1 you step
0.7 you still
-1.3 you stop
-0.6 you stopped
-0.6 you straight
-0.5 you straighten
0.7 you swing
0.5 you take
-0.8 you tell
-1.0 you tense
1.8 you that
0.8 you the
1.4 you there
-2.1 you think
-1.6 you this
1.4 you thought
-3.2 you to
0.5 you too
-0.5 you treated
-1.1 you tried
0.5 you try
1.9 you turn
-1.2 you undress
1.1 you up
-0.5 you upright
-0.9 you use
2.1 you used
0.6 you wait
-1.2 you wake
-1.1 you walk
3.8 you walking
1.9 you want
-0.6 you we
-0.9 you well
-1.6 you were
1.3 you where
0.9 you which
1.1 you while
-1.1 you who
6.1 you will
-0.6 you wish
2.2 you with
-1.1 you work
-1.3 you would
2.0 you your
0.8 young
2.1 young $
0.7 young disc
-0.5 young man
2.4 young or
-1.5 young people
-0.9 young person
6.2 younger
2.9 younger $
-0.6 younger children
1.3 younger clients
-0.7 younger people
-0.9 youngest
0.9 your
0.9 your age
-1.3 your agreement
-1.9 your appointment
-0.5 your arms
1.0 your arthritis
-0.5 your assessment
-0.5 your baby
-0.8 your back
-0.9 your backs
-0.6 your backside
-0.7 your bag
-1.3 your bladder
-0.5 your boots
1.2 your brain
-1.9 your breath
-1.8 your breathing
-0.6 your budget
-0.6 your call
-0.5 your car
1.5 your card
-1.3 your care
-0.5 your case
-0.5 your chair
0.5 your chance
-1.0 your chest
1.2 your child
-1.1 your choice
-0.7 your claim
-0.5 your clothes
1.1 your coat
-0.5 your coffee
-1.3 your comfort
0.6 your company
0.9 your condition
-1.0 your consent
-0.6 your core
-1.0 your curve
-0.5 your daily
-1.1 your day
0.6 your days
0.8 your desk
-1.2 your diagnosis
1.4 your disc
0.8 your discomfort
2.4 your discs
-1.1 your doctor
-0.7 your ears
-0.5 your employer
1.5 your extended
-0.6 your fault
0.8 your feet
2.8 your first
-0.8 your foot
-0.5 your front
-0.7 your full
-0.5 your glutes
-1.6 your gp
-3.0 your hands
-1.7 your head
2.3 your health
-0.8 your hip
-1.1 your hips
-0.9 your history
-0.5 your home
-0.8 your hour
-0.5 your husband
2.3 your immune
2.5 your immunity
-0.9 your inbox
-1.4 your insurer
-0.9 your job
1.3 your joints
0.6 your kidneys
1.0 your knee
0.9 your laces
1.6 your last
-0.8 your left
1.6 your leg
-1.0 your legs
2.5 your life
0.8 your list
-1.3 your liver
-0.6 your low
-2.3 your lower
-1.3 your lumbar
-0.5 your manager
-1.0 your massage
-1.4 your medication
-0.9 your medications
0.6 your medicine
-1.0 your medicines
-2.2 your mind
3.5 your money
-0.6 your monitor
-0.5 your mood
2.2 your mother
1.5 your movement
1.7 your mri
1.8 your muscles
-1.4 your name
0.7 your natural
-0.7 your neck
1.3 your neighbours
1.8 your nerves
-1.3 your nervous
2.4 your new
1.0 your next
-1.3 your normal
-0.5 your other
0.5 your overall
-0.6 your own
5.3 your pain
0.9 your painkillers
-0.9 your permission
-0.8 your pharmacist
-1.0 your phone
-0.7 your physician
-0.7 your physio
4.5 your posture
-0.5 your progress
-0.7 your questions
1.2 your recovery
-1.4 your rheumatologist
-0.7 your rheumatology
-0.8 your ribs
-0.5 your right
2.9 your rmt
1.6 your scan
-0.5 your screen
1.5 your second
-1.8 your session
-0.6 your shift
2.6 your shoes
-1.1 your shoulder
-3.5 your shoulders
-2.9 your side
-0.8 your skin
-0.9 your sleep
-0.8 your socks
1.5 your specialist
-0.6 your spot
0.5 your staff
-0.7 your stomach
0.8 your story
-0.6 your strength
-2.3 your surgeon
2.3 your system
-1.1 your team
1.0 your teenager
-1.3 your teeth
1.1 your therapist
0.8 your thing
-0.8 your time
2.0 your tissues
-0.6 your training
-1.1 your treatment
1.1 your trouble
0.7 your tummy
-1.2 your usual
3.2 your very
-1.5 your visit
-1.1 your wallet
0.6 your way
-0.9 your week
-0.7 your whole
-1.4 your work
0.7 your x
-0.8 yours
-1.3 yours $
-0.5 yours before
1.2 yours has
0.9 yours is
-0.6 yours to
0.5 yours today
-2.4 yourself $
-0.5 yourself a
-0.8 yourself again
1.7 yourself and
-0.6 yourself in
-0.5 yourself on
-0.5 yourself what
0.5 yourself why
0.7 yourself with
1.0 yvette
8.8 zero
2.9 zero $
1.7 zero risk
0.9 zero side
-0.8 zero to
0.6 zing
0.7 zing down
3.3 ★★★★★
`
