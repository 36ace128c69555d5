/** Made by `npm run claims:learn` of 6260 sentences with a promise and 41289 without. */
export const inclination = 0.4

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
3.8 #
4.3 # 1
5.0 %
0.6 % $
-2.4 % off
0.8 % safe
0.7 % satisfaction
1.0 % success
3.1 0
0.9 1
-0.6 1 $
0.9 1 3
-1.3 1 in
1.2 1 massage
-0.5 1,140
-1.3 10
-0.8 10 $
-1.1 10 %
0.5 10 off
-0.6 10 times
2.3 100
-1.0 100 $
3.7 100 %
-0.9 105
1.1 10k
-0.5 110
-0.7 115
-0.5 115 for
-1.5 12
-0.7 12 weeks
-1.1 120
0.7 125 $
1.0 130 $
-0.6 135
3.4 14
-1.1 140
-0.6 140 $
0.9 145
-1.5 15
-0.9 15 $
-0.8 15 off
-0.6 150
1.1 155
1.2 155 $
-0.5 165
1.5 17
-0.6 1894
0.6 19
-1.1 1994
-0.8 1998 $
-0.6 2
-1.2 2 weeks
-1.2 20
-1.0 20 %
-0.9 20 off
-0.9 200
-0.7 2004
-1.1 2006
-1.1 2009 $
0.5 2009 and
-1.0 2011
-0.8 2012
-0.5 2014
0.9 2017
0.5 2019
1.0 2023
2.2 2024
1.3 210
1.5 212
3.1 22
-2.0 24
-1.6 24 hours
-0.6 240
-0.9 25
0.9 27
-0.6 3 $
-1.1 3 to
-1.5 30
1.0 30 $
-0.6 30 min
-0.8 30 minutes
-2.0 31
-0.9 31 degrees
-0.6 32
2.0 34
-0.8 35
-0.6 35 $
2.5 37
-0.8 38
-0.7 38 $
-0.5 39
-1.8 4
-0.6 4 to
3.3 4.9
1.5 4.9 stars
-1.7 40
0.5 400
-0.7 41
-0.8 44
-0.6 44 $
-2.3 45
-0.6 45 min
-0.5 46
-0.9 47
-0.9 48 hours
-0.7 49
0.8 5
-0.8 5 $
-0.5 5 and
1.5 5 reasons
-0.5 5 seconds
-1.0 5 to
-0.6 50
-0.6 50 $
-0.5 50 minute
-0.6 50 minutes
-0.5 500
-0.8 52 $
-1.0 55
-0.6 55 $
-0.6 555
-0.6 59
0.5 6
-0.5 6 $
-0.7 6 weeks
-2.7 60
-0.6 60 $
0.8 60 min
-1.4 60 minute
-1.8 60 minutes
1.1 600
-0.5 61
-0.7 62
-0.5 62 $
-0.5 68 $
-0.8 7
-0.5 7 $
0.7 70
-0.5 70 $
0.8 70 and
1.7 71
2.2 71 $
0.6 75
-0.7 75 $
2.2 75 min
-0.6 75 minute
2.1 78
1.1 78 $
-0.7 79
-0.5 79 $
0.5 8
0.9 8 $
1.1 8 and
-2.0 80
-0.5 80 %
0.5 81
-0.8 85
-0.7 89
1.1 9
1.4 9 $
-1.9 90
-1.3 90 minutes
0.8 94
-0.7 95
-0.7 95 $
0.5 97
0.8 97 %
0.9 98
0.7 98 %
2.2 <!>
-7.1 <?>
-3.7 <alone>
2.2 <answers>
2.6 <closes>
-11.4 <heading>
-5.9 <item>
-3.4 <opens>
-1.6 <tenth 10>
-7.1 <tenth 1>
-3.5 <tenth 2>
1.7 <tenth 4>
2.8 <tenth 5>
2.6 <tenth 6>
2.7 <tenth 7>
1.3 <tenth 8>
1.0 <tenth 9>
-9.3 <text>
0.7 ^ 100
-0.5 ^ 3
3.1 ^ 5
-0.5 ^ 60
0.6 ^ 9
-1.2 ^ a
-2.2 ^ about
0.7 ^ according
-1.4 ^ acupuncture
-0.5 ^ acute
-2.1 ^ add
-1.4 ^ adjust
1.0 ^ adults
3.6 ^ after
0.6 ^ afterward
-1.2 ^ afterwards
-0.5 ^ age
0.9 ^ alan
1.3 ^ all
-0.5 ^ allow
-1.0 ^ always
2.6 ^ and
-0.5 ^ ankylosing
-0.5 ^ anneke
-0.9 ^ anti
0.5 ^ any
0.6 ^ anyone
-0.6 ^ arthritis
1.7 ^ as
2.6 ^ avoid
-1.7 ^ back
2.2 ^ backs
-1.9 ^ be
2.5 ^ because
-0.6 ^ bed
1.2 ^ before
-1.0 ^ being
-0.6 ^ below
-0.8 ^ benefits
4.9 ^ best
0.7 ^ better
-1.3 ^ between
-0.8 ^ beyond
0.8 ^ bill
-1.1 ^ blood
3.4 ^ bone
1.0 ^ boosts
2.2 ^ both
-0.9 ^ bracing
-0.8 ^ break
-1.9 ^ breathe
-0.8 ^ breathing
-1.9 ^ bring
-0.9 ^ bruising
-1.0 ^ build
1.7 ^ bulging
3.4 ^ but
-1.4 ^ buy
2.6 ^ by
-0.9 ^ call
2.8 ^ callum
1.5 ^ came
-2.1 ^ can
-0.5 ^ cancel
-0.6 ^ cancellations
-0.5 ^ carol
0.9 ^ carry
1.8 ^ cartilage
-0.8 ^ causes
-0.5 ^ change
0.9 ^ changes
-0.9 ^ check
-1.2 ^ chest
-0.5 ^ children
-0.7 ^ choose
-0.5 ^ choosing
-0.6 ^ chronic
-1.4 ^ circulation
-0.8 ^ claims
1.9 ^ clients
-0.5 ^ club
-0.6 ^ cold
-1.0 ^ colin
0.5 ^ combined
-0.6 ^ coming
1.5 ^ complete
3.6 ^ completely
-0.9 ^ conditions
-0.6 ^ consent
-1.6 ^ consider
-0.9 ^ contact
2.9 ^ corrects
0.7 ^ cortisol
-0.9 ^ couples
0.7 ^ cross
-0.7 ^ cupping
-1.4 ^ curves
1.9 ^ day
2.3 ^ days
-0.5 ^ dear
0.7 ^ decompression
1.4 ^ deep
-0.9 ^ degenerative
-0.8 ^ description
-1.0 ^ desk
3.1 ^ detoxifies
0.8 ^ dev
-0.9 ^ devon
-0.6 ^ diagnosis
2.6 ^ did
-1.2 ^ discs
-0.6 ^ disease
-1.3 ^ do
1.7 ^ doctors
-1.9 ^ does
0.9 ^ dr
0.7 ^ each
-0.8 ^ early
-0.6 ^ easier
-0.6 ^ eat
3.0 ^ eight
0.9 ^ either
1.5 ^ eleven
2.8 ^ elsewhere
-1.1 ^ endorphin
-2.2 ^ endorphins
1.6 ^ enjoy
-0.5 ^ enough
-1.1 ^ even
-1.0 ^ evening
0.9 ^ every
3.2 ^ everybody
2.3 ^ everyone
-1.2 ^ everything
0.6 ^ evidence
-1.7 ^ exercise
1.6 ^ expect
1.1 ^ fact
-0.6 ^ fair
-0.8 ^ false
3.0 ^ fast
3.7 ^ feel
-0.8 ^ fees
-0.6 ^ fever
-0.7 ^ few
1.8 ^ finally
0.9 ^ find
-0.7 ^ finding
0.6 ^ fine
2.3 ^ firm
0.5 ^ first
2.4 ^ five
-1.0 ^ flexibility
1.1 ^ flushes
-1.4 ^ follow
3.1 ^ foot
-2.3 ^ for
2.3 ^ forget
-0.9 ^ fortunately
4.7 ^ four
-0.6 ^ free
-0.7 ^ fresh
-0.9 ^ from
-0.9 ^ fusion
-0.6 ^ gentle
-1.7 ^ get
-0.8 ^ getting
-0.9 ^ gift
0.7 ^ give
-3.2 ^ go
1.0 ^ gone
-1.2 ^ good
0.8 ^ got
-1.0 ^ great
1.1 ^ greater
0.8 ^ growing
1.1 ^ guaranteed
1.4 ^ guests
-0.6 ^ guidelines
3.3 ^ had
-1.0 ^ half
2.1 ^ hands
-1.1 ^ harpreet
-3.0 ^ have
-1.0 ^ having
1.1 ^ he
-0.8 ^ healthy
0.8 ^ hear
-0.8 ^ heart
-1.4 ^ heat
1.2 ^ hello
-0.7 ^ help
1.5 ^ her
-2.5 ^ here
-0.7 ^ hi
1.5 ^ hips
1.8 ^ his
-1.4 ^ hold
0.6 ^ honestly
-0.8 ^ hot
-0.8 ^ hours
-3.3 ^ how
-0.9 ^ however
-0.6 ^ hurt
-0.8 ^ ibuprofen
-1.2 ^ icbc
-0.5 ^ ice
1.3 ^ imagine
0.8 ^ immediate
0.7 ^ inflammation
-0.5 ^ inflammatory
0.5 ^ initial
-1.8 ^ injections
1.7 ^ injury
-0.6 ^ inside
-0.8 ^ is
-1.2 ^ j
-1.1 ^ jo
1.3 ^ joint
-2.3 ^ keep
-0.6 ^ keeping
-0.5 ^ knee
-0.5 ^ landing
-1.2 ^ last
-1.2 ^ later
-1.0 ^ leave
-0.5 ^ left
0.6 ^ legs
-1.2 ^ less
-1.1 ^ let
-0.9 ^ lie
2.1 ^ life
-0.5 ^ lift
2.0 ^ ligament
-0.6 ^ light
-0.6 ^ like
-0.6 ^ linda
2.3 ^ line
-0.6 ^ load
0.5 ^ local
-1.2 ^ long
1.1 ^ longer
-1.1 ^ look
-0.8 ^ loose
-0.8 ^ looser
0.7 ^ lorraine
-0.7 ^ lots
1.3 ^ love
-2.1 ^ low
-0.8 ^ lower
-1.3 ^ lumbar
0.9 ^ lymphatic
4.3 ^ made
-1.5 ^ make
-0.7 ^ makes
-0.9 ^ manual
-1.0 ^ many
-0.5 ^ march
-0.8 ^ marcus
-0.9 ^ maria
0.6 ^ massage
0.7 ^ medical
-1.2 ^ medicines
1.2 ^ meet
-0.6 ^ mei
-1.1 ^ mention
-0.6 ^ metal
-0.6 ^ methotrexate
-0.6 ^ might
-1.0 ^ mine
0.6 ^ more
0.7 ^ move
-0.5 ^ movement
1.1 ^ mr
-0.7 ^ mrs
-0.5 ^ ms
-0.9 ^ muscle
1.6 ^ my
-4.0 ^ myth
-0.6 ^ name
-1.0 ^ natural
1.6 ^ nearly
-0.5 ^ neck
-1.6 ^ neither
-1.0 ^ never
-2.9 ^ new
-0.9 ^ nine
0.6 ^ ninety
-0.5 ^ no
-1.3 ^ nobody
-0.7 ^ northroadrmt
3.2 ^ not
1.3 ^ nothing
0.6 ^ number
1.0 ^ numbness
0.7 ^ numerous
1.2 ^ of
-0.5 ^ offer
-1.0 ^ often
-0.9 ^ oh
0.8 ^ old
3.2 ^ once
2.7 ^ one
-0.8 ^ open
-1.0 ^ operations
-1.3 ^ opioids
0.9 ^ or
0.8 ^ ordinary
0.5 ^ osteoporosis
1.9 ^ other
-2.1 ^ others
0.5 ^ otherwise
1.1 ^ our
1.4 ^ ours
-0.8 ^ outside
1.5 ^ over
-0.5 ^ p
-0.5 ^ pace
-0.6 ^ pacing
-0.8 ^ pain
-1.8 ^ painkillers
-0.8 ^ panel
-1.5 ^ paracetamol
1.1 ^ parents
-1.1 ^ parking
0.6 ^ patients
0.6 ^ paul
-0.5 ^ pelvic
1.8 ^ people
-0.7 ^ phase
-0.5 ^ phones
-0.8 ^ physio
-1.7 ^ physiotherapy
-1.0 ^ pick
-1.6 ^ pills
-0.5 ^ plan
-2.7 ^ please
-2.1 ^ plenty
-1.5 ^ poor
-0.6 ^ postural
-0.8 ^ pregnancy
-1.2 ^ preventing
-0.6 ^ prices
-0.8 ^ priti
2.0 ^ priya
-0.5 ^ probably
0.5 ^ proven
-0.5 ^ pulled
-0.9 ^ put
-2.2 ^ q
-0.7 ^ quite
-0.7 ^ ra
1.3 ^ rated
1.3 ^ rather
-0.6 ^ read
-0.8 ^ reason
-0.7 ^ receipts
-0.8 ^ recovery
0.5 ^ reduces
0.5 ^ registered
1.7 ^ regular
-0.5 ^ relax
-1.6 ^ relaxation
0.5 ^ release
-0.8 ^ remember
-1.0 ^ rest
1.5 ^ results
-0.8 ^ return
-0.8 ^ reviews
-1.4 ^ rheumatoid
0.5 ^ rhythmic
1.4 ^ right
-0.9 ^ ring
1.2 ^ rmt
-1.3 ^ rmts
-0.6 ^ roll
0.5 ^ ron
-0.6 ^ rooms
1.1 ^ rosa
-0.5 ^ roughly
0.5 ^ ruth
1.4 ^ safe
-1.4 ^ same
-0.8 ^ save
1.0 ^ say
-0.8 ^ says
-0.9 ^ scar
-0.7 ^ sciatica
0.7 ^ science
-1.2 ^ scoliosis
-0.7 ^ second
-1.6 ^ see
-0.6 ^ send
-1.3 ^ seniors
-1.0 ^ serious
1.2 ^ session
-2.2 ^ sessions
0.9 ^ seven
-0.6 ^ severe
-0.6 ^ sfx
-1.3 ^ she
1.3 ^ should
1.6 ^ shoulders
-1.3 ^ side
-0.9 ^ simple
0.7 ^ since
0.7 ^ sit
-0.8 ^ sitting
2.9 ^ six
-0.6 ^ skilled
1.3 ^ skip
-2.4 ^ sleep
-1.5 ^ slow
-0.5 ^ small
-0.7 ^ smoking
-0.6 ^ smooth
-1.8 ^ so
1.0 ^ some
1.9 ^ somebody
-0.5 ^ someone
-1.9 ^ sometimes
1.3 ^ sore
-0.5 ^ soreness
-0.6 ^ spaces
-1.2 ^ speak
-1.5 ^ spinal
1.5 ^ sports
-0.6 ^ spring
-0.8 ^ squeeze
-1.2 ^ stage
-0.9 ^ stand
1.4 ^ standing
-1.3 ^ start
-0.6 ^ starting
-0.7 ^ stay
-1.1 ^ staying
-1.6 ^ stenosis
-1.7 ^ step
-0.8 ^ steroid
-0.9 ^ steroids
-0.7 ^ stiff
-0.9 ^ stop
-0.8 ^ stopping
-1.3 ^ straight
0.5 ^ strains
-2.4 ^ stress
-0.8 ^ stretching
1.3 ^ stronger
-0.9 ^ students
1.1 ^ studies
-0.8 ^ subject
0.5 ^ suitable
0.5 ^ support
-0.8 ^ sure
-0.9 ^ surgeons
-5.3 ^ surgery
1.2 ^ sustained
0.6 ^ swap
-1.1 ^ swedish
-0.5 ^ swimming
-0.9 ^ symptoms
-1.5 ^ tablets
-2.7 ^ take
0.9 ^ taken
0.5 ^ talk
-0.7 ^ talking
-0.7 ^ techniques
-3.4 ^ tell
-1.0 ^ tension
1.3 ^ thank
-1.2 ^ the
-1.1 ^ their
-2.4 ^ then
0.5 ^ therapeutic
-2.5 ^ there
2.2 ^ these
-1.1 ^ they
-0.9 ^ things
0.8 ^ third
-2.2 ^ this
2.6 ^ three
-0.6 ^ thursday
-2.0 ^ tight
1.2 ^ time
-0.8 ^ tips
-0.5 ^ title
-0.5 ^ tobias
4.4 ^ today
1.7 ^ tom
-2.6 ^ touch
-0.6 ^ towels
2.0 ^ toxins
-0.5 ^ training
-0.7 ^ travel
-1.2 ^ treatment
-1.0 ^ treatments
0.7 ^ trevor
-0.8 ^ trials
3.7 ^ twelve
-0.9 ^ u
-0.5 ^ uncommon
1.2 ^ under
4.1 ^ unlike
-1.2 ^ up
-2.1 ^ use
0.8 ^ using
-0.5 ^ verdict
-0.6 ^ very
-0.7 ^ visits
-0.8 ^ walk
3.4 ^ walked
-1.2 ^ warm
-0.6 ^ warmth
-1.9 ^ we
0.8 ^ week
-0.8 ^ weekend
0.8 ^ weekly
2.2 ^ weeks
0.6 ^ welcome
-3.9 ^ what
2.3 ^ where
0.6 ^ whether
-0.8 ^ which
-2.3 ^ who
-1.1 ^ why
-3.0 ^ will
5.9 ^ with
0.7 ^ within
-1.0 ^ without
0.5 ^ working
-1.1 ^ would
-0.7 ^ wrap
-0.8 ^ written
-3.0 ^ yes
-3.5 ^ you
1.5 ^ young
-1.5 ^ your
2.0 ^ zero
3.2 ^ ★★★★★
-1.4 a
-1.8 a $
0.7 a 100
1.2 a 34
-0.5 a 75
-0.8 a baby
0.5 a back
-0.5 a bakery
-0.8 a bath
0.7 a better
-1.5 a bit
-0.9 a blanket
-0.5 a blood
0.6 a body
-1.2 a bone
0.8 a boost
-1.2 a box
-0.5 a break
-0.5 a broken
-0.5 a bulge
-0.8 a bulging
-0.7 a busy
-0.9 a call
-1.6 a car
0.7 a card
0.5 a case
0.6 a cellist
1.7 a centimetre
-0.6 a certificate
-1.0 a chair
1.0 a chance
2.7 a change
-0.5 a chat
-1.2 a child
1.0 a chiropractor
-0.5 a class
-0.9 a clear
0.7 a click
1.1 a client
-1.0 a clinic
0.8 a clinically
-0.7 a combination
0.6 a combined
-0.7 a condition
0.7 a consent
-0.7 a conversation
0.6 a cortisone
2.2 a course
-0.9 a crack
-0.9 a crash
-2.0 a cure
-0.8 a curve
-0.7 a curved
-0.6 a cushion
-0.8 a date
-0.7 a day
-0.8 a decent
-0.7 a decompression
-1.1 a desk
3.0 a diagnosis
1.8 a difference
-1.1 a disc
-0.8 a disease
-1.6 a doctor
1.0 a dose
1.6 a dozen
-1.1 a drawer
-0.8 a dull
-0.5 a dummy
-0.7 a fair
-1.2 a fall
-0.5 a family
-0.5 a feeling
-0.9 a fever
-0.5 a few
-0.9 a fifth
2.8 a film
0.7 a firm
-1.4 a first
-0.5 a fist
0.5 a five
-0.6 a fixed
-1.5 a flare
0.8 a flat
0.6 a flood
-0.7 a form
1.1 a former
1.8 a fortnight
-0.6 a fracture
-1.2 a free
2.1 a fresh
1.5 a friday
-1.4 a friend
0.7 a full
1.5 a fusion
-0.8 a garden
0.9 a gentle
-0.6 a gift
-0.8 a girl
-0.7 a gp
0.5 a grade
-1.8 a great
0.5 a growth
-0.6 a guide
-0.6 a guy
2.9 a half
0.5 a hands
0.7 a hard
-0.6 a headache
-1.6 a health
0.7 a heat
-1.1 a heated
-0.6 a herniated
-0.5 a herniation
-0.9 a high
-0.5 a higher
0.9 a hip
0.8 a history
-0.7 a holistic
-1.2 a home
-0.6 a hurry
-0.5 a jar
0.5 a joint
0.5 a joke
-0.5 a kettle
1.2 a kind
0.9 a knee
-0.5 a lad
1.3 a ladder
1.6 a lady
3.2 a laminectomy
-0.5 a laptop
-1.1 a large
-0.5 a last
-0.5 a lasting
0.8 a late
-0.7 a leg
-0.6 a letter
-0.7 a level
-0.5 a licensed
3.3 a life
3.0 a lifetime
-0.6 a lift
-0.5 a ligament
-1.1 a lighter
0.7 a link
-0.8 a list
-0.6 a little
-0.7 a living
-0.5 a local
1.4 a log
-1.8 a long
1.2 a longer
1.6 a look
-2.5 a lot
1.8 a low
0.8 a lower
-1.2 a luxury
0.9 a machine
0.5 a man
-4.6 a massage
-1.2 a matter
-0.5 a medical
-0.7 a member
-0.9 a message
1.0 a method
-0.7 a microdiscectomy
0.9 a minimum
2.3 a miracle
3.2 a month
1.1 a monthly
-1.2 a muscle
-0.7 a myth
-0.5 a name
-0.5 a narrow
-0.9 a narrowed
-1.3 a narrowing
0.9 a natural
-2.2 a nerve
1.2 a nervous
-1.0 a nice
-0.6 a night
-0.9 a no
1.7 a normal
-1.3 a note
-1.2 a number
-1.3 a nurse
2.2 a pacemaker
0.6 a packet
0.6 a page
0.8 a pain
-0.8 a painful
1.1 a pair
-1.0 a parent
1.2 a part
-0.9 a particular
0.6 a period
1.9 a permanent
0.9 a person
0.8 a personalized
-1.3 a pharmacist
0.6 a photo
-0.7 a physical
-0.5 a physician
-1.5 a physiotherapist
-0.5 a piano
1.4 a pill
-1.0 a pillow
0.5 a plan
0.9 a pleasant
-0.6 a poor
0.9 a pop
-0.5 a popular
-0.6 a posture
0.7 a powerful
-0.8 a prescribed
0.9 a previous
-0.9 a professional
-0.6 a prolapsed
2.0 a promise
-1.8 a proper
0.5 a pulled
0.5 a qualified
1.0 a quarter
1.6 a quick
-0.6 a quiet
0.6 a rail
-0.5 a rainy
-0.9 a ramp
-0.6 a really
-1.1 a reasonable
-0.8 a receipt
1.2 a record
-1.0 a registered
0.6 a regular
-0.5 a result
-0.9 a rheumatologist
-0.9 a roofer
-0.7 a room
-0.5 a rugby
-0.6 a scale
-0.7 a scalp
0.7 a scalpel
-1.8 a scan
0.5 a scar
0.8 a school
0.6 a sciatic
-0.7 a scoliosis
0.6 a second
-0.8 a sense
-0.6 a sentence
-0.6 a separate
1.3 a series
-1.4 a serious
1.3 a service
-2.0 a session
-0.9 a sheet
0.7 a shelf
-0.6 a shopping
-1.2 a sideways
1.2 a simple
4.8 a single
1.2 a skilled
-1.5 a slipped
-0.5 a slow
-1.8 a small
-0.5 a sock
-0.7 a soft
0.8 a sore
-1.5 a spa
-0.5 a space
-4.1 a specialist
-0.6 a specific
0.9 a spine
1.1 a sports
-0.8 a spot
-0.7 a sprain
-0.5 a spreadsheet
-0.8 a standing
-0.5 a steady
0.6 a stiff
-1.0 a story
1.0 a straight
0.5 a study
-0.5 a substitute
1.5 a summer
0.5 a sunday
1.3 a surgical
-0.5 a table
-0.6 a teacher
1.9 a team
-0.5 a ten
-0.6 a tennis
0.6 a tent
-0.6 a text
-1.1 a therapist
1.2 a thing
1.0 a thirty
-0.6 a thumb
1.3 a time
0.8 a toddler
-0.8 a touch
-1.0 a towel
1.0 a trained
-0.5 a trapped
-1.4 a treat
-0.6 a trial
0.6 a truck
1.3 a twinge
-0.8 a typical
0.7 a vertebra
-1.7 a visit
-1.1 a voucher
0.5 a waiting
-1.2 a walk
1.5 a warm
-0.5 a washing
1.1 a wave
1.2 a way
-2.6 a week
0.6 a wheelchair
-2.0 a while
-1.6 a whole
0.9 a wide
1.6 a winter
-0.5 a word
0.9 a written
0.6 a year
-0.5 a yes
1.0 abandoned
1.0 abbotsford
0.6 ability
0.6 ability to
2.1 able
2.4 able to
-4.2 about
1.6 about $
-0.5 about 1
-0.6 about 20
-1.1 about a
-1.2 about any
-0.5 about anything
0.7 about eight
-0.5 about four
-0.6 about half
2.1 about how
-1.3 about it
-0.5 about its
-1.1 about massage
-0.5 about one
1.0 about six
3.5 about surgery
-0.9 about ten
-0.7 about the
0.8 about their
1.2 about twenty
1.9 about us
-2.2 about what
-0.7 about whether
-0.5 about why
-1.0 about your
-3.2 above
-0.6 above a
-0.6 above and
-1.2 above the
0.5 absence
4.7 absolutely
1.4 absolutely $
1.4 absolutely anyone
0.6 absolutely everyone
-0.9 absorbs
2.5 accelerates
1.5 accelerates the
-1.1 accept
-0.7 accepted
-0.9 access
-1.7 accident
-0.6 accident $
-0.8 account
-0.6 account $
-0.5 accountant
-0.8 accounts
0.8 accumulated
-1.6 ache
0.6 ache $
-0.5 ache across
-0.6 ache that
-0.5 aches $
0.6 achy
3.0 acid
-1.0 acid $
3.3 acid and
0.6 acid out
0.5 acid that
1.8 acids
0.7 acids and
1.0 across
-0.6 across a
-0.5 across from
-1.3 act
0.8 acting
-4.2 active
-0.7 active $
-0.7 active and
-0.5 active as
-0.9 active is
0.6 active with
-2.3 activities
-2.2 activities $
0.6 activities and
-0.5 activities as
-1.1 activity
0.9 activity $
-0.6 activity and
1.5 actual
1.2 actually
-0.7 actually do
0.5 actually going
3.9 acupuncture
-2.5 acupuncture $
1.3 acupuncture combo
-1.0 acupuncture for
1.0 acupuncture in
-1.0 acupuncture is
1.1 acupuncture session
-0.6 acupuncturist
-2.0 acute
-1.5 adapt
-0.8 adapt the
-0.5 add
-0.7 add up
-1.0 added
2.5 addresses
0.9 addresses the
-0.5 adds
-0.6 adeyemi
-1.9 adhesions
-0.6 adjust
1.6 adjust it
-0.5 adjust the
-1.0 adjust your
-0.9 adjustable
0.8 adjuster
6.5 adjustment
4.4 adjustments
-0.5 adjustments $
-0.8 admits
-0.9 adult
-0.6 adult life
-2.6 adults
-0.5 adults who
-0.6 adults will
-1.0 adults with
-2.2 advance
-0.5 advance $
-0.7 advance which
3.0 advanced
-0.5 advantage
-0.7 advert
-0.9 advertising
-0.6 adverts
-3.3 advice
-0.7 advice $
4.2 advil
-1.4 advise
-0.5 advise on
-2.0 advised
-1.4 advises
-2.2 affect
-1.2 affect the
0.5 affected area
-2.1 affects
-1.2 affects the
-1.1 afford
-1.1 afford it
-1.5 afraid
2.2 after
-2.9 after $
-1.1 after 2
-0.6 after 6
-2.3 after a
-0.5 after an
-1.8 after back
-0.5 after backs
-0.6 after dinner
-0.7 after exercise
1.5 after five
1.9 after four
1.1 after her
-0.9 after it
0.8 after just
-0.9 after lifting
-0.8 after lunch
-0.6 after months
1.6 after one
0.5 after six
-0.5 after sixty
1.0 after study
3.0 after ten
-2.6 after that
1.0 after their
1.3 after this
-1.0 after those
-0.5 after three
-0.7 after treating
-1.1 after treatment
1.4 after week
2.2 after which
0.7 after years
-0.5 after you
1.3 after your
1.3 afternoon $
-0.8 afternoons
-0.6 afternoons $
0.7 afterward
-1.2 afterwards
1.1 afterwards the
-0.6 afterwards you
5.4 again
4.0 again $
-0.6 again after
1.9 again and
0.7 again the
-1.2 against
-0.7 against the
1.4 age $
2.1 age and
-0.8 age of
0.9 age or
0.5 age related
-0.7 age the
-0.7 aged
0.7 ages
0.5 ages $
0.8 ages and
2.7 ago $
-0.7 ago and
-0.6 agree
-1.3 agree $
-0.9 agree on
1.0 agree to
-0.6 agreed
-1.2 agreement
-1.2 agreement $
-0.7 ahead $
1.0 aid
-1.8 aim
-0.9 aim is
-1.2 aims
-1.2 aims to
0.7 air
0.7 alan
-1.5 alarm
-0.5 alarm $
-0.8 alarming
0.9 alberta
0.6 alcohol
-0.8 alert
0.8 aligned
4.9 alignment
2.9 alignment $
-0.6 alike
1.0 all
-0.7 all about
1.8 all ages
0.9 all and
1.6 all are
1.1 all but
-2.0 all day
-0.5 all four
-1.1 all have
-0.5 all help
-0.7 all in
3.3 all it
-0.5 all kinds
1.0 all massage
-0.7 all medicines
1.3 all of
-0.5 all our
0.6 all over
-0.5 all registered
-1.1 all right
1.0 all say
-0.5 all slipped
-0.6 all that
-1.3 all the
0.8 all those
2.3 all three
0.7 all year
0.5 all you
-0.6 allergic
-1.0 allow
-1.1 allowed
-0.5 allowed to
-0.9 allows $
0.8 almond
0.6 almost
-1.0 alone
1.3 alone $
-0.8 alone can
-0.6 alone is
-0.5 alone to
2.7 along $
-0.5 along its
-0.5 along to
1.1 along with
-1.9 alongside
-0.7 alongside your
-0.7 already
-0.5 already $
1.0 already booked
-0.9 already had
2.2 also
-1.0 also $
-1.1 also be
0.5 also boosts
0.7 also does
0.7 also gives
0.6 also helps
1.6 also offer
-1.3 alter
-1.1 alter the
0.8 altered
-0.5 alternate
2.7 alternative
1.4 alternative $
1.4 alternative to
1.8 alternatives
2.2 alternatives $
-0.7 alters
-0.6 alters the
-2.1 although
-0.5 although a
-0.8 although the
2.6 altogether
2.2 altogether $
-0.8 always $
0.5 always a
2.0 always be
-1.0 am
-0.5 am $
-1.1 am a
1.5 am about
-1.0 am afraid
-0.5 am at
1.5 am back
-1.8 am not
0.5 am on
-0.6 am seventy
-0.7 am sorry
0.9 am the
-0.5 am to
-0.7 am working
1.9 amazed
0.6 amazing benefits
-0.5 amelie
-1.2 american
-0.8 american college
0.7 amira
1.7 amitriptyline
0.6 among our
-1.1 among the
1.1 among them
-1.3 amount
-1.4 an
-0.5 an ache
1.2 an aching
0.5 an adult
-0.7 an advert
1.1 an afternoon
1.1 an anti
-0.5 an appointment
-0.6 an assessment
-0.6 an early
0.7 an effective
-1.0 an elevator
-1.2 an emergency
2.2 an end
-0.7 an exercise
0.5 an expert
-0.6 an honest
-1.8 an hour
0.8 an ice
3.0 an inch
-0.6 an inflammatory
0.5 an initial
-0.7 an injection
-0.7 an injury
-2.0 an mri
0.6 an old
-0.5 an open
-1.6 an operation
-0.7 an opinion
-0.7 an option
-0.6 an rmt
-2.0 an x
-1.6 anaesthetic
-0.5 anaesthetist
-1.0 analysis
-1.1 anatomy
-0.7 ancient
-0.7 and
-1.6 and a
-0.9 and about
3.7 and acupuncture
-0.5 and add
-0.9 and adhesions
0.9 and after
-1.7 and again
0.6 and age
1.1 and agree
0.5 and allows
-1.5 and an
-1.5 and any
-0.5 and anyone
0.6 and arnica
0.7 and arthritis
2.2 and as
1.4 and asked
-0.6 and asks
0.9 and at
-0.5 and avoid
-0.6 and back
-0.9 and bad
-1.5 and be
2.3 and because
0.5 and begins
-0.7 and being
-0.7 and below
-0.7 and better
0.5 and bev
-0.8 and blood
0.9 and body
-0.5 and bone
0.7 and boosts
1.3 and both
0.5 and break
-0.5 and breathe
-1.0 and build
-0.6 and bulging
-0.5 and butter
-0.6 and calms
-3.0 and can
0.9 and cancelled
1.0 and carried
1.2 and carries
-0.5 and carry
1.3 and cedar
-0.8 and check
1.2 and chiropractors
-0.6 and chronic
0.6 and circulation
0.6 and clear
1.4 and clients
-0.7 and come
-0.8 and comes
0.6 and conditions
-1.1 and could
1.1 and counting
2.5 and danced
0.6 and deep
0.5 and did
1.1 and disc
1.0 and discover
-0.9 and do
0.5 and dopamine
-2.3 and down
0.6 and drink
0.9 and ease
0.6 and encourages
-0.6 and endorphins
1.6 and even
1.0 and exercise
0.9 and exercises
0.6 and explain
0.5 and families
-0.5 and fascia
0.9 and feeling
-1.3 and feet
-1.3 and felt
-0.7 and firm
2.2 and five
-0.9 and fix
0.5 and flu
0.5 and flushes
0.7 and flushing
-0.5 and foot
1.8 and free
0.6 and fresh
-0.5 and fridays
-0.8 and gets
1.6 and give
1.0 and gives
-0.5 and glutes
2.4 and go
-0.8 and goes
0.9 and got
-1.3 and hamstrings
-0.7 and hands
-0.5 and happy
0.5 and he
-1.4 and height
-1.6 and help
0.5 and helps
1.0 and her
-0.7 and here
0.6 and hips
1.2 and hold
-0.5 and hours
-1.4 and how
-0.5 and hydrotherapy
1.8 and i
1.3 and if
0.9 and in
-0.6 and includes
0.8 and injections
1.2 and is
2.5 and it
-1.5 and keep
0.7 and keeps
-1.6 and kidneys
-0.6 and knead
-1.1 and knees
0.7 and lactic
0.5 and last
1.4 and lasts
0.7 and leaves
2.3 and left
-0.7 and leg
-1.0 and legs
0.5 and let
0.7 and lets
-0.5 and lie
-1.1 and lift
1.1 and lifts
-1.1 and ligament
-1.2 and ligaments
-0.9 and long
0.5 and longer
0.6 and low
-0.9 and lower
-0.5 and lowers
-0.6 and made
2.3 and make
0.7 and makes
-1.6 and many
-1.2 and massage
-1.3 and may
1.0 and metabolic
0.7 and mind
0.8 and money
-0.6 and mood
2.8 and more
-0.7 and most
-0.7 and muscles
-0.7 and must
-0.5 and my
0.6 and myofascial
-0.5 and neck
-0.5 and need
2.2 and needles
0.6 and nerve
-1.1 and never
0.7 and night
-0.5 and none
2.6 and not
0.7 and notice
0.6 and now
0.7 and of
-1.5 and off
-0.7 and often
0.5 and once
-1.9 and one
-1.0 and only
0.7 and osteoarthritis
-1.8 and other
0.9 and our
2.0 and over
-0.9 and pain
1.0 and people
-0.5 and physiotherapists
0.6 and physiotherapy
1.1 and pills
1.0 and poor
-0.5 and pregnancy
-0.5 and pressure
0.8 and promotes
-0.5 and put
0.5 and puts
-0.5 and quiet
-0.8 and reduce
1.4 and releases
0.7 and remove
-0.5 and rest
1.7 and restores
-0.7 and rougher
-0.9 and round
1.0 and said
-0.6 and saturday
-0.5 and saturdays
-1.5 and says
-0.8 and sciatica
1.7 and scoliosis
-1.0 and screws
0.9 and see
1.7 and send
-0.6 and seniors
0.7 and several
1.8 and she
-0.5 and should
1.8 and shoulders
-1.0 and side
-0.5 and simple
-0.5 and sit
-0.6 and six
-0.6 and sleeping
1.0 and slow
-1.1 and so
-0.8 and soft
-0.5 and somebody
-0.7 and something
-1.0 and sore
-0.5 and speak
1.1 and speeds
1.1 and spinal
0.9 and sprained
0.7 and sprains
0.9 and stay
-0.5 and staying
1.0 and stenosis
-1.3 and stiffness
-0.6 and still
-0.8 and stop
-0.9 and strains
-0.7 and strength
0.6 and strengthen
-0.5 and stress
-0.5 and stretches
-0.7 and stretching
-0.7 and suggest
-0.6 and surgery
-0.5 and tagalog
1.4 and take
-1.0 and takes
-1.3 and tear
1.5 and that
2.0 and the
0.7 and their
-0.6 and then
2.4 and they
0.5 and thin
0.9 and think
-0.6 and third
3.7 and this
-1.6 and those
-0.5 and thursdays
0.9 and time
-1.3 and to
0.5 and took
-0.7 and trigger
-0.6 and try
-0.8 and turn
-0.6 and twist
0.5 and unlike
-0.6 and used
-1.2 and usually
-0.7 and wait
-0.8 and wake
-0.7 and walking
0.6 and was
0.7 and waste
1.2 and water
-2.2 and we
0.8 and wears
0.8 and went
-3.0 and what
-1.7 and when
-0.9 and whether
-0.7 and which
-1.2 and will
2.1 and with
1.0 and without
-0.7 and worry
-0.6 and wrote
-0.7 and yes
2.7 and you
1.4 and yours
0.8 angle
-0.5 angry
-1.0 ankle
-0.9 ankle $
-0.5 ankle sprain
-0.8 ankylosing
-0.8 ankylosing spondylitis
-0.6 anna
1.6 anniversary
-1.3 another
-0.5 another episode
0.6 another painkiller
-0.5 answer
-1.5 answer $
-1.5 answer is
0.7 answer to
-1.5 answers
-0.7 answers $
1.4 anti
1.1 anti inflammatories
-1.1 antibiotics
1.9 antidepressants
0.8 anxiety
-0.5 anxiety $
1.9 any
3.4 any $
4.7 any age
-0.6 any benefit
-1.0 any better
-0.6 any case
-0.6 any difference
-1.0 any good
1.2 any harm
-0.6 any moment
3.6 any more
-0.9 any one
-0.9 any operation
0.7 any other
-0.8 any pain
-0.8 any part
-0.9 any point
-0.5 any relief
1.1 any risk
0.5 any scan
0.7 any side
-3.8 any time
-0.9 any treatment
-0.5 anybody
0.8 anybody $
-1.2 anybody who
-0.5 anybody with
2.1 anymore
2.1 anymore $
1.0 anyone
0.6 anyone $
-1.0 anyone can
1.0 anyone on
-0.8 anyone to
-2.6 anyone who
-0.7 anyone with
-2.6 anything
-1.9 anything $
-0.7 anything at
-0.9 anything else
-0.6 anything from
-0.5 anything that
1.2 anything you
1.9 anyway
0.9 anyway and
2.0 anywhere
-0.7 anywhere $
1.8 anywhere else
-0.6 apart $
0.7 apart and
-0.8 apart from
-0.5 app
-0.7 appear
-0.5 appear in
-0.7 applies
-0.7 apply
1.6 appointment
-0.8 appointment $
-0.8 appointment in
-0.8 appointment is
-0.6 appointment with
-1.0 appointments
0.7 appointments $
-0.6 appointments are
1.1 appointments seven
-0.9 appreciated
0.7 apprentice
-0.6 approach
-0.8 approach $
0.6 approach is
1.2 appropriate
1.4 appropriate for
-0.9 approved
-0.5 approved for
-0.6 april
-0.7 arch
-0.8 arch $
0.6 arches
-1.7 are
-1.4 are $
-0.6 are a
0.7 are about
0.6 are also
-0.7 are and
1.9 are as
-0.6 are asked
-1.0 are available
3.0 are back
-0.6 are being
-1.0 are best
-1.1 are better
0.5 are burnaby
-0.5 are closed
-0.7 are comfortable
-0.5 are common
-0.7 are covered
1.1 are doing
1.2 are done
1.0 are experts
-0.5 are few
-1.3 are fine
-0.9 are five
-0.7 are for
-0.5 are found
-1.4 are free
-1.3 are full
-0.7 are going
-1.2 are good
-0.6 are happy
-0.6 are having
-0.7 are holding
-1.0 are insured
1.9 are leaving
-0.6 are like
-0.6 are limited
0.7 are living
2.1 are looking
-0.6 are lucky
0.6 are lying
-0.5 are many
0.5 are massage
-1.2 are more
-0.6 are moving
-0.8 are much
2.7 are my
0.6 are never
5.1 are no
-1.3 are not
-0.5 are now
1.1 are on
-0.8 are one
-1.6 are open
-0.7 are other
-0.6 are overweight
1.3 are permanent
-0.5 are pleased
-0.5 are pre
-1.6 are pregnant
-0.7 are put
-0.8 are rare
-0.8 are rarely
0.5 are ready
0.5 are recognised
1.0 are recognized
-1.1 are registered
-1.1 are risks
0.5 are set
1.2 are signs
1.1 are slow
1.5 are specialists
-0.6 are started
-0.5 are stressed
1.1 are stronger
0.6 are taking
-0.6 are taught
3.4 are that
1.7 are the
-0.7 are there
-1.3 are thirsty
-0.7 are three
-0.7 are tired
-1.2 are told
0.5 are trained
0.7 are true
-0.8 are two
-1.4 are used
-0.7 are usually
-1.1 are very
-1.2 are waiting
0.9 are walking
0.5 are well
0.7 are what
-0.6 are working
-0.5 are worn
-0.5 are worth
0.7 are you
-0.7 are your
0.6 are zero
-2.0 area
-1.8 area $
0.5 area a
0.6 area and
-0.8 area being
0.6 area is
-0.6 area that
0.5 area which
-0.5 area with
-1.9 areas
-0.6 arizona
-0.8 arms
0.8 arnica
-0.8 aromatherapy
-2.3 around
2.8 around $
-1.3 around a
0.8 around and
0.5 around here
-1.2 around it
-0.5 around one
-1.0 around them
-0.8 around your
-0.7 arrange
-0.9 arranged
-0.7 arrangement
0.6 arrive
2.1 arrive $
-0.5 arrive ten
0.9 arrive with
1.2 arrived
-0.8 arrives
1.4 arteries
1.5 arthritic
0.7 arthritic joints
2.2 arthritis
-1.2 arthritis $
-1.1 arthritis and
1.0 arthritis at
1.7 arthritis has
-1.5 arthritis in
-1.7 arthritis is
0.5 arthritis massage
-0.7 arthritis or
-0.8 arthritis that
-1.0 article
1.6 as a
-0.5 as active
0.9 as anyone
0.9 as blood
1.1 as burnaby
-0.5 as discs
1.4 as effective
1.8 as fast
-1.0 as for
0.5 as gabapentin
1.0 as good
-0.7 as if
0.9 as long
-0.5 as low
1.9 as many
1.2 as massage
-0.7 as much
1.0 as often
0.5 as possible
1.3 as she
0.6 as some
-0.9 as soon
0.5 as that
2.0 as the
-1.8 as though
-1.4 as we
1.5 as well
-0.9 as with
-3.1 as you
0.8 ashcombe
1.0 aside
-6.6 ask
-1.3 ask $
-0.7 ask a
-0.5 ask how
-1.1 ask me
-0.8 ask the
-1.0 ask us
-0.8 ask what
-0.6 ask you
-1.9 ask your
-3.7 asked
1.0 asked $
-1.0 asked her
1.4 asked me
-1.1 asked to
1.6 asked what
-0.7 asked whether
-0.7 asking
-0.8 asking $
0.6 asking for
-1.2 asks
-2.3 asleep
-0.9 asleep and
-0.5 asleep on
-0.5 assess
-0.6 assessment $
-1.1 assessment and
0.8 assessment with
-0.7 assistance
-1.2 assistant
-0.5 associated with
-1.0 association
3.0 assured
3.3 asthma
-0.8 at
-0.5 at about
0.6 at all
-0.9 at burnaby
2.0 at christmas
0.5 at each
-0.9 at eight
-0.7 at eye
-1.4 at first
-0.6 at harbour
0.5 at her
1.0 at his
0.5 at it
1.1 at its
-1.2 at l5
-1.7 at least
0.8 at me
-2.2 at night
-0.5 at nine
-0.7 at one
-0.5 at present
-0.5 at reception
1.1 at rest
1.5 at serenity
-0.6 at seven
0.8 at seventy
-1.3 at some
1.7 at summit
-0.5 at ten
-1.6 at the
0.9 at their
1.1 at thirty
0.9 at this
1.2 at three
1.1 at twelve
1.6 at twenty
-1.1 at two
0.6 at what
1.2 at work
-0.5 at you
0.6 at your
0.9 athletic
2.7 attack
-0.5 attacks
-1.7 attacks the
-0.9 attend
-0.6 attention
1.2 attention $
-0.7 attention and
-0.6 australian
-0.6 australian trial
1.9 authority
2.1 authority on
-0.8 authors
-0.9 autumn
-0.9 available
-1.0 available $
0.7 available and
-0.5 available on
1.0 available only
-0.9 avenue
0.9 average
2.6 avoid
-0.9 avoid it
-0.5 avoid massage
5.1 avoid surgery
1.5 avoid the
2.4 avoided
1.1 avoided $
0.6 avoiding
-0.6 awake
4.7 away
1.8 away $
-1.3 away by
-1.4 away from
1.0 away my
1.5 away the
1.2 away their
0.7 away your
0.9 awkwardly
-1.1 axial
-0.7 axial spa
-0.9 b
-0.6 b $
0.7 babies
-0.6 babies and
1.8 baby
1.7 baby $
5.2 back
-0.5 back aches
-0.6 back are
-0.6 back as
3.1 back at
0.8 back between
-0.6 back brace
-0.7 back but
-2.6 back by
-0.5 back can
1.3 back clean
-0.8 back does
0.5 back down
1.0 back experts
-1.1 back feels
-0.5 back for
1.6 back from
0.5 back gets
-0.9 back goes
-1.9 back has
-0.6 back hips
-0.9 back hurts
1.1 back i
2.2 back if
3.3 back in
-0.7 back injuries
-0.6 back injury
3.9 back into
-0.5 back makes
-1.0 back muscles
-0.6 back neck
3.7 back on
-0.9 back out
-0.5 back passage
-1.3 back pocket
-0.6 back problem
0.7 back problems
0.8 back related
-1.1 back ritual
-0.7 back rub
3.0 back specialist
1.5 back specialists
0.5 back stiff
-1.0 back still
-3.1 back surgery
0.9 back than
1.0 back that
-1.2 back the
0.6 back this
4.6 back to
2.2 back together
1.2 back toward
1.7 back trouble
-0.7 back up
1.3 back we
-1.5 back went
-0.5 back when
2.0 back where
-0.6 back which
0.7 back while
-0.9 back will
-0.9 back without
-0.5 back your
0.7 backache
3.9 backed
3.9 backed by
0.5 backhaven
2.7 backs
0.6 backs and
1.7 backs are
-0.5 backs have
-0.7 backs since
-0.7 backs that
-0.6 backs we
-0.5 backside
0.6 backwards
0.9 backwards $
1.3 bad back
1.3 bad backs
-0.6 bad days
-1.5 badly
-0.9 bag $
0.9 bag of
-1.8 bakery
-0.7 bakery $
1.0 balance
0.6 balance the
4.0 balanced
1.3 balancing
-1.2 ball
-0.5 ballet
0.9 balm
-0.6 bamboo
-0.5 band of
1.7 bank
1.5 barely
0.7 bars
-0.7 basalt
-0.8 base
-0.5 base of
1.8 based
-0.8 basically
0.8 basis
-0.6 basket
-0.7 bath
1.9 bath $
-0.8 bath and
1.3 bathroom
1.0 bathroom cabinet
1.6 bay
1.8 bay $
-0.8 bc
-0.7 bc $
-1.7 be
3.7 be $
-0.5 be arranged
-0.5 be asked
1.8 be at
1.9 be avoided
0.6 be back
-0.8 be better
-0.9 be careful
-0.5 be checked
0.9 be coming
-0.5 be considered
-1.5 be covered
-0.5 be dangerous
-0.6 be discussed
-0.5 be doing
-2.4 be done
-0.5 be draped
2.2 be effectively
0.6 be expected
-1.6 be found
0.5 be frank
-1.4 be free
-0.8 be given
0.5 be glad
1.1 be hard
-0.9 be here
-0.5 be honest
-1.7 be in
-0.6 be left
-0.6 be looked
-0.6 be made
-0.8 be needed
1.5 be needing
-0.8 be offended
0.5 be on
0.6 be pain
-0.5 be permanent
-1.2 be pushed
-0.5 be referred
-0.5 be right
-1.0 be seen
-0.9 be signs
0.5 be something
-0.6 be soothing
-1.0 be sore
-0.8 be straight
-1.0 be sure
0.9 be surprised
-0.5 be taken
4.0 be the
0.6 be told
-0.5 be touched
-1.4 be wary
-0.9 be well
0.5 be worth
2.0 be you
0.9 be your
2.1 bea
0.8 beach
-1.5 bear
2.1 beat
0.7 beaten
5.5 beats
2.5 beats a
4.4 beautifully
-0.9 became
0.8 because
-0.7 because a
-0.6 because i
0.8 because in
2.7 because massage
-1.2 because nobody
2.3 because our
0.5 because some
0.7 because there
-1.8 because they
1.2 because we
-1.1 because you
0.9 become
1.1 become a
-0.6 become stiff
1.5 become the
-1.4 becomes
0.9 becomes a
-0.5 becomes narrower
-1.0 becomes the
-0.6 becomes thinner
-0.8 bed
2.9 bed $
-0.8 bed and
-0.9 bed for
-1.2 bed rest
-1.4 been a
3.1 been able
-0.8 been an
0.6 been asking
-0.5 been carrying
0.8 been clinically
-0.6 been coming
0.6 been easier
0.7 been found
-0.8 been here
0.8 been holding
1.5 been in
-0.5 been known
0.8 been living
-1.1 been looking
-1.1 been off
-0.6 been offered
0.9 been properly
-2.3 been proven
-0.9 been putting
-0.7 been reported
0.8 been retrained
-0.8 been running
-0.7 been shown
1.2 been sitting
1.5 been so
-1.4 been studied
1.2 been through
1.9 been to
-2.4 been told
0.8 been voted
-0.6 beer
-1.9 before
-0.7 before a
1.3 before and
0.5 before anyone
-0.6 before he
-1.3 before i
0.9 before it
1.5 before lunch
1.1 before they
2.7 before you
-0.6 before your
-1.7 beforehand
-0.7 beforehand $
-0.5 beforehand which
-1.5 began
-0.8 began with
-0.7 begin in
1.8 begin with
1.2 beginning
0.5 beginning and
0.7 begins
1.6 begins $
-0.5 begins at
-0.7 begins in
-0.5 behind
0.9 behind $
-0.5 behind a
0.6 behind it
-0.6 behind our
-1.4 behind the
1.0 behind you
0.8 being
2.5 being $
-0.7 being a
0.9 being looked
-0.6 being touched
-0.7 being treated
-0.7 being worked
3.2 believe
1.2 believe $
-2.5 believe in
0.7 believe it
1.0 believe the
0.6 believe there
-0.8 believed
-0.8 believes
-1.9 bell
-2.0 belly
-0.5 belly $
2.2 belong
0.7 belong $
1.1 belongs
1.3 belongs $
0.5 belongs and
-0.5 belongs to
-3.5 below
-0.5 below are
-0.8 below the
0.5 belt $
-0.7 belts
-1.2 bench
-1.7 bend
-1.3 bend and
-0.7 bend to
1.0 bend your
-2.5 bending
-0.5 bending forward
-0.5 bending to
-0.9 bends
2.6 beneficial
2.6 beneficial for
2.7 benefit $
-0.6 benefit and
-2.7 benefits
-0.5 benefits $
-0.8 benefits and
0.8 benefits of
0.6 bent
-0.5 bent $
0.5 bent and
-1.6 bent down
0.5 bent like
-0.8 bert
-2.4 beside
-1.7 beside the
3.1 best
-1.0 best $
-1.4 best chance
-0.6 best choice
-0.9 best evidence
-1.4 best exercise
-0.8 best for
1.3 best in
4.3 best massage
0.7 best of
-1.1 best posture
-0.5 best sleeping
1.4 best things
-1.7 best time
-1.3 best to
0.8 beth
1.6 better
2.6 better $
-0.9 better after
0.7 better and
-1.5 better circulation
-0.8 better for
-1.0 better function
1.3 better in
-0.6 better mood
-0.6 better on
0.5 better results
-1.4 better sleep
0.5 better than
-0.8 better that
-1.3 better within
-0.7 better without
-1.2 between
1.2 between 8
-1.1 between clients
-0.5 between flares
0.7 between the
-0.5 between two
-0.5 between us
-0.9 between visits
-0.7 between your
-0.5 beyond
1.4 beyond doubt
-0.9 beyond that
-1.3 beyond the
-1.0 big
0.9 bigger
-0.6 bike
-2.2 bill
-0.5 bill most
1.6 billed
0.5 billing free
-0.5 billing to
0.7 billing with
4.5 bin
1.2 biologic
-0.5 biological
-1.4 birth
-0.9 birth $
-0.7 biscuit
-0.5 biscuits
-1.7 bit $
2.5 bit as
-0.5 bit better
-0.8 bit like
-0.7 bits
-2.2 bladder
-0.7 bladder or
-0.5 blade
-0.9 blades
-0.6 blamed
3.6 blank
-1.8 blanket
-0.8 blanket and
-0.8 blend
-0.8 bliss
-0.7 block
1.2 blocked
-0.6 blog
0.5 blood and
-0.7 blood back
-0.5 blood brings
0.8 blood cells
-0.6 blood circulation
-0.9 blood clot
-0.7 blood clots
-1.0 blood gets
1.4 blood moving
5.0 blood pressure
-0.6 blood supply
-0.6 blood tests
-1.5 blood vessels
-1.6 blue
-1.1 blue cross
-1.3 board
-1.4 bodies
4.5 body
0.9 body $
1.7 body can
0.9 body detox
0.5 body does
0.7 body flush
1.3 body heals
-0.7 body is
-0.8 body makes
-0.8 body natural
-1.0 body or
-1.3 body own
-0.6 body reabsorbs
-0.6 body responds
0.5 body that
-1.0 body to
-1.3 body wants
-2.0 body will
-1.0 bolsters
0.5 bone
0.7 bone $
-0.5 bone beneath
-0.6 bone has
0.9 bone that
-1.2 bones $
0.5 bones and
0.6 bones are
-0.5 bones becomes
-0.7 bones heal
-0.9 bones in
-1.5 bones of
1.0 bones or
0.6 bones so
-0.6 bones together
-3.1 book
-2.2 book $
-0.7 book in
-0.5 book now
1.4 book online
-0.9 book today
1.5 book you
-0.8 book your
-0.8 booked
0.5 booked for
0.6 booked in
-3.1 booking
-0.5 booking $
-1.3 bookings
-0.8 bookings $
0.6 books
0.6 boost
2.1 boosts
0.8 boosts immunity
-0.9 boosts the
1.1 boosts your
-0.5 boot
2.1 boots
0.8 boots $
0.7 boots and
0.9 boring
-0.8 borne
-0.5 borrowed
-0.8 boss
-0.8 both are
0.9 both have
0.5 both knees
0.8 both on
-1.1 both sides
1.7 bottle
1.7 bottle $
-0.5 bottom $
1.3 bottom of
0.6 bought a
-0.5 bought me
0.8 bout
-0.5 bowels
-0.5 bowl
1.5 bowling
1.0 bowls
0.5 bowls $
-1.3 box
0.6 box and
-0.8 box of
2.2 boxes
-0.5 boys
-0.5 bra
3.4 brace
2.5 brace $
-0.7 brace does
-0.5 bracelets
-0.8 bracing $
0.9 brain $
-0.6 brain makes
-0.7 branch
-0.5 branches
1.9 brand
1.9 brand new
-0.5 break $
0.7 break down
-0.7 breakfast
-1.0 breaks
0.7 breaks $
-0.9 breaks down
0.6 breaks from
0.9 breaks that
-0.7 breaks up
-1.1 breath
-1.4 breath $
-0.7 breath and
-2.3 breathe
-0.9 breathe in
-1.0 breathe out
-3.2 breathing
-0.6 breathing $
-0.9 breathing slows
-0.7 breaths
-0.8 brentwood
-1.1 brentwood $
-1.5 bridge
-0.5 bridge $
-0.5 brief
-2.2 bring
-1.4 bring a
0.6 bring her
1.3 bring it
0.5 bring us
-1.3 bring your
0.5 brings
0.6 brings oxygen
-1.6 brisk
0.6 britain
-0.5 british
-0.6 broad
-1.2 broken
-0.5 broken bone
-0.5 broken skin
-1.4 brother
-0.7 brought
1.1 bruised
0.9 bruises
-1.7 bruising
-0.5 bruising can
-0.5 brunswick
-0.9 budget
-0.5 budget and
0.8 build a
-1.2 building
0.7 building $
-0.5 building and
-0.7 builds
-0.5 builds up
0.5 built
0.7 built for
1.9 bulge
-0.7 bulge at
-0.5 bulged
-1.3 bulges
-0.5 bulges out
0.6 bulging
1.1 bulging or
-0.7 bum
-0.5 bump
2.8 burnaby
1.3 burnaby #
-2.6 burnaby $
2.4 burnaby for
-0.5 burnaby heights
-0.6 burnaby hospital
-1.0 burnaby lake
-0.6 burnaby mountain
-0.6 burnaby new
-0.8 burnaby since
0.8 burnaby top
2.9 burning
1.6 burning $
-0.5 burning line
-0.8 bus
-1.2 bus stops
-0.6 business
-2.2 busy
-0.5 busy $
-1.6 but
0.5 but a
0.5 but after
-0.6 but as
-0.6 but can
-0.8 but do
0.6 but if
-3.4 but it
-0.5 but most
-0.8 but my
-0.8 but no
0.7 but our
0.6 but people
-0.7 but rick
-0.9 but that
-1.5 but the
-1.5 but there
0.8 but what
0.6 but when
3.3 but you
-0.9 but your
-0.5 butter
-1.7 buttock
-0.6 buttocks
-1.1 button
1.7 buttons
-1.4 buy
-0.5 buy a
-0.8 buy five
2.7 by
-0.8 by $
-1.2 by an
-0.7 by being
0.7 by bringing
-0.7 by chiropractors
-0.8 by email
-1.0 by four
1.7 by half
-0.8 by her
0.8 by it
-1.6 by itself
-0.9 by law
0.6 by lengthening
0.7 by loosening
-0.7 by mistake
0.6 by more
-1.2 by now
-0.8 by one
1.1 by people
-0.8 by phone
0.7 by relaxing
-0.5 by research
1.0 by saturday
0.6 by science
0.5 by session
-0.6 by side
-1.4 by six
0.5 by ten
-1.1 by themselves
-1.2 by three
1.8 by touch
-0.5 by trained
-1.0 by two
0.6 by up
1.4 by visit
-0.8 by way
1.5 by wednesday
2.0 by week
0.9 by working
0.6 by your
0.5 bye
0.7 cabinet
0.8 cage
-0.7 cake
-0.6 cake $
3.0 calcium
1.5 calcium deposits
0.8 calder
0.9 calf
0.7 calgary
-0.9 calgary $
-3.3 call
-0.5 call a
-0.6 call now
0.6 call our
-0.5 call that
-1.1 call this
0.6 call today
0.8 call us
-0.8 call you
-1.3 called
-0.6 called a
1.4 called for
-1.0 called the
-1.3 calls
2.4 callum
-0.5 callum $
-1.7 calm
-0.5 calm and
-0.5 calmer and
-0.7 calming
1.5 calms
-0.6 calms down
1.1 calms the
-0.9 calves
1.9 came
0.6 came back
-0.6 came home
1.4 came in
-1.8 came to
-0.7 came up
-0.6 came with
-0.5 can address
0.9 can adjust
-0.7 can affect
-0.6 can all
-1.5 can also
-0.6 can and
1.0 can avoid
0.6 can be
-1.1 can become
-0.5 can bill
-0.7 can book
-0.7 can bring
1.0 can buy
0.8 can cancel
0.5 can carry
-3.0 can cause
-1.8 can change
-0.5 can claim
1.4 can correct
1.7 can cure
-0.5 can decide
0.8 can diagnose
0.5 can do
-1.5 can ease
1.1 can enjoy
0.6 can even
0.7 can expect
-1.5 can feel
0.5 can get
-1.3 can give
1.1 can go
-2.7 can guarantee
-0.7 can happen
1.3 can have
0.9 can heal
-2.5 can help
-0.5 can hold
1.7 can hurt
-1.9 can i
-0.5 can improve
-0.6 can irritate
2.0 can keep
-0.7 can lead
-2.1 can make
-1.3 can massage
3.3 can match
0.5 can not
-0.6 can offer
-0.6 can only
-2.3 can promise
-0.6 can prove
-0.6 can push
0.8 can put
-0.6 can refer
-0.7 can run
1.0 can say
-0.6 can see
-0.8 can send
-0.8 can show
1.0 can skip
1.1 can slow
1.2 can start
1.1 can stay
-0.6 can stop
3.0 can straighten
-1.0 can take
2.1 can tell
0.7 can throw
2.3 can usually
-0.6 can work
-1.3 can you
1.5 canada
-0.8 canada life
-0.8 canadians
-0.7 canadians will
-0.6 canal $
1.6 canal and
0.5 canal opens
-1.0 canal or
-0.9 canal that
1.9 canal widens
3.6 cancel
2.3 cancel $
1.7 cancel the
-0.6 cancellation
8.6 cancelled
1.6 cancelled $
1.4 cancelled her
1.2 cancelled it
1.5 cancelled the
-2.2 cancer
-0.7 cancer $
-0.6 candles
-0.5 candles $
2.5 cane
0.6 canes
-1.1 cantonese
1.3 capitol
1.3 capitol hill
-2.1 car
-0.5 car seat
1.1 card $
-0.7 card on
-0.5 card with
-1.9 cards
-0.9 care
-0.7 care $
-0.5 care at
-0.7 care for
1.2 care is
0.9 care that
0.8 career
-1.3 careful
-0.6 careful with
0.8 carefully
-0.9 carers
1.0 carla
-0.9 carol
-0.8 carpet
2.5 carried
0.8 carried away
0.9 carried off
-1.0 carried out
-0.7 carried you
0.9 carries
-0.9 carries a
1.4 carries no
-0.6 carries the
-0.6 carry risks
0.6 carry the
-0.6 carry your
1.3 carrying
0.5 carrying a
1.3 cart $
3.4 cartilage
2.6 cartilage $
0.7 cartilage and
-0.6 cartilage in
-0.6 cartilage is
-0.6 cartilage or
-0.7 cartilage thins
0.8 cascade
-2.1 case
-1.8 cases
0.9 cases surgery
-1.3 cases the
0.6 cases we
-0.6 cash
-1.2 cat
0.6 catch
0.7 catch fewer
-0.8 cauda
-0.8 cauda equina
0.5 caught
2.0 cause
1.3 cause $
1.3 cause and
-0.9 cause can
0.7 cause instead
-2.1 cause is
1.7 cause not
0.6 cause of
-0.5 cause pain
-0.9 cause permanent
-0.6 cause symptoms
-0.9 caused by
-0.6 causes $
2.0 causes and
-0.8 causes of
2.2 causing
2.0 causing it
0.7 causing your
-1.1 cautious
-0.5 ceiling
0.6 cell
0.6 cellist
2.3 cells
1.4 cells $
1.8 cellular
1.1 cellular level
2.3 cent
1.1 cent $
-0.7 cent off
1.0 center
1.7 centimetre
1.0 centimetres
1.4 central
1.1 centre
0.7 centre $
0.5 centre and
-0.9 centre of
0.8 centres $
-0.5 century
-1.5 certain
-1.2 certainty
-0.6 certainty $
-0.9 certificate
-0.5 certificates
1.7 certified
1.6 chain
2.0 chains
-3.2 chair
-0.5 chair is
-0.5 chair massage
0.7 chair or
-0.6 chair so
-1.5 chairs
-0.6 chairs $
-0.7 chairs and
-0.6 chan
-1.2 chance
-0.8 chance $
-1.0 chance of
-0.5 chance that
1.4 chance to
-0.5 chances
-2.4 change
1.4 change $
-0.6 change and
1.1 change is
-0.6 change it
-0.5 change position
-2.3 change the
-1.2 change what
-0.8 change your
-3.7 changed
-0.7 changed $
-2.5 changes
-0.7 changes $
-1.3 changes in
1.3 changes that
-0.6 changes the
1.0 changes to
1.4 changing
-0.5 changing position
0.9 changing the
-0.9 channel
-3.0 charge
-0.7 charge of
-0.6 charged
-0.5 charities
-1.5 chart
-0.6 chart $
-0.5 chartered
1.6 chase
2.3 chase symptoms
0.6 chasing
-1.2 chat
-0.6 chat and
0.5 chat with
-0.6 cheap
1.8 cheaper
-3.5 check
-0.6 check $
1.7 check how
-0.5 check in
-0.6 check that
-0.8 check the
-1.0 check your
-3.1 checked
-0.5 checked $
-0.5 checking
-0.7 chef
-1.3 chemicals $
0.7 chemist
-0.5 chemistry $
-2.7 chest
-1.3 chest pain
-0.7 chi
0.6 chiefly
1.6 child
-0.6 child who
-0.6 children
0.6 children and
-0.5 children may
3.5 chiro
1.4 chiro and
2.7 chiropractic
-0.5 chiropractic and
0.8 chiropractic or
2.2 chiropractor
1.3 chiropractors
2.9 choice
0.5 choice $
2.0 choice for
-0.6 choices
1.2 choir
0.6 choir $
-3.0 choose
0.8 choose $
-0.9 choose us
-0.5 choose your
0.6 choosing
1.5 christmas
3.4 chronic
0.5 chronic $
0.5 chronic low
2.3 chronic pain
1.2 church
-0.7 circle $
-0.6 circulation
-1.8 circulation $
0.9 circulation to
0.7 circulation which
1.6 cities
0.8 cities $
1.5 city
0.5 city and
-3.1 claim
-0.7 claim number
-0.5 claim that
-0.5 claim to
-1.4 claims
0.9 claims $
-0.7 claims are
-1.2 claims that
-0.7 clamp
-0.5 clamps
-1.2 class
2.6 clean
2.5 clean $
-0.6 clear difference
1.0 clear up
1.9 cleared
1.2 clearing
4.2 clears
-0.9 clears lactic
0.5 clears the
-0.9 clenched
-0.7 clever
1.0 click
2.2 client
0.5 client of
3.4 clients
-0.6 clients a
-0.5 clients are
0.8 clients can
0.8 clients do
-0.6 clients each
1.3 clients feel
-0.5 clients get
2.4 clients have
0.6 clients in
-0.5 clients like
0.8 clients of
0.5 clients often
0.8 clients to
0.9 clients who
1.0 clients whose
0.6 clients with
-0.9 climb
0.8 climbed
-0.9 climbing
2.0 clinic
-1.5 clinic $
0.6 clinic can
0.9 clinic for
4.2 clinic in
0.8 clinic is
-1.0 clinic near
2.3 clinic on
1.3 clinical
1.2 clinical director
2.7 clinically
2.7 clinically proven
6.7 clinics
1.0 clinics we
0.6 clock
0.9 clock $
0.9 close
-0.9 close to
0.6 closed
-0.7 closed on
-0.8 closer
0.8 closes
-1.0 clot
-1.4 clothes
-0.7 clothing
-1.1 clots
-0.7 club
-0.8 clubs
2.8 cm
1.0 co codamol
-0.5 coach
0.5 coastline
1.2 coat
-0.5 coats $
2.1 coax
0.7 cobb
-0.5 cochrane
1.0 codamol
-1.0 code
1.5 codeine
-1.0 coffee
-1.2 coffee $
-0.9 coffee and
-0.6 cognitive
1.0 col
1.0 col $
-1.6 cold
0.8 cold season
1.0 cold since
4.2 colds
1.4 colds $
1.9 colds and
1.1 colin
0.7 collagen
1.0 colleague
0.5 collected
-0.5 colleen
-3.7 college
-1.0 college $
-0.6 college of
0.7 columbia $
4.0 combination
0.5 combination of
-0.6 combine
0.6 combines deep
1.5 combo
1.7 come
-1.4 come $
0.6 come and
0.6 come as
0.8 come back
0.8 come down
-0.7 come for
-1.3 come from
3.5 come here
2.5 come off
-1.8 come on
-0.5 come once
-1.0 come out
-0.8 come the
-0.6 come through
0.9 come up
-0.7 come weekly
-0.9 come when
-0.5 come with
-0.7 comes and
1.0 comes back
1.2 comes close
1.1 comes down
-1.6 comes from
-0.8 comes in
0.7 comes off
-0.6 comes on
-0.5 comes the
0.6 comes up
0.5 comes with
-2.0 comfort
-1.3 comfort $
-0.8 comfort and
-2.4 comfortable
-2.2 comfortable $
1.2 comfortable and
-0.5 comfortably
0.6 coming $
0.9 coming back
0.8 coming for
-0.5 coming out
-1.1 comments
0.7 commit
0.7 commit to
-1.0 committee
-5.8 common
-0.6 common $
-0.7 common and
-0.7 common in
-0.5 commonly
0.8 communication
-0.5 community
0.5 company
-1.1 compare
-0.6 compared
1.0 compete
-0.5 complain
-0.7 complaining $
1.1 complaining and
1.5 complains
0.5 complaint
-0.5 complaint $
-1.3 complaints
-1.1 complementary
2.5 complete
0.5 complete the
0.5 completed
5.3 completely
2.5 completely $
-0.6 completely natural
1.3 completely safe
0.5 complications
-0.5 compost
0.5 compressed
1.4 compression
-0.6 concern
-1.5 conclusion
-0.6 conclusions
-0.6 conclusions $
0.8 condition
0.6 condition so
-1.1 confidence
-0.6 confidence $
1.5 confident
0.9 confident that
0.6 confirmed
0.6 confused
-0.9 connective
-0.9 connective tissue
-1.6 consent
-0.7 consent $
0.7 consent form
-0.7 consent is
2.5 conservative
-1.7 consider
-0.8 considered
-0.7 considered when
1.1 consistent
0.6 constipation
0.9 constipation and
-0.6 consult
2.8 consultant
1.7 consultant has
-1.2 consultation
-1.8 contact
-0.6 continue
-0.9 continuing
-0.7 contract
-0.5 contract $
0.5 contracts
0.9 contraindications
0.9 contraindications $
-0.5 contribute
-0.7 contributes
-1.5 control
-0.5 control $
-0.8 control of
-0.6 controlled
-0.5 conversation
0.6 conversation and
-0.7 converted
-0.6 convincing
0.6 cool
-0.9 cope
-0.5 cope with
-0.8 copper
-0.6 coquitlam $
-0.7 cord
-1.1 cord $
-0.7 core
-0.7 core $
0.5 corner
-0.5 corner of
2.8 correct
1.6 correct the
0.5 correct your
2.1 corrected
2.6 correcting
4.3 correction
5.6 corrects
1.2 corrects poor
1.0 corrects posture
0.5 corridor
-1.1 cortisol
-1.3 cortisol $
-0.6 cortisol and
-0.7 cortisol falls
-0.9 cortisol goes
2.4 cortisone
-0.7 cortisone shots
-1.4 cost
-1.0 cost $
-1.2 costs
0.6 costs a
-0.7 costs nothing
-0.9 couch
0.6 couch $
-0.6 couch and
3.8 could
1.9 could barely
-0.8 could do
-0.7 could go
-0.5 could it
3.2 could not
-1.1 could walk
-0.5 council
1.3 count
-0.6 count $
1.6 count on
-0.6 counted
0.8 counter
1.2 counter and
0.9 counting
1.3 counting $
-0.6 counts
-0.5 counts $
0.6 county
0.8 couple
0.5 couple of
-1.1 couples
2.3 course
-1.8 course $
2.9 course of
-0.5 course on
-0.9 courses
-2.2 cover
-1.8 coverage
-3.2 covered
-0.8 covered by
-1.1 covered with
-1.9 covers
-0.5 covers the
1.3 cracked
0.5 cracks
0.6 cramps
-0.8 cranky
0.6 crash
-0.6 creaky
0.8 cream
-0.6 creams
0.6 create
-1.0 created
2.1 creates
0.6 creates a
-1.5 credit
-0.6 credit $
-0.5 creek
0.8 creep
-0.6 cried in
2.2 cried on
1.5 crooked
-0.5 cross sun
0.5 cross the
1.8 crossed
1.5 crp
-1.3 crumbling
-0.6 crumbling $
-0.5 crushed
-1.6 cry
-0.8 crying
1.1 culprit
1.2 culprit $
-0.6 culprits
0.7 cup
-0.6 cupboard
-0.5 cupboard $
0.5 cupping and
0.5 cure
0.8 cure $
-0.6 cure a
-0.6 cure and
-1.1 cure arthritis
-1.0 cure back
-0.9 cure for
1.5 cure it
-1.4 cure the
-0.6 cure your
4.0 cured
1.2 cured $
3.1 cures
1.6 curvature
3.9 curve
0.6 curve $
-0.6 curve and
1.1 curve from
-1.5 curve in
-0.8 curve is
-0.6 curve of
-0.6 curve or
0.7 curved spines
1.4 curves
-0.7 curves are
0.6 curves of
-1.3 curves to
-0.7 cushion
0.5 cushioning
-0.6 cushions
1.1 cut
0.7 cuts
0.6 cuts healing
1.4 cutting
0.9 cycle
-0.7 cycle $
-1.3 cycling
2.2 d
2.8 d $
-1.2 dad
-0.7 dahlias
-0.8 daily
-1.3 daily life
-4.4 damage
-0.5 damage and
-0.6 damage can
-0.6 damage is
-0.6 damage the
-1.4 damage to
3.0 damaged
-0.9 damaged $
0.7 damaged fibres
0.7 damaged muscle
1.0 damaged tissue
-0.9 dampen
-0.5 dan
4.6 danced
0.9 danced out
-0.9 dancers
1.8 dancing
0.8 dancing $
0.6 dancing at
1.6 danger
3.8 dangerous
4.5 dangerous $
2.0 date
2.1 date $
0.6 date and
-0.9 date booked
0.5 date for
-0.5 date of
-1.9 daughter
-1.0 day activities
-0.9 day after
-1.5 day and
-0.7 day appointments
1.4 day around
-0.5 day as
0.5 day for
-0.6 day if
0.8 day is
1.0 day long
-0.6 day notice
0.5 day of
0.9 day one
-2.0 day or
0.5 day so
2.0 day spa
-0.8 day that
0.5 day the
1.3 day you
-0.5 day your
0.9 days 1
0.7 days a
-0.6 days after
0.9 days and
-0.5 days later
-0.5 days of
0.5 days so
-0.6 deadlift
-0.8 deadlines
0.7 deal
-0.9 deal $
-0.5 deal of
-0.6 deal that
2.2 deal with
-0.5 deals
-0.5 deals with
1.9 dealt
1.9 dealt with
-0.9 dear
1.6 decades
-1.0 december
-0.5 decent
-2.7 decide
-0.5 decide together
-1.4 decision
-0.8 decisions
0.5 decline
1.4 decompress
1.7 decompress the
1.2 decompression
1.0 decompression and
0.9 decompression massage
0.8 decrease
1.1 dedicated
-0.6 dee
1.1 deep
-0.6 deep $
-1.1 deep hip
-0.6 deep in
0.8 deep into
-0.7 deep massage
-1.1 deep pressure
-0.5 deep relaxation
-0.9 deep tissue
-0.6 deep work
-0.7 deepens
-0.8 deeper
-0.7 deeper $
-0.8 deeper layers
-0.8 deeper work
0.8 deeply
0.6 deer
0.5 deer lake
1.3 defences
0.9 defences $
-0.5 degenerating discs
1.8 degeneration
-0.9 degeneration $
0.7 degeneration and
0.8 degenerative
-0.6 degenerative $
-0.7 degenerative disc
0.5 degree
5.3 degrees
0.7 degrees $
1.3 degrees to
-0.5 delay
0.8 delay $
-0.5 delighted
2.0 deliver
0.9 delivered by
1.8 delivers
1.2 delivers oxygen
1.6 delivery
-0.5 demand
-1.9 department
-0.9 department $
-0.6 dependence
-0.5 dependence $
-0.6 depending
-0.6 depending on
-2.8 depends
-2.2 depends on
1.5 deposits
1.8 depression
0.6 describe
-0.7 describe it
-0.9 described
-1.1 description
-1.2 deserves
-0.7 deserves a
-2.1 desk
-0.6 desk $
0.7 desk for
0.6 desk rescue
2.0 desk work
-0.5 desk workers
0.8 deskease
0.6 deskside
-1.0 details
5.0 detox
-0.6 detox the
5.2 detoxifies
2.3 detoxifies the
2.2 detoxify
0.5 dev
1.3 developed
0.7 developed a
-0.7 devices
-0.6 devon
1.5 diabetes
3.2 diagnose
1.2 diagnose a
-0.8 diagnose disease
1.6 diagnose exactly
0.7 diagnose what
-0.8 diagnosed
-0.9 diagnosed with
0.9 diagnoses
5.2 diagnosis
1.9 diagnosis and
1.3 diagnosis is
-0.5 diary
-0.6 diary $
2.0 did
1.6 did $
-0.5 did better
1.5 did it
1.3 did my
-0.8 did not
-0.8 did the
-0.5 die
-1.4 diet
-1.7 differ
-1.2 difference
-1.8 difference $
0.5 difference after
-1.2 difference between
0.6 difference by
0.9 difference from
-0.9 difference had
0.5 difference in
-1.4 difference to
-0.9 differences
-2.1 different
-1.7 different $
-0.7 different and
-0.8 differs
-1.3 difficult
-1.5 difficult to
-0.5 difficulty
-1.5 dig
1.3 digestion
-0.6 digging $
-0.7 dinner
-1.4 diploma
-0.7 diploma in
-0.6 direct
-0.6 direct bill
0.6 directed
-0.5 directions
-2.2 directly
-1.2 directly $
-0.6 directly over
1.9 director
-1.3 disability
-0.5 disagree
1.6 disappear
0.8 disappeared
1.6 disappears
-0.7 disappointed
2.7 disc
1.0 disc $
-0.9 disc at
-2.5 disc back
-0.6 disc bulges
1.1 disc can
-0.6 disc clients
-0.8 disc disease
-0.8 disc does
-1.2 disc has
1.3 disc height
-0.5 disc herniates
-1.5 disc herniation
1.6 disc herniations
1.1 disc in
0.7 disc is
0.8 disc itself
0.6 disc massage
-0.5 disc material
-1.5 disc or
0.7 disc pain
-0.6 disc replacement
1.1 disc slides
2.9 disc specialist
-0.7 disc spinal
-2.6 disc that
0.7 disc to
-1.3 disc wear
-0.6 disc which
1.0 discectomy $
-0.7 discectomy in
1.8 discharge
2.4 discharged
0.5 discover
2.0 discs and
-1.2 discs are
0.5 discs at
-1.1 discs between
-0.6 discs cause
-1.0 discs do
-1.4 discs dry
-0.6 discs have
-2.0 discs lose
-0.6 discs on
-0.5 discs stenosis
2.0 discs that
1.3 discs which
-1.1 discuss
-0.6 discuss the
-1.2 discussed
-1.6 disease $
-0.8 disease and
-0.8 disease modifying
-1.3 dishwasher
-0.7 dishwasher $
1.4 disorders
1.2 dissolve
1.9 dissolves
1.9 distance
1.0 distance $
0.7 dizziness
0.8 dmards
-1.3 do
0.5 do $
1.8 do a
-0.6 do about
-0.5 do again
0.7 do all
-0.6 do an
-1.0 do and
-0.9 do any
-0.8 do anything
-0.5 do as
1.2 do at
0.9 do everything
0.7 do for
-0.5 do get
0.9 do go
-0.6 do have
-0.8 do i
1.7 do in
1.5 do is
0.8 do more
-1.4 do not
-1.5 do nothing
-0.8 do now
-0.6 do our
0.6 do so
-0.5 do something
1.4 do that
-0.8 do them
0.6 do they
0.8 do this
-0.8 do to
2.0 do what
0.5 do with
-0.7 do without
2.8 do you
1.3 do your
-0.8 doctor
0.8 doctor a
-0.9 doctor and
0.7 doctor can
-0.5 doctor first
0.5 doctor had
-1.1 doctor has
-0.7 doctor or
-0.7 doctor referral
-1.9 doctor says
-1.1 doctor will
2.1 doctors
-1.6 doctors $
-1.4 doctors call
0.7 does
0.9 does $
2.3 does and
0.8 does for
-0.8 does it
0.8 does its
-1.5 does massage
0.8 does more
-0.5 does my
-3.9 does not
-1.2 does nothing
-0.6 does so
1.1 does something
1.7 does the
1.3 does this
1.4 does what
-1.0 dogs
-1.3 doing
-0.6 doing nothing
1.3 doing the
-0.6 doing this
-1.7 doing your
-1.6 dollars
-0.5 dollars off
-0.5 dom
2.3 done
5.1 done $
-0.7 done and
1.1 done by
-0.6 done it
0.5 done the
1.2 done with
-1.1 done without
-2.0 door
1.0 door $
-0.7 door is
-0.8 door on
-0.6 dopamine $
1.4 dose
2.7 dose $
-0.5 dose of
3.4 double
2.3 doubled
1.9 doubles
3.5 doubt
1.3 doubt that
-0.5 doughnut
1.5 down again
-0.7 down both
-0.8 down in
-1.4 down on
-1.0 down one
-0.5 down or
0.6 down so
0.9 down the
-1.0 down to
-1.2 down with
0.7 downside
-0.5 downstairs
0.9 downtown
2.1 downtown $
-0.6 doze
-0.5 doze off
1.5 dozen
0.9 dozen trials
1.1 dr
-0.8 drag
-0.5 drags
1.0 drain
-0.5 drainage
2.0 drains
-1.2 draped
0.9 draw
0.5 drawbacks
0.8 drawer $
1.0 drawn back
3.0 draws
2.6 dress
1.4 dress $
-0.5 dressed
0.6 dresser
-1.6 dries
-1.3 dries out
0.5 drink
2.7 drink plenty
-0.9 drink water
0.5 drink your
-0.5 drinking
-1.6 drive $
-0.7 drive home
0.9 drive yourself
-0.7 driven
-1.0 drivers
-0.9 drives
-1.7 driveway
-0.6 driveway $
0.5 driving
-0.7 driving $
1.4 drop
3.3 drop $
-0.6 drop and
1.2 dropped
1.8 drops
1.0 drops back
1.3 drops by
2.6 drove
1.8 drove home
1.5 drove to
-0.7 drowsiness
1.3 drug
1.0 drugs
1.2 drugs $
-1.3 dry out
0.5 drywall
-0.9 due
1.1 dull
-0.5 dummy
-0.8 during
-1.2 during a
-0.5 during the
0.7 during your
-0.7 e
-2.4 each
-0.5 each $
0.5 each day
0.7 each level
-0.8 each month
0.5 each morning
-0.9 each one
-0.7 each other
-0.6 each side
0.7 each time
-0.6 each year
1.4 early
-1.1 early $
-0.5 early and
0.9 early massage
-0.5 early mornings
-0.8 early treatment
-0.6 earned
-1.2 ears
-0.7 ears $
-2.1 ease
-0.5 ease off
-0.5 ease that
-2.5 eases
2.4 easier
-1.3 easier $
0.5 easier and
-1.5 easier to
0.5 easily
-0.6 easily $
1.0 easing the
-0.6 east
1.1 easter
1.8 easter $
1.4 easy $
-0.5 easy to
-1.6 eat
1.1 edge
0.8 edge of
-1.5 edge off
-1.3 edmonds
-0.8 edmonds $
-0.8 education
1.1 effect $
-1.1 effect on
-0.7 effect was
6.9 effective
1.4 effective as
-0.5 effective dose
0.7 effective for
1.6 effective than
1.2 effective treatment
2.9 effectively
2.4 effectively managed
1.9 effectiveness
1.5 effects
1.2 effects $
-0.8 effects are
0.5 effects of
-0.6 effects on
-0.5 effleurage
-0.6 effort
-0.7 effort $
2.6 eight
-2.3 eight $
0.9 eight hours
-0.7 eight in
-0.6 eight out
-0.5 eight sessions
1.1 eight to
-0.5 eight until
1.6 eight visits
1.8 eight weeks
-1.2 eight years
2.7 eighteen
1.2 eighty
-0.5 either side
1.1 either way
-1.0 elbows
1.3 elderly
-0.6 elevara
-1.8 elevator
-0.6 elevator $
1.7 eleven
-0.6 eleven months
1.7 eleven years
2.8 eliminate
0.6 eliminate the
4.3 eliminates
1.0 eliminates the
0.9 ellie
5.4 else
-2.0 else $
0.9 else can
0.9 else does
0.7 else first
1.0 else has
1.8 else in
-0.5 else we
-0.6 else will
-0.6 else you
4.4 elsewhere
0.6 elsewhere $
-1.5 email
-0.7 emails
-0.6 emergencies
-3.2 emergency
-1.0 emergency department
-0.5 emergency stop
-0.6 employed
-0.5 employee
-0.7 employees
-0.9 employer
0.6 empty
-1.2 encourage
-1.4 encourages
5.4 end
-1.0 end $
0.5 end and
-0.5 end the
0.8 end up
-0.8 end you
2.6 ended
-0.7 endings
-2.0 endorphin
-1.0 endorphin release
-3.8 endorphins
-2.3 endorphins $
-0.5 endorphins are
-0.5 endorphins going
1.1 endorphins that
-0.7 endorphins the
4.2 ends
-1.0 ends of
-0.6 energy
-1.2 english
-0.6 english and
-0.5 english cantonese
-1.8 enjoy
1.2 enjoy a
-1.6 enjoy it
-0.6 enjoy the
-0.5 enjoyed
-0.5 enjoys
3.1 enough
1.3 enough $
2.3 enough for
0.8 enough to
-0.9 entire
2.3 entirely
-0.5 entirely $
0.5 entirely without
-0.6 entitled
-0.6 entitled to
-0.7 entrance
-0.6 entry
-1.0 envelope
1.3 epidural
-0.7 episode
-0.7 episodes
-0.5 epsom
0.8 equal
0.9 equal $
-0.8 equina
-0.6 equina syndrome
-1.0 equipment
-0.5 er
-0.5 erectors
2.8 especially
0.5 especially effective
-0.6 especially if
-1.4 especially in
0.9 established
2.4 even
-1.3 even if
0.5 even on
-0.7 even so
-2.4 evening
-0.6 evening and
-1.9 evenings
-0.5 evenings $
0.6 evenly
0.5 evenly $
-0.8 event
-0.5 event $
3.4 ever
-1.2 ever since
2.0 every
1.8 every age
1.1 every back
2.6 every bit
3.4 every body
1.5 every cent
-0.7 every few
-1.1 every half
-0.9 every hour
-0.5 every medicine
-1.0 every month
-0.5 every morning
-0.5 every muscle
-0.5 every night
1.9 every one
-0.8 every other
1.4 every penny
-0.8 every second
-1.1 every session
1.1 every single
0.7 every six
0.5 every stage
1.6 every therapist
1.9 every three
3.2 every time
-0.7 every treatment
-1.1 every two
-1.5 every week
-0.5 every year
2.7 everybody
-0.5 everybody and
1.0 everybody from
-0.5 everyday life
1.5 everyone
2.2 everyone $
-0.7 everyone and
-0.8 everyone does
1.6 everyone else
1.9 everyone from
-0.7 everyone has
1.2 everyone is
0.5 everyone who
2.7 everything
0.8 everything $
-0.5 everything around
-0.9 everything in
-0.6 everywhere
-6.3 evidence
-0.9 evidence $
-0.8 evidence for
-2.6 evidence that
-0.5 evidence to
0.6 exact
1.2 exactly
1.6 exactly which
-0.6 exam
-1.0 examination
-0.8 examination $
-0.6 example
-0.5 exams
1.5 excellent
0.5 except
0.5 exception
1.0 exchange
-0.6 exclude
-5.8 exercise
-0.6 exercise as
-0.6 exercise has
-1.9 exercise is
0.8 exercise or
-1.8 exercises
-0.7 exercises $
0.5 exercises on
2.3 exercises to
-0.6 exhausting
2.2 expect
1.0 expect to
0.7 expected
1.8 expected $
-0.6 expecting
-1.9 expensive
1.5 experience
-0.6 experience $
1.0 experience and
0.6 experience it
1.3 experienced
0.6 experienced in
6.9 expert
2.8 expert $
1.4 expert and
1.2 expert in
8.6 experts
1.0 experts $
1.5 experts and
2.7 experts in
0.5 experts who
-3.1 explain
0.5 explain how
-0.7 explain that
-1.1 explain the
-0.5 explain what
0.8 explained
1.5 explained that
-1.4 explains
-0.8 explains what
-0.6 explanation
-2.0 extended
-1.6 extended health
-1.2 extra
-0.6 extra bone
0.6 extra charge
-0.7 eye level
0.9 eye on
-2.2 face
-0.6 face cradle
1.5 facet joint
-0.7 facet joints
1.1 facility
1.0 fact
1.3 fact it
1.1 factor
-1.1 factors
0.8 fade
0.7 faded
0.7 fades
0.5 fail
2.4 failed
1.0 failed $
-0.5 faint
-1.9 fair
-0.5 fair $
1.8 fall $
-1.6 fall asleep
1.8 fallen
-0.5 falling
-1.8 falls
-0.8 false
-0.8 false $
-1.1 families $
1.0 family $
-0.6 family doctor
0.7 family doctors
-0.5 family history
0.9 family member
-0.6 family of
1.0 famous
-1.1 fancy
-0.9 fancy $
1.5 far
-0.8 far $
0.5 far more
-0.8 far you
-0.6 farm
-1.0 farmers
-0.7 farther
-0.6 fascia
-0.5 fascia $
0.5 fascial
5.6 fast
3.6 fast $
0.9 fast as
-0.6 fast paced
1.5 fast relief
7.7 faster
2.6 faster $
-0.5 faster and
-1.0 faster relief
1.0 faster than
-2.1 father
-0.5 fatigue
-0.7 fault
-0.5 favour
-0.6 favourite
-0.5 favourites
-0.7 fear
1.1 february
3.0 february $
-1.6 fee
-0.7 fee $
-0.5 fee and
0.5 fee is
1.7 feed
0.5 feeds
0.8 feeds the
-1.1 feel $
3.2 feel a
0.5 feel an
2.6 feel better
-1.2 feel calmer
-1.2 feel good
0.7 feel immediate
-1.7 feel it
-1.0 feel less
1.2 feel lighter
1.0 feel looser
-0.5 feel more
1.1 feel relief
1.9 feel something
-0.5 feel sore
1.8 feel the
1.2 feeling $
-0.5 feeling and
0.6 feeling better
-0.6 feeling in
-0.5 feeling of
-1.5 feels
-0.8 feels amazing
-0.5 feels better
-1.0 feels good
2.4 feels stuck
-1.2 fees
-3.1 feet
-1.0 feet $
-1.0 feet and
-0.5 feet because
0.9 feet in
1.1 feet up
1.5 felt
1.2 felt a
1.8 felt like
-2.5 fever
-0.5 fever or
-0.5 fever with
-1.4 few
-0.5 few $
-1.9 few days
0.9 few hours
1.5 few months
0.5 few of
0.6 few people
-0.7 few sessions
-0.5 few small
0.8 few steps
-0.6 few things
-2.8 few weeks
2.0 fewer
1.3 fewer $
2.2 fewer colds
0.5 fibre
1.2 fibres
1.3 fibres $
-0.5 fibres and
1.7 fibres knit
0.6 fibromyalgia
1.2 field
0.7 fifteen minute
1.2 fifty
-0.5 fifty $
-0.5 fifty minute
-0.8 fifty minutes
-0.9 fifty years
0.5 fighting
0.5 fights
0.7 figures
0.7 file
-1.8 fill
-0.5 fill in
0.6 filled in
2.0 film
-0.7 film $
0.9 final
1.6 finally
2.7 find
1.3 find and
-1.4 find it
-0.5 find me
0.9 find that
-1.1 find the
2.4 find they
0.9 find you
-0.5 finding a
1.6 finds
0.7 finds its
-1.1 fine
1.1 fine $
0.5 fine for
1.3 fine needles
-0.7 fine to
2.5 finest
1.7 finest massage
-0.6 finger
1.7 fingers
2.5 finish
-1.0 finish with
2.7 finished
1.0 finished in
0.8 finished the
0.7 finished with
1.6 finishes
2.7 fire
1.0 firm
-1.1 firm and
-0.6 firm chair
1.0 firm pressure
-0.7 firmer
1.0 firms
-0.6 first
-0.6 first $
-0.7 first aid
-2.5 first and
-1.1 first came
1.5 first day
-0.8 first days
-0.9 first hour
0.8 first massage
0.7 first month
-0.9 first of
1.9 first place
0.7 first step
-0.5 first thing
4.5 first time
1.1 first treatment
-1.1 first twelve
-0.7 first two
-1.5 first visit
-0.5 first visits
-0.8 first we
1.9 first year
3.0 fist
1.7 fit
-0.5 fit in
-0.7 fitness
-0.6 fitness $
-0.6 fits
1.5 fitted
1.3 five
-0.6 five benefits
-0.6 five canadians
0.8 five days
1.1 five hours
1.3 five is
-0.6 five miles
-1.5 five minutes
-0.6 five reasons
1.4 five sessions
3.3 five star
3.7 five stars
-0.7 five to
-0.9 five vertebrae
1.0 five visits
-0.6 five years
7.9 fix
-0.6 fix $
-0.5 fix a
-0.9 fix my
1.6 fix the
0.8 fix what
5.4 fixed
4.3 fixed $
2.0 fixed me
2.3 fixing
-0.5 flags
-0.9 flare $
1.2 flare since
-0.6 flare up
0.6 flare ups
1.5 flares
-0.5 flares and
-0.6 flat
-1.0 flat on
-1.9 flatten
-0.8 flatten your
1.5 flatter
0.8 flavum
-2.0 flexibility
-1.6 flexibility $
-0.6 flexible
0.7 flexion
-0.5 flexors
-2.2 float
-1.1 float out
0.6 flood
0.6 flood of
-1.7 floor
-0.6 floor $
-0.6 floor and
-0.5 floors
-1.0 flow $
0.6 flow delivers
-0.5 flow improves
1.0 flow to
1.6 flu
1.2 flu season
-0.5 fluffy
1.7 fluid
-0.5 fluid $
1.5 fluid into
0.5 flush
2.2 flush the
-1.3 flush toxins
1.5 flushed
1.1 flushes
0.9 flushing
0.7 flushing out
1.9 fly
-0.8 focus
-0.7 focuses
-0.7 focuses on
-1.7 folded
-0.5 folder
1.8 folks
0.5 folks who
-0.7 folks with
1.3 follow
2.0 follow $
-0.6 follow up
-2.0 followed
-0.6 followed a
1.5 following
0.5 following a
1.6 follows the
-1.1 food
1.1 foot
-0.7 foot $
-0.5 foot massage
0.7 football
-0.5 for
1.6 for $
-0.8 for 20
-0.5 for 5
0.7 for 75
1.6 for a
-0.5 for about
1.9 for absolutely
-1.3 for acute
2.9 for all
1.8 for an
0.5 for any
2.5 for arthritis
-0.8 for back
0.6 for by
-1.5 for chronic
-1.2 for each
-0.8 for eight
-0.6 for eighteen
1.6 for eleven
0.5 for ever
2.5 for every
1.7 for everybody
-0.7 for everyone
-0.5 for example
-1.2 for five
-0.5 for forty
-1.7 for four
7.4 for good
-1.0 for half
-0.5 for help
1.2 for her
1.5 for herniated
-0.7 for him
-0.5 for his
-0.6 for home
-0.7 for hours
-3.1 for it
-0.7 for leg
1.4 for life
1.0 for longer
2.3 for low
-0.5 for massage
-1.3 for me
-0.6 for medical
1.4 for medication
0.6 for months
-1.4 for more
-1.4 for most
-1.1 for my
-0.6 for nearly
0.5 for nine
-0.8 for nineteen
-0.5 for no
-0.6 for now
1.6 for older
0.6 for one
-0.8 for osteoarthritis
-0.9 for others
-0.9 for our
-0.9 for pain
0.7 for patients
1.1 for people
-0.7 for ra
-1.1 for sciatica
3.8 for scoliosis
-0.8 for seven
-0.5 for severe
-0.7 for six
-0.7 for sixteen
-0.5 for someone
1.5 for spinal
2.8 for stenosis
1.2 for stiffness
1.4 for stress
1.7 for surgery
1.1 for ten
-1.3 for that
-0.9 for the
-0.9 for their
-0.6 for them
0.7 for themselves
-1.2 for those
-0.9 for three
-0.5 for treatment
-0.9 for twelve
-2.0 for twenty
-1.5 for two
-0.8 for up
-1.7 for us
0.5 for whom
0.5 for work
-2.1 for you
-2.5 for your
0.6 force $
-0.8 forearm
-1.1 forearms
-0.6 forearms and
0.9 forecast
0.9 forecast $
2.4 foremost
1.3 forever
1.7 forever $
3.8 forget
1.7 forgot
1.2 forgotten
1.3 forgotten which
-2.5 form
-1.4 form $
-0.5 form and
0.6 form with
-1.7 forms
-0.7 forms $
2.0 fortnight
0.6 fortnight $
1.7 fortnightly
-0.9 fortunately
0.5 forty eight
-0.5 forty five
0.6 forty minutes
-0.5 forum
-1.8 forward
-1.3 forward $
-0.7 forward and
1.1 forward bend
-0.5 forward the
-1.5 found
-1.0 found $
-0.9 found and
0.5 found no
-1.2 found that
0.6 found the
1.3 found us
-0.5 founded
-0.6 founder $
2.6 four
1.2 four $
-0.8 four and
-1.0 four degrees
-1.6 four hours
0.6 four hundred
-1.4 four in
-1.0 four minutes
0.6 four months
1.3 four o'clock
-0.7 four of
-0.9 four out
-0.7 four people
1.6 four sessions
-0.5 four steps
-0.8 four the
0.7 four thousand
0.6 four times
0.5 four visits
-1.5 four weeks
0.8 four years
1.3 fourteen
1.4 fourteen days
-0.5 fourteen years
3.4 fourth
0.9 fourth one
-0.7 fracture
-0.5 fractures
1.7 fragile
0.9 fragile skin
2.2 frail
1.9 frame
0.8 frankly
4.1 free
3.6 free $
-0.5 free access
-0.7 free after
-1.1 free and
-0.8 free behind
0.6 free by
0.7 free fifteen
1.2 free from
-0.7 free hot
0.6 free in
1.4 free life
2.2 free of
-1.2 free parking
1.9 free the
-0.7 free to
-1.0 free up
1.1 freed
2.5 freedom
2.7 freedom from
0.7 freely
0.5 freely $
0.7 frees
1.0 frees the
1.4 frequency
-1.5 frequent
-0.9 frequently
2.3 fresh
2.5 fresh strain
0.9 friday
-0.9 friday $
1.1 friday and
-0.7 friday to
-1.2 fridays
-0.8 fridays $
-0.8 fridge
-0.5 friend
-0.6 friend $
0.8 friendly team
-0.6 friends $
-1.5 frightened
-0.9 frightened $
0.6 frightening
1.2 from
-4.3 from a
-0.5 from any
0.5 from as
1.2 from coming
-0.7 from doing
-1.1 from eight
1.9 from ever
-0.6 from friday
1.2 from getting
0.6 from happening
-0.6 from low
-0.6 from monday
1.2 from newborns
1.2 from over
1.0 from pain
0.5 from royal
-0.5 from side
-0.8 from six
0.6 from surgery
1.1 from teenagers
1.0 from that
-1.7 from the
-0.5 from them
-0.9 from there
2.1 from this
-0.5 from time
-1.0 from us
0.9 from week
-1.7 from your
-3.0 front
-0.7 front $
-0.7 front desk
-0.9 front of
0.6 frozen
0.9 frozen peas
-0.6 frustrating
3.5 full
0.6 full body
-0.9 full day
-1.2 full history
-0.6 full hour
0.9 full of
0.5 full recovery
0.7 full time
0.6 full training
-0.5 fuller
0.5 fully
1.1 fully $
-0.7 fun
-0.5 fun $
-0.6 function and
-1.5 funny
-0.9 funny $
0.7 furniture
2.3 further
-1.7 further $
2.0 further damage
-1.1 fused
1.8 fusion
1.0 fusion $
-0.5 fusion is
-0.8 fuss
1.2 future
1.2 gabapentin
0.8 gabapentin $
-0.8 gadget
1.5 gain
2.8 gained
-0.7 gait
0.5 game
-0.8 game $
-0.5 games
1.0 gap
1.3 garage
0.5 garden
0.6 garden $
-0.9 gardeners
-0.7 gardening
-0.8 gas
0.5 gate
-0.8 gate $
1.4 gave
0.8 gave her
-1.4 gave it
1.3 gave me
0.5 gave up
-0.7 gave you
-0.9 gel
-0.5 gels
-1.7 general
-1.6 generally
-0.7 genitals
-0.6 genitals or
0.9 gentle
-1.6 gentle $
1.4 gentle and
0.8 gentle enough
-0.6 gentle exercise
-1.8 gentle massage
-1.0 gentle movement
1.0 gentle spinal
0.9 gentle techniques
0.9 gentler
0.6 gently active
-0.8 get
-0.6 get $
-0.8 get 15
-0.9 get 20
-1.0 get an
-0.7 get better
-0.5 get down
-0.6 get fifteen
0.6 get from
2.2 get injured
-0.9 get it
2.6 get less
-0.6 get moving
-1.0 get older
-1.2 get on
-2.3 get out
0.6 get pain
1.1 get results
0.5 get rid
1.2 get ten
0.6 get that
-0.9 get the
-0.7 get tired
-2.0 get up
-0.7 get worse
1.8 get you
1.9 get your
-0.8 gets better
-0.7 gets in
-0.9 gets it
0.7 gets moving
2.0 gets rid
-0.9 gets the
-1.0 gets worse
-1.2 gets you
-2.6 getting
-0.5 getting better
0.6 getting rid
1.0 getting started
-0.5 getting the
-0.8 getting up
-0.7 getting weak
-0.5 getting worse
0.6 getting you
-1.9 gift
-0.7 gift cards
-1.3 ginger
1.2 girls
-0.8 give a
1.2 give it
2.6 give me
0.7 give up
0.7 given
1.0 given a
-1.3 given by
1.9 given time
2.1 given up
-0.5 given you
0.7 gives
-0.5 gives it
0.9 gives up
0.5 gives you
1.3 gives your
-0.5 giving
0.8 glad
-0.5 glad that
0.5 gladly
-0.6 glass
-0.7 glide $
0.6 glowing
-0.6 gluteal
-0.5 gluteal muscles
-0.5 gluteals
-2.8 glutes
-0.6 glutes $
-0.6 glutes and
-1.0 go
-1.7 go $
0.9 go ahead
0.5 go along
2.2 go and
-2.4 go away
-0.8 go back
-0.8 go easy
1.3 go from
-0.6 go further
-0.6 go gently
0.5 go into
-0.6 go lighter
0.9 go of
2.4 go on
-0.5 go one
0.8 go out
-1.4 go over
0.7 go straight
1.8 go the
-1.7 go to
-0.9 go up
1.8 go wrong
-0.7 goal
0.5 goals $
2.8 goes
2.2 goes after
-0.5 goes and
-0.7 goes deeper
-1.7 goes down
1.9 goes for
-0.5 goes further
0.6 goes into
-1.3 goes on
-0.9 goes out
1.7 goes the
0.7 goes to
-0.9 goes up
1.5 going
-1.0 going back
-0.7 going on
1.0 going to
0.7 gold
0.9 golden
2.1 golf
1.1 golf $
0.6 golf course
1.1 golfers
6.4 gone
2.6 gone $
0.6 gone after
0.6 gone and
1.3 gone by
0.6 gone for
2.3 gone in
-0.5 gone numb
-2.4 good
4.1 good $
1.0 good as
-1.4 good at
-0.8 good chemicals
-0.8 good days
-1.9 good evidence
1.8 good few
1.7 good for
-0.7 good hurt
1.3 good many
1.2 good news
-0.5 good reason
0.5 good sleep
-0.5 good standing
6.3 goodbye
5.7 goodbye to
3.1 google
0.7 google $
-1.0 gord
0.7 gordon
2.7 got
1.0 got $
-0.8 got a
-1.0 got it
1.5 got off
-0.6 got one
1.8 got out
0.8 got to
0.8 got your
-4.0 gp
-1.0 grab
1.9 grade
-0.6 grade 1
0.5 graded the
-0.8 gradual
0.9 gradually
-0.8 gradually $
-0.5 graduated
0.8 grain
1.3 grand
0.5 grandchild
1.5 granddaughter
0.8 granddaughter wedding
-1.2 grandmother
-0.5 grandmother in
2.1 grandmothers
2.0 grandpa
1.4 grandparents
1.1 grandparents $
1.0 grandson
0.9 grant
-0.5 grateful
-0.9 gravity
0.8 great
-0.8 great $
-1.2 great deal
0.5 great grandmothers
0.8 great grandparents
0.5 great many
0.9 greater
1.2 greater flexibility
-1.3 green
-1.1 grew up
0.9 grief
1.8 grinding
-0.6 grip $
-0.7 grit
-0.6 grocery
-0.5 groin
-0.5 ground
-1.0 ground floor
-2.4 group
-3.3 groups
-0.8 groups $
0.5 grove
3.6 grow
0.7 growing
-0.6 growing $
2.0 grown
1.6 grows
-1.4 grumpy
3.5 guarantee
2.1 guarantee $
-0.7 guarantee results
-2.9 guarantee that
1.7 guarantee you
6.4 guaranteed
4.0 guaranteed $
1.9 guaranteed or
-0.6 guaranteed to
-1.1 guarantees
-1.0 guard
-0.5 guarded
-2.3 guarding
-0.5 guarding $
-0.6 guarding and
-0.5 guarding is
-0.7 guarding itself
-0.6 guest
-1.0 guest $
1.4 guests
-0.5 guests $
0.7 guests tell
-0.9 guidance
-0.8 guide
-0.6 guide to
-0.6 guideline
-1.2 guidelines
-1.9 guy
2.6 guys
1.4 gwen
-2.5 gym
2.4 habit
1.7 habit and
0.7 habit of
-0.6 habits
2.2 had
2.5 had $
-0.9 had a
1.4 had already
-1.1 had an
-1.8 had back
-1.6 had been
-0.8 had cancer
1.4 had clients
-0.7 had come
0.6 had given
1.0 had him
-0.6 had it
0.5 had left
-1.2 had massage
2.6 had me
-0.6 had mixed
-1.2 had my
-0.5 had pain
0.7 had people
-0.6 had rheumatoid
0.8 had sciatica
-1.3 had surgery
-1.7 had the
2.3 had to
2.6 had tried
-0.7 had two
-0.7 had very
-0.6 haematoma
-1.7 hair
-0.5 hair $
-0.7 half
-0.5 half a
-0.5 half an
-2.0 half of
-0.8 half past
2.0 half term
1.6 half the
-0.5 halfway
-0.5 halifax
0.7 halt
1.6 halts
0.8 halves
-0.9 hamstring
-2.1 hamstrings
-0.8 hamstrings $
2.8 hand
-0.6 hand in
1.3 hand picked
-0.9 hand with
0.9 hand you
-2.1 handed
3.6 hands
-1.5 hands $
1.0 hands a
-1.5 hands and
-0.5 hands are
0.8 hands can
3.9 hands do
2.1 hands in
1.5 hands of
1.3 hands on
-0.6 hands that
-1.2 hands to
-0.5 hands up
2.0 hang
-0.6 hangs
-1.5 happen
0.6 happen $
-0.6 happen in
1.0 happening
1.5 happening $
-0.7 happens
-0.7 happens $
2.2 happens and
1.7 happens to
-0.6 happens when
-0.8 happier
1.1 happy clients
0.7 harbour
-2.4 hard
-0.7 hard on
-0.6 hard sell
-2.9 hard to
0.8 hard week
-0.5 hard working
-0.9 harder
-0.8 harder than
-1.4 hardly
2.8 harm
1.4 harm you
0.5 harmony
-1.2 harold
-0.8 harpreet
1.6 has
-1.8 has a
2.9 has an
-1.1 has become
-1.9 has been
-0.7 has carried
-1.9 has changed
0.5 has come
1.1 has ever
0.8 has failed
-0.5 has finished
-0.6 has five
-3.6 has gone
-1.0 has healed
0.5 has improved
-0.6 has just
-0.5 has kept
0.5 has lasted
-0.5 has leaked
0.9 has made
0.9 has missed
-0.9 has more
-0.8 has narrowed
3.6 has never
0.8 has no
0.9 has none
0.7 has not
-0.8 has osteoarthritis
1.6 has proved
1.4 has proven
-0.6 has pushed
1.0 has room
-0.5 has scoliosis
-2.0 has settled
-1.4 has shown
-0.5 has since
0.7 has taken
1.3 has the
-2.0 has three
0.9 has to
-0.5 has worked
0.8 hastings street
-1.3 hate
1.1 haul
0.8 hauling
1.6 have
2.9 have $
-2.4 have a
-1.5 have all
-1.7 have already
-0.6 have also
-0.7 have an
-0.9 have any
-0.6 have arthritis
-0.8 have asked
-2.6 have back
0.5 have become
0.7 have begun
0.5 have cancelled
-0.5 have cancer
0.6 have carried
1.5 have clients
0.7 have developed
1.2 have diabetes
-0.8 have done
-0.5 have earned
1.1 have even
-1.2 have ever
0.5 have failed
0.9 have finished
1.3 have found
0.9 have four
-2.1 have got
-2.2 have had
-1.1 have heard
3.7 have helped
-0.6 have hurt
-1.4 have it
1.4 have just
1.2 have kept
0.5 have known
-0.7 have learned
-0.5 have left
-0.9 have looked
-0.6 have lost
-0.9 have low
0.9 have made
-1.7 have massage
-0.6 have met
-0.7 have more
-0.5 have muscle
-0.7 have never
-1.2 have no
3.0 have not
-0.8 have nothing
-0.7 have one
1.1 have only
-1.7 have osteoporosis
1.1 have over
-1.3 have pain
1.5 have probably
2.2 have proved
1.0 have proven
1.9 have put
-1.1 have read
-1.1 have regular
-0.9 have reported
-0.7 have rheumatoid
0.8 have room
0.5 have run
2.0 have saved
1.8 have sciatica
-0.5 have scoliosis
-2.3 have side
-1.1 have some
0.9 have stenosis
0.6 have stopped
-0.8 have surgery
2.1 have taken
-0.7 have that
1.3 have the
-1.9 have their
-0.9 have them
-0.6 have three
-0.7 have time
-0.7 have to
1.0 have told
0.8 have treated
-2.6 have tried
0.8 have used
1.5 have watched
-0.7 have worked
-0.7 have worn
0.7 have written
2.4 have yet
3.4 have you
-0.6 have your
2.2 having a
1.0 having to
3.5 he
-0.9 he also
-0.7 he been
-1.6 he came
-1.9 he could
-0.5 he did
-1.5 he had
2.3 he has
0.9 he is
1.7 he never
-0.7 he put
0.9 he rang
-1.4 he said
0.9 he says
-0.5 he should
-0.8 he still
0.5 he told
2.3 he walked
1.4 he walks
1.1 he was
-0.9 he went
-0.5 he will
-0.5 head $
-0.7 head to
0.8 headache
3.1 headaches
-0.6 heading
1.0 headline
3.5 heal
1.0 heal $
-0.5 heal in
0.8 heal itself
0.6 heal twice
0.6 healed
1.0 healed $
1.0 healed and
8.6 healing
-1.7 healing $
1.3 healing after
2.5 healing hands
1.3 healing of
0.7 healing time
6.5 heals
1.7 heals itself
1.5 heals the
-1.4 health
0.6 health $
0.6 health and
-1.7 health history
-0.9 health plans
1.9 healthy
-1.8 hear
-0.5 hear $
0.8 hear a
-0.8 hear about
-0.5 hear from
-0.5 hear most
-0.5 hear that
-0.5 hear the
-0.5 hear this
-1.6 heard
-0.6 heard that
-0.9 hearing
-1.3 heart
0.6 heart $
-2.2 heart rate
-0.5 heat
-0.7 heat $
-0.5 heat acupuncture
2.2 heat and
-0.6 heat is
0.9 heat pack
-0.6 heat packs
-3.2 heated
-0.8 heated and
-1.1 heated table
-0.9 heating
-0.5 heating pad
-0.7 heaviness
-2.1 heavy
-0.6 heavy lifting
-0.5 heavy things
0.9 heel
-0.7 heels
2.6 height
2.2 height $
-0.6 height of
1.4 heights
2.5 heights $
1.2 held
-0.5 held up
-0.5 hello $
-2.4 help
0.8 help and
-0.6 help from
-0.6 help the
0.5 help them
1.0 help to
-1.8 help with
0.8 help you
2.5 helped
2.0 helped $
-0.7 helpful
-0.6 helpful $
0.5 helpful for
-1.0 helping
-1.0 helpline
-0.7 helpline is
-2.0 helps
-1.3 helps $
0.6 helps the
-0.6 helps them
1.1 helps to
-0.9 helps with
-1.0 helps you
2.3 her
-0.6 her $
-0.5 her and
-1.2 her back
0.9 her doctor
-1.1 her every
0.9 her first
-0.9 her hands
-0.8 her husband
-1.2 her in
1.6 her last
1.2 her life
-0.6 her lower
-0.9 her massage
-0.9 her mother
1.2 her name
1.0 her new
-0.7 her on
-0.8 her own
-1.0 her spine
1.1 her surgeon
-1.3 her that
1.4 her to
-0.8 herbal
0.6 here $
-0.6 here after
-2.3 here are
-0.8 here at
-0.6 here in
-0.7 here is
-0.7 here on
-0.7 here since
2.1 here to
-1.0 here we
0.5 here will
0.5 here with
-0.6 herniate
1.0 herniated
-0.7 herniated and
-2.9 herniated disc
2.4 herniated discs
0.9 herniated material
-0.5 herniates
1.9 herniation
2.0 herniations
-0.9 heroic
1.1 herself
-1.1 herself $
-1.1 hi
-0.8 hide
0.5 hiding
-1.5 high
1.4 high blood
-0.5 high risk
0.7 higher than
0.9 highest
3.1 highly
1.2 highly trained
1.4 hike
1.0 hiking
1.2 hill
1.5 hill $
1.4 him
0.7 him a
0.7 him on
0.7 him that
1.2 himself
-0.7 hinge
-0.5 hinge $
-0.5 hinges
-1.0 hip
-1.0 hip $
-0.9 hip flexors
-1.3 hip rotators
-1.5 hips $
-0.9 hips and
0.9 hips feel
-0.5 hips hands
-0.5 hips the
2.0 his
-3.0 his back
-0.8 his doctor
0.6 his granddaughter
1.8 his knees
-0.7 his legs
2.2 his own
1.4 his tablets
0.8 his toes
1.1 history $
-0.7 history and
0.5 history of
-0.5 history so
-1.9 hockey
0.7 hold
-0.5 hold $
0.5 hold for
2.1 hold of
-0.8 hold on
-0.7 hold the
1.8 hold you
0.5 hold your
-1.5 holding
0.8 holds
1.6 holds $
-1.0 holds a
-0.5 hollow
1.4 holm
0.7 holm oaks
1.0 home
2.7 home $
1.3 home and
-0.6 home for
0.6 home from
-0.8 home the
-0.9 home visit
-0.8 home visits
0.5 home with
0.6 home without
-0.6 homework
-0.6 homework $
-0.6 honest
0.7 honest answer
-0.6 honest therapist
-2.0 hope
-0.6 hope $
-1.3 hoping
1.1 hormones
-0.6 hormones and
0.8 hospital
-1.2 hospital $
0.9 hospital and
-0.5 hospital straight
0.5 hospital to
-1.0 hospitals
-0.5 host i
1.8 host that
-2.2 hot
-0.6 hot $
-0.5 hot and
0.6 hot pack
-0.5 hot red
-1.0 hot stone
2.0 hot stones
1.2 hot towel
-0.6 hot water
1.8 hour a
1.7 hour and
-0.7 hour at
-0.5 hour for
-1.1 hour in
-0.6 hour is
1.0 hour later
1.2 hour of
-0.8 hour or
-0.5 hour when
0.7 hour with
-0.5 hour without
-0.6 hours
-1.1 hours a
-0.5 hours ahead
1.3 hours and
-0.7 hours at
0.6 hours is
-1.1 hours notice
3.0 hours to
-2.4 house
-0.5 house and
2.2 houses
0.5 how a
-1.3 how far
-1.5 how i
-1.1 how it
-1.6 how long
0.7 how many
2.8 how massage
-1.8 how much
-0.9 how our
-0.5 how rmt
-1.1 how the
-0.5 how they
0.7 how to
-0.6 how well
-0.6 how your
-0.5 hug
-0.8 human
-0.5 humans
2.2 hundred
-0.6 hundred and
0.5 hundred percent
1.3 hundred times
3.0 hundreds
3.1 hundreds of
1.1 hung
-0.6 hurried
1.1 hurry
-0.7 hurry you
1.3 hurt
1.0 hurt $
0.6 hurt again
2.8 hurt you
0.7 hurt your
-0.5 hurts
1.2 hurts $
1.0 hurts and
-2.3 husband
-0.6 hush
-1.1 hydrotherapy
-0.5 hydrotherapy $
3.2 i
-0.8 i actually
-0.9 i answer
-1.6 i asked
2.2 i been
-0.5 i begin
-1.2 i believe
-1.3 i bent
-1.0 i bought
-0.5 i bring
0.9 i call
1.8 i came
5.0 i can
1.5 i cancelled
0.6 i come
1.0 i cried
1.8 i danced
-1.6 i did
1.5 i drove
1.1 i ever
-0.5 i find
4.3 i fix
0.6 i forgotten
-0.6 i found
0.5 i gave
-2.0 i get
-1.0 i go
1.8 i got
0.8 i grew
1.9 i guarantee
1.6 i had
-0.9 i hate
0.7 i have
-1.3 i hear
1.5 i just
-1.2 i keep
-0.7 i kept
-1.7 i know
-0.6 i lay
-1.1 i leave
0.6 i lift
0.9 i limped
1.2 i look
-0.8 i love
-0.6 i make
0.8 i may
1.0 i mean
-1.3 i need
-1.8 i only
-1.0 i opened
0.5 i phoned
0.5 i promise
0.6 i put
1.9 i ran
-0.9 i rather
-0.7 i remember
1.1 i slept
1.2 i specialize
-0.8 i spent
0.6 i stand
-0.9 i start
-0.7 i still
1.5 i stood
-0.8 i stop
-1.0 i stopped
-0.6 i think
-1.6 i thought
1.7 i threw
1.4 i told
-0.8 i took
-1.1 i trained
1.6 i tried
-1.1 i understand
-0.5 i use
-0.7 i used
1.8 i walked
-1.3 i want
3.8 i was
0.7 i will
-1.1 i wish
-1.0 i woke
-1.0 i work
-1.3 i worked
-2.2 i would
1.7 ibuprofen
3.1 ibuprofen $
-1.6 icbc
0.9 ice
-1.0 ice $
-2.1 idea
-0.6 idea that
1.2 ideal
-0.8 identified
0.5 identify
0.5 identify the
-3.8 if
-0.5 if $
0.7 if a
0.7 if i
-1.0 if it
-0.5 if massage
-0.6 if money
-1.1 if pain
0.6 if she
0.8 if somebody
-1.6 if something
-1.5 if that
0.7 if the
-0.5 if they
0.6 if we
1.1 if your
0.6 if yours
0.6 ife
-0.6 ignore
-0.5 ill
2.1 illness
-0.5 imaging $
0.7 imbalance
1.9 imbalances
3.7 immediate
1.5 immediate relief
-0.6 immediate treatment
0.8 immediately
0.8 immediately $
6.6 immune
1.0 immune defences
1.6 immune response
2.3 immune system
6.8 immunity
1.8 immunity $
1.3 immunity so
-0.6 imogen
-0.6 important to
1.1 impossible
-2.7 improve
-0.9 improve after
-0.5 improve your
0.8 improved $
-0.8 improved after
-0.6 improved in
2.0 improvement
0.8 improvement in
-0.5 improvements
-0.5 improvements in
-2.3 improves
-0.5 improves $
0.8 improves and
-0.8 improves blood
3.9 impurities
1.1 in
-0.9 in $
-1.1 in 100
-0.6 in 1894
-0.6 in 2009
-0.6 in 2011
1.2 in 2017
1.1 in 2024
1.2 in about
-0.8 in adults
-2.2 in advance
0.5 in all
-0.5 in almost
1.5 in an
1.5 in and
-0.8 in any
0.7 in april
0.7 in as
-1.1 in at
-0.8 in b
0.8 in back
-2.6 in bed
3.0 in bent
-0.6 in blood
-1.2 in both
0.6 in britain
3.3 in burnaby
-0.6 in case
1.7 in central
-1.3 in charge
0.6 in children
-0.7 in degrees
-0.6 in downtown
0.7 in eight
-0.9 in every
0.9 in february
1.6 in four
0.7 in from
1.3 in full
-0.5 in good
1.0 in growing
4.0 in half
-0.5 in hand
-1.2 in here
-0.7 in his
0.5 in how
-1.4 in it
1.4 in its
-0.6 in itself
-0.9 in later
-0.6 in law
-0.9 in leeds
1.4 in like
1.5 in low
1.0 in lumbar
-2.4 in many
-0.7 in march
-1.1 in massage
3.9 in may
0.5 in metro
-2.0 in most
1.3 in my
-0.9 in new
0.8 in nine
0.9 in november
-0.7 in october
1.9 in on
2.0 in one
-0.5 in order
-0.7 in osteoarthritis
-0.8 in others
0.8 in pain
-0.7 in particular
-1.9 in people
-2.0 in place
-0.8 in pregnancy
-0.6 in ra
-0.8 in remedial
1.2 in remission
0.7 in rheumatoid
1.3 in september
2.1 in seven
1.5 in short
-0.5 in six
-1.2 in some
1.3 in spinal
-0.5 in sports
-0.8 in stenosis
-0.6 in swedish
0.9 in ten
-1.0 in terms
-0.7 in that
-1.9 in the
-1.6 in their
-0.6 in them
-0.7 in this
1.6 in three
0.7 in tight
-1.0 in today
-0.6 in touch
0.6 in turn
0.9 in twenty
1.6 in two
0.5 in what
-0.6 in whatever
-0.5 in which
-1.3 in winter
1.2 in writing
2.0 in years
0.6 in yorkshire
-2.0 in your
-0.9 inbox
-0.5 inbox $
2.9 inch
2.7 inch $
2.4 inches
-3.8 include
-0.6 include $
-0.6 include swedish
-1.2 included $
-1.8 includes
-0.9 includes a
-0.6 includes massage
-1.5 including
-0.9 including infection
0.7 including the
-0.5 income
0.9 increased
0.7 increased blood
-0.7 individual
0.5 individuals
1.1 ines
-4.2 infection
-0.5 infection nerve
-0.5 infections $
0.8 inflamed
1.4 inflammation
-1.2 inflammation $
-0.8 inflammation and
0.7 inflammation at
0.6 inflammation in
1.1 inflammatories
-0.5 inflammatory arthritis
-2.0 inflammatory tablets
-0.7 influences
-0.5 inform
-1.7 information
-0.5 information for
1.6 ingrid
1.0 initial
0.8 initial assessment
-1.2 injection
1.6 injections
1.0 injections $
1.0 injections and
-0.6 injections for
3.1 injured
2.1 injured $
0.6 injured muscle
0.5 injured or
-0.8 injuries
0.6 injuries $
-0.5 injuries and
0.7 injuries from
0.9 injury
-0.5 injury $
0.6 injury a
-0.8 injury and
-0.5 injury or
-1.0 injury to
0.9 inner
2.5 inside
1.3 inside a
0.6 inside and
0.6 inside out
-0.6 inside your
2.1 insomnia
4.3 instant
3.5 instant relief
3.7 instantly
3.6 instead
1.9 instead $
1.4 instead and
0.7 instead of
-0.9 instructions
-2.2 insurance
-0.9 insurance $
-0.7 insurance and
-1.8 insured
-0.5 insured $
-1.0 insured and
-1.3 insurers
-0.6 insurers $
0.6 integrated
0.7 integrated health
-0.5 interest
-0.8 internet
-0.5 internet $
0.5 intervention
1.1 into
-1.3 into a
1.0 into alignment
-1.2 into it
2.7 into line
1.2 into position
1.0 into remission
-0.5 into spasm
-0.9 into the
0.6 into their
0.6 into them
-0.8 introduced
1.0 invasive
-0.5 inversion
-0.5 inversion table
-0.5 invite
-0.9 involved
0.6 involves
-0.5 iolanthe
-0.9 irritate
-0.7 irritated
-0.7 irritated $
1.2 irritated nerve
-0.7 irritates
-1.1 irritation
-1.9 is
-0.5 is $
0.7 is 100
-0.6 is 75
-1.5 is 78
1.7 is a
-1.4 is about
1.7 is actually
-0.5 is advised
1.8 is all
-1.2 is already
1.0 is also
-1.7 is always
-0.5 is among
1.5 is an
0.5 is and
1.3 is any
0.7 is appropriate
1.5 is as
-1.0 is at
1.8 is back
0.7 is backed
-0.8 is because
2.7 is been
-2.2 is best
1.3 is between
-0.7 is booked
-0.7 is busy
-0.7 is called
-1.0 is caused
0.8 is causing
1.6 is clinically
-0.5 is closer
-0.8 is comfortable
-1.0 is common
0.6 is completely
0.6 is considered
0.6 is consistent
-0.5 is covered
-1.0 is different
-0.7 is difficult
0.7 is directed
-1.0 is done
1.0 is drawn
-0.9 is due
-0.5 is easier
-0.7 is easy
0.6 is enough
0.6 is entirely
1.3 is especially
-0.5 is ever
-0.6 is exactly
-0.5 is expensive
0.7 is for
-0.6 is found
-0.8 is full
-0.5 is generally
2.3 is gentle
-0.5 is getting
-0.6 is given
1.5 is going
2.3 is gone
1.8 is good
-0.7 is got
1.5 is guaranteed
-0.6 is half
-0.5 is hands
-0.7 is happening
-1.2 is happy
-1.4 is hard
-0.5 is having
-0.7 is held
-0.8 is hot
1.6 is how
-0.6 is hurried
-1.0 is important
-1.5 is in
-0.9 is irritated
1.0 is it
-1.0 is just
-0.6 is killing
1.6 is known
-1.7 is left
-0.7 is less
-0.6 is likely
-0.7 is limited
-0.7 is little
-0.9 is lovely
-1.1 is low
-0.7 is made
-1.2 is massage
0.9 is mild
-0.5 is more
1.4 is muscle
-1.7 is my
0.9 is natural
0.6 is nearly
-1.5 is needed
1.2 is new
-0.6 is next
-1.6 is ninety
-2.7 is no
2.9 is nobody
-1.3 is normal
-1.6 is not
3.0 is nothing
1.6 is now
-0.5 is numb
1.0 is of
0.8 is off
-0.6 is offered
-0.6 is often
-2.3 is one
-1.8 is only
-1.0 is open
2.5 is our
-1.4 is out
1.6 is over
-1.1 is pain
-0.6 is parking
2.4 is particularly
1.1 is perfectly
0.9 is permanent
-0.8 is pleasant
-0.7 is plenty
0.5 is possible
-0.7 is pressing
-0.9 is probably
1.1 is proven
-0.5 is quiet
-0.5 is quite
-0.9 is rare
-0.7 is rarely
-0.6 is real
1.8 is really
-0.7 is reasonable
0.7 is released
0.5 is removed
2.1 is restored
0.5 is running
-0.7 is sciatica
2.6 is scientifically
-0.7 is seldom
-0.7 is sensible
4.1 is settled
-1.0 is seven
-1.3 is seventy
-0.6 is severe
0.8 is short
-0.6 is simple
-0.7 is slow
1.1 is so
4.0 is something
-0.7 is sometimes
-1.0 is stiff
0.8 is still
1.5 is stronger
1.7 is stuck
2.1 is suitable
2.8 is that
-1.2 is there
-0.5 is thought
-0.9 is tight
-0.9 is time
-0.6 is tiring
2.6 is to
-0.8 is told
-0.7 is too
1.0 is totally
0.6 is trained
0.8 is two
-0.9 is uncovered
-0.5 is under
-0.5 is unknown
-0.7 is unlikely
-1.2 is used
-0.5 is very
1.6 is waiting
1.3 is what
-1.5 is when
-1.7 is where
-1.1 is why
-0.5 is wide
1.8 is widely
-0.6 is worn
-0.5 is worse
-1.4 is worth
1.6 is wrong
-1.4 is your
1.1 is zero
0.9 island
0.6 island $
-0.5 issue
2.4 it
-1.4 it a
-0.9 it affects
-1.5 it all
2.6 it also
1.9 it any
-0.8 it are
-1.3 it as
-1.2 it at
0.5 it back
0.6 it be
2.2 it beats
0.8 it because
-0.7 it becomes
1.9 it before
-0.6 it begins
1.6 it belongs
0.5 it better
-0.7 it breaks
-0.6 it brings
-1.2 it but
-0.7 it by
-1.0 it calms
-0.7 it carries
0.6 it comes
0.5 it could
-1.2 it depends
1.8 it did
-0.6 it do
-2.0 it does
-0.9 it dries
-0.9 it easier
-1.0 it every
-0.7 it feels
-0.6 it first
-1.9 it for
-0.6 it generally
-2.6 it gets
-1.0 it getting
1.3 it go
1.2 it gone
-1.1 it happen
-1.4 it hard
0.5 it hardly
1.6 it has
0.5 it heal
0.7 it heals
-0.6 it helps
1.1 it holds
-0.7 it hurt
-0.5 it hurts
0.6 it i
0.5 it if
2.6 it in
2.8 it keeps
-0.5 it lifts
-0.5 it looks
1.3 it lowers
-0.9 it made
-1.0 it may
-0.6 it means
-0.5 it melts
0.7 it mends
-0.5 it more
-0.7 it moves
0.5 it need
-1.5 it needs
1.2 it never
1.3 it no
2.0 it off
-0.9 it often
0.7 it on
1.8 it once
2.2 it or
-1.0 it over
-1.3 it passes
-0.5 it pleasant
1.1 it really
-0.8 it reduces
-0.8 it releases
1.2 it relieves
0.6 it removes
0.8 it restores
-0.9 it right
-0.6 it runs
-1.6 it safe
-0.5 it saves
-0.5 it sends
1.1 it sets
-0.9 it settles
-1.4 it should
0.5 it simple
-0.5 it sits
-0.8 it slows
-0.9 it so
-1.2 it sounds
2.4 it stays
-0.6 it stops
0.7 it strengthens
2.6 it takes
-0.5 it tells
-1.0 it tends
2.2 it there
1.4 it thickens
-0.7 it through
1.4 it to
0.5 it together
0.7 it too
1.4 it took
-0.6 it treats
0.7 it unnecessary
-0.8 it up
-0.5 it usually
-0.9 it wants
-0.7 it warms
-1.1 it we
1.2 it went
-0.7 it when
1.2 it will
0.7 it with
1.3 it without
1.6 it works
-0.7 it worse
-1.9 it would
0.9 it you
-0.6 it yourself
2.8 its
-0.6 its effects
0.5 its height
0.9 its natural
-2.8 its own
1.2 its proper
1.1 its root
0.7 its source
1.5 its tracks
-0.6 itself
-0.8 itself and
-0.7 itself becomes
-0.5 itself but
0.9 itself out
-0.5 j $
0.8 jab
0.7 jam $
-1.4 january
-0.7 january $
-1.6 jar
-1.0 jar of
1.1 jean
1.2 jelly
0.6 jo and
-0.7 joan
1.1 joanna
-0.8 joanne $
-0.6 job
-1.4 job $
-0.5 job and
-0.8 job is
-0.9 jobs
-0.5 john
-1.3 join
-2.0 joined
-0.9 joined us
-0.7 joins
1.9 joint
-0.8 joint $
1.6 joint and
-0.5 joint becomes
-1.2 joint damage
0.7 joint fluid
1.0 joint osteoarthritis
-1.4 joint pain
-1.2 joints $
-0.8 joints and
-0.6 joints by
-0.6 joints can
0.9 joints from
-0.6 joints in
-0.5 joints or
0.7 joints that
0.6 joints which
-0.5 journey
-0.5 journey $
-0.8 judge
1.1 july
1.8 jumper
1.3 june
-1.0 june $
-1.0 junior
-0.8 junior hockey
-0.5 juniors
2.1 just
-1.2 just a
0.6 just about
1.1 just as
-0.5 just been
-0.8 just come
1.0 just getting
0.8 just in
-0.6 just live
-1.1 just needs
0.5 just one
-0.9 just rub
1.7 just the
-1.2 just to
1.7 karen
-1.5 keep
0.7 keep a
-0.7 keep active
-1.1 keep doing
0.6 keep going
0.7 keep it
-1.3 keep moving
-0.5 keep on
-0.6 keep taking
0.8 keep the
1.8 keep to
0.6 keep up
-1.5 keep your
-1.4 keeping
-0.7 keeping it
1.0 keeping the
3.0 keeps
0.9 keeps it
0.8 keeps the
-0.5 keeps you
1.1 keeps your
0.6 kelowna
-1.3 kensington
0.8 kept
-0.7 kept a
-0.8 kept at
0.5 kept the
0.8 kettle
-1.2 kettle $
0.7 kettle is
0.9 kettle on
-0.7 key
1.6 kid
-0.6 kidneys
-0.7 kids
-0.7 kids $
-0.7 killing
-1.2 kind
-0.9 kind $
-0.5 kind and
-1.4 kind of
-0.9 kind to
0.8 kind you
-0.5 kinder
-1.3 kindly
-1.1 kinds of
-0.5 kinesiologist
-1.3 kinesiology
0.9 kinetica
-0.6 king
0.7 kingsway
1.0 kingsway $
-0.9 kirsten
-2.1 kitchen
-1.0 kitchen and
-0.8 kitchen table
-0.7 knead
-0.5 knead the
2.8 kneadly
-0.5 knee to
-1.5 knees
-0.7 knees $
-0.7 knees bent
-0.8 knew
4.2 knife
0.6 knife $
2.1 knit
0.5 knit together
1.4 knits
0.6 knitted
-0.6 knock
-2.3 knots
-1.5 knots $
-0.7 knots and
-3.0 know
-1.6 know $
0.6 know about
-0.5 know before
0.8 know how
-0.9 know if
1.2 know it
-0.5 know the
-0.5 know they
2.2 know what
-0.7 know when
-0.9 know which
-1.2 know you
-0.8 know your
-0.5 known
-0.7 known $
0.6 known for
-1.3 known to
0.7 knows
-1.0 knows $
1.7 knows how
-1.0 knows the
1.0 knuckle
1.6 knuckles
1.4 l5
-0.8 l5 $
1.0 l5 and
0.7 l5 s1
-0.6 labour $
2.2 labours
-0.7 labrador
-0.7 laces
-0.9 laces $
3.0 lactic
3.0 lactic acid
-0.5 lad
1.8 ladder
1.0 ladies
1.0 lady
2.9 laid
-0.8 lake
-0.6 lake massage
-0.6 lakeshore
2.5 laminectomy
0.9 laminectomy $
-0.8 lamp
-0.5 landing
1.3 lane $
-0.6 lane and
-0.7 language
-0.8 laptop
-3.3 large
-0.5 large curves
-0.7 largely
-0.9 larger
-0.5 largest
1.9 larkfield
1.1 last
2.2 last $
2.7 last a
-0.8 last autumn
-0.7 last longer
-1.1 last month
-0.5 last one
0.9 last session
-1.0 last spring
-0.5 last thing
-0.9 last three
1.2 last time
4.4 lasting
-0.7 lasting benefit
-0.5 lasting damage
2.6 lasting results
0.5 lasts
1.8 lasts a
-0.8 lasts longer
-1.3 late
-0.8 late $
0.6 late afternoon
0.8 late nights
0.5 lately
2.2 later
0.5 later $
1.9 later and
3.1 later he
0.5 later i
-0.5 later in
-0.5 later on
-0.8 later you
-1.4 laughed
-1.0 laughed $
-0.5 laundry
0.9 lavender
-0.6 lavender $
-2.0 law
-0.6 law $
1.4 lawn
0.7 lay
1.7 layer
-0.8 layer $
-1.0 layers
-0.9 layers of
-0.6 lead $
-1.0 lead to
5.0 leading
0.6 leading authority
2.2 leading back
-1.4 leading cause
0.9 leading clinic
-0.8 leads
-1.1 leads to
-1.7 leaflet
-0.9 leaflets
-0.5 leak
-0.5 leaked
-0.6 leaks
-2.0 lean
-0.7 lean on
-1.0 leaning
-0.5 leaning forward
1.0 leanne
-1.6 leans
-0.8 leans on
-1.7 learn
-0.7 learn to
-2.6 learned
-0.5 learned to
-0.5 least one
2.2 leave
1.6 leave $
-1.9 leave it
-0.9 leave out
0.5 leave the
0.6 leave without
5.2 leaves
-0.5 leaves $
0.6 leaves behind
3.9 leaving
1.1 leaving the
0.6 leaving your
1.3 led
1.5 led to
-1.1 leeds
4.1 left
2.7 left $
-0.8 left and
-0.5 left in
-0.8 left of
-0.6 left out
1.2 left the
3.1 left to
-1.4 leg
-4.1 leg $
0.7 leg and
-0.5 leg is
-0.8 leg or
-1.8 leg pain
-1.1 leg symptoms
-0.9 leggings
-1.5 legs
-0.8 legs $
1.8 legs feel
-0.7 legs or
0.7 lena
1.9 lengthen
2.2 lengthen the
-0.5 lengthen them
0.5 lengthening
0.5 lengthening the
-0.9 less
-0.7 less $
-0.8 less and
2.3 less often
-2.5 less pain
-0.9 less room
-0.5 less so
-0.5 less stiff
1.2 less tension
0.9 less than
-0.5 lesson
1.6 let a
0.7 let anybody
-0.9 let anyone
0.6 let go
-0.9 let it
-1.5 let me
-0.6 let you
0.6 let your
1.9 lets
1.2 lets go
-1.4 letters
0.9 letting go
3.3 level
1.1 level $
-1.5 level 5
1.4 level in
0.7 level of
0.9 level the
-0.5 levels
1.0 levels $
-0.6 levels of
-2.2 licensed
-0.6 licensed massage
-2.2 lie
-0.7 lie on
-0.9 lies
5.3 life
3.3 life back
-0.8 life happens
-1.4 life is
-0.7 life manulife
-0.7 life with
3.4 life without
2.2 lifetime
1.9 lifetime $
-0.6 lift
-0.9 lift $
-0.5 lift a
-0.5 lift and
-0.5 lift anything
2.3 lifted
-0.5 lifted a
-0.8 lifters
-1.7 lifting
-0.6 lifting $
-0.8 lifting a
-0.5 lifts $
-0.6 lifts your
2.0 ligament or
1.9 ligament sprain
-1.2 ligaments
-0.5 ligaments and
1.1 ligaments are
-0.8 ligaments thicken
-3.9 light
0.5 light massage
0.6 lighter
-1.4 lighter $
-0.6 lighting
-1.0 lightly
-1.1 lights
-3.0 like
2.9 like a
0.9 like an
-0.9 like best
-0.5 like from
-0.5 like having
1.8 like it
1.0 like ours
-1.9 like the
0.8 like to
-0.7 like us
-1.0 liked
-3.0 likely
-1.1 likely to
-1.5 likes
-0.8 limit
-2.0 limited
-0.9 limited $
-1.3 limits
1.4 limp
1.2 limp in
0.8 limped
1.2 limped in
-0.5 limping
-0.6 linda
-1.0 lindqvist
-0.7 line $
-0.6 line from
2.8 line one
0.6 lined
-1.1 linen
-0.6 ling
-1.3 lining
-1.6 lining of
-1.3 link
-0.8 linked
0.6 list
-1.6 list $
-1.0 list of
1.2 list to
-0.7 listed
-2.9 listen
-0.9 listen $
-0.7 listen to
2.9 listened
-0.7 listened to
-0.5 listeners
-0.8 listening
-0.6 lists
0.8 literally
1.9 literature
-3.9 little
-0.9 little $
-1.0 little confidence
-0.8 little difference
2.0 little of
-0.6 little or
1.2 liu
1.4 live
0.6 live a
0.7 live with
-0.9 lived
0.6 lively
-1.3 liver
-2.6 liver and
-1.9 lives
-0.5 lives $
0.9 living
1.0 living on
0.8 living with
-2.0 load
-0.6 load and
-0.5 load close
0.9 load off
-0.5 load the
-0.6 loaded
1.6 loads
0.6 loads of
-0.7 local
-0.6 local anaesthetic
0.6 local circulation
-0.5 local groups
-0.6 location
-1.6 locations
0.6 lock
-0.7 locked
-0.5 lockers
1.3 loft
0.8 log
-0.7 lonely
-2.5 long
1.2 long $
0.7 long as
-0.6 long drive
-0.6 long enough
1.1 long haul
-0.7 long it
-0.8 long lasting
0.6 long muscles
-0.5 long one
-1.0 long periods
2.3 long run
1.4 long side
1.3 long strokes
-1.5 long term
-0.6 long time
-0.5 long week
1.3 longer
0.6 longer $
-0.9 longer a
1.5 longer need
0.5 longer needs
-0.5 longer term
-2.1 longer than
-2.4 look
-1.2 look $
-1.7 look after
-1.1 look at
1.9 look for
-0.5 look it
-0.6 look over
-0.5 look up
-1.8 looked
-0.6 looked after
-0.9 looked at
-1.7 looking after
1.6 looking at
1.0 looking for
-1.9 looks
-1.2 looks after
-0.5 looks at
-0.9 looks like
-0.9 loop $
1.1 loosen
1.5 loosen the
1.0 loosening
0.7 loosening the
1.0 loosens tight
-1.0 loosens you
-0.5 looser and
-0.6 looser muscles
2.3 lorenzo
0.6 lorraine
-0.5 lorry
0.5 lose
1.9 lose $
-1.0 lose height
-1.9 lose water
-0.6 loses
-0.7 losing
-2.1 loss
-1.2 loss of
0.8 lost
0.7 lost height
-0.5 lost weight
0.8 lot
-0.7 lot $
1.0 lotion
-2.0 lots
-1.9 lots of
1.1 lotus
-0.6 lou
-1.0 loud
-0.9 loud $
-0.6 lounge
-0.8 love a
1.5 love and
1.2 love it
0.7 love to
-1.0 loved
-3.4 lovely
-0.8 lovely $
-0.6 loves
-3.5 low
-0.8 low $
-2.7 low back
2.2 low mood
-1.0 low risk
-1.8 lower
-5.1 lower back
1.4 lower cortisol
3.2 lower mainland
-0.7 lower spine
-1.2 lower the
0.9 lower your
-0.5 lowered
-0.7 lowers the
-0.9 lowest
-0.5 lowest dose
-0.5 luck $
-0.7 lucky
2.4 lumbago
2.1 lumbar
0.8 lumbar curve
-0.8 lumbar disc
0.9 lumbar joints
-0.5 lumbar muscles
-1.1 lumbar spinal
0.8 lumbar stenosis
-0.6 lumbar strain
-0.5 lumbar vertebrae
-0.5 lumborum
1.7 lunch
2.0 lunch $
0.8 lunch break
0.7 lunch hour
-0.5 lung
-1.2 luxury
-0.7 luxury $
-1.5 lying
-0.9 lying down
-0.9 lying on
0.9 lymph
0.8 lymph $
2.7 lymphatic
-0.5 lymphatic drainage
0.8 lymphatic strokes
-1.7 m
-1.3 m $
-0.5 m to
-0.9 machine $
-0.5 made
-0.8 made $
-0.6 made a
1.4 made for
-1.1 made me
-0.7 made our
-0.7 made the
1.0 made worse
0.8 magic $
0.5 magnesium
1.9 magnets
1.3 magnets $
0.9 mailbox
0.7 mailbox $
-2.2 main
3.2 mainland
1.5 mainland $
-1.7 mainly
-0.5 mainly to
-0.6 maintain
-0.6 major
1.2 majority
-0.6 make
2.5 make a
-0.5 make daily
-0.9 make it
-0.7 make pain
1.1 make sure
0.6 make that
-2.9 make the
-0.6 make up
-1.2 make you
-0.6 make your
-1.4 makes a
0.8 makes it
-0.5 makes me
0.5 makes muscles
-0.5 makes no
-0.6 makes pain
-0.6 makes people
1.8 makes you
1.8 making
-0.7 mall
-1.4 man
-1.6 man who
0.9 man with
-0.9 manage it
1.3 manage pain
2.1 managed
0.6 managed $
0.9 managed with
1.0 management of
-0.7 manager $
-0.7 managing
0.5 manchester
-0.8 mandarin
-0.5 manipulation
-1.1 manual
-1.0 manual therapy
-1.1 manulife
-1.3 many
2.1 many are
-0.7 many cases
-0.7 many clients
-0.5 many guests
-2.1 many of
-0.5 many patients
-1.8 many people
-1.1 many sessions
-0.5 marathon
1.2 march and
1.7 marco
2.0 marcus
2.1 marguerite
2.8 maria
1.3 mark
-0.5 mark $
1.4 mark and
1.1 markovic
-1.2 married
-1.4 marsh
-0.9 mask
0.8 masking
0.8 masking the
3.3 massage
-0.6 massage 45
2.0 massage 60
1.1 massage a
-0.5 massage acupuncture
-1.0 massage after
-0.5 massage alone
-0.5 massage among
0.5 massage are
-1.1 massage as
-0.5 massage at
3.8 massage beats
-0.6 massage because
-0.6 massage before
0.7 massage brings
0.8 massage burnaby
-1.5 massage can
2.3 massage clinic
-1.2 massage clinics
-0.5 massage comes
-0.6 massage did
-2.9 massage does
-1.2 massage encourages
-0.5 massage every
0.9 massage feels
-0.5 massage fits
0.5 massage fixes
-1.6 massage flushes
-1.4 massage for
-0.6 massage from
-0.6 massage get
-0.8 massage groups
-0.7 massage had
0.9 massage has
0.8 massage heals
-0.5 massage help
-0.5 massage helps
0.5 massage instead
1.8 massage is
0.9 massage keeps
1.7 massage makes
-0.6 massage manipulation
-2.6 massage may
-0.6 massage myofascial
-0.5 massage of
-0.6 massage once
-0.6 massage or
0.8 massage over
1.1 massage place
1.2 massage prevents
-0.6 massage promotes
0.6 massage puts
-0.5 massage really
1.5 massage reduces
-0.5 massage relieves
-1.5 massage removes
0.6 massage restores
-1.0 massage school
1.7 massage so
1.0 massage stimulates
1.6 massage straighten
1.8 massage strengthens
-0.8 massage table
1.1 massage team
1.2 massage the
0.9 massage therapist
-2.7 massage therapists
-1.3 massage therapy
-0.7 massage to
1.0 massage treats
-0.5 massage trigger
-0.9 massage visits
-0.8 massage warms
0.5 massage which
-1.1 massage will
-0.6 massage you
2.0 massaged
-1.1 massaged $
-0.5 massages
-0.9 masseur
-0.7 masseuses
1.2 masters
2.8 match
-0.5 material
1.3 matter how
-1.0 matter of
-3.3 matters
-1.1 matters $
-0.6 matters more
-2.3 mattress
-0.5 mattress $
-6.9 may
2.6 may $
-1.3 may also
0.5 may and
-1.4 may be
-0.7 may come
-1.2 may ease
-1.6 may feel
1.9 may find
0.6 may follow
-0.6 may give
-1.3 may have
-0.5 may hear
-1.0 may help
0.6 may include
-0.5 may lower
-0.7 may make
-0.9 may need
-1.9 may not
2.5 may prescribe
2.0 may say
-0.8 may take
-2.1 maybe
-0.5 maybe you
2.1 me
-1.5 me $
-2.0 me a
-0.6 me after
1.5 me and
3.8 me back
2.3 me i
-0.5 me is
-0.7 me it
1.0 me my
-0.8 me on
-0.9 me that
0.6 me the
-1.2 me to
0.6 me with
-0.6 meal
-2.5 mean
1.5 mean a
-1.0 mean it
-1.2 mean that
-0.7 meaning
-0.5 meaningful
0.8 means
-1.0 meant
-0.6 meant to
0.5 measurable
-1.7 measure
-0.7 measure it
-0.5 measured in
0.5 measurement
-0.8 measurements
-0.5 measures
-0.7 mechanical
-0.5 mechanism
-1.8 medical
-0.6 medical care
-0.5 medical conditions
-0.5 medical reason
5.0 medication
1.3 medication $
0.9 medication and
0.6 medication for
0.5 medication in
-1.1 medications
-2.5 medicine
-1.4 medicine $
0.8 medicine because
0.6 medicine is
-0.6 medicine without
-4.7 medicines
-1.2 medicines $
-0.5 medicines and
-0.6 medicines that
1.3 medicines you
-0.5 meet
-0.7 meet our
-1.0 meet people
0.7 meet you
1.7 meet your
-0.6 meeting
1.4 meetings
-0.6 mei
1.3 melt
-0.8 melt $
2.9 melts
-1.1 member
-0.5 member of
0.7 members
-0.7 members $
-0.6 members of
-0.5 members tell
-0.9 membership
1.4 memory
1.2 memory $
-0.6 men
1.0 mend
-0.6 mend $
5.0 mended
2.3 mending
1.3 mends
-2.4 mention
-0.8 mention this
-0.7 mentioned
-0.6 menu $
1.9 merely
2.3 message
-0.9 message and
1.0 met
0.8 met a
1.4 met us
4.0 metabolic
2.9 metabolic waste
-1.3 metal
-1.0 metal rods
1.8 method
-1.3 method $
-0.5 method is
1.1 methods
3.0 methotrexate
2.8 methotrexate $
0.6 metro
0.5 metro vancouver
2.0 metrotown
1.9 metrotown $
1.0 microdiscectomy $
-0.9 middle
1.0 middle $
-0.9 middle of
-2.7 might
1.2 might feel
-0.7 might have
-0.6 might make
5.7 migraines
-0.5 mild and
0.6 miles
1.7 mill
1.5 mill lane
1.5 millimetres
0.8 millimetres and
-0.6 million
1.6 min
0.5 min $
1.0 min 125
0.8 min 130
1.6 min 155
1.4 mind $
-0.9 mind at
-1.3 minds
-0.5 mine $
1.3 mineral
0.9 minimum of
0.5 minus
-2.7 minute
-0.5 minute back
-0.9 minute massage
-0.8 minute treatment
-1.2 minutes
0.6 minutes $
0.6 minutes 130
-0.5 minutes and
0.5 minutes because
-0.9 minutes before
-1.2 minutes early
-0.8 minutes every
-0.9 minutes for
0.5 minutes from
-0.7 minutes in
1.0 minutes is
-0.6 minutes on
1.2 minutes or
0.5 minutes we
1.6 minutes with
3.9 miracle
1.8 miracle worker
1.5 mirror
-0.7 miserable
-1.7 miss
2.1 missed
1.4 missed $
1.2 missed a
-1.9 mixed
-1.4 mixed results
0.6 mobility $
0.5 mobilization
-0.6 mode
-1.7 moderate
-0.5 moderate pressure
-0.9 modern
-0.6 modern life
-2.0 modest
0.7 modified
-0.8 modifying
-0.5 modifying drugs
0.7 moira
-0.5 mom $
-0.8 moment
-0.5 moments
1.2 moms
-1.8 monday
-0.5 monday $
-0.5 monday back
-1.4 monday to
-1.5 mondays
-0.8 mondays $
2.0 money
-2.1 money $
5.1 money back
-0.9 monitor
-1.4 month $
-0.8 month a
-0.5 month and
-0.7 month is
1.1 month or
0.9 month to
1.5 month with
1.6 monthly
0.9 monthly massage
-0.9 months
-2.7 months $
-0.6 months at
-0.6 months before
1.8 months it
1.8 months on
-0.9 months or
-1.5 months the
-0.8 months there
-0.7 months to
0.8 months with
-0.7 mood
-0.8 mood $
-0.9 more $
1.9 more and
0.6 more comfortable
1.2 more easily
1.4 more effective
-0.5 more flexibility
1.2 more for
-0.8 more freely
-1.1 more likely
1.1 more people
1.2 more quickly
0.5 more room
-0.7 more soundly
-2.0 more than
-0.5 more thing
0.5 more when
0.6 more with
-1.0 morning
-1.5 morning $
-1.3 morning and
-0.5 morning for
-0.5 morning in
1.1 morning stiffness
1.3 morning with
1.7 mornings $
-0.5 mornings for
4.9 morphine
2.2 morphine $
1.5 morphine and
-1.2 most
1.0 most $
-0.7 most adults
-1.5 most back
0.5 most backs
2.0 most clients
-1.4 most common
-0.8 most days
3.1 most effective
-0.6 most episodes
-0.9 most extended
-0.7 most frequent
-0.8 most have
1.1 most highly
1.1 most low
-0.6 most new
-1.2 most often
1.1 most other
-0.8 most patients
0.5 most people
0.5 most strains
-1.0 most useful
2.3 mostly $
-2.1 mother
-0.7 motion
-1.1 motion $
1.3 motion and
-0.8 motor
-1.2 mountain
-1.0 mouth
-2.6 move
-1.0 move $
-1.1 move a
1.7 move and
0.5 move it
-0.5 move more
-1.0 move the
-0.6 move your
-0.7 moved
-0.9 movement
-1.8 movement $
-1.2 movement is
1.5 movement more
1.8 movement tests
-0.9 moves
-0.5 moves $
-3.7 moving
-2.0 moving $
-0.9 moving again
1.1 moving and
-0.6 moving in
1.2 mr
0.9 mr calder
1.6 mr d
1.2 mr pryce
0.6 mri
1.5 mri $
-1.1 mri scan
-1.4 mrs
-2.2 much
2.0 much $
1.0 much as
-0.5 much less
-0.5 much the
-0.5 multifidus
-1.1 mum
-2.0 muscle $
1.3 muscle and
-0.9 muscle fibres
2.7 muscle is
-0.6 muscle or
-0.5 muscle relaxants
-0.6 muscle strain
-1.2 muscle tension
-2.0 muscle that
0.9 muscle tone
-1.0 muscles
-1.4 muscles $
-0.7 muscles along
2.8 muscles and
1.5 muscles are
-1.8 muscles around
0.8 muscles at
0.9 muscles between
1.1 muscles can
-0.5 muscles in
0.5 muscles lengthen
1.9 muscles let
1.9 muscles massage
1.4 muscles of
1.0 muscles so
-3.4 muscles that
0.6 muscles the
0.8 muscles to
0.9 muscles which
-0.5 muscles work
-1.8 music
-0.5 music and
-2.5 must
3.2 my
-0.8 my arthritis
0.9 my bad
-1.1 my brother
0.8 my cane
-1.0 my dad
-0.9 my daughter
-1.2 my first
-1.3 my foot
-0.6 my friend
-0.8 my gp
-0.7 my grandmother
-1.7 my hands
-0.5 my husband
-1.2 my job
-1.0 my left
1.3 my leg
0.6 my life
-0.5 my little
-0.8 my lower
0.7 my migraines
1.3 my mri
-0.9 my neighbour
-0.6 my pain
0.5 my patients
-0.8 my pelvis
0.5 my regulars
2.3 my rheumatologist
1.5 my sciatica
2.4 my son
-1.2 my spine
1.1 my surgeon
1.4 my table
-0.8 my thumbs
-0.8 my time
1.5 my toes
0.6 my whole
-0.7 my wife
1.5 my work
-0.6 myofascial
-0.7 myself
-0.5 myself $
-4.9 myth
-2.1 myth massage
-0.7 myths
0.6 nagging
-1.2 nags
-1.9 name
-1.2 name $
-1.0 name and
-0.5 name for
1.3 name on
0.6 nan
-0.5 naproxen
-1.6 narrow
0.9 narrowed $
-0.9 narrower
-0.6 narrower $
-1.2 narrowing
-0.6 narrowing itself
-1.5 narrowing of
-0.6 narrows
-0.8 national
2.2 natural
1.6 natural and
-0.6 natural chemicals
0.6 natural curve
-2.0 natural pain
-1.1 natural painkillers
0.6 natural position
0.5 natural so
0.7 natural there
-0.5 natural to
3.6 naturally
1.6 nature
0.6 nature own
-0.7 near metrotown
-0.9 near the
-0.9 nearby
-0.5 nearest
-1.0 nearly
1.4 nearly always
0.9 nearly everybody
0.6 nearly everyone
-1.3 neck
-1.5 neck pain
1.7 need
0.6 need a
-0.9 need an
-0.5 need any
3.9 need for
1.2 need it
3.1 need one
-2.1 need surgery
0.6 need that
0.8 need their
2.5 need them
-3.3 need to
-0.7 need treatment
2.7 needed
-0.6 needed $
-0.5 needed for
0.8 needed if
0.7 needed it
0.6 needed to
3.8 needing
3.1 needle
1.2 needles
1.6 needles $
1.2 needles along
-0.9 needles are
-1.6 needs
-0.6 needs immediate
-0.5 needs the
2.4 negative
-1.5 neighbour
-0.5 neighbourhood
-0.5 neither
-0.7 nephew
0.9 nerve
-0.6 nerve $
-0.8 nerve and
-0.6 nerve can
-1.8 nerve damage
-0.7 nerve endings
-0.5 nerve from
-1.0 nerve injury
1.5 nerve is
-0.9 nerve root
0.5 nerve roots
0.7 nerve that
-0.5 nerve the
-0.7 nerves becomes
-0.6 nerves can
1.0 nerves have
-0.5 nerves pass
-0.5 nerves run
1.0 nerves that
-2.2 nervous
-1.9 nervous system
2.0 netball
1.4 network
3.8 never
-0.6 never a
-0.8 never be
2.9 never been
0.7 never comes
0.5 never had
1.3 never have
0.6 never hurt
-0.8 never know
0.6 never need
1.6 never needed
-0.5 never on
0.9 never once
-0.7 never press
-0.8 never stop
-0.9 never the
1.3 never think
-0.9 never work
1.2 new
3.4 new $
0.7 new back
-2.6 new clients
-0.6 new mums
-0.6 new parents
-1.1 new patients
0.5 new people
-1.2 new westminster
1.2 newborns
1.2 newborns to
-0.9 newest
-0.6 newest rmt
-1.1 news $
1.0 news is
-1.4 next $
-0.7 next day
1.0 next morning
1.4 next one
-0.8 next time
1.8 next visit
0.8 next week
0.7 nhs
-3.9 nice
-0.8 nice $
-1.0 nice to
-0.5 nicely $
1.3 night $
-0.5 night sleep
4.1 nil
3.2 nil $
1.6 nine
-1.1 nine $
2.0 nine days
1.0 nine hours
0.8 nine in
-0.8 nine out
0.7 nine thousand
1.8 nine weeks
-0.6 nine years
0.9 nineteen
-1.0 ninety
-1.0 ninety minutes
-1.0 ninety three
1.1 ninth
3.1 no
-3.4 no $
2.2 no back
-1.0 no better
-0.9 no blood
2.9 no brace
1.8 no cause
-0.5 no charge
1.6 no choice
-0.7 no clear
3.2 no clinic
-2.1 no cure
-1.0 no difference
0.6 no doctor
-0.8 no evidence
0.5 no extra
0.6 no further
-1.2 no gain
-1.3 no good
-0.7 no hard
1.4 no harm
-0.8 no idea
-0.5 no improvement
2.5 no longer
-1.5 no massage
1.3 no matter
4.0 no more
2.4 no need
-0.8 no needles
-1.4 no operation
3.5 no other
4.1 no pain
-0.9 no part
-1.4 no perfect
-1.1 no pills
0.5 no prescription
-1.3 no proof
2.0 no reason
5.0 no risk
3.9 no risks
-0.7 no serious
6.7 no side
-3.3 no single
-1.4 no to
-4.2 no treatment
-1.4 no two
0.7 no way
-0.6 no wonder
1.7 nobody
-1.7 nobody can
3.5 nobody else
2.9 nobody has
1.4 nobody in
-0.9 nobody is
2.3 nobody it
-1.2 nobody knows
-0.6 nobody minds
-0.5 nobody needs
-0.7 nobody should
-1.4 nobody will
-0.6 nod
-0.6 nod off
-0.9 noise
-1.8 non
-0.5 non drug
0.9 non invasive
-1.7 non specific
7.8 none
3.8 none $
3.4 none at
-1.6 none of
-0.9 noon
-0.6 nope
-0.8 nope $
-0.5 nor
1.3 normal
-0.5 normal activities
-0.7 normal and
-2.0 normally
-0.7 northroadrmt
-0.6 not
4.1 not $
2.7 not a
-0.6 not able
-0.6 not advise
-1.2 not agree
-1.1 not alter
-2.6 not always
4.4 not any
2.7 not be
-0.8 not become
-3.5 not been
-0.6 not believe
3.0 not better
-0.7 not book
-0.8 not borne
-0.6 not cause
-2.2 not change
-0.8 not changed
-0.8 not clear
2.5 not come
-0.6 not correct
-0.5 not crack
-3.8 not cure
-2.6 not diagnose
1.9 not do
-0.8 not drive
0.7 not enough
-1.6 not every
-0.5 not everybody
-0.9 not everyone
1.7 not expected
-0.5 not explain
2.0 not feel
3.4 not find
-1.4 not fix
-1.1 not flush
-1.3 not for
1.1 not found
-1.1 not free
3.0 not get
-1.7 not give
0.5 not going
-2.7 not guarantee
2.4 not had
2.1 not happy
1.2 not harm
1.5 not have
-0.9 not hear
4.7 not help
-1.0 not helped
-0.7 not hold
3.1 not hurt
1.2 not i
5.2 not if
-1.1 not improved
-1.2 not in
-0.5 not involved
3.3 not just
1.1 not keep
0.5 not know
-1.6 not known
1.2 not leave
2.0 not let
-0.7 not lie
1.1 not lift
2.5 not like
-0.9 not look
0.8 not lose
0.7 not make
-1.4 not massage
0.6 not matter
-2.2 not mean
1.4 not met
-0.7 not mind
1.0 not missed
4.6 not need
1.4 not needed
-0.6 not normally
-0.5 not noticed
-1.3 not offer
-0.6 not on
2.8 not one
-0.7 not only
-0.6 not part
5.1 not pay
-0.9 not possible
-0.6 not predict
-0.5 not pretend
-0.6 not prevent
-1.3 not promise
-1.1 not push
-0.7 not put
0.5 not read
-0.8 not realign
-0.9 not really
-1.3 not recommended
-0.5 not remember
-0.5 not remove
-0.6 not repair
-0.6 not replace
2.9 not return
-0.6 not routinely
-0.6 not run
-0.7 not rush
-1.1 not safe
-2.5 not say
-0.6 not saying
-1.2 not see
-1.1 not sell
0.6 not settle
1.3 not shift
-0.6 not show
-0.7 not shown
-0.6 not slept
-0.6 not so
-1.0 not speed
-1.1 not stand
-2.0 not stop
-1.2 not straighten
1.8 not suit
-2.7 not suitable
-0.6 not supported
-0.5 not sure
-1.8 not take
-1.4 not tell
2.2 not that
2.2 not there
2.8 not think
1.2 not tie
-0.8 not to
-0.9 not touch
1.8 not touched
-1.1 not treat
0.7 not turn
0.7 not understand
-0.6 not undo
-0.7 not use
-1.6 not usually
-1.1 not wait
0.7 not walk
-1.2 not wear
-2.0 not widen
2.1 not work
-0.9 not worked
1.3 not worry
-0.6 noted
-0.6 noted that
-0.9 notes $
-0.6 notes on
3.6 nothing
1.4 nothing $
-1.4 nothing against
0.6 nothing at
2.2 nothing but
-0.5 nothing can
2.6 nothing else
-0.9 nothing fancy
-1.8 nothing for
-1.7 nothing has
1.8 nothing in
-1.8 nothing is
2.6 nothing left
0.6 nothing that
3.1 nothing to
-1.4 nothing wrong
-0.6 nothing you
-2.5 notice $
3.2 notice a
-0.5 notice an
-0.5 notice if
0.5 notice instant
-0.8 notice that
1.6 notice the
1.0 noticed that
0.9 nourishes
-0.5 november $
4.8 now
2.0 now $
-0.8 now and
2.8 now i
1.4 now in
1.0 now she
-0.8 now that
-0.8 now the
-1.3 now we
-0.5 numb
-0.9 number
-1.1 number and
-2.0 number of
-0.8 number on
4.1 number one
-1.5 numbers
-0.7 numbers $
-1.1 numbness
1.7 numbness and
-0.6 numbness around
-0.6 numbness between
-1.0 numbness or
0.7 numerous
-4.0 nurse
-0.7 nurse and
-2.7 nurses
-0.8 nurses and
-0.7 nursing
1.2 nutrients
-0.6 nutrients reach
0.9 nutrients to
1.0 o'clock
-0.6 oa
1.0 oak
0.7 oaks
0.5 oat
0.6 oat milk
-0.9 occasionally
-0.9 occupational
-1.5 october
-0.9 october $
0.5 odd
-0.6 of
-1.5 of $
1.7 of 5
-0.9 of 50
-1.2 of a
1.6 of all
-0.6 of an
-0.5 of another
-0.5 of april
-1.0 of arthritis
0.9 of back
-0.7 of backs
0.5 of bad
1.2 of being
-0.7 of bone
-0.5 of bones
0.6 of both
0.8 of burnaby
1.4 of care
-0.5 of charge
0.6 of clinical
1.0 of conditions
-1.1 of course
-1.0 of days
0.8 of deep
-0.9 of disability
-0.7 of disc
-0.7 of each
-1.0 of eight
-1.3 of endorphins
1.1 of every
1.0 of everything
-1.2 of exercise
1.1 of exercises
-0.5 of feeling
-0.6 of fifty
-0.7 of five
-0.6 of four
-0.7 of full
-0.8 of getting
-0.5 of gravity
-1.0 of hands
1.2 of health
-1.7 of her
-1.5 of his
0.9 of ibuprofen
-0.8 of injury
2.0 of it
-0.5 of lactic
1.6 of leg
-2.0 of line
-1.1 of low
0.9 of lower
0.8 of lying
1.0 of manual
-0.5 of march
1.1 of massage
1.4 of metabolic
-0.6 of most
-0.7 of motion
-1.5 of muscle
-0.7 of muscles
-0.9 of my
1.5 of new
-0.8 of one
0.6 of ontario
0.5 of our
-2.8 of people
-0.8 of physicians
-2.3 of place
-0.5 of places
-1.0 of position
-1.1 of practice
0.7 of pregnancy
-0.5 of pressure
-0.5 of recovery
0.8 of regular
2.5 of sciatica
-0.5 of seeing
0.6 of sessions
-0.6 of seven
-0.6 of six
1.5 of slow
-0.5 of small
0.8 of somebody
-0.7 of spinal
1.4 of steroids
1.2 of strength
0.5 of symptoms
1.0 of tablets
-0.7 of tea
0.6 of ten
0.7 of tension
-0.5 of that
-1.2 of the
-1.6 of their
-0.5 of them
1.2 of these
1.7 of thirty
-1.3 of this
0.7 of those
-0.8 of time
0.6 of tired
-0.8 of trained
2.6 of treatment
-2.8 of us
-0.5 of visits
1.3 of water
1.5 of weekly
0.7 of working
-0.5 of you
3.7 off
-0.9 off $
-0.8 off a
0.5 off at
1.0 off by
-0.8 off from
-0.6 off in
1.4 off it
1.0 off my
1.9 off pain
2.0 off that
2.2 off the
1.0 off their
0.8 off them
-0.5 off to
-1.5 off work
-2.5 off your
-0.8 offended
-0.8 offended $
0.9 offer $
-0.6 offer it
-0.5 offer opioids
-0.5 offer spinal
-2.3 offered
-0.8 offered $
-0.5 offered a
-0.6 offering
-0.9 offers a
-1.3 office
-4.0 often
1.1 often $
0.9 often and
0.6 often as
-0.6 often asked
-0.8 often comes
-0.5 often in
-0.7 often it
2.8 often on
0.8 often settles
-0.5 often show
-0.8 often shrinks
1.3 often tell
1.1 often the
1.1 often with
-1.4 oh
-2.1 oil
0.6 oil and
-0.6 oil in
-0.7 oil is
-0.8 oil on
-1.0 ok
0.8 okanagan
-0.7 okay
2.9 old
0.8 old $
-1.1 old injuries
0.6 old injury
-1.7 older
-0.5 older $
-0.5 older adults
-0.8 oldest regular
-0.9 on
2.9 on $
-2.3 on a
0.5 on account
-0.5 on all
-0.7 on an
-0.8 on average
0.8 on blood
1.4 on day
1.7 on each
0.5 on earth
-0.7 on either
-0.6 on every
2.1 on friday
-0.5 on fridays
0.6 on getting
2.9 on google
-1.0 on hands
0.9 on her
-0.5 on here
-0.5 on him
2.7 on his
-1.0 on how
-0.9 on in
-0.5 on is
2.1 on it
-1.4 on its
0.7 on kingsway
1.6 on me
-1.1 on methotrexate
0.9 on monday
-0.9 on mondays
-0.7 on muscle
-1.7 on my
-1.0 on one
2.0 on our
-0.5 on request
0.5 on saturday
-0.5 on scans
0.5 on sciatica
-0.7 on skin
-0.6 on something
-0.5 on sunday
-0.8 on sundays
0.7 on tablets
1.8 on that
-0.5 on the
-1.9 on their
1.6 on this
-0.6 on those
0.5 on time
1.9 on to
0.9 on top
-1.1 on treatment
-0.7 on tuesday
-1.7 on tuesdays
0.7 on two
1.5 on us
-0.9 on wednesdays
-1.6 on weekdays
-0.9 on what
-1.4 on with
0.5 on work
1.5 on you
1.5 on your
2.9 once
-3.4 once a
2.1 once and
-0.7 once it
0.5 once or
1.7 once the
0.5 once they
1.2 once we
0.7 once you
0.9 once your
1.2 one
-0.7 one $
-0.7 one 60
0.5 one appointment
-0.8 one as
-0.5 one at
-1.5 one can
0.7 one client
0.7 one clinic
-1.0 one day
-0.7 one every
-0.7 one foot
2.6 one for
0.5 one from
-1.0 one gentleman
-0.8 one hand
-0.5 one hip
0.5 one hour
-1.3 one i
0.9 one in
-0.5 one knee
-1.8 one leg
-0.8 one massage
1.0 one month
-1.3 one more
-0.5 one morning
0.5 one our
-1.2 one person
0.8 one price
-0.6 one reason
2.4 one session
-0.5 one shoulder
-1.8 one side
0.6 one that
0.7 one the
-2.7 one to
1.8 one treatment
3.4 one visit
-1.0 one way
1.1 one who
-0.5 one will
-0.7 one with
-0.5 one year
-1.0 one years
-2.4 one you
1.9 ones
-1.0 ones $
1.2 ones we
1.3 ones who
-0.6 ongoing
-0.9 online
0.5 online and
1.5 only
-1.0 only $
1.2 only a
1.2 only at
-0.8 only considered
-0.6 only for
-0.7 only have
-0.8 only if
-0.5 only one
1.1 only option
1.7 only place
-0.8 only the
-0.6 only then
1.1 only therapist
-0.6 only two
-0.6 only walk
-1.0 only when
-1.0 only wish
-0.7 onward
-1.7 op
-0.7 open
-1.0 open $
-1.0 open at
-0.7 open for
-0.6 open from
-1.0 open on
-0.5 open seven
0.8 open the
2.5 open up
1.6 opened
-1.3 opening
-1.3 openings
2.2 opens
0.5 opens the
1.5 opens up
1.4 operated
1.4 operated on
3.9 operating
2.0 operating room
1.5 operating table
2.8 operation
1.1 operation $
1.7 operation and
-1.8 operation is
-1.0 operation on
0.9 operation or
-0.6 operation there
-0.5 operation to
0.8 operations
0.7 operations $
-0.6 operations carry
-1.0 opinion
-0.8 opinion $
-0.9 opinions
0.5 opioids
0.8 opioids and
-0.9 opioids are
-1.0 opioids for
-0.7 opposite
-1.0 option
-1.4 option for
-0.6 optional
-2.5 options
-1.1 options $
-0.7 options for
-7.3 or
-0.7 or a
-1.0 or any
0.6 or anything
1.1 or at
0.7 or bleeding
0.5 or book
-0.5 or both
1.0 or call
-0.6 or can
1.2 or chiropractic
2.1 or exercise
0.5 or for
-1.2 or have
1.1 or herniated
-0.8 or in
1.9 or it
1.0 or later
0.9 or less
0.7 or lie
-0.7 or months
-0.7 or more
0.5 or ninety
1.7 or no
-1.0 or numbness
1.8 or old
-0.7 or on
0.8 or operation
1.3 or physiotherapy
-0.9 or put
-0.7 or remove
-0.5 or repair
0.9 or severe
0.7 or sit
0.7 or speak
-0.9 or stop
1.5 or surgery
-0.5 or swollen
-0.5 or take
-1.0 or that
1.0 or the
0.8 or three
-0.5 or tingling
-1.5 or to
0.5 or twice
0.9 or we
-0.5 or weakness
-0.5 or with
-1.2 or without
3.0 or you
0.6 or your
-1.3 order
-0.6 ordinary back
0.9 ordinary massage
1.4 organ
-0.6 original
-0.6 orthopaedic
-1.7 osteoarthritis
-1.2 osteoarthritis $
-0.9 osteoarthritis and
0.5 osteoarthritis in
-0.5 osteoarthritis is
-0.5 osteoarthritis of
-0.6 osteoarthritis the
-0.7 osteopaths
0.9 osteoporosis and
0.7 osteoporosis blood
-2.1 other $
1.0 other and
-1.1 other causes
1.1 other clinic
5.3 other clinics
-1.0 other hands
-0.5 other options
-0.5 other soft
-0.7 other than
2.3 other therapists
-2.1 other treatments
-0.7 others come
-1.3 others have
-0.8 others it
1.3 others we
-0.9 otherwise $
-0.5 otherwise come
4.9 our
-0.8 our backs
-0.9 our best
-1.3 our burnaby
-1.5 our clients
-3.5 our clinic
1.0 our clinical
0.9 our deep
-0.8 our discs
-1.5 our door
1.4 our experience
0.9 our expert
-0.9 our favourite
-0.6 our five
-0.5 our four
-1.0 our front
-0.9 our helpline
1.6 our ladies
-0.8 our members
1.0 our methods
1.3 our monthly
-1.4 our most
0.7 our neighbours
-0.7 our newest
-1.3 our oldest
0.6 our opinion
1.1 our own
-0.5 our owner
0.6 our patients
-0.6 our people
-0.5 our phone
-0.6 our physiotherapist
-0.9 our physiotherapists
-0.5 our place
-0.7 our prenatal
1.7 our program
1.3 our programme
-0.6 our promise
1.7 our regulars
0.9 our resident
1.3 our results
2.4 our rmt
2.3 our rmts
0.7 our senior
-0.5 our services
0.9 our signature
-0.6 our stairs
0.7 our table
-0.8 our tables
-0.7 our team
-0.7 our three
1.0 our touch
0.6 our treatment
1.1 our treatments
0.5 our warm
1.2 our work
6.3 ours
0.7 ours is
-0.8 ourselves
5.0 out
1.2 out $
0.8 out a
-1.0 out and
-0.9 out as
-0.7 out back
-0.9 out by
-2.0 out for
1.5 out is
0.5 out lactic
1.0 out like
1.3 out of
-1.8 out on
-0.6 out or
0.5 out pain
-0.5 out so
0.5 out that
1.5 out the
-0.6 out to
-1.0 out toxins
1.4 out upright
-0.7 out what
-0.6 out when
-1.1 out whether
0.7 out which
-0.9 out why
1.0 out with
0.5 out without
-0.5 out you
2.3 outcomes
-1.4 outer
-0.5 outer layer
1.6 outperforms
-3.3 outside
-1.3 outside $
-0.8 outside the
-0.6 outward
1.1 over $
0.5 over 400
0.8 over a
-0.5 over an
1.8 over and
-0.5 over in
-0.6 over it
-0.9 over months
-0.5 over several
-1.0 over six
-0.7 over sixty
1.8 over the
-0.7 over with
-1.2 over your
2.4 overall
2.9 overall well
1.9 overdo
1.9 overdo it
0.7 overnight
-0.8 overtime
-0.9 overweight
0.8 overworked
2.0 overworked muscles
-1.4 own
-2.3 own $
-1.1 own back
0.9 own boots
-0.9 own feel
-0.7 own joints
-0.9 own painkillers
-0.6 own time
-1.3 owner
1.8 oxygen
1.0 oxygen and
1.1 oxytocin
-2.3 p
-0.8 p $
-0.9 p m
-0.8 pace
-0.5 pace yourself
-0.6 paced
-0.6 paced world
2.2 pacemaker
1.1 pacemakers
-0.6 pacific
-0.6 pacific blue
-0.9 pacing
0.8 pack and
-0.8 package
-1.4 package $
-1.1 packages
0.6 packages $
-0.8 packages and
0.6 packed
2.5 packet
0.6 packet of
1.2 pad and
-2.5 page
-1.4 page $
0.6 page or
-0.6 page sets
0.5 page with
2.8 pages
0.6 pages $
-2.8 paid
-0.6 paid $
-0.7 paid for
-0.7 paid in
3.3 pain
0.7 pain $
-1.4 pain a
-0.8 pain after
-0.8 pain along
-0.5 pain also
-2.4 pain and
-0.9 pain are
-0.7 pain away
1.0 pain becomes
-1.5 pain before
-1.0 pain but
-0.8 pain can
-1.1 pain come
-1.1 pain comes
-0.7 pain diary
1.4 pain does
-0.5 pain eases
-0.6 pain elsewhere
-0.5 pain every
0.8 pain expert
1.0 pain experts
1.5 pain forever
7.3 pain free
-0.8 pain goes
1.1 pain gone
-0.8 pain have
0.6 pain i
-0.6 pain improves
-1.7 pain in
-3.7 pain is
-0.5 pain it
-0.9 pain keeps
-0.5 pain makes
-0.5 pain management
-0.8 pain may
2.0 pain medication
-0.6 pain more
-1.1 pain no
-1.0 pain often
-1.5 pain or
-3.0 pain relief
-0.6 pain relievers
-0.7 pain relieving
-0.5 pain returns
1.0 pain signals
1.2 pain since
-0.8 pain so
2.0 pain specialists
1.6 pain stops
-1.7 pain than
-2.2 pain that
-0.9 pain the
-0.7 pain tingling
-0.8 pain to
-1.0 pain was
1.3 pain we
-0.5 pain what
0.9 pain which
-0.6 pain while
1.0 pain will
-0.9 pain worse
-2.3 painful
1.3 painkillers
-1.0 painkillers are
1.1 painkillers for
-0.5 palms
-1.8 panel
1.1 panic
-0.5 paper
-0.9 paperwork
-1.9 paracetamol
0.8 paraspinal
0.9 paraspinal muscles
-1.0 parent
-0.5 parent in
-0.5 parent stays
-0.9 parents and
-0.5 park
0.5 park $
-4.9 parking
-0.6 parking $
0.5 parking and
-0.9 parking behind
-1.3 parking is
-0.7 parking on
-2.2 part
-0.9 part $
-1.1 part in
-2.4 part of
-2.2 particular
2.7 particularly
1.8 particularly beneficial
1.1 particularly well
-0.7 partly
-0.8 partner
-0.6 parts
-0.9 party
-1.2 pass
-0.5 pass through
-0.9 passage
-1.7 passes
-0.7 passes $
-0.8 passive
-2.2 past
-0.5 path
0.7 pathway
-1.2 patience
-0.9 patience $
-1.4 patient
4.0 patients
-0.6 patients $
0.5 patients a
-0.5 patients and
1.3 patients are
-0.6 patients ask
-0.6 patients choose
1.1 patients who
2.2 patients with
0.6 paul
1.4 pay
3.7 pay $
1.9 pay nothing
-0.6 paying
-1.9 pays
-0.9 pays for
0.9 pb
1.4 peace
-1.2 peace $
0.5 peas
-0.5 pedal
-0.6 pee
1.0 pelvic tilt
1.6 pelvis
1.0 pelvis $
0.7 pelvis and
1.3 pelvis back
-0.9 pelvis is
2.7 pencilled
2.4 penny
2.0 penny $
-1.7 people
1.6 people $
-1.2 people a
-1.0 people and
1.1 people are
1.1 people arrive
-0.6 people ask
-0.5 people but
-0.6 people come
-0.8 people do
-0.6 people end
1.9 people feel
-1.8 people find
0.5 people from
0.5 people get
-0.7 people go
0.9 people had
-3.0 people have
-0.5 people i
-1.1 people in
-0.8 people it
-0.6 people like
-0.8 people need
-0.8 people never
1.6 people notice
-0.5 people often
-0.7 people over
-0.6 people recover
0.6 people sit
0.9 people so
0.5 people stay
-0.5 people tend
-0.5 people that
0.9 people the
0.6 people this
-0.6 people through
-1.9 people who
-1.1 people whose
-0.7 people will
-3.0 people with
-1.2 people without
0.9 people you
-0.8 per
1.0 per cent
-0.9 per month
1.0 percent
-1.0 percent off
-1.3 perfect posture
1.8 perfectly safe
1.8 perform
-1.1 performance
0.8 performed
1.4 performed by
-1.0 perhaps
-0.7 perhaps a
-0.5 perhaps you
0.6 period
0.6 period of
-1.3 periods
-0.5 periods of
2.4 permanent
1.6 permanent $
-0.8 permanent and
-1.2 permanent damage
-1.0 permanent nerve
0.5 permanent results
1.1 permanently
1.4 permanently $
-0.7 permission
0.7 permits
-2.7 person
-0.7 person to
0.5 person who
0.8 personalized
-1.0 personally
-0.9 personally $
-0.6 persons
-0.6 pete
-0.6 petra
-2.0 pharmacist
-0.5 pharmacist $
-0.5 pharmacist can
1.4 pharmacy
1.3 pharmacy $
0.5 phase
0.7 phase one
0.7 phase three
-3.6 phone
-1.0 phone $
1.1 phone and
-0.8 phone in
-0.5 phone us
0.9 phoned
0.6 phoned the
0.5 photograph
-0.7 physical
-0.5 physician
1.4 physicians
2.1 physio
0.9 physio $
1.1 physio chiro
1.6 physiology
1.5 physios
-3.6 physiotherapist
0.5 physiotherapist a
-0.9 physiotherapist can
-0.5 physiotherapist will
-1.1 physiotherapists
-0.7 physiotherapists $
1.4 physiotherapists and
1.7 physiotherapy
-0.5 physiotherapy $
1.8 physiotherapy for
2.0 physiotherapy or
-1.0 piano
-0.5 piano $
-1.3 pick
-0.7 pick a
2.4 picked
2.5 picked up
-1.1 picking
-1.1 picking up
-0.6 picks
-0.5 picks up
0.5 picture
-0.5 piece
-0.9 pilates
5.5 pill
-1.4 pillow
-1.8 pillows
-0.8 pillows $
4.5 pills
1.6 pills $
1.8 pills and
-0.5 pin
-0.6 pinch
0.5 pinched
-0.7 pinches
-0.9 pinned
2.1 pins
2.1 pins and
-0.9 piriformis
-1.0 piriformis $
1.5 piriformis and
-0.6 piriformis syndrome
1.4 place
-1.3 place $
-0.8 place and
1.8 place for
-0.9 place in
-0.6 place is
0.5 place of
1.2 place that
0.5 place the
1.0 place to
1.4 place where
-0.9 place with
-0.6 placebo
0.8 places
-0.6 places $
-0.5 places to
-0.8 plain
0.7 plain old
-0.9 plainly
1.7 plan $
-0.9 plan at
-1.1 plan for
0.6 plan that
1.3 planned
1.0 planning
-2.7 plans
-0.8 plans $
-0.7 plans cover
-0.6 plastic
-0.5 play a
3.0 played
1.0 playing
1.7 playlist
2.0 playlist $
-1.4 pleasant
-0.8 pleasant and
-2.3 please
-0.8 please bring
-1.1 please do
-0.6 please give
1.3 please let
1.7 please speak
0.9 pleased
-1.1 plenty
-0.5 plenty $
0.9 plump
1.1 plumps
0.7 plumps up
-1.6 plus
-0.7 pm
1.4 point
2.1 point $
-0.8 point and
1.6 point at
-0.6 point in
-0.7 point to
1.4 poison
2.8 poisons
0.7 pole
0.5 policy
0.9 polish
-1.0 pool
-0.6 pools
-0.5 poor
1.6 poor posture
-1.6 poor sleep
-0.5 poorly
0.9 pop and
-1.4 popular
0.5 popular rmt
-0.5 popular with
-0.7 port
-1.8 position
1.7 position $
-0.5 position often
-1.4 positions
-3.5 possible
0.9 possible $
-0.5 possible benefits
-1.2 possible side
-1.2 possible to
-1.0 post
-0.7 post $
0.5 postbox
-0.5 posted
-0.5 poster
-0.5 poster $
1.0 postnatal
1.7 postpartum
0.9 postponed
1.8 postural
-1.0 postural pain
3.2 posture
2.4 posture $
1.8 posture and
-1.7 posture is
-0.7 posture or
-0.5 posture scan
-0.7 posture that
0.6 potter
2.0 pour
1.6 power
1.6 powerful
-1.0 practical
-1.1 practice
-1.6 practice $
1.2 practice for
-0.9 practise
-0.7 practised
-0.6 practitioner
-0.5 practitioners $
0.5 practitioners are
-1.2 pre
-0.6 pre approved
0.9 precise
1.5 precisely
-0.8 predict
-0.6 prefer
0.5 prefer not
1.4 pregabalin
-3.5 pregnancy
-0.8 pregnancy $
-1.3 pregnancy related
-1.3 pregnant $
-0.5 pregnant and
1.4 pregnant or
1.1 prenatal
3.2 prescribe
-2.1 prescribed
-1.0 prescribed it
-0.8 prescribed medicine
3.5 prescription
1.0 prescriptions
-1.1 present
-0.7 present $
-0.9 present for
-0.7 press on
-0.9 presses
-1.2 presses on
-1.9 pressing
-0.6 pressing on
-1.3 pressure
-2.9 pressure $
1.6 pressure comes
-0.5 pressure has
-1.4 pressure is
1.3 pressure tells
-1.1 pressure to
-0.8 pretend
2.3 pretty
-0.7 prevent
-1.7 prevent back
-0.5 prevent permanent
0.5 prevented
-1.5 preventing
-1.1 preventing back
3.8 prevents
-0.5 previous
0.8 price $
-1.4 prices
-0.7 prince
-0.5 print
-0.9 printed
-1.0 priti
-0.7 privacy
-0.8 private
-0.6 privately
2.2 priya
-2.7 probably
-0.5 probably be
1.5 probably been
-0.7 probably do
-0.7 probably not
3.6 problem
2.7 problem $
1.9 problem and
-0.6 problem is
-0.7 problem that
0.5 problems and
1.1 problems such
0.7 procedure
1.8 process
1.0 process $
2.0 products
0.7 products that
-1.1 profession
-2.0 professional
0.5 professions
1.7 program
-0.8 program $
1.1 program was
0.7 programme
0.5 programme of
0.7 programs
-0.5 progress
-0.5 project
-0.7 prolapsed disc
2.9 promise
1.3 promise results
0.5 promise to
0.7 promise you
-1.1 promises
-0.6 promote
1.8 promotes
-0.9 promotes relaxation
2.6 promotes tissue
4.5 proof
2.9 proof $
-0.5 proof that
1.1 proper alignment
0.8 proper position
2.7 properly
-0.7 properly $
-0.5 propped
-1.2 protect
-0.5 protect your
0.6 proteins
1.9 protocol
0.9 protocol is
1.6 proud
1.2 proud to
0.5 prove it
-0.6 prove that
4.3 proved
1.9 proved that
9.0 proven
2.2 proven $
0.9 proven by
-0.6 proven infection
0.9 proven that
0.5 proven to
0.5 proven treatment
-0.6 provide
-0.7 provided $
0.6 provider
0.8 provides
1.5 province
-0.8 provinces
-1.1 provincial
-0.7 provincial college
1.1 pryce
-0.7 psychological
-0.5 psychological support
-0.6 psychologist
-1.0 public
-0.9 published in
0.8 pull
-0.7 pull the
1.7 pulled
0.8 pulled muscle
0.6 pulled muscles
-1.0 pulling
1.2 pulls
2.0 pumps
-0.6 punjabi
1.3 purges
0.6 purpose $
-3.2 push
-0.7 push a
-0.8 pushed
-1.1 pushed back
-1.3 pushes
-0.8 pushes out
1.2 put
-3.2 put a
-0.6 put back
-1.1 put discs
1.9 put down
-0.8 put her
-1.4 put it
1.0 put on
1.6 put right
1.3 put that
1.0 put the
-1.7 put up
0.7 put your
2.4 puts
-2.4 putting
-0.7 putting up
-2.2 q
-0.6 q $
-0.7 q i
-0.7 ql
-0.5 quadratus
-0.5 quadratus lumborum
-0.8 quality
0.7 quality and
-0.8 quality of
1.4 quarter
0.5 quarter $
-0.5 quarter of
-1.8 question
-0.5 question $
0.9 question mark
-0.5 question we
-0.7 questionnaire
-2.5 questions
-1.3 questions $
-0.5 questions about
0.5 questions and
-1.0 queue
2.6 quick
-0.5 quick fix
0.7 quick thrust
1.7 quicker
0.6 quickly
-0.9 quiet $
-0.5 quiet and
-0.6 quiet the
1.2 quite
1.0 quite a
1.0 quits
-0.7 r $
-0.9 ra $
0.7 ra clients
-0.5 ra is
1.1 radio
2.1 radiologist
-1.3 rain
-0.9 rain $
-0.6 rain on
-0.5 rainy
-0.9 raise
-0.8 raise your
0.9 raised
-1.4 ramp
4.7 ran
2.2 ran the
1.0 rang
-0.9 range
0.6 range of
3.0 rapid
-2.6 rare
-0.8 rare $
-1.0 rare but
-3.0 rarely
-0.6 rarely the
1.6 rate
-0.5 rate $
-0.6 rate drops
0.6 rate is
3.5 rated
1.4 rated 4.9
0.9 rated rmt
-1.0 rates
-2.8 rather
0.5 rather like
-0.7 rather see
0.8 rather than
-0.8 rather you
1.6 rating
1.5 ray $
-0.5 ray or
0.6 rays
2.4 re
-0.6 reabsorbs
-0.5 reabsorbs it
-0.8 reach
-1.0 reach for
1.4 reach the
0.9 reaches
-0.7 reaches the
0.6 reaching the
-2.9 read
-1.4 read it
-0.6 read that
-0.8 reader
-0.9 readers
-0.5 readers of
-0.6 reading
1.4 ready
1.5 ready to
0.6 real
1.2 real cause
4.5 realign
1.5 realign the
3.4 realigns
2.9 realigns the
2.6 really
2.0 really $
1.7 really causing
1.1 really is
0.9 really works
-0.5 rear
-3.2 reason $
-0.6 reason at
-0.7 reason enough
-0.5 reason that
1.4 reason to
0.6 reason why
2.9 reason you
-0.6 reasonable
-2.5 reasons
-0.5 reasons to
2.2 rebuild
1.4 rebuild $
2.1 rebuilds
-0.5 receipt
0.6 receipt $
-1.8 receipts
-0.6 receipts are
-2.2 receive
-0.6 receive a
-0.7 received massage
-1.0 recent
-1.0 recent fracture
-1.0 recently
-0.7 reception
-1.0 recipe
-0.7 recipe for
1.4 reckon
0.5 recognised
2.2 recognized
1.1 recommend a
-0.5 recommend individual
0.8 recommend it
-3.1 recommended
-0.7 recommended by
-1.3 recommended for
1.3 recommends
1.7 record
-0.5 record of
2.3 recover
-0.7 recover $
1.4 recovering
1.2 recovering from
3.0 recovery
1.7 recovery is
4.0 recurrence
-0.5 red flags
-0.8 reduce
-0.8 reduce the
1.0 reduced
2.6 reduces
-0.6 reduces stress
1.7 reduction
1.8 reduction of
0.5 reductions
0.5 reductions in
-0.9 refer
-0.6 refer pain
-1.0 refer you
-1.4 referral
-0.5 referral to
-0.6 reflexes
5.3 refund
1.4 refund every
0.6 refund your
-0.7 refuse
0.9 regain
0.9 regarded
0.9 regarded as
0.5 regardless
1.3 regenerate
0.7 regenerate $
-2.2 register
-0.5 register $
-3.0 registered
0.5 registered in
-0.6 registered massage
-0.9 registered with
-1.3 registration
-0.6 registration number
4.4 regular
-1.7 regular blood
0.6 regular care
-1.0 regular exercise
3.1 regular massage
2.1 regular sessions
2.0 regular treatment
2.1 regularly
2.9 regulars
1.6 regulars are
0.8 regulars have
-1.2 regulated
-0.5 regulated by
-0.6 regulatory
-0.6 regulatory college
-0.6 rehab
-0.6 rehabilitation
1.6 rehydrate
1.3 rehydrates
2.3 rehydrating
1.6 relapse
-0.7 related back
-1.2 relax
-1.5 relax $
1.0 relax the
-0.5 relaxants
-1.7 relaxation
-1.3 relaxation $
-0.9 relaxation and
-1.3 relaxation massage
-1.1 relaxed
0.8 relaxed $
-0.8 relaxes
-1.6 relaxing
-0.7 relaxing $
2.6 release
-0.9 release $
-0.9 release and
-0.6 release endorphins
-0.5 release knots
0.7 release method
1.4 release the
1.2 release tight
4.0 released
1.8 releases
0.5 releasing
0.5 releasing the
-0.5 reliable
7.5 relief
1.3 relief $
0.6 relief after
0.7 relief and
-1.0 relief for
-0.5 relief from
2.5 relief in
1.0 relief is
-1.2 relief of
0.5 relief on
2.2 relief that
0.6 relieve back
1.0 relieve the
-0.6 relievers
-0.6 relieves leg
1.1 relieves pain
-1.0 rely
-1.0 rely on
-1.0 remains
-0.9 remedial massage
2.4 remedy
1.6 remember $
-0.6 remember that
2.6 remission
0.7 remission $
1.1 remove
-0.5 removes
1.0 removes the
-1.8 removes toxins
3.4 repair
2.7 repair $
-0.6 repair a
1.0 repair and
-0.5 repair cartilage
1.5 repairs
0.8 repairs the
-0.9 repeat
-0.9 replace
-0.6 replace the
0.8 replacement
-0.6 replacement is
1.4 replaces
-0.6 replies
-0.9 reply
-0.6 reply to
-1.3 report
-2.2 reported
1.2 reports
-0.9 request
-0.7 request $
0.9 required
0.8 required $
-0.5 requires
-0.6 requires $
0.6 rescue
-1.4 research
1.7 research has
-0.9 research is
-1.0 research on
-0.9 researchers
-0.5 reserved
-0.5 reserved for
1.0 reset
1.6 resets
-1.1 residents
0.7 resistance
2.7 resolve
-1.2 respect
1.0 respond
2.9 responds
1.0 response
-1.0 rest
-0.8 rest $
1.7 rest alone
0.9 rest of
2.8 restore
0.5 restore the
3.2 restored
4.1 restores
0.7 restores overall
0.5 restores the
0.8 restores total
1.3 restoring
-0.9 rests
2.0 result
-1.3 result $
3.1 result is
-0.6 result of
5.9 results
-1.9 results $
1.2 results and
1.8 results are
0.7 results guaranteed
1.2 results last
1.4 results like
0.7 results that
-1.2 retire
0.9 retired
1.5 retirement
0.8 retirement $
0.8 retrained
2.9 return
1.7 return $
1.9 return to
3.0 returned
3.0 returns
0.8 returns $
1.1 returns to
2.7 reverse
0.8 reverse arthritis
1.6 reverse the
3.5 reversed
2.9 reversed $
-2.2 review
-0.6 review $
-0.7 reviewed
2.9 reviews
1.5 reviews $
0.7 reviews and
-0.5 reviews of
-4.0 rheumatoid arthritis
1.5 rheumatoid disease
-0.7 rheumatologist $
-0.5 rheumatologist and
-0.6 rheumatologists
-0.5 rheumatology team
0.8 rhythm
2.4 rhythmic
0.7 rhythmic strokes
2.3 rib
-0.7 rib $
1.0 rib cage
-1.6 ribs
-0.5 ribs $
-0.7 ribs and
4.4 rid
3.7 rid of
0.5 rids
3.4 right
0.8 right $
0.6 right away
1.1 right back
0.6 right for
0.6 right hands
-0.7 right here
2.1 right in
-0.8 right now
-0.7 right on
-1.3 right place
-3.0 ring
-1.1 ring the
-0.7 ring you
-0.5 ringing
-0.7 rise in
3.2 risk
0.7 risk $
-0.7 risk for
1.0 risk free
-2.1 risk of
-0.9 risks $
-1.0 risks and
-1.0 risks including
0.5 risks with
-0.7 ritual
-0.9 ritual $
-0.8 rituals
1.3 riverside
3.9 rmt
-1.3 rmt $
2.0 rmt about
2.1 rmt and
0.9 rmt can
-1.3 rmt clinic
4.1 rmt massage
-0.5 rmt on
0.5 rmt team
-1.3 rmt vs
1.1 rmts
-1.4 rmts $
1.1 rmts also
0.9 rmts can
-1.7 rmts do
0.8 rmts have
1.3 rmts use
-2.0 road
-0.6 road $
0.6 robert
-0.7 rods
-1.0 rods and
-1.7 roll
-0.8 rolled
-0.7 rolls
1.2 roof
-0.7 roof $
-1.4 roofer
-0.5 roofer $
-2.6 room
1.0 room $
1.1 room and
-0.7 room at
0.9 room for
-0.9 room in
-0.5 room on
0.7 room to
-0.8 room while
-3.5 rooms
-1.1 rooms are
5.4 root
0.7 root $
1.5 root cause
1.6 root causes
2.4 root of
0.7 roots $
-0.7 ropes
2.7 rosa
-0.9 rosemary
-0.5 rotate
1.2 rotated
-1.5 rotators
-0.6 rotators and
-1.0 rough
-0.7 rougher
-0.6 rougher and
-1.6 roughly
-2.1 round
-0.8 round and
-0.5 round it
-1.0 round to
-0.9 routine
-0.5 routinely offer
0.9 row $
-0.6 rowers
0.6 royal
0.8 ruaridh
1.5 rub
-0.9 rub $
1.0 rub where
-0.6 rub your
1.3 rubbed
-0.5 rubs
-1.0 rule
1.6 run $
-1.1 run a
0.7 run out
0.5 run the
1.2 rung
-1.1 runner
-1.4 runners
-1.3 running
-0.8 running $
-0.5 running down
-0.5 running from
-3.4 runs
-0.6 runs down
-0.6 runs for
-0.8 runs from
2.4 rush
-0.7 rush $
2.8 rush you
2.2 ruth
-0.9 s $
0.5 s1
-1.2 sacroiliac
-0.8 sacroiliac joint
1.6 sacrum
1.2 sacrum and
5.6 safe
-1.2 safe $
1.1 safe and
2.1 safe at
1.9 safe for
-1.3 safe to
0.7 safest
-0.5 safety $
0.7 said
-1.0 said $
-0.5 said i
-1.2 said it
-0.8 said no
-0.7 said that
-1.3 said the
-0.5 said they
0.9 sail
0.8 sail through
1.5 salt
0.5 salt $
2.2 salt and
0.7 same
-3.0 same $
-1.2 same as
2.7 same day
1.5 same job
-1.0 same level
-0.5 same position
-1.6 same therapist
1.5 same time
1.3 sat
-0.6 sat down
-0.8 sat in
1.6 sat on
1.9 satisfaction
0.7 satisfaction guarantee
1.0 saturday
1.7 saturday $
-1.5 saturdays
-0.6 saturdays $
-1.7 save
-0.6 save the
1.3 save you
-1.6 save your
2.8 saved
-1.6 saw
-0.5 saw me
-0.6 say
-2.7 say $
0.9 say at
5.7 say goodbye
-0.7 say hello
0.5 say i
-0.7 say it
-1.4 say no
1.1 say on
-1.7 say so
-1.1 say stop
0.5 say they
-0.9 say what
-0.6 say which
-0.5 say yes
-2.3 saying
-1.3 saying it
-0.5 saying that
-0.5 says
0.9 says and
-1.2 says he
-2.6 says it
-1.3 says that
0.5 says the
-0.8 says they
-1.0 scale
-0.5 scale of
-1.6 scalp
-1.1 scalp massage
2.2 scalpel
0.9 scalpel $
1.6 scan $
0.5 scan and
-1.2 scan is
2.2 scan or
-0.8 scan says
-0.5 scanned
-2.5 scans
-0.5 scans $
-1.1 scans of
0.7 scar $
-1.3 scar tissue
-0.7 scare
-1.3 scared
-1.1 scared of
-0.5 scent
0.9 scented
-0.8 sceptical
-0.6 sceptics
-0.5 schedule $
0.6 scheduled
-1.1 school
-0.8 school $
-1.0 school nurse
1.0 sciatic
-0.8 sciatic nerve
4.4 sciatica
-1.4 sciatica $
1.9 sciatica and
-0.5 sciatica can
-0.8 sciatica down
1.6 sciatica experts
2.4 sciatica for
-0.9 sciatica herniated
-1.0 sciatica in
-0.5 sciatica is
-0.6 sciatica on
1.6 sciatica or
0.5 sciatica treatment
-0.7 sciatica where
2.6 sciatica with
-0.5 sciatica you
2.9 science
1.9 science $
-0.7 science and
1.2 science has
3.7 scientifically
3.1 scientifically proven
2.2 scoliosis
-1.6 scoliosis $
2.4 scoliosis and
2.1 scoliosis can
-0.8 scoliosis is
-0.5 scoliosis massage
-0.8 scoliosis or
0.9 scoliosis specialist
-1.4 scoliosis the
-0.9 score
-0.6 scottsdale
-0.8 screen
-0.7 screens
0.6 screws
-0.5 screws are
1.1 sea
1.9 searching
0.6 season and
-0.8 seasons
-0.9 seat
0.9 seat $
1.0 seated
1.5 seaweed
-1.1 second $
-0.7 second and
-1.1 second floor
-1.0 second trimester
0.6 second visit
-0.7 seconds
-1.5 seconds $
-2.2 see
1.0 see a
-0.6 see an
-0.5 see both
2.1 see every
-1.0 see four
-0.5 see how
0.5 see it
3.1 see that
1.7 see the
-0.7 see them
-0.7 see us
1.0 see why
-1.4 see you
-1.0 see your
-0.8 seeing a
-0.5 seek
0.5 seeking
-0.7 seem
-1.2 seem to
-2.1 seems
-1.6 seems to
1.3 seen a
-0.6 seen by
-0.6 seen in
1.4 seen people
-0.5 seen the
-0.6 seen what
-1.1 sees
2.2 segment
-1.3 seldom
0.5 selected
-1.2 self
-2.6 sell
-0.6 sell packages
-0.9 send
-0.5 send it
-0.6 send pain
-0.5 send us
0.7 send you
1.4 senior therapist
0.9 seniors $
0.8 sense of
-0.8 sensible
0.5 sent me
1.2 sent us
-0.8 sentence
-1.1 sentence $
-1.1 separate
1.0 september
1.5 serenity
0.9 series
-0.7 series is
0.7 series of
-3.6 serious
-0.6 serious accident
-0.5 serious problem
-0.5 serious problems
-0.7 serious side
0.7 serotonin
-0.6 serotonin $
-0.5 served
-1.4 service
-0.6 service $
-1.0 services
-0.6 serving
6.0 session
0.8 session $
-0.5 session begins
-0.7 session for
1.4 session on
0.5 session so
2.9 sessions
2.8 sessions $
-0.5 sessions a
1.6 sessions and
-0.8 sessions are
1.0 sessions in
-0.8 sessions is
-0.5 sessions last
1.0 sessions later
0.9 sessions the
0.5 sessions will
1.1 sessions with
0.8 sessions your
-0.9 set
0.7 set free
-0.5 set it
-0.5 set of
-1.8 set up
-1.4 sets
-0.8 sets of
-0.6 setting
-0.5 setting $
-0.7 settle $
0.8 settle down
2.3 settle for
-0.5 settle the
2.9 settled
3.2 settled $
0.5 settled the
-0.9 settles $
2.1 seven
1.5 seven $
-0.5 seven days
0.5 seven rmts
1.2 seven weeks
0.6 seven years
0.6 seventh
1.1 seventies
-1.1 seventy
-1.3 seventy five
-1.3 several
0.5 several have
0.8 several of
-0.7 several years
-1.5 severe
-0.6 sexual
-0.6 sfx
0.5 shake
-1.5 shall
-1.5 sham
-0.5 sham acupuncture
-1.5 shape
-0.7 shape $
-0.5 shape of
-0.7 shaped
-2.5 share
-0.5 share the
-0.6 shared
-0.9 sharp
-0.7 sharp pain
2.6 she
-1.2 she asked
-0.6 she came
-0.6 she comes
-1.9 she could
1.3 she did
1.4 she does
-0.8 she first
1.2 she gave
-0.6 she gets
0.8 she got
-1.0 she had
1.2 she has
4.1 she is
0.6 she laughs
1.4 she never
1.4 she said
1.1 she says
0.6 she takes
-0.5 she tells
0.7 she told
-0.7 she trained
-1.1 she was
-1.3 she went
-1.8 sheet
-1.3 sheet $
-0.8 sheet and
0.9 sheet of
-0.5 sheet the
-1.1 sheets
0.5 shelf
-0.5 shiatsu
2.8 shift
1.5 shift $
1.9 shifted
0.6 shifts and
2.0 shirt
-0.8 shoe
-1.5 shoes $
2.7 shoes on
0.5 shoot
-0.6 shoots
-0.9 shop
-0.5 shop and
-1.0 shopping
-1.0 shopping cart
-1.7 short
-0.8 short $
-1.6 short and
1.9 short answer
0.7 short breaks
0.6 short course
-0.6 short lived
0.6 short of
2.5 short side
-2.7 short term
-1.9 short time
-0.7 short walk
-1.0 short walks
0.9 short while
-1.2 shorten
-0.6 shorten the
-0.5 shortened
3.0 shorter
-0.6 shortest
-1.4 shorts
0.6 shot
0.8 shots
0.7 shots $
-5.7 should
0.8 should $
0.5 should always
-0.5 should be
1.0 should have
-0.8 should i
-0.9 should never
-2.1 should not
-0.5 should tell
0.5 should you
-2.9 shoulder
-0.5 shoulder $
-0.6 shoulder and
-0.5 shoulder blade
-0.9 shoulder blades
-1.5 shoulders
-0.6 shoulders back
-0.7 shoulders come
-1.3 shoulders drop
2.1 shoulders level
-0.8 shouting
-0.5 shovel
-1.6 show
-0.6 show $
0.8 show for
-0.6 show up
0.7 showed a
-0.5 showed that
-0.7 shower
-0.5 showers
-2.1 shown
0.7 shown beyond
-2.4 shown that
-1.3 shown to
-2.6 shows
-0.8 shows up
0.5 shrink
-0.6 shrink by
1.5 shrinks
-0.7 shrinks over
0.6 shropshire
4.2 sick
0.8 sick days
0.9 sick leave
-1.4 side
-1.1 side $
1.6 side and
-0.9 side by
1.1 side effect
3.2 side effects
-0.5 side gets
1.2 side it
-1.0 side lying
-1.7 side of
-1.8 side with
-1.6 sides
-0.9 sides $
-2.1 sideways
-1.1 sideways curve
-0.5 sighs
-0.5 sign $
0.7 sign a
0.6 sign anything
-0.8 sign of
0.8 sign that
-0.9 signal
0.6 signals
0.6 signature
-0.5 signature back
0.5 signed off
-1.3 signs
1.7 silent
-0.7 silly
0.6 silver
-2.3 similar
3.8 simone
0.6 simple as
-0.5 simple stretches
3.1 simply
1.2 simply do
1.2 since
2.5 since $
-0.8 since 1998
-0.5 since 2004
-1.0 since 2006
-0.8 since 2009
-0.7 since a
-0.8 since christmas
1.8 since i
0.9 since march
1.5 since most
-0.6 since our
0.8 since that
-2.0 since the
2.2 single
-0.7 single best
-1.0 single day
-0.7 single hour
1.6 single one
-0.6 single structure
-0.8 single test
1.2 single time
0.6 single visit
1.4 sink
1.1 sink $
-0.5 sinking
-1.4 sister
-0.6 sister swears
-0.5 sisters
-0.8 sit
-0.9 sit $
-0.7 sit and
-0.6 sit down
-1.4 sit for
1.7 sit through
-0.5 sit to
0.9 sit up
-0.5 site
-1.2 sits
-0.7 sits right
-1.8 sitting
-0.6 sitting down
1.0 sitting for
0.6 sitting has
0.5 sitting there
0.6 six
3.3 six $
1.5 six months
-1.0 six of
-0.7 six registered
1.7 six sessions
0.7 six the
-0.6 six to
-0.8 six visits
1.1 six weeks
-1.5 sixteen
-0.9 sixteen years
1.9 sixth
0.8 sixty or
1.2 sixty two
-1.5 size
-1.2 size of
1.4 skeleton
0.9 ski
1.5 skill
1.9 skilled
-0.5 skilled hands
-2.3 skin
-0.5 skin $
0.6 skin and
-0.5 skin is
-0.7 skin that
2.6 skip
3.6 skip the
0.8 skull
-1.3 skytrain
-0.9 skytrain $
0.7 sleep
0.6 sleep $
-0.7 sleep and
-1.8 sleep better
1.2 sleep in
-0.6 sleep on
1.9 sleep through
0.5 sleep with
0.9 sleep your
-0.6 sleeping through
4.2 slept
0.6 slept through
1.9 slide
0.8 slide back
1.6 slides
-0.8 slight
-2.0 slightly
-1.4 slip
0.9 slip back
-0.6 slip in
-0.6 slip out
-1.3 slippers
-0.7 slippers and
2.6 slipping
0.8 slips
0.7 slips back
-0.5 slope
1.4 slot
0.8 slot and
-3.0 slow
-0.8 slow $
-0.5 slow deep
1.1 slow down
-0.5 slow firm
0.5 slow stretching
-0.6 slow strokes
-0.5 slow the
-1.5 slowed
-1.2 slower
-0.5 slower $
-3.7 slowly
-1.5 slowly $
-1.9 slows
-0.7 slows and
-5.8 small
-0.9 small $
-1.1 small and
0.9 small joints
0.9 small muscles
-0.7 small number
-0.6 small of
-0.6 small studies
1.2 smart
-0.9 smell
-0.8 smells
-0.6 smells of
1.9 smile
-0.5 smiling
-2.2 smoking
-0.6 smoking and
-0.5 smoking is
0.8 smooth
-0.6 smooth basalt
-0.7 sneezing
-1.3 snore
-0.7 snore $
0.5 snoring $
-1.5 snow
0.8 so
-1.9 so $
-1.8 so and
0.7 so are
-0.6 so bad
0.6 so confident
1.6 so does
1.2 so drink
2.1 so easy
0.8 so gentle
-1.2 so here
-1.7 so i
1.0 so if
1.4 so it
-0.5 so let
0.8 so many
1.6 so much
-0.5 so no
-0.5 so of
0.6 so people
0.6 so please
-0.5 so that
1.5 so the
1.4 so there
-0.7 so they
-2.7 so we
-0.9 so when
-0.5 so why
1.7 so you
-0.6 so your
1.7 soaks
-0.5 soap
-0.5 social
-0.7 society
-0.7 society of
-1.2 sock
1.2 socks
0.9 socks on
-1.2 soft
-0.5 soft centre
1.6 soft tissue
-1.0 soft tissues
0.9 soften
0.7 softening
-0.5 softens $
0.8 softens the
-0.6 softer
-1.1 software
-1.2 sold
3.9 solution
2.4 solution $
-9.0 some
0.8 some come
-0.6 some folks
1.7 some have
1.1 some movement
2.0 some of
-0.9 some patients
-3.5 some people
-1.2 some point
0.8 some tenderness
-1.1 some time
0.5 somebody else
-1.0 somebody had
-0.5 somebody to
0.7 somebody who
-0.6 somebody with
-1.8 someone
-1.4 someone else
-0.6 someone had
2.6 someone who
-1.0 someone with
-2.0 something
-1.2 something $
0.5 something a
-0.5 something does
-2.0 something else
-1.7 something in
-0.5 something is
-0.5 something like
1.5 something of
2.7 something to
0.7 something with
-0.5 something you
-5.5 sometimes
-0.5 sometimes there
0.5 sometimes with
-0.5 somewhat
0.8 somewhere around
2.3 son
-0.6 soon
-0.5 soon $
-0.9 soon as
1.2 sooner
0.5 sooner if
1.1 sooner or
1.0 sooner you
0.6 soothes
-0.9 soothing
-0.7 soothing $
-0.5 sore
-0.7 sore and
0.6 sore back
0.5 sore bit
-0.5 sore joints
0.9 sore or
-0.7 sore the
0.7 sore you
-2.1 soreness
-0.5 soreness is
-1.3 sorry
-0.6 sorry that
3.1 sorted
2.2 sorts
0.9 soul
-0.8 sound
-0.7 soundly
-2.3 sounds
-0.7 soup
-0.6 soup $
4.8 source
3.8 source $
1.4 source of
1.0 spa $
4.0 space
1.3 space between
1.8 space for
-0.9 spaces
1.3 spare
1.6 spare you
1.0 spared
1.2 spares
0.7 spas
0.7 spasm
-1.4 spasm $
0.6 spasm that
0.8 spasms
0.5 speak
0.8 speak for
-1.2 speak up
1.6 speak with
-0.6 speaking
-0.5 speaks english
-1.2 special
3.4 specialist
3.4 specialist $
2.8 specialist and
1.0 specialist in
-0.5 specialist team
-0.7 specialist will
10.9 specialists
2.6 specialists $
0.5 specialists and
0.7 specialists have
2.5 specialists in
3.4 specialize
3.4 specialize in
3.3 specialized
2.9 specializes
2.9 specializes in
-2.8 specific
-1.0 specific back
1.2 speed
-0.5 speed $
0.5 speed up
3.3 speeds
0.9 speeds the
1.3 speeds up
-0.5 spelling
-2.3 spend
-2.6 spent
1.5 spent $
-0.6 spent a
-0.5 spent on
-0.5 spent six
3.9 spinal
1.1 spinal adjustments
2.0 spinal alignment
-1.2 spinal canal
-0.7 spinal clinic
1.0 spinal conditions
0.8 spinal decompression
-0.5 spinal fusion
1.6 spinal health
-0.5 spinal injections
-1.3 spinal manipulation
-0.6 spinal specialist
-2.5 spinal stenosis
-0.5 spinal surgeon
-0.7 spinal surgery
3.5 spine
-0.8 spine as
0.8 spine back
-0.7 spine can
-1.4 spine curves
-0.7 spine gets
-0.5 spine has
0.5 spine have
-0.9 spine is
-0.6 spine it
0.6 spine of
-1.7 spine or
-0.5 spine out
0.9 spine so
0.8 spine straight
-1.4 spine that
-0.8 spine the
0.7 spine to
-0.7 spine which
1.1 spine will
-1.2 spine with
2.4 spine you
1.4 spineflow
1.0 spines
1.3 spines $
-0.5 spoil
0.5 spoken
0.8 spoken $
-0.8 spondylitis
-0.8 spondylolisthesis
-1.6 sport
-0.6 sport $
1.0 sports
0.7 sports $
1.0 spot $
-3.2 spots
-0.5 spots $
-0.5 spots that
1.9 sprain
-0.8 sprain $
-0.5 sprain is
1.5 sprained
0.9 sprained ligaments
1.4 sprains
1.3 sprains $
-0.5 sprains and
-1.0 spread
-0.5 spreading
0.5 spring
-1.7 spring $
0.7 spring and
2.5 spurs
0.7 squad
-0.5 squads
1.1 square
-0.5 squat
-1.1 squeezed
-0.7 squeezes
-0.9 squeezes the
-0.5 st
-1.0 staff
0.6 staff $
-0.6 staff will
1.9 stage
1.8 stage $
0.5 stage of
-0.5 stage three
-0.8 stages $
0.5 stagnant
-0.9 staircase
1.2 stairs
-0.5 stairs and
-0.5 stalls
2.1 stand
1.7 stand at
-0.9 stand behind
-0.7 stand bend
-1.0 stand down
-0.5 stand how
1.0 stand in
0.5 stand straight
1.4 stand tall
-0.5 stand up
-0.9 standards
-0.5 standards authority
1.4 standing
-0.5 standing $
0.8 standing at
-0.5 standing desk
0.7 standing or
-0.7 standing up
0.8 stands
3.9 star
2.1 star reviews
7.2 stars
2.1 stars from
1.0 stars on
-2.0 start
-0.9 start at
-0.8 start gentle
1.0 start on
-0.5 start to
-0.7 start treatment
-0.7 start with
0.5 started early
-1.1 started to
-0.6 started what
-0.7 starting
-0.7 starting treatment
0.6 starts $
-0.5 starts with
-0.5 starved
-0.6 starved of
1.4 state
1.5 state of
-0.7 states
-1.2 station
-0.8 station $
-0.5 statutory
0.6 stay $
-0.5 stay active
-0.7 stay as
0.7 stay in
-0.7 stay on
1.6 stay with
0.5 stayed
-1.5 staying
-1.0 staying active
3.5 stays
0.7 stays there
-0.5 steam
-0.9 steel
1.2 stenosis
-1.6 stenosis $
-0.6 stenosis a
1.4 stenosis and
0.8 stenosis because
0.6 stenosis can
1.2 stenosis is
-0.8 stenosis means
-1.4 stenosis scoliosis
-0.5 stenosis the
-0.6 stenosis where
-1.5 step
-1.2 step $
-0.8 step free
-0.7 steps
-0.5 steps $
-0.6 steps from
-0.6 sterile
-1.2 steroid
-0.6 steroid injections
1.3 steroids $
-0.6 steroids can
2.8 sticks
-0.5 sticks out
-1.2 stiff
0.6 stiff $
-1.3 stiff and
-0.5 stiff back
-0.6 stiff in
0.7 stiff joint
1.0 stiff mornings
0.7 stiff neck
-0.5 stiff when
-0.8 stiffens
-0.8 stiffer
-1.5 stiffness
-0.6 stiffness and
-0.6 stiffness in
0.5 still
-0.9 still $
-0.6 still creek
-0.8 still get
-0.5 still has
0.5 still have
1.3 still in
-0.5 still not
2.1 still on
0.9 still the
-0.7 stillpoint
-0.5 stillwater
1.0 stimulates
1.6 stimulates the
-1.0 stomach
-0.6 stomach $
1.7 stomach and
-1.6 stone
0.9 stones
1.2 stood
1.9 stood up
-0.7 stool
1.1 stop
2.5 stop $
-1.2 stop a
0.7 stop and
-1.6 stop at
-0.8 stop if
-0.5 stop moving
-0.8 stop your
6.0 stopped
-0.7 stopping
-0.5 stopping you
5.4 stops
3.1 stops $
-0.6 stops at
-0.9 stops right
-2.1 stops you
-1.4 store
0.8 stored
-0.5 stored in
1.1 stored toxins
-1.2 stories
0.6 story
-1.8 story $
4.5 story is
3.5 straight
2.7 straight $
-0.7 straight answers
-0.6 straight with
2.0 straighten
-2.4 straighten a
-0.8 straighten the
1.4 straighten up
4.4 straightened
2.2 straightening
2.8 straightening the
3.0 straightens
4.3 straighter
0.6 straighter than
2.2 strain $
-0.7 strain and
-0.8 strain on
-0.8 strain the
-0.6 strain we
0.8 strains
0.9 strains are
-3.4 street
-1.1 street $
-0.7 street and
-0.5 street for
-0.5 street in
-0.5 street parking
0.6 strength
0.7 strength $
0.8 strength work
-0.9 strengthening
2.7 strengthens
2.2 strengthens your
-3.4 stress
-2.5 stress $
0.6 stress does
1.7 stress hormones
-1.6 stressed
-0.5 stressful
-4.0 stretch
-0.6 stretch and
-0.5 stretch you
-1.2 stretched
-3.7 stretches
-0.6 stretches $
-0.6 stretches for
-0.8 stretches to
-2.9 stretching
-1.1 stretching $
0.5 stroke
1.4 stroke $
-0.6 strokes and
0.8 strokes that
-1.5 strong
-0.6 strong and
-0.7 strong pressure
4.9 stronger
1.2 stronger immune
1.6 stronger immunity
-0.6 stronger painkillers
4.7 stronger than
0.5 strongest
0.9 structure
-0.6 structure can
2.0 stubborn
-0.5 stubborn knots
3.9 stuck
1.7 stuck $
0.6 stuck your
-1.3 student
-0.5 student clinic
-1.5 students
-0.8 students and
-2.3 studied
-0.5 studied in
-2.6 studies
1.1 studies have
-1.6 studies of
1.2 studies show
0.5 studies suggest
-1.6 studio
-1.6 study
1.0 study after
0.5 study that
-0.7 stuff
-1.0 stuff $
-1.3 style
-0.6 style of
-0.7 subject
-0.7 substitute
-0.7 substitute for
2.7 succeed
1.7 succeed where
5.2 success
2.8 success rate
-2.1 such
-0.5 such a
-3.6 such as
-1.4 sudden
-0.9 suddenly
-0.5 suffer
-4.3 suggest
0.6 suggest a
-1.2 suggest that
-0.5 suggest weekly
-1.2 suggested
1.1 suggests
0.6 suggests that
0.7 suit
1.0 suitable for
-0.7 suite
-0.6 suits
1.8 suits every
-1.0 suits you
-0.8 summary
2.9 summer
1.9 summit
-1.5 sun
-0.9 sun life
-1.3 sundays
1.5 superior
1.5 superior to
-0.5 supervised
-0.7 supervision
0.5 supper
0.9 supple
-0.7 supplements
-0.8 supply
-0.9 supply $
-0.7 supply and
-1.5 support
-0.8 support $
-1.8 supported
-0.9 supported by
0.5 supporting
1.4 supports
0.5 suppose
1.8 sure
-0.5 sure if
1.9 sure it
-0.5 sure that
0.5 sure to
0.5 surface
1.3 surfaces
2.5 surgeon
1.5 surgeon $
1.2 surgeon could
-0.6 surgeon says
-1.7 surgeon will
3.8 surgery
2.7 surgery $
0.9 surgery and
0.8 surgery can
-1.1 surgery does
1.4 surgery for
-0.7 surgery has
0.7 surgery have
1.3 surgery in
-0.5 surgery is
-0.6 surgery it
-0.8 surgery may
2.5 surgery or
-0.6 surgery that
-1.2 surgery to
1.2 surgical
1.0 surprise
1.1 surprised
-0.7 surprised $
2.8 surprises
-0.6 surprisingly
-0.9 surrey
-0.5 surrey $
-0.5 surrounding
0.7 survey
0.7 survey of
-0.5 surveys
-0.7 suspect
-1.0 suspected
0.7 sustained
-0.5 swallowed
-0.7 swear
-0.7 swears
-1.7 swears by
-1.7 swedish
-0.7 swedish and
-1.2 swedish massage
1.0 swedish strokes
1.1 sweep
-0.6 sweet
-0.5 swelling
-0.5 swelling and
-0.7 swelling in
-0.5 swim
-0.6 swimmers
-2.4 swimming
-1.3 swims
0.7 swing your
1.9 swinging
2.5 switch
0.9 switch off
1.2 switched
1.4 switched off
3.7 switches
3.8 switches off
-2.3 swollen
-0.6 swollen $
-0.5 swollen joints
1.9 symptom
1.2 symptom $
-0.7 symptoms
-0.5 symptoms are
0.9 symptoms at
-0.5 symptoms can
-1.8 syndrome
-0.8 syndrome $
2.7 system
0.9 system $
2.2 system a
1.8 system and
-1.3 system attacks
0.6 system down
-0.6 system has
0.7 system is
-1.0 system or
0.7 system so
-0.8 system that
-0.9 system which
0.5 t
-1.4 t $
0.8 table $
1.1 table and
-0.7 table has
0.6 table is
-0.6 table that
-0.5 table with
-3.5 tables
-0.6 tables $
-0.8 tables are
0.8 tablet
3.1 tablets
1.4 tablets and
-0.6 tablets can
0.8 tablets for
0.5 tablets such
1.0 tackles
1.0 tackles the
-0.7 tagalog
-0.7 tai
-0.7 tai chi
0.6 tailor each
-2.1 take
1.1 take $
1.9 take a
-0.5 take an
0.5 take away
-0.9 take blood
0.6 take breaks
-1.4 take home
0.9 take months
-0.5 take off
-1.2 take our
-0.5 take pain
1.5 take six
-0.5 take that
-1.4 take the
-1.1 take them
0.5 take three
-1.9 take your
2.1 taken
-0.7 taken away
-0.7 taken in
1.3 taken on
0.5 taken together
1.6 takes
2.3 takes $
-0.6 takes longer
1.1 takes place
1.1 takes the
-0.7 takes time
-1.0 taking
0.6 taking the
-0.6 taking them
-2.8 talk
-0.9 talk $
-1.2 talk about
0.8 talk and
-0.7 talk it
-0.6 talk through
0.5 talk to
0.9 talk with
0.5 talk you
-0.5 talked
-0.6 talked about
1.1 talking about
-0.7 talks
4.3 tall
5.8 taller
4.9 taller $
-0.7 tamsin
-0.6 tamsin $
-0.5 tap
-0.6 tape
1.6 taper
0.8 targeted
1.0 targets
1.0 targets the
-0.7 task
-1.3 tasks
-2.4 taught
-1.2 tax
-0.6 taxi
-3.5 tea
-0.8 tea $
-1.0 tea and
-0.8 teacher
-0.9 teachers
-0.5 teaches
-1.3 team
-1.2 team $
-0.7 team and
-0.8 team at
1.4 team includes
1.6 team of
-0.5 team will
-2.4 tear
-0.5 tear and
1.9 tears
2.0 technique
0.9 techniques
-0.5 techniques such
1.2 teenager
0.9 teenagers
0.8 teenagers to
-1.2 teeth
-0.5 teeth $
-0.9 telephone
-3.4 tell
1.9 tell anyone
-0.9 tell everybody
0.9 tell him
-0.7 tell in
-0.9 tell me
-0.5 tell our
-1.2 tell your
-0.5 telling
-0.6 telling you
-1.0 tells
0.5 tells me
0.8 tells us
-1.9 tells you
-0.5 temperature $
-1.1 temporary
-0.5 temporary $
0.7 ten
-1.0 ten and
2.5 ten days
0.7 ten degrees
0.9 ten hours
0.5 ten in
0.5 ten minute
0.6 ten minutes
0.5 ten or
-1.4 ten people
-1.0 ten per
-0.7 ten percent
1.0 ten the
-0.6 ten times
-0.7 ten to
1.3 ten visits
-1.5 ten weeks
2.1 ten years
-1.7 tend
-1.7 tend to
-1.6 tender
1.0 tender joints
-0.9 tender the
0.6 tenderness the
-0.5 tendon
-0.9 tendons
-3.3 tends
-3.3 tends to
-1.1 tennis
-0.6 tennis ball
-0.8 tens
-1.4 tense
-0.6 tense muscles
1.5 tension
-0.8 tension $
-0.5 tension and
2.4 tension headaches
-1.8 tension in
0.5 tent
0.9 tent $
0.9 tenth
-2.6 term
1.0 term $
-0.5 term back
1.4 term pain
-0.7 term relief
-1.7 terms
-1.2 terrible
-0.8 test
-0.7 test can
0.7 test your
-0.7 tested
-0.7 testimonials
0.9 testing
-1.3 tests $
-1.7 text
-0.5 textbooks
-0.5 thai
-0.5 thai massage
1.0 than
2.0 than a
0.5 than an
-0.7 than another
3.3 than any
1.4 than anything
-1.6 than back
0.6 than forty
-0.5 than it
0.9 than medication
1.3 than morphine
1.0 than most
-1.0 than on
-0.9 than people
1.1 than physiotherapy
1.3 than rest
-0.7 than standing
-0.8 than that
0.5 than the
-2.4 than those
-0.8 than three
-0.5 than usual
-0.9 than waiting
-0.9 than we
0.5 than when
2.1 thank
2.6 thank you
1.2 thanks
2.3 thanks to
1.2 that
-0.7 that $
0.6 that a
0.5 that all
-0.7 that alone
-0.5 that an
0.7 that and
-1.0 that any
-0.5 that are
0.6 that at
0.7 that back
2.4 that because
0.5 that began
-0.5 that begins
1.1 that being
2.5 that build
2.0 that can
0.7 that cause
0.5 that causes
-0.6 that comes
-0.5 that covers
0.8 that cycle
-0.7 that depends
0.7 that disc
0.8 that does
0.5 that everyone
0.7 that extra
-0.6 that follow
0.6 that from
-0.7 that gentle
1.5 that gets
-0.7 that go
-1.6 that goes
-0.7 that guarding
0.9 that had
0.9 that happens
0.6 that have
0.7 that he
0.8 that hurts
-2.4 that i
0.7 that if
-1.4 that in
-0.5 that includes
-4.0 that it
-0.7 that keep
-0.8 that keeps
1.5 that lasts
-0.6 that made
0.8 that makes
-2.0 that massage
0.7 that means
0.7 that most
-0.6 that my
-0.7 that needs
-1.2 that never
-1.4 that night
0.7 that no
-0.6 that nobody
-3.0 that one
0.6 that only
1.0 that operation
0.9 that our
-0.9 that pain
-2.3 that people
-0.6 that presses
0.5 that promise
1.1 that puts
-0.5 that reason
0.6 that regular
-0.8 that runs
1.0 that said
-0.5 that says
-0.8 that scar
-0.5 that settles
-1.1 that she
-0.5 that sitting
0.5 that so
-0.8 that someone
-0.6 that something
-0.6 that sounds
0.8 that stays
-0.7 that suits
2.4 that surgery
1.6 that table
0.7 that targets
0.9 that the
0.8 that their
0.5 that there
-4.1 that they
-1.0 that this
-1.0 that to
-0.5 that travels
0.6 that used
0.5 that was
-1.6 that we
2.2 that will
0.6 that works
0.9 that worry
0.7 that would
-0.8 that you
-2.4 that your
1.7 the
1.3 the #
-0.7 the ache
0.5 the acids
-0.9 the advice
0.6 the affected
-0.7 the afternoon
-0.9 the age
-0.8 the aim
-0.9 the alarm
0.7 the allotment
1.9 the alternatives
-0.8 the american
-0.6 the anaesthetic
0.7 the ankle
-0.6 the answers
-0.7 the appointment
1.7 the arthritis
1.1 the ashcombe
2.6 the attack
-0.6 the authors
0.9 the average
1.9 the baby
-5.4 the back
-0.6 the backs
-1.1 the bag
-1.1 the bakery
1.0 the bank
-0.5 the base
-0.9 the bath
1.0 the bathroom
0.8 the beach
-0.6 the bed
-1.1 the bell
-1.1 the belly
-0.9 the belt
-0.8 the benefit
0.7 the benefits
2.5 the best
-0.8 the better
1.4 the bin
-0.6 the birth
-0.5 the bit
2.0 the blood
-0.5 the board
-1.3 the body
-0.5 the booking
-1.0 the boss
1.3 the brace
-0.8 the brain
-0.8 the breath
1.8 the bulge
-0.7 the burnaby
1.3 the bus
-0.7 the business
-1.6 the buttock
0.5 the buttocks
1.5 the calendar
1.0 the calf
-0.6 the calves
1.9 the canal
-0.8 the cartilage
2.6 the cause
0.6 the chair
-0.5 the chance
3.0 the change
-0.6 the channel
0.6 the chemist
-0.7 the child
1.2 the chiropractor
1.2 the city
-0.9 the claim
-0.8 the client
-1.4 the clinic
1.4 the clock
0.7 the cobb
-0.7 the code
0.7 the coffee
-0.6 the comments
-0.6 the committee
-1.1 the cost
-0.7 the couch
0.7 the country
-0.7 the course
-0.5 the credit
0.9 the curve
0.7 the cycle
0.6 the damage
1.7 the damaged
-1.2 the days
2.2 the deep
1.0 the deeper
2.5 the degeneration
-1.2 the desk
-0.5 the details
0.6 the diagnosis
-0.5 the differences
2.1 the disc
0.6 the discs
0.8 the disease
-1.0 the dishwasher
1.1 the distance
-0.7 the doctor
0.8 the dog
1.1 the door
-0.5 the doors
1.1 the drawer
0.6 the dresser
-0.9 the drive
-1.0 the driveway
0.5 the earlier
-1.4 the early
-0.9 the edge
-0.9 the effect
-0.6 the effects
1.6 the electric
-0.6 the elevator
-0.5 the emergency
-0.6 the end
1.5 the endorphins
-1.0 the ends
-0.8 the entire
-0.5 the envelope
-1.3 the evening
-0.5 the evidence
0.7 the exact
1.0 the exercises
-0.5 the fact
0.8 the far
-1.0 the fee
0.8 the feeling
-0.9 the feet
-0.6 the few
0.9 the fifth
2.2 the finest
-0.8 the fire
1.6 the first
2.4 the flare
-0.8 the flat
-1.0 the floor
0.6 the flow
-0.5 the fluid
-1.2 the following
0.5 the foot
-0.8 the form
1.5 the four
3.5 the fourth
0.6 the game
1.1 the gap
0.7 the garage
0.6 the girls
-1.2 the glutes
0.6 the golf
-0.6 the gp
-0.6 the great
-0.7 the ground
-1.0 the groups
0.5 the growth
-1.1 the guy
-1.4 the gym
0.5 the half
-0.7 the hands
1.6 the harbour
0.9 the hard
-0.9 the head
0.9 the health
1.1 the heat
0.8 the heavy
0.8 the height
0.7 the herniated
1.3 the herniation
-0.8 the high
0.6 the highest
0.7 the hip
-3.1 the hips
0.8 the honest
1.7 the hospital
-0.8 the hot
1.3 the hour
-0.6 the house
2.5 the ibuprofen
1.0 the ice
-3.1 the immune
1.0 the improvement
1.0 the inflammatory
1.9 the injections
-1.3 the injury
1.0 the inner
-0.8 the internet
0.6 the intervertebral
-0.7 the jar
-0.8 the jaw
1.7 the jelly
1.5 the job
1.7 the joint
-1.5 the joints
0.5 the kidneys
-0.7 the kids
-0.5 the kind
-0.5 the kitchen
0.5 the knee
0.7 the knees
1.7 the knife
0.8 the lactic
0.5 the ladder
-0.7 the lake
-0.5 the largest
2.2 the last
-0.5 the law
-0.5 the layers
0.8 the lead
1.4 the leading
-0.5 the leaflet
1.8 the least
-0.7 the leaves
-1.2 the left
2.6 the leg
-0.8 the legs
0.5 the less
0.8 the letter
-0.5 the level
-0.8 the lift
-0.5 the lights
-1.0 the limits
-0.5 the line
-1.9 the lining
0.6 the liver
1.4 the loft
1.5 the long
-0.5 the loop
0.7 the lot
-1.6 the low
-0.7 the lowest
1.9 the lumbar
2.2 the lymph
0.6 the lymphatic
-1.2 the main
-0.6 the mall
-2.6 the massage
-1.1 the material
1.0 the matter
-0.5 the medical
1.0 the medicine
1.4 the medicines
-0.7 the menu
0.6 the message
0.6 the method
-0.5 the middle
-0.9 the mind
1.5 the mirror
-1.3 the moment
-1.1 the money
-1.0 the month
-1.5 the morning
-0.6 the mornings
3.5 the most
-0.6 the multifidus
1.0 the muscle
-0.5 the music
-0.5 the name
0.7 the narrowing
0.5 the natural
-0.5 the neck
1.1 the need
0.6 the needle
-0.9 the needles
0.6 the nerve
-0.7 the nervous
1.3 the new
1.5 the next
1.2 the nhs
1.1 the night
0.7 the normal
0.7 the north
1.7 the number
-1.1 the numbers
1.1 the numbness
-0.5 the office
-1.4 the oil
-2.7 the old
1.5 the oldest
1.6 the ones
2.6 the only
3.6 the operating
1.8 the operation
-0.5 the opposite
-0.6 the options
-1.4 the other
0.9 the others
-0.9 the outer
0.9 the packet
-0.6 the page
1.0 the pain
-0.5 the painful
1.1 the painkillers
-0.5 the pair
-0.6 the panel
-0.6 the paperwork
0.8 the paraspinal
-0.6 the part
-0.9 the patient
2.3 the pelvis
-1.2 the person
1.0 the pharmacy
-1.1 the physio
-0.5 the piece
1.1 the pills
-0.5 the piriformis
1.9 the plan
2.9 the point
1.6 the poisons
1.2 the pole
-0.7 the position
-0.7 the possible
0.5 the postbox
1.0 the power
-0.7 the price
1.0 the problem
0.5 the procedure
0.6 the process
0.6 the program
1.1 the programme
0.7 the protocol
1.8 the province
-0.7 the provincial
-0.5 the public
0.6 the pull
-0.5 the quality
0.5 the quarter
1.7 the quiet
0.5 the radio
-1.2 the rain
-0.5 the range
2.6 the real
1.1 the reason
-1.1 the reasons
-0.8 the recovery
0.5 the red
0.6 the region
-0.6 the register
-0.9 the release
1.5 the relief
1.3 the report
1.7 the rest
1.1 the result
-0.9 the results
-0.7 the reverse
0.5 the rheumatoid
-0.9 the ribs
-2.5 the risk
-1.8 the risks
0.7 the rmt
-1.1 the road
0.9 the roof
-1.4 the room
-0.5 the rooms
4.4 the root
0.7 the safest
-0.6 the same
1.5 the scalpel
-0.8 the scan
-0.7 the scans
-1.1 the sciatic
0.8 the sciatica
0.5 the sea
-1.2 the seat
1.0 the second
-0.5 the senior
0.7 the session
-0.7 the sessions
0.8 the seven
0.6 the seventh
-0.9 the shape
-0.6 the sheet
0.8 the short
-0.6 the shortest
-0.6 the shoulder
-1.3 the shoulders
1.0 the side
2.0 the sink
0.5 the six
1.1 the sixth
-1.5 the size
-1.0 the skin
0.8 the skull
-1.1 the skytrain
0.5 the slot
0.9 the small
-0.5 the smooth
-0.6 the society
-0.5 the sofa
-0.8 the soft
1.3 the sooner
0.9 the sore
-0.5 the soreness
-0.7 the sound
3.3 the source
1.0 the spa
-0.6 the special
-1.3 the specialist
-2.0 the spinal
-1.5 the spine
2.2 the spot
2.0 the squeeze
0.8 the stairs
1.4 the start
1.3 the state
1.0 the stenosis
-0.5 the step
0.5 the stiffness
-0.7 the story
1.0 the stress
0.5 the strongest
-0.9 the studies
-0.9 the study
0.5 the surface
3.5 the surgeon
2.4 the symptom
1.6 the symptoms
0.6 the table
-0.5 the tables
1.1 the tablets
-0.9 the tea
-0.5 the teacher
0.5 the telephone
1.3 the ten
-0.5 the textbooks
-1.7 the therapist
1.3 the thing
-0.9 the things
0.9 the third
-0.5 the thoracolumbar
-0.5 the tide
2.2 the tight
0.6 the tightness
1.0 the time
0.8 the tingling
0.6 the tissues
-0.8 the title
-0.8 the toes
0.5 the top
2.2 the torn
3.6 the toxins
1.0 the trapped
0.7 the treatment
1.7 the tri
-1.6 the trials
-0.9 the trouble
-0.7 the truck
1.6 the true
-0.7 the tummy
0.9 the tunnel
-0.7 the two
-0.8 the uk
1.3 the ultimate
0.7 the umbrella
2.7 the underlying
-0.7 the united
-0.7 the university
-1.1 the usual
0.9 the valley
3.4 the vertebrae
3.6 the very
-0.9 the visit
-1.1 the volume
-0.8 the waiting
-0.6 the walk
-1.0 the wall
0.6 the warm
1.4 the waste
-0.8 the water
2.3 the wear
0.9 the weather
-1.5 the week
1.3 the weekend
0.8 the wheel
-1.4 the window
-0.5 the words
-0.8 the work
-0.6 the world
0.6 the worn
-0.7 the worst
-1.3 the wound
1.0 the wrong
0.6 the x
-0.7 the year
-1.7 the years
0.6 theatre
2.4 their
0.6 their antidepressants
-0.5 their families
-0.5 their hands
-0.8 their lifetime
-0.6 their lives
0.6 their medication
0.6 their names
0.9 their own
1.6 their painkillers
-1.8 their place
0.6 their proper
0.9 their seventies
-0.6 their training
1.3 theirs
2.1 them
-1.2 them $
-0.5 them a
-1.2 them again
0.9 them all
1.2 them and
0.6 them as
1.8 them for
-0.6 them from
-1.4 them have
-0.9 them is
0.6 them off
-1.0 them on
0.7 them or
-0.8 them out
0.6 them so
0.6 them the
-0.7 them up
-0.6 them will
-1.3 them with
0.5 then
1.1 then $
-0.9 then and
1.3 then come
-0.7 then every
-1.5 then it
-0.8 then my
0.5 then once
-0.5 then one
-1.3 then she
-1.1 then there
-2.0 then we
2.6 then you
-1.2 therapies
-0.7 therapist $
-0.8 therapist about
0.8 therapist at
-0.6 therapist can
-0.5 therapist each
0.5 therapist has
1.3 therapist in
-0.8 therapist is
1.2 therapist know
3.3 therapist may
1.0 therapist then
-0.8 therapist works
-1.0 therapists $
2.9 therapists are
-0.5 therapists at
1.7 therapists can
0.8 therapists draw
-0.5 therapists has
1.0 therapists in
0.6 therapists of
-0.8 therapists release
0.5 therapists take
0.6 therapists will
-0.5 therapists with
-0.6 therapists work
1.0 therapy
-1.4 therapy $
0.7 therapy addresses
1.1 therapy and
-0.8 therapy burnaby
1.0 therapy can
-1.5 therapy for
0.7 therapy gets
-1.4 therapy in
2.6 therapy is
-0.5 therapy offers
0.7 therapy to
0.5 therapy with
0.6 there
2.0 there and
-1.1 there are
1.0 there at
0.9 there for
2.0 there is
-1.3 there it
0.8 there to
-1.7 there was
1.3 there were
-0.5 there you
-1.3 these
-0.6 these $
-0.5 these and
-2.7 these are
-0.8 these can
-0.5 these drugs
2.7 these guys
-0.7 these is
-0.8 these natural
2.4 these people
-0.6 these with
1.8 they
1.6 they all
1.6 they arrived
0.5 they ask
1.7 they belong
-0.9 they can
-0.5 they come
1.7 they could
1.1 they do
-1.0 they enjoy
1.1 they ever
0.7 they find
-0.5 they found
0.7 they get
2.0 they go
2.4 they had
-0.6 they help
2.6 they leave
1.2 they let
-0.9 they like
-0.5 they love
-1.1 they make
-1.1 they may
-0.5 they might
-1.3 they need
1.6 they no
-0.7 they rely
-1.0 they say
1.1 they stop
-0.9 they take
-0.5 they think
-0.5 they tighten
0.5 they turn
-0.5 they value
1.0 they walk
1.1 they want
0.9 they were
0.6 they will
-0.9 they would
-1.0 thick
2.5 thickens
-0.5 thickens and
-1.0 thighs
-0.5 thighs $
-0.7 thin $
0.8 thin bones
0.8 thing
2.0 thing $
-0.6 thing about
-0.9 thing is
1.0 thing of
3.7 thing that
0.5 thing they
-1.3 thing to
-1.0 thing we
-3.4 things
-0.9 things $
-0.6 things are
1.5 things have
-0.7 things that
0.6 things up
-1.9 think
3.9 think about
-0.5 think is
-0.5 think it
-1.2 think of
-1.4 think that
2.6 thinking
4.2 thinking about
-1.1 thinks
-1.3 thinner
-0.7 thinner and
-0.8 thinners $
-0.5 thinning
-0.7 thins
2.1 third
0.5 third $
-1.0 third and
-1.0 third of
0.8 third session
0.7 third visit
1.8 third week
-1.5 thirsty
-0.5 thirsty $
-1.2 thirties
0.9 thirty
1.0 thirty $
-0.8 this article
-0.6 this at
0.6 this can
-1.9 this clinic
0.6 this condition
-0.5 this far
-1.1 this for
-0.5 this guide
-1.5 this has
-0.9 this leaflet
-0.8 this month
-0.8 this non
1.3 this on
-1.7 this page
0.8 this spring
1.7 this stage
-0.5 this tension
0.5 this to
2.0 this treatment
1.8 this way
-0.9 this week
-0.6 this will
0.9 this winter
0.7 this with
-0.5 this work
-0.5 thoracic
-0.5 thoracic spine
-0.5 thoracolumbar fascia
2.3 those
0.7 those are
-0.6 those given
-0.6 those in
-0.8 those of
-0.5 those overworked
1.2 those with
-1.6 though
-0.8 though $
0.8 though a
-1.3 though it
1.5 though you
-3.2 thought
-0.5 thought it
-1.5 thought that
-0.6 thought to
-0.5 thoughts
0.9 thousand years
0.6 thousands
0.9 thousands of
1.0 three
-1.6 three $
-1.3 three and
0.9 three are
-1.2 three days
2.2 three exercises
-0.5 three in
-0.5 three months
-0.5 three people
-0.5 three rmts
3.3 three sessions
-0.5 three simple
-0.9 three stretches
0.5 three the
-0.6 three times
1.4 three to
3.0 three visits
2.1 three weeks
0.6 threshold
4.4 threw
1.0 threw away
1.2 threw out
0.5 through
0.5 through $
2.0 through a
-0.6 through an
-0.9 through its
-0.7 through my
-0.9 through our
-0.6 through them
0.5 through this
1.2 through to
-0.6 through which
0.6 through with
-0.9 through your
0.7 throughout the
1.5 throw
1.6 throw away
0.6 thrust
1.5 thrust to
-1.5 thumb
0.8 thumbnail
1.1 thumbs
-1.0 thumbs $
-0.9 thursday
-0.6 thursdays
-0.7 tide
1.7 tie
2.1 tie my
-0.6 tied
-2.1 tight
-0.8 tight $
-0.6 tight hamstrings
0.5 tight muscles
1.5 tight or
0.5 tight shoulders
1.0 tight side
-1.1 tighten
-0.9 tightens
-1.8 tighter
-0.7 tighter $
-0.8 tightness that
-1.2 till
0.6 tilt
-1.2 time
2.9 time $
-0.5 time and
-0.6 time as
-0.9 time i
2.7 time in
-1.3 time is
0.8 time massage
0.6 time of
-0.6 time off
-0.5 time on
1.0 time or
-0.7 time over
1.1 time since
-1.0 time so
-0.9 time that
0.9 time the
-0.9 time they
0.9 time this
-1.8 time to
-0.9 time we
-0.6 time with
0.9 time you
1.3 time your
-3.0 times
-2.2 times $
-0.7 times each
-0.7 times that
0.8 tin
0.5 tingling
-0.7 tip
-1.7 tips
-0.7 tire
-2.1 tired
0.8 tired muscles
-1.0 tired of
-0.5 tired tissue
0.7 tires
-0.9 tiring
1.2 tissue
-1.2 tissue $
-1.0 tissue is
0.8 tissue release
3.8 tissue repair
1.0 tissue so
0.5 tissue techniques
-1.0 tissue that
1.7 tissue work
2.4 tissues
0.7 tissues $
-0.5 tissues of
-1.3 title
-3.3 to $
-0.9 to 10
-0.7 to 12
-0.6 to 3
-1.2 to 6
0.5 to 8
-2.6 to a
-0.5 to about
-0.5 to accept
-0.7 to all
-0.5 to and
-0.5 to answer
0.6 to ask
-1.5 to avoid
0.9 to back
1.4 to beat
0.8 to become
1.2 to begin
1.2 to believe
-0.8 to bend
-0.5 to bone
-1.0 to book
0.5 to breathe
-0.7 to call
-0.6 to cancel
1.1 to centre
-1.6 to change
-0.5 to choose
0.8 to clear
1.4 to come
0.5 to complain
-0.7 to cure
-0.5 to cut
-1.3 to day
-0.5 to decide
-1.2 to diagnose
0.7 to discuss
-1.7 to do
0.8 to draw
-1.2 to drink
-0.7 to ease
-0.6 to eight
1.2 to eliminate
-0.5 to emergency
0.8 to end
-0.7 to enjoy
-0.8 to everyone
-2.3 to expect
-0.5 to explain
0.7 to feel
-0.6 to fill
-0.6 to finish
1.2 to five
0.7 to follow
-0.6 to form
-0.7 to free
-0.7 to friday
2.0 to full
-3.7 to get
0.8 to grandparents
1.8 to great
-0.5 to grit
1.3 to have
1.9 to heal
1.2 to hear
1.2 to help
-1.4 to her
-0.7 to him
-0.6 to hold
-0.5 to how
0.5 to hurt
-1.1 to improve
2.9 to its
0.6 to keep
1.0 to lay
-0.5 to lean
0.5 to lengthen
-0.7 to lie
-0.6 to lift
-0.7 to listen
2.1 to live
-0.7 to look
-0.6 to loosen
2.4 to lose
0.9 to low
1.2 to lower
-0.8 to manage
1.1 to massage
-0.5 to matter
-1.6 to me
2.3 to meet
-1.0 to mend
-2.6 to move
1.4 to need
-2.4 to one
0.6 to operate
-1.7 to our
-0.5 to patients
-1.3 to pay
0.9 to people
-0.5 to permanent
-0.5 to plan
0.5 to press
-1.7 to prevent
-1.3 to protect
-1.6 to put
-0.8 to read
2.0 to rebuild
0.9 to refer
0.8 to regenerate
-1.0 to relax
-1.5 to release
1.0 to relieve
1.3 to remove
0.6 to reserve
-0.6 to rest
1.1 to return
1.4 to reverse
0.9 to ring
-0.7 to rule
-0.6 to run
-0.9 to saturday
2.7 to say
-1.4 to see
0.5 to set
-0.6 to share
0.7 to show
-0.8 to sign
0.9 to sit
-1.6 to six
-0.5 to sleep
0.5 to slide
-1.0 to soften
1.8 to somebody
-0.5 to spinal
-0.5 to sport
0.6 to stand
0.5 to start
0.8 to stay
-1.9 to stop
-0.9 to straighten
-0.6 to support
-0.6 to switch
-2.8 to take
-1.7 to talk
1.8 to tell
-1.2 to ten
1.2 to the
-1.6 to them
0.5 to thirty
1.1 to this
-0.7 to thursday
-0.5 to tie
-0.5 to time
1.3 to touch
0.6 to treat
0.7 to try
-1.6 to twelve
-0.7 to twenty
-0.8 to undress
2.0 to us
1.0 to wait
-0.6 to walk
0.9 to wash
1.0 to what
1.2 to where
-1.4 to work
1.6 to worry
0.9 to write
-2.6 to you
-2.9 to your
-0.5 to yourself
0.5 tobias
4.2 today
1.1 today $
1.3 today and
-0.6 today fast
0.8 today for
1.3 today or
-0.6 today we
0.6 toddler
2.4 toddlers
-1.1 toe
0.8 toes
0.6 together
1.4 together $
0.7 together again
-0.5 together and
-1.3 together with
0.7 told $
0.7 told at
-1.1 told he
0.9 told her
0.7 told him
0.6 told my
-0.5 told that
-0.5 told the
-0.7 told there
-2.2 told to
1.7 told us
1.1 told you
1.9 tom
-0.9 tomasz
1.4 tomorrow
2.0 tomorrow $
-0.6 tonight
-0.9 too
2.1 too $
0.7 too far
-0.8 too long
-0.7 too many
-1.0 too much
-0.5 too old
-0.8 took up
1.4 tool
1.2 tools
0.7 tools $
0.9 toothache
3.5 top
0.7 top $
-1.7 top of
2.1 top rated
3.0 torn
3.3 torn fibres
0.6 toronto
0.5 total
0.9 total well
2.0 totally
1.4 touch
0.6 touch and
0.7 touch is
-0.5 touch of
-0.8 touch the
-0.6 touch with
-0.6 touched $
-0.5 touched kindly
-0.6 touching
-0.6 touching your
-1.4 tough
1.8 tougher
1.2 toward
0.8 toward a
1.0 toward the
-0.8 towards
-1.0 towel
-0.7 towel and
-1.4 towels
-0.5 towels $
1.8 town
-0.6 town and
7.1 toxins
-1.2 toxins $
2.6 toxins and
1.8 toxins are
-1.6 toxins from
-1.3 toxins or
-0.8 toxins out
1.1 toxins so
2.7 toxins that
1.2 trace
-0.5 track
2.1 tracks
1.2 tracks $
1.1 traction
-0.9 traction $
1.2 traction and
1.6 trade
-0.6 tradition
0.5 trained and
-0.5 trained for
2.0 trained hands
-1.7 trained in
-0.6 trained masseuses
-0.5 trained therapist
0.9 trained to
-1.6 training
-0.9 training and
1.0 training in
3.4 tramadol
3.4 trapped
1.8 trapped nerves
-2.0 travels
-0.7 travels along
-0.9 treat a
0.6 treat it
1.1 treat that
3.0 treat the
1.2 treated
-0.9 treated $
-0.5 treated is
-0.5 treated people
1.1 treating
-1.0 treating it
1.7 treating the
1.2 treating you
-0.8 treatment $
-0.6 treatment aims
-0.6 treatment and
-0.7 treatment as
2.4 treatment begins
-0.6 treatment but
-0.7 treatment early
0.6 treatment for
-1.7 treatment has
2.2 treatment is
-0.5 treatment it
1.0 treatment may
0.6 treatment of
0.8 treatment on
1.7 treatment plan
-1.1 treatment room
-1.1 treatment rooms
2.5 treatment that
1.3 treatment there
-0.5 treatment they
-0.9 treatment to
1.2 treatment with
-2.0 treatment without
2.4 treatments
1.2 treatments and
0.6 treatments are
-0.7 treatments for
-0.9 treatments have
-0.5 treatments in
0.6 treatments over
0.5 treatments you
1.0 treats
1.9 treats the
0.5 tree
0.8 tree $
-0.5 trees
0.8 trevor
1.8 tri
1.8 tri cities
-1.6 trial
-0.5 trial $
-0.6 trial published
-4.1 trials
-0.8 trials have
-0.8 trials of
-0.5 trials were
0.5 trick
1.5 tried
-0.7 tried $
2.5 tried everything
-0.6 tried massage
1.1 tried physio
-0.8 trigger
-1.2 trigger point
0.6 triggers
-1.7 trimester
-0.5 trip
0.6 triple
-0.6 trolley
-0.8 trouble and
1.2 trouble is
0.7 trousers
-1.1 truck
-0.6 truck $
-0.5 trucks
2.4 true
0.8 true cause
0.6 true source
1.3 truly
-0.9 trunk
0.7 trust
-0.5 trusted
-2.5 try
-0.8 try it
0.8 try not
-0.6 try one
1.1 try the
-1.8 try to
-0.6 trying
-1.6 trying to
0.6 tuck
-2.2 tuesday
-0.6 tuesday and
-1.2 tuesday to
-2.2 tuesdays
-1.0 tuesdays and
-1.4 tug
0.6 tunnel
-0.6 turmeric
0.7 turn
-0.5 turn down
-0.7 turn the
1.0 turn up
0.6 turned
-0.6 turning over
-1.5 turns
-0.9 turns out
3.5 twelve
-1.6 twelve $
0.5 twelve months
-1.0 twelve sessions
-0.5 twelve visits
-1.0 twelve weeks
1.7 twenty $
0.6 twenty five
-0.5 twenty four
0.7 twenty minute
-1.0 twenty six
-1.7 twenty two
-0.6 twenty year
1.6 twenty years
1.0 twice
1.5 twice as
-0.7 twice in
2.1 twinge
0.6 twinge $
1.6 twinge since
-1.5 twist
-1.3 twisting
-0.9 twisting $
-0.7 twists
-0.6 twists $
0.7 two $
1.0 two and
-1.0 two backs
-1.1 two because
0.8 two canes
-1.0 two days
0.6 two degrees
-0.8 two exercises
2.1 two goes
1.0 two hours
1.8 two hundred
-0.8 two massage
0.8 two months
-1.4 two of
0.7 two or
-0.7 two people
2.0 two sessions
-0.8 two stretches
-1.0 two therapists
-0.5 two thousand
-1.7 two to
0.6 two treatments
3.8 two visits
-0.5 two weeks
-1.6 two years
-0.5 tying your
-1.8 type
-0.8 type of
-1.0 types
-1.6 typical
-0.5 typical plan
0.5 typically
-0.9 u
-0.9 uk
1.2 ultimate
0.7 ultrasound
1.8 umbrella
2.1 umbrella stand
-1.5 uncertain
-0.8 uncertain $
-1.2 uncle
-0.9 uncomfortable
-1.1 uncommon
-0.7 uncover the
-1.0 uncovered
-0.9 uncovered $
1.4 under
-0.9 under my
-0.5 under one
1.2 under our
-1.1 under the
-0.5 under your
2.4 underlying
2.6 underlying cause
0.5 underlying root
0.5 underneath
-1.8 understand
-1.2 understand $
-0.5 understand that
-0.5 understanding
0.6 undo
0.8 undoes
1.1 undone
-2.3 undress
-1.3 undress to
0.5 uneven
-0.7 unevenly
-0.5 unevenly $
-1.1 unhurried
-0.6 union
1.1 unique
-0.7 united
-0.5 united states
-0.5 unknown
-0.5 unknown $
-1.5 unless
5.2 unlike
1.6 unlike other
2.0 unlike the
-0.7 unlikely
2.6 unnecessary
1.9 unnecessary $
-0.8 unscented
-0.7 unsubscribe
4.5 unsuitable
-2.9 until
-0.5 until a
0.6 until i
0.7 until it
-0.9 until they
1.0 until you
-0.7 until your
-1.5 untreated
-0.9 unused
-0.5 unwell
-1.0 unwind
-0.5 unwind $
2.4 up
1.1 up a
-0.7 up after
0.9 up again
-0.7 up around
-0.5 up as
-1.3 up at
-1.2 up by
-0.5 up every
-0.6 up first
1.2 up from
2.2 up healing
0.8 up his
-0.8 up if
-0.7 up is
0.9 up like
1.1 up off
0.6 up on
-0.6 up the
-1.3 up to
0.8 up when
2.2 up which
-1.4 up with
1.0 up without
-0.6 up you
2.4 up your
-0.9 upon
-0.7 upon the
2.3 upright
1.6 upright $
0.6 ups
0.5 upset
-0.6 upset the
1.2 upset your
-0.5 upstairs
0.5 upward
-0.8 urgent
2.9 us
0.7 us about
0.6 us and
-0.6 us at
0.6 us because
1.8 us eight
1.2 us first
-1.7 us for
-0.7 us from
-0.8 us have
-1.3 us he
-0.7 us if
-1.3 us is
-1.7 us know
-0.9 us last
-0.8 us on
-0.5 us or
2.9 us that
1.9 us the
2.0 us they
-0.8 us to
-0.6 us what
-3.8 use
-0.8 use $
-1.0 use it
-1.3 use of
1.2 use slow
-1.5 used
-0.6 used for
-0.5 used in
1.7 used to
1.1 used with
-1.8 useful
-0.5 useful $
-0.5 useful thing
0.8 uses a
-0.7 uses slow
-0.9 using
1.1 using the
-1.1 using your
-3.3 usual
-0.5 usual care
-3.5 usually
-0.5 usually a
-0.5 usually after
0.5 usually be
-0.5 usually heals
-0.6 usually improves
2.0 usually in
-0.8 usually not
1.3 usually on
0.9 validated
0.9 valley
-1.0 value
2.8 vanish
3.7 vanished
-0.5 varies $
-1.0 vary
-0.6 verdict
-1.0 verified
-0.8 version
0.5 vertebra
-0.9 vertebra $
1.7 vertebrae
-0.5 vertebrae and
-1.3 very
6.6 very first
-0.7 very good
-0.6 very little
-0.6 very low
-0.6 very much
-1.6 vessels
-0.6 veterans
-0.6 vibration
-0.5 victoria
-1.1 videos
-0.9 view
-0.7 village
1.3 visible
0.9 visibly
3.0 visit
1.8 visit $
-0.5 visit a
-0.5 visit at
0.7 visit is
1.0 visit one
0.6 visit she
-0.9 visit with
1.5 visits
1.4 visits $
-0.9 visits a
-0.5 visits and
-1.0 visits are
-0.6 visits for
-0.5 visits in
0.7 visits later
1.4 visits the
-0.9 visits within
-1.5 voice
-0.8 volume
-0.7 voluntary
-0.7 volunteers
1.7 voted
0.5 voted best
-1.1 voucher
-0.5 voucher $
-1.7 vs
-0.5 w
0.5 waist $
-2.3 wait
-0.6 wait $
-0.5 wait it
-0.9 wait until
0.7 waiting
1.3 waiting $
1.2 waiting for
-0.5 waiting room
-0.7 waiting to
0.9 wake
1.7 wakes
2.6 wakes up
2.6 waking
-0.5 walk
-0.7 walk a
-0.9 walk and
1.4 walk as
-0.9 walk every
-0.9 walk from
1.4 walk in
-0.5 walk on
3.7 walk out
1.0 walk the
-0.8 walk to
-0.7 walk up
5.5 walked
1.5 walked in
1.2 walked out
1.3 walked to
0.5 walker
-0.5 walker $
0.5 walkers
-1.1 walking $
-0.5 walking and
1.2 walking distance
1.2 walking frame
-0.5 walking in
-1.3 walking is
-0.5 walking swimming
-0.6 walking with
-0.5 walks
-0.6 walks $
-1.5 wallet
-0.9 wallet out
0.5 walter
-2.3 want
-0.6 want $
-0.8 want it
-1.8 wanted
-0.9 wanted $
-0.6 wanted to
-0.5 wants
-0.9 wants a
2.0 wants to
-0.5 wants you
-0.9 war
-0.9 ward
-0.8 warfarin
-2.5 warm
-0.6 warm $
1.3 warm bath
0.7 warm foot
0.6 warm hands
0.5 warm room
0.5 warm towels
-1.4 warm up
0.7 warmed oil
-0.8 warmer
-2.4 warms
-0.6 warms and
-1.2 warms the
-2.5 warmth
-1.2 warmth and
0.5 warned
-0.9 warning
-0.5 warning signs
-1.7 wary
-1.7 wary of
-1.3 was a
-1.5 was about
0.9 was back
0.5 was before
-0.5 was better
1.8 was booked
0.6 was dancing
1.2 was doing
-0.9 was finished
-1.0 was four
1.9 was gone
2.4 was in
-0.5 was little
-0.6 was my
-1.5 was never
-0.8 was no
1.3 was off
-0.8 was once
-0.9 was scared
-2.7 was the
-0.6 was told
-0.6 was too
0.8 was walking
-0.5 was written
0.7 was wrong
0.5 washed
-0.8 washing machine
3.6 waste
0.9 waste $
0.6 waste from
0.6 waste is
1.8 waste products
0.6 watch
-0.7 watch you
1.1 watched
-1.4 water $
1.0 water after
0.8 water afterward
-1.4 water and
-0.5 water bottle
-0.7 water if
1.0 wave
1.1 wave of
1.4 way
-1.0 way $
1.2 way and
0.7 way in
0.8 way it
-1.9 way of
0.7 way out
-0.5 way that
0.5 way the
-2.0 way to
1.1 way we
1.6 ways
-0.6 ways $
1.5 ways massage
1.3 ways to
2.1 we
0.7 we adjust
-1.2 we age
-0.5 we all
1.0 we also
1.5 we always
3.9 we are
-1.3 we ask
-1.0 we asked
1.0 we believe
-1.0 we bill
1.1 we call
1.3 we change
-0.5 we charge
-0.7 we check
-0.7 we come
-0.7 we could
-0.6 we direct
0.6 we do
0.7 we ease
2.1 we expect
-0.6 we explain
-0.7 we finish
2.0 we fix
-0.5 we generally
0.6 we get
-0.5 we give
5.3 we guarantee
-1.9 we had
0.7 we have
-1.4 we hear
0.9 we help
-0.8 we hold
-0.9 we hope
-2.3 we know
-1.4 we leave
-1.6 we like
0.5 we look
1.1 we loosen
2.9 we make
0.6 we may
-0.5 we mean
-1.2 we measure
-1.1 we meet
-0.5 we move
-1.3 we never
-0.5 we notice
-0.5 we now
0.7 we offer
-1.0 we opened
1.4 we promise
1.5 we put
-0.8 we rather
-1.0 we recommend
1.5 we release
-0.7 we remember
-0.5 we run
-0.5 we saw
1.4 we say
0.7 we see
-0.8 we set
-0.9 we shall
-0.7 we sit
-0.5 we stand
-0.9 we start
-1.1 we stop
3.1 we succeed
-0.5 we take
-0.7 we talk
-0.7 we test
-0.8 we think
2.4 we treat
-0.7 we usually
-1.0 we want
-1.0 we will
-0.6 we work
-1.5 we would
-1.9 weak
-0.8 weaken
-0.7 weaken the
-0.5 weaker
-2.6 weakness
-0.6 weakness $
-0.7 weakness or
-2.7 wear
0.9 wear $
-1.9 wear and
-0.9 wear in
-0.9 wear your
-1.5 wearing
-0.8 wearing a
-1.4 wears
-0.6 wears off
1.1 weather
-1.0 website
-0.6 website $
1.4 wedding
1.1 wedding $
0.6 wednesday $
-0.7 wednesdays $
1.3 week
-1.1 week $
0.6 week 6
1.2 week and
1.4 week before
1.1 week by
0.7 week eight
1.1 week five
-1.1 week for
1.0 week of
1.4 week six
1.3 week the
0.6 week to
0.8 week until
-0.7 week with
-1.0 week you
-0.8 weekday
-0.5 weekday mornings
-1.6 weekdays
-0.7 weekdays $
2.0 weekend $
1.1 weekend course
0.5 weekly
-0.6 weekly for
1.2 weekly massage
-0.9 weeks
-3.0 weeks $
1.4 weeks 3
-1.6 weeks and
-0.6 weeks before
1.2 weeks later
1.9 weeks of
0.9 weeks on
-0.7 weeks than
-1.5 weeks then
0.6 weeks to
-0.5 weeks whatever
1.2 weeks with
-2.9 weight
-0.7 weight loss
-0.6 weight of
-0.5 weight without
-0.8 welcome
0.6 welcome and
1.4 welcome to
0.7 well
-1.9 well as
3.5 well being
-0.9 well but
1.4 well for
0.8 well i
-0.6 well it
-0.5 well they
-0.8 wen
3.4 went
0.9 went back
2.0 went from
-1.1 went in
0.9 went on
0.7 went out
0.5 went to
1.6 were
2.7 were a
0.6 were in
-1.3 were not
-0.5 were small
-0.6 were told
1.1 west
-1.2 westminster
-0.7 westminster and
2.1 what
-0.8 what an
-0.5 what are
-0.5 what do
-0.5 what does
-1.7 what else
1.4 what have
-1.0 what his
1.1 what i
0.5 what if
1.7 what is
-0.8 what it
-1.4 what makes
-1.0 what massage
-0.7 what my
-1.0 what our
-0.5 what people
-0.7 what sets
-0.6 what she
-0.7 what the
0.6 what they
-1.9 what to
1.2 what we
1.5 what will
0.7 what works
3.9 what would
-0.9 what you
4.1 whatever
1.3 whatever it
0.7 whatever the
0.6 whatever their
-0.8 whatever they
-0.5 whatever you
1.0 whatever your
2.6 whatsoever
1.7 whatsoever $
-0.5 wheat
1.7 wheel
0.6 wheel $
0.9 wheelbarrow
1.1 wheelchair $
-2.6 when
-0.5 when $
-1.0 when a
0.5 when everything
-0.9 when i
-0.7 when it
-0.5 when nobody
0.5 when nothing
-0.9 when one
0.7 when other
0.9 when people
-0.8 when she
-0.7 when someone
-0.8 when something
-0.5 when their
1.3 when they
-1.1 when to
-1.3 when we
-0.8 when you
-1.2 when your
-0.9 whenever
-0.6 whenever you
1.5 where
-0.6 where does
-1.6 where i
1.1 where is
2.1 where it
-0.8 where massage
-0.8 where most
0.7 where nobody
1.9 where others
0.9 where people
-0.9 where the
1.0 where they
-2.3 where you
0.6 where your
0.9 whereas
-2.3 whether
1.5 whether it
-1.2 whether massage
1.1 whether that
-1.1 whether the
-0.5 whether to
0.9 whether you
1.4 which
1.4 which a
-0.5 which causes
1.6 which disc
-0.6 which group
0.5 which had
0.8 which helps
-0.5 which is
0.7 which joints
0.5 which means
-1.0 which one
1.0 which side
-0.5 which style
-0.9 which the
-0.5 which treatment
-0.7 which you
1.0 which your
-1.2 whichever
-0.5 while
-1.2 while $
1.0 while and
-1.5 while i
-0.7 while the
-0.6 while we
1.4 while you
-0.6 while your
1.9 white
1.1 white blood
1.9 who
-0.5 who been
1.8 who came
2.0 who come
-0.7 who comes
0.7 who complete
0.9 who could
-1.4 who did
-1.2 who do
-0.6 who does
-0.5 who feel
-0.6 who gets
-1.9 who had
-0.9 who has
-0.7 who have
-1.4 who is
2.2 who keep
0.5 who knows
-0.5 who lift
0.6 who needed
-0.5 who never
-0.8 who prescribed
0.7 who put
-1.5 who says
1.1 who should
0.6 who start
-0.6 who tells
1.4 who used
1.1 who was
-0.7 who we
-1.5 who will
0.7 who would
-0.5 whole area
-0.8 whole back
1.4 whole family
-0.6 whole person
-0.6 whole thing
-0.9 whole time
-0.9 whose
3.6 why
-1.0 why $
-0.7 why does
1.9 why it
0.7 why my
-1.1 why our
-0.5 why patients
0.8 why so
-0.5 why the
0.9 why us
1.6 why we
1.2 why would
-0.8 why you
-0.8 why your
1.0 widely regarded
2.4 widen
-0.8 widen a
-1.4 widen the
2.0 widens
-0.7 wider
1.1 width
-0.7 wife
0.9 will
5.4 will $
-0.5 will adapt
-0.5 will adjust
-0.6 will agree
-0.5 will always
-0.6 will answer
-0.9 will ask
2.4 will be
-0.7 will begin
-0.6 will both
0.7 will bring
-1.2 will call
0.6 will change
-1.8 will check
-2.0 will come
-0.6 will deal
3.3 will diagnose
-1.1 will discuss
2.9 will do
-0.9 will ease
-0.5 will explain
0.5 will explore
-0.5 will fill
-1.8 will find
-0.9 will float
1.0 will get
1.2 will give
0.5 will gladly
-1.0 will go
1.8 will happen
1.7 will have
0.9 will hear
1.1 will help
-0.5 will hurry
-1.3 will i
-1.4 will it
2.4 will know
0.5 will leave
-0.8 will listen
-0.7 will look
-1.1 will love
2.1 will make
-0.6 will massage
-0.7 will meet
-0.8 will need
2.2 will never
-0.9 will notice
-0.9 will only
-1.1 will probably
1.0 will read
2.4 will refund
-1.1 will respond
-0.7 will review
-0.6 will ring
0.5 will rub
-2.4 will say
1.5 will see
-0.8 will send
-1.7 will show
-0.5 will sort
-0.6 will spend
-0.5 will start
-0.8 will still
1.0 will stop
-1.3 will suggest
1.7 will take
-1.7 will talk
-1.3 will tell
-2.5 will thank
-0.9 will the
-1.0 will usually
-1.1 will wait
1.2 will walk
-0.6 will want
-0.5 will watch
-0.5 will write
-0.8 willow
-0.5 willow and
-1.8 window
-1.0 window and
-0.6 wins
1.5 winter
0.9 winter of
-0.6 winters
-1.7 wish
-0.6 wish that
-0.5 with
2.0 with $
1.0 with a
1.8 with acupuncture
-2.1 with age
-1.7 with all
0.6 with an
-1.4 with and
-0.8 with any
-1.1 with arthritis
-1.3 with back
-0.6 with both
1.5 with confidence
0.8 with disc
-0.7 with each
2.1 with every
-0.6 with exercise
-0.5 with ginger
0.9 with good
-1.1 with heat
0.9 with herniated
1.1 with in
0.6 with it
0.6 with local
0.9 with long
-1.2 with low
2.7 with massage
1.3 with me
-1.0 with more
-0.8 with nerve
2.1 with no
1.3 with none
2.5 with nothing
-1.4 with one
-1.2 with or
0.5 with osteoarthritis
2.1 with osteoporosis
-1.1 with other
1.2 with our
0.9 with over
-1.8 with pain
-1.2 with people
1.6 with physiotherapy
-0.7 with ra
1.1 with regular
-0.5 with respect
0.7 with rest
-0.9 with sciatica
-1.1 with scoliosis
-0.6 with severe
-0.7 with slow
0.5 with spinal
0.5 with stenosis
-0.9 with ten
2.3 with them
-0.5 with thirty
1.5 with treatment
-1.6 with two
2.9 with us
-0.8 with warm
-0.8 with what
-1.4 with you
-5.2 with your
0.5 with zero
-0.6 withdraw
3.2 within
-1.2 within a
-0.5 within about
-0.7 within an
-0.8 within five
0.5 within four
4.7 within minutes
2.9 within ten
5.2 without
1.9 without a
-1.4 without an
0.9 without any
1.7 without back
-0.9 without it
-0.6 without knowing
-0.9 without noticing
2.9 without pain
1.6 without so
-0.6 without speaking
0.5 without stopping
-0.9 without talking
4.8 without the
-0.5 without trying
-1.2 without your
-1.4 woke
-1.2 woke up
1.6 woman
-0.6 wondered
3.5 wonderful
0.5 wondering what
-0.5 word
1.2 word $
-0.8 word for
-3.1 words
-0.5 words $
2.0 wore
1.5 wore the
-0.7 work
-2.0 work $
-0.7 work along
-0.5 work alongside
-0.7 work at
1.9 work begins
-0.6 work can
0.9 work every
0.6 work for
-0.7 work from
1.2 work injuries
1.0 work is
-0.9 work out
0.6 work over
0.8 work slowly
-0.7 work that
0.9 work the
0.7 work through
2.9 worked $
1.9 worked for
-0.9 worked in
-1.3 worked on
-0.5 worked with
0.7 worker
2.0 worker $
1.3 workers $
-1.6 working
-0.7 working days
-1.4 working on
-0.5 working with
2.9 works
-0.7 works $
-0.7 works at
1.1 works better
2.6 works every
2.2 works for
-0.6 works in
-1.1 works through
-1.1 worksafebc
-1.3 world
-0.7 worldwide
-0.8 worn
-0.5 worn discs
-0.6 worn for
0.6 worn joints
1.1 worn surfaces
-0.6 worried
-1.4 worries
0.8 worry
-1.5 worry $
1.3 worry about
0.8 worrying
-3.0 worse
-0.5 worse $
-0.5 worse and
-1.5 worst
-1.8 worth
-0.7 worthwhile
-0.5 worthwhile $
-0.5 would
0.5 would have
0.7 would it
-2.3 would like
0.7 would never
-1.0 would not
-0.5 would pay
-0.7 would rather
1.0 would take
0.7 would you
-1.3 wound
0.8 wrap
-0.8 wrapped
-0.8 wrapped in
-0.8 wraps
-0.7 wrecked
-2.0 write
-0.5 write to
0.6 writing
1.2 writing $
3.0 written
-0.7 written down
-0.9 written for
-0.6 wrona
3.8 wrong
1.2 wrong $
0.6 x rays
-1.1 yard
1.1 year
-1.4 year $
0.7 year and
-0.5 year in
1.8 year of
0.6 year old
1.4 year there
-0.5 year we
2.3 years
-2.3 years $
1.3 years ago
-1.0 years and
0.5 years at
-1.2 years before
-0.7 years in
0.5 years not
1.7 years of
1.1 years running
0.9 years this
1.2 years to
1.2 years we
1.0 years younger
-0.6 yellow
1.6 yes
-1.1 yes $
4.3 yes and
-0.6 yes you
2.6 yet
2.6 yet to
-1.2 yoga
0.6 yorkshire
0.8 you
-1.1 you $
-1.0 you about
-0.6 you after
0.6 you agree
0.5 you also
1.2 you any
-0.8 you arrive
1.2 you avoid
2.2 you back
2.2 you be
-0.8 you before
-0.6 you begin
-2.1 you bend
-1.4 you book
1.3 you call
1.1 you came
-0.5 you carry
0.6 you come
1.7 you could
0.5 you count
-0.7 you decide
0.5 you did
2.0 you do
-1.4 you doing
1.2 you done
-0.9 you down
-1.6 you enjoy
-0.5 you every
-0.9 you exercises
-3.9 you feel
-0.5 you finally
0.9 you first
-1.0 you float
1.2 you follow
0.8 you for
0.6 you from
3.4 you get
1.0 you give
0.9 you go
-0.7 you got
-0.7 you had
-1.5 you have
0.5 you home
-0.5 you honestly
-1.2 you how
1.8 you hurt
-1.2 you i
-0.8 you in
0.6 you into
3.6 you is
-1.3 you it
1.3 you keep
0.5 you know
1.8 you leave
-0.7 you lifted
-1.6 you like
-0.6 you live
0.5 you look
0.9 you love
-0.7 you make
0.5 you may
-0.7 you more
0.6 you move
-0.5 you moving
-0.6 you must
-3.5 you need
1.0 you never
-0.6 you not
0.6 you notice
1.2 you off
2.6 you on
-0.7 you one
0.8 you only
1.1 you or
1.8 you out
0.6 you pay
-0.7 you prefer
1.4 you reach
-0.6 you receive
-1.5 you say
1.3 you see
-0.6 you set
1.4 you sign
-1.2 you sit
-1.5 you sleep
0.6 you sore
1.1 you stand
0.8 you still
-0.7 you stop
-0.5 you straight
-0.6 you tell
1.0 you that
1.4 you the
-1.7 you think
-1.3 you this
1.6 you through
-1.3 you to
-0.6 you tried
2.4 you turn
-0.8 you two
-1.1 you undress
0.8 you used
0.7 you walked
0.6 you want
-1.5 you were
0.6 you which
0.5 you while
-0.5 you who
4.6 you will
1.1 you with
-0.7 you work
0.5 you you
0.5 you your
0.9 young
1.3 young $
1.6 young or
-0.8 young people
3.7 younger
1.7 younger $
-1.0 youngest
0.7 your
-1.2 your agreement
-0.9 your appointment
-0.5 your bag
-0.7 your belly
-1.0 your benefits
-1.1 your bladder
1.1 your body
1.0 your brain
-1.5 your breath
-0.7 your breathing
-0.7 your budget
-0.6 your care
-0.5 your chair
-0.7 your chest
0.5 your coat
-0.8 your comfort
0.8 your condition
-0.8 your consent
-0.5 your coverage
-0.5 your daily
-1.1 your day
0.7 your desk
-0.8 your diagnosis
0.7 your discomfort
0.7 your discs
-1.0 your doctor
-0.5 your employer
-0.7 your family
-0.5 your fault
1.0 your feet
0.9 your first
-0.6 your foot
-0.5 your front
-1.3 your gp
-1.8 your hands
-0.9 your head
1.4 your health
-0.9 your heart
-0.6 your hips
-0.7 your history
2.0 your immune
2.1 your immunity
-0.6 your insurer
0.5 your kidneys
0.7 your knee
-0.5 your knees
0.8 your leg
-1.3 your legs
2.4 your life
-1.3 your liver
-0.7 your low
-1.8 your lower
-1.0 your lumbar
-1.0 your medication
-0.5 your medications
-0.5 your medicine
-1.0 your medicines
0.5 your midwife
-2.0 your mind
2.7 your money
-0.5 your mood
0.6 your mother
1.6 your mri
1.7 your muscles
-1.0 your name
1.2 your natural
1.5 your nerves
-1.6 your nervous
2.0 your new
1.1 your next
-1.0 your normal
0.5 your overall
4.6 your pain
0.7 your painkillers
-0.8 your pelvis
-0.6 your pharmacist
-0.8 your phone
-0.5 your physician
-0.5 your physio
-0.5 your physiotherapist
-0.9 your plan
4.7 your posture
-0.7 your questions
1.4 your recovery
-2.0 your rheumatologist
2.4 your rmt
1.9 your scan
2.0 your shoes
-0.9 your shoulder
-1.9 your shoulders
-1.9 your side
-0.6 your skin
-0.6 your sleep
1.1 your specialist
0.5 your spine
-1.7 your story
-2.2 your surgeon
1.5 your system
-0.9 your team
-0.7 your teeth
1.2 your therapist
-0.8 your time
1.7 your tissues
-0.6 your toes
-0.6 your training
-0.9 your usual
0.8 your vertebrae
2.8 your very
-0.9 your wallet
-0.7 your week
-1.2 your work
0.7 yours
-0.5 yours $
-0.5 yours before
1.0 yours has
0.7 yours is
-1.4 yourself
-1.8 yourself $
-0.6 yourself again
0.7 yusuf
7.3 zero
2.1 zero $
1.3 zero risk
0.6 zero side
3.2 ★★★★★
`
