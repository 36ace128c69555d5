/** Made by `npm run claims:learn` of 6576 sentences with a promise and 44723 without. */
export const inclination = 0.3

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.8 #
4.3 # 1
5.1 %
0.7 % $
-2.5 % off
0.8 % safe
0.7 % satisfaction
1.1 % success
3.3 0
-0.5 0 to
0.8 1
-0.6 1 $
0.9 1 3
-1.3 1 in
1.2 1 massage
-0.7 1,000
-0.6 1,140
-1.3 10
-0.8 10 $
-1.1 10 %
0.5 10 off
-0.6 10 times
2.3 100
-1.0 100 $
3.7 100 %
-0.9 105
1.2 10k
-0.5 110
-0.7 115
-0.5 115 for
-1.5 12
-0.7 12 weeks
-1.1 120
0.7 125 $
1.0 130 $
-0.6 135
2.9 14
2.3 14 $
-1.1 140
-0.6 140 $
0.9 145
-0.7 15
0.7 15 $
-0.9 15 off
-0.6 150
-0.5 150 $
1.1 155
1.1 155 $
-0.6 165
1.2 17
-0.6 1894
0.7 19
-1.0 1994
-0.6 1998
-1.1 1998 $
-0.6 2
-1.1 2 weeks
0.8 2,200
1.0 2,200 hours
-1.1 20
-1.0 20 %
-0.9 20 off
-0.8 200
-0.6 2004
-1.1 2006
-1.1 2009 $
0.5 2009 and
-1.1 2011
-0.7 2012
-0.6 2014
-0.6 2016
0.9 2017
0.8 2019 and
0.9 2023
2.4 2024
1.4 210
1.5 212
2.8 22
-2.4 24
-1.5 24 hours
-0.6 240
-1.0 25
0.9 27
-0.6 3 $
-1.0 3 to
-1.7 30
1.1 30 $
-0.5 30 min
-0.7 30 minutes
-2.1 31
-0.9 31 degrees
0.7 312
-0.6 32
2.1 34
-0.8 35
-0.6 35 $
2.6 37
-0.8 38
-0.7 38 $
-0.7 39
-1.0 4
-0.5 4 $
-0.7 4 to
3.2 4.9
1.4 4.9 stars
-1.8 40
0.6 400
-0.7 412
-0.8 44
-0.6 44 $
-2.5 45
-0.6 45 min
-0.5 46
-0.9 47
-0.7 48 hours
-0.6 49
1.2 5
-0.9 5 $
-0.6 5 and
1.6 5 reasons
-0.5 5 seconds
-0.6 50
-0.6 50 $
-0.6 50 minute
-0.6 50 minutes
-0.5 500
-0.8 52 $
-1.1 55
-0.6 55 $
-0.5 555
-0.6 59
-0.5 6 $
-0.6 6 weeks
-2.9 60
-1.1 60 $
0.8 60 min
-1.3 60 minute
-1.8 60 minutes
1.2 600
-0.5 61
-0.7 62
-0.5 62 $
-0.5 68 $
-0.8 7
-0.5 7 $
0.5 70
-0.5 70 $
0.8 70 and
1.7 71
2.4 71 $
0.7 75
-0.7 75 $
2.3 75 min
-0.6 75 minute
2.0 78
1.0 78 $
-0.6 79
-0.5 79 $
1.0 8
0.7 8 $
1.1 8 and
-2.1 80
-0.5 80 %
-0.7 85
-0.6 89
0.7 9
1.4 9 $
-2.0 90
-0.5 90 min
-1.2 90 minutes
0.8 94
-0.7 95
-0.7 95 $
0.6 97
0.7 97 %
0.9 98
0.7 98 %
1.8 <!>
-7.2 <?>
-3.7 <alone>
2.3 <answers>
2.6 <closes>
-11.2 <heading>
-5.5 <item>
-3.5 <opens>
-1.5 <tenth 10>
-7.2 <tenth 1>
-3.4 <tenth 2>
1.5 <tenth 4>
2.8 <tenth 5>
2.5 <tenth 6>
2.5 <tenth 7>
1.4 <tenth 8>
1.0 <tenth 9>
-8.8 <text>
0.7 ^ 100
-0.5 ^ 3
2.9 ^ 5
-0.5 ^ 60
0.6 ^ 9
-1.2 ^ a
-2.4 ^ about
0.7 ^ according
-1.7 ^ acupuncture
-0.6 ^ acute
-2.0 ^ add
-1.3 ^ adjust
1.1 ^ adults
3.5 ^ after
0.5 ^ afterward
-1.3 ^ afterwards
-0.6 ^ age
0.8 ^ alan
1.1 ^ all
-0.5 ^ allow
1.4 ^ almost
-1.2 ^ always
2.6 ^ and
-0.5 ^ anneke
-1.2 ^ anti
-0.5 ^ anything
-0.5 ^ around
-0.8 ^ arthritis
1.6 ^ as
2.6 ^ avoid
-1.8 ^ back
2.2 ^ backs
-1.9 ^ be
3.5 ^ because
-0.5 ^ bed
1.4 ^ before
-1.1 ^ being
-0.5 ^ below
-0.9 ^ benefits
4.9 ^ best
1.6 ^ better
-1.4 ^ between
-0.8 ^ beyond
0.7 ^ big
0.8 ^ bill
-1.5 ^ blood
3.5 ^ bone
1.0 ^ boosts
1.7 ^ both
-0.8 ^ bracing
-1.0 ^ break
-1.9 ^ breathe
-0.9 ^ breathing
-1.9 ^ bring
-1.0 ^ bruising
-0.9 ^ build
1.6 ^ bulging
3.0 ^ but
-1.4 ^ buy
2.7 ^ by
-0.9 ^ call
2.8 ^ callum
1.5 ^ came
-1.9 ^ can
-0.5 ^ cancel
-0.6 ^ cancellations
-0.5 ^ carol
0.9 ^ carry
1.7 ^ cartilage
-0.8 ^ causes
0.8 ^ changes
-0.8 ^ check
-1.3 ^ chest
-0.5 ^ children
-0.9 ^ choose
-0.5 ^ choosing
-0.6 ^ chronic
-1.3 ^ circulation
-1.0 ^ claims
2.2 ^ clients
-0.5 ^ clothes
-0.5 ^ club
-0.6 ^ cold
-1.0 ^ colin
0.7 ^ combined
0.5 ^ come
-0.5 ^ coming
0.9 ^ companies
1.4 ^ complete
4.1 ^ completely
-1.0 ^ conditions
-0.6 ^ consent
-1.5 ^ consider
-0.9 ^ contact
2.8 ^ corrects
0.5 ^ cortisol
-0.9 ^ couples
0.8 ^ cross
-0.7 ^ cupping
-1.5 ^ curves
1.7 ^ day
2.2 ^ days
-0.7 ^ dear
0.6 ^ decompression
1.6 ^ deep
-0.9 ^ degenerative
-0.9 ^ description
-1.0 ^ desk
3.1 ^ detoxifies
0.8 ^ dev
-0.8 ^ devon
-0.6 ^ diagnosis
2.5 ^ did
-1.5 ^ discs
-0.7 ^ disease
-1.5 ^ do
2.5 ^ doctors
-2.1 ^ does
0.9 ^ dr
0.5 ^ during
0.7 ^ each
-1.1 ^ early
-0.5 ^ eases
0.5 ^ easier
-0.6 ^ eat
2.8 ^ eight
0.7 ^ either
1.2 ^ eleven
2.9 ^ elsewhere
-1.1 ^ endorphin
-2.3 ^ endorphins
1.6 ^ enjoy
-1.5 ^ even
-1.0 ^ evening
0.6 ^ every
3.1 ^ everybody
2.3 ^ everyone
-1.3 ^ everything
0.7 ^ evidence
-1.8 ^ exercise
-0.5 ^ exercises
1.5 ^ expect
1.9 ^ fact
-0.6 ^ fair
-0.8 ^ false
3.1 ^ fast
3.3 ^ feel
-0.8 ^ fees
-0.6 ^ fever
-0.8 ^ few
-0.6 ^ fewer
1.8 ^ fifteen
1.9 ^ finally
0.7 ^ find
-0.9 ^ finding
0.5 ^ fine
2.3 ^ firm
2.0 ^ five
-1.0 ^ flexibility
1.0 ^ flushes
-1.4 ^ follow
3.2 ^ foot
-1.8 ^ for
2.5 ^ forget
-0.9 ^ fortunately
0.5 ^ forty
-0.8 ^ forward
5.0 ^ four
-0.6 ^ free
-0.7 ^ fresh
-1.1 ^ from
-0.6 ^ full
-1.0 ^ fusion
0.5 ^ gary
-0.7 ^ gentle
-1.8 ^ get
-0.9 ^ getting
-0.9 ^ gift
0.9 ^ give
-3.3 ^ go
-0.5 ^ going
0.9 ^ gone
-1.2 ^ good
0.8 ^ google
0.8 ^ got
-1.0 ^ great
1.1 ^ greater
0.9 ^ growing
1.2 ^ guaranteed
1.5 ^ guests
-0.6 ^ guidelines
3.0 ^ had
-1.5 ^ half
2.2 ^ hands
-1.1 ^ harpreet
-3.2 ^ have
-1.1 ^ having
0.6 ^ he
-0.8 ^ healthy
0.8 ^ hear
-0.8 ^ heart
-1.4 ^ heat
1.3 ^ hello
-0.8 ^ help
1.5 ^ her
-2.4 ^ here
1.2 ^ herniated
-0.7 ^ hi
1.6 ^ hips
2.1 ^ his
-1.4 ^ hold
-0.9 ^ hot
-0.9 ^ hours
-3.2 ^ how
-1.0 ^ however
-0.6 ^ hurt
-0.8 ^ ibuprofen
-1.2 ^ icbc
-0.5 ^ ice
1.2 ^ imagine
0.9 ^ immediate
0.8 ^ inflammation
-0.5 ^ inflammatory
0.5 ^ initial
-1.8 ^ injections
1.8 ^ injury
-0.7 ^ inside
-1.0 ^ is
-1.3 ^ j
-1.1 ^ jo
0.5 ^ joanne
1.1 ^ joint
-0.6 ^ just
0.5 ^ kath
-2.3 ^ keep
-0.6 ^ keeping
-0.5 ^ knee
-0.5 ^ landing
-1.0 ^ last
-0.6 ^ late
-1.1 ^ later
-0.5 ^ leaning
-1.4 ^ leave
-0.6 ^ left
0.6 ^ legs
-0.6 ^ let
-0.8 ^ lie
2.2 ^ life
-0.5 ^ lift
1.7 ^ ligament
-0.6 ^ light
-0.7 ^ like
-0.6 ^ linda
2.3 ^ line
-0.7 ^ load
0.5 ^ local
-0.8 ^ long
2.3 ^ longer
-1.2 ^ look
-0.8 ^ loose
0.5 ^ loosen
-0.8 ^ looser
0.8 ^ lorraine
-0.5 ^ loss
-0.9 ^ lots
1.1 ^ love
-2.2 ^ low
-0.9 ^ lower
-1.3 ^ lumbar
0.8 ^ lymphatic
4.4 ^ made
-1.5 ^ make
-0.8 ^ makes
-0.9 ^ manual
-1.1 ^ many
-0.5 ^ march
-0.7 ^ marcus
-0.8 ^ maria
0.5 ^ massage
0.7 ^ medical
-1.2 ^ medicines
1.2 ^ meet
-0.5 ^ mei
-1.1 ^ mention
-0.7 ^ metal
-0.8 ^ methotrexate
-0.6 ^ might
-0.8 ^ mine
-0.7 ^ miss
0.8 ^ more
-0.7 ^ most
0.8 ^ move
-0.7 ^ movement
2.1 ^ mr
-0.7 ^ mrs
-1.0 ^ muscle
-0.5 ^ muscles
1.9 ^ my
-4.1 ^ myth
-0.6 ^ name
-1.0 ^ natural
1.7 ^ nearly
-0.5 ^ neck
-1.6 ^ neither
-2.9 ^ new
0.5 ^ next
-0.9 ^ nine
1.1 ^ ninety
-0.5 ^ no
-1.4 ^ nobody
-0.7 ^ northroadrmt
2.7 ^ not
1.3 ^ nothing
0.7 ^ number
1.0 ^ numbness
0.7 ^ numerous
-0.5 ^ nurses
1.9 ^ occasionally
1.3 ^ of
-0.5 ^ offer
-1.2 ^ often
-1.2 ^ oh
-0.6 ^ older
0.5 ^ on
2.9 ^ once
2.8 ^ one
-0.9 ^ open
-1.0 ^ operations
-1.3 ^ opioids
0.6 ^ or
0.8 ^ ordinary
0.6 ^ osteoporosis
1.7 ^ other
-2.3 ^ others
0.5 ^ otherwise
1.2 ^ our
1.5 ^ ours
-0.7 ^ outside
1.4 ^ over
-0.5 ^ p
-0.5 ^ pace
-0.6 ^ pacing
-1.2 ^ pain
-1.9 ^ painkillers
-0.9 ^ panel
-1.5 ^ paracetamol
1.1 ^ parents
-1.3 ^ parking
0.8 ^ patients
0.6 ^ paul
-0.5 ^ pelvic
1.0 ^ people
-1.0 ^ phase
-0.5 ^ phones
-1.8 ^ physiotherapy
-1.0 ^ pick
-2.0 ^ pills
3.3 ^ pins
-0.6 ^ plan
-2.7 ^ please
-2.3 ^ plenty
-1.6 ^ poor
-0.6 ^ post
-0.6 ^ postural
-0.8 ^ pregnancy
-1.2 ^ preventing
-0.6 ^ prices
-0.8 ^ priti
2.0 ^ priya
-0.5 ^ probably
0.5 ^ proven
-0.6 ^ pulled
-1.1 ^ put
-2.2 ^ q
-0.7 ^ quite
-0.6 ^ ra
1.3 ^ rated
1.4 ^ rather
2.1 ^ re
-0.8 ^ reach
-0.6 ^ read
-0.8 ^ reason
-0.7 ^ receipts
-0.8 ^ recovery
0.5 ^ reduces
0.5 ^ registered
1.4 ^ regular
-0.5 ^ relax
-1.6 ^ relaxation
0.6 ^ release
-0.8 ^ remember
-1.0 ^ rest
1.4 ^ results
-0.9 ^ return
-0.8 ^ reviews
-1.4 ^ rheumatoid
0.5 ^ rhythmic
1.2 ^ right
-0.9 ^ ring
1.2 ^ rmt
-1.3 ^ rmts
-0.6 ^ roll
0.5 ^ ron
-0.6 ^ rooms
1.0 ^ rosa
-0.5 ^ roughly
0.6 ^ ruth
-0.5 ^ sacroiliac
1.4 ^ safe
-1.4 ^ same
-0.8 ^ save
0.7 ^ say
-0.8 ^ says
2.2 ^ scans
-0.8 ^ scar
-1.0 ^ sciatica
0.8 ^ science
-1.2 ^ scoliosis
-0.6 ^ second
-1.8 ^ see
-0.7 ^ send
-1.3 ^ seniors
-1.0 ^ serious
1.2 ^ session
-2.1 ^ sessions
0.9 ^ seven
-0.7 ^ severe
-0.6 ^ sfx
1.6 ^ should
1.7 ^ shoulders
-1.3 ^ side
-1.1 ^ simple
0.6 ^ since
0.7 ^ sit
-0.8 ^ sitting
2.5 ^ six
0.7 ^ sixty
0.8 ^ skip
-2.3 ^ sleep
-1.6 ^ slow
-0.5 ^ small
-0.6 ^ smoking
-0.6 ^ smooth
-2.1 ^ so
1.5 ^ some
2.0 ^ somebody
-0.5 ^ someone
-1.9 ^ sometimes
-0.5 ^ somewhere
1.4 ^ sore
-0.5 ^ soreness
-0.6 ^ spaces
-1.2 ^ speak
-1.5 ^ spinal
1.6 ^ sports
-0.6 ^ spring
-1.1 ^ squeeze
-1.4 ^ stage
-1.1 ^ stand
1.3 ^ standing
-0.7 ^ start
-0.7 ^ starting
-0.8 ^ stay
-1.2 ^ staying
-1.7 ^ stenosis
-1.7 ^ step
-0.8 ^ steroid
-1.0 ^ steroids
0.7 ^ stick
-0.9 ^ stiff
-0.5 ^ stiffness
0.5 ^ still
-0.9 ^ stop
-0.9 ^ stopping
-1.3 ^ straight
0.5 ^ strains
-2.4 ^ stress
-0.9 ^ stretching
1.2 ^ stronger
-0.9 ^ students
1.2 ^ studies
-0.8 ^ subject
0.5 ^ suitable
-0.8 ^ sure
-0.9 ^ surgeons
-5.6 ^ surgery
1.2 ^ sustained
0.6 ^ swap
-1.1 ^ swedish
-0.5 ^ swimming
-1.3 ^ symptoms
-1.7 ^ tablets
-3.0 ^ take
1.0 ^ taken
0.5 ^ talk
-0.7 ^ talking
1.0 ^ targeted
-0.8 ^ techniques
-3.6 ^ tell
-0.5 ^ ten
-0.9 ^ tension
-0.5 ^ text
1.2 ^ thank
0.9 ^ that
-1.2 ^ the
-1.3 ^ their
-2.0 ^ then
0.5 ^ therapeutic
-2.4 ^ there
1.9 ^ these
-1.3 ^ they
-0.9 ^ things
0.5 ^ third
-2.2 ^ this
2.3 ^ three
-0.6 ^ thursday
-1.8 ^ tight
1.4 ^ time
-0.8 ^ tips
-0.7 ^ tissue
-0.7 ^ title
-0.5 ^ tobias
4.6 ^ today
-0.7 ^ together
1.8 ^ tom
-2.5 ^ touch
-0.7 ^ towels
2.0 ^ toxins
-0.6 ^ traction
-0.5 ^ training
-0.7 ^ travel
-1.3 ^ treatment
-0.9 ^ treatments
0.8 ^ trevor
-0.8 ^ trials
0.8 ^ try
3.8 ^ twelve
-1.0 ^ u
-0.6 ^ uncommon
0.8 ^ under
4.0 ^ unlike
-0.5 ^ until
-1.2 ^ up
-2.2 ^ use
0.8 ^ using
-0.5 ^ verdict
-0.6 ^ very
2.2 ^ visit
-0.9 ^ walk
3.5 ^ walked
-1.1 ^ warm
-0.6 ^ warmth
-1.9 ^ we
0.5 ^ week
-0.8 ^ weekend
0.8 ^ weekly
1.9 ^ weeks
0.7 ^ welcome
-3.6 ^ what
2.3 ^ where
0.6 ^ whether
-0.7 ^ which
-2.4 ^ who
-1.1 ^ why
-3.1 ^ will
5.8 ^ with
0.5 ^ within
-0.9 ^ without
0.6 ^ working
-1.1 ^ would
-0.8 ^ wrap
-0.7 ^ written
-6.1 ^ yes
-0.5 ^ yet
-3.4 ^ you
1.1 ^ young
-1.6 ^ your
2.1 ^ zero
3.2 ^ ★★★★★
-1.2 a
-1.9 a $
0.6 a 100
1.3 a 34
-0.9 a baby
-0.6 a bakery
1.3 a band
-0.8 a bath
-0.5 a bench
0.6 a better
-1.4 a bit
-1.0 a blanket
-0.5 a blend
-0.6 a blood
0.5 a body
-1.2 a bone
0.8 a boost
0.6 a bottle
-1.3 a box
-0.7 a bridge
-0.5 a broken
-0.6 a bulge
-0.8 a bulging
-0.8 a busy
-1.0 a call
-0.8 a cancellation
-1.5 a car
0.5 a card
0.5 a case
0.6 a cellist
-0.6 a cent
1.8 a centimetre
-0.7 a certificate
-1.0 a chair
1.0 a chance
2.5 a change
-0.6 a chat
-1.3 a child
0.8 a chiropractor
0.5 a christmas
-0.9 a clear
0.6 a click
1.6 a client
-1.0 a clinic
0.8 a clinically
0.9 a colleague
-0.6 a combination
0.6 a combined
-0.5 a comfort
-0.7 a condition
0.7 a consent
0.5 a consistent
-0.7 a conversation
-0.6 a converted
0.7 a cortisone
2.0 a course
-0.9 a crack
-0.9 a crash
-2.6 a cure
-1.3 a curve
-0.7 a curved
-0.6 a cushion
-0.7 a date
-0.7 a day
-0.8 a decent
-0.5 a decision
-0.7 a decompression
-1.3 a desk
3.0 a diagnosis
1.8 a difference
-1.4 a disc
-0.8 a disease
-1.8 a doctor
0.9 a dose
1.7 a dozen
-1.0 a drawer
-0.5 a drop
-0.8 a dull
-0.5 a dummy
-0.7 a fair
-1.3 a fall
-0.5 a family
-0.5 a fee
-0.5 a feeling
-0.9 a fever
-0.8 a few
-0.8 a fifth
2.8 a film
0.7 a firm
-1.5 a first
-0.8 a fist
-0.6 a fixed
-1.2 a flare
0.9 a flat
0.6 a flood
-0.8 a form
1.1 a former
1.8 a fortnight
-0.5 a fracture
-1.1 a free
2.9 a fresh
1.4 a friday
-1.4 a friend
0.6 a full
-0.5 a further
1.3 a fusion
-0.8 a garden
-0.5 a general
1.0 a gentle
0.6 a gentleman
-0.6 a gift
-1.0 a girl
-0.7 a gp
-2.1 a great
0.5 a growth
-0.5 a guide
-0.8 a guy
2.3 a half
0.6 a hands
0.8 a hard
-0.6 a headache
-1.6 a health
0.7 a heat
-1.1 a heated
-1.2 a herniated
-0.5 a herniation
-1.0 a high
-0.5 a higher
0.8 a hip
0.5 a history
-0.7 a holistic
-1.1 a home
-0.6 a hurry
1.1 a joint
0.5 a joke
-0.8 a kettle
1.3 a kind
0.9 a knee
-0.5 a lad
1.4 a ladder
1.8 a lady
3.2 a laminectomy
-0.5 a laptop
-1.1 a large
-0.5 a last
-0.6 a lasting
0.8 a late
-0.8 a leg
-0.6 a letter
-0.7 a level
-0.5 a licensed
3.4 a life
3.3 a lifetime
-0.7 a lift
-0.5 a ligament
-1.1 a lighter
0.7 a link
-0.8 a list
-1.1 a living
-0.5 a local
1.1 a log
-1.8 a long
1.2 a longer
1.6 a look
-2.7 a lot
1.5 a low
2.5 a lower
-1.2 a luxury
1.9 a machine
-4.7 a massage
-1.3 a matter
-0.5 a medical
0.5 a medicine
-0.7 a member
-0.9 a message
1.0 a method
-0.6 a microdiscectomy
-0.8 a mild
0.7 a minimum
2.4 a miracle
3.7 a month
1.2 a monthly
0.5 a movie
-1.3 a muscle
-0.7 a myth
-0.7 a name
-0.6 a narrow
-0.9 a narrowed
-1.4 a narrowing
0.9 a natural
2.3 a neck
-2.3 a nerve
1.2 a nervous
-0.9 a nice
-0.6 a night
-0.9 a no
1.2 a normal
-1.4 a note
-1.4 a number
-1.4 a nurse
2.3 a pacemaker
0.6 a packet
0.6 a page
0.6 a pain
-0.7 a painful
0.8 a painkiller
0.9 a pair
-0.5 a paramedic
-1.0 a parent
1.3 a part
-1.1 a particular
0.6 a period
1.9 a permanent
1.8 a person
0.9 a personalized
-1.3 a pharmacist
0.7 a photo
-0.7 a physical
-0.5 a physician
-1.9 a physiotherapist
-0.6 a piano
1.1 a pill
-0.9 a pillow
0.5 a plan
0.7 a pleasant
-0.7 a poor
0.8 a pop
-0.6 a popular
-0.6 a posture
0.7 a powerful
-0.8 a prescribed
0.9 a previous
-0.9 a professional
-0.5 a prolapsed
1.9 a promise
-2.0 a proper
0.6 a pulled
1.2 a quarter
1.6 a quick
-0.6 a quiet
0.6 a rail
-0.5 a rainy
-0.9 a ramp
-0.6 a really
-1.1 a reasonable
-0.7 a receipt
1.2 a record
-0.8 a registered
0.8 a regular
-0.5 a result
-0.6 a retired
-1.0 a rheumatologist
-0.5 a risk
-0.6 a robe
-0.9 a roofer
-0.7 a room
-0.5 a rugby
-0.6 a safe
-0.5 a scale
-0.7 a scalp
0.7 a scalpel
-1.9 a scan
0.5 a sciatic
-0.7 a scoliosis
0.6 a second
-0.8 a sense
-0.6 a sentence
-0.7 a separate
1.2 a series
-1.5 a serious
1.4 a service
-2.0 a session
-0.5 a set
-0.5 a seven
-1.0 a sheet
0.7 a shelf
-0.6 a shopping
-1.1 a sideways
-0.5 a sign
1.1 a simple
5.0 a single
1.2 a skilled
-1.5 a slipped
-0.5 a slow
-1.8 a small
-0.7 a sock
-0.8 a soft
0.9 a sore
-1.4 a spa
-4.3 a specialist
-0.6 a specific
0.9 a spine
1.3 a sponge
1.1 a sports
-1.0 a spot
-0.8 a sprain
-0.5 a spreadsheet
-0.9 a standing
-0.5 a steady
0.6 a stiff
-1.0 a story
1.2 a straight
-0.5 a student
0.5 a study
-0.6 a substitute
1.5 a summer
0.6 a sunday
1.3 a surgical
-0.8 a table
-0.5 a tablet
-0.6 a teacher
2.0 a team
-0.7 a ten
-0.5 a tennis
-0.5 a text
-1.3 a therapist
1.3 a thing
1.2 a thirty
-0.6 a thumb
1.1 a time
0.5 a toddler
-0.7 a touch
-1.0 a towel
1.1 a trained
-0.5 a trapped
-1.4 a treat
-0.6 a trial
0.7 a truck
1.2 a twinge
-0.8 a typical
0.8 a vertebra
-1.8 a visit
-1.1 a voucher
1.6 a walker
1.5 a warm
-0.5 a washing
1.1 a wave
1.2 a way
-0.5 a wednesday
-2.3 a week
-0.7 a wet
0.8 a wheelchair
-1.6 a while
-1.6 a whole
1.0 a wide
1.8 a winter
-0.5 a word
0.8 a written
0.8 a year
-1.0 a yes
0.9 abandoned
0.9 abbotsford
0.6 ability
0.6 ability to
2.2 able
2.5 able to
-4.3 about
1.7 about $
-0.6 about 1
-0.6 about 20
-1.1 about a
-1.3 about any
-0.5 about anything
0.7 about eight
-0.5 about every
-0.5 about forty
-0.6 about half
2.5 about how
-0.6 about it
-0.5 about its
-1.2 about massage
-0.5 about one
1.1 about six
3.6 about surgery
-0.9 about ten
-0.7 about the
0.7 about their
1.2 about twenty
-0.5 about two
2.0 about us
-2.3 about what
-0.6 about whether
-0.5 about why
-1.0 about your
-3.5 above
-0.6 above a
-0.8 above and
-1.1 above the
0.9 absence
4.4 absolutely
1.4 absolutely $
1.1 absolutely anyone
0.7 absolutely everyone
-0.9 absorbs
2.6 accelerates
1.5 accelerates the
-1.0 accept
-0.7 accepted
-0.8 access
-1.7 accident
-0.6 accident $
0.8 accord
-0.8 account
-0.6 account $
-0.5 accountant
-0.7 accounts
0.9 accumulated
-1.6 ache
0.6 ache $
-0.6 ache that
-0.5 aches $
-0.5 aching
0.5 achy
3.0 acid
-1.1 acid $
3.3 acid and
0.5 acid is
0.6 acid out
0.5 acid that
1.7 acids
0.8 acids and
0.8 across
-0.5 across a
-0.6 across from
-1.5 act
0.9 acting
-4.3 active
-0.7 active $
-0.9 active and
-0.5 active as
-0.9 active is
0.6 active with
-2.6 activities
-2.3 activities $
0.6 activities and
-0.5 activities as
-1.0 activity
0.9 activity $
-0.6 activity and
1.6 actual
0.7 actually
-0.7 actually do
0.5 actually going
4.5 acupuncture
-2.2 acupuncture $
1.3 acupuncture combo
-1.1 acupuncture for
-0.5 acupuncture has
1.0 acupuncture in
-0.9 acupuncture is
1.1 acupuncture session
-1.1 acupuncturist
-2.1 acute
-1.5 adapt
-0.8 adapt the
-0.5 add
0.5 add that
-0.6 add to
-0.7 add up
-0.9 added
2.6 addresses
0.9 addresses the
-0.5 adds
-0.6 adeyemi
-1.1 adhesions
1.6 adjust it
-1.1 adjust your
-0.8 adjustable
0.9 adjuster
6.2 adjustment
4.1 adjustments
-0.6 adjustments $
-0.8 admit
-0.7 admits
-1.3 adult
-0.6 adult life
-2.9 adults
-0.5 adults who
-0.6 adults will
-1.3 adults with
-2.1 advance
-0.5 advance $
-0.7 advance which
3.0 advanced
-0.6 advantage
-0.7 advert
-0.9 advertising
-0.6 adverts
-3.4 advice
-0.8 advice $
4.2 advil
-1.5 advise
-0.7 advise on
-1.9 advised
-1.4 advises
-2.5 affect
-1.2 affect the
-0.6 affected
0.5 affected area
-2.1 affects
-1.2 affects the
-1.1 afford
-1.1 afford it
-1.8 afraid
2.0 after
-3.5 after $
-1.1 after 2
-0.5 after 6
-2.5 after a
-0.5 after an
-1.8 after back
-0.5 after backs
-0.5 after dinner
-0.7 after exercise
2.2 after five
1.4 after four
1.2 after her
-0.8 after it
0.6 after just
-0.9 after lifting
-0.8 after lunch
-0.5 after months
0.5 after my
1.2 after one
0.5 after six
-0.5 after sixty
1.0 after study
2.8 after ten
-2.0 after that
1.1 after their
1.2 after this
-1.0 after those
-0.7 after treating
-1.1 after treatment
1.4 after week
2.3 after which
0.6 after years
-0.5 after you
1.1 after your
0.5 after yourself
1.3 afternoon $
-1.1 afternoons
-0.7 afternoons $
0.6 afterward
-1.2 afterwards
1.1 afterwards the
-0.7 afterwards you
5.3 again
3.5 again $
-0.6 again after
2.1 again and
0.7 again the
-1.3 against
-0.7 against the
0.5 age
1.3 age $
2.1 age and
-0.8 age of
0.8 age or
-0.8 age the
-0.7 aged
-0.5 ageing
0.7 ages
0.5 ages $
0.8 ages and
-0.6 ago
2.3 ago $
-0.7 ago and
-0.6 agree
-1.2 agree $
-0.9 agree on
0.9 agree to
-0.8 agreed
-0.5 agreed $
-1.3 agreement
-1.2 agreement $
0.6 ahead
-0.8 ahead $
0.9 aid
-1.8 aim
-0.9 aim is
-1.2 aims
-1.1 aims to
0.6 air
0.6 alan
-1.5 alarm
-0.7 alarming
1.0 alberta
0.7 alcohol
-0.7 alert
0.8 aligned
4.9 alignment
2.9 alignment $
1.1 all
-0.7 all about
1.8 all ages
1.0 all and
1.7 all are
0.6 all been
1.1 all but
-1.9 all day
-0.7 all four
-1.1 all have
-0.5 all help
-0.6 all in
3.4 all it
-0.6 all kinds
0.9 all massage
-0.7 all medicines
1.0 all of
-0.5 all our
0.7 all over
-0.5 all registered
-1.2 all right
1.2 all say
-0.5 all slipped
-0.5 all so
-0.7 all that
-1.7 all the
0.8 all those
2.2 all three
0.7 all year
0.5 all you
-0.5 all your
-0.5 allergic
-1.1 allow
-1.3 allowed
-0.7 allowed to
-0.9 allows $
0.8 almond oil
2.5 almost
-1.0 alone
1.4 alone $
-0.8 alone can
-0.7 alone is
-0.6 alone to
2.4 along $
-0.5 along its
-0.5 along to
1.1 along with
-1.9 alongside
-0.8 alongside your
-1.1 already
1.2 already booked
-1.1 already had
2.1 also
-1.0 also $
-1.1 also be
-0.5 also called
-0.5 also come
0.8 also does
0.7 also gives
0.5 also helps
1.6 also offer
-1.6 alter
-1.2 alter the
0.9 altered
-0.5 alternate
3.0 alternative
1.4 alternative $
1.4 alternative to
1.8 alternatives
2.2 alternatives $
-0.7 alters
-0.5 alters the
-2.4 although
-0.5 although a
-0.6 although it
-0.8 although the
1.4 although you
2.7 altogether
2.3 altogether $
-0.9 always $
1.9 always be
-0.8 am
-0.6 am $
-0.7 am a
1.6 am about
-1.0 am afraid
-0.5 am at
1.5 am back
-2.2 am not
0.5 am on
-0.5 am pregnant
0.9 am proud
-0.6 am seventy
-0.7 am sorry
0.9 am the
-0.5 am to
0.5 am told
-0.7 am working
2.1 amazed
0.5 amazing benefits
-1.3 american
-0.8 american college
0.8 amira
1.7 amitriptyline
0.5 among
0.7 among our
-1.1 among the
1.1 among them
-1.6 amount
-0.7 amount of
-0.6 amrit
-1.4 an
-0.6 an ache
1.2 an aching
-0.7 an advert
1.1 an afternoon
1.0 an anti
-0.7 an appointment
-0.7 an early
0.8 an effective
-0.9 an elevator
-0.5 an emergency
2.2 an end
-0.6 an exercise
0.5 an expert
-0.6 an honest
-1.4 an hour
0.8 an ice
2.9 an inch
-0.5 an infection
-0.6 an inflammatory
0.5 an initial
-0.7 an injection
-0.8 an injury
1.0 an l5
-2.2 an mri
1.9 an old
-0.6 an open
-1.6 an operation
-0.6 an opinion
-0.7 an option
-0.7 an rmt
0.7 an unhurried
-2.5 an x
-1.6 anaesthetic
-0.6 anaesthetist
-1.0 analysis
-1.1 anatomy
-0.7 ancient
-0.8 and
-1.5 and a
-1.0 and about
3.4 and acupuncture
-0.5 and add
-0.9 and adhesions
0.8 and after
-1.7 and again
0.5 and age
1.2 and agree
-1.6 and an
-1.4 and any
-0.6 and anyone
0.6 and arnica
0.7 and arthritis
2.3 and as
1.4 and asked
-0.5 and asks
1.1 and at
-0.5 and back
-0.9 and bad
0.6 and balance
-1.5 and be
2.3 and because
0.5 and begins
-0.7 and being
-0.8 and below
-0.8 and better
-1.0 and blood
0.8 and body
-0.6 and bone
0.7 and boosts
1.3 and both
0.5 and break
-0.5 and breathe
-0.5 and brings
-1.1 and build
-0.7 and bulging
-0.5 and butter
-0.5 and calms
-2.9 and can
0.9 and cancelled
1.0 and carried
1.2 and carries
-0.8 and carry
1.2 and cedar
-0.8 and check
1.1 and chiropractors
-0.6 and chronic
0.5 and circulation
0.7 and clear
1.5 and clients
0.8 and clinical
-0.5 and come
-1.0 and comes
0.6 and conditions
-1.2 and could
1.1 and counting
-0.5 and cried
2.6 and danced
0.7 and deep
0.6 and did
1.1 and disc
1.1 and discover
-0.5 and discs
-0.8 and do
0.5 and dopamine
-2.5 and down
0.6 and drink
1.0 and ease
0.7 and encourages
-0.7 and endorphins
1.6 and even
-0.6 and every
1.0 and exercise
0.8 and exercises
0.8 and explain
0.5 and families
-0.5 and fascia
0.8 and feeling
-1.5 and feet
-1.2 and felt
0.5 and finish
-0.8 and firm
2.2 and five
-0.9 and fix
0.5 and flu
0.5 and flushes
0.7 and flushing
-0.5 and foot
-0.5 and found
0.5 and four
1.9 and free
0.7 and fresh
-0.5 and fridays
-0.8 and gets
1.9 and give
1.0 and gives
-0.5 and glutes
2.4 and go
-1.0 and goes
0.9 and got
-1.4 and hamstrings
-0.8 and hands
-0.6 and happy
0.9 and has
0.5 and he
-0.7 and heat
-1.4 and height
-1.1 and help
0.9 and her
-0.7 and here
1.2 and hold
-0.5 and hours
-0.6 and how
-0.5 and hydrotherapy
1.5 and i
1.9 and if
0.9 and in
-0.6 and includes
0.9 and injections
1.3 and is
2.6 and it
-0.5 and joint
-1.7 and keep
0.5 and keeps
-1.7 and kidneys
-0.6 and knead
-1.1 and knees
0.8 and lactic
0.7 and last
1.3 and lasts
-0.5 and late
0.7 and leaves
2.2 and left
-0.7 and leg
-0.5 and less
0.6 and lets
-0.5 and lie
-1.0 and lift
1.0 and lifts
-1.4 and ligament
-1.1 and ligaments
-0.9 and long
0.6 and longer
0.6 and low
-0.9 and lower
3.3 and make
0.7 and makes
-1.7 and many
-1.1 and massage
-1.3 and may
1.0 and metabolic
0.9 and mind
0.9 and money
-0.6 and mood
2.4 and more
-0.6 and muscles
-0.7 and must
-0.5 and my
0.7 and myofascial
-0.5 and need
1.6 and needles
-1.3 and never
-0.7 and next
0.6 and night
0.5 and ninety
-0.6 and none
2.5 and not
0.8 and notice
0.8 and of
-1.4 and off
-0.9 and often
-2.0 and one
-0.6 and only
0.8 and osteoarthritis
-2.0 and other
1.1 and our
2.0 and over
-0.8 and pain
2.1 and people
-0.5 and physiotherapists
0.7 and physiotherapy
1.0 and pills
1.2 and poor
-0.5 and posture
-0.5 and pregnancy
0.8 and promotes
-0.5 and quiet
-0.8 and reduce
1.5 and releases
0.7 and remove
-0.5 and rest
1.6 and restores
-0.7 and right
-0.8 and rougher
-0.9 and round
1.0 and said
-0.6 and saturday
-0.7 and saturdays
-1.6 and says
-1.0 and sciatica
1.7 and scoliosis
-1.0 and screws
1.0 and see
1.8 and send
-0.6 and seniors
0.8 and several
1.8 and she
-0.5 and should
1.7 and shoulders
-0.9 and side
-0.5 and sit
-0.7 and six
0.8 and slow
-1.4 and so
-0.8 and soft
-0.5 and somebody
-0.9 and something
-0.9 and sore
-0.5 and speak
1.0 and speeds
1.2 and spinal
0.9 and sprained
0.7 and sprains
0.9 and stay
-0.5 and staying
0.9 and stenosis
-1.4 and stiffness
-0.6 and still
-0.9 and stop
-0.8 and strains
0.7 and strengthen
-0.5 and stress
-0.5 and stretches
-0.7 and stretching
-0.8 and suggest
-0.6 and swollen
-0.5 and symptoms
-0.5 and tagalog
1.4 and take
-0.9 and takes
-0.5 and taking
-1.2 and tear
0.5 and tell
-0.6 and ten
2.2 and that
2.1 and the
0.7 and their
2.0 and they
1.0 and think
-0.6 and third
3.8 and this
-1.5 and those
-0.5 and thursdays
1.0 and time
-1.4 and to
-0.7 and trigger
-0.6 and try
-0.7 and turn
-0.5 and twist
0.6 and unlike
-0.5 and used
-1.3 and usually
-0.7 and wait
-0.8 and wake
-0.7 and walking
0.5 and was
0.7 and waste
1.1 and water
-2.2 and we
0.8 and wears
0.9 and went
-2.9 and what
-0.7 and whatever
-1.0 and when
-1.1 and whether
-0.7 and which
0.5 and while
-1.1 and will
2.4 and with
1.0 and without
-0.5 and work
-0.9 and worry
-0.6 and write
-0.7 and wrote
-0.9 and yes
2.5 and you
1.5 and yours
0.8 angle
-0.5 angry
-0.9 ankle
-0.9 ankle $
-0.5 ankle sprain
-0.8 ankylosing
-0.7 ankylosing spondylitis
-0.6 anna
-0.5 anneliese
1.4 anniversary
1.7 anniversary $
0.5 annual
-1.3 another
-0.5 another episode
0.6 another painkiller
-1.0 answer
-1.6 answer $
-1.5 answer is
0.8 answer to
-1.5 answers
-0.7 answers $
1.8 anti
1.4 anti inflammatories
-1.0 antibiotics
1.8 antidepressants
0.7 antidepressants and
0.9 anxiety
-0.6 anxiety $
1.8 any
3.5 any $
4.7 any age
-0.5 any benefit
-1.1 any better
-0.6 any case
0.5 any day
-0.6 any difference
-1.0 any good
1.2 any harm
-0.5 any joint
-0.7 any moment
3.7 any more
-0.6 any of
-1.0 any one
-0.9 any operation
0.6 any other
-0.9 any pain
-0.9 any part
-0.8 any point
-0.5 any relief
1.1 any risk
0.5 any scan
0.7 any side
-3.9 any time
-1.1 any treatment
0.7 anybody $
-1.2 anybody who
-0.5 anybody with
2.1 anymore
2.1 anymore $
1.5 anyone
2.8 anyone $
-1.2 anyone can
0.9 anyone on
-0.8 anyone to
-3.0 anyone who
-0.7 anyone with
-2.9 anything
-2.0 anything $
-0.5 anything about
-0.7 anything at
-0.8 anything else
-0.6 anything from
-0.6 anything that
1.1 anything you
1.7 anyway
0.9 anyway and
2.0 anywhere
-0.7 anywhere $
2.1 anywhere else
0.5 anywhere in
-0.7 apart $
1.1 apart and
-0.9 apart from
-0.8 app
-0.8 appear
-0.8 applies
-0.7 apply
1.4 appointment
-0.8 appointment $
-0.8 appointment in
-0.8 appointment is
-0.5 appointment with
-1.0 appointments
0.9 appointments $
-0.7 appointments are
1.0 appointments seven
-0.9 appreciated
0.8 apprentice
-0.8 approach
-0.8 approach $
0.7 approach is
1.0 appropriate
1.4 appropriate for
-0.9 approved
-0.6 approved for
-0.6 arch
-0.8 arch $
0.6 arches
-1.6 are
-1.4 are $
-0.7 are a
0.7 are about
0.6 are also
-0.5 are an
-0.7 are and
2.0 are as
-0.6 are asked
-1.0 are available
2.9 are back
-0.6 are being
-1.0 are best
-1.1 are better
0.5 are burnaby
1.2 are changing
-0.5 are charged
-0.5 are closed
-0.7 are comfortable
-0.5 are common
-0.7 are covered
1.1 are doing
1.3 are done
1.0 are experts
-0.5 are feeling
-1.4 are fine
-1.0 are five
-0.7 are for
-1.5 are free
-1.3 are full
-0.7 are going
-1.3 are good
-0.5 are happy
-0.6 are having
-0.5 are heated
-0.7 are holding
-0.9 are insured
0.5 are just
0.5 are known
2.3 are leaving
-0.6 are like
-0.8 are limited
0.6 are living
2.1 are looking
-0.6 are lucky
0.5 are lying
-0.7 are many
-0.5 are mixed
-1.3 are more
-0.6 are moving
-0.8 are much
2.8 are my
0.6 are never
4.9 are no
2.8 are normal
-1.4 are not
-0.8 are now
1.2 are on
-0.8 are one
0.5 are only
-1.7 are open
-0.7 are other
-0.6 are overweight
1.4 are permanent
-0.6 are pleased
-0.5 are plenty
-0.6 are pre
-1.5 are pregnant
-0.7 are put
-0.5 are quite
-0.9 are rare
-0.8 are rarely
1.0 are recognized
-0.9 are registered
-1.0 are risks
0.6 are set
-0.6 are seven
-0.5 are short
1.0 are signs
1.1 are slow
1.5 are specialists
-0.6 are started
0.5 are still
-0.5 are stressed
-0.5 are strong
1.1 are stronger
-0.6 are taught
3.4 are that
1.5 are the
-0.6 are there
-0.5 are things
-1.3 are thirsty
-0.8 are three
-0.5 are tight
-0.6 are tired
-1.3 are told
0.6 are true
-0.8 are two
-1.5 are used
-0.8 are usually
-1.1 are very
-1.2 are waiting
1.7 are walking
0.5 are well
0.7 are what
-0.8 are working
-0.5 are worn
-0.5 are worth
0.6 are you
-0.8 are your
0.7 are zero
-2.2 area
-1.9 area $
0.5 area a
0.5 area and
-0.8 area being
0.5 area is
-0.5 area that
0.5 area which
-0.5 area with
-1.9 areas
0.6 argument
-0.6 arizona
-0.8 arms
0.9 arnica
-0.9 aromatherapy
-2.3 around
2.9 around $
-1.4 around a
0.9 around and
0.5 around here
-1.5 around it
-0.5 around one
0.7 around the
-1.1 around them
-0.9 around your
-0.8 arrange
-0.9 arranged
-0.6 arrangement
0.7 arrival
2.0 arrive $
-0.6 arrive ten
0.9 arrive with
1.3 arrived
-0.5 arrives
1.1 arteries
1.5 arthritic
0.8 arthritic joints
2.5 arthritis
-1.3 arthritis $
-1.2 arthritis and
0.9 arthritis at
1.7 arthritis has
-1.5 arthritis in
-1.7 arthritis is
-0.8 arthritis or
-0.8 arthritis that
1.8 arthritis you
-1.4 article
1.6 as a
-0.5 as active
0.9 as anyone
0.9 as blood
1.0 as burnaby
-0.5 as discs
1.3 as effective
1.8 as fast
-1.0 as for
0.5 as gabapentin
0.7 as good
-0.6 as i
-0.8 as if
-0.6 as it
0.9 as long
-0.5 as low
1.9 as many
1.1 as massage
-0.9 as much
1.0 as often
0.5 as pain
0.5 as possible
1.3 as she
0.5 as some
-0.9 as soon
0.6 as strong
0.5 as that
1.9 as the
-1.9 as though
-1.6 as we
1.7 as well
-0.9 as with
-3.3 as you
0.9 ashcombe
1.0 aside
-6.6 ask
-1.3 ask $
-0.7 ask a
-0.5 ask how
0.5 ask if
-1.1 ask me
0.5 ask questions
-0.8 ask the
-1.0 ask us
-1.0 ask what
-0.5 ask you
-1.8 ask your
-3.5 asked
1.0 asked $
-0.9 asked her
-0.5 asked him
1.5 asked me
-0.7 asked the
-1.4 asked to
1.6 asked what
-0.8 asked whether
-0.9 asking
-0.8 asking $
-0.6 asking about
0.7 asking for
-1.1 asks
-2.3 asleep
-1.0 asleep and
-0.5 asleep on
-0.6 assess
-0.7 assessment $
-1.2 assessment and
0.8 assessment with
-0.7 assistance
-1.2 assistant
-0.5 assisted
-0.5 associated with
-1.0 association
3.3 assured
3.3 asthma
-0.8 at
0.5 at 3
-0.5 at about
0.5 at all
-0.9 at burnaby
1.9 at christmas
0.6 at each
-0.9 at eight
-0.7 at eye
0.7 at first
-0.5 at half
-0.6 at harbour
0.6 at her
1.3 at his
-0.7 at home
1.0 at its
-1.2 at l5
-1.9 at least
-0.5 at lunch
0.8 at me
0.5 at my
-2.5 at night
-0.7 at one
-0.5 at present
-0.6 at reception
1.1 at rest
1.4 at serenity
-0.6 at seven
0.6 at seventy
-0.5 at six
-1.3 at some
1.8 at summit
-0.5 at ten
0.8 at that
-1.5 at the
0.6 at their
-0.5 at thirteen
1.3 at thirty
0.7 at this
1.2 at three
1.2 at twelve
1.5 at twenty
-1.1 at two
0.7 at what
-0.5 at willow
1.5 at work
-0.5 at you
0.6 at your
0.9 athletic
2.7 attack
-0.5 attacks
-1.7 attacks the
-0.9 attend
-0.5 attention
1.2 attention $
-0.7 attention and
-0.5 august $
-0.8 aunt
-0.6 australian
-0.6 australian trial
1.9 authority
2.1 authority on
-0.7 authors
-0.9 autumn
-0.8 available
-1.0 available $
0.8 available and
-0.5 available on
1.0 available only
-0.9 avenue
2.5 avoid
-0.8 avoid it
-0.6 avoid massage
5.2 avoid surgery
1.4 avoid the
2.5 avoided
1.1 avoided $
-0.6 awake
4.2 away
2.2 away $
-1.5 away by
-1.0 away from
-0.5 away if
1.0 away my
1.4 away the
1.1 away their
0.6 away your
-0.6 awkward
0.9 awkwardly
-1.0 axial
-0.7 axial spa
-1.0 b
-0.6 b $
0.7 babies
-0.5 babies and
1.8 baby
1.8 baby $
5.3 back
-0.5 back aches
0.7 back and
-0.6 back are
-0.5 back as
3.1 back at
0.8 back between
-0.5 back brace
-0.7 back but
-2.6 back by
-0.7 back can
0.8 back clean
-0.8 back does
1.1 back experts
-1.1 back feels
-0.5 back for
1.7 back from
0.6 back gets
-0.9 back goes
-1.7 back has
-0.9 back hips
-0.8 back hurts
1.0 back i
2.1 back if
3.4 back in
-0.8 back injuries
-0.6 back injury
1.2 back inside
4.1 back into
-0.5 back is
-0.6 back it
-0.5 back makes
0.6 back massage
-1.0 back muscles
-0.8 back neck
0.5 back of
0.9 back often
3.8 back on
-0.9 back out
-0.5 back passage
-1.2 back pocket
-0.6 back problem
0.8 back problems
0.9 back related
-0.5 back rescue
-1.0 back ritual
-0.7 back rub
0.6 back says
0.5 back since
2.9 back specialist
1.5 back specialists
0.6 back stiff
-1.0 back still
-3.1 back surgery
1.0 back than
1.3 back that
-1.2 back the
0.6 back this
4.3 back to
2.2 back together
1.3 back toward
1.3 back trouble
-0.9 back up
1.2 back we
-1.5 back went
-0.5 back when
2.1 back where
-0.6 back which
0.8 back while
-1.0 back will
-0.9 back without
-0.7 back your
0.6 backache
4.0 backed
4.0 backed by
0.5 backhaven
2.8 backs
0.7 backs and
1.4 backs are
-0.5 backs have
-0.7 backs since
-0.7 backs that
-0.6 backs we
-0.9 backside
0.7 backwards
0.9 backwards $
-0.6 bad
-0.9 bad $
1.5 bad back
1.4 bad backs
-0.7 bad days
-1.6 badly
-0.9 bag $
0.9 bag of
-0.5 bags
-1.9 bakery
-0.8 bakery $
2.2 balance
-0.6 balance $
2.1 balance and
0.6 balance the
4.1 balanced
1.4 balancing
-1.2 ball
-0.5 ballet
0.9 balm
-0.6 bamboo
-0.7 band $
1.3 bank
1.6 barely
0.7 bars
-0.6 basalt
-0.8 base
-0.5 base of
1.6 based
1.3 based on
-0.8 basically
0.8 basis
-0.6 basket
-0.6 bath
1.9 bath $
-0.7 bath and
1.1 bathroom
0.9 bathroom cabinet
1.8 bay
2.0 bay $
-0.8 bc
-0.7 bc $
-1.6 be
3.7 be $
-0.5 be arranged
-0.7 be asked
1.9 be at
1.8 be avoided
0.5 be back
-0.8 be better
-1.1 be careful
-0.5 be checked
1.0 be coming
-0.6 be considered
-1.4 be covered
-0.7 be dangerous
-0.7 be discussed
-0.5 be doing
-2.6 be done
-0.5 be draped
2.4 be effectively
0.5 be expected
-1.6 be found
0.5 be frank
-1.6 be free
-0.8 be given
0.5 be glad
1.0 be hard
-0.8 be here
-0.7 be honest
-1.7 be in
-0.5 be looked
-0.6 be made
-0.8 be needed
1.6 be needing
-0.7 be offended
0.7 be on
0.7 be pain
-1.1 be pushed
-0.5 be referred
-0.5 be right
-1.3 be seen
-0.9 be signs
-0.6 be soothing
-1.0 be sore
-0.9 be straight
-1.0 be sure
0.9 be surprised
-0.7 be taken
4.1 be the
-0.6 be touched
-0.5 be treated
1.1 be walking
-1.5 be wary
0.6 be worth
2.1 be you
1.1 be your
2.1 bea
0.8 beach
-1.8 bear
2.3 beat
0.7 beaten
5.7 beats
2.6 beats a
4.6 beautifully
-0.9 became
0.8 because
-1.0 because a
-1.2 because i
0.7 because in
-0.5 because it
2.6 because massage
-0.7 because my
-1.5 because nobody
2.4 because our
0.5 because some
0.7 because there
-2.3 because they
0.9 because we
-1.1 because you
0.8 become
1.1 become a
-0.5 become more
-0.7 become stiff
1.4 become the
-1.8 becomes
0.9 becomes a
-0.5 becomes narrower
-1.0 becomes the
-0.8 becomes thinner
-0.9 bed
3.1 bed $
-0.8 bed and
-0.8 bed for
-1.2 bed rest
-1.4 been a
3.4 been able
-0.8 been an
0.6 been asking
-0.5 been carrying
0.9 been clinically
-0.6 been coming
0.9 been done
0.5 been easier
0.7 been found
-0.9 been here
0.8 been holding
1.2 been in
-0.5 been known
0.8 been living
-1.1 been looking
-1.4 been off
-0.5 been offered
1.0 been properly
-2.2 been proven
-0.5 been put
-0.9 been putting
-0.7 been reported
0.8 been retrained
-0.8 been running
-0.7 been seeing
-0.9 been shown
1.1 been sitting
1.5 been so
-1.5 been studied
0.5 been there
1.2 been through
1.9 been to
-2.7 been told
0.9 been voted
-0.6 beer
-1.8 before
-0.7 before a
1.1 before and
0.5 before any
-0.8 before he
-1.3 before i
2.2 before it
1.6 before lunch
-0.6 before she
1.2 before they
2.7 before you
-0.7 before your
-1.6 beforehand
-0.6 beforehand $
-1.5 began
-0.8 began with
-0.6 begin in
1.9 begin with
1.4 beginning
0.5 beginning and
0.8 begins
1.5 begins $
-0.5 begins at
-0.6 begins in
0.8 behind $
-0.6 behind a
0.5 behind it
-0.6 behind our
-1.3 behind the
-0.6 behind them
0.9 behind you
0.8 being
2.4 being $
-0.7 being a
0.9 being looked
-0.6 being pinched
-0.6 being touched
-0.7 being treated
-0.8 being worked
3.2 believe
1.3 believe $
-2.4 believe in
1.0 believe the
0.5 believe there
-1.0 believed
-0.7 believes
-1.9 bell
-1.9 belly
2.2 belong
0.7 belong $
1.2 belongs
1.3 belongs $
0.5 belongs and
-3.5 below
-0.8 below the
-0.6 belt
0.6 belt $
-0.5 belt line
-0.7 belts
-1.0 bench
-2.0 bend
-1.3 bend and
1.2 bend in
1.1 bend your
-2.5 bending
-0.6 bending forward
-0.5 bending to
-1.0 bends
2.7 beneficial
2.7 beneficial for
2.8 benefit $
-0.6 benefit and
-1.9 benefits
-0.7 benefits $
-0.9 benefits and
0.5 benefits of
0.5 bent
-0.5 bent $
0.5 bent and
-1.5 bent down
0.5 bent like
-0.8 bert
-2.4 beside
-1.7 beside the
3.2 best
-1.1 best $
-0.5 best avoided
-1.6 best chance
-0.7 best choice
-1.0 best evidence
-1.4 best exercise
-0.7 best for
1.2 best in
4.4 best massage
0.8 best of
-1.1 best posture
-0.6 best sleeping
1.3 best things
-1.7 best time
-1.3 best to
0.9 beth
1.8 better
2.5 better $
-0.9 better after
0.6 better and
-1.7 better circulation
-0.8 better for
-1.0 better function
1.2 better in
-0.6 better mood
-0.7 better on
2.0 better posture
0.6 better results
-1.6 better sleep
-0.8 better that
1.0 better way
0.5 better when
-1.3 better within
-0.9 better without
-1.1 between
1.2 between 8
-1.0 between clients
0.6 between five
-0.5 between flares
0.5 between the
-0.5 between two
-1.0 between visits
-0.8 between your
1.4 beyond doubt
-0.9 beyond that
-1.2 beyond the
-0.6 big
-0.7 big toe
0.9 bigger
-0.6 bike
-2.5 bill
-0.6 bill $
-0.5 bill most
1.7 billed
0.5 billing free
0.7 billing with
4.3 bin
1.1 bin $
1.3 biologic
-0.5 biological
-0.6 biologics
-1.3 birth
-0.9 birth $
-0.9 biscuit
-0.5 biscuits
-1.9 bit $
-0.6 bit and
3.0 bit as
-0.5 bit better
-0.8 bit like
-0.8 bits
-2.2 bladder
-0.8 bladder or
-0.5 blade
-0.8 blades
-0.6 blamed
3.8 blank
-2.1 blanket
-0.7 blanket $
-0.9 blanket and
-0.9 blend
-0.5 blend of
-0.8 bliss
-0.8 block
-0.5 block $
1.2 blocked
-0.5 blocks
-0.7 blog
-0.7 blood back
-0.5 blood brings
0.7 blood cells
-0.7 blood circulation
-0.9 blood clot
-0.9 blood clots
-1.0 blood gets
-0.5 blood in
1.4 blood moving
5.1 blood pressure
-0.6 blood supply
-0.6 blood tests
-1.5 blood vessels
-1.7 blue
-1.1 blue cross
-1.3 board
-1.6 bodies
4.1 body
1.2 body $
1.6 body can
1.0 body detox
0.6 body flush
-0.5 body for
1.2 body heals
-0.9 body is
-0.8 body makes
-0.8 body natural
-1.0 body or
-1.4 body own
-0.6 body reabsorbs
-0.7 body responds
-1.0 body to
-1.3 body wants
-1.9 body will
-1.0 bolsters
0.5 bone
1.6 bone $
-0.5 bone and
-0.5 bone beneath
-0.7 bone has
0.7 bone that
-0.6 bones
-1.3 bones $
0.5 bones and
0.6 bones are
-0.5 bones becomes
-0.7 bones heal
-0.9 bones in
-1.6 bones of
1.1 bones or
0.7 bones so
-0.5 bones together
-0.5 bony
-3.4 book
-2.1 book $
-0.7 book in
1.5 book online
-0.8 book today
1.5 book you
-0.8 book your
-0.6 booked
0.8 booked for
0.7 booked in
-3.0 booking
-0.5 booking $
-0.5 booking page
-1.3 bookings
-0.8 bookings $
0.5 books
0.6 boost
2.1 boosts
0.8 boosts immunity
-0.8 boosts the
1.1 boosts your
-0.5 boot
2.1 boots
0.9 boots $
0.7 boots and
1.0 boring
-0.8 borne
-0.5 borrowed
-0.9 boss
-1.0 both are
1.0 both have
0.8 both on
-0.6 both sides
2.1 bottle
1.3 bottle $
1.0 bottle of
-0.5 bottom $
1.3 bottom of
-0.7 bought
0.5 bought a
-0.5 bought me
0.8 bout
-0.6 bowels
-0.5 bowl
1.4 bowling
1.0 bowls
0.5 bowls $
-0.9 box
0.5 box and
-0.8 box of
2.2 boxes
-0.6 boys
-0.5 bra
3.2 brace
2.9 brace $
-0.8 brace does
0.9 brace is
-0.5 brace may
-0.5 bracelets
-0.5 braces
-0.7 bracing $
0.9 brain $
-0.5 brain makes
-0.7 branch
-0.5 branches
1.8 brand
1.8 brand new
-0.5 bread
-0.5 break $
0.8 break down
1.4 breakfast
1.9 breakfast $
-1.1 breaks
0.7 breaks $
-0.9 breaks down
0.6 breaks from
0.8 breaks that
-0.8 breaks up
-1.0 breath
-1.9 breath $
-0.7 breath and
-2.3 breathe
-0.9 breathe in
-1.0 breathe out
-3.0 breathing
-0.6 breathing $
-0.9 breathing slows
-0.7 breaths
-0.8 brentwood
-1.2 brentwood $
-1.7 bridge
-0.5 bridge $
-0.6 brief
-2.3 bring
-1.3 bring a
0.6 bring her
1.4 bring it
0.6 bring us
-1.4 bring your
0.5 brings oxygen
-1.6 brisk
0.6 britain
-0.6 british
-0.6 broad
-1.2 broken
-0.5 broken bone
-0.5 broken skin
-1.5 brother
0.9 bruised
0.6 bruises
-2.0 bruising
-0.6 bruising $
-0.6 bruising can
-1.0 budget
-0.6 budget and
0.8 build a
-1.4 building
0.7 building $
-0.5 building and
-0.7 builds
-0.5 builds up
0.6 built
0.7 built for
1.9 bulge
-0.7 bulge at
-0.6 bulged
-1.3 bulges
-0.5 bulges out
1.1 bulging or
-0.7 bum
2.9 burnaby
1.3 burnaby #
-2.5 burnaby $
0.6 burnaby favourite
2.4 burnaby for
-0.5 burnaby heights
-0.9 burnaby hospital
-1.0 burnaby lake
-0.6 burnaby mountain
-0.6 burnaby new
-0.8 burnaby since
0.8 burnaby top
0.5 burner
2.9 burning
1.6 burning $
-0.5 burning line
-1.1 bus stops
-0.6 business
-1.7 busy
-0.6 busy $
-1.2 but
1.0 but after
-0.6 but as
-0.7 but can
-0.8 but do
2.0 but for
0.6 but i
0.6 but if
-3.2 but it
-0.9 but most
-0.8 but my
-0.8 but no
0.8 but our
0.6 but people
-0.7 but rick
1.3 but she
-0.8 but that
-1.7 but the
-1.7 but there
0.9 but what
0.6 but when
4.2 but you
-1.1 but your
-0.5 butter
-1.6 buttock
-0.6 buttocks
-1.1 button
2.1 buttons
-1.7 buy
-0.5 buy a
-0.9 buy five
2.7 by
-0.8 by $
-1.2 by an
-0.8 by being
0.7 by bringing
-0.7 by chiropractors
0.6 by easter
-0.8 by email
-1.0 by four
1.8 by half
-0.8 by her
0.7 by it
-2.2 by itself
-0.9 by law
0.9 by lengthening
0.7 by loosening
-0.5 by lunchtime
-0.8 by mistake
0.7 by more
-1.2 by now
-0.8 by one
1.1 by people
-0.8 by phone
0.7 by relaxing
1.0 by saturday
0.6 by science
0.5 by session
-1.6 by six
0.7 by ten
1.1 by the
-1.2 by themselves
0.8 by this
-1.7 by three
1.8 by touch
-0.5 by trained
-1.0 by two
0.8 by up
1.5 by visit
-0.8 by way
1.6 by wednesday
2.3 by week
0.9 by working
0.6 bye
0.7 cabinet
0.7 cage
-1.3 cake
-0.5 cake $
2.9 calcium
1.5 calcium deposits
0.5 calder
0.9 calf
-0.5 calf $
0.8 calgary
-1.0 calgary $
-3.3 call
-0.5 call a
-0.5 call before
-0.6 call now
0.6 call our
-0.5 call that
-1.3 call this
0.7 call today
0.9 call us
-0.8 call you
-1.4 called
-0.5 called $
-0.6 called a
1.5 called for
-0.5 called it
-0.7 called the
-0.7 callers
-1.4 calls
-0.5 calls are
2.5 callum
-0.5 callum $
-1.8 calm
-0.5 calm and
-0.5 calmer
-0.5 calmer and
-0.7 calming
1.4 calms
-0.7 calms down
1.0 calms the
-0.9 calves
2.4 came
0.5 came back
0.5 came for
-0.6 came home
1.2 came in
-1.8 came to
-0.8 came up
-0.6 came with
1.3 can $
-0.5 can address
0.9 can adjust
-0.7 can affect
-0.6 can all
-1.5 can also
-0.5 can and
0.9 can avoid
-1.1 can become
-0.5 can bill
-0.6 can book
-0.8 can bring
1.0 can buy
0.9 can cancel
0.5 can carry
-3.0 can cause
-2.0 can change
-0.5 can claim
1.5 can correct
1.5 can cure
-0.5 can damage
-0.5 can decide
0.8 can diagnose
1.6 can do
-1.5 can ease
1.1 can enjoy
0.5 can even
1.2 can expect
-1.3 can feel
-1.4 can give
1.1 can go
-2.7 can guarantee
-0.7 can guess
-0.9 can happen
1.2 can have
1.3 can heal
-2.7 can help
1.4 can hurt
-1.8 can i
-0.7 can improve
-0.6 can irritate
2.1 can keep
-0.8 can lead
-2.3 can make
-1.4 can massage
3.4 can match
-0.7 can offer
-0.7 can only
-0.5 can plan
-2.5 can promise
-0.6 can prove
-0.6 can push
-0.7 can refer
-0.5 can return
-0.7 can run
0.8 can say
-0.6 can see
-0.8 can send
-0.9 can show
0.9 can skip
1.1 can slow
1.2 can start
1.2 can stay
-0.6 can stop
3.1 can straighten
-1.3 can take
1.8 can tell
-0.6 can the
0.7 can throw
2.3 can usually
0.5 can walk
-0.7 can withdraw
-0.6 can work
-1.3 can you
1.5 canada
-0.8 canada life
-0.5 canada way
-0.8 canadians
-0.8 canadians will
-0.7 canal $
1.3 canal and
0.5 canal in
1.2 canal opens
-0.9 canal or
-1.1 canal that
1.9 canal widens
-0.5 canal wider
3.9 cancel
2.3 cancel $
1.9 cancel the
-0.5 cancel with
-0.7 cancellation
8.8 cancelled
1.7 cancelled $
1.5 cancelled her
1.1 cancelled it
1.8 cancelled the
-2.1 cancer
-0.7 cancer $
-0.5 candles
-0.6 candles $
2.7 cane
0.6 canes
-1.1 cantonese
1.3 capitol
1.3 capitol hill
-2.1 car
-0.6 car seat
-0.5 card
0.9 card $
-0.6 card at
-0.7 card on
-0.5 card with
-2.2 cards
-0.9 care
-0.8 care $
0.6 care and
-0.5 care at
-0.7 care for
0.5 care in
1.1 care is
1.1 care that
0.9 career
-1.4 careful
-0.6 careful with
0.9 carefully
-0.8 carers
0.9 carla
-0.9 carol
-0.8 carpet
2.5 carried
0.7 carried away
0.9 carried off
-1.0 carried out
-0.8 carried you
1.0 carries
-0.9 carries a
1.6 carries no
-0.7 carries the
0.6 carry
-0.5 carry out
-0.6 carry risks
0.7 carry the
-0.6 carry your
1.5 carrying
1.4 cart $
3.4 cartilage
2.1 cartilage $
0.6 cartilage and
-0.6 cartilage in
-0.6 cartilage is
-0.5 cartilage on
-0.5 cartilage or
-0.9 cartilage thins
0.9 cascade
-2.3 case
-1.2 cases
0.8 cases surgery
-1.5 cases the
0.6 cases we
1.5 cases yes
-0.6 cash
-1.3 cat
0.6 catch fewer
-0.8 cauda
-0.8 cauda equina
0.7 caught
2.1 cause
1.6 cause $
1.3 cause and
-0.9 cause can
0.8 cause instead
-1.2 cause is
1.5 cause not
-0.6 cause pain
-0.8 cause permanent
-0.7 cause symptoms
-0.6 causes $
2.1 causes and
-1.0 causes of
2.3 causing
2.0 causing it
0.7 causing your
-1.1 cautious
0.7 cell
0.7 cellist
2.5 cells
1.5 cells $
1.9 cellular
1.1 cellular level
2.3 cent
0.9 cent $
-0.6 cent off
1.0 center
1.8 centimetre
0.8 centimetres
0.9 central
1.0 centre
0.6 centre $
-0.9 centre of
0.7 centres $
-0.5 century
-1.6 certain
1.7 certainly
-1.5 certainty
-0.6 certainty $
-1.1 certificate
-0.5 certificate $
-0.5 certificates
1.5 certified
1.8 chain
2.0 chains
-3.3 chair
-0.5 chair by
-0.5 chair is
-0.5 chair massage
0.7 chair or
-0.5 chair so
-1.6 chairs
-0.6 chairs $
-0.6 chairs and
-0.6 chan
-1.4 chance
-0.9 chance $
-1.3 chance of
1.4 chance to
-1.3 change
1.0 change $
-0.6 change and
1.0 change is
-0.7 change it
-0.7 change position
-0.5 change room
-2.6 change the
-1.5 change what
-0.9 change your
-3.9 changed
-2.7 changes
-0.6 changes $
-1.3 changes in
1.3 changes that
-0.6 changes the
1.0 changes to
1.2 changing
-0.5 changing position
0.8 changing the
-1.0 channel
-3.2 charge
-0.5 charge half
-0.7 charge of
-0.6 charged
-0.5 charities
-1.6 chart
-0.6 chart $
-0.5 chartered
1.7 chase
2.4 chase symptoms
0.5 chasing
-1.3 chat
-0.7 chat and
0.5 chat with
-0.7 cheap
1.6 cheaper
-3.8 check
-0.6 check $
1.6 check how
-0.5 check in
-0.6 check that
-0.9 check the
-1.0 check your
-3.0 checked
-0.5 checked $
-0.5 checking
-0.7 chef
-1.2 chemicals $
0.7 chemist
-0.6 chemistry $
-0.5 chengdu
-0.5 chengdu and
-2.7 chest
-1.4 chest pain
-0.7 chi
2.2 child
-0.5 child who
-0.8 children
0.7 children and
-0.5 children may
3.6 chiro
1.6 chiro and
2.8 chiropractic
0.9 chiropractic or
2.2 chiropractor
1.3 chiropractors
3.0 choice
0.6 choice $
2.1 choice for
-0.6 choices
0.8 choir
0.7 choir $
-3.0 choose
0.8 choose $
0.6 choose me
-0.6 choose the
-0.8 choose us
-0.5 choose your
-0.5 chooses
0.9 christening
1.2 christmas
3.3 chronic
0.5 chronic $
2.5 chronic pain
1.1 church
-0.8 circle $
-0.7 circulation
-2.0 circulation $
1.0 circulation to
0.7 circulation which
1.7 cities
0.7 cities $
2.0 city
-3.3 claim
-0.7 claim number
-0.5 claim that
-0.5 claim your
-1.4 claims
0.9 claims $
-0.7 claims are
-1.4 claims that
-0.7 clamp
-0.7 clamps
-1.5 class
-0.5 classic
2.4 clean
2.3 clean $
-0.6 clear difference
0.9 clear the
0.9 clear up
1.8 cleared
1.2 clearing
4.1 clears
-0.8 clears lactic
0.5 clears the
-1.5 clenched
-0.6 clever
1.0 click
2.4 client
3.1 clients
-0.9 clients a
0.7 clients can
1.2 clients describe
1.0 clients do
-0.6 clients each
1.3 clients feel
-0.5 clients get
1.0 clients go
2.5 clients have
0.7 clients in
0.5 clients often
0.9 clients to
1.4 clients who
1.1 clients whose
-0.9 climb
0.7 climbed
-1.0 climbing
2.1 clinic
-1.4 clinic $
0.6 clinic can
0.9 clinic for
-0.5 clinic if
4.2 clinic in
0.8 clinic is
-1.0 clinic near
2.4 clinic on
1.4 clinical
1.2 clinical director
2.7 clinically
2.8 clinically proven
7.5 clinics
-0.6 clinics in
1.0 clinics we
0.5 clock
0.9 clock $
0.7 close
-0.9 close to
0.8 closed
-0.7 closed on
-0.8 closer
0.8 closes
-1.0 clot
-1.5 clothes
-0.8 clothing
-1.2 clots
-1.0 club
-0.8 clubs
2.6 cm
1.0 co codamol
-0.5 coach
0.5 coastline
1.1 coat
-0.5 coats $
2.2 coax
0.7 cobb
-0.5 cochrane
-0.5 cochrane review
1.0 codamol
-1.0 code
1.6 codeine
-1.2 coffee
-1.2 coffee $
-0.8 coffee and
-0.6 cognitive
1.0 col
1.0 col $
-1.9 cold
0.9 cold season
0.9 cold since
4.3 colds
1.3 colds $
1.9 colds and
1.1 colin
0.8 collagen
0.8 colleague
0.5 collected
-0.9 colleen
-3.9 college
-1.0 college $
-0.6 college of
-0.6 colour
0.7 columbia $
3.9 combination
0.6 combination of
-0.8 combine
0.7 combines deep
1.6 combo
1.5 come
-1.5 come $
0.5 come and
0.7 come as
0.5 come back
1.2 come down
0.5 come every
-1.0 come for
-1.3 come from
3.5 come here
2.6 come off
-1.9 come on
-0.9 come out
0.6 come see
-0.8 come the
-0.6 come through
0.7 come up
-0.7 come weekly
-0.8 come when
-0.5 come with
0.5 comes
-0.8 comes and
0.9 comes back
1.2 comes close
1.1 comes down
1.4 comes first
-1.7 comes from
-1.0 comes in
0.5 comes off
-0.7 comes on
-0.6 comes the
0.6 comes up
-1.5 comfort
-1.2 comfort $
-2.3 comfortable
-1.6 comfortable $
1.2 comfortable and
-0.6 comfortable for
1.0 coming back
0.9 coming for
-0.5 coming out
-1.0 comments
-0.5 commercial
0.8 commit
0.8 commit to
-0.9 committee
-5.9 common
-0.6 common $
-0.7 common and
-0.7 common in
-0.9 commonly
0.7 communication
-0.7 community
0.6 company
-1.3 compare
-0.6 compared
1.0 compete
-0.5 complain
-0.7 complained
-0.7 complaining $
1.2 complaining and
1.5 complains
0.5 complaint
-0.5 complaint $
-1.3 complaints
-1.2 complementary
2.5 complete
-0.5 complete guide
0.5 complete the
1.0 completed
5.5 completely
3.2 completely $
-0.6 completely natural
1.3 completely safe
0.5 complications
-0.6 complimentary
1.4 compression
-0.6 concern
-1.5 conclusion
-0.6 conclusions
-0.6 conclusions $
1.1 condition
0.6 condition so
-0.7 confidence $
1.5 confident
0.8 confident that
-0.5 confidential
0.7 confirmed
0.6 confused
-0.9 connective
-0.9 connective tissue
-1.8 consent
-0.7 consent $
0.7 consent form
-0.7 consent is
2.5 conservative
-1.8 consider
-0.8 considered
-0.7 considered when
1.0 consistent
-0.5 constant
0.6 constipation
0.9 constipation and
-0.6 consult
3.0 consultant
1.7 consultant has
-1.4 consultation
-1.8 contact
-0.5 contact the
-0.6 continue
-1.0 continuing
-0.5 continuing education
-0.7 contract
-0.5 contract $
0.5 contracts
0.9 contraindications
0.9 contraindications $
-0.5 contribute
-0.7 contributes
-1.5 control
-0.6 control $
-0.8 control of
-0.6 controlled
-0.8 conversation
0.7 conversation and
-0.9 converted
-0.6 convincing
0.5 cool
-0.8 cope
-0.5 cope with
-0.7 copper
-0.6 copy
-0.7 coquitlam $
-0.8 cord
-1.0 cord $
-0.9 core
-0.7 core $
-0.5 corner of
2.6 correct
1.4 correct the
0.5 correct your
2.2 corrected
2.7 correcting
4.3 correction
5.6 corrects
1.1 corrects poor
0.9 corrects posture
0.5 corrects the
-1.3 cortisol
-1.4 cortisol $
-0.6 cortisol and
-0.9 cortisol falls
-0.9 cortisol goes
2.6 cortisone
-0.6 cortisone shots
-1.4 cost
-1.0 cost $
-1.2 costs
0.7 costs a
-0.9 costs nothing
-1.0 couch
0.5 couch $
-0.5 couch and
-0.6 couches
3.9 could
-0.6 could also
2.0 could barely
-0.9 could do
-0.7 could go
-0.5 could it
2.9 could not
-0.8 could only
-1.2 could walk
1.4 count
-0.6 count $
1.4 count on
-0.6 counted
0.6 counter
1.3 counter and
0.9 counting
1.3 counting $
-1.0 counts
-0.5 counts $
0.7 county
0.8 couple
-1.1 couples
2.4 course
-1.9 course $
2.8 course of
-1.1 courses
-2.3 cover
-1.7 coverage
-3.2 covered
-0.8 covered by
-1.1 covered with
-0.9 covers
-0.6 covers the
1.3 cracked
0.5 cracks
-0.5 cramp
0.5 cramps
-0.9 cranky
0.6 crash
1.4 creaky
0.8 cream
-0.5 creams
0.5 create
-1.0 created
2.3 creates
0.6 creates a
0.5 creates space
-1.5 credit
-0.6 credit $
-0.6 creek
0.9 creep
-0.6 creeps
-0.5 crew
-0.9 cried in
2.4 cried on
1.5 crooked
0.5 cross fibre
-0.6 cross sun
1.4 crossed
1.4 crp
-1.3 crumbling
-0.5 crumbling $
-0.5 crushed
0.5 crutches
-1.8 cry
-0.7 crying
1.2 culprit
1.4 culprit $
-0.6 culprits
1.2 cup
-0.5 cupboard $
0.6 cupping and
0.6 cure
1.2 cure $
-0.6 cure a
-0.5 cure and
-1.2 cure arthritis
-1.0 cure back
-1.0 cure for
1.5 cure it
-1.5 cure the
-0.6 cure your
4.0 cured
1.3 cured $
3.3 cures
1.6 curvature
3.7 curve
0.6 curve $
-0.6 curve and
0.9 curve from
-1.5 curve in
-0.7 curve of
-0.6 curve or
0.6 curve that
0.8 curved spines
1.5 curves
-0.7 curves are
0.6 curves of
-1.4 curves to
-0.8 cushion
-0.6 cushions
1.7 cut
0.8 cuts
0.7 cuts healing
1.3 cutting
0.9 cycle
-0.7 cycle $
-1.4 cycling
1.8 d
2.3 d $
-1.3 dad
-0.7 dahlias
-1.4 daily life
-4.6 damage
-0.5 damage and
-0.6 damage can
-0.6 damage is
-0.6 damage the
-1.4 damage to
3.3 damaged
-0.8 damaged $
0.7 damaged fibres
0.6 damaged muscle
0.9 damaged tissue
-0.9 dampen
-0.6 dan
4.8 danced
0.9 danced out
-0.8 dancers
1.7 dancing
0.9 dancing $
0.8 dancing at
1.7 danger
3.8 dangerous
4.5 dangerous $
2.1 date
2.4 date $
0.7 date and
-0.9 date booked
-0.5 date of
-2.1 daughter
-0.9 day activities
-0.9 day after
-1.1 day and
-0.7 day appointments
1.4 day around
-0.5 day as
-0.6 day if
1.1 day is
1.1 day long
-0.7 day notice
0.7 day of
0.5 day one
-2.1 day or
0.5 day so
2.0 day spa
-1.1 day that
0.5 day the
-0.6 day three
-0.5 day we
0.8 day you
-0.5 day your
0.8 days
0.9 days 1
1.1 days a
-0.6 days after
0.6 days and
-0.5 days at
-0.5 days later
-0.5 days notice
0.5 dead
-0.5 deadlift
-0.9 deadlines
1.0 deal
-1.0 deal $
-0.6 deal of
-0.6 deal that
2.4 deal with
-0.5 deals
-0.5 deals with
1.7 dealt
1.7 dealt with
-1.2 dear
1.6 decades
-1.5 december
-0.5 decent
-2.8 decide
-0.5 decide $
-0.5 decide together
-1.5 decision
-0.8 decisions
0.6 decline
1.4 decompress
1.7 decompress the
1.1 decompression
1.0 decompression and
0.9 decompression massage
0.8 decrease
1.2 dedicated
-0.6 dee
0.9 deep
-0.6 deep $
-1.1 deep hip
-0.7 deep in
0.7 deep into
-0.8 deep massage
-1.0 deep pressure
-0.5 deep relaxation
-0.8 deep tissue
-0.6 deep work
-0.7 deepens
-0.9 deeper
-0.7 deeper $
-0.8 deeper layers
-0.8 deeper work
0.8 deeply
0.6 deer
0.6 deer lake
1.3 defences
1.0 defences $
-0.6 degenerating discs
1.8 degeneration
-0.9 degeneration $
0.7 degeneration and
0.7 degenerative
-0.6 degenerative $
-0.7 degenerative disc
0.5 degree
5.1 degrees
0.8 degrees $
1.5 degrees to
-0.5 delacroix
0.8 delay $
-0.6 delighted
2.2 deliver
0.9 delivered by
1.7 delivers
1.2 delivers oxygen
1.6 delivery
-0.5 dentist
-1.9 department
-0.9 department $
-0.6 dependence
-0.5 dependence $
-0.7 depending
-0.7 depending on
-3.0 depends
-2.4 depends on
1.5 deposits
2.0 depression
-1.1 describe it
-0.5 describe the
-0.9 described
-0.9 describes
-0.7 describing
-1.3 description
-1.1 deserves
-0.7 deserves a
-0.5 designed
-2.2 desk
0.7 desk for
0.6 desk rescue
2.1 desk work
-0.6 desk workers
0.9 deskease
0.6 deskside
-0.5 despite
-1.0 details
0.8 deterioration
5.2 detox
-0.6 detox the
5.2 detoxifies
2.4 detoxifies the
2.3 detoxify
0.5 dev
1.3 developed
0.7 developed a
-0.7 devices
-0.6 devon
1.5 diabetes
3.3 diagnose
1.2 diagnose a
-0.8 diagnose disease
1.6 diagnose exactly
0.7 diagnose what
-1.0 diagnosed
-1.0 diagnosed with
0.8 diagnoses
4.8 diagnosis
1.9 diagnosis and
1.3 diagnosis is
-0.6 diary $
2.2 did
1.3 did $
-0.6 did better
2.9 did it
1.2 did my
-1.4 did not
-0.6 did the
-0.5 die
-1.3 diet
-1.8 differ
-1.2 difference
-1.9 difference $
-1.2 difference between
0.6 difference by
1.0 difference from
-1.1 difference had
0.6 difference in
-1.5 difference to
-1.0 differences
-2.4 different
-1.8 different $
-0.7 different and
-0.8 different but
0.5 differently $
-0.8 differs
-1.6 difficult
-1.6 difficult to
-0.8 difficulty
-1.8 dig
1.2 digestion
-0.6 digging $
-0.6 dinner
-1.4 diploma
-0.7 diploma in
-0.7 direct
-0.6 direct bill
0.6 directed
0.5 direction $
-0.5 directions
-2.2 directly
-1.2 directly $
-0.6 directly over
1.6 director
-1.2 disability
-0.5 disability $
-0.5 disagree
1.6 disappear
0.6 disappeared
2.1 disappears
-0.7 disappointed
2.9 disc
-1.0 disc at
-3.0 disc back
-0.6 disc bulges
0.9 disc can
-0.6 disc clients
-0.8 disc disease
-0.8 disc does
-1.2 disc has
1.4 disc height
-0.5 disc herniates
-1.5 disc herniation
1.7 disc herniations
1.1 disc in
-0.5 disc injuries
0.8 disc is
0.8 disc itself
-0.6 disc material
-1.6 disc or
0.7 disc pain
0.5 disc problem
-0.5 disc problems
-0.6 disc replacement
1.0 disc slides
3.0 disc specialist
-0.8 disc spinal
-2.7 disc that
0.8 disc to
-1.7 disc wear
-0.6 disc which
0.9 discectomy $
-0.7 discectomy in
1.9 discharge
2.3 discharged
0.7 discover
1.0 discs
-0.8 discs $
1.6 discs and
0.6 discs are
0.5 discs at
-1.2 discs between
-0.6 discs cause
-1.1 discs do
-1.6 discs dry
-0.7 discs have
-2.1 discs lose
-0.5 discs on
-0.5 discs stenosis
1.9 discs that
1.2 discs which
-1.5 discuss
-0.6 discuss the
-1.2 discussed
-0.6 discussed with
-1.5 disease $
-0.9 disease and
0.5 disease is
-1.1 disease modifying
-0.8 disease or
-1.2 dishwasher
-0.7 dishwasher $
-0.6 dislike
1.4 disorders
1.2 dissolve
1.8 dissolves
2.1 distance
0.8 distance $
0.7 dizziness
0.7 dmards
0.7 dmards and
-1.4 do
1.7 do a
-0.7 do about
-0.7 do again
0.7 do all
-0.7 do an
-1.1 do and
-0.8 do any
-0.8 do anything
-0.5 do as
1.1 do at
0.8 do everything
0.5 do for
-0.5 do get
0.9 do go
-0.6 do have
-0.7 do i
1.5 do in
3.3 do is
0.9 do more
-0.5 do my
-1.3 do not
-1.4 do nothing
-0.8 do now
-0.5 do our
1.0 do so
-0.5 do something
1.2 do that
-0.7 do them
0.6 do they
0.6 do this
-0.9 do to
1.9 do what
0.5 do with
-0.7 do without
2.9 do you
1.1 do your
-0.7 doc
-0.7 doctor
0.7 doctor a
-0.9 doctor and
0.7 doctor can
-0.5 doctor first
0.7 doctor had
-1.2 doctor has
-0.7 doctor or
-0.7 doctor referral
-2.0 doctor says
-1.1 doctor will
-0.6 doctor with
2.8 doctors
-1.6 doctors $
-1.6 doctors call
0.7 does
1.7 does $
2.1 does and
0.8 does for
-1.1 does it
0.8 does its
-1.7 does massage
0.8 does more
-0.5 does my
-3.3 does not
-1.3 does nothing
-0.8 does so
1.2 does something
1.3 does the
1.4 does this
1.5 does what
-1.0 dogs
-0.9 doing
-0.5 doing harm
-0.5 doing it
-0.7 doing nothing
1.3 doing the
-0.6 doing this
-1.9 doing your
-1.6 dollars
-0.6 dollars off
-0.5 dom
2.4 done
5.2 done $
-0.7 done and
1.4 done by
-0.6 done it
0.5 done the
1.3 done with
-1.0 done without
-1.9 door
0.9 door $
-0.8 door is
-0.8 door on
-0.6 dopamine $
1.3 dose
2.5 dose $
3.0 double
1.8 double $
2.3 doubled
1.9 doubles
3.6 doubt
1.3 doubt that
-0.5 doughnut
-0.6 down $
-0.5 down a
1.6 down again
-0.7 down both
-0.8 down in
0.6 down into
-1.6 down on
-1.0 down one
-0.5 down or
0.6 down scar
0.6 down so
1.3 down the
-0.9 down to
-1.2 down with
0.7 downside
-0.5 downstairs
0.8 downtown
2.0 downtown $
-0.6 doze
-0.5 doze off
1.6 dozen
0.9 dozen trials
1.1 dr
-0.8 drag
0.8 drain
-0.5 drainage
2.1 drains
-1.2 draped
1.0 draw
0.5 drawbacks
0.6 drawbacks $
-0.6 drawer
1.1 drawn back
2.9 draws
2.3 dress
1.5 dress $
-0.5 dressed
0.6 dresser
-1.6 dries
-1.3 dries out
1.0 drink
2.7 drink plenty
-0.9 drink water
-0.5 drinking
0.6 drive
-0.8 drive $
-0.7 drive home
0.8 drive yourself
-0.7 driven
-1.2 drivers
-1.1 drives
-1.9 driveway
-0.8 driveway $
0.5 driving
-0.7 driving $
1.4 drop
3.3 drop $
-0.6 drop and
1.3 dropped
1.6 drops
0.9 drops back
1.3 drops by
2.4 drove
2.1 drove home
1.4 drove to
-0.8 drowsiness
-0.5 drowsiness and
-0.5 drowsy
1.3 drug
-0.5 drug free
0.9 drugs
1.2 drugs $
-0.9 dry
-1.9 dry out
-1.0 due
0.9 dull
-0.5 dummy
-0.8 during
-1.5 during a
-0.6 during the
0.5 during this
0.5 during treatment
0.7 during your
-0.7 e
-2.5 each
-0.6 each $
-0.5 each has
0.7 each level
-0.9 each month
0.5 each morning
-1.3 each one
-0.9 each other
-0.5 each side
0.9 each time
-0.5 each year
-0.6 earlier
1.7 early
-1.3 early $
1.0 early a
0.9 early massage
-0.5 early mornings
-0.9 early treatment
-0.6 earn
-0.7 earned
-0.5 earned it
-1.2 ears
-0.8 ears $
-2.1 ease
-0.5 ease that
-2.1 eases
0.5 eases and
2.7 easier
-1.3 easier $
0.5 easier and
-2.0 easier to
0.5 easily
-0.6 easily $
0.8 easing the
-0.5 east
1.2 easter
1.5 easter $
-0.7 easy
1.4 easy $
-0.5 easy to
-1.7 eat
0.9 edge
0.7 edge of
-1.8 edge off
-1.2 edmonds
-0.8 edmonds $
-0.9 education
1.1 effect $
-1.0 effect on
-0.7 effect was
7.0 effective
1.3 effective as
-0.5 effective dose
0.6 effective for
1.7 effective than
1.4 effective treatment
2.9 effectively
2.5 effectively managed
1.9 effectiveness
1.4 effects
1.2 effects $
-0.7 effects are
0.5 effects of
-0.6 effects on
0.5 effects to
-0.5 effleurage
-0.5 effort
-0.6 effort $
2.6 eight
-2.3 eight $
0.7 eight hours
-0.6 eight in
-0.6 eight out
1.2 eight to
-0.7 eight until
1.6 eight visits
2.0 eight weeks
-1.0 eight years
1.8 eighteen
0.7 eighteen months
1.1 eighty
0.9 either way
-0.5 elbow
-1.0 elbows
1.4 elderly
-0.6 elevara
-1.8 elevator
-0.6 elevator $
1.2 eleven
0.8 eleven $
-0.6 eleven months
1.6 eleven years
2.8 eliminate
0.5 eliminate the
4.4 eliminates
0.9 eliminates the
1.0 ellie
5.3 else
-2.2 else $
0.8 else can
1.0 else does
0.7 else first
1.0 else has
1.9 else in
-0.5 else we
-0.5 else will
-0.7 else you
4.4 elsewhere
0.7 elsewhere $
-1.5 email
-0.6 emails
-0.6 emergencies
-2.7 emergency
-1.0 emergency department
-0.6 emergency stop
-0.6 employed
-0.7 employees
-1.0 employer
0.6 empty
-1.3 encourage
-0.5 encouraged
-1.2 encourages
5.2 end
-0.8 end $
-0.5 end the
1.0 end up
-0.8 end you
2.7 ended
-0.7 endings
-2.0 endorphin
-1.0 endorphin release
-3.9 endorphins
-2.4 endorphins $
-0.5 endorphins going
1.1 endorphins that
-0.6 endorphins the
4.2 ends
-1.0 ends of
-0.5 energy
-1.1 english
-0.6 english and
-0.5 english cantonese
-2.0 enjoy
1.2 enjoy a
-1.9 enjoy it
-0.6 enjoy the
-0.6 enjoyed
-0.6 enjoys
-0.5 enlarge
3.0 enough
1.3 enough $
1.8 enough for
1.0 enough to
-0.8 entire
-0.6 entire time
2.3 entirely
-0.5 entirely $
0.5 entirely without
-0.7 entitled
-0.7 entitled to
-0.8 entrance
-0.5 entry
-1.0 envelope
1.4 epidural
-0.7 episode
-0.9 episodes
-0.5 epsom
0.8 equal
0.8 equal $
-0.8 equina
-0.6 equina syndrome
-1.0 equipment
-0.5 er
-0.6 erectors
2.7 especially
0.5 especially effective
-0.6 especially if
-1.3 especially in
0.9 established
-0.5 evaluation
2.5 even
-1.2 even if
0.5 even on
0.5 even out
-1.0 even so
-0.6 even the
-2.4 evening
-0.6 evening and
-1.9 evenings
-0.5 evenings $
0.5 evenly
-0.8 event
-0.5 event $
3.4 ever
-1.7 ever since
1.8 every
1.8 every age
-0.5 every appointment
1.2 every back
3.0 every bit
3.5 every body
1.4 every cent
-0.7 every few
-1.2 every half
-1.1 every hour
-0.5 every medicine
-0.5 every monday
-1.0 every month
-0.5 every morning
-0.5 every muscle
-0.5 every night
2.0 every one
-0.8 every other
1.4 every penny
-0.6 every second
-1.1 every session
1.3 every single
0.7 every six
0.5 every stage
1.6 every therapist
1.6 every three
3.5 every time
-0.7 every treatment
-1.1 every two
-0.7 every visit
-1.7 every week
-0.5 every year
2.6 everybody
-0.5 everybody and
1.1 everybody from
-0.6 everyday life
1.6 everyone
2.3 everyone $
-0.8 everyone and
-0.9 everyone does
1.7 everyone else
1.9 everyone from
-0.7 everyone has
1.3 everyone is
3.2 everything
0.7 everything $
1.2 everything around
-0.9 everything in
-0.6 everywhere
-6.4 evidence
-1.1 evidence $
-0.9 evidence for
-0.5 evidence of
-2.5 evidence that
-0.5 evidence to
0.6 exact
1.1 exactly
1.7 exactly which
-0.6 exam
-1.0 examination
-0.8 examination $
-0.7 examine
-0.5 examine you
-0.8 example
-0.5 exams
0.5 excellence
1.6 excellent
0.5 except
0.6 exception
1.0 exchange
-0.5 exclude
-5.8 exercise
-0.7 exercise as
-0.6 exercise has
-1.9 exercise is
0.8 exercise or
0.5 exercise programmes
-1.4 exercises
-0.7 exercises $
0.5 exercises on
-0.5 exercises that
2.3 exercises to
-0.6 exhausting
2.3 expect
1.0 expect to
0.6 expected
1.8 expected $
-0.6 expecting
-1.8 expensive
0.7 experience
-0.6 experience $
1.1 experience and
0.7 experience it
1.4 experienced
0.6 experienced in
7.0 expert
2.8 expert $
1.4 expert and
1.2 expert in
8.7 experts
0.9 experts $
1.5 experts and
2.6 experts in
0.5 experts who
-3.0 explain
-0.7 explain that
-1.1 explain the
0.9 explained
1.6 explained that
-1.5 explains
-0.9 explains what
-0.7 explanation
-2.1 extended
-1.5 extended health
-0.5 extended plans
-1.0 extra
-0.6 extra bone
0.8 extra charge
-0.7 eye level
0.9 eye on
-2.1 face
-0.5 face cradle
1.5 facet joint
-0.8 facet joints
1.2 facility
1.6 fact
1.2 fact it
1.2 factor
-1.0 factors
0.8 fade
1.2 faded
1.4 fades
0.6 fail
2.4 failed
1.1 failed $
-0.5 faint
-2.1 fair
-0.6 fair $
1.5 fall $
-1.6 fall asleep
1.9 fallen
-0.5 falling
-0.8 falls
1.2 falls $
-0.8 false
-0.8 false $
-0.5 familiar
-1.0 families $
1.0 family $
-0.6 family doctor
0.7 family doctors
-0.6 family history
0.9 family member
-0.6 family of
1.1 famous
-1.4 fancy
-0.8 fancy $
1.4 far
-0.8 far $
-1.0 far from
0.6 far more
-0.6 far too
-0.8 far you
-0.9 farm
-1.0 farmers
-0.7 farther
-0.6 fascia
0.5 fascial
5.8 fast
3.6 fast $
0.9 fast as
-0.6 fast paced
1.5 fast relief
7.8 faster
2.5 faster $
-0.5 faster and
-1.3 faster relief
1.1 faster than
1.3 fastest
-2.1 father
-0.5 fatigue
-0.6 fault
-0.6 favour
-0.7 favourite
-0.5 favourites
-0.7 fear
0.8 february
2.8 february $
-1.5 fee
-0.8 fee $
-0.6 fee and
1.7 feed
-0.7 feeding
0.7 feeds the
-1.0 feel $
3.1 feel a
-0.5 feel at
2.6 feel better
-1.1 feel calmer
-0.5 feel fine
-1.2 feel good
0.7 feel immediate
-1.6 feel it
-1.1 feel less
0.9 feel lighter
1.2 feel looser
-0.7 feel more
1.2 feel relief
2.1 feel something
-0.6 feel sore
2.0 feel the
1.6 feeling
1.0 feeling $
-0.6 feeling and
-0.6 feeling of
-1.5 feels
-0.8 feels amazing
-0.5 feels better
-1.1 feels good
2.3 feels stuck
-1.1 fees
-2.9 feet
-1.3 feet $
-1.0 feet and
-0.8 feet because
0.8 feet in
1.1 feet up
-0.8 fella
1.1 felt
1.2 felt a
1.5 felt like
-2.4 fever
-0.5 fever with
-1.4 few
-0.5 few $
-2.0 few days
0.9 few hours
1.4 few months
0.7 few of
0.6 few people
-0.6 few sessions
-0.5 few small
0.8 few steps
-0.5 few things
-2.8 few weeks
2.5 fewer
1.2 fewer $
2.1 fewer colds
0.6 fibre
1.4 fibres
1.3 fibres $
-0.6 fibres and
1.9 fibres knit
0.7 fibromyalgia
1.4 field
-0.5 fifteen
0.8 fifteen minute
-0.5 fifteen minutes
-0.5 fifteen percent
0.7 fifteen years
0.8 fifty
-0.7 fifty minute
-0.8 fifty minutes
-0.9 fifty years
0.5 fighting
0.6 fights
0.6 figured
0.7 figures
0.5 file
1.1 file $
-1.7 fill
0.6 filled in
0.8 fills
1.9 film
-0.7 film $
1.0 final
1.5 finally
2.6 find
1.3 find and
-1.4 find it
-0.5 find me
-0.5 find out
0.7 find that
-1.0 find the
2.4 find they
1.0 find you
-0.5 finding a
-0.7 finding out
-0.5 findings
-0.5 findings are
1.6 finds
0.7 finds its
-0.7 fine
0.5 fine $
0.9 fine but
1.4 fine needles
-0.7 fine to
2.5 finest
1.6 finest massage
-0.6 finger
1.7 fingers
2.2 finish
0.5 finish the
-1.2 finish with
2.8 finished
1.0 finished in
0.6 finished the
0.7 finished with
1.7 finishes
2.7 fire
1.0 firm
-1.0 firm and
-0.6 firm chair
1.0 firm pressure
-0.8 firmer
1.0 firms
-0.5 first $
-0.7 first aid
-2.4 first and
-1.1 first came
-0.5 first couple
1.5 first day
-0.9 first days
-1.1 first hour
0.5 first it
0.8 first massage
0.8 first month
-1.1 first of
2.0 first place
0.5 first session
0.6 first step
-0.8 first thing
3.1 first three
4.4 first time
-0.6 first to
1.3 first treatment
-1.2 first twelve
-1.0 first two
-1.8 first visit
-0.5 first visits
-0.8 first we
0.5 first with
1.7 first year
2.1 fist
-0.6 fist $
1.7 fit
-0.5 fit in
-0.8 fitness
-0.6 fitness $
-0.7 fits
1.4 fitted
1.3 five
-0.6 five benefits
-0.6 five canadians
0.7 five days
-0.6 five get
1.1 five hours
1.4 five is
-0.6 five miles
-1.4 five minutes
0.8 five of
-0.6 five reasons
1.5 five sessions
3.3 five star
3.5 five stars
-0.7 five to
-0.9 five vertebrae
1.5 five visits
-0.5 five years
8.0 fix
-0.6 fix $
-0.5 fix a
-0.8 fix my
2.0 fix the
0.8 fix what
5.7 fixed
4.3 fixed $
2.0 fixed me
2.5 fixing
-0.5 flags
0.7 flare
-1.1 flare $
1.1 flare since
-0.7 flare up
0.8 flare ups
1.5 flares
-0.5 flares $
-0.5 flares and
-0.6 flat
-1.1 flat on
-1.9 flatten
-0.7 flatten your
1.5 flatter
0.8 flavum
-2.2 flexibility
-1.6 flexibility $
-0.5 flexible
0.7 flexion
-2.2 float
-1.1 float out
-0.6 floaty
0.6 flood
0.6 flood of
-2.2 floor
-0.5 floor and
-0.8 floor with
-0.5 floors
-1.1 flow $
0.5 flow delivers
0.9 flow to
1.7 flu
1.2 flu season
-0.5 fluffy
1.8 fluid
1.4 fluid into
1.7 fluid which
-0.5 flush out
2.0 flush the
-1.3 flush toxins
1.6 flushed
1.2 flushes
0.9 flushing
0.8 flushing out
2.1 fly
-0.7 focus
-0.7 focuses
-0.7 focuses on
-1.9 folded
-0.5 folder
1.5 folks
0.6 folks who
-0.8 folks with
1.2 follow
2.1 follow $
0.5 follow the
-0.5 follow up
-1.8 followed
-0.5 followed a
1.6 following
0.5 following a
1.8 follows the
-1.1 food
1.2 foot
-1.1 foot $
-0.5 foot massage
0.8 football
-0.7 for
1.6 for $
-0.7 for 20
-0.6 for 5
0.7 for 75
1.5 for a
-0.5 for about
1.8 for absolutely
-1.3 for acute
2.9 for all
2.3 for an
0.6 for any
1.8 for anyone
2.6 for arthritis
-0.6 for back
0.7 for by
-0.5 for certain
-1.5 for chronic
-0.5 for comfort
-0.9 for days
0.5 for disc
-1.3 for each
-0.8 for eight
-0.6 for eighteen
1.4 for eleven
0.5 for ever
2.7 for every
1.7 for everybody
-0.7 for everyone
-0.8 for example
-1.1 for five
-0.5 for forty
-1.8 for four
7.6 for good
-1.1 for half
-0.5 for help
0.8 for her
1.5 for herniated
-0.7 for him
-0.5 for his
-0.5 for home
-0.6 for hours
-2.9 for it
0.6 for its
-0.9 for leg
1.3 for life
0.8 for longer
2.3 for low
-0.8 for massage
-0.6 for me
-0.6 for medical
1.5 for medication
0.9 for months
-1.5 for more
-2.0 for most
-0.9 for my
-0.6 for nearly
0.7 for nine
-0.8 for nineteen
-0.5 for ninety
-0.6 for now
1.6 for older
-0.9 for osteoarthritis
-0.9 for others
-0.9 for our
-0.8 for pain
0.7 for patients
1.0 for people
-0.7 for ra
-1.1 for sciatica
3.7 for scoliosis
-0.7 for seven
-0.6 for severe
-0.9 for six
-0.8 for sixteen
-0.6 for someone
1.5 for spinal
2.8 for stenosis
1.1 for stiffness
1.4 for stress
1.6 for surgery
0.9 for ten
-1.7 for that
-0.5 for the
-0.8 for their
-0.5 for them
0.8 for themselves
-0.8 for this
-1.3 for those
-1.4 for three
-0.9 for twelve
-2.0 for twenty
-1.7 for two
-0.8 for up
-1.7 for us
0.5 for work
-1.9 for you
-2.4 for your
0.6 force $
-0.5 forceful
-0.8 forearm
-1.2 forearms
-0.5 forearms and
0.9 forecast
0.9 forecast $
2.4 foremost
1.3 forever
1.7 forever $
3.6 forget
2.0 forgot
0.7 forgotten
1.3 forgotten which
-2.6 form
-1.4 form $
-0.6 form and
0.6 form with
-2.0 forms
-1.0 forms $
1.7 fortnight
0.6 fortnight $
1.8 fortnightly
-0.9 fortunately
-0.5 forty five
1.3 forty minutes
-0.5 forum
-2.2 forward
-1.2 forward $
-0.7 forward and
0.6 forward bend
-0.5 forward the
-0.5 forward this
-1.4 found
-1.1 found $
-1.0 found and
0.5 found no
-1.4 found that
1.2 found the
1.2 found us
-0.5 founded
-0.6 founder $
3.0 four
0.8 four $
-1.0 four and
1.8 four days
-1.1 four degrees
-1.7 four hours
0.6 four hundred
-1.4 four in
-1.4 four minutes
1.2 four o'clock
-0.7 four of
-1.0 four out
-0.6 four people
1.6 four sessions
-0.5 four steps
-0.9 four the
1.0 four thousand
0.6 four to
0.6 four visits
-1.7 four weeks
0.6 four years
1.3 fourteen
1.4 fourteen days
3.4 fourth
0.9 fourth one
-0.7 fracture
0.5 fracture $
-0.5 fractures
1.7 fragile
0.9 fragile skin
2.4 frail
2.0 frame
-0.6 frame $
-0.7 framed
0.7 frankly
4.0 free
3.7 free $
-0.7 free after
-0.9 free and
-0.8 free behind
0.7 free by
0.8 free fifteen
1.3 free from
-0.7 free hot
1.3 free life
2.3 free of
-1.2 free parking
2.0 free the
-0.9 free to
-1.0 free up
1.1 freed
3.0 freedom
3.2 freedom from
0.7 freely
0.5 freely $
0.7 frees
1.0 frees the
1.3 frequency
-1.7 frequent
-0.5 frequent in
-0.9 frequently
2.5 fresh
0.5 fresh oxygen
3.4 fresh strain
0.7 friday
-1.5 friday $
1.0 friday and
-0.7 friday to
-1.3 fridays
-0.9 fridays $
-1.0 fridge
-0.8 friend
-0.6 friend $
0.8 friendly team
-0.7 friends $
-1.6 frightened
-0.9 frightened $
1.2 frightening $
-0.5 frightening and
1.0 from
-3.7 from a
-0.5 from any
1.3 from coming
-0.8 from doing
-1.1 from eight
1.9 from ever
-0.6 from friday
1.1 from getting
0.5 from happening
-0.6 from low
-0.6 from monday
-0.7 from my
1.3 from newborns
1.2 from over
0.9 from pain
-0.5 from people
0.6 from royal
-0.5 from side
-0.8 from six
0.7 from surgery
1.1 from teenagers
1.0 from that
-1.4 from the
0.5 from their
-1.1 from there
2.2 from this
-0.5 from time
-1.0 from us
0.9 from week
-1.7 from your
-0.5 from zero
-3.2 front
-0.7 front $
-0.7 front desk
-0.9 front of
0.6 frozen
0.9 frozen peas
-0.6 frustrating
3.5 full
-0.5 full back
0.7 full body
0.5 full course
-0.8 full day
0.5 full duties
-1.2 full history
-0.8 full hour
1.1 full of
0.6 full recovery
0.7 full time
0.6 full training
-0.6 fuller
0.9 fully $
-0.7 fun
-0.5 fun $
-0.5 function and
-1.5 funny
-0.9 funny $
0.7 furniture
2.3 further
-1.9 further $
2.1 further damage
0.5 further than
-1.1 fused
1.6 fusion
0.9 fusion $
-0.5 fusion is
-0.8 fuss
1.3 future
1.1 gabapentin
0.8 gabapentin $
-0.8 gadget
2.1 gain
2.9 gained
-0.7 gait
-1.0 game $
-0.5 games
1.1 gap
1.3 garage
0.5 garden $
-0.8 gardeners
-0.7 gardening
-0.9 gas
0.5 gate
-0.8 gate $
1.3 gave
0.9 gave her
-1.4 gave it
1.2 gave me
0.5 gave up
-0.7 gave you
-0.9 gel
-0.6 gels
-1.7 general
-1.7 generally
-0.5 generally safe
-0.8 genitals
-0.6 genitals or
1.2 gentle
-1.7 gentle $
1.5 gentle and
0.8 gentle enough
-0.6 gentle exercise
-1.8 gentle massage
-1.0 gentle movement
1.0 gentle spinal
0.9 gentle techniques
-0.5 gentle traction
1.0 gentler
0.6 gently active
-0.7 get
-0.5 get $
-0.9 get 15
-0.8 get 20
-0.9 get an
-1.0 get better
-0.5 get down
-0.6 get fifteen
0.6 get from
2.0 get injured
-1.3 get it
2.5 get less
-0.6 get more
-0.6 get moving
0.8 get off
-0.9 get older
-1.2 get on
-2.2 get out
0.6 get pain
1.0 get results
1.5 get rid
1.1 get ten
0.5 get that
-0.8 get the
-0.7 get tired
-2.6 get up
1.9 get you
1.7 get your
-0.5 gets a
-0.8 gets better
-0.8 gets in
-0.9 gets it
0.8 gets moving
1.8 gets rid
-1.0 gets the
-1.0 gets worse
-1.2 gets you
-2.2 getting
-0.5 getting back
-0.5 getting better
0.5 getting rid
1.0 getting started
-0.6 getting the
-0.9 getting up
-0.6 getting weak
-0.7 getting worse
0.6 getting you
-2.0 gift
-0.7 gift cards
-0.6 ginger
1.0 ginger tea
1.2 girls
-0.5 give $
-1.0 give a
1.0 give it
2.8 give me
0.6 give up
0.5 give us
0.8 given
-0.5 given $
0.8 given a
-1.4 given by
1.9 given time
2.2 given up
-0.5 given you
0.5 gives
-0.5 gives it
1.0 gives up
1.3 gives your
-0.7 giving
-0.6 giving up
0.8 glad
-0.6 glad that
-0.6 glass
-0.7 glide $
0.6 glowing
-0.5 gluteal
-0.5 gluteal muscles
-0.7 gluteals
-2.9 glutes
-0.6 glutes $
-0.6 glutes and
-1.0 go
-1.7 go $
0.8 go ahead
2.4 go and
-2.5 go away
-0.5 go by
-1.1 go easy
-0.6 go first
1.4 go from
-0.6 go further
-0.6 go gently
0.7 go into
-0.5 go lighter
1.0 go of
2.4 go on
1.0 go out
-1.3 go over
0.6 go straight
1.8 go the
-1.6 go to
-0.9 go up
2.0 go wrong
-0.7 goal
-0.6 goalie
2.7 goes
0.6 goes $
2.2 goes after
-0.6 goes and
-0.6 goes deeper
-1.2 goes down
1.9 goes for
0.7 goes into
-1.3 goes on
-1.0 goes out
1.6 goes the
0.9 goes to
-0.8 goes up
1.3 going
-1.0 going back
-0.9 going on
0.5 going round
1.0 going to
0.7 gold
0.8 golden
2.1 golf
1.2 golf $
0.5 golf course
1.2 golfers
6.6 gone
2.7 gone $
0.6 gone after
0.5 gone and
0.9 gone by
0.5 gone for
3.3 gone in
-0.5 gone numb
-2.1 good
4.1 good $
1.1 good as
-1.7 good at
1.6 good blood
-0.7 good chemicals
-1.0 good days
0.7 good deal
-1.9 good evidence
1.7 good few
1.6 good for
-0.8 good hurt
1.2 good many
1.0 good news
-0.8 good pain
-0.5 good reason
-0.5 good standing
6.6 goodbye
6.0 goodbye to
3.7 google
0.6 google $
-0.9 gord
0.8 gordon
2.7 got
1.6 got $
-0.8 got a
-1.0 got it
1.5 got off
-0.7 got one
1.7 got out
-0.5 got the
0.9 got to
0.7 got your
-3.9 gp
-1.3 grab
1.8 grade
-0.6 grade 1
-0.8 gradual
0.8 gradually
-1.0 gradually $
-0.5 graduate
0.9 grain
1.2 grand
0.5 grandchild
1.2 granddaughter
0.9 granddaughter wedding
-1.2 grandmother
-0.5 grandmother in
2.2 grandmothers
2.0 grandpa
1.5 grandparents
1.1 grandparents $
1.0 grandson
0.9 grant
-0.5 grateful
-0.9 gravity
0.8 great
-0.9 great $
-1.2 great deal
0.6 great grandmothers
0.8 great grandparents
1.0 greater
1.3 greater flexibility
-1.5 green
-1.2 grew up
-0.5 grey
-0.5 grey $
1.0 grief
1.8 grinding
-0.5 grip $
-0.7 grit
-0.6 grocery
-0.5 groin
-0.5 ground
-1.0 ground floor
-2.3 group
-3.3 groups
-0.8 groups $
0.5 grove
2.9 grow
2.9 grow $
0.5 growing
-0.9 growing $
1.8 grown
1.7 grows
-1.4 grumpy
3.7 guarantee
2.2 guarantee $
-0.7 guarantee results
-2.9 guarantee that
1.9 guarantee you
6.5 guaranteed
3.9 guaranteed $
1.9 guaranteed or
-0.5 guaranteed to
2.2 guarantees
-0.9 guard
-0.5 guarded
-2.5 guarding
-0.8 guarding and
-0.5 guarding is
-0.7 guarding itself
-0.5 guest
-1.0 guest $
1.5 guests
-0.5 guests $
0.7 guests tell
-0.8 guidance
-1.0 guide
-0.6 guide to
-0.6 guide we
-0.8 guideline
-1.2 guidelines
-2.0 guy
-0.7 guy $
2.3 guys
1.4 gwen
-2.7 gym
-0.5 h
2.4 habit
1.9 habit and
0.7 habit of
-0.7 habits
2.1 had
2.5 had $
-0.6 had a
1.2 had already
-1.4 had an
-2.0 had back
-1.4 had been
-0.8 had cancer
1.5 had clients
-0.7 had come
1.4 had forgotten
0.6 had given
1.2 had him
-0.9 had it
0.5 had left
-1.2 had massage
2.5 had me
-0.9 had mixed
-1.0 had mostly
-1.4 had my
-0.5 had pain
0.9 had people
-0.6 had rheumatoid
0.9 had sciatica
-1.4 had surgery
-1.7 had the
2.0 had to
2.7 had tried
-0.9 had two
-0.6 had very
-0.6 haematoma
-1.6 hair
-0.5 hair $
0.7 half $
0.9 half hour
-2.4 half of
-0.8 half past
2.1 half term
1.7 half the
-0.5 halfway
-0.5 halifax
1.7 hallway
1.6 hallway $
0.8 halt
1.6 halts
0.8 halves
-1.1 hamstring
-2.1 hamstrings
-0.8 hamstrings $
-0.5 hamstrings so
2.8 hand
0.8 hand and
-0.6 hand in
1.2 hand picked
-0.9 hand with
0.9 hand you
0.5 handful
0.5 handful of
-0.5 handles
3.5 hands
-1.7 hands $
1.0 hands a
-1.4 hands and
-0.7 hands are
0.7 hands can
4.4 hands do
2.6 hands in
1.4 hands of
1.2 hands on
-0.6 hands that
-1.1 hands to
-0.6 hands up
2.5 hang
-0.8 hangs
0.5 happen
-0.7 happen in
-0.5 happen to
1.1 happened $
0.9 happening
1.4 happening $
-0.7 happens $
2.3 happens and
1.8 happens to
-0.7 happens when
-0.8 happier
-0.5 happily
1.1 happy clients
0.8 harbour
-2.3 hard
-0.7 hard on
-0.6 hard sell
-3.1 hard to
0.9 hard week
-0.5 hard working
-0.8 harder
-0.7 harder than
-1.6 hardly
2.6 harm
1.5 harm you
0.5 harmony
-1.3 harold
-0.7 harpreet
1.5 has
-1.8 has a
3.1 has an
-1.3 has become
-1.7 has been
-0.8 has carried
-1.9 has changed
0.6 has come
1.0 has ever
0.8 has failed
-0.5 has finished
-0.5 has five
-3.6 has gone
-1.1 has healed
0.5 has helped
-0.7 has just
-0.5 has kept
-0.5 has leaked
0.9 has made
1.0 has missed
-0.8 has narrowed
3.0 has never
1.0 has no
0.8 has none
0.9 has not
-0.8 has osteoarthritis
-0.6 has passed
1.6 has proved
1.5 has proven
-0.6 has pushed
0.9 has room
-0.6 has scoliosis
-2.0 has settled
-1.3 has shown
-0.5 has since
0.5 has slipped
0.5 has started
0.7 has taken
1.4 has the
-2.0 has three
0.7 has to
-0.5 has told
0.9 has treated
-0.5 has worked
0.7 hastings street
-1.3 hate
-1.0 hated
0.9 haul
0.7 hauling
1.4 have
2.7 have $
-2.3 have a
-1.1 have all
-1.9 have already
-0.6 have also
-0.9 have an
-0.8 have any
-0.6 have arthritis
-1.1 have asked
-2.7 have back
0.6 have become
0.7 have begun
0.5 have cancelled
0.7 have carried
-0.6 have changed
1.5 have clients
0.8 have developed
1.3 have diabetes
-0.7 have done
-0.6 have earned
1.1 have even
-1.2 have ever
0.6 have failed
0.9 have finished
1.2 have found
1.0 have four
-2.1 have got
-2.3 have had
-1.1 have heard
3.6 have helped
-0.6 have hurt
-1.3 have it
2.1 have just
1.2 have kept
-0.6 have learned
-0.8 have looked
-0.5 have lost
-0.9 have low
0.8 have made
-2.0 have massage
-0.5 have met
-0.6 have more
-0.5 have muscle
-0.9 have never
-1.5 have no
3.5 have not
-0.9 have nothing
0.5 have noticed
-0.9 have one
1.2 have only
-0.9 have opened
-1.7 have osteoporosis
1.1 have over
-1.5 have pain
1.3 have probably
2.3 have proved
1.0 have proven
2.3 have put
-0.6 have ra
-1.2 have read
-1.0 have regular
-0.9 have reported
-0.7 have rheumatoid
0.8 have room
0.5 have run
1.9 have saved
2.0 have sciatica
-0.5 have scoliosis
0.8 have seen
-0.6 have sent
-2.3 have side
-1.1 have some
1.1 have stenosis
0.6 have stopped
-0.7 have surgery
1.9 have taken
-0.8 have that
1.2 have the
-2.2 have their
-1.0 have them
-0.7 have three
-1.6 have time
-0.5 have to
0.9 have told
-2.5 have tried
1.0 have used
1.6 have watched
-0.7 have worked
-1.0 have worn
0.8 have written
2.3 have yet
3.7 have you
-0.6 have your
2.1 having a
-0.5 having no
1.1 having to
4.0 he
-0.8 he also
-1.5 he been
-1.9 he came
-2.0 he could
-0.5 he does
-1.4 he had
2.3 he has
1.1 he is
1.8 he never
1.1 he now
-0.7 he put
1.0 he rang
-1.3 he said
0.7 he says
-0.5 he should
0.6 he slept
-1.0 he spent
-1.0 he still
2.5 he walked
1.2 he walks
1.5 he was
-0.9 he went
-0.6 head $
0.8 headache
3.2 headaches
-0.6 heading
0.9 headline
3.7 heal
0.9 heal $
0.8 heal itself
0.6 heal twice
1.0 healed
1.3 healed $
1.0 healed and
8.6 healing
-1.8 healing $
1.4 healing after
2.6 healing hands
1.4 healing of
0.8 healing time
6.6 heals
1.6 heals itself
1.6 heals the
-1.5 health
0.7 health $
0.5 health and
-1.7 health history
-0.5 health organization
-0.9 health plans
-0.5 health your
1.8 healthy
-1.3 hear
-0.5 hear $
0.8 hear a
-0.9 hear about
-0.5 hear from
-0.7 hear most
-0.8 hear that
-0.7 hear the
-0.6 hear this
-1.7 heard
-0.6 heard that
-0.9 hearing
-1.5 heart
-2.1 heart rate
-0.6 heat
-0.9 heat $
-0.5 heat acupuncture
2.1 heat and
-0.6 heat is
0.9 heat pack
-0.9 heat packs
-3.4 heated
-0.8 heated and
-1.1 heated table
-0.9 heating
-0.5 heating pad
-0.7 heaviness
-0.9 heavy
-0.7 heavy lifting
-0.6 heavy things
0.9 heel
-0.8 heels
2.4 height
2.2 height $
-0.6 height of
0.9 heights
2.3 heights $
1.2 held
-0.5 held up
-0.5 hello $
-0.5 hello to
-2.1 help
0.8 help and
-0.5 help everyone
-0.6 help from
-0.7 help the
0.6 help them
1.5 help to
-1.9 help with
1.1 help you
2.9 helped
1.9 helped $
-0.8 helpful
-0.5 helpful $
0.5 helpful for
-0.9 helping
-1.0 helpline
-0.7 helpline is
-1.8 helps
-1.4 helps $
-0.6 helps them
1.0 helps to
-0.9 helps with
-1.2 helps you
1.4 helps your
2.3 her
-0.6 her $
-0.5 her and
-1.5 her back
0.8 her doctor
-1.1 her every
1.1 her first
-1.1 her hands
-0.8 her husband
-1.1 her in
1.7 her last
1.2 her life
-0.6 her lower
-0.9 her massage
-0.9 her mother
1.2 her name
1.0 her new
-0.8 her on
-0.8 her own
-0.9 her spine
1.0 her surgeon
-1.3 her that
1.4 her to
-0.8 herbal
1.5 here $
-0.5 here after
-2.5 here are
-0.8 here at
-0.6 here in
-0.6 here it
-0.8 here on
-0.8 here since
2.2 here to
-1.0 here we
0.6 here will
0.5 here with
-0.6 herniate
1.3 herniated
-0.9 herniated and
-1.9 herniated disc
1.9 herniated discs
0.7 herniated material
-0.5 herniates
1.4 herniation
2.0 herniations
-0.9 heroic
1.6 hers
1.1 herself
-1.1 herself $
-1.1 hi
-1.1 hide
-0.6 hides
0.5 hiding
-1.5 high
1.4 high blood
-0.5 high risk
0.7 higher than
0.9 highest
3.1 highly
1.2 highly trained
1.4 hike
0.9 hiking
1.2 hill
1.5 hill $
1.6 him
0.7 him a
1.1 himself
-0.8 hinge
-0.7 hinge $
-0.7 hinges
-1.3 hip
-1.0 hip $
-0.8 hip flexors
-0.5 hip muscles
-1.3 hip rotators
-1.8 hips $
-0.6 hips and
0.8 hips feel
-0.5 hips hands
-0.5 hips the
0.5 hips with
-0.6 hire
1.7 his
-3.3 his back
-0.8 his doctor
0.7 his granddaughter
1.8 his knees
0.7 his laces
-0.8 his legs
1.7 his own
1.5 his tablets
0.5 his toes
1.1 history $
-0.6 history and
-0.5 history so
-1.7 hockey
-0.5 hockey $
0.6 hold
-0.5 hold $
0.6 hold for
2.1 hold of
-0.8 hold on
-0.7 hold the
-0.6 hold two
1.8 hold you
0.5 hold your
-1.8 holding
0.5 holds
1.4 holds $
-1.2 holds a
-0.5 hollow
1.3 holm
0.6 holm oaks
0.9 home
2.6 home $
1.5 home and
-0.6 home for
0.6 home from
-0.7 home the
-0.9 home visit
-0.9 home visits
0.5 home with
0.6 home without
-0.8 homework
-0.5 homework $
-1.0 honest
0.8 honest answer
-0.6 honest therapist
2.1 honestly
-0.5 honestly the
-0.6 hook
-2.0 hope
-0.6 hope $
-1.3 hoping
0.9 hormones
-0.5 hormones and
-0.6 horses
1.0 hospital
-1.2 hospital $
0.9 hospital and
-0.5 hospital straight
0.5 hospital to
-0.7 hospitals
1.9 host that
-2.5 hot
-0.7 hot $
-0.7 hot and
0.6 hot pack
-0.6 hot red
-1.0 hot stone
2.0 hot stones
1.5 hot towel
-0.7 hot water
-0.6 hot wire
-0.5 hour
0.5 hour $
1.8 hour a
1.4 hour and
-0.7 hour at
1.5 hour every
-0.5 hour for
-1.2 hour in
-0.6 hour is
1.0 hour later
1.6 hour of
-0.8 hour or
-0.5 hour when
0.9 hour with
-0.5 hour without
-0.6 hours
-1.1 hours a
-0.5 hours ahead
1.4 hours and
-0.7 hours at
-0.5 hours in
-1.1 hours notice
0.7 hours of
-0.5 hours or
3.2 hours to
-2.4 house
-0.5 house and
1.9 houses
-0.6 how
0.6 how a
-1.3 how far
-1.4 how i
-0.8 how it
-1.7 how long
0.9 how many
2.9 how massage
-1.7 how much
-0.9 how our
-0.5 how rmt
-1.1 how the
-0.5 how they
0.6 how to
-0.5 how well
-0.5 how your
-0.5 hug
-0.8 human
-0.6 humans
1.6 hundred
-0.6 hundred and
0.5 hundred percent
1.3 hundred times
3.1 hundreds
3.1 hundreds of
0.7 hung
-0.5 hurried
0.8 hurry
-0.7 hurry you
1.5 hurt
2.4 hurt $
0.7 hurt again
-0.5 hurt on
2.3 hurt you
0.7 hurt your
-0.6 hurts
1.2 hurts $
1.0 hurts and
-2.4 husband
-0.7 hush
-1.1 hydrotherapy
-0.5 hydrotherapy $
3.1 i
-0.8 i actually
-0.7 i always
-0.8 i answer
-1.9 i asked
2.4 i been
-0.5 i begin
-1.1 i believe
-1.3 i bent
-1.2 i bought
-0.5 i bring
1.1 i call
1.5 i came
5.0 i can
1.7 i cancelled
0.7 i come
0.7 i could
0.9 i cried
1.9 i danced
-1.8 i did
1.5 i drove
0.9 i ever
0.7 i felt
4.5 i fix
0.8 i forgotten
-0.7 i found
0.7 i gave
-2.1 i get
-1.2 i go
1.5 i got
0.7 i grew
1.8 i guarantee
1.7 i had
-0.9 i hate
0.9 i have
-1.3 i hear
-0.5 i honestly
1.3 i just
-0.7 i keep
-0.7 i kept
-1.6 i know
-1.2 i leave
0.8 i lift
0.9 i limped
1.3 i look
-0.8 i love
-0.8 i made
-0.6 i make
0.8 i may
1.2 i mean
0.7 i mention
-1.3 i need
-1.4 i only
-1.2 i opened
0.5 i phoned
0.6 i promise
0.5 i put
2.0 i ran
-0.9 i rather
-0.9 i remember
0.9 i saw
0.7 i say
0.9 i slept
1.1 i specialize
-0.9 i spent
0.7 i stand
-1.1 i start
-0.7 i still
1.4 i stood
-0.7 i stop
-1.1 i stopped
1.0 i take
-0.9 i think
-1.6 i thought
1.8 i threw
1.5 i told
-1.1 i took
-1.1 i trained
1.2 i tried
-1.1 i understand
-0.5 i use
-0.9 i used
1.8 i walked
-1.4 i want
3.6 i was
-1.2 i wish
-0.9 i woke
-0.8 i work
-1.6 i worked
-2.5 i would
2.0 ibuprofen
4.0 ibuprofen $
-1.6 icbc
-0.5 icbc and
0.9 ice
-1.0 ice $
-2.3 idea
-0.6 idea that
1.1 ideal
-0.8 identified
0.5 identify
0.5 identify the
-4.2 if
-0.5 if $
0.8 if a
0.5 if after
0.5 if i
-1.0 if it
-0.7 if massage
-0.6 if money
-0.8 if nothing
-1.1 if pain
0.9 if somebody
0.6 if someone
-1.4 if something
-1.5 if that
-0.5 if they
0.7 if we
1.5 if your
0.7 if yours
0.7 ife
-0.8 ignore
-0.6 ill
2.3 illness
0.5 imagine
-0.5 imaging $
0.6 imbalance
1.9 imbalances
3.9 immediate
1.6 immediate relief
-0.5 immediate treatment
1.0 immediately
1.0 immediately $
6.8 immune
1.0 immune defences
1.6 immune response
2.5 immune system
6.8 immunity
1.9 immunity $
0.8 immunity and
1.2 immunity so
-0.5 imogen
-0.5 important $
-0.6 important to
1.1 impossible
-2.8 improve
-0.9 improve after
-0.5 improve your
0.9 improved $
-0.8 improved after
0.7 improved by
-0.6 improved in
2.0 improvement
0.7 improvement in
-0.5 improvements
-0.5 improvements in
-2.5 improves
0.8 improves and
-0.8 improves blood
4.0 impurities
1.0 in
-1.1 in $
-1.1 in 100
-0.6 in 1894
-0.5 in 2009
-0.7 in 2011
1.2 in 2017
-0.5 in 2019
-0.6 in 2021
1.2 in 2024
0.5 in a
1.2 in about
-1.2 in adults
-2.1 in advance
0.5 in all
-0.5 in almost
1.2 in an
1.2 in and
-1.1 in any
1.3 in april
0.8 in as
-1.0 in at
-0.8 in b
0.9 in back
-0.9 in because
-2.7 in bed
2.8 in bent
-0.7 in blood
-1.2 in both
0.6 in britain
3.3 in burnaby
-0.6 in case
1.6 in central
-1.5 in charge
-0.5 in chengdu
0.7 in children
-0.8 in degrees
-0.8 in different
-0.6 in downtown
0.6 in eight
-0.6 in every
0.8 in february
0.6 in five
1.8 in four
1.2 in from
1.3 in full
-0.5 in good
0.9 in growing
4.0 in half
-0.5 in hand
-1.2 in here
-1.2 in his
0.6 in how
-1.5 in it
1.2 in its
-0.7 in itself
0.5 in june
-1.1 in later
-0.7 in law
-0.9 in leeds
1.5 in like
1.5 in low
1.0 in lumbar
-2.7 in many
-0.8 in march
-1.3 in massage
4.0 in may
0.5 in metro
-0.5 in mind
-0.6 in most
1.0 in my
-0.9 in new
0.6 in nine
0.8 in november
-0.7 in october
0.5 in older
1.9 in on
2.1 in one
-0.5 in order
-0.9 in osteoarthritis
-0.8 in others
1.0 in pain
-0.7 in particular
-2.0 in people
-2.2 in place
0.8 in position
-0.9 in pregnancy
-0.6 in ra
-0.8 in remedial
1.4 in remission
0.8 in rheumatoid
-0.6 in school
1.3 in september
2.1 in seven
1.6 in short
-1.2 in some
1.4 in spinal
-0.6 in sports
-0.6 in swedish
0.8 in ten
-0.9 in terms
-0.8 in that
-1.6 in the
-1.5 in their
-0.6 in them
-1.0 in there
1.3 in three
0.7 in tight
-1.0 in today
-0.7 in touch
0.5 in turn
0.7 in twenty
2.0 in two
0.6 in what
-0.5 in whatever
-1.5 in winter
1.3 in writing
2.3 in years
0.6 in yorkshire
-2.2 in your
-0.8 inbox
2.8 inch
2.7 inch $
2.5 inches
-4.0 include
-0.7 include $
-0.6 include swedish
-1.3 included $
-1.9 includes
-0.9 includes a
-0.5 includes massage
-1.5 including
-0.8 including infection
0.5 including the
-0.5 income
-0.6 increase
0.9 increased
0.7 increased blood
0.5 independent
-0.7 individual
0.5 individuals
1.0 ines
-4.4 infection
-0.5 infection nerve
-0.5 infections $
0.6 inflamed
1.4 inflammation
-1.3 inflammation $
-0.7 inflammation and
0.7 inflammation at
0.6 inflammation in
1.4 inflammatories
-0.5 inflammatory arthritis
-1.8 inflammatory tablets
-0.6 influences
-0.5 inform
-1.7 information
-0.5 information for
1.6 ingrid
1.0 initial
0.8 initial assessment
-1.3 injection
1.4 injections
1.1 injections $
1.0 injections and
-0.6 injections for
2.9 injured
2.0 injured $
0.7 injured muscle
0.6 injured or
-0.8 injuries
0.5 injuries $
0.7 injuries from
0.8 injury
-0.6 injury $
0.6 injury a
-1.0 injury and
-0.6 injury or
-1.0 injury to
0.8 inner
2.3 inside
1.3 inside a
0.6 inside and
0.8 inside out
-0.6 inside your
2.1 insomnia
4.6 instant
3.7 instant relief
3.8 instantly
3.5 instead
2.0 instead $
1.5 instead and
0.6 instead of
-0.9 instructions
-2.5 insurance
-1.4 insurance $
-0.7 insurance and
-1.8 insured
-0.5 insured $
-1.0 insured and
-0.5 insurer
-0.6 insurer $
-1.4 insurers
-0.5 insurers $
-0.5 intake
0.6 integrated
0.7 integrated health
1.1 integrative
-0.5 intense
-0.5 interest
-0.6 interest in
-0.8 internet
-0.5 internet $
-0.6 interpret
0.5 intervention
1.2 into
-1.5 into a
0.9 into alignment
-1.6 into it
2.8 into line
0.9 into place
1.0 into position
1.4 into remission
-0.5 into shorter
-0.5 into spasm
-0.7 into the
0.5 into their
0.6 into them
-0.8 introduced
-0.6 introductory
1.0 invasive
-0.5 inversion
-0.5 inversion table
-0.7 invite
-0.7 involved
0.5 involves
-0.5 iolanthe
-0.9 irritate
-0.7 irritated
-0.6 irritated $
1.2 irritated nerve
-0.9 irritates
-1.1 irritation
-1.8 is
0.7 is 100
-0.6 is 75
-1.6 is 78
1.5 is a
-1.4 is about
1.7 is actually
-0.5 is advised
1.8 is all
-1.1 is already
1.5 is also
-0.5 is among
1.2 is an
1.3 is any
0.8 is appropriate
1.5 is as
-0.8 is at
1.4 is back
0.7 is backed
-0.8 is because
2.9 is been
-2.3 is best
-0.8 is better
1.4 is between
-0.8 is booked
-0.8 is busy
-0.6 is by
-0.5 is called
-0.5 is calm
0.9 is causing
1.7 is clinically
-0.5 is closer
-0.8 is comfortable
-1.0 is common
-0.7 is commonly
0.6 is completely
0.6 is considered
0.6 is consistent
0.5 is corrected
-0.5 is covered
-1.3 is different
-0.6 is difficult
0.7 is directed
-1.2 is done
1.0 is drawn
-0.9 is due
-0.7 is easier
-0.7 is easy
0.6 is entirely
1.4 is especially
-0.5 is ever
-0.5 is exactly
0.5 is finished
-0.8 is found
-0.8 is full
-0.5 is generally
2.3 is gentle
-0.6 is getting
-0.6 is given
1.4 is going
2.1 is gone
1.9 is good
-1.4 is got
1.5 is guaranteed
-0.6 is half
-0.7 is happening
-1.4 is happy
-1.5 is hard
-0.5 is having
-0.8 is held
-1.0 is hot
1.6 is how
-0.6 is hurried
-1.0 is important
-1.6 is in
-0.9 is irritated
0.9 is it
-1.0 is just
0.8 is kept
-0.6 is killing
1.7 is known
-1.8 is left
-0.7 is less
-0.8 is likely
-0.7 is limited
-0.5 is linked
-0.8 is little
-0.9 is lovely
-0.5 is low
-0.7 is made
-1.0 is massage
1.0 is mild
-0.5 is more
-0.5 is most
1.5 is muscle
1.4 is muscular
-2.2 is my
0.9 is natural
-1.4 is needed
0.9 is never
1.3 is new
-0.6 is next
-1.6 is ninety
-2.6 is no
3.0 is nobody
-1.3 is normal
-0.6 is normally
-2.1 is not
3.0 is nothing
2.2 is now
1.1 is of
0.7 is off
-0.6 is offered
-0.9 is often
-2.7 is one
-1.9 is only
-1.0 is open
2.2 is our
-1.4 is out
1.5 is over
-1.0 is pain
-0.6 is parking
2.3 is particularly
0.8 is perfectly
1.0 is permanent
-0.8 is pleasant
1.9 is precisely
-0.9 is pressing
-0.9 is probably
1.0 is proven
-0.6 is quiet
-0.9 is rare
-0.8 is rarely
-0.6 is real
1.8 is really
-0.8 is reasonable
0.6 is released
2.1 is restored
0.5 is running
0.8 is safe
-0.7 is sciatica
2.6 is scientifically
-0.7 is seldom
-0.7 is sensible
4.2 is settled
-1.0 is seven
-1.4 is seventy
-0.6 is severe
0.7 is short
-0.6 is simple
1.0 is so
3.9 is something
-0.7 is sometimes
-1.1 is stiff
0.7 is still
1.4 is stronger
1.6 is stuck
2.0 is suitable
2.9 is that
0.5 is the
-1.3 is there
-0.5 is thought
-0.8 is tight
-0.9 is time
-0.5 is tiring
2.4 is to
-0.8 is told
-0.5 is too
0.9 is totally
0.7 is trained
0.8 is two
-1.0 is uncovered
-0.5 is under
-0.5 is unknown
-1.0 is unlikely
-1.1 is used
-0.6 is very
1.5 is waiting
0.7 is what
-1.5 is when
-1.8 is where
-1.2 is why
-0.6 is wide
1.8 is widely
-0.5 is worn
-0.5 is worse
-1.5 is worth
1.5 is wrong
0.7 is you
-1.8 is your
1.0 is zero
0.9 island
0.6 island $
-0.5 issue
2.4 it
0.5 it $
-1.6 it a
-1.0 it affects
-0.9 it again
-1.7 it all
2.8 it also
1.9 it any
-0.7 it are
-1.7 it as
-1.1 it at
0.6 it back
0.6 it be
2.3 it beats
-0.6 it becomes
1.3 it before
-0.6 it begins
1.7 it belongs
0.5 it better
-0.6 it breaks
-0.8 it brings
-1.2 it but
-0.6 it by
-1.1 it calms
-0.7 it carries
1.4 it comes
0.8 it could
-1.2 it depends
1.9 it did
-0.6 it do
-0.8 it does
-0.6 it down
-0.9 it dries
0.7 it drinks
-0.5 it eases
-0.9 it easier
-0.8 it every
-0.6 it first
-1.5 it for
-0.6 it generally
-2.5 it gets
-1.0 it getting
1.4 it go
1.2 it gone
-1.2 it happen
-1.4 it hard
0.6 it hardly
1.5 it has
0.5 it heal
0.7 it heals
0.7 it holds
-0.9 it hurt
-0.6 it hurts
0.7 it i
0.5 it if
1.8 it in
0.5 it just
2.8 it keeps
-0.5 it lifts
-0.7 it looks
1.3 it lowers
-1.2 it made
-0.7 it makes
-1.2 it may
-1.1 it means
-0.5 it melts
0.8 it mends
0.7 it might
-0.5 it more
-0.7 it moves
-1.4 it needs
1.1 it never
1.2 it no
1.5 it off
-1.0 it often
0.6 it on
1.5 it once
0.6 it only
2.3 it or
-1.0 it over
-1.5 it passes
1.2 it really
-0.8 it reduces
-0.7 it releases
1.3 it relieves
0.8 it removes
1.1 it restores
-0.8 it right
-0.6 it runs
-1.6 it safe
1.1 it sets
-0.9 it settles
-1.6 it should
0.6 it simple
-0.5 it sits
-0.5 it slow
-0.8 it slows
-0.7 it so
-0.5 it soothing
-1.2 it sounds
1.1 it starts
2.4 it stays
-0.6 it stops
0.5 it strengthens
2.4 it takes
-1.6 it tends
2.4 it there
1.4 it thickens
-0.8 it through
-0.5 it tightens
1.5 it to
0.6 it together
1.8 it took
-0.6 it treats
0.7 it unnecessary
-0.6 it up
-0.7 it usually
1.5 it wakes
-1.1 it wants
-0.7 it warms
-1.1 it we
1.0 it went
-0.7 it when
1.1 it will
0.6 it with
1.5 it without
1.3 it works
-0.9 it worse
-1.1 it would
1.0 it you
-0.7 it yourself
2.7 its
-0.6 its effects
0.5 its height
0.9 its natural
-3.2 its own
1.3 its proper
1.1 its root
0.7 its source
1.7 its tracks
1.1 itself $
-0.9 itself and
-0.7 itself becomes
-0.5 itself but
1.5 itself has
0.5 itself in
0.8 itself out
-0.6 j $
0.8 jab
0.7 jam $
-0.8 january $
-1.6 jar
-1.0 jar of
1.0 jean
1.3 jelly
0.6 jo and
-0.7 joan
1.1 joanna
-0.8 joanne $
-0.5 job
-1.6 job $
-0.6 job in
-0.8 job is
-1.0 jobs
-0.5 jocelyn
-0.5 john
-1.3 join
-2.0 joined
-0.9 joined us
-0.9 joins
3.0 joint
-1.3 joint $
1.5 joint and
-0.5 joint are
-0.5 joint becomes
-1.4 joint damage
0.6 joint fluid
0.8 joint is
1.0 joint osteoarthritis
-1.8 joint pain
-1.2 joints $
-0.6 joints and
-0.8 joints are
0.7 joints as
-0.7 joints by
-0.5 joints can
1.0 joints from
-0.8 joints in
-0.5 joints or
-0.5 joints out
0.6 joints that
0.5 joints to
0.7 joints which
1.0 josie
-0.5 journey
-0.5 journey $
-0.8 judge
1.1 july
1.8 jumper
1.5 june
-1.0 june $
-1.1 junior
-0.8 junior hockey
-0.5 juniors
2.3 just
-1.3 just a
0.6 just about
-0.8 just age
0.8 just as
-0.8 just been
-1.0 just come
1.0 just getting
0.8 just in
-0.8 just live
-1.0 just needs
2.7 just one
-0.9 just rub
1.8 just the
-1.2 just to
-0.5 k
1.7 karen
0.5 kath
-1.3 keep
1.6 keep a
-0.8 keep active
-1.2 keep doing
0.5 keep going
0.5 keep it
-1.3 keep moving
0.7 keep my
-0.5 keep on
-0.7 keep taking
0.8 keep the
-0.5 keep things
1.9 keep to
0.5 keep up
-1.6 keep your
-1.6 keeping
-0.6 keeping active
-0.6 keeping it
0.9 keeping the
2.8 keeps
1.0 keeps it
0.9 keeps the
0.9 keeps your
0.6 kelowna
-1.3 kensington
0.7 kept
-0.8 kept a
-1.1 kept at
0.6 kept the
0.6 kettle
-1.5 kettle $
0.7 kettle is
0.7 kettle on
-0.7 key
1.6 kid
-0.8 kidneys
-1.2 kids
-0.8 kids $
-0.7 killing
-1.2 kind
-0.9 kind $
-1.4 kind of
-0.9 kind to
0.9 kind you
-1.2 kindly
-1.2 kinds of
-0.5 kinesiologist
-1.3 kinesiology
0.8 kinetica
-0.6 king
0.5 kingsway
1.1 kingsway $
-0.9 kirsten
-2.4 kitchen
-0.9 kitchen and
-0.9 kitchen table
-0.7 knead
-0.5 knead the
2.8 kneadly
-0.5 knee to
-1.4 knees
-0.8 knees $
-0.6 knees bent
-0.5 knees drawn
-0.9 knew
5.1 knife
1.5 knife $
2.2 knit
0.5 knit together
1.6 knits
0.6 knitted
-1.2 knock
0.6 knot
-2.3 knots
-1.6 knots $
-0.7 knots and
-3.2 know
-1.7 know $
0.6 know about
-0.5 know before
0.9 know how
-0.8 know if
1.1 know it
0.5 know that
-0.6 know the
-0.8 know they
2.0 know what
-0.7 know when
-0.5 know where
-0.9 know which
-1.3 know you
-0.8 know your
-0.6 known
-0.7 known $
0.9 known for
-1.4 known to
-1.1 knows $
1.7 knows how
-1.1 knows the
1.1 knuckle
1.7 knuckles
1.4 l5
-0.9 l5 $
1.1 l5 and
0.6 l5 s1
-0.5 label
-0.6 labour $
2.1 labours
-0.8 labrador
-1.0 laces $
3.1 lactic
3.1 lactic acid
1.8 ladder
1.1 ladies
0.5 lady who
3.0 laid
-0.6 lake
-0.5 lake $
-0.6 lake massage
-0.6 lakeshore
2.5 laminectomy
0.9 laminectomy $
-0.9 lamp
-0.5 landing
1.4 lane $
-0.9 lane and
-0.8 language
-0.7 laptop
-3.3 large
-0.6 large curves
-0.7 largely
-0.9 larger
-0.5 largest
1.5 larkfield
0.9 last
1.9 last $
2.8 last a
-0.8 last autumn
0.5 last fall
-0.6 last longer
-1.5 last month
-0.5 last one
1.1 last session
-1.0 last spring
-0.6 last thing
-0.8 last three
1.8 last time
4.4 lasting
-0.7 lasting benefit
-0.5 lasting damage
2.7 lasting results
0.9 lasts
-0.6 lasts $
1.7 lasts a
-1.0 lasts longer
-0.8 late
0.6 late afternoon
0.8 late nights
0.5 lately
1.9 later
0.5 later $
2.0 later and
3.1 later he
0.6 later i
-0.6 later in
-0.8 later you
-1.7 laughed
-1.0 laughed $
-0.5 laundry
1.0 lavender
-0.5 lavender $
-2.1 law
-0.6 law $
1.6 lawn
0.9 lay
1.9 layer
-0.8 layer $
-1.0 layers
-0.9 layers of
0.5 lazy
-1.1 lead to
5.1 leading
0.7 leading authority
2.2 leading back
-1.4 leading cause
0.9 leading clinic
-0.8 leads
-1.1 leads to
-1.7 leaflet
-1.2 leaflets
-0.5 leaked
-0.6 leaks
-1.9 lean
-0.6 lean on
-0.6 leaned on
-1.2 leaning
-0.6 leaning forward
1.0 leanne
-1.5 leans
-0.8 leans on
-2.0 learn
-0.8 learn to
-2.6 learned
-0.5 learned to
-0.5 least one
2.3 leave
1.9 leave $
-2.3 leave it
-0.9 leave out
0.7 leave without
4.8 leaves
-0.8 leaves $
0.5 leaves behind
4.0 leaving
1.6 leaving the
0.5 leaving your
1.4 led
1.6 led to
-1.1 leeds
4.4 left
2.7 left $
-0.7 left alone
-1.0 left and
-0.5 left it
-0.8 left of
-0.5 left on
-0.5 left out
1.2 left the
3.0 left to
0.5 left with
-1.6 leg
-4.0 leg $
0.7 leg and
-0.5 leg is
-0.7 leg or
-1.6 leg pain
-1.2 leg symptoms
-0.8 leggings
-0.9 legs
-1.0 legs $
0.9 legs and
1.6 legs feel
-0.8 legs or
0.8 lena
-0.9 length
1.9 lengthen
2.4 lengthen the
-0.5 lengthen them
0.7 lengthening
0.5 lengthening the
-0.6 less
-1.2 less $
-1.2 less and
-0.7 less of
2.2 less often
-2.6 less pain
-0.9 less room
-0.5 less so
1.4 less tension
0.7 less than
1.5 let a
0.9 let anybody
-0.9 let anyone
1.2 let get
-0.9 let it
-1.6 let me
-0.5 let us
-0.8 let you
0.6 let your
2.1 lets
0.8 lets go
0.8 lets you
-1.6 letters
0.9 letting go
3.3 level
1.2 level $
-1.6 level 5
1.4 level in
0.5 level of
-0.5 level that
0.9 level the
-0.5 levels
0.9 levels $
-0.5 levels of
0.5 licence
-2.1 licensed
-0.6 licensed massage
-2.4 lie
-1.0 lies
5.3 life
-0.5 life as
3.4 life back
-0.9 life happens
-1.5 life is
-0.7 life manulife
-0.7 life with
3.4 life without
0.9 lifelong
2.5 lifetime
2.0 lifetime $
-0.5 lift
-0.9 lift $
-0.8 lift a
-0.5 lift anything
2.3 lifted
-0.5 lifted a
-0.9 lifters
-1.4 lifting
-0.7 lifting $
-0.9 lifting a
-0.5 lifts $
-0.6 lifts your
-0.5 ligament $
2.1 ligament or
1.7 ligament sprain
-1.1 ligaments
-0.5 ligaments and
1.1 ligaments are
-0.9 ligaments thicken
-4.2 light
0.5 light massage
-1.4 lighter $
-0.6 lighting
-1.0 lightly
-1.0 lights
-2.5 like
2.3 like a
0.8 like an
-0.8 like and
-0.9 like best
-0.5 like from
-0.5 like having
1.7 like it
0.9 like ours
0.7 like somebody
-1.9 like the
-0.7 like us
-0.7 like when
-1.0 liked
-3.2 likely
-1.4 likely to
-1.5 likes
-0.7 limit
-2.1 limited
-0.8 limited $
-1.3 limits
4.1 limp
0.8 limp in
0.7 limped
1.2 limped in
-0.7 limping
-0.6 linda
-1.0 lindqvist
-0.5 line
-0.7 line $
-0.6 line and
-0.6 line from
2.8 line one
0.7 lined
-1.2 linen
-0.8 ling
-1.5 lining
-1.8 lining of
-1.5 link
0.7 link between
-0.9 linked
-1.6 list $
-1.0 list of
1.2 list to
-0.7 listed
-3.0 listen
-1.0 listen $
-0.7 listen to
3.2 listened
-0.6 listened to
-0.5 listeners
-0.8 listening
-0.6 listens
-0.5 lists
0.8 literally
2.0 literature
-3.9 little
-0.9 little $
-0.5 little and
-1.0 little confidence
-0.8 little difference
1.9 little of
-0.6 little or
-0.5 little over
0.7 little soreness
1.1 liu
1.1 live
0.6 live a
-1.3 lived
-0.6 lived with
0.6 lively
-1.3 liver
-2.6 liver and
-2.0 lives
-0.5 lives $
0.9 living
1.0 living on
0.8 living with
-2.2 load
-0.6 load and
1.0 load off
-0.5 load the
-0.6 loaded
1.7 loads
0.6 loads of
-0.8 local
-0.5 local anaesthetic
0.7 local circulation
-0.5 local groups
-0.6 location
-1.6 locations
0.7 lock
-0.7 locked
-0.5 lockers
1.3 loft
0.5 log
-0.5 lol
-0.5 lol $
-0.7 lonely
-2.5 long
1.0 long $
0.7 long as
-0.6 long drive
-0.6 long enough
0.9 long haul
-0.7 long it
-0.7 long lasting
0.6 long muscles
-0.5 long one
-1.0 long periods
2.2 long run
1.4 long side
1.3 long strokes
-1.5 long term
-0.6 long time
-0.5 long week
0.5 long you
1.6 longer
-0.9 longer a
-0.5 longer follow
1.5 longer need
0.6 longer needs
-0.5 longer term
-2.2 longer than
1.4 longer walks
-0.8 longest
-0.7 longshoreman
-2.6 look
-1.2 look $
-1.6 look after
-1.0 look at
2.1 look for
-0.5 look it
-0.6 look over
-0.7 look up
-1.8 looked
-0.9 looked after
-0.7 looked at
-0.5 looking
-1.7 looking after
1.6 looking at
1.0 looking for
-1.5 looks
-0.6 looks at
-0.9 looks like
-0.9 loop $
0.9 loosen
1.4 loosen the
1.0 loosening
0.8 loosening the
1.0 loosens tight
-1.0 loosens you
-0.7 looser $
-0.5 looser and
-0.7 looser muscles
2.3 lorenzo
0.6 lorraine
2.0 lose $
-1.1 lose height
-1.9 lose water
-0.7 loses
-0.6 losing
-0.5 losing weight
-1.8 loss
-1.0 loss of
1.0 lost $
0.8 lost height
1.0 lot
-0.9 lot $
0.8 lotion
-2.1 lots
-2.0 lots of
1.2 lotus
-0.6 lou
-1.0 loud
-1.0 loud $
-0.6 lounge
-0.5 love
-0.8 love a
1.5 love and
1.5 love it
0.8 love to
-1.0 loved
-3.4 lovely
-0.8 lovely $
-0.6 loves
-3.4 low
-0.8 low $
-2.5 low back
2.3 low mood
-1.1 low risk
-1.4 lower
-5.6 lower back
1.5 lower cortisol
3.6 lower mainland
-0.8 lower spine
-1.4 lower the
0.9 lower your
1.0 lowers blood
-0.7 lowers the
-0.9 lowest
-0.5 lowest dose
-0.5 luck $
-0.7 lucky
2.4 lumbago
2.0 lumbar
0.9 lumbar curve
-0.7 lumbar disc
1.0 lumbar joints
-0.5 lumbar muscles
-1.1 lumbar spinal
0.8 lumbar stenosis
-0.7 lumbar strain
-0.5 lumborum
1.9 lunch
2.0 lunch $
0.9 lunch break
0.8 lunch hour
-0.5 lung
-1.3 luxury
-0.7 luxury $
-1.7 lying
-0.9 lying down
-0.9 lying on
1.0 lymph
0.8 lymph $
2.5 lymphatic
-0.5 lymphatic drainage
0.6 lymphatic strokes
-1.8 m
-1.4 m $
-0.5 m to
0.8 machine
-1.1 machine $
-0.5 machines
-0.8 made $
1.2 made for
-1.6 made me
-0.8 made our
-0.7 made the
-0.9 made with
1.1 made worse
1.0 magic
1.9 magic $
0.5 magnesium
1.8 magnets
1.3 magnets $
1.0 mailbox
0.7 mailbox $
-2.1 main
3.6 mainland
1.3 mainland $
-1.7 mainly
-0.5 mainly to
-0.6 maintain
-0.6 major
1.0 majority
-0.6 make
2.4 make a
-0.5 make daily
-0.9 make it
-0.5 make more
-0.5 make movement
-0.8 make pain
1.1 make sure
0.7 make that
-2.5 make the
-0.7 make up
-1.2 make you
-0.5 make your
-1.4 makes a
0.7 makes it
-0.5 makes me
0.5 makes muscles
-0.5 makes pain
-0.6 makes people
0.9 makes them
1.3 makes you
1.7 making
0.5 making it
-0.7 mall
-1.7 man
-1.6 man who
0.9 man with
-0.8 manage it
1.3 manage pain
2.1 managed
0.7 managed $
1.0 managed with
1.1 management of
-0.7 manager $
-0.7 managing
0.5 manchester
-0.8 mandarin
-0.7 manipulation
-1.1 manual
-1.0 manual therapy
-1.1 manulife
-1.1 many
2.1 many are
-0.8 many cases
-0.6 many clients
-0.5 many guests
-2.2 many of
-0.6 many patients
-2.3 many people
-0.8 many sessions
-0.6 marathon
0.5 march $
1.2 march and
2.4 marco
2.2 marcus
2.2 marguerite
3.0 maria
1.5 mark
-0.6 mark $
1.4 mark and
1.2 markovic
-1.2 married
-1.4 marsh
-0.8 mask
0.9 masking
0.9 masking the
3.4 massage
-0.6 massage 45
2.1 massage 60
1.1 massage a
-0.5 massage acupuncture
-1.0 massage after
-0.6 massage among
-1.6 massage as
-0.5 massage at
3.9 massage beats
-0.5 massage because
-0.5 massage before
0.7 massage brings
0.9 massage burnaby
-1.4 massage can
2.1 massage clinic
-1.4 massage clinics
0.5 massage creates
-0.7 massage did
-3.5 massage does
-1.3 massage encourages
0.9 massage feels
-0.6 massage fits
0.5 massage fixes
-1.5 massage flushes
-1.7 massage for
-0.7 massage from
-0.7 massage get
-0.8 massage groups
-0.6 massage had
1.0 massage has
0.8 massage heals
-0.5 massage help
-0.7 massage helps
0.5 massage increases
1.5 massage is
0.8 massage keeps
1.4 massage makes
-0.6 massage manipulation
-2.6 massage may
-0.5 massage myofascial
-0.5 massage of
-1.0 massage once
-0.6 massage or
0.8 massage over
1.2 massage place
1.3 massage prevents
-0.5 massage promotes
0.5 massage puts
-0.5 massage really
1.5 massage reduces
-0.5 massage relieves
-1.5 massage removes
0.6 massage restores
0.5 massage rooms
-1.0 massage school
1.7 massage so
0.9 massage stimulates
1.6 massage straighten
1.8 massage strengthens
-0.5 massage table
0.6 massage takes
1.0 massage team
1.2 massage the
0.9 massage therapist
-2.7 massage therapists
-1.3 massage therapy
-0.7 massage to
-0.5 massage today
0.9 massage treats
-0.5 massage trigger
-1.0 massage visits
-0.6 massage vs
-0.9 massage warms
0.5 massage which
-1.1 massage will
-0.5 massage with
2.0 massaged
-1.1 massaged $
1.3 massages
2.2 massages $
-0.5 massaging
-0.9 masseur
-0.7 masseuses
1.2 masters
2.9 match
-0.6 material
-0.5 material $
-0.6 mats
-0.9 matter
1.2 matter how
-1.1 matter of
-3.4 matters
-1.1 matters $
-0.5 matters more
-2.2 mattress
-6.9 may
2.7 may $
-1.2 may also
0.6 may and
-1.6 may be
-0.8 may come
-1.3 may ease
-1.5 may feel
1.9 may find
0.7 may follow
-0.6 may give
-1.4 may have
-0.5 may hear
-1.2 may help
-0.5 may hurt
0.6 may include
-0.6 may lower
-0.7 may make
-1.0 may need
-2.0 may not
2.6 may prescribe
-0.5 may reduce
2.0 may say
-0.6 may stop
-0.9 may take
0.5 may well
-2.1 maybe
-0.5 maybe you
1.9 me
-1.2 me $
-1.9 me a
-0.5 me after
1.5 me and
4.1 me back
-0.6 me five
2.4 me i
-0.5 me is
1.1 me my
-1.0 me on
-0.5 me tell
-1.3 me that
0.6 me the
-2.3 me to
0.7 me with
-0.6 meal
0.5 meals
-2.7 mean
1.5 mean a
-0.9 mean it
-1.4 mean that
-0.7 meaning
-0.5 meaningful
0.6 means
0.5 means a
0.5 means your
-1.0 meant
-0.6 meant to
0.6 measurable
-1.7 measure
-0.7 measure it
1.7 measured
-0.6 measured in
0.6 measurement
-0.8 measurements
-0.6 measures
-0.7 measuring
-0.7 mechanical
-0.5 mechanism
-1.8 medical
-0.6 medical care
-0.5 medical conditions
0.5 medical massage
-0.5 medical reason
4.9 medication
1.1 medication $
1.0 medication and
0.8 medication for
0.5 medication in
-1.2 medications
-2.5 medicine
-1.4 medicine $
0.9 medicine because
0.6 medicine is
-0.6 medicine without
-5.0 medicines
-1.1 medicines $
-0.5 medicines and
-0.7 medicines that
1.4 medicines you
-0.5 meet
-0.8 meet our
-0.9 meet people
0.9 meet you
1.6 meet your
-0.5 meeting
1.6 meetings
-0.7 mei
-0.6 mei ling
1.2 melt
-0.8 melt $
3.1 melts
-1.0 member
0.7 members
-0.7 members $
-0.6 members of
-0.5 members tell
-1.1 membership
1.1 memory
0.9 memory $
-0.8 men
1.0 mend
-0.6 mend $
4.9 mended
2.3 mending
1.4 mends
-2.6 mention
-0.8 mention this
-1.0 mentioned
-0.7 menu $
2.0 merely
2.4 message
-0.8 message and
1.1 met
0.8 met a
1.3 met us
3.9 metabolic
3.0 metabolic waste
-1.1 metal
-0.8 metal rods
1.8 method
-1.3 method $
-0.7 method is
1.2 methods
2.7 methotrexate
2.8 methotrexate $
0.6 metro
0.5 metro vancouver
2.0 metrotown
1.9 metrotown $
1.1 microdiscectomy $
-1.1 middle
1.1 middle $
-1.0 middle of
-2.8 might
-0.6 might be
1.3 might feel
-0.7 might have
-0.6 might make
5.9 migraines
-0.5 mild and
0.5 miles
1.7 mill
1.6 mill lane
1.3 millimetres
0.8 millimetres and
-0.5 million
1.5 min
1.0 min 125
0.9 min 130
1.6 min 155
1.4 mind $
-1.1 mind at
-1.4 minds
-0.6 mine the
1.2 mineral
0.7 minimum of
0.5 minus
-3.1 minute
0.5 minute and
-0.5 minute back
-0.8 minute massage
-0.6 minute massages
-0.7 minute treatment
-1.2 minutes
0.6 minutes 130
-0.7 minutes a
-0.5 minutes and
0.5 minutes because
-0.9 minutes before
-0.6 minutes between
-1.3 minutes early
-0.7 minutes every
-1.1 minutes for
0.6 minutes from
-0.9 minutes in
0.8 minutes is
1.2 minutes of
-0.6 minutes on
1.3 minutes or
-0.6 minutes walk
0.6 minutes we
1.7 minutes with
4.1 miracle
1.6 miracle worker
1.4 mirror
-0.7 miserable
2.1 miss
2.0 missed
1.5 missed $
1.2 missed a
-2.2 mixed
-1.8 mixed results
0.7 mobility $
-0.5 mobilization and
-0.6 mode
-1.7 moderate
-0.6 moderate pressure
-0.6 modern
-0.6 modern life
-1.9 modest
0.7 modified
-1.1 modifying
-0.8 modifying drugs
0.7 moira
-0.7 moist
-0.7 moist heat
-0.5 mom $
-0.9 moment
1.2 moms
-2.0 monday
-0.6 monday $
-0.5 monday back
-1.5 monday to
-1.5 mondays
-0.8 mondays $
1.9 money
-2.2 money $
5.0 money back
-0.8 monitor
-0.5 month
-1.1 month $
-0.8 month a
-0.9 month and
-0.8 month is
1.1 month or
-0.6 month then
0.9 month to
1.5 month with
1.6 monthly
-0.5 monthly $
0.9 monthly massage
-1.1 months
-2.3 months $
-0.6 months at
-0.6 months before
0.5 months is
1.4 months it
1.8 months on
-1.0 months or
-1.4 months the
-0.7 months there
-0.7 months to
0.9 months with
-0.7 mood
-0.7 mood $
-0.5 mood and
-1.0 more $
1.5 more and
1.2 more comfortable
1.3 more easily
1.3 more effective
-0.5 more flexibility
1.3 more for
-0.7 more freely
-1.1 more likely
1.0 more people
1.2 more quickly
0.5 more room
-0.7 more soundly
-1.9 more than
-0.6 more thing
0.6 more when
0.7 more with
-1.0 morning
-1.4 morning $
-0.5 morning for
-0.5 morning in
1.0 morning stiffness
1.4 morning with
1.6 mornings $
-0.5 mornings for
4.9 morphine
2.3 morphine $
1.4 morphine and
-0.8 most
1.0 most $
-0.8 most adults
-1.7 most back
1.0 most cases
1.5 most clients
-1.5 most common
-0.9 most days
3.3 most effective
-0.7 most episodes
-0.9 most extended
-0.8 most frequent
-0.7 most have
1.1 most highly
1.1 most low
-0.5 most new
-1.7 most often
1.0 most other
-0.9 most patients
-0.6 most plans
-1.1 most useful
-0.5 mostly
2.5 mostly $
-2.0 mother
-1.2 motion $
1.4 motion and
-0.7 motor
-1.2 mountain
-1.1 mouth
-3.0 move
-0.8 move $
-1.4 move a
1.9 move and
0.6 move it
-1.0 move the
-0.6 move your
-0.8 moved
-1.2 movement
-1.8 movement $
-1.1 movement is
1.5 movement more
0.5 movement screen
1.8 movement tests
1.0 movements that
-0.9 moves
-0.5 moves $
0.5 movie
-3.9 moving
-2.2 moving $
-0.8 moving again
0.9 moving and
-0.7 moving in
2.1 mr
0.6 mr calder
1.3 mr d
1.1 mr pryce
1.1 mri
1.5 mri $
-1.3 mri scan
-1.4 mrs
-2.4 much
2.0 much $
0.9 much as
-0.6 much less
-0.6 much the
-0.7 mum
-1.9 muscle $
1.4 muscle and
-0.8 muscle fibres
2.6 muscle is
-0.7 muscle or
-0.5 muscle relaxants
-0.9 muscle strain
-1.1 muscle tension
-2.0 muscle that
1.0 muscle tone
-1.1 muscles
-1.6 muscles $
-0.7 muscles along
3.1 muscles and
1.4 muscles are
-2.1 muscles around
0.9 muscles at
0.9 muscles between
1.1 muscles can
-0.5 muscles in
1.8 muscles let
1.8 muscles massage
1.5 muscles of
0.9 muscles so
-3.1 muscles that
0.5 muscles the
0.8 muscles to
0.7 muscles we
0.7 muscles which
-0.5 muscles with
-0.5 muscles work
1.0 muscular
-1.9 music
-0.5 music $
-0.5 music and
-2.6 must
-0.5 must be
2.9 my
-0.8 my arthritis
-0.7 my aunt
1.0 my bad
-1.1 my brother
0.8 my cane
0.6 my clients
-1.0 my dad
-1.1 my daughter
1.3 my discs
-1.2 my first
-1.2 my foot
-0.7 my friend
-0.8 my gp
-0.6 my grandmother
-1.6 my hands
-0.5 my husband
-1.1 my job
-1.0 my left
1.3 my leg
0.7 my life
-0.8 my lower
0.8 my migraines
2.3 my mri
-0.9 my neighbour
-0.5 my pain
0.5 my patients
-0.7 my pelvis
-0.6 my practice
0.6 my regulars
2.2 my rheumatologist
1.6 my sciatica
0.5 my shoes
2.6 my son
-1.3 my spine
1.3 my surgeon
1.6 my table
-0.8 my thumbs
-1.2 my time
1.7 my toes
0.5 my whole
-0.7 my wife
1.5 my work
-0.6 myofascial
-1.1 myself
-5.0 myth
-0.5 myth #
-2.1 myth massage
-0.7 myths
0.5 nagging
-1.2 nags
-2.0 name
-1.2 name $
-1.0 name and
-0.7 name for
1.6 name on
0.5 nan
-0.6 naproxen
-1.3 narrow
-0.5 narrow $
0.9 narrowed $
-1.1 narrower
-0.6 narrower $
-1.2 narrowing
-0.6 narrowing itself
-1.6 narrowing of
-0.6 narrows
-0.9 national
2.4 natural
1.4 natural and
-0.6 natural chemicals
0.6 natural curve
-2.0 natural pain
-1.1 natural painkillers
0.6 natural position
0.7 natural there
-0.5 natural to
3.7 naturally
2.0 nature
1.1 nature own
-0.5 near
-0.7 near metrotown
-0.9 near the
-1.0 nearby
-0.6 nearest
-1.1 nearly
1.4 nearly always
-0.5 nearly every
1.0 nearly everybody
0.6 nearly everyone
-0.5 necessarily
-1.7 neck
-0.7 neck $
-1.4 neck pain
2.2 need
-0.9 need an
3.8 need for
1.2 need it
-0.5 need not
2.8 need one
-0.8 need regular
-2.1 need surgery
0.6 need that
0.8 need their
2.5 need them
-3.4 need to
-0.7 need treatment
2.7 needed
-1.0 needed $
1.1 needed a
-0.7 needed for
0.8 needed if
0.9 needed it
0.6 needed to
3.9 needing
3.0 needle
1.0 needles
1.6 needles $
1.3 needles along
-1.0 needles are
-1.3 needs
-0.6 needs immediate
-0.5 needs the
2.4 negative
-1.5 neighbour
-0.5 neighbourhood
-0.5 nell
-0.6 nephew
0.9 nerve
-0.7 nerve $
-1.0 nerve and
-0.6 nerve can
-1.7 nerve damage
-0.7 nerve endings
-1.1 nerve injury
1.4 nerve is
-0.9 nerve root
0.6 nerve roots
0.6 nerve that
-0.7 nerves becomes
-0.5 nerves can
1.0 nerves have
-0.6 nerves pass
-0.5 nerves run
1.2 nerves that
-2.2 nervous
-1.9 nervous system
2.0 netball
1.4 network
4.4 never
-0.7 never a
-0.9 never be
2.8 never been
0.7 never comes
2.2 never have
-0.8 never know
1.5 never needed
-0.6 never on
1.8 never once
-0.7 never press
-0.8 never stop
-1.0 never the
1.3 never think
1.6 never too
-0.9 never work
1.0 new
3.4 new $
0.7 new back
-0.6 new blood
-0.6 new client
-2.5 new clients
0.5 new hip
-0.5 new mums
-0.6 new parents
-1.3 new patients
0.6 new people
-1.2 new westminster
-0.6 new year
1.3 newborns
1.3 newborns to
-0.8 newest
-0.6 newest rmt
-1.1 news $
1.0 news is
-0.5 newsletter
0.7 next
-1.4 next $
-0.7 next appointment
0.7 next morning
1.2 next one
-0.8 next time
1.6 next visit
0.7 next week
0.7 nhs
-4.1 nice
-0.8 nice $
-1.0 nice to
-0.5 nicely $
-0.6 nicer
1.1 night $
1.2 night he
-0.5 night sleep
4.2 nil
3.3 nil $
1.4 nine
-1.1 nine $
2.1 nine days
0.8 nine hours
0.8 nine in
-0.7 nine out
0.8 nine thousand
1.8 nine weeks
-0.7 nine years
1.0 nineteen
-0.5 nineteenth century
-0.9 ninety
-1.4 ninety minutes
-0.9 ninety three
1.1 ninth
2.8 no
-3.5 no $
2.1 no back
-1.1 no better
-1.0 no blood
3.0 no brace
1.8 no cause
-0.5 no charge
1.7 no choice
-0.7 no clear
3.2 no clinic
-2.1 no cure
-1.1 no difference
0.7 no doctor
-0.8 no evidence
0.6 no extra
-1.2 no fixed
0.5 no further
-1.3 no gain
-1.3 no good
-0.7 no hard
1.3 no harm
-0.9 no idea
-0.5 no improvement
2.5 no longer
-1.6 no massage
1.3 no matter
4.3 no more
2.4 no need
-0.7 no needles
-1.4 no operation
4.3 no other
4.0 no pain
-0.9 no part
-1.4 no perfect
-1.1 no pills
-1.5 no proof
2.1 no reason
5.0 no risk
3.8 no risks
-0.7 no serious
7.0 no side
-3.6 no single
-1.4 no to
-4.1 no treatment
-1.5 no two
0.8 no way
-0.6 no wonder
1.7 nobody
-1.8 nobody can
3.5 nobody else
2.9 nobody has
1.5 nobody in
-1.4 nobody is
2.1 nobody it
-1.2 nobody knows
-0.6 nobody minds
-0.6 nobody needs
-0.7 nobody should
-0.5 nobody wants
-1.3 nobody will
-0.7 nod
-0.7 nod off
-1.0 noise
-2.1 non
-0.5 non drug
0.9 non invasive
-2.1 non specific
7.6 none
3.9 none $
3.6 none at
-1.3 none of
-0.9 noon
-0.6 nope
-0.8 nope $
2.8 normal
-0.7 normal $
-0.8 normal activities
-2.5 normally
-0.7 northroadrmt
4.1 not $
2.4 not a
-0.6 not able
-0.6 not advise
-1.2 not agree
-1.3 not alter
-3.1 not always
-0.6 not answer
4.6 not any
-0.5 not ask
2.7 not be
-0.7 not become
-3.4 not been
-0.5 not believe
3.0 not better
-0.6 not book
-0.8 not borne
-0.6 not cause
-0.5 not caused
-2.5 not change
-0.8 not changed
-0.9 not clear
3.1 not come
-0.9 not correct
-0.5 not crack
-4.3 not cure
-2.7 not diagnose
1.8 not do
-0.9 not drive
0.5 not end
0.9 not enough
-1.7 not every
-0.5 not everybody
-0.9 not everyone
1.7 not expected
-0.5 not explain
1.7 not feel
1.1 not felt
3.4 not find
-1.4 not fix
-1.5 not flush
1.0 not found
-1.1 not free
2.9 not get
-1.8 not give
-2.7 not guarantee
2.8 not had
2.3 not happy
1.3 not harm
1.1 not have
-0.9 not hear
4.7 not help
-1.0 not helped
-0.7 not hold
5.4 not hurt
1.2 not i
5.2 not if
0.5 not improve
-1.0 not improved
-1.3 not in
-0.5 not involved
3.1 not just
1.0 not keep
-1.8 not known
-0.6 not last
1.2 not leave
1.8 not let
-0.6 not lie
1.1 not lift
2.5 not like
-0.9 not look
0.6 not lose
0.5 not make
-1.5 not massage
-2.6 not mean
1.5 not met
-0.7 not mind
0.8 not missed
-0.7 not move
-0.5 not necessarily
3.8 not need
2.0 not needed
-0.6 not normally
-0.6 not noticed
-1.4 not offer
-0.6 not on
2.8 not one
-0.6 not only
-0.6 not part
5.2 not pay
-0.8 not possible
-0.7 not predict
-0.5 not prescribe
-0.5 not press
-0.5 not pretend
-0.8 not prevent
-1.4 not promise
-1.2 not push
-0.9 not put
-0.8 not realign
-0.9 not really
-1.2 not recommended
-0.5 not remember
-0.6 not remove
-0.9 not repair
-0.7 not replace
3.2 not return
-0.6 not routinely
-0.6 not run
-0.7 not rush
-1.0 not safe
-2.8 not say
-0.6 not saying
-1.3 not see
-1.1 not sell
0.7 not settle
1.3 not shift
-0.8 not show
-0.7 not shown
-0.6 not sleep
-0.7 not slept
-0.5 not slow
-0.6 not so
-1.0 not speed
-1.3 not stand
-1.9 not stop
-1.6 not straighten
1.6 not suit
-2.7 not suitable
-0.9 not supported
-0.5 not sure
-2.0 not take
-1.5 not tell
3.0 not that
-0.6 not the
2.5 not there
2.8 not think
-0.5 not thought
1.1 not tie
-1.0 not to
-0.9 not touch
1.7 not touched
-1.3 not treat
0.6 not turn
0.6 not understand
-0.5 not undo
-1.1 not use
-1.7 not usually
-1.2 not wait
0.7 not walk
-1.5 not wear
-2.1 not widen
1.8 not work
-0.9 not worked
1.2 not worry
-0.7 note
-0.6 note to
-0.9 notebook
-0.6 noted
-0.5 noted that
-0.5 notes
-0.9 notes $
-0.6 notes on
3.9 nothing
1.2 nothing $
-1.4 nothing against
-0.6 nothing and
0.6 nothing at
2.8 nothing but
-1.1 nothing can
2.2 nothing else
-1.2 nothing fancy
-1.7 nothing for
-1.8 nothing has
1.8 nothing in
-1.9 nothing is
2.6 nothing left
0.6 nothing that
3.1 nothing to
-1.5 nothing wrong
-0.7 nothing you
0.7 notice
-2.6 notice $
2.9 notice a
-0.5 notice if
0.5 notice instant
1.4 notice the
-0.5 noticed any
1.1 noticed that
1.1 nourishes
-0.6 november $
4.9 now
1.4 now $
-0.5 now and
2.7 now i
1.3 now in
1.1 now she
-1.1 now that
-1.2 now we
-0.7 now you
-0.5 numb
-1.1 number
-1.0 number and
-1.7 number of
-0.8 number on
4.3 number one
-1.5 numbers
-0.7 numbers $
-1.2 numbness
1.7 numbness and
-0.6 numbness around
-0.6 numbness between
-1.0 numbness or
0.7 numerous
-4.1 nurse
-0.7 nurse and
-2.7 nurses
-0.7 nurses and
1.2 nutrients
-0.6 nutrients reach
0.8 nutrients to
1.0 o'clock
-0.7 oa
1.1 oak
0.6 oaks
0.5 oat
0.5 oat milk
-0.5 obligation
1.1 occasionally
-0.9 occupational
-1.4 october
-0.7 october $
-0.6 of
-1.4 of $
1.6 of 5
-0.9 of 50
-1.7 of a
1.7 of acupuncture
1.5 of all
-1.0 of an
-0.5 of another
-0.5 of april
-1.1 of arthritis
0.9 of back
-0.7 of backs
0.5 of bad
0.5 of bed
1.5 of being
-0.8 of bone
0.7 of both
0.8 of burnaby
1.4 of care
-0.5 of charge
0.6 of clinical
1.1 of conditions
-1.2 of course
-1.2 of days
0.8 of deep
-0.9 of disability
-0.7 of disc
-1.1 of each
-1.0 of eight
-1.2 of endorphins
1.4 of every
0.9 of everything
-1.2 of exercise
1.1 of exercises
-0.6 of feeling
-0.5 of fifty
-0.8 of five
-0.8 of four
-0.7 of full
-0.7 of getting
1.3 of ginger
-0.5 of gravity
-1.0 of hands
-0.5 of harm
1.2 of health
-1.7 of her
-1.8 of his
1.9 of ibuprofen
-0.6 of injury
1.9 of it
-0.7 of lactic
1.6 of leg
-0.5 of life
-2.0 of line
-0.7 of low
0.9 of lower
0.7 of lying
1.0 of manual
-0.5 of march
1.8 of massage
1.3 of metabolic
1.2 of mine
-0.7 of most
-0.7 of motion
-1.4 of muscle
-0.6 of muscles
-0.8 of my
0.5 of needles
1.6 of new
-0.7 of ninety
-0.9 of one
0.7 of ontario
0.5 of our
-3.2 of people
-0.8 of physicians
-2.3 of place
-0.5 of places
-1.0 of position
-1.1 of practice
0.7 of pregnancy
-0.5 of pressure
-0.5 of quiet
0.9 of regular
2.4 of sciatica
-0.5 of seven
-0.5 of six
1.4 of slow
-0.5 of small
0.7 of somebody
-0.6 of spinal
1.3 of steroids
1.1 of strength
1.0 of tablets
-0.9 of tea
0.7 of ten
0.6 of tension
-0.7 of that
-0.9 of the
-1.6 of their
1.1 of these
1.8 of thirty
-1.4 of this
-0.8 of time
0.6 of tired
-0.5 of tissue
-0.8 of trained
0.7 of training
2.8 of treatment
-3.0 of us
-0.6 of visits
0.7 of waiting
-0.6 of war
1.3 of water
1.2 of weekly
0.6 of working
-0.5 of you
0.5 of your
0.5 of yours
3.6 off
-0.6 off $
-0.9 off a
0.5 off at
1.0 off by
0.9 off for
-0.8 off from
-0.6 off in
1.5 off it
1.1 off my
2.0 off pain
1.9 off that
2.6 off the
1.1 off their
0.8 off them
-0.5 off to
-1.8 off work
-2.7 off your
-0.8 offended
-0.7 offended $
0.9 offer $
0.5 offer a
-0.5 offer acupuncture
-0.5 offer it
-0.5 offer opioids
-0.5 offer spinal
-2.2 offered
-0.8 offered $
-0.6 offering
-1.1 offers a
-1.3 office
-0.5 office $
-3.8 often
1.0 often $
0.9 often and
0.6 often as
-0.6 often asked
0.6 often by
-0.8 often comes
-0.8 often it
3.0 often on
0.8 often settles
-0.7 often show
-0.5 often shrink
-1.0 often shrinks
1.3 often tell
1.6 often that
1.1 often the
1.0 often with
0.5 oh
-0.5 oh $
-2.4 oil
0.8 oil and
-0.6 oil in
-0.7 oil is
-0.7 oil on
-0.9 ok
0.7 okanagan
-0.9 okay
3.1 old
0.7 old $
-1.1 old injuries
0.5 old injury
-1.8 older
-0.5 older people
-1.0 oldest regular
-0.8 on
2.7 on $
-2.4 on a
0.5 on account
-0.5 on all
-1.0 on an
1.0 on any
-1.1 on average
0.8 on blood
-0.5 on crutches
1.4 on day
1.7 on each
-0.8 on either
-0.5 on every
2.0 on friday
-0.5 on fridays
0.7 on getting
2.6 on google
-1.1 on hands
0.9 on her
-0.6 on here
-0.5 on him
2.7 on his
-0.9 on how
-0.7 on in
-0.5 on is
2.2 on it
-1.5 on its
-0.5 on joints
0.7 on kingsway
1.5 on me
-1.1 on methotrexate
0.9 on monday
-0.9 on mondays
-0.7 on muscle
-1.9 on my
-1.3 on one
2.2 on our
1.9 on paper
0.5 on part
1.6 on pills
-0.5 on request
-0.6 on scans
0.5 on sciatica
-0.6 on skin
-0.6 on something
-0.6 on sunday
-0.9 on sundays
0.6 on tablets
2.2 on that
-2.2 on their
1.7 on this
-0.6 on those
0.6 on time
2.2 on to
1.0 on top
-1.0 on treatment
-0.7 on tuesday
-1.9 on tuesdays
0.7 on two
1.8 on us
-0.7 on wednesdays
-1.6 on weekdays
-0.8 on what
-1.5 on with
1.3 on you
1.1 on your
2.6 once
1.0 once $
-3.2 once a
1.4 once and
0.9 once had
-0.6 once is
-0.9 once it
0.5 once or
1.7 once the
0.6 once they
1.3 once we
0.5 once you
0.9 once your
1.3 one
-0.7 one 60
0.5 one appointment
-0.8 one as
-0.5 one at
-0.7 one by
-1.5 one can
0.5 one choice
1.0 one client
0.7 one clinic
-1.1 one day
0.5 one else
-0.7 one every
-0.7 one foot
2.0 one for
-1.1 one gentleman
-0.9 one hand
-0.6 one hip
-0.5 one hundred
-0.9 one i
1.0 one in
-0.6 one knee
-1.8 one leg
-0.9 one massage
0.7 one month
-1.5 one more
-0.7 one morning
0.5 one our
-1.3 one person
0.9 one price
-0.6 one reason
2.9 one session
-0.5 one shoulder
-1.9 one side
0.5 one that
0.6 one the
-0.6 one thing
-2.7 one to
1.9 one treatment
3.6 one visit
-1.0 one way
1.4 one who
-0.5 one will
-0.8 one with
-0.7 one without
-1.0 one years
-2.4 one you
1.7 ones
-1.3 ones $
1.2 ones we
1.3 ones who
-0.5 ongoing
-0.8 online
0.5 online or
1.5 only
-1.1 only $
1.1 only a
1.2 only at
-0.8 only considered
-0.6 only for
-1.0 only if
1.1 only option
1.7 only place
-0.9 only the
-0.6 only then
1.1 only therapist
-0.7 only two
-0.9 only walk
-0.9 only when
-1.0 only wish
0.5 ontario $
-0.9 onward
-1.7 op
-0.6 open
-0.9 open $
0.7 open and
-1.0 open at
-0.7 open for
-0.6 open from
-1.0 open on
-0.5 open seven
0.5 open the
2.6 open up
0.9 opened
2.5 opened $
-0.6 opened in
-0.5 opened my
-1.2 opening
-1.2 openings
2.7 opens
0.5 opens the
1.5 opens up
1.3 operated
1.4 operated on
4.2 operating
2.2 operating room
1.4 operating table
2.6 operation
1.1 operation $
1.7 operation and
-0.5 operation but
-0.5 operation in
-1.7 operation is
-0.6 operation on
0.8 operation or
-0.6 operation there
-0.5 operation to
0.7 operations
0.7 operations $
-0.6 operations carry
-0.9 opinion
-0.8 opinion $
-0.9 opinions
0.7 opioids
0.8 opioids and
-0.9 opioids are
-1.0 opioids for
-0.7 opposite
-0.8 option
-0.6 option $
-1.4 option for
-0.9 optional
-0.5 optional $
-2.6 options
-1.1 options $
-0.7 options for
-7.4 or
-0.8 or a
-0.5 or after
-1.1 or any
0.7 or anything
1.1 or at
0.8 or bleeding
0.5 or book
-0.7 or both
-0.5 or by
1.0 or call
-0.7 or can
1.2 or chiropractic
2.2 or exercise
0.6 or for
1.4 or four
-1.1 or have
1.1 or herniated
-0.5 or if
-0.9 or in
2.0 or it
1.0 or later
1.0 or less
0.7 or lie
-0.6 or months
-0.8 or more
0.6 or ninety
1.8 or no
-0.9 or numbness
1.9 or old
-0.7 or on
0.8 or operation
1.4 or physiotherapy
-0.9 or put
-0.7 or remove
-0.5 or repair
1.0 or severe
0.7 or sit
0.7 or speak
-0.9 or stop
1.6 or surgery
-0.6 or swollen
-0.7 or take
-1.1 or that
1.1 or the
0.5 or three
-0.6 or tingling
-1.5 or to
0.5 or twice
0.9 or we
-0.5 or weakness
-0.5 or with
-1.2 or without
2.8 or you
0.6 or your
-1.9 order
-0.5 ordinary back
0.9 ordinary massage
1.5 organ
-0.6 original
-0.6 orthopaedic
-1.8 osteoarthritis
-1.2 osteoarthritis $
-0.9 osteoarthritis and
0.6 osteoarthritis in
-0.5 osteoarthritis is
-0.8 osteoarthritis the
-0.6 osteopaths
-0.5 osteoporosis $
1.0 osteoporosis and
0.7 osteoporosis blood
-2.2 other $
0.8 other and
-1.1 other causes
1.2 other clinic
4.7 other clinics
-1.2 other hands
-0.5 other options
0.8 other people
-0.5 other soft
-0.9 other than
2.5 other therapists
0.5 other things
-0.5 other treatment
-2.0 other treatments
-0.6 others
0.5 others $
-0.6 others come
-1.1 others have
-0.8 others it
-0.5 others notice
1.5 others we
0.9 otherwise
-0.5 otherwise come
-0.5 ouch
4.8 our
-0.6 our acupuncturist
-0.7 our backs
-0.9 our best
-1.3 our burnaby
-1.3 our clients
-3.6 our clinic
1.1 our clinical
0.9 our deep
-0.8 our discs
-1.3 our door
0.7 our experience
0.9 our expert
-0.9 our favourite
-0.5 our five
-0.6 our four
-0.9 our front
0.5 our guests
-0.9 our helpline
1.7 our ladies
-0.6 our members
1.1 our methods
1.2 our monthly
-1.7 our most
0.7 our neighbours
-0.7 our newest
-1.4 our oldest
0.7 our opinion
1.0 our own
-0.5 our owner
0.6 our patients
-0.6 our people
-0.5 our physiotherapist
-0.9 our physiotherapists
-0.5 our place
-0.7 our prenatal
1.7 our program
1.3 our programme
-0.5 our promise
0.5 our ra
0.9 our record
1.6 our regulars
1.0 our resident
1.4 our results
2.5 our rmt
2.4 our rmts
0.5 our sciatica
0.6 our senior
0.8 our signature
-0.6 our stairs
0.6 our table
-1.1 our tables
-0.6 our team
-0.7 our three
1.1 our touch
0.7 our treatment
1.2 our treatments
0.5 our warm
1.2 our work
6.4 ours
0.7 ours is
-1.2 ourselves
-0.6 ourselves $
5.0 out
2.0 out $
0.6 out a
-0.8 out and
-0.8 out as
-0.7 out back
-0.7 out before
-0.9 out by
-2.1 out for
-0.6 out i
0.6 out in
1.5 out is
0.5 out lactic
1.1 out like
1.4 out of
-1.7 out on
-0.6 out or
0.5 out pain
-0.5 out so
0.6 out that
1.6 out the
-0.7 out to
-1.2 out toxins
1.5 out upright
-0.8 out what
-0.6 out when
-1.1 out whether
0.6 out which
-0.9 out why
1.1 out with
0.5 out without
-0.7 out you
2.3 outcomes
-1.5 outer
-0.5 outer layer
1.7 outperforms
-3.2 outside
-1.3 outside $
-0.7 outside the
-0.6 outward
-0.7 over
1.4 over $
0.5 over 400
0.8 over a
-0.5 over an
2.0 over and
-0.5 over in
-0.5 over it
-0.9 over months
-0.6 over several
-0.9 over six
-0.8 over sixty
1.8 over the
-0.5 over weeks
-0.7 over with
-1.1 over your
2.5 overall
3.0 overall well
1.9 overdo
1.9 overdo it
0.7 overnight
-1.1 overtime
-0.9 overweight
0.8 overworked
2.0 overworked muscles
-1.1 own
-2.4 own $
2.1 own a
0.8 own accord
-1.2 own back
1.0 own boots
-0.8 own father
-1.0 own feel
-0.6 own joints
-0.8 own painkillers
-0.5 own right
-0.6 own time
-0.5 own way
-1.3 owner
1.9 oxygen
1.0 oxygen and
1.2 oxytocin
-2.3 p
-0.8 p $
-0.9 p m
-1.0 pace
-0.5 pace yourself
-0.6 paced
-0.6 paced world
2.3 pacemaker
1.2 pacemakers
-0.6 pacific
-0.6 pacific blue
-1.2 pacing
-0.5 pacing $
0.8 pack and
-0.6 package
-1.4 package $
-1.4 packages
-0.8 packages and
0.6 packed
2.5 packet
0.6 packet of
0.5 packing
1.2 pad and
-2.6 page
-1.4 page $
0.7 page or
-0.6 page sets
0.5 page with
2.8 pages
0.6 pages $
-2.8 paid
-0.5 paid $
-0.7 paid for
-0.7 paid in
3.2 pain
0.6 pain $
-1.4 pain a
-0.8 pain after
-0.7 pain along
-0.5 pain also
-2.5 pain and
-0.9 pain are
-0.7 pain away
0.7 pain becomes
-1.8 pain before
-1.0 pain but
-0.8 pain can
-1.0 pain come
-1.1 pain comes
-0.7 pain diary
1.0 pain does
-0.5 pain eases
-0.5 pain easier
-0.6 pain elsewhere
-0.7 pain every
0.7 pain expert
0.9 pain experts
1.6 pain forever
7.5 pain free
-0.7 pain goes
2.0 pain gone
-0.9 pain have
0.7 pain i
-0.5 pain improves
-1.7 pain in
-3.6 pain is
-0.5 pain it
-0.8 pain keeps
-0.5 pain makes
-0.5 pain management
-0.8 pain may
1.9 pain medication
-0.6 pain more
-0.5 pain never
-1.1 pain no
-1.1 pain often
-1.7 pain or
-3.3 pain relief
-0.6 pain relievers
-0.6 pain relieving
-0.5 pain returns
-0.5 pain show
1.0 pain signals
1.2 pain since
-0.8 pain so
2.0 pain specialists
1.4 pain stops
-1.8 pain than
-2.2 pain that
-0.9 pain the
-0.7 pain tingling
-0.8 pain to
-0.9 pain was
1.4 pain we
-0.5 pain what
0.7 pain which
-0.7 pain while
1.1 pain will
-0.9 pain worse
-2.4 painful
1.2 painkillers
-1.0 painkillers are
1.2 painkillers for
1.6 painless
-0.6 palms
-1.8 panel
1.2 panic
1.3 paper
-1.1 paperwork
-0.6 paperwork $
-1.9 paracetamol
-0.5 paramedic
0.9 paraspinal
0.9 paraspinal muscles
-1.1 parent
-0.6 parent in
-0.5 parent stays
0.5 parents
-0.9 parents and
0.6 park $
-4.9 parking
-0.6 parking $
0.5 parking and
-1.0 parking behind
-1.5 parking is
-0.7 parking on
-1.5 part
-1.2 part $
-1.1 part in
-2.8 part of
-0.5 part that
-2.4 particular
-0.5 particular $
2.6 particularly
1.8 particularly beneficial
1.2 particularly well
-0.9 partner
0.5 partners
-0.8 parts
-0.9 party
-1.3 pass
-0.6 pass through
-0.9 passage
-1.9 passes
-0.9 passes $
-0.9 passive
-2.2 past
-0.5 past six
0.5 pat
0.8 pathway
-1.2 patience
-0.9 patience $
-1.3 patient
3.9 patients
-0.8 patients $
-0.5 patients and
1.2 patients are
-0.6 patients ask
-0.6 patients choose
1.2 patients who
2.2 patients with
0.6 paul
1.4 pay
4.0 pay $
2.0 pay nothing
-0.5 paying
-2.1 pays
-0.9 pays for
0.8 pb
1.6 peace
-1.2 peace $
0.6 peas
-0.6 pee
1.0 pelvic tilt
1.8 pelvis
0.9 pelvis $
0.7 pelvis and
1.4 pelvis back
-0.9 pelvis is
2.7 pencilled
2.4 penny
2.0 penny $
-1.6 people
2.4 people $
-1.1 people a
-1.0 people and
2.1 people are
1.2 people arrive
-0.5 people ask
-0.5 people but
-0.7 people do
-0.6 people end
2.0 people feel
-1.6 people find
0.6 people from
-0.7 people go
0.9 people had
-3.0 people have
-0.5 people i
-1.2 people in
-0.9 people it
-0.5 people like
-0.9 people need
-0.9 people never
2.1 people notice
-0.6 people often
-0.8 people over
0.5 people reach
-0.5 people recover
0.7 people sit
0.7 people so
0.5 people stay
-0.5 people tend
-0.7 people that
0.9 people the
0.7 people this
-0.6 people through
-0.5 people walk
-2.0 people who
-1.1 people whose
-0.7 people will
-3.0 people with
-1.7 people without
0.9 people you
-0.8 per
1.1 per cent
-0.9 per month
1.7 percent
-1.2 percent off
-1.2 perfect posture
1.9 perfectly safe
1.9 perform
-1.0 performance
1.0 performed
1.4 performed by
-1.1 perhaps
-0.7 perhaps a
-0.5 perhaps you
0.6 period
0.6 period of
-1.4 periods
-0.5 periods of
2.3 permanent
1.5 permanent $
-0.7 permanent and
-1.2 permanent damage
-0.9 permanent nerve
0.5 permanent results
1.8 permanently
1.3 permanently $
-1.0 permission
-0.8 permission $
0.7 permits
-2.5 person
0.5 person $
-0.5 person is
-0.7 person to
0.8 personalized
-1.0 personally
-0.9 personally $
-1.0 persons
-0.6 pete
-0.6 petra
-2.0 pharmacist
-0.5 pharmacist can
1.4 pharmacy
1.2 pharmacy $
0.7 phase one
0.7 phase three
-0.6 phases
-3.8 phone
-1.0 phone $
1.2 phone and
-0.8 phone in
-0.5 phone us
0.9 phoned
0.6 phoned the
0.5 photo
0.6 photograph
-0.5 photographs
-0.7 physical
-0.5 physician
1.4 physicians
2.5 physio
0.6 physio $
1.2 physio chiro
1.6 physiology
1.4 physios
-3.8 physiotherapist
0.5 physiotherapist a
-0.6 physiotherapist and
-1.0 physiotherapist can
-0.5 physiotherapist will
-1.2 physiotherapists
-0.6 physiotherapists $
1.4 physiotherapists and
1.7 physiotherapy
-0.8 physiotherapy $
1.8 physiotherapy for
2.0 physiotherapy or
-1.1 piano
-0.5 piano $
-1.1 pick
-0.7 pick a
0.6 pick up
2.0 picked
2.0 picked up
-1.1 picking
-1.1 picking up
-0.6 picks
-0.5 picks up
-0.5 piece
-0.9 pilates
6.0 pill
-1.4 pillow
-1.8 pillows
-0.8 pillows $
4.9 pills
2.5 pills $
1.7 pills and
-0.5 pin
-0.6 pinch
-0.7 pinches
-0.9 pinned
1.6 pins
1.7 pins and
-1.1 piriformis
-0.9 piriformis $
1.7 piriformis and
-0.6 piriformis syndrome
1.0 place
-1.1 place $
-1.0 place and
1.8 place for
-1.0 place in
-0.6 place is
1.2 place that
0.6 place the
1.1 place to
1.6 place where
-0.8 place with
-0.6 placebo
0.6 places
-0.6 places $
-0.6 places to
-0.7 plain
0.5 plain english
0.8 plain old
-0.8 plainly
1.7 plan $
-0.9 plan at
-1.2 plan for
0.7 plan that
1.3 planned
0.9 planning
-2.9 plans
-0.8 plans $
-0.8 plans cover
-0.5 plastic
-0.7 plate
-0.5 plate $
-0.6 play a
3.2 played
1.0 playing
1.7 playlist
2.0 playlist $
-1.6 pleasant
-0.5 pleasant $
-0.8 pleasant and
-2.3 please
0.5 please $
-0.8 please bring
-1.3 please do
-0.7 please give
1.4 please let
1.8 please speak
-0.7 plenty
0.5 plenty $
0.8 plump
1.1 plumps
0.7 plumps up
-1.6 plus
-0.7 pm
-0.5 pocket $
1.5 point
1.9 point $
-0.8 point and
1.8 point at
-0.6 point in
-0.6 point to
1.5 poison
2.8 poisons
0.8 pole
0.7 policy
1.0 polish
-0.9 pool
-0.6 pools
-0.5 poor
1.5 poor posture
-1.4 poor sleep
-0.5 poorly
1.0 pop and
-1.5 popular
-0.5 popular $
-0.5 popular choice
0.5 popular rmt
-0.5 popular with
-0.8 port
-2.5 position
1.6 position $
-0.5 position often
-0.7 position you
-1.4 positions
-3.6 possible
0.8 possible $
-0.5 possible benefits
-1.2 possible side
-1.2 possible to
-0.5 post
-0.7 post $
0.5 postbox
-0.5 posted
-0.6 poster
-0.5 poster $
1.0 postnatal
1.6 postpartum
0.8 postponed
1.1 postponed or
-0.5 posts
1.8 postural
-1.0 postural pain
3.0 posture
2.9 posture $
1.7 posture and
-1.7 posture is
-0.9 posture or
-0.5 posture scan
-0.7 posture that
0.6 potter
2.1 pour
1.5 power
1.7 powerful
-1.1 practical
-1.2 practice
-1.6 practice $
1.2 practice for
0.5 practice members
-0.6 practice nurse
-0.9 practise
-0.8 practised
-0.7 practitioner
-0.5 practitioners $
0.5 practitioners are
-1.3 pre
-0.6 pre approved
0.6 precise
1.8 precisely
2.1 precisely what
-0.9 predict
-0.6 prefer
0.5 prefer not
1.5 pregabalin
-3.6 pregnancy
-0.8 pregnancy $
-1.3 pregnancy related
-1.3 pregnant $
-0.5 pregnant and
1.5 pregnant or
1.1 prenatal
3.3 prescribe
-2.5 prescribed
-1.1 prescribed it
-0.8 prescribed medicine
3.3 prescription
0.9 prescriptions
-1.1 present
-0.7 present $
-0.9 present for
-0.7 press on
-1.0 presses
-1.3 presses on
-2.1 pressing
-0.5 pressing on
-0.9 pressure
-3.1 pressure $
-0.5 pressure a
1.3 pressure comes
-0.6 pressure has
-1.7 pressure is
1.9 pressure off
-0.5 pressure should
1.4 pressure tells
-1.3 pressure to
-0.8 pretend
2.5 pretty
-1.8 prevent back
1.3 prevent joint
-0.5 prevent permanent
0.5 prevented
-1.5 preventing
-1.1 preventing back
3.9 prevents
-0.5 previous
-0.6 previous surgery
0.9 price $
-0.5 price of
-1.5 prices
-0.6 prince
-0.5 print
-0.9 printed
-0.5 printer
-1.0 priti
-0.7 privacy
-0.8 private
-0.6 privately
2.3 priya
-2.9 probably
-0.6 probably be
1.3 probably been
-0.7 probably do
-0.7 probably not
3.6 problem
2.7 problem $
2.0 problem and
-0.5 problem is
-0.6 problem that
0.5 problems and
1.2 problems such
0.9 procedure
2.6 process
0.9 process $
0.9 process and
2.1 products
0.7 products that
-1.1 profession
-2.0 professional
0.6 professions
-0.5 professor
1.6 program
-0.7 program $
1.1 program was
0.7 programme
0.7 programs
-0.7 progress
-0.5 project
-0.7 prolapsed disc
3.0 promise
-0.5 promise a
1.3 promise results
0.5 promise to
0.8 promise you
0.5 promised
-1.1 promises
-0.6 promote
2.0 promotes
-0.9 promotes relaxation
2.7 promotes tissue
4.5 proof
3.1 proof $
-0.8 proof that
1.0 proper alignment
0.9 proper position
2.2 properly
-0.6 properly $
-1.0 protect
0.6 protect the
-0.5 protect your
0.6 proteins
1.8 protocol
0.9 protocol is
1.5 proud
1.3 proud to
0.5 prove it
-0.5 prove that
4.5 proved
1.9 proved that
9.1 proven
2.5 proven $
0.9 proven by
-0.5 proven infection
1.0 proven that
0.5 proven treatment
-0.6 provide
-0.7 provided $
0.7 provider
0.8 provides
2.2 province
-0.8 provinces
-1.1 provincial
-0.7 provincial college
1.0 pryce
-0.6 psychological
-0.6 psychologist
-1.2 public
-0.5 public register
-0.9 published in
1.0 pull
-0.7 pull the
1.5 pulled
0.8 pulled muscle
0.7 pulled muscles
-1.4 pulling
0.9 pulls
1.8 pumps
1.4 pumps fluid
-0.6 punjabi
1.3 purges
0.6 purpose $
-3.3 push
-0.7 push a
-0.7 pushed
-1.0 pushed back
-1.6 pushes
-0.8 pushes out
1.1 put
-3.5 put a
-1.2 put discs
1.7 put down
-0.8 put her
-1.7 put it
1.0 put on
1.6 put right
1.2 put that
1.2 put the
-0.5 put this
-1.3 put up
0.7 put your
2.4 puts
1.9 puts them
-1.4 putting
-0.7 putting up
-2.2 q
-0.5 q $
-0.8 q i
-0.7 ql
-0.5 quadratus
-0.5 quadratus lumborum
-1.0 quality
0.7 quality and
-0.9 quality of
1.6 quarter
0.8 quarter $
-0.6 quarter of
-2.0 question
-0.6 question $
0.9 question mark
-0.5 question we
-1.0 questionnaire
-2.5 questions
-1.3 questions $
-0.5 questions about
0.5 questions and
-0.9 queue
2.6 quick
0.6 quick thrust
1.9 quicker
0.6 quickly
-0.9 quiet $
-0.7 quiet and
-0.6 quiet the
1.1 quite
1.1 quite a
0.9 quits
-0.9 r $
-0.9 ra $
0.7 ra clients
-0.5 ra is
1.0 radio
1.8 radiologist
-1.3 rain
-0.8 rain $
-0.7 rain on
-0.5 rainy
-0.9 raise
-0.8 raise your
0.9 raised
-1.4 ramp
-0.5 ramp at
4.8 ran
2.3 ran the
1.0 rang
0.5 rang the
-0.5 range $
-0.5 range from
0.5 range of
3.0 rapid
-2.7 rare
-0.8 rare $
-1.0 rare but
-2.9 rarely
-0.6 rarely the
1.4 rate
-0.5 rate $
-0.6 rate drops
0.6 rate is
3.6 rated
1.4 rated 4.9
0.9 rated rmt
-1.1 rates
-2.4 rather
0.6 rather like
-0.7 rather see
1.6 rather than
-1.0 rather you
1.4 rating
1.5 ray $
0.5 rays
0.9 rays $
3.7 re
-0.6 reabsorbs
-0.8 reach
-0.9 reach for
1.4 reach the
0.8 reaches
-0.6 reaches the
0.6 reaching the
-2.7 read
-1.6 read it
-0.7 read that
-0.8 reader
-0.8 readers
-0.5 readers of
0.9 readily
-1.0 reading
-0.5 reading this
1.2 ready
1.6 ready to
0.7 real
1.2 real cause
4.6 realign
1.6 realign the
3.4 realigns
3.0 realigns the
2.5 really
2.1 really $
1.7 really causing
1.1 really is
0.8 really works
-0.5 rear
-3.5 reason $
-0.6 reason at
-0.6 reason enough
-0.5 reason that
1.6 reason to
0.7 reason why
3.1 reason you
-0.7 reasonable
-0.5 reasonable to
-2.5 reasons
-0.5 reasons to
3.5 rebuild
1.3 rebuild $
2.4 rebuilds
-0.5 receipt
0.6 receipt $
-1.9 receipts
-0.6 receipts are
-2.1 receive
-0.6 receive a
-0.7 received massage
-1.6 recent
-1.0 recent fracture
-0.5 recent surgery
-1.0 recently
-0.8 reception
-0.9 recipe
-0.6 recipe for
1.4 reckon
0.5 recognised
2.2 recognized
-0.7 recommend
1.1 recommend a
-0.5 recommend acupuncture
-0.5 recommend individual
-3.3 recommended
-0.7 recommended by
-1.2 recommended for
1.2 recommends
1.5 record
-0.7 record of
2.5 recover
-0.5 recover $
1.5 recovering
1.3 recovering from
3.0 recovery
0.5 recovery from
1.6 recovery is
4.1 recurrence
-0.5 red flags
-0.9 reduce
-0.9 reduce the
1.0 reduced
2.7 reduces
-0.7 reduces stress
1.9 reduction
1.8 reduction of
0.5 reductions
0.5 reductions in
-0.7 refer
-0.6 refer pain
-1.1 refer you
-1.5 referral
-0.5 referral to
-0.7 reflexes
-0.5 reflexes and
5.4 refund
1.4 refund every
0.6 refund your
-0.9 refuse
0.8 regain
1.0 regarded
1.0 regarded as
0.5 regardless
1.2 regenerate
0.7 regenerate $
-2.4 register
-0.5 register $
-3.1 registered
0.5 registered in
-1.0 registered with
-1.3 registration
-0.6 registration number
-0.7 regrow
4.4 regular
-1.7 regular blood
0.6 regular care
-1.1 regular exercise
-0.8 regular is
3.2 regular massage
-0.9 regular movement
1.9 regular sessions
2.2 regular treatment
2.1 regularly
3.0 regulars
1.5 regulars are
0.9 regulars have
-0.5 regulate
-0.5 regulate the
-1.3 regulated
-0.5 regulated by
-0.6 regulatory
-0.6 regulatory college
-0.8 rehab
-0.5 rehabilitation
1.6 rehydrate
1.2 rehydrates
2.4 rehydrating
1.6 relapse
-0.6 related back
-1.3 relax
-1.5 relax $
1.1 relax the
-0.5 relaxants
-1.7 relaxation
-1.3 relaxation $
-0.9 relaxation and
-1.3 relaxation massage
-1.3 relaxed
0.7 relaxed $
-0.6 relaxes
-1.6 relaxing
-0.7 relaxing $
2.6 release
-0.9 release $
-1.1 release and
-0.6 release endorphins
-0.5 release knots
0.7 release method
1.6 release the
1.0 release tight
3.9 released
1.7 releases
0.5 releasing
0.5 releasing the
-0.5 reliable
7.5 relief
1.2 relief $
0.5 relief after
0.7 relief and
-1.0 relief for
-0.6 relief from
2.4 relief in
0.7 relief is
-1.1 relief of
0.5 relief on
2.1 relief that
0.5 relieve
0.7 relieve back
0.9 relieve the
-0.6 relievers
-0.6 relieves leg
1.1 relieves pain
-0.9 rely
-0.9 rely on
-0.9 remains
-0.9 remedial massage
2.4 remedy
1.7 remember $
-0.6 remember that
3.2 remission
1.1 remission $
1.4 remove
-0.5 removes
1.1 removes the
-1.8 removes toxins
3.2 repair
2.8 repair $
-0.6 repair a
0.9 repair and
-1.0 repair cartilage
1.5 repairs
0.7 repairs the
-0.9 repeat
0.5 repeated
-1.1 replace
-0.6 replace the
-0.5 replaced
0.9 replacement
0.5 replacement for
-0.6 replacement is
1.0 replaces
-0.6 replies
-0.9 reply
-0.5 reply to
-1.5 report
-1.6 reported
1.3 reports
-0.8 request
-0.6 request $
0.9 required
0.8 required $
-0.6 requires
-0.6 requires $
2.0 rescue
-1.5 research
1.8 research has
-0.5 research into
-0.9 research is
-1.0 research on
-1.0 researchers
-0.5 reserved
-0.5 reserved for
1.1 reset
1.7 resets
0.6 resident
-1.0 residents
0.6 resistance
2.7 resolve
-1.2 respect
0.8 respond
3.0 responds
-0.5 responds by
0.9 response
1.1 response and
-1.4 rest
-0.7 rest $
1.8 rest alone
0.9 rest of
2.7 restore
-0.5 restore $
0.5 restore the
3.0 restored
4.3 restores
0.7 restores overall
0.9 restores the
0.8 restores total
1.4 restoring
1.4 rests $
1.8 result
-1.1 result $
3.2 result is
-0.7 result of
5.9 results
-2.0 results $
1.3 results and
1.7 results are
0.7 results guaranteed
1.2 results last
1.4 results like
0.7 results that
-1.5 retire
1.5 retirement
0.9 retirement $
0.6 retrained
3.1 return
1.8 return $
1.7 return to
2.8 returned
1.7 returned to
3.1 returns
0.6 returns $
1.3 returns to
2.7 reverse
0.6 reverse arthritis
1.6 reverse the
3.5 reversed
2.8 reversed $
-1.8 review
-0.6 review $
-0.7 reviewed
3.0 reviews
1.5 reviews $
0.7 reviews and
-0.5 reviews of
-0.5 rheumatoid
-4.2 rheumatoid arthritis
1.5 rheumatoid disease
0.7 rheumatologist
-0.7 rheumatologist $
-0.5 rheumatologist and
-0.6 rheumatologists
-0.6 rheumatology team
0.9 rhythm
2.2 rhythmic
0.7 rhythmic strokes
2.0 rib
-0.7 rib $
1.0 rib cage
-1.6 ribs
-0.7 ribs and
5.1 rid
4.4 rid of
0.5 rids
3.5 right
0.6 right $
0.5 right away
1.0 right back
0.6 right hands
-0.7 right here
2.2 right in
-0.8 right now
-0.7 right on
-0.5 right person
-1.4 right place
-3.4 ring
-0.7 ring me
-1.0 ring the
-0.6 ring you
-0.5 ringing
-0.7 rise in
3.9 risk
0.6 risk $
-0.7 risk for
0.9 risk free
-0.9 risk of
0.6 risk to
-0.9 risks $
-1.3 risks and
-0.9 risks including
0.5 risks with
-0.6 ritual
-0.8 ritual $
-0.7 rituals
1.3 riverside
3.9 rmt
-1.7 rmt $
2.0 rmt about
2.2 rmt and
0.9 rmt can
-1.3 rmt clinic
4.0 rmt massage
-0.5 rmt on
0.5 rmt team
-1.3 rmt vs
1.2 rmts
-1.3 rmts $
1.1 rmts also
1.0 rmts can
-1.8 rmts do
0.7 rmts have
1.3 rmts use
-2.4 road
-0.9 road $
-0.5 rob
-0.6 robe
0.6 robert
-1.0 rods
-0.5 rods $
-1.1 rods and
-0.6 rods in
-1.8 roll
-0.9 rolled
-0.6 rolls
-0.5 ron
1.2 roof
-0.7 roof $
-1.3 roofer
-0.5 roofer $
-2.5 room
1.1 room $
1.1 room and
-0.7 room at
0.9 room for
-0.7 room in
-0.8 room is
-0.5 room on
0.8 room to
-0.8 room while
-2.8 rooms
0.6 rooms $
-1.2 rooms are
5.7 root
0.6 root $
1.6 root cause
1.6 root causes
2.6 root of
0.7 roots $
-0.7 ropes
2.8 rosa
-1.1 rosemary
-0.5 rotate
1.2 rotated
-1.5 rotators
-0.6 rotators and
-1.0 rough
-0.8 rougher
-0.8 rougher and
-1.6 roughly
-1.7 round
-0.9 round and
-1.1 round to
-1.2 routine
-0.5 routinely offer
0.9 row $
-0.6 rowers
0.7 royal
0.8 ruaridh
1.3 rub
-0.8 rub $
0.9 rub where
-0.7 rub your
1.0 rubbed
1.3 rubbish
-0.5 rubs
-1.3 rule
1.6 run $
-1.1 run a
0.8 run out
0.5 run the
-0.5 run through
1.3 rung
-1.1 runner
-1.4 runners
-1.3 running
-0.8 running $
-0.6 running down
-3.4 runs
-0.6 runs down
-0.6 runs for
-0.7 runs from
2.5 rush
-0.7 rush $
2.8 rush you
-0.7 rust
2.3 ruth
-0.6 s
-0.9 s $
-1.3 sacroiliac
-0.9 sacroiliac joint
1.7 sacrum
1.4 sacrum and
6.0 safe
-1.4 safe $
1.0 safe and
2.1 safe at
1.5 safe for
-1.4 safe to
-0.5 safely
1.3 safest
-0.5 safety $
-1.0 said $
-0.7 said i
-1.2 said it
-0.9 said no
-0.8 said that
-1.5 said the
0.9 sail
0.7 sail through
1.5 salt
0.5 salt $
2.2 salt and
0.7 same
-3.3 same $
-1.3 same as
2.8 same day
1.6 same job
-1.0 same level
-1.6 same therapist
1.4 same time
1.2 sat
-0.9 sat in
1.6 sat on
1.9 satisfaction
0.7 satisfaction guarantee
0.8 saturday
1.7 saturday $
-1.7 saturdays
-0.7 saturdays $
-1.7 save
-0.7 save the
1.3 save you
-1.6 save your
2.8 saved
0.7 saves
-1.4 saw
-0.5 saw me
-0.9 say
-2.8 say $
0.9 say at
5.9 say goodbye
-0.9 say hello
0.5 say i
-0.7 say it
-1.2 say no
1.1 say on
-1.6 say so
-1.0 say stop
0.5 say they
-0.8 say what
-1.2 say yes
-2.7 saying
-1.3 saying it
-0.5 saying that
-0.5 says $
0.7 says and
-1.2 says he
-2.9 says it
1.2 says my
-1.5 says that
0.6 says the
-0.9 says they
-0.5 says what
-1.0 scale
-0.5 scale of
-1.8 scalp
-1.1 scalp massage
2.2 scalpel
0.9 scalpel $
0.6 scan
2.2 scan $
0.5 scan and
-1.2 scan is
2.2 scan or
-0.9 scan says
0.5 scan showed
-0.5 scanned
-1.0 scans
-0.7 scans $
-0.5 scans and
-1.3 scans of
-0.5 scans often
0.5 scar $
-1.5 scar tissue
-0.8 scare
-1.3 scared
-1.1 scared of
-0.5 scent
0.9 scented
-0.8 sceptical
-0.6 sceptics
-0.5 schedule $
-0.6 schedule and
0.6 scheduled
-0.5 school
-1.1 school $
-1.0 school nurse
0.9 sciatic
-0.8 sciatic nerve
4.3 sciatica
-1.5 sciatica $
2.1 sciatica and
-0.5 sciatica can
-0.9 sciatica down
1.7 sciatica experts
2.4 sciatica for
-0.9 sciatica herniated
-1.0 sciatica in
-0.5 sciatica is
-0.7 sciatica massage
-0.7 sciatica on
1.7 sciatica or
0.5 sciatica treatment
0.5 sciatica was
-0.7 sciatica where
2.8 sciatica with
-0.5 sciatica you
3.0 science
1.9 science $
-0.7 science and
1.3 science has
3.7 scientifically
3.1 scientifically proven
2.6 scoliosis
-2.0 scoliosis $
2.3 scoliosis and
2.1 scoliosis can
-0.8 scoliosis is
-1.0 scoliosis or
0.9 scoliosis specialist
-0.9 scoliosis the
-0.5 scoliosis there
-0.8 score
-0.5 scottsdale
-0.9 screen
-0.5 screening
-0.7 screens
0.5 screws
0.8 screws $
1.1 sea
1.6 searching
1.0 searching for
0.6 season and
-0.7 seasons
-1.1 seat
0.9 seat $
1.0 seated
1.5 seaweed
0.5 second
-1.2 second $
-0.8 second and
-0.9 second floor
-1.0 second trimester
0.7 second visit
0.6 second week
-0.8 seconds
-1.5 seconds $
-0.5 seconds and
-1.9 see
0.8 see $
0.7 see a
-0.6 see an
-0.5 see both
2.2 see every
-1.0 see four
-0.6 see how
3.4 see that
1.8 see the
-0.5 see to
-0.8 see us
1.1 see why
-1.7 see you
-1.2 see your
-0.5 seeing
-0.7 seeing a
-0.5 seek
0.5 seeking
-0.8 seem
-1.2 seem to
-2.1 seems
-1.6 seems to
-0.6 seen $
1.3 seen a
-0.7 seen by
-0.5 seen in
1.3 seen people
-0.7 seen what
-1.5 sees
2.3 segment
-1.3 seldom
0.5 selected
-1.2 self
-2.6 sell
-0.5 sell packages
-0.7 send
-0.5 send it
-0.6 send pain
-0.5 send us
0.7 send you
-0.9 sends us
-0.5 senior rmt
1.4 senior therapist
0.9 seniors $
0.7 sense
-0.5 sense $
0.7 sense of
-0.9 sensible
0.6 sent me
1.3 sent us
-0.8 sentence
-1.1 sentence $
-1.3 separate
1.1 september
0.5 sequence
1.5 serenity
0.9 series
-0.7 series is
0.7 series of
-3.6 serious
0.5 serious $
-0.6 serious accident
-0.5 serious problem
-0.5 serious problems
-0.7 serious side
0.7 serotonin
-0.5 serotonin $
-0.8 served
-1.4 service
-0.6 service $
-1.0 services
-0.6 serving
5.9 session
0.7 session $
0.5 session and
-0.5 session begins
-0.7 session for
1.3 session on
0.5 session so
-0.6 session you
2.5 sessions
2.7 sessions $
-0.6 sessions a
1.7 sessions and
-0.8 sessions are
-0.6 sessions for
1.0 sessions in
-0.8 sessions is
-0.5 sessions last
1.1 sessions later
1.0 sessions the
0.5 sessions will
1.5 sessions with
0.8 sessions your
-0.9 set
0.8 set free
-0.6 set it
-0.5 set of
-1.8 set up
-1.4 sets
-0.9 sets of
-0.6 setting
-0.5 setting $
0.6 settle
-0.6 settle $
0.8 settle down
2.3 settle for
-0.5 settle the
2.9 settled
3.2 settled $
0.5 settled the
-0.9 settles $
1.9 seven
1.6 seven $
-0.8 seven days
-1.0 seven out
0.6 seven rmts
1.3 seven weeks
0.7 seven years
0.6 seventh
1.2 seventies
-0.9 seventy
-1.3 seventy five
-1.3 several
0.5 several have
1.1 several of
-0.7 several years
-1.7 severe
-0.5 severe sciatica
-0.7 sexual
-0.6 sfx
0.5 shake
-1.6 shall
-1.5 sham
-0.5 sham acupuncture
-1.8 shape
-0.6 shape $
-0.7 shape of
-0.7 shaped
-1.9 share
-0.6 share the
-0.7 shared
-0.8 sharp
-0.7 sharp pain
2.3 she
-1.3 she asked
-1.8 she could
0.8 she did
1.2 she does
-0.7 she first
1.2 she gave
-0.5 she gets
0.7 she got
-1.5 she had
0.8 she has
4.8 she is
0.5 she laughs
1.1 she never
1.7 she said
0.8 she says
0.7 she takes
1.0 she told
-1.0 she trained
-0.8 she tried
-1.2 she was
-1.3 she went
-2.1 sheet
-1.3 sheet $
-0.8 sheet and
0.8 sheet of
-1.2 sheets
0.7 shelf
-0.5 shiatsu
2.3 shift
1.5 shift $
1.9 shifted
0.5 shifts and
1.9 shirt
-0.7 shoe
-1.9 shoes $
-0.9 shoes off
2.7 shoes on
0.6 shoot
-0.6 shoots
-1.0 shop
-1.0 shopping
-1.0 shopping cart
-2.0 short
-0.8 short $
-1.6 short and
2.0 short answer
0.8 short breaks
0.6 short course
-0.6 short lived
0.5 short of
2.7 short side
-2.8 short term
-1.9 short time
-0.6 short walk
-1.2 short walks
0.8 short while
-1.1 shorten
-0.6 shorten the
-0.6 shortened
3.0 shorter
-0.6 shortest
-1.4 shorts
0.6 shot
0.9 shots
0.8 shots $
-5.9 should
0.7 should $
-0.6 should be
1.2 should have
-0.8 should i
-1.2 should never
-2.0 should not
0.5 should you
-2.8 shoulder
-0.5 shoulder $
-0.6 shoulder and
-0.5 shoulder blade
-0.8 shoulder blades
-1.6 shoulders
-0.7 shoulders back
-0.9 shoulders come
-1.4 shoulders drop
2.3 shoulders level
-0.8 shouting
0.9 shovelling
-1.7 show
-0.6 show $
0.9 show for
-0.7 show up
0.8 showed a
-0.5 showed that
-1.2 shower
-0.7 shower $
-2.3 shown
0.7 shown beyond
-2.6 shown that
-1.3 shown to
-2.1 shows
-0.8 shows up
0.5 shrink
-0.6 shrink by
1.5 shrinks
-0.9 shrinks over
0.6 shropshire
4.2 sick
0.9 sick days
0.8 sick leave
-1.2 side
-1.3 side $
1.5 side and
-0.7 side by
1.1 side effect
3.4 side effects
-0.5 side gets
1.2 side it
-1.2 side lying
-1.8 side of
0.7 side on
-2.0 side with
1.0 side you
-1.2 sides
-1.1 sides $
-2.2 sideways
-1.0 sideways curve
-0.5 sighs
-0.6 sign $
0.7 sign a
0.6 sign anything
-1.1 sign of
0.6 sign that
-1.0 signal
0.5 signals
0.5 signature
-0.5 signature back
0.6 signature treatment
-1.4 signs
1.8 silent
-0.6 silly
0.6 silver
-2.6 similar
3.7 simone
0.6 simple as
-0.5 simple stretches
3.1 simply
1.1 simply do
1.6 since
3.4 since $
-1.1 since 1998
-0.9 since 2006
-0.8 since 2009
-0.7 since a
0.6 since and
-0.9 since christmas
1.9 since i
1.0 since march
1.5 since most
-0.6 since our
0.9 since that
-2.4 since the
0.5 since you
2.1 single
-0.6 single best
-1.1 single day
-0.7 single hour
-0.5 single leg
1.7 single one
-0.6 single structure
-0.7 single test
1.4 single time
0.7 single visit
1.1 sink
1.1 sink $
-0.5 sinking
-1.3 sister
-0.6 sister swears
-0.6 sit
-0.9 sit and
-0.8 sit down
-1.4 sit for
-0.5 sit in
1.5 sit through
1.0 sit up
-0.5 site
-1.3 sits
-0.7 sits right
-1.7 sitting
-0.6 sitting down
1.0 sitting for
0.6 sitting has
0.5 sitting there
0.6 sitting through
0.9 six
3.6 six $
1.1 six and
1.5 six months
-1.0 six of
-0.7 six registered
1.3 six sessions
0.7 six the
-0.6 six to
1.1 six weeks
-1.8 sixteen
-1.0 sixteen years
2.1 sixth
0.8 sixty or
1.0 sixty two
-1.8 size
-1.2 size of
1.1 skates
1.5 skeleton
1.1 ski
1.5 skill
2.3 skilled
-2.3 skin
-0.6 skin $
0.7 skin and
-0.6 skin that
4.2 skip
2.9 skip the
0.8 skull
-1.3 skytrain
-0.9 skytrain $
0.5 sleep
-0.5 sleep and
-1.9 sleep better
0.9 sleep in
-0.6 sleep on
2.2 sleep through
0.8 sleep your
1.1 sleeping
0.8 sleeping on
0.5 sleeping through
5.7 slept
0.8 slept in
1.8 slide
0.8 slide back
1.6 slides
-0.8 slight
-2.0 slightly
-1.5 slip
0.8 slip back
-0.7 slip in
-0.5 slip out
-0.5 slipped
-1.3 slippers
-0.7 slippers and
2.6 slipping
0.9 slips
0.7 slips back
-0.5 slope
1.5 slot
0.8 slot and
-3.1 slow
-0.8 slow $
-0.6 slow deep
1.8 slow down
-0.5 slow firm
-0.7 slow pressure
0.5 slow stretching
-0.5 slow strokes
-0.6 slow the
0.5 slow traction
-1.5 slowed
-1.4 slower
-0.5 slower $
-3.8 slowly
-1.5 slowly $
-1.6 slows
-0.5 slows $
-0.7 slows and
-6.0 small
-0.9 small $
-1.1 small and
0.7 small joints
0.9 small muscles
-0.6 small number
-0.5 small of
-0.6 small studies
-0.5 smaller
0.5 smaller number
1.3 smart
-1.2 smell
-0.8 smells
-0.6 smells of
2.0 smile
-0.5 smiling
-2.3 smoking
-0.6 smoking and
-0.5 smoking is
0.9 smooth
-0.6 smooth basalt
-0.5 smooth cartilage
-0.7 sneezing
-1.3 snore
-0.7 snore $
0.5 snoring $
-1.5 snow
0.9 so
-2.0 so $
-1.8 so and
0.8 so are
-0.6 so at
-0.6 so bad
0.6 so confident
1.8 so does
1.2 so drink
2.0 so easy
0.7 so far
0.8 so gentle
-1.3 so here
-1.9 so i
1.0 so if
1.6 so it
-0.5 so let
0.6 so many
1.7 so much
-0.5 so of
1.3 so often
1.1 so people
-0.5 so that
1.4 so the
1.4 so there
-0.6 so they
-2.5 so we
-0.5 so what
-1.0 so when
-0.5 so why
1.6 so you
-0.7 so your
1.7 soaks
-0.5 soap
-0.5 social
-0.7 society
-0.6 society of
-1.3 sock
1.1 socks
0.8 socks on
-1.2 soft
-0.5 soft centre
1.7 soft tissue
-1.0 soft tissues
0.7 soften
-0.9 softened
1.0 softening
-0.5 softens $
0.9 softens the
0.8 softer $
-1.2 software
-1.1 sold
0.5 sole
3.9 solution
2.4 solution $
-9.0 some
0.8 some come
-0.5 some feel
-0.6 some folks
1.7 some have
1.1 some movement
2.2 some need
1.8 some of
-0.9 some patients
-3.6 some people
-1.1 some point
0.8 some tenderness
-1.1 some time
-0.5 some water
0.6 somebody
-1.0 somebody had
-0.6 somebody on
-0.5 somebody to
-1.8 someone
-1.4 someone else
-0.6 someone had
2.5 someone who
-1.0 someone with
-2.4 something
-1.2 something $
0.6 something a
-0.5 something does
-2.0 something else
-0.5 something has
-1.7 something in
-0.5 something is
-0.5 something like
1.6 something of
2.9 something to
0.7 something with
-0.6 something you
-5.6 sometimes
-0.5 sometimes there
0.6 sometimes with
-0.6 somewhat
0.9 somewhere around
-0.5 somewhere in
2.3 son
-0.7 soon
-0.5 soon $
-0.9 soon as
1.6 sooner
0.5 sooner if
1.1 sooner or
1.0 sooner you
0.6 soothes
-0.9 soothing
-0.8 soothing $
-0.8 sore
-0.6 sore and
0.8 sore back
0.6 sore bit
-0.5 sore joints
-0.5 sore lower
0.9 sore or
-0.9 sore the
0.5 sore you
-1.8 soreness
-0.6 soreness is
0.7 soreness the
-1.8 sorry
-0.6 sorry that
0.6 sort it
-0.5 sort of
3.2 sorted
2.0 sorts
1.0 soul
-0.8 sound
-0.7 soundly
-2.4 sounds
4.9 source
4.0 source $
1.3 source of
1.1 spa $
3.3 space
1.4 space between
1.8 space for
-0.5 space to
-1.1 spaces
1.3 spare
1.7 spare you
1.1 spared
1.2 spares
0.7 spas
0.5 spasm
-1.3 spasm $
0.8 spasms
0.7 speak
0.9 speak for
0.5 speak of
-1.2 speak up
1.7 speak with
-0.6 speaking
-1.2 special
3.4 specialist
3.7 specialist $
2.8 specialist and
1.0 specialist in
-0.5 specialist team
-0.8 specialist will
11.0 specialists
2.7 specialists $
0.5 specialists and
0.7 specialists have
2.7 specialists in
3.4 specialize
3.4 specialize in
3.8 specialized
3.0 specializes
3.0 specializes in
-3.1 specific
-1.2 specific back
1.4 speed
-0.5 speed $
0.6 speed up
3.3 speeds
1.0 speeds the
1.4 speeds up
-0.5 spelling
-1.7 spend
-0.5 spend the
-0.5 spends
-2.5 spent
1.4 spent $
-0.7 spent on
4.1 spinal
1.0 spinal adjustments
2.1 spinal alignment
-1.1 spinal canal
-0.6 spinal clinic
1.1 spinal conditions
-0.5 spinal cord
0.8 spinal decompression
-0.5 spinal fusion
1.5 spinal health
-0.5 spinal injections
-1.3 spinal manipulation
-0.5 spinal nerves
-0.5 spinal specialist
-2.7 spinal stenosis
-0.5 spinal surgeon
-0.9 spinal surgery
3.6 spine
0.7 spine are
-0.8 spine as
0.8 spine back
-0.8 spine can
-1.5 spine curves
-0.8 spine gets
-0.7 spine it
0.6 spine of
-1.8 spine or
0.9 spine so
0.8 spine straight
-1.4 spine that
-0.8 spine the
0.7 spine to
-0.6 spine which
1.8 spine will
-1.2 spine with
2.5 spine you
1.4 spineflow
0.9 spines
1.2 spines $
-0.5 spoil
0.6 spoken
0.8 spoken $
-0.7 spondylitis
-0.8 spondylolisthesis
1.5 sponge
1.0 sponge $
-1.6 sport
-0.6 sport $
1.1 sports
0.6 sports $
0.8 spot $
-3.6 spots
-0.5 spots $
-0.5 spots in
-0.6 spots that
1.6 sprain
-0.7 sprain $
-0.5 sprain is
1.6 sprained
0.9 sprained ligaments
1.2 sprains
1.3 sprains $
-1.1 spread
-0.6 spreading
0.6 spring
-1.8 spring $
0.7 spring and
2.5 spurs
0.7 squad
-0.5 squads
1.0 square
-1.3 squeezed
-0.9 squeezes
-1.0 squeezes the
1.1 st
0.9 stable
0.9 stable $
-1.0 staff
0.5 staff $
-0.6 staff will
2.3 stage
1.8 stage $
-0.5 stage three
-0.8 stages $
0.5 stagnant
-0.9 staircase
1.2 stairs
-0.5 stairs and
0.5 stake
-0.6 stalls
1.7 stand
0.5 stand and
1.7 stand at
-0.8 stand behind
-0.6 stand bend
-1.0 stand down
-1.1 stand for
1.1 stand in
0.5 stand straight
1.5 stand tall
1.1 standard
-0.9 standards
-0.5 standards authority
1.1 standing
-0.5 standing $
0.8 standing at
-0.6 standing desk
0.8 standing or
-0.9 standing up
0.8 stands
3.9 star
1.2 star rating
2.3 star reviews
7.5 stars
2.3 stars $
2.1 stars from
1.0 stars on
-1.2 start
-1.1 start at
-0.9 start gentle
0.8 start on
-0.8 start to
-0.7 start treatment
-1.0 start with
-1.1 started to
-0.6 started what
-0.9 starting
-0.7 starting treatment
0.6 starts
1.8 starts $
-0.5 starts the
-0.7 starts with
-0.6 starved
-0.6 starved of
1.4 state
1.6 state of
-0.7 states
-1.2 station
-0.8 station $
0.5 stay $
-0.5 stay active
-0.7 stay as
-0.5 stay at
0.8 stay in
-0.7 stay on
1.6 stay with
0.8 stayed
-1.7 staying
-1.0 staying active
4.0 stays
0.6 stays there
-0.5 steam
-1.0 steel
1.3 stenosis
-1.7 stenosis $
-0.7 stenosis a
1.6 stenosis and
0.8 stenosis because
0.7 stenosis can
1.6 stenosis is
-0.9 stenosis means
-1.5 stenosis scoliosis
-0.7 stenosis where
-1.7 step
-1.1 step $
-0.7 step free
-0.7 steps
-0.6 steps from
-0.6 sterile
-1.1 steroid
-0.6 steroid injections
1.2 steroids $
-0.6 steroids can
0.5 stick and
0.5 stick with
2.7 sticks
-0.5 sticks out
-1.4 stiff
0.6 stiff $
-1.3 stiff and
-0.7 stiff in
0.6 stiff joint
1.0 stiff mornings
0.9 stiff neck
-0.5 stiff when
-0.5 stiffen
-0.9 stiffens
-1.0 stiffer
-1.1 stiffness
-0.6 stiffness and
-0.7 stiffness in
0.9 stiffness that
-1.1 still $
-0.6 still creek
-0.7 still get
0.6 still have
1.4 still in
-0.5 still not
2.2 still on
0.9 still the
-0.7 stillpoint
-0.5 stillwater
1.2 stimulates
1.7 stimulates the
-0.7 stomach
-0.9 stomach $
1.6 stomach and
-0.5 stomachs
-1.5 stone
0.8 stones
-0.5 stones are
2.4 stood
1.7 stood up
-0.7 stool
1.1 stop
2.5 stop $
-1.3 stop a
0.8 stop and
-1.3 stop at
-0.8 stop if
-0.5 stop moving
-0.5 stop the
-0.5 stop without
-0.8 stop your
6.2 stopped
-0.9 stopping
-0.5 stopping you
5.2 stops
3.1 stops $
-0.5 stops at
-0.9 stops right
-2.2 stops you
-1.4 store
0.9 stored
-0.5 stored in
1.2 stored toxins
1.5 stories like
0.5 story
-1.9 story $
4.6 story is
3.9 straight
3.0 straight $
0.5 straight again
-0.7 straight answers
-0.5 straight from
-0.6 straight with
2.1 straighten
-2.4 straighten a
-1.1 straighten the
1.5 straighten up
4.6 straightened
2.4 straightening
3.0 straightening the
3.0 straightens
4.2 straighter
0.6 straighter than
1.1 strain
1.6 strain $
-0.7 strain and
1.1 strain is
-0.5 strain off
-0.8 strain on
-0.7 strain the
-0.7 strain we
-0.8 strained
1.0 strains
0.8 strains are
-3.4 street
-1.0 street $
-0.7 street and
-0.5 street for
-0.5 street in
-0.5 street parking
0.9 strength
0.7 strength $
-0.5 strength training
0.8 strength work
-0.8 strengthening
2.6 strengthens
0.5 strengthens immunity
2.2 strengthens your
-3.2 stress
-2.6 stress $
0.6 stress does
1.7 stress hormones
-1.6 stressed
-0.5 stressful
-4.1 stretch
-0.6 stretch and
-0.6 stretch you
-1.2 stretched
-3.6 stretches
-0.6 stretches $
-0.6 stretches for
-0.7 stretches to
-0.5 stretches with
-2.7 stretching
-1.1 stretching $
0.5 stroke
1.3 stroke $
-0.6 strokes and
1.0 strokes that
-1.4 strong
0.7 strong $
-0.6 strong and
-0.7 strong pressure
5.1 stronger
1.1 stronger immune
1.6 stronger immunity
-0.6 stronger painkillers
4.9 stronger than
0.6 strongest
0.9 structure
-0.6 structure can
1.9 stubborn
-0.5 stubborn knots
3.8 stuck
1.5 stuck $
0.5 stuck your
-1.9 student
-0.5 student and
-0.5 student clinic
-1.4 students
-0.9 students and
-2.9 studied
-0.8 studied in
-2.6 studies
1.1 studies have
-1.6 studies of
1.2 studies show
0.5 studies suggest
-0.5 studies were
-1.5 studio
-1.6 study
1.0 study after
0.5 study that
-0.5 studying
-0.7 stuff
-1.0 stuff $
-1.3 style
-0.6 style of
-1.0 subject
-0.5 submit
-0.9 substitute
-0.9 substitute for
2.9 succeed
1.7 succeed where
0.9 succeeds
5.5 success
2.9 success rate
-2.0 such
-0.5 such a
-3.6 such as
-1.4 sudden
-0.9 suddenly
-0.5 suffer
-0.5 suffering
-4.5 suggest
0.6 suggest a
-1.1 suggest that
-1.3 suggested
1.1 suggests
0.6 suggests that
1.1 suitable for
-0.7 suite
-0.6 suits
2.0 suits every
-0.9 suits you
-0.5 suits your
-0.9 summary
3.0 summer
2.0 summit
-1.4 sun
-0.9 sun life
-1.5 sundays
-0.6 sundays and
1.4 superior
1.4 superior to
-0.7 supervised
-0.7 supervision
0.7 supple
-0.6 supplements
-0.8 supply
-0.9 supply $
-0.7 supply and
-1.8 support
-0.8 support $
-0.5 support the
-2.0 supported
-1.1 supported by
0.5 supporting
1.4 supports
0.6 suppose
1.4 sure
1.7 sure it
-0.5 sure that
1.2 surfaces
2.3 surgeon
1.7 surgeon $
1.1 surgeon could
-0.5 surgeon removes
-0.5 surgeon says
-1.6 surgeon will
3.7 surgery
2.6 surgery $
0.6 surgery altogether
0.7 surgery and
-0.5 surgery but
0.8 surgery can
-1.1 surgery does
1.4 surgery for
-0.7 surgery has
0.8 surgery have
1.5 surgery in
-0.6 surgery is
-0.6 surgery it
-0.9 surgery may
2.8 surgery or
-0.6 surgery that
-1.2 surgery to
1.3 surgical
2.8 surprise
1.0 surprised
-0.7 surprised $
2.0 surprises
2.5 surprises people
-0.5 surprising
-0.6 surprisingly
-0.9 surrey
-0.5 surrey $
-0.7 surrounding
0.9 survey
0.8 survey of
-0.5 surveys
-1.0 suspect
-1.0 suspected
-0.5 suspicious
0.7 sustained
-0.5 swallowed
-0.7 swear
-0.7 swears
-1.8 swears by
-1.8 swedish
-0.7 swedish and
-1.2 swedish massage
0.8 swedish strokes
1.3 sweep
-0.8 sweet
-0.6 swelling $
-0.5 swelling and
-0.6 swelling in
-0.5 swim
-0.5 swimmers
-2.5 swimming
-1.3 swims
0.7 swing your
1.9 swinging
2.5 switch
0.8 switch off
1.2 switched
1.4 switched off
3.7 switches
3.8 switches off
-1.3 swollen
-0.8 swollen $
1.2 swollen joint
-0.6 swollen joints
1.8 symptom
1.1 symptom $
-1.4 symptoms
0.5 symptoms $
-0.5 symptoms and
-0.6 symptoms are
0.9 symptoms at
-0.9 symptoms can
-1.8 syndrome
-0.7 syndrome $
0.8 synovial
0.8 synovial fluid
2.8 system
0.7 system $
2.1 system a
1.9 system and
-0.5 system attacking
-1.3 system attacks
0.5 system down
-0.7 system has
0.5 system is
-1.0 system or
0.8 system so
-0.9 system that
-0.8 system which
-1.5 t $
0.9 table $
1.2 table and
-0.6 table by
0.7 table for
-0.7 table has
0.8 table i
0.5 table is
-0.8 table that
-0.6 table with
-3.7 tables
-0.6 tables $
-0.7 tables are
1.5 tablet
3.1 tablets
1.6 tablets and
-0.5 tablets are
-0.7 tablets can
0.9 tablets for
0.5 tablets such
1.0 tackles
1.0 tackles the
-0.7 tagalog
-0.7 tai
-0.7 tai chi
0.6 tailor each
-1.9 take
1.1 take $
1.9 take a
-0.5 take an
-1.0 take blood
0.7 take breaks
-0.5 take five
-1.4 take home
0.9 take months
-0.6 take my
-0.5 take off
-1.2 take our
-0.5 take pressure
1.4 take six
-0.6 take that
-1.2 take them
-1.9 take your
1.6 taken
-0.7 taken away
-0.6 taken in
1.4 taken on
0.5 taken together
1.4 takes
2.2 takes $
-0.8 takes longer
1.2 takes place
1.4 takes the
-0.6 takes time
-1.2 taking
0.8 taking the
-0.7 taking them
-3.0 talk
-0.9 talk $
-1.3 talk about
0.9 talk and
-0.7 talk it
-0.8 talk through
0.5 talk to
0.9 talk with
-0.5 talked
-0.6 talked about
1.1 talking about
-0.7 talks
4.4 tall
5.8 taller
5.0 taller $
-0.6 tamsin
-0.6 tamsin $
-0.5 tap
-0.6 tape
-0.7 taped
1.6 taper
0.9 targeted
1.0 targets
1.0 targets the
-0.6 task
-1.2 tasks
-2.3 taught
-1.2 tax
-0.5 taxi
-3.1 tea
-1.1 tea and
-0.8 teacher
-0.9 teachers
-0.6 teaches
-1.3 team
-1.2 team $
-0.5 team and
-0.8 team at
-0.5 team can
1.4 team includes
1.6 team of
-0.6 team will
-2.5 tear
-0.5 tear and
-0.5 tear that
2.0 tears
2.1 technique
0.9 techniques
-0.5 techniques such
1.2 teenager
0.8 teenagers
0.8 teenagers to
-1.3 teeth
-0.5 teeth $
-0.9 telephone
-3.4 tell
1.9 tell anyone
0.5 tell by
-0.9 tell everybody
0.6 tell her
0.8 tell him
-0.7 tell in
-0.5 tell our
-0.7 tell us
-1.2 tell your
-0.7 telling you
-1.2 tells
0.9 tells us
-1.9 tells you
-0.5 temperature $
-1.5 temporary
-0.8 temporary $
0.9 ten
-1.0 ten and
2.9 ten days
0.7 ten degrees
0.9 ten hours
0.5 ten in
0.5 ten minute
0.7 ten minutes
0.5 ten or
-1.3 ten people
-0.9 ten per
-0.9 ten percent
-0.5 ten sessions
1.1 ten the
-0.6 ten times
-0.7 ten to
1.2 ten visits
-1.4 ten weeks
2.7 ten years
-1.7 tend
-1.7 tend to
-1.6 tender
1.1 tender joints
-0.9 tender the
0.5 tenderness the
-0.7 tendon
-0.9 tendons
-2.4 tends
-2.4 tends to
-1.0 tennis
-0.5 tennis ball
-0.8 tens
-1.5 tense
-0.6 tense muscles
1.2 tension
-0.8 tension $
-0.5 tension and
2.3 tension headaches
-1.7 tension in
0.7 tent $
0.9 tenth
-2.7 term
0.9 term $
-0.5 term back
1.3 term pain
-0.6 term relief
-1.7 terms
-1.2 terrible
-1.0 test
0.5 test $
-0.7 test can
0.8 test your
-0.6 tested
-0.8 testimonials
1.0 testing
-1.1 tests $
-0.5 tests and
-1.7 text
-0.7 text back
0.8 textbook
-0.6 textbooks
-0.5 thai
-0.5 thai massage
0.6 than
1.9 than a
1.8 than an
-0.7 than another
3.4 than any
1.5 than anything
-1.6 than back
0.6 than forty
-0.5 than it
1.1 than medication
1.2 than morphine
1.0 than most
-1.0 than on
-0.9 than people
1.0 than physiotherapy
1.4 than rest
-0.6 than sixty
-0.7 than standing
-0.8 than that
0.5 than the
-0.5 than their
-2.3 than those
-1.1 than three
-0.5 than twenty
-0.5 than usual
-1.1 than waiting
-0.8 than we
2.3 thank
2.9 thank you
1.2 thanks
2.3 thanks to
1.2 thanksgiving
1.3 that
-0.7 that $
0.9 that a
0.5 that all
-0.7 that alone
-0.5 that an
-1.1 that any
-0.8 that are
0.6 that at
0.7 that back
2.4 that because
1.1 that being
2.5 that build
1.9 that can
0.6 that cause
0.6 that causes
-0.7 that comes
-0.5 that covers
0.7 that cycle
-0.7 that depends
0.7 that disc
3.1 that does
0.5 that evening
0.5 that everyone
0.6 that extra
-0.6 that follow
1.6 that from
-0.7 that gentle
1.4 that gets
-0.7 that go
-1.5 that goes
-0.8 that guarding
0.8 that had
1.0 that happens
1.0 that have
0.5 that he
0.5 that heavy
0.8 that hurts
-2.8 that i
0.5 that if
-1.5 that in
-0.5 that includes
-0.5 that is
-4.4 that it
-0.6 that keep
-1.1 that keeps
2.4 that lasts
-0.6 that made
1.4 that makes
-2.2 that massage
0.5 that means
0.6 that most
0.9 that muscle
-1.0 that my
-0.7 that needs
-1.2 that never
-1.5 that night
0.7 that no
-0.5 that on
-3.3 that one
0.6 that only
1.0 that operation
0.8 that our
0.5 that ours
-1.1 that pain
-2.4 that people
-0.6 that presses
0.6 that promise
1.1 that puts
0.6 that really
-0.5 that reason
0.7 that regular
-0.8 that runs
0.8 that said
-0.5 that says
-0.7 that scar
-0.6 that settles
-1.0 that she
0.9 that sit
-0.5 that sitting
-0.7 that someone
-0.7 that something
-0.7 that sounds
0.8 that stays
-0.7 that suits
2.5 that surgery
1.8 that table
0.8 that targets
0.8 that the
0.7 that their
-3.8 that they
-1.0 that this
-1.1 that to
-0.6 that too
1.9 that toxins
-0.5 that travels
0.7 that used
-0.8 that we
0.5 that wears
2.1 that will
0.7 that works
0.9 that worry
0.5 that would
-0.7 that you
-2.6 that your
1.5 the
1.3 the #
-0.8 the ache
0.5 the acids
-0.8 the advice
0.6 the affected
-0.7 the afternoon
-0.9 the age
-0.8 the aim
-0.9 the alarm
0.7 the allotment
1.9 the alternatives
-0.8 the american
-0.5 the anaesthetic
0.8 the ankle
-0.6 the answers
-0.7 the appointment
1.2 the arteries
1.6 the arthritis
1.2 the ashcombe
2.7 the attack
-0.6 the authors
1.0 the average
2.1 the baby
-5.7 the back
-0.6 the backs
-1.0 the bag
-1.1 the bakery
0.6 the bank
-0.5 the base
-0.9 the bath
0.9 the bathroom
0.8 the beach
-0.9 the bed
-1.1 the bell
-1.1 the belly
-1.1 the belt
-0.6 the benefit
0.7 the benefits
2.6 the best
-1.1 the better
1.7 the bin
-0.5 the birth
-0.5 the blanket
1.9 the blood
-0.5 the boathouse
-1.0 the body
1.2 the bone
-0.5 the booking
-1.2 the boss
1.3 the brace
-0.7 the bracing
-0.9 the brain
-1.3 the breath
-0.5 the building
1.8 the bulge
-0.7 the burnaby
1.1 the bus
-0.7 the business
-1.6 the buttock
0.5 the buttocks
1.6 the calendar
0.9 the calf
-0.6 the calves
2.0 the canal
-0.5 the cartilage
3.4 the cause
-0.6 the chance
4.2 the change
-0.6 the channel
0.6 the chemist
-0.7 the child
1.4 the chiropractor
1.0 the city
-1.0 the claim
-0.9 the client
-1.6 the clinic
1.4 the clock
0.7 the cobb
-0.7 the code
0.6 the coffee
-0.6 the comments
-0.6 the committee
-0.6 the complete
-0.5 the corset
-1.1 the cost
-0.8 the couch
0.7 the country
-0.5 the county
-0.8 the course
-0.5 the credit
0.7 the cupboard
1.2 the curve
0.8 the cycle
0.6 the damage
1.6 the damaged
-1.1 the days
2.3 the deep
1.2 the deeper
2.5 the degeneration
-1.1 the desk
-0.5 the details
-0.6 the differences
2.0 the disc
1.0 the discs
0.7 the disease
-1.0 the dishwasher
1.1 the distance
-1.1 the doctor
0.8 the dog
1.1 the door
-0.6 the doors
0.8 the drawer
0.6 the dresser
-1.0 the drive
-1.0 the driveway
0.5 the earlier
-1.4 the early
-1.2 the edge
-1.0 the effect
-0.7 the effects
1.6 the electric
-0.7 the elevator
-0.5 the emergency
-1.0 the end
1.5 the endorphins
-1.0 the ends
-0.7 the entire
-0.6 the envelope
-1.3 the evening
-0.5 the evidence
0.7 the exact
0.9 the exercises
-0.5 the fact
1.0 the far
-1.1 the fee
0.7 the feeling
-1.0 the feet
-0.6 the few
1.0 the fifth
2.3 the finest
-0.8 the fire
1.2 the first
2.3 the flare
-0.8 the flat
-1.3 the floor
0.5 the flow
-0.6 the fluid
-1.2 the following
0.5 the foot
-0.8 the form
-0.7 the forms
1.4 the four
3.5 the fourth
0.5 the friday
-0.7 the friend
0.5 the game
1.1 the gap
0.7 the garage
0.5 the gentle
0.6 the girls
-1.1 the glutes
0.5 the golf
-0.5 the good
-0.6 the gp
-0.6 the great
-0.7 the ground
-1.0 the groups
-1.3 the guy
-1.6 the gym
0.5 the half
1.3 the hallway
0.9 the hand
-1.1 the hands
1.7 the harbour
1.1 the hard
-1.1 the head
0.9 the health
0.7 the heart
1.9 the heat
0.9 the heavy
0.7 the height
-0.8 the heights
0.8 the herniated
1.7 the herniation
-0.8 the high
0.5 the highest
-3.5 the hips
0.7 the honest
1.8 the hospital
-0.8 the hot
1.1 the hour
-0.7 the house
2.3 the ibuprofen
1.0 the ice
-3.1 the immune
1.2 the improvement
1.1 the inflammatory
1.8 the injections
-1.1 the injury
0.9 the inner
-0.8 the internet
0.6 the intervertebral
-0.7 the jar
-0.8 the jaw
1.8 the jelly
2.0 the job
1.3 the joint
-1.8 the joints
-0.9 the kids
-0.5 the kind
-0.5 the kitchen
0.6 the knee
0.7 the knees
1.6 the knife
0.9 the lactic
0.5 the ladder
-0.7 the lady
-0.5 the largest
1.8 the last
-0.5 the layers
0.6 the lead
1.6 the leading
-0.5 the leaflet
1.9 the least
-0.6 the leaves
-1.2 the left
2.3 the leg
0.6 the less
0.9 the letter
-0.6 the level
-0.8 the lift
-0.6 the light
-0.9 the limits
-0.6 the line
-2.1 the lining
0.6 the liver
1.5 the loft
1.5 the long
-0.5 the loop
0.7 the lot
-2.0 the low
-0.5 the lower
-0.7 the lowest
2.1 the lumbar
2.3 the lymph
0.7 the lymphatic
-1.2 the main
-0.6 the mall
-2.5 the massage
-1.1 the material
1.0 the matter
-0.5 the medical
1.0 the medicine
1.4 the medicines
-0.7 the menu
0.6 the method
-0.6 the middle
-1.0 the mind
1.4 the mirror
-1.1 the moment
-1.1 the money
-0.9 the month
-1.3 the morning
-0.7 the mornings
3.2 the most
-0.6 the multifidus
0.9 the muscle
0.5 the muscles
-0.5 the music
-0.6 the name
0.8 the narrowing
0.5 the natural
1.1 the need
0.6 the needle
-1.0 the needles
-0.6 the nervous
1.4 the new
1.4 the next
1.2 the nhs
1.1 the night
0.5 the nineteenth
0.6 the normal
0.8 the north
1.3 the number
-1.1 the numbers
1.1 the numbness
-0.6 the office
-1.5 the oil
-2.9 the old
1.6 the oldest
1.5 the ones
2.9 the only
3.8 the operating
2.1 the operation
-0.6 the options
-1.7 the other
0.7 the others
-0.9 the outer
0.9 the packet
-0.5 the page
1.1 the pain
1.2 the painkillers
-0.6 the panel
-0.8 the paperwork
0.9 the paraspinal
1.1 the part
-0.9 the patient
2.4 the pelvis
-1.3 the person
1.0 the pharmacy
-1.1 the physio
1.8 the pill
0.6 the pills
-0.5 the piriformis
2.1 the plan
2.9 the point
1.6 the poisons
1.2 the pole
-0.6 the position
-0.8 the possible
0.5 the postbox
0.9 the power
1.6 the pressure
-1.0 the price
-0.5 the printer
1.2 the problem
0.6 the procedure
1.4 the process
1.0 the programme
0.8 the protocol
1.9 the province
-0.7 the provincial
-0.7 the public
0.7 the pull
-0.5 the quality
0.5 the quarter
-0.5 the questions
2.0 the quiet
0.7 the ra
0.6 the radio
0.9 the radiologist
-1.3 the rain
2.8 the real
1.1 the reason
-1.1 the reasons
-0.7 the recovery
0.6 the red
0.7 the region
-0.6 the register
-0.8 the release
1.5 the relief
1.4 the report
2.0 the rest
0.8 the result
-1.0 the results
-0.7 the reverse
-0.8 the ribs
-2.8 the risk
-1.9 the risks
0.8 the rmt
-1.3 the road
0.8 the roof
-1.7 the room
-0.5 the rooms
4.6 the root
0.5 the sacrum
1.3 the safest
-0.5 the same
1.5 the scalpel
-0.8 the scan
-0.7 the scans
-1.0 the sciatic
0.8 the sciatica
-0.6 the screen
0.5 the sea
-1.2 the seat
1.0 the second
-0.5 the senior
0.8 the session
-0.7 the sessions
0.7 the seven
0.6 the seventh
-1.1 the shape
-0.6 the sheet
0.8 the short
-0.6 the shortest
-0.5 the shoulder
-1.3 the shoulders
0.8 the side
1.9 the sink
1.2 the sixth
-1.5 the size
-1.0 the skin
0.9 the skull
-1.1 the skytrain
0.5 the slot
0.9 the small
-0.6 the smooth
-0.6 the society
-0.6 the sofa
-0.8 the soft
1.3 the sooner
0.8 the sore
-0.5 the soreness
-0.7 the sound
3.4 the source
1.1 the spa
-0.6 the special
-1.3 the specialist
-1.8 the spinal
-1.5 the spine
2.3 the spot
2.2 the squeeze
1.1 the stage
1.0 the stairs
1.3 the start
1.5 the state
1.0 the stenosis
-0.5 the step
-0.8 the story
0.6 the stress
0.6 the strongest
-1.1 the studies
-0.9 the study
3.5 the surgeon
-0.6 the surrounding
0.6 the swelling
2.3 the symptom
1.8 the symptoms
0.7 the table
-0.5 the tables
1.1 the tablets
-0.9 the tea
-0.5 the teacher
0.5 the telephone
1.4 the ten
0.6 the tenth
-0.6 the textbooks
-1.3 the therapist
0.7 the thing
-0.9 the things
1.6 the third
-0.6 the three
-0.5 the tide
2.2 the tight
0.6 the tightness
0.8 the time
1.7 the tingling
-0.5 the tissue
0.6 the tissues
-0.7 the title
-0.8 the toes
-0.5 the toilet
0.6 the top
2.2 the torn
3.5 the toxins
1.0 the trapped
0.8 the treatment
-0.7 the tree
1.8 the tri
-1.5 the trials
-0.9 the trouble
-0.7 the truck
1.6 the true
-0.7 the tummy
0.9 the tunnel
-1.2 the two
-0.8 the uk
1.4 the ultimate
0.7 the umbrella
2.5 the underlying
-0.7 the united
-0.7 the university
-1.1 the usual
-0.5 the vagus
0.9 the valley
3.4 the vertebrae
3.6 the very
-0.9 the visit
-1.1 the volume
-0.7 the waiting
-0.5 the walk
-0.9 the wall
0.7 the warm
2.0 the waste
-0.9 the water
2.0 the wear
1.0 the weather
-0.5 the website
-1.5 the week
1.3 the weekend
-0.5 the weight
0.7 the wheel
-1.4 the window
-0.5 the words
-0.9 the work
-0.8 the world
0.5 the worn
-0.7 the worst
-1.3 the wound
0.9 the wrong
0.5 the x
-1.0 the year
-0.9 the years
-0.5 the yellow
0.8 theatre
2.6 their
0.6 their antidepressants
-0.5 their back
-0.5 their families
-0.5 their hands
-0.8 their lifetime
-0.6 their lives
0.6 their medication
0.6 their names
1.7 their painkillers
-1.9 their place
0.6 their proper
1.0 their seventies
-0.6 their training
1.4 theirs
2.1 them
-1.3 them $
-1.7 them again
1.0 them all
1.2 them and
-0.5 them away
-0.5 them down
0.5 them feel
1.8 them for
-0.5 them from
-1.6 them have
-0.9 them is
0.6 them never
0.5 them off
-1.3 them on
0.8 them or
-0.7 them out
0.6 them so
0.8 them to
-0.7 them up
-0.6 them will
-1.6 them with
-0.5 themselves
0.5 then
0.9 then $
-0.5 then a
-0.9 then and
1.1 then come
-0.7 then every
-0.7 then i
-0.8 then it
-0.8 then my
0.5 then once
-0.5 then one
-1.2 then she
-1.2 then there
-2.3 then we
2.5 then you
-1.3 therapies
-0.5 therapies $
-0.8 therapist $
-0.8 therapist about
0.9 therapist at
-0.8 therapist can
-0.5 therapist each
0.5 therapist hands
1.1 therapist has
1.7 therapist in
-0.9 therapist is
1.0 therapist know
-0.5 therapist leaves
3.4 therapist may
0.9 therapist then
0.5 therapist will
-0.5 therapist with
-0.8 therapist works
-1.1 therapists $
2.8 therapists are
-0.6 therapists at
1.7 therapists can
0.7 therapists draw
-0.5 therapists has
1.0 therapists in
0.7 therapists of
-0.8 therapists release
0.7 therapists will
-0.5 therapists with
-0.7 therapists work
1.1 therapy
-1.4 therapy $
0.7 therapy addresses
1.1 therapy and
-0.8 therapy burnaby
1.0 therapy can
-1.4 therapy for
0.6 therapy gets
-1.4 therapy in
2.6 therapy is
-0.5 therapy offers
0.7 therapy to
0.5 therapy with
0.5 there
0.5 there a
2.2 there and
-0.9 there are
1.2 there at
0.8 there for
1.7 there is
-1.2 there it
0.7 there to
-1.6 there was
1.3 there were
-0.6 there will
-0.5 there you
-1.3 these
-0.7 these $
-0.5 these and
-3.0 these are
-0.8 these can
-0.6 these drugs
2.6 these guys
-0.9 these is
-0.8 these natural
2.3 these people
-0.5 these with
1.8 they
1.9 they all
1.4 they arrived
0.5 they ask
1.6 they belong
-0.5 they book
1.7 they could
0.8 they do
-0.9 they enjoy
1.2 they ever
0.7 they find
0.6 they get
1.3 they go
2.3 they had
-0.6 they help
2.5 they leave
1.2 they let
-0.9 they like
-0.5 they love
-1.1 they make
-1.1 they may
-1.2 they need
1.7 they no
-0.6 they rely
-0.8 they say
1.1 they stop
-0.9 they take
0.5 they tell
-0.5 they think
-0.5 they tighten
-0.6 they try
0.6 they turn
-0.5 they value
0.9 they walk
1.1 they want
0.6 they were
-0.9 they would
-1.0 thick
-0.5 thicken and
0.5 thickened
2.3 thickens
-0.6 thickens and
0.5 thigh $
-1.0 thighs
-0.6 thighs $
-0.8 thin $
-0.5 thin and
0.9 thin bones
1.1 thing
2.1 thing $
-0.7 thing about
-0.6 thing in
-0.8 thing is
1.0 thing of
3.6 thing that
-1.2 thing to
-1.0 thing we
-3.5 things
-0.9 things $
-0.6 things are
1.5 things have
-0.8 things that
0.7 things up
-1.9 think
3.8 think about
-0.6 think is
-0.6 think it
-1.2 think of
-1.3 think that
-0.5 think they
2.6 thinking
4.2 thinking about
-1.1 thinks
-1.5 thinner
-0.9 thinner and
-0.9 thinners $
-0.5 thinning
-0.9 thins
2.2 third
1.1 third $
-1.0 third and
-0.9 third of
0.7 third session
0.6 third visit
1.4 third week
-1.5 thirsty
-0.5 thirsty $
-1.2 thirties
0.7 thirty
1.1 thirty $
-0.5 this $
-1.0 this article
-0.5 this at
0.7 this can
-2.0 this clinic
0.7 this condition
-0.5 this far
-1.0 this for
-0.7 this guide
-1.5 this has
0.8 this i
-0.9 this leaflet
-1.0 this month
-0.8 this non
1.5 this on
-1.9 this page
0.9 this spring
1.5 this stage
-0.5 this tension
0.5 this the
0.8 this time
0.5 this to
2.1 this treatment
2.0 this way
-0.9 this week
-0.6 this will
0.8 this winter
0.8 this with
-0.5 this work
-1.1 thoracic
-0.5 thoracic spine
-0.7 thoracolumbar
-0.7 thoracolumbar fascia
2.5 those
-0.6 those given
-0.5 those in
-0.7 those of
-0.6 those overworked
1.1 those with
-1.7 though
-0.8 though $
0.7 though a
-1.3 though it
-0.5 though they
1.3 though you
-3.3 thought
-0.5 thought it
-1.5 thought that
-0.6 thought to
-0.5 thoughts
0.8 thousand years
0.7 thousands
0.9 thousands of
1.7 three
-1.9 three $
-1.3 three and
0.8 three are
-0.6 three days
2.3 three exercises
-0.7 three hundred
0.8 three i
-0.5 three in
-0.8 three months
1.4 three or
-0.5 three people
-0.5 three rmts
3.4 three sessions
-0.6 three simple
-0.9 three stretches
-0.8 three times
1.3 three to
3.1 three visits
1.9 three weeks
0.7 threshold
5.2 threw
1.0 threw away
1.1 threw out
0.8 through
1.6 through $
2.1 through a
-0.6 through an
-0.9 through its
-0.8 through my
-0.9 through our
-0.6 through them
0.5 through this
0.9 through to
-0.6 through which
0.6 through with
-1.1 through your
0.6 throughout the
1.5 throw
1.6 throw away
0.7 thrust
1.6 thrust to
-1.4 thumb
0.7 thumbnail
1.0 thumbs
-1.0 thumbs $
-0.7 thursday
-0.6 thursdays
-0.5 ticklish
-0.6 tide
2.1 tie
2.0 tie my
-0.5 tied
-2.2 tight
-0.8 tight $
-0.7 tight hamstrings
0.6 tight muscles
1.5 tight or
0.7 tight shoulders
0.9 tight side
-1.2 tighten
-0.5 tighten up
-1.1 tightens
-1.7 tighter
-0.7 tighter $
-0.8 tightness that
-1.3 till
0.6 tilt
-1.3 time
3.0 time $
-0.8 time as
3.0 time in
-1.5 time is
0.8 time massage
0.6 time of
-0.6 time off
-0.7 time on
1.1 time or
-0.6 time over
1.1 time since
-1.0 time so
-1.2 time that
1.0 time the
-0.9 time they
0.9 time this
-1.6 time to
-1.0 time we
-0.8 time with
1.0 time you
1.3 time your
-2.9 times
-2.1 times $
-0.6 times each
-0.6 times in
-0.7 times that
0.9 tin
1.2 tingling
-0.5 tingling or
-0.7 tip
-1.7 tips
-0.7 tire
-2.3 tired
0.8 tired muscle
0.9 tired muscles
-0.9 tired of
-0.5 tired tissue
-0.8 tiredness
0.5 tires
-0.9 tiring
1.2 tissue
-0.9 tissue $
-0.5 tissue around
-0.9 tissue is
0.8 tissue release
3.9 tissue repair
1.0 tissue so
0.5 tissue techniques
-1.3 tissue that
1.6 tissue work
2.4 tissues
0.7 tissues $
-1.4 title
-0.6 to
-3.2 to $
-1.0 to 10
-0.7 to 12
0.6 to 14
-0.6 to 3
-1.1 to 6
1.4 to 8
-2.8 to a
-0.7 to all
-0.5 to and
-0.5 to another
-0.5 to answer
0.8 to ask
-1.5 to avoid
0.9 to back
1.4 to beat
0.9 to become
1.3 to begin
1.3 to believe
-0.9 to bend
-0.6 to bone
-1.0 to book
0.6 to breathe
-0.5 to burnaby
-0.8 to call
-0.6 to cancel
1.1 to centre
-2.0 to change
-0.5 to choose
1.5 to clear
1.0 to come
0.5 to complain
-0.7 to cure
-0.5 to cut
-1.4 to day
-0.6 to decide
-1.3 to diagnose
0.7 to discuss
-1.7 to do
0.9 to draw
-0.5 to drink
-0.6 to ease
-0.6 to eight
1.2 to eliminate
-0.6 to emergency
0.8 to end
-0.8 to enjoy
-0.8 to everyone
-2.3 to expect
0.7 to feel
-0.5 to fill
-0.8 to finish
1.3 to five
0.7 to follow
-0.6 to form
0.5 to four
-0.7 to free
-0.8 to friday
2.1 to full
-3.8 to get
0.8 to grandparents
1.9 to great
-0.5 to grit
-0.5 to happen
1.2 to have
2.2 to heal
1.1 to hear
1.0 to help
-1.4 to her
-1.0 to him
0.9 to his
-0.5 to hold
-1.1 to improve
0.7 to increase
0.5 to it
3.0 to its
-1.0 to just
1.1 to lay
-0.5 to lean
-1.0 to lie
-0.6 to lift
-0.7 to listen
2.0 to live
-0.7 to look
-0.5 to loosen
2.6 to lose
0.9 to low
1.2 to lower
-0.8 to manage
1.2 to massage
-0.5 to matter
-2.2 to me
2.3 to meet
-1.0 to mend
-3.1 to move
1.5 to need
-2.3 to one
0.5 to operate
-1.5 to our
-1.3 to pay
0.9 to people
-0.5 to plan
-1.9 to prevent
-1.4 to protect
0.6 to prove
-1.3 to put
-0.7 to read
2.0 to rebuild
1.0 to refer
0.8 to regenerate
-1.1 to relax
-1.4 to release
1.1 to relieve
1.3 to remove
0.6 to reserve
-0.7 to rest
0.8 to restore
1.7 to return
1.4 to reverse
0.9 to ring
-0.7 to rule
-0.7 to run
-0.9 to saturday
3.0 to say
-1.6 to see
-0.7 to share
0.9 to show
-0.7 to sign
0.6 to sit
-1.1 to six
-0.7 to sleep
0.5 to slide
-1.1 to soften
2.1 to somebody
-0.5 to spinal
-0.5 to sport
0.6 to stand
0.8 to stay
-1.8 to stop
-1.4 to straighten
-0.5 to suit
-0.6 to support
-0.9 to switch
-2.6 to take
-1.7 to talk
1.7 to tell
-1.4 to ten
-0.7 to that
1.1 to the
-1.6 to them
0.6 to thirty
1.3 to this
-0.7 to thursday
-0.6 to time
1.4 to touch
0.5 to treat
0.9 to try
-0.6 to turn
-1.5 to twelve
-0.7 to twenty
-0.9 to undress
2.4 to us
0.9 to wait
-0.6 to walk
1.0 to wash
0.7 to wear
0.8 to what
1.2 to where
-1.2 to work
1.7 to worry
0.8 to write
-2.4 to you
-3.0 to your
-0.5 to yourself
1.6 toast
0.5 tobias
4.2 today
1.0 today $
1.4 today and
-0.6 today fast
0.9 today for
1.2 today or
-0.5 today we
2.5 toddlers
-1.2 toe
0.5 toes
0.9 together
1.2 together $
0.8 together again
-1.5 together with
-0.5 together you
-0.5 toilet
0.7 told $
0.8 told at
-0.5 told by
-1.1 told he
0.9 told her
0.7 told him
0.7 told my
-0.6 told that
-0.5 told the
0.6 told them
-0.7 told there
-2.2 told to
1.9 told us
-0.5 told what
1.1 told you
2.0 tom
-0.9 tomasz
0.9 tomatoes
0.8 tomorrow
1.4 tomorrow $
-0.6 tonight
1.1 too $
0.7 too far
-0.5 too hard
0.9 too late
-0.9 too long
-0.9 too many
-1.1 too much
-0.5 too old
0.8 took
1.3 took a
-0.8 took up
1.4 tool
1.4 tools
0.8 tools $
0.9 toothache
3.8 top
0.5 top $
-1.6 top of
2.1 top rated
3.2 torn
3.4 torn fibres
0.6 toronto
0.5 total
0.9 total well
2.0 totally
1.6 touch
0.6 touch and
0.7 touch is
1.1 touch my
-0.5 touch of
-0.7 touch the
-0.7 touch with
-0.5 touched $
-0.6 touching
-0.6 touching your
-1.4 tough
1.8 tougher
1.1 toward
0.9 toward a
1.0 toward the
-0.7 towards
-0.8 towel
-0.8 towel and
-1.4 towels
-0.5 towels $
2.0 town
-0.6 town and
7.2 toxins
-1.2 toxins $
2.6 toxins and
2.1 toxins are
-1.6 toxins from
-1.4 toxins or
-0.7 toxins out
1.1 toxins so
2.6 toxins that
1.2 trace
-0.5 track
2.3 tracks
1.3 tracks $
0.9 traction
-0.8 traction $
1.1 traction and
1.6 trade
-0.6 tradition
0.5 trained and
-0.6 trained for
2.1 trained hands
-1.7 trained in
-0.6 trained masseuses
-0.5 trained therapist
0.9 trained to
-1.5 training
0.9 training in
3.2 tramadol
3.6 trapped
1.9 trapped nerves
0.5 travel
-2.2 travels
-0.7 travels along
-0.5 travels down
-1.0 treat a
0.7 treat it
1.1 treat that
3.0 treat the
1.2 treat what
1.4 treated
-1.0 treated $
-0.5 treated is
-0.5 treated people
0.7 treated the
1.5 treating
-1.1 treating it
1.5 treating the
1.0 treating you
-0.9 treatment $
-0.6 treatment aims
-0.5 treatment and
-0.8 treatment as
2.3 treatment begins
-0.7 treatment but
-0.8 treatment early
0.9 treatment for
-1.9 treatment has
2.2 treatment is
-0.5 treatment it
1.0 treatment may
0.7 treatment of
0.9 treatment on
1.9 treatment plan
-1.1 treatment room
-1.2 treatment rooms
2.7 treatment that
1.3 treatment there
-0.5 treatment they
-0.9 treatment to
-0.5 treatment was
1.3 treatment with
-2.1 treatment without
-0.5 treatment works
2.3 treatments
1.2 treatments and
0.6 treatments are
-1.0 treatments for
-0.9 treatments have
0.7 treatments over
0.5 treatments you
1.0 treats
1.9 treats the
0.9 trevor
1.9 tri
1.9 tri cities
-1.6 trial
-0.7 trial $
-0.5 trial published
-4.1 trials
-0.8 trials have
-0.8 trials of
-0.5 trials were
0.5 trick
1.3 tried
-0.7 tried $
-0.5 tried a
2.6 tried everything
0.5 tried it
-1.0 tried massage
1.1 tried physio
-0.8 trigger
-1.2 trigger point
-0.5 trigger points
0.7 triggers
-1.6 trimester
-0.5 trip
0.6 triple
-0.6 trolley
-0.7 trouble and
1.1 trouble is
-1.3 truck
-0.7 truck $
-0.6 trucks
2.8 true
0.8 true cause
0.6 true source
1.5 truly
-0.9 trunk
0.6 trust
-0.6 trusted
-2.3 try
-0.5 try $
-0.9 try it
0.7 try not
-0.7 try one
1.4 try the
-1.9 try to
-0.9 trying
-1.8 trying to
0.6 tube
0.6 tuck
-2.2 tuesday
-1.2 tuesday to
-2.4 tuesdays
-1.1 tuesdays and
-1.4 tug
-0.6 tug of
0.6 tunnel
-0.6 turmeric
0.5 turn
-0.6 turn $
-0.5 turn down
-0.7 turn the
1.2 turn up
-0.6 turn your
1.2 turned
-0.6 turning over
-1.5 turns
-0.9 turns out
3.4 twelve
-1.6 twelve $
0.6 twelve months
-1.1 twelve sessions
-0.5 twelve visits
-1.1 twelve weeks
1.6 twenty $
0.8 twenty five
-0.6 twenty four
0.8 twenty minute
-0.5 twenty minutes
-1.1 twenty six
-1.8 twenty two
-0.7 twenty year
1.6 twenty years
1.0 twice
1.6 twice as
-0.7 twice in
2.0 twinge
0.6 twinge $
1.5 twinge since
0.7 twins
-1.5 twist
-1.2 twisting
-0.8 twisting $
-0.7 twists
-0.6 twists $
0.5 two
2.6 two $
0.6 two and
-1.0 two backs
-1.1 two because
-0.5 two blocks
0.8 two canes
-1.3 two days
0.7 two degrees
-0.7 two exercises
2.4 two goes
1.1 two hours
1.9 two hundred
-0.5 two in
-0.8 two massage
0.8 two months
-1.5 two of
1.3 two physios
1.8 two sessions
-0.8 two stretches
-0.7 two the
-1.0 two therapists
-0.5 two thousand
0.5 two times
-1.8 two to
0.7 two treatments
4.1 two visits
-0.7 two weeks
-1.3 two years
-0.5 tying your
-1.7 type
-0.7 type of
-0.9 types
-1.6 typical
-0.5 typical plan
0.5 typically
-0.7 u
-0.9 uk
1.3 ultimate
0.7 ultrasound
1.8 umbrella
2.2 umbrella stand
-1.5 uncertain
-0.8 uncertain $
-1.2 uncle
-1.0 uncomfortable
-1.3 uncommon
-0.7 uncover the
-1.1 uncovered
-1.0 uncovered $
0.9 under
0.8 under a
-0.8 under my
1.3 under our
-1.3 under the
-0.5 under your
2.2 underlying
2.5 underlying cause
0.5 underlying root
-1.1 understand
-1.2 understand $
-0.5 understand that
1.0 understand what
-0.5 understanding
0.7 undo
0.8 undoes
1.0 undone
-2.3 undress
-1.3 undress to
0.5 uneven
-0.9 unevenly
-0.7 unevenly $
-1.0 unhurried
-0.7 union
1.1 unique
-0.7 united
-0.5 united states
-0.5 university
-0.5 unknown
-0.5 unknown $
-2.0 unless
-0.8 unless you
5.3 unlike
1.6 unlike other
2.1 unlike the
-1.1 unlikely
-0.6 unlikely to
2.8 unnecessary
1.8 unnecessary $
-0.7 unscented
-0.8 unsubscribe
4.6 unsuitable
-2.1 until
-0.6 until a
-0.7 until four
0.6 until i
-0.5 until the
-1.1 until they
1.0 until you
-0.7 until your
-1.5 untreated
-1.0 unused
-1.1 unwind
-0.5 unwind $
0.5 unwinding
2.3 up
0.9 up a
-0.7 up after
0.7 up again
-0.8 up any
-0.7 up around
-1.2 up at
-1.2 up by
-0.6 up first
1.4 up from
2.3 up healing
1.0 up his
-1.3 up if
-0.7 up is
1.2 up like
0.5 up more
-0.5 up most
1.2 up off
0.8 up on
-0.5 up something
-0.8 up the
-1.3 up to
0.8 up when
2.3 up which
-1.5 up with
1.1 up without
-0.5 up you
2.2 up your
-0.9 upon
-0.6 upon the
2.3 upright
1.6 upright $
0.6 ups
1.1 upset
1.2 upset your
-0.8 upstairs
0.5 upward
-0.8 urgent
2.7 us
-0.5 us a
0.8 us about
0.5 us after
0.7 us and
-0.7 us at
1.8 us eight
1.3 us first
-1.8 us for
-0.6 us from
-1.0 us have
-1.4 us he
-0.7 us if
-1.3 us is
-1.7 us know
-1.4 us last
-0.7 us on
-0.5 us or
-0.7 us take
2.9 us that
1.8 us the
0.6 us their
2.1 us they
-0.7 us to
-0.6 us what
0.5 us with
-3.5 use
-0.8 use $
-0.9 use it
-1.3 use of
1.2 use slow
-1.6 used
-0.6 used for
-0.5 used in
1.8 used to
1.1 used with
-1.9 useful
-0.5 useful $
-0.5 useful thing
0.8 uses a
-0.7 uses slow
-0.8 using
-0.6 using a
1.2 using the
-1.0 using your
-3.2 usual
-3.8 usually
-0.5 usually a
-0.5 usually after
0.6 usually be
-0.5 usually heals
-0.5 usually improves
2.0 usually in
-0.8 usually not
1.4 usually on
-0.5 usually the
-0.5 vagus
-0.5 vagus nerve
0.8 validated
0.5 valley
-1.0 value
0.5 van
2.8 vanish
3.8 vanished
-0.5 varies $
-1.3 vary
-0.6 vary from
-0.5 verdict
-1.0 verified
-0.8 version
0.6 vertebra
-0.8 vertebra $
-0.5 vertebra to
1.7 vertebrae
-0.6 vertebrae and
-1.1 very
6.6 very first
-1.0 very good
-0.8 very little
-0.7 very low
-0.6 very much
-1.6 vessels
-0.5 veterans
-0.7 vibration
-0.5 victoria
-1.0 videos
-1.0 view
-0.7 village
1.4 visible
0.9 visibly
3.2 visit
1.8 visit $
-0.9 visit a
-0.6 visit at
1.0 visit i
0.6 visit is
2.1 visit one
0.5 visit she
1.2 visit three
-0.9 visit with
2.4 visits
1.1 visits $
-0.5 visits a
-0.8 visits and
-1.0 visits are
0.5 visits for
-0.7 visits in
0.6 visits later
1.7 visits the
-0.9 visits within
-1.5 voice
-0.7 volume
-0.6 voluntary
-0.8 volunteers
1.8 voted
0.5 voted best
-1.1 voucher
-0.5 voucher $
-1.9 vs
-0.5 w
-2.3 wait
-0.8 wait $
-0.5 wait and
-0.6 wait it
-0.9 wait until
1.1 waiting
1.2 waiting $
1.8 waiting for
-0.5 waiting room
0.6 waiting rooms
-0.6 waiting to
1.0 wake
1.5 wakes
2.5 wakes up
2.9 waking
-0.7 walk a
-0.5 walk after
-1.0 walk and
1.6 walk as
-0.8 walk every
-0.9 walk from
2.6 walk in
-0.5 walk on
3.8 walk out
1.2 walk the
-0.8 walk to
-0.7 walk up
5.8 walked
1.4 walked in
1.3 walked out
0.5 walked the
1.4 walked to
2.5 walker
1.9 walker $
0.6 walkers
-1.1 walking $
-0.6 walking and
1.3 walking distance
1.3 walking frame
-0.5 walking in
-1.3 walking is
-0.5 walking like
-0.6 walking swimming
-0.6 walking with
-0.7 walks $
1.0 walks with
-1.5 wallet
-0.9 wallet out
0.6 walter
-2.5 want
-0.6 want $
-0.9 want it
-1.3 wanted
-1.0 wanted $
-1.0 wants a
2.5 wants to
-0.5 wants you
-0.8 war
-1.2 ward
-0.6 warehouse
-0.8 warfarin
-0.5 warfarin $
-2.6 warm
-0.6 warm $
1.3 warm bath
0.5 warm blankets
0.7 warm foot
0.5 warm room
-0.6 warm the
0.6 warm towels
-1.4 warm up
-0.5 warmed
-0.5 warmed and
0.7 warmed oil
-1.0 warmer
-2.5 warms
-0.7 warms and
-1.2 warms the
-2.5 warmth
-1.3 warmth and
0.6 warned
-0.9 warning
-0.5 warning signs
-1.8 wary
-1.7 wary of
-1.6 was a
-1.5 was about
0.9 was back
0.6 was before
1.9 was booked
0.6 was dancing
-0.5 was diagnosed
1.5 was doing
-0.8 was finished
-1.0 was four
1.9 was gone
2.2 was in
-0.5 was little
-1.0 was my
-1.6 was never
-0.7 was no
1.4 was off
-0.8 was once
-0.6 was our
-0.8 was scared
-2.6 was the
1.6 was too
-0.8 was twelve
0.7 was walking
-0.5 was written
0.9 was wrong
-0.8 washing machine
4.1 waste
0.9 waste $
0.5 waste from
0.6 waste is
1.8 waste products
0.8 watch
-0.7 watch you
1.2 watched
-0.5 watches
-0.5 watching you
-1.5 water $
0.9 water after
0.8 water afterward
-1.5 water and
-0.6 water bottle
-0.6 water if
1.1 wave
1.1 wave of
1.0 way
-1.1 way $
1.2 way and
0.7 way in
0.6 way it
-1.7 way of
0.5 way so
-0.8 way that
-2.1 way to
1.1 way we
1.1 ways
-0.6 ways $
1.4 ways massage
1.0 ways to
2.2 we
-0.5 we $
0.7 we adjust
-1.2 we age
-0.5 we all
1.1 we also
1.5 we always
3.5 we are
-1.3 we ask
-1.0 we asked
1.0 we believe
-1.0 we bill
1.1 we call
1.2 we change
-0.6 we charge
-0.6 we check
-0.8 we come
-0.8 we could
-0.6 we direct
0.7 we ease
2.2 we expect
-0.6 we explain
-1.0 we finish
2.0 we fix
-0.5 we generally
0.6 we get
-0.6 we give
5.4 we guarantee
-1.8 we had
0.5 we have
1.0 we help
-0.9 we hold
-0.9 we hope
0.7 we keep
-2.4 we know
-1.6 we leave
-1.6 we like
0.5 we look
1.1 we loosen
2.9 we make
0.5 we may
-0.5 we mean
-1.2 we measure
-1.0 we meet
-1.5 we never
-0.5 we notice
-0.5 we now
0.9 we offer
-0.9 we opened
1.4 we promise
1.6 we put
-0.8 we rather
0.5 we realign
-1.1 we recommend
1.5 we release
-0.6 we remember
-0.5 we review
-0.5 we run
-0.5 we saw
1.5 we say
-0.8 we set
-1.0 we shall
0.8 we share
-0.7 we sit
-0.5 we stand
-1.2 we start
-1.0 we stop
3.2 we succeed
-0.7 we take
-0.7 we talk
-0.8 we test
-0.7 we think
2.3 we treat
0.9 we understand
-0.7 we usually
-0.9 we want
-0.5 we were
-1.0 we will
-0.7 we work
-1.9 we would
-2.0 weak
-1.0 weaken
-0.9 weaken the
-0.5 weaker
-2.7 weakness
-0.6 weakness $
-0.7 weakness or
-2.8 wear
0.8 wear $
0.7 wear a
-2.3 wear and
-0.9 wear in
-0.5 wear off
-0.5 wear whatever
-1.0 wear your
-2.0 wearing
-0.7 wearing a
-1.5 wears
-0.6 wears off
1.2 weather
-1.1 website
-0.7 website $
1.5 wedding
1.1 wedding $
0.5 wednesday
0.6 wednesday $
-0.7 wednesdays $
1.6 week
-1.4 week $
0.6 week 6
1.4 week and
0.5 week apart
-0.5 week at
1.4 week before
1.1 week by
0.7 week eight
1.3 week five
-0.9 week for
0.9 week of
1.2 week six
1.3 week the
0.8 week until
-0.9 week with
-0.9 weekday
-0.5 weekday mornings
-1.7 weekdays
-0.7 weekdays $
2.0 weekend $
1.0 weekend course
-0.7 weekly for
1.2 weekly massage
-1.0 weeks
-2.6 weeks $
1.4 weeks 3
-1.6 weeks and
-0.7 weeks before
1.5 weeks later
-0.9 weeks most
1.7 weeks of
0.8 weeks on
-0.7 weeks than
-1.6 weeks then
0.6 weeks to
-0.5 weeks whatever
1.3 weeks with
-3.1 weight
-0.7 weight loss
-0.7 weight of
-0.5 weight without
-0.8 welcome
0.6 welcome and
1.4 welcome to
-1.8 well as
3.5 well being
-0.8 well but
1.5 well for
0.5 well i
-0.6 well it
-0.9 wen
3.4 went
1.1 went back
2.2 went from
-1.2 went in
1.0 went on
0.7 went out
1.4 were
2.9 were a
0.7 were in
-1.2 were not
-0.6 were small
1.1 west
-1.2 westminster
-0.7 westminster and
-0.5 wet
2.0 what
-0.6 what a
-0.7 what an
-0.5 what are
-0.5 what do
-1.8 what else
-0.5 what follows
1.5 what have
-0.9 what his
0.6 what i
0.6 what if
1.4 what is
-1.4 what makes
-1.0 what massage
-0.7 what my
-0.6 what our
-0.5 what people
0.7 what set
-0.7 what sets
-0.8 what she
-1.2 what the
0.7 what they
-2.1 what to
1.3 what we
1.2 what will
0.8 what works
3.7 what would
-1.1 what you
0.6 what your
4.2 whatever
1.8 whatever it
0.8 whatever the
0.7 whatever their
-0.8 whatever they
-0.9 whatever you
1.0 whatever your
2.5 whatsoever
1.7 whatsoever $
-0.5 wheat
1.6 wheel
0.6 wheel $
1.0 wheelbarrow
1.0 wheelchair $
-2.7 when
-0.5 when $
-1.0 when a
-1.0 when i
-0.7 when it
-0.5 when nobody
-0.9 when one
0.6 when other
0.8 when people
-0.7 when she
-0.7 when someone
-0.9 when something
1.2 when they
0.6 when those
-1.1 when to
-1.3 when we
-0.5 when you
-1.2 when your
-1.2 whenever
-0.7 whenever you
1.5 where
-0.5 where does
-1.7 where i
1.1 where is
2.2 where it
-0.9 where massage
-0.8 where most
0.8 where nobody
2.0 where others
-0.5 where our
0.7 where pain
1.0 where people
-0.5 where the
0.5 where there
1.0 where they
-0.5 where we
-2.3 where you
1.2 where your
1.0 whereas
-2.5 whether
1.6 whether it
-1.3 whether massage
1.2 whether that
-1.2 whether the
-0.5 whether to
0.6 whether you
1.1 which
1.4 which a
0.5 which are
1.6 which disc
0.9 which does
-0.6 which group
0.6 which had
0.7 which helps
-0.5 which in
0.8 which joints
0.6 which means
0.5 which of
-1.0 which one
-0.5 which parts
-0.7 which she
1.0 which side
-0.5 which style
-0.7 which the
-0.6 which they
-0.5 which treatment
-0.8 which you
1.1 which your
-0.6 whichever
-1.3 while $
0.7 while and
-0.9 while i
0.8 while she
-0.6 while we
1.2 while you
-0.6 while your
1.4 white
1.0 white blood
1.8 who
-0.5 who been
1.8 who came
-0.7 who can
2.4 who come
-0.7 who comes
0.6 who complete
1.2 who could
-1.3 who did
-1.3 who do
-0.5 who does
-0.9 who feel
-1.0 who gets
-2.0 who had
-0.9 who has
-1.0 who have
-1.4 who is
2.2 who keep
0.5 who know
0.5 who knows
-0.5 who lift
-0.5 who listens
0.8 who needed
-0.6 who never
-0.9 who prescribed
0.8 who put
-1.6 who says
1.2 who should
0.7 who start
-0.7 who tells
1.6 who used
1.2 who was
-0.6 who we
-1.4 who will
0.9 who works
1.9 whoever
-0.5 whole area
-1.2 whole back
1.3 whole family
1.8 whole of
-0.8 whole person
-0.6 whole thing
-1.0 whole time
-0.5 whom have
-1.0 whose
3.6 why
-1.1 why $
-0.5 why and
-0.7 why does
1.7 why it
0.8 why my
-0.9 why our
-0.5 why patients
0.8 why so
-0.6 why the
1.1 why us
1.6 why we
1.3 why would
-0.8 why you
-0.8 why your
-0.7 wide enough
0.5 widely
1.0 widely regarded
2.3 widen
-0.9 widen a
-1.5 widen the
2.1 widens
-0.8 wider
-0.5 wider $
1.1 width
-1.0 wife
0.8 will
5.4 will $
-0.5 will adapt
-0.6 will agree
-0.5 will always
-0.6 will answer
-0.8 will ask
2.2 will be
-0.9 will begin
-0.8 will both
0.8 will bring
-1.4 will call
0.5 will change
-1.8 will check
-1.9 will come
-0.6 will deal
3.4 will diagnose
-1.3 will discuss
2.8 will do
-0.8 will ease
-0.5 will explain
-0.5 will fill
-1.9 will find
-0.8 will float
1.0 will get
1.2 will give
0.6 will gladly
-0.9 will go
1.5 will happen
1.6 will have
0.7 will hear
1.1 will help
-0.5 will hurry
-0.5 will hurt
-1.5 will i
-1.5 will it
0.5 will keep
2.8 will know
0.5 will leave
-0.8 will listen
-1.1 will look
-1.0 will love
2.0 will make
-0.7 will massage
-0.6 will meet
-0.8 will need
2.5 will never
-1.2 will notice
-0.9 will only
-1.1 will probably
1.1 will read
2.5 will refund
-1.0 will respond
-0.8 will review
-0.5 will ring
0.5 will rub
-2.4 will say
1.4 will see
-0.9 will send
-1.5 will show
0.6 will spend
-0.5 will start
-0.8 will still
0.9 will stop
-1.5 will suggest
1.9 will take
-1.8 will talk
-1.2 will tell
-2.7 will thank
-0.8 will the
-1.0 will usually
-1.1 will wait
1.5 will walk
-0.6 will want
-0.5 will watch
-0.5 will write
0.5 will you
-1.0 willow
-0.6 willow and
-1.9 window
-1.0 window and
-0.5 wins
1.6 winter
1.0 winter of
-0.7 winters
-1.7 wish
-0.7 wish that
-0.6 wishes
-0.5 with
1.6 with $
0.7 with a
1.7 with acupuncture
-2.4 with age
-1.7 with all
-1.5 with and
-0.7 with any
-1.0 with arthritis
-1.3 with back
-0.7 with both
1.5 with confidence
0.9 with disc
-0.7 with each
2.1 with every
-0.7 with exercise
-0.5 with ginger
2.6 with good
-1.1 with heat
0.9 with herniated
-0.6 with his
1.1 with in
0.5 with it
0.5 with local
0.9 with long
-1.6 with low
2.9 with massage
1.4 with me
-1.0 with more
-0.8 with nerve
2.3 with no
1.2 with none
2.5 with nothing
-1.4 with one
-1.2 with or
0.6 with osteoarthritis
2.1 with osteoporosis
-1.1 with other
1.3 with our
0.9 with over
-1.9 with pain
-1.3 with people
-0.5 with permission
1.7 with physiotherapy
-0.8 with ra
1.1 with regular
-0.5 with respect
0.7 with rest
-0.9 with sciatica
-0.5 with severe
-0.6 with slow
-0.5 with somebody
0.5 with spinal
-0.9 with ten
2.3 with them
-0.6 with thirty
0.5 with this
1.4 with treatment
-1.8 with two
3.2 with us
-0.6 with warm
-0.6 with wear
-0.8 with what
-1.0 with you
-5.3 with your
0.6 with zero
-0.8 withdraw
2.9 within
-0.9 within a
-0.6 within about
-0.7 within an
-0.8 within five
0.5 within hours
4.8 within minutes
2.7 within ten
-0.6 within two
5.0 without
1.9 without a
-1.4 without an
0.9 without any
1.6 without back
1.1 without bracing
-0.9 without it
-0.6 without knowing
-0.9 without noticing
3.0 without pain
1.7 without so
-0.5 without speaking
0.5 without stopping
-0.9 without talking
5.1 without the
-0.5 without trying
-1.2 without your
-1.4 woke
-1.1 woke up
1.7 woman
-0.5 woman in
-0.6 wondered
3.6 wonderful
0.5 wondering what
-0.5 word
0.9 word $
-0.8 word for
-3.4 words
-0.9 words $
1.5 wore
0.8 wore a
1.6 wore the
-0.7 work
-2.3 work $
-0.7 work along
-0.5 work alongside
-0.5 work around
-0.7 work at
1.9 work begins
-0.6 work can
0.9 work every
0.7 work for
-0.7 work from
-0.5 work in
1.4 work injuries
1.1 work is
0.7 work of
-0.9 work out
0.5 work over
-0.5 work overtime
-0.6 work since
0.8 work slowly
-0.8 work that
0.8 work the
0.8 work through
0.5 work to
2.9 worked $
0.5 worked and
-0.7 worked as
1.9 worked for
-0.9 worked in
-1.2 worked on
-0.5 worked with
0.7 worker
1.9 worker $
1.4 workers $
-1.7 working
-0.7 working days
-1.4 working on
2.9 works
-0.8 works $
-0.8 works at
1.0 works better
2.7 works every
2.1 works for
0.6 works here
-1.0 works in
-1.1 works through
-1.1 worksafebc
-1.5 world
-0.5 world health
-0.7 worldwide
-1.1 worn
-1.0 worn discs
-0.5 worn for
0.8 worn joints
1.0 worn surfaces
-0.6 worried
-1.4 worries
0.6 worry
-1.4 worry $
1.3 worry about
0.9 worrying
-2.7 worse
-0.6 worse and
-1.6 worst
-2.0 worth
-0.6 worth trying
-0.7 worthwhile
-0.5 worthwhile $
1.0 would be
-0.7 would do
-0.5 would go
0.7 would it
-2.4 would like
0.8 would never
-1.0 would not
-0.5 would pay
-0.9 would rather
-0.9 would sooner
1.1 would take
0.8 would you
-1.3 wound
0.7 wrap
-1.2 wrapped
-0.8 wrapped in
-0.8 wraps
-0.7 wrecked
-2.4 write
-0.5 write the
0.5 writing
1.3 writing $
3.2 written
-0.7 written down
-0.9 written for
-0.7 wrona
3.7 wrong
0.9 wrong $
-0.5 x
0.5 x rays
-1.0 yard
1.1 year
-1.5 year $
1.5 year and
-0.5 year in
1.5 year of
0.8 year old
-0.6 year or
1.5 year there
-0.9 year we
2.8 years
-1.8 years $
1.1 years ago
-0.6 years and
0.5 years at
-1.3 years before
-0.6 years i
-0.7 years in
0.5 years not
1.2 years of
1.1 years running
-0.5 years the
0.9 years this
1.1 years to
1.6 years we
2.2 years younger
-0.9 yellow
4.3 yes
1.2 yes $
3.8 yes and
-0.5 yes to
-0.6 yes you
3.4 yet
0.8 yet $
1.1 yet that
2.5 yet to
-1.3 yoga
0.6 yorkshire
0.8 you
-1.2 you $
-1.2 you about
-0.6 you after
0.5 you agree
0.6 you also
-0.7 you and
1.1 you any
-0.9 you arrive
-0.5 you at
1.3 you avoid
2.3 you back
2.4 you be
-1.0 you before
-0.6 you begin
-2.2 you bend
-1.3 you book
1.4 you call
1.0 you came
-0.6 you carry
0.8 you come
1.3 you could
0.7 you count
-0.7 you decide
0.6 you deserve
2.5 you do
-1.5 you doing
1.4 you done
-0.9 you down
-1.5 you enjoy
-1.0 you exercises
-4.1 you feel
-0.5 you finally
0.7 you first
-1.0 you float
1.2 you follow
0.5 you for
0.7 you free
0.9 you from
3.2 you get
1.1 you give
0.7 you go
-0.7 you got
-0.6 you had
-1.3 you have
0.6 you home
-0.6 you honestly
-1.1 you how
1.6 you hurt
-1.2 you i
-0.9 you in
0.6 you into
3.4 you is
-1.2 you it
1.4 you keep
0.5 you know
1.9 you leave
-0.6 you lift
-0.7 you lifted
-1.5 you like
-0.6 you live
0.7 you look
1.0 you love
-0.6 you make
0.5 you may
-0.6 you miss
-0.7 you more
0.7 you move
-0.5 you moving
-0.6 you must
-3.6 you need
0.9 you never
-0.6 you not
1.2 you off
2.6 you on
-0.7 you one
1.0 you only
1.1 you or
1.7 you out
0.5 you pay
-0.6 you prefer
1.6 you reach
-0.7 you receive
-1.6 you say
2.4 you see
-0.6 you set
1.4 you sign
-1.4 you sit
-1.3 you sleep
0.6 you sore
1.4 you stand
-0.8 you step
1.0 you still
-0.7 you stop
-0.5 you straight
0.5 you take
-0.6 you tell
1.0 you that
1.5 you the
-1.7 you think
-1.1 you this
1.5 you through
-1.5 you to
-0.6 you tried
2.6 you turn
-0.8 you two
-1.0 you undress
0.7 you used
-0.5 you wake
0.7 you walked
0.5 you want
-1.3 you were
0.7 you which
0.6 you while
-0.5 you who
4.6 you will
1.7 you with
-0.7 you work
0.5 you you
0.5 young
1.2 young $
1.7 young or
-0.7 young people
4.4 younger
2.6 younger $
-1.0 youngest
0.9 your
0.5 your age
-1.2 your agreement
-0.7 your appointment
0.5 your arthritis
-0.6 your back
-0.7 your backside
-0.5 your bag
-0.6 your belly
-1.1 your bladder
0.9 your body
1.0 your brain
-1.5 your breath
-0.7 your breathing
-0.7 your budget
0.6 your card
-0.7 your care
-0.5 your chair
-0.6 your chest
0.8 your child
0.5 your coat
-0.9 your comfort
0.7 your condition
-0.8 your consent
-0.5 your coverage
-0.5 your daily
-1.2 your day
0.8 your desk
-0.9 your diagnosis
0.5 your disc
0.7 your discomfort
2.7 your discs
-1.2 your doctor
-0.5 your ears
-0.5 your employer
-0.7 your family
-0.5 your fault
0.9 your feet
0.8 your first
-0.6 your foot
-0.7 your front
-1.4 your gp
-2.0 your hands
-0.9 your head
1.4 your health
-0.9 your heart
-0.8 your hips
-0.7 your history
2.0 your immune
2.2 your immunity
-0.5 your insurer
-0.9 your job
0.5 your joints
0.5 your kidneys
0.7 your knee
1.0 your leg
-1.4 your legs
2.4 your life
-1.3 your liver
-1.9 your lower
-1.0 your lumbar
-1.1 your medication
-0.5 your medications
-0.5 your medicine
-1.0 your medicines
0.5 your midwife
-2.2 your mind
2.5 your money
-0.6 your mood
1.1 your mother
1.4 your mri
1.7 your muscles
-1.2 your name
1.1 your natural
1.9 your nerves
-1.6 your nervous
2.0 your new
1.1 your next
-1.3 your normal
0.6 your overall
-0.8 your own
4.5 your pain
0.7 your painkillers
-0.8 your pelvis
-0.6 your pharmacist
-0.8 your phone
-0.5 your physician
-0.5 your physio
-0.5 your physiotherapist
-0.9 your plan
4.5 your posture
-0.7 your questions
1.2 your recovery
-1.0 your rheumatologist
-0.5 your rheumatology
-0.5 your ribs
2.5 your rmt
1.8 your scan
1.7 your shoes
-0.8 your shoulder
-2.0 your shoulders
-1.9 your side
-0.6 your skin
-0.8 your sleep
1.1 your specialist
-0.5 your spinal
0.8 your spine
-1.7 your story
-2.4 your surgeon
1.5 your system
-1.2 your team
-0.8 your teeth
1.2 your therapist
-0.8 your time
1.8 your tissues
-0.5 your toes
-0.6 your training
-0.9 your usual
0.7 your vertebrae
2.7 your very
0.6 your walking
-0.9 your wallet
0.8 your way
-0.7 your week
-1.2 your work
0.7 yours
-0.7 yours $
-0.5 yours before
1.1 yours has
0.8 yours is
-0.8 yourself
-2.0 yourself $
-0.6 yourself again
0.7 yusuf
0.7 yvette
7.1 zero
1.9 zero $
1.3 zero risk
0.6 zero side
3.2 ★★★★★
`
