/** Made by `npm run claims:learn` of 7678 sentences with a promise and 59728 without. */
export const inclination = 0.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.8 #
4.4 # 1
5.8 %
1.4 % $
0.6 % and
-0.7 % of
-2.6 % off
0.9 % safe
0.6 % satisfaction
1.2 % success
3.2 0
-0.6 0 to
-1.0 00
-0.8 1 $
-0.7 1 1
1.3 1 3
-0.6 1 and
-1.2 1 in
-0.6 1 it
1.4 1 massage
0.9 1 the
-0.6 1,000
-0.5 1,140
-0.6 10
2.4 10 $
-1.2 10 %
-0.8 10 times
-0.8 10 to
2.0 100
-1.1 100 $
3.3 100 %
-1.0 105
1.2 10k
-0.5 110
-0.5 112
-0.8 115
-0.6 115 for
-1.7 12
-0.7 12 weeks
-1.4 120
-0.6 120 $
1.1 130 $
-0.7 135
1.9 14
2.2 14 $
-1.1 140
-0.6 140 $
0.9 145
1.1 145 $
-1.0 14th
-1.5 15
0.8 15 $
-0.9 15 off
-0.7 150
-0.5 150 $
1.1 155
1.2 155 $
-0.6 16
-0.6 165
1.2 17
-0.5 170
-0.5 189
-0.6 1894
-0.9 1994
-0.7 1998
-1.0 1998 $
-1.4 2
-0.5 2 $
-0.6 2 and
-1.2 2 weeks
1.1 2,200
1.2 2,200 hours
-1.3 20
-1.0 20 %
-1.4 20 off
-0.9 200
-0.7 200 $
-0.9 2004
-1.5 2006
-0.5 2006 $
-0.5 2009
-1.2 2009 $
-1.2 2011
-0.7 2012
-1.0 2013
-1.1 2014
-0.7 2014 $
-0.5 2015
-0.7 2015 $
-1.3 2016
-0.7 2018
-1.0 2019 $
0.5 2023 $
2.8 2024
1.6 210
1.3 212
2.6 22
-0.9 23
-2.1 24
-1.6 24 hours
-0.7 240
-1.5 25
0.5 27
-0.5 28 $
-0.5 28th
-0.7 3 $
-1.0 3 to
-2.4 30
1.2 30 $
-0.5 30 min
-0.6 30 minutes
-2.4 31
-0.8 31 degrees
0.8 312
-0.5 31st
-0.6 32
2.0 34
0.8 34 degree
-0.8 35
-0.6 35 $
2.7 37
-0.9 38 $
-0.7 39
-0.9 4 $
-0.8 4 to
3.4 4.9
1.3 4.9 stars
-1.1 40
-0.5 40 minutes
0.8 40 years
1.3 400
-0.9 412
-0.6 41st
-0.9 44
-0.6 44 $
-2.0 45
-0.5 45 $
-0.6 45 min
-1.1 46
-0.9 47
-0.9 48 hours
-0.8 49
-1.0 4th
0.7 5
-1.0 5 $
-0.6 5 and
1.8 5 reasons
1.7 5 ways
-1.4 50
-0.6 50 $
-0.5 50 and
-0.5 50 minute
-0.7 50 minutes
-0.8 52 $
-1.2 55
-0.7 55 $
-1.4 555
-0.6 58
-0.6 58 $
-0.6 59
0.5 6
-1.2 6 $
-0.5 6 and
-0.5 6 months
-0.7 6 weeks
-3.0 60
-1.0 60 $
0.9 60 min
-1.3 60 minute
-1.9 60 minutes
1.1 600
-1.2 604
-1.2 604 555
-0.5 61
-0.7 62
-0.5 62 $
1.2 63
2.0 66
-0.5 68 $
-1.3 7
-0.5 7 $
0.8 70
-0.5 70 $
1.1 70 and
1.8 71
2.7 71 $
-0.5 72
-0.5 720
0.5 75
-0.6 75 $
2.4 75 min
-0.5 75 minute
1.0 78
0.7 78 $
-0.7 79
-0.5 79 $
-0.5 8 1
1.2 8 and
-0.8 8 to
-2.3 80
-0.9 80 %
-0.6 85
-0.8 89
1.3 9 $
-0.5 9 and
0.5 9 out
-0.6 9 to
-2.0 90
-0.5 90 min
-1.3 90 minutes
1.5 94
1.1 94 %
-0.8 95
-0.9 95 $
1.5 96
0.6 97
0.8 97 %
1.2 98
0.8 98 %
-0.7 99
2.0 <!>
-6.8 <?>
-3.7 <alone>
2.5 <answers>
2.7 <closes>
-10.3 <heading>
-5.3 <item>
-3.4 <opens>
-1.8 <tenth 10>
-8.0 <tenth 1>
-3.6 <tenth 2>
1.1 <tenth 4>
2.2 <tenth 5>
2.4 <tenth 6>
2.1 <tenth 7>
1.0 <tenth 8>
0.5 <tenth 9>
-7.8 <text>
-0.5 ^ 00
-0.5 ^ 1
4.0 ^ 10
0.6 ^ 100
0.6 ^ 2
-0.7 ^ 30
-0.5 ^ 45
2.8 ^ 5
-0.5 ^ 60
0.8 ^ 8
0.8 ^ 9
-1.5 ^ a
-2.7 ^ about
0.7 ^ absolutely
0.7 ^ according
-2.0 ^ acupuncture
-0.5 ^ acute
-0.8 ^ add
-1.3 ^ adjust
0.6 ^ adult
1.1 ^ adults
-0.5 ^ advice
3.2 ^ after
-1.3 ^ afterwards
-0.5 ^ age
0.7 ^ alan
1.7 ^ all
-0.9 ^ allow
1.5 ^ almost
-1.2 ^ always
2.5 ^ and
-1.0 ^ anneke
1.1 ^ another
-1.9 ^ anti
-0.6 ^ any
-0.5 ^ anything
-0.7 ^ appointments
1.0 ^ are
-0.5 ^ aromatherapy
-0.7 ^ around
-1.2 ^ arthritis
0.8 ^ as
0.7 ^ ask
1.7 ^ at
2.8 ^ avoid
0.9 ^ babies
-1.6 ^ back
1.3 ^ backs
1.2 ^ balance
-2.1 ^ be
1.4 ^ bea
3.7 ^ because
-0.8 ^ bed
1.5 ^ before
-0.6 ^ begin
-1.4 ^ being
-0.6 ^ below
-0.6 ^ bending
-0.6 ^ benefit
-0.9 ^ benefits
4.3 ^ best
1.5 ^ better
-1.3 ^ between
-0.9 ^ beyond
0.6 ^ big
1.0 ^ bill
-0.5 ^ bit
-1.7 ^ blood
3.3 ^ bone
1.0 ^ book
1.1 ^ boosts
1.6 ^ both
-1.4 ^ bracing
-1.3 ^ break
-0.5 ^ breast
-2.3 ^ breathe
-0.9 ^ breathing
-2.7 ^ bring
-0.8 ^ bruises
-1.3 ^ bruising
-1.0 ^ build
1.8 ^ bulging
0.7 ^ burnaby
3.2 ^ but
-1.3 ^ buy
2.4 ^ by
2.8 ^ callum
2.6 ^ came
-2.4 ^ can
-0.5 ^ canada
-0.6 ^ cancel
-0.6 ^ cancellations
-0.5 ^ caption
-0.5 ^ carol
0.8 ^ carry
1.2 ^ cartilage
-0.8 ^ causes
1.0 ^ changes
-1.1 ^ check
-1.4 ^ chest
-0.9 ^ children
-1.1 ^ choose
-0.5 ^ choosing
-1.1 ^ chronic
-0.6 ^ circulation
-1.0 ^ claims
2.3 ^ clients
1.2 ^ clothes
-0.7 ^ club
-0.5 ^ codeine
-0.7 ^ cold
-1.0 ^ colin
0.6 ^ combined
-0.7 ^ coming
1.0 ^ companies
1.6 ^ complete
4.5 ^ completely
0.6 ^ complications
-1.0 ^ conditions
-0.7 ^ consent
-1.4 ^ consider
-1.1 ^ contact
2.7 ^ corrects
-0.9 ^ couples
-0.7 ^ course
0.7 ^ cross
-1.1 ^ cupping
-0.8 ^ curves
0.7 ^ dawn
1.5 ^ day
2.5 ^ days
-0.5 ^ deadlines
-0.7 ^ dear
0.5 ^ decompression
1.9 ^ deep
-1.1 ^ degenerative
-0.8 ^ description
-1.0 ^ desk
-0.7 ^ desmond
3.5 ^ detoxifies
0.9 ^ dev
-0.8 ^ devon
-0.8 ^ diagnosis
2.6 ^ did
-0.6 ^ direct
-2.1 ^ discs
-0.7 ^ disease
-1.8 ^ do
2.5 ^ doctors
-2.5 ^ does
4.0 ^ done
-0.5 ^ doug
-0.7 ^ drop
1.3 ^ each
-1.4 ^ early
-0.5 ^ eases
0.6 ^ easier
-0.9 ^ eat
2.3 ^ eight
1.9 ^ eighteen
1.4 ^ eleven
2.7 ^ elsewhere
-1.1 ^ endorphin
-2.5 ^ endorphins
1.9 ^ enjoy
-0.6 ^ enough
0.8 ^ episode
-1.6 ^ even
-0.8 ^ evening
1.2 ^ every
2.8 ^ everybody
2.2 ^ everyone
-1.3 ^ everything
0.7 ^ evidence
-1.9 ^ exercise
-0.7 ^ exercises
0.9 ^ expect
-0.5 ^ explain
1.7 ^ fact
-0.9 ^ fair
-0.7 ^ false
3.3 ^ fast
1.3 ^ feed
3.3 ^ feel
-0.9 ^ fees
-0.9 ^ fever
-1.0 ^ few
-0.7 ^ fewer
1.6 ^ fifteen
-0.5 ^ fill
2.2 ^ finally
1.0 ^ find
-1.0 ^ finding
0.7 ^ fine
2.0 ^ firm
-0.9 ^ first
1.4 ^ five
1.4 ^ flares
1.1 ^ flushes
-1.6 ^ follow
3.4 ^ foot
-1.3 ^ for
2.3 ^ forget
-0.9 ^ fortunately
0.8 ^ forty
-0.8 ^ forward
5.3 ^ four
0.8 ^ fourteen
-1.5 ^ free
-0.6 ^ fresh
-1.6 ^ from
-0.9 ^ full
-1.3 ^ fusion
-0.6 ^ gabapentin
0.5 ^ gary
-0.5 ^ general
-1.3 ^ gentle
-1.6 ^ get
-0.9 ^ gift
-3.7 ^ go
-0.5 ^ going
1.8 ^ gone
-1.4 ^ good
0.7 ^ google
-0.7 ^ gord
-0.8 ^ gordon
0.7 ^ got
-1.1 ^ great
1.1 ^ greater
0.7 ^ growing
-0.6 ^ gst
1.5 ^ guaranteed
1.3 ^ guests
-0.9 ^ guidelines
-0.7 ^ gurpreet
1.0 ^ gwen
2.9 ^ had
-2.2 ^ half
1.7 ^ hands
-0.9 ^ harpreet
-3.0 ^ have
-1.3 ^ having
2.4 ^ healing
-1.0 ^ healthy
0.8 ^ hear
-1.0 ^ heart
-1.5 ^ heat
-0.5 ^ heated
2.6 ^ height
1.1 ^ hello
-0.8 ^ help
1.2 ^ her
-2.8 ^ here
0.5 ^ herniated
-0.7 ^ hi
-0.5 ^ high
1.9 ^ hips
2.4 ^ his
-1.3 ^ hold
-1.0 ^ home
2.6 ^ honestly
-0.9 ^ hot
-1.1 ^ hours
-3.1 ^ how
-0.9 ^ however
-0.6 ^ hurt
-1.1 ^ ibuprofen
-1.2 ^ icbc
-0.6 ^ ice
1.4 ^ imagine
1.1 ^ immediate
0.8 ^ inflammation
0.7 ^ inflammatory
1.5 ^ ingrid
0.8 ^ initial
-2.5 ^ injections
1.6 ^ injury
-0.8 ^ inside
-0.8 ^ instead
-0.7 ^ insurers
-1.5 ^ is
-0.5 ^ it
-0.5 ^ its
-1.4 ^ j
-0.6 ^ january
-1.1 ^ jo
-0.6 ^ join
1.1 ^ joint
0.6 ^ joints
0.5 ^ josie
-0.9 ^ just
-2.6 ^ keep
-0.8 ^ keeping
-0.5 ^ knee
-0.5 ^ landing
-0.6 ^ last
2.9 ^ lasting
-0.6 ^ late
-1.6 ^ later
-0.5 ^ leaning
-2.2 ^ leave
-0.6 ^ left
1.9 ^ leg
0.5 ^ legs
-1.5 ^ let
-0.9 ^ lie
2.4 ^ life
1.9 ^ lifted
-0.5 ^ lifting
2.0 ^ ligament
-0.7 ^ light
-1.0 ^ like
-0.6 ^ linda
2.4 ^ line
-0.8 ^ listening
-0.7 ^ load
-1.0 ^ long
2.3 ^ longer
-1.6 ^ look
-0.9 ^ loose
0.8 ^ loosen
-0.8 ^ looser
1.0 ^ lorraine
-0.5 ^ loss
-1.0 ^ lots
1.1 ^ love
-2.2 ^ low
-1.1 ^ lower
-1.4 ^ lumbar
-0.5 ^ lying
0.6 ^ lymphatic
3.8 ^ made
-1.6 ^ make
-1.1 ^ makes
0.6 ^ man
0.5 ^ manual
-1.5 ^ many
-0.5 ^ march
-0.9 ^ marcus
-0.7 ^ margaret
-0.5 ^ marguerite
-0.9 ^ maria
-0.6 ^ maybe
-0.5 ^ measurements
0.6 ^ medical
-1.5 ^ medication
-1.3 ^ medicines
1.0 ^ meet
-1.2 ^ mention
-1.0 ^ metal
-1.2 ^ methotrexate
-0.7 ^ might
0.6 ^ mind
-0.8 ^ mine
-1.1 ^ miss
-0.8 ^ monday
1.5 ^ morning
-0.8 ^ mornings
-0.8 ^ most
0.9 ^ move
-0.8 ^ movement
1.8 ^ mr
-0.5 ^ mri
-1.2 ^ mrs
-1.0 ^ ms
-0.5 ^ mum
-0.6 ^ muscles
1.9 ^ my
-4.3 ^ myth
-0.5 ^ name
-0.5 ^ narrowing
-1.0 ^ natural
1.7 ^ nearly
-0.5 ^ needles
-1.0 ^ neither
-0.9 ^ nerve
-0.5 ^ never
-3.0 ^ new
0.8 ^ next
1.0 ^ nia
-1.0 ^ nine
3.3 ^ ninety
-0.5 ^ no
-2.0 ^ nobody
-0.5 ^ nope
-0.7 ^ northroadrmt
2.4 ^ not
1.3 ^ nothing
0.9 ^ number
0.7 ^ numbness
0.7 ^ numerous
-0.5 ^ nurses
2.0 ^ occasionally
0.9 ^ of
0.8 ^ off
-0.5 ^ often
1.4 ^ oh
0.8 ^ old
-0.8 ^ older
3.1 ^ once
2.3 ^ one
-0.6 ^ online
-0.7 ^ only
-0.9 ^ open
-1.5 ^ operations
-1.4 ^ opioids
1.0 ^ or
0.6 ^ ordinary
0.6 ^ osteoarthritis
0.8 ^ osteoporosis
1.5 ^ other
-2.7 ^ others
1.1 ^ our
1.2 ^ ours
-1.1 ^ out
-0.8 ^ outside
1.6 ^ over
-0.5 ^ p
-0.5 ^ pace
-0.9 ^ pacing
-1.9 ^ pain
-2.2 ^ painkillers
-0.9 ^ panel
-1.7 ^ paracetamol
1.2 ^ parents
-1.3 ^ parking
-0.5 ^ part
0.8 ^ patients
-0.5 ^ pay
-0.5 ^ pelvic
1.2 ^ people
-0.7 ^ perhaps
-1.1 ^ phase
-0.7 ^ phone
-0.6 ^ phones
-0.6 ^ physio
-1.9 ^ physiotherapy
-0.9 ^ picture
-2.3 ^ pills
3.4 ^ pins
-1.0 ^ plan
-2.2 ^ please
-1.6 ^ plenty
-1.7 ^ poor
-0.5 ^ post
-0.6 ^ postural
-0.5 ^ posture
-0.9 ^ pregnancy
-0.8 ^ pressure
-1.4 ^ preventing
-0.6 ^ prices
-0.9 ^ priti
2.4 ^ priya
-0.8 ^ probably
-0.5 ^ provided
-0.7 ^ pulled
0.5 ^ put
-2.3 ^ q
-0.8 ^ quiet
-0.9 ^ quite
-0.8 ^ ra
1.5 ^ rated
1.4 ^ rather
2.0 ^ re
-0.8 ^ reach
-0.8 ^ read
-0.6 ^ really
-0.9 ^ reason
-0.8 ^ receipts
-0.7 ^ recent
-1.4 ^ recovery
1.1 ^ registered
1.1 ^ regular
-0.6 ^ relax
-1.9 ^ relaxation
0.6 ^ release
-0.8 ^ remember
-0.5 ^ repeat
-1.3 ^ rest
1.1 ^ results
-0.7 ^ return
-0.7 ^ reviews
-1.2 ^ rheumatoid
1.0 ^ right
1.5 ^ rmt
-1.3 ^ rmts
-0.5 ^ roll
0.5 ^ ron
-0.8 ^ room
-0.7 ^ rooms
1.1 ^ rosa
-0.5 ^ roughly
1.7 ^ ruth
-0.5 ^ sacroiliac
2.1 ^ safe
-1.7 ^ same
-0.8 ^ saturday
-0.5 ^ saturdays
-0.8 ^ save
0.8 ^ say
-1.0 ^ says
2.1 ^ scans
-0.8 ^ scar
-0.6 ^ sciatica
0.8 ^ science
-0.6 ^ scoliosis
-1.0 ^ second
-2.0 ^ see
-0.7 ^ send
-1.4 ^ seniors
-1.3 ^ serious
1.8 ^ session
-2.5 ^ sessions
-0.7 ^ set
1.0 ^ seven
-0.7 ^ severe
-0.6 ^ sfx
-0.6 ^ shoes
0.5 ^ short
2.6 ^ should
2.2 ^ shoulders
-0.5 ^ showers
-1.4 ^ side
-1.2 ^ simple
-0.5 ^ single
0.7 ^ sit
-1.0 ^ sitting
2.1 ^ six
0.5 ^ sixty
0.5 ^ skip
-2.6 ^ sleep
-2.0 ^ slow
-0.7 ^ small
-0.7 ^ smoking
-0.7 ^ smooth
-2.1 ^ so
1.4 ^ some
1.5 ^ somebody
-0.5 ^ something
-1.9 ^ sometimes
-0.7 ^ somewhere
1.6 ^ sore
-0.6 ^ soreness
-0.6 ^ spaces
-1.1 ^ speak
0.6 ^ speed
-1.7 ^ spinal
1.2 ^ sports
-0.5 ^ spots
-0.5 ^ sprains
-0.7 ^ spring
-1.1 ^ squeeze
-1.3 ^ stage
-1.7 ^ stand
0.8 ^ standing
-0.6 ^ stay
-1.2 ^ staying
-2.1 ^ stenosis
-1.6 ^ step
-0.8 ^ steroid
-1.0 ^ steroids
0.8 ^ stick
-0.9 ^ stiff
-1.1 ^ stiffness
0.5 ^ still
-0.9 ^ stop
-1.0 ^ stopping
0.9 ^ strains
2.0 ^ strength
-0.5 ^ strengthening
-2.2 ^ stress
-0.8 ^ stretching
1.3 ^ stronger
-0.9 ^ students
0.8 ^ studies
-0.9 ^ subject
-0.5 ^ sudden
1.4 ^ suitable
-0.8 ^ sunday
-1.2 ^ sure
0.9 ^ surgeons
-6.2 ^ surgery
1.2 ^ sustained
0.8 ^ swap
-1.1 ^ swedish
-0.6 ^ swimming
-1.1 ^ symptoms
-1.9 ^ tablets
-3.0 ^ take
1.1 ^ taken
0.5 ^ takes
0.6 ^ talk
-1.1 ^ talking
1.0 ^ targeted
-0.9 ^ techniques
-4.2 ^ tell
-1.1 ^ ten
-1.0 ^ tension
0.7 ^ thank
-1.1 ^ the
-1.1 ^ their
-2.0 ^ then
-0.9 ^ therapists
-1.7 ^ there
2.0 ^ these
-1.8 ^ they
-1.3 ^ things
0.6 ^ third
-1.0 ^ thirty
-2.1 ^ this
3.6 ^ three
-0.5 ^ through
-0.6 ^ thursday
-1.8 ^ tight
1.0 ^ time
-0.9 ^ tips
-0.6 ^ tissue
-0.6 ^ title
-0.6 ^ to
-0.7 ^ tobias
4.0 ^ today
1.8 ^ tom
0.6 ^ top
-2.7 ^ touch
-0.6 ^ towels
2.3 ^ toxins
-0.5 ^ traction
-0.6 ^ training
-1.1 ^ travel
-1.5 ^ treatment
-1.4 ^ treatments
0.7 ^ trevor
-1.0 ^ trials
-0.8 ^ trouble
0.5 ^ try
-0.8 ^ tuesday
3.9 ^ twelve
-1.0 ^ u
-0.7 ^ uncommon
-0.5 ^ understanding
3.7 ^ unlike
-1.7 ^ up
-1.2 ^ use
1.0 ^ using
2.1 ^ usually
-0.5 ^ verdict
2.5 ^ very
3.9 ^ visit
0.5 ^ visits
-1.4 ^ walk
3.2 ^ walked
-1.7 ^ warm
-0.7 ^ warmth
-0.5 ^ was
0.5 ^ watch
0.5 ^ water
-1.7 ^ we
-0.6 ^ weakness
-0.5 ^ wear
-0.7 ^ wednesday
0.8 ^ week
-1.0 ^ weekend
0.7 ^ weekly
1.8 ^ weeks
0.6 ^ welcome
0.6 ^ well
-0.6 ^ wendy
-4.0 ^ what
0.6 ^ when
1.6 ^ where
-0.7 ^ which
-2.7 ^ who
-0.8 ^ why
-3.9 ^ will
5.4 ^ with
0.8 ^ within
-0.9 ^ without
0.6 ^ working
-1.6 ^ would
-0.8 ^ wrap
-0.5 ^ write
-0.8 ^ written
-4.1 ^ yes
-0.6 ^ yet
-2.9 ^ you
1.2 ^ young
-2.0 ^ your
-0.5 ^ yusuf
1.7 ^ zero
3.4 ^ ★★★★★
-1.3 a
-2.3 a $
0.5 a 100
1.4 a 34
-0.6 a baby
1.4 a back
0.9 a bag
-0.7 a bakery
1.5 a band
-0.6 a bar
-1.0 a bath
-0.6 a bench
0.8 a better
0.5 a big
-0.6 a bill
-1.3 a bit
-0.5 a blend
-0.9 a block
-0.7 a blood
1.7 a body
-0.5 a bolster
-1.3 a bone
-0.6 a booking
0.7 a boost
0.6 a bottle
-1.3 a box
-0.6 a boy
0.6 a brace
-0.7 a break
-0.5 a breath
-0.8 a bridge
-0.5 a broken
-0.6 a bulge
-0.9 a bulging
0.6 a busy
-1.1 a call
-0.9 a cancellation
-1.6 a car
0.6 a case
-0.6 a cat
0.5 a cellist
-0.5 a cent
2.0 a centimetre
-0.7 a certificate
-1.1 a chair
1.4 a chance
2.4 a change
-1.8 a child
1.2 a chiropractor
-0.8 a clear
0.8 a click
1.0 a client
-1.6 a clinic
-0.5 a clinical
0.7 a clinically
-0.5 a clipboard
-1.4 a coat
-0.5 a college
-0.7 a combination
1.9 a combined
-0.6 a comfort
-0.8 a condition
0.9 a consent
0.7 a consistent
-0.7 a conversation
-0.5 a converted
0.8 a copy
0.5 a corset
0.8 a cortisone
-0.5 a couch
2.5 a course
-1.0 a crack
-0.8 a crash
-2.7 a cure
-1.6 a curve
-0.7 a curved
-0.8 a cushion
-0.5 a day
-0.7 a decent
-0.5 a decision
-0.6 a decompression
-0.6 a degree
-0.5 a description
-1.6 a desk
3.2 a diagnosis
1.9 a difference
0.6 a different
-1.5 a disc
-1.0 a disease
-2.2 a doctor
-0.6 a dog
-0.8 a door
0.8 a dose
1.8 a dozen
-1.0 a drawer
-0.9 a drop
-0.9 a dull
-0.7 a fair
-1.9 a fall
-0.5 a family
-0.6 a fee
-0.5 a feeling
-1.1 a fever
-0.8 a fifth
-0.5 a fight
3.3 a film
1.0 a firm
-0.6 a first
-1.4 a fist
-0.7 a fixed
-1.4 a flare
0.8 a flat
0.6 a flood
-1.0 a form
1.2 a former
2.2 a fortnight
0.5 a fortune
-0.7 a fracture
-1.2 a free
2.9 a fresh
1.5 a friday
-1.4 a friend
1.0 a full
-0.5 a further
1.2 a fusion
-0.9 a garden
0.9 a gentle
-0.6 a girl
-0.8 a gp
0.6 a grade
0.5 a grandchild
-2.0 a great
-0.5 a grown
-0.8 a guarantee
-1.0 a guide
-0.7 a guy
0.5 a habit
2.0 a half
0.6 a handful
0.6 a hands
0.8 a hard
-1.0 a headache
-1.9 a health
0.6 a heat
-1.1 a heated
-1.5 a herniated
0.5 a high
-0.5 a higher
1.0 a hip
-0.6 a hockey
-0.7 a holistic
-1.1 a home
0.6 a hook
-0.6 a hot
-0.5 a hundred
-0.6 a hurry
-0.5 a jar
0.8 a joint
-1.1 a kettle
1.4 a kind
1.0 a knee
-0.6 a lad
1.9 a ladder
1.0 a lady
3.0 a laminectomy
-1.1 a large
-0.5 a last
-0.8 a lasting
0.5 a late
-1.0 a leg
-1.2 a letter
-0.7 a level
3.9 a life
3.3 a lifetime
-0.7 a lift
-0.8 a ligament
2.8 a light
-1.2 a lighter
0.5 a list
-1.2 a little
-1.2 a living
-0.5 a locked
1.0 a log
-2.1 a long
1.2 a longer
1.6 a look
-3.0 a lot
-0.6 a lovely
1.1 a low
2.5 a lower
0.8 a lumbar
0.5 a lunch
-1.4 a luxury
3.3 a machine
-5.4 a massage
-1.5 a matter
0.5 a meal
-0.9 a medical
0.7 a medicine
-0.6 a member
-1.9 a message
0.9 a method
-0.6 a microdiscectomy
-0.5 a mild
0.7 a minimum
-0.7 a minority
-0.5 a minute
2.6 a miracle
-0.7 a missed
0.6 a mistake
3.7 a month
1.4 a monthly
-1.0 a muscle
-0.8 a myth
-0.6 a name
-0.5 a narrow
-0.8 a narrowed
-1.5 a narrowing
1.0 a natural
2.4 a neck
-2.8 a nerve
1.4 a nervous
0.6 a new
0.7 a nice
-0.9 a night
-1.0 a no
-0.6 a noise
1.3 a normal
-1.5 a note
-1.4 a number
-0.7 a nurse
1.6 a one
2.5 a pacemaker
0.7 a packet
0.7 a page
0.5 a pain
-0.6 a painful
0.9 a painkiller
0.9 a pair
-0.5 a paramedic
-0.9 a parent
0.8 a part
-1.3 a particular
-0.5 a perfectly
0.5 a period
1.8 a permanent
1.7 a person
1.1 a personalized
-1.6 a pharmacist
0.9 a pharmacy
0.6 a photo
0.6 a photograph
-0.8 a physical
-0.8 a physician
-2.0 a physiotherapist
-0.8 a piano
-0.5 a picture
1.4 a pill
-1.1 a pillow
1.1 a place
-0.7 a plain
0.8 a plan
0.6 a pleasant
-0.7 a poor
0.9 a pop
-0.5 a popular
-0.6 a position
-0.5 a posture
0.8 a powerful
-0.6 a prescribed
0.8 a previous
-0.5 a private
-0.5 a problem
-0.7 a professional
-0.5 a prolapsed
2.8 a promise
-2.3 a proper
0.5 a pulled
0.5 a qualified
1.7 a quarter
1.3 a quick
-0.5 a quiet
0.6 a race
-0.5 a rainy
-1.2 a ramp
-0.6 a really
-1.4 a reasonable
-1.0 a receipt
0.5 a recognized
1.9 a record
0.5 a referral
-0.6 a registered
0.9 a regular
-0.5 a regulated
-0.7 a relief
-0.5 a rest
1.0 a result
-1.3 a rheumatologist
-0.8 a right
-0.5 a robe
-0.6 a roofer
-0.5 a rower
-0.6 a rub
-0.5 a rugby
-0.6 a safe
-0.5 a sandwich
-0.6 a scaffolder
-0.7 a scale
-0.7 a scalp
0.6 a scalpel
-2.1 a scan
0.6 a scar
0.5 a school
0.6 a sciatic
-0.9 a scoliosis
0.7 a season
0.9 a second
-0.8 a sense
-0.6 a sentence
-1.0 a separate
0.5 a sequence
1.9 a series
-1.0 a serious
1.3 a service
-2.5 a session
-1.0 a set
-0.5 a seven
-0.5 a sharp
0.6 a shelf
-0.8 a shopping
-0.7 a short
-0.5 a shower
0.5 a side
-1.3 a sideways
1.6 a simple
5.5 a single
-0.8 a sink
1.0 a skilled
-2.0 a slipped
-0.7 a small
0.7 a sofa
-1.1 a soft
0.8 a sore
0.9 a sort
-0.7 a space
-0.5 a special
-4.4 a specialist
-0.6 a specific
0.5 a spine
1.7 a sponge
1.0 a sports
-1.3 a spot
-1.2 a sprain
-0.7 a spreadsheet
-0.9 a stage
1.6 a standard
-0.9 a standing
-0.8 a steady
0.5 a stick
0.8 a stiff
1.9 a stone
-1.0 a story
1.2 a straight
-0.5 a structural
0.5 a structured
-0.6 a student
0.5 a study
-1.0 a substitute
1.5 a summer
1.0 a sunday
-0.8 a surgery
1.5 a surgical
0.9 a symptom
-1.3 a table
0.5 a tea
-0.7 a teacher
1.9 a team
-0.5 a tear
0.6 a teenager
-0.6 a ten
-0.8 a text
-1.6 a therapist
0.9 a thing
0.5 a third
1.5 a thirty
-0.6 a thumb
-0.6 a ticket
0.8 a torn
-0.9 a towel
1.0 a trained
-0.5 a training
-0.5 a trapped
-1.6 a treat
-0.5 a treatment
-0.6 a trial
0.7 a truck
1.0 a tuesday
0.7 a tune
1.6 a twinge
-1.0 a typical
0.8 a vertebra
-0.6 a very
-0.5 a vicious
-2.7 a visit
-1.1 a voucher
-0.5 a waiting
-0.9 a walk
1.8 a walker
1.3 a warm
1.2 a wave
1.1 a way
-2.0 a week
0.6 a weekend
-1.0 a wet
-1.8 a while
-2.0 a whole
1.2 a wide
1.8 a winter
-0.7 a word
0.8 a world
0.6 a written
0.8 a year
-1.4 a yes
1.2 abandoned
0.9 abbey
1.2 abbotsford
0.7 ability
0.8 ability to
2.7 able
3.1 able to
-3.8 about
2.5 about $
-0.6 about 1
-0.5 about 20
-1.3 about any
-0.5 about as
1.0 about back
-0.8 about backs
-0.7 about forty
-0.7 about half
-0.5 about her
1.0 about his
2.4 about how
-1.4 about it
-1.4 about massage
0.8 about my
-0.5 about nine
-0.7 about one
-0.6 about pain
1.4 about six
3.8 about surgery
-1.1 about ten
-0.5 about this
1.2 about twenty
-0.8 about two
2.3 about us
-2.6 about what
-0.6 about where
-0.7 about whether
1.2 about who
-0.6 about why
-0.8 about your
-4.3 above
-0.6 above a
-0.8 above and
-1.1 above the
1.0 absence
4.8 absolutely
2.3 absolutely $
1.1 absolutely anyone
0.6 absolutely everyone
-0.8 absorbs
0.8 ac
2.6 accelerates
1.8 accelerates the
-1.3 accept
-0.7 accepted
-0.7 access
0.6 access $
-1.0 accessible
-2.2 accident
-1.2 accident $
0.9 accord
-0.7 account
-0.5 account $
0.5 account of
-0.7 accountant
-1.0 accounts
0.9 accumulated
-0.8 ache
0.7 ache $
0.5 ache and
-0.6 ache that
-0.7 aches $
1.4 achieved
-0.5 achterberg
3.3 acid
-0.9 acid $
3.7 acid and
0.5 acid is
0.6 acid out
1.0 acid that
1.8 acids
1.2 acids and
-0.8 across from
-0.9 act
-0.5 act $
0.5 act on
0.8 acting
-5.0 active
-0.8 active $
-0.9 active and
-0.6 active as
-1.2 active is
-0.6 active treatments
0.5 active with
-2.8 activities
-2.1 activities $
0.9 activities you
-1.9 activity
1.1 activity $
-0.6 activity and
2.2 acts
1.8 actual
0.8 actually
-0.7 actually do
0.6 actually going
5.3 acupuncture
-2.8 acupuncture $
0.9 acupuncture as
1.3 acupuncture combo
0.7 acupuncture for
-0.7 acupuncture has
1.1 acupuncture in
-1.3 acupuncture is
1.1 acupuncture session
-0.5 acupuncture to
-1.0 acupuncturist
-0.5 acupuncturist dr
-2.6 acute
-0.8 ad
-1.8 adapt
-0.5 adapt $
-0.8 adapt the
-0.5 add
0.6 add that
-0.8 add to
-0.7 add up
-0.9 added
-0.9 additional
-0.5 address
-0.6 address is
0.8 address the
2.3 addresses
1.0 addresses the
-0.7 adds
-1.0 adhesions
1.9 adjust it
-1.0 adjust your
-0.7 adjustable
0.6 adjuster
7.0 adjustment
5.6 adjustments
-0.6 adjustments $
-0.8 admit
-0.9 admits
-1.3 adult
-0.7 adult life
-0.8 adult spine
-3.3 adults
-0.6 adults do
-0.5 adults it
-0.5 adults who
-0.5 adults will
-1.5 adults with
-2.3 advance
-0.5 advance $
-0.8 advance which
3.4 advanced
-0.5 advantage
-0.8 advert
-1.0 advertised
-1.0 advertising
-0.6 adverts
-4.0 advice
-1.0 advice $
-0.8 advice and
-0.7 advice on
4.3 advil
-2.2 advise
-0.8 advise on
-0.7 advise you
-1.5 advised
-0.5 advised $
-1.3 advises
-3.0 affect
-1.3 affect the
-0.7 affected
0.6 affected area
-0.5 affecting
-2.6 affects
-1.5 affects the
-0.9 afford
-0.9 afford it
1.0 afraid of
2.2 after
-2.6 after $
-1.1 after 2
-0.7 after 6
-2.0 after a
-0.6 after an
-1.5 after back
-0.5 after backs
-0.5 after dinner
-0.6 after exercise
2.3 after five
1.5 after four
0.9 after her
-1.0 after it
0.5 after just
-1.0 after lifting
-0.8 after lunch
-0.5 after massage
-0.6 after months
2.3 after one
-0.5 after school
1.1 after seeing
-0.5 after sixty
-0.5 after standing
1.0 after study
-0.9 after surgery
3.0 after ten
-3.1 after that
-0.5 after the
1.1 after their
1.0 after this
-1.0 after those
-0.8 after treating
-1.3 after treatment
-0.7 after two
1.5 after visit
1.4 after week
2.5 after which
1.1 after years
-1.9 after you
0.8 after your
-0.6 afternoon
-1.1 afternoons
-0.6 afternoons $
-0.5 afterward $
-1.5 afterwards
-0.5 afterwards $
1.2 afterwards the
-0.8 afterwards you
5.7 again
3.2 again $
-1.0 again after
2.0 again and
0.8 again at
1.2 again that
1.0 again the
-0.7 again with
-1.0 against the
1.8 age $
2.3 age and
-0.5 age discs
-1.1 age of
1.5 age or
-0.8 age the
-0.5 age with
0.6 aged
-0.5 ageing
0.7 ages
0.6 ages $
0.9 ages and
-0.7 ago
2.4 ago $
-0.7 ago and
-1.3 agree
-1.2 agree $
-0.5 agree a
-1.1 agree on
0.8 agree to
1.1 agree with
-1.4 agreed
-0.5 agreed $
-2.0 agreement
-1.7 agreement $
-0.5 agrees
-1.3 ahead $
0.6 aid
-0.5 aids
-2.4 aim
-1.0 aim is
-0.8 aim to
-1.2 aims
-1.1 aims to
2.1 aisle
0.6 alan
-1.6 alarm
-0.5 alarm $
-0.7 alarming
1.7 alberta
0.7 alcohol
-0.7 alert
0.8 aligned
5.6 alignment
3.0 alignment $
-1.0 alive
0.8 all
-0.7 all $
-0.7 all about
1.9 all ages
2.0 all and
1.9 all are
0.6 all been
1.1 all but
-2.1 all day
0.8 all for
-1.2 all have
-0.5 all help
-0.8 all in
4.5 all it
-0.6 all kinds
1.1 all massage
-0.9 all medicines
2.2 all of
-0.9 all our
0.9 all over
-0.5 all registered
-2.1 all right
1.3 all say
-0.6 all six
-0.5 all slipped
-0.5 all so
-1.8 all that
-1.8 all the
-0.5 all this
1.0 all those
2.9 all three
-0.6 all times
-0.6 all together
0.5 all year
-0.6 allergic
-0.5 allergies
0.9 allotment
-1.4 allow
-0.6 allow a
0.8 allow the
-1.4 allowed
-0.8 allowed to
-0.9 allows $
0.6 almond
1.9 almost
-0.5 almost every
-0.5 almost everyone
-0.6 alone
0.8 alone $
-0.5 alone has
-0.7 alone is
-0.7 alone to
2.4 along $
0.5 along for
-0.5 along its
-0.5 along the
1.0 along to
0.6 along with
-2.4 alongside
-0.8 alongside your
-1.1 already
-0.7 already $
1.2 already booked
-1.0 already had
0.8 already know
1.2 already knows
1.7 also
-1.0 also $
-1.1 also be
0.6 also been
-0.5 also called
-0.5 also come
0.9 also does
0.8 also gives
-0.5 also go
-0.7 also have
0.8 also helps
1.8 also offer
0.5 also tell
0.6 also use
-1.9 alter
-1.3 alter the
1.2 altered
-1.2 alternate
3.2 alternative
1.4 alternative $
1.4 alternative to
1.7 alternatives
2.2 alternatives $
-0.7 alters
-0.6 alters the
-2.4 although
-0.5 although a
-0.7 although it
-0.7 although the
1.7 although you
2.4 altogether
2.1 altogether $
-1.1 always $
1.6 always be
-0.6 always on
-0.8 am
-0.5 am $
1.7 am about
-1.0 am afraid
1.5 am back
-0.6 am here
-0.5 am i
-0.5 am in
-3.0 am not
1.0 am proud
-0.5 am seventy
-0.9 am sorry
-0.5 am still
0.7 am the
-0.5 am to
-1.2 am working
1.9 amazed
-0.5 amazing
0.6 america
-1.1 american
-0.9 american college
0.9 amira
2.2 amitriptyline
0.6 among
0.7 among our
-0.5 among the
1.1 among them
-2.1 amount
-0.8 amount of
-0.8 amrit
-1.3 an
-0.7 an ache
1.5 an aching
1.1 an achy
-0.8 an advert
1.5 an afternoon
1.5 an anti
-0.7 an app
-0.9 an appointment
-0.5 an arch
-0.6 an area
0.5 an assessment
-0.8 an early
-0.9 an elevator
-0.6 an emergency
2.4 an end
1.2 an exclamation
-0.6 an exercise
0.7 an expert
2.4 an extra
-0.5 an eye
-0.6 an honest
-1.4 an hour
0.6 an ice
3.0 an inch
-0.5 an infection
-0.8 an inflammatory
0.6 an initial
-1.1 an injection
-0.8 an injury
-0.5 an irritated
1.3 an l5
-2.4 an mri
-0.7 an oil
2.0 an old
-0.7 an open
-2.2 an operation
-0.5 an opinion
-0.9 an option
-0.9 an ordinary
-0.6 an rmt
0.6 an ultrasound
0.7 an umbrella
0.7 an unhurried
-2.8 an x
-1.9 anaesthetic
-0.8 anaesthetist
0.9 analgesics
-1.0 analysis
-1.9 anatomy
-0.7 ancient
-1.0 and
1.3 and 15
-1.3 and a
-1.3 and about
2.3 and accelerates
5.1 and acupuncture
0.5 and adds
-0.8 and adhesions
0.6 and adults
-0.8 and again
0.5 and age
1.1 and agree
0.5 and along
-1.7 and an
-1.4 and any
-0.6 and anyone
0.6 and arnica
0.9 and arthritis
2.3 and as
-0.5 and ask
2.6 and asked
-0.7 and asks
0.8 and at
-0.6 and avoid
-1.3 and bad
0.6 and balance
3.3 and because
0.5 and begins
-0.7 and being
-0.8 and below
-0.9 and better
-1.0 and blood
0.9 and body
-0.7 and bone
0.6 and book
0.6 and boosts
1.2 and both
-0.5 and breathe
-1.1 and build
-0.7 and bulging
-0.5 and butter
0.6 and buttock
0.7 and by
-0.5 and calms
-3.0 and can
1.2 and cancelled
1.0 and carried
1.2 and carries
-0.5 and carry
2.1 and causes
1.0 and cedar
-0.9 and check
1.2 and chiropractors
-0.6 and chronic
0.6 and clear
1.2 and clients
0.8 and clinical
-0.5 and cold
-1.3 and comes
0.7 and conditions
-1.6 and could
1.3 and counting
-0.6 and cried
0.6 and cross
2.4 and danced
1.2 and did
1.0 and disc
1.8 and discover
-0.5 and discs
-0.6 and do
0.7 and does
1.3 and done
-2.7 and down
0.6 and drink
0.8 and ease
0.7 and encourages
-0.7 and endorphins
-0.5 and ends
-0.6 and english
2.0 and even
0.5 and evening
1.1 and exercise
0.7 and exercises
1.1 and explain
0.5 and families
0.7 and feeling
-1.9 and feet
-1.2 and felt
0.6 and find
0.5 and finish
-0.8 and firm
-0.5 and first
2.4 and five
-0.9 and fix
0.6 and flu
0.8 and flushes
0.8 and flushing
-0.5 and foot
1.3 and for
0.7 and found
1.6 and free
0.5 and fresh
-0.5 and friday
-0.7 and fridays
-0.6 and get
1.9 and give
1.1 and gives
-0.5 and glutes
1.3 and go
-1.4 and goes
0.6 and got
-1.1 and had
1.1 and half
-1.3 and hamstrings
-0.6 and hands
-0.5 and happy
1.5 and has
0.9 and he
-0.6 and heat
-1.3 and height
-1.0 and help
1.1 and her
-1.2 and here
-0.7 and his
0.9 and hold
1.0 and home
-0.7 and hope
-0.5 and hours
-0.7 and how
1.2 and i
0.5 and ibuprofen
1.4 and if
-0.5 and improve
0.7 and in
-0.6 and includes
0.5 and inflammation
1.0 and injections
1.2 and is
2.9 and it
0.5 and jaw
-1.2 and joint
-1.8 and keep
0.5 and keeps
-1.9 and kidneys
-0.6 and knead
-1.2 and knees
-0.6 and knows
0.7 and lactic
1.2 and last
1.1 and lasts
0.5 and leave
1.2 and leaves
2.2 and left
-0.7 and leg
-0.7 and less
1.9 and let
-0.9 and lift
1.3 and lifts
-1.3 and ligament
-1.0 and ligaments
-0.9 and long
1.8 and longer
-0.5 and lots
0.7 and low
-1.0 and lower
3.4 and make
0.7 and makes
-2.0 and many
-1.4 and massage
-1.4 and may
1.0 and metabolic
0.9 and mind
-0.9 and missed
-0.5 and mobility
1.1 and money
-0.7 and mood
2.1 and more
0.6 and most
-0.6 and move
-0.6 and moved
-0.5 and mrs
-0.5 and muscle
-0.6 and muscles
-0.6 and must
-1.1 and my
-0.8 and neck
-0.5 and need
2.1 and needles
-0.9 and neither
-2.0 and never
-0.9 and next
0.7 and ninety
-1.0 and no
1.0 and nobody
0.8 and non
-0.6 and none
2.3 and not
1.2 and nothing
0.8 and notice
0.7 and of
-1.5 and off
-1.1 and often
-2.5 and one
-0.7 and only
0.6 and osteoarthritis
-2.4 and other
1.5 and our
-0.5 and out
1.8 and over
-1.8 and pain
2.0 and people
-0.5 and physiotherapists
0.7 and physiotherapy
1.6 and picked
1.0 and pills
1.1 and poor
-0.5 and posture
-0.5 and pregnancy
-0.5 and pressure
0.8 and promotes
0.6 and quite
0.6 and rang
-0.8 and reduce
1.5 and releases
0.7 and remove
-0.6 and rest
1.8 and restores
-0.8 and return
-0.9 and right
0.5 and ring
-0.5 and risks
-0.8 and rougher
-0.9 and round
0.7 and said
-0.6 and saturday
-1.1 and saturdays
-0.8 and say
-0.6 and says
-0.9 and sciatica
1.6 and scoliosis
-1.0 and screws
1.5 and see
2.0 and send
-0.7 and seniors
1.3 and sent
0.6 and serotonin
0.7 and several
1.2 and she
-0.6 and should
2.2 and shoulders
-0.9 and side
-0.5 and simple
-1.0 and sit
0.7 and six
1.6 and slow
1.5 and slows
-1.2 and so
-1.2 and soft
-1.1 and somebody
-0.8 and something
-1.1 and sore
0.8 and space
-0.5 and spasm
0.8 and speed
0.9 and speeds
-0.6 and spent
1.3 and spinal
0.6 and spine
0.8 and spirit
1.0 and sprained
0.9 and sprains
1.3 and stay
-0.5 and staying
1.0 and stenosis
-0.5 and stiff
-1.6 and stiffness
-0.6 and stone
-0.9 and strains
-0.5 and strength
0.9 and strengthen
-0.5 and stress
-0.5 and stretch
-0.5 and stretches
-0.7 and stretching
-0.6 and suggest
1.0 and suitable
-0.5 and sun
0.9 and supports
1.1 and surgery
-0.8 and swollen
-0.5 and symptoms
1.2 and take
-1.0 and takes
-0.6 and taking
-0.7 and tear
1.1 and tell
-0.8 and ten
1.8 and that
1.6 and the
1.9 and they
0.5 and thin
1.2 and think
-0.5 and third
2.7 and this
-2.5 and those
-0.7 and three
-1.2 and thursdays
0.8 and time
-1.2 and to
-0.8 and told
0.6 and toxins
-0.6 and trigger
-0.6 and try
-1.0 and turn
-0.5 and twist
0.8 and unlike
-0.6 and used
-0.5 and using
-1.4 and usually
-0.7 and wait
-0.9 and wake
-0.8 and walking
0.7 and wants
0.7 and was
0.8 and waste
1.1 and water
-2.1 and we
0.8 and wears
1.1 and went
0.5 and whale
-3.7 and what
-0.8 and whatever
-1.1 and when
-0.6 and where
-1.5 and whether
-0.7 and which
0.7 and while
0.9 and who
-0.7 and will
2.5 and with
0.9 and without
-0.8 and work
-0.6 and worked
0.5 and worn
-0.9 and worry
0.7 and would
-0.5 and write
-0.7 and wrote
-1.3 and yes
2.2 and you
0.6 and your
1.6 and yours
0.9 angle
-0.5 angle $
-0.5 angry
-0.8 ankle
-1.0 ankle $
-0.8 ankles
-0.8 ankylosing
-0.8 ankylosing spondylitis
-0.5 anna
-0.5 annika
1.4 anniversary
1.8 anniversary $
0.5 annual
-0.6 another
0.5 another and
-0.5 another cause
-0.7 another episode
-0.6 another in
-0.6 another operation
0.5 another painkiller
-1.8 answer $
0.8 answer is
-0.5 answer the
0.8 answer to
3.9 answer yes
-0.9 answered
-2.4 answers
-1.1 answers $
-0.8 answers from
2.0 anti
1.1 anti inflammatories
-1.0 antibiotics
1.9 antidepressants
1.0 antidepressants and
0.7 antidepressants for
1.2 anxiety
-0.8 anxiety $
1.7 any
3.7 any $
5.5 any age
-0.5 any benefit
-1.0 any better
-0.5 any case
0.5 any condition
-0.9 any difference
-1.0 any good
1.4 any harm
-0.7 any hour
-0.5 any joint
-0.7 any moment
4.9 any more
-1.1 any of
-1.1 any one
-1.2 any operation
0.7 any other
-0.9 any pain
-0.9 any part
-1.0 any point
-0.6 any relief
1.3 any risk
0.8 any side
-4.2 any time
-1.2 any treatment
0.9 anybody $
-0.9 anybody who
-0.5 anybody with
-1.0 anyhow
-1.0 anyhow $
2.3 anymore
2.3 anymore $
1.7 anyone
1.9 anyone $
-0.5 anyone can
-0.6 anyone else
0.9 anyone on
-0.8 anyone to
-3.5 anyone who
-0.8 anyone with
-3.6 anything
-2.0 anything $
-0.6 anything about
-0.7 anything at
-0.9 anything else
-0.6 anything from
0.6 anything in
-0.7 anything that
1.0 anything you
1.4 anyway
-0.5 anyway $
1.1 anyway and
1.0 anywhere
-1.0 anywhere $
2.3 anywhere else
1.1 apart
-1.2 apart $
1.1 apart and
-1.6 apart from
-0.5 apologise
-0.9 app
-1.1 appear
-0.6 appears
-1.3 applies
-0.6 applies $
-0.8 apply
1.4 appointment
-1.3 appointment $
-0.7 appointment in
-1.0 appointment is
-0.8 appointment with
-1.8 appointments
0.5 appointments $
-0.5 appointments are
-0.5 appointments in
-0.6 appointments on
1.1 appointments seven
-0.9 appreciated
0.7 apprentice
-0.7 approach
-0.9 approach $
0.8 approach is
1.1 appropriate
1.7 appropriate for
-1.2 approved
-0.5 approved for
-0.6 arch
-0.7 arch $
-1.9 are
-1.4 are $
-0.5 are a
-0.5 are affected
-0.5 are allergic
0.7 are also
-0.7 are and
2.0 are as
-1.2 are asked
-0.7 are at
-1.0 are available
4.4 are back
-0.7 are being
-1.1 are best
-1.9 are better
0.6 are burnaby
1.4 are changing
-0.7 are closed
-0.8 are comfortable
-0.6 are common
-0.8 are covered
1.8 are doing
1.3 are done
0.6 are down
-0.7 are encouraged
1.1 are experts
-0.6 are feeling
-0.6 are few
-1.2 are fine
-0.9 are five
-0.9 are for
-1.1 are four
-1.8 are free
-1.3 are full
-0.5 are gentle
0.5 are given
-0.6 are glad
-1.4 are going
-1.7 are good
-0.6 are happy
-0.9 are having
-0.5 are held
-1.1 are holding
-0.6 are hoping
1.1 are hot
-0.5 are in
-0.9 are insured
0.6 are just
0.7 are known
2.2 are leaving
-0.9 are left
-1.0 are like
-0.7 are limited
0.7 are living
2.1 are looking
0.7 are lying
-1.0 are many
0.5 are massaged
-0.6 are mild
-0.6 are mixed
-1.9 are more
-0.5 are mostly
-0.6 are moving
-0.9 are much
2.9 are my
5.2 are no
2.5 are normal
-2.1 are not
-0.8 are now
-0.6 are off
0.6 are on
-1.0 are one
0.7 are only
-2.1 are open
-0.8 are other
-0.7 are overweight
1.5 are permanent
-0.6 are pleased
-0.5 are pre
-1.6 are pregnant
-0.9 are put
-0.5 are quite
-1.0 are rare
-0.9 are rarely
0.5 are recognised
1.0 are recognized
-0.7 are registered
-1.0 are risks
0.7 are set
-0.6 are seven
-0.5 are several
-0.8 are short
0.9 are signs
0.5 are slow
0.7 are so
-0.6 are sometimes
-0.5 are sorry
1.7 are specialists
-0.6 are started
-0.5 are stiff
1.7 are still
-0.5 are stressed
-0.5 are stretched
-0.7 are strong
1.6 are stronger
1.3 are taking
-0.5 are taught
3.6 are that
1.6 are the
-0.5 are then
-0.9 are there
-0.6 are thin
-0.6 are things
-1.4 are thirsty
-1.0 are three
-0.8 are tired
-0.5 are too
0.6 are trained
0.5 are true
-1.1 are two
-0.5 are under
-0.6 are upstairs
-1.4 are used
-0.7 are usually
-1.4 are very
-1.2 are waiting
1.8 are walking
0.6 are we
0.6 are what
-0.8 are working
-0.5 are worn
-0.5 are worth
1.9 are you
-0.9 are your
0.7 are zero
-2.3 area
-1.6 area $
0.5 area a
-0.8 area being
-0.6 area that
0.6 area which
-0.5 area with
-2.3 areas
0.5 argue $
0.8 argument
-0.6 arizona
-0.8 arm
-1.3 arms
-0.6 arms $
3.1 arnica
-0.9 aromatherapy
-2.1 around
2.3 around $
-1.3 around a
2.5 around and
1.1 around deer
-1.7 around it
1.2 around the
-1.5 around them
-1.0 around your
-1.0 arrange
-0.9 arranged
-0.9 arrangement
-0.5 arrangement $
0.7 arrival
2.2 arrive $
0.6 arrive at
-0.8 arrive by
-0.6 arrive ten
0.7 arrive with
1.3 arrived
-0.6 arrived with
-0.5 arrives
1.2 arteries
1.2 arthritic
1.0 arthritic joints
2.8 arthritis
-1.8 arthritis $
-1.3 arthritis and
0.8 arthritis at
-0.5 arthritis can
1.8 arthritis has
-1.5 arthritis in
-1.6 arthritis is
1.7 arthritis may
-1.1 arthritis or
1.3 arthritis pain
-0.5 arthritis scoliosis
-0.7 arthritis that
1.9 arthritis you
2.0 as a
-0.5 as active
1.0 as anyone
1.1 as blood
1.1 as burnaby
-0.7 as discs
1.3 as effective
-0.6 as far
1.8 as fast
-1.0 as for
0.5 as gabapentin
0.8 as good
-0.6 as i
-1.1 as it
1.0 as long
-0.7 as low
1.6 as many
1.1 as massage
-0.9 as much
0.8 as new
1.0 as often
0.5 as one
-0.7 as our
0.5 as pain
0.5 as possible
-0.5 as sciatica
2.0 as she
-1.1 as soon
0.6 as strong
1.5 as the
-0.5 as there
-1.1 as though
0.7 as two
-1.4 as we
1.1 as well
-1.0 as with
-2.9 as you
1.0 ashcombe
0.7 aside
-6.7 ask
-1.9 ask $
-0.8 ask a
1.5 ask around
0.6 ask as
-0.5 ask for
-0.8 ask how
1.0 ask if
-0.8 ask me
0.5 ask questions
-0.5 ask us
-1.3 ask what
-0.6 ask whether
1.1 ask why
-1.9 ask your
-2.5 asked
-0.7 asked about
-1.0 asked her
-0.7 asked him
1.9 asked if
-2.2 asked to
2.2 asked what
-1.4 asking
-0.7 asking $
-0.6 asking about
0.8 asking for
-1.7 asks
1.3 asks how
-0.6 asks what
-2.6 asleep
-0.9 asleep and
-0.7 asleep at
-0.8 assess
-0.7 assess how
0.7 assess you
-1.1 assessment $
-1.2 assessment and
1.0 assessment with
-0.6 assistance
-1.2 assistant
-0.5 assisted
-0.5 associated with
-1.2 association
3.5 assured
3.5 asthma
0.6 at 24
1.5 at 4
-0.5 at 8
-0.8 at about
0.7 at all
-1.3 at any
-0.9 at burnaby
-0.5 at cedar
2.7 at christmas
0.5 at each
-1.4 at eight
1.0 at eighty
-1.1 at eye
-0.6 at fifty
0.7 at first
-0.7 at harbour
1.2 at his
-1.9 at home
0.6 at its
-1.4 at l5
-0.6 at last
-2.2 at least
0.9 at little
-1.2 at longer
-0.9 at lunch
-0.6 at massage
0.5 at me
0.5 at meridian
1.7 at most
0.6 at my
-2.8 at night
-0.7 at nine
-0.5 at northgate
0.9 at once
-0.6 at one
-0.6 at present
-0.5 at relieving
1.0 at rest
1.4 at serenity
-0.7 at seven
0.5 at seventy
-1.0 at six
-1.5 at some
1.6 at summit
0.8 at that
-1.6 at the
0.9 at their
1.1 at this
1.1 at twelve
3.0 at twenty
-1.2 at two
0.7 at what
-0.7 at willow
1.0 at work
-0.5 at you
0.8 athletes
-0.6 athletes $
0.7 athletes and
0.9 athletic
-0.9 attached
-0.6 attached to
3.1 attack
-0.6 attacks
-1.8 attacks the
-1.0 attend
0.8 attendance
-0.7 attention
1.0 attention $
-0.7 attention and
-0.5 august $
-0.5 australian
-0.5 australian trial
1.9 authority
2.2 authority on
-0.9 authors
-0.7 autumn
-1.0 available $
0.7 available and
0.9 available only
-1.6 avenue
1.0 average
2.5 avoid
-0.8 avoid it
-0.6 avoid massage
5.6 avoid surgery
1.5 avoid the
2.7 avoided
1.4 avoided $
-0.8 awake
-0.6 awake $
4.2 away
2.5 away $
-0.5 away at
-1.5 away by
-2.1 away from
-0.5 away if
1.1 away my
-0.5 away no
1.8 away the
1.1 away their
0.7 away your
-0.6 awful
-0.7 awkward
1.0 awkwardly
-1.1 axial
-0.7 axial spa
-0.9 b
-0.8 b $
0.6 babies
-0.5 babies and
2.7 baby
1.5 baby $
5.6 back
-0.5 back aches
-0.6 back after
1.2 back and
-0.6 back are
-0.7 back as
2.8 back at
-0.5 back because
0.6 back between
-0.9 back but
-2.8 back by
-0.5 back carries
1.0 back clean
-0.8 back does
1.1 back experts
1.2 back from
0.6 back gets
-1.2 back goes
-2.0 back has
-1.2 back hips
-1.2 back hurts
1.3 back i
2.3 back if
3.9 back in
-0.7 back injuries
-0.7 back injury
1.3 back inside
4.8 back into
-0.6 back is
-0.7 back it
0.5 back like
-0.5 back makes
0.5 back massage
-1.0 back neck
1.4 back of
-0.8 back off
0.7 back often
3.7 back on
-0.6 back or
-1.5 back out
-0.9 back pain
-0.5 back passage
-1.3 back pocket
0.7 back problems
1.0 back related
-0.5 back rescue
-1.2 back ritual
-0.8 back rub
0.8 back since
3.1 back specialist
1.5 back specialists
0.7 back stiff
-1.1 back still
-0.6 back strain
-3.6 back surgery
0.9 back than
1.5 back that
-1.1 back the
0.5 back this
4.6 back to
2.3 back together
1.4 back toward
1.4 back trouble
-1.2 back up
2.2 back we
-1.5 back went
2.4 back where
-0.6 back which
0.8 back while
-0.9 back will
-0.8 back without
1.7 back you
-0.7 back your
0.7 backache
4.2 backed
4.2 backed by
0.5 background $
0.6 backhaven
4.3 backs
1.3 backs and
1.7 backs are
-0.5 backs get
-0.6 backs have
-0.5 backs of
-1.1 backs that
-0.6 backs we
-0.9 backside
1.4 backward
0.6 backwards $
-0.6 bad
-0.9 bad $
1.8 bad back
1.1 bad backs
-1.0 bad days
0.5 bad for
-0.5 bad knees
-0.5 bad posture
0.6 badge
0.5 badly
2.1 badly $
0.5 bag
-1.2 bag $
1.1 bag of
0.5 bag on
-0.8 bags
-1.5 bakery
-1.0 bakery $
1.0 bakery with
2.5 balance
-1.1 balance $
2.0 balance and
1.7 balance the
4.1 balanced
1.6 balancing
1.0 balancing the
-1.3 ball
-0.5 ball and
-0.6 ballet
1.1 balm
-0.5 bamboo
-0.7 band $
-0.7 band of
0.5 banister
1.1 bank
-0.6 bao
1.7 barely
0.7 bars
0.6 bartek
0.8 basalt
-1.0 basalt stones
-1.0 base
-0.7 base of
1.5 based
1.6 based on
-1.3 basically
1.1 basis
-0.6 basket
-0.8 bath
2.0 bath $
-0.8 bath and
0.8 bathroom
0.6 bathroom cabinet
1.7 bay
2.0 bay $
-1.6 bc
-0.8 bc $
-2.0 be
4.4 be $
-1.1 be able
-0.9 be all
-0.5 be and
-0.5 be arranged
-1.6 be asked
1.9 be at
1.6 be avoided
1.2 be back
-0.8 be better
-0.6 be cake
-1.4 be careful
-0.5 be carried
-0.5 be charged
-0.5 be checked
-0.6 be closed
1.3 be coming
-0.8 be considered
1.0 be corrected
-1.5 be covered
-0.8 be dangerous
-0.7 be discussed
-1.0 be doing
-2.4 be done
-0.5 be draped
-0.5 be drawn
2.6 be effectively
0.5 be expected
-1.6 be found
0.5 be frank
-2.5 be free
-0.7 be given
-0.5 be happy
1.2 be hard
-0.9 be here
-0.7 be hurt
-1.5 be in
-0.6 be looked
-0.6 be made
-0.7 be needed
1.8 be needing
0.9 be off
-0.7 be offended
0.8 be on
-0.5 be one
0.8 be out
-0.5 be permanent
-1.1 be pushed
-0.8 be put
-0.6 be referred
-0.5 be right
-0.5 be sciatica
-1.6 be seen
-0.9 be signs
0.5 be something
-0.6 be soothing
-0.5 be stopped
-0.7 be straight
-1.0 be sure
0.6 be surprised
-0.9 be taken
5.0 be the
-0.8 be there
-0.7 be touched
-0.6 be treated
0.7 be very
1.1 be walking
-1.4 be wary
0.6 be worth
2.4 be you
1.7 be your
2.7 bea
0.6 beach
-1.9 bear
-0.7 bears
2.4 beat
0.9 beaten
5.6 beats
2.7 beats a
4.8 beautifully
-1.2 became
-1.0 because a
-0.5 because her
-0.7 because i
0.9 because in
2.9 because massage
-0.9 because my
-1.4 because nobody
-1.2 because of
2.9 because our
0.6 because some
1.3 because there
-2.2 because they
1.0 because we
-1.5 because you
0.8 become
1.9 become a
-0.5 become more
-0.6 become narrower
-0.7 become smaller
-0.7 become stiff
1.8 become the
-1.7 becomes
0.9 becomes a
-0.5 becomes narrower
-0.9 becomes the
-0.8 becomes thinner
-0.9 bed
2.7 bed $
-0.9 bed and
-0.7 bed for
-0.5 bed is
-1.4 bed rest
0.5 been
-2.0 been a
5.4 been able
-0.8 been an
-0.7 been asked
1.0 been asking
1.8 been at
-0.7 been carrying
0.7 been clinically
-0.5 been coming
0.7 been done
0.6 been easier
0.7 been hanging
-1.2 been here
0.5 been holding
1.0 been in
0.6 been known
1.0 been living
-1.0 been looking
-1.8 been off
-0.6 been offered
1.0 been properly
-0.9 been proved
-2.0 been proven
-1.1 been putting
-0.6 been registered
-0.9 been reported
0.9 been retrained
-0.8 been running
-0.9 been saying
-0.7 been seeing
0.5 been sending
-1.5 been shown
-1.1 been signed
0.9 been sitting
1.5 been so
-0.5 been starved
-1.8 been studied
-0.6 been taking
1.7 been talking
1.3 been the
0.7 been through
2.0 been to
-3.3 been told
0.7 been up
1.3 been voted
-0.8 been waiting
-0.5 been well
-0.8 been with
-0.5 been worth
1.0 beer league
-1.5 before
-1.0 before a
1.0 before and
0.7 before any
1.6 before anyone
-1.7 before i
2.0 before it
1.9 before lunch
-0.7 before or
-1.3 before she
-0.9 before that
-0.5 before their
2.6 before they
-0.7 before we
3.0 before you
-1.1 before your
-2.3 beforehand
-1.0 beforehand $
-0.6 beforehand which
-1.2 began
-1.1 began with
0.7 begging
0.7 begging for
-1.0 begin
-0.6 begin $
-0.6 begin in
1.9 begin with
1.4 beginning
0.6 beginning and
0.5 begins
1.8 begins $
-0.6 begins at
-0.5 begins in
0.6 behind
2.3 behind $
-0.6 behind a
-0.9 behind our
-1.7 behind the
-0.5 behind them
0.8 behind you
0.7 being
2.5 being $
0.9 being a
0.7 being looked
-0.7 being pinched
-0.5 being touched
-0.8 being treated
-0.9 being worked
3.0 believe
1.0 believe $
1.4 believe i
-2.8 believe in
1.0 believe the
0.5 believe there
-0.9 believed
-0.8 believes
-2.2 bell
-0.6 bell and
-1.9 belly
1.7 belong
0.7 belong $
-0.9 belong to
1.2 belongs
1.7 belongs $
0.5 belongs and
-0.6 belongs to
-2.8 below
0.9 below and
-0.7 below the
-1.0 belt
-0.9 belts
-0.7 bench in
-2.2 bend
-0.7 bend $
-1.3 bend and
0.5 bend forward
1.4 bend in
-0.5 bend turn
1.1 bend your
-3.0 bending
-0.8 bending forward
-0.5 bending to
-1.0 bends
-0.5 beneath it
2.8 beneficial
2.8 beneficial for
-0.6 benefit #
3.1 benefit $
-0.5 benefit and
-0.8 benefit for
-2.2 benefits
-0.8 benefits $
-0.8 benefits and
0.5 benefits are
0.6 benefits of
0.7 bent
-0.6 bent $
-1.3 bent down
0.8 bent like
-0.5 bernadette
-0.7 bert
-2.5 beside
-1.1 beside the
4.2 best
-1.6 best $
-0.5 best avoided
1.3 best back
-1.7 best chance
-1.0 best choice
-1.0 best evidence
-1.4 best exercise
1.1 best hands
1.0 best in
-0.5 best kind
4.5 best massage
0.6 best of
0.7 best one
-1.5 best posture
-0.7 best sleeping
1.2 best things
-2.0 best time
-1.7 best to
0.9 beth
2.0 better
2.3 better $
-0.7 better after
0.6 better afterwards
0.6 better and
0.5 better as
-1.8 better circulation
-0.9 better for
-0.9 better function
-0.5 better grip
2.0 better in
-0.6 better mood
-0.6 better off
-0.8 better on
2.1 better posture
0.9 better results
-2.0 better sleep
0.5 better than
-0.8 better that
-0.5 better the
0.9 better way
0.5 better when
-0.6 better with
-1.8 better within
-0.9 better without
-0.8 between
-0.5 between $
1.3 between 8
-0.6 between a
-1.2 between clients
-1.0 between flares
1.3 between here
-0.6 between patients
-0.5 between two
-1.1 between visits
-1.1 between your
1.6 beyond doubt
-0.9 beyond that
-1.3 beyond the
-0.7 big
0.6 big glass
-0.5 big operation
-0.6 big toe
1.0 bigger
-1.3 bike
0.6 bike $
-0.6 bikes
-2.8 bill
-1.3 bill $
1.9 billed
-0.6 billing
0.5 billing $
0.6 billing free
-0.5 billing to
0.5 billing with
4.3 bin
1.4 bin $
1.2 biologic
-0.6 biological
-0.7 biologics
-1.8 birth
-1.0 birth $
-0.9 birthday $
-1.1 biscuit
-0.5 biscuits
0.8 bit
-0.6 bit and
3.4 bit as
-0.7 bit better
-1.1 bit by
-0.5 bit in
-0.8 bit like
0.7 bit of
-0.5 bit sore
0.8 bit tender
-1.0 bits
-0.5 black pepper
-2.3 bladder
-0.9 bladder or
-0.8 blade
-1.1 blades
4.1 blank
-0.5 blanket
0.6 blanket $
-1.0 blanket and
-0.6 bleeding
-0.7 blend
-0.5 blend of
-0.6 blind
-0.8 bliss
-0.5 block $
-0.6 block and
2.6 block or
1.1 blocked
-1.0 blocks
-1.0 blog
0.5 blood
-0.7 blood $
-0.7 blood back
-0.5 blood brings
1.0 blood carries
0.6 blood cells
-0.7 blood circulation
-0.8 blood clot
-0.9 blood clots
-1.2 blood gets
1.6 blood moving
6.0 blood pressure
-0.5 blood tests
-1.6 blood vessels
-1.1 blue
-1.4 blue cross
1.6 bo
-2.1 board
-0.5 board exams
-1.4 bodies
4.2 body
1.3 body $
1.3 body at
1.5 body can
1.0 body detox
0.5 body flush
-0.8 body gradually
1.4 body has
1.4 body heals
-1.3 body is
-1.1 body makes
0.6 body mind
-0.8 body natural
-0.5 body often
-1.0 body or
-1.7 body own
-0.8 body reabsorbs
-0.7 body responds
1.6 body that
-1.1 body to
-1.5 body wants
0.6 body which
-1.8 body will
-0.7 boiler
-0.5 bolster
-1.0 bolsters
2.0 bone $
-0.6 bone beneath
-0.7 bone has
-0.6 bone in
0.5 bone is
-0.6 bone on
2.2 bone spurs
0.8 bone that
-0.6 bone to
-0.8 bones $
0.5 bones are
-0.5 bones becomes
2.5 bones follow
-0.7 bones heal
-0.9 bones in
-2.0 bones of
1.1 bones or
0.6 bones so
-0.9 bones together
-0.6 bony
-3.0 book
-2.5 book $
1.0 book a
-1.0 book again
-0.5 book and
1.0 book any
-0.7 book in
-0.8 book now
-0.5 book on
1.7 book online
-0.8 book the
-0.9 book today
0.7 book with
0.9 book you
-1.0 booked
-0.5 booked a
-0.6 booked after
-0.6 booked at
1.3 booked for
0.5 booked in
-0.6 booked with
-3.9 booking
-0.5 booking $
-0.5 booking page
-1.8 bookings
-0.7 bookings $
-0.6 books and
0.6 boost
0.5 boost your
2.2 boosts
1.0 boosts immunity
-0.8 boosts the
1.1 boosts your
2.3 boots
0.9 boots $
0.7 boots and
-0.7 bored
0.9 boring
-0.7 born
-0.8 borne
-0.5 borrowed
-1.2 boss
1.4 both
0.8 both $
0.6 both and
-1.2 both are
3.1 both feet
0.5 both have
0.9 both on
-1.3 both sides
2.6 bottle
1.3 bottle $
1.1 bottle of
-0.5 bottom $
1.1 bottom of
-1.4 bought
0.6 bought a
0.6 bought him
0.7 boundary
0.7 boundary road
0.7 bout
0.5 bow
-0.5 bowel
-0.6 bowels
1.4 bowling
1.2 bowls
-0.5 box
0.7 box and
-0.6 box of
1.7 boxes
1.5 boxes $
-1.0 boy
-0.6 boys
-0.5 bra
4.2 brace
1.5 brace $
-1.1 brace does
0.9 brace is
-0.6 brace may
0.7 brace or
1.1 brace to
-0.5 bracelets
-0.6 braces
2.6 bracing
1.0 bracing or
0.5 braille
1.0 brain $
-0.5 brain makes
-0.5 brain that
-0.7 branch
-0.5 branches
2.1 brand
1.8 brand new
-0.5 brass
-0.9 bread
-0.9 break $
2.3 break down
-0.6 break up
0.9 breakfast
1.9 breakfast $
-1.6 breaks
0.9 breaks $
-1.2 breaks down
0.5 breaks from
0.8 breaks that
-0.9 breaks up
-1.0 breast
-1.2 breath
-2.0 breath $
-0.7 breath and
-0.5 breath drops
-3.0 breathe
-1.1 breathe in
-1.3 breathe out
-3.3 breathing
-0.9 breathing $
-0.8 breathing slows
-0.9 breaths
-1.3 brentwood $
0.9 brentwood station
-0.6 brick
-2.0 bridge
-0.6 bridge $
-0.8 brief
-0.5 brief $
0.6 bright
-2.5 bring
-1.5 bring a
-0.5 bring down
-0.8 bring faster
2.7 bring it
-0.6 bring the
0.5 bring two
-1.4 bring your
0.6 brings
-0.5 brings on
-2.1 brisk
-0.6 brisk stimulating
0.6 britain
-0.7 british
-0.9 broad
-0.6 broadway
-1.4 broken
-0.5 broken bone
-0.5 broken skin
-1.9 brother
-0.6 brought
-0.5 brought it
-0.9 bruise
-0.6 bruise easily
1.0 bruised
-2.6 bruising
-0.5 bruising $
-0.8 bruising can
-0.9 bucket
-0.9 budget
-0.5 budget and
1.1 build a
-0.5 build it
-2.0 building
0.7 building $
-0.5 building and
-1.1 builds
-0.6 builds up
0.8 built for
1.6 bulge
-0.7 bulge at
0.6 bulge is
-0.7 bulged
-1.5 bulges
-0.5 bulges out
-0.6 bulging disc
1.4 bulging or
-0.8 bum
-0.5 bump
-0.6 bundles
3.2 burnaby
1.4 burnaby #
-3.0 burnaby $
0.5 burnaby favourite
2.2 burnaby for
1.3 burnaby has
-1.1 burnaby hospital
-1.1 burnaby lake
-0.6 burnaby mountain
-0.5 burnaby new
-0.5 burnaby residents
0.5 burnaby rmt
-0.7 burnaby since
0.8 burnaby top
0.7 burner
4.1 burning
1.4 burning $
-0.7 bus
-1.1 bus stops
-0.7 buses
-0.9 busiest
-1.2 business
-1.0 business days
-0.6 business of
-0.7 busy $
-0.6 busy and
-0.8 but
0.6 but after
-0.7 but can
-1.0 but do
1.9 but for
1.7 but have
-1.0 but he
-0.6 but here
1.1 but i
1.3 but if
0.6 but is
-3.4 but it
-0.5 but let
-0.7 but many
-1.0 but most
-0.9 but my
-0.8 but no
0.8 but our
1.7 but pain
0.5 but people
-0.7 but rick
1.3 but she
-1.6 but that
-2.3 but the
-2.0 but there
-1.0 but they
-0.5 but this
0.8 but to
0.9 but what
4.2 but you
-1.1 but your
-1.2 butter
-2.1 buttock
-0.6 buttocks
-0.8 button
-0.5 button $
1.7 buttons
-1.7 buy
-0.5 buy a
-0.7 buy five
-0.8 buy them
-0.5 buzz
2.5 by
-1.9 by $
-0.6 by 31
-0.5 by a
-1.5 by an
-0.9 by being
-0.7 by bike
-0.7 by bit
0.5 by bringing
-0.5 by bus
-0.7 by chiropractors
0.5 by christmas
0.7 by easter
-1.0 by email
-1.1 by four
2.3 by half
-1.1 by her
-0.5 by his
1.0 by it
-3.0 by itself
1.7 by keeping
-0.8 by law
0.5 by layer
0.9 by lengthening
0.8 by loosening
-0.5 by lunchtime
0.5 by massage
-0.8 by mistake
0.9 by more
-0.7 by most
-0.6 by nine
-0.9 by now
-1.1 by one
1.0 by people
-0.9 by phone
-0.5 by registered
0.7 by relaxing
0.9 by saturday
0.5 by science
0.6 by session
-0.6 by side
-1.6 by six
-0.9 by sixty
1.4 by softening
0.5 by summer
0.6 by taking
0.6 by ten
1.5 by the
-1.5 by themselves
-0.5 by then
0.7 by this
-2.1 by three
2.3 by touch
-0.6 by trained
-1.0 by two
1.1 by up
0.5 by us
2.3 by visit
-0.9 by way
1.0 by wednesday
2.9 by week
1.3 by working
1.9 by yourself
-0.6 c
-0.5 c $
1.0 cab
1.7 cab $
-0.8 cabinet $
-2.0 cake
-0.7 cake $
3.2 calcium
1.7 calcium deposits
0.6 calder
-0.9 calendar
0.8 calendar $
0.6 calf
-0.8 calf $
0.6 calgary
-1.0 calgary $
-4.1 call
0.5 call $
-0.6 call a
-0.6 call and
-1.0 call back
-0.5 call before
-0.5 call me
-0.6 call now
0.7 call our
-1.3 call this
0.8 call today
-0.8 call you
-1.9 called
-1.1 called a
1.6 called for
-0.5 called it
0.6 called stenosis
-0.6 called the
-0.7 callers
-2.7 calls
-0.5 calls are
-0.9 calls it
2.0 callum
-0.5 callum $
-2.1 calm
-0.5 calming
1.0 calms
-0.7 calms down
0.5 calms the
-2.0 calves
-0.5 cambie
1.7 came
1.0 came and
0.6 came back
-0.7 came home
1.9 came in
0.5 came out
-0.9 came over
-1.8 came to
0.6 came up
-0.6 cameras
1.5 can $
1.2 can adjust
-0.6 can advise
-1.2 can affect
-0.6 can all
-2.1 can also
3.2 can always
-0.7 can and
1.0 can avoid
-1.4 can become
-0.7 can bill
1.0 can buy
-0.8 can call
0.9 can cancel
-3.1 can cause
-1.9 can change
-0.6 can come
1.7 can correct
1.6 can cure
-0.7 can decide
0.9 can diagnose
3.2 can do
-1.5 can ease
1.1 can enjoy
0.6 can even
0.9 can expect
-1.0 can feel
1.5 can forget
1.0 can get
-1.8 can give
-3.1 can guarantee
-0.7 can guess
0.5 can happen
0.7 can have
2.0 can heal
-2.5 can help
-0.5 can hold
1.4 can hurt
-2.0 can i
-0.8 can improve
-0.5 can interact
-0.6 can irritate
2.4 can keep
-0.9 can lead
-2.4 can make
-0.6 can manage
-1.5 can massage
2.6 can match
1.6 can now
-0.9 can offer
-0.7 can only
-2.5 can promise
-0.5 can prove
-0.6 can pull
-0.9 can push
-0.5 can read
2.7 can rebuild
-0.7 can refer
-0.6 can relieve
-0.6 can return
-0.9 can run
0.5 can say
-1.0 can send
-0.8 can show
1.7 can skip
0.6 can slide
1.4 can slow
1.6 can start
1.0 can stay
-0.6 can stop
3.4 can straighten
-1.8 can take
-0.6 can talk
2.0 can tell
-0.5 can think
0.8 can throw
1.6 can tie
2.4 can usually
2.2 can walk
-0.9 can withdraw
-1.3 can work
-0.5 can write
0.5 can you
1.2 canada
-1.2 canada life
-0.9 canadians
-0.9 canadians will
0.6 canal
-1.2 canal $
0.5 canal a
1.2 canal and
0.6 canal in
1.5 canal opens
-0.9 canal or
-1.4 canal that
2.2 canal widens
-0.5 canal wider
3.4 cancel
1.7 cancel $
0.5 cancel it
1.9 cancel the
-1.7 cancellation
9.9 cancelled
1.6 cancelled $
1.5 cancelled her
1.1 cancelled it
1.7 cancelled my
1.5 cancelled the
-2.7 cancer
-0.8 cancer $
-0.6 candle
-0.6 candles
-0.6 candles $
0.5 candles and
4.3 cane
0.7 canes
-1.2 cantonese
-1.3 cap
1.2 capitol
1.2 capitol hill
0.7 captain
-0.6 caption
-2.4 car
0.5 car $
2.2 car like
0.6 car park
-0.5 car seat
-1.6 card
0.7 card $
-0.6 card at
-0.7 card on
-0.6 card the
-0.5 card with
-2.0 cards
-0.6 cards $
-1.3 care $
0.6 care and
-0.6 care at
-0.9 care for
-0.6 care from
-0.6 care home
0.6 care in
1.4 care is
1.1 care of
0.7 care that
1.6 career
-2.0 careful
-0.5 careful $
-0.5 careful with
0.9 carefully
-0.8 carers
1.4 caring
1.5 carla
-1.2 carol
-0.6 carpenter
-0.8 carpet
-0.6 carpet $
3.6 carried
0.8 carried away
0.6 carried off
-1.4 carried out
-1.1 carried you
1.3 carrier
1.0 carries
-1.0 carries a
1.7 carries no
0.5 carries off
0.5 carries oxygen
-0.9 carries the
0.7 carry
-0.6 carry out
-0.6 carry risks
0.9 carry the
-0.8 carry your
1.5 carrying
1.3 cart $
3.1 cartilage
1.9 cartilage $
-0.7 cartilage in
-0.5 cartilage on
-0.5 cartilage or
-0.8 cartilage thins
1.0 cascade
-1.8 case
-0.6 case $
0.5 cases
0.7 cases and
-0.6 cases out
1.0 cases surgery
-1.8 cases the
0.5 cases yes
-0.9 cash
-2.2 cat
-0.8 cat $
0.6 catch fewer
0.5 catching
-0.8 cauda
-0.8 cauda equina
0.8 caught
2.0 cause
2.4 cause $
1.4 cause and
-0.5 cause back
-0.9 cause can
0.7 cause instead
-1.7 cause is
1.7 cause not
-0.7 cause pain
-0.9 cause permanent
-0.8 cause symptoms
1.3 caused
-0.5 caused by
-0.7 causes $
2.0 causes and
-1.1 causes of
2.6 causing
2.0 causing it
0.9 causing your
-1.8 cautious
-1.2 ceiling
0.9 cell
-0.7 cello
2.0 cells
1.7 cells $
2.0 cellular
1.1 cellular level
2.8 cent
0.8 cent $
-0.8 cent off
1.0 center
3.0 centimetre
0.8 centimetres
0.8 central
1.3 centre
0.9 centre $
0.5 centre and
1.2 centre is
-0.9 centre of
0.6 centres $
-0.5 century
-1.8 certain
1.7 certainly
-1.5 certainty
-0.6 certainty $
-0.7 certificates
1.0 certification
1.2 certified
1.8 chain
1.7 chains
-3.1 chair
-1.0 chair $
-0.6 chair and
-0.7 chair by
-0.5 chair for
-0.7 chair is
0.6 chair or
-0.5 chair so
-0.5 chair with
-2.3 chairs
-0.6 chairs $
-0.7 chairs and
-0.5 chan
-1.5 chance
-1.5 chance of
-0.6 chance that
1.1 chance to
-0.5 change
2.9 change $
-0.7 change and
1.4 change is
-0.8 change it
-0.8 change position
-0.6 change room
-0.7 change table
-2.8 change the
-1.7 change what
-1.8 change your
-2.4 changed
1.2 changed $
-3.3 changes
-0.9 changes $
-1.1 changes in
1.5 changes that
-1.0 changes the
1.3 changes to
1.0 changing
-0.6 changing position
1.0 changing the
-1.0 channel
-4.2 charge
-0.9 charge for
-0.8 charge of
-1.3 charged
-0.6 charities
-1.9 chart
-0.5 chartered
-0.7 charts
3.2 chase
1.9 chase symptoms
2.0 chase the
-1.2 chat
-0.8 chat and
0.6 chat with
-0.6 cheap
1.5 cheaper
-3.1 check
-0.7 check $
1.8 check how
-0.7 check in
-0.7 check that
-1.0 check the
-0.8 check your
-3.1 checked
-0.6 checking
-0.5 checks $
-0.7 chef
-1.2 chemicals $
0.6 chemist
-0.7 chemistry $
-0.7 chengdu
0.6 cheque
-2.7 chest
-1.6 chest pain
-0.8 chi
1.6 child
-0.5 child is
-0.6 child who
0.6 children and
-0.7 children may
0.8 children to
-0.7 chills
3.4 chiro
1.7 chiro and
2.6 chiropractic
1.0 chiropractic or
3.2 chiropractor
1.8 chiropractors
3.5 choice
0.5 choice $
2.4 choice for
-0.5 choice of
-0.7 choices
0.6 choir $
-3.3 choose
0.6 choose $
0.8 choose me
-0.6 choose the
0.5 choose to
-0.7 choose us
-0.5 choose your
-0.8 chooses
0.6 choosing
1.6 christening
1.1 christmas
0.6 christmas tree
3.5 chronic
0.6 chronic $
2.8 chronic pain
1.6 church
-0.5 cinnamon
-0.7 circle $
-2.3 circulation $
0.8 circulation around
-0.9 circulation improves
1.0 circulation massage
1.0 circulation to
0.8 circulation which
1.6 cities
0.5 cities $
2.2 city
1.0 city and
-3.8 claim
-0.7 claim number
-0.8 claim that
-0.6 claim to
-0.9 claimed
-1.5 claims
0.8 claims $
-0.5 claims are
-1.4 claims that
-1.0 clamp
-0.6 clamp down
-0.5 clamped
-0.9 clamping
-0.7 clamps
-2.1 class
-0.6 class with
-0.5 classic
2.4 clean
2.7 clean $
-0.6 clean sheets
-0.8 clear $
-0.5 clear cause
-0.9 clear difference
1.3 clear it
-0.8 clear of
1.1 clear the
1.0 clear up
2.2 cleared
1.7 cleared up
1.2 clearing
1.5 clearing the
4.2 clears
-0.9 clears lactic
1.0 clears the
-1.3 clenched
-0.6 clever $
0.9 click
1.9 client
-0.6 client a
-0.5 client is
0.5 client of
-0.5 client with
3.6 clients
-1.0 clients $
-0.6 clients and
-0.5 clients are
1.5 clients can
1.0 clients describe
1.9 clients do
-0.5 clients each
0.7 clients feel
0.6 clients find
-0.9 clients get
0.9 clients go
1.9 clients have
0.6 clients in
-0.6 clients like
0.5 clients of
0.7 clients often
0.6 clients over
1.0 clients report
0.5 clients to
1.8 clients who
1.0 clients whose
-1.4 climb
1.1 climbing
1.3 climbs
2.0 clinic
-1.8 clinic $
0.7 clinic for
-0.5 clinic if
3.8 clinic in
1.9 clinic is
-1.0 clinic near
3.9 clinic on
-0.6 clinic so
-0.7 clinic that
0.6 clinic we
1.4 clinical
1.5 clinical director
2.7 clinically
2.8 clinically proven
8.7 clinics
-0.9 clinics in
1.0 clinics we
1.6 clinics will
-0.6 clipboard
-0.8 clips
0.9 clock $
0.8 close $
-0.6 close at
-1.2 close to
0.5 closed $
-0.8 closed on
-0.8 closer
1.0 closes
-1.2 clot
-0.5 clot $
-1.0 clothes
-0.7 clothes $
2.0 clothes hang
-0.5 clothes on
-0.6 clothes that
-0.9 clothing
-1.2 clots
0.9 club $
-0.8 clubs
-0.5 clumsy
1.0 cm
1.8 cm $
1.0 co codamol
-0.9 coach
-0.5 coaches
0.5 coastline
-0.5 coat $
-0.6 coats
2.0 coax
0.5 coaxes
0.7 coaxes the
0.6 cobb
0.6 cobb angle
-0.6 cochrane
-0.6 cochrane review
1.0 codamol
-1.1 code
2.0 codeine
-1.2 coffee
-1.3 coffee $
-0.7 coffee and
-0.6 cognitive
0.9 col
1.5 col $
-2.3 cold
1.0 cold season
1.0 cold since
4.1 colds
1.3 colds $
2.2 colds and
-0.7 colette
1.0 colin
-0.6 colleague
-0.9 colleague $
-0.7 collect
0.5 collected
-0.6 collective
-0.7 colleen
-4.7 college
-0.9 college $
-0.8 college of
2.0 colm
-0.6 colour
4.2 combination
-0.9 combine
0.9 combined
0.5 combines deep
2.1 combo
1.6 come
-1.6 come $
-0.8 come about
0.7 come as
0.6 come back
-1.6 come by
1.0 come down
1.2 come every
-0.5 come for
-1.6 come from
4.6 come here
2.3 come off
-2.0 come on
-0.5 come once
-0.5 come out
1.0 come round
0.8 come see
-0.5 come straight
-0.5 come ten
-0.8 come the
-0.5 come through
-0.5 come too
1.2 come up
-0.5 come weekly
-0.8 come when
-1.0 come with
1.4 comes
-0.6 comes $
-1.0 comes and
1.8 comes back
-0.6 comes by
1.4 comes close
1.7 comes down
1.4 comes first
-2.0 comes from
-0.7 comes in
0.9 comes off
-0.8 comes the
-0.5 comes through
-1.6 comfort
-1.7 comfort $
-2.6 comfortable
-1.8 comfortable $
1.0 comfortable and
-0.6 comfortable for
-0.5 comfortable in
-0.7 coming
0.8 coming back
1.0 coming for
-1.1 coming out
1.4 comment
-1.1 comments
-0.6 commercial
1.0 commit
1.0 commit to
-0.9 committee
-6.4 common
-0.7 common $
-0.8 common and
-0.7 common in
-1.0 commonly
0.9 communication
-0.7 community
-0.6 compare
-0.9 compared
1.0 compete
-0.5 complain
-0.7 complained
1.5 complaining
-0.7 complaining $
1.3 complaining and
1.6 complains
-1.0 complaints
-1.4 complementary
2.5 complete
-0.5 complete guide
0.7 complete the
2.1 completed
5.6 completely
3.6 completely $
-0.6 completely natural
1.6 completely safe
0.7 completes
0.5 complications
-0.6 complimentary
-0.5 compost
-0.5 compressed and
1.9 compression
-0.5 concern
-0.5 concluded
-0.5 concluded that
-1.8 conclusion
-0.6 conclusions
-0.6 conclusions $
2.5 conclusive
-0.6 concrete
1.4 condition
-0.6 condition $
1.0 condition is
0.6 condition so
0.6 conditions $
1.5 confidence $
-0.5 confidence that
2.3 confident
0.6 confident that
-0.5 confidential
-0.7 confirmation
0.8 confirmed
0.6 confused
-1.0 connective
-1.0 connective tissue
-2.8 consent
-1.0 consent $
0.9 consent form
-0.6 consent is
-0.5 consent to
2.5 conservative
-1.8 consider
-0.5 considerable
-1.6 considered
0.9 considered the
-0.8 considered when
-0.5 consistency
1.2 consistent
1.7 constance
-0.5 constant
0.7 constipation
1.0 constipation and
-0.7 consult
2.7 consultant
2.1 consultant has
-1.3 consultation
-1.2 contact
1.3 contact a
-0.6 contact the
0.5 content
-0.5 continue
-1.4 continuing
-1.0 continuing education
-0.7 contract
1.1 contraindications
1.1 contraindications $
-0.5 contribute
-0.8 contributes
-1.4 control
-0.7 control $
-0.7 control of
-0.5 controlled
-0.5 controls
-0.7 conventional
-0.8 conversation
-0.7 conversation $
0.7 conversation and
-0.6 converted
-0.9 convincing
1.5 cool
-0.9 cope
-0.6 cope with
-0.7 copper
0.5 copy
-0.5 copy $
-0.6 coquitlam
-0.9 coquitlam $
-1.1 cord
-1.1 cord $
-0.6 cord and
-0.9 core
-0.8 core $
-0.6 corner $
-0.7 corner of
2.1 correct
0.9 correct the
0.6 correct your
2.3 corrected
3.0 correcting
4.3 correction
0.8 correction $
6.5 corrects
1.2 corrects poor
0.7 corrects posture
0.9 corrects the
-1.3 cortisol
-1.3 cortisol $
-0.5 cortisol and
-0.9 cortisol falls
-0.9 cortisol goes
2.4 cortisone
-1.9 cost
-1.0 cost $
-0.5 cost and
0.5 cost you
-1.5 costs
0.9 costs a
-1.2 costs nothing
-0.9 cot
-1.3 couch
0.6 couch $
-0.6 couches
3.6 could
-0.5 could $
-0.5 could also
2.2 could barely
-0.6 could feel
-1.0 could go
0.8 could have
-0.5 could i
-0.5 could it
0.8 could manage
2.6 could not
-1.1 could walk
-1.0 council
1.5 count
-0.9 count $
1.9 count on
-0.7 counted
-0.5 counter $
2.3 counter and
1.1 counting
1.5 counting $
-1.9 counts
-1.0 counts $
1.1 county
0.7 couple
0.5 couple of
-1.1 couples
2.2 course
-2.0 course $
3.2 course of
-0.6 course on
-0.5 courses
-0.8 court
-0.6 courtyard
-2.8 cover
-1.6 coverage
-3.2 covered
-0.6 covered by
-1.2 covered with
-1.0 covers
-0.6 covers the
-0.5 crack $
1.7 cracked
-0.5 cracking
0.7 cracks
0.6 cradle $
-0.6 craig
-0.6 cramp
0.6 cramps
-0.9 cranky
0.7 crash
-0.5 creak
1.1 creaky
0.7 cream
1.0 cream $
-0.7 creams
0.5 create
1.0 create space
-1.1 created
2.4 creates
0.7 creates a
0.7 creates space
-1.6 credit
-0.6 credit $
-0.7 creek
0.9 creep
-0.6 creeps
-0.5 crew
-0.6 cricket
1.9 cried
-0.7 cried a
-1.8 cried in
2.4 cried on
-0.5 criminal
-0.5 criminal record
2.3 crooked
0.6 cross
-0.6 cross $
0.5 cross fibre
-0.6 cross sun
0.7 cross the
1.7 crossed
-0.5 crowd
3.2 crp
-1.4 crumbling
-0.7 crushed
0.7 crutches
-1.9 cry
-0.8 crying
0.9 cucumber
1.5 culprit
1.8 culprit $
-0.6 culprits
1.1 cup
1.6 cupboard
-1.4 cupboard $
-0.7 cupping
0.6 cupping and
0.7 cure
1.0 cure $
-0.7 cure a
-0.5 cure and
-1.2 cure arthritis
-1.0 cure back
-1.0 cure for
1.6 cure it
1.1 cure sciatica
-1.7 cure the
-0.9 cure your
4.6 cured
1.1 cured $
3.3 cures
1.4 curvature
3.3 curve
0.7 curve $
-0.5 curve and
0.6 curve from
-1.8 curve in
0.5 curve that
0.8 curved spines
2.9 curves
-1.1 curves are
-0.6 curves in
1.0 curves of
-1.5 curves to
1.0 cushion between
0.7 cushioning
-0.9 cushions
3.8 cut
-0.5 cut back
0.7 cut the
1.5 cuts
0.5 cuts healing
1.1 cutting
1.7 cycle
-1.4 cycling
1.8 d
2.4 d $
-2.1 dad
-1.0 daft
-0.9 dahlias
-0.7 daily
-0.5 daily activities
-1.3 daily life
-4.7 damage
0.8 damage $
-0.7 damage can
-0.7 damage is
-1.0 damage the
-1.5 damage to
3.3 damaged
-0.8 damaged $
0.9 damaged fibres
0.5 damaged muscle
1.0 damaged tissue
-1.0 dampen
-0.6 dan
-0.6 dance
-0.6 dance $
5.2 danced
1.0 danced at
1.0 danced out
-0.7 dancer
-0.6 dancers
1.8 dancing
0.8 dancing $
0.7 dancing at
1.7 danger
4.0 dangerous
4.9 dangerous $
-1.0 dark
1.6 date
2.1 date $
0.9 date and
-0.9 date booked
0.5 date for
-0.7 date of
-0.7 dates
-1.9 daughter
1.0 daughter $
0.6 daughter bought
0.8 daughter or
-0.9 daughters
-0.9 day $
-0.8 day activities
-1.6 day after
-1.9 day and
-0.6 day appointments
1.4 day around
1.6 day as
-0.9 day if
-0.9 day in
0.7 day is
0.9 day long
-0.8 day notice
-1.8 day or
0.6 day since
2.0 day spa
-0.6 day spots
-1.0 day that
1.0 day they
-1.0 day three
0.6 day to
-0.9 day two
-0.5 day we
1.1 day you
-0.5 day your
1.2 days 1
1.3 days a
-0.7 days after
1.0 days and
-0.5 days are
-0.6 days at
0.6 days for
-0.7 days of
0.8 days we
-0.6 deadlift
-0.6 deadlifts
-0.9 deadlines
0.8 deal
-1.0 deal $
-0.5 deal better
-0.7 deal of
-0.8 deal that
2.3 deal with
0.8 deals
0.9 deals with
1.7 dealt
1.7 dealt with
-1.1 dear
1.6 decades
-3.5 december
-0.5 december $
-3.3 decide
-0.5 decide $
-0.5 decide together
-0.7 decides
-0.8 deciding
-1.6 decision
-1.0 decisions
0.7 decline
1.8 decompress
2.1 decompress the
1.4 decompression
1.1 decompression and
0.7 decompression massage
0.7 decrease
1.2 dedicated
-0.9 dee
0.7 deep
-0.6 deep $
-0.9 deep hip
-0.7 deep in
0.9 deep into
-0.9 deep massage
-1.2 deep pressure
-0.5 deep relaxation
-0.5 deep rotators
-1.2 deep tissue
-0.5 deep work
-1.1 deepens
-1.4 deeper
-1.1 deeper $
-0.8 deeper layers
-0.7 deeper work
0.6 deeply
0.6 deer
0.5 deer lake
1.5 defences
1.0 defences $
-0.6 degenerating
-0.6 degenerating discs
3.3 degeneration
-1.2 degeneration $
0.7 degeneration and
0.7 degenerative
-0.5 degenerative $
-0.5 degenerative disc
-0.5 degenerative scoliosis
0.8 degree curve
5.0 degrees
1.0 degrees $
0.8 degrees at
-0.5 degrees is
1.2 degrees to
-0.5 delacroix
-0.7 delay
0.8 delay $
-0.6 delighted
1.9 deliver
1.1 delivered by
1.0 delivers
1.1 delivers oxygen
1.3 delivery
0.8 demand
-0.7 dental
-0.8 dentist
-0.5 dentist $
-1.5 department
-0.9 department $
-0.5 dependence
-0.5 dependence $
-0.6 depending
-0.6 depending on
-3.2 depends
-2.5 depends on
1.7 deposits
2.2 depression
1.5 depth
-0.5 describe
-1.4 describe it
-0.5 describe the
-1.0 described
-1.2 describes
-0.5 describes a
-0.7 describing
-1.4 description
-1.1 deserves
-0.6 deserves a
-0.5 design
-0.6 designed
0.5 designed to
-3.2 desk
-0.6 desk $
-0.6 desk can
0.7 desk rescue
-0.5 desk will
2.6 desk work
-0.7 desk workers
1.0 deskease
0.7 deskside
-0.8 desmond
-0.6 despite
-0.5 despite the
-1.6 details
-0.6 details $
0.6 deterioration
5.6 detox
-0.5 detox the
5.7 detoxifies
2.4 detoxifies the
2.6 detoxify
0.6 dev
1.9 developed
0.7 developed a
0.5 developed here
0.8 developed the
-0.7 devices
-0.6 devon
1.2 diabetes
4.0 diagnose
-0.6 diagnose $
1.2 diagnose a
-0.8 diagnose disease
1.5 diagnose exactly
0.5 diagnose the
0.7 diagnose what
-1.1 diagnosed
-1.4 diagnosed with
1.0 diagnoses
4.8 diagnosis
1.9 diagnosis and
1.5 diagnosis is
-0.6 diary $
2.1 did
2.2 did at
-0.8 did better
3.3 did it
1.4 did my
-1.8 did not
0.8 did that
-1.0 did the
-0.5 did you
-0.5 die
-1.3 diet
2.6 differ from
-0.5 differ in
-2.9 difference $
1.6 difference before
0.7 difference by
0.7 difference from
-1.5 difference had
3.1 difference is
-2.0 difference to
-1.1 differences
-2.3 different
-2.1 different $
-0.8 different and
-0.6 different but
0.6 differently
1.4 differently $
-0.9 differs
-1.6 difficult
-1.7 difficult to
-0.9 difficulty
-2.3 dig
1.6 digestion
-0.5 digging $
1.1 digging the
-1.2 dinner
-0.7 dinner $
-2.0 diploma
-0.9 diploma in
-0.5 diplomas
1.0 direct $
-0.5 direct bill
0.5 directed
0.5 direction $
-0.5 directions
-2.2 directly
-1.2 directly $
0.5 directly on
-0.5 directly over
1.8 director
-1.6 disability
-0.5 disability $
-0.5 disability worldwide
2.3 disagree
2.8 disagree $
1.9 disappear
0.7 disappeared
2.0 disappears
-1.1 disappointed
3.0 disc
-1.0 disc at
-4.2 disc back
-0.6 disc bulges
-0.6 disc but
1.2 disc can
-0.5 disc clients
-0.9 disc degeneration
-0.7 disc disease
-0.9 disc does
-1.0 disc has
1.5 disc height
-1.4 disc herniation
1.7 disc herniations
2.0 disc in
-0.6 disc injuries
-1.0 disc injury
-1.3 disc material
-1.6 disc or
0.8 disc pain
0.7 disc problem
-0.6 disc replacement
1.0 disc slides
2.9 disc specialist
-0.8 disc spinal
-3.9 disc that
-0.5 disc the
1.4 disc to
-0.7 disc trouble
-2.0 disc wear
-0.6 disc which
1.1 discectomy $
-0.8 discectomy in
2.1 discharge
2.9 discharged
-0.6 disclosure
1.2 discover
1.8 discs
1.3 discs and
0.5 discs are
-0.6 discs back
-1.5 discs between
-0.9 discs cause
-1.2 discs do
-1.6 discs dry
-1.1 discs have
-2.2 discs lose
-0.5 discs on
1.1 discs or
-0.6 discs stenosis
2.0 discs that
1.2 discs which
-1.8 discuss
-0.5 discuss the
-1.1 discussed
-0.6 discussed with
-0.7 discussion
-1.5 disease $
-0.8 disease and
0.7 disease is
-1.1 disease modifying
-1.2 disease or
1.1 dishes
1.1 dishes $
-1.5 dishwasher
-0.7 dishwasher $
-0.6 dislike
1.5 disorders
1.5 dissolve
1.9 dissolves
2.2 distance
0.6 distance $
0.7 dizziness
0.5 dmards
0.6 dmards and
-1.7 do
2.1 do a
-0.8 do about
-0.5 do acupuncture
-0.9 do again
0.5 do all
-0.8 do an
-0.8 do and
-0.8 do any
-0.9 do anything
-0.5 do as
0.9 do at
1.0 do everything
-0.6 do get
1.0 do go
-0.7 do have
-0.7 do i
1.2 do in
4.4 do is
1.2 do it
-0.7 do joint
-0.6 do massage
-0.5 do next
-0.9 do not
-1.3 do nothing
-1.1 do now
-0.9 do our
1.2 do so
0.5 do some
-0.9 do something
2.5 do that
1.6 do the
-0.6 do them
0.7 do they
2.6 do this
-1.1 do to
2.8 do what
-0.8 do without
3.0 do you
1.7 do your
-1.2 doc
-1.0 doctor
-0.5 doctor $
1.0 doctor a
-1.2 doctor and
-0.5 doctor called
0.5 doctor can
1.5 doctor could
-0.5 doctor first
0.8 doctor had
-0.6 doctor if
-0.9 doctor or
-0.6 doctor referral
-2.4 doctor says
-0.5 doctor the
-0.5 doctor told
-1.0 doctor will
-0.7 doctor with
2.9 doctors
-1.7 doctors $
-1.6 doctors call
1.9 does $
-0.6 does a
2.3 does and
-0.6 does anything
0.8 does for
1.1 does in
-1.4 does it
0.8 does its
-1.8 does massage
0.6 does more
-0.6 does most
-0.6 does my
-3.2 does not
-1.5 does nothing
-0.7 does so
1.2 does something
1.9 does the
1.4 does this
1.2 does what
0.5 does when
-1.0 dog
-1.3 dogs
-1.6 doing
-0.8 doing $
-0.5 doing harm
-0.9 doing nothing
0.6 doing so
2.4 doing the
-0.5 doing this
-0.5 doing you
-1.8 doing your
-1.9 dollars
-0.5 dollars off
2.5 done
4.9 done $
-0.7 done and
-0.5 done at
1.5 done by
0.8 done for
-0.7 done it
0.7 done the
1.7 done with
-0.8 done without
-3.5 door
1.0 door $
0.6 door at
-0.6 door for
-0.6 door is
-1.1 door on
-0.5 door to
0.6 door with
-0.5 doors are
-0.5 dopamine $
1.6 dose
2.8 dose $
-0.5 dose of
-0.5 doses
4.1 double
1.3 double $
2.5 double the
2.3 doubled
2.3 doubles
3.5 doubt
1.4 doubt that
-0.5 doug
-0.7 dough
-0.8 doughnut
-0.5 doughnut $
1.1 down
-0.9 down a
1.2 down again
0.5 down as
1.2 down at
-0.8 down both
-0.7 down either
0.5 down for
-0.5 down her
-1.1 down in
0.5 down into
-0.5 down low
-1.0 down one
-0.6 down or
0.5 down scar
1.4 down the
-1.6 down to
-1.0 down with
0.6 downside
-0.7 downstairs
0.6 downtown
1.6 downtown $
-0.7 doze
-0.6 doze off
1.7 dozen
1.0 dozen trials
0.6 dr
-0.5 dr lam
-0.8 dr wen
-0.5 drag
0.5 drag on
0.9 drain
-0.7 drainage
2.3 drains
-1.2 draped
1.3 draw
0.8 drawbacks
0.8 drawbacks $
0.6 drawer
1.8 drawer $
-0.8 drawer of
-0.6 drawers
-0.5 drawing of
-0.6 drawings
1.1 drawn back
2.8 draws
1.9 dress
2.0 dress $
-0.8 dressed
-0.6 drew
-1.5 dries
-1.3 dries out
-0.6 drills
0.5 drink
-0.5 drink if
2.7 drink plenty
-0.9 drink water
-0.6 drinking
-0.8 drive $
2.0 drive a
-0.7 drive home
-0.6 drive you
0.9 drive yourself
-0.7 driven
-1.2 drivers
-1.3 drives
-0.6 drives for
-1.7 driveway
-1.1 driveway $
0.8 driving
-0.9 driving $
2.2 drop
3.1 drop $
-0.6 drop and
1.0 drop in
-0.5 drop off
1.9 dropped
1.8 drops
0.9 drops back
1.2 drops by
2.9 drove
-0.6 drove a
2.0 drove home
2.7 drove to
-1.1 drowsiness
1.5 drug
1.5 drugs
2.8 drugs $
-0.6 drugs that
-0.9 dry
-2.0 dry out
0.5 drywall
-1.4 due
-0.5 due to
0.8 dull
-0.6 dull ache
-0.5 dummy
-1.2 during
-1.9 during a
0.9 during that
0.5 during this
0.7 during your
-0.7 duty
-0.6 e
-3.1 each
-0.9 each $
0.5 each guest
0.7 each level
-0.8 each month
-1.4 each one
-1.2 each other
1.6 each time
-0.6 each visit
-0.6 each year
-0.8 ear
-0.8 earlier
2.0 early
-1.2 early $
1.1 early a
-0.5 early diagnosis
0.9 early massage
-0.9 early mornings
-0.5 early night
-0.9 early treatment
-0.5 earn
-0.6 earned
-0.5 earned it
-1.0 ears
-1.0 ears $
-1.9 ease
0.8 ease discomfort
1.7 ease in
-1.1 ease off
-0.5 ease that
-2.1 eases
-0.5 eases $
0.9 eases pain
2.6 easier
-1.5 easier $
0.5 easier and
-2.4 easier to
1.4 easily
-1.1 easily $
0.9 easing the
-1.4 east
1.3 easter
1.5 easter $
0.9 easy
0.9 easy $
-0.5 easy for
-0.5 easy on
-1.1 easy to
-1.7 eat
-0.6 eating
-0.6 eats
0.7 edge
0.6 edge of
-1.7 edge off
-0.8 edges
-1.5 edmonds
-0.9 edmonds $
-1.3 education
-0.9 effect
1.3 effect $
0.5 effect of
-2.3 effect on
-0.7 effect was
6.9 effective
1.3 effective as
-0.5 effective dose
0.5 effective for
1.8 effective than
1.2 effective treatment
3.2 effectively
2.8 effectively managed
1.5 effectiveness
1.0 effects
1.5 effects $
-0.7 effects are
0.5 effects of
-0.5 effects on
-0.5 effleurage
-0.6 effort $
3.2 eight
-1.9 eight $
-1.0 eight and
2.4 eight hours
-0.7 eight in
-0.9 eight months
0.5 eight of
1.2 eight or
0.8 eight to
-0.6 eight until
1.5 eight visits
2.0 eight weeks
-1.2 eight years
3.2 eighteen
2.6 eighteen months
-0.5 eighteen years
0.9 eighth
1.2 eighty
1.2 eighty $
-1.2 eighty one
-0.8 either $
-0.8 either is
-0.6 either side
-0.6 elbow
-0.9 elbows
1.8 elderly
-0.5 electrician
-0.5 electronic
-0.5 elevara
-2.6 elevator
-0.7 elevator $
-0.5 elevator is
1.8 eleven
-1.1 eleven months
1.5 eleven years
2.8 eliminate
0.5 eliminate the
4.1 eliminates
0.7 eliminates the
1.2 ellie
5.4 else
-3.4 else $
0.8 else and
1.2 else does
1.1 else first
1.5 else has
2.1 else in
-0.5 else to
-0.5 else we
5.2 elsewhere
-0.6 elsewhere $
-2.6 email
-0.8 emailed
-0.7 emails
-0.7 emergencies
-3.6 emergency
-1.1 emergency department
-0.6 emergency stop
-1.0 employed
-0.8 employee
-0.7 employees
-0.9 employer
-0.7 employers
-0.6 empty the
-1.3 encourage
-0.8 encouraged
-0.7 encouraged to
-1.1 encourages
5.2 end
-0.7 end $
2.4 end it
1.7 end to
1.4 end up
-1.0 end you
3.0 ended
-0.8 endings
-1.9 endorphin
-1.0 endorphin release
-3.9 endorphins
-2.4 endorphins $
1.3 endorphins that
-0.7 endorphins the
3.2 ends
-0.6 ends at
-1.0 ends of
0.5 ends the
-2.0 english
-0.8 english and
-2.4 enjoy
1.5 enjoy a
-1.9 enjoy it
-0.6 enjoy the
0.7 enjoyed
-0.7 enjoys
-0.5 enlarge
-0.5 enormous
0.5 enormously
3.4 enough
1.7 enough $
1.9 enough for
1.4 enough to
-0.8 enrolled
0.5 enter
-0.9 entire
-0.6 entire time
2.7 entirely
-0.5 entirely $
0.5 entirely free
0.7 entirely without
-0.6 entitled
-0.6 entitled to
-1.5 entrance
-0.6 entrance is
-1.2 entry
-1.2 envelope
2.1 epidural
-0.5 epidurals
-0.8 episode
-1.5 episodes
-0.8 episodes of
1.2 equal
1.2 equal $
-0.8 equina
-0.6 equina syndrome
-0.9 equipment
-0.7 erectors
2.8 especially
0.5 especially effective
-0.7 especially if
-1.5 especially in
1.0 established
-0.5 evaluation
1.6 even
1.4 even $
-1.5 even if
-0.6 even more
0.6 even out
-1.0 even so
-0.5 even though
-0.5 even when
-0.5 even with
-3.0 evening
-0.6 evening and
-2.2 evenings
-1.1 evenings $
-0.5 evenings and
-0.5 evenings are
1.4 evenly
1.3 evenly $
-1.0 event
-0.6 event $
4.0 ever
-0.7 ever $
2.0 ever need
-1.9 ever since
1.3 every
2.2 every age
1.4 every back
3.5 every bit
3.6 every body
1.5 every cent
1.2 every client
0.7 every couple
-0.7 every few
-1.3 every half
-1.0 every hour
-0.5 every monday
-0.6 every month
-0.9 every morning
-0.5 every night
1.8 every one
-1.7 every other
1.6 every penny
-0.7 every second
-1.2 every session
1.5 every single
0.7 every six
0.6 every stage
1.5 every therapist
-0.6 every third
1.1 every three
5.9 every time
-0.8 every treatment
-0.8 every visit
-2.1 every week
0.7 every winter
-0.5 every year
2.8 everybody
1.5 everybody $
-0.8 everybody and
-1.2 everybody does
1.9 everybody else
1.2 everybody from
-0.7 everybody who
-0.6 everyday life
1.1 everyone
2.8 everyone $
-0.8 everyone and
-0.8 everyone does
2.2 everyone else
2.0 everyone from
-1.2 everyone has
1.5 everyone is
2.5 everything
0.6 everything $
2.0 everything around
-0.8 everything i
-0.9 everything in
-0.8 everywhere
-6.9 evidence
-1.1 evidence $
-1.0 evidence for
-0.5 evidence of
-2.8 evidence that
-0.6 evidence to
0.7 exact
1.2 exactly
1.6 exactly which
-0.6 exam
-1.0 examination
-0.8 examination $
-0.7 examine
-1.0 example
-1.0 exams
1.6 excellent
-0.7 except for
0.8 exception
0.7 exchange
1.8 exclamation
-0.5 exclude
-6.7 exercise
1.4 exercise alone
-1.0 exercise as
-0.6 exercise has
-1.9 exercise is
0.6 exercise or
-1.2 exercises
-1.1 exercises $
-0.5 exercises for
0.5 exercises on
-0.9 exercises that
2.4 exercises to
-0.7 exhausting
-0.5 exhausting $
0.8 exit
3.4 expect
-0.9 expect it
1.5 expect you
0.5 expected
1.8 expected $
-0.5 expected to
-0.6 expects
-1.8 expensive
1.6 experience
-0.8 experience $
1.5 experience and
1.1 experience it
-0.6 experience of
0.9 experience with
1.5 experienced
0.6 experienced in
7.4 expert
2.8 expert $
1.6 expert and
1.4 expert in
10.3 experts
0.7 experts $
1.4 experts and
2.5 experts in
0.5 experts who
2.8 expiry
-3.4 explain
-1.1 explain $
0.5 explain how
0.7 explain it
-1.0 explain that
-1.1 explain the
0.6 explained
1.8 explained that
-1.2 explains
-0.9 explains what
-0.8 explanation
-2.2 extended
-1.7 extended health
-0.5 extended plans
-0.5 extra $
-0.7 extra bone
0.9 extra charge
-0.6 eye
-0.8 eye level
1.0 eye on
-2.6 face
-1.0 face cradle
-0.6 facet
1.6 facet joint
-1.1 facet joints
1.2 facility
1.4 fact
1.4 fact it
-0.5 fact that
1.3 factor
-0.9 factors
0.7 fade
1.3 faded
1.7 fades
0.5 fades $
0.5 fail
2.7 failed
1.4 failed $
-0.5 faint
-2.2 fair
-0.5 fair $
-0.7 fair enough
-1.0 fall
1.3 fall $
-1.8 fall asleep
-0.7 fall from
3.5 fallen
-0.5 falls
1.6 falls $
-0.7 false
-0.7 false $
-0.5 familiar
-1.2 families $
0.7 family $
-0.7 family doctor
0.7 family doctors
-0.5 family history
0.9 family member
-0.5 family of
1.1 famous
-1.6 fancy
-0.8 fancy $
0.9 far
-0.7 far $
-1.0 far from
0.8 far more
-0.6 far too
-1.2 far you
1.6 farida
-1.0 farm
-1.0 farmers
-0.5 fascia
-0.6 fascia and
0.6 fascial
6.3 fast
4.1 fast $
0.9 fast as
-0.6 fast paced
1.7 fast relief
8.0 faster
2.7 faster $
-1.3 faster relief
0.7 faster than
1.8 fastest
-0.6 fat
-2.5 father
-0.7 fatigue
-0.7 fault
-0.7 favour
-0.7 favourite
-0.5 favourite $
-0.5 favourites
-0.7 favours
-0.9 fear
2.6 february $
0.8 fed
-3.5 fee
-2.0 fee $
-0.5 fee applies
1.1 feed
2.8 feed it
-1.1 feeding
0.8 feeds the
0.5 feel
-1.0 feel $
3.9 feel a
0.6 feel and
-0.5 feel at
3.0 feel better
-1.3 feel calmer
-0.5 feel comfortable
-0.5 feel fine
-0.8 feel good
0.6 feel immediate
-0.9 feel it
-1.2 feel less
0.6 feel lighter
2.5 feel looser
-0.8 feel more
-0.5 feel much
0.7 feel nothing
1.2 feel relief
2.3 feel something
-0.7 feel sore
0.6 feel that
1.9 feel the
-1.0 feel where
1.4 feeling
0.8 feeling $
-0.6 feeling and
0.8 feeling is
-0.6 feeling of
-0.7 feeling that
-0.6 feelings
-1.5 feels
-0.8 feels $
-0.7 feels amazing
-0.6 feels better
-1.1 feels good
2.6 feels stuck
-2.2 fees
-0.5 fees $
-1.4 feet
-1.2 feet and
-0.6 feet are
-0.9 feet because
0.8 feet in
1.0 feet up
-0.9 fell
-0.6 fell asleep
-0.7 fella
-0.5 fellas
-0.9 fellow
-0.6 fellow who
1.6 felt
-0.7 felt $
1.9 felt a
1.0 felt like
0.6 felt the
1.3 ferry
0.6 fetch
-3.0 fever
-0.5 fever with
-1.4 few
-0.6 few $
-2.0 few days
0.9 few hours
-0.7 few minutes
0.9 few months
-0.6 few sessions
0.8 few steps
-0.6 few things
-3.7 few weeks
2.8 fewer
1.2 fewer $
2.4 fewer colds
-0.5 fewer than
0.6 fibre
1.6 fibres
1.3 fibres $
-0.7 fibres and
2.0 fibres knit
0.7 fibromyalgia
1.4 field
-0.8 fifteen
0.8 fifteen minute
-0.7 fifteen minutes
-0.6 fifteen percent
0.9 fifteen years
0.6 fifties
-0.5 fifty $
-0.9 fifty eight
-0.5 fifty minute
-0.5 fifty minutes
3.0 fifty one
-0.9 fifty years
-0.5 fight with
0.6 fighting
0.5 fights
0.8 figured
0.9 figured out
0.5 figures
1.3 file $
-1.6 fill
-0.7 fill it
0.6 fill out
-0.6 fill the
0.9 filled in
-0.8 fills up
0.9 film
-0.6 film $
1.3 final
1.0 finally
-0.7 finally said
-1.5 finally we
2.6 find
-1.0 find a
1.4 find and
0.6 find at
-0.5 find in
-1.3 find it
-0.6 find out
-0.6 find someone
1.9 find that
-2.0 find the
2.9 find they
0.5 find us
1.2 find you
-0.5 find your
-0.7 finding out
-0.5 findings
-0.5 findings are
2.0 finds
1.2 finds its
-1.4 fine
0.5 fine $
0.9 fine but
1.5 fine needles
-0.6 fine to
-0.5 fine with
2.5 finest
1.5 finest massage
-0.6 finger
2.5 fingers
2.1 finish
0.6 finish it
-0.7 finish with
3.1 finished
1.2 finished in
0.6 finished the
0.6 finished with
2.1 finishes
2.5 fire
0.9 firm
-0.8 firm $
-0.9 firm and
-0.5 firm but
-0.7 firm chair
0.9 firm pressure
0.8 firm strokes
-0.9 firmer
-0.5 firmly
1.2 firms
-0.7 first
-1.1 first aid
-2.9 first and
0.5 first appointment
-1.2 first came
-0.6 first couple
1.6 first day
-1.0 first days
1.0 first half
-1.1 first hour
0.6 first massage
1.3 first month
2.3 first night
-1.0 first of
2.4 first place
-0.6 first six
-0.6 first so
1.0 first step
-0.8 first ten
-1.0 first thing
2.6 first three
3.9 first time
-0.8 first to
1.3 first treatment
-1.2 first twelve
-1.1 first two
-2.0 first visit
-0.5 first visits
-0.6 first we
1.5 first year
1.8 fist
-0.7 fist $
1.7 fit
1.8 fit $
1.0 fit for
-1.0 fit in
-0.7 fit you
-1.0 fitness
-0.6 fitness $
-0.9 fits
-0.5 fits in
1.4 fitted
1.0 five
0.7 five a
1.0 five and
-0.5 five benefits
-0.7 five canadians
0.9 five days
-0.5 five degrees
-0.6 five for
-0.7 five get
2.3 five hours
-0.6 five hundred
1.5 five is
-0.6 five miles
-0.5 five minute
-1.2 five minutes
-0.6 five people
-0.6 five reasons
1.5 five sessions
3.6 five star
3.8 five stars
-0.5 five to
-0.9 five vertebrae
1.4 five visits
-0.6 five weeks
8.1 fix
-0.7 fix $
-0.6 fix a
0.5 fix it
-1.1 fix my
1.8 fix the
0.8 fix what
6.9 fixed
4.4 fixed $
2.4 fixed me
0.9 fixes
2.5 fixing
-0.5 flags
0.9 flannel
2.3 flare
-0.6 flare $
1.0 flare since
0.6 flare ups
1.8 flares
-0.7 flares $
-0.5 flares and
-0.6 flaring
-1.2 flat
-1.3 flat on
-2.1 flatten
-0.9 flatten the
-0.7 flatten your
1.8 flatter
1.0 flavum
-1.2 flexibility
-2.0 flexibility $
-0.7 flexible
0.6 flexion
-0.5 flight
-0.8 flights
-2.2 float
-1.1 float out
-0.6 floaty
0.6 flood
0.6 flood of
-0.6 floods
-1.7 floor
-1.1 floor $
-0.6 floor and
1.1 floor for
-0.5 floor is
-1.0 floor with
-1.2 flow $
0.6 flow delivers
-0.5 flow in
1.1 flow to
1.8 flu
1.4 flu season
-0.7 fluffy
1.9 fluid
-0.5 fluid $
1.6 fluid into
-0.6 fluid that
1.8 fluid which
2.2 flush the
-1.5 flush toxins
1.6 flushed
1.3 flushes
1.0 flushing
0.9 flushing out
2.1 fly
-0.7 focus
-0.8 focuses
-0.8 focuses on
-0.6 foggy
-0.9 foggy $
-0.5 fold
-1.0 folded
-0.5 folded in
1.3 folks
0.5 folks who
-0.6 folks with
1.7 follow
2.7 follow $
-0.5 follow a
0.6 follow the
-0.6 follow up
-1.4 followed
-0.6 followed a
1.4 following
-0.5 following $
0.5 following a
0.7 following day
-0.5 following months
-0.7 follows is
2.0 follows the
-0.8 fond
-0.8 fond of
-0.8 fong
-1.7 food
0.8 foot
-0.7 foot $
-0.5 foot care
-0.5 foot that
0.9 football
-0.7 for
2.7 for $
-0.8 for 20
-0.5 for 45
0.8 for 75
1.5 for a
-0.6 for about
1.5 for absolutely
-0.6 for aching
-1.7 for acute
2.3 for all
1.8 for an
0.6 for another
0.5 for anxiety
1.0 for any
1.9 for anyone
2.6 for arthritis
-0.6 for as
-0.6 for asking
-0.5 for back
-1.0 for backs
0.9 for by
-0.5 for certain
-1.1 for chronic
-0.6 for comfort
-0.9 for days
1.7 for degenerative
0.7 for disc
-1.4 for each
-0.7 for eight
-0.8 for eighteen
1.4 for eleven
-0.5 for emergency
0.7 for ever
3.3 for every
0.7 for everybody
-0.8 for everyone
-0.9 for example
-0.7 for forty
-2.3 for four
8.6 for good
-1.1 for half
-0.5 for help
0.6 for her
1.4 for herniated
-0.5 for him
-0.8 for his
-0.7 for home
-0.5 for hours
0.7 for injections
-1.7 for it
0.6 for its
-0.7 for leg
1.8 for life
-0.5 for lighter
0.6 for longer
2.3 for low
2.6 for lower
0.8 for many
-0.8 for massage
-0.5 for medical
1.4 for medication
1.4 for months
-1.9 for more
-2.7 for most
-1.8 for my
-0.6 for nearly
0.8 for nine
-0.6 for ninety
-0.9 for no
-0.9 for now
1.5 for older
-0.6 for once
-1.7 for osteoarthritis
-1.2 for others
-0.7 for our
-0.7 for over
-1.1 for pain
0.8 for patients
0.6 for people
-0.8 for ra
-1.4 for sciatica
3.4 for scoliosis
-1.3 for seven
-0.6 for severe
-1.2 for sixteen
0.6 for so
-0.8 for someone
1.7 for spinal
2.9 for stenosis
1.1 for stiffness
1.4 for stress
1.7 for stubborn
0.5 for students
1.6 for surgery
-1.8 for that
-0.6 for the
-0.9 for them
0.9 for themselves
-1.0 for this
-1.2 for those
0.5 for thousands
-1.8 for three
-0.5 for treatment
-1.0 for twelve
-1.8 for twenty
-1.5 for two
-0.5 for under
-0.8 for up
-1.8 for us
-0.7 for weeks
0.5 for what
-0.7 for which
0.5 for work
0.5 for worn
-2.3 for you
-2.5 for your
0.9 for yourself
0.5 force $
-0.7 forceful
-1.5 forearm
-1.4 forearms
-0.5 forearms and
0.7 forecast
0.7 forecast $
2.8 foremost
3.8 forever
4.3 forever $
3.7 forget
0.6 forget $
1.3 forget about
-0.5 forgive
1.9 forgot
2.4 forgotten
-0.6 forgotten how
2.9 forgotten to
1.4 forgotten which
-2.6 form
-1.8 form $
-0.9 form and
0.7 form with
-0.6 formed
-2.1 forms
-0.9 forms $
2.0 fortnight
2.2 fortnightly
-0.9 fortunately
0.5 fortune
0.5 forty four
1.1 forty minutes
-0.6 forum
-2.6 forward
-1.2 forward $
-0.9 forward and
0.9 forward bend
-0.5 forward the
-0.5 forward this
0.6 forward to
-0.5 found
-1.5 found $
-0.5 found a
-1.0 found and
2.0 found it
0.7 found no
-0.9 found out
-1.9 found that
1.0 found the
-0.6 found this
1.1 found to
1.8 found us
-0.6 foundation
-0.6 founded
-0.5 founded the
-0.6 founder $
3.0 four
1.1 four $
-0.9 four and
1.7 four appointments
1.5 four days
-1.3 four degrees
-2.4 four hours
2.2 four hundred
-1.5 four in
-2.2 four minutes
1.5 four o'clock
-1.3 four of
-0.6 four or
-0.8 four out
-0.6 four people
1.7 four sessions
-0.7 four steps
-0.5 four things
1.3 four thousand
0.5 four times
0.8 four to
0.5 four visits
1.5 four weeks
0.7 fourteen
-0.7 fourteen $
1.4 fourteen days
-0.7 fourteen years
3.7 fourth
0.9 fourth one
-0.8 fracture
-0.6 fractures
2.6 fragile
1.1 fragile skin
-0.6 fragrance
2.4 frail
2.5 frame
-0.7 frame $
-1.3 framed
-0.7 framed $
-0.9 fran
1.1 frankly
3.8 free
3.8 free $
-0.7 free after
-0.6 free behind
0.8 free by
0.9 free fifteen
-0.9 free for
1.2 free from
-0.6 free hot
1.7 free life
2.2 free of
-0.8 free parking
1.9 free the
-1.3 free to
1.1 free until
-0.8 free up
5.0 freed
3.1 freedom
3.2 freedom from
1.3 freely
0.5 freely $
0.6 freely and
0.9 frees
1.1 frees the
-0.7 french
1.6 frequency
-2.3 frequent
-0.6 frequent in
3.1 fresh
0.8 fresh oxygen
3.9 fresh strain
0.5 friday
-1.6 friday $
-0.5 friday from
-0.5 friday mornings
-0.6 friday of
-0.7 friday to
-2.2 fridays
-1.1 fridays $
-1.3 fridge
-0.6 fridge $
-0.7 friend
-0.5 friend $
0.7 friendly team
-0.5 friends $
0.7 friends and
-1.8 frightened
-0.9 frightened $
1.3 frightening $
-0.6 frightening and
1.4 from
-3.3 from a
-0.5 from all
-0.8 from an
-0.5 from another
0.5 from as
-0.6 from back
-0.5 from behind
0.8 from brentwood
1.8 from coming
-1.0 from doing
-1.2 from eight
1.8 from ever
-0.6 from friday
1.1 from getting
0.5 from happening
-1.1 from his
-0.5 from it
-0.6 from low
-0.6 from monday
1.3 from newborns
-0.9 from one
1.3 from over
0.7 from pain
0.6 from royal
-0.5 from side
-0.9 from six
0.6 from someone
0.7 from surgery
1.1 from teenagers
-0.6 from ten
1.2 from that
-1.4 from the
0.6 from their
-0.5 from them
-1.8 from there
2.3 from this
-0.8 from time
1.5 from two
-1.9 from us
-0.5 from victoria
0.8 from week
-0.5 from what
-0.7 from which
0.5 from within
-0.9 from your
-0.5 from zero
-4.0 front
-0.6 front $
-1.0 front of
0.6 frozen
1.0 frozen peas
-0.5 frustrating
3.7 full
-0.5 full back
0.9 full body
0.6 full course
-1.1 full day
0.5 full duties
-1.2 full history
-1.0 full hour
1.4 full of
0.7 full sixty
0.5 full training
-0.5 fuller
0.9 fully $
-0.9 fun
-0.6 fun $
-0.5 function and
-1.9 funny
-1.0 funny $
0.7 furniture
2.0 further
-1.2 further $
2.1 further damage
-0.7 further down
0.6 further than
-1.2 fused
2.3 fusion
0.6 fusion $
-0.6 fusion is
-0.8 fuss
1.0 future
0.7 gabapentin
0.6 gabapentin $
-0.9 gadget
2.6 gain
2.7 gained
-0.7 gait
2.0 game
0.7 game $
-0.6 games
1.3 gap
1.5 garage
0.9 garage $
1.4 garden
1.6 garden $
-1.0 gardeners
-1.3 gardening
2.2 gardens
2.5 gareth
-1.3 gas
-0.9 gate $
-0.5 gathered
1.2 gave
1.3 gave her
0.9 gave him
-1.4 gave it
1.6 gave me
-0.5 gave us
-1.3 gave you
-0.9 gear
-0.8 gel
-0.7 gels
-2.1 general
-1.9 generally
-0.5 generally safe
-1.5 genitals
-0.6 genitals or
1.1 gentle
-1.8 gentle $
1.6 gentle and
0.8 gentle enough
-0.8 gentle exercise
-1.9 gentle massage
-1.1 gentle movement
-0.6 gentle rocking
1.2 gentle spinal
0.9 gentle techniques
0.9 gentleman who
0.8 gentler
-0.5 gently
0.6 gently active
-0.7 george
-0.7 geraldine
-0.5 get
-0.7 get $
-0.8 get 15
-1.1 get 20
0.8 get a
-1.0 get an
1.2 get at
-0.9 get back
-0.6 get better
-0.5 get down
0.5 get every
-0.6 get fifteen
0.7 get from
-0.7 get help
0.7 get here
0.5 get hurt
2.4 get injured
2.4 get less
-0.7 get more
-0.6 get moving
0.6 get off
-1.0 get older
-1.0 get on
-3.6 get out
0.5 get pain
1.2 get results
1.5 get rid
-0.5 get smaller
-0.6 get sore
0.9 get ten
0.6 get that
-1.3 get the
0.8 get their
-0.5 get there
0.5 get this
-0.7 get tired
-0.7 get to
-1.7 get up
3.1 get you
1.2 get your
-0.8 gets better
-0.8 gets in
-1.2 gets it
0.8 gets moving
1.9 gets rid
-1.5 gets the
-0.5 gets tight
-1.2 gets worse
-2.5 getting
-0.5 getting back
-0.6 getting better
-0.5 getting on
0.6 getting rid
1.1 getting started
-0.6 getting the
-0.9 getting up
-0.6 getting weak
-0.7 getting worse
0.6 getting you
-2.2 gift
-0.7 gift card
-0.8 gift cards
-0.6 gilmore
-0.8 ginger
1.0 ginger tea
1.1 girls
-1.0 give $
-1.1 give a
1.9 give it
3.2 give me
0.6 give up
0.8 give us
0.7 given
-0.7 given $
0.8 given a
0.8 given an
-1.2 given by
1.1 given the
1.5 given time
2.2 given up
-0.7 given you
-0.9 gives it
1.4 gives up
1.4 gives your
-0.5 giving it
0.5 giving the
-0.6 giving up
2.5 glad
-0.5 glad that
0.5 gladly
-0.8 glass $
-0.6 glass of
-0.7 glide $
-0.6 gliding
0.9 glowing
-0.5 glucosamine
-0.6 gluteal
-0.5 gluteal muscles
-0.6 gluteals
-2.9 glutes
-0.6 glutes $
-0.5 glutes and
-0.6 glutes switch
-1.3 go
0.5 go ahead
2.8 go and
-1.2 go away
-1.3 go easy
-0.5 go for
1.7 go from
-1.0 go further
-0.7 go gently
0.6 go home
-1.1 go in
0.7 go into
-0.8 go lighter
1.0 go of
2.1 go on
0.7 go out
-1.2 go over
-0.5 go quickly
2.1 go the
-0.7 go through
-2.2 go to
-1.5 go up
0.5 go with
2.2 go wrong
-0.8 goal
-0.5 goalie $
0.5 goals
0.5 goals $
-0.5 goals and
2.1 goes
0.9 goes $
2.7 goes after
-0.6 goes along
-0.6 goes and
1.1 goes back
-0.6 goes by
-0.6 goes deeper
-1.3 goes down
1.6 goes for
0.5 goes from
-0.5 goes further
0.6 goes into
-1.8 goes on
-0.9 goes out
0.6 goes right
1.4 goes the
0.6 goes to
-0.6 goes up
1.0 going
-1.4 going back
1.0 going down
-0.7 going on
0.6 going out
1.2 going to
0.7 gold
0.7 golden
2.4 golf
1.4 golf $
1.4 golfers
6.7 gone
3.5 gone $
0.5 gone after
0.5 gone and
0.6 gone back
0.5 gone for
1.1 gone home
3.0 gone in
-0.6 gone numb
1.8 gone the
-1.4 gone they
-0.7 gone within
-2.3 good
3.7 good $
1.3 good as
-1.6 good at
1.0 good blood
-0.8 good chemicals
1.2 good circulation
-0.9 good days
0.5 good deal
-0.6 good enough
-2.0 good evidence
1.9 good few
3.0 good for
-1.0 good hurt
1.1 good many
0.8 good news
-0.5 good night
-0.9 good pain
-1.1 good reason
-0.5 good standing
0.7 good with
1.6 good workout
6.4 goodbye
6.2 goodbye to
3.8 google
0.5 google $
-1.5 gord
0.9 gordon
2.4 got
1.5 got $
-1.0 got a
2.5 got her
-1.5 got it
1.8 got off
1.0 got out
0.9 got the
1.5 got to
0.9 got your
-4.1 gp
-0.5 gp $
-0.6 gps
-1.9 grab
0.8 grace
1.1 grade
-0.5 grade 1
1.8 grade 2
-0.6 graded
-0.7 gradual
-1.2 gradually $
0.7 graduate
-0.8 graham
1.0 grain
1.1 grand
0.5 grandchild
0.5 grandchildren
2.2 granddaughter
0.7 granddaughter wedding
0.5 grandfather
-1.3 grandmother
-0.6 grandmother in
2.4 grandmothers
2.2 grandpa
1.6 grandparents
1.1 grandparents $
0.5 grandparents and
1.2 grandson
0.9 grant
-0.9 grapeseed
-1.0 grateful
-0.9 gravity
1.4 great
-0.8 great $
-1.7 great deal
0.5 great grandmothers
0.8 great grandparents
1.1 great many
1.1 greater
1.5 greater flexibility
-2.1 green
-0.6 green shield
-0.6 grew
-1.4 grew up
-1.0 grey
-0.7 grey hair
1.3 grief
0.7 grind $
1.7 grinding
1.8 grinning
-0.5 grip $
0.8 grip the
-0.7 grit
-0.6 groaning
-0.5 groceries
-0.5 grocery
-0.5 groin
-1.0 ground
-1.5 ground floor
-3.0 group
-0.6 group $
-0.5 group you
-3.9 groups
-1.1 groups $
0.6 grouse
0.6 grouse grind
0.5 grove
3.1 grow
3.2 grow $
-0.9 growing $
1.4 grown
1.9 grows
1.8 grows $
0.5 growth
-0.5 growth is
0.5 growth of
1.2 growth spurt
-0.7 grumbles
-1.4 grumpy
-2.1 gst
-0.5 gst $
5.1 guarantee
4.8 guarantee $
-0.7 guarantee a
1.2 guarantee it
-0.8 guarantee results
-3.1 guarantee that
1.6 guarantee you
7.0 guaranteed
4.0 guaranteed $
2.1 guaranteed or
0.7 guaranteed relief
1.7 guarantees
-0.8 guarantees a
-0.8 guard
-0.5 guarded
-3.0 guarding
-0.5 guarding $
-0.8 guarding and
-0.7 guarding is
-0.6 guarding itself
0.5 guarding muscles
-1.0 guest $
1.3 guests
-0.5 guests $
0.7 guests tell
0.6 guests with
-0.9 guidance
2.1 guide from
-0.9 guide to
-0.7 guide we
-1.0 guideline
-2.0 guidelines
-0.5 guitar
-0.7 gurpreet
-2.0 guy
-0.7 guy $
4.4 guys
1.1 gwen
-2.9 gym
-0.5 gym $
2.6 habit
2.0 habit and
0.9 habit of
-0.7 habits
2.1 had
2.2 had $
-1.3 had a
1.3 had already
-1.5 had an
-2.3 had back
-0.6 had become
-1.7 had been
-1.0 had better
-0.7 had cancer
2.3 had clients
-0.5 had come
-0.5 had eleven
-0.8 had enough
0.5 had faded
0.9 had forgotten
0.9 had given
-0.5 had her
1.3 had him
-0.9 had it
0.6 had left
-1.6 had massage
3.2 had me
-1.0 had mixed
-1.4 had mostly
-1.4 had my
1.2 had not
-0.6 had one
0.9 had pain
1.4 had people
-0.6 had rheumatoid
0.7 had sciatica
-0.6 had spinal
-1.9 had surgery
-1.7 had the
3.3 had to
-0.6 had told
2.3 had tried
-0.8 had two
-1.3 had very
1.9 haddad
-0.6 haematoma
-2.0 hair
-0.9 hair $
-0.5 hairdresser
1.9 half $
-0.5 half an
-0.7 half day
-2.6 half of
-1.3 half past
2.1 half term
0.8 half the
-1.2 halfway
-0.8 hall
0.6 hall $
-0.5 hall and
0.5 hallway
1.4 hallway $
0.7 halt
1.7 halts
1.2 halves
-0.5 hammer
-1.1 hamstring
-2.4 hamstrings
-0.8 hamstrings $
0.5 hana
2.5 hand
-0.6 hand $
0.6 hand and
-1.0 hand in
-0.5 hand on
1.4 hand picked
-0.8 hand with
0.7 handed
-0.6 handed a
1.3 handful
1.3 handful of
-0.5 handled
-0.5 handles
3.3 hands
-1.8 hands $
1.0 hands a
-1.3 hands and
-0.7 hands are
0.5 hands can
4.6 hands do
0.6 hands for
2.8 hands in
-0.5 hands is
-0.5 hands like
1.5 hands of
1.2 hands on
-0.7 hands that
-1.1 hands to
-0.6 handydart
4.8 hang
0.8 hanging around
-1.4 hangs
2.5 happen
-0.6 happen $
-0.7 happen in
0.7 happen to
1.7 happened $
-0.7 happened and
0.7 happening
1.2 happening $
-1.3 happens $
2.1 happens and
2.0 happens next
1.6 happens to
-0.8 happens when
-0.8 happier
-0.8 happily
1.3 happy clients
0.7 harbour
-2.6 hard
-0.6 hard and
-0.5 hard for
-0.8 hard on
-0.6 hard sell
-2.8 hard to
0.9 hard week
-0.5 hard working
-1.3 harder
-0.5 harder $
-1.1 harder than
-1.7 hardly
-0.8 hardware
2.4 harm
0.8 harm and
-0.6 harm is
1.9 harm you
-1.3 harold
-0.5 harpreet
0.8 has
-0.5 has $
-1.5 has a
3.2 has an
1.6 has asked
-1.0 has become
-0.9 has been
-0.5 has bulged
-0.9 has carried
-2.1 has changed
1.5 has discharged
1.4 has ever
1.3 has failed
-0.5 has finished
-0.5 has five
-2.8 has gone
1.1 has had
-1.0 has happened
-1.0 has healed
0.6 has heard
0.6 has helped
-0.8 has her
-0.6 has hurt
0.6 has improved
-1.0 has it
-0.5 has its
-0.9 has just
-0.6 has leaked
1.1 has made
1.0 has missed
1.0 has more
-0.7 has moved
-0.7 has narrowed
3.6 has never
0.5 has no
1.1 has none
1.8 has not
0.6 has nowhere
-1.0 has one
-1.1 has osteoarthritis
0.7 has our
-0.7 has passed
1.9 has proved
1.4 has proven
-0.7 has pushed
0.9 has put
-1.3 has risks
1.3 has room
-0.8 has said
-0.6 has scoliosis
-1.8 has settled
-1.3 has shown
-0.5 has since
0.5 has slipped
1.5 has taken
1.9 has the
-2.1 has three
1.3 has to
0.6 has treated
-0.8 has two
0.5 has worked
1.6 hastings street
-1.4 hate
-0.5 hate it
-0.7 hated
-0.7 hates
0.8 haul
-0.8 hauled
1.4 hauling
1.1 have
2.8 have $
-1.8 have a
-0.5 have agreed
-1.2 have all
-1.7 have already
-0.7 have also
-1.5 have an
1.0 have another
-0.8 have any
-0.8 have arthritis
-1.4 have asked
-2.7 have back
0.5 have become
-0.8 have been
0.8 have begun
0.6 have brought
-0.5 have built
0.5 have cancelled
0.5 have carried
-0.6 have changed
1.3 have clients
1.6 have come
0.8 have developed
1.4 have diabetes
-0.5 have done
-0.6 have earned
0.6 have even
-1.8 have ever
0.7 have failed
2.2 have finished
1.7 have found
0.9 have four
-1.5 have gone
-0.6 have good
-1.4 have got
1.8 have grown
-1.4 have had
-1.5 have heard
3.6 have helped
-0.6 have her
-0.7 have hurt
-1.2 have it
2.4 have just
1.5 have kept
-0.6 have learned
-1.2 have looked
-0.5 have lost
-0.8 have low
1.9 have made
-2.1 have massage
-0.7 have measured
-0.6 have more
-0.6 have moved
-0.5 have muscle
0.5 have needed
-0.5 have new
-2.0 have no
-0.7 have none
4.4 have not
-1.3 have nothing
1.1 have noticed
-0.5 have often
-1.0 have one
1.3 have only
-0.5 have opened
-0.6 have osteoarthritis
-1.6 have osteoporosis
1.2 have over
-1.9 have pain
0.7 have probably
2.6 have proved
1.1 have proven
1.9 have put
-0.5 have ra
-1.6 have read
-1.0 have regular
-0.9 have reported
-0.6 have rheumatoid
0.9 have room
0.8 have run
-0.7 have said
2.3 have saved
2.2 have sciatica
-0.5 have scoliosis
0.9 have seen
-0.9 have sent
-0.5 have settled
1.7 have shown
-2.4 have side
-1.1 have some
-0.6 have started
1.1 have stenosis
1.4 have still
1.0 have stopped
-0.6 have surgery
2.1 have taken
-0.5 have that
1.6 have the
-2.7 have their
-1.3 have them
-0.6 have this
-0.8 have three
-1.7 have time
-1.2 have tried
-0.5 have turned
1.1 have used
1.7 have watched
1.2 have written
2.6 have yet
4.1 have you
-0.5 have your
1.6 having a
1.0 having to
0.8 hazards
3.5 he
-1.4 he also
-1.7 he been
-1.5 he came
1.0 he can
-2.1 he could
-1.5 he had
1.6 he has
1.0 he is
1.4 he never
1.6 he now
-0.6 he put
0.5 he rang
-2.5 he said
1.9 he sat
0.5 he says
-0.5 he sends
0.6 he slept
-1.0 he spent
-0.5 he still
0.6 he told
2.8 he walked
2.2 he walks
1.5 he was
-0.8 he went
-0.7 he works
-0.6 he would
-0.5 head $
0.7 headache
-0.6 headache $
3.4 headaches
-0.6 headed
-0.5 heading
0.8 headline
3.5 heal
1.1 heal $
-1.0 heal in
0.8 heal itself
0.5 heal twice
1.3 healed
1.3 healed $
1.2 healed and
9.7 healing
-2.4 healing $
1.6 healing after
2.4 healing hands
0.8 healing is
1.4 healing of
1.2 healing time
7.1 heals
1.7 heals itself
1.7 heals the
-1.6 health
0.8 health $
0.9 health and
-0.8 health care
-0.5 health form
-1.7 health history
-0.5 health organization
-1.1 health plans
-0.6 health professionals
-0.5 health your
1.8 healthy
-1.8 hear
-1.0 hear $
0.7 hear a
-0.6 hear about
-1.0 hear from
-0.5 hear it
-0.7 hear most
-0.9 hear that
-0.7 hear the
-0.6 hear this
-1.1 heard
-1.6 hearing
-1.2 heart
-0.5 heart disease
-2.6 heart rate
-0.9 heat
-1.1 heat $
2.1 heat and
-0.6 heat is
0.6 heat pack
-1.2 heat packs
-3.7 heated
-0.7 heated and
-0.9 heated table
-1.1 heating
-0.7 heating pad
0.9 heavier
0.8 heavier than
-1.3 heaviness
-1.2 heavy
-0.8 heavy lifting
0.5 heel
-0.7 heels
-0.5 heels $
2.6 height
2.1 height $
-0.5 height as
-1.0 height of
1.6 height or
0.8 heights
1.8 heights $
3.3 held the
-0.9 hello
-0.6 hello $
-0.6 hello to
-2.0 help
1.0 help and
-0.6 help from
0.7 help it
-0.6 help straight
0.7 help them
1.5 help to
-2.1 help with
0.9 help you
3.7 helped
1.6 helped $
-0.5 helped a
-1.1 helpful
-0.5 helpful $
0.5 helpful for
-1.0 helping
-0.5 helping $
-1.0 helpline
-0.7 helpline is
-1.6 helps
-1.7 helps $
-0.9 helps them
1.3 helps to
-0.8 helps with
1.4 helps your
2.8 her
-1.7 her $
-0.5 her a
-1.1 her and
-2.1 her back
-0.7 her clients
-0.5 her daughter
0.6 her doctor
-1.2 her every
2.1 her first
-0.8 her hands
-0.8 her husband
-0.8 her in
1.6 her knees
2.0 her last
0.9 her life
-0.8 her lower
-0.9 her massage
-1.3 her mother
1.0 her name
0.9 her new
-0.9 her on
-1.5 her own
0.6 her second
-0.7 her sister
-0.9 her spine
2.0 her surgeon
-1.3 her that
1.2 her to
-0.8 herbal
-0.6 herbs
1.1 here
-0.7 here after
-2.7 here are
-1.0 here at
3.5 here first
-1.0 here for
-0.7 here in
-1.2 here is
-1.1 here it
-0.8 here on
-1.1 here since
1.9 here to
-1.0 here we
0.5 here will
-0.7 herniate
1.6 herniated
-0.9 herniated and
-2.4 herniated disc
1.6 herniated discs
1.8 herniated material
-0.6 herniates
1.7 herniation
-1.0 herniation $
1.8 herniations
-1.0 heroic
-1.0 heron
1.8 hers
1.6 herself
-1.1 herself $
0.5 herself and
-1.1 hi
-1.1 hide
-0.5 hides
0.7 hiding
1.0 high blood
-0.6 high risk
-0.6 high temperature
-0.6 higher
-0.5 higher in
0.9 highest
3.0 highgate
3.7 highly
1.4 highly trained
1.4 hike
0.6 hiking
0.9 hill
1.6 hill $
1.5 him
-0.9 him $
0.5 him a
0.5 him and
-0.6 him every
1.0 him he
-0.6 him in
0.5 him on
0.6 him that
-0.8 him to
1.8 himself
-1.1 hinge
-1.0 hinge $
-1.2 hinges
-0.5 hinges $
-1.7 hip
-1.3 hip $
-0.6 hip flexors
-0.5 hip muscles
1.5 hip replacement
-1.1 hip rotators
-1.5 hips $
-0.7 hips and
-0.5 hips are
0.5 hips feel
-0.5 hips hands
-0.5 hips the
0.8 hips with
-0.6 hire
-0.6 hired
1.4 his
-3.9 his back
-0.9 his doctor
-1.2 his first
1.3 his granddaughter
-0.8 his hands
0.5 his head
2.2 his knees
0.9 his laces
-0.9 his legs
-0.7 his life
2.0 his own
-1.4 his shoulders
1.3 his tablets
0.8 his toes
1.2 history $
-0.8 history and
0.6 history test
-0.9 hit
-1.3 hockey
0.6 hold
0.6 hold for
-0.5 hold it
2.2 hold of
-0.8 hold on
-1.1 hold the
-0.5 hold two
2.0 hold you
-2.1 holding
0.6 holding their
-0.7 holding you
-0.5 holding your
0.8 holds
1.5 holds $
-0.7 holds a
0.7 holds the
-1.3 hole
-0.5 hole in
0.6 holiday $
-0.5 hollow
1.2 holm
0.7 holm oaks
2.2 home
1.8 home $
-0.6 home after
1.0 home and
0.8 home by
-0.7 home for
0.6 home from
-0.7 home in
-1.0 home the
-1.0 home visit
-1.3 home visits
1.3 home without
-0.8 homework
-0.8 homework $
-0.7 honest
0.7 honest answer
-0.7 honest therapist
2.8 honestly
3.6 honestly $
-0.6 honestly the
-0.5 honour
0.6 hook $
-2.2 hope
-0.5 hope for
-0.7 hope to
-1.7 hoping
0.6 hormones
-0.5 hormones and
0.5 horse $
-0.5 horses
-0.5 hospices
0.7 hospital
-1.1 hospital $
1.1 hospital and
0.5 hospital from
0.8 hospital to
-0.7 hospitals
2.0 host that
-2.7 hot
-0.5 hot joint
-0.5 hot joints
-0.8 hot red
-1.3 hot stone
2.8 hot stones
-0.5 hot swollen
1.6 hot towel
-1.0 hot water
-0.8 hot wire
0.6 hotel
0.9 hour $
1.8 hour a
2.2 hour and
-0.7 hour at
-0.5 hour between
1.6 hour every
-0.5 hour for
-1.2 hour in
-1.0 hour is
2.2 hour later
0.9 hour of
-0.7 hour or
1.4 hour that
-0.6 hour the
-0.5 hour to
-0.5 hour when
2.0 hour with
-0.5 hours
0.6 hours $
-1.4 hours a
1.9 hours and
-0.8 hours at
-0.7 hours in
-1.2 hours notice
-0.6 hours or
3.7 hours to
-2.8 house
-0.6 house $
-0.5 house and
1.5 houses
2.4 how a
-1.7 how far
1.0 how i
-1.6 how it
-1.8 how long
1.0 how many
4.3 how massage
-2.0 how much
-1.0 how our
-0.8 how the
-1.0 how they
-0.9 how well
-0.5 how your
-0.9 huang
0.5 hug
-0.9 human
-0.6 humans
1.7 hundred
-0.6 hundred people
0.9 hundred percent
1.4 hundred times
3.7 hundreds
3.8 hundreds of
0.8 hung
-0.7 hurried
0.9 hurry
-0.8 hurry you
1.3 hurt
2.7 hurt $
0.9 hurt again
-0.5 hurt as
1.0 hurt for
-0.9 hurt more
-0.9 hurt my
-0.5 hurt on
2.4 hurt you
0.8 hurt your
-1.5 hurts
0.9 hurts $
0.9 hurts and
-2.9 husband
-0.6 hush
0.9 hydrated
-1.1 hydrotherapy
2.8 i
-1.0 i actually
0.7 i also
-1.0 i always
-1.4 i answer
-0.7 i ask
-2.0 i asked
1.7 i been
0.6 i began
-0.6 i begin
-1.0 i believe
-1.1 i bent
-0.5 i book
-0.9 i bought
-0.6 i bring
0.8 i call
1.5 i came
4.4 i can
1.5 i cancelled
0.7 i carried
1.9 i danced
1.1 i drove
-0.8 i enrolled
1.0 i ever
0.6 i expect
0.7 i feel
1.1 i felt
-0.5 i find
4.4 i fix
0.5 i forgot
0.6 i forgotten
-0.9 i found
0.6 i gave
-1.6 i get
-1.1 i go
2.2 i got
0.9 i grew
1.6 i guarantee
0.9 i had
-0.9 i hate
1.0 i have
-0.8 i hear
-1.2 i honestly
-0.5 i hurt
1.1 i just
1.3 i keep
-1.1 i kept
-1.5 i know
-0.7 i lay
-0.6 i learned
-1.5 i leave
0.9 i lift
-1.5 i like
0.8 i limped
1.8 i look
-1.3 i lost
-0.6 i love
-0.9 i made
-0.7 i make
0.7 i may
0.7 i mean
1.0 i mention
-0.6 i must
-1.9 i need
-1.4 i only
-1.0 i opened
0.6 i phoned
2.2 i played
0.5 i press
0.5 i promise
1.4 i put
2.1 i ran
-1.0 i rang
-1.3 i rather
2.5 i said
0.6 i saw
1.4 i say
3.2 i seen
5.1 i sleep
0.7 i slept
1.2 i specialize
-1.3 i spent
1.6 i stand
-1.1 i start
-0.7 i started
-0.5 i stay
-1.6 i still
2.1 i stood
-0.7 i stop
-0.7 i stopped
-0.6 i suggest
-0.6 i suppose
1.0 i take
-1.6 i think
1.4 i threw
3.4 i told
-1.0 i trained
-0.6 i treat
0.8 i tried
-1.2 i understand
-0.5 i use
-2.2 i used
-0.7 i wait
1.0 i walk
2.1 i walked
-1.4 i want
1.1 i wanted
-0.5 i warm
3.0 i was
-1.4 i wish
-1.0 i woke
-0.9 i work
-1.5 i worked
-2.9 i would
-1.2 i write
-0.5 i wrote
1.7 ibuprofen
3.9 ibuprofen $
-2.1 icbc
-0.5 icbc and
0.6 icbc claims
0.5 ice
-0.9 ice $
-2.7 idea
-0.6 idea that
1.3 ideal
-0.8 identified
0.6 identify
0.7 identify the
-4.4 if
-0.6 if $
0.6 if a
0.6 if after
-0.5 if anything
1.0 if he
1.0 if i
-0.8 if it
-0.6 if massage
-0.5 if money
-1.0 if nothing
-1.2 if pain
0.7 if somebody
-1.7 if something
-2.0 if that
-0.9 if there
-0.9 if they
0.7 if you
2.1 if your
0.6 ife
-0.9 ignore
-0.9 ill
2.3 illness
0.5 images
-0.5 imaging $
0.6 imbalance
2.2 imbalances
4.6 immediate
2.2 immediate relief
-0.6 immediate treatment
0.9 immediately
1.0 immediately $
7.1 immune
1.1 immune defences
1.7 immune response
2.7 immune system
7.1 immunity
2.0 immunity $
0.7 immunity and
1.3 immunity so
0.9 imogen
-0.7 important
-0.6 important $
-0.7 important to
0.9 impossible
-2.5 improve
0.9 improve $
-1.1 improve after
-0.5 improve strength
0.5 improve within
1.1 improved $
-1.0 improved after
0.7 improved by
-0.6 improved in
1.8 improvement
0.5 improvement in
-0.5 improvements in
-1.2 improves
1.2 improves $
0.7 improves and
-0.8 improves blood
-0.6 improves by
4.4 impurities
1.0 in
-1.0 in 100
-0.6 in 1894
-0.8 in 2009
-0.9 in 2011
-0.8 in 2014
-0.5 in 2016
1.0 in 2017
-0.9 in 2018
-0.9 in 2019
-0.6 in 2021
1.4 in 2024
1.4 in about
-1.2 in adults
-2.3 in advance
-0.6 in again
0.5 in agony
0.9 in alberta
0.6 in all
-0.8 in almost
0.7 in an
2.2 in and
-1.1 in any
1.2 in april
0.7 in arthritis
0.7 in as
-1.7 in at
-0.7 in b
0.8 in back
-0.8 in because
-2.2 in bed
2.4 in bent
-0.8 in between
-0.7 in blood
-1.6 in both
0.6 in britain
3.4 in burnaby
-0.6 in case
1.6 in central
-1.4 in charge
-0.7 in chengdu
0.8 in children
-0.5 in clinic
-0.5 in conclusion
-0.6 in december
-1.1 in degrees
-0.8 in different
-0.6 in downtown
1.3 in effect
0.8 in eight
-0.5 in every
-0.5 in families
0.7 in february
0.5 in fifteen
0.8 in five
0.8 in for
1.8 in four
0.7 in from
-0.7 in front
1.3 in full
-0.8 in good
1.6 in growing
4.9 in half
-1.0 in his
0.5 in how
0.6 in i
-0.6 in it
1.3 in its
-1.0 in itself
1.2 in july
0.5 in june
0.5 in just
0.7 in kelowna
-1.1 in kinesiology
-1.4 in later
-0.7 in law
-1.1 in leeds
1.4 in like
2.0 in low
0.9 in lumbar
-2.3 in many
-0.6 in march
-0.8 in massage
4.4 in may
0.6 in metro
-0.5 in mind
-1.0 in most
0.5 in my
0.5 in myofascial
-0.7 in nearly
-0.6 in nelson
-0.6 in new
1.1 in nine
0.7 in november
1.3 in october
1.3 in on
2.2 in one
-1.1 in osteoarthritis
-1.0 in others
1.0 in pain
-0.9 in particular
-1.9 in people
-0.8 in person
-2.1 in place
1.0 in position
-0.5 in practice
-0.9 in pregnancy
-1.1 in ra
-0.8 in remedial
1.7 in remission
0.6 in rheumatoid
-0.6 in school
0.5 in sciatica
-0.5 in scoliosis
0.6 in september
2.3 in seven
1.8 in short
1.5 in sick
-0.9 in six
-1.5 in some
1.6 in spinal
-0.6 in stages
-0.5 in surrey
-0.5 in swedish
0.8 in ten
-0.9 in terms
-1.6 in the
-1.7 in their
-1.3 in them
-1.5 in there
1.8 in three
0.8 in tight
0.9 in time
-0.9 in today
-0.5 in total
-0.7 in touch
0.6 in turn
0.7 in twenty
1.7 in two
1.3 in under
-0.5 in vancouver
1.4 in walking
-0.6 in whatever
-1.5 in winter
0.7 in writing
3.0 in years
0.5 in yorkshire
-0.5 in younger
-2.7 in your
-1.0 inbox
3.0 inch
2.7 inch $
2.0 inches
-4.4 include
-0.9 include $
-0.5 include swedish
-1.2 included $
-0.5 included within
-2.7 includes
-0.9 includes a
-1.0 includes massage
-1.5 including
-0.7 including infection
-0.7 income
-0.9 increase
0.8 increased
0.7 increased blood
0.6 increases
-0.9 individual
-0.5 individual $
0.5 individuals
0.7 ines
1.5 ines $
-4.4 infection
-0.6 infection nerve
-0.6 infections $
0.9 inflamed
1.8 inflammation
-1.7 inflammation $
0.7 inflammation at
0.8 inflammation in
1.1 inflammatories
1.8 inflammatory
-0.9 inflammatory arthritis
-0.5 inflammatory conditions
-0.6 inflammatory disease
-0.5 inflammatory gels
-1.9 inflammatory tablets
0.9 inflammatory waste
-0.7 influences
-0.5 inform
-2.0 information
1.3 ingrid
1.1 initial
1.0 initial assessment
-0.5 initial visit
-0.7 injection
1.0 injection or
1.3 injections
0.8 injections $
-0.5 injections a
0.9 injections and
-0.5 injections for
-0.5 injections into
0.5 injections or
3.4 injured
2.1 injured $
0.7 injured muscle
0.6 injured or
1.1 injuries $
0.7 injuries from
0.7 injury
-0.9 injury $
0.6 injury a
-0.9 injury and
-0.6 injury or
-0.9 injury to
0.9 inner
2.0 inside
1.4 inside a
0.6 inside and
0.8 inside the
-0.6 inside your
2.3 insomnia
4.8 instant
4.0 instant relief
3.9 instantly
4.1 instead
2.4 instead $
1.6 instead and
0.6 instead of
-1.1 instructions
-2.8 insurance
-1.2 insurance $
-0.8 insurance and
-1.7 insured
-0.5 insured $
-1.0 insured and
-1.3 insurer
-0.5 insurer $
-2.0 insurers
-0.7 insurers $
-0.6 insurers do
-1.7 intake
-0.9 intake form
0.8 integrated health
1.3 integrative
-0.6 intense
0.9 interact
0.9 interact with
-0.7 interest
-0.5 interest in
-0.6 interesting
0.8 internal
-0.8 internet
-0.6 internet $
-0.7 interpret
2.1 interrupts
1.9 intervention
1.2 into
-1.0 into a
1.0 into alignment
-2.1 into it
0.5 into its
2.6 into line
0.9 into place
1.0 into position
1.5 into remission
-0.5 into shorter
-0.8 into spasm
-1.6 into the
0.7 into their
0.7 into them
-0.8 introduced
-0.6 introductory
1.3 invasive
-0.5 inversion
-0.5 inversion table
0.8 investment
-0.9 invite
-0.5 invited
-0.6 invoices
-0.5 involve
-0.7 involved
-0.5 involved in
0.5 involves
-0.5 iolanthe
-0.9 irritate
-0.5 irritate the
-1.2 irritated
-0.9 irritated $
1.1 irritated nerve
-1.0 irritates
-1.2 irritation
-1.8 is
0.6 is $
0.8 is 100
-0.6 is 75
-1.7 is 78
1.6 is a
-1.7 is about
1.9 is actually
2.2 is all
-1.2 is already
1.4 is also
2.0 is always
-0.6 is among
0.7 is an
0.6 is and
1.5 is any
0.7 is appropriate
1.5 is as
-0.5 is at
-0.5 is away
1.5 is back
0.6 is backed
-1.0 is because
2.7 is been
-2.6 is best
-0.7 is better
1.9 is between
-0.8 is busy
-1.3 is by
-0.7 is called
-0.5 is calm
-0.8 is carried
1.1 is causing
1.8 is clinically
-1.1 is comfortable
-0.5 is coming
-1.2 is common
-0.8 is commonly
0.6 is completely
0.7 is consistent
0.5 is corrected
-0.5 is covered
0.5 is designed
-1.1 is different
-0.8 is difficult
0.6 is directed
-1.3 is done
1.3 is drawn
-1.1 is due
-0.8 is easier
-1.1 is easy
0.7 is entirely
1.4 is especially
-0.6 is ever
-0.7 is extra
-0.7 is firm
1.1 is five
0.5 is fixed
-0.5 is formed
-0.5 is forty
-1.0 is found
-0.6 is friendly
-0.7 is full
2.2 is gentle
-0.7 is given
1.4 is giving
1.4 is going
2.2 is gone
1.4 is good
-2.0 is got
1.5 is guaranteed
-1.2 is half
-0.6 is hands
-0.8 is happening
-1.4 is happy
-0.8 is hard
-0.6 is having
-0.9 is held
-0.5 is help
-1.2 is hot
1.0 is how
-0.7 is hurried
-1.1 is important
1.3 is impossible
-1.8 is in
-1.1 is irritated
0.9 is it
-0.7 is just
-0.6 is killing
-0.6 is kind
1.6 is known
-2.8 is left
-0.8 is less
-0.6 is like
-0.9 is likely
-0.9 is limited
-1.0 is little
0.9 is living
-0.8 is long
-1.1 is lovely
-0.6 is made
-1.5 is massage
-0.9 is measured
1.0 is mild
-0.9 is money
-0.5 is more
-1.1 is most
0.8 is moved
-0.5 is moving
1.8 is muscle
1.4 is muscular
-3.5 is my
1.2 is natural
0.8 is nearly
-1.6 is needed
1.3 is never
1.1 is new
-0.9 is next
-2.0 is ninety
-2.7 is no
2.8 is nobody
-1.4 is normal
0.7 is normally
-2.4 is not
2.5 is nothing
2.4 is now
-0.5 is numb
1.1 is of
1.4 is off
-0.8 is offered
-1.4 is often
-2.9 is one
-1.9 is only
-1.2 is open
0.6 is osteoarthritis
1.8 is our
-1.6 is out
1.7 is over
-1.2 is pain
-0.5 is parking
2.2 is particularly
0.8 is past
0.7 is perfectly
1.1 is permanent
-0.5 is pinched
-0.7 is pleasant
-0.5 is popular
1.7 is precisely
-1.0 is pressing
-1.0 is probably
1.1 is proven
1.6 is provided
-0.6 is put
-0.7 is quiet
-0.8 is quite
-1.1 is rarely
-0.5 is real
1.8 is really
-0.8 is reason
-0.8 is reasonable
1.0 is reduced
0.6 is released
2.2 is restored
-0.7 is room
0.5 is running
1.0 is safe
-1.1 is sciatica
2.7 is scientifically
-0.5 is seen
-1.0 is seldom
-0.8 is sensible
4.9 is settled
-1.0 is seven
-1.6 is seventy
-0.6 is severe
-0.8 is simple
1.2 is simply
-0.7 is six
-0.7 is sixty
0.8 is so
3.6 is something
-0.9 is sometimes
0.7 is sore
-1.3 is stiff
1.2 is still
1.5 is stronger
1.8 is stuck
1.7 is suitable
-0.8 is taken
-0.7 is taking
1.3 is ten
3.3 is that
-0.8 is their
0.5 is then
-0.5 is there
-0.5 is thin
-0.5 is thought
-1.0 is tight
-1.1 is time
-0.6 is tiring
2.7 is to
-0.8 is told
-0.5 is too
0.5 is totally
0.6 is trained
-0.5 is true
0.5 is two
-0.5 is typical
-0.9 is uncertain
-1.3 is uncovered
-0.6 is under
-0.6 is unknown
-1.2 is unlikely
2.1 is us
-1.2 is used
-0.9 is usually
-1.4 is very
1.7 is waiting
-0.6 is wear
1.3 is well
0.9 is what
-1.6 is when
-2.4 is where
1.2 is whether
-0.5 is wide
2.3 is widely
-1.0 is worn
-0.8 is worse
-0.7 is worth
-0.5 is written
2.0 is wrong
2.3 is yes
2.4 is you
-1.5 is your
1.0 is zero
1.9 island
2.0 island $
-0.9 issue
2.5 it
0.8 it $
-1.4 it a
1.0 it aches
-1.1 it affects
-1.5 it again
-1.4 it all
2.0 it along
3.2 it also
1.9 it any
-0.7 it are
-1.1 it as
-1.2 it at
0.6 it back
0.6 it be
2.3 it beats
-0.6 it becomes
1.1 it before
-0.6 it begins
2.1 it belongs
-0.6 it breaks
-1.0 it brings
-0.6 it builds
-1.8 it but
-0.6 it by
-1.1 it calms
-0.8 it carries
-0.7 it changes
-0.5 it come
0.8 it comes
0.9 it could
-1.2 it depends
1.0 it did
1.1 it differently
-0.9 it does
-0.9 it down
-0.9 it dries
0.5 it drinks
-0.6 it eases
-1.2 it easier
-0.6 it easy
3.2 it ends
-0.7 it every
-0.7 it feeds
-0.8 it feels
1.0 it felt
-1.0 it first
-1.7 it for
-0.7 it generally
-2.0 it gets
-1.0 it getting
-0.6 it gives
2.6 it go
1.8 it gone
-0.6 it had
-0.8 it hangs
-1.5 it happen
-2.1 it hard
0.6 it hardly
2.3 it has
-0.8 it he
0.7 it heals
0.8 it holds
-0.9 it hurt
-0.9 it hurts
1.0 it i
0.5 it if
2.1 it in
2.2 it into
2.9 it keeps
-0.5 it kindly
0.7 it knits
2.6 it lasts
-0.9 it looks
1.6 it lowers
-1.2 it made
-0.8 it makes
-1.3 it may
1.0 it mends
-0.7 it more
-0.7 it moves
-1.8 it needs
0.9 it never
1.1 it no
1.2 it off
-1.1 it often
1.8 it once
0.5 it one
0.5 it only
2.2 it or
0.5 it out
-1.8 it over
-1.6 it passes
0.5 it properly
1.1 it really
-1.0 it reduces
-0.8 it releases
1.1 it relieves
0.9 it removes
1.0 it restores
-0.8 it runs
-2.0 it safe
-0.6 it seems
-0.7 it sends
1.2 it sets
-1.1 it settles
-0.7 it she
-1.9 it should
-0.9 it since
-0.5 it sits
-0.5 it slow
-0.8 it slows
1.0 it so
-0.5 it soothing
-1.2 it sounds
0.5 it speeds
-0.6 it started
1.4 it starts
3.7 it stays
2.5 it stop
0.5 it strengthens
2.4 it takes
-1.9 it tends
-0.7 it that
0.9 it the
2.7 it there
1.2 it thickens
-0.7 it through
-0.5 it tightens
0.6 it to
0.6 it together
0.8 it too
2.2 it took
0.6 it turned
0.7 it unnecessary
0.9 it up
-0.8 it usually
1.9 it wakes
-0.9 it wants
-0.8 it warms
0.9 it was
-1.2 it we
-0.7 it wears
1.2 it went
0.9 it were
-0.9 it when
0.6 it will
0.6 it with
1.8 it without
-0.6 it worked
2.2 it works
-0.9 it worse
-2.3 it would
1.9 it you
-0.5 it your
-0.7 it yourself
2.1 its
-0.5 its effects
0.5 its height
1.0 its natural
-3.3 its own
1.5 its proper
1.2 its root
0.9 its source
1.9 its tracks
1.4 itself $
-1.3 itself and
-0.8 itself as
-0.6 itself becomes
-0.6 itself but
1.8 itself has
0.9 itself out
-0.7 j $
0.8 jab
0.8 jam $
-1.2 january
-1.3 january $
-0.8 january 1
0.9 january and
-1.7 jar
-1.1 jar of
-0.5 jas
-0.5 jaw
1.5 jean
1.3 jelly
0.5 jess
0.8 jo and
1.2 joanna
-0.6 joanne $
-0.7 job
-1.6 job $
-0.5 job in
-0.5 job is
-1.3 jobs
-0.6 john
-1.4 join
-0.5 join in
-2.3 joined
-0.6 joined by
-1.4 joined us
-1.0 joins
3.1 joint
-2.1 joint $
1.6 joint and
-0.5 joint are
-0.6 joint damage
0.8 joint disease
0.7 joint fluid
0.8 joint for
-0.5 joint has
0.8 joint is
0.5 joint mobilization
1.0 joint or
1.0 joint osteoarthritis
-1.8 joint pain
-0.6 joint replacement
-0.6 joint replacements
2.4 joint with
0.5 joints
-1.8 joints $
0.9 joints as
-0.7 joints at
-0.7 joints by
-0.5 joints can
0.9 joints from
-0.8 joints in
-0.6 joints or
-0.8 joints out
0.6 joints should
1.2 joints that
0.9 joints which
-0.5 joke $
1.3 josie
-0.5 journey $
-1.1 judge
1.6 judith
1.8 judith $
-0.5 jug
-0.8 juice
1.1 july
-1.0 july $
-0.5 jump
1.4 jumper
2.3 june
-0.9 june $
-1.5 junior
-1.2 junior hockey
0.8 junk
2.1 just
-1.5 just a
0.5 just about
-0.9 just age
0.7 just as
0.5 just ask
-0.8 just been
-0.8 just come
0.6 just for
1.1 just getting
-0.6 just had
0.9 just in
1.8 just left
-0.6 just live
-0.9 just needs
3.0 just one
-0.8 just rub
-0.5 just take
-0.9 just that
0.9 just the
-1.5 just to
-0.6 k
1.9 karen
-1.2 keep
1.3 keep a
-0.8 keep active
-0.6 keep an
-0.6 keep away
-0.8 keep doing
0.8 keep going
-0.5 keep her
-1.4 keep moving
0.5 keep my
-0.6 keep on
-0.7 keep taking
-0.7 keep their
-0.6 keep them
1.7 keep to
-1.6 keep your
-1.2 keeping
-0.7 keeping active
-0.7 keeping it
1.5 keeping the
0.7 keeping you
2.5 keeps
-0.9 keeps a
-0.9 keeps coming
1.1 keeps it
1.0 keeps the
0.9 keeps your
-0.6 keiko
-0.8 kelowna $
-1.2 kensington
-0.7 kept a
-1.2 kept at
-0.8 kept in
0.5 kept the
-0.5 kerrisdale
-1.7 kettle $
-0.6 kettle and
0.7 kettle on
0.6 kev
1.9 kid
1.5 kid $
-1.1 kidneys
-1.8 kids
-0.7 kids $
-0.7 killing
2.0 kilometres
-1.0 kind
-1.3 kind $
-0.6 kind and
-2.0 kind of
1.5 kind that
-0.9 kind to
1.3 kind you
-0.5 kinder
-0.6 kinder $
-1.4 kindly
-0.6 kindly $
-1.3 kinds of
-0.7 kinesiologist
-1.9 kinesiology
1.3 kinetic
0.8 kinetica
-0.6 king
1.0 kingsway $
-1.0 kirsten
0.9 kirsty
-2.6 kitchen
-0.6 kitchen $
-0.9 kitchen and
-0.5 knead the
2.3 kneadly
3.0 kneadwell
0.5 knee and
-0.5 knee to
-0.8 knees
-0.9 knees bent
-0.5 knees drawn
-0.8 knew
0.5 knew what
6.4 knife
1.1 knife $
2.1 knit
2.4 knits
0.5 knitted
-2.3 knock
-0.5 knocking
-0.6 knocks
0.8 knot
0.5 knot $
-2.0 knots
-1.9 knots $
-0.7 knots and
-3.7 know
-2.1 know $
0.6 know about
-0.6 know and
-0.6 know before
0.7 know how
-0.5 know i
-1.0 know if
1.2 know it
0.9 know that
-0.7 know they
2.5 know what
-0.7 know when
-0.8 know where
-0.5 know whether
-0.9 know which
-1.8 know you
0.5 know your
-0.6 knowing
-0.5 known
-0.7 known $
-0.9 known as
0.9 known for
-0.6 known to
-0.9 knows
-1.1 knows $
1.7 knows how
-1.3 knows the
-1.0 knows what
1.4 knuckle
1.9 knuckles
-0.5 kofi
-0.6 kowalchuk
1.9 l5
-0.9 l5 $
1.2 l5 and
-0.5 label
-0.8 labour $
2.5 labours
-0.9 labrador
1.2 laces
-1.0 laces $
3.4 lactic
3.4 lactic acid
-0.8 lad
-0.6 lad in
2.7 ladder
1.2 ladder $
1.3 ladies
-0.7 lads
1.4 lady
0.6 lady who
3.3 laid
-0.6 lake
-0.6 lake $
-0.9 lake massage
-0.6 lakeshore
-0.5 lam
2.3 laminectomy
1.0 laminectomy $
-1.5 lamp
-0.9 landing
1.1 landlord
-1.6 lane
1.3 lane $
-1.1 lane and
-0.5 langara
-1.0 language
-0.7 languages
-0.8 laptop
-3.7 large
-0.8 large curves
-1.2 largely
-1.1 larger
-0.7 largest
0.8 larkfield
0.9 last
1.9 last $
2.9 last a
-0.7 last longer
-1.4 last month
0.6 last of
-0.9 last one
1.4 last session
-1.4 last spring
0.6 last summer
-0.8 last thing
-0.7 last three
1.4 last time
0.9 last week
4.3 lasting
-0.9 lasting benefit
-0.5 lasting damage
0.7 lasting effect
1.8 lasting results
2.4 lasts
0.5 lasts $
1.4 lasts a
-0.5 lasts an
-0.6 lasts for
-1.2 lasts longer
-1.5 late
0.8 late $
0.5 late afternoon
-0.6 late cancellation
1.0 late nights
2.0 later
2.8 later and
3.9 later he
1.4 later i
-0.7 later in
-0.8 later on
0.6 later the
-0.6 later visits
-1.0 later you
-2.6 laughed
-0.9 laughed $
-0.8 laughed and
-0.5 laughing
-0.8 laundry
0.9 lavender
-0.7 lavender $
-2.3 law
-0.8 law $
1.9 lawn
-0.5 lay on
-0.5 lay there
2.4 layer
-1.2 layer $
0.5 layer by
-1.1 layers of
-0.5 lays down
0.5 lazy
0.8 lead therapist
-1.3 lead to
6.0 leading
0.6 leading authority
2.5 leading back
-1.5 leading cause
1.0 leading clinic
-0.5 leading reasons
-0.9 leads
-1.1 leads to
-0.6 leaf
-0.9 leaflet
-0.5 leaflet $
-1.2 leaflets
1.0 league
-0.5 leak
-0.8 leaked
-0.5 leaked out
-0.6 leaks
-2.2 lean
-0.5 lean $
-0.9 lean on
-0.5 leaned on
-1.3 leaning
-0.8 leaning forward
-0.5 leaning on
1.2 leanne
-1.6 leans
-0.8 leans on
-2.1 learn
-0.9 learn to
-2.5 learned
-0.5 learned to
-0.7 lease
-0.5 least
1.0 least half
-0.6 least one
2.6 leave
1.4 leave $
-1.1 leave a
-0.6 leave fifteen
-2.7 leave it
-1.3 leave out
0.8 leave the
1.5 leave them
0.8 leave without
-0.5 leave you
-0.5 leave your
4.0 leaves
-1.0 leaves $
0.6 leaves a
0.5 leaves behind
4.5 leaving
1.6 leaving the
0.7 led
1.1 led to
-1.2 leeds
4.0 left
2.1 left $
-0.5 left alone
-1.5 left and
-0.7 left hip
0.5 left in
-0.7 left it
-0.9 left of
-0.8 left on
-0.5 left out
1.0 left the
3.0 left to
-1.8 leg
-3.9 leg $
0.6 leg and
-0.8 leg or
-2.1 leg pain
-1.6 leg symptoms
-0.9 leggings
-1.4 legs
-0.6 legs $
0.7 legs and
1.7 legs feel
-0.8 legs or
-0.7 legs went
1.9 leila
0.8 lena
-1.0 length
-0.7 length and
1.6 lengthen
2.1 lengthen the
-0.6 lengthen them
0.5 lengthened
0.8 lengthening
0.6 lengthening the
0.5 lengthens
0.6 lengthens the
-1.0 less
-1.4 less $
-1.7 less and
-0.8 less of
2.5 less often
-2.4 less pain
1.2 less pressure
-1.0 less room
-0.5 less stiff
1.4 less tension
0.5 less than
1.0 let
1.4 let a
-0.9 let anyone
-0.6 let both
1.8 let get
-1.6 let me
-0.6 let them
-0.8 let us
-1.1 let you
1.8 lets
0.8 lets go
0.8 lets you
1.1 letter is
-1.5 letters
0.6 letting go
3.6 level
1.5 level $
-0.5 level 4
-1.5 level 5
1.4 level in
0.8 level of
1.0 level out
-0.5 level that
0.6 level the
-1.4 levels
0.8 levels $
-0.5 levels and
-0.6 levels of
-0.5 liability
-0.5 library $
0.5 licence
-0.5 licence $
-2.0 licensed
-0.6 licensed massage
-2.6 lie
-1.2 lies
0.7 lies behind
5.2 life
3.4 life back
-1.0 life happens
-1.7 life is
-0.7 life manulife
-0.7 life with
3.7 life without
0.8 lifelong
2.6 lifetime
2.1 lifetime $
-0.7 lift
-0.5 lift $
-0.7 lift a
-0.5 lift anything
-0.6 lift the
0.5 lift to
1.7 lifted
-0.9 lifters
-0.9 lifting
-0.9 lifting $
-0.9 lifting a
-0.5 lifts $
-0.5 lifts your
-0.5 ligament
-0.6 ligament $
2.2 ligament or
1.9 ligament sprain
-1.5 ligaments
-0.6 ligaments and
0.6 ligaments are
-0.9 ligaments thicken
-3.9 light
0.6 light $
-0.5 light and
-0.5 light headed
-0.6 light strokes
-0.6 light touch
0.9 lighter
-0.6 lighter duties
-0.5 lighter pressure
-1.1 lightly
-1.6 lights
-2.3 like
1.8 like a
-0.8 like and
0.5 like any
-1.3 like best
-0.8 like having
1.3 like it
0.5 like me
1.1 like ours
0.9 like somebody
-1.4 like the
-0.6 like this
1.5 like to
-0.9 like us
-0.9 like when
0.9 like you
-0.5 like yourself
-1.6 liked
-3.9 likely
-0.5 likely $
-1.5 likely to
-0.9 likes
0.9 likes $
-0.5 likes the
-1.3 limit
-1.5 limited
-0.9 limited $
-1.3 limits
4.9 limp
1.0 limp in
0.5 limped
0.9 limped in
-0.7 lin
-0.6 linda
-1.1 lindqvist
-1.4 line $
-0.6 line from
-0.6 line is
3.0 line one
1.1 line that
0.5 lined
-1.6 linen
-0.6 linens
-0.5 ling
-1.9 lining
-2.2 lining of
-1.7 link
-0.7 link $
0.8 link between
-1.0 linked
-1.4 list $
0.5 list for
1.4 list of
1.2 list to
-0.8 listed
-0.5 listed on
-1.6 listen
1.0 listen $
-0.8 listen to
2.9 listened
-1.1 listened to
-0.5 listeners
-1.5 listening
-0.7 listens
-0.6 lists
0.8 literally
2.7 literature
-3.0 little
2.6 little $
-0.6 little and
-1.7 little confidence
-1.0 little difference
0.9 little fern
-0.5 little for
0.5 little longer
2.1 little of
-0.6 little or
0.7 little pain
-0.8 little research
0.8 little soreness
-0.5 little tender
0.8 liu
0.9 live
0.7 live a
-0.5 live on
-0.9 lived
0.8 lively
-1.3 liver
-2.6 liver and
-1.9 lives
0.7 living
1.2 living on
0.8 living with
-1.9 load
-0.5 load $
-0.6 load and
-0.5 load close
1.0 load off
-0.5 load the
-0.7 loaded
1.7 loads
0.5 loads of
-0.9 lobby
0.5 local
-0.6 local anaesthetic
0.6 local blood
-0.6 local groups
-0.6 located
-0.7 location
-1.6 locations
0.6 lock
-0.6 lock up
-1.1 locked
1.0 loft
0.5 logistics
-0.5 lol
-0.5 lol $
-0.7 lonely
-2.2 long
0.8 long $
0.6 long as
-1.0 long enough
0.8 long haul
-0.8 long it
-0.6 long lasting
-0.9 long one
-0.9 long periods
2.4 long run
0.5 long side
0.5 long slow
1.1 long strokes
-1.3 long term
-0.8 long time
1.8 long walk
-0.7 long week
1.0 long weekend
0.9 long you
1.5 longer
0.7 longer $
-1.1 longer a
1.0 longer and
-1.2 longer follow
1.3 longer need
0.6 longer needs
-0.6 longer or
-0.8 longer term
-1.6 longer than
1.3 longer walks
-0.8 longest
-0.7 longshoreman
-3.4 look
-1.3 look $
-1.4 look after
-1.8 look at
2.3 look for
0.8 look forward
-0.7 look it
-0.9 look out
-0.5 look over
-0.9 look up
-2.0 looked
-1.1 looked at
-1.0 looking
-2.2 looking after
1.6 looking at
1.0 looking for
-1.8 looks
-0.6 looks after
-0.6 looks at
-1.2 looks like
-0.9 loop $
0.9 loose
-0.5 loose $
-0.6 loose trousers
1.2 loosen the
0.9 loosening
0.9 loosening the
1.2 loosens tight
-0.8 loosens you
-1.0 looser $
-0.8 looser and
-0.6 looser muscles
2.2 lorenzo
0.9 lorraine
-0.6 lorry
0.5 lose
2.3 lose $
-1.5 lose height
-1.9 lose water
-0.6 loses
-0.5 losing weight
-1.9 loss
-1.2 loss of
1.2 lost
0.9 lost $
0.7 lost count
0.7 lost height
-0.5 lost weight
1.7 lot
-1.6 lot $
-0.5 lot to
0.5 lotion
-2.4 lots
-2.2 lots of
1.1 lotus
-0.6 lou
-1.5 loud
-1.3 loud $
-0.6 lounge
-0.8 love
-0.8 love a
1.5 love and
0.9 love it
0.9 love to
-1.3 loved
-3.8 lovely
-1.0 lovely $
-0.5 lovely but
-0.5 lovely people
-0.8 loves
-2.9 low
-0.9 low $
-0.7 low and
-2.8 low back
1.4 low backs
2.4 low mood
-0.5 low or
-1.3 low risk
-7.1 lower back
1.2 lower backs
1.1 lower cortisol
3.7 lower mainland
-1.3 lower spine
-1.5 lower the
1.1 lower your
-0.7 lowered
0.8 lowers blood
0.5 lowers stress
-1.0 lowers the
-0.8 lowers to
-0.9 lowest
1.0 lubricant
-0.6 luck
-0.5 luck $
-0.5 lucky
2.3 lumbago
2.0 lumbar
1.2 lumbar curve
-0.7 lumbar disc
-0.6 lumbar fascia
0.7 lumbar joints
-0.7 lumbar muscles
-0.5 lumbar region
-1.2 lumbar spinal
-0.7 lumbar spine
0.5 lumbar stenosis
-0.6 lumborum
0.7 lunch
1.6 lunch $
-0.5 lunch and
1.0 lunch hour
-0.5 lung $
-1.4 luxury
-0.9 luxury $
-2.8 lying
-1.2 lying down
-0.6 lying flat
-1.0 lying on
1.0 lying there
1.5 lymph
0.9 lymph $
3.1 lymphatic
-0.6 lymphatic drainage
0.7 lymphatic massage
0.9 lymphatic strokes
0.5 lymphatic system
-1.4 m
-2.1 m $
-0.6 m to
1.6 machine
-1.6 machine $
-0.5 machines
-0.9 made $
1.4 made for
-1.1 made him
-2.2 made me
-0.5 made our
-1.0 made the
-0.5 made up
-0.9 made with
1.1 made worse
0.9 magic
1.8 magic $
0.6 magnesium
1.8 magnets
1.3 magnets $
-1.3 mail
-0.5 mail $
0.9 mailbox
0.7 mailbox $
-3.2 main
3.7 mainland
1.3 mainland $
-0.9 mainly
-0.8 mainly to
-0.7 maintain
-1.0 major
0.9 majority
1.7 make $
2.4 make a
-0.5 make daily
0.5 make for
-0.8 make more
-0.8 make pain
1.1 make sure
0.7 make that
-2.8 make the
0.7 make them
-0.7 make up
-2.0 make you
-0.8 make your
-1.2 makes a
0.9 makes it
-0.5 makes me
0.5 makes muscles
-0.5 makes no
-0.5 makes pain
-0.6 makes people
-0.7 makes the
1.0 makes them
1.5 makes you
1.4 making
0.7 making it
-1.6 man
-0.5 man $
-1.9 man who
0.9 man with
-1.1 manage it
1.3 manage pain
0.7 manage the
1.4 managed
0.5 managed $
1.1 managed with
1.2 management of
-0.5 management programme
-0.7 manager
-0.5 manager $
-0.6 managing
0.5 manchester
-0.7 mandarin
-1.0 manipulation
-0.6 manipulation and
-0.5 manjit
-1.1 manulife
-0.5 many adults
2.4 many are
-1.2 many cases
0.8 many clinics
-0.9 many guests
-1.8 many of
-0.8 many patients
-4.0 many people
-0.5 many places
-1.2 many sessions
-0.5 many visits
-0.7 many years
-0.8 map
0.6 march $
0.9 march and
2.9 marco
3.4 marcus
1.2 marcus $
1.2 margaret
1.8 marguerite
2.7 maria
1.5 mark
-1.3 mark $
2.2 mark and
-0.8 marked
0.8 markers
1.4 markovic
-1.3 married
-1.5 marsh
-0.7 mask
1.0 masking
0.9 masking the
3.7 massage
-0.6 massage $
-0.6 massage 45
2.1 massage 60
1.3 massage a
-0.7 massage acupuncture
-0.9 massage after
0.6 massage also
-0.7 massage among
-0.9 massage and
0.5 massage are
-1.9 massage as
-0.9 massage at
4.1 massage beats
-0.6 massage because
-1.3 massage before
-0.5 massage begins
1.6 massage brings
1.0 massage burnaby
-1.3 massage can
-0.5 massage changes
2.3 massage clinic
-2.0 massage clinics
-0.5 massage college
-0.6 massage comes
0.8 massage corrects
0.6 massage creates
-0.8 massage did
-4.3 massage does
0.7 massage eases
-1.3 massage encourages
0.8 massage feels
-0.9 massage fits
-1.7 massage flushes
-2.1 massage for
-0.8 massage from
-0.7 massage get
-0.8 massage groups
-0.6 massage had
1.2 massage has
1.0 massage heals
-0.6 massage help
-1.0 massage helps
-0.6 massage i
-0.7 massage in
1.3 massage is
1.7 massage it
1.7 massage keeps
1.4 massage makes
-0.7 massage manipulation
-2.8 massage may
-0.5 massage myofascial
-0.6 massage of
0.9 massage on
-1.2 massage once
0.7 massage only
-0.6 massage opens
-0.6 massage or
0.8 massage over
1.0 massage place
0.7 massage practice
1.5 massage prevents
-0.6 massage promotes
0.5 massage puts
0.8 massage raises
-0.6 massage really
0.7 massage rebuilds
1.3 massage reduces
0.8 massage relaxes
-0.5 massage releases
-0.5 massage relieves
-1.6 massage removes
0.6 massage restores
-1.0 massage school
-0.8 massage slows
1.7 massage so
0.6 massage specialists
0.7 massage spinal
0.6 massage stimulates
0.7 massage stops
1.5 massage straighten
1.8 massage strengthens
1.2 massage studio
-0.6 massage table
0.8 massage takes
1.0 massage team
0.5 massage that
1.0 massage the
0.6 massage therapist
-3.4 massage therapists
-1.9 massage therapy
-0.7 massage this
-0.6 massage to
-0.6 massage today
1.0 massage treats
-0.9 massage visits
-0.6 massage vs
-0.8 massage warms
1.3 massage we
0.6 massage which
-1.7 massage will
-0.6 massage you
3.6 massaged
-1.2 massaged $
0.9 massages
2.0 massages $
-1.0 masseur
-0.6 masseuses
0.9 masters
5.2 match
3.0 match $
0.6 match you
-0.7 matches
0.6 material $
-0.6 math
-0.7 mats
-0.5 matter
1.1 matter how
-1.4 matter of
0.5 matter what
-3.5 matters
-1.4 matters $
-0.5 matters more
-1.8 mattress
-0.6 mattress $
-6.9 may
2.3 may $
-1.4 may also
-1.7 may be
0.5 may begin
-1.1 may come
-1.3 may ease
-1.0 may feel
1.8 may find
0.6 may follow
-0.7 may give
-0.5 may hear
-1.5 may help
-0.5 may hurt
1.0 may i
0.6 may include
-0.7 may lower
-0.8 may make
-1.1 may need
1.7 may never
-2.5 may not
2.7 may prescribe
1.0 may put
-0.6 may reduce
-0.5 may return
2.3 may say
-0.7 may stop
-1.0 may take
-1.1 maybe
-0.5 maybe $
-0.6 maybe a
-0.7 maybe you
1.9 me
-2.0 me $
-2.1 me a
-0.6 me after
1.5 me and
4.3 me back
-1.1 me every
-0.7 me five
-0.5 me how
2.8 me i
1.0 me in
-0.6 me is
-0.6 me like
-0.5 me more
1.6 me my
-1.2 me on
1.2 me over
-0.7 me she
-0.6 me tell
-1.4 me that
0.6 me the
1.6 me they
-3.0 me to
0.6 me twice
-0.5 me what
0.6 me with
0.7 meal $
0.5 meals
-2.8 mean
1.5 mean a
-1.0 mean it
-2.2 mean that
-0.5 mean you
-0.9 meaning
-0.6 meaningful
1.1 means
1.4 means of
1.7 means you
0.6 means your
-1.4 meant
-0.5 meant to
0.5 measurable
-1.9 measure
-0.7 measure it
-0.5 measure the
1.5 measured
-0.8 measured in
0.6 measurement
-0.6 measurements
-0.9 measuring
-0.8 mechanical
-2.2 medical
-0.7 medical care
-0.5 medical conditions
-0.5 medical diagnosis
-0.5 medical help
0.8 medical history
0.5 medical massage
5.2 medication
2.0 medication and
0.9 medication for
0.6 medication in
-1.7 medications
-0.6 medications and
-2.6 medicine
-1.3 medicine $
1.1 medicine because
-0.8 medicine for
0.6 medicine is
-0.5 medicine without
-5.2 medicines
-1.2 medicines $
-0.6 medicines and
-0.5 medicines can
-0.9 medicines that
1.3 medicines you
-0.5 medium
-1.0 meet
-0.6 meet our
-1.3 meet people
1.0 meet you
1.6 meet your
-1.0 meeting
1.5 meetings
-0.9 mei
-0.7 mei lin
-0.9 mel
1.3 melt
-0.9 melt $
3.2 melts
0.6 melts away
-1.0 member
1.0 members
-0.8 members $
-0.5 members tell
-1.0 membership
1.0 memory
0.8 memory $
-0.8 men
0.9 mend
-0.7 mend $
5.6 mended
2.7 mending
1.6 mends
-3.5 mention
-0.7 mention the
-0.7 mention this
-1.7 mentioned
-0.6 mentions
-0.7 menu $
1.7 merely
0.8 meridian
2.3 message
-1.2 message and
1.9 met
0.6 met a
-0.6 met her
1.0 met us
4.1 metabolic
2.9 metabolic waste
-1.3 metal rods
-0.5 meter
2.2 method
-1.5 method $
-0.7 method is
0.5 method that
1.3 methods
2.7 methotrexate
2.9 methotrexate $
0.8 metro
0.6 metro vancouver
1.6 metrotown
2.3 metrotown $
0.9 miami
1.3 microdiscectomy $
-1.6 middle
1.2 middle $
-1.4 middle of
-1.9 might
-0.5 might $
1.7 might after
-1.4 might be
0.9 might feel
-0.8 might have
-0.6 might make
6.3 migraines
-0.5 mild curves
1.1 mild or
0.8 mild scoliosis
1.7 miles
0.5 milk
1.5 mill
1.3 mill lane
1.2 millimetres
0.8 millimetres and
-0.6 million
1.6 min
1.1 min 125
0.9 min 130
1.6 min 155
-0.7 mind
1.2 mind $
0.6 mind and
-1.0 mind at
-1.7 minds
-0.5 minds $
-0.7 mine
-0.5 mine the
1.2 mineral
0.7 minimum of
-0.6 minor
-0.7 minority
-3.3 minute
-0.6 minute $
0.7 minute and
-0.7 minute massage
-0.6 minute treatment
-1.1 minutes
-0.5 minutes 125
0.6 minutes 130
1.4 minutes 40
2.5 minutes 78
-0.6 minutes after
-0.8 minutes and
0.5 minutes because
-0.7 minutes before
-0.7 minutes between
-1.6 minutes early
-0.6 minutes every
-1.2 minutes for
1.6 minutes from
-1.3 minutes in
0.9 minutes later
3.4 minutes of
-1.4 minutes on
1.3 minutes or
-0.6 minutes walk
0.8 minutes we
1.5 minutes with
-0.5 minutes you
4.0 miracle
1.9 miracle worker
1.9 mirror
1.3 mirror $
-0.7 miserable
-0.5 misery
2.8 miss
2.2 miss $
-0.8 miss a
-0.8 miss one
-0.9 miss the
2.1 missed
1.4 missed $
1.4 missed a
-0.8 missing
-0.5 mistakes
-2.9 mixed
-0.9 mixed $
-2.0 mixed results
0.9 mobile
-0.5 mobile massage
-0.5 mobilisation
0.9 mobility $
-0.6 mobilization and
-0.5 mode
-0.8 modern
-1.0 modern life
-1.8 modest
0.8 modified
-1.1 modifying
-0.8 modifying drugs
0.7 moira
-0.9 moist
-0.8 moist heat
-0.5 mom $
-0.8 moment
-0.6 moment $
-0.5 moment to
1.5 moms
-1.6 monday
0.5 monday $
-0.5 monday back
1.0 monday morning
-1.8 monday to
-0.5 mondays
-0.7 mondays $
-0.9 mondays wednesdays
1.5 money
-2.3 money $
0.5 money and
5.6 money back
-0.9 monitor
-1.5 month $
-0.7 month a
-0.8 month and
-0.5 month for
-0.9 month is
1.4 month or
1.4 month to
-0.5 month when
1.6 month with
1.6 monthly
-1.6 monthly $
0.5 monthly maintenance
1.2 monthly massage
-2.8 months $
-0.7 months and
-0.6 months at
-0.5 months before
0.8 months in
0.7 months is
0.7 months it
1.5 months on
-1.2 months or
-1.3 months the
-1.0 months there
0.7 months with
-0.7 mood
-0.8 mood $
-0.5 moody
-1.2 more $
2.9 more and
1.2 more comfortable
-0.5 more common
-0.7 more confidence
1.1 more easily
1.4 more effective
-0.5 more flexibility
1.3 more for
-0.5 more freely
-0.5 more in
-1.2 more likely
-0.8 more often
0.6 more or
0.5 more people
0.6 more quickly
-0.5 more relaxed
-0.9 more soundly
-1.5 more than
-0.7 more thing
0.5 more when
0.8 more with
-1.5 morning $
0.6 morning after
-0.8 morning and
-0.6 morning for
-0.7 morning in
2.5 morning stiffness
1.1 morning with
-0.5 mornings
1.3 mornings $
-0.5 mornings for
5.1 morphine
2.2 morphine $
1.4 morphine and
-0.5 mortgage
0.9 most $
-1.2 most adults
-0.5 most are
-1.6 most back
1.5 most clients
-1.8 most common
-1.1 most days
3.3 most effective
-0.7 most episodes
-1.0 most extended
-1.1 most frequent
-0.8 most have
2.0 most highly
-0.5 most important
-0.5 most likely
1.2 most low
-0.6 most new
-0.6 most of
-1.7 most often
0.6 most other
-1.3 most patients
-0.7 most people
-0.7 most plans
-1.2 most useful
-1.5 mostly
2.6 mostly $
-1.1 mostly gone
-2.7 mother
-1.3 motion $
1.3 motion and
-0.7 motor
-1.2 mountain
-1.3 mouth
-3.5 move
-0.7 move $
-1.7 move a
1.7 move and
0.7 move it
-1.3 move the
-0.7 move your
-1.3 moved
0.5 moved in
0.9 moved to
-1.5 movement
-2.0 movement $
0.5 movement and
-1.1 movement is
1.5 movement more
-0.5 movement of
0.5 movement screen
1.9 movement tests
-0.6 movements
0.8 movements that
-0.6 moves
-0.6 moves $
-0.5 moves blood
-3.9 moving
-2.4 moving $
0.9 moving and
-0.5 moving even
-0.6 moving in
0.8 moving through
2.1 mr
0.7 mr calder
1.6 mr d
1.3 mr pryce
1.3 mri
1.7 mri $
-1.7 mri scan
-1.7 mrs
-0.5 mrs fong
-0.9 ms
-0.5 ms huang
-0.8 msp
-2.2 much
2.5 much $
-1.0 much the
-1.5 mum
-2.7 muscle $
1.3 muscle a
1.7 muscle and
-0.5 muscle as
-0.9 muscle fibres
-0.5 muscle has
-0.5 muscle in
2.0 muscle is
-0.7 muscle or
-0.6 muscle relaxants
1.7 muscle spasm
-1.3 muscle strain
-1.6 muscle tension
-2.2 muscle that
0.9 muscle the
-0.5 muscle tightness
0.9 muscle tone
0.8 muscle which
-1.3 muscles
-1.9 muscles $
-0.6 muscles along
3.6 muscles and
1.9 muscles are
-2.3 muscles around
0.7 muscles at
-0.6 muscles beside
1.5 muscles between
-0.7 muscles brace
1.0 muscles can
-0.5 muscles in
0.6 muscles lengthen
1.7 muscles let
1.9 muscles massage
1.2 muscles of
0.7 muscles pull
1.0 muscles so
-3.7 muscles that
0.5 muscles the
0.9 muscles to
1.5 muscles we
0.6 muscles which
-0.5 muscles with
0.9 muscular
-1.0 music
-0.8 music $
-0.5 music and
1.8 music or
-3.3 must
-0.8 must be
-0.7 must not
3.1 my
-0.7 my aching
-0.7 my age
-1.1 my arthritis
-0.8 my aunt
1.1 my bad
-0.5 my birthday
0.9 my blood
-1.4 my brother
1.4 my cane
0.5 my clients
-1.2 my dad
1.1 my discs
-0.6 my doctor
-1.4 my first
-1.1 my foot
-0.6 my friend
-1.0 my gp
0.7 my granddaughter
-0.6 my grandmother
-1.3 my hands
1.7 my hips
-1.2 my husband
-0.9 my job
-0.6 my knees
1.3 my leg
1.1 my life
-0.5 my low
-0.9 my lower
0.7 my migraines
-0.7 my mother
2.5 my mri
0.7 my name
-0.8 my neighbour
-0.9 my own
-0.6 my pain
-0.6 my palms
-0.8 my pelvis
-0.7 my practice
0.5 my regulars
3.1 my rheumatologist
1.4 my sciatica
3.5 my son
-1.7 my spine
1.0 my surgeon
1.2 my table
-1.0 my thumbs
-0.8 my time
2.8 my toes
0.6 my whole
-1.0 my wife
1.4 my work
-1.1 myofascial
-1.1 myself
-5.2 myth
-0.5 myth #
-2.2 myth massage
-0.5 myth that
-0.7 myths
-1.2 nags
-1.1 nags $
-2.8 name
-1.7 name $
-1.0 name and
-0.5 name for
0.6 name it
-0.5 name of
1.9 name on
-0.5 names
-0.7 names $
-0.5 names on
0.7 nan
1.4 naproxen
-1.3 narrow
-0.6 narrow $
1.1 narrowed $
-1.5 narrower
-0.7 narrower $
-1.5 narrowing
-0.8 narrowing itself
-1.7 narrowing of
-0.6 narrows
-1.0 national
3.2 natural
-0.6 natural $
1.3 natural and
-0.6 natural chemicals
0.5 natural curve
-1.9 natural pain
-1.2 natural painkillers
0.7 natural position
0.7 natural there
-0.6 natural to
4.1 naturally
0.9 naturally $
2.2 nature
1.4 nature own
-1.2 near
-0.5 near me
-0.7 near metrotown
-1.3 near the
-1.1 nearby
-0.7 nearest
-1.6 nearly
0.9 nearly always
-0.5 nearly every
1.1 nearly everybody
0.8 nearly everyone
-0.7 necessarily
-1.7 neck
-0.7 neck $
0.6 neck and
-1.5 neck pain
2.5 need
-0.7 need $
-1.3 need an
4.0 need for
2.7 need it
-1.1 need not
3.1 need one
-1.0 need regular
-2.4 need surgery
0.6 need that
0.9 need their
2.4 need them
-3.6 need to
-0.9 need treatment
-0.6 need your
2.7 needed
-1.5 needed $
1.1 needed a
-1.0 needed for
0.8 needed if
0.8 needed it
0.7 needed surgery
0.9 needed to
4.4 needing
1.3 needing the
3.0 needle
0.5 needle $
-0.6 needle and
2.7 needles
0.9 needles $
1.3 needles along
-0.7 needles are
-0.7 needles in
0.5 needling
-2.0 needs
-0.6 needs immediate
-0.5 needs the
0.9 needs to
2.4 negative
-1.7 neighbour
-1.2 neighbourhood
1.0 neighbours
-0.5 nell
-0.9 nelson
-0.6 nephew
2.3 nerve
-1.4 nerve $
-0.7 nerve and
-0.6 nerve can
-2.0 nerve damage
-0.8 nerve endings
-0.6 nerve from
-1.2 nerve injury
0.6 nerve is
-0.5 nerve pain
-1.6 nerve root
0.5 nerve roots
-0.5 nerve the
-0.7 nerves at
-0.8 nerves becomes
-0.5 nerves can
0.6 nerves get
-0.5 nerves has
1.4 nerves have
-0.5 nerves in
-0.7 nerves pass
-0.6 nerves run
1.4 nerves that
-2.6 nervous
-2.0 nervous system
1.5 netball
1.5 network
4.1 never
-0.6 never a
-1.0 never be
3.1 never been
1.0 never come
0.7 never comes
-0.5 never feel
-0.5 never gets
-0.7 never got
1.3 never had
3.4 never have
0.5 never hurt
-0.9 never know
1.8 never needed
-0.7 never on
1.5 never once
-0.6 never press
0.8 never returns
-0.8 never stop
-0.5 never tell
-0.9 never the
1.5 never think
2.0 never too
-0.8 never work
1.3 never yet
0.5 new
2.9 new $
-0.6 new blood
-0.5 new client
-3.1 new clients
1.3 new collagen
-0.6 new mums
1.7 new one
-0.7 new parents
-1.2 new patients
0.5 new people
-0.6 new to
-1.0 new westminster
-1.1 new year
1.5 newborns
1.3 newborns to
-0.7 newest
-0.5 newest rmt
-1.2 news $
1.3 news is
-0.7 newsletter
1.0 next
-0.6 next appointment
-1.1 next door
1.1 next morning
1.4 next one
-0.9 next time
1.2 next two
1.5 next visit
0.9 next week
0.9 nhs
0.9 nia
-1.5 nice
-1.3 nice $
2.3 nice hour
-1.1 nice to
-0.6 nicer
0.5 night $
0.7 night after
0.6 night for
1.4 night he
-0.6 night i
-0.8 night sleep
4.8 nil
3.6 nil $
1.3 nine
0.6 nine $
2.2 nine days
0.7 nine hours
0.9 nine in
1.3 nine months
1.1 nine thousand
-0.5 nine to
1.6 nine weeks
-0.8 nine years
1.4 nineteen
0.7 nineteen $
-0.5 nineteenth century
0.8 ninety four
-0.8 ninety minutes
-1.4 ninety three
1.3 ninth
2.8 no
-3.0 no $
-1.1 no and
1.8 no back
-1.6 no better
-1.3 no blood
3.6 no brace
1.6 no cause
-0.9 no change
-1.2 no charge
1.7 no choice
-1.4 no clear
-1.0 no climbing
3.5 no clinic
-0.9 no conclusion
-2.5 no cure
-1.6 no difference
0.8 no doctor
-0.9 no drugs
-0.6 no effect
-0.9 no evidence
0.8 no extra
-1.4 no fixed
-1.3 no gain
-1.8 no good
-0.8 no hard
1.2 no harm
-0.9 no idea
2.6 no longer
-1.9 no massage
1.4 no matter
5.6 no more
-0.5 no music
2.2 no need
-1.3 no needles
-0.5 no or
4.3 no other
4.2 no pain
-0.8 no part
-1.6 no perfect
-0.9 no pills
-0.6 no pressure
-1.5 no proof
2.3 no reason
5.9 no risk
4.3 no risks
3.6 no rods
1.8 no scan
0.5 no scar
-0.7 no serious
8.1 no side
-3.8 no single
0.7 no such
-0.5 no surprise
-1.5 no to
-4.8 no treatment
-1.5 no two
0.7 no way
-0.7 no we
-0.6 no wonder
-1.1 no you
1.8 nobody
-1.5 nobody can
2.9 nobody else
-0.5 nobody enjoys
3.3 nobody has
-0.5 nobody here
2.7 nobody in
-1.6 nobody is
2.1 nobody it
-1.5 nobody knows
-0.6 nobody minds
0.6 nobody needs
-0.8 nobody should
-0.7 nobody wants
-1.9 nobody will
-1.0 nod
-1.0 nod off
-1.1 noise
-2.1 non
-0.5 non drug
1.3 non invasive
-2.2 non specific
6.6 none
3.9 none $
4.2 none at
-1.4 none of
-1.9 noon
-0.9 nope
-1.1 nope $
2.1 normal
-1.1 normal $
-0.8 normal activities
3.5 normal in
-0.5 normal to
-2.0 normally
-0.8 north burnaby
-0.6 northgate
-0.8 northroadrmt
4.3 not $
2.9 not a
-0.8 not able
-0.5 not advise
-0.5 not affect
-1.1 not agree
-0.9 not all
-1.5 not alter
-3.9 not always
-0.8 not answer
4.7 not any
1.7 not be
-0.6 not bear
0.5 not because
-0.8 not become
-3.1 not been
-0.9 not being
3.5 not better
-0.9 not book
-0.8 not borne
-0.5 not bother
0.7 not call
-0.9 not cause
-0.5 not caused
-3.1 not change
-1.1 not changed
-0.6 not charge
-0.5 not chase
-0.9 not claim
-1.1 not clear
3.7 not come
-1.5 not correct
-0.5 not crack
-4.5 not cure
-0.5 not damage
-3.0 not diagnose
2.6 not do
-0.6 not doctors
-0.7 not drive
0.9 not end
0.9 not enough
0.5 not ever
-1.9 not every
-0.7 not everybody
-1.7 not everyone
2.2 not expect
2.0 not expected
1.4 not feel
0.8 not felt
4.3 not find
-1.5 not fix
-1.6 not flush
-0.5 not for
0.9 not found
-1.0 not free
3.0 not get
-2.5 not give
0.9 not go
-0.6 not gone
-2.9 not guarantee
3.3 not had
2.5 not happy
1.5 not harm
1.8 not have
-1.0 not hear
5.3 not help
-1.2 not helped
1.0 not here
5.6 not hurt
0.8 not i
5.9 not if
0.7 not improve
-1.3 not improved
-1.4 not in
-0.7 not instead
-0.5 not involved
3.1 not just
0.9 not keep
-1.8 not known
-0.8 not last
0.7 not leave
1.7 not let
-1.1 not lie
2.1 not like
-0.8 not look
0.9 not lose
0.5 not lost
-0.5 not magic
1.1 not make
0.6 not manage
-1.6 not massage
0.8 not matter
-2.9 not mean
2.4 not met
-0.8 not mind
1.2 not missed
-1.3 not move
1.0 not my
-0.7 not necessarily
4.2 not need
1.7 not needed
-0.7 not normally
-0.6 not notice
-1.0 not noticed
-1.3 not offer
-0.5 not on
0.9 not once
3.8 not one
-0.5 not paid
-0.6 not part
6.0 not pay
-0.7 not pick
-1.1 not possible
-0.6 not predict
-1.1 not pretend
-0.7 not prevent
-2.2 not promise
-0.5 not provide
-1.5 not push
-1.7 not put
-0.5 not reach
-0.9 not realign
-1.3 not rebuild
-1.2 not recommended
0.5 not remember
-0.6 not remove
-1.5 not repair
-0.7 not replace
1.2 not required
3.8 not return
-0.7 not right
-0.8 not risk
-0.5 not routinely
-0.5 not rule
-0.5 not run
-0.7 not rush
-1.1 not safe
-3.3 not say
-1.0 not saying
-1.0 not see
-1.2 not sell
0.9 not send
0.6 not settle
1.7 not shift
-0.9 not show
-1.0 not shown
-0.8 not sleep
-1.0 not slept
-0.6 not slip
-0.6 not slow
-0.8 not so
-0.9 not speed
-0.8 not stand
-2.3 not stop
-2.4 not straighten
1.5 not suit
-3.0 not suitable
-0.8 not supported
-0.9 not sure
-1.9 not take
0.8 not taken
-2.8 not tell
3.5 not that
-1.3 not the
2.1 not there
2.6 not think
-0.5 not thought
1.2 not tie
-1.7 not to
-1.1 not touch
2.6 not touched
-0.7 not trained
-1.6 not treat
0.6 not turn
0.6 not understand
-0.6 not undo
-1.0 not use
-2.1 not usually
-0.5 not wait
-0.6 not we
-1.9 not wear
-2.9 not widen
1.8 not work
-1.0 not worked
1.4 not worry
-1.6 note
-0.6 note from
-0.5 note to
-0.8 notebook
-0.6 noted
-0.6 noted that
-1.8 notes
-0.8 notes $
-0.9 notes on
4.1 nothing
0.7 nothing $
-1.5 nothing against
-0.6 nothing and
2.5 nothing but
-1.3 nothing can
1.8 nothing else
-1.5 nothing fancy
-1.5 nothing for
-0.9 nothing has
1.7 nothing in
-2.6 nothing is
3.3 nothing left
3.6 nothing to
-1.4 nothing wrong
-0.7 nothing you
-2.6 notice $
2.9 notice a
-0.5 notice if
0.5 notice instant
0.8 notice it
1.1 notice the
-0.5 notice what
-0.5 noticed any
2.7 noticed that
0.8 nought
1.1 nourishes
0.9 nourishes the
-1.1 november
-0.5 november $
5.0 now
2.2 now $
-1.4 now and
-0.6 now as
-0.5 now for
2.5 now i
1.4 now in
1.1 now she
-1.1 now that
-0.9 now the
-1.3 now we
0.5 now what
-0.8 now you
0.8 nowhere
0.7 nowhere to
-1.0 numb
-1.5 number
-1.1 number and
-0.5 number nine
-0.8 number of
-0.7 number on
4.3 number one
-1.1 numbers
-1.0 numbers $
-1.4 numbness
1.8 numbness and
-0.7 numbness around
-0.6 numbness between
-0.5 numbness in
-1.1 numbness or
-0.6 numbs
0.7 numerous
-3.9 nurse
-0.5 nurse $
-0.7 nurse and
-2.7 nurses
-0.7 nurses and
1.9 nutrients
-0.5 nutrients reach
0.7 nutrients to
-0.6 oa
0.8 oak
0.7 oaks
0.7 oat
0.8 oat milk
-0.5 obligation
-0.7 obviously
-0.7 obviously $
0.9 occasionally
-1.1 occupational
-0.6 occurs
-1.4 october $
-0.5 odile
-0.5 of
-0.6 of $
1.8 of 5
-0.9 of 50
-1.2 of a
-0.7 of about
1.9 of acupuncture
0.8 of age
1.4 of all
-1.5 of an
-0.6 of another
-0.7 of april
-0.6 of arthritis
1.5 of attention
0.6 of back
-0.9 of backs
1.5 of being
-1.2 of bone
-0.5 of bones
1.5 of burnaby
-0.7 of calm
-0.5 of cancer
2.4 of care
0.6 of clinical
0.6 of comfort
-0.6 of compost
1.4 of conditions
-1.6 of course
-1.2 of days
0.8 of deep
-1.0 of disability
-0.9 of disc
-0.5 of discomfort
-0.8 of each
-1.2 of eight
-1.6 of endorphins
1.6 of every
0.6 of everything
-1.1 of exercise
2.2 of exercises
-0.5 of feeling
-0.5 of fifty
-1.2 of five
-0.5 of folks
-1.4 of four
-0.6 of full
-0.8 of getting
1.3 of ginger
-0.5 of gravity
-0.5 of hands
1.3 of health
0.5 of her
-2.6 of his
2.2 of ibuprofen
-0.6 of injury
1.1 of it
-0.5 of january
1.4 of leg
-0.9 of life
-2.1 of line
-0.5 of local
0.5 of long
-0.8 of low
1.0 of lower
0.5 of lying
1.1 of manual
-0.8 of march
0.9 of massage
1.4 of metabolic
1.1 of mine
-0.7 of most
-0.8 of motion
-1.6 of muscle
-0.7 of muscles
-1.7 of my
0.8 of needles
1.6 of new
-1.1 of ninety
-1.2 of one
0.8 of ontario
-0.5 of oxygen
1.8 of pain
0.6 of patience
-3.3 of people
-0.9 of physicians
-0.6 of physiotherapy
-2.4 of place
2.3 of places
-1.1 of position
-1.1 of practice
0.9 of pregnancy
-0.5 of quiet
-0.9 of recovery
0.8 of regular
-0.5 of rheumatoid
-0.5 of risk
1.9 of room
-0.5 of rosemary
1.8 of sciatica
-0.5 of seeing
1.1 of sessions
-0.5 of seven
-0.5 of sixty
-0.5 of sleep
1.1 of slow
-0.6 of small
1.0 of somebody
0.7 of something
-0.6 of spinal
-0.9 of stairs
0.5 of standing
1.2 of steroids
1.3 of strength
0.6 of surgery
1.3 of tablets
-1.0 of tea
0.5 of tension
-1.0 of that
-0.5 of the
-1.9 of their
0.9 of them
0.6 of therapists
1.0 of these
1.4 of things
2.0 of thirty
-0.6 of this
0.6 of those
-1.2 of time
-0.5 of times
0.7 of tired
-0.9 of tissue
-0.7 of trained
0.9 of training
2.6 of treatment
0.5 of treatments
0.9 of trying
-0.7 of twelve
0.5 of up
-4.3 of us
-0.8 of visits
0.6 of waiting
-0.7 of war
0.8 of water
0.5 of wear
1.4 of weekly
0.7 of weeks
0.6 of what
-0.6 of which
-0.6 of whom
0.5 of working
-1.9 of you
1.0 of yours
4.2 off
-1.3 off a
1.1 off all
-0.5 off and
0.5 off by
0.9 off for
-0.9 off from
-0.7 off in
1.4 off it
1.5 off like
0.6 off my
2.3 off pain
2.8 off that
3.4 off the
0.8 off their
0.8 off them
-0.6 off to
-0.5 off when
-0.5 off with
-1.8 off work
-1.8 off your
-0.7 offended
-0.7 offended $
0.5 offer a
-0.5 offer opioids
-0.5 offer the
-3.1 offered
-0.7 offered $
-0.7 offered a
-0.7 offered him
-0.5 offered to
-0.9 offering
-0.8 offers a
-1.3 office
-0.6 office $
0.9 officer
-4.3 often
0.9 often $
1.0 often and
0.7 often as
-0.8 often asked
0.6 often be
0.7 often by
-0.8 often comes
-0.5 often do
1.2 often enough
-0.6 often goes
0.5 often it
3.0 often on
0.8 often settles
-1.2 often show
-0.5 often shrink
-1.0 often shrinks
1.1 often tell
2.0 often that
1.1 often the
1.2 often with
-0.6 often yes
2.1 oh
-0.6 oh $
-0.9 oh my
-1.6 oil
1.9 oil a
0.6 oil and
-1.0 oil change
-0.6 oil in
-0.6 oil is
-0.9 oil on
-1.0 ok
0.6 okanagan
-1.1 okay
2.5 old
0.8 old $
-1.2 old injuries
0.6 old injury
1.8 old one
-0.8 older
-0.6 older $
-0.5 older adults
-0.7 older clients
1.2 older patients
1.2 older people
-0.9 oldest regular
-0.7 olympic
-0.7 on
1.8 on $
-1.6 on a
0.6 on account
-0.6 on all
-1.2 on an
-0.5 on and
1.1 on any
-0.6 on as
-0.5 on at
-1.1 on average
-0.5 on back
-0.5 on bad
0.7 on blood
2.3 on both
-0.5 on crutches
1.6 on day
-0.7 on december
0.7 on disc
2.2 on each
-0.6 on either
1.6 on friday
-0.5 on fridays
0.7 on getting
2.9 on google
-1.1 on hands
0.9 on hastings
3.0 on her
-0.5 on here
-0.5 on him
2.8 on his
-0.8 on holiday
-1.1 on how
-0.8 on in
-0.9 on is
1.4 on it
-1.5 on its
-0.6 on january
0.5 on kingsway
-0.5 on main
0.6 on massage
1.9 on me
-1.3 on methotrexate
2.7 on monday
-1.8 on mondays
-0.6 on muscle
-1.3 on my
-0.7 on one
1.7 on our
1.4 on painkillers
1.9 on paper
2.0 on pills
0.7 on purpose
-0.7 on request
0.7 on saturday
-0.6 on scans
0.7 on sciatica
-0.7 on several
-0.6 on since
-0.6 on skin
0.5 on socks
-1.0 on something
2.8 on standing
-0.5 on still
1.2 on sunday
-1.2 on sundays
0.5 on tablets
2.0 on that
-0.5 on the
-2.7 on their
1.5 on this
-0.8 on those
-0.5 on thursday
-0.8 on thursdays
1.0 on time
3.5 on to
0.8 on top
-1.1 on treatment
-0.7 on tuesday
-2.2 on tuesdays
0.7 on two
2.6 on us
-0.5 on walking
-0.5 on weekday
-1.6 on weekdays
-0.6 on west
-1.1 on what
-0.5 on whatever
-1.7 on with
0.5 on work
-0.7 on working
1.6 on you
0.7 on your
2.1 once
2.5 once $
-3.1 once a
1.1 once and
1.1 once had
-0.5 once in
-0.5 once is
-1.2 once it
0.5 once or
1.8 once the
0.7 once they
1.3 once we
0.9 once your
1.0 one
-0.6 one 60
0.7 one after
1.5 one afternoon
-0.9 one and
0.8 one appointment
-1.0 one as
-0.9 one at
0.5 one bad
1.4 one before
-0.6 one bone
-1.1 one by
-1.6 one can
0.5 one choice
1.1 one client
1.0 one clinic
-1.1 one day
-1.0 one every
-0.8 one foot
1.1 one for
-0.8 one gentleman
0.9 one go
-0.8 one hand
-0.7 one hip
-1.0 one i
1.3 one in
0.5 one is
-0.7 one knee
-0.5 one last
-1.9 one leg
-0.8 one man
-0.9 one massage
0.8 one month
-1.5 one more
-0.7 one morning
-0.8 one or
0.5 one our
-1.0 one person
-0.6 one place
-0.5 one position
0.9 one price
-0.8 one reason
-1.2 one rmt
0.5 one roof
4.1 one session
-2.3 one side
0.5 one step
2.0 one table
-1.8 one to
2.0 one treatment
-0.8 one type
4.5 one visit
-0.7 one was
-0.5 one week
1.5 one who
-0.5 one will
-1.2 one with
-0.8 one without
-0.6 one year
-1.7 one years
-1.1 one you
1.3 ones
-0.9 ones $
1.3 ones we
1.5 ones who
-0.5 ongoing
-1.3 online
-0.6 online booking
0.6 online or
1.1 only
-1.5 only $
0.7 only a
1.0 only at
1.0 only because
-0.8 only considered
-0.9 only for
-1.4 only if
-0.6 only mask
-0.5 only once
1.2 only option
1.5 only place
0.6 only take
-1.5 only the
-0.5 only then
1.3 only therapist
-0.7 only two
-0.9 only walk
-0.8 only when
-1.0 only wish
0.5 ontario $
-0.6 onto
-0.5 onto the
-1.1 onward
-1.3 op
-0.6 open
-0.6 open $
0.6 open and
-1.1 open at
-1.0 open for
-0.6 open from
-1.3 open on
-0.6 open seven
-0.5 open six
0.7 open the
2.5 open up
3.1 opened
1.9 opened $
-0.9 opened in
-0.5 opened my
0.8 opened the
-0.8 opened this
1.6 opened up
-1.3 opening
-0.5 opening the
-1.5 openings
2.7 opens
2.0 opens up
0.5 operate on
1.4 operated
1.5 operated on
4.5 operating
2.4 operating room
1.6 operating table
2.5 operation
1.4 operation $
1.5 operation and
-0.7 operation in
-1.7 operation is
-0.6 operation it
-1.0 operation on
0.9 operation or
-0.7 operation there
-0.5 operation to
0.9 operation was
0.8 operations
1.0 operations $
-0.6 operations carry
-0.5 operations on
-1.2 opinion
-0.8 opinion $
-1.6 opinions
-0.6 opinions about
1.2 opioids
1.0 opioids and
-0.9 opioids are
-1.0 opioids for
-0.7 opposite
-0.7 option $
-1.5 option for
-1.0 optional
-0.7 optional $
-2.8 options
-1.3 options $
-0.7 options for
-7.3 or
-0.7 or after
-1.1 or any
0.7 or anything
-0.5 or arthritis
1.4 or as
0.9 or at
-0.5 or back
0.9 or bleeding
0.6 or book
-0.7 or both
-0.7 or breaks
-0.5 or by
1.1 or call
-0.6 or can
1.0 or chiropractic
0.7 or drop
2.0 or exercise
-0.7 or five
0.5 or for
1.7 or four
1.4 or had
-1.4 or have
1.4 or herniated
1.2 or how
-1.1 or if
-1.1 or in
2.1 or it
-0.6 or just
-0.5 or lactic
1.3 or later
1.2 or less
0.8 or lie
-0.7 or months
-1.1 or more
0.5 or ninety
2.0 or no
0.5 or none
-0.6 or not
-1.0 or numbness
2.1 or old
-0.9 or on
0.7 or operation
1.1 or osteoarthritis
-0.5 or pain
1.6 or physiotherapy
2.0 or plain
-1.0 or put
-0.8 or remove
-0.5 or scoliosis
1.0 or severe
0.8 or sit
0.8 or speak
0.6 or sport
-0.5 or stenosis
-0.8 or stop
1.3 or surgery
-0.7 or swollen
-1.0 or take
-1.2 or that
0.8 or the
0.7 or three
-0.7 or tingling
-1.6 or to
0.6 or twice
1.8 or two
-0.5 or walking
1.0 or we
-0.6 or weakness
-1.2 or without
2.5 or you
-0.6 oral
-0.5 orange
-1.7 order
-0.5 order $
-0.6 order to
-0.5 ordered
-0.7 orders
-0.9 ordinary
-0.7 ordinary back
1.6 ordinary massage
-0.5 ordinary painkillers
1.5 organ
0.5 original
-0.6 orthopaedic
0.8 orthopedic
-0.6 osteoarthritis
-1.7 osteoarthritis $
-1.3 osteoarthritis and
-0.9 osteoarthritis is
1.2 osteoarthritis of
-0.8 osteoarthritis or
-0.8 osteoarthritis the
-0.6 osteopaths
1.1 osteoporosis and
0.6 osteoporosis blood
0.8 other
-1.7 other $
-0.5 other active
0.5 other and
-0.5 other care
-1.2 other causes
1.4 other clinic
4.8 other clinics
0.6 other end
-0.8 other half
-1.3 other hands
-0.6 other options
0.8 other people
0.9 other places
-0.5 other soft
-1.1 other than
2.9 other therapists
0.6 other things
-0.6 other treatment
-2.6 other treatments
-0.5 others
0.5 others $
0.6 others a
-0.5 others come
-0.5 others find
-1.3 others have
-1.2 others it
-0.8 others notice
1.8 others we
1.0 otherwise
-0.5 otherwise come
-0.5 ouch
4.5 our
-0.6 our acupuncturist
-0.6 our backs
-1.1 our best
-1.3 our burnaby
-0.6 our busiest
-0.8 our clients
-3.6 our clinic
1.4 our clinical
1.1 our deep
-0.7 our discs
-1.5 our door
0.5 our experience
0.8 our expert
-0.9 our favourite
-1.1 our first
-0.5 our founder
-0.5 our four
-0.9 our front
0.7 our guests
-0.5 our hands
-0.9 our helpline
-0.6 our job
1.7 our ladies
-0.8 our last
0.8 our lead
-0.6 our long
-0.7 our members
1.1 our methods
1.5 our monthly
-1.7 our most
0.7 our neighbours
-0.7 our newest
-1.7 our oldest
0.8 our opinion
0.9 our own
0.9 our page
0.8 our patients
-0.9 our people
-0.5 our physiotherapist
-0.9 our physiotherapists
-0.8 our place
-0.6 our prenatal
-0.6 our prices
1.9 our program
2.5 our programme
0.5 our ra
1.0 our record
1.6 our regulars
1.1 our resident
1.1 our results
2.6 our rmt
2.2 our rmts
0.6 our sciatica
0.6 our senior
-0.5 our services
1.0 our signature
-0.6 our stairs
0.8 our table
-1.3 our tables
-0.7 our three
1.1 our touch
1.1 our treatment
1.4 our treatments
-0.6 our waiting
1.1 our work
-0.5 our youngest
6.1 ours
0.6 ours are
1.0 ours goes
0.9 ours is
-1.5 ourselves
-1.0 ourselves $
5.2 out
1.8 out $
0.8 out a
-1.0 out and
-0.7 out as
-0.6 out back
-1.0 out by
-1.8 out for
-1.0 out here
-0.5 out i
1.2 out is
0.7 out it
0.5 out lactic
1.1 out like
-1.2 out loud
1.4 out of
-2.2 out on
-0.6 out or
0.8 out that
2.2 out the
0.7 out there
-1.1 out toxins
1.3 out upright
-0.7 out what
-0.6 out when
-1.2 out whether
0.5 out which
1.6 out who
-0.7 out why
1.1 out with
0.6 out without
-0.5 out you
2.4 outcomes
-0.5 outcomes $
-1.7 outer
-0.7 outer layer
-0.6 outlet
1.7 outperforms
-3.8 outside
-1.1 outside $
-0.7 outside the
-0.7 outward
-1.1 over
1.1 over $
0.5 over 40
0.7 over 400
1.4 over a
-0.5 over an
2.9 over and
0.5 over hot
-0.5 over it
-0.7 over months
-0.5 over one
-0.8 over several
-1.0 over six
1.2 over sixties
-1.0 over sixty
1.2 over something
2.1 over the
-0.6 over to
-0.5 over weeks
-0.6 over with
-1.2 over your
2.4 overall
2.8 overall well
1.7 overdo
1.7 overdo it
0.9 overnight
-0.6 overstretched
-1.1 overtime
-0.5 overtime $
-1.1 overweight
0.8 overworked
2.2 overworked muscles
-2.8 own $
2.3 own a
0.9 own accord
0.5 own and
-2.0 own back
3.1 own bed
-0.5 own body
0.8 own boots
-0.7 own father
-1.0 own feel
-0.5 own it
-0.7 own joints
-1.3 own mother
-0.6 own pain
-0.8 own painkillers
0.6 own practice
-0.6 own right
1.4 own socks
-1.4 own time
-0.8 owned
-0.5 owned $
-1.2 owner
-0.6 owns
-0.5 owns the
1.9 oxygen
1.0 oxygen and
0.9 oxygen to
1.2 oxytocin
-1.1 p
-1.0 p $
0.6 p m
-1.2 pace
-0.5 pace yourself
-0.6 paced
-0.6 paced world
2.5 pacemaker
1.1 pacemaker a
0.8 pacemakers
-0.9 pacific
-0.9 pacific blue
-1.5 pacing
0.5 pack
1.1 pack $
0.7 pack and
-0.5 package
-1.3 package $
-1.8 packages
-0.9 packages and
0.7 packed
2.4 packet
0.7 packet of
1.3 packing
-1.0 packs
-0.7 packs $
-0.5 pad
1.3 pad and
-0.5 pads
-3.0 page
-1.6 page $
0.7 page or
-0.7 page sets
0.7 page with
2.9 pages
0.8 pages $
-3.5 paid
-0.5 paid $
-1.3 paid for
-0.6 paid in
3.3 pain
0.8 pain $
-1.5 pain a
-1.2 pain after
-0.8 pain along
-2.3 pain and
-1.1 pain are
-0.8 pain away
-2.0 pain before
1.3 pain behind
-1.1 pain but
-1.1 pain can
-1.0 pain come
-1.7 pain comes
-0.7 pain diary
0.6 pain does
-0.7 pain down
-0.5 pain eases
-0.5 pain easier
-0.6 pain elsewhere
-0.5 pain every
1.0 pain expert
0.9 pain experts
-0.5 pain faster
-0.5 pain for
1.1 pain forever
7.9 pain free
1.9 pain gone
-1.0 pain have
0.8 pain i
-0.9 pain improves
-2.1 pain in
-2.8 pain is
-0.7 pain keeps
-0.6 pain makes
-0.6 pain management
0.7 pain massage
-1.0 pain may
2.1 pain medication
-0.7 pain more
-0.6 pain never
-0.9 pain no
-1.5 pain often
1.4 pain on
-1.2 pain or
-3.7 pain relief
-0.8 pain relievers
-0.6 pain relieving
-0.6 pain settles
0.9 pain signals
1.4 pain since
-0.6 pain so
2.2 pain specialists
1.7 pain stops
-2.1 pain than
-2.2 pain that
-0.7 pain the
1.2 pain they
-0.9 pain tingling
-1.3 pain to
0.8 pain under
-0.8 pain was
1.3 pain we
-0.7 pain what
0.8 pain which
-0.5 pain while
1.4 pain will
-1.1 pain worse
-2.6 painful
-0.5 painful $
1.9 painkillers
-1.0 painkillers are
1.0 painkillers for
0.6 painkillers which
1.6 painless
0.5 pains
-0.5 painted
0.7 pair
0.6 pair of
-1.3 palms
-0.6 pan
-1.7 panel
1.3 panic
1.5 panic attacks
1.4 pants
0.7 paper
-1.0 paperwork
-0.6 paperwork $
-2.1 paracetamol
-0.5 paralysis
-0.5 paramedic
0.7 paraspinal
0.7 paraspinal muscles
-0.9 parent
-0.7 parent in
0.8 parent is
-0.9 parents and
-0.8 park
0.6 park $
-0.6 parkade
-5.4 parking
-0.8 parking $
0.6 parking and
-0.7 parking behind
-1.7 parking is
-0.7 parking on
-1.9 part
-1.2 part $
0.7 part i
-1.1 part in
-3.8 part of
1.3 part that
-3.0 particular
-0.5 particular $
3.1 particularly
1.9 particularly beneficial
1.0 particularly well
-1.4 partner
-0.5 partner $
-1.0 parts
-1.3 party
-0.5 party $
-1.6 pass
-0.6 pass through
-1.0 passage
-0.8 passed
-2.1 passes
-1.1 passes $
-0.7 passing
-0.8 passive
-1.6 past
-1.1 past four
-0.5 past six
1.3 past the
-0.6 past three
0.5 pat
-0.8 path
0.7 pathway
-1.1 patience
-1.1 patience $
-2.2 patient
0.5 patient can
0.5 patient who
3.5 patients
-0.9 patients $
0.5 patients a
-0.5 patients and
1.5 patients are
-0.7 patients ask
-0.7 patients come
-0.5 patients find
0.5 patients notice
1.0 patients who
2.6 patients with
1.3 paul
4.3 pay $
1.9 pay nothing
-0.5 pay only
-1.1 pay the
-0.6 pay what
-1.1 payable
-1.0 paying
-1.2 payment
1.3 payroll
-2.1 pays
-0.6 pays for
1.0 pb
-0.5 pe
1.9 peace
-1.2 peace $
0.6 peas
-0.7 pee
-0.5 peg
1.0 pelvic tilt
2.0 pelvis
0.8 pelvis $
0.7 pelvis and
1.4 pelvis back
-0.8 pelvis is
-0.7 pen
-0.5 pen $
2.7 pencilled
2.8 penny
2.3 penny $
1.2 pens
-1.8 people
2.5 people $
-1.4 people a
-1.1 people and
3.1 people are
1.0 people arrive
-0.5 people at
-0.8 people away
-0.6 people begin
-0.6 people but
-0.5 people call
0.8 people could
-0.9 people do
-0.6 people end
1.8 people feel
-2.4 people find
0.6 people from
-0.8 people go
1.4 people had
-2.4 people have
-0.5 people i
-1.4 people in
-0.6 people like
-1.1 people never
2.1 people notice
-0.7 people often
-0.9 people over
-0.6 people recover
0.5 people return
-0.5 people say
0.5 people should
0.8 people sit
0.6 people so
-0.5 people tend
-0.7 people that
0.6 people the
-0.6 people think
0.7 people this
-0.7 people walk
1.7 people we
-1.8 people who
-1.4 people whose
-0.5 people will
-2.9 people with
-1.7 people without
-0.8 people yes
1.1 people you
-0.5 pepper
-1.4 per
1.5 per cent
-0.8 per month
-0.6 per visit
2.4 percent
-1.4 percent off
-1.3 perfect posture
1.8 perfectly safe
2.3 perform
-1.1 performance
1.0 performed
1.2 performed by
-1.7 perhaps
-0.7 perhaps a
0.5 period of
-1.5 periods
-0.5 periods of
2.1 permanent
1.5 permanent $
-0.7 permanent and
-1.4 permanent damage
-1.2 permanent nerve
0.6 permanent results
2.3 permanently
1.6 permanently $
-1.1 permission
-0.8 permission $
1.7 permits
-0.5 persistent
-3.0 person
-0.5 person is
1.1 person on
-0.7 person to
0.5 person who
-0.5 person with
-0.7 personal
1.1 personalized
-1.1 personally
-1.0 personally $
-0.9 persons
0.6 persuade
-0.7 pete
-0.8 petra
-1.6 pharmacist
-0.5 pharmacist $
-0.8 pharmacist can
1.2 pharmacy
1.9 pharmacy $
0.9 phase one
0.8 phase three
-0.8 phases
-0.6 phil
-4.5 phone
-1.3 phone $
1.2 phone and
-0.9 phone in
0.8 phone or
-0.8 phone us
0.9 phoned
0.9 phoned the
0.6 photograph $
0.9 photographs
-1.0 physical
-0.9 physician
-0.5 physician $
1.4 physicians
2.8 physio
0.9 physio $
1.3 physio chiro
1.6 physiology
1.4 physios
-3.9 physiotherapist
0.5 physiotherapist a
-0.5 physiotherapist and
-1.0 physiotherapist can
-0.5 physiotherapist will
-0.9 physiotherapists
-0.8 physiotherapists $
1.5 physiotherapists and
1.3 physiotherapy
-0.8 physiotherapy $
1.5 physiotherapy for
1.8 physiotherapy or
-1.0 piano
-1.6 pick
-0.7 pick a
1.0 pick up
3.1 picked
3.1 picked up
-1.0 picking up
-0.6 picks
-0.5 picks up
0.9 picture and
-0.8 pictures
-0.5 pictures $
-0.6 piece
-0.9 pilates
-0.6 pile
5.1 pill
0.6 pill bottle
-1.5 pillow
-2.0 pillows
-0.9 pillows $
5.2 pills
2.3 pills $
3.1 pills and
-1.0 pin
-0.6 pin and
-0.7 pinch
3.0 pinched
-0.8 pinches
-0.5 ping
1.2 pins
1.3 pins and
-0.8 piriformis
-1.0 piriformis $
2.2 piriformis and
-0.7 piriformis syndrome
1.8 place
-1.8 place $
-0.8 place and
1.6 place for
-1.0 place in
-0.9 place is
1.6 place that
0.6 place the
1.0 place to
1.9 place where
-0.9 place with
-0.5 placebo
2.0 places
-0.7 places $
0.6 places a
-0.6 places that
-0.9 places to
0.6 plain english
0.5 plain old
-0.9 plainly
-0.9 plan
1.6 plan $
-0.8 plan at
-1.3 plan for
-0.5 plan is
-0.7 plan on
0.9 plan that
1.0 planned
0.6 planning
-3.8 plans
-0.8 plans $
-0.6 plans cover
-0.5 plant
-0.7 plastic
-0.9 plate
-0.5 play a
3.6 played
1.7 played the
1.9 playing
1.6 playlist
2.1 playlist $
-0.5 plaza
-2.1 pleasant
-0.5 pleasant $
-0.9 pleasant and
-2.6 please
-0.5 please ask
-1.0 please bring
-0.6 please give
1.2 please let
1.0 please note
2.0 please speak
-0.7 plenty
-0.6 plumbing
1.1 plump
0.5 plump up
1.2 plumps
0.9 plumps up
-2.1 plus
-0.5 plus gst
-0.9 pm
-0.6 pocket $
0.9 point
1.4 point $
-1.1 point and
2.2 point at
-0.6 point in
-0.7 point therapy
-0.6 point to
1.2 point work
-0.5 points
1.5 poison
3.1 poisons
0.5 poke
1.1 pole
0.6 policy
1.0 polish
-0.5 polite
-0.9 pool
-0.6 pools
-1.0 poor
1.6 poor posture
-1.7 poor sleep
1.0 pop and
-1.7 popular
-0.5 popular $
-0.5 popular choice
0.5 popular rmt
-0.5 popular with
-0.9 port
-0.7 portuguese
-2.5 position
2.3 position $
-0.5 position often
-0.8 position you
-1.7 positions
-4.1 possible
0.8 possible $
-1.2 possible side
-1.6 possible to
-0.6 post
-0.7 post $
0.5 postbox
-0.7 poster
-0.6 poster $
1.2 postnatal
1.6 postpartum
0.9 postponed
1.1 postponed or
-0.6 posts
2.0 postural
-1.0 postural pain
3.3 posture
2.6 posture $
1.5 posture and
-2.0 posture is
-0.9 posture or
-0.5 posture scan
-0.7 posture that
-0.7 pot
0.5 potter
-0.7 pounds $
1.2 pounds and
2.6 pour
1.6 power
-0.6 power of
1.7 powerful
-1.5 practical
-1.4 practice
-1.7 practice $
1.0 practice for
0.5 practice is
0.5 practice members
-0.5 practice nurse
1.9 practices
-1.0 practise
-1.0 practised
-1.1 practitioner
-0.8 practitioners $
0.6 practitioners are
-1.3 pre
-0.5 pre approved
0.5 precise
2.3 precisely
2.1 precisely what
-0.9 predict
0.6 prednisone
-1.1 prefer
-0.5 prefer $
0.5 prefer not
-0.6 prefer to
-0.5 prefers
1.7 pregabalin
-3.4 pregnancy
-0.6 pregnancy $
-1.3 pregnancy related
-1.3 pregnant $
1.7 pregnant or
1.3 prenatal
3.6 prescribe
0.5 prescribe a
-2.6 prescribed
-1.0 prescribed it
-0.6 prescribed medicine
3.6 prescription
1.8 prescriptions
1.0 prescriptions $
-1.5 present
-0.8 present $
-0.8 present for
-1.1 press on
-1.2 presses
-1.7 presses on
-2.2 pressing
-0.8 pressing on
-3.1 pressure $
-0.6 pressure a
-0.9 pressure and
0.8 pressure comes
-0.6 pressure from
-0.7 pressure has
-2.3 pressure is
1.9 pressure off
0.5 pressure on
-0.5 pressure should
1.2 pressure tells
1.1 pressure the
-1.2 pressure to
-0.6 pressure you
-1.4 pretend
3.8 pretty
-1.8 prevent back
-0.5 prevent every
-0.5 prevent injury
1.5 prevent joint
-0.6 prevent permanent
0.6 prevented
-1.7 preventing
-1.3 preventing back
4.2 prevents
-0.5 previous
-0.6 previous surgery
-1.0 price
0.5 price $
-1.6 prices
-0.7 prince
-0.8 print
-0.5 print $
-1.2 printed
-0.8 printer
-1.1 priti
-1.3 privacy
-0.6 private
-0.7 privately
1.9 priya
-0.9 priya who
-0.9 priyanka
-2.4 probably
-0.7 probably be
0.8 probably been
-0.8 probably do
-1.0 probably not
0.8 probably will
3.7 problem
2.1 problem $
2.2 problem and
-0.7 problem that
0.6 problems and
-0.5 problems are
1.3 problems such
-0.5 problems we
0.6 procedure
-0.5 procedure $
2.4 process
0.7 process $
0.9 process and
0.8 produce
1.7 production
1.9 products
0.6 products from
0.7 products that
0.5 profession in
-1.8 professional
-0.6 professionals
0.6 professions
-0.5 professor
1.4 program
-1.0 program $
0.5 program and
0.5 program of
1.1 program was
1.5 programme
-0.7 programme $
1.5 programme and
0.8 programs
1.5 progress
0.7 progress $
3.1 progression
-0.9 project
-0.5 project $
-0.6 prolapsed disc
3.0 promise
-0.7 promise a
1.1 promise results
-0.9 promise that
0.5 promise to
0.9 promise you
-1.0 promises
-0.5 promote
1.7 promotes
-1.0 promotes relaxation
2.7 promotes tissue
-0.9 prompt
4.4 proof
3.5 proof $
-0.9 proof that
1.0 proper alignment
0.9 proper position
2.6 properly
-0.5 propose
-0.5 proposed
-0.5 propped
-1.3 protect
-0.7 protect it
2.1 protects
0.5 proteins
2.0 protocol
-0.6 protocol $
0.9 protocol is
-0.6 protrusion
1.1 proud
-0.6 proud of
1.5 proud to
0.7 prove it
-0.6 prove that
4.7 proved
2.1 proved that
-0.5 proved to
9.6 proven
2.5 proven $
1.0 proven by
-0.6 proven infection
1.1 proven that
0.6 proven to
0.6 proven treatment
-0.9 provide
0.5 provided
-0.7 provided $
-0.6 provided by
0.9 provider
0.6 provides
2.1 province
-0.6 provinces
-0.7 provincial
-0.6 provincial college
1.4 pryce
-0.6 psychological
-0.6 psychologist
0.6 pub
-1.4 public
-0.6 public register
-0.9 published in
-0.5 puffy
0.6 pull
0.5 pull on
-0.9 pull the
1.6 pulled
0.7 pulled muscle
0.8 pulled muscles
-0.5 pulled something
-1.2 pulling
-0.8 pulls $
1.4 pumps
1.4 pumps fluid
-1.0 punjabi
1.3 purges
-3.7 push
-0.5 push $
-0.7 push a
-0.6 push it
-0.6 push the
-0.8 pushed
-1.0 pushed back
-2.3 pushes
-0.9 pushes out
-0.7 pushing
1.3 put
-2.8 put a
-0.6 put back
-1.7 put discs
1.1 put down
-1.7 put it
0.5 put our
1.9 put right
0.9 put that
1.9 put the
-0.5 put this
-1.0 put up
2.8 puts
0.9 puts it
1.9 puts them
1.4 putting on
-1.0 putting up
-2.3 q
-0.6 q $
-0.8 q i
-0.6 ql
-0.6 quadratus
-0.6 quadratus lumborum
-0.6 qualified $
-1.0 quality
0.9 quality and
-1.1 quality of
1.7 quarter
0.5 quarter $
0.5 quarterly
-2.3 question
-0.8 question $
1.0 question mark
-0.7 question we
-1.0 questionnaire
-0.6 questionnaire $
-3.6 questions
-1.5 questions $
-0.6 questions about
-1.0 queue
-0.5 queue $
3.9 quick
2.2 quick $
0.6 quick thrust
2.2 quicker
-0.7 quid
-0.7 quid $
-1.3 quiet $
0.5 quietly
1.1 quit
0.6 quite
0.9 quite a
1.3 quits
-0.6 quiz
0.7 r
-1.0 r $
0.8 r ac
-0.5 r5
0.6 ra
-1.1 ra $
1.3 ra clients
1.0 race
-0.6 rack
1.2 radiation
1.0 radicular
0.5 radio
-0.5 radio and
0.6 radiographer
1.8 radiologist
-0.8 rail $
-0.7 rain on
-1.1 raise
-0.6 raise your
0.7 raised
0.7 raises
1.0 raises endorphins
-0.5 ramp
-0.5 ramp $
-0.7 ramp at
5.9 ran
2.2 ran the
1.1 rang
1.0 rang the
0.8 rang up
-0.8 range $
-0.5 range from
0.8 range of
3.3 rapid
-2.0 rare
0.5 rare $
-1.4 rare but
-3.5 rarely
-0.5 rarely needed
-0.6 rarely the
-0.5 rash
0.5 rate
-0.7 rate $
-0.5 rate drops
0.9 rate with
3.8 rated
1.5 rated 4.9
1.1 rated massage
1.1 rated rmt
-1.4 rates
-1.6 rather
2.4 rather not
-0.8 rather see
0.9 rather than
-0.9 rather you
1.4 rating
1.3 ray $
-0.5 ray or
0.7 rays
1.6 rays $
5.0 re
1.3 reabsorbed
-0.8 reabsorbs
-0.7 reabsorbs it
-1.4 reach
-0.7 reach $
-1.1 reach for
-1.0 reach it
1.8 reach the
0.6 reach us
1.3 reaches
0.6 reaches for
-0.9 reaches the
0.7 reaching the
-0.5 reacts
-3.6 read
-2.1 read it
-0.7 read that
-0.5 read what
0.5 read your
-0.8 reader
1.9 readily
-0.8 reading
-0.7 reading this
1.5 ready
-0.9 ready $
2.8 ready to
0.5 real
1.3 real cause
5.1 realign
1.7 realign the
3.3 realigns
2.9 realigns the
2.2 really
1.7 really $
1.9 really causing
-0.5 really do
1.4 really is
0.9 really works
-2.9 reason $
-0.5 reason and
-0.6 reason at
-1.0 reason enough
-0.5 reason for
-0.6 reason that
1.3 reason to
-0.5 reason we
3.6 reason you
-1.2 reasonable
-0.7 reasonable choice
-0.7 reasonable to
-1.7 reasons
0.9 reasons $
-0.5 reasons for
-0.6 reasons to
-0.5 reasons why
3.2 rebuild
2.4 rebuild $
-1.0 rebuild cartilage
3.2 rebuilds
1.6 rebuilds the
-1.4 receipt
0.5 receipt $
-2.6 receipts
-0.5 receipts are
-2.8 receive
-0.8 receive a
-0.6 received massage
-1.7 recent
-1.0 recent fracture
-0.5 recent surgery
-0.8 recently
-0.7 reception
-1.0 recipe
-0.7 recipe for
1.2 reckon
-0.6 recliner
0.9 recognised
1.9 recognized
-0.6 recommend
1.3 recommend a
-0.6 recommend acupuncture
-0.5 recommend individual
-0.6 recommendations
-3.7 recommended
-0.6 recommended by
-1.3 recommended for
1.1 recommends
2.0 record
-0.7 record of
-0.5 recorded
-1.5 records
-0.6 records are
2.6 recover
-0.6 recover $
1.0 recover faster
1.1 recovering
1.0 recovering from
2.9 recovery
-0.5 recovery and
0.6 recovery can
0.5 recovery from
1.1 recovery is
-0.6 recovery takes
1.0 recovery time
4.4 recurrence
-0.5 red flags
-0.5 reduce
-1.1 reduce the
0.5 reduced
2.3 reduces
-0.6 reduces stress
1.3 reducing
2.4 reduction
2.3 reduction of
0.5 reductions
0.5 reductions in
-0.5 refer
-0.6 refer pain
0.8 refer to
-1.0 refer you
-1.2 referral
-1.1 reflexes
-0.8 reflexes and
5.4 refund
1.6 refund every
0.6 refund your
0.5 refunded
-0.9 refuse
0.9 regain
1.3 regarded
1.2 regarded as
0.6 regardless
1.2 regenerate
0.6 regenerate $
-2.7 register
-0.7 register $
-0.5 register which
-3.6 registered
0.6 registered massage
-0.9 registered since
-2.2 registration
-0.9 registration number
-0.6 regrow
4.6 regular
-0.7 regular activity
-1.8 regular blood
0.6 regular care
-1.0 regular exercise
-0.8 regular is
2.8 regular massage
-0.8 regular movement
3.2 regular sessions
2.9 regular treatment
2.2 regularly
2.9 regulars
1.7 regulars are
-0.5 regulars come
1.1 regulars have
-0.5 regulate
-0.5 regulate the
-1.4 regulated
-0.7 regulator
-0.6 regulatory
-0.5 regulatory college
0.7 rehab
1.6 rehydrate
1.5 rehydrates
2.5 rehydrating
1.8 relapse
-0.5 related back
-0.9 relax
-0.7 relax and
0.9 relax the
-0.6 relaxants
-0.6 relaxation
-1.5 relaxation $
-1.0 relaxation and
-0.6 relaxed
0.5 relaxed $
1.3 relaxed and
0.6 relaxes the
-1.7 relaxing
-0.8 relaxing $
2.8 release
-0.7 release $
-1.1 release and
-0.8 release endorphins
-0.5 release its
-0.6 release knots
0.5 release method
1.7 release the
0.9 release tight
1.1 release to
4.1 released
-0.5 released $
1.4 releases
0.6 releasing
0.7 releasing the
-0.6 reliable
-0.6 reliably
7.2 relief
1.1 relief $
0.6 relief after
0.5 relief and
-0.9 relief for
-0.8 relief from
2.4 relief in
0.7 relief is
-1.1 relief of
0.8 relief on
2.3 relief that
-0.6 relief to
0.5 relief with
1.8 relief without
0.7 relieve back
-0.6 relieve leg
1.2 relieve the
-0.8 relievers
0.5 relieves
-0.7 relieves leg
1.2 relieves pain
-1.0 rely
-1.0 rely on
-0.6 remain
-0.6 remaining
-1.1 remains
-0.9 remedial massage
2.6 remedy
1.8 remember $
0.7 remember how
-0.8 remember that
-0.6 remember your
0.5 remembers
-0.5 reminder
3.6 remission
1.2 remission $
1.2 remove
-0.6 removes
1.2 removes the
-2.1 removes toxins
-0.8 rents
3.1 repair
2.6 repair $
-0.5 repair a
0.9 repair and
-0.9 repair cartilage
1.2 repairs
0.7 repairs the
-1.3 repeat
0.6 repeated
-1.1 replace
-0.6 replace the
1.3 replacement
-0.9 replacement is
-0.7 replacements
-0.5 replacements $
1.3 replaces
-0.9 replies
-1.3 reply
-0.5 reply to
-1.5 report
-0.6 report $
-0.7 report if
1.4 report that
-2.3 reported
1.5 reports
1.0 reports that
-1.1 request
-0.6 request $
-0.7 requested
1.5 required
1.5 required $
-0.7 requires
2.3 rescue
-2.1 research
1.7 research has
-0.5 research into
-0.8 research is
-1.5 research on
-0.7 reserved
-0.5 reserved for
1.2 reset
1.9 resets
-1.1 residents
0.6 resistance
0.8 resistance to
3.8 resolve
-1.1 respect
-0.7 respect for
0.5 respond
3.5 responds
-0.5 responds by
0.8 response
1.0 response and
-1.8 rest
-1.0 rest $
1.8 rest alone
-0.5 rest for
-0.8 rest in
0.5 rest of
-0.5 resting
3.0 restore
-0.5 restore $
0.6 restore the
3.1 restored
4.5 restores
0.6 restores overall
0.8 restores the
0.9 restores total
1.9 restoring
1.2 rests $
3.0 result
3.1 result is
-0.8 result of
6.0 results
-1.2 results $
1.5 results and
1.3 results are
0.7 results guaranteed
-0.5 results have
1.1 results last
1.4 results like
1.0 results that
-0.5 results vary
-1.4 retire
-0.6 retire $
1.7 retirement
1.1 retirement $
0.8 retrained
2.5 return
1.6 return $
-0.5 return calls
2.1 return to
3.6 returned
1.9 returned to
4.5 returns
0.8 returns $
1.6 returns to
2.7 reverse
0.7 reverse arthritis
1.9 reverse the
4.4 reversed
3.7 reversed $
-2.1 review
-0.5 review $
-0.8 review progress
-0.9 reviewed
2.9 reviews
1.5 reviews $
0.8 reviews and
-0.5 reviews of
-0.8 rheumatoid
-5.1 rheumatoid arthritis
1.7 rheumatoid disease
1.1 rheumatologist
-0.7 rheumatologist $
-0.6 rheumatologist and
3.2 rheumatologist asked
-0.6 rheumatologists
-0.7 rheumatology team
1.0 rhythm
1.8 rhythmic
0.5 rhythmic strokes
2.3 rib
-0.5 rib $
1.0 rib cage
-1.6 ribs
-0.8 ribs and
-0.6 rice
5.2 rid
4.5 rid of
0.5 rids
3.6 right
0.6 right and
0.7 right away
0.8 right back
0.6 right for
1.6 right hands
-0.7 right here
2.2 right in
-1.0 right now
-1.0 right on
-1.5 right place
1.9 right through
-0.5 right to
-3.7 ring
-0.8 ring and
-0.7 ring me
-1.1 ring the
0.6 ring us
-0.7 ring you
-0.5 ringing
-0.7 rise in
3.9 risk
0.6 risk $
-0.7 risk for
0.5 risk free
-1.1 risk of
0.8 risk to
-0.5 risks
-0.8 risks $
-1.6 risks and
-0.5 risks are
-0.8 risks including
-0.5 risks which
0.6 risks with
-0.7 ritual
-0.8 ritual $
-0.7 rituals
1.7 riverside
2.2 rmt
-2.3 rmt $
2.1 rmt about
1.7 rmt and
-0.5 rmt before
-0.8 rmt came
0.9 rmt can
-0.9 rmt clinic
4.9 rmt massage
-0.5 rmt sees
0.6 rmt team
-1.1 rmt vs
0.5 rmt who
-1.2 rmts $
1.2 rmts also
1.2 rmts can
-2.1 rmts do
0.9 rmts have
1.2 rmts use
0.5 rmts will
0.5 rmts work
-1.9 road
-1.2 road $
0.9 road to
-0.5 rob
-0.6 robe
0.6 robert
1.3 rods $
-1.2 rods and
-1.0 rods in
-2.0 roll
-0.5 roll over
-1.0 rolled
-0.6 rolls
1.0 roof
-1.0 roof $
1.1 roof and
-1.2 roofer
-0.5 roofer $
2.7 roofing
-2.6 room
0.5 room $
-0.9 room 1
-0.9 room 2
2.4 room and
-0.7 room at
0.9 room for
1.0 room in
-1.0 room is
-0.6 room on
1.0 room to
-0.8 room while
-3.5 rooms
0.6 rooms $
-0.5 rooms and
-1.1 rooms are
5.9 root
0.8 root $
1.7 root cause
2.0 root causes
3.0 root of
0.7 roots $
-0.5 roots that
-0.5 ropes $
3.1 rosa
-1.3 rosemary
-0.6 rotate
1.4 rotated
-1.7 rotators
-0.5 rotators and
-1.1 rough
-0.8 rougher
-0.7 rougher and
-1.8 roughly
-0.9 roughly the
-1.8 round
-1.1 round and
-1.0 round it
-1.0 round to
-0.5 round your
-0.8 route
-1.6 routine
0.5 row $
-1.0 rower
-0.8 rowers
0.5 ruaridh
2.0 rub
-1.4 rub $
0.8 rub a
1.8 rub where
-0.7 rub your
1.6 rubbed
-0.8 rubber
1.4 rubbish
-0.5 rubs
-1.6 rule
-0.5 rule $
-0.6 rules
-1.0 run
1.6 run $
-1.4 run a
-0.8 run from
0.9 run out
-0.5 run through
2.9 rung
-1.6 runners
-0.8 running
-0.9 running $
-0.6 running down
-0.8 running from
0.5 running your
-2.8 runs
-0.8 runs down
2.1 runs for
-0.9 runs from
2.4 rush
-0.8 rush $
2.7 rush you
-0.9 rust
-0.5 rust $
3.4 ruth
-0.7 s
-0.9 s $
1.2 s1 and
0.7 sacral
-1.4 sacroiliac
-0.9 sacroiliac joint
1.7 sacrum
-0.8 sacrum $
1.6 sacrum and
-0.6 saddle area
6.7 safe
-1.7 safe $
0.9 safe and
1.9 safe at
1.8 safe for
-1.5 safe to
-0.5 safely
1.8 safest
-0.5 safety $
1.2 said
-0.6 said $
0.5 said a
0.5 said he
-0.6 said i
-0.5 said in
-2.3 said it
-1.1 said that
-1.5 said the
-0.8 said they
-0.8 said to
1.0 sail
0.8 sail through
-0.5 sake
1.7 salt
2.3 salt and
1.1 sam
-3.9 same $
-0.8 same afternoon
-1.3 same as
3.6 same day
-0.5 same for
2.3 same goes
1.0 same hour
1.8 same job
-1.1 same level
-0.8 same person
-1.6 same therapist
0.8 same time
-1.0 same way
-0.6 sandhu
-0.5 sandwich
-0.5 sat down
-0.9 sat in
1.7 sat on
1.2 sat through
1.9 satisfaction
0.5 satisfaction guarantee
-0.5 satisfied
0.8 saturday
0.8 saturday $
1.8 saturday in
-1.8 saturdays
-1.0 saturdays $
0.5 saturdays and
-1.4 save
-0.6 save the
1.6 save you
-1.6 save your
3.2 saved
0.8 saves
-0.7 saw
1.2 saw him
-0.6 saw me
-0.7 say
-3.3 say $
0.6 say about
1.0 say at
-0.7 say exactly
6.1 say goodbye
0.5 say he
-1.1 say hello
0.5 say i
-0.5 say in
0.7 say is
0.9 say it
-1.4 say no
1.3 say on
-2.3 say so
-0.9 say stop
1.0 say they
-1.2 say what
-0.5 say which
-1.9 say yes
-1.5 saying
-0.5 saying $
-1.4 saying it
0.6 saying that
0.6 says
1.1 says and
-1.2 says he
-2.8 says it
0.9 says my
1.4 says she
-0.5 says so
-2.1 says that
1.6 says the
-1.1 says they
-0.8 says to
-0.6 says what
-0.6 scaffolder
-1.2 scale
-0.6 scale of
-1.9 scalp
-1.0 scalp massage
2.9 scalpel
0.9 scalpel $
0.7 scan
2.4 scan $
0.7 scan and
-1.6 scan is
2.5 scan or
-0.9 scan says
0.5 scan showed
-0.8 scanned
-1.7 scans
-0.8 scans $
-0.6 scans and
-1.5 scans of
-0.6 scans often
0.8 scar $
-0.5 scar and
-2.1 scar tissue
-0.7 scare
-1.4 scared
-1.1 scared of
-0.7 scent
1.0 scented
0.6 sceptic
-0.7 sceptical
-0.6 sceptics
-0.6 schedule
-0.5 schedule $
-0.5 schedule and
-1.3 school
-1.3 school $
-0.5 school and
-1.1 school nurse
0.9 sciatic
-1.2 sciatic nerve
4.5 sciatica
-1.4 sciatica $
2.2 sciatica and
-0.5 sciatica can
-0.9 sciatica down
1.7 sciatica experts
2.7 sciatica for
-0.5 sciatica from
-0.9 sciatica herniated
-1.5 sciatica in
-0.8 sciatica is
-0.8 sciatica massage
-0.9 sciatica on
1.7 sciatica or
-0.5 sciatica that
0.5 sciatica was
-0.8 sciatica where
3.1 sciatica with
-0.5 sciatica you
2.8 science
1.8 science $
-0.7 science and
-0.5 science behind
1.3 science has
3.8 scientifically
3.1 scientifically proven
3.1 scoliosis
-2.9 scoliosis $
2.3 scoliosis and
1.6 scoliosis can
0.5 scoliosis from
-1.2 scoliosis have
1.1 scoliosis in
-1.3 scoliosis is
1.1 scoliosis specialist
-0.9 scoliosis the
0.9 scoliosis we
-0.6 score
-0.5 scottsdale
-1.5 screen
-0.6 screening
-0.8 screens
-0.5 screens and
-0.5 screws are
1.1 sea
0.6 search
1.6 searching
1.0 searching for
0.6 season and
0.5 season of
-1.0 seasons
-1.9 seat
0.8 seat $
0.9 seated
1.5 seaweed
0.5 second
-1.2 second $
-0.6 second and
-1.2 second floor
-0.6 second half
0.9 second is
1.0 second scan
-0.9 seconds
-1.2 seconds $
-0.5 seconds and
-1.7 see
0.7 see $
-0.8 see both
2.8 see every
-0.9 see four
-0.8 see her
-1.2 see how
0.9 see more
-0.5 see my
-0.5 see no
-0.5 see on
3.5 see that
2.2 see the
-0.5 see to
-0.8 see us
0.5 see where
1.2 see which
1.2 see why
-1.7 see you
-1.5 see your
-0.6 see yours
-0.8 seeing a
-0.6 seek
-1.1 seem
-1.7 seem to
-0.6 seemed
-2.5 seems
-1.6 seems to
1.3 seen
-0.9 seen $
1.0 seen a
-0.9 seen by
-0.9 seen in
1.2 seen people
-0.5 seen the
-0.7 seen what
-2.9 sees
0.5 sees people
2.3 segment
0.5 seized
-1.4 seldom
-1.0 self
-3.0 sell
-1.0 sell packages
-0.5 sells
-1.7 send
-0.6 send a
-0.6 send pain
0.9 send people
0.9 send you
-0.6 sends us
-0.5 sends you
1.2 senior therapist
1.0 seniors $
-0.5 sense $
0.7 sense of
-0.5 sense to
-1.2 sensible
-0.5 sent home
0.7 sent me
1.4 sent us
-0.9 sentence
-1.3 sentence $
-2.0 separate
-0.6 separately
0.8 september $
0.8 sequence
1.4 serenity
1.5 series
-0.6 series is
1.3 series of
-3.9 serious
-0.6 serious accident
-0.7 serious harm
-0.6 serious problem
-0.5 serious problems
-0.6 serious side
0.8 serotonin
-0.6 serotonin $
-0.6 served
-1.7 service
-0.6 service $
-0.5 services $
-0.6 serving
5.1 session
1.3 session $
0.5 session at
-0.7 session begins
-0.7 session ends
-0.6 session for
0.7 session if
1.8 session on
-0.5 session or
0.5 session will
-0.5 session you
2.1 sessions
2.9 sessions $
-0.7 sessions a
2.2 sessions and
-0.9 sessions are
-0.6 sessions for
-0.7 sessions is
-0.6 sessions last
1.1 sessions later
1.6 sessions or
-0.5 sessions over
1.3 sessions the
0.6 sessions we
1.5 sessions with
0.8 sessions your
-2.0 set
1.0 set free
0.6 set in
-0.9 set it
-0.6 set of
-1.8 set up
-1.5 sets
-0.5 sets it
-0.8 sets of
0.6 sets the
-0.6 setting
0.5 settings
0.7 settings $
0.6 settle
-0.7 settle $
0.8 settle down
2.3 settle for
0.7 settle into
-0.5 settle the
-0.5 settle with
-0.7 settle within
2.4 settled
3.5 settled $
0.7 settled the
1.1 settles
-1.0 settles $
-0.8 settles in
2.0 seven
1.1 seven $
-0.8 seven days
-0.9 seven out
0.6 seven rmts
1.5 seven weeks
0.8 seven years
0.8 seventh
0.8 seventies
-1.1 seventy
-0.6 seventy $
-1.5 seventy five
-0.5 seventy one
-1.2 several
0.9 several of
-0.5 several things
-0.7 several visits
-0.6 several years
-2.0 severe
-0.6 sexual
-0.6 sfx
0.7 shake
-1.8 shall
-0.5 shall not
-0.9 shallow
-0.5 shallow and
-1.7 sham
-0.6 sham acupuncture
-2.4 shape
-0.8 shape $
-0.8 shape of
-0.7 shaped
-2.6 share
-0.5 share a
-0.7 share the
-1.4 shared
0.9 sharing
-1.0 sharp
-0.7 sharp pain
-0.7 shauna
-0.5 shave
1.8 she
-1.2 she asked
-0.8 she brought
0.9 she can
1.6 she comes
-1.9 she could
1.0 she did
0.8 she does
-0.8 she first
1.3 she gave
-1.0 she gets
-1.7 she had
0.5 she has
5.5 she is
-0.5 she laughed
1.2 she like
0.5 she must
1.3 she never
1.9 she said
0.7 she says
-0.7 she sees
1.0 she should
1.1 she stood
0.8 she tells
1.1 she told
-1.1 she trained
-0.9 she tried
-0.8 she was
-2.0 she went
-1.0 she will
1.0 shed
-2.1 sheet
-1.5 sheet $
-0.8 sheet and
1.7 sheet of
-1.5 sheets
1.8 sheila
0.5 shelf
-0.7 shelf $
-0.7 shelf of
-0.9 shelter
2.6 shift
1.2 shift $
0.8 shift and
1.4 shifted
0.9 shifts $
0.7 shifts and
1.7 shine
1.1 shirt
-1.1 shoe
-0.6 shoe repair
-0.6 shoes
-2.4 shoes $
-0.5 shoes and
-1.1 shoes off
2.8 shoes on
0.6 shoot
-0.5 shooting
-1.0 shoots
-0.7 shoots down
-1.5 shop
0.6 shop $
-0.6 shop and
-1.1 shopping cart
-1.4 short
-0.9 short $
-1.8 short and
6.1 short answer
0.9 short breaks
0.6 short course
-0.6 short lived
2.8 short side
-2.8 short term
-1.9 short time
-0.9 short walk
-2.3 short walks
0.7 short while
-1.3 shorten
-0.6 shorten the
-0.5 shortened
3.3 shorter
0.5 shorter and
-0.6 shortest
-1.5 shorts
0.8 shots
0.6 shots $
-5.6 should
0.8 should $
-0.8 should be
0.6 should come
-0.5 should explain
2.3 should have
-1.2 should i
-1.2 should never
-2.7 should not
-0.5 should tell
0.6 should you
-2.8 shoulder
-0.7 shoulder $
-0.5 shoulder and
-0.7 shoulder blade
-1.1 shoulder blades
-1.4 shoulders
-0.8 shoulders $
-0.7 shoulders back
-0.5 shoulders come
-1.4 shoulders drop
3.3 shoulders level
-0.9 shouting
0.7 shovel
-0.6 shovel $
-0.5 shovelled
0.9 shovelling
-0.5 shovelling $
-2.5 show
-0.5 show $
-0.7 show changes
0.8 show for
-0.8 show up
0.5 show you
1.0 showed a
-0.6 showed me
-0.5 showed that
-1.6 shower
-0.8 shower $
-0.6 showers
-1.8 shown
-0.5 shown a
0.8 shown beyond
-1.3 shown that
-1.8 shown to
-2.1 shows
-1.1 shows up
1.4 shrink $
-0.9 shrink by
1.2 shrinks
-0.9 shrinks over
0.6 shropshire
0.9 shrug
-0.6 shrunk
1.1 shuffle
4.8 sick
0.8 sick days
0.7 sick leave
3.6 sickness
-1.5 side
-1.5 side $
1.0 side and
-1.0 side by
1.5 side effect
3.9 side effects
-0.7 side gets
0.9 side in
1.3 side it
-1.2 side lying
-1.9 side of
0.6 side on
-2.4 side with
1.2 side you
-2.2 sides
-1.6 sides $
-0.5 sides of
-2.8 sideways
-0.5 sideways $
-1.2 sideways curve
-0.8 sign
-1.1 sign $
0.9 sign a
-0.5 sign and
0.7 sign anything
-1.1 sign of
0.9 sign that
-1.2 signal
0.5 signals
0.8 signature
0.9 signature treatment
0.8 signed
-0.5 signing
-1.6 signs
2.4 silent
-0.6 silly
0.6 silver
-2.9 similar
-0.6 similar results
3.0 simone
-0.6 simple $
0.5 simple as
0.8 simple movement
-0.5 simple muscle
3.8 simply
1.4 simply do
1.5 since
3.4 since $
-0.9 since 1998
-0.6 since 2004
-0.9 since 2006
-0.8 since 2009
-0.5 since 2012
-0.7 since 2013
-0.7 since 2017
-0.8 since a
1.4 since and
-0.7 since christmas
2.1 since i
-0.9 since it
1.2 since march
0.5 since monday
1.6 since most
-1.1 since our
0.7 since she
0.6 since thanksgiving
1.6 since that
-1.2 since the
-1.1 since then
0.5 since they
1.8 single
-0.7 single best
-0.7 single correct
-1.0 single day
-0.7 single hour
-0.5 single leg
1.9 single one
0.7 single person
-0.6 single structure
-0.7 single test
1.0 single time
-0.6 single use
0.7 single visit
-0.6 sinking
-0.5 sinks
-1.6 sister
-0.5 sister is
-0.7 sister swears
-0.8 sit
-1.2 sit and
0.9 sit down
-1.7 sit for
-0.7 sit in
2.1 sit through
-0.5 sit to
0.8 sit up
-1.1 site
-1.7 sits
1.5 sits down
-0.5 sits in
-0.6 sits right
-1.3 sitting
0.8 sitting down
0.8 sitting for
0.8 sitting has
-0.7 sitting in
-0.7 sitting on
1.3 sitting there
0.5 sitting through
1.3 six
3.3 six $
-0.5 six a
0.9 six and
-0.5 six in
-0.5 six is
0.9 six months
-1.0 six of
0.6 six or
-0.8 six registered
-0.8 six rmts
1.7 six sessions
0.5 six the
0.8 six to
-0.6 six visit
1.8 six weeks
-2.3 sixteen
-1.3 sixteen years
2.4 sixth
-0.6 sixth free
1.2 sixties
0.6 sixty minutes
0.6 sixty or
1.0 sixty two
-1.8 size
-1.4 size of
-0.5 sized
0.7 skates
1.9 skating
1.1 skeleton
1.5 ski
1.2 skill
3.0 skilled
-0.5 skills
-2.2 skin
0.5 skin and
-0.5 skin is
-0.7 skin that
4.0 skip
-1.0 skip it
3.8 skip the
0.7 skull
-0.8 skylight
-1.7 skytrain
-1.0 skytrain $
1.8 sleep
-1.1 sleep and
-2.1 sleep better
-0.8 sleep more
-0.8 sleep on
1.9 sleep through
-0.5 sleep well
0.5 sleep with
0.8 sleep your
1.0 sleeping
0.8 sleeping on
0.9 sleeping through
1.6 sleeps
-0.6 sleepy
7.4 slept
0.5 slept in
0.5 slept through
1.1 slide
0.9 slide back
1.0 slides
0.6 slides back
-0.8 slight
-2.2 slightly
-1.5 slip
0.9 slip back
-0.6 slip in
-0.5 slip out
-0.5 slipped
0.5 slipped disc
-1.5 slippers
-0.7 slippers and
2.9 slipping
1.0 slips
0.6 slips back
-0.6 slope
2.6 slot
0.9 slot and
0.6 slot to
-1.0 slots
-2.9 slow
-1.3 slow $
0.5 slow circles
-0.7 slow deep
2.0 slow down
-0.6 slow firm
-0.8 slow pressure
-0.5 slow steady
0.5 slow stretching
-0.8 slow the
0.6 slow traction
-1.4 slowed
-1.7 slower
-0.5 slower $
-4.0 slowly
-1.8 slowly $
0.5 slowly through
-1.3 slows
-0.7 slows $
-0.7 slows and
1.7 slows the
-6.1 small
-0.9 small $
-1.3 small and
1.7 small clinic
-0.6 small curves
0.7 small joints
1.0 small muscles
-0.8 small number
-0.7 small of
-0.6 small studies
-1.0 smaller
0.6 smaller number
1.4 smart
-1.5 smell
-0.6 smell of
-0.8 smells
-0.5 smells of
2.3 smile
-0.9 smiling
-0.6 smiling $
-2.4 smoking
-0.6 smoking and
-0.5 smoking is
1.0 smooth
-0.6 smooth basalt
-0.5 smooth cartilage
-1.1 sneezing
-1.3 snore
-0.8 snore $
0.6 snoring $
-2.4 snow
1.0 so
-2.6 so $
-0.5 so a
-1.5 so and
2.1 so are
-0.6 so at
0.7 so come
0.8 so confident
2.4 so does
1.3 so drink
2.0 so easy
1.1 so far
0.9 so gentle
-1.1 so he
-1.9 so here
-2.6 so i
1.1 so if
0.5 so in
-0.8 so is
1.6 so it
-0.6 so leave
-0.6 so let
-0.7 so long
0.6 so many
2.6 so much
-0.8 so nobody
-0.5 so of
1.7 so often
1.1 so people
0.8 so please
-0.8 so she
-0.5 so tell
-0.7 so that
1.9 so the
1.6 so there
-0.6 so they
-2.7 so we
-0.7 so what
-1.1 so when
-0.5 so why
1.8 so will
1.5 so you
-0.9 so your
1.8 soaks
-1.1 soap
-0.5 social
-0.7 society
-0.6 society of
-0.5 sock
1.2 sock $
-0.6 sock and
1.3 socks
0.9 socks on
-0.6 sofa
-1.1 soft
-0.5 soft centre
1.8 soft tissue
-1.0 soft tissues
0.6 soften
-0.9 softened
1.5 softening
-0.5 softens $
1.2 softens the
1.2 softer $
-0.9 software
-1.7 sold
0.6 sole
3.8 solution
2.6 solution $
-0.7 solveig
-9.6 some
-0.6 some clients
0.5 some clinics
0.5 some come
-0.6 some feel
-0.5 some folks
0.7 some good
1.1 some have
1.2 some movement
2.6 some need
2.2 some of
-1.0 some patients
-3.5 some people
-1.4 some point
0.7 some tenderness
-1.0 some time
-0.5 some water
-0.8 somebody
-0.5 somebody has
-0.5 somebody in
-0.6 somebody is
-0.9 somebody on
0.6 somebody who
-1.4 someone
-1.3 someone else
-0.7 someone had
-0.5 someone has
-0.6 someone is
3.1 someone who
-1.2 someone with
-1.2 something
-0.8 something $
0.5 something a
0.5 something about
0.7 something different
-0.5 something does
-2.3 something else
-0.5 something has
-0.8 something i
-1.9 something in
-0.5 something is
-0.7 something like
0.7 something more
2.7 something of
2.4 something to
-0.5 something went
0.7 something with
-0.6 something you
-6.6 sometimes
-0.5 sometimes there
0.6 sometimes with
0.9 somewhere
1.2 somewhere around
-0.6 somewhere in
2.7 son
-0.6 song
-0.6 sons
-0.6 soon
-0.6 soon $
-1.1 soon as
1.6 sooner
0.5 sooner if
1.3 sooner or
0.9 sooner you
0.7 soothes
-0.8 soothing
-0.8 soothing $
-0.7 sore
0.5 sore back
-0.5 sore backs
0.5 sore bit
-0.5 sore joints
-0.9 sore lower
0.8 sore or
-1.1 sore the
-2.0 soreness
-0.6 soreness is
0.7 soreness the
-1.7 sorry
-1.1 sorry $
-0.6 sorry that
0.8 sort it
-0.6 sort that
2.8 sorted
1.8 sorts
-0.8 sorts of
1.0 soul
-1.1 sound
-0.8 sound of
-0.9 soundly
-2.6 sounds
-0.7 soup
-0.5 soup $
5.0 source
4.2 source $
1.2 source of
-0.7 south
0.5 south burnaby
1.9 spa
0.7 spa $
-0.5 spa day
2.8 space
-0.5 space $
1.4 space between
1.6 space for
-0.5 space to
-1.2 spaces
1.1 spare
1.8 spare you
1.3 spared
1.2 spares
0.7 spas
1.3 spasm
-1.8 spasm $
-0.8 spasm is
1.1 spasms
0.5 speak
1.0 speak for
0.6 speak of
-1.2 speak up
1.7 speak with
-0.9 speaking
-0.6 speaking to
-1.6 special
-0.7 special chair
2.2 specialise
2.2 specialise in
4.4 specialist
3.8 specialist $
2.8 specialist and
2.0 specialist for
0.7 specialist in
-0.5 specialist nurse
-0.5 specialist team
-0.8 specialist will
11.7 specialists
2.5 specialists $
0.7 specialists have
3.1 specialists in
3.8 specialize
3.8 specialize in
4.1 specialized
3.3 specializes
3.3 specializes in
-3.2 specific
-1.2 specific back
1.2 speed
-0.6 speed $
3.4 speeds
1.0 speeds the
1.6 speeds up
0.5 spell
0.6 spells
-2.1 spend
-0.5 spend the
-0.5 spend your
-0.8 spends
-2.7 spent
1.6 spent $
-0.5 spent eleven
-1.0 spent four
-0.7 spent on
4.0 spinal
1.1 spinal adjustments
2.0 spinal alignment
-0.9 spinal canal
-0.6 spinal clinic
1.3 spinal conditions
-0.7 spinal cord
0.9 spinal decompression
1.8 spinal health
-1.5 spinal manipulation
-0.6 spinal nerves
0.5 spinal pain
-0.7 spinal specialist
-3.3 spinal stenosis
-0.6 spinal surgeon
-0.8 spinal surgery
3.9 spine
-0.6 spine and
0.7 spine are
-1.1 spine as
0.9 spine back
0.5 spine becomes
-0.7 spine can
-0.5 spine clinic
-1.7 spine curves
-0.5 spine do
-0.7 spine gets
0.5 spine have
-0.6 spine in
-1.2 spine it
-0.9 spine itself
-0.6 spine like
-1.8 spine or
1.0 spine so
0.7 spine straight
-1.4 spine that
-0.9 spine the
0.5 spine to
-0.6 spine which
-0.6 spine while
1.9 spine will
-1.2 spine with
2.6 spine you
1.6 spineflow
1.6 spines
1.0 spines $
-0.9 spines that
0.8 spirit $
0.6 splits
0.5 spoken
0.9 spoken $
-0.6 spoken to
-0.8 spondylitis
-0.8 spondylolisthesis
1.9 sponge
1.5 sponge $
-1.7 sport
-0.5 sport and
1.2 sports
0.8 sports $
0.9 sports injuries
1.9 sports injury
-0.5 sports massage
-1.0 spot
1.7 spot $
-3.9 spots
-0.5 spots that
1.7 sprain
-0.8 sprain $
-0.5 sprain is
1.2 sprained
1.0 sprained ligaments
1.3 sprains
1.3 sprains $
-1.4 spread
-0.6 spreading
-1.1 spreadsheet
-0.7 spreadsheet $
1.7 spring
-1.1 spring $
1.4 spring and
-0.6 spur
1.8 spurs
1.2 spurt
0.9 spurt and
0.7 squad
1.2 square
-0.5 squeeze
-1.4 squeezed
-0.5 squeezes
-0.9 squeezes the
0.9 st
1.1 stable
1.1 stable $
-0.5 stack
-2.3 staff
0.5 staff $
1.3 stage
1.4 stage $
0.5 stage of
-0.6 stage three
-0.6 stages
-1.1 stages $
0.5 stagnant
-0.9 staircase
-0.5 staircase $
1.6 stairs
-1.2 stairs and
-0.8 stairs are
0.8 stake
-1.2 stall
-1.4 stalls
2.1 stamina
2.8 stand
0.5 stand a
0.5 stand and
0.9 stand at
-1.2 stand behind
-0.7 stand bend
-0.8 stand down
-1.0 stand for
-0.5 stand how
1.1 stand in
1.4 stand tall
1.0 stand taller
1.1 stand through
-0.9 stand up
1.7 standard
-1.0 standards
-0.6 standards authority
1.8 standing
1.9 standing $
-0.5 standing and
1.0 standing at
-0.6 standing desk
-0.5 standing in
-0.9 standing up
4.1 star
1.2 star rating
2.5 star reviews
7.9 stars
2.2 stars $
2.3 stars from
1.1 stars on
-1.6 start
1.2 start and
-1.1 start at
-1.1 start gentle
-0.5 start gently
1.2 start line
0.7 start on
-1.4 start to
-0.7 start treatment
-1.2 start with
-0.5 started at
0.5 started by
0.8 started early
-0.7 started the
-0.5 started to
-0.5 started what
-0.5 starter
-0.5 starting
-0.7 starting treatment
0.5 starts
1.6 starts $
-0.6 starts with
-1.1 starved
-1.0 starved of
1.4 state
1.8 state of
-0.6 stated
-0.9 states
-1.4 station
-0.5 statutory
-0.6 stay
0.7 stay $
-0.7 stay as
0.5 stay in
-0.6 stay off
-0.9 stay on
-0.5 stay there
2.0 stay with
1.4 stayed
-2.0 staying
-1.3 staying active
0.6 staying gently
3.1 stays
0.9 stays $
-1.2 stays on
0.5 stays there
0.5 stays with
0.6 steady
-0.5 steam
-1.1 steel
0.9 stefan
1.7 stenosis
-1.9 stenosis $
-0.7 stenosis a
1.2 stenosis and
0.8 stenosis because
0.9 stenosis can
1.1 stenosis is
-0.9 stenosis means
-0.6 stenosis or
-0.6 stenosis the
-0.7 stenosis where
-2.0 step
-1.4 step $
-0.5 step free
-0.9 step out
0.5 step three
1.4 steps
-0.7 steps $
-0.6 steps from
-1.0 sterile
-0.5 sterile and
-1.4 steroid
-0.5 steroid injection
-0.5 steroid injections
1.1 steroids $
-0.6 steroids can
1.1 stick
0.6 stick and
0.7 stick with
3.3 sticks
0.5 sticks and
-0.5 sticks out
-1.6 stiff
1.0 stiff $
-1.5 stiff and
-0.7 stiff in
0.6 stiff joint
1.3 stiff mornings
1.0 stiff neck
-0.5 stiff when
-0.7 stiffen
-1.3 stiffens
-1.0 stiffer
-0.6 stiffness
-0.8 stiffness and
-0.9 stiffness in
-0.8 stiffness is
0.8 stiffness that
-1.2 still $
1.8 still a
-1.0 still creek
-0.9 still get
-0.5 still has
0.5 still have
0.5 still hurt
1.5 still in
2.8 still on
0.9 still the
-0.7 stillpoint
-0.6 stillwater
1.2 stimulates
1.7 stimulates the
0.6 stimulating
-0.7 stomach
-0.6 stomach $
1.6 stomach and
-0.6 stomachs
-0.6 stone massage
1.0 stones
1.1 stones and
-0.6 stones are
2.4 stood
1.8 stood up
-1.3 stool
-0.5 stool $
0.8 stop
1.5 stop $
-1.2 stop a
1.2 stop and
-1.7 stop at
-0.9 stop if
-0.5 stop moving
-0.5 stop without
-0.7 stop your
6.8 stopped
2.0 stopped $
0.9 stopped taking
-0.6 stopped without
-0.6 stopping
0.6 stopping $
-0.5 stopping you
5.1 stops
2.8 stops $
-0.7 stops at
1.6 stops being
-0.6 stops right
-2.6 stops you
-0.5 storage
-1.3 store
1.2 stored
-0.5 stored in
1.4 stored toxins
1.8 stories like
-2.3 story $
4.9 story is
-0.5 stove $
4.3 straight
3.1 straight $
1.8 straight after
-0.6 straight answers
2.6 straight as
-0.8 straight away
-0.9 straight from
-0.7 straight home
0.5 straight in
-0.6 straight line
-0.6 straight with
1.9 straighten
-2.8 straighten a
-0.5 straighten it
-1.4 straighten the
1.2 straighten up
6.3 straightened
2.7 straightening
3.3 straightening the
4.3 straightens
5.7 straighter
1.4 straighter than
1.2 strain
2.1 strain $
-0.7 strain and
0.5 strain in
1.0 strain is
-0.6 strain off
-0.9 strain on
-0.8 strain the
-0.6 strain we
-1.5 strained
0.5 strains
0.9 strains are
-0.5 strains from
-1.7 street
0.5 street $
-0.8 street and
-0.5 street for
-0.6 street in
1.9 street is
-0.8 street parking
1.9 strength
0.5 strength $
-0.6 strength training
0.9 strength work
-1.1 strengthening
2.9 strengthens
0.8 strengthens the
2.4 strengthens your
-3.2 stress
-2.5 stress $
0.7 stress does
1.7 stress hormones
-1.7 stressed
-0.6 stressful
-4.0 stretch
-0.7 stretch and
0.7 stretch at
-0.6 stretch you
-1.3 stretched
-3.6 stretches
-1.0 stretches $
-0.6 stretches for
-0.7 stretches to
-0.5 stretches with
-2.5 stretching
-1.2 stretching $
1.5 stroke $
1.1 strokes
-0.5 strokes $
0.8 strokes and
1.0 strokes that
3.0 stroll
-1.8 strong
0.5 strong $
-0.5 strong and
-0.6 strong painkillers
-0.9 strong pressure
5.3 stronger
1.4 stronger immune
1.6 stronger immunity
-0.6 stronger painkiller
-0.5 stronger painkillers
5.4 stronger than
0.6 strongest
-0.7 structural
1.1 structure
-0.6 structure can
2.3 structured
3.4 stubborn
3.5 stuck
2.0 stuck $
-0.8 stuck for
0.5 stuck your
-2.4 student
-0.5 student and
-0.7 student clinic
-1.8 students
-0.8 students and
-2.9 studied
-1.0 studied in
-2.9 studies
1.2 studies have
-0.5 studies in
-1.7 studies of
1.1 studies show
0.6 studies suggest
-0.5 studies that
-0.5 studies were
-0.5 studio
0.8 studio in
-1.7 study
1.0 study after
0.5 study that
-0.5 studying
-1.2 stuff
-0.9 stuff $
-1.3 style
-0.6 style of
-0.5 subacute
-1.2 subject
-0.5 submit
-1.4 substitute
-1.1 substitute for
3.0 succeed
1.7 succeed where
0.9 succeeds
6.0 success
3.5 success rate
-0.5 successful
-2.0 such
-0.5 such a
-4.0 such as
0.5 suction
-1.7 sudden
-0.9 suddenly
-0.7 suffer
-0.7 suffering
-0.5 sugar
-5.2 suggest
0.6 suggest a
-1.0 suggest that
-0.5 suggest weekly
-1.4 suggested
1.2 suggests
0.6 suggests that
1.4 suit $
-0.5 suit you
0.5 suitable
-0.5 suitable $
2.1 suitable for
-0.6 suitcase
-0.7 suite
-0.8 suits
2.0 suits every
-0.8 suits you
-0.8 summary
2.6 summer
1.9 summit
-1.8 sun
-1.3 sun life
0.5 sunday
0.8 sunday $
-0.5 sunday 10
-1.2 sundays
-0.6 sundays and
1.1 superior
1.1 superior to
-0.6 supermarket
-1.0 supervised
-0.6 supervision
-0.7 supervisor
0.6 supper $
0.9 supple
-0.6 supplementary
-0.6 supplementary benefits
-0.7 supplements
-0.6 supplied
-0.5 supply
-1.1 supply $
-0.5 supply of
0.6 supply to
-1.6 support
-0.9 support $
0.7 support belt
-0.5 support the
-1.8 supported
-1.0 supported by
0.6 supporting
1.2 supports
-0.5 supports the
-0.6 supposed
-0.5 supposed to
0.9 sure
-0.6 sure $
-0.5 sure if
1.7 sure it
-0.8 sure that
0.5 sure to
0.8 surface
1.5 surfaces
2.1 surgeon
1.8 surgeon $
1.4 surgeon could
0.5 surgeon had
0.5 surgeon is
-0.6 surgeon removes
-0.6 surgeon says
0.5 surgeon who
-2.2 surgeon will
2.9 surgeons
-0.7 surgeons $
3.4 surgery
3.1 surgery $
0.7 surgery altogether
0.6 surgery and
-0.5 surgery are
-0.5 surgery but
0.9 surgery can
-0.9 surgery does
1.5 surgery for
-0.6 surgery has
1.0 surgery have
1.7 surgery in
-0.8 surgery is
-0.6 surgery it
-0.8 surgery may
3.0 surgery or
-1.3 surgery to
2.0 surgical
0.5 surgical date
-0.5 surgical treatment
2.6 surprise
-0.5 surprise $
0.9 surprised
-0.9 surprised $
2.1 surprises
-0.5 surprises $
2.5 surprises people
-0.6 surprisingly
-1.1 surrey
0.8 survey
0.7 survey of
-0.5 surveys
-1.0 suspect
-0.9 suspected
-0.7 suspicious
0.7 sustained
-0.5 swallowed
-0.7 swear
-0.7 swears
-1.8 swears by
-1.7 swedish
-0.7 swedish and
-1.1 swedish massage
0.6 swedish strokes
1.6 sweep
-0.7 swelling $
-0.7 swelling and
-0.8 swim
-0.7 swimmers
-3.0 swimming
-0.8 swimming and
-1.3 swims
0.7 swing your
2.3 swinging
2.3 swinging a
2.0 switch
2.0 switched
2.4 switched off
3.4 switches
3.8 switches off
-1.3 swollen
-0.9 swollen $
1.4 swollen joint
-0.8 swollen joints
-0.6 sympathy
2.6 symptom
0.9 symptom $
1.7 symptom and
-1.6 symptoms
-0.6 symptoms and
-0.8 symptoms are
0.8 symptoms at
-0.7 symptoms can
-0.5 symptoms have
-1.9 syndrome
-0.7 syndrome $
0.7 synovial
0.8 synovial fluid
2.9 system
0.8 system $
2.2 system a
1.9 system and
-0.6 system attacking
-1.3 system attacks
0.5 system down
-0.8 system has
-1.1 system or
0.9 system so
-0.9 system that
0.9 system to
-0.9 system which
0.6 t
-1.5 t $
-0.5 table
0.7 table $
-0.5 table a
1.2 table and
-0.7 table by
-0.5 table goes
-1.2 table has
0.7 table is
-1.1 table that
-0.7 table with
-4.2 tables
-0.5 tables $
-0.8 tables are
2.0 tablet
2.9 tablets
0.5 tablets $
0.9 tablets a
1.3 tablets and
-0.5 tablets are
-0.6 tablets can
0.8 tablets for
1.1 tackles
1.1 tackles the
-0.6 tagalog
-0.8 tai
-0.8 tai chi
0.8 tailor each
-2.2 take
0.9 take $
1.9 take a
-0.6 take an
0.7 take away
-0.9 take blood
0.6 take breaks
0.5 take care
-1.6 take home
0.9 take it
0.8 take months
-0.7 take more
-0.9 take my
-1.2 take off
-1.2 take our
-0.5 take pain
-0.7 take pressure
1.1 take six
0.7 take ten
-0.6 take that
-0.6 take them
0.7 take three
-2.0 take your
-0.5 takeaway
1.8 taken
-0.5 taken $
0.6 taken a
-0.6 taken away
-0.5 taken in
1.5 taken on
0.5 taken together
1.7 taken up
1.2 takes
2.7 takes $
1.1 takes a
-0.5 takes about
1.6 takes and
-0.7 takes longer
1.1 takes place
1.3 takes the
-0.6 takes time
-0.8 takes to
-0.6 takes your
-1.3 taking
0.6 taking $
1.1 taking the
-0.8 taking them
-3.4 talk
-1.1 talk $
-1.4 talk about
0.8 talk and
0.5 talk it
-0.6 talk over
-1.0 talk through
0.5 talk to
0.8 talk with
-1.4 talked
-0.9 talked about
-0.7 talking
-0.6 talking $
0.7 talking about
-0.8 talks
4.3 tall
0.7 tall $
6.3 taller
6.0 taller $
-0.5 tamsin
-0.5 tamsin $
-1.2 tangle
-1.6 tap
-0.8 tap $
-0.9 tape
-0.6 taped
1.7 taper
-0.5 tapotement
1.0 targeted
1.0 targets
1.0 targets the
-0.6 task
-1.5 tasks
-2.6 taught
-0.7 taught to
-1.2 tax
-0.5 tax return
-0.5 taxi
-2.9 tea
-1.3 tea and
-0.5 tea is
-0.5 tea on
0.5 tea towel
-0.5 teach
-0.9 teacher
-1.1 teachers
-0.9 teaches
-0.8 team
-1.4 team $
-0.5 team and
-0.8 team at
-0.5 team can
1.4 team in
1.3 team includes
1.3 team of
-0.7 team will
-2.4 tear
-0.8 tear and
-0.5 tear that
1.8 tears
2.4 tears and
2.4 technique
1.0 techniques
1.7 teenager
0.8 teenagers to
-1.2 teeth
-0.5 teeth $
-1.3 telephone
-0.6 telephone $
-3.1 tell
1.9 tell anyone
0.6 tell by
-0.9 tell everybody
1.5 tell her
1.0 tell him
-0.7 tell in
-0.8 tell me
-0.6 tell our
-0.7 tell people
-0.5 tell what
-1.3 tell your
-0.6 telling you
0.8 tells the
2.0 tells us
-1.8 tells you
-0.6 temperature $
1.2 temperature a
-1.4 temporary
-0.9 temporary $
0.9 ten
-1.0 ten and
3.2 ten days
0.5 ten degrees
-0.5 ten dollars
0.7 ten hours
0.6 ten in
0.5 ten minute
1.0 ten minutes
0.5 ten or
-1.4 ten people
-1.0 ten per
-0.9 ten percent
1.2 ten the
-0.7 ten times
-0.6 ten to
1.0 ten visits
-1.5 ten weeks
1.9 ten years
-2.2 tend
-2.2 tend to
-1.5 tender
-0.5 tender for
1.0 tender joints
-0.7 tenderness
-0.6 tenderness $
-0.7 tendon
-0.9 tendons
-2.9 tends
-2.9 tends to
-0.9 tennis
-0.5 tennis ball
-0.8 tens
-2.0 tense
-0.6 tense muscles
1.8 tension
-1.2 tension $
-0.8 tension and
2.6 tension headaches
-1.8 tension in
0.5 tent $
1.3 tenth
-3.4 term
0.7 term $
1.3 term pain
-0.6 term relief
-1.8 terms
-0.5 terms of
-1.2 terrible
-1.6 test
-0.6 test can
0.9 test your
-0.7 tested
-0.9 testimonials
0.9 testing
-1.1 tests $
-2.1 text
-0.6 text back
2.4 textbook
-0.7 textbooks
-0.5 thai
0.7 than
2.0 than a
1.7 than an
-0.6 than another
4.9 than any
1.3 than anything
-1.9 than back
-0.5 than in
-0.9 than it
1.1 than medication
1.3 than morphine
2.8 than most
1.1 than my
-0.7 than not
-1.0 than on
-0.9 than people
1.4 than physiotherapy
1.4 than rest
-0.7 than sixty
-0.8 than standing
-0.6 than that
0.8 than the
-2.5 than those
-1.1 than three
-0.6 than twenty
-0.5 than two
-0.6 than usual
-1.3 than waiting
-0.8 than we
0.5 than when
1.2 than with
-0.6 than you
2.1 thank
2.7 thank you
1.3 thanks
2.6 thanks to
1.0 thanksgiving
1.0 thanksgiving $
1.3 that
1.6 that a
1.0 that ache
0.7 that after
-0.7 that alone
-0.6 that an
-1.2 that any
0.7 that at
0.9 that back
2.3 that because
1.4 that being
2.7 that build
3.2 that can
-0.6 that carries
0.7 that cause
0.6 that causes
-0.6 that clamping
-0.5 that come
-1.8 that comes
-0.5 that covers
0.7 that cycle
-1.0 that day
-0.7 that depends
0.5 that disc
3.2 that does
3.5 that every
0.7 that extra
-0.7 that feel
-0.6 that feeling
-0.6 that fit
-0.6 that fits
-0.6 that follows
-0.5 that for
1.7 that from
2.7 that gave
-0.7 that gentle
1.6 that gets
-0.9 that go
-1.4 that goes
-0.7 that guarding
0.6 that had
-0.7 that half
0.5 that happens
-0.6 that has
0.5 that have
0.6 that heavy
0.8 that hurts
-2.7 that i
1.2 that if
-0.5 that in
-0.5 that includes
-4.9 that it
-0.7 that keep
-1.1 that keeps
0.5 that know
-0.5 that last
2.3 that lasts
-0.9 that leave
0.9 that long
-1.0 that lowers
-0.8 that made
0.8 that makes
2.6 that many
-1.7 that massage
1.1 that might
0.9 that muscle
-1.5 that needs
1.0 that nerve
-1.5 that never
-1.7 that night
-0.8 that on
-3.0 that one
0.8 that opens
2.1 that operation
1.2 that other
0.5 that ours
-0.9 that pain
-2.7 that people
-0.6 that presses
0.9 that pressure
0.5 that promise
1.2 that puts
0.7 that really
0.9 that regular
-1.2 that runs
0.7 that said
-0.7 that says
-0.7 that scar
0.7 that sentence
-0.7 that settles
-1.0 that she
0.8 that sit
-0.5 that sitting
0.8 that so
-1.0 that somebody
-0.8 that someone
-0.7 that something
-0.7 that sort
-0.8 that sounds
0.7 that stays
-0.6 that stenosis
-0.8 that suits
2.8 that surgery
1.6 that table
0.7 that take
0.7 that targets
0.8 that the
1.4 that their
-3.0 that they
1.4 that this
-0.7 that to
-0.5 that too
-0.9 that took
1.9 that toxins
-0.5 that travels
1.3 that used
-0.6 that wakes
-1.0 that was
0.8 that way
0.5 that wears
0.6 that week
-0.7 that went
1.6 that when
2.0 that will
1.0 that works
0.9 that worry
0.8 that would
-0.5 that wraps
-2.8 that your
1.4 the
1.6 the #
-0.5 the 130
-1.1 the 14
-0.9 the 14th
-0.6 the 3
-0.5 the 60
-1.0 the ache
0.5 the acids
-0.7 the advice
0.8 the affected
-1.2 the age
-1.0 the aim
-0.5 the air
-1.1 the alarm
1.3 the allotment
1.9 the alternatives
-0.9 the american
-0.5 the amount
-0.8 the anaesthetic
0.7 the ankle
-0.7 the answer
-0.6 the answers
0.5 the arch
0.9 the area
1.3 the arteries
1.4 the arthritis
1.2 the ashcombe
2.7 the attack
-0.7 the authors
1.5 the average
1.6 the baby
-5.4 the back
-0.6 the backs
0.6 the bad
-1.0 the bag
-0.8 the bakery
-1.0 the balance
-0.7 the base
-0.8 the bath
0.7 the bathroom
0.9 the beach
-1.0 the bed
-1.1 the beer
-1.3 the bell
-1.1 the belly
-1.4 the belt
1.9 the bench
-0.6 the benefit
1.1 the benefits
2.6 the best
-0.7 the better
1.8 the bin
-0.6 the birth
-0.7 the bit
-0.5 the block
1.6 the blood
-0.6 the board
-1.2 the body
1.7 the bone
0.7 the bones
-0.5 the booking
-1.5 the boss
1.4 the brace
-0.8 the bracing
-0.9 the brain
-0.6 the bread
-1.1 the breath
-0.5 the building
2.2 the bulge
-0.7 the burnaby
1.4 the bus
-0.6 the business
-2.0 the buttock
0.7 the cab
1.8 the calendar
1.1 the calf
-0.8 the calves
1.7 the canal
-0.6 the cards
-0.6 the care
-0.7 the cartilage
-0.7 the cat
3.6 the cause
-0.7 the ceiling
1.9 the chair
-0.7 the chance
4.4 the change
-0.6 the channel
0.6 the chemist
-0.6 the child
2.2 the chiropractor
-0.7 the christmas
1.1 the city
-1.4 the claim
-1.3 the client
-2.8 the clinic
1.7 the clock
0.6 the cobb
-0.8 the code
0.5 the coffee
-0.7 the comments
-0.5 the committee
-0.5 the complete
0.5 the condition
-0.5 the connective
1.0 the consultant
-0.8 the core
-0.5 the corset
-1.1 the cost
-1.2 the couch
-0.5 the council
0.7 the country
-0.7 the course
-0.5 the courtyard
-0.6 the credit
2.3 the cupboard
1.1 the curve
1.1 the cushion
0.8 the cycle
0.7 the damage
1.8 the damaged
-0.5 the danger
-0.7 the date
-0.5 the days
2.6 the deep
1.4 the deeper
2.4 the degeneration
-3.1 the desk
-0.7 the details
0.6 the diary
2.5 the difference
-0.6 the differences
0.6 the direction
2.0 the disc
0.5 the disease
-1.0 the dishwasher
1.2 the distance
-0.6 the doctor
0.5 the dog
1.1 the door
-0.5 the doors
-0.5 the doughnut
1.9 the drawer
-1.1 the drive
-0.5 the dull
0.7 the earlier
-2.0 the early
-1.3 the edge
-0.8 the edges
-0.8 the effect
-1.2 the effects
1.6 the electric
-1.2 the elevator
-1.0 the end
1.5 the endorphins
-1.0 the ends
-0.8 the entire
-0.6 the envelope
-0.6 the erectors
-1.6 the evening
0.8 the exact
1.0 the exercises
-1.2 the experience
-0.6 the fact
-0.9 the family
1.3 the far
-0.6 the farmers
-1.5 the fee
0.6 the feeling
-1.6 the feet
0.6 the fence
-0.6 the few
0.7 the fibres
1.0 the fifth
2.3 the finest
-1.3 the fire
1.5 the first
-0.9 the five
2.3 the flare
-1.1 the flat
-1.0 the floor
0.5 the flow
-1.0 the fluid
-1.4 the following
0.8 the foot
-0.7 the forms
-0.6 the foundation
-0.6 the founder
3.2 the four
3.6 the fourth
1.1 the friday
-0.5 the fridge
-0.7 the friend
-0.5 the front
-0.7 the full
0.6 the gabapentin
1.3 the gap
0.9 the garage
-0.7 the garden
0.5 the gentle
0.7 the girls
-1.1 the glutes
-1.0 the good
-0.5 the gp
-1.0 the ground
-1.2 the groups
0.7 the grouse
1.5 the growth
-1.3 the guy
-1.7 the gym
-0.6 the hall
-0.5 the hamstrings
1.1 the hand
-1.1 the hands
1.7 the harbour
1.1 the hard
-1.1 the head
-0.5 the healing
0.8 the health
2.3 the heat
0.6 the heavy
-0.5 the heel
0.6 the height
-1.1 the heights
1.8 the herniated
1.2 the herniation
-0.9 the high
0.6 the highest
-3.7 the hips
0.6 the honest
2.0 the hospital
-0.9 the hot
0.6 the hotel
-1.3 the house
2.3 the ibuprofen
1.3 the ice
1.2 the illness
-3.0 the immune
1.2 the improvement
1.0 the inflammatory
1.6 the injections
-1.3 the injury
1.0 the inner
-0.8 the intake
-0.8 the internet
2.5 the island
-0.7 the jar
-0.7 the jaw
1.8 the jelly
2.2 the job
1.5 the joint
-2.3 the joints
1.7 the jumper
-0.6 the kettle
-0.9 the kids
1.0 the kind
0.6 the knees
2.6 the knife
1.4 the lactic
0.6 the ladder
-0.7 the lady
-1.3 the lane
-0.7 the largest
1.8 the last
-0.6 the law
1.7 the leading
-0.7 the leaflet
2.0 the least
-0.9 the leaves
-1.6 the left
2.5 the leg
1.0 the letter
-0.7 the level
-0.7 the light
-0.9 the limits
-2.4 the lining
3.0 the literature
-0.9 the little
0.5 the liver
-0.8 the lobby
1.0 the local
1.3 the loft
1.9 the long
-0.5 the loop
1.7 the lot
-2.9 the low
-0.9 the lower
-0.7 the lowest
2.4 the lumbar
2.7 the lymph
0.6 the lymphatic
-0.5 the machine
-1.2 the main
-0.5 the marks
-2.9 the massage
-1.1 the material
1.5 the matter
-0.6 the medical
0.8 the medicine
1.4 the medicines
-0.7 the menu
0.7 the message
0.8 the method
-1.0 the middle
-0.8 the mind
1.6 the mirror
-1.4 the moment
0.9 the monday
-1.6 the money
-1.6 the month
0.5 the months
-2.0 the morning
-0.8 the mornings
3.8 the most
-0.6 the multifidus
1.2 the muscle
-0.8 the music
-0.5 the name
-0.6 the names
0.7 the narrowing
0.6 the natural
-0.6 the nearest
1.3 the need
0.7 the needle
-1.1 the needles
-0.5 the neighbourhood
-0.8 the nervous
0.6 the new
1.7 the next
1.4 the nhs
1.5 the night
-0.5 the nine
0.7 the nineties
0.6 the normal
1.0 the north
1.3 the number
1.1 the numbness
-2.2 the oil
-3.7 the old
1.5 the oldest
1.5 the ones
3.9 the only
4.1 the operating
2.4 the operation
-0.6 the options
0.7 the original
-0.7 the other
1.0 the others
-1.2 the outer
-0.5 the outside
1.2 the over
0.6 the packet
-0.6 the page
1.4 the pain
1.8 the painkillers
-0.5 the panel
-0.6 the paper
-0.8 the paperwork
0.7 the paraspinal
-0.5 the parkade
2.1 the part
-1.7 the patient
2.4 the pelvis
-1.3 the person
1.1 the pharmacist
-1.3 the physio
-0.5 the piano
-0.7 the pictures
-0.6 the piece
2.0 the pill
-0.9 the piriformis
1.2 the place
-0.9 the places
2.5 the plan
3.3 the point
2.1 the poisons
2.0 the pole
-0.6 the position
-0.6 the possible
0.5 the postbox
0.7 the power
2.1 the pressure
-1.0 the price
-0.8 the printer
1.1 the problem
0.7 the procedure
1.5 the process
0.7 the profession
-0.5 the program
1.0 the programme
0.9 the protocol
2.1 the province
-0.6 the provincial
0.6 the pub
-0.8 the public
0.7 the pull
-0.7 the quality
0.8 the quarter
2.1 the quiet
0.7 the ra
0.8 the radiologist
-1.5 the rain
0.7 the ramp
3.1 the real
2.7 the reason
-1.4 the reasons
-0.6 the receipt
-0.5 the recliner
-0.6 the record
-0.7 the recovery
0.7 the red
0.7 the region
-0.5 the register
-1.0 the release
1.5 the relief
0.6 the repair
1.4 the report
2.4 the rest
0.5 the result
0.5 the results
-0.7 the reverse
1.4 the rib
-0.8 the ribs
-2.8 the risk
-1.5 the risks
0.5 the river
-0.8 the rmts
-1.9 the road
0.8 the roof
-2.5 the room
-0.5 the rooms
5.0 the root
0.8 the ropes
0.5 the sacrum
1.8 the safest
1.5 the scalpel
-0.6 the scan
-0.8 the scans
-0.8 the scar
-1.3 the sciatic
0.9 the sciatica
-1.0 the scoliosis
-0.5 the screen
0.5 the sea
-0.5 the season
-1.1 the seat
1.2 the second
-0.5 the senior
-0.7 the sense
-0.8 the sentence
-0.6 the sessions
0.8 the seven
0.8 the seventh
-1.1 the shape
-1.0 the sheet
-0.8 the sheets
-0.6 the shortest
-0.5 the shoulder
-1.5 the shoulders
0.7 the side
2.7 the sink
-0.5 the site
1.1 the sixth
-1.7 the size
-1.5 the skin
0.8 the skull
-1.4 the skytrain
0.9 the small
-0.6 the smell
-0.7 the smooth
-0.6 the society
-0.8 the sofa
1.0 the sooner
0.5 the sore
-0.5 the soreness
-1.0 the sound
3.5 the source
1.1 the spa
0.9 the spasm
-0.6 the special
-1.3 the specialist
-2.0 the spinal
-1.5 the spine
3.1 the spot
0.8 the spring
2.1 the squeeze
-0.5 the staff
1.0 the stage
1.8 the stairs
-0.5 the standard
2.1 the start
1.5 the state
1.1 the stenosis
0.5 the step
0.6 the stiffness
-1.0 the story
1.2 the street
0.7 the stress
-0.6 the stronger
0.6 the strongest
-0.6 the student
-1.2 the studies
-0.9 the study
-0.5 the supermarket
0.8 the surface
3.6 the surgeon
1.7 the swelling
1.9 the symptom
1.9 the symptoms
-0.6 the system
0.6 the table
0.5 the tablet
1.5 the tablets
0.5 the tailbone
-0.9 the tea
-0.7 the team
0.5 the technique
0.6 the telephone
-0.5 the temperature
1.3 the ten
0.5 the tension
0.9 the tenth
-0.7 the textbooks
-1.5 the therapist
0.7 the thing
-0.8 the things
1.6 the third
-0.5 the thoracolumbar
-0.7 the three
2.3 the tight
0.8 the tightness
-0.6 the till
1.9 the tingling
0.8 the tissue
0.5 the tissues
-0.6 the title
-0.9 the toes
-0.9 the toilet
0.5 the top
2.1 the torn
-1.1 the towel
0.6 the towels
4.3 the toxins
-0.9 the train
-0.7 the training
1.2 the trapped
-0.6 the treating
1.0 the treatment
-0.6 the tree
1.8 the tri
-1.6 the trials
-0.9 the trouble
-0.8 the truck
1.3 the true
1.4 the tuesday
-0.5 the tummy
1.0 the tunnel
-1.4 the two
-0.5 the type
-0.8 the uk
1.6 the ultimate
0.7 the umbrella
2.4 the underlying
-0.7 the united
0.5 the university
-0.8 the usual
1.2 the valley
2.9 the vertebrae
3.8 the very
-1.4 the visit
-1.8 the volume
-1.0 the waitlist
-0.8 the walk
0.5 the walker
0.8 the walking
-0.6 the wall
0.7 the warm
2.3 the waste
0.7 the way
2.6 the wear
1.9 the weather
-0.7 the website
-1.8 the week
-0.6 the weeks
0.7 the weir
0.8 the wheel
0.6 the whole
-1.7 the window
0.5 the woman
0.8 the women
-1.2 the work
-0.7 the world
0.7 the worn
-1.0 the worst
-1.2 the wound
0.7 the wrong
0.5 the x
-0.5 the yard
-2.1 the year
-1.1 the years
-0.5 the yellow
0.5 the young
0.9 theatre
3.0 their
0.5 their antidepressants
-1.2 their back
0.5 their breath
0.5 their discs
-0.5 their families
-0.5 their hands
-0.6 their leg
-0.8 their lifetime
-0.6 their lives
-0.5 their lower
1.0 their medication
0.7 their names
-0.5 their pain
1.8 their painkillers
-1.3 their place
0.6 their proper
1.1 their seventies
-0.5 their side
0.7 their socks
-0.5 their training
0.7 their walking
1.5 theirs
0.8 theirs $
2.1 them
-1.7 them $
-0.5 them a
-0.5 them about
-1.7 them again
1.7 them all
1.5 them and
-0.5 them away
-0.5 them because
1.6 them but
1.5 them come
-1.0 them do
0.6 them feel
2.1 them for
-0.8 them from
-1.9 them have
0.7 them in
-0.9 them is
0.6 them never
0.6 them off
-1.5 them on
0.9 them or
-1.6 them out
0.8 them since
1.0 them so
-0.5 them there
0.5 them to
-0.8 them up
-0.8 them will
-2.4 them with
-0.7 themselves $
-0.5 themselves as
0.5 then $
0.7 then a
-1.1 then and
-0.5 then be
1.1 then come
-0.7 then every
-0.9 then i
-0.7 then in
-0.9 then let
-0.6 then monthly
0.6 then on
-1.1 then she
-0.5 then sit
-1.3 then there
0.5 then to
-2.6 then we
2.5 then you
1.4 theodora
1.1 therapeutic
1.1 therapeutic massage
-1.3 therapies
-0.6 therapies $
-0.9 therapist $
-0.8 therapist about
0.8 therapist at
-0.6 therapist can
-0.5 therapist each
1.0 therapist has
0.6 therapist here
2.3 therapist in
-0.6 therapist is
0.7 therapist know
4.3 therapist may
-0.5 therapist reads
1.0 therapist then
0.5 therapist uses
0.5 therapist will
-0.5 therapist with
-0.9 therapist works
-1.6 therapists $
-0.5 therapists and
2.8 therapists are
-0.8 therapists at
1.1 therapists can
0.8 therapists draw
-0.8 therapists for
-0.6 therapists has
0.9 therapists have
1.1 therapists in
0.8 therapists of
0.5 therapists on
-0.9 therapists release
-0.5 therapists see
0.7 therapists take
-0.7 therapists with
-0.6 therapists work
1.6 therapy
-1.8 therapy $
0.8 therapy addresses
3.1 therapy and
-0.7 therapy burnaby
0.9 therapy can
-1.7 therapy for
1.0 therapy gets
0.6 therapy helps
-1.5 therapy in
-0.8 therapy includes
2.7 therapy is
0.8 therapy that
0.5 therapy to
0.8 there $
0.5 there a
2.3 there and
-0.9 there are
2.5 there at
-0.6 there i
0.9 there in
1.5 there is
-1.5 there it
1.2 there was
1.0 there were
-1.4 there will
-0.7 there with
-0.6 there you
-1.0 these
-0.9 these $
-0.6 these and
-2.0 these are
-0.8 these can
-0.5 these could
-0.7 these drugs
2.2 these guys
0.9 these help
-0.8 these is
-0.9 these natural
2.0 these people
-0.7 these with
1.4 they
2.5 they all
0.8 they are
1.5 they arrived
1.2 they belong
-0.5 they book
-0.6 they came
0.7 they can
1.4 they carry
2.3 they could
-1.0 they did
1.1 they do
-1.0 they enjoy
0.9 they ever
1.1 they find
-1.0 they gave
0.7 they get
-0.6 they give
1.4 they go
-0.5 they got
1.3 they had
-0.6 they help
4.6 they leave
1.2 they let
-1.0 they like
-0.6 they look
-0.5 they love
-1.2 they make
-1.3 they may
-0.5 they might
-1.5 they need
1.7 they no
-0.5 they rely
0.5 they said
-0.5 they say
-0.7 they should
-0.6 they squeeze
1.2 they stop
-0.5 they think
-0.5 they tighten
0.5 they treat
-0.6 they try
0.8 they turn
-0.5 they understand
-0.5 they value
0.8 they walk
1.0 they want
0.6 they were
0.5 they will
-0.5 they would
-0.8 thick
-0.5 thicken and
0.8 thickened
2.2 thickens
-0.6 thickens and
-1.3 thighs
-0.7 thighs $
-1.0 thin $
-0.6 thin and
0.8 thin bones
1.0 thin skin
1.2 thing
1.6 thing $
-0.9 thing about
0.7 thing and
-0.8 thing is
1.0 thing of
4.3 thing that
-1.6 thing to
-1.4 thing we
-4.0 things
-1.5 things $
-0.6 things are
-0.5 things happen
1.7 things have
0.6 things up
-1.5 think
3.9 think about
0.7 think i
-0.7 think is
-1.4 think of
-1.6 think that
-0.5 think there
-1.0 think they
2.2 think we
-0.9 think you
2.3 thinking
4.3 thinking about
-1.6 thinks
-1.6 thinner
-1.0 thinner and
-1.0 thinners $
-0.5 thinning
-0.9 thins
-0.5 thins the
1.9 third
0.7 third $
-0.9 third and
-0.7 third of
0.8 third session
1.2 third week
-1.6 thirsty
-0.7 thirsty $
-0.5 thirteen $
-1.3 thirties
1.4 thirty $
-0.8 thirty minutes
1.2 thirty or
0.7 this
1.3 this $
1.2 this and
-0.9 this article
-0.5 this as
-0.5 this at
0.9 this be
0.8 this can
0.5 this city
-2.4 this clinic
0.9 this condition
-0.8 this far
-0.8 this guide
-0.7 this happens
-1.9 this has
0.9 this i
0.6 this is
-1.1 this leaflet
-1.4 this month
1.0 this morning
-0.9 this non
1.6 this on
-0.8 this one
-2.2 this page
-0.5 this place
0.5 this post
-0.5 this province
-0.6 this reason
-0.5 this space
0.8 this spring
1.2 this stage
-0.6 this tension
0.5 this the
0.7 this to
2.1 this treatment
1.6 this way
-1.4 this week
-0.8 this will
1.0 this winter
0.8 this with
-0.9 this work
-1.0 thoracic
-0.6 thoracic spine
-0.6 thoracolumbar
-0.7 thoracolumbar fascia
2.7 those
-0.7 those given
-0.5 those in
-0.8 those of
-0.6 those overworked
1.3 those with
-0.9 though
-1.1 though $
0.5 though a
-1.6 though it
1.5 though you
-3.5 thought
0.9 thought i
-0.6 thought it
-0.5 thought of
-1.3 thought that
-0.6 thought to
-0.5 thoughts
0.8 thousand people
0.8 thousand years
2.1 thousands
2.4 thousands of
1.9 three
-0.5 three $
-0.8 three and
2.6 three are
-0.8 three days
2.1 three exercises
-1.0 three hours
-0.7 three hundred
-0.7 three in
-0.5 three is
-0.5 three levels
-1.7 three months
1.7 three or
-0.7 three out
-0.7 three people
-0.5 three registered
3.1 three sessions
-0.7 three simple
-0.5 three stages
-0.6 three steps
-1.0 three stretches
-0.9 three things
-0.9 three times
1.1 three to
2.4 three treatments
3.2 three visits
-0.5 three ways
2.1 three weeks
1.1 three years
0.6 threshold
4.9 threw
1.3 threw away
1.1 threw my
1.1 threw out
1.9 thrilled
0.6 through
2.4 through $
2.8 through a
-0.6 through an
0.5 through and
-0.6 through clothes
0.6 through it
-0.8 through its
-0.8 through my
-0.9 through our
-0.5 through the
-0.8 through them
-0.5 through these
0.6 through this
0.7 through to
-0.7 through which
-0.8 through your
0.8 throughout the
0.9 throw
1.7 throw away
-0.5 throw in
0.6 thrust
1.5 thrust to
-1.5 thumb
0.7 thumbnail
0.6 thumbs
-1.1 thumbs $
-0.6 thumbs and
-1.5 thursday
1.7 thursdays
1.7 thursdays $
-0.7 ticket
-0.5 tide
2.3 tie
0.5 tie his
2.0 tie my
0.5 tie your
-0.5 ties
-2.6 tight
-0.9 tight $
-1.0 tight back
-0.6 tight hamstrings
-0.5 tight it
1.6 tight or
0.5 tight piriformis
0.7 tight shoulders
1.1 tight side
-1.4 tighten
-0.6 tighten up
-1.3 tightens
-1.0 tighter
-0.7 tighter $
0.5 tightness and
-0.9 tightness that
-0.6 tights
-0.5 tiles
-1.3 till
-0.8 till $
-0.6 till i
0.5 tilt
-0.5 tilts
-0.9 time
2.4 time $
1.5 time a
-0.8 time as
1.4 time at
-1.3 time i
3.1 time in
-1.2 time is
0.7 time massage
-0.7 time off
-1.0 time on
1.2 time or
-0.8 time over
1.3 time since
-1.0 time so
-1.2 time that
2.5 time the
-0.9 time they
1.1 time this
-0.7 time to
-0.6 time used
-1.0 time we
-1.2 time with
0.8 time you
1.2 time your
-0.5 timer
-2.7 times
-3.0 times $
-0.5 times each
-0.7 times in
-0.7 times that
-0.5 timetable
0.8 tin
1.2 tingling
-0.5 tingling or
0.7 tip
-1.6 tips
-0.8 tire
-2.2 tired
-0.5 tired discs
0.8 tired muscle
1.1 tired muscles
-0.9 tired of
-0.9 tiredness
-0.6 tires $
-0.9 tiring
1.3 tissue
-1.1 tissue $
-0.9 tissue and
-0.7 tissue around
-0.5 tissue between
-1.4 tissue is
0.8 tissue release
4.1 tissue repair
1.2 tissue so
0.5 tissue techniques
-1.5 tissue that
2.4 tissue work
2.1 tissues
1.0 tissues $
-0.5 tissues and
1.5 tissues are
-0.6 tissues of
-1.3 title
-0.6 to
-3.1 to $
-1.5 to 10
-0.7 to 12
0.6 to 14
-0.9 to 3
-1.0 to 4
-1.3 to 6
1.2 to 8
-0.6 to 80
-2.6 to a
-0.9 to all
0.6 to an
-0.7 to and
-0.9 to another
-0.6 to answer
0.8 to ask
-1.7 to avoid
1.9 to back
2.5 to beat
0.8 to become
0.8 to bed
-0.9 to bend
-0.5 to bone
-0.6 to book
0.5 to break
0.7 to breathe
-1.0 to buy
-0.7 to call
-0.7 to carry
1.6 to centre
-1.6 to change
-0.8 to choose
1.5 to clear
1.3 to come
0.5 to complain
-0.5 to cope
-0.7 to cure
2.1 to cut
0.7 to date
-1.2 to day
-0.8 to decide
-0.6 to describe
-0.9 to diagnose
0.6 to discuss
1.0 to draw
-0.6 to drink
-0.6 to drive
-0.8 to ease
1.0 to eight
1.1 to eliminate
-0.7 to emergency
0.8 to end
-1.0 to enjoy
-0.6 to everyone
-2.5 to expect
-0.6 to fill
-1.0 to finish
0.9 to five
0.6 to follow
-0.5 to form
-0.7 to free
-0.9 to friday
2.3 to full
-4.2 to get
0.9 to grandparents
1.9 to great
-0.5 to grit
-0.5 to happen
1.4 to have
1.9 to heal
0.8 to hear
1.0 to help
-0.8 to her
-0.8 to him
-0.5 to hold
-0.8 to improve
-0.6 to in
0.6 to increase
3.4 to its
-1.1 to just
-0.5 to know
0.8 to lay
-0.6 to lean
-0.5 to learn
0.5 to lengthen
0.5 to level
-0.5 to lie
0.5 to life
-0.8 to lift
-1.0 to listen
1.9 to live
-0.5 to look
2.9 to lose
0.9 to low
1.1 to lower
0.8 to make
-1.0 to manage
1.3 to massage
-0.6 to matter
-1.7 to me
2.2 to meet
-1.0 to mend
-0.7 to mention
-0.5 to more
-0.6 to most
-3.4 to move
1.5 to need
-0.5 to nothing
0.5 to notice
-2.4 to one
-1.9 to our
-0.6 to pass
-1.8 to pay
-0.5 to pee
0.5 to people
-0.5 to permanent
0.9 to physiotherapy
-0.5 to pick
-0.7 to plan
-2.2 to prevent
-2.0 to protect
0.5 to prove
-0.5 to push
-1.1 to put
2.1 to rebuild
1.2 to refer
0.9 to regenerate
-1.5 to relax
-1.7 to release
0.9 to relieve
1.2 to remove
0.6 to report
0.7 to reserve
-0.7 to rest
0.8 to restore
1.4 to return
1.2 to reverse
0.8 to ring
-0.7 to rule
-1.1 to run
-1.5 to saturday
2.9 to say
-0.6 to school
-2.3 to see
-0.6 to settle
0.6 to seven
-0.6 to share
-0.5 to shave
1.3 to show
-0.6 to sign
0.7 to sit
-1.2 to six
-0.8 to sleep
-1.1 to soften
2.8 to somebody
-0.6 to spare
-0.6 to sport
0.5 to stand
1.2 to stay
-2.0 to stop
-1.3 to straighten
-0.5 to suit
-0.6 to support
-1.7 to switch
-2.2 to take
-0.9 to talk
1.3 to tell
1.0 to the
-2.1 to them
0.5 to thirty
1.3 to this
-0.9 to thursday
-0.8 to time
0.5 to tired
1.3 to touch
1.0 to treat
1.4 to try
-1.7 to twelve
-0.5 to understand
-1.2 to undress
2.7 to us
-0.6 to use
0.6 to wait
0.5 to wake
-0.6 to walk
1.6 to warm
0.8 to wash
-0.5 to watch
1.6 to wear
0.6 to week
0.9 to what
1.7 to where
-0.6 to whoever
-1.9 to work
1.8 to worry
0.8 to write
-2.0 to you
-2.8 to your
1.4 toast
3.9 today
1.2 today and
-0.6 today fast
1.0 today for
1.1 today or
-0.9 today we
2.3 toddlers
-1.6 toe
-0.5 toe $
1.2 toes
1.5 together
1.0 together $
0.7 together again
0.5 together and
1.1 together these
-2.0 together with
-0.8 together you
-0.9 toilet
1.0 told
2.4 told $
1.1 told about
0.8 told at
-0.9 told by
-1.1 told he
1.6 told her
1.0 told me
0.7 told my
0.6 told the
0.6 told them
-0.9 told there
-3.1 told to
0.9 told us
-0.6 told what
1.8 told you
2.0 tom
-0.8 tom is
-1.1 tomasz
0.9 tomatoes
2.4 tomorrow
1.1 tomorrow $
0.9 tonight
-0.5 tonight $
-0.6 too
1.3 too $
-0.5 too hard
1.3 too late
-1.1 too long
-1.2 too many
0.5 too modest
-1.3 too much
1.5 took
1.0 took a
-1.4 took me
1.4 took the
-1.0 took up
1.6 tool
1.1 tools
0.7 tools $
1.0 toothache
3.1 top
-2.2 top of
2.3 top rated
3.3 torn
-0.5 torn $
3.1 torn fibres
0.6 torn muscle
0.7 toronto
1.0 total well
5.8 totally
1.7 touch
1.2 touch and
0.6 touch is
0.7 touch it
0.9 touch my
-0.6 touch of
-0.7 touch the
-0.6 touch with
0.9 touched
-1.0 touched $
-0.7 touching your
-1.6 tough
1.6 tougher
0.8 toward
0.9 toward a
0.9 toward the
-0.6 towards
-0.6 towel
-0.8 towel and
-1.1 towels
-0.6 towels and
-0.7 tower
2.1 town
7.6 toxins
-1.3 toxins $
2.5 toxins and
2.7 toxins are
-1.5 toxins from
0.6 toxins leaving
-1.8 toxins or
-0.8 toxins out
1.1 toxins so
3.1 toxins that
1.3 trace
-0.5 track
2.7 tracks
1.3 tracks $
1.2 traction
-0.9 traction $
1.2 traction and
1.8 trade
-0.6 tradition
-0.8 traditional
-0.7 traffic
1.4 train
-0.5 train $
-0.5 train and
0.6 trained and
-0.7 trained for
2.0 trained hands
-2.2 trained in
-0.6 trained masseuses
1.4 trained rmt
-0.5 trained therapist
1.1 trained to
-2.0 training
0.9 training by
1.0 training in
-0.5 training of
3.6 tramadol
3.8 trapped
1.9 trapped nerves
-2.4 travels
-0.7 travels along
-0.5 travels down
-0.6 treat $
-1.0 treat a
-0.8 treat all
1.2 treat that
3.8 treat the
1.2 treat what
2.2 treated
-1.2 treated $
0.6 treated in
-0.5 treated is
0.7 treated more
-0.7 treated people
0.8 treated the
2.5 treating
-1.3 treating it
1.4 treating the
1.0 treating you
-1.8 treatment $
0.5 treatment a
-0.6 treatment aims
-0.5 treatment and
-0.8 treatment as
2.5 treatment begins
-0.7 treatment but
-0.5 treatment can
-0.8 treatment early
0.6 treatment for
-2.2 treatment has
2.4 treatment is
-0.5 treatment it
-0.8 treatment itself
1.2 treatment may
0.8 treatment of
0.9 treatment on
2.2 treatment plan
-1.2 treatment room
-1.1 treatment rooms
2.9 treatment that
1.4 treatment there
-0.5 treatment they
-1.1 treatment to
-0.5 treatment was
0.9 treatment with
-2.2 treatment without
3.1 treatments
-1.0 treatments $
0.9 treatments and
0.6 treatments are
-1.2 treatments for
-0.6 treatments have
-0.5 treatments in
1.3 treatments is
0.6 treatments over
1.3 treats
2.7 treats the
0.5 tree $
-0.5 trees
0.7 trevor
1.9 tri
1.8 tri cities
-1.8 trial
-0.7 trial $
-0.6 trial published
-4.9 trials
-0.9 trials have
-0.8 trials of
-0.7 trials were
2.3 tried
-0.9 tried $
-0.6 tried a
2.6 tried everything
0.6 tried massage
1.5 tried physio
-0.7 tried to
-0.5 tries to
-0.8 trigger
-0.7 trigger point
-0.6 trigger points
0.8 triggers
1.2 triggers a
-0.7 trimester
0.6 trimester $
-0.5 trip
-0.7 trips
-0.9 trolley
0.9 trouble
-0.7 trouble $
0.6 trouble and
0.6 trouble in
1.2 trouble is
0.5 trouble starts
2.9 trousers
-1.5 truck
-0.8 truck $
-0.8 trucks
3.5 true
0.9 true cause
0.5 true source
0.9 truly
-0.9 trunk
0.9 trust
-0.6 trusted
-0.5 truth
-2.6 try
0.6 try not
-0.8 try one
1.3 try the
-2.3 try to
-1.6 trying
0.5 trying it
-2.2 trying to
1.9 tube
0.7 tuck
-0.6 tucked
-0.8 tuesday
0.8 tuesday $
-1.6 tuesday to
-3.2 tuesdays
-1.4 tuesdays and
-1.5 tug
-0.7 tug of
0.6 tunnel
-0.7 turmeric
-0.7 turn $
-0.8 turn and
-0.6 turn down
0.7 turn into
0.5 turn on
1.5 turn over
-0.7 turn the
1.5 turn up
1.1 turn you
-0.7 turn your
0.5 turned
0.7 turned down
0.5 turned out
-0.8 turned up
1.3 turning
-1.7 turns
-0.6 turns down
-0.9 turns out
2.9 twelve
-1.6 twelve $
-0.8 twelve and
0.6 twelve months
-0.9 twelve sessions
-0.6 twelve visits
1.3 twelve we
-1.6 twelve weeks
0.5 twenty
1.4 twenty $
-0.5 twenty eight
0.9 twenty five
-0.8 twenty four
0.8 twenty minute
1.9 twenty one
-1.4 twenty six
-0.5 twenty three
-2.2 twenty two
-0.7 twenty year
1.7 twenty years
0.8 twice
1.7 twice a
2.0 twice as
-1.1 twice in
2.5 twinge
0.8 twinge $
2.1 twinge since
-1.8 twist
-0.7 twisted
-1.6 twisting
-0.8 twisting $
-0.8 twists
-0.5 twists $
2.7 two $
0.8 two after
2.0 two at
-1.0 two backs
-1.1 two because
-0.5 two blocks
0.9 two canes
-1.5 two days
0.6 two decades
0.8 two degrees
-0.7 two exercises
2.7 two goes
-1.2 two hands
2.3 two hours
2.0 two hundred
-1.2 two in
0.9 two levels
-0.7 two massage
0.7 two months
-1.7 two of
0.5 two or
-0.5 two people
1.6 two physios
-0.5 two rmts
-0.5 two rooms
2.0 two sessions
-0.9 two stretches
-0.8 two the
-1.0 two therapists
-0.5 two things
-0.7 two thousand
0.6 two times
-2.2 two to
0.7 two treatments
6.2 two visits
-0.8 two weeks
-0.5 two years
-0.6 tying your
-2.5 type
-0.7 type of
-1.2 types
-2.0 typical
-0.6 typical $
0.7 typically
-0.8 u
-0.8 uk
1.5 ultimate
0.9 ultrasound
1.6 umbrella
2.1 umbrella stand
-0.8 unable
-0.8 unable to
-2.0 uncertain
-0.9 uncertain $
-0.5 uncertain and
-1.2 uncle
-1.0 uncomfortable
-1.4 uncommon
-0.5 uncommon $
-0.7 uncover the
-1.4 uncovered
-1.0 uncovered $
1.0 under a
-0.5 under it
-0.9 under my
1.0 under our
-1.8 under the
2.4 underlying
2.5 underlying cause
0.5 underlying root
0.5 underneath
-0.8 understand
-0.7 understand $
-0.8 understand that
0.9 understand what
-0.8 understanding
0.9 undo
0.8 undoes
1.0 undone
-2.6 undress
-1.6 undress to
0.6 uneven
-1.0 unevenly
-0.8 unevenly $
-1.0 unhurried
-0.9 union
1.2 unique
-0.7 united
-0.5 united states
1.0 university
-0.6 unknown
-0.6 unknown $
-1.1 unless
-0.6 unless we
-0.7 unless you
-0.7 unless your
5.0 unlike
1.3 unlike other
2.0 unlike the
-1.3 unlikely
-0.9 unlikely to
2.8 unnecessary
1.7 unnecessary $
-1.3 unscented
-0.5 unsteady walking
-0.7 unsubscribe
4.7 unsuitable
-2.6 until
-0.5 until a
-0.8 until four
0.6 until i
0.6 until it
-0.5 until six
-0.6 until the
-1.3 until they
1.8 until you
-0.8 until your
-1.4 untreated
-0.8 unused
-0.6 unwell
-1.2 unwind
2.3 up
0.5 up a
-0.9 up after
0.6 up again
0.6 up against
-0.6 up any
-0.7 up around
-0.6 up as
-1.8 up at
-1.4 up by
-0.5 up first
1.1 up from
-0.5 up having
2.1 up healing
2.0 up his
-1.3 up if
-0.8 up is
1.6 up like
0.8 up more
-0.7 up most
0.8 up mri
-0.8 up my
2.8 up off
1.2 up on
-0.5 up something
-1.1 up to
0.6 up what
0.9 up when
2.4 up which
-1.9 up with
0.8 up without
-0.5 up you
1.6 up your
-0.7 upon
-0.5 upon the
-0.6 upper back
2.1 upright
1.5 upright $
-0.5 ups $
0.8 upset
1.3 upset your
-1.1 upstairs
-0.7 upstairs $
-0.6 upstairs from
-1.0 urgent
2.0 us
-0.8 us $
-0.6 us 24
1.2 us a
0.9 us about
0.6 us after
1.7 us and
-1.4 us at
0.6 us because
0.5 us early
1.8 us eight
2.0 us first
-2.6 us for
-0.9 us from
-1.2 us have
-1.4 us he
-0.7 us if
-1.0 us in
-0.5 us is
-2.2 us know
-1.1 us last
-0.9 us on
-0.5 us or
-0.6 us take
3.6 us that
2.5 us the
1.0 us their
2.1 us they
-0.7 us to
-0.9 us what
0.9 us with
-3.7 use
-1.0 use $
0.5 use gentle
-1.0 use it
-0.7 use my
0.8 use on
1.2 use slow
1.5 use your
-2.3 used
-0.8 used $
-0.5 used a
1.1 used as
-0.5 used by
-1.2 used for
-0.5 used in
1.0 used to
1.3 used with
-2.3 useful
-0.5 useful $
-0.6 useful thing
0.6 uses a
-0.7 uses slow
-1.1 using
-0.5 using a
1.2 using the
-1.2 using your
-3.6 usual
0.7 usual $
-0.5 usual care
-3.4 usually
-0.7 usually a
-0.5 usually after
0.6 usually be
-0.5 usually has
-0.5 usually heals
-0.5 usually improves
1.9 usually in
-0.5 usually need
-1.4 usually not
1.1 usually on
-0.5 usually temporary
-0.7 usually the
-0.6 usually yes
-0.5 vacation
0.8 validated
0.7 valley
-1.3 value
-0.5 value $
-0.5 vancouver
3.1 vanish
4.2 vanished
-0.7 varies
-0.8 varies $
-1.8 vary
-0.5 vary $
-0.5 vary from
-0.7 verdict
-0.9 verified
-1.0 version
0.6 vertebra
-0.8 vertebra $
2.1 vertebrae
-0.5 vertebrae and
-0.7 vertebrae lose
-0.9 vertebrae together
-0.6 very $
6.7 very first
-1.3 very good
0.6 very light
2.4 very little
-0.8 very low
-0.7 very much
0.7 very nice
-1.7 vessels
-0.6 vest
-0.7 veterans
-0.7 vibration
-0.5 vicious
0.7 victoria
-0.6 video
-0.9 videos
-0.8 view
-0.6 view of
-0.8 village
-0.5 villain
1.2 visible
0.8 visibly
3.8 visit
1.0 visit $
-1.3 visit a
-0.7 visit at
-0.6 visit back
-0.5 visit every
1.0 visit i
0.5 visit is
-0.5 visit lasts
3.8 visit one
0.7 visit our
0.5 visit she
0.5 visit so
-0.6 visit that
1.7 visit three
-0.9 visit with
2.0 visits
1.7 visits $
-0.8 visits a
-0.6 visits are
-1.0 visits in
0.7 visits later
1.8 visits the
-0.8 visits we
-1.1 visits within
-1.6 voice
1.1 volume
-0.7 volume $
-0.6 voluntary
-0.9 volunteers
2.6 voted
0.7 voted best
-1.1 voucher
-0.5 voucher for
-1.7 vs
-0.6 w
-0.5 w $
-2.1 wait
-0.6 wait $
-0.5 wait and
-0.6 wait it
-0.5 wait to
0.5 waiting
1.6 waiting $
-0.6 waiting does
2.7 waiting for
0.6 waiting rooms
-0.7 waiting to
-1.0 waitlist
-1.0 waits
-0.6 waits $
0.9 wake
0.5 wake the
1.0 wake up
1.4 wakes
2.6 wakes up
-0.7 wakes you
3.0 waking
-0.6 walk $
-0.8 walk a
-0.5 walk after
-0.5 walk and
1.6 walk as
-0.9 walk every
-1.0 walk from
0.7 walk further
1.2 walk home
2.8 walk in
-0.5 walk like
3.9 walk out
-0.5 walk round
1.1 walk the
-1.0 walk to
-0.7 walk up
5.8 walked
1.6 walked in
1.2 walked out
0.7 walked the
1.5 walked to
2.7 walker
1.9 walker $
0.7 walkers
0.6 walking
-1.7 walking $
-0.7 walking and
1.5 walking distance
2.0 walking frame
-0.5 walking in
-1.5 walking is
1.3 walking like
-0.9 walking swimming
2.2 walks
-0.9 walks $
-0.5 walks and
-1.0 walks are
-0.5 walks into
1.5 walks to
0.7 walks with
-0.7 wall
-1.7 wallet
-0.9 wallet out
-0.6 walls
-2.6 want
-0.6 want $
-0.5 want a
-0.5 want is
-0.7 want it
0.5 want you
0.9 want your
-1.0 wanted $
1.5 wanted to
-1.0 wants
-1.0 wants a
2.3 wants to
-0.5 wants you
-0.9 war
-1.1 ward
-0.8 ward $
0.6 wardrobe
-0.9 warfarin
-0.6 warfarin $
-1.3 warm
-0.8 warm $
2.0 warm basalt
0.9 warm bath
0.8 warm foot
0.7 warm oil
0.9 warm room
0.5 warm stones
-1.0 warm the
0.6 warm towels
-1.8 warm up
-0.7 warmed
-0.5 warmed and
0.7 warmed oil
-1.1 warmer
-2.8 warms
-0.6 warms and
-1.1 warms the
-3.0 warmth
-1.2 warmth and
-1.0 warning
-0.5 warriors
-1.7 wary
-1.7 wary of
-1.0 was $
-3.1 was a
-1.5 was about
-0.8 was and
1.4 was back
0.5 was before
-0.5 was better
2.1 was booked
0.5 was dancing
0.5 was developed
-0.6 was diagnosed
1.1 was doing
-0.6 was done
-0.9 was due
-0.7 was fifty
1.1 was fine
-0.8 was finished
-1.3 was for
-0.5 was forty
0.5 was founded
-1.9 was four
-0.7 was fourteen
-0.7 was getting
-0.7 was given
-0.6 was going
1.8 was gone
3.0 was in
0.7 was like
-0.7 was little
-0.7 was made
0.5 was massage
-1.5 was my
-1.6 was never
2.8 was nothing
1.4 was off
1.1 was on
-0.8 was once
-0.8 was our
-0.8 was scared
-0.5 was set
-0.5 was so
-1.2 was still
-2.9 was the
-0.5 was to
1.9 was too
-1.7 was twelve
0.6 was walking
-0.5 was written
1.0 was wrong
-0.8 washing
-0.8 washing machine
-1.0 washroom
4.5 waste
1.0 waste $
1.0 waste from
1.5 waste products
1.1 watch
0.5 watch $
0.5 watch the
-0.8 watch you
0.9 watched
-0.5 watched the
-0.5 watches
-0.5 watching you
1.2 water
-2.1 water $
1.2 water after
0.8 water afterward
0.5 water afterwards
-2.0 water and
-0.8 water bottle
-0.6 water if
-0.5 water is
0.7 water that
1.3 wave
1.2 wave of
1.0 way
0.9 way and
0.6 way as
-0.5 way down
0.5 way in
0.8 way it
-2.3 way of
-1.3 way that
-1.8 way to
0.7 way we
-0.7 way you
1.9 way your
1.0 ways
-0.7 ways $
1.4 ways massage
-0.5 ways of
1.4 ways to
2.2 we
-0.7 we $
0.7 we address
0.8 we adjust
-1.2 we age
-0.5 we all
1.2 we also
1.8 we always
3.1 we are
-1.7 we ask
-1.1 we asked
-0.8 we be
0.7 we begin
1.8 we believe
-1.1 we bill
-0.7 we book
1.8 we both
-0.5 we bring
1.0 we call
2.5 we came
-0.5 we carry
-1.0 we charge
-0.8 we check
-0.5 we collect
-0.8 we come
-0.5 we direct
2.2 we expect
-0.6 we explain
1.6 we feel
0.6 we fill
-0.5 we find
-0.9 we finish
2.0 we fix
-0.5 we found
-0.5 we generally
-0.7 we get
-0.8 we give
-0.6 we go
5.2 we guarantee
-1.7 we had
1.4 we help
-0.8 we hold
-1.2 we hope
-0.6 we issue
-0.9 we kept
-2.0 we know
-1.9 we leave
-0.5 we lengthen
-2.3 we like
0.5 we look
1.3 we loosen
2.7 we make
-0.9 we mean
-1.3 we measure
-1.5 we meet
-1.8 we never
-0.6 we notice
-0.5 we now
0.7 we offer
-0.6 we open
-1.4 we opened
1.7 we promise
2.9 we put
2.1 we rather
0.5 we realign
-1.7 we recommend
1.5 we release
-0.8 we remember
-0.6 we run
-0.6 we saw
3.0 we say
-1.1 we send
-0.9 we set
-1.3 we shall
0.5 we share
-0.5 we should
1.1 we simply
-0.7 we sit
-0.5 we speak
1.3 we stand
-1.7 we start
-0.5 we stay
-1.2 we stop
3.4 we succeed
-0.5 we suggest
-0.8 we take
-0.9 we talk
-0.6 we tell
-0.8 we test
0.6 we think
2.9 we treat
1.2 we understand
0.6 we use
-0.9 we usually
-1.1 we want
-0.5 we were
-0.7 we will
-0.6 we work
-2.3 we would
-1.6 weak
-0.9 weaken
-0.7 weaken the
-0.5 weakens
-0.7 weaker
-3.0 weakness
-0.6 weakness $
-0.8 weakness or
-2.3 wear
1.6 wear a
-1.7 wear and
-0.9 wear in
-0.6 wear off
-0.5 wear out
-0.5 wear something
0.7 wear what
-0.6 wear whatever
-1.3 wear your
-2.0 wearing
-0.7 wearing a
-1.6 wears
-0.7 wears off
1.8 weather
0.9 weather $
-1.2 website
-0.9 website $
-0.5 website and
0.7 website or
1.5 wedding
1.4 wedding $
1.0 wednesday $
-0.5 wednesday to
1.1 wednesdays
-0.9 wednesdays $
1.0 weed
1.4 week
-1.6 week $
-0.6 week 1
-0.5 week 2
0.5 week 3
0.5 week 4
0.7 week 6
2.0 week and
1.7 week before
1.0 week by
0.5 week eight
1.6 week five
-1.0 week for
-0.5 week is
1.4 week six
1.2 week the
0.8 week until
0.7 week with
-0.6 week you
-1.3 weekday
-0.5 weekday mornings
-1.9 weekdays
-0.8 weekdays $
0.9 weekend
4.2 weekend $
1.0 weekend course
-0.5 weekend warriors
-0.5 weekends
-0.6 weekly for
1.2 weekly massage
-0.7 weeks
-1.6 weeks $
1.5 weeks 3
-2.7 weeks and
-0.8 weeks before
0.6 weeks i
2.0 weeks later
-0.9 weeks most
1.8 weeks of
1.3 weeks on
-0.7 weeks than
-1.5 weeks then
-0.6 weeks there
0.7 weeks to
-0.7 weeks we
-0.5 weeks whatever
1.1 weeks with
-2.8 weight
-0.7 weight loss
-0.5 weight without
0.5 weir
-1.1 welcome
0.9 welcome and
0.8 welcome to
1.0 well
-1.5 well as
3.5 well being
-0.8 well but
1.6 well for
0.5 well it
-0.5 well studied
-0.6 well they
-0.9 well we
-1.5 wen
-1.1 wendy
3.8 went
-0.5 went $
3.2 went from
-1.4 went in
3.9 went on
0.7 went out
-0.8 went through
1.3 went to
1.4 were
2.8 were a
0.6 were in
-0.5 were short
-0.6 were small
1.3 were the
-0.9 were told
0.9 west
0.6 western canada
-1.0 westminster
-0.5 westminster and
-1.1 wet
-0.5 whale
2.1 what
-0.8 what a
-0.6 what about
-0.7 what an
-0.6 what are
-1.0 what do
-0.6 what does
-1.7 what else
-0.5 what goes
0.6 what had
1.1 what happens
-0.5 what has
1.3 what have
-0.8 what helped
-0.8 what his
0.8 what i
0.6 what if
0.5 what is
-1.0 what it
-1.5 what makes
-1.2 what massage
-0.8 what my
-0.5 what our
-0.9 what people
0.7 what set
-1.2 what sets
-1.2 what she
-0.9 what the
0.7 what they
-2.2 what to
-0.5 what was
0.9 what we
0.8 what will
1.0 what works
3.5 what would
-0.8 what you
0.5 what your
3.5 whatever
2.1 whatever it
0.5 whatever the
0.8 whatever their
-1.2 whatever they
1.3 whatever your
2.5 whatsoever
1.8 whatsoever $
-0.5 wheat
1.7 wheel
0.5 wheel $
1.0 wheelbarrow
0.5 wheelchair
1.1 wheelchair $
0.6 wheelchair access
-0.5 wheelchairs
-2.8 when
-0.7 when $
-1.6 when a
1.1 when clients
-0.5 when did
0.6 when everything
-0.8 when he
-0.5 when i
-0.8 when it
-0.7 when nobody
0.5 when nothing
-1.0 when one
0.7 when other
1.7 when people
-0.6 when someone
-1.3 when something
1.2 when they
1.7 when those
-1.7 when to
-1.7 when we
-1.4 whenever
-0.8 whenever you
1.6 where
-0.6 where does
-2.1 where i
2.3 where is
2.3 where it
-1.6 where massage
-0.7 where most
1.1 where nobody
0.6 where other
2.1 where others
-0.5 where our
0.7 where pain
0.7 where people
-1.6 where she
-0.5 where the
0.9 where they
-0.6 where we
-2.1 where you
1.0 where your
1.1 whereas
-0.5 wherever
-2.7 whether
2.4 whether it
-1.7 whether massage
-0.5 whether or
1.6 whether that
-1.2 whether the
-0.5 whether there
-0.5 whether to
-0.8 whether we
0.5 whether your
0.8 which
1.2 which a
1.0 which are
-0.9 which can
2.1 which disc
0.9 which does
-0.8 which group
0.5 which had
0.8 which he
0.6 which helps
0.8 which i
0.6 which joints
1.3 which most
-0.7 which nobody
0.9 which of
-1.3 which one
-0.8 which part
-0.6 which parts
0.6 which people
1.2 which side
-0.5 which style
-1.0 which the
-0.6 which they
-0.5 which treatment
1.2 which was
-1.3 which you
2.5 which your
-0.8 whichever
-0.8 while
-1.1 while $
-0.7 while i
0.7 while she
-0.8 while we
1.2 while you
-0.6 while your
0.6 whistling
1.2 white
0.9 white blood
1.6 who
1.3 who came
-1.0 who can
2.9 who come
-0.6 who comes
0.7 who complete
2.1 who could
-1.6 who did
-1.6 who do
-0.8 who does
-0.6 who drives
-0.8 who feel
2.4 who finish
0.5 who get
-0.8 who gets
-0.5 who got
-2.7 who had
-1.7 who has
-0.5 who have
-1.2 who is
2.3 who keep
0.6 who knows
-0.5 who lift
1.3 who needed
0.7 who needs
-0.7 who never
-0.5 who owns
-0.8 who prescribed
0.6 who put
-0.8 who ran
-1.3 who says
1.4 who should
0.7 who start
1.0 who stick
-0.5 who teaches
-0.7 who tells
1.5 who used
2.3 who was
-0.6 who we
-1.3 who will
1.2 who works
1.2 who would
1.2 whoever
-0.5 whole area
-1.1 whole back
-0.5 whole chain
1.3 whole family
-0.7 whole hour
1.9 whole of
-0.8 whole person
-0.8 whole thing
-0.7 whole time
1.1 whom
-0.6 whom have
-0.6 whom you
-1.1 whose
3.6 why
-1.9 why $
-0.5 why a
1.5 why athletes
-0.9 why does
2.5 why it
0.7 why my
-0.5 why not
-1.0 why our
0.8 why so
-1.0 why the
1.0 why us
0.6 why we
2.9 why would
-1.1 why you
-1.1 why your
-0.5 wide
-1.0 wide enough
0.6 widely
1.5 widely regarded
2.0 widen
-0.8 widen a
-2.1 widen the
2.5 widens
-0.7 wider
0.9 width
-0.7 wife
0.6 will
5.7 will $
-0.6 will actually
-0.5 will adapt
-0.8 will agree
-0.7 will always
-0.5 will answer
-1.0 will ask
2.0 will be
-0.8 will begin
-1.1 will both
0.8 will bring
-2.1 will call
-1.9 will check
-2.2 will come
3.9 will cure
-0.7 will deal
3.8 will diagnose
-1.3 will discuss
2.5 will do
-0.6 will drive
-1.1 will ease
1.0 will end
-0.8 will explain
-0.7 will fill
-1.7 will find
-0.8 will float
2.3 will give
0.7 will gladly
-0.5 will hand
1.3 will happen
-0.6 will happily
1.2 will have
1.2 will help
-0.6 will hold
-0.6 will hurry
-0.5 will hurt
-1.8 will i
-1.9 will it
2.0 will know
-0.6 will let
-1.1 will listen
-1.0 will love
2.2 will make
-0.6 will massage
0.7 will match
-0.6 will meet
-0.6 will move
-1.0 will need
2.4 will never
-0.8 will only
0.5 will probably
0.6 will put
1.0 will read
-0.6 will receive
2.7 will refund
-1.0 will respond
-1.0 will review
-0.9 will ring
0.5 will rub
-2.5 will say
1.9 will see
-0.7 will send
-1.6 will show
1.7 will sleep
0.6 will spend
-0.6 will start
0.8 will stop
-1.4 will suggest
2.5 will take
-1.9 will talk
-2.2 will thank
-0.8 will the
-0.7 will then
-0.6 will try
1.3 will turn
-1.0 will usually
-1.1 will wait
1.0 will walk
-0.5 will watch
0.8 will wonder
0.8 will work
1.2 will you
-0.5 willingdon
-1.1 willow
-0.6 willow and
-2.8 window
-0.9 window and
-0.7 windows
-0.6 winnie
-0.5 wins
2.0 winter
0.6 winter of
-0.8 winter we
-0.7 winters
-0.7 wiping
2.1 wire
1.6 wire $
-0.6 wise
-1.4 wish
0.5 wish i
-0.6 wish that
-0.5 wishes
-0.5 with
1.1 with $
1.8 with acupuncture
-2.7 with age
-1.7 with all
-0.8 with and
-1.1 with any
-1.6 with arthritis
-1.4 with back
-0.6 with both
-0.5 with brisk
1.5 with confidence
-0.6 with cushions
1.2 with disc
-0.7 with each
2.3 with every
-0.7 with exercise
-0.5 with food
-0.6 with ginger
2.0 with good
-1.1 with heat
0.8 with herniated
-0.5 with him
-1.1 with his
1.0 with in
0.5 with less
0.6 with local
1.0 with long
-0.7 with love
-1.2 with low
-0.7 with lower
0.9 with marguerite
3.1 with massage
1.2 with me
-0.8 with nerve
-0.5 with new
2.2 with no
1.7 with none
2.4 with nothing
-1.4 with one
-1.3 with or
1.8 with osteoporosis
-1.3 with other
1.7 with our
1.0 with over
-2.0 with pain
-1.6 with people
-0.5 with permission
1.4 with physiotherapy
-0.5 with places
0.6 with priya
-0.5 with ra
1.0 with regular
-0.5 with respect
0.7 with rest
-0.5 with rheumatoid
-0.5 with rods
-1.1 with scoliosis
-0.5 with short
-0.6 with slow
-0.6 with somebody
1.2 with stenosis
-0.5 with stiffness
-1.1 with ten
-0.5 with their
2.8 with them
1.7 with treatment
-1.8 with two
3.5 with us
-0.5 with warfarin
-0.9 with warm
-0.7 with wear
-0.9 with you
-5.5 with your
0.6 with zero
-1.0 withdraw
2.1 within
-0.5 within 6
-1.4 within a
-0.6 within an
-0.8 within burnaby
-1.0 within five
-0.6 within forty
0.6 within hours
5.3 within minutes
3.2 within ten
-0.6 within three
-1.0 within two
4.9 without
2.2 without a
-0.5 without advice
-1.6 without an
0.7 without any
-0.5 without asking
2.6 without back
-0.9 without being
0.6 without bracing
-0.5 without drugs
-0.9 without getting
-0.9 without it
-0.5 without knowing
-0.8 without noticing
2.9 without pain
1.8 without so
-0.7 without speaking
0.5 without stopping
-0.8 without talking
5.8 without the
0.9 without them
-0.5 without trying
-0.8 without using
-1.6 without your
-1.4 woke
-1.2 woke up
1.7 woman
1.6 woman $
-0.9 woman in
0.7 woman who
2.8 women
-0.5 women in
0.5 won
0.6 wonder why
-0.7 wondered
3.9 wonderful
-0.5 wondering
-0.5 wool
-0.5 word
0.9 word $
-0.9 word and
-1.1 word for
-0.8 word from
1.5 word is
-4.0 words
-0.8 words $
-0.5 words on
2.0 wore
1.1 wore a
2.1 wore the
-0.7 work
-2.7 work $
-0.5 work and
-0.5 work around
-0.5 work at
1.7 work begins
-0.7 work can
1.3 work every
-0.8 work from
0.8 work gets
-0.6 work in
1.4 work injuries
1.2 work is
1.0 work of
-1.2 work out
0.5 work over
-0.7 work overtime
0.8 work slowly
-0.7 work that
0.9 work the
0.7 work through
-0.5 work well
2.9 worked $
0.5 worked and
-0.7 worked as
2.3 worked for
-1.1 worked in
-1.8 worked on
0.9 worker
2.1 worker $
0.6 workers
1.1 workers $
-2.2 working
-1.2 working days
-1.4 working on
1.4 workout
1.5 workout $
2.0 works
-1.1 works $
-0.8 works at
1.9 works better
2.4 works every
2.2 works for
-1.0 works from
0.7 works here
-1.3 works in
-0.9 works through
-1.6 worksafebc
-1.1 world
-0.5 world health
-0.7 worldwide
-1.0 worn
-0.5 worn discs
-0.5 worn down
-0.7 worn for
1.7 worn joints
-1.2 worn out
1.3 worn surfaces
-0.9 worried
0.7 worry
-1.6 worry $
1.3 worry about
-0.5 worry and
1.0 worrying
-3.0 worse
-0.5 worse after
0.5 worse by
-0.9 worse than
-1.8 worth
-0.6 worth trying
-0.7 worthwhile
-0.5 worthwhile $
1.0 would be
-0.8 would do
-0.8 would go
0.6 would have
0.8 would it
-2.3 would like
0.6 would never
1.5 would otherwise
-0.5 would pay
-1.4 would rather
-1.0 would sooner
1.1 would take
1.9 would you
-1.3 wound
0.5 wrap
-1.2 wrapped
-0.9 wrapped in
-0.5 wrapping
-0.8 wraps
-0.8 wrecked
0.5 wrists $
-3.5 write
-0.5 write a
-0.7 write it
-0.8 write the
-0.7 write to
-0.7 writes
-0.5 writing
1.0 writing $
2.0 written
-0.9 written down
-0.8 written for
-0.7 wrona
4.3 wrong
0.6 wrong $
0.5 wrong or
-0.6 wrong with
-0.6 wrote $
1.6 wrote to
0.7 x rays
-1.2 yard
0.7 year
-1.1 year $
1.0 year and
-0.7 year before
-0.5 year in
1.6 year of
1.1 year old
-0.8 year or
-0.9 year the
1.2 year there
-0.9 year we
2.3 years
-2.3 years $
-0.6 years a
1.3 years ago
0.5 years and
-0.7 years as
0.7 years at
-1.3 years before
-1.9 years in
0.6 years not
1.6 years of
-0.9 years people
1.5 years running
-0.7 years so
0.6 years that
-0.7 years the
1.0 years this
0.8 years to
2.0 years we
2.2 years younger
-1.3 yellow
4.4 yes
2.9 yes $
3.0 yes and
-0.5 yes but
-0.5 yes i
0.5 yes it
-0.6 yes the
-1.0 yes to
-1.1 yes we
-0.7 yes you
3.6 yet
1.2 yet $
-0.5 yet it
1.4 yet that
3.2 yet to
-1.5 yoga
0.5 yorkshire
0.6 you
-1.3 you $
-1.4 you about
-0.5 you after
-0.7 you all
0.6 you also
-0.8 you and
1.2 you any
0.6 you are
-1.3 you arrive
-0.7 you as
-0.7 you asked
-0.6 you at
1.4 you avoid
1.9 you away
2.3 you back
1.9 you be
-0.5 you before
-0.6 you begin
-2.4 you bend
-1.5 you book
-0.8 you breathe
-0.5 you by
1.7 you call
0.5 you can
0.6 you cards
-0.5 you carry
1.0 you could
1.1 you count
-0.8 you decide
2.3 you do
-1.4 you doing
1.5 you done
-1.3 you down
-1.6 you enjoy
1.7 you ever
-1.0 you exercises
-0.6 you expect
-0.6 you fall
-4.4 you feel
-1.0 you find
1.2 you first
-1.1 you float
1.2 you follow
0.8 you free
0.8 you from
4.2 you get
1.0 you give
-0.7 you got
-1.2 you have
-0.6 you hold
1.2 you home
-0.9 you honestly
-0.6 you hope
-1.1 you how
1.6 you hurt
-0.7 you i
-0.6 you if
-1.3 you in
0.5 you into
3.2 you is
-1.4 you it
0.7 you just
1.1 you keep
-0.5 you lean
1.9 you leave
1.7 you let
-1.1 you lie
-0.9 you lift
-0.8 you lifted
-1.7 you like
0.5 you look
-0.6 you lose
0.8 you lot
1.1 you love
-0.7 you make
1.2 you may
-0.9 you miss
-0.9 you more
0.8 you move
-0.6 you moving
-0.6 you must
-3.4 you need
0.8 you never
-0.8 you no
1.8 you off
3.0 you on
-0.6 you one
0.6 you only
1.0 you or
1.6 you out
1.0 you pay
-0.6 you pick
-0.8 you prefer
-0.7 you put
-0.7 you rather
1.7 you reach
1.6 you ready
-0.8 you receive
0.5 you recover
1.3 you relax
1.6 you remember
-2.1 you say
2.5 you see
-0.8 you set
1.4 you sign
0.6 you simply
-1.5 you sit
1.2 you sore
1.5 you spent
2.0 you stand
-0.6 you start
-1.0 you step
0.8 you still
-0.9 you stop
-0.8 you straight
-1.1 you tell
0.6 you that
1.6 you the
-1.4 you think
-1.6 you this
1.0 you through
-2.3 you to
-0.5 you treated
-0.7 you tried
2.2 you turn
0.7 you two
-1.0 you undress
-0.5 you use
1.2 you used
0.5 you wait
0.5 you waited
-0.8 you wake
-2.0 you were
0.7 you what
1.4 you where
-0.5 you whether
0.7 you which
0.8 you while
-1.0 you who
5.6 you will
-0.6 you wish
2.0 you with
-0.8 you work
-1.1 you would
0.7 you your
0.8 young
1.3 young $
2.0 young or
-1.2 young people
6.0 younger
2.5 younger $
-0.7 younger people
-1.1 youngest
0.9 your
0.7 your age
-1.2 your agreement
-0.9 your appointment
-0.5 your arms
0.5 your arthritis
-0.5 your back
-0.6 your backs
-0.7 your backside
-0.6 your bag
-0.5 your belly
-1.0 your bladder
0.7 your body
0.7 your brain
-1.9 your breath
-1.0 your breathing
-0.6 your budget
0.9 your card
-0.7 your care
-0.7 your chair
0.5 your chance
-1.0 your chest
0.5 your child
-0.6 your choice
-0.5 your claim
-0.5 your clothes
0.7 your coat
-0.9 your comfort
0.6 your company
0.8 your condition
-0.8 your consent
-0.5 your coverage
-0.5 your curve
-0.6 your daily
0.5 your daughter
-1.2 your day
0.6 your days
1.0 your desk
-1.1 your diagnosis
1.3 your disc
0.8 your discomfort
2.4 your discs
-0.7 your doctor
-0.7 your ears
-0.7 your family
-0.6 your fault
1.4 your feet
1.3 your first
-0.5 your foot
-0.6 your front
-1.4 your gp
-2.5 your hands
-0.9 your head
2.0 your health
-0.6 your hip
-0.7 your hips
-0.9 your history
-0.6 your hour
2.0 your immune
2.4 your immunity
-0.6 your inbox
-1.4 your insurer
-0.9 your job
1.5 your joints
0.5 your kidneys
0.9 your knee
0.8 your laces
0.8 your last
-0.5 your left
1.3 your leg
-1.3 your legs
3.1 your life
0.9 your list
-1.3 your liver
-2.0 your lower
-1.2 your lumbar
-1.2 your medication
-0.7 your medications
-0.5 your medicine
-1.1 your medicines
-2.3 your mind
2.6 your money
-0.5 your mood
1.4 your mother
1.6 your mri
1.3 your muscles
-1.2 your name
1.1 your natural
2.2 your nerves
-1.7 your nervous
2.5 your new
0.8 your next
-1.1 your normal
-0.9 your own
5.1 your pain
1.0 your painkillers
-0.7 your pelvis
-0.7 your pharmacist
-0.9 your phone
-0.7 your physio
-1.6 your plan
5.0 your posture
-0.5 your progress
-0.7 your questions
0.5 your range
1.2 your recovery
-1.2 your rheumatologist
-0.6 your rheumatology
3.3 your rmt
1.9 your scan
-0.6 your screen
-1.6 your session
2.0 your shoes
-1.1 your shoulder
-2.5 your shoulders
-2.1 your side
-0.6 your skin
-0.9 your sleep
1.0 your specialist
1.0 your spine
-1.9 your story
-3.0 your surgeon
1.6 your system
-1.1 your team
-0.8 your teeth
1.2 your therapist
0.9 your thing
-0.9 your time
2.0 your tissues
-0.9 your toes
-0.6 your training
0.8 your tummy
-0.5 your uncle
-0.8 your usual
0.6 your vertebrae
2.7 your very
-0.6 your visit
-1.1 your wallet
0.5 your way
-0.8 your week
-1.4 your work
-0.7 yours $
-0.5 yours before
1.0 yours has
0.7 yours is
-0.6 yourself
-2.0 yourself $
-0.6 yourself again
0.7 yourself and
0.5 yourself why
1.1 yvette
8.3 zero
2.8 zero $
1.3 zero risk
0.6 zero side
3.4 ★★★★★
`
