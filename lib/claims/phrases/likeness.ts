/** Made by `npm run claims:learn` of 4023 sentences with a promise and 24120 without. */
export const inclination = 0.6

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
5.8 #
8.5 # 1
7.3 %
4.8 % better
-7.1 % off
-3.6 10
0.1 100
7.8 100 %
-2.7 15
-4.3 2
-2.5 20
-0.4 2009 $
0.5 2024
-1.7 24
-0.1 24 hours
-2.4 3
-1.1 4
6.8 4.9
0.1 4.9 stars
-1.0 45
-0.1 6
-2.5 60
-1.8 60 minute
-0.2 7
2.7 71
7.1 71 $
0.2 75 min
-0.5 8
-0.4 80
-1.3 90
2.9 <!>
-9.5 <?>
-2.5 <alone>
3.3 <closes>
-16.0 <heading>
-8.8 <item>
-3.0 <opens>
-12.2 <text>
4.7 ^ after
5.7 ^ and
0.6 ^ arthritis
2.4 ^ as
-0.1 ^ at
0.1 ^ avoid
-1.1 ^ back
0.2 ^ backs
-2.5 ^ be
6.0 ^ because
1.1 ^ before
13.6 ^ best
4.2 ^ bestmassage
3.8 ^ both
-2.2 ^ bring
3.6 ^ bulging
2.8 ^ but
3.1 ^ by
6.5 ^ callum
9.1 ^ child
0.4 ^ clients
0.1 ^ complete
-1.7 ^ consider
0.1 ^ corrects
3.1 ^ detoxifies
1.2 ^ did
-1.2 ^ discs
-0.8 ^ do
-0.1 ^ endorphins
0.8 ^ everybody
1.6 ^ everyone
2.7 ^ fast
0.1 ^ faster
7.2 ^ feel
0.5 ^ finally
2.5 ^ five
-3.9 ^ for
4.9 ^ forget
2.0 ^ four
-2.0 ^ go
0.1 ^ golfers
1.8 ^ guests
-1.5 ^ have
1.0 ^ he
0.5 ^ heals
0.2 ^ her
-3.9 ^ here
6.1 ^ herniation
4.1 ^ hips
0.8 ^ his
-2.3 ^ how
0.5 ^ i
2.0 ^ if
0.4 ^ in
0.1 ^ injury
-0.2 ^ is
0.3 ^ it
3.9 ^ joint
0.3 ^ karen
-2.3 ^ keep
0.1 ^ lasting
-0.5 ^ let
4.2 ^ ligament
2.6 ^ longer
-2.6 ^ low
-0.1 ^ made
1.6 ^ massage
0.5 ^ mr
0.1 ^ my
-5.0 ^ myth
-1.5 ^ new
-4.0 ^ none
1.8 ^ not
0.6 ^ nothing
1.8 ^ now
0.9 ^ once
4.2 ^ one
2.6 ^ other
-3.5 ^ others
0.6 ^ our
1.0 ^ over
4.7 ^ painfree
0.5 ^ parents
-3.0 ^ please
6.3 ^ pretty
3.2 ^ prevents
0.1 ^ priya
0.8 ^ r
-0.1 ^ rheumatoid
5.5 ^ right
-0.4 ^ she
0.8 ^ simone
-9.2 ^ so
1.4 ^ some
1.3 ^ sore
-1.9 ^ stress
1.6 ^ studies
-10.2 ^ surgery
-2.0 ^ take
-3.3 ^ tell
0.5 ^ thank
-0.8 ^ the
-5.1 ^ then
-2.2 ^ there
0.9 ^ these
-0.8 ^ they
-1.4 ^ this
0.9 ^ those
0.3 ^ three
-0.1 ^ tight
3.4 ^ today
4.1 ^ tom
6.1 ^ unlike
-0.6 ^ use
-0.1 ^ walking
-0.8 ^ warm
-1.2 ^ we
6.4 ^ week
2.8 ^ weeks
-2.6 ^ what
5.4 ^ where
-1.0 ^ will
9.1 ^ with
-3.2 ^ you
0.1 ^ young
-1.1 ^ your
5.1 ^ ★★★★★
-1.1 a
1.3 a because
2.0 a course
0.8 a day
12.2 a diagnosis
0.9 a difference
-1.1 a disc
-0.1 a first
0.2 a fusion
5.5 a life
6.0 a lifetime
-1.3 a lot
2.0 a low
-6.0 a massage
0.5 a miracle
3.6 a month
-3.0 a nerve
1.6 a normal
0.4 a permanent
1.6 a plan
2.8 a promise
0.8 a quick
0.1 a remedy
-0.1 a scan
-1.2 a session
5.4 a single
-0.9 a slipped
-4.1 a specialist
1.1 a straighter
1.7 a team
2.7 a time
0.1 a twinge
-1.7 a week
1.2 able
2.1 able to
-6.0 about
-3.9 above
12.5 absolutely
0.1 absolutely $
0.6 accelerates
-0.6 ache
3.6 acid
0.2 acids
-7.4 active
-1.8 activities
-0.3 activities $
6.1 actually
6.3 acupuncture
-1.6 acupuncture $
-0.2 acute
2.1 addresses
12.5 adjustment
11.1 adjustments
-5.6 adults
5.5 advanced
2.5 advanced spinal
-5.3 advice
11.1 advil
0.1 advil for
-1.4 affects
1.0 after
-0.2 after $
-0.9 after a
1.5 after one
4.0 after ten
0.2 after the
3.7 after which
1.1 after your
2.0 again
9.6 again $
-1.7 against
0.1 age $
10.0 alignment
0.1 alignment $
1.7 all
0.1 all $
2.7 all ages
0.5 all it
2.0 all three
3.0 also
0.7 also offer
4.7 alternative
0.1 alternative to
-0.3 although
3.0 altogether
2.3 altogether $
-0.4 always
-1.1 am
4.4 amazed
-0.9 an
2.7 an end
-4.6 an hour
4.0 an inch
-1.0 and
-2.2 and a
10.1 and acupuncture
3.1 and because
-5.7 and can
0.3 and danced
-1.1 and do
0.1 and flus
1.0 and free
2.0 and go
-0.8 and how
2.3 and it
6.9 and left
1.5 and make
4.1 and more
4.6 and not
0.1 and now
-4.5 and one
0.1 and scoliosis
1.5 and see
0.1 and send
0.5 and shoulders
1.6 and take
0.6 and that
2.2 and the
1.6 and they
-1.9 and we
-7.5 and what
1.4 and you
1.6 answer yes
-0.7 answers
5.0 anti
1.2 any
4.3 any $
10.7 any age
5.7 any more
-2.5 any time
2.5 anymore
2.5 anymore $
-2.1 anyone who
-4.7 anything
1.2 anyway
1.3 appropriate
0.7 appropriate for
-2.3 are
2.2 are back
0.8 are doing
0.4 are my
4.0 are no
-0.8 are not
3.3 are the
-1.5 area
-3.0 around
1.5 around $
1.1 arthritis
-0.1 arthritis $
1.3 arthritis you
0.3 as fast
2.8 as the
-2.5 as you
-9.5 ask
3.1 ask about
-7.2 asked
-0.1 asking
-0.7 asleep
2.0 assured
0.1 assured $
6.2 asthma
-1.5 at
4.2 at bay
3.1 at christmas
-0.1 at least
-0.1 at our
-1.0 at the
1.3 authority
2.9 authority on
-0.1 available
1.0 avoid
7.9 avoid surgery
8.3 avoided
9.5 away
5.6 back
0.1 back $
3.4 back at
1.7 back easier
0.8 back i
0.1 back if
3.6 back in
9.1 back into
-0.1 back is
4.4 back on
-1.5 back pain
5.9 back specialist
0.1 back specialists
-2.7 back surgery
5.2 back to
1.6 back where
8.3 backed
8.7 backed by
2.1 backs
0.1 backs are
-0.1 bakery
1.1 barely
1.3 bath $
1.7 bay
1.5 bay $
-1.3 be
3.9 be $
0.1 be avoided
2.1 be effectively
0.2 be the
10.9 beats
1.7 beautifully
0.1 because
0.1 because massage
1.5 because our
1.5 because we
0.1 become
0.2 becomes
3.3 becomes a
3.0 bed $
0.2 been
-2.1 been a
4.9 been able
-6.8 been proven
5.4 been to
-0.1 before
0.1 before you
0.2 begins
1.4 being
4.6 believe
-1.6 below
-6.4 bend
1.8 beneficial
1.8 beneficial for
0.3 benefit
7.2 benefit $
-0.6 benefits
3.5 best
5.6 best massage
0.2 best rmt
4.2 bestmassage
4.2 bestmassage $
1.5 better
5.3 better $
-1.9 between
-1.4 bill
5.8 bin
-0.1 bladder
2.7 blood moving
5.6 blood pressure
4.8 body
-3.3 book
-5.6 booking
2.1 boosts
0.2 both
0.1 boxes
5.6 brace
0.5 brace $
-1.6 breath
-0.7 breathe
-0.2 breathing
-0.3 bring
-0.1 building
1.0 burnaby
-0.2 burnaby $
3.6 burnaby for
-1.3 but
-0.1 but i
-6.3 but it
-0.6 but there
-0.1 buy
1.7 by
-0.6 by the
2.1 by touch
0.7 calcium
1.5 calcium deposits
-2.5 call
-1.0 called
5.0 callum
2.4 came
2.4 came in
0.8 can be
-2.3 can cause
1.4 can cure
-2.0 can guarantee
0.1 can have
-0.5 can help
-3.5 can make
2.6 can match
0.4 can not
2.3 can say
4.8 can straighten
0.9 can tell
1.5 can usually
7.4 cancel
15.1 cancelled
-0.1 cancer
0.1 cane
2.3 capitol
2.3 capitol hill
-2.2 car
-0.1 cards
2.7 carried
2.2 cart
0.6 cart $
2.4 cartilage
1.0 cause
4.1 causing
1.5 causing it
2.8 cells
4.1 cells $
4.0 cellular
1.1 cent
0.8 centre $
0.5 certified
0.1 chains
-3.2 chair
-0.4 chance of
-2.2 change
0.2 change is
-2.7 change the
-7.1 changed
-0.1 changes
-3.1 charge
4.3 chase symptoms
-4.0 check
-0.1 checked
0.3 child
5.6 chiro
1.2 chiropractic
2.6 chiropractor
4.1 choice
-2.8 choose
4.0 christmas
3.1 chronic
0.9 cities
0.4 city
-5.2 claim
-2.2 claims
3.7 clean
5.5 clean $
12.3 cleanse
5.1 clears
0.1 client
3.8 clients
2.4 clients describe
3.8 clients have
0.1 clinic
-0.1 clinic $
7.4 clinic in
1.7 clinic on
0.1 clinically
0.1 clinically proven
5.3 clinics
0.9 close
9.3 colds
2.0 colds and
-7.8 college
2.2 come
0.2 come back
0.1 come off
-0.2 comfort
-1.6 comfortable
-12.7 common
3.0 complains
4.5 complete
9.1 completely
0.5 compression
-2.7 consider
-2.9 control
7.8 correct
0.2 correct the
2.0 corrected
5.3 correcting
0.9 correction
14.1 corrects
7.8 cortisone
5.5 could
3.0 could barely
7.6 could not
0.3 couple
6.9 course
4.5 course of
-0.2 cover
-4.4 covered
1.5 creates
4.3 cried on
0.4 crooked
1.4 crossed
-0.1 cure
8.5 cured
7.4 cures
5.1 curve
5.0 d
6.5 d $
-5.6 damage
5.1 damaged
6.8 danced
2.2 dancing
2.3 date
2.2 date $
-0.3 day $
-0.7 days
2.2 dealt
2.2 dealt with
-1.2 decide
0.8 decompress the
0.7 deep
-0.7 deeper
0.2 defences
9.8 degrees
0.3 degrees $
0.6 deliver
-3.5 depends
1.5 deposits
0.2 depth
1.3 describe
-4.7 desk
12.4 detox
0.1 detox massage
13.4 detoxification
3.1 detoxification $
11.0 detoxifies
0.4 detoxifies the
3.4 detoxify
2.2 detoxify the
8.3 diagnose
3.4 diagnosis
1.9 did
-2.3 different
-0.1 difficult
-4.1 directly
1.7 disappears
2.1 disc
-0.1 disc $
1.9 disc height
4.7 discharge
0.9 discs and
-0.1 discs lose
-0.9 do
0.1 do a
-2.0 do it
-2.5 do not
3.9 do what
-5.0 doctor
1.0 doctors
-0.7 does
3.1 does and
-6.4 does not
-1.9 doing
1.1 done
9.2 done $
-2.4 door
-1.1 dose
2.2 double
8.4 doubt
1.4 down $
0.7 down them
-0.8 down to
5.3 downtown $
1.3 drain
8.4 draws
6.8 dress
0.1 dress $
2.6 drink plenty
5.3 drove
-5.5 each
2.1 early retirement
-0.8 ease
-2.4 eases
0.3 easier
-0.8 edge off
17.5 effective
2.8 effectively
2.8 effectively managed
1.7 effects $
2.2 eight
1.6 eight or
0.3 eight visits
2.4 eleven
1.4 eleven years
2.6 eliminate
9.7 eliminates
8.0 else
-2.3 else $
6.9 elsewhere
-3.8 emergency
6.0 end
5.7 end it
0.1 end to
-5.6 endorphins
5.0 ends
-0.3 enjoy
4.7 enough
0.1 enough $
0.1 entirely
8.4 especially
3.7 even
-1.4 evening
1.5 ever
1.8 every
10.4 every body
0.9 every cent
-0.1 every day
1.1 every single
2.8 every therapist
4.7 everybody
2.8 everyone
3.5 everyone $
2.1 everything
0.1 everything $
-10.3 evidence
-1.8 evidence that
1.1 exactly
-8.2 exercise
-0.1 exercise is
2.7 exercises to
1.0 experience
14.6 expert
0.5 expert $
21.3 experts
-3.8 explain
-2.5 explains
-0.3 extended
-0.1 extended health
1.0 facet
0.1 fact
1.3 failed
7.5 fast
9.2 faster
1.3 faster $
1.6 feel
0.8 feel a
0.8 feel better
1.7 feeling
-0.2 feels
2.4 feels stuck
-1.7 feet
-0.4 few
-1.5 few weeks
0.4 fewer
0.6 fifty
-0.2 fill
0.4 finally
2.9 find
4.9 finds
5.5 finest
0.1 finest massage
5.6 finish
2.3 finished
0.2 finishes
10.2 first time
-1.0 first visit
3.2 fit
0.5 five is
6.3 five star
1.2 five stars
10.7 fix
1.2 fix the
8.2 fixed
0.9 fixed me
-4.7 floor
0.6 flu
1.2 fluid
0.1 flus
4.8 folks
-0.6 for
1.1 for $
3.0 for all
1.7 for an
0.4 for eleven
2.9 for everybody
11.6 for good
0.1 for her
0.1 for herniated
-2.4 for it
2.5 for life
-0.9 for long
2.5 for low
0.1 for people
7.3 for scoliosis
1.2 for spinal
0.3 for stenosis
-0.6 for you
-3.7 for your
7.1 forget
0.4 forgotten
0.3 fortnightly
1.9 forty
-2.6 forward
-1.5 found
0.6 four
0.2 four sessions
6.2 fourth
4.1 free
7.4 free $
3.2 free of
-0.1 free parking
4.8 freedom
3.7 freedom from
0.3 fresh
-0.2 friday
-0.3 friend
1.0 from
-6.4 from a
2.3 from ever
1.4 from further
0.3 from habit
0.2 from pain
-2.4 from the
-0.9 from your
-1.3 front
3.4 full
-0.5 full of
1.7 further
6.9 fusion
1.8 future
5.4 gareth
1.9 gentle
-0.2 get
1.1 get you
3.7 get your
2.3 gets rid
-0.2 gift
5.0 given up
-3.6 glutes
-4.6 go away
-0.1 go to
0.1 go wrong
1.6 goes
13.3 gone
2.2 gone $
0.1 gone in
-2.1 good
0.1 good $
-0.1 good evidence
10.6 goodbye
7.0 goodbye to
1.8 google
1.5 got
0.8 got out
-3.9 gp
1.5 gradually
0.4 granddaughter
9.7 grandmothers
2.0 grandpa
0.4 grandparents
2.4 great
-0.3 group
-3.4 groups
0.1 grown
1.0 gta
2.2 guarantee
-5.6 guarantee that
0.1 guarantee you
11.5 guaranteed
1.5 guaranteed $
0.2 guaranteed or
-0.8 guarding
0.4 guests
-4.1 guide
1.0 guys
2.3 guys are
-2.2 gym
1.8 had
-0.3 had a
0.1 had forgotten
0.8 had not
-1.4 had the
1.1 had to
1.6 had tried
-0.7 half
-0.1 half of
-0.5 hamstrings
1.8 hand
0.6 hand picked
3.3 hands
1.9 hands in
-1.2 hard
-3.6 hard to
-0.4 hardly
0.7 harm
2.0 has
-3.0 has a
0.6 has an
2.6 has never
1.6 has the
1.3 have
3.1 have $
-0.3 have a
-0.5 have been
0.1 have even
-0.2 have got
2.3 have grown
-2.2 have had
7.2 have helped
-6.2 have no
0.2 have not
0.1 have proved
-0.1 have side
2.7 have to
3.6 have treated
-4.6 have tried
0.1 have yet
9.1 have you
5.7 he
1.5 he has
0.3 he sat
5.9 headaches
8.7 heal
13.9 healing
-1.1 healing $
0.2 healing of
11.8 heals
0.1 heals itself
-3.2 health
-2.9 heart
-3.7 heated
2.2 height $
0.2 heights
6.8 heights $
-3.4 help
-0.4 help you
2.1 helped
2.2 helped $
-0.1 helpline
-0.3 helps
2.2 her
-0.1 here are
1.3 herniated
-3.3 herniated disc
2.9 herniated discs
3.2 herniations
0.3 high blood
5.6 highgate
5.3 highly
1.8 hill
1.8 hill $
2.3 him
0.8 himalayan
1.0 his
-0.1 his back
0.6 history $
-0.7 hockey
2.0 hold
0.4 hold you
1.8 hollins
1.0 home
6.0 home $
-0.7 hot
0.3 hot stones
-4.4 hours
-0.5 house
0.3 hundred
1.1 hundreds
1.1 hundreds of
5.6 hurt
3.5 hurt you
-0.2 hurts
-0.7 husband
4.4 i
2.2 i been
4.8 i can
0.1 i cried
-9.6 i did
0.1 i drove
2.0 i guarantee
0.5 i had
0.9 i have
-0.2 i see
14.0 i sleep
2.4 i threw
4.2 i was
0.7 i will
1.6 ibuprofen
8.7 ibuprofen $
2.1 ideal
-6.3 if
0.3 if a
-1.9 if it
0.7 if your
4.7 illness
2.1 imbalances
0.3 imbalances $
6.2 immediate
0.1 immediate relief
18.0 immune
0.1 immune response
15.3 immunity
-0.1 immunity $
-0.1 improve
0.1 improvement
-2.0 improves
7.1 impurities
0.6 in
1.8 in and
-2.6 in bed
0.2 in bent
2.8 in burnaby
10.8 in half
1.6 in minutes
2.3 in my
0.9 in one
-4.2 in place
-2.1 in the
4.8 in three
0.3 in years
-0.1 in your
2.2 inch
6.2 inch $
-3.5 include
-0.8 including
-11.0 infection
-1.0 information
4.3 injured
0.5 injury proof
5.4 inside
11.1 instant
0.4 instant relief
1.6 instead
-0.2 insurance
-1.5 is
-1.8 is $
1.5 is a
0.2 is actually
0.8 is also
1.5 is an
2.0 is assured
1.3 is been
-1.7 is best
2.7 is gentle
-0.1 is gone
0.8 is good
1.7 is how
-0.1 is in
0.1 is known
-1.5 is no
6.2 is nobody
-5.8 is not
-2.5 is one
3.8 is our
0.2 is over
3.4 is particularly
0.5 is permanent
3.8 is really
4.9 is settled
0.2 is so
11.2 is something
3.9 is suitable
4.8 is that
1.6 is to
0.4 is what
-0.4 is where
0.1 is widely
0.1 is wrong
2.7 it
0.8 it $
0.2 it beats
2.3 it before
-0.3 it does
-1.3 it goes
1.5 it has
0.4 it is
2.1 it keeps
-0.3 it may
0.2 it on
0.9 it really
0.2 it straightens
3.2 it will
2.5 it works
4.3 its
-8.2 its own
0.1 itself $
1.5 joint
10.0 joint and
-0.1 joints $
1.4 joints from
2.0 just
1.3 just the
-0.1 keep
1.7 keep to
2.9 keeps
-0.7 kind
-2.0 knees
10.2 knife
-1.8 knots
-5.5 know
0.1 know it
0.2 know what
0.3 l5
2.5 lactic
2.5 lactic acid
2.1 ladder
-3.4 large
1.2 last
0.1 last $
4.2 last a
4.0 lasting
2.4 later
2.9 later he
-1.0 law
5.4 layer
9.1 leading
0.1 leading back
-3.4 learned
0.2 leave the
7.8 leaves
1.7 leaving
4.8 left
-3.3 leg
-4.1 leg $
-0.9 legs $
4.2 lengthen
-0.3 let
1.1 let back
6.1 lets
0.1 lets go
2.9 level
0.9 level $
-2.6 licensed
-0.2 lie
4.4 life
4.4 life back
6.9 life without
0.2 lifetime
0.6 lifetime $
-3.5 lifting
0.1 ligament
4.1 ligament sprain
-3.3 light
-1.8 like
4.0 like a
1.5 like it
0.2 like new
-1.9 likely
1.4 limped in
-3.5 listen
6.9 listened
-2.6 little
0.9 liu
0.1 live
-1.8 liver and
-0.3 lives
0.2 loads
-2.1 long
1.9 long run
1.5 longer
-0.3 look
-3.0 looked
-0.1 looks
-0.1 loss
-0.5 lot
-0.8 lots
-0.2 lots of
-1.3 lovely
-6.3 low
-1.3 low back
-0.1 lower
-9.0 lower back
3.4 lower mainland
0.3 lumbar
0.2 lunch
0.1 lunch $
-2.9 lying
2.0 lymph
0.5 lymphatic
-0.2 m
4.1 mailbox
-0.2 main
3.4 mainland
0.1 mainland $
0.9 make a
-0.1 makes
0.9 making
5.6 managed
-3.1 many
-0.5 many of
3.3 marcus
0.1 marguerite
1.2 maria
3.5 massage
2.4 massage 60
0.5 massage beats
-1.6 massage can
1.6 massage clinic
-6.4 massage does
-1.3 massage for
2.5 massage is
-0.3 massage may
1.7 massage reduces
0.1 massage the
-3.3 massage therapists
-1.5 massage therapy
3.0 massaged
0.4 masters of
0.9 match
-1.8 matters
-1.1 mattress
-11.3 may
3.7 may prescribe
1.6 me
1.3 me in
-1.7 mean
-0.3 medical
8.5 medication
0.1 medication $
-2.1 medicine
-8.5 medicines
1.2 meet your
0.8 memory
3.1 mending
0.3 met
5.1 metabolic
2.6 metabolic waste
1.2 method
1.1 methotrexate
2.0 metrotown
5.1 metrotown $
-3.2 might
9.4 migraines
3.1 min
-2.3 minute
-0.1 minutes
0.1 minutes $
0.1 minutes of
9.9 miracle
0.2 miracle worker
1.6 missed
0.8 missed $
0.2 moms
-3.3 monday
0.1 money
15.0 money back
-0.1 month
-0.1 month $
-2.7 months
0.6 months on
4.0 more and
0.1 more pill
-1.8 more than
7.2 morphine
0.2 morphine $
-1.8 most
0.5 most effective
-0.2 mostly
-1.5 move
0.2 movement more
-5.2 moving
0.6 mr
0.1 mr d
-2.1 much
2.7 much $
0.4 muscle is
1.3 muscles and
-0.5 muscles around
-2.5 muscles that
0.1 muscles to
-0.2 must
3.5 my
0.1 my mri
0.1 my sciatica
-9.8 myth
-0.1 myth massage
-0.1 name
1.5 natural
3.3 natural and
6.9 naturally
0.1 nature
-4.0 near
-5.9 nearly
-0.4 neck
2.5 need
0.2 need a
8.0 need for
-0.3 need surgery
-3.5 need to
0.8 needed
4.2 needing
6.4 needle
0.6 needles
0.5 needles along
-0.1 needs
0.9 nerve
-2.7 nervous
2.1 netball
4.7 never
3.9 never been
9.7 new $
-0.2 new clients
0.1 new one
1.9 newborns
-4.2 nice
5.6 nil
5.6 nil $
1.5 nine
2.0 no
-2.1 no $
4.5 no clinic
-0.2 no cure
4.4 no longer
6.7 no more
13.3 no other
9.0 no pain
1.3 no reason
11.0 no risk
9.1 no risks
13.9 no side
-3.0 no single
-6.5 no treatment
-5.8 nobody can
4.8 nobody else
4.0 nobody has
3.8 nobody it
-0.5 non
12.1 none
0.1 none $
7.5 none at
-0.4 none of
0.4 normal
2.8 normal person
5.2 not $
1.7 not a
12.8 not any
-2.6 not been
-0.3 not change
-2.1 not diagnose
3.8 not do
1.6 not feel
1.6 not find
5.5 not get
-3.1 not guarantee
3.0 not had
1.5 not happy
0.6 not help
0.1 not hurt
12.1 not if
1.1 not just
1.0 not let
3.3 not like
5.3 not need
-0.5 not offer
6.9 not pay
-0.2 not say
1.2 not suit
0.3 not there
1.2 not work
6.8 nothing
0.7 nothing but
1.0 nothing else
7.4 nothing to
1.4 notice
-0.2 notice $
3.8 notice a
4.4 now
7.0 now i
-0.9 number of
7.0 number one
-1.7 nurses
2.6 observed
-0.8 of
-3.3 of a
0.5 of back
-0.7 of course
1.6 of massage
0.9 of new
1.4 of pain
-0.6 of people
5.2 of sciatica
-2.2 of the
-0.2 of this
0.1 of treatment
-8.5 of us
2.6 of your
5.9 off
-1.6 off $
0.8 off the
-1.1 offered
-1.1 office
-2.9 often
-0.2 oil
3.5 old
-4.6 older
-1.1 on
2.7 on $
-2.9 on a
0.9 on google
2.7 on it
2.1 on me
-4.8 on my
0.1 on us
-0.2 on weekdays
5.2 once
-8.1 once a
1.5 once and
0.1 once the
2.5 once we
1.5 one
0.9 one $
1.1 one is
1.3 one session
1.5 one treatment
6.8 one visit
-4.0 one you
1.0 only
0.1 only place
-1.9 open
2.9 open up
6.1 opens
10.7 operating
0.2 operating room
1.7 operation
2.7 operation $
0.1 operations
-2.8 options
-8.6 or
0.5 or exercise
1.9 or it
0.3 or nine
1.5 or old
1.6 or surgery
0.1 or the
2.2 or you
-0.6 osteoarthritis
10.8 other clinics
3.3 other therapists
5.1 our
-0.1 our clients
-2.1 our clinic
0.4 our program
0.4 our rmt
4.0 our rmts
1.7 our work
9.7 ours
5.5 out
2.1 out $
-2.8 out for
1.5 out the
-5.6 outside
0.1 overall
0.2 overall well
3.5 overworked muscles
-2.0 own
7.5 own bed
4.2 oxygen
-0.9 p
2.4 packed
2.8 packet
-5.9 page
-0.1 paid
3.0 pain
0.4 pain $
-2.8 pain and
0.1 pain forever
10.0 pain free
0.4 pain has
1.8 pain hold
-0.3 pain in
-5.5 pain is
0.7 pain medication
-2.7 pain relief
5.9 pain stops
-0.2 pain that
4.7 painfree
4.7 painfree $
3.0 painkillers
-8.9 parking
-2.0 part
7.0 particularly
0.1 particularly beneficial
5.4 patients
0.1 patients who
1.2 patients with
0.1 pay
8.6 pay $
1.0 pay nothing
1.7 pb
3.5 pelvis
-1.5 people
2.4 people are
0.7 people cancel
2.5 people feel
-1.6 people have
2.4 people notice
-0.1 people who
-2.1 people with
0.5 permanent
0.5 permanent solution
-2.0 person
-7.5 phone
1.2 physio
-4.3 physiotherapist
4.7 physiotherapy
1.0 physiotherapy for
0.1 physiotherapy or
-3.0 pick
7.9 pill
4.1 pills
1.2 pills $
2.3 place
-2.9 place $
2.7 plan $
-2.1 plans
5.9 played
-2.3 please
-0.1 point
2.9 poisons
2.2 pole comes
-0.2 popular
2.7 position $
-3.4 possible
1.1 postpartum
1.5 postural
4.8 posture
0.1 posture $
1.1 posture and
-0.1 posture is
4.3 power
-0.1 practice
-1.9 pregnancy
0.6 pregnant
2.6 prescribe
3.8 prescription
-0.9 pressure
-0.5 pressure $
2.6 pretty
2.5 prevents
0.2 price $
4.8 priya
0.1 problem and
0.3 problems
-0.1 professional
3.0 program
3.8 promise
1.3 promotes
0.4 promotes tissue
13.1 proof
-0.2 proof $
0.1 proper
0.9 protocol
1.3 proud
11.5 proved
0.1 proved that
15.9 proven
-0.9 push
-1.0 put a
-0.9 questions
4.1 quick
-0.2 range
9.6 rapid
-1.5 rare
-2.9 rarely
9.2 rated
-2.7 read
0.1 ready
0.1 ready to
4.7 realign
6.8 realigns
2.8 realigns the
1.6 really
0.3 really causing
0.9 really is
3.4 reason you
-2.0 reasons
0.1 rebuild
0.1 rebuilds
-2.4 receive
1.7 recognized
-2.2 recommended
0.4 recover
0.1 recovering
6.7 recovery
4.5 recurrence
5.3 reduces
0.7 reduction of
17.4 refund
0.1 refund every
-0.2 register
-3.8 registered
6.4 regular
4.5 regular massage
3.3 regularly
3.5 regulars
-1.8 relax
-5.3 relaxation
1.2 release
4.0 released
10.9 relief
0.3 relief in
1.3 relief that
0.7 relieve
3.2 remedy
3.1 remember $
4.1 repair
0.4 repair $
1.8 replacement
-1.6 reported
9.2 resolve
7.0 responds
0.1 rest of
4.9 restore
5.9 restores
4.0 restoring
1.0 result
7.7 result is
9.8 results
-4.8 results $
0.4 results are
0.1 retired
2.1 retirement
4.4 return
0.2 returns
8.3 reverse
-0.1 review
3.5 reviews
-3.5 rheumatoid arthritis
-1.6 rheumatologist
0.7 rhythmic
8.0 rid
3.4 rid of
2.5 right
-3.9 ring
3.0 risk
3.9 rmt
-0.4 rmt $
0.6 rmt about
1.3 rmt and
0.2 rmt makes
4.6 rmt massage
4.8 roofing
-1.4 room
0.7 room for
-3.0 rooms
9.3 root
0.1 root of
-2.2 round
0.1 royal
-0.1 runners
-1.3 runs
0.6 rush
2.2 rush you
9.3 safe
0.1 safe for
3.7 salt and
-1.2 same
2.6 satisfaction
0.4 saturday
1.1 saturday $
0.7 saved
-0.1 say $
6.9 say goodbye
0.1 say that
1.3 says $
-1.8 says it
0.7 scalpel
-4.7 scan
-0.1 scar
2.7 sciatica
0.1 sciatica with
2.5 science
0.1 science $
7.3 scientifically
0.5 scientifically proven
2.8 scoliosis
-0.1 scoliosis $
3.1 scoliosis and
1.6 scoliosis can
-0.1 second
-3.5 see
3.5 see the
1.0 seen
-0.6 sell
-1.2 serious
-2.8 service
8.7 session
4.7 sessions
3.8 sessions $
1.6 sessions and
-3.8 set
2.5 settle for
4.1 settled
0.9 settled $
-0.1 several
-1.2 share
3.5 she
2.2 she has
4.5 she is
-1.9 sheet
1.9 shifted
2.9 shona
-0.3 short
0.1 short answer
-2.8 short term
-6.1 should
-2.7 shoulder
-0.9 shoulders
-1.6 show
-1.7 show you
-0.4 shown
-1.8 shown that
-3.1 shows
7.0 sick
-0.1 side
-0.5 side $
2.6 side and
1.0 side effects
-0.4 sideways
-0.6 signs
4.2 simone
3.2 simply
2.7 since
0.6 since i
1.3 single
0.1 single time
3.6 sink
-1.9 sister
-3.2 sit
-1.9 sitting
0.7 six
1.4 six $
2.4 six weeks
-0.3 sixty
4.1 skilled
3.6 skip the
-0.1 sleep better
4.4 slept
1.1 slides
-1.9 slow
-8.0 slowly
-2.6 slows
-8.2 small
1.4 so
-1.9 so $
-0.4 so i
0.1 so if
-2.6 so we
0.3 so you
-1.4 soft
2.2 soft tissue
5.8 solution
-11.1 some
0.8 some have
0.1 some of
-1.4 some people
7.3 someone who
-2.0 something
0.7 something to
-13.1 sometimes
2.4 sorted
9.9 source
2.4 source $
0.1 source of
1.4 space
0.1 space between
1.9 spare
0.2 spare you
0.1 specialise
0.1 specialise in
6.1 specialist
7.3 specialist $
23.7 specialists
-0.1 specialists in
7.0 specialize
7.0 specialize in
5.1 specialized
4.7 specializes
4.7 specializes in
-1.6 specific
0.6 speed
5.0 speeds
-0.2 spend
-2.0 spent
2.2 spinal
0.2 spinal alignment
-0.4 spinal stenosis
1.3 spine
0.9 spine $
2.4 spine you
-0.7 spot
-5.0 spots
2.3 spurs
1.2 stage
3.8 stand
-0.5 stand up
4.2 standing
9.3 star
0.1 star reviews
20.1 stars
0.1 stars $
0.1 stars from
1.7 stay
0.1 stay with
3.0 stays
1.8 stenosis
-0.3 step
0.7 stick
-2.5 stiff
-2.0 stiffness
-0.6 still
-1.2 stomach
-0.6 stone
0.9 stood
0.1 stop $
8.3 stopped
0.1 stopped $
5.0 stops
-2.7 story
3.7 straight
3.7 straight $
2.0 straighten
5.3 straightened
4.4 straightens
0.1 straightens you
8.0 straighter
1.1 straighter spine
-3.3 street
3.3 strengthens
0.2 strengthens your
-1.8 stress
-2.0 stress $
0.1 stress hormones
-7.9 stretch
-2.7 stretches
-2.3 stretching
1.1 strokes
6.3 stronger
0.1 stronger immunity
3.7 stronger than
0.5 stubborn
9.9 stuck
0.1 stuck $
-1.8 studies
3.9 succeed
0.1 succeed where
8.9 success
1.0 success rate
-4.4 such as
-3.3 suggest
1.2 suit $
0.5 suitable for
-0.2 support
0.3 supports
7.0 surgeon
5.9 surgery
1.4 surgery $
3.1 surgery in
-1.9 swears by
-0.3 swedish
2.5 switch
4.6 switches
4.3 switches off
1.2 symptom
0.1 symptom $
0.5 symptoms
-0.2 syndrome
0.1 system
1.7 system $
3.5 system a
-4.3 tables
3.1 tablets
-3.5 take
1.6 taken
1.0 takes
-1.8 talk
8.8 taller
10.3 taller $
0.6 taper
-3.2 tea
-4.5 tear
1.6 technique
0.2 techniques
0.6 teenager
-3.0 tell
-0.6 tell me
-4.1 tells
-0.2 tells you
1.1 ten
0.2 ten years
-1.8 tends
-1.8 tends to
0.1 tension headaches
-1.3 term
3.1 than a
0.7 than any
3.0 thank
5.2 thank you
1.3 thanks to
0.9 that
-1.1 that $
2.4 that build
0.4 that can
0.5 that does
1.7 that have
-3.9 that i
0.2 that is
-4.2 that it
-2.0 that massage
-3.5 that one
-2.4 that people
0.7 that surgery
-2.1 that they
-1.3 that we
-1.9 that you
-1.3 that your
1.9 the
-4.9 the back
3.3 the best
-1.4 the body
-0.1 the building
6.4 the cause
5.3 the change
-0.1 the clinic
1.5 the day
0.9 the deep
2.7 the disc
2.1 the finest
0.3 the first
2.1 the flare
6.5 the fourth
1.0 the gta
-0.2 the hips
2.1 the ibuprofen
-10.6 the immune
-0.4 the joints
-0.1 the knife
0.1 the layer
3.9 the least
0.6 the leg
0.2 the literature
2.5 the long
2.0 the lumbar
2.2 the lymph
-0.1 the massage
1.1 the methotrexate
2.7 the most
0.1 the new
0.1 the night
1.4 the number
7.0 the only
7.8 the operating
0.7 the operation
-0.3 the other
2.2 the pain
1.8 the pole
0.2 the power
0.3 the pressure
6.7 the problem
1.0 the real
1.5 the report
3.0 the rest
0.1 the result
-3.0 the risk
6.7 the root
-1.3 the second
3.6 the sink
0.3 the source
-1.7 the spinal
1.6 the surgeon
0.8 the symptom
0.4 the tight
0.3 the torn
6.1 the toxins
0.3 the treatment
1.6 the tri
6.2 the underlying
6.4 the vertebrae
0.4 the very
1.7 the word
-0.2 the work
2.1 their
2.4 them
0.1 them $
0.2 then
6.1 then you
-0.1 therapist $
9.5 therapist may
0.6 therapist will
0.2 therapists
4.1 therapists are
-0.5 therapy for
1.6 therapy is
1.3 there
1.0 there and
-0.5 there are
2.4 there is
-1.9 there was
-1.2 these
5.6 these guys
4.8 these people
3.0 they belong
3.3 they had
6.9 thing $
-2.5 things
-0.8 think
4.3 third
-0.2 this
-0.2 this page
1.7 this treatment
3.8 this way
1.6 those
0.8 those muscles
-1.4 though
-3.3 thought
2.1 three
2.7 three exercises
0.4 three sessions
6.6 three to
4.2 threw
0.7 thrust to
-0.7 thursday
0.7 tight side
-2.9 time
4.2 time $
-3.2 time to
-0.4 times
10.1 tissue repair
3.1 tissues
-1.3 to
-6.3 to $
-0.9 to a
-0.2 to be
0.1 to five
0.2 to garden
-2.5 to get
2.0 to great
5.9 to its
5.1 to live
0.6 to meet
-2.3 to move
-1.1 to one
-1.8 to our
-0.8 to take
2.6 to taper
1.3 to us
0.8 to worry
-0.9 to you
-2.1 to your
2.8 today
-2.6 today $
0.1 today or
0.3 told
-0.3 told to
0.2 tom
5.6 tom $
2.6 too $
5.6 top
-0.2 top of
0.1 top rated
5.7 torn
7.2 torn fibres
3.6 totally
0.9 touch
4.0 town
10.2 toxins
0.2 toxins and
3.2 toxins that
0.2 tracks
1.7 trade
0.9 trained
11.3 trapped
1.0 treat the
0.1 treated
1.0 treatment
1.1 treatment begins
4.9 treatment is
0.2 treatment plan
3.3 treatments
2.0 tri
3.0 tri cities
-5.6 trials
2.3 tried
6.3 tried everything
3.3 true
-3.1 tuesday
2.6 turn over
-1.5 twelve
0.1 twice as
4.7 twinge
0.8 two
0.1 two $
7.5 two visits
-2.3 two years
-0.6 type
0.7 umbrella
0.7 umbrella stand
-1.4 under
4.6 underlying
1.2 underlying cause
-5.8 understand
10.9 unlike
3.7 unnecessary
0.1 unnecessary $
-0.8 until
1.1 up
1.9 up $
3.4 up again
0.9 up healing
0.1 up on
-0.1 up with
4.8 us
0.1 us first
2.2 us that
-3.0 use
-0.1 used
-3.7 usual
-6.0 usually
6.1 vanished
0.1 vertebrae
-1.0 very
11.7 very first
2.4 visit
0.6 visit $
2.9 visit is
3.1 visits
1.9 visits $
-1.0 wait
1.7 waiting for
2.7 waking
9.4 walk out
4.2 walked
-1.0 walking
0.8 walks
-0.6 want
-1.9 wants
-1.1 warm
0.6 warm bath
-0.1 warms
-0.1 wary of
8.3 was in
0.2 was like
0.1 was missed
9.1 waste
0.2 waste products
1.7 way
-5.7 way to
2.8 we
3.9 we are
0.1 we do
11.4 we guarantee
-0.6 we know
3.7 we make
5.3 we put
0.6 we release
7.3 we succeed
2.4 we treat
-3.6 we will
-3.7 weakness
-1.8 wear
-1.8 wear and
2.8 wedding
0.8 week
1.9 week and
-0.2 weekdays
0.7 weekend $
-1.3 weeks
-3.4 weeks $
1.9 weeks later
1.3 weeks of
-3.3 weight
-0.2 welcome
0.8 well
0.6 well $
9.8 well being
1.3 went
0.4 went $
0.3 were
0.7 were a
1.5 what
0.1 what gets
0.3 what have
-1.0 what i
1.7 what is
0.5 what we
4.9 what worked
5.4 whatever
0.5 whatsoever
-3.5 when
-0.2 when a
0.1 when you
1.7 where
2.7 where it
0.9 where others
3.2 where they
-0.3 where you
-0.4 whether
1.3 which disc
-0.2 while
0.9 who
3.5 who finish
-0.8 who had
-0.9 who has
0.2 who keep
3.7 why
2.2 why it
0.1 why we
1.1 widen
6.9 widen it
2.5 widens
0.4 will
8.9 will $
3.4 will be
4.9 will diagnose
4.5 will do
1.7 will get
-0.1 will go
0.2 will hear
2.4 will refund
3.2 will take
-0.3 will tell
-3.0 will thank
-0.3 wish
9.6 witchcraft
9.6 witchcraft $
0.8 with a
-0.1 with age
4.2 with every
0.5 with it
5.2 with massage
2.5 with no
1.6 with nothing
-0.6 with one
0.3 with us
-5.9 with your
0.9 within
12.8 within minutes
6.4 without
2.6 without pain
11.0 without the
1.1 woman
0.3 wonderful
1.2 word $
-3.0 words
2.8 wore
-1.1 work
-1.4 work $
5.4 worked $
0.1 worker $
-0.3 working
4.1 works
7.1 works every
-3.3 world
2.6 worry
-0.4 worse
-2.4 would
-0.9 would like
6.2 wrong
0.1 wrong $
3.4 years
-1.0 years $
1.1 years of
-0.5 yes $
2.7 yet to
0.8 you
-2.2 you $
0.6 you are
7.0 you be
0.1 you call
0.2 you did
2.2 you do
-7.1 you feel
0.2 you follow
4.8 you get
-0.2 you have
4.8 you leave
-0.7 you need
0.6 you on
4.0 you the
-1.3 you to
0.8 you turn
3.3 you will
1.9 young
1.1 young or
7.0 younger
0.5 your
-2.3 your back
1.8 your discs
2.0 your health
0.7 your life
-0.1 your lower
0.3 your money
0.9 your muscles
6.4 your pain
2.0 your posture
-0.1 your rheumatologist
4.9 your rmt
-9.0 your surgeon
-0.1 your very
12.4 zero
5.1 ★★★★★
`
