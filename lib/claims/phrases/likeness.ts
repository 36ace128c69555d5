/** Made by `npm run claims:learn` of 8899 sentences with a promise and 73352 without. */
export const inclination = -0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.9 #
4.5 # 1
6.3 %
1.4 % $
0.7 % and
-2.2 % off
0.9 % safe
0.5 % satisfaction
1.3 % success
3.5 0
-0.7 0 to
-1.0 00
-0.8 05
-0.9 1 $
-0.6 1 1
1.4 1 3
-0.7 1 and
-1.1 1 in
-0.6 1 it
1.3 1 massage
0.9 1 the
-0.7 1,000
-0.7 10
2.4 10 $
-1.3 10 %
-0.5 10 degrees
-0.9 10 times
-0.8 10 to
2.0 100
-1.0 100 $
3.2 100 %
-1.2 105
-0.6 105 $
1.1 10k
-0.5 11
-0.5 110
-1.0 115
-0.6 115 for
-2.1 12
-0.8 12 weeks
-1.6 120
-0.7 120 $
-0.5 13
1.0 130 $
-0.9 135
1.8 14
2.3 14 $
0.5 14 and
-1.1 140
-0.7 140 $
1.1 145
1.3 145 $
-1.1 14th
-1.4 15
0.9 15 $
-0.5 15 %
-1.0 15 off
-0.8 150
-0.6 150 $
1.1 155
1.2 155 $
-0.7 16
-0.9 165
1.1 17
-0.6 170
-0.5 170 $
0.8 180
0.9 180 $
-0.6 185
-0.6 189
-0.6 1894
0.7 195
-1.0 1994
-0.8 1998
-1.1 1998 $
-1.6 2
-0.5 2 $
-0.7 2 and
-1.1 2 weeks
0.9 2,200
1.0 2,200 hours
-1.7 20
-0.5 20 %
-1.7 20 off
-0.8 200
-0.6 200 $
-1.0 2004
-1.4 2006
-0.5 2006 $
-0.7 2009
-1.1 2009 $
-1.5 2011
-0.6 2012
-1.0 2013
-1.2 2014
-0.7 2014 $
-0.7 2015 $
-1.1 2016
-0.5 2016 and
-0.6 2018
-1.4 2019 $
0.5 2019 and
-0.5 2021
2.7 2024
3.2 210
2.7 212
3.0 22
-1.0 23
-2.2 24
-1.7 24 hours
-0.7 240
-1.9 25
-0.6 250
0.5 27
-0.8 3 $
-1.1 3 to
-2.6 30
0.9 30 $
-0.5 30 min
-0.5 30 minute
-0.5 30 minutes
-2.7 31
-0.8 31 degrees
0.8 312
-0.5 31st
-0.6 32
-0.6 33
2.2 34
0.8 34 degree
-0.8 35
-0.6 35 $
2.8 37
-0.9 38 $
-0.6 39
-0.5 4
-1.0 4 $
1.8 4 p
-0.9 4 to
3.7 4.9
1.6 4.9 stars
-1.2 40
-0.5 40 minutes
0.5 40 years
1.5 400
-0.6 400 people
1.7 41
1.7 41 $
-0.9 412
-0.8 41st
-0.5 42
-1.0 44
-0.6 44 $
-1.9 45
-0.6 45 $
1.7 45 and
-0.5 45 min
-1.3 46
-0.9 47
-0.9 48 hours
-0.9 49
-1.1 4th
1.5 5
-1.4 5 $
-0.6 5 and
1.9 5 reasons
-0.6 5 to
1.5 5 ways
-1.5 50
-0.6 50 $
-0.6 50 and
-0.6 50 minute
-0.8 50 minutes
-0.8 52 $
-1.2 55
-0.6 55 $
-1.8 555
-0.5 58
-0.7 58 $
-1.2 6 $
-0.5 6 and
-0.6 6 months
-0.5 6 to
-0.7 6 weeks
-3.0 60
-1.0 60 $
0.8 60 min
-1.3 60 minute
-1.3 60 minutes
0.9 600
-1.4 604
-1.4 604 555
-0.5 61
-0.7 62
-0.5 62 $
1.2 63
2.1 66
-0.5 68
-1.7 7
-0.6 7 $
1.0 70
-0.6 70 $
1.3 70 and
1.4 71
1.6 71 $
-0.5 720
-0.6 74 $
-0.5 75 $
2.3 75 min
-0.6 75 minute
1.2 78
0.9 78 $
-0.8 79
-0.6 79 $
0.5 8
0.6 8 $
-0.5 8 1
1.3 8 and
-1.2 8 to
-2.4 80
-1.0 80 %
0.5 81
-0.7 85
-0.5 85 $
-1.0 89
1.2 9 $
-0.6 9 and
0.5 9 out
0.8 9 to
-0.6 90 $
-0.6 90 min
0.5 90 minute
1.1 90 minutes
1.7 94
1.1 94 %
-1.0 95 $
1.3 95 and
1.3 96
0.8 97
1.0 97 %
1.4 98
1.1 98 %
-0.7 99
2.1 <!>
-7.0 <?>
-3.3 <alone>
2.5 <answers>
2.8 <closes>
-9.4 <heading>
-4.8 <item>
-3.4 <opens>
-1.7 <tenth 10>
-8.1 <tenth 1>
-4.0 <tenth 2>
-0.6 <tenth 3>
1.0 <tenth 4>
2.0 <tenth 5>
2.1 <tenth 6>
1.9 <tenth 7>
0.7 <tenth 8>
-7.0 <text>
-0.5 ^ 00
-0.5 ^ 1
4.2 ^ 10
0.6 ^ 100
0.6 ^ 2
-1.0 ^ 30
-0.6 ^ 45
2.6 ^ 5
-0.7 ^ 60
0.8 ^ 8
-0.6 ^ 90
-1.6 ^ a
-3.7 ^ about
1.0 ^ absolutely
0.8 ^ according
-2.0 ^ acupuncture
-0.7 ^ acute
-1.0 ^ add
-1.1 ^ adjust
1.0 ^ adult
0.6 ^ adults
-0.5 ^ advice
2.5 ^ after
-1.5 ^ afterwards
-0.5 ^ age
-0.5 ^ agree
0.9 ^ alan
1.9 ^ all
-0.9 ^ allow
1.3 ^ almost
-1.0 ^ always
2.2 ^ and
-0.5 ^ ankylosing
-1.0 ^ anneke
0.9 ^ another
-1.9 ^ anti
-0.5 ^ any
-0.7 ^ anything
-0.7 ^ apart
0.7 ^ are
-0.5 ^ aromatherapy
-1.0 ^ around
-1.0 ^ arthritis
0.9 ^ as
1.5 ^ ask
1.2 ^ at
2.8 ^ avoid
0.8 ^ babies
-2.0 ^ back
1.2 ^ backs
1.3 ^ balance
-2.4 ^ be
1.6 ^ bea
5.1 ^ because
-0.8 ^ bed
0.9 ^ before
-0.7 ^ begin
-1.6 ^ being
-0.7 ^ below
-0.9 ^ bending
-0.6 ^ benefit
-1.1 ^ benefits
4.5 ^ best
1.7 ^ better
-1.5 ^ between
-1.0 ^ beyond
0.9 ^ big
1.1 ^ bill
-0.6 ^ bit
-2.1 ^ blood
3.4 ^ bone
1.8 ^ book
0.9 ^ boosts
-0.8 ^ boring
0.9 ^ both
-0.5 ^ braces
-1.4 ^ bracing
-1.1 ^ break
-0.5 ^ breaking
-0.5 ^ breast
-2.2 ^ breathe
-1.1 ^ breathing
0.5 ^ brentwood
-3.2 ^ bring
-0.8 ^ bruises
-1.6 ^ bruising
-1.0 ^ build
2.0 ^ bulging
0.8 ^ burnaby
3.2 ^ but
-1.7 ^ buy
3.6 ^ by
0.5 ^ call
2.9 ^ callum
2.4 ^ came
-2.4 ^ can
-0.7 ^ canada
-0.5 ^ cancel
-0.6 ^ cancellations
-0.5 ^ cancer
-0.5 ^ caption
-0.5 ^ carol
1.0 ^ carry
1.3 ^ cartilage
-0.9 ^ causes
1.0 ^ changes
-0.5 ^ changing
-1.0 ^ check
-1.7 ^ chest
-0.9 ^ children
-1.0 ^ choose
-0.7 ^ choosing
-1.1 ^ chronic
-0.9 ^ circulation
-1.1 ^ claims
3.4 ^ clients
1.1 ^ clothes
-0.6 ^ club
-0.5 ^ codeine
-1.0 ^ colin
-0.5 ^ come
-0.7 ^ coming
1.0 ^ companies
0.7 ^ compare
-0.5 ^ compared
1.6 ^ complete
5.2 ^ completely
0.6 ^ complications
-1.0 ^ conditions
-1.1 ^ consent
-1.7 ^ consider
-1.1 ^ contact
1.2 ^ conventional
2.9 ^ corrects
0.5 ^ cortisol
-1.0 ^ couples
-0.7 ^ course
0.8 ^ cross
-1.0 ^ cupping
-1.1 ^ curves
0.8 ^ dale
0.7 ^ dawn
1.5 ^ day
2.3 ^ days
-0.7 ^ deadlines
-0.7 ^ dear
1.6 ^ deep
-0.5 ^ deeper
-1.3 ^ degenerative
-0.7 ^ description
-0.6 ^ desmond
3.6 ^ detoxifies
0.6 ^ dev
-0.9 ^ devon
-1.3 ^ diagnosis
2.6 ^ did
-0.7 ^ direct
-1.4 ^ discs
-0.8 ^ disease
-1.7 ^ do
2.3 ^ doctors
-2.7 ^ does
4.0 ^ done
0.5 ^ dr
-0.5 ^ drink
-1.0 ^ drop
1.2 ^ each
-2.0 ^ early
-0.7 ^ ease
-0.5 ^ eases
-0.9 ^ eat
2.3 ^ eight
2.1 ^ eighteen
1.4 ^ eleven
2.8 ^ elsewhere
-0.5 ^ email
-1.1 ^ endorphin
-2.4 ^ endorphins
2.5 ^ enjoy
-0.6 ^ enough
-0.5 ^ epidural
0.8 ^ episode
-1.8 ^ even
-1.2 ^ evening
1.3 ^ every
2.7 ^ everybody
2.4 ^ everyone
-1.3 ^ everything
0.8 ^ evidence
-2.2 ^ exercise
-0.7 ^ exercises
1.8 ^ fact
-0.9 ^ fair
-0.7 ^ false
3.3 ^ fast
1.3 ^ feed
3.1 ^ feel
-0.9 ^ fees
-0.7 ^ feet
-0.8 ^ fever
-1.1 ^ few
-1.3 ^ fewer
1.8 ^ fifteen
1.4 ^ finally
0.7 ^ find
-1.2 ^ finding
1.0 ^ fine
1.9 ^ firm
-1.1 ^ first
1.3 ^ five
2.5 ^ fix
0.6 ^ flares
1.4 ^ flexibility
1.1 ^ flushes
-1.1 ^ follow
3.5 ^ foot
-0.8 ^ for
2.4 ^ forget
-1.0 ^ fortunately
1.1 ^ forty
-0.8 ^ forward
5.4 ^ four
0.8 ^ fourteen
-1.3 ^ free
1.8 ^ freedom
-0.9 ^ full
-1.3 ^ fusion
-0.8 ^ gabapentin
0.6 ^ gary
-0.5 ^ general
-1.9 ^ gentle
-1.8 ^ get
-1.0 ^ gift
-4.0 ^ go
-0.7 ^ going
1.8 ^ golfers
1.8 ^ gone
-1.9 ^ good
-0.6 ^ goodbye
0.7 ^ google
-0.7 ^ gord
-0.7 ^ gordon
-1.0 ^ great
1.2 ^ greater
1.1 ^ growing
-0.6 ^ gst
1.5 ^ guaranteed
1.3 ^ guests
-1.0 ^ guidelines
-0.6 ^ gurpreet
1.0 ^ gwen
3.3 ^ had
-2.6 ^ half
1.5 ^ hands
-0.5 ^ handydart
-0.6 ^ harold
-3.5 ^ have
-1.6 ^ having
-0.5 ^ he
1.4 ^ headaches
2.5 ^ healing
-0.9 ^ healthy
0.8 ^ hear
-1.0 ^ heart
-1.6 ^ heat
-0.8 ^ heated
2.7 ^ height
0.5 ^ helen
1.1 ^ hello
-0.8 ^ help
3.0 ^ her
-2.7 ^ here
-0.6 ^ hi
1.8 ^ hips
1.6 ^ his
-1.2 ^ hold
-1.3 ^ home
1.4 ^ honestly
-1.0 ^ hot
-1.2 ^ hours
-3.8 ^ how
-1.2 ^ however
-0.6 ^ hurt
-1.0 ^ ibuprofen
-1.1 ^ icbc
1.5 ^ imagine
1.3 ^ immediate
-0.7 ^ ines
1.0 ^ inflammation
0.7 ^ inflammatory
1.5 ^ ingrid
0.7 ^ initial
-1.0 ^ injections
1.3 ^ injury
-0.8 ^ inside
-0.9 ^ instead
-0.9 ^ insurers
-1.0 ^ is
-0.5 ^ its
-1.3 ^ j
-0.6 ^ january
-1.0 ^ jo
-0.5 ^ joan
-0.5 ^ join
0.8 ^ joint
0.6 ^ joints
0.5 ^ josie
-1.1 ^ just
-2.8 ^ keep
-1.0 ^ keeping
-0.6 ^ kenji
1.2 ^ kirsten
-0.5 ^ kneel
-0.5 ^ lactic
-0.5 ^ landing
-0.7 ^ last
3.1 ^ lasting
-0.6 ^ late
-1.8 ^ later
-0.7 ^ leaning
-2.6 ^ leave
-0.7 ^ left
1.9 ^ leg
1.3 ^ lengthen
0.6 ^ less
-2.0 ^ let
-0.9 ^ lie
2.4 ^ life
1.9 ^ lifted
-0.7 ^ lifting
2.1 ^ ligament
-0.9 ^ light
-1.3 ^ like
2.1 ^ line
-0.7 ^ listening
-0.5 ^ load
-0.5 ^ long
2.4 ^ longer
-1.6 ^ look
-0.8 ^ loose
1.1 ^ loosen
-0.8 ^ looser
1.5 ^ lorraine
-0.5 ^ losing
-0.5 ^ loss
-0.7 ^ lots
1.3 ^ love
-0.6 ^ lovely
-2.3 ^ low
-1.4 ^ lower
-1.3 ^ lumbar
-0.5 ^ lying
0.5 ^ lymphatic
4.1 ^ made
-1.6 ^ make
-1.1 ^ makes
0.7 ^ man
-2.1 ^ many
0.5 ^ marco
-1.1 ^ marcus
-0.6 ^ margaret
-0.8 ^ maria
-0.6 ^ measurements
0.6 ^ medical
-1.8 ^ medication
-1.5 ^ medicines
1.1 ^ meet
-0.5 ^ mention
-0.9 ^ metal
-1.1 ^ methotrexate
-0.8 ^ might
-0.6 ^ mild
0.6 ^ mind
-0.9 ^ mine
-1.0 ^ miss
-0.7 ^ missed
-0.8 ^ monday
1.2 ^ morning
-0.8 ^ mornings
-0.5 ^ mostly
0.6 ^ move
-0.8 ^ movement
-0.5 ^ moving
1.6 ^ mr
-0.5 ^ mri
-1.2 ^ ms
-0.5 ^ mum
-1.1 ^ muscles
2.0 ^ my
-4.4 ^ myth
-0.5 ^ name
0.5 ^ narrowing
-1.0 ^ natural
2.0 ^ nearly
-1.2 ^ needles
-0.9 ^ nerve
-0.6 ^ never
-2.8 ^ new
0.7 ^ next
1.0 ^ nia
-0.5 ^ nice
0.8 ^ nine
2.8 ^ ninety
-0.7 ^ no
-1.6 ^ nobody
-0.5 ^ none
-0.6 ^ nope
-0.8 ^ northroadrmt
2.5 ^ not
1.4 ^ nothing
-0.8 ^ now
1.0 ^ number
0.5 ^ numbness
0.6 ^ numerous
-0.6 ^ nurses
2.1 ^ occasionally
1.1 ^ of
0.9 ^ off
-0.5 ^ office
-1.5 ^ often
2.1 ^ oh
-0.6 ^ okay
1.3 ^ old
-0.9 ^ older
3.6 ^ once
2.5 ^ one
-0.5 ^ online
-1.2 ^ only
-1.0 ^ open
-1.6 ^ operations
-1.3 ^ opioids
1.3 ^ or
0.5 ^ ordinary
0.8 ^ osteoporosis
1.4 ^ other
-3.2 ^ others
0.7 ^ our
1.2 ^ ours
-1.1 ^ out
-0.7 ^ outside
2.1 ^ over
-0.5 ^ p
-0.5 ^ pace
-1.0 ^ pacing
-2.0 ^ pain
-2.4 ^ painkillers
-0.9 ^ panel
-0.5 ^ paper
-1.6 ^ paracetamol
2.5 ^ parents
-0.6 ^ park
-1.3 ^ parking
-0.5 ^ part
-0.5 ^ past
1.1 ^ patients
-0.5 ^ pelvic
1.4 ^ people
-1.0 ^ perhaps
-1.2 ^ phase
-0.7 ^ phone
-0.5 ^ phones
0.5 ^ physio
-0.7 ^ physios
1.6 ^ physiotherapists
-1.1 ^ physiotherapy
-1.0 ^ picture
-2.7 ^ pills
3.7 ^ pins
-0.5 ^ plain
-1.3 ^ plan
-2.2 ^ please
-2.2 ^ plenty
-1.7 ^ poor
-0.5 ^ post
-0.8 ^ postural
-0.9 ^ pregnancy
-1.1 ^ pressure
-1.7 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.3 ^ priya
-0.8 ^ probably
-0.5 ^ provided
-0.9 ^ pulled
-2.2 ^ q
-0.9 ^ quiet
-0.5 ^ quite
2.2 ^ r
-1.0 ^ ra
1.5 ^ rated
1.5 ^ rather
2.2 ^ re
-1.2 ^ reach
-0.8 ^ read
-0.5 ^ ready
-0.6 ^ really
2.9 ^ reason
-0.8 ^ receipts
-0.8 ^ recent
-0.5 ^ records
-1.7 ^ recovery
0.5 ^ reduce
1.2 ^ registered
1.0 ^ regular
-0.5 ^ relax
-1.8 ^ relaxation
0.5 ^ release
-0.7 ^ remember
-0.5 ^ repeat
0.5 ^ research
-1.3 ^ rest
-0.7 ^ return
-0.7 ^ reviews
-1.4 ^ rheumatoid
0.8 ^ right
-0.5 ^ risks
1.8 ^ rmt
-1.5 ^ rmts
-1.1 ^ room
-0.7 ^ rooms
1.2 ^ rosa
-1.0 ^ roughly
1.9 ^ ruth
-0.5 ^ sacroiliac
2.4 ^ safe
-1.8 ^ same
-1.1 ^ saturday
-0.5 ^ saturdays
-0.9 ^ save
-1.0 ^ says
2.1 ^ scans
-0.8 ^ scar
-0.7 ^ sciatica
0.9 ^ science
-0.6 ^ scientists
-1.2 ^ scoliosis
-0.7 ^ second
-2.1 ^ see
-0.9 ^ send
-1.4 ^ seniors
-1.8 ^ serious
1.9 ^ session
-2.6 ^ sessions
-1.3 ^ set
2.0 ^ seven
-0.8 ^ severe
-0.7 ^ sfx
-0.6 ^ shoes
0.6 ^ short
-0.5 ^ shorts
2.4 ^ should
2.2 ^ shoulders
-0.5 ^ showers
-1.6 ^ side
1.9 ^ simone
-1.4 ^ simple
-0.5 ^ single
0.5 ^ sit
-1.0 ^ sitting
1.9 ^ six
0.5 ^ skip
-2.8 ^ sleep
0.5 ^ slipped
-2.2 ^ slow
-0.9 ^ small
-1.0 ^ smoking
-0.7 ^ smooth
-2.3 ^ so
2.0 ^ some
1.5 ^ somebody
-0.9 ^ something
-1.9 ^ sometimes
-0.6 ^ somewhere
1.8 ^ sore
-0.7 ^ soreness
-0.8 ^ spaces
-1.2 ^ speak
0.5 ^ speed
-1.9 ^ spinal
1.1 ^ sports
-0.5 ^ spots
-0.9 ^ spring
-0.9 ^ squeeze
-1.6 ^ stage
-1.9 ^ stand
0.6 ^ standing
0.5 ^ start
-0.7 ^ stay
-1.1 ^ staying
-2.3 ^ stenosis
-1.5 ^ step
-1.2 ^ steroid
-1.0 ^ steroids
1.1 ^ stick
-1.1 ^ stiff
-1.2 ^ stiffness
0.5 ^ still
-0.9 ^ stop
-1.1 ^ stopping
2.9 ^ stories
0.5 ^ straight
1.1 ^ strains
2.1 ^ strength
-0.5 ^ strengthening
1.0 ^ strengthens
-1.6 ^ stress
-1.0 ^ stretching
0.6 ^ stronger
-1.0 ^ students
-0.9 ^ subject
-0.7 ^ sudden
1.7 ^ suitable
-0.9 ^ sunday
-1.2 ^ sure
1.0 ^ surgeons
-6.8 ^ surgery
1.0 ^ sustained
0.9 ^ swap
-1.4 ^ swedish
-0.8 ^ swimming
-1.1 ^ symptoms
-2.1 ^ tablets
0.5 ^ tag
-2.9 ^ take
1.2 ^ taken
0.6 ^ takes
0.8 ^ talk
-1.1 ^ talking
0.9 ^ targeted
-0.9 ^ techniques
-5.0 ^ tell
-1.6 ^ ten
-1.8 ^ tension
-0.9 ^ text
0.8 ^ thank
-0.9 ^ the
-1.5 ^ their
-1.5 ^ then
-0.9 ^ therapists
-1.7 ^ there
1.8 ^ these
-2.1 ^ they
-1.7 ^ things
0.7 ^ third
-1.1 ^ thirty
-2.5 ^ this
4.2 ^ three
1.9 ^ threw
-0.7 ^ thursday
-1.9 ^ tight
1.2 ^ time
-1.0 ^ tips
-0.6 ^ tissue
-0.6 ^ title
-0.6 ^ tobias
3.8 ^ today
1.1 ^ together
2.9 ^ tom
-0.6 ^ tomasz
0.9 ^ too
0.6 ^ top
-3.1 ^ touch
-0.6 ^ towels
2.2 ^ toxins
-0.5 ^ traction
-0.6 ^ training
-1.2 ^ travel
-2.1 ^ treatment
-1.8 ^ treatments
1.0 ^ trevor
-0.9 ^ trials
-0.8 ^ trouble
-0.9 ^ tuesday
-0.7 ^ turn
4.2 ^ twelve
-0.8 ^ twice
1.4 ^ two
-1.0 ^ u
-0.7 ^ uncommon
-0.6 ^ understanding
3.6 ^ unlike
-0.6 ^ until
-0.5 ^ unwind
-1.7 ^ up
-1.7 ^ use
0.5 ^ used
0.9 ^ using
3.9 ^ usually
-0.5 ^ verdict
3.0 ^ very
-0.5 ^ veterans
3.0 ^ visit
-2.0 ^ walk
3.6 ^ walked
-0.5 ^ walking
-1.9 ^ warm
-0.6 ^ was
0.5 ^ watch
-1.2 ^ we
-0.7 ^ weakness
-0.7 ^ wear
-0.7 ^ wednesday
0.7 ^ week
-1.1 ^ weekend
0.8 ^ weekly
1.1 ^ weeks
0.5 ^ welcome
0.7 ^ well
1.0 ^ wen
-0.6 ^ wendy
0.5 ^ went
-3.8 ^ what
0.8 ^ whatever
0.5 ^ when
1.2 ^ where
-1.3 ^ which
-3.1 ^ who
-0.6 ^ whoever
-1.0 ^ why
-3.9 ^ will
5.0 ^ with
0.5 ^ within
-1.2 ^ without
0.5 ^ working
0.6 ^ works
-0.6 ^ worry
-1.6 ^ would
-1.1 ^ wrap
-0.8 ^ written
-0.5 ^ x
-4.3 ^ yes
-3.0 ^ you
1.3 ^ young
-1.6 ^ your
-0.5 ^ yusuf
1.7 ^ zero
3.5 ^ ★★★★★
-1.3 a
-2.2 a $
1.4 a 34
-0.6 a baby
1.9 a back
-0.5 a bad
0.7 a bag
0.7 a baker
-0.6 a bakery
2.6 a band
-0.7 a bar
-1.1 a bath
-0.5 a belt
-0.6 a bench
0.9 a better
1.1 a big
-0.5 a bill
1.1 a birthday
-1.1 a bit
0.6 a blanket
-0.5 a blend
0.6 a block
-0.8 a blood
1.7 a body
-0.6 a bolster
-1.4 a bone
-0.5 a bony
-0.7 a booking
1.1 a boost
-0.5 a borrowed
0.7 a bottle
-0.7 a box
-0.6 a boy
0.6 a brace
-0.7 a break
-0.8 a breath
0.8 a breathing
-0.7 a bridge
-0.5 a broken
-0.7 a bulge
-0.5 a bulging
-0.6 a burnaby
-1.3 a call
0.5 a calmer
-0.8 a cancellation
1.5 a cane
-1.9 a car
0.8 a case
-0.8 a cat
0.5 a cellist
-0.7 a cent
4.4 a centimetre
-0.7 a certificate
1.4 a certified
-1.2 a chair
1.3 a chance
2.2 a change
1.2 a chat
-0.6 a check
-1.1 a child
1.5 a chiropractor
0.5 a class
-0.5 a clear
-0.6 a clenched
0.8 a click
1.0 a client
-1.9 a clinic
0.6 a clinically
-0.8 a clipboard
-0.5 a cloth
-1.4 a coat
0.5 a coin
-0.9 a combination
3.4 a combined
-0.6 a comfort
-0.5 a comfortable
-0.6 a complaint
-0.9 a condition
0.7 a confirmed
1.0 a consent
0.7 a consistent
-0.5 a contract
-1.3 a conversation
-0.5 a converted
0.6 a copy
0.6 a corset
1.0 a cortisone
-0.7 a couch
2.2 a course
-1.0 a crack
-0.8 a crash
-2.6 a cure
-2.2 a curve
-0.7 a curved
-0.7 a cushion
-0.5 a day
-0.5 a deadline
-0.9 a decent
-0.5 a decision
-0.7 a decompression
1.0 a dedicated
-0.5 a deep
-0.8 a dental
-0.5 a description
-2.2 a desk
3.5 a diagnosis
2.1 a difference
2.4 a different
-1.7 a disc
-1.2 a disease
-2.7 a doctor
-0.6 a dog
-1.1 a door
0.8 a dose
1.3 a dozen
-1.4 a drawer
0.6 a drug
-1.0 a dull
-0.9 a fair
-2.0 a fall
-0.6 a family
-0.7 a fee
0.9 a feel
-1.1 a fever
-0.7 a few
-0.8 a fifth
-0.5 a fight
3.5 a film
-0.5 a fine
1.5 a firm
-1.0 a first
-1.5 a fist
0.7 a five
-0.9 a fixed
-1.4 a flare
0.7 a flat
0.5 a flood
0.5 a foot
-1.0 a form
1.1 a former
2.1 a fortnight
1.2 a fortnightly
0.6 a fortune
-0.7 a fourth
-0.7 a fracture
-1.9 a free
-0.5 a frequent
2.6 a fresh
1.3 a friday
-0.5 a fridge
-1.2 a friend
-0.6 a further
1.0 a fusion
-0.5 a fuss
-0.9 a garden
0.7 a general
1.7 a gentle
-0.8 a gp
0.6 a grade
-2.2 a great
-0.6 a green
-0.7 a grid
0.6 a growth
-0.9 a guarantee
-0.9 a guide
-0.7 a guy
1.7 a half
1.7 a handful
0.6 a hands
0.7 a hard
-1.1 a headache
-2.0 a health
-0.6 a healthy
0.5 a heart
1.0 a heat
-1.2 a heated
-1.9 a herniated
-0.5 a herniation
0.5 a high
-0.5 a higher
1.2 a hike
1.2 a hip
0.6 a history
-0.8 a holistic
-1.1 a home
-1.0 a hundred
-0.7 a hurry
-0.6 a jar
-0.5 a job
0.7 a joint
-1.1 a kettle
1.2 a kind
0.7 a knee
1.4 a knife
-0.7 a lad
2.0 a ladder
0.7 a lady
3.4 a laminectomy
-1.4 a large
-0.8 a last
-1.1 a lasting
0.6 a late
-1.1 a leg
-1.5 a letter
-0.7 a level
-0.5 a licensed
4.2 a life
3.4 a lifetime
-0.8 a lift
-1.0 a ligament
2.6 a light
-1.3 a lighter
-0.7 a little
-1.5 a living
-0.5 a locked
0.7 a log
-2.0 a long
0.9 a longer
1.3 a look
-0.6 a loop
-3.5 a lot
-1.1 a lovely
0.9 a low
2.3 a lower
0.8 a lumbar
0.6 a lunch
-1.4 a luxury
5.4 a machine
-0.7 a man
-3.6 a massage
-1.6 a matter
0.6 a meal
-0.9 a medical
0.8 a medicine
-0.6 a meeting
-0.7 a member
-2.0 a message
0.9 a method
-0.7 a microdiscectomy
-0.6 a mild
0.7 a minimum
-0.7 a minority
-0.8 a minute
2.3 a miracle
-0.6 a missed
2.3 a mistake
-0.5 a modest
3.5 a month
1.8 a monthly
0.8 a more
-0.5 a mousetrap
-1.6 a muscle
-0.9 a myth
1.1 a name
-0.6 a narrow
-0.7 a narrowed
-1.4 a narrowing
1.5 a natural
2.6 a neck
1.4 a needle
-2.9 a nerve
1.5 a nervous
1.1 a new
0.8 a nice
-0.9 a night
-0.6 a nine
-1.1 a no
-0.7 a noise
1.8 a normal
-1.6 a note
-1.2 a number
-1.0 a nurse
1.4 a one
1.7 a pacemaker
-0.8 a package
0.8 a packet
0.8 a page
1.0 a pain
-0.7 a painful
0.9 a painkiller
0.8 a pair
-0.5 a paramedic
-1.2 a parent
0.7 a part
-1.6 a particular
-0.5 a party
0.8 a patch
-0.5 a pedal
-0.6 a perfectly
2.7 a permanent
1.3 a person
1.1 a personalized
-1.8 a pharmacist
0.7 a pharmacy
1.1 a phone
0.7 a photo
0.7 a photograph
-0.8 a physical
-1.3 a physician
-2.2 a physiotherapist
-0.8 a piano
-0.5 a picture
1.0 a pill
-0.5 a pillow
0.8 a place
-0.9 a plain
0.5 a plan
-0.5 a plate
2.6 a playlist
-0.9 a poor
1.1 a pop
-0.5 a popular
-0.7 a position
0.8 a powerful
-0.6 a prescribed
-0.5 a prescription
-0.6 a pretty
0.8 a previous
-0.5 a private
-0.5 a progressive
3.1 a promise
-2.0 a proper
0.6 a qualified
1.4 a quarter
1.4 a quick
-0.8 a quiet
0.6 a race
-1.2 a ramp
-0.5 a rather
0.6 a real
-0.6 a really
-0.6 a reason
-1.3 a reasonable
-0.8 a receipt
1.4 a record
-0.5 a recovery
-0.7 a registered
1.7 a regular
-0.5 a regulated
-0.7 a release
-0.6 a relief
1.0 a repeat
-0.6 a rest
1.2 a result
-1.8 a rheumatologist
0.8 a rheumatology
-0.5 a rib
-0.8 a right
0.6 a rise
-0.5 a robe
0.5 a rolled
-0.5 a roof
-0.6 a roofer
-0.5 a rough
-0.6 a rower
-0.6 a rub
-0.5 a rusty
-0.6 a safe
-0.5 a sandwich
-0.6 a saturday
0.7 a saving
-0.6 a scaffolder
-0.8 a scale
-0.7 a scalp
1.6 a scalpel
-1.4 a scan
0.6 a sciatic
-0.5 a scoliometer
-1.0 a scoliosis
1.1 a season
-0.8 a seat
-1.0 a sense
-0.7 a sentence
-0.9 a separate
2.0 a series
-1.4 a serious
1.3 a service
-1.4 a session
-1.1 a set
-0.6 a sharp
0.8 a shelf
-1.1 a shopping
-0.9 a short
-0.5 a shower
-1.5 a sideways
2.1 a simple
5.7 a single
-0.9 a sink
-0.6 a six
1.7 a skilled
-2.2 a slipped
-0.5 a slot
-0.6 a slow
0.5 a small
0.5 a smile
0.9 a sofa
-1.1 a soft
0.7 a sore
1.1 a sort
-0.6 a spa
-0.7 a space
-0.9 a special
-4.5 a specialist
-0.7 a specific
1.0 a spine
1.5 a sponge
1.4 a sports
-1.7 a spot
-1.3 a sprain
0.5 a sprained
-0.9 a spreadsheet
-0.9 a stage
1.7 a standard
-1.1 a standing
-0.5 a starved
-0.5 a state
-0.5 a stationary
-0.7 a steady
-0.5 a step
1.1 a stiff
2.5 a stone
-1.2 a story
0.5 a straight
3.0 a straighter
0.6 a stressed
-0.5 a structural
0.5 a structured
-0.7 a student
-1.1 a substitute
1.8 a summer
0.9 a sunday
-0.8 a surgery
1.8 a surgical
1.0 a symptom
-1.6 a table
-1.0 a teacher
2.4 a team
-0.6 a tear
0.5 a teenager
-0.5 a tennis
0.5 a tent
-0.8 a text
-1.1 a therapist
1.5 a thing
0.5 a third
1.4 a thirty
0.9 a thought
-0.7 a thumb
-0.6 a ticket
-0.6 a timer
-0.6 a tiny
-0.5 a tired
0.8 a torn
-0.5 a touch
-1.2 a towel
1.1 a trained
-0.7 a trapped
-1.8 a treat
0.9 a tree
-0.6 a trial
0.5 a truck
1.9 a try
0.9 a tuesday
0.6 a tune
2.0 a twinge
-1.4 a typical
0.8 a vertebra
-0.8 a very
-3.3 a visit
-1.2 a voucher
-0.6 a waiting
-0.9 a walk
2.4 a walker
-0.5 a walking
1.1 a warm
-0.5 a washing
1.3 a wave
1.0 a way
-0.5 a weak
-0.7 a wednesday
-2.4 a week
-1.1 a wet
0.6 a wheelchair
-2.1 a while
-2.4 a whole
1.2 a wide
1.2 a winter
-1.3 a word
0.5 a world
-0.5 a worn
0.6 a written
1.5 a year
0.9 a yearly
-1.4 a yes
1.4 abandoned
1.1 abbey
1.0 abbotsford
0.7 ability
0.8 ability to
2.3 able
2.6 able to
-4.1 about
2.9 about $
-0.6 about 1
-0.5 about 20
0.7 about a
-1.2 about any
-0.6 about as
1.1 about back
-0.8 about backs
-0.5 about every
-0.6 about forty
-0.7 about half
0.9 about his
2.2 about how
-1.2 about it
-1.5 about massage
0.6 about my
-0.7 about nine
1.5 about on
-0.9 about one
-0.6 about pain
-0.5 about sciatica
2.6 about six
3.9 about surgery
-1.0 about ten
-0.7 about that
-0.8 about this
1.1 about twenty
-0.8 about two
2.4 about us
-2.6 about what
-0.6 about where
-0.8 about whether
1.0 about who
-0.5 about why
-0.9 about your
-4.5 above
-0.6 above a
-0.7 above and
-1.2 above the
1.2 absence
5.1 absolutely
2.5 absolutely $
1.1 absolutely anyone
0.7 absolutely everyone
-0.7 absorbs
0.5 ac
-0.5 ac $
2.6 accelerates
1.8 accelerates the
-1.1 accept
-0.8 accepted
-0.9 access
0.5 access $
-1.1 accessible
-2.4 accident
-1.2 accident $
-0.6 accompanies
1.0 accord
-0.6 accordion
-0.8 account
-0.6 account $
-1.4 accountant
-1.2 accounts
0.9 accumulated
1.5 ache $
-0.6 ache after
1.7 ache on
-1.1 ache that
-0.5 ached
-1.0 aches $
1.4 achieved
-0.8 aching
3.5 acid
3.7 acid and
0.6 acid out
1.0 acid that
2.0 acids
1.3 acids and
0.5 across
-1.1 across from
-0.7 across the
-1.2 act
-0.5 act $
0.6 act on
0.8 acting
-5.3 active
-1.2 active $
-0.9 active and
-0.8 active as
-1.1 active is
-0.6 active treatments
0.6 active with
-2.8 activities
-2.0 activities $
-0.6 activities as
1.0 activities you
-2.2 activity
1.2 activity $
-0.6 activity and
2.4 acts
1.9 actual
2.3 actually
-0.8 actually do
0.6 actually going
5.9 acupuncture
-3.9 acupuncture $
-0.5 acupuncture are
0.9 acupuncture as
0.8 acupuncture combo
0.5 acupuncture first
-0.5 acupuncture for
-0.8 acupuncture has
0.6 acupuncture in
-1.3 acupuncture on
0.9 acupuncture session
-0.5 acupuncture to
-0.9 acupuncture under
-1.0 acupuncturist
-0.7 acupuncturist dr
-0.6 acupuncturists
-2.3 acute
-0.8 acute pain
-0.7 ad
-1.9 adapt
-0.5 adapt $
-0.8 adapt the
-0.7 adapts
-0.6 adapts to
-0.7 add
-0.7 add on
0.5 add that
-0.9 add to
-1.4 added
-0.7 adding
-0.8 additional
-0.8 address
-0.5 address and
-0.5 address is
0.5 address the
1.9 addresses
1.1 addresses the
-0.7 adds
-0.6 adhesions
-0.6 adjust $
1.9 adjust it
-0.9 adjust your
-0.6 adjustable
0.6 adjuster
7.9 adjustment
5.8 adjustments
-0.7 adjustments $
-0.7 admit
-1.0 admits
-1.2 adult
-1.0 adult life
-0.8 adult spine
-3.4 adults
1.1 adults $
-0.6 adults do
-0.6 adults it
-0.6 adults who
-0.6 adults will
-1.7 adults with
-2.5 advance
-0.5 advance $
-0.8 advance which
4.5 advanced
-0.6 advantage
-0.9 advert
-0.9 advertised
-1.0 advertising
-0.6 adverts
-4.2 advice
-0.9 advice $
-0.9 advice and
-0.8 advice on
4.0 advil
-2.3 advise
-0.8 advise on
-0.7 advise you
-1.8 advised
-0.7 advised $
-1.2 advises
-3.4 affect
-1.5 affect the
-1.2 affected
0.5 affected area
-0.5 affecting
-3.0 affects
-1.8 affects the
-1.2 afford
-0.9 afford it
1.2 afraid of
2.6 after
-1.1 after $
-1.0 after 2
-0.7 after 6
-1.6 after a
-1.5 after back
-0.6 after backs
-0.6 after dinner
-0.7 after each
0.7 after eight
-0.6 after exercise
2.2 after five
1.6 after four
-0.8 after his
2.7 after is
-1.3 after it
-1.1 after lifting
-0.8 after lunch
-0.7 after massage
-0.7 after months
2.3 after one
-0.5 after school
1.0 after seeing
-0.5 after sitting
-0.5 after sixty
-0.5 after sport
-0.5 after standing
0.9 after study
-1.6 after surgery
3.6 after ten
-3.5 after that
0.5 after the
0.8 after their
-0.7 after thirty
1.1 after this
-0.9 after those
0.7 after three
-0.7 after treating
-1.1 after treatment
0.6 after two
1.7 after visit
1.7 after week
2.9 after which
1.0 after work
1.4 after years
-1.9 after you
0.8 after your
-1.1 afternoon
0.5 afternoon $
-1.2 afternoons
-0.6 afternoons $
-1.4 afterwards
-0.7 afterwards $
0.7 afterwards drink
1.2 afterwards the
-0.8 afterwards you
5.9 again
3.5 again $
-0.7 again after
1.6 again and
0.8 again as
1.0 again at
-0.6 again before
-0.8 again but
1.2 again that
0.7 again the
-0.8 again with
-1.1 against the
1.6 age $
2.3 age and
-1.1 age of
1.6 age or
0.5 age related
-0.7 age the
1.2 age when
-0.5 age with
0.8 aged
0.7 ages
0.5 ages $
1.0 ages and
0.6 aggravate it
0.5 aging
-0.8 ago
2.9 ago $
-0.6 ago and
0.5 agony
-0.7 agree
-1.3 agree $
-0.5 agree a
-1.5 agree on
2.3 agree to
1.2 agree with
-1.2 agreed
-0.6 agreed $
-0.7 agreed to
-2.4 agreement
-1.9 agreement $
-1.3 ahead $
-0.8 aids
-2.7 aim
-1.2 aim is
-0.9 aim to
-1.3 aims
-1.2 aims to
0.5 air
0.7 aisha
2.0 aisle
0.5 alan
-2.1 alarm
-0.5 alarm $
-0.8 alarming
1.6 alberta
0.7 alcohol
0.5 aldous
-0.9 alert
0.7 aligned
5.7 alignment
3.0 alignment $
-0.6 alike
-0.8 alike $
-1.0 alive
0.9 all
-1.0 all $
-0.9 all about
1.9 all ages
2.1 all and
1.9 all are
1.0 all but
-2.3 all day
0.5 all for
-1.2 all have
-0.5 all help
-0.8 all in
4.5 all it
-0.6 all kinds
1.2 all massage
-1.0 all medicines
0.5 all my
1.5 all of
-0.5 all operations
-0.8 all our
1.0 all over
-0.6 all reasonable
-2.2 all right
0.9 all say
-0.6 all six
-0.6 all so
-0.8 all that
-1.6 all the
-0.7 all this
1.3 all those
3.1 all three
-0.6 all times
-0.6 all together
0.6 all year
1.4 all you
-0.5 all your
-0.6 allergic
-0.5 allergies
0.7 allotment
-1.8 allow
-0.6 allow a
0.8 allow the
-1.6 allowed
-1.0 allowed to
-1.0 allows $
0.7 almond
1.3 almost
0.6 almost all
2.0 almost certainly
-0.5 almost no
0.8 almost nothing
-1.4 alone
1.0 alone $
-0.7 alone has
-1.0 alone is
-0.9 alone it
-0.7 alone to
2.5 along $
0.6 along for
-0.7 along its
1.2 along to
-0.5 along your
-2.6 alongside
-1.1 alongside your
-1.6 already
-0.7 already $
1.4 already booked
-0.9 already had
0.5 already know
1.0 already knows
1.5 also
-1.1 also $
-0.7 also a
-1.2 also be
-0.6 also called
-0.8 also come
0.5 also do
0.8 also does
0.9 also gives
0.5 also go
-0.6 also has
-0.9 also have
1.0 also hear
0.9 also helps
-0.5 also in
-0.6 also lowers
1.2 also offer
1.8 also one
-0.8 also put
0.6 also use
-2.2 alter
-1.8 alter the
1.6 altered
-1.4 alternate
2.9 alternative
1.5 alternative $
1.3 alternative to
1.8 alternatives
2.4 alternatives $
-0.8 alters
-0.6 alters the
-2.7 although
-0.6 although a
-1.2 although it
-0.7 although the
1.9 although you
2.7 altogether
2.1 altogether $
-0.9 always
-1.0 always $
1.3 always be
-0.9 always on
-0.8 always relieve
0.7 always something
-1.1 am
0.9 am $
1.6 am a
1.9 am about
-1.0 am afraid
-0.5 am also
-0.5 am an
1.6 am back
-0.7 am doing
-0.6 am here
-0.6 am i
-0.5 am in
-3.1 am not
-0.6 am pregnant
1.2 am proud
-0.5 am seventy
-0.9 am sorry
-0.5 am still
0.9 am the
-0.5 am to
-1.3 am working
3.2 amazed
0.7 amazed at
0.5 amazing benefits
0.6 america
-1.2 american
-1.0 american college
0.6 amira
2.4 amitriptyline
0.8 among our
-1.1 among several
1.2 among them
-2.1 amount
-0.8 amount of
-0.9 amrit
-1.1 an
-1.1 an ache
1.4 an aching
1.1 an achy
-0.8 an advert
1.3 an afternoon
1.6 an anti
-0.7 an app
-0.8 an appointment
-0.5 an arch
-0.6 an area
0.7 an assessment
-0.8 an early
-0.5 an easier
-0.5 an electric
-1.3 an elevator
-0.6 an emergency
2.3 an end
1.4 an exclamation
1.0 an exercise
0.6 an expert
1.9 an extra
-0.5 an eye
-0.7 an honest
-1.1 an hour
4.2 an inch
-0.6 an infection
-0.8 an inflammatory
0.7 an initial
-1.1 an injection
-1.0 an injury
-0.6 an irritated
1.2 an l5
-3.2 an mri
2.2 an old
-0.7 an open
-1.5 an operation
-0.5 an opinion
-1.4 an option
-1.3 an ordinary
0.7 an ultrasound
0.7 an umbrella
0.7 an unhurried
-3.1 an x
-0.6 ana
0.8 anaesthesia
-2.0 anaesthetic
-0.8 anaesthetist
1.1 analgesics
-1.0 analysis
-2.1 anatomy
-0.6 ancient
-0.9 and
-0.5 and $
1.3 and 15
-0.5 and 2
-0.5 and a
-0.6 and about
2.4 and accelerates
5.5 and acupuncture
-0.8 and add
0.6 and adds
-0.6 and adhesions
0.5 and adults
1.3 and after
-1.2 and again
0.7 and age
1.2 and agree
0.5 and along
-0.5 and also
-1.6 and an
-1.6 and any
-0.7 and anyone
-0.5 and anything
0.5 and arnica
0.7 and arthritis
2.5 and as
-0.5 and ask
3.3 and asked
-0.8 and asks
1.2 and at
-0.5 and avoid
-0.9 and back
-0.6 and backs
-1.5 and bad
0.7 and balance
3.2 and because
0.6 and begins
-0.9 and being
-0.8 and below
-0.9 and better
-1.3 and blood
1.0 and body
-0.7 and bone
0.8 and book
0.5 and boosts
0.8 and both
-0.6 and breathe
-0.6 and bring
-1.4 and build
-0.8 and bulging
-0.6 and butter
0.6 and buttock
0.5 and calf
-0.5 and call
-3.4 and can
1.2 and cancelled
1.2 and carried
0.8 and carries
-0.5 and carry
2.3 and causes
1.0 and cedar
-0.9 and check
1.5 and chiropractors
-0.6 and chronic
0.6 and clear
1.1 and clears
0.7 and clients
0.6 and clinical
-0.6 and cold
1.3 and come
-1.2 and comes
0.6 and conditions
-0.5 and coquitlam
-1.4 and could
1.0 and counting
0.5 and covered
-0.6 and cried
0.7 and cross
2.6 and danced
0.5 and deep
1.1 and did
0.5 and disc
1.7 and discover
-0.5 and discs
-0.6 and do
1.5 and done
-2.9 and down
0.7 and drink
0.7 and ease
0.8 and encourages
-0.7 and endorphins
-0.5 and ends
-0.9 and english
1.3 and even
0.5 and evening
0.5 and everyday
1.0 and exercise
0.7 and exercises
1.3 and explain
0.6 and families
-0.7 and fascia
0.8 and feeling
-2.2 and feet
-1.1 and felt
0.7 and find
-0.8 and firm
-0.6 and first
2.4 and five
-0.9 and fix
0.6 and flu
1.1 and flushes
1.1 and flushing
-0.5 and foot
1.7 and for
0.7 and found
0.5 and four
1.7 and free
0.5 and fresh
-0.5 and friday
-1.0 and fridays
-0.5 and function
0.5 and gave
-0.6 and generally
-0.5 and gentle
-1.3 and get
-0.6 and gets
3.0 and give
0.8 and gives
1.0 and go
-1.7 and goes
0.7 and got
-2.0 and had
0.8 and half
-1.1 and hamstrings
-1.2 and hands
-0.5 and happy
1.6 and has
-0.6 and heat
-1.3 and height
-1.5 and help
0.5 and helps
1.4 and her
-1.4 and here
1.3 and hips
-1.0 and his
1.2 and hold
1.0 and home
-0.5 and hours
-2.0 and how
1.3 and i
0.5 and ibuprofen
1.5 and if
-0.6 and improve
1.2 and in
-0.5 and includes
0.5 and inflammation
1.0 and injections
1.3 and is
2.9 and it
-1.1 and joint
-0.6 and joints
-0.5 and just
-2.1 and keep
0.7 and keeps
-1.9 and kidneys
1.2 and knead
-1.3 and knees
-0.8 and knows
0.5 and lactic
1.0 and last
1.2 and lasts
-0.7 and late
0.9 and leave
1.0 and leaves
2.1 and left
-0.8 and leg
1.1 and less
2.1 and let
-0.8 and lift
1.3 and lifts
-1.5 and ligament
-1.1 and ligaments
-0.9 and long
2.0 and longer
-0.6 and look
-0.5 and loose
-0.6 and lost
-0.5 and lots
0.7 and low
-1.1 and lower
1.0 and lowers
0.6 and lumbar
-0.5 and lymphatic
1.1 and made
3.6 and make
0.6 and makes
-0.6 and manual
-1.8 and many
-1.2 and massage
-0.9 and may
0.9 and metabolic
0.9 and mind
-0.9 and missed
-0.5 and mobility
1.2 and money
-0.8 and mood
2.2 and more
1.1 and most
-0.7 and move
-0.6 and moved
-0.5 and mrs
-1.3 and muscle
-0.7 and must
-1.3 and my
-0.5 and natural
-0.8 and neck
-0.7 and need
2.1 and needles
-0.9 and neither
-2.2 and never
-1.3 and next
0.5 and night
-1.6 and no
1.4 and nobody
0.5 and non
2.0 and not
0.9 and nothing
1.0 and notice
0.7 and now
-0.6 and nutrients
0.7 and of
-1.2 and off
-1.0 and often
0.9 and on
0.5 and once
-2.3 and one
-1.0 and only
1.0 and osteoarthritis
-2.9 and other
-0.5 and others
1.1 and our
1.8 and over
-2.1 and pain
1.8 and people
-0.5 and physiotherapists
0.7 and physiotherapy
1.6 and picked
1.0 and pills
2.4 and plays
0.8 and poor
0.7 and posture
-0.5 and pregnancy
-0.5 and pressure
1.2 and prevent
0.9 and promotes
0.5 and puts
-0.9 and quiet
0.7 and quite
0.7 and rang
-0.6 and recovery
-0.8 and reduce
1.7 and releases
0.7 and remove
1.9 and restores
-0.7 and return
-1.2 and right
0.5 and ring
-0.5 and risks
-0.8 and rougher
-1.2 and round
0.5 and said
-0.7 and saturday
-1.2 and saturdays
-0.7 and save
-1.0 and sciatica
2.8 and scoliosis
-1.2 and screws
1.2 and see
2.2 and send
-0.7 and seniors
1.4 and sent
0.7 and several
1.0 and she
-0.5 and should
-0.6 and shoulder
2.4 and shoulders
-1.3 and side
-0.5 and simple
-0.5 and since
-1.0 and sit
1.0 and six
-0.7 and sixty
-0.5 and skip
1.4 and slow
1.7 and slows
-1.3 and so
-1.4 and soft
-1.9 and some
-1.4 and somebody
-0.5 and someone
-0.8 and something
-1.3 and sore
1.0 and space
-0.5 and spasm
-0.5 and speaks
0.8 and speed
0.9 and speeds
-0.7 and spent
1.5 and spinal
0.9 and spirit
1.2 and sprained
0.9 and sprains
-0.5 and starved
1.7 and stay
-0.5 and staying
0.9 and stenosis
-1.4 and stiffness
-0.8 and strains
0.8 and strengthen
-0.6 and stress
-0.9 and stretches
-0.7 and stretching
-0.6 and suggest
1.0 and suggests
0.9 and suitable
1.0 and supports
0.5 and surgery
-0.5 and swelling
-0.9 and swollen
-0.5 and symptoms
-0.5 and tablets
-0.5 and tagalog
1.2 and take
-0.9 and takes
-0.8 and taking
-1.0 and tear
1.8 and tell
-0.5 and ten
-0.5 and thank
1.5 and that
1.2 and the
0.6 and then
2.1 and they
0.6 and thin
1.7 and things
1.3 and think
-0.5 and third
3.4 and this
-2.4 and those
-0.9 and three
-0.7 and thursday
-0.7 and thursdays
0.6 and time
-1.7 and to
0.7 and tomasz
0.6 and toxins
-0.5 and treatment
-0.5 and trunk
-0.9 and try
-0.7 and turn
-0.5 and twist
-0.8 and two
1.2 and unlike
0.6 and up
-0.8 and used
-0.6 and using
-1.3 and usually
-0.6 and waits
-0.9 and wake
-1.1 and walking
0.7 and wants
1.2 and was
0.9 and waste
1.0 and water
-2.2 and we
0.5 and wears
-0.6 and weekend
-0.7 and wellness
0.5 and went
0.5 and whale
-3.0 and what
-0.7 and whatever
-0.6 and when
-0.9 and where
-1.5 and whether
-1.0 and which
0.9 and while
0.9 and who
-0.7 and why
3.0 and with
1.3 and without
1.3 and women
-0.9 and work
-0.5 and worked
1.2 and works
-0.9 and worry
0.9 and would
-0.7 and write
-0.8 and wrote
-1.8 and yes
1.5 and you
1.0 and your
1.5 and yours
-0.9 aneta
0.6 angle
-0.7 angle $
-1.0 ankle
-0.9 ankle $
-0.6 ankle sprain
-0.5 ankles
-0.9 ankylosing
-0.9 ankylosing spondylitis
-0.6 annika
1.5 anniversary
1.8 anniversary $
0.5 annual
-0.5 another $
1.0 another a
0.5 another and
-0.7 another episode
-0.6 another in
-0.7 another operation
-0.5 another reason
1.5 another way
-1.1 answer
-2.0 answer $
0.7 answer is
-0.6 answer it
-0.5 answer the
0.7 answer to
4.2 answer yes
1.3 answer your
-1.2 answered
-2.7 answers
-1.4 answers $
-0.8 answers from
1.8 anti
0.9 anti inflammatories
-1.1 antibiotics
2.1 antidepressants
1.0 antidepressants and
0.8 antidepressants for
1.7 anxiety
-0.9 anxiety $
2.1 any
3.1 any $
5.8 any age
-0.5 any benefit
-1.1 any better
-0.6 any case
-0.8 any difference
-1.1 any good
1.7 any harm
-0.7 any hour
-0.8 any joint
-0.8 any moment
5.6 any more
-1.5 any of
-1.2 any one
-1.5 any operation
0.7 any other
-0.9 any pain
-1.0 any part
-1.3 any point
-0.5 any relief
1.3 any risk
0.9 any side
-4.4 any time
-1.3 any treatment
0.8 anybody $
-1.1 anybody who
-1.0 anyhow
-1.0 anyhow $
3.2 anymore
3.2 anymore $
1.2 anyone
2.1 anyone $
-0.8 anyone can
-0.6 anyone else
0.6 anyone knows
1.0 anyone on
-1.1 anyone to
-3.2 anyone who
-0.7 anyone whose
-1.0 anyone with
-2.6 anything
0.5 anything $
-0.7 anything about
-0.8 anything at
-1.2 anything else
0.9 anything for
-0.7 anything from
1.5 anything in
-0.5 anything more
-0.8 anything out
-0.8 anything that
0.9 anything the
0.7 anything you
1.5 anyway
1.0 anyway and
-1.3 anywhere $
-0.5 anywhere and
2.5 anywhere else
2.5 apart
2.6 apart and
-2.7 apart from
-0.5 apologise
-0.7 app
-1.2 appear
-0.9 appears
-1.6 applies
-0.5 applies $
-1.2 apply
-0.5 apply to
1.5 appointment
-0.6 appointment $
0.5 appointment and
-0.7 appointment in
-1.3 appointment is
-0.9 appointment with
-1.0 appointments
1.2 appointments $
0.8 appointments are
-0.5 appointments in
-0.6 appointments on
-0.5 appointments run
1.1 appointments seven
-1.0 appreciated
0.6 apprentice
1.2 appropriate
1.9 appropriate for
-0.5 approval
-1.1 approved
0.6 april $
-0.6 arch $
-1.5 are
1.7 are 60
-0.6 are affected
-0.5 are allergic
0.9 are also
0.6 are among
1.9 are as
-1.4 are asked
-0.5 are attached
-1.1 are available
4.2 are back
-1.1 are being
-1.1 are best
-1.7 are better
-0.6 are bunched
0.6 are burnaby
0.8 are carrying
1.5 are changing
-0.7 are closed
-0.8 are comfortable
-0.6 are common
0.5 are completely
1.1 are confident
-1.0 are covered
1.4 are doing
1.5 are done
0.8 are down
2.0 are easier
-0.7 are encouraged
1.2 are experts
-0.8 are feeling
-0.7 are few
-1.4 are fine
-0.9 are five
-0.8 are for
-0.6 are found
-1.0 are four
-1.8 are free
-1.2 are full
0.7 are given
-1.0 are glad
-1.9 are going
-1.6 are good
-1.2 are happy
-0.9 are having
-0.5 are heated
-0.7 are held
-1.1 are holding
-0.6 are hoping
0.8 are hot
-0.6 are in
-0.9 are insured
0.7 are known
2.3 are leaving
-1.3 are left
-0.7 are less
-1.1 are like
-0.7 are limited
0.7 are living
4.2 are looking
-0.6 are lovely
0.9 are lying
-0.6 are made
-1.0 are many
0.7 are massaged
-0.6 are mild
-0.6 are mixed
-2.1 are more
-0.6 are moving
-0.9 are much
3.2 are my
5.3 are no
2.2 are normal
-1.2 are not
-1.0 are now
1.7 are often
0.5 are on
-0.9 are one
0.7 are only
-2.2 are open
-0.9 are other
-0.5 are out
-0.7 are overweight
0.7 are pain
0.9 are paying
1.6 are permanent
-0.5 are placed
-0.5 are pleased
-0.7 are plenty
-0.5 are pre
-1.7 are pregnant
0.7 are proud
-0.5 are pulling
-0.7 are put
1.2 are quiet
-0.6 are quite
-1.4 are rare
-0.9 are rarely
-0.5 are reading
0.6 are recognised
1.1 are recognized
-1.2 are registered
-1.2 are risks
-0.6 are satisfied
-0.5 are seen
0.7 are set
-0.7 are seven
-0.5 are several
-0.8 are short
1.1 are signs
-0.9 are similar
-0.6 are six
0.6 are slow
-0.5 are small
0.5 are so
-0.6 are sometimes
1.8 are specialists
-0.6 are started
1.9 are still
-0.5 are stretched
-0.9 are strong
2.2 are stronger
1.5 are taking
-0.6 are taught
2.7 are that
1.1 are the
-0.5 are then
-1.1 are there
-0.6 are thin
-0.7 are things
-0.5 are thinking
-1.4 are thirsty
-1.0 are three
-0.9 are tired
-0.5 are too
0.7 are treated
-1.1 are two
-0.7 are under
-0.5 are upstairs
-1.5 are used
-1.6 are very
-1.2 are waiting
1.6 are walking
0.5 are warm
0.5 are we
-0.7 are welcome
0.5 are well
1.3 are what
-0.8 are working
-0.5 are worn
-0.8 are worried
-0.6 are worth
1.5 are you
-0.8 are your
0.7 are zero
-2.1 area
-1.8 area $
0.7 area and
-1.0 area being
0.5 area is
-0.5 area that
0.6 area which
-2.8 areas
-0.5 areas that
0.6 argue $
-0.7 argue with
0.9 argument
-0.6 arizona
-0.9 arm
-0.5 arm $
-0.7 arms
-0.8 arms $
0.9 arms and
3.6 arnica
-0.9 aromatherapy
-1.7 around
2.1 around $
-1.6 around a
2.3 around and
1.1 around deer
0.5 around for
-0.5 around four
2.2 around here
-2.4 around it
-0.9 around one
1.6 around the
-1.6 around them
-0.5 around two
-1.1 around your
-1.2 arrange
-1.1 arranged
-0.9 arrangement
-0.5 arrangement $
0.8 arrival
2.2 arrive $
0.5 arrive at
-0.8 arrive by
-0.6 arrive ten
0.7 arrive with
1.1 arrived
-0.6 arrived with
-0.7 arrives
1.1 arteries
1.1 arthritic
0.7 arthritic and
1.1 arthritic joints
2.6 arthritis
-2.2 arthritis $
-0.7 arthritis a
-1.5 arthritis and
2.1 arthritis at
0.9 arthritis does
0.8 arthritis from
2.0 arthritis has
-0.5 arthritis in
-2.1 arthritis is
-0.5 arthritis it
-0.6 arthritis itself
1.1 arthritis massage
1.9 arthritis may
-0.8 arthritis of
-1.1 arthritis or
1.2 arthritis pain
-0.6 arthritis that
-0.5 arthritis the
-0.9 arthritis we
1.8 arthritis you
2.0 as a
-0.6 as active
-0.5 as after
-0.5 as an
-0.6 as any
0.8 as anyone
0.8 as at
1.2 as blood
1.2 as burnaby
-1.2 as discs
1.6 as effective
0.9 as either
1.6 as fast
-1.2 as for
1.5 as good
-1.2 as it
0.7 as long
-0.6 as low
2.0 as many
1.1 as massage
-0.5 as methotrexate
1.4 as new
1.2 as often
-0.7 as our
0.5 as pain
0.6 as possible
-0.9 as sciatica
2.5 as she
-1.1 as soon
0.6 as strong
0.5 as that
1.9 as the
-0.6 as there
-1.2 as though
0.5 as two
-1.0 as we
1.1 as well
-1.2 as with
-3.4 as you
-0.7 as your
-0.5 ashby
1.0 ashcombe
-6.9 ask
-2.0 ask $
-0.8 ask a
1.2 ask about
-0.6 ask again
-0.5 ask and
-0.5 ask anyone
1.2 ask around
0.5 ask as
-0.6 ask her
-1.0 ask how
1.0 ask if
-0.9 ask me
0.5 ask questions
-1.4 ask what
-0.5 ask whether
1.2 ask why
-0.5 ask you
-2.0 ask your
-2.3 asked
2.0 asked $
-0.7 asked about
-1.1 asked her
1.7 asked if
0.5 asked me
0.7 asked not
-2.5 asked to
-0.5 asked us
2.0 asked what
-1.6 asking
-0.7 asking $
-0.6 asking about
-0.5 asking you
-2.4 asks
1.5 asks how
-0.8 asks what
-2.4 asleep
0.9 asleep $
-0.9 asleep and
-0.7 asleep at
-1.2 assess
-0.8 assess how
0.7 assess you
-0.7 assessed
-0.5 assessment
-1.5 assessment $
-1.7 assessment and
1.1 assessment with
-0.7 assistance
-1.3 assistant
-0.5 assisted
0.5 associated
-1.4 association
1.5 assume
1.6 assume that
3.3 assured
3.7 asthma
3.2 astonished
0.5 at 24
1.5 at 4
-0.5 at 8
-0.9 at about
1.3 at all
-1.5 at any
-0.8 at brentwood
-0.8 at burnaby
-0.5 at cedar
2.7 at christmas
-0.9 at deer
1.0 at each
-1.6 at eight
0.9 at eighty
-0.9 at eye
-0.7 at fifty
0.7 at first
0.5 at four
-0.7 at harbour
0.7 at his
-2.5 at home
0.5 at how
-1.2 at it
0.6 at its
-1.3 at l5
-0.6 at last
-1.7 at least
1.0 at little
-1.1 at longer
-1.0 at lunch
-0.7 at massage
1.2 at me
0.5 at meridian
-0.6 at metrotown
1.8 at most
-3.4 at night
-0.9 at nine
0.7 at nineteen
1.5 at once
2.0 at one
0.8 at our
-0.5 at present
-0.5 at relieving
1.1 at rest
1.4 at serenity
-0.8 at seven
-1.0 at six
1.3 at sixty
-1.8 at some
1.3 at summit
0.9 at that
-1.2 at the
0.6 at their
0.9 at this
1.1 at twelve
2.7 at twenty
-1.5 at two
0.6 at what
1.5 at work
-0.5 at you
0.5 ate
1.0 athletes
-0.7 athletes $
0.6 athletes and
-0.5 athletes have
0.8 athletic
-1.0 attached
-0.7 attached to
3.4 attack
0.7 attacking $
-0.5 attacking the
-0.6 attacks
-1.8 attacks the
-0.9 attend
1.0 attendance
-0.5 attention
1.4 attention $
-0.7 attention and
0.9 attentive
1.0 august
-0.6 august $
-0.8 aunt
-0.5 australian
-0.5 australian trial
1.9 authority
2.1 authority on
-1.1 authors
0.8 autumn $
-1.3 available $
0.5 available and
0.5 available nowhere
0.8 available only
-1.8 avenue
1.5 average
2.8 avoid
-0.9 avoid it
-0.6 avoid massage
6.2 avoid surgery
1.7 avoid the
2.4 avoided
1.3 avoided $
-1.0 awake
-0.5 awake $
0.9 award
4.4 away
2.8 away $
-0.5 away at
-1.6 away by
-2.7 away from
-0.5 away if
1.7 away my
-0.5 away no
2.6 away the
1.1 away their
0.8 away with
0.8 away your
-0.6 awful
-0.8 awkward
0.8 awkwardly
-1.2 axial
-0.7 axial spa
-0.5 axial spondyloarthritis
-1.0 b
-0.9 b $
0.7 babies
-0.5 babies and
2.5 baby
2.0 baby $
5.7 back
-0.7 back aches
-0.6 back after
1.0 back and
-0.7 back are
-0.7 back as
3.1 back at
2.2 back back
-0.5 back before
-1.1 back but
-2.7 back by
-0.5 back can
1.0 back clean
-0.8 back does
1.2 back experts
0.9 back from
-1.1 back goes
-2.3 back has
-0.5 back hip
-1.3 back hips
1.4 back how
1.2 back i
2.1 back if
3.4 back in
-0.7 back injuries
-0.6 back injury
1.3 back inside
4.8 back into
-1.1 back it
-1.0 back keeps
-0.5 back makes
0.9 back massage
-0.6 back muscles
-1.1 back neck
0.5 back of
-1.2 back off
0.8 back often
3.5 back on
0.9 back once
-0.6 back or
-2.0 back out
-1.4 back pain
-0.5 back passage
-1.4 back pocket
0.8 back problems
1.0 back related
-0.9 back rescue
-1.2 back ritual
-0.8 back rub
0.6 back says
0.8 back since
-0.5 back so
3.2 back specialist
1.4 back specialists
0.8 back stiff
-1.0 back still
-0.7 back strain
-0.5 back strains
-3.9 back surgery
1.1 back than
1.5 back that
-0.9 back the
-0.5 back there
0.6 back this
4.6 back to
2.4 back together
1.7 back toward
-0.7 back treatment
1.5 back trouble
-1.1 back up
2.4 back we
-2.0 back went
2.3 back where
-0.6 back which
0.7 back while
-0.5 back will
1.8 back you
-0.8 back your
0.9 backache
4.2 backed
4.3 backed by
0.6 background $
0.5 backhaven
4.6 backs
1.7 backs and
0.7 backs are
2.2 backs better
-0.5 backs get
-1.0 backs have
-1.0 backs in
-0.7 backs of
-1.6 backs that
-0.7 backs we
-0.9 backside
1.6 backward
0.7 backwards $
-0.9 bad $
1.9 bad back
1.0 bad backs
-0.9 bad days
0.5 bad for
-0.6 bad knees
-0.5 bad posture
0.7 bad the
0.6 badge
2.2 badly $
0.5 badminton
-1.2 bag $
0.7 bag of
0.7 bag on
-1.1 bags
0.7 baker
-1.6 bakery
-0.9 bakery $
-0.6 bakery on
0.9 bakery with
2.5 balance
-1.0 balance $
2.4 balance and
1.8 balance the
6.2 balanced
1.6 balancing
1.0 balancing the
-1.5 ball
-0.5 ball and
-0.6 ballet
0.8 balm
-0.6 bamboo
-0.9 band $
-1.1 band of
-0.6 bands
-0.5 bands of
0.5 banister
1.2 bank
-0.6 bao
-0.5 baptiste
1.5 barely
0.9 bargain
0.9 bargain $
0.6 bars
0.6 bartek
0.7 basalt
-1.1 basalt stones
-0.7 base
1.4 based
1.5 based on
-1.3 basically
1.1 basis
-0.9 basket
-1.2 bath
1.8 bath $
-0.8 bath and
0.7 bathroom
0.5 bathroom cabinet
1.2 bay
2.1 bay $
-1.7 bc
-0.9 bc $
-1.9 be
3.8 be $
-1.1 be able
-0.9 be all
2.4 be amazed
-0.6 be an
-0.5 be arranged
0.8 be as
-2.2 be asked
1.9 be at
1.4 be avoided
1.0 be back
1.1 be best
-0.9 be better
-0.6 be cake
-1.5 be careful
-0.8 be charged
-0.8 be checked
-0.6 be closed
1.5 be coming
-0.8 be considered
0.9 be corrected
-1.7 be covered
-0.7 be dangerous
-0.7 be discussed
-1.0 be doing
-2.7 be done
-0.6 be draped
-0.5 be drawn
2.7 be effectively
-1.5 be found
-1.9 be free
-0.9 be given
1.2 be going
0.5 be gone
-0.5 be happy
0.9 be hard
-1.0 be here
-0.6 be hurt
-1.6 be in
1.2 be lifting
-0.8 be looked
-0.7 be lying
-0.6 be made
-0.5 be measured
0.6 be modest
1.0 be moving
-0.7 be needed
1.5 be needing
0.6 be off
-0.6 be offended
1.1 be on
-0.8 be one
0.8 be out
-0.7 be permanent
-1.4 be pushed
-1.1 be put
-0.7 be referred
1.0 be reversed
-0.5 be reviewed
0.8 be said
-1.6 be seen
-1.0 be signs
0.5 be something
-0.7 be soothing
0.5 be standing
1.9 be stiff
-0.8 be straight
-0.9 be sure
0.6 be surprised
-1.0 be taken
1.4 be taking
4.5 be the
-0.5 be there
-1.1 be touched
-0.9 be treated
-0.6 be uncomfortable
0.6 be very
1.2 be walking
-1.6 be wary
0.7 be worth
2.4 be you
1.5 be your
2.9 bea
0.5 beach
1.2 beach $
-2.5 bear
-0.5 bear $
-0.8 bearable
-0.5 bearable $
-0.7 bears
3.1 beat
0.9 beaten
0.6 beatrix
5.7 beats
2.7 beats a
0.5 beats the
-0.5 beautiful
4.9 beautifully
-1.2 became
-1.2 because a
-0.9 because he
-0.5 because her
-0.9 because i
0.9 because in
2.5 because it
-0.7 because joint
2.8 because massage
-0.5 because my
-1.2 because nobody
-0.8 because of
2.3 because our
-0.6 because people
-0.5 because she
-0.6 because that
-0.5 because the
1.1 because there
-2.2 because they
0.5 because those
0.8 because we
-1.1 because you
0.5 become
2.3 become a
-0.5 become narrower
-0.9 become permanent
-0.9 become smaller
-0.6 become stiff
2.0 become the
-0.9 becomes
-0.7 becomes narrower
-1.2 becomes the
-0.8 becomes thinner
-1.4 bed
2.5 bed $
-1.2 bed and
-0.7 bed for
-0.5 bed is
-1.4 bed rest
0.6 been
-2.2 been a
5.4 been able
-1.1 been an
-0.7 been asked
0.5 been asking
2.1 been at
0.7 been booked
-0.6 been carrying
0.7 been clinically
-0.5 been coming
-0.8 been diagnosed
1.6 been doing
0.7 been done
0.6 been easier
1.5 been for
-0.5 been going
0.7 been hanging
-1.6 been here
0.7 been holding
1.2 been in
0.7 been known
-0.5 been linked
0.9 been living
-1.0 been looking
-1.9 been off
-0.5 been offered
-1.0 been on
0.9 been properly
-1.5 been proved
-2.5 been proven
-1.2 been putting
-0.6 been registered
-1.0 been reported
0.9 been retrained
-0.7 been running
-0.9 been saying
-1.1 been seeing
-1.9 been shown
-1.2 been signed
1.2 been sitting
1.7 been so
-0.5 been starved
-0.5 been stiff
-2.1 been studied
-0.5 been taking
1.4 been talking
1.4 been the
-0.5 been thinking
0.8 been through
1.8 been to
-2.4 been told
-0.5 been treating
-0.5 been tried
0.9 been up
0.9 been used
1.3 been voted
-1.0 been waiting
-0.7 been well
-1.4 been with
1.1 beer league
-1.5 before
-0.5 before $
-1.4 before a
1.5 before and
0.6 before any
-0.5 before anybody
1.5 before anyone
-0.5 before his
-1.7 before i
2.2 before it
2.3 before lunch
-0.8 before or
-1.2 before she
-1.0 before that
0.6 before the
-0.6 before their
2.7 before they
-0.8 before we
0.8 before working
3.2 before you
-2.4 beforehand
-1.0 beforehand $
-0.7 beforehand which
-1.9 began
-1.1 began with
0.6 begging
0.6 begging for
-1.3 begin
-0.6 begin $
-0.5 begin at
-0.8 begin in
2.2 begin with
1.2 beginning
0.9 beginning and
2.0 begins $
-0.7 begins at
-0.6 begins in
0.5 begins to
-0.6 behaves
0.9 behind
2.3 behind $
-0.6 behind a
-1.6 behind our
-2.2 behind the
0.9 behind you
2.7 being $
0.8 being a
-0.8 being able
-0.5 being compressed
0.7 being looked
-0.5 being massaged
-0.7 being pinched
-0.5 being squeezed
-0.9 being touched
-0.9 being treated
-1.2 being worked
2.5 believe
1.0 believe $
1.4 believe i
-2.8 believe in
1.4 believe the
-1.0 believed
-2.3 bell
-0.5 bell and
-1.9 belly
1.7 belong
0.8 belong $
-1.2 belong to
0.8 belongs
2.1 belongs $
-1.0 belongs to
-3.2 below
-0.7 below $
1.1 below and
-0.8 below the
-0.9 belt
-1.0 belts
-1.0 bench
-0.9 bench in
-0.5 benches
-0.5 benches $
-2.0 bend
-0.8 bend $
-0.9 bend and
0.6 bend forward
1.1 bend in
0.5 bend to
-0.6 bend turn
1.2 bend your
-2.5 bending
1.3 bending $
-1.3 bending forward
-0.5 bending or
-0.5 bending to
0.8 bends $
-0.8 beneath it
3.0 beneficial
3.0 beneficial for
-0.6 benefit
-0.6 benefit #
2.6 benefit $
-0.6 benefit for
-1.9 benefits
-1.0 benefits $
-0.9 benefits and
0.5 benefits of
1.4 benefits you
0.6 bent
-0.5 bent $
-1.2 bent down
0.8 bent like
0.8 bent over
-0.5 bernadette
-0.7 bert
-2.8 beside
-1.2 beside the
4.4 best
-0.7 best $
-0.6 best avoided
1.2 best back
-2.2 best chance
-0.9 best choice
-1.0 best evidence
-1.3 best exercise
1.5 best hands
0.9 best in
-0.5 best kind
5.1 best massage
1.8 best of
0.6 best one
-1.4 best posture
2.6 best rmt
-0.7 best sleeping
-0.5 best thing
1.1 best things
-1.9 best time
-2.0 best to
0.6 bet
0.8 beth
1.8 better
2.6 better $
-0.8 better after
0.5 better afterwards
0.6 better as
-1.4 better circulation
-1.0 better for
-1.2 better function
-0.6 better grip
2.1 better in
-0.5 better off
-0.9 better on
2.0 better posture
1.0 better results
-2.7 better sleep
-0.5 better the
0.7 better way
0.5 better when
-0.9 better with
-2.0 better within
-1.1 better without
0.5 better you
-1.7 between
-0.5 between $
1.4 between 8
-0.7 between a
-1.1 between clients
0.6 between five
-0.7 between flares
1.4 between here
-0.8 between patients
-0.5 between people
-0.8 between two
-1.7 between visits
-1.1 between your
0.6 beyond
1.7 beyond doubt
-1.0 beyond that
-1.6 beyond the
-0.5 bicycle
-0.6 big
0.6 big glass
-0.6 big operation
-0.6 big toe
0.6 bigger
1.5 bigger $
-1.7 bike
0.6 bike $
-0.5 bikes
-0.6 bikeway
-2.8 bill
-1.2 bill $
1.8 billed
0.6 billing free
-0.6 billing to
4.6 bin
1.3 bin $
1.2 biologic
-0.6 biological
-0.6 biologics
-1.9 birth
-1.1 birth $
-1.0 birthday $
0.8 biscuit $
-0.5 biscuits
1.1 bit
-0.6 bit and
3.5 bit as
-0.7 bit better
-1.1 bit by
-0.5 bit i
-0.5 bit in
-1.0 bit like
1.3 bit of
-0.9 bit sore
1.7 bit tender
-1.3 bits
-2.0 bladder
1.1 bladder meridian
-1.0 bladder or
-1.3 blade
-1.2 blades
-0.5 blades $
3.9 blank
-0.8 blanket
0.8 blanket $
-1.0 blanket and
-1.0 bleeding
-0.7 bleeding and
-0.7 blend
-0.5 blend of
0.7 blind spot
-0.8 bliss
-0.5 block $
-0.6 block and
0.9 block of
2.3 block or
1.3 blocked
-1.4 blocks
-1.1 blog
0.7 blood
-1.0 blood $
-0.7 blood back
-0.5 blood brings
1.0 blood carries
0.6 blood cells
-1.0 blood circulation
-0.9 blood clot
-0.9 blood clots
-1.2 blood gets
1.6 blood moving
6.1 blood pressure
-0.6 blood supply
-1.8 blood vessels
-1.2 blue
-1.5 blue cross
1.5 bo
-2.6 board
-0.8 board exams
-0.6 boast $
-1.4 bodies
4.1 body
1.2 body $
1.4 body at
1.7 body can
0.6 body defences
1.2 body detox
0.6 body does
0.6 body flush
-1.0 body gradually
1.1 body has
1.3 body heals
-1.2 body is
-0.8 body keeps
0.5 body lets
-0.7 body makes
0.6 body mind
-0.8 body natural
-0.5 body often
-1.0 body or
-1.7 body own
-0.8 body reabsorbs
-0.8 body responds
0.9 body that
0.6 body the
-1.3 body to
-1.6 body wants
0.9 body which
-1.8 body will
0.5 bodywork $
0.7 bodyworks
-0.7 boiler
-0.7 bolster
-1.5 bolsters
-0.5 bolsters so
1.7 bone $
-0.7 bone and
-0.7 bone beneath
0.5 bone but
-0.6 bone has
-0.5 bone health
-0.5 bone in
-0.7 bone on
-0.8 bone spur
2.3 bone spurs
0.9 bone that
-0.7 bone to
-0.8 bones $
-0.5 bones becomes
2.7 bones follow
0.5 bones go
-0.7 bones heal
-0.9 bones in
-2.2 bones of
0.6 bones opens
1.2 bones or
0.6 bones so
-1.0 bones together
-0.9 bony
-2.9 book
-2.9 book $
0.6 book a
-1.4 book again
0.9 book any
-0.5 book my
-1.5 book now
1.2 book online
-0.8 book so
-1.6 book the
-0.9 book today
-0.7 book two
0.9 book with
1.3 book you
3.1 book your
-1.4 booked
-0.5 booked a
-0.5 booked after
-0.5 booked at
1.4 booked for
-0.7 booked him
0.5 booked in
1.0 booked me
-1.1 booked with
-3.1 booking
-0.8 booking $
0.5 booking button
-0.6 booking page
-1.9 bookings
-0.8 bookings $
-0.6 books and
0.8 boost
0.5 boost your
2.1 boosts
0.7 boosts immunity
-0.8 boosts the
1.1 boosts your
2.6 boots
1.1 boots $
0.6 boots and
-0.6 bored
-0.8 born
0.6 born and
-0.8 borne
0.5 borrowed
-1.1 boss
1.6 both
0.6 both and
-1.1 both are
3.3 both feet
-0.6 both get
-0.7 both hands
-0.7 both hurt
1.6 both kinds
-0.8 both legs
0.9 both on
1.2 both sides
2.7 bottle
1.3 bottle $
1.2 bottle of
-0.5 bottom $
1.1 bottom of
-0.6 bought
1.6 bought a
0.7 bought him
0.6 boundary
0.6 boundary road
0.5 bout
0.7 bow
-0.6 bowel
0.5 bowels
-0.8 bowl
1.1 bowling
2.8 bowls
0.8 bowls $
-0.5 box $
0.8 box and
1.3 boxes
0.8 boxes $
-1.1 boy
-0.6 boys
-0.6 bra
3.1 brace
2.1 brace $
-1.2 brace does
0.8 brace is
-0.7 brace may
1.2 brace or
1.3 brace to
-0.5 braced
0.7 braces and
2.2 bracing
1.9 bracing and
-0.6 bracing for
1.1 bracing or
0.5 braille
0.9 brain $
-0.5 brain that
-0.7 branch
-0.5 branches
1.9 brand
1.5 brand new
-0.6 brass
-1.0 bread
-0.5 break
-0.8 break $
2.0 break down
-0.7 break up
0.8 breakfast
2.2 breakfast $
-0.6 breaks
0.8 breaks $
-1.3 breaks down
0.5 breaks from
1.7 breaks the
-1.2 breaks up
-1.0 breast
-1.7 breath
-1.9 breath $
-1.1 breath and
-2.4 breathe
0.6 breathe $
-1.1 breathe in
-1.3 breathe out
-3.1 breathing
-1.0 breathing $
-0.9 breathing slows
-1.1 breaths
-0.6 breaths $
-0.8 brentwood
-1.5 brentwood $
0.9 brentwood station
-0.6 brick
-2.0 bridge
-0.6 bridge $
-0.8 brief
-0.5 brief $
0.7 bright
-1.8 bring
-1.8 bring a
-0.8 bring faster
0.6 bring her
2.7 bring it
-0.8 bring the
0.5 bring two
-1.7 bring your
1.7 brings down
-2.0 brisk
0.6 britain
-0.8 british
-0.6 british columbia
-1.1 broad
-0.8 broadway
-1.5 broken
-0.5 broken bone
-0.5 broken skin
0.6 broom
-2.0 brother
-0.5 brother in
0.5 brought us
-0.9 bruise easily
0.9 bruised
-1.7 bruising
-0.5 bruising $
-0.5 bruising and
-1.0 bruising can
1.5 bruising or
-0.9 bucket
-0.5 bucket $
-0.9 budget
-0.5 budget and
1.4 build a
-0.8 build it
-2.1 building
0.9 building $
-0.6 builds up
0.7 built for
0.6 built up
1.9 bulge
-0.6 bulge $
-0.5 bulge and
-0.6 bulge at
0.8 bulge is
-0.8 bulged
-1.7 bulges
-0.5 bulges and
-0.5 bulges out
-0.7 bulging discs
1.5 bulging or
-0.8 bum
-0.5 bump
-0.5 bumps
-0.7 bunched
-0.5 bunched up
-0.6 bundles
3.3 burnaby
1.3 burnaby #
-3.7 burnaby $
-0.6 burnaby clinic
0.5 burnaby favourite
1.5 burnaby for
1.4 burnaby has
0.5 burnaby heights
-1.1 burnaby hospital
-0.7 burnaby new
-0.5 burnaby residents
0.6 burnaby rmt
-0.9 burnaby since
0.9 burnaby top
-0.5 burnaby you
3.7 burning
1.6 burning $
-0.7 burning line
-1.5 bus
-1.6 bus stops
-0.5 bus the
-1.0 buses
-1.1 busiest
-1.4 business
-1.3 business days
-0.5 business of
-0.8 busy $
-0.8 busy and
-0.6 but
-0.8 but a
1.4 but an
-0.9 but can
2.3 but do
2.6 but for
1.7 but have
-0.9 but he
-1.3 but here
1.0 but i
1.3 but if
-3.4 but it
-0.8 but let
-0.8 but many
-1.3 but most
-1.0 but my
-0.7 but no
0.8 but our
1.9 but pain
-0.8 but rick
0.9 but she
-1.7 but that
-3.0 but the
-1.9 but there
-1.5 but they
-0.7 but this
1.0 but to
0.6 but we
0.9 but what
0.5 but when
0.8 but without
4.1 but you
-1.3 but your
-1.2 butter
-2.2 buttock
-0.6 buttock to
-0.9 buttocks
-0.6 button $
1.3 buttons
-2.6 buy
-0.5 buy a
-1.0 buy five
-0.8 buy them
-0.6 buzz
2.6 by
-1.8 by $
-0.7 by 31
-0.5 by accident
-1.5 by an
-1.0 by being
-0.7 by bike
-0.7 by bit
0.5 by bringing
-0.6 by bus
-0.8 by chiropractors
-0.6 by donation
0.8 by easter
-0.9 by email
-0.7 by evening
1.7 by feel
-0.6 by fifty
0.7 by forty
-1.4 by four
0.8 by friday
2.7 by half
-1.5 by her
-0.6 by his
0.8 by it
-3.2 by itself
1.8 by keeping
-1.0 by last
-0.9 by law
0.7 by layer
1.2 by lengthening
0.9 by loosening
-0.5 by lunchtime
0.5 by massage
-0.8 by mistake
0.9 by more
-0.8 by most
-0.6 by nine
-0.8 by now
-1.2 by one
0.8 by people
-1.2 by phone
-0.6 by registered
0.6 by relaxing
-0.5 by research
1.2 by saturday
0.7 by session
0.6 by several
-0.7 by side
-1.9 by six
-1.0 by sixty
1.3 by softening
0.7 by someone
-0.9 by suppertime
0.6 by taking
0.5 by ten
-0.5 by text
2.1 by the
-1.5 by themselves
0.5 by this
-2.2 by three
2.2 by touch
-0.6 by trained
-1.5 by two
1.1 by up
-0.6 by video
2.2 by visit
-0.9 by way
0.9 by wednesday
2.6 by week
1.2 by working
0.6 by years
1.7 by yourself
-0.7 c
-0.5 c $
1.9 cab
1.4 cab $
1.2 cabinet
-0.5 cable
-0.6 caesarean
0.5 cage
-2.0 cake
-0.7 cake $
3.7 calcium
1.9 calcium deposits
0.7 calder
-1.3 calendar
0.5 calendar $
-0.5 calendar year
0.6 calf
-0.8 calf $
0.7 calgary
-1.0 calgary $
-4.3 call
-0.5 call a
-0.9 call and
-1.1 call back
-0.6 call before
0.5 call in
-0.5 call me
0.9 call our
1.0 call text
-0.5 call themselves
-1.2 call this
0.7 call today
-1.0 call you
-1.9 called
-1.2 called a
1.7 called for
-0.5 called it
0.6 called stenosis
-0.5 called the
-0.7 callers
-3.1 calls
-0.5 calls are
-0.5 calls for
-0.8 calls it
-0.6 calls the
2.2 callum
-0.6 callum $
-2.1 calm
-0.6 calm and
0.8 calm down
-0.5 calming
0.8 calms
-0.6 calms down
-2.2 calves
-0.5 calves $
-0.5 cambie
1.4 came
-1.0 came $
1.3 came and
-0.5 came for
1.0 came here
-0.6 came home
3.2 came in
-0.5 came on
-0.9 came over
-2.1 came to
-0.7 cameras
1.1 can $
-0.5 can address
1.1 can adjust
-0.8 can advise
-1.3 can affect
-0.6 can aggravate
-0.7 can all
-0.9 can also
2.9 can always
-1.0 can and
0.7 can avoid
-1.3 can become
-0.9 can bill
-0.7 can bring
0.9 can buy
-0.8 can call
1.1 can cancel
-3.4 can cause
-2.1 can change
-0.8 can come
2.1 can correct
1.4 can count
1.5 can cure
-0.5 can decide
0.9 can diagnose
2.8 can do
0.5 can drag
-0.7 can drive
-1.6 can ease
1.1 can enjoy
2.3 can even
1.3 can expect
-2.1 can feel
-0.5 can find
1.2 can fix
1.6 can forget
0.8 can get
-1.8 can give
-3.4 can guarantee
-0.8 can guess
2.2 can have
2.4 can heal
-3.2 can help
1.1 can hurt
-2.5 can i
-0.9 can improve
-0.5 can interact
-0.6 can irritate
-0.5 can it
2.4 can keep
-1.2 can lead
-2.9 can make
-1.1 can manage
-1.8 can massage
2.6 can match
1.1 can mean
2.6 can move
-1.2 can not
1.5 can now
-0.6 can often
-0.9 can only
1.5 can play
-0.5 can prevent
-2.7 can promise
-0.7 can prove
-0.6 can pull
-0.9 can push
0.6 can reach
-0.6 can read
2.6 can rebuild
-0.7 can refer
-0.6 can relieve
-0.8 can return
-1.2 can rub
-0.9 can run
1.0 can say
-0.6 can see
-1.0 can send
-1.1 can show
1.8 can skip
0.8 can slow
-0.8 can stand
1.8 can start
1.1 can stay
3.3 can straighten
-1.7 can take
-0.8 can talk
2.6 can tell
-0.5 can think
0.7 can throw
1.7 can tie
1.7 can turn
2.3 can usually
2.5 can walk
-0.8 can withdraw
-1.2 can work
-0.6 can write
1.3 canada
-1.3 canada life
-0.9 canadians
-0.9 canadians will
-1.1 canal $
1.1 canal and
1.8 canal opens
-1.1 canal or
-1.5 canal that
2.3 canal widens
3.4 cancel
2.1 cancel $
0.9 cancel it
1.8 cancel the
0.6 cancel their
-1.6 cancellation
10.1 cancelled
1.7 cancelled $
1.6 cancelled her
0.8 cancelled his
1.1 cancelled it
1.7 cancelled my
1.5 cancelled the
-2.8 cancer
-0.8 cancer $
-0.7 candle
-0.6 candles
-0.7 candles $
0.5 candles and
5.1 cane
1.3 cane $
0.8 canes
-0.6 canes $
-1.3 cantonese
-1.3 cap
0.5 capacity
0.9 capitol
0.9 capitol hill
0.7 captain
-0.6 caption
-2.2 car
0.5 car and
1.7 car like
1.0 car park
-0.6 car seat
-1.7 card
1.2 card $
-0.7 card at
-0.9 card on
-0.7 card the
-0.5 card with
-2.3 cards
-0.6 cards $
-1.2 care $
0.8 care and
-0.7 care at
-0.9 care for
-0.8 care from
-0.6 care home
1.1 care in
1.2 care is
1.6 care of
0.7 care that
0.5 care we
1.7 career
-1.9 careful
-0.5 careful $
-0.7 careful with
0.6 carefully
-0.7 carers
1.8 caring
1.5 carla
-1.1 carol
-0.8 carpenter
-0.9 carpet
-0.7 carpet $
3.5 carried
1.0 carried a
0.8 carried away
0.8 carried off
-1.4 carried out
0.5 carried the
-1.2 carried you
1.3 carrier
2.2 carries
-1.1 carries a
0.7 carries away
1.6 carries no
0.9 carries on
0.5 carries oxygen
-0.8 carries the
1.1 carry
-0.5 carry out
-0.6 carry risks
1.2 carry the
0.7 carry you
-1.1 carry your
1.8 carrying
1.1 cart $
2.8 cartilage
1.5 cartilage $
-0.8 cartilage in
0.7 cartilage is
-0.6 cartilage on
-0.5 cartilage or
-0.8 cartilage thins
1.1 cascade
-2.4 case
-0.8 case $
0.6 cases $
0.7 cases and
-0.5 cases out
0.9 cases surgery
-2.8 cases the
0.5 cases we
-1.0 cash
-2.4 cat
-0.8 cat $
0.6 catch fewer
0.5 catching
-0.9 cauda
-0.9 cauda equina
1.0 caught
1.5 cause
2.8 cause $
1.2 cause and
-0.5 cause back
-0.7 cause can
0.8 cause instead
-2.1 cause is
1.6 cause not
-0.6 cause pain
-1.0 cause permanent
-0.7 cause symptoms
-0.5 cause that
0.8 caused
-0.7 caused by
-0.6 causes
-0.7 causes $
2.0 causes and
-1.1 causes of
2.6 causing
2.0 causing it
1.1 causing your
-1.7 cautious
-1.3 ceiling
0.9 cell
0.5 cellist
-0.7 cello
2.2 cells
1.7 cells $
2.1 cellular
1.2 cellular level
3.1 cent
0.9 cent $
-0.8 cent off
0.9 center
5.3 centimetre
0.6 centimetres
-0.7 central park
0.9 centre
1.1 centre $
0.6 centre and
1.3 centre is
-0.7 centre of
-0.5 century
-2.2 certain
-0.5 certain $
1.5 certainly
-1.5 certainty
-0.7 certainty $
-0.9 certificates
1.7 certification
1.3 certified
1.8 chain
0.7 chain of
2.2 chains
-2.9 chair
-1.3 chair $
-1.0 chair and
-0.7 chair by
-0.7 chair for
-0.8 chair is
-0.5 chair massage
0.7 chair or
-0.6 chair so
-0.6 chair with
-2.4 chairs
-0.6 chairs $
-0.7 chairs and
-0.5 chan
-1.3 chance
-1.2 chance of
-0.6 chance that
1.3 chance to
-0.5 chances
2.6 change $
-0.8 change and
-0.5 change in
1.2 change is
-0.9 change it
-0.9 change position
-0.7 change room
-0.8 change table
-2.3 change the
-2.1 change what
-1.9 change your
-1.5 changed
3.1 changed $
-3.6 changes
-1.0 changes $
-1.1 changes in
1.3 changes that
-1.3 changes the
1.2 changes to
-0.5 changes what
0.9 changing
-0.5 changing position
1.0 changing the
-1.7 channel
-0.9 channel $
-4.5 charge
-0.9 charge for
-0.9 charge of
-1.8 charged
-0.7 charities
-2.2 chart
-0.7 chart $
-0.5 chartered
2.9 chase
2.1 chase symptoms
1.8 chase the
-0.6 chase you
-0.7 chat
-0.5 chat $
-0.9 chat and
2.1 chat with
-0.8 chatter
1.5 cheaper
-1.1 cheapest
-3.6 check
-0.6 check $
-0.5 check and
2.1 check how
-0.7 check in
-0.7 check that
-1.0 check the
-0.5 check up
-0.9 check your
-2.1 checked
-0.5 checked $
-0.5 checked the
-0.6 checking
-0.5 checks $
-0.7 cheerful
-0.7 chef
-0.5 chemical
-1.2 chemicals $
0.6 chemist
-0.7 chemistry $
-0.7 chengdu
0.7 cheque
-2.9 chest
-1.9 chest pain
-1.1 chi
-0.5 chiefly $
1.7 child
-0.6 child has
-0.5 child is
-0.5 child who
0.8 child with
-0.5 childhood
-0.6 children
-0.6 children may
0.7 children to
-0.7 chills
-0.8 chinese
-0.6 chinese medicine
3.1 chiro
2.1 chiro and
2.4 chiropractic
0.7 chiropractic care
1.2 chiropractic or
4.0 chiropractor
0.9 chiropractor and
1.0 chiropractor or
2.2 chiropractors
0.9 chiropractors $
3.4 choice
2.6 choice for
-0.7 choice of
-0.8 choices
0.6 choir $
-3.6 choose
0.8 choose $
-0.6 choose massage
0.8 choose me
-0.6 choose the
-0.8 choose us
-0.8 chooses
0.6 choosing
1.7 christening
1.7 christmas
0.6 christmas tree
3.1 chronic
0.5 chronic $
2.9 chronic pain
1.5 church
-0.7 cinnamon
-0.7 circle $
-2.9 circulation $
0.8 circulation around
-1.1 circulation improves
-0.5 circulation in
0.8 circulation massage
0.7 circulation picks
0.6 circulation to
0.8 circulation which
1.5 cities
2.7 city
1.3 city and
-0.5 city is
-2.4 claim
-0.8 claim number
1.5 claim that
-0.7 claim to
-0.5 claim your
-1.0 claimed
-1.5 claims
1.0 claims $
-0.5 claims about
-0.5 claims are
-1.4 claims that
-1.1 clamp
-0.8 clamp down
-0.6 clamped
-0.9 clamping
-0.8 clamps
-0.5 clamps down
-1.2 class
-0.6 class with
-0.6 classic
2.5 clean
2.7 clean $
-0.5 clean sheets
-0.7 clear $
-0.6 clear cause
1.4 clear it
-0.7 clear of
1.1 clear the
1.2 clear up
2.2 cleared
1.8 cleared up
0.6 clearer
1.3 clearing
1.6 clearing the
-0.5 clearly
4.8 clears
-0.7 clears lactic
0.9 clears the
-1.6 clenched
-0.8 clever $
1.1 click
1.6 client
-0.8 client a
1.3 client of
3.7 clients
-1.1 clients $
1.8 clients a
-0.6 clients and
-0.5 clients at
-1.0 clients book
1.2 clients can
-0.9 clients choose
1.5 clients describe
1.9 clients do
-0.5 clients each
0.6 clients feel
1.2 clients go
1.6 clients have
-0.5 clients i
-0.7 clients like
1.4 clients often
1.3 clients over
-0.5 clients receive
1.1 clients report
-0.6 clients so
-0.9 clients take
-0.9 clients were
2.2 clients who
1.0 clients whose
-2.0 climb
0.5 climbed
0.8 climbing
1.4 climbs
2.2 clinic
-1.2 clinic $
-0.5 clinic by
1.2 clinic director
0.8 clinic for
3.8 clinic in
1.8 clinic is
-0.8 clinic near
4.1 clinic on
-0.8 clinic so
-0.7 clinic that
-0.5 clinic was
1.0 clinic we
1.6 clinical
1.4 clinical director
2.3 clinically
2.5 clinically proven
9.6 clinics
-1.2 clinics in
0.8 clinics we
1.5 clinics will
-0.9 clipboard
-0.7 clips
1.8 clock
4.0 clock $
-0.6 clock is
1.1 close $
-0.7 close at
-1.9 close to
-0.9 closed on
-1.0 closer
-0.5 closer to
1.1 closes the
-1.2 clot
-0.5 cloth
-1.5 clothes
-0.7 clothes $
2.1 clothes hang
-0.6 clothes on
-0.9 clothes that
-1.1 clothing
-1.2 clots
0.9 club $
-0.9 clubs
-0.5 clumsy
1.2 cm
1.8 cm $
1.0 co codamol
-1.3 coach
-0.5 coast
-0.6 coat $
-0.7 coats
1.8 coax
0.7 coaxes
1.0 coaxes the
0.5 cobb angle
-0.6 cochrane
-0.6 cochrane review
1.0 codamol
-1.9 code
2.3 codeine
-0.9 coffee
-1.4 coffee $
-1.0 coffee and
-0.6 cognitive
1.0 coin
0.5 col
1.1 col $
-1.9 cold
-0.5 cold damp
1.0 cold season
1.0 cold since
4.2 colds
1.2 colds $
2.4 colds and
-0.5 colette
1.2 colin
-0.6 colleague
-0.9 colleague $
-0.5 colleagues
-1.1 collect
-0.6 collective
-0.7 colleen
-4.7 college
-1.0 college $
-0.9 college of
1.9 colm
-0.5 colour
-0.7 columbia
6.2 combination
1.0 combination is
-0.5 combine it
3.7 combined
6.7 combo
1.6 come
-2.1 come $
-0.8 come about
0.8 come as
0.6 come back
-1.6 come by
1.1 come down
1.8 come every
-0.7 come first
-0.8 come for
-1.7 come from
5.0 come here
-0.8 come in
2.5 come off
-2.0 come on
0.6 come regularly
1.0 come round
1.6 come see
-0.5 come straight
-0.5 come ten
-0.5 come through
-0.5 come too
0.9 come up
-0.8 come weekly
-1.3 come when
-0.8 come with
0.8 comes
-0.7 comes $
-0.5 comes a
-0.5 comes along
-0.9 comes and
1.9 comes back
-0.6 comes by
1.8 comes close
1.8 comes down
1.2 comes first
-2.2 comes from
-1.2 comes in
1.1 comes off
-0.9 comes the
-0.9 comfort
-0.8 comfort $
-2.9 comfortable
-1.8 comfortable $
0.9 comfortable and
-0.5 comfortable for
-0.6 comfortable in
-0.7 comfortably
-0.6 comforting
-0.9 coming
-0.5 coming $
1.5 coming back
1.2 coming for
-0.6 coming from
-1.0 coming out
0.6 coming up
1.6 comment
-1.1 comments
-0.7 commercial
0.7 commit
0.7 commit to
-0.8 committee
-6.2 common
-0.8 common $
-1.0 common and
-0.8 common in
-0.5 common operation
1.9 common to
-0.5 commonest
-1.3 commonly
1.0 communication
-0.9 community
0.9 compare that
-1.2 compared
-0.7 compared with
0.9 compete
-1.1 complain
-0.7 complained
1.8 complaining
-0.7 complaining $
1.5 complaining and
1.3 complains
-1.1 complaints
-1.5 complementary
2.8 complete
-0.6 complete guide
0.7 complete relief
0.7 complete the
2.6 completed
-0.5 completed a
1.2 completed the
5.8 completely
4.1 completely $
-0.6 completely but
-1.8 completely free
2.2 completely safe
0.7 completes
-0.6 complimentary
0.9 compressed
-0.6 compressed and
-0.5 compresses
2.2 compression
-0.5 compression $
-0.5 concave
-0.6 concern
-1.8 conclusion
-1.1 conclusions
-1.1 conclusions $
2.6 conclusive
-1.2 concrete
-0.8 concrete $
1.0 condition
-0.6 condition $
-0.6 condition and
-0.6 condition can
0.9 condition is
0.6 condition so
-0.5 confederation
1.4 confidence $
-0.9 confidence that
2.7 confident
0.8 confident that
-0.6 confidential
-0.7 confirmation
0.7 confirmed
0.9 confused
-1.0 connective
-1.0 connective tissue
-3.6 consent
-1.2 consent $
1.0 consent form
-0.8 consent is
-0.5 consent to
2.1 conservative
-0.8 conservative care
-1.9 considered
-0.6 considered $
0.8 considered the
-1.0 considered when
-0.5 consistency
1.3 consistent
1.7 constance
-0.5 constant
0.8 constipation
1.2 constipation and
-0.6 consult
3.1 consultant
2.2 consultant has
-1.3 consultation
-2.1 contact
0.7 contact a
-0.6 contact the
0.6 content
-0.5 continue
-0.5 continues
-1.6 continuing
-1.1 continuing education
-0.9 contract
1.3 contraindications
1.4 contraindications $
-1.0 contribute
-0.5 contribute to
-1.1 contributes
-1.5 control
-0.7 control $
-0.8 control of
-0.5 controls
1.0 conventional
-0.6 conversation
-0.8 conversation $
0.7 conversation and
-0.6 converted
-0.7 convinced
-1.0 convincing
-0.5 cookie
-0.5 cookies
1.7 cool
-0.9 cope
-0.5 cope with
-0.7 copper
-0.8 coquitlam
-1.0 coquitlam $
-1.0 cord
-1.0 cord $
-0.7 cord and
-1.7 core
-0.8 core $
-0.5 corner and
-0.9 corner of
1.8 correct
-0.8 correct posture
1.0 correct the
0.7 correct your
2.4 corrected
3.3 correcting
4.1 correction
0.5 correction $
7.0 corrects
1.4 corrects poor
0.7 corrects posture
0.9 corrects the
0.9 corridor
0.7 corridor $
-1.5 cortisol
-1.5 cortisol $
0.9 cortisol drops
-1.0 cortisol falls
-0.8 cortisol goes
2.3 cortisone
-0.8 cortisone shots
-2.1 cost
-1.2 cost $
0.5 cost you
-2.4 costs
-0.5 costs $
0.9 costs a
0.8 costs less
-1.2 costs nothing
-0.9 cot
-1.2 cotton
-1.4 couch
0.6 couch $
-0.5 couch and
-0.6 couches
2.9 could
-0.6 could also
2.2 could barely
-0.6 could feel
-1.1 could go
1.1 could have
-0.7 could i
0.5 could manage
2.7 could not
-0.6 could take
-1.1 could walk
-0.9 council
1.9 count
-1.2 count $
-0.5 count and
3.2 count on
-0.7 counted
-0.5 counter $
2.3 counter and
0.9 counting
1.7 counting $
-2.2 counts
-1.2 counts $
1.5 county
0.8 couple
0.5 couple of
-1.1 couples
2.2 course
-1.8 course $
1.0 course is
3.4 course of
-0.7 course on
-0.8 court
-0.7 courtyard
-3.3 cover
-1.4 coverage
-3.6 covered
-0.7 covered by
-1.1 covered with
-1.9 covers
-1.1 covers the
0.5 crack
-0.6 crack $
-0.5 crack your
2.3 cracked
0.8 cracks
0.5 cradle $
-0.6 craig
-0.9 cramp
-0.5 cramping
0.5 cramps
-1.2 cranky
-0.5 crash $
-0.6 creak
1.1 creaky
0.5 cream
0.9 cream $
-1.0 creams
0.9 create
1.5 create space
-1.3 created
-0.5 created a
2.6 creates
0.7 creates a
0.7 creates space
-1.6 credit
-0.6 credit $
-0.9 creek
1.3 creep
-0.7 creeps
-0.6 crew
-0.6 crib
-0.6 cricket
1.3 cried
-0.8 cried a
-1.7 cried in
2.4 cried on
2.5 crooked
0.9 cross
-0.6 cross $
0.6 cross fibre
-0.7 cross sun
0.7 cross the
1.4 crossed
-0.5 crowd
3.4 crp
-1.5 crumbling
-0.7 crushed
0.9 crutches
-1.8 cry
-1.2 crying
0.8 cucumber
1.5 culprit
1.7 culprit $
-0.5 culprits
1.2 cup
1.3 cupboard
-1.5 cupboard $
-0.5 cupping
0.5 cupping and
0.5 cure
1.5 cure $
-0.7 cure a
-0.6 cure and
-1.4 cure arthritis
-1.2 cure back
-0.9 cure for
1.6 cure it
1.1 cure sciatica
-2.0 cure the
-0.8 cure your
5.0 cured
1.0 cured $
1.6 cured my
3.3 cures
-0.5 cures arthritis
-0.5 curled
-0.6 current
0.8 current and
-0.5 currently
1.3 curvature
3.1 curve
-0.9 curve at
-0.6 curve can
2.9 curve from
-1.9 curve in
0.7 curve is
-0.6 curve or
0.6 curve that
0.7 curved spines
2.4 curves
-1.2 curves are
-0.7 curves in
0.9 curves of
-1.4 curves to
-0.9 curvy
1.2 cushion between
0.7 cushioning
-1.1 cushions
3.8 cut
0.8 cut the
1.6 cuts
0.6 cuts healing
1.1 cutting
1.7 cycle
1.9 cycle for
-1.7 cycling
1.9 d
2.6 d $
-2.1 dad
-1.0 daft
-0.9 dahlias
-0.8 daily
-0.5 daily activities
-1.3 daily life
1.7 dale
-4.2 damage
2.4 damage $
-0.7 damage and
-0.8 damage can
-0.7 damage is
-1.0 damage the
-1.7 damage to
3.6 damaged
-0.7 damaged $
1.0 damaged fibres
0.5 damaged muscle
1.0 damaged tissue
-0.7 damp
-1.2 dampen
-0.5 dampen pain
-0.7 dan
1.6 dana
1.1 dana $
-0.7 dance
-0.5 dance $
5.7 danced
0.8 danced at
1.5 danced out
-0.6 dancer
-0.7 dancers
2.0 dancing
0.9 dancing $
0.6 dancing at
1.2 danger
1.0 danger $
3.8 dangerous
4.9 dangerous $
2.0 dangers
-0.5 dani
-1.6 dark
1.6 date
2.2 date $
0.5 date already
0.9 date and
-1.0 date booked
0.8 date for
-1.3 date of
-0.9 dates
-0.5 dates and
-2.2 daughter
0.8 daughter $
0.7 daughter bought
-0.5 daughter has
0.8 daughter or
-0.6 daughter wedding
-0.9 daughters
-0.7 day activities
-1.3 day after
-2.4 day and
-0.8 day appointments
1.6 day around
1.5 day as
0.7 day i
-1.0 day if
0.9 day in
0.6 day is
0.8 day long
-0.8 day notice
-0.6 day on
0.6 day one
-2.5 day or
0.6 day since
1.9 day spa
-0.8 day spots
-0.9 day that
0.9 day they
-1.1 day three
-0.9 day two
-0.5 day we
-0.5 day with
1.0 day you
-0.5 day your
1.3 days 1
1.0 days a
-1.0 days after
1.1 days and
-0.8 days are
-0.7 days at
0.6 days for
-0.8 days of
0.7 days we
-0.7 days you
2.0 deadlift
1.6 deadlifts
-0.6 deadline
-1.1 deadlines
0.5 deal
-1.0 deal $
-0.7 deal better
-0.9 deal of
-0.9 deal that
2.3 deal with
1.4 deals
1.5 deals with
1.8 dealt
1.8 dealt with
-1.2 dear
1.5 decades
-3.9 december
-0.5 december $
-0.5 decent
-3.7 decide
-0.6 decide $
-0.5 decide together
-0.6 decides
-0.9 deciding
-1.8 decision
-0.5 decision is
-1.0 decisions
2.5 decompress
2.8 decompress the
3.3 decompresses
1.0 decompression
1.3 decompression and
0.5 decompression massage
-0.7 decompression surgery
0.6 decrease
1.0 dedicated
-0.9 dee
-0.6 deep $
-0.9 deep hip
-0.8 deep in
0.9 deep into
-1.1 deep massage
-1.7 deep pressure
-0.5 deep rotators
0.9 deep spinal
-0.7 deep tissue
-0.6 deep work
-1.5 deepens
-1.7 deeper
-1.1 deeper $
-0.9 deeper layers
-0.6 deeper work
1.8 defences
1.0 defences $
1.1 degenerated
-0.8 degenerating
-0.5 degenerating discs
3.2 degeneration
-1.3 degeneration $
0.9 degeneration and
0.7 degenerative
-0.6 degenerative $
-0.8 degenerative disc
-0.6 degenerative scoliosis
0.8 degree curve
-0.7 degree in
5.1 degrees
1.2 degrees $
0.5 degrees at
-0.6 degrees is
1.3 degrees to
-1.0 delay
0.7 delay $
-0.8 delighted
1.7 deliver
1.3 delivered by
0.9 delivers
1.0 delivers oxygen
0.5 delivers the
1.1 delivery
1.0 demand
-0.9 dental
-1.0 dentist
-0.6 dentist $
-1.6 department
-1.0 department $
-0.7 dependence
-0.5 dependence $
-0.6 depending
-0.6 depending on
-3.5 depends
-2.9 depends on
1.9 deposits
2.0 depression
3.2 depth
-1.4 describe it
-1.1 described
-1.3 describes
-0.5 describes a
-0.6 describing
-1.5 description
0.7 deserve a
-1.2 deserves
-0.6 deserves a
-0.6 design
-0.7 designed
0.6 designed to
-1.8 desk
-0.8 desk $
-0.8 desk by
-0.6 desk can
0.6 desk rescue
2.5 desk to
-0.6 desk will
2.1 desk work
-1.2 desk workers
1.0 deskease
0.6 deskside
-0.7 desmond
-0.6 despite
-0.5 despite the
-1.9 details
-0.6 details $
6.0 detox
6.2 detoxifies
2.4 detoxifies the
2.9 detoxify
0.7 dev
1.5 developed
0.6 developed a
0.5 developed here
-0.7 develops
-0.5 develops later
-0.6 devices
-1.0 devon
1.0 diabetes
1.2 diabetes a
4.4 diagnose
-0.7 diagnose $
1.2 diagnose a
-0.8 diagnose disease
1.7 diagnose exactly
0.6 diagnose the
0.7 diagnose what
-1.8 diagnosed
-1.6 diagnosed with
1.2 diagnoses
4.7 diagnosis
2.2 diagnosis and
1.1 diagnosis is
-0.6 diagram
-0.5 dial
-0.6 diary $
3.1 did
1.8 did at
-0.9 did better
-0.5 did i
2.7 did it
1.2 did more
1.1 did my
-2.8 did not
-0.7 did nothing
0.8 did that
-1.0 did the
2.0 did you
-0.7 die
-1.5 diet
2.5 differ from
0.5 difference
-3.0 difference $
1.9 difference before
-0.5 difference between
1.3 difference by
0.6 difference from
-1.5 difference had
2.8 difference is
-1.9 difference to
-1.0 differences
-1.9 different
-2.5 different $
-0.8 different and
-1.0 different but
1.1 differently
2.1 differently $
-0.9 differs
-0.5 differs from
-1.8 difficult
-1.7 difficult to
-0.9 difficulty
-2.7 dig
1.8 digestion
-0.6 digging
-0.5 digging $
1.1 digging the
1.0 digs
0.8 dime
-0.8 dinner
-2.1 diploma
-0.9 diploma in
-0.5 direct
1.2 direct $
-0.5 direct bill
0.6 directed
-0.5 directions
-2.8 directly
-1.1 directly $
-0.6 directly over
1.8 director
-1.6 disability
-0.7 disability $
2.2 disagree
2.8 disagree $
-0.5 disagree about
2.0 disappear
0.7 disappeared
2.5 disappears
0.7 disappears $
-1.1 disappointed
2.8 disc
0.5 disc $
0.8 disc and
-0.5 disc assessment
-1.4 disc at
-4.2 disc back
-0.6 disc bulges
-0.5 disc but
-0.6 disc by
1.2 disc can
-0.7 disc clients
-1.2 disc degeneration
-1.0 disc disease
-1.0 disc does
0.6 disc goes
-0.8 disc has
1.7 disc height
-1.5 disc herniation
1.4 disc herniations
3.0 disc in
-1.0 disc injury
-0.9 disc material
0.6 disc of
-1.8 disc or
0.9 disc pain
1.0 disc problem
-0.7 disc release
-0.6 disc replacement
1.0 disc slides
2.8 disc specialist
-0.8 disc spinal
-4.2 disc that
-0.5 disc the
1.5 disc to
-2.3 disc wear
-0.6 disc went
-0.5 disc which
1.5 disc worse
0.9 discectomy $
-1.0 discectomy in
2.0 discharge
3.1 discharged
1.0 discipline
-0.6 disclosure
1.1 discover
-0.5 discovered
2.0 discs
0.5 discs $
0.8 discs and
-0.7 discs back
-1.8 discs between
-0.8 discs cause
-1.7 discs do
-1.6 discs dry
1.2 discs get
-1.2 discs have
-0.5 discs in
-2.6 discs lose
-0.5 discs of
-0.5 discs often
-0.5 discs on
1.4 discs or
2.1 discs so
-0.5 discs stenosis
2.8 discs that
1.3 discs which
-1.7 discuss
-0.6 discuss the
-1.1 discussed
-0.6 discussed with
-0.6 discussion
-0.8 disease
-1.5 disease $
-0.7 disease and
-0.5 disease at
0.5 disease in
0.6 disease is
-1.2 disease modifying
-0.5 disease of
-1.1 disease or
1.4 dishes
1.4 dishes $
-1.5 dishwasher
-0.7 dishwasher $
-0.6 dislike
1.6 disorders
2.3 dissolve
2.1 dissolves
2.1 distance
0.7 distance $
0.9 distance they
0.9 ditch
0.5 dmards and
-1.5 do
0.9 do $
2.0 do a
-1.0 do about
-0.6 do acupuncture
-1.1 do again
0.6 do all
-0.7 do an
-0.9 do and
-0.9 do any
1.3 do everything
-0.7 do get
1.1 do go
-1.1 do i
1.2 do in
5.0 do is
2.0 do it
-0.6 do joint
-0.7 do massage
0.5 do no
-1.0 do not
-1.3 do nothing
-1.2 do now
-0.7 do on
1.3 do so
-1.1 do something
2.5 do that
1.0 do the
-1.2 do them
0.5 do they
2.9 do this
-0.5 do to
-0.6 do today
-0.9 do we
3.0 do what
0.5 do with
-0.6 do without
2.2 do you
1.7 do your
-1.2 doc
-1.0 doctor
-0.5 doctor $
0.7 doctor a
-1.2 doctor and
1.8 doctor could
-0.6 doctor first
-0.6 doctor if
-0.6 doctor may
-0.9 doctor or
-0.6 doctor referral
-0.9 doctor said
-3.0 doctor says
-0.8 doctor the
-0.5 doctor to
2.9 doctor who
-0.9 doctor will
-0.9 doctor with
3.6 doctors
-1.9 doctors $
-1.6 doctors call
0.6 doctors had
-0.6 doctors often
2.8 does $
-0.9 does a
-0.7 does acupuncture
2.4 does and
-0.6 does anything
0.7 does for
1.0 does in
1.5 does is
-1.4 does it
0.8 does its
-1.9 does massage
0.6 does more
-0.8 does most
-0.6 does my
-2.9 does not
-1.4 does nothing
-0.7 does so
2.2 does something
2.6 does the
1.9 does this
1.0 does what
0.5 does when
-1.7 dog
-1.4 dogs
-0.7 dogs $
-1.8 doing
-0.6 doing harm
-1.2 doing nothing
0.6 doing so
2.4 doing the
-0.5 doing you
-1.8 doing your
-1.0 dollars
-0.8 dollars $
0.9 dollars on
-0.6 donation
2.6 done
5.1 done $
-0.9 done and
-0.5 done at
1.9 done by
-0.7 done it
-0.5 done so
0.6 done the
1.5 done with
-0.8 done without
-3.3 door
0.8 door $
-0.5 door and
0.6 door at
-0.6 door for
-0.7 door is
-1.2 door on
-0.7 door to
0.8 door with
-0.7 doors
-0.5 doors are
-0.5 dopamine
-0.5 dopamine $
1.7 dose
2.9 dose $
4.2 double
1.1 double $
-0.9 double book
2.3 double the
2.3 doubled
2.4 doubles
3.3 doubt
1.5 doubt that
-0.6 dough
-1.1 doughnut
-0.6 doughnut $
0.6 down
-0.6 down $
-1.0 down a
1.1 down again
0.6 down as
1.3 down at
-0.8 down both
0.5 down by
-0.8 down either
0.5 down for
-1.1 down in
-0.5 down low
0.5 down on
-0.9 down one
-0.8 down or
2.2 down the
-1.0 down to
-0.8 down we
-1.2 down with
1.3 down you
0.8 downside
-0.8 downstairs
-0.5 downstairs $
1.7 downtown $
-0.7 doze
-0.5 doze off
1.2 dozen
1.1 dozen trials
-0.6 dr lam
-1.0 dr wen
-0.9 drag
1.5 dragged
-0.6 drags
0.8 drain
-0.8 drainage
2.1 drains
-1.5 draped
1.4 draw
0.7 draw back
0.8 drawbacks
0.8 drawbacks $
1.5 drawer $
-0.8 drawer and
-0.6 drawer full
-0.7 drawer of
-0.6 drawers
-0.5 drawing of
-0.6 drawings
1.2 drawn back
2.8 draws
0.6 dreadful
2.6 dress
2.9 dress $
-1.3 dressed
0.5 dresser
0.5 dresser $
-0.7 drew
-0.5 drew me
-1.6 dries
-1.3 dries out
1.4 drill
-0.8 drills
0.8 drink
-0.5 drink extra
-0.5 drink if
3.1 drink plenty
-0.5 drink some
-0.8 drink water
-0.5 drinking
-0.8 drive $
2.0 drive a
-0.6 drive you
0.6 drive yourself
-0.7 driven
-1.2 driver
-0.5 driver $
-1.5 drivers
-1.5 drives
-0.7 drives for
-1.8 driveway
-1.1 driveway $
0.6 driving
-1.0 driving $
0.5 drooling
2.3 drop
2.9 drop $
-0.7 drop and
1.0 drop in
1.3 drop of
-0.7 drop off
2.1 dropped
1.7 drops
-0.7 drops $
1.1 drops back
1.4 drops by
2.7 drove
-0.7 drove a
2.3 drove home
2.4 drove to
-1.1 drowsiness
1.5 drug
1.3 drugs
3.2 drugs $
0.5 drugs and
-0.6 drugs are
-0.6 drugs that
-1.1 dry
-2.2 dry out
-1.5 due
-0.6 due to
1.0 dug
0.5 dull
-1.0 dull ache
-0.5 dummy
-1.3 during
-2.1 during a
1.1 during that
-0.5 during the
0.6 during this
0.7 during your
-1.2 duty
-0.7 e
-0.5 e mail
-3.5 each
-1.0 each $
0.5 each day
0.6 each guest
-0.5 each has
0.8 each level
-0.8 each month
-1.7 each one
-1.1 each other
-0.5 each step
1.7 each time
-1.1 each visit
-0.6 each year
-0.8 ear
-0.5 earlier
2.1 early
-1.9 early $
1.2 early a
0.7 early can
1.9 early enough
0.6 early is
0.8 early massage
-0.5 early morning
-0.9 early mornings
-0.5 early night
-0.6 early treatment
-0.6 earned
-0.5 earned it
-1.4 ears
-1.1 ears $
1.1 earth
1.6 earth i
-2.2 ease
0.9 ease discomfort
1.7 ease in
-0.9 ease off
-0.5 ease stiffness
-0.7 ease that
-2.2 eases
-0.5 eases $
1.1 eases and
1.0 eases pain
-0.5 eases within
2.9 easier
-2.0 easier $
0.7 easier and
-0.5 easier for
-2.0 easier to
1.4 easily
-1.5 easily $
-0.7 easily and
0.8 easing
-1.5 east
1.6 easter
1.7 easter $
-0.5 eastern
1.0 easy
0.9 easy $
-1.4 easy to
-1.9 eat
-0.6 eating
-0.6 eats
0.5 edge
0.7 edge of
-2.2 edge off
-0.9 edges
-2.3 edmonds
-1.1 edmonds $
-0.9 education
-0.7 effect
1.6 effect $
0.6 effect is
0.5 effect of
-2.7 effect on
-0.8 effect was
6.9 effective
-1.0 effective $
1.6 effective as
0.6 effective for
2.1 effective than
1.2 effective treatment
3.3 effectively
2.9 effectively managed
1.7 effectiveness
1.4 effects
1.3 effects $
-0.7 effects are
0.7 effects of
-0.6 effects on
-0.6 effort $
3.5 eight
-2.5 eight $
-1.4 eight and
2.4 eight hours
-1.2 eight months
1.2 eight or
0.8 eight to
-0.7 eight until
1.5 eight visits
2.0 eight weeks
-1.2 eight years
0.9 eight you
3.1 eighteen
2.5 eighteen months
-0.6 eighteen years
0.8 eighth
-0.5 eighties who
1.2 eighty
1.2 eighty $
0.5 eighty eight
-1.6 eighty one
-1.2 either $
-0.9 either is
1.0 either one
-0.6 either side
0.7 either way
-0.7 elbow
1.8 elbows
-0.6 elbows $
2.0 elderly
-0.5 eldest
-0.5 electric
-0.5 electrician
-0.5 electronic
-0.5 elevara
-2.9 elevator
-0.6 elevator $
-0.5 elevator is
2.0 eleven
-0.7 eleven and
-1.1 eleven months
-0.6 eleven thousand
2.0 eleven years
2.9 eliminate
4.2 eliminates
0.7 eliminates the
1.3 ellie
5.8 else
-3.6 else $
0.8 else and
1.0 else comes
2.3 else does
1.5 else first
1.5 else has
2.3 else in
-0.9 else is
-0.8 else to
4.7 elsewhere
-0.7 elsewhere $
1.8 elsewhere and
-2.9 email
-0.9 emailed
-0.7 emails
-0.6 embarrassed
-0.7 emergencies
-3.8 emergency
-1.1 emergency department
-0.5 emergency stop
-1.3 employed
-0.6 employed by
-0.8 employee
-0.9 employees
-0.9 employer
-0.5 employers
-0.6 empty the
-1.6 encourage
-0.8 encouraged
-0.7 encouraged to
-1.6 encourages
-0.5 encourages blood
4.8 end
0.7 end and
2.6 end it
2.0 end to
1.0 end up
-0.6 end we
-1.3 end you
2.9 ended
2.9 ended $
0.6 ended up
-0.7 endings
-2.1 endorphin
-1.0 endorphin release
-4.2 endorphins
-2.4 endorphins $
-0.5 endorphins and
-0.5 endorphins are
-0.5 endorphins going
-0.6 endorphins serotonin
1.3 endorphins that
-1.1 endorphins the
-0.9 endorphins which
2.8 ends
-0.5 ends at
-1.0 ends of
-0.8 ends up
-2.3 english
-0.7 english and
-0.5 english cantonese
-2.0 enjoy
1.6 enjoy a
-2.0 enjoy it
-0.5 enjoy massage
0.7 enjoyed
-0.8 enjoys
-0.7 enlarge
-0.8 enormous
0.6 enormously
2.5 enough
1.5 enough $
2.2 enough for
-0.5 enough sleep
1.0 enough to
-0.8 enrolled
-0.5 enters
-0.7 entire time
2.7 entirely
0.5 entirely free
0.7 entirely without
-0.6 entitled
-0.6 entitled to
-1.8 entrance
-0.7 entrance is
-1.1 entry
-1.8 envelope
-0.7 envelope $
2.2 epidural
-0.5 epidural steroid
-1.0 episode
-1.9 episodes
-1.1 episodes of
1.4 equal
1.4 equal $
-0.9 equina
-0.8 equina syndrome
-0.9 equipment
0.5 erector
-0.8 erectors
2.8 especially
0.6 especially effective
-0.7 especially if
-1.4 especially in
1.1 established
-0.5 evaluation
2.7 even
1.3 even $
-1.9 even if
-0.8 even more
0.7 even out
-1.1 even so
-0.6 even the
-0.5 even though
-0.8 even when
-0.6 even with
-3.3 evening
-0.5 evening $
-0.6 evening and
-0.6 evening spots
-2.4 evenings
-1.0 evenings $
-0.6 evenings and
-0.5 evenings are
1.7 evenly
1.2 evenly $
1.3 evens
1.3 evens out
-1.2 event
-0.7 event $
4.4 ever
-1.0 ever $
2.0 ever need
-2.2 ever since
1.1 every
2.6 every age
-0.6 every appointment
1.8 every back
3.7 every bit
4.2 every body
1.4 every cent
1.0 every client
0.6 every clinic
0.6 every couple
-0.7 every few
0.7 every four
-1.2 every half
-1.2 every hour
-0.6 every monday
-1.1 every month
-0.8 every morning
-0.7 every night
2.4 every one
-2.0 every other
1.8 every penny
-0.9 every second
-1.2 every session
2.0 every single
0.8 every six
0.7 every stage
0.9 every therapist
-0.7 every third
0.6 every three
-0.6 every thursday
6.1 every time
-1.2 every treatment
-0.5 every two
-1.1 every visit
0.7 every winter
-0.5 every year
2.6 everybody
1.4 everybody $
-0.8 everybody and
-1.2 everybody does
2.2 everybody else
1.3 everybody from
-0.6 everybody has
-0.6 everybody who
-0.7 everyday life
0.6 everyone
2.8 everyone $
-0.9 everyone and
-0.9 everyone does
2.2 everyone else
2.3 everyone from
-1.1 everyone has
1.6 everyone is
0.6 everyone whatever
1.4 everything
0.8 everything $
2.0 everything around
-0.8 everything i
-0.9 everything in
-0.5 everything worse
-0.9 everywhere
-7.1 evidence
-1.2 evidence $
-1.1 evidence for
-0.5 evidence is
-0.5 evidence of
-3.1 evidence that
-0.5 evidence to
-0.9 ex
0.9 exact
0.7 exactly
-0.7 exactly $
-0.5 exactly how
1.8 exactly which
-0.6 exam
-1.4 examination
-0.9 examination $
-0.8 examine
-1.0 example
-1.6 exams
-0.6 exams $
-0.5 exams in
1.6 excellent
-0.7 except for
0.9 exception
0.9 exchange
1.9 exclamation
0.7 exclamation point
-6.9 exercise
1.5 exercise alone
-0.9 exercise as
-0.6 exercise has
-2.0 exercise is
0.5 exercise or
1.4 exercise program
-1.0 exercises
-1.7 exercises $
0.9 exercises and
-0.5 exercises for
-0.9 exercises that
2.4 exercises to
-0.8 exhausting
-0.5 exhausting $
-0.7 exists
0.9 exit
3.0 expect
-0.9 expect $
0.6 expect and
-0.5 expect at
-1.1 expect it
1.5 expect you
0.5 expect your
1.7 expected $
-0.5 expected to
-0.5 expects
-2.1 expensive
2.0 experience
-0.7 experience $
1.6 experience and
1.0 experience it
-0.7 experience of
1.0 experience with
1.4 experienced
0.5 experienced in
8.3 expert
2.4 expert $
1.6 expert and
1.0 expert hands
1.3 expert in
10.7 experts
0.8 experts $
1.2 experts and
2.7 experts in
0.5 experts who
-0.5 expire
3.1 expiry
-3.4 explain
-1.0 explain $
0.5 explain how
0.7 explain it
-1.0 explain that
-1.0 explain the
1.9 explained that
-0.7 explaining
-0.9 explains
-1.1 explains what
-1.2 explanation
-0.8 explanation $
-0.5 explanations
-0.5 explore how
-2.0 extended
-2.0 extended health
-0.8 extra
-0.5 extra $
-0.6 extra bone
1.1 extra charge
-0.5 extra minutes
-0.8 eye
-0.7 eye level
0.8 eye on
0.5 eyes $
-2.6 face
-1.1 face cradle
-0.6 facet
1.5 facet joint
-1.0 facet joints
1.2 facility
-0.8 facing
1.5 fact
1.4 fact it
-0.6 fact that
1.1 factor
-0.9 factors
0.7 fade
1.1 faded
2.0 fades
0.6 fades $
0.7 fail
3.3 failed
1.2 failed $
-0.6 faint
-2.5 fair
-0.5 fair $
-0.9 fair enough
-1.0 fall
1.2 fall $
-1.6 fall asleep
0.5 fall by
-0.6 fall from
3.9 fallen
0.8 falls
1.3 falls $
-0.7 false
-0.6 false $
-0.5 familiar
-0.5 families
-1.4 families $
-0.7 family
0.9 family $
-0.8 family doctor
0.7 family doctors
-0.5 family history
1.0 family member
-0.7 family of
1.3 famous
-1.8 fancy
-0.9 fancy $
-0.7 fans
1.4 far
-1.0 far $
0.8 far better
-1.0 far from
-0.5 far too
-0.9 far you
1.6 farida
-1.0 farm
-1.0 farmers
-0.6 farsi
1.2 farther
-0.6 fascia $
-0.5 fascia and
6.8 fast
4.1 fast $
0.8 fast and
0.7 fast as
-0.6 fast paced
1.8 fast relief
7.7 faster
2.5 faster $
-0.6 faster after
-1.3 faster relief
0.5 faster than
2.0 fastest
-0.7 fat
-2.6 father
-1.0 fatigue
-0.9 fault
-1.0 favour
-1.0 favourite
-0.5 favourite $
-0.5 favourites
-0.8 favours
-0.8 fear
2.7 february $
-0.5 february and
-0.6 february i
0.6 fed
-4.3 fee
-2.4 fee $
-0.5 fee and
-0.5 fee applies
-0.5 fee of
1.1 feed
3.0 feed it
-1.0 feeding
0.7 feeds
1.3 feeds the
1.5 feel
2.7 feel a
0.5 feel and
-0.5 feel as
-0.7 feel at
2.7 feel better
-1.4 feel calmer
-0.5 feel comfortable
-0.6 feel fine
-1.1 feel good
0.9 feel how
0.5 feel immediate
-0.5 feel it
-1.3 feel less
0.5 feel lighter
1.6 feel like
2.3 feel looser
-0.8 feel more
-0.7 feel much
-0.5 feel no
0.5 feel nothing
2.4 feel relief
2.6 feel something
-0.9 feel sore
0.5 feel that
1.8 feel the
-1.1 feel where
-0.7 feel worse
-0.5 feel your
1.3 feeling
0.8 feeling $
-0.5 feeling and
2.1 feeling back
0.5 feeling better
0.8 feeling is
-0.8 feeling of
-0.7 feeling that
-0.8 feelings
-2.2 feels
-0.9 feels $
-0.6 feels amazing
-0.6 feels better
-1.2 feels good
-0.5 feels great
2.8 feels stuck
-2.5 fees
-0.5 fees $
-0.5 fees are
-1.0 feet
-1.0 feet $
-0.7 feet and
-0.8 feet because
-0.5 feet hurt
1.0 feet in
-0.5 feet on
0.9 feet up
-0.8 fell
-0.5 fell asleep
-0.8 fella
-0.5 fellas
-1.2 fellow
-0.6 fellow who
1.2 felt
-0.6 felt $
1.5 felt a
1.0 felt like
-0.5 felt something
0.8 felt the
-0.6 femi
-0.7 fern $
1.3 ferry
0.5 fetch
-3.1 fever
-0.5 fever or
-0.5 fever with
-1.1 few
-0.6 few $
-1.9 few days
0.9 few have
1.1 few hours
0.8 few months
-0.7 few sessions
0.7 few simple
0.8 few steps
-0.8 few things
-0.5 few trials
-4.1 few weeks
-0.6 few years
3.3 fewer
1.2 fewer $
2.5 fewer colds
-0.5 fibbing
0.8 fibre
1.7 fibres
1.3 fibres $
-0.6 fibres and
2.0 fibres knit
0.5 fibres so
-0.5 fibres to
1.1 fibromyalgia
1.8 field
-0.6 fierce
-1.2 fifteen
0.9 fifteen degrees
0.9 fifteen minute
-0.7 fifteen minutes
-0.9 fifteen percent
1.6 fifteen years
0.6 fifth visit
0.7 fifties
-0.9 fifty eight
-0.6 fifty minute
-0.8 fifty minutes
2.9 fifty one
0.6 fifty year
-0.5 fifty years
-0.5 fight
-0.5 fight with
0.5 figured
0.8 figured out
1.3 file $
-2.0 fill
-0.6 fill it
0.7 fill out
-0.7 fill the
1.0 filled in
-0.9 fills up
0.6 film
-1.0 film $
1.4 final
2.2 finally
-0.8 finally said
-1.5 finally we
2.6 find
-0.9 find a
1.3 find and
0.5 find at
-0.5 find in
-1.4 find it
-0.6 find massage
-0.8 find someone
0.9 find that
3.8 find they
0.6 find what
1.1 find you
-0.5 find your
-0.6 finding
-0.5 finding a
-0.7 finding out
0.5 finding the
-0.5 findings
-0.5 findings are
2.3 finds
1.3 finds its
-1.9 fine
0.6 fine but
1.4 fine for
1.9 fine needles
-0.6 fine to
-0.5 fine too
-0.5 fine with
2.8 finest
1.3 finest massage
-0.8 finger
-0.5 finger down
2.8 fingers
1.7 finish
0.7 finish it
-1.1 finish with
3.0 finished
1.3 finished in
0.8 finished with
2.0 finishes
-0.5 fir
2.4 fire
-1.2 fire burning
0.9 firm
-0.8 firm $
-1.0 firm and
-0.5 firm but
-0.7 firm chair
0.6 firm pressure
1.0 firm strokes
-1.0 firmer
-0.6 firmly
1.2 firms
-0.5 first $
-1.2 first aid
-2.5 first and
1.1 first appointment
-1.7 first came
-0.5 first come
-0.7 first couple
3.1 first day
-1.0 first days
0.8 first half
-1.3 first hour
1.7 first in
0.8 first massage
1.2 first month
2.0 first night
-1.2 first of
0.5 first one
3.1 first or
3.0 first place
-0.5 first responders
-1.1 first six
-0.8 first so
1.2 first step
-1.0 first ten
-0.9 first thing
2.4 first three
1.0 first thursday
4.8 first time
-1.4 first to
0.9 first treatment
-1.4 first twelve
-1.3 first two
-3.3 first visit
-0.7 first visits
-0.6 first we
-0.5 first weeks
1.2 first year
1.9 fist
-0.7 fist $
1.4 fit
1.5 fit $
1.0 fit for
-1.0 fit in
-0.7 fit you
-1.2 fitness
-0.7 fitness $
-0.5 fitness and
-1.3 fits
-0.8 fits in
1.3 fitted
1.0 five
0.8 five a
1.0 five and
-0.5 five benefits
-0.7 five canadians
0.7 five days
-0.5 five degrees
-0.5 five for
2.4 five hours
-0.5 five hundred
1.6 five is
-0.6 five miles
-1.7 five minutes
0.5 five or
-0.9 five people
-0.5 five reasons
1.4 five sessions
3.6 five star
3.9 five stars
-0.8 five vertebrae
0.9 five visits
8.5 fix
-0.6 fix a
-0.8 fix anything
1.2 fix it
-1.1 fix my
1.9 fix the
0.9 fix what
8.2 fixed
3.7 fixed $
2.5 fixed it
2.2 fixed me
-1.1 fixed number
0.5 fixed the
5.4 fixes
1.5 fixes it
2.5 fixing
-0.5 flags
0.9 flannel
2.3 flare
1.0 flare since
2.2 flares
-0.6 flares $
1.4 flares become
-0.8 flaring
-0.5 flaring $
-1.4 flat
-1.5 flat on
-2.0 flatten
-0.8 flatten the
-0.5 flatten your
0.7 flattened
1.8 flatter
1.0 flavum
-0.5 flexibility
-2.4 flexibility $
-0.6 flexibility and
-0.5 flexibility in
-0.5 flexibility is
-1.0 flexible
-0.5 flexible $
0.8 flexors and
-1.0 flight
-0.5 flight $
-0.5 flight of
0.5 flight to
-0.8 flights
-2.2 float
-1.1 float out
-0.8 floated
-0.6 floaty
0.5 flood
0.5 flood of
-2.2 floor
-1.3 floor $
-0.6 floor and
1.3 floor for
-1.1 floor with
-0.6 floors
0.5 flow
-1.1 flow $
0.5 flow delivers
0.7 flow of
0.9 flow to
-0.5 flowing
2.1 flu
1.6 flu season
-0.6 fluffy
3.3 fluid
-0.7 fluid $
2.1 fluid into
-0.6 fluid that
1.8 fluid which
-0.9 flush $
2.5 flush the
-1.4 flush toxins
1.6 flushed
0.8 flushed away
0.5 flushed out
1.4 flushes
1.4 flushing
1.1 flushing out
2.3 fly
-0.6 foam
-0.8 focus
-0.8 focuses
-0.8 focuses on
0.5 fog
-0.5 foggy
-0.9 foggy $
-0.6 fold
-1.2 folded
-0.5 folded in
1.9 folks
0.5 folks come
-1.0 folks with
1.3 follow
2.3 follow $
-0.5 follow a
0.5 follow the
-0.6 follow up
-2.0 followed
-0.5 followed a
1.5 following
-0.6 following $
0.7 following a
0.7 following day
0.5 follows $
-0.7 follows is
2.2 follows the
-0.9 fond
-0.9 fond of
-1.1 fong
-1.8 food
1.4 foot
-0.9 foot $
0.7 foot and
-0.6 foot care
0.6 football
-0.6 for
2.5 for $
-0.9 for 20
-0.5 for 45
-0.5 for 5
0.6 for 75
0.8 for a
-0.5 for about
1.5 for absolutely
-0.7 for aching
-1.8 for acute
0.5 for adults
2.1 for all
1.8 for an
0.5 for and
0.9 for another
0.5 for anxiety
0.9 for any
2.0 for anyone
2.4 for arthritis
-0.9 for as
-0.6 for asking
-0.5 for at
-1.5 for back
-1.4 for backs
-0.5 for certain
-0.7 for chronic
-0.7 for comfort
0.5 for decompression
1.6 for degenerative
0.7 for disc
0.5 for discs
-1.4 for each
-0.7 for eight
-0.7 for eighteen
1.2 for eleven
-0.6 for emergency
0.7 for ever
3.0 for every
0.7 for everybody
-1.2 for everyone
-0.6 for exactly
-0.9 for example
-0.8 for forty
-2.4 for four
10.0 for good
-1.1 for half
-0.5 for help
1.2 for her
1.3 for herniated
-0.8 for his
-0.7 for home
-0.5 for hours
0.7 for injections
-1.8 for it
0.5 for its
1.6 for just
-0.9 for keeping
-1.1 for leg
2.3 for life
0.6 for long
2.0 for low
2.7 for lower
2.1 for many
-1.1 for massage
-0.6 for me
-0.5 for medical
1.4 for medication
1.7 for months
-1.6 for more
-1.8 for most
-1.4 for my
-0.8 for nearly
-0.7 for new
0.5 for nine
-0.6 for nineteen
-1.0 for no
-1.4 for now
1.2 for older
-0.5 for once
-1.8 for osteoarthritis
-1.2 for others
-0.9 for our
-1.3 for over
-1.6 for pain
0.8 for patients
1.2 for people
-0.5 for ra
-1.8 for sciatica
3.7 for scoliosis
-1.0 for seven
-0.6 for severe
-0.5 for short
-1.2 for sixteen
-0.7 for sleep
0.8 for so
0.6 for some
-1.0 for someone
1.6 for spinal
3.1 for stenosis
0.9 for stiffness
1.2 for stress
1.4 for stubborn
1.8 for surgery
-2.0 for that
-0.8 for the
-1.0 for them
1.8 for themselves
-1.4 for this
-1.4 for those
-1.4 for three
-0.7 for treatment
-1.2 for twelve
-2.3 for twenty
-1.0 for two
-0.7 for up
-1.4 for us
2.2 for weeks
0.7 for what
-0.8 for which
0.7 for whom
0.6 for worn
-2.7 for you
-1.6 for your
0.5 for yourself
0.6 force $
-0.5 forced
-0.5 forced $
-0.7 forceful
-1.5 forearm
-1.3 forearms
-0.5 forearms and
0.5 forearms like
0.8 forecast
0.9 forecast $
3.0 foremost
3.9 forever
4.8 forever $
3.6 forget
0.8 forget $
1.4 forget about
-0.9 forget how
-0.5 forgive
2.1 forgot
2.5 forgotten
-0.8 forgotten how
3.0 forgotten to
1.6 forgotten which
-2.8 form
-2.1 form $
-1.0 form and
0.8 form with
-0.7 formed
-2.4 forms
-0.8 forms $
1.8 fortnight
2.9 fortnightly
-1.0 fortunately
0.6 fortune
-0.6 forty
0.8 forty four
0.8 forty minutes
-0.5 forty times
-0.6 forum
-2.9 forward
-1.4 forward $
-1.1 forward and
0.7 forward bend
0.7 forward in
-1.0 forward opens
0.8 forward to
-0.7 found
-1.6 found $
-1.0 found a
-1.1 found and
-0.8 found in
2.2 found it
0.7 found no
-1.1 found out
-1.8 found that
1.3 found the
-0.8 found this
0.9 found to
1.7 found us
0.5 found what
-0.5 foundation
-0.5 founded
-0.5 founder
-0.5 founder $
1.3 founder is
2.6 four
1.3 four $
-0.6 four and
1.2 four appointments
1.1 four days
-1.5 four degrees
-2.4 four hours
2.3 four hundred
-1.8 four in
-2.0 four minutes
1.6 four o'clock
-1.6 four of
-0.7 four or
-0.6 four out
-1.4 four people
1.3 four percent
-0.6 four rmts
2.2 four sessions
-0.9 four steps
-0.6 four things
0.5 four times
1.0 four to
1.8 four treatments
0.7 four visits
1.5 four weeks
-0.5 four years
0.7 fourteen
-0.9 fourteen $
1.3 fourteen days
-0.7 fourteen years
3.0 fourth
1.5 fourth $
0.7 fourth is
0.9 fourth one
-0.8 fracture
-0.6 fractures
2.8 fragile
1.2 fragile skin
-0.5 fragrance
2.5 frail
2.1 frame
-0.6 frame $
-1.5 framed
-0.8 framed $
-0.8 fran
0.8 frankly
0.5 fraud
3.5 free
4.2 free $
-0.6 free a
-0.6 free after
0.6 free and
0.8 free back
-0.6 free behind
0.7 free by
0.6 free fifteen
-0.9 free for
1.2 free from
-0.5 free hot
1.6 free life
1.6 free of
-0.9 free parking
-0.5 free ten
1.9 free the
-1.5 free to
1.4 free until
-0.7 free up
5.3 freed
3.3 freedom
3.3 freedom from
1.3 freely
0.8 freely and
0.8 frees
0.9 frees the
-0.8 french
1.8 frequency
-0.6 frequent
-0.6 frequent cause
-0.7 frequent in
-0.6 frequently
3.0 fresh
0.5 fresh blood
-0.6 fresh injury
0.9 fresh oxygen
4.2 fresh strain
-0.6 fresh tear
0.7 friday
-0.9 friday $
-0.5 friday from
-0.5 friday mornings
-0.7 friday of
-0.7 friday to
-2.2 fridays
-1.3 fridays $
-1.6 fridge
-0.7 fridge $
-1.1 friend
0.6 friendly team
0.7 friends and
-0.5 friends in
-2.0 frightened
-0.9 frightened $
1.5 frightening $
-0.6 frightening and
1.5 from
-0.9 from $
-0.5 from 8
-2.8 from a
-0.7 from all
-1.0 from an
-0.5 from another
-0.5 from around
-0.6 from back
-0.5 from behind
0.6 from brentwood
2.3 from coming
-0.7 from day
2.2 from desk
-1.0 from doing
-1.1 from eight
2.0 from ever
0.7 from fight
-0.6 from friday
2.4 from getting
-0.7 from her
0.7 from here
-1.0 from his
-0.7 from it
-0.6 from low
-0.7 from monday
1.2 from newborns
-0.5 from one
-0.6 from our
1.1 from over
0.8 from pain
-0.5 from person
0.7 from royal
-0.6 from side
-0.5 from sitting
-0.9 from six
0.5 from someone
1.1 from surgery
1.3 from teenagers
1.0 from that
-1.7 from the
-2.9 from there
1.0 from thirty
1.8 from this
-0.5 from three
-1.0 from time
1.6 from turning
1.4 from two
-2.2 from us
0.8 from week
-0.7 from which
0.5 from within
-1.2 from your
-0.5 from zero
-3.8 front
-0.7 front $
-0.5 front door
0.8 frozen
1.1 frozen peas
-0.7 frustrating
0.7 fuel
3.3 full
-0.8 full back
1.0 full body
0.7 full course
-1.0 full day
0.5 full duties
-0.5 full fee
-1.2 full history
-0.9 full hour
0.7 full loop
1.2 full of
0.7 full recovery
-0.5 full session
0.5 full time
0.6 full training
-0.5 fuller
1.6 fully $
-0.9 fun
-0.6 fun $
-0.5 function and
-2.1 funny
-1.2 funny $
0.9 furniture
1.6 further
-0.7 further $
-0.7 further and
1.6 further damage
-0.9 further down
0.8 further than
-0.6 fuse
-1.3 fused
-0.9 fusing
2.6 fusion
0.6 fusion $
-0.6 fusion is
-0.6 fuss
-0.7 fuss $
0.5 future
0.7 gabapentin $
-0.9 gadget
4.8 gain
2.8 gained
-0.6 gait
1.7 game
0.7 game $
-0.5 games
0.8 gap
2.1 garage
0.9 garage $
1.4 garden
1.4 garden $
0.7 garden and
-1.0 gardeners
2.3 gardening
4.5 gardening $
2.3 gardens
2.7 gareth
-1.3 gas
-1.0 gate $
-0.5 gathered
1.1 gave
0.9 gave her
1.8 gave him
-1.5 gave it
1.6 gave me
-0.5 gave us
-1.4 gave you
-0.9 gear
-0.8 gel
-1.0 gels
-0.6 general
-0.5 general health
-3.0 generally
-0.6 generally safe
-1.6 genitals
-0.7 genitals or
1.2 gentle
-1.9 gentle $
-0.5 gentle activity
1.3 gentle and
0.6 gentle drug
1.0 gentle enough
-0.8 gentle exercise
0.5 gentle joint
-1.8 gentle massage
-1.0 gentle movement
-0.6 gentle rocking
1.1 gentle spinal
0.9 gentle techniques
-0.5 gentle walking
-0.5 gentleman
-0.7 gentleman of
0.9 gentleman who
1.0 gentler
-0.6 gently
0.7 gently active
-0.5 gently and
-0.9 george
-0.7 geraldine
-0.7 get $
-1.0 get 15
-1.3 get 20
-0.7 get an
-0.5 get asked
1.1 get at
-1.4 get back
-0.6 get better
-0.5 get down
-0.6 get dressed
0.5 get every
-0.6 get fifteen
0.5 get flushed
0.6 get from
-0.7 get help
0.6 get here
1.0 get hurt
2.4 get injured
2.6 get less
-0.8 get more
-0.6 get moving
-1.4 get my
-1.4 get older
-1.2 get on
-1.2 get one
-4.2 get out
3.6 get results
1.2 get rid
-0.6 get smaller
-0.7 get sore
1.3 get ten
0.6 get that
-2.1 get the
1.7 get their
-0.6 get there
-0.8 get tired
-0.6 get to
-0.5 get two
-1.5 get up
-0.5 get used
5.1 get you
1.3 get your
-0.6 gets better
-0.8 gets in
-0.5 gets into
-1.4 gets it
0.9 gets moving
0.5 gets our
2.0 gets rid
-1.6 gets the
-0.5 gets tight
1.0 gets to
-1.2 gets worse
-2.1 getting
-0.7 getting back
-0.6 getting better
-0.7 getting on
0.7 getting rid
0.9 getting started
-0.7 getting the
-0.8 getting up
-0.6 getting weak
0.6 getting you
-1.6 gift
-0.8 gift card
-0.9 gift cards
1.1 gift for
-0.6 gilmore
-0.8 ginger
1.0 ginger tea
0.7 girls
-1.0 give $
-1.4 give a
2.1 give it
-0.6 give massage
3.2 give me
-0.6 give some
1.4 give up
1.0 give us
0.5 give you
1.0 given
-0.7 given $
0.5 given a
0.6 given an
-1.2 given by
-0.5 given massage
-0.5 given mixed
1.2 given the
1.5 given time
1.6 given up
-0.9 given you
-0.9 gives it
-1.0 gives the
1.5 gives up
-0.8 gives way
1.2 gives you
1.3 gives your
-0.6 giving it
-0.6 giving up
1.2 giving you
2.7 glad
-0.5 glad that
0.5 gladly
-0.8 glass $
-0.7 glass of
-0.5 glasses
-0.6 glide $
-0.7 gliding
-0.5 gliding strokes
0.7 glowing
-0.6 glucosamine
0.7 glute
-0.7 gluteal
-0.5 gluteal muscles
-0.7 gluteals
-2.4 glutes
-0.6 glutes $
-0.6 glutes switch
-1.1 go
-0.5 go $
1.0 go after
0.5 go ahead
0.5 go along
3.2 go and
1.8 go as
-1.7 go away
-0.8 go by
-1.4 go easy
-0.7 go fast
-0.7 go first
-0.8 go for
1.6 go from
-1.1 go further
-0.7 go gently
1.0 go home
-1.8 go in
1.0 go into
-0.7 go lighter
1.2 go of
2.0 go on
0.7 go out
-1.5 go over
-0.5 go quickly
-0.5 go so
2.5 go the
-1.0 go through
-2.2 go to
0.7 go under
-1.8 go up
2.8 go wrong
-0.9 goal
-0.5 goalie $
0.5 goals
0.6 goals $
-0.5 goals and
2.2 goes
1.9 goes after
-1.2 goes again
-0.6 goes along
0.6 goes and
1.1 goes back
-0.7 goes by
-0.5 goes deeper
-1.8 goes down
-1.0 goes every
1.4 goes for
0.6 goes from
1.2 goes in
0.8 goes into
-2.0 goes on
-0.9 goes out
0.6 goes right
1.1 goes the
1.0 goes to
-0.6 goes up
0.9 going
-1.5 going back
0.8 going down
-1.2 going on
0.9 going out
2.3 going to
0.7 gold
1.3 golden
2.1 golf
1.1 golf $
1.5 golfers
0.7 golfing
6.7 gone
3.7 gone $
0.7 gone and
0.8 gone back
0.6 gone for
1.2 gone home
3.3 gone in
-0.7 gone numb
1.9 gone the
-1.4 gone they
-0.8 gone through
-1.2 gone to
-0.7 gone within
-2.3 good
3.7 good $
0.7 good and
2.0 good as
-1.5 good at
0.6 good blood
-0.6 good chemicals
-0.5 good choice
1.3 good circulation
-0.6 good company
-0.5 good days
-0.7 good enough
-2.2 good evidence
2.0 good few
3.2 good for
-1.1 good hurt
0.5 good many
-0.5 good night
-0.7 good one
-1.0 good pain
-0.7 good place
0.8 good practitioner
-1.2 good reason
0.9 good result
-0.5 good standing
0.8 good with
1.7 good workout
6.6 goodbye
6.5 goodbye to
4.1 google
-1.5 gord
0.9 gordon
3.2 got
1.5 got $
-0.6 got a
-0.6 got an
2.4 got her
-1.6 got it
0.7 got me
1.7 got off
-0.8 got one
0.6 got out
1.2 got the
0.7 got their
0.9 got to
0.9 got two
0.9 got up
-0.7 got you
1.0 got your
-3.6 gp
-0.5 gp $
-0.6 gps
-2.1 grab
-0.5 grabs
0.5 grace
-0.7 grade 1
1.5 grade 2
-0.8 gradual
-1.3 gradually $
-0.6 gradually reabsorbs
1.3 graduate
-1.2 graham
0.7 grain
0.7 grain of
1.9 grand
0.8 grandchildren
2.7 granddaughter
0.5 granddaughter wedding
-2.0 grandmother
-0.5 grandmother in
2.6 grandmothers
2.0 grandpa
1.5 grandparents
1.2 grandparents $
0.5 grandparents and
1.3 grandson
0.8 grant
-0.9 grapeseed
2.2 grass
-1.2 grateful
-0.7 gravity
1.6 great
-1.1 great $
-1.9 great deal
0.9 great grandparents
1.1 great many
1.2 greater
1.6 greater flexibility
-2.4 green
-0.5 green shield
-0.8 grew
-1.6 grew up
-1.3 grey
-0.8 grey hair
1.2 grief
0.7 grind $
1.7 grinding
1.6 grinning
-0.5 grip $
0.8 grip the
-0.6 grit
-0.7 gritting
-0.5 groaning
-0.6 groceries
-0.5 grocery
-0.5 groin
-1.1 ground
-1.5 ground floor
-3.0 group
-0.7 group $
-0.6 group you
-4.4 groups
-1.1 groups $
-0.8 groups had
0.7 grouse
0.7 grouse grind
3.1 grow
3.4 grow $
-1.0 growing $
-0.5 growing children
1.0 grown
2.0 grows
2.0 grows $
-0.5 growth is
0.6 growth of
1.4 growth spurt
-0.5 grumble
-0.7 grumbles
-1.7 grumpy
-2.2 gst
-0.6 gst $
5.2 guarantee
5.4 guarantee $
-1.0 guarantee a
1.2 guarantee it
-0.8 guarantee results
-3.4 guarantee that
1.7 guarantee you
7.4 guaranteed
4.0 guaranteed $
2.0 guaranteed or
0.6 guaranteed relief
-0.6 guaranteed to
1.7 guarantees
-0.8 guarantees a
-1.7 guard
-0.6 guarded
-3.5 guarding
-0.6 guarding $
-0.6 guarding and
-0.7 guarding is
-0.7 guarding itself
-0.5 guess $
-0.5 guest
-0.8 guest $
1.0 guests
-0.5 guests $
0.5 guests tell
0.6 guests with
-1.0 guidance
2.1 guide from
-1.0 guide to
-0.8 guide we
-0.8 guided
-1.0 guideline
-2.5 guidelines
-0.6 guitar
-0.5 guitar strings
-0.6 gun
-0.7 gurdeep
-0.6 gurpreet
-2.1 guy
-0.7 guy $
4.6 guys
-0.5 guys $
0.9 gwen
-3.0 gym
2.5 habit
2.3 habit and
0.6 habit of
-1.1 habits
2.0 had
2.4 had $
-0.8 had a
1.2 had already
-1.6 had an
0.7 had asked
-2.3 had back
-0.8 had become
-1.3 had been
-1.0 had better
-0.8 had cancer
2.1 had clients
-0.7 had come
-1.9 had enough
1.0 had forgotten
0.6 had given
1.1 had him
-0.9 had it
-0.5 had lasted
0.7 had left
-1.8 had massage
3.1 had me
-1.0 had mixed
-1.4 had mostly
-1.6 had my
0.6 had not
-0.5 had osteoarthritis
0.9 had pain
2.0 had people
1.5 had ra
-0.6 had rheumatoid
0.6 had sciatica
0.6 had seen
-0.6 had spinal
0.5 had started
-1.9 had surgery
-1.9 had the
3.1 had to
-0.9 had told
2.3 had tried
-1.3 had two
-1.3 had very
-0.7 had worn
1.6 haddad
-0.6 haematoma
-2.5 hair
-0.9 hair $
-0.5 hairdresser
1.7 half $
-0.7 half day
-0.6 half hour
-0.5 half my
-2.5 half of
-0.5 half our
-1.4 half past
2.1 half term
1.3 half the
-1.2 halfway
-0.6 hall
-0.5 hall and
0.9 hallway $
1.0 halt
1.0 halt the
1.8 halts
1.3 halves
-0.5 hammer
-1.4 hamstring
-3.1 hamstrings
-1.0 hamstrings $
0.6 hana
2.5 hand
-0.5 hand $
0.5 hand and
-1.0 hand in
-1.0 hand on
1.4 hand picked
-0.8 hand with
1.8 hand you
1.3 handed
-0.6 handed a
2.2 handful
2.2 handful of
-0.5 handled
-0.7 handles
3.3 hands
-1.8 hands $
0.9 hands a
-0.7 hands and
-0.9 hands are
0.7 hands can
5.3 hands do
0.6 hands for
3.4 hands in
-0.5 hands is
0.7 hands it
-0.6 hands like
-0.5 hands massage
1.2 hands of
1.1 hands on
-0.8 hands that
-0.8 hands to
-0.7 hands with
-0.9 handydart
3.7 hang
-0.9 hang on
1.4 hang up
0.8 hanging around
-1.3 hangs
1.9 happen
0.5 happen again
-0.5 happen at
-0.6 happen in
0.8 happen to
2.0 happened $
-0.6 happened and
1.2 happening $
-1.2 happens $
1.9 happens and
-0.7 happens at
0.7 happens is
2.3 happens next
-0.6 happens on
1.9 happens to
-0.6 happens when
1.4 happy clients
-0.5 happy with
0.8 harbour
-2.8 hard
-0.5 hard $
-0.5 hard and
-0.5 hard for
-0.6 hard on
-0.6 hard sell
-2.7 hard to
1.0 hard week
-0.5 hard working
-1.3 harder
-0.7 harder $
-1.0 harder than
-1.6 hardly
-0.8 hardware
2.0 harm
0.9 harm and
-0.8 harm is
2.1 harm you
-0.5 harms
-0.5 harold
0.7 has
-1.6 has a
-0.6 has also
3.3 has an
1.6 has asked
-0.8 has become
-1.0 has been
-0.5 has bulged
-1.1 has carried
-2.2 has changed
0.7 has completed
1.4 has discharged
0.6 has done
1.5 has ever
1.4 has failed
-0.5 has finished
-0.5 has five
0.7 has four
-2.3 has gone
0.5 has grown
-1.1 has happened
-1.0 has healed
0.5 has heard
1.3 has helped
-0.7 has her
-0.6 has hurt
0.7 has improved
-1.1 has it
-0.7 has its
0.5 has lasted
-0.5 has leaked
-0.5 has left
-0.7 has looked
1.0 has made
1.0 has missed
1.1 has more
-0.6 has moved
-0.7 has narrowed
3.8 has never
1.0 has no
1.2 has none
1.7 has not
0.7 has nowhere
-1.0 has one
-0.6 has opinions
-1.3 has osteoarthritis
0.7 has our
-1.1 has passed
2.2 has proved
1.3 has proven
-1.0 has pushed
0.6 has put
-1.3 has risks
1.3 has room
-0.8 has said
-0.9 has scoliosis
-2.2 has settled
-1.4 has shown
-0.5 has since
0.7 has slipped
0.5 has started
-0.9 has stopped
1.8 has taken
2.3 has the
-2.1 has three
0.7 has to
0.5 has treated
-0.8 has two
-0.5 has waited
0.7 has worked
1.0 hastings street
-1.5 hate
-0.5 hate it
-1.3 hated
-0.9 hates
1.8 haul
-0.9 hauled
1.3 hauling
1.2 have
2.6 have $
-1.2 have a
-0.9 have agreed
-1.3 have all
-1.8 have already
-1.2 have also
-1.1 have an
1.0 have another
-1.4 have any
-1.2 have arthritis
0.8 have asked
-2.9 have back
-0.9 have been
0.9 have begun
-0.5 have booked
0.5 have brought
-0.5 have built
0.5 have cancelled
-0.7 have changed
0.8 have clients
1.4 have come
0.7 have developed
1.5 have diabetes
-0.9 have done
-0.6 have earned
-1.9 have ever
1.0 have failed
2.3 have finished
1.8 have found
0.7 have four
1.7 have given
-2.1 have gone
-0.9 have good
-1.6 have got
1.3 have grown
-1.2 have had
-1.5 have heard
3.4 have helped
-0.5 have her
-0.9 have hurt
-0.7 have it
2.7 have just
1.4 have kept
-1.0 have learned
-0.5 have left
-0.5 have little
-1.7 have looked
-0.9 have low
2.0 have made
-2.3 have massage
-0.7 have measured
0.5 have missed
-0.6 have moved
-0.5 have muscle
0.6 have needed
1.0 have never
-0.5 have new
-2.6 have no
-0.8 have none
4.6 have not
-1.1 have nothing
0.5 have noticed
-0.6 have often
-0.9 have one
0.9 have only
-0.6 have osteoarthritis
-1.9 have osteoporosis
1.0 have over
-2.1 have pain
-0.9 have possible
0.7 have probably
2.8 have proved
1.1 have proven
1.7 have put
-1.5 have read
-1.0 have regular
-0.8 have reported
-0.5 have rheumatoid
0.5 have rods
1.0 have room
0.9 have run
-0.7 have said
-0.5 have sat
2.3 have saved
1.9 have sciatica
-0.6 have scoliosis
1.2 have seen
-0.9 have sent
1.0 have several
1.9 have shown
-2.7 have side
-1.4 have some
-0.5 have something
-0.5 have started
1.1 have stenosis
1.2 have still
1.4 have stopped
-0.6 have surgery
2.4 have taken
-0.5 have ten
2.5 have the
-2.8 have their
-0.9 have them
-0.5 have this
-1.0 have three
0.6 have thrown
-1.7 have time
-1.6 have tried
-0.5 have turned
0.8 have used
-0.6 have usually
2.0 have watched
-0.7 have worked
1.1 have written
3.0 have yet
4.2 have you
-0.7 have your
-0.6 having
-0.6 having $
1.7 having a
-0.7 having an
-0.5 having massage
-0.5 having no
1.3 having to
0.8 hazards
3.9 he
-1.3 he also
-1.8 he been
-1.6 he came
1.0 he can
0.8 he comes
-3.1 he could
0.6 he does
-0.8 he gave
-1.8 he had
1.7 he has
2.2 he is
1.0 he looked
1.4 he never
1.3 he now
-0.5 he put
0.5 he rang
-1.0 he said
1.8 he sat
-0.6 he sends
0.6 he slept
-1.0 he spent
-0.8 he still
-0.5 he thought
2.7 he walked
2.3 he walks
1.8 he was
-0.8 he went
-0.7 he will
-0.5 he worked
-1.0 he works
-1.3 he would
-0.6 he wrote
-0.7 head $
0.9 head in
-0.5 head therapist
0.9 headache
-0.6 headache $
4.2 headaches
-0.5 heading
1.0 headline
0.5 heads
3.8 heal
1.6 heal $
-0.7 heal faster
-1.0 heal in
1.2 heal itself
0.5 heal twice
0.8 healed
0.9 healed $
1.4 healed and
10.1 healing
-2.2 healing $
1.6 healing after
2.2 healing hands
0.9 healing is
1.3 healing of
1.3 healing time
7.4 heals
1.8 heals itself
1.6 heals the
-1.6 health
0.7 health $
0.7 health and
-0.7 health form
-1.6 health history
-0.5 health organization
-1.4 health plans
-0.6 health professionals
-0.5 health your
1.7 healthy
-0.5 healthy weight
-1.4 hear
-1.1 hear $
0.6 hear a
-0.7 hear about
-1.2 hear from
-0.5 hear it
-0.9 hear most
-0.9 hear that
-1.3 hear the
-0.9 hear this
-1.4 heard
-1.7 hearing
-1.3 heart
-0.5 heart disease
-2.7 heart rate
-1.3 heat
-1.2 heat $
2.3 heat and
-0.6 heat is
1.0 heat pack
-1.3 heat packs
-3.2 heated
-0.8 heated and
-1.0 heated table
0.9 heated tables
-0.8 heating
0.8 heavier
0.9 heavier than
-0.6 heaviness or
-1.8 heavy
-1.4 heavy lifting
-0.5 heavy things
-0.6 hedge
-0.6 heels
2.8 height
2.5 height $
-0.5 height and
-0.6 height as
-1.3 height of
1.7 height or
0.6 heights
1.7 heights $
-0.6 held $
-0.5 held for
3.4 held the
0.5 helen
-1.1 hello
-0.6 hello $
-0.5 hello and
-0.6 hello to
-2.8 help
0.7 help $
1.0 help and
-0.8 help everyone
-0.6 help from
-0.6 help straight
0.8 help them
1.2 help to
-0.5 help us
-2.2 help with
1.2 help you
5.8 helped
1.4 helped $
1.7 helped a
1.1 helped more
-1.4 helpful
-0.6 helpful $
0.5 helpful for
-1.1 helping
-0.5 helping $
-1.0 helpline
-0.7 helpline is
-1.9 helps
-2.1 helps $
0.5 helps the
-0.7 helps them
1.1 helps to
-0.5 helps us
-0.8 helps with
1.6 helps your
2.4 her
-1.2 her $
-0.7 her a
-0.5 her about
-0.8 her allotment
-1.2 her and
-1.8 her back
-1.0 her clients
-0.5 her curve
-0.9 her daughter
-1.1 her every
2.0 her first
-0.5 her hands
-1.0 her husband
-0.9 her in
1.8 her knees
1.7 her last
1.4 her life
-0.8 her lower
-1.1 her massage
-1.4 her mother
0.9 her name
1.1 her new
-1.0 her on
-2.0 her own
1.2 her rheumatologist
-0.6 her sister
-1.0 her spine
1.5 her surgeon
-1.3 her that
0.5 her thumbs
1.2 her to
0.5 her what
-0.8 herbal
-0.6 herbs
1.2 here
-0.8 here after
0.9 here and
-3.2 here are
-1.1 here at
3.4 here first
-1.0 here for
-0.8 here goes
-0.8 here in
-2.2 here is
-1.1 here it
-0.7 here on
-1.1 here since
2.8 here to
-1.1 here we
1.5 here will
-1.0 herniate
1.8 herniated
-1.0 herniated and
-2.1 herniated disc
1.4 herniated discs
1.7 herniated material
-0.6 herniates
2.3 herniation
-1.5 herniation $
0.7 herniation and
1.5 herniations
-1.2 heroic
-1.0 heron
1.5 hers
-0.5 hers $
1.7 herself
-1.3 herself $
-1.5 hi
-1.2 hide
-0.6 hides
0.5 hiding
0.7 high blood
-0.6 high risk
-0.7 high temperature
-0.8 higher
-0.5 higher in
1.7 highest
2.0 highgate
2.0 highgate $
3.9 highly
1.6 highly trained
0.9 hike
0.9 hike $
0.5 hikes
0.9 hiking
1.8 hill $
-0.7 hill massage
2.0 him
-1.7 him $
0.5 him and
-0.6 him every
1.1 him he
-1.3 him in
0.7 him on
0.5 him that
-1.0 him to
1.6 himself
-0.6 hinge
-1.1 hinge $
-1.2 hinges
-0.5 hinges $
-2.0 hip
-1.7 hip $
-0.6 hip flexors
1.7 hip replacement
-1.0 hip rotators
1.3 hip work
-0.6 hips
-0.7 hips and
-0.5 hips are
-0.5 hips hands
-0.8 hips the
-0.5 hips then
0.6 hips with
-0.9 hired
1.9 his
-3.0 his back
-1.1 his doctor
-1.0 his first
2.2 his granddaughter
-0.5 his hands
2.1 his knees
0.7 his laces
-1.0 his legs
-0.8 his life
-0.7 his lower
1.2 his own
0.6 his second
-1.5 his shoulders
0.5 his surgeon
1.2 his tablets
1.1 his toes
1.4 history $
-1.0 history and
0.8 history test
-0.9 hit
-1.0 hockey
-0.5 hockey $
1.1 hockey players
-0.5 hold everything
1.0 hold for
-0.5 hold it
2.3 hold of
-0.7 hold off
-0.9 hold on
-0.9 hold the
-0.5 hold two
1.8 hold you
-2.6 holding
-0.6 holding on
0.8 holding their
-0.7 holding you
-0.5 holding your
0.9 holds
1.3 holds $
-0.9 holds a
-1.3 hole
-0.5 hole in
0.6 holiday $
-0.5 holidays $
-0.5 hollow
1.1 holm
0.8 holm oaks
2.2 home
2.1 home $
-0.6 home after
0.5 home and
0.7 home by
-0.6 home for
0.5 home from
-1.0 home in
-0.6 home made
-0.8 home the
-1.1 home visit
-2.0 home visits
1.2 home without
-1.0 homework
-1.0 homework $
-0.6 honest
0.6 honest answer
-0.7 honest therapist
3.3 honestly
5.7 honestly $
-0.7 honestly the
0.9 honour
0.5 hook $
0.5 hooked on
-1.6 hope
-0.5 hope that
-1.0 hope to
-1.9 hoping
-0.5 hormone
0.5 hormones
-0.5 hormones $
-0.9 hormones drop
-0.5 hospices
0.6 hospital
-1.1 hospital $
1.0 hospital and
0.5 hospital from
2.7 hospital in
-0.7 hospital stay
0.9 hospital to
0.6 hospitals
-0.5 hospitals $
2.1 host that
-2.7 hot
-0.5 hot joint
-0.6 hot joints
1.4 hot pack
-0.8 hot red
-1.6 hot stone
3.0 hot stones
-0.8 hot swollen
1.4 hot towel
-1.0 hot water
-0.8 hot wire
-1.0 hour
0.8 hour $
2.2 hour a
2.4 hour and
-0.7 hour at
-0.5 hour back
-0.5 hour between
1.3 hour does
1.9 hour every
-0.7 hour for
-1.4 hour in
-1.0 hour is
3.3 hour later
1.1 hour of
-0.5 hour off
-1.0 hour or
1.6 hour that
-0.5 hour when
2.4 hour with
-0.5 hours a
2.2 hours and
-0.7 hours at
-0.7 hours in
-0.8 hours later
-1.1 hours notice
-0.8 hours or
3.9 hours to
-2.6 house
-0.7 house $
1.4 houses
0.8 how
-0.8 how $
3.3 how a
-1.9 how far
-0.8 how he
0.9 how i
-2.5 how it
-2.2 how long
0.6 how many
5.1 how massage
-1.1 how much
0.7 how one
2.3 how registered
1.2 how rmt
-0.5 how soon
-0.7 how that
-1.1 how the
-1.3 how they
0.9 how to
-0.8 how we
-1.3 how well
-1.5 how you
-1.2 how your
-0.5 hr
-0.7 huang
-0.6 humans
-0.6 humming
2.9 hump
2.3 hundred
-0.7 hundred people
1.0 hundred percent
1.3 hundred times
3.8 hundreds
3.9 hundreds of
0.9 hung
-1.0 hurried
-0.7 hurried off
0.5 hurry
-0.8 hurry $
-0.7 hurry you
1.4 hurt
2.2 hurt $
1.0 hurt again
-0.5 hurt as
1.0 hurt for
-0.5 hurt in
-0.6 hurt less
-1.0 hurt more
-0.9 hurt my
0.7 hurt on
-0.5 hurt to
2.4 hurt you
1.0 hurt your
0.5 hurt yourself
-1.1 hurts
0.9 hurts $
0.7 hurts and
-0.5 hurts more
-3.3 husband
-0.6 hush
0.6 hydrated
-1.0 hydrotherapy
3.1 i
-1.3 i actually
1.1 i also
-0.7 i always
-1.2 i answer
-0.9 i ask
-2.0 i asked
-0.5 i avoid
-0.8 i be
2.9 i been
0.8 i began
-0.5 i begin
-0.6 i believe
-1.0 i bent
-1.1 i bought
-0.6 i bring
0.9 i call
2.7 i came
4.5 i can
1.6 i cancelled
0.6 i carried
1.5 i changed
0.7 i come
-0.5 i cry
1.7 i danced
-0.7 i did
1.1 i drove
-0.8 i enrolled
0.8 i ever
0.7 i expect
2.3 i feel
1.0 i felt
-0.7 i find
4.2 i fix
0.6 i forgot
0.8 i forgotten
1.5 i gave
-2.2 i get
-1.4 i go
2.3 i got
0.7 i grew
1.6 i guarantee
1.0 i had
-0.9 i hate
-0.8 i hear
-0.5 i hold
-1.4 i honestly
-0.7 i hope
-0.6 i hurt
1.0 i just
1.0 i keep
-1.1 i kept
-1.8 i know
-0.6 i learned
-1.9 i leave
1.1 i left
0.9 i lift
-1.9 i like
0.6 i limped
2.0 i look
-1.3 i lost
-0.9 i love
-0.9 i made
-0.7 i make
0.8 i may
1.2 i mention
-0.6 i must
-2.2 i need
0.9 i noticed
0.5 i offer
-1.7 i only
-1.0 i opened
-0.9 i own
0.7 i phoned
2.4 i played
0.5 i press
0.6 i promise
1.3 i put
1.9 i ran
-1.0 i rang
-1.6 i rather
0.7 i release
-0.6 i remember
-0.6 i run
2.5 i said
2.5 i say
-0.7 i see
3.3 i seen
1.2 i sit
7.0 i sleep
-0.6 i sold
1.1 i specialize
-0.5 i spent
1.3 i stand
-1.4 i start
-1.1 i started
-0.5 i stay
-0.8 i step
-0.9 i still
1.9 i stood
-1.1 i stop
-0.8 i stopped
-0.6 i stretch
-0.7 i suggest
-0.7 i suppose
-0.7 i swear
0.5 i take
-2.1 i think
-0.5 i thought
1.1 i threw
3.3 i told
-1.1 i trained
-1.0 i treat
1.3 i tried
-1.1 i understand
-0.7 i use
-2.3 i used
-0.7 i wait
1.8 i walk
2.1 i walked
-1.3 i want
1.1 i wanted
-0.5 i warm
2.3 i was
1.4 i wasted
-0.6 i watch
1.4 i wish
-1.0 i woke
-1.5 i work
-1.5 i worked
-3.3 i would
-1.2 i write
1.5 ibuprofen
3.6 ibuprofen $
-2.7 icbc
0.8 icbc claims
0.8 ice
-0.9 ice $
-0.6 ice pack
-2.7 idea
-0.8 idea that
1.2 ideal
-0.9 identified
0.8 identify
0.8 identify the
-5.1 if
-0.6 if $
1.2 if a
-0.6 if anything
0.9 if he
0.8 if i
-0.9 if massage
-0.6 if money
-1.2 if nothing
-1.3 if pain
0.9 if somebody
0.7 if someone
-2.0 if something
-2.0 if that
-0.9 if there
-1.0 if they
0.7 if we
0.7 if you
1.9 if your
0.5 if yours
0.7 ife
1.1 ignore the
-0.6 ignored
-1.0 ill
2.1 illness
0.6 images
-0.5 imaging $
1.0 imaging and
-0.5 imaging report
0.7 imbalance
2.5 imbalances
4.8 immediate
2.3 immediate relief
-0.6 immediate treatment
0.8 immediately
1.0 immediately $
7.2 immune
1.2 immune defences
1.6 immune response
3.1 immune system
7.5 immunity
2.6 immunity $
0.6 immunity and
1.3 immunity so
0.9 imogen
-1.1 important
-0.5 important $
-0.5 important because
-0.7 important to
0.6 impossible
1.5 impossible to
-2.7 improve
1.5 improve $
-1.0 improve after
-0.6 improve strength
1.1 improved $
-1.2 improved after
0.7 improved by
-0.6 improved in
1.9 improvement
-1.5 improves
1.3 improves $
0.8 improves and
-0.8 improves blood
-0.5 improves by
-0.6 improves faster
0.5 improving circulation
4.7 impurities
1.1 in
-0.9 in 100
-0.6 in 1894
-1.1 in 2009
-1.2 in 2011
-0.8 in 2014
0.9 in 2017
-0.9 in 2018
-0.9 in 2019
-0.7 in 2021
1.5 in 2024
1.0 in about
0.5 in acute
-0.6 in adult
-1.1 in adults
-2.5 in advance
-0.6 in again
0.5 in agony
0.8 in alberta
0.5 in all
-0.6 in almost
1.9 in and
-1.3 in any
1.4 in april
0.6 in arthritis
0.6 in as
-2.1 in at
1.0 in august
-0.7 in b
0.7 in back
-0.9 in because
-3.1 in bed
2.0 in bent
-0.8 in between
-0.8 in blood
-2.1 in both
0.6 in britain
3.4 in burnaby
-0.7 in case
1.1 in central
-1.5 in charge
-0.6 in chengdu
0.8 in children
-0.6 in clinic
1.5 in combination
-0.5 in conclusion
-0.6 in december
-1.1 in degrees
-0.9 in different
1.2 in disc
-0.9 in downtown
1.1 in effect
0.9 in eight
0.8 in eleven
-0.6 in english
-0.7 in every
-0.6 in families
1.8 in fifteen
0.5 in five
0.8 in for
2.1 in four
0.7 in from
-0.8 in front
1.3 in full
-1.1 in good
1.8 in growing
5.5 in half
-0.5 in hand
-0.5 in her
-1.9 in his
1.2 in how
0.6 in i
0.7 in is
-0.9 in it
1.5 in its
-1.1 in itself
1.2 in july
1.2 in june
0.6 in just
0.6 in kelowna
-1.4 in kinesiology
-1.8 in later
-1.0 in leeds
-0.7 in life
1.5 in like
0.5 in line
2.3 in low
0.9 in lumbar
-2.1 in many
-0.6 in march
-1.0 in massage
4.2 in may
0.7 in metro
-0.5 in middle
-0.6 in mind
4.0 in minutes
-1.0 in most
0.6 in my
-0.8 in nearly
-0.6 in nelson
1.2 in nine
-0.6 in north
0.5 in november
1.4 in october
1.6 in older
1.8 in on
2.9 in one
-1.3 in osteoarthritis
-0.9 in others
0.6 in our
0.5 in pain
-2.4 in people
-0.5 in person
-1.3 in place
1.0 in position
-0.5 in practice
-0.8 in pregnancy
-1.0 in ra
-0.9 in remedial
1.7 in remission
2.4 in sciatica
-0.5 in scoliosis
0.6 in september
3.3 in seven
2.2 in short
1.6 in sick
1.8 in side
-0.7 in six
-2.0 in some
-0.8 in spasm
1.6 in spinal
-0.5 in sports
-0.5 in stages
-0.7 in stenosis
-0.5 in surrey
-0.5 in swedish
0.5 in ten
-0.9 in terms
-1.6 in the
-2.4 in their
-1.4 in them
-1.3 in there
0.8 in these
1.9 in three
0.8 in tight
1.2 in time
-0.9 in today
1.4 in toronto
-0.9 in touch
0.9 in town
0.8 in twenty
1.6 in two
1.4 in under
-1.0 in vancouver
1.1 in walking
0.6 in week
-0.7 in whatever
-0.6 in when
-1.2 in which
-1.5 in winter
0.8 in with
0.8 in writing
2.7 in years
0.5 in yorkshire
-0.5 in younger
-2.5 in your
-0.5 inactive
-1.2 inbox
4.1 inch
2.1 inch $
0.5 inch taller
1.7 inches
-4.3 include
-1.2 include $
-0.6 include infection
-0.5 include swedish
-1.7 included $
-3.1 includes
-1.2 includes a
0.7 includes four
-1.2 includes massage
-2.0 including
1.7 including $
1.0 including a
-0.5 including doing
-0.7 including infection
0.5 including the
-0.7 income
-1.1 increase
0.7 increased
0.8 increased blood
-0.5 increases flexibility
-0.5 increases the
-0.6 increasing
-0.9 individual
-0.5 individual $
0.5 individuals
1.7 ines $
-5.0 infection
-0.6 infection bleeding
-0.8 infection nerve
-0.6 infections $
-0.6 inflame
0.5 inflamed
1.8 inflammation
-2.4 inflammation $
0.6 inflammation at
0.7 inflammation in
0.9 inflammatories
-0.6 inflammatories are
1.9 inflammatory
-1.0 inflammatory arthritis
-0.6 inflammatory conditions
-0.6 inflammatory disease
-0.7 inflammatory gels
-2.2 inflammatory tablets
0.9 inflammatory waste
-1.2 influence
-0.6 influences
-0.5 inform
-2.4 information
2.4 infrared
0.9 ingrid
0.8 initial
1.2 initial assessment
-0.8 initial visit
-0.7 injection
1.1 injection or
1.7 injections
-0.5 injections a
-0.5 injections for
-0.7 injections into
2.4 injections wear
1.1 injure
2.9 injured
2.1 injured $
-0.5 injured area
0.7 injured or
1.1 injuries $
0.9 injuries from
1.0 injury
-0.9 injury $
0.7 injury a
-1.0 injury and
0.6 injury can
-0.7 injury or
-1.0 injury to
0.5 inner
1.5 inside
1.5 inside a
0.7 inside and
0.5 inside the
-0.7 inside they
1.2 inside two
-0.7 inside your
-0.5 insoles
2.3 insomnia
4.8 instant
4.0 instant relief
4.0 instantly
4.0 instantly $
3.7 instead
2.4 instead $
1.5 instead and
0.7 instead of
-3.0 insurance
-1.2 insurance $
-0.8 insurance and
-1.7 insured
-0.5 insured $
-0.9 insured and
-1.4 insurer
-0.6 insurer $
-2.3 insurers
-0.7 insurers $
-0.7 insurers do
-1.9 intake
-0.9 intake form
0.8 integrated health
1.3 integrative
-0.6 intense
0.9 interact
0.9 interact with
-0.9 interest
-0.8 interest in
-0.6 interesting
0.7 internal
-1.0 internet
-0.6 internet $
-0.8 interpret
1.8 interrupts
2.1 intervention
0.6 into
-0.6 into a
0.9 into alignment
-0.7 into her
-0.5 into his
-2.2 into it
-0.6 into letting
2.7 into line
0.5 into place
1.2 into position
1.6 into remission
-0.5 into shorter
-0.7 into spasm
-1.4 into the
0.8 into their
0.5 into them
-0.5 into tissue
-0.5 into your
-0.7 introduced
-0.6 introductory
1.1 invasive
0.8 investment
-0.7 invitations
-0.8 invite
-0.5 invited
-0.7 invoice
-0.6 invoices
0.5 involve
1.3 involve a
-1.2 involved
-0.7 involved $
-0.5 iolanthe
1.2 irritable
-0.8 irritate
-1.2 irritated
-0.8 irritated $
1.0 irritated nerve
-1.0 irritates
-1.8 irritation
-0.5 irritation of
-1.5 is
1.7 is $
0.9 is 100
-0.5 is 120
-0.5 is 45
-0.5 is 50
0.5 is 71
-0.7 is 75
-1.8 is 78
0.5 is 84
1.7 is a
-0.7 is about
2.0 is actually
-0.6 is advised
2.2 is all
-0.7 is allowed
-1.4 is already
2.0 is also
2.5 is always
-0.7 is among
0.9 is and
0.7 is another
1.5 is any
0.7 is appropriate
1.3 is as
-0.8 is at
0.8 is available
1.2 is back
0.6 is backed
3.1 is been
-0.5 is behind
-3.2 is best
1.8 is between
-0.9 is busy
-2.0 is by
-0.7 is called
-0.5 is calm
-0.7 is carried
-0.7 is caused
1.0 is causing
1.8 is clinically
-0.5 is closed
-0.9 is comfortable
-0.8 is coming
-0.8 is commonly
0.9 is consistent
0.6 is corrected
-0.5 is covered
0.5 is designed
-1.7 is different
-0.8 is difficult
0.7 is directed
-0.5 is doing
-0.9 is done
0.5 is down
1.4 is drawn
-1.2 is due
-1.1 is easier
-1.2 is easy
0.6 is eight
-0.5 is enough
0.8 is entirely
1.6 is especially
-0.6 is ever
-0.5 is exactly
-0.6 is expensive
-0.6 is extra
-0.7 is firm
1.1 is five
-0.6 is flaring
-0.5 is forty
-1.0 is found
-0.6 is friendly
-0.5 is from
-0.7 is full
2.4 is gentle
-1.0 is getting
-0.7 is given
1.4 is giving
1.5 is going
3.0 is gone
1.1 is good
-2.6 is got
2.1 is guaranteed
-1.2 is half
-0.6 is hands
-1.0 is happening
-1.3 is happy
-0.6 is having
-0.5 is heated
-1.1 is held
-0.5 is help
-0.5 is higher
-1.2 is hot
0.7 is how
-0.6 is hurried
-1.7 is important
1.1 is impossible
-1.2 is in
-1.1 is irritated
1.9 is it
-1.2 is just
-0.6 is killing
-0.6 is kind
2.2 is known
-2.1 is left
-1.2 is less
-0.5 is level
-0.6 is like
-1.0 is likely
-1.1 is limited
-1.1 is little
1.0 is living
-1.1 is long
-0.5 is looking
-1.9 is lovely
-0.5 is mainly
-2.0 is massage
-1.0 is measured
1.8 is mild
-0.6 is miserable
-0.8 is money
-1.5 is most
0.7 is moved
-0.8 is much
2.0 is muscle
1.3 is muscular
-3.5 is my
1.1 is natural
1.0 is nature
0.5 is nearly
-1.6 is needed
1.2 is never
0.5 is new
-0.8 is next
0.8 is nine
-2.5 is ninety
-2.3 is no
3.6 is nobody
0.5 is none
-1.5 is normal
0.8 is normally
-2.1 is not
2.2 is nothing
2.6 is now
-0.5 is numb
1.3 is of
1.1 is off
-0.9 is offered
-1.4 is often
-3.6 is one
-1.8 is only
-1.4 is open
0.5 is osteoarthritis
1.6 is our
-1.3 is out
2.8 is over
-1.1 is pain
-0.5 is parking
2.2 is particularly
0.8 is past
-0.5 is patient
0.9 is perfectly
1.1 is permanent
1.5 is precisely
1.1 is present
-1.2 is pressing
-1.0 is probably
1.0 is proven
1.7 is provided
-0.5 is put
2.2 is quick
-1.3 is quiet
-0.8 is quite
1.3 is rare
-1.2 is rarely
0.5 is real
1.3 is really
-0.9 is reason
-1.0 is reasonable
1.0 is reduced
-0.5 is registered
0.7 is released
-0.9 is required
2.2 is restored
-0.7 is room
0.5 is running
1.0 is safe
-1.6 is sciatica
2.3 is scientifically
-1.2 is seldom
-1.0 is sensible
5.2 is settled
-1.0 is seven
-1.6 is seventy
-0.6 is severe
-0.5 is sharp
0.7 is short
-0.6 is shy
-0.7 is simple
1.4 is simply
-0.8 is six
-0.9 is sixty
-0.8 is small
1.0 is so
3.1 is something
-1.1 is sometimes
0.6 is sore
-0.5 is staffed
-1.3 is stiff
0.7 is still
1.7 is stronger
2.0 is stuck
1.9 is suitable
-0.5 is supported
-0.8 is taken
-0.7 is taking
2.0 is ten
3.0 is that
-0.6 is their
0.5 is then
-0.8 is there
-0.5 is thin
-0.7 is thinking
1.8 is thirty
-0.5 is thought
-0.7 is three
-1.0 is tight
-1.2 is time
-0.5 is tiring
2.4 is to
-0.8 is told
-0.6 is too
0.6 is totally
0.5 is trained
-0.5 is treated
-0.6 is true
-0.7 is twelve
-0.5 is typical
-1.0 is uncertain
-0.6 is uncommon
-1.4 is uncovered
-0.8 is under
-0.9 is unknown
-1.3 is unlikely
0.5 is unusual
2.3 is us
-1.4 is used
-1.2 is usually
-0.9 is very
1.4 is waiting
-0.5 is wear
1.7 is well
1.4 is what
-1.7 is when
-1.2 is where
1.3 is whether
-0.5 is which
0.7 is why
2.1 is widely
-0.6 is wise
-0.5 is wonderful
-1.0 is worn
-0.8 is worse
-0.5 is worst
-0.8 is worth
-0.5 is written
0.7 is wrong
2.4 is yes
3.1 is you
-0.9 is your
1.1 is zero
1.8 island
1.9 island $
-1.0 issue
2.5 it
0.6 it $
-1.7 it a
1.2 it aches
-1.1 it affects
-2.3 it again
-1.2 it all
1.8 it along
2.9 it also
1.9 it any
-0.7 it are
-1.4 it as
0.6 it back
2.4 it beats
-0.9 it becomes
0.7 it before
2.4 it belongs
-0.7 it breaks
-1.2 it brings
-0.6 it builds
-1.9 it but
-1.7 it calms
-1.0 it came
-1.0 it carries
-0.7 it changes
1.2 it comes
-0.5 it costs
1.1 it could
1.2 it covers
-1.4 it depends
1.5 it did
2.8 it differently
-1.3 it does
-0.7 it down
-1.0 it dries
0.6 it drinks
-0.8 it eases
-1.4 it easier
-0.7 it easy
3.6 it ends
-0.5 it even
1.0 it every
-0.5 it feeds
-0.5 it feels
0.8 it felt
-1.0 it first
-1.4 it for
-0.5 it free
-0.8 it gave
-0.6 it generally
-1.9 it gets
-1.1 it getting
3.6 it go
1.8 it gone
0.9 it got
-0.5 it had
-0.8 it hangs
-1.4 it happen
-2.1 it hard
-0.5 it harder
0.8 it hardly
2.0 it has
-0.5 it he
1.1 it heals
0.6 it holds
-1.1 it hurt
-1.4 it hurts
1.0 it i
1.5 it in
-0.6 it instead
2.3 it into
-0.6 it involves
-0.6 it is
2.9 it keeps
-0.5 it kindly
0.8 it knits
3.0 it lasts
-0.6 it light
-0.6 it like
-1.0 it looks
1.5 it lowers
-1.5 it made
-1.0 it makes
-0.8 it matters
-1.9 it may
0.9 it mends
-0.7 it more
-0.5 it most
-0.5 it mostly
-0.8 it moves
0.6 it nearly
-1.5 it needs
1.3 it never
0.8 it no
1.1 it off
-1.2 it often
0.5 it on
2.4 it once
0.5 it one
0.6 it only
2.5 it or
0.9 it out
-2.1 it over
-1.3 it passes
0.5 it properly
-0.5 it rarely
1.0 it really
-0.9 it reduces
-0.5 it relaxes
-0.9 it releases
1.1 it relieves
0.9 it removes
1.0 it restores
-0.9 it runs
-2.9 it safe
-0.6 it seems
-0.7 it sends
1.3 it sets
-1.2 it settles
-1.2 it she
-2.0 it should
-1.2 it since
-0.7 it sits
-0.5 it slow
-0.8 it slows
0.5 it so
-0.5 it soothing
-1.1 it sounds
0.5 it speeds
-0.7 it started
1.4 it starts
4.1 it stays
-0.5 it sticks
-0.8 it still
-0.8 it stimulates
2.8 it stop
-0.7 it stops
0.5 it strengthens
2.7 it takes
-0.8 it tells
-2.1 it tends
-0.7 it that
1.1 it the
2.6 it there
1.5 it thickens
-0.7 it through
-0.5 it tightens
0.5 it to
0.9 it too
2.3 it took
0.5 it turned
-0.9 it turns
0.6 it under
0.8 it unnecessary
1.2 it up
-1.1 it usually
0.5 it varies
2.0 it wakes
-0.9 it wants
-0.7 it warms
-0.9 it we
0.8 it went
1.0 it were
-0.8 it when
-0.6 it while
1.5 it will
1.8 it without
-0.8 it worked
3.5 it works
-1.0 it worse
-2.4 it would
1.8 it you
-0.7 it yourself
1.9 its
1.1 its bags
0.5 its height
1.1 its natural
-3.4 its own
1.4 its proper
1.2 its root
0.9 its source
2.2 its tracks
2.2 itself $
-1.4 itself and
-0.7 itself as
-0.5 itself becomes
-0.5 itself but
1.6 itself has
-0.5 itself it
0.9 itself out
-0.7 j $
0.8 jab
0.9 jam $
-1.5 january
-1.7 january $
-0.7 january 1
0.8 january and
-1.8 jar
-1.2 jar of
2.0 jars
-0.7 jas
-1.4 jaw
1.8 jean
-1.2 jeans
1.3 jelly
0.6 jess
0.9 jo and
1.4 joanna
-0.5 joanne
-0.6 joanne $
-2.1 job $
-0.5 job and
-0.5 job in
-0.7 job is
0.6 job with
-1.4 jobs
-0.6 john
-1.6 join
-0.9 join in
-2.6 joined
-0.7 joined by
0.5 joined in
-1.7 joined us
-1.1 joins
2.8 joint
-2.4 joint $
2.2 joint and
-0.5 joint are
-1.4 joint damage
0.9 joint disease
0.6 joint fluid
1.0 joint for
1.0 joint is
-0.5 joint itself
0.7 joint mobilization
1.2 joint or
1.1 joint osteoarthritis
-1.6 joint pain
-0.7 joint replacement
-0.7 joint replacements
-0.9 joint that
2.3 joint with
0.6 joints
-2.0 joints $
-0.5 joints alone
1.1 joints as
-1.0 joints at
-0.5 joints behind
-0.7 joints by
-0.5 joints enlarge
0.9 joints from
-1.0 joints in
-0.6 joints or
-0.8 joints out
0.7 joints should
2.4 joints that
-0.9 joints wear
1.1 joints which
1.5 josie
-0.5 journey $
1.1 joy
-1.5 judge
1.7 judith
2.0 judith $
-0.5 jug
-0.8 juice
1.2 july
-1.1 july $
-0.5 jump
1.2 jumper
2.1 june
-0.9 june $
-0.5 junior
-0.8 junior hockey
0.6 junk
2.3 just
-1.9 just a
-0.9 just age
1.0 just as
-1.1 just been
-0.8 just come
-0.6 just do
0.9 just getting
-0.7 just had
-0.6 just how
0.7 just in
2.0 just left
-0.7 just live
-0.9 just needs
-0.5 just now
2.6 just one
-0.8 just rub
-0.8 just take
-1.3 just that
1.6 just the
-1.9 just to
-0.5 just wait
-0.8 k
2.2 karen
-0.5 kayak
-1.1 keep
1.0 keep a
-0.8 keep active
-0.7 keep an
-0.5 keep away
-0.9 keep doing
0.6 keep going
-0.5 keep her
-1.5 keep moving
0.5 keep my
-0.8 keep on
-0.6 keep taking
-0.7 keep their
-0.7 keep them
-0.7 keep things
1.4 keep to
0.7 keep treating
0.7 keep you
-1.6 keep your
-2.0 keeping
-0.7 keeping active
-1.0 keeping it
1.7 keeping the
0.6 keeping you
2.5 keeps
-1.9 keeps a
-0.9 keeps coming
-0.6 keeps her
1.2 keeps it
0.7 keeps the
-0.6 keeps you
1.0 keeps your
-0.5 keiko
-1.2 kelowna $
-0.8 kenji
-1.4 kensington
-0.7 kept a
-1.2 kept at
-0.8 kept in
1.2 kept it
0.7 kept on
0.7 kept the
-0.5 kerrisdale
-1.7 kettle $
-0.9 kettle and
1.0 kettle on
0.6 kev
1.6 kid
1.7 kid $
-1.0 kidneys
-1.3 kids
-0.9 kids $
-0.7 killing
1.7 kilometres
0.9 kim
-1.3 kind
-1.4 kind $
-0.6 kind and
-2.0 kind of
1.5 kind that
-1.0 kind to
1.5 kind you
-0.6 kinder
-0.5 kinder $
-1.4 kindly
-0.6 kindly $
-0.5 kinds
-1.6 kinds of
-0.8 kinesiologist
-0.6 kinesiologist $
-2.2 kinesiology
1.3 kinetic
0.7 kinetica
-0.6 king
1.2 kingsway $
1.1 kirsty
-2.3 kitchen
-0.6 kitchen $
-0.9 kitchen and
2.2 knead
-0.6 knead the
2.3 kneadly
3.0 kneadwell
0.8 knee and
-0.5 knees
0.7 knees $
-0.9 knees bent
-0.5 knees drawn
-0.6 knew which
7.3 knife
1.2 knife $
2.2 knit
0.5 knit together
2.5 knits
1.1 knobbly
-2.7 knock
-0.6 knock $
-0.5 knocking
-0.6 knocks
0.8 knot
1.5 knot $
-1.8 knots
-1.9 knots $
-0.7 knots and
2.1 knotted
-3.4 know
-2.8 know $
-0.7 know and
-0.6 know before
2.0 know how
-0.8 know i
-1.0 know if
0.9 know it
-0.5 know so
0.5 know someone
-1.1 know the
-0.8 know they
1.6 know what
-0.7 know when
-0.7 know whether
-1.1 know which
-2.1 know you
0.6 know your
-0.9 knowing
-0.5 knowing $
-0.8 known
-1.1 known $
-0.8 known as
-1.1 known effect
0.7 known for
-0.8 knows
-1.2 knows $
1.3 knows how
2.1 knows it
-1.3 knows the
-1.3 knows what
-0.6 knows where
1.3 knuckle
2.3 knuckles
-0.8 kofi
-0.6 korean
-0.6 kowalchuk
0.6 kowalczyk
1.9 l5
-0.8 l5 $
1.2 l5 and
0.5 l5 s1
1.1 lab
-0.6 label
-0.8 labour $
2.7 labours
-0.9 labrador
1.2 laces
-1.1 laces $
3.6 lactic
3.6 lactic acid
-0.8 lad
-0.6 lad in
2.8 ladder
1.4 ladder $
1.1 ladies
-0.8 lads
1.6 lady
0.6 lady who
3.6 laid
-0.6 lake $
0.6 lake every
-1.0 lake massage
1.0 lake with
-0.6 lakeshore
2.2 laminectomy
1.0 laminectomy $
-1.5 lamp
2.8 landed
-0.9 landing
0.6 landlord
-1.9 lane
0.7 lane $
-0.9 lane and
-0.5 langara
-1.1 language
-0.8 languages
-0.9 laptop
-3.9 large
-0.7 large curves
-1.2 largely
-1.5 larger
-0.7 largest
0.9 larkfield
0.9 last
2.2 last $
2.8 last a
-0.8 last autumn
0.6 last for
-0.6 last friday
-1.0 last longer
-1.1 last month
0.8 last of
-0.8 last one
-0.7 last resort
1.5 last session
-1.7 last spring
0.5 last summer
-1.2 last thing
-0.7 last three
1.6 last time
1.1 last week
1.9 last x
1.4 last year
4.9 lasting
-1.4 lasting benefit
-1.1 lasting damage
0.9 lasting effect
-0.5 lasting pain
0.7 lasting relief
1.5 lasting results
2.7 lasts
1.5 lasts $
1.6 lasts a
-0.6 lasts an
-0.7 lasts for
-1.5 lasts longer
-1.6 late
0.9 late $
0.6 late afternoon
-0.6 late cancellation
1.0 late nights
2.4 later
3.1 later and
3.9 later he
1.4 later i
-1.3 later in
-0.9 later life
1.4 later the
-0.8 later visits
-1.3 later you
0.5 lau
0.5 laugh
-2.7 laughed
-1.0 laughed $
-0.9 laughed and
-0.6 laughing
-1.0 laundry
-0.6 laundry $
1.3 lavender
-0.7 lavender $
-2.0 law
-0.8 law $
1.2 lawn
1.0 lay
-0.5 lay on
2.4 layer
-1.6 layer $
0.7 layer by
-1.1 layers of
0.6 layers that
-0.9 lays down
0.6 lazy
-0.6 lead
0.9 lead therapist
-1.7 lead to
6.3 leading
0.6 leading authority
2.4 leading back
-1.4 leading cause
1.2 leading clinic
-0.5 leading reasons
-0.9 leads
-1.0 leads to
-0.6 leaf
-0.9 leaflet
-0.7 leaflet $
-1.4 leaflets
1.1 league
-0.6 leak
-0.7 leaked
-0.6 leaking
-0.7 leaks
-2.1 lean
-0.5 lean $
-0.8 lean on
-1.8 leaning
-1.0 leaning forward
-0.8 leaning on
1.3 leanne
-1.7 leans
-0.9 leans on
-2.5 learn
-1.0 learn to
-0.6 learn what
-3.0 learned
-0.5 learned $
-0.5 learning
-0.7 lease
0.8 least $
1.1 least half
-0.7 least one
1.0 least twice
2.6 leave
1.3 leave $
-1.4 leave a
-3.2 leave it
-1.2 leave out
-0.6 leave that
0.9 leave the
1.3 leave their
1.5 leave them
1.1 leave without
-0.7 leave your
4.2 leaves
-1.0 leaves $
0.8 leaves a
0.6 leaves no
0.5 leaves the
4.5 leaving
1.5 leaving the
0.5 leaving your
0.8 led
1.2 led to
-1.1 leeds
4.0 left
2.1 left $
-1.2 left alone
-2.1 left and
-0.6 left hip
-0.7 left it
-1.3 left of
-0.8 left out
0.9 left the
3.0 left to
-0.7 left untreated
-1.8 leg
-4.0 leg $
1.0 leg in
-0.9 leg or
-2.2 leg pain
-1.9 leg symptoms
-0.5 leg to
-1.0 leggings
-1.4 legs $
0.5 legs and
-0.7 legs can
1.5 legs feel
-0.9 legs or
0.7 legs that
-0.8 legs went
-0.6 legs when
1.9 leila
-0.8 lemon
1.0 lena
-1.1 length
-0.5 length $
2.1 lengthen
2.8 lengthen the
-0.6 lengthen them
0.7 lengthened
1.0 lengthening
0.7 lengthening the
0.9 lengthens
1.0 lengthens the
-1.6 less $
-0.9 less and
-1.1 less of
2.2 less often
-0.9 less pain
1.0 less pressure
-1.0 less room
-0.6 less stiff
1.5 less tension
0.7 less than
1.1 let
1.3 let a
-0.8 let anyone
-0.5 let be
-0.6 let both
1.6 let get
1.1 let it
-1.6 let me
-0.8 let us
-1.6 let you
1.4 lets
0.6 lets go
0.5 lets them
-0.5 lets us
1.0 lets you
-0.5 letter from
1.3 letter is
-1.6 letters
3.3 level
1.7 level $
-1.5 level 5
1.1 level in
0.9 level of
1.0 level out
0.6 level the
-1.8 levels
1.1 levels $
-0.7 levels and
-0.8 levels of
-0.5 liability
-0.7 library $
-0.6 licence $
-2.1 licensed
-0.7 licensed massage
-2.4 lie
-1.1 lies
0.8 lies behind
-0.5 lies down
4.7 life
-0.5 life and
-0.7 life as
4.0 life back
-0.5 life can
-1.2 life happens
-2.1 life is
-0.7 life manulife
-0.6 life with
4.0 life without
0.8 lifelong
2.6 lifetime
2.2 lifetime $
-0.9 lift
-0.5 lift $
-1.0 lift a
-0.5 lift anything
-0.5 lift the
0.6 lift to
-0.5 lift your
1.8 lifted
-1.0 lifters
-0.6 lifting
-1.1 lifting $
-1.1 lifting a
1.7 lifting again
1.2 lifts
0.6 lifts $
-0.5 lifts your
-0.7 ligament $
2.4 ligament or
1.9 ligament sprain
-1.6 ligaments
-0.5 ligaments and
0.7 ligaments are
-0.9 ligaments thicken
-4.1 light
-0.8 light and
-0.7 light headed
0.9 light rhythmic
-0.7 light strokes
-0.8 light touch
-0.5 lighter duties
-0.5 lighter pressure
-1.5 lightly
-0.5 lightly $
-1.0 lights
0.7 lights $
-1.7 like
-0.6 like $
2.7 like a
0.5 like after
-0.5 like all
-0.5 like and
-1.5 like best
-0.6 like from
-0.9 like having
2.5 like hers
0.6 like it
0.8 like my
0.9 like ours
0.6 like somebody
-1.2 like the
-0.7 like this
1.1 like to
-0.9 like us
0.5 like we
-0.9 like when
-0.6 like yourself
-1.6 liked
-4.3 likely
-0.5 likely $
-1.6 likely to
-1.5 likes
0.5 likes $
-0.7 likes the
-0.5 limb
-1.2 limit
-1.8 limited
-0.9 limited $
-0.5 limited and
-1.4 limits
5.3 limp
1.3 limp in
1.1 limped in
-0.7 lin
-1.3 lindqvist
-1.1 line $
-0.6 line and
-0.6 line from
-0.6 line is
-0.5 line of
2.7 line one
0.8 line that
0.5 lined
-0.5 lined with
-1.6 linen
-0.7 linens
0.8 lines
0.8 lines up
-0.6 ling
-2.6 lining
-2.5 lining of
-1.5 link
-0.8 link $
0.7 link between
-1.3 linked
-0.7 linked with
0.5 list
-1.7 list $
0.7 list for
1.4 list of
1.2 list to
-0.8 listed
-0.5 listed on
-1.9 listen
0.9 listen $
-0.9 listen to
2.4 listened
3.2 listened $
-1.1 listened to
-0.5 listeners
-1.6 listening
-0.5 listening $
-0.7 listens
-0.6 lists
2.8 literature
-3.4 little
3.9 little $
-0.9 little and
-2.1 little confidence
-1.0 little difference
1.0 little fern
-0.6 little for
0.7 little longer
2.1 little of
-0.7 little or
-0.5 little over
0.8 little pain
-0.9 little research
0.9 little soreness
-0.6 little tender
0.7 liu
0.6 live
0.7 live a
-0.8 live in
-0.5 live on
0.6 live with
-0.6 lived
0.9 lively
-1.3 liver
-2.5 liver and
-1.6 lives
-0.5 lives with
-0.5 living $
1.1 living on
0.6 living with
-2.5 load
-0.5 load $
-0.6 load and
-0.6 load it
0.8 load off
-0.5 load the
-0.5 loading
1.8 loads
-0.9 lobby
-0.7 local anaesthetic
0.5 local blood
-0.5 local groups
0.7 locally
-0.6 located
-0.9 location
-1.8 locations
-0.7 lock up
-1.5 locked
-0.6 locked up
1.2 loft
0.5 logistics
-0.5 lol
-0.5 lol $
-0.6 london
-0.7 lonely
-0.5 lonely $
-2.4 long
1.5 long $
-1.3 long enough
-0.5 long gliding
1.8 long haul
-1.0 long it
-0.7 long lasting
-0.9 long one
-1.0 long periods
2.1 long run
0.5 long sitting
0.5 long slow
1.7 long strokes
-1.6 long term
-0.5 long that
-1.1 long time
1.7 long walk
-0.5 long way
-0.7 long week
1.1 long weekend
1.3 long you
1.1 longer
-1.0 longer a
0.8 longer and
-1.1 longer follow
1.0 longer lasting
1.2 longer need
0.8 longer needs
-0.6 longer or
-0.6 longer recommended
-0.8 longer term
-1.4 longer than
1.3 longer walk
1.5 longer walks
-0.8 longshoreman
-3.2 look
-1.5 look $
-2.0 look after
-2.2 look at
2.1 look for
0.9 look forward
-0.7 look it
-0.6 look over
-1.0 look up
-1.5 looked
-0.5 looked like
-2.5 looking after
2.8 looking at
0.9 looking for
-1.3 looks
-0.9 looks after
-0.9 looks at
-1.5 looks like
0.6 loop
-1.1 loop $
0.7 loose
-0.8 loose $
-0.7 loose trousers
0.5 loosen
1.0 loosen the
0.8 loosening
0.7 loosening the
1.3 loosens tight
-0.9 loosens you
-1.0 looser $
-0.5 looser and
-0.6 looser muscles
2.0 lorenzo
0.9 lorraine
-0.6 lorry
0.9 lose
3.5 lose $
-0.5 lose a
-1.9 lose height
-2.1 lose water
-0.8 loses
-1.3 losing
-0.6 losing weight
-2.1 loss
-1.3 loss of
1.6 lost
0.7 lost $
0.7 lost count
0.9 lost height
0.7 lost it
-0.5 lost weight
1.7 lot
-1.6 lot $
-0.5 lot to
-2.2 lots
-2.0 lots of
1.1 lotus
-0.6 lou
-1.4 loud
-1.2 loud $
-0.6 lougheed
-0.9 lounge
-1.1 love
-1.2 love a
1.3 love and
1.1 love it
0.9 love to
-1.5 loved
-2.1 lovely
-1.2 lovely $
2.9 lovely but
-0.5 lovely for
-0.6 lovely people
-0.8 loves
-3.2 low
-0.9 low $
-1.0 low and
-2.8 low back
1.6 low backs
2.5 low mood
-1.5 low risk
-6.8 lower back
0.9 lower backs
1.1 lower cortisol
4.3 lower mainland
-1.4 lower spine
-1.5 lower the
1.2 lower your
-0.6 lowered
0.8 lowers blood
0.5 lowers cortisol
-1.0 lowers the
-0.8 lowers to
-1.2 lowest
-0.7 lowest dose
1.0 lubricant
-0.5 luc
-0.6 luck $
-0.7 lucky
0.6 luis
2.4 lumbago
1.6 lumbar
1.5 lumbar curve
-0.6 lumbar disc
-0.5 lumbar fascia
0.9 lumbar joints
-0.6 lumbar muscles
-1.1 lumbar spinal
-1.8 lumbar spine
0.5 lumbar stenosis
-0.6 lumbar vertebra
-0.5 lumborum
1.0 lunch
2.0 lunch $
1.1 lunch hour
-0.5 lung $
-0.5 lungs
-1.4 luxury
-0.9 luxury $
-2.5 lying
-1.5 lying down
-0.8 lying flat
-0.5 lying in
-1.3 lying on
1.2 lying there
1.6 lymph
1.1 lymph $
3.7 lymphatic
-0.7 lymphatic drainage
0.7 lymphatic massage
1.1 lymphatic strokes
0.5 lymphatic system
-1.5 m
-2.2 m $
-0.7 m to
2.6 machine
-1.5 machine $
2.3 machine and
-0.9 made $
-0.6 made by
1.4 made for
-1.0 made him
-2.1 made me
-0.7 made our
-1.3 made the
-1.0 made up
-0.8 made with
1.2 made worse
1.5 magic
1.5 magic $
1.2 magnetic
1.8 magnets
1.3 magnets $
-1.3 mail
-0.5 mail $
0.9 mailbox
0.8 mailbox $
-3.3 main
4.3 mainland
1.3 mainland $
-1.2 mainly
-0.5 mainly for
-0.8 mainly to
0.5 maintenance
-1.3 major
-0.6 major operation
0.8 majority
1.6 make $
2.4 make a
-0.5 make daily
0.6 make for
-0.6 make it
-0.7 make more
-0.8 make pain
1.0 make sure
-3.2 make the
0.8 make them
1.6 make things
-0.7 make up
-2.0 make you
-0.8 make your
-1.3 makes a
-0.6 makes everything
0.9 makes it
-0.5 makes little
0.8 makes muscles
-0.9 makes no
-0.6 makes pain
-0.8 makes people
0.5 makes sense
0.8 makes sure
-0.8 makes the
0.7 makes them
1.9 makes you
0.6 making
-0.5 making a
0.9 making it
0.6 making you
1.6 mall
-0.5 man
-0.7 man $
-2.4 man who
0.6 man with
-0.5 manage
-1.2 manage it
1.3 manage pain
0.8 manage the
1.4 managed
0.5 managed $
1.1 managed with
1.3 management of
-0.5 management programme
-0.6 manager
-0.5 manager $
-0.7 managing
-0.9 mandarin
-0.8 manipulation
-0.7 manipulation and
-0.5 manjit
-1.0 mann
-0.7 manual
-1.2 manulife
0.5 many
-0.5 many adults
2.3 many are
-1.0 many cases
0.5 many clients
0.7 many clinics
-0.9 many guests
0.6 many have
-0.5 many hours
-0.5 many months
-1.7 many of
1.7 many older
-0.9 many patients
-3.5 many people
-0.5 many places
-1.4 many sessions
-0.6 many visits
-0.8 many years
-1.3 map
1.1 marathons
1.0 march and
3.0 marco
3.5 marcus
1.3 marcus $
1.0 margaret
1.7 marguerite
2.4 maria
-0.6 marisol
4.2 marjorie
1.4 mark
-1.7 mark $
2.2 mark and
-0.8 marked
1.0 markers
-0.8 marketing
1.4 markovic
-1.3 married
-1.4 marsh
-1.0 mask
1.2 masking
1.1 masking the
4.2 massage
-1.4 massage $
-0.7 massage 45
1.9 massage 60
0.8 massage a
-0.7 massage acupuncture
-1.0 massage after
-1.0 massage among
-0.6 massage and
-2.0 massage as
-1.0 massage at
4.3 massage beats
-0.7 massage because
-1.7 massage before
-0.7 massage begins
-0.9 massage breaks
0.9 massage brings
1.0 massage burnaby
-1.7 massage can
0.9 massage carries
2.0 massage clinic
-2.4 massage clinics
-0.6 massage college
-1.1 massage comes
0.9 massage corrects
0.5 massage creates
-0.7 massage cures
-0.9 massage did
-5.6 massage does
0.7 massage eases
-1.4 massage encourages
-0.6 massage every
-1.0 massage fits
1.9 massage fixes
-2.0 massage flushes
-2.2 massage for
-1.0 massage from
-0.7 massage get
0.9 massage gets
-0.9 massage groups
-0.6 massage had
1.1 massage has
0.9 massage heals
-0.6 massage help
-1.6 massage helps
-0.8 massage i
0.7 massage is
1.8 massage it
3.2 massage keeps
1.4 massage makes
-0.8 massage manipulation
-2.9 massage may
-0.5 massage myofascial
-0.5 massage near
-0.5 massage now
-0.6 massage of
-1.2 massage once
0.6 massage only
-0.6 massage opens
1.0 massage over
0.7 massage place
1.5 massage plus
0.7 massage practice
1.1 massage prevents
-0.6 massage promotes
-0.7 massage pushes
0.5 massage puts
1.7 massage raises
-0.7 massage really
0.6 massage rebuilds
1.1 massage reduces
0.8 massage relaxes
-0.6 massage releases
-0.6 massage relieves
-1.7 massage removes
0.5 massage restores
-1.0 massage school
0.8 massage second
1.9 massage so
0.5 massage specialists
0.9 massage speeds
0.7 massage spinal
0.6 massage stimulates
0.6 massage stops
1.5 massage straighten
1.7 massage strengthens
1.0 massage studio
1.0 massage takes
0.9 massage team
0.7 massage that
0.5 massage the
1.1 massage therapist
-2.9 massage therapists
-1.9 massage therapy
-0.7 massage this
-0.8 massage today
1.9 massage treats
-0.9 massage visits
-0.7 massage vs
-0.9 massage warms
-0.7 massage was
1.2 massage we
0.5 massage when
0.6 massage which
-2.2 massage will
-0.6 massage with
-0.7 massage you
3.5 massaged
-1.1 massaged $
1.5 massages
1.9 massages $
-0.5 massaging
-0.9 masseur
-0.6 masseuses
1.0 master
0.8 masters
5.0 match
3.2 match $
0.5 match you
-0.7 matches
0.5 material $
-0.6 math
-0.6 mats
-0.7 matter
1.1 matter how
-1.4 matter of
0.6 matter what
-3.8 matters
-1.3 matters $
-0.5 matters more
-2.2 mattress
-0.6 mattress $
-0.6 maximum
-6.5 may
2.0 may $
-1.7 may also
-2.3 may be
0.5 may begin
-1.1 may come
-1.3 may ease
-0.6 may even
-1.6 may feel
2.1 may find
0.6 may follow
-0.8 may give
-0.5 may hear
-1.7 may help
0.9 may i
0.7 may include
-0.9 may lower
-0.8 may make
-1.1 may need
1.7 may never
-3.3 may not
2.7 may prescribe
0.9 may put
-0.7 may reduce
-0.5 may return
2.3 may say
-1.2 may take
0.8 may well
-1.4 maybe
-0.5 maybe $
-0.6 maybe a
-0.6 maybe you
2.1 me
-2.1 me $
-2.6 me a
-0.5 me about
-0.7 me after
1.8 me an
1.1 me and
4.4 me back
0.5 me before
-1.1 me every
-0.7 me five
-0.6 me how
2.9 me i
0.7 me in
-0.6 me is
-0.7 me look
-0.6 me more
1.5 me my
-0.7 me not
-1.4 me on
1.2 me over
-0.6 me since
-0.5 me tell
-1.3 me that
1.3 me they
-2.9 me to
0.6 me twice
0.5 me with
0.7 meal $
0.6 meals
-2.9 mean
1.2 mean a
1.3 mean for
-1.1 mean it
-2.6 mean that
-0.9 meaning
-0.7 meaningful
-0.8 means $
1.6 means of
1.4 means you
0.6 means your
-1.0 meant
-0.8 meanwhile
1.1 measurable
-2.3 measure
-0.6 measure it
-0.5 measure the
1.2 measured
-0.9 measured in
0.5 measurement
-0.7 measurements
-1.0 measuring
-0.9 mechanical
-0.6 mechanism
-2.1 medical
-0.5 medical advice
-0.8 medical care
-0.5 medical conditions
0.8 medical history
-0.5 medical reason
6.0 medication
2.1 medication and
1.1 medication for
0.6 medication in
1.6 medication that
-1.8 medications
-0.6 medications and
-2.4 medicine
-1.5 medicine $
1.3 medicine because
1.2 medicine cabinet
-0.8 medicine for
-0.6 medicine that
-0.5 medicine without
-5.7 medicines
-1.2 medicines $
-0.5 medicines and
-0.8 medicines can
-0.5 medicines for
-1.0 medicines that
1.2 medicines you
-1.4 meet
-0.5 meet $
-0.7 meet our
-1.2 meet people
0.6 meet you
1.8 meet your
-1.5 meeting
1.5 meetings
-0.9 mei
-0.6 mei lin
-0.9 mel
2.7 melt
-1.0 melt $
-0.5 melt away
3.0 melts
-1.0 member
-0.5 member of
1.0 members
-0.8 members $
-0.5 members tell
0.5 members who
-1.1 membership
0.5 memory
0.6 memory $
-0.8 men
1.3 men and
0.6 mend
-0.8 mend $
5.9 mended
3.3 mending
1.2 mends
-0.6 mends $
-3.2 mention
-0.6 mention the
-1.6 mentioned
-0.6 mentioning
-0.6 mentions
-0.7 menu $
2.0 merely
1.5 meridian
2.2 message
-1.1 message and
1.7 met
0.7 met a
-0.9 met her
1.0 met us
4.1 metabolic
3.0 metabolic waste
-1.3 metal rods
-0.6 meter
2.9 method
-1.7 method $
-0.8 method is
1.3 methods
2.6 methotrexate
3.1 methotrexate $
0.8 metro
0.7 metro vancouver
1.1 metrotown
2.3 metrotown $
0.8 miami
1.5 microdiscectomy $
-1.1 mid
-1.9 middle
1.3 middle $
-0.5 middle age
-1.4 middle of
-2.5 might
-0.5 might $
1.9 might after
-1.5 might be
-0.9 might have
0.5 might like
-0.6 might make
-0.5 might not
7.7 migraines
0.5 mild
-0.6 mild curves
1.1 mild or
1.0 mild scoliosis
2.3 miles
0.6 milk
2.0 mill
1.0 mill lane
1.1 millimetres
0.6 millimetres and
-0.5 million
1.4 min
1.0 min 125
0.9 min 130
1.8 min 155
-0.7 mind
1.2 mind $
1.1 mind and
-1.1 mind at
-1.7 minds
-0.5 minds $
-0.7 mine
-0.5 mine the
1.3 mineral
0.7 minimum of
-0.9 minor
-0.7 minority
0.7 minus
0.5 minus the
-2.5 minute
-0.8 minute $
0.5 minute and
-0.9 minute massage
-0.5 minute sessions
-0.7 minute treatment
1.6 minute visit
-1.0 minute walk
-0.7 minutes
1.3 minutes $
0.5 minutes 130
1.6 minutes 40
2.7 minutes 78
-0.6 minutes after
-1.2 minutes and
1.5 minutes are
-0.7 minutes at
0.6 minutes because
-1.0 minutes before
-0.6 minutes between
-1.6 minutes early
-0.6 minutes every
-1.2 minutes for
1.7 minutes from
-1.2 minutes in
3.5 minutes of
1.1 minutes or
-0.7 minutes walk
0.8 minutes we
3.0 minutes with
-0.6 minutes you
4.9 miracle
1.9 miracle worker
1.4 mirror
1.2 mirror $
-1.4 miserable
-0.5 miserable $
-0.8 misery
3.0 miss
2.5 miss $
-0.8 miss a
-0.7 miss one
-1.3 miss the
2.7 missed
2.3 missed $
1.8 missed a
-0.5 missing $
1.3 mistake
0.5 mistake $
-0.6 mix
-2.9 mixed
-0.9 mixed $
-0.5 mixed and
-2.0 mixed results
0.7 mobile
-0.7 mobilisation
0.5 mobility
1.0 mobility $
-0.8 mobilization $
-0.6 mode
-0.5 mode $
-0.5 modern
-1.0 modern life
-1.9 modest
-0.5 modest and
0.9 modified
-1.2 modifying
-0.8 modifying drugs
0.7 moira
-1.0 moist
-1.0 moist heat
-0.5 mom
-0.6 mom $
-0.6 moment
-0.6 moment $
-0.5 moment to
-0.5 moment you
-0.5 moments
1.7 moms
-2.0 monday
0.9 monday $
-0.5 monday back
0.9 monday morning
-2.0 monday to
-1.0 mondays
-0.9 mondays $
-0.9 mondays wednesdays
1.7 money
-1.9 money $
0.6 money and
5.6 money back
-0.6 money on
-1.2 monitor
-1.2 month $
-0.9 month a
-1.1 month is
-0.7 month of
0.5 month one
2.1 month or
0.9 month to
-0.8 month we
-0.5 month when
2.3 month with
0.7 month you
2.3 monthly
-1.8 monthly $
1.2 monthly massage
0.9 monthly tune
-3.5 months $
-0.5 months as
-0.6 months at
-0.5 months before
1.0 months in
1.0 months it
1.2 months of
-0.8 months off
1.5 months on
-1.5 months or
-1.3 months the
-1.2 months there
0.7 months with
-1.0 mood
-1.0 mood $
1.1 mood can
-1.2 more $
2.8 more and
-0.6 more back
1.0 more comfortable
-0.6 more common
-0.6 more confidence
1.4 more easily
1.4 more effective
-0.5 more flexibility
1.5 more for
-0.5 more freely
-0.6 more in
-1.2 more likely
-1.0 more load
-0.8 more often
0.5 more or
-0.6 more pain
0.5 more quickly
-0.5 more relaxed
-1.0 more soundly
-1.7 more than
-0.8 more thing
-0.5 more time
0.7 more with
-1.9 morning $
-0.9 morning and
-0.7 morning for
-0.6 morning in
3.5 morning stiffness
1.1 morning with
-0.6 morning you
-0.5 mornings
1.1 mornings $
5.0 morphine
2.3 morphine $
1.5 morphine and
-0.6 mortgage
0.5 most
-1.4 most adults
-1.8 most back
-0.5 most cases
1.3 most clients
-2.3 most common
-1.3 most days
-0.5 most disc
3.5 most effective
-0.8 most episodes
1.2 most experienced
-0.6 most extended
-1.8 most frequent
-0.9 most have
1.8 most highly
-0.5 most important
-0.5 most likely
1.2 most low
-0.6 most new
-0.9 most of
-1.7 most often
0.5 most other
-1.1 most patients
-1.9 most people
2.0 most places
-0.6 most plans
2.2 most powerful
-0.6 most teenagers
-1.2 most useful
-1.6 mostly
2.6 mostly $
-1.2 mostly gone
-2.6 mother
-1.2 motion $
1.3 motion and
-0.7 motor
-0.6 mountain
-0.5 mousetrap
-0.5 mousetrap $
-1.3 mouth
-3.3 move
1.4 move $
-1.6 move a
1.9 move and
-0.5 move in
-1.7 move the
-1.0 move your
-1.4 moved
0.5 moved and
0.6 moved in
1.1 moved to
-2.0 movement
-2.2 movement $
0.5 movement and
-1.0 movement is
1.5 movement more
-0.5 movement of
2.1 movement tests
-0.9 movements
0.9 movements that
-1.2 moves
-0.5 moves $
-0.5 moves blood
1.6 moves more
-3.9 moving
-3.3 moving $
-0.5 moving again
1.4 moving and
-0.6 moving even
-0.6 moving in
0.6 moving through
2.1 mr
0.7 mr calder
1.7 mr d
1.3 mr pryce
0.7 mri
1.9 mri $
-2.1 mri scan
0.9 mri was
-1.3 mrs
-0.5 mrs fong
-0.9 ms
-0.5 ms huang
-0.9 msp
-2.0 much
3.7 much $
-0.5 much and
-0.5 much in
-0.8 much of
-0.6 much pain
-0.6 much that
-1.2 much the
-1.7 mum
-2.6 muscle $
1.2 muscle a
1.0 muscle and
-0.6 muscle around
-0.5 muscle as
-1.0 muscle fibres
-0.5 muscle has
-0.8 muscle in
2.1 muscle is
-0.8 muscle or
1.2 muscle pain
-0.7 muscle relaxants
1.9 muscle spasm
-1.8 muscle strain
-0.5 muscle strains
-1.8 muscle tension
-1.4 muscle that
0.9 muscle the
-0.5 muscle tightness
0.8 muscle tone
0.7 muscle which
0.6 muscle work
-1.7 muscles
-1.5 muscles $
-1.2 muscles along
4.0 muscles and
1.0 muscles are
-2.4 muscles around
0.8 muscles at
-0.5 muscles beside
1.6 muscles between
-1.0 muscles brace
1.2 muscles can
-0.5 muscles have
-0.7 muscles in
-0.6 muscles is
0.5 muscles lengthen
2.6 muscles let
2.0 muscles massage
1.1 muscles of
0.8 muscles pull
1.2 muscles so
-4.0 muscles that
0.6 muscles the
-0.6 muscles tighten
1.0 muscles to
1.8 muscles we
0.6 muscles which
0.7 muscular
-1.7 music
-1.0 music $
-0.5 music and
1.6 music or
-3.3 must
-0.8 must be
-0.6 must not
3.2 my
-0.9 my aching
-1.4 my age
-1.3 my arthritis
-0.8 my aunt
-0.5 my back
1.0 my bad
-0.7 my best
-0.6 my birthday
1.0 my blood
-1.5 my brother
1.2 my cane
-0.7 my curve
-1.1 my dad
1.2 my discs
-0.5 my door
-1.7 my first
-1.2 my foot
-1.3 my friend
0.7 my granddaughter
-1.1 my grandmother
-1.0 my hands
1.4 my hips
-1.5 my husband
-1.2 my job
-0.6 my knees
1.4 my leg
1.7 my legs
1.3 my life
-0.5 my little
-0.7 my low
-0.8 my lower
0.5 my migraines
-1.2 my mother
2.8 my mri
-0.6 my mum
0.6 my name
-0.8 my neighbour
-0.7 my pain
-0.6 my palms
-0.8 my pelvis
0.8 my physio
0.7 my pills
0.5 my posture
-0.8 my practice
0.7 my regulars
2.4 my rheumatologist
1.2 my sciatica
3.2 my son
-1.6 my spine
-0.9 my stomach
1.8 my surgeon
0.5 my table
-1.1 my thumbs
-0.7 my time
2.7 my toes
-1.1 my wife
1.6 my work
-1.5 myofascial
-1.6 myself
-0.6 myself $
-0.5 myself in
0.5 mystery
-5.5 myth
-0.5 myth #
-2.2 myth massage
-0.9 myths
0.9 nagging
-1.2 nags
-1.1 nags $
-2.2 name
-1.8 name $
-1.4 name and
-0.7 name for
0.6 name it
-0.6 name of
1.2 name off
2.1 name on
1.5 name we
-0.7 named
-0.5 names
-0.7 names $
0.8 nan
3.6 naproxen
-0.5 naproxen $
-1.3 narrow
-0.7 narrow $
1.1 narrowed $
-1.6 narrower
-0.8 narrower $
-1.5 narrowing
-0.5 narrowing $
1.5 narrowing is
-0.7 narrowing itself
-1.9 narrowing of
-1.1 narrows
-1.1 national
3.7 natural
-0.8 natural $
1.6 natural and
-0.5 natural chemicals
0.6 natural curve
-2.0 natural pain
-1.4 natural painkillers
0.6 natural position
0.6 natural so
0.6 natural there
-0.8 natural to
4.2 naturally
1.1 naturally $
2.0 nature
1.3 nature own
-1.5 near
-0.5 near me
-0.6 near metrotown
0.6 near my
-1.8 near the
-1.3 nearby
-0.7 nearest
-2.2 nearly
1.0 nearly always
-0.8 nearly every
1.0 nearly everybody
0.8 nearly everyone
-1.3 necessarily
-2.0 neck
-0.7 neck $
1.1 neck and
-1.8 neck pain
-0.6 neck shoulders
-0.6 necks
2.4 need
-1.4 need an
-0.8 need any
3.8 need for
-0.6 need from
2.5 need it
1.1 need less
-1.4 need not
2.8 need one
-1.4 need regular
-1.1 need surgery
0.8 need their
2.3 need them
-4.1 need to
-0.9 need treatment
-0.9 need your
2.5 needed
-1.5 needed $
1.0 needed a
-1.0 needed for
0.8 needed if
-0.6 needed in
1.0 needed it
0.8 needed surgery
1.0 needed to
3.9 needing
1.3 needing the
4.6 needle
0.7 needle and
2.6 needles
0.7 needles $
1.1 needles along
0.7 needles and
-0.9 needles are
-0.7 needles in
-0.6 needles or
1.4 needles placed
1.6 needling
-2.5 needs
-0.7 needs immediate
1.3 needs to
2.5 negative
-1.6 neighbour
-0.8 neighbourhood
0.5 neighbours
0.6 neither
0.9 neither can
-0.5 nell
-1.0 nelson
-0.7 nephew
2.2 nerve
-1.0 nerve $
-0.5 nerve and
-0.7 nerve can
-2.3 nerve damage
-0.7 nerve endings
-0.5 nerve from
1.0 nerve in
-1.3 nerve injury
-1.7 nerve root
0.6 nerve roots
-0.6 nerve the
0.7 nerve to
-1.6 nerve with
-0.8 nerves at
-0.9 nerves becomes
-0.5 nerves can
1.3 nerves get
-0.7 nerves has
1.4 nerves have
-0.6 nerves in
-0.5 nerves pass
-0.6 nerves run
1.4 nerves that
0.5 nerves the
-0.5 nerves travel
-2.9 nervous
-1.8 nervous system
1.5 netball
1.5 network
0.5 neutral
4.0 never
-0.5 never a
-1.3 never be
3.3 never been
1.2 never come
0.6 never comes
-0.6 never feel
-0.5 never find
-0.7 never got
2.1 never had
-1.2 never hang
3.1 never have
1.4 never hurt
-0.9 never know
0.8 never need
2.0 never needed
-0.7 never on
1.3 never once
-0.7 never press
0.8 never returns
-0.8 never stop
-1.2 never tell
-0.9 never the
1.8 never think
2.4 never too
-0.8 never work
1.4 never yet
0.9 new
2.3 new $
-0.6 new blood
3.3 new cartilage
-0.6 new client
-2.4 new clients
1.1 new collagen
-0.5 new mattress
-0.5 new mothers
-0.6 new mums
1.9 new one
-0.8 new parents
-1.7 new patients
-0.6 new to
0.5 new west
1.8 new woman
-1.3 new year
1.3 newborns
1.2 newborns to
-0.5 newest rmt
-1.2 news $
1.1 news is
-0.7 newsletter
0.6 next
-0.6 next appointment
0.7 next day
-1.0 next door
1.0 next morning
1.8 next one
-0.5 next room
0.5 next step
-0.8 next to
1.3 next two
1.4 next visit
0.9 next week
0.9 nhs
0.9 nia
-1.6 nice
-1.5 nice $
2.5 nice hour
-1.1 nice to
-0.5 nicely $
-0.5 nicer to
0.9 night after
0.9 night for
1.5 night he
-0.6 night i
-0.5 night shift
-1.0 night sleep
-0.5 nights $
4.9 nil
3.6 nil $
1.4 nine
2.9 nine days
1.2 nine degrees
2.0 nine hours
1.1 nine months
0.9 nine thousand
-0.5 nine times
-0.5 nine to
1.5 nine weeks
-1.0 nine years
0.9 nineteen
-0.6 nineteen of
-0.5 nineteenth century
0.5 nineties
1.0 ninety
0.7 ninety four
1.6 ninety minute
-1.3 ninety minutes
-0.6 ninety one
-1.3 ninety three
2.0 ninth
2.6 no
-3.0 no $
-1.2 no and
1.7 no back
-0.6 no benefit
-2.0 no better
-1.4 no blood
4.1 no brace
2.1 no cause
-1.0 no change
-1.1 no charge
1.9 no choice
-1.5 no clear
-0.9 no climbing
3.9 no clinic
-0.9 no conclusion
-0.6 no contract
-2.5 no cure
-1.0 no diet
-1.7 no difference
0.9 no doctor
1.1 no downside
1.6 no drug
-0.7 no drugs
-0.6 no effect
-0.9 no evidence
-0.6 no explanation
1.0 no extra
-1.8 no fixed
-1.9 no gain
-2.0 no good
-0.8 no hard
1.1 no harm
0.6 no hospital
-0.5 no hurry
-0.7 no idea
-0.5 no improvement
-0.7 no known
3.1 no longer
-2.2 no massage
1.5 no matter
-0.5 no medicine
6.1 no more
3.3 no need
-0.8 no needles
-0.5 no oil
-0.5 no or
4.9 no other
4.0 no pain
-0.8 no part
-1.5 no perfect
-0.9 no pills
-0.7 no pressure
-1.3 no problem
-1.0 no promise
-1.6 no proof
-0.6 no quick
2.2 no reason
-0.6 no referral
6.0 no risk
4.6 no risks
3.9 no rods
1.8 no scan
0.5 no scar
-0.7 no serious
-0.8 no shortage
8.4 no side
-4.5 no single
-0.6 no stairs
0.9 no such
-0.9 no surprise
-0.8 no surprises
-0.6 no symptoms
-1.9 no to
-5.6 no treatment
-1.6 no two
0.7 no way
-0.6 no we
-0.7 no wonder
-1.0 no you
1.0 nobody
-1.6 nobody can
-1.0 nobody does
2.9 nobody else
-0.5 nobody ever
-0.8 nobody gets
1.3 nobody had
4.0 nobody has
-1.0 nobody here
3.4 nobody in
-1.9 nobody is
2.2 nobody it
-1.6 nobody knows
-0.6 nobody minds
0.6 nobody needs
-0.9 nobody should
-1.1 nobody wants
-2.0 nobody will
-1.1 nod
-1.0 nod off
-1.3 noise
-2.7 non
1.1 non invasive
-2.1 non specific
-1.0 non surgical
7.0 none
4.3 none $
4.3 none at
-1.5 none of
-2.2 noon
-0.7 noon and
-0.5 noon to
-0.9 nope
-1.2 nope $
1.6 nor is
-0.8 noreen
2.1 normal
-1.4 normal $
-0.8 normal activities
3.5 normal in
-0.5 normal to
-2.6 normally
-1.2 north burnaby
1.1 north of
-0.7 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
4.6 not $
2.3 not a
-0.8 not able
-0.5 not advise
-0.5 not affect
0.6 not agree
-1.1 not all
-1.8 not alter
-4.3 not always
0.6 not an
-0.9 not answer
4.7 not any
-0.5 not ask
1.9 not be
-0.6 not bear
-0.7 not become
-3.5 not been
-0.7 not being
3.2 not better
-0.9 not book
-0.7 not borne
-0.6 not bother
-0.5 not but
0.5 not call
-0.8 not cause
-0.5 not caused
-4.1 not change
-1.2 not changed
-0.6 not charge
-0.5 not chase
-1.3 not claim
-1.2 not clear
3.4 not come
-1.7 not correct
-0.7 not crack
-4.6 not cure
-0.6 not damage
-3.4 not diagnose
2.6 not do
-0.8 not doctors
0.8 not double
-0.7 not drive
0.7 not end
1.0 not enough
1.3 not even
0.5 not ever
-1.9 not every
-0.9 not everybody
-1.6 not everyone
2.4 not expect
1.9 not expected
2.4 not fall
-0.5 not far
1.2 not feel
4.4 not find
-0.7 not fit
-1.6 not fix
-1.6 not flush
-0.7 not for
0.6 not found
-1.2 not free
3.1 not get
-3.1 not give
0.6 not go
-0.6 not gone
-0.7 not grow
-3.5 not guarantee
3.9 not had
-0.5 not hang
2.5 not happen
2.1 not happy
1.6 not harm
2.3 not have
-1.1 not hear
6.0 not help
-1.4 not helped
1.1 not here
5.8 not hurt
0.7 not i
6.4 not if
0.7 not improve
-1.4 not improved
-1.7 not in
-0.8 not instead
-0.5 not involved
-0.6 not it
3.0 not just
1.4 not keep
1.2 not know
-2.2 not known
-0.8 not last
0.7 not leave
1.7 not let
-1.2 not lie
0.5 not lift
2.3 not like
-0.8 not look
1.9 not lose
0.6 not lost
-0.5 not magic
0.9 not make
-0.5 not making
0.8 not manage
-1.9 not massage
-0.5 not match
0.8 not matter
-2.7 not mean
-0.6 not meant
2.8 not met
-0.9 not mind
1.7 not missed
-1.9 not move
1.1 not my
-1.0 not necessarily
4.6 not need
1.4 not needed
-0.8 not normally
-0.6 not notice
-0.9 not noticed
-1.3 not offer
-0.5 not on
1.0 not once
3.8 not one
-1.0 not only
-0.7 not open
-0.5 not order
-0.5 not ours
-0.5 not paid
-0.7 not part
6.1 not pay
-0.8 not pick
-1.2 not possible
-1.2 not predict
-0.5 not prescribe
-0.5 not press
-1.1 not pretend
-0.7 not prevent
-2.3 not promise
-0.8 not proven
-0.5 not provide
-1.7 not push
-2.1 not put
-0.8 not reach
-0.9 not realign
-0.7 not really
-1.8 not rebuild
0.7 not recommend
-1.3 not recommended
-0.6 not remove
-1.9 not repair
-0.7 not replace
1.2 not required
1.3 not respond
3.8 not return
-1.1 not right
-0.9 not risk
-0.5 not routinely
-0.5 not rule
-1.0 not rush
-1.1 not safe
1.5 not satisfied
-4.0 not say
-1.1 not saying
-1.0 not see
-1.6 not sell
0.7 not send
0.8 not settle
-0.5 not settled
1.7 not shift
-1.0 not show
-1.3 not shown
0.5 not sit
-0.8 not sleep
-1.3 not slept
-0.8 not slow
-1.2 not so
-0.9 not speed
-0.6 not stand
-2.4 not stop
-2.7 not straighten
1.6 not suit
-3.2 not suitable
-1.0 not supported
-1.2 not sure
-2.0 not take
0.8 not taken
-2.9 not tell
3.4 not that
-1.7 not the
2.0 not there
2.5 not think
-0.5 not thought
1.3 not tie
-2.5 not to
2.5 not touched
-1.3 not treat
-0.5 not treated
-0.6 not try
0.5 not understand
-0.6 not undo
2.6 not unusual
-1.1 not use
-2.8 not usually
-0.6 not wait
-0.6 not we
-2.5 not wear
-0.6 not well
-3.2 not widen
2.5 not work
-1.0 not worked
1.4 not worry
-0.8 not yet
-1.8 note
-0.6 note from
-0.5 note to
-0.8 notebook
-0.9 noted
-0.5 noted that
-2.0 notes
-0.7 notes $
-0.5 notes are
-0.9 notes on
3.7 nothing
1.8 nothing $
-1.4 nothing against
-0.6 nothing and
2.6 nothing but
-1.9 nothing can
2.1 nothing else
-1.5 nothing fancy
-1.5 nothing for
-1.1 nothing has
2.0 nothing hurts
1.7 nothing in
-3.1 nothing is
3.5 nothing left
-0.5 nothing on
-0.6 nothing that
3.2 nothing to
-0.6 nothing we
3.1 nothing worked
-1.5 nothing wrong
-0.7 nothing you
-2.8 notice $
3.1 notice a
0.5 notice instant
1.1 notice it
-0.5 notice no
1.2 notice the
-0.5 notice what
-0.6 notice your
0.8 noticeably
0.8 noticeably better
-0.5 noticed
3.0 noticed that
0.7 nought
1.0 nourishes
0.8 nourishes the
-1.0 november
5.6 now
1.1 now $
-1.1 now and
-0.6 now as
-1.0 now comes
-0.6 now for
-0.8 now holds
2.6 now i
1.4 now in
2.3 now she
-1.1 now that
-1.2 now the
-1.6 now we
-0.8 now you
1.6 nowhere
0.8 nowhere $
0.8 nowhere to
-0.5 nudge
-1.2 numb
-0.5 numb $
-0.5 numb and
0.9 numb feet
-1.7 number
-1.5 number and
-0.5 number nine
-1.5 number of
4.2 number one
-1.0 numbers
-1.3 numbers $
-1.7 numbness
1.6 numbness and
-0.7 numbness around
-0.7 numbness between
-0.6 numbness in
-1.4 numbness or
-0.7 numbs
0.6 numerous
-4.3 nurse
-0.6 nurse $
-0.7 nurse and
-0.5 nurse in
0.9 nurse on
-3.0 nurses
-0.8 nurses and
1.9 nutrients
-0.5 nutrients $
0.8 nutrients to
-0.6 oa
0.7 oak
0.8 oaks
0.9 oat
0.9 oat milk
1.0 object
-0.5 obligation
-0.5 observation
-0.9 obsessed
-0.5 obsessed with
-0.6 obvious
-0.8 obviously
-0.7 obviously $
0.8 occasionally
-1.2 occupational
-0.5 occur
-0.8 occurs
-0.5 october
-1.7 october $
-0.8 odd
-0.5 odile
-0.9 oduya
-0.5 of
-0.8 of $
1.8 of 5
-0.9 of 50
-0.9 of a
-0.7 of about
2.0 of acupuncture
0.9 of age
2.2 of all
-1.8 of an
-0.7 of another
-0.6 of april
-0.6 of arthritis
1.4 of attention
1.4 of being
1.7 of blood
-1.0 of bone
-0.5 of bones
0.5 of both
-0.6 of breath
1.6 of burnaby
-0.7 of calm
2.6 of care
0.7 of cartilage
-0.7 of charge
0.6 of clinical
0.6 of comfort
-0.5 of compost
1.5 of conditions
-1.7 of course
0.5 of daily
-1.3 of days
0.8 of deep
-0.9 of disability
-1.3 of disc
-1.0 of each
-0.9 of eight
-1.6 of endorphins
1.6 of every
0.7 of everything
-1.3 of exercise
2.8 of exercises
0.7 of experience
-0.5 of feeling
-0.5 of fifty
-0.6 of fight
-0.8 of five
-0.8 of folks
-1.4 of four
-0.6 of full
-0.8 of getting
1.3 of ginger
-0.5 of good
2.0 of health
-2.8 of his
1.9 of ibuprofen
-0.9 of injury
1.8 of it
-1.0 of january
-0.6 of june
1.4 of leg
-0.5 of less
-1.2 of life
-1.7 of line
-0.5 of local
0.6 of long
-0.9 of low
1.0 of lower
-0.5 of lumbar
0.5 of lying
1.2 of manual
-0.9 of march
0.8 of massage
-0.6 of may
1.4 of metabolic
1.1 of mine
0.8 of more
-0.7 of most
-0.8 of motion
-1.9 of muscle
-0.6 of muscles
-2.2 of my
-0.6 of natural
0.6 of needles
1.5 of new
-1.2 of ninety
-1.6 of one
0.8 of ontario
1.0 of other
1.6 of pain
0.5 of patience
-3.5 of people
-1.0 of physicians
-0.5 of physiotherapy
-2.4 of place
2.2 of places
-1.0 of position
-1.1 of practice
1.0 of pregnancy
-0.5 of pressure
-0.6 of quiet
-1.2 of recovery
0.6 of regular
-0.7 of risk
1.9 of room
-0.5 of rosemary
1.8 of sciatica
-0.6 of seeing
1.0 of sessions
-0.6 of seven
-0.6 of several
-0.5 of sixty
-0.6 of sleep
1.2 of slow
-0.6 of small
-0.5 of snow
-0.5 of some
0.8 of somebody
0.7 of something
-0.8 of spinal
-0.5 of spine
-0.9 of stairs
0.7 of standing
1.3 of steroids
1.3 of strength
0.8 of surgery
-0.5 of swedish
0.5 of synovial
1.0 of tablets
-1.0 of tea
-0.6 of techniques
-1.4 of that
-2.1 of their
1.2 of them
0.6 of therapists
1.2 of things
1.8 of thirty
1.0 of those
-0.7 of three
-1.3 of time
0.6 of tired
-0.8 of tissue
-0.9 of trained
2.3 of training
-0.5 of treating
2.2 of treatment
0.7 of trying
-0.5 of twelve
2.0 of twenty
0.6 of two
-5.1 of us
0.6 of waiting
-0.8 of walking
-0.7 of war
0.9 of water
2.4 of weekly
0.5 of weeks
-0.8 of which
-0.6 of whom
-2.6 of you
-0.6 of your
0.8 of yours
4.3 off
-1.6 off a
0.8 off all
-0.9 off and
0.8 off by
0.5 off for
-0.9 off from
-1.2 off in
1.9 off it
1.6 off like
2.4 off pain
2.8 off that
3.7 off the
1.5 off their
0.9 off them
-0.9 off to
0.5 off what
-0.5 off when
-0.5 off with
-2.1 off work
-1.9 off your
-0.7 offended
-0.6 offended $
0.6 offer a
-0.9 offer acupuncture
-0.8 offer massage
-0.5 offer opioids
-0.5 offer spinal
-0.8 offer the
-3.4 offered
-0.7 offered $
-0.7 offered a
-0.6 offered him
-0.6 offered to
-1.0 offering
-1.0 offers a
-1.6 office
-0.6 office $
0.6 office in
-0.5 office workers
0.9 officer
1.3 offices
-0.5 official
-4.6 often
0.6 often $
0.9 often and
0.9 often as
-0.5 often ask
-0.8 often asked
0.8 often be
0.7 often by
-0.7 often comes
1.4 often enough
-0.6 often goes
0.7 often have
-0.5 often improves
-0.5 often not
3.0 often on
1.7 often over
1.1 often see
0.8 often settles
-1.3 often show
-0.6 often shrink
-1.3 often shrinks
-0.6 often similar
0.9 often tell
-0.5 often than
2.1 often that
1.9 often the
-0.8 often they
1.3 often with
-0.5 often yes
2.3 oh
-0.8 oh $
-1.0 oh my
-1.2 oil
2.0 oil a
0.8 oil and
-1.2 oil change
-0.7 oil in
-0.6 oil is
-0.8 oil on
1.1 oil slow
-1.2 ok
0.6 okanagan
-1.6 okay
-0.5 okay $
1.7 old
0.7 old $
-1.2 old injuries
0.9 old injury
2.1 old one
-0.8 older
-0.9 older $
-0.6 older clients
1.4 older patients
0.7 older people
-1.2 oldest
-0.6 oldest client
-0.9 oldest regular
-0.8 olympic
-0.6 on
1.9 on $
-1.4 on a
0.5 on account
-0.7 on all
-1.4 on an
-0.7 on and
1.0 on any
-0.5 on anybody
-0.7 on as
-0.5 on at
-1.3 on average
-0.9 on back
-0.5 on bad
0.7 on blood
-0.6 on bone
1.1 on both
-0.5 on by
-0.5 on canada
1.2 on care
-0.5 on crutches
2.0 on day
-0.7 on december
0.8 on disc
2.5 on each
1.3 on earth
-0.5 on east
-0.6 on fire
-0.8 on foot
2.4 on friday
0.8 on getting
2.8 on google
-1.1 on hands
0.7 on hastings
2.9 on her
-0.6 on here
-0.5 on him
3.2 on his
-0.8 on holiday
-1.4 on how
-0.8 on in
-0.8 on is
0.8 on it
-1.4 on its
-0.7 on january
-0.5 on low
-0.6 on march
1.7 on me
-1.5 on methotrexate
1.7 on mill
2.6 on monday
-2.1 on mondays
-0.5 on muscle
-1.2 on my
-1.4 on one
-0.5 on other
1.3 on our
1.9 on painkillers
1.6 on paper
0.6 on part
1.9 on pills
0.6 on purpose
-0.9 on request
2.0 on saturday
-0.5 on saturdays
-0.7 on scans
0.7 on sciatica
-0.9 on several
-0.7 on since
-0.6 on skin
0.5 on socks
-0.9 on something
3.3 on standing
-0.5 on still
1.2 on sunday
0.6 on tablets
1.6 on that
-1.6 on their
1.9 on this
-0.9 on those
-0.7 on thursday
0.9 on time
2.8 on to
1.7 on top
-0.8 on treatment
0.6 on treatments
-2.3 on tuesdays
2.8 on us
-0.6 on walking
1.0 on wednesday
0.7 on wednesdays
-2.1 on weekdays
-0.8 on west
-1.6 on what
-0.5 on whatever
-0.6 on when
-1.7 on with
-0.7 on working
1.8 on you
1.7 once
2.7 once $
-3.4 once a
0.5 once about
1.2 once and
1.0 once had
0.5 once i
-0.8 once in
-0.6 once is
-1.3 once it
1.7 once the
1.5 once we
1.0 once your
0.9 one
-0.8 one 60
0.6 one a
0.7 one after
1.4 one afternoon
-1.5 one and
-0.7 one another
0.6 one appointment
-1.0 one as
-0.9 one at
0.6 one bad
1.4 one before
-0.5 one bone
-2.1 one can
0.5 one choice
0.8 one client
1.1 one clinic
-1.6 one day
0.5 one end
-1.0 one every
-0.8 one foot
1.3 one for
-1.3 one gentleman
1.0 one go
-1.1 one hand
-0.9 one hip
0.9 one hour
2.1 one i
1.7 one in
1.6 one is
-0.6 one knee
1.3 one lady
-0.7 one last
-2.1 one leg
-0.5 one long
-0.9 one man
-1.2 one massage
0.9 one month
-1.5 one more
-0.6 one morning
0.7 one of
0.7 one our
0.7 one out
-0.5 one page
0.6 one part
-0.8 one person
-0.6 one place
-0.6 one position
-0.8 one posture
0.9 one price
-1.1 one reason
-1.1 one rmt
0.5 one roof
4.3 one session
-2.7 one side
-0.7 one size
-0.7 one study
1.8 one table
0.5 one the
-0.6 one therapist
-1.4 one to
1.9 one treatment
2.5 one two
-0.7 one type
-0.6 one vertebra
4.9 one visit
-0.7 one was
0.6 one way
-0.9 one week
1.6 one who
-0.5 one will
-0.9 one with
-0.7 one without
-0.7 one year
-2.6 one years
-1.3 one you
1.3 ones
-0.8 ones $
1.2 ones we
1.4 ones who
-0.6 ongoing
-2.0 online
-0.6 online booking
1.2 only
-1.5 only $
0.9 only a
-0.7 only and
0.9 only at
1.0 only because
-0.9 only considered
-0.9 only for
-0.5 only go
-1.4 only if
-0.5 only in
-0.6 only mask
1.4 only need
-0.6 only once
2.3 only option
1.2 only place
0.6 only say
0.7 only take
-1.3 only the
-1.1 only then
1.4 only therapist
0.5 only thing
1.6 only two
-0.8 only walk
-0.8 only when
-1.5 only wish
-0.5 only with
0.5 ontario $
-0.5 onto
-1.6 onward
-0.6 onward $
-1.4 op
-0.9 open $
0.7 open and
-1.4 open at
-1.1 open for
-0.6 open from
-1.3 open on
-0.7 open seven
1.2 open the
3.3 open up
3.0 opened
1.8 opened $
-1.0 opened in
-0.5 opened my
0.7 opened the
-0.8 opened this
1.6 opened up
-1.5 opening
-0.5 opening the
-2.1 openings
2.8 opens
-0.5 opens it
2.4 opens up
0.7 operate on
1.5 operated
1.5 operated on
4.7 operating
2.2 operating room
1.8 operating table
0.6 operating theatre
2.5 operation
1.3 operation $
1.1 operation and
-0.5 operation for
-0.8 operation in
-1.5 operation is
-0.6 operation it
0.7 operation later
-1.2 operation on
0.9 operation or
-0.9 operation there
-0.5 operation to
0.7 operation was
0.7 operations $
-0.7 operations carry
-0.5 operations for
-0.5 operations on
-1.6 opinion
-0.8 opinion $
-1.8 opinions
-0.8 opinions about
1.0 opioids
0.9 opioids and
-1.0 opioids are
-0.9 opioids for
-1.3 option $
-1.6 option for
-1.1 optional
-0.7 optional $
-2.0 options
-1.5 options $
-0.9 options for
-7.1 or
-0.7 or after
0.6 or an
-1.1 or any
0.7 or anything
1.5 or as
0.5 or ask
1.0 or at
-0.6 or back
1.0 or bleeding
0.6 or book
-1.0 or both
-0.5 or bowels
-0.8 or breaks
0.6 or bulging
-0.6 or by
0.8 or call
-0.8 or can
1.0 or chiropractic
-0.5 or days
0.5 or drop
2.1 or exercise
-0.8 or five
1.9 or four
0.5 or fourth
1.2 or had
-1.7 or have
1.4 or herniated
1.1 or how
-1.2 or if
-1.1 or in
2.4 or it
-0.7 or just
-0.5 or lactic
1.3 or later
1.3 or less
0.8 or lie
-0.5 or longer
-0.5 or manipulation
0.8 or medication
-0.8 or months
0.6 or more
1.1 or nine
1.7 or no
-0.8 or not
-1.1 or numbness
2.1 or old
-1.0 or on
0.6 or operation
1.3 or osteoarthritis
-0.6 or pain
1.7 or physiotherapy
-0.5 or pins
1.8 or plain
-1.0 or put
-0.8 or remove
-0.5 or scoliosis
1.0 or severe
0.8 or sit
0.5 or six
2.0 or so
0.9 or speak
0.5 or sport
-0.6 or standing
-1.0 or stop
1.3 or surgery
-0.8 or swollen
-1.0 or take
-1.3 or that
1.0 or the
1.2 or three
-0.9 or tingling
-1.7 or to
-0.6 or trouble
1.7 or two
0.5 or use
-0.6 or walk
-0.7 or walking
0.8 or we
-0.7 or weakness
-0.5 or with
-1.4 or without
2.9 or you
-0.6 oral
-0.6 orange
-1.7 order
-0.5 order $
-0.7 order to
-0.8 ordered
-0.6 orders
-1.1 ordinary
-0.7 ordinary back
1.9 ordinary massage
-0.6 ordinary painkillers
1.3 organ
0.7 original
-0.9 orthopaedic
-0.8 osteoarthritis
-1.7 osteoarthritis $
-0.8 osteoarthritis and
0.7 osteoarthritis in
-1.2 osteoarthritis is
1.0 osteoarthritis of
-0.7 osteoarthritis or
-0.9 osteoarthritis the
-0.6 osteopaths
-0.6 osteopathy
1.2 osteoporosis and
0.6 osteoporosis blood
0.7 other
-1.9 other $
-0.6 other active
0.7 other and
-1.2 other causes
1.7 other clinic
4.7 other clinics
-0.6 other days
0.6 other end
-1.0 other half
-1.4 other hands
0.7 other kind
-0.8 other options
0.5 other people
1.2 other places
-0.6 other side
-0.5 other soft
-1.6 other than
3.0 other therapists
1.2 other things
-0.5 other treatment
-2.9 other treatments
-0.5 other two
1.4 other way
0.7 others $
0.6 others a
-0.6 others come
-0.5 others find
-0.5 others have
-1.1 others it
-0.9 others notice
1.8 others we
1.0 otherwise
-0.5 otherwise come
-0.6 otherwise we
-0.5 ouch
4.9 our
-1.2 our acupuncturist
0.6 our arthritis
-0.6 our back
-0.5 our backs
-1.1 our best
-1.0 our burnaby
-0.5 our busiest
-0.6 our client
-3.2 our clinic
1.5 our clinical
0.8 our combined
1.4 our deep
-0.7 our discs
-1.0 our door
-0.5 our evening
1.0 our expert
-0.9 our favourite
-1.4 our first
-0.8 our five
-1.0 our founder
-0.7 our four
-1.1 our front
-0.9 our hands
-0.9 our helpline
1.6 our ladies
-0.8 our last
0.9 our lead
-0.6 our long
1.9 our massage
-0.6 our members
1.2 our methods
1.4 our monthly
-1.9 our most
0.7 our neighbours
-2.1 our oldest
0.8 our opinion
0.8 our own
-0.5 our owner
1.1 our page
-0.9 our people
-0.5 our physiotherapist
-0.9 our physiotherapists
-0.7 our place
-0.6 our prenatal
-0.6 our prices
1.8 our program
2.6 our programme
0.6 our ra
1.3 our record
-0.8 our registered
1.4 our regulars
1.1 our resident
1.3 our results
2.1 our rmt
2.3 our rmts
0.5 our sciatica
0.7 our senior
1.0 our signature
-0.5 our stairs
-0.7 our street
0.9 our table
-1.5 our tables
0.5 our team
0.7 our technique
-1.1 our therapists
-0.7 our three
1.2 our touch
2.1 our treatment
1.2 our treatments
-0.5 our two
-0.8 our waiting
0.8 our wall
1.2 our work
6.0 ours
0.6 ours are
1.0 ours goes
0.6 ours is
-1.6 ourselves
-1.7 ourselves $
4.8 out
1.3 out $
1.1 out a
-0.5 out after
-0.6 out as
-0.7 out at
-1.0 out back
0.9 out but
-1.2 out by
-0.8 out endorphins
-2.0 out for
-1.2 out here
1.2 out is
0.7 out it
0.6 out lactic
0.9 out like
-1.1 out loud
1.5 out my
1.7 out of
-2.0 out on
-0.7 out or
-0.6 out shrinks
0.6 out straight
1.1 out that
2.2 out the
-0.5 out they
0.7 out through
-1.0 out toxins
1.5 out upright
0.7 out what
-0.6 out when
-0.7 out where
-1.2 out whether
1.3 out who
-0.8 out why
0.8 out with
0.6 out without
-0.7 out you
-0.9 out your
1.5 outcome
1.7 outcome $
2.2 outcomes
-2.0 outer
-0.7 outer layer
-0.6 outlet
-0.6 outlook
1.8 outperforms
-3.4 outside
-1.1 outside $
-0.5 outside the
-0.8 outward
-0.7 over
0.5 over $
0.6 over 400
1.2 over a
-0.7 over an
3.5 over and
0.5 over hot
2.4 over in
-1.0 over it
-0.7 over months
-0.6 over one
-0.8 over several
-1.0 over six
1.3 over sixties
-0.5 over sixty
-0.5 over some
1.0 over something
-0.6 over ten
2.0 over the
0.9 over three
-0.7 over to
0.9 over twelve
-0.6 over weeks
-0.6 over with
-1.3 over your
1.0 overactive
1.0 overactive immune
2.4 overall
2.9 overall well
1.7 overdo
1.8 overdo it
0.8 overnight
-0.6 overnight and
-1.0 overstretched
-1.2 overtime
-0.6 overtime $
-1.2 overweight
0.7 overworked
2.2 overworked muscles
-3.9 own $
1.9 own a
1.0 own accord
0.8 own and
-2.4 own back
3.3 own bed
1.0 own boots
-1.0 own father
-1.2 own feel
-0.5 own it
-0.7 own joints
-1.3 own mother
-0.6 own over
-0.5 own painkillers
0.6 own practice
-0.5 own right
-0.6 own so
1.7 own socks
-1.4 own time
-0.7 owned
-0.5 owned $
-1.7 owner
-0.6 owns
-0.6 owns the
2.1 oxygen
1.1 oxygen and
0.6 oxygen in
0.6 oxygen to
1.3 oxytocin
-1.2 p
-0.9 p $
0.5 p m
-1.3 pace
-0.5 pace yourself
-0.6 paced
-0.6 paced world
1.7 pacemaker
-1.2 pacemaker $
1.2 pacemaker a
0.8 pacemakers
-0.9 pacific
-0.9 pacific blue
-1.6 pacing
1.8 pack
1.2 pack $
0.7 pack a
0.5 pack and
-0.6 pack of
-0.5 pack wrapped
-1.6 package $
-2.0 packages
-0.9 packages and
0.6 packed
2.4 packet
0.7 packet of
1.4 packing
-1.0 packs
-0.6 packs $
0.5 pad $
1.4 pad and
-0.6 pads
-3.3 page
-1.8 page $
0.8 page or
-0.9 page sets
0.6 page with
2.8 pages
1.0 pages $
-3.9 paid
-0.5 paid $
-1.4 paid for
-0.6 paid in
3.7 pain
1.0 pain $
-1.6 pain a
-1.8 pain after
-0.5 pain allows
-0.8 pain along
-2.8 pain and
-0.7 pain are
-0.6 pain away
2.9 pain becomes
-2.2 pain before
2.0 pain behind
-0.5 pain builds
-1.1 pain but
-1.2 pain can
-0.9 pain come
-1.7 pain comes
1.1 pain commonly
-0.7 pain diary
1.0 pain disappears
-0.5 pain do
0.7 pain does
-0.8 pain down
-0.6 pain eases
-0.5 pain easier
-0.9 pain elsewhere
-0.5 pain every
0.8 pain expert
1.0 pain experts
-0.8 pain faster
-0.6 pain feed
-0.5 pain feel
-0.5 pain find
1.1 pain forever
8.4 pain free
0.6 pain from
1.2 pain get
2.0 pain gone
-1.1 pain have
0.7 pain i
-0.9 pain improves
-1.2 pain in
-3.2 pain is
-0.5 pain it
-0.8 pain keeps
-1.0 pain makes
-0.6 pain management
-1.2 pain may
2.0 pain medication
-0.7 pain more
-0.5 pain never
-1.3 pain no
0.6 pain of
-1.4 pain often
1.3 pain on
-1.4 pain or
-0.5 pain pills
-4.1 pain relief
-0.8 pain relievers
-0.7 pain relieving
-0.5 pain returns
0.5 pain sciatica
0.7 pain signals
1.8 pain since
-0.7 pain so
1.1 pain specialist
1.9 pain specialists
1.9 pain stops
-0.5 pain such
-1.6 pain than
-2.4 pain that
-0.7 pain the
1.2 pain they
-0.9 pain tingling
-1.4 pain to
0.9 pain under
-0.9 pain was
1.6 pain we
-0.8 pain what
-0.5 pain whatsoever
0.9 pain which
-0.5 pain while
-0.5 pain who
1.3 pain will
-0.5 pain without
-1.3 pain worse
-0.6 pain you
-2.9 painful
-0.5 painful $
1.0 painkiller since
2.0 painkillers
-1.1 painkillers are
1.2 painkillers for
0.5 painkillers which
2.2 painless
0.5 pains
-0.7 painted
-0.5 paired
-1.4 palms
-0.6 pan
-1.8 panel
1.1 panic
1.5 panic attacks
1.8 pants
0.5 paper
-0.6 papers
-1.4 paperwork
-0.6 paperwork $
-1.9 paracetamol
-0.5 paralysis
-0.5 paramedic
0.6 paraspinal
0.6 paraspinal muscles
-1.2 parent
-0.6 parent in
0.8 parent is
0.8 parents
-0.8 parents $
-1.1 parents and
0.9 parents are
-1.4 park
0.8 park $
-0.5 parked
-5.7 parking
-0.8 parking $
0.5 parking and
-0.9 parking behind
-1.6 parking is
-0.6 parking on
-2.3 part
-1.5 part $
-0.5 part and
0.8 part i
-1.1 part in
-3.7 part of
1.5 part that
-0.6 participants
-2.9 particular
-0.5 particular $
3.2 particularly
2.0 particularly beneficial
1.2 particularly well
2.2 partly
-1.3 partner
-1.2 parts
-0.7 parts $
-1.2 party
-2.1 pass
-1.4 passage
-0.7 passage $
-1.3 passed
-0.5 passed a
-2.1 passes
-1.3 passes $
-0.7 passing
-0.8 passive
-0.6 password
-1.6 past
0.8 past $
-1.0 past four
-0.6 past six
1.2 past the
-0.6 past three
0.5 pat
0.5 patch
1.2 patch $
-0.5 path of
0.7 pathway
-1.2 patience
-1.1 patience $
-1.6 patient
-0.5 patient $
0.6 patient can
3.0 patients
-1.7 patients $
0.6 patients a
-0.8 patients and
0.8 patients are
-0.6 patients ask
-0.8 patients come
0.7 patients like
0.5 patients notice
1.6 patients who
2.7 patients with
3.4 patio
1.3 paul
4.5 pay $
1.8 pay nothing
-0.5 pay only
-1.0 pay the
-0.7 pay what
-0.5 pay whatever
-1.2 payable
-0.8 payable in
-0.7 paying
-1.3 payment
-0.5 payments
1.1 payroll
-2.2 pays
-0.6 pays for
0.9 pb
1.8 peace
-1.6 peace $
0.7 peas
-0.7 pedal
-0.9 pee
0.8 pelvic tilt
2.3 pelvis
0.8 pelvis $
1.1 pelvis and
1.5 pelvis back
-0.7 pelvis is
1.0 pelvis tips
-0.7 pen
-0.5 pen $
-0.6 pencil
2.7 pencilled
2.8 penny
2.3 penny $
1.3 pens
-1.7 people
2.2 people $
-1.7 people a
-0.5 people after
-1.2 people and
3.5 people are
1.1 people arrive
-0.9 people away
-0.5 people back
-0.7 people begin
-0.5 people book
-0.6 people but
-0.5 people call
0.9 people can
2.1 people cancel
0.7 people could
-1.3 people do
-0.5 people end
2.8 people feel
-1.9 people find
1.5 people had
-1.1 people have
-0.7 people i
-0.6 people improve
-0.8 people in
0.7 people it
-0.5 people know
-0.9 people like
-0.5 people living
-0.6 people love
-0.7 people manage
-1.6 people never
2.0 people notice
-0.9 people often
0.6 people on
-1.1 people over
0.5 people reach
-0.6 people recover
0.5 people return
-0.6 people say
0.5 people should
0.8 people sit
0.6 people so
0.5 people stay
-0.5 people tell
-0.8 people tend
-0.8 people that
-0.7 people think
0.6 people this
-0.6 people to
-0.8 people walk
1.6 people we
-2.0 people who
-1.6 people whose
-0.6 people will
-3.8 people with
-1.8 people without
1.5 people yes
1.1 people you
-1.8 per
2.0 per cent
-0.8 per month
-1.1 per visit
2.5 percent
0.7 percent of
-1.5 percent off
-0.5 perfect
-1.3 perfect posture
-0.5 perfectly
-0.5 perfectly good
1.9 perfectly safe
2.3 perform
-1.1 performance
2.3 performed
1.0 performed by
-0.7 perhaps
-0.8 perhaps a
-0.5 perhaps you
-1.5 periods
-0.5 periods of
2.0 permanent
1.5 permanent $
-0.7 permanent and
-1.8 permanent damage
-0.5 permanent joint
-1.4 permanent nerve
0.5 permanent results
2.7 permanently
2.2 permanently $
-1.0 permission
-0.7 permission $
1.8 permits
-0.5 permitted
-0.5 permitted to
-0.7 persistent
-1.8 person
-0.9 person in
-0.6 person is
0.5 person on
-0.5 person whose
-0.8 person will
-0.6 person with
-1.0 personal
1.1 personalized
-0.9 personally
-1.2 personally $
-0.9 persons
-0.7 pete
-0.7 petra
-1.9 pharmacist
-0.6 pharmacist $
-0.9 pharmacist can
1.7 pharmacy
1.7 pharmacy $
0.6 phase one
0.6 phase three
-0.9 phases
-0.6 phil
-0.5 philippa
-4.1 phone
-1.4 phone $
1.0 phone and
1.8 phone call
-1.0 phone in
1.0 phone or
-1.0 phone us
1.2 phoned
1.0 phoned the
1.3 phones $
0.7 photograph $
1.3 photographs
1.7 photos
1.7 photos $
-0.7 phrase
-1.0 physical
-1.5 physician
1.4 physicians
3.7 physio
1.3 physio chiro
1.3 physio for
-0.8 physio two
1.3 physiology
1.9 physios
1.0 physios and
-4.1 physiotherapist
-0.5 physiotherapist and
-1.1 physiotherapist can
-0.9 physiotherapists $
1.4 physiotherapists and
1.3 physiotherapy
-1.1 physiotherapy $
1.5 physiotherapy for
1.8 physiotherapy or
-1.0 piano
-0.5 piano $
-1.7 pick
-0.8 pick a
0.8 pick up
0.5 pick your
3.2 picked
3.2 picked up
-0.5 pickers
-1.0 picking up
0.5 picks up
-0.5 picture
0.8 picture and
-0.7 pictures
-0.5 pictures $
-0.9 pilates
-1.0 pile
-0.6 pile up
5.1 pill
0.7 pill $
0.7 pill bottle
-1.0 pillow
0.5 pillow $
-2.0 pillows
-1.0 pillows $
5.3 pills
2.2 pills $
3.2 pills and
0.7 pills in
-1.0 pin
-0.6 pin and
-0.8 pinch
3.3 pinched
-0.5 ping
1.2 pins
1.4 pins and
-1.1 piriformis $
2.5 piriformis and
-0.6 piriformis syndrome
1.8 place
-2.1 place $
1.6 place for
-0.5 place in
-1.0 place is
-0.5 place of
-0.6 place straighten
1.2 place that
0.5 place the
1.7 place to
1.7 place where
-0.8 place with
-0.7 placebo
-0.5 placebo $
2.3 places
-0.9 places $
0.5 places each
-0.9 places that
-0.9 places to
-0.5 plain
0.7 plain english
-0.8 plainly
-1.1 plan
1.5 plan $
0.5 plan around
-0.8 plan at
1.1 plan do
-1.4 plan for
-0.5 plan in
-0.5 plan is
-1.1 plan on
1.0 plan that
-0.5 plan together
-0.5 plank
0.5 planned
0.7 planning
-3.8 plans
-1.0 plans $
-0.7 plans cover
0.6 plans include
-0.6 plant
-1.0 plastic
-1.1 plate
-0.5 play a
3.4 played
1.9 played the
0.9 players
0.6 players $
1.9 playing
1.3 playlist
1.5 playlist $
2.7 plays
-0.5 plaza
-0.7 pleasant
-0.7 pleasant $
-2.9 please
-0.5 please ask
-1.0 please bring
0.5 please do
-0.6 please give
-0.7 please keep
-0.5 please leave
1.3 please let
0.8 please note
-0.5 please see
2.0 please speak
-0.5 please stay
-0.9 plenty
-0.5 plumber
-0.6 plumbing
1.4 plump
1.0 plump up
1.2 plumps
0.9 plumps up
-1.8 plus
-0.6 plus a
-0.5 plus gst
-0.6 plus two
-0.8 pm
-0.7 pocket
-0.7 pocket $
-0.5 podiatry
0.5 point
1.7 point $
-1.1 point and
2.1 point at
-0.7 point in
-0.8 point to
0.8 point work
-0.9 points
0.8 points and
1.3 poison
3.4 poisons
0.5 poke
1.1 pole
-0.5 pole $
0.5 policy
0.7 polish
-0.8 polite
-0.5 politely
-0.5 politeness
-0.9 pool
-0.7 pools
-1.6 poor
-0.5 poor circulation
1.6 poor posture
-1.9 poor sleep
1.2 pop and
-1.9 popular
-0.5 popular $
-0.5 popular choice
-0.5 popular with
0.6 port moody
-0.7 portuguese
-2.1 position
2.2 position $
-0.5 position often
-0.6 position that
-1.0 position you
-1.9 positions
-4.3 possible
0.8 possible $
-1.2 possible side
-1.7 possible to
-0.5 post
-0.7 post $
0.5 postbox
-1.0 poster
-0.6 poster $
1.1 postnatal
1.8 postpartum
1.0 postponed
1.2 postponed or
-0.8 posts
1.7 postural
-1.2 postural pain
3.7 posture
1.8 posture $
0.7 posture and
-0.5 posture for
-2.5 posture is
-0.9 posture or
-0.5 posture scan
-0.7 posture that
-0.7 pot
-0.9 pounds $
1.4 pounds and
2.8 pour
1.8 power
-0.5 power of
2.9 powerful
-1.7 practical
-1.8 practice
-2.2 practice $
1.0 practice for
0.5 practice is
0.6 practice members
-0.5 practice nurse
1.8 practices
-1.1 practise
-1.5 practised
-0.6 practised in
-0.5 practitioner
0.9 practitioner can
-1.0 practitioners $
1.1 practitioners are
-1.5 pre
-0.5 pre approved
0.6 precise
1.9 precisely
2.4 precisely what
-1.6 predict
3.0 predictable
1.0 prednisone
-1.3 prefer
-0.6 prefer $
0.6 prefer not
-0.6 prefer to
-0.5 prefers
1.8 pregabalin
-3.4 pregnancy
-0.6 pregnancy and
-0.5 pregnancy massage
-1.2 pregnancy related
-1.3 pregnant $
1.8 pregnant or
-0.5 pregnant patients
1.1 prenatal
-0.5 prepaid
3.6 prescribe
0.6 prescribe a
-2.6 prescribed
-0.9 prescribed it
-0.6 prescribed medicine
3.8 prescription
-0.7 prescription pad
1.8 prescriptions
0.9 prescriptions $
-1.6 present
-1.2 present $
-0.9 present for
-0.8 press
-1.2 press on
-0.5 press stroke
-0.6 pressed
1.3 pressed to
-1.2 presses
-1.9 presses on
-2.3 pressing
-1.1 pressing on
-0.6 pressure
-3.3 pressure $
-0.6 pressure a
-0.8 pressure and
1.0 pressure comes
-0.6 pressure from
-0.6 pressure has
-2.4 pressure is
2.8 pressure off
0.5 pressure or
-0.5 pressure over
-0.5 pressure should
0.5 pressure tablets
1.7 pressure tells
1.0 pressure the
-1.3 pressure to
-0.7 pressure you
-1.5 pretend
2.2 pretty
2.9 pretty much
-1.8 prevent back
1.7 prevent joint
-0.8 prevent permanent
1.0 prevent the
0.7 prevented
-2.2 preventing
-1.5 preventing back
-0.5 prevention
4.3 prevents
-0.8 previous
-0.5 previous surgery
-1.1 price
-1.7 prices
-0.8 prince
-0.6 prince george
-0.9 print
-0.5 print $
-1.2 printed
-1.0 printer
-1.0 priti
-1.5 privacy
-0.5 private
-0.7 privately
1.5 priya
0.5 priya and
-0.5 priya who
-1.2 priyanka
-2.6 probably
-0.6 probably be
0.9 probably been
-0.7 probably do
-1.0 probably not
0.8 probably will
3.8 problem
1.6 problem $
2.3 problem and
-0.5 problem or
-0.7 problem that
0.6 problems and
-0.5 problems are
1.3 problems such
-0.5 problems we
0.5 procedure
-0.5 procedure $
3.5 process
0.7 process $
2.0 process and
-0.5 processes
-0.5 processes pain
0.6 produce
-0.6 product
1.9 production
0.5 productivity
1.7 products
0.7 products from
-1.3 professional
-0.6 professional association
-0.7 professionals
-0.5 professor
2.0 program
-1.2 program $
1.0 program was
1.3 programme
-0.6 programme $
1.5 programme and
-0.5 programme is
0.5 programs
1.4 progress
0.7 progress $
0.9 progress of
3.6 progression
1.0 progression of
-0.9 project
-0.6 prolapsed disc
2.7 promise
-0.5 promise $
-1.0 promise a
-1.0 promise at
1.0 promise results
-1.0 promise that
1.0 promise to
1.0 promise you
-1.2 promises
-0.6 promote
2.0 promotes
-0.9 promotes relaxation
2.9 promotes tissue
-1.5 prompt
-0.5 prompt treatment
-0.5 promptly
-0.8 prompts
5.0 proof
3.5 proof $
-0.9 proof that
1.1 proper alignment
0.7 proper position
3.5 properly
0.6 properly trained
-0.5 proportion
-0.6 propose
-0.7 proposed
-0.6 propped
-0.5 pros
-1.6 protect
-0.7 protect it
-0.7 protection
2.2 protects
0.5 proteins
1.9 protocol
-0.6 protocol $
0.7 protocol is
-0.6 protrusion
1.8 proud
-1.3 proud of
2.8 proud to
1.4 prove
0.5 prove it
0.9 prove that
4.5 proved
2.2 proved that
-1.1 proved to
11.3 proven
4.8 proven $
0.8 proven by
-0.6 proven infection
1.0 proven that
0.8 proven to
-0.6 provide
0.7 provided
-0.7 provided $
-0.6 provided by
1.0 provider
0.7 provides
1.5 province
-0.6 provinces
-0.6 provincial
-0.6 provincial college
1.6 pryce
0.5 psoas
-0.5 psychological
-0.6 psychologist
0.7 pub
-1.4 public
-0.6 public register
-0.8 published in
0.9 pull
-0.9 pull the
1.6 pulled
0.6 pulled muscle
0.9 pulled muscles
-0.7 pulled something
-0.6 pulling
0.5 pulls
-0.8 pulls $
-0.8 pulse
-1.2 pump
1.7 pumps
1.9 pumps fluid
1.2 punch
-1.1 punjabi
1.4 purges
-0.8 purse
-3.8 push
-0.8 push a
-0.5 push it
-0.7 push the
-0.9 pushed
-1.0 pushed back
-2.3 pushes
-0.7 pushes out
-0.8 pushing
1.1 put
-2.7 put a
0.7 put away
-0.6 put back
-1.8 put discs
1.5 put down
-0.5 put in
-1.6 put it
0.5 put our
-0.5 put pressure
2.0 put right
1.0 put that
2.2 put the
-0.6 put this
-0.7 put together
-0.5 put up
-0.6 put you
2.7 puts
0.8 puts it
1.9 puts them
-0.5 putting
1.4 putting on
-1.1 putting up
-2.2 q
-0.6 q $
-0.7 q i
-0.5 qi
-0.6 ql
-0.5 quadratus
-0.5 quadratus lumborum
-0.6 qualified $
-0.5 qualified in
-0.8 quality
1.1 quality and
-1.1 quality of
1.3 quarter
0.7 quarter $
0.5 quarterly
-3.1 question
-1.3 question $
0.8 question mark
-0.7 question we
-0.9 questionnaire
-0.6 questionnaire $
-4.0 questions
-1.6 questions $
-0.5 questions about
0.5 questions and
0.5 questions as
-1.3 queue
-0.5 queue $
3.3 quick
1.9 quick $
0.8 quick thrust
2.4 quicker
-0.6 quickly
-0.8 quid
-0.8 quid $
0.7 quiet
-0.5 quiet $
-0.9 quiet and
-0.5 quiet music
-0.5 quiet the
0.5 quietly
0.9 quit
1.3 quite a
-0.5 quite possibly
1.3 quits
-0.5 quiz
-0.7 quote
-0.9 r $
0.5 r ac
0.5 ra
-1.0 ra $
1.1 ra clients
1.3 ra since
1.1 race
-1.0 rack
1.4 radiation
1.1 radicular
-0.5 radio and
0.7 radio on
1.2 radiographer
1.9 radiologist
-0.8 rail $
-0.6 rain on
-1.2 raise
-0.8 raise your
0.7 raised
1.2 raises
1.1 raises endorphins
0.5 raises serotonin
-0.7 ramp
-0.5 ramp $
-0.8 ramp at
6.4 ran
2.4 ran the
1.3 rang
1.2 rang the
0.8 rang up
-0.6 range
-0.8 range $
-0.6 range from
0.8 range of
-0.6 range they
3.2 rapid
-0.5 rare and
-2.3 rarely
-0.7 rarely change
-0.5 rarely needed
-0.6 rarely the
1.4 rarer
-0.5 rash
-0.6 rate $
-0.5 rate drops
0.9 rate with
3.8 rated
1.6 rated 4.9
1.0 rated massage
1.1 rated rmt
-1.5 rates
-1.6 rather
2.4 rather not
-0.9 rather see
1.3 rather than
-1.5 rather you
1.4 rating
1.2 ray $
0.7 ray and
-0.5 ray or
0.7 rays
1.7 rays $
4.8 re
1.5 reabsorbed
-1.2 reabsorbs
-0.7 reabsorbs it
-0.6 reabsorbs the
-1.8 reach
-1.2 reach for
-0.9 reach it
2.0 reach the
0.7 reach us
0.6 reached
1.6 reaches
0.7 reaches for
-1.0 reaches the
0.7 reaching the
-3.6 read
0.6 read $
-2.3 read it
-0.7 read that
-0.5 read the
-0.5 read what
0.7 read your
-0.8 reader
1.7 readily
-0.9 reading
-0.8 reading this
1.9 ready
-1.3 ready $
0.7 ready for
2.8 ready to
1.1 real
-0.8 real $
1.1 real cause
5.3 realign
1.6 realign the
3.7 realigns
2.7 realigns the
1.0 realised
3.0 really
1.6 really $
1.8 really causing
-0.6 really do
1.3 really is
0.6 really works
-0.5 rear
0.6 reason
-3.5 reason $
-0.6 reason and
-0.7 reason at
-1.0 reason enough
-0.6 reason for
-0.7 reason i
-0.6 reason is
-0.6 reason that
1.1 reason the
1.0 reason to
-0.6 reason we
2.8 reason you
-1.5 reasonable
-0.6 reasonable choice
-0.8 reasonable to
-2.0 reasons
0.6 reasons $
-0.6 reasons for
-0.6 reasons to
-0.6 reasons why
-0.5 rebook
3.0 rebuild
2.5 rebuild $
-1.2 rebuild cartilage
3.6 rebuilds
1.8 rebuilds the
-1.6 receipt
-0.5 receipt or
-2.6 receipts
-0.5 receipts are
-2.7 receive
0.5 receive 20
-0.9 receive a
-0.6 received massage
-1.5 recent
-1.1 recent fracture
-0.7 recent surgery
-1.0 recently
-0.8 reception
0.8 receptionist
1.1 receptionist $
-1.0 recipe
-0.7 recipe for
1.1 reckon
-0.6 recliner
0.9 recognised
1.6 recognized
-0.8 recommend
1.3 recommend a
-0.6 recommend acupuncture
-0.5 recommend individual
-0.9 recommend weekly
-0.5 recommendations
-4.0 recommended
-0.6 recommended by
-1.6 recommended for
1.0 recommends
1.7 record
-1.1 record of
-0.5 recorded
-1.5 records
-0.7 records are
3.0 recover
-0.8 recover $
1.2 recover faster
0.6 recover from
1.3 recover fully
0.6 recovered
1.2 recovering
1.0 recovering from
2.9 recovery
-1.2 recovery and
0.6 recovery can
1.2 recovery from
0.8 recovery is
-0.8 recovery takes
1.4 recovery time
4.3 recurrence
-0.5 red flags
-0.5 red or
-0.6 reduce
-1.1 reduce the
0.7 reduced by
2.7 reduces
-0.6 reduces stress
1.2 reducing
2.2 reduction
2.4 reduction of
0.5 reductions
0.5 reductions in
-0.6 refer
-0.9 refer pain
0.9 refer to
-1.0 refer you
-1.8 referral
-0.7 referral to
0.5 refined
-1.1 reflexes
-0.7 reflexes and
5.6 refund
1.9 refund every
1.3 refund the
0.7 refund your
0.7 refunded
-0.9 refuse
1.5 regain
0.6 regain their
0.9 regains
1.4 regarded
1.3 regarded as
0.6 regardless
1.0 regenerate
0.5 regenerate $
0.7 region and
-2.7 register
-0.6 register $
-0.5 register which
-3.5 registered
0.6 registered acupuncturist
-0.9 registered since
-0.6 registered with
-1.1 registration
-0.6 registration $
1.7 registration is
-1.0 registration number
-0.5 regrow
5.0 regular
-0.6 regular activity
-2.2 regular blood
0.8 regular care
-1.4 regular exercise
-0.8 regular is
3.4 regular massage
-0.8 regular movement
3.5 regular sessions
2.8 regular treatment
2.9 regularly
3.1 regulars
-0.6 regulars a
1.8 regulars are
-0.5 regulars come
1.5 regulars have
-0.5 regulate
-0.5 regulate the
-1.5 regulated
-0.6 regulated by
-0.7 regulator
-0.6 regulatory
-0.6 regulatory college
0.8 rehab
0.6 rehabilitation and
4.3 rehydrate
2.6 rehydrate $
1.6 rehydrates
2.6 rehydrating
2.5 relapse
-0.8 related back
-1.3 relax
-0.7 relax and
1.3 relax the
-0.7 relaxants
-1.1 relaxation
-1.6 relaxation $
-1.1 relaxation and
-1.4 relaxed
0.6 relaxed $
1.5 relaxed and
0.6 relaxes the
-2.2 relaxing
-0.9 relaxing $
-0.5 relaxing and
3.1 release
-0.9 release $
-1.2 release and
-0.9 release endorphins
0.9 release it
-0.6 release knots
1.0 release that
1.7 release the
0.7 release those
0.7 release tight
1.2 release to
4.0 released
-0.5 released $
1.9 releases
1.0 releases the
0.6 releasing
0.6 releasing the
-0.8 reliable
-0.7 reliably
7.4 relief
0.9 relief $
0.5 relief after
-0.5 relief but
-1.0 relief for
1.2 relief in
1.6 relief is
-1.2 relief of
2.2 relief on
2.6 relief that
-0.6 relief to
0.7 relief with
2.0 relief without
0.6 relieve
1.0 relieve back
-0.9 relieve leg
-0.7 relieve pain
1.1 relieve the
-0.8 relievers
-0.8 relieves leg
1.2 relieves pain
-0.6 relieving chemicals
-1.0 rely
-1.0 rely on
-0.9 remain
0.5 remain $
-1.2 remains
-0.5 remedial
-1.3 remedial massage
2.6 remedy
-0.7 remember
1.7 remember $
0.7 remember how
-0.8 remember that
-0.7 remember the
-0.6 remember your
-0.7 reminders
3.7 remission
1.1 remission $
1.2 remove
0.6 remove it
-0.7 removes
1.1 removes the
-2.4 removes toxins
1.3 removing
-0.7 rents
3.6 repair
2.3 repair $
0.8 repair and
-1.3 repair cartilage
1.0 repairs
0.6 repairs the
-1.0 repeat
0.5 repeated
-1.3 replace
-0.6 replace the
1.5 replacement
-0.9 replacement is
-0.7 replacements
-0.6 replacements $
1.2 replaces
-0.9 replies
-1.3 reply
-0.5 reply to
-2.0 report
-0.7 report $
-0.5 report and
-0.7 report if
1.5 report that
-2.6 reported
-0.5 reported $
-0.6 reported less
-0.5 reporting
1.5 reports
0.8 reports that
-1.4 request
-0.9 request $
-0.9 requested
1.8 required
2.2 required $
-0.9 requires
-0.5 requires $
1.9 rescue
-2.6 research
1.9 research has
-0.5 research into
-1.1 research is
-2.0 research on
0.8 reserve a
-0.8 reserved
-0.5 reserved for
1.0 reset
2.3 resets
-1.2 residents
0.7 resistance
0.9 resistance to
4.2 resolve
2.5 resolved
-0.7 resort
-1.2 respect
-0.7 respect for
1.6 respond
-0.8 respond and
-0.5 responders
3.1 responds
1.9 responds $
-0.5 responds by
0.9 response
1.0 response and
0.5 responsible
0.7 responsible for
-1.3 rest
-1.4 rest $
-0.5 rest a
2.0 rest alone
-0.5 rest for
-0.7 rest in
0.9 rest on
3.1 restore
-0.5 restore $
0.5 restore the
3.2 restored
5.1 restores
-0.6 restores flexibility
0.6 restores overall
1.2 restores the
1.0 restores total
1.9 restoring
0.7 restrictions
-0.5 rests
1.4 rests $
3.1 result
2.9 result is
-0.7 result of
6.7 results
-1.1 results $
1.4 results and
0.8 results are
0.7 results guaranteed
-0.6 results have
1.7 results last
1.4 results like
2.1 results speak
2.2 results that
-0.6 results vary
-1.5 retire
-0.8 retire $
-0.5 retired bus
1.5 retirement
1.0 retirement $
0.8 retrained
0.6 retreat
2.7 return
1.7 return $
0.7 return after
-0.5 return in
1.8 return to
0.8 return your
3.7 returned
1.9 returned to
5.6 returns
0.5 returns $
1.5 returns to
2.3 reverse
0.9 reverse arthritis
1.4 reverse the
5.1 reversed
4.5 reversed $
1.9 reverses
1.7 reverses the
-1.9 review
-0.5 review $
0.5 review of
-0.8 review progress
-1.1 reviewed
3.1 reviews
1.8 reviews $
0.9 reviews and
-0.5 reviews have
-0.5 reviews of
0.7 rheumatic
-1.1 rheumatoid
-5.4 rheumatoid arthritis
1.9 rheumatoid disease
0.8 rheumatologist
-0.9 rheumatologist $
-0.9 rheumatologist and
2.2 rheumatologist asked
-0.6 rheumatologists
-0.7 rheumatology team
0.9 rhythm
2.3 rhythmic
0.5 rhythmic strokes
2.1 rib
-0.5 rib $
1.2 rib cage
-0.9 ribs
-0.7 ribs $
-1.2 ribs and
0.5 ribs to
-0.7 rice
5.1 rid
4.5 rid of
1.0 rids
0.5 rids the
3.5 right
-0.5 right after
0.8 right and
1.4 right back
0.6 right before
-0.5 right by
0.8 right for
1.6 right hands
-0.5 right here
2.2 right in
-1.4 right now
-1.3 right on
-1.4 right place
0.7 right shoulder
0.5 right the
1.7 right through
-0.9 right to
-0.5 right up
-4.3 ring
-0.8 ring and
-0.6 ring me
-1.2 ring the
0.6 ring us
-0.7 ring you
-0.6 ringing
-0.5 rise
-0.7 rise in
0.5 rises
3.8 risk
0.6 risk $
-0.7 risk for
0.8 risk free
-1.2 risk of
0.8 risk to
-0.6 risks $
-1.9 risks and
-0.5 risks are
1.0 risks in
-0.8 risks including
0.6 risks with
-1.4 ritual
-0.8 ritual $
-0.9 rituals
1.8 riverside
1.8 rmt
-2.4 rmt $
2.3 rmt about
2.0 rmt and
-0.5 rmt before
-1.0 rmt came
0.7 rmt can
-1.0 rmt clinic
-0.5 rmt has
0.6 rmt in
4.4 rmt massage
-0.6 rmt sees
0.7 rmt team
-1.0 rmt vs
0.5 rmt who
0.8 rmt will
0.5 rmt with
-0.5 rmts
-1.3 rmts $
1.2 rmts also
1.4 rmts can
-2.3 rmts do
0.8 rmts have
1.4 rmts use
0.5 rmts work
-2.1 road
1.0 road to
-0.6 rob
-0.7 robe
0.7 robert
-0.5 robes
-0.5 rock
0.5 rod
1.3 rods $
-1.4 rods and
-0.9 rods in
-0.7 role
-2.3 roll
-0.8 roll over
-0.5 rolled
0.8 rolled towel
0.6 rolling
-0.5 rolls
0.8 roof
-1.3 roof $
1.2 roof and
-1.4 roofer
2.6 roofing
-2.5 room
1.2 room $
-0.8 room 1
-1.0 room 2
2.0 room and
-0.8 room at
0.8 room for
1.0 room in
-1.1 room is
-0.7 room on
3.6 room to
-1.2 room while
-3.3 rooms
-1.2 rooms are
6.2 root
1.1 root $
1.6 root cause
2.2 root causes
3.1 root of
-0.6 root you
0.8 roots $
-0.5 roots that
-0.8 ropes $
1.4 ropes and
3.5 rosa
-0.6 rosalind
-1.2 rosemary
-0.7 rotate
1.3 rotated
1.2 rotation
-1.6 rotators
-0.5 rotators and
-0.7 rotten
-1.3 rough
-0.8 rougher
-0.7 rougher and
-2.3 roughly
-0.9 roughly the
-2.0 round
1.3 round $
-0.8 round a
-1.2 round and
-1.1 round it
-0.7 round the
-0.9 round to
-0.5 round your
-1.1 route
-0.5 route $
-1.9 routine
-0.5 routine $
-1.0 rower
-0.9 rowers
1.9 rub
-1.3 rub $
0.7 rub a
1.9 rub where
-0.8 rub your
1.9 rubbed
-0.9 rubber
1.3 rubbish
-1.8 rule
-0.8 rule $
-0.9 rules
-1.3 run
1.6 run $
-1.6 run a
-0.8 run from
0.8 run out
-0.6 run through
3.3 rung
-1.8 runners
-0.5 runners and
-0.5 running
-0.7 running $
-0.6 running down
-0.8 running from
-2.9 runs
-1.1 runs down
2.3 runs for
-1.1 runs from
0.9 runs the
-0.5 ruptured
2.2 rush
-0.9 rush $
2.7 rush you
-0.7 rushed
0.5 rust
1.0 rust $
-0.5 rusty
3.2 ruth
-0.8 s
-0.9 s $
1.4 s1 and
-0.5 s1 herniation
0.7 sacral
-1.5 sacroiliac
-0.8 sacroiliac joint
1.8 sacrum
-0.8 sacrum $
1.6 sacrum and
-0.7 saddle area
6.7 safe
-1.7 safe $
0.5 safe and
1.8 safe at
2.1 safe for
-1.6 safe to
-0.5 safely
1.2 safer
1.9 safest
1.3 safety
-0.6 safety $
1.3 said
1.1 said $
0.5 said and
0.6 said he
-0.8 said i
-0.6 said in
-1.8 said it
-0.6 said that
-1.6 said the
-0.7 said they
-0.9 said to
2.5 said what
0.9 sail
0.7 sail through
-0.6 sales
-0.5 sales pitch
-0.7 salma
1.9 salt
0.5 salt $
2.4 salt and
1.3 sam
-3.3 same $
-0.9 same afternoon
0.7 same and
-1.6 same as
2.9 same day
-0.5 same for
2.2 same goes
1.2 same hour
0.5 same injury
1.9 same job
-1.2 same level
1.0 same number
-0.7 same shape
0.9 same side
-1.7 same therapist
0.7 same time
-0.5 same week
-0.8 sandhu
-0.7 sandwich
-1.0 sat in
1.7 sat on
1.1 sat through
2.5 satisfaction
0.8 satisfied
-0.6 satisfied with
0.6 satisfying
1.0 saturday
0.8 saturday $
-0.6 saturday 9
0.9 saturday and
2.1 saturday in
-2.2 saturdays
-1.0 saturdays $
-1.4 save
-0.5 save 15
-0.8 save the
2.1 save you
-1.7 save your
3.4 saved
0.9 saves
-1.0 saw
0.9 saw him
-0.7 saw it
-0.6 saw me
-0.8 saw the
-0.8 say
-3.6 say $
-0.5 say a
0.7 say about
1.1 say at
-0.6 say exactly
6.4 say goodbye
0.5 say he
-1.1 say hello
-0.5 say how
0.5 say i
-0.8 say in
0.8 say is
1.1 say massage
-2.0 say no
1.4 say on
1.1 say otherwise
-2.9 say so
-0.8 say stop
1.0 say they
0.6 say we
-1.2 say what
-2.0 say yes
-1.6 saying
-0.5 saying $
-1.5 saying it
0.5 saying that
0.6 says
1.1 says and
-1.4 says he
-2.7 says it
1.0 says my
1.6 says she
-0.6 says so
-1.7 says that
2.2 says the
-1.3 says they
-0.8 says to
-0.5 says what
-0.5 says your
-0.6 scaffolder
-1.6 scale
-0.6 scale of
-2.0 scalp
-1.1 scalp massage
4.2 scalpel
2.3 scalpel $
1.1 scan
3.2 scan $
-0.7 scan a
1.0 scan and
-0.6 scan does
-1.8 scan is
2.4 scan or
-1.0 scan says
-0.9 scanned
-1.9 scans
-0.9 scans $
-0.6 scans and
-0.5 scans are
-1.4 scans of
-0.8 scans often
0.8 scar $
-0.9 scar and
-1.3 scar tissue
-0.8 scare
-1.4 scared
-1.1 scared of
-0.5 scary
-1.0 scent
1.1 scented
-0.9 sceptical
-0.7 sceptics
-0.7 schedule
-0.6 schedule $
0.7 scheduled
-0.5 scheduling
-1.5 school
-1.3 school $
-0.5 school and
-1.1 school nurse
0.6 sciatic
-1.3 sciatic nerve
4.6 sciatica
-1.0 sciatica $
1.3 sciatica and
-0.5 sciatica can
-0.9 sciatica down
1.6 sciatica experts
2.8 sciatica for
-0.9 sciatica herniated
-1.6 sciatica in
-1.0 sciatica is
-0.8 sciatica massage
-0.5 sciatica often
-1.3 sciatica on
1.3 sciatica or
-0.6 sciatica that
0.5 sciatica the
0.8 sciatica was
-0.9 sciatica where
3.2 sciatica with
-0.8 sciatica you
2.8 science
1.8 science $
-0.7 science and
-0.5 science behind
1.3 science has
3.2 scientifically
2.6 scientifically proven
-0.5 scoliometer
3.5 scoliosis
-3.3 scoliosis $
0.8 scoliosis a
2.2 scoliosis and
1.6 scoliosis can
0.6 scoliosis from
-1.2 scoliosis have
-0.8 scoliosis herself
0.5 scoliosis in
-1.5 scoliosis is
0.8 scoliosis massage
-0.5 scoliosis may
1.0 scoliosis specialist
-0.8 scoliosis the
0.6 scoliosis we
1.5 scoliosis who
1.5 scoliotic
-0.8 score
1.1 scores
-0.5 scottsdale
-2.0 screen
-0.5 screening
-0.7 screens
-0.5 screws are
1.0 sea
-0.5 seal
0.5 search
1.5 searching
0.9 searching for
-1.0 seasons
-2.2 seat
0.5 seat $
1.1 seated
-0.7 seats
0.5 seawall $
1.6 seaweed
2.0 second
-0.8 second $
-0.7 second and
0.8 second appointment
-1.7 second floor
-0.6 second half
0.6 second is
0.8 second scan
0.6 second visit
-0.8 second week
-1.0 seconds
-1.3 seconds $
-0.5 seconds and
-0.9 secret $
-1.1 see
1.0 see $
-0.8 see both
-0.5 see clients
2.3 see every
0.9 see for
-0.8 see four
-0.8 see her
-2.0 see how
1.4 see in
-0.6 see it
0.9 see more
-0.5 see my
-0.6 see no
-0.5 see on
-0.5 see one
-0.6 see people
-0.6 see so
4.0 see that
1.7 see the
-0.6 see to
-0.9 see what
1.1 see which
0.9 see why
-2.5 see you
-1.7 see your
-0.5 see yours
-0.9 seeing a
0.7 seeing me
-0.6 seek
-1.4 seem
-2.1 seem to
-0.6 seemed
-2.5 seems
-1.6 seems to
1.3 seen
-0.9 seen $
0.9 seen a
-0.8 seen at
-1.0 seen by
1.2 seen curves
-0.8 seen every
-1.0 seen in
0.5 seen it
1.3 seen people
-0.7 seen what
-1.8 sees
2.6 segment
0.8 seized
-0.5 seized up
-1.1 seldom
-1.2 self
-2.1 sell
-0.5 sell courses
-0.9 sell packages
1.0 sell you
-0.6 selling
-0.5 sells
0.5 semi
-2.1 send
-0.7 send a
-0.9 send it
-0.6 send pain
1.0 send people
1.3 send you
-0.8 sends us
-0.7 senior rmt
1.6 senior therapist
1.2 seniors $
-0.7 sense $
0.5 sense of
1.2 senses
-1.5 sensible
-0.6 sensible to
-0.6 sensitive
-0.7 sent
-0.5 sent home
0.7 sent me
1.2 sent us
-1.6 sentence
-1.3 sentence $
0.9 sentence and
-0.5 seo
-1.9 separate
0.8 separately $
-0.6 september
0.7 september $
0.8 sequence
1.4 serenity
1.3 series
1.4 series $
-0.8 series is
1.4 series of
-4.6 serious
-0.6 serious accident
-1.1 serious harm
-0.5 serious problem
-0.5 serious problems
-0.6 serious side
-0.5 seriously
1.0 serotonin
-0.7 serotonin $
0.8 serotonin and
-0.7 served
-1.9 service
-0.6 service $
-0.5 services $
-0.6 serving
5.1 session
1.5 session $
-0.7 session a
-0.8 session begins
-0.5 session costs
-0.6 session ends
-0.5 session fee
-0.6 session for
-0.7 session in
-0.6 session is
1.3 session on
0.6 session so
0.7 session will
-0.5 session you
1.4 sessions
2.6 sessions $
-0.9 sessions a
2.2 sessions and
-1.3 sessions are
-0.6 sessions for
-0.6 sessions last
1.1 sessions later
1.5 sessions or
-0.9 sessions over
1.6 sessions the
0.6 sessions we
1.2 sessions with
-0.5 sessions without
0.7 sessions your
-1.8 set
-0.5 set $
-0.7 set a
1.0 set free
-1.0 set it
-0.7 set of
-2.2 set up
1.3 set your
-0.9 sets
-0.5 sets it
-0.9 sets of
-0.5 sets out
0.5 sets the
-0.5 setting
0.7 settings
0.8 settings $
-0.7 settle $
0.6 settle back
0.7 settle down
2.4 settle for
-0.5 settle the
-0.8 settle within
-0.5 settle without
2.4 settled
3.5 settled $
1.2 settles
-0.8 settles in
0.5 settles the
-0.6 settles within
2.7 seven
0.6 seven $
1.6 seven benefits
-1.4 seven days
-0.6 seven in
1.7 seven minutes
-0.9 seven out
0.5 seven rmts
0.9 seven weeks
0.6 seven years
0.6 seventh
0.5 seventies
-2.3 seventy
-0.5 seventy $
-0.6 seventy eight
-1.5 seventy five
-0.7 seventy one
-1.8 several
0.6 several have
-0.9 several levels
1.4 several of
-0.9 several things
-0.5 several visits
-0.5 several years
-2.0 severe
-0.5 severe pain
-0.6 sexual
-0.7 sfx
0.6 shake
-1.7 shall
-0.5 shall not
-0.9 shallow
-1.6 sham
-0.6 sham acupuncture
-2.6 shape
-1.2 shape $
-0.8 shape of
-0.7 shaped
-3.1 share
-0.6 share a
-0.9 share the
-1.6 shared
-0.6 shared among
0.9 sharing
1.1 sharp
2.6 sharp $
-0.9 sharp pain
-0.6 shauna
-0.5 shave
2.1 she
-0.7 she also
-1.5 she asked
-0.5 she asks
-1.3 she brought
1.7 she can
1.8 she comes
-2.5 she could
0.7 she did
0.7 she does
-1.2 she first
1.3 she gave
-0.6 she gets
0.7 she goes
0.9 she got
-1.4 she had
1.2 she has
5.8 she is
0.6 she joined
-0.5 she laughed
1.0 she like
0.5 she must
1.2 she never
1.1 she said
1.0 she says
-0.8 she sees
1.0 she should
-0.5 she still
1.0 she stood
0.8 she suggests
0.9 she tells
-1.4 she trained
-1.1 she tried
-0.6 she uses
2.2 she was
-2.0 she went
-1.4 she will
1.1 shed
-2.7 sheet
-1.7 sheet $
-0.9 sheet and
2.1 sheet of
-1.6 sheets
2.0 sheila
0.6 shelf
-0.8 shelf $
-0.7 shelf of
-1.0 shelter
-0.7 shiatsu
2.3 shift
1.0 shift $
0.6 shift and
1.1 shifted
-0.8 shifting
0.9 shifts $
0.7 shifts and
1.9 shine
1.2 shirt
-0.8 shoe
0.6 shoe $
-0.8 shoe repair
0.9 shoehorn
-1.0 shoes
-2.4 shoes $
-0.9 shoes and
-1.2 shoes off
3.1 shoes on
0.6 shoot
-0.6 shooting
-0.5 shooting pain
-1.0 shoots
-0.7 shoots down
-1.4 shop
0.9 shop $
-0.5 shop and
-1.5 shopping cart
-1.7 short
-0.9 short $
-1.9 short and
6.3 short answer
0.8 short breaks
0.8 short course
-0.6 short lived
2.9 short side
-3.1 short term
-2.0 short time
-0.5 short version
-0.8 short walk
-2.4 short walks
0.7 short while
-0.8 shortage
-1.4 shorten
-0.6 shorten the
3.2 shorter
-0.6 shorter $
0.5 shorter and
-0.9 shortest
-1.7 shorts
0.6 shots
0.7 shots $
-6.2 should
0.8 should $
0.8 should come
-0.5 should explain
2.5 should have
-1.3 should i
0.5 should know
-1.2 should never
-3.1 should not
-0.5 should tell
0.6 should you
-2.2 shoulder
-1.2 shoulder blade
-1.2 shoulder blades
-0.7 shoulders
-1.2 shoulders $
1.9 shoulders and
-0.9 shoulders back
-0.8 shoulders come
-1.7 shoulders drop
3.5 shoulders level
-1.0 shouting
-0.5 shouting $
0.6 shovel
-0.6 shovel $
-0.5 shovelled
0.9 shovelling
-0.5 shovelling $
-2.5 show
0.8 show $
-0.8 show changes
0.8 show for
-0.7 show up
0.9 showed a
-0.6 showed me
-0.5 showed that
-1.6 shower
-0.8 shower $
-0.7 showers
-2.3 shown
-0.7 shown a
0.9 shown beyond
-1.4 shown that
-2.2 shown to
-2.7 shows
-0.5 shows a
0.6 shows that
-1.7 shows up
1.4 shrink $
-0.8 shrink by
0.9 shrinks
-1.0 shrinks over
0.7 shropshire
0.8 shrug
-0.6 shrunk
0.9 shuffle
0.5 shuts
0.5 shy about
4.7 sick
0.9 sick days
0.8 sick leave
3.7 sickness
-1.4 side
-1.3 side $
-0.7 side bend
-1.0 side by
1.8 side effect
4.1 side effects
-0.5 side for
-0.9 side gets
1.0 side in
1.5 side it
-2.3 side of
0.5 side on
1.5 side wake
-2.7 side with
1.2 side you
-2.6 sides $
-1.2 sides of
4.0 sides the
-3.2 sideways
-0.7 sideways $
-1.4 sideways curve
-1.0 sign
-1.3 sign $
0.8 sign a
1.0 sign anything
-1.0 sign of
0.9 sign that
0.5 signature
-0.5 signature back
1.0 signature treatment
0.8 signed
-0.5 signing
-1.2 signs
-0.5 signs of
2.4 silent
0.6 silver
-3.7 similar
-0.6 similar $
-0.5 similar results
2.0 simone
-0.7 simple $
0.5 simple as
-0.5 simple exercises
0.9 simple movement
-0.5 simple muscle
1.3 simple strain
-0.5 simple stretches
4.5 simply
2.0 simply can
1.0 simply do
0.6 simply to
-0.8 simply what
0.6 simply will
1.2 since
4.0 since $
-0.9 since 1998
-0.7 since 2004
-0.9 since 2006
-0.8 since 2009
-0.7 since 2013
-0.8 since 2017
-0.8 since a
1.3 since and
-0.8 since christmas
2.0 since i
-0.8 since it
1.4 since march
0.8 since monday
1.6 since most
-1.0 since our
0.5 since she
0.7 since thanksgiving
1.7 since that
-0.6 since the
-1.2 since then
0.5 since they
-0.7 since we
1.9 single
-0.6 single best
-0.5 single cause
-0.7 single correct
-0.7 single hour
1.9 single one
0.6 single person
0.9 single side
-0.5 single structure
-0.7 single test
1.0 single time
-0.6 single treatment
-1.1 single use
1.3 single visit
-0.7 single week
-0.7 sinking
-0.5 sinks
-1.4 sister
-0.5 sister is
-0.8 sister swears
-0.8 sit
-0.6 sit $
-1.1 sit and
1.5 sit down
-1.8 sit for
-0.7 sit in
2.3 sit through
-0.5 sit to
1.6 sit up
-0.5 site and
-0.8 sits
1.3 sits down
1.4 sits in
-0.7 sits right
-2.0 sitting
0.7 sitting for
1.0 sitting has
-0.6 sitting in
-0.7 sitting on
1.4 sitting there
1.2 six
3.1 six $
0.6 six and
-0.5 six days
-0.5 six hours
-0.6 six is
-0.5 six minutes
-1.1 six of
0.5 six or
-0.9 six registered
-0.7 six rmts
2.0 six sessions
0.5 six the
-0.5 six times
0.6 six to
-0.6 six visit
2.4 six weeks
0.5 six years
-0.8 six you
-2.7 sixteen
-1.4 sixteen years
2.9 sixth
-0.6 sixth free
0.7 sixth visit
1.2 sixties
-0.5 sixty $
-0.6 sixty and
0.8 sixty one
0.9 sixty two
-0.8 sixty years
-2.1 size
-1.7 size of
-0.5 sized
1.2 skates
1.9 skating
1.2 skeleton
1.3 ski
1.6 skill
4.1 skilled
-0.5 skills
-2.5 skin
-0.6 skin $
0.6 skin and
-0.5 skin is
-0.7 skin that
3.7 skip
-1.1 skip it
3.8 skip the
1.5 skull
-0.7 skylight
-2.1 skytrain
-1.0 skytrain $
1.4 slacken
-0.5 slaps
2.0 sleep
-0.8 sleep and
-1.2 sleep better
0.5 sleep in
0.8 sleep like
-0.8 sleep more
-0.8 sleep on
1.5 sleep through
-0.5 sleep well
0.9 sleep your
0.8 sleeping
0.8 sleeping on
0.8 sleeping through
1.2 sleeps
-1.0 sleepy
-0.5 sleepy $
7.2 slept
1.6 slept for
1.0 slide
1.0 slide back
1.0 slides
0.6 slides back
-0.8 slight
-2.2 slightly
-1.6 slip
1.0 slip back
-0.6 slip in
-0.7 slipped
0.6 slipped disc
-1.4 slippers
-0.6 slippers and
2.3 slipping
0.9 slips
0.7 slips back
-0.6 slope
2.1 slot
1.0 slot and
0.7 slot to
-1.2 slots
-2.6 slow
-1.3 slow $
-0.7 slow deep
1.2 slow down
-0.5 slow firm
-0.5 slow myofascial
-0.9 slow pressure
-0.7 slow steady
0.9 slow stretching
1.5 slow the
0.5 slow traction
-0.5 slow work
-1.4 slowed
-1.9 slower
-0.5 slower $
-4.0 slowly
-1.9 slowly $
0.5 slowly the
0.5 slowly through
-0.5 slowly with
-1.0 slows
-0.8 slows $
-0.7 slows and
1.8 slows the
-6.1 small
-1.3 small $
-1.4 small and
1.6 small clinic
0.8 small curve
-0.7 small curves
0.6 small joints
0.9 small muscles
-0.9 small number
-0.7 small of
-0.6 small studies
-0.5 small thing
0.7 smaller
2.7 smaller $
1.3 smart
-1.4 smell
-0.7 smell of
-0.8 smells
-0.5 smells of
1.9 smile
-1.0 smiling
-0.6 smiling $
-0.7 smoke
-2.7 smoking
-0.6 smoking and
0.9 smooth
-0.6 smooth basalt
-0.6 smooth cartilage
-0.6 sneeze
-1.5 sneezing
-1.3 snore
-0.8 snore $
0.8 snoring $
-2.3 snow
0.9 so
-1.6 so $
-0.7 so a
0.5 so after
-2.0 so and
2.0 so are
-1.1 so at
2.3 so can
0.9 so come
0.7 so confident
2.0 so does
1.3 so drink
2.2 so easy
0.9 so far
0.8 so gentle
-1.1 so he
-2.2 so here
-2.9 so i
2.5 so if
0.6 so in
-0.9 so is
1.3 so it
-0.5 so leave
-0.6 so let
-1.1 so long
2.9 so much
-1.2 so nobody
2.2 so often
0.8 so people
0.6 so please
-0.8 so she
-0.5 so take
-0.5 so tell
-0.9 so that
1.5 so the
1.7 so there
-3.5 so we
-0.7 so what
-1.7 so when
-0.5 so why
1.9 so will
1.2 so you
-0.8 so your
2.1 soaks
-1.2 soap
-0.7 society
-0.6 society of
1.3 sock $
-0.6 sock and
1.1 socks
0.9 socks on
0.6 sofia
-1.2 soft
1.6 soft tissue
-1.1 soft tissues
0.6 soften
0.5 soften $
-0.9 softened
1.7 softening
1.3 softening the
-0.7 softens $
1.0 softens the
1.0 softer $
-0.5 softer and
-0.8 software
-2.5 sold
0.6 sole
-0.6 solid
3.9 solution
2.4 solution $
-0.6 solveig
-8.6 some
-0.5 some $
-0.9 some clients
-0.5 some discomfort
-0.9 some feel
-0.6 some folks
0.8 some good
0.5 some have
-0.6 some it
1.3 some movement
2.2 some need
-0.5 some notice
3.3 some of
-1.3 some patients
-3.8 some people
-1.5 some point
0.7 some tenderness
-1.0 some time
2.8 some version
-0.6 some water
-0.7 some weeks
-1.5 somebody
0.6 somebody else
-0.7 somebody has
-0.5 somebody in
-0.6 somebody is
-0.9 somebody on
-0.5 somebody to
0.7 somebody who
-1.6 someone
-1.4 someone else
-0.9 someone had
-0.5 someone has
-0.6 someone is
1.9 someone who
-1.4 someone with
-1.1 something
-0.9 something $
0.8 something different
-0.5 something does
-2.9 something else
-0.5 something for
-0.5 something has
-0.6 something i
-1.9 something in
-0.9 something like
0.9 something more
2.9 something of
2.0 something that
2.1 something to
-0.5 something went
0.9 something with
-0.7 something you
-7.2 sometimes
-0.5 sometimes said
-0.6 sometimes there
0.6 sometimes with
-0.5 somewhat better
0.9 somewhere around
-0.5 somewhere in
2.3 son
-0.7 song
-0.6 sons
-0.7 soon
-0.6 soon $
-0.5 soon after
-1.1 soon as
-0.5 soon will
1.9 sooner
1.3 sooner and
0.5 sooner if
1.4 sooner or
1.1 sooner you
1.5 soothes
1.1 soothes the
-0.8 soothing
-0.8 soothing $
0.6 sore $
0.8 sore backs
0.5 sore bit
0.5 sore for
-0.6 sore joint
-0.6 sore joints
-1.0 sore lower
1.2 sore muscle
0.8 sore or
-1.0 sore place
-1.4 sore the
-2.4 soreness
-0.8 soreness is
0.7 soreness the
-1.5 sorry
-1.1 sorry $
-0.6 sorry that
0.8 sort it
-0.8 sort of
0.5 sort out
-0.8 sort that
3.9 sorted
0.7 sorted in
2.1 sorts
-0.7 sorts of
1.0 soul
-1.4 sound
-0.7 sound of
-1.0 soundly
-2.7 sounds
-0.6 sounds like
-0.9 soup
5.4 source
4.1 source $
1.4 source of
-0.6 south
0.6 south burnaby
2.2 spa
0.6 spa $
-0.5 spa day
2.9 space
-0.5 space $
2.1 space between
1.4 space for
-0.5 space to
-1.7 spaces
-0.5 spaniel
-0.6 spanish
1.1 spare
1.9 spare you
1.2 spared
1.2 spares
-0.6 sparse
4.0 spas
0.9 spasm
-2.2 spasm $
0.9 spasm in
-1.2 spasm is
0.9 spasms
1.4 speak
2.1 speak for
0.5 speak of
-1.3 speak up
1.6 speak with
-1.0 speaking
-0.6 speaking to
-2.2 special
-0.7 special chair
3.8 specialise
3.8 specialise in
4.1 specialist
3.7 specialist $
2.3 specialist and
2.2 specialist for
1.2 specialist in
-0.5 specialist nurse
-1.0 specialist will
13.5 specialists
2.2 specialists $
0.7 specialists have
2.8 specialists in
4.2 specialize
4.2 specialize in
4.2 specialized
3.5 specializes
3.5 specializes in
-3.5 specific
-1.2 specific back
-0.5 specific cause
1.0 speed
-0.6 speed $
4.2 speeds
0.9 speeds the
2.1 speeds up
0.6 spell
0.6 spells
-2.3 spend
-0.6 spend your
-0.7 spends
-2.8 spent
1.5 spent $
-0.6 spent eleven
-0.9 spent four
-0.6 spent nine
-0.8 spent on
-0.6 spent the
0.8 spent two
0.9 spin
4.3 spinal
1.2 spinal adjustments
1.9 spinal alignment
-0.8 spinal canal
-0.5 spinal clinic
1.5 spinal conditions
-0.6 spinal cord
1.1 spinal decompression
2.2 spinal health
-1.5 spinal manipulation
-0.7 spinal nerves
-0.7 spinal specialist
-3.4 spinal stenosis
-0.7 spinal surgeon
4.7 spine
-0.5 spine and
1.2 spine back
0.5 spine becomes
-1.0 spine can
-0.6 spine carries
-0.5 spine clinic
-1.5 spine curves
-0.7 spine gets
-0.6 spine has
-1.1 spine in
-0.6 spine into
-1.4 spine it
-0.9 spine itself
-0.7 spine like
-2.6 spine or
0.6 spine over
1.4 spine sits
0.5 spine so
0.9 spine straight
-0.8 spine that
-1.1 spine the
-0.5 spine this
1.1 spine to
-0.6 spine which
-0.7 spine while
1.7 spine will
-1.6 spine with
4.0 spine you
1.7 spineflow
1.8 spines
0.5 spines $
-0.9 spines that
-1.0 spiral
0.9 spirit $
0.5 splits
-0.6 spoil
0.9 spoken $
-0.6 spoken to
-0.9 spondylitis
-0.5 spondyloarthritis
-0.8 spondylolisthesis
1.5 sponge
1.6 sponge $
-1.6 sport
-0.6 sport and
1.5 sports
0.8 sports $
1.0 sports injuries
2.3 sports injury
-0.8 spot
2.2 spot $
-0.5 spot for
-4.7 spots
-0.5 spots that
1.1 sprain
-0.8 sprain $
-0.5 sprain and
-0.7 sprain is
1.8 sprained
1.1 sprained ligaments
1.5 sprains
1.3 sprains $
-0.5 sprains and
-1.0 spread
-0.7 spreading
1.5 spreads
-1.4 spreadsheet
-0.8 spreadsheet $
1.0 spring
-1.1 spring $
1.0 spring and
-0.8 spring he
-0.8 spur
1.8 spurs
1.4 spurt
0.9 spurt and
0.7 squad
1.0 square
0.6 squat
-1.1 squeeze
-0.9 squeeze the
-1.7 squeezed
-0.5 squeezed and
-0.6 squeezes
-1.1 squeezes the
0.9 st
0.9 stable
1.1 stable $
-0.8 stack
-2.5 staff
-0.5 staff will
-0.5 staffed
1.1 stage
1.3 stage $
0.5 stage of
-0.7 stage three
-0.9 stages
-1.2 stages $
0.5 stagnant
-0.7 staircase
1.9 stairs
-1.4 stairs and
-0.9 stairs are
0.6 stairs slowly
1.0 stake
-1.2 stall
-1.4 stalls
2.4 stamina
3.2 stand
-0.9 stand $
1.4 stand a
0.6 stand at
-0.9 stand bend
-0.6 stand down
-1.0 stand for
-0.5 stand how
0.8 stand in
-0.7 stand on
0.5 stand straight
1.2 stand tall
1.3 stand taller
0.9 stand through
-1.9 stand up
1.7 standard
-1.2 standards
-0.5 standards authority
1.0 standing
2.0 standing $
-0.7 standing and
0.7 standing at
-0.9 standing desk
-0.9 standing in
-0.7 standing pain
0.5 standing straight
0.7 standing tall
-0.6 standing up
4.1 star
1.2 star rating
2.5 star reviews
8.2 stars
2.2 stars $
2.5 stars from
1.0 stars on
-1.9 start
1.4 start and
-1.3 start at
-1.2 start gentle
-0.5 start gently
-0.5 start in
1.0 start line
0.7 start on
-1.4 start to
-0.7 start treatment
-1.7 start with
-0.7 started at
0.5 started by
0.6 started early
1.5 started seeing
0.6 started the
-0.9 started to
-0.5 started what
-0.5 started with
-0.5 starter
1.6 starting
-0.8 starting treatment
2.5 starting with
0.5 starts
1.7 starts $
-0.6 starts at
0.5 starts to
-1.1 starts with
-1.1 starved
-1.0 starved of
1.3 state
1.7 state of
-0.6 stated
-1.0 states
-2.1 station
-0.5 stationary
-0.6 statutory
0.8 stay $
-0.7 stay active
-0.7 stay as
-0.6 stay away
-0.6 stay home
-0.6 stay off
-0.5 stay on
-0.5 stay there
2.0 stay with
1.4 stayed
-2.0 staying
-1.4 staying active
0.7 staying gently
2.5 stays
1.1 stays $
-1.3 stays on
0.6 stays there
0.5 stays with
0.9 steady
-0.5 steam
-1.2 steel
0.9 stefan
1.2 stenosis
-1.9 stenosis $
-0.8 stenosis a
1.1 stenosis and
0.8 stenosis because
0.9 stenosis can
1.0 stenosis is
-0.9 stenosis means
-0.6 stenosis or
-0.6 stenosis scoliosis
0.7 stenosis so
-0.7 stenosis the
-0.7 stenosis where
-2.1 step
-1.4 step $
0.7 step and
-0.5 step free
-1.1 step out
1.4 steps
-0.6 steps $
-0.6 steps from
-1.5 sterile
-0.5 sterile and
-0.5 sterile needles
-1.7 steroid
-0.5 steroid injection
-1.1 steroid injections
1.2 steroids $
-0.6 steroids can
1.3 stick
0.6 stick and
1.0 stick with
3.6 sticks
-0.6 sticks $
1.0 sticks and
-0.8 sticks out
-1.6 stiff
0.7 stiff $
-1.7 stiff and
-0.7 stiff for
-0.7 stiff in
1.5 stiff joint
1.5 stiff mornings
1.0 stiff neck
-0.7 stiffen
-1.7 stiffens
-0.7 stiffens and
-0.9 stiffer
-0.7 stiffness and
-0.9 stiffness in
-0.9 stiffness is
1.1 stiffness that
0.8 still
1.5 still $
1.9 still a
0.6 still be
-0.7 still comes
-1.1 still creek
-0.9 still get
-0.9 still has
0.6 still hurt
0.8 still in
3.0 still on
0.7 still soft
0.8 still the
-0.7 stillpoint
0.7 stimulate
0.9 stimulates
1.6 stimulates the
-1.2 stomach
-1.0 stomach $
1.7 stomach and
-0.7 stone massage
1.1 stones
1.3 stones and
-0.8 stones are
2.2 stood
1.6 stood up
-1.7 stool
-0.6 stool $
-0.5 stool and
2.0 stooping
0.9 stop
1.9 stop $
1.1 stop and
-2.0 stop at
-1.1 stop if
-0.5 stop moving
0.7 stop the
-0.5 stop there
1.1 stop to
-0.8 stop your
6.4 stopped
2.3 stopped $
0.9 stopped taking
1.2 stopped the
-0.6 stopped without
-0.7 stopping
0.8 stopping $
-0.5 stopping you
5.0 stops
2.5 stops $
-0.5 stops across
-1.1 stops at
0.6 stops attacking
1.7 stops being
-0.8 stops on
-0.5 stops right
0.7 stops the
-2.8 stops you
-0.5 storage
-1.2 store
1.5 stored
-0.6 stored in
1.5 stored toxins
2.4 stories
-0.5 stories $
5.1 stories like
0.7 story
-2.7 story $
6.7 story is
-0.8 stove
-0.5 stove $
4.0 straight
3.6 straight $
1.1 straight after
0.5 straight again
-0.6 straight answers
2.8 straight as
-1.6 straight away
-0.9 straight from
-0.7 straight home
0.6 straight in
-0.7 straight line
-0.7 straight with
1.7 straighten
-2.6 straighten a
-0.6 straighten it
-1.4 straighten the
0.9 straighten up
6.0 straightened
2.7 straightening
3.3 straightening the
4.3 straightens
7.2 straighter
1.6 straighter $
1.6 straighter than
0.7 straightforward
1.6 strain
1.8 strain $
-0.8 strain and
0.5 strain in
0.8 strain is
-1.0 strain off
-1.0 strain on
0.7 strain that
-0.8 strain the
1.4 strain three
1.5 strain two
-0.6 strain we
0.7 strain you
-1.9 strained
1.2 strains are
-0.5 strains from
-0.5 strains settle
-1.9 street
-0.9 street and
-0.5 street for
-0.6 street in
1.9 street is
-0.8 street parking
1.8 strength
-0.7 strength training
1.0 strength work
-1.3 strengthening
-0.5 strengthening and
3.5 strengthens
1.1 strengthens immunity
0.9 strengthens the
2.4 strengthens your
-3.4 stress
-2.4 stress $
0.5 stress does
1.7 stress hormones
0.5 stress is
-0.7 stress that
-1.2 stressed
-0.5 stressed out
-0.6 stressful
-4.4 stretch
-0.8 stretch and
0.7 stretch at
0.8 stretch the
-0.6 stretch you
-1.4 stretched
-2.8 stretches
-1.1 stretches $
0.7 stretches and
-0.8 stretches for
-0.7 stretches to
-0.5 stretches with
-2.7 stretching
-1.2 stretching $
0.5 stretching can
-0.5 strings
1.6 stroke $
-0.5 stroke and
0.9 strokes
0.8 strokes and
-0.5 strokes from
1.0 strokes that
-0.5 strokes toward
3.5 stroll
-1.6 strong
-0.6 strong painkillers
-1.0 strong pressure
5.6 stronger
1.4 stronger immune
1.6 stronger immunity
-0.6 stronger painkiller
-0.5 stronger painkillers
6.1 stronger than
0.6 strongest
-0.5 structural curve
0.7 structure
-0.6 structure can
-0.5 structure of
2.5 structured
-0.6 structures
2.2 stubborn
1.2 stubborn backs
3.8 stuck
2.0 stuck $
-0.7 stuck for
0.5 stuck your
-2.8 student
-0.6 student clinic
-2.0 students
-0.9 students and
-3.1 studied
-0.7 studied in
-3.1 studies
-0.5 studies are
1.3 studies have
-0.5 studies in
-1.6 studies of
2.3 studies show
0.7 studies suggest
-0.5 studies that
-0.6 studies were
-0.9 studio
0.6 studio in
-2.1 study
0.9 study after
-0.5 studying
-1.1 stuff
-0.9 stuff $
-2.1 style
-0.8 style of
-1.2 subject
-0.5 submit
-1.4 substitute
-1.1 substitute for
3.2 succeed
1.8 succeed where
1.2 succeeds
5.9 success
3.5 success rate
-1.8 such
-0.5 such a
-4.3 such as
0.5 suction
-2.2 sudden
-1.0 suddenly
-5.7 suggest
-1.1 suggest that
-0.5 suggest three
-0.6 suggest two
-0.7 suggest weekly
-1.6 suggested
-0.5 suggested $
1.0 suggests
0.8 suggests a
0.7 suggests that
1.2 suit $
-0.6 suit you
0.5 suitable
-0.5 suitable $
2.1 suitable for
-0.6 suitcase
-0.8 suite
-1.7 suits
2.3 suits every
-1.0 suits you
-0.6 suits your
-0.8 summary
2.7 summer
1.8 summit
-1.8 sun
-1.4 sun life
0.8 sun run
1.0 sunday $
-0.6 sunday and
-0.5 sundays $
-0.7 sundays and
-0.8 sunil
1.1 superior
1.2 superior to
-0.6 supermarket
-0.9 supervised
-0.6 supervision
-0.7 supervisor
0.6 supper $
-0.9 suppertime
1.0 supple
-0.8 supplementary
-0.8 supplementary benefits
-0.7 supplements
-0.6 supplied
-1.0 supply
-1.0 supply $
0.6 supply to
-1.4 support
0.7 support belt
-0.5 support the
-2.0 supported
-0.5 supported $
-1.1 supported by
0.6 supporting
1.2 supports
-0.6 supports the
-0.5 supposed
-0.5 supposed to
1.3 sure
-0.6 sure $
-0.6 sure if
2.0 sure it
0.9 sure to
0.6 surface
1.5 surfaces
2.1 surgeon
2.3 surgeon $
1.5 surgeon could
0.9 surgeon has
-0.7 surgeon removes
-0.6 surgeon says
-0.5 surgeon when
0.5 surgeon who
-2.4 surgeon will
3.3 surgeons
-0.6 surgeons $
3.1 surgery
3.4 surgery $
0.6 surgery altogether
0.9 surgery and
-0.5 surgery are
-0.5 surgery but
0.9 surgery can
-0.8 surgery does
1.8 surgery for
-0.5 surgery has
1.2 surgery have
1.3 surgery in
-1.2 surgery is
-0.6 surgery it
-0.9 surgery may
3.0 surgery or
-0.7 surgery than
-1.3 surgery to
1.7 surgical
0.7 surgical date
-0.7 surgical treatment
2.3 surprise
-0.5 surprise $
2.4 surprised
0.7 surprised $
-0.7 surprised by
1.9 surprises
-0.8 surprises $
2.8 surprises people
-0.7 surprising
-1.2 surrey
0.7 survey
0.8 survey of
-0.5 surveys
-1.1 suspect
-1.0 suspected
-0.8 suspicious
0.7 sustained
-0.5 swallowed
-1.9 swear
-0.7 swear $
-0.9 swears
-2.0 swears by
-2.2 swedish
-0.7 swedish and
-1.5 swedish massage
0.6 swedish strokes
1.8 sweep
-0.8 swelling $
-0.6 swelling and
-0.7 swimmers
-3.2 swimming
-0.9 swimming and
-1.3 swims
0.7 swing your
2.5 swinging
2.5 swinging a
2.1 switch
0.5 switch off
1.8 switched
2.3 switched off
3.4 switches
3.8 switches off
-1.7 swollen
-0.9 swollen $
-0.7 swollen and
1.4 swollen joint
-0.8 swollen joints
-0.6 sympathy
2.6 symptom
0.9 symptom $
2.0 symptom and
-2.3 symptoms
0.6 symptoms $
-0.8 symptoms and
-0.9 symptoms are
0.8 symptoms at
-0.7 symptoms can
-0.5 symptoms have
-0.6 symptoms than
0.5 symptoms we
-1.9 syndrome
-0.7 syndrome $
1.5 synovial
1.5 synovial fluid
3.0 system
1.1 system $
2.3 system a
1.5 system and
-0.7 system attacking
-1.3 system attacks
0.6 system down
-0.8 system has
-1.2 system or
-0.5 system processes
0.8 system so
-0.8 system that
1.4 system to
-0.7 system which
-1.5 t $
-0.7 table
2.0 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.8 table goes
-1.2 table has
0.8 table since
-1.2 table that
-0.9 table with
-3.7 tables
-0.7 tables $
-0.7 tables are
1.5 tablet
3.1 tablets
0.7 tablets a
1.2 tablets and
-1.0 tablets are
-0.8 tablets can
0.9 tablets for
0.5 tablets such
1.1 tackles
1.1 tackles the
0.5 tag
-1.0 tagalog
-0.5 tagalog and
-1.1 tai
-1.1 tai chi
0.9 tailor each
-2.1 take
1.0 take $
1.3 take a
-0.5 take an
0.5 take away
-1.0 take blood
0.6 take breaks
1.1 take care
-0.7 take four
-1.9 take home
0.9 take it
0.6 take longer
0.7 take months
-0.6 take more
-0.9 take my
-1.6 take off
-1.4 take our
-0.5 take over
-0.6 take pain
-0.7 take pressure
1.2 take six
0.5 take ten
-0.6 take that
0.6 take the
-0.5 take them
0.5 take three
-2.1 take your
-0.5 takeaway
1.7 taken
-0.7 taken $
0.7 taken a
0.6 taken advanced
0.6 taken as
-0.6 taken away
1.4 taken on
0.5 taken together
1.8 taken up
0.7 takes
2.5 takes $
1.5 takes a
-0.6 takes about
1.8 takes and
-1.0 takes longer
-0.6 takes over
1.3 takes place
0.6 takes pressure
-0.7 takes several
-0.7 takes strain
2.0 takes the
-0.6 takes time
-0.9 takes to
-0.5 takes your
-1.1 taking
0.6 taking $
1.1 taking the
-0.8 taking them
-3.4 talk
-1.2 talk $
-1.4 talk about
0.9 talk and
0.7 talk it
0.7 talk of
-0.6 talk over
-1.2 talk through
0.6 talk to
0.7 talk with
-1.3 talked
-0.9 talked about
-1.6 talking
-1.0 talking $
-0.7 talks
4.1 tall
0.9 tall $
7.3 taller
5.9 taller $
-0.5 tamsin
-0.5 tamsin $
-1.2 tangle
-0.5 tank
-1.1 tap
-0.8 tap $
-0.9 tape
-0.6 taped
1.8 taper
-0.7 taping
-0.5 tapotement
1.7 targeted
0.8 targets
0.9 targets the
-0.7 task
-1.6 tasks
-0.6 taste
-2.3 taught
-0.7 taught to
-1.9 tax
-0.5 tax return
-0.5 taxi
-3.3 tea
-1.5 tea and
-0.5 tea on
0.7 tea towel
-1.1 teach
-1.1 teachers
-0.5 teaches
0.9 teaches a
-0.6 team
-1.7 team $
-0.6 team and
-1.1 team at
-0.6 team can
1.3 team in
1.0 team includes
0.9 team of
0.8 team that
-0.7 team will
-0.5 teams
-2.9 tear
-0.6 tear and
1.7 tears
2.7 tears and
3.1 technique
-0.7 technique $
0.9 technique that
1.0 techniques
1.4 teenager
-0.6 teenagers and
0.9 teenagers to
-1.8 teeth
-1.0 teeth $
-1.7 telephone
-0.6 telephone $
-0.7 television
-0.6 television $
-3.2 tell
-0.6 tell a
1.3 tell anyone
2.1 tell by
-0.8 tell everybody
1.4 tell her
0.8 tell him
-0.6 tell in
-0.6 tell our
-0.6 tell people
-0.5 tell what
-0.6 tell which
-0.5 tell you
-1.2 tell your
-0.8 telling you
1.4 tells the
1.6 tells us
-1.6 tells you
-0.5 temperature
-0.7 temperature $
1.2 temperature a
-1.8 temporary
-1.3 temporary $
1.2 ten
-0.5 ten are
-0.8 ten because
3.3 ten days
0.5 ten degrees
-0.6 ten dollars
0.5 ten in
-0.5 ten it
1.6 ten minute
-1.3 ten people
-1.1 ten per
-1.1 ten percent
1.2 ten the
0.6 ten times
-0.7 ten to
1.1 ten visits
-1.7 ten weeks
2.0 ten years
-1.6 tend
-1.6 tend to
-1.0 tender
-0.5 tender for
1.0 tender joints
-1.0 tenderness
-0.5 tenderness $
-0.8 tendon
-0.9 tendons
-3.2 tends
-3.2 tends to
-1.0 tennis
-0.5 tennis ball
-0.8 tens
-2.6 tense
-0.5 tense muscles
1.1 tension
-1.4 tension $
-0.6 tension and
2.0 tension headaches
-0.9 tension in
-0.7 tension makes
0.7 tent $
2.0 tenth
1.9 teodora
-3.6 term
0.8 term $
-0.6 term back
1.3 term pain
-0.6 term relief
-1.6 terms
-0.5 terms of
-1.3 terrible
2.1 terry
-1.7 test
0.6 test $
-0.7 test can
1.1 test your
-0.7 tested
-0.8 testimonials
1.0 testing
0.5 testing and
-1.4 tests $
-1.8 text
-0.6 text back
0.9 text or
2.8 textbook
-0.6 textbooks
-0.5 thai
0.6 than
1.7 than a
1.5 than an
-0.6 than another
4.7 than any
0.6 than anyone
2.0 than anything
-2.0 than back
0.5 than chasing
-0.6 than for
-1.1 than four
-0.7 than half
-0.8 than have
-0.5 than i
-0.7 than in
-1.0 than it
1.2 than medication
1.3 than morphine
3.1 than most
1.5 than my
-0.6 than not
-1.2 than on
-0.5 than other
-1.1 than people
0.7 than physio
1.3 than physiotherapy
1.7 than rest
0.8 than six
-1.0 than sixty
-0.7 than standing
1.4 than ten
-0.5 than that
0.7 than the
-2.3 than those
-1.3 than three
-0.5 than twenty
-0.7 than usual
-1.5 than waiting
-0.5 than walking
-1.0 than we
0.5 than when
1.2 than with
-0.8 than without
2.0 thank
2.5 thank you
1.4 thanks
-0.5 thanks for
2.7 thanks to
1.0 thanksgiving
1.1 thanksgiving $
1.4 that
1.4 that a
0.7 that ache
-0.5 that aches
0.7 that after
0.5 that an
-1.5 that any
0.6 that arthritis
0.5 that as
0.6 that back
2.4 that because
1.6 that being
-0.5 that both
2.8 that build
-0.5 that builds
-0.7 that by
4.9 that can
0.8 that cause
-0.6 that clamping
-1.4 that come
-1.2 that comes
0.8 that conversation
-0.5 that covers
-1.1 that day
-0.8 that depends
0.8 that did
0.7 that disc
4.5 that does
0.5 that evening
3.0 that every
0.6 that everyone
1.1 that extra
-0.8 that feel
-0.6 that feeling
-0.5 that fit
-0.6 that fits
-0.7 that follows
-0.8 that for
2.1 that from
2.9 that gave
-0.7 that gentle
1.5 that gets
-0.6 that give
-1.3 that go
-1.9 that goes
0.5 that got
-0.8 that guarding
-0.5 that half
0.5 that hands
-0.5 that has
0.6 that have
0.6 that heavy
0.5 that helped
-0.5 that holds
-0.5 that hour
0.7 that hurts
-2.5 that i
1.2 that if
-0.7 that includes
-4.5 that it
-0.6 that keep
-1.9 that keeps
1.2 that kind
2.5 that lasts
-0.7 that leave
0.8 that long
1.1 that looks
-0.6 that loop
-1.0 that lowers
-0.9 that made
3.0 that many
-2.3 that massage
-0.6 that matters
1.1 that might
-0.8 that movement
0.9 that muscle
-0.6 that need
-1.8 that needs
0.5 that neither
0.7 that nerve
-2.3 that never
-1.0 that night
-0.7 that nobody
1.0 that of
-0.7 that on
-0.5 that once
-2.5 that one
0.8 that opens
2.0 that operation
1.2 that other
0.5 that ours
-0.6 that out
-1.2 that pain
-3.1 that people
-0.6 that presses
1.2 that pressure
1.4 that puts
0.5 that really
-0.6 that reason
0.8 that regular
-0.6 that reverses
-1.3 that runs
2.0 that said
-0.8 that says
-0.6 that scar
0.5 that sentence
-0.6 that settles
-1.2 that she
-0.5 that side
0.7 that sit
0.7 that sits
0.8 that so
-0.9 that somebody
-0.9 that someone
-0.7 that something
-1.0 that sort
-0.8 that sounds
-0.7 that spasm
-0.5 that start
0.7 that started
0.7 that stays
-0.7 that stenosis
-1.0 that suits
2.5 that surgery
1.8 that table
0.8 that targets
0.7 that tension
0.9 that the
0.9 that their
-3.5 that they
1.0 that this
-1.1 that to
-0.8 that too
-0.8 that took
2.0 that toxins
-0.6 that travels
-0.5 that tug
2.0 that used
-0.5 that wakes
-1.2 that was
-0.6 that we
0.6 that week
-0.8 that went
-0.9 that what
1.7 that when
-0.5 that widens
1.7 that will
1.3 that with
0.7 that works
0.9 that worry
1.3 that would
-1.0 that you
-2.5 that your
1.3 the
1.8 the #
-1.1 the 14
-1.0 the 14th
-0.5 the 3
-0.5 the 31st
-0.6 the 60
1.5 the 9
0.5 the acids
-0.7 the advice
0.5 the affected
-0.6 the afternoon
-1.1 the age
0.5 the ageing
0.6 the aging
-1.1 the aim
-0.5 the air
-1.2 the alarm
0.6 the alignment
1.4 the allotment
2.1 the alternatives
-1.0 the american
-0.5 the amount
-0.7 the anaesthetic
0.9 the ankle
-0.9 the answer
-0.8 the answers
0.9 the arch
1.0 the area
1.2 the arteries
1.4 the arthritis
1.3 the ashcombe
2.9 the attack
-1.0 the authors
1.3 the autumn
1.3 the average
1.5 the baby
-5.8 the back
-0.6 the backs
0.7 the bad
-0.9 the bag
-1.1 the bakery
-0.9 the balance
-0.5 the band
0.5 the bank
0.6 the bar
-0.5 the basket
-0.9 the bath
0.7 the bathroom
0.8 the beach
-0.6 the bear
-0.9 the bed
-1.2 the beer
-0.8 the beginning
-1.3 the bell
-1.0 the belly
-1.3 the belt
1.6 the bench
-0.7 the benefit
1.2 the benefits
2.9 the best
-0.8 the better
-0.6 the big
2.5 the bin
-0.7 the birth
0.8 the biscuit
-1.0 the bit
-0.5 the bits
0.8 the bladder
-0.9 the block
-0.5 the blog
1.2 the blood
-0.6 the board
-1.4 the body
1.6 the bone
0.7 the bones
-1.5 the boss
0.5 the bottle
1.3 the brace
-0.8 the bracing
-1.1 the brain
-0.6 the bread
-1.1 the breath
2.5 the bulge
-0.5 the burnaby
1.5 the bus
-0.6 the business
0.6 the busy
-1.9 the buttock
1.7 the cab
1.5 the calendar
1.2 the calf
-0.9 the calves
1.6 the canal
0.6 the car
-0.6 the cards
-0.6 the care
-0.6 the cart
-0.5 the cartilage
-0.7 the cat
4.4 the cause
-0.7 the ceiling
2.4 the chair
-0.9 the chance
5.5 the change
-0.6 the channel
-0.5 the chart
-1.1 the cheapest
0.6 the chemist
-0.6 the child
3.0 the chiropractor
0.8 the choir
0.5 the christmas
1.6 the city
-1.6 the claim
-0.5 the classic
-0.9 the client
-3.3 the clinic
3.8 the clock
0.7 the coat
0.5 the cobb
-1.2 the code
1.9 the combination
-0.7 the comments
-0.5 the commonest
-0.6 the community
-0.6 the complete
-0.5 the conclusions
-0.5 the connective
1.0 the consultant
-0.7 the core
0.5 the corridor
-0.5 the corset
-1.1 the cost
-1.3 the couch
1.1 the country
-0.9 the course
-0.5 the courtyard
1.5 the crash
-0.6 the credit
2.5 the cupboard
1.5 the curve
1.4 the cushion
1.2 the cycle
4.3 the damage
1.9 the damaged
-0.5 the danger
-0.8 the date
-0.6 the day
-0.7 the days
2.7 the deep
1.4 the deeper
2.3 the degeneration
-3.5 the desk
-0.7 the details
0.6 the diary
2.5 the difference
-0.6 the differences
0.7 the direction
2.3 the disc
0.6 the discs
-1.1 the dishwasher
1.2 the distance
-1.0 the doctor
0.7 the door
-0.7 the doughnut
2.0 the drawer
0.5 the dresser
-0.7 the dull
1.3 the earlier
-2.1 the early
-1.6 the edge
-0.9 the edges
-1.3 the effects
1.6 the electric
-1.1 the elevator
-0.7 the end
1.7 the endorphins
-1.0 the ends
-0.9 the entire
-0.6 the entrance
-1.1 the envelope
-0.5 the erectors
-1.3 the evening
-0.5 the evidence
1.1 the exact
0.5 the exercises
-1.2 the experience
-0.6 the fact
-0.9 the family
1.4 the far
-0.6 the farmers
-1.5 the fee
0.8 the feeling
-1.7 the feet
0.8 the fence
-0.5 the fern
1.0 the ferry
-0.6 the few
1.1 the fibres
0.8 the field
1.2 the fifth
2.6 the finest
-1.6 the fire
1.6 the first
-0.9 the five
2.3 the flare
-1.1 the flat
-0.7 the floor
1.3 the flow
-1.1 the fluid
-1.7 the following
0.5 the foot
-0.6 the forms
-0.5 the foundation
-0.5 the founder
3.4 the four
3.7 the fourth
1.0 the friday
-0.6 the friend
-0.9 the full
0.5 the gabapentin
0.5 the game
1.2 the gap
1.5 the garage
-0.9 the garden
0.6 the girls
-0.5 the gluteals
-0.6 the glutes
0.9 the go
-1.1 the good
-0.5 the gp
0.7 the grain
-0.5 the green
-1.0 the ground
-1.5 the groups
0.7 the grouse
1.5 the growth
-1.4 the guy
-1.5 the gym
-0.9 the hall
-0.7 the hallway
-0.8 the hamstrings
1.1 the hand
-1.8 the hands
1.9 the harbour
1.0 the hard
-0.6 the hardware
-1.0 the head
0.7 the health
2.3 the heat
-0.5 the heating
1.4 the heaviness
-0.5 the heel
0.5 the height
-1.4 the heights
1.8 the herniated
2.0 the herniation
-1.1 the high
1.5 the highest
0.7 the hip
-3.3 the hips
-0.5 the home
0.6 the honest
-1.0 the hook
2.1 the hospital
-1.0 the hot
0.5 the hotel
-0.6 the hour
-1.5 the house
-0.5 the human
2.1 the ibuprofen
1.2 the ice
-0.5 the idea
1.3 the illness
-2.5 the immune
1.0 the improvement
1.4 the inflammatory
-0.7 the initial
1.9 the injections
-0.5 the injured
-1.5 the injury
0.6 the inner
-0.7 the intake
-0.9 the internet
0.5 the intervertebral
-0.5 the irritation
2.5 the island
-0.6 the jar
-1.0 the jaw
1.8 the jelly
2.5 the job
1.9 the joint
-2.4 the joints
1.7 the jumper
-1.1 the kettle
0.6 the kidneys
-1.1 the kids
0.9 the kind
0.5 the knee
0.8 the knees
3.0 the knife
0.7 the knot
1.3 the lactic
0.6 the ladder
-0.8 the lady
0.7 the landlord
-1.5 the lane
-0.6 the largest
1.5 the last
-0.6 the law
1.9 the leading
-0.6 the leaflet
-0.5 the lease
2.2 the least
-0.9 the leaves
-1.8 the left
2.7 the leg
1.3 the letter
-0.9 the light
-0.5 the lights
-0.5 the likely
-0.9 the limits
-2.7 the lining
3.0 the literature
-1.0 the little
0.6 the liver
-0.7 the lobby
0.8 the local
1.6 the loft
1.8 the long
-0.5 the loose
2.1 the lot
-3.6 the low
-0.5 the lower
-0.9 the lowest
2.2 the lumbar
2.9 the lymph
0.6 the lymphatic
-1.1 the machine
0.8 the magic
-1.4 the main
1.8 the mall
3.5 the man
-0.5 the marks
-2.5 the massage
-1.1 the material
1.6 the matter
-0.9 the medical
0.7 the medicine
1.4 the medicines
-0.7 the menu
0.9 the method
-1.1 the mid
-1.0 the middle
-1.0 the mind
1.3 the mirror
-1.4 the moment
0.6 the monday
-1.7 the money
-0.9 the month
0.5 the months
-2.1 the morning
-1.1 the mornings
3.9 the most
-0.6 the multifidus
1.9 the muscle
0.5 the muscles
-0.8 the music
-0.8 the name
-0.6 the names
-0.5 the nearest
-0.6 the neck
0.8 the need
1.7 the needle
-1.5 the needles
-0.8 the nervous
1.2 the new
1.5 the next
1.4 the nhs
1.8 the night
-0.6 the nine
0.7 the nineties
0.6 the normal
0.9 the north
1.3 the number
1.0 the numbness
1.2 the nutrients
-0.5 the official
-2.3 the oil
-3.6 the old
1.4 the oldest
-0.6 the one
1.5 the ones
4.1 the only
4.5 the operating
2.4 the operation
-1.1 the options
0.9 the original
0.8 the others
-1.4 the outer
-0.6 the outside
1.2 the over
0.6 the package
-1.0 the page
1.0 the pain
-0.6 the painful
1.6 the painkillers
-0.6 the panel
-0.6 the paper
-1.1 the paperwork
0.6 the paraspinal
2.0 the part
-0.6 the passage
-0.5 the path
-1.3 the patient
2.5 the pelvis
-2.1 the person
1.2 the pharmacist
-0.6 the phrase
-0.7 the physio
-0.5 the piano
-0.7 the pictures
-0.5 the piece
1.7 the pill
1.0 the pills
-0.8 the piriformis
1.5 the place
-1.2 the places
2.5 the plan
-0.9 the playlist
3.5 the point
2.2 the poisons
2.0 the pole
0.5 the poor
-0.5 the possible
0.5 the postbox
0.7 the power
2.2 the pressure
-0.8 the price
-0.9 the printer
0.8 the problem
0.7 the procedure
1.2 the process
0.6 the profession
0.9 the programme
1.3 the progress
1.0 the progression
1.0 the protocol
2.0 the province
-0.6 the provincial
1.0 the psoas
0.7 the pub
-0.8 the public
0.7 the pull
-0.6 the pump
-0.7 the quality
0.7 the quarter
-0.5 the questions
2.1 the quiet
0.7 the ra
1.4 the radiographer
1.0 the radiologist
-2.2 the rain
0.7 the ramp
2.6 the real
2.6 the reason
-1.3 the reasons
-0.8 the receipt
1.1 the receptionist
-0.5 the recliner
-0.9 the record
0.8 the red
0.7 the region
-0.6 the register
1.7 the registration
-1.0 the release
1.3 the relief
0.5 the repair
1.4 the report
2.5 the rest
1.0 the results
-0.6 the reverse
1.7 the rib
-0.7 the ribs
-3.0 the risk
-1.7 the risks
0.6 the river
-0.6 the rmt
-0.8 the rmts
-1.1 the road
0.8 the roof
-2.1 the room
-0.7 the rooms
5.2 the root
0.6 the ropes
1.9 the safest
1.8 the scalpel
-0.6 the scan
-0.8 the scans
-1.2 the scar
-1.5 the sciatic
0.7 the sciatica
-1.1 the scoliosis
-0.5 the screen
-0.8 the seat
-0.5 the seawall
-0.6 the senior
-0.6 the sense
-0.8 the sentence
-0.7 the sessions
0.7 the seven
0.6 the seventh
-1.1 the shape
-0.9 the sheet
-0.8 the sheets
0.9 the shelf
-0.7 the shelter
-0.7 the shoe
-0.7 the shortest
-1.9 the shoulders
0.8 the side
2.0 the sink
-0.7 the site
0.7 the sixth
-1.9 the size
-1.3 the skin
1.5 the skull
-1.7 the skytrain
1.0 the small
-0.6 the smell
-0.8 the smooth
-0.5 the society
-0.9 the sofa
-0.6 the soft
1.3 the sooner
0.8 the sore
-0.6 the soreness
-0.7 the sort
-0.9 the sound
4.6 the source
2.3 the spa
1.2 the spasm
-0.6 the special
-1.6 the specialist
-2.0 the spinal
-2.1 the spine
2.5 the spot
-0.5 the spots
0.9 the spring
2.1 the squeeze
-0.5 the staff
1.2 the stage
1.7 the stairs
-0.6 the standard
2.0 the start
1.6 the state
-0.5 the station
1.2 the stenosis
0.8 the step
1.5 the stiffness
-0.7 the stories
-1.4 the story
1.2 the street
-0.6 the stronger
0.6 the strongest
1.2 the structure
-0.6 the student
-0.5 the studio
-0.9 the study
-0.5 the supermarket
0.6 the surface
3.2 the surgeon
1.6 the swelling
1.7 the symptom
1.7 the symptoms
-0.8 the system
1.1 the table
-0.7 the tables
0.8 the tablet
2.3 the tablets
0.7 the tailbone
-0.9 the tea
-1.1 the team
0.6 the technique
0.6 the telephone
1.1 the ten
0.6 the tension
1.6 the tenth
-0.6 the textbooks
-1.7 the therapist
-0.8 the therapists
0.6 the thing
-0.6 the things
1.6 the third
-0.5 the thoracolumbar
-0.8 the three
-0.5 the tide
2.1 the tight
0.8 the tightness
-0.5 the till
2.4 the tingling
1.0 the tissue
0.6 the tissues
-0.6 the title
-0.9 the toes
-0.9 the toilet
2.2 the torn
-0.5 the touch
-1.0 the towel
4.5 the toxins
-1.1 the train
1.1 the trapped
-0.6 the treating
-0.6 the tree
1.7 the tri
-1.5 the trials
-0.8 the trouble
-0.9 the truck
1.4 the true
-0.6 the trunk
1.5 the tuesday
-0.5 the tummy
0.9 the tunnel
0.5 the twelfth
-1.9 the two
-0.9 the uk
1.4 the ultimate
1.0 the umbrella
2.7 the underlying
-0.7 the united
0.6 the university
-0.5 the use
-0.9 the usual
1.4 the valley
0.5 the vast
2.7 the vertebrae
3.5 the very
-2.1 the visit
-2.1 the volume
-0.8 the wait
-0.7 the waiting
-1.2 the waitlist
0.6 the walking
-0.5 the walls
0.7 the warm
-0.6 the washroom
2.7 the waste
1.1 the way
0.7 the weak
5.1 the wear
2.2 the weather
-0.7 the website
-1.3 the week
1.1 the weekend
-0.5 the weeks
0.6 the weir
1.0 the wheel
0.5 the whole
-1.1 the window
0.9 the women
-0.5 the wool
-0.6 the words
-1.8 the work
-0.6 the world
-1.1 the wound
0.5 the wrong
0.6 the x
-0.7 the yard
-2.4 the year
-1.5 the years
-0.5 the yellow
0.5 the young
1.2 theatre
3.1 their
-0.7 their back
-0.7 their backs
0.5 their best
1.1 their blood
0.7 their breath
0.6 their discs
-0.5 their ears
-0.5 their face
-0.5 their families
-1.1 their hands
0.6 their height
-0.6 their leg
-0.7 their legs
-0.7 their lifetime
-0.7 their lives
-0.5 their lower
1.1 their medication
0.6 their names
0.9 their normal
1.6 their painkillers
-0.7 their parents
-1.5 their place
0.5 their proper
1.2 their seventies
-0.5 their side
0.6 their socks
-0.6 their symptoms
1.3 their tablets
-0.6 their training
1.0 their walking
-0.5 their words
1.4 theirs
0.7 theirs $
2.2 them
-2.4 them $
-0.7 them a
-0.5 them about
-1.6 them again
1.7 them all
0.6 them and
3.4 them are
-0.6 them at
-0.5 them away
-0.5 them because
1.4 them but
-0.7 them by
1.5 them come
-1.1 them do
-0.5 them does
-0.5 them every
1.8 them for
-0.9 them from
0.5 them has
-2.2 them have
-0.7 them is
-0.5 them it
1.0 them never
0.7 them off
-1.8 them on
1.0 them or
-0.7 them out
-0.5 them regularly
0.8 them since
0.8 them so
-0.5 them there
-1.0 them up
-0.8 them will
-2.5 them with
0.9 themselves $
-0.5 themselves as
0.6 then $
0.8 then a
-1.2 then and
1.3 then come
-0.5 then comes
-1.0 then do
-0.8 then every
-0.5 then gentle
0.7 then in
-0.6 then it
-0.8 then let
-0.7 then monthly
-0.6 then my
-0.8 then she
1.1 then stop
0.7 then the
-1.5 then there
1.2 then they
-3.0 then we
2.3 then you
1.1 theodora
1.0 therapeutic
0.9 therapeutic massage
-0.8 therapies
-0.7 therapies $
0.8 therapist $
-0.8 therapist about
1.0 therapist and
1.3 therapist at
-0.6 therapist can
-0.7 therapist each
-0.6 therapist for
0.8 therapist has
0.6 therapist here
-0.8 therapist i
1.9 therapist in
-0.6 therapist is
0.7 therapist know
-0.6 therapist leaves
4.1 therapist may
-0.6 therapist or
-0.6 therapist reads
1.1 therapist then
0.9 therapist who
1.0 therapist will
-1.0 therapist with
-0.7 therapist works
0.7 therapists
-1.7 therapists $
-0.9 therapists and
2.2 therapists are
-1.0 therapists at
0.8 therapists can
0.9 therapists draw
-0.8 therapists for
0.8 therapists go
-0.8 therapists has
0.8 therapists have
0.7 therapists in
-0.5 therapists is
0.8 therapists of
-0.9 therapists release
0.5 therapists rmts
1.0 therapists see
0.7 therapists take
-0.5 therapists to
0.5 therapists will
-0.8 therapists with
1.2 therapists work
2.0 therapy
-1.8 therapy $
0.8 therapy addresses
2.6 therapy and
-0.7 therapy burnaby
1.0 therapy exercise
-0.5 therapy fits
-2.0 therapy for
0.9 therapy gets
-1.8 therapy in
-1.0 therapy includes
2.3 therapy is
0.8 therapy that
0.5 therapy the
0.7 therapy to
-0.5 therapy we
1.9 there $
0.6 there a
2.8 there and
-1.7 there are
2.7 there at
-0.7 there have
-0.5 there i
0.9 there in
1.5 there is
-1.4 there it
-0.5 there may
0.9 there was
-0.7 there we
1.2 there were
-1.6 there will
-0.7 there with
-0.7 there you
-0.7 these
-1.0 these $
-0.8 these and
-2.4 these are
-0.8 these can
-0.5 these changes
-0.5 these could
1.2 these days
-0.9 these drugs
1.8 these guys
0.8 these hands
0.9 these help
-0.5 these include
-0.7 these is
-0.8 these natural
1.9 these people
-0.7 these with
1.7 they
2.0 they all
-0.7 they also
0.6 they are
1.6 they arrived
-0.6 they begin
1.0 they belong
-0.6 they book
-0.5 they brace
-0.5 they came
0.7 they can
1.4 they carry
2.2 they could
-1.2 they did
0.9 they do
-0.6 they drag
-1.1 they enjoy
0.8 they ever
0.8 they find
-0.9 they gave
-0.6 they give
1.2 they go
-0.5 they got
-0.5 they grow
0.8 they had
0.7 they have
-0.6 they help
-0.5 they include
0.6 they keep
4.6 they leave
1.0 they let
-1.1 they like
-0.8 they look
-0.5 they love
-1.3 they make
-1.3 they may
-0.5 they might
-0.6 they need
0.5 they needed
-0.5 they never
1.9 they no
0.7 they notice
-0.5 they pay
-0.5 they propose
-0.9 they put
-0.6 they rely
-0.5 they remember
-0.7 they run
-0.7 they say
1.1 they see
-0.8 they shorten
-0.6 they should
-0.7 they squeeze
1.0 they stand
0.6 they started
1.1 they stay
1.2 they stop
-0.6 they take
-0.5 they tighten
1.1 they told
1.2 they tried
-0.6 they try
1.2 they turn
-0.6 they understand
-0.7 they value
-0.5 they wait
0.7 they walk
1.2 they want
0.5 they were
-0.5 they work
-0.5 they would
-1.3 thick
-0.5 thicken $
-0.5 thicken and
0.8 thickened
2.4 thickens
-0.8 thickens and
-0.7 thighs
-0.8 thighs $
-0.8 thin $
-0.6 thin and
0.9 thin bones
0.9 thin skin
1.4 thing
1.5 thing $
-0.8 thing about
0.5 thing and
-0.6 thing in
-1.0 thing is
2.0 thing of
4.8 thing that
-0.7 thing the
-1.7 thing to
-1.5 thing we
-0.5 thing you
-2.2 things
-2.3 things $
-0.5 things and
-0.8 things are
-0.7 things at
-0.8 things happen
1.3 things have
-0.8 things to
-0.6 things we
1.5 things worse
-1.5 think
3.8 think about
0.6 think i
-0.9 think is
-1.1 think of
-0.6 think so
-1.8 think that
-0.5 think the
-0.6 think there
-1.1 think they
1.6 think we
-1.3 think you
2.3 thinking
5.2 thinking about
-0.5 thinking of
-1.6 thinks
-0.5 thinks it
-1.8 thinner
-1.0 thinner and
-1.2 thinners $
0.7 thinners a
-0.7 thinning
-0.7 thins
0.7 thins and
-0.5 thins the
1.8 third
0.7 third $
-0.9 third and
1.3 third i
-0.6 third is
-1.2 third of
0.5 third session
-0.5 third visit
1.1 third week
-0.5 thirds
-0.5 thirds of
-1.6 thirsty
-0.7 thirsty $
-0.6 thirteen $
-1.3 thirties
1.6 thirty $
0.7 thirty degrees
-0.9 thirty minutes
1.4 thirty or
-0.5 thirty years
0.5 this
0.8 this $
1.2 this and
-0.6 this article
-0.6 this as
-0.5 this at
1.1 this be
1.0 this because
0.5 this can
0.5 this city
-2.5 this clinic
0.8 this condition
-0.8 this does
-0.5 this every
-0.9 this far
0.9 this for
0.5 this group
-1.2 this guide
-0.8 this happens
-1.8 this has
0.9 this i
-1.2 this leaflet
-1.7 this month
1.0 this morning
-0.9 this non
1.8 this on
-1.1 this one
-2.2 this page
-0.7 this place
0.6 this point
-0.9 this province
-0.5 this question
-0.7 this reason
-0.5 this space
0.8 this spring
1.2 this stage
-0.5 this tension
0.7 this the
0.7 this to
2.5 this treatment
-0.6 this was
1.7 this way
-1.4 this week
-0.9 this will
1.2 this winter
0.9 this with
-1.0 this work
0.5 this your
-1.1 thoracic
-0.6 thoracic spine
-0.6 thoracolumbar
-0.7 thoracolumbar fascia
2.0 those
-0.7 those given
-0.7 those in
-0.5 those need
-1.0 those of
-0.6 those overworked
1.3 those stairs
1.8 those with
-1.9 though
-0.9 though $
0.6 though a
-1.5 though it
-0.6 though we
1.0 though you
-3.0 thought
0.5 thought $
-0.8 thought it
-0.5 thought of
-1.4 thought that
-0.7 thought to
-0.5 thoughts
1.1 thousand
0.6 thousand dollars
1.2 thousand people
1.4 thousand years
2.1 thousands
2.4 thousands of
2.1 three
-1.0 three $
-0.7 three 45
-1.1 three and
2.1 three are
-1.5 three days
0.7 three different
1.9 three exercises
-0.8 three hold
-1.0 three hours
-0.9 three hundred
0.7 three i
-1.1 three in
-0.7 three is
-0.5 three levels
-0.5 three minute
-1.0 three months
-0.7 three movements
-0.6 three o'clock
1.8 three or
-1.0 three out
-0.5 three phases
-0.5 three points
-0.6 three registered
-0.6 three rmts
2.8 three sessions
-0.9 three simple
-0.7 three stages
-0.6 three steps
-1.0 three stretches
1.6 three things
-1.2 three times
0.7 three to
4.3 three treatments
4.4 three visits
-0.5 three ways
-0.8 three we
2.3 three weeks
1.1 three years
0.7 threshold
4.7 threw
1.2 threw away
1.2 threw my
1.1 threw out
2.1 thrilled
0.9 through
1.9 through $
2.6 through a
0.5 through an
-0.6 through clothes
-0.7 through its
-0.9 through my
0.6 through that
-0.7 through the
-0.8 through them
0.7 through this
1.0 through to
-0.5 through what
-0.6 through which
-0.8 through your
1.2 throughout the
1.5 throw
1.5 throw away
-0.9 throw in
-0.5 throw out
1.1 throwing
-0.7 thrown out
0.8 thrust
1.9 thrust to
-1.6 thumb
0.9 thumbnail
-1.5 thumbs $
-0.6 thumbs and
-0.7 thursday
-0.5 thursday and
1.0 thursday of
2.0 thursdays
1.4 thursdays $
-0.7 ticket
-0.5 ticket $
-0.7 tide
2.9 tie
0.5 tie his
2.1 tie my
0.5 tie your
-0.9 ties
-3.0 tight
-0.9 tight $
-0.5 tight and
-0.9 tight back
0.5 tight fascia
-0.9 tight fibres
-0.5 tight hamstrings
0.8 tight muscles
1.5 tight or
0.5 tight piriformis
0.7 tight shoulders
0.7 tight side
-2.2 tighten
-0.9 tighten up
-1.3 tightens
-1.3 tighter
-0.6 tighter $
-0.9 tightness that
-0.7 tights
-0.6 tiles
-1.6 till
-0.7 till $
-0.7 till i
0.9 tilt $
-0.5 tilts
-1.3 time
2.7 time $
1.8 time a
-0.9 time as
1.5 time at
-0.6 time clients
-1.9 time i
2.8 time in
-1.3 time is
-0.6 time it
0.6 time massage
0.5 time of
-0.7 time off
-1.0 time on
1.1 time or
1.7 time our
-0.8 time over
1.2 time since
-0.9 time so
-0.6 time somebody
-1.4 time that
2.3 time the
1.2 time this
-1.2 time to
-0.6 time used
-1.1 time we
-1.3 time with
1.8 time you
1.2 time your
-1.1 timer
-2.7 times
-2.3 times $
-0.9 times and
-0.5 times each
-0.7 times in
-0.8 times that
0.8 tin
1.1 tingling
-0.5 tingling in
-0.6 tingling or
1.2 tingly
0.7 tip
-1.1 tips
-0.8 tire
-2.5 tired
-0.5 tired and
1.2 tired muscle
1.2 tired muscles
-0.9 tired of
-1.1 tiredness
-0.6 tires $
-0.8 tiring
0.9 tissue
-0.9 tissue $
-1.1 tissue and
-0.8 tissue around
-0.5 tissue between
-0.8 tissue heal
-1.3 tissue is
1.0 tissue release
4.2 tissue repair
1.1 tissue so
-0.6 tissue softens
0.7 tissue techniques
-1.4 tissue that
2.5 tissue work
2.0 tissues
0.9 tissues $
-0.5 tissues and
1.8 tissues are
-0.5 tissues of
-1.3 title
-0.6 to
-2.9 to $
-1.9 to 10
-0.7 to 12
0.5 to 14
-1.0 to 3
0.8 to 30
-1.1 to 4
0.7 to 5
-1.5 to 6
1.3 to 8
-0.6 to 80
-2.5 to a
-0.5 to about
-1.1 to all
1.1 to almost
2.0 to an
-1.0 to and
-1.1 to another
-0.7 to answer
1.0 to anybody
0.5 to ask
-1.4 to avoid
0.9 to back
3.4 to beat
0.9 to become
0.7 to bed
-0.5 to believe
-0.9 to bend
-0.6 to bone
-1.2 to book
1.4 to breathe
-0.5 to bring
-1.0 to buy
-0.9 to call
-0.6 to cancel
-0.8 to carry
1.7 to centre
-1.9 to change
-0.7 to choose
1.5 to clear
1.3 to come
0.6 to complain
-0.5 to cope
0.6 to correct
-0.9 to cure
1.9 to cut
0.5 to date
-1.3 to day
-0.9 to decide
-0.6 to describe
-0.9 to diagnose
0.7 to discuss
-0.9 to do
0.9 to draw
-0.7 to drink
-0.8 to drive
-0.9 to ease
0.9 to eight
1.3 to eliminate
-1.0 to emergency
0.9 to end
-0.5 to everyone
-2.7 to expect
-0.5 to fade
0.5 to fifteen
-0.7 to fill
0.8 to find
-1.2 to finish
0.7 to five
0.8 to fix
-1.3 to flush
-0.5 to form
-0.7 to four
-0.6 to free
-1.0 to friday
2.7 to full
-3.9 to get
-0.8 to give
1.0 to grandparents
1.8 to great
-0.7 to guard
1.7 to hand
-0.6 to hang
0.6 to have
1.8 to heal
0.9 to help
-1.0 to her
-0.8 to him
0.5 to his
-1.3 to hold
1.6 to honour
-0.6 to how
-0.8 to improve
-0.5 to in
0.5 to increase
-0.7 to it
3.4 to its
-0.6 to itself
-0.5 to joints
-1.0 to just
0.9 to last
0.7 to lay
-0.5 to lead
-0.7 to lean
-0.8 to learn
0.5 to level
-0.5 to lie
0.5 to life
-0.9 to lift
-1.4 to listen
1.4 to live
1.0 to look
-0.6 to loosen
3.1 to lose
0.9 to low
1.3 to lower
-0.9 to manage
1.0 to massage
-0.8 to match
-0.7 to matter
-1.4 to me
2.6 to meet
-1.1 to mend
-0.7 to mention
-0.6 to miss
-0.7 to more
-0.6 to most
-3.3 to move
0.5 to my
2.2 to need
0.5 to nine
1.2 to none
2.2 to nothing
0.7 to notice
-2.4 to one
-2.4 to our
-0.6 to pass
-1.9 to pay
-0.5 to pee
-0.7 to permanent
-0.5 to person
1.0 to physiotherapy
-0.6 to pick
-0.8 to plan
0.5 to play
-0.5 to predict
-2.6 to prevent
-1.9 to protect
1.8 to prove
-0.5 to push
-0.5 to put
2.3 to rebuild
-0.9 to recover
-0.5 to reduce
0.8 to refer
0.8 to regenerate
-1.5 to relax
-1.5 to release
1.4 to relieve
-0.6 to remember
1.1 to remove
0.6 to report
0.7 to reserve
-0.7 to respond
-1.0 to rest
0.9 to restore
1.4 to return
1.1 to reverse
0.9 to ring
-0.5 to room
-0.7 to rule
-0.8 to run
-1.8 to saturday
2.8 to say
-1.1 to school
-2.9 to see
-0.7 to sell
0.6 to seven
-0.6 to share
-0.5 to shave
1.3 to show
-0.6 to side
-0.6 to sign
0.9 to sit
-1.1 to six
-1.0 to sleep
-0.7 to slow
-1.3 to soften
3.1 to somebody
-0.6 to spare
-0.5 to speak
-0.6 to sport
0.8 to stand
0.8 to start
0.7 to stay
1.2 to stiff
-1.8 to stop
-1.1 to straighten
1.3 to suffer
-0.7 to suit
-0.6 to support
-1.8 to switch
-2.2 to take
-0.9 to talk
-0.8 to teach
1.5 to tell
-0.5 to ten
0.8 to the
-0.5 to their
-1.6 to them
0.6 to thirty
1.3 to this
-0.6 to those
-0.5 to thursday
-1.1 to time
1.1 to touch
1.0 to treat
1.1 to try
-0.9 to turn
-1.9 to twelve
-0.8 to two
-1.2 to undress
2.0 to us
0.5 to wake
-0.6 to want
1.7 to warm
0.9 to wash
1.4 to wear
1.2 to what
2.2 to where
-0.6 to whoever
-1.8 to work
-0.5 to worksafebc
2.0 to worry
1.2 to write
-2.8 to you
-3.1 to your
1.2 toast
3.8 today
1.0 today and
-0.6 today fast
1.1 today for
1.1 today or
-0.9 today we
-0.5 toddler
2.1 toddlers
-1.4 toe
-0.5 toe $
1.3 toes
1.8 together
0.8 together $
-0.8 together a
0.7 together again
-0.5 together so
1.6 together the
0.9 together these
-2.0 together with
-0.9 together you
-0.9 toilet
0.7 told
2.6 told $
1.0 told about
0.8 told at
-1.3 told by
-1.4 told he
2.0 told her
-0.7 told it
0.6 told me
2.2 told my
-0.8 told that
0.8 told the
0.9 told them
-1.4 told there
-3.2 told to
0.8 told us
-0.7 told what
2.2 told you
2.8 tom
-0.9 tom is
-0.5 tomasz
-0.5 tomasz $
0.8 tomatoes
2.4 tomorrow
1.1 tomorrow $
-0.5 tonight $
-0.6 too
1.3 too $
-0.5 too and
1.4 too late
-1.2 too long
-1.4 too much
-0.5 too old
-0.7 too soon
1.6 took
1.4 took a
-1.4 took me
1.3 took the
-0.9 took up
1.8 tool
1.1 tools
0.7 tools $
1.2 toothache
3.3 top
-0.8 top of
2.3 top rated
-0.7 top up
3.3 torn
-0.5 torn $
3.4 torn fibres
0.5 torn muscle
-0.6 torn tissue
0.9 toronto
1.1 total well
5.9 totally
2.0 touch
1.9 touch and
0.6 touch is
0.5 touch it
0.8 touch my
-0.8 touch of
0.5 touch the
-0.7 touch with
1.6 touched
-1.4 touched $
-0.5 touched by
1.2 touched my
-0.5 touches
-0.6 touching your
-1.7 tough
1.6 tougher
0.7 toward
1.0 toward a
0.9 toward the
-0.5 towards
-1.1 towels
-0.5 towels and
-0.7 tower
2.2 town
-0.6 town and
-0.9 town centre
7.8 toxins
-1.3 toxins $
2.6 toxins and
2.9 toxins are
-1.7 toxins from
0.7 toxins leaving
-1.9 toxins or
-0.7 toxins out
1.2 toxins so
3.7 toxins that
-0.8 toxins to
0.8 toy
1.7 trace
-0.6 track
-0.5 track of
3.1 tracks
1.7 tracks $
1.1 traction
-0.9 traction $
1.0 traction and
1.0 trade
-0.9 traditional
-0.9 traffic
1.0 train
-0.5 train $
-0.5 train and
0.6 trained $
-0.6 trained for
2.0 trained hands
-2.7 trained in
-0.5 trained masseuses
1.5 trained rmt
0.8 trained to
-1.2 training
0.7 training by
0.6 training in
-0.5 training of
3.4 tramadol
0.6 transit
3.9 trapped
-0.6 trapped nerve
2.0 trapped nerves
-0.5 travel
-0.5 travel $
-2.4 travels
-0.7 travels along
-0.6 travels down
-0.6 tray
0.7 treat
-1.3 treat $
-1.1 treat a
-0.8 treat all
-0.7 treat and
1.0 treat that
4.4 treat the
0.9 treat what
0.5 treat you
-0.5 treat yourself
2.1 treated
-1.2 treated $
-0.5 treated a
-0.5 treated for
0.6 treated in
-0.6 treated is
-0.5 treated only
-0.7 treated people
1.0 treated the
2.4 treating
-1.6 treating it
1.9 treating the
1.4 treating you
-1.2 treatment $
-0.7 treatment aims
-0.8 treatment and
-0.9 treatment as
2.0 treatment begins
-0.7 treatment but
-0.9 treatment early
0.5 treatment for
-0.6 treatment gives
-2.2 treatment has
2.2 treatment is
-0.7 treatment it
-0.9 treatment itself
1.1 treatment may
0.8 treatment of
0.7 treatment on
2.3 treatment plan
-1.6 treatment room
2.7 treatment that
0.9 treatment there
-0.9 treatment they
-0.9 treatment to
-0.5 treatment was
1.3 treatment with
-2.4 treatment without
2.8 treatments
0.7 treatments and
0.7 treatments are
-1.6 treatments for
1.4 treatments is
0.5 treatments over
0.9 treatments that
0.5 treatments you
2.1 treats
2.4 treats the
0.6 tree $
-1.0 trees
0.9 trevor
1.9 tri
1.7 tri cities
-1.8 trial
-0.7 trial $
-0.6 trial published
-5.2 trials
-0.9 trials have
-0.8 trials of
-0.6 trials were
2.6 tried
-1.2 tried $
2.8 tried everything
0.5 tried massage
1.6 tried physio
-1.4 tried to
3.9 tried us
-0.6 tries
-0.7 tries to
-0.8 trigger
-0.8 trigger point
0.5 triggers
1.1 triggers a
-0.5 trimester
0.5 trimester $
-1.2 trip
-0.7 trip to
0.5 triple
-0.8 trips
-0.9 trolley
1.1 trouble
-0.6 trouble $
0.6 trouble and
0.5 trouble in
1.5 trouble is
0.7 troubled
3.1 trousers
-1.6 truck
-1.1 truck $
-0.8 trucks
3.2 true
1.2 true cause
-0.5 true of
1.2 truly
-1.2 trunk
0.5 trust
-1.1 trust us
-0.7 trust your
-0.8 trusted
-0.5 truth
-2.7 try
1.0 try $
0.5 try not
-0.7 try one
1.5 try the
-2.4 try to
-0.8 try us
-1.8 trying
0.6 trying it
-2.2 trying to
2.2 tube
0.6 tuck
-0.5 tucked
-0.7 tuesday
0.9 tuesday and
-0.5 tuesday in
-1.4 tuesday to
-3.6 tuesdays
-1.6 tuesdays and
-1.7 tug
-0.7 tug of
0.6 tune
0.7 tune up
0.5 tunnel
-0.7 turmeric
1.1 turn $
-1.1 turn and
-0.9 turn down
0.7 turn into
1.7 turn over
-0.8 turn the
1.3 turn up
1.0 turn you
-0.8 turn your
2.0 turned
0.6 turned down
-0.9 turned up
2.4 turning
1.2 turning into
-2.3 turns
-1.2 turns down
-0.9 turns out
-0.5 tweaked
2.7 twelve
-2.1 twelve $
-0.7 twelve and
-0.5 twelve massage
0.6 twelve months
-0.6 twelve visits
1.5 twelve we
-1.9 twelve weeks
-0.9 twenties
-0.6 twenties $
0.9 twenty
2.8 twenty $
-0.5 twenty eight
0.9 twenty five
-0.8 twenty four
0.7 twenty minute
-1.3 twenty minutes
2.3 twenty one
-1.1 twenty six
-0.5 twenty three
-2.4 twenty two
-1.0 twenty year
1.8 twenty years
1.8 twice
1.0 twice a
3.4 twice as
-1.2 twice in
2.8 twinge
0.7 twinge $
2.7 twinge since
-2.0 twist
-0.5 twist and
-0.9 twisted
-1.6 twisting
-0.7 twisting $
-0.9 twists
-0.5 twists $
3.4 two $
0.5 two after
1.0 two appointments
1.8 two at
-1.0 two backs
-1.2 two because
-0.7 two blocks
-0.5 two business
0.8 two canes
0.6 two centimetres
-1.8 two days
0.6 two decades
0.6 two degrees
-0.6 two discs
-1.2 two exercises
2.8 two goes
-1.0 two hands
-0.6 two hour
2.3 two hours
2.0 two hundred
-1.3 two in
-0.6 two kinds
1.0 two levels
-0.8 two massage
-0.5 two minutes
1.6 two months
-1.7 two of
0.7 two or
1.6 two people
1.7 two physios
1.4 two punch
-0.5 two rmts
-0.6 two rooms
1.3 two sessions
-0.6 two sides
-1.4 two the
-1.1 two therapists
-0.5 two things
-0.5 two thirds
0.9 two thousand
0.6 two times
-2.3 two to
2.2 two together
0.6 two treatments
5.9 two visits
-1.2 two weeks
0.6 two working
-0.5 two worn
-0.6 two years
-0.5 tying your
-3.0 type
-0.7 type of
-1.9 types
-1.1 types of
-2.4 typical
-0.6 typical $
1.0 typically
-0.8 u
-0.6 ugly
-0.9 uk
1.2 ultimate
0.9 ultrasound
1.6 umbrella
2.2 umbrella stand
2.0 un
-0.8 unable
-0.8 unable to
-2.3 uncertain
-0.9 uncertain $
-0.7 uncle
-1.2 uncomfortable
-0.5 uncomfortable $
-1.7 uncommon
-0.5 uncommon $
-0.7 uncover the
-1.5 uncovered
-1.1 uncovered $
1.5 under a
-0.5 under and
1.7 under control
-1.0 under my
1.2 under our
-2.1 under the
-0.5 under your
2.3 underlying
2.4 underlying cause
0.5 underlying root
0.6 underneath
-1.0 understand
-0.7 understand $
-0.7 understand it
-0.8 understand that
0.7 understand what
-0.5 understand why
-0.9 understanding
-1.0 understood
0.9 undo
3.9 undoes
0.8 undone
-2.7 undress
-1.5 undress to
1.0 uneven hips
-1.1 unevenly
-0.8 unevenly $
-1.1 unhurried
-0.9 union
3.0 unique
-0.8 united
-0.5 united states
0.8 university
-1.1 unknown
-1.0 unknown $
-1.4 unless
-0.6 unless we
-1.1 unless you
-0.7 unless your
5.1 unlike
1.2 unlike other
1.9 unlike the
-0.7 unlikely
2.9 unnecessary
1.7 unnecessary $
-1.3 unscented
-0.5 unstable
-0.7 unsubscribe
5.0 unsuitable
0.7 unsuitable $
-0.5 unsure
-2.2 until
-0.8 until four
-0.6 until he
1.6 until i
-0.5 until six
-0.7 until the
-1.3 until they
2.9 until you
-1.6 untreated
-0.8 unused
2.9 unusual
-1.5 unusual $
-0.5 unwanted
-0.6 unwell
-0.8 unwind
2.2 up
0.6 up again
0.6 up against
0.5 up and
-0.6 up any
-0.9 up around
-0.7 up as
-1.3 up at
-1.2 up by
-0.6 up feeling
-0.5 up first
0.7 up for
0.5 up from
-0.6 up gradually
-0.6 up having
2.3 up healing
-0.6 up her
1.2 up here
1.9 up his
-1.3 up if
-0.7 up is
1.3 up like
0.8 up more
-1.1 up most
1.0 up mri
-0.8 up my
-0.5 up of
3.1 up off
1.0 up on
-0.5 up or
-0.5 up since
-0.6 up so
-0.5 up something
-0.5 up straight
-0.5 up takes
0.6 up their
-0.5 up through
-0.8 up to
1.5 up what
0.8 up when
2.6 up which
-2.0 up with
0.9 up without
1.0 up x
-0.9 up you
1.5 up your
-0.7 upon
-0.6 upon the
-0.8 upper
-1.3 upper back
-0.7 upper body
1.8 upright
1.5 upright $
-1.0 ups $
0.5 upset
1.1 upset your
-0.5 upside
-1.2 upstairs
-0.7 upstairs $
-0.7 upstairs from
0.7 upward
0.9 upwards
-1.4 urgent
2.6 us
-1.4 us $
-0.6 us 24
2.0 us a
1.0 us about
1.9 us and
2.1 us apart
-1.9 us at
0.5 us do
0.6 us early
1.6 us eight
1.6 us first
-2.2 us for
-0.5 us from
0.7 us get
0.5 us has
-1.6 us have
-1.5 us he
-0.9 us if
-1.2 us in
0.5 us it
-3.1 us know
-1.1 us last
-1.2 us on
-0.6 us or
2.1 us six
0.7 us take
3.5 us that
2.4 us the
0.9 us their
1.7 us there
2.4 us they
-1.4 us to
-0.5 us too
0.6 us we
-1.1 us what
0.6 us while
1.1 us with
-3.6 use
-1.4 use $
1.3 use and
0.5 use gentle
-1.2 use it
0.5 use long
-0.5 use massage
-0.8 use my
-0.8 use needles
0.8 use on
1.3 use slow
-0.8 use whichever
1.6 use your
-2.1 used
-0.9 used $
-0.6 used a
1.1 used as
-0.7 used by
-0.8 used for
-0.6 used in
1.7 used to
1.4 used with
-3.0 useful
-0.5 useful $
-0.5 useful thing
-0.6 user
-0.6 user fee
-0.6 uses
0.7 uses a
-0.7 uses slow
1.2 using the
-1.3 using your
-4.2 usual
0.8 usual $
-0.6 usual care
0.5 usual time
-3.1 usually
-0.9 usually a
2.8 usually after
0.6 usually be
0.8 usually do
-0.6 usually go
-0.6 usually goes
0.8 usually happens
-0.9 usually heals
-0.5 usually improves
1.9 usually in
-0.6 usually make
-0.6 usually need
-2.3 usually not
0.8 usually on
-0.5 usually suggest
-0.9 usually temporary
-1.0 usually the
1.6 usually within
-1.4 usually yes
-0.6 vacation
0.9 validated
0.8 valley
-0.5 valuable
-1.7 value
-0.5 value the
1.2 van
0.6 van $
-1.0 vancouver
-0.8 vancouver and
2.9 vanish
5.3 vanished
1.4 vanished after
-0.7 varies
-0.8 varies $
-2.3 vary
-0.6 vary $
-0.6 vary from
0.5 vast
0.5 vast majority
-0.7 verdict
-0.8 verified
1.1 version
2.4 version of
0.6 vertebra
-0.7 vertebra $
-0.5 vertebra to
2.0 vertebrae
-0.5 vertebrae and
-0.6 vertebrae lose
-0.5 vertebrae the
-1.6 vertebrae together
-0.7 very
-0.6 very $
0.6 very few
6.9 very first
-1.5 very good
0.7 very light
2.2 very little
-0.7 very low
-0.9 very much
0.7 very nice
0.5 very often
-0.5 very rarely
-0.6 very well
-1.9 vessels
-1.2 vest
-0.8 veterans
-0.7 vibration
-1.0 video
-0.9 videos
-0.9 view
-0.6 view of
-0.9 village
-0.7 villain
1.2 violin
1.3 visible
1.4 visibly
4.2 visit
1.9 visit $
-1.9 visit a
-0.5 visit as
-0.7 visit at
-0.6 visit back
-0.5 visit every
1.1 visit i
0.7 visit if
1.5 visit is
-0.7 visit lasts
-0.6 visit on
3.5 visit one
0.5 visit our
0.5 visit so
-0.6 visit that
2.0 visit three
0.7 visit to
-0.8 visit two
-1.2 visit with
2.4 visits
1.5 visits $
-1.0 visits a
0.5 visits and
-1.0 visits in
0.7 visits later
-0.6 visits on
1.5 visits the
-1.0 visits we
0.5 visits with
-1.4 visits within
0.6 visits you
-1.8 voice
0.9 volume
-0.6 volume $
-0.7 volume on
-0.7 voluntary
-1.0 volunteers
3.0 voted
1.0 voted best
-1.2 voucher
-0.6 voucher for
-1.8 vs
-0.6 w
-0.5 w $
-0.5 waistband
-2.2 wait
-0.6 wait $
-0.6 wait and
-0.7 wait for
-0.5 wait it
0.7 wait list
-0.6 wait to
-0.9 wait until
0.5 waited long
1.4 waiting $
-0.7 waiting does
3.0 waiting for
-0.7 waiting on
0.6 waiting rooms
-0.7 waiting to
-1.2 waitlist
-1.1 waits
-0.5 waits $
0.9 wake
0.6 wake the
1.4 wake up
1.2 wakes
2.6 wakes up
-0.8 wakes you
2.6 waking
0.5 walk
0.8 walk $
-0.8 walk a
-0.7 walk after
-1.0 walk and
1.2 walk as
0.5 walk at
-0.8 walk every
-1.3 walk from
0.6 walk further
1.2 walk home
3.0 walk in
-0.5 walk like
3.9 walk out
-0.6 walk round
1.2 walk the
1.5 walk through
-0.9 walk to
-1.0 walk up
-0.6 walk you
6.5 walked
1.8 walked in
1.2 walked out
0.7 walked the
1.2 walked to
3.2 walker
1.6 walker $
0.6 walkers
0.9 walking
-0.8 walking and
1.6 walking distance
1.9 walking frame
-0.6 walking in
-1.7 walking is
0.9 walking like
-0.7 walking or
-0.9 walking swimming
0.6 walking the
2.1 walks
-0.9 walks $
-1.0 walks are
-0.5 walks into
1.3 walks to
0.8 walks with
0.6 wall of
-2.1 wallet
-0.9 wallet out
-0.7 walls
-3.1 want
-0.6 want $
-0.5 want a
-0.5 want is
-0.7 want it
-0.5 want my
0.7 want you
1.0 want your
-0.6 wanted
-1.0 wanted $
-1.0 wanted a
1.2 wanted to
-0.7 wants
-1.0 wants a
2.9 wants to
-0.5 wants you
-0.9 war
-1.1 ward
-0.8 ward $
0.5 wardrobe
-0.6 warehouse
-0.9 warfarin
-0.6 warfarin $
-1.2 warm
0.6 warm $
2.2 warm basalt
1.2 warm bath
0.9 warm foot
0.6 warm oil
0.7 warm room
0.6 warm stones
-1.0 warm the
0.7 warm towels
-0.9 warm up
-0.6 warm water
-0.5 warmed
0.8 warmed oil
-1.5 warmer
-3.1 warms
-0.6 warms and
-1.4 warms the
-2.4 warmth
-1.5 warmth and
-1.0 warning
-0.6 warriors
-1.9 wary
-1.9 wary of
0.5 was
-1.0 was $
-2.4 was a
-1.4 was about
-0.8 was and
2.1 was back
0.6 was before
-0.7 was better
2.2 was booked
-0.9 was diagnosed
1.1 was doing
-0.9 was done
1.1 was down
-0.9 was due
-0.7 was fifty
1.3 was fine
-0.8 was finished
-1.3 was for
-0.8 was forty
0.5 was founded
-2.2 was four
-0.6 was fourteen
-0.8 was getting
-0.8 was given
-0.6 was going
1.8 was gone
2.7 was in
-0.8 was just
1.0 was like
-0.7 was little
-0.7 was made
0.8 was massage
-1.5 was my
-1.6 was never
0.5 was no
-0.6 was not
2.5 was nothing
1.4 was off
1.4 was on
-0.8 was once
-0.8 was our
-0.7 was scared
-0.5 was set
-1.3 was still
-0.5 was taking
-2.7 was the
-0.5 was to
-1.7 was told
1.8 was too
-1.6 was twelve
0.6 was walking
1.0 was wrong
-0.8 washing
-0.8 washing machine
-1.1 washroom
4.8 waste
1.1 waste $
1.1 waste from
0.5 waste is
1.8 waste products
1.1 waste that
1.4 wasted
1.4 watch
0.5 watch $
0.7 watch and
0.5 watch the
-1.5 watch you
1.1 watched
-0.5 watched the
-0.7 watches
-0.6 watching you
1.1 water
-2.5 water $
1.0 water after
0.9 water afterward
0.6 water afterwards
-2.2 water and
-0.7 water bottle
-0.6 water if
-0.6 water is
0.7 water that
-0.5 watering
1.2 wave
1.1 wave of
1.5 way
2.2 way and
0.6 way it
-2.6 way of
1.1 way some
-1.8 way that
-2.2 way to
-0.7 way up
0.7 way we
1.6 way your
-0.7 ways $
1.2 ways massage
-0.6 ways of
0.9 ways to
2.0 we
-0.8 we $
-0.5 we adapt
0.8 we address
0.8 we adjust
-1.3 we age
-0.6 we all
1.2 we also
1.6 we always
2.3 we are
-2.2 we ask
-1.7 we asked
-0.8 we be
1.1 we begin
1.6 we believe
-1.2 we bill
-0.8 we book
1.8 we both
1.0 we call
2.8 we came
1.2 we can
-0.6 we carry
0.5 we change
-0.9 we charge
-1.1 we check
-0.6 we collect
-0.8 we come
1.3 we create
-0.5 we did
-0.5 we direct
0.6 we drop
-0.5 we encourage
2.9 we expect
-0.7 we explain
1.4 we feel
0.6 we fill
-0.8 we finish
1.8 we fix
-0.6 we found
-0.5 we gave
-0.6 we generally
0.5 we get
-0.5 we give
-0.5 we go
5.2 we guarantee
-1.9 we had
0.7 we hear
1.7 we help
-0.9 we hold
-1.2 we hope
-0.5 we invoice
-0.6 we issue
-0.7 we keep
-0.9 we kept
-2.0 we leave
0.8 we lengthen
-2.1 we like
1.2 we loosen
2.9 we make
-0.9 we mean
-1.3 we measure
-1.5 we meet
-0.6 we met
-0.7 we need
-2.4 we never
-0.6 we notice
-0.6 we now
-1.9 we opened
-0.5 we own
1.9 we promise
2.6 we put
2.1 we rather
0.5 we realign
-2.2 we recommend
1.8 we release
-0.6 we remember
-0.9 we repeat
-0.6 we run
-0.8 we saw
2.0 we say
-1.2 we send
-0.9 we set
-1.3 we shall
0.9 we simply
-1.2 we sit
-0.5 we sooner
-0.6 we speak
-0.7 we spend
2.3 we stand
-1.7 we start
-0.9 we stay
-1.1 we stop
3.5 we succeed
-0.6 we suggest
-0.7 we take
-1.1 we talk
-0.6 we tell
1.0 we tend
-0.8 we test
1.5 we think
2.3 we treat
1.3 we understand
1.0 we use
-1.1 we usually
-0.7 we wake
-0.9 we want
-0.7 we will
-1.3 we work
-2.4 we would
-0.5 we wrote
-1.6 weak
-0.5 weak $
-0.9 weaken
-0.8 weaken the
-0.7 weakens
-0.5 weakens the
-1.0 weaker
-3.2 weakness
-0.7 weakness $
-0.8 weakness or
-1.5 wear
1.6 wear a
-1.8 wear and
0.5 wear from
-1.4 wear in
0.9 wear off
-0.8 wear something
-0.9 wear the
-0.5 wear unevenly
0.9 wear what
-0.6 wear whatever
-1.3 wear your
-1.6 wearing
-0.7 wearing a
-1.6 wears
-0.7 wears off
1.5 weather
0.6 weather $
-1.6 website
-1.0 website $
0.6 website or
1.6 wedding
1.2 wedding $
2.3 wednesday $
-0.6 wednesday and
-0.6 wednesday to
1.3 wednesdays
-1.3 wednesdays $
-0.5 wednesdays and
0.9 weed
1.6 week
-0.8 week $
-0.6 week 1
0.7 week 3
0.6 week 4
0.8 week 6
0.5 week after
1.3 week and
1.7 week before
0.7 week by
0.8 week eight
1.8 week five
-0.5 week for
1.1 week six
-0.8 week so
1.4 week the
-0.5 week three
0.5 week two
0.9 week until
0.5 week we
0.6 week when
0.7 week with
-1.3 week you
-1.4 weekday
-2.4 weekdays
-0.9 weekdays $
0.6 weekend
4.4 weekend $
1.2 weekend course
-0.5 weekend of
-0.6 weekend warriors
0.5 weekly
-0.5 weekly $
-1.1 weekly for
1.3 weekly massage
0.9 weekly treatment
-0.8 weeks
-1.4 weeks $
1.2 weeks 3
-0.5 weeks 5
1.4 weeks 7
-0.8 weeks after
-0.6 weeks although
-1.9 weeks and
-0.8 weeks before
0.8 weeks can
0.7 weeks he
0.6 weeks i
0.5 weeks keeps
2.3 weeks later
-0.6 weeks more
-0.8 weeks most
1.5 weeks of
0.9 weeks on
-0.7 weeks or
-0.8 weeks than
-1.3 weeks then
-0.7 weeks there
-0.5 weeks three
0.8 weeks to
-0.7 weeks we
-0.7 weeks whatever
1.5 weeks with
-2.8 weight
-0.5 weight and
-0.7 weight loss
-0.5 weight without
0.5 weir
-1.2 welcome
0.9 welcome and
-0.5 welcome in
0.6 welcome to
0.6 well
-0.8 well as
-0.5 well away
3.8 well being
-0.8 well but
1.9 well for
-0.7 well studied
-0.5 well they
-1.0 well we
-0.7 well without
-0.8 wellness
-0.5 wellness in
-0.5 wen
0.9 wen is
-0.6 wendell
-1.1 wendy
3.8 went
-1.2 went $
0.7 went back
1.8 went down
3.6 went from
4.1 went on
-0.9 went through
1.3 went to
1.0 were
0.5 were $
2.7 were a
0.8 were in
-0.5 were short
-0.8 were small
1.1 were the
-1.0 were told
0.8 were voted
1.0 west
-0.5 west 4th
0.7 western canada
-0.6 westminster $
-1.5 wet
-0.8 whale
-0.5 whale song
2.0 what
-0.9 what a
-0.7 what about
-0.8 what an
-0.8 what are
-0.5 what clients
-0.8 what comes
3.0 what did
-1.3 what do
-0.8 what does
-2.4 what else
-0.9 what follows
-0.5 what goes
0.6 what had
-1.0 what has
0.7 what have
-0.9 what helped
-0.8 what his
0.7 what i
0.5 what if
1.1 what is
-0.7 what it
1.0 what keeps
-1.7 what makes
-1.7 what massage
-1.0 what my
0.5 what no
0.9 what on
0.5 what one
1.6 what others
-0.8 what our
-0.5 what results
0.7 what set
-1.5 what sets
-1.7 what she
1.2 what that
-2.5 what to
0.8 what usually
-0.8 what was
1.2 what we
1.0 what will
1.2 what works
3.5 what would
-0.7 what you
2.7 whatever
2.0 whatever it
0.5 whatever the
1.0 whatever their
-1.2 whatever they
-0.5 whatever you
1.6 whatever your
2.5 whatsoever
1.8 whatsoever $
-0.6 wheat
1.8 wheel
0.5 wheel $
1.1 wheelbarrow
0.9 wheelchair $
0.5 wheelchair access
-0.6 wheelchairs
1.3 wheeled
-3.2 when
-0.7 when $
-1.6 when a
1.2 when clients
-0.7 when did
0.6 when everything
0.5 when given
-0.9 when he
-0.6 when his
-0.6 when it
-0.5 when massage
-0.8 when nobody
0.6 when nothing
-1.3 when one
1.8 when people
-0.6 when someone
-1.2 when something
-0.7 when their
1.4 when they
1.9 when those
-1.7 when to
-0.5 when walking
-1.3 when we
-2.0 whenever
-0.8 whenever you
1.2 where
-0.8 where does
-0.9 where he
-0.8 where i
2.2 where is
2.5 where it
-2.1 where massage
-0.7 where most
-0.5 where my
1.2 where nobody
0.8 where other
2.4 where others
0.8 where pain
0.5 where people
-1.7 where she
-0.7 where the
0.7 where they
-0.8 where we
-1.8 where you
1.4 where your
1.2 whereas
-3.0 whether
-0.5 whether i
2.3 whether it
-1.8 whether massage
-0.6 whether or
1.7 whether that
-1.6 whether the
-0.6 whether to
-0.8 whether we
0.5 whether your
0.8 which
-0.6 which $
1.4 which a
1.1 which are
0.5 which brings
-0.6 which can
2.1 which disc
0.9 which does
-0.9 which group
0.5 which had
-0.5 which have
0.8 which he
0.8 which helps
1.5 which i
-0.5 which it
0.5 which joints
-0.5 which link
0.5 which means
1.6 which most
-1.0 which nobody
0.6 which of
-0.5 which one
-0.8 which part
-1.0 which parts
0.8 which people
0.7 which she
1.5 which side
-0.6 which takes
-1.6 which the
-0.7 which they
-0.8 which treatment
1.1 which was
1.0 which work
-1.4 which you
2.2 which your
-0.8 whichever
-1.0 while
-1.2 while $
0.5 while and
-0.6 while i
0.7 while she
1.4 while they
-0.9 while we
1.1 while you
-1.2 while your
0.5 whistling
1.3 white
0.8 white blood
1.7 who
-0.6 who been
-0.7 who book
2.1 who came
-1.7 who can
3.0 who come
-0.5 who comes
0.8 who complete
2.2 who could
-2.1 who did
-1.4 who do
-0.7 who does
-0.6 who drives
-0.9 who feel
2.4 who finish
0.5 who get
-0.8 who gets
-0.7 who got
-3.1 who had
-1.5 who has
-0.5 who have
-0.6 who hurt
-1.6 who is
3.0 who keep
0.6 who knows
-0.6 who lift
1.4 who needed
0.9 who needs
-0.6 who never
-0.6 who owns
-0.8 who prescribed
0.7 who put
-0.7 who ran
-0.7 who runs
-1.7 who says
1.5 who should
-0.6 who sit
-0.5 who sits
0.7 who start
0.6 who stay
1.1 who stick
-0.6 who teaches
-0.7 who tells
-0.8 who trained
-0.6 who treats
2.2 who used
-0.8 who wanted
0.5 who wants
2.4 who was
-0.6 who we
-1.2 who will
0.8 who works
1.6 who would
-0.8 who you
2.1 whoever
0.9 whole
-0.5 whole area
-1.1 whole back
-0.9 whole chain
1.1 whole family
-0.8 whole hour
0.6 whole loop
2.3 whole of
-1.3 whole person
-0.9 whole thing
-0.8 whole time
1.6 whom
-0.6 whom have
-0.6 whom you
-1.0 whose back
3.4 why
-2.1 why $
-0.5 why and
1.4 why athletes
-0.5 why backs
-0.8 why burnaby
-0.6 why do
1.9 why it
0.7 why my
-0.6 why not
-1.3 why our
-0.9 why the
0.9 why us
0.7 why we
3.2 why would
-1.5 why you
-1.1 why your
-0.7 wide
-1.0 wide enough
-0.5 widely $
1.6 widely regarded
-0.7 widely used
2.0 widen
-0.8 widen a
-2.2 widen the
2.7 widens
-0.6 wider
1.0 width
-1.1 wife
5.6 will $
-0.6 will actually
-0.5 will adapt
-1.0 will agree
0.9 will also
-0.9 will always
-0.6 will answer
-1.0 will ask
-1.2 will back
2.0 will be
-0.9 will begin
-1.0 will both
0.9 will bring
-2.4 will call
0.6 will carry
-1.7 will check
-2.5 will come
-0.5 will cost
3.8 will cure
-0.7 will deal
4.3 will diagnose
-1.4 will discuss
2.4 will do
-0.5 will drive
-1.0 will ease
1.2 will end
-0.6 will ever
-0.9 will explain
-0.7 will fill
-1.2 will find
-0.6 will fit
0.7 will fix
-0.7 will float
2.4 will give
0.7 will gladly
-1.0 will go
-0.7 will hand
1.3 will happen
0.9 will happily
1.1 will have
-0.8 will hear
1.4 will help
-0.7 will hold
-0.5 will hurry
-0.6 will hurt
-2.3 will i
-1.8 will it
-0.6 will just
0.5 will keep
1.8 will know
0.5 will leave
-0.6 will let
-1.1 will listen
-0.9 will love
1.6 will make
-0.6 will massage
0.6 will match
-0.9 will meet
-0.7 will move
-0.9 will need
2.3 will never
-0.5 will often
-0.7 will only
1.0 will place
0.5 will probably
1.0 will put
1.1 will read
-0.6 will receive
3.1 will refund
-1.4 will respond
-0.5 will rest
1.2 will return
-1.3 will review
-0.8 will ring
0.7 will rub
0.8 will sail
-2.4 will say
1.7 will see
-0.6 will send
-1.8 will show
1.3 will skip
2.9 will sleep
-0.6 will start
-1.4 will suggest
2.1 will take
-2.2 will talk
0.6 will teach
-2.3 will thank
-0.8 will the
-0.6 will then
-0.7 will throw
1.0 will treat
-0.6 will try
1.3 will turn
0.5 will understand
-0.6 will use
-1.1 will usually
-1.2 will wait
0.9 will walk
-0.6 will watch
0.7 will wonder
0.9 will work
1.3 will you
-0.5 willing
-1.4 willingdon
-0.7 willow
-2.3 window
-0.5 window with
-0.7 windows
-0.6 winnie
-0.7 wins
1.8 winter
0.6 winter of
-0.8 winter we
-1.0 winters
-0.8 winters ago
-0.6 wiping
2.1 wire
1.7 wire $
-0.8 wires
-0.6 wise
2.0 wish i
-1.0 wish that
-0.6 wishes
-0.6 with
1.2 with $
1.7 with acupuncture
-2.6 with age
-2.0 with all
-1.1 with and
-0.5 with answers
-1.2 with any
-1.0 with arthritis
-0.5 with at
-1.4 with back
-0.7 with chronic
1.6 with confidence
-0.6 with cushions
1.0 with disc
-0.6 with each
0.6 with either
2.0 with every
-0.7 with everyone
-0.9 with exercise
-0.5 with food
-0.6 with ginger
2.1 with good
-0.5 with hands
-1.0 with heat
0.8 with herniated
-0.5 with him
-0.7 with hot
0.9 with in
0.6 with less
0.6 with local
1.1 with long
-0.7 with love
-0.9 with low
-0.6 with lower
1.1 with marguerite
3.4 with massage
0.8 with me
-1.0 with nerve
-0.5 with new
2.4 with no
2.0 with none
2.5 with nothing
-2.0 with one
-1.4 with or
2.0 with osteoporosis
-1.6 with other
2.3 with our
0.9 with over
-2.5 with pain
-1.8 with people
1.4 with physiotherapy
0.6 with priya
1.2 with regular
1.4 with relaxation
-0.5 with respect
-0.6 with rheumatoid
-0.6 with rods
-0.8 with scoliosis
-0.5 with short
-0.8 with slow
-0.5 with somebody
0.6 with something
1.4 with stenosis
-0.6 with stiffness
-0.5 with stretching
-0.9 with ten
2.8 with them
0.5 with this
1.0 with three
-0.6 with time
1.7 with treatment
-0.6 with twenty
-1.5 with two
3.3 with us
-0.5 with warfarin
-0.8 with warm
-0.7 with wear
-1.2 with you
-4.6 with your
-1.0 withdraw
2.4 within
0.5 within $
-0.5 within 6
-0.8 within a
-0.8 within an
-1.1 within burnaby
-1.0 within five
-0.7 within forty
0.6 within hours
5.3 within minutes
3.1 within ten
-0.7 within three
-0.5 within your
4.5 without
2.2 without a
-0.6 without advice
-2.0 without an
0.7 without any
1.4 without anybody
2.6 without back
-0.9 without being
0.8 without bracing
-0.8 without getting
-0.6 without knowing
-1.0 without noticing
3.4 without pain
1.7 without sitting
1.8 without so
-0.7 without speaking
0.5 without stopping
-0.7 without surgery
-0.7 without talking
6.4 without the
0.8 without them
0.6 without thinking
-0.5 without trying
-0.6 without us
-0.8 without using
-1.7 without your
-1.3 woke
-1.1 woke up
2.7 woman
1.9 woman $
-1.0 woman in
0.9 woman who
0.8 woman with
2.4 women
-0.5 women in
1.3 wonder
0.5 wonder why
-0.9 wondered
3.8 wonderful
-0.9 wondering
0.5 wondering what
0.8 wonders
-0.7 wool
-0.7 word
0.7 word $
-1.0 word and
-1.1 word for
-0.8 word from
1.7 word is
-0.5 word with
-4.5 words
-0.7 words $
-0.5 words on
1.5 wore
0.9 wore a
2.1 wore the
-2.9 work $
-0.6 work alongside
-0.8 work and
-0.8 work around
-0.7 work at
1.4 work begins
0.7 work brings
-0.9 work can
1.1 work every
-0.9 work from
0.7 work gets
-0.6 work in
1.3 work injuries
0.9 work is
0.9 work of
-1.2 work out
0.7 work over
-0.7 work overtime
0.8 work slowly
-0.7 work that
0.7 work the
0.9 work through
1.2 work we
-0.6 work well
0.6 work when
-0.9 work with
-0.5 work you
0.5 worked
2.6 worked $
0.5 worked and
-0.7 worked as
2.8 worked for
-1.0 worked in
-1.8 worked on
-1.1 worked out
-0.6 worked the
0.8 worker
2.1 worker $
0.9 workers
2.0 workers $
-1.0 working
-0.5 working day
-1.6 working days
-1.5 working on
1.4 workout
1.4 workout $
0.9 workplace massage
1.5 works
-0.6 works and
0.9 works as
-0.7 works at
2.0 works better
2.3 works every
1.6 works for
-0.9 works from
0.6 works here
-1.6 works in
-0.5 works on
0.5 works out
-0.9 works through
1.1 works when
-0.6 works with
-1.9 worksafebc
0.8 workshop
-1.3 world
-0.5 world health
-0.7 worldwide
-1.7 worn
0.5 worn cartilage
-0.6 worn disc
-0.9 worn discs
-0.9 worn down
-1.1 worn for
1.9 worn joints
-1.1 worn out
1.3 worn surfaces
-1.2 worried
-0.5 worries
0.7 worry
-1.8 worry $
1.5 worry about
-0.5 worry and
1.1 worrying
-2.8 worse
0.9 worse $
-0.6 worse after
0.6 worse by
-0.6 worse for
0.9 worse so
-0.8 worse than
-1.6 worth
-0.5 worth it
-0.6 worth the
-0.8 worth trying
-0.6 worthwhile
1.2 would be
-0.9 would do
-0.8 would go
0.5 would i
0.9 would it
-2.6 would like
1.1 would never
-0.9 would not
1.5 would otherwise
-0.5 would pay
-0.5 would probably
-1.9 would rather
0.6 would say
-1.0 would sooner
1.3 would take
1.9 would you
-1.5 wound
-0.5 wounds
0.6 wrap
-1.6 wrapped
-1.0 wrapped in
-0.5 wrapping
-0.6 wraps
-0.8 wrecked
0.5 wrists $
-3.8 write
-0.5 write a
0.6 write in
-0.7 write it
-0.8 write the
-0.8 write to
-0.9 writes
1.3 writing $
2.3 written
-0.5 written consent
-0.8 written down
-0.8 written for
-0.5 written plan
-0.7 wrona
5.0 wrong
0.5 wrong and
0.5 wrong or
0.6 wrong thing
-1.0 wrong with
-0.7 wrote
-1.0 wrote $
0.5 wrote in
-1.1 wrote it
1.8 wrote to
0.7 x rays
-1.4 yard
1.0 year
-0.5 year $
1.2 year and
2.2 year of
0.8 year old
-1.5 year or
-1.0 year the
1.2 year there
-0.9 year we
2.2 years
-2.9 years $
-0.5 years a
1.2 years ago
0.9 years and
-0.8 years as
-1.2 years before
-0.7 years between
-0.8 years but
-0.5 years go
-1.5 years in
1.0 years nobody
0.6 years not
0.9 years of
-0.9 years people
1.6 years running
-0.8 years so
0.5 years that
-1.0 years the
1.2 years this
0.9 years to
2.2 years we
-0.8 years will
-1.3 years with
2.8 years younger
-1.2 yellow
4.3 yes
3.8 yes $
2.7 yes and
-0.5 yes but
-0.7 yes i
0.5 yes it
-0.6 yes the
-0.9 yes to
-1.0 yes we
-0.7 yes you
3.5 yet
1.4 yet $
-0.5 yet it
1.4 yet that
3.4 yet to
-1.6 yoga
0.6 yorkshire
0.9 you
-1.3 you $
1.3 you a
-1.7 you about
2.1 you actually
-0.8 you after
-0.7 you all
-0.6 you already
1.1 you also
-1.2 you and
1.5 you any
0.5 you are
-0.5 you around
-1.4 you arrive
-0.7 you as
-0.8 you asked
-0.9 you at
1.9 you avoid
2.7 you away
2.6 you back
3.4 you be
-0.5 you before
-0.5 you begin
-2.0 you bend
-0.6 you bent
-0.9 you breathe
1.6 you call
-1.1 you carry
0.8 you come
0.8 you could
1.0 you count
-0.8 you decide
2.5 you do
-1.4 you doing
1.1 you done
-1.3 you down
-1.9 you enjoy
1.9 you ever
-1.0 you exercises
-0.9 you expect
-5.0 you feel
-0.5 you felt
-1.3 you find
0.7 you first
-1.2 you float
1.3 you follow
0.6 you for
1.1 you free
1.0 you from
3.6 you get
1.0 you give
-1.0 you got
-1.2 you have
-0.9 you hear
-0.6 you hold
0.9 you home
-0.8 you honestly
-0.7 you hope
-1.5 you how
1.6 you hurt
-0.6 you i
-0.9 you if
-0.9 you in
-0.5 you instead
2.4 you is
-1.2 you it
1.3 you keep
-0.5 you lean
1.9 you leave
1.8 you let
-1.0 you lie
-0.9 you lift
-0.9 you lifted
-1.6 you like
1.0 you loosen
-0.6 you lose
0.9 you lot
0.9 you love
-0.7 you make
0.7 you may
-0.5 you mean
-1.0 you miss
-1.0 you more
-1.5 you moving
-0.6 you must
-3.7 you need
0.8 you never
-0.8 you no
1.6 you off
3.1 you on
-0.7 you one
1.0 you or
1.8 you out
0.6 you pay
-0.7 you pick
-1.0 you prefer
-0.7 you put
0.5 you rather
1.6 you reach
-0.6 you read
1.5 you ready
-0.8 you receive
1.1 you relax
1.7 you remember
-2.5 you say
1.4 you see
-0.9 you set
1.0 you should
1.7 you sign
1.7 you simply
-1.7 you sit
-0.5 you smoke
-1.0 you so
0.7 you sore
1.5 you spent
1.1 you stand
-0.9 you start
0.8 you started
-0.5 you stay
-1.1 you step
0.6 you stiff
0.5 you still
-1.1 you stop
-0.6 you straight
0.8 you take
-0.6 you tell
-0.9 you tense
1.6 you that
1.3 you the
1.3 you there
-2.1 you think
-1.5 you this
-2.6 you to
-0.5 you treated
-0.9 you tried
2.2 you turn
-1.1 you undress
1.5 you up
-0.6 you use
1.0 you used
0.6 you wait
0.5 you waited
-0.9 you wake
-0.9 you walk
3.8 you walking
-0.5 you we
-1.8 you were
1.3 you where
-0.5 you whether
0.9 you which
1.1 you while
-1.0 you who
5.8 you will
2.3 you with
-0.9 you work
-1.2 you would
1.8 you your
0.5 young
1.5 young $
-0.5 young man
2.1 young or
-1.5 young people
-0.6 young person
6.2 younger
2.5 younger $
-0.8 younger people
-0.9 youngest
0.8 your
1.1 your age
-1.4 your agreement
-1.4 your appointment
-0.5 your arms
-0.9 your back
-0.7 your backs
-0.7 your backside
-0.7 your bag
-1.2 your bladder
-0.5 your boots
1.1 your brain
-1.9 your breath
-1.4 your breathing
-0.6 your budget
-0.5 your call
1.7 your card
-1.0 your care
-0.6 your case
0.5 your chance
-0.8 your chest
-1.0 your choice
-0.5 your claim
-0.5 your clothes
0.9 your coat
-1.1 your comfort
0.5 your company
0.8 your condition
-0.9 your consent
-0.6 your core
-0.5 your curve
-0.6 your daily
-1.1 your day
0.6 your days
-1.1 your diagnosis
1.5 your disc
0.8 your discomfort
2.4 your discs
-1.2 your doctor
-0.7 your ears
-0.6 your fault
1.4 your feet
2.6 your first
-0.7 your foot
-0.5 your front
-0.7 your full
-0.5 your general
-0.6 your glutes
-1.5 your gp
-2.5 your hands
-1.4 your head
2.1 your health
-1.0 your hip
-0.9 your hips
-0.9 your history
-0.5 your hour
-0.5 your husband
2.0 your immune
2.4 your immunity
-0.9 your inbox
-1.1 your insurer
-0.9 your job
1.4 your joints
0.5 your kidneys
0.9 your knee
0.9 your laces
0.8 your last
-0.5 your left
1.5 your leg
-1.7 your legs
2.9 your life
0.9 your list
-1.4 your liver
-2.1 your lower
-1.2 your lumbar
0.6 your lunch
-0.8 your massage
-1.3 your medication
-0.8 your medications
0.5 your medicine
-1.0 your medicines
-2.0 your mind
3.4 your money
-0.5 your monitor
-0.6 your mood
2.3 your mother
1.1 your movement
1.6 your mri
1.5 your muscles
-1.3 your name
1.0 your natural
-0.6 your neck
1.3 your neighbours
1.8 your nerves
-1.4 your nervous
2.4 your new
0.7 your next
-1.3 your normal
-0.5 your other
-0.9 your own
5.1 your pain
0.9 your painkillers
-0.6 your pelvis
-0.8 your pharmacist
-1.1 your phone
-0.6 your physician
-0.7 your physio
-1.5 your plan
4.6 your posture
-0.5 your progress
-0.7 your questions
1.1 your recovery
-1.1 your rheumatologist
-0.6 your rheumatology
-0.6 your ribs
3.2 your rmt
1.7 your scan
-0.6 your screen
1.0 your second
-1.8 your session
-0.6 your shift
2.2 your shoes
-1.1 your shoulder
-3.0 your shoulders
-2.3 your side
-0.8 your skin
-0.8 your sleep
-0.7 your socks
1.1 your specialist
-0.5 your spot
-0.6 your stomach
-2.3 your story
-3.0 your surgeon
2.0 your system
-1.1 your team
-0.9 your teeth
1.0 your therapist
0.8 your thing
-1.3 your time
2.1 your tissues
-0.8 your toes
-0.6 your training
-0.8 your treatment
0.8 your tummy
-0.5 your uncle
-1.1 your usual
3.0 your very
-1.3 your visit
-1.1 your wallet
-0.8 your week
-1.5 your work
-1.0 yours $
-0.5 yours before
1.1 yours has
0.7 yours is
-0.5 yours to
-2.2 yourself $
-0.8 yourself again
1.5 yourself and
-0.5 yourself on
0.5 yourself why
0.7 yourself with
1.3 yvette
8.4 zero
2.9 zero $
1.4 zero risk
0.9 zero side
0.6 zing
0.6 zing down
3.5 ★★★★★
`
