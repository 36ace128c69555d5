/** Made by `npm run claims:learn` of 7438 sentences with a promise and 55683 without. */
export const inclination = 0.2

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.9 #
4.4 # 1
5.7 %
1.4 % $
-0.5 % of
-2.4 % off
0.9 % safe
0.6 % satisfaction
1.1 % success
3.2 0
-0.5 0 to
-1.0 00
-0.7 05
0.5 1
-0.7 1 $
-0.5 1 1
1.2 1 3
-0.5 1 and
-1.2 1 in
-0.7 1 it
1.3 1 massage
-0.6 1,000
-0.5 1,140
-1.7 10
-0.7 10 $
-1.1 10 %
-0.5 10 times
-0.7 10 to
2.1 100
-0.9 100 $
3.3 100 %
-1.0 105
1.2 10k
-0.5 11
-0.5 110
-0.5 112
-0.8 115
-0.6 115 for
-1.8 12
-0.7 12 weeks
-1.3 120
1.1 130 $
-0.7 135
2.0 14
2.3 14 $
-1.1 140
-0.6 140 $
1.2 145
-0.9 14th
-1.3 15
0.7 15 $
-0.9 15 off
-0.7 150
-0.5 150 $
1.1 155
1.2 155 $
-0.6 16
-0.6 165
1.3 17
-0.5 189
-0.6 1894
-1.0 1994
-0.7 1998
-1.0 1998 $
-1.1 2
-0.5 2 $
-0.5 2 to
-1.2 2 weeks
1.0 2,200
1.1 2,200 hours
-1.3 20
-1.0 20 %
-1.2 20 off
-0.9 200
-0.6 200 $
-0.7 2004
-1.4 2006
-0.5 2006 $
-1.2 2009 $
0.5 2009 and
-0.8 2011
-0.7 2012
-0.7 2013
-1.0 2014
-0.6 2014 $
-0.5 2015 $
-1.0 2016
-0.7 2018
-0.9 2019 $
0.6 2023
2.7 2024
1.5 210
1.6 212
2.5 22
-0.7 23
-2.6 24
-1.6 24 hours
-0.7 240
-1.4 25
0.5 27
-0.5 28 $
-0.8 3 $
-0.9 3 to
-2.4 30
1.3 30 $
-0.5 30 min
-0.6 30 minutes
-2.5 31
-0.8 31 degrees
0.8 312
-0.5 31st
-0.7 32
2.0 34
0.8 34 degree
-0.8 35
-0.6 35 $
2.6 37
-0.8 38 $
-0.7 39
-0.9 4
-0.9 4 $
-0.8 4 to
3.3 4.9
1.3 4.9 stars
-1.0 40
-0.5 40 minutes
0.7 400
-0.7 412
-0.9 44
-0.6 44 $
-1.9 45
-0.5 45 $
-0.6 45 min
-1.1 46
-0.8 47
-0.9 48 hours
-0.8 49
-1.0 4th
0.8 5
-1.1 5 $
-0.5 5 and
1.7 5 reasons
-0.5 5 seconds
1.6 5 ways
-1.0 50
-0.6 50 $
-0.5 50 minute
-0.6 50 minutes
-0.5 500
-0.8 52 $
-1.2 55
-0.7 55 $
-1.2 555
-0.6 59
0.7 6
-1.0 6 $
-0.6 6 months
-0.7 6 weeks
-3.1 60
-1.0 60 $
0.9 60 min
-1.3 60 minute
-1.9 60 minutes
1.1 600
-0.9 604
-0.9 604 555
-0.6 61
-0.7 62
-0.5 62 $
1.3 63
-0.5 68 $
-1.0 7
-0.6 7 $
0.8 70
-0.5 70 $
0.9 70 and
1.9 71
2.6 71 $
-0.5 72
-0.5 720
0.5 75
-0.6 75 $
2.3 75 min
-0.5 75 minute
1.3 78
0.9 78 $
-0.7 79
-0.5 79 $
0.6 8
0.6 8 $
1.2 8 and
-0.5 8 to
-2.1 80
-0.5 80 %
-0.7 85
-0.6 89
1.2 9 $
-0.5 9 and
0.5 9 out
-0.6 9 to
-1.9 90
-1.3 90 minutes
1.5 94
1.1 94 %
-0.8 95
-0.8 95 $
1.4 96
0.6 97
0.8 97 %
1.3 98
0.7 98 %
-0.6 99
1.8 <!>
-6.9 <?>
-3.8 <alone>
2.5 <answers>
2.7 <closes>
-10.6 <heading>
-5.5 <item>
-3.4 <opens>
-1.8 <tenth 10>
-7.9 <tenth 1>
-3.5 <tenth 2>
1.2 <tenth 4>
2.4 <tenth 5>
2.5 <tenth 6>
2.1 <tenth 7>
1.1 <tenth 8>
0.6 <tenth 9>
-8.2 <text>
-0.5 ^ 00
-0.5 ^ 1
0.5 ^ 10
0.6 ^ 100
0.6 ^ 2
-0.7 ^ 30
-0.5 ^ 45
2.9 ^ 5
-0.5 ^ 60
0.7 ^ 8
0.7 ^ 9
-1.6 ^ a
-2.6 ^ about
0.8 ^ absolutely
0.7 ^ according
-1.6 ^ acupuncture
-0.5 ^ acute
-2.1 ^ add
-1.2 ^ adjust
0.7 ^ adult
1.0 ^ adults
-0.5 ^ advice
3.2 ^ after
-1.4 ^ afterwards
-0.5 ^ age
0.7 ^ alan
1.4 ^ all
-0.9 ^ allow
1.5 ^ almost
-0.5 ^ also
-1.3 ^ always
-0.5 ^ an
2.6 ^ and
-0.9 ^ anneke
1.2 ^ another
-1.8 ^ anti
-0.5 ^ anything
-0.6 ^ appointments
-0.7 ^ around
-1.3 ^ arthritis
0.8 ^ as
0.7 ^ ask
1.5 ^ at
2.8 ^ avoid
0.8 ^ babies
-1.6 ^ back
1.5 ^ backs
1.1 ^ balance
-2.1 ^ be
1.4 ^ bea
3.7 ^ because
-0.6 ^ bed
1.4 ^ before
-0.6 ^ begin
-1.4 ^ being
-0.6 ^ below
-0.6 ^ bending
-1.0 ^ benefits
4.5 ^ best
1.4 ^ better
-1.1 ^ between
-0.8 ^ beyond
0.6 ^ big
1.0 ^ bill
-0.6 ^ bit
-1.8 ^ blood
3.1 ^ bone
1.1 ^ boosts
1.5 ^ both
-1.3 ^ bracing
-1.2 ^ break
-2.3 ^ breathe
-0.9 ^ breathing
0.7 ^ brentwood
-2.5 ^ bring
-0.7 ^ bruises
-1.1 ^ bruising
-0.9 ^ build
1.8 ^ bulging
0.6 ^ burnaby
3.2 ^ but
-1.3 ^ buy
2.5 ^ by
-0.6 ^ call
2.8 ^ callum
2.6 ^ came
-2.1 ^ can
-0.6 ^ cancel
-0.7 ^ cancellations
-0.5 ^ caption
-0.5 ^ carol
0.9 ^ carry
1.5 ^ cartilage
-0.8 ^ causes
1.0 ^ changes
-1.0 ^ check
-1.4 ^ chest
-0.8 ^ children
-1.0 ^ choose
-0.5 ^ choosing
-1.0 ^ chronic
-0.9 ^ claims
2.0 ^ clients
0.8 ^ clothes
-0.6 ^ club
-0.5 ^ codeine
-0.7 ^ cold
-1.0 ^ colin
0.7 ^ combined
-0.7 ^ coming
0.9 ^ companies
1.6 ^ complete
4.4 ^ completely
0.6 ^ complications
-1.0 ^ conditions
-0.7 ^ consent
-1.4 ^ consider
-1.1 ^ contact
2.8 ^ corrects
0.5 ^ cortisol
-0.9 ^ couples
-0.7 ^ course
0.7 ^ cross
-1.0 ^ cupping
-0.8 ^ curves
0.7 ^ dawn
1.7 ^ day
2.4 ^ days
-0.5 ^ deadlines
-0.7 ^ dear
0.5 ^ decompression
1.6 ^ deep
-1.1 ^ degenerative
-0.8 ^ description
-1.1 ^ desk
-0.7 ^ desmond
3.4 ^ detoxifies
0.9 ^ dev
-0.8 ^ devon
-0.7 ^ diagnosis
2.5 ^ did
-0.5 ^ direct
-1.7 ^ discs
-0.7 ^ disease
-1.7 ^ do
2.4 ^ doctors
-2.5 ^ does
4.3 ^ done
-0.5 ^ drink
1.5 ^ each
-1.2 ^ early
-0.5 ^ eases
0.6 ^ easier
-0.8 ^ eat
2.5 ^ eight
2.0 ^ eighteen
1.3 ^ eleven
2.6 ^ elsewhere
-1.1 ^ endorphin
-2.5 ^ endorphins
1.8 ^ enjoy
-0.6 ^ enough
0.7 ^ episode
-1.6 ^ even
-0.8 ^ evening
1.3 ^ every
2.9 ^ everybody
2.5 ^ everyone
-1.2 ^ everything
0.7 ^ evidence
-1.9 ^ exercise
-0.7 ^ exercises
1.4 ^ expect
-0.5 ^ explain
1.7 ^ fact
-0.8 ^ fair
-0.7 ^ false
3.3 ^ fast
1.2 ^ feed
3.5 ^ feel
-0.9 ^ fees
-0.8 ^ fever
-0.9 ^ few
-0.7 ^ fewer
1.7 ^ fifteen
2.1 ^ finally
0.9 ^ find
-1.0 ^ finding
0.8 ^ fine
2.0 ^ firm
-0.8 ^ first
1.5 ^ five
1.2 ^ flares
1.1 ^ flushes
-1.7 ^ follow
3.2 ^ foot
-1.4 ^ for
2.4 ^ forget
-0.9 ^ fortunately
0.8 ^ forty
-0.8 ^ forward
5.2 ^ four
0.8 ^ fourteen
-1.4 ^ free
-0.5 ^ fresh
-1.6 ^ from
-0.8 ^ full
-1.3 ^ fusion
-0.6 ^ gabapentin
0.5 ^ gary
-0.5 ^ general
-1.3 ^ gentle
-1.8 ^ get
-0.9 ^ gift
-3.6 ^ go
-0.5 ^ going
1.6 ^ gone
-1.3 ^ good
0.8 ^ google
-0.7 ^ gord
-0.8 ^ gordon
0.6 ^ got
-1.1 ^ great
1.2 ^ greater
0.7 ^ growing
1.3 ^ guaranteed
1.2 ^ guests
-1.0 ^ guidelines
-0.7 ^ gurpreet
3.0 ^ had
-2.0 ^ half
1.9 ^ hands
-1.0 ^ harpreet
-2.9 ^ have
-1.3 ^ having
2.3 ^ healing
-0.9 ^ healthy
0.7 ^ hear
-1.1 ^ heart
-1.3 ^ heat
-0.5 ^ heated
2.7 ^ height
1.1 ^ hello
-0.8 ^ help
1.5 ^ her
-3.1 ^ here
0.7 ^ herniated
-0.7 ^ hi
-0.5 ^ high
1.7 ^ hips
2.4 ^ his
-1.2 ^ hold
-0.8 ^ home
2.5 ^ honestly
-0.8 ^ hot
-1.0 ^ hours
-2.9 ^ how
-0.9 ^ however
-0.6 ^ hurt
-1.1 ^ ibuprofen
-1.3 ^ icbc
-0.6 ^ ice
-0.6 ^ if
1.3 ^ imagine
1.0 ^ immediate
0.8 ^ inflammation
0.8 ^ inflammatory
1.4 ^ ingrid
0.8 ^ initial
-2.4 ^ injections
1.6 ^ injury
-0.6 ^ inside
-0.8 ^ instead
-1.4 ^ is
-0.5 ^ its
-1.4 ^ j
-0.6 ^ january
-1.1 ^ jo
0.6 ^ joanne
-0.6 ^ join
1.1 ^ joint
-0.8 ^ just
-2.5 ^ keep
-0.7 ^ keeping
-0.5 ^ knee
-0.5 ^ landing
-0.8 ^ last
2.9 ^ lasting
-0.6 ^ late
-1.5 ^ later
-0.5 ^ leaning
-2.0 ^ leave
-0.6 ^ left
1.7 ^ leg
0.5 ^ legs
-1.3 ^ let
-1.0 ^ lie
2.2 ^ life
1.8 ^ lifted
-0.5 ^ lifting
1.9 ^ ligament
-0.6 ^ light
-1.0 ^ like
-0.6 ^ linda
2.3 ^ line
0.5 ^ living
-0.7 ^ load
-1.0 ^ long
2.3 ^ longer
-1.5 ^ look
-0.9 ^ loose
0.8 ^ loosen
-0.9 ^ looser
1.2 ^ lorraine
-0.5 ^ loss
-1.0 ^ lots
1.1 ^ love
-2.2 ^ low
-1.1 ^ lower
-1.4 ^ lumbar
0.7 ^ lymphatic
3.8 ^ made
-1.6 ^ make
-1.1 ^ makes
0.6 ^ man
-1.4 ^ many
-0.5 ^ march
-0.9 ^ marcus
-0.9 ^ maria
-0.6 ^ maybe
-0.6 ^ measurements
0.6 ^ medical
-1.1 ^ medication
-1.2 ^ medicines
1.0 ^ meet
-1.1 ^ mention
-1.0 ^ metal
-1.1 ^ methotrexate
-0.7 ^ might
0.6 ^ mind
-0.8 ^ mine
-1.2 ^ miss
-0.7 ^ monday
-0.6 ^ most
0.9 ^ move
-0.8 ^ movement
1.9 ^ mr
-0.5 ^ mri
-1.1 ^ mrs
-0.5 ^ ms
-0.5 ^ mum
-0.7 ^ muscles
1.8 ^ my
-4.3 ^ myth
-0.5 ^ name
-0.5 ^ narrowing
-1.0 ^ natural
1.7 ^ nearly
-0.5 ^ needles
-1.0 ^ neither
-0.9 ^ nerve
-0.5 ^ never
-2.7 ^ new
0.7 ^ next
0.9 ^ nia
-0.9 ^ nine
3.2 ^ ninety
-1.8 ^ nobody
-0.5 ^ nope
-0.8 ^ northroadrmt
2.7 ^ not
1.4 ^ nothing
-0.5 ^ now
0.8 ^ number
0.9 ^ numbness
0.7 ^ numerous
-0.5 ^ nurses
1.9 ^ occasionally
0.9 ^ of
0.7 ^ off
-0.6 ^ often
1.4 ^ oh
0.8 ^ old
-0.8 ^ older
0.5 ^ on
3.1 ^ once
2.0 ^ one
-0.6 ^ online
-0.6 ^ only
-0.9 ^ open
-1.5 ^ operations
-1.4 ^ opioids
1.0 ^ or
0.8 ^ ordinary
-0.6 ^ osteoarthritis
0.8 ^ osteoporosis
1.8 ^ other
-2.6 ^ others
1.1 ^ our
1.5 ^ ours
-1.1 ^ out
-0.8 ^ outside
1.4 ^ over
-0.5 ^ p
-0.5 ^ pace
-1.0 ^ pacing
-1.8 ^ pain
-2.2 ^ painkillers
-0.9 ^ panel
-1.7 ^ paracetamol
1.1 ^ parents
-1.3 ^ parking
-0.5 ^ part
0.7 ^ patients
-0.5 ^ pay
-0.5 ^ pelvic
1.6 ^ people
-0.7 ^ perhaps
-1.1 ^ phase
-0.5 ^ phones
-0.8 ^ physio
-1.8 ^ physiotherapy
-0.9 ^ picture
-2.3 ^ pills
3.4 ^ pins
-0.5 ^ plain
-1.0 ^ plan
-2.9 ^ please
-1.6 ^ plenty
-1.7 ^ poor
-0.5 ^ post
-0.6 ^ postural
-0.8 ^ pregnancy
-0.7 ^ pressure
-1.4 ^ preventing
-0.6 ^ prices
-0.8 ^ priti
2.3 ^ priya
-0.8 ^ probably
-0.7 ^ pulled
0.7 ^ put
-2.3 ^ q
-0.8 ^ quiet
-0.8 ^ quite
-0.7 ^ ra
1.5 ^ rated
1.4 ^ rather
2.1 ^ re
-0.7 ^ reach
-0.6 ^ read
-0.6 ^ really
-0.9 ^ reason
-0.6 ^ receipts
-0.7 ^ recent
-1.1 ^ recovery
1.9 ^ registered
1.3 ^ regular
-0.5 ^ relax
-1.8 ^ relaxation
0.7 ^ release
-0.8 ^ remember
0.5 ^ research
-1.0 ^ rest
1.1 ^ results
-0.8 ^ return
-0.7 ^ reviews
-1.2 ^ rheumatoid
1.1 ^ right
1.2 ^ rmt
-1.5 ^ rmts
-0.5 ^ roll
0.5 ^ ron
-0.6 ^ room
-0.6 ^ rooms
1.0 ^ rosa
-0.5 ^ roughly
1.7 ^ ruth
-0.5 ^ sacroiliac
1.3 ^ safe
0.5 ^ safety
-1.6 ^ same
-0.7 ^ saturday
-0.9 ^ save
0.7 ^ say
-0.9 ^ says
2.1 ^ scans
-0.8 ^ scar
-0.9 ^ sciatica
0.8 ^ science
-0.8 ^ scoliosis
-0.9 ^ second
-1.9 ^ see
-0.7 ^ send
-1.4 ^ seniors
-1.3 ^ serious
1.8 ^ session
-2.3 ^ sessions
-0.6 ^ set
0.9 ^ seven
-0.7 ^ severe
-0.6 ^ sfx
-0.7 ^ shoes
0.5 ^ short
2.5 ^ should
2.3 ^ shoulders
-0.5 ^ showers
-1.3 ^ side
0.5 ^ simon
-1.2 ^ simple
0.6 ^ since
-0.5 ^ single
0.7 ^ sit
-0.9 ^ sitting
2.2 ^ six
0.6 ^ sixty
0.5 ^ skip
-2.7 ^ sleep
-2.0 ^ slow
-0.6 ^ small
-0.7 ^ smoking
-0.7 ^ smooth
-2.0 ^ so
1.7 ^ some
1.7 ^ somebody
-0.5 ^ something
-1.8 ^ sometimes
-0.7 ^ somewhere
1.6 ^ sore
-0.5 ^ soreness
-0.6 ^ spaces
-1.1 ^ speak
0.5 ^ speed
-1.4 ^ spinal
1.2 ^ sports
-0.5 ^ spots
-0.6 ^ spring
-1.2 ^ squeeze
-1.3 ^ stage
-1.7 ^ stand
0.8 ^ standing
-0.7 ^ stay
-1.1 ^ staying
-2.0 ^ stenosis
-1.8 ^ step
-0.8 ^ steroid
-1.0 ^ steroids
0.8 ^ stick
-1.0 ^ stiff
-1.0 ^ stiffness
0.5 ^ still
-0.9 ^ stop
-1.0 ^ stopping
0.8 ^ strains
1.9 ^ strength
-0.5 ^ strengthening
-2.3 ^ stress
-0.8 ^ stretching
1.3 ^ stronger
-0.8 ^ students
0.8 ^ studies
-0.9 ^ subject
-0.5 ^ sudden
1.4 ^ suitable
-0.6 ^ sunday
0.5 ^ support
-1.1 ^ sure
1.1 ^ surgeons
-6.0 ^ surgery
1.2 ^ sustained
0.7 ^ swap
-1.1 ^ swedish
-0.7 ^ swimming
-1.1 ^ symptoms
-1.8 ^ tablets
-3.0 ^ take
1.1 ^ taken
0.6 ^ talk
-1.2 ^ talking
1.0 ^ targeted
-1.0 ^ techniques
-3.9 ^ tell
-0.8 ^ ten
-1.0 ^ tension
1.0 ^ thank
0.6 ^ that
-1.0 ^ the
-1.3 ^ their
-1.9 ^ then
-1.0 ^ therapists
-1.9 ^ there
2.3 ^ these
-1.6 ^ they
-1.3 ^ things
-0.5 ^ think
0.6 ^ third
-0.8 ^ thirty
-2.1 ^ this
3.0 ^ three
-0.5 ^ through
-0.6 ^ thursday
-1.8 ^ tight
1.0 ^ time
-0.8 ^ tips
-0.7 ^ tissue
-0.7 ^ title
-0.7 ^ to
-0.7 ^ tobias
4.2 ^ today
-0.9 ^ together
1.7 ^ tom
-2.6 ^ touch
-0.6 ^ towels
2.1 ^ toxins
-0.5 ^ traction
-0.6 ^ training
-0.9 ^ travel
-1.5 ^ treatment
-1.2 ^ treatments
0.7 ^ trevor
-1.0 ^ trials
0.8 ^ try
-0.6 ^ tuesday
-0.5 ^ turn
4.1 ^ twelve
-0.5 ^ twice
0.7 ^ two
-1.0 ^ u
-0.7 ^ uncommon
3.7 ^ unlike
-1.5 ^ up
-1.2 ^ use
1.1 ^ using
1.8 ^ usually
-0.5 ^ verdict
2.3 ^ very
3.9 ^ visit
0.6 ^ visits
-1.1 ^ walk
3.3 ^ walked
-1.7 ^ warm
-0.7 ^ warmth
0.5 ^ water
-1.7 ^ we
-0.5 ^ weakness
-0.5 ^ wednesday
0.8 ^ week
-1.0 ^ weekend
0.7 ^ weekly
1.8 ^ weeks
0.5 ^ welcome
0.7 ^ well
-0.6 ^ wendy
-3.7 ^ what
0.6 ^ when
1.6 ^ where
-0.7 ^ which
-2.6 ^ who
-0.5 ^ why
-3.9 ^ will
5.6 ^ with
0.8 ^ within
-0.5 ^ without
0.5 ^ working
-1.6 ^ would
-0.9 ^ wrap
-0.7 ^ written
-3.8 ^ yes
-0.5 ^ yet
-3.0 ^ you
1.2 ^ young
-1.9 ^ your
-0.5 ^ yusuf
2.0 ^ zero
3.4 ^ ★★★★★
-1.3 a
-2.4 a $
0.5 a 100
1.3 a 34
-0.6 a baby
1.4 a back
1.1 a bag
-0.6 a bakery
1.3 a band
-0.6 a bar
-0.9 a bath
-0.5 a bench
-0.5 a benefit
0.8 a better
0.6 a big
-0.6 a bill
-1.6 a bit
-0.8 a block
-0.6 a blood
1.4 a body
-0.5 a bolster
-1.4 a bone
-0.6 a booking
0.8 a boost
0.6 a bottle
-1.3 a box
-0.6 a boy
-0.5 a break
-0.5 a breath
-0.8 a bridge
-0.5 a broken
-0.5 a bulge
-1.0 a bulging
0.7 a busy
-0.5 a calendar
-1.1 a call
-0.9 a cancellation
-1.5 a car
0.5 a case
-0.7 a cat
0.5 a cellist
-0.5 a cent
2.1 a centimetre
-0.7 a certificate
-0.8 a chair
0.8 a chance
2.5 a change
-1.7 a child
1.3 a chiropractor
-0.5 a choir
-0.8 a clear
0.8 a click
0.9 a client
-1.9 a clinic
0.8 a clinically
-1.2 a coat
-0.6 a college
-0.6 a combination
1.9 a combined
-0.6 a comfort
-0.7 a complaint
-0.8 a condition
0.8 a consent
0.7 a consistent
-0.6 a conversation
-0.5 a converted
0.7 a copy
0.6 a corset
0.8 a cortisone
-0.5 a couch
2.5 a course
-1.0 a crack
-0.8 a crash
-2.7 a cure
-1.5 a curve
-0.6 a curved
-0.7 a cushion
-0.5 a date
-0.7 a decent
-0.5 a decision
-0.6 a decompression
-0.6 a degree
-1.2 a desk
3.2 a diagnosis
2.1 a difference
0.6 a different
-1.6 a disc
-0.9 a disease
-2.1 a doctor
-0.5 a dog
-0.6 a door
0.8 a dose
1.8 a dozen
-0.7 a drawer
-0.8 a drop
-0.8 a dull
-0.8 a fair
-1.8 a fall
-0.6 a fee
-0.5 a feeling
-1.0 a fever
-0.9 a fifth
-0.5 a fight
3.2 a film
1.0 a firm
-0.6 a first
-1.4 a fist
-0.7 a fixed
-0.9 a flare
0.8 a flat
0.6 a flood
-0.5 a foot
-0.9 a form
1.2 a former
2.4 a fortnight
0.5 a fortune
-0.6 a fracture
-1.0 a free
2.9 a fresh
1.4 a friday
-1.4 a friend
0.7 a full
-0.5 a further
1.5 a fusion
-0.8 a garden
-0.5 a general
1.1 a gentle
-0.7 a girl
-0.8 a gp
0.6 a grade
0.5 a grandchild
-1.9 a great
-0.8 a guide
-0.7 a guy
0.5 a habit
2.0 a half
0.5 a handful
0.6 a hands
0.8 a hard
0.5 a head
-1.0 a headache
-1.8 a health
0.5 a heart
0.5 a heat
-1.0 a heated
-1.4 a herniated
0.5 a high
-0.5 a higher
0.9 a hip
-0.5 a hockey
-0.7 a holistic
-1.0 a home
0.6 a hook
-0.5 a hot
-0.6 a hurry
-0.5 a jar
0.6 a joint
-1.1 a kettle
1.2 a kind
1.0 a knee
-0.5 a lad
1.9 a ladder
1.0 a lady
3.1 a laminectomy
-1.1 a large
-0.5 a last
-0.5 a lasting
0.8 a late
-1.0 a leg
-1.0 a letter
-0.5 a level
3.7 a life
3.3 a lifetime
-0.7 a lift
-0.7 a ligament
1.7 a light
-1.1 a lighter
0.7 a link
0.7 a list
-1.2 a little
-1.3 a living
-0.5 a locked
1.3 a log
-2.0 a long
1.2 a longer
1.5 a look
-2.9 a lot
-0.5 a lovely
1.1 a low
2.5 a lower
-1.2 a luxury
3.2 a machine
-5.1 a massage
-1.3 a matter
0.6 a meal
-0.9 a medical
0.6 a medicine
-0.6 a member
-1.5 a message
1.0 a method
-0.6 a microdiscectomy
0.7 a minimum
-0.7 a minority
2.4 a miracle
3.9 a month
1.5 a monthly
0.5 a movie
-1.2 a muscle
-0.8 a myth
-0.6 a name
-0.5 a narrow
-0.8 a narrowed
-1.4 a narrowing
1.0 a natural
2.3 a neck
-2.7 a nerve
1.4 a nervous
0.7 a nice
-0.7 a night
-1.0 a no
-0.6 a noise
0.5 a non
1.3 a normal
-1.6 a note
-1.3 a number
-0.8 a nurse
1.5 a one
2.4 a pacemaker
-0.5 a package
0.7 a packet
0.6 a page
0.5 a pain
-0.6 a painful
0.9 a painkiller
0.9 a pair
-0.5 a paramedic
-0.9 a parent
1.2 a part
-1.2 a particular
-0.5 a perfectly
0.6 a period
1.8 a permanent
1.5 a person
1.0 a personalized
-1.6 a pharmacist
1.0 a pharmacy
0.7 a photo
0.7 a photograph
-0.8 a physical
-0.7 a physician
-2.0 a physiotherapist
-0.6 a piano
1.3 a pill
-1.0 a pillow
1.0 a place
-0.5 a plain
0.8 a plan
0.5 a pleasant
-0.6 a poor
0.9 a pop
-0.5 a popular
-0.6 a position
-0.6 a posture
0.8 a powerful
-0.7 a prescribed
-0.5 a pretty
0.8 a previous
-0.8 a professional
-0.5 a prolapsed
2.8 a promise
-2.3 a proper
0.6 a pulled
0.5 a qualified
1.6 a quarter
1.2 a quick
-0.6 a quiet
0.8 a race
-0.5 a rainy
-1.1 a ramp
-0.5 a really
-1.4 a reasonable
-1.0 a receipt
1.8 a record
0.5 a referral
-0.7 a registered
0.9 a regular
-0.5 a regulated
0.6 a result
-1.3 a rheumatologist
-0.8 a right
-0.5 a robe
-0.6 a roofer
-0.7 a rub
-0.6 a safe
-0.5 a sandwich
-0.6 a scaffolder
-0.6 a scale
-0.7 a scalp
0.6 a scalpel
-2.0 a scan
0.5 a scar
0.5 a school
0.6 a sciatic
-0.5 a scoliometer
-0.9 a scoliosis
0.6 a season
0.9 a second
-0.8 a sense
-0.7 a sentence
-1.1 a separate
0.5 a sequence
1.6 a series
-1.1 a serious
1.2 a service
-2.6 a session
-1.0 a set
-0.5 a seven
0.6 a shelf
-0.7 a shopping
-0.5 a short
-1.2 a sideways
1.4 a simple
5.3 a single
-0.7 a sink
1.0 a skilled
-1.9 a slipped
-1.8 a small
0.7 a sofa
-1.1 a soft
0.8 a sore
0.8 a sort
-0.5 a space
-0.7 a special
-4.4 a specialist
-0.6 a specific
0.9 a spine
1.6 a sponge
0.9 a sports
-1.3 a spot
-1.1 a sprain
-0.7 a spreadsheet
1.6 a standard
-0.9 a standing
-0.5 a steady
-0.5 a step
0.7 a stiff
-1.0 a story
1.2 a straight
-0.5 a structural
0.5 a structured
-0.5 a student
0.5 a study
-0.8 a substitute
1.4 a summer
0.9 a sunday
-0.8 a surgery
1.4 a surgical
1.1 a symptom
-1.2 a table
-0.6 a tablet
-0.7 a teacher
1.8 a team
-0.5 a tear
0.7 a teenager
-0.6 a ten
-0.5 a tennis
-0.8 a text
-1.5 a therapist
1.1 a thing
1.5 a thirty
-0.6 a thumb
0.8 a time
0.8 a torn
-0.8 a towel
1.1 a trained
-0.5 a trapped
-1.6 a treat
-0.6 a trial
0.7 a truck
0.5 a tune
1.7 a twinge
-1.0 a typical
0.7 a vertebra
-0.7 a very
-0.5 a vicious
-2.5 a visit
-1.0 a voucher
-0.5 a waiting
-0.8 a walk
1.9 a walker
1.2 a warm
1.2 a wave
1.1 a way
-1.8 a week
0.8 a weekend
-0.9 a wet
-1.8 a while
-2.0 a whole
1.2 a wide
1.8 a winter
-0.5 a word
0.8 a world
-0.5 a worn
0.7 a written
1.0 a year
0.5 a yearly
-1.4 a yes
1.2 abandoned
1.2 abbotsford
0.7 ability
0.8 ability to
2.8 able
3.2 able to
-4.0 about
2.7 about $
-0.6 about 1
-0.5 about 20
-1.4 about a
-0.5 about and
-1.3 about any
-0.5 about as
1.0 about back
-0.7 about backs
-0.7 about forty
-0.7 about half
1.0 about his
2.4 about how
-1.3 about it
-1.4 about massage
0.7 about my
-0.6 about nine
-0.7 about one
-0.6 about pain
-0.5 about sciatica
1.5 about six
3.7 about surgery
-1.0 about ten
0.6 about their
1.3 about twenty
-0.7 about two
2.2 about us
-2.5 about what
-0.5 about where
-0.7 about whether
1.2 about who
-0.5 about why
-0.7 about your
-4.2 above
-0.5 above a
-0.7 above and
-1.1 above the
0.9 absence
4.8 absolutely
2.3 absolutely $
1.0 absolutely anyone
0.6 absolutely everyone
-0.8 absorbs
0.7 ac
2.6 accelerates
1.8 accelerates the
-1.2 accept
-0.7 accepted
0.6 access $
-0.7 accessible
-2.1 accident
-1.2 accident $
0.9 accord
-0.5 account
-0.5 account $
0.6 account of
-0.7 accountant
-0.8 accounts
0.9 accumulated
-0.9 ache
0.7 ache $
0.5 ache and
-0.5 ache that
-0.7 aches $
1.3 achieved
-0.5 achterberg
0.7 achy
3.1 acid
-1.0 acid $
3.7 acid and
0.5 acid is
0.7 acid out
0.5 acid that
1.8 acids
1.1 acids and
-0.5 across a
-0.7 across from
-0.8 act
-0.5 act $
0.5 act on
0.8 acting
-4.9 active
-0.8 active $
-0.9 active and
-0.6 active as
-1.1 active is
-0.6 active treatments
0.5 active with
-2.7 activities
-2.2 activities $
0.5 activities and
-0.5 activities as
0.9 activities you
-1.6 activity
1.1 activity $
-0.6 activity and
-0.5 activity is
2.1 acts
1.8 actual
0.7 actually
-0.7 actually do
0.6 actually going
5.3 acupuncture
-2.7 acupuncture $
1.0 acupuncture as
1.3 acupuncture combo
0.6 acupuncture for
-0.5 acupuncture has
1.0 acupuncture in
-1.3 acupuncture is
1.1 acupuncture session
-0.5 acupuncture to
-0.8 acupuncturist
-2.6 acute
-0.8 ad
-1.9 adapt
-0.5 adapt $
-0.8 adapt the
-1.0 add
0.6 add that
-0.7 add to
-0.6 add up
-1.0 added
-0.5 adding
-0.9 additional
0.7 address the
2.5 addresses
1.0 addresses the
-0.6 adds
-0.7 adeyemi
-1.0 adhesions
1.9 adjust it
-1.0 adjust your
-0.7 adjustable
0.7 adjuster
6.9 adjustment
4.9 adjustments
-0.6 adjustments $
-0.8 admit
-0.9 admits
-1.1 adult
-0.8 adult life
-0.7 adult spine
-3.2 adults
-0.6 adults do
-0.5 adults it
-0.5 adults who
-0.5 adults will
-1.4 adults with
-2.3 advance
-0.5 advance $
-0.9 advance which
3.4 advanced
-0.6 advantage
-0.8 advert
-0.9 advertised
-0.9 advertising
-0.6 adverts
-4.1 advice
-0.8 advice $
-0.7 advice and
-0.7 advice on
4.2 advil
-1.8 advise
-0.8 advise on
-1.7 advised
-1.3 advises
-2.9 affect
-1.2 affect the
-0.7 affected
0.6 affected area
-0.5 affecting
-2.4 affects
-1.5 affects the
-1.0 afford
-1.0 afford it
-0.7 afraid
0.7 afraid of
2.4 after
-2.6 after $
-1.1 after 2
-0.7 after 6
-2.1 after a
-0.6 after an
-1.8 after back
-0.5 after backs
-0.5 after dinner
-0.6 after exercise
2.2 after five
1.4 after four
0.5 after fourteen
0.9 after her
-1.0 after it
0.6 after just
-1.0 after lifting
-0.7 after lunch
-0.6 after massage
-0.6 after months
2.4 after one
-0.6 after school
1.0 after seeing
0.5 after six
-0.5 after sixty
1.0 after study
-0.6 after surgery
3.0 after ten
-3.1 after that
-0.6 after the
0.9 after their
1.3 after this
-1.0 after those
0.5 after three
-0.7 after treating
-1.2 after treatment
0.5 after twelve
1.5 after visit
1.3 after week
2.4 after which
1.0 after years
-1.5 after you
0.7 after your
-0.5 afternoon
0.5 afternoon $
-1.2 afternoons
-0.7 afternoons $
0.5 afterward
-1.6 afterwards
1.2 afterwards the
-0.8 afterwards you
5.9 again
3.2 again $
-1.1 again after
1.8 again and
0.7 again at
0.6 again on
1.1 again that
1.1 again the
-1.0 against the
1.8 age $
2.4 age and
-0.5 age discs
-1.1 age of
1.4 age or
-0.8 age the
-0.6 age with
0.6 aged
0.7 ages
0.6 ages $
0.8 ages and
-0.8 ago
2.3 ago $
-0.7 ago and
-1.2 agree
-1.1 agree $
-0.5 agree a
-0.9 agree on
0.8 agree to
1.1 agree with
-1.1 agreed
-0.5 agreed $
-1.8 agreement
-1.7 agreement $
-0.5 agrees
-0.9 ahead $
-0.5 aids
-2.4 aim
-1.0 aim is
-0.9 aim to
-1.2 aims
-1.1 aims to
2.1 aisle
0.6 alan
-1.7 alarm
-0.5 alarm $
-0.7 alarming
1.6 alberta
0.7 alcohol
-0.8 alert
0.8 aligned
5.6 alignment
2.9 alignment $
-1.0 alive
0.8 all
-0.8 all $
-0.7 all about
1.9 all ages
1.9 all and
1.9 all are
0.7 all been
1.1 all but
-2.1 all day
0.8 all for
-1.2 all have
-0.5 all help
-0.6 all in
3.4 all it
-0.6 all kinds
1.2 all massage
-0.9 all medicines
1.5 all of
-0.9 all our
0.8 all over
-0.5 all registered
-1.8 all right
1.2 all say
-0.6 all six
-0.5 all so
-1.7 all that
-1.6 all the
-0.5 all this
1.0 all those
1.9 all three
-0.5 all times
-0.6 all together
0.7 all year
-0.5 allergic
-0.5 allergies
0.9 allotment
-1.6 allow
-1.5 allowed
-0.8 allowed to
-0.9 allows $
2.0 almost
0.5 almost all
-0.5 almost every
-0.6 almost everyone
-0.8 alone
1.3 alone $
-0.7 alone can
-0.6 alone is
-0.6 alone to
2.3 along $
-0.5 along its
1.0 along to
0.8 along with
-2.4 alongside
-0.8 alongside your
-1.4 already
-0.6 already $
1.2 already booked
-1.0 already had
1.6 also
-1.0 also $
-1.1 also be
-0.5 also called
-0.5 also come
0.8 also does
0.8 also gives
0.8 also helps
1.5 also offer
0.6 also tell
0.6 also use
-1.7 alter
-1.2 alter the
1.1 altered
-1.0 alternate
3.0 alternative
1.4 alternative $
1.3 alternative to
1.8 alternatives
2.3 alternatives $
-0.7 alters
-0.5 alters the
-2.4 although
-0.6 although a
-0.7 although it
-0.7 although the
1.6 although you
2.6 altogether
2.2 altogether $
-0.9 always $
1.5 always be
-0.6 always on
-0.7 am
-0.5 am $
1.7 am about
-1.0 am afraid
1.5 am back
0.6 am happy
-0.7 am here
-0.5 am in
-2.6 am not
0.9 am proud
-0.5 am seventy
-1.1 am sorry
-0.5 am still
0.7 am the
-1.1 am working
1.8 amazed
0.7 amazing benefits
-0.5 amelie
0.6 america
-1.1 american
-0.9 american college
0.8 amira
2.1 amitriptyline
0.7 among our
-0.9 among the
1.1 among them
-1.8 amount
-0.7 amount of
-0.8 amrit
-1.3 an
-0.7 an ache
1.4 an aching
-0.7 an advert
1.4 an afternoon
1.5 an anti
-0.7 an app
-0.9 an appointment
-0.6 an arch
-0.6 an area
-0.8 an early
-0.9 an elevator
-0.6 an emergency
2.0 an end
-0.5 an envelope
-0.7 an exercise
0.7 an expert
2.2 an extra
-0.5 an eye
-0.6 an honest
-1.6 an hour
0.6 an ice
3.0 an inch
-0.5 an infection
-0.9 an inflammatory
0.6 an initial
-1.1 an injection
-0.8 an injury
-0.5 an irritated
1.4 an l5
-2.4 an mri
-0.6 an oil
2.4 an old
-0.7 an open
-2.2 an operation
-0.5 an opinion
-0.9 an option
-0.8 an ordinary
-0.8 an rmt
0.7 an umbrella
0.7 an unhurried
-2.7 an x
-1.9 anaesthetic
-0.8 anaesthetist
0.9 analgesics
-1.0 analysis
-1.9 anatomy
-0.7 ancient
-0.9 and
-0.5 and $
1.4 and 15
-1.2 and a
-1.3 and about
2.2 and accelerates
4.6 and acupuncture
-0.8 and adhesions
0.6 and adults
-0.8 and again
0.5 and age
1.1 and agree
0.5 and along
-1.8 and an
-1.5 and any
-0.6 and anyone
0.5 and arnica
0.8 and arthritis
2.3 and as
2.6 and asked
-0.6 and asks
0.9 and at
-0.6 and avoid
-0.5 and back
-1.1 and bad
0.6 and balance
3.1 and because
0.6 and begins
-0.7 and being
-0.8 and below
-0.9 and better
-1.1 and blood
0.9 and body
-0.7 and bone
0.6 and book
0.6 and boosts
1.1 and both
-0.5 and breathe
-0.5 and bring
-0.5 and brings
-1.1 and build
-0.6 and bulging
-0.5 and butter
0.6 and buttock
0.5 and by
-0.5 and call
-0.5 and calms
-2.9 and can
1.2 and cancelled
1.0 and carried
1.1 and carries
-0.6 and carry
1.0 and cedar
-0.9 and check
1.2 and chiropractors
-0.6 and chronic
0.7 and clear
1.2 and clients
0.8 and clinical
-1.1 and comes
0.6 and conditions
-1.3 and could
1.2 and counting
-0.6 and cried
0.5 and cross
2.2 and danced
0.5 and deep
1.1 and did
1.2 and disc
1.1 and discover
-0.5 and do
1.3 and done
-2.6 and down
0.6 and drink
-0.5 and drive
-0.5 and drop
0.8 and ease
0.6 and encourages
-0.7 and endorphins
-0.5 and ends
1.9 and even
1.1 and exercise
0.6 and exercises
1.0 and explain
0.5 and families
0.7 and feeling
-1.9 and feet
-1.3 and felt
0.5 and finish
-0.8 and firm
-0.6 and first
2.3 and five
-0.9 and fix
0.6 and flu
0.8 and flushes
0.8 and flushing
1.2 and for
0.7 and found
0.5 and four
1.6 and free
0.5 and fresh
-0.6 and fridays
1.7 and give
1.0 and gives
1.6 and go
-1.4 and goes
-0.5 and going
0.7 and got
-0.9 and had
0.9 and half
-1.3 and hamstrings
-0.5 and hands
-0.6 and happy
1.4 and has
0.9 and he
-0.6 and heat
-1.3 and height
-1.0 and help
1.2 and her
-0.9 and here
1.0 and hold
1.0 and home
-0.7 and hope
-0.5 and hours
-0.9 and how
1.3 and i
0.5 and ibuprofen
1.5 and if
0.8 and in
-0.6 and includes
0.7 and inflammation
1.0 and injections
1.2 and is
2.7 and it
0.5 and jaw
-0.9 and joint
-1.8 and keep
-1.7 and kidneys
-0.6 and knead
-1.2 and knees
0.7 and lactic
1.1 and last
1.1 and lasts
0.5 and leave
1.2 and leaves
2.4 and left
-0.7 and leg
-0.7 and less
1.3 and let
0.5 and lets
-1.0 and lift
1.2 and lifts
-1.3 and ligament
-1.0 and ligaments
-0.9 and long
1.7 and longer
-0.5 and lots
0.7 and low
-1.1 and lower
3.3 and make
0.7 and makes
-0.5 and manual
-2.0 and many
-1.3 and massage
-1.5 and may
1.1 and metabolic
0.9 and mind
-0.9 and missed
1.0 and money
-0.7 and mood
2.0 and more
-0.5 and move
-0.5 and moved
-0.5 and mrs
-0.6 and muscles
-0.7 and must
-1.2 and my
-0.7 and neck
-0.6 and need
2.1 and needles
-0.8 and neither
-1.8 and never
-1.0 and next
0.7 and ninety
-1.0 and no
1.5 and nobody
0.9 and non
-0.5 and none
2.1 and not
1.0 and nothing
0.8 and notice
0.6 and of
-1.5 and off
-1.1 and often
-2.5 and one
0.6 and osteoarthritis
-2.4 and other
1.2 and our
1.7 and over
-1.5 and pain
2.1 and people
-0.5 and physiotherapists
0.7 and physiotherapy
1.0 and pills
1.0 and poor
-0.5 and posture
-0.5 and pregnancy
-0.5 and pressure
0.8 and promotes
-0.5 and quiet
0.6 and quite
-0.5 and reach
-0.8 and reduce
1.6 and releases
0.7 and remove
-0.7 and rest
1.8 and restores
-0.5 and return
-0.9 and right
0.5 and ring
-0.5 and risks
-0.8 and rougher
-0.9 and round
0.7 and said
-0.9 and saturdays
-0.5 and say
-0.7 and says
-0.9 and sciatica
1.6 and scoliosis
-1.0 and screws
1.8 and see
1.9 and send
-0.7 and seniors
1.3 and sent
0.5 and serotonin
0.6 and several
1.5 and she
-0.5 and should
2.1 and shoulders
-0.9 and side
-0.5 and simple
-1.0 and sit
0.7 and six
1.5 and slow
1.5 and slows
-0.9 and so
-1.2 and soft
-0.6 and some
-1.1 and somebody
-0.8 and something
-1.1 and sore
-0.5 and spasm
0.8 and speed
0.9 and speeds
-0.6 and spent
1.3 and spinal
0.6 and spine
0.9 and spirit
1.0 and sprained
0.9 and sprains
1.3 and stay
-0.5 and staying
0.9 and stenosis
-1.5 and stiffness
-1.0 and strains
-0.5 and strength
0.9 and strengthen
-0.6 and stretch
-0.5 and stretches
-0.7 and stretching
-0.7 and suggest
1.1 and suitable
0.8 and supports
1.0 and surgery
-0.7 and swollen
-0.5 and symptoms
-0.5 and tagalog
1.2 and take
-1.1 and takes
-0.6 and taking
-0.8 and tear
1.0 and tell
-0.7 and ten
1.5 and that
1.7 and the
-0.5 and then
1.9 and they
0.6 and thin
1.2 and think
-0.5 and third
2.8 and this
-2.2 and those
-0.7 and three
-0.5 and thursday
-1.1 and thursdays
0.8 and time
-1.0 and to
-0.7 and told
0.6 and toxins
-0.6 and trigger
-0.6 and try
-1.1 and turn
-0.5 and twist
0.8 and unlike
-0.6 and used
-0.5 and using
-1.4 and usually
-0.7 and wait
-0.7 and wake
-0.9 and walking
0.8 and was
0.8 and waste
1.0 and water
-2.3 and we
0.9 and wears
1.0 and went
0.5 and whale
-3.5 and what
-0.8 and whatever
-0.9 and when
-0.5 and where
-1.5 and whether
-0.7 and which
0.7 and while
0.9 and who
-1.3 and will
2.5 and with
1.0 and without
-0.7 and work
-1.0 and worry
0.7 and would
-0.5 and write
-0.7 and wrote
-1.1 and yes
2.1 and you
0.8 and your
1.5 and yours
0.8 angle
-0.5 angle $
-0.5 angry
-0.9 ankle
-1.0 ankle $
-0.9 ankles
-0.8 ankylosing
-0.8 ankylosing spondylitis
-0.5 anna
-0.6 annika
1.3 anniversary
1.6 anniversary $
0.5 annual
-0.8 another
0.5 another and
-0.5 another cause
-0.5 another episode
-0.6 another in
-0.6 another operation
0.5 another painkiller
-1.9 answer $
0.7 answer is
-0.5 answer the
0.8 answer to
3.9 answer yes
-1.0 answered
-1.9 answers
-1.2 answers $
-0.8 answers from
1.9 anti
1.2 anti inflammatories
-1.0 antibiotics
1.7 antidepressants
0.9 antidepressants and
0.7 antidepressants for
1.1 anxiety
-0.5 anxiety $
1.7 any
3.5 any $
5.6 any age
-0.6 any benefit
-1.0 any better
-0.5 any case
0.5 any condition
-0.9 any difference
-1.1 any good
1.2 any harm
-0.7 any hour
-0.5 any joint
-0.8 any moment
4.7 any more
-1.1 any of
-1.1 any one
-1.2 any operation
0.6 any other
-0.9 any pain
-0.9 any part
-1.1 any point
-0.6 any relief
1.2 any risk
0.8 any side
-3.8 any time
-1.2 any treatment
1.0 anybody $
-0.8 anybody who
-1.0 anyhow
-1.0 anyhow $
2.2 anymore
2.2 anymore $
1.7 anyone
2.3 anyone $
-0.5 anyone else
0.8 anyone on
-0.8 anyone to
-3.6 anyone who
-0.8 anyone with
-3.5 anything
-1.9 anything $
-0.6 anything about
-0.7 anything at
-0.9 anything else
-0.6 anything from
0.6 anything in
-0.7 anything that
1.0 anything you
1.6 anyway
1.0 anyway and
1.4 anywhere
-0.9 anywhere $
2.1 anywhere else
1.3 apart
-1.2 apart $
1.0 apart and
-1.2 apart from
-0.9 app
-1.1 appear
-0.5 appear in
-0.6 appears
-1.1 applies
-0.7 apply
1.5 appointment
-1.3 appointment $
-0.7 appointment in
-1.0 appointment is
-0.5 appointment with
-1.7 appointments
0.5 appointments $
-0.5 appointments are
-0.5 appointments in
-0.6 appointments on
1.1 appointments seven
-0.9 appreciated
0.8 apprentice
-0.7 approach
-0.9 approach $
0.9 approach is
1.0 appropriate
1.6 appropriate for
-1.2 approved
-0.5 approved for
-0.7 arch
-0.7 arch $
0.5 arches
-1.9 are
-1.3 are $
-0.5 are affected
0.8 are also
-0.7 are and
2.0 are as
-1.2 are asked
-1.0 are available
4.1 are back
-0.7 are being
-1.1 are best
-1.8 are better
0.6 are burnaby
1.3 are changing
-0.6 are closed
-0.7 are comfortable
-0.6 are common
-0.7 are covered
1.7 are doing
1.3 are done
1.1 are experts
-0.6 are feeling
-0.5 are few
-1.2 are fine
-0.9 are five
-0.9 are for
-0.5 are found
-1.1 are four
-1.6 are free
-1.4 are full
-0.5 are gentle
-0.5 are glad
-1.0 are going
-1.6 are good
-0.7 are happy
-0.8 are having
-0.9 are holding
-0.5 are hoping
1.1 are hot
-0.9 are insured
0.6 are just
0.6 are known
2.3 are leaving
-0.9 are left
-0.8 are like
-0.8 are limited
0.6 are living
2.2 are looking
0.7 are lying
-1.1 are many
-0.5 are mixed
-1.8 are more
-0.6 are moving
-0.9 are much
2.9 are my
0.5 are never
5.5 are no
3.1 are normal
-2.1 are not
-0.9 are now
-0.5 are off
0.5 are often
0.9 are on
-0.9 are one
0.6 are only
-1.9 are open
-0.8 are other
-0.6 are overweight
1.5 are permanent
-0.6 are pleased
-0.5 are pre
-1.4 are pregnant
-0.8 are put
-0.5 are quite
-1.0 are rare
-0.9 are rarely
0.5 are ready
0.5 are recognised
1.0 are recognized
-0.6 are registered
-0.9 are risks
0.7 are set
-0.6 are seven
-0.8 are short
1.1 are signs
0.6 are slow
-0.6 are sometimes
-0.5 are sorry
1.7 are specialists
-0.5 are started
1.5 are still
-0.5 are stressed
-0.5 are strong
1.6 are stronger
1.4 are taking
-0.5 are taught
3.6 are that
1.9 are the
-0.5 are then
-0.8 are there
-0.5 are thin
-0.5 are things
-1.4 are thirsty
-1.0 are three
-0.5 are tight
-0.7 are tired
-0.5 are too
0.5 are true
-1.0 are two
-0.5 are upstairs
-1.4 are used
-1.1 are usually
-1.4 are very
-1.2 are waiting
1.7 are walking
0.6 are we
0.6 are well
0.7 are what
-0.8 are working
-0.6 are worn
-0.5 are worth
0.6 are you
-0.8 are your
0.8 are zero
-2.3 area
-1.5 area $
0.5 area a
-0.8 area being
-0.6 area that
0.6 area which
-2.2 areas
0.6 argue $
0.7 argument
-0.6 arizona
-0.7 arm
-1.3 arms
-0.6 arms $
3.0 arnica
-0.8 aromatherapy
-1.9 around
2.3 around $
-1.4 around a
2.5 around and
-1.6 around it
1.2 around the
-1.3 around them
-1.1 around your
-0.8 arrange
-1.0 arranged
-0.9 arrangement
-0.5 arrangement $
0.6 arrival
0.5 arrive
2.1 arrive $
0.7 arrive at
-0.8 arrive by
-0.5 arrive ten
0.7 arrive with
1.3 arrived
-0.7 arrived with
1.2 arteries
1.1 arthritic
0.9 arthritic joints
2.6 arthritis
-1.4 arthritis $
-1.2 arthritis and
0.9 arthritis at
1.8 arthritis has
-1.5 arthritis in
-2.0 arthritis is
-0.9 arthritis or
1.3 arthritis pain
-0.5 arthritis scoliosis
-0.6 arthritis that
1.9 arthritis you
-0.8 article
1.8 as a
-0.5 as active
0.9 as anyone
1.0 as blood
1.1 as burnaby
-0.6 as discs
1.3 as effective
1.8 as fast
-1.0 as for
0.8 as good
-0.8 as i
-1.2 as it
0.9 as long
-0.6 as low
1.7 as many
1.1 as massage
-0.9 as much
0.8 as new
0.9 as often
-0.5 as our
0.5 as pain
0.5 as possible
-0.5 as sciatica
2.0 as she
-1.1 as soon
0.6 as strong
1.3 as the
-0.5 as there
0.6 as they
-1.2 as though
-1.6 as we
0.9 as well
-1.0 as with
-3.0 as you
1.0 ashcombe
0.7 aside
-6.7 ask
-1.9 ask $
-0.8 ask a
1.5 ask around
0.6 ask as
-0.8 ask how
1.0 ask if
-0.8 ask me
-0.8 ask us
-1.2 ask what
-0.6 ask whether
1.2 ask why
-1.9 ask your
-2.5 asked
-0.7 asked about
-1.0 asked her
-0.7 asked him
1.7 asked if
-2.3 asked to
2.1 asked what
-1.2 asking
-0.7 asking $
-0.6 asking about
0.8 asking for
-2.1 asks
1.3 asks how
-0.6 asks what
-2.5 asleep
-0.9 asleep and
-0.7 asleep at
-0.8 assess
-0.8 assess how
0.6 assess you
-1.1 assessment $
-1.2 assessment and
1.1 assessment with
-0.7 assistance
-1.1 assistant
-0.5 associated with
-1.3 association
3.5 assured
3.3 asthma
-0.7 at
-0.8 at about
1.1 at all
-0.9 at any
-0.8 at burnaby
2.5 at christmas
-1.4 at eight
1.0 at eighty
-1.0 at eye
-0.6 at fifty
0.7 at first
-0.5 at half
-0.7 at harbour
-0.5 at her
1.2 at his
-1.4 at home
0.8 at its
-1.3 at l5
-0.6 at last
-2.1 at least
0.9 at little
-0.7 at longer
-0.5 at lunch
-0.6 at massage
0.6 at me
0.5 at meridian
1.6 at most
0.6 at my
-2.6 at night
-0.7 at nine
1.3 at once
-0.7 at one
-0.6 at present
-0.5 at relieving
1.0 at rest
1.4 at serenity
-0.7 at seven
0.5 at seventy
-1.0 at six
-1.5 at some
1.6 at summit
0.9 at that
-1.4 at the
0.9 at their
-0.5 at thirteen
0.6 at thirty
1.5 at this
1.2 at twelve
1.7 at twenty
-1.4 at two
0.8 at what
-0.6 at willow
1.1 at work
-0.5 at you
0.5 at your
0.5 athletes
-0.5 athletes $
0.7 athletes and
0.9 athletic
-0.9 attached
-0.6 attached to
3.0 attack
-0.7 attacks
-1.7 attacks the
-0.9 attend
0.8 attendance
-0.5 attention
1.2 attention $
-0.7 attention and
-0.5 august $
-0.5 australian
-0.5 australian trial
1.9 authority
2.2 authority on
-0.9 authors
-0.7 autumn
0.5 autumn and
-1.0 available $
0.7 available and
1.0 available only
-1.1 avenue
1.0 average
2.4 avoid
-1.0 avoid it
-0.6 avoid massage
5.6 avoid surgery
1.5 avoid the
2.3 avoided
1.1 avoided $
-0.7 awake
-0.5 awake $
4.2 away
2.2 away $
-1.5 away by
-1.9 away from
-0.5 away if
1.0 away my
-0.5 away no
1.7 away the
1.0 away their
0.7 away your
-0.6 awful
-0.8 awkward
0.9 awkwardly
-1.1 axial
-0.7 axial spa
-1.0 b
-0.8 b $
0.5 babies
-0.5 babies and
2.6 baby
1.5 baby $
5.4 back
0.5 back $
-0.5 back aches
0.9 back and
-0.6 back are
-0.7 back as
3.3 back at
-0.5 back because
-0.5 back before
0.6 back between
-0.7 back but
-2.5 back by
1.0 back clean
-0.9 back does
1.2 back experts
-1.0 back feels
-0.6 back for
1.6 back from
0.6 back gets
-1.0 back goes
-1.9 back has
-1.2 back hips
-1.2 back hurts
1.2 back i
2.3 back if
3.8 back in
-0.7 back injuries
-0.8 back injury
1.2 back inside
4.7 back into
0.6 back massage
-1.0 back neck
-0.6 back off
0.7 back often
3.6 back on
-0.6 back or
-1.1 back out
-0.6 back pain
-0.5 back passage
-1.3 back pocket
0.7 back problems
0.9 back related
-0.5 back rescue
-1.0 back ritual
-0.8 back rub
0.8 back since
3.0 back specialist
1.4 back specialists
0.7 back stiff
-1.1 back still
-0.5 back strain
-3.0 back surgery
0.9 back than
1.3 back that
-1.0 back the
0.5 back this
4.7 back to
2.3 back together
1.4 back toward
1.5 back trouble
-1.2 back up
2.0 back we
-1.5 back went
2.3 back where
-0.6 back which
0.7 back while
-0.8 back will
-0.5 back with
-0.9 back without
-0.7 back your
0.6 backache
4.2 backed
4.2 backed by
0.5 background $
0.6 backhaven
4.1 backs
1.3 backs and
1.7 backs are
-0.5 backs get
-0.6 backs have
-0.5 backs like
-1.6 backs that
-0.7 backs we
-0.9 backside
1.3 backward
0.5 backwards
0.6 backwards $
-0.8 bad
-0.9 bad $
1.8 bad back
1.1 bad backs
-0.7 bad days
-0.5 bad knees
-0.5 bad posture
0.6 badge
2.1 badly $
0.5 bag
-1.0 bag $
1.2 bag of
0.5 bag on
-0.7 bags
-2.0 bakery
-0.9 bakery $
2.8 balance
-0.6 balance $
1.9 balance and
1.6 balance the
4.1 balanced
1.4 balancing
-1.4 ball
-0.5 ball and
-0.6 ballet
1.0 balm
-0.5 bamboo
-0.7 band $
-0.6 band of
0.5 banister
1.0 bank
-0.6 bao
1.6 barely
0.7 bars
0.6 bartek
0.9 basalt
-0.8 basalt stones
-0.9 base
-0.6 base of
1.7 based
1.5 based on
-0.8 basically
0.9 basis
-0.8 basket
-0.7 bath
2.0 bath $
-0.7 bath and
0.6 bathroom
0.5 bathroom cabinet
1.7 bay
2.0 bay $
-1.4 bc
-0.8 bc $
-1.9 be
4.1 be $
-0.9 be able
-0.8 be all
-0.5 be arranged
-1.7 be asked
1.9 be at
1.6 be avoided
1.0 be back
-1.3 be better
-1.1 be careful
-0.5 be carried
-0.5 be charged
-0.5 be checked
-0.5 be closed
1.2 be coming
-0.8 be considered
1.0 be corrected
-1.5 be covered
-0.8 be dangerous
-0.7 be discussed
-0.6 be doing
-2.3 be done
-0.5 be draped
-0.5 be drawn
2.6 be effectively
0.6 be expected
-1.6 be found
0.6 be frank
-2.3 be free
-0.8 be given
0.5 be gone
-0.5 be happy
1.1 be hard
-1.0 be here
-0.5 be honest
-0.7 be hurt
-1.1 be in
-0.6 be looked
-0.6 be made
-0.5 be more
-0.7 be needed
1.6 be needing
0.9 be off
-0.7 be offended
0.7 be on
-0.5 be one
0.8 be out
0.5 be pain
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
-0.8 be straight
-1.0 be sure
0.7 be surprised
-0.9 be taken
4.8 be the
-0.7 be there
-0.6 be touched
-0.6 be treated
0.6 be very
1.1 be walking
-1.4 be wary
0.5 be worth
2.2 be you
1.7 be your
2.6 bea
0.6 beach
-1.9 bear
-0.7 bears
2.3 beat
0.9 beaten
5.5 beats
2.6 beats a
4.8 beautifully
-1.1 became
-1.0 because a
-1.0 because i
0.9 because in
2.9 because massage
-0.9 because my
-1.2 because nobody
-1.1 because of
2.8 because our
0.6 because some
1.2 because there
-2.2 because they
1.0 because we
-1.3 because you
0.8 become
2.0 become a
-0.5 become more
-0.6 become narrower
-0.7 become smaller
-0.6 become stiff
1.5 become the
-1.5 becomes
1.1 becomes a
-0.5 becomes narrow
-1.0 becomes the
-0.8 becomes thinner
-0.8 bed
2.6 bed $
-0.9 bed and
-0.8 bed for
-1.2 bed rest
-1.7 been a
5.0 been able
-0.9 been an
-0.6 been asked
0.9 been asking
1.7 been at
-0.7 been carrying
0.8 been clinically
0.8 been done
0.6 been easier
0.7 been hanging
-0.8 been here
0.6 been holding
1.1 been in
0.6 been known
1.0 been living
-1.0 been looking
-1.8 been off
-0.6 been offered
1.0 been properly
-0.8 been proved
-2.3 been proven
-1.1 been putting
-0.9 been reported
0.9 been retrained
-0.8 been running
-0.9 been saying
-0.6 been seeing
0.5 been sending
-1.4 been shown
-1.1 been signed
0.9 been sitting
1.5 been so
-1.7 been studied
-0.6 been taking
1.7 been talking
1.4 been the
0.5 been there
0.7 been through
2.2 been to
-2.9 been told
0.7 been up
1.3 been voted
-0.8 been waiting
-0.5 been well
-1.0 been with
-0.5 been worth
0.9 beer league
-1.1 before
-0.5 before $
-0.9 before a
0.8 before and
0.6 before any
1.4 before anyone
-1.5 before i
2.1 before it
1.8 before lunch
-0.5 before or
-0.9 before she
-0.9 before that
-0.5 before their
2.3 before they
2.7 before you
-1.0 before your
-1.8 beforehand
-0.8 beforehand $
-1.1 began
-1.0 began with
0.6 begging
0.6 begging for
-1.0 begin
-0.7 begin $
-0.5 begin by
-0.6 begin in
1.8 begin with
1.5 beginning
0.6 beginning and
1.4 begins $
-0.5 begins at
-0.5 begins in
0.7 behind
2.1 behind $
-0.6 behind a
-0.9 behind our
-1.5 behind the
-0.5 behind them
0.8 behind you
0.5 being
2.5 being $
0.8 being a
0.8 being looked
-0.7 being pinched
-0.6 being touched
-0.7 being treated
-1.0 being worked
3.0 believe
0.9 believe $
-2.5 believe in
1.0 believe the
0.5 believe there
-1.0 believed
-0.7 believes
-2.0 bell
-0.5 bell and
-1.9 belly
1.7 belong
0.7 belong $
-0.7 belong to
1.2 belongs
1.7 belongs $
0.5 belongs and
-0.6 belongs to
-2.8 below
0.8 below and
-0.8 below the
-1.0 belt
-0.9 belts
-0.7 bench in
-2.2 bend
-0.7 bend $
-1.2 bend and
0.5 bend forward
1.4 bend in
1.2 bend your
-3.0 bending
-0.8 bending forward
-0.5 bending to
-1.0 bends
-0.5 beneath it
2.8 beneficial
2.8 beneficial for
2.8 benefit $
-0.5 benefit and
-1.9 benefits
-0.8 benefits $
-0.8 benefits and
0.5 benefits are
0.9 benefits of
0.7 bent
-0.5 bent $
-1.1 bent down
0.8 bent like
-0.5 bernadette
-0.7 bert
-2.4 beside
-1.2 beside the
4.3 best
-1.3 best $
1.2 best back
-1.7 best chance
-0.7 best choice
-0.9 best evidence
-1.4 best exercise
1.1 best in
-0.5 best kind
4.4 best massage
0.6 best of
-1.5 best posture
-0.7 best sleeping
1.3 best things
-2.0 best time
-1.5 best to
0.8 beth
1.8 better
2.2 better $
-1.0 better after
0.5 better afterwards
0.6 better and
0.5 better as
-1.7 better circulation
-0.9 better for
-0.9 better function
-0.5 better grip
1.5 better in
-0.6 better mood
-0.6 better off
-0.7 better on
2.2 better posture
0.9 better results
-2.1 better sleep
-0.8 better that
-0.5 better the
0.9 better way
0.5 better when
-0.5 better with
-1.8 better within
-0.9 better without
-0.6 between
1.3 between 8
-0.5 between a
-1.1 between clients
-0.8 between flares
1.2 between here
-0.6 between two
-1.1 between visits
-1.0 between your
1.6 beyond doubt
-0.9 beyond that
-1.3 beyond the
-0.7 big
0.5 big glass
-0.7 big toe
1.0 bigger
-1.1 bike
0.6 bike $
-2.9 bill
-1.2 bill $
-0.5 bill most
1.8 billed
-0.6 billing
0.5 billing $
0.5 billing free
-0.5 billing is
-0.5 billing to
0.7 billing with
4.4 bin
1.3 bin $
1.2 biologic
-0.5 biological
-0.7 biologics
-1.7 birth
-1.0 birth $
-0.5 birthday
-0.9 birthday $
-1.2 biscuit
-0.6 biscuits
0.7 bit
-0.5 bit and
3.2 bit as
-0.6 bit better
-0.9 bit by
-0.5 bit in
-0.8 bit like
0.9 bit of
-0.5 bit sore
0.8 bit tender
-0.9 bits
-2.3 bladder
-0.9 bladder or
-0.8 blade
-1.1 blades
0.6 blame
4.1 blank
-0.5 blanket
0.6 blanket $
-1.1 blanket and
-0.7 bleeding
-0.8 blend
-0.6 blind
-0.8 bliss
-0.5 block $
-0.6 block and
2.5 block or
1.2 blocked
-0.7 blocks
-0.7 blog
-0.5 blood $
-0.7 blood back
-0.5 blood brings
1.0 blood carries
0.7 blood cells
-0.7 blood circulation
-0.8 blood clot
-0.9 blood clots
-1.2 blood gets
1.6 blood moving
5.8 blood pressure
-0.5 blood tests
-0.6 blood to
-1.6 blood vessels
-1.0 blue
-1.3 blue cross
1.6 bo
-2.1 board
-0.5 board exams
-1.4 bodies
4.4 body
1.2 body $
1.6 body can
1.1 body detox
0.5 body flush
-0.9 body gradually
1.4 body has
1.4 body heals
-1.2 body is
-1.0 body makes
0.6 body mind
-0.9 body natural
-1.0 body or
-1.8 body own
-0.8 body reabsorbs
-0.7 body responds
1.6 body that
-1.1 body to
-1.7 body wants
-1.8 body will
-0.7 boiler
-0.5 bolster
-1.0 bolsters
1.9 bone $
-0.6 bone beneath
-0.7 bone has
-0.5 bone in
-0.6 bone on
2.3 bone spurs
0.8 bone that
-0.6 bone to
-0.8 bones $
-0.5 bones becomes
2.5 bones follow
-0.7 bones heal
-0.9 bones in
-1.9 bones of
1.1 bones or
0.6 bones so
-0.9 bones together
-0.6 bony
-3.0 book
-2.5 book $
1.0 book a
-0.8 book again
-0.5 book and
0.9 book any
-0.7 book in
-0.6 book now
1.7 book online
-0.7 book the
-0.8 book today
1.4 book you
-0.6 book your
-0.7 booked
-0.5 booked a
-0.6 booked at
1.1 booked for
0.5 booked in
-3.7 booking
-0.5 booking $
-0.6 booking page
-1.8 bookings
-0.8 bookings $
0.7 boost
0.5 boost your
2.3 boosts
0.9 boosts immunity
-0.9 boosts the
1.1 boosts your
2.3 boots
0.8 boots $
0.7 boots and
-0.7 bored
0.9 boring
-0.7 born
-0.8 borne
-0.5 borrowed
-1.0 boss
1.5 both
0.7 both $
0.6 both and
-1.2 both are
3.0 both feet
-0.5 both for
0.8 both on
-1.3 both sides
2.4 bottle
1.2 bottle $
1.1 bottle of
-0.5 bottom $
1.1 bottom of
-0.7 bought
1.0 bought a
0.7 bout
0.5 bow
-0.6 bowels
1.5 bowling
1.2 bowls
-0.5 box
0.7 box and
-0.6 box of
1.6 boxes
1.5 boxes $
-1.0 boy
-0.6 boys
-0.5 bra
4.1 brace
1.6 brace $
-1.0 brace does
0.8 brace is
-0.6 brace may
-0.5 bracelets
-0.7 braces
2.6 bracing
1.0 bracing or
0.9 brain $
-0.5 brain makes
-0.5 brain that
-0.7 branch
-0.5 branches
2.0 brand
1.9 brand new
-0.5 brass
-0.8 bread
-0.6 break $
2.2 break down
-0.6 break up
1.1 breakfast
1.9 breakfast $
-1.5 breaks
0.8 breaks $
-1.0 breaks down
0.5 breaks from
0.8 breaks that
-0.9 breaks up
-0.7 breast
-1.0 breath
-2.1 breath $
-0.7 breath and
-0.5 breath drops
-3.0 breathe
-1.1 breathe in
-1.4 breathe out
-3.1 breathing
-0.9 breathing $
-0.9 breathing slows
-0.8 breaths
-0.8 brentwood
-1.1 brentwood $
-2.1 bridge
-0.6 bridge $
-0.8 brief
-0.5 brief $
0.5 bright
-2.4 bring
-1.6 bring a
-0.8 bring faster
0.5 bring her
2.7 bring it
-0.5 bring one
-0.5 bring the
0.5 bring two
-1.2 bring your
0.5 brings
-1.9 brisk
0.6 britain
-0.6 british
-0.9 broad
-0.5 broadway
-1.4 broken
-0.5 broken bone
-0.5 broken skin
-1.8 brother
-0.7 brought
-0.5 brought it
-0.7 bruise
0.9 bruised
0.5 bruises
-2.5 bruising
-0.6 bruising $
-0.6 bruising can
-0.9 bucket
-0.9 budget
-0.5 budget and
1.1 build a
-1.9 building
0.6 building $
-0.5 building and
-1.1 builds
-0.7 builds up
0.7 built for
1.6 bulge
-0.6 bulge at
0.6 bulge is
-0.5 bulged
-1.4 bulges
-0.5 bulges out
-0.6 bulging disc
1.4 bulging or
-0.7 bum
-0.5 bump
3.1 burnaby
1.3 burnaby #
-3.1 burnaby $
0.6 burnaby and
0.5 burnaby favourite
2.5 burnaby for
1.2 burnaby has
-0.8 burnaby heights
-1.0 burnaby hospital
-1.0 burnaby lake
-0.6 burnaby mountain
-0.5 burnaby new
-0.7 burnaby since
0.9 burnaby top
0.7 burner
3.9 burning
1.4 burning $
-0.5 burning line
-0.6 bus
0.5 bus driver
-1.2 bus stops
-0.7 buses
-0.9 busiest
-0.9 business
-0.7 busy $
-0.6 busy and
-1.1 but
0.7 but after
-0.6 but can
-0.9 but do
2.0 but for
1.6 but have
-0.8 but he
-0.6 but here
1.4 but i
0.9 but if
0.6 but is
-3.3 but it
-0.5 but let
-0.7 but many
-1.0 but most
-0.8 but my
-0.7 but no
0.8 but our
0.7 but people
-0.7 but rick
1.4 but she
-1.5 but that
-2.0 but the
-1.9 but there
-0.9 but they
-0.5 but this
1.0 but what
4.1 but you
-1.1 but your
-0.9 butter
-2.0 buttock
-0.7 buttocks
-0.8 button
-0.5 button $
1.6 buttons
-1.8 buy
-0.5 buy a
-0.7 buy five
-0.8 buy them
-0.5 buzz
2.5 by
-1.9 by $
-0.6 by 31
-0.6 by a
-1.5 by an
-0.8 by being
-0.5 by bit
0.6 by bringing
-0.7 by chiropractors
0.5 by christmas
0.5 by dinner
0.7 by easter
-1.0 by email
0.5 by forty
-1.1 by four
2.1 by half
-0.7 by her
-0.5 by his
1.0 by it
-2.9 by itself
1.7 by keeping
-0.8 by law
0.5 by layer
0.9 by lengthening
0.8 by loosening
-0.5 by lunchtime
0.8 by massage
-0.8 by mistake
0.8 by more
-0.7 by most
-0.7 by nine
-1.0 by now
-0.9 by one
1.1 by people
-0.9 by phone
-0.5 by registered
0.7 by relaxing
0.9 by saturday
0.8 by science
0.6 by session
-0.7 by side
-1.7 by six
1.4 by softening
0.5 by summer
0.6 by ten
1.4 by the
-1.4 by themselves
0.7 by this
-2.0 by three
1.8 by touch
-0.5 by trained
-1.0 by two
1.0 by up
0.6 by us
2.3 by visit
-0.9 by way
0.9 by wednesday
2.7 by week
1.2 by working
1.8 by yourself
0.6 bye
1.0 cab
1.5 cab $
0.5 cage
-1.7 cake
-0.7 cake $
3.1 calcium
1.7 calcium deposits
0.5 calder
-0.9 calendar
0.5 calf
-0.8 calf $
0.8 calgary
-1.0 calgary $
-4.1 call
0.5 call $
-0.5 call a
-0.5 call and
-0.5 call before
-0.6 call now
0.7 call our
-0.5 call that
-1.2 call this
0.8 call today
0.8 call us
-0.8 call you
-1.6 called
-1.1 called a
1.6 called for
-0.6 called it
0.5 called stenosis
-0.7 called the
-0.7 callers
-2.5 calls
-0.5 calls are
-0.8 calls it
2.0 callum
-0.5 callum $
-2.0 calm
-0.5 calm and
-0.7 calming
0.9 calms
-0.7 calms down
0.6 calms the
-1.9 calves
-0.5 cambie
1.9 came
1.0 came and
-0.5 came from
-0.7 came home
1.7 came in
0.5 came out
-0.9 came over
-1.9 came to
0.6 came up
-0.5 cameras
1.5 can $
1.1 can adjust
-0.6 can advise
-1.2 can affect
-0.6 can all
-2.0 can also
3.2 can always
-0.8 can and
0.9 can avoid
-1.3 can become
-0.7 can bill
1.0 can buy
-0.6 can call
1.0 can cancel
-3.1 can cause
-2.0 can change
-0.5 can claim
-0.7 can come
1.7 can correct
-0.5 can count
1.5 can cure
-0.5 can damage
-0.7 can decide
0.9 can diagnose
2.5 can do
-1.5 can ease
1.1 can enjoy
0.6 can even
1.0 can expect
-1.1 can feel
1.3 can forget
1.0 can get
-1.4 can give
0.5 can go
-3.0 can guarantee
-0.7 can guess
-1.0 can happen
0.8 can have
2.1 can heal
-2.6 can help
-0.5 can hold
1.3 can hurt
-2.0 can i
-0.7 can improve
-0.5 can interact
-0.6 can irritate
2.4 can keep
-0.9 can lead
-2.8 can make
-0.6 can manage
-1.5 can massage
2.5 can match
-0.8 can offer
-0.8 can only
-2.5 can promise
-0.5 can prove
-0.8 can push
2.6 can rebuild
-0.7 can refer
-0.6 can relieve
-0.7 can return
-0.6 can run
-0.9 can send
-0.8 can show
1.8 can skip
0.5 can slide
1.4 can slow
1.5 can start
0.9 can stay
-0.7 can stop
3.3 can straighten
-1.3 can take
-0.6 can talk
2.1 can tell
-0.5 can the
0.8 can throw
1.5 can tie
2.4 can usually
2.4 can walk
-0.9 can withdraw
-1.1 can work
-0.6 can write
-1.5 can you
1.4 canada
-1.1 canada life
-0.5 canada way
-1.1 canadians
-0.8 canadians will
0.6 canal
-1.1 canal $
1.1 canal and
0.6 canal in
1.5 canal opens
-0.8 canal or
-1.2 canal that
2.1 canal widens
-0.5 canal wider
3.4 cancel
1.9 cancel $
1.7 cancel the
-0.9 cancellation
9.3 cancelled
1.7 cancelled $
1.6 cancelled her
1.1 cancelled it
0.6 cancelled my
1.5 cancelled the
-2.6 cancer
-0.8 cancer $
-0.6 candle
-0.6 candles
-0.6 candles $
4.1 cane
0.7 canes
-1.2 cantonese
-0.7 cap
1.2 capitol
1.2 capitol hill
0.7 captain
-0.6 caption
-2.8 car
2.4 car like
0.6 car park
-0.5 car seat
-1.1 card
0.7 card $
-0.7 card at
-0.8 card on
-0.5 card with
-1.9 cards
-0.7 cards $
-1.3 care $
0.6 care and
-0.6 care at
-0.9 care for
-0.6 care from
-0.6 care home
0.5 care in
1.5 care is
1.1 care of
0.7 care that
1.5 career
-1.9 careful
-0.6 careful with
0.9 carefully
-0.8 carers
1.4 caring
1.4 carla
-1.1 carol
-0.7 carpenter
-0.7 carpet
-0.7 carpet $
3.2 carried
0.8 carried away
0.7 carried off
-1.1 carried out
-1.0 carried you
1.2 carrier
0.9 carries
-1.0 carries a
1.6 carries no
0.5 carries oxygen
-1.0 carries the
0.7 carry
-0.5 carry out
-0.6 carry risks
0.9 carry the
-0.8 carry your
1.4 carrying
1.3 cart $
3.0 cartilage
2.1 cartilage $
-0.7 cartilage in
-0.7 cartilage is
-0.5 cartilage on
-0.5 cartilage or
-0.9 cartilage thins
0.9 cascade
-2.0 case
-0.6 case $
0.5 cases and
-0.6 cases out
1.0 cases surgery
-1.8 cases the
0.8 cases yes
-0.9 cash
-2.0 cat
-0.5 cat $
0.6 catch fewer
0.5 catching
-0.8 cauda
-0.8 cauda equina
0.8 caught
2.0 cause
2.5 cause $
1.3 cause and
-0.9 cause can
0.6 cause instead
-1.5 cause is
1.7 cause not
-0.7 cause pain
-0.9 cause permanent
-0.8 cause symptoms
1.2 caused
-0.5 caused by
-0.7 causes $
2.2 causes and
-1.2 causes of
2.5 causing
2.0 causing it
0.9 causing your
-1.5 cautious
-1.3 ceiling
0.9 cell
0.5 cellist
-0.8 cello
1.9 cells
1.7 cells $
2.0 cellular
1.2 cellular level
2.4 cent
0.9 cent $
-0.7 cent off
0.9 center
2.1 centimetre
0.5 centimetres
0.8 central
1.1 centre
0.6 centre $
0.5 centre and
1.2 centre is
-0.9 centre of
0.5 centres $
-0.5 century
-1.8 certain
1.5 certainly
-1.5 certainty
-0.6 certainty $
-0.6 certificates
1.0 certification
1.3 certified
1.7 chain
1.7 chains
-2.8 chair
-1.1 chair $
-0.5 chair and
-0.6 chair by
-0.5 chair for
-0.7 chair is
-0.5 chair massage
0.6 chair or
-0.5 chair so
-2.1 chairs
-0.6 chairs $
-0.7 chairs and
-0.5 chan
-1.8 chance
-1.0 chance $
-1.3 chance of
-0.6 chance that
1.4 chance to
2.5 change $
-0.7 change and
1.3 change is
-0.9 change it
-0.9 change position
-0.6 change room
-2.8 change the
-1.7 change what
-1.3 change your
-2.5 changed
1.1 changed $
-3.3 changes
-0.9 changes $
-1.1 changes in
1.5 changes that
-1.0 changes the
1.2 changes to
-0.5 changes what
1.2 changing
-0.6 changing position
0.9 changing the
-0.9 channel
-4.0 charge
-0.7 charge for
-0.7 charge of
-1.0 charged
-0.5 charities
-1.8 chart
-0.5 chart $
-0.5 chartered
3.1 chase
1.9 chase symptoms
1.9 chase the
-1.1 chat
-0.9 chat and
0.6 chat with
-0.6 cheap
1.4 cheaper
-3.0 check
-0.7 check $
1.7 check how
-0.7 check in
-0.7 check that
-1.0 check the
-0.9 check your
-3.1 checked
-0.5 checked $
-0.6 checking
-0.5 checks $
-0.7 chef
-1.2 chemicals $
0.6 chemist
-0.7 chemistry $
-0.7 chengdu
-0.5 chengdu and
0.5 cheque
-2.9 chest
-1.5 chest pain
-0.8 chi
1.7 child
-0.5 child is
-0.6 child who
-0.7 children
0.6 children and
-0.6 children may
0.8 children to
-0.7 chills
3.3 chiro
1.7 chiro and
2.5 chiropractic
1.0 chiropractic or
2.8 chiropractor
1.6 chiropractors
3.1 choice
0.6 choice $
2.4 choice for
-0.5 choice of
-0.7 choices
0.7 choir $
-3.2 choose
0.8 choose $
0.7 choose me
-0.6 choose the
0.5 choose to
-0.7 choose us
-0.5 choose your
-0.7 chooses
0.5 choosing
1.5 christening
1.3 christmas
0.7 christmas tree
3.3 chronic
0.6 chronic $
2.7 chronic pain
1.5 church
-0.5 cinnamon
-0.8 circle $
-2.3 circulation $
0.8 circulation around
-0.9 circulation improves
1.0 circulation massage
1.0 circulation to
0.8 circulation which
1.6 cities
0.6 cities $
2.2 city
1.0 city and
-3.5 claim
-0.7 claim number
-0.8 claim that
-0.6 claim to
-0.8 claimed
-1.8 claims
1.0 claims $
-0.6 claims are
-1.3 claims that
-1.0 clamp
-0.6 clamp down
-0.5 clamped
-0.8 clamping
-0.7 clamps
-2.0 class
-0.6 class with
-0.5 classic
2.3 clean
2.6 clean $
-0.6 clean sheets
-0.5 clear $
-0.5 clear cause
-0.9 clear difference
1.2 clear it
-0.8 clear of
1.1 clear the
0.9 clear up
1.7 cleared
1.8 cleared up
1.2 clearing
1.5 clearing the
4.0 clears
-0.9 clears lactic
0.6 clears the
-1.4 clenched
-0.7 clever $
1.2 click
2.1 client
-0.6 client a
-0.6 client is
0.5 client of
-0.5 client with
3.4 clients
-1.0 clients $
-0.5 clients and
-0.6 clients are
1.5 clients can
1.0 clients describe
2.0 clients do
-0.5 clients each
0.8 clients feel
-0.9 clients get
0.9 clients go
2.1 clients have
0.6 clients in
-0.5 clients like
0.7 clients often
0.6 clients over
0.5 clients say
0.5 clients to
1.9 clients who
1.1 clients whose
-1.3 climb
1.1 climbing
1.3 climbs
2.0 clinic
-1.6 clinic $
1.0 clinic for
-0.5 clinic if
3.8 clinic in
2.1 clinic is
-0.9 clinic near
2.4 clinic on
-0.6 clinic so
-0.7 clinic that
0.6 clinic we
1.7 clinical
1.3 clinical director
2.7 clinically
2.8 clinically proven
8.6 clinics
-0.6 clinics and
-0.8 clinics in
1.0 clinics we
1.6 clinics will
-0.9 clips
0.7 clock $
0.6 close $
-0.6 close at
-1.2 close to
-0.8 closed on
-1.0 closer
0.8 closes
-1.1 clot
-1.1 clothes
-0.7 clothes $
1.5 clothes hang
-0.5 clothes that
-0.9 clothing
-1.2 clots
0.9 club $
-0.8 clubs
1.1 cm
1.8 cm $
0.9 co codamol
-0.7 coach
-0.6 coaches
0.5 coastline
-0.6 coat $
-0.6 coats
2.1 coax
0.5 coaxes
0.7 coaxes the
0.6 cobb
0.6 cobb angle
-0.6 cochrane
-0.6 cochrane review
0.9 codamol
-1.0 code
1.8 codeine
-1.3 coffee
-1.2 coffee $
-0.7 coffee and
-0.6 cognitive
0.8 col
1.4 col $
-2.2 cold
1.0 cold season
1.0 cold since
4.3 colds
1.3 colds $
2.1 colds and
-0.7 colette
1.0 colin
-0.5 colleague
-0.9 colleague $
-0.5 collect
-0.6 collective
-0.8 colleen
-4.5 college
-0.9 college $
-0.8 college of
-0.6 colour
0.6 columbia $
4.2 combination
0.6 combination of
-0.8 combine
1.1 combined
0.6 combines deep
1.6 combo
1.7 come
-1.6 come $
-0.7 come about
0.7 come as
0.5 come back
-1.5 come by
1.3 come down
1.1 come every
-0.5 come for
-1.6 come from
4.6 come here
-0.6 come in
2.3 come off
-2.4 come on
-0.8 come out
0.9 come round
0.8 come see
-0.8 come the
-0.5 come through
-0.5 come too
1.4 come up
-0.5 come weekly
-0.8 come when
-0.6 come with
1.2 comes
-0.6 comes $
-1.0 comes and
1.7 comes back
-0.6 comes by
1.3 comes close
1.6 comes down
0.5 comes every
1.4 comes first
-1.9 comes from
-0.7 comes in
1.1 comes off
-0.8 comes the
-0.6 comes through
-1.5 comfort
-1.6 comfort $
-2.5 comfortable
-1.6 comfortable $
1.1 comfortable and
-0.6 comfortable for
-0.5 comfortable in
-0.7 coming
0.7 coming back
1.0 coming for
-1.1 coming out
1.4 comment
-1.1 comments
-0.5 commercial
0.9 commit
0.9 commit to
-0.9 committee
-6.4 common
-0.7 common $
-0.8 common and
-0.7 common in
-1.0 commonly
0.9 communication
-0.7 community
-1.1 compare
-0.8 compared
1.0 compete
-0.5 complain
-0.7 complained
1.5 complaining
-0.7 complaining $
1.2 complaining and
1.5 complains
-0.6 complaint $
-1.0 complaints
-1.3 complementary
2.6 complete
-0.5 complete guide
0.6 complete the
2.3 completed
5.5 completely
3.6 completely $
-0.6 completely natural
1.6 completely safe
0.7 completes
0.6 complications
-0.7 complimentary
-0.6 compost
-0.5 compressed and
1.7 compression
-0.6 concern
-0.5 concluded
-0.5 concluded that
-1.9 conclusion
-0.7 conclusions
-0.7 conclusions $
2.5 conclusive
-0.6 concrete
1.1 condition
-0.6 condition $
0.6 condition so
0.6 conditions $
-0.5 conditions we
0.5 confidence
1.4 confidence $
-0.5 confidence that
2.1 confident
0.7 confident that
-0.5 confidential
-0.7 confirmation
0.7 confirmed
0.6 confused
-0.8 connective
-0.8 connective tissue
-2.5 consent
-0.7 consent $
0.8 consent form
-0.6 consent is
-0.5 consent to
2.5 conservative
-1.8 consider
-0.5 considerable
-1.6 considered
-0.8 considered when
-0.5 consistency
1.2 consistent
1.5 constance
-0.6 constant
0.6 constipation
1.0 constipation and
-0.7 consult
2.9 consultant
2.2 consultant has
-1.3 consultation
-1.2 contact
1.2 contact a
-0.6 contact the
0.5 content
-1.3 continuing
-0.9 continuing education
-0.6 contract
0.5 contracts
1.0 contraindications
1.1 contraindications $
-0.5 contribute
-0.7 contributes
-0.5 contribution
-1.3 control
-0.7 control $
-0.7 control of
-0.6 controlled
-0.5 controls
-0.7 conventional
-0.5 conversation
-0.5 conversation $
0.8 conversation and
-0.7 converted
-0.9 convincing
1.6 cool
0.6 cooler
-0.9 cope
-0.5 cope with
-0.7 copper
-0.5 copy $
-0.7 coquitlam
-0.9 coquitlam $
-1.1 cord
-1.1 cord $
-0.6 cord and
-0.8 core
-0.8 core $
-0.6 corner $
-0.5 corner of
2.1 correct
0.9 correct the
0.5 correct your
2.3 corrected
2.9 correcting
4.1 correction
0.8 correction $
6.2 corrects
1.2 corrects poor
0.8 corrects posture
0.9 corrects the
-1.4 cortisol
-1.4 cortisol $
-0.6 cortisol and
-0.9 cortisol falls
-0.9 cortisol goes
2.3 cortisone
-0.5 cortisone shots
-1.9 cost
-1.0 cost $
0.5 cost you
-1.5 costs
0.9 costs a
-1.2 costs nothing
-0.9 cot
-1.2 couch
0.5 couch $
-0.5 couch and
-0.6 couches
3.5 could
-0.5 could also
2.1 could barely
-0.6 could feel
-1.0 could go
0.9 could have
-0.5 could i
0.9 could manage
2.7 could not
-1.1 could walk
-1.0 council
1.4 count
-0.9 count $
1.7 count on
-0.6 counted
-0.6 counter $
2.3 counter and
1.0 counting
1.4 counting $
-1.8 counts
-0.9 counts $
1.0 county
0.8 couple
0.6 couple of
-1.3 couples
2.2 course
-2.0 course $
3.1 course of
-0.6 course on
-0.6 courses
-0.7 court
-0.6 courtyard
-2.9 cover
-1.6 coverage
-3.1 covered
-0.6 covered by
-1.2 covered with
-1.1 covers
-0.6 covers the
1.6 cracked
0.7 cracks
0.6 cradle $
-0.5 craig
-0.6 cramp
0.5 cramps
-0.8 cranky
0.7 crash
-0.5 creak
1.0 creaky
0.8 cream
-0.7 creams
0.7 create
-1.1 created
2.3 creates
0.6 creates a
0.6 creates space
-1.6 credit
-0.6 credit $
-0.6 creek
1.0 creep
-0.6 creeps
-0.5 crew
-0.7 cricket
2.0 cried
-0.7 cried a
-1.3 cried in
2.2 cried on
-0.5 criminal
-0.5 criminal record
2.3 crooked
0.6 cross
-0.6 cross $
0.5 cross fibre
-0.6 cross sun
0.6 cross the
1.8 crossed
-0.5 crowd
3.0 crp
-1.4 crumbling
-0.6 crushed
0.7 crutches
-2.0 cry
-0.9 crying
0.9 cucumber
1.4 culprit
1.6 culprit $
-0.6 culprits
1.2 cup
-0.9 cupboard $
-0.6 cupping
0.6 cupping and
-0.5 cups
0.9 cure
1.0 cure $
-0.6 cure a
-0.5 cure and
-1.2 cure arthritis
-1.0 cure back
-1.1 cure for
1.5 cure it
1.0 cure sciatica
-1.7 cure the
-0.6 cure your
4.5 cured
1.1 cured $
3.2 cures
1.3 curvature
3.2 curve
0.8 curve $
-0.6 curve and
-0.5 curve can
0.7 curve from
-1.7 curve in
-0.5 curve or
0.6 curve that
0.7 curved spines
2.8 curves
-0.9 curves are
-0.6 curves in
1.0 curves of
-1.5 curves to
0.9 cushion between
0.7 cushioning
-0.8 cushions
3.8 cut
-0.5 cut back
0.6 cut the
0.6 cuts
0.6 cuts healing
1.2 cutting
1.7 cycle
-1.4 cycling
1.8 d
2.4 d $
-2.0 dad
-1.0 daft
-0.9 dahlias
-0.6 daily
-1.3 daily life
-4.6 damage
0.5 damage $
-0.7 damage can
-0.7 damage is
-0.6 damage the
-1.4 damage to
3.3 damaged
-0.8 damaged $
0.9 damaged fibres
0.5 damaged muscle
0.9 damaged tissue
-1.0 dampen
-0.6 dan
-0.6 dance
-0.6 dance $
5.4 danced
1.0 danced at
0.8 danced out
-0.7 dancer
-0.6 dancers
1.9 dancing
1.0 dancing $
0.7 dancing at
1.6 danger
3.9 dangerous
4.8 dangerous $
0.5 daniel
-1.0 dark
1.8 date
2.6 date $
0.8 date and
-0.9 date booked
-0.6 date of
-1.7 daughter
1.0 daughter $
-0.5 daughter has
0.7 daughter or
-0.6 daughters
-0.6 day $
-0.9 day activities
-1.7 day after
-1.6 day and
-0.6 day appointments
1.3 day around
1.6 day as
-0.9 day if
-0.8 day in
0.7 day is
-0.5 day it
0.9 day long
-0.6 day notice
-0.5 day off
0.8 day one
-2.3 day or
0.6 day since
2.0 day spa
-1.1 day that
1.0 day they
-0.8 day three
-0.8 day two
-0.5 day we
1.2 day you
-0.5 day your
1.1 days 1
1.2 days a
-0.7 days after
0.9 days and
-0.6 days at
0.6 days for
-0.6 days of
0.9 days we
-0.6 deadlift
-0.9 deadlines
1.0 deal
-1.0 deal $
-0.5 deal better
-0.7 deal of
-0.8 deal that
2.3 deal with
0.8 deals
0.8 deals with
1.6 dealt
1.6 dealt with
-1.1 dear
1.7 decades
0.6 decades of
-2.9 december
-0.5 december $
-3.2 decide
-0.6 decide $
-0.5 decide together
-0.5 decides
-0.6 deciding
-1.6 decision
-1.0 decisions
0.6 decline
1.8 decompress
2.1 decompress the
1.4 decompression
1.2 decompression and
0.7 decompression massage
0.7 decrease
1.2 dedicated
-0.6 dee
0.7 deep
-0.5 deep $
-0.9 deep hip
-0.6 deep in
0.9 deep into
-0.9 deep massage
-1.1 deep pressure
-0.5 deep relaxation
-1.4 deep tissue
-0.5 deep work
-1.1 deepens
-1.4 deeper
-1.1 deeper $
-0.8 deeper layers
-0.7 deeper work
0.7 deeply
0.6 deer
0.5 deer lake
1.5 defences
1.0 defences $
-0.6 degenerating
-0.5 degenerating discs
3.1 degeneration
-1.2 degeneration $
0.6 degeneration and
0.9 degenerative
-0.5 degenerative $
-0.5 degenerative disc
-0.5 degenerative scoliosis
0.7 degree curve
4.9 degrees
1.0 degrees $
-0.5 degrees is
1.2 degrees to
-0.6 delay
0.8 delay $
1.8 deliver
1.0 delivered by
1.2 delivers
1.1 delivers oxygen
1.6 delivery
0.7 demand
-0.6 dentist
-1.3 department
-0.9 department $
-0.5 dependence
-0.5 dependence $
-0.6 depending
-0.6 depending on
-3.1 depends
-2.5 depends on
1.7 deposits
2.2 depression
1.4 depth
-1.4 describe it
-0.5 describe the
-1.0 described
-1.1 describes
-0.7 describing
-1.4 description
-1.1 deserves
-0.6 deserves a
-0.5 design
-0.5 designed
0.5 designed to
-2.8 desk
-0.7 desk $
0.7 desk rescue
2.6 desk work
-0.7 desk workers
0.9 deskease
0.7 deskside
-0.8 desmond
-0.6 despite
-0.5 despite the
-1.2 details
0.5 deterioration
5.5 detox
-0.5 detox the
5.5 detoxifies
2.4 detoxifies the
2.6 detoxify
0.6 dev
1.7 developed
0.7 developed a
0.5 developed here
-0.7 devices
-0.6 devon
1.2 diabetes
3.8 diagnose
1.2 diagnose a
-0.8 diagnose disease
1.6 diagnose exactly
0.5 diagnose the
0.8 diagnose what
-1.1 diagnosed
-1.3 diagnosed with
0.9 diagnoses
4.7 diagnosis
1.8 diagnosis and
1.4 diagnosis is
-0.6 diary $
2.1 did
2.1 did at
-0.7 did better
2.9 did it
1.2 did my
-1.8 did not
-0.5 did something
0.7 did that
-0.5 did the
-0.5 did you
-0.5 die
-1.3 diet
2.5 differ from
-0.5 differ in
-0.9 difference
-2.4 difference $
1.7 difference before
0.7 difference by
0.8 difference from
-1.3 difference had
-1.9 difference to
-1.1 differences
-2.4 different
-2.1 different $
-0.8 different and
-0.6 different but
0.7 differently
1.4 differently $
-0.9 differs
-1.6 difficult
-1.7 difficult to
-0.9 difficulty
-2.3 dig
1.5 digestion
-0.5 digging $
1.0 digging the
-1.2 dinner
-0.7 dinner $
-1.8 diploma
-0.9 diploma in
-0.6 direct bill
0.5 directed
-2.2 directly
-1.2 directly $
0.5 directly on
-0.5 directly over
1.8 director
-1.6 disability
-0.5 disability $
2.2 disagree
2.7 disagree $
1.8 disappear
0.8 disappeared
2.0 disappears
-1.2 disappointed
2.9 disc
-1.0 disc at
-4.0 disc back
-0.6 disc bulges
-0.6 disc but
1.1 disc can
-0.5 disc clients
-0.9 disc degeneration
-0.7 disc disease
-0.9 disc does
-1.0 disc has
1.5 disc height
-1.4 disc herniation
1.7 disc herniations
1.9 disc in
-0.6 disc injuries
-1.0 disc injury
0.5 disc is
0.5 disc massage
-1.2 disc material
-1.8 disc or
0.8 disc pain
0.7 disc problem
-0.5 disc problems
-0.6 disc replacement
1.0 disc slides
2.9 disc specialist
-0.7 disc spinal
-3.9 disc that
-0.5 disc the
1.0 disc to
-0.7 disc trouble
-2.1 disc wear
-0.6 disc which
1.0 discectomy $
-0.8 discectomy in
1.9 discharge
3.0 discharged
-0.6 disclosure
0.5 discover
1.1 discs
-1.1 discs $
1.4 discs and
0.6 discs are
-0.8 discs back
-1.5 discs between
-0.8 discs cause
-1.3 discs do
-1.6 discs dry
-0.8 discs have
-2.1 discs lose
-0.5 discs on
1.1 discs or
-0.6 discs stenosis
2.0 discs that
1.2 discs which
-1.8 discuss
-0.6 discuss the
-1.1 discussed
-0.6 discussed with
-0.6 discussion
-0.5 disease
-1.5 disease $
-0.8 disease and
0.7 disease is
-1.0 disease modifying
-1.2 disease or
-1.4 dishwasher
-0.7 dishwasher $
-0.6 dislike
1.5 disorders
1.5 dissolve
1.8 dissolves
2.3 distance
0.7 distance $
0.7 dizziness
0.6 dmards
0.7 dmards and
-1.6 do
0.5 do $
1.7 do a
-0.8 do about
-0.9 do again
0.5 do all
-0.8 do an
-0.8 do and
-0.8 do any
-0.9 do anything
-0.5 do as
1.0 do at
1.0 do everything
-0.6 do get
1.0 do go
-0.7 do have
-0.7 do i
1.2 do in
4.3 do is
0.6 do it
-0.7 do joint
-0.6 do massage
-0.5 do next
-1.2 do not
-1.3 do nothing
-0.9 do now
-0.7 do our
1.1 do so
0.5 do some
-0.7 do something
2.8 do that
1.5 do the
-0.5 do them
0.6 do they
0.6 do this
-1.0 do to
2.0 do what
-0.8 do without
2.8 do you
1.6 do your
-1.2 doc
-0.9 doctor
-0.5 doctor $
1.0 doctor a
-1.3 doctor and
0.5 doctor can
1.4 doctor could
-0.5 doctor first
0.7 doctor had
-0.6 doctor if
-0.7 doctor or
-0.6 doctor referral
-2.5 doctor says
-0.5 doctor the
0.5 doctor who
-1.0 doctor will
-0.6 doctor with
2.8 doctors
-1.7 doctors $
-1.5 doctors call
1.7 does $
-0.7 does a
2.3 does and
-0.6 does anything
0.8 does for
1.1 does in
-1.5 does it
0.9 does its
-1.8 does massage
0.5 does more
-0.6 does my
-3.4 does not
-1.5 does nothing
-0.7 does so
1.2 does something
2.1 does the
1.5 does this
1.6 does what
0.5 does when
-0.9 dog
-1.4 dogs
-1.2 doing
-0.9 doing $
-0.5 doing harm
-0.9 doing nothing
2.4 doing the
-1.9 doing your
-1.8 dollars
-0.5 dollars off
2.5 done
4.6 done $
-0.7 done and
-0.5 done at
1.6 done by
0.7 done for
-0.9 done it
0.5 done the
1.6 done with
-0.9 done without
-3.4 door
1.2 door $
0.6 door at
-0.6 door for
-0.6 door is
-1.1 door on
-0.5 dopamine $
1.5 dose
2.7 dose $
-0.5 dose of
-0.5 doses
3.2 double
1.5 double $
2.2 doubled
2.5 doubles
3.4 doubt
1.4 doubt that
-0.5 doug
-0.7 dough
-0.8 doughnut
-0.5 doughnut $
0.8 down
-0.9 down a
1.3 down again
0.5 down as
1.3 down at
-0.7 down both
-0.7 down either
-1.0 down in
0.5 down into
-0.5 down low
-0.9 down one
-0.6 down or
0.7 down scar
1.9 down the
-1.9 down to
-1.1 down with
0.6 downside
-0.6 downstairs
0.5 downtown
1.5 downtown $
-0.8 doze
-0.6 doze off
1.7 dozen
1.0 dozen trials
1.0 dr
-0.6 dr lam
-0.6 drag
0.9 drain
-0.7 drainage
2.2 drains
-1.1 draped
1.2 draw
0.7 drawbacks
0.8 drawbacks $
0.7 drawer
1.7 drawer $
-0.8 drawer of
-0.5 drawing of
-0.6 drawings
1.1 drawn back
2.9 draws
0.5 dreadful
2.0 dress
2.0 dress $
-0.7 dressed
0.5 dresser $
-0.6 drew
-1.6 dries
-1.3 dries out
-0.5 drink if
2.7 drink plenty
-1.0 drink water
-0.6 drinking
-0.9 drive $
-0.8 drive home
-0.6 drive you
0.8 drive yourself
-0.6 driven
-1.2 drivers
-1.3 drives
-0.6 drives for
-1.5 driveway
-1.1 driveway $
0.8 driving
-0.8 driving $
2.2 drop
3.2 drop $
-0.6 drop and
1.8 dropped
1.7 drops
1.0 drops back
1.2 drops by
3.1 drove
2.0 drove home
2.8 drove to
-1.1 drowsiness
-0.5 drowsy
1.4 drug
1.3 drugs
2.1 drugs $
-0.6 drugs that
-0.9 dry
-2.0 dry out
-1.5 due
-0.5 due to
0.8 dull
-0.6 dull ache
-0.5 dummy
-1.1 during
-1.9 during a
0.8 during that
0.6 during this
0.8 during your
-0.6 duty
-0.7 e
-2.9 each
-0.9 each $
0.5 each guest
0.7 each level
-0.8 each month
-0.6 each of
-1.4 each one
-1.2 each other
1.6 each time
-0.5 each visit
-0.6 each year
-0.8 ear
-0.9 earlier
1.9 early
-1.5 early $
1.1 early a
-0.5 early diagnosis
0.9 early massage
-0.5 early mornings
-0.5 early night
-0.9 early treatment
-0.5 earn
-0.6 earned
-0.5 earned it
-1.1 ears
-1.0 ears $
-1.9 ease
0.8 ease discomfort
1.8 ease in
-1.2 ease off
-0.5 ease that
-1.9 eases
-0.5 eases $
0.9 eases pain
2.6 easier
-1.4 easier $
0.5 easier and
-2.3 easier to
1.0 easily
-0.9 easily $
0.9 easing the
-0.9 east
1.3 easter
1.6 easter $
1.0 easy
1.2 easy $
-0.5 easy for
-0.5 easy on
-0.9 easy to
-1.6 eat
-0.6 eats
0.8 edge
0.6 edge of
-1.6 edge off
-0.7 edges
-1.2 edmonds
-0.9 edmonds $
-1.2 education
-0.8 effect
1.2 effect $
-2.4 effect on
-0.7 effect was
6.7 effective
1.3 effective as
-0.5 effective dose
0.5 effective for
1.7 effective than
1.2 effective treatment
3.2 effectively
2.8 effectively managed
1.4 effectiveness
1.0 effects
1.5 effects $
-0.7 effects are
-0.5 effects at
-0.5 effects on
-0.5 effleurage
-0.6 effort $
3.2 eight
-1.5 eight $
-1.0 eight and
2.2 eight hours
-0.7 eight in
-0.9 eight months
0.5 eight of
1.1 eight or
0.9 eight to
-0.6 eight until
1.4 eight visits
1.9 eight weeks
-1.4 eight years
3.2 eighteen
2.5 eighteen months
-0.5 eighteen years
0.8 eighth
0.5 eighties
0.9 eighty
-1.1 eighty one
-0.7 either $
-0.8 either is
-0.8 either side
-0.6 elbow
-1.0 elbows
1.8 elderly
-0.5 electrician
-0.6 elevara
-2.4 elevator
-0.7 elevator $
-0.5 elevator is
1.9 eleven
0.5 eleven $
-1.1 eleven months
1.5 eleven years
2.8 eliminate
0.5 eliminate the
4.2 eliminates
0.8 eliminates the
1.1 ellie
5.0 else
-2.9 else $
0.7 else can
1.2 else does
1.1 else first
1.5 else has
1.9 else in
-0.5 else to
-0.5 else we
5.3 elsewhere
-0.6 elsewhere $
-2.2 email
-0.8 emailed
-0.6 emails
-0.7 emergencies
-3.4 emergency
-0.5 emergency $
-1.1 emergency department
-0.6 emergency stop
-1.0 employed
-0.8 employee
-0.6 employees
-0.9 employer
-0.6 empty the
-1.3 encourage
-0.8 encouraged
-1.2 encourages
5.3 end
-0.8 end $
2.6 end it
-0.5 end the
1.8 end to
1.2 end up
-1.1 end you
2.8 ended
-0.7 endings
-1.9 endorphin
-0.9 endorphin release
-4.0 endorphins
-2.3 endorphins $
-0.5 endorphins going
-0.5 endorphins its
1.3 endorphins that
-0.6 endorphins the
3.1 ends
-1.0 ends of
-1.2 english
-0.6 english and
-0.5 english cantonese
-2.2 enjoy
1.4 enjoy a
-2.0 enjoy it
-0.6 enjoy the
0.5 enjoyed
-0.8 enjoys
3.4 enough
1.8 enough $
1.7 enough for
1.5 enough to
-0.8 enrolled
0.5 enter
-0.9 entire
-0.6 entire time
2.6 entirely
-0.5 entirely $
0.6 entirely without
-0.6 entitled
-0.6 entitled to
-1.1 entrance
-0.6 entrance is
-0.8 entry
-1.2 envelope
1.5 epidural
-0.5 epidurals
-0.6 episode
-1.5 episodes
-0.9 episodes of
1.0 equal
1.1 equal $
-0.8 equina
-0.6 equina syndrome
-0.9 equipment
-0.5 er
-0.7 erectors
2.8 especially
0.6 especially effective
-0.7 especially if
-1.4 especially in
1.0 established
-0.5 evaluation
1.6 even
1.3 even $
-1.4 even if
-0.6 even more
0.5 even out
-1.0 even so
-0.5 even when
-3.0 evening
-0.6 evening and
-2.1 evenings
-1.1 evenings $
-0.5 evenings are
0.5 evenly
0.5 evenly $
-1.0 event
-0.6 event $
4.0 ever
1.9 ever need
-1.9 ever since
1.3 every
2.2 every age
-0.5 every appointment
1.4 every back
3.3 every bit
3.5 every body
1.5 every cent
0.7 every couple
-0.7 every few
-1.2 every half
-1.0 every hour
-0.5 every monday
-1.0 every month
-0.6 every morning
-0.5 every night
1.7 every one
-1.4 every other
1.6 every penny
-0.8 every second
-1.2 every session
1.3 every single
0.6 every six
0.6 every stage
1.5 every therapist
-0.7 every third
1.3 every three
5.7 every time
-0.8 every treatment
-0.5 every two
-0.8 every visit
-2.0 every week
0.7 every winter
-0.5 every year
2.6 everybody
1.5 everybody $
-0.8 everybody and
-1.3 everybody does
0.9 everybody else
1.2 everybody from
-0.5 everybody has
-0.6 everyday life
1.1 everyone
2.5 everyone $
-0.7 everyone and
-0.8 everyone does
2.0 everyone else
2.0 everyone from
-1.2 everyone has
1.6 everyone is
2.5 everything
0.5 everything $
2.0 everything around
-0.9 everything i
-0.9 everything in
-0.8 everywhere
-6.9 evidence
-1.1 evidence $
-1.0 evidence for
-0.5 evidence of
-2.6 evidence that
-0.5 evidence to
0.7 exact
1.1 exactly
1.5 exactly which
-0.7 exam
-1.1 examination
-0.9 examination $
-0.8 examine
-0.9 example
-1.0 exams
1.7 excellent
-0.5 except for
0.8 exception
0.8 exchange
1.8 exclamation
-0.5 exclude
-6.6 exercise
1.3 exercise alone
-0.9 exercise as
-0.6 exercise has
-2.0 exercise is
0.5 exercise or
0.5 exercise programmes
-1.2 exercises
-1.0 exercises $
0.5 exercises on
-0.9 exercises that
2.4 exercises to
-0.8 exhausting
-0.5 exhausting $
0.8 exit
2.5 expect
-0.7 expect it
0.5 expect to
1.5 expect you
0.5 expected
1.7 expected $
-0.6 expects
-1.8 expensive
1.3 experience
-0.8 experience $
1.2 experience and
1.1 experience it
-0.6 experience of
0.9 experience with
1.5 experienced
0.6 experienced in
7.3 expert
2.8 expert $
1.6 expert and
1.4 expert in
8.9 experts
0.9 experts $
1.5 experts and
2.7 experts in
0.6 experts who
-3.5 explain
-1.1 explain $
0.5 explain how
0.6 explain it
-1.1 explain that
-1.1 explain the
0.9 explained
1.8 explained that
-1.4 explains
-0.8 explains what
-0.7 explanation
-2.3 extended
-1.8 extended health
-0.6 extra bone
0.9 extra charge
-0.7 eye
-0.8 eye level
0.9 eye on
-0.5 eyes
-2.5 face
-1.0 face cradle
-0.5 facet
1.6 facet joint
-1.0 facet joints
1.2 facility
1.4 fact
1.3 fact it
-0.5 fact that
1.3 factor
-0.9 factors
0.6 fade
1.2 faded
1.5 fades
0.6 fail
2.6 failed
1.2 failed $
-0.5 faint
-2.2 fair
-0.5 fair $
-0.7 fair enough
-0.7 fall
1.2 fall $
-1.8 fall asleep
3.5 fallen
-0.5 falls
1.5 falls $
-0.7 false
-0.7 false $
-0.5 familiar
-1.0 families $
0.9 family $
-0.5 family doctor
0.7 family doctors
-0.5 family history
0.9 family member
-0.6 family of
1.1 famous
-1.4 fancy
-0.9 fancy $
0.9 far
-0.5 far $
-1.0 far from
0.8 far more
-0.6 far too
-1.1 far you
1.6 farida
-1.0 farm
-1.1 farmers
-0.5 farmers market
0.5 fascial
6.0 fast
3.9 fast $
0.9 fast as
-0.6 fast paced
1.7 fast relief
8.0 faster
2.6 faster $
-1.3 faster relief
0.7 faster than
1.6 fastest
-0.5 fat
-2.3 father
-0.7 fatigue
-0.8 fault
-0.6 favour
-0.8 favourite
-0.5 favourite $
-0.5 favourites
-0.8 fear
2.7 february $
0.8 fed
-2.9 fee
-1.7 fee $
-0.5 fee and
0.5 fee is
1.1 feed
2.8 feed it
-1.1 feeding
0.8 feeds the
0.6 feel
-1.1 feel $
4.0 feel a
0.5 feel and
-0.5 feel at
2.9 feel better
-1.3 feel calmer
-0.5 feel comfortable
-0.5 feel fine
-1.5 feel good
0.6 feel immediate
-0.8 feel it
-1.2 feel less
0.7 feel lighter
2.4 feel looser
-0.8 feel more
-0.5 feel much
0.7 feel nothing
1.1 feel relief
2.1 feel something
-0.7 feel sore
0.8 feel that
1.9 feel the
1.0 feeling
1.1 feeling $
-0.6 feeling and
0.8 feeling is
-0.6 feeling of
-0.6 feeling that
-0.5 feelings
-1.6 feels
-0.7 feels $
-0.8 feels amazing
-0.6 feels better
-1.1 feels good
2.6 feels stuck
-1.8 fees
-0.5 fees $
-1.4 feet
-1.2 feet and
-0.6 feet are
-0.9 feet because
0.8 feet in
0.9 feet up
-0.9 fell
-0.6 fell asleep
-0.7 fella
-0.5 fellas
-1.0 fellow
-0.6 fellow who
1.5 felt
-0.7 felt $
1.9 felt a
1.0 felt like
0.6 felt the
1.3 ferry
0.7 fetch
-2.8 fever
-0.5 fever or
-0.5 fever with
-1.4 few
-0.6 few $
-2.0 few days
1.0 few hours
-0.8 few minutes
0.9 few months
0.6 few of
-0.6 few sessions
0.8 few steps
-0.6 few things
-3.7 few weeks
2.7 fewer
1.1 fewer $
2.3 fewer colds
-0.5 fewer than
0.7 fibre
1.3 fibres
1.3 fibres $
-0.7 fibres and
1.9 fibres knit
0.7 fibromyalgia
1.3 field
-0.5 fierce
-0.8 fifteen
0.8 fifteen minute
-0.6 fifteen percent
0.8 fifteen years
0.5 fifties
0.6 fifty
-0.5 fifty $
-0.9 fifty eight
-0.5 fifty minute
-0.5 fifty minutes
3.0 fifty one
-0.9 fifty years
-0.5 fight with
0.8 fighting
0.5 fights
0.7 figured
0.9 figured out
0.7 figures
1.3 file $
-1.3 fill
-0.5 fill in
0.5 fill out
-0.6 fill the
0.8 filled in
-0.8 fills up
0.7 film
-0.6 film $
1.3 final
1.2 finally
-0.7 finally said
-1.5 finally we
2.6 find
-0.8 find a
1.4 find and
0.6 find at
-0.5 find in
-1.5 find it
-0.5 find me
-0.6 find out
-0.7 find someone
1.8 find that
-1.7 find the
2.5 find they
0.5 find us
1.3 find you
-0.5 find your
-0.8 finding out
-0.5 findings
-0.5 findings are
1.7 finds
0.7 finds its
-1.4 fine
0.6 fine $
0.8 fine but
1.5 fine needles
-0.6 fine to
-0.6 fine with
2.5 finest
1.5 finest massage
-0.5 finger
2.6 fingers
2.0 finish
0.7 finish it
-0.7 finish with
2.9 finished
1.1 finished in
0.5 finished the
0.6 finished with
2.0 finishes
2.5 fire
0.8 firm
-0.7 firm $
-0.9 firm and
-0.5 firm but
-0.7 firm chair
0.9 firm pressure
0.7 firm strokes
-0.9 firmer
1.1 firms
-0.5 first
-1.0 first aid
-2.9 first and
-1.2 first came
-0.6 first couple
1.7 first day
-0.8 first days
1.0 first half
-1.1 first hour
0.7 first massage
1.2 first month
2.2 first night
-1.0 first of
2.3 first place
-0.6 first six
0.9 first step
-0.7 first ten
-1.0 first thing
2.9 first three
3.7 first time
-0.7 first to
1.4 first treatment
-1.2 first twelve
-1.1 first two
-2.3 first visit
-0.5 first visits
-0.7 first we
1.5 first year
2.1 fist
-0.7 fist $
2.0 fit
1.7 fit $
1.0 fit for
-0.7 fit in
-0.8 fit you
-0.8 fitness
-0.6 fitness $
-0.8 fits
-0.5 fits in
1.3 fitted
0.9 five
0.6 five a
1.0 five and
-0.6 five benefits
-0.6 five canadians
0.8 five days
-0.5 five degrees
-0.7 five get
2.3 five hours
-0.6 five hundred
1.3 five is
-0.6 five miles
-1.4 five minutes
-0.7 five people
-0.6 five reasons
1.4 five sessions
3.5 five star
3.7 five stars
-0.7 five to
-0.9 five vertebrae
1.5 five visits
-0.6 five weeks
8.1 fix
-0.7 fix $
-0.6 fix a
0.5 fix it
-1.0 fix my
1.9 fix the
0.8 fix what
6.6 fixed
4.4 fixed $
2.3 fixed me
1.0 fixes
2.6 fixing
-0.5 flags
0.9 flannel
1.7 flare
-0.5 flare $
1.2 flare since
-0.7 flare up
0.6 flare ups
1.6 flares
-0.7 flares $
-0.5 flares and
-1.2 flat
-1.3 flat on
-1.9 flatten
-0.8 flatten the
-0.6 flatten your
1.7 flatter
0.9 flavum
-1.1 flexibility
-2.0 flexibility $
-0.6 flexible
0.5 flexion
-0.8 flights
-2.1 float
-1.1 float out
-0.6 floaty
0.6 flood
0.6 flood of
-0.6 floods
-2.3 floor
-0.8 floor $
-0.6 floor and
1.1 floor for
-0.8 floor with
-1.2 flow $
0.6 flow delivers
-0.5 flow in
1.0 flow to
1.7 flu
1.4 flu season
-0.6 fluffy
1.6 fluid
-0.5 fluid $
1.5 fluid into
-0.6 fluid that
1.8 fluid which
2.1 flush the
-1.3 flush toxins
1.5 flushed
1.2 flushes
1.0 flushing
0.9 flushing out
2.0 fly
-0.8 focus
-0.8 focuses
-0.8 focuses on
-0.5 fold
-1.1 folded
-0.5 folded in
1.2 folks
0.6 folks who
-0.7 folks with
1.6 follow
2.7 follow $
0.6 follow the
-0.5 follow up
-1.5 followed
-0.6 followed a
1.3 following
-0.5 following $
0.5 following a
0.7 following day
-0.5 following months
2.0 follows the
-0.9 fond
-0.9 fond of
-0.5 fong
-1.6 food
1.1 foot
-0.8 foot $
-0.6 foot that
0.8 football
-0.7 for
2.6 for $
-0.8 for 20
-0.5 for 5
0.8 for 75
1.3 for a
-0.6 for about
1.6 for absolutely
-1.7 for acute
2.4 for all
1.9 for an
0.5 for anxiety
0.8 for any
1.7 for anyone
2.5 for arthritis
-0.6 for as
-0.9 for backs
0.8 for by
-0.6 for certain
-1.2 for chronic
-0.6 for comfort
-0.9 for days
1.6 for degenerative
0.5 for disc
-1.4 for each
-1.0 for eight
-0.7 for eighteen
1.6 for eleven
-0.5 for emergency
0.6 for ever
3.1 for every
0.8 for everybody
-0.9 for everyone
-0.8 for example
-0.7 for forty
-2.1 for four
8.3 for good
-1.2 for half
-0.5 for help
0.6 for her
1.6 for herniated
-0.5 for him
-0.8 for his
-0.6 for home
-0.6 for hours
0.6 for injections
-1.5 for it
0.6 for its
-0.8 for leg
1.7 for life
-0.5 for lighter
0.6 for longer
2.2 for low
2.4 for lower
0.7 for many
-0.7 for massage
-0.5 for medical
1.6 for medication
1.3 for months
-1.8 for more
-2.7 for most
-1.6 for my
-0.7 for nearly
1.1 for nine
-0.6 for ninety
-0.7 for no
-1.0 for now
1.4 for older
-1.5 for osteoarthritis
-1.2 for others
-0.8 for our
-0.9 for pain
0.7 for patients
1.0 for people
-0.7 for ra
-1.4 for sciatica
3.5 for scoliosis
-1.3 for seven
-0.6 for severe
-0.5 for six
-1.1 for sixteen
0.5 for so
-0.8 for someone
1.6 for spinal
2.9 for stenosis
1.1 for stiffness
1.5 for stress
1.7 for stubborn
0.5 for students
1.5 for surgery
0.5 for ten
-2.0 for that
-0.6 for the
-1.0 for them
0.8 for themselves
-1.0 for this
-1.2 for those
0.6 for thousands
-2.1 for three
-1.0 for twelve
-1.7 for twenty
-1.4 for two
-0.5 for under
-0.9 for up
-1.5 for us
-0.7 for which
0.5 for work
0.5 for worn
-2.1 for you
-2.9 for your
0.9 for yourself
0.5 force $
-0.7 forceful
-1.4 forearm
-1.4 forearms
-0.5 forearms and
0.8 forecast
0.8 forecast $
2.8 foremost
1.2 forever
1.7 forever $
4.1 forget
0.5 forget $
1.1 forget about
1.9 forgot
2.2 forgotten
2.8 forgotten to
1.3 forgotten which
-2.3 form
-1.9 form $
-0.6 form and
0.6 form with
-2.2 forms
-0.9 forms $
1.9 fortnight
2.1 fortnightly
-0.9 fortunately
0.5 fortune
1.1 forty minutes
-0.5 forum
-2.4 forward
-1.3 forward $
-0.9 forward and
0.8 forward bend
-0.5 forward the
-0.5 forward this
0.5 forward to
-0.5 found
-1.4 found $
-0.5 found a
-1.0 found and
2.0 found it
0.6 found no
-1.0 found out
-2.1 found that
1.1 found the
-0.6 found this
1.2 found to
1.7 found us
-0.6 foundation
-0.5 founded
-0.6 founder $
3.0 four
1.0 four $
-1.2 four and
1.8 four appointments
1.7 four days
-1.0 four degrees
-2.0 four hours
2.3 four hundred
-1.5 four in
-2.1 four minutes
1.4 four o'clock
-0.9 four of
-0.7 four or
-0.8 four out
-0.6 four people
1.6 four sessions
-0.9 four steps
1.4 four thousand
0.5 four times
0.8 four to
0.5 four visits
1.0 four weeks
0.6 fourteen
-0.7 fourteen $
1.6 fourteen days
-0.9 fourteen years
3.8 fourth
1.1 fourth one
-0.6 fracture
0.5 fracture $
-0.6 fractures
2.5 fragile
1.1 fragile skin
2.4 frail
2.4 frame
-0.7 frame $
-1.1 framed
-0.9 fran
0.5 frank
1.1 frankly
3.8 free
4.0 free $
-0.7 free after
-0.7 free behind
0.7 free by
0.8 free fifteen
-0.8 free for
1.2 free from
-0.5 free hot
1.6 free life
2.3 free of
-0.8 free parking
1.9 free the
-1.3 free to
1.1 free until
-0.9 free up
4.9 freed
3.0 freedom
3.2 freedom from
1.2 freely
0.5 freely $
0.6 freely and
0.9 frees
1.1 frees the
-0.6 french
1.6 frequency
-2.3 frequent
-0.6 frequent in
2.7 fresh
0.8 fresh oxygen
4.0 fresh strain
0.8 friday
-1.5 friday $
0.7 friday and
-0.5 friday mornings
-0.6 friday of
-0.7 friday to
-2.2 fridays
-1.1 fridays $
-1.4 fridge
-0.6 fridge $
-0.8 friend
-0.5 friend $
0.8 friendly team
-0.6 friends $
0.6 friends and
-1.8 frightened
-0.9 frightened $
1.3 frightening $
-0.6 frightening and
1.3 from
-3.6 from a
-0.5 from an
1.8 from coming
-0.9 from doing
-1.2 from eight
1.9 from ever
-0.6 from friday
1.1 from getting
0.5 from happening
-1.1 from his
-0.6 from low
-0.7 from monday
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
-1.5 from the
0.5 from their
-0.5 from them
-1.7 from there
2.2 from this
-0.7 from time
-1.7 from us
-0.5 from victoria
0.8 from week
-0.7 from which
-0.9 from your
-0.5 from zero
-3.9 front
-0.6 front $
-0.5 front desk
-1.0 front of
0.5 frozen
0.9 frozen peas
-0.6 frustrating
3.5 full
-0.5 full assessment
-0.6 full back
0.8 full body
0.6 full course
-1.0 full day
0.6 full duties
-1.2 full history
-0.8 full hour
1.4 full of
0.7 full sixty
-0.5 fuller
0.8 fully $
-0.9 fun
-0.6 fun $
-0.5 function and
-1.7 funny
-1.0 funny $
0.7 furniture
2.2 further
-1.1 further $
2.0 further damage
-0.7 further down
0.6 further than
-0.5 fuse
-1.2 fused
2.0 fusion
0.9 fusion $
-0.6 fusion is
-0.6 fuss
1.0 future
0.8 gabapentin
0.7 gabapentin $
-0.9 gadget
2.4 gain
2.4 gained
-0.6 gait
2.1 game
0.7 game $
-0.6 games
1.1 gap
1.6 garage
1.3 garden
1.7 garden $
0.5 garden and
-0.9 gardeners
-1.2 gardening
2.0 gardens
2.5 gareth
-1.2 gas
-0.9 gate $
-0.5 gathered
1.2 gave
1.2 gave her
0.8 gave him
-1.4 gave it
1.8 gave me
-0.5 gave us
-1.1 gave you
-0.8 gear
-0.8 gel
-0.7 gels
-2.1 general
-1.8 generally
-0.5 generally safe
-1.1 genitals
-0.7 genitals or
1.1 gentle
-1.7 gentle $
1.6 gentle and
0.8 gentle enough
-0.8 gentle exercise
-1.9 gentle massage
-1.1 gentle movement
-0.5 gentle rocking
1.1 gentle spinal
1.0 gentle techniques
0.8 gentleman who
0.9 gentler
0.6 gently active
-0.5 gently and
-0.7 geraldine
-0.5 get
-0.7 get $
-0.9 get 15
-1.1 get 20
1.0 get a
-1.0 get an
1.1 get at
-0.9 get back
-0.6 get better
0.5 get every
-0.6 get fifteen
0.6 get from
-0.7 get help
2.2 get injured
2.5 get less
-0.7 get more
-0.6 get moving
0.7 get off
-1.0 get older
-1.1 get on
-3.5 get out
1.0 get results
1.6 get rid
-0.5 get smaller
-0.6 get sore
0.9 get ten
0.9 get that
-1.5 get the
0.9 get their
-0.5 get there
0.5 get this
-0.7 get tired
-0.7 get to
-2.5 get up
2.7 get you
1.3 get your
-0.7 gets better
-0.8 gets in
-1.1 gets it
0.7 gets moving
1.8 gets rid
-1.5 gets the
-1.1 gets worse
-2.4 getting
-0.5 getting a
-0.6 getting back
-0.5 getting better
0.5 getting rid
1.2 getting started
-0.6 getting the
-0.8 getting up
-0.6 getting weak
-0.9 getting worse
0.6 getting you
-2.1 gift
-0.6 gift card
-0.8 gift cards
-0.6 gilmore
-1.0 ginger
0.9 ginger tea
1.1 girls
-0.5 give $
-1.1 give a
1.9 give it
2.9 give me
0.5 give up
0.7 give us
0.6 give you
0.6 given
-0.7 given $
0.8 given a
0.7 given an
-1.2 given by
1.1 given the
1.5 given time
2.4 given up
-0.6 given you
0.6 gives
-0.5 gives it
1.3 gives up
1.4 gives your
-0.9 giving
-0.6 giving up
2.5 glad
-0.6 glad that
-0.8 glass $
-0.5 glass of
-0.7 glide $
-0.6 gliding
0.9 glowing
-0.6 glucosamine
-0.6 gluteal
-0.5 gluteal muscles
-0.7 gluteals
-2.8 glutes
-0.6 glutes $
-0.5 glutes and
-0.6 glutes switch
-1.3 go
0.6 go ahead
2.4 go and
-1.2 go away
-1.3 go easy
-0.5 go first
1.6 go from
-0.7 go further
-0.8 go gently
0.8 go home
-0.9 go in
0.6 go into
-0.5 go lighter
0.9 go of
1.6 go on
0.9 go out
-1.2 go over
-0.5 go quickly
2.0 go the
-0.6 go through
-2.1 go to
-1.3 go up
2.2 go wrong
-0.7 goal
-0.5 goalie $
-0.5 goals and
2.3 goes
0.6 goes $
2.5 goes after
-0.5 goes along
-0.7 goes and
1.0 goes back
-0.7 goes by
-0.6 goes deeper
-1.3 goes down
2.1 goes for
0.5 goes into
-1.7 goes on
-0.6 goes out
1.4 goes the
-0.7 goes up
1.2 going
-1.4 going back
1.0 going down
-0.7 going on
0.6 going out
1.3 going to
0.7 gold
0.7 golden
2.2 golf
1.4 golf $
1.3 golfers
7.1 gone
3.2 gone $
0.7 gone back
1.0 gone home
2.9 gone in
-0.6 gone numb
1.8 gone the
-1.4 gone they
-2.3 good
3.7 good $
1.3 good as
-1.5 good at
1.0 good blood
-0.7 good chemicals
-1.0 good days
0.5 good deal
-0.6 good enough
-1.8 good evidence
1.8 good few
2.5 good for
-1.0 good hurt
1.0 good many
0.8 good news
-0.5 good night
-0.9 good pain
-0.7 good reason
-0.5 good standing
0.8 good with
1.6 good workout
6.5 goodbye
6.2 goodbye to
3.9 google
0.6 google $
-1.5 gord
0.9 gordon
2.4 got
1.5 got $
-0.9 got a
2.5 got her
-1.5 got it
1.7 got off
-0.6 got one
1.1 got out
0.9 got the
1.5 got to
0.8 got your
-4.1 gp
-0.5 gp $
-1.8 grab
0.9 grace
1.1 grade
-0.6 grade 1
1.7 grade 2
-0.5 graded
-0.8 gradual
-1.2 gradually $
0.6 graduate
-0.5 graham
0.9 grain
1.0 grand
0.5 grandchild
1.9 granddaughter
0.8 granddaughter wedding
-1.4 grandmother
-0.6 grandmother in
2.3 grandmothers
2.1 grandpa
1.6 grandparents
1.1 grandparents $
0.5 grandparents and
1.3 grandson
0.8 grant
-1.1 grateful
-0.9 gravity
1.4 great
-0.8 great $
-1.5 great deal
0.5 great grandmothers
0.8 great grandparents
1.0 great many
1.0 greater
1.3 greater flexibility
-2.0 green
-0.5 grew
-1.4 grew up
-1.0 grey
-0.7 grey hair
1.2 grief
0.7 grind $
1.7 grinding
2.0 grinning
-0.5 grip $
-0.7 grit
-0.6 groaning
-0.5 groceries
-0.5 grocery
-0.5 groin
-0.8 ground
-1.3 ground floor
-2.7 group
-0.6 group $
-3.8 groups
-1.1 groups $
0.6 grouse
0.6 grouse grind
0.5 grove
3.2 grow
2.9 grow $
-0.9 growing $
1.4 grown
2.2 grows
0.5 growth
-0.5 growth is
0.5 growth of
1.2 growth spurt
-1.4 grumpy
-1.6 gst
-0.5 gst $
-0.5 gst on
5.0 guarantee
4.9 guarantee $
-0.6 guarantee a
1.2 guarantee it
-0.8 guarantee results
-3.1 guarantee that
1.7 guarantee you
7.0 guaranteed
3.8 guaranteed $
2.2 guaranteed or
-0.5 guaranteed to
2.5 guarantees
-0.7 guarantees a
-0.8 guard
-0.5 guarded
-3.0 guarding
-0.5 guarding $
-0.8 guarding and
-0.5 guarding is
-0.6 guarding itself
0.5 guarding muscles
-0.5 guest
-0.9 guest $
1.2 guests
0.6 guests tell
-1.0 guidance
-1.0 guide
-0.7 guide to
-0.6 guide we
-1.1 guideline
-1.9 guidelines
-0.7 gurpreet
-1.8 guy
-0.7 guy $
2.6 guys
1.7 gwen
-2.9 gym
-0.6 gym $
2.5 habit
2.0 habit and
0.8 habit of
-0.7 habits
2.0 had
2.2 had $
-1.3 had a
1.2 had already
-1.5 had an
-2.3 had back
-0.6 had become
-1.9 had been
-1.0 had better
-0.7 had cancer
2.2 had clients
-0.9 had enough
0.7 had forgotten
1.0 had given
1.3 had him
-0.8 had it
0.6 had left
-1.6 had massage
3.1 had me
-1.0 had mixed
-1.3 had mostly
-1.5 had my
1.1 had not
-0.5 had one
0.8 had pain
1.4 had people
-0.5 had rheumatoid
0.8 had sciatica
-0.6 had spinal
-1.9 had surgery
-1.7 had the
3.3 had to
-0.6 had told
2.3 had tried
-0.8 had two
-1.3 had very
1.8 haddad
-0.6 haematoma
-2.0 hair
-0.9 hair $
-0.5 hairdresser
1.5 half $
-0.5 half day
0.5 half hour
-2.6 half of
-1.4 half past
2.0 half term
1.2 half the
-1.2 halfway
-0.6 halifax
0.5 hall $
0.5 hallway
1.5 hallway $
0.7 halt
1.6 halts
1.1 halves
-0.6 hammer
-1.1 hamstring
-2.4 hamstrings
-0.8 hamstrings $
0.5 hana
2.4 hand
-0.6 hand $
0.7 hand and
-1.0 hand in
1.4 hand picked
-0.8 hand with
0.6 handed
-0.5 handed a
1.3 handful
1.3 handful of
-0.5 handled
-0.5 handles
3.3 hands
-1.8 hands $
1.0 hands a
-1.4 hands and
-0.8 hands are
0.9 hands can
4.4 hands do
2.7 hands in
-0.5 hands is
-0.5 hands like
1.5 hands of
1.2 hands on
-0.6 hands that
-1.1 hands to
3.9 hang
0.8 hanging around
-1.3 hangs
1.5 happen
-0.7 happen in
0.6 happen to
1.8 happened $
-0.7 happened and
0.7 happening
1.2 happening $
-1.2 happens $
2.2 happens and
1.8 happens next
-0.5 happens so
1.6 happens to
-0.9 happens when
-0.8 happier
-0.8 happily
1.3 happy clients
0.7 harbour
-2.5 hard
-0.6 hard and
-0.9 hard on
-0.6 hard sell
-2.7 hard to
0.9 hard week
-1.2 harder
-1.1 harder than
-1.4 hardly
2.3 harm
0.7 harm and
-0.6 harm is
1.8 harm you
-1.3 harold
-0.5 harpreet
0.8 has
-0.5 has $
-1.2 has a
3.5 has an
1.5 has asked
-1.1 has become
-0.8 has been
-0.9 has carried
-2.1 has changed
1.3 has discharged
1.2 has ever
1.1 has failed
-0.5 has finished
-0.5 has five
-2.8 has gone
1.1 has had
-1.0 has happened
-1.0 has healed
0.6 has heard
0.6 has helped
-0.7 has her
-0.6 has hurt
0.6 has improved
-1.1 has it
-0.5 has its
-0.9 has just
-0.6 has leaked
1.0 has made
1.0 has missed
1.0 has more
-0.8 has moved
-0.7 has narrowed
3.5 has never
0.6 has no
1.1 has none
1.7 has not
0.5 has nowhere
-1.0 has osteoarthritis
0.7 has our
-0.7 has passed
1.8 has proved
1.6 has proven
-0.8 has pushed
0.9 has put
-1.3 has risks
1.3 has room
-0.7 has said
-0.6 has scoliosis
-1.8 has settled
-1.1 has shown
-0.5 has since
0.5 has slipped
0.5 has started
1.5 has taken
1.8 has the
-2.1 has three
1.3 has to
-0.7 has told
0.9 has treated
-0.5 has two
-0.6 has worked
-0.5 hastings
0.6 hastings street
-1.4 hate
-0.5 hate it
-0.7 hated
-0.6 hates
0.8 haul
-0.8 hauled
1.4 hauling
1.1 have
2.7 have $
-1.9 have a
-1.2 have all
-1.7 have already
-0.7 have also
-1.4 have an
0.5 have another
-0.8 have any
-0.7 have arthritis
-1.3 have asked
-2.7 have back
-0.6 have been
0.8 have begun
-0.5 have booked
0.6 have brought
-0.5 have built
0.5 have cancelled
0.6 have carried
-0.7 have changed
1.3 have clients
1.6 have come
0.7 have developed
1.3 have diabetes
-0.6 have earned
0.9 have even
-1.7 have ever
0.6 have failed
2.1 have finished
1.4 have found
0.9 have four
-1.0 have gone
-1.2 have got
1.7 have grown
-1.4 have had
-1.6 have heard
3.4 have helped
-0.7 have her
-0.6 have hurt
-1.3 have it
2.1 have just
1.4 have kept
-0.5 have learned
-0.5 have left
-1.2 have looked
-0.6 have lost
-0.9 have low
1.9 have made
-2.0 have massage
-0.7 have measured
-0.7 have more
-0.5 have muscle
-0.5 have new
-1.6 have no
4.4 have not
-1.2 have nothing
1.0 have noticed
-0.5 have often
-0.7 have one
1.3 have only
-0.6 have osteoarthritis
-1.7 have osteoporosis
1.1 have over
-1.9 have pain
0.7 have probably
2.5 have proved
1.1 have proven
1.9 have put
-0.5 have ra
-1.5 have read
-1.0 have regular
-0.8 have reported
-0.7 have rheumatoid
0.9 have room
0.8 have run
-0.7 have said
2.2 have saved
2.1 have sciatica
-0.5 have scoliosis
0.9 have seen
-0.5 have sent
0.6 have shown
-2.5 have side
-1.2 have some
-0.6 have started
1.0 have stenosis
1.2 have stopped
-0.8 have surgery
2.1 have taken
-0.6 have that
1.7 have the
-2.4 have their
-1.3 have them
-0.6 have this
-0.8 have three
-1.7 have time
-1.8 have tried
-0.5 have turned
-0.5 have two
1.1 have used
1.7 have watched
-0.7 have worked
1.1 have written
2.4 have yet
4.0 have you
-0.6 have your
1.6 having a
1.0 having to
0.7 hazards
3.2 he
-1.3 he also
0.5 he asked
-1.6 he been
-1.6 he came
1.1 he can
-2.1 he could
-1.2 he had
1.9 he has
0.7 he is
1.5 he never
1.4 he now
-0.6 he put
0.5 he rang
-2.1 he said
2.0 he sat
0.6 he says
-0.5 he sends
0.7 he slept
-1.0 he spent
-0.5 he still
0.7 he told
2.6 he walked
1.3 he walks
1.3 he was
-0.8 he went
-0.5 he will
-0.6 he works
-0.6 he would
-0.8 head $
0.6 headache
-0.5 headache $
3.4 headaches
-0.5 headed
-0.5 heading
0.9 headline
3.5 heal
1.0 heal $
-1.0 heal in
0.8 heal itself
0.5 heal twice
1.2 healed
1.2 healed $
1.2 healed and
9.6 healing
-2.4 healing $
1.5 healing after
2.4 healing hands
0.7 healing is
1.4 healing of
1.3 healing time
7.0 heals
1.7 heals itself
1.7 heals the
-1.7 health
0.8 health $
0.9 health and
-0.8 health care
-1.7 health history
-0.5 health organization
-1.1 health plans
-0.6 health professionals
-0.5 health your
1.7 healthy
-2.0 hear
-1.0 hear $
0.8 hear a
-1.0 hear about
-1.0 hear from
-0.5 hear it
-0.7 hear most
-0.9 hear that
-0.6 hear the
-0.6 hear this
-1.2 heard
-1.6 hearing
-1.2 heart
-0.5 heart disease
-2.4 heart rate
-0.9 heat
-1.1 heat $
2.1 heat and
-0.6 heat is
0.5 heat pack
-0.9 heat packs
-3.6 heated
-0.8 heated and
-1.0 heated table
-1.1 heating
-0.7 heating pad
0.9 heavier
0.8 heavier than
-1.3 heaviness
-1.0 heavy
-0.8 heavy lifting
0.6 heel
-0.7 heels
2.6 height
1.9 height $
-0.5 height as
-1.0 height of
1.7 height or
2.3 heights $
3.2 held the
-0.7 hello
-0.5 hello $
-0.5 hello to
-2.2 help
0.9 help and
-0.6 help from
-0.5 help straight
0.6 help them
1.3 help to
-2.1 help with
1.0 help you
3.5 helped
1.6 helped $
-0.5 helped a
-1.1 helpful
-0.5 helpful $
0.5 helpful for
-1.0 helping
-0.5 helping $
-0.9 helpline
-0.7 helpline is
-1.7 helps
-1.7 helps $
-0.8 helps them
1.2 helps to
-0.8 helps with
1.4 helps your
2.7 her
-1.3 her $
-1.2 her and
-1.7 her back
0.7 her doctor
-1.2 her every
2.1 her first
-0.7 her hands
-0.8 her husband
-0.8 her in
1.5 her knees
2.0 her last
0.8 her life
-0.8 her lower
-0.9 her massage
-1.4 her mother
0.9 her name
0.9 her new
-0.9 her on
-1.3 her own
-0.7 her sister
-0.9 her spine
1.7 her surgeon
-1.3 her that
0.5 her thumbs
1.3 her to
-0.8 herbal
-0.6 herbs
1.3 here
-0.7 here after
0.6 here and
-2.6 here are
-1.0 here at
3.3 here first
-0.6 here for
-0.7 here in
-1.1 here is
-1.1 here it
-0.9 here on
-1.1 here since
1.8 here to
-1.2 here we
0.6 here will
-0.7 herniate
1.8 herniated
-0.7 herniated and
-2.5 herniated disc
1.9 herniated discs
1.7 herniated material
-0.6 herniates
1.9 herniation
-0.8 herniation $
1.8 herniations
-1.0 heroic
-0.7 heron
1.7 hers
1.6 herself
-1.0 herself $
-1.0 hi
-1.1 hide
-0.5 hides
0.8 hiding
1.0 high blood
-0.6 high risk
-0.6 high temperature
0.5 higher than
0.8 highest
3.0 highgate
3.6 highly
1.5 highly trained
1.4 hike
0.5 hiking
0.9 hill
1.6 hill $
1.4 him
-1.0 him $
0.6 him and
-0.6 him every
1.0 him he
-0.6 him in
0.5 him on
0.8 him that
-0.7 him to
1.7 himself
-1.0 hinge
-1.0 hinge $
-1.2 hinges
-0.5 hinges $
-1.7 hip
-1.2 hip $
-0.6 hip flexors
-0.5 hip muscles
1.5 hip replacement
-1.1 hip rotators
-1.5 hips $
-0.8 hips and
0.7 hips feel
-0.6 hips hands
-0.5 hips the
0.8 hips with
-0.5 hire
-0.6 hired
1.4 his
-3.8 his back
-0.9 his doctor
-1.2 his first
1.0 his granddaughter
-0.8 his hands
0.5 his head
1.8 his knees
0.8 his laces
-0.9 his legs
-0.7 his life
2.0 his own
-1.4 his shoulders
1.5 his tablets
0.8 his toes
1.1 history $
-0.8 history and
-0.5 hit
-1.1 hockey
0.5 hockey teams
0.5 hold
0.7 hold for
2.2 hold of
-0.8 hold on
-1.1 hold the
-0.5 hold two
2.1 hold you
-1.7 holding
0.5 holding their
-0.5 holding you
0.7 holds
1.5 holds $
-0.6 holds a
0.7 holds the
-1.3 hole
-0.6 hole in
0.5 holiday $
-0.5 hollow
1.1 holm
0.7 holm oaks
1.8 home
2.2 home $
-0.6 home after
1.3 home and
0.8 home by
-0.6 home for
0.6 home from
-0.7 home in
-0.9 home the
-1.0 home visit
-1.3 home visits
1.3 home without
-0.8 homework
-0.8 homework $
-1.0 honest
0.7 honest answer
-0.7 honest therapist
2.9 honestly
3.6 honestly $
-0.6 honestly the
-0.6 honour
0.6 hook $
-2.1 hope
-0.5 hope for
-0.7 hope to
-1.7 hoping
-0.5 hoping for
0.8 hormones
-0.5 hormones and
0.5 horse $
-0.5 horses
-0.5 hospices
0.6 hospital
-1.2 hospital $
1.0 hospital and
0.5 hospital from
0.7 hospital to
-0.8 hospitals
2.0 host that
-2.6 hot
-0.6 hot joint
-0.6 hot red
-1.1 hot stone
2.5 hot stones
-0.6 hot swollen
1.6 hot towel
-1.0 hot water
-0.8 hot wire
0.6 hotel
1.0 hour $
1.7 hour a
2.2 hour and
-0.7 hour at
1.6 hour every
-0.5 hour for
-1.1 hour in
-0.9 hour is
1.1 hour later
1.1 hour of
0.5 hour on
-0.8 hour or
-0.5 hour the
-0.5 hour to
-0.5 hour when
1.2 hour with
-0.7 hours
0.7 hours $
-1.4 hours a
-0.5 hours ahead
2.1 hours and
-0.8 hours at
-0.7 hours in
-1.0 hours notice
-0.6 hours or
3.7 hours to
-2.9 house
-0.6 house $
-0.5 house and
1.8 houses
-0.5 how
0.8 how a
-1.5 how far
1.1 how i
-1.6 how it
-1.6 how long
1.1 how many
4.3 how massage
-1.9 how much
-1.0 how our
-0.5 how rmt
-1.1 how the
-1.0 how they
0.6 how to
-0.9 how well
-0.5 how your
-0.9 huang
-0.5 hug
-0.9 human
-0.6 humans
1.7 hundred
-0.6 hundred people
0.9 hundred percent
1.4 hundred times
3.6 hundreds
3.7 hundreds of
0.8 hung
-0.6 hurried
0.8 hurry
-0.8 hurry you
1.5 hurt
2.6 hurt $
0.8 hurt again
-0.5 hurt as
1.0 hurt for
-0.9 hurt more
-0.8 hurt my
-0.5 hurt on
2.4 hurt you
0.9 hurt your
-1.4 hurts
0.9 hurts $
1.1 hurts and
-3.0 husband
-0.6 hush
0.8 hydrated
-1.1 hydrotherapy
-0.5 hyun
2.9 i
-0.8 i actually
-1.0 i always
-1.4 i answer
-0.6 i ask
-2.1 i asked
1.6 i been
0.6 i began
-0.6 i begin
-1.1 i believe
-0.9 i bent
-0.5 i book
-1.1 i bought
-0.7 i bring
1.1 i call
1.4 i came
4.7 i can
-0.5 i cancel
1.6 i cancelled
0.7 i carried
1.8 i danced
1.0 i drove
-0.8 i enrolled
0.8 i ever
0.6 i expect
0.6 i feel
1.1 i felt
4.3 i fix
0.6 i forgotten
-0.9 i found
-3.0 i get
-1.0 i go
2.0 i got
0.9 i grew
1.5 i guarantee
0.7 i had
-0.9 i hate
0.8 i have
-1.3 i hear
-0.5 i hold
-1.0 i honestly
-0.5 i hurt
1.1 i just
0.5 i keep
-0.7 i kept
-1.7 i know
-0.7 i lay
-0.5 i learned
-1.3 i leave
0.8 i lift
-1.2 i like
0.9 i limped
1.7 i look
-0.6 i love
-1.0 i made
-0.7 i make
0.7 i may
0.9 i mean
1.0 i mention
-0.6 i must
-1.9 i need
-0.7 i never
-1.6 i only
-1.4 i opened
0.6 i phoned
2.1 i played
0.5 i promise
1.4 i put
2.0 i ran
-1.0 i rang
-1.2 i rather
2.6 i said
0.5 i saw
1.4 i say
3.1 i seen
0.5 i should
1.2 i specialize
-1.0 i spent
1.6 i stand
-1.2 i start
-0.7 i started
-1.1 i still
2.5 i stood
-0.8 i stop
-1.0 i stopped
-0.6 i suppose
0.6 i take
-1.4 i think
-0.5 i thought
1.6 i threw
3.8 i told
-1.0 i trained
-0.6 i treat
0.9 i tried
-1.0 i understand
-0.7 i use
-2.0 i used
1.0 i walk
1.8 i walked
-1.4 i want
1.0 i wanted
3.1 i was
-0.5 i will
-1.3 i wish
-1.0 i woke
-0.9 i work
-1.5 i worked
-2.9 i would
-1.2 i write
1.6 ibuprofen
3.8 ibuprofen $
-1.7 icbc
-0.5 icbc and
0.6 icbc claims
0.5 ice
-0.9 ice $
-0.5 ice pack
-2.7 idea
-0.6 idea that
1.3 ideal
-0.8 identified
0.6 identify
0.6 identify the
-4.4 if
-0.5 if $
0.7 if a
0.5 if after
-0.5 if anything
1.2 if he
1.3 if i
-0.8 if it
-0.6 if massage
-0.5 if money
-0.9 if nothing
-1.2 if pain
0.7 if somebody
0.5 if someone
-1.7 if something
-1.8 if that
-0.6 if there
-0.9 if they
1.0 if you
2.1 if your
0.6 if yours
0.6 ife
-0.9 ignore
-0.7 ill
2.2 illness
-0.5 imaging $
0.7 imbalance
2.1 imbalances
4.4 immediate
2.1 immediate relief
-0.6 immediate treatment
0.8 immediately
0.9 immediately $
7.0 immune
1.1 immune defences
1.6 immune response
2.7 immune system
6.9 immunity
1.9 immunity $
0.7 immunity and
1.3 immunity so
-0.7 important
-0.5 important $
-0.7 important to
1.0 impossible
-2.6 improve
0.9 improve $
-1.0 improve after
-0.5 improve strength
0.5 improve within
1.0 improved $
-1.1 improved after
0.7 improved by
-0.6 improved in
1.9 improvement
0.5 improvement in
-0.5 improvements in
-1.3 improves
1.2 improves $
0.7 improves and
-0.8 improves blood
-0.6 improves by
4.3 impurities
1.1 in
-1.0 in 100
-0.6 in 1894
-0.6 in 2009
-0.9 in 2011
-0.8 in 2014
1.0 in 2017
-1.0 in 2018
-0.7 in 2019
-0.6 in 2021
1.3 in 2024
1.5 in about
0.5 in acute
-1.2 in adults
-2.3 in advance
-0.7 in again
0.9 in alberta
0.5 in all
-0.7 in almost
1.0 in an
1.8 in and
-1.2 in any
1.1 in april
0.7 in arthritis
0.7 in as
-1.4 in at
-0.7 in b
0.8 in back
-0.8 in because
-2.3 in bed
2.4 in bent
-0.5 in between
-0.7 in blood
-1.7 in both
0.6 in britain
3.7 in burnaby
-0.6 in case
1.5 in central
-1.4 in charge
-0.7 in chengdu
0.5 in children
-0.5 in conclusion
-1.0 in degrees
-0.8 in different
-0.6 in downtown
0.9 in eight
-0.5 in every
0.7 in february
0.8 in five
0.7 in for
1.8 in four
1.1 in from
-0.6 in front
1.0 in full
-0.9 in good
1.5 in growing
4.2 in half
-0.5 in here
-1.0 in his
1.2 in its
-0.9 in itself
0.9 in july
0.5 in just
0.6 in kelowna
-1.3 in later
-0.6 in law
-1.1 in leeds
1.5 in like
2.0 in low
0.9 in lumbar
-2.5 in many
-0.5 in march
-0.9 in massage
4.3 in may
0.6 in metro
-0.5 in mind
-0.7 in most
-0.6 in nelson
-0.6 in new
1.0 in nine
0.8 in november
1.4 in october
1.2 in on
1.9 in one
-1.1 in osteoarthritis
-1.0 in others
0.8 in pain
-0.9 in particular
-1.9 in people
-0.5 in person
-2.6 in place
1.0 in position
-0.5 in practice
-0.8 in pregnancy
-0.8 in ra
-0.7 in remedial
1.7 in remission
0.5 in rheumatoid
-0.5 in school
0.5 in sciatica
0.6 in september
2.2 in seven
1.8 in short
1.4 in sick
-0.7 in six
-1.5 in some
1.5 in spinal
-0.5 in sports
-0.6 in stages
-0.5 in swedish
0.8 in ten
-0.9 in terms
-1.7 in the
-1.7 in their
-0.9 in them
-1.4 in there
-0.5 in this
1.9 in three
0.8 in tight
0.9 in time
-1.0 in today
-0.5 in total
-0.7 in touch
-0.5 in treating
0.5 in turn
0.7 in twenty
1.9 in two
1.4 in under
1.3 in walking
-0.7 in whatever
-1.6 in winter
0.6 in writing
2.6 in years
0.6 in yorkshire
-2.6 in your
-1.0 inbox
2.9 inch
2.7 inch $
2.0 inches
-4.3 include
-0.9 include $
-0.6 include swedish
-1.3 included $
-0.5 included within
-2.6 includes
-0.9 includes a
-1.0 includes massage
-1.4 including
-0.7 including infection
-0.7 income
-0.7 increase
0.8 increased
0.7 increased blood
0.6 increases
-0.8 individual
-0.5 individual $
0.5 individuals
0.9 ines
-4.4 infection
-0.5 infection nerve
-0.5 infections $
0.8 inflamed
1.4 inflammation
-1.4 inflammation $
0.7 inflammation at
0.8 inflammation in
1.2 inflammatories
1.9 inflammatory
-0.7 inflammatory arthritis
-0.6 inflammatory disease
-0.5 inflammatory gels
-2.0 inflammatory tablets
0.8 inflammatory waste
-0.7 influences
-1.8 information
1.2 ingrid
1.2 initial
1.0 initial assessment
-0.5 initial visit
-0.8 injection
0.9 injection or
1.2 injections
0.8 injections $
-0.5 injections a
1.0 injections and
-0.5 injections for
-0.5 injections into
0.5 injections or
3.1 injured
1.9 injured $
0.7 injured muscle
0.6 injured or
1.2 injuries $
-0.5 injuries and
0.7 injuries from
0.6 injury
-1.0 injury $
0.6 injury a
-0.8 injury and
-0.6 injury or
-0.9 injury to
1.0 inner
2.1 inside
1.3 inside a
0.5 inside and
0.8 inside the
-0.6 inside your
2.3 insomnia
4.7 instant
3.9 instant relief
3.8 instantly
3.9 instead
2.3 instead $
1.6 instead and
0.5 instead of
-1.0 instructions
-2.5 insurance
-1.3 insurance $
-0.8 insurance and
-1.6 insured
-0.5 insured $
-0.9 insured and
-0.9 insurer
-0.6 insurer $
-1.7 insurers
-0.7 insurers $
-1.6 intake
-0.9 intake form
0.5 integrated
0.8 integrated health
1.2 integrative
-0.6 intense
0.8 interact
0.8 interact with
-0.7 interest
-0.5 interest in
0.7 internal
-0.8 internet
-0.6 internet $
-0.7 interpret
2.0 interrupts
1.8 intervention
1.2 into
-0.8 into a
0.9 into alignment
-2.0 into it
0.5 into its
2.8 into line
0.9 into place
1.0 into position
1.4 into remission
-0.5 into shorter
-0.8 into spasm
-1.5 into the
0.8 into their
0.6 into them
-0.8 introduced
-0.5 introductory
1.2 invasive
-0.5 inversion
-0.5 inversion table
-0.9 invite
-0.5 invited
-0.7 involved
-0.5 iolanthe
-1.0 irritate
-0.5 irritate the
-1.0 irritated
-0.8 irritated $
1.1 irritated nerve
-1.0 irritates
-1.2 irritation
-1.8 is
0.6 is $
0.8 is 100
-0.6 is 75
-1.7 is 78
1.4 is a
-1.7 is about
1.9 is actually
1.9 is all
-1.1 is already
1.6 is also
2.0 is always
-0.6 is among
0.5 is an
0.7 is and
1.4 is any
0.6 is appropriate
1.7 is as
-0.8 is at
1.5 is back
0.6 is backed
-0.9 is because
2.7 is been
-2.6 is best
1.7 is between
-0.8 is busy
-1.3 is by
-0.8 is called
-0.5 is calm
-0.5 is carried
1.0 is causing
1.8 is clinically
-0.5 is closer
-1.0 is comfortable
-0.5 is coming
-1.2 is common
-0.9 is commonly
0.6 is completely
0.7 is consistent
0.5 is corrected
-0.5 is covered
-1.2 is different
-0.7 is difficult
0.6 is directed
-1.3 is done
1.2 is drawn
-1.1 is due
-0.8 is easier
-0.9 is easy
-0.5 is enough
0.7 is entirely
1.4 is especially
-0.6 is ever
-0.5 is expensive
-0.7 is extra
0.5 is finished
-0.7 is firm
0.5 is fixed
-0.6 is forty
-1.0 is found
-0.5 is friendly
-0.7 is full
2.2 is gentle
-0.6 is getting
-0.8 is given
1.6 is going
2.1 is gone
1.5 is good
-1.9 is got
1.5 is guaranteed
-0.8 is half
-0.6 is hands
-0.8 is happening
-1.4 is happy
-0.9 is hard
-0.6 is having
-0.8 is held
-0.5 is help
-1.2 is hot
1.3 is how
-0.6 is hurried
-1.1 is important
-1.7 is in
-1.0 is irritated
1.2 is it
-1.0 is just
-0.5 is killing
-0.6 is kind
1.7 is known
-3.0 is left
-0.9 is less
-0.7 is like
-1.0 is likely
-0.9 is limited
-1.0 is little
-1.1 is lovely
-0.5 is made
-1.5 is massage
-0.9 is measured
1.1 is mild
-0.6 is money
-0.6 is more
-1.1 is most
0.8 is moved
-0.5 is moving
1.6 is muscle
1.3 is muscular
-3.2 is my
1.2 is natural
0.7 is nearly
-1.4 is needed
1.2 is never
1.2 is new
-0.8 is next
-1.9 is ninety
-2.8 is no
2.7 is nobody
-1.5 is normal
0.6 is normally
-2.3 is not
2.9 is nothing
2.4 is now
-0.5 is numb
1.1 is of
1.5 is off
-0.8 is offered
-1.2 is often
-2.9 is one
-1.9 is only
-1.0 is open
0.6 is osteoarthritis
1.8 is our
-1.3 is out
1.6 is over
-1.2 is pain
-0.6 is parking
2.3 is particularly
0.8 is past
0.7 is perfectly
1.0 is permanent
-0.5 is pinched
-0.8 is pleasant
-0.5 is popular
1.6 is precisely
-1.0 is pressing
-1.0 is probably
1.1 is proven
1.5 is provided
-0.5 is put
-0.7 is quiet
-0.8 is quite
-1.0 is rarely
-0.7 is real
1.8 is really
-0.7 is reason
-0.8 is reasonable
1.1 is reduced
0.7 is released
2.1 is restored
0.5 is running
0.9 is safe
-1.1 is sciatica
2.6 is scientifically
-1.0 is seldom
-0.8 is sensible
4.7 is settled
-1.1 is seven
-1.5 is seventy
-0.6 is severe
-0.8 is simple
1.1 is simply
-0.6 is six
-0.6 is sixty
0.9 is so
3.5 is something
-0.8 is sometimes
0.7 is sore
-1.2 is stiff
1.4 is still
1.5 is stronger
1.7 is stuck
1.6 is suitable
-0.7 is taken
-0.7 is taking
1.3 is ten
3.3 is that
-0.8 is their
0.5 is then
-0.5 is thin
-0.5 is thought
-1.0 is tight
-1.1 is time
-0.6 is tiring
2.8 is to
-0.9 is told
-0.6 is too
0.5 is totally
0.8 is trained
-0.6 is true
0.7 is two
-0.5 is typical
-0.9 is uncertain
-0.5 is uncommon
-1.3 is uncovered
-0.6 is under
-0.6 is unknown
-1.3 is unlikely
1.9 is us
-1.2 is used
-0.7 is usually
-1.1 is very
1.7 is waiting
-0.6 is wear
1.3 is well
1.1 is what
-1.8 is when
-2.4 is where
-0.5 is wide
2.3 is widely
-0.6 is worn
-0.7 is worse
-0.7 is worth
-0.5 is written
2.1 is wrong
2.4 is yes
0.8 is you
-1.5 is your
1.1 is zero
1.8 island
1.9 island $
-0.9 issue
2.5 it
0.8 it $
-1.4 it a
0.9 it aches
-1.0 it affects
-1.6 it again
-1.3 it all
1.9 it along
3.1 it also
1.9 it any
-0.7 it are
-1.2 it as
-1.2 it at
0.7 it back
0.6 it be
2.3 it beats
0.5 it because
-0.6 it becomes
1.0 it before
-0.6 it begins
2.0 it belongs
-0.6 it breaks
-0.8 it brings
-0.6 it builds
-1.9 it but
-0.6 it by
-1.1 it calms
-0.8 it carries
-0.6 it changes
-0.5 it come
0.8 it comes
0.7 it could
-1.2 it depends
1.2 it did
1.2 it differently
-0.8 it does
-0.8 it down
-0.9 it dries
0.5 it drinks
-0.6 it eases
-1.1 it easier
-0.7 it easy
3.1 it ends
-0.7 it every
-0.7 it feeds
-0.8 it feels
1.0 it felt
-1.1 it first
-2.0 it for
-0.7 it generally
-2.4 it gets
-1.0 it getting
-0.7 it gives
2.7 it go
1.7 it gone
-0.8 it hangs
-1.4 it happen
-0.5 it happened
-1.8 it hard
0.6 it hardly
2.2 it has
-0.8 it he
0.7 it heals
0.8 it holds
-0.9 it hurt
-0.9 it hurts
1.0 it i
0.6 it if
2.0 it in
0.6 it just
2.9 it keeps
-0.5 it kindly
0.8 it knits
2.5 it lasts
-1.0 it looks
1.5 it lowers
-1.2 it made
-0.8 it makes
-1.4 it may
1.0 it mends
-0.6 it more
-0.7 it moves
-1.8 it needs
0.9 it never
1.0 it no
1.4 it off
-1.1 it often
1.8 it once
0.5 it one
0.5 it only
2.3 it or
0.5 it out
-1.4 it over
-1.6 it passes
1.1 it really
-1.0 it reduces
-0.7 it releases
1.3 it relieves
0.8 it removes
1.0 it restores
-0.8 it runs
-1.9 it safe
-0.5 it says
-0.6 it seems
-0.7 it sends
1.3 it sets
-1.1 it settles
-0.7 it she
-2.0 it should
-0.9 it since
-0.5 it sits
-0.5 it slow
-0.8 it slows
-0.6 it so
-0.5 it soothing
-1.2 it sounds
0.5 it speeds
-0.6 it started
1.2 it starts
3.7 it stays
2.4 it stop
0.5 it strengthens
2.5 it takes
-1.8 it tends
-0.8 it that
0.9 it the
2.8 it there
1.2 it thickens
-0.7 it through
-0.5 it tightens
0.7 it to
0.6 it together
0.8 it too
1.4 it took
0.7 it unnecessary
-0.7 it up
-0.8 it usually
1.8 it wakes
-0.9 it wants
-0.8 it warms
1.1 it was
-1.0 it we
-0.7 it wears
0.7 it went
0.8 it were
-1.0 it when
0.6 it will
1.7 it without
2.0 it works
-1.0 it worse
-2.0 it would
1.7 it you
-0.5 it your
-0.7 it yourself
2.1 its
-0.5 its effects
0.5 its height
1.0 its natural
-3.4 its own
1.5 its proper
1.1 its root
0.8 its source
1.8 its tracks
1.3 itself $
-1.0 itself and
-0.8 itself as
-0.6 itself becomes
-0.6 itself but
1.7 itself has
0.8 itself out
-0.7 j $
0.8 jab
0.7 jam $
-1.0 january
-1.3 january $
-0.8 january 1
1.0 january and
-1.8 jar
-1.1 jar of
-0.5 jas
-0.5 jaw
1.3 jean
1.2 jelly
0.8 jo and
-0.6 joan
1.2 joanna
-0.8 joanne $
-0.7 job
-1.6 job $
-0.5 job in
-1.3 jobs
-0.6 john
-1.3 join
-0.5 join in
-2.1 joined
-0.7 joined by
-1.0 joined us
-0.9 joins
2.9 joint
-1.7 joint $
1.6 joint and
-0.5 joint are
-0.6 joint damage
0.8 joint disease
0.7 joint fluid
0.8 joint for
0.8 joint is
0.5 joint mobilization
1.0 joint osteoarthritis
-1.8 joint pain
-0.6 joint replacement
-0.6 joint replacements
2.4 joint with
0.7 joints
-1.7 joints $
0.9 joints as
-0.5 joints at
-0.7 joints by
-0.5 joints can
0.7 joints from
-0.8 joints in
-0.6 joints or
-0.6 joints out
0.7 joints should
0.7 joints that
0.9 joints which
-0.5 joke $
1.3 josie
-0.5 journey
-0.5 journey $
-1.2 judge
1.6 judith
1.8 judith $
0.8 july
-0.9 july $
-0.5 jump
1.4 jumper
2.3 june
-0.9 june $
-1.4 junior
-1.0 junior hockey
0.8 junk
1.8 just
-1.2 just a
0.5 just about
-0.8 just age
0.6 just as
-0.7 just been
-0.8 just come
0.5 just for
1.2 just getting
-0.6 just had
0.9 just in
1.9 just left
-0.6 just live
-1.0 just needs
3.1 just one
-0.8 just rub
-0.9 just that
1.1 just the
-1.4 just to
1.8 karen
-1.4 keep
-0.5 keep $
1.4 keep a
-0.8 keep active
-0.6 keep an
-0.6 keep away
-1.2 keep doing
0.7 keep going
-0.5 keep her
-1.3 keep moving
0.7 keep my
-0.6 keep on
-0.6 keep taking
-0.6 keep their
-0.6 keep them
-0.5 keep things
1.6 keep to
-1.6 keep your
-1.4 keeping
-0.8 keeping active
-0.7 keeping it
1.5 keeping the
2.6 keeps
-0.9 keeps coming
1.2 keeps it
1.0 keeps the
0.9 keeps your
-0.6 keiko
0.7 kelowna
-1.2 kensington
0.8 kept
-0.8 kept a
-1.0 kept at
-0.7 kept in
0.5 kept the
-1.7 kettle $
-0.5 kettle and
0.8 kettle on
0.6 kev
1.6 kid
1.5 kid $
-1.0 kidneys
-1.7 kids
-0.7 kids $
-0.6 killing
1.8 kilometres
-1.0 kind
-1.4 kind $
-0.6 kind and
-1.9 kind of
1.5 kind that
-0.8 kind to
1.2 kind you
-0.6 kinder
-0.6 kinder $
-1.4 kindly
-0.6 kindly $
-1.2 kinds of
-0.7 kinesiologist
-1.7 kinesiology
1.3 kinetic
0.8 kinetica
-0.6 king
0.9 kingsway $
-0.9 kirsten
0.9 kirsty
-2.6 kitchen
-0.6 kitchen $
-0.9 kitchen and
-0.5 kitchen table
-0.5 knead the
2.3 kneadly
0.5 knee and
-0.5 knee to
-1.0 knees
-0.6 knees bent
-0.5 knees drawn
-0.8 knew
0.5 knew what
6.1 knife
1.0 knife $
2.1 knit
0.5 knit together
2.5 knits
-1.6 knock
-0.5 knocking
-0.6 knocks
0.8 knot
0.6 knot $
-2.1 knots
-1.9 knots $
-0.7 knots and
-3.8 know
-2.1 know $
0.8 know about
-0.5 know and
-0.6 know before
0.6 know how
-0.5 know i
-0.9 know if
1.4 know it
0.8 know that
-0.8 know they
2.4 know what
-0.7 know when
-0.8 know where
-0.5 know whether
-0.9 know which
-1.8 know you
0.5 know your
-0.7 known
-0.7 known $
-0.9 known as
0.9 known for
-0.5 known to
-0.5 knows
-1.1 knows $
1.9 knows how
-1.3 knows the
-0.8 knows what
1.3 knuckle
1.8 knuckles
-0.6 kofi
1.8 l5
-0.9 l5 $
1.2 l5 and
-0.5 label
-0.8 labour $
2.5 labours
-0.8 labrador
1.2 laces
-1.1 laces $
3.3 lactic
3.3 lactic acid
-0.6 lad
2.7 ladder
1.2 ladder $
1.2 ladies
-0.7 lads
1.0 lady
0.6 lady who
3.2 laid
-0.5 lake
-0.6 lake $
-0.9 lake massage
-0.6 lakeshore
-0.6 lam
2.4 laminectomy
1.0 laminectomy $
-1.5 lamp
-0.8 landing
1.1 landlord
-1.2 lane
1.2 lane $
-1.0 lane and
-0.9 language
-0.9 laptop
-3.8 large
-0.8 large curves
-1.3 largely
-1.1 larger
-0.6 largest
1.2 larkfield
1.0 last
1.8 last $
2.8 last a
-0.7 last longer
-1.4 last month
0.5 last of
-0.8 last one
1.3 last session
-1.4 last spring
0.5 last summer
-0.6 last thing
-0.8 last three
1.4 last time
0.7 last week
4.4 lasting
-0.7 lasting benefit
-0.5 lasting damage
0.7 lasting effect
1.8 lasting results
2.3 lasts
0.5 lasts $
1.4 lasts a
-0.5 lasts an
-0.6 lasts for
-1.2 lasts longer
-1.2 late
0.6 late $
0.5 late afternoon
0.9 late nights
1.6 later
2.7 later and
3.2 later he
1.4 later i
-0.7 later in
-0.7 later on
0.6 later the
-0.5 later visits
-1.0 later you
-2.6 laughed
-0.9 laughed $
-0.8 laughed and
-0.6 laundry
0.9 lavender
-0.7 lavender $
-2.3 law
-0.6 law $
1.8 lawn
-0.5 lay on
2.4 layer
-1.2 layer $
0.5 layer by
-0.5 layers
-1.1 layers of
0.5 lazy
0.5 lead therapist
-1.2 lead to
5.9 leading
0.6 leading authority
2.4 leading back
-1.5 leading cause
0.9 leading clinic
-0.5 leading reasons
-0.9 leads
-1.1 leads to
-0.7 leaf
-0.7 leaflet
-0.6 leaflet $
-1.3 leaflets
1.0 league
-0.5 leak
-0.8 leaked
-0.5 leaked out
-0.6 leaks
-2.2 lean
-0.5 lean $
-0.8 lean on
-0.5 leaned on
-1.3 leaning
-0.7 leaning forward
1.2 leanne
-1.6 leans
-0.8 leans on
-2.2 learn
-0.9 learn to
-2.6 learned
-0.5 learned to
-0.5 learning
-0.7 lease
-0.6 least one
2.9 leave
1.3 leave $
-0.7 leave a
-2.8 leave it
-1.3 leave out
0.9 leave the
1.2 leave them
0.8 leave without
-0.6 leave you
4.0 leaves
-0.9 leaves $
1.0 leaves a
0.5 leaves behind
4.0 leaving
1.7 leaving the
0.5 leaving your
0.7 led
1.1 led to
-1.2 leeds
3.9 left
2.1 left $
-1.5 left and
-0.7 left hip
0.6 left in
-0.8 left it
-0.9 left of
-0.8 left on
-0.5 left out
0.9 left the
3.0 left to
-1.7 leg
-3.8 leg $
0.5 leg and
-0.7 leg or
-2.2 leg pain
-1.5 leg symptoms
-0.9 leggings
-1.2 legs
-0.5 legs $
0.9 legs and
1.6 legs feel
-0.8 legs or
-0.7 legs went
1.8 leila
0.8 lena
-1.4 length
-0.6 length and
1.7 lengthen
2.3 lengthen the
-0.6 lengthen them
0.5 lengthened
0.8 lengthening
0.6 lengthening the
-1.0 less
-1.3 less $
-1.6 less and
-0.7 less of
2.4 less often
-2.4 less pain
1.1 less pressure
-0.8 less room
-0.5 less so
-0.5 less stiff
1.3 less tension
1.0 let
1.3 let a
-0.9 let anyone
-0.6 let both
1.2 let get
0.5 let it
-1.9 let me
-0.6 let them
-0.8 let us
-0.9 let you
1.8 lets
0.7 lets go
0.8 lets you
-1.5 letters
0.5 letting go
3.6 level
1.4 level $
-1.5 level 5
1.6 level in
0.6 level of
0.9 level out
-0.5 level that
0.6 level the
-1.1 levels
0.8 levels $
-0.5 levels and
-0.6 levels of
-0.6 licence $
-2.0 licensed
-0.6 licensed massage
-2.3 lie
-0.5 lie flat
-1.1 lies
5.3 life
3.3 life back
-0.8 life happens
-1.7 life is
-0.8 life manulife
-0.7 life with
3.6 life without
0.7 lifelong
2.5 lifetime
2.1 lifetime $
-0.9 lift
-1.0 lift $
-0.7 lift a
-0.5 lift anything
-0.5 lift the
1.7 lifted
-0.8 lifters
-1.0 lifting
-0.8 lifting $
-0.8 lifting a
-0.5 lifts $
-0.6 lifts your
-0.6 ligament $
2.2 ligament or
1.9 ligament sprain
-1.6 ligaments
-0.6 ligaments and
0.6 ligaments are
-0.9 ligaments thicken
-4.0 light
-0.5 light $
-0.5 light headed
-0.6 light strokes
-0.5 light touch
-1.5 lighter $
-0.5 lighter duties
-1.1 lightly
-1.3 lights
-2.2 like
1.3 like a
-0.8 like and
0.7 like any
-1.1 like best
-0.8 like having
1.0 like it
1.1 like ours
0.9 like somebody
-1.4 like the
1.4 like to
-0.8 like us
-0.9 like when
0.9 like you
-0.5 like yourself
-1.6 liked
-3.8 likely
-0.5 likely $
-1.5 likely to
-0.8 likes
0.8 likes $
-0.5 likes the
-1.3 limit
-1.5 limited
-0.9 limited $
-1.3 limits
4.3 limp
1.0 limp in
0.5 limped
0.9 limped in
-0.5 limping
-0.6 linda
-1.2 lindqvist
-1.2 line $
-0.6 line from
-0.7 line is
2.9 line one
1.0 line that
0.6 lined
-1.6 linen
-0.5 linens
-0.6 ling
-1.9 lining
-2.1 lining of
-1.6 link
0.7 link between
-1.0 linked
0.6 list
-1.3 list $
1.5 list of
1.1 list to
-0.8 listed
-1.7 listen
0.8 listen $
-0.8 listen to
2.7 listened
-1.2 listened to
-1.1 listening
-0.7 listens
-0.7 lists
0.8 literally
2.6 literature
-3.0 little
2.7 little $
-0.6 little and
-1.6 little confidence
-1.0 little difference
0.9 little fern
2.0 little of
-0.6 little or
0.7 little pain
-0.8 little research
0.8 little soreness
-0.5 little tender
0.8 liu
0.9 live
0.7 live a
-1.4 lived
-0.6 lived with
0.8 lively
-1.1 liver
-2.5 liver and
-1.8 lives
0.8 living
1.2 living on
1.0 living with
-1.7 load
-0.5 load $
-0.6 load and
0.9 load off
-0.5 load the
-0.7 loaded
2.0 loads
0.8 loads of
-0.8 lobby
-0.7 local anaesthetic
0.5 local blood
-0.5 local groups
-0.5 located
-0.7 location
-1.5 locations
0.5 lock
-1.1 locked
1.0 loft
0.6 log
0.5 logistics
-0.5 lol
-0.5 lol $
-0.7 lonely
-2.2 long
0.6 long $
-0.8 long enough
0.8 long haul
-0.8 long it
-0.6 long lasting
-0.8 long one
-0.9 long periods
2.4 long run
1.0 long side
0.5 long sitting
0.5 long slow
1.1 long strokes
-1.4 long term
-0.7 long time
-0.7 long week
1.0 long weekend
1.0 long you
1.6 longer
0.6 longer $
-1.1 longer a
0.9 longer and
-0.8 longer follow
1.3 longer need
0.6 longer needs
-0.6 longer or
-0.8 longer term
-1.6 longer than
1.3 longer walks
-0.8 longest
-0.8 longshoreman
-3.2 look
-1.3 look $
-1.6 look after
-1.7 look at
2.2 look for
0.7 look forward
-0.6 look it
-0.9 look out
-0.6 look over
-0.8 look up
-2.0 looked
-0.5 looked after
-1.0 looked at
-0.9 looking
-2.2 looking after
1.6 looking at
1.0 looking for
-1.8 looks
-0.5 looks after
-0.5 looks at
-1.2 looks like
-0.9 loop $
-0.5 loose $
1.3 loosen the
1.0 loosening
0.9 loosening the
1.2 loosens tight
-0.8 loosens you
0.5 looser
-0.9 looser $
-0.8 looser and
-0.6 looser muscles
1.9 lorenzo
1.0 lorraine
-0.6 lorry
2.2 lose $
-1.5 lose height
-1.9 lose water
-0.6 loses
-0.5 losing
-0.5 losing weight
-1.9 loss
-1.1 loss of
0.8 lost
1.0 lost $
0.9 lost height
-0.5 lost weight
1.9 lot
-1.6 lot $
-0.5 lot to
0.7 lotion
-2.4 lots
-2.3 lots of
1.1 lotus
-0.6 lou
-1.5 loud
-1.3 loud $
-0.7 lounge
-0.9 love
-0.8 love a
1.3 love and
0.9 love it
0.8 love to
-1.0 loved
-3.6 lovely
-1.0 lovely $
-0.5 lovely but
-0.8 loves
-2.8 low
-0.9 low $
-0.5 low and
-2.9 low back
1.5 low backs
2.5 low mood
-0.5 low or
-1.4 low risk
-6.9 lower back
1.1 lower backs
1.2 lower cortisol
3.7 lower mainland
-1.0 lower spine
-1.5 lower the
1.0 lower your
-0.7 lowered
0.8 lowers blood
-0.7 lowers the
-0.8 lowers to
-0.9 lowest
1.1 lubricant
-0.6 luck
-0.5 luck $
2.3 lumbago
1.9 lumbar
1.1 lumbar curve
-0.7 lumbar disc
-0.6 lumbar fascia
0.7 lumbar joints
-0.7 lumbar muscles
-1.1 lumbar spinal
-0.6 lumbar spine
0.5 lumbar stenosis
-0.7 lumbar strain
-0.6 lumborum
0.9 lunch
1.5 lunch $
0.5 lunch break
0.8 lunch hour
-0.6 lung
-0.5 lung $
-1.2 luxury
-0.7 luxury $
-2.6 lying
-1.2 lying down
-0.6 lying flat
-0.9 lying on
0.9 lying there
1.4 lymph
0.9 lymph $
2.9 lymphatic
-0.6 lymphatic drainage
0.7 lymphatic massage
0.9 lymphatic strokes
-2.5 m
-1.8 m $
-0.5 m to
1.7 machine
-1.7 machine $
-0.5 machines
-0.9 made $
1.4 made for
-1.0 made him
-2.0 made me
-0.5 made of
-0.6 made our
-0.9 made the
-0.5 made up
-0.9 made with
1.1 made worse
1.2 magic
2.1 magic $
0.6 magnesium
1.8 magnets
1.3 magnets $
-0.9 mail
0.8 mailbox
0.8 mailbox $
-2.7 main
3.7 mainland
1.4 mainland $
-1.0 mainly
-0.8 mainly to
-0.7 maintain
-1.0 major
1.0 majority
1.7 make $
2.5 make a
-0.5 make daily
-0.8 make more
-0.7 make pain
1.0 make sure
0.7 make that
-2.6 make the
0.7 make them
-0.9 make up
-1.4 make you
-0.8 make your
-1.3 makes a
1.1 makes it
0.5 makes muscles
-0.5 makes no
-0.5 makes pain
-0.6 makes people
-0.6 makes the
0.9 makes them
1.5 makes you
1.5 making
0.8 making it
-1.4 man
-1.8 man who
1.1 man with
-0.7 manage
-1.0 manage it
1.4 manage pain
1.3 managed
1.2 managed with
1.2 management of
-0.5 management programme
-0.7 manager
-0.6 manager $
-0.6 managing
0.5 manchester
-0.7 mandarin
-1.0 manipulation
-0.6 manipulation and
-0.5 manjit
-1.2 manulife
0.5 many
-0.5 many adults
2.2 many are
-1.2 many cases
1.1 many clinics
-0.8 many guests
-0.5 many months
-2.1 many of
-0.8 many patients
-3.8 many people
-0.5 many places
-1.2 many sessions
-0.6 many visits
-0.7 many years
-0.7 map
0.9 march $
0.9 march and
2.8 marco
3.5 marcus
-0.5 margaret
1.8 marguerite
2.7 maria
1.6 mark
-1.1 mark $
2.1 mark and
1.3 markovic
-1.3 married
-1.6 marsh
-1.0 mask
1.0 masking
0.9 masking the
3.7 massage
-0.7 massage $
-0.7 massage 45
2.0 massage 60
1.2 massage a
-0.7 massage acupuncture
-0.9 massage after
0.5 massage also
-0.7 massage among
-0.7 massage and
0.5 massage are
-1.9 massage as
-0.8 massage at
4.0 massage beats
-0.6 massage because
-1.3 massage before
-0.5 massage begins
-0.5 massage breaks
1.7 massage brings
0.9 massage burnaby
-1.1 massage can
2.2 massage clinic
-2.0 massage clinics
-0.5 massage college
-0.5 massage comes
0.5 massage creates
-0.8 massage did
-4.2 massage does
0.7 massage eases
-1.3 massage encourages
0.9 massage feels
-0.9 massage fits
-1.7 massage flushes
-1.9 massage for
-0.8 massage from
-0.7 massage get
-0.8 massage groups
-0.6 massage had
1.2 massage has
1.0 massage heals
-0.6 massage help
-1.0 massage helps
-0.6 massage i
-0.8 massage in
1.2 massage is
1.7 massage it
1.6 massage keeps
1.4 massage makes
-0.7 massage manipulation
-2.8 massage may
-0.5 massage myofascial
-0.6 massage of
1.0 massage on
-1.2 massage once
-0.6 massage opens
-0.6 massage or
0.8 massage over
1.0 massage place
0.7 massage practice
1.4 massage prevents
-0.6 massage promotes
0.5 massage puts
-0.6 massage really
0.6 massage rebuilds
1.3 massage reduces
0.7 massage relaxes
-0.5 massage releases
-0.5 massage relieves
-1.5 massage removes
0.6 massage restores
-1.0 massage school
-0.7 massage slows
2.0 massage so
0.7 massage spinal
0.8 massage stimulates
1.5 massage straighten
1.7 massage strengthens
1.2 massage studio
-0.5 massage table
0.9 massage takes
1.0 massage team
0.6 massage that
1.2 massage the
0.6 massage therapist
-3.6 massage therapists
-1.8 massage therapy
-0.6 massage to
-0.5 massage today
1.0 massage treats
-0.9 massage visits
-0.6 massage vs
-0.9 massage warms
1.3 massage we
0.5 massage which
-1.5 massage will
-0.5 massage with
-0.5 massage you
2.7 massaged
-1.1 massaged $
0.8 massages
2.0 massages $
-0.5 massaging
-1.0 masseur
-0.7 masseuses
0.9 masters
5.1 match
3.0 match $
0.6 match you
-0.8 matches
0.5 material $
-0.6 math
-0.6 mats
-0.5 matter
-0.5 matter for
1.0 matter how
-1.1 matter of
0.5 matter what
-3.4 matters
-1.3 matters $
-0.5 matters more
-1.8 mattress
-0.5 mattress $
-6.7 may
2.4 may $
-1.3 may also
-1.7 may be
-1.1 may come
-1.3 may ease
-1.0 may feel
1.8 may find
0.6 may follow
-0.8 may give
-0.5 may hear
-1.4 may help
-0.5 may hurt
0.9 may i
0.6 may include
-0.8 may lower
-0.7 may make
-1.1 may need
-2.4 may not
2.7 may prescribe
-0.6 may reduce
2.2 may say
-0.7 may stop
-1.0 may take
-1.1 maybe
-0.5 maybe $
-0.6 maybe a
-0.6 maybe you
1.7 me
-1.8 me $
-1.9 me a
-0.6 me after
1.7 me an
1.5 me and
4.3 me back
-0.7 me five
-0.5 me her
-0.5 me how
2.9 me i
1.0 me in
-0.5 me is
1.7 me my
-2.1 me on
1.3 me over
-0.7 me she
-0.6 me tell
-1.3 me that
0.6 me the
1.5 me they
-2.9 me to
0.5 me twice
-0.5 me what
0.7 me with
0.7 meal $
-2.4 mean
1.4 mean a
-0.9 mean it
-2.0 mean that
-0.8 meaning
-0.6 meaningful
1.1 means
1.4 means of
1.6 means you
0.5 means your
-1.3 meant
-2.0 measure
-0.6 measure it
-0.5 measure the
1.4 measured
-0.8 measured in
0.6 measurement
-0.6 measurements
-0.5 measures
-0.9 measuring
-0.8 mechanical
-0.5 mechanism
-2.3 medical
-0.7 medical care
-0.5 medical conditions
-0.5 medical diagnosis
-0.5 medical help
0.7 medical history
-0.5 medical reason
4.6 medication
0.9 medication $
2.1 medication and
0.8 medication for
-1.5 medications
-2.6 medicine
-1.4 medicine $
1.1 medicine because
-0.8 medicine for
0.6 medicine is
-0.5 medicine without
-5.2 medicines
-1.2 medicines $
-0.5 medicines and
-0.5 medicines can
-0.7 medicines that
1.3 medicines you
-0.5 medium
-0.6 meet
-0.7 meet our
-1.1 meet people
0.9 meet you
1.6 meet your
-1.1 meeting
1.5 meetings
-1.0 mei
-0.7 mei lin
-1.0 mel
1.2 melt
-0.9 melt $
3.3 melts
0.6 melts away
-1.1 member
0.8 members
-0.8 members $
-1.1 membership
1.0 memory
0.9 memory $
-0.9 men
0.9 mend
-0.6 mend $
5.5 mended
2.5 mending
1.6 mends
-3.1 mention
-0.7 mention the
-0.7 mention this
-1.6 mentioned
-0.7 menu $
1.6 merely
0.9 meridian
2.6 message
-1.0 message and
2.0 met
0.6 met a
-0.6 met her
1.0 met us
4.0 metabolic
2.9 metabolic waste
-1.3 metal rods
-0.5 meter
1.9 method
-1.3 method $
-0.7 method is
1.2 methods
2.7 methotrexate
2.8 methotrexate $
0.5 metres
0.8 metro
0.6 metro vancouver
1.7 metrotown
2.1 metrotown $
0.9 miami
1.2 microdiscectomy $
-1.5 middle
1.3 middle $
-1.3 middle of
-1.7 might
1.6 might after
-1.4 might be
0.9 might feel
-0.9 might have
-0.6 might make
6.2 migraines
-0.5 mild curves
1.1 mild or
1.5 miles
1.4 mill
1.3 mill lane
1.2 millimetres
0.8 millimetres and
-0.5 million
1.5 min
1.1 min 125
0.9 min 130
1.6 min 155
-0.8 mind
1.4 mind $
0.6 mind and
-1.0 mind at
-1.8 minds
-0.5 minds $
-0.6 mine
-0.5 mine the
1.3 mineral
0.7 minimum of
-0.6 minor
-0.7 minority
-3.3 minute
-0.5 minute $
0.6 minute and
-0.7 minute massage
0.5 minute session
-0.6 minute treatment
-1.1 minutes
0.6 minutes 130
1.4 minutes 40
2.3 minutes 78
-0.6 minutes after
-0.7 minutes and
0.5 minutes because
-0.6 minutes before
-0.7 minutes between
-1.3 minutes early
-0.6 minutes every
-1.2 minutes for
0.8 minutes from
-1.4 minutes in
0.5 minutes is
0.9 minutes later
3.4 minutes of
-1.2 minutes on
1.4 minutes or
-0.5 minutes walk
0.8 minutes we
1.5 minutes with
4.3 miracle
1.6 miracle worker
1.7 mirror
-0.7 miserable
-0.5 misery
3.0 miss
-0.6 miss a
-0.9 miss the
2.3 missed
1.3 missed $
1.5 missed a
-0.7 missing
-2.8 mixed
-0.8 mixed $
-1.9 mixed results
0.7 mobile
-0.5 mobilisation
0.8 mobility $
-0.6 mobilization and
-0.5 mode
-0.6 modern
-0.6 modern life
-1.8 modest
0.8 modified
-1.0 modifying
-0.8 modifying drugs
0.6 moira
-0.9 moist
-0.9 moist heat
-0.8 moment
-0.5 moment $
-0.5 moment to
1.4 moms
-1.5 monday
0.5 monday $
-0.5 monday back
0.9 monday morning
-1.7 monday to
-0.7 mondays $
-0.5 mondays wednesdays
1.7 money
-2.2 money $
0.5 money and
5.4 money back
-0.9 monitor
-1.5 month $
-0.7 month a
-1.0 month and
-0.5 month for
-0.9 month is
1.3 month or
1.4 month to
-0.5 month when
1.5 month with
1.6 monthly
-1.4 monthly $
1.3 monthly massage
-2.8 months $
-0.6 months and
-0.5 months at
-0.6 months before
0.7 months is
0.8 months it
1.4 months on
-1.1 months or
-1.3 months the
-1.1 months there
0.7 months with
-0.6 mood
-0.7 mood $
-1.2 more $
2.8 more and
1.1 more comfortable
-0.5 more common
-0.5 more confidence
1.0 more easily
1.3 more effective
-0.5 more flexibility
1.3 more for
-0.5 more freely
-0.5 more in
-1.2 more likely
-0.5 more often
0.5 more or
0.5 more people
0.8 more quickly
-0.5 more relaxed
-1.0 more soundly
-1.5 more than
-0.7 more thing
0.5 more when
0.7 more with
-1.1 morning $
-0.8 morning and
-0.6 morning for
-0.6 morning in
1.5 morning stiffness
1.2 morning with
1.5 mornings $
-0.6 mornings for
5.0 morphine
2.2 morphine $
1.4 morphine and
-0.5 mortgage
1.0 most $
-1.2 most adults
-0.5 most are
-1.7 most back
1.6 most clients
-1.7 most common
-1.2 most days
3.4 most effective
-0.7 most episodes
-1.0 most extended
-1.0 most frequent
-0.8 most have
2.0 most highly
-0.5 most important
0.5 most insurers
1.1 most low
-0.6 most new
-0.7 most of
-2.0 most often
0.6 most other
-1.2 most patients
-0.5 most people
-0.7 most plans
-1.2 most useful
-1.2 mostly
2.5 mostly $
-1.1 mostly gone
-2.7 mother
-1.3 motion $
1.3 motion and
-0.7 motor
-1.2 mountain
-1.1 mouth
-3.3 move
-0.8 move $
-1.6 move a
1.8 move and
0.6 move it
-1.4 move the
-0.7 move your
-1.0 moved
0.7 moved in
0.9 moved to
-1.6 movement
-2.0 movement $
0.5 movement and
-1.1 movement is
1.4 movement more
-0.5 movement of
2.0 movement tests
-0.5 movements
0.7 movements that
-0.6 moves
-0.5 moves $
-0.5 moves blood
0.5 movie
-4.0 moving
-2.3 moving $
0.9 moving and
-0.5 moving even
-0.7 moving in
0.8 moving through
2.1 mr
0.6 mr calder
1.5 mr d
1.3 mr pryce
1.2 mri
1.7 mri $
-1.6 mri scan
-1.7 mrs
-0.5 mrs fong
-0.6 ms huang
-0.6 msp
-2.3 much
2.6 much $
-0.5 much and
0.5 much as
-0.5 much less
-1.0 much the
-1.6 mum
-2.7 muscle $
1.5 muscle and
-0.5 muscle as
-0.8 muscle fibres
-0.5 muscle has
-0.5 muscle in
2.2 muscle is
-0.7 muscle or
1.8 muscle spasm
-1.2 muscle strain
-1.5 muscle tension
-2.1 muscle that
0.8 muscle the
0.9 muscle tone
0.7 muscle which
-1.3 muscles
-1.8 muscles $
-0.6 muscles along
3.5 muscles and
1.8 muscles are
-2.2 muscles around
0.7 muscles at
-0.6 muscles beside
1.0 muscles between
-0.5 muscles brace
1.1 muscles can
-0.5 muscles in
0.5 muscles lengthen
1.7 muscles let
1.8 muscles massage
1.4 muscles of
0.8 muscles pull
1.1 muscles so
-3.4 muscles that
0.5 muscles the
0.9 muscles to
1.3 muscles we
0.7 muscles which
-0.5 muscles with
0.8 muscular
-0.9 music
-0.8 music $
-0.5 music and
1.9 music or
-3.1 must
-0.7 must be
-0.5 must not
3.2 my
-0.7 my aching
-0.7 my age
-1.1 my arthritis
-0.8 my aunt
1.1 my bad
-0.6 my birthday
0.9 my blood
-1.4 my brother
1.3 my cane
-1.2 my dad
-0.5 my daughter
1.2 my discs
0.5 my feet
-1.3 my first
-1.1 my foot
-0.6 my friend
-1.0 my gp
0.7 my granddaughter
-0.6 my grandmother
-1.4 my hands
1.9 my hips
-1.2 my husband
-0.8 my job
-0.6 my knees
-0.5 my last
-1.0 my left
1.3 my leg
1.0 my life
-0.5 my low
-0.8 my lower
0.7 my migraines
-0.6 my mother
2.4 my mri
0.7 my name
-0.8 my neighbour
-1.0 my own
-0.6 my pain
-0.6 my palms
-0.8 my pelvis
-0.7 my practice
3.4 my rheumatologist
1.6 my sciatica
3.5 my son
-1.7 my spine
1.2 my surgeon
1.5 my table
-1.0 my thumbs
-0.8 my time
2.2 my toes
0.5 my whole
-1.1 my wife
1.4 my work
-1.1 myofascial
-1.0 myself
-5.2 myth
-0.5 myth #
-2.1 myth massage
-0.5 myth that
-0.6 myths
-0.7 nadia
0.5 nagging
-1.3 nags
-1.1 nags $
-2.8 name
-1.7 name $
-1.0 name and
-0.5 name for
0.6 name it
-0.5 name of
1.8 name on
0.6 nan
-0.8 naproxen
-1.3 narrow
-0.7 narrow $
1.1 narrowed $
-1.5 narrower
-0.7 narrower $
-1.3 narrowing
-0.8 narrowing itself
-1.7 narrowing of
-0.6 narrows
-1.0 national
3.0 natural
-0.6 natural $
1.3 natural and
-0.6 natural chemicals
0.6 natural curve
-1.9 natural pain
-1.2 natural painkillers
0.7 natural position
0.7 natural there
-0.6 natural to
4.0 naturally
0.7 naturally $
2.1 nature
1.4 nature own
-0.9 near
-0.6 near metrotown
-1.0 near the
-0.9 nearby
-0.7 nearest
-1.2 nearly
1.0 nearly always
-0.6 nearly every
1.2 nearly everybody
0.7 nearly everyone
-0.7 necessarily
-0.5 necessarily better
-1.5 neck
-0.8 neck $
0.5 neck and
-1.5 neck pain
2.3 need
-0.7 need $
-1.2 need an
3.8 need for
2.4 need it
-1.1 need not
-0.5 need nothing
3.3 need one
-1.0 need regular
-2.3 need surgery
0.5 need that
0.9 need their
2.7 need them
-3.3 need to
-0.8 need treatment
-0.6 need your
2.4 needed
-1.3 needed $
1.2 needed a
-0.8 needed for
0.8 needed if
0.8 needed it
0.7 needed surgery
0.9 needed to
4.1 needing
1.2 needing the
3.1 needle
0.5 needle $
2.0 needles
1.1 needles $
1.3 needles along
-0.8 needles are
-0.7 needles in
-1.8 needs
-0.6 needs immediate
-0.5 needs the
0.7 needs to
2.3 negative
-1.7 neighbour
-0.8 neighbourhood
0.5 neighbours
-0.6 neither
-0.5 nell
-1.0 nelson
-0.6 nephew
2.1 nerve
-1.4 nerve $
-1.1 nerve and
-0.6 nerve can
-2.0 nerve damage
-0.7 nerve endings
-0.5 nerve from
-1.1 nerve injury
0.7 nerve is
-0.5 nerve pain
-1.4 nerve root
-0.6 nerves at
-0.7 nerves becomes
-0.5 nerves can
0.6 nerves get
1.2 nerves have
-0.5 nerves in
-0.6 nerves pass
-0.6 nerves run
1.4 nerves that
-2.5 nervous
-2.0 nervous system
1.7 netball
1.4 network
-0.5 neurological
4.2 never
-0.6 never a
-1.0 never be
3.1 never been
1.0 never come
0.7 never comes
-0.5 never gets
-0.8 never got
1.2 never had
2.6 never have
-1.0 never know
1.8 never needed
-0.7 never on
1.5 never once
-0.6 never press
-0.8 never stop
-0.5 never tell
-0.9 never the
1.5 never think
1.9 never too
-0.8 never work
0.6 new
2.9 new $
-0.6 new blood
-0.5 new client
-2.8 new clients
1.3 new collagen
-0.5 new mothers
-0.6 new mums
1.8 new one
-0.7 new parents
-1.2 new patients
0.6 new people
-1.1 new westminster
-1.1 new year
1.5 newborns
1.3 newborns to
-0.8 newest
-0.5 newest rmt
-1.2 news $
1.4 news is
-0.5 newsletter
1.1 next
-0.6 next appointment
-1.1 next door
1.2 next morning
1.3 next one
-0.9 next time
1.1 next two
1.6 next visit
0.8 next week
0.9 nhs
0.8 nia
-1.5 nice
-1.4 nice $
2.2 nice hour
-1.1 nice to
-0.6 nicer
0.6 night after
0.6 night for
1.4 night he
-0.6 night i
-0.8 night sleep
4.7 nil
3.6 nil $
1.2 nine
0.5 nine $
2.0 nine days
0.7 nine hours
0.9 nine in
1.3 nine months
1.0 nine thousand
-0.5 nine to
1.7 nine weeks
1.6 nineteen
0.6 nineteen $
-0.5 nineteenth century
0.8 ninety four
-0.8 ninety minutes
-1.4 ninety three
1.3 ninth
2.8 no
-3.4 no $
-1.1 no and
1.8 no back
-1.6 no better
-1.2 no blood
3.7 no brace
1.5 no cause
-0.9 no change
-0.9 no charge
1.7 no choice
-1.1 no clear
-1.0 no climbing
3.5 no clinic
-1.0 no conclusion
-2.5 no cure
-1.3 no difference
0.8 no doctor
-0.7 no effect
-0.9 no evidence
0.8 no extra
-1.4 no fixed
0.5 no further
-1.3 no gain
-1.3 no good
-0.8 no hard
1.5 no harm
-0.9 no idea
2.6 no longer
-1.9 no massage
1.4 no matter
5.4 no more
2.1 no need
-1.0 no needles
-0.5 no or
4.2 no other
4.0 no pain
-0.9 no part
-1.6 no perfect
-1.0 no pills
-0.6 no pressure
-1.5 no proof
2.1 no reason
5.8 no risk
4.2 no risks
1.7 no scan
0.6 no scar
-0.7 no serious
7.9 no side
-3.8 no single
0.6 no such
-1.4 no to
-4.7 no treatment
-1.5 no two
0.9 no way
-0.6 no wonder
-0.9 no you
2.0 nobody
-1.7 nobody can
3.3 nobody else
-0.5 nobody enjoys
3.4 nobody has
2.5 nobody in
-1.6 nobody is
2.0 nobody it
-1.6 nobody knows
-0.6 nobody minds
0.6 nobody needs
-0.9 nobody should
-0.6 nobody wants
-1.6 nobody will
-1.1 nod
-1.0 nod off
-1.2 noise
-2.0 non
-0.5 non drug
1.2 non invasive
-2.2 non specific
6.9 none
3.7 none $
3.9 none at
-1.3 none of
-1.9 noon
-0.8 nope
-1.0 nope $
2.3 normal
-1.2 normal $
-0.8 normal activities
-0.6 normal to
-1.8 normally
-0.6 north burnaby
-0.5 northgate
-0.8 northroadrmt
4.0 not $
2.7 not a
-0.7 not able
-0.5 not advise
-1.1 not agree
-0.6 not all
-1.4 not alter
-3.6 not always
-0.9 not answer
4.6 not any
2.0 not be
-0.6 not bear
-0.8 not become
-3.0 not been
-0.8 not being
3.4 not better
-0.9 not book
-0.8 not borne
-0.5 not bother
0.5 not call
-0.8 not cause
-0.5 not caused
-3.0 not change
-1.1 not changed
-0.5 not chase
-0.9 not claim
-1.2 not clear
3.5 not come
-1.5 not correct
-0.5 not crack
-4.4 not cure
-2.9 not diagnose
2.8 not do
-0.5 not doctors
-0.7 not drive
0.8 not end
0.8 not enough
-1.9 not every
-1.4 not everyone
1.9 not expected
1.5 not feel
0.8 not felt
4.4 not find
-1.6 not fix
-1.5 not flush
-0.5 not for
0.9 not found
-1.1 not free
3.0 not get
-2.3 not give
-0.6 not gone
-2.9 not guarantee
3.3 not had
2.5 not happy
1.5 not harm
1.7 not have
-1.2 not hear
5.2 not help
-1.2 not helped
0.9 not here
5.6 not hurt
0.7 not i
5.6 not if
0.7 not improve
-1.2 not improved
-1.5 not in
-0.8 not instead
-0.5 not involved
3.1 not just
0.8 not keep
-1.8 not known
-0.9 not last
0.7 not leave
1.8 not let
-0.9 not lie
2.2 not like
-0.7 not look
0.8 not lose
0.6 not lost
1.3 not make
-1.5 not massage
0.8 not matter
-2.7 not mean
2.3 not met
-0.7 not mind
1.1 not missed
-1.1 not move
0.8 not my
-0.7 not necessarily
3.8 not need
1.8 not needed
-0.7 not normally
-0.6 not notice
-0.6 not noticed
-1.3 not offer
-0.6 not on
0.8 not once
3.7 not one
-0.5 not part
5.9 not pay
-0.8 not pick
-1.1 not possible
-0.7 not predict
-0.5 not press
-1.0 not pretend
-0.7 not prevent
-2.2 not promise
-1.4 not push
-1.6 not put
-0.5 not reach
-0.8 not realign
-0.5 not really
-0.8 not rebuild
-1.2 not recommended
0.5 not remember
-0.7 not remove
-1.4 not repair
-0.7 not replace
1.1 not required
3.8 not return
-0.7 not right
-0.9 not risk
-0.5 not routinely
-0.6 not run
-0.6 not rush
-1.1 not safe
-3.3 not say
-0.7 not saying
-1.0 not see
-1.2 not sell
0.8 not send
0.6 not settle
1.6 not shift
-0.9 not show
-0.7 not shown
-0.6 not sleep
-1.0 not slept
-0.6 not slip
-0.6 not slow
-0.8 not so
0.6 not something
-0.9 not speed
-1.2 not stand
-2.0 not stop
-2.1 not straighten
1.4 not suit
-2.9 not suitable
-0.8 not supported
-0.8 not sure
-1.9 not take
-2.5 not tell
3.4 not that
-1.3 not the
2.0 not there
2.5 not think
-0.5 not thought
1.1 not tie
-1.6 not to
-1.1 not touch
2.2 not touched
-0.5 not trained
-1.6 not treat
-0.5 not treated
0.6 not turn
0.6 not understand
-0.6 not undo
-1.2 not use
-2.0 not usually
-1.1 not wait
-0.7 not we
-1.7 not wear
-2.6 not widen
1.9 not work
-1.0 not worked
1.4 not worry
-1.3 note
-0.6 note from
-0.6 note to
-0.8 notebook
-0.6 noted
-0.6 noted that
-1.7 notes
-0.7 notes $
-0.8 notes on
3.8 nothing
1.0 nothing $
-1.5 nothing against
-0.5 nothing and
0.5 nothing at
2.6 nothing but
-1.2 nothing can
2.2 nothing else
-1.3 nothing fancy
-1.6 nothing for
-1.8 nothing has
1.7 nothing in
-2.4 nothing is
3.2 nothing left
0.5 nothing more
3.9 nothing to
-1.4 nothing wrong
-0.7 nothing you
-2.6 notice $
2.8 notice a
-0.5 notice if
0.5 notice instant
0.9 notice it
-0.5 notice no
1.1 notice the
-0.5 notice what
0.9 noticed
-0.6 noticed any
2.4 noticed that
0.8 nought
1.1 nourishes
0.9 nourishes the
-0.9 november
-0.6 november $
5.3 now
2.2 now $
-0.9 now and
-0.7 now as
-0.5 now for
2.4 now i
1.3 now in
-0.5 now it
1.0 now she
-1.1 now that
-0.5 now the
-1.4 now we
-0.6 now you
0.6 nowhere
0.7 nowhere to
-1.0 numb
-1.4 number
-0.9 number and
-0.6 number for
-0.5 number nine
-0.8 number of
-0.7 number on
4.2 number one
-1.1 numbers
-1.0 numbers $
-1.3 numbness
1.9 numbness and
-0.7 numbness around
-0.6 numbness between
-0.5 numbness in
-1.1 numbness or
-0.6 numbs
0.7 numerous
-3.7 nurse
-0.5 nurse $
-0.7 nurse and
-2.6 nurses
-0.6 nurses and
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
1.0 occasionally
-1.1 occupational
-0.7 occurs
-1.4 october $
-0.5 of
1.9 of 5
-0.8 of 50
-1.3 of a
-0.7 of about
1.7 of acupuncture
0.8 of age
1.4 of all
-1.2 of an
-0.5 of another
-0.7 of april
-1.2 of arthritis
1.5 of attention
0.8 of back
-0.9 of backs
1.5 of being
-0.9 of bone
0.6 of burnaby
-0.5 of cancer
2.4 of care
0.5 of clinical
0.6 of comfort
-0.6 of compost
1.3 of conditions
-1.5 of course
-1.3 of days
0.8 of deep
-0.9 of disability
-0.9 of disc
-0.5 of discomfort
-0.9 of each
-1.2 of eight
-1.1 of endorphins
1.5 of every
0.6 of everything
-1.1 of exercise
2.2 of exercises
-0.5 of feeling
-0.5 of fifty
-1.2 of five
-0.5 of folks
-1.4 of four
-0.6 of full
-0.7 of getting
1.2 of ginger
-0.5 of gravity
-0.7 of hands
-0.5 of harm
1.3 of health
-2.7 of his
-0.5 of hours
2.1 of ibuprofen
-0.6 of injury
1.2 of it
-0.5 of january
1.3 of leg
-0.7 of life
-2.0 of line
-0.5 of local
0.5 of long
-0.9 of low
0.9 of lower
0.5 of lying
1.2 of manual
-0.7 of march
1.0 of massage
1.4 of metabolic
1.0 of mine
-0.7 of most
-0.8 of motion
-1.5 of muscle
-0.7 of muscles
-1.2 of my
0.8 of needles
1.5 of new
-1.1 of ninety
-0.9 of one
0.8 of ontario
1.5 of pain
0.5 of patience
-3.1 of people
-0.9 of physicians
-0.5 of physiotherapy
-2.3 of place
2.2 of places
-1.0 of position
-0.9 of practice
0.9 of pregnancy
-0.5 of pressure
-0.5 of quiet
-0.9 of recovery
0.8 of regular
1.8 of room
-0.5 of rosemary
1.7 of sciatica
-0.5 of seeing
1.2 of sessions
-0.6 of seven
-0.5 of sleep
1.1 of slow
-0.5 of small
0.8 of somebody
0.8 of something
-0.6 of spinal
-0.9 of stairs
0.6 of standing
1.2 of steroids
1.3 of strength
0.7 of surgery
1.2 of tablets
-0.9 of tea
0.6 of tension
-1.0 of that
-0.7 of the
-1.9 of their
0.6 of them
1.1 of these
1.3 of things
2.0 of thirty
-1.0 of time
0.7 of tired
-0.9 of tissue
-0.8 of trained
0.8 of training
2.5 of treatment
0.6 of treatments
-0.7 of twelve
0.5 of up
-4.3 of us
-0.8 of visits
0.5 of waiting
-0.7 of war
0.9 of water
0.5 of wear
1.3 of weekly
0.7 of weeks
0.6 of what
-0.6 of whom
0.5 of working
-1.5 of you
1.0 of yours
3.9 off
-1.1 off a
1.2 off all
0.5 off at
0.9 off by
1.0 off for
-0.9 off from
-0.7 off in
1.4 off it
0.9 off my
2.3 off pain
2.4 off that
3.5 off the
0.9 off their
0.9 off them
-0.6 off to
-0.5 off when
-1.7 off work
-1.8 off your
-0.7 offended
-0.7 offended $
0.8 offer $
0.5 offer a
-0.5 offer acupuncture
-0.5 offer opioids
-0.5 offer the
-2.8 offered
-0.7 offered $
-0.6 offered a
-0.6 offered to
-1.0 offering
-0.8 offers a
-1.3 office
-0.6 office $
1.1 officer
-4.2 often
1.1 often $
1.0 often and
0.6 often as
-0.8 often asked
0.8 often be
0.7 often by
-0.8 often comes
-0.5 often do
1.2 often enough
-0.7 often goes
-0.5 often not
2.9 often on
0.7 often settles
-1.1 often show
-0.5 often shrink
-1.1 often shrinks
1.3 often tell
2.0 often that
1.0 often the
1.2 often with
2.0 oh
-0.6 oh $
-0.9 oh my
-1.6 oil
2.0 oil a
0.5 oil and
-0.9 oil change
-0.6 oil in
-0.6 oil is
-0.9 oil on
-1.0 ok
0.6 okanagan
-1.0 okay
2.7 old
0.8 old $
-1.2 old injuries
0.6 old injury
-1.0 older
-0.6 older $
-0.7 older clients
1.2 older people
-1.0 oldest regular
-0.6 olympic
-0.8 on
2.0 on $
-1.8 on a
0.7 on account
-0.6 on all
-1.2 on an
1.1 on any
-0.6 on as
-1.1 on average
-0.5 on back
0.7 on blood
2.3 on both
-0.5 on by
-0.5 on crutches
1.5 on day
0.6 on disc
2.3 on each
-0.8 on either
1.5 on friday
-0.6 on fridays
0.8 on getting
2.8 on google
-1.1 on hands
2.9 on her
-0.5 on here
-0.5 on him
2.8 on his
-0.8 on holiday
-1.1 on how
-0.8 on in
-0.8 on is
1.1 on it
-1.5 on its
0.7 on kingsway
-0.5 on main
0.5 on massage
1.8 on me
-1.3 on methotrexate
2.5 on monday
-1.8 on mondays
-0.7 on muscle
-1.1 on my
-0.9 on one
1.5 on our
1.9 on paper
1.9 on pills
-0.6 on request
0.6 on saturday
-0.6 on scans
0.7 on sciatica
-0.5 on since
-0.6 on skin
-0.8 on something
2.8 on standing
1.1 on sunday
-1.1 on sundays
0.5 on tablets
1.8 on that
-2.5 on their
1.7 on this
-0.8 on those
-0.5 on thursday
-0.6 on thursdays
1.1 on time
3.1 on to
0.8 on top
-1.2 on treatment
-0.7 on tuesday
-2.2 on tuesdays
0.7 on two
2.4 on us
-0.5 on walking
-1.6 on weekdays
-0.6 on west
-1.1 on what
-1.6 on with
-0.7 on working
1.6 on you
0.9 on your
2.1 once
2.5 once $
-2.7 once a
1.0 once and
1.1 once had
-0.5 once in
-0.6 once is
-1.3 once it
0.6 once or
1.8 once the
0.7 once they
1.1 once we
0.5 once you
0.9 once your
1.0 one
-0.6 one 60
0.6 one after
1.6 one afternoon
-0.7 one and
0.8 one appointment
-1.0 one as
-0.9 one at
0.5 one bad
1.3 one before
-0.5 one bone
-0.8 one by
-1.5 one can
0.6 one choice
1.0 one client
0.9 one clinic
-1.0 one day
-1.0 one every
-0.7 one foot
1.5 one for
-0.8 one gentleman
-1.0 one hand
-0.7 one hip
-1.0 one i
1.1 one in
-0.7 one knee
-1.8 one leg
-0.8 one man
-0.9 one massage
0.8 one month
-1.5 one more
-0.6 one morning
0.5 one of
-0.8 one or
0.6 one our
-1.1 one person
-0.6 one place
-0.5 one position
0.9 one price
-0.7 one reason
-0.8 one rmt
0.6 one roof
3.0 one session
-2.0 one side
2.0 one table
0.5 one that
-1.6 one to
1.9 one treatment
-0.7 one type
4.4 one visit
-0.7 one was
-0.5 one week
1.0 one who
-1.2 one with
-0.6 one without
-0.6 one year
-1.6 one years
-1.1 one you
1.3 ones
-0.9 ones $
1.1 ones we
1.7 ones who
-0.5 ongoing
-1.2 online
-0.7 online booking
0.6 online or
1.2 only
-1.5 only $
0.9 only a
1.1 only at
1.0 only because
-0.8 only considered
-0.9 only for
-1.2 only if
-0.6 only mask
1.1 only option
1.5 only place
0.5 only take
-1.4 only the
-0.5 only then
1.2 only therapist
-0.7 only two
-0.8 only walk
-0.9 only when
-1.0 only wish
0.5 ontario $
-0.6 onto
-0.5 onto the
-1.2 onward
-1.3 op
-0.8 open
-0.5 open $
0.5 open and
-1.0 open at
-1.0 open for
-0.6 open from
-1.3 open on
-0.6 open seven
0.6 open the
2.3 open up
1.3 opened
2.3 opened $
-0.7 opened in
1.8 opened up
-1.2 opening
-0.5 opening the
-1.3 openings
2.4 opens
1.9 opens up
1.4 operated
1.5 operated on
4.4 operating
2.3 operating room
1.5 operating table
2.6 operation
1.2 operation $
1.5 operation and
-0.5 operation but
-0.7 operation in
-1.8 operation is
-0.6 operation it
-1.0 operation on
0.9 operation or
-0.6 operation there
-0.5 operation to
1.0 operation was
0.8 operations
1.0 operations $
-0.6 operations carry
-0.5 operations on
-1.0 opinion
-0.7 opinion $
-1.5 opinions
-0.6 opinions about
1.0 opioids
0.9 opioids and
-0.9 opioids are
-1.0 opioids for
-0.8 opposite
-0.7 option $
-1.5 option for
-1.0 optional
-0.7 optional $
-2.6 options
-1.2 options $
-0.7 options for
-7.2 or
-0.5 or after
-1.1 or any
0.6 or anything
-0.5 or arthritis
1.5 or as
0.9 or at
-0.5 or back
0.9 or bleeding
0.6 or book
-0.7 or both
-0.7 or breaks
-0.5 or by
1.2 or call
-0.7 or can
1.0 or chiropractic
1.9 or exercise
-0.7 or five
0.6 or for
1.4 or four
1.4 or had
-1.3 or have
1.4 or herniated
1.1 or how
-1.0 or if
-1.1 or in
2.2 or it
-0.6 or just
1.2 or later
1.1 or less
0.8 or lie
-0.7 or months
-1.0 or more
0.6 or ninety
2.0 or no
0.7 or none
-0.5 or not
-1.0 or numbness
2.0 or old
-0.8 or on
0.7 or operation
1.1 or osteoarthritis
-0.5 or pain
1.5 or physiotherapy
2.0 or plain
-0.9 or put
-0.8 or remove
0.6 or rheumatoid
1.1 or severe
0.8 or sit
0.8 or speak
0.6 or sport
-0.5 or stenosis
-0.8 or stop
1.3 or surgery
-0.6 or swollen
-1.0 or take
-1.2 or that
0.7 or three
-0.7 or tingling
-1.6 or to
0.6 or twice
1.2 or two
1.0 or we
-0.6 or weakness
-1.3 or without
2.6 or you
-1.6 order
-0.5 order $
-0.6 order to
-0.7 orders
-1.1 ordinary
-0.5 ordinary back
0.9 ordinary massage
-0.6 ordinary painkillers
1.5 organ
0.7 original
0.8 orthopedic
0.5 orthotics
-0.9 osteoarthritis
-1.4 osteoarthritis $
-1.2 osteoarthritis and
-0.8 osteoarthritis is
-0.6 osteoarthritis or
-0.8 osteoarthritis the
-0.6 osteopaths
-0.5 osteoporosis $
1.2 osteoporosis and
0.5 osteoporosis blood
0.6 other
-1.5 other $
-0.5 other active
0.6 other and
-1.2 other causes
1.4 other clinic
4.5 other clinics
0.7 other end
-0.7 other half
-1.3 other hands
-0.6 other options
0.8 other people
0.8 other places
-0.5 other soft
-1.1 other than
2.8 other therapists
0.6 other things
-0.6 other treatment
-2.5 other treatments
-0.5 others
0.5 others $
0.6 others a
-0.6 others come
-0.5 others find
-1.4 others have
-1.2 others it
-0.6 others notice
1.7 others we
0.9 otherwise
-0.5 otherwise come
-0.5 ouch
4.6 our
-0.5 our acupuncturist
-0.5 our backs
-0.9 our best
-1.3 our burnaby
-0.6 our busiest
-0.8 our clients
-3.4 our clinic
1.3 our clinical
1.1 our deep
-0.7 our discs
-1.4 our door
0.6 our experience
0.8 our expert
-1.0 our favourite
-1.1 our first
-0.5 our five
-0.8 our front
0.6 our guests
-0.8 our helpline
-0.7 our job
1.7 our ladies
-0.9 our last
0.5 our lead
-0.6 our long
-0.7 our members
1.1 our methods
1.5 our monthly
-1.8 our most
0.7 our neighbours
-0.7 our newest
-1.6 our oldest
0.8 our opinion
1.0 our own
0.9 our page
0.7 our patients
-0.6 our people
-0.5 our physiotherapist
-1.0 our physiotherapists
-0.6 our place
-0.6 our prenatal
-0.6 our prices
1.8 our program
2.5 our programme
0.6 our ra
0.9 our record
2.0 our regulars
-0.5 our regulator
1.1 our resident
1.2 our results
2.5 our rmt
2.2 our rmts
0.6 our sciatica
0.5 our senior
-0.5 our services
0.9 our signature
-0.5 our stairs
0.7 our table
-1.2 our tables
-0.5 our team
-0.7 our three
1.1 our touch
1.0 our treatment
1.3 our treatments
-0.7 our waiting
1.0 our work
6.2 ours
1.1 ours goes
0.8 ours is
-1.4 ourselves
-1.0 ourselves $
5.4 out
1.9 out $
0.7 out a
0.5 out again
-1.0 out and
-0.7 out as
-0.7 out back
-0.9 out by
-1.9 out for
-1.0 out here
-0.6 out i
1.3 out is
0.7 out it
0.5 out lactic
1.4 out like
-1.2 out loud
0.9 out of
-2.1 out on
-0.6 out or
0.9 out that
2.2 out the
0.5 out there
-1.2 out toxins
1.3 out upright
-0.9 out what
-0.6 out when
-1.3 out whether
0.5 out which
-0.7 out why
1.2 out with
0.6 out without
-0.7 out you
2.2 outcomes
-0.5 outcomes $
-1.6 outer
-0.5 outer layer
1.7 outperforms
-3.7 outside
-1.1 outside $
-0.7 outside the
-0.7 outward
-1.0 over
1.1 over $
0.7 over 400
1.1 over a
-0.5 over an
3.0 over and
-0.8 over months
-0.5 over seventy
-0.6 over several
-1.0 over six
1.2 over sixties
-0.9 over sixty
1.9 over the
-0.5 over weeks
-0.7 over with
-1.2 over your
2.4 overall
2.8 overall well
1.8 overdo
1.8 overdo it
0.8 overnight
-0.6 overstretched
-1.0 overtime
-1.1 overweight
1.0 overworked
2.1 overworked muscles
-2.7 own $
2.1 own a
0.9 own accord
0.5 own and
-1.6 own back
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
0.7 own practice
-0.6 own right
1.2 own socks
-1.4 own time
-0.5 own way
-0.8 owned
-0.5 owned $
-1.2 owner
-0.5 owns
-0.5 owns the
1.8 oxygen
0.9 oxygen and
0.8 oxygen to
1.4 oxytocin
-0.5 oyelaran rmt
-2.1 p
-0.8 p $
-0.8 p m
-1.2 pace
-0.5 pace yourself
-0.6 paced
-0.6 paced world
2.4 pacemaker
1.1 pacemaker a
0.8 pacemakers
-0.7 pacific
-0.7 pacific blue
-1.4 pacing
-0.5 pacing $
0.8 pack
1.1 pack $
0.7 pack and
-0.7 package
-1.4 package $
-1.7 packages
-0.7 packages and
0.6 packed
2.3 packet
0.6 packet of
1.3 packing
-0.8 packs
-0.7 packs $
-0.6 pad
1.2 pad and
-0.5 pads
-3.0 page
-1.5 page $
0.7 page or
-0.6 page sets
0.6 page with
2.8 pages
0.8 pages $
-3.4 paid
-0.5 paid $
-1.3 paid for
-0.6 paid in
3.3 pain
0.8 pain $
-1.5 pain a
-1.1 pain after
-0.8 pain along
-2.3 pain and
-1.1 pain are
-0.8 pain away
0.5 pain becomes
-2.0 pain before
-0.6 pain begins
1.3 pain behind
-1.1 pain but
-1.1 pain can
-1.0 pain come
-1.7 pain comes
-0.6 pain diary
0.7 pain does
-0.7 pain down
-0.5 pain eases
-0.6 pain elsewhere
-0.6 pain every
0.9 pain expert
1.1 pain experts
-0.5 pain faster
-0.5 pain for
1.7 pain forever
7.7 pain free
-0.5 pain goes
1.8 pain gone
0.6 pain has
-1.0 pain have
0.8 pain i
-0.9 pain improves
-2.2 pain in
-2.9 pain is
-0.5 pain it
-0.7 pain keeps
-0.5 pain makes
-0.7 pain management
0.7 pain massage
-0.9 pain may
2.1 pain medication
-0.6 pain more
-0.6 pain never
-1.0 pain no
-1.5 pain often
1.4 pain on
-1.1 pain or
-3.6 pain relief
-0.8 pain relievers
-0.6 pain relieving
-0.5 pain returns
0.9 pain signals
1.5 pain since
-0.6 pain so
2.3 pain specialists
1.6 pain stops
-2.1 pain than
-1.9 pain that
-0.6 pain the
1.1 pain they
-0.9 pain tingling
-1.1 pain to
0.8 pain under
-0.5 pain was
1.3 pain we
-0.6 pain what
0.7 pain which
-0.5 pain while
1.3 pain will
-1.1 pain worse
-2.6 painful
-0.5 painful $
1.9 painkillers
-1.0 painkillers are
1.3 painkillers for
0.6 painkillers which
1.6 painless
0.5 pains
0.6 pair
0.6 pair of
-1.3 palms
-0.5 pan
-1.7 panel
1.2 panic
1.4 panic attacks
0.8 paper
-0.5 papers
-1.0 paperwork
-0.7 paperwork $
-2.1 paracetamol
-0.5 paramedic
0.7 paraspinal
0.7 paraspinal muscles
-0.9 parent
-0.7 parent in
0.9 parent is
-0.5 parent stays
0.6 parents
-1.0 parents and
-0.5 park
0.7 park $
-0.6 parkade
-5.4 parking
-0.9 parking $
0.6 parking and
-0.8 parking behind
-1.5 parking is
-0.7 parking on
-1.6 part
-1.4 part $
0.7 part i
-1.2 part in
-3.6 part of
1.7 part that
-3.0 particular
-0.5 particular $
3.1 particularly
2.0 particularly beneficial
1.1 particularly well
-1.4 partner
-0.5 partner $
-1.0 parts
-1.2 party
-2.0 pass
-0.6 pass through
-1.0 passage
-0.9 passed
-2.0 passes
-1.1 passes $
-0.7 passing
-0.8 passive
-1.4 past
-1.1 past four
-0.6 past six
1.4 past the
-0.5 past three
-0.7 path
0.7 pathway
-1.1 patience
-1.1 patience $
-1.9 patient
3.5 patients
-0.8 patients $
-0.5 patients and
1.4 patients are
-0.6 patients ask
-0.5 patients find
1.0 patients who
2.6 patients with
1.3 paul
0.5 pay
4.2 pay $
-0.6 pay in
2.0 pay nothing
-0.5 pay only
-0.7 pay the
-0.6 pay what
-1.1 payable
-0.9 paying
-0.6 payment
1.2 payroll
-2.4 pays
-0.5 pays $
-0.6 pays for
0.9 pb
-0.5 pe
1.9 peace
-1.2 peace $
0.5 peas
-0.8 pee
-0.5 peg
1.0 pelvic tilt
1.9 pelvis
0.8 pelvis $
0.8 pelvis and
1.4 pelvis back
-0.8 pelvis is
-0.6 pen
-0.6 pencil
2.5 pencilled
2.8 penny
2.2 penny $
1.1 pens
-1.8 people
2.5 people $
-1.4 people a
-1.0 people and
3.2 people are
1.0 people arrive
-0.5 people at
-0.6 people but
-0.5 people call
-0.6 people come
0.8 people could
-0.8 people do
-0.6 people end
1.7 people feel
-2.5 people find
0.6 people from
-0.7 people go
1.3 people had
-2.5 people have
-0.5 people i
-1.3 people in
-0.6 people like
-1.0 people never
1.9 people notice
-0.7 people often
-1.0 people over
-0.5 people recover
0.8 people sit
0.6 people so
-0.5 people tend
-0.8 people that
0.7 people the
-0.6 people think
0.6 people this
-0.5 people through
-0.5 people to
-0.6 people walk
1.7 people we
-1.8 people who
-1.3 people whose
-0.5 people will
-3.6 people with
-1.7 people without
-0.8 people yes
1.2 people you
-1.2 per
1.2 per cent
-0.8 per month
-0.6 per visit
2.3 percent
-1.3 percent off
-1.3 perfect posture
-0.5 perfectly
1.9 perfectly safe
2.2 perform
-1.0 performance
1.1 performed
1.4 performed by
-1.7 perhaps
-0.7 perhaps a
0.5 period of
-1.5 periods
-0.5 periods of
2.2 permanent
1.4 permanent $
-0.7 permanent and
-1.4 permanent damage
-1.2 permanent nerve
0.6 permanent results
2.0 permanently
1.3 permanently $
-1.1 permission
-0.8 permission $
1.7 permits
-0.5 persistent
-2.8 person
-0.5 person is
1.3 person on
-0.7 person to
-0.6 personal
1.0 personalized
-1.1 personally
-1.0 personally $
-0.9 persons
0.6 persuade
-0.7 pete
-0.8 petra
-1.7 pharmacist
-0.5 pharmacist $
-0.8 pharmacist can
1.3 pharmacy
1.9 pharmacy $
0.9 phase one
0.8 phase three
-0.7 phases
-0.6 phil
-4.3 phone
-1.3 phone $
1.3 phone and
-0.9 phone in
0.8 phone or
-0.7 phone us
0.9 phoned
0.8 phoned the
1.1 phones $
0.5 photograph
0.7 photographs
-0.9 physical
-1.0 physician
1.3 physicians
2.4 physio
0.7 physio $
1.3 physio chiro
1.5 physiology
1.5 physios
-3.8 physiotherapist
0.5 physiotherapist a
-0.5 physiotherapist and
-1.0 physiotherapist can
-0.5 physiotherapist will
-0.9 physiotherapists
-0.8 physiotherapists $
1.5 physiotherapists and
1.3 physiotherapy
-0.9 physiotherapy $
0.5 physiotherapy and
1.5 physiotherapy for
1.7 physiotherapy or
-0.9 piano
-0.5 piano $
-1.7 pick
-0.7 pick a
0.8 pick up
3.0 picked
2.9 picked up
-1.1 picking up
-0.5 picks
0.9 picture and
-0.7 pictures
-0.5 pictures $
-0.6 piece
-0.5 piece of
-0.9 pilates
-0.6 pile
5.0 pill
0.5 pill bottle
-1.5 pillow
-1.8 pillows
-0.9 pillows $
5.2 pills
2.2 pills $
2.9 pills and
-1.0 pin
-0.6 pin and
-0.7 pinch
3.0 pinched
-0.8 pinches
1.3 pins
1.4 pins and
-0.8 piriformis
-1.1 piriformis $
2.1 piriformis and
-0.7 piriformis syndrome
1.7 place
-1.7 place $
-0.7 place and
1.7 place for
-0.9 place in
-0.9 place is
1.5 place that
0.6 place the
1.2 place to
1.7 place where
-0.8 place with
-0.5 placebo
1.7 places
-0.7 places $
0.6 places a
-0.6 places that
-0.8 places to
0.5 plain english
0.5 plain old
-0.7 plainly
-0.9 plan
1.6 plan $
-0.8 plan at
-1.3 plan for
-0.6 plan is
-0.5 plan on
0.9 plan that
1.0 planned
0.5 planning
-3.7 plans
-0.9 plans $
-0.6 plans cover
-0.5 plant
-0.7 plastic
-0.9 plate
-0.6 play a
3.7 played
1.8 played the
1.9 playing
1.7 playlist
2.2 playlist $
-2.1 pleasant
-0.5 pleasant $
-0.9 pleasant and
-3.0 please
0.5 please $
-0.9 please bring
0.5 please call
-1.6 please do
-0.6 please give
1.2 please let
1.0 please note
2.0 please speak
-0.7 plenty
-0.7 plumbing
1.1 plump
0.5 plump up
1.2 plumps
0.8 plumps up
-2.1 plus
-0.7 pm
-0.6 pocket $
1.1 point
1.5 point $
-1.1 point and
2.0 point at
-0.6 point in
-0.6 point therapy
-0.6 point to
1.1 point work
1.4 poison
3.0 poisons
0.5 poke
1.0 pole
0.7 policy
0.9 polish
-0.5 polite
-0.8 pool
-0.6 pools
-0.9 poor
1.6 poor posture
-1.7 poor sleep
1.1 pop and
-1.7 popular
-0.5 popular $
-0.5 popular choice
0.5 popular rmt
-0.5 popular with
-0.8 port
-0.6 portuguese
-2.5 position
2.3 position $
-0.6 position often
-0.7 position you
-1.6 positions
-4.1 possible
0.8 possible $
-1.1 possible side
-1.6 possible to
-0.5 post
-0.7 post $
0.5 postbox
-0.7 poster
-0.6 poster $
1.2 postnatal
1.7 postpartum
0.9 postponed
1.2 postponed or
-0.6 posts
2.0 postural
-1.0 postural pain
3.2 posture
2.7 posture $
1.4 posture and
-2.0 posture is
-0.9 posture or
-0.7 posture that
-0.7 pot
-0.7 pounds $
1.2 pounds and
2.5 pour
2.0 power
1.5 powerful
-1.5 practical
-1.3 practice
-1.5 practice $
1.0 practice for
0.5 practice is
-0.5 practice nurse
1.9 practices
-1.1 practise
-1.0 practised
-0.9 practitioner
-0.8 practitioners $
0.6 practitioners are
-1.2 pre
-0.5 pre approved
0.5 precise
2.2 precisely
2.1 precisely what
-1.0 predict
0.6 prednisone
-1.1 prefer
-0.5 prefer $
0.5 prefer not
-0.6 prefer to
-0.5 prefers
1.6 pregabalin
-3.4 pregnancy
-0.7 pregnancy $
-1.3 pregnancy related
-1.2 pregnant $
1.7 pregnant or
1.2 prenatal
3.5 prescribe
-2.4 prescribed
-1.1 prescribed it
-0.7 prescribed medicine
3.4 prescription
1.7 prescriptions
1.0 prescriptions $
-1.4 present
-0.8 present $
-0.8 present for
-1.1 press on
-1.2 presses
-1.7 presses on
-2.3 pressing
-0.7 pressing on
-3.1 pressure $
-0.5 pressure a
-0.9 pressure and
1.0 pressure comes
-0.6 pressure from
-0.7 pressure has
-2.2 pressure is
1.7 pressure off
-0.5 pressure should
1.3 pressure tells
1.1 pressure the
-1.3 pressure to
-1.3 pretend
3.7 pretty
-1.8 prevent back
1.4 prevent joint
-0.6 prevent permanent
0.6 prevented
-1.7 preventing
-1.2 preventing back
4.2 prevents
-0.5 previous
-0.6 previous surgery
-1.4 price
0.6 price $
-1.6 prices
-0.6 prince
-0.8 print
-0.5 print $
-1.3 printed
-0.8 printer
-0.7 printout
-0.9 priti
-1.1 privacy
-0.5 private
-0.7 privately
1.9 priya
-0.9 priya who
-1.0 priyanka
-2.4 probably
-0.7 probably be
0.8 probably been
-0.8 probably do
-1.0 probably not
3.5 problem
2.2 problem $
2.1 problem and
-0.7 problem that
0.5 problems and
-0.5 problems are
1.3 problems such
-0.5 problems we
0.6 procedure
-0.5 procedure $
2.4 process
0.8 process $
0.8 process and
0.7 produce
1.6 production
2.1 products
0.6 products that
-0.5 profession
-2.0 professional
-0.6 professionals
0.6 professions
-0.5 professor
1.4 program
-0.7 program $
0.5 program and
1.0 program was
1.5 programme
-0.7 programme $
1.4 programme and
0.7 programs
0.8 progress
3.1 progression
-0.8 project
-0.6 prolapsed disc
3.0 promise
-0.7 promise a
1.1 promise results
-0.9 promise that
0.6 promise to
0.8 promise you
-1.1 promises
-0.6 promote
1.7 promotes
-1.0 promotes relaxation
2.7 promotes tissue
-0.6 prompt
4.3 proof
3.4 proof $
-0.9 proof that
1.0 proper alignment
0.8 proper position
2.8 properly
0.6 properly $
-0.5 proposed
-0.5 propped
-1.1 protect
-0.7 protect it
2.0 protects
0.5 proteins
1.8 protocol
-0.6 protocol $
0.9 protocol is
-0.5 protrusion
1.2 proud
1.4 proud to
0.7 prove it
-0.6 prove that
4.6 proved
2.1 proved that
9.4 proven
2.5 proven $
0.9 proven by
-0.6 proven infection
1.1 proven that
0.5 proven treatment
-0.8 provide
0.6 provided
-0.7 provided $
0.8 provider
0.6 provides
2.1 province
0.5 province $
-0.7 provinces
-0.7 provincial
-0.6 provincial college
1.5 pryce
-0.6 psychological
-0.6 psychologist
0.6 pub
-1.3 public
-0.6 public register
-0.9 published in
0.6 pull
-1.0 pull the
1.6 pulled
0.7 pulled muscle
0.7 pulled muscles
-0.5 pulled something
-1.1 pulling
0.5 pulls
-0.8 pulls $
1.5 pumps
1.5 pumps fluid
-0.8 punjabi
1.3 purges
0.5 purpose $
-3.3 push
-0.5 push $
-0.8 push a
-0.6 push it
-0.8 pushed
-1.1 pushed back
-2.5 pushes
-0.9 pushes out
-0.7 pushing
1.4 put
-2.8 put a
-0.5 put back
-1.5 put discs
1.2 put down
-2.0 put it
1.9 put right
0.9 put that
1.9 put the
-0.5 put this
-1.1 put up
2.5 puts
0.9 puts it
-1.0 puts the
2.0 puts them
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
1.6 quarter
0.5 quarterly
-2.3 question
-0.8 question $
1.1 question mark
-0.8 question we
-1.1 questionnaire
-0.7 questionnaire $
-3.6 questions
-1.4 questions $
-0.6 questions about
-1.0 queue
-0.5 queue $
3.7 quick
2.1 quick $
0.7 quick thrust
2.3 quicker
-0.7 quid
-0.7 quid $
-1.6 quiet $
-0.5 quiet and
-0.5 quiet the
1.0 quit
0.6 quite
0.9 quite a
1.2 quits
-0.6 quiz
0.7 r
-1.0 r $
0.7 r ac
-1.0 ra $
0.8 ra clients
1.1 race
-0.6 rack
1.2 radiation
0.9 radicular
0.6 radio
-0.6 radio and
0.6 radiographer
1.8 radiologist
-0.8 rail $
-0.7 rain on
-0.5 rainy
-1.2 raise
-0.5 raise the
-0.7 raise your
0.7 raised
-0.7 ramp
-0.5 ramp $
-0.7 ramp at
5.8 ran
2.1 ran the
0.8 rang
1.1 rang the
0.8 rang up
-0.9 range $
-0.5 range from
0.7 range of
3.3 rapid
-2.0 rare
-1.4 rare but
-3.5 rarely
-0.6 rarely the
0.9 rate
-0.6 rate $
-0.6 rate drops
0.9 rate with
3.8 rated
1.5 rated 4.9
1.0 rated rmt
-1.4 rates
-1.5 rather
2.4 rather not
-0.8 rather see
1.0 rather than
-1.0 rather you
1.3 rating
1.3 ray $
-0.5 ray or
0.6 rays
1.4 rays $
5.0 re
1.3 reabsorbed
-0.8 reabsorbs
-0.7 reabsorbs it
-1.4 reach
-1.1 reach for
-1.0 reach it
1.8 reach the
0.7 reach us
1.5 reaches
0.5 reaches for
-0.7 reaches the
0.6 reaching the
-0.5 reacts
-3.3 read
-1.9 read it
-0.7 read that
-0.8 reader
1.7 readily
-0.8 reading
-0.6 reading this
0.8 ready
-0.5 ready $
1.4 ready to
0.7 real
1.3 real cause
4.9 realign
1.6 realign the
3.4 realigns
3.0 realigns the
2.1 really
1.8 really $
1.9 really causing
1.3 really is
0.9 really works
-2.9 reason $
-0.5 reason and
-0.6 reason at
-0.9 reason enough
-0.6 reason for
-0.6 reason that
1.5 reason to
-0.5 reason we
3.5 reason you
-1.2 reasonable
-0.7 reasonable choice
-0.6 reasonable to
-1.7 reasons
0.9 reasons $
-0.5 reasons for
-0.5 reasons to
-0.5 reasons why
-0.5 rebook
3.4 rebuild
2.2 rebuild $
-0.7 rebuild cartilage
3.1 rebuilds
1.6 rebuilds the
-1.5 receipt
0.5 receipt $
-2.5 receipts
-0.6 receipts are
-2.6 receive
-0.9 receive a
-0.6 received massage
-1.6 recent
-1.0 recent fracture
-0.5 recent surgery
-0.9 recently
-0.9 recipe
-0.6 recipe for
1.3 reckon
-0.6 recliner
0.8 recognised
2.1 recognized
-0.6 recommend
1.3 recommend a
-0.7 recommend acupuncture
-0.5 recommend individual
-0.6 recommendations
-3.7 recommended
-0.6 recommended by
-1.3 recommended for
1.0 recommends
2.0 record
-0.7 record of
-1.1 records
-0.5 records are
2.7 recover
-0.6 recover $
1.2 recover faster
1.4 recovering
1.2 recovering from
2.6 recovery
-0.5 recovery and
0.6 recovery from
1.5 recovery is
-0.6 recovery takes
4.3 recurrence
-0.5 red flags
-0.5 reduce
-1.0 reduce the
0.6 reduced
2.2 reduces
-0.6 reduces stress
1.4 reducing
2.3 reduction
2.3 reduction of
0.5 reductions
0.5 reductions in
-0.5 refer
-0.6 refer pain
0.8 refer to
-1.0 refer you
-1.2 referral
-1.0 reflexes
-0.7 reflexes and
5.3 refund
1.6 refund every
0.6 refund your
-0.9 refuse
0.8 regain
1.3 regarded
1.2 regarded as
0.6 regardless
1.1 regenerate
0.7 regenerate $
-2.7 register
-0.7 register $
-0.5 register which
-2.8 registered
-1.8 registration
-0.8 registration number
-0.6 regrow
4.5 regular
-0.8 regular activity
-1.8 regular blood
0.6 regular care
-1.0 regular exercise
-0.9 regular is
2.7 regular massage
-0.8 regular movement
3.0 regular sessions
2.8 regular treatment
2.2 regularly
3.1 regulars
1.6 regulars are
-0.5 regulars come
1.0 regulars have
-0.5 regulate
-0.5 regulate the
-1.4 regulated
-0.8 regulator
-0.6 regulatory
-0.6 regulatory college
0.8 rehab
-0.5 rehabilitation
1.6 rehydrate
1.5 rehydrates
2.5 rehydrating
1.8 relapse
-0.6 related back
-1.5 relax
-1.5 relax $
-0.5 relax and
1.2 relax the
-0.8 relaxation
-1.5 relaxation $
-1.0 relaxation and
-0.7 relaxed
0.5 relaxed $
1.3 relaxed and
-1.7 relaxing
-0.7 relaxing $
2.6 release
-0.7 release $
-1.2 release and
-0.7 release endorphins
-0.5 release its
-0.6 release knots
0.6 release method
1.7 release the
0.9 release tight
1.1 release to
4.0 released
-0.5 released $
1.4 releases
0.6 releasing
0.6 releasing the
-0.6 reliable
-0.6 reliably
7.3 relief
1.0 relief $
0.6 relief after
0.5 relief and
-0.9 relief for
-0.8 relief from
2.3 relief in
0.7 relief is
-1.1 relief of
2.2 relief that
-0.7 relief to
0.5 relief with
0.6 relieve back
-0.6 relieve leg
1.2 relieve the
-0.8 relievers
0.6 relieves
-0.6 relieves leg
1.3 relieves pain
-0.9 rely
-0.9 rely on
-0.7 remain
-1.0 remains
-1.0 remedial massage
2.6 remedy
1.9 remember $
0.7 remember how
-0.8 remember that
-0.6 remember your
0.6 remembers
3.6 remission
1.2 remission $
1.1 remove
-0.7 removes
1.1 removes the
-2.0 removes toxins
0.5 renewal
-0.8 rents
-0.5 rents a
3.0 repair
2.5 repair $
-0.5 repair a
0.9 repair and
-0.8 repair cartilage
1.4 repairs
0.6 repairs the
-1.2 repeat
0.6 repeated
-1.0 replace
-0.5 replace the
1.2 replacement
-0.9 replacement is
-0.7 replacements
-0.5 replacements $
1.3 replaces
-0.9 replies
-1.0 reply
-0.5 reply to
-1.5 report
-0.6 report $
-0.7 report if
1.5 report that
-2.3 reported
1.6 reports
1.0 reports that
-1.1 request
-0.6 request $
-0.7 requested
1.6 required
1.4 required $
-0.8 requires
-0.5 requires $
2.4 rescue
-2.0 research
1.8 research has
-0.5 research into
-0.8 research is
-1.5 research on
-0.5 reserved
-0.5 reserved for
1.3 reset
1.8 resets
-1.0 residents
0.6 resistance
0.7 resistance to
3.7 resolve
-1.1 respect
-0.7 respect for
3.4 responds
-0.5 responds by
0.7 response
0.9 response and
-1.7 rest
-1.1 rest $
1.8 rest alone
-0.5 rest for
-0.6 rest in
0.5 rest of
-0.5 resting
3.0 restore
-0.5 restore $
0.6 restore the
3.0 restored
4.5 restores
0.6 restores overall
0.9 restores the
0.9 restores total
1.9 restoring
1.3 rests $
2.6 result
3.0 result is
-0.7 result of
5.9 results
-1.6 results $
1.4 results and
1.7 results are
0.7 results guaranteed
-0.5 results have
1.2 results last
1.4 results like
1.1 results that
-0.5 results vary
-1.4 retire
-0.6 retire $
0.6 retired
1.7 retirement
1.1 retirement $
0.8 retrained
2.7 return
1.6 return $
2.0 return to
3.3 returned
1.8 returned to
4.3 returns
0.6 returns $
1.5 returns to
2.7 reverse
0.7 reverse arthritis
1.8 reverse the
3.8 reversed
3.1 reversed $
-2.1 review
-0.5 review $
-0.9 reviewed
2.8 reviews
1.5 reviews $
0.8 reviews and
-0.5 reviews of
-0.6 rheumatoid
-4.7 rheumatoid arthritis
1.6 rheumatoid disease
1.2 rheumatologist
-0.7 rheumatologist $
-0.7 rheumatologist and
3.1 rheumatologist asked
-0.6 rheumatologists
-0.6 rheumatology team
0.9 rhythm
1.8 rhythmic
0.5 rhythmic strokes
2.2 rib
-0.5 rib $
1.0 rib cage
-2.0 ribs
-0.8 ribs and
-0.6 rice
5.1 rid
4.4 rid of
0.5 rids
3.4 right
0.6 right and
0.7 right away
0.8 right back
0.5 right for
1.6 right hands
-0.7 right here
2.1 right in
-0.8 right now
-1.0 right on
-1.4 right place
1.1 right through
-3.8 ring
-0.7 ring and
-0.7 ring me
-1.1 ring the
0.8 ring us
-0.8 ring you
-0.7 rise in
3.8 risk
0.5 risk $
-0.7 risk for
0.5 risk free
-1.1 risk of
0.7 risk to
-0.6 risks
-0.8 risks $
-1.6 risks and
-0.5 risks are
-0.8 risks including
-0.5 risks which
0.6 risks with
-0.5 ritual
-0.8 ritual $
-0.7 rituals
1.5 riverside
2.7 rmt
-2.0 rmt $
2.1 rmt about
1.7 rmt and
-0.5 rmt before
-0.9 rmt came
1.1 rmt can
-1.0 rmt clinic
4.8 rmt massage
0.6 rmt team
-1.1 rmt vs
0.5 rmt will
-1.3 rmts $
1.1 rmts also
1.2 rmts can
-1.8 rmts do
0.8 rmts have
1.0 rmts use
0.5 rmts will
-2.6 road
-1.0 road $
-0.5 rob
-0.6 robe
0.6 robert
-0.7 rods $
-1.2 rods and
-0.6 rods in
-2.0 roll
-1.0 rolled
-0.5 rolls
1.0 roof
-1.0 roof $
-1.3 roofer
2.8 roofing
-2.3 room
0.5 room $
-0.7 room 1
-0.8 room 2
2.3 room and
-0.7 room at
0.8 room for
1.3 room in
-1.1 room is
-0.6 room on
1.0 room to
-1.1 room while
-3.4 rooms
-0.5 rooms and
-1.1 rooms are
5.9 root
0.8 root $
1.6 root cause
1.9 root causes
2.9 root of
0.6 roots $
2.9 rosa
-1.3 rosemary
-0.7 rotate
1.3 rotated
-1.6 rotators
-0.5 rotators and
-1.1 rough
-0.8 rougher
-0.7 rougher and
-1.8 roughly
-0.9 roughly the
-1.8 round
-1.1 round and
-0.9 round it
-0.6 round the
-1.0 round to
-0.5 round your
-0.8 route
-1.5 routine
0.9 row $
-0.8 rower
-0.6 rowers
2.1 rub
-1.3 rub $
0.8 rub a
1.8 rub where
-0.7 rub your
0.9 rubbed
-0.8 rubber
1.4 rubbish
-0.5 rubs
-1.7 rule
-0.5 rule $
-0.5 rules
-0.8 run
1.5 run $
-1.3 run a
-0.8 run from
0.8 run out
-0.6 run through
2.8 rung
-1.4 runners
-0.9 running
-0.9 running $
-0.5 running down
-0.8 running from
0.5 running your
-2.6 runs
-0.8 runs down
1.9 runs for
-0.9 runs from
2.3 rush
-0.9 rush $
2.8 rush you
-0.9 rust
3.3 ruth
-0.7 s
-0.9 s $
1.1 s1 and
0.7 sacral
-1.4 sacroiliac
-0.9 sacroiliac joint
1.8 sacrum
1.5 sacrum and
-0.5 saddle area
6.2 safe
-1.6 safe $
0.9 safe and
2.0 safe at
1.8 safe for
-1.5 safe to
-0.5 safely
1.7 safest
-0.5 safety $
0.9 said
0.5 said a
0.7 said and
0.5 said he
-2.2 said it
-1.0 said that
-1.5 said the
-0.7 said they
-0.7 said to
-1.0 said yes
0.9 sail
0.8 sail through
1.6 salt
2.2 salt and
-3.8 same $
-0.9 same afternoon
-1.3 same as
3.2 same day
-0.5 same for
1.6 same job
-1.0 same level
-0.8 same person
-1.6 same therapist
1.0 same time
-0.8 same way
-0.7 sandhu
-0.5 sandwich
-0.5 sat down
-0.8 sat in
1.6 sat on
1.4 sat through
1.8 satisfaction
0.5 satisfaction guarantee
0.8 saturday
0.9 saturday $
1.8 saturday in
-2.4 saturdays
-0.8 saturdays $
-1.4 save
-0.7 save the
1.5 save you
-1.5 save your
3.1 saved
0.8 saves
-0.5 saw
1.1 saw him
-0.6 saw me
-0.9 say
-3.2 say $
-0.5 say a
0.6 say about
1.0 say at
-0.7 say exactly
6.1 say goodbye
0.5 say he
-1.0 say hello
-0.5 say in
0.6 say is
1.0 say it
-1.3 say no
1.2 say on
-2.0 say so
-1.0 say stop
1.0 say they
-1.2 say what
-0.5 say which
-1.9 say yes
-1.2 saying
-0.5 saying $
-1.5 saying it
0.6 saying that
0.8 says
1.1 says and
-1.3 says he
-2.9 says it
1.1 says my
1.4 says she
-0.5 says so
-2.0 says that
1.6 says the
-1.0 says they
-0.8 says to
-0.6 says what
-0.6 scaffolder
-1.0 scale
-0.5 scale of
-1.9 scalp
-1.0 scalp massage
2.3 scalpel
0.9 scalpel $
0.6 scan
2.4 scan $
0.7 scan and
-1.5 scan is
2.4 scan or
-1.0 scan says
0.5 scan showed
-0.8 scanned
-1.8 scans
-0.8 scans $
-0.5 scans and
-1.6 scans of
-0.6 scans often
0.7 scar $
-0.5 scar and
-2.0 scar tissue
-0.7 scare
-1.3 scared
-1.0 scared of
-0.6 scent
1.0 scented
-0.7 sceptical
-0.6 sceptics
-0.5 schedule $
-0.6 schedule and
0.6 scheduled
-1.2 school
-1.3 school $
-1.0 school nurse
0.8 sciatic
-1.0 sciatic nerve
4.3 sciatica
-1.4 sciatica $
2.3 sciatica and
-0.5 sciatica can
-0.9 sciatica down
1.9 sciatica experts
2.8 sciatica for
-0.5 sciatica from
-0.9 sciatica herniated
-1.4 sciatica in
-0.8 sciatica is
-0.7 sciatica massage
-0.9 sciatica on
1.7 sciatica or
-0.6 sciatica that
0.6 sciatica was
-0.8 sciatica where
3.0 sciatica with
2.8 science
1.9 science $
-0.7 science and
-0.5 science behind
1.3 science has
3.7 scientifically
3.1 scientifically proven
-0.5 scoliometer
3.0 scoliosis
-2.8 scoliosis $
2.3 scoliosis and
2.0 scoliosis can
0.5 scoliosis from
-0.7 scoliosis have
0.9 scoliosis in
-1.0 scoliosis is
1.1 scoliosis specialist
-1.0 scoliosis the
-0.7 score
-0.5 scottsdale
-1.5 screen
-0.5 screening
-0.8 screens
-0.5 screens and
0.5 screws $
1.1 sea
0.6 search
1.8 searching
1.2 searching for
0.5 season and
0.5 season of
-1.0 seasons
-1.9 seat
0.7 seat $
0.8 seated
1.6 seaweed
0.8 second
-1.2 second $
-1.0 second floor
-0.6 second half
0.9 second is
1.0 second scan
-0.9 seconds
-1.3 seconds $
-0.5 seconds and
-1.7 see
0.8 see $
-0.5 see an
-0.8 see both
2.6 see every
-1.0 see four
-0.7 see her
-1.1 see how
0.9 see more
-0.5 see my
-0.5 see no
3.4 see that
2.0 see the
-0.6 see to
-0.8 see us
0.5 see where
1.1 see which
1.1 see why
-1.4 see you
-1.4 see your
-0.6 see yours
-0.8 seeing a
-0.6 seek
-1.1 seem
-1.7 seem to
-2.3 seems
-1.6 seems to
1.5 seen
-0.9 seen $
0.9 seen a
-0.8 seen by
-0.8 seen in
1.2 seen people
-0.5 seen the
-0.7 seen what
-2.5 sees
2.4 segment
0.5 seized
-1.3 seldom
-0.9 self
-2.8 sell
-0.8 sell packages
-0.5 sells
-1.6 send
-0.6 send a
-0.6 send pain
0.9 send people
0.9 send you
0.5 sending
-0.6 sends us
1.2 senior therapist
1.0 seniors $
0.5 sense
-0.5 sense $
1.0 sense of
-1.1 sensible
-0.5 sent home
0.7 sent me
1.3 sent us
-0.8 sentence
-1.1 sentence $
-1.9 separate
-0.5 separately
0.8 september $
0.6 sequence
1.4 serenity
1.2 series
-0.6 series is
0.9 series of
-3.5 serious
-0.6 serious accident
-0.7 serious harm
-0.5 serious problem
-0.5 serious problems
-0.7 serious side
0.7 serotonin
-0.6 serotonin $
-0.7 served
-1.7 service
-0.7 service $
-0.5 services $
-0.5 serving
5.3 session
-0.7 session begins
-0.7 session ends
-0.6 session for
0.6 session if
1.6 session on
0.6 session so
0.9 session will
-0.6 session you
2.4 sessions
2.9 sessions $
-0.7 sessions a
2.2 sessions and
-0.9 sessions are
-0.6 sessions for
0.6 sessions in
-0.6 sessions is
-0.6 sessions last
1.1 sessions later
1.5 sessions or
-0.5 sessions over
1.3 sessions the
0.5 sessions we
1.6 sessions with
0.7 sessions your
-1.9 set
0.9 set free
-0.9 set it
-0.6 set of
-1.9 set up
-1.4 sets
-0.8 sets of
0.6 sets the
-0.6 setting
-0.5 setting $
0.7 settings
0.6 settle
-0.6 settle $
0.8 settle down
2.3 settle for
0.7 settle into
-0.5 settle the
-0.5 settle with
-0.8 settle within
2.5 settled
3.4 settled $
0.6 settled the
1.2 settles
-1.0 settles $
-0.8 settles in
2.1 seven
0.9 seven $
-1.0 seven days
-0.9 seven out
0.5 seven rmts
1.3 seven weeks
0.7 seven years
0.8 seventh
0.9 seventies
-1.1 seventy
-0.5 seventy $
-1.4 seventy five
0.5 seventy minutes
-0.6 seventy one
-0.9 several
0.5 several months
1.2 several of
-0.5 several things
-0.6 several years
-2.0 severe
-0.8 sexual
-0.6 sfx
-1.8 shall
-0.8 shallow
-1.6 sham
-0.6 sham acupuncture
-2.0 shape
-0.8 shape $
-0.8 shape of
-0.7 shaped
-2.5 share
-0.7 share the
-1.2 shared
0.8 sharing
-1.0 sharp
-0.7 sharp pain
-0.7 shauna
1.7 she
-1.2 she asked
-0.5 she asks
-0.7 she brought
0.9 she can
1.6 she comes
-1.8 she could
1.1 she did
0.7 she does
-0.7 she first
1.3 she gave
-1.1 she gets
0.6 she got
-1.6 she had
0.7 she has
4.4 she is
-0.5 she laughed
0.5 she must
1.2 she never
2.1 she said
0.5 she says
-0.5 she sees
0.9 she should
1.1 she stood
0.5 she takes
0.7 she tells
1.1 she told
-1.1 she trained
-0.9 she tried
-1.1 she was
-1.7 she went
-0.6 she will
1.0 shed
-2.1 sheet
-1.6 sheet $
-0.8 sheet and
1.6 sheet of
-1.7 sheets
1.8 sheila
0.5 shelf
-0.5 shelf $
-0.7 shelf of
-0.7 shelter
2.7 shift
1.3 shift $
0.9 shift and
1.5 shifted
0.7 shifts $
0.6 shifts and
1.6 shine
1.7 shirt
-1.1 shoe
-0.5 shoe repair
-0.8 shoes
-2.3 shoes $
-0.5 shoes and
-1.1 shoes off
2.7 shoes on
0.6 shoot
-0.5 shooting
-1.0 shoots
-0.7 shoots down
-1.4 shop
0.6 shop $
-0.5 shop and
-0.7 shopping
-1.0 shopping cart
-1.4 short
-0.8 short $
-1.8 short and
6.1 short answer
0.8 short breaks
0.6 short course
-0.6 short lived
2.5 short side
-2.8 short term
-1.9 short time
-0.7 short walk
-2.3 short walks
0.8 short while
-1.1 shorten
-0.6 shorten the
-0.6 shortened
3.3 shorter
0.6 shorter and
-0.6 shortest
-1.5 shorts
1.1 shots
0.9 shots $
-5.4 should
0.7 should $
-0.7 should be
0.7 should come
2.0 should have
-1.2 should i
-1.3 should never
-2.6 should not
-0.5 should tell
0.5 should you
-2.7 shoulder
-0.6 shoulder $
-0.5 shoulder and
-0.6 shoulder blade
-1.1 shoulder blades
-1.5 shoulders
-0.8 shoulders $
-0.7 shoulders back
-0.6 shoulders come
-1.4 shoulders drop
3.2 shoulders level
-0.9 shouting
0.6 shovel
-0.6 shovel $
-0.5 shovelled
1.3 shovelling
-2.4 show
-0.6 show $
-0.6 show changes
0.7 show for
-0.8 show up
0.5 show you
1.0 showed a
-0.6 showed me
-0.5 showed that
-1.5 shower
-0.8 shower $
-0.5 showers
-2.2 shown
0.8 shown beyond
-2.2 shown that
-1.6 shown to
-2.1 shows
-1.1 shows up
1.4 shrink $
-0.9 shrink by
1.1 shrinks
-0.9 shrinks over
0.6 shropshire
-0.6 shrunk
0.9 shuffle
4.8 sick
0.6 sick days
0.7 sick leave
3.4 sickness
-1.5 side
-1.4 side $
1.1 side and
-1.0 side by
1.4 side effect
3.7 side effects
0.9 side in
1.2 side it
-1.2 side lying
-1.9 side of
0.6 side on
-0.6 side we
-2.0 side with
1.2 side you
-2.2 sides
-1.6 sides $
-0.5 sides of
-2.7 sideways
-1.2 sideways curve
-0.8 sign
-1.1 sign $
0.8 sign a
-0.5 sign and
0.6 sign anything
-1.1 sign of
1.0 sign that
0.6 sign up
-1.2 signal
0.8 signature
0.8 signature treatment
0.9 signed
-0.5 signing
-1.6 signs
2.1 silent
1.2 silent $
-0.6 silly
0.6 silver
-2.8 similar
2.9 simone
-0.5 simple $
-0.5 simple muscle
0.5 simple strain
-0.5 simple stretches
3.9 simply
1.4 simply do
1.3 since
3.4 since $
-0.9 since 1998
-0.5 since 2004
-0.9 since 2006
-0.9 since 2009
-0.5 since 2012
-0.7 since 2017
-0.8 since a
1.4 since and
-0.7 since christmas
2.2 since i
-0.8 since it
1.1 since march
1.6 since most
-1.1 since our
0.7 since thanksgiving
1.5 since that
-1.5 since the
-0.8 since then
0.6 since they
1.8 single
-0.6 single best
-1.1 single day
-0.7 single hour
-0.5 single leg
2.0 single one
0.6 single person
-0.6 single structure
-0.7 single test
1.0 single time
0.5 single visit
-0.6 sinking
-0.5 sinks
-1.7 sister
-0.5 sister is
-0.7 sister swears
-0.8 sit
-1.2 sit and
0.5 sit down
-1.6 sit for
-0.8 sit in
2.2 sit through
-0.5 sit to
0.9 sit up
-1.0 site
-1.6 sits
1.5 sits down
-0.5 sits in
-0.6 sits right
-1.0 sitting
0.7 sitting down
0.9 sitting for
0.8 sitting has
1.2 sitting there
0.6 sitting through
1.1 six
3.6 six $
-0.5 six a
1.0 six and
-0.5 six in
-0.5 six is
1.0 six months
-1.0 six of
0.6 six or
-0.8 six registered
-0.8 six rmts
1.5 six sessions
0.5 six the
0.8 six to
-0.6 six visit
1.7 six weeks
-2.2 sixteen
-1.3 sixteen years
2.3 sixth
-0.6 sixth free
1.2 sixties
0.6 sixty minutes
0.7 sixty or
1.0 sixty two
-1.9 size
-1.4 size of
-0.5 sized
0.6 skates
1.8 skating
1.1 skeleton
1.3 ski
1.3 skill
2.9 skilled
-0.5 skills
-2.0 skin
-0.5 skin is
-0.7 skin that
3.9 skip
-1.1 skip it
3.8 skip the
0.8 skull
-0.7 skylight
-1.5 skytrain
-1.1 skytrain $
1.8 sleep
-1.2 sleep and
-2.1 sleep better
-0.8 sleep more
-0.8 sleep on
2.2 sleep through
0.5 sleep with
0.7 sleep your
0.8 sleeping
0.8 sleeping on
0.6 sleeping through
1.6 sleeps
-0.6 sleepy
7.2 slept
0.6 slept in
1.4 slide
0.9 slide back
1.4 slides
0.6 slides back
-0.8 slight
-2.1 slightly
-1.5 slip
0.9 slip back
-0.7 slip in
-0.5 slip out
0.6 slipped disc
-1.6 slippers
-0.7 slippers and
2.9 slipping
1.0 slips
0.6 slips back
-0.6 slope
1.4 slot
1.0 slot and
0.6 slot to
-1.0 slots
-2.9 slow
-1.3 slow $
-0.7 slow deep
1.8 slow down
-0.5 slow firm
-0.8 slow pressure
-0.5 slow steady
0.5 slow stretching
-0.7 slow the
0.5 slow traction
-1.4 slowed
-1.7 slower
-0.5 slower $
-3.9 slowly
-1.7 slowly $
-0.5 slowly in
0.5 slowly the
-0.5 slowly with
-1.4 slows
-0.6 slows $
-0.6 slows and
1.7 slows the
-6.3 small
-1.0 small $
-1.2 small and
-0.6 small curves
1.1 small joints
0.9 small muscles
-0.7 small number
-0.7 small of
-0.6 small studies
-0.9 smaller
0.6 smaller number
1.4 smart
-1.5 smell
-0.6 smell of
-0.8 smells
-0.5 smells of
2.2 smile
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
0.5 snoring $
-2.2 snow
0.8 so
-2.7 so $
-1.5 so and
2.4 so are
-0.5 so at
0.6 so come
0.5 so confident
2.3 so does
1.2 so drink
1.9 so easy
1.0 so far
0.9 so gentle
-1.0 so he
-2.0 so here
-2.3 so i
0.6 so if
-0.5 so is
1.6 so it
-0.7 so leave
-0.6 so let
-0.6 so long
0.6 so many
2.2 so much
-0.5 so nobody
-0.5 so of
1.7 so often
1.1 so people
-0.5 so tell
-0.6 so that
1.7 so the
1.7 so there
-0.5 so they
-2.8 so we
-0.6 so what
-1.1 so when
1.8 so will
1.6 so you
-0.9 so your
1.8 soaks
-1.0 soap
-0.7 society
-0.6 society of
1.2 sock $
-0.6 sock and
1.4 socks
1.0 socks on
-0.5 sofa
-1.1 soft
-0.5 soft centre
1.8 soft tissue
-1.0 soft tissues
0.6 soften
0.5 soften $
-0.9 softened
1.6 softening
-0.6 softens $
1.1 softens the
1.1 softer $
-0.9 software
-1.7 sold
0.5 sole
3.8 solution
2.6 solution $
-9.4 some
-0.6 some clients
0.5 some clinics
0.5 some come
-0.5 some feel
-0.5 some folks
0.8 some good
1.2 some have
1.2 some movement
2.5 some need
2.3 some of
-0.9 some patients
-3.4 some people
-1.4 some point
0.8 some tenderness
-1.0 some time
-0.5 some water
-0.8 somebody
0.5 somebody else
-0.5 somebody has
-0.5 somebody in
-0.5 somebody is
-1.0 somebody on
0.5 somebody who
-1.2 someone
-1.4 someone else
-0.6 someone had
-0.5 someone has
2.9 someone who
-1.1 someone with
-0.9 something
-0.7 something $
0.5 something a
0.7 something different
-0.5 something does
-2.1 something else
-0.5 something has
-1.9 something in
-0.5 something is
-0.7 something like
1.1 something more
2.7 something of
2.3 something to
0.7 something with
-0.5 something you
-6.4 sometimes
-0.5 sometimes there
0.7 sometimes with
0.8 somewhere
1.2 somewhere around
-0.6 somewhere in
2.8 son
-0.6 song
-0.5 sons
-0.9 soon
-0.6 soon $
-1.1 soon as
1.8 sooner
0.5 sooner if
1.3 sooner or
0.9 sooner you
0.7 soothes
-0.9 soothing
-0.8 soothing $
-0.7 sore
-0.5 sore $
0.5 sore bit
-0.5 sore joints
-0.6 sore lower
0.9 sore or
-1.2 sore the
-1.9 soreness
-0.5 soreness is
0.7 soreness the
-1.5 sorry
-0.6 sorry $
-0.6 sorry that
-0.5 sorry to
0.8 sort it
3.1 sorted
2.2 sorts
-0.8 sorts of
1.0 soul
-1.0 sound
-0.8 sound of
-1.0 soundly
-2.5 sounds
-0.5 soup
4.9 source
4.1 source $
1.3 source of
1.3 spa
0.8 spa $
-0.5 spa day
3.3 space
-0.5 space around
1.4 space between
1.7 space for
-0.6 space to
-1.2 spaces
1.1 spare
1.8 spare you
1.3 spared
1.2 spares
0.8 spas
1.3 spasm
-1.9 spasm $
-0.8 spasm is
1.1 spasms
0.5 speak
0.9 speak for
0.5 speak of
-1.2 speak up
1.7 speak with
-0.6 speaking
-1.7 special
-0.7 special chair
2.2 specialise
2.2 specialise in
4.4 specialist
3.7 specialist $
2.7 specialist and
1.9 specialist for
0.7 specialist in
-0.5 specialist team
-0.8 specialist will
11.5 specialists
2.7 specialists $
0.5 specialists and
0.7 specialists have
3.0 specialists in
3.7 specialize
3.7 specialize in
3.8 specialized
3.3 specializes
3.3 specializes in
-3.3 specific
-1.2 specific back
1.0 speed
-0.6 speed $
3.4 speeds
1.0 speeds the
1.6 speeds up
-0.5 spelling
0.6 spells
-2.0 spend
-0.5 spend your
-0.7 spends
-2.5 spent
1.4 spent $
-0.7 spent on
3.8 spinal
1.2 spinal adjustments
2.0 spinal alignment
-0.9 spinal canal
-0.6 spinal clinic
1.2 spinal conditions
-0.7 spinal cord
1.0 spinal decompression
1.8 spinal health
-1.4 spinal manipulation
0.5 spinal pain
-0.6 spinal specialist
-2.9 spinal stenosis
-0.7 spinal surgeon
-0.8 spinal surgery
3.6 spine
0.8 spine are
-1.1 spine as
0.9 spine back
0.5 spine becomes
-0.7 spine can
-0.5 spine clinic
-1.6 spine curves
-0.5 spine do
-0.7 spine gets
0.5 spine have
-1.1 spine it
-0.8 spine itself
-0.5 spine like
0.5 spine of
-1.6 spine or
1.1 spine so
0.7 spine straight
-1.3 spine that
-0.8 spine the
0.6 spine to
-0.6 spine which
-0.6 spine while
1.8 spine will
-0.9 spine with
2.6 spine you
1.5 spineflow
1.6 spines
1.0 spines $
-0.9 spines that
0.9 spirit $
0.5 splits
-0.5 spoil
0.6 spoken
0.9 spoken $
-0.5 spoken to
-0.8 spondylitis
-0.8 spondylolisthesis
1.8 sponge
1.4 sponge $
-1.8 sport
-0.5 sport and
1.3 sports
0.8 sports $
0.9 sports injuries
1.9 sports injury
-0.9 spot
1.4 spot $
-3.8 spots
-0.6 spots that
1.4 sprain
-0.7 sprain $
-0.5 sprain is
1.3 sprained
1.0 sprained ligaments
1.1 sprains
1.3 sprains $
-0.6 sprains and
-1.2 spread
-0.6 spreading
-1.0 spreadsheet
-0.7 spreadsheet $
1.2 spring
-1.0 spring $
1.0 spring and
-0.6 spur
1.8 spurs
1.2 spurt
0.9 spurt and
0.7 squad
1.0 square
-1.4 squeezed
-0.5 squeezes
-0.9 squeezes the
0.9 st
1.1 stable
1.1 stable $
-0.5 stack
-2.0 staff
0.7 staff $
-0.5 staff will
1.5 stage
1.3 stage $
0.5 stage of
-0.6 stage three
-0.5 stages
-1.1 stages $
0.5 stagnant
-0.9 staircase
-0.5 staircase $
1.5 stairs
-0.5 stairs $
-1.1 stairs and
-0.6 stairs are
0.8 stake
-1.0 stall
-1.1 stalls
2.0 stamina
2.5 stand
1.1 stand at
-1.2 stand behind
-0.7 stand bend
-0.7 stand down
-1.1 stand for
-0.5 stand how
1.1 stand in
1.3 stand tall
1.1 stand taller
1.1 stand through
-0.7 stand up
1.6 standard
-0.8 standards
-0.5 standards authority
1.7 standing
1.8 standing $
-0.5 standing and
0.9 standing at
-0.6 standing desk
0.5 standing or
-0.9 standing up
0.6 stands
4.0 star
1.2 star rating
2.5 star reviews
7.8 stars
2.3 stars $
2.3 stars from
1.1 stars on
-1.3 start
1.1 start and
-1.2 start at
-1.1 start gentle
-0.6 start gently
0.6 start on
-1.2 start to
-0.8 start treatment
-1.1 start with
-0.5 started at
-0.8 started the
-0.5 started to
-0.5 started what
-0.5 starter
-0.5 starting
-0.7 starting treatment
0.7 starts
1.7 starts $
-0.6 starts with
-1.1 starved
-0.9 starved of
1.4 state
1.9 state of
-0.6 stated
-0.9 states
-2.0 station
-0.7 station $
-0.5 statutory
0.7 stay $
-0.7 stay as
0.5 stay in
-0.9 stay on
2.0 stay with
1.0 stayed
-1.9 staying
-1.2 staying active
0.6 staying gently
3.3 stays
0.7 stays $
-1.0 stays on
0.6 stays there
0.6 stays with
0.7 steady
-0.5 steam
-1.0 steel
0.5 stefan
1.3 stenosis
-1.6 stenosis $
-0.7 stenosis a
1.5 stenosis and
0.8 stenosis because
0.9 stenosis can
1.4 stenosis is
-0.8 stenosis means
-0.6 stenosis or
-0.6 stenosis the
-0.8 stenosis where
-1.7 step
-1.4 step $
-0.6 step free
-0.6 steps from
-0.7 sterile
-1.4 steroid
-0.5 steroid injection
-0.6 steroid injections
-0.5 steroids
1.1 steroids $
-0.6 steroids can
1.2 stick
0.6 stick and
0.8 stick to
0.6 stick with
3.1 sticks
0.5 sticks and
-0.5 sticks out
-1.5 stiff
0.9 stiff $
-1.3 stiff and
-0.7 stiff in
0.6 stiff joint
1.1 stiff mornings
0.9 stiff neck
-0.5 stiff when
-0.7 stiffen
-1.2 stiffens
-1.0 stiffer
-1.2 stiffness
-0.8 stiffness and
-0.7 stiffness in
-0.7 stiffness is
0.9 stiffness that
0.8 still
-1.3 still $
1.6 still a
-0.8 still creek
-0.8 still get
-0.6 still has
0.5 still have
0.5 still hurt
1.4 still in
2.7 still on
0.9 still the
0.5 still there
-0.7 stillpoint
-0.6 stillwater
1.3 stimulates
1.8 stimulates the
0.9 stimulating
-0.7 stomach
-0.9 stomach $
1.7 stomach and
-0.6 stomachs
-1.6 stone
0.9 stones
0.8 stones and
2.6 stood
2.1 stood up
-1.0 stool
0.8 stop
2.0 stop $
-1.3 stop a
1.2 stop and
-1.5 stop at
-0.8 stop if
-0.5 stop moving
-0.5 stop without
-0.7 stop your
7.0 stopped
2.1 stopped $
-0.6 stopping
0.5 stopping $
-0.5 stopping you
5.3 stops
2.7 stops $
-0.5 stops at
1.4 stops being
-0.6 stops right
-2.5 stops you
-1.3 store
1.2 stored
-0.5 stored in
1.4 stored toxins
1.7 stories like
-2.3 story $
5.0 story is
-0.5 stove $
4.3 straight
3.0 straight $
1.7 straight after
-0.7 straight answers
2.6 straight as
-0.7 straight away
-0.8 straight from
-0.7 straight home
0.5 straight in
-0.7 straight line
-0.6 straight with
1.8 straighten
-2.7 straighten a
-1.3 straighten the
1.4 straighten up
4.9 straightened
2.6 straightening
3.2 straightening the
4.2 straightens
5.3 straighter
1.5 straighter than
1.1 strain
2.3 strain $
-0.6 strain and
1.1 strain is
-0.5 strain off
-0.8 strain on
-0.8 strain the
-0.6 strain we
-1.6 strained
0.8 strains
0.8 strains are
-0.5 strains from
-0.5 strains settle
-2.1 street
0.7 street $
-0.8 street and
-0.5 street for
-0.5 street in
-0.8 street parking
1.9 strength
-0.6 strength training
0.9 strength work
-1.1 strengthening
-0.5 strengthening and
2.5 strengthens
2.4 strengthens your
-3.1 stress
-2.6 stress $
0.7 stress does
1.8 stress hormones
-1.7 stressed
-0.6 stressful
-4.1 stretch
-0.7 stretch and
0.6 stretch at
-0.6 stretch you
-1.2 stretched
-3.5 stretches
-0.8 stretches $
-0.6 stretches for
-0.7 stretches to
-0.5 stretches with
-2.6 stretching
-1.2 stretching $
1.5 stroke $
0.8 strokes
-0.5 strokes $
0.7 strokes and
0.9 strokes that
2.8 stroll
-1.7 strong
0.6 strong $
-0.6 strong painkillers
-0.8 strong pressure
5.5 stronger
1.4 stronger immune
1.6 stronger immunity
-0.6 stronger painkiller
-0.5 stronger painkillers
5.2 stronger than
0.6 strongest
-0.6 structural
1.0 structure
-0.6 structure can
2.3 structured
3.4 stubborn
3.4 stuck
2.0 stuck $
0.5 stuck your
-2.3 student
-0.5 student and
-0.6 student clinic
-1.6 students
-0.8 students and
-3.0 studied
-0.9 studied in
-2.8 studies
1.1 studies have
-0.5 studies in
-1.7 studies of
1.1 studies show
0.6 studies suggest
-0.5 studies were
0.9 studio in
-0.5 studio we
-1.6 study
1.0 study after
-1.2 stuff
-0.9 stuff $
-1.2 style
-0.5 style of
-0.5 subacute
-1.2 subject
-0.5 submit
-1.1 substitute
-1.0 substitute for
2.9 succeed
1.7 succeed where
1.0 succeeds
5.8 success
3.3 success rate
-2.0 such
-0.5 such a
-3.8 such as
0.5 suction
-1.7 sudden
-0.7 suddenly
-0.7 suffer
-0.5 suffering
-0.5 sugar
-5.3 suggest
0.6 suggest a
-1.0 suggest that
-0.5 suggest weekly
-1.3 suggested
1.1 suggests
0.6 suggests that
1.4 suit $
-0.5 suit you
0.5 suitable
-0.5 suitable $
2.0 suitable for
-0.6 suitcase
-0.7 suite
-0.9 suits
2.0 suits every
-0.9 suits you
-0.8 summary
2.9 summer
1.9 summit
-1.6 sun
-1.1 sun life
0.6 sunday
0.7 sunday $
-1.2 sundays
-0.6 sundays and
1.1 superior
1.1 superior to
-0.6 supermarket
-0.9 supervised
-0.6 supervision
-0.6 supervisor
0.6 supper $
0.9 supple
-0.5 supplementary
-0.5 supplementary benefits
-0.7 supplements
-0.5 supply
-1.1 supply $
-0.5 supply of
0.6 supply to
-1.5 support
-0.9 support $
0.8 support belt
-1.8 supported
-1.0 supported by
0.6 supporting
1.2 supports
-0.5 supports the
-0.6 supposed
-0.5 supposed to
0.9 sure
-0.5 sure $
-0.5 sure if
1.7 sure it
-0.8 sure that
0.5 sure to
1.3 surfaces
2.4 surgeon
1.7 surgeon $
1.2 surgeon could
-0.6 surgeon removes
-0.7 surgeon says
-2.0 surgeon will
2.0 surgeons
-0.6 surgeons $
3.4 surgery
3.1 surgery $
0.6 surgery altogether
0.6 surgery and
-0.5 surgery are
-0.5 surgery but
0.9 surgery can
-0.9 surgery does
1.5 surgery for
-0.6 surgery has
0.9 surgery have
1.6 surgery in
-0.8 surgery is
-0.5 surgery it
-0.8 surgery may
3.2 surgery or
-0.5 surgery that
-1.4 surgery to
1.9 surgical
0.5 surgical date
-0.5 surgical treatment
2.7 surprise
1.1 surprised
-1.0 surprised $
2.0 surprises
-0.5 surprises $
2.5 surprises people
-0.5 surprising
-0.6 surprisingly
-1.0 surrey
0.9 survey
0.7 survey of
-0.5 surveys
-1.0 suspect
-0.9 suspected
-0.7 suspicious
0.7 sustained
-0.5 swallowed
-0.7 swear
-0.8 swears
-1.8 swears by
-1.7 swedish
-0.6 swedish and
-1.1 swedish massage
0.6 swedish strokes
1.6 sweep
-0.7 swelling $
-0.6 swelling and
-0.8 swim
-0.7 swimmers
-3.0 swimming
-0.7 swimming and
-1.3 swims
0.7 swing your
2.3 swinging
2.3 swinging a
2.0 switch
1.1 switched
1.2 switched off
3.6 switches
3.8 switches off
-1.2 swollen
-0.9 swollen $
1.4 swollen joint
-0.8 swollen joints
-0.5 sympathy
2.8 symptom
0.9 symptom $
1.7 symptom and
-1.6 symptoms
-0.6 symptoms and
-0.7 symptoms are
0.8 symptoms at
-0.7 symptoms can
-0.5 symptoms have
-1.9 syndrome
-0.7 syndrome $
0.6 synovial
0.6 synovial fluid
2.9 system
0.6 system $
2.2 system a
2.0 system and
-0.6 system attacking
-1.3 system attacks
0.5 system down
-0.8 system has
-1.1 system or
0.9 system so
-0.8 system that
0.9 system to
-0.8 system which
0.7 t
-1.5 t $
0.7 table $
-0.5 table a
1.2 table and
-0.6 table by
-0.5 table goes
-1.1 table has
0.6 table is
-0.5 table lowers
-1.1 table that
-0.6 table with
-4.2 tables
-0.5 tables $
-0.7 tables are
1.8 tablet
2.9 tablets
0.6 tablets $
0.8 tablets a
1.4 tablets and
-0.5 tablets are
-0.7 tablets can
0.7 tablets for
1.1 tackles
1.1 tackles the
-0.7 tagalog
-0.8 tai
-0.8 tai chi
0.8 tailor each
-2.0 take
1.0 take $
1.8 take a
-0.6 take an
0.6 take away
-0.9 take blood
0.6 take breaks
0.5 take care
-0.5 take four
-1.6 take home
1.0 take it
0.8 take months
-0.6 take more
-0.9 take my
-1.3 take off
-1.4 take our
-0.5 take pain
-0.6 take pressure
1.3 take six
0.6 take ten
-0.5 take that
-0.6 take them
0.6 take three
-2.0 take your
1.6 taken
-0.6 taken away
-0.5 taken in
1.5 taken on
0.6 taken together
1.7 taken up
1.3 takes
2.5 takes $
1.3 takes a
1.6 takes and
-0.8 takes longer
1.0 takes place
1.3 takes the
-0.6 takes time
-0.7 takes to
-0.6 takes your
-1.4 taking
0.5 taking $
1.0 taking the
-0.8 taking them
-3.3 talk
-1.1 talk $
-1.3 talk about
0.8 talk and
0.6 talk it
-0.6 talk over
-1.0 talk through
0.9 talk with
-1.0 talked
-0.9 talked about
-0.7 talking
-0.6 talking $
0.8 talking about
-0.6 talks
4.4 tall
6.5 taller
5.9 taller $
-0.5 tamsin
-0.6 tamsin $
-1.2 tangle
-1.5 tap
-1.0 tape
-0.5 taped
1.7 taper
-0.5 tapotement
1.0 targeted
0.9 targets
1.0 targets the
-0.7 task
-1.4 tasks
-2.5 taught
-0.7 taught to
-1.3 tax
-0.5 taxi
-2.9 tea
-1.2 tea and
-0.5 tea is
-0.6 tea on
0.5 tea towel
-0.9 teacher
-1.1 teachers
-1.0 teaches
-0.8 team
-1.4 team $
-0.5 team and
-0.8 team at
-0.5 team can
1.4 team in
1.4 team includes
1.4 team of
-0.7 team will
-2.3 tear
-0.7 tear and
-0.5 tear that
2.2 tears
2.2 technique
0.9 techniques
1.6 teenager
0.5 teenager with
-0.5 teenagers and
0.8 teenagers to
-1.2 teeth
-0.5 teeth $
-1.3 telephone
-0.5 telephone $
-3.2 tell
1.9 tell anyone
0.6 tell by
-0.9 tell everybody
0.8 tell her
0.9 tell him
-0.7 tell in
-0.5 tell our
-0.6 tell people
-0.5 tell what
-1.3 tell your
-0.6 telling you
-0.6 tells
-0.7 tells me
0.8 tells the
2.0 tells us
-1.7 tells you
-0.6 temperature $
-1.5 temporary
-0.9 temporary $
0.7 ten
-1.0 ten and
3.1 ten days
0.5 ten degrees
0.7 ten hours
0.6 ten in
0.5 ten minute
0.7 ten minutes
-1.4 ten people
-1.0 ten per
-0.8 ten percent
1.2 ten the
-0.7 ten times
-0.6 ten to
1.2 ten visits
-1.5 ten weeks
1.8 ten years
-2.2 tend
-2.2 tend to
-1.5 tender
-0.5 tender for
1.0 tender joints
-0.7 tenderness
-0.6 tenderness $
0.5 tenderness the
-0.7 tendon
-0.9 tendons
-2.9 tends
-2.9 tends to
-1.0 tennis
-0.5 tennis ball
-0.8 tens
-1.8 tense
-0.6 tense muscles
1.6 tension
-0.9 tension $
-0.8 tension and
2.6 tension headaches
-1.7 tension in
0.7 tent $
1.2 tenth
-3.3 term
0.6 term $
1.3 term pain
-0.6 term relief
-1.8 terms
-0.5 terms of
-1.2 terrible
-1.2 test
0.5 test $
-0.6 test can
0.9 test your
-0.7 tested
-0.9 testimonials
0.9 testing
-1.0 tests $
-1.9 text
-0.6 text back
2.2 textbook
-0.6 textbooks
-0.5 thai
0.7 than
1.9 than a
1.8 than an
-0.6 than another
4.6 than any
1.6 than anything
-1.8 than back
-0.5 than in
-0.8 than it
1.0 than medication
1.2 than morphine
2.9 than most
1.1 than my
-1.1 than on
-0.8 than people
1.3 than physiotherapy
1.4 than rest
-0.7 than sixty
-0.8 than standing
-0.6 than that
0.7 than the
-2.5 than those
-1.1 than three
-0.5 than twenty
-0.6 than two
-0.6 than usual
-1.3 than waiting
-0.9 than we
0.6 than when
1.1 than with
-0.7 than you
2.3 thank
3.0 thank you
1.2 thanks
2.5 thanks to
1.0 thanksgiving
1.0 thanksgiving $
1.3 that
1.5 that a
0.8 that after
-0.6 that alone
-0.7 that an
-1.3 that any
-0.6 that are
0.8 that at
0.9 that back
2.5 that because
1.3 that being
2.6 that build
1.9 that can
-0.7 that carries
0.6 that cause
0.5 that causes
-0.6 that clamping
-0.6 that come
-1.6 that comes
-0.5 that covers
0.7 that cycle
-0.7 that day
-0.7 that depends
0.6 that disc
3.2 that does
3.3 that every
0.6 that extra
-0.5 that feel
-0.6 that feeling
-0.7 that fit
-0.6 that for
1.6 that from
2.7 that gave
-0.7 that gentle
1.5 that gets
-0.5 that give
-0.9 that go
-1.4 that goes
-0.8 that guarding
0.7 that happens
0.5 that he
0.5 that heavy
-0.5 that hold
0.7 that hurts
-2.6 that i
0.9 that if
-0.5 that in
-0.5 that includes
-4.8 that it
-0.7 that keep
-1.1 that keeps
0.6 that know
-0.5 that last
2.2 that lasts
0.9 that long
-0.6 that lowers
-0.8 that made
0.6 that makes
2.7 that many
-2.1 that massage
1.0 that might
1.0 that muscle
-1.1 that needs
1.0 that nerve
-1.5 that never
-1.7 that night
0.5 that nothing
-0.8 that on
-3.1 that one
2.0 that operation
1.2 that other
0.5 that ours
-0.9 that pain
-2.7 that people
-0.6 that presses
0.8 that pressure
0.5 that promise
1.2 that puts
0.7 that really
-0.5 that reason
0.7 that regular
-1.2 that runs
0.6 that said
-0.6 that says
-0.7 that scar
0.7 that sentence
-0.7 that settles
-1.1 that she
1.0 that sit
-0.5 that sitting
0.7 that so
-1.0 that somebody
-0.8 that someone
-0.7 that something
-0.6 that sort
-0.7 that sounds
0.7 that stays
-0.6 that stenosis
-0.8 that suits
2.6 that surgery
1.6 that table
0.7 that take
0.7 that targets
0.7 that the
1.5 that their
-2.8 that they
1.2 that this
-0.7 that to
-0.6 that too
-0.8 that took
2.0 that toxins
-0.6 that travels
1.2 that used
-0.5 that wakes
-0.9 that was
0.7 that way
0.5 that week
-0.8 that went
1.5 that when
1.8 that will
0.8 that works
1.0 that worry
0.8 that would
-0.5 that wraps
-2.9 that your
1.3 the
1.4 the #
-0.5 the 130
-1.1 the 14
-0.8 the 14th
-0.5 the 60
-0.9 the ache
0.5 the acids
-0.7 the advice
0.7 the affected
-0.6 the afternoon
-1.1 the age
-0.9 the aim
-0.5 the air
-1.1 the alarm
0.5 the alignment
1.3 the allotment
2.0 the alternatives
-0.9 the american
-0.8 the anaesthetic
0.8 the ankle
-0.8 the answer
-0.5 the answers
-0.6 the appointment
0.5 the arch
0.9 the area
1.3 the arteries
1.4 the arthritis
1.3 the ashcombe
2.7 the attack
-0.7 the authors
1.5 the average
1.5 the baby
-6.0 the back
-0.5 the backs
0.6 the bad
-1.0 the bag
-1.3 the bakery
-0.6 the base
-0.5 the basket
-0.8 the bath
0.6 the bathroom
0.9 the beach
-0.8 the bed
-1.2 the beer
-1.1 the bell
-1.1 the belly
-1.4 the belt
1.9 the bench
-0.8 the benefit
0.9 the benefits
2.2 the best
1.9 the bin
-0.6 the birth
-0.7 the bit
-0.6 the block
1.7 the blood
-0.6 the board
-1.3 the body
1.7 the bone
0.7 the bones
-0.5 the booking
-1.3 the boss
1.3 the brace
-0.8 the bracing
-0.9 the brain
-1.1 the breath
2.1 the bulge
-0.7 the burnaby
1.3 the bus
-0.7 the business
-2.0 the buttock
1.0 the cab
1.7 the calendar
1.0 the calf
-0.8 the calves
1.8 the canal
0.9 the card
-0.6 the cards
-0.6 the care
-0.7 the cartilage
3.5 the cause
-0.7 the ceiling
1.7 the chair
-0.5 the chance
4.2 the change
-0.5 the channel
0.5 the chemist
-0.7 the child
1.6 the chiropractor
-0.6 the christmas
1.1 the city
-1.3 the claim
-1.4 the client
-2.2 the clinic
1.5 the clock
0.6 the cobb
-0.8 the code
0.5 the coffee
-0.7 the comments
-0.5 the committee
-0.6 the complete
1.1 the consultant
-0.8 the core
-0.5 the corset
-1.1 the cost
-1.0 the couch
0.6 the country
-0.7 the course
-0.5 the courtyard
-0.6 the credit
0.5 the cupboard
1.1 the curve
1.1 the cushion
0.7 the cycle
0.6 the damage
1.7 the damaged
-0.5 the danger
-0.8 the date
-0.5 the day
2.5 the deep
1.4 the deeper
2.3 the degeneration
-2.8 the desk
-0.5 the details
0.5 the diary
0.9 the difference
-0.7 the differences
0.6 the direction
2.0 the disc
0.8 the discs
-1.0 the dishwasher
1.1 the distance
-0.5 the doctor
0.6 the dog
0.8 the door
-0.5 the doughnut
1.8 the drawer
-1.2 the drive
-0.5 the dull
0.6 the earlier
-1.6 the early
-1.2 the edge
-0.7 the edges
-0.9 the effect
-1.1 the effects
1.7 the electric
-1.1 the elevator
-1.0 the end
1.5 the endorphins
-1.0 the ends
-0.8 the entire
-0.5 the entrance
-0.5 the envelope
-0.6 the erectors
-1.5 the evening
-0.5 the evidence
0.8 the exact
1.0 the exercises
-1.1 the experience
-0.5 the face
-0.6 the fact
-0.6 the family
0.8 the far
-0.7 the farmers
-1.4 the fee
1.0 the feeling
-1.6 the feet
0.5 the fence
-0.6 the few
0.7 the fibres
1.2 the fifth
2.3 the finest
-1.3 the fire
1.4 the first
-0.7 the five
2.3 the flare
-1.1 the flat
-0.8 the floor
0.5 the flow
-1.0 the fluid
-1.4 the following
0.9 the foot
0.6 the form
-0.7 the forms
-0.6 the foundation
-0.6 the founder
3.0 the four
3.7 the fourth
0.9 the friday
-0.5 the fridge
-0.7 the friend
-0.5 the front
-0.5 the full
1.2 the gap
1.0 the garage
-0.6 the garden
0.5 the gentle
0.7 the girls
-1.2 the glutes
-1.0 the good
-0.5 the gp
-0.9 the ground
-1.2 the groups
0.7 the grouse
1.5 the growth
-1.3 the guy
-1.7 the gym
-0.6 the hamstrings
1.1 the hand
-1.0 the hands
1.8 the harbour
1.1 the hard
-1.0 the head
-0.5 the healing
0.9 the health
0.6 the heart
2.2 the heat
0.9 the heavy
-0.5 the heel
0.7 the height
-1.0 the heights
1.7 the herniated
1.4 the herniation
-1.0 the high
0.5 the highest
-3.7 the hips
0.7 the honest
2.1 the hospital
-1.0 the hot
0.6 the hotel
-1.3 the house
2.2 the ibuprofen
1.3 the ice
1.1 the illness
-3.0 the immune
1.1 the improvement
1.0 the inflammatory
1.7 the injections
-1.4 the injury
1.1 the inner
-0.7 the intake
-0.8 the internet
0.5 the intervertebral
2.5 the island
-0.7 the jar
-0.7 the jaw
1.7 the jelly
2.1 the job
1.4 the joint
-2.2 the joints
1.7 the jumper
-0.5 the kettle
-0.9 the kids
1.1 the kind
0.8 the knees
2.7 the knife
1.0 the lactic
0.7 the ladder
-0.7 the lady
-0.9 the lane
-0.6 the largest
1.9 the last
-0.6 the law
1.6 the leading
-0.5 the leaflet
-0.5 the leaflets
1.9 the least
-0.9 the leaves
-1.6 the left
2.5 the leg
-0.7 the length
0.5 the less
0.9 the letter
-1.0 the level
-0.5 the lift
-0.7 the light
-0.9 the limits
-2.3 the lining
2.9 the literature
-0.8 the little
0.6 the liver
-0.8 the lobby
0.9 the local
1.4 the loft
1.2 the long
-0.5 the longest
-0.5 the loop
1.8 the lot
-2.8 the low
-0.8 the lower
-0.7 the lowest
2.3 the lumbar
2.7 the lymph
0.6 the lymphatic
-0.5 the machine
-1.2 the main
-2.8 the massage
-1.1 the material
1.5 the matter
-0.6 the medical
0.8 the medicine
1.4 the medicines
-0.7 the menu
0.7 the message
0.6 the method
-1.0 the middle
-0.9 the mind
1.3 the mirror
-1.4 the moment
0.8 the monday
-1.5 the money
-1.5 the month
-1.8 the morning
-0.8 the mornings
3.8 the most
-0.6 the multifidus
1.2 the muscle
-0.8 the music
-0.5 the name
-0.5 the names
0.8 the narrowing
0.6 the natural
-0.5 the nearest
1.3 the need
0.6 the needle
-1.0 the needles
-0.7 the nervous
0.6 the new
1.7 the next
1.3 the nhs
1.8 the night
-0.5 the nine
0.6 the normal
1.0 the north
1.2 the number
1.1 the numbness
-2.1 the oil
-3.5 the old
1.5 the oldest
1.7 the ones
3.7 the only
3.9 the operating
2.3 the operation
-0.5 the options
1.0 the original
-1.5 the other
0.9 the others
-1.1 the outer
-0.5 the outside
1.1 the over
0.5 the packet
-0.6 the page
1.5 the pain
1.8 the painkillers
-0.5 the panel
-0.6 the paper
-0.9 the paperwork
0.7 the paraspinal
-0.5 the parkade
2.1 the part
-1.6 the patient
2.5 the pelvis
-1.2 the person
1.1 the pharmacist
-1.3 the physio
-0.7 the pictures
-0.6 the piece
2.0 the pill
-0.8 the piriformis
1.1 the place
-0.9 the places
2.4 the plan
3.3 the point
2.0 the poisons
2.0 the pole
-0.5 the position
-0.6 the possible
0.5 the postbox
-0.5 the pot
0.9 the power
2.1 the pressure
-1.5 the price
-0.8 the printer
1.1 the problem
0.6 the procedure
1.5 the process
0.6 the profession
1.0 the programme
0.9 the protocol
2.0 the province
-0.6 the provincial
0.6 the pub
-0.7 the public
0.8 the pull
-0.7 the quality
0.7 the quarter
2.5 the quiet
0.7 the ra
0.9 the radiologist
-1.4 the rain
0.5 the ramp
3.2 the real
2.6 the reason
-1.4 the reasons
-0.5 the receipt
-0.5 the recliner
-0.7 the recovery
0.7 the red
0.7 the region
-0.5 the register
-0.8 the release
1.4 the relief
0.5 the repair
1.5 the report
2.2 the rest
0.5 the result
-0.7 the reverse
1.3 the rib
-1.2 the ribs
-2.9 the risk
-1.5 the risks
-0.7 the rmts
-1.8 the road
0.8 the roof
-2.3 the room
-0.5 the rooms
4.9 the root
0.9 the ropes
0.7 the sacrum
1.7 the safest
1.4 the scalpel
-0.6 the scan
-0.8 the scans
-0.8 the scar
-1.2 the sciatic
0.9 the sciatica
-1.0 the scoliosis
-0.5 the screen
0.5 the sea
-0.6 the season
-1.0 the seat
1.1 the second
-0.5 the senior
-0.8 the sentence
-0.7 the sessions
0.8 the seven
0.8 the seventh
-1.1 the shape
-1.0 the sheet
-0.9 the sheets
0.7 the shopping
-0.6 the shortest
-0.6 the shoulder
-1.5 the shoulders
0.7 the side
2.6 the sink
-0.5 the site
1.0 the sixth
-1.7 the size
-1.6 the skin
0.8 the skull
-1.2 the skytrain
1.2 the small
-0.6 the smell
-0.7 the smooth
-0.6 the society
-0.8 the sofa
1.2 the sooner
0.8 the sore
-0.5 the soreness
-1.0 the sound
3.5 the source
1.1 the spa
0.7 the spasm
-0.6 the special
-1.3 the specialist
-1.9 the spinal
-1.6 the spine
2.9 the spot
2.0 the squeeze
-0.5 the staff
1.1 the stage
1.2 the stairs
2.2 the start
1.5 the state
1.1 the stenosis
0.5 the step
0.7 the stiffness
-1.0 the story
1.5 the street
0.7 the stress
0.6 the strongest
-0.5 the student
-1.0 the studies
-0.9 the study
3.4 the surgeon
1.6 the swelling
1.8 the symptom
1.9 the symptoms
-0.6 the system
-0.5 the tables
0.6 the tablet
1.4 the tablets
0.5 the tailbone
-1.0 the tea
-0.5 the team
0.5 the technique
0.7 the telephone
-0.5 the temperature
1.3 the ten
0.8 the tenth
-0.6 the textbooks
-1.3 the therapist
0.6 the thing
-0.9 the things
1.9 the third
-0.5 the thoracolumbar
-0.6 the three
2.2 the tight
0.7 the tightness
-0.5 the till
0.7 the time
1.7 the tingling
1.2 the tissue
0.5 the tissues
-0.6 the title
-0.9 the toes
-0.9 the toilet
0.8 the top
2.2 the torn
-1.1 the towel
0.7 the towels
4.0 the toxins
-0.8 the train
-0.5 the training
1.2 the trapped
1.0 the treatment
-0.6 the tree
1.8 the tri
-1.6 the trials
-1.2 the trouble
-0.8 the truck
1.3 the true
1.5 the tuesday
-0.6 the tummy
1.0 the tunnel
-1.3 the two
-0.8 the uk
1.6 the ultimate
0.6 the umbrella
2.4 the underlying
-0.7 the united
-0.8 the usual
1.2 the valley
3.1 the vertebrae
3.7 the very
-1.0 the visit
-1.8 the volume
-0.9 the waitlist
-1.2 the walk
0.7 the walking
-0.5 the wall
0.6 the warm
2.1 the waste
0.7 the way
2.5 the wear
1.8 the weather
-0.6 the website
-1.9 the week
0.8 the weekend
0.6 the weir
0.8 the wheel
0.7 the whole
-1.8 the window
0.5 the woman
0.9 the women
-1.3 the work
-0.8 the world
0.6 the worn
-0.8 the worst
-1.2 the wound
0.7 the wrong
-0.5 the yard
-2.2 the year
-1.1 the years
-0.5 the yellow
0.5 the young
0.8 theatre
2.7 their
0.5 their antidepressants
-1.0 their back
0.5 their discs
-0.5 their families
-0.7 their hands
-0.6 their leg
-0.8 their lifetime
-0.5 their lives
0.7 their medication
0.6 their names
-0.5 their pain
1.8 their painkillers
-1.4 their place
0.6 their proper
1.0 their seventies
0.7 their socks
-0.5 their training
0.7 their walking
1.5 theirs
0.7 theirs $
2.2 them
-2.1 them $
-0.5 them a
-0.5 them about
-1.7 them again
1.7 them all
1.5 them and
-0.5 them away
1.5 them but
-0.5 them by
0.5 them feel
2.1 them for
-0.8 them from
-1.7 them have
0.9 them in
-0.8 them is
0.6 them never
0.6 them off
-1.6 them on
0.9 them or
-1.4 them out
0.9 them since
1.0 them so
-0.7 them up
-0.7 them will
-2.0 them with
-0.7 themselves $
-0.5 themselves as
0.7 then $
0.8 then a
-1.1 then and
-0.5 then be
1.0 then come
-0.7 then every
-0.6 then i
-0.7 then in
-0.8 then let
-0.7 then monthly
0.5 then on
0.7 then once
-1.1 then she
-1.3 then there
0.5 then to
-2.7 then we
2.2 then you
1.4 theodora
1.2 therapeutic
1.0 therapeutic massage
-1.4 therapies
-0.6 therapies $
-0.9 therapist $
-0.8 therapist about
0.8 therapist at
-0.6 therapist can
-0.5 therapist each
1.0 therapist has
0.6 therapist here
2.2 therapist in
-0.6 therapist is
0.9 therapist know
-0.5 therapist leaves
4.2 therapist may
-0.6 therapist reads
1.0 therapist then
0.5 therapist uses
0.5 therapist who
0.6 therapist will
-0.8 therapist works
-1.5 therapists $
-0.5 therapists and
2.6 therapists are
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
0.7 therapists take
-0.7 therapists with
-0.7 therapists work
1.6 therapy
-1.9 therapy $
0.8 therapy addresses
2.9 therapy and
-0.8 therapy burnaby
0.9 therapy can
-1.5 therapy for
0.9 therapy gets
0.6 therapy helps
-1.5 therapy in
-0.8 therapy includes
2.6 therapy is
0.7 therapy to
0.6 there a
2.3 there and
-0.7 there are
2.4 there at
-0.5 there i
0.9 there in
1.8 there is
-1.5 there it
0.5 there was
0.9 there were
-1.0 there will
-0.7 there with
-0.6 there you
-1.3 these
-0.8 these $
-0.6 these and
-2.0 these are
-0.8 these can
-0.5 these could
-0.7 these drugs
2.6 these guys
-0.9 these is
-0.9 these natural
2.0 these people
-0.7 these with
1.4 they
2.4 they all
0.7 they are
1.5 they arrived
1.4 they belong
-0.5 they book
0.8 they can
1.3 they carry
2.3 they could
-0.8 they did
1.0 they do
-1.0 they enjoy
0.9 they ever
1.0 they find
-0.9 they gave
0.7 they get
-0.6 they give
1.3 they go
-0.5 they got
1.3 they had
-0.6 they help
4.3 they leave
1.2 they let
-0.9 they like
-0.7 they look
-0.5 they love
-1.2 they make
-1.3 they may
-0.5 they might
-1.5 they need
1.7 they no
-0.5 they rely
0.5 they said
-0.6 they say
-0.6 they should
-0.5 they start
1.2 they stop
-0.6 they think
-0.5 they tighten
-0.6 they try
0.7 they turn
-0.6 they understand
-0.5 they value
0.9 they walk
1.0 they want
-0.6 they would
-0.9 thick
-0.5 thicken and
0.6 thickened
2.2 thickens
-0.6 thickens and
-1.3 thighs
-0.7 thighs $
-1.1 thin $
-0.5 thin and
0.7 thin bones
1.2 thing
1.7 thing $
-0.9 thing about
0.6 thing and
-0.6 thing in
-0.8 thing is
0.9 thing of
4.2 thing that
-1.5 thing to
-1.4 thing we
-4.0 things
-1.6 things $
-0.6 things are
-0.5 things happen
1.8 things have
0.5 things up
-1.4 think
3.8 think about
-0.7 think is
-1.5 think of
-1.5 think that
-0.5 think there
-0.8 think they
2.0 think we
-0.8 think you
2.4 thinking
4.3 thinking about
-1.6 thinks
-1.5 thinner
-1.0 thinner and
-0.9 thinners $
-0.5 thinning
-1.1 thins
-0.5 thins the
2.1 third
0.7 third $
-1.0 third and
-0.7 third of
0.7 third session
-0.5 third trimester
1.1 third week
-1.6 thirsty
-0.6 thirsty $
-0.6 thirteen
-0.5 thirteen $
-1.2 thirties
1.4 thirty $
-0.7 thirty minutes
1.2 thirty or
0.6 this
1.1 this and
-1.3 this article
-0.5 this as
-0.5 this at
0.9 this be
0.7 this can
-2.2 this clinic
0.9 this condition
-0.7 this far
-0.7 this guide
-0.7 this happens
-1.9 this has
0.8 this i
0.8 this is
-1.1 this leaflet
-1.2 this month
1.1 this morning
-0.9 this non
1.7 this on
-0.8 this one
-2.0 this page
0.5 this post
-0.6 this reason
0.9 this spring
1.2 this stage
-0.6 this tension
0.5 this the
0.7 this time
0.8 this to
2.1 this treatment
1.7 this way
-1.2 this week
-0.8 this will
0.9 this winter
0.9 this with
-0.9 this work
0.5 this year
-1.0 thoracic
-0.6 thoracic spine
-0.6 thoracolumbar
-0.7 thoracolumbar fascia
2.7 those
-0.7 those given
-0.5 those in
-0.9 those of
-0.6 those overworked
1.2 those with
-0.7 though
-1.2 though $
-1.6 though it
1.3 though you
-3.5 thought
0.9 thought i
-0.7 thought it
-1.4 thought that
-0.7 thought to
-0.5 thoughts
0.8 thousand years
1.4 thousands
1.6 thousands of
1.7 three
-1.2 three and
0.9 three are
-0.8 three days
2.2 three exercises
-0.8 three hours
-0.7 three hundred
-0.6 three in
-1.3 three months
1.3 three or
-0.6 three out
-1.1 three people
-0.5 three rmts
3.1 three sessions
-0.8 three simple
-0.5 three stages
-0.5 three steps
-1.0 three stretches
-0.8 three things
-0.9 three times
1.3 three to
2.4 three treatments
3.4 three visits
-0.5 three ways
2.5 three weeks
1.0 three years
0.7 threshold
5.2 threw
1.2 threw away
1.0 threw out
1.8 thrilled
2.2 through $
2.9 through a
-0.6 through an
-0.6 through clothes
0.6 through it
-0.8 through its
-0.8 through my
-0.9 through our
-0.8 through them
0.6 through this
0.9 through to
-0.6 through which
-0.8 through your
-0.5 throughout $
0.7 throughout the
1.0 throw
1.5 throw away
-0.5 throw in
0.6 thrust
1.5 thrust to
-1.2 thumb
0.6 thumbnail
0.5 thumbs
-1.2 thumbs $
-0.6 thumbs and
-1.2 thursday
1.8 thursdays
1.6 thursdays $
-0.5 tide
2.2 tie
0.5 tie his
1.9 tie my
0.5 tie your
-2.5 tight
-0.9 tight $
-0.5 tight and
-0.6 tight hamstrings
1.5 tight or
0.7 tight shoulders
1.1 tight side
-1.4 tighten
-0.6 tighten up
-1.3 tightens
-0.8 tighter
-0.7 tighter $
-0.8 tightness that
-0.6 tights
-0.5 tiles
-1.1 till
-0.7 till $
-0.6 till i
0.6 tilt
-1.1 time
2.6 time $
1.4 time a
-0.6 time and
-0.8 time as
-1.2 time i
3.0 time in
-1.1 time is
0.6 time massage
-0.7 time off
-1.1 time on
1.1 time or
-0.7 time over
1.5 time since
-1.0 time so
-1.2 time that
2.4 time the
-0.8 time they
1.1 time this
-0.7 time to
-1.0 time we
-1.1 time with
0.8 time you
1.5 time your
-0.5 timer
-2.4 times
-2.8 times $
-0.6 times each
-0.7 times in
-0.7 times that
0.7 tin
1.2 tingling
-0.5 tingling or
0.7 tip
-1.6 tips
-0.9 tire
-2.2 tired
0.8 tired muscle
1.0 tired muscles
-0.9 tired of
-0.8 tiredness
-0.5 tires $
-0.9 tiring
1.4 tissue
-1.1 tissue $
-1.0 tissue and
-0.5 tissue between
-1.2 tissue is
0.7 tissue release
4.1 tissue repair
1.2 tissue so
0.5 tissue techniques
-1.6 tissue that
1.8 tissue work
2.3 tissues
1.0 tissues $
-0.6 tissues of
-1.4 title
-0.6 to
-3.2 to $
-1.3 to 10
-0.7 to 12
0.6 to 14
-0.9 to 3
-0.8 to 4
-1.3 to 6
1.3 to 8
0.5 to 9
-2.5 to a
-1.0 to all
-0.7 to and
-0.9 to another
-0.5 to answer
0.7 to ask
-1.8 to avoid
1.9 to back
2.4 to beat
0.9 to become
0.7 to bed
0.5 to begin
-0.9 to bend
-0.5 to bone
0.7 to breathe
-0.7 to burnaby
-1.0 to buy
-0.7 to call
-0.7 to carry
1.2 to centre
-1.6 to change
-0.8 to choose
1.9 to clear
1.3 to come
0.5 to complain
-0.5 to cope
-0.7 to cure
2.1 to cut
0.5 to date
-1.3 to day
-0.6 to decide
-0.6 to describe
-1.3 to diagnose
0.6 to discuss
-1.4 to do
0.9 to draw
-0.5 to drink
-0.6 to drive
-0.8 to ease
0.9 to eight
1.2 to eliminate
-0.7 to emergency
0.6 to end
-1.0 to enjoy
-0.5 to everyone
-2.3 to expect
0.7 to feel
-0.6 to fill
-1.0 to finish
0.8 to five
0.6 to follow
-0.5 to form
-0.7 to free
-0.8 to friday
2.4 to full
-4.2 to get
0.8 to grandparents
1.9 to great
-0.5 to grit
-0.5 to happen
1.3 to have
1.6 to heal
0.9 to hear
1.0 to help
-0.8 to her
-0.8 to him
0.7 to his
0.5 to hurt
-1.2 to improve
-0.6 to in
0.6 to increase
3.6 to its
-1.0 to just
0.8 to lay
-0.6 to lean
-0.5 to learn
0.5 to lengthen
0.5 to level
-0.6 to lie
-0.7 to lift
-1.0 to listen
1.7 to live
-0.5 to look
2.8 to lose
0.9 to low
1.1 to lower
0.8 to make
-0.9 to manage
1.3 to massage
-0.6 to matter
-1.6 to me
2.5 to meet
-1.0 to mend
-0.5 to more
-0.6 to most
-3.2 to move
1.5 to need
0.5 to notice
-2.4 to one
0.6 to operate
-1.8 to our
-0.6 to pass
-1.5 to pay
-0.5 to pee
0.5 to people
-0.5 to permanent
0.9 to physiotherapy
-0.5 to pick
-0.8 to plan
-2.2 to prevent
-1.9 to protect
0.5 to prove
-0.5 to push
-0.7 to put
2.1 to rebuild
1.2 to refer
0.8 to regenerate
-1.3 to relax
-1.7 to release
1.0 to relieve
1.3 to remove
0.6 to report
0.7 to reserve
-0.8 to rest
0.8 to restore
1.4 to return
1.3 to reverse
0.8 to ring
-0.7 to rule
-0.8 to run
-1.2 to saturday
2.8 to say
-0.6 to school
-2.5 to see
-0.6 to settle
-0.6 to share
1.0 to show
-0.6 to sign
0.9 to sit
-1.1 to six
-1.0 to sleep
-1.2 to soften
2.7 to somebody
-0.5 to spare
-0.7 to sport
0.6 to stand
0.9 to stay
-2.1 to stop
-1.3 to straighten
-0.5 to suit
-0.5 to sunday
-0.6 to support
-1.7 to switch
-2.2 to take
-0.6 to talk
1.1 to tell
-1.3 to ten
1.0 to the
-1.9 to them
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
-1.1 to undress
2.5 to us
-0.6 to use
0.6 to wait
-0.9 to wake
-0.6 to walk
1.6 to warm
1.0 to wash
-0.5 to watch
1.7 to wear
1.1 to what
1.7 to where
-0.6 to whoever
-1.9 to work
-0.5 to worksafebc
1.8 to worry
0.9 to write
-1.9 to you
-2.9 to your
1.4 toast
4.1 today
1.0 today and
-0.6 today fast
1.0 today for
1.1 today or
-0.6 today we
2.2 toddlers
-1.6 toe
-0.5 toe $
0.8 toes
1.4 together
1.2 together $
0.7 together again
-1.8 together with
-0.5 together you
-0.9 toilet
0.7 told
2.4 told $
1.1 told about
0.8 told at
-0.7 told by
-1.1 told he
1.3 told her
0.7 told my
0.5 told the
0.6 told them
-0.8 told there
-3.0 told to
0.8 told us
-0.6 told what
1.5 told you
1.9 tom
-0.7 tom is
-1.1 tomasz
0.9 tomatoes
1.1 tomorrow
1.6 tomorrow $
-0.6 tonight
1.3 too $
-0.5 too hard
1.1 too late
-1.2 too long
-1.2 too many
-1.1 too much
-0.5 too old
1.2 took
1.1 took a
-1.4 took me
1.5 took the
-1.0 took up
1.5 tool
1.2 tools
0.8 tools $
0.9 toothache
3.3 top
-2.1 top of
2.3 top rated
3.3 torn
-0.5 torn $
3.0 torn fibres
0.5 torn muscle
0.7 toronto
0.9 total well
5.7 totally
1.5 touch
0.6 touch and
0.6 touch is
0.7 touch it
1.0 touch my
-0.6 touch of
-0.7 touch the
-0.6 touch with
0.9 touched
-0.7 touched $
-0.7 touching
-0.7 touching your
-1.6 tough
1.7 tougher
0.9 toward
0.9 toward a
1.0 toward the
-0.6 towards
-0.6 towel
-0.8 towel and
-0.9 towels
-0.6 towels and
2.1 town
-0.5 town and
7.6 toxins
-1.3 toxins $
2.6 toxins and
2.8 toxins are
-1.5 toxins from
-1.7 toxins or
-0.8 toxins out
1.1 toxins so
3.0 toxins that
1.3 trace
-0.7 track
2.6 tracks
1.3 tracks $
1.1 traction
-0.9 traction $
1.2 traction and
1.7 trade
-0.6 tradition
-0.8 traditional
-0.7 traffic
-0.9 train and
0.6 trained and
-0.6 trained for
2.0 trained hands
-2.1 trained in
-0.6 trained masseuses
1.3 trained rmt
-0.5 trained therapist
0.7 trained to
-2.1 training
0.8 training by
0.9 training in
3.3 tramadol
3.8 trapped
2.0 trapped nerves
-2.3 travels
-0.7 travels along
-0.5 travels down
-0.6 treat $
-1.3 treat a
-0.8 treat all
1.1 treat that
3.9 treat the
1.2 treat what
2.4 treated
-1.1 treated $
-0.5 treated and
0.6 treated in
-0.5 treated is
0.7 treated more
-0.7 treated people
0.7 treated the
2.6 treating
-1.2 treating it
1.4 treating the
1.0 treating you
-1.8 treatment $
0.5 treatment a
-0.6 treatment aims
-0.6 treatment and
-0.7 treatment as
2.4 treatment begins
-0.7 treatment but
-0.8 treatment early
0.8 treatment for
-2.1 treatment has
2.3 treatment is
-0.5 treatment it
-0.7 treatment itself
1.1 treatment may
0.8 treatment of
0.6 treatment on
2.2 treatment plan
-1.3 treatment room
-0.8 treatment rooms
2.7 treatment that
1.3 treatment there
-0.5 treatment they
-1.1 treatment to
-0.5 treatment was
0.9 treatment with
-2.2 treatment without
3.2 treatments
-1.0 treatments $
0.9 treatments and
0.7 treatments are
-1.3 treatments for
-0.6 treatments have
-0.5 treatments in
1.2 treatments is
0.6 treatments over
1.6 treats
2.6 treats the
0.5 tree $
-0.5 trees
0.6 trevor
1.9 tri
1.8 tri cities
-1.7 trial
-0.7 trial $
-0.6 trial published
-4.7 trials
-0.9 trials have
-0.8 trials of
-0.7 trials were
2.3 tried
-0.8 tried $
-0.6 tried a
2.8 tried everything
0.7 tried massage
1.6 tried physio
-0.7 tried to
-0.5 tries to
-0.9 trigger
-0.8 trigger point
-0.6 trigger points
0.7 triggers
-0.7 trimester
0.6 trimester $
-0.5 trip
-0.8 trolley
1.0 trouble
-0.6 trouble $
0.6 trouble in
1.1 trouble is
0.5 trouble starts
2.8 trousers
-1.4 truck
-0.8 truck $
-0.8 trucks
3.4 true
0.9 true cause
0.5 true source
0.9 truly
-0.9 trunk
0.8 trust
-0.6 trusted
-2.4 try
0.6 try not
-0.8 try one
1.4 try the
-2.0 try to
-1.3 trying
-2.2 trying to
1.9 tube
0.7 tuck
-1.0 tuesday
-1.6 tuesday to
-3.1 tuesdays
-1.4 tuesdays and
-1.4 tug
-0.7 tug of
0.7 tunnel
-0.6 turmeric
-0.8 turn $
-0.9 turn and
-0.7 turn down
0.7 turn into
0.7 turn on
1.4 turn over
-0.7 turn the
1.4 turn up
1.1 turn you
-0.7 turn your
0.7 turned
0.6 turned down
0.6 turned out
-0.5 turned up
1.2 turning
-1.7 turns
-0.7 turns down
-1.0 turns out
2.8 twelve
-1.4 twelve $
-1.2 twelve and
2.0 twelve minutes
0.6 twelve months
-0.9 twelve sessions
-0.6 twelve visits
1.3 twelve we
-1.3 twelve weeks
1.8 twenty $
-0.5 twenty eight
1.2 twenty five
-0.6 twenty four
0.9 twenty minute
-1.2 twenty six
-2.1 twenty two
-0.7 twenty year
1.8 twenty years
1.0 twice
1.7 twice a
1.9 twice as
-1.2 twice in
2.5 twinge
0.7 twinge $
2.1 twinge since
-1.7 twist
-0.6 twisted
-1.6 twisting
-0.8 twisting $
-0.8 twists
-0.5 twists $
2.9 two $
0.8 two after
2.0 two at
-1.0 two backs
-1.0 two because
-0.5 two blocks
0.9 two canes
-1.2 two days
0.8 two degrees
-0.8 two exercises
2.6 two goes
-1.2 two hands
1.3 two hours
1.9 two hundred
-1.1 two in
0.8 two levels
-0.7 two massage
0.6 two months
-1.4 two of
0.6 two or
-0.5 two people
1.5 two physios
-0.5 two rmts
-0.5 two rooms
1.9 two sessions
-0.9 two stretches
-0.7 two the
-1.0 two therapists
-0.7 two thousand
0.6 two times
-2.2 two to
0.7 two treatments
5.9 two visits
-0.7 two weeks
-0.6 tying your
-2.2 type
-0.5 type of
-1.2 types
-2.0 typical
-0.6 typical $
0.6 typically
-0.8 u
-0.9 uk
1.5 ultimate
0.9 ultrasound
1.5 umbrella
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
-0.8 uncover the
-1.3 uncovered
-1.1 uncovered $
1.1 under a
-0.5 under it
-0.9 under my
1.0 under our
-1.8 under the
2.4 underlying
2.5 underlying cause
0.5 underlying root
-1.1 understand
-1.3 understand $
-0.7 understand that
0.9 understand what
-0.7 understanding
0.8 undo
0.8 undoes
0.9 undone
-2.4 undress
-1.5 undress to
0.6 uneven
-1.0 unevenly
-0.8 unevenly $
-1.0 unhurried
-0.9 union
1.2 unique
-0.7 united
-0.5 united states
0.9 university
-0.6 unknown
-0.6 unknown $
-0.9 unless
-0.8 unless you
-0.7 unless your
4.9 unlike
1.3 unlike other
2.0 unlike the
-1.3 unlikely
-0.9 unlikely to
2.7 unnecessary
1.6 unnecessary $
-1.1 unscented
-0.8 unsubscribe
4.5 unsuitable
-2.9 until
-0.5 until a
-0.8 until four
0.6 until i
0.9 until it
-0.5 until six
-0.5 until the
-1.2 until they
1.2 until you
-0.7 until your
-1.4 untreated
-0.8 unused
-0.6 unwell
-1.2 unwind
2.2 up
0.6 up a
-0.9 up after
0.7 up again
-0.7 up any
-0.6 up around
-0.6 up as
-1.6 up at
-1.4 up by
-0.6 up first
1.3 up from
-0.5 up having
2.2 up healing
1.7 up his
-1.3 up if
-0.8 up is
1.6 up like
0.7 up more
-0.7 up most
0.7 up mri
-0.8 up my
1.2 up off
1.1 up on
-0.5 up scar
-0.6 up something
-0.7 up to
0.6 up what
0.8 up when
2.4 up which
-1.5 up with
0.8 up without
1.9 up your
-0.7 upon
-0.5 upon the
-0.6 upper back
2.2 upright
1.5 upright $
1.0 upset
1.2 upset your
-1.1 upstairs
-0.7 upstairs $
-0.5 upstairs from
-1.1 urgent
2.2 us
-0.7 us $
-0.6 us 24
1.0 us a
0.6 us about
0.8 us after
1.8 us and
-1.3 us at
0.6 us because
1.7 us eight
2.0 us first
-2.7 us for
-1.0 us from
-1.1 us have
-1.4 us he
-0.7 us if
-1.1 us in
-0.5 us is
-2.1 us know
-1.1 us last
-1.0 us on
-0.6 us take
3.5 us that
2.4 us the
1.0 us their
2.0 us they
-0.8 us to
-0.9 us what
0.8 us with
-3.6 use
-1.0 use $
0.5 use gentle
-0.9 use it
-0.6 use my
0.8 use on
1.2 use slow
1.6 use your
-2.0 used
-0.6 used $
-0.5 used a
1.0 used as
-1.0 used for
-0.5 used in
1.0 used to
1.2 used with
-2.4 useful
-0.5 useful $
-0.6 useful thing
0.6 uses a
-0.7 uses slow
-1.3 using
-0.6 using a
1.2 using the
-1.2 using your
-3.6 usual
0.8 usual $
-0.5 usual care
-3.4 usually
-0.7 usually a
-0.5 usually after
0.6 usually be
-0.5 usually has
-0.5 usually heals
-0.5 usually improves
1.9 usually in
-1.3 usually not
1.1 usually on
-0.6 usually the
0.8 validated
0.7 valley
-1.4 value
3.0 vanish
4.1 vanished
-0.8 varies
-0.8 varies $
-1.7 vary
-0.5 vary from
-0.7 verdict
-0.9 verified
-1.0 version
0.9 vertebra
-0.8 vertebra $
2.3 vertebrae
-0.5 vertebrae and
-0.7 vertebrae lose
-0.5 vertebrae together
-0.6 very $
6.6 very first
-1.3 very good
0.6 very light
-0.5 very likely
2.3 very little
-0.8 very low
-0.7 very much
0.7 very nice
-1.7 vessels
-0.5 vest
-0.6 veterans
-0.7 vibration
-0.5 vicious
0.8 victoria
-1.0 videos
-0.8 view
-0.7 view of
-0.8 village
-0.5 villain
1.2 visible
0.9 visibly
3.7 visit
1.2 visit $
-1.3 visit a
-0.6 visit at
-0.6 visit back
1.0 visit i
0.6 visit is
3.6 visit one
0.5 visit so
1.7 visit three
-0.8 visit with
2.0 visits
1.8 visits $
-0.8 visits a
-1.0 visits are
-0.9 visits in
0.7 visits later
1.3 visits the
-0.7 visits we
-1.1 visits within
-1.6 voice
0.9 volume
-0.7 volume $
-0.6 voluntary
-0.9 volunteers
2.5 voted
0.7 voted best
-1.1 voucher
-1.8 vs
-0.6 w
-0.5 w $
-2.2 wait
-0.6 wait and
-0.6 wait it
-0.5 wait to
-1.0 wait until
0.6 waiting
1.4 waiting $
-0.5 waiting does
3.0 waiting for
0.5 waiting rooms
-0.6 waiting to
-0.9 waitlist
-1.0 waits
-0.6 waits $
0.6 wake the
1.4 wakes
2.6 wakes up
-0.7 wakes you
2.9 waking
-0.5 walk $
-0.7 walk a
-0.5 walk after
-0.5 walk and
1.7 walk as
-0.8 walk every
-0.8 walk from
0.7 walk further
2.4 walk in
-0.5 walk like
3.9 walk out
1.2 walk the
-0.8 walk to
-0.6 walk up
5.4 walked
1.3 walked in
1.4 walked out
0.7 walked the
1.6 walked to
2.8 walker
2.0 walker $
0.6 walkers
0.7 walking
-1.4 walking $
-0.7 walking and
1.6 walking distance
1.9 walking frame
-0.5 walking in
-1.5 walking is
1.2 walking like
-0.8 walking swimming
-0.6 walking with
1.8 walks
-0.9 walks $
-0.5 walks and
-0.9 walks are
-0.5 walks into
1.5 walks to
0.8 walks with
0.5 wall and
-1.5 wallet
-0.9 wallet out
-0.5 walls
-2.5 want
-0.6 want $
-0.5 want a
-0.6 want it
0.8 want your
-1.0 wanted $
1.6 wanted to
-0.8 wants
-1.1 wants a
2.3 wants to
-0.5 wants you
-0.9 war
-1.0 ward
-0.7 ward $
-0.9 warfarin
-0.6 warfarin $
-1.3 warm
-0.8 warm $
2.0 warm basalt
1.0 warm bath
0.8 warm foot
0.6 warm oil
0.8 warm room
0.5 warm stones
-0.7 warm the
0.5 warm towels
-1.7 warm up
-0.7 warmed
-0.5 warmed and
0.7 warmed oil
-1.0 warmer
-2.9 warms
-0.6 warms and
-1.2 warms the
-3.0 warmth
-1.2 warmth and
-1.0 warning
-0.5 warning signs
-1.8 wary
-1.8 wary of
-0.7 was $
-2.9 was a
-1.5 was about
-0.8 was and
1.4 was back
0.5 was before
-0.5 was better
2.1 was booked
0.5 was dancing
0.6 was developed
-0.8 was diagnosed
1.1 was doing
-0.6 was done
-1.0 was due
-0.7 was fifty
1.0 was fine
-0.8 was finished
-1.2 was for
-0.5 was forty
-1.9 was four
-0.6 was fourteen
-0.7 was getting
-0.6 was given
-0.5 was going
1.7 was gone
3.1 was in
0.6 was like
-0.6 was little
-1.5 was my
-1.7 was never
0.9 was no
-0.5 was not
1.0 was nothing
1.6 was off
0.9 was on
-0.9 was once
-0.7 was our
-0.8 was scared
-1.2 was still
-2.5 was the
-0.5 was to
1.8 was too
-1.8 was twelve
-0.5 was written
0.9 was wrong
0.5 wash
-0.5 washing
-0.8 washing machine
-0.7 washroom
4.5 waste
0.9 waste $
0.9 waste from
1.7 waste products
1.1 watch
-0.7 watch you
0.9 watched
-0.5 watched the
-0.5 watches
-0.5 watching you
1.5 water
-2.1 water $
1.2 water after
0.8 water afterward
0.5 water afterwards
-2.0 water and
-0.8 water bottle
-0.7 water if
0.7 water that
1.2 wave
1.2 wave of
1.2 way
1.0 way and
0.6 way as
0.5 way in
0.7 way it
-2.1 way of
-1.2 way that
-2.0 way to
0.6 way we
1.8 way your
1.2 ways
-0.6 ways $
1.4 ways massage
-0.5 ways of
1.4 ways to
2.4 we
-0.8 we $
0.6 we address
0.7 we adjust
-1.3 we age
-0.5 we all
1.2 we also
1.6 we always
3.1 we are
-1.7 we ask
-1.1 we asked
-0.8 we be
0.5 we begin
1.6 we believe
-1.2 we bill
1.6 we both
-0.6 we bring
1.1 we call
2.5 we came
1.1 we change
-1.1 we charge
-0.8 we check
-0.5 we collect
-0.8 we come
-0.5 we did
-0.5 we direct
2.3 we expect
-0.6 we explain
1.5 we feel
-0.5 we find
-1.0 we finish
2.0 we fix
-0.6 we get
-0.8 we give
-0.6 we go
5.1 we guarantee
-1.5 we had
1.3 we help
-0.8 we hold
-1.1 we hope
-0.8 we kept
-1.8 we know
-1.8 we leave
-0.5 we lengthen
-2.3 we like
0.5 we look
1.3 we loosen
2.4 we make
-0.9 we mean
-1.3 we measure
-1.3 we meet
-1.6 we never
-0.6 we notice
-0.6 we now
0.7 we offer
-0.6 we open
-1.1 we opened
1.6 we promise
2.9 we put
2.0 we rather
0.5 we realign
-1.6 we recommend
1.5 we release
-0.8 we remember
-0.5 we review
-0.6 we run
-0.7 we saw
2.8 we say
-1.1 we send
-0.8 we set
-1.3 we shall
0.5 we share
1.1 we simply
-0.6 we sit
1.2 we stand
-1.7 we start
-0.5 we stay
-0.5 we still
-1.0 we stop
3.3 we succeed
-0.5 we suggest
-1.0 we take
-0.9 we talk
-0.9 we tell
-0.8 we test
0.6 we think
2.8 we treat
1.3 we understand
0.6 we use
-0.9 we usually
-1.1 we want
-0.5 we were
-0.7 we will
-0.6 we work
-2.3 we would
-1.9 weak
-0.9 weaken
-0.8 weaken the
-0.5 weakens
-0.7 weaker
-2.9 weakness
-0.6 weakness $
-0.8 weakness or
-2.1 wear
1.7 wear a
-1.9 wear and
-0.9 wear in
-0.6 wear off
-0.5 wear something
-0.6 wear whatever
-1.0 wear your
-2.0 wearing
-0.7 wearing a
-1.5 wears
-0.6 wears off
1.8 weather
0.9 weather $
-1.7 website
-0.7 website $
-0.5 website and
1.6 wedding
1.4 wedding $
1.0 wednesday $
0.7 wednesdays
-0.8 wednesdays $
1.0 weed
1.6 week
-1.6 week $
-0.6 week 1
-0.5 week 2
0.7 week 4
0.7 week 6
2.0 week and
1.6 week before
1.0 week by
0.5 week eight
1.6 week five
-1.1 week for
-0.5 week is
1.3 week six
1.5 week the
0.8 week until
0.5 week with
-0.6 week you
-1.2 weekday
-0.5 weekday mornings
-1.7 weekdays
-0.8 weekdays $
3.3 weekend $
1.1 weekend course
-0.5 weekly $
-0.5 weekly for
1.3 weekly massage
-0.8 weeks
-1.3 weeks $
1.5 weeks 3
-0.5 weeks after
-2.7 weeks and
-0.8 weeks before
0.6 weeks i
2.2 weeks later
-0.9 weeks most
1.6 weeks of
1.1 weeks on
-0.7 weeks than
-1.4 weeks then
-0.6 weeks there
0.7 weeks to
-0.5 weeks whatever
1.1 weeks with
-2.7 weight
-0.7 weight loss
-0.5 weight without
0.5 weir
-1.0 welcome
0.9 welcome and
1.0 welcome to
1.1 well
-1.5 well as
3.5 well being
-0.8 well but
1.7 well for
0.7 well it
-0.5 well studied
-0.6 well they
-0.9 well we
-1.1 wen
-1.1 wendy
3.8 went
-0.6 went $
3.3 went from
-1.5 went in
3.9 went on
-0.9 went through
1.3 went to
1.4 were
2.9 were a
0.7 were in
-0.5 were short
-0.6 were small
1.2 were the
-0.9 were told
1.0 west
0.5 western canada
-1.1 westminster
-0.6 westminster and
-1.1 wet
-0.6 whale
2.0 what
0.8 what $
-0.7 what a
-0.6 what about
-0.8 what an
-0.6 what are
-1.0 what do
-0.5 what does
-1.7 what else
-0.5 what follows
-0.5 what goes
0.6 what had
0.9 what happens
-0.5 what has
1.5 what have
-0.8 what helped
-0.8 what his
0.8 what i
0.7 what if
0.8 what is
-0.7 what it
-1.4 what makes
-1.3 what massage
-0.7 what my
-0.5 what our
-0.9 what people
0.7 what set
-1.1 what sets
-1.2 what she
-1.2 what the
0.7 what they
-2.1 what to
0.6 what we
0.8 what will
0.9 what works
3.5 what would
-0.7 what you
0.6 what your
3.7 whatever
2.0 whatever it
0.9 whatever their
-0.9 whatever they
1.1 whatever your
2.5 whatsoever
1.8 whatsoever $
-0.5 wheat
1.6 wheel
0.5 wheel $
0.9 wheelbarrow
1.1 wheelchair $
0.5 wheelchair access
-0.5 wheelchairs
-2.7 when
-0.6 when $
-1.7 when a
0.6 when clients
0.6 when everything
0.5 when given
-0.8 when he
-0.5 when i
-0.9 when it
-0.7 when nobody
0.5 when nothing
-1.0 when one
0.7 when other
1.7 when people
-0.7 when someone
-1.4 when something
1.3 when they
1.6 when those
-1.5 when to
-1.4 when we
-1.4 whenever
-0.7 whenever you
1.6 where
-0.7 where does
-2.1 where i
2.2 where is
2.2 where it
-1.6 where massage
-0.7 where most
1.0 where nobody
0.6 where other
2.1 where others
-0.5 where our
0.7 where pain
1.0 where people
-1.5 where she
0.8 where they
-0.7 where we
-2.3 where you
1.0 where your
1.1 whereas
-0.5 wherever
-2.9 whether
2.5 whether it
-1.7 whether massage
-0.5 whether or
1.0 whether that
-1.2 whether the
-0.5 whether there
-0.6 whether to
-0.9 whether we
0.5 whether your
0.9 which
1.1 which a
0.9 which are
-1.0 which can
2.1 which disc
0.9 which does
-0.6 which group
0.5 which had
0.8 which he
0.7 which helps
0.8 which i
0.8 which joints
-0.7 which nobody
0.8 which of
-1.0 which one
-0.6 which parts
1.0 which side
-0.5 which style
-1.1 which the
-0.6 which they
-0.5 which treatment
0.9 which was
-1.4 which you
2.3 which your
-0.7 whichever
-0.7 while
-1.2 while $
-0.5 while i
0.7 while she
-0.8 while we
1.3 while you
-0.7 while your
0.7 whistling
1.3 white
0.9 white blood
1.6 who
-0.5 who been
1.5 who came
-0.9 who can
3.1 who come
-0.6 who comes
0.7 who complete
2.0 who could
-1.7 who did
-1.7 who do
-0.8 who does
-0.6 who drives
-0.9 who feel
2.3 who finish
0.5 who get
-0.8 who gets
-0.5 who got
-2.6 who had
-1.7 who has
-0.7 who have
-1.1 who is
2.1 who keep
0.5 who know
0.5 who knows
-0.5 who lift
0.5 who like
-0.5 who listens
1.0 who needed
0.6 who needs
-0.6 who never
-0.5 who owns
-0.9 who prescribed
0.8 who put
-0.8 who ran
-0.5 who runs
-1.4 who says
0.5 who sees
1.3 who should
0.7 who start
1.2 who stick
-0.5 who teaches
-0.6 who tells
1.6 who used
2.3 who was
-0.7 who we
-1.2 who will
1.2 who works
1.1 who would
1.4 whoever
-0.6 whole area
-1.1 whole back
-0.5 whole chain
1.2 whole family
-0.7 whole hour
1.9 whole of
-0.9 whole person
-0.9 whole thing
-0.7 whole time
0.9 whom
-0.6 whom have
-0.6 whom you
-0.9 whose
3.3 why
-1.9 why $
1.5 why athletes
-0.9 why does
2.2 why it
0.7 why my
-1.0 why our
0.9 why so
-0.9 why the
1.0 why us
0.7 why we
2.7 why would
-0.9 why you
-1.0 why your
-0.9 wide enough
0.5 widely
1.4 widely regarded
2.2 widen
-0.7 widen a
-1.8 widen the
2.4 widens
-0.7 wider
0.9 width
-0.9 wife
-0.5 wife and
0.7 will
5.5 will $
-0.6 will actually
-0.5 will adapt
-0.6 will agree
-0.8 will always
-0.5 will answer
-1.1 will ask
1.9 will be
-0.9 will begin
-0.8 will both
1.0 will bring
-2.2 will call
-2.0 will check
-2.3 will come
-0.6 will deal
3.7 will diagnose
-1.3 will discuss
2.4 will do
-0.7 will drive
-1.1 will ease
-0.7 will explain
-0.7 will fill
-1.6 will find
-0.7 will float
2.3 will give
0.6 will gladly
1.4 will happen
-0.5 will happily
1.2 will have
1.2 will help
-0.5 will hold
-0.6 will hurry
-0.5 will hurt
-1.7 will i
-1.8 will it
2.2 will know
-1.1 will listen
-1.0 will love
2.2 will make
-0.7 will massage
-0.7 will meet
-0.5 will move
-1.0 will need
2.5 will never
-0.5 will not
-0.8 will only
0.5 will probably
0.6 will put
1.0 will read
2.6 will refund
-1.0 will respond
-1.0 will review
-1.0 will ring
0.5 will rub
-2.4 will say
1.8 will see
-0.7 will send
-1.5 will show
1.6 will sleep
0.5 will spend
-0.7 will start
1.2 will stop
-1.5 will suggest
2.4 will take
-2.0 will talk
-2.3 will thank
-0.8 will the
-0.7 will then
-1.0 will usually
-1.1 will wait
1.1 will walk
-0.5 will watch
0.8 will wonder
0.9 will work
1.1 will you
-0.5 willingdon
-1.1 willow
-0.5 willow and
-2.6 window
-0.9 window and
-0.6 windows
-0.6 winnie
-0.5 wins
2.0 winter
0.7 winter of
-0.8 winter we
-0.7 winters
2.0 wire
1.5 wire $
-0.5 wise
-1.5 wish
-0.7 wish that
-0.5 wishes
-0.6 with
1.2 with $
1.7 with acupuncture
-2.7 with age
-1.7 with all
-0.8 with and
-0.8 with any
-1.2 with arthritis
-1.2 with back
-0.7 with both
-0.5 with brisk
1.5 with confidence
-0.6 with cushions
1.1 with disc
-0.7 with each
2.2 with every
-0.7 with exercise
-0.5 with food
-0.6 with ginger
2.0 with good
-1.0 with heat
0.8 with herniated
-0.9 with his
-0.7 with hot
1.0 with in
0.5 with less
0.6 with local
1.0 with long
-0.7 with love
-1.1 with low
-0.6 with lower
0.9 with marguerite
3.1 with massage
0.7 with me
-0.8 with nerve
-0.5 with new
2.4 with no
1.6 with none
2.5 with nothing
-1.3 with one
-1.3 with or
1.9 with osteoporosis
-1.3 with other
1.7 with our
1.0 with over
-2.0 with pain
-1.5 with people
-0.5 with permission
1.4 with physiotherapy
-0.9 with ra
1.0 with regular
-0.5 with respect
0.7 with rest
-0.5 with rods
-0.5 with scoliosis
-0.6 with severe
-0.5 with short
-0.6 with slow
-0.5 with somebody
-0.6 with stiffness
-1.0 with ten
2.7 with them
1.6 with treatment
-1.6 with two
3.5 with us
-0.5 with warfarin
-0.9 with warm
-0.7 with wear
-0.9 with you
-5.3 with your
0.6 with zero
-1.0 withdraw
2.3 within
-1.2 within a
-0.6 within an
-0.8 within burnaby
-1.0 within five
-0.6 within forty
0.5 within hours
5.1 within minutes
3.0 within ten
-0.6 within three
-0.6 within two
5.1 without
2.1 without a
-0.5 without advice
-1.6 without an
0.6 without any
-0.5 without asking
2.5 without back
-0.9 without being
0.6 without bracing
-0.9 without getting
-1.1 without it
-0.6 without knowing
-0.9 without noticing
2.9 without pain
1.7 without so
-0.5 without speaking
-0.8 without talking
5.7 without the
0.8 without them
0.5 without thinking
-0.5 without trying
-0.8 without using
-1.6 without your
-1.4 woke
-1.2 woke up
1.4 woman
-0.9 woman in
0.7 woman who
2.9 women
-0.6 women in
0.5 won
0.6 wonder why
-0.7 wondered
3.7 wonderful
-0.6 word
0.9 word $
-0.9 word and
-1.1 word for
-0.8 word from
1.5 word is
-4.0 words
-0.9 words $
-0.5 words on
1.7 wore
0.7 wore a
2.2 wore the
-0.7 work
-2.8 work $
-0.9 work at
1.8 work begins
-0.7 work can
1.3 work every
-0.7 work from
0.8 work gets
-0.6 work in
1.4 work injuries
1.1 work is
0.9 work of
-1.2 work out
0.6 work over
-0.7 work overtime
0.8 work slowly
-0.7 work that
0.9 work the
0.5 work through
-0.5 work well
3.1 worked $
0.6 worked and
-0.6 worked as
2.3 worked for
-1.1 worked in
-1.9 worked on
0.7 worker
1.8 worker $
0.6 workers
1.3 workers $
-2.1 working
-1.2 working days
-1.4 working on
1.4 workout
1.5 workout $
2.0 works
-1.0 works $
-0.8 works at
2.0 works better
2.4 works every
2.1 works for
-1.0 works from
0.7 works here
-1.2 works in
-0.9 works through
-1.6 worksafebc
-1.2 world
-0.5 world health
-0.7 worldwide
-0.7 worn
-0.5 worn disc
-0.5 worn down
-0.7 worn for
1.5 worn joints
-0.6 worn out
1.1 worn surfaces
-0.7 worried
0.6 worry
-1.6 worry $
1.2 worry about
-0.5 worry and
1.0 worrying
-3.0 worse
-0.6 worse and
0.5 worse by
-0.9 worse than
-1.7 worst
-1.8 worth
-0.6 worth trying
-0.7 worthwhile
-0.5 worthwhile $
0.9 would be
-0.8 would do
-0.9 would go
0.6 would have
0.7 would it
-2.3 would like
0.8 would never
1.5 would otherwise
-0.5 would pay
-1.4 would rather
-0.9 would sooner
1.3 would take
1.8 would you
-1.3 wound
0.6 wrap
-1.2 wrapped
-1.0 wrapped in
-0.8 wraps
-0.7 wrecked
0.5 wrists $
-3.1 write
-0.5 write it
-0.5 write the
-0.8 writes
0.9 writing $
2.3 written
-1.0 written down
-0.8 written for
-0.7 wrona
4.3 wrong
0.8 wrong $
0.5 wrong or
-0.5 wrong with
1.3 wrote to
0.6 x rays
-1.2 yard
1.0 year
-1.0 year $
0.9 year and
-0.7 year before
-0.5 year in
1.6 year of
0.9 year old
-0.8 year or
-0.8 year the
1.2 year there
-0.9 year we
2.3 years
-2.2 years $
1.2 years ago
0.8 years at
-1.2 years before
-0.5 years i
-2.1 years in
0.6 years not
1.6 years of
-0.9 years people
1.6 years running
-0.8 years so
0.6 years that
-0.6 years the
1.1 years this
0.8 years to
1.7 years we
2.4 years younger
-1.3 yellow
4.1 yes
3.0 yes $
2.9 yes and
0.5 yes it
-0.6 yes the
-0.9 yes to
-1.0 yes we
-0.6 yes you
3.9 yet
1.0 yet $
-0.6 yet it
1.3 yet that
2.9 yet to
-1.5 yoga
0.6 yorkshire
0.5 you
-1.6 you $
-1.4 you about
-0.6 you after
-0.7 you all
0.5 you also
-0.6 you and
1.2 you any
-1.3 you arrive
-0.5 you as
-0.8 you asked
-0.7 you at
1.5 you avoid
1.9 you away
2.2 you back
1.9 you be
-0.6 you before
-0.6 you begin
-2.4 you bend
-1.6 you book
-0.9 you breathe
-0.5 you by
1.6 you call
0.5 you can
0.5 you cards
-0.5 you carry
1.1 you could
1.0 you count
-0.9 you decide
0.5 you deserve
2.6 you do
-1.4 you doing
1.6 you done
-1.1 you down
-0.5 you elsewhere
-1.4 you enjoy
1.6 you ever
-1.0 you exercises
-0.6 you expect
-0.5 you fall
-4.4 you feel
-1.1 you find
1.1 you first
0.5 you fix
-1.1 you float
1.2 you follow
0.8 you free
0.8 you from
4.4 you get
1.0 you give
-0.6 you got
-1.2 you had
-1.2 you have
-0.6 you hold
1.0 you home
-0.9 you honestly
-0.6 you hope
-1.1 you how
1.6 you hurt
-0.7 you i
-0.5 you if
-1.3 you in
0.6 you into
3.1 you is
-1.3 you it
1.4 you keep
1.6 you leave
1.7 you let
-1.0 you lie
-0.9 you lift
-0.7 you lifted
-1.9 you like
0.5 you look
0.8 you lot
1.1 you love
-0.7 you make
1.2 you may
-0.7 you miss
-1.0 you more
0.6 you move
-0.6 you moving
-0.6 you must
-3.3 you need
0.8 you never
-0.5 you no
1.5 you off
2.9 you on
-0.7 you one
0.9 you only
1.1 you or
1.3 you out
0.7 you pay
-0.5 you pick
-0.8 you prefer
-0.5 you put
1.5 you reach
-0.7 you receive
0.5 you recover
-2.1 you say
2.5 you see
-0.8 you set
1.3 you sign
0.6 you simply
-1.3 you sit
-0.5 you sleep
0.7 you sore
1.4 you spent
2.1 you stand
-0.6 you start
-1.1 you step
0.9 you still
-0.8 you stop
-0.7 you straight
-0.9 you tell
1.5 you the
-1.4 you think
-1.5 you this
1.3 you through
-2.2 you to
-0.7 you tried
2.1 you turn
0.6 you two
-0.9 you undress
0.5 you up
-0.5 you use
1.0 you used
0.5 you wait
0.5 you waited
-0.7 you wake
-2.1 you were
0.8 you what
0.7 you when
1.4 you where
0.8 you which
0.7 you while
-1.0 you who
5.5 you will
-0.5 you wish
2.1 you with
-0.8 you work
-1.1 you would
0.5 you you
0.5 you your
0.8 young
1.4 young $
1.9 young or
-1.2 young people
-0.5 young person
4.3 younger
2.8 younger $
-0.7 younger people
-1.0 youngest
0.8 your
0.7 your age
-1.1 your agreement
-0.7 your appointment
-0.5 your arms
0.7 your arthritis
-0.5 your back
-0.6 your backs
-0.7 your backside
-0.7 your bag
-0.6 your belly
-1.0 your bladder
0.9 your body
0.9 your brain
-1.8 your breath
-0.9 your breathing
-0.6 your budget
1.0 your card
-0.7 your care
-0.7 your chair
0.5 your chance
-0.9 your chest
0.5 your child
-0.6 your choice
-0.5 your claim
0.6 your coat
-0.9 your comfort
0.8 your condition
-0.8 your consent
-0.6 your coverage
-0.5 your daily
0.5 your daughter
-1.2 your day
0.5 your days
1.0 your desk
-1.1 your diagnosis
1.3 your disc
0.8 your discomfort
2.9 your discs
-0.9 your doctor
-0.6 your ears
-0.6 your family
-0.7 your fault
1.4 your feet
1.3 your first
-0.5 your foot
-0.6 your front
-1.4 your gp
-2.5 your hands
-0.9 your head
1.8 your health
-0.6 your hip
-0.7 your hips
-0.9 your history
-0.6 your hour
2.0 your immune
2.4 your immunity
-0.6 your inbox
-1.0 your insurer
-0.9 your job
1.6 your joints
0.5 your kidneys
1.0 your knee
0.7 your laces
0.8 your last
-0.5 your left
1.2 your leg
-1.4 your legs
3.2 your life
0.8 your list
-1.3 your liver
-2.0 your lower
-1.1 your lumbar
-1.2 your medication
-0.6 your medications
-0.5 your medicine
-1.0 your medicines
-2.4 your mind
2.6 your money
-0.5 your mood
1.4 your mother
1.6 your mri
1.3 your muscles
-1.2 your name
1.1 your natural
2.1 your nerves
-1.8 your nervous
2.4 your new
0.8 your next
-1.2 your normal
-0.5 your other
0.5 your overall
-0.8 your own
5.0 your pain
0.9 your painkillers
-0.8 your pelvis
-0.6 your pharmacist
-0.9 your phone
-0.7 your physio
-1.4 your plan
4.9 your posture
-0.7 your questions
1.2 your recovery
-1.4 your rheumatologist
-0.5 your rheumatology
3.0 your rmt
1.9 your scan
-0.5 your screen
-1.1 your session
1.9 your shoes
-1.1 your shoulder
-2.4 your shoulders
-1.8 your side
-0.7 your skin
-0.9 your sleep
0.9 your specialist
1.0 your spine
-1.9 your story
-2.7 your surgeon
1.6 your system
-1.2 your team
-0.8 your teeth
1.2 your therapist
0.9 your thing
-0.9 your time
2.0 your tissues
-0.8 your toes
-0.6 your training
0.8 your tummy
-0.5 your uncle
-0.9 your usual
0.7 your vertebrae
2.6 your very
-0.5 your visit
-0.9 your wallet
0.5 your way
-0.8 your week
-1.4 your work
-0.7 yours $
-0.5 yours before
1.0 yours has
0.7 yours is
-0.7 yourself
-1.9 yourself $
-0.6 yourself again
0.6 yourself and
0.5 yourself why
0.5 yusuf
1.1 yvette
7.5 zero
2.0 zero $
1.4 zero risk
0.7 zero side
3.4 ★★★★★
`
