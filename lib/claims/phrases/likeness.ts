/** Made by `npm run claims:learn` of 3412 sentences with a promise and 15415 without. */
export const inclination = -2.9

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
3.4 #
6.1 # 1
6.0 %
-0.9 % off
-1.7 10
7.8 100 %
-1.6 2
-0.2 20
-4.1 3
3.7 4.9
-3.7 6
-1.6 60
2.9 <!>
-10.9 <?>
2.2 ^ after
-2.0 ^ an
4.2 ^ and
2.5 ^ as
-3.9 ^ back
1.3 ^ best
3.6 ^ but
3.9 ^ by
0.1 ^ corrects
0.1 ^ detoxifies
1.8 ^ everyone
-1.1 ^ for
2.5 ^ he
-0.9 ^ here
-2.9 ^ how
-0.4 ^ i
-2.1 ^ low
0.2 ^ massage
-2.7 ^ myth
-0.8 ^ no
3.7 ^ not
0.6 ^ now
1.7 ^ once
1.1 ^ one
0.1 ^ our
1.3 ^ over
-1.2 ^ pain
2.7 ^ painfree
0.9 ^ people
-1.3 ^ please
1.5 ^ regular
-3.8 ^ so
-0.1 ^ stress
-6.3 ^ surgery
-1.7 ^ tell
0.4 ^ thank
-1.6 ^ the
-1.4 ^ then
1.3 ^ these
-0.5 ^ this
0.3 ^ unlike
-1.2 ^ we
-4.5 ^ what
-2.5 ^ why
6.1 ^ with
-2.7 ^ you
-1.5 ^ your
4.5 ^ ★★★★★
-0.3 a
6.4 a diagnosis
-0.6 a doctor
3.6 a life
8.7 a lifetime
-4.8 a massage
0.2 a miracle
0.1 a month
0.4 a quick
2.8 a single
0.8 a team
0.9 able
0.9 able to
-4.8 about
5.7 absolutely
3.4 acid
-4.7 active
3.0 actually
5.1 acupuncture
7.1 adjustment
3.5 adjustments
-2.0 adults
1.9 advil
3.1 after
0.8 after one
4.7 again
5.1 again $
7.7 alignment
1.2 alignment $
1.7 all
0.5 all ages
4.3 also
2.5 alternative
2.1 altogether
0.6 altogether $
-0.8 an
-1.3 an hour
1.4 and
-1.6 and a
7.2 and acupuncture
3.6 and it
2.4 and left
0.1 and more
3.0 and not
0.1 and see
1.9 and they
-0.8 and we
-2.3 and what
-0.1 another
1.5 any
5.5 any age
5.0 any more
-2.4 anything
-0.3 are
-0.5 are a
2.2 are no
-0.3 are not
1.7 are the
-1.4 around
0.8 as
2.6 as the
-5.3 ask
-2.4 asked
-0.1 at
-0.9 at the
4.0 avoid surgery
6.5 avoided
9.5 away
5.0 back
1.5 back in
8.2 back into
4.3 back on
-1.9 back pain
0.4 back specialist
2.0 back to
1.6 back where
3.7 backed
3.7 backed by
1.6 backs
-0.2 be
7.3 beats
2.4 because
-1.2 bed
-4.2 been proven
0.3 before you
-0.9 bend
1.1 beneficial
1.1 beneficial for
-1.1 benefits
3.8 best
4.3 best massage
3.5 better
-3.2 between
-2.9 bill
1.8 blood pressure
5.4 body
-1.2 bones
-2.6 book
-1.7 booking
0.6 boosts
4.8 brace
-0.1 bring
2.8 burnaby
-0.8 but
-2.1 but it
2.1 by
-1.7 call
2.5 came
0.5 can
0.5 can go
2.8 can have
-1.5 can help
-1.0 can make
7.4 cancelled
2.0 capitol
2.0 capitol hill
0.1 care
3.8 cartilage
4.1 causing
0.9 cells
-1.7 chair
-3.1 check
0.8 chiropractor
2.6 choice
-0.8 choose
4.6 chronic
2.4 cleanse
0.5 clears
3.9 clients
1.5 clients have
1.0 clinic
3.5 clinic in
3.0 clinics
6.9 colds
-2.8 college
1.1 come
-8.1 common
2.2 complete
4.1 completely
5.3 correct
1.7 corrected
12.2 corrects
1.6 cortisone
5.8 could
6.1 could not
5.0 course
6.2 course of
-0.6 covered
3.6 cured
5.8 cures
6.8 curve
-0.2 damage
1.8 damaged
3.5 danced
-1.1 days
1.2 deep
1.0 degrees
-1.0 depends
-0.1 depends on
-1.2 desk
6.6 detox
7.8 detoxification
7.4 detoxifies
5.6 diagnose
5.7 diagnosis
0.8 did
-2.4 different
1.0 disc
1.0 discs
-0.6 do
-1.9 do not
-3.5 doctor
-4.0 does not
0.5 done
5.1 doubt
-0.9 down
1.7 draws
0.5 drink
-0.5 each
-1.8 ease
14.4 effective
2.7 effectively
2.7 effectively managed
0.7 effects
0.1 eliminate
2.2 eliminates
6.4 else
3.6 elsewhere
2.7 end
-4.2 endorphins
1.8 ends
2.9 enough
6.7 especially
3.9 even
4.5 ever
3.7 every
4.9 every body
-0.4 every day
0.8 every single
1.3 everyone
1.9 everything
-7.1 evidence
1.0 exactly
-5.4 exercise
0.7 experience
9.4 expert
14.8 experts
1.8 failed
6.7 fast
2.8 faster
1.5 feel
-0.9 few weeks
0.6 fewer
2.1 find
4.8 finest
0.7 five
3.9 five star
6.8 fix
4.1 fixed
-2.1 floor
1.0 for
0.5 for a
3.1 for all
2.5 for good
-1.5 for it
4.5 for scoliosis
-1.3 for you
-2.7 for your
5.4 forget
4.8 free
4.3 free $
1.1 free of
2.5 freedom
1.7 freedom from
1.9 from
-0.3 from the
-1.1 from your
-1.3 front
3.2 full
1.1 fusion
2.5 gentle
2.4 given up
9.9 gone
-0.5 good
1.4 good $
11.4 goodbye
2.3 goodbye to
2.0 google
1.6 gradually
1.0 grandmothers
1.2 great
0.1 guarantee
7.2 guaranteed
2.8 guaranteed $
1.1 guests
0.2 guys
2.4 had
0.3 had tried
1.2 hand
2.4 hands
-0.3 hard
-0.2 hard to
1.6 has
3.6 has never
0.5 have
-0.9 have a
-0.3 have had
7.4 he
1.9 headaches
6.9 heal
11.3 healing
-3.2 healing $
9.2 heals
-2.4 health
4.1 heights $
-2.1 help
3.1 helped
3.2 her
-0.4 herniated disc
2.5 herniated discs
1.0 highgate
2.0 highly
3.0 hill
0.1 hill $
0.8 him
0.5 his
1.0 hold
0.2 home
-1.1 hours
-0.8 how
0.9 hundreds
0.9 hundreds of
4.7 hurt
4.2 hurt you
6.0 i
3.2 i can
0.3 i had
2.4 i was
-2.8 if
-1.8 if it
0.9 immediate
12.8 immune
13.1 immunity
0.7 improvement
3.5 impurities
2.4 in
0.1 in half
-2.9 in place
-2.2 in the
1.3 in three
1.8 injured
1.7 inside
5.1 instant
0.3 is
1.6 is a
0.7 is all
-4.0 is no
2.1 is nobody
-6.8 is not
-3.5 is one
1.8 is our
0.1 is particularly
0.5 is really
6.5 is something
1.4 is suitable
3.4 is that
-0.3 is where
2.6 it
0.6 it is
-0.6 it was
2.7 it will
1.4 it works
3.8 its
0.6 itself
0.6 joint
3.0 just
-2.5 keep
4.5 keeps
5.3 knife
-2.3 know
1.6 lactic
1.6 lactic acid
0.3 last a
2.8 lasting
2.2 later
6.9 leading
2.0 leave
5.2 leaves
1.4 left
-1.8 leg
2.1 lets
4.5 level
-0.3 lie
5.7 life
-1.4 like
-0.7 little
0.7 live
-2.8 long
3.7 longer
-4.9 low
-6.2 lower back
2.3 lower mainland
3.7 lumbar
1.8 lymph
2.7 lymphatic
2.3 mainland
-0.1 makes
3.8 managed
-1.3 many
3.0 massage
-0.6 massage can
1.8 massage clinic
-3.6 massage does
-0.6 massage flushes
-1.2 massage for
1.2 massage is
-1.1 massage therapists
-0.8 massage therapy
-9.4 may
2.5 me
7.6 medication
-3.9 medicines
7.3 metabolic
0.3 metabolic waste
1.4 method
1.7 metrotown
2.1 metrotown $
1.8 migraines
11.0 miracle
3.4 money
7.7 money back
-1.4 months
1.0 morphine
-0.9 move
-0.4 move $
-0.9 movement
-2.4 moving
-2.8 much
1.2 muscles
4.4 my
-8.7 myth
-0.1 myth massage
2.7 natural
1.6 natural and
4.2 naturally
1.9 need
7.0 need for
-0.7 need to
0.2 needles
4.3 never
1.5 never been
1.9 newborns
3.3 no
0.2 no longer
9.6 no other
2.3 no pain
11.2 no risk
1.2 no risks
8.9 no side
-0.3 no treatment
0.2 nobody
-5.8 nobody can
1.4 nobody else
2.1 nobody it
8.0 none
1.3 none at
0.6 not
3.1 not do
0.5 not find
5.0 not need
5.3 not pay
6.6 nothing
2.5 nothing to
2.0 notice
0.9 notice a
3.6 now
0.3 now i
2.1 number one
0.3 of
-0.7 of a
0.4 of our
0.4 of pain
-1.0 of the
-3.8 of us
1.8 of water
1.4 of your
4.3 off
3.5 off the
-2.8 often
4.9 old
-1.8 on a
0.1 on google
3.2 once
2.4 one
-0.8 one of
0.2 one session
1.8 only
-0.5 open
10.2 operating
3.1 operation
-6.4 or
0.4 other
11.0 other clinics
6.0 our
-3.8 our clinic
2.1 our rmts
4.5 ours
5.7 out
0.1 out the
0.9 over
0.7 over time
-4.0 own
4.2 oxygen
-2.8 page
3.4 pain
1.0 pain $
-1.4 pain and
7.4 pain free
0.1 pain has
-2.8 pain is
-0.5 pain relief
2.7 painfree
2.7 painfree $
2.2 painkillers
-5.5 parking
-1.8 part
8.2 particularly
4.5 patients
1.4 patients who
3.6 pay $
1.9 pelvis
-0.4 people
-0.9 people who
-3.8 people with
0.8 permanent
-3.1 person
-4.3 phone
3.3 physio
-0.9 physiotherapist
2.3 physiotherapy
1.1 pill
3.6 pills
0.3 place
1.7 plan
-0.5 plans
-0.9 please
0.2 plenty
0.4 plenty of
2.2 poisons
1.5 position $
0.1 postural
2.5 posture
3.0 prevents
2.8 priya
3.6 problem
0.1 products
2.4 program
0.2 promotes
4.9 proof
0.3 protocol
9.7 proved
12.3 proven
-0.9 questions
0.1 quick
0.7 rapid
-1.7 rare
-1.2 rarely
7.8 rated
-0.3 read
6.8 realigns
0.1 realigns the
1.5 really
-3.5 reasons
6.1 recovery
5.7 reduces
10.5 refund
-2.8 registered
5.4 regular
4.4 regular massage
2.7 regularly
-1.6 relaxation
2.5 release
10.1 relief
9.4 repair
2.1 resolve
1.5 restore
0.8 restores
4.3 restoring
0.6 result
5.8 result is
9.9 results
-3.7 results $
4.2 return
3.5 reverse
1.5 reviews
-0.8 rheumatoid arthritis
5.3 rid
1.6 right
0.4 risk
3.4 rmt
3.2 rmt massage
0.4 rmts
10.5 root
0.5 root of
6.8 safe
1.9 satisfaction
2.1 say goodbye
-3.0 scan
2.0 sciatica
3.0 science
4.4 scientifically
2.3 scoliosis
-1.4 second
-1.6 see
-0.8 service
6.1 session
5.4 sessions
0.5 sessions $
2.6 she
-1.6 should
-0.3 shows
5.5 sick
2.9 side effects
2.5 simply
3.4 since
1.7 single
1.7 six
-1.2 slow
-4.5 slowly
-6.6 small
2.4 so
0.1 so you
-0.6 soft
2.8 solution
-8.3 some
-0.7 something
-6.7 sometimes
10.8 source
0.1 source $
0.5 spare
3.8 specialist
2.1 specialist $
18.5 specialists
2.9 specialize
2.9 specialize in
1.4 specializes
1.4 specializes in
3.4 speeds
3.9 spinal
-1.1 spinal stenosis
2.1 spine
-0.3 spots
8.7 star
0.1 star reviews
15.3 stars
1.2 stay
2.7 stays
1.6 stenosis
-2.2 stop
4.2 stopped
5.9 straight
1.0 straight $
0.7 straightens
6.6 straighter
-1.3 strain
-1.3 street
1.6 strengthens
-1.5 stress
-1.1 stretch
-0.4 stretches
3.5 stronger
8.2 stuck
4.4 succeed
7.7 success
-2.9 such
-0.1 such as
-1.3 suggest
3.8 suitable for
3.7 surgeon
6.0 surgery
0.8 symptom
1.0 symptoms
2.0 system
-0.4 tables
-2.9 take
1.6 takes
-1.1 talk
4.6 taller
1.7 taller $
1.0 technique
2.6 teenagers
-1.3 tell
-3.2 term
0.5 thank
5.5 thank you
2.0 that
-0.8 that i
-4.6 that it
-2.2 that massage
-1.4 that they
-1.4 that you
2.7 the
-3.9 the back
-0.7 the body
5.1 the cause
3.1 the change
1.2 the curve
6.5 the disc
-8.4 the immune
1.2 the long
0.1 the lumbar
0.6 the most
0.7 the muscle
3.4 the only
0.4 the operating
1.6 the pain
1.0 the problem
0.2 the result
0.2 the root
-0.8 the same
4.2 the surgeon
0.1 the symptom
5.6 the underlying
0.1 the vertebrae
0.1 the very
3.2 their
0.9 them
0.9 therapists
0.7 therapists are
-1.3 therapy for
0.9 therapy is
1.0 there
0.6 there is
2.8 these guys
0.4 they
-2.3 think
0.5 those
3.3 three
1.4 through
0.7 time $
-1.6 time to
-0.3 times
1.3 tissue
3.0 tissue repair
1.9 tissues
-1.1 to get
3.9 to great
2.9 to live
0.3 to meet
-0.1 to move
1.0 to us
0.8 to worry
-0.2 to your
1.6 today
4.4 top
9.7 torn fibres
0.9 touch
9.0 toxins
-3.1 toxins $
5.1 trapped
1.3 treat the
1.3 treatment
1.9 treatment is
1.5 treatments
-2.7 trials
0.9 tried
2.7 true
1.3 two
5.2 underlying
10.9 unlike
2.8 unnecessary
1.7 up
3.6 us
-2.1 use
-2.0 usually
2.6 vanished
3.0 vertebrae
6.4 very first
2.3 visit
0.6 visit is
3.6 visits
0.5 waiting
1.0 walk out
1.5 walked
-1.1 walking
1.6 was
5.5 waste
0.4 waste products
3.7 we
1.7 we are
0.3 we can
1.0 we do
7.5 we guarantee
1.7 we succeed
0.2 we treat
-1.9 we will
-2.0 wear
2.0 wedding
0.4 weekly
-0.8 weeks
-1.0 weeks $
-0.8 weight
-0.3 welcome
13.8 well being
0.1 what
3.1 what is
1.7 whatever
0.1 whatsoever
-0.1 when
5.3 where
1.1 where they
1.2 which
1.6 who
-0.1 who have
2.5 why
1.3 will
1.3 will $
1.2 will be
0.1 will diagnose
3.8 witchcraft
3.8 witchcraft $
0.9 with
0.1 with a
-1.4 with back
1.6 with massage
1.5 with no
-3.4 with your
6.3 within minutes
8.2 without
0.8 wonderful
-0.2 work
-1.2 work $
3.1 works
2.5 works every
-2.8 worse
-1.6 would
4.6 wrong
4.6 years
1.4 you
-2.0 you $
2.5 you do
-1.1 you feel
3.8 you get
-0.2 you have
0.3 you leave
3.1 you the
-2.5 you to
4.5 you will
2.1 your
-2.8 your back
0.1 your immune
0.1 your money
3.5 your pain
3.5 your posture
4.2 your rmt
10.6 zero
4.5 ★★★★★
`
