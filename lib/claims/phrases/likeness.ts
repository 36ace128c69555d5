/** Made by `npm run claims:learn` of 4242 sentences with a promise and 25590 without. */
export const inclination = 0.6

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
6.3 #
8.4 # 1
7.2 %
3.6 % better
-6.1 % off
-4.0 10
0.2 100
7.9 100 %
-2.5 15
-4.0 2
-0.5 20
-0.2 2009 $
0.6 2024
-2.1 24
-0.9 24 hours
-2.3 3
-0.1 30
-0.7 4
5.7 4.9
0.2 4.9 stars
-1.0 45
-0.4 50
-0.6 6
-2.7 60
-1.8 60 minute
-0.1 7
3.0 71
6.8 71 $
0.1 75 min
-0.7 8
-0.9 80
-1.2 90
2.7 <!>
-9.1 <?>
-2.6 <alone>
3.2 <closes>
-15.9 <heading>
-8.8 <item>
-3.2 <opens>
-12.1 <text>
5.4 ^ after
0.1 ^ all
-0.1 ^ an
5.1 ^ and
2.4 ^ as
0.1 ^ avoid
-1.7 ^ back
-2.8 ^ be
5.5 ^ because
0.5 ^ before
14.2 ^ best
4.2 ^ bestmassage
1.0 ^ better
10.7 ^ bone
2.5 ^ both
-1.4 ^ bring
5.0 ^ bulging
3.0 ^ but
3.9 ^ by
6.7 ^ callum
0.1 ^ cartilage
9.0 ^ child
2.6 ^ clients
0.7 ^ come
0.1 ^ complete
-1.3 ^ consider
-0.1 ^ corrects
3.0 ^ detoxifies
0.4 ^ dev
1.9 ^ did
-0.1 ^ disc
-1.7 ^ discs
1.1 ^ eleven
0.1 ^ elsewhere
1.6 ^ everybody
2.2 ^ everyone
3.2 ^ fast
0.1 ^ faster
6.7 ^ feel
1.2 ^ finally
5.7 ^ five
-3.4 ^ for
5.4 ^ forget
2.2 ^ four
-3.2 ^ go
2.0 ^ guests
-2.5 ^ have
1.2 ^ he
1.1 ^ heals
2.8 ^ her
-2.5 ^ here
5.1 ^ herniation
4.3 ^ hips
0.1 ^ his
-2.7 ^ how
0.8 ^ i
0.9 ^ if
0.9 ^ in
-0.8 ^ is
0.3 ^ it
3.4 ^ joint
0.9 ^ karen
-2.3 ^ keep
0.1 ^ lasting
-0.9 ^ let
0.1 ^ ligament
3.4 ^ longer
-3.3 ^ low
0.1 ^ made
1.5 ^ massage
0.2 ^ meet
0.1 ^ mr
0.6 ^ my
-5.2 ^ myth
-2.1 ^ new
-2.8 ^ none
2.6 ^ not
0.3 ^ nothing
1.5 ^ now
1.4 ^ once
4.1 ^ one
3.0 ^ other
-3.5 ^ others
1.2 ^ our
0.1 ^ over
4.7 ^ painfree
0.3 ^ parents
-2.5 ^ please
6.3 ^ pretty
3.1 ^ prevents
0.6 ^ priya
0.8 ^ r
0.2 ^ realigns
0.1 ^ results
4.8 ^ right
6.8 ^ seven
-0.1 ^ she
0.9 ^ simone
-5.4 ^ so
2.3 ^ some
0.2 ^ somebody
1.2 ^ sore
-0.6 ^ stress
-0.1 ^ stronger
1.7 ^ studies
-11.5 ^ surgery
-2.4 ^ take
-3.2 ^ tell
1.4 ^ thank
-0.9 ^ the
-5.7 ^ then
-2.9 ^ there
1.2 ^ these
-1.2 ^ they
-0.7 ^ this
0.1 ^ those
2.6 ^ today
4.5 ^ tom
6.1 ^ unlike
-0.3 ^ use
-0.3 ^ walking
-1.5 ^ warm
-1.3 ^ we
7.5 ^ week
2.5 ^ weeks
-2.0 ^ what
5.2 ^ where
-1.6 ^ will
8.4 ^ with
-3.3 ^ you
0.2 ^ young
-1.4 ^ your
5.3 ^ ★★★★★
0.3 ^ ⭐⭐⭐⭐⭐
-1.1 a
1.3 a because
-1.0 a bit
1.4 a client
1.9 a course
0.8 a day
11.6 a diagnosis
1.2 a difference
-0.1 a disc
-0.4 a doctor
-0.1 a first
0.2 a fusion
4.5 a life
6.2 a lifetime
-1.7 a lot
2.8 a low
-6.1 a massage
1.1 a miracle
4.8 a month
-0.1 a muscle
-3.4 a nerve
0.1 a normal
1.0 a plan
3.3 a promise
1.9 a quick
-0.2 a scan
-1.5 a session
4.7 a single
-0.8 a slipped
-3.5 a specialist
0.1 a spine
1.6 a straighter
1.5 a team
2.6 a time
-0.5 a week
1.2 able
2.0 able to
-6.1 about
-0.1 about it
-0.3 about the
0.1 about their
-4.6 above
12.5 absolutely
0.2 absolutely $
0.9 accelerates
-0.2 ache
3.8 acid
1.3 acids
-7.7 active
-2.4 activities
-1.3 activities $
6.4 actually
6.6 acupuncture
-1.5 acupuncture $
-0.1 acute
2.6 addresses
12.2 adjustment
11.3 adjustments
-5.3 adults
-0.1 advance
4.8 advanced
1.8 advanced spinal
-5.4 advice
11.0 advil
-0.1 affect
-1.8 affects
1.2 after
-0.5 after $
-1.4 after a
0.7 after one
2.6 after ten
2.9 after which
0.6 after your
0.2 afterward
1.4 again
9.9 again $
-3.3 against
-0.1 ago
9.8 alignment
1.5 all
3.0 all ages
2.3 all it
-0.9 all the
3.3 all three
3.1 also
3.9 also makes
0.1 also offer
4.2 alternative
2.9 alternatives
1.9 alternatives $
2.9 altogether
2.2 altogether $
-1.5 am
3.9 amazed
-1.0 an
2.5 an end
-4.1 an hour
4.4 an inch
-0.1 an operation
-1.2 and
-1.7 and a
10.1 and acupuncture
-0.4 and an
1.2 and because
-6.5 and can
0.1 and danced
-1.6 and do
-0.1 and down
1.2 and free
2.9 and go
-1.5 and how
0.1 and i
3.0 and it
4.8 and left
2.7 and make
4.3 and more
4.7 and not
-2.7 and one
0.6 and scoliosis
2.8 and see
0.1 and send
1.6 and shoulders
3.1 and take
0.7 and that
2.4 and the
-1.6 and then
0.9 and they
-1.2 and we
-7.8 and what
0.9 and you
-0.1 another
1.2 answer yes
-2.1 answers
4.6 anti
2.5 any
3.9 any $
9.0 any age
4.6 any more
-5.3 any time
2.4 anymore
2.4 anymore $
-2.9 anyone who
-4.4 anything
0.7 anyway
-0.1 appointments
1.4 appropriate
1.3 appropriate for
-2.1 are
2.2 are back
4.0 are no
-1.0 are not
3.0 are the
-2.1 area
-3.4 around
1.9 around $
1.6 arrived
1.5 arrived in
0.9 arthritis
-0.1 arthritis $
-0.2 arthritis is
-0.2 article
0.2 as fast
2.6 as the
-3.8 as you
-8.6 ask
2.7 ask about
-6.6 asked
-1.0 asking
-3.1 asleep
2.4 assured
0.3 assured $
6.2 asthma
-1.7 at
3.7 at bay
5.6 at christmas
-1.1 at the
0.2 at your
1.3 authority
3.4 authority on
-0.1 available
1.4 avoid
7.7 avoid surgery
5.3 avoided
9.3 away
5.6 back
2.8 back at
1.9 back easier
1.9 back from
-0.1 back has
0.1 back i
4.1 back in
7.6 back into
-0.1 back is
4.1 back on
-1.5 back pain
5.8 back specialist
-3.2 back surgery
5.3 back to
1.7 back where
8.0 backed
8.3 backed by
1.7 backs
0.7 barely
1.0 bath $
2.0 bay
1.5 bay $
-1.3 be
4.0 be $
0.2 be avoided
2.2 be effectively
0.2 be the
11.1 beats
1.8 beautifully
0.2 because
0.1 because massage
1.1 because our
3.3 because we
3.0 becomes a
4.6 bed $
-2.4 been a
6.0 been able
1.1 been in
-7.4 been proven
7.0 been to
-0.8 before
0.1 before lunch
0.8 before you
0.7 begins
2.7 being
0.1 being $
5.1 believe
1.5 believe $
-0.1 believe in
0.1 belong
-2.5 below
-6.6 bend
2.0 beneficial
2.0 beneficial for
0.6 benefit
6.8 benefit $
-1.0 benefits
2.9 best
6.4 best massage
0.3 best rmt
4.2 bestmassage
4.2 bestmassage $
2.4 better
3.8 better $
-2.2 between
-0.1 big
-1.8 bill
10.3 bin
-0.1 bladder
6.1 blank
0.8 blood moving
6.3 blood pressure
4.3 body
0.3 bone spurs
-3.1 book
-5.9 booking
2.2 boosts
2.4 boots
0.8 both
0.2 boxes
6.1 brace
0.1 brace $
-1.7 breath
-1.1 breathe
-0.8 breathing
-1.3 bring
-0.4 building
1.4 bulletproof
1.0 burnaby
-0.1 burnaby $
3.1 burnaby for
-1.7 but
-0.2 but i
-4.8 but it
4.9 but she
-1.3 but there
2.1 by
-1.5 by the
0.5 by touch
0.3 calcium
1.1 calcium deposits
-2.8 call
-1.0 called
5.2 callum
3.1 came
1.0 came in
0.3 can
1.3 can be
-3.0 can cause
1.7 can cure
-2.2 can guarantee
-1.1 can help
-4.5 can make
3.5 can match
0.2 can not
1.0 can say
4.5 can straighten
4.2 can tell
2.1 can usually
7.9 cancel
0.4 cancel the
15.5 cancelled
-0.1 cancer
0.1 cane
0.6 capitol
0.6 capitol hill
-1.9 car
4.0 car like
-0.2 cards
2.1 carried
0.6 cart
0.1 cart $
4.3 cartilage
-0.1 case
-0.5 cases
1.0 cause
4.1 causing
1.6 causing it
4.9 cells
2.6 cells $
2.7 cellular
1.4 cent
1.0 centre $
0.3 certified
0.1 chains
-4.4 chair
1.9 chairlift
-0.6 chance
-0.6 chance of
-2.3 change
0.3 change is
-0.8 change the
-7.7 changed
-0.1 changes
-3.7 charge
0.1 chase
4.1 chase symptoms
-3.9 check
-0.2 checked
6.0 chiro
2.0 chiropractic
2.0 chiropractor
4.7 choice
-3.1 choose
4.4 christmas
3.3 chronic
-0.7 circulation $
0.6 cities
0.2 city
-5.9 claim
3.2 clean
4.9 clean $
12.6 cleanse
2.8 cleared
2.9 cleared up
5.4 clears
3.1 client
3.8 clients
1.9 clients describe
3.8 clients have
7.2 clinic in
2.7 clinic on
0.1 clinically proven
5.2 clinics
1.2 close
1.6 closed
-0.3 cold
9.1 colds
2.1 colds and
1.5 colin
-7.9 college
0.1 combo
2.1 come
-0.1 comfort
-1.9 comfortable
-0.1 comfortable $
-12.7 common
3.1 complains
4.8 complete
9.7 completely
0.3 completely $
0.1 compression
-2.2 consider
6.7 consultant
-2.6 control
6.4 correct
1.8 corrected
5.4 correcting
0.9 correction
13.6 corrects
9.1 cortisone
5.8 could
2.2 could barely
6.2 could not
0.1 couple
7.0 course
3.7 course of
-0.1 cover
-4.8 covered
2.1 creates
3.6 cried on
3.8 crooked
8.3 cured
7.3 cures
5.1 curve
5.3 d
6.5 d $
-7.8 damage
5.6 damaged
12.2 danced
2.3 dancing
0.9 date
3.3 date $
-0.4 daughter
-0.1 day $
2.0 deal with
2.5 dealt
2.5 dealt with
-2.0 decide
1.2 decompress the
0.4 deep
-0.5 deeper
0.1 defences
9.2 degrees
-3.1 depends
-0.1 depends on
1.1 deposits
0.8 depth
1.2 describe
-3.7 desk
13.0 detox
12.9 detoxification
3.6 detoxification $
10.7 detoxifies
0.4 detoxifies the
3.2 detoxify
2.1 detoxify the
7.5 diagnose
0.1 diagnose exactly
2.3 diagnosis
1.4 did
-0.1 difference $
-2.7 different
-0.5 difficult
-4.0 directly
0.9 disappears
1.8 disc
-0.2 disc $
-0.1 disc back
3.0 disc height
-0.6 disc that
4.5 discharge
0.2 discs
0.5 discs $
0.6 discs and
-0.3 discs lose
-1.2 do
-4.1 do it
-1.3 do not
3.9 do what
4.0 do you
-5.2 doctor
-0.1 does
2.4 does and
-6.6 does not
-2.7 doing
0.1 done
9.3 done $
-1.6 door
0.6 double
8.1 doubt
0.3 down
0.4 down $
0.3 down them
4.2 downtown $
7.7 draws
7.6 dress
2.9 drink plenty
3.7 drove
0.3 drove home
0.8 drugs
-4.3 each
1.3 early retirement
-0.9 ease
-2.3 eases
0.7 easier
0.5 easter
0.8 easter $
-1.1 edge
-0.6 edge off
17.2 effective
2.9 effectively
2.9 effectively managed
2.2 effects $
1.1 eight
1.3 eight or
0.6 eight visits
2.6 eleven
2.1 eleven out
1.8 eleven years
3.0 eliminate
9.0 eliminates
7.4 else
-1.9 else $
7.2 elsewhere
-5.2 emergency
5.1 end
5.6 end it
1.7 end to
-5.7 endorphins
4.5 ends
-0.2 enjoy
4.8 enough
0.2 enough $
0.1 entirely
8.0 especially
3.4 even
0.8 even reverse
-2.1 evening
-0.1 evenings
1.6 ever
1.4 every
11.8 every body
1.4 every cent
-0.2 every day
0.4 every one
1.6 every single
1.1 every therapist
3.6 everybody
2.5 everyone
3.4 everyone $
1.8 everything
1.8 everything $
-10.5 evidence
-2.1 evidence that
2.2 exactly
-8.0 exercise
-0.1 exercise is
1.1 exercises to
1.5 expect
0.7 experience
14.9 expert
0.5 expert $
21.1 experts
0.2 experts in
-3.4 explain
-3.0 explains
-0.1 extended
-0.1 extended health
0.1 facet
1.5 failed
-0.1 fair
0.5 family
7.3 fast
0.1 fast $
10.9 faster
0.2 faster $
0.1 faster than
-0.5 fee
0.7 feed
1.2 feel
0.2 feel a
0.3 feel better
1.3 feeling
-0.6 feels
3.0 feels stuck
-1.8 feet
0.1 felt a
-0.1 fever
-0.8 few
-1.7 few weeks
0.4 fewer
0.7 fewer colds
2.4 fifty
-0.9 fill
0.4 finally
3.2 find
4.2 finds
6.2 finest
0.1 finest massage
5.0 finish
2.1 finished
1.3 finishes
-0.2 first
0.3 first day
8.3 first time
-0.9 first visit
2.6 fit
0.5 five is
6.0 five star
-0.3 five stars
10.2 fix
0.8 fix the
7.7 fixed
0.9 fixed me
-0.1 flat
-0.8 floor
0.6 flu
2.0 fluid
5.3 folks
-0.9 for
0.6 for a
0.1 for absolutely
3.2 for all
2.8 for an
-0.2 for back
0.8 for eleven
2.8 for everybody
13.1 for good
1.1 for her
0.1 for herniated
-3.2 for it
2.8 for life
-0.6 for long
2.0 for low
8.4 for scoliosis
1.4 for spinal
0.1 for stenosis
-0.1 for the
-0.4 for you
-4.6 for your
6.8 forget
3.5 forgotten
0.6 fortnightly
1.0 forty
-2.7 forward
-1.5 found
0.7 four
0.6 four sessions
4.6 fourth
0.1 frail
3.8 free
7.5 free $
3.6 free of
-0.2 free parking
4.3 freedom
4.2 freedom from
0.2 fresh
-0.1 friend
0.9 from
-7.0 from a
2.4 from ever
1.1 from further
0.3 from habit
0.1 from newborns
-2.7 from the
-1.3 from your
-2.3 front
4.4 full
2.7 further
6.4 fusion
1.7 future
0.2 garage
5.3 gareth
-0.3 generally
1.7 gentle
-0.8 get
0.1 get injured
-0.2 get out
0.9 get you
4.0 get your
0.1 gets
-0.1 gets better
2.0 gets rid
0.1 gets there
-0.4 gift
4.0 given up
-4.4 glutes
-0.2 go
-4.1 go away
-0.1 go to
0.4 go wrong
1.2 goes
11.8 gone
4.0 gone $
0.3 gone in
-2.3 good
-0.1 good $
-0.1 good evidence
0.1 good for
10.3 goodbye
7.1 goodbye to
2.2 google
2.8 got
0.1 got out
-5.1 gp
0.2 gradually
2.0 granddaughter
9.8 grandmothers
2.5 grandpa
0.3 grandparents
0.1 grandparents $
2.4 great
-0.3 group
-3.5 groups
2.8 grows
2.3 grows $
0.6 gta
2.3 guarantee
-5.0 guarantee that
11.3 guaranteed
1.8 guaranteed $
0.1 guaranteed or
-0.9 guarding
0.5 guests
-4.1 guide
1.0 guys
2.5 guys are
-3.2 gym
1.1 had
-0.9 had a
0.1 had given
1.5 had me
0.3 had not
-2.0 had the
1.5 had to
3.3 had tried
-0.1 hamstrings
5.2 hand
2.7 hands
2.8 hands in
0.7 hang
-1.3 hard
-4.1 hard to
-0.5 hardly
0.7 harm
2.5 has
-2.9 has a
1.6 has an
3.0 has never
1.3 has the
1.3 have
6.1 have $
-0.1 have back
-0.8 have been
-1.0 have got
2.0 have grown
-2.0 have had
7.3 have helped
-6.9 have no
0.8 have not
-0.1 have side
2.3 have to
3.4 have treated
-5.6 have tried
0.4 have yet
9.1 have you
5.8 he
1.0 he sat
6.1 headaches
8.5 heal
13.6 healing
-1.7 healing $
0.2 healing of
11.5 heals
0.1 heals itself
-3.5 health
-0.9 heart
-4.2 heated
3.0 height $
0.1 heights
6.5 heights $
-1.1 held
-3.7 help
-0.2 help you
2.5 helped
2.6 helped $
-0.1 helpline
-0.8 helps
2.0 her
-0.2 here are
0.9 here first
0.8 herniated
-3.1 herniated disc
2.8 herniated discs
0.5 herniation
3.9 herniations
-0.1 high blood
5.5 highgate
5.9 highly
0.1 highly specialized
6.1 hill
0.8 hill $
1.2 him
0.5 himalayan
-0.1 hips
3.5 his
-1.7 his back
0.7 history $
-1.8 hockey
1.9 hold
0.5 hold you
0.2 holds $
0.6 hollins
1.8 home
5.1 home $
0.7 home and
0.2 hormones
0.3 host that
-1.0 hot
1.1 hot stones
-2.3 hours
0.9 hours of
-0.1 house
0.1 how a
0.2 hundred
1.4 hundreds
2.7 hundreds of
5.8 hurt
3.3 hurt you
-3.8 husband
4.3 i
0.7 i been
1.2 i came
5.4 i can
0.3 i danced
-9.7 i did
0.3 i drove
-0.1 i get
1.8 i got
2.0 i guarantee
0.5 i have
1.1 i ran
-1.0 i see
13.7 i sleep
1.9 i threw
5.5 i was
0.1 ibuprofen
9.1 ibuprofen $
-0.2 icbc
0.9 ideal
-4.9 if
0.1 if a
-3.5 if it
0.2 if we
4.8 illness
2.0 imbalances
0.2 imbalances $
6.6 immediate
0.1 immediate relief
17.6 immune
15.3 immunity
-0.1 immunity $
0.1 improvement
-1.8 improves
6.6 impurities
0.6 in
1.0 in a
-0.1 in advance
1.1 in and
-2.7 in bed
0.1 in bent
2.5 in burnaby
9.3 in half
0.1 in lumbar
-0.1 in many
2.5 in minutes
0.6 in my
0.3 in one
-5.4 in place
-2.0 in the
3.9 in three
0.1 in two
0.2 in years
-1.0 in your
3.1 inch
5.3 inch $
-3.5 include
-0.9 including
-10.8 infection
-1.1 information
5.0 injured
1.4 injury proof
5.1 inside
0.1 insomnia
10.6 instant
1.0 instant relief
2.8 instead
1.9 instead $
-0.2 insurance
0.1 into
3.7 into line
-1.5 is
-1.9 is $
1.2 is a
0.1 is actually
0.5 is also
1.1 is an
0.1 is any
2.4 is assured
1.9 is been
-0.7 is best
2.8 is gentle
0.1 is gone
1.8 is good
1.0 is how
-1.8 is in
0.1 is known
-2.0 is no
5.9 is nobody
-5.0 is not
0.2 is nothing
-2.5 is one
4.5 is our
3.9 is particularly
3.2 is really
0.3 is scientifically
4.2 is settled
0.1 is so
10.3 is something
4.4 is suitable
3.8 is that
0.6 is to
1.2 is what
-1.0 is where
2.8 it
0.8 it $
0.8 it also
0.1 it beats
1.0 it before
-0.1 it does
-0.9 it goes
1.5 it has
2.2 it keeps
0.6 it off
0.1 it on
0.2 it or
0.2 it pulls
1.2 it really
0.1 it straightens
0.6 it to
2.6 it will
3.3 it works
3.8 its
-7.9 its own
1.8 joint
9.5 joint and
-0.4 joints $
0.6 joints from
1.9 just
0.5 just the
-0.6 keep
0.7 keep to
2.7 keeps
-0.2 knees
12.7 knife
-1.6 knots
-5.0 know
0.1 know it
3.8 know what
0.7 l5
2.7 lactic
2.7 lactic acid
2.7 ladder
-4.6 large
1.1 last
2.0 last $
4.2 last a
3.2 lasting
0.4 lasts a
2.2 later
1.3 later he
-1.6 law
4.7 layer
-0.2 layers
9.7 leading
0.1 leading back
-0.5 leading cause
-0.1 leaflet
-4.0 learned
0.1 leave
7.3 leaves
2.1 leaving
4.7 left
-1.4 leg
-5.6 leg $
-0.9 leg pain
-1.5 legs $
4.1 lengthen
-0.4 less
0.1 less often
-0.1 less pain
-0.3 let
1.0 let back
5.8 lets
0.2 lets go
3.4 level
0.4 level $
-2.8 licensed
-0.7 lie
4.4 life
3.6 life back
7.2 life without
0.2 lifetime
0.7 lifetime $
-3.8 lifting
0.1 ligament sprain
-3.8 light
-2.1 like
4.4 like a
1.7 like it
0.5 like new
-2.6 likely
0.1 limped in
1.0 list
-4.1 listen
7.5 listened
0.1 literature
-3.5 little
1.1 liu
0.1 live
-1.8 liver and
-0.3 lives
-2.4 long
2.6 long run
1.2 longer
-0.6 look
-0.1 look at
-0.3 looked
-1.0 loss
-0.7 lots
-0.2 lots of
-1.6 lovely
-6.4 low
-1.2 low back
-8.9 lower back
3.1 lower mainland
2.7 lunch
-3.4 lying
2.5 lymph
1.0 lymphatic
-0.2 m
3.5 mailbox
-0.2 main
3.1 mainland
0.2 mainland $
-0.4 make
1.9 make a
-0.1 make the
0.2 making
5.7 managed
-2.4 many
-1.1 many of
-0.2 many people
3.4 marcus
1.0 maria
3.3 massage
0.1 massage $
2.5 massage 60
0.1 massage beats
-1.3 massage can
1.1 massage clinic
-5.3 massage does
-0.3 massage flushes
-1.2 massage for
2.9 massage is
-0.1 massage may
2.0 massage reduces
-2.8 massage therapists
-1.4 massage therapy
1.7 massaged
0.1 masters of
0.4 match
-2.2 matters
-2.4 mattress
-10.8 may
3.5 may prescribe
3.9 may say
2.4 me
1.7 me back
-1.7 mean
-0.3 medical
8.5 medication
0.1 medication $
-8.6 medicines
1.2 meet your
2.8 memory
4.2 mending
-0.1 mention
5.2 metabolic
2.6 metabolic waste
2.5 method
0.7 methotrexate
1.4 metrotown
4.8 metrotown $
-1.4 might
9.1 migraines
2.8 min
-1.7 minute
-0.3 minutes
0.1 minutes $
10.1 miracle
0.2 miracle worker
2.9 missed
0.1 missed $
-2.0 monday
15.2 money back
-1.0 month $
-1.9 months
0.3 months on
4.0 more and
0.1 more movement
0.1 more pill
-2.7 more than
7.0 morphine
-1.9 most
0.1 most effective
0.1 most people
-0.1 mostly
-2.1 move
-0.5 movement
0.8 movement more
-4.9 moving
0.5 mr
-2.4 much
3.1 much $
0.9 muscle is
2.3 muscles and
-2.0 muscles around
-3.5 muscles that
0.1 muscles to
-0.4 must
3.6 my
0.7 my surgeon
-10.0 myth
0.1 myth massage
-0.3 name
1.7 natural
2.0 natural and
9.0 naturally
0.1 nature
-0.1 neck
2.7 need
8.1 need for
-0.4 need surgery
-4.2 need to
1.5 needed
9.4 needing
8.4 needle
0.1 needles
1.2 needles along
-0.1 needs
0.6 nerve
-0.1 nerve $
2.1 nerve massage
-0.5 nerves
-2.7 nervous
-0.5 nervous system
2.3 netball
4.8 never
4.1 never been
9.4 new $
-1.2 new clients
0.5 new one
2.3 newborns
0.1 newborns to
1.6 next one
-5.0 nice
5.6 nil
5.6 nil $
3.2 nine
0.5 nine days
2.1 no
-2.9 no $
4.8 no clinic
-0.4 no cure
1.9 no harm
3.8 no longer
7.3 no more
12.6 no other
8.6 no pain
2.1 no reason
11.6 no risk
9.3 no risks
13.8 no side
-3.0 no single
-5.8 no treatment
-5.8 nobody can
5.7 nobody else
3.8 nobody has
3.8 nobody it
-0.9 non
12.1 none
6.9 none at
-2.0 none of
0.9 normal
1.3 normal person
-0.5 not
4.9 not $
2.7 not a
11.9 not any
-1.3 not been
-0.7 not change
-1.8 not cure
-4.5 not diagnose
4.0 not do
2.1 not feel
1.4 not find
8.2 not get
-2.9 not guarantee
6.4 not had
1.9 not happy
1.7 not help
0.1 not hurt
10.7 not if
1.2 not just
3.7 not like
5.3 not need
-2.4 not offer
0.7 not one
9.1 not pay
-1.1 not say
0.9 not suit
-0.2 not tell
1.2 not work
6.8 nothing
0.1 nothing $
1.9 nothing but
0.7 nothing else
6.2 nothing to
0.8 notice
4.8 notice a
0.1 notice the
4.1 now
7.0 now i
-0.9 number of
8.8 number one
-0.1 numbness
-1.7 nurse
-3.1 nurses
0.8 oak
2.6 observed
-0.7 of
0.1 of 5
-3.6 of a
-0.9 of course
2.1 of eleven
0.6 of it
0.1 of leg
2.3 of massage
-0.3 of my
0.3 of new
0.5 of pain
-1.2 of people
5.0 of sciatica
-1.9 of the
-0.8 of this
-4.0 of us
0.1 of water
1.7 of your
5.8 off
-3.0 off $
1.1 off the
-1.6 offered
-1.5 office
-3.1 often
3.1 old
-6.2 older
-0.9 on
2.6 on $
-2.5 on a
1.2 on google
1.9 on it
1.7 on me
-4.2 on my
0.1 on that
-1.3 on the
0.2 on us
-0.1 on weekdays
0.1 on your
4.4 once
-9.3 once a
2.5 once and
0.2 once the
0.7 once we
1.2 one
0.2 one $
0.1 one hour
1.2 one is
2.2 one session
-0.7 one to
0.2 one treatment
7.0 one visit
-3.6 one you
0.9 only
-1.6 open
2.7 open up
6.3 opens
10.5 operating
0.4 operating room
1.4 operation
1.6 operation $
-3.0 options
-8.9 or
0.1 or exercise
2.2 or it
0.1 or nine
2.3 or old
2.0 or surgery
0.1 or the
1.9 or you
0.1 orthopedic
-0.2 osteoarthritis
-0.2 other $
11.0 other clinics
3.6 other therapists
4.6 our
-2.6 our clinic
0.4 our program
0.8 our rmt
3.8 our rmts
3.0 our work
7.3 ours
5.7 out
1.4 out $
-0.3 out and
-2.6 out for
0.8 out the
-6.7 outside
0.2 over
0.3 overall well
3.3 overworked muscles
-1.9 own
6.3 own bed
3.7 oxygen
-0.9 p
2.3 packet
-6.0 page
5.7 pages
3.1 pain
0.6 pain $
-2.8 pain and
0.3 pain forever
10.4 pain free
1.6 pain hold
-0.5 pain in
-5.2 pain is
0.4 pain medication
-2.3 pain relief
4.8 pain stops
-0.6 pain that
4.7 painfree
4.7 painfree $
2.6 painkillers
0.2 parents
-9.0 parking
-2.3 part
6.4 particularly
5.5 patients
0.3 patients who
1.0 patients with
6.0 pay $
0.3 pay nothing
-0.1 pays
1.2 pb
2.4 pelvis
-1.3 people
2.5 people are
0.4 people cancel
2.9 people feel
-1.5 people have
1.4 people notice
-2.4 people with
1.6 perfectly safe
3.1 permanent
-2.6 person
-7.0 phone
1.0 physio
-4.6 physiotherapist
4.5 physiotherapy
1.4 physiotherapy for
-5.8 pick
3.5 picked
1.4 picked up
7.6 pill
4.1 pills
1.6 pills $
1.5 place
-2.2 place $
0.1 plan
2.1 plan $
-2.4 plans
5.2 played
0.1 playing
-2.7 please
0.4 please before
-0.9 point
4.8 poisons
0.1 pole
2.1 pole comes
-1.0 popular
2.0 position $
-5.3 possible
0.5 postpartum
1.7 postural
4.9 posture
0.2 posture $
0.9 posture and
-0.1 posture is
1.2 pour
5.0 power
0.4 powerful
-1.9 pregnancy
0.2 pregnant
0.1 pregnant or
5.2 prescribe
4.4 prescription
-0.1 pressing
-1.3 pressure
-0.4 pressure $
2.6 pretty
3.0 prevents
0.1 price $
4.3 priya
-0.4 probably
3.1 problem
1.6 problem $
0.1 problem and
0.3 problems
0.1 products
2.3 program
3.4 promise
0.7 promotes
0.3 promotes tissue
12.7 proof
-0.2 proof $
2.3 properly
3.6 protocol
1.4 proud
10.9 proved
0.1 proved that
15.6 proven
0.1 proven $
0.8 pull
4.1 pulls
-2.0 push
1.1 put
-2.2 put a
0.1 put down
-0.1 putting
-1.3 question
-1.5 questions
3.0 quick
2.7 ran
0.1 ran the
9.0 rapid
-2.0 rare
-3.2 rarely
8.6 rated
-0.5 rather
0.1 re
-0.1 reach
-3.6 read
0.1 ready to
3.8 realign
6.7 realigns
2.8 realigns the
1.5 really
1.3 really is
-0.1 reason $
3.7 reason you
-3.4 reasons
-2.0 receive
1.8 recognized
-2.0 recommended
0.1 recovering
6.2 recovery
4.3 recurrence
5.3 reduces
0.1 reduction
0.5 reduction of
17.3 refund
-0.1 register
-4.1 registered
5.7 regular
5.4 regular massage
3.6 regularly
3.9 regulars
4.6 rehydrating
-5.3 relaxation
1.3 release
4.7 released
10.6 relief
0.2 relief in
0.8 relief that
0.8 relieve
3.1 remedy
2.3 remember $
5.5 repair
1.3 repair $
2.1 replacement
-1.5 reported
9.8 resolve
7.1 responds
-0.2 rest
0.6 rest of
5.0 restore
6.6 restores
3.6 restoring
0.5 result
7.1 result is
9.2 results
-5.2 results $
0.1 results are
1.3 retirement
4.7 return
0.1 returns
7.4 reverse
-0.1 review
3.7 reviews
-3.6 rheumatoid arthritis
-1.6 rheumatologist
0.8 rhythmic
7.5 rid
3.3 rid of
3.1 right
2.1 right hand
-1.6 ring
2.6 risk
-0.3 risk of
4.2 rmt
-0.5 rmt $
1.1 rmt about
0.7 rmt and
1.2 rmt makes
5.0 rmt massage
-0.1 road
4.7 roofing
-2.2 room
1.7 room for
-3.1 rooms
9.7 root
0.1 root of
-3.8 round
-2.5 runs
3.2 rush you
9.7 safe
0.2 safe for
0.1 salt
3.4 salt and
-1.1 same
2.3 satisfaction
2.2 saturday
0.2 saturday $
0.7 saved
-0.7 say $
7.0 say goodbye
0.4 says $
-2.0 says it
1.0 scalpel
-3.3 scan
2.7 sciatica
3.1 science
0.1 science $
7.9 scientifically
1.1 scientifically proven
2.6 scoliosis
2.6 scoliosis and
0.1 scoliosis can
-1.7 second
-3.1 see
2.7 see the
-0.6 seems
-1.4 sell
-1.1 serious
-2.7 service
8.1 session
5.0 sessions
2.6 sessions $
1.5 sessions and
-0.7 set
0.3 settle
1.2 settle for
4.0 settled
0.9 settled $
2.7 seven $
-1.4 share
3.2 she
2.8 she has
4.3 she is
0.2 she said
-2.8 sheet
0.6 shift
0.2 shift $
1.2 shifted
3.7 shona
-0.5 short
0.3 short answer
-2.9 short term
-6.5 should
-3.4 shoulder
-1.8 shoulders
-2.3 show
-1.0 show you
-0.1 shown
-3.0 shown that
-3.3 shows
6.4 sick
-1.0 side $
2.3 side and
0.6 side effects
-0.7 sideways
-1.1 signs
4.4 simone
3.2 simply
2.7 since
1.0 single
0.3 single time
2.3 sink
-0.7 sister
-3.3 sit
-1.8 sitting
1.3 six
1.2 six $
0.9 six weeks
-0.3 sixty
4.2 skilled
3.6 skip the
5.3 slept
0.2 slides
-1.6 slow
-8.2 slowly
-8.9 small
0.3 so
-1.6 so $
0.1 so easy
-2.0 so we
1.9 so you
-1.6 soft
2.6 soft tissue
4.8 solution
-12.0 some
0.7 some have
0.3 some of
-1.5 some people
5.7 someone who
-2.3 something
1.6 something to
-13.3 sometimes
1.7 sorted
9.9 source
2.8 source $
1.5 space
0.2 space between
1.7 spare
0.2 spare you
0.4 specialise
0.4 specialise in
5.6 specialist
7.5 specialist $
23.5 specialists
0.1 specialists $
0.1 specialists in
7.0 specialize
7.0 specialize in
5.2 specialized
4.5 specializes
4.5 specializes in
-1.5 specific
0.7 speed
4.7 speeds
0.1 speeds up
-2.5 spend
-1.6 spent
2.7 spinal
0.2 spinal alignment
-1.6 spinal stenosis
1.6 spine
0.5 spine $
2.1 spine you
-5.6 spots
5.7 sprain
3.8 spurs
0.5 stage
3.6 stand
1.5 stand at
-1.7 stand up
3.5 standing
9.0 star
0.4 star reviews
18.7 stars
0.1 stars $
0.1 stars from
1.7 stay
0.1 stay with
-0.1 staying
5.1 stays
2.4 stenosis
-0.9 step
-2.3 stiff
-2.1 stiffness
-0.4 still
-0.8 stone
1.3 stood
0.3 stop $
10.2 stopped
6.0 stops
-1.7 story
3.6 straight
3.0 straight $
1.4 straighten
9.4 straightened
4.2 straightens
0.1 straightens you
6.9 straighter
1.6 straighter spine
-3.0 street
3.3 strengthens
0.7 strengthens your
-2.2 stress
-1.8 stress $
1.5 stress hormones
-6.9 stretch
-3.1 stretches
-2.1 stretching
0.9 strokes
6.1 stronger
-0.1 stronger immunity
3.9 stronger than
1.3 stubborn
9.4 stuck
0.2 stuck $
-0.1 students
-1.8 studies
-1.5 studio
4.3 succeed
9.1 success
1.3 success rate
-0.5 such
-4.1 such as
-3.6 suggest
1.1 suit $
0.8 suitable for
0.1 suits every
2.1 summer
0.8 summit
0.1 superior
0.2 superior to
2.0 sure
5.9 surgeon
6.9 surgery
0.2 surgery $
3.1 surgery in
-2.9 swears by
-0.2 swimming
3.1 switch
4.8 switches
4.6 switches off
1.6 symptom
0.1 symptom $
0.1 symptoms
-0.1 syndrome
1.7 system $
3.1 system a
0.5 table $
-5.1 tables
3.6 tablets
-3.4 take
1.0 taken
0.9 takes
-2.1 talk
0.3 talking about
8.4 taller
9.4 taller $
1.0 taper
-3.8 tea
-0.4 team
-4.3 tear
2.5 technique
0.1 techniques
0.8 teenager
0.8 teenagers
-2.9 tell
-4.4 tells
-0.2 tells you
0.8 ten
0.5 ten days
0.6 ten years
-2.9 tends
-2.9 tends to
-1.4 term
0.2 than
2.9 than a
1.6 than the
2.4 thank
4.8 thank you
1.0 thanks to
1.1 that
-0.8 that $
2.8 that because
2.4 that build
1.5 that have
-1.7 that i
0.1 that is
-4.2 that it
-1.6 that massage
-3.3 that one
-2.8 that people
0.1 that simple
0.6 that surgery
0.3 that the
-3.6 that they
-1.6 that we
-2.4 that you
-1.8 that your
1.9 the
3.2 the alternatives
0.7 the arthritis
-5.2 the back
4.0 the best
0.9 the bin
1.6 the blood
-0.6 the body
-0.2 the building
6.3 the cause
5.7 the change
2.7 the day
0.9 the deep
4.3 the disc
2.5 the finest
1.0 the first
2.7 the flare
6.7 the fourth
0.2 the garage
0.6 the gta
-1.1 the hips
0.1 the hospital
2.6 the ibuprofen
-10.4 the immune
-0.6 the joints
0.2 the jumper
0.1 the knife
0.9 the layer
4.1 the least
0.8 the literature
2.0 the long
2.6 the lumbar
2.4 the lymph
0.8 the methotrexate
2.7 the most
0.1 the new
0.6 the next
0.1 the night
0.3 the number
6.4 the only
7.7 the operating
3.8 the operation
-0.7 the other
2.0 the pain
0.8 the pelvis
1.6 the pole
0.2 the power
0.8 the pressure
3.3 the problem
1.3 the real
0.4 the report
1.8 the rest
0.1 the result
-3.7 the risk
6.6 the root
-0.8 the second
2.3 the sink
0.5 the source
-1.8 the spinal
2.7 the surgeon
0.9 the symptom
0.7 the tight
0.1 the torn
6.8 the toxins
0.7 the treatment
1.6 the tri
6.1 the underlying
6.9 the vertebrae
1.2 the very
2.0 the word
2.0 their
2.4 them
0.8 then
8.1 then you
-0.1 therapist $
9.6 therapist may
0.4 therapist will
4.3 therapists are
-0.1 therapy for
1.6 therapy is
1.1 there
2.3 there and
-0.1 there are
3.6 there is
-0.9 there was
-1.4 these
-0.1 these are
5.3 these guys
4.5 these people
0.4 they
3.0 they belong
4.8 they had
5.1 thickens
6.2 thing $
-3.3 things
-1.5 think
5.3 third
0.1 this page
2.1 this treatment
4.0 this way
2.2 those
-2.5 though
-4.5 thought
2.0 three
2.8 three exercises
0.1 three sessions
6.9 three to
4.3 threw
0.8 thrust to
-1.4 thursday
0.6 tight side
-1.3 time
2.9 time $
0.1 time are
-4.7 time to
-1.0 times
-0.2 times $
-0.2 tips
9.0 tissue repair
0.1 tissue work
2.9 tissues
-1.3 to
-6.8 to $
-1.3 to a
0.1 to back
1.3 to come
-2.1 to get
1.8 to great
0.2 to heal
5.6 to its
-0.8 to know
5.4 to live
0.1 to lose
1.2 to meet
-2.2 to move
0.1 to my
-1.3 to one
-1.2 to our
0.2 to stand
-0.3 to take
2.8 to taper
0.2 to the
1.3 to us
1.9 to worry
-1.3 to you
-2.5 to your
2.6 today
-2.6 today $
0.4 today or
0.4 together $
0.2 tom
5.5 tom $
2.2 too $
5.6 top
-0.1 top rated
5.3 torn
7.8 torn fibres
4.0 totally
0.1 tougher
4.5 town
9.7 toxins
0.5 toxins and
3.3 toxins that
2.4 trade
0.6 trained
-0.2 training
10.1 trapped
3.3 treat the
0.9 treatment
1.1 treatment begins
4.0 treatment is
0.3 treatment plan
2.9 treatments
2.0 tri
2.8 tri cities
-5.6 trials
2.4 tried
4.4 tried everything
4.0 true
-0.1 try
-3.7 tuesday
2.9 turn over
-0.2 turns
-0.1 twenty two
4.4 twinge
0.1 two
3.2 two $
0.4 two physios
0.1 two sessions
9.9 two visits
-2.0 two years
-1.5 type
0.8 umbrella
1.1 umbrella stand
-2.0 under
4.6 underlying
1.7 underlying cause
-5.6 understand
9.6 unlike
-0.1 unlike other
3.0 unnecessary
-1.2 until
1.9 up
1.2 up $
2.8 up again
0.4 up healing
-0.4 up to
-2.9 up with
2.3 up your
4.4 us
0.1 us first
3.0 us that
-3.1 use
0.1 use a
-4.0 usual
-6.0 usually
0.1 vanish
7.3 vanished
0.1 vanished $
0.1 vertebrae
-0.9 very
11.6 very first
2.3 visit
0.4 visit $
3.1 visit is
3.1 visits
1.8 visits $
0.3 voted
-1.1 wait
0.3 waiting
0.4 waiting for
0.1 waiting list
3.0 waking
-0.7 walk
10.6 walk out
5.0 walked
-0.2 walking
-1.2 want
-2.6 wants
-0.3 warm
-0.1 warms
-0.3 wary
-0.1 wary of
-0.4 was
7.6 was in
0.1 was like
0.1 was missed
-0.7 was the
9.0 waste
0.5 waste products
0.4 watch
0.8 way
-4.6 way to
2.9 we
3.5 we are
-0.1 we can
0.1 we fix
10.8 we guarantee
3.6 we make
4.2 we put
0.9 we release
7.0 we succeed
1.7 we treat
-3.7 we will
-4.2 weakness
-2.5 wear
-1.0 wear and
0.8 wedding
2.0 week and
-0.3 weekdays
1.7 weekend $
-1.0 weeks
-3.8 weeks $
-1.0 weeks and
2.0 weeks later
1.5 weeks of
-4.0 weight
-0.6 welcome
1.1 well
1.2 well $
8.4 well being
1.8 went
0.6 were
0.5 were a
1.1 what
-0.1 what have
1.4 what is
0.2 what we
5.8 what worked
6.9 whatever
0.1 whatsoever
-3.5 when
-0.1 when a
0.3 when you
1.3 where
2.8 where it
1.0 where others
3.7 where they
-0.1 where you
-1.3 whether
0.2 which
0.1 which disc
1.0 who
3.5 who finish
0.8 who finishes
-2.7 who had
-0.2 who has
-0.5 who is
0.3 who keep
1.2 whole family
4.0 why
0.9 why did
0.1 why it
0.7 widen
7.1 widen it
1.9 widens
0.7 will
8.2 will $
2.3 will be
5.2 will diagnose
4.6 will do
-1.1 will find
1.3 will get
-0.2 will go
0.2 will hear
3.3 will refund
0.7 will stop
4.7 will take
-2.8 will thank
-0.2 wish
9.7 witchcraft
9.7 witchcraft $
0.2 with $
1.0 with a
-0.1 with age
4.9 with every
4.6 with massage
0.1 with me
1.6 with no
2.2 with nothing
-1.6 with one
0.5 with us
-6.4 with your
0.4 within
14.3 within minutes
6.2 without
2.9 without pain
11.4 without the
0.9 woman
0.3 woman $
1.1 word $
-3.5 words
2.3 wore
-1.4 work
-1.4 work $
5.8 worked $
-0.8 working
4.0 works
6.3 works every
-3.4 world
1.5 worry
0.9 worry about
-0.9 worse
-1.0 would
-0.2 would like
6.3 wrong
0.1 wrong $
2.9 years
-0.5 years $
2.5 years of
-0.8 yes $
2.9 yet to
0.9 you
-2.4 you $
6.4 you be
0.2 you call
0.4 you could
1.6 you do
0.3 you done
-6.9 you feel
5.1 you get
-0.4 you have
0.2 you is
6.0 you leave
-0.1 you like
-2.2 you need
0.9 you on
3.5 you out
3.2 you the
-0.5 you to
3.9 you will
2.3 young
1.8 young or
7.2 younger
0.8 your
-2.7 your back
1.4 your discs
1.9 your health
-0.1 your immune
1.6 your life
-0.2 your lower
0.3 your money
0.7 your muscles
6.1 your pain
2.0 your posture
4.9 your rmt
5.3 your scan
-9.3 your surgeon
-0.1 your very
0.1 yours
12.6 zero
5.3 ★★★★★
0.3 ⭐⭐⭐⭐⭐
`
