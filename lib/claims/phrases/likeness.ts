/** Made by `npm run claims:learn` of 12735 sentences with a promise and 118731 without. */
export const inclination = 0.6

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
5.0 #
5.8 # 1
5.7 %
0.6 % $
1.8 % better
0.5 % natural
-0.8 % of
-2.2 % off
1.4 % safe
0.6 % satisfaction
1.7 % success
3.2 0
-1.8 0 to
-0.9 00
-1.0 00 $
-0.7 00 to
-0.9 05
1.9 1
-1.6 1 $
1.1 1 00
-1.0 1 1
0.7 1 2
1.5 1 3
-1.2 1 and
1.9 1 for
-1.3 1 in
-0.6 1 it
0.8 1 massage
1.5 1 strain
0.6 1 to
-0.7 1,000
-1.0 1.5
-0.6 1.5 %
-0.7 10
2.6 10 $
-0.9 10 %
-0.7 10 and
-0.5 10 cases
-0.9 10 degrees
-0.5 10 in
-0.5 10 people
-1.1 10 times
-1.2 10 to
2.0 100
-1.7 100 $
3.3 100 %
-1.5 105
-0.7 105 $
1.1 10k
-0.8 110
-0.6 110 $
-0.6 112
-1.3 115
-0.6 115 for
-1.6 12
2.7 12 $
-0.5 12 hours
-0.5 12 months
-1.2 12 weeks
-2.5 120
-0.7 120 $
0.7 125 and
-0.9 128
-0.7 130
0.8 130 $
-1.2 135
2.0 14
3.2 14 $
0.5 14 and
-2.1 140
-0.7 140 $
1.7 145
1.0 145 $
-0.7 149
-1.3 14th
-0.5 14th and
-2.5 15
0.8 15 $
-1.0 15 %
-0.8 15 and
-0.8 15 minutes
-1.1 15 off
-1.1 150
-0.5 150 $
1.0 155
1.1 155 $
-0.6 16
-0.5 160
-0.5 160 $
1.0 165 $
1.1 17
-0.7 170
-0.5 170 $
-0.6 18
0.7 180
0.8 180 $
-0.6 185
-0.6 189
-0.7 1894
-0.5 18th
1.0 19
1.3 19 $
0.6 195
-1.0 1994
-1.2 1998
-1.4 1998 $
-2.5 2
-0.9 2 and
-0.8 2 to
-1.4 2 weeks
1.1 2 you
0.5 2,200
0.9 2,200 hours
-2.9 20
-2.0 20 off
-0.7 200
-0.6 200 $
-0.6 2004
-0.5 2004 $
0.6 2004 and
-2.1 2006
-0.6 2006 $
-0.9 2006 and
-0.8 2008
-0.9 2009
-1.6 2009 $
0.5 2009 and
-1.1 2011
-0.5 2011 in
-0.6 2012
-1.5 2013
-0.6 2013 $
-0.9 2014
-1.4 2015 $
-1.6 2016
-1.0 2016 and
-0.5 2017
0.9 2017 $
-1.5 2018
-0.7 2018 $
-1.3 2019
-1.8 2019 $
-1.5 2021
-0.5 2021 and
0.7 2023 $
3.0 2024
0.5 203
4.1 210
2.0 212
2.3 22
-0.5 23 a
-2.2 24
-2.1 24 hours
-0.8 240
-0.5 24th
-3.1 25
-0.6 25 %
0.5 25 degrees
-0.5 25 off
-0.9 25 per
0.7 25 years
-0.8 250
0.5 27
-0.5 270
-1.3 3 $
-0.5 3 30
0.5 3 a
-0.6 3 and
-0.8 3 months
-0.7 3 to
-3.8 30
1.1 30 $
-0.7 30 and
-0.7 30 min
-0.7 30 minute
-0.6 30 minutes
-0.6 30 to
-1.0 30th
-3.7 31
-0.5 31 $
-1.2 31 degrees
0.9 312
-0.6 31st
-0.5 32
-0.7 33
-0.9 330
1.3 34
0.6 34 degree
-0.5 35
-0.7 35 $
2.4 37
-0.9 38 $
-0.9 39
-0.5 3rd
-1.3 4 $
-0.6 4 and
2.3 4 p
-1.2 4 to
1.3 4,000
3.9 4.9
1.6 4.9 stars
-1.8 40
-0.7 40 $
-1.1 40 minutes
1.3 400
0.9 400 five
-0.6 400 people
2.3 41
1.1 41 $
-0.9 412
-0.8 41st
-1.0 42
-1.2 44
-0.5 44 $
-2.9 45
-0.8 45 $
1.8 45 and
-0.6 45 min
-0.5 45 minutes
-1.7 46
-0.9 47
-0.5 48 hours
-0.8 49
-1.0 4th
1.7 5
-1.7 5 $
-0.6 5 15
-1.0 5 and
2.0 5 reasons
-0.5 5 seconds
1.3 5 ways
-1.3 50
-0.9 50 $
-0.6 50 and
-0.6 50 degrees
-1.0 50 minute
-0.6 500
-1.3 52 $
0.5 54
-1.2 55
-0.7 55 $
-1.8 555
-1.0 58
-0.7 58 $
-0.6 5th
-0.7 6
-1.4 6 $
-0.8 6 and
-1.0 6 months
0.5 6 one
-1.1 6 to
-1.0 6 weeks
-3.3 60
-1.3 60 $
1.9 60 %
0.8 60 min
-1.4 60 minute
-1.1 60 minutes
0.5 60 to
0.8 600
-1.4 604
-1.4 604 555
-0.6 62
-0.5 62 $
0.7 63
-0.6 65
2.5 66
-0.7 67 $
-0.8 68
-1.2 7
-0.8 7 $
0.6 7 benefits
1.3 7 to
0.7 70
-0.6 70 $
1.4 70 and
1.2 71
1.3 71 $
0.5 72
1.2 72 hours
-0.6 720
-0.5 74
-0.6 74 $
-0.7 75 $
2.0 75 min
1.1 75 minute
-1.5 75 minutes
-0.5 76
1.1 78
0.5 78 $
-1.0 79
-0.6 79 $
-0.7 8 1
-0.6 8 a
1.2 8 and
-0.5 8 to
-2.4 80
-0.9 80 %
-0.6 80 per
1.7 81
-0.8 85
-0.7 9
1.1 9 $
-0.5 9 and
1.0 9 out
0.9 90
-0.8 90 $
-0.7 90 min
2.3 90 minute
2.1 94
1.4 94 %
0.6 94 per
-0.8 95
-1.4 95 $
1.2 95 and
-0.6 95 for
1.3 96
0.5 96 %
0.8 97
0.9 97 %
0.8 98
-0.5 98 $
1.0 98 %
-0.5 980
-1.0 99
-0.6 999
1.8 <!>
-6.5 <?>
-3.5 <alone>
2.0 <answers>
2.4 <closes>
-9.8 <heading>
-5.6 <item>
-3.6 <opens>
-3.1 <tenth 10>
-10.7 <tenth 1>
-5.9 <tenth 2>
-2.5 <tenth 3>
-0.8 <tenth 4>
-1.0 <tenth 8>
-1.8 <tenth 9>
-7.2 <text>
0.8 ^ 0
0.7 ^ 1
3.9 ^ 10
1.0 ^ 100
0.7 ^ 11
0.5 ^ 2
-1.1 ^ 30
-0.8 ^ 45
2.4 ^ 5
-1.0 ^ 60
0.9 ^ 9
-0.9 ^ 90
-1.3 ^ a
-4.7 ^ about
0.9 ^ absence
1.9 ^ absolutely
-0.9 ^ access
-0.8 ^ aching
-0.5 ^ activity
-2.2 ^ acupuncture
-0.8 ^ acute
-0.9 ^ add
-0.8 ^ adding
-1.3 ^ adjust
0.8 ^ adult
1.3 ^ adults
-1.4 ^ adverse
-0.6 ^ advice
3.3 ^ after
-2.1 ^ afterwards
-0.8 ^ again
-0.9 ^ age
-0.5 ^ agree
-0.5 ^ agreeing
0.9 ^ alan
1.9 ^ all
-1.0 ^ allow
2.9 ^ almost
-1.0 ^ always
1.0 ^ amitriptyline
2.6 ^ among
-1.1 ^ amrit
-0.5 ^ ana
1.9 ^ and
0.7 ^ anika
-0.5 ^ ankylosing
-1.1 ^ anneke
0.8 ^ another
-1.7 ^ anti
-0.5 ^ any
0.7 ^ anyone
-1.0 ^ anything
-0.5 ^ apart
-0.5 ^ aromatherapy
-2.1 ^ around
-0.5 ^ arrive
-0.8 ^ arthritic
1.3 ^ as
1.1 ^ ask
2.1 ^ at
2.6 ^ average
2.4 ^ avoid
0.8 ^ babies
-2.8 ^ back
0.5 ^ backs
1.6 ^ balance
-3.4 ^ be
1.5 ^ bea
4.7 ^ because
-1.3 ^ bed
-0.5 ^ been
-0.8 ^ begin
-2.9 ^ being
-0.7 ^ below
-0.5 ^ bend
-1.2 ^ bending
-1.3 ^ benefits
5.5 ^ best
1.5 ^ better
-1.4 ^ between
-1.7 ^ beyond
0.7 ^ big
1.3 ^ bill
1.6 ^ biologic
-0.6 ^ bit
-2.1 ^ blood
3.7 ^ bone
-1.0 ^ bones
3.2 ^ book
-0.5 ^ booking
1.7 ^ boosts
-0.8 ^ boring
-0.8 ^ braces
-0.8 ^ bracing
-0.8 ^ breaking
-0.8 ^ breaks
-0.5 ^ breast
-2.7 ^ breathe
-1.6 ^ breathing
-3.9 ^ bring
-0.8 ^ bruises
-1.9 ^ bruising
-1.3 ^ build
2.0 ^ bulging
3.4 ^ but
-2.1 ^ buy
3.2 ^ by
3.1 ^ callum
2.8 ^ came
-3.5 ^ can
-0.8 ^ canada
-0.8 ^ cancel
-0.7 ^ cancellations
1.0 ^ cancelled
-0.7 ^ cancer
-0.5 ^ caption
-0.5 ^ card
0.8 ^ care
-0.9 ^ carmen
0.9 ^ carry
-0.9 ^ causes
1.0 ^ changes
-1.0 ^ changing
-1.5 ^ check
-1.6 ^ chest
2.4 ^ child
1.5 ^ chiropractic
-1.6 ^ choose
-0.7 ^ choosing
-1.3 ^ chronic
-1.3 ^ circulation
-1.3 ^ claims
0.9 ^ clear
4.2 ^ clients
-0.6 ^ clinic
-0.7 ^ closed
0.7 ^ clothes
1.2 ^ clothing
-0.9 ^ club
-0.9 ^ codeine
-0.6 ^ cognitive
-0.6 ^ colleen
-0.5 ^ combine
-0.7 ^ combined
0.7 ^ combining
-0.9 ^ come
-0.9 ^ coming
1.2 ^ companies
0.7 ^ compare
0.7 ^ complaints
-0.5 ^ complementary
1.3 ^ complete
6.3 ^ completely
-0.5 ^ compression
-1.4 ^ consent
-1.7 ^ consider
-1.1 ^ contact
-0.7 ^ contraindications
1.2 ^ conventional
2.8 ^ corrects
-1.0 ^ cortisone
2.7 ^ could
-0.9 ^ couples
-1.4 ^ course
-0.9 ^ cupping
-0.6 ^ current
-1.1 ^ curves
-0.5 ^ cut
1.7 ^ dad
0.7 ^ dale
0.9 ^ damage
0.5 ^ dana
-0.5 ^ daniel
-0.6 ^ danielle
-0.5 ^ date
0.7 ^ dawn
0.9 ^ day
2.4 ^ days
-1.1 ^ deadlines
-0.9 ^ dear
-0.8 ^ december
0.7 ^ deep
-0.7 ^ deeper
-0.5 ^ deer
-1.4 ^ degenerative
0.7 ^ delay
0.6 ^ derek
-0.7 ^ description
-0.5 ^ desmond
3.5 ^ detoxifies
0.7 ^ dev
0.9 ^ devinder
-1.9 ^ devon
-2.0 ^ diagnosis
2.4 ^ did
-0.7 ^ different
-0.5 ^ difficulty
-0.5 ^ dig
-1.4 ^ direct
-2.9 ^ discs
-0.8 ^ disease
-1.2 ^ do
0.9 ^ doctors
-1.2 ^ does
-0.7 ^ doing
3.0 ^ done
0.9 ^ doreen
0.5 ^ dr
-0.5 ^ drink
-0.5 ^ driving
-1.6 ^ drop
0.5 ^ dry
-1.1 ^ during
0.6 ^ each
-1.0 ^ earlier
-3.4 ^ early
-0.9 ^ ease
-0.5 ^ eases
1.2 ^ easier
-1.4 ^ eat
-0.9 ^ effects
2.6 ^ eight
2.1 ^ eighteen
1.3 ^ eleven
4.4 ^ elsewhere
0.9 ^ employees
-0.9 ^ endorphin
-2.1 ^ endorphins
3.1 ^ enjoy
-0.8 ^ enough
-0.8 ^ enter
0.9 ^ episode
-2.4 ^ even
-1.2 ^ evening
-0.7 ^ evenings
1.3 ^ every
3.5 ^ everybody
1.5 ^ everyone
-1.3 ^ everything
0.7 ^ evidence
-2.2 ^ exercise
-0.8 ^ exercises
-0.8 ^ expect
-0.6 ^ explain
1.9 ^ fact
-1.1 ^ fair
-0.6 ^ false
0.7 ^ far
3.5 ^ fast
1.0 ^ fatigue
-0.6 ^ fear
1.3 ^ feed
3.7 ^ feel
-1.0 ^ feeling
-1.2 ^ fees
-1.2 ^ feet
-1.1 ^ fever
-1.2 ^ few
2.0 ^ fifteen
-0.6 ^ fill
0.9 ^ finally
0.6 ^ find
-1.5 ^ finding
-0.7 ^ findings
0.9 ^ fine
2.0 ^ firm
-1.0 ^ first
0.5 ^ five
1.7 ^ fix
-0.8 ^ flare
1.7 ^ flexibility
2.0 ^ flushes
3.4 ^ foot
-1.6 ^ for
-0.6 ^ forceful
2.4 ^ forget
-0.8 ^ forms
-0.8 ^ fortunately
5.6 ^ four
-1.4 ^ free
2.2 ^ freedom
1.1 ^ friction
-0.9 ^ friday
1.4 ^ from
-1.1 ^ full
-1.1 ^ function
-0.6 ^ further
-2.4 ^ fusion
-0.9 ^ gabapentin
0.7 ^ gary
-0.8 ^ gentle
-1.2 ^ get
-1.2 ^ getting
-1.5 ^ gift
-0.5 ^ glucosamine
-3.5 ^ go
-0.8 ^ going
1.2 ^ golfers
1.9 ^ gone
-1.9 ^ good
-0.7 ^ goodbye
0.7 ^ google
-1.0 ^ gordon
0.5 ^ grace
-1.2 ^ grade
-0.5 ^ gratuities
-1.0 ^ great
1.6 ^ greater
1.1 ^ growing
-1.0 ^ gst
2.5 ^ guaranteed
1.9 ^ guests
-1.1 ^ guidelines
-0.8 ^ gurpreet
0.7 ^ gwen
3.3 ^ had
-3.1 ^ half
-0.6 ^ handydart
1.2 ^ hannah
-0.7 ^ harold
-0.6 ^ has
-2.6 ^ have
-1.8 ^ having
-0.6 ^ he
2.3 ^ headaches
2.1 ^ healing
-0.7 ^ health
-1.0 ^ healthy
0.9 ^ hear
-1.4 ^ heart
-0.8 ^ heat
-1.1 ^ heated
2.7 ^ height
3.1 ^ held
0.8 ^ helen
0.9 ^ hello
-0.9 ^ help
-0.5 ^ hence
2.7 ^ her
-5.1 ^ here
0.5 ^ herniated
2.5 ^ herniation
-0.6 ^ hi
-0.6 ^ high
2.0 ^ hips
1.1 ^ his
-1.7 ^ hold
-1.9 ^ home
0.9 ^ honestly
-1.3 ^ hot
-1.6 ^ hours
-3.1 ^ how
-1.6 ^ however
-0.8 ^ hurt
1.1 ^ hye
-1.4 ^ ibuprofen
-1.1 ^ icbc
0.7 ^ idiopathic
1.4 ^ imagine
1.4 ^ immediate
0.8 ^ independent
-0.7 ^ ines
0.7 ^ inflammation
1.5 ^ ingrid
0.6 ^ initial
-1.5 ^ injections
-0.6 ^ injured
-0.9 ^ inside
-0.5 ^ instead
-0.6 ^ insurance
-1.4 ^ insurers
-0.8 ^ is
-1.1 ^ j
-1.1 ^ january
1.1 ^ jean
2.3 ^ jen
-1.3 ^ jo
0.6 ^ joanne
0.6 ^ josie
-1.6 ^ just
0.5 ^ kath
-4.0 ^ keep
-1.5 ^ keeping
-0.9 ^ kenji
-0.7 ^ kids
1.1 ^ kirsten
-0.5 ^ kneading
-0.6 ^ knee
-0.5 ^ knees
-0.8 ^ lactic
-0.6 ^ larger
0.9 ^ last
3.6 ^ lasting
-0.6 ^ late
-1.9 ^ later
-1.0 ^ leaning
-2.2 ^ leave
2.4 ^ leg
1.3 ^ leila
1.2 ^ lengthen
-2.2 ^ let
-0.8 ^ lie
2.7 ^ life
1.9 ^ lifted
-0.7 ^ lifting
1.7 ^ ligament
1.4 ^ light
-1.4 ^ like
2.1 ^ line
-0.7 ^ listening
0.9 ^ little
-1.7 ^ living
-0.5 ^ load
-0.9 ^ long
2.3 ^ longer
-2.5 ^ look
-0.9 ^ loose
1.3 ^ loosen
-0.6 ^ loosening
-1.0 ^ looser
-0.9 ^ lorne
1.8 ^ lorraine
-0.6 ^ losing
-1.1 ^ loss
-0.6 ^ lost
1.4 ^ lots
1.7 ^ love
-0.6 ^ lovely
-2.7 ^ low
-1.5 ^ lower
-0.9 ^ lucia
-1.1 ^ lumbar
-1.0 ^ lunch
-0.8 ^ lying
4.5 ^ made
-2.5 ^ make
-1.2 ^ makes
-0.9 ^ making
1.0 ^ male
0.6 ^ man
-0.6 ^ managing
-0.5 ^ manipulation
-2.1 ^ many
1.0 ^ marco
-1.5 ^ marcus
-0.8 ^ margaret
-1.3 ^ marguerite
-0.6 ^ maria
-0.7 ^ marisol
-0.5 ^ maureen
-0.6 ^ meanwhile
-0.5 ^ measurements
-0.8 ^ mechanical
0.6 ^ medical
-2.9 ^ medication
-1.7 ^ medicines
1.2 ^ meet
-0.5 ^ melissa
1.7 ^ melt
-1.2 ^ mention
-0.9 ^ metal
-1.5 ^ methotrexate
-1.1 ^ might
-1.3 ^ mild
1.1 ^ mind
-1.3 ^ mine
-0.5 ^ minor
-0.5 ^ minute
-0.5 ^ minutes
-0.9 ^ missed
-1.2 ^ monday
-0.5 ^ mondays
-0.5 ^ month
-0.5 ^ more
0.7 ^ morning
-1.0 ^ mornings
-1.3 ^ most
-0.7 ^ mostly
-1.4 ^ movement
-0.5 ^ moving
1.3 ^ mr
-0.5 ^ mri
-0.9 ^ ms
-0.5 ^ much
1.1 ^ muscle
-2.0 ^ muscles
2.0 ^ my
-0.5 ^ myofascial
-5.0 ^ myth
-0.6 ^ name
-1.5 ^ natural
3.7 ^ nearly
-1.7 ^ needles
-1.2 ^ nerve
-0.6 ^ never
-3.9 ^ new
1.3 ^ nia
-0.6 ^ nice
1.5 ^ night
1.8 ^ nine
2.8 ^ ninety
-1.1 ^ no
-0.8 ^ nobody
-1.4 ^ none
-0.7 ^ noor
-0.7 ^ nope
-0.8 ^ northroadrmt
3.4 ^ not
-0.8 ^ note
-0.5 ^ notes
0.7 ^ nothing
-0.5 ^ notice
-2.0 ^ now
1.1 ^ number
1.0 ^ numbness
0.8 ^ numerous
-1.0 ^ nurses
2.3 ^ occasionally
0.5 ^ occupational
1.9 ^ of
1.1 ^ off
-2.1 ^ often
1.6 ^ oh
-0.6 ^ okay
1.9 ^ old
-1.2 ^ older
3.5 ^ once
2.4 ^ one
-1.0 ^ online
-1.6 ^ only
-1.2 ^ open
1.0 ^ opening
-1.4 ^ operations
1.6 ^ opioid
-1.9 ^ opioids
2.0 ^ or
1.3 ^ ordinary
0.5 ^ osteoarthritis
1.1 ^ other
-4.4 ^ others
-1.0 ^ otherwise
0.9 ^ our
1.9 ^ ours
-1.0 ^ out
-1.2 ^ outcome
-0.6 ^ outside
2.1 ^ over
-0.6 ^ p
-0.6 ^ pace
-1.3 ^ pacing
0.9 ^ packages
-2.3 ^ pain
-1.7 ^ painkillers
-1.2 ^ panel
-0.8 ^ paper
-2.4 ^ paracetamol
2.2 ^ parents
-0.7 ^ park
-1.3 ^ parking
-0.8 ^ passive
-0.7 ^ past
2.3 ^ patients
0.5 ^ paul
-0.6 ^ pay
-0.6 ^ payment
1.1 ^ people
0.8 ^ perfect
-1.8 ^ perhaps
0.7 ^ permanent
-0.9 ^ phase
-0.7 ^ phone
-0.7 ^ phones
-0.7 ^ photographs
1.3 ^ physio
-1.0 ^ physios
1.2 ^ physiotherapists
-0.6 ^ physiotherapy
-1.0 ^ picture
-2.3 ^ pills
3.9 ^ pins
-1.0 ^ plain
-1.5 ^ plan
-2.5 ^ please
-1.7 ^ plenty
-1.9 ^ poor
-0.5 ^ possible
-0.5 ^ possibly
-0.8 ^ postural
-1.1 ^ practitioners
-1.9 ^ pregnancy
0.5 ^ pressure
2.8 ^ pretty
-1.9 ^ preventing
1.3 ^ preview
-0.5 ^ previous
-0.7 ^ prices
-0.9 ^ priti
-0.7 ^ privacy
2.0 ^ priya
-0.8 ^ priyanka
-0.8 ^ probably
0.7 ^ proven
-0.6 ^ psychological
-0.7 ^ pulled
-2.4 ^ q
-0.5 ^ questions
-0.9 ^ quick
-0.9 ^ quiet
-0.5 ^ quite
2.8 ^ r
-1.4 ^ ra
-0.9 ^ raj
-0.6 ^ range
1.3 ^ rapid
1.5 ^ rated
1.1 ^ rather
0.5 ^ ravi
2.1 ^ re
-1.4 ^ reach
-0.5 ^ reaching
-1.5 ^ read
-0.6 ^ ready
-1.1 ^ really
2.8 ^ reason
-1.3 ^ receipts
-0.9 ^ recent
-1.2 ^ records
-2.1 ^ recovery
2.9 ^ recurrence
0.6 ^ reduces
0.9 ^ registered
-0.8 ^ relax
-1.7 ^ relaxation
1.0 ^ release
0.5 ^ releasing
-0.8 ^ remember
0.6 ^ remove
0.8 ^ repeat
-0.6 ^ reports
-1.0 ^ researchers
-0.8 ^ reserve
-0.8 ^ rest
0.8 ^ return
-1.2 ^ reviews
-2.4 ^ rheumatoid
1.9 ^ rhythmic
1.2 ^ right
-1.1 ^ risks
2.2 ^ rmt
-1.7 ^ rmts
-1.7 ^ room
-0.6 ^ rooms
1.2 ^ rosa
-0.7 ^ rosalind
-1.1 ^ roughly
-0.9 ^ round
0.8 ^ royal
1.4 ^ runners
1.9 ^ ruth
-0.7 ^ sacroiliac
2.8 ^ safe
-0.6 ^ same
1.7 ^ satisfaction
-0.9 ^ saturday
-0.7 ^ saturdays
-1.1 ^ save
-0.8 ^ say
-1.4 ^ says
-0.7 ^ scan
1.3 ^ scans
-0.8 ^ scar
-0.5 ^ scheduling
1.9 ^ science
-0.5 ^ scientists
-1.7 ^ scoliosis
1.5 ^ seated
-0.5 ^ second
-2.7 ^ see
-0.6 ^ self
-1.3 ^ send
-1.7 ^ seniors
-2.1 ^ serious
-0.5 ^ seriously
2.0 ^ session
0.9 ^ sessions
-1.8 ^ set
1.4 ^ seven
-1.3 ^ severe
-0.6 ^ sfx
-0.8 ^ sharp
-0.5 ^ sheets
-0.7 ^ shoes
0.7 ^ short
-0.7 ^ shorter
-0.6 ^ shorts
2.9 ^ should
1.2 ^ shoulders
-0.5 ^ show
-0.5 ^ showers
0.5 ^ sick
-2.6 ^ side
0.5 ^ similar
1.6 ^ simone
-1.3 ^ simple
2.8 ^ since
-1.1 ^ single
0.6 ^ sit
-1.5 ^ sitting
2.6 ^ six
-0.5 ^ skin
1.0 ^ skip
-2.8 ^ sleep
-1.2 ^ sleeping
-2.1 ^ slow
-1.4 ^ small
-1.2 ^ smoking
-0.9 ^ smooth
-0.5 ^ snoring
-2.3 ^ so
-0.7 ^ soft
-0.6 ^ solveig
1.7 ^ some
1.6 ^ somebody
-1.0 ^ something
-2.1 ^ sometimes
-0.7 ^ somewhere
1.8 ^ sore
-1.5 ^ soreness
-0.5 ^ sounder
-0.6 ^ spa
-0.9 ^ spaces
-1.3 ^ speak
0.7 ^ speed
-2.2 ^ spinal
-0.5 ^ spondylolisthesis
1.1 ^ sports
-0.6 ^ spots
-1.5 ^ spring
-0.8 ^ squeeze
-0.7 ^ staff
-0.6 ^ stage
-2.4 ^ stand
-0.7 ^ starting
-1.2 ^ stay
-1.3 ^ staying
-2.6 ^ stenosis
-0.9 ^ step
-1.6 ^ steroid
-0.9 ^ steroids
0.9 ^ stick
-1.3 ^ stiff
0.8 ^ still
-1.3 ^ stopping
2.5 ^ stories
1.7 ^ straight
0.8 ^ strains
-0.7 ^ street
1.4 ^ strength
-0.5 ^ strengthening
1.4 ^ strengthens
-1.7 ^ stress
2.1 ^ stronger
-1.1 ^ students
1.4 ^ studies
-0.8 ^ subject
4.3 ^ such
-1.1 ^ sudden
2.0 ^ suitable
-0.5 ^ sun
-1.2 ^ sunday
0.6 ^ support
-1.5 ^ sure
-6.8 ^ surgery
0.8 ^ swap
-1.7 ^ swedish
-0.5 ^ swelling
-1.1 ^ swimming
-1.8 ^ symptoms
-1.6 ^ tablets
0.7 ^ tag
-2.2 ^ take
1.3 ^ taken
-0.8 ^ taking
1.0 ^ talk
-1.2 ^ talking
0.9 ^ targeted
-1.1 ^ tasha
-0.8 ^ tea
-0.6 ^ team
-1.1 ^ techniques
-1.1 ^ telephone
-5.7 ^ tell
-0.7 ^ tells
-2.1 ^ ten
-0.5 ^ tenderness
-2.4 ^ tension
-0.5 ^ tests
-0.7 ^ text
1.1 ^ thank
-0.6 ^ that
-0.8 ^ the
-1.6 ^ their
-1.1 ^ then
-1.6 ^ therapists
-2.2 ^ there
2.7 ^ these
-1.3 ^ they
-1.9 ^ things
-1.0 ^ think
3.6 ^ thinking
-1.3 ^ thirty
-2.1 ^ this
-0.5 ^ those
3.7 ^ three
1.6 ^ threw
2.9 ^ through
-0.9 ^ thursday
-2.5 ^ tight
0.9 ^ time
-1.1 ^ tips
-0.6 ^ tissue
-0.5 ^ title
1.0 ^ to
-0.5 ^ tobias
3.7 ^ today
1.1 ^ together
2.6 ^ tom
-1.1 ^ tomasz
1.0 ^ too
0.5 ^ top
2.5 ^ totally
-4.1 ^ touch
-0.8 ^ towels
2.4 ^ toxins
-0.5 ^ traction
-0.5 ^ traditional
-0.6 ^ training
-2.3 ^ travel
-3.0 ^ treatment
-2.4 ^ treatments
1.1 ^ trevor
-1.2 ^ trials
1.5 ^ trigger
-1.1 ^ trouble
-0.8 ^ truly
1.4 ^ try
-0.7 ^ tuesday
-1.1 ^ turn
3.7 ^ twelve
-0.6 ^ twice
1.4 ^ two
-0.8 ^ tyler
-1.0 ^ u
-0.6 ^ uncommon
-0.6 ^ understanding
-0.6 ^ unfortunately
3.0 ^ unlike
-0.6 ^ until
-0.6 ^ unwind
-1.9 ^ use
1.4 ^ used
1.3 ^ using
3.9 ^ usually
-0.5 ^ verdict
0.6 ^ vertebrae
3.0 ^ very
-0.6 ^ veterans
2.5 ^ visit
0.6 ^ visits
0.6 ^ voted
-0.8 ^ wait
-0.5 ^ walk
3.9 ^ walked
-0.6 ^ walking
0.6 ^ walter
-2.2 ^ warm
-0.7 ^ warmth
-0.5 ^ was
1.7 ^ watch
-1.0 ^ we
-1.1 ^ weakness
-1.7 ^ wear
-0.5 ^ wearing
-0.6 ^ wednesday
1.5 ^ week
-1.0 ^ weekend
0.6 ^ weekly
1.0 ^ weeks
0.6 ^ welcome
0.6 ^ well
1.0 ^ wen
-0.6 ^ wendy
1.1 ^ went
-0.8 ^ western
-3.2 ^ what
1.3 ^ whatever
0.9 ^ where
1.1 ^ whether
-1.9 ^ which
0.5 ^ whichever
0.8 ^ whiplash
-3.8 ^ who
-1.0 ^ whoever
-1.4 ^ why
-5.3 ^ will
-0.6 ^ willow
-0.5 ^ winnie
4.4 ^ with
1.4 ^ within
-2.2 ^ without
1.0 ^ works
1.5 ^ worn
1.0 ^ worry
-1.9 ^ would
-1.3 ^ wrap
-0.7 ^ write
-1.1 ^ written
-0.8 ^ wrong
-0.9 ^ x
0.6 ^ year
-4.2 ^ yes
-0.7 ^ yet
-2.8 ^ you
1.5 ^ young
-1.0 ^ younger
-2.1 ^ your
-0.5 ^ yusuf
1.6 ^ zero
3.5 ^ ★★★★★
-1.4 a
-2.3 a $
1.3 a 34
0.5 a 45
-0.5 a 60
0.6 a 98
-1.1 a baby
1.2 a back
-0.7 a bad
-0.5 a badly
0.7 a baker
-0.8 a bakery
-0.5 a balanced
-0.5 a ball
2.7 a band
-0.7 a bar
-0.5 a basket
-1.1 a bath
-0.5 a beach
-0.9 a bench
-0.7 a benefit
0.7 a better
1.5 a big
1.9 a birthday
-2.0 a bit
-0.7 a blind
-0.5 a block
-1.0 a blood
-0.6 a bolster
-1.7 a bone
-0.5 a bony
-0.9 a booking
1.2 a boost
-0.7 a borrowed
-0.7 a bowl
-1.5 a box
-0.6 a boy
0.5 a brace
-1.6 a break
-1.1 a breath
0.7 a breathing
0.6 a brief
-0.7 a broken
0.6 a building
-0.6 a bulge
-0.7 a bundle
-0.8 a burnaby
1.0 a busy
-0.5 a button
-0.7 a caesarean
-1.4 a call
-0.8 a cancellation
1.7 a cane
-2.3 a car
-1.1 a cardigan
-0.7 a care
-0.6 a caring
-0.6 a carpenter
-0.5 a cart
0.9 a case
-0.9 a cat
1.3 a cause
0.5 a cellist
-0.6 a cent
4.3 a centimetre
-0.7 a certificate
1.9 a certified
-0.5 a chain
-0.6 a chair
1.5 a chance
0.6 a change
-0.5 a chaperone
-0.5 a chart
1.5 a chat
-0.7 a check
-1.7 a child
2.9 a chiropractor
-0.7 a choir
1.0 a christmas
0.5 a church
-0.5 a claim
-1.2 a clear
-0.5 a clenched
0.5 a click
-1.7 a clinic
-1.0 a clinical
0.6 a clinically
-0.9 a clipboard
-0.6 a clot
-0.5 a cloth
0.6 a club
-1.0 a coat
0.6 a coin
-0.5 a cold
-1.3 a combination
5.6 a combined
-0.6 a comfort
-0.7 a comfortable
-0.7 a complete
-0.7 a compliment
0.5 a complimentary
-0.5 a compressed
-1.6 a condition
-0.7 a conditional
0.8 a confirmed
1.2 a consent
0.5 a consistent
-0.5 a contract
-0.5 a conversation
-0.8 a converted
0.6 a copy
-0.6 a correction
0.6 a corset
0.6 a cortisone
-0.7 a couch
-0.5 a count
1.0 a couple
2.4 a course
-1.1 a crash
-0.5 a crooked
-3.5 a cure
-1.9 a curve
-1.1 a curved
-0.9 a cushion
-1.1 a cut
-0.6 a daily
-0.5 a dancer
-0.7 a dark
1.1 a day
-0.7 a deadline
-0.6 a decade
-1.7 a decent
-0.6 a decision
-0.9 a decompression
0.8 a dedicated
-0.7 a deep
-0.5 a dental
-0.6 a description
-1.2 a desk
3.6 a diagnosis
2.7 a difference
3.6 a different
0.9 a difficult
-2.2 a disc
-0.7 a discectomy
-0.5 a discount
-1.4 a disease
-3.9 a doctor
-1.2 a door
1.5 a dozen
-0.5 a drawing
-0.5 a dropped
0.5 a drug
-0.5 a dry
-0.7 a drywaller
-1.4 a dull
-0.8 a dummy
0.7 a facet
-1.3 a fair
-2.1 a fall
-1.2 a family
-0.7 a fee
0.6 a feel
-1.1 a fever
-1.4 a few
-1.0 a fifth
-0.5 a fight
3.0 a film
-0.6 a fine
-0.5 a finger
-0.8 a fire
1.5 a firm
-1.9 a first
-1.2 a fist
1.1 a fitted
-1.1 a fixed
-2.0 a flare
0.6 a flat
0.5 a flood
-0.6 a foam
-0.5 a forklift
-1.3 a form
0.7 a former
2.2 a fortnight
1.3 a fortnightly
0.6 a fortune
-0.5 a forty
2.4 a fountain
1.5 a fourth
-0.5 a fracture
-2.5 a free
2.3 a fresh
0.9 a friday
-0.8 a fridge
-1.1 a friend
-1.4 a further
0.9 a fusion
-1.2 a garden
1.4 a gentle
2.3 a gentler
-0.6 a given
-0.7 a glass
-1.3 a good
-1.5 a gp
2.5 a grade
-0.5 a gradual
-2.7 a great
-0.7 a green
-1.0 a grid
-0.7 a group
-0.7 a growing
-0.6 a grown
0.5 a growth
-0.7 a grumpy
-1.7 a guarantee
-0.7 a guaranteed
-1.5 a guide
1.4 a guy
-1.1 a gym
-1.0 a hair
2.1 a half
-0.8 a hand
3.4 a handful
-0.5 a handrail
0.9 a hands
-1.6 a headache
-2.4 a health
-0.6 a healthy
0.5 a heart
0.5 a heavy
-1.4 a herniated
-0.9 a herniation
-0.5 a heron
-0.9 a higher
1.1 a hike
-0.8 a hinge
1.4 a hip
0.6 a history
-0.7 a holiday
-0.8 a holistic
-2.0 a home
0.5 a hook
-0.8 a hospital
-1.5 a hundred
-1.0 a hurry
0.5 a jar
-0.5 a job
0.6 a joke
-1.3 a kettle
-0.5 a kid
0.5 a kind
-0.6 a kinesiologist
0.7 a knee
1.1 a knife
-1.1 a knot
-0.5 a known
-0.8 a lad
1.9 a ladder
0.9 a lady
2.6 a laminectomy
-0.7 a laptop
-1.0 a large
-0.5 a larger
-0.8 a last
-1.6 a lasting
0.7 a later
-0.7 a leaflet
-0.6 a leak
-0.5 a leg
-1.8 a letter
-1.0 a level
-0.7 a licensed
4.3 a life
1.8 a lifelong
4.2 a lifetime
-1.6 a ligament
2.6 a light
-1.5 a lighter
-0.5 a limit
-0.6 a limited
-2.1 a living
0.6 a loading
1.9 a locked
0.9 a log
-2.0 a long
0.8 a longer
-0.7 a longshoreman
1.0 a look
-0.7 a loop
0.7 a loss
-2.3 a lot
-1.1 a lovely
1.0 a low
1.5 a lower
1.1 a lumbar
0.9 a lunch
-1.4 a luxury
-0.7 a m
5.1 a machine
0.7 a magnesium
1.2 a maintenance
-0.9 a major
0.8 a majority
-1.9 a man
1.2 a marked
-4.4 a massage
-1.7 a matter
0.5 a meal
1.3 a measurable
-0.9 a medical
1.1 a medicine
-0.8 a meeting
0.9 a memory
-2.6 a message
0.5 a method
-0.9 a microdiscectomy
-0.7 a mild
0.6 a mile
-1.2 a minority
-0.6 a minute
2.2 a miracle
-1.2 a missed
2.8 a mistake
-0.7 a modest
1.4 a moment
3.9 a month
2.3 a monthly
1.7 a more
-0.6 a morning
-0.5 a mortgage
0.9 a movie
0.6 a moving
-0.5 a much
-2.6 a muscle
-0.7 a myth
1.6 a name
-0.9 a narrow
-0.8 a narrowed
-1.6 a narrowing
2.4 a natural
2.7 a neck
0.5 a needle
-4.2 a nerve
1.1 a nervous
1.3 a new
0.5 a nice
-1.3 a night
-0.8 a nine
-1.2 a no
-0.9 a noise
1.7 a normal
-1.9 a note
-0.5 a notebook
1.3 a noticeable
-0.8 a number
-1.0 a nurse
1.2 a one
1.9 a pacemaker
-1.2 a package
0.9 a packet
0.5 a page
0.8 a pain
-1.0 a painful
0.9 a painkiller
-0.5 a paper
-0.6 a paramedic
-1.2 a parent
0.7 a part
-0.7 a particular
-0.5 a party
0.5 a past
0.7 a patch
-1.6 a patient
-0.7 a pedal
-1.1 a perfectly
1.7 a permanent
0.8 a person
1.1 a personalized
-2.3 a pharmacist
0.7 a phone
1.0 a photo
0.5 a photograph
-1.0 a physical
-1.4 a physician
-2.1 a physiotherapist
-0.7 a piano
-0.6 a picture
1.5 a pill
-1.0 a pillow
0.5 a place
-0.9 a plain
0.8 a plan
-0.6 a plate
2.8 a playlist
-0.9 a point
-1.2 a poor
0.8 a pop
-0.5 a popular
-0.9 a position
-0.5 a postural
-0.8 a posture
-0.6 a practitioner
0.8 a pre
-0.7 a prescribed
-0.9 a prescription
-0.5 a pretty
0.9 a previous
-0.8 a private
-0.7 a problem
1.0 a process
-0.5 a product
0.6 a program
-0.5 a programme
4.8 a promise
-2.7 a proper
-0.5 a protective
0.9 a proven
1.7 a quarter
1.7 a quick
-1.6 a quiet
-0.8 a quote
0.6 a rail
-0.5 a raised
-1.5 a ramp
-0.6 a randomised
3.0 a rare
-0.7 a rash
-0.5 a rather
0.7 a real
-0.5 a really
-2.7 a reason
-1.5 a reasonable
0.5 a recent
-0.5 a recipe
0.9 a record
-1.0 a recovery
-0.9 a reduced
-0.7 a reduction
0.5 a referral
-0.5 a register
-0.5 a registered
1.8 a regular
-0.5 a regulated
-0.5 a rehabilitation
-0.6 a relief
-0.5 a reminder
0.9 a repeat
-0.5 a replacement
1.1 a report
-0.8 a rest
1.1 a resting
1.1 a retired
0.6 a review
-3.3 a rheumatologist
0.6 a rheumatology
-1.1 a right
-0.7 a ring
-0.5 a risk
-0.5 a robe
-0.5 a rod
0.8 a roof
0.8 a roofer
0.7 a rotated
-1.2 a rough
-0.5 a routine
0.7 a row
-0.6 a rower
-0.7 a rub
0.7 a rule
-0.6 a run
-0.5 a rusty
-1.1 a safe
-0.9 a sandwich
-0.5 a saturday
0.6 a saving
-0.6 a scaffolder
0.5 a scale
-0.7 a scalp
1.7 a scalpel
-2.2 a scan
2.1 a scar
0.8 a sciatic
-0.7 a scoliometer
0.5 a scoliotic
1.3 a season
-1.0 a seat
0.9 a seized
-1.0 a sense
-0.7 a sentence
-1.3 a separate
2.3 a series
-1.0 a serious
1.2 a service
-1.2 a session
-0.6 a seven
-1.1 a sharp
0.5 a shift
-1.7 a shopping
-0.9 a short
-0.7 a shower
-1.9 a sideways
0.7 a sign
-0.5 a similar
2.6 a simple
6.9 a single
-1.0 a sink
-0.9 a six
-1.1 a sixty
2.2 a skilled
0.8 a slide
-0.7 a slightly
-0.5 a slip
-2.2 a slipped
-0.6 a slot
-0.6 a slow
0.5 a slower
-0.8 a small
0.6 a smile
0.9 a sofa
-1.2 a soft
-0.6 a softer
-0.8 a software
-0.7 a solid
0.6 a sore
1.2 a sort
-0.5 a sound
-0.6 a source
1.5 a spa
0.8 a spasm
1.7 a special
-4.5 a specialist
-1.2 a specific
0.6 a spine
-0.5 a splint
1.2 a sponge
0.5 a sports
-2.1 a spot
-2.0 a sprain
0.5 a sprained
-1.1 a spreadsheet
-1.3 a stack
-1.1 a stage
2.5 a standard
-1.6 a standing
-0.5 a starved
-0.6 a state
-0.5 a stationary
-0.8 a steady
-0.5 a steroid
2.1 a stiff
2.7 a stone
-0.6 a stool
-0.9 a story
3.3 a straighter
-0.7 a strain
-0.6 a strained
0.6 a stressed
-0.8 a strong
-1.2 a student
1.1 a study
0.6 a substantial
-0.6 a sudden
1.7 a summer
0.7 a sunday
1.3 a sure
2.2 a surgical
-0.7 a surprising
0.5 a sweater
1.2 a system
-0.5 a t
-2.0 a table
-0.5 a talk
-0.6 a tap
0.6 a tea
-0.7 a teacher
1.5 a team
-0.7 a tear
0.5 a technique
1.0 a teenager
-0.5 a temperature
0.7 a temporary
0.8 a ten
-0.6 a tennis
-0.6 a tense
-0.6 a test
-0.7 a text
1.7 a textbook
-0.5 a thank
-1.6 a therapist
2.1 a thing
2.7 a third
0.8 a thirty
1.5 a thorough
0.9 a thought
-0.9 a thousand
-0.5 a threat
0.5 a thumbnail
-0.5 a ticket
1.0 a tight
1.0 a tilted
-0.5 a time
-0.9 a timer
-0.6 a tiny
0.9 a torn
-1.5 a towel
0.9 a trained
-1.1 a trapped
-0.6 a tray
-2.0 a treat
-0.5 a trial
-0.8 a trip
0.5 a truck
0.9 a true
2.4 a try
1.5 a tuesday
-0.5 a twelve
2.0 a twinge
-0.5 a user
0.9 a vertebra
-1.2 a very
-0.5 a vicious
0.9 a violin
0.6 a violinist
-2.0 a visit
-1.0 a voucher
-0.9 a wait
0.6 a waiting
-1.5 a walk
1.1 a walker
-1.0 a walking
-0.5 a warehouse
1.2 a warm
-0.8 a washroom
1.3 a wave
0.5 a way
-0.7 a weakened
-0.8 a wednesday
-2.0 a week
0.8 a weekend
-1.3 a wet
-0.5 a wheat
0.9 a wheelbarrow
2.0 a wheelchair
-2.6 a while
-2.4 a whole
1.1 a wide
-0.8 a window
1.0 a winter
-0.7 a word
-0.5 a workout
0.7 a world
-1.2 a worn
0.6 a yearly
-1.5 a yes
-1.1 a young
2.7 a younger
0.9 abandoned
1.3 abbey
0.9 abbotsford
-0.9 abdomen
1.3 abdominal
1.0 ability
1.1 ability to
2.0 able
-0.5 able $
2.4 able to
-4.2 about
3.4 about $
-0.7 about 1
-0.5 about 8
-1.1 about a
-0.5 about all
-0.7 about an
0.5 about and
-0.9 about any
-0.8 about anyone
-0.8 about as
0.8 about back
0.8 about each
-0.7 about eight
-0.6 about eighty
-1.0 about every
0.6 about everyone
0.9 about fifteen
1.3 about fifty
-0.8 about five
-0.7 about forty
-0.5 about four
0.6 about her
2.1 about how
-1.4 about it
-0.5 about its
-2.0 about massage
2.5 about my
0.6 about needles
-0.9 about nine
1.7 about on
0.8 about our
-1.2 about pain
-0.5 about sciatica
1.8 about scoliosis
2.8 about six
3.5 about surgery
-1.2 about ten
-0.5 about that
-0.6 about the
-0.7 about their
-0.9 about this
1.1 about to
1.3 about twenty
0.6 about twice
-1.3 about two
2.6 about us
-3.1 about what
-0.6 about where
-0.8 about whether
0.8 about who
-0.9 about why
-1.1 about your
-4.6 above
-0.5 above $
-0.6 above a
-1.0 above the
2.8 absence
0.9 absence from
1.1 absence of
1.7 absent
1.7 absent $
2.6 absolute
5.2 absolutely
2.9 absolutely $
0.9 absolutely anyone
0.6 absolutely everyone
-0.5 absorbed
-0.8 absorbs
-0.5 absorbs it
-1.0 ac $
-0.6 academy
2.2 accelerated
2.5 accelerates
1.7 accelerates the
-1.5 accept
-0.6 acceptable
-1.9 access
-0.8 access and
-0.5 access to
-1.4 accessible
-0.5 accessible and
-2.2 accident
-1.5 accident $
-0.5 accompanied
-0.8 accompanies
-0.6 accompanies a
2.2 accord
1.4 accord $
-0.7 according
-0.7 according to
3.9 accordingly
0.8 accordingly $
-0.6 accordion
-0.9 account
-0.9 account $
-0.7 accountant
1.7 accounts for
1.2 accumulated
1.7 accuracy
0.8 accurate
0.5 accurately
-0.6 acetaminophen
-0.5 acetaminophen on
0.7 ache
0.9 ache $
-0.7 ache across
-0.6 ache after
0.8 ache and
-0.5 ache at
-0.5 ache between
2.6 ache goes
0.7 ache is
0.7 ache on
-1.1 ache that
0.6 ache with
-0.5 ache you
-1.4 aches
-1.7 aches $
-0.5 aches after
-0.5 aches and
0.5 achieve
-0.5 achieve $
3.5 achieved
1.5 aching back
0.6 achterberg rmt
0.5 achy the
4.6 acid
-0.8 acid $
3.5 acid and
-0.9 acid or
1.2 acid out
1.5 acid that
1.7 acids
1.2 acids and
0.7 acknowledged
1.5 across canada
-1.4 across from
-0.6 across the
-0.5 across your
-1.0 act
-0.8 act $
-0.6 act as
0.7 acting
-0.7 action
-6.4 active
-1.8 active $
-1.1 active and
-1.1 active as
-1.4 active is
0.5 active people
-0.6 active treatments
0.5 active with
-4.2 activities
-2.0 activities $
0.6 activities and
-0.8 activities as
-0.5 activities bit
0.5 activities you
-4.2 activity
0.5 activity $
-1.2 activity and
0.8 activity is
-0.6 activity of
1.8 acts
2.5 acts on
1.7 actual
4.8 actually
-1.1 actually do
0.6 actually going
-0.6 actually slip
6.5 acupuncture
-4.8 acupuncture $
0.5 acupuncture a
-1.1 acupuncture and
0.8 acupuncture are
-0.5 acupuncture at
1.2 acupuncture combo
0.5 acupuncture first
1.0 acupuncture for
-0.9 acupuncture goes
-0.7 acupuncture has
-0.5 acupuncture in
0.8 acupuncture needles
0.9 acupuncture session
-0.6 acupuncture the
-0.5 acupuncture too
-1.8 acupuncture under
-1.0 acupuncture works
-3.4 acupuncturist
-0.8 acupuncturist $
-0.7 acupuncturist dr
-0.5 acupuncturist mei
-1.2 acupuncturists
-0.9 acute
-1.1 acute and
1.0 acute lumbar
-0.5 acute stage
-0.9 ad
-2.9 adapt
-0.6 adapt $
-1.2 adapted
-0.5 adapted to
-0.7 adapts
-0.6 adapts to
0.5 add
-0.8 add it
-0.8 add on
0.5 add that
1.8 add the
-1.1 add to
-0.5 add up
-0.6 add your
-2.0 added
-0.5 added $
0.9 added to
-1.3 adding
-0.8 addition
-0.5 additional
-0.8 address and
-0.6 address is
2.1 address the
2.7 addressed
2.1 addresses
0.9 addresses the
-2.0 adds
-0.6 adds up
1.2 adds years
3.8 adhesions
0.9 adhesions $
0.5 adhesions that
0.7 adjacent
0.5 adjust
-0.7 adjust $
2.3 adjust it
-1.2 adjust your
0.6 adjustable
-0.6 adjusted
0.7 adjuster
8.6 adjustment
0.5 adjustment of
0.7 adjustment that
6.2 adjustments
-1.1 adjustments $
2.0 adjustments are
-0.9 adjustments to
-1.1 admits
-0.7 adolescence
-0.6 adrenaline
-1.1 adult
-0.5 adult $
1.1 adult curve
1.2 adult curves
-1.3 adult life
-0.5 adult scoliosis
-0.8 adult spine
-4.1 adults
0.6 adults $
-0.5 adults can
-0.6 adults do
0.9 adults in
-0.7 adults it
-0.5 adults whose
-0.7 adults will
-2.5 adults with
-3.2 advance
-0.6 advance $
-0.9 advance which
5.0 advanced
1.0 advanced training
-1.0 advantage
1.5 adverse
1.1 adverse effects
1.1 adverse events
-0.9 advert
-0.5 advertise
-0.9 advertised
-1.2 advertising
-1.0 adverts
-4.7 advice
-1.1 advice $
-0.9 advice and
1.2 advice for
-1.4 advice on
-0.5 advice to
5.2 advil
0.7 advisable
0.9 advisable $
-3.0 advise
-1.0 advise on
-0.7 advise you
-1.2 advised
-1.4 advised $
-0.9 advised by
-0.8 advised for
-0.5 advisers
-1.4 advises
-0.5 affairs
-4.3 affect
-0.6 affect how
-2.1 affect the
-1.5 affected
-0.7 affected $
0.6 affected area
-0.6 affected by
0.5 affected joints
0.5 affected level
-0.5 affected segment
-0.9 affecting
-0.5 affecting the
-3.6 affects
-2.0 affects the
-1.0 afford
-1.0 afford it
0.9 afford to
-0.6 afraid $
1.5 afraid of
-0.5 afraid to
1.9 after
-1.0 after $
-1.1 after 2
-0.9 after 6
-1.3 after a
1.2 after about
1.8 after all
-0.8 after an
-1.4 after back
-0.6 after backs
-0.6 after dinner
-0.7 after each
1.0 after eight
-0.7 after eleven
-1.4 after every
-0.8 after exercise
1.5 after five
0.5 after forty
2.3 after four
0.5 after her
-0.6 after his
1.8 after is
-1.5 after it
0.5 after just
-0.9 after lifting
-0.8 after lunch
-0.8 after massage
-0.7 after months
2.8 after one
1.1 after people
0.5 after pregnancy
-1.0 after school
1.2 after seeing
-0.6 after several
-0.5 after sitting
-0.5 after sixty
-2.1 after spinal
-0.5 after sport
-0.7 after standing
0.9 after study
-2.5 after surgery
5.2 after ten
-4.5 after that
0.5 after the
1.0 after their
-0.7 after thirty
1.1 after this
-1.0 after those
0.8 after three
-0.8 after treating
-0.9 after treatment
0.7 after twelve
-0.5 after twenty
0.9 after two
1.6 after visit
3.4 after week
2.9 after which
0.5 after work
1.2 after years
-2.0 after you
2.1 after your
0.5 after yourself
0.5 afternoon $
-0.5 afternoon and
-0.7 afternoon you
-1.3 afternoons
-0.5 afternoons $
-1.4 afterwards
-0.7 afterwards $
1.3 afterwards and
1.0 afterwards drink
1.0 afterwards the
-0.9 afterwards you
6.1 again
3.2 again $
1.3 again a
-1.6 again after
-0.7 again afterwards
1.4 again and
1.0 again as
-0.8 again but
0.9 again by
0.8 again in
0.7 again next
1.6 again that
0.8 again the
-0.8 again until
-0.8 again with
-0.5 again you
1.1 against
-0.7 against it
-0.5 against your
0.9 age
1.2 age $
1.3 age a
2.6 age and
-0.6 age discs
-1.6 age of
5.7 age or
-0.6 age our
-1.3 age the
1.2 age when
-0.6 age with
1.2 aged
-0.8 agency
1.1 ages
0.9 ages $
1.2 ages and
0.6 aggravate it
1.7 aging
0.9 agnes
-1.3 ago
2.9 ago $
-0.6 ago and
-1.6 agree
-1.3 agree $
-2.7 agree on
0.7 agree that
2.0 agree to
1.2 agree with
-0.7 agreeable
-2.7 agreed
-1.2 agreed $
-1.0 agreed to
-3.5 agreement
-2.0 agreement $
-0.5 agrees
-0.5 agrees $
-1.0 ahead
-1.7 ahead $
-0.5 ahead and
0.6 ahead of
1.3 ahead with
-0.7 aid and
-0.6 aide
-1.3 aids
-2.7 aim
1.7 aim for
-2.4 aim is
-0.6 aim of
-1.5 aim to
-0.5 aimed
-0.5 aimed at
-1.6 aims
-1.3 aims to
0.9 aisha
1.3 aisle
-2.5 alarm
-0.6 alarm $
-1.0 alarm and
-0.8 alarming
1.3 alberta
0.6 alcohol
0.5 aldermere
0.9 aldous
-1.4 alert
-0.5 alexander
0.6 aligned
7.0 alignment
2.8 alignment $
-1.2 alike $
2.1 alike a
-0.9 alike and
1.2 all
-1.2 all $
-1.1 all about
2.5 all ages
1.7 all and
2.1 all are
-0.6 all at
-0.5 all back
1.2 all but
-3.2 all day
-0.7 all five
-1.1 all four
-0.6 all had
-1.3 all have
-0.6 all help
-1.7 all in
5.1 all it
-0.5 all kinds
1.2 all massage
-0.6 all means
-0.9 all medicines
0.5 all my
1.6 all natural
-0.6 all night
1.1 all of
-0.7 all operations
1.0 all other
0.5 all others
-1.1 all our
2.0 all over
-0.7 all pain
0.5 all patients
-0.6 all play
-0.6 all reasonable
-0.6 all registered
-2.8 all right
0.7 all say
-0.5 all slipped
-0.6 all surgery
-0.8 all that
-1.0 all the
-0.8 all this
1.3 all those
2.2 all three
-0.5 all through
-0.6 all times
-0.6 all together
-0.6 all up
-0.6 all we
-0.6 all week
0.5 all winter
1.2 all year
1.9 all you
-1.0 allergic
-0.6 allergies
-0.5 allergy
-1.6 allow
-0.6 allow a
0.9 allow the
-1.8 allowed
-1.2 allowed to
-0.7 allows
-1.4 allows $
0.6 almond
2.0 almost
0.5 almost all
1.1 almost certainly
-0.9 almost every
0.6 almost everyone
-0.9 almost no
0.5 almost nothing
-1.5 alone
0.9 alone can
-0.8 alone has
-1.8 alone is
-1.1 alone it
1.2 alone so
-0.7 alone that
2.0 alone the
-1.1 alone to
0.9 alone we
-0.7 along
2.1 along $
-0.6 along its
-0.5 along the
1.5 along to
-1.0 along your
-3.0 alongside
-1.0 alongside your
-1.2 already
1.3 already $
2.2 already booked
-0.6 already given
-0.9 already had
0.7 already knows
-0.7 already on
-0.7 also $
-0.7 also a
-1.8 also be
0.5 also boosts
-0.6 also called
0.8 also clears
-1.1 also come
1.0 also completely
2.6 also do
0.6 also does
1.0 also gives
1.0 also go
-1.1 also has
-1.4 also have
1.0 also hear
1.2 also helps
1.3 also hold
-0.6 also improved
-0.6 also lowers
-0.7 also make
2.1 also makes
2.0 also offer
1.8 also one
-0.7 also say
-0.6 also see
0.7 also strengthens
0.6 also use
-3.3 alter
-2.2 alter the
1.1 altered
-1.7 alternate
0.7 alternate the
3.6 alternative
2.1 alternative $
1.6 alternative to
1.5 alternatives
2.3 alternatives $
-0.9 alters
-0.8 alters the
-3.8 although
-0.6 although a
-1.4 although it
-0.8 although the
2.3 although you
3.7 altogether
2.7 altogether $
-0.6 always
-1.4 always $
0.7 always at
1.6 always be
1.1 always find
-0.6 always gets
0.6 always is
-0.5 always know
-0.7 always mean
-1.1 always on
-0.6 always relieve
1.1 always say
1.1 always something
-1.1 am
0.9 am $
-0.5 am 52
2.9 am a
1.2 am about
-1.1 am afraid
-0.8 am also
-0.7 am an
-0.7 am at
1.7 am back
-0.5 am biased
-1.1 am doing
-0.5 am going
-0.6 am here
-0.8 am i
-0.9 am just
-0.7 am looking
-2.7 am not
0.7 am now
-0.7 am pregnant
0.9 am proud
-1.3 am sorry
1.3 am the
-0.8 am to
-1.5 am working
0.5 am writing
-0.7 amara
5.4 amazed
1.8 amazed at
0.5 amazing benefits
2.2 amelie
0.7 america
-1.9 american
-1.4 american college
0.6 amira
2.3 amitriptyline
1.2 among
0.6 among our
-1.5 among several
-2.9 amount
-0.7 amounts
-1.3 amrit
-1.3 an
-1.7 an ache
0.5 an aching
1.2 an achy
-0.5 an actual
-0.5 an acupuncturist
0.6 an address
1.9 an adjustment
-0.5 an advanced
-0.8 an advert
1.1 an afternoon
-0.6 an alternative
0.5 an angry
-0.6 an ankle
1.4 an anti
-0.7 an app
-1.4 an appointment
-0.5 an arch
2.3 an arthritic
0.9 an assessment
-0.9 an average
-1.4 an early
-0.6 an easier
-1.0 an effective
-0.6 an elbow
-0.8 an electric
-1.4 an elevator
-0.5 an email
-1.0 an emergency
-0.6 an employee
2.7 an end
-0.5 an envelope
-0.5 an evening
-0.5 an event
2.4 an exclamation
0.8 an expert
2.5 an extra
-0.8 an eye
-0.8 an honest
0.5 an ice
0.9 an improvement
4.5 an inch
0.7 an increase
0.6 an individual
-0.7 an infection
-0.6 an inflamed
-0.8 an inflammatory
0.5 an initial
-0.5 an injection
-0.8 an injured
-1.7 an injury
1.3 an instant
1.2 an intake
-0.6 an invoice
-0.9 an irritated
1.3 an l5
-3.0 an mri
-0.5 an occupational
-0.6 an odd
2.9 an old
-0.9 an open
-2.2 an operation
-0.5 an opinion
1.0 an opportunity
-1.6 an option
1.5 an ordinary
-0.8 an orthopaedic
0.5 an overactive
-0.7 an s
0.9 an ultrasound
0.5 an umbrella
0.7 an unhurried
-0.5 an unscented
1.4 an untreated
-4.1 an x
-0.7 ana
-2.0 anaesthetic
-0.7 anaesthetist
3.5 analgesia
1.3 analgesic
3.3 analgesics
-1.3 analysis
1.0 anatomical
-3.0 anatomy
-0.6 anatomy pathology
-0.5 anatomy physiology
-0.6 ancient
-1.3 and
-0.6 and $
1.0 and 15
-1.0 and 2
-1.0 and 25
-0.7 and a
-1.1 and about
2.4 and accelerates
6.1 and acupuncture
-0.5 and adapt
-1.1 and add
0.6 and adds
0.9 and adhesions
0.9 and adults
1.3 and after
-1.6 and again
1.1 and agree
-0.8 and all
0.9 and along
-0.5 and also
-0.5 and alternate
-0.5 and always
-0.6 and an
-0.6 and another
-2.6 and any
-0.5 and anyone
-0.8 and anything
-0.7 and applied
0.5 and arnica
1.1 and arthritic
0.7 and arthritis
2.3 and as
-0.9 and ask
3.2 and asked
-0.5 and asks
-0.5 and assessment
3.8 and at
-0.5 and attention
-0.5 and avoid
-0.5 and back
-1.3 and backs
-1.6 and bad
0.6 and balance
-0.7 and be
3.6 and because
-0.5 and become
1.2 and becomes
0.5 and begin
0.6 and begins
-1.5 and below
0.8 and bend
0.7 and better
0.7 and between
-2.0 and blood
1.1 and body
-1.1 and bone
0.6 and boosts
0.5 and both
0.8 and bring
-1.7 and build
-0.8 and bulging
-0.7 and butter
0.6 and buttock
-0.6 and buttocks
0.8 and by
0.8 and calf
-0.7 and calms
-2.5 and can
0.8 and cancel
1.4 and cancelled
-0.7 and care
1.2 and carried
0.7 and carries
0.5 and carrying
2.0 and causes
1.1 and cedar
-0.6 and change
-0.5 and changes
-1.2 and check
1.5 and chiro
1.0 and chiropractors
-1.8 and chronic
0.8 and circulation
0.7 and clear
0.7 and clears
1.0 and clients
0.5 and clinical
-0.6 and cold
0.8 and come
-1.0 and comes
0.6 and completely
0.7 and conditions
-0.5 and core
0.8 and correct
-0.7 and correction
-0.7 and costs
-1.6 and could
1.1 and counting
-1.0 and cried
0.8 and cross
2.5 and danced
-0.5 and decide
1.7 and deep
0.6 and deeply
0.6 and depression
0.9 and did
0.5 and direct
2.0 and discover
-0.6 and discs
-1.6 and do
-0.6 and does
1.4 and done
0.5 and dopamine
-3.4 and down
0.9 and drink
-0.7 and drop
-0.5 and drowsiness
0.6 and dry
0.7 and each
0.8 and ease
-0.5 and eases
1.2 and eliminated
0.5 and encourages
1.2 and ended
-1.5 and endorphins
-0.5 and ends
-0.7 and english
-0.5 and enjoy
1.2 and even
-1.3 and every
-0.5 and everyone
1.3 and everything
-0.6 and examination
2.0 and exercise
1.9 and exercises
3.0 and explain
0.5 and families
-1.4 and fascia
0.8 and feeling
-2.5 and feet
-1.0 and felt
0.6 and fewer
-0.5 and film
0.9 and find
-0.7 and firm
-0.7 and first
2.1 and five
-1.1 and fix
-0.5 and flare
-0.5 and flares
0.5 and flu
0.9 and flushes
0.9 and flushing
-0.5 and foot
1.3 and for
-0.5 and forearms
0.5 and found
2.5 and four
1.0 and frankly
2.0 and free
-1.2 and friday
-1.3 and fridays
-0.7 and full
-1.4 and function
0.5 and gave
-0.6 and general
-0.7 and generally
-1.3 and gentle
0.6 and gently
-1.1 and get
-1.0 and gets
2.8 and give
0.6 and given
1.4 and gives
0.7 and go
-1.6 and goes
-0.6 and going
0.5 and got
-1.6 and had
-0.8 and hamstrings
-1.7 and hands
-0.7 and happy
2.7 and has
1.1 and have
0.9 and he
-0.6 and heat
-0.5 and heavy
-1.2 and height
-0.6 and held
-1.5 and help
0.6 and helping
2.1 and her
-1.4 and here
-1.4 and herniated
-1.2 and his
0.7 and hold
0.5 and holds
1.1 and home
0.9 and hot
-2.2 and how
-0.7 and hydrotherapy
0.9 and i
0.5 and ibuprofen
1.4 and if
-0.8 and improve
0.5 and improves
1.8 and in
-0.8 and includes
1.3 and injections
1.6 and insurers
-0.5 and into
2.1 and is
2.1 and it
-0.9 and its
-1.4 and joint
-1.8 and keep
0.5 and keeps
-2.1 and kidneys
1.5 and knead
-1.6 and knees
-0.5 and knows
1.4 and last
1.7 and lasts
-0.8 and late
-0.6 and lead
0.8 and leave
2.7 and left
-0.7 and leg
-0.5 and length
3.5 and less
1.5 and let
0.5 and lie
-1.3 and lift
-0.5 and lifting
1.5 and lifts
-1.9 and ligament
-1.1 and ligaments
-0.5 and like
-0.5 and likes
0.5 and live
-1.4 and long
1.4 and longer
-1.0 and look
-0.5 and looks
-0.8 and lost
-0.7 and lots
2.5 and low
-1.3 and lower
0.9 and lowers
0.9 and lumbar
0.5 and lymph
1.2 and made
4.0 and make
0.5 and makes
-0.7 and manipulation
-1.1 and manual
-2.6 and many
-1.4 and massage
-1.1 and may
0.7 and medical
-0.5 and meet
0.8 and metabolic
1.0 and mind
-1.0 and missed
1.2 and money
-0.5 and months
-0.8 and mood
2.7 and more
0.5 and most
-1.2 and move
-0.6 and moved
-0.5 and moves
-0.5 and moving
-1.9 and muscle
-0.7 and muscles
-0.8 and must
-2.3 and my
-0.7 and natural
-0.9 and need
2.1 and needles
-0.6 and needs
1.4 and neither
-0.5 and nerve
-0.5 and nerves
-2.3 and never
-0.5 and new
-0.5 and next
1.6 and ninety
1.5 and nobody
1.2 and non
-1.0 and none
1.5 and not
0.9 and notice
2.3 and of
-1.5 and off
0.5 and once
-0.6 and one
-0.6 and online
-0.9 and only
1.3 and operations
0.7 and osteoarthritis
-3.6 and other
-1.0 and others
2.7 and over
0.8 and oxygen
-1.7 and pain
1.9 and partly
-0.7 and passed
1.0 and passes
0.7 and patience
-1.1 and pelvic
1.5 and people
-0.5 and perhaps
1.7 and permanently
1.1 and persons
1.9 and physical
1.1 and physiotherapy
1.7 and picked
1.2 and pills
0.7 and plan
2.8 and plays
-0.8 and please
-1.0 and plenty
0.9 and poor
-0.5 and post
-0.7 and pregnancy
-0.8 and press
-0.7 and pressure
1.5 and prevent
1.2 and prevents
0.8 and promotes
-0.5 and psychological
1.0 and pull
-0.6 and put
-0.9 and quadratus
-1.2 and quiet
0.9 and quite
0.9 and rang
-0.6 and range
-0.6 and reaching
0.5 and rebuilds
-0.9 and recovery
-1.0 and reduce
-0.6 and registered
-0.6 and registration
-0.6 and released
1.5 and releases
0.7 and remains
0.6 and remove
1.0 and removes
-0.5 and repair
0.5 and rest
2.2 and restores
-1.1 and return
0.7 and ribs
-1.3 and right
0.5 and ring
1.6 and risk
-0.8 and risks
1.1 and rmt
-0.5 and rods
-0.8 and rougher
-1.3 and round
-0.6 and runs
-0.7 and safety
-1.2 and saturday
-1.8 and saturdays
-0.7 and save
-0.5 and says
0.7 and scans
2.4 and scoliosis
-1.1 and screws
0.6 and see
-0.5 and sees
-0.6 and self
2.9 and send
-0.7 and seniors
-0.6 and sensation
1.5 and sent
-0.5 and settles
0.6 and seven
1.4 and several
-0.5 and sham
1.5 and she
0.9 and shoulder
1.8 and shoulders
-0.9 and show
0.7 and shows
-1.6 and side
-0.8 and simple
-1.1 and sit
1.1 and six
-0.7 and sixty
-0.6 and skin
-0.8 and skip
2.7 and slow
0.6 and slowly
3.1 and slows
-0.5 and small
-3.1 and some
-1.4 and somebody
-0.6 and someone
-1.6 and sore
1.0 and space
-0.5 and spasm
-0.6 and special
0.9 and speed
1.1 and speeds
-1.3 and spent
1.0 and spinal
1.2 and spine
0.9 and spirit
1.4 and sport
2.0 and sports
1.3 and sprained
1.5 and sprains
0.6 and squamish
0.7 and staff
-0.7 and standing
0.7 and start
-0.6 and starved
1.1 and stay
0.7 and stenosis
-1.1 and stiffness
-0.6 and still
0.9 and stone
-0.5 and stop
0.5 and stopping
-0.7 and strains
0.7 and strengthen
1.3 and strengthens
-0.7 and stress
-0.8 and stretches
-1.3 and stretching
-0.7 and suggest
1.3 and suggests
0.8 and suitable
-0.7 and sun
0.8 and supports
0.7 and sustained
-0.7 and swelling
-1.2 and swollen
-0.5 and symptoms
-0.5 and tablets
2.1 and take
-0.8 and taking
0.9 and teaches
1.0 and telephone
2.0 and tell
-0.8 and ten
-1.0 and thank
0.9 and that
0.8 and the
0.9 and their
2.8 and they
-0.5 and thickened
0.6 and thin
2.0 and things
1.7 and think
-0.6 and third
3.1 and this
-0.5 and thoracic
-2.8 and those
-1.2 and three
-0.9 and thursday
-1.3 and thursdays
1.5 and tingling
-3.3 and to
0.9 and tomasz
2.7 and toxins
-0.8 and trigger
-0.6 and trunk
-1.0 and try
-1.4 and turn
-0.7 and twist
0.7 and two
1.3 and unlike
0.7 and up
-0.6 and upper
0.7 and use
-0.7 and using
-1.8 and usually
0.5 and very
-0.6 and waiting
-0.7 and waits
-0.6 and wake
2.1 and wakes
1.6 and waking
-1.4 and walking
0.8 and wants
-0.8 and warm
1.5 and waste
1.0 and water
-2.2 and we
0.5 and weak
-0.6 and weakness
-0.7 and wellness
-0.5 and were
0.9 and whale
-4.1 and what
-0.7 and when
-1.6 and where
-2.4 and whether
-1.6 and which
0.9 and while
0.7 and who
-1.3 and why
-1.4 and will
1.5 and wish
2.7 and with
1.8 and without
1.3 and women
-1.6 and work
0.8 and works
-1.2 and worry
-0.6 and write
-1.0 and wrote
-2.0 and yes
1.8 and you
1.5 and your
1.4 and yours
-0.8 aneta
2.2 angle
0.8 angle in
-0.5 angles
0.8 anika
1.4 animal
1.8 animal $
-0.7 ankle
-1.4 ankle $
-0.5 ankle sprain
-0.6 ankles
-1.1 ankylosing
-1.1 ankylosing spondylitis
0.6 annals
0.7 anneke $
0.8 anneliese $
-0.7 annika
1.0 anniversary
1.3 anniversary $
2.3 annulus
1.4 annulus fibrosus
-0.5 anonymous
-1.1 another
-1.2 another $
1.0 another a
1.7 another and
-0.5 another cause
2.0 another clinic
-0.5 another day
-0.9 another episode
-0.7 another in
-0.9 another operation
0.5 another painkiller
-0.8 another person
0.8 another scan
0.5 another therapist
1.6 another way
1.3 another winter
-1.2 answer
-2.6 answer $
-0.5 answer as
1.7 answer is
-1.3 answer it
-0.6 answer the
-0.5 answer within
5.4 answer yes
1.1 answer your
-2.4 answered
-0.6 answered by
-3.4 answers
-1.4 answers $
-0.6 answers from
-0.5 answers were
0.6 anterior
1.6 anti
-1.3 antibiotics
-0.9 anticoagulants
1.7 antidepressant
2.3 antidepressants
1.5 antidepressants and
0.9 antidepressants for
1.2 anxiety
-1.1 anxiety $
1.4 anxiety and
-1.4 anxious
1.2 any
4.1 any $
6.1 any age
-0.5 any amount
-0.7 any benefit
-1.9 any better
-1.2 any case
-0.6 any change
0.5 any clinic
0.5 any day
-0.8 any difference
-0.5 any different
-0.5 any further
-1.1 any good
2.1 any harm
-0.8 any hour
-0.6 any imaging
-0.8 any joint
-1.3 any moment
6.4 any more
-2.6 any of
-1.9 any one
-1.7 any operation
1.6 any other
-0.8 any pain
-1.1 any part
0.5 any pill
-2.2 any point
-0.5 any reason
-1.0 any relief
1.4 any risk
1.1 any rmt
-1.1 any session
0.6 any side
1.1 any stage
-1.1 any that
-4.6 any time
-1.6 any treatment
-0.5 any weekday
0.9 any worse
0.9 anybody
0.9 anybody $
-1.0 anybody else
-1.3 anybody who
-1.0 anyhow
-1.0 anyhow $
3.7 anymore
3.7 anymore $
0.8 anyone
3.7 anyone $
-0.9 anyone can
0.8 anyone on
1.3 anyone reading
-1.3 anyone to
0.6 anyone treats
-0.8 anyone under
-3.6 anyone who
-0.8 anyone whose
-1.6 anyone with
-3.1 anything
-0.8 anything $
-0.9 anything about
-0.9 anything at
-0.5 anything else
0.6 anything for
-0.8 anything from
1.5 anything in
-0.6 anything more
-1.0 anything out
-1.2 anything that
1.5 anything the
-0.7 anything wrong
2.1 anything you
0.6 anything your
1.4 anyway
-1.2 anyway $
1.1 anyway and
-1.3 anywhere $
-0.8 anywhere and
3.6 anywhere else
4.4 apart
0.8 apart $
2.3 apart and
-2.3 apart from
1.2 apart is
-0.8 app
0.5 app or
1.2 apparent
1.0 apparently
-1.0 appear
1.2 appear $
-0.5 appear in
-0.6 appear to
-0.7 appears in
-0.9 appears to
0.9 applicants
1.1 application
1.2 applied in
-0.7 applied to
-2.3 applies
-0.7 applies $
-0.7 applies to
-1.3 apply
-0.7 apply to
-0.7 applying
0.6 appointment
-0.5 appointment $
0.7 appointment and
-0.5 appointment at
-0.6 appointment begins
-0.5 appointment if
-0.5 appointment in
-1.9 appointment is
-0.6 appointment lasts
0.8 appointment the
0.5 appointment to
-1.2 appointment with
-1.5 appointments
1.1 appointments $
-0.8 appointments in
-0.6 appointments on
-0.5 appointments run
1.3 appointments seven
1.3 appreciated that
0.6 apprentice $
0.9 approach
0.6 approach $
-0.7 approach has
0.6 approach is
1.1 appropriate for
-1.7 approved
-0.5 approximately
0.5 apps
-0.9 april
0.6 april $
-0.5 arabic
-0.9 arch
-0.8 arch $
-0.6 arch and
-1.7 are
2.1 are 60
-0.7 are a
-1.0 are able
-0.5 are across
0.7 are advised
-0.6 are affected
-0.5 are alike
-1.5 are all
-0.6 are allergic
0.9 are also
0.7 are among
-0.6 are an
-0.9 are and
-0.5 are anxious
2.0 are as
-2.2 are asked
-1.2 are at
-1.6 are available
3.9 are back
0.9 are balanced
-1.4 are being
-1.5 are best
-1.9 are better
-0.5 are billed
1.7 are brought
0.8 are built
-0.9 are bunched
0.6 are burnaby
-0.5 are buying
2.7 are by
0.8 are carried
1.0 are carrying
1.2 are changing
-0.9 are closed
-1.1 are comfortable
-0.7 are common
-0.5 are commonly
1.0 are confident
-1.3 are covered
-0.5 are dealing
2.5 are doing
0.9 are done
1.0 are down
0.6 are driving
1.7 are easier
-0.5 are electric
-0.6 are encouraged
-0.5 are entitled
-0.5 are expecting
1.2 are experts
-0.9 are fairly
0.8 are far
-1.2 are feeling
-1.1 are few
-1.6 are fine
0.5 are finished
-0.7 are five
1.4 are flushed
-0.6 are fond
1.4 are for
-0.9 are found
-0.6 are four
-2.8 are free
1.2 are freed
0.5 are frequently
0.6 are fresh
-1.8 are full
-0.5 are gentle
0.8 are given
-1.6 are glad
-0.9 are going
-1.8 are good
0.8 are guaranteed
1.1 are hand
1.0 are handed
-1.6 are happy
-1.2 are having
-1.4 are held
-1.3 are here
-1.0 are holding
-0.6 are hoping
-1.7 are in
0.9 are included
-0.9 are insured
-0.5 are issued
-0.8 are kept
0.8 are known
2.1 are leaving
-0.6 are left
-0.6 are less
-1.3 are like
1.5 are living
0.8 are located
5.1 are looking
-0.5 are lovely
1.0 are lying
-0.5 are major
-1.4 are many
-0.5 are measured
-0.7 are mild
2.7 are miracle
-0.6 are missing
-1.0 are mixed
-2.7 are more
-0.6 are most
1.6 are mostly
-0.7 are moving
-0.8 are much
3.7 are my
-0.5 are needed
0.5 are never
-0.8 are new
6.5 are no
1.1 are normal
-1.8 are not
-0.9 are now
-0.6 are offered
-0.6 are offering
1.7 are often
0.8 are on
0.6 are only
-2.8 are open
-0.7 are other
-0.5 are ours
-0.7 are over
-0.7 are overweight
0.9 are paying
2.9 are permanent
-0.6 are pleased
-0.6 are pre
-1.8 are pregnant
0.5 are proud
-0.6 are provided
-0.7 are put
1.0 are quiet
-2.2 are rare
-1.1 are rarely
-0.7 are reading
0.6 are received
0.6 are recognised
1.2 are recognized
0.9 are recommended
-0.8 are recorded
-1.2 are registered
-0.6 are regulated
-1.4 are risks
-0.8 are rmts
0.9 are run
-0.5 are rushed
-0.6 are safe
-0.7 are satisfied
-0.5 are scanned
-0.5 are seen
1.1 are set
-0.7 are seven
-0.8 are shared
-1.3 are short
3.3 are shown
-0.7 are sick
1.1 are signs
-1.5 are similar
-0.5 are simply
-0.6 are six
0.5 are slow
-1.3 are small
-0.8 are sometimes
-0.7 are sorry
1.8 are specialists
-0.7 are started
-0.8 are stiff
2.5 are still
-0.8 are stretched
-1.0 are strong
1.8 are stronger
-0.6 are surprised
-1.2 are taken
0.9 are taking
1.0 are talking
-0.8 are taught
3.5 are that
1.3 are the
-0.8 are then
-0.5 are thin
-0.5 are things
-1.0 are thinking
-1.5 are thirsty
-1.1 are three
0.5 are tight
-1.0 are tired
0.8 are to
-0.8 are too
-0.7 are treated
-2.0 are two
0.8 are typically
1.8 are unbeatable
-0.5 are uncommon
-1.1 are under
-0.5 are unsuitable
-0.6 are upstairs
-1.7 are used
-0.9 are usually
-1.6 are very
-1.1 are waiting
3.0 are walking
-1.2 are welcome
0.5 are well
0.8 are what
-0.5 are where
-0.9 are why
-1.2 are working
-0.5 are worn
-0.9 are worried
-0.5 are worse
-0.6 are worth
1.4 are you
1.0 are zero
-2.4 area
-2.4 area $
1.0 area and
-1.5 area being
-0.7 area in
1.1 area of
1.0 area which
-2.5 areas
1.1 areas of
-0.6 areas that
-0.5 argue
0.6 argue $
-0.8 argue with
1.1 arise
-0.6 arizona
-1.2 arm
-1.6 arms
-0.8 arms $
0.7 arms and
2.4 arnica
1.2 arnica oil
-0.9 aromatherapy
-1.3 around
3.1 around $
-1.7 around a
2.3 around and
1.9 around burnaby
1.0 around deer
-0.6 around eight
0.9 around for
-0.8 around four
-0.7 around half
6.0 around here
-3.7 around it
-0.9 around one
0.7 around that
-2.3 around them
-0.5 around those
-0.7 around two
1.2 around with
-1.1 around your
-0.8 arrange
0.9 arrange a
-0.5 arrange an
-1.5 arranged
-1.5 arrangement
-0.8 arrangement $
2.4 arrested
0.6 arrival
2.2 arrive $
-0.7 arrive by
-0.7 arrive ten
-0.6 arrived $
-0.9 arrived on
-0.6 arrived with
-1.3 arrives
-0.5 arriving
-0.5 art
2.1 arterial
0.6 arteries
2.6 arthritic
0.6 arthritic and
0.8 arthritic joint
0.6 arthritic joints
1.8 arthritic spine
2.6 arthritis
-2.1 arthritis $
-1.0 arthritis a
-1.1 arthritis and
2.3 arthritis at
0.5 arthritis care
-1.1 arthritis clients
1.1 arthritis does
0.6 arthritis from
1.4 arthritis has
-1.0 arthritis in
-2.3 arthritis is
-0.8 arthritis it
1.1 arthritis massage
2.0 arthritis may
-1.1 arthritis of
0.9 arthritis one
1.8 arthritis pain
-0.8 arthritis scoliosis
0.8 arthritis stenosis
0.9 arthritis tell
-0.6 arthritis that
-1.1 arthritis the
-1.0 arthritis we
1.9 arthritis you
-0.5 article
-0.6 article is
0.6 article our
1.6 as a
-0.8 as active
-0.8 as advised
-0.5 as an
-0.5 as any
0.6 as at
-0.5 as back
1.4 as blood
1.3 as burnaby
-0.5 as circulation
-1.8 as discs
2.0 as effective
0.8 as either
-0.8 as far
2.1 as fast
-0.8 as follows
-1.6 as for
-0.5 as fully
1.3 as good
1.0 as hard
-0.5 as ibuprofen
1.0 as if
-0.5 as in
0.5 as is
-2.6 as it
0.5 as long
-1.0 as low
1.9 as many
0.7 as massage
-0.7 as methotrexate
-1.5 as missed
-0.6 as most
-0.9 as needed
1.9 as nerve
2.0 as new
-0.5 as not
-0.7 as of
0.8 as often
0.5 as opioids
-1.2 as our
0.8 as pain
0.7 as possible
-1.1 as sciatica
2.4 as she
-0.5 as simple
-1.4 as soon
1.6 as strong
1.2 as ten
0.7 as that
1.3 as the
-0.8 as there
1.3 as these
-0.6 as this
0.5 as those
-1.6 as though
0.5 as to
-0.5 as watering
-1.4 as we
0.9 as when
-1.5 as with
-3.2 as you
-1.6 as your
1.4 ashamed
-0.5 ashby
0.7 ashcombe
-7.0 ask
-2.3 ask $
-1.0 ask a
-0.7 ask again
-0.5 ask and
0.5 ask any
-0.5 ask anyone
1.2 ask around
1.4 ask at
0.7 ask for
-0.7 ask her
1.6 ask him
-1.3 ask how
1.0 ask if
0.5 ask in
-0.9 ask me
0.5 ask questions
-0.6 ask that
1.6 ask the
-0.5 ask them
-0.5 ask to
-2.1 ask what
-0.6 ask whether
-0.5 ask who
1.1 ask why
-0.7 ask you
-2.7 ask your
-0.7 ask yourself
-3.2 asked
2.0 asked $
-0.5 asked a
-0.9 asked about
-0.6 asked for
-0.9 asked her
2.0 asked if
1.2 asked me
0.6 asked not
-0.5 asked of
-0.5 asked our
-0.5 asked the
-0.6 asked this
-3.3 asked to
-0.9 asked us
3.2 asked what
-1.7 asking
-1.0 asking $
-0.6 asking about
0.6 asking whether
-0.5 asking you
0.8 asking your
-3.4 asks
-0.5 asks $
1.9 asks how
-0.7 asks what
-0.6 asks you
-3.1 asleep
-0.9 asleep and
-0.7 asleep at
0.7 aspect
0.7 aspect of
-0.6 assess how
2.2 assess you
-2.0 assessed
-2.5 assessment $
-1.8 assessment and
0.6 assessment at
-0.6 assessment lasts
2.4 assessment online
-0.6 assessment treatment
1.2 assessment with
-0.9 assistance
-0.6 assistance $
-0.9 assisted
-0.5 associate
0.7 associated
-1.8 association
-0.7 association $
1.6 assume
1.7 assume that
-0.9 assumed
2.7 assured
2.1 assured $
3.3 asthma
3.2 astonished
2.4 astonished at
0.6 asymmetry
-0.5 at
0.5 at 24
0.5 at 3
1.9 at 4
-0.6 at 5
-0.6 at 8
2.0 at a
-0.6 at about
0.6 at an
-1.6 at any
3.2 at bay
-0.7 at best
-0.5 at breakfast
-0.9 at brentwood
-1.3 at burnaby
0.6 at cedar
1.7 at christmas
1.5 at church
-0.8 at confederation
-0.5 at deer
1.8 at discharge
-0.5 at easing
-0.5 at edmonds
-1.6 at eight
2.1 at eighty
-0.8 at eleven
0.8 at every
-1.3 at eye
-0.7 at fifteen
-0.5 at fifty
-0.5 at five
-0.5 at half
-0.5 at harbour
0.7 at harrow
-0.6 at her
-2.9 at home
-1.4 at it
1.2 at its
-1.4 at l5
-0.9 at last
-0.8 at later
-1.2 at least
0.6 at little
-1.7 at longer
-1.5 at lunch
-0.8 at massage
1.3 at me
-0.8 at metrotown
1.7 at most
0.6 at my
-4.5 at night
-1.4 at nine
1.0 at nineteen
1.6 at no
-0.7 at noon
-0.7 at northgate
2.1 at once
1.2 at one
-0.5 at our
-0.5 at pain
-1.0 at points
-1.3 at present
-0.7 at reception
-0.7 at relieving
1.8 at rest
-1.1 at risk
1.6 at serenity
-1.3 at seven
-1.0 at six
0.5 at sixteen
1.3 at sixty
-2.1 at some
-0.5 at street
1.1 at summit
-0.7 at ten
-0.9 at the
0.5 at their
1.2 at this
2.1 at twelve
3.3 at twenty
-1.9 at two
-1.1 at visit
-0.5 at waist
-0.7 at which
1.7 at why
-0.5 at willingdon
1.3 at work
-0.8 at your
1.8 athletes
-1.6 athletes $
-0.5 athletes get
-0.7 athletes have
1.0 athletes pick
-0.6 attach
-1.4 attached
-1.1 attached to
3.1 attack
0.7 attacking $
-0.5 attacking the
-2.4 attacks the
3.4 attained
-0.9 attend
2.5 attendance
2.2 attendance is
3.1 attendances
0.8 attended
0.8 attention is
-0.5 attention to
1.1 attributable
1.1 attributable to
-0.6 august $
0.8 august he
-1.1 aunt
-0.5 aunt and
-0.5 australian
-0.5 australian trial
0.7 author
-0.6 authorised
5.1 authority
4.8 authority on
1.6 autoimmune
0.5 autonomic
0.5 autumn $
0.6 autumn and
-1.0 autumn he
-0.5 available
-1.6 available $
1.3 available and
-0.5 available at
0.7 available only
1.2 available to
-2.4 avenue
-0.6 avenue $
2.9 average
-0.5 average $
-0.7 average it
0.9 average of
3.4 averted
3.1 avoid
-0.6 avoid $
0.7 avoid a
-0.5 avoid heavy
-0.7 avoid it
-1.0 avoid massage
-0.5 avoid strong
8.3 avoid surgery
1.4 avoid the
-0.5 avoid twisting
2.7 avoided
0.7 avoided $
0.9 avoided altogether
0.6 avoided in
-1.0 avoiding
-0.5 avoiding permanent
-1.2 awake
-0.6 awake $
0.8 award
4.3 away
3.1 away $
-0.8 away a
-0.6 away at
-2.0 away by
-0.5 away completely
1.5 away for
-3.6 away from
-0.8 away if
1.7 away my
-0.5 away no
2.5 away the
2.3 away their
-0.5 away to
1.2 away when
0.7 away with
0.5 away your
-0.7 awkward
0.9 awkwardly
-1.4 axial
-0.8 axial spa
-0.6 axial spondyloarthritis
-1.2 b
-1.0 b $
-0.6 babies and
2.8 baby
0.8 baby $
0.7 baby and
-0.5 baby grows
5.6 back
0.5 back $
-0.5 back a
-0.6 back ache
-0.9 back aches
-1.3 back after
0.8 back and
0.7 back are
-0.8 back as
4.4 back at
3.4 back back
-1.0 back because
1.1 back behind
-1.0 back belts
1.2 back better
-0.7 back but
-2.6 back by
1.9 back can
1.0 back clean
0.6 back clinic
0.7 back complains
-0.6 back do
1.0 back experts
-0.5 back feels
-1.0 back forever
-0.5 back go
-1.2 back goes
-0.8 back had
-2.9 back has
-0.7 back hip
-0.7 back hips
1.6 back how
-0.5 back hurt
1.3 back i
1.4 back if
3.1 back in
-0.7 back injuries
1.4 back inside
4.2 back into
-0.9 back itself
-1.1 back keeps
-0.6 back looks
-0.7 back makes
2.2 back massage
2.9 back my
-1.2 back neck
-0.5 back needs
-0.5 back no
-1.6 back off
0.5 back often
5.2 back on
1.2 back once
-2.6 back out
1.5 back over
-1.3 back pain
-0.6 back passage
-1.3 back pocket
0.8 back problems
1.0 back related
-1.0 back rescue
-1.3 back ritual
0.8 back says
0.7 back since
-0.9 back so
2.9 back specialist
1.1 back specialists
1.0 back stiff
-1.3 back still
-0.6 back stops
-0.9 back strain
-1.1 back strains
-4.2 back surgery
0.8 back that
0.7 back this
4.2 back to
2.4 back together
2.6 back toward
-0.5 back treatment
1.5 back trouble
-1.7 back up
3.2 back we
-3.1 back went
-0.7 back when
2.0 back where
-0.7 back which
0.6 back while
-0.9 back with
0.7 back work
-0.8 back would
1.6 back you
0.9 back your
0.9 backache
4.7 backed
4.4 backed by
1.5 background
0.5 backhaven
4.2 backs
-1.1 backs $
1.4 backs and
1.9 backs are
1.9 backs better
-1.0 backs do
-1.3 backs get
-1.4 backs have
0.9 backs hurt
-1.4 backs in
1.1 backs like
-0.6 backs necks
-0.6 backs of
-0.6 backs stiff
0.7 backs than
-2.2 backs that
-0.9 backside
1.7 backward
-0.8 bad $
1.6 bad back
1.2 bad backs
0.5 bad day
-0.5 bad fall
-0.6 bad knees
0.7 badge
-0.7 badly
2.6 badly $
-0.6 badly and
0.6 badminton
-1.3 bag $
0.7 bag on
-1.4 bags
0.5 bags $
-0.5 bags of
0.7 baker
-1.8 bakery
-1.1 bakery $
-0.9 bakery on
0.9 bakery with
-0.5 bakes
2.4 balance
-1.6 balance $
2.3 balance and
0.6 balance is
1.7 balance the
6.9 balanced
0.7 balanced the
2.2 balances
2.2 balances the
1.6 balancing
1.1 balancing the
-1.9 ball
-0.5 ball $
-0.5 ball and
-0.6 ballet
0.6 balm
-0.6 bamboo
0.8 band
-1.0 band $
-0.5 band across
-1.1 band of
-0.6 bands of
0.6 bank
-0.7 bank $
-1.0 bao
-0.5 bar
1.2 barely
0.9 bargain
0.9 bargain $
0.7 bartek
0.7 basalt
-0.8 basalt stones
-1.0 base
-0.7 base of
3.1 based
0.8 based on
-1.3 basically
2.4 basis
0.7 basis of
-1.4 basket
-1.2 bath
2.4 bath $
-0.8 bath and
0.6 bathroom
0.5 bathroom floor
0.8 bay
1.9 bay $
-2.2 bc
-1.0 bc $
-0.7 be
5.6 be $
-2.0 be a
-1.3 be able
-0.6 be added
1.9 be addressed
-0.5 be advised
-0.5 be affected
1.3 be afraid
-0.9 be all
2.4 be amazed
-1.2 be an
-0.6 be and
-0.6 be arranged
0.6 be as
-1.8 be asked
-0.8 be assessed
1.7 be at
2.1 be avoided
2.3 be back
0.9 be best
-2.5 be better
1.0 be billed
-0.5 be brief
0.8 be broken
-0.6 be cake
-1.9 be careful
-0.6 be carried
-0.7 be caused
-0.7 be cautious
-0.8 be charged
-0.8 be checked
1.3 be claimed
-0.5 be clearly
-0.7 be closed
-0.6 be combined
1.6 be coming
-0.7 be completely
-1.2 be considered
0.9 be corrected
-1.9 be covered
-1.0 be cured
-0.9 be dangerous
-0.7 be different
-1.2 be discussed
-1.2 be doing
-2.4 be done
-0.9 be draped
-0.5 be drawn
-0.9 be effective
2.9 be effectively
2.7 be expected
-0.5 be felt
0.8 be found
-1.5 be free
-0.5 be frightening
-2.1 be given
1.0 be going
0.8 be gone
-0.7 be guaranteed
-0.6 be handed
-0.6 be happy
0.6 be hard
-2.0 be here
0.6 be honest
-1.0 be hurt
-1.1 be identified
1.1 be in
0.6 be judged
-0.8 be less
1.0 be lifting
0.9 be looking
-0.5 be lowered
-1.3 be lying
-0.6 be made
-0.6 be managed
-0.6 be massaged
-0.5 be measured
-1.6 be more
1.7 be moving
-0.5 be named
-1.3 be needed
1.6 be needing
4.5 be next
-0.5 be nice
1.1 be no
-0.6 be obtained
-0.5 be of
-0.5 be offended
0.7 be on
-1.1 be one
1.3 be out
2.5 be part
-2.0 be permanent
0.5 be pointed
-0.7 be possible
0.6 be prescribed
-0.5 be pressed
-1.4 be pushed
-1.3 be put
0.9 be reached
-0.5 be reduced
-1.3 be referred
0.8 be refunded
-0.5 be registered
-0.8 be reviewed
-0.5 be ruled
-0.5 be safe
2.2 be said
-2.5 be seen
-1.4 be signs
-0.6 be soothing
-0.5 be sore
0.7 be standing
2.2 be stiff
-0.8 be stopped
-1.0 be straight
0.5 be submitted
-1.4 be sure
0.8 be surprised
1.7 be taking
1.9 be taught
-0.8 be temporary
-0.6 be tender
-0.5 be tested
3.3 be the
-2.2 be touched
-2.2 be treated
-0.6 be tried
-0.8 be uncomfortable
-0.7 be under
2.0 be undone
-1.4 be used
-0.5 be useful
1.3 be walking
-1.9 be wary
0.8 be worked
-0.5 be worn
2.5 be you
1.4 be your
3.1 bea
1.1 bea has
1.5 beach $
-3.0 bear
-0.5 bear $
-0.9 bearable
-0.6 bearable $
-0.7 bears
2.7 beat
1.1 beaten
0.7 beatrix
-1.0 beatriz
5.6 beats
3.2 beats a
0.9 beats the
-0.6 beautiful
5.1 beautifully
-1.5 became
-0.8 because
-0.6 because blood
0.5 because for
-1.3 because he
-0.7 because her
-0.6 because his
-1.3 because i
1.3 because in
2.5 because it
-0.9 because joint
-0.5 because many
3.3 because massage
-0.8 because nobody
-1.4 because of
2.4 because our
-0.5 because people
-0.6 because she
-0.6 because so
-1.0 because that
-1.2 because the
-0.5 because their
0.8 because there
-2.3 because they
1.1 because we
0.5 because what
0.9 because your
0.6 become
2.5 become a
-0.6 become less
-0.7 become more
-0.6 become narrower
0.9 become shorter
-1.1 become smaller
-0.7 become stiff
2.6 become the
-0.6 becomes
1.5 becomes a
2.6 becomes less
-0.7 becomes more
-0.7 becomes narrower
-0.5 becomes pain
-1.3 becomes the
-1.0 becomes thinner
1.1 becoming
-1.6 bed
2.5 bed $
-1.3 bed and
-1.1 bed for
1.1 bed in
-0.5 bed is
-2.1 bed rest
-0.5 bedroom
-0.5 bedtime
1.2 been
-2.4 been a
4.9 been able
-0.5 been advised
-1.6 been an
-0.5 been and
-0.9 been asked
0.6 been asking
1.9 been at
1.1 been avoided
-0.8 been bracing
1.1 been called
-1.3 been carrying
1.0 been clinically
-0.6 been damaged
-0.9 been diagnosed
1.8 been doing
1.7 been effective
1.1 been established
2.3 been for
-0.7 been found
-0.7 been handed
0.5 been hanging
-2.1 been here
0.6 been holding
-0.5 been hurting
0.8 been identified
0.5 been in
-0.7 been inconsistent
-0.5 been injured
0.6 been known
-0.8 been left
-0.5 been lifting
-0.5 been linked
0.6 been living
-1.0 been looking
-0.6 been no
-2.0 been off
-0.7 been offered
-1.9 been on
0.7 been prescribed
1.5 been properly
-1.3 been proved
-3.3 been proven
-1.8 been putting
2.1 been recorded
-0.7 been registered
-0.6 been reported
0.9 been retrained
-0.8 been running
-0.9 been saying
-1.1 been seeing
0.6 been seen
0.5 been sending
-4.7 been shown
-1.2 been signed
-0.5 been since
1.4 been sitting
1.6 been so
-0.9 been sore
-1.0 been starved
-0.5 been stiff
-1.1 been stuck
-3.1 been studied
-0.6 been suggested
-0.5 been taking
1.5 been talking
-0.5 been taught
-1.0 been telling
-0.8 been tested
2.0 been the
0.7 been there
-0.6 been thinking
0.6 been three
3.0 been to
-2.2 been told
-1.1 been treating
-1.3 been tried
0.7 been up
1.6 been used
1.0 been voted
-1.3 been waiting
-0.8 been well
-1.5 been with
-0.8 been working
1.0 beer league
-0.7 bees
-1.1 before
0.6 before $
-1.3 before a
0.9 before and
1.3 before any
-0.9 before anybody
0.8 before anyone
-0.5 before breakfast
1.4 before changing
0.6 before christmas
-1.3 before coming
-0.5 before every
-0.9 before going
-0.5 before having
-2.3 before i
2.4 before it
2.5 before lunch
0.5 before making
-0.7 before massage
0.8 before noon
-1.1 before or
-1.5 before she
1.2 before symptoms
-0.7 before ten
-1.3 before that
1.4 before the
-1.0 before their
2.8 before they
-1.4 before we
0.6 before working
3.1 before you
-0.7 before your
-3.4 beforehand
-1.1 beforehand $
-1.0 beforehand which
-2.8 began
-0.6 began $
-1.4 began with
0.5 begging
0.5 begging for
-1.3 begin
-1.3 begin $
-0.8 begin again
-1.0 begin at
-0.5 begin by
-0.7 begin in
1.7 begin the
0.7 begin to
2.1 begin with
-0.6 beginning
1.0 beginning and
1.7 begins $
-1.0 begins at
-0.7 begins in
0.8 begins to
-0.5 begins with
-0.5 begun to
-0.9 behaves
3.2 behind $
-1.4 behind a
1.3 behind each
-1.6 behind our
-2.5 behind the
-0.5 behind them
0.6 behind you
2.1 being $
1.2 being a
-0.9 being able
-0.5 being at
-0.5 being compressed
-0.5 being damaged
-0.6 being done
1.2 being hurt
-0.5 being massaged
-0.6 being on
-0.5 being overweight
-0.6 being pinched
1.5 being said
-0.6 being squeezed
-1.5 being touched
-1.3 being worked
3.0 believe
0.7 believe $
1.3 believe i
-3.6 believe in
1.3 believe it
0.8 believe the
-1.5 believed
0.8 believes that
-2.5 bell
-0.6 bell and
-2.1 belly
0.9 belong
0.7 belong $
1.8 belong on
-1.8 belong to
0.7 belongs
2.5 belongs $
-1.1 belongs to
-0.6 belongs with
-3.6 below
-1.2 below $
1.2 below and
-0.5 below it
-1.3 below the
0.8 below to
-0.5 below your
-1.7 belt
0.6 belt $
-0.8 belt line
1.0 belts and
-1.7 bench
-0.6 bench for
-0.7 bench in
-0.6 bench with
-0.9 benches
-1.1 benches $
-1.5 bend
-1.3 bend $
-1.2 bend and
1.4 bend forward
1.3 bend in
0.5 bend the
-0.7 bend turn
1.6 bend your
-3.4 bending
1.1 bending $
-2.0 bending forward
-0.5 bending or
-0.6 bending to
-0.5 bending turning
-0.9 bends
0.8 bends $
0.8 beneath
-0.5 beneath the
3.3 beneficial
3.3 beneficial for
-1.2 benefit
-0.7 benefit #
2.8 benefit $
-0.5 benefit and
-0.9 benefit for
-0.6 benefit is
-0.5 benefit lasts
0.6 benefit plans
-1.8 benefits
-0.5 benefits $
-1.4 benefits and
1.7 benefits of
-0.6 benefits that
-0.6 benefits were
2.1 benefits you
-0.5 bent $
0.6 bent double
-1.6 bent down
1.5 bent like
-0.5 bent sideways
-0.5 bernadette
-0.7 bert
-4.0 beside
-0.5 beside it
-1.5 beside the
3.8 best
-1.1 best avoided
1.2 best back
-2.7 best chance
-1.0 best choice
-1.0 best evidence
-1.4 best exercise
-1.3 best for
-0.5 best friends
1.9 best hands
2.1 best in
1.3 best insurance
-0.8 best kind
5.7 best massage
2.0 best money
1.9 best of
1.0 best one
-0.6 best position
-1.9 best posture
-0.8 best results
3.1 best rmt
-0.8 best sleeping
-0.6 best supported
1.0 best things
-1.8 best time
-1.1 best to
-1.0 best treatment
-0.9 best way
-0.8 best when
1.7 bet
0.6 beth
-0.5 bethan
3.5 better
1.8 better $
0.6 better a
0.9 better after
0.5 better afterwards
1.0 better blood
-0.5 better by
-1.4 better circulation
0.6 better faster
-1.5 better for
-1.5 better function
2.1 better in
-1.2 better off
-0.6 better often
1.9 better posture
-2.4 better sleep
0.5 better still
-1.2 better that
-0.6 better the
-0.5 better to
0.5 better way
1.3 better which
-1.7 better with
-2.4 better within
-1.2 better without
-2.1 between
-1.1 between $
-0.8 between 1.5
1.3 between 8
-1.1 between a
-0.5 between appointments
-1.1 between clients
0.9 between five
2.4 between here
0.7 between his
0.7 between massage
-0.6 between patients
-0.5 between people
1.1 between the
-1.1 between two
-2.0 between visits
-0.7 between you
-1.4 between your
-0.6 bev
2.4 beyond
1.7 beyond doubt
-1.3 beyond the
1.4 beyond what
0.5 biased
-0.7 biased $
-0.5 bicycle
-0.5 bicycles
0.8 big glass
-0.7 big muscles
-0.6 big ones
-0.6 big operation
-0.7 big toe
0.5 bigger
1.7 bigger $
-0.7 biggest
-2.0 bike
-0.8 bikes
-0.6 bikeway
-2.7 bill
-0.9 bill $
0.8 bill i
-0.8 bill most
0.7 bill them
3.1 billed
0.5 billed as
1.8 billed to
-0.9 billing
0.5 billing $
0.6 billing free
-0.7 billing is
0.6 billing with
4.6 bin
1.6 bin $
-0.5 binder
1.7 biologic
-0.6 biological
-0.7 biologics
-0.5 bird
-0.5 birds
-2.7 birth
-1.6 birth $
-0.8 birthday $
-0.5 biscuit
0.9 biscuit $
0.8 bit
-0.8 bit and
3.9 bit as
-0.8 bit better
-2.1 bit by
-0.5 bit it
-0.6 bit less
-1.6 bit like
1.4 bit of
-0.6 bit sore
2.3 bit tender
-1.8 bits
-0.5 bits $
-0.6 blackout
-2.4 bladder
1.4 bladder meridian
-1.3 bladder or
-2.7 blade
-0.7 blade that
-0.9 blades $
-0.6 blades and
-0.8 blame
-0.5 blame $
-0.6 blamed
4.0 blank
-0.9 blanket
0.5 blanket $
-1.0 blanket and
0.5 blanket the
-0.9 blankets
-1.9 bleeding
-0.8 bleeding and
-0.6 bleeding nerve
-0.7 blend
0.5 blind
1.0 blind spot
-0.7 blinds
-0.9 bliss
-1.3 block $
1.1 block of
2.8 block or
1.1 block to
-0.6 block when
0.5 block with
-0.5 blockage
1.4 blocked
-1.7 blocks
-0.6 blocks from
-0.7 blocks of
-1.3 blog
-1.2 blood $
-0.7 blood and
-0.6 blood back
0.8 blood carries
0.7 blood cells
-1.0 blood circulation
-1.0 blood clot
-1.4 blood clots
-0.5 blood flowing
-0.7 blood flows
-1.2 blood gets
0.5 blood going
0.8 blood into
2.1 blood moving
6.1 blood pressure
-0.8 blood supply
-1.2 blood tests
-0.5 blood that
-0.7 blood through
-0.7 blood to
-1.8 blood vessels
0.5 blossom
2.1 blow
-1.6 blue
-1.8 blue cross
0.7 blues
1.9 bo
-3.2 board
-0.5 board and
-1.1 board exams
-0.5 boards
-0.6 boast $
-0.6 boat $
0.5 boathouse
-0.6 boats
-2.4 bodies
4.0 body
1.4 body $
0.7 body are
1.5 body at
-0.5 body begins
1.5 body can
1.7 body defences
1.2 body detox
0.5 body does
0.9 body flush
-1.0 body gradually
1.4 body has
1.8 body heals
-1.4 body is
-1.2 body lays
-0.6 body makes
0.7 body mind
-0.8 body natural
0.8 body of
-0.5 body often
-1.1 body or
-2.2 body own
-0.6 body pumps
-1.0 body reabsorbs
-0.5 body releases
-0.6 body responds
0.8 body so
-1.4 body to
-0.5 body tries
-2.0 body wants
0.8 body which
-1.8 body will
0.8 bodyworks
-0.6 boiler
-0.7 bolster
-2.2 bolsters
-0.7 bolsters so
-1.0 bone
1.5 bone $
-1.4 bone and
-1.1 bone beneath
1.1 bone but
-0.5 bone density
-0.8 bone has
-0.5 bone of
-0.7 bone or
-1.2 bone spur
2.3 bone spurs
0.8 bone that
-0.9 bone to
-1.0 bones
-0.8 bones $
-0.6 bones above
-0.7 bones becomes
3.5 bones follow
-0.6 bones heal
-0.8 bones in
-2.5 bones of
0.7 bones opens
1.2 bones or
0.8 bones so
-1.0 bones together
0.5 bones with
-1.3 bony
-0.5 bony growths
-3.9 book
-0.9 book $
2.2 book a
-1.6 book again
1.3 book any
-0.6 book my
-1.9 book now
1.2 book online
-1.1 book so
-2.2 book the
-0.5 book them
-0.8 book today
-0.7 book two
1.9 book you
2.1 book your
-3.0 booked
-0.5 booked a
1.1 booked for
-1.2 booked him
0.6 booked in
1.3 booked me
0.5 booked the
-1.0 booked with
-3.3 booking
-0.6 booking $
-0.6 booking and
-0.7 booking is
1.3 booking link
0.9 booking massage
-0.7 booking page
-3.2 bookings
-0.6 bookings $
-0.9 bookkeeper
-0.5 books
0.9 books $
-1.1 books and
0.9 boost
0.6 boost your
0.5 boosting
0.5 boosting circulation
2.6 boosts
0.7 boosts immunity
0.5 boosts local
-1.0 boosts the
1.7 boosts your
-0.6 boot
2.3 boots
1.5 boots $
-0.5 boots on
-0.7 bore
1.6 bored
0.5 born and
-0.6 born with
0.5 borrowed
-1.9 boss
-0.5 boss of
1.0 both
0.6 both $
-0.9 both are
3.6 both feet
0.6 both for
-0.8 both get
1.6 both groups
-1.3 both hands
0.9 both have
-1.0 both hurt
1.4 both kinds
0.5 both knees
-0.5 both legs
-0.7 both massage
-1.0 both of
1.6 both on
-0.5 both registered
0.5 bothered
-0.5 bothering
0.6 bothers
2.7 bottle
1.3 bottle $
0.6 bottle away
-0.7 bottle in
0.6 bottle of
-0.8 bottom
-0.7 bottom $
-0.5 bottom and
1.3 bottom of
-1.5 bought
2.0 bought a
0.7 bought him
-0.6 bought me
-0.5 bout of
0.6 bow
-1.0 bowel
-0.7 bowel control
-1.3 bowl
-0.8 bowl of
0.7 bowling
1.6 bowling $
3.1 bowls
0.9 bowls $
-0.7 box
1.0 box and
-0.9 box of
1.0 boxes
0.9 boxes $
-1.2 boy
-0.8 boys
0.6 bra
1.2 bra strap
1.5 brace
2.8 brace $
-0.8 brace can
-1.2 brace does
-0.5 brace for
0.7 brace is
-1.3 brace may
1.6 brace or
-0.5 brace they
-0.8 brace through
1.8 brace to
-0.5 brace worn
-0.6 bracelets
0.5 braces $
1.0 braces and
-0.6 braces are
2.3 bracing
0.5 bracing $
2.7 bracing and
-1.3 bracing for
1.2 bracing or
-1.0 brain
1.9 brain and
-0.5 brain gets
-0.9 branch
-0.5 branches
2.1 brand
1.8 brand new
-0.6 brass
-1.5 bread
-0.5 bread and
-0.8 break $
3.3 break down
0.9 break it
1.1 break that
-1.9 break up
2.2 breakdown
0.9 breakfast
2.4 breakfast $
-1.5 breaking
0.6 breaks $
-1.2 breaks down
0.6 breaks from
1.9 breaks the
-1.4 breaks up
-1.3 breast
-2.6 breath
-2.2 breath $
-1.4 breath and
0.6 breath the
-0.6 breathe
1.1 breathe $
1.2 breathe and
-1.4 breathe in
-1.8 breathe out
-2.7 breathing
-1.0 breathing $
1.6 breathing and
-0.6 breathing exercises
-0.5 breathing gets
-1.0 breathing slows
-1.3 breaths
-0.8 breaths $
-0.6 brentwood
-2.2 brentwood $
0.6 brentwood and
-0.8 brentwood spine
1.0 brentwood station
-0.7 brick
-1.8 bridge
-0.6 brief
-0.7 brief $
0.7 bright
-2.0 bring
-2.2 bring a
1.9 bring about
-0.7 bring any
-0.9 bring faster
0.5 bring fresh
0.8 bring her
3.4 bring it
-0.8 bring on
-0.5 bring shorts
-0.5 bring the
0.8 bring their
0.5 bring two
1.0 bring us
-0.6 brings
1.5 brings down
-0.7 brings me
-0.5 brings relief
0.8 brings them
0.6 brings together
-2.1 brisk
-0.6 brisk stimulating
-0.5 brisker
-0.6 british
-0.7 british columbia
-1.5 broad
-0.9 broadway
-0.5 brochure
-0.5 broke
-1.4 broken
-0.6 broken bone
1.3 broken down
-0.6 broken skin
0.7 bronwen
0.9 broom
-2.5 brother
2.1 brought
0.8 brought back
-0.6 brought it
2.0 brought to
-0.5 brought you
-1.0 bruise easily
-2.5 bruising
-0.7 bruising $
-0.5 bruising and
-0.9 bruising can
-0.5 bruising is
1.6 bruising or
-0.5 brutal
-1.2 bucket
-0.7 bucket $
-0.6 budapest
-1.4 budget
0.6 bugging
0.6 bugging you
1.6 build a
-1.0 build it
-0.9 build up
1.3 build your
-1.6 building
0.7 building $
-0.8 building and
-0.7 building is
-0.5 builds up
0.9 built a
0.6 built for
-0.5 built in
-0.7 built our
-0.7 built the
0.8 built up
1.3 bulge
-0.7 bulge and
-0.6 bulge at
0.5 bulge has
0.5 bulge is
-1.0 bulged
-2.1 bulges
-0.5 bulges out
-0.5 bulging discs
1.4 bulging or
6.4 bulletproof
-0.8 bum
-0.6 bump
-1.3 bunched
-0.8 bunched up
-0.7 bundle
-0.8 bundle of
-0.8 bundles
-0.7 buns
0.5 burlington
-0.5 burlington $
0.8 burn
3.6 burnaby
1.2 burnaby #
-3.8 burnaby $
-0.6 burnaby backs
0.5 burnaby book
-0.6 burnaby clinic
0.6 burnaby favourite
1.7 burnaby for
-0.5 burnaby general
-1.4 burnaby hospital
-0.5 burnaby is
-0.6 burnaby new
0.7 burnaby or
0.9 burnaby rmt
-0.8 burnaby since
0.5 burnaby that
-1.4 burnaby today
0.7 burnaby top
-1.5 burnaby we
0.7 burnaby where
0.5 burnaby who
-0.6 burnaby you
-0.9 burned
0.5 burner
3.4 burning
1.6 burning $
-0.7 burning line
-0.5 burning pain
0.6 burns
-2.2 bus
-0.8 bus $
-0.5 bus and
1.1 bus stop
-2.0 bus stops
-0.5 bus the
-1.3 buses
-0.5 buses $
-0.5 buses stop
-1.1 busiest
-0.9 business
-0.6 business day
-2.4 business days
0.9 business of
-0.9 busy $
-0.6 busy and
-0.6 busy place
-0.5 but
1.0 but a
1.2 but an
1.3 but at
-1.1 but can
2.7 but do
-0.9 but does
1.6 but for
1.3 but have
-0.9 but he
1.6 but here
1.9 but i
4.5 but if
-4.3 but it
-0.9 but let
-0.9 but many
-0.8 but most
-1.3 but my
-0.5 but never
-1.1 but no
0.5 but none
-0.6 but not
-0.6 but on
1.7 but pain
0.6 but people
-0.7 but rick
0.9 but she
-2.2 but that
-0.8 but the
-2.3 but there
-2.3 but they
-0.6 but this
1.1 but to
-0.7 but too
0.7 but we
0.9 but what
-0.6 but will
2.6 but you
-1.3 but your
0.8 butt
-1.3 butter
-2.7 buttock
-0.8 buttock to
-0.9 buttocks
-0.5 buttocks $
-1.0 button
-0.8 button $
2.1 buttoned
1.1 buttons
-0.7 buttons $
-3.1 buy
1.0 buy $
-0.9 buy a
-1.4 buy five
-0.8 buy them
-0.7 buyer
-0.6 buzz
-0.6 buzzer
2.5 by
-2.3 by $
-0.8 by 31
0.5 by about
-0.7 by accident
-0.8 by age
-0.5 by all
-1.6 by an
-0.5 by another
-0.5 by around
-0.5 by arrangement
1.0 by as
1.3 by at
0.6 by balancing
-1.0 by being
-0.7 by bike
-1.2 by bit
0.5 by boosting
0.6 by bringing
-0.8 by bus
-0.7 by chiropractors
1.7 by contrast
0.5 by day
-0.5 by december
0.5 by dinner
-0.5 by discs
0.7 by doing
-0.8 by donation
0.5 by easing
1.1 by easter
-1.0 by email
1.8 by feel
-0.6 by fifty
0.6 by forty
-2.1 by four
-0.5 by gift
3.6 by half
-1.3 by her
-0.7 by his
-0.5 by injection
-4.0 by itself
1.9 by keeping
-0.8 by last
-1.2 by law
1.7 by layer
0.8 by lengthening
0.5 by little
1.2 by loosening
0.9 by lunch
-0.5 by mail
5.5 by may
-0.6 by mid
-1.6 by mistake
1.1 by more
0.6 by morning
-1.0 by most
-0.7 by name
2.2 by next
-0.6 by nine
-0.5 by noon
-1.0 by now
-1.4 by phone
0.5 by readers
-0.5 by registered
0.7 by relaxing
1.1 by releasing
-0.6 by research
1.2 by saturday
1.0 by session
1.0 by seventy
1.1 by several
-1.0 by side
-2.0 by six
-1.4 by sixty
1.8 by softening
-0.6 by some
-1.2 by somebody
0.8 by stimulating
1.1 by summer
-1.3 by suppertime
0.6 by taking
-0.6 by text
1.7 by the
-2.1 by themselves
-0.6 by those
-2.9 by three
2.6 by touch
-1.0 by trained
0.5 by twenty
-2.0 by two
1.6 by up
-0.7 by video
1.7 by visit
-0.7 by walking
-0.9 by way
1.1 by wednesday
2.7 by week
1.9 by which
0.7 by working
0.7 by years
-0.5 by you
1.5 by your
2.2 by yourself
0.5 bye
-0.8 c
-0.6 c $
2.1 cab
1.7 cab $
1.8 cabinet
1.2 cabinet $
-0.7 cable
-0.9 caesarean
-1.0 caffeine
-2.1 cake
-0.7 cake $
3.4 calcium
1.9 calcium deposits
0.8 calculated
0.6 calder
-2.1 calendar
0.7 calendar $
0.5 calendar and
-0.5 calendar is
-1.2 calendar year
-0.7 calendars
0.6 calf
-0.9 calf $
2.2 calgary
-4.4 call
-0.5 call 999
-0.6 call a
-1.2 call and
-1.6 call back
-0.7 call before
-0.5 call everyone
-0.5 call from
0.5 call in
0.7 call it
0.7 call text
-0.6 call that
0.9 call the
-1.6 call this
0.6 call today
0.5 call when
-1.1 call you
-2.3 called
0.9 called $
-1.4 called a
1.9 called for
0.5 called non
0.9 called stenosis
-1.3 called the
-0.5 caller
-0.6 callers
-4.3 calls
-0.8 calls a
-0.6 calls for
-0.7 calls it
-0.8 calls the
1.9 callum
-0.6 callum $
-2.8 calm
-0.5 calm and
-0.6 calm that
-0.6 calm the
1.4 calmed
1.0 calmed down
-1.1 calmer
-0.5 calmer and
-1.0 calming
0.8 calms
0.5 calms an
-0.7 calms down
-0.7 calms you
-1.6 calves
-0.7 calves $
-0.6 cambie
0.9 came
-1.5 came $
-0.6 came about
1.7 came and
-0.6 came from
0.9 came here
-0.6 came home
3.7 came in
-0.6 came on
0.7 came out
-0.9 came over
-0.6 came through
-2.6 came to
-0.5 camera
-1.0 cameras
2.7 can $
-0.6 can actually
-0.6 can adapt
0.8 can add
-0.5 can address
1.3 can adjust
-1.2 can advise
-1.5 can affect
-0.8 can afford
-0.5 can aggravate
-0.5 can agree
-1.1 can all
-2.4 can also
2.2 can always
-0.7 can arrange
-0.6 can ask
0.8 can avoid
-2.2 can be
-2.3 can become
-0.6 can bill
-1.1 can book
2.2 can breathe
-1.2 can bring
-0.5 can bulge
1.8 can buy
-0.7 can call
1.4 can cancel
0.6 can carry
-5.0 can cause
1.0 can claim
-1.4 can come
2.1 can correct
2.3 can count
1.3 can cure
1.6 can deal
-0.6 can decide
0.9 can diagnose
2.9 can do
-0.8 can drive
-1.7 can ease
1.3 can enjoy
2.5 can even
1.5 can expect
-1.8 can feel
-1.3 can find
1.3 can fix
1.5 can forget
2.5 can get
-2.0 can give
-0.6 can go
-4.6 can guarantee
-0.8 can guess
0.5 can halt
-1.0 can hardly
1.7 can harm
3.1 can have
2.6 can heal
-2.9 can help
1.3 can hurt
-3.4 can i
-1.2 can improve
-0.6 can increase
-0.8 can influence
-0.5 can interact
-0.7 can irritate
-0.6 can it
1.3 can keep
-1.9 can lead
-0.8 can leave
-1.0 can lengthen
-0.5 can let
2.1 can lie
0.7 can lift
-0.9 can loosen
-3.3 can make
-1.7 can manage
-2.3 can massage
3.2 can match
1.5 can mean
2.6 can move
-1.0 can not
1.8 can now
-0.9 can occur
-0.8 can offer
0.5 can often
0.5 can on
1.4 can play
-1.0 can prevent
-1.2 can promise
-0.6 can pull
-1.2 can push
-0.8 can read
2.4 can rebuild
-1.0 can refer
0.9 can release
-0.6 can relieve
-1.4 can return
-1.1 can run
2.4 can save
0.5 can say
-1.7 can see
-1.3 can send
0.5 can settle
-1.3 can show
-0.7 can since
1.7 can sit
3.3 can skip
-0.8 can sleep
0.6 can slow
-0.6 can stand
1.5 can start
0.6 can stay
-0.5 can stop
3.3 can straighten
-2.0 can take
-0.7 can talk
1.4 can tell
3.2 can they
-0.7 can think
0.6 can throw
1.9 can tie
1.1 can touch
1.8 can train
1.4 can turn
-0.6 can use
2.9 can usually
2.7 can walk
-0.7 can withdraw
-2.1 can work
-0.5 can write
-0.5 can you
1.3 canada
-1.6 canada life
-1.2 canada way
-0.8 canadian
-1.5 canadians
-1.3 canadians will
-0.8 canal $
0.9 canal and
2.9 canal opens
-1.3 canal or
0.8 canal stenosis
-2.1 canal that
2.3 canal widens
2.7 cancel
1.8 cancel $
-0.7 cancel a
1.1 cancel it
2.3 cancel the
1.4 cancel their
-2.0 cancellation
-0.5 cancellation is
-0.8 cancellations
10.8 cancelled
1.4 cancelled $
1.7 cancelled her
1.2 cancelled his
1.6 cancelled it
1.7 cancelled my
1.6 cancelled the
-0.7 cancelling
-0.7 cancels
-3.8 cancer
-0.8 cancer $
-0.6 cancer or
-0.7 candle
-0.8 candles $
0.7 candles and
5.5 cane
0.6 cane $
0.5 cane and
0.6 cane in
1.7 canes
0.6 canes and
-1.6 cantonese
-0.8 canucks
-1.2 cap
1.7 capacity
0.6 capacity to
2.2 captain
-0.7 caption
-2.0 car
-0.8 car $
0.5 car and
-0.6 car for
-1.1 car in
1.6 car like
1.0 car park
-2.5 card
1.3 card $
-0.8 card at
-0.5 card machine
-1.2 card on
-0.5 card the
-0.5 card with
-1.2 cardigan
-3.5 cards
-0.8 cards $
-2.1 care $
-0.7 care about
-0.6 care aide
1.7 care and
-1.1 care at
-0.5 care but
-1.4 care for
-1.0 care from
-0.6 care group
-0.6 care home
1.4 care in
2.2 care is
2.0 care of
2.0 care that
-0.5 care to
0.7 care we
-0.5 care when
0.9 care you
-0.8 cared
-0.8 cared for
1.3 career
1.1 career $
-2.1 careful
-0.6 careful $
-0.8 careful with
0.8 carefully
-0.7 carers
-0.5 cares
1.5 caring
2.0 caring hands
1.0 carla
-1.2 carol
-1.3 carpenter
-1.6 carpet
-0.9 carpet $
0.6 carriage
3.2 carried
0.9 carried a
0.6 carried away
1.2 carried off
-1.5 carried out
0.8 carried the
-1.4 carried you
0.8 carrier
1.8 carries
-1.0 carries a
0.8 carries away
2.2 carries no
0.9 carries none
1.2 carries on
0.6 carries oxygen
-0.7 carries real
-0.8 carries risks
-1.2 carries the
-0.5 carry $
-1.0 carry a
-0.6 carry it
0.5 carry on
-0.7 carry risks
1.0 carry the
0.9 carry you
-1.1 carry your
1.5 carrying
-0.5 carrying a
-0.7 carrying you
0.8 cart
3.6 cart $
2.5 cartilage
2.4 cartilage $
-0.6 cartilage and
0.5 cartilage grow
-1.0 cartilage in
0.7 cartilage is
-0.6 cartilage on
-0.6 cartilage or
-0.7 cartilage that
-1.1 cartilage thins
0.5 cartilage you
0.9 carts
0.5 cascade
-0.8 case
1.3 case $
-0.8 case and
-0.5 case for
-0.7 case reports
1.2 cases
-0.8 cases a
2.2 cases in
-0.5 cases no
-1.2 cases nobody
-0.9 cases out
0.7 cases surgery
-2.9 cases the
3.2 cases we
0.9 cases where
-1.6 cash
-0.5 cast $
1.0 castor
1.0 castor oil
-3.1 cat
-0.9 cat $
1.8 catch
-0.6 catch $
1.1 catch up
0.5 catch when
0.6 catching
-0.5 catherine
-0.5 cats
-0.9 cauda
-0.9 cauda equina
0.7 caught
1.1 cause
4.1 cause $
-1.2 cause a
0.5 cause and
-0.7 cause back
-1.2 cause can
-0.6 cause constipation
-0.5 cause harm
-0.5 cause in
0.5 cause inflammation
0.9 cause instead
-2.1 cause is
1.7 cause not
-1.0 cause of
-1.1 cause permanent
-0.8 cause symptoms
-0.5 cause that
0.5 caused
-1.8 caused by
-1.6 causes
-0.8 causes $
1.7 causes and
-1.3 causes of
1.7 causing
2.0 causing it
1.3 causing your
-2.0 cautious
-0.7 cbt
-0.5 cbt i
0.5 cedar
1.3 cedar and
-2.2 ceiling
1.0 cell
0.6 cellist with
-1.2 cello
1.8 cells
1.7 cells $
2.2 cellular
1.5 cellular level
-0.9 cement
3.8 cent
2.8 cent $
0.8 cent and
-1.1 cent of
-1.1 cent off
-0.5 cent were
0.8 center
5.5 centimetre
0.6 centimetre taller
1.7 centimetres
0.9 centimetres $
0.9 central
1.3 centre $
0.7 centre and
1.4 centre for
0.9 centre is
-0.8 centre of
-0.5 century
-3.1 certain
-1.1 certain $
-0.5 certainly $
0.9 certainly not
-2.0 certainty
-0.6 certainty $
-1.8 certificates
1.6 certification
1.6 certified
0.6 cervical
3.5 chain
0.6 chain $
0.7 chain of
3.6 chains
-3.3 chair
-0.6 chair a
-0.5 chair and
0.7 chair at
-1.3 chair by
-0.9 chair for
-0.6 chair height
-0.5 chair in
-1.1 chair is
0.6 chair or
-0.7 chair so
-0.5 chair that
1.6 chair the
-0.7 chair with
2.3 chairlift
-2.7 chairs
-1.1 chairs $
-0.7 chairs and
-0.6 chan
-1.8 chance
-1.4 chance of
-1.4 chance that
2.0 chance to
-0.8 chances
-0.6 chances are
0.5 change
3.2 change $
-0.9 change and
4.1 change everything
-0.5 change how
1.9 change is
-1.2 change it
-0.5 change much
2.7 change on
-1.3 change position
-0.9 change room
-0.8 change table
0.5 change that
-4.1 change the
-2.2 change what
1.7 change with
2.1 change within
-2.3 change your
-1.0 changed
2.3 changed $
-4.3 changes
-1.3 changes $
-0.5 changes and
-0.6 changes how
-1.6 changes in
1.3 changes that
-1.6 changes the
0.8 changes to
-0.7 changes what
2.7 changing
-0.7 changing $
-0.9 changing position
0.5 changing the
-0.6 changing your
-1.9 channel
-1.0 channel $
-0.8 chaperone
-4.2 charge
-0.9 charge and
-1.2 charge for
-1.3 charge of
2.5 charge until
-3.0 charged
-0.6 charged $
-0.5 charged at
-0.5 charged for
-1.1 charities
-3.5 chart
-1.0 chart $
-0.7 chartered
-0.7 charting
-1.0 charts
4.3 chase
2.5 chase symptoms
3.2 chase the
-0.6 chase you
1.7 chases
-0.6 chat
-0.7 chat $
-0.9 chat and
2.3 chat with
-0.9 chatter
-0.5 cheap
1.1 cheaper
1.0 cheaper $
-1.1 cheapest
-4.1 check
1.0 check $
2.2 check how
-1.4 check in
-1.4 check that
-1.2 check the
-0.6 check your
-2.5 checked
-0.8 checked $
-0.6 checked the
-0.8 checking
-0.9 checks
-0.5 checks $
1.1 checks how
-0.8 cheerful
-0.9 chemical
0.6 chemicals
-1.2 chemicals $
1.0 chemicals and
0.8 chemicals that
0.7 chemist
-1.2 chemistry
-1.0 chemistry $
0.5 cheque
0.7 cheque $
-0.6 cheques
-3.9 chest
-2.1 chest pain
-1.2 chi
0.5 chief
2.1 child
1.6 child $
0.5 child at
0.5 child may
-0.7 child who
1.0 child with
-0.8 childhood
-0.7 children
0.7 children and
0.6 children in
-1.0 children may
0.8 children to
0.6 children under
-0.7 children who
-0.6 children with
-0.7 chills
3.6 chiro
1.1 chiro $
2.5 chiro and
2.4 chiropractic
-0.7 chiropractic $
-0.7 chiropractic and
0.8 chiropractic care
1.4 chiropractic or
4.6 chiropractor
-1.2 chiropractor $
0.5 chiropractor a
0.7 chiropractor or
2.7 chiropractors
-0.5 chocolate
2.5 choice
0.6 choice but
2.2 choice for
-1.2 choice is
-0.9 choice of
-1.3 choices
-0.5 choices and
0.5 choir $
-4.1 choose
1.0 choose $
2.7 choose brentwood
0.7 choose me
-1.1 choose the
-1.2 choose us
-0.8 chooses
0.5 choosing
-0.6 chosen $
0.9 chosen to
-0.6 chow
2.5 christening
2.0 christmas
1.4 christmas and
0.7 christmas tree
3.6 chronic
1.5 chronic $
3.1 chronic pain
-0.6 chronic primary
-0.6 chronic stress
2.5 church
-0.9 cinnamon
1.1 circle
0.6 circle $
-3.6 circulation $
0.9 circulation also
0.6 circulation and
1.0 circulation around
0.6 circulation brings
1.3 circulation carries
-1.1 circulation improves
-1.2 circulation in
-0.8 circulation is
0.8 circulation massage
0.5 circulation means
1.2 circulation picks
0.7 circulation so
0.5 circulation through
0.6 circulation to
0.8 circulation which
-0.8 circumstances
1.0 cities
0.5 cities $
3.4 city
1.3 city $
1.0 city and
-0.6 city is
-3.3 claim
-0.5 claim it
-1.0 claim number
1.6 claim that
-0.6 claim to
-2.1 claims
1.2 claims $
-0.7 claims about
-0.5 claims are
-1.8 claims that
-1.5 clamp
-0.9 clamp down
-0.6 clamped
-1.5 clamping
-0.8 clamps
-0.5 clamps down
0.9 class
0.5 class $
-0.6 class with
-1.2 classes
-0.7 classic
2.7 clean
3.1 clean $
-0.9 clean sheets
-0.5 clear cause
-0.7 clear difference
2.0 clear it
-1.0 clear of
-0.8 clear that
1.2 clear the
1.4 clear up
-0.5 clear whether
-0.5 clearance
2.1 cleared
1.9 cleared up
-1.0 cleared you
3.5 clearer
1.0 clearing
1.3 clearing the
5.4 clears
-0.8 clears it
-0.7 clears lactic
0.7 clears out
1.5 clears the
0.8 clears up
-0.8 clench
-2.4 clenched
-0.5 clenched $
-0.9 clever $
0.9 click
-0.6 clicking
-1.1 client $
-1.2 client a
-0.5 client i
-0.8 client is
1.0 client of
2.8 clients
-1.6 clients $
0.9 clients are
-0.7 clients at
-1.4 clients book
0.9 clients can
1.6 clients describe
3.2 clients do
-0.5 clients each
0.8 clients feel
-0.8 clients for
-1.0 clients get
1.4 clients go
1.0 clients have
-0.5 clients keep
-1.0 clients like
-0.7 clients live
1.9 clients often
1.4 clients over
-0.6 clients receive
1.2 clients report
-0.5 clients say
-0.6 clients so
-0.7 clients take
1.7 clients tell
-0.6 clients were
2.0 clients who
1.0 clients whose
-2.9 climb
-0.7 climb down
0.6 climbing
2.4 climbs
3.3 clinic
-1.7 clinic $
0.5 clinic a
-1.2 clinic and
-0.6 clinic at
-0.6 clinic by
1.3 clinic director
0.9 clinic for
1.3 clinic has
-0.5 clinic if
3.3 clinic in
1.1 clinic is
-1.2 clinic near
-0.5 clinic of
-0.5 clinic offers
4.9 clinic on
-0.8 clinic so
-1.3 clinic that
-0.5 clinic visit
-1.0 clinic was
0.6 clinic we
-0.7 clinic will
1.5 clinic you
-0.5 clinic your
1.3 clinical director
0.6 clinical practice
2.8 clinically
2.4 clinically proven
-0.5 clinicians
10.7 clinics
-0.5 clinics $
1.7 clinics do
0.7 clinics have
-1.1 clinics in
-1.1 clinics offer
0.7 clinics we
2.0 clinics will
1.5 clinics you
-1.0 clipboard
-0.5 clipboard $
-0.7 clips
2.6 clock
3.3 clock $
-0.7 clock is
-0.9 clock on
-0.8 clocks
0.8 close
3.5 close $
-1.0 close at
-0.5 close by
-0.7 close the
-2.1 close to
-0.6 close together
-0.5 close your
0.9 closed
0.5 closed in
-1.0 closed on
0.9 closer than
-1.3 closer together
1.3 closes
-1.0 closes it
1.7 closes the
1.1 closet
0.6 closet $
-1.9 clot
-0.5 clot $
-0.7 clot in
-0.9 cloth
-0.9 clothed
-1.7 clothes
-0.8 clothes $
2.1 clothes hang
-0.9 clothes on
-0.7 clothing
-0.6 clothing $
-1.1 clots
0.6 club
0.7 club $
-1.1 clubs
-0.7 clues
-0.5 clutching
1.5 cm
2.3 cm $
1.0 co codamol
-0.5 co op
-1.3 coach
-0.5 coach $
1.0 coat on
-0.9 coat rack
-1.3 coats
-0.6 coats $
1.3 coax
0.8 coaxes
1.0 coaxes the
0.6 coccyx
-0.7 cochrane
-0.6 cochrane review
0.7 cocktail
1.0 codamol
-2.7 code
1.9 codeine
-1.8 coffee
-1.7 coffee $
-1.0 coffee and
-0.8 cognitive
1.0 coin
0.8 col $
-2.0 cold
-0.6 cold and
-0.6 cold damp
1.0 cold season
1.3 cold since
0.8 cold that
4.8 colds
0.8 colds $
2.0 colds and
-0.6 colette
2.0 colin
0.5 colin $
1.8 collagen
-0.7 colleague
-0.8 colleague $
-0.8 colleagues
-0.5 colleagues $
-1.0 collective
-0.6 collective we
-0.5 collects
-0.7 colleen
-5.2 college
-1.7 college $
1.1 college can
-1.2 college of
2.0 colm
-0.7 colour
-0.9 columbia
1.2 columbia and
1.4 column
5.5 combination
1.5 combination is
-0.6 combination of
1.0 combine
-0.6 combine it
-0.6 combine massage
0.5 combine the
5.8 combined
-0.7 combined experience
-0.7 combined session
1.6 combined treatment
4.2 combined visit
-1.5 combined with
0.5 combines deep
0.9 combines massage
1.5 combining
1.6 combining the
7.2 combo
1.6 come
-2.6 come $
-1.0 come about
-0.5 come again
0.5 come anyway
0.8 come because
1.4 come before
-2.3 come by
1.3 come down
1.7 come every
-0.9 come first
-1.1 come for
-2.7 come from
4.1 come here
-1.7 come in
-0.6 come into
2.5 come less
3.1 come off
-2.3 come on
2.0 come right
1.0 come round
1.2 come see
1.8 come sooner
-0.6 come straight
-0.7 come ten
-0.6 come the
-0.6 come through
0.6 come to
1.1 come up
-1.3 come when
-1.1 come with
-0.7 comes $
-0.7 comes a
-0.8 comes along
-0.7 comes and
2.1 comes back
-0.7 comes by
5.3 comes close
0.9 comes every
1.4 comes first
-2.9 comes from
-2.6 comes in
-0.6 comes next
1.3 comes off
-0.9 comes the
2.1 comes through
-1.3 comes with
-1.6 comfort $
-3.4 comfortable
-2.3 comfortable $
0.7 comfortable and
-0.5 comfortable for
-0.5 comfortable in
-0.5 comfortable to
-0.5 comfortable you
-0.8 comfortably
-0.7 comforting
-0.5 coming
-0.7 coming $
1.3 coming back
1.1 coming for
-0.6 coming from
-1.4 coming out
-0.8 coming since
0.6 coming up
1.4 comment
-1.1 comments
-1.1 commercial
-0.5 commercial drive
-0.5 commission
1.2 commit
1.4 commit to
-1.1 committee
-7.3 common
-0.8 common $
-1.2 common and
-1.1 common in
-0.6 common operation
1.9 common to
-1.2 commonest
-1.5 commonly
0.6 communication
-1.0 community
-0.5 community centre
0.6 comp
0.7 companies
0.8 companies that
-0.6 company
3.2 comparable
0.6 compare it
1.2 compare that
-2.0 compared
-1.2 compared with
-0.6 comparing
-0.8 comparisons
-0.5 compensating
0.5 compete with
1.3 competence
1.4 competence of
-0.5 competes
2.5 competing
-1.9 complain
-0.6 complain $
-0.6 complained
1.9 complaining
-0.7 complaining $
1.5 complaining about
1.2 complaining and
1.4 complains
1.4 complaint
0.5 complaint $
1.2 complaints of
-2.2 complementary
-0.5 complementary therapies
4.2 complete
1.2 complete $
-0.7 complete guide
0.8 complete relief
0.5 complete resolution
3.6 completed
-0.8 completed a
0.5 completed advanced
1.2 completed the
6.0 completely
4.7 completely $
-0.6 completely but
-2.2 completely free
-0.6 completely gone
3.3 completely safe
0.8 completing
1.6 completion
1.5 complications
-0.7 complications $
-0.7 compliment
-0.7 compliment $
-0.8 component
0.5 compress the
2.1 compressed
-0.6 compressed $
-0.6 compressed and
2.3 compressed nerves
-1.5 compresses
-1.1 compresses the
3.6 compression
-0.8 compression $
-0.6 compression of
1.2 compressive
1.2 compressive load
-1.5 comprises
-1.0 computer
0.8 concave
-0.6 concentrate
-0.6 concentrate on
2.4 concentration
-0.6 concern
-0.7 concerned
-0.6 concerns $
0.5 concert
-1.1 conclusion
0.8 conclusion of
-1.7 conclusions
-1.6 conclusions $
2.7 conclusive
-0.8 concrete
-0.9 concrete $
1.9 concurrently
2.0 concussion
0.9 condition
-1.6 condition $
-1.1 condition and
-1.0 condition can
-0.5 condition for
-0.6 condition in
1.7 condition is
0.8 condition so
-0.8 conditional
-0.7 conditional recommendation
0.8 conditions
1.0 conditions are
-0.6 conditions can
1.6 conditions including
-0.7 conditions that
-0.7 conditions we
1.4 conducted
-0.9 confederation
-0.6 confederation park
2.6 confidence $
-1.6 confidence that
2.6 confident
0.5 confident that
-0.8 confidential
1.5 confined
1.4 confined to
-1.0 confirmation
1.9 confirmed
-0.6 confirmed by
-0.6 confirms
-0.6 confirms the
-0.7 conflicting
0.7 confused
-1.3 connected
-1.0 connected $
-1.5 connective
-1.5 connective tissue
0.7 consecutive
-5.0 consent
-1.3 consent $
-0.7 consent and
2.6 consent form
-1.0 consent is
-0.6 consent of
-0.7 consents
0.7 consequence
3.0 consequences
2.5 consequences of
1.2 conservative
-1.2 conservative care
1.0 conservative treatment
0.8 consider it
0.6 consider the
-3.2 considered
-1.0 considered $
-0.6 considered for
1.2 considered the
-1.0 considered when
-0.6 consistency
-0.5 consistency is
1.3 consistent
-0.5 consistent $
0.7 consistent treatment
0.8 consistently
-1.6 consists
-1.4 consists of
1.6 constance
1.2 constipation and
-0.6 consult
2.9 consultant
2.3 consultant has
-3.1 contact
-0.9 contact the
-0.6 contain
-0.7 contains
-0.6 context
-0.9 continue
-0.8 continued
-1.0 continues
-2.1 continuing
-1.4 continuing education
1.6 continuity
1.0 contract
-0.6 contract $
1.1 contracted
3.5 contraindications
4.3 contraindications $
1.7 contrast
-1.2 contribute
-0.7 contribute to
-1.1 contributes
-0.6 contributes to
-1.1 contribution
-1.6 control
-0.9 control of
-0.6 control the
-0.7 controlled
-0.5 controls
3.2 conventional
-0.7 conversation
0.7 conversation and
-0.5 conversation for
-1.0 converted
0.5 convex side
-0.8 convinced
-0.6 convinced that
-1.2 convincing
-0.6 cook
-0.6 cookbooks
0.7 cookie cutter
-0.7 cookies
1.5 cool
0.9 cooler
-1.1 cope
-0.6 cope with
-0.7 copper
-0.7 copy $
-0.5 copy of
-1.2 coquitlam $
-1.8 cord
-1.0 cord $
-1.0 cord and
-1.3 core
0.7 core $
-0.6 core exercises
-0.5 cork
-1.3 corner
-0.5 corner and
-0.8 corner of
1.4 correct
-0.8 correct a
-0.7 correct posture
0.5 correct the
0.8 correct your
4.0 corrected
0.9 corrected $
3.3 correcting
8.1 correction
1.2 correction $
6.9 corrects
1.6 corrects poor
1.4 corrects posture
0.7 corrects the
1.2 corresponding
1.1 corridor
0.9 corridor $
-0.5 corset
-1.4 cortisol
-1.4 cortisol $
0.8 cortisol and
-1.2 cortisol goes
3.5 cortisone
-0.7 cortisone shot
0.5 cortisone shots
-3.9 cost
-1.1 cost $
-0.6 cost and
-0.7 cost nothing
-0.6 cost of
0.5 cost you
-0.5 costco
-0.5 costly
-3.2 costs
1.0 costs a
-0.5 costs and
0.6 costs less
-1.8 costs nothing
-0.5 costs the
-0.9 cot
-1.3 cotton
-1.2 couch
-0.6 couch and
-0.6 couches
-0.5 cough
3.3 could
-1.0 could $
2.3 could barely
-0.6 could change
-0.6 could do
0.9 could feel
-0.6 could find
-1.8 could go
0.5 could harm
1.0 could have
-1.3 could i
-1.1 could it
1.7 could make
-0.5 could mean
-1.0 could no
2.2 could not
0.5 could put
-0.8 could take
-0.7 could try
-1.1 could walk
-0.9 council
-0.5 council $
0.6 council and
0.8 count
-2.2 count $
-1.0 count it
0.5 count of
4.3 count on
-0.8 counted
-0.5 counter
-1.0 counter $
2.5 counter and
1.0 counter medication
1.0 counting
1.8 counting $
-0.7 countries
1.5 country
0.5 country $
0.5 country and
-2.8 counts
-1.2 counts $
-0.6 counts as
1.9 county
1.2 county $
0.9 couple
0.6 couple of
-1.0 couples
1.3 course
-1.7 course $
0.5 course but
-0.6 course in
3.7 course of
-1.2 course on
-2.2 courses
-0.5 courses in
-0.6 coursework
-0.6 coursework in
-1.0 court
-0.6 courtyard
-2.8 cover
1.7 cover it
-2.0 coverage
-0.5 coverage left
-4.6 covered
-0.8 covered $
-1.0 covered with
-3.5 covers
-1.2 covers the
2.0 crack
-0.5 crack your
1.9 cracked
1.3 cracking
1.1 cracking no
1.0 cracks
1.0 cradle $
-0.5 craig
-1.1 cramp
-0.9 cramping
0.8 craniosacral therapy
-0.5 crank
-1.5 cranky
1.0 crash
-0.6 crash $
-0.6 crash and
-0.6 creak
1.0 creaking
0.9 creaky
0.9 cream $
-1.2 creams
0.6 create
1.3 create space
-1.2 created
-0.7 created a
3.4 creates
0.5 creates a
2.1 creates more
0.8 creates space
-1.7 credit
-0.7 credit $
1.8 credited
3.4 credits
-1.4 creek
-0.6 creek $
1.0 creep
-0.6 creep up
-0.9 creeps
-1.6 crew
-0.6 crew $
-0.9 crib
-0.5 cricket
1.4 cried
-0.6 cried $
-0.6 cried a
-2.1 cried in
2.0 cried on
-0.5 criminal
-0.5 criminal record
0.9 croissants
2.9 crooked
2.0 crooked $
1.9 cross
-0.7 cross $
0.5 cross fibre
-0.8 cross sun
1.7 cross the
1.8 crossed
-1.3 crowd
2.9 crp
-1.8 crumbling
-0.6 crumbling $
2.3 crunch
-0.6 crushed
1.7 crutches
-2.1 cry
-0.5 cry and
-1.2 crying
0.8 cucumber
1.2 cucumber water
2.5 culprit
3.1 culprit $
-0.7 culprits
-0.7 culture
0.9 cup
1.3 cupboard
-1.7 cupboard $
-0.7 cupping $
1.2 cupping and
0.7 cupping if
1.4 cure $
-0.7 cure a
-1.0 cure and
-1.3 cure arthritis
-1.5 cure back
-1.3 cure for
2.5 cure it
1.5 cure sciatica
-2.8 cure the
-1.0 cure your
5.3 cured
1.3 cured $
1.7 cured my
3.2 cures
-1.4 cures back
-0.7 curious
-0.7 curled
-0.8 curling
-1.1 current
0.7 current and
-0.6 current medication
2.6 curvature
-0.5 curvature of
3.0 curve
1.0 curve $
-0.6 curve and
-0.8 curve at
-0.6 curve can
3.7 curve does
2.9 curve from
-0.5 curve has
1.1 curve herself
-2.3 curve in
-0.7 curve is
0.9 curve measured
-1.2 curve of
-1.2 curve or
0.6 curve since
-0.7 curve we
0.6 curve went
-0.5 curve with
-0.5 curved spine
0.7 curved spines
1.9 curves
-1.3 curves are
0.7 curves come
1.7 curves of
0.6 curves that
-1.2 curves to
-0.9 curvy
-0.6 cushion and
1.0 cushion between
0.6 cushioning
-2.0 cushions
2.3 customary
4.0 cut
-0.9 cut back
1.1 cut by
-0.5 cut down
-1.1 cut out
1.0 cut your
2.5 cuts
0.7 cuts recovery
0.7 cutter
1.2 cutting
1.4 cycle
-0.8 cycle $
2.1 cycle for
0.9 cycle of
-2.2 cycling
-0.6 cycling and
-0.6 cyclists
0.7 cypress
2.0 d
3.1 d $
-0.8 dad
-1.2 daft
0.9 dahlias $
-1.8 daily
-0.5 daily $
-0.8 daily activities
-1.8 daily life
-0.5 daily walk
-0.5 dairy
1.7 dale
-3.9 damage
1.5 damage $
-1.4 damage and
-1.3 damage can
-1.0 damage the
-1.6 damage to
3.6 damaged
-1.0 damaged $
0.8 damaged disc
1.1 damaged fibres
1.0 damaged tissue
-0.9 damp
-0.7 damp $
-1.0 dampen
-0.7 dan
1.5 dana
1.0 dana $
-1.6 dance
-0.7 dance $
6.3 danced
1.1 danced at
1.2 danced out
-0.7 dancer
-1.2 dancers
-0.7 dancers and
0.9 dances
2.0 dancing
1.1 dancing $
0.6 dancing at
0.9 danger
1.2 danger $
3.1 dangerous
4.6 dangerous $
2.0 dangers
-0.8 danielle
-1.4 dark
-0.5 dark $
0.8 data
0.6 data $
1.3 date
1.5 date $
0.8 date already
0.7 date and
-0.7 date booked
0.6 date is
-1.9 date of
-1.4 dates
-0.6 dates and
-3.1 daughter
1.0 daughter $
0.6 daughter bought
-0.5 daughter has
-0.8 daughter is
0.7 daughter or
-0.6 daughter wedding
-0.8 daughters
-1.2 day
1.8 day 4
-0.5 day a
-0.7 day activities
-1.5 day after
-1.2 day and
-1.1 day appointments
1.6 day around
1.6 day as
-1.2 day beats
0.7 day because
-0.5 day for
-0.6 day four
1.0 day i
-1.0 day if
0.9 day long
-0.7 day notice
1.0 day of
-1.4 day on
-2.1 day or
1.8 day spa
-0.9 day spots
1.1 day they
-1.2 day three
-0.8 day two
-0.7 day we
-0.6 day without
0.6 day work
2.3 day you
-1.0 day your
0.5 days $
1.0 days 1
1.1 days a
0.9 days and
-1.2 days apart
-1.0 days are
-0.8 days at
0.6 days for
-0.8 days i
-0.6 days in
-1.5 days of
-0.9 days on
-0.9 days or
-0.5 days the
0.5 days we
-0.5 days with
-0.8 days you
-0.5 daytime
2.1 deadlift
1.4 deadlifting
1.3 deadlifts
1.9 deadlifts $
-0.5 deadlifts for
-1.0 deadline
-1.9 deadlines
-1.5 deal $
-1.0 deal better
1.0 deal more
-1.2 deal of
-0.8 deal that
3.2 deal with
1.5 deals
1.6 deals with
1.7 dealt
1.7 dealt with
-1.3 dear
-0.6 deb
1.3 debate
-0.5 debit
-1.1 decade
-0.8 decades $
-4.7 december
-0.7 december $
-0.5 december and
-0.5 december fills
1.6 decent
0.5 decent $
-5.0 decide
-0.7 decide $
-0.5 decide to
-0.6 decide together
-0.8 decide what
-0.6 decided
-1.1 decides
-0.9 deciding
-2.6 decision
-1.1 decision is
-1.1 decisions
-0.5 decline
0.5 decline $
-0.8 decline is
0.6 declined
0.8 declined $
1.3 declines
2.9 decompress
3.4 decompress the
3.3 decompresses
3.2 decompresses the
0.9 decompression $
1.5 decompression and
0.5 decompression massage
0.8 decompression sequence
-1.4 decompression surgery
0.5 decompressive
1.4 decrease
1.0 decrease in
1.2 dedicated
-0.8 dee
1.4 deep
-0.7 deep and
-0.6 deep hip
1.7 deep into
-0.9 deep massage
-2.9 deep pressure
-0.5 deep rotators
0.6 deep slow
0.6 deep spinal
0.9 deep strokes
-1.8 deep tissue
-0.5 deep work
-1.9 deepens
3.1 deeper $
1.0 deeper and
-0.5 deeper as
-1.0 deeper layers
-0.5 deeper sleep
-0.5 deeper than
-0.9 deeper work
-0.5 deeply relaxing
-0.5 defence
-0.6 defenceman
2.6 defences
0.7 defences $
1.2 defences against
1.1 deferred
2.6 deformity
1.1 degenerated
-0.5 degenerating
4.3 degeneration
-1.5 degeneration $
1.8 degeneration of
1.0 degenerative
-0.6 degenerative $
-0.5 degenerative changes
-1.0 degenerative scoliosis
0.5 degree
-0.6 degree and
-1.2 degree in
0.6 degree of
4.7 degrees
1.6 degrees $
-0.7 degrees and
-0.9 degrees is
2.1 degrees of
0.5 degrees on
1.9 degrees over
1.5 degrees to
-0.5 delacroix
-0.7 delay $
-0.5 delay can
0.8 delay in
0.5 delayed
-0.9 delighted
1.3 deliver
0.5 delivered
0.8 delivered at
0.5 delivered by
1.0 delivers
0.8 delivers oxygen
0.6 delivers the
1.5 delivery
0.5 demand
0.6 demonstrated
-0.8 denervation
0.9 denise
-0.5 density
-0.5 dental
-2.0 dentist
-1.0 dentist $
-1.4 department $
1.6 departments
1.1 dependence
-1.0 dependence $
-0.8 dependence and
2.1 dependent
1.9 dependent on
-0.9 depending
-0.9 depending on
-3.2 depends
-3.6 depends on
-0.9 deposit
1.8 deposits
-0.9 depot
2.4 depression
2.7 depth
1.3 depth of
0.5 derek
0.9 descending
-0.6 describe
-1.4 describe it
0.5 describe the
-1.3 described
-0.6 described the
-2.4 describes
-0.5 describes a
-0.7 describes massage
-0.6 describes the
-0.6 describing
-1.6 description
1.0 deserve a
-0.6 deserve to
-1.4 deserves
-0.7 deserves a
-1.3 design
-0.6 design $
-0.9 designed
-0.5 designed for
-1.9 desk
-0.5 desk $
0.9 desk back
-0.8 desk backs
2.5 desk before
-0.6 desk can
-0.5 desk job
-0.5 desk or
0.7 desk rescue
2.7 desk to
-1.2 desk will
1.7 desk work
-1.3 desk workers
0.9 deskease
-1.2 desks
0.6 deskside
-1.0 desmond
-0.9 despite
-0.5 despite the
0.7 destination
0.8 destination for
-0.6 destroyed
-0.6 destroyed $
-1.0 detail
-2.4 details
-0.6 details $
-0.5 details are
1.0 detect
1.5 deterioration
0.8 deterioration is
7.3 detox
1.6 detox massage
8.4 detoxifies
1.8 detoxifies the
3.3 detoxify
0.8 dev
-0.5 develop
-0.5 develop as
0.5 develop osteoarthritis
2.1 developed
-0.6 developed by
0.5 developed right
1.1 developed the
-1.0 develops
2.0 deviation
-0.8 devices
0.7 devinder
0.5 devon
1.3 devoted
1.5 devoted to
0.5 diabetes
1.3 diabetes a
4.4 diagnose
-0.8 diagnose $
1.1 diagnose a
-0.8 diagnose disease
-0.6 diagnose diseases
1.9 diagnose exactly
0.8 diagnose the
0.9 diagnose what
-2.0 diagnosed
-1.6 diagnosed with
1.2 diagnoses
4.5 diagnosis
-0.8 diagnosis $
2.9 diagnosis and
1.0 diagnosis before
-0.6 diagnosis in
1.6 diagnosis is
-0.7 diagram
-0.9 dial
-0.5 diary
-0.5 diary $
3.2 did
0.6 did $
0.5 did and
1.7 did at
1.6 did before
-1.3 did better
-0.6 did i
1.3 did in
2.6 did it
1.3 did more
-2.4 did not
-0.7 did nothing
0.9 did that
1.2 did you
1.5 die
2.4 die $
1.4 died
-1.6 diet
-0.7 diet has
-1.6 differ
-0.6 differ $
2.4 differ from
-0.8 differ in
-0.7 differed
0.5 difference
-3.7 difference $
1.1 difference after
2.3 difference before
-0.6 difference between
1.3 difference by
0.6 difference from
-2.4 difference had
2.0 difference is
-0.5 difference that
1.2 difference the
-1.9 difference to
-1.4 difference was
-2.2 differences
-0.6 differences between
-0.6 differences were
-1.4 different
-1.5 different and
1.5 different animal
-1.0 different but
-1.3 different from
0.7 differently
2.0 differently $
-0.8 differing
-1.1 differs
-0.5 differs from
-2.5 difficult
-2.1 difficult to
-0.7 difficulties
-0.7 difficulties $
-0.5 diffusion
-0.9 dig
1.3 digest and
4.7 digestion
0.7 digestion and
-1.2 digging
-0.9 digging $
1.6 digging the
-0.5 digital
0.9 digs
0.8 dim the
1.0 dime
-0.5 dimmer
-0.5 dining
-1.3 dinner
-2.1 diploma
-0.6 diploma and
-0.5 diplomas
-0.6 direct
1.1 direct $
1.1 directed
0.6 directed at
-0.6 direction and
1.9 direction of
-1.0 directions
-0.5 directions $
-4.1 directly
-1.4 directly $
-0.9 directly over
-0.5 directly to
1.7 director
-0.5 director $
-0.8 disability
-0.8 disability $
-0.5 disability worldwide
0.6 disagree
2.1 disagree $
-0.9 disagree about
2.4 disappear
0.9 disappeared
3.2 disappears
0.5 disappears $
-1.1 disappointed
0.7 disappointing
2.4 disc
1.5 disc $
-0.7 disc assessment
-1.7 disc at
-4.5 disc back
-0.6 disc between
-0.9 disc bulges
-0.5 disc but
-0.5 disc by
1.2 disc can
-2.0 disc degeneration
-0.9 disc disease
0.5 disc disorders
-1.5 disc does
-0.5 disc further
1.4 disc go
0.5 disc goes
0.6 disc had
-1.3 disc has
1.3 disc height
-0.9 disc herniating
-2.2 disc herniation
1.5 disc herniations
2.6 disc in
0.9 disc injuries
-1.1 disc injury
0.7 disc involved
-1.0 disc itself
-1.9 disc material
0.6 disc may
-0.5 disc means
0.6 disc of
-1.2 disc or
1.0 disc pain
1.2 disc pathology
-0.5 disc pressing
0.8 disc problem
1.1 disc rehabilitation
-0.8 disc release
-0.7 disc replacement
1.1 disc slides
0.5 disc so
2.5 disc specialist
-0.9 disc spinal
-4.4 disc that
1.6 disc to
-1.2 disc trouble
-0.5 disc which
1.3 disc worse
1.0 discectomy $
-1.2 discectomy in
2.8 discharge
-0.6 discharge $
3.9 discharged
0.9 discipline
-1.1 disclosure
-0.5 disclosure $
2.4 discontinued
1.1 discover
-0.8 discovered
0.9 discs
0.8 discs $
-0.5 discs a
2.1 discs and
-0.5 discs are
0.5 discs at
-1.3 discs back
-2.1 discs between
-0.5 discs bulge
0.9 discs can
-1.0 discs cause
-2.3 discs do
-1.7 discs dry
0.5 discs get
-1.3 discs have
-0.8 discs in
-2.8 discs lose
-1.2 discs of
-0.5 discs on
1.0 discs or
0.5 discs rehydrate
2.2 discs so
0.8 discs take
0.5 discs than
3.2 discs that
1.4 discs which
-3.0 discuss
0.6 discuss $
-0.6 discuss the
-0.5 discuss with
-1.8 discussed
-0.8 discussed with
0.7 discussing
-1.0 discussion
-0.5 discussion with
-1.2 disease
-2.1 disease $
1.8 disease a
-1.3 disease and
-0.5 disease at
0.8 disease into
1.5 disease is
0.8 disease itself
-1.4 disease modifying
-0.5 disease on
-1.4 disease or
0.7 diseases
1.2 diseases $
1.5 dishes
1.7 dishes $
-1.5 dishwasher
-0.8 dishwasher $
-1.0 dislike
-0.5 dislodged
2.2 disorder
2.6 disorders
1.9 disorders of
0.6 displaced
2.6 dissolve
3.8 dissolved
3.0 dissolves
4.2 distance
1.1 distance $
-0.5 distance is
0.8 distance they
-0.5 distressing
1.2 ditch
-0.6 divided
0.7 dmards and
-1.5 do
1.4 do $
1.8 do a
-1.9 do about
-1.3 do again
-0.7 do an
-0.6 do and
-1.3 do any
-1.0 do as
1.0 do back
-0.5 do best
-0.5 do better
-0.6 do call
1.0 do choose
1.2 do everything
0.6 do for
-0.8 do get
0.5 do go
-0.5 do have
2.5 do here
-1.5 do i
-0.6 do if
1.5 do in
4.1 do is
3.0 do it
-0.6 do joint
-0.5 do less
-1.4 do massage
-0.6 do my
-0.5 do need
-0.6 do next
0.7 do no
-3.0 do nothing
-1.9 do now
-1.0 do on
2.2 do people
1.0 do so
0.6 do some
-0.5 do something
1.0 do that
0.8 do the
-1.0 do them
2.9 do this
-1.1 do to
-0.6 do today
-1.4 do we
2.9 do what
1.9 do with
1.4 do you
1.8 do your
-0.6 do yourself
-1.0 doc
-1.5 doctor
-1.8 doctor and
1.9 doctor could
-0.5 doctor first
-0.5 doctor for
-0.6 doctor if
0.9 doctor of
-1.1 doctor or
-0.7 doctor referral
-1.1 doctor said
-3.2 doctor says
-0.5 doctor told
1.6 doctor was
2.8 doctor who
-0.9 doctor with
3.5 doctors
-2.0 doctors $
-2.0 doctors call
0.5 doctors had
-0.6 doctors have
-0.6 doctors often
-0.5 doctors usually
-0.6 doctors will
-0.8 documented
3.4 dodge
3.2 does $
-0.5 does a
-1.2 does acupuncture
2.2 does and
-0.6 does anything
1.8 does backs
0.7 does for
1.6 does in
2.2 does is
1.1 does its
-2.3 does massage
0.5 does more
-0.9 does most
-0.8 does my
-0.5 does no
-1.8 does not
-0.8 does nothing
-0.6 does our
-0.8 does so
2.3 does something
2.1 does the
1.6 does this
-0.7 does to
0.6 does what
0.6 does when
-0.6 does your
-2.0 dog
-2.1 dogs
-0.9 dogs $
-2.5 doing
-0.9 doing $
-0.6 doing and
0.7 doing exercises
-0.6 doing harm
-0.6 doing it
-1.4 doing nothing
1.3 doing so
2.9 doing the
-0.8 doing what
-0.5 doing you
-1.7 doing your
1.7 dollar
-0.5 dollar mattress
-1.1 dollars $
-0.6 dollars off
-1.0 dolores
-0.8 donation
2.2 done
5.5 done $
0.6 done about
-0.7 done at
1.3 done by
-0.6 done more
-1.0 done on
-0.5 done so
2.6 done that
0.6 done the
1.6 done with
-0.5 done without
-4.2 door
-0.7 door and
0.8 door at
1.0 door closed
-0.8 door for
1.3 door frame
-0.7 door is
-1.4 door on
-0.7 door open
1.2 door that
-0.7 door to
0.6 door with
-1.4 doors
-0.8 doorway
-0.9 dopamine $
1.0 dose
3.1 dose $
-0.6 dose is
-0.9 dose that
-0.6 doses
6.0 double
0.5 double $
-1.4 double book
1.3 double the
0.8 double their
2.4 doubled
2.0 doubles
2.6 doubt
1.5 doubt that
-0.5 doug
-0.6 dough
-1.5 doughnut
-0.8 doughnut $
-0.5 dov
0.5 down
-1.6 down a
-0.5 down after
1.1 down at
-0.7 down both
1.2 down by
-0.7 down either
-0.8 down every
-1.3 down in
0.6 down into
-0.6 down is
-0.5 down low
-0.9 down new
1.1 down on
1.7 down once
-0.9 down one
-1.2 down or
1.5 down scar
0.6 down swelling
3.3 down the
1.5 down them
-0.5 down there
0.8 down until
-1.4 down we
-0.5 down which
-1.4 down with
1.6 down you
0.7 downhill
2.1 downside
2.1 downside $
-1.1 downstairs
-0.5 downstairs $
0.8 downtime
1.8 downtown
1.1 downtown $
-1.6 doze
-1.3 doze off
1.3 dozen
1.2 dozen trials
0.7 dozens
0.7 dozens of
-0.6 dr lam
-0.6 dr lin
-0.9 dr wen
-1.1 drag
1.0 dragged
0.6 drags on
0.9 drain
-1.5 drainage
-0.6 drainage $
2.0 drains
2.4 dramatically
-1.8 draped
-0.5 draped $
-0.7 draping
0.7 draw
1.0 draw back
-0.6 draw blood
-0.7 draw your
1.4 drawbacks
1.1 drawbacks $
0.6 drawer $
-0.7 drawer and
1.4 drawer full
-1.2 drawer of
-0.9 drawers
-0.6 drawers $
0.8 drawing
-0.6 drawing of
-0.8 drawings
0.6 drawn
1.6 drawn back
3.3 draws
1.9 draws out
0.5 dreadful
2.3 dress
3.0 dress $
-1.8 dressed
-0.5 dressed $
-0.8 drew
-0.6 drew me
-1.5 dries
-0.9 dries out
-0.5 drift off
-0.6 drifted
1.2 drill
-0.9 drills
0.5 drink
-0.8 drink extra
-0.5 drink if
3.3 drink plenty
-0.7 drink some
-1.0 drink water
-0.6 drinking
-1.3 drive $
1.6 drive a
1.2 drive home
-0.8 drive to
-0.7 drive you
-0.7 driven
-1.5 driver
-0.7 driver came
-0.5 driver from
-1.2 drivers
-1.6 drives
-0.7 drives for
-2.0 driveway
-1.1 driveway $
1.1 driving
-1.0 driving $
0.9 drooling
2.2 drop
1.5 drop $
0.9 drop and
1.1 drop in
1.3 drop of
-1.1 drop off
-0.6 drop the
-0.5 drop to
1.9 dropped
1.5 drops
-0.9 drops $
1.6 drops and
1.2 drops back
1.0 drops by
-1.1 drops off
2.1 drove
-0.9 drove a
3.0 drove home
2.4 drove to
-0.7 drowsiness and
-0.9 drowsy
1.6 drug
1.2 drug free
2.5 drugs
2.7 drugs $
1.3 drugs and
-0.6 drugs are
-0.6 drugs such
-0.8 drugs that
1.0 drugstore
-0.5 dry
-0.5 dry $
0.5 dry needling
-2.4 dry out
-0.7 drying
-0.8 drywaller
-0.6 duck
-1.5 due
0.9 dug
-0.8 dull ache
-1.3 dummy
2.3 duration
2.7 duration $
-2.8 during
-1.6 during a
-0.6 during massage
1.0 during that
0.6 during this
1.0 during your
5.2 duties
-1.8 duty
-1.0 e
-0.5 e transfer
-2.1 each
-0.8 each $
0.9 each day
-0.6 each further
1.4 each hand
0.9 each is
-1.0 each month
-0.5 each new
-0.6 each of
-2.0 each one
-2.4 each other
0.8 each practitioner
-0.5 each room
-1.2 each session
-0.5 each step
0.8 each time
0.8 each vertebra
-1.7 each visit
1.4 each week
-0.9 ear
-0.6 earlier
3.2 early
-3.0 early $
1.0 early a
1.0 early as
-0.5 early because
-0.9 early diagnosis
1.9 early enough
-0.5 early for
-0.5 early gives
-0.5 early in
1.3 early is
0.7 early massage
-1.4 early mornings
-0.8 early night
-0.6 early on
-0.9 early treatment
-0.6 earn
-0.7 earned it
-0.8 earns
-1.7 ears
-1.5 ears $
1.1 earth
1.6 earth i
-2.3 ease
0.9 ease discomfort
1.7 ease in
-0.7 ease stiffness
-0.9 ease that
-2.7 eases
0.9 eases and
-0.7 eases off
1.5 eases pain
-0.6 eases within
3.5 easier
-2.7 easier $
0.5 easier and
-0.8 easier for
-0.6 easier than
-2.2 easier to
1.4 easily
-2.3 easily $
-0.9 easily and
1.3 easing
0.8 easing the
-1.2 east
-0.5 east of
0.9 east van
1.7 easter
2.1 easter $
-0.5 eastern
1.8 easy
0.5 easy $
-0.5 easy and
-0.5 easy for
-0.5 easy on
0.5 easy that
-1.1 easy to
-2.4 eat
-0.8 eating
-0.7 eats
0.5 edge
0.7 edge of
-2.1 edge off
-1.0 edges
-0.5 edit
-3.4 edmonds
-0.9 edmonds $
-0.5 edmonds street
-1.4 education
-0.7 education $
-0.7 education and
2.6 effect $
0.6 effect is
-0.6 effect lasts
0.8 effect of
-3.8 effect on
-1.1 effect was
6.5 effective
2.0 effective as
-0.6 effective dose
0.6 effective in
0.5 effective natural
1.1 effective than
0.9 effective treatment
0.5 effective way
3.5 effectively
3.1 effectively managed
2.2 effectiveness
2.3 effectiveness of
1.5 effects
1.4 effects $
1.8 effects and
-1.4 effects are
1.0 effects can
-0.5 effects have
1.2 effects of
-1.1 effects on
0.5 effects to
0.8 effects unless
1.4 efficacy
-0.7 effort
-1.1 effort $
3.2 eight
-2.8 eight $
1.1 eight a
-0.8 eight and
2.6 eight hours
-0.5 eight minutes
1.2 eight on
1.0 eight or
-0.7 eight out
-0.6 eight people
1.1 eight to
-0.8 eight until
1.4 eight visits
2.2 eight weeks
-1.5 eight years
1.2 eight you
3.0 eighteen
0.7 eighteen holes
2.5 eighteen months
-0.7 eighteen years
1.1 eighth
1.0 eighty
0.9 eighty $
-1.6 eighty one
-0.5 eileen
-0.5 either condition
-0.9 either is
1.2 either one
-1.5 elbow
2.2 elbows
2.8 elderly
-0.5 eldest
-0.9 electric
-0.7 electric pain
-0.6 electric table
-1.5 electrician
1.7 electro
1.7 electro acupuncture
-0.9 electronic
0.5 elements
-3.3 elevator
-0.8 elevator $
-0.8 elevator is
0.9 eleven
-0.6 eleven and
-1.2 eleven months
-0.6 eleven thousand
2.3 eleven years
2.6 eliminate
0.5 eliminate the
3.1 eliminated
4.5 eliminates
0.8 eliminates the
1.5 ellie
6.7 else
-2.4 else $
0.8 else and
0.9 else comes
-0.8 else could
0.8 else did
1.4 else does
2.3 else has
1.3 else i
3.7 else in
-1.4 else is
-0.5 else job
-0.5 else might
-0.6 else the
1.3 else there
-1.2 else to
-1.2 else we
-0.7 else you
6.2 elsewhere
-0.5 elsewhere $
1.5 elsewhere and
-0.5 elsewhere or
-4.0 email
-0.6 email $
-1.3 emailed
-0.8 emails
-0.7 embarrassed
-1.1 emergencies
-0.6 emergencies $
-4.3 emergency
-0.8 emergency $
-0.6 emergency and
-1.7 emergency department
0.8 emergency room
-0.7 emergency stop
0.7 employed
-0.6 employed by
1.8 employee $
-1.7 employer
0.6 employers
1.7 employers and
-0.5 empty the
1.5 encountered
1.7 encountered in
-0.6 encourage the
2.3 encourage you
-1.0 encouraged
-0.6 encouraged to
-2.6 encourages
-0.5 encourages blood
-1.0 encouraging
-0.8 encrypted
4.5 end
-1.2 end $
0.6 end and
2.5 end it
-0.5 end of
-1.0 end the
2.2 end to
1.9 end up
-0.6 end we
0.8 end with
-1.2 end you
2.7 ended
3.0 ended $
0.7 ended up
1.6 ending
-1.0 endings
1.3 endless
0.7 endogenous
-2.4 endorphin
-1.1 endorphin release
-5.5 endorphins
-2.9 endorphins $
-1.1 endorphins and
-0.5 endorphins are
-0.7 endorphins its
1.1 endorphins nature
0.7 endorphins released
-0.7 endorphins serotonin
1.0 endorphins that
-1.5 endorphins the
-0.5 endorphins which
-0.6 endorphins your
2.8 ends
1.0 ends $
-0.7 ends at
-0.5 ends in
-1.1 ends of
-0.9 ends up
-0.8 energy $
2.2 engineering
2.2 engineering $
0.5 england $
-2.6 english
-0.7 english and
-0.5 english cantonese
-2.3 enjoy
1.8 enjoy a
-0.5 enjoy and
-2.0 enjoy it
-0.7 enjoy massage
0.7 enjoyed
-1.2 enjoys
-0.5 enlarge
-0.9 enormous
2.5 enough
1.1 enough $
-0.5 enough evidence
2.7 enough for
-0.5 enough sleep
0.6 enough to
-0.8 enrolled
-0.7 entered
-0.5 enthusiastic
-0.9 entire time
2.7 entirely
-0.6 entirely $
0.5 entirely free
0.7 entirely without
-0.9 entitled
-0.9 entitled to
-2.4 entrance
-0.6 entrance $
-0.5 entrance from
-0.7 entrance is
0.7 entries
-1.6 entry
-1.8 envelope
-0.6 envelope $
2.3 epidural
-0.5 epidural steroid
-1.6 episode
-0.6 episode within
-2.9 episodes
-1.4 episodes of
3.2 equal
1.3 equal $
0.6 equally
-0.9 equina
-1.6 equina syndrome
-1.2 equipment
-0.5 erectors
1.3 ergonomic
2.1 especially
-0.6 especially after
0.8 especially effective
-0.8 especially if
-1.6 especially in
2.5 especially well
-0.8 essential $
3.5 established
1.1 established $
0.7 established in
1.7 estimated
-0.7 evaluation
-0.5 evaluation $
3.4 even
3.1 even $
0.5 even harder
-2.4 even if
0.7 even in
-1.2 even more
1.4 even reverse
-1.4 even so
-0.6 even ten
-1.0 even the
-0.8 even then
-0.7 even when
-3.4 evening
-0.8 evening $
-0.6 evening spots
-3.5 evenings
-1.3 evenings $
-0.8 evenings and
-0.5 evenings are
2.1 evenly
2.0 evens
2.0 evens out
-1.7 event
-0.5 event $
-0.6 events are
1.2 events were
0.9 eventually
3.4 ever
-1.0 ever $
-0.5 ever bent
0.7 ever come
1.0 ever got
1.4 ever have
2.2 ever need
-3.7 ever since
0.6 ever worked
1.8 every
2.3 every age
-0.6 every appointment
0.7 every back
-0.7 every bench
4.1 every bit
-0.5 every block
4.1 every body
-0.9 every case
1.3 every cent
1.2 every client
1.2 every condition
-0.5 every corner
0.5 every day
-0.7 every direction
-1.1 every few
1.0 every four
-0.5 every fourth
-1.8 every half
-1.1 every hour
-0.6 every hundred
-0.5 every kind
-0.5 every level
-0.9 every monday
1.6 every month
-0.5 every morning
-1.1 every night
2.1 every one
-1.6 every other
1.5 every penny
-1.2 every plan
-0.5 every registered
2.3 every room
-0.6 every saturday
-2.2 every second
-1.7 every session
2.4 every single
0.8 every six
-1.4 every spring
1.1 every stage
-0.5 every sunday
1.2 every therapist
-0.8 every third
-1.0 every thursday
6.2 every time
0.8 every type
-1.7 every visit
-0.6 every weekday
-0.6 every which
1.6 everybody
1.0 everybody $
-0.7 everybody and
0.6 everybody does
2.4 everybody else
1.3 everybody from
-0.5 everybody has
-0.8 everybody who
-0.6 everyday
-0.6 everyday life
1.2 everyone
2.4 everyone $
-1.8 everyone and
1.0 everyone at
-1.2 everyone does
2.8 everyone else
2.1 everyone from
-1.2 everyone has
-0.5 everyone here
0.7 everyone including
-0.5 everyone over
-0.9 everyone who
0.7 everyone with
2.4 everything $
0.6 everything around
1.4 everything else
-0.6 everything i
-0.6 everything in
-1.0 everything is
-0.5 everything on
-0.6 everything that
-0.6 everything worse
-7.3 evidence
-1.6 evidence $
1.3 evidence based
-1.4 evidence for
-0.8 evidence is
-0.7 evidence of
-3.1 evidence that
-0.6 evidence to
-1.0 ex
1.0 exact
1.6 exactly
-1.0 exactly $
-0.6 exactly as
-0.6 exactly how
-0.5 exactly the
-0.8 exactly this
1.2 exactly twice
2.6 exactly which
0.8 exaggerating
-0.6 exam
1.5 examination
-1.2 examination $
-0.6 examination and
-1.3 examine
-0.6 examine your
-1.4 examined
-0.6 examined $
-2.0 example
-0.5 examples
-2.0 exams
-0.7 exams $
-0.6 exams in
1.8 exceed
0.7 excellence
1.9 excellent
1.6 except
-0.9 except for
1.1 exception
4.8 exceptional
-0.5 exceptions
1.6 excess
0.6 exchange
2.6 exclamation
0.8 exclamation point
-0.5 exclude
2.3 excluded
2.9 excluded by
-6.8 exercise
-0.9 exercise $
1.7 exercise alone
-1.1 exercise as
1.9 exercise class
-0.9 exercise has
-2.3 exercise is
0.8 exercise or
1.3 exercise program
-0.7 exercise programme
0.8 exercise sheets
-0.5 exercise that
1.0 exercise therapy
-0.9 exercises
-2.2 exercises $
-1.5 exercises for
0.8 exercises from
-0.6 exercises in
-1.2 exercises that
1.8 exercises to
0.7 exercises you
0.9 exhausted
-1.0 exhausting
-0.7 exhausting $
-0.8 exist
-1.1 exists
-1.1 exists $
0.9 exit
4.4 expect
-1.2 expect $
-0.5 expect a
0.7 expect and
-1.1 expect at
1.1 expect it
3.9 expect the
1.5 expect you
-0.9 expectation
-0.6 expectations
1.5 expected
1.3 expected $
0.5 expected to
-0.7 expects
0.5 expense
-1.5 expensive
-0.5 expensive chairs
-0.5 expensive the
1.4 experience
-1.2 experience $
0.7 experience and
1.2 experience it
1.0 experience with
2.8 experienced
0.5 experienced in
9.6 expert
2.2 expert $
1.7 expert and
1.1 expert hands
2.2 expert in
0.7 expert who
11.0 experts
2.6 experts $
1.1 experts and
2.7 experts in
-1.0 expire
-0.8 expire $
2.1 expiry
-0.5 expiry $
2.6 expiry date
-3.2 explain
-0.9 explain $
1.7 explain a
1.0 explain it
-1.0 explain that
-1.4 explain the
-0.6 explained
2.5 explained that
-0.6 explained what
-0.8 explaining
-0.6 explains
-1.3 explains what
0.8 explains why
-0.7 explanation
-0.8 explanation $
-1.3 explanations
-0.8 explanations have
-1.0 expression
0.9 extended
-1.2 extended health
-0.6 extended plans
-1.0 extra
-0.8 extra $
-0.7 extra bone
1.5 extra charge
-0.8 extra water
1.3 extrusion
-1.1 eye
-1.2 eye level
1.2 eye on
-0.5 eyes
-0.9 eyes level
-3.5 face
-0.6 face $
-0.6 face cradle
-0.5 face the
-1.0 facet
1.1 facet joint
-0.9 facet joints
1.1 facials
1.4 facilities
0.9 facility
-0.8 facing
1.4 fact
1.2 fact it
-0.6 fact that
0.9 factor
-0.8 factors
1.0 faded
4.2 fades
0.6 fades $
1.3 fading
1.7 fail
0.9 fail $
0.5 fail and
4.0 failed
1.8 failed $
1.5 failed to
0.9 fails
0.7 failure
0.8 failure of
-0.8 faint
-2.6 fair
-0.8 fair $
-1.0 fair enough
1.1 fair to
-1.7 fairly
-0.8 fall
3.5 fall $
-0.6 fall and
-1.7 fall asleep
0.8 fall by
-0.7 fall even
-0.7 fall from
-0.5 fall or
3.6 fallen
2.8 falls
2.2 falls and
1.1 falls are
1.0 falls by
-0.6 falls in
-0.8 false
-0.6 false $
-1.2 families $
-0.5 families in
0.7 families who
0.9 family $
-1.1 family doctor
0.8 family doctors
-0.6 family history
0.5 family member
1.2 family members
-0.8 family of
0.5 family physician
0.6 family to
1.2 famous
-2.6 fancy
-0.7 fancy $
-0.8 fans
0.8 far
-1.5 far $
0.6 far and
-0.8 far as
-0.8 far away
1.2 far better
-0.5 far end
0.9 far fewer
-1.0 far from
0.6 far gone
0.7 far less
0.8 far more
0.8 far they
-0.8 far too
-1.5 far you
1.8 farida
-1.2 farm
-0.9 farmers
-1.0 farsi
2.8 farther
1.9 farther $
1.1 fascia
3.0 fascia $
-0.8 fascia that
-0.7 fascia which
1.7 fascial
-0.7 fashion
7.1 fast
5.0 fast $
0.7 fast and
1.4 fast as
-0.5 fast paced
2.0 fast relief
-0.6 fast so
8.2 faster
2.3 faster $
-0.7 faster after
-0.9 faster relief
-1.4 faster than
2.6 fastest
-0.9 fat
-3.3 father
-0.7 fathers
-0.7 fatigue
-0.5 fatigue and
-0.7 fault
-1.7 favour
-0.9 favour $
-0.7 favourite
0.6 favourite massage
-0.6 favourites
-0.5 favourites $
-0.7 favours
-1.0 fax
-1.7 fear
-0.9 fear of
0.6 feather
0.8 feather light
-0.6 features
-0.6 february
2.8 february $
-0.6 february and
-0.5 february i
-5.7 fee
-2.3 fee $
-0.6 fee and
-0.5 fee applies
-0.5 fee of
1.2 feed
-0.5 feed each
3.4 feed it
1.2 feeds
2.0 feeds the
1.6 feel
0.7 feel $
3.3 feel a
0.8 feel afterwards
1.5 feel and
-1.0 feel as
2.4 feel better
-1.8 feel calmer
-0.6 feel comfortable
-0.8 feel easier
-0.7 feel fine
-0.5 feel free
-1.1 feel good
0.6 feel how
0.5 feel immediate
1.0 feel it
-1.5 feel less
1.5 feel lighter
0.6 feel like
1.7 feel looser
-1.3 feel more
-1.1 feel much
-0.8 feel nice
-0.5 feel no
-0.5 feel pretty
-0.6 feel relaxed
2.6 feel relief
0.6 feel right
0.7 feel so
2.9 feel something
-0.7 feel sore
0.8 feel ten
2.4 feel the
-1.0 feel where
-0.9 feel worse
-0.6 feel your
1.1 feeling
-0.6 feeling and
2.2 feeling back
1.5 feeling better
-1.0 feeling in
0.7 feeling less
-0.6 feeling of
-1.4 feeling that
-2.4 feelings
-0.7 feelings $
-2.1 feels
-1.0 feels $
-0.7 feels amazing
-1.1 feels good
-0.6 feels great
0.6 feels nice
3.2 feels stuck
-3.7 fees
-0.5 fees $
-0.6 fees and
-0.8 fees are
-1.5 feet
-0.9 feet $
-0.8 feet and
-0.6 feet are
-0.7 feet because
1.3 feet for
1.0 feet in
-0.6 feet is
-0.6 feet on
0.5 feet up
0.6 feet your
1.2 fell
-0.7 fell asleep
1.9 fell from
-1.0 fella
-0.7 fellas
-0.8 fellow who
0.7 felt
-1.2 felt $
1.9 felt a
-0.5 felt heavy
-0.5 felt in
1.0 felt like
-0.6 felt something
0.9 felt the
-0.7 female
1.2 fern
-1.3 fern $
1.1 ferry
0.7 fetch
-3.8 fever
-0.8 fever or
-0.6 fever with
-0.8 few
-0.7 few $
-0.6 few and
-3.3 few days
-0.6 few fibres
0.7 few have
1.7 few hours
3.4 few needles
-0.6 few of
-0.6 few people
-0.6 few sessions
1.2 few simple
0.8 few steps
-0.5 few studies
0.8 few therapists
-0.5 few trials
-4.4 few weeks
-0.7 few years
4.9 fewer
0.8 fewer $
0.8 fewer and
1.7 fewer colds
2.0 fewer flare
1.5 fewer flares
-1.7 fewer headaches
-0.8 fewer than
-0.7 fibbing
0.8 fibre
0.9 fibre work
2.7 fibres
1.2 fibres $
-0.9 fibres and
1.2 fibres knit
0.8 fibres so
-0.5 fibres tear
-1.0 fibres to
1.1 fibromyalgia
1.4 fibrosus
1.1 fibrous
2.4 field
-0.6 fierce
-1.0 fifteen
-0.8 fifteen $
0.8 fifteen degrees
-0.6 fifteen dollars
1.7 fifteen minute
-0.5 fifteen or
-1.2 fifteen percent
-0.8 fifteen year
2.8 fifteen years
1.5 fifth
2.0 fifth is
0.5 fifth visit
0.6 fifties
1.1 fifties $
0.5 fifty
-0.9 fifty eight
-0.5 fifty five
-0.8 fifty minute
-1.0 fifty minutes
2.9 fifty one
0.5 fifty year
-0.8 fifty years
-0.5 fight
-0.5 fight with
0.7 figured out
3.0 figures
-0.9 file
1.4 file $
-3.1 fill
-0.9 fill in
-0.7 fill it
-0.7 fill the
-0.6 fill up
-0.8 filled
1.0 filled in
0.6 filling in
-1.2 fills
-1.4 fills up
-1.0 film $
0.5 film or
-0.6 filmed
0.6 films
1.1 final
2.9 finally
-0.5 finally gets
-0.9 finally said
-1.6 finally we
-0.6 finance
3.3 find
-1.8 find a
2.2 find and
0.5 find another
0.7 find at
-2.4 find it
-0.7 find massage
-0.7 find out
-0.6 find positions
-0.8 find someone
0.5 find that
0.9 find the
1.1 find them
0.6 find themselves
3.9 find they
0.5 find this
0.5 find under
-0.7 find us
0.5 find what
2.0 find you
-0.5 find your
1.7 find yourself
-0.5 finding a
-1.0 finding out
0.9 finding the
-0.7 findings
-0.9 findings are
-0.5 findings of
1.0 findings the
2.6 finds
1.2 finds its
0.6 finds the
-3.4 fine
0.6 fine $
-0.8 fine and
1.5 fine for
-0.5 fine i
-0.8 fine if
1.5 fine needles
-0.5 fine to
-0.5 fine too
-0.6 fine with
2.8 finest
0.9 finest massage
-1.1 finger
-0.6 finger down
2.0 fingers
1.6 fingertips
1.1 finish
0.5 finish it
0.8 finish the
-0.5 finish with
3.4 finished
-0.8 finished $
2.0 finished a
-1.2 finished his
1.6 finished in
1.1 finished with
2.4 finishes
-0.6 fir
2.9 fire
-1.5 fire burning
0.9 firefighter
-0.9 firm $
-0.9 firm and
-0.7 firm but
-0.6 firm chair
-0.9 firm massage
1.2 firm strokes
-1.2 firmer
-1.2 firmly
1.3 firms
-0.5 first
-0.5 first 12
-1.7 first aid
-2.7 first and
1.8 first appointment
-2.2 first came
-0.5 first choice
-0.5 first come
-1.0 first couple
3.4 first day
-1.8 first days
-0.6 first few
-0.5 first fifteen
-0.8 first five
0.7 first half
-1.1 first hour
-0.5 first if
1.7 first in
0.5 first long
0.6 first massage
-0.5 first monday
0.5 first month
1.3 first night
-1.8 first of
-0.5 first one
4.2 first or
3.2 first place
1.7 first reset
-0.5 first responders
1.0 first session
-1.1 first six
1.1 first step
-0.5 first ten
1.2 first then
-0.9 first thing
2.2 first three
0.7 first thursday
4.2 first time
-1.8 first to
2.6 first treatment
-1.7 first twelve
-0.6 first twenty
-1.3 first two
-3.5 first visit
-1.0 first visits
-0.7 first we
0.8 first week
0.7 first with
1.2 first year
2.3 fist
-0.9 fist $
1.0 fit
1.4 fit $
0.7 fit for
-1.2 fit in
-0.9 fit you
-2.3 fitness
-1.1 fitness $
-0.6 fitness and
-2.0 fits
-1.3 fits in
0.6 fits into
0.5 fitted
1.1 five
0.8 five $
0.8 five a
0.9 five and
-0.5 five benefits
-0.6 five business
-0.9 five canadians
1.7 five days
-0.5 five for
2.1 five hours
-0.5 five hundred
1.2 five is
-0.5 five miles
-1.3 five minutes
-1.2 five people
0.6 five percent
-0.5 five reasons
-0.6 five rmts
1.7 five sessions
4.0 five star
4.3 five stars
-0.5 five therapists
-0.5 five things
-0.6 five to
-0.9 five vertebrae
1.0 five visits
2.1 five with
-0.6 five working
-0.7 five years
10.3 fix
0.8 fix $
-0.7 fix a
-0.9 fix anything
1.8 fix it
-1.7 fix my
0.6 fix that
1.4 fix the
0.9 fix what
2.0 fix you
1.2 fix your
8.5 fixed
4.3 fixed $
-0.5 fixed and
1.9 fixed it
2.2 fixed me
0.5 fixed my
-1.8 fixed number
0.7 fixed the
6.0 fixes
2.1 fixes it
0.7 fixes what
3.9 fixing
-0.7 flags
0.6 flannel
2.8 flare
0.9 flare since
0.9 flare ups
3.0 flares
-1.3 flares $
0.5 flares and
1.3 flares become
0.8 flares come
-0.9 flaring
-1.0 flat
1.3 flat $
-0.6 flat of
-1.3 flat on
-2.4 flatten
-0.9 flatten the
-0.6 flatten your
0.8 flattens
0.7 flattens and
1.6 flatter
0.7 flavum
-0.6 flexibility
-2.9 flexibility $
-0.7 flexibility and
-0.5 flexibility in
-0.9 flexibility is
0.8 flexibility returns
-1.0 flexible $
-0.5 flexion $
-0.8 flexors
2.7 flexors and
-0.5 flexors shorten
-0.5 flexors that
-0.8 flight
-0.7 flight $
-0.7 flight of
1.0 flight to
-1.4 flights
-0.6 flights $
-1.6 float
-0.6 floated
-0.8 floaty
-0.5 floaty feeling
1.7 flood
0.5 flood of
0.5 floods the
-0.6 floods you
-3.4 floor
-1.9 floor $
-0.9 floor and
1.5 floor for
1.3 floor in
-1.2 floor with
-1.1 floors
-0.6 florist
-2.0 flow $
0.6 flow drops
1.8 flow to
-0.7 flowing
-0.7 flowing $
2.3 flu
1.9 flu season
-0.7 fluffy
3.2 fluid
1.2 fluid and
2.4 fluid into
-0.8 fluid that
-0.6 fluid when
1.7 fluid which
0.6 flush
-1.4 flush $
2.6 flush the
-1.4 flush toxins
2.6 flushed
1.0 flushed away
0.9 flushed out
3.3 flushes
1.2 flushes out
1.0 flushes the
-0.6 flushes toxins
1.2 flushing
1.1 flushing out
2.1 fly
-0.8 foam
-0.7 foam roller
-1.3 focus
-0.6 focused
-0.8 focuses
-0.8 focuses on
-0.7 foggy
-0.8 foggy $
-0.6 fold
-1.2 folded
-0.5 folded in
0.5 folder
-0.9 folding
-0.6 folds
1.0 folks
0.6 folks come
-0.5 folks have
0.8 folks who
-1.5 folks with
1.6 follow
3.8 follow $
-1.1 follow a
-0.9 follow our
-1.2 follow up
-0.6 follow ups
-1.9 followed
-0.7 followed a
0.9 followed by
-0.8 followed up
-1.1 following $
0.9 following day
1.6 follows
2.1 follows $
-0.5 follows a
-1.0 follows is
0.8 follows that
2.2 follows the
-1.6 fond
-1.2 fond of
-0.6 fontaine
-2.2 food
-0.6 food bank
-1.0 foot $
1.1 foot and
-0.6 foot care
3.8 foot drop
-0.8 foot of
-0.6 foot or
-0.6 for
2.5 for $
-0.5 for 10
-0.6 for 45
-0.6 for 5
1.5 for 60
0.7 for 75
-1.0 for about
1.5 for absolutely
-0.6 for aching
-0.8 for acupuncture
-2.5 for acute
1.1 for all
1.1 for an
0.8 for another
0.5 for anxiety
0.6 for any
2.7 for anyone
2.3 for arthritis
-1.0 for as
-0.6 for asking
-0.7 for at
-2.3 for back
-1.3 for backs
0.6 for bad
1.5 for before
-0.6 for between
-0.6 for certain
0.6 for children
-0.8 for christmas
-0.7 for chronic
-1.1 for comfort
2.8 for days
-0.9 for decades
0.5 for decompression
1.2 for degenerative
1.1 for disc
0.7 for discs
-1.1 for each
-0.9 for eight
-1.1 for eighteen
-0.5 for either
0.6 for eleven
-0.5 for emergency
0.6 for ever
2.7 for every
0.8 for everybody
-0.7 for everyone
1.2 for everything
-0.7 for exactly
-1.4 for example
-0.6 for fifteen
-0.7 for five
1.2 for flu
-1.4 for forty
-2.6 for four
0.5 for fourteen
-0.6 for function
-0.9 for further
0.7 for getting
10.9 for good
-0.5 for health
-0.6 for help
2.4 for her
1.9 for herniated
-0.6 for his
-1.0 for home
-0.6 for how
-0.7 for illness
-0.5 for inflammation
0.9 for injections
-0.6 for instance
-1.6 for it
1.8 for itself
1.3 for just
-0.9 for keeping
-0.7 for later
-1.1 for leg
2.1 for life
-0.6 for lighter
-1.5 for longer
2.3 for low
3.2 for lower
1.8 for many
-2.0 for massage
-0.6 for medical
1.5 for medication
-0.5 for moderate
1.5 for months
-1.2 for more
-1.5 for my
-1.3 for nearly
-0.9 for nerve
-1.1 for new
-1.4 for nineteen
-0.7 for ninety
-1.5 for no
-2.2 for now
0.8 for older
-0.6 for once
-1.4 for osteoarthritis
-1.3 for others
-1.5 for our
-2.4 for pain
-0.5 for persistent
1.5 for persons
-0.9 for ra
-0.5 for regular
0.6 for rheumatoid
-2.9 for sciatica
4.1 for scoliosis
-1.4 for seven
0.6 for several
-0.9 for severe
-0.7 for short
-0.5 for side
-1.0 for sixteen
-0.9 for sleep
0.6 for so
1.1 for some
-1.3 for someone
1.0 for something
1.0 for sore
1.2 for spinal
3.0 for stenosis
0.7 for stiffness
1.0 for stress
1.9 for stubborn
0.5 for students
1.0 for such
3.6 for surgery
-0.5 for ten
-2.1 for that
-0.8 for their
-1.6 for them
2.4 for themselves
-0.8 for these
-1.0 for this
-2.8 for those
0.5 for thousands
-0.8 for three
-0.5 for too
-0.9 for treatment
-1.4 for twelve
-3.6 for twenty
-1.7 for two
-0.5 for under
-0.9 for up
1.8 for weeks
1.2 for what
-0.7 for which
1.1 for whom
0.6 for worn
1.5 for years
-2.4 for you
-2.8 for your
0.6 force $
-0.7 forced
-0.6 forced $
-2.5 forceful
-1.5 forearm
-1.8 forearms
-0.7 forearms and
0.5 forearms like
0.8 forecast $
2.6 foremost
4.0 forever
5.1 forever $
4.3 forget
1.4 forget $
1.4 forget about
-1.0 forget how
-0.7 forget to
-0.6 forget what
2.0 forget you
-0.7 forgive
3.3 forgot
1.1 forgot to
3.1 forgotten
-0.9 forgotten how
3.2 forgotten to
1.3 forgotten which
-3.0 form
-1.5 form $
-1.0 form and
1.2 form below
0.8 form is
-0.6 form of
0.7 form with
2.8 formation
-0.6 formed from
-0.8 former
-3.1 forms
-1.2 forms $
0.5 forms of
-0.8 forth
-1.0 forties
1.9 fortnight
2.7 fortnightly
-0.8 fortunately
0.6 fortune
-0.8 forty
-0.6 forty eight
1.9 forty five
0.6 forty four
0.6 forty hours
1.1 forty minutes
-0.5 forty of
-0.8 forty years
-0.5 forum
-1.8 forward
-2.1 forward $
-1.9 forward and
0.8 forward bend
1.6 forward head
0.6 forward in
-0.6 forward on
-1.6 forward opens
-0.6 forward this
1.8 forward to
-0.7 found
-1.2 found $
-1.3 found a
-1.6 found and
-0.5 found by
3.1 found it
0.8 found no
-1.1 found out
-1.7 found that
2.7 found the
0.9 found they
-0.9 found this
0.8 found to
1.6 found us
1.0 found what
-0.7 found you
-0.6 foundation
-0.5 founded the
-0.7 founder $
0.6 founder is
1.1 founder of
2.1 fountain
2.3 four
2.1 four $
-0.7 four and
1.2 four appointments
1.1 four days
-1.3 four degrees
-2.3 four hours
2.8 four hundred
-1.2 four in
-0.5 four is
-2.5 four minutes
-0.5 four months
1.5 four o'clock
-2.7 four of
-0.6 four on
-1.0 four or
-1.4 four people
1.6 four percent
-1.4 four rmts
1.9 four sessions
-1.7 four steps
-0.5 four things
0.7 four times
1.2 four to
-0.7 four treatment
2.1 four treatments
1.3 four visits
-0.6 four we
0.8 four weeks
-0.7 four years
-1.0 fourteen $
1.2 fourteen days
-0.8 fourteen years
5.1 fourth
1.2 fourth $
0.9 fourth one
-1.1 fracture
0.5 fracture or
-1.1 fractures
-0.6 fractures of
2.3 fragile
-0.6 fragile and
0.5 fragile bones
0.9 fragile skin
2.7 frail
2.8 frame
-0.5 frame $
-1.2 framed
-0.7 framed $
-0.5 frames
-0.8 fran
0.5 frankly
3.2 free
4.0 free $
-0.8 free a
0.7 free and
0.7 free back
1.1 free by
-1.0 free for
0.7 free from
2.7 free life
1.6 free of
0.5 free on
-1.3 free parking
-0.5 free ten
2.7 free the
-1.9 free to
1.9 free until
-0.5 free up
5.3 freed
3.2 freedom
3.3 freedom from
1.7 freely
0.9 freely after
0.9 freely and
1.7 frees
2.0 frees the
-1.2 french
2.0 frequency
-2.4 frequent
-0.5 frequent cause
-1.1 frequent in
3.3 fresh
0.7 fresh blood
-0.6 fresh herniation
0.5 fresh injuries
1.0 fresh oxygen
4.1 fresh strain
-0.8 fresh tear
1.4 friction
-0.5 friction $
-0.5 friction and
1.2 friday
1.2 friday $
-0.6 friday 8
-0.6 friday afternoon
-0.5 friday mornings
-0.8 friday of
-1.0 friday to
0.6 friday you
-3.1 fridays
-1.4 fridays $
-1.6 fridge
-0.8 fridge $
-1.6 friend
-0.5 friend $
-0.6 friend to
-0.5 friendly
-0.7 friendly $
0.6 friendly team
-0.5 friends
0.8 friends and
-0.5 friends in
0.6 friends or
-2.1 frightened
-0.8 frightened $
1.7 frightening $
-0.8 frightening and
1.1 from
-1.3 from $
-1.0 from 0
-2.5 from a
-1.0 from all
-0.6 from an
-0.6 from another
-0.6 from any
-0.8 from around
0.5 from as
-0.8 from back
-0.5 from behind
0.5 from brentwood
-0.7 from burnaby
2.5 from coming
-0.9 from coquitlam
-0.6 from damage
-0.8 from day
2.2 from desk
-1.4 from doing
-0.7 from edmonds
-1.3 from eight
2.1 from ever
1.6 from fight
0.5 from forming
-0.5 from four
-0.7 from friday
2.4 from getting
-1.1 from her
-1.3 from his
-0.6 from increasing
-0.6 from january
-0.6 from last
-0.6 from low
-1.2 from massage
-0.8 from monday
0.6 from most
-0.8 from my
0.9 from newborns
-0.5 from noon
-0.7 from november
-0.6 from october
0.6 from one
-1.0 from our
1.4 from over
1.1 from overworked
0.6 from pain
-0.6 from person
0.9 from progressing
0.5 from returning
0.5 from royal
-0.5 from school
-0.7 from seven
-0.5 from side
-0.5 from sitting
-0.7 from six
0.8 from someone
0.8 from surgery
1.3 from teenagers
0.8 from that
-1.5 from the
1.2 from their
-0.6 from them
-3.1 from there
0.5 from these
0.9 from thirty
1.7 from this
-0.6 from three
-1.1 from time
2.1 from turning
1.5 from two
-2.5 from us
0.7 from week
-0.7 from what
1.0 from which
0.5 from within
0.5 from work
-0.5 from working
-0.5 from you
-2.5 from your
-1.0 from zero
-4.5 front
-0.8 front $
-0.5 front and
-0.8 front door
-0.6 front room
0.9 frozen
1.2 frozen peas
-0.8 fruit
-0.9 frustrating
0.7 fuel
3.8 full
-1.1 full $
-0.5 full amount
-0.9 full and
-0.6 full assessment
-0.7 full back
0.9 full body
1.1 full course
-1.6 full day
2.8 full duties
-1.4 full fee
-1.6 full history
1.1 full length
1.7 full loop
1.2 full of
-0.7 full price
0.6 full range
2.2 full recovery
-0.5 full session
0.6 full stop
0.9 full strength
0.6 full time
1.1 full training
1.4 fully $
-0.5 fully as
-0.5 fully clothed
-0.5 fully understood
-1.3 fun
-0.9 fun $
-2.1 function
-0.7 function and
-0.6 function improved
-0.5 function was
1.7 functional
0.6 functional scoliosis
-0.7 fund
-0.5 funds
-2.9 funny
-1.2 funny $
-0.5 furious
1.5 furniture
-0.5 furniture $
2.6 further
-0.8 further $
-0.6 further afterwards
0.5 further and
0.7 further by
-0.5 further courses
1.8 further damage
-0.5 further down
-0.5 further tests
1.1 further than
-0.6 further visits
-0.6 fuse
-1.9 fused
-0.6 fused $
-0.5 fused part
-0.8 fusing
2.3 fusion
0.9 fusion $
1.7 fusion and
-0.7 fusion is
-1.4 fusion surgery
1.3 fusion with
-0.6 fuss $
0.5 future
-0.6 future episodes
1.3 fuzzy
0.8 gabapentin $
-1.2 gadget
-0.5 gadget $
-0.5 gadgets
3.8 gain
0.9 gain a
-1.0 gain is
2.7 gained
2.0 gains
1.4 gains were
-0.9 gait
1.0 game
-1.0 games
-0.5 gamma
0.9 gap
1.2 garage
0.8 garage $
2.0 garden
1.0 garden $
0.9 garden and
-0.6 garden centre
-0.6 garden gate
-1.3 gardeners
1.5 gardening
3.1 gardening $
1.6 gardens
1.9 gardens $
2.4 gareth
-1.6 gas
-0.6 gas in
0.9 gate
-1.9 gate $
-0.5 gate and
-1.1 gathered
0.7 gave
0.9 gave her
1.3 gave him
-1.6 gave it
1.7 gave me
0.5 gave up
-0.9 gave us
-2.0 gave you
-1.0 gear
-0.6 gear $
-1.2 gels
-0.5 gels and
-0.5 general anaesthetic
-0.5 general exercise
-1.0 general health
3.0 general massage
1.3 general practice
0.5 general relaxation
-3.9 generally
0.7 generally a
-0.5 generally considered
-1.0 generally safe
-0.8 generally suggest
1.7 generous
-0.5 genes
-1.8 genitals
-0.7 genitals or
0.6 gentle
-2.1 gentle $
-0.8 gentle activity
2.3 gentle and
0.6 gentle drug
2.8 gentle enough
-1.0 gentle exercise
1.4 gentle it
-0.5 gentle kneading
-1.6 gentle massage
-1.0 gentle movement
2.3 gentle nerve
-0.5 gentle rocking
1.4 gentle spinal
-0.8 gentle stretching
1.2 gentle techniques
-0.6 gentle walk
-1.2 gentle walking
-1.1 gentleman
-0.5 gentleman of
0.7 gentleman with
2.9 gentler
1.0 gentler than
-1.4 gently
-1.0 gently $
0.6 gently active
-0.6 gently and
-0.6 gently through
-1.1 george
-0.5 gerald
-0.6 geraldine
0.7 get
-1.0 get $
-1.1 get 15
-1.3 get 20
-0.8 get an
-0.8 get asked
2.6 get at
-1.8 get back
-0.8 get down
-0.9 get dressed
0.6 get every
-0.7 get first
0.8 get forty
-1.3 get help
0.5 get her
-0.5 get home
1.0 get hurt
-1.5 get in
2.4 get injured
1.1 get is
2.8 get less
-0.9 get me
-0.7 get moving
-0.7 get my
0.7 get off
-1.5 get older
-1.1 get on
-1.3 get one
-4.5 get out
0.8 get pain
4.6 get results
0.9 get rid
2.6 get room
0.6 get sick
-0.7 get smaller
-0.8 get sore
0.5 get that
-0.9 get the
2.2 get their
-0.9 get this
-0.5 get through
-1.1 get tired
0.9 get to
-1.0 get up
1.1 get used
0.6 get what
6.2 get you
2.2 get your
2.0 gets a
-1.2 gets better
-1.4 gets in
-1.8 gets it
0.5 gets moving
-1.1 gets on
1.2 gets results
2.1 gets rid
-0.5 gets stiff
-1.8 gets the
-0.6 gets thinner
-0.6 gets tighter
0.7 gets to
-1.7 gets worse
1.1 gets you
0.6 gets your
-0.9 getting
0.5 getting a
0.5 getting any
-1.2 getting back
-0.9 getting better
-0.5 getting bigger
-0.5 getting here
-0.7 getting in
-0.9 getting on
0.5 getting out
0.9 getting started
5.3 getting that
-0.9 getting the
-1.4 getting up
-0.6 getting weak
0.5 getting you
1.9 gift
1.7 gift $
-1.9 gift card
-1.7 gift cards
4.4 gift for
2.6 gifted
-0.8 gill
-1.3 gilmore
-1.2 ginger
0.9 ginger tea
0.5 girdle
-0.7 girdle pain
0.8 girl
1.1 girls
-1.2 give $
-2.2 give a
-0.6 give her
1.9 give it
-0.5 give massage
3.5 give me
1.2 give out
-0.6 give some
0.5 give someone
-0.5 give the
1.5 give up
1.6 give us
2.8 give you
-0.5 give your
-1.3 given $
0.7 given a
0.6 given an
-1.0 given by
-0.6 given in
-0.6 given mixed
1.0 given the
1.8 given time
2.6 given up
-0.8 given you
0.7 gives
-0.6 gives $
-0.9 gives a
-0.9 gives it
-1.7 gives the
2.0 gives up
-0.9 gives way
2.3 gives you
1.1 gives your
-0.7 giving
-0.7 giving it
-0.7 giving up
1.1 giving you
2.3 glad
-0.5 glad that
-1.1 glad to
0.6 gladly
-0.5 glass
-0.7 glass $
-0.6 glass of
-1.0 glasses
-1.0 glide $
-0.7 glides
-0.5 gliding strokes
-0.7 glove
-0.5 gloves
0.8 glowing
-0.8 glucosamine
-0.7 gluteal
-0.8 gluteal muscles
-1.0 gluteals
-3.2 glutes
-1.2 glutes $
-0.5 glutes switch
0.5 glutes the
-0.9 go
-1.6 go $
2.1 go after
2.3 go and
2.3 go as
-2.1 go away
-0.9 go because
1.6 go beyond
-0.6 go by
-1.2 go deeper
-1.4 go easy
-1.0 go fast
-0.6 go first
-1.1 go for
1.6 go from
-1.2 go further
-0.7 go gently
2.2 go home
-2.1 go in
-1.1 go lighter
-0.5 go more
1.2 go of
1.1 go on
-0.5 go one
0.7 go out
-0.8 go over
-0.9 go quickly
-0.6 go so
3.6 go the
-1.4 go through
-1.8 go to
-0.5 go together
1.6 go under
-1.4 go up
-0.7 go well
1.1 go with
3.1 go wrong
0.9 go you
-1.3 goal
-0.5 goalie $
-0.6 goals and
1.8 goes
1.7 goes $
1.5 goes after
-0.7 goes again
-0.9 goes along
1.4 goes back
-2.5 goes down
-1.5 goes every
0.7 goes for
0.9 goes further
0.9 goes home
0.6 goes into
-0.5 goes like
-0.6 goes off
-2.6 goes on
-0.6 goes out
0.8 goes right
1.1 goes the
1.0 goes to
-1.0 goes up
-1.0 going $
-0.7 going back
0.6 going down
1.4 going for
-0.7 going on
0.9 going out
2.6 going to
0.8 gold
1.0 gold standard
1.1 golden
2.2 golf
0.9 golf $
0.9 golfers
1.8 golfing
6.7 gone
3.4 gone $
0.9 gone after
0.6 gone and
-0.7 gone at
0.5 gone back
0.5 gone by
-0.6 gone completely
-0.5 gone down
0.6 gone for
1.2 gone home
3.6 gone in
-0.7 gone numb
2.5 gone the
-1.6 gone they
-0.7 gone through
-1.4 gone to
-0.9 gone within
1.8 goniometer
-2.5 good
3.9 good $
0.7 good and
2.2 good as
-1.7 good at
-0.5 good choice
1.6 good circulation
-0.6 good company
-0.7 good days
0.8 good enough
-2.4 good evidence
1.9 good few
3.6 good for
-1.7 good hurt
0.7 good many
1.3 good news
-0.6 good one
-0.9 good pain
-0.7 good place
0.7 good practitioner
-1.7 good reason
0.9 good result
-0.9 good standing
-0.9 good studies
-0.6 good therapist
0.8 good time
-0.5 good way
0.9 good with
1.9 good workout
6.7 goodbye
6.8 goodbye to
-0.5 goodness
3.8 google
1.1 google and
-0.8 googling
-1.2 gord
-0.5 gord $
3.5 got
1.5 got $
-0.7 got a
-0.6 got an
3.1 got her
-0.7 got hurt
-0.5 got in
-1.5 got it
1.0 got nowhere
1.6 got off
0.7 got on
-1.0 got one
0.8 got out
0.5 got the
2.5 got their
1.2 got to
0.5 got two
1.2 got up
-1.2 got you
1.6 got your
-2.2 gp
-0.9 gp $
-0.6 gp can
-0.6 gp or
3.2 gp will
-0.6 gps
-2.7 grab
-0.5 grab one
-0.8 grabs
-0.5 grabs $
-0.7 grad
0.9 grade 1
1.7 grade 2
-0.5 grade one
-0.7 grade ten
-0.6 graded
-1.6 gradual
-1.6 gradually $
-0.6 gradually reabsorbs
1.2 graduate
2.1 graduates
-1.5 graham
-0.7 graham who
0.5 grain of
1.6 grand
2.9 granddaughter
1.0 granddaughter $
0.6 granddaughter wedding
-2.7 grandmother
-0.5 grandmother would
2.5 grandmothers
1.8 grandpa
1.3 grandparents
0.9 grandparents $
0.6 grandparents and
0.7 grandson
0.9 grant
-0.9 grapeseed
2.1 grass
-1.8 grateful
-0.7 grateful to
-0.6 gratuities
-0.5 gratuities are
-0.8 gravel
-0.8 gravity
1.8 great
-1.4 great $
-2.6 great deal
1.0 great grandparents
1.3 great many
1.8 greater
1.9 greater flexibility
-0.5 greater range
-0.7 greatly
-2.6 green
-0.6 green shield
-1.0 greg
-1.4 grew
-1.9 grew up
-1.4 grey
-0.8 grey hair
1.2 grief
0.5 grind $
1.9 grinding
2.0 grinning
-0.7 grip
0.7 grip the
-0.8 grit
-0.9 gritting
-0.5 gritting your
0.5 gritty
-0.5 groan
-0.6 groceries
-0.8 groceries $
-1.0 grocery
-0.8 groin
-1.4 ground
-1.8 ground floor
-0.5 ground level
-1.5 group
-1.5 group $
-0.5 group exercise
4.3 group is
-0.7 group you
-4.2 groups
-1.8 groups $
-0.9 groups had
0.5 grouse
0.5 grouse grind
0.5 grove
2.2 grow
3.6 grow $
-0.8 grow back
-1.1 growing $
-0.6 growing a
-0.8 growing child
1.1 growing teens
0.7 grown
2.2 grows
2.6 grows $
-0.9 growth
-0.5 growth $
-0.8 growth has
-0.6 growth is
0.6 growth of
1.1 growth spurt
-0.5 growths
-0.5 grumble
-2.4 grumpy
-0.5 grumpy back
-2.8 gst
-0.6 gst $
-0.5 gst is
-0.6 guangzhou
5.4 guarantee
7.9 guarantee $
-1.7 guarantee a
1.4 guarantee it
-0.8 guarantee results
-4.4 guarantee that
-1.1 guarantee the
2.0 guarantee you
7.8 guaranteed
4.2 guaranteed $
2.2 guaranteed or
-0.5 guaranteed to
-0.6 guaranteed way
1.0 guarantees
-0.9 guarantees a
-2.2 guard
-0.5 guardian
-4.5 guarding
-1.1 guarding $
-0.6 guarding and
-0.7 guarding is
-0.5 guarding itself
-0.8 guards
-0.6 guess
-0.5 guess $
-1.0 guest
-1.1 guest $
1.0 guests
-0.5 guests $
0.8 guests tell
0.9 guests who
0.5 guests with
-1.1 guidance
-0.7 guide $
1.6 guide from
-0.8 guide to
-0.5 guide we
-2.0 guideline
-0.5 guideline on
-3.5 guidelines
-0.5 guidelines differ
-0.7 guitar
-1.4 gun
-0.8 gurdeep
-0.8 gurpreet
0.7 gut
-0.5 guy
-1.0 guy $
-0.5 guy ropes
3.4 guys
-0.6 guys $
0.7 guys are
0.6 guys who
0.7 gwen
-3.4 gym
-0.6 gym that
1.3 h
-0.5 h $
2.1 habit
0.8 habit $
2.1 habit and
1.5 habits $
2.2 had
2.2 had $
-1.2 had a
1.1 had already
-1.9 had an
0.8 had asked
1.6 had at
-3.0 had back
-1.2 had become
-0.7 had been
-1.2 had better
-0.7 had cancer
3.1 had clients
-1.0 had come
2.1 had done
-2.2 had enough
0.5 had faded
1.6 had fallen
1.5 had forgotten
-0.7 had gone
-0.5 had her
0.6 had him
1.1 had in
-1.5 had it
-1.0 had lasted
0.6 had left
-0.9 had little
-0.5 had low
-2.1 had massage
3.1 had me
0.7 had missed
-0.9 had mixed
-2.2 had mostly
-1.8 had my
0.7 had not
0.5 had one
2.2 had people
0.8 had planned
1.6 had ra
-0.7 had rheumatoid
1.8 had sciatica
1.1 had seen
-0.5 had shrunk
-0.8 had spinal
-1.8 had surgery
-0.8 had that
-2.3 had the
-0.5 had this
3.7 had to
-0.8 had told
1.5 had tried
0.5 had two
-2.0 had very
-1.1 had worn
2.0 had written
1.5 haddad
-0.6 haematoma
-2.9 hair
-1.2 hair $
-0.8 half
2.9 half $
-1.2 half a
-0.7 half day
1.2 half marathons
-0.5 half my
-2.6 half of
-1.5 half past
-0.6 half price
1.9 half term
1.7 half the
-1.7 halfway
-0.9 halfway through
-0.8 hall
1.6 hall $
-0.9 hall and
-1.6 hallway
0.5 hallway $
-0.7 hallway is
1.3 halt
1.4 halt the
1.7 halts
1.4 halves
-0.5 hamish
-0.5 hammer
-2.0 hamstring
-4.0 hamstrings
-1.1 hamstrings $
-0.5 hamstrings and
0.7 hana
1.6 hand
-1.3 hand $
1.2 hand and
0.9 hand at
-1.0 hand in
-1.2 hand on
-0.8 hand out
1.4 hand picked
-0.9 hand with
1.6 hand you
0.8 handed
-0.9 handed a
-0.9 handed out
4.0 handful
1.6 handful of
0.5 handle $
-0.8 handled
-1.2 handles
-0.5 handles pain
4.2 hands
-2.4 hands $
1.1 hands a
-1.5 hands and
-0.5 hands are
0.5 hands can
4.9 hands do
-0.7 hands feet
-0.5 hands first
-0.8 hands full
4.0 hands in
1.1 hands is
0.6 hands it
0.7 hands know
1.3 hands like
0.7 hands no
1.3 hands of
-0.5 hands or
-0.7 hands so
-1.2 hands that
-0.8 hands to
-0.5 hands warm
-0.8 hands with
-0.6 hands wrists
1.8 handshake
-1.2 handydart
3.9 hang
0.9 hang evenly
-1.4 hang on
1.7 hang up
0.7 hanging around
1.0 hannah
0.7 happen
1.0 happen again
-0.7 happen at
-0.7 happen in
0.6 happen to
1.7 happened $
-0.5 happened and
1.5 happening $
-0.5 happening again
-0.5 happens
-1.4 happens $
2.1 happens and
-1.2 happens at
0.5 happens during
-0.8 happens in
0.7 happens is
1.8 happens next
-0.8 happens on
0.5 happens the
1.9 happens to
1.3 happy
3.6 happy $
1.5 happy clients
-0.9 happy to
-1.1 happy with
2.1 harbour
-0.5 harbourlight
-3.2 hard
-0.9 hard $
-0.5 hard and
0.9 hard as
-0.9 hard feelings
-0.5 hard on
-0.6 hard sell
-3.6 hard to
1.3 hard week
-0.5 hard working
0.6 hardens
-1.2 harder than
0.9 harder to
-1.0 hardly
0.8 hardly a
-0.5 hardly been
0.8 hardly ever
-0.5 hardly moved
-1.0 hardware
-0.5 hardware store
0.6 hargrove
2.6 harm
1.0 harm but
-0.6 harm from
-1.2 harm is
3.1 harm you
0.7 harmless
-0.8 harms
-1.6 harold
0.7 harrow
0.8 harrow street
0.6 has
-0.7 has $
-1.8 has a
-0.8 has agreed
4.2 has an
-1.0 has arthritis
1.4 has asked
-1.1 has become
-1.2 has been
1.5 has brought
-0.7 has bulged
-1.2 has carried
-2.7 has changed
0.5 has cleared
1.3 has discharged
0.7 has ever
1.1 has failed
-0.7 has five
0.6 has four
0.5 has given
-3.0 has gone
0.8 has had
-1.1 has happened
-0.7 has hardly
-1.1 has healed
0.5 has heard
1.1 has helped
-1.3 has her
0.9 has hung
-0.7 has hurt
-2.0 has it
-2.2 has its
-0.5 has leaked
0.5 has lived
-0.9 has looked
0.6 has made
0.7 has missed
1.3 has more
-0.6 has moved
-0.7 has narrowed
1.0 has needed
4.0 has never
0.5 has no
2.1 has none
2.2 has not
0.9 has nowhere
1.1 has often
-0.8 has on
-1.5 has one
-1.0 has opinions
-1.6 has osteoarthritis
-1.5 has passed
-1.0 has practised
-0.5 has promised
2.6 has proved
1.5 has proven
-1.0 has pushed
0.6 has put
-1.1 has risks
0.8 has room
-1.1 has said
-0.7 has scoliosis
-2.6 has settled
1.2 has shifted
-1.1 has shown
-0.8 has since
1.0 has slipped
-0.5 has some
-0.5 has spent
-0.7 has stopped
1.0 has taken
2.2 has the
-1.9 has three
0.5 has told
-0.6 has trained
1.6 has treated
-1.0 has two
0.8 has usually
0.5 has what
0.5 has you
-0.5 has your
-1.5 hastings
1.0 hastings street
-0.9 hate
-0.6 hate it
0.7 hate the
-1.8 hated
-1.0 hated it
-1.2 hates
1.8 haul
-1.2 hauled
0.8 hauling
2.7 have $
-0.8 have a
0.8 have advanced
-1.3 have agreed
-1.9 have all
-1.9 have already
-1.2 have also
-1.4 have an
0.5 have and
0.9 have another
-1.5 have any
-0.6 have anything
-1.6 have arthritis
-0.5 have at
1.9 have avoided
-2.8 have back
0.7 have begun
-0.5 have better
0.7 have brought
-0.8 have built
0.6 have cancelled
-0.7 have changed
1.1 have clients
1.7 have come
1.3 have developed
1.4 have diabetes
0.5 have even
-1.5 have ever
1.9 have failed
0.6 have fallen
0.8 have felt
0.5 have fewer
2.4 have finished
-0.6 have five
1.8 have found
-0.7 have gathered
1.7 have given
-2.3 have gone
-2.1 have got
1.3 have grown
-1.5 have had
-0.6 have hardly
-0.6 have healed
-1.4 have heard
3.5 have helped
-0.6 have hurt
2.4 have just
1.6 have kept
-1.6 have learned
-0.5 have little
-1.1 have looked
-0.9 have low
1.8 have made
-3.2 have massage
-1.3 have met
2.1 have missed
1.4 have more
-0.6 have moved
-0.5 have muscle
0.8 have needed
1.3 have never
-3.2 have no
-0.7 have none
5.5 have not
-1.3 have nothing
0.5 have noticed
-0.8 have now
-0.8 have often
-1.3 have one
0.7 have only
-0.6 have openings
-1.9 have osteoporosis
1.2 have over
0.5 have paid
-2.1 have pain
-0.9 have possible
3.2 have proved
1.4 have proven
1.4 have put
-0.5 have raised
-1.5 have read
-0.8 have recovered
-0.9 have regular
-1.1 have reported
1.1 have room
1.0 have run
-0.7 have said
-0.7 have sat
2.6 have saved
2.2 have sciatica
-0.7 have scoliosis
2.0 have seen
-0.8 have sent
-0.7 have set
0.6 have settled
1.0 have several
1.2 have shorter
2.9 have shown
-2.9 have side
-0.5 have signed
1.5 have slept
-0.5 have so
-1.9 have some
-0.5 have something
-0.5 have spent
1.0 have stenosis
-0.6 have stiffened
1.1 have still
1.8 have stopped
-0.8 have surgery
-0.5 have swallowed
2.6 have taken
-0.5 have ten
2.9 have the
-3.5 have their
-0.9 have them
0.5 have thirty
-0.7 have this
-0.6 have thought
-1.2 have three
1.7 have thrown
-1.7 have time
0.7 have told
0.9 have too
0.7 have treated
-0.5 have turned
-0.8 have two
1.0 have used
-0.6 have usually
0.7 have waited
3.5 have watched
-0.8 have worked
0.5 have worn
0.8 have written
4.0 have yet
5.2 have you
-1.1 have your
-0.5 having
-0.7 having $
2.0 having a
-0.6 having an
0.9 having been
-0.7 having it
-0.7 having massage
-0.7 having no
1.1 having to
0.6 hazard
3.6 he
-1.2 he also
-2.8 he been
-0.5 he began
-1.0 he brings
0.5 he calls
-2.1 he came
-4.6 he could
-1.0 he finished
-1.0 he found
-0.9 he gave
-1.2 he got
-2.5 he had
0.7 he has
1.9 he is
-0.5 he just
-0.5 he knows
0.8 he left
0.8 he looked
1.6 he never
1.4 he now
0.5 he phoned
0.9 he rang
1.8 he sat
0.9 he says
0.7 he sent
0.6 he slept
-1.0 he spent
0.6 he started
-0.6 he still
1.4 he stood
-1.0 he takes
-0.6 he thought
-0.5 he told
-0.6 he trained
2.7 he walked
2.2 he walks
1.4 he was
-0.6 he went
-1.0 he worked
-1.0 he works
-1.1 he would
-0.7 he wrote
0.5 head
-0.9 head $
1.0 head in
-0.6 head therapist
1.0 head to
1.4 headache
-0.8 headache $
5.3 headaches
-1.7 headaches $
-1.3 headaches and
-1.1 headaches that
-0.9 heading
0.7 headline
-0.6 headrest
0.6 heads
4.3 heal
1.5 heal $
-0.5 heal faster
-1.0 heal in
1.6 heal itself
0.6 healed
0.5 healed $
1.4 healed and
11.0 healing
-3.0 healing $
1.8 healing after
2.4 healing hands
1.0 healing is
1.1 healing of
1.1 healing time
7.3 heals
-0.5 heals in
0.7 heals it
1.6 heals itself
2.1 heals the
-2.4 health
-0.5 health care
-0.9 health form
-2.2 health history
-0.5 health is
0.5 health organization
-0.5 health plans
-0.5 health professional
-0.9 health professionals
-0.5 health your
0.8 healthy
1.0 healthy $
0.7 healthy disc
-0.6 healthy people
-0.7 healthy volunteers
-0.6 healthy weight
-2.6 hear
-0.9 hear $
-1.1 hear about
-1.0 hear from
-1.3 hear it
4.2 hear some
-1.1 hear that
-1.6 hear the
-1.5 hear this
-0.5 hear your
-2.9 heard
-2.3 hearing
-0.5 hearing aids
1.3 heart and
0.9 heart attack
-0.8 heart disease
1.2 heart of
-4.1 heart rate
-0.9 hearts
-2.5 heat
-1.2 heat $
3.1 heat and
-0.5 heat for
-0.8 heat is
0.5 heat pack
-1.3 heat packs
1.6 heat pad
-3.2 heated
-0.7 heated basalt
-0.6 heater
-0.6 heaters
-0.8 heating
1.2 heavier than
0.5 heaviness
-0.7 heaviness or
-2.5 heavy
-0.6 heavy and
-0.7 heavy deadlifts
-1.4 heavy lifting
-0.5 heavy meal
-0.6 hedge
-0.5 heel $
-0.7 heels
-0.5 heels $
2.8 height
1.6 height $
-1.0 height and
-0.5 height as
-1.0 height of
1.7 height or
1.9 heights $
1.6 held
3.1 held $
-0.5 held by
-0.8 held for
2.7 held the
1.8 helen
-1.5 hello
-0.6 hello $
-0.6 hello and
1.9 hello i
-0.8 hello to
-3.7 help
1.2 help $
0.9 help and
0.6 help because
-0.7 help everyone
-0.6 help from
-0.5 help it
-0.7 help straight
1.0 help them
0.8 help to
-0.5 help us
-1.9 help with
1.5 help you
5.2 helped
1.5 helped $
1.5 helped a
0.6 helped dozens
0.9 helped more
0.5 helped over
-0.8 helped people
-2.3 helpful
-0.7 helpful $
0.5 helpful for
-1.6 helping
-0.6 helping $
-1.2 helpline
-0.7 helpline is
0.9 helplines
-2.9 helps
-2.3 helps $
-0.8 helps a
-0.7 helps them
0.9 helps to
-1.1 helps with
1.8 helps your
-0.5 hence
-0.5 hence the
2.3 her
-0.5 her a
-0.5 her about
-1.1 her allotment
-1.8 her and
-0.5 her appointments
-0.5 her approach
-3.0 her back
-1.1 her clients
-1.3 her curve
-1.2 her daughter
1.3 her doctor
-1.2 her every
1.7 her first
0.6 her hands
-0.8 her head
-0.9 her husband
-1.1 her in
2.3 her knees
1.4 her last
-1.0 her legs
1.5 her life
-0.6 her low
-0.9 her lower
-1.2 her massage
-1.8 her mother
1.0 her name
1.1 her new
-1.5 her on
-1.5 her own
1.4 her rheumatologist
1.2 her second
-0.6 her she
-0.6 her shoulders
-0.6 her sister
-0.9 her spine
-0.6 her stomach
1.0 her surgeon
-1.2 her that
-1.0 her therapist
0.6 her third
0.5 her thumbs
1.6 her to
1.0 her weekly
0.6 her what
-1.0 herbal
-0.5 herbs
1.9 here
0.6 here $
0.6 here a
-0.9 here after
0.6 here and
-3.4 here are
-0.6 here at
-0.6 here because
1.2 here before
4.4 here do
3.1 here first
-1.4 here for
-0.8 here goes
-1.3 here in
0.5 here is
-1.2 here it
-1.1 here on
-0.7 here since
2.3 here to
-0.7 here too
0.7 here will
-0.7 here you
-1.6 herniate
-1.2 herniate again
1.4 herniated
-1.0 herniated and
-2.2 herniated disc
0.8 herniated discs
3.1 herniated l5
1.9 herniated material
-0.8 herniating
-0.8 herniating again
1.4 herniation
-1.5 herniation $
2.1 herniations and
-0.8 herniations settle
-1.4 heroic
-1.3 heron
-1.0 hers $
1.5 herself
-1.9 herself $
-1.5 hi
-1.3 hide
-0.5 hide the
-0.7 hides
1.0 high
0.7 high $
-0.5 high alert
-0.6 high risk
-0.5 high school
-0.7 high temperature
-1.6 higher
2.2 highest
0.8 highest rated
2.2 highgate
2.2 highgate $
3.4 highly
1.6 highly trained
-1.0 highway
-0.5 highway 1
0.8 hike
0.9 hike $
1.8 hiked
1.8 hiked the
-0.5 hikers
1.4 hikes
0.5 hiking
-1.1 hiking $
-0.6 hill
1.6 hill $
-0.5 hill and
-1.0 hill massage
2.7 him
-1.2 him $
-0.7 him every
-1.3 him from
-1.9 him in
0.5 him on
-0.7 him out
0.5 him that
1.9 him the
-1.3 him to
-1.0 him up
-0.5 him with
2.6 himself
1.5 himself $
-0.6 himself and
-0.5 hindi
-0.5 hinge
-1.3 hinge $
-1.1 hinges
-0.6 hint
-0.6 hint $
-2.3 hip
-1.6 hip $
-1.1 hip flexors
-0.5 hip hikes
-0.5 hip muscles
1.7 hip replacement
-0.9 hip rotators
-0.6 hip the
1.3 hip work
-1.3 hips
-0.5 hips and
-0.6 hips are
-0.5 hips hands
-0.9 hips the
-0.5 hips then
-0.8 hired
2.6 hiroshi
1.8 his
-0.8 his $
-3.4 his back
-0.7 his disc
-1.7 his doctor
-0.6 his forties
2.2 his granddaughter
-0.7 his hands
2.0 his knees
0.9 his laces
-1.2 his legs
-1.0 his life
-0.7 his lower
2.1 his own
1.0 his second
-1.2 his shoulders
-1.0 his spine
1.2 his surgeon
1.2 his tablets
-0.5 his therapist
1.1 his toes
-0.8 his way
-1.1 his wife
-1.0 history
2.0 history $
-1.5 history and
-0.7 history is
0.9 history test
-1.1 hit
4.6 hobble
-0.5 hockey $
0.6 hockey team
-0.5 hold a
0.5 hold an
-0.5 hold everything
1.3 hold for
-0.9 hold it
2.4 hold of
-0.8 hold off
-1.1 hold on
-2.1 hold the
0.7 hold two
1.3 hold you
-2.2 holding
-0.7 holding a
0.8 holding the
0.8 holding their
0.5 holding up
-0.7 holding you
-0.7 holding your
0.7 holds
1.2 holds $
0.6 holds bone
-1.4 hole
-0.5 hole in
1.3 holiday
0.7 holiday $
-0.6 holidays
-0.6 holidays $
-0.9 hollow
0.9 holm
0.9 holm oaks
2.4 home
1.1 home $
-0.7 home after
-0.6 home for
2.7 home from
-1.0 home in
-0.6 home made
0.9 home that
-0.7 home the
-1.2 home visit
-2.2 home visits
-0.6 home with
1.8 home without
-1.0 honest
-0.8 honest about
-0.5 honest therapist
-1.0 honest with
3.3 honestly
5.7 honestly $
-0.5 honestly if
2.3 honestly it
-0.6 honestly the
-2.1 honestly thought
1.0 honour
1.5 honour it
-0.5 hoodies
0.5 hook $
-0.5 hook for
-0.5 hooks
-1.2 hope
0.5 hope for
-0.5 hope that
-1.0 hope to
-0.6 hoped
0.8 hopes
-1.9 hoping
-0.5 hoping to
1.9 hormonal
1.4 hormones
-0.8 hormones $
1.3 hormones and
0.5 hormones drop
-0.5 horn $
-0.5 hospices
-0.6 hospital $
0.6 hospital from
3.2 hospital in
-1.0 hospital stay
0.7 hospital to
1.0 hospitals
2.1 host that
-3.3 hot
-0.6 hot and
-0.5 hot joint
-0.5 hot joints
1.2 hot pack
-0.6 hot packs
-0.8 hot red
-1.9 hot stone
3.4 hot stones
-0.9 hot swollen
1.6 hot towel
-1.3 hot water
-0.8 hot wire
0.7 hotel
-1.2 hour
1.9 hour a
1.9 hour and
-0.8 hour at
-0.5 hour away
-1.1 hour before
-0.8 hour between
1.5 hour does
1.7 hour every
-0.8 hour for
0.6 hour goes
-2.1 hour in
-0.6 hour is
4.3 hour later
-0.6 hour minimum
0.9 hour of
-0.7 hour off
-1.3 hour or
-0.6 hour reset
-0.5 hour sessions
1.6 hour that
-0.6 hour the
-0.6 hour to
2.7 hour with
-0.6 hour without
-1.2 hours
-0.8 hours a
2.4 hours and
-0.6 hours are
-1.0 hours at
-1.1 hours before
-0.5 hours each
-0.6 hours free
-0.5 hours if
-1.1 hours in
-0.8 hours later
-1.4 hours notice
-0.7 hours or
0.6 hours over
3.4 hours to
-2.0 house
-0.5 house and
0.6 house calls
0.9 house in
-0.8 household
1.6 houses
-1.2 how $
2.9 how a
3.5 how an
-0.9 how did
-0.8 how effective
-1.9 how far
-0.7 how fast
0.7 how hands
-0.5 how hard
-1.2 how he
-4.0 how it
-0.5 how little
-1.7 how long
1.4 how many
6.6 how massage
0.6 how one
2.6 how registered
3.0 how rmt
-0.7 how soon
2.7 how sure
-0.8 how that
-1.8 how the
-0.5 how their
-1.5 how they
1.1 how to
1.5 how we
-2.3 how well
-2.7 how you
-0.9 how your
1.8 however
-0.5 however a
1.1 however long
-0.8 hr
-0.8 huang
1.2 hug $
-0.5 huge
-0.9 hum
-1.0 humans
-0.5 humans $
-0.7 humming
3.0 hump
1.8 hundred
-0.6 hundred people
1.7 hundred percent
0.9 hundred times
4.4 hundreds
4.6 hundreds of
1.0 hung
0.8 hungry
0.6 hungry $
-0.8 hurried
-0.6 hurried off
0.9 hurries
-1.0 hurry $
-0.5 hurry and
-1.4 hurry you
1.2 hurt
3.6 hurt $
-0.6 hurt a
0.9 hurt again
1.5 hurt and
-0.5 hurt does
0.9 hurt for
-0.8 hurt in
-0.8 hurt less
-1.9 hurt more
-1.3 hurt my
1.3 hurt on
-0.5 hurt their
2.9 hurt you
0.5 hurt your
0.6 hurt yourself
2.8 hurting
1.4 hurting $
-1.8 hurts
1.6 hurts $
1.2 hurts and
1.3 hurts in
-1.4 hurts more
-3.5 husband
1.4 husband says
-0.6 husband who
-0.5 husbands
-1.4 hydrotherapy
-0.5 hydrotherapy $
1.0 hye
1.0 hye jin
-0.5 hypertonicity
2.7 i
-1.8 i actually
0.8 i add
-0.7 i always
0.8 i am
-1.7 i answer
-1.3 i ask
-1.5 i asked
-0.5 i avoid
-0.7 i be
2.3 i been
0.9 i began
-0.6 i begin
-0.8 i believe
-0.8 i bent
-0.5 i book
1.5 i booked
-1.0 i bought
-0.7 i bring
1.0 i call
4.9 i came
3.4 i can
1.9 i cancelled
1.6 i changed
-0.5 i check
1.1 i come
1.0 i could
-0.6 i cried
2.0 i danced
-1.3 i did
-0.5 i dislike
-0.5 i drive
1.7 i drove
-0.6 i ended
-0.8 i enrolled
0.6 i expect
2.1 i feel
1.3 i felt
0.7 i find
4.4 i fix
2.3 i forgot
0.6 i forgotten
1.8 i gave
-0.8 i get
-0.5 i give
1.9 i given
-1.9 i go
2.5 i got
0.7 i grew
1.9 i guarantee
1.0 i had
-1.2 i hate
0.7 i have
-0.9 i hear
-0.6 i hold
-2.0 i honestly
-0.8 i hope
-0.5 i hung
-0.8 i hurt
1.0 i just
0.8 i keep
-0.7 i kept
-0.9 i knock
-1.6 i know
-1.0 i learned
-1.5 i leave
0.5 i left
-0.6 i let
0.5 i lift
-3.0 i like
0.5 i limped
1.3 i look
-0.7 i love
-0.8 i made
-0.9 i make
1.0 i may
-0.5 i measured
1.0 i mention
-0.8 i might
-0.7 i must
-1.2 i nearly
-2.2 i need
1.1 i noticed
-0.7 i now
0.5 i offer
-0.5 i often
-0.7 i once
-1.7 i opened
-1.0 i own
0.7 i phoned
0.6 i play
1.6 i played
0.8 i press
1.3 i put
2.2 i ran
-1.2 i rang
-2.3 i rather
-0.5 i recommend
0.6 i release
-1.1 i remember
-0.8 i run
2.0 i said
1.1 i saw
1.9 i say
3.9 i seen
-0.9 i send
-0.7 i set
-0.5 i share
2.4 i sit
9.1 i sleep
0.6 i slept
-0.6 i sold
-0.6 i sooner
1.2 i specialize
-0.6 i spent
1.5 i stand
-1.6 i start
-0.9 i stay
-1.0 i step
-0.6 i still
1.9 i stood
-1.1 i stop
-1.1 i stopped
-0.7 i stretch
-0.7 i suppose
-0.7 i swear
-0.5 i swim
-0.6 i teach
-0.5 i tell
-0.8 i text
-2.1 i think
-1.4 i thought
1.5 i threw
3.0 i told
-0.5 i touch
-1.5 i trained
-1.0 i treat
1.5 i truly
-0.7 i try
-0.7 i turn
0.6 i turned
-1.4 i understand
-2.9 i used
-0.5 i usually
-1.1 i wait
3.0 i walk
2.0 i walked
-2.2 i want
1.4 i wanted
2.6 i was
1.3 i wasted
-1.0 i watch
0.6 i went
-1.9 i will
-0.9 i woke
-2.2 i work
-2.2 i worked
-2.9 i would
-1.4 i write
-1.3 i wrote
0.6 ibuprofen
3.1 ibuprofen $
-0.5 ibuprofen and
-0.5 ibuprofen if
-0.5 ibuprofen is
-3.3 icbc
0.8 icbc claims
-0.5 icbc pre
-1.0 ice $
0.6 ice and
-1.0 ice for
-0.5 ice pack
-0.7 icy
-3.6 idea
-0.6 idea and
0.6 idea of
-1.1 idea that
1.7 ideal
-0.5 identical
0.5 identified
0.5 identified and
-0.8 identified as
0.7 identifies
0.6 identify
0.7 identify the
-0.6 idiopathic
-5.6 if
-0.5 if $
-0.7 if anything
0.7 if he
0.7 if i
-1.3 if massage
-0.6 if money
0.9 if needed
-0.5 if no
-0.5 if none
0.9 if not
-1.4 if nothing
-0.5 if other
-1.4 if pain
0.8 if she
1.3 if somebody
-2.3 if something
-0.6 if stairs
-2.8 if that
0.5 if the
-1.4 if there
-1.5 if they
-0.8 if this
-0.7 if those
2.1 if we
0.7 if you
1.9 if your
0.8 ife
0.6 ignore
1.1 ignore the
2.4 ignored
-0.6 ignoring
-1.1 ill
2.0 illness
-0.7 imaginary
-0.6 imaginary $
-0.7 imagined
0.5 imaging $
-0.8 imaging in
-0.6 imaging report
1.6 imbalance
-0.8 imbalance $
1.3 imbalance is
2.9 imbalances
5.6 immediate
1.9 immediate relief
-0.6 immediate treatment
4.0 immediately
7.6 immune
0.8 immune defences
-0.5 immune process
2.6 immune response
3.0 immune system
7.3 immunity
2.4 immunity $
1.5 immunity so
1.0 imogen
1.1 impact
0.9 importance
-1.0 important
-0.6 important $
-0.5 important because
-1.2 important to
0.8 impossible
1.2 impossible to
-2.3 improve
2.4 improve $
-1.0 improve after
0.9 improve and
-0.5 improve as
-0.6 improve on
-0.6 improve strength
-0.7 improve without
-0.7 improve your
2.7 improved
2.7 improved $
-1.5 improved after
0.5 improved and
0.7 improved by
-0.5 improved flexibility
-1.2 improved in
2.4 improvement
0.5 improvement is
0.7 improvement over
-0.7 improvements in
-1.0 improves
0.8 improves $
1.2 improves and
-0.9 improves blood
-0.6 improves by
0.7 improves circulation
-0.5 improves faster
0.7 improves the
-0.5 improves with
0.6 improving circulation
5.6 impurities
1.0 in
-0.6 in 10
-1.3 in 100
-0.7 in 1894
1.8 in 20
-0.5 in 2006
-0.6 in 2008
-1.3 in 2009
-0.5 in 2011
-0.7 in 2013
-1.0 in 2014
-0.5 in 2015
-1.2 in 2018
-1.0 in 2019
-1.2 in 2021
-0.7 in 2023
1.5 in 2024
0.5 in 6
1.4 in about
0.5 in active
-0.7 in acupuncture
1.4 in acute
-0.5 in adolescence
0.5 in adolescents
-0.7 in adult
-1.6 in adults
-3.2 in advance
-0.8 in after
-0.7 in again
0.6 in alberta
1.0 in all
-0.8 in almost
-0.5 in along
-0.5 in anatomy
3.5 in and
-0.5 in another
-2.2 in any
1.1 in april
-0.7 in around
-2.1 in at
0.7 in august
-0.7 in b
0.6 in back
-0.7 in bc
-0.8 in because
-3.2 in bed
-1.0 in behind
2.4 in bent
-1.4 in blood
-1.1 in both
-0.7 in brentwood
-0.6 in burlington
4.3 in burnaby
0.8 in calgary
1.0 in canada
-0.9 in case
1.1 in central
-1.8 in charge
1.7 in children
-0.6 in chronic
-0.9 in clinic
-0.6 in conclusion
-0.5 in cortisol
1.6 in crooked
-1.5 in degrees
-1.1 in different
2.5 in disc
-1.0 in downtown
-0.7 in each
0.5 in early
0.7 in east
1.7 in effect
0.7 in eight
2.1 in eleven
-0.6 in english
-0.8 in every
-0.5 in everyday
-0.9 in everyone
-0.8 in families
1.5 in february
1.8 in fifteen
1.8 in five
-0.7 in flares
0.7 in for
2.1 in four
-1.6 in front
-1.1 in function
0.8 in general
-0.5 in good
-0.7 in grade
1.6 in growing
6.4 in half
-1.0 in hand
-0.6 in health
-0.8 in her
1.1 in herniated
-3.3 in his
0.9 in holding
-0.8 in hospital
0.6 in house
1.1 in how
-0.6 in humans
0.7 in i
0.6 in is
-1.5 in it
1.1 in its
-1.3 in itself
-0.6 in january
0.8 in july
1.2 in june
0.7 in just
-0.5 in kerrisdale
-1.3 in kinesiology
0.7 in knee
-0.8 in last
-2.3 in later
-0.9 in law
-1.1 in leeds
-0.8 in life
1.8 in like
2.5 in low
-0.6 in manual
-2.8 in many
-1.7 in massage
4.5 in may
1.7 in metro
-0.5 in middle
-1.0 in mind
4.2 in minutes
-0.7 in montreal
-1.9 in most
0.6 in muscles
-1.3 in my
-0.5 in nanaimo
-0.7 in nearly
-0.8 in nelson
-0.7 in new
2.0 in nine
1.0 in no
0.8 in october
0.9 in older
1.6 in on
1.2 in once
3.5 in one
1.0 in ordinary
-1.9 in osteoarthritis
-0.6 in other
-1.1 in others
1.8 in our
-0.6 in oxygen
0.6 in particular
-0.8 in patients
-2.3 in people
-1.0 in person
-0.7 in place
-0.6 in places
0.5 in plain
1.8 in position
0.9 in posture
-1.0 in practice
-1.2 in pregnancy
0.6 in prenatal
-0.6 in private
-0.9 in ra
-0.5 in real
2.1 in remission
-0.7 in room
0.7 in school
1.8 in sciatica
-0.6 in scoliosis
1.0 in seconds
1.4 in selected
3.8 in seven
-1.2 in several
-0.5 in she
2.6 in short
1.7 in sick
1.5 in side
-0.6 in six
-0.5 in small
-2.4 in some
-0.5 in someone
-0.7 in spasm
2.0 in spinal
-0.9 in sports
-0.6 in spring
-0.9 in stages
-0.6 in stenosis
-0.9 in studies
-0.8 in such
-0.6 in surrey
-0.6 in swedish
0.6 in ten
-1.2 in terms
-1.2 in that
-1.3 in the
-3.5 in their
-1.3 in them
-1.4 in there
0.5 in thirty
0.6 in those
1.4 in three
-0.8 in through
0.6 in tight
1.2 in time
-0.9 in to
-0.9 in today
1.2 in toronto
-0.5 in total
-1.1 in touch
1.9 in town
-0.9 in traditional
2.0 in trained
0.6 in truth
1.5 in trying
0.5 in turn
0.5 in twelve
0.8 in twenty
4.0 in two
3.2 in under
-2.0 in vancouver
0.5 in victoria
1.1 in walking
0.6 in ways
1.7 in week
0.5 in weeks
2.0 in western
-0.6 in whatever
-0.6 in when
-1.0 in which
1.8 in whom
-1.6 in winter
0.5 in with
0.7 in women
4.0 in years
0.5 in yorkshire
-2.8 in your
-0.6 inactive
-1.3 inbox
4.7 inch
2.3 inch $
1.9 inches
0.9 incident
-6.4 include
-1.4 include $
-1.6 include infection
-0.6 included
-2.1 included $
0.5 included in
-0.5 included within
-3.9 includes
0.9 includes $
-1.8 includes a
0.7 includes four
-1.6 includes massage
-1.3 including
1.7 including $
0.5 including a
-0.9 including doing
-1.0 including infection
-0.6 including massage
1.6 including those
-0.7 income
-1.3 inconsistent
-1.0 inconsistent $
-0.7 increase
-0.6 increase $
1.4 increase in
1.4 increased
1.8 increased by
-0.5 increased pain
0.5 increases
-0.5 increases the
-1.0 increasing
-0.6 increasing $
3.3 independence
2.5 indicated
-1.1 individual
-0.5 individual $
-0.5 individually
-0.5 individually $
0.5 individuals
0.5 indoor
0.8 indulgence
0.9 indulgence $
1.2 ines
1.9 ines $
-4.5 infection
0.8 infection are
-1.1 infection bleeding
-0.5 infection blood
-0.9 infection is
-1.3 infection nerve
-0.5 infection or
-0.8 infections $
0.5 infections more
2.4 infertility
-0.6 inflame
-0.6 inflamed $
0.7 inflamed joints
2.3 inflammation
-2.8 inflammation $
1.1 inflammation at
1.2 inflammation in
0.5 inflammation is
-0.8 inflammation of
1.6 inflammation throughout
0.8 inflammatories which
0.8 inflammatory
-1.5 inflammatory arthritis
0.9 inflammatory chemicals
-0.6 inflammatory conditions
-0.9 inflammatory disease
0.5 inflammatory drugs
-0.8 inflammatory gels
-0.7 inflammatory medicine
-2.1 inflammatory tablets
0.9 inflammatory waste
-0.6 influence
-0.6 influence $
1.4 influence on
-0.6 influences
-0.6 inform
-3.8 information
-0.6 information $
1.8 infrared
0.6 ingrid
1.1 initial assessment
-1.3 initial visit
1.5 injection
-1.0 injection $
0.9 injection and
-0.5 injection of
1.1 injection or
1.6 injections
-1.3 injections a
0.8 injections and
-0.6 injections for
-0.6 injections in
-0.5 injections into
2.6 injections wear
0.9 injure
2.7 injured
1.8 injured $
-1.0 injured area
-1.1 injured disc
-0.7 injured level
1.3 injured muscle
0.9 injured or
0.9 injuries
0.5 injuries $
0.7 injuries from
1.0 injuries when
2.6 injury
-1.2 injury $
0.8 injury a
-0.9 injury and
1.0 injury free
1.1 injury from
-0.5 injury is
-0.6 injury or
3.1 injury proof
0.7 injury that
-1.6 injury to
1.4 input
-0.5 ins
1.9 inside
4.1 inside a
1.8 inside and
-0.6 inside of
-0.9 inside they
1.0 inside two
-0.7 inside your
-1.0 insoles
1.3 insomnia
1.0 insomnia $
1.2 inspection
-0.6 instalments
-0.5 instalments $
0.8 instances
5.5 instant
3.7 instant relief
3.9 instantly
4.1 instantly $
3.5 instead
2.3 instead $
1.9 instead and
0.5 instead of
1.3 institute
-1.0 instruction
-0.6 instructions on
-0.5 instructor
-2.9 insurance
-1.3 insurance $
-0.9 insurance and
-0.5 insurance companies
-1.8 insured
-0.6 insured $
-0.9 insured and
-2.1 insurer
-0.8 insurer $
-2.4 insurers
-1.3 insurers $
-0.5 insurers directly
-0.7 insurers do
-1.5 intake
-1.3 intake form
0.9 integrated health
1.4 integrative
0.7 intended
1.2 intended for
-0.7 intended to
-0.9 intense
2.1 intensity
1.1 interact
1.1 interact with
-0.8 interest
-1.0 interest in
-0.9 interested
-0.9 interested in
-0.8 interesting
-0.5 interests
1.6 internal
-2.3 internet
-1.1 internet $
-0.9 interpret
-0.5 interpreted
1.8 interrupts
1.8 interval
0.5 intervals of
2.3 intervention
-0.5 intervention $
1.1 intervertebral
-0.5 interview
-0.7 into $
-0.7 into a
0.9 into alignment
-0.9 into an
0.7 into balance
0.9 into chronic
-0.7 into her
-0.5 into his
-2.6 into it
-0.5 into letting
2.5 into line
-0.7 into places
1.4 into position
1.8 into remission
-0.6 into shorter
2.4 into something
-0.8 into spasm
-1.3 into the
1.1 into their
-0.8 into your
-0.5 introduce
-0.6 introduced
-0.9 introductory
3.0 invasive
1.4 invasive and
-0.8 inversion
-0.7 inversion table
-0.9 investigate
1.3 investment
-0.9 investment $
-0.5 invitation $
-0.7 invitations
-0.6 invite
-1.3 invited
-0.7 invited to
-1.3 invoice
-0.8 invoices
1.6 involve a
-1.5 involved
-1.0 involved $
0.6 involved and
-0.6 involved in
-0.5 involves $
-0.9 involves the
0.6 inward
-0.5 iolanthe
4.0 irene
1.1 iron
2.7 ironside
0.9 irritable
-1.0 irritate
-1.8 irritated
-1.2 irritated $
-1.0 irritated and
1.2 irritated nerve
-1.4 irritates
0.8 irritating
-3.1 irritation
-1.3 irritation of
-0.9 is
1.6 is $
0.7 is 100
-0.5 is 105
-0.7 is 120
-0.7 is 125
-0.6 is 130
1.1 is 165
-0.8 is 50
-0.5 is 60
0.6 is 71
-1.2 is 75
-1.8 is 78
1.3 is a
-0.7 is able
0.5 is accepted
1.9 is actually
0.8 is addressed
-0.5 is affected
0.7 is after
1.5 is all
-0.8 is allowed
-1.0 is almost
-1.8 is already
1.3 is also
2.2 is always
-1.2 is among
-0.7 is an
0.8 is and
0.6 is another
1.3 is any
0.5 is applied
2.4 is as
-0.7 is asked
2.1 is assured
-2.4 is at
-0.9 is away
0.5 is backed
-1.2 is based
1.9 is been
-0.6 is before
-0.9 is being
-3.2 is best
-1.7 is better
1.8 is between
1.2 is brought
-0.8 is busy
1.7 is but
-1.8 is by
-1.8 is called
-0.8 is calm
0.6 is cancelled
-0.9 is carried
-0.9 is caused
2.9 is change
2.0 is changing
-1.0 is charged
0.7 is clear
2.0 is clinically
-0.9 is close
1.1 is closed
0.8 is closer
-0.5 is comfort
-1.0 is coming
-0.5 is complete
1.2 is completed
1.5 is completely
1.0 is consistent
1.6 is corrected
-1.0 is covered
-0.6 is crumbling
1.1 is cut
0.8 is decided
0.5 is deep
-0.6 is delay
-0.7 is described
1.6 is different
-1.5 is difficult
-1.1 is doing
-1.2 is done
1.7 is drawn
-0.6 is due
-0.5 is easy
-0.7 is effective
0.6 is eight
-0.5 is eighty
-0.5 is either
-0.9 is enough
0.8 is entirely
1.4 is especially
0.8 is essential
2.0 is established
-0.5 is ever
1.1 is every
-0.6 is everything
-0.5 is exhausting
-0.6 is expected
-0.6 is extra
0.5 is fair
-0.5 is felt
0.6 is finished
-1.1 is firm
1.0 is five
-0.5 is fixed
-0.5 is flaring
-0.8 is for
-0.7 is formed
-0.8 is forty
-0.9 is found
-0.6 is four
-0.7 is fourteen
-1.0 is frequent
-0.6 is friendly
-1.4 is from
-1.4 is full
1.1 is generally
3.1 is gentle
-1.9 is getting
-0.5 is ginger
1.7 is giving
1.3 is going
2.6 is gone
1.6 is good
-2.0 is got
-0.5 is great
2.0 is guaranteed
0.7 is guided
-0.9 is had
-1.6 is half
0.6 is handy
-1.3 is happening
-1.9 is happy
0.8 is hardly
-0.6 is having
-0.5 is health
-0.6 is heated
-0.8 is held
-0.5 is help
-0.8 is helped
-0.5 is helpful
-0.6 is helping
-1.2 is here
-0.7 is higher
-1.5 is hot
2.0 is how
-0.5 is hurried
3.3 is ignored
-0.7 is imaginary
-0.5 is imagined
-2.4 is important
2.0 is impossible
1.3 is improved
2.5 is indicated
0.9 is intended
-1.5 is irritated
-0.6 is irritation
0.9 is issued
1.3 is it
-1.0 is just
-1.1 is kept
-0.6 is killing
-0.7 is kind
1.6 is known
-0.5 is left
-2.0 is less
-1.1 is level
-0.5 is licensed
-1.6 is likely
-1.6 is limited
-1.0 is linked
-1.3 is little
0.5 is living
0.7 is located
-1.5 is long
-0.5 is longer
-0.5 is looking
-1.9 is lovely
-0.7 is low
-0.9 is lying
-0.9 is made
-0.8 is mainly
0.7 is maintained
-0.7 is maintenance
-2.7 is massage
-0.6 is me
-0.6 is meant
-1.5 is measured
1.8 is mild
-0.6 is miserable
-0.5 is moderate
-0.6 is modest
-1.2 is money
-1.2 is more
-1.9 is most
-0.6 is mostly
0.9 is moved
-0.8 is much
3.1 is muscle
1.7 is muscular
-4.1 is my
0.7 is narrow
1.1 is narrowed
0.5 is natural
0.6 is nature
2.3 is nearly
-2.8 is needed
-0.8 is neither
1.1 is nerve
1.7 is never
1.0 is new
-1.0 is next
-0.5 is nice
-3.1 is ninety
-2.4 is no
4.6 is nobody
1.9 is none
-2.2 is normal
-2.5 is not
2.5 is nothing
1.2 is now
-0.5 is numb
-0.5 is occasionally
2.5 is of
0.5 is off
-0.8 is offered
-2.2 is often
-4.0 is one
-2.7 is only
-2.4 is open
-0.5 is optional
-0.7 is ordinary
0.5 is osteoarthritis
1.5 is our
-0.5 is ours
-2.3 is out
3.4 is over
-0.5 is paid
-1.6 is pain
1.7 is painless
2.6 is particularly
0.8 is partly
1.1 is past
-0.8 is patient
-0.7 is people
0.9 is perfectly
0.5 is performed
-0.5 is permitted
-0.5 is pinched
-0.6 is plain
-0.9 is planned
-0.8 is plenty
-0.5 is popular
1.7 is precisely
2.1 is present
-1.4 is pressing
-1.4 is probably
-0.7 is properly
-0.6 is proposed
1.2 is proven
3.0 is provided
-0.8 is put
1.9 is quick
-1.8 is quiet
-0.9 is quite
0.5 is raised
-0.7 is rarely
1.4 is re
-0.5 is reached
2.0 is really
-1.1 is reason
-1.5 is reasonable
-0.5 is recorded
2.0 is reduced
2.3 is regained
0.5 is registered
1.1 is regularly
1.3 is released
1.7 is relieved
-0.5 is required
0.5 is responsible
2.4 is restored
1.7 is returned
-0.7 is room
-0.6 is roughly
-0.6 is safe
-1.9 is sciatica
2.2 is scientifically
-0.8 is seen
-1.5 is sensible
-0.7 is sent
4.7 is settled
-1.3 is seven
-2.0 is seventy
-0.8 is severe
-0.5 is sharp
0.9 is short
-0.7 is shy
-0.8 is simple
1.4 is simply
-1.3 is six
-1.1 is sixty
-1.0 is small
2.3 is smaller
0.7 is so
0.7 is soft
2.7 is something
-1.6 is sometimes
0.6 is sought
0.8 is spent
0.9 is stable
0.6 is staffed
0.8 is started
-1.5 is stiff
2.7 is still
1.5 is stress
-0.5 is stressful
1.1 is stronger
2.2 is stuck
0.8 is suddenly
2.9 is suitable
-0.5 is supported
-0.6 is suspected
0.6 is switched
-1.1 is taken
-0.9 is taking
1.0 is talking
-0.6 is telling
2.2 is ten
2.9 is that
-0.7 is their
-1.1 is there
1.6 is thereby
1.6 is therefore
-0.5 is thin
-0.9 is thinking
2.1 is thirty
-0.9 is thought
-0.9 is three
-1.9 is tight
-2.0 is time
-0.6 is tired
-0.7 is tiring
4.3 is to
-0.9 is told
-0.5 is too
1.3 is totally
2.0 is trained
-1.2 is treated
-1.5 is true
-1.0 is twelve
-0.8 is two
-0.7 is typical
-1.1 is uncertain
-1.5 is uncommon
-1.6 is uncovered
-1.0 is under
-1.7 is unknown
-1.7 is unlikely
2.5 is us
-2.6 is used
-0.5 is useful
-0.5 is usual
-0.6 is voluntary
1.8 is waiting
1.0 is we
-0.8 is wear
0.6 is well
2.5 is what
-1.3 is when
-0.5 is where
1.3 is whether
-0.5 is which
2.1 is widely
-0.6 is wise
-0.7 is wonderful
-1.1 is work
1.6 is working
-1.5 is worn
-1.3 is worse
-0.7 is worst
-1.4 is worth
-0.9 is written
0.5 is wrong
1.5 is yes
2.7 is you
-2.3 is your
-0.5 is yours
1.5 is zero
1.5 island
1.5 island $
-1.5 issue
-0.6 issue a
1.2 issued
2.4 it
-0.7 it a
0.8 it aches
5.6 it actually
-1.0 it adds
-1.3 it affects
-3.9 it again
-1.8 it all
1.3 it along
1.8 it also
-0.9 it and
2.0 it any
0.6 it appears
-0.7 it applies
-0.7 it are
-2.3 it as
-1.4 it at
0.7 it away
1.0 it be
2.7 it beats
-0.7 it because
-1.9 it becomes
-0.8 it began
-0.5 it begins
3.4 it belongs
1.4 it better
-2.0 it but
-0.6 it by
-2.6 it calms
-1.2 it came
-1.1 it can
-1.0 it carries
-0.9 it changes
1.1 it clears
-0.7 it come
1.1 it comes
1.7 it corrects
-1.4 it costs
0.7 it covers
1.5 it cuts
-1.7 it depends
0.7 it did
2.2 it differently
-1.9 it does
-0.9 it down
-0.8 it dries
0.8 it drinks
-0.8 it eases
-1.6 it easier
-0.9 it easy
1.2 it either
3.8 it ends
-0.7 it even
-2.1 it fades
-0.5 it feel
-1.5 it feels
0.6 it felt
-1.2 it first
-0.5 it for
-0.8 it four
0.5 it from
-0.6 it further
-0.7 it gave
-0.8 it generally
-0.5 it gently
-2.1 it gets
-1.1 it getting
3.1 it go
-1.1 it goes
2.0 it gone
1.0 it got
-0.6 it had
-0.5 it hangs
-1.2 it happen
-1.0 it happened
-0.6 it happens
-1.8 it hard
-0.8 it harder
0.7 it hardly
1.0 it has
-0.8 it he
0.7 it heals
0.7 it helps
2.7 it hurt
-1.6 it hurts
1.1 it i
-0.9 it improves
0.9 it in
-0.6 it instead
1.6 it into
-0.8 it involves
-1.3 it is
3.2 it keeps
-0.5 it kindly
1.0 it knits
-0.8 it last
2.4 it lasts
-0.5 it later
-0.7 it lifts
-0.7 it light
-1.1 it like
-0.5 it long
-1.2 it looks
0.9 it loosens
0.7 it lowers
-1.3 it made
-0.8 it makes
-0.7 it matters
-1.4 it may
-0.9 it means
-0.9 it melts
1.0 it mends
-0.6 it mention
-1.0 it more
-0.8 it most
-0.6 it mostly
-1.1 it moves
-0.5 it must
0.5 it nearly
-0.5 it need
-1.8 it needs
0.9 it never
0.6 it not
-0.5 it occurs
1.2 it off
-1.9 it often
2.9 it once
0.5 it one
2.2 it or
-0.7 it ourselves
1.0 it out
-0.9 it over
-1.7 it passes
-0.7 it pays
1.2 it properly
1.3 it pulls
0.8 it pumps
-1.1 it rarely
0.5 it reaches
0.9 it really
1.1 it rebuilds
-1.3 it reduces
-0.6 it relaxes
-0.8 it releases
1.1 it relieves
0.9 it removes
0.6 it right
-1.2 it runs
-3.3 it safe
-0.7 it seems
-0.5 it seldom
-0.7 it sends
1.3 it sets
-1.6 it settles
-1.2 it she
-2.6 it should
-0.9 it since
-0.7 it sits
-0.5 it slow
-0.7 it smells
-0.6 it some
-1.3 it sounds
0.6 it speeds
-0.9 it started
0.5 it starts
4.2 it stays
-0.6 it sticks
-1.2 it still
-0.5 it stimulates
3.2 it stop
-1.1 it straight
1.6 it straightens
2.6 it takes
-1.2 it tells
-2.3 it tends
-0.6 it than
1.4 it the
2.2 it there
1.8 it thickens
-0.6 it tightens
1.1 it too
1.7 it took
-0.6 it treats
1.0 it triggers
-0.6 it turns
-0.7 it twice
0.6 it under
0.8 it unnecessary
1.3 it up
-1.8 it usually
0.5 it varies
1.1 it wakes
-1.5 it wants
-0.7 it warms
-0.7 it we
0.5 it wears
3.2 it were
-1.4 it when
-0.8 it while
1.0 it will
1.2 it without
3.4 it worked
5.3 it works
-1.3 it worse
-1.6 it would
-1.0 it wrong
1.9 it you
-0.9 it yourself
3.3 its
1.1 its bags
0.8 its cause
-0.9 its effect
-0.6 its effects
-0.6 its length
1.2 its natural
-3.6 its own
1.1 its proper
-0.9 its range
1.0 its root
1.2 its shape
1.0 its source
2.5 its tracks
3.6 itself $
-1.0 itself and
-0.8 itself as
-0.6 itself but
1.4 itself has
-0.8 itself is
-0.6 itself it
1.0 itself out
-0.7 itself that
0.6 itself which
-0.6 itself within
-0.8 j $
0.9 jab
-0.5 jacket
-0.5 jacket $
0.8 jam $
-0.5 james
1.5 janet
-2.6 january $
-1.2 january 1
-0.6 january 2
-0.5 january is
-0.8 jar
-1.6 jar of
2.3 jars
-0.6 jas
1.4 jasmine
-1.2 jaw
-1.1 jaws
1.4 jean
0.7 jelly
2.1 jen
0.7 jenna
0.7 jess
0.9 jin
0.7 jo and
0.7 joanna
-0.6 joanne $
-1.1 job
-2.5 job $
-0.7 job and
-1.0 job is
0.8 job with
-1.8 jobs
-0.5 jobs and
0.7 joelle
-0.7 john
-1.3 join
-0.9 join in
0.5 join the
-2.0 joined
-2.0 joined us
1.9 joined with
-1.8 joins
-0.7 joins us
2.6 joint
-1.0 joint $
1.7 joint and
-0.6 joint are
-0.6 joint becomes
-2.2 joint damage
-0.5 joint dysfunction
0.6 joint fluid
1.3 joint for
-1.3 joint gets
-0.7 joint has
1.5 joint is
-0.9 joint itself
-0.5 joint mobilisation
1.1 joint or
1.4 joint osteoarthritis
-0.6 joint out
-1.5 joint pain
-1.0 joint replacement
-0.9 joint replacements
-1.0 joint that
0.6 joint will
2.2 joint with
-2.6 joints $
1.1 joints a
0.9 joints and
-0.9 joints are
1.3 joints as
-1.8 joints at
-0.7 joints behind
0.5 joints but
0.5 joints for
-0.7 joints grow
-0.6 joints in
0.7 joints lubricated
-0.7 joints of
-0.6 joints or
-0.8 joints out
0.8 joints should
0.8 joints so
1.8 joints that
-0.5 joints thins
-1.4 joints wear
0.8 joints which
-0.7 joke $
-0.6 jokes
-0.7 jonah
0.7 josee
1.6 josie
-0.5 journey
1.6 joy
-0.6 joyce
-1.3 judge
0.5 judged
-0.5 judging
1.6 judith
1.9 judith $
-0.5 jug
-0.7 juice
0.6 july
-0.9 july $
-0.6 jump
3.9 jumped
1.3 jumper
-1.2 jun
1.8 june
-0.9 june $
-1.8 junior
-1.2 junior hockey
0.7 junk
2.4 just
-1.6 just a
-0.6 just above
-1.4 just age
1.8 just as
-0.6 just because
-1.3 just been
-1.6 just chase
-0.7 just come
-1.2 just do
0.7 just done
1.0 just feel
1.1 just getting
-0.7 just had
-0.7 just how
1.0 just in
2.1 just left
-0.8 just live
-1.0 just needs
-0.5 just now
-0.7 just off
-0.6 just old
2.4 just one
-1.0 just rub
-0.5 just say
-1.2 just take
-1.5 just that
2.1 just the
-2.6 just to
-1.1 just wait
0.9 just what
0.8 just will
-1.3 k
-0.5 k $
2.5 karen
0.5 kath
-0.7 keen
-0.8 keep
-1.1 keep $
0.5 keep a
-0.9 keep active
-0.9 keep an
-0.6 keep away
0.8 keep coming
-1.8 keep doing
0.5 keep learning
-1.7 keep moving
0.8 keep my
-0.6 keep off
-1.4 keep on
-0.9 keep taking
-0.5 keep their
-1.0 keep things
1.0 keep to
1.9 keep treating
-0.6 keep up
0.9 keep working
1.2 keep you
-1.6 keep your
-2.7 keeping
-0.8 keeping active
-1.3 keeping it
1.8 keeping the
0.8 keeping you
2.4 keeps
-0.5 keeps $
-2.1 keeps a
-1.4 keeps coming
-0.9 keeps her
1.3 keeps it
2.1 keeps the
1.4 keeps them
-0.5 keeps two
-0.6 keeps us
1.8 keeps your
-0.5 keiko
-1.3 kensington
-0.5 kept $
-0.8 kept a
-1.1 kept at
-1.2 kept in
1.8 kept it
0.9 kept on
0.7 kept the
-0.6 kerrisdale
1.5 kestrel
1.8 kestrel row
-1.1 kettle
-2.1 kettle $
-1.0 kettle and
0.5 kettle has
0.6 kettle is
0.6 kettle on
-0.6 keyboard
-0.7 kg
1.2 kid
1.4 kid $
-0.6 kidding
-0.6 kidneys
0.9 kidneys $
-2.0 kids
-1.1 kids $
-0.5 kids and
-0.7 killing
1.4 kilometres
1.0 kim
-0.5 kind
-2.0 kind $
-0.7 kind and
0.9 kind that
-1.1 kind to
1.1 kind you
0.8 kinder $
-1.7 kindly
-0.6 kindly $
-1.3 kinds
-0.6 kinds $
-2.2 kinds of
-1.2 kinesiologist
-0.5 kinesiologist $
-1.8 kinesiology
-0.7 kinesiology $
1.0 kinetic
0.6 kinetica
-0.5 king
-1.3 kingsway
1.4 kingsway $
-0.6 kirsten $
0.9 kirsty
-2.6 kitchen
-0.5 kitchen $
-0.9 kitchen and
-0.7 kitchen counter
0.5 kitchen floor
1.8 knead
-0.7 knead the
-1.0 kneading
-0.9 kneading and
2.2 kneadly
2.6 kneadwell
0.7 knee
-1.4 knee $
0.5 knee and
-0.6 knee height
1.6 knee is
-0.5 knee or
-0.6 knee osteoarthritis
-0.7 knee to
-1.0 kneel
-0.9 kneel in
-1.0 knees
0.5 knees and
-1.2 knees bent
-0.6 knees drawn
-0.6 knees hips
-0.5 knew
-0.6 knew which
8.4 knife
0.9 knife $
0.9 knife and
1.5 knit
1.1 knit in
2.9 knits
2.8 knitting
0.8 knobbly
-2.7 knock
-0.7 knock $
-1.0 knock before
0.7 knocked
-0.6 knocks
1.0 knot
1.6 knot $
-2.0 knots
-2.4 knots $
-0.7 knots and
1.7 knotted
-3.8 know
-2.5 know $
0.7 know about
-0.7 know ahead
-1.1 know and
-0.8 know before
0.7 know exactly
3.0 know how
-0.7 know i
-1.2 know if
0.9 know it
-0.5 know so
1.0 know someone
-1.4 know that
-1.7 know the
-1.0 know they
-0.5 know this
2.5 know what
-0.8 know when
0.6 know where
-1.4 know whether
-0.5 know who
-0.5 know why
-2.8 know you
-0.8 knowing
-0.7 knowing $
2.7 knowledge
1.1 knowledge of
-0.8 known
-0.9 known $
-0.8 known about
2.4 known around
-2.1 known as
-1.4 known cause
-1.7 known effect
1.8 known for
-0.7 known how
-0.7 known to
-1.1 knows
-1.8 knows $
1.7 knows backs
0.9 knows how
1.6 knows it
3.2 knows more
-1.5 knows the
-1.8 knows what
-1.1 knows where
-0.5 knows why
-0.7 knows your
1.4 knuckle
2.1 knuckles
-1.0 kofi
-0.6 korean
-0.6 kowalchuk
0.7 kowalczyk
0.6 kyoto
1.3 kyphosis
-0.5 l
-0.7 l $
-0.5 l4 5
0.7 l4 and
1.8 l5
-0.8 l5 $
1.8 l5 and
1.0 l5 disc
1.0 lab
-0.8 label
-0.6 laboratory
0.7 labour
-1.1 labour $
2.8 labours
-1.0 labrador
1.3 laces
-1.0 laces $
-0.5 lack of
-0.5 lacrosse
0.6 lactate
4.5 lactic
4.5 lactic acid
-0.9 lad
-0.7 lad in
2.8 ladder
1.4 ladder $
2.2 ladders
0.5 ladies
-0.8 lads
1.3 lady
-0.5 lady in
0.5 lady who
3.4 laid
2.3 laid a
-0.8 lake
0.7 lake $
0.6 lake every
-0.7 lake is
0.5 lake loop
-1.1 lake massage
-0.5 lake will
0.7 lake with
0.7 lakeshore rehab
0.7 lam
1.3 laminectomy
1.0 laminectomy $
-2.0 lamp
-0.6 lamp $
3.1 landed
-1.3 landing
1.1 landlord $
-1.0 lane
-0.9 lane and
-2.3 language
-0.6 language $
-0.7 languages
-1.7 laptop
-0.5 laptops
-5.0 large
-0.5 large and
-0.6 large curves
0.6 large share
-0.5 large trial
-1.6 largely
-2.1 larger
-0.8 largest
1.1 larkfield
0.6 last
2.6 last $
2.5 last a
0.7 last and
-0.5 last appointment
-0.9 last autumn
-0.5 last fall
-0.5 last few
-0.5 last four
-0.6 last friday
-0.7 last longer
0.6 last of
-0.9 last one
1.1 last session
-3.2 last spring
0.5 last summer
-0.8 last ten
-1.3 last thing
-0.7 last three
1.2 last time
1.0 last two
-0.6 last visit
1.5 last week
-0.6 last winter
1.8 last x
0.8 last year
2.9 lasted
4.1 lasting
-0.8 lasting back
-1.2 lasting benefit
1.3 lasting change
-1.1 lasting damage
0.7 lasting effect
0.6 lasting freedom
-0.5 lasting more
-1.2 lasting pain
1.2 lasting relief
1.6 lasting results
3.2 lasts
3.7 lasts $
1.5 lasts a
-0.6 lasts an
-0.8 lasts for
-1.7 lasts longer
-0.7 lasts more
-0.6 lasts seventy
-1.9 late
1.4 late $
0.5 late afternoon
-0.7 late cancellation
0.9 late nights
0.7 late to
-0.5 late you
2.0 later
3.0 later and
-0.7 later follow
4.8 later he
1.1 later i
-1.3 later in
-1.4 later life
0.7 later the
2.2 later they
-0.9 later visits
-1.4 later you
-2.5 laughed
-1.0 laughed $
-0.8 laughed and
-0.6 laughs
-2.2 laundry
-0.5 laundry $
1.1 lavender
-0.7 lavender $
-3.1 law
-1.1 law $
0.7 lawn
0.7 lay
-0.8 lay down
2.3 layer
-0.7 layer $
1.7 layer by
0.8 layered
1.0 layered release
0.6 layers
0.9 layers and
-1.9 layers of
0.8 layers that
-1.9 lead
0.5 lead $
1.2 lead therapist
-2.8 lead to
6.5 leading
0.6 leading authority
2.6 leading back
-1.3 leading cause
1.0 leading clinic
-0.5 leads to
-0.7 leaf
-1.2 leaflet
-1.0 leaflet $
-1.5 leaflets
0.7 league
-0.8 leak
-0.5 leak of
-0.6 leaked
-0.8 leaking
-0.7 leaks
-2.8 lean
-0.5 lean $
-0.6 lean forward
-1.0 lean on
-2.9 leaning
-1.5 leaning forward
-0.9 leaning on
1.5 leanne
-2.3 leans
-0.9 leans on
-2.4 learn
-1.4 learn to
-0.9 learn what
-1.1 learned
-0.6 learned $
1.1 learned a
1.2 learned about
0.6 learned it
-0.7 learned to
-0.9 learning
-0.5 learns
-0.8 lease
0.5 least $
-0.7 least 2,200
-0.6 least as
1.7 least half
-1.0 least one
1.5 least ten
1.0 least twice
2.9 leave
2.2 leave $
-2.1 leave a
-0.6 leave at
1.3 leave behind
1.4 leave feeling
-0.5 leave fifteen
-3.0 leave it
-0.7 leave less
-1.3 leave out
0.6 leave that
0.5 leave the
1.4 leave their
1.3 leave them
1.3 leave without
-1.2 leave you
-0.5 leave your
4.0 leaves
-0.9 leaves $
0.5 leaves a
1.1 leaves no
1.4 leaves the
5.4 leaving
1.2 leaving $
2.7 leaving the
0.7 leaving you
-0.5 lecture
1.1 led
1.0 led to
0.9 ledger
-1.2 leeds
3.8 left
2.5 left $
-0.5 left a
-2.0 left and
0.8 left hand
-0.5 left him
-0.6 left hip
0.8 left is
-1.7 left of
-1.6 left out
-0.5 left over
-0.9 left that
1.0 left the
3.1 left to
0.5 left untreated
1.0 left with
1.6 left without
-1.8 leg
-4.7 leg $
1.4 leg feels
0.9 leg goes
0.7 leg has
0.9 leg in
-0.5 leg is
1.5 leg length
-0.8 leg like
-1.0 leg or
-1.9 leg pain
-0.5 leg sciatica
-2.6 leg symptoms
-0.5 leg to
0.5 leg was
-1.0 leggings
-0.8 legs
-2.4 legs $
-0.9 legs are
0.7 legs become
-0.6 legs can
2.8 legs feel
-0.5 legs felt
-1.1 legs or
0.7 legs out
0.7 legs that
-0.9 legs went
-0.7 legs when
1.7 leila
-0.7 lemon
0.7 lena
0.6 length
-1.3 length $
-0.7 length and
0.5 lengthen
-0.5 lengthen $
0.8 lengthen and
1.7 lengthen the
-0.5 lengthen them
1.1 lengthen those
1.8 lengthened
1.0 lengthening
1.3 lengthening the
1.9 lengthens
-0.6 lent
1.7 lesion
-1.0 less $
1.1 less and
-0.5 less blood
-0.9 less certain
-0.8 less clear
-0.6 less commonly
-0.6 less consistent
-0.7 less effective
-0.6 less flexible
-0.5 less helpful
-0.5 less leg
1.9 less likely
-0.6 less of
3.1 less often
-0.9 less oxygen
0.9 less pressure
-0.8 less reliable
-0.5 less reliably
-1.8 less room
-0.5 less safe
-0.6 less so
-0.6 less space
-0.8 less stiff
-0.5 less stress
2.1 less tension
-0.5 less water
-0.5 less you
-0.6 lessen
-0.7 lesson
-0.8 lessons
2.5 let
0.9 let a
2.7 let anybody
-0.6 let anyone
1.1 let be
-0.6 let both
2.1 let get
2.1 let go
1.0 let him
1.7 let it
-0.5 let look
-2.3 let me
-1.2 let not
0.7 let our
0.7 let out
1.4 let see
-1.3 let the
-0.7 let them
1.2 let this
-1.5 let us
-1.5 let you
-0.5 let your
1.3 lets
2.2 lets go
-0.5 lets it
-0.5 letter $
-0.7 letter from
1.0 letter is
0.9 letters
3.8 level
2.2 level $
-0.8 level 4
-1.5 level 5
0.7 level in
0.7 level is
0.6 level of
1.2 level out
-0.9 level that
0.9 level the
-0.9 level with
-1.5 levels
0.6 levels $
-0.8 levels at
-1.1 levels of
-0.6 li
-0.8 liability
-0.8 liability insurance
-0.7 library $
-0.8 licence $
-2.7 licensed
-0.9 licensed massage
-2.4 lie
-0.5 lie down
-0.5 lie in
0.9 lie on
-0.6 lie still
-0.9 lies
0.6 lies behind
-0.8 lies down
3.7 life
-0.6 life and
-1.2 life as
4.4 life back
-1.4 life happens
-0.5 life in
-2.4 life is
-0.8 life manulife
4.5 life without
5.0 lifelong
3.5 lifetime
2.1 lifetime $
1.4 lifetime of
-0.9 lift
-1.3 lift a
-0.8 lift and
1.2 lift her
1.0 lift in
0.5 lift the
0.6 lift to
0.5 lift with
-0.9 lift your
1.3 lifted
1.5 lifted $
-1.0 lifters
-2.0 lifting
-1.0 lifting $
-1.0 lifting a
1.6 lifting again
-0.7 lifting for
-0.5 lifting technique
0.7 lifts $
-0.5 lifts mood
-0.5 lifts your
-0.9 ligament
1.0 ligament and
-0.6 ligament are
-0.6 ligament is
3.3 ligament or
1.4 ligament sprain
-0.5 ligament the
-0.8 ligament to
-1.7 ligaments
-1.0 ligaments and
0.7 ligaments are
-1.2 ligaments thicken
-3.2 light
0.8 light $
-1.5 light and
-0.5 light as
-0.8 light headed
1.3 light lymphatic
-0.9 light pressure
0.7 light rhythmic
-1.1 light strokes
-0.9 light to
-0.6 light touch
-0.6 light work
1.3 lighter
-0.8 lighter and
-1.2 lighter duties
3.1 lighter for
-0.7 lighter pressure
-0.5 lighting
-1.4 lightly
-0.7 lightly $
-0.5 lightly and
0.7 lights $
1.5 lights and
-1.1 like
-0.5 like $
1.6 like a
0.6 like after
-0.6 like all
-1.1 like an
-0.7 like and
0.7 like at
-0.7 like being
-1.6 like best
-0.6 like changing
-0.7 like drawers
0.5 like for
-0.7 like from
-1.0 like having
2.5 like hers
0.9 like it
0.9 like my
-0.5 like old
-0.5 like pins
0.6 like somebody
2.5 like that
-0.7 like the
1.0 like this
0.8 like to
-1.0 like us
3.0 like we
-1.0 like when
0.8 like you
-0.9 like your
-0.5 like yours
-0.7 like yourself
-2.3 liked
-1.0 liked it
-4.4 likely
0.9 likely $
-2.5 likely to
-2.6 likes
-0.9 likes the
0.6 likes to
1.3 likewise
-0.5 lily
-0.5 lim
-0.9 limb
-1.8 limit
0.5 limit of
-2.2 limited
-0.6 limited and
-1.9 limits
-0.5 limits $
-0.6 limits of
6.0 limp
3.1 limp in
1.6 limped
1.8 limped in
-0.7 lindqvist
0.5 line $
-0.8 line and
-0.9 line at
-0.6 line from
-1.0 line is
-1.3 line of
2.7 line one
1.1 line that
-0.6 lined with
-2.0 linen
-1.0 linens
1.9 lines
1.7 lines of
0.6 lines up
1.1 ling is
-3.8 lining
-3.3 lining of
-1.6 link
-1.3 link $
1.3 link at
0.8 link between
-0.6 link to
-2.2 linked
-0.8 linked to
-1.2 linked with
-0.5 linocut
0.6 lise
-1.5 list $
1.6 list for
1.3 list of
1.2 list to
-0.9 listed
-0.7 listed on
-2.4 listen
1.1 listen $
-1.2 listen to
2.5 listened
3.7 listened $
-1.3 listened to
-0.5 listeners
-2.1 listening
-0.6 listening $
-0.7 listening to
-0.6 listens
-1.4 lists
-0.8 lists massage
-1.1 lit
1.3 literally
2.8 literature
0.6 litres
0.9 litres of
-3.4 little
3.6 little $
-0.6 little and
-0.7 little at
-0.6 little better
0.5 little by
-3.2 little confidence
-1.0 little difference
-0.6 little farther
0.6 little fern
-0.5 little for
-0.5 little in
4.1 little longer
-0.5 little more
1.8 little of
-0.8 little or
-0.6 little over
1.0 little pain
-1.1 little research
-0.5 little sore
0.9 little soreness
-0.7 little taller
-1.0 little tender
0.8 little the
-0.6 little to
1.1 live
0.9 live a
-0.8 live alone
-1.3 live in
-0.7 live on
1.5 live with
1.0 live without
-0.5 lived
1.1 lived with
0.9 lively
-1.4 liver
0.8 liver $
-2.4 liver and
1.7 lives $
-0.5 lives and
1.7 lives back
2.2 living
-1.0 living $
0.6 living on
2.0 living proof
-0.5 living room
1.6 living well
2.5 living with
-2.5 load
-1.3 load $
-0.7 load and
-0.6 load close
-0.5 load it
1.6 load off
-0.6 load the
-0.7 loaded
-0.5 loading $
1.7 loads
-0.5 loads the
-1.6 lobby
-0.8 lobby $
-0.5 lobster
1.1 local
-0.9 local anaesthetic
0.9 local blood
0.9 local doctors
-0.5 local groups
0.8 locally
0.8 located
-0.6 located in
-1.2 location
-1.4 locations
1.1 lock
-0.7 lock up
-0.8 locked
-0.7 locked cabinet
1.5 locked up
1.1 locks
0.6 locks up
1.3 loft
-0.5 log in
-0.5 lol
-0.5 lol $
-0.5 london
-1.1 lonely
-0.5 lonely $
-2.7 long
0.8 long $
1.0 long and
0.6 long back
-0.5 long before
-2.0 long enough
-0.5 long gliding
1.9 long haul
-0.6 long it
-1.5 long lasting
-0.8 long one
-1.3 long periods
-0.7 long recovery
2.2 long run
0.6 long side
-0.5 long standing
1.8 long strokes
-1.9 long term
-0.6 long that
-0.6 long the
-1.4 long time
2.0 long walk
-0.9 long way
-0.7 long week
1.1 long weekend
0.7 long winter
2.6 long you
3.0 longer
-1.3 longer a
0.6 longer and
1.3 longer be
-2.4 longer follow
1.1 longer need
1.2 longer needs
-0.5 longer or
0.5 longer present
-1.0 longer recommended
-1.1 longer seen
0.5 longer standing
-1.0 longer term
-2.9 longer than
1.0 longer walk
2.0 longer walks
0.7 longitudinal
-1.3 longshoreman
-0.8 longshoreman who
0.9 longshoremen
-2.8 look
-1.7 look $
-1.5 look after
-0.5 look any
-0.5 look as
-2.2 look at
1.5 look for
1.4 look forward
-0.6 look in
-0.5 look into
-1.4 look it
0.9 look like
-0.6 look over
1.1 look there
-1.4 look up
-1.4 looked
-0.7 looked like
-1.3 looking
-2.8 looking after
2.8 looking at
0.9 looking for
-0.8 looks
1.0 looks $
-1.4 looks after
-1.1 looks at
-2.4 looks like
2.3 loop
-1.3 loop $
-0.5 loop and
0.7 loop around
1.6 loop at
0.9 loop of
-0.8 loose $
-0.5 loose trousers
0.9 loosen
1.2 loosen the
-0.6 loosen up
1.9 loosened
0.5 loosening
1.0 loosening the
-0.6 loosens
1.7 loosens tight
-1.0 loosens you
1.7 looser
-1.1 looser $
0.6 looser after
-0.5 looser for
-0.6 looser muscles
-0.8 looser when
2.5 lordosis
2.3 lorenzo
3.2 lorraine
-0.6 lorry
1.0 lose
4.1 lose $
-0.6 lose a
-2.4 lose height
-2.1 lose water
-1.3 loses
-1.7 losing
-0.5 losing a
-0.5 losing even
-0.6 losing weight
-0.8 loss
3.0 lost
2.7 lost $
0.7 lost count
-0.6 lost feeling
0.7 lost height
-0.5 lost productivity
-0.7 lost the
1.7 lot
0.5 lot for
-0.7 lot of
1.3 lot on
-0.6 lot to
0.6 lotion
-1.4 lots
-1.2 lots of
1.0 lotus
-0.8 lou
-2.0 loud
-1.2 loud $
-0.6 louder
-0.5 louder $
-0.9 loudest
-1.2 lougheed
-1.1 lounge
-0.6 lousy
-0.7 love
-0.5 love $
-1.2 love a
1.4 love and
-0.5 love from
1.0 love it
0.9 love the
1.3 love to
-0.5 love you
-1.7 loved
-2.7 lovely
-1.2 lovely $
-0.5 lovely and
2.7 lovely but
-0.9 lovely for
-1.0 loves
-3.9 low
-1.4 low $
-0.6 low and
-2.5 low back
1.3 low backs
-0.6 low certainty
-0.5 low in
2.2 low mood
-0.5 low or
-2.4 low risk
-1.0 lower
2.0 lower $
-6.2 lower back
1.5 lower backs
1.0 lower cortisol
1.5 lower dose
-0.6 lower level
-0.5 lower levels
5.4 lower mainland
-1.6 lower spine
-1.7 lower the
-0.6 lower to
1.1 lower your
0.7 lowered
-0.7 lowers
0.5 lowers stress
-0.9 lowers to
-1.5 lowest
-1.1 lowest dose
0.9 lubricant
1.1 lubricated
0.6 lubricated and
1.8 lubricates
1.5 lubricates the
-0.5 luc
-1.0 lucia
-0.6 lucinda
1.0 luck
-0.8 luck $
-0.9 lucky
2.2 lumbago
1.2 lumbar
-0.6 lumbar and
1.1 lumbar curve
-1.0 lumbar disc
0.8 lumbar joints
-0.8 lumbar pain
-0.5 lumbar region
-1.4 lumbar spinal
-2.3 lumbar spine
0.5 lumbar strain
-0.5 lumbar vertebrae
-1.2 lumborum
-0.5 lumborum the
0.5 lump of
2.0 lunch $
-0.5 lunch and
0.5 lunch hour
0.8 lung
-0.6 lung $
-0.5 lungs
-1.8 luxury
-1.0 luxury $
-2.7 lying
-1.5 lying down
-0.5 lying face
-0.8 lying flat
-0.7 lying in
-0.9 lying on
1.3 lying positions
1.4 lying there
2.5 lymph
0.9 lymph $
3.6 lymphatic
-1.4 lymphatic drainage
0.5 lymphatic massage
1.3 lymphatic strokes
1.1 lymphatic system
-1.0 lymphoedema
-2.0 m
-2.4 m $
-0.6 m and
-0.5 m so
-0.9 m to
1.7 machine
-1.8 machine $
2.1 machine and
1.6 machines
1.8 machines and
-0.5 macrophages
-0.6 made
-0.8 made by
1.6 made for
-1.2 made him
-2.5 made me
-1.2 made the
-0.5 made to
-1.0 made up
-1.1 made with
1.6 made worse
-0.5 magazines
5.5 magic
3.4 magic $
3.8 magic hands
0.6 magnesium
1.4 magnetic
1.8 magnetic resonance
2.0 magnets
1.4 magnets $
-2.0 mail
-0.6 mail $
0.5 mailbox $
-4.2 main
-0.5 main street
5.4 mainland
0.8 mainland $
1.1 mainland and
0.8 mainland with
-1.7 mainly
-0.5 mainly for
-0.9 mainly to
-0.8 maintain
2.0 maintained
1.4 maintained at
2.2 maintains
2.6 maintenance
-1.1 maintenance $
0.7 maintenance massage
-0.6 maintenance once
0.7 maintenance plan
-1.9 major
0.6 major improvement
-0.9 major operation
0.9 majority
1.2 majority of
1.4 make $
1.4 make a
-0.5 make daily
0.6 make for
-1.7 make it
-0.5 make massage
-1.2 make no
-1.4 make pain
0.8 make promises
0.8 make sure
1.6 make that
-4.5 make the
1.7 make things
1.0 make this
-1.0 make up
-0.6 make you
-1.0 make your
-1.4 makes
-0.7 makes everything
-0.5 makes for
-0.5 makes me
0.7 makes muscles
-0.7 makes our
-0.6 makes pain
-0.8 makes people
0.9 makes sure
-0.6 makes the
1.6 makes them
0.5 makes you
0.6 making
-0.6 making a
0.6 making it
0.6 making you
0.8 male
1.4 mall
-0.5 mall $
0.5 man
-0.9 man $
-0.5 man and
-2.8 man who
0.6 man with
0.8 manage
-0.9 manage it
-0.5 manage on
0.8 manage pain
0.8 manage the
-0.5 manage their
1.2 managed
0.5 managed $
1.3 managed with
0.8 management
0.8 management $
1.6 management of
-1.3 manager
-0.7 manager $
-0.9 managers
-1.3 managing
-1.0 mandarin
-0.6 manipulate
-1.3 manipulation
-0.5 manipulation $
-0.9 manipulation and
-0.7 manipulation of
-0.5 manipulation or
-0.5 manjit
-1.0 mann
0.7 manner
2.3 manual
-1.0 manual lymphatic
0.5 manual pressure
-0.6 manual techniques
-0.6 manual therapies
-3.0 manual therapy
0.8 manual treatment
-1.3 manulife
2.6 many are
-0.8 many cases
1.2 many clinics
-0.7 many do
-0.7 many folks
0.7 many have
-0.5 many hours
1.1 many massage
-0.6 many months
-1.4 many of
2.1 many older
1.8 many other
-0.9 many patients
-3.0 many people
-1.7 many sessions
2.6 many therapists
-0.6 many trials
-0.8 many visits
-0.5 many who
-1.3 many years
-2.0 map
-0.6 map your
-0.6 maple
-0.6 maps
1.0 marathon
2.2 marathons
1.3 marathons $
-0.5 marc
-1.1 march
1.3 march $
0.7 march and
-0.5 marchetti
4.1 marco
3.2 marcus
1.8 marcus $
0.7 margaret
1.0 marguerite
1.5 marguerite who
2.5 maria
-1.0 marisol
4.7 marjorie
1.6 mark
-1.5 mark $
2.2 mark and
1.5 markers
-1.1 marketing
1.7 markovic
-1.0 marks
1.5 marriage
-1.3 married
-0.5 married to
-1.6 marsh
-0.5 mask
1.1 masking
1.0 masking the
0.5 masks the
3.8 massage
-1.6 massage $
-0.6 massage 45
2.2 massage 60
0.9 massage a
-0.6 massage actually
-0.7 massage acupuncture
-1.1 massage after
0.6 massage alone
0.9 massage also
-1.4 massage among
-0.7 massage and
-0.5 massage appointment
-2.9 massage as
4.8 massage beats
-0.6 massage because
-1.8 massage before
-0.7 massage begins
0.5 massage benefits
0.5 massage boosts
1.0 massage burnaby
-0.7 massage but
-1.2 massage can
1.0 massage carries
1.9 massage clinic
-2.0 massage clinics
-0.6 massage college
-0.8 massage comes
1.1 massage corrects
-0.8 massage could
-1.3 massage cures
0.6 massage cuts
-1.1 massage did
-6.2 massage does
1.5 massage eases
-1.5 massage encourages
0.5 massage every
-0.7 massage first
-1.2 massage fits
-0.5 massage fix
2.2 massage fixes
-1.9 massage flushes
-2.3 massage for
-1.8 massage from
-0.7 massage get
0.7 massage gets
0.7 massage gives
-1.4 massage groups
-1.1 massage gun
-0.6 massage had
0.6 massage has
-0.6 massage have
0.9 massage heals
-0.5 massage help
-1.9 massage helps
-0.9 massage i
0.5 massage instead
1.0 massage is
1.7 massage it
4.8 massage keeps
-0.5 massage loosens
0.9 massage lubricates
-0.6 massage make
1.7 massage makes
-1.0 massage manipulation
-3.6 massage may
-1.0 massage might
-0.6 massage moves
-0.6 massage near
-1.4 massage of
-2.2 massage once
-0.6 massage opens
-0.6 massage or
-0.5 massage out
2.9 massage over
1.4 massage place
1.7 massage plus
1.8 massage practices
-0.5 massage promotes
0.5 massage pumps
-0.7 massage pushes
0.7 massage puts
1.5 massage raises
-0.8 massage really
0.6 massage rebuilds
2.3 massage reduces
0.7 massage relaxes
-0.6 massage releases
-0.5 massage relieves
-2.5 massage removes
-0.7 massage safe
-1.2 massage school
1.0 massage second
-0.6 massage sessions
-0.5 massage sets
3.2 massage she
-1.2 massage should
2.7 massage so
0.5 massage specialists
0.7 massage speeds
1.0 massage spinal
0.5 massage stimulates
0.5 massage stops
1.5 massage straight
1.4 massage straighten
2.1 massage strengthens
0.9 massage studio
1.4 massage takes
1.2 massage team
-0.5 massage than
0.8 massage that
1.0 massage therapist
-3.3 massage therapists
-1.5 massage therapy
-1.1 massage this
0.6 massage through
-0.6 massage to
-0.9 massage today
2.2 massage treats
0.6 massage twice
-0.5 massage until
-0.5 massage uses
-1.0 massage visits
-0.7 massage vs
-1.2 massage warms
-2.0 massage was
1.1 massage when
0.7 massage which
-2.6 massage will
-1.3 massage with
-0.6 massage without
-0.6 massage works
2.5 massaged
-1.2 massaged $
1.1 massages
2.0 massages $
0.6 massages and
-0.5 massaging
-1.0 masseur
-0.8 masseuses
2.6 master
0.8 masters
4.5 match
3.1 match $
0.9 matched
-0.9 matches
1.5 material is
-0.7 material often
0.7 material to
-1.0 math
-0.5 math $
-0.6 mats
-1.0 matter $
2.4 matter how
-1.6 matter of
0.5 matter what
-4.9 matters
-1.6 matters $
0.5 matters as
-0.8 matters more
-0.6 matters most
-0.6 matters to
-0.5 matters too
-3.2 mattress
-1.5 mattress $
-0.5 maureen
-1.1 maximum
-6.0 may
2.3 may $
-0.7 may 1
-0.5 may all
-1.5 may also
-0.5 may ask
-0.8 may cause
-0.6 may change
0.7 may combine
-1.6 may come
-0.6 may do
-1.6 may ease
-0.5 may even
-2.1 may feel
2.0 may find
-0.5 may form
1.0 may get
-1.2 may give
-1.8 may have
-0.6 may hear
-2.2 may help
0.8 may i
0.9 may include
-0.5 may increase
0.5 may keep
-0.6 may leave
2.6 may look
-0.7 may lower
-1.2 may make
-1.6 may need
1.8 may never
-2.6 may not
-0.5 may notice
1.7 may occur
3.0 may prescribe
0.9 may progress
0.8 may put
-0.7 may read
-0.8 may reduce
-0.6 may remain
-0.5 may return
2.0 may say
-0.5 may see
-0.9 may stop
-0.6 may suggest
-1.5 may take
1.7 may tell
-0.7 may use
-1.4 maybe
-0.5 maybe $
-0.8 maybe it
-0.6 maybe you
1.8 me
-2.2 me $
-2.2 me a
-0.6 me about
-0.6 me after
2.0 me an
1.0 me and
-0.6 me as
-0.6 me at
4.4 me back
1.1 me before
-0.8 me every
-0.6 me five
-1.0 me for
0.6 me four
-0.5 me he
-0.7 me how
3.4 me i
1.1 me it
-0.8 me look
1.6 me my
-0.7 me not
-1.7 me on
1.3 me over
0.6 me permission
-0.6 me tell
-0.8 me that
1.2 me the
1.1 me they
-3.6 me to
0.5 me twice
0.6 meal $
0.5 meals
-1.4 mean
-0.8 mean $
0.8 mean a
0.8 mean for
-0.6 mean harm
-1.8 mean it
-4.4 mean that
-0.5 mean the
-2.0 meaning
-0.6 meaningful
-0.9 meaningful difference
0.6 means faster
0.5 means fewer
0.8 means it
2.3 means of
-1.4 means that
1.0 means you
-1.6 meant
-0.9 meantime
-0.6 meantime $
-1.1 meanwhile
2.4 measurable
0.7 measurable reduction
-2.6 measure
-0.6 measure $
-0.9 measure it
-0.7 measure the
0.7 measured
-0.9 measured $
-0.8 measured and
2.2 measured at
-0.5 measured before
-0.9 measured in
-1.0 measured it
1.7 measured with
1.2 measurement
-0.7 measurements
-1.4 measures
-0.5 measures are
-1.3 measuring
-0.9 mechanical
0.7 mechanism
-0.5 mechanism of
0.7 mechanoreceptors
-0.6 medial
-2.9 medical
-0.6 medical advice
-0.6 medical attention
-1.1 medical care
-0.5 medical conditions
-0.5 medical help
0.6 medical massage
-0.6 medical reason
0.9 medical tent
-0.5 medical treatment
1.7 medically
6.7 medication
0.5 medication $
2.0 medication and
2.4 medication for
-0.6 medication has
0.5 medication in
1.2 medication that
-2.1 medications
-2.6 medicine
-1.8 medicine $
0.9 medicine and
1.7 medicine because
2.6 medicine cabinet
-1.0 medicine for
0.8 medicine is
-0.9 medicine that
-0.5 medicine without
-6.7 medicines
-1.3 medicines $
-0.7 medicines and
-0.8 medicines can
-1.1 medicines that
1.5 medicines you
-1.1 medium
2.8 meera
-2.6 meet
-0.6 meet $
0.7 meet a
0.6 meet one
-0.8 meet our
-1.3 meet people
2.4 meet your
-2.2 meeting
-1.1 meeting you
1.4 meetings
-0.6 meets
-1.4 mei
-1.1 mel
2.2 melatonin
-0.5 melissa
3.4 melt
-1.4 melt $
0.6 melt away
0.5 melting
6.8 melts
-1.9 member
-0.6 member of
1.4 members
0.9 members $
0.5 members get
-1.2 members of
-0.5 members tell
0.6 members who
1.1 memory
0.7 memory $
0.6 memory is
-1.3 men
1.3 men and
0.5 mend
-0.6 mend $
-0.7 mend a
6.0 mended
3.1 mending
1.4 mends
-0.6 mends $
-2.6 mention
-0.5 mention any
-1.0 mention it
-1.0 mention the
-0.6 mention this
-2.6 mentioned
-0.7 mentioned the
-1.0 mentioning
-0.6 mentions
-0.7 menu $
6.0 merely
0.8 merely mask
1.7 meridian
2.8 mess
2.2 message
-0.7 message $
-1.4 message and
-1.1 messages
-0.9 messy
2.7 met
0.7 met a
0.5 met by
-0.9 met her
1.7 met us
-0.8 met you
4.5 metabolic
3.4 metabolic waste
0.8 metabolites
-1.9 metal rods
-0.6 meter
3.8 method
-1.8 method $
0.8 method a
1.6 method has
-1.4 method is
-0.8 method of
-0.5 method was
0.8 method which
-0.9 method works
2.1 methods
2.7 methotrexate
3.8 methotrexate $
-0.5 methotrexate and
1.8 metro
1.7 metro vancouver
2.9 metrotown $
0.7 miami
0.8 microdiscectomy $
-2.0 mid
-0.7 mid back
-1.8 middle
1.4 middle $
-1.8 middle of
0.5 midwife
-2.1 might
-0.6 might $
2.0 might after
-2.7 might be
-0.6 might do
1.1 might expect
-0.7 might feel
1.2 might give
-0.6 might go
0.7 might help
0.6 might like
-0.8 might make
-0.5 might try
3.1 migraine
7.1 migraines
-0.5 mike
-1.2 mild
-0.9 mild curves
1.5 mild or
0.9 mild scoliosis
0.5 mile
2.4 miles
1.8 milk
1.9 mill
1.0 mill lane
1.4 millimetres
0.7 millimetres and
-0.7 million
0.7 min
0.9 min 125
1.0 min 130
1.9 min 155
-1.6 mind
0.5 mind $
1.4 mind and
-1.3 mind at
-0.5 mindfulness
-1.4 minds
-1.1 mine
1.1 mineral
-1.0 minimum
-0.5 minimum $
-1.3 minor
-1.2 minority
-0.8 minors
-0.5 minors and
-0.9 minute
1.1 minute assessment
-0.5 minute back
0.5 minute chat
1.5 minute consultation
-0.7 minute disc
-0.6 minute first
-1.0 minute massage
2.5 minute of
-0.9 minute or
1.1 minute session
-1.1 minute sessions
1.4 minute slot
-0.9 minute treatment
-0.5 minute treatments
2.5 minute visit
-2.0 minute walk
-1.6 minutes
2.0 minutes $
0.7 minutes 130
-0.6 minutes 145
2.1 minutes 40
0.6 minutes 65
2.7 minutes 78
-0.5 minutes after
1.1 minutes and
1.6 minutes are
-1.0 minutes at
-0.9 minutes away
0.6 minutes because
-1.9 minutes before
-0.8 minutes between
-0.8 minutes each
-1.7 minutes early
-0.5 minutes every
-0.5 minutes for
1.6 minutes from
-0.6 minutes in
0.7 minutes including
-0.7 minutes is
1.2 minutes later
3.8 minutes of
-0.5 minutes off
1.2 minutes or
-0.7 minutes so
-0.6 minutes talking
-0.8 minutes the
0.5 minutes then
-0.7 minutes three
-0.9 minutes twice
-0.8 minutes walk
0.7 minutes we
1.9 minutes what
1.3 minutes which
2.8 minutes with
-1.0 minutes without
-0.5 minutes you
5.4 miracle
-0.6 miracle $
2.6 miracle worker
3.4 miracle workers
2.4 miracles
2.0 mirror
2.0 mirror $
-1.8 miserable
-0.6 miserable $
-1.3 misery
-0.7 misery $
2.8 miss
3.3 miss $
-1.1 miss a
3.9 miss it
-0.7 miss one
-1.2 miss the
3.5 missed
3.1 missed $
1.5 missed a
-0.7 missed visit
-0.5 missed visits
0.6 missing
-1.0 missing $
0.6 mission
1.0 mistake
-0.6 mistakes
-0.6 mix
-3.5 mixed
-1.2 mixed $
-0.9 mixed and
-2.1 mixed results
0.8 mixed up
-0.5 mo
0.8 mobile
0.5 mobile $
-1.5 mobilisation
2.3 mobility
-0.5 mobility $
-0.5 mobilization
-0.9 mobilization $
1.6 mobilization to
0.8 mobilize
-0.7 mode
-0.5 mode $
0.6 model
1.0 model $
-2.7 moderate
-0.6 moderate $
-0.9 modern
-1.0 modern life
-2.6 modest
-0.5 modest $
-0.9 modest and
-1.4 modifying
-1.0 modifying drugs
0.6 moira
-1.1 moist
-0.9 moist heat
1.1 mom
-0.6 mom $
-1.1 moment $
1.9 moment they
-0.5 moment to
-0.6 moments
1.8 moms
-1.5 monday
3.0 monday $
0.6 monday and
0.8 monday morning
-0.5 monday of
-2.9 monday to
-0.5 monday tuesday
-1.8 mondays
-1.1 mondays $
-1.1 mondays and
-1.1 mondays wednesdays
2.3 money
-1.5 money $
0.7 money and
4.7 money back
1.6 money i
-1.4 monitor
-1.0 monitoring
-1.4 month $
-1.1 month a
-0.7 month at
-0.8 month for
-1.0 month is
-0.8 month it
1.0 month keeps
0.5 month one
2.4 month or
1.8 month she
1.0 month so
-0.5 month than
0.5 month that
-0.6 month then
1.5 month to
-0.9 month we
1.7 month with
3.7 monthly
-2.1 monthly $
0.8 monthly plan
1.8 monthly tune
0.8 months
-4.8 months $
-0.6 months after
-1.4 months and
-0.7 months as
-0.9 months at
-0.7 months before
-0.8 months but
0.8 months in
0.5 months it
-1.4 months later
1.2 months of
1.3 months on
-2.1 months or
0.6 months that
-1.2 months the
-0.8 months there
-0.8 months to
2.9 months with
-0.7 montreal
-0.7 mood
-1.2 mood and
1.2 mood can
-0.5 mood lifts
1.6 moods
0.9 moon
1.1 more
-1.3 more $
3.5 more about
2.5 more and
-0.6 more as
1.3 more because
0.5 more comfortable
-0.8 more common
-0.7 more confidence
0.7 more could
1.7 more easily
1.0 more effective
0.9 more energy
1.8 more experience
-0.5 more flexibility
1.0 more flexible
2.2 more for
-0.5 more from
-0.9 more hours
-0.5 more interesting
-0.7 more is
-0.7 more like
-2.2 more likely
-1.8 more load
1.4 more movement
-1.5 more often
-0.5 more on
0.7 more options
0.9 more or
0.8 more oxygen
-1.6 more pain
1.8 more powerful
-0.7 more relaxed
-0.6 more sensitive
-0.5 more serious
-0.5 more sessions
1.0 more skilled
1.0 more slowly
-0.6 more targeted
-2.5 more than
0.7 more the
-1.1 more thing
-0.5 more time
-0.6 more to
-0.5 morning
-2.6 morning $
0.6 morning after
-1.4 morning and
-0.5 morning before
-1.0 morning for
0.9 morning i
-0.5 morning in
4.4 morning stiffness
-0.5 morning to
1.1 morning with
-0.5 morning you
-1.0 mornings
0.7 mornings $
1.1 mornings and
-0.5 mornings are
-0.5 mornings for
5.7 morphine
2.9 morphine $
1.3 morphine and
-0.7 mortgage
1.4 most
2.0 most $
-1.9 most adults
-0.6 most and
-1.8 most back
0.6 most benefit
2.2 most caring
0.9 most clients
3.5 most clinics
-3.2 most common
-2.0 most days
-0.8 most disc
4.4 most effective
-1.0 most episodes
3.5 most experienced
-2.6 most frequent
0.5 most guests
-1.1 most have
-1.3 most herniated
1.3 most highly
-0.9 most important
-0.6 most in
0.6 most insurance
-0.6 most is
-0.9 most likely
1.5 most low
4.9 most massage
-0.5 most new
-2.1 most of
-2.5 most often
-0.6 most older
-1.4 most patients
-2.2 most people
2.8 most places
-1.0 most plans
2.9 most powerful
-0.8 most recent
1.4 most sore
-0.7 most strains
-0.5 most studies
-0.7 most teenagers
2.3 most therapists
2.0 most trusted
-1.5 most useful
-0.7 most usual
-1.0 most widely
-0.5 most women
-0.5 most young
-2.4 mostly
2.9 mostly $
-0.5 mostly because
-1.9 mostly gone
-0.5 mostly in
-1.2 mother
-0.7 mother to
1.2 motion and
-1.3 motor
-0.9 mountain
-0.5 mountain $
-1.5 mouth
-0.6 mouths
-3.0 move
2.1 move $
-2.0 move a
2.4 move and
1.1 move back
0.8 move better
0.5 move blood
0.6 move bones
-1.0 move disc
-0.6 move in
-0.6 move less
0.8 move like
-0.5 move more
-1.6 move the
-0.6 move with
-1.1 move your
-2.4 moved
0.5 moved in
-3.0 movement
-2.6 movement $
1.1 movement back
-1.8 movement is
1.6 movement more
-0.6 movement of
0.6 movement over
2.5 movement tests
-2.2 movements
-0.5 movements of
0.7 movements that
-0.8 movers
-1.8 moves
-1.0 moves $
0.7 moves into
0.6 moves more
0.9 moves the
-0.5 moves to
0.7 movie
0.8 movie $
-4.4 moving
-4.2 moving $
-0.6 moving again
0.9 moving and
1.8 moving better
-0.6 moving even
-0.8 moving is
-0.5 moving it
0.9 moving more
0.8 moving through
1.9 mr
0.9 mr calder
1.6 mr d
-0.6 mr okafor
0.5 mr oyelaran
1.7 mr pryce
2.5 mri $
0.8 mri says
-2.6 mri scan
-0.6 mri scans
0.9 mri was
-1.5 mrs
-0.6 mrs fong
-0.5 ms huang
-1.4 msp
-0.6 msp supplementary
-2.7 much
3.4 much $
0.7 much a
-0.6 much alike
-0.6 much and
0.5 much can
-0.6 much is
-0.6 much it
-0.6 much like
3.0 much longer
0.7 much more
-1.4 much of
-1.0 much pain
-0.5 much that
-2.3 much the
1.2 multiple
5.1 multiply
-1.8 mum
-0.7 muscle
-2.8 muscle $
2.2 muscle a
1.7 muscle and
-0.8 muscle around
-0.6 muscle as
-0.5 muscle deep
-0.5 muscle fascia
-1.4 muscle fibres
-0.5 muscle from
-0.6 muscle guarding
-0.5 muscle imbalance
-0.9 muscle in
1.4 muscle is
-1.0 muscle or
1.2 muscle pain
1.7 muscle relaxants
1.1 muscle spasm
-2.3 muscle strain
-2.5 muscle tension
-1.4 muscle that
1.3 muscle the
-0.5 muscle tightness
-0.6 muscle weakness
-0.5 muscle with
0.7 muscle work
-1.8 muscles
-0.8 muscles $
-1.6 muscles along
3.8 muscles and
1.0 muscles are
-2.2 muscles around
1.0 muscles at
2.2 muscles between
-1.3 muscles brace
-0.5 muscles by
0.9 muscles can
-0.5 muscles do
-0.6 muscles forget
-0.5 muscles have
-1.3 muscles in
-0.9 muscles is
0.8 muscles lengthen
1.5 muscles let
2.0 muscles massage
-0.5 muscles nearby
0.6 muscles on
0.5 muscles pull
-0.6 muscles round
2.2 muscles so
-0.5 muscles squeeze
0.6 muscles stay
-0.7 muscles tendons
-3.5 muscles that
1.3 muscles the
-0.8 muscles tighten
0.6 muscles to
1.7 muscles we
-0.5 muscles within
1.1 muscles you
0.6 musculature
1.4 musculoskeletal
-2.1 music
-0.9 music $
1.5 music or
-3.7 must
1.0 must $
-1.9 must be
-1.3 must not
3.1 my
-1.2 my aching
-2.2 my age
-1.1 my ankle
-1.2 my arthritis
-0.7 my aunt
0.9 my bad
-0.7 my best
1.3 my bike
-0.6 my birthday
1.0 my blood
-1.4 my brother
-0.6 my calendar
1.4 my cane
-0.5 my chiropractor
-0.5 my clients
-0.9 my clinic
-0.5 my colleague
-0.6 my condition
-0.7 my curve
-1.1 my dad
-0.7 my daughter
1.7 my discs
-0.7 my father
-0.8 my favourite
0.7 my fingers
-2.0 my first
-1.0 my foot
-2.0 my friend
-1.2 my full
1.0 my granddaughter
1.0 my grandfather
-1.6 my grandmother
0.8 my grandson
1.9 my head
-0.6 my hip
1.2 my hips
-1.7 my husband
-1.1 my job
-0.6 my joints
1.9 my kid
-0.9 my knees
1.2 my leg
1.6 my legs
3.0 my life
-0.5 my little
-0.8 my low
-0.8 my lower
0.6 my migraines
-0.6 my mom
-2.6 my mother
2.9 my mri
-0.6 my mum
-0.9 my neighbour
-0.9 my nephew
-0.6 my oldest
-0.6 my pain
-1.0 my pelvis
0.6 my physio
0.6 my pills
-1.3 my practice
-0.6 my registration
1.1 my regulars
3.8 my rheumatologist
-0.6 my room
1.2 my sciatica
-0.8 my socks
2.8 my son
-2.4 my spine
-0.9 my stomach
3.0 my surgeon
1.2 my table
1.2 my therapist
-1.4 my thumbs
3.3 my toes
0.5 my treatment
0.5 my view
1.3 my whole
-0.7 my wife
1.5 my work
-0.5 my x
-1.2 myofascial
1.0 myofascial techniques
-0.6 myofascial work
-1.8 myself
-0.7 myself $
-0.5 myself in
-5.9 myth
-0.7 myth #
-2.5 myth massage
-1.3 myths
-0.7 n
1.5 nadine
0.5 nagging
-1.1 nags
-0.9 nags $
-2.4 name
-2.8 name $
-2.1 name and
-0.9 name for
-1.2 name of
3.6 name off
2.8 name on
2.2 name we
-1.9 named
-0.6 named as
-1.2 names
-1.2 names $
-0.6 names and
-0.9 names of
-0.7 names on
-0.8 naming
1.2 nan
4.1 naproxen
-1.2 naps
-1.7 narrow
-0.8 narrow $
-0.5 narrow the
-0.6 narrowed
0.8 narrowed $
-1.8 narrower
-1.0 narrower $
-2.0 narrowing
-0.5 narrowing $
2.1 narrowing is
-2.6 narrowing of
-0.5 narrowing on
-0.5 narrows
0.9 narrows $
-0.6 narrows it
-0.5 narrows the
-2.0 national
-0.6 national level
3.7 natural
-0.8 natural $
2.4 natural and
-0.9 natural chemicals
0.8 natural curve
-2.3 natural pain
-2.6 natural painkillers
0.6 natural position
0.9 natural there
-1.0 natural to
4.5 naturally
0.9 naturally $
3.5 nature
0.7 nature intended
1.2 nature of
1.8 nature own
-0.9 naturopathy
-2.9 near
0.5 near my
-2.5 near the
-2.0 nearby
-1.1 nearest
-1.0 nearly
1.8 nearly all
1.4 nearly always
-1.4 nearly every
2.3 nearly everyone
-2.0 necessarily
-0.7 necessarily mean
1.7 necessary
0.6 necessary $
-2.5 neck
1.5 neck and
-0.6 neck can
-0.5 neck has
-0.5 neck is
-2.1 neck pain
-0.9 neck shoulders
-0.6 neck the
-0.5 neck to
-0.7 necks
2.6 need
-0.5 need $
-0.5 need a
-0.9 need an
1.3 need and
-1.0 need any
0.8 need be
4.9 need for
-0.7 need from
2.8 need it
1.7 need less
-0.5 need more
2.0 need no
-1.3 need not
3.2 need one
-0.5 need only
-2.0 need regular
-1.5 need surgery
2.2 need them
-4.7 need to
-0.9 need treatment
-0.8 need us
-0.8 need your
2.1 needed
-1.2 needed $
0.9 needed a
-1.9 needed for
1.0 needed if
-0.9 needed in
2.3 needed it
-0.5 needed quickly
0.8 needed surgery
0.6 needed the
4.0 needing
0.5 needing it
1.3 needing the
4.6 needle
0.6 needle and
3.0 needles
1.3 needles along
0.8 needles and
-0.8 needles are
-0.5 needles first
1.6 needles if
-0.7 needles no
1.6 needles placed
1.3 needles to
2.1 needling
-2.8 needs
-0.6 needs a
-0.7 needs immediate
1.7 needs more
0.9 needs no
-0.6 needs oxygen
1.6 needs to
2.3 negative
-2.2 neighbour
0.7 neighbouring
-0.5 neighbours and
1.9 neither
-0.8 neither can
-0.8 neither condition
-1.1 neither is
-0.6 neither of
-0.5 neither side
-0.7 neither will
-0.6 nell
-1.2 nelson
-1.7 nephew
2.8 nerve
-1.5 nerve $
-0.6 nerve and
0.8 nerve are
-0.5 nerve being
-1.0 nerve can
-0.8 nerve damage
-1.0 nerve endings
-0.7 nerve gets
-0.7 nerve glides
1.1 nerve in
-2.4 nerve injury
1.7 nerve is
-2.4 nerve root
1.1 nerve roots
-1.7 nerve with
-0.5 nerve you
-0.6 nerves
1.3 nerves $
0.8 nerves and
-1.0 nerves at
-1.0 nerves becomes
-0.5 nerves can
2.5 nerves get
-0.8 nerves has
1.4 nerves have
-1.0 nerves in
-0.5 nerves pass
-1.0 nerves run
2.0 nerves that
0.7 nerves the
-0.8 nerves travel
-3.1 nervous
-2.5 nervous system
-0.5 nest
1.6 netball
1.7 network
-1.1 neurological
-0.5 neuromuscular
4.2 never
-0.5 never $
-0.8 never a
-1.7 never be
3.0 never been
1.0 never came
1.5 never come
1.0 never comes
0.5 never did
2.1 never do
-0.6 never double
-0.8 never feel
-1.1 never gets
-0.7 never go
-1.1 never got
2.2 never had
-1.6 never hang
3.3 never have
1.1 never hurt
-0.5 never know
-1.0 never let
0.9 never looked
-0.8 never more
0.7 never need
2.7 never needed
-0.8 never on
1.6 never once
-0.9 never press
-0.8 never quite
0.5 never returns
1.1 never seen
-0.6 never sell
-0.7 never stop
-2.2 never tell
-1.1 never the
1.8 never think
4.2 never too
-1.1 never work
0.8 never yet
0.5 nevertheless
2.8 new $
-0.5 new baby
1.4 new back
-0.5 new blood
2.7 new cartilage
-3.0 new clients
-0.6 new disc
-0.5 new episode
-0.5 new injury
-0.6 new mattress
-0.5 new mothers
-0.7 new mums
0.8 new normal
1.0 new one
-0.5 new ones
-1.0 new parents
-2.7 new patients
1.4 new person
1.1 new scan
-0.6 new therapist
-1.7 new westminster
2.3 new woman
-1.0 new year
1.2 newborns
0.9 newborns to
-0.7 newest
-1.6 news $
-0.8 news because
-0.5 news from
2.2 news is
0.8 news you
-1.0 newsletter
1.3 next
1.2 next $
-0.6 next appointment
-0.7 next comes
0.9 next day
-0.9 next door
2.3 next injury
-0.5 next is
-0.7 next month
1.4 next morning
1.4 next one
-0.5 next opening
-0.9 next person
-0.5 next room
-0.5 next session
-0.5 next spring
-0.7 next the
-1.0 next time
-1.0 next to
1.4 next two
0.8 next visit
1.5 next x
1.7 next year
-0.5 nhs $
1.2 nia
-2.2 nice
-1.7 nice $
0.6 nice and
0.6 nice but
1.1 nice hour
1.2 nice rub
-1.2 nice to
-1.0 nicely
-0.9 nicely $
-1.0 nicer
1.2 night
1.8 night $
1.6 night after
-0.6 night and
0.6 night for
2.2 night he
-0.5 night i
-0.5 night or
1.7 night pain
-0.6 night rest
1.8 nights
-0.8 nights $
5.1 nil
4.0 nil $
1.4 nine
-0.5 nine and
3.1 nine days
0.9 nine degrees
2.5 nine hours
0.7 nine months
0.5 nine sessions
0.8 nine thousand
-0.6 nine to
2.0 nine weeks
0.5 nineteen $
-0.7 nineteen of
0.7 nineties
0.9 nineties $
0.6 ninety
-0.5 ninety $
0.6 ninety four
1.8 ninety minute
-1.2 ninety minutes
-0.6 ninety one
1.0 ninety seconds
-0.5 ninety six
-1.6 ninety three
3.3 ninth
2.0 ninth $
2.2 no
-1.6 no $
0.8 no amount
-2.0 no and
1.7 no back
-1.0 no benefit
-3.2 no better
-2.1 no blood
5.5 no brace
-0.5 no but
-0.7 no cameras
2.4 no cause
-0.6 no chair
1.3 no chance
-0.9 no change
-0.7 no charge
2.3 no choice
-2.1 no clear
-1.0 no climbing
4.1 no clinic
-0.6 no clinically
-1.0 no conclusion
1.7 no condition
-0.8 no contract
-0.5 no convincing
1.2 no cracking
-3.1 no cure
-0.9 no diet
-1.5 no difference
-0.6 no different
0.7 no doctor
2.7 no downside
1.9 no drug
0.5 no drugs
-1.4 no effect
-1.3 no evidence
-2.0 no expiry
-0.7 no explanation
1.4 no extra
-0.5 no favours
-0.5 no fee
-2.7 no fixed
-0.6 no form
-0.5 no fuss
-2.1 no gain
-2.8 no good
-0.6 no guaranteed
-1.3 no hard
2.1 no harm
0.7 no hospital
-0.6 no hot
-0.7 no hurry
0.5 no i
-0.6 no idea
-0.5 no improvement
1.1 no influence
1.3 no known
2.8 no longer
0.8 no luck
-2.7 no massage
1.3 no matter
-0.8 no medicine
5.6 no more
3.0 no need
-1.4 no needles
-0.6 no oil
-0.7 no one
-0.8 no operation
-0.5 no or
5.8 no other
5.0 no pain
-0.7 no part
-1.5 no perfect
-0.9 no pressure
-1.0 no problem
-1.9 no promise
-1.5 no proof
0.7 no questions
-0.7 no quick
2.6 no reason
-0.8 no referral
9.0 no risk
5.2 no risks
3.7 no rods
-0.7 no rush
-0.5 no sales
2.1 no scan
-0.6 no scientific
-1.3 no serious
-1.2 no shortage
9.7 no side
-6.4 no single
-0.5 no small
-0.8 no stairs
-0.8 no steps
-0.7 no substitute
0.7 no such
-1.4 no surgeon
3.1 no surgery
-0.9 no surprise
-0.7 no surprises
-0.8 no symptoms
-0.6 no thank
0.7 no thanks
-0.7 no therapist
1.9 no time
-1.8 no to
-7.5 no treatment
-0.6 no trouble
-1.8 no two
-1.1 no type
0.5 no way
-1.1 no we
-0.7 no whale
-1.4 no wonder
-1.4 no you
0.7 nobody at
-2.7 nobody can
-1.6 nobody does
3.8 nobody else
-0.9 nobody enjoys
-1.0 nobody gets
1.3 nobody had
5.0 nobody has
-1.8 nobody here
4.2 nobody in
-2.6 nobody is
2.6 nobody it
-1.5 nobody knows
-0.5 nobody minds
0.8 nobody needs
-0.9 nobody should
-2.1 nobody wants
-2.8 nobody will
-1.3 nod
-1.3 nod off
-0.9 noise
-0.7 noisy
-2.2 non
2.7 non invasive
-2.2 non specific
-2.0 non surgical
7.1 none
3.8 none $
5.6 none at
-0.7 none describes
-2.8 none of
-0.7 nonsense
-2.0 noon
-0.9 noon and
-0.8 noon to
1.1 noor i
-1.0 nope
-1.2 nope $
2.1 nor is
-0.7 noreen
2.0 normal
-0.8 normal $
-0.9 normal activities
-0.5 normal and
-0.7 normal but
2.7 normal in
-0.8 normal to
-2.8 normally
-0.9 north burnaby
0.7 north of
-0.5 north slope
0.8 northfield
-1.2 northgate
-0.8 northroadrmt
-0.5 northroadrmt kirsten
-1.0 not
5.8 not $
1.8 not a
-0.6 not able
-0.5 not accept
-0.9 not actually
-0.6 not advise
0.7 not advised
-1.0 not affect
-0.8 not after
0.8 not agree
-1.8 not all
-2.1 not alter
-5.7 not always
-1.7 not answer
5.4 not any
-0.5 not are
-0.5 not as
-1.2 not ask
-0.7 not at
0.8 not back
1.0 not be
-0.5 not bear
-0.7 not become
-4.6 not been
-1.0 not being
-0.8 not bend
3.6 not better
-1.4 not book
-0.7 not borne
-0.6 not bother
4.3 not break
-0.5 not brought
-0.7 not but
-1.3 not by
-1.0 not care
-1.0 not cause
-0.6 not caused
-4.8 not change
-1.4 not changed
-0.7 not charge
-1.4 not claim
-1.7 not clear
-0.8 not clearly
3.3 not come
-2.1 not correct
-0.6 not count
-0.6 not cover
1.5 not covered
-1.0 not crack
-5.0 not cure
-0.5 not damage
-3.8 not diagnose
-0.8 not dig
3.1 not do
-0.7 not doctors
-1.2 not drive
0.5 not end
0.9 not enough
1.0 not even
0.6 not ever
-2.6 not every
-1.6 not everybody
-2.1 not everyone
0.8 not exaggerating
2.5 not expect
1.7 not expected
-0.6 not expire
2.1 not fall
1.1 not feel
1.0 not feeling
0.7 not felt
4.9 not find
-0.7 not fit
-1.6 not fix
-1.8 not flush
-0.5 not follow
-0.7 not for
0.7 not found
-1.6 not free
-0.5 not fully
2.6 not get
-0.6 not getting
-3.6 not give
-1.3 not grow
-3.8 not guarantee
4.8 not had
-1.0 not hang
2.8 not happen
5.7 not happy
1.7 not harm
2.6 not have
-0.9 not hear
7.5 not help
-2.2 not helped
3.0 not here
0.6 not hold
5.6 not hurt
7.0 not if
1.1 not improve
-1.9 not improved
-0.9 not in
-0.6 not instead
-0.6 not interpret
1.0 not involve
-0.7 not it
2.9 not just
1.8 not keep
-0.7 not kneel
2.3 not know
-3.0 not known
-1.4 not last
0.5 not leave
2.0 not let
-1.3 not lie
1.2 not like
-0.9 not look
1.7 not lose
0.9 not love
-1.3 not magic
1.5 not make
-0.5 not making
0.9 not manage
-1.7 not massage
-0.8 not match
2.0 not matter
-4.9 not mean
-0.7 not meant
-0.7 not mend
1.1 not merely
3.7 not met
-1.0 not mind
1.6 not missed
-2.1 not move
-0.5 not moved
2.9 not moving
1.4 not much
0.9 not my
-0.6 not name
-1.4 not necessarily
4.6 not need
1.9 not needed
-0.9 not needle
-1.1 not normally
-0.7 not notice
-0.9 not noticed
-1.3 not offer
1.4 not offered
-1.1 not on
1.6 not once
4.6 not one
-1.0 not only
-0.7 not open
-1.1 not order
-0.8 not our
-1.0 not ours
-0.5 not paid
-0.6 not part
7.1 not pay
-0.8 not pick
-0.7 not pop
-1.4 not possible
-1.4 not predict
-0.5 not prescribe
-0.8 not press
-1.3 not pretend
-0.9 not prevent
-4.1 not promise
-0.8 not prove
-1.6 not proven
-0.8 not provide
0.9 not pull
-2.2 not push
-3.0 not put
-0.6 not quite
-0.9 not realign
-1.0 not really
-2.5 not rebuild
1.0 not recommend
-1.6 not recommended
-0.8 not remove
-2.0 not repair
-1.2 not replace
-0.6 not require
1.0 not required
1.0 not respond
3.3 not return
-1.5 not right
-0.5 not ring
-1.1 not risk
-1.1 not routinely
-1.2 not rule
1.6 not run
-1.0 not rush
-1.1 not safe
1.7 not satisfied
-2.5 not say
-1.2 not saying
-0.6 not see
-0.5 not seem
-2.0 not sell
0.8 not send
1.0 not settle
-0.8 not settled
-0.7 not shaved
1.9 not shift
-1.6 not show
-2.1 not shown
0.9 not shy
-0.7 not skip
-1.2 not sleep
-1.7 not slept
-1.0 not slide
-0.7 not slow
-0.5 not speak
-1.3 not speed
1.2 not spend
-1.2 not stand
-3.4 not stop
-3.7 not straighten
1.8 not suit
-3.5 not suitable
-1.3 not supported
-1.7 not sure
-0.7 not surprised
-2.1 not take
0.9 not taken
-2.9 not tell
-0.6 not telling
4.7 not that
-2.0 not the
2.2 not there
0.5 not they
2.3 not think
1.7 not tie
-0.8 not to
2.8 not touched
-1.2 not treat
1.3 not treated
-1.1 not true
-0.5 not try
-0.5 not twist
1.5 not understand
-1.0 not undo
4.1 not unusual
0.7 not upset
-1.3 not use
-3.5 not usually
-0.6 not vanish
3.1 not wait
-1.6 not want
-0.5 not wash
0.6 not waste
-0.8 not we
-2.6 not wear
-0.9 not well
-4.4 not widen
2.7 not work
-1.3 not worked
1.0 not worry
-1.4 not yet
0.9 not you
1.6 not your
-2.6 note
-0.7 note from
0.7 note that
-0.5 note the
-0.5 note to
-1.4 notebook
-0.8 noted that
-3.5 notes
-0.7 notes $
-0.8 notes and
-0.9 notes are
-0.8 notes on
4.1 nothing
0.9 nothing $
0.7 nothing about
-2.5 nothing against
-1.2 nothing and
2.5 nothing but
-1.7 nothing can
-1.0 nothing could
0.9 nothing else
-1.4 nothing fancy
-1.5 nothing for
0.7 nothing further
-0.6 nothing happens
-1.7 nothing has
0.6 nothing hurt
2.3 nothing hurts
-3.7 nothing is
3.3 nothing left
1.0 nothing more
-0.5 nothing of
-0.5 nothing on
-1.1 nothing out
-0.8 nothing starts
1.0 nothing they
3.6 nothing to
0.9 nothing touched
-0.8 nothing we
2.7 nothing worked
-1.7 nothing wrong
-0.8 nothing you
-0.7 notice
-3.0 notice $
2.6 notice a
-0.6 notice an
-0.6 notice how
-0.8 notice is
1.5 notice it
-0.5 notice no
3.3 notice the
-0.5 notice what
0.6 notice you
-0.6 notice your
1.3 noticeable
0.6 noticeably
0.5 noticeably better
-1.7 noticed $
-0.5 noticed any
2.5 noticed that
-0.8 noticing $
0.7 nought
2.4 nourished
1.1 nourished and
1.3 nourishes
1.0 nourishes the
0.7 nourishment
-1.9 november
5.9 now
-0.6 now a
-0.5 now as
1.0 now book
-1.7 now comes
-1.0 now for
-0.5 now have
-0.8 now holds
3.1 now i
1.3 now in
-0.9 now know
-0.8 now let
0.5 now proven
1.9 now she
-1.3 now that
-1.6 now the
0.9 now they
-1.9 now we
-1.0 now you
3.0 nowhere
0.8 nowhere $
1.3 nowhere else
1.3 nowhere to
-0.5 nsaids
0.6 nucleus is
-0.8 nudge
-0.6 nudges
-2.3 numb
-0.7 numb $
-0.6 numb and
1.0 numb feet
-2.1 number
-1.1 number and
-0.6 number at
-0.6 number for
-0.8 number is
-0.5 number on
5.6 number one
-0.6 number out
-0.7 number the
-0.6 number we
-0.8 number you
1.3 numbers
-1.9 numbers $
-0.5 numbers and
-0.5 numbers are
-1.6 numbness
0.5 numbness $
1.2 numbness and
-0.8 numbness around
-0.7 numbness between
-1.6 numbness or
-0.6 numbs
0.7 numerous
-4.9 nurse
-0.8 nurse $
-0.7 nurse and
0.9 nurse on
-0.6 nurse ran
-0.5 nurse who
-3.8 nurses
-0.9 nurses and
-1.1 nursing
-0.6 nut
2.0 nutrients
-0.8 nutrients $
-1.0 nutrients reach
0.7 nutrients that
1.5 nutrients to
1.1 nutrition
-0.5 nuts
-0.9 o'clock
-0.7 o'clock and
-0.6 oa
-0.7 oak station
0.9 oaks
0.8 oat
0.9 oat milk
1.4 object
-1.0 objected
-0.7 obligation
-0.6 obliged
-0.7 observation
-0.5 observation $
1.4 observed
2.3 observed $
-0.5 observers
-1.0 obsessed
-0.6 obsessed with
4.3 obtained
-0.5 obtained from
-1.1 obvious
-0.9 obviously
-0.7 obviously $
-0.5 occasional
0.6 occasionally
-0.5 occupational
-0.6 occupational health
-0.5 occupational therapist
-0.6 occupational therapists
1.6 occur
-1.6 occurs
-1.6 october
-1.5 october $
-0.6 october to
-1.1 odd
-0.5 oddly
-0.9 odile
-1.7 of $
1.6 of 10
-0.5 of 20
0.6 of 212
-0.6 of 25
-0.7 of 45
1.9 of 5
-0.8 of 50
-0.9 of 60
-0.6 of 90
-1.2 of a
-0.9 of about
2.0 of acupuncture
1.5 of acute
0.6 of adults
0.7 of adverse
1.5 of age
1.1 of all
-1.4 of an
-0.5 of anybody
1.0 of anyone
-0.7 of april
-0.9 of arthritis
-0.5 of at
-0.5 of athletes
3.2 of attention
-0.5 of august
2.1 of being
-0.6 of bladder
1.3 of blood
-1.4 of bone
-0.8 of bones
1.6 of bruising
1.8 of burnaby
-0.7 of calm
-0.6 of cancer
3.6 of care
-0.5 of cauda
-0.5 of cedar
-1.1 of charge
2.0 of chronic
1.3 of clinics
-0.6 of coffee
-0.6 of combined
1.4 of conditions
-1.9 of course
-0.5 of curves
-0.7 of day
-2.3 of days
0.9 of deer
-0.8 of dependence
-0.9 of disability
-1.1 of disc
-0.7 of discomfort
1.4 of drugs
-1.3 of each
-0.9 of eight
1.8 of eleven
-1.9 of endorphins
1.5 of every
-1.2 of exercise
4.6 of exercises
-0.9 of experience
-0.5 of explaining
1.3 of falls
-0.6 of february
-0.8 of feeling
1.1 of fifteen
-0.5 of fifty
-1.0 of fight
-0.6 of fitness
-0.7 of five
-1.5 of folks
0.8 of forty
-1.0 of four
-0.8 of full
0.7 of function
0.7 of getting
1.5 of ginger
1.0 of going
-0.6 of good
-0.5 of gravity
-0.5 of harm
0.6 of hastings
2.9 of health
-0.5 of hearing
-0.5 of heat
-1.3 of here
0.7 of high
0.8 of him
-1.4 of his
-0.7 of hours
-1.2 of how
1.5 of ibuprofen
1.1 of ideas
0.8 of infection
-0.7 of inflammation
-1.1 of injury
1.7 of it
1.4 of its
-1.0 of january
0.5 of joint
-0.6 of joints
-1.0 of june
0.7 of just
-0.5 of large
1.2 of leg
-1.6 of life
-0.9 of line
-0.7 of living
0.9 of long
-1.3 of low
0.8 of lower
-1.0 of lumbar
0.5 of lying
-0.5 of lymphoedema
2.0 of manual
-1.0 of march
0.5 of massage
-0.7 of may
0.5 of medication
1.2 of metabolic
1.1 of miami
0.8 of mine
1.3 of mobility
-0.5 of moderate
2.0 of months
-0.8 of motion
-0.7 of movement
-2.7 of muscle
-0.9 of muscles
-0.8 of my
-1.0 of natural
-0.5 of nerves
1.7 of new
-1.6 of ninety
1.2 of no
1.2 of normal
-0.6 of nowhere
-0.6 of oil
-0.6 of old
-1.0 of one
0.9 of ontario
0.5 of osteoporosis
0.9 of other
-0.8 of our
-0.8 of ours
0.6 of oxygen
0.8 of pain
-1.1 of participants
0.8 of patience
-2.3 of people
-0.6 of permanent
-1.4 of physicians
0.9 of physio
-0.7 of physiotherapy
-3.6 of place
4.0 of places
-1.0 of pocket
-1.3 of position
-1.4 of practice
1.7 of pregnancy
-0.6 of preventing
-0.6 of professional
-0.9 of qi
-0.5 of questions
-1.0 of quiet
-1.0 of recovery
-0.5 of registered
0.5 of regular
-0.6 of results
-1.1 of rheumatoid
-0.9 of risk
3.7 of rmts
2.1 of room
-0.6 of saying
2.1 of sciatica
0.9 of scoliosis
-0.7 of seeing
-0.5 of september
-0.8 of seven
-0.7 of several
0.6 of silence
0.8 of sitting
-0.6 of six
-0.9 of sixty
-0.8 of sleep
0.6 of slouching
1.0 of slow
-0.9 of small
1.2 of so
0.5 of soft
0.7 of some
1.0 of somebody
-0.5 of someone
0.5 of something
0.5 of sore
1.4 of staff
-1.1 of stairs
0.9 of steady
0.6 of stenosis
-0.5 of steroid
1.1 of steroids
1.2 of strength
-0.5 of stress
-0.6 of stretches
0.7 of such
0.6 of surgery
0.7 of swedish
2.0 of symptoms
0.5 of synovial
0.6 of tablets
-0.5 of taste
-0.5 of tea
-0.8 of techniques
2.3 of tension
-0.8 of that
-0.9 of their
1.5 of them
-0.7 of these
0.7 of things
1.8 of thirty
1.1 of this
2.3 of those
-2.0 of three
-1.3 of time
0.6 of tired
-1.0 of tissue
0.6 of touch
-0.9 of toxins
0.9 of traditional
-1.0 of trained
1.5 of training
-0.8 of treating
2.3 of treatment
-0.6 of treatments
0.7 of trying
-1.0 of twelve
1.8 of twenty
0.9 of twins
1.0 of twisting
0.8 of two
-6.1 of us
-0.5 of use
1.0 of value
1.1 of very
-0.8 of visits
-1.3 of walking
-0.7 of war
-0.5 of warmth
1.4 of water
2.8 of weekly
-0.6 of well
0.8 of wet
0.9 of what
0.5 of when
0.8 of which
-1.7 of whom
1.3 of why
-1.7 of you
0.7 of yours
4.1 off
-0.5 off $
-2.1 off a
1.0 off all
-1.1 off and
-0.5 off any
-1.0 off before
2.4 off by
-0.7 off canada
-0.6 off duty
-1.0 off from
0.9 off his
-0.8 off if
-1.2 off in
1.9 off it
1.5 off like
0.5 off my
-0.5 off nights
4.0 off pain
2.9 off that
3.5 off the
1.1 off their
0.6 off them
-1.2 off to
-0.6 off when
-0.6 off with
-1.8 off work
-0.7 off you
-1.8 off your
-0.8 offended
-0.5 offended $
-0.6 offer
1.2 offer $
-1.1 offer acupuncture
-1.1 offer massage
-0.5 offer opioids
-1.1 offer the
-0.5 offer you
-4.3 offered
-0.7 offered $
-0.9 offered a
-0.7 offered for
-0.5 offered him
-0.6 offered to
-1.5 offering
-1.3 offers
-1.2 offers a
-1.1 offers acupuncture
0.9 offers it
-2.5 office
-0.6 office $
-0.7 office backs
0.8 office in
-0.5 office workers
0.8 officer
-0.7 official
-4.9 often
0.5 often and
0.6 often as
-0.5 often ask
-0.8 often asked
2.1 often be
-0.5 often been
1.0 often by
-0.6 often comes
-0.5 often describe
-0.5 often do
1.3 often does
1.5 often enough
1.2 often felt
-0.5 often gets
-0.7 often goes
0.6 often have
-0.7 often improves
-0.6 often it
0.7 often need
-0.6 often not
2.5 often on
2.1 often over
-0.5 often report
-0.5 often said
1.6 often see
-0.6 often seen
0.6 often settles
-1.3 often show
-0.5 often shrink
-1.7 often shrinks
-0.9 often similar
1.6 often tell
-1.0 often than
2.0 often that
2.0 often the
-0.5 often there
-1.3 often they
1.0 often with
1.8 oh
-0.7 oh $
1.2 oh and
-1.3 oh my
1.6 oh that
-0.7 oil
1.1 oil $
1.6 oil a
0.6 oil and
-0.6 oil change
-0.8 oil in
-1.0 oil is
0.8 oil on
1.2 oil slow
-0.6 oils
-0.6 oils are
0.8 oily
-1.2 ok
0.6 okanagan
-1.1 okay
-0.8 okay $
1.2 okay for
0.9 old
-0.6 old ankle
-0.7 old injuries
1.0 old injury
2.3 old one
-0.7 old who
2.5 old with
-0.8 older
-1.0 older $
1.3 older patients
0.6 older people
-0.5 older the
-1.5 oldest
-0.8 oldest regular
-0.9 olympic
-1.1 olympics
-0.7 olympics $
-0.9 on
1.0 on $
-0.9 on a
0.8 on account
-0.8 on all
-0.5 on alternate
-2.0 on an
-1.1 on and
1.1 on any
-0.5 on anybody
-0.5 on anyone
1.1 on arthritis
-0.8 on as
-0.9 on at
-2.4 on average
-1.3 on back
-1.0 on backs
-0.5 on bad
0.8 on blood
1.3 on both
-0.6 on burnaby
-0.6 on but
-0.6 on by
-1.0 on canada
1.3 on care
-0.5 on crutches
1.9 on day
-0.6 on december
1.1 on disability
0.6 on disc
-0.7 on duty
5.3 on each
1.3 on earth
-0.6 on east
-0.5 on end
1.0 on every
-1.3 on everything
-0.7 on fire
-0.9 on foot
-1.1 on four
1.8 on friday
0.5 on getting
2.8 on google
-0.5 on guard
-0.9 on hands
3.1 on her
-0.7 on here
-0.6 on him
3.3 on his
-0.9 on holiday
-2.2 on how
-0.7 on if
-0.7 on imaging
-0.8 on in
-0.8 on is
1.1 on it
-1.3 on its
-1.0 on january
-0.5 on low
-0.5 on main
-0.5 on march
-0.7 on may
2.9 on me
0.5 on medication
-1.5 on methotrexate
1.9 on mill
1.7 on monday
-2.5 on mondays
1.0 on most
1.1 on movement
-0.9 on muscle
-0.6 on my
-1.5 on one
-0.8 on other
0.8 on our
0.9 on pain
2.2 on painkillers
1.4 on paper
0.5 on part
1.6 on people
1.9 on pills
0.8 on purpose
-1.3 on request
1.7 on rising
2.3 on saturday
0.8 on saturdays
-0.5 on scans
-1.0 on several
-0.7 on since
-0.9 on site
-0.8 on skin
0.5 on socks
-0.5 on soft
-0.6 on somebody
0.7 on someone
-1.3 on something
0.5 on staff
4.5 on standing
1.5 on sunday
3.1 on that
-1.8 on their
-0.5 on them
0.6 on therapy
2.7 on this
-0.9 on those
-1.2 on thursday
-0.8 on thursdays
0.7 on time
2.7 on to
0.8 on top
-1.7 on treatment
-1.9 on tuesdays
5.0 on us
-0.9 on walking
1.3 on wednesday
1.1 on wednesdays
-2.4 on weekdays
-0.8 on west
-2.9 on what
-0.6 on whatever
-0.5 on when
-0.5 on whether
0.6 on which
-1.3 on with
-0.8 on working
1.8 on you
-0.7 on your
1.3 once
1.7 once $
-3.5 once a
0.5 once about
-0.7 once every
1.9 once for
1.8 once had
-0.5 once if
-1.3 once in
-0.6 once is
-0.7 once it
-0.6 once more
0.6 once or
2.0 once the
2.0 once we
-0.9 once you
0.9 one $
-0.7 one 60
0.5 one after
1.3 one afternoon
1.0 one and
1.0 one appointment
-0.8 one area
-0.8 one as
-0.8 one at
0.8 one bad
-0.9 one because
1.2 one before
0.7 one block
-0.5 one bone
-0.9 one by
-0.6 one calf
-0.5 one camera
-2.2 one can
-0.5 one case
-0.5 one cause
1.0 one client
1.2 one clinic
0.6 one days
1.2 one degree
-0.5 one each
-1.3 one every
-0.5 one flight
-0.7 one foot
1.6 one for
-0.5 one form
1.3 one four
-1.5 one gentleman
0.6 one go
0.6 one good
0.6 one guest
-1.0 one hand
0.5 one he
-1.7 one hip
2.0 one hour
3.3 one i
1.5 one in
2.1 one is
-0.9 one knee
-0.7 one knows
1.5 one lady
-0.9 one last
-1.6 one leg
-0.6 one line
-0.6 one long
-0.8 one man
-1.6 one massage
0.9 one month
-1.3 one more
-0.5 one morning
-0.6 one now
1.2 one of
-0.5 one off
1.4 one on
1.0 one our
0.7 one out
0.7 one patient
-0.8 one place
-0.7 one position
-0.8 one posture
0.8 one price
-1.1 one reason
2.2 one receipt
-0.9 one right
-1.1 one rmt
-0.6 one room
6.0 one session
-2.3 one side
0.6 one since
-0.6 one size
-0.6 one so
-1.0 one study
2.9 one table
0.6 one the
0.9 one they
-0.6 one thing
-0.7 one to
-0.8 one today
2.3 one treatment
-0.8 one trial
2.7 one two
-0.8 one type
-0.6 one vertebra
5.4 one visit
-0.9 one was
1.3 one way
-2.1 one week
1.4 one who
-1.0 one with
-0.8 one without
-0.5 one word
-3.2 one years
0.9 one you
1.9 ones
-1.5 ones $
-0.5 ones and
0.7 ones we
0.8 ones who
-1.4 online
-1.1 online booking
-0.6 online calendar
-0.6 online in
1.7 online or
1.3 online today
1.6 only
-1.0 only $
-0.7 only about
-0.8 only and
-1.0 only as
0.8 only at
0.9 only be
1.1 only because
-1.0 only by
0.7 only clinic
-1.0 only considered
2.0 only cover
-0.6 only ever
-1.1 only for
-0.5 only go
1.3 only had
-0.7 only half
1.1 only hire
-1.9 only if
-0.7 only in
1.5 only mask
-0.5 only masks
1.5 only need
-0.8 only once
0.6 only one
2.4 only option
1.0 only place
0.5 only say
1.3 only take
-0.5 only tell
-1.3 only the
-1.4 only then
1.5 only therapist
1.9 only thing
-1.3 only to
-0.9 only treatment
1.7 only two
-0.5 only uncover
-0.9 only walk
-0.9 only what
-0.7 only when
-0.6 only where
-1.2 only with
-0.6 only your
0.5 ontario $
-1.7 onto
-0.7 onto the
-1.1 onward
-0.8 onward $
-0.7 onwards
-0.7 onwards $
-1.4 op
-1.1 open $
0.6 open and
-1.5 open at
-1.7 open for
-0.9 open from
-0.8 open in
-0.7 open now
-1.5 open on
-0.8 open seven
0.6 open the
-0.5 open to
3.7 open up
2.4 opened
0.9 opened $
1.3 opened a
-0.5 opened and
-1.5 opened in
0.7 opened the
-1.2 opened this
1.3 opened up
-1.9 opening
-0.8 opening $
-0.5 opening the
-3.0 openings
-1.2 openings $
3.0 opens
0.9 opens $
0.6 opens and
-0.6 opens it
-0.5 opens on
3.9 opens up
0.7 operate on
2.3 operated
1.7 operated on
4.9 operating
2.7 operating room
1.5 operating table
0.6 operating theatre
2.8 operation
0.9 operation $
1.1 operation and
-0.7 operation but
-0.5 operation does
-0.7 operation for
-1.1 operation in
-1.8 operation is
-0.5 operation it
1.0 operation later
0.5 operation may
-1.4 operation on
0.6 operation or
-1.1 operation there
-1.5 operation to
0.6 operation was
1.6 operations
-0.8 operations carry
0.9 operations do
-0.5 operations on
-0.9 opinion
-0.7 opinion $
-0.5 opinion is
-2.1 opinions
-0.5 opinions $
-0.7 opinions about
-0.5 opinions on
3.3 opioid
-0.7 opioids $
0.7 opioids and
-1.3 opioids are
-0.9 opioids for
1.0 opportunity
-0.9 opposite
-0.5 option
-1.6 option $
0.5 option and
-1.8 option for
-1.6 optional
-1.2 optional $
-2.2 options
-1.8 options $
-1.2 options for
0.7 options than
-8.0 or
1.2 or a
-1.0 or after
0.7 or an
-1.1 or any
1.1 or anything
1.5 or as
0.5 or ask
0.7 or at
1.1 or bleeding
1.0 or book
-1.0 or both
-0.6 or bowel
-0.7 or bowels
-0.9 or breaks
0.5 or bulging
-0.7 or by
3.0 or call
-0.8 or can
-0.5 or cancel
0.5 or carry
-0.7 or change
1.3 or chiropractic
2.8 or exercise
0.5 or family
0.9 or fewer
1.3 or fill
-1.0 or five
2.6 or four
0.7 or fourth
-0.5 or from
-0.6 or go
1.0 or had
-0.5 or hands
-1.7 or have
0.6 or health
1.3 or herniated
2.6 or how
-1.6 or if
-1.3 or in
2.8 or it
-0.5 or lactic
1.2 or later
-0.5 or leave
1.7 or less
-0.5 or level
0.6 or lie
0.8 or medical
0.9 or medication
-0.9 or months
0.9 or nine
1.4 or no
-0.6 or not
-1.5 or numbness
2.6 or old
-1.1 or on
0.5 or operation
1.3 or osteoarthritis
-0.8 or pain
-0.7 or permanent
1.6 or physiotherapy
2.7 or pills
-0.6 or pins
2.4 or plain
-1.0 or put
-0.7 or realigns
1.2 or reduced
-0.8 or remove
-0.5 or removes
-0.5 or send
0.8 or seven
1.1 or severe
1.6 or shine
0.5 or sit
1.9 or so
0.9 or speak
1.9 or sprain
-0.6 or standing
-0.6 or stop
-0.5 or stops
0.8 or strong
1.6 or surgery
-0.5 or swelling
-0.8 or swollen
-0.5 or tablets
-1.3 or take
-0.9 or that
1.0 or the
1.4 or thirty
2.2 or three
-1.1 or tingling
-2.8 or to
-0.8 or toxins
-0.7 or trouble
0.6 or twice
1.1 or two
1.6 or use
1.5 or used
-0.5 or very
-1.0 or walk
-0.7 or walking
0.9 or we
-0.9 or weakness
-0.5 or when
-0.5 or who
-0.6 or with
-1.6 or without
-0.5 or worse
3.2 or you
-0.7 or your
-0.8 oral
-0.9 orange
-0.8 order $
-0.5 order of
-0.6 order scans
-1.3 ordered
0.6 orders
1.2 orders $
0.9 ordinarily
1.1 ordinary
-0.5 ordinary $
-0.5 ordinary activity
-1.2 ordinary back
5.1 ordinary massage
-0.8 ordinary painkillers
1.1 ordinary tuesday
1.1 organ
0.7 organisation
0.8 organization
3.8 origin
3.0 origin of
0.8 original
-1.5 orthopaedic
-0.9 orthopaedic surgeon
-0.7 orthopaedic team
2.1 orthopedic
-2.3 osteoarthritis
-1.7 osteoarthritis $
-0.6 osteoarthritis and
-0.6 osteoarthritis have
0.5 osteoarthritis in
-1.5 osteoarthritis is
0.9 osteoarthritis massage
1.0 osteoarthritis of
-0.5 osteoarthritis or
-1.1 osteoarthritis the
1.0 osteoarthritis we
-1.1 osteopaths
-0.7 osteopaths and
-0.8 osteopathy
-0.9 osteoporosis
-0.6 osteoporosis $
1.0 osteoporosis and
-0.5 osteoporosis as
0.8 osteoporosis blood
1.2 other
-2.0 other $
-0.6 other active
0.6 other and
0.9 other approaches
-0.7 other bodies
-0.7 other care
-1.0 other causes
3.2 other clinic
5.9 other clinics
-0.8 other days
0.5 other end
-1.4 other half
1.4 other hand
-1.2 other hands
0.8 other has
0.7 other massage
-0.5 other medicines
-0.7 other one
-1.0 other options
-0.5 other parts
0.9 other people
1.6 other places
-0.5 other professions
-0.9 other side
-0.9 other soft
-0.7 other than
-0.7 other the
3.8 other therapists
0.8 other things
-2.5 other treatments
0.6 other way
-0.5 other ways
-0.5 others
0.8 others a
-0.5 others are
1.1 others can
-0.5 others come
-0.9 others for
-0.9 others have
-1.1 others it
-1.0 others notice
2.0 others we
0.6 otherwise
-0.5 otherwise $
-0.9 otherwise we
-0.8 otherwise you
-0.7 ouch
4.4 our
-1.8 our acupuncturist
2.2 our approach
0.5 our arthritis
0.8 our average
-0.5 our backs
-1.2 our best
-1.4 our burnaby
-0.5 our busiest
0.5 our centre
-0.5 our client
-3.1 our clinic
1.5 our clinical
-0.8 our colleague
-0.6 our college
1.9 our combined
-0.9 our day
1.3 our deep
-1.5 our desk
2.3 our disc
-0.6 our discs
-1.4 our door
0.8 our experience
1.6 our expert
-1.0 our favourite
-0.6 our fees
-1.6 our first
-1.1 our five
-1.0 our founder
-1.0 our four
-0.6 our friends
-1.7 our front
2.4 our guarantee
-1.0 our hallway
-1.6 our hands
-1.0 our helpline
1.7 our ladies
-0.5 our last
1.1 our lead
-0.7 our long
1.9 our massage
-0.5 our members
1.3 our methods
-0.6 our metrotown
2.4 our monthly
-1.7 our most
-0.6 our name
1.2 our new
-0.5 our newest
0.7 our number
-1.9 our oldest
-0.5 our online
1.6 our opinion
0.8 our own
1.1 our page
1.1 our patients
-0.9 our people
-0.5 our physiotherapist
-0.9 our physiotherapists
0.6 our place
-0.6 our price
-0.7 our prices
2.3 our program
2.5 our programme
0.5 our rates
-0.5 our receipt
-0.8 our receptionist
1.3 our record
-1.2 our registered
1.4 our regulars
-0.5 our regulator
0.9 our resident
1.6 our results
2.2 our rmt
1.0 our rmts
-0.7 our rooms
-0.6 our schedule
0.6 our sciatica
0.7 our scoliosis
-0.5 our services
0.8 our seven
-0.9 our side
0.9 our signature
-0.5 our site
0.9 our spinal
-0.5 our stairs
-0.8 our street
-1.5 our tables
1.6 our team
0.6 our technique
-1.5 our therapists
-1.6 our three
0.6 our touch
1.1 our treatment
1.5 our treatments
0.8 our view
-1.6 our waiting
0.9 our wall
0.5 our warm
0.6 our whole
1.5 our work
-0.5 our youngest
7.2 ours
0.9 ours goes
2.7 ours is
-2.6 ourselves
-2.0 ourselves $
4.4 out
0.8 out $
0.9 out again
0.6 out and
-1.6 out any
-0.9 out as
-1.2 out at
-0.7 out back
-0.6 out bone
0.7 out but
-1.6 out endorphins
-0.6 out every
-2.5 out for
1.1 out from
-1.3 out here
-0.7 out i
-0.6 out if
0.8 out in
2.1 out is
0.8 out it
1.3 out like
-1.2 out loud
1.5 out my
0.5 out not
1.5 out of
-1.5 out on
-0.5 out one
-0.8 out or
-0.9 out over
-0.6 out shrinks
-0.6 out since
-0.5 out so
0.5 out standing
1.2 out straight
0.7 out that
2.2 out the
1.0 out their
0.8 out there
1.0 out through
-0.5 out to
-1.4 out toxins
-1.4 out twice
1.7 out upright
-0.7 out when
-0.7 out where
-1.5 out whether
0.6 out which
0.9 out who
1.0 out with
0.5 out without
0.7 out you
-1.2 out your
1.7 outcome
0.9 outcome $
0.6 outcome is
2.9 outcomes
0.8 outcomes $
0.8 outcomes are
-2.2 outer
-0.9 outer layer
-0.5 outings
-0.8 outlet
-0.5 outlet $
-1.2 outlook
-0.7 outlook $
1.9 outperforms
0.6 outset $
-4.0 outside
-1.2 outside $
-0.9 outside the
-0.9 outward
-1.4 over
1.6 over $
0.7 over 3,000
0.6 over 400
-0.5 over 50
1.4 over a
-0.9 over an
3.3 over and
-0.7 over fifty
-0.6 over for
0.6 over hot
2.5 over in
-1.4 over it
-0.5 over like
-1.1 over months
0.5 over nine
-0.5 over one
-0.5 over seventy
-1.5 over several
-1.0 over six
1.4 over sixties
-1.2 over sixty
1.0 over something
-0.5 over ten
2.1 over the
0.8 over time
-0.7 over to
0.8 over twelve
-0.7 over twenty
-0.8 over weeks
-1.0 over with
-0.5 over you
-0.6 over your
1.4 overactive
1.1 overactive immune
1.9 overall
2.8 overall well
1.8 overdo
1.8 overdo it
-0.5 overhead
-0.5 overload
1.0 overloaded
2.5 overlooked
1.1 overnight
1.2 overnight $
-0.9 overnight and
-1.5 overstretched
-1.6 overtime
-0.8 overtime $
-1.3 overweight
-0.5 overwork
1.6 overworked muscles
-0.5 overworked side
-1.2 ow
-3.2 own $
2.4 own a
2.2 own accord
-0.5 own approach
-3.2 own back
3.7 own bed
-0.5 own blood
1.3 own boots
0.6 own brain
0.9 own buttons
-0.5 own calendar
-1.0 own father
-1.2 own feel
-0.5 own has
-0.5 own it
-0.8 own joints
-0.6 own licence
0.7 own method
0.8 own morphine
-1.1 own mother
-0.6 own right
-0.8 own so
2.3 own socks
-0.7 own therapist
-1.3 own time
-1.0 own way
-0.6 owned
-1.8 owner
-0.8 owns
-0.7 owns the
1.7 oxygen
-0.5 oxygen $
1.1 oxygen and
0.7 oxygen in
1.8 oxytocin
-1.4 p
-1.3 p $
-1.4 pace
-0.5 pace $
-0.5 pace yourself
-0.5 paced
-0.5 paced world
1.9 pacemaker
-1.1 pacemaker $
1.1 pacemaker a
0.6 pacemakers
-0.8 pacific
-1.2 pacific blue
-1.9 pacing
1.8 pack
1.0 pack $
0.8 pack a
-0.6 pack of
-0.5 package
-2.0 package $
0.6 package is
-0.8 package of
-1.6 packages
-0.5 packages $
-0.9 packages and
1.7 packages can
-0.5 packages of
0.6 packed
3.2 packet
-0.9 packet $
0.9 packet of
1.2 packing
-1.3 packs
-0.8 packs $
1.4 pad and
-0.6 pads
-3.7 page
-2.2 page $
1.0 page and
1.5 page of
0.8 page or
-1.0 page sets
1.2 page that
2.0 pages
0.7 pages $
-3.7 paid
-0.5 paid $
-0.8 paid by
-0.9 paid in
2.7 pain
1.4 pain $
-2.0 pain a
-2.1 pain after
-0.5 pain all
-0.7 pain allows
-0.8 pain along
-0.6 pain altogether
0.8 pain an
-2.2 pain and
-1.0 pain are
-1.5 pain away
2.5 pain becomes
-3.3 pain before
2.2 pain behind
1.3 pain better
-0.5 pain builds
-1.6 pain but
-2.1 pain can
-0.5 pain clinic
-0.9 pain clinics
-0.7 pain come
-2.2 pain comes
1.5 pain commonly
-0.7 pain diary
1.0 pain disappears
-0.9 pain do
2.6 pain does
-1.5 pain down
-0.6 pain eases
-0.6 pain easier
-0.9 pain elsewhere
1.2 pain expert
1.1 pain experts
-1.4 pain faster
-0.6 pain feed
-0.6 pain feel
1.2 pain forever
10.3 pain free
1.3 pain get
1.0 pain goes
2.1 pain gone
-1.2 pain has
-1.4 pain have
0.9 pain i
1.0 pain if
-0.5 pain improve
-1.2 pain improves
-2.8 pain in
0.7 pain instead
2.1 pain intensity
-3.9 pain is
-0.9 pain itself
-0.8 pain keeps
-0.5 pain last
-0.5 pain lasting
-0.6 pain lives
-1.2 pain makes
-0.6 pain management
-1.7 pain may
2.1 pain medication
0.5 pain melts
-1.4 pain more
-0.5 pain neck
-0.6 pain never
-1.3 pain no
1.3 pain not
-0.8 pain often
2.8 pain on
-1.7 pain or
-0.9 pain pills
-3.4 pain relief
-0.7 pain relievers
-1.0 pain relieving
-0.6 pain returns
-0.8 pain science
2.7 pain score
-0.6 pain should
2.3 pain since
-1.5 pain so
-0.7 pain spasm
1.1 pain specialist
2.5 pain specialists
-0.6 pain started
0.6 pain stays
2.1 pain stops
-0.5 pain such
-0.9 pain tends
-1.2 pain than
-3.2 pain that
0.5 pain they
-0.5 pain though
-0.9 pain tingling
-2.0 pain to
0.9 pain under
-0.7 pain usually
-0.6 pain wakes
-1.2 pain was
1.2 pain we
-1.0 pain wears
0.7 pain went
-0.8 pain what
-0.5 pain whatsoever
0.5 pain which
-0.5 pain while
1.1 pain will
-1.1 pain without
-0.5 pain works
-1.2 pain worse
0.8 pain your
-2.4 painful
-0.8 painful $
-0.5 painful area
1.1 painkiller
-0.5 painkiller or
1.2 painkiller since
2.1 painkillers
0.8 painkillers after
-1.4 painkillers are
1.1 painkillers can
1.5 painkillers for
-0.6 painkillers have
-1.7 painkillers mask
-0.5 painkillers may
2.7 painkillers only
-0.5 painkillers turn
0.6 painkillers which
3.4 painless
0.5 painless $
1.6 painless and
0.7 pains
-1.1 painted
1.4 painting
1.0 pair
1.4 pair of
-0.5 paired
2.7 pairing
-0.6 pairs
-1.3 palms
2.5 palpation
-0.5 palpation $
0.5 palpatory
-0.8 pan
-2.2 panel
0.8 panic
1.5 panic attacks
0.6 pantry
1.4 pants
-0.9 paper
-0.7 papers
-2.4 paperwork
-0.8 paperwork $
-3.1 paracetamol
-0.5 paracetamol acetaminophen
-0.7 paracetamol alone
1.0 parade
-0.5 paragraph
0.5 parallel
0.6 paralysis
-0.5 paralysis $
1.4 paralysis and
-0.6 paramedic
-1.4 parent
1.1 parent and
-1.0 parent in
1.0 parent is
-0.7 parent stays
-0.9 parental
-0.9 parental leave
-0.8 parents $
-1.4 parents and
0.9 parents are
0.5 parents who
-0.5 parents with
-0.5 park
0.5 park $
-0.6 park and
-1.0 parked
-6.1 parking
0.5 parking $
0.5 parking and
-0.9 parking behind
-2.0 parking is
-0.5 parking lot
-0.7 parking on
-0.5 parrot
-4.1 part
-1.7 part $
-0.6 part being
-1.2 part in
-0.6 part is
-3.2 part of
1.7 part that
-0.6 partial
2.6 participant
-0.8 participants
1.1 participating
-2.2 particular
-0.9 particular $
2.6 particularly
2.4 particularly beneficial
0.5 particularly effective
-0.5 particularly for
-0.9 particularly in
1.6 particularly well
-0.7 particularly when
1.1 partly
0.6 partly because
-1.9 partner
-0.8 partner $
1.9 partners
-1.2 parts
-0.6 parts $
-1.2 party
-2.9 pass
-0.5 pass $
-0.7 pass it
-1.4 passage
-0.8 passage $
-1.4 passed
-1.1 passed $
-0.5 passed on
1.0 passed to
-0.6 passes
-1.8 passes $
0.9 passes within
-0.9 passing
-0.5 passing urine
-1.5 passive
-0.5 passive stretching
-0.8 password
-1.3 past
1.0 past $
-1.1 past four
-0.5 past injuries
-0.7 past six
0.7 past the
-0.6 past three
0.7 pat
0.9 patch $
0.9 patches $
-0.7 path of
1.6 pathology
-0.5 pathology and
0.8 pathway
0.6 pathways
-0.9 patience
-1.1 patience $
-0.6 patience and
1.6 patient
1.1 patient $
0.5 patient a
-0.5 patient and
0.7 patient has
0.7 patient is
-0.5 patient reports
-0.6 patient with
3.3 patients
-1.4 patients $
0.5 patients a
-1.0 patients and
0.9 patients are
-0.7 patients ask
-0.8 patients at
-0.7 patients come
-0.5 patients every
1.3 patients get
1.2 patients in
0.5 patients notice
-0.7 patients on
1.7 patients who
0.8 patients with
2.7 patio
-1.1 pattern
1.2 patterns
1.3 paul
0.5 pause
-1.7 pay
4.6 pay $
-0.5 pay a
1.9 pay nothing
-1.0 pay only
-1.4 pay the
1.8 pay up
-0.6 pay us
-0.7 pay what
-0.7 pay whatever
-1.6 payable
-1.2 payable in
-1.0 paying
-2.2 payment
-0.5 payment $
-0.9 payments
1.4 payroll
-2.2 pays
-0.5 pays $
-0.5 pays 80
0.7 pays for
2.3 pb
-0.5 pe
1.9 peace
-1.6 peace $
1.0 peas
-1.1 pedal
-0.5 pedal $
-1.3 pee
-0.5 peeing
0.7 pellworth
4.0 pelvic
-0.7 pelvic girdle
-0.7 pelvic pain
-0.6 pelvic tilts
4.0 pelvis
1.5 pelvis back
0.5 pelvis drops
0.7 pelvis is
-0.7 pelvis or
0.9 pelvis settles
1.2 pelvis tips
-0.5 pelvis which
-1.5 pen
-1.1 pen $
-0.7 pencil
3.8 pencilled
3.0 penny
2.5 penny $
0.9 pens
-2.4 people
2.2 people $
-2.0 people a
1.0 people about
-0.8 people after
-2.0 people and
3.7 people are
1.7 people arrive
0.7 people as
-1.0 people away
-0.6 people begin
-0.5 people book
-0.8 people call
1.9 people cancel
-0.5 people come
0.8 people could
-1.8 people do
3.1 people drive
3.1 people feel
-1.9 people find
-0.6 people for
2.0 people get
0.8 people had
-1.8 people have
-0.6 people i
-0.6 people improve
-0.7 people in
-0.8 people know
-1.3 people like
-0.7 people living
-0.5 people love
-0.9 people manage
-0.5 people massage
-1.4 people never
-0.5 people no
3.2 people notice
-1.3 people often
0.5 people on
-1.6 people over
-0.5 people picture
-0.8 people recover
1.3 people right
0.6 people should
1.0 people sit
-0.6 people sleep
0.7 people so
-0.5 people still
-0.8 people tell
-0.6 people tend
-1.0 people that
-0.9 people think
0.7 people this
0.5 people through
-1.2 people to
-0.8 people walk
1.9 people we
-0.5 people were
-2.7 people who
-1.3 people whose
-0.7 people will
-3.8 people with
-1.9 people without
2.1 people yes
1.3 people you
3.0 per cent
-0.6 per hour
-0.9 per month
-0.6 per person
-0.6 per therapist
-1.7 per visit
2.5 percent
0.5 percent $
0.8 percent of
-1.9 percent off
0.5 percent reported
0.5 perception
0.5 perfect
-0.7 perfect $
-1.3 perfect posture
-0.8 perfectly
-0.5 perfectly good
2.6 perfectly safe
-0.8 perfectly straight
2.5 perform
-1.1 performance
2.8 performed
0.8 performed by
-0.7 perfume
-0.7 perfusion $
-1.7 perhaps
-0.5 perhaps $
-1.1 perhaps a
1.4 perhaps one
-0.6 perhaps you
0.8 period $
-0.9 periods
1.3 periods and
-0.6 periods of
2.7 permanent
1.9 permanent $
-1.4 permanent and
-2.5 permanent damage
-1.0 permanent joint
-0.5 permanent loss
-1.9 permanent nerve
-0.6 permanent problems
-0.7 permanent result
1.2 permanent solution
3.4 permanently
2.0 permanently $
-2.3 permission
-1.2 permission $
-0.6 permit
1.9 permits
0.5 permits it
-0.8 permitted
-0.6 permitted to
-2.3 persistent
-1.0 persistent pain
-0.6 persists
-0.5 persists $
-2.1 person
2.9 person after
-0.6 person at
0.6 person can
-1.0 person every
1.3 person i
-0.7 person in
-1.2 person is
0.7 person needs
0.8 person on
-0.9 person to
0.5 person we
-0.5 person whose
-1.0 person will
0.9 person with
-1.3 personal
0.9 personal best
1.0 personalized
-1.1 personally
-1.5 personally $
1.9 persons
0.7 persons who
-0.7 persuades
-0.5 persuades those
-0.5 persuading
-0.6 pete
-0.6 petrissage
-2.1 pharmacist
-0.5 pharmacist $
-1.1 pharmacist can
1.5 pharmacological
1.5 pharmacological management
2.4 pharmacy
2.2 pharmacy $
1.6 phase
-0.6 phase $
0.7 phase 2
1.8 phase is
-0.7 phase two
-1.2 phases
-0.9 phases $
-0.6 phil
-0.7 philippa
-5.5 phone
-1.6 phone $
1.2 phone and
1.8 phone call
-1.0 phone in
1.0 phone or
-1.0 phone us
1.6 phoned
1.3 phoned the
-1.2 phones
0.8 phones $
0.5 photo
0.7 photograph $
0.7 photographed
-0.5 photographs are
1.7 photos
1.3 photos $
-0.8 phrase
-0.7 physical
-0.5 physical activity
-0.5 physical and
2.0 physical therapy
-2.3 physician
-1.2 physician $
-0.8 physician is
2.0 physicians
-0.6 physicians in
-0.6 physicians lists
4.6 physio
-0.8 physio $
0.6 physio chiro
-1.6 physio chiropractic
1.5 physio for
-0.9 physio two
2.1 physiological
1.8 physiology
0.8 physios
1.3 physios and
-3.0 physiotherapist
-0.7 physiotherapist $
-1.7 physiotherapist can
-0.7 physiotherapist will
-0.6 physiotherapists
-1.0 physiotherapists $
-0.5 physiotherapists a
1.4 physiotherapists and
-0.5 physiotherapists can
-0.5 physiotherapists osteopaths
3.5 physiotherapy
-2.2 physiotherapy $
-1.0 physiotherapy chiropractic
1.1 physiotherapy for
-0.5 physiotherapy massage
1.6 physiotherapy or
1.1 physiotherapy which
-1.2 piano
-0.6 piano $
-2.3 pick
0.8 pick us
0.6 pick your
3.1 picked
-1.5 picked $
1.2 picked and
3.1 picked up
-1.2 picking up
-1.1 picture
-0.9 picture $
0.5 picture and
-0.5 picture of
-0.9 pictures
-0.7 pictures $
0.6 pictures and
0.6 piece
1.5 piece $
-1.0 piece of
-0.7 pieces
-0.6 pieces $
-1.4 pilates
-1.1 pile
-0.7 pile up
6.2 pill
0.6 pill bottle
-1.8 pillow
0.7 pillow $
-0.7 pillow under
-3.3 pillows
-1.3 pillows $
6.8 pills
2.1 pills $
3.7 pills and
1.2 pills can
0.6 pills in
-0.5 pilot
-1.1 pin
-0.5 pin and
-0.8 pinch
2.3 pinched
3.3 pinched nerve
-0.8 pinches
-0.6 pinches the
2.0 pinpoint
0.7 pins
1.3 pins and
-1.2 piriformis $
-0.5 piriformis a
2.6 piriformis and
-0.5 piriformis muscle
1.3 piriformis syndrome
2.0 place
-2.7 place $
-1.0 place and
-0.5 place at
-1.0 place but
0.9 place by
0.7 place for
-0.7 place i
-0.8 place in
-1.3 place is
-1.2 place of
-0.7 place on
-0.7 place or
1.1 place that
0.7 place the
1.6 place to
3.1 place where
-0.9 place with
-0.7 place you
-1.5 placebo
-0.7 placebo $
1.6 placed
0.8 placed along
-0.8 placed at
0.9 placed by
-0.5 placed on
1.0 placenta
3.5 places
-2.0 places $
-0.5 places and
1.7 places in
-0.8 places it
-1.4 places that
-1.8 places to
5.0 places will
1.0 placing
-1.0 plain
0.7 plain english
1.0 plain old
-0.8 plainly
-1.6 plan
2.0 plan $
2.0 plan and
-0.7 plan at
-0.8 plan covers
1.1 plan do
-1.7 plan for
-0.6 plan in
-0.7 plan is
0.8 plan of
-1.1 plan on
-0.5 plan pays
1.5 plan that
-0.7 plan with
-1.0 plank
-4.3 plans
-1.0 plans $
0.6 plans are
-1.3 plans cover
0.6 plans include
-0.5 plans pay
-0.5 plans to
-1.3 plant
-0.7 planting
-0.5 plaster
-1.6 plastic
-0.5 plastic spine
-1.4 plate
-0.5 play $
-0.6 play a
6.2 played
-0.9 played junior
1.5 played the
-0.5 player
1.3 players
2.8 playing
1.1 playlist
1.6 playlist $
2.5 plays
-0.6 plaza
-0.5 pleasant
-0.5 pleasant and
-0.5 pleasant for
0.7 pleasant to
-3.8 please
-1.0 please bring
-0.5 please give
-0.7 please keep
1.7 please let
1.0 please note
1.8 please speak
-0.5 please stay
0.7 please tell
-0.8 pleased
-0.6 pleased with
-1.9 plenty
-0.6 plenty for
1.2 plum
-0.7 plumber
-0.6 plumbers
-0.9 plumbing
1.4 plump
0.9 plump up
1.2 plumps
1.0 plumps up
-2.4 plus
-0.9 plus a
-0.7 plus gst
-0.6 plus two
-1.2 pm
-1.7 pocket
-1.0 pocket $
-1.0 podiatry
-0.9 podiatry $
1.5 point
0.6 point $
-1.3 point and
1.5 point at
2.0 point is
-0.7 point of
-1.3 point release
0.6 point the
-1.1 point therapy
-0.9 point to
1.1 point where
-0.9 point you
0.7 pointed
-0.5 pointing
0.5 points
0.9 points and
-0.7 points in
-0.5 points of
-0.8 points to
1.1 poison
3.4 poisons
0.5 poke
0.9 pole
-0.6 pole $
-0.7 poles
-0.8 police
0.7 policy
0.9 polish
-1.2 polite
-0.7 polite $
-0.5 politely
-0.6 politeness
0.6 pool $
0.9 pool in
-0.7 pools
-1.6 poor
-0.5 poor blood
-0.6 poor circulation
2.2 poor posture
-2.0 poor sleep
-0.5 poorer
2.1 pop
1.3 pop and
-0.8 pop in
-0.5 pop it
-0.6 popping
-1.4 popular
-0.6 popular booking
-0.5 popular choice
-0.6 popular with
-1.0 port
1.2 portugal
-1.0 portuguese
-2.2 position
2.3 position $
1.9 position and
-0.6 position every
-0.8 position for
-0.6 position in
0.8 position of
-0.7 position often
-0.6 position or
-0.8 position that
1.5 position the
-1.5 position you
-0.5 positioning
-1.7 positions
-0.5 positions that
-0.6 positions you
-1.3 positive
-0.7 possibility
-6.0 possible
-1.4 possible side
-2.0 possible to
-1.0 possibly $
-1.3 post
-0.6 post $
1.2 post we
0.5 postbox
1.1 postcard
0.6 posted on
-1.2 poster
-0.9 poster $
1.0 postnatal
2.5 postpartum
0.6 postpartum depression
0.9 postpone
2.4 postponed
1.6 postponed $
1.0 postponed or
-0.8 posts
1.6 postural
-0.6 postural assessment
-1.1 postural pain
2.8 posture
2.3 posture $
-0.5 posture for
-2.0 posture is
-0.7 posture or
-0.8 posture scan
-1.1 posture that
0.7 pot of
0.9 potatoes
0.5 pots
2.4 pound
0.6 pounds
-1.0 pounds $
1.7 pounds and
2.7 pour
2.4 power
-0.5 power outlet
3.7 powerful
1.8 powerful than
-2.1 practical
-0.5 practical $
-1.2 practice
-2.9 practice $
1.1 practice and
0.7 practice for
-0.6 practice in
-0.6 practice nurse
0.9 practice that
1.9 practice with
2.9 practices
-2.1 practise
-2.7 practised
-0.7 practised for
-0.6 practised in
-1.5 practitioner
-0.6 practitioner $
0.9 practitioner can
-0.6 practitioner with
0.6 practitioners
-1.2 practitioners $
0.5 practitioners are
0.6 practitioners of
-0.8 pre
-0.6 pre approved
-1.0 pre season
-0.7 precautions
-0.5 precautions $
0.5 precise
2.2 precisely
2.5 precisely what
1.5 precision
-2.3 predict
-0.5 predict how
3.0 predictable
1.0 prednisone
-1.3 prefer
-1.2 prefer $
1.4 prefer not
-0.7 prefer to
-0.6 preference
-0.8 prefers
1.4 pregabalin
1.1 pregabalin and
-1.9 pregnancy
-0.9 pregnancy $
-1.1 pregnancy massage
-1.4 pregnancy related
-1.7 pregnant $
-0.6 pregnant and
2.1 pregnant or
0.7 prenatal
-1.0 prepaid
-0.6 prepare
0.6 prepared to
4.1 prescribe
0.5 prescribe a
-1.7 prescribed
-1.0 prescribed $
-1.1 prescribed it
-0.8 prescribed medicine
-0.6 prescriber
1.3 prescribes
3.7 prescription
-0.6 prescription $
-0.5 prescription and
-0.8 prescription pad
3.0 prescriptions
0.8 prescriptions $
-1.0 present $
0.9 present and
-0.8 present for
1.7 present in
0.6 presented
1.2 presently
-0.5 presents
-2.2 press
0.6 press $
-0.5 press directly
-1.8 press on
-0.5 press stroke
-0.5 press the
-1.5 pressed
1.3 pressed to
-1.5 presses
-2.1 presses on
-2.9 pressing
-1.5 pressing on
-0.5 pressure
-4.2 pressure $
-0.6 pressure a
-1.2 pressure and
4.2 pressure can
0.9 pressure comes
0.5 pressure down
2.1 pressure drops
1.3 pressure for
-0.7 pressure from
-1.2 pressure goes
-0.5 pressure has
-3.4 pressure is
-0.6 pressure light
-0.6 pressure massage
-0.7 pressure may
5.2 pressure off
-0.6 pressure on
0.5 pressure or
-1.0 pressure should
0.7 pressure tablets
1.4 pressure tells
-0.6 pressure that
0.7 pressure the
-2.2 pressure to
-0.5 pressure with
-1.0 pressure you
-2.0 pretend
-0.5 pretend to
1.3 pretty
2.6 pretty much
-0.5 prevent
-1.9 prevent back
-0.5 prevent every
-0.6 prevent it
1.8 prevent joint
-1.1 prevent permanent
2.0 prevent the
0.8 prevented
-2.6 preventing
-1.7 preventing back
-0.5 preventing permanent
-0.8 prevention
5.8 prevents
-1.3 prevents back
0.9 prevents injuries
0.9 prevents the
1.3 preview
-0.6 previous
0.8 previously
-1.7 price
-0.9 price list
-2.0 prices
0.9 pride
-0.9 primary
-1.1 prince
-0.9 prince george
1.7 principal
-1.3 print
-2.0 printed
-1.4 printer
-0.6 printer $
-0.5 printout
-1.0 priti
-2.3 privacy
-1.4 private
-0.5 private room
-0.9 privately
-0.6 privately $
1.3 priya
-0.5 priya $
0.5 priya and
-0.8 priya has
-0.5 priya is
-1.5 priyanka
-0.5 pro
-2.7 probably
-0.8 probably be
0.7 probably been
-0.6 probably do
-1.2 probably not
0.6 probably will
2.5 problem
1.7 problem $
2.7 problem and
-0.9 problem has
-0.6 problem is
-0.5 problem or
-1.2 problem that
1.1 problem you
-1.3 problems
-0.5 problems $
0.9 problems and
-0.6 problems are
1.5 problems such
-0.5 problems we
1.2 procedure
-0.9 procedure $
2.4 procedure is
-0.5 procedures
3.5 process
1.0 process $
2.0 process and
-0.6 processes
-0.6 processes pain
0.6 produces a
0.9 producing
-1.3 product
1.5 production
2.5 productivity
1.7 productivity $
1.1 products
0.6 products are
-0.7 products build
0.9 products such
-0.7 profession $
-1.3 professional
-0.7 professional association
-0.6 professional standards
-1.0 professionals
-0.9 professions $
0.9 program
-0.8 program $
-0.7 program and
-0.5 program for
-0.6 program is
0.7 program was
0.5 program you
2.2 programme
1.3 programme and
0.6 programme for
0.5 programme has
0.6 programme is
-0.5 programmes
-0.6 programmes $
0.5 programmes for
0.7 programs
0.5 progress
-0.5 progress by
1.4 progress of
1.9 progress to
-0.6 progress with
0.8 progressing
5.2 progression
1.2 progression of
0.9 progressive
-0.8 project
-0.6 prolapsed disc
0.5 prolonged
2.5 promise
0.7 promise $
-1.5 promise a
-1.0 promise at
-0.7 promise how
1.0 promise results
-2.0 promise that
1.0 promise to
0.6 promise you
-0.7 promises
-0.6 promises $
-0.5 promises a
-0.7 promote
1.8 promotes
-0.8 promotes relaxation
2.8 promotes tissue
-0.8 prompt
-0.8 prompt surgery
-0.8 prompt the
-0.6 prompt treatment
-0.7 promptly
-1.2 prompts
-0.9 prompts the
-0.5 prone to
5.4 proof
3.4 proof $
-1.0 proof of
-0.6 prop
1.0 proper
1.2 proper alignment
1.0 proper length
0.8 proper position
4.4 properly
0.6 properly trained
-0.5 proportion
-1.0 propose
-0.6 propose to
-0.5 proposed $
-0.6 proposes
-0.6 propped
0.6 proprietary
-1.8 protect
-0.9 protect it
0.7 protect you
-0.5 protect your
-1.1 protected
-0.5 protected $
-1.0 protection
-0.9 protective
3.1 protects
0.7 protects the
4.3 protocol
-1.4 protocol $
0.5 protocol is
1.0 proud
-1.9 proud of
3.2 proud to
1.4 prove
0.8 prove it
0.7 prove that
5.2 proved
2.4 proved that
-1.1 proved to
12.5 proven
3.8 proven $
1.1 proven alternative
0.6 proven by
-0.8 proven infection
1.5 proven that
-0.9 proven to
0.5 proven treatment
-1.6 provide
-0.5 provide massage
0.6 provided
-0.8 provided $
0.7 provided by
-0.5 provided for
1.2 provided you
1.5 provider
1.0 providers
1.0 providers $
0.9 provides
1.8 province
0.6 province $
0.5 province and
-0.6 province is
-0.5 provinces
-0.5 provincial
-0.9 provincial college
1.6 pryce
0.5 psoas $
-1.3 psychological
-0.9 psychologist
-0.6 psychologists
0.5 pub
-2.1 public
-0.6 public register
0.6 publication
1.1 published
-1.7 published in
-0.6 pugh
1.3 pull
-1.1 pull $
0.6 pull and
-0.5 pull it
0.6 pull on
-1.5 pull the
-0.5 pull your
2.0 pulled
1.0 pulled muscle
1.3 pulled muscles
-0.6 pulled something
-0.5 pulling
0.6 pulling on
0.7 pulls
-0.7 pulls $
-0.6 pulse
-0.5 pulses
-1.5 pump
2.1 pumps
1.9 pumps fluid
-0.7 pumps out
1.3 punch
-0.6 punctured
-1.8 punjabi
-0.7 punjabi and
0.5 pure
1.4 purges
-1.1 purpose
-0.5 purpose of
-0.8 purse
-5.2 push
-0.9 push a
-0.9 push it
-1.4 push the
-1.2 pushed
-1.0 pushed back
-2.9 pushes
-1.0 pushes out
-1.1 pushing
-0.5 pushing a
0.8 put
0.5 put $
-2.4 put a
1.2 put away
0.5 put back
-1.7 put discs
2.0 put down
-0.6 put forward
-0.6 put her
-0.6 put his
-0.8 put in
-1.0 put it
-1.1 put off
-0.5 put on
-0.5 put one
0.5 put our
-0.8 put pressure
2.4 put right
3.0 put that
1.6 put the
-0.9 put their
-1.2 put together
-0.9 put you
2.5 puts
0.5 puts it
-0.6 puts the
1.8 puts them
-0.5 putting
-0.6 putting it
0.7 putting my
-0.8 putting off
1.2 putting on
-1.4 putting up
-0.5 puzzled
-2.4 q
-0.7 q $
-0.7 q i
-1.9 qi
-0.6 qi $
0.6 ql
-1.2 quadratus
-1.2 quadratus lumborum
-0.5 qualified
-0.7 qualified $
-0.6 qualified in
0.6 qualified to
-1.0 quality
1.1 quality and
-1.3 quality of
0.8 quarter
-0.5 quarter and
-0.8 quarter of
0.7 quarterly
-3.4 question
-1.5 question $
0.5 question about
-0.6 question is
0.8 question mark
0.6 question of
-0.8 question we
-0.9 questionnaire
-0.9 questionnaire $
-5.4 questions
-1.9 questions $
-0.6 questions about
1.0 questions asked
-1.1 queue
-0.5 queue $
3.6 quick
2.1 quick $
-1.2 quick and
1.0 quick crack
-0.5 quick fix
0.6 quick thrust
2.8 quicker
1.7 quickest
-1.3 quickly
-0.7 quickly $
1.4 quickly and
-0.7 quid
-0.7 quid $
-1.0 quiet and
-0.8 quiet one
-0.7 quiet the
-0.5 quiet with
-0.5 quieter
1.1 quietly
-1.1 quiets
-0.6 quite
1.3 quite a
1.0 quits
-0.5 quiz
-0.9 quote
-0.5 r
-0.8 r $
-0.6 r5
-1.0 ra $
-0.5 ra and
1.2 ra clients
0.8 ra for
1.4 ra since
1.3 race
-0.6 race $
1.7 raced
-2.2 rack
1.0 radiation
-0.6 radiator
2.0 radicular
-0.5 radicular pain
0.5 radiculopathy
-0.5 radio $
0.9 radio on
-0.6 radiofrequency
-0.6 radiofrequency denervation
0.7 radiograph
1.6 radiographer
0.6 radiographs
2.0 radiologist
-0.7 raffle
-0.8 rail $
-0.5 rails
-1.5 rain
-0.5 rain on
1.6 rain or
-0.7 rainy
-1.7 raise
-0.6 raise the
-0.7 raise your
2.9 raised
1.0 raised temperature
0.9 raises
0.8 raises endorphins
1.0 raises serotonin
-0.8 raises the
-0.9 raj
-0.6 raking
-0.9 ramp
-0.5 ramp and
-0.8 ramp at
6.2 ran
0.7 ran her
2.3 ran the
-0.6 random
-1.0 randomised
1.7 rang
1.3 rang the
0.9 rang up
-1.6 range $
-0.8 range from
0.7 range of
2.2 rapid
1.1 rare
-0.9 rare $
-0.8 rare and
-1.3 rare but
-1.3 rarely
-0.7 rarely a
-0.8 rarely change
-0.5 rarely needed
-0.7 rarely the
1.4 rarer
-0.7 rash
-0.9 rate
-0.8 rate and
-0.6 rate drops
-0.6 rate slows
-0.6 rate their
0.7 rate with
4.0 rated
1.6 rated 4.9
1.9 rated massage
1.1 rated rmt
-1.4 rates
0.5 rates are
-2.0 rather
0.9 rather have
0.5 rather more
2.2 rather not
-1.0 rather see
2.1 rather than
-1.7 rather you
1.3 rating
0.7 ravi
1.5 ray $
0.5 ray and
-0.6 ray confirms
1.0 ray is
-0.6 ray or
0.8 ray the
1.0 rays
1.1 rays $
-0.5 rays of
5.3 re
0.9 re injure
1.5 reabsorbed
-0.5 reabsorbed by
-1.3 reabsorbs
-1.1 reabsorbs it
-1.4 reach
1.2 reach $
0.7 reach and
-1.6 reach for
-1.2 reach it
2.4 reach the
0.6 reach us
0.9 reached $
1.8 reaches
0.8 reaches for
-0.8 reaches the
0.9 reaching for
0.7 reaching the
0.7 reactions
-0.9 reacts
-3.0 read
4.1 read $
-2.4 read it
-0.6 read on
-1.1 read that
-1.2 read the
-0.6 read them
-0.7 read this
-0.6 read what
0.7 read your
-1.2 reader
1.9 readily
-1.1 reading
-0.5 reading $
-0.6 reading glasses
-1.1 reading this
-0.6 reads
-0.7 reads it
0.6 ready
-1.7 ready $
1.3 ready for
2.2 ready to
-0.7 ready when
0.9 real
-1.3 real $
-0.6 real and
1.6 real cause
-0.6 real risks
0.5 real source
7.0 realign
5.5 realign $
1.8 realign the
3.9 realigns
3.1 realigns the
0.8 realised
-0.5 realistic
3.1 really
1.7 really $
1.9 really causing
-0.8 really do
0.8 really does
0.8 really is
-0.6 really slipped
-1.0 rear
-3.3 reason $
-1.1 reason and
-0.9 reason at
-1.3 reason enough
-0.7 reason i
-0.6 reason is
0.9 reason it
0.6 reason not
-0.5 reason people
-0.9 reason that
1.6 reason the
2.2 reason to
-0.9 reason we
2.8 reason you
1.9 reason your
-2.9 reasonable
-0.5 reasonable choice
-1.4 reasonable to
-0.8 reasonably
-2.9 reasons
0.7 reasons $
-1.0 reasons for
-0.5 reasons people
-0.5 reasons to
-0.5 reasons why
0.7 rebalances
0.6 rebalances the
-1.3 rebook
-0.6 rebook you
4.1 rebuild
2.7 rebuild $
-0.6 rebuild a
-1.5 rebuild cartilage
1.3 rebuild itself
3.4 rebuilds
1.8 rebuilds the
-1.8 receipt
2.2 receipt $
-1.2 receipt for
-0.5 receipt with
-2.8 receipts
-0.8 receipts $
-1.0 receipts are
-1.9 receive
0.7 receive 20
-1.5 receive a
-0.5 receive fifteen
0.7 receive the
-0.8 received massage
-0.5 received usual
-0.8 receives
-0.7 receiving
-1.9 recent
-0.5 recent back
-1.0 recent fracture
-0.9 recent surgery
-1.0 recently
-0.9 reception
-0.5 reception $
1.4 reception or
-0.5 reception staff
0.5 receptionist
1.0 receptionist $
-0.5 receptionists
-0.8 receptors
-0.5 receptors in
-1.3 recipe
-0.7 recipe for
1.4 reckon
-1.1 recliner
-0.7 recliner $
-0.5 recognise
2.5 recognised
2.5 recognized
-1.4 recommend
1.2 recommend a
-1.1 recommend acupuncture
-0.6 recommend individual
-0.9 recommend weekly
-0.5 recommendation for
-0.7 recommendations
-4.6 recommended
-1.0 recommended $
-0.6 recommended as
-0.7 recommended by
-2.2 recommended for
0.6 recommends
0.9 record
1.3 record and
-1.3 record of
-1.0 recorded
1.0 recorded in
1.0 records
-1.3 records are
4.1 recover
-1.4 recover $
-0.5 recover and
0.7 recover faster
1.2 recover fully
0.9 recover in
-0.7 recover more
0.7 recover twice
-0.6 recover without
2.6 recovered
1.1 recovered $
-1.0 recovered by
1.4 recovering
1.3 recovering from
2.1 recovers
3.8 recovery
0.9 recovery $
-1.9 recovery and
1.5 recovery from
-0.7 recovery is
1.9 recovery of
-1.0 recovery takes
2.4 recovery time
3.2 recurrence
-0.6 recurrent
-1.4 red
-0.7 red flags
-0.5 red or
-0.5 redness
-0.8 reduce pain
-1.8 reduce the
4.0 reduced
1.0 reduced $
-0.7 reduced and
0.6 reduced by
0.9 reduced pain
-0.8 reduced rate
2.8 reduces
-0.7 reduces stress
0.9 reducing
-0.5 reducing the
2.7 reduction
0.7 reduction in
2.7 reduction of
-2.2 refer
-1.1 refer pain
0.6 refer them
0.6 refer to
-1.5 refer you
-0.6 refer yourself
-0.9 referral
-0.8 referral $
0.9 referral and
-0.9 referral to
1.0 referrals
-0.6 referred
-1.0 referred to
1.0 reflex
-2.0 reflexes
-1.1 reflexes and
0.9 refresher
5.1 refund
1.4 refund every
1.2 refund the
1.2 refund your
0.6 refunded
-1.4 refuse
2.6 regain
1.7 regain their
2.5 regained
0.9 regains
0.6 regains its
1.6 regard
1.9 regard to
2.7 regarded
2.3 regarded as
-0.6 regards
2.4 regenerate
1.7 regenerate $
1.7 region
0.9 region $
-3.8 register
-0.8 register $
-0.5 register which
-3.7 registered
-0.7 registered $
-0.5 registered acupuncturist
-0.6 registered acupuncturists
1.3 registered doctor
0.7 registered massage
-1.0 registered since
-0.5 registered therapists
-1.3 registered with
-0.6 registers
-2.3 registration
-1.2 registration $
-0.6 registration and
2.0 registration is
-1.2 registration number
4.7 regular
-1.4 regular activity
-0.6 regular bedtime
-2.6 regular blood
1.6 regular care
0.6 regular clients
-2.2 regular exercise
-0.7 regular is
5.0 regular massage
-0.6 regular movement
0.6 regular price
3.4 regular sessions
3.3 regular treatment
0.5 regular treatments
0.5 regular work
3.6 regularly
0.9 regularly tell
2.9 regulars
-1.0 regulars a
2.0 regulars are
1.6 regulars have
-0.6 regulate
-0.5 regulate the
-2.0 regulated
-0.8 regulated by
-0.5 regulated health
-1.3 regulator
-1.0 regulatory
-0.9 regulatory college
0.9 rehab
0.5 rehabilitation and
4.7 rehydrate
2.5 rehydrate $
0.6 rehydrate and
5.3 rehydrated
5.0 rehydrates
0.9 rehydrates the
2.6 rehydrating
-0.6 reimburse
4.1 relapse
2.0 relapse $
-1.0 related
-0.5 relationship
-0.6 relative
-1.2 relax
-0.8 relax and
1.7 relaxants
-1.4 relaxants $
-0.5 relaxation
-2.0 relaxation $
-1.2 relaxation and
0.6 relaxation massage
-0.8 relaxed
2.7 relaxed and
0.5 relaxes the
-2.1 relaxing
-0.8 relaxing $
2.9 release
-2.4 release $
0.5 release a
-1.2 release and
-0.8 release endorphins
-0.7 release for
0.6 release it
-0.7 release its
-0.6 release knots
1.0 release that
2.4 release the
0.8 release those
1.0 release to
4.1 released
-0.5 released $
2.3 releases
1.2 releases the
-0.5 releases toxins
2.2 releasing
0.7 releasing the
-0.8 relevant
-2.0 reliable
-0.7 reliable for
-0.5 reliably than
7.8 relief
0.9 relief after
-0.5 relief but
-1.1 relief for
1.1 relief in
1.9 relief is
-0.7 relief may
-1.7 relief of
2.3 relief on
-0.5 relief tends
2.4 relief that
-0.7 relief to
1.7 relief usually
0.6 relief with
1.9 relief without
0.5 relieve
1.0 relieve back
-1.3 relieve leg
1.3 relieve the
2.1 relieved
-0.7 relievers
0.7 relieves
-1.0 relieves leg
1.3 relieves pain
-0.7 relieving chemicals
-0.6 relieving leg
-1.5 rely
-1.5 rely on
-1.0 remaining
2.5 remarkable
1.7 remarkable $
1.3 remarked
-0.8 remarks
-0.5 remedial massage
3.7 remedy
-1.2 remember
1.3 remember $
0.7 remember how
-1.1 remember that
-1.1 remember the
-1.0 remember your
2.1 remembered
0.5 remembers $
-0.7 reminder
-0.8 reminders
3.9 remission
0.9 remission $
1.3 remission and
0.9 remove it
1.2 removed
1.2 removed and
-1.2 removed to
-1.3 removes
-0.5 removes bone
1.6 removes the
-2.9 removes toxins
1.8 removing
-0.9 renee
3.0 renewal
1.1 renewed $
-0.8 rent
-0.7 rented
-0.5 rents a
1.2 rents the
4.4 repair
1.5 repair $
-0.6 repair a
0.7 repair and
-1.4 repair cartilage
1.1 repair itself
1.1 repairs
-0.9 repairs $
-0.5 repairs cartilage
-0.8 repeat
1.1 repeated
-2.1 replace
-0.5 replace the
1.4 replacement
-1.1 replacement is
0.7 replacements
-0.6 replacements $
1.0 replaces
-0.9 replies
-1.8 reply
-0.7 reply to
-1.1 report
-1.2 report $
-0.7 report and
0.5 report complete
-0.8 report if
-1.1 report is
-0.8 report it
1.3 report that
-0.5 report with
-0.5 report you
-1.8 reported
-1.2 reported $
2.5 reported for
-1.1 reported less
-1.1 reporting
-0.7 reports $
-0.5 reports and
0.7 reports that
-0.6 representative
1.0 reputation
-2.0 request
-1.1 request $
-1.8 requested
-0.7 requests
0.5 require
3.4 required
1.3 required $
0.6 required and
-0.6 required to
0.8 requirement
-1.3 requires
-0.5 requires $
3.5 rescue
-4.0 research
-0.5 research could
2.6 research has
-0.6 research into
-1.0 research is
-2.4 research on
0.5 research shows
-0.6 research suggests
1.1 researchers at
-0.6 researchers have
-0.5 reserve
0.8 reserve a
-0.6 reserve your
3.5 reset
2.0 reset $
0.5 reset is
-0.5 reset session
2.6 resets
-1.2 residents
1.1 residual
0.8 residues
1.6 resistance
1.9 resistance to
2.3 resolution
0.8 resolution of
3.9 resolve
4.8 resolved
1.6 resolves
1.8 resonance
1.0 resonance imaging
0.9 resorption
-1.4 respect
-0.8 respect for
3.3 respectfully
2.3 respond
-0.7 respond and
-0.5 responders
3.1 responds
2.3 responds $
-0.6 responds by
2.5 response
0.7 response $
0.7 response and
1.2 responsible
0.6 responsible for
-1.9 rest
-2.4 rest $
2.4 rest alone
0.6 rest for
-0.8 rest in
1.0 rest on
0.8 rest the
-1.0 rested
1.2 restless
1.9 restoration
1.8 restore
-0.9 restore $
4.8 restored
1.3 restored $
6.6 restores
-1.1 restores flexibility
0.7 restores overall
2.0 restores the
1.0 restores total
0.6 restores your
2.2 restoring
1.2 restriction
-0.6 restricts
-1.7 rests
0.5 rests $
-0.5 rests on
4.0 result
0.7 result $
0.6 result and
-0.6 result from
3.2 result is
-1.4 result of
7.0 results
-1.1 results $
1.3 results and
-0.8 results do
0.8 results guaranteed
-1.0 results have
3.2 results last
1.2 results like
-1.0 results of
2.6 results speak
1.8 results that
-0.5 results vary
0.7 results you
3.0 resumed
-0.6 retail
0.7 retained
-1.4 retire
-0.8 retire $
0.5 retired
-0.9 retired and
-0.6 retired bus
-0.5 retired longshoreman
1.8 retired teacher
1.2 retirement
0.6 retirement $
-0.6 retiring
1.7 retrain
1.3 retrain the
0.8 retrained
0.8 retrains
1.0 retreat
1.3 retreats
3.1 return
1.5 return $
0.6 return and
-0.6 return in
2.5 return on
-1.0 return the
2.0 return to
1.0 return your
4.3 returned
3.5 returned to
5.9 returns
2.1 returns to
2.5 reverse
-0.8 reverse $
0.7 reverse arthritis
2.3 reverse early
1.3 reverse the
5.4 reversed
4.9 reversed $
-0.5 reversed by
4.2 reverses
1.7 reverses the
0.8 reversing
-3.0 review
-0.9 review $
0.6 review in
-0.6 review it
0.7 review of
-0.9 review progress
-2.0 reviewed
-0.6 reviewed in
-0.8 reviewers
2.2 reviews
1.6 reviews $
0.9 reviews and
1.0 reviews can
-0.8 reviews have
-0.7 reviews of
1.6 rheumatic
-1.2 rheumatoid
-5.5 rheumatoid arthritis
1.7 rheumatoid disease
-1.1 rheumatologist $
-1.1 rheumatologist and
2.8 rheumatologist asked
-0.8 rheumatologist is
-0.8 rheumatology team
2.9 rhythmic
1.6 rhythmic compression
1.5 rib
-0.6 rib $
1.1 rib cage
-0.5 rib hump
-0.5 ribbon
-1.5 ribs
-1.0 ribs $
-1.9 ribs and
-0.6 ribs on
0.8 ribs that
0.6 ribs to
-0.9 rice
4.2 rid
3.8 rid of
-0.5 rides
1.0 rids
0.7 rids the
2.9 right
-0.6 right about
-0.5 right after
1.3 right and
1.5 right away
3.4 right back
-0.5 right by
2.6 right hand
1.7 right hands
2.3 right in
-2.4 right now
-2.0 right on
-0.5 right outside
0.9 right person
-1.2 right place
0.5 right shoulder
0.8 right the
0.8 right then
-0.7 right therapist
1.2 right through
-1.6 right to
-0.5 right up
-0.5 rigid
-5.0 ring
-0.7 ring and
-0.7 ring back
-0.6 ring me
-1.3 ring the
-0.6 ring you
-0.9 ringing
-0.9 rings
-0.5 rink
-1.3 rise
-0.5 rise and
-0.8 rise in
4.0 rising
2.7 rising from
2.5 risk
1.3 risk $
1.8 risk at
-0.7 risk but
-0.6 risk for
1.1 risk free
-0.8 risk is
-1.8 risk of
1.0 risk so
-0.7 risk that
1.0 risk to
0.7 risk whatsoever
-1.8 risks
-0.7 risks among
-2.2 risks and
-0.5 risks are
1.1 risks in
-0.9 risks include
-1.0 risks including
0.5 risks to
0.5 risks whatsoever
0.6 risks with
1.8 risky
-2.3 ritual
-1.1 ritual $
-1.0 rituals
0.8 river
2.1 riverside
1.0 rmt
-2.3 rmt $
0.7 rmt a
2.8 rmt about
1.6 rmt and
-0.5 rmt asks
-0.6 rmt before
-0.7 rmt came
1.1 rmt can
-1.0 rmt clinic
-1.5 rmt has
4.9 rmt massage
-0.5 rmt registration
-0.8 rmt since
0.8 rmt team
0.5 rmt treatment
-0.7 rmt uses
-1.1 rmt vs
-0.8 rmt was
0.5 rmt will
-0.9 rmts
-1.3 rmts $
1.6 rmts also
-0.6 rmts and
-0.8 rmts are
-0.5 rmts at
1.7 rmts can
-3.0 rmts do
-0.5 rmts has
0.7 rmts have
-0.5 rmts here
-0.5 rmts take
2.2 rmts use
-0.7 rmts with
-1.6 road
-0.6 road and
0.9 road to
-0.6 rob
-0.7 robe
1.1 robert
-0.7 robes
-0.8 rock
0.5 rocked
0.5 rod
0.8 rods
3.2 rods $
-1.4 rods and
-0.9 rods in
-0.9 role
-2.7 roll
-1.0 roll over
-1.2 rolled
-0.8 roller
-0.5 rollers
-0.7 rolls
0.7 roof
-2.0 roof $
1.4 roof and
-0.5 roofer $
-0.6 roofers
2.8 roofing
-2.0 room
1.5 room $
-1.1 room 1
-1.1 room 2
-0.7 room 4
1.1 room and
-1.0 room at
0.8 room can
-0.7 room floor
2.7 room for
-0.6 room has
0.9 room in
-2.0 room is
1.1 room next
-0.9 room on
-0.7 room one
4.2 room to
-1.9 room while
-1.0 room with
-0.6 room you
-0.9 roommate
-3.8 rooms
-0.5 rooms a
0.9 rooms above
-1.0 rooms are
-0.8 rooms in
-0.7 rooms now
6.0 root
1.1 root $
-0.8 root and
1.8 root cause
2.3 root causes
3.7 root of
-0.6 root you
-0.7 roots that
-0.6 ropes
-0.9 ropes $
1.2 ropes and
3.4 rosa
-1.5 rosalind
-1.5 rosemary
-0.9 rotate
0.9 rotated
0.7 rotated pelvis
-0.5 rotates
3.2 rotation
-1.5 rotators
-0.5 rotators $
-0.5 rotators and
-0.7 rotten
-2.3 rough
-0.5 rough and
-0.5 rough guide
-0.8 rougher
-0.7 rougher and
-3.2 roughly
0.7 roughly a
-0.5 roughly nine
-0.9 roughly the
-2.7 round
1.1 round $
-0.9 round a
-1.1 round and
-1.1 round it
-0.6 round the
-0.7 round to
-0.8 round your
0.6 rounded
-2.2 route
-0.9 route $
-1.8 routine
-0.5 routine $
1.0 routine for
1.6 routinely
1.3 row
0.7 row $
-0.6 rower
-1.2 rowers
-0.5 rowers and
-0.7 rowing
-0.6 rows
-0.6 royal oak
4.1 rub
-1.1 rub $
1.2 rub a
-0.5 rub at
1.8 rub where
-0.7 rub your
4.3 rubbed
-0.9 rubbing
-0.8 rubbing the
1.6 rubbish
3.2 rubdown
2.3 rubs
0.9 rubs $
-0.5 rude
-1.3 rugby
-1.1 rule
-1.0 rule $
-0.7 rule it
-0.8 rule out
-0.9 ruled
-0.5 ruled out
-1.6 rules
-1.6 run
1.2 run $
-1.0 run a
-0.6 run by
1.0 run for
-0.8 run from
0.5 run on
0.7 run our
-0.8 run through
-1.1 run your
3.5 rung
0.7 runners
-0.6 runners and
-0.6 runners get
-1.1 running $
-0.6 running down
-0.9 running from
-3.8 runs
-1.2 runs down
3.1 runs for
-1.7 runs from
1.4 runs the
-0.5 ruptured
0.9 rush
-0.5 rush hour
-0.9 rush of
2.8 rush you
1.0 rushed
-1.3 rushed $
0.5 rust
1.0 rust $
0.8 rusty hinge
3.3 ruth
-0.7 s
-0.9 s $
1.7 s1 and
-0.6 s1 herniation
0.6 sacral
-0.8 sacroiliac
3.7 sacrum
1.6 sacrum and
-0.8 sad
0.9 saddle $
-0.9 saddle area
6.0 safe
-1.9 safe $
2.0 safe at
0.8 safe even
2.4 safe for
0.8 safe hands
1.3 safe it
-2.5 safe to
-0.6 safe with
-0.8 safely
-0.6 safely $
3.1 safer
1.9 safest
0.5 safety
-0.9 safety $
0.9 safety and
1.2 said
0.8 said $
0.6 said he
-0.6 said in
-2.8 said it
-0.5 said no
-1.4 said that
-1.2 said the
-1.0 said they
-1.0 said to
2.8 said what
-0.6 said yes
1.0 sail
0.9 sail through
-0.7 sales
-0.6 sales pitch
-0.7 salma
1.7 salt
2.5 salt and
0.8 salts
1.5 sam
2.2 same
-3.0 same $
-1.4 same afternoon
-2.0 same as
-0.7 same back
1.7 same day
-0.7 same for
1.5 same goes
1.1 same hour
1.9 same in
1.5 same injury
-0.8 same is
2.2 same job
1.7 same kind
-1.7 same level
0.8 same number
0.8 same pain
-0.6 same position
3.1 same result
-0.8 same roof
-0.8 same shape
0.9 same side
-2.4 same therapist
1.7 same time
-0.5 same two
3.0 same visit
-1.1 same week
-0.5 sample
-0.6 sanctuary
1.0 sand $
0.6 sandeep
-0.8 sandhu
-0.5 sandhu rmt
-0.7 sandra
-1.0 sandwich
-0.5 sat at
-0.6 sat down
-1.1 sat in
1.8 sat on
1.8 sat through
1.8 satisfaction
0.7 satisfied
-0.8 satisfied with
0.5 satisfying
0.7 saturday $
-0.9 saturday 9
1.2 saturday and
2.2 saturday in
-0.8 saturday mornings
-2.1 saturdays
-0.7 sauce
-0.5 sauna
-0.5 save
-0.5 save 15
-0.6 save fifteen
-0.9 save the
2.8 save you
-2.0 save your
3.5 saved
1.1 saves
0.6 saves you
1.7 savings
1.5 saw
-0.6 saw a
1.5 saw him
-0.9 saw it
-0.7 saw me
-0.9 saw the
-0.7 say
-3.7 say $
-0.9 say a
0.7 say about
1.0 say at
-0.6 say exactly
7.0 say goodbye
-0.9 say hello
-0.7 say how
-0.9 say in
0.7 say is
1.0 say massage
-2.6 say no
-0.8 say oh
1.3 say on
1.3 say otherwise
-3.9 say so
-1.0 say stop
-0.6 say the
1.1 say there
0.5 say they
-0.5 say to
0.8 say we
-1.8 say what
-0.6 say where
-0.5 say whether
-0.8 say which
-2.8 say yes
1.5 say you
-1.6 saying
-0.9 saying $
-1.6 saying it
1.0 saying that
0.7 says $
1.1 says and
1.4 says for
-1.4 says he
-0.6 says hello
-0.5 says is
-2.6 says it
-0.5 says massage
1.4 says my
-0.8 says priya
1.3 says she
-0.7 says so
-2.6 says that
3.1 says the
-1.3 says they
-0.9 says to
-0.7 says what
-0.8 says yes
-0.7 says your
-0.6 scaffolder
0.6 scale
-0.6 scale $
-0.6 scale from
0.7 scale of
-2.4 scalp
-1.1 scalp massage
4.8 scalpel
2.4 scalpel $
1.5 scan
2.7 scan $
-0.9 scan a
0.7 scan and
-1.0 scan does
3.2 scan has
-1.9 scan is
2.5 scan or
-0.5 scan report
-1.1 scan says
-0.6 scan shows
0.7 scan will
-0.7 scan your
-1.0 scanned
2.0 scanner
-2.6 scans
-1.1 scans $
-0.7 scans and
-0.9 scans are
1.7 scans have
-1.7 scans of
-0.7 scans often
-0.6 scans show
1.4 scar
0.9 scar $
-1.8 scar and
-1.6 scar tissue
-0.8 scare
-0.5 scare you
-1.9 scared
-1.2 scared of
-0.6 scarf
-0.5 scary
-1.2 scent
-0.6 scent free
0.7 scented
-0.8 scents
-1.2 sceptical
-0.6 sceptics
0.6 scheduled
-0.5 scheduling
1.2 scheme
-2.2 school
-1.7 school $
0.9 school and
-0.7 school at
-0.7 school in
-1.2 school nurse
0.9 school year
-0.6 schools
0.8 schroth method
0.6 sciatic
-1.5 sciatic nerve
0.5 sciatic pain
4.3 sciatica
-1.2 sciatica $
0.9 sciatica and
-1.0 sciatica can
-1.2 sciatica down
1.4 sciatica experts
3.8 sciatica for
-0.5 sciatica from
-0.5 sciatica have
-0.9 sciatica herniated
-1.6 sciatica in
-1.4 sciatica is
-1.0 sciatica massage
-1.2 sciatica on
1.1 sciatica or
2.4 sciatica that
0.8 sciatica was
-1.0 sciatica where
-0.6 sciatica which
3.6 sciatica with
-0.8 sciatica you
3.2 science
1.9 science $
-0.9 science and
1.3 science has
-0.6 science in
1.2 science is
0.6 scientific
3.2 scientifically
2.6 scientifically proven
0.9 scoliometer
3.6 scoliosis
-2.9 scoliosis $
1.5 scoliosis a
1.6 scoliosis and
-0.7 scoliosis are
2.1 scoliosis can
-0.8 scoliosis client
1.6 scoliosis clients
-0.6 scoliosis clinic
-0.8 scoliosis curve
0.5 scoliosis do
2.3 scoliosis from
-1.0 scoliosis have
-1.0 scoliosis herself
0.8 scoliosis in
-1.5 scoliosis is
0.8 scoliosis massage
-0.7 scoliosis may
-0.6 scoliosis often
2.5 scoliosis specialist
-1.0 scoliosis the
0.7 scoliosis we
-0.6 scoliosis which
0.9 scoliosis who
1.8 scoliotic
-0.5 scope
2.7 score
-0.5 score $
-0.6 scorecard
-0.6 scorecard $
-0.5 scottsdale
-2.8 screen
-0.5 screen and
-0.7 screen at
-0.7 screening
-1.4 screens
-0.7 screws
0.6 screws $
-1.0 screws and
1.0 sea
-0.5 seal
0.7 search
0.9 search the
1.4 searching
1.2 searching for
-0.9 season $
0.8 season and
0.6 seasonal
-1.1 seasons
-2.3 seat
1.1 seat $
-0.6 seats
-0.5 seattle
2.0 seaweed
2.0 second
-0.6 second $
-1.1 second and
0.9 second appointment
-1.8 second floor
1.2 second friday
-0.9 second half
1.4 second injury
1.4 second is
-1.0 second monday
1.6 second month
1.9 second one
-0.5 second or
-0.5 second person
0.7 second scan
1.0 second session
0.9 second thought
-0.5 second thursday
2.7 second treatment
0.5 second trimester
-0.5 second tuesday
1.0 second visit
-1.0 second week
-0.8 second year
1.2 secondary
0.5 seconds
-1.7 seconds $
-0.6 seconds and
0.8 seconds on
3.1 secret
-0.9 secret $
0.5 secretary
-0.5 section
-0.9 see
0.7 see $
-0.8 see a
-0.5 see an
-0.6 see at
-0.9 see both
1.7 see every
0.6 see for
-0.9 see four
-1.2 see her
-1.8 see how
1.3 see in
1.7 see is
0.6 see me
0.9 see more
-0.5 see my
-0.7 see no
0.8 see on
-0.7 see one
-0.5 see only
-1.0 see so
-0.6 see someone
3.3 see that
1.8 see the
0.8 see this
-1.3 see to
0.9 see us
1.1 see why
-3.3 see you
-2.4 see your
-0.8 seed
-0.9 seeing
-1.3 seeing a
0.7 seeing me
-0.8 seek
0.8 seeking
-0.9 seem
0.6 seem like
-2.5 seem to
-3.2 seems
-2.2 seems to
1.7 seen
-2.0 seen $
1.0 seen and
-1.2 seen at
-1.5 seen by
0.6 seen clients
1.7 seen curves
-0.7 seen every
-0.5 seen from
-1.7 seen in
-0.9 seen on
2.0 seen people
-0.8 seen the
0.9 seen their
-0.6 seen what
-2.7 sees
-0.7 sees a
0.5 sees people
3.8 segment
-1.1 segment $
1.6 segment and
2.3 segmental
1.4 segments
1.1 seized
2.7 seldom
-1.1 seldom needed
1.8 selected
1.3 selected cases
-1.6 self
-0.5 self reported
-2.2 sell
-1.0 sell packages
1.7 sell you
-0.6 selling
-0.6 sells
0.5 semi
-1.5 send
-1.1 send a
-0.9 send it
-0.7 send pain
0.8 send people
-0.7 send the
1.2 send their
1.3 send us
1.3 send you
-1.0 sends
-0.5 sends me
-0.9 sends pain
-0.6 sends us
-0.6 sends you
-1.0 senior rmt
1.3 senior therapist
-0.7 seniors
1.3 seniors $
-0.5 seniors get
-0.7 seniors in
0.9 sensation
-0.5 sensation $
1.6 sensation and
-0.5 sensation are
-0.6 sense
-0.8 sense $
1.2 senses
-2.4 sensible
-1.0 sensible to
0.8 sensibly
-1.3 sensitive
-0.5 sensitive $
-1.2 sent
-0.9 sent home
1.1 sent me
-0.8 sent people
1.1 sent us
-0.7 sent you
-1.7 sentence
-1.2 sentence $
0.8 sentence and
-3.2 separate
0.6 separate and
1.0 separately
0.6 separately $
-1.4 september
0.7 september $
1.1 sequence
1.5 serenity
2.2 series
2.5 series $
-0.8 series is
1.8 series of
-3.6 serious
-0.8 serious accident
-0.6 serious adverse
1.1 serious complications
-1.9 serious harm
-0.6 serious problem
-0.6 serious problems
-0.7 serious side
-1.3 seriously
-0.7 seriously $
2.7 serotonin
-1.5 serotonin $
0.9 serotonin and
1.0 serotonin while
-1.2 served
-0.7 server
-0.8 servers
-2.0 service
-0.7 service $
0.6 serviced
-0.6 services
-0.8 services $
-0.5 serving
3.4 session
1.9 session $
-0.9 session a
0.6 session before
-0.9 session begins
-1.3 session ends
-0.9 session for
-0.6 session in
1.0 session includes
-0.7 session is
-0.6 session lasts
0.9 session makes
0.9 session most
1.2 session on
-0.5 session or
1.4 session six
0.9 session so
1.5 session the
-0.6 session two
0.7 session usually
0.5 session will
-0.8 session you
1.7 sessions
2.5 sessions $
1.9 sessions 1
-1.4 sessions a
2.1 sessions and
-2.1 sessions are
-0.5 sessions before
-1.2 sessions for
0.7 sessions here
-0.5 sessions is
-1.3 sessions last
1.2 sessions later
-0.7 sessions on
2.5 sessions one
1.4 sessions or
-0.7 sessions over
-1.0 sessions that
2.0 sessions the
0.5 sessions we
2.0 sessions with
-0.7 sessions without
0.8 sessions your
-1.7 set
-0.7 set $
-1.5 set a
-0.7 set aside
2.1 set free
0.9 set in
-1.3 set it
-0.6 set number
-0.6 set out
-2.8 set up
1.5 set your
0.7 sets in
-1.0 sets it
-1.1 sets of
-1.1 sets out
0.9 sets the
-0.9 setting
0.5 settings
0.7 settings $
-0.9 settle
-0.8 settle $
0.6 settle back
0.6 settle down
2.2 settle for
0.6 settle in
-1.0 settle without
3.0 settled
2.0 settled $
-0.5 settled and
1.2 settled in
0.6 settled the
1.0 settles
-0.8 settles $
-0.7 settles down
-1.3 settles in
-0.5 settles within
-0.6 settling
2.7 seven
1.6 seven $
1.7 seven benefits
-1.6 seven days
-0.6 seven in
2.2 seven minutes
-0.7 seven months
-1.2 seven out
0.5 seven rmts
1.4 seven weeks
-0.6 seventeen
-0.5 seventeen years
0.8 seventh
0.9 seventies
-2.2 seventy
-0.9 seventy five
-0.6 seventy nine
-0.9 seventy one
-0.8 seventy three
-2.3 several
0.8 several clients
1.0 several degrees
-0.7 several explanations
1.1 several have
-0.8 several levels
1.3 several of
-0.6 several options
-1.0 several things
1.9 several thousand
-0.9 several visits
1.3 several weeks
-0.6 several years
-2.7 severe
-0.6 severe leg
-0.5 severe or
-1.0 severe pain
-0.7 severe sciatica
-1.2 sexual
-0.6 sfx
-0.7 shakes
-1.2 shall
0.6 shall not
-1.1 shallow
-2.3 sham
-0.8 sham acupuncture
-0.5 sham treatment
-1.0 shape
-0.5 shape and
-0.9 shape of
-1.3 shaped
-0.6 shaped like
-4.3 share
-0.7 share a
-0.6 share it
-1.2 share the
-0.5 share this
-3.2 shared
-1.0 shared among
-0.8 shared with
1.0 sharing
2.7 sharp $
-1.5 sharp pain
-0.5 shauna
-0.7 shave
-0.7 shaved
-0.7 shaved my
1.7 she
-0.9 she also
-1.4 she asked
-0.6 she asks
-1.0 she booked
-1.0 she brings
-1.5 she brought
-0.5 she calls
1.3 she came
2.7 she can
2.4 she comes
-2.6 she could
-0.5 she developed
1.0 she did
0.8 she does
-1.6 she first
1.3 she gave
-1.0 she gets
-1.3 she given
1.4 she got
-0.6 she grew
-1.4 she had
1.0 she has
-0.6 she have
-0.5 she holds
5.5 she is
-0.7 she just
-0.6 she knows
-0.6 she laughed
-1.4 she leaves
1.0 she like
-0.5 she likes
0.7 she must
1.4 she never
1.0 she now
0.6 she said
2.2 she says
-0.9 she sees
1.0 she should
-0.8 she still
1.1 she stood
0.8 she stopped
1.2 she suggests
1.4 she tells
-1.2 she trained
-0.5 she understands
0.5 she uses
1.1 she walked
-1.2 she wanted
0.6 she wants
2.2 she was
-2.3 she went
-2.3 she will
-0.6 she worked
-0.8 she would
1.8 she wrote
0.7 sheath
0.9 shed
-1.9 sheet
-2.2 sheet $
-1.0 sheet and
4.8 sheet of
-0.5 sheet the
-0.7 sheet with
-2.7 sheets
-0.7 sheets $
-0.6 sheets and
-0.5 sheets with
2.0 sheila
-0.7 shelf $
-0.9 shelf of
-1.3 shelter
-0.8 shiatsu
2.3 shift
1.0 shift $
0.6 shift and
2.8 shifted
-0.8 shifting
0.8 shifts $
0.6 shifts and
1.6 shine
0.6 shirt
0.6 shirts
-0.8 shock
-1.4 shoe
0.6 shoe $
-1.1 shoe repair
1.1 shoehorn
0.7 shoelaces
-0.5 shoes
-1.5 shoes $
-1.2 shoes and
-0.9 shoes off
4.8 shoes on
0.5 shoot
-0.5 shooting
-1.4 shoots
-0.9 shoots down
-1.9 shop
1.1 shop $
-0.8 shop and
-1.2 shopping
-2.6 shopping cart
2.5 shops
-2.0 short
-1.1 short $
-1.5 short and
8.8 short answer
0.7 short breaks
0.6 short for
-1.0 short lived
-0.5 short periods
1.3 short series
2.7 short side
1.4 short talk
-3.5 short term
-2.2 short time
-0.8 short version
-1.4 short walk
-3.1 short walks
0.8 short while
-1.2 shortage
-1.1 shortage of
-0.8 shortbread
-1.9 shorten
-0.9 shorten the
2.1 shortened
1.3 shortening
1.4 shortens
3.5 shorter
-0.7 shorter $
1.7 shorter and
1.2 shorter labours
-0.7 shorter session
1.5 shorter than
-1.2 shortest
-0.8 shortest time
-0.9 shortly
-0.5 shortly after
-2.1 shorts
-0.5 shorts $
-0.5 shorts and
1.3 shots
3.2 shots $
-5.7 should
0.5 should $
-0.5 should also
1.1 should always
-0.5 should ask
-0.7 should avoid
0.9 should be
0.7 should come
-0.7 should explain
-0.7 should go
3.3 should have
-2.1 should i
-1.7 should never
-3.8 should not
1.7 should notice
-0.5 should see
-0.7 should tell
3.7 should you
1.0 should your
-1.3 shoulder
-0.6 shoulder $
-0.5 shoulder and
-2.6 shoulder blade
-0.5 shoulders
-1.5 shoulders $
-0.5 shoulders a
2.2 shoulders and
-0.7 shoulders are
-0.7 shoulders back
-1.0 shoulders come
-0.6 shoulders creep
-0.5 shoulders down
-2.0 shoulders drop
3.5 shoulders level
-0.5 shoulders that
-1.2 shouting
-0.5 shouting $
-0.5 shovelled
1.0 shovelling
-0.6 shovelling $
-2.9 show
0.7 show $
-0.6 show a
-0.7 show changes
1.4 show for
-0.5 show is
-0.8 show that
-1.1 show up
0.8 show you
0.5 showed a
-0.7 showed me
2.4 showed the
-1.8 shower
-0.5 shower $
-0.7 showers
-1.2 shown
-0.8 shown a
0.8 shown beyond
1.0 shown in
-1.5 shown that
-1.6 shown to
-2.8 shows
1.0 shows $
1.0 shows that
-0.8 shows the
-2.1 shows up
1.2 shrink $
-0.7 shrink by
-1.6 shrinks over
1.5 shrug
-0.7 shrunk
0.6 shuffle
-0.9 shuffle to
0.6 shuts
0.9 shy about
4.8 sick
-0.5 sick $
2.1 sick day
1.1 sick days
1.2 sick for
1.1 sick leave
1.1 sick less
4.1 sickness
-1.4 side
-2.6 side $
1.1 side and
-0.7 side bend
-1.3 side by
-0.5 side door
1.5 side effect
4.3 side effects
-0.6 side for
-0.5 side gate
-1.5 side gets
-0.7 side i
1.2 side in
-0.8 side is
3.4 side it
-0.5 side knees
1.4 side let
-2.8 side of
0.6 side on
1.3 side the
-0.6 side they
0.8 side used
1.3 side wake
-0.9 side we
-3.0 side with
1.0 side you
-0.5 sided
-1.1 sides
-2.3 sides $
-0.9 sides of
4.0 sides the
-3.4 sideways
-0.5 sideways $
-1.8 sideways curve
-0.6 sideways like
-1.1 sign
-2.0 sign $
0.9 sign a
1.1 sign anything
-1.3 sign of
3.0 sign that
-0.6 sign you
1.0 signal
2.1 signal $
-1.0 signals
-0.6 signals $
1.8 signals and
-0.8 signals from
-0.5 signals on
-0.6 signals travel
-0.6 signature $
-0.6 signature back
0.7 signature treatment
1.6 signed
-0.6 signed the
-0.6 signed up
-0.7 signing
-1.5 signs
-0.5 signs $
-1.1 signs of
1.2 signs that
1.8 silent
1.5 silent $
0.6 silver
-5.1 similar
-1.1 similar $
-0.6 similar results
2.1 simone
-0.5 simple
-0.8 simple $
-0.8 simple exercises
-0.5 simple home
1.3 simple movement
-0.7 simple muscle
2.2 simple strain
-0.5 simple stretches
-0.5 simple things
-0.6 simpler
0.7 simplest
4.7 simply
1.8 simply can
1.1 simply do
1.2 simply does
0.7 simply the
1.2 simply to
-0.8 simply what
0.5 simply will
1.1 since
4.8 since $
-1.5 since 1998
-0.9 since 2004
-1.5 since 2006
-0.5 since 2009
-0.7 since 2013
1.3 since 2015
-0.8 since 2017
-0.7 since a
1.1 since about
1.0 since an
1.0 since and
-1.3 since christmas
-0.6 since her
-0.8 since his
2.0 since i
1.4 since march
0.9 since massage
1.3 since monday
1.6 since most
-0.7 since nobody
-1.0 since our
0.6 since she
0.9 since thanksgiving
1.3 since that
-1.0 since the
-1.8 since then
-0.9 since we
1.0 sing
1.3 single
1.6 single appointment
-1.1 single cause
-0.8 single correct
-1.2 single massage
0.5 single ninety
1.6 single one
0.6 single person
0.7 single side
-1.2 single structure
1.8 single time
-1.1 single use
1.2 single visit
-0.8 single week
-0.7 sink and
-0.8 sinking
-0.9 sinks
-0.5 sinks in
-0.7 sip
-0.7 sip of
-1.9 sister
-0.8 sister swears
-1.1 sit
-1.2 sit $
-1.3 sit and
1.4 sit down
-2.5 sit for
-1.1 sit in
-0.9 sit on
-0.5 sit or
3.7 sit through
0.5 sit too
1.7 sit up
-1.1 site
-0.9 site $
-0.7 site and
-0.9 sits
1.4 sits down
0.9 sits in
-0.6 sits right
-2.0 sitting
1.0 sitting for
1.1 sitting has
-0.7 sitting in
-0.5 sitting is
-0.5 sitting or
1.5 sitting there
-0.8 situation
-0.6 situation $
-0.5 situations
1.5 six
3.0 six $
-0.5 six a
0.7 six and
-0.7 six days
-0.6 six hours
-0.7 six is
-1.3 six of
-1.4 six one
0.6 six or
0.6 six out
-1.1 six rmts
1.7 six sessions
0.5 six the
-0.6 six times
-0.6 six visit
1.1 six visits
-0.8 six week
2.0 six weeks
0.5 six with
-0.5 six years
-0.9 six you
-2.3 sixteen
-1.0 sixteen years
2.5 sixth
-0.7 sixth free
-0.5 sixth is
0.6 sixth session
0.6 sixth you
1.2 sixties
-1.3 sixty $
0.6 sixty and
-0.7 sixty minute
1.3 sixty minutes
0.9 sixty one
0.5 sixty or
0.8 sixty two
-1.2 sixty years
-3.0 size
-2.3 size of
-0.6 sized
1.2 skates
2.1 skating
-0.6 skeletal
1.1 skeleton
0.7 skeptic
1.3 ski
-0.6 skiers
1.9 skill
4.5 skilled
1.2 skilled pair
0.6 skilled rmt
1.2 skilled team
1.0 skilled therapist
-0.7 skills
-2.6 skin
3.0 skin a
0.9 skin from
-0.9 skin is
-0.8 skin that
3.5 skip
-0.9 skip it
3.1 skip the
1.5 skip this
-0.7 skip us
0.8 skipped
1.4 skull
-0.8 skylight
-2.1 skytrain
-0.6 skytrain $
-0.7 slack
1.5 slacken
3.1 slap
-0.6 slaps
1.5 sleep
-1.5 sleep and
-0.5 sleep as
-0.8 sleep badly
-1.2 sleep better
0.5 sleep for
1.7 sleep improves
-0.8 sleep is
1.8 sleep like
-0.5 sleep makes
1.7 sleep often
-1.6 sleep on
1.1 sleep problems
-0.5 sleep suffers
1.4 sleep through
-0.6 sleep well
1.0 sleep your
0.8 sleeping
-0.7 sleeping $
-0.6 sleeping position
1.3 sleeping through
0.6 sleeping with
0.8 sleepless
4.0 sleeps
2.5 sleeps $
-0.7 sleepy $
7.2 slept
-0.5 slept $
1.9 slept for
-1.1 slept funny
0.6 slide
0.9 slide back
-0.9 slide out
-0.5 sliding
-0.5 sliding scale
-1.2 slight
-3.2 slightly
-1.7 slip
-0.6 slip $
1.1 slip back
-0.8 slip in
-0.7 slip out
-0.7 slipped
0.7 slipped disc
-1.5 slippers
-0.6 slippers and
3.6 slipping
-0.5 slipping again
0.7 slips
0.7 slips back
-0.7 slogan
-1.1 slope
1.6 slot
0.9 slot and
0.6 slot to
-1.0 slots
-2.5 slow
-1.5 slow $
1.8 slow and
-0.5 slow deep
1.5 slow down
-0.5 slow it
0.8 slow massage
0.7 slow myofascial
-0.5 slow patient
-1.1 slow pressure
-0.7 slow rhythmic
-0.7 slow steady
1.8 slow stretching
0.8 slow sustained
0.5 slow swedish
1.2 slow the
-0.5 slow work
-1.4 slowed
-2.2 slower
-0.9 slower $
-0.5 slower and
3.0 slowing
-4.7 slowly
-2.4 slowly $
1.0 slowly and
-0.5 slowly in
0.5 slowly into
-0.5 slowly with
-1.3 slows $
3.2 slows the
-0.7 sluggish
-6.0 small
-1.8 small $
-2.2 small and
1.6 small clinic
0.9 small curve
-0.6 small curves
-0.5 small facet
0.7 small muscles
-1.3 small of
-1.0 small studies
-0.7 small thing
0.6 small things
-0.5 small to
-0.5 smaller
1.9 smaller $
-0.6 smaller by
0.5 smaller number
1.0 smaller ones
-0.5 smallest
1.1 smart
-1.9 smell
-0.8 smell of
-0.5 smelling
-1.5 smells
-0.9 smells of
2.3 smile
-0.9 smiling
-0.6 smiling $
-1.2 smoke
-3.5 smoking
-0.9 smoking and
-0.5 smoking is
0.9 smooth
-0.8 smooth basalt
-0.9 smooth cartilage
-0.9 snacks
-0.8 sneeze
-1.8 sneezing
-0.6 sneezing $
-1.8 snore
-0.9 snore $
0.9 snoring $
-2.5 snow
0.7 so
-1.3 so $
-1.0 so a
-2.7 so and
1.8 so are
-0.5 so as
-1.2 so at
0.8 so called
2.7 so can
-0.5 so choose
0.5 so come
0.6 so confident
-0.9 so do
1.8 so does
1.5 so drink
2.1 so easy
1.6 so far
0.9 so gentle
0.5 so good
-1.1 so he
-2.8 so here
-3.2 so i
2.0 so if
-1.8 so is
0.6 so it
-1.2 so let
-1.6 so long
3.6 so much
-0.5 so no
-1.1 so nobody
2.8 so often
0.8 so people
-1.0 so she
-0.7 so slowly
-0.6 so take
-0.5 so tell
-0.7 so that
1.1 so the
1.9 so there
-0.6 so use
-2.6 so we
-0.9 so what
-0.5 so when
1.2 so why
2.2 so will
0.8 so would
0.5 so yes
0.8 so you
-0.8 so your
1.6 soaks
-1.1 soap
-0.5 soap $
-0.5 social
-1.1 society
-0.8 society of
1.2 sock $
-0.8 sock and
1.4 socks
-0.6 socks $
1.7 socks on
-0.5 sofa
-0.5 sofa $
0.5 sofia
-1.1 soft
0.7 soft and
-0.5 soft centre
2.5 soft tissue
-1.4 soft tissues
1.2 soften
1.0 soften the
-1.0 softened
1.7 softening
0.8 softening the
-0.7 softens $
0.9 softens the
1.4 softer $
-1.4 software
-0.5 software developer
-0.7 soil
-2.9 sold
-0.5 sold a
0.9 soles
-1.0 solid
3.5 solution
2.3 solution $
0.7 solution for
3.5 solve
0.7 solved
-0.9 solveig
-8.6 some
-0.7 some $
-0.5 some clients
-0.7 some clinics
-0.5 some come
-0.6 some discomfort
-0.6 some do
-1.0 some feel
-0.8 some find
-0.8 some folks
0.7 some good
0.7 some have
-0.9 some it
1.1 some movement
2.3 some need
2.4 some of
-0.7 some pain
-1.5 some patients
-4.7 some people
3.2 some places
-1.9 some point
-0.6 some relief
-0.5 some soreness
-0.6 some studies
0.6 some tenderness
-1.4 some time
3.7 some version
-0.8 some water
-0.6 some wear
-0.5 some with
-2.1 somebody
-0.5 somebody cancels
0.9 somebody else
-1.0 somebody has
-0.7 somebody in
-0.5 somebody is
-0.8 somebody on
1.1 somebody tells
-0.7 somebody to
-0.6 somebody will
-1.9 someone
0.7 someone $
-2.1 someone else
-1.1 someone had
-0.9 someone has
-0.6 someone is
-0.7 someone to
1.7 someone who
0.6 someone will
-1.9 someone with
-1.7 something
-0.9 something $
0.7 something about
-0.5 something at
0.6 something different
-0.5 something does
-4.7 something else
-0.7 something from
2.0 something goes
-0.6 something has
-0.7 something i
-2.1 something in
-0.9 something is
-1.2 something like
0.8 something more
2.9 something of
-0.5 something on
1.0 something so
1.8 something that
2.2 something to
0.9 something with
-1.1 something you
1.5 something your
-7.8 sometimes
-0.6 sometimes a
0.5 sometimes by
-0.8 sometimes said
-0.5 sometimes the
-0.5 sometimes there
-0.5 sometimes used
0.7 sometimes with
-0.6 somewhat
-0.8 somewhat better
0.8 somewhere around
1.2 son
-1.2 song
-0.6 sons
-0.5 sons and
-1.7 soon
-0.8 soon $
-1.4 soon as
-0.6 soon will
2.8 sooner
1.3 sooner and
0.7 sooner if
1.3 sooner or
1.3 sooner you
3.9 soothed
1.4 soothes
1.1 soothes the
-1.2 soothing
-0.9 soothing $
-1.3 sore
0.6 sore $
1.2 sore again
-0.5 sore and
-0.7 sore backs
0.6 sore bit
0.5 sore for
-1.0 sore joint
1.0 sore joints
-1.0 sore lower
1.1 sore muscle
1.4 sore muscles
0.8 sore or
-1.0 sore place
1.2 sore spot
-1.3 sore the
-3.0 soreness
-0.5 soreness has
0.7 soreness the
-2.4 sorry
-1.2 sorry $
-0.7 sorry that
-0.7 sorry to
-0.9 sort
1.2 sort it
-1.1 sort of
-0.7 sort that
6.0 sorted
2.0 sorted in
2.5 sorts
-1.0 sorts of
0.7 sought $
0.7 soul
-1.5 sound
-0.8 sound of
-0.5 sounder
-0.5 sounder sleep
-2.7 sounds
-0.6 sounds like
-1.0 soup
5.9 source
5.4 source $
1.0 source of
-1.4 south
5.9 spa
-1.0 spa $
-1.4 spa day
-1.1 spa massage
2.8 space
-0.7 space around
0.5 space available
3.0 space between
1.3 space for
-0.7 space to
-1.4 spaces
0.7 spaces are
-0.9 spaghetti
-0.7 spaghetti $
-0.5 spaniel
-0.6 spanish
1.5 spare
2.4 spare you
1.7 spared
2.2 spares
-0.6 sparse
3.7 spas
0.6 spas and
0.6 spasm
-1.4 spasm $
1.2 spasm in
-1.3 spasm is
-0.8 spasm squeezes
0.8 spasm that
0.5 speak
-0.6 speak english
3.2 speak for
-0.6 speak to
-1.5 speak up
1.3 speak with
-1.2 speaking
-0.7 speaking to
-0.5 speaks
-0.8 special chair
-0.8 special cushion
4.1 specialise
4.1 specialise in
4.2 specialist
3.8 specialist $
3.0 specialist and
-0.5 specialist at
2.5 specialist for
-0.9 specialist has
2.0 specialist in
-0.6 specialist nurse
1.5 specialist who
-1.5 specialist will
0.5 specialist with
14.6 specialists
2.5 specialists $
0.6 specialists have
2.8 specialists in
0.6 specialists with
4.4 specialize
4.4 specialize in
4.7 specialized
3.6 specializes
3.6 specializes in
3.7 specialty
-3.9 specific
-0.7 specific back
-0.7 specific cause
-0.6 specific low
-0.5 specific pain
0.8 specifically
1.1 speed
-0.6 speed $
4.5 speeds
0.9 speeds healing
0.7 speeds the
2.2 speeds up
-0.5 spelling
-0.6 spend a
2.1 spend an
1.3 spend another
-0.9 spend the
-0.8 spend your
-2.3 spent
0.7 spent $
-0.7 spent a
-0.6 spent eleven
-0.9 spent four
-0.7 spent nine
-1.2 spent on
-0.5 spent six
-1.1 spent the
-0.5 spent three
0.5 spent years
0.5 spin
3.8 spinal
1.6 spinal adjustments
2.4 spinal alignment
-1.4 spinal canal
-0.5 spinal clinic
1.8 spinal conditions
-1.4 spinal cord
1.3 spinal decompression
-0.7 spinal fluid
1.4 spinal fracture
-1.3 spinal fusion
2.4 spinal health
-1.8 spinal manipulation
-0.5 spinal mobilization
-0.9 spinal nerves
-1.1 spinal specialist
-2.8 spinal stenosis
-1.2 spinal surgeon
-0.9 spinal surgery
4.6 spine
-0.7 spine $
-1.5 spine and
-0.6 spine as
-0.5 spine at
1.6 spine back
0.5 spine becomes
-0.5 spine begin
-0.8 spine can
-0.8 spine carries
-1.3 spine curves
-0.5 spine do
-0.6 spine does
2.4 spine follows
0.6 spine from
0.5 spine get
-0.9 spine gets
-1.4 spine in
-0.6 spine into
-2.4 spine is
-1.9 spine it
-1.5 spine itself
-1.0 spine like
0.5 spine needs
-0.5 spine never
-2.5 spine or
-0.5 spine out
0.5 spine over
-0.6 spine permanently
0.9 spine sits
0.9 spine so
0.6 spine straight
-0.8 spine surgeon
-1.8 spine that
-1.3 spine the
1.2 spine there
-0.6 spine this
0.8 spine to
0.6 spine we
-0.5 spine while
0.6 spine who
2.9 spine will
-1.7 spine with
4.9 spine you
2.2 spine your
2.0 spineflow
2.1 spines
1.4 spines and
-0.5 spines are
-0.9 spines that
-0.9 spiral
0.8 spirit $
0.9 spirits
2.7 splits
-0.6 spoil
-0.6 spoke
0.5 spoken
1.1 spoken $
-1.1 spondylitis
-0.7 spondyloarthritis
-0.8 spondylolisthesis
-0.6 spondylolisthesis where
1.1 sponge
1.8 sponge $
-0.7 sport
0.9 sport $
-1.0 sport and
-0.5 sport is
0.8 sports
0.6 sports $
2.0 sports injury
1.0 sports massage
-1.0 spot
2.1 spot $
-0.7 spot alone
-0.5 spot for
0.5 spot is
2.0 spot that
-5.4 spots
-0.7 spots $
-0.5 spots are
-0.5 spots in
-0.8 spots open
-0.5 spots that
-0.7 spouse
1.4 sprain
-1.2 sprain $
-1.2 sprain is
-0.5 sprain the
2.6 sprain two
1.3 sprained
1.3 sprained ligaments
1.4 sprains
1.6 sprains $
-1.0 sprains and
-1.0 sprains are
-0.8 sprains from
1.2 spread
3.0 spread $
0.9 spreads
1.6 spreads down
-1.7 spreadsheet
-0.8 spreadsheet $
2.5 spring
3.3 spring $
-0.8 spring he
-0.8 spring is
0.5 spur
-0.5 spur $
1.3 spurs
-0.5 spurs of
1.1 spurt
1.1 spurt and
0.6 squamish
1.2 square
-0.6 squashed $
0.6 squat and
-1.0 squeeze
-0.6 squeeze it
1.0 squeeze off
-1.6 squeeze the
-2.3 squeezed
-0.5 squeezed and
-1.2 squeezes
-1.5 squeezes the
-0.7 squeezing
0.7 st
-0.5 st john
-0.5 stability
0.6 stable $
4.0 stack
-1.3 stack of
-1.2 staff
2.4 staff $
0.6 staff from
-0.6 staff room
0.5 staff to
-0.5 staff will
0.8 staffed by
2.2 stage
0.5 stage and
1.5 stage of
-0.9 stage three
-0.6 stage two
0.7 stage where
-2.1 stages
-1.4 stages $
0.8 stagnant
0.5 stagnant blood
0.7 stair
-0.8 staircase
1.3 stairs
-1.0 stairs $
-1.6 stairs and
-1.2 stairs are
1.7 stairs at
1.4 stake
-1.4 stall
-2.0 stalls
-0.7 stalls behind
4.1 stamina
-0.5 stamp
2.9 stand
-1.3 stand $
1.0 stand a
0.7 stand at
-1.0 stand bend
-0.7 stand down
-1.4 stand for
-0.9 stand how
0.9 stand long
-0.8 stand on
0.6 stand straight
1.1 stand tall
2.1 stand taller
-0.5 stand there
1.3 stand through
-1.0 stand up
-0.5 stand upright
0.7 stand walk
4.2 standard
0.9 standard $
-0.6 standard advice
1.7 standard of
-2.1 standards
-0.5 standards $
-1.0 standards authority
1.7 standing
1.7 standing $
-0.7 standing and
0.5 standing at
-1.3 standing desk
1.9 standing height
-1.0 standing in
-0.9 standing pain
1.0 standing tall
-1.1 standing up
0.7 standing upright
0.7 stands at
-1.1 stapler
4.4 star
1.1 star rating
2.9 star reviews
-0.5 staring
-0.5 staring at
9.1 stars
2.1 stars $
2.6 stars from
1.0 stars on
-2.3 start
1.0 start and
-1.5 start at
-1.2 start gentle
-0.7 start in
2.0 start line
-0.9 start moving
0.7 start on
3.5 start the
-1.9 start to
-0.8 start treatment
-2.3 start with
-0.6 started
1.1 started $
-0.6 started at
0.7 started coming
1.5 started early
1.6 started seeing
-0.6 started to
-0.5 started what
-0.6 started with
-0.6 starter
1.0 starting
1.2 starting early
-1.1 starting treatment
3.1 starting with
1.3 starts $
-0.9 starts at
-0.6 starts in
2.2 starts on
0.6 starts to
-0.6 starts until
-1.2 starts with
-1.1 starved
-1.5 starved of
0.6 starved tissue
-0.7 starves
1.3 state
1.2 state of
-1.2 stated
-0.7 statement
-0.5 statements
-1.2 states
-2.7 station
-0.8 stationary
-0.5 stationary bike
-0.9 statutory
-0.5 statutory holidays
-1.3 stay active
-1.0 stay as
-0.5 stay at
-1.2 stay away
-0.5 stay for
-2.0 stay home
-0.6 stay off
-0.7 stay on
-0.5 stay positive
-0.5 stay the
-0.6 stay there
1.7 stay with
0.5 stayed
-1.3 staying
-1.9 staying active
0.6 staying gently
-0.5 staying in
3.2 stays
1.1 stays $
-0.8 stays in
-1.4 stays on
2.2 stays open
0.7 stays there
0.5 stays with
3.3 steadier
1.0 steady
-0.5 steals
-0.5 steam
-1.5 steel
-0.9 steel rods
-0.5 steep
1.1 stefan
0.7 stenosis
-1.9 stenosis $
1.2 stenosis and
-0.6 stenosis are
-0.7 stenosis arthritis
1.0 stenosis because
1.1 stenosis can
-0.8 stenosis i
0.5 stenosis is
0.5 stenosis massage
-0.8 stenosis means
-0.6 stenosis or
-1.1 stenosis scoliosis
0.8 stenosis so
-1.1 stenosis the
-0.8 stenosis where
-2.1 step
-2.0 step $
-0.5 step 1
1.7 step 4
1.1 step and
-0.6 step free
0.7 step method
-1.3 step out
1.3 steps
-0.9 steps $
-0.6 steps and
-0.8 steps from
0.9 steps in
-0.5 steps to
-1.3 sterile
-0.8 sterile needles
-2.4 steroid
-2.0 steroid injections
-0.6 steroids
0.9 steroids $
-0.5 steroids can
1.1 stick
0.8 stick and
1.2 stick with
-0.5 sticking
4.8 sticks
1.4 sticks and
-1.0 sticks out
-1.9 stiff
-1.8 stiff and
1.3 stiff as
0.5 stiff back
-1.0 stiff for
-0.7 stiff in
1.4 stiff joint
1.6 stiff mornings
1.1 stiff neck
-1.0 stiffen
-1.4 stiffened
-1.7 stiffens
-0.9 stiffens and
-1.7 stiffer
-0.5 stiffer and
0.8 stiffness goes
-1.2 stiffness in
-0.7 stiffness is
0.5 stiffness of
1.2 stiffness on
0.5 still $
1.7 still a
-0.8 still come
-0.9 still comes
-1.5 still creek
-0.7 still do
-1.1 still get
-0.9 still has
0.9 still hurt
1.7 still hurting
0.8 still like
3.6 still on
0.7 still see
0.6 still soft
1.2 still the
-0.8 stillpoint
-1.1 stillwater
0.7 stimulate the
0.9 stimulates
-0.5 stimulates endorphins
-0.6 stimulates nerves
2.1 stimulates the
0.9 stimulating the
-0.5 stitches
-0.5 stock
-1.5 stomach
-1.0 stomach $
1.4 stomach and
0.9 stomach can
-0.5 stomachs
1.2 stone
1.4 stone $
-0.8 stone massage
1.2 stones
-0.5 stones $
1.0 stones and
2.9 stood
0.9 stood in
1.7 stood up
-1.9 stool
-0.7 stool $
-0.6 stool and
1.7 stooping
1.7 stop
0.7 stop and
-2.2 stop at
-0.7 stop back
-0.5 stop by
2.0 stop coming
-1.7 stop if
3.9 stop living
-0.9 stop me
-0.6 stop moving
-0.5 stop my
-0.5 stop or
-0.6 stop putting
0.5 stop the
-0.7 stop there
1.2 stop to
-0.5 stop without
-0.7 stop your
6.0 stopped
2.2 stopped $
0.6 stopped in
1.1 stopped taking
1.3 stopped the
-0.5 stopped without
-0.9 stopping
0.8 stopping $
0.5 stopping to
-0.5 stopping you
4.8 stops
2.4 stops $
-0.8 stops across
-1.4 stops at
0.7 stops attacking
2.5 stops being
-1.0 stops bracing
-0.8 stops on
-0.6 stops right
2.2 stops the
-2.7 stops you
-0.6 storage
-2.1 store
1.5 stored
-0.5 stored in
1.5 stored toxins
3.1 stories
-1.0 stories $
5.5 stories like
1.5 story
-3.8 story $
4.6 story is
-1.1 stove
-0.5 stove $
3.2 straight
5.9 straight $
1.1 straight after
0.6 straight again
-0.6 straight answers
2.8 straight as
-1.9 straight away
-0.6 straight back
-1.3 straight from
-0.6 straight home
-0.5 straight if
0.7 straight in
-0.7 straight into
-0.6 straight line
0.6 straight spine
-0.7 straight when
-0.8 straight with
2.6 straighten
0.7 straighten $
-3.0 straighten a
-1.0 straighten it
-0.8 straighten the
1.0 straighten up
6.2 straightened
2.9 straightening
2.9 straightening the
6.6 straightens
9.1 straighter
3.1 straighter $
1.8 straighter than
2.4 strain
1.6 strain $
-1.7 strain and
-0.7 strain heals
1.2 strain is
-0.8 strain off
-1.2 strain on
1.2 strain or
0.7 strain that
-0.9 strain the
1.2 strain three
1.5 strain two
0.9 strain usually
-0.6 strain we
0.6 strain you
-0.5 strain your
-2.2 strained
0.5 strained backs
-0.9 strained muscle
-0.9 strains
0.6 strains and
0.7 strains are
-0.6 strange
-0.6 stranger
0.9 strap
-1.9 street
1.9 street $
-1.4 street and
-0.7 street entrance
-1.1 street for
-1.0 street in
2.6 street is
-0.5 street level
-1.2 street parking
-0.5 street rmt
0.5 strength
0.7 strength $
-1.2 strength and
-0.6 strength of
-0.7 strength reflexes
-0.7 strength training
0.9 strength work
0.9 strengthen
-0.8 strengthening
-0.5 strengthening and
4.2 strengthens
1.0 strengthens immunity
1.5 strengthens the
3.2 strengthens your
-3.2 stress
-2.4 stress $
0.5 stress does
-0.8 stress goes
2.3 stress hormones
-1.0 stress that
-0.6 stress you
-1.6 stressed
-0.6 stressed $
-0.5 stressed out
-0.7 stressful
-5.3 stretch
-0.6 stretch $
-0.6 stretch and
0.7 stretch at
-0.5 stretch it
-0.6 stretch you
-2.0 stretched
-0.5 stretched and
-3.3 stretches
-1.5 stretches $
1.5 stretches and
-0.9 stretches for
-0.8 stretches to
-0.6 stretches with
-2.2 stretching
-2.1 stretching $
-0.7 stretching and
2.5 stretching can
1.3 stretching of
-1.0 stride
-0.5 string
0.5 strip
1.3 stroke $
-0.5 stroke and
-0.6 strokes $
0.9 strokes and
0.6 strokes are
-0.5 strokes at
-0.5 strokes from
0.9 strokes that
-0.7 strokes to
-0.5 strokes toward
-0.7 strokes warm
2.8 stroll
3.5 stroll out
-2.3 strong
-0.5 strong and
-0.8 strong painkillers
-1.3 strong pressure
6.0 stronger
-0.7 stronger $
1.7 stronger immune
1.2 stronger immunity
-0.5 stronger ones
-0.8 stronger painkiller
-0.7 stronger painkillers
6.6 stronger than
-1.5 structural
1.1 structure $
-1.0 structure can
-0.8 structure of
1.8 structured
1.3 structures
-0.5 struggling
3.3 stubborn
1.1 stubborn $
0.8 stubborn backs
-0.5 stubborn knots
3.2 stuck
3.2 stuck $
-0.7 stuck for
-0.5 stuck on
0.5 stuck your
-4.1 student
-1.0 student clinic
-2.6 students
-0.7 students and
-3.5 studied
-0.8 studied $
-1.0 studied in
-4.7 studies
-0.8 studies are
-0.5 studies did
1.5 studies have
-1.0 studies in
-2.1 studies of
2.7 studies show
0.5 studies suggest
-0.8 studies that
-0.6 studies were
-0.6 studies with
-1.4 studio
0.5 studio in
-0.5 studio is
-0.8 studios
-2.2 study
0.9 study after
-0.5 study in
0.8 study of
0.6 study that
-1.1 studying
-1.8 stuff
-0.5 stuff $
-0.6 stuff that
-0.5 stuff you
-0.6 stupid
-2.6 style
-1.2 style of
-0.9 sub
-0.7 sub acute
-0.8 subacute
-0.5 subacute and
-1.5 subject
-0.5 subject to
1.1 submitted
0.5 subsequent
0.9 substances
0.6 substantial
0.6 substantially
-0.8 substitute
3.8 succeed
0.9 succeed $
1.5 succeed where
0.7 succeeds
6.7 success
1.7 success $
3.5 success rate
0.6 such
-0.6 such an
-7.2 such as
-0.6 such events
0.6 such patients
-3.1 sudden
-0.5 sudden deterioration
-1.1 suddenly
-0.9 sue
-0.5 suffer $
1.8 suffering
-0.6 suffers
3.5 sufficient
-6.1 suggest
0.8 suggest once
-1.8 suggest that
-0.5 suggest three
-0.6 suggest two
-0.6 suggest weekly
-2.5 suggested
-0.7 suggested $
-0.5 suggestion
1.0 suggests a
-0.8 suit
1.5 suit $
-0.9 suit you
-0.8 suitable $
2.7 suitable for
-0.6 suitcase
-1.4 suite
-0.6 suited
-0.6 suited to
-2.4 suits
2.4 suits every
-0.9 suits most
-1.5 suits you
-0.6 suits your
-1.7 summary
-0.5 summary is
3.1 summer
-0.7 summer $
-0.8 summers
1.8 summit
-0.5 sums
-1.5 sun
-1.6 sun life
1.6 sun run
-0.5 sunday
1.6 sunday $
-1.1 sundays
-0.9 sundays $
-0.8 sundays and
-1.0 sunil
-0.7 sunniva
-0.7 superficial
1.0 superior
0.6 superior to
-0.6 supermarket
-1.7 supervised
-0.8 supervision
-0.5 supervision $
-1.2 supervisor
0.9 supper $
-1.3 suppertime
1.0 supple
-1.3 supplementary
-1.3 supplementary benefits
-1.0 supplements
0.6 supplied
-1.2 supply $
0.8 supply of
0.7 supply to
-2.0 support
-0.9 support $
0.9 support belt
-0.7 support for
-0.5 support is
-0.5 support the
-2.4 supported
-0.6 supported $
-0.9 supported by
0.6 supporting
0.9 supports
-0.6 supports the
-0.7 supposed
-0.7 supposed to
1.5 sure
-1.0 sure $
-0.6 sure can
-0.5 sure how
-0.6 sure if
1.9 sure it
-0.8 sure that
0.7 sure the
0.7 sure to
2.7 sure we
-0.5 sure what
2.0 surest
1.2 surest way
1.2 surfaces
2.7 surgeon
2.2 surgeon $
-1.5 surgeon can
1.5 surgeon could
-1.3 surgeon had
0.8 surgeon has
-0.7 surgeon removes
-0.8 surgeon says
1.3 surgeon was
0.5 surgeon who
-2.7 surgeon will
4.6 surgeons
0.8 surgeons $
1.8 surgery
3.3 surgery $
0.6 surgery altogether
0.9 surgery and
-1.1 surgery are
-0.5 surgery as
-0.6 surgery but
1.4 surgery can
-1.4 surgery carries
0.6 surgery date
-0.6 surgery does
1.5 surgery for
-0.6 surgery has
1.2 surgery have
2.7 surgery in
-0.5 surgery is
-0.7 surgery it
-1.1 surgery may
-0.7 surgery means
1.7 surgery or
-0.8 surgery than
-1.4 surgery to
0.7 surgery unnecessary
-0.6 surgery was
3.2 surgical
0.7 surgical date
1.2 surgical intervention
-0.9 surgical podiatry
-1.4 surgical team
-0.9 surgical treatment
0.6 surgical waiting
1.6 surprise
-0.5 surprise that
2.3 surprised
0.7 surprised $
-1.9 surprised by
-0.5 surprised how
1.2 surprised to
1.9 surprises
-0.9 surprises $
3.3 surprises people
-1.1 surprising
-1.4 surrey
-0.6 surrey $
-0.5 surrounding muscles
-0.7 surrounding tissue
-0.9 surrounds
0.5 survey
0.8 survey of
-0.5 surveys
-1.3 suspect
-1.7 suspected
-0.9 suspicious
5.3 sustained
-0.8 sustained contraction
-0.7 swallowed
-0.6 swap
-1.7 swear
-0.8 swear $
-0.5 swears
-2.0 swears by
-2.3 swedish
-2.0 swedish massage
2.1 sweep
-0.7 swelling and
2.0 swelling goes
-1.0 swimmers
-3.0 swimming
-1.1 swimming and
-1.3 swims
0.5 swing your
2.4 swinging
2.5 swinging a
2.3 switch
1.0 switch it
1.9 switched
2.4 switched off
3.8 switches
4.7 switches off
-1.4 switches on
-1.8 swollen
-1.0 swollen $
-0.8 swollen and
0.5 swollen ankles
0.9 swollen joint
-0.8 swollen joints
0.7 symmetry
-0.5 sympathetic
-0.7 sympathy
3.2 symptom
0.7 symptom $
1.6 symptom and
0.8 symptom free
1.7 symptomatic
-2.4 symptoms
1.6 symptoms $
-1.2 symptoms and
-1.4 symptoms can
0.8 symptoms massage
-0.5 symptoms more
0.6 symptoms of
-0.6 symptoms than
-1.2 syndrome
-0.8 syndrome $
1.5 syndrome is
-0.5 syndrome which
1.5 synovial
1.7 synovial fluid
3.1 system
1.1 system $
2.1 system a
1.8 system and
-0.6 system attacking
-2.0 system attacks
0.8 system can
0.8 system down
1.4 system gets
-1.2 system or
-0.7 system out
1.0 system so
-1.3 system that
1.1 system to
-0.6 systematic reviews
-1.7 t $
-0.6 t shirt
0.9 table $
1.7 table and
-0.5 table at
-0.6 table by
-0.6 table feeling
-0.9 table goes
-1.2 table has
2.2 table in
-0.5 table lowers
-0.5 table sessions
0.8 table since
-1.6 table that
0.7 table to
-0.5 table we
-0.6 table with
0.7 table you
-3.8 tables
-0.8 tables $
-0.5 tables go
0.6 tables in
-0.6 tables lower
-0.6 tables that
1.0 tablet
3.5 tablets
1.0 tablets a
1.7 tablets and
-1.3 tablets are
-0.9 tablets can
0.5 tablets for
0.9 tablets only
1.2 tackles
1.2 tackles the
0.5 tag
-1.3 tagalog
-0.5 tagalog and
-1.2 tai
-1.2 tai chi
0.6 tailbone
0.7 tailor
1.0 tailor each
-2.4 take
0.6 take $
2.3 take a
-0.6 take an
-0.5 take any
0.6 take as
1.2 take because
-1.3 take blood
0.6 take breaks
1.4 take care
-0.6 take five
-0.7 take four
-2.4 take home
1.5 take it
0.6 take less
-0.8 take more
-0.6 take my
-2.1 take off
0.9 take on
-1.5 take our
-0.9 take over
-0.7 take pain
-0.5 take pills
0.7 take place
1.1 take pressure
-0.5 take several
1.5 take six
1.7 take ten
1.4 take the
-0.9 take them
-0.7 take time
-0.5 take your
1.5 taken
-0.9 taken $
0.9 taken a
0.5 taken advanced
-0.6 taken away
0.8 taken in
1.2 taken on
-0.5 taken over
1.4 taken to
1.0 taken together
1.2 taken up
0.6 taken with
2.6 takes $
1.5 takes a
-0.8 takes about
1.6 takes and
-0.6 takes four
-0.5 takes from
-0.5 takes her
-0.5 takes longer
-1.1 takes more
-0.9 takes over
1.2 takes place
1.1 takes pressure
-0.8 takes several
-0.6 takes strain
-0.7 takes ten
3.0 takes the
-0.7 takes time
-0.6 takes two
-1.0 takes up
-0.6 takes you
-1.3 taking
0.7 taking $
-0.6 taking a
-0.8 taking new
1.1 taking the
-0.9 taking them
-4.3 talk
-1.2 talk $
-1.7 talk about
1.0 talk and
0.9 talk it
0.5 talk of
-0.7 talk over
-1.0 talk through
0.9 talk to
1.1 talk with
1.2 talked about
-2.1 talking
-1.3 talking $
1.0 talking about
-0.5 talking and
-0.5 talking is
-1.1 talks
3.8 tall
1.1 tall $
8.3 taller
5.7 taller $
0.8 taller than
-0.7 tamsin
-0.5 tamsin $
-1.9 tangle
-0.8 tank
4.0 tanya
-2.2 tap
-0.9 tap $
-0.9 tape
-0.7 taped
2.5 taper
-0.5 taper $
2.9 tapering
-0.9 taping
-0.5 tapotement
-0.6 taps
0.5 target
1.9 targeted
1.5 targets
1.8 targets the
-1.1 tasha
-1.0 task
-2.2 tasks
-1.2 taste
-0.8 taste $
-1.0 taught
-0.5 taught by
1.2 taught in
-0.8 taught to
-2.2 tax
-0.5 tax return
-0.9 taxi
-0.6 tcm
-2.6 tea
-0.8 tea $
-0.6 tea is
0.6 tea to
0.8 tea towel
-1.7 teach
1.2 teacher
-0.7 teacher $
0.7 teacher from
0.6 teacher in
0.5 teacher who
1.2 teacher with
-0.8 teachers
-0.8 teaches
0.7 teaches a
-0.7 teaches grade
0.5 teaches the
0.5 teaching
0.7 team
-2.2 team $
-1.9 team at
-0.6 team can
0.5 team for
-0.7 team has
2.6 team in
0.5 team includes
-0.7 team is
1.0 team says
0.7 team that
-0.5 team when
-0.9 team will
-0.5 teapot
-3.0 tear
-0.5 tear $
-1.0 tear and
0.5 tear in
1.5 tears
3.0 tears and
2.7 technique
-1.5 technique $
-0.6 technique and
0.8 technique has
0.5 technique that
0.6 techniques $
-0.7 techniques are
-0.5 techniques can
1.3 techniques that
1.0 techniques we
-0.5 teen
1.6 teenager
-0.5 teenagers $
-0.6 teenagers and
0.8 teenagers to
0.7 teenagers who
-0.6 teenagers with
-2.4 teeth
-1.1 teeth $
-0.5 telephone
-0.9 telephone $
-0.5 telephone is
1.3 telephone with
-0.7 television
-0.6 television $
-3.6 tell
-1.1 tell a
1.2 tell anyone
2.6 tell by
-0.8 tell everybody
0.7 tell everyone
1.6 tell her
0.9 tell him
-0.6 tell in
-0.5 tell it
-0.5 tell our
-0.6 tell patients
-0.7 tell people
-0.5 tell that
-1.0 tell the
-0.5 tell them
0.5 tell us
-0.5 tell what
-0.9 tell when
-0.9 tell which
0.9 tell you
-1.8 tell your
-1.2 telling
-0.8 telling us
-1.2 telling you
-0.6 telling your
-0.6 tells
0.5 tells the
1.6 tells us
-1.2 tells you
-1.4 temperature
-0.7 temperature $
1.0 temperature a
-0.8 temporary
-2.7 temporary $
2.4 temporary comfort
0.8 temporary increase
-0.7 temporomandibular
0.5 ten
1.5 ten $
-0.8 ten and
-0.7 ten are
-0.7 ten because
-0.8 ten cases
2.9 ten days
1.0 ten degrees
-0.8 ten dollars
-0.6 ten it
1.2 ten minutes
-1.0 ten o'clock
-1.4 ten people
-1.5 ten per
-1.7 ten percent
-0.5 ten pounds
1.2 ten the
-0.5 ten till
-1.0 ten to
0.5 ten treatments
-0.6 ten until
0.6 ten we
-1.3 ten weeks
1.4 ten years
0.8 ten you
-1.8 tend
-1.8 tend to
-0.5 tended
-0.5 tended to
-1.6 tender
-0.5 tender $
-0.6 tender for
1.1 tender joints
-0.9 tenderness $
-1.1 tendon
-1.1 tendons
-2.6 tends
-2.6 tends to
-1.2 tennis
-0.6 tennis ball
-0.8 tens
-3.3 tense
-0.6 tense muscles
-0.5 tense up
0.9 tension
-0.5 tension and
1.5 tension headaches
-1.0 tension in
-0.7 tension makes
0.5 tension off
0.7 tent
0.9 tent at
3.2 tenth
1.6 teodora
-3.6 term
-1.0 term back
0.9 term pain
-1.2 term relief
0.7 termed
-2.6 terms
-0.5 terms it
-0.8 terms of
-1.5 terrible
-0.6 territory
1.6 terry
-3.2 test
0.8 test $
-0.7 test for
-0.5 test it
1.3 test your
-2.4 tested
-0.9 testimonials
0.6 testing
0.5 testing and
-3.6 text
-0.5 text $
-0.5 text back
-0.5 text is
0.6 text or
-0.7 text us
3.5 textbook
1.0 textbook $
3.6 textbooks
-0.6 texts
-0.7 thai
-0.6 thai massage
0.5 than
-0.8 than 10
-0.5 than 24
0.7 than a
-0.5 than about
-0.5 than after
0.9 than all
1.8 than an
-0.9 than another
4.8 than any
2.3 than anyone
2.5 than anything
1.0 than at
-2.9 than back
0.6 than before
0.8 than either
0.5 than five
-0.9 than for
-1.9 than four
-1.3 than half
-1.2 than have
-0.6 than her
-0.6 than in
-0.5 than it
1.6 than medication
2.2 than morphine
3.0 than most
2.4 than my
-0.5 than no
-0.8 than not
-0.8 than on
-0.8 than once
-1.0 than one
-0.6 than other
-1.4 than pain
-1.3 than people
0.6 than physio
1.3 than physiotherapy
-0.6 than placebo
1.3 than rest
0.8 than six
-1.3 than sixty
-0.7 than standing
1.1 than ten
-1.1 than that
-3.1 than those
-2.0 than three
-0.7 than two
-0.8 than usual
-2.2 than waiting
-0.6 than walking
-1.9 than we
1.1 than when
0.5 than with
-1.0 than without
0.7 than you
-0.6 than your
1.8 thank
1.7 thank you
2.0 thanks
0.7 thanks $
-0.5 thanks for
2.2 thanks to
1.1 thanksgiving
1.2 thanksgiving $
1.7 that
-0.5 that $
1.3 that a
0.5 that ache
-0.6 that aches
1.1 that actually
-0.5 that afternoon
-0.9 that alone
1.6 that always
0.9 that an
0.8 that and
-2.2 that any
-0.6 that anyone
0.9 that appears
-1.1 that are
0.7 that area
-0.5 that arrives
0.9 that arthritis
2.1 that at
1.2 that back
2.6 that because
-0.7 that begin
1.4 that being
1.2 that bends
0.7 that both
-1.0 that brace
3.1 that build
-1.1 that by
0.7 that calm
-0.7 that came
4.3 that can
-1.1 that case
0.7 that cause
0.8 that causes
1.3 that circle
-0.7 that clamping
-0.6 that clients
-1.7 that come
-1.6 that comes
0.9 that compress
0.9 that conversation
-0.5 that covers
-0.5 that cures
-1.4 that day
0.5 that deep
-1.1 that deeper
-1.0 that depends
0.6 that did
1.4 that disc
0.6 that doctors
4.5 that does
0.6 that door
0.8 that down
0.9 that each
3.9 that every
0.9 that everyone
1.0 that extra
-0.8 that feel
-0.6 that feeling
-0.6 that fits
0.7 that fluid
-1.4 that for
1.0 that from
-0.7 that further
3.0 that gave
-1.0 that gentle
1.7 that gets
-0.8 that give
-1.6 that go
-1.4 that goes
0.8 that got
0.5 that grumbles
-1.0 that guarding
0.6 that had
-0.6 that has
0.6 that he
0.5 that heavy
-0.8 that hold
-0.6 that hour
-0.7 that houses
-0.5 that hurt
0.7 that hurts
-3.8 that i
1.1 that if
1.3 that in
-0.8 that includes
-3.8 that it
-2.1 that keeps
2.3 that kind
1.6 that lasts
-0.9 that leave
-0.5 that line
-0.8 that lines
1.4 that long
-0.7 that look
0.8 that looks
-0.7 that loop
-1.2 that lowers
-1.5 that made
0.6 that make
3.0 that many
-4.0 that massage
0.8 that matter
-0.8 that matters
1.0 that means
1.9 that might
1.2 that moment
-0.9 that movement
-0.6 that moves
-0.7 that need
-2.4 that needs
1.3 that neither
-3.7 that never
1.0 that new
-1.2 that night
1.1 that no
-0.9 that nobody
1.0 that nothing
2.5 that of
1.3 that offer
-1.1 that on
0.8 that once
-3.1 that one
1.1 that opens
1.9 that operation
1.4 that other
-0.6 that out
-2.0 that pain
-0.5 that path
0.6 that patients
-2.4 that people
-0.7 that person
-0.5 that pills
-0.6 that place
-0.5 that point
-0.6 that presses
1.4 that pressure
-0.6 that produces
1.2 that protect
1.6 that puts
-0.5 that reverses
1.9 that right
-2.0 that runs
2.1 that said
2.9 that same
-1.0 that says
-1.7 that scar
-0.7 that seem
-0.5 that sends
0.6 that sentence
-0.6 that settles
-0.5 that shoots
0.5 that since
0.8 that sit
0.7 that sits
0.7 that so
-1.2 that somebody
-1.0 that someone
-1.0 that something
-1.0 that sort
-0.6 that sounds
-1.2 that spasm
-0.7 that squeezes
-1.0 that start
0.8 that stays
-0.5 that steady
-0.5 that sticks
0.6 that story
-1.5 that suits
2.7 that surgery
-0.7 that surrounds
1.5 that table
0.8 that targets
0.8 that tension
2.1 that the
1.3 that there
-0.5 that these
-4.4 that they
1.0 that thing
2.3 that this
-0.7 that time
-1.2 that too
-1.1 that took
1.6 that toxins
-0.7 that travels
-0.6 that treatment
-0.5 that tug
-0.5 that turned
2.1 that used
-0.5 that usually
-0.8 that wakes
-1.5 that was
-1.9 that we
0.6 that week
0.8 that weekly
-0.8 that went
0.7 that were
0.9 that what
1.5 that when
0.6 that will
1.3 that with
-0.5 that word
0.5 that worked
1.8 that works
1.0 that worry
0.9 that would
-2.2 that your
1.0 the
1.6 the #
0.6 the 10
-0.5 the 130
-1.1 the 14
-1.2 the 14th
-0.5 the 18th
-0.5 the 24th
0.7 the 3
-0.6 the 30th
-0.6 the 31st
-0.6 the 60
1.6 the 9
-0.7 the abdomen
-0.6 the accordion
0.5 the aching
0.5 the acids
0.6 the activities
-0.5 the activity
-0.7 the acupuncturist
0.9 the acute
-0.7 the address
1.2 the adhesions
-0.5 the adult
-0.9 the advantage
-0.5 the advertising
-0.6 the advice
1.4 the affected
2.0 the after
1.0 the afternoon
-1.7 the age
0.7 the ageing
0.5 the aging
-2.6 the aim
-0.7 the air
-1.1 the alarm
1.4 the allotment
2.2 the alternatives
-1.4 the american
-1.0 the amount
0.8 the ankle
2.3 the annulus
-1.3 the answers
0.9 the anxiety
-0.9 the appointment
0.8 the arch
-0.5 the arms
1.1 the arteries
1.8 the arthritis
1.1 the ashcombe
-0.7 the assessment
3.1 the attack
-0.8 the attention
1.9 the autumn
1.3 the average
0.6 the baby
-6.3 the back
-0.9 the backs
-0.7 the bag
-1.5 the bakery
-1.7 the balance
-0.6 the band
0.5 the bar
-0.7 the base
0.6 the basement
0.8 the basis
-0.6 the basket
-0.9 the bath
0.6 the bathroom
1.0 the beach
-0.7 the bear
-1.2 the beer
-1.5 the beginning
-1.4 the bell
-1.2 the belly
-1.5 the belt
1.8 the bench
0.5 the benches
-1.4 the benefit
1.0 the benefits
3.1 the best
-1.9 the better
-0.7 the biggest
2.5 the bin
-0.8 the birth
0.6 the biscuit
-1.1 the bit
0.9 the bladder
-1.4 the block
2.7 the blood
-0.5 the blue
-1.4 the body
1.7 the bone
0.9 the bones
0.6 the bony
1.3 the booking
-1.4 the books
-2.1 the boss
0.9 the bottle
1.2 the brace
-1.4 the bracing
-1.7 the brain
-0.8 the bread
-1.6 the breath
0.5 the british
2.8 the bulge
0.6 the bundle
1.8 the burnaby
2.1 the burning
2.3 the bus
-0.5 the buses
2.2 the business
0.6 the busy
-2.2 the buttock
-0.7 the button
-0.7 the buyer
-0.5 the buzzer
1.9 the cab
-0.6 the cake
0.8 the calcium
1.1 the calendar
0.8 the calf
-0.9 the calves
2.1 the canal
1.2 the cane
-0.5 the canucks
1.1 the captain
1.3 the car
-0.8 the care
-1.3 the cart
-0.6 the cartilage
1.9 the case
2.3 the cases
-0.9 the cat
0.7 the cauda
4.4 the cause
-1.4 the ceiling
-0.7 the cello
1.1 the cellular
-0.5 the centre
1.1 the chain
2.2 the chair
-1.5 the chance
5.8 the change
2.0 the changes
-0.8 the channel
-1.0 the chart
-1.1 the cheapest
0.7 the chemist
-1.2 the child
3.5 the chiropractor
-0.5 the choice
0.6 the choir
2.3 the city
-1.9 the claim
-0.6 the classic
-0.5 the client
-3.4 the clinic
-0.5 the clinical
3.7 the clock
-0.7 the clocks
0.6 the close
0.8 the closet
-1.0 the club
-0.5 the co
-1.4 the code
1.5 the collagen
1.6 the column
2.5 the combination
-0.6 the comments
-0.8 the committee
-1.1 the commonest
-0.5 the community
1.4 the complaint
-0.8 the complete
1.0 the concave
0.7 the conclusion
-0.6 the conclusions
0.7 the condition
-0.6 the conditions
-0.8 the connective
0.9 the consent
2.6 the consequences
1.3 the constant
0.9 the consultant
2.4 the contract
0.5 the convex
-1.3 the core
-0.5 the corner
0.8 the correction
0.6 the corridor
-0.6 the corset
1.0 the cortisone
-1.4 the cost
-1.8 the couch
-0.5 the council
2.5 the country
1.2 the county
-0.5 the courtyard
1.5 the crash
-0.6 the creaky
-0.7 the crib
0.9 the culprit
2.6 the cupboard
0.5 the curvature
2.6 the curve
1.2 the cushion
-0.7 the cushions
1.6 the cycle
0.6 the daily
3.8 the damage
2.2 the damaged
-0.9 the danger
1.3 the dangers
-1.2 the date
-0.8 the day
-1.1 the days
-0.7 the decades
-1.2 the decision
2.6 the deep
1.2 the deeper
2.2 the degeneration
0.7 the degenerative
-0.8 the dentist
2.5 the department
-3.6 the desk
-0.8 the details
0.5 the diaphragm
0.8 the diary
2.7 the difference
-1.1 the differences
1.6 the direction
2.0 the disc
1.4 the discs
1.2 the disease
-1.1 the dishwasher
2.0 the disorder
1.0 the distance
0.6 the district
-0.6 the doctor
1.7 the door
-0.5 the doorway
-0.9 the doughnut
-0.6 the downside
1.3 the drawer
-0.5 the drive
-0.6 the driveway
-0.5 the drug
0.5 the drugs
1.2 the drugstore
-0.8 the dull
1.5 the earlier
-2.7 the early
-1.4 the edge
-0.8 the edges
1.1 the eighth
1.8 the electric
-1.0 the elevator
1.0 the employee
-0.9 the employer
-1.0 the end
2.1 the endorphins
-1.1 the ends
-1.0 the entrance
-1.0 the envelope
-0.7 the erector
-1.7 the evening
-1.0 the evidence
1.4 the exact
1.5 the exception
0.7 the exercises
0.9 the expected
-0.6 the experience
3.7 the experts
-0.6 the expression
-0.7 the eyes
-0.6 the face
0.7 the facet
-0.5 the fact
3.9 the fall
0.5 the familiar
-1.1 the family
1.3 the far
-0.7 the farmers
1.3 the fascia
-0.9 the favour
-1.3 the fee
-0.6 the feel
1.3 the feeling
-1.5 the feet
-1.4 the fern
0.8 the ferry
1.5 the fibres
1.1 the field
3.2 the fifth
2.6 the finest
-1.3 the fire
2.4 the first
3.2 the fist
-1.3 the five
2.4 the flare
0.8 the flares
-1.3 the flat
-0.5 the floor
0.7 the flow
-1.6 the fluid
-1.9 the following
-0.7 the forearm
0.9 the foremost
-0.8 the forms
-0.6 the foundation
4.3 the four
4.3 the fourth
0.9 the friday
-0.9 the friend
-1.1 the full
0.5 the gabapentin
0.7 the gains
0.9 the game
1.3 the gap
1.6 the garage
-0.7 the garden
1.9 the gate
0.8 the general
-0.5 the genitals
0.5 the girls
-0.7 the gluteals
-1.0 the glutes
0.9 the go
1.0 the gold
-0.6 the gp
0.5 the grain
-0.5 the grandkids
-0.5 the green
0.7 the grey
-0.6 the grocery
-0.5 the groin
-1.4 the ground
-1.9 the groups
0.5 the grouse
-0.8 the growing
1.2 the growth
-0.5 the gutters
-1.6 the guy
-0.5 the gym
-1.3 the hall
-0.9 the hallway
-1.0 the hamstrings
1.6 the hand
-1.7 the hands
2.8 the harbour
1.0 the hard
-0.8 the hardware
-1.7 the head
0.5 the healing
1.0 the health
0.7 the heart
2.0 the heat
-0.5 the heated
1.6 the heaviness
0.5 the heavy
-0.8 the heel
-1.9 the heights
0.8 the herniated
2.8 the herniation
-0.6 the heron
2.0 the highest
-0.6 the hill
-0.5 the hinge
-3.5 the hips
-0.6 the hockey
0.5 the holidays
-0.7 the hollow
0.9 the homework
-0.9 the hook
2.8 the hospital
-1.1 the hot
1.6 the hotel
-0.5 the hour
-1.4 the house
-0.5 the human
2.6 the ibuprofen
1.0 the ice
1.3 the ideal
1.6 the illness
0.8 the imbalance
-2.8 the immune
1.9 the improvement
0.9 the inflammatory
-0.6 the information
-0.8 the initial
0.7 the injection
2.4 the injections
-1.5 the injury
-0.6 the inside
1.9 the institute
-0.6 the instructions
0.5 the insurance
-0.6 the insurer
-0.9 the intake
-2.2 the internet
1.5 the intervertebral
-0.6 the inversion
-0.5 the irritation
2.6 the island
0.8 the issue
-0.7 the jar
-1.3 the jaw
1.7 the jelly
2.2 the job
2.3 the joint
-2.3 the joints
1.7 the jumper
0.5 the junk
0.5 the kestrel
-1.7 the kettle
-0.5 the key
1.2 the kidneys
-1.2 the kids
-0.6 the kitchen
1.4 the knee
0.7 the knees
4.4 the knife
1.0 the knot
-0.5 the knots
-0.5 the label
1.3 the lactic
0.9 the ladder
-1.1 the lady
-0.5 the lake
-2.5 the lane
-0.6 the laptop
-0.5 the larger
-0.7 the largest
1.3 the last
-0.8 the late
-0.9 the laundry
-0.8 the law
1.1 the lawn
1.5 the layers
1.2 the leading
-0.5 the leaflet
-0.5 the leaflets
-0.8 the lease
2.1 the least
-1.0 the leaves
-3.1 the left
2.3 the leg
1.6 the letter
-0.7 the life
-0.9 the ligaments
-1.1 the light
-0.6 the likely
-1.1 the limits
-0.5 the linden
0.6 the line
-3.4 the lining
-0.8 the link
0.5 the list
3.0 the literature
-1.3 the little
-0.5 the living
-1.0 the lobby
0.9 the local
1.6 the loft
2.0 the long
-1.3 the longer
-0.5 the loose
1.0 the lot
-0.5 the loudest
-3.2 the low
0.5 the lower
-0.6 the lowest
2.5 the lumbar
-0.6 the lunch
3.8 the lymph
1.5 the lymphatic
-1.3 the machine
-0.5 the mailbox
-2.1 the main
2.0 the mall
5.3 the man
-0.5 the marks
-1.7 the massage
-1.3 the material
-0.8 the math
1.3 the matter
2.5 the mean
-0.9 the meantime
-0.6 the medial
1.5 the medicine
1.6 the medicines
-0.7 the menu
4.0 the method
-1.2 the mid
-1.6 the middle
-0.5 the mill
-1.2 the mind
2.5 the mirror
1.4 the monday
-1.9 the money
-2.0 the month
1.4 the months
0.5 the more
-1.7 the morning
3.1 the most
-0.5 the mountain
-0.6 the mouth
0.6 the move
-0.6 the movement
-0.8 the mri
-1.1 the multifidus
1.7 the muscle
0.7 the muscles
-1.2 the music
-1.6 the name
-1.2 the names
0.7 the narrow
1.1 the narrowing
0.5 the natural
-0.9 the nearest
-1.3 the neck
1.9 the needle
-0.8 the needles
0.6 the neighbourhood
-0.7 the nerves
-1.2 the nervous
1.9 the new
-0.6 the next
1.0 the nhs
1.4 the night
-0.6 the nine
0.5 the nineties
1.5 the ninth
0.9 the noise
0.7 the normal
-0.5 the notes
0.8 the number
0.6 the numbers
0.8 the numbness
1.4 the nutrients
-0.5 the occupational
-0.8 the off
-0.5 the offer
-1.0 the office
-0.6 the official
-2.9 the oil
-4.5 the old
0.9 the older
1.2 the oldest
-0.7 the olympics
0.9 the ones
3.5 the only
0.7 the operated
5.4 the operating
2.7 the operation
-1.0 the options
-0.5 the order
1.0 the organisation
2.0 the origin
0.8 the original
0.7 the orthopaedic
-1.1 the other
0.5 the outcomes
-1.3 the outer
-0.8 the outlook
-1.0 the outside
1.2 the over
-0.5 the overworked
0.6 the oxygen
0.6 the package
0.9 the packet
-1.2 the page
1.9 the pain
1.7 the painkillers
3.2 the pairing
-0.5 the panel
-1.1 the paper
-1.2 the paperwork
-0.6 the parasympathetic
0.7 the parking
1.8 the partners
-0.6 the parts
-0.5 the passage
-0.7 the path
0.7 the patient
-0.9 the pattern
2.1 the pelvis
0.6 the period
-3.7 the person
1.7 the pharmacist
0.6 the pharmacy
-0.8 the phrase
0.8 the physiotherapist
-0.5 the piano
-0.6 the picture
-0.6 the pictures
-0.7 the piece
2.0 the pill
1.7 the pills
-1.8 the piriformis
1.7 the place
-1.3 the places
-0.7 the plain
2.2 the plan
-0.5 the plant
-0.9 the playlist
4.2 the point
2.5 the poisons
1.9 the pole
-0.6 the police
0.7 the policy
-0.5 the pool
0.5 the poor
0.7 the position
-0.5 the possible
0.9 the post
0.5 the postbox
-0.7 the poster
-0.5 the pot
2.2 the practice
-1.0 the practitioner
0.5 the prescription
-0.8 the present
1.7 the pressure
-0.9 the price
-1.2 the printer
-0.5 the privacy
0.8 the problem
2.8 the procedure
2.0 the process
1.0 the profession
-0.6 the professional
1.5 the programme
2.0 the progress
0.9 the progression
0.5 the proper
3.1 the protocol
1.0 the provider
3.2 the province
0.7 the psoas
0.5 the pub
-1.1 the public
1.1 the pull
-0.5 the pump
-0.7 the purpose
-0.5 the quadratus
-0.7 the quality
-0.5 the question
-0.7 the questions
1.7 the quickest
2.3 the quiet
-0.6 the r5
0.5 the ra
-0.5 the radiator
1.7 the radiographer
1.1 the radiologist
-2.2 the rain
0.8 the ramp
1.7 the range
4.2 the real
-0.6 the rear
2.7 the reason
-1.6 the reasons
-1.1 the receipt
-0.5 the reception
1.3 the receptionist
-0.7 the recliner
-1.7 the record
0.5 the red
-0.5 the referring
2.4 the region
-0.9 the register
1.4 the registration
-0.5 the regulator
-0.7 the regulatory
-0.5 the release
2.2 the relief
-0.5 the remaining
0.6 the repair
2.7 the report
2.2 the rest
1.3 the results
-1.3 the reverse
-0.7 the reviewers
0.6 the rheumatoid
1.4 the rib
-1.5 the ribs
-0.5 the rink
-4.5 the risk
-1.8 the risks
-1.5 the rmt
-1.1 the rmts
0.7 the rods
0.9 the roof
-0.5 the roofer
-2.0 the room
-0.7 the rooms
6.2 the root
0.6 the ropes
1.4 the rule
0.7 the sacroiliac
0.9 the sacrum
1.9 the safest
-1.8 the same
1.8 the scalpel
1.3 the scan
-1.0 the scans
-1.2 the scar
0.6 the schroth
-1.7 the sciatic
0.8 the sciatica
-0.7 the science
-1.4 the scoliosis
-1.1 the screen
-1.0 the seat
-0.5 the seawall
-0.9 the second
1.8 the segment
-0.8 the sense
-0.8 the sentence
-1.2 the session
-1.3 the sessions
0.7 the seven
0.8 the seventh
-1.5 the shape
-1.4 the sheet
-0.8 the sheets
1.0 the shelf
-1.0 the shelter
-1.0 the shoe
0.8 the short
-1.0 the shortest
0.5 the shoulder
-2.1 the shoulders
-0.8 the shower
0.6 the side
1.6 the signal
-0.5 the signature
0.7 the simplest
1.4 the single
1.4 the sink
-0.6 the site
-2.5 the size
1.5 the skeleton
-1.6 the skin
1.7 the skull
-0.5 the skylight
-1.3 the skytrain
-0.5 the slack
0.9 the sleep
-0.6 the slow
3.0 the small
-0.7 the smell
-1.0 the smooth
-0.7 the snow
-0.6 the society
-0.9 the sofa
-1.5 the soft
1.0 the soles
1.9 the sooner
1.6 the sore
-0.9 the soreness
-1.0 the sort
-1.1 the sound
-0.5 the soup
3.7 the source
1.0 the spa
-0.5 the space
-0.5 the spare
3.3 the spasm
-0.7 the special
-2.1 the specialist
-2.4 the spinal
-2.8 the spine
2.8 the spot
3.1 the squeeze
-1.1 the staff
0.7 the stage
1.7 the stairs
-0.5 the standard
1.9 the start
1.2 the state
1.6 the stenosis
0.6 the step
0.9 the steps
0.9 the stiffness
-1.0 the stories
-1.9 the story
-0.6 the stove
-0.5 the strain
1.5 the street
-0.5 the stress
0.6 the stretches
-1.0 the stronger
1.1 the structure
-0.8 the student
-0.9 the study
-0.7 the stuff
-0.5 the summer
0.6 the sunday
-0.6 the superficial
-0.5 the supermarket
-0.6 the support
2.0 the surest
2.1 the surgeon
-0.7 the surgical
1.4 the swelling
-0.5 the switch
2.0 the symptom
1.5 the symptoms
-1.4 the system
1.0 the table
-0.9 the tables
0.5 the tablet
1.7 the tablets
1.0 the tailbone
-0.8 the tap
-1.2 the tea
-0.5 the teacher
-0.7 the tech
0.7 the telephone
0.8 the ten
0.8 the tension
2.8 the tenth
0.7 the term
1.9 the textbook
-1.6 the therapist
-0.8 the things
2.3 the third
0.7 the threshold
0.6 the thumbs
4.3 the thursday
3.3 the tight
0.6 the tightness
-0.7 the till
0.7 the time
1.7 the tingling
0.7 the tissues
-0.8 the title
-1.0 the toilet
0.9 the top
2.0 the torn
-1.0 the touch
-0.8 the tough
-1.0 the towel
4.8 the toxins
-0.5 the trails
-1.1 the train
-0.8 the training
1.0 the trapped
-0.8 the treating
0.6 the treatment
-0.6 the treatments
-0.9 the tree
1.3 the tri
-1.7 the trials
-0.5 the triple
-1.4 the truck
2.2 the true
-1.2 the trunk
-0.6 the truth
2.1 the tuesday
-0.6 the tummy
0.8 the tunnel
0.5 the twelfth
-1.3 the two
-0.5 the types
-0.5 the typical
-1.0 the uk
1.9 the ultimate
0.9 the umbrella
2.6 the underlying
-0.8 the united
0.5 the university
-1.1 the upper
-0.6 the use
0.5 the vagus
1.9 the valley
2.9 the vertebrae
0.7 the vertebral
3.5 the very
-2.8 the visit
1.6 the visits
-2.7 the volume
-0.6 the wait
-1.7 the waitlist
0.7 the walk
0.5 the walker
-0.8 the walls
0.6 the warm
-1.0 the washroom
3.0 the waste
1.0 the way
0.5 the weak
6.5 the wear
0.5 the wearing
1.9 the weather
-1.9 the week
1.4 the weekend
-0.8 the weeks
0.7 the weir
-0.7 the west
1.4 the wheel
0.9 the wife
-1.3 the window
0.7 the woman
1.2 the women
-1.0 the words
-1.5 the work
0.6 the worn
-1.0 the wound
0.5 the x
-0.7 the yard
-0.8 the year
-2.0 the years
-0.7 the yellow
0.7 theatre
0.9 theatre $
3.5 their
0.6 their age
0.5 their antidepressants
-1.7 their back
1.2 their backs
1.4 their blood
-0.9 their body
0.8 their breath
-0.5 their coat
-0.7 their confidence
0.6 their distance
-1.0 their doctor
-0.5 their ears
-0.6 their face
-0.6 their family
0.5 their fifties
0.8 their flares
-1.7 their hands
1.2 their height
-0.6 their leg
-0.7 their legs
-0.7 their lifetime
-0.6 their lower
0.8 their medication
0.9 their names
-0.5 their next
0.9 their normal
-0.6 their only
0.5 their operation
1.6 their painkillers
-0.7 their parents
-1.9 their place
0.9 their prescriptions
1.1 their proper
-1.2 their results
1.7 their seventies
-0.6 their side
0.8 their source
-0.5 their spine
0.8 their surgery
-0.8 their symptoms
1.4 their tablets
-0.6 their training
-0.5 their usual
0.6 their walking
-0.6 their way
0.5 their weight
-0.7 their words
0.5 their x
2.4 theirs
1.4 theirs $
1.4 theirs in
2.5 them
-2.6 them $
-0.7 them a
-1.9 them again
2.5 them all
-0.6 them along
-0.5 them and
-0.6 them apart
3.3 them are
-0.5 them at
-0.7 them away
0.6 them back
-0.5 them because
1.1 them but
-1.0 them by
-0.8 them can
0.8 them come
-1.2 them do
-0.5 them does
-0.6 them every
2.0 them for
-0.9 them from
-0.6 them get
-0.8 them go
-2.0 them have
-0.6 them here
-0.7 them in
-0.7 them infection
-0.5 them is
-0.7 them it
0.9 them never
-1.5 them on
1.0 them or
1.1 them put
-0.6 them relax
0.7 them so
0.5 them that
0.8 them the
0.5 them there
-0.9 them to
1.1 them together
0.7 them told
-1.3 them up
-0.6 them was
-0.5 them were
-0.5 them when
0.5 them while
0.6 them will
-2.7 them with
2.1 them wrong
-0.6 them you
0.6 themselves
0.8 themselves $
-0.8 themselves over
-0.6 then an
-1.3 then and
-0.5 then as
-0.5 then be
1.5 then come
-1.0 then comes
-1.1 then every
1.0 then i
0.7 then in
-1.5 then let
1.3 then massage
-0.8 then monthly
-0.5 then my
0.6 then once
-1.0 then see
-1.5 then she
0.9 then the
-2.1 then there
3.2 then they
-2.5 then we
-0.5 then what
2.3 then you
1.2 theo
1.0 theodora
-0.9 theory
-0.6 therapies
-1.1 therapies $
0.6 therapist $
-1.1 therapist about
2.1 therapist and
1.0 therapist at
-1.8 therapist can
1.2 therapist does
-1.1 therapist each
-0.7 therapist every
-0.5 therapist for
1.2 therapist has
-0.7 therapist i
2.3 therapist in
1.1 therapist knows
-1.0 therapist leaves
3.8 therapist may
0.8 therapist moves
-0.7 therapist or
-1.2 therapist should
-1.1 therapist takes
1.1 therapist then
0.6 therapist to
0.5 therapist uses
1.5 therapist who
1.1 therapist will
-1.4 therapist with
-0.7 therapist works
1.6 therapists
-3.1 therapists $
-0.5 therapists all
0.9 therapists also
-1.6 therapists and
1.6 therapists are
-1.0 therapists at
2.2 therapists call
1.4 therapists can
-0.5 therapists do
0.8 therapists draw
-0.8 therapists for
2.4 therapists go
-1.0 therapists has
1.3 therapists in
-0.6 therapists is
0.8 therapists of
0.7 therapists on
-1.1 therapists release
0.7 therapists rmts
0.6 therapists see
-0.5 therapists so
0.6 therapists take
-0.5 therapists to
0.8 therapists use
-1.1 therapists who
0.6 therapists will
0.6 therapists work
0.8 therapy
-1.1 therapy $
-0.7 therapy a
0.6 therapy addresses
2.1 therapy and
0.7 therapy as
-0.6 therapy burnaby
2.9 therapy does
1.2 therapy exercise
-0.5 therapy fits
-1.1 therapy for
0.9 therapy gets
-2.0 therapy in
-1.0 therapy includes
2.2 therapy is
1.0 therapy that
-0.8 therapy we
0.5 therapy with
-0.8 therapy works
-1.1 there
2.5 there $
0.7 there a
2.6 there and
-1.8 there are
3.1 there at
0.9 there can
0.7 there for
-0.8 there have
1.0 there in
2.0 there is
-1.7 there it
-1.0 there may
0.5 there so
0.5 there was
-0.8 there we
1.5 there were
-1.7 there will
-0.8 there with
-0.6 there you
2.4 thereafter
1.5 thereafter $
6.3 thereby
0.5 therefore
-1.2 these
-1.4 these $
-1.1 these and
-1.9 these are
-0.5 these areas
-0.9 these can
-0.8 these changes
-0.7 these conditions
-0.8 these could
0.7 these days
-1.0 these drugs
1.7 these folks
0.7 these guys
1.0 these hands
1.0 these help
-0.5 these include
-1.1 these is
-0.7 these may
-0.8 these medicines
0.7 these muscles
-0.9 these natural
-0.5 these necessarily
2.9 these people
-0.8 these results
1.1 these structures
-0.6 these symptoms
2.0 these the
-0.6 these treatments
-0.7 these were
-0.8 these with
1.5 they
-0.8 they ache
2.3 they all
-0.8 they also
1.6 they arrived
0.5 they become
-0.9 they begin
1.2 they belong
-0.7 they book
-0.5 they brace
-0.8 they bring
1.3 they carry
0.8 they come
2.6 they could
-0.8 they deserve
-1.5 they did
-0.6 they differ
-1.5 they do
-0.6 they drag
-0.5 they drink
-1.2 they enjoy
1.3 they ever
0.6 they find
-0.7 they gave
-1.3 they give
-1.8 they grow
-0.5 they happen
1.3 they have
-0.9 they help
-0.7 they include
1.9 they keep
0.5 they knit
1.2 they last
-0.7 they lay
4.4 they leave
1.0 they let
-0.8 they lie
-1.6 they like
-0.6 they love
-0.7 they lower
-1.9 they make
-2.3 they may
-0.5 they might
-0.7 they move
-2.2 they need
0.5 they needed
2.0 they no
0.5 they offer
-0.6 they often
-0.6 they only
-0.5 they pay
0.7 they plump
-0.7 they propose
-0.6 they pull
-1.0 they put
-0.9 they rely
-0.6 they run
-0.5 they said
-0.8 they say
-0.7 they shorten
-1.7 they should
-1.0 they simply
-0.9 they squeeze
1.6 they stand
1.1 they started
1.3 they stay
3.6 they stop
-0.8 they take
-1.0 they think
-0.5 they tighten
0.6 they told
1.6 they took
1.1 they tried
-0.6 they try
1.1 they turn
-0.7 they upset
-1.0 they value
-0.8 they wait
0.5 they walk
0.9 they want
-0.5 they wanted
-1.1 they wear
0.5 they work
-0.7 they wrote
-1.5 thick
-0.5 thicken $
-0.8 thicken and
1.1 thickened
0.6 thickened ligament
3.0 thickens
-0.8 thickens and
-0.6 thicker
-1.0 thighs
-0.8 thighs $
-0.5 thin
-0.9 thin $
-0.8 thin and
1.2 thin bones
1.0 thin skin
1.3 thing
0.6 thing $
-0.9 thing about
-1.3 thing is
2.0 thing of
4.8 thing that
-0.7 thing the
1.3 thing they
-2.0 thing to
-1.8 thing we
-3.6 things
-2.1 things $
-0.5 things a
-0.5 things and
-0.9 things are
-0.7 things at
0.6 things but
1.3 things can
-0.6 things for
-0.9 things happen
1.2 things have
-0.5 things in
-0.5 things on
1.9 things out
-0.5 things that
-1.3 things to
-0.9 things we
-0.5 things with
1.6 things worse
-0.8 think
4.6 think about
0.6 think i
-1.1 think is
-1.0 think it
-1.6 think of
-0.5 think she
-0.6 think so
-2.0 think that
-0.7 think the
-0.8 think there
-1.1 think they
1.6 think we
-0.9 think you
1.8 thinking
4.4 thinking about
-0.7 thinking of
-2.2 thinks
-0.5 thinks it
-0.7 thinks you
-2.2 thinner
-1.2 thinner and
-1.5 thinners $
1.1 thinners a
-1.1 thinning
-1.8 thins
0.5 thins and
-0.5 thins out
-0.8 thins the
2.5 third
1.3 third $
-1.1 third and
-0.5 third floor
1.1 third i
-0.6 third is
-1.3 third of
-1.2 third one
0.7 third or
1.2 third session
1.1 third week
-0.5 thirst
-1.7 thirsty
-0.8 thirsty $
-0.8 thirteen
-0.7 thirteen $
-1.3 thirties
1.8 thirty $
-0.6 thirty days
1.8 thirty degrees
0.5 thirty eight
-1.0 thirty minutes
1.6 thirty or
-0.5 thirty seconds
1.1 this
-1.1 this a
0.9 this again
1.2 this and
-1.0 this article
-0.8 this as
0.7 this be
0.7 this because
1.0 this building
1.4 this city
-0.8 this clinic
1.2 this condition
-0.5 this could
-0.5 this department
-0.9 this does
-0.7 this every
-0.8 this far
2.2 this first
-1.4 this guide
-1.2 this happens
-1.8 this has
0.7 this helps
0.8 this i
-0.7 this in
-0.6 this includes
-0.9 this is
-0.6 this job
-1.4 this leaflet
-0.5 this letter
0.5 this level
-0.9 this list
-0.7 this makes
0.5 this matters
2.2 this may
-0.7 this means
-1.7 this month
1.1 this morning
-0.5 this newspaper
-1.1 this non
1.7 this on
-0.5 this one
-0.7 this out
-2.2 this page
-1.2 this place
1.5 this point
1.5 this practice
-0.7 this problem
-0.6 this process
-1.6 this province
-0.5 this purpose
-0.5 this question
-0.7 this sheet
-0.6 this space
0.9 this stage
-0.5 this tension
1.8 this the
0.5 this they
0.5 this to
2.3 this treatment
-0.5 this type
-0.7 this was
2.2 this way
-2.1 this week
-1.1 this will
1.1 this winter
0.6 this with
-1.4 this work
0.6 this your
-1.1 thoracic
-0.7 thoracic spine
1.8 thorough
1.4 those
-0.5 those $
-0.5 those are
0.5 those discs
-0.7 those given
-0.6 those in
-1.0 those is
-0.9 those joints
-0.5 those months
-0.5 those need
-0.6 those nerves
-1.3 those of
-1.2 those on
-0.6 those overworked
1.5 those stairs
-0.8 those that
2.5 those to
-0.6 those we
-0.7 those who
2.3 those with
-1.1 those years
-2.1 though
-1.1 though $
0.7 though a
-0.5 though and
-0.5 though i
1.0 though is
-1.1 though it
1.8 though that
-0.9 though we
1.0 though you
-2.0 thought
1.1 thought $
-1.3 thought it
-1.2 thought my
0.5 thought of
-1.7 thought that
-0.5 thought to
-0.5 thought well
-0.6 thoughts
2.9 thousand
-0.6 thousand $
1.9 thousand dollars
1.4 thousand people
3.2 thousand years
2.3 thousands
1.9 thousands of
-0.8 threat
1.8 three
-0.7 three 45
1.7 three are
-1.9 three days
-0.6 three decades
0.9 three different
1.7 three exercises
-0.9 three flights
2.0 three for
-0.8 three hold
-0.6 three hundred
-1.6 three in
-1.0 three is
-0.7 three levels
-0.5 three minute
-0.7 three minutes
-0.5 three movements
-0.9 three new
-0.7 three o'clock
-0.9 three of
2.5 three or
2.3 three other
-0.9 three out
-1.0 three people
-0.8 three phases
-0.5 three points
-0.7 three registered
-1.9 three rmts
3.3 three sessions
-0.8 three simple
-1.3 three stages
-1.0 three step
-0.7 three steps
-1.5 three stretches
1.0 three things
1.0 three thousand
1.4 three times
1.5 three to
4.6 three treatments
5.4 three visits
-0.5 three ways
-0.8 three we
2.6 three weeks
-0.6 three winters
1.0 three with
2.5 three years
0.9 threshold
4.7 threw
1.4 threw away
1.1 threw my
1.2 threw out
3.0 thrilled
-0.5 thrombosis
0.6 through
2.0 through $
2.8 through a
-0.5 through clothes
-0.7 through clothing
-0.8 through dinner
1.1 through in
-0.8 through its
-1.4 through my
-1.3 through the
-0.8 through them
0.6 through this
1.2 through to
-0.8 through two
-0.5 through what
-0.6 through your
-0.7 throughout $
-0.5 throughout and
1.4 throughout the
1.3 throw
1.5 throw away
-0.9 throw in
0.7 throwing
1.0 thrown away
-0.5 thrown out
1.1 thrust
2.0 thrust to
-0.7 thrusts
-2.2 thumb
-0.6 thumb $
0.5 thumbnail
-2.1 thumbs $
-1.1 thumbs and
-0.9 thursday $
-0.5 thursday and
-0.5 thursday before
-0.6 thursday evenings
0.7 thursday of
-0.7 thursday the
2.2 thursdays
2.9 thursdays $
0.8 thursdays are
0.9 thursdays at
1.4 thus
-0.5 tick
-0.5 ticked
-0.7 ticket
-0.6 ticket $
-0.6 ticking
-0.7 tide
2.3 tie
3.1 tie my
-0.6 tie their
0.8 ties
-2.9 tight
-1.6 tight $
-0.7 tight and
-1.1 tight fibres
-0.5 tight hamstrings
-0.7 tight hip
1.8 tight or
0.8 tight shoulders
1.2 tight side
0.6 tight so
-0.6 tight spots
1.5 tight tissue
-2.6 tighten
-0.5 tighten to
-0.8 tighten up
-0.5 tightening
-1.5 tightens
-1.3 tighter
-1.0 tighter $
-0.5 tightness
-0.9 tightness that
-0.6 tights
-0.6 tiles
-3.3 till
-0.5 till $
-0.7 till i
0.7 tilted
-1.0 tilts
-2.0 time
2.4 time $
1.9 time a
2.0 time are
-1.1 time as
1.7 time at
-0.5 time because
-0.5 time clients
-0.8 time he
-2.0 time i
3.9 time in
-1.5 time is
-0.7 time it
0.9 time massage
-0.7 time most
-1.1 time off
0.5 time online
0.9 time or
2.1 time our
-0.6 time over
-1.0 time she
1.7 time since
-1.3 time so
-1.1 time somebody
-1.5 time that
2.7 time the
-0.7 time they
2.1 time this
-0.5 time to
-0.5 time used
-0.5 time what
-0.7 time whatever
0.6 time when
-1.4 time with
1.3 time you
1.0 time your
0.5 timed
-1.3 timer
-2.5 times
-1.1 times $
-0.6 times a
-1.1 times and
-0.7 times go
0.8 times i
-0.6 times in
0.7 times stronger
-0.8 times that
0.5 timing
0.7 tin
-0.5 tingles
-0.8 tingling in
-0.9 tingling or
1.4 tingly
-0.7 tiny
0.9 tip
-0.5 tip the
-1.5 tips
-0.5 tips are
0.9 tips back
-0.5 tips for
-0.5 tire
-3.6 tired
-0.5 tired back
-0.5 tired backs
1.2 tired muscle
1.1 tired muscles
-1.4 tired of
-1.5 tiredness
-0.7 tires $
-1.2 tiring
1.2 tissue
-1.3 tissue $
0.9 tissue and
-1.3 tissue around
-0.5 tissue between
-0.5 tissue by
0.5 tissue from
-1.3 tissue goes
0.6 tissue has
-0.7 tissue heal
-2.7 tissue is
-0.5 tissue myofascial
-0.9 tissue needs
-0.8 tissue or
0.8 tissue release
3.7 tissue repair
0.9 tissue so
-0.6 tissue softens
-2.7 tissue that
0.8 tissue which
2.1 tissue work
1.7 tissues
0.6 tissues $
1.9 tissues are
-1.5 title
-0.8 titles
-0.6 to
-1.9 to $
-1.9 to 10
-0.7 to 2
-0.6 to 20
-1.6 to 3
0.6 to 30
0.6 to 40
-0.5 to 45
-0.5 to 48
0.8 to 5
-2.0 to 6
-0.7 to 7
1.4 to 8
-0.6 to 80
-1.4 to a
-1.1 to about
0.8 to act
-0.5 to adjust
0.6 to age
-0.7 to agree
-0.6 to all
0.8 to almost
1.9 to an
-1.2 to and
-1.0 to another
-1.2 to answer
1.0 to any
0.9 to anybody
-0.7 to anyone
0.8 to arrange
-0.5 to arrive
-1.9 to avoid
-0.7 to backs
-0.9 to be
3.5 to beat
1.2 to become
1.0 to bed
-1.3 to begin
0.6 to being
-1.5 to believe
-1.5 to bend
-1.0 to bone
-1.9 to book
-0.5 to break
2.3 to breathe
-1.9 to bring
-0.5 to burnaby
-1.0 to buy
-0.5 to cancel
-1.3 to carry
-0.6 to catch
1.7 to centre
-2.9 to change
-0.7 to chest
-1.1 to choose
-0.7 to claim
1.5 to clear
-0.7 to climb
-0.8 to combine
0.8 to come
-0.5 to compare
-0.7 to control
-0.7 to cope
1.5 to crack
-1.2 to cure
2.1 to cut
0.7 to date
-1.4 to day
0.5 to deal
-1.2 to decide
1.7 to desk
-1.4 to diagnose
0.5 to discuss
-1.9 to do
0.9 to draw
-0.8 to drink
-0.7 to drive
2.1 to each
-1.3 to ease
0.9 to eight
-0.5 to eighteen
-0.6 to either
0.9 to eliminate
-2.0 to emergency
1.8 to employers
1.1 to end
0.8 to every
-0.5 to everybody
-1.5 to everyone
-1.8 to expect
-0.6 to fade
-0.7 to feel
-0.9 to fill
0.9 to find
-1.1 to finish
-0.5 to fit
1.3 to five
1.7 to fix
-1.8 to flush
1.5 to follow
-0.7 to form
-1.3 to four
1.1 to fourteen
-0.7 to free
-1.7 to friday
6.2 to full
2.9 to gain
1.4 to garden
-1.0 to get
0.9 to grandparents
1.7 to great
-0.5 to grit
-1.1 to guard
2.2 to hand
0.8 to hands
-0.7 to hang
0.7 to harm
1.3 to heal
0.8 to help
-0.5 to her
-0.9 to him
-1.3 to hold
1.9 to honour
-0.7 to how
-0.5 to hurry
-0.8 to hurt
-1.5 to improve
0.7 to increase
0.9 to infection
0.5 to injections
-0.6 to it
4.4 to its
-0.9 to itself
-0.8 to joints
-0.6 to judge
-1.4 to just
0.7 to keep
-0.5 to kelowna
-0.6 to knee
-0.5 to know
1.2 to last
0.7 to lay
-0.7 to lead
-0.6 to lean
-0.5 to leg
-1.6 to let
-1.0 to lie
0.6 to life
-1.0 to lift
2.5 to lifting
-1.9 to listen
1.4 to live
1.6 to long
0.6 to look
-0.7 to loosen
3.7 to lose
1.4 to low
0.9 to lower
-1.9 to manage
1.6 to massage
-1.0 to matter
-1.9 to me
-0.7 to mean
2.8 to meet
-0.9 to meeting
-0.9 to mend
-1.2 to mention
-0.7 to miss
-0.8 to moderate
-0.8 to more
-3.3 to move
-0.7 to nearly
2.1 to need
1.1 to nil
1.1 to none
0.7 to normal
2.0 to nothing
1.1 to numb
-1.7 to one
-0.5 to ordinary
-1.2 to other
-2.8 to our
-0.7 to pass
-0.7 to patients
-1.5 to pay
-0.6 to pee
-1.1 to permanent
-0.6 to person
0.8 to physio
0.5 to physiotherapy
-0.9 to pick
-0.8 to plan
0.6 to play
1.3 to point
0.7 to portugal
1.6 to postpone
-0.5 to practise
-0.9 to predict
1.9 to pressure
-3.3 to prevent
1.2 to produce
-2.9 to protect
2.3 to prove
-0.5 to provide
0.5 to pull
-0.7 to push
-0.9 to put
-0.7 to quit
-0.5 to rate
-0.8 to reach
-0.5 to read
3.1 to rebuild
-1.4 to recover
-0.6 to reduce
0.6 to refer
1.1 to regenerate
-0.5 to regular
-1.6 to release
1.1 to relieve
-0.7 to remember
0.6 to remove
1.7 to repair
0.7 to reserve
-0.7 to respond
0.7 to restore
1.3 to return
1.6 to reverse
0.8 to ring
-0.8 to rule
-1.4 to run
-2.0 to saturday
1.7 to say
-0.5 to scare
-1.7 to school
1.0 to scoliosis
-3.3 to see
-1.0 to sell
0.9 to seven
-0.9 to share
1.8 to shoulder
0.6 to show
-0.5 to side
-1.2 to sign
0.5 to sit
-2.1 to six
-0.7 to skip
-0.9 to sleep
-0.9 to slow
-1.6 to soften
-0.7 to some
2.5 to somebody
-1.1 to spare
-0.6 to speak
-0.5 to speed
-0.5 to spend
-0.9 to sport
0.9 to start
0.5 to starved
1.4 to stiff
-3.4 to stop
0.7 to strain
-0.6 to study
1.4 to suffer
-1.0 to suit
-0.8 to sunday
-1.7 to switch
-1.3 to take
-1.6 to talk
-0.6 to teach
-0.9 to ten
-0.7 to that
0.7 to the
-2.0 to them
2.6 to these
0.6 to thirty
3.0 to this
-1.2 to those
-0.9 to thursday
-1.3 to time
0.7 to touch
2.1 to try
1.1 to turn
-2.7 to twelve
-0.9 to understand
-2.0 to undress
1.1 to unwind
1.6 to us
-0.7 to wait
-1.3 to walk
0.5 to walking
-0.6 to want
1.2 to warm
1.0 to wash
1.5 to wear
0.7 to what
-0.5 to whatever
2.1 to where
-0.7 to whether
-1.0 to whoever
1.0 to with
-3.1 to work
1.4 to worn
2.1 to worry
1.5 to write
-2.7 to you
-3.9 to your
-0.9 to zero
1.4 toast
4.0 today
1.5 today and
-0.5 today fast
1.0 today for
-0.5 today i
1.8 today or
-1.1 today we
-0.5 toddler
1.7 toddlers
-1.3 toe
-0.6 toe $
2.5 toes
0.8 toes for
1.3 together
1.0 together $
-1.4 together a
0.7 together again
0.9 together are
-0.5 together for
0.5 together in
0.5 together massage
2.4 together the
-0.8 together what
-2.2 together with
-0.7 together you
-1.0 toilet
-0.6 told
2.7 told $
1.7 told about
-1.7 told by
-1.1 told he
2.5 told her
-0.9 told it
1.2 told me
2.6 told my
-0.7 told she
-0.6 told that
0.9 told the
1.2 told them
-2.1 told there
-3.9 told to
0.7 told us
-0.7 told what
1.5 told you
-0.9 tolerance
-0.5 tolerate
-0.6 tolerated
2.1 tom
2.3 tom $
-0.8 tom is
-1.2 tomas
-1.2 tomasz
-0.7 tomasz $
1.0 tomatoes
2.6 tomorrow
1.1 tomorrow $
0.5 tone of
-0.7 tonight $
1.0 too $
-1.2 too and
2.8 too late
-0.9 too many
0.5 too modest
-1.7 too much
-0.6 too old
0.9 too quickly
-0.6 too small
-0.7 too soon
1.5 took
1.2 took $
1.8 took a
0.7 took it
-1.2 took me
-0.5 took my
1.5 took the
-1.1 took up
1.8 tool
1.1 tools
0.6 tools $
1.0 toothache
3.7 top
-0.6 top $
-0.6 top and
1.0 top back
1.3 top graduates
-0.6 top of
2.8 top rated
-0.5 top two
-0.7 top up
2.4 torn
-0.7 torn $
2.7 torn fibres
0.8 torn muscle
-0.5 torn tissue
0.7 toronto
2.2 toss
0.5 total
-0.5 total $
1.1 total well
7.3 totally
1.0 totally safe
1.7 touch
0.5 touch $
1.4 touch and
1.0 touch in
1.6 touch is
0.5 touch it
0.5 touch my
-0.8 touch of
-0.5 touch or
-0.9 touch with
0.7 touch your
1.7 touched
-2.0 touched $
0.6 touched a
-0.5 touched by
1.7 touched it
1.7 touched my
0.9 touched the
-0.7 touched with
-0.7 touches
-0.7 touches you
-0.7 touching your
-2.6 tough
1.1 tougher
-0.5 tow
0.8 toward a
-0.6 toward it
1.6 toward the
-1.5 towels
-0.8 towels and
-1.0 tower
-0.6 towers
1.8 town
0.6 town $
-0.7 town and
-1.0 town centre
1.3 toxicity
8.1 toxins
-2.6 toxins $
3.0 toxins and
3.4 toxins are
-0.7 toxins breaks
-2.1 toxins from
0.6 toxins leaving
-2.0 toxins or
-0.7 toxins realigns
0.5 toxins so
4.0 toxins that
1.1 toy
2.1 trace
-0.9 track
-1.0 track of
3.3 tracks
1.8 tracks $
1.7 traction
-0.8 traction $
1.0 traction and
-0.7 traction by
-0.8 trade $
-0.6 trades
-0.6 tradespeople
0.6 tradition
-1.1 traditional
0.8 traditions
-0.6 trail $
-0.6 trails
1.6 train
-0.9 train $
-0.5 train and
0.8 trained
0.7 trained $
-0.6 trained as
-0.6 trained at
-0.9 trained for
1.3 trained hands
-1.7 trained in
-0.6 trained masseuses
-0.5 trained person
1.1 trained rmt
2.0 trained to
-2.0 training
-0.8 training $
-0.6 training and
0.8 training by
-0.7 training have
1.3 training in
2.4 training is
-1.0 training of
-0.7 tram
3.6 tramadol
0.5 transfer
0.6 transverse
3.6 trapped
-0.9 trapped nerve
1.8 trapped nerves
-0.5 trauma
3.4 travel $
-0.5 travel beyond
-2.9 travels
-0.7 travels along
-0.7 travels down
-0.8 tray
-0.6 treat $
-1.5 treat a
-0.7 treat all
-1.0 treat and
-0.7 treat every
1.0 treat it
-0.5 treat more
1.0 treat that
5.2 treat the
1.5 treat what
2.4 treated
0.5 treated $
-0.5 treated and
1.8 treated early
-0.6 treated for
1.5 treated hundreds
-0.9 treated is
0.7 treated it
-0.7 treated people
-0.5 treated quickly
1.0 treated the
0.5 treated thousands
-0.8 treated with
1.7 treating
-1.9 treating it
2.3 treating the
2.0 treating you
0.5 treatment
-2.3 treatment $
-0.7 treatment aims
-2.0 treatment and
1.2 treatment are
0.8 treatment as
2.2 treatment at
2.1 treatment begins
-0.8 treatment but
-0.9 treatment by
-0.8 treatment does
-0.5 treatment early
-0.6 treatment follows
-0.7 treatment gives
-2.7 treatment has
0.5 treatment i
3.5 treatment is
-0.8 treatment it
-0.9 treatment itself
-0.5 treatment matters
0.5 treatment may
0.6 treatment might
1.6 treatment of
0.8 treatment on
-0.6 treatment or
2.3 treatment plan
-2.0 treatment room
-0.6 treatment rooms
-0.7 treatment should
0.6 treatment slows
0.6 treatment so
0.7 treatment takes
1.9 treatment that
1.3 treatment the
1.3 treatment there
-1.1 treatment they
-1.4 treatment to
-1.2 treatment was
-0.6 treatment whatever
0.6 treatment with
-0.5 treatment within
-2.0 treatment without
-0.6 treatment works
1.9 treatments
1.1 treatments and
1.9 treatments are
-1.7 treatments for
-0.5 treatments in
1.6 treatments is
0.5 treatments that
0.7 treatments the
0.5 treatments you
2.7 treats
3.5 treats the
1.1 tree $
1.1 tree in
-1.7 trees
-0.7 trees $
1.1 trevor
1.4 tri
1.3 tri cities
-3.0 trial
0.9 trial $
-0.5 trial of
-1.0 trial published
-0.5 trial to
-7.4 trials
-0.6 trials $
-1.3 trials have
-0.9 trials of
-0.7 trials were
1.9 tried
-1.8 tried $
0.9 tried a
2.5 tried everything
0.7 tried it
-1.1 tried the
-1.7 tried to
4.2 tried us
-1.1 tries
-1.1 tries to
0.6 trigger
-1.2 trigger point
2.0 trigger points
1.2 triggers a
-0.7 triggers the
0.9 trimester $
-1.7 trip
-0.6 trip $
-0.9 trip to
1.0 triple
-0.9 trips
-1.1 trolley
2.1 trouble
-1.2 trouble $
0.5 trouble is
0.6 troubled
1.3 troublesome
3.1 trousers
-2.2 truck
-1.3 truck $
-1.1 trucks
2.1 true
-0.8 true $
1.3 true cause
-0.5 true for
-0.7 true of
1.5 true source
-0.7 true that
1.5 truly
-0.5 truly $
-2.2 trunk
0.7 trust
-0.6 trust $
-1.2 trust us
-1.0 trust your
1.6 trusted
-0.6 trusting
-2.0 try
-0.8 try a
-0.5 try it
-1.0 try one
4.2 try the
-2.7 try to
-2.5 trying
-2.7 trying to
2.1 tube
0.5 tuck
-0.7 tucked in
-0.5 tuesday
1.0 tuesday $
1.4 tuesday and
-0.6 tuesday in
-0.6 tuesday thursday
-1.8 tuesday to
-3.5 tuesdays
-1.9 tuesdays and
-2.0 tug
-0.7 tug of
-0.7 tumour
0.5 tumours
0.7 tune
0.8 tune up
-0.8 turmeric
0.7 turn $
-0.7 turn a
-1.2 turn and
-1.6 turn down
1.5 turn into
-0.6 turn it
0.5 turn on
1.8 turn over
-0.7 turn the
0.5 turn to
1.2 turn up
0.7 turn you
-1.1 turn your
1.9 turned
1.7 turned down
-0.6 turned out
-1.0 turned up
2.1 turning
1.9 turning into
-3.5 turns
-0.9 turns $
-2.0 turns down
-0.5 turns on
-0.6 turns the
1.6 twelve
-2.5 twelve $
-0.7 twelve and
3.8 twelve hours
-0.5 twelve massage
1.8 twelve minutes
1.8 twelve months
-0.7 twelve sessions
-0.6 twelve visits
1.6 twelve we
-2.4 twelve weeks
-0.8 twenties
2.6 twenty $
1.0 twenty dollars
-0.6 twenty eight
1.0 twenty five
-1.1 twenty four
-1.8 twenty minutes
0.7 twenty nine
2.5 twenty one
0.5 twenty or
-1.1 twenty six
0.6 twenty times
-2.4 twenty two
-0.9 twenty year
1.5 twenty years
1.1 twice
1.4 twice $
-0.5 twice a
-1.1 twice and
3.7 twice as
-1.1 twice in
3.9 twinge
0.5 twinge $
2.4 twinge since
-1.0 twist
-0.5 twist $
-0.6 twist and
1.8 twisted and
0.5 twisting
-1.0 twisting $
1.1 twisting and
-1.1 twists
-0.6 twists $
0.5 two
2.5 two $
-0.6 two apart
0.9 two appointments
2.1 two at
-1.1 two back
-1.1 two backs
-1.1 two because
-1.0 two blocks
-0.9 two business
0.8 two canes
3.1 two centimetres
-2.2 two days
0.9 two decades
0.6 two degrees
-0.6 two discs
-0.8 two doors
0.7 two emergency
-1.3 two exercises
2.4 two goes
-0.5 two groups
-1.0 two hands
1.9 two hours
1.2 two hundred
-1.8 two in
0.8 two injections
0.6 two is
-0.7 two kinds
0.8 two levels
0.7 two locations
-0.9 two massage
0.6 two minutes
2.4 two months
1.0 two more
-3.0 two of
1.4 two or
0.7 two other
0.7 two people
1.4 two physios
1.5 two punch
0.5 two registered
-0.7 two rmts
-0.6 two rooms
2.0 two sessions
-0.6 two short
-0.7 two sides
0.7 two small
-0.5 two spaces
0.6 two surgeons
0.6 two then
1.6 two therapies
-1.3 two therapists
-0.7 two things
1.1 two thousand
-3.5 two to
2.8 two together
1.6 two treatments
-0.6 two types
5.1 two visits
-0.7 two weeks
-0.5 two worn
-0.6 two year
-1.4 two years
-0.5 tying your
-0.9 tylenol
-0.5 tyler
-3.1 type
1.0 type $
-1.2 type has
-0.5 type i
-1.3 type of
-0.5 typed
-2.4 types
-1.6 types of
-1.6 typical
-0.9 typical $
-0.8 typical plan
-0.7 typical session
1.0 typically
-0.7 typing
-0.6 typing $
-0.7 u
-0.7 ugly
-1.3 uk
1.8 ultimate
1.0 ultrasound
1.5 ultrasound $
1.4 umbrella
2.2 umbrella stand
1.4 un
2.4 unbeatable
1.9 unbeatable $
-2.9 uncertain
-1.1 uncertain $
0.8 unchanged $
-1.0 uncle
-0.6 uncle says
-1.9 uncomfortable
-0.7 uncomfortable $
-1.9 uncommon
-1.3 uncommon $
0.5 uncomplicated
0.6 uncover
-2.0 uncovered
-1.5 uncovered $
-0.8 under 19
1.8 under a
3.0 under control
-0.6 under it
-1.2 under load
0.6 under our
-0.6 under pressure
-0.5 under strain
-0.5 under that
-2.6 under the
1.4 under way
-0.7 under your
-0.8 underestimate
-0.6 underground
-0.7 underlined
1.9 underlying
1.9 underlying cause
-0.5 underlying disease
0.5 underlying root
-0.7 underrated
-0.7 understand $
-0.9 understand it
-0.8 understand that
1.2 understand the
-0.5 understand why
-1.1 understanding
1.8 understood
-0.5 understood $
0.5 undertaken
-0.6 underwear
2.6 undo
0.7 undo years
6.2 undoes
2.6 undone
1.9 undone $
-4.0 undress
-0.6 undress as
-2.0 undress to
-0.6 undressing
-0.5 uneasy
1.2 uneven hips
-1.7 unevenly
-1.3 unevenly $
-0.5 unexplained
-0.8 unfortunately
-1.2 unhurried
-0.5 unhurried strokes
-1.0 union
2.8 unique
-0.9 united
-0.6 united states
-0.7 university $
1.0 university of
-0.8 unknown
-1.9 unknown $
-2.3 unless
0.6 unless it
-0.6 unless the
-0.6 unless we
-1.5 unless you
-0.8 unless your
5.7 unlike
0.6 unlike anti
0.8 unlike other
1.4 unlike the
-1.1 unlikely
-0.8 unlikely to
-0.6 unload
-0.5 unload the
-0.6 unlock
4.5 unnecessary
2.5 unnecessary $
-1.9 unscented
-1.0 unstable
-0.5 unstable $
-0.8 unsubscribe
5.2 unsuitable
0.8 unsuitable $
-0.6 unsure
-2.3 until
-0.7 until a
-0.9 until four
-1.1 until his
1.1 until i
1.2 until it
-0.7 until six
0.7 until somebody
-1.3 until the
-2.3 until they
-0.5 until we
3.3 until you
-1.0 until your
-0.5 untrained
3.4 untreated
-1.5 unused
3.4 unusual
-1.3 unusual $
-0.7 unwell
0.8 unwind
-0.7 unwind $
1.6 up
1.0 up a
-0.5 up adhesions
0.9 up against
-0.5 up any
-0.8 up around
-1.5 up as
-1.9 up at
0.5 up before
-1.7 up by
-0.5 up cortisol
-0.7 up does
-0.6 up either
-1.1 up feeling
-0.5 up first
-0.5 up fluid
1.4 up from
0.7 up front
-0.7 up gradually
-0.6 up having
2.5 up healing
-0.5 up her
0.7 up here
1.3 up his
-1.3 up if
-0.7 up is
1.0 up it
1.7 up like
1.5 up more
-1.6 up most
1.1 up mri
-1.2 up my
-0.6 up of
2.4 up off
1.6 up on
-0.5 up one
-0.8 up or
-0.6 up over
-0.5 up room
1.7 up scan
-0.5 up scar
-0.8 up so
-0.5 up something
0.7 up space
-1.4 up straight
0.8 up that
1.0 up the
0.6 up their
-0.7 up three
-1.5 up to
1.0 up what
1.6 up when
2.5 up which
-1.6 up with
-0.5 up within
1.4 up without
0.8 up x
-1.0 up you
1.8 up your
-0.5 updated
-0.9 uphill
4.8 upon
0.9 upon a
-0.9 upon the
-1.5 upper
-1.0 upper back
-0.9 upper body
-0.5 upper neck
2.5 upright
1.2 upright $
-0.7 ups are
-0.7 upset the
1.2 upset your
-1.6 upstairs
-0.7 upstairs $
-0.9 upstairs from
1.3 upwards
-2.3 urgent
-0.5 urine or
2.3 us
-1.6 us $
-0.5 us 24
1.6 us a
0.6 us about
-0.5 us all
1.4 us an
1.3 us and
-0.9 us any
2.7 us apart
0.8 us are
-2.2 us at
0.7 us before
-0.5 us carry
0.5 us early
1.8 us eight
2.2 us first
-2.5 us for
-0.8 us from
0.7 us get
-1.4 us have
-1.7 us he
-1.0 us if
-1.6 us in
1.7 us it
-3.3 us know
-1.2 us last
-1.4 us on
-0.5 us our
1.4 us over
1.8 us show
-0.5 us since
2.5 us six
-0.7 us straight
4.4 us that
2.1 us the
2.4 us their
1.8 us there
3.3 us they
-1.1 us to
-0.6 us too
-1.9 us what
0.6 us while
2.1 us with
-0.5 us your
-4.1 use
-1.3 use $
-0.6 use a
1.5 use and
0.6 use feather
0.7 use gentle
1.1 use is
-1.6 use it
0.7 use long
-0.6 use massage
-0.7 use my
-1.1 use needles
1.1 use on
-0.5 use pain
1.3 use slow
0.9 use the
1.2 use warm
-1.1 use whichever
1.3 use your
-3.4 used
-1.6 used $
-1.2 used a
1.0 used as
-1.1 used by
-1.2 used in
1.0 used it
-0.6 used only
2.8 used to
1.8 used together
1.2 used with
-4.2 useful
-0.7 useful $
-0.5 useful thing
-0.5 useful to
1.9 useless
1.9 useless $
-1.2 user
-1.1 user fee
-1.0 uses
0.6 uses a
1.6 uses it
-1.0 uses slow
-1.3 using
0.5 using a
-0.5 using it
1.0 using the
-1.6 using your
-4.2 usual
-0.6 usual activities
-0.7 usual operation
-3.3 usually
3.8 usually a
2.2 usually after
1.3 usually all
-0.5 usually at
0.8 usually begin
1.0 usually diagnose
1.4 usually do
1.0 usually for
-0.6 usually gets
-0.5 usually give
-0.7 usually go
-0.9 usually goes
-0.5 usually gone
0.8 usually happens
-1.0 usually heals
-0.6 usually improves
1.5 usually in
-0.8 usually it
-0.6 usually make
-0.7 usually need
-3.0 usually not
-0.5 usually nothing
1.2 usually on
1.8 usually one
1.6 usually starts
1.5 usually tell
-1.5 usually temporary
-1.5 usually the
-0.6 usually with
1.7 usually within
-1.9 usually yes
-0.6 vacation
-0.7 vaccines
0.5 vagus
0.5 vagus nerve
0.8 validated
1.3 valley
0.8 valley $
-0.8 valuable
0.6 value
1.9 value $
-0.6 value the
1.9 van
-0.7 vancouver
-0.9 vancouver and
2.5 vanish
1.4 vanish $
5.4 vanished
1.5 vanished $
1.4 vanished after
-0.7 variation
-0.7 varied
-1.2 varies
-1.1 varies $
-0.9 variety
-2.7 vary
-0.6 vary $
-0.6 vary from
-0.5 vegetable
-0.5 vein
0.7 venous
0.6 version
-0.8 version $
3.0 version of
2.1 versus
1.0 vertebra
-1.0 vertebra $
-0.6 vertebra to
1.2 vertebrae
0.5 vertebrae $
0.5 vertebrae can
-1.1 vertebrae closer
-0.6 vertebrae lose
0.5 vertebrae that
-2.4 vertebrae together
1.7 vertebral
-1.2 very
-0.6 very $
2.2 very few
-0.6 very fine
8.3 very first
-1.7 very good
-0.5 very large
-0.5 very likely
2.5 very little
-1.2 very low
-1.0 very much
0.5 very nice
1.0 very often
-0.5 very patient
-0.8 very rare
-0.7 very rarely
-0.5 very well
-2.1 vessels
-0.8 vessels $
-1.0 vest
-0.9 veterans
-0.5 veterans affairs
-0.8 vibration
1.4 vice
-0.6 vicious
-0.5 victoria
-1.3 video
-0.5 video $
-0.9 videos
-0.7 view $
-0.5 views
-0.9 village
-0.9 villain
0.8 violin
0.9 violin teacher
0.8 visceral
2.2 visible
2.0 visible on
1.7 visibly
4.9 visit
0.6 visit $
-0.7 visit 60
-0.7 visit 75
-1.9 visit a
-0.5 visit after
-0.5 visit and
-0.7 visit as
-1.0 visit at
-0.7 visit back
-0.5 visit can
-1.0 visit every
4.1 visit if
0.7 visit in
1.1 visit includes
1.3 visit is
-1.2 visit lasts
1.6 visit of
0.9 visit on
3.0 visit one
-0.5 visit takes
-0.7 visit that
1.8 visit three
2.2 visit to
-0.6 visit two
-0.6 visit us
-0.7 visit when
-0.6 visit will
-2.1 visit with
1.0 visit your
-0.6 visited
1.6 visitor
2.7 visits
1.4 visits $
-1.7 visits a
1.7 visits and
1.0 visits are
1.0 visits do
0.7 visits for
-1.7 visits in
0.9 visits later
-0.7 visits of
-0.6 visits on
-0.6 visits one
-0.8 visits out
-0.5 visits over
1.3 visits per
-1.1 visits that
1.7 visits the
-1.2 visits we
-1.6 visits within
1.1 visits you
-0.6 vitamin d
-2.3 voice
-1.1 voicemail
-0.9 volume $
-1.1 volume on
-1.2 voluntary
-0.6 voluntary $
-2.0 volunteers
-0.6 voss
3.9 voted
0.8 voted best
0.9 voted the
0.7 voted us
-1.0 voucher
-0.5 voucher for
-1.7 vs
-0.6 w
-0.5 w $
-0.7 waist
-0.5 waist height
-0.6 waistband
-0.8 wait
-2.4 wait $
-0.7 wait a
3.1 wait and
1.0 wait is
-1.0 wait it
1.7 wait the
-1.5 wait to
-0.6 wait until
1.9 waiting $
-0.8 waiting area
-0.9 waiting does
3.1 waiting for
0.5 waiting list
-0.8 waiting on
0.5 waiting rooms
-1.9 waitlist
-0.6 waitlist $
-1.1 waits
-0.5 waits $
-0.5 waits for
-0.7 waive
-0.5 waive the
0.9 wake
-0.8 wake it
2.4 wake up
2.4 wakes
5.1 wakes up
-1.7 wakes you
3.2 waking
1.0 waking up
-0.9 walk a
-0.7 walk after
-1.5 walk and
1.4 walk as
0.5 walk at
0.6 walk bend
-0.5 walk differently
-1.0 walk every
1.9 walk farther
-0.6 walk for
-0.6 walk from
1.5 walk home
3.9 walk in
-0.5 walk on
6.6 walk out
-0.6 walk round
0.9 walk the
1.1 walk through
-0.6 walk to
-1.0 walk up
-0.5 walk uphill
-1.2 walk you
7.0 walked
1.3 walked in
1.4 walked out
1.8 walked the
1.2 walked to
5.0 walker
1.6 walker $
-0.5 walker or
1.3 walkers
-0.9 walking $
0.6 walking a
-0.5 walking aids
-1.0 walking and
-0.5 walking as
2.4 walking distance
0.5 walking farther
1.8 walking frame
0.7 walking further
0.8 walking home
-0.9 walking in
-2.5 walking is
0.7 walking like
-0.6 walking or
3.1 walking out
-0.7 walking program
-1.0 walking programme
-1.2 walking swimming
-0.6 walking test
0.9 walking the
2.7 walks
-1.1 walks $
-0.5 walks and
-1.1 walks are
-0.7 walks into
2.5 walks the
2.0 walks to
-0.9 wall
0.6 wall of
-1.9 wallet
-0.9 wallet out
-1.3 walls
1.3 walnut
-0.6 wander
-3.5 want
-0.9 want $
-0.8 want a
0.5 want an
-0.8 want it
2.0 want to
0.5 want you
0.8 want your
-1.2 wanted
-1.4 wanted $
-1.0 wanted a
1.2 wanted to
1.1 wanting
-0.8 wants
-1.0 wants a
-0.5 wants back
1.9 wants to
-0.6 wants you
-1.0 war
-1.1 ward
-0.7 ward $
-1.3 warehouse
-0.8 warfarin
-0.5 warfarin $
-2.1 warm
2.5 warm basalt
1.1 warm bath
1.0 warm foot
0.9 warm oil
0.8 warm room
-1.4 warm the
0.6 warm towels
-1.2 warm up
-0.5 warm water
-0.8 warmed
-0.5 warmed and
0.6 warmed oil
-1.7 warmer
-0.6 warmer hands
-3.2 warms
-0.6 warms and
-1.5 warms the
-2.9 warmth
-0.5 warmth $
-1.2 warmth and
0.6 warmth is
-1.7 warning
-0.6 warning $
-0.8 warning signs
-2.3 wary
-2.2 wary of
0.7 was
-3.2 was a
-1.7 was about
-0.5 was allowed
-0.7 was and
2.9 was back
-0.9 was better
2.5 was booked
-0.7 was diagnosed
2.0 was doing
-1.6 was done
2.6 was down
-0.9 was due
-0.7 was fifty
1.7 was fine
-1.1 was finished
-1.7 was for
-0.8 was forty
-0.9 was found
0.9 was founded
-0.6 was fourteen
-0.7 was getting
-0.8 was given
-1.2 was going
2.2 was gone
1.7 was in
-1.6 was just
0.8 was like
-0.8 was little
-0.7 was made
1.1 was massage
0.8 was more
-1.4 was my
-0.8 was never
-2.3 was not
2.9 was nothing
1.1 was off
1.2 was on
-1.0 was once
-1.0 was one
-0.8 was our
-0.9 was over
-0.5 was paid
1.0 was playing
-0.9 was ready
-0.6 was registered
1.5 was right
-0.9 was scared
-0.6 was set
-1.1 was simply
0.7 was sleeping
0.8 was standing
1.1 was taking
-0.7 was that
-1.8 was the
-0.6 was their
-0.5 was thirteen
-0.6 was three
-0.5 was to
-2.0 was told
2.0 was too
-1.7 was twelve
3.0 was two
-0.7 was very
0.8 was walking
0.9 was working
0.9 was worth
0.8 was wrong
-0.6 wash
-0.7 wash my
-0.8 wash out
-1.0 washing
-0.7 washing machine
-2.0 washroom
6.4 waste
1.1 waste from
0.6 waste is
0.5 waste of
1.6 waste products
2.3 waste that
1.2 waste your
1.6 wasted
1.4 wastes
1.2 wasting
0.7 watch
1.1 watch and
-1.8 watch you
2.2 watched
-1.0 watched her
1.0 watched people
-0.5 watched the
-0.6 watches
1.0 watching
-0.7 watching you
-2.7 water $
0.8 water after
1.1 water afterward
0.5 water afterwards
-1.9 water and
0.6 water back
-0.8 water bottle
-0.6 water if
0.7 water that
-0.5 water the
0.6 water to
-1.0 watering
2.2 wave
1.0 wave of
1.5 way
-1.2 way $
2.1 way and
0.5 way as
-0.9 way from
-0.5 way home
2.4 way in
0.8 way it
-0.5 way like
-3.4 way of
0.6 way or
0.7 way out
2.2 way some
-2.1 way that
-0.9 way the
-0.8 way through
-1.6 way to
-0.7 way up
0.8 way we
0.5 way you
0.8 way your
-0.9 ways
-0.9 ways $
1.1 ways massage
-1.0 ways of
1.6 we
-0.9 we $
1.0 we add
0.7 we address
1.2 we adjust
-1.5 we age
1.9 we aim
-1.0 we all
1.5 we also
3.0 we always
2.8 we are
-2.7 we ask
-2.2 we asked
-0.6 we assess
-1.8 we be
2.1 we begin
1.1 we believe
-2.1 we bill
-0.9 we book
1.9 we both
-0.9 we break
2.4 we came
2.2 we can
-1.0 we charge
-1.3 we check
-0.6 we collect
0.5 we combine
1.2 we consider
1.4 we correct
-1.3 we count
1.3 we create
-0.6 we cried
0.6 we deal
-1.8 we did
-0.5 we dig
-0.7 we disagree
0.9 we do
1.0 we drop
0.6 we ease
2.2 we encourage
2.6 we expect
-0.9 we explain
1.0 we feel
0.9 we fill
1.6 we find
-1.1 we finish
2.0 we fix
-1.2 we found
-0.8 we gave
-1.1 we generally
0.9 we give
-1.2 we go
-0.6 we got
5.2 we guarantee
-2.7 we had
1.1 we have
1.6 we hear
1.5 we help
-1.4 we hope
-0.7 we invoice
-0.5 we issue
-1.1 we keep
-0.9 we kept
0.5 we know
-3.1 we leave
0.7 we lengthen
0.5 we let
-2.8 we like
-0.6 we listen
-0.8 we live
1.2 we look
0.9 we loosen
2.9 we make
-0.8 we map
-0.7 we may
-1.2 we mean
-1.5 we measure
-2.1 we meet
-1.4 we met
-1.6 we need
-1.0 we never
-0.5 we notice
-1.1 we now
0.9 we only
0.6 we open
-1.9 we opened
-0.6 we position
0.7 we print
2.5 we promise
1.8 we put
2.3 we rather
-0.7 we read
0.6 we realign
0.5 we reckon
-2.1 we recommend
1.3 we release
-0.5 we remember
-1.0 we repeat
-1.0 we review
-1.1 we run
-1.6 we saw
2.5 we say
1.6 we see
-1.9 we send
-1.2 we set
-1.3 we shall
0.7 we share
-1.0 we should
1.1 we simply
-1.5 we sit
-1.0 we soften
-0.5 we sooner
-0.5 we speak
1.1 we specialize
-0.5 we spend
2.6 we stand
-1.9 we start
-1.1 we stay
-0.8 we still
-1.5 we stop
2.9 we succeed
-1.1 we suspect
-0.6 we take
-1.4 we talk
-1.2 we tell
0.7 we tend
-1.5 we test
0.6 we think
-0.5 we took
2.1 we treat
-0.5 we used
-1.0 we usually
-0.5 we wait
-0.8 we wake
-1.1 we want
-0.6 we went
-0.6 we were
-1.9 we will
-0.5 we wish
-1.9 we work
-1.2 we worked
-2.7 we would
-0.7 we write
-0.8 we wrote
-1.5 weak
-1.0 weak $
0.5 weak one
-0.5 weak or
-0.6 weak side
0.8 weak spot
-1.0 weaken
-0.7 weaken the
-0.7 weakened
-0.7 weakened immune
-0.5 weakens the
-1.0 weaker
0.5 weaker and
-3.4 weakness
-1.0 weakness or
-1.7 wear
1.2 wear $
1.0 wear a
-0.9 wear and
0.6 wear by
2.6 wear can
0.5 wear from
-1.7 wear in
-0.8 wear it
2.1 wear itself
-0.6 wear on
-0.8 wear out
-0.7 wear something
1.0 wear stenosis
-1.0 wear the
-0.7 wear unevenly
1.1 wear what
-0.8 wear whatever
-0.5 wear you
-1.2 wear your
-1.7 wearing
-0.8 wearing a
-3.5 wears
-1.2 wears off
-0.8 wears people
0.9 weather
0.9 weather $
-0.5 weather makes
-2.2 website
-1.2 website $
1.7 wedding
1.4 wedding $
1.0 wedges
1.2 wedges and
-1.5 wednesday
2.3 wednesday $
-0.6 wednesday and
-0.5 wednesday to
1.4 wednesdays
-1.7 wednesdays $
-0.7 wednesdays and
-0.5 wednesdays fridays
0.8 weed
1.5 week
-1.5 week $
0.6 week 1
0.7 week 2
1.0 week 3
0.5 week 4
0.8 week 6
0.8 week after
0.8 week and
1.6 week before
0.8 week eight
1.9 week five
-0.9 week for
-0.8 week four
0.9 week in
0.9 week of
-0.6 week on
-1.2 week one
0.5 week out
-0.6 week program
2.4 week six
-0.9 week so
1.2 week that
1.0 week the
-0.8 week then
1.0 week there
-0.5 week three
-0.8 week through
0.7 week until
1.0 week when
-2.1 weekday
-0.5 weekday mornings
-2.9 weekdays
-1.0 weekdays $
0.9 weekend
4.7 weekend $
-0.5 weekend and
0.6 weekend appointments
1.4 weekend course
-0.8 weekends
-1.3 weekly $
-2.1 weekly for
1.8 weekly massage
1.1 weekly treatment
-0.7 weeks
-1.4 weeks $
1.0 weeks 3
-0.9 weeks 5
1.2 weeks 7
-1.0 weeks after
-0.6 weeks although
-2.2 weeks and
-0.6 weeks as
-0.7 weeks before
0.8 weeks can
0.6 weeks five
-0.5 weeks followed
-1.1 weeks for
0.9 weeks he
1.0 weeks i
-0.5 weeks if
3.3 weeks later
-0.6 weeks more
-0.8 weeks most
1.0 weeks of
1.1 weeks on
-1.0 weeks or
-0.8 weeks out
0.5 weeks so
-0.8 weeks than
-0.5 weeks that
-0.6 weeks the
-1.2 weeks then
-0.8 weeks there
0.9 weeks three
-1.0 weeks through
-0.6 weeks we
-0.9 weeks whatever
1.5 weeks with
-0.9 weeks without
0.5 weeks your
-0.7 weigh
1.7 weighed
-3.7 weight
-0.7 weight and
-1.0 weight loss
-0.6 weight of
0.6 weight off
-0.5 weight without
-0.7 weights
-1.9 welcome
0.5 welcome $
0.7 welcome and
-0.5 welcome here
-0.5 welder
1.0 well
-1.2 well $
1.7 well and
-1.6 well as
-0.7 well away
3.5 well being
-0.9 well but
-0.6 well change
1.7 well for
0.6 well it
-0.7 well known
0.5 well so
-0.8 well studied
-0.5 well supported
-0.9 well they
-0.9 well we
1.3 well with
-0.8 well without
-0.9 wellness
-0.5 wellness in
-0.6 wellness we
-0.9 wen
1.0 wen is
-0.5 wen li
-0.5 wendell
-1.0 wendy
3.5 went
-1.1 went $
0.6 went away
0.8 went back
1.4 went down
5.7 went from
-0.8 went off
4.0 went on
-0.9 went out
-1.4 went through
1.9 went to
0.8 were
3.3 were a
0.6 were also
1.5 were at
-0.8 were done
-0.6 were followed
0.9 were in
-1.1 were never
-1.2 were no
-0.5 were short
-1.0 were small
-0.5 were so
1.2 were the
-1.5 were told
1.1 were voted
0.6 west
1.5 west side
1.2 western
1.6 western canada
-1.7 westminster
-0.8 westminster $
-0.9 westminster and
-2.2 wet
-0.8 whale song
1.6 what
-0.5 what a
-0.9 what about
-0.9 what an
-1.1 what are
-1.2 what came
-0.6 what clients
-0.9 what comes
3.2 what did
-1.8 what do
-1.2 what does
-3.3 what else
-1.1 what follows
-1.0 what goes
0.7 what hands
-0.7 what happened
-1.7 what has
1.1 what have
-0.5 what he
-0.6 what helped
-1.0 what his
0.5 what if
0.8 what is
-1.3 what it
0.7 what keeps
-1.2 what kind
-1.9 what makes
-2.9 what massage
-0.9 what matters
1.6 what might
-1.0 what my
0.6 what neither
0.6 what no
-0.5 what nobody
0.9 what on
1.1 what one
1.7 what others
-1.7 what our
-0.8 what people
-0.6 what results
0.9 what set
0.5 what sets
-1.6 what she
1.4 what studies
0.6 what that
-0.7 what the
-0.6 what they
-0.8 what this
-2.9 what to
-0.6 what training
0.8 what usually
-2.0 what was
1.1 what we
0.6 what will
1.2 what works
2.9 what would
-1.6 what you
2.1 what your
2.5 whatever
0.6 whatever $
2.3 whatever it
1.1 whatever their
-2.2 whatever they
-0.7 whatever time
-1.2 whatever you
1.3 whatever your
2.6 whatsoever
1.9 whatsoever $
0.5 whatsoever and
-0.7 wheat
1.9 wheel
0.9 wheelbarrow
1.0 wheelchair
2.2 wheelchair $
-0.5 wheelchair accessible
1.0 wheelchair by
-0.5 wheelchair or
2.1 wheeled
-0.5 wheels
-3.1 when
-1.1 when $
-2.2 when a
0.9 when clients
-1.0 when did
-0.6 when her
-0.9 when his
0.8 when i
-1.1 when it
-0.7 when massage
1.0 when muscles
-1.0 when nobody
1.5 when nothing
-1.6 when one
1.4 when people
-0.5 when researchers
0.8 when somebody
-0.9 when someone
-1.1 when something
-0.5 when started
-0.7 when that
0.9 when the
-0.7 when their
0.5 when there
1.2 when they
2.3 when those
-1.9 when to
1.2 when treatment
-0.6 when walking
-1.3 when we
-0.5 when will
0.9 when you
-1.2 when your
-3.2 whenever
-0.5 whenever the
-1.7 whenever you
1.1 where
-0.6 where a
-0.5 where acupuncture
0.6 where an
-0.5 where back
-0.6 where everything
-1.1 where hands
-1.1 where he
-1.5 where i
2.2 where is
2.0 where it
-1.3 where massage
-0.7 where most
1.7 where nobody
-0.7 where one
0.6 where other
4.2 where others
-0.7 where our
0.6 where pain
0.5 where people
-0.5 where pills
-2.6 where she
-0.6 where surgery
-0.8 where that
-0.9 where there
1.3 where they
-1.1 where to
-1.6 where we
-2.5 where you
1.5 where your
1.9 whereas
-3.9 whether
0.5 whether a
-0.8 whether he
-0.9 whether i
2.2 whether it
-2.5 whether massage
2.0 whether that
-2.1 whether the
-0.7 whether there
-0.8 whether to
-1.3 whether we
0.5 whether you
1.3 whether your
1.0 which
-1.2 which $
1.8 which a
1.1 which are
-0.8 which areas
0.6 which brings
-0.8 which can
-0.5 which causes
2.4 which disc
0.8 which does
-1.2 which group
-0.9 which have
0.6 which he
0.8 which helps
0.6 which i
-0.6 which in
-0.6 which includes
-0.5 which kind
-0.5 which link
-0.7 which many
1.1 which most
-0.7 which needs
-1.3 which nobody
1.7 which one
0.8 which only
-0.5 which pain
-0.8 which part
-1.5 which parts
0.6 which people
3.9 which side
0.6 which speeds
-0.6 which surprises
-0.6 which take
-0.6 which takes
-0.7 which the
-0.9 which they
-1.1 which treatment
1.2 which type
0.8 which uses
0.9 which was
-1.0 which way
-0.5 which will
1.1 which work
1.3 which would
-2.3 which you
2.1 which your
-1.7 whichever
-0.7 whichever feels
-0.8 whichever you
-1.7 while
-1.2 while $
0.7 while and
-0.7 while i
0.8 while she
1.0 while they
-0.8 while we
1.3 while you
-0.7 while your
2.9 whisperer
1.6 white
1.0 white blood
2.0 who
0.5 who actually
-0.6 who also
-0.7 who asks
-0.8 who book
2.0 who came
-1.9 who can
0.8 who choose
2.9 who come
-0.8 who comes
1.2 who commit
1.6 who complete
2.9 who could
-1.6 who did
-2.5 who do
-1.5 who does
-1.2 who drives
-1.2 who expect
-0.9 who feel
2.3 who finish
0.6 who follow
1.0 who gets
-0.8 who got
-2.3 who had
-2.1 who has
-0.8 who have
-0.8 who hurt
-0.6 who i
-2.6 who is
-0.8 who just
3.1 who keep
-0.6 who lift
0.5 who lives
-1.0 who need
2.0 who needed
1.3 who needs
-0.7 who never
0.9 who now
0.7 who only
-0.8 who owns
-0.9 who prescribed
0.8 who put
-0.9 who ran
0.9 who receive
1.1 who rents
-1.1 who runs
-0.5 who said
-2.0 who says
1.9 who should
-0.9 who sit
-0.6 who sits
-0.6 who slept
-0.5 who spent
0.6 who start
1.0 who stay
1.3 who stick
1.0 who stop
-0.7 who take
-1.0 who teaches
-0.9 who tells
0.7 who told
-1.0 who trained
-0.6 who treats
-0.6 who understand
2.2 who used
2.4 who wait
-0.9 who wanted
0.6 who wants
1.9 who was
-1.0 who we
0.5 who went
-2.0 who will
0.9 who works
2.3 who would
-1.1 who you
1.9 whoever
0.8 whole $
-0.5 whole area
-2.0 whole back
0.8 whole body
-0.9 whole chain
-0.5 whole day
1.1 whole family
-1.0 whole hour
1.2 whole loop
0.9 whole lot
3.1 whole of
-1.2 whole person
1.6 whole spine
-0.5 whole story
-1.2 whole thing
-0.9 whole time
0.6 whole waiting
2.6 whom
-0.7 whom have
0.9 whom it
0.7 whom we
-0.7 whom you
0.6 whose
-1.1 whose back
-0.6 whose curve
0.8 whose symptoms
3.6 why
-3.4 why $
-0.9 why and
1.2 why athletes
1.4 why backs
-0.5 why come
1.0 why do
1.9 why it
1.7 why massage
-1.0 why not
0.9 why people
-2.1 why the
-0.8 why they
1.1 why us
3.5 why would
-1.7 why you
-1.0 why your
-1.2 wide
-1.0 wide enough
1.7 widely
-0.7 widely $
1.1 widely regarded
-1.3 widely used
2.1 widen
-1.1 widen a
-1.8 widen the
3.4 widens
1.1 widens the
-0.9 wider
-0.9 wife
-0.6 wife booked
-0.9 wiggle
-0.7 wilf
0.6 will
5.5 will $
-0.5 will adapt
-1.0 will agree
1.5 will also
-1.1 will always
-0.7 will answer
-0.5 will arrange
-0.9 will back
-0.8 will begin
1.4 will bend
-0.6 will benefit
-1.0 will both
1.3 will bring
-0.6 will build
-2.8 will call
0.5 will carry
-1.8 will check
-1.8 will come
4.7 will cure
-1.2 will deal
4.9 will diagnose
-1.8 will discuss
2.6 will do
-0.5 will drive
-0.7 will ease
1.4 will end
-0.7 will ever
-0.5 will examine
-1.4 will explain
1.3 will feel
-1.2 will fill
-1.8 will find
-0.6 will fit
0.7 will fix
-0.5 will forget
-1.0 will get
2.0 will give
0.9 will gladly
-1.4 will go
-0.6 will hand
1.3 will happen
0.8 will happily
1.8 will have
-1.3 will hear
1.1 will help
-0.8 will hold
-0.8 will hurry
-1.0 will hurt
-2.8 will i
-2.5 will it
-0.8 will just
1.0 will keep
2.4 will know
-1.6 will let
-0.8 will like
-1.0 will listen
-0.9 will love
2.0 will make
-1.1 will massage
0.5 will match
-1.1 will meet
-1.5 will need
1.5 will never
1.1 will notice
-0.5 will one
-1.0 will only
0.5 will open
-0.5 will pay
-0.7 will pick
1.1 will place
-0.5 will point
2.0 will probably
2.4 will put
0.8 will read
-0.9 will receive
-0.5 will refer
2.5 will refund
-0.5 will remember
-1.5 will respond
-0.5 will rest
1.8 will return
-1.3 will review
-0.8 will ring
0.9 will sail
-2.0 will say
1.3 will see
-1.3 will send
1.3 will skip
2.3 will sleep
-0.7 will smell
-0.5 will start
-0.8 will still
0.7 will stop
-1.3 will suggest
1.9 will take
-2.1 will talk
0.6 will teach
-2.4 will thank
-1.1 will the
0.8 will then
2.1 will think
-0.7 will throw
0.8 will touch
0.7 will treat
-0.8 will try
1.3 will turn
0.6 will understand
-0.5 will use
-1.4 will usually
-1.4 will wait
1.4 will walk
-0.8 will want
-0.7 will watch
0.9 will wonder
0.7 will write
1.1 will you
1.9 will your
-0.7 willing
-1.9 willingdon
0.5 willow and
-0.5 willow lane
-0.5 wind
-2.9 window
-0.8 window $
-0.5 window that
-0.7 window with
-0.8 windows
-0.5 wine
0.5 winner $
-0.7 winnie
-1.2 wins
2.0 winter
-0.5 winter $
0.5 winter and
-0.6 winter he
0.5 winter of
-0.7 winter we
-1.0 winters
-0.7 winters ago
-0.5 wipe
-0.6 wiping
2.6 wire
2.1 wire $
-1.1 wires
-0.6 wise
1.9 wish
-0.5 wish $
1.7 wish i
-1.3 wish that
2.3 wish you
0.5 wishes to
-0.8 with
2.6 with $
-0.8 with a
3.4 with acupuncture
-2.6 with age
-2.3 with all
-0.8 with and
-1.6 with any
-0.7 with blood
-0.7 with bolsters
0.5 with bone
-0.6 with both
-0.6 with breathing
-0.6 with brisk
0.7 with care
-0.6 with caution
-0.5 with changes
-2.1 with chronic
1.3 with confidence
0.6 with consistent
-0.6 with cupping
0.5 with direct
-0.8 with each
0.6 with early
0.7 with either
1.7 with endorphins
1.9 with every
-0.7 with everyone
-1.6 with exercise
0.5 with exercises
-0.5 with fever
0.8 with fewer
0.6 with firm
0.8 with forearms
-0.7 with free
0.8 with gentle
-0.5 with ginger
1.4 with good
-0.6 with half
-0.6 with hands
-0.9 with heat
1.4 with herniated
-0.6 with him
-0.8 with hot
-0.7 with how
1.3 with icbc
0.9 with in
1.5 with it
-0.5 with lighter
1.7 with little
-0.9 with longer
-1.0 with love
-0.7 with low
-1.0 with lower
1.3 with marguerite
4.4 with massage
-0.6 with medication
-0.5 with metal
-0.5 with mixed
-0.5 with most
-1.1 with movement
1.8 with names
-0.5 with needles
-0.6 with nerve
1.7 with no
3.5 with none
2.5 with nothing
1.6 with oil
-0.7 with older
-1.8 with one
-1.0 with only
-1.3 with or
1.5 with osteoporosis
-2.2 with other
2.1 with our
1.3 with over
-3.0 with pain
-2.1 with people
-0.7 with persistent
-1.2 with physio
0.9 with physiotherapy
-0.5 with pillows
-0.5 with places
-0.5 with pregnant
0.8 with priya
1.9 with regard
1.3 with regular
1.6 with relaxation
-0.5 with respect
-0.5 with rests
1.1 with rheumatoid
-0.6 with rods
-1.5 with scoliosis
-0.5 with serotonin
-0.5 with short
-1.5 with slow
0.5 with soft
1.0 with some
-0.7 with somebody
-1.1 with someone
-0.9 with sore
1.3 with spinal
0.6 with steady
1.0 with stenosis
-0.5 with stiffness
-0.7 with stretching
1.4 with tea
-0.7 with ten
-1.4 with that
2.9 with them
1.1 with this
1.2 with those
0.9 with three
-1.3 with time
2.6 with treatment
-0.6 with twenty
-1.9 with two
3.2 with us
-0.5 with warfarin
-0.5 with warm
-0.6 with wear
0.6 with weekly
-0.5 with worn
1.7 with written
-1.2 with you
-5.1 with your
0.6 with zero
-0.6 withheld
2.1 within
0.5 within $
0.9 within 48
-0.5 within 6
0.6 within a
-0.7 within about
-1.0 within an
-1.1 within burnaby
-0.8 within five
-0.7 within forty
-0.6 within half
0.7 within hours
6.4 within minutes
-1.3 within six
3.4 within ten
-0.6 within thirty
-0.5 within weeks
-0.8 within your
4.0 without
2.2 without a
-0.7 without advice
-2.6 without an
1.2 without anybody
-0.7 without asking
2.1 without back
-1.1 without being
0.9 without bracing
0.7 without charge
-0.8 without delay
-0.7 without drugs
-1.0 without getting
-0.5 without having
0.7 without it
-0.6 without much
-0.5 without noticing
4.1 without pain
-1.0 without prompt
1.3 without sitting
1.8 without so
-0.8 without speaking
1.0 without stopping
2.0 without success
-1.6 without surgery
0.6 without symptoms
-0.8 without talking
0.7 without that
7.5 without the
0.8 without them
0.5 without thinking
-1.5 without treatment
-0.5 without trying
-0.5 without us
-0.8 without using
-2.1 without your
-1.7 woke
-1.3 woke up
2.9 woman
1.8 woman $
-1.1 woman in
1.0 woman who
0.7 woman with
3.3 women
-1.2 women $
-0.6 women in
0.9 women who
0.5 wonder
0.8 wonder why
-0.9 wondered
3.6 wonderful
-0.8 wonderful $
0.8 wonderfully
-1.1 wondering
0.6 wondering what
1.6 wonders
-0.7 wool
-0.5 woozy
-0.8 word
-0.7 word and
-1.4 word for
-1.0 word from
1.4 word is
-0.5 word on
0.5 word we
1.0 word with
-0.5 wording
-3.9 words
-0.9 words $
0.9 words on
-0.6 words that
1.3 wore
1.0 wore a
2.4 wore the
-2.6 work $
-0.7 work a
-0.7 work alongside
0.9 work as
-0.6 work at
-1.4 work before
1.4 work begins
-0.5 work best
1.1 work brings
-0.6 work by
-1.0 work can
-0.6 work directly
1.0 work every
-0.6 work for
-1.3 work from
0.9 work gets
0.6 work here
0.8 work i
1.0 work injuries
1.5 work massage
1.1 work of
-1.3 work out
0.8 work over
-0.9 work overtime
0.5 work slowly
0.7 work somewhere
1.2 work sport
-0.7 work starts
1.3 work the
0.5 work there
1.2 work we
-1.1 work well
-1.3 work with
-0.6 work you
2.1 worked
4.2 worked $
0.8 worked and
-0.9 worked as
3.0 worked for
-1.9 worked in
-1.1 worked on
-1.4 worked out
1.6 worked until
-1.4 worked with
1.5 worker
2.3 worker $
2.0 workers $
2.0 workforce
-1.1 working
4.0 working $
0.8 working as
-0.6 working day
-1.9 working days
-1.3 working on
-0.9 working with
1.4 workout
1.6 workout $
1.4 workplace massage
1.0 works
2.3 works $
-0.8 works and
1.0 works as
-0.9 works at
1.8 works better
2.7 works every
1.7 works for
-1.2 works from
-2.0 works in
-0.5 works on
-0.8 works the
-1.0 works through
1.3 works when
-0.5 works with
-2.9 worksafebc
-0.8 worksafebc has
1.0 workshop
-0.7 world
-0.5 world $
0.5 world health
-0.7 worldwide
-1.9 worn
0.8 worn cartilage
-1.3 worn disc
-0.9 worn down
-1.3 worn for
1.9 worn joints
-1.1 worn out
1.4 worn surfaces
-1.6 worried
-0.5 worried about
-0.7 worries
0.6 worry
-1.9 worry $
1.3 worry about
-0.7 worry and
1.1 worry if
1.4 worrying
0.5 worrying $
-3.4 worse
1.7 worse $
-0.9 worse after
-0.5 worse and
0.6 worse by
-1.1 worse for
-0.6 worse in
1.3 worse so
-0.9 worse than
0.8 worse while
1.3 worst
-0.5 worst $
-0.5 worst thing
-1.5 worth
-0.5 worth a
-0.6 worth every
-0.6 worth it
1.3 worth of
-0.9 worth the
-0.8 worth trying
-1.2 worthwhile
-0.6 worthwhile $
-0.8 would come
-0.8 would do
-0.8 would go
-0.5 would happen
-0.9 would have
0.8 would it
-3.1 would like
-0.6 would make
0.9 would need
0.7 would normally
-1.6 would not
1.6 would otherwise
-0.5 would pay
1.4 would prefer
-0.6 would probably
0.8 would put
-1.7 would rather
2.0 would take
-0.5 would this
1.2 would we
2.2 would you
-1.2 wound
-0.5 wound $
-1.0 wounds
0.6 wrap
0.5 wrap it
-0.6 wrap the
-1.8 wrapped
-1.1 wrapped in
-0.7 wrapping
1.3 wreck
-1.0 wrecked
-0.6 wrecks
1.1 wrestling
-0.9 wrists
-0.7 wrists and
-4.5 write
-1.0 write a
-0.5 write about
1.2 write in
-0.9 write it
-0.7 write the
-0.5 write this
-1.3 write to
-1.5 writes
-0.5 writes it
0.9 writing $
0.6 writing this
1.0 written
-0.5 written by
-0.8 written consent
-0.9 written down
-0.6 written for
3.2 written off
-0.6 wrona
4.8 wrong
0.5 wrong $
0.8 wrong and
0.5 wrong or
0.6 wrong thing
-0.7 wrong to
-1.0 wrong with
0.7 wrote
-0.6 wrote $
-1.0 wrote down
1.3 wrote i
1.3 wrote in
-1.3 wrote it
-0.5 wrote that
-0.6 wrote this
1.3 wrote to
1.0 x rays
-1.4 yard
-0.6 yeah
1.0 year
-0.9 year $
1.5 year and
-0.6 year end
-0.5 year in
-0.9 year is
2.2 year of
-0.7 year on
-1.5 year or
0.6 year round
-0.5 year shared
0.5 year that
-1.5 year the
0.9 year there
-0.5 year to
0.6 year was
-1.3 year we
0.7 year you
-0.5 yearly
2.1 years
-3.2 years $
-1.1 years a
1.1 years ago
0.9 years are
-1.5 years as
-0.6 years at
-2.1 years before
-0.6 years behind
-0.7 years between
-0.8 years but
-0.8 years in
2.5 years is
1.1 years nobody
0.7 years not
1.8 years of
0.6 years on
3.0 years only
-0.8 years people
2.2 years running
-1.0 years so
0.6 years that
-1.4 years the
0.9 years this
1.0 years to
2.5 years we
-0.5 years which
-1.1 years will
-1.3 years with
-0.6 years without
0.5 years you
3.4 years younger
-1.6 yellow
3.1 yes
4.7 yes $
3.3 yes and
-0.7 yes i
-0.6 yes if
1.0 yes it
-0.8 yes once
-0.5 yes the
-1.4 yes to
-1.6 yes we
-0.6 yes yes
-1.6 yes you
4.0 yet
1.1 yet $
-0.6 yet it
1.3 yet that
4.4 yet to
0.9 yielded
2.3 yields
-1.5 yoga
-0.5 you $
-2.3 you about
1.8 you actually
0.8 you add
-0.6 you all
-1.0 you already
1.4 you also
-0.6 you always
-0.6 you an
-0.9 you and
2.3 you any
1.2 you are
-0.7 you around
-1.8 you arrive
-1.1 you as
0.8 you ask
-1.5 you asked
-0.7 you at
3.0 you avoid
-0.5 you awake
2.9 you away
3.3 you back
1.7 you be
-0.5 you been
-0.6 you before
-0.7 you beforehand
0.5 you begin
2.2 you believe
1.8 you belong
-1.2 you bend
-0.6 you bent
0.8 you book
-1.2 you brace
-1.8 you breathe
-0.6 you bruise
-0.6 you burnaby
3.2 you but
-0.5 you by
1.2 you call
0.5 you can
-0.5 you cancel
-1.5 you carry
0.8 you catch
-0.8 you comfortable
0.8 you could
1.2 you count
-1.1 you decide
1.0 you deserve
2.5 you do
-1.4 you doing
1.2 you done
-1.2 you dress
1.3 you drive
-0.6 you drowsy
-0.6 you elsewhere
-2.3 you enjoy
1.7 you ever
-0.5 you every
0.8 you exactly
-1.9 you exercises
-0.8 you expect
-5.4 you feel
-0.5 you felt
-1.0 you find
0.6 you finish
-0.7 you float
1.4 you follow
1.3 you forget
1.1 you found
0.9 you free
2.6 you from
2.4 you get
0.5 you give
-1.0 you got
1.4 you had
0.8 you hate
-0.5 you have
1.1 you heal
-1.1 you hear
-0.6 you here
-0.7 you hold
1.3 you home
-1.2 you honestly
-1.0 you hope
-1.2 you how
0.8 you hurt
-0.8 you i
-1.0 you in
-0.5 you instead
2.3 you is
1.8 you keep
-0.6 you lean
1.5 you leave
-0.8 you left
2.2 you let
-1.1 you lie
-1.6 you lift
-1.1 you lifted
1.3 you lifting
0.5 you like
-0.6 you limp
1.2 you loosen
-0.6 you lose
1.0 you lot
0.5 you love
-0.7 you make
0.5 you may
-0.6 you mean
-1.3 you miss
-0.6 you more
-1.7 you moving
-0.7 you must
0.6 you name
-4.5 you need
0.7 you never
-0.9 you no
-0.7 you notice
1.0 you off
3.7 you on
-1.1 you one
1.4 you open
0.8 you or
-0.7 you otherwise
2.7 you out
1.3 you over
1.3 you paid
-0.8 you pick
-0.9 you prefer
0.7 you put
0.5 you rather
2.7 you reach
-0.7 you read
1.7 you ready
0.7 you recover
1.0 you relax
1.4 you remember
1.9 you right
-0.6 you ring
0.7 you saw
-3.4 you say
0.6 you see
-0.9 you set
1.8 you should
1.8 you sign
1.9 you simply
-0.6 you since
-1.4 you sit
1.2 you six
-0.5 you sleeping
-0.6 you smoke
-1.4 you so
-0.7 you sooner
-0.9 you spend
1.6 you spent
2.4 you stand
-0.8 you start
1.5 you stay
-1.2 you step
0.9 you still
-1.7 you stop
-0.6 you stopped
-0.8 you straight
0.7 you swing
0.7 you take
-1.3 you tell
-1.0 you tense
2.4 you that
3.9 you there
-0.5 you they
-0.8 you think
-1.8 you this
0.6 you thought
-1.6 you to
0.7 you too
-0.6 you treated
-1.2 you tried
2.1 you turn
-1.3 you undress
1.1 you up
-0.6 you upright
-1.1 you use
2.2 you used
-0.5 you very
0.5 you wait
-1.7 you wake
3.7 you walking
1.8 you want
-0.7 you we
-0.9 you well
-2.3 you were
-0.5 you what
0.6 you where
-0.7 you whether
1.7 you which
1.1 you while
-1.6 you who
5.8 you will
-0.8 you wish
2.6 you with
-0.6 you within
-1.0 you work
-0.5 you worry
-1.6 you would
2.4 you your
1.5 young
2.5 young $
0.7 young disc
-0.5 young man
2.6 young or
-1.7 young people
-1.0 young person
6.3 younger
2.6 younger $
-0.8 younger children
1.3 younger clients
-0.9 younger people
-1.1 youngest
1.2 youngsters
0.9 your
1.6 your aching
0.5 your age
-1.0 your agreement
-1.5 your appointment
-0.6 your arms
0.9 your arthritis
-0.6 your assessment
1.1 your baby
-1.1 your back
-1.0 your backs
-0.6 your backside
-0.7 your bag
-0.7 your balance
-0.5 your belly
-0.5 your belt
-0.6 your benefits
-0.6 your birthday
-1.3 your bladder
-1.1 your body
-0.5 your boots
0.7 your brain
-2.0 your breath
-1.9 your breathing
-0.5 your budget
-0.5 your building
-0.5 your call
-0.8 your car
1.8 your card
-1.6 your care
-0.7 your case
-0.5 your centre
-0.6 your chair
0.6 your chance
-1.0 your chest
-1.3 your choice
1.0 your circulation
-0.8 your claim
-0.5 your clinic
-0.7 your clothes
0.9 your coat
-0.5 your coffee
-1.2 your comfort
0.9 your condition
-1.2 your consent
-1.1 your core
-0.6 your coverage
-1.3 your curve
-0.6 your daily
-1.0 your day
0.5 your days
0.6 your desk
1.5 your disc
0.8 your discomfort
2.8 your discs
-1.2 your doctor
-0.9 your ears
-0.6 your employer
0.8 your extended
-0.5 your family
-0.5 your fault
-0.7 your file
3.6 your first
-0.8 your foot
-0.6 your front
-0.6 your general
-0.5 your glutes
0.5 your goals
0.9 your gp
0.7 your gut
-2.9 your hands
-1.8 your head
2.4 your health
-0.6 your hearing
0.9 your heart
-0.7 your herniated
-0.5 your hip
-1.6 your hips
-1.0 your history
-0.7 your hour
2.3 your immune
2.4 your immunity
-0.9 your inbox
-0.5 your insurance
-1.6 your insurer
-0.9 your job
1.5 your joints
0.5 your kidneys
-0.5 your kitchen
1.3 your knee
1.2 your laces
1.8 your last
-1.1 your left
1.7 your leg
-0.9 your legs
2.1 your life
0.8 your list
-0.7 your liver
-0.6 your low
-1.7 your lower
-1.4 your lumbar
-0.5 your massage
-1.0 your medication
-1.0 your medications
-1.0 your medicines
-2.4 your mind
3.3 your money
-0.6 your monitor
-1.1 your mood
2.1 your mother
1.4 your movement
1.9 your mri
1.0 your muscles
-0.9 your neck
-0.5 your neighbour
1.2 your neighbours
1.6 your nerves
-0.7 your nervous
3.2 your new
1.1 your next
-1.5 your normal
0.6 your notes
3.3 your only
-0.6 your other
0.6 your overall
-0.8 your own
5.4 your pain
1.1 your painkillers
1.1 your part
-0.7 your pelvis
-0.9 your permission
-0.9 your pharmacist
-0.9 your phone
-0.8 your physician
-0.8 your physio
-0.8 your place
-0.8 your plan
4.7 your posture
1.5 your problem
-0.7 your progress
-0.7 your questions
1.2 your range
-0.5 your receipt
-0.5 your records
0.9 your recovery
1.0 your resistance
1.5 your results
-1.6 your rheumatologist
-0.7 your rheumatology
-0.8 your ribs
-0.7 your right
2.4 your rmt
1.8 your safety
1.2 your scan
-0.5 your screen
1.6 your second
-2.5 your session
-0.6 your shift
1.9 your shoes
-1.6 your shoulder
-2.4 your shoulders
-3.1 your side
-0.7 your sister
-1.2 your skin
-1.4 your sleep
-0.7 your socks
1.3 your specialist
-0.8 your spot
-0.6 your spouse
-1.1 your stomach
1.4 your story
-0.5 your strength
-0.5 your stress
-2.0 your surgeon
-0.5 your surgical
-0.7 your symptoms
2.3 your system
-1.2 your team
1.1 your teenager
-1.4 your teeth
0.5 your therapist
0.8 your thing
-1.2 your time
1.9 your tissues
-0.8 your toes
-0.7 your training
-1.3 your treatment
0.6 your trouble
0.7 your tummy
0.5 your twenties
-0.7 your uncle
-1.3 your usual
3.4 your very
-1.8 your visit
-0.5 your visits
-1.0 your wallet
-1.0 your week
-0.5 your weight
-0.9 your whole
-1.7 your work
-1.0 your worries
0.9 your x
-1.3 yours
-1.4 yours $
0.9 yours has
1.6 yours is
-0.7 yours to
0.5 yours today
-2.2 yourself $
-1.2 yourself again
1.7 yourself and
-0.8 yourself in
-0.6 yourself on
-0.5 yourself what
0.5 yourself why
0.7 yourself with
-0.5 yuen
0.8 yvette
8.7 zero
2.6 zero $
1.4 zero back
1.8 zero risk
1.1 zero side
-0.9 zero to
0.6 zing
0.7 zing down
3.5 ★★★★★
`
