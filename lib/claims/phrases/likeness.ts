/** Made by `npm run claims:learn` of 4773 sentences with a promise and 28532 without. */
export const inclination = 1.0

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
6.5 #
8.4 # 1
6.5 %
4.7 % better
-6.2 % off
-3.0 10
0.1 100
6.7 100 %
-0.2 12
-0.5 15
-6.0 2
-0.8 20
0.3 2024
-2.6 24
-0.7 24 hours
-0.2 25
-1.6 3
-0.3 30
-3.8 4
5.0 4.9
-1.6 45
-0.5 50
-1.9 6
-3.7 60
0.1 60 min
-0.1 60 minute
-0.1 60 minutes
-1.7 7
2.3 71
6.5 71 $
-0.1 75 min
1.6 78
-2.9 80
-1.5 90
2.3 <!>
-8.6 <?>
-2.5 <alone>
3.2 <closes>
-16.8 <heading>
-9.1 <item>
-3.4 <opens>
-12.7 <text>
-0.5 ^ a
-0.1 ^ about
-0.1 ^ add
5.5 ^ after
0.2 ^ alan
0.7 ^ all
-1.6 ^ an
5.1 ^ and
0.4 ^ anyone
2.8 ^ as
0.2 ^ avoid
-2.7 ^ back
1.7 ^ backs
-3.2 ^ be
4.7 ^ because
13.5 ^ best
4.3 ^ bestmassage
0.5 ^ better
-0.2 ^ between
11.0 ^ bone
1.7 ^ both
-1.9 ^ bring
4.1 ^ bulging
4.3 ^ but
2.9 ^ by
5.8 ^ callum
2.0 ^ cartilage
8.3 ^ child
2.8 ^ clients
0.7 ^ complete
0.8 ^ completely
-1.7 ^ consider
0.1 ^ corrects
5.9 ^ days
2.8 ^ detoxifies
0.2 ^ dev
0.4 ^ did
-0.1 ^ disc
-1.0 ^ discs
-0.2 ^ do
5.1 ^ eight
0.2 ^ eleven
-0.1 ^ endorphins
1.7 ^ everybody
1.8 ^ everyone
0.3 ^ expect
4.9 ^ fast
0.1 ^ faster
5.2 ^ feel
1.6 ^ finally
5.5 ^ five
-1.6 ^ for
5.3 ^ forget
5.6 ^ four
-4.2 ^ go
0.6 ^ golfers
1.4 ^ guests
1.7 ^ hands
-5.0 ^ have
0.9 ^ he
0.3 ^ heals
2.0 ^ her
-3.6 ^ here
4.0 ^ herniation
2.6 ^ hips
1.0 ^ his
-3.3 ^ how
0.8 ^ i
0.6 ^ if
0.8 ^ in
2.0 ^ joint
0.7 ^ karen
-3.4 ^ keep
-0.3 ^ last
-0.1 ^ let
1.7 ^ ligament
1.6 ^ line
2.2 ^ longer
-1.9 ^ low
8.4 ^ made
1.4 ^ massage
0.1 ^ meet
5.8 ^ melts
2.8 ^ more
1.2 ^ my
-5.5 ^ myth
-2.6 ^ new
-1.1 ^ none
1.2 ^ not
0.1 ^ nothing
1.3 ^ old
6.1 ^ once
3.4 ^ one
2.6 ^ other
-4.3 ^ others
0.8 ^ our
0.8 ^ over
4.6 ^ painfree
0.3 ^ parents
0.1 ^ patients
1.8 ^ people
-3.4 ^ please
6.3 ^ pretty
1.9 ^ prevents
2.4 ^ priya
-0.1 ^ q
0.5 ^ r
0.2 ^ realigns
8.5 ^ recurrence
0.1 ^ regular
0.2 ^ results
-0.1 ^ rheumatoid
4.3 ^ right
-0.2 ^ sessions
2.3 ^ seven
-0.2 ^ she
1.2 ^ simone
2.9 ^ sit
0.7 ^ six
1.9 ^ skip
-2.6 ^ so
2.3 ^ some
0.5 ^ sore
-0.7 ^ stress
1.1 ^ studies
-13.4 ^ surgery
-1.4 ^ take
-4.6 ^ tell
1.6 ^ thank
0.2 ^ that
-1.1 ^ the
-5.5 ^ then
-2.8 ^ there
3.9 ^ these
-1.6 ^ they
5.2 ^ thinking
-1.0 ^ this
6.0 ^ today
2.5 ^ tom
6.4 ^ unlike
-1.1 ^ use
-1.0 ^ walking
-0.3 ^ warm
-1.3 ^ we
5.4 ^ week
1.1 ^ weeks
-2.8 ^ what
5.6 ^ where
-2.6 ^ will
8.3 ^ with
-3.4 ^ you
0.5 ^ young
-2.0 ^ your
5.5 ^ ★★★★★
0.5 ^ ⭐⭐⭐⭐⭐
-1.3 a
1.7 a because
-1.4 a bit
4.8 a change
0.6 a course
4.2 a diagnosis
1.2 a difference
-3.5 a doctor
4.0 a film
0.1 a fusion
-0.1 a herniated
3.9 a life
5.3 a lifetime
-2.6 a lot
2.4 a low
-7.1 a massage
1.5 a miracle
3.9 a month
-0.6 a muscle
-0.1 a nerve
0.4 a normal
0.7 a pacemaker
-0.1 a physiotherapist
0.4 a plan
2.1 a promise
0.2 a quick
0.1 a remedy
-1.6 a scan
-1.5 a session
4.4 a single
-0.1 a slipped
-5.6 a specialist
2.4 a straighter
1.0 a team
0.5 a time
0.1 a twinge
0.2 a warm
-1.3 a week
1.3 a winter
1.0 able
1.7 able to
-5.8 about
3.0 about $
-2.3 about it
4.3 about surgery
-0.1 about the
5.4 about us
-4.1 above
11.8 absolutely
0.1 absolutely $
0.8 accelerates
-0.1 accident
-0.7 ache
1.5 acid
5.4 acid and
1.7 acids
-8.6 active
-3.0 activities
-1.9 activities $
5.3 actually
6.0 acupuncture
-1.6 acupuncture $
-1.0 acute
3.5 addresses
14.7 adjustment
12.4 adjustments
-1.1 adults
-0.8 advance
4.4 advanced
1.8 advanced spinal
-6.3 advice
9.3 advil
-0.9 affect
-3.2 affects
2.2 after
-1.8 after $
-3.0 after a
0.1 after one
7.4 after ten
-0.1 after that
2.1 after which
0.1 after your
0.1 afterward
6.6 again
4.5 again $
2.4 ago $
2.3 aisle
10.5 alignment
0.4 alignment $
1.8 all
2.3 all ages
0.9 all it
-1.5 all the
0.5 all three
-0.1 alone
-0.5 alongside
0.2 already booked
3.2 also
3.7 also makes
4.6 alternative
3.0 alternatives
2.2 alternatives $
1.7 altogether
1.0 altogether $
0.6 always be
-1.7 am
3.1 amazed
-1.0 an
3.3 an end
-3.4 an hour
4.3 an inch
-0.1 an operation
-1.4 and
-2.2 and a
10.0 and acupuncture
-1.1 and an
1.6 and because
-7.1 and can
0.1 and danced
-2.1 and do
-1.2 and down
0.1 and free
1.9 and go
-3.1 and how
2.4 and it
5.5 and left
0.9 and make
-0.2 and many
1.0 and more
3.5 and not
-3.0 and one
1.4 and see
0.1 and send
0.1 and she
1.7 and shoulders
2.3 and take
-0.1 and tear
0.8 and that
2.4 and the
-2.1 and then
1.2 and they
4.8 and this
-1.5 and we
-8.0 and what
1.9 and you
4.2 answer yes
-3.3 answers
3.4 anti
1.7 any
3.6 any $
9.8 any age
4.7 any more
-5.8 any time
2.9 anymore
2.9 anymore $
0.8 anyone
-4.0 anyone who
-2.6 anything
0.2 appointment
-0.2 appointments
1.9 appropriate
1.4 appropriate for
-2.0 are
-0.1 are a
4.2 are back
0.5 are my
5.5 are no
-1.7 are not
2.6 are on
0.9 are that
1.7 are the
-2.1 area
-2.8 around
3.6 around $
2.8 arrived
0.7 arrived in
2.5 arthritis
-0.6 arthritis is
-0.1 article
0.2 as a
0.2 as fast
2.4 as many
2.0 as the
-2.8 as you
-9.2 ask
1.8 ask about
-6.9 asked
-4.7 asleep
2.2 assured
0.4 assured $
6.5 asthma
-1.8 at
4.4 at bay
4.0 at christmas
-2.1 at least
-0.6 at the
0.9 at thirty
3.8 attack
-0.2 attacks the
1.6 authority
3.8 authority on
-0.6 available
1.2 avoid
6.4 avoid surgery
3.8 avoided
8.2 away
0.1 away the
5.5 back
0.2 back $
6.3 back at
2.6 back easier
1.5 back from
-0.2 back has
0.1 back i
4.3 back in
5.5 back into
-0.6 back is
4.6 back on
-0.7 back pain
5.9 back specialist
-0.1 back specialists
-4.1 back surgery
5.3 back to
0.3 back together
2.3 back where
7.7 backed
8.2 backed by
1.2 backs
-2.8 backs $
0.1 backs are
-0.3 bakery
1.3 bank
0.9 barely
3.5 bath $
2.5 bay
1.1 bay $
-0.7 be
2.2 be $
0.1 be avoided
-2.1 be done
0.2 be effectively
-0.1 be found
0.2 be the
-0.1 be wary
3.1 be you
1.4 beat
11.1 beats
2.6 beautifully
0.5 because
5.2 because massage
1.2 because of
0.5 because our
3.2 because we
1.6 becomes a
2.6 bed $
-1.3 been a
6.4 been able
2.1 been in
-8.3 been proven
4.8 been to
-2.4 been told
-1.1 before
0.2 before lunch
2.3 before you
0.5 begins
1.3 begins $
-0.1 behind the
2.0 being
0.3 being $
5.2 believe
-0.5 believe in
-4.0 below
-8.0 bend
-0.1 bending
2.4 beneficial
2.4 beneficial for
0.2 benefit
7.5 benefit $
-1.0 benefits
-0.1 beside
2.4 best
6.9 best massage
0.2 best money
4.3 bestmassage
4.3 bestmassage $
2.3 better
2.8 better $
-3.0 between
-0.1 big
-1.6 bill
9.7 bin
3.8 blank
9.2 blood pressure
-0.6 blue
4.9 body
1.4 bone $
1.6 bone spurs
-4.0 book
0.1 book online
-6.7 booking
2.0 boosts
5.3 boots
0.2 boots $
0.6 both
0.6 bottle
0.2 boxes
5.2 brace
0.5 brace $
-1.4 breathe
-3.2 breathing
-0.8 bring
-0.3 bring your
-0.1 building
-0.1 bulges
1.7 bulletproof
0.8 burnaby
-0.1 burnaby $
2.8 burnaby for
-0.1 bus
-1.8 busy
-2.5 but
-1.8 but i
-5.9 but it
1.7 but she
-1.2 but there
0.7 but you
-0.2 buttock
2.1 buttons
2.3 by
0.2 by saturday
0.1 by week
0.1 calcium deposits
-3.3 call
-1.2 called
3.0 callum
0.2 calms
3.1 came
0.1 came in
0.2 can
-0.2 can $
-0.2 can also
1.5 can always
-3.0 can cause
2.9 can cure
-3.0 can guarantee
-1.0 can help
-3.9 can make
4.3 can match
0.1 can not
0.2 can say
4.7 can straighten
3.7 can tell
2.4 can usually
8.1 cancel
0.1 cancel $
0.4 cancel the
14.8 cancelled
-0.3 cancer
2.6 cane
0.9 capitol
0.9 capitol hill
-2.5 car
3.3 car like
-0.5 cards
1.5 carried
1.4 carrying
0.5 cart $
2.5 cartilage
-0.7 cases
0.2 cause
4.4 causing
1.4 causing it
3.1 cells
1.7 cells $
2.2 cellular
2.1 cent
0.4 centre
0.1 certified
-2.5 chair
1.7 chairlift
-0.8 chance of
0.1 chance to
-3.0 change
-1.5 change the
-7.9 changed
-1.6 changes
-4.8 charge
0.2 chase
3.8 chase symptoms
-4.3 check
-0.6 checked
-1.1 chest
7.8 chiro
0.1 chiropractic
2.1 chiropractor
5.5 choice
-2.3 choose
5.2 christmas
3.3 chronic
-1.0 circulation $
0.5 cities
-5.8 claim
-0.8 claims
1.8 clean
4.9 clean $
12.8 cleanse
1.3 cleared
2.6 cleared up
5.6 clears
3.4 client
2.7 clients
1.1 clients describe
3.3 clients have
9.3 clinic in
2.4 clinic on
0.2 clinically
0.7 clinically proven
5.7 clinics
1.0 close
0.3 closed
-0.9 cold
9.6 colds
0.1 colds and
0.3 colin
-6.3 college
9.1 combination
2.2 come
0.7 come back
0.2 come down
3.2 come off
-0.8 come on
0.2 come to
0.8 comes
-0.2 comfort
-2.4 comfortable
-0.3 comfortable $
-14.2 common
1.3 complains
3.7 complete
8.7 completely
0.1 completely $
0.3 compression
1.3 conservative
0.2 conservative treatment
-3.0 consider
4.1 consultant
0.6 consultant has
-0.1 contact
-4.2 control
7.5 correct
0.1 correct the
1.3 corrected
5.2 correcting
8.7 correction
13.5 corrects
7.3 cortisone
-1.0 cost
-0.2 costs
5.8 could
2.3 could barely
5.0 could not
4.4 course
2.4 course of
-1.0 cover
-5.7 covered
-0.1 covers
1.3 creates
1.8 cried on
1.2 crooked
0.6 crossed
-0.1 cure
8.6 cured
5.7 cures
4.9 curve
5.2 d
6.4 d $
-9.0 damage
3.7 damaged
12.0 danced
1.7 dancing
0.2 danger
7.7 dangerous
12.3 dangerous $
2.0 date $
-0.3 daughter
2.5 deal with
2.3 dealt
2.3 dealt with
-4.1 decide
0.5 decompress
2.0 decompress the
1.2 decompression
1.0 deep
-0.1 deeper
10.6 degrees
0.2 degrees $
0.4 degrees over
-0.3 department
-3.0 depends
-0.2 depends on
0.1 deposits
2.1 depression
-4.0 desk
12.4 detox
0.2 detox massage
11.9 detoxification
4.1 detoxification $
10.0 detoxifies
0.1 detoxifies the
3.3 detoxify
1.8 detoxify the
0.6 diabetes
6.9 diagnose
0.1 diagnose exactly
10.5 diagnosis
0.2 diagnosis and
3.0 did
2.3 did it
-0.7 did not
-0.2 difference $
-2.1 different
-0.1 direct
-3.8 directly
-0.1 disability
2.4 disc
-0.9 disc back
0.2 disc height
0.2 disc is
-1.4 disc that
0.7 discs
1.4 discs from
-3.6 discs lose
1.3 distance
-0.8 do
-3.3 do it
-2.2 do not
2.7 do what
3.9 do you
0.1 do your
-1.1 doctor
-2.0 doctor $
0.8 does
-0.1 does $
2.0 does and
-4.2 does not
-3.1 doing
-0.1 doing your
8.0 done $
-1.1 door
3.2 dose $
8.2 doubt
0.4 down $
0.4 down them
2.8 downtown $
0.3 drains
7.5 draws
8.2 dress
1.9 drink plenty
4.9 drove
0.9 drove home
-4.1 each
1.6 early retirement
-1.0 ease
-2.6 eases
0.5 easier
0.4 easter
0.9 easter $
-1.5 edge
-1.4 edge off
16.3 effective
7.3 effectively
1.0 effectively managed
0.1 effects
2.0 effects $
1.7 eight
-1.3 eight $
2.2 eight to
-0.1 elevator
0.1 eleven
3.2 eleven out
5.8 eleven years
2.9 eliminate
8.9 eliminates
6.7 else
-3.3 else $
8.3 elsewhere
-4.7 emergency
-0.2 encourages
5.1 end
4.3 end it
1.1 end to
0.4 ended
-0.7 endorphin
-6.3 endorphins
4.7 ends
-0.3 english
-2.4 enjoy
4.2 enough
0.8 entirely
7.0 especially
0.1 especially well
3.9 even
0.6 even reverse
-2.7 evening
0.3 ever
0.1 ever happening
0.2 ever spent
1.1 every
9.5 every body
1.5 every cent
-0.3 every day
0.9 every one
4.3 every single
2.1 every therapist
3.0 everybody
2.3 everyone
3.1 everyone $
3.4 everything
-11.5 evidence
-1.4 evidence that
1.7 exactly
-8.7 exercise
0.8 exercises to
3.7 expect
0.8 expect you
-0.1 expected $
0.6 experience
1.2 experience and
14.6 expert
0.2 expert $
21.0 experts
0.4 experts in
-4.9 explain
-4.1 explains
-0.1 extended
-0.1 extended health
2.4 failed
-1.0 fair
0.1 far
0.1 far better
6.7 fast
0.1 fast $
11.1 faster
0.5 faster $
-1.3 fee
0.1 feed
1.5 feed it
1.1 feel
0.1 feel better
0.1 feel looser
1.5 feel something
1.1 feeling
-0.9 feels
3.0 feels stuck
-0.8 feet
0.2 felt
-2.6 fever
-1.5 few
-2.4 few weeks
0.3 fewer
2.2 fewer colds
0.1 fibres knit
5.0 fifty one
-1.7 fill
0.1 film
0.1 finally
2.5 find
1.5 finds
5.9 finest
0.1 finest massage
1.0 finish
5.0 finished
0.6 finishes
4.4 fire
-0.6 first
0.9 first day
9.0 first time
-1.3 first visit
1.2 fit
5.9 five star
0.2 five stars
9.1 fix
0.1 fix the
7.5 fixed
0.9 fixed me
-2.6 flat
-2.5 floor
0.2 flu
2.4 fluid
0.9 fly
5.2 folks
0.9 follow
0.9 follow $
0.2 following
-1.0 for
1.8 for a
0.1 for absolutely
4.2 for all
1.6 for an
1.2 for eleven
3.4 for every
3.3 for everybody
-0.1 for four
13.0 for good
0.7 for her
0.2 for herniated
-2.5 for it
1.4 for life
-0.6 for long
2.7 for low
0.6 for microdiscectomy
-0.1 for my
0.1 for nine
8.8 for scoliosis
1.3 for spinal
0.4 for stenosis
-0.2 for those
-1.1 for you
-2.8 for your
6.8 forget
3.3 forgotten
-0.5 form
1.7 fortnight
0.1 forty
-3.4 forward
-0.2 found
1.0 four
5.4 four will
3.5 fourth
7.4 frail
3.8 free
6.3 free $
0.1 free from
3.6 free of
-0.1 free parking
0.3 free the
4.1 freedom
4.4 freedom from
1.9 fresh
0.6 from
-7.6 from a
7.3 from ever
1.4 from further
0.2 from habit
0.1 from teenagers
-2.4 from the
-1.4 from your
-3.3 front
4.2 full
0.6 fully
0.2 fully $
1.8 further
6.6 fusion
0.9 future
3.4 gareth
1.0 gentle
-1.2 get
-1.1 get out
0.4 get you
2.4 get your
0.2 gets
1.8 gets rid
1.3 gets there
-1.1 getting
-1.2 gift
0.6 give it
0.1 given
3.0 given up
-3.9 glutes
-0.8 go $
5.6 go and
-4.2 go away
1.0 go the
-0.9 go to
1.4 goes
-0.2 goes $
2.5 goes silent
2.3 goes to
10.0 gone
4.5 gone $
0.6 gone in
-2.3 good
-0.1 good evidence
0.2 good for
10.1 goodbye
6.8 goodbye to
2.0 google
2.4 got
-6.7 gp
-0.1 gradually
3.1 granddaughter
8.4 grandmothers
1.7 grandpa
1.3 grandparents
0.1 grandparents $
1.9 great
0.3 grinding
-1.6 group
-4.1 groups
5.5 grow
2.9 grow $
2.9 grown
2.4 grows
2.2 grows $
0.1 gta
3.7 guarantee
2.4 guarantee $
-4.3 guarantee that
10.6 guaranteed
1.9 guaranteed $
1.4 guests
-0.5 guide
0.3 guys
1.3 guys are
-5.3 gym
2.6 habit
1.0 had
-0.3 had a
0.3 had already
5.8 had me
-2.7 had the
2.3 had to
4.7 had tried
-0.9 half
-0.1 half hour
-1.0 half of
-0.1 hamstrings
5.4 hand
2.7 hands
8.9 hands do
0.9 hands in
0.2 hands on
0.1 happening $
0.1 harbour
-1.5 hard
-4.1 hard to
-0.9 hardly
3.3 harm
2.5 has
-2.2 has a
1.6 has an
-1.4 has been
-4.6 has gone
2.9 has never
0.1 has no
0.7 has the
1.1 have
4.9 have $
-0.5 have a
-1.1 have back
-0.3 have been
-0.7 have got
1.1 have grown
-2.1 have had
9.8 have helped
0.5 have kept
-7.3 have no
2.3 have not
0.3 have proved
-0.2 have side
0.5 have to
2.0 have treated
-4.8 have tried
9.0 have you
5.6 he
-0.2 he had
0.1 he has
0.4 he never
1.9 he sat
0.1 he walked
5.8 headaches
8.0 heal
12.9 healing
-1.2 healing $
0.2 healing of
11.2 heals
0.1 heals itself
-3.8 health
-0.3 hear
-1.1 heard
-2.5 heart
-0.1 heart rate
-5.6 heated
-3.3 heavy
8.1 height $
-0.1 heights
6.2 heights $
-3.8 help
-0.7 help you
3.0 helped
0.1 helped $
-0.2 helpline
-1.4 helps
2.3 her
-0.2 here
-0.2 here are
0.3 here first
0.5 herniated
-3.3 herniated disc
2.8 herniated discs
0.5 herniated l5
0.7 herniation
4.0 herniations
-0.1 hi
4.5 highgate
5.8 highly
0.2 highly specialized
0.6 hiked
0.6 hiked the
5.1 hill
0.9 hill $
1.8 him
1.1 himalayan
-0.3 hip
-0.2 hip flexors
-0.1 hips
3.4 his
-2.8 his back
0.1 history $
-2.5 hockey
1.1 hold
0.8 hold you
0.1 hollins
1.6 home
5.0 home $
0.9 home and
0.2 hormones
-1.1 hot
0.9 hot stones
-1.7 hours
-1.6 house
0.1 how massage
2.4 hundred
1.8 hundreds
3.0 hundreds of
4.0 hurt
4.7 hurt you
-5.0 husband
3.8 i
1.7 i been
5.2 i can
0.3 i danced
-8.2 i did
0.3 i drove
2.0 i got
1.0 i guarantee
1.0 i have
1.3 i just
0.1 i ran
-1.2 i see
12.5 i sleep
0.4 i tried
4.6 i was
1.0 ibuprofen
7.7 ibuprofen $
-0.3 icbc
1.5 ideal
-5.2 if
-3.9 if it
1.1 if you
2.8 illness
1.3 imbalances
7.2 immediate
0.3 immediate relief
18.4 immune
0.1 immune response
14.8 immunity
0.1 immunity $
-1.2 improve
0.2 improved
-2.6 improves
7.0 impurities
0.4 in
1.2 in a
-0.8 in advance
0.3 in an
1.7 in and
-4.0 in bed
2.5 in burnaby
7.7 in half
-0.4 in many
3.7 in may
3.1 in minutes
1.6 in my
0.4 in one
-0.1 in people
-2.2 in place
-2.0 in the
4.3 in three
0.1 in two
1.9 in years
-2.4 in your
2.1 inch
5.8 inch $
-3.9 include
-0.5 includes
-1.1 including
-12.2 infection
-1.1 information
3.7 injured
3.0 injury proof
6.0 inside
9.9 instant
2.0 instant relief
5.2 instead
1.0 instead $
-1.1 insurance
5.3 into line
-1.6 is
1.1 is a
0.1 is actually
0.8 is also
2.2 is assured
0.8 is been
-0.7 is best
2.6 is gentle
1.5 is going
0.1 is gone
2.1 is good
0.1 is how
-5.1 is in
2.2 is known
-0.2 is more
3.4 is muscle
0.6 is natural
-1.8 is no
5.0 is nobody
-3.8 is not
0.3 is nothing
-4.1 is one
2.5 is our
0.2 is over
4.6 is particularly
0.1 is permanent
0.3 is really
0.4 is restored
3.9 is settled
1.8 is so
7.1 is something
3.8 is suitable
2.8 is that
0.5 is to
0.4 is what
-0.1 is where
1.3 is widely
2.8 it
0.9 it $
0.2 it also
0.1 it can
-1.6 it does
-1.5 it gets
-3.3 it goes
2.3 it has
4.0 it in
2.6 it keeps
3.8 it off
0.8 it pulls
0.1 it straightens
1.2 it takes
0.4 it to
2.7 it will
1.9 it works
-0.2 it would
2.8 its
-2.7 its own
1.5 jean
0.5 job
1.4 joint
7.6 joint and
-0.1 joints $
1.0 joints from
2.6 just
-0.3 keep
0.1 keep to
3.0 keeps
-0.7 kind
-0.4 kitchen
5.0 kneadly
0.3 kneels
-0.9 knees
12.6 knife
0.1 knit
-3.4 knots
-4.2 know
1.3 know what
3.6 lactic
3.6 lactic acid
4.9 ladder
5.1 laid
0.2 laid a
-6.8 large
0.4 last
2.2 last $
7.2 last a
1.6 last x
2.4 lasting
-0.3 late
0.9 later
3.5 later he
-1.8 law
4.1 layer
9.8 leading
0.1 leading back
-0.4 leading cause
-0.2 leaflet
-0.2 learn
-3.9 learned
1.2 leave
7.5 leaves
6.3 leaving
4.9 left
2.8 left $
3.9 left to
-1.8 leg
-3.5 leg $
-0.8 legs
-1.2 legs $
2.7 lengthen
-0.1 less
0.2 less often
-0.2 less pain
-0.1 let
1.3 let back
3.2 lets
4.2 level
1.0 level $
-4.2 licensed
-1.2 lie
5.1 life
3.8 life back
7.8 life without
0.3 lifetime
-0.8 lifting
0.2 ligament
1.5 ligament or
0.6 ligament sprain
-3.5 light
-2.9 like
3.8 like a
2.2 like it
2.8 like new
-3.4 likely
0.1 limped in
4.4 line one
-0.1 lining of
-4.3 listen
7.5 listened
-4.3 little
0.3 liu
0.1 live
0.1 live with
-0.1 lived
-0.1 liver
-2.5 liver and
-0.4 lives
-0.1 locations
-3.0 long
1.0 long run
0.2 long side
0.1 longer
0.1 longer need
-1.9 look
-0.2 look at
1.2 look for
-0.1 looked
-0.9 lose water
-1.9 loss
0.2 lot
-1.1 lots
1.4 love it
-2.1 lovely
-2.1 low
-6.3 low back
1.5 low mood
-0.8 lower
-8.9 lower back
3.0 lower mainland
0.1 lumbago
0.5 lumbar
3.2 lunch
2.0 lunch $
0.4 lymph
1.8 lymphatic
0.5 mailbox
3.0 mainland
0.1 mainland $
-0.3 make
1.7 make a
-0.9 make the
0.4 makes you
4.5 managed
-2.1 many
0.1 many as
-1.2 many of
-0.6 many people
3.4 marcus
1.7 marguerite
0.8 maria
2.9 massage
2.4 massage 60
-0.2 massage and
0.1 massage beats
-1.5 massage can
0.2 massage clinic
-9.5 massage does
-1.8 massage for
3.0 massage is
1.1 massage makes
-1.2 massage may
0.2 massage reduces
-2.9 massage therapists
-1.9 massage therapy
-0.5 massage will
0.3 massaged
0.4 masters of
-3.9 matters
-3.1 mattress
-9.4 may
2.4 may $
3.1 may prescribe
1.7 may say
-0.7 maybe
1.9 me
2.3 me back
0.7 me i
-4.8 mean
-1.3 medical
8.4 medication
-0.3 medicine
-9.4 medicines
0.1 meet your
0.5 melts
2.2 memory
5.8 mended
6.7 mending
-1.3 mention
-0.1 message
0.1 met
9.6 metabolic
0.6 metabolic waste
2.3 method
8.2 methotrexate
0.6 methotrexate $
1.5 metrotown
4.1 metrotown $
-2.7 might
10.1 migraines
2.8 min
0.2 mind $
-2.9 minute
-0.6 minutes
9.3 miracle
0.2 miracle worker
2.8 missed
0.1 missed $
0.1 moms
-0.2 monday
0.2 money
14.7 money back
0.2 money i
-0.9 month
-2.6 months
0.1 months on
5.1 more and
-3.5 more than
-0.1 mornings
4.9 morphine
0.2 morphine $
-2.2 most
2.1 most clients
0.2 most effective
0.7 most people
-1.1 mostly
-2.7 move
0.1 move and
0.3 movement more
-1.4 moves
-5.4 moving
-0.2 moving $
0.4 mr
0.2 mr d
-1.0 much
2.7 much $
0.8 muscle is
-0.1 muscle that
-0.2 muscles $
3.7 muscles and
-2.7 muscles around
1.6 muscles let
0.3 muscles massage
-4.4 muscles that
-0.6 must
2.5 my
0.5 my leg
0.8 my mri
0.8 my sciatica
1.7 my surgeon
-9.9 myth
-0.7 name
1.9 natural
1.1 natural and
7.8 naturally
0.1 nature
-2.9 nearly
-0.3 neck
1.2 need
8.2 need for
-0.7 need surgery
-4.9 need to
2.2 needed
6.5 needing
8.3 needle
-1.3 needs
1.0 nerve
0.6 nerve is
1.6 nerve massage
-2.5 nervous
-0.1 nervous system
0.5 netball
3.9 never
4.9 never been
8.9 new $
-0.1 new clients
0.2 new one
3.7 newborns
0.3 next
-6.8 nice
5.9 nil
5.9 nil $
2.5 nine
0.5 nine days
2.3 no
0.1 no $
1.3 no brace
4.7 no clinic
-1.8 no cure
0.3 no harm
6.5 no longer
7.0 no more
11.0 no other
7.6 no pain
1.4 no reason
11.3 no risk
7.6 no risks
13.6 no side
-4.2 no single
-7.0 no treatment
0.5 nobody
-7.3 nobody can
6.5 nobody else
3.0 nobody has
2.9 nobody it
-0.6 non
14.3 none
1.7 none $
3.8 none at
-3.9 none of
1.9 normal person
-0.1 normally
-0.7 not
6.3 not $
1.8 not a
-0.2 not always
12.9 not any
0.1 not be
-2.7 not been
-0.5 not change
-3.0 not cure
-5.4 not diagnose
4.4 not do
5.2 not fall
0.3 not feel
2.4 not find
8.4 not get
-3.4 not guarantee
4.2 not had
0.9 not happy
0.3 not have
3.1 not help
0.4 not hurt
16.2 not if
3.3 not just
6.1 not like
6.5 not need
-3.0 not offer
4.2 not one
11.0 not pay
0.7 not return
-2.6 not say
-0.1 not stop
0.7 not suit
-0.1 not suitable
0.4 not there
2.1 not work
5.5 nothing
1.9 nothing but
1.5 nothing else
4.2 nothing to
0.2 notice
4.3 notice a
0.1 notice it
5.7 now
0.6 now $
5.5 now i
-2.0 number of
8.9 number one
-3.7 nurse
-2.9 nurses
0.2 oak
-0.8 of
-3.5 of a
3.2 of eleven
0.3 of it
2.3 of massage
4.7 of mind
0.1 of new
0.7 of our
0.4 of pain
-2.0 of people
4.6 of sciatica
0.2 of steroids
-1.4 of the
4.2 of treatment
-4.4 of us
0.1 of water
1.0 of weekly
0.7 of your
4.9 off
-1.4 off $
0.9 off the
-4.0 offered
-2.1 office
-4.0 often
3.0 old
-1.0 older
-1.0 on
4.1 on $
-3.1 on a
1.2 on google
0.5 on his
2.0 on it
1.3 on me
-3.6 on my
0.2 on that
-1.2 on the
-0.1 on their
3.2 on to
-0.4 on weekdays
3.8 once
-5.9 once a
1.1 once and
0.4 once the
1.9 one
0.2 one $
0.4 one for
1.3 one is
2.3 one session
-0.2 one side
-0.7 one to
0.1 one treatment
5.3 one visit
-3.5 one you
0.2 ones
1.8 only
0.1 only place
-1.1 open
5.5 open up
4.3 opens
9.7 operating
0.1 operating room
3.7 operation
2.0 operation $
-3.6 options
-8.7 or
1.3 or exercise
1.7 or it
2.4 or no
2.9 or old
0.1 or surgery
7.3 or you
-1.0 osteoarthritis
-0.1 other $
9.6 other clinics
3.5 other therapists
4.6 our
-0.1 our clients
-2.9 our clinic
-0.1 our helpline
0.7 our program
1.3 our rmt
3.5 our rmts
2.8 our work
7.6 ours
6.0 out
1.0 out $
-2.1 out and
-1.4 out for
2.6 outcomes
-9.3 outside
2.0 over the
0.1 overall
2.4 overall well
3.1 overworked muscles
-2.6 own
2.5 own bed
2.7 oxygen
-2.5 p
0.6 pacemaker
0.2 pacemaker thin
1.9 packet
-7.0 page
4.6 pages
-0.2 paid
2.5 pain
0.8 pain $
-2.6 pain and
1.0 pain does
0.2 pain forever
11.0 pain free
0.1 pain has
2.0 pain hold
-0.1 pain in
-5.1 pain is
0.3 pain medication
-2.6 pain relief
1.3 pain since
1.7 pain stops
-1.9 pain that
4.6 painfree
4.6 painfree $
-0.5 painful
2.6 painkillers
-9.7 parking
-3.5 part
-0.1 part of
5.5 particularly
-0.2 patient
4.9 patients
0.9 patients with
5.5 pay $
0.1 pay nothing
-0.5 pays
1.6 pb
0.2 peace
4.8 peace of
1.7 pelvis
-1.3 people
0.3 people $
0.1 people are
0.2 people cancel
2.4 people feel
-0.5 people have
-0.3 people in
-0.1 people notice
-1.0 people who
-1.8 people with
-0.5 per
1.3 perfectly safe
0.1 performed by
3.3 permanent
-3.4 person
-3.9 phone
0.1 phone and
0.3 physio
-5.5 physiotherapist
4.1 physiotherapy
1.8 physiotherapy for
-0.8 pick
1.9 picked
8.8 pill
-0.3 pillows
5.0 pills
1.1 place
-0.6 place $
0.4 place for
2.4 plan $
-2.5 plans
6.7 played
-2.6 please
0.1 please before
4.3 poisons
1.0 pole comes
-1.3 popular
2.6 position $
-4.1 possible
-0.1 post
1.4 postpartum
2.0 postural
3.7 posture
1.1 pour
3.7 power
0.3 powerful
-0.8 practice
-0.1 practice $
1.4 predictable
-2.7 pregnancy
4.8 prescribe
-1.1 prescribed
5.9 prescription
-1.3 pressing
-1.7 pressure
-1.2 pressure $
1.7 pretty
1.4 prevents
2.0 priya
-3.0 probably
2.1 problem
2.0 problem $
0.1 problem and
0.1 problems
1.1 process
0.1 products
-1.6 professional
2.3 program
0.1 progression
4.0 promise
0.1 promotes
0.8 promotes tissue
13.3 proof
-0.3 proof $
3.5 properly
0.8 protocol
11.4 proved
16.2 proven
0.3 proven $
0.9 pull
1.0 pulls
-4.5 push
1.7 put
-4.5 put a
-3.2 putting
-0.1 q
-0.2 question
-1.6 questions
1.6 quick
-0.1 rain
2.0 ran
-0.1 range
8.1 rapid
-1.0 rare
-3.5 rarely
8.1 rated
-2.5 rather
0.5 ray $
3.4 re
0.1 reabsorbed
0.3 reabsorbed $
0.9 reach the
-4.8 read
0.1 ready
4.7 realign
0.1 realign the
6.6 realigns
2.7 realigns the
5.3 really
2.0 really $
0.1 really causing
-1.1 reason $
0.1 reason to
4.6 reason you
-4.2 reasons
1.6 rebuild
-1.9 receive
1.6 recognized
-3.9 recommended
5.2 recovery
6.4 recurrence
6.0 reduces
0.2 reduction
0.6 reduction of
-0.1 referral
16.3 refund
-1.8 register
-4.5 registered
5.2 regular
6.8 regular massage
0.1 regular sessions
2.7 regularly
7.6 regulars
3.2 rehydrating
-0.1 relax
-0.3 relaxation
1.8 release
7.9 released
9.9 relief
0.4 relief in
1.1 relief that
3.4 remedy
2.4 remember $
-0.3 removes
5.9 repair
0.7 repair $
0.3 repairs
2.6 replacement
-1.6 reported
0.6 reset the
7.7 resolve
6.4 responds
-1.0 rest
3.7 restore
4.7 restored
6.5 restores
0.2 restoring
7.9 result is
8.8 results
-5.3 results $
0.7 results are
1.6 retired
1.6 retirement
3.6 return
1.2 returns
6.5 reverse
-0.3 review
3.7 reviews
-6.1 rheumatoid arthritis
-3.7 rheumatologist
0.5 rhythmic
7.8 rid
3.3 rid of
3.3 right
1.8 right hand
2.1 right in
-1.8 ring
2.7 risk
4.0 rmt
-0.2 rmt $
1.6 rmt about
0.4 rmt and
0.7 rmt makes
5.4 rmt massage
2.6 roofing
-2.0 room
-4.1 rooms
9.6 root
0.1 root of
-0.8 round
-0.1 runners
-4.2 runs
0.7 rush
2.9 rush you
9.2 safe
0.1 safe for
-0.2 said $
3.2 salt and
-1.2 same
-1.4 same $
1.6 satisfaction
0.8 saturday
-1.1 save
0.8 saved
-1.5 say $
6.2 say goodbye
-0.1 say so
-0.9 says
0.7 says $
-2.5 says it
1.7 scalpel
2.8 scan $
-0.1 scans
-0.5 scar
2.4 sciatica
-0.3 sciatica $
2.8 science
0.2 science $
7.9 scientifically
0.9 scientifically proven
1.4 scoliosis
2.2 scoliosis and
0.9 scoliosis can
-2.8 see
2.9 see the
-3.2 seems
-0.2 seems to
-2.8 sell
0.1 series
-2.2 serious
7.9 session
3.8 sessions
3.3 sessions $
3.4 sessions and
-0.1 set
0.4 settle for
3.0 settled
0.9 settled $
0.1 seven
7.6 seven $
-2.2 share
3.6 she
-1.8 she could
2.1 she has
5.7 she is
0.3 she kneels
-4.2 sheet
0.2 shift
0.1 shift $
0.2 shifted
4.4 shona
-0.1 short
1.5 short side
-3.5 short term
-7.4 should
-4.2 shoulder
-2.6 shoulders
-1.8 show
-3.8 shown that
-4.9 shows
0.2 shrinks
6.3 sick
-0.2 side
-1.5 side $
1.3 side and
0.5 side effects
0.5 side wake
-1.1 sideways
1.8 silent
4.9 simone
3.2 simply
2.2 since
1.6 since i
-2.0 since the
0.4 single
1.8 single one
2.1 sink
-0.2 sister
-1.5 sit
-2.1 sitting
1.1 six
1.3 six $
2.4 six sessions
2.3 six weeks
2.1 sixth week
0.1 skating
0.1 skill
3.3 skilled
-1.2 skin
2.2 skip
4.1 skip the
-0.2 sleep better
2.6 sleep through
4.4 slept
-0.5 slip
-1.8 slow
-7.6 slowly
-0.2 slows
-8.9 small
-1.0 so $
0.3 so easy
-0.9 so i
0.4 so it
2.6 so much
-3.1 so we
2.3 so you
-2.7 soft
3.2 soft tissue
-1.8 soft tissues
5.7 solution
0.1 solution $
-12.9 some
0.9 some of
-1.5 some people
-0.5 someone
5.3 someone who
-1.1 something
1.6 something to
-11.4 sometimes
0.1 sorted
1.9 sorts
-0.3 sounds
10.3 source
3.6 source $
0.1 source of
2.6 space
0.1 space between
2.1 spare
0.9 spare you
0.4 specialise
0.4 specialise in
5.9 specialist
8.0 specialist $
24.0 specialists
0.2 specialists in
7.0 specialize
7.0 specialize in
6.0 specialized
4.7 specializes
4.7 specializes in
-2.6 specific
0.4 speed
3.5 speeds
0.1 speeds up
-0.1 spend
-1.5 spent
0.1 spent $
3.0 spinal
0.3 spinal alignment
-2.4 spinal stenosis
1.4 spine
-0.1 spine is
0.3 spine will
3.1 spine you
-5.9 spots
3.7 sprain
2.9 sprained
1.9 sprains
1.1 spurs
0.4 square
0.5 stage
2.1 stand
2.2 stand at
-0.5 stand up
1.5 standing
8.7 star
-0.1 star reviews
18.1 stars
-0.1 stars $
0.1 stars from
0.1 stars on
-0.2 start
-0.1 station
1.5 stay
0.3 stay with
-0.1 staying
6.7 stays
1.7 stenosis
-1.4 step
0.3 steroids $
-1.2 stiff
-1.3 still
-0.6 stone
0.7 stood
1.1 stop
0.9 stop $
10.4 stopped
7.5 stops
0.2 stops $
-3.5 story
3.3 straight
3.3 straight $
2.5 straighten
-1.5 straighten a
9.3 straightened
3.8 straightens
0.1 straightens you
6.8 straighter
2.4 straighter spine
3.9 strain $
-4.7 street
2.3 strengthens
1.3 strengthens your
-2.9 stress
-2.0 stress $
1.5 stress hormones
-7.0 stretch
-2.8 stretches
-1.2 stretching
-0.2 strong
5.1 stronger
7.5 stronger than
5.0 stubborn
8.0 stuck
-0.2 students
-1.8 studies
0.1 studies show
-0.9 studio
-0.5 study
4.0 succeed
0.3 succeed where
10.1 success
1.9 success rate
-0.5 such
-5.1 such as
-4.5 suggest
1.0 suit $
0.4 suitable for
0.1 suits every
0.5 summer
1.2 summit
-0.1 sun
0.2 superior
0.1 superior to
1.5 sure
5.2 surgeon
-0.1 surgeon will
7.0 surgery
1.7 surgery $
2.5 surgery in
0.4 surprises
1.4 surprises people
-3.0 swears by
-2.1 swedish
-0.1 swimming
1.3 switch
4.2 switches
4.1 switches off
-0.2 swollen
1.0 symptom
0.2 symptom $
-1.7 syndrome
0.3 system $
3.9 system a
-6.7 tables
4.2 tablets
-2.1 take
0.1 take six
0.1 taken
1.5 takes
-3.3 talk
0.1 talking about
7.9 tall
9.3 taller
8.5 taller $
0.9 taper
-6.3 tea
-1.1 team
-0.2 team $
-5.1 tear
0.2 tears
0.2 tears and
2.2 technique
0.2 techniques
1.9 teenager
0.1 teenagers
-2.8 tell
0.1 tell us
-0.1 tell you
-5.0 tells
-0.1 tells you
1.1 ten minutes
-0.1 ten people
2.0 ten years
-3.4 tends
-3.4 tends to
-0.7 term
1.1 than
1.6 than a
0.9 than the
-0.1 than those
2.1 thank
4.7 thank you
0.2 thanks to
1.1 that
-0.7 that $
3.2 that because
1.9 that build
2.8 that can
2.1 that have
-2.7 that i
0.8 that is
-4.6 that it
-1.7 that massage
-4.5 that one
-3.0 that people
-0.1 that she
1.5 that surgery
0.9 that the
-5.5 that they
0.5 that was
-2.4 that we
-2.4 that you
-2.6 that your
1.8 the
3.3 the alternatives
0.1 the arthritis
0.9 the attack
-6.7 the back
3.9 the best
0.3 the bin
3.6 the blood
-1.7 the body
1.4 the burning
-0.1 the buttock
6.2 the cause
2.2 the chairlift
4.8 the change
-0.3 the clinic
2.1 the day
0.4 the deep
4.1 the disc
0.5 the discs
0.6 the dog
-0.1 the edge
2.3 the finest
2.8 the flare
7.1 the fourth
0.1 the gta
-0.2 the gym
3.2 the harbour
-1.6 the hips
1.1 the hospital
2.4 the ibuprofen
-10.0 the immune
0.1 the jumper
0.1 the knife
1.0 the last
0.5 the layer
4.5 the least
2.1 the leg
-1.7 the lining
0.5 the literature
3.5 the long
0.3 the lower
3.8 the lumbar
3.2 the lymph
-0.1 the massage
-0.1 the morning
2.7 the most
1.2 the muscle
1.1 the nerve
2.7 the next
0.1 the number
-0.9 the one
5.3 the only
6.7 the operating
2.8 the operation
-4.3 the other
3.4 the pain
-0.2 the part
3.9 the pelvis
0.2 the power
0.3 the pressure
3.0 the problem
1.8 the real
2.1 the rest
-4.4 the risk
6.7 the root
2.1 the sink
-0.6 the soft
-0.1 the source
-2.0 the spinal
0.3 the spot
0.1 the state
1.4 the surgeon
2.2 the symptom
-0.1 the therapist
3.4 the tight
0.2 the torn
5.5 the toxins
1.6 the treatment
1.4 the tri
5.7 the underlying
7.2 the vertebrae
0.3 the very
-0.3 the week
0.4 the word
2.4 their
2.1 them
0.8 then
4.7 then you
-1.1 therapist $
8.2 therapist may
1.3 therapist will
4.4 therapists are
-0.1 therapy
-0.1 therapy for
2.1 therapy is
0.8 there
3.9 there and
-0.6 there are
2.9 there is
-0.2 there was
-1.2 these
-1.8 these are
3.8 these guys
3.4 these people
1.0 they
1.8 they belong
0.1 they go
7.2 they had
1.6 they no
3.4 thickens
5.2 thing $
-0.9 things
-2.0 think
4.0 think about
-0.2 think that
0.4 thinking
8.4 thinking about
3.7 third
0.6 thirty
-0.1 this
-0.1 this article
-0.1 this leaflet
-0.5 this page
2.9 this treatment
1.9 this way
3.2 those
-3.8 though
-5.4 thought
2.0 three
2.0 three exercises
0.9 three sessions
5.7 three to
0.4 three visits
8.6 threw
0.1 through
2.0 through a
0.1 throw away
1.0 thrust to
-2.1 thursday
-1.0 tight
0.5 tight side
-1.8 time
2.8 time $
-0.1 time to
-3.6 times
-0.2 tired
8.4 tissue repair
0.8 tissue work
5.1 tissues
-1.0 to
-10.2 to $
-2.3 to a
2.2 to come
0.2 to five
-2.6 to get
1.7 to great
0.7 to have
3.8 to its
5.4 to live
0.8 to lose
1.0 to meet
-2.6 to move
-3.3 to one
-1.5 to our
-1.9 to put
0.2 to say
-2.9 to take
2.8 to taper
0.6 to the
1.1 to us
1.6 to worry
-1.1 to you
-3.0 to your
2.3 today
0.8 today or
1.1 together $
-0.6 told to
3.3 tom
3.3 tom $
1.8 too $
5.4 top
-0.1 top of
0.4 top rated
4.3 torn
9.1 torn fibres
5.0 totally
1.6 touch
0.2 tougher
2.7 town
9.9 toxins
0.1 toxins and
3.3 toxins that
0.9 tracks
0.4 traction
2.4 trade
0.3 trained
-0.1 training
7.2 trapped
0.1 trapped nerves
0.3 treat
3.4 treat the
0.4 treatment
1.6 treatment begins
-0.1 treatment has
4.7 treatment is
0.2 treatment plan
0.1 treatment that
2.3 treatments
1.7 tri
2.4 tri cities
-0.1 trial
-5.4 trials
1.9 tried
4.4 tried everything
-0.3 trigger
4.4 true
-0.1 try
-4.3 tuesday
0.1 turn over
-0.1 twelve
-1.5 twenty two
5.2 twinge
0.1 twinge since
0.6 two
1.1 two $
7.3 two visits
-2.4 type
-0.1 typical
0.5 umbrella
0.7 umbrella stand
-1.1 under
4.1 underlying
2.2 underlying cause
-4.0 understand
-0.2 undress
9.5 unlike
3.3 unnecessary
0.1 unnecessary $
-1.5 until
2.5 up
1.6 up again
0.1 up healing
-1.5 up to
2.4 up which
-2.4 up with
2.4 up your
4.4 us
2.9 us that
0.1 us they
-4.0 use
-0.5 using
-5.2 usual
-4.8 usually
6.3 vanished
0.1 vanished $
-1.5 very
13.1 very first
3.3 visit
2.5 visit is
3.0 visits
4.0 visits $
-2.5 wait
0.9 waiting
0.1 waiting list
3.9 waking
8.1 walk out
0.1 walk tall
7.6 walked
0.1 walked out
-0.1 walking
2.8 walking distance
-2.1 want
-1.9 warm
-0.5 warms
-1.7 warmth
-0.5 wary
-0.4 wary of
7.7 was in
0.5 was missed
7.0 waste
0.5 waste products
1.5 way
-0.4 way $
-5.8 way to
2.4 we
4.1 we are
0.3 we call
0.3 we do
0.1 we fix
8.7 we guarantee
-0.1 we know
7.2 we make
1.8 we put
7.1 we succeed
0.4 we treat
-3.6 we will
-0.1 we would
-5.2 weakness
-3.0 wear
-1.5 wear and
1.4 week
2.5 week and
-0.1 week for
-0.6 weekdays
-0.7 weeks
-4.6 weeks $
-1.7 weeks and
0.6 weeks later
0.4 weeks of
-4.0 weight
-1.4 welcome
1.0 well
0.6 well $
-0.5 well as
7.1 well being
1.6 went
1.1 were
3.2 were a
0.2 west
1.6 what
0.3 what gets
0.4 what have
-0.5 what i
1.2 what is
0.8 what we
5.3 what worked
6.1 whatever
3.3 whatsoever
0.3 whatsoever $
-3.7 when
-1.1 when a
0.1 when the
0.2 where
3.2 where it
1.5 where others
3.5 where they
-0.5 where you
0.1 whether it
0.9 which
0.5 which disc
1.4 while you
1.0 who
0.8 who come
2.2 who finish
0.3 who finishes
-4.3 who had
-0.6 who has
0.1 who keep
0.1 whole family
3.8 why
0.3 why did
0.2 why it
0.1 widen
7.1 widen it
0.8 widens
1.0 will
9.2 will $
1.1 will be
4.0 will diagnose
3.6 will do
-1.3 will find
0.4 will get
-1.6 will go
-0.2 will have
1.5 will know
2.8 will refund
-0.1 will say
0.7 will see
2.6 will take
-0.1 will tell
-2.6 will thank
0.6 winter
9.9 witchcraft
9.9 witchcraft $
-0.4 with
0.8 with $
0.3 with a
-0.1 with age
0.1 with an
5.1 with every
3.6 with massage
3.7 with no
2.4 with nothing
-3.0 with one
2.6 with osteoporosis
0.7 with us
-6.7 with your
2.2 within
11.5 within minutes
4.9 within ten
5.4 without
3.0 without pain
10.3 without the
0.3 woman
0.1 woman $
0.2 wonderful
0.9 word $
-4.1 words
1.4 wore
-1.0 work
-2.0 work $
0.1 work begins
7.0 worked $
-0.1 worked on
0.1 worker $
-0.9 working
4.4 works
6.7 works every
-2.0 world
0.4 worry about
-1.7 worse
-0.8 would
-0.1 would like
-0.3 write
1.2 written diagnosis
5.9 wrong
0.1 wrong $
0.5 year
2.9 years
-2.3 years $
-0.3 years and
4.0 years of
-0.4 yes $
9.4 yes and
0.9 yet
1.0 yet to
0.7 you
-2.0 you $
0.4 you are
3.7 you be
0.1 you call
2.0 you do
-7.9 you feel
-0.1 you for
4.8 you get
-1.4 you have
0.8 you is
4.9 you leave
-0.1 you may
-1.7 you need
3.8 you on
4.5 you out
2.2 you the
-0.8 you to
3.5 you turn
4.7 you will
0.5 young
2.2 young or
11.0 younger
0.5 your
-2.1 your back
-0.3 your doctor
1.9 your health
0.2 your immune
0.8 your life
-0.7 your lower
-0.1 your money
0.3 your muscles
6.3 your pain
4.2 your posture
5.2 your rmt
1.2 your scan
-8.6 your surgeon
0.4 your very
0.2 yours
-0.1 yourself $
13.4 zero
0.1 zero $
5.5 ★★★★★
0.5 ⭐⭐⭐⭐⭐
`
