/** Made by `npm run claims:learn` of 3211 sentences with a promise and 14344 without. */
export const inclination = -2.8

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
2.6 #
5.4 # 1
7.2 %
-1.1 % off
-1.6 10
7.4 100 %
-1.0 2
-3.9 3
3.4 4.9
-3.3 6
-1.5 60
2.8 <!>
-11.6 <?>
2.3 ^ after
-1.9 ^ an
3.9 ^ and
3.0 ^ as
-3.5 ^ back
1.1 ^ best
4.1 ^ but
3.2 ^ by
1.4 ^ everyone
-1.2 ^ for
0.1 ^ forget
2.4 ^ he
-0.2 ^ here
-2.2 ^ how
-0.9 ^ i
-2.2 ^ low
-2.5 ^ myth
-1.4 ^ no
4.1 ^ not
0.2 ^ now
2.3 ^ once
0.9 ^ one
1.7 ^ over
-1.3 ^ pain
2.7 ^ painfree
1.2 ^ patients
-1.0 ^ please
1.0 ^ regular
-3.4 ^ so
-5.9 ^ surgery
-0.9 ^ tell
0.1 ^ that
-1.6 ^ the
-0.8 ^ then
-0.6 ^ there
1.6 ^ these
-0.1 ^ this
0.7 ^ unlike
-0.7 ^ we
-4.6 ^ what
-3.5 ^ why
6.8 ^ with
-2.6 ^ you
-1.2 ^ your
4.6 ^ ★★★★★
-0.5 a
0.4 a course
6.6 a diagnosis
0.5 a full
4.0 a life
8.9 a lifetime
-3.6 a massage
0.5 a month
0.7 a quick
2.3 a single
1.3 a team
0.7 able
0.7 able to
-5.1 about
5.5 absolutely
3.6 acid
-4.7 active
2.8 actually
5.6 acupuncture
0.1 addresses
7.2 adjustment
3.4 adjustments
-1.9 adults
2.5 advil
2.7 after
4.7 again
5.2 again $
7.2 alignment
2.3 alignment $
1.6 all
0.1 all ages
4.5 also
1.4 alternative
2.4 altogether
0.9 altogether $
-0.8 an
-1.0 an hour
1.4 and
-1.2 and a
6.8 and acupuncture
0.1 and i
3.5 and it
4.0 and left
0.9 and more
3.9 and not
2.1 and they
-0.6 and we
-2.6 and what
1.6 any
5.5 any age
3.3 any more
-2.5 anything
-0.2 are
-0.5 are a
2.2 are no
1.3 are the
-1.1 around
0.8 as
2.9 as the
-4.9 ask
-2.0 asked
-0.6 at the
3.8 avoid surgery
6.3 avoided
9.1 away
5.1 back
0.3 back in
8.8 back into
-0.3 back is
3.7 back on
-1.9 back pain
1.4 back to
3.1 back where
3.7 backed
3.7 backed by
1.7 backs
7.4 beats
2.5 because
-0.8 bed
-2.6 been proven
0.8 before you
0.2 begins
-0.6 bend
0.6 beneficial
0.6 beneficial for
-0.5 benefits
4.0 best
2.8 better
-2.7 between
-2.9 bill
-0.1 blood
5.2 body
-0.6 bone
-2.6 bones
-2.7 book
-1.1 booking
4.8 brace
3.1 burnaby
-1.2 but
-3.1 but it
2.1 by
-1.9 call
2.4 came
0.6 can
0.3 can go
0.3 can have
-0.8 can help
-0.3 can make
0.3 cancel
7.2 cancelled
2.1 capitol
2.1 capitol hill
0.1 cause
4.2 causing
-1.4 chair
-3.0 check
1.7 choice
0.2 choice for
4.6 chronic
3.5 cleanse
0.7 clears
3.4 clients
0.8 clinic
3.6 clinic in
3.6 clinics
5.7 colds
-4.5 college
1.2 come
-7.8 common
2.1 complete
4.0 completely
5.7 correct
4.0 corrected
12.6 corrects
2.0 cortisone
5.2 could
7.0 could not
3.4 course
7.4 course of
-0.5 covered
3.6 cured
5.0 cures
6.9 curve
-0.9 damage
3.4 danced
-0.1 day
-0.5 days
0.4 deep
-0.9 depends
-0.9 desk
7.1 detox
8.2 detoxification
6.2 detoxifies
6.0 diagnose
6.0 diagnosis
0.7 did
-1.1 different
1.6 disc
1.0 discs
-0.3 do
-2.2 do not
-5.1 doctor
-3.9 does not
0.3 done
5.7 doubt
-1.6 down
2.6 draws
-0.7 each
-1.4 ease
14.1 effective
2.4 effectively
2.4 effectively managed
0.7 effects
0.1 eliminate
1.9 eliminates
6.9 else
3.5 elsewhere
2.5 end
-4.3 endorphins
2.2 ends
2.6 enough
7.1 especially
4.6 even
4.7 ever
3.5 every
6.6 every body
1.0 every single
1.2 everyone
1.8 everything
-6.8 evidence
0.7 exactly
-5.2 exercise
0.3 experience
9.6 expert
15.4 experts
1.6 failed
6.5 fast
1.7 faster
1.5 feel
-0.7 few weeks
2.1 find
4.2 finest
0.4 five
3.2 five star
4.3 fix
4.1 fixed
-2.1 floor
0.9 for
0.2 for a
3.6 for all
1.3 for good
-0.6 for it
5.0 for scoliosis
-1.4 for you
-2.8 for your
5.5 forget
4.5 free
4.6 free $
1.4 free of
2.1 freedom
2.4 freedom from
0.5 fresh
1.7 from
-0.3 from the
-0.3 from your
-1.2 front
2.6 full
1.5 fusion
2.3 gentle
2.2 given up
9.2 gone
0.4 good $
11.4 goodbye
2.0 goodbye to
2.7 google
0.2 got
1.4 gradually
0.7 grandmothers
1.6 great
6.6 guaranteed
3.3 guaranteed $
1.0 guests
0.1 guys
2.5 had
0.1 had tried
1.7 hand
2.0 hands
0.2 hands in
-0.3 happens
-0.1 hard
1.4 has
1.2 has never
0.5 have
-0.5 have a
-0.2 have had
7.3 he
2.4 headaches
6.8 heal
9.8 healing
-1.9 healing $
8.6 heals
-2.4 health
4.0 heights $
-2.2 help
2.7 her
-0.7 herniated disc
2.6 herniated discs
0.5 highgate
3.0 hill
0.6 him
0.4 his
1.0 hold
0.5 home
-1.2 hours
-1.5 how
0.7 hundreds
0.7 hundreds of
5.2 hurt
3.6 hurt you
6.1 i
1.7 i can
1.5 i was
-2.6 if
-1.6 if it
0.6 immediate
13.5 immune
13.5 immunity
1.1 improvement
3.7 impurities
2.3 in
-2.1 in place
-1.9 in the
1.7 injured
0.8 inside
5.0 instant
0.5 is
1.9 is a
-3.8 is no
2.2 is nobody
-6.6 is not
-3.3 is one
1.1 is our
0.5 is something
1.0 is suitable
2.8 is that
2.6 it
0.4 it is
-1.0 it was
2.4 it will
1.1 it works
3.5 its
1.0 itself
3.3 just
-2.9 keep
4.4 keeps
5.7 knife
-2.4 know
1.5 lactic
1.5 lactic acid
0.1 last a
3.1 lasting
2.5 later
6.9 leading
2.6 leave
5.6 leaves
-0.8 leg
2.0 lets
4.0 level
6.1 life
0.2 life without
0.1 lifetime
-1.2 like
-0.1 likely
-0.5 little
0.9 live
-2.5 long
3.3 longer
-4.2 low
-6.0 lower back
2.3 lower mainland
3.3 lumbar
2.3 lymph
0.2 lymphatic
2.3 mainland
-0.2 makes
3.7 managed
-1.7 many
2.7 massage
-0.2 massage can
3.7 massage clinic
-3.2 massage does
-0.3 massage flushes
-0.6 massage for
0.1 massage has
1.6 massage is
-0.7 massage therapists
-0.7 massage therapy
-9.2 may
2.4 me
8.4 medication
-3.9 medicines
7.4 metabolic
0.1 metabolic waste
1.5 method
2.1 metrotown
1.5 metrotown $
1.6 migraines
0.3 min
10.2 miracle
1.0 money
9.6 money back
-1.9 months
-0.3 more
0.2 most effective
-0.1 move
-0.7 move $
-1.6 movement
-1.3 moving
-3.4 much
1.3 muscles
4.3 my
-8.4 myth
2.9 natural
1.2 natural and
1.7 naturally
0.9 need
8.1 need for
0.6 needles
4.3 never
3.8 never been
1.8 newborns
3.3 no
9.4 no other
2.3 no pain
11.2 no risk
1.8 no risks
10.1 no side
0.4 nobody
-6.0 nobody can
2.2 nobody it
7.7 none
1.5 none at
0.4 not
3.3 not do
6.0 not need
6.2 not pay
6.1 nothing
3.2 nothing to
1.3 notice
1.5 notice a
3.9 now
0.4 now i
2.3 number one
0.2 of
-0.4 of a
1.3 of our
0.5 of pain
-0.9 of the
-2.9 of us
1.9 of water
1.5 of your
4.3 off
3.4 off the
-3.3 often
5.2 old
-1.4 on a
3.5 once
2.4 one
-0.7 one of
0.2 one visit
1.8 only
-1.0 open
10.3 operating
3.2 operation
-6.5 or
0.7 or you
0.6 other
9.0 other clinics
6.0 our
-3.2 our clinic
1.9 our rmts
2.9 ours
5.8 out
1.7 over
-3.6 own
4.1 oxygen
-3.1 page
3.3 pain
0.5 pain $
-1.4 pain and
7.0 pain free
0.2 pain has
-2.9 pain is
2.7 painfree
2.7 painfree $
2.1 painkillers
-4.9 parking
-1.8 part
8.9 particularly
4.4 patients
1.0 patients who
3.0 pay $
2.1 pelvis
-0.1 people
-1.3 people who
-4.4 people with
0.8 permanent
-2.7 person
-4.0 phone
3.5 physio
-0.3 physiotherapist
2.4 physiotherapy
2.9 pill
3.1 pills
0.3 place
1.9 plan
-0.2 plans
-0.3 please
0.6 plenty
0.2 plenty of
0.9 poisons
1.2 position $
0.3 postural
2.3 posture
-0.6 pressure
2.4 prevents
2.0 priya
3.5 problem
2.5 program
4.1 proof
9.8 proved
11.7 proven
-0.8 questions
0.2 quick
0.3 rapid
-1.5 rare
-1.2 rarely
8.1 rated
-0.4 read
0.5 ready
6.9 realigns
2.2 really
-3.7 reasons
6.1 recovery
2.1 reduces
10.0 refund
-2.5 registered
4.2 regular
5.5 regular massage
2.6 regularly
-0.8 relaxation
2.4 release
10.1 relief
9.2 repair
0.2 research has
1.1 restore
0.2 restores
1.3 result
5.1 result is
10.3 results
-3.9 results $
0.3 retired
3.8 return
1.4 reverse
0.5 reviews
-0.1 rheumatoid arthritis
4.6 rid
1.5 right
0.4 risk
3.3 rmt
2.9 rmt massage
0.4 rmts
10.2 root
1.3 root of
6.6 safe
1.5 satisfaction
1.8 say goodbye
-2.1 scan
2.0 sciatica
3.1 science
4.4 scientifically
1.9 scoliosis
-0.8 second
-1.7 see
-0.1 serious
-1.0 service
6.0 session
6.1 sessions
2.5 she
-0.9 should
-1.6 show
-0.2 shows
3.6 sick
1.8 side effects
0.2 simply
3.9 since
1.9 single
1.8 six
-0.6 slow
-4.5 slowly
-6.7 small
2.2 so
-0.7 soft
2.4 solution
-8.1 some
-0.2 something
-6.8 sometimes
11.1 source
0.1 source $
3.5 specialist
2.1 specialist $
18.4 specialists
2.9 specialize
2.9 specialize in
1.1 specialized
1.3 specializes
1.3 specializes in
3.8 speeds
3.8 spinal
-0.7 spinal stenosis
2.3 spine
8.4 star
15.1 stars
-0.1 start
1.3 stay
2.4 stays
2.0 stenosis
-3.7 stop
2.5 stopped
5.6 straight
0.1 straight $
1.0 straightens
6.5 straighter
-1.1 strain
-0.1 street
0.6 strengthens
-1.9 stress
-0.2 stretches
2.4 stronger
8.3 stuck
4.2 succeed
4.1 success
0.1 success rate
-2.8 such
-0.9 suggest
3.8 suitable for
3.7 surgeon
5.9 surgery
0.1 surgical
1.7 symptom
1.1 symptoms
1.6 system
-0.6 tables
-2.8 take
2.0 takes
-2.4 talk
4.8 taller
2.0 taller $
1.2 technique
0.5 techniques
3.1 teenagers
-1.4 tell
0.2 ten
-2.8 term
1.7 thank
5.0 thank you
1.9 that
-3.8 that it
-1.6 that massage
-1.2 that they
-1.3 that you
2.5 the
-3.8 the back
-1.0 the body
3.9 the cause
2.6 the change
0.8 the curve
6.4 the disc
-8.2 the immune
1.4 the long
-0.3 the low
0.2 the lumbar
0.5 the muscle
3.4 the only
1.8 the pain
1.3 the problem
0.7 the result
-0.4 the same
4.0 the surgeon
5.2 the underlying
3.0 their
0.8 them
0.1 them $
0.5 therapists
0.1 therapists are
-1.3 therapy for
0.9 therapy is
1.4 there
0.3 there is
2.3 these guys
-0.4 things
-2.0 think
0.6 those
3.3 three
1.2 through
0.7 time $
-1.7 time to
-0.5 times
1.9 tissue
3.1 tissue repair
2.4 tissues
3.5 to great
1.6 to live
0.1 to meet
-0.7 to move
2.0 to us
1.3 to worry
-1.1 to your
1.1 today
3.7 top
9.8 torn fibres
1.8 touch
8.2 toxins
-2.8 toxins $
4.1 trapped
1.3 treat the
1.5 treatment
0.8 treatment is
1.3 treatments
-2.3 trials
1.2 tried
2.3 true
1.2 two
5.0 underlying
10.3 unlike
2.8 unnecessary
1.7 up
2.8 us
-2.2 use
-1.8 usually
2.6 vanished
2.6 vertebrae
6.1 very first
2.5 visit
0.9 visit is
3.6 visits
0.8 waiting
1.4 walk out
0.8 walked
-1.8 walking
1.8 was
5.7 waste
0.4 waste products
3.4 we
1.9 we are
0.3 we can
1.0 we do
6.8 we guarantee
1.4 we succeed
0.3 we treat
-2.6 we will
-2.0 wear
1.5 wedding
-1.3 weeks
-0.6 weeks $
-0.9 weight
-0.2 welcome
15.7 well being
0.3 what
3.0 what is
2.1 whatever
0.1 whatsoever
-0.1 when
5.7 where
0.7 which
1.2 who
2.8 why
1.9 will
0.7 will $
0.7 will be
3.5 witchcraft
3.5 witchcraft $
0.9 with
0.5 with a
-2.0 with back
1.5 with no
-3.6 with your
5.9 within minutes
7.9 without
1.5 wonderful
-0.7 work $
3.3 works
2.3 works every
-3.2 worse
-2.5 would
4.4 wrong
0.7 wrong $
4.7 years
-0.3 years $
1.1 you
-1.5 you $
2.4 you do
-0.4 you feel
4.1 you get
3.7 you the
-1.9 you to
4.5 you will
2.1 your
-2.9 your back
0.2 your money
2.8 your pain
1.0 your posture
2.3 your rmt
10.7 zero
4.6 ★★★★★
`
