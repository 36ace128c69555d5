/** Made by `npm run claims:learn` of 4859 sentences with a promise and 29151 without. */
export const inclination = 1.0

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
6.4 #
8.5 # 1
7.0 %
4.8 % better
-6.4 % off
-3.0 10
0.2 100
6.4 100 %
-0.2 12
-0.7 15
-6.0 2
-1.1 20
0.2 2024
-2.7 24
-0.5 24 hours
-1.5 3
-0.2 30
-1.3 31
-3.9 4
5.1 4.9
-0.1 4.9 stars
-1.6 45
-1.1 50
-1.9 6
-3.5 60
0.1 60 min
-0.2 60 minute
-1.6 7
2.4 71
6.4 71 $
0.1 75 min
2.0 78
-2.8 80
-1.5 90
2.3 <!>
-8.6 <?>
-2.6 <alone>
3.2 <closes>
-16.8 <heading>
-9.2 <item>
-3.3 <opens>
-12.7 <text>
0.1 ^ 5
-0.6 ^ a
-0.2 ^ about
-0.4 ^ add
5.9 ^ after
0.2 ^ alan
0.8 ^ all
-1.3 ^ an
5.3 ^ and
0.3 ^ anyone
2.9 ^ as
0.2 ^ avoid
-2.7 ^ back
1.9 ^ backs
-3.2 ^ be
5.0 ^ because
13.2 ^ best
4.4 ^ bestmassage
0.6 ^ better
11.1 ^ bone
1.6 ^ both
-1.7 ^ bring
4.4 ^ bulging
4.8 ^ but
2.9 ^ by
5.8 ^ callum
2.2 ^ cartilage
8.0 ^ child
2.8 ^ clients
0.8 ^ complete
0.8 ^ completely
-1.6 ^ consider
0.6 ^ corrects
0.2 ^ count
5.4 ^ days
2.9 ^ detoxifies
0.2 ^ dev
0.4 ^ did
-0.8 ^ discs
-0.5 ^ do
5.8 ^ eight
0.3 ^ eleven
0.1 ^ elsewhere
-0.1 ^ endorphins
1.8 ^ everybody
1.8 ^ everyone
0.8 ^ expect
5.1 ^ fast
0.1 ^ faster
5.4 ^ feel
1.8 ^ finally
5.7 ^ five
-1.5 ^ for
5.4 ^ forget
5.6 ^ four
0.2 ^ give
-4.5 ^ go
0.6 ^ golfers
1.3 ^ guests
1.8 ^ hands
-5.3 ^ have
0.9 ^ he
0.4 ^ heals
1.9 ^ her
-3.9 ^ here
4.0 ^ herniation
2.0 ^ hips
1.6 ^ his
-3.3 ^ how
0.9 ^ i
0.5 ^ if
0.9 ^ in
1.9 ^ joint
0.6 ^ karen
-3.2 ^ keep
-0.1 ^ let
1.8 ^ ligament
1.7 ^ line
2.3 ^ longer
-2.1 ^ low
-0.1 ^ lumbar
8.5 ^ made
1.4 ^ massage
5.7 ^ melts
3.1 ^ more
1.2 ^ my
-5.6 ^ myth
-2.6 ^ new
-1.2 ^ none
1.3 ^ not
0.1 ^ nothing
1.0 ^ old
5.9 ^ once
3.5 ^ one
2.8 ^ other
-4.5 ^ others
0.5 ^ our
0.4 ^ over
-0.1 ^ pain
4.6 ^ painfree
-0.1 ^ painkillers
0.4 ^ parents
0.1 ^ patients
1.7 ^ people
-3.8 ^ please
-0.1 ^ plenty
6.3 ^ pretty
1.8 ^ prevents
2.4 ^ priya
-0.1 ^ q
0.6 ^ r
0.2 ^ realigns
8.6 ^ recurrence
0.1 ^ regular
0.1 ^ results
4.2 ^ right
-0.2 ^ sessions
2.4 ^ seven
1.3 ^ simone
2.8 ^ sit
0.5 ^ six
2.0 ^ skip
-2.7 ^ so
1.9 ^ some
0.1 ^ somebody
-0.1 ^ sometimes
0.4 ^ sore
-0.8 ^ stress
0.1 ^ stronger
1.0 ^ studies
-13.1 ^ surgery
-1.3 ^ take
-4.3 ^ tell
1.7 ^ thank
0.3 ^ that
-1.2 ^ the
-3.5 ^ then
-2.7 ^ there
3.9 ^ these
-1.5 ^ they
5.2 ^ thinking
-1.0 ^ this
0.3 ^ three
5.9 ^ today
2.6 ^ tom
5.9 ^ unlike
-0.9 ^ use
-1.0 ^ walking
-0.3 ^ warm
-1.3 ^ we
5.2 ^ week
0.5 ^ weeks
-2.5 ^ what
5.7 ^ where
-2.6 ^ will
8.4 ^ with
-3.8 ^ you
-2.3 ^ your
5.4 ^ ★★★★★
0.5 ^ ⭐⭐⭐⭐⭐
-1.3 a
1.9 a because
-1.5 a bit
4.9 a change
0.1 a course
3.6 a diagnosis
1.4 a difference
-3.3 a doctor
4.0 a film
-0.1 a full
0.3 a fusion
3.8 a life
6.1 a lifetime
-2.1 a lot
1.8 a low
-7.3 a massage
1.4 a miracle
3.7 a month
-0.6 a muscle
0.7 a pacemaker
0.3 a plan
2.6 a promise
0.6 a quick
0.3 a remedy
-3.1 a scan
-1.7 a session
5.1 a single
-0.1 a slipped
-0.1 a small
-6.2 a specialist
2.4 a straighter
1.1 a team
0.1 a time
0.1 a warm
-1.5 a week
-0.2 a while
1.1 a winter
1.2 able
1.9 able to
-6.0 about
2.9 about $
-2.3 about it
4.6 about surgery
-0.1 about the
5.2 about us
-3.3 above
11.9 absolutely
0.1 absolutely $
0.8 accelerates
-0.1 accident
-1.1 ache
1.5 acid
5.1 acid and
1.3 acids
-8.5 active
-3.4 activities
-1.5 activities $
3.8 actually
5.9 acupuncture
-2.1 acupuncture $
-1.0 acute
3.9 addresses
14.6 adjustment
12.4 adjustments
-1.2 adults
-1.0 advance
3.2 advanced
2.5 advanced spinal
-6.3 advice
9.1 advil
-0.9 affect
-3.0 affects
2.1 after
-1.4 after $
-2.3 after a
0.2 after one
7.1 after ten
-0.5 after that
2.7 after which
0.1 after your
0.4 afterward
6.7 again
4.2 again $
-0.2 against
2.3 ago $
2.5 aisle
10.4 alignment
0.4 alignment $
1.9 all
2.3 all ages
0.6 all it
-1.5 all the
0.6 all three
-0.9 alone
2.9 along $
-0.6 alongside
0.2 already booked
3.5 also
3.5 also makes
0.2 also offer
4.7 alternative
3.0 alternatives
2.2 alternatives $
2.0 altogether
1.4 altogether $
0.6 always be
-1.9 am
-0.1 am not
3.2 amazed
-1.1 an
3.3 an end
-3.3 an hour
4.3 an inch
-0.1 an operation
-1.4 and
-2.5 and a
9.7 and acupuncture
-2.2 and an
1.2 and as
1.6 and because
-6.8 and can
0.1 and danced
-2.3 and do
-1.4 and down
0.1 and five
0.1 and free
2.4 and go
-3.5 and how
2.3 and it
5.4 and left
1.3 and make
-0.2 and many
1.0 and more
3.8 and not
-3.0 and one
0.6 and see
0.1 and send
0.7 and shoulders
2.1 and take
-0.1 and tear
1.1 and that
2.4 and the
-2.0 and then
1.3 and they
4.9 and this
-1.4 and we
-8.2 and what
1.7 and you
4.2 answer yes
-3.2 answers
3.5 anti
1.7 any
5.0 any $
10.2 any age
5.0 any more
-6.0 any time
3.1 anymore
3.1 anymore $
0.6 anyone
-3.5 anyone who
-3.1 anything
1.3 appointment
-0.2 appointments
1.9 appropriate
1.4 appropriate for
-2.0 are
-0.2 are a
3.9 are back
0.6 are loose
0.7 are my
5.5 are no
-1.5 are not
2.3 are on
0.8 are that
1.7 are the
-1.9 area
-2.9 around
3.9 around $
2.6 arrived
0.2 arrived in
2.8 arthritis
-1.1 arthritis is
-0.1 article
0.2 as a
0.1 as fast
2.2 as many
1.7 as the
-0.2 as we
-2.9 as you
-9.2 ask
1.8 ask about
-6.9 asked
-5.0 asleep
2.8 assured
0.3 assured $
6.8 asthma
-1.9 at
4.5 at bay
3.6 at christmas
0.1 at its
-2.4 at least
-0.1 at night
-0.6 at the
0.5 at thirty
3.6 attack
-0.2 attacks the
1.8 authority
3.9 authority on
-0.6 available
1.2 avoid
6.4 avoid surgery
3.7 avoided
8.0 away
0.2 away the
5.5 back
0.3 back $
6.4 back at
3.0 back easier
2.0 back from
-0.4 back has
4.3 back in
5.4 back into
4.7 back on
-0.7 back pain
5.1 back specialist
-4.0 back surgery
5.5 back to
0.5 back together
2.6 back where
7.7 backed
8.2 backed by
0.8 backs
-2.4 backs $
-0.5 bakery
1.1 bank
0.9 barely
3.2 bath $
2.4 bay
1.3 bay $
-0.6 be
2.4 be $
0.1 be avoided
-3.0 be done
0.3 be effectively
0.3 be the
-0.1 be wary
2.9 be you
1.2 beat
11.1 beats
2.9 beautifully
0.1 because
5.6 because massage
1.5 because of
0.5 because our
3.4 because we
1.2 becomes a
2.5 bed $
-1.7 been a
6.1 been able
2.2 been in
-9.1 been proven
4.8 been to
-2.6 been told
-1.4 before
0.2 before lunch
2.6 before you
1.1 begins
0.9 begins $
-0.1 behind the
1.8 being
0.3 being $
5.1 believe
-1.0 believe in
-4.7 below
-8.1 bend
-0.1 bending
2.4 beneficial
2.4 beneficial for
8.0 benefit $
-0.9 benefits
-0.1 beside
2.6 best
7.2 best massage
0.2 best money
-0.2 best time
4.4 bestmassage
4.4 bestmassage $
2.3 better
2.6 better $
0.1 better in
-2.8 between
-1.5 bill
9.2 bin
4.2 blank
9.6 blood pressure
-0.7 blue
4.8 body
1.0 bone $
1.8 bone spurs
-4.0 book
0.1 book online
-6.9 booking
2.3 boosts
5.0 boots
0.2 boots $
0.6 both
0.4 bottle
0.2 boxes
5.2 brace
0.5 brace $
-1.4 breathe
-3.0 breathing
-1.1 bring
-0.4 bring your
-0.2 building
-0.1 bulges
1.7 bulletproof
0.9 burnaby
2.9 burnaby for
-1.9 busy
-2.5 but
-2.2 but i
-5.9 but it
1.2 but she
-1.3 but there
0.5 but you
-0.2 buttock
2.5 buttons
2.4 by
0.2 by week
-3.4 call
-1.4 called
3.1 callum
0.2 calms
3.7 came
0.1 came in
0.3 can
-0.4 can $
-0.2 can also
1.6 can always
-2.8 can cause
3.1 can cure
-2.7 can guarantee
-0.9 can help
-4.4 can make
4.5 can match
0.5 can not
4.6 can straighten
4.2 can tell
2.4 can usually
7.9 cancel
0.4 cancel the
14.6 cancelled
-0.3 cancer
2.4 cane
0.8 capitol
0.8 capitol hill
-2.6 car
3.1 car like
-0.6 cards
1.5 carried
0.5 carrying
0.6 cart $
2.1 cartilage
-0.2 case
-0.9 cases
0.2 cause
0.1 cause $
0.1 cause and
4.2 causing
1.3 causing it
3.1 cells
1.5 cells $
1.9 cellular
2.4 cent
0.4 centre
0.2 certified
-2.4 chair
1.8 chairlift
-0.5 chairs
-0.9 chance of
0.1 chance to
-3.1 change
-1.2 change the
-8.3 changed
-1.4 changes
-3.4 charge
0.1 chase
4.1 chase symptoms
-4.5 check
-0.7 checked
-1.5 chest
7.8 chiro
0.3 chiropractic
1.5 chiropractor
5.7 choice
0.1 choice for
-2.1 choose
5.2 christmas
3.1 chronic
-1.0 circulation $
0.4 cities
0.2 city
-5.7 claim
-0.9 claims
2.1 clean
5.1 clean $
12.6 cleanse
0.8 cleared
1.8 cleared up
5.6 clears
3.4 client
2.8 clients
1.2 clients describe
3.5 clients have
9.3 clinic in
2.4 clinic on
0.1 clinically
0.2 clinically proven
5.4 clinics
1.0 close
0.1 closed
0.2 coat
-0.1 coffee
-0.8 cold
9.7 colds
0.8 colin
-6.2 college
9.1 combination
2.4 come
1.0 come and
2.5 come off
-0.9 come on
0.3 come to
0.6 comes
-0.3 comfort
-2.9 comfortable
-0.1 comfortable $
-14.1 common
1.2 complains
3.9 complete
8.8 completely
0.1 completely $
0.2 compression
1.2 conservative
0.3 conservative treatment
-2.9 consider
4.1 consultant
0.9 consultant has
-0.5 contact
-4.3 control
7.3 correct
0.1 correct the
1.3 corrected
5.2 correcting
8.7 correction
13.0 corrects
7.1 cortisone
-0.8 cost
-0.1 costs
5.8 could
2.3 could barely
4.9 could not
1.5 count on
4.0 course
3.2 course of
-1.0 cover
-5.8 covered
-0.1 covers
1.5 creates
1.8 cried on
2.1 crooked
0.9 crossed
-0.1 cure
8.6 cured
6.2 cures
4.5 curve
0.1 cut
5.2 d
6.4 d $
-8.8 damage
3.5 damaged
12.0 danced
1.5 dancing
0.3 danger
7.0 dangerous
11.4 dangerous $
2.0 date $
-0.6 daughter
0.2 days
2.5 deal with
2.0 dealt
2.0 dealt with
-4.0 decide
0.4 decompress
2.0 decompress the
1.4 decompression
1.4 deep
-0.6 deeper
10.1 degrees
-0.1 degrees $
-0.4 department
-3.1 depends
-0.3 depends on
1.6 depression
-2.7 desk
12.3 detox
0.2 detox massage
12.0 detoxification
4.1 detoxification $
9.9 detoxifies
0.3 detoxifies the
3.1 detoxify
1.6 detoxify the
0.6 diabetes
7.0 diagnose
0.1 diagnose exactly
10.6 diagnosis
0.1 diagnosis and
3.0 did
2.3 did it
0.1 did my
-0.7 did not
-0.7 difference $
-2.0 different
-0.1 direct
-3.9 directly
0.2 disappears
2.5 disc
-1.7 disc back
0.2 disc height
0.3 disc is
2.8 disc specialist
-1.7 disc that
0.6 discs
0.1 discs and
1.1 discs from
-3.4 discs lose
1.3 distance
-0.6 do
-0.9 do it
-2.6 do not
2.0 do what
3.8 do you
0.1 do your
-1.0 doctor
-2.1 doctor $
0.5 doctors
0.8 does
2.3 does and
-3.9 does not
0.1 does the
-3.0 doing
-0.1 doing your
0.6 done
6.8 done $
-0.8 door
2.9 dose $
8.3 doubt
0.3 down $
0.2 down them
3.1 downtown $
0.6 drains
7.4 draws
7.8 dress
0.1 dress $
2.2 drink plenty
4.9 drove
1.1 drove home
-0.1 e
-3.5 each
0.6 early retirement
-1.1 ease
-2.7 eases
0.2 easier
0.5 easter
1.0 easter $
-1.5 edge
-1.2 edge off
16.4 effective
7.4 effectively
1.1 effectively managed
0.1 effects
1.8 effects $
1.6 eight
-1.1 eight $
2.4 eight to
0.3 eleven
3.0 eleven out
5.9 eleven years
2.8 eliminate
9.0 eliminates
6.8 else
-0.2 else $
7.9 elsewhere
-4.9 emergency
-0.1 encourages
5.0 end
3.8 end it
1.0 end to
0.6 ended
-0.9 endorphin
-6.5 endorphins
4.4 ends
-0.1 english
-1.9 enjoy
4.1 enough
0.1 enough $
0.6 entirely
-0.1 episode
7.1 especially
0.1 especially well
3.8 even
0.9 even reverse
-2.7 evening
0.3 ever
0.1 ever happening
0.2 ever spent
1.1 every
9.4 every body
1.7 every cent
-0.2 every day
1.1 every one
4.3 every single
2.1 every therapist
3.0 everybody
2.2 everyone
3.4 everyone $
2.9 everything
-11.5 evidence
-1.2 evidence that
1.5 exactly
-7.9 exercise
1.0 exercises to
2.9 expect
0.6 expect you
-0.1 expected $
0.3 experience
1.4 experience and
14.7 expert
0.2 expert $
21.1 experts
0.5 experts in
-4.8 explain
-4.1 explains
-0.1 extended
-0.1 extended health
2.3 failed
-1.3 fair
0.4 far
6.7 fast
10.8 faster
0.7 faster $
-1.7 fee
1.9 feed it
1.0 feel
0.1 feel looser
1.6 feel something
1.0 feeling
-0.8 feels
3.2 feels stuck
-0.8 feet
0.4 felt
-2.6 fever
-1.7 few
-2.5 few weeks
0.3 fewer
2.2 fewer colds
4.7 fifty one
-1.4 fill
0.1 film
-0.1 finally
2.5 find
0.6 find that
1.4 finds
5.9 finest
0.2 finest massage
1.4 finish
5.2 finished
0.8 finishes
4.4 fire
-0.9 first
1.0 first day
9.2 first time
-0.7 first visit
1.0 fit
0.1 fitted
6.0 five star
0.2 five stars
9.1 fix
7.6 fixed
0.8 fixed me
-3.1 flat
-2.6 floor
0.3 flu
2.5 fluid
0.1 flush the
0.9 fly
5.0 folks
0.7 follow
1.0 follow $
0.1 following
-1.1 for
0.4 for $
1.7 for a
0.1 for absolutely
4.3 for all
1.3 for an
-0.1 for back
1.3 for eleven
3.5 for every
3.1 for everybody
-0.1 for four
13.3 for good
1.1 for her
0.1 for herniated
-2.5 for it
1.2 for life
-0.3 for long
2.8 for low
0.7 for microdiscectomy
-1.2 for my
8.7 for scoliosis
1.3 for spinal
0.2 for stenosis
-1.1 for you
-2.8 for your
1.5 foremost
6.8 forget
3.3 forgotten
-0.8 form
1.9 fortnight
-3.5 forward
-0.3 found
1.0 four
5.6 four will
3.0 fourth
7.0 frail
3.5 free
6.7 free $
0.3 free from
3.1 free of
-0.1 free parking
0.4 free the
4.1 freedom
4.4 freedom from
1.8 fresh
0.6 from
-7.9 from a
6.9 from ever
1.5 from further
0.8 from habit
0.2 from newborns
-2.4 from the
-1.2 from your
-3.5 front
4.0 full
0.3 fully
0.2 fully $
1.7 further
7.0 fusion
0.1 fusion $
1.1 future
2.7 gareth
0.9 gentle
0.1 gentle and
-1.3 get
0.1 get injured
-1.1 get out
2.2 get your
0.2 gets
1.7 gets rid
1.3 gets there
-1.1 getting
-1.2 gift
0.8 give it
0.2 given
2.9 given up
0.4 gives
-4.1 glutes
0.1 go
-1.0 go $
5.5 go and
-5.4 go away
1.5 go on
1.0 go the
-0.6 go to
0.1 go wrong
1.7 goes
-0.2 goes $
2.4 goes silent
2.0 goes to
9.6 gone
4.8 gone $
0.8 gone in
-2.4 good
-0.1 good $
0.1 good for
10.0 goodbye
6.7 goodbye to
2.1 google
2.3 got
-7.3 gp
0.1 grand
3.5 granddaughter
8.2 grandmothers
2.0 grandpa
1.4 grandparents
1.9 great
-1.5 group
-4.2 groups
5.5 grow
3.0 grow $
3.2 grown
2.5 grows
2.3 grows $
0.1 gta
3.4 guarantee
2.7 guarantee $
-5.4 guarantee that
10.7 guaranteed
1.8 guaranteed $
1.2 guests
-0.4 guide
0.1 guys
1.6 guys are
-5.2 gym
2.1 habit
0.9 had
-0.5 had a
0.4 had already
-0.9 had it
5.2 had me
-3.0 had the
3.3 had to
4.7 had tried
-1.6 half
-0.1 half hour
-0.9 half of
-0.1 hamstrings
4.9 hand
2.5 hands
8.7 hands do
1.2 hands in
0.1 hands on
0.1 happening $
-1.9 hard
-4.0 hard to
-0.8 hardly
3.1 harm
2.3 has
-2.7 has a
2.0 has an
-0.1 has become
-1.1 has been
-4.2 has gone
4.9 has never
0.8 has the
1.6 have
3.6 have $
-0.8 have a
-0.9 have back
-0.5 have been
-0.6 have got
0.9 have grown
-1.8 have had
10.2 have helped
0.6 have kept
-6.8 have no
1.9 have not
0.3 have proved
0.1 have to
1.5 have treated
-4.7 have tried
0.1 have yet
8.9 have you
5.4 he
-0.2 he had
0.1 he has
0.2 he never
2.3 he sat
4.9 headaches
8.0 heal
12.7 healing
-1.2 healing $
0.2 healing of
11.1 heals
-3.9 health
-0.4 hear
-1.2 heard
-0.6 heart rate
-5.8 heated
-1.8 heavy
7.8 height $
-0.1 heights
6.2 heights $
-4.0 help
-0.6 help you
2.0 helped
0.4 helped $
-0.2 helpline
-1.5 helps
2.2 her
2.0 her consultant
-0.1 her massage
-0.1 here
-0.2 here are
0.6 here first
0.6 herniated
-3.5 herniated disc
2.9 herniated discs
0.6 herniated l5
0.6 herniation
4.4 herniations
-0.2 hi
4.5 highgate
6.0 highly
0.2 highly specialized
0.6 hiked
0.6 hiked the
5.2 hill
1.0 hill $
1.7 him
0.9 himalayan
-0.3 hip
3.4 his
-2.6 his back
0.1 his knees
0.2 history $
-2.5 hockey
1.2 hold
0.2 hold you
0.2 holds $
1.3 home
4.9 home $
1.0 home and
0.1 hormones
-1.1 hot
0.9 hot stones
-1.9 hours
-1.6 house
0.1 how massage
2.5 hundred
2.2 hundreds
3.4 hundreds of
3.8 hurt
4.9 hurt you
-4.7 husband
3.7 i
2.0 i been
4.7 i can
0.1 i cancelled
0.2 i danced
-8.1 i did
0.5 i do
0.3 i drove
2.0 i got
0.3 i guarantee
0.5 i have
1.3 i just
0.6 i laid
3.0 i ran
-1.1 i see
12.3 i sleep
0.4 i tried
4.5 i was
0.9 ibuprofen
7.7 ibuprofen $
-0.2 icbc
1.7 ideal
-5.1 if
-3.5 if it
0.5 if you
3.8 illness
1.4 imbalances
7.2 immediate
0.3 immediate relief
18.1 immune
0.1 immune response
14.7 immunity
0.1 immunity $
0.8 impossible
-1.3 improve
0.4 improved
-2.7 improves
7.0 impurities
0.4 in
1.3 in a
-1.0 in advance
0.3 in an
1.7 in and
-4.4 in bed
2.5 in burnaby
8.7 in half
-0.3 in many
2.6 in may
3.0 in minutes
1.9 in my
0.3 in one
-0.1 in people
-2.4 in place
-2.0 in the
4.3 in three
0.1 in trained
0.3 in two
1.7 in years
-2.5 in your
2.2 inch
5.7 inch $
-4.0 include
-0.6 includes
-1.4 including
-11.9 infection
-1.7 information
3.9 injured
0.1 injured $
-0.1 injury
3.0 injury proof
6.1 inside
0.1 insomnia
9.9 instant
1.8 instant relief
5.2 instead
0.8 instead $
-1.0 insurance
-0.1 insured
5.0 into line
-1.5 is
1.4 is a
0.5 is actually
0.3 is also
0.1 is an
2.0 is assured
1.5 is been
-0.9 is best
2.7 is gentle
1.5 is going
0.1 is gone
2.3 is good
0.3 is how
-5.1 is in
2.1 is known
-0.1 is more
3.5 is muscle
0.6 is natural
-2.1 is no
4.9 is nobody
-3.9 is not
0.7 is nothing
-4.2 is one
1.9 is our
0.1 is over
4.8 is particularly
0.1 is permanent
0.3 is really
0.4 is restored
0.2 is scientifically
3.7 is settled
1.7 is so
6.9 is something
3.9 is suitable
2.9 is that
0.2 is to
-0.1 is where
0.5 is widely
0.1 is wrong
2.8 it
1.1 it $
0.2 it also
0.1 it any
-2.0 it does
-1.5 it gets
-3.7 it goes
2.2 it has
4.3 it in
0.4 it into
2.7 it keeps
3.7 it off
1.0 it or
0.6 it pulls
0.1 it straightens
1.4 it takes
0.3 it there
0.6 it to
2.2 it will
2.0 it works
2.6 its
-2.5 its own
1.3 jean
0.3 job
1.6 joint
7.9 joint and
-0.1 joints $
0.6 joints from
2.4 just
0.1 just the
-0.6 keep
0.1 keep to
3.0 keeps
-0.6 kind
-0.1 kitchen
5.1 kneadly
0.3 kneels
-1.1 knees
12.0 knife
0.1 knit
-3.2 knots
-4.4 know
1.2 know what
3.1 labours
3.7 lactic
3.7 lactic acid
4.7 ladder
0.3 ladies
4.6 laid
0.2 laid a
-6.8 large
2.8 last $
7.1 last a
1.9 last x
2.3 lasting
0.1 lasts a
-0.3 late
0.7 later
3.6 later he
-1.7 law
0.4 lawn
3.8 layer
10.0 leading
0.1 leading back
-0.4 leading cause
-0.2 leaflet
-0.4 learn
-4.2 learned
1.1 leave
7.1 leaves
5.7 leaving
4.9 left
3.3 left $
3.8 left to
-2.0 leg
-3.3 leg $
-0.9 legs
-1.4 legs $
3.4 lengthen
-0.1 less
-0.2 less pain
1.1 let back
3.2 lets
5.5 level
-4.4 licensed
-1.1 lie
5.3 life
3.8 life back
7.6 life without
0.3 lifetime
0.2 lifetime $
-1.0 lifting
0.4 ligament
1.9 ligament or
0.8 ligament sprain
-3.7 light
-3.2 like
4.3 like a
2.8 like it
2.8 like new
-3.0 likely
0.1 limped in
0.1 line
4.5 line one
-0.1 lining of
0.3 list
-4.4 listen
7.7 listened
-4.5 little
0.1 liu
0.1 live with
-0.1 lived
-2.7 liver and
-1.0 lives
-0.2 locations
-3.2 long
1.1 long run
0.2 long side
0.1 longer
0.7 longer need
-0.2 longer than
-1.7 look
-0.3 look at
1.0 look for
-0.1 looks
-0.9 lose water
-1.9 loss
0.5 lot
-0.8 lots
-0.2 lots of
1.3 love it
-2.6 lovely
-2.4 low
-6.1 low back
0.8 low mood
-0.5 lower
-9.2 lower back
2.9 lower mainland
0.1 lumbago
0.4 lumbar
3.4 lunch
2.0 lunch $
1.7 lymphatic
-0.1 m
0.4 mailbox
2.9 mainland
0.1 mainland $
-0.3 make
1.5 make a
-0.9 make the
0.1 makes you
4.2 managed
-2.1 many
-1.6 many of
-0.7 many people
3.5 marcus
1.5 marguerite
0.7 maria
0.1 mark
3.0 massage
0.1 massage $
2.4 massage 60
-0.8 massage and
-1.4 massage can
0.4 massage clinic
-9.8 massage does
-1.5 massage for
2.9 massage is
0.7 massage makes
-1.2 massage may
0.1 massage reduces
-3.0 massage therapists
-1.9 massage therapy
0.5 massaged
0.5 masters of
-4.6 matters
-3.0 mattress
-9.5 may
2.7 may $
3.2 may prescribe
1.7 may say
-0.8 maybe
1.8 me
2.6 me back
0.8 me i
-5.1 mean
-1.3 medical
8.6 medication
-0.3 medicine
-9.8 medicines
0.5 melts
2.5 memory
5.8 mended
6.0 mending
-1.3 mention
0.1 met
9.7 metabolic
0.7 metabolic waste
2.2 method
7.4 methotrexate
1.3 methotrexate $
1.5 metrotown
4.1 metrotown $
-2.1 might
10.1 migraines
2.8 min
0.3 mind $
-2.5 minute
-0.7 minutes
0.1 minutes 78
0.1 minutes of
9.2 miracle
0.2 miracle worker
2.9 missed
0.1 missed $
-0.3 modest
0.1 moms
-0.1 monday
0.1 money
15.1 money back
0.2 money i
-0.5 month
-0.3 month $
-2.6 months
0.1 months on
4.8 more and
-3.2 more than
-0.1 morning
5.1 morphine
-2.2 most
1.8 most clients
0.2 most effective
1.1 most people
-1.2 mostly
-2.9 move
0.2 move and
-0.1 movement
0.3 movement more
-1.2 moves
-5.6 moving
-0.2 moving $
0.5 mr
0.2 mr d
-0.4 mrs
-1.0 much
2.5 much $
0.8 muscle is
-1.0 muscle that
-0.1 muscles $
3.6 muscles and
-2.6 muscles around
1.4 muscles let
0.6 muscles massage
-4.9 muscles that
-0.7 must
2.4 my
0.2 my doctor
0.7 my leg
0.8 my mri
0.5 my sciatica
1.7 my surgeon
-10.0 myth
-1.6 name
1.8 natural
1.2 natural and
7.8 naturally
0.1 nature
-3.3 nearly
-0.5 neck
0.9 need
8.4 need for
-0.9 need surgery
-4.5 need to
2.2 needed
5.7 needing
8.2 needle
0.1 needles along
-1.4 needs
1.1 nerve
0.8 nerve is
1.2 nerve massage
-2.8 nervous
-0.3 nervous system
0.7 netball
4.1 never
3.9 never been
8.6 new $
-0.1 new clients
2.8 newborns
0.2 newborns to
0.3 next
-6.8 nice
6.5 nil
5.3 nil $
2.7 nine
0.1 nine days
2.6 no
0.1 no $
1.1 no brace
4.7 no clinic
-1.5 no cure
0.3 no harm
6.1 no longer
6.7 no more
10.0 no other
6.9 no pain
1.2 no reason
11.4 no risk
7.8 no risks
13.9 no side
-5.0 no single
-7.0 no treatment
0.6 nobody
-6.8 nobody can
6.1 nobody else
3.1 nobody has
3.0 nobody it
-1.1 non
-0.1 non specific
14.4 none
1.7 none $
3.9 none at
-4.0 none of
0.1 normal
2.0 normal person
-0.1 normally
-0.7 not
6.1 not $
1.6 not a
-0.2 not always
12.0 not any
-2.9 not been
-1.0 not change
-3.1 not cure
-5.6 not diagnose
3.3 not do
5.2 not fall
0.9 not feel
2.0 not find
8.5 not get
-3.2 not guarantee
4.4 not had
0.8 not happy
4.2 not help
15.9 not if
3.4 not just
1.1 not let
0.1 not lift
6.1 not like
7.1 not need
4.3 not one
10.8 not pay
0.6 not return
-2.7 not say
-0.1 not stop
0.9 not suit
-0.1 not suitable
0.7 not there
2.4 not work
5.5 nothing
2.2 nothing but
1.1 nothing else
3.6 nothing to
0.2 notice
4.3 notice a
5.7 now
0.7 now $
5.7 now i
-2.1 number of
8.8 number one
-4.2 nurse
-3.0 nurses
0.2 oak
-0.8 of
-3.6 of a
0.1 of all
3.0 of eleven
0.3 of it
2.1 of massage
4.7 of mind
0.1 of new
0.1 of our
0.6 of pain
-2.2 of people
4.2 of sciatica
0.3 of steroids
-1.5 of the
4.2 of treatment
-5.2 of us
0.1 of water
0.8 of weekly
0.4 of your
4.9 off
-1.4 off $
0.2 off it
1.3 off the
-4.1 offered
-2.5 office
-4.3 often
3.1 old
-1.1 older
-1.1 on
3.9 on $
-3.0 on a
1.3 on google
0.9 on his
5.0 on it
1.5 on me
-3.5 on my
0.6 on that
-1.2 on the
-0.1 on their
2.4 on to
-0.5 on weekdays
4.0 once
-6.1 once a
0.6 once and
0.4 once the
1.8 one
0.2 one $
0.3 one for
1.4 one is
2.8 one session
-0.3 one side
-1.2 one to
0.1 one treatment
5.8 one visit
-4.7 one you
0.4 ones
1.7 only
0.2 only need
0.1 only without
-1.3 open
5.7 open up
4.3 opens
9.6 operating
0.1 operating room
3.7 operation
1.6 operation $
-4.3 options
-8.8 or
1.3 or exercise
0.8 or it
2.3 or no
3.0 or old
0.1 or recovering
7.4 or you
-0.8 osteoarthritis
-0.1 other $
9.7 other clinics
3.1 other therapists
5.1 our
-3.2 our clinic
-0.1 our helpline
0.6 our program
0.1 our regulars
1.2 our rmt
3.2 our rmts
2.3 our work
7.8 ours
6.2 out
0.8 out $
-2.6 out and
-1.6 out for
2.7 outcomes
0.1 outperform
-9.2 outside
3.4 over the
0.1 overall
2.6 overall well
1.4 overdo
1.4 overdo it
2.8 overworked muscles
-2.4 own
2.5 own bed
2.8 oxygen
-2.3 p
0.6 pacemaker
0.1 pacemaker thin
0.1 pack $
2.4 packet
-7.0 page
5.0 pages
2.5 pain
0.9 pain $
-2.4 pain and
1.0 pain does
0.1 pain forever
11.2 pain free
0.3 pain has
1.8 pain hold
-0.5 pain in
-5.5 pain is
0.3 pain medication
-2.8 pain relief
1.8 pain since
2.0 pain stops
-1.7 pain that
4.6 painfree
4.6 painfree $
-0.7 painful
2.5 painkillers
-9.5 parking
-2.5 part
-0.4 part of
5.9 particularly
-0.2 patient
4.9 patients
0.8 patients with
5.4 pay $
0.1 pay nothing
-0.5 pays
1.6 pb
0.2 peace
4.8 peace of
1.7 pelvis
-1.4 people
0.4 people $
0.1 people are
-0.1 people cancel
2.3 people feel
-1.1 people have
-0.3 people in
-0.9 people who
-1.9 people with
-0.6 per
1.3 perfectly safe
3.2 permanent
-3.2 person
-4.1 phone
0.1 phone and
0.3 physio
-5.5 physiotherapist
4.3 physiotherapy
1.8 physiotherapy for
-1.1 pick
2.0 picked
9.0 pill
-0.4 pillows
5.4 pills
0.9 place
-0.2 place $
0.7 place for
2.3 plan $
-2.6 plans
6.8 played
-2.5 please
0.1 please before
3.9 poisons
1.0 pole comes
-1.6 popular
2.5 position $
-4.3 possible
-0.4 post
1.7 postpartum
2.0 postural
3.6 posture
0.1 posture $
1.5 pour
3.9 power
0.2 powerful
-0.8 practice
-0.1 practice $
0.3 precisely what
1.5 predictable
-3.1 pregnancy
4.9 prescribe
-1.0 prescribed
5.9 prescription
-2.7 pressing
-1.9 pressure
-1.2 pressure $
1.8 pretty
1.4 prevents
1.9 priya
-3.2 probably
2.1 problem
2.2 problem $
1.2 process
0.1 products
-1.9 professional
2.2 program
0.1 progression
3.8 promise
0.8 promotes tissue
13.4 proof
-0.3 proof $
2.8 properly
0.5 protocol
11.4 proved
0.1 proved it
16.0 proven
0.2 proven $
0.8 pull
0.8 pulls
-5.0 push
1.7 put
-4.8 put a
0.2 puts
-3.4 putting
-0.1 q
-1.7 questions
1.6 quick
-0.1 rain
4.4 ran
0.9 ran the
8.1 rapid
-1.0 rare
-3.6 rarely
8.1 rated
-2.5 rather
0.8 ray $
4.1 re
0.1 reabsorbed
0.3 reabsorbed $
0.5 reach the
-5.4 read
4.2 realign
0.2 realign the
6.4 realigns
2.8 realigns the
5.1 really
2.3 really $
0.2 really causing
-1.0 reason $
4.9 reason you
-4.2 reasons
1.7 rebuild
0.2 rebuilds
-1.9 receive
1.6 recognized
-4.5 recommended
0.1 recovering
5.1 recovery
6.5 recurrence
6.1 reduces
0.2 reduction
0.8 reduction of
16.9 refund
0.1 refund every
-1.6 register
-4.5 registered
5.2 regular
6.3 regular massage
0.1 regular sessions
2.3 regularly
7.5 regulars
3.1 rehydrating
-0.3 relaxation
2.0 release
8.4 released
10.0 relief
0.5 relief in
1.3 relief that
3.2 remedy
2.3 remember $
-0.1 removes
6.0 repair
0.5 repair $
0.6 repairs
2.0 replacement
-1.8 reported
0.9 reset the
1.1 resets
7.4 resolve
5.8 responds
0.1 responds $
-1.1 rest
3.8 restore
4.8 restored
6.5 restores
-0.1 result $
7.9 result is
8.8 results
-5.3 results $
0.9 results are
1.5 retired
3.7 retirement
3.6 return
1.3 returns
0.1 returns to
5.9 reverse
-0.3 review
3.6 reviews
-6.5 rheumatoid arthritis
-4.1 rheumatologist
0.6 rhythmic
7.6 rid
3.5 rid of
3.2 right
2.1 right hand
2.0 right in
-2.1 ring
2.7 risk
-0.4 risk of
4.1 rmt
-0.1 rmt $
1.8 rmt about
0.5 rmt and
0.2 rmt makes
5.7 rmt massage
2.8 roofing
-2.2 room
0.2 room for
-4.4 rooms
9.4 root
0.2 root of
-0.7 round
-0.1 runners
-4.1 runs
0.8 rush
2.7 rush you
9.1 safe
-0.2 safe $
-0.1 said $
0.1 salt
3.4 salt and
-1.4 same
-1.5 same $
1.7 satisfaction
0.4 saturday
-1.5 save
1.4 saved
-1.9 say $
6.1 say goodbye
-0.8 says
0.8 says $
-2.7 says it
1.4 scalpel
2.6 scan $
-0.1 scans
2.4 sciatica
-0.2 sciatica $
0.1 sciatica with
2.8 science
0.1 science $
7.8 scientifically
1.1 scientifically proven
1.5 scoliosis
2.2 scoliosis and
0.9 scoliosis can
-2.8 see
3.2 see the
-3.1 seems
-0.2 seems to
-2.3 sell
0.2 series
-2.5 serious
-0.2 service
7.8 session
3.9 sessions
3.2 sessions $
3.5 sessions and
0.7 settle for
2.9 settled
0.8 settled $
0.1 seven
7.5 seven $
-2.3 share
3.6 she
-1.5 she could
2.0 she has
5.4 she is
0.3 she kneels
0.1 she said
-4.7 sheet
0.5 shift
0.1 shift $
0.2 shifted
3.9 shona
-0.2 short
1.4 short side
-3.6 short term
3.0 shorter
-7.6 should
-4.0 shoulder
-1.2 shoulders
-1.8 show
-3.7 shown that
-4.8 shows
6.2 sick
-0.1 side
-2.1 side $
1.0 side and
0.5 side effects
0.5 side wake
-1.0 sideways
1.8 silent
4.9 simone
3.1 simply
2.0 since
1.8 since i
0.5 since most
-2.2 since the
0.5 single
1.8 single one
1.9 sink
-0.3 sister
-1.2 sit
0.1 sit through
-2.0 sitting
1.2 six
1.6 six $
2.5 six sessions
2.3 six weeks
2.5 sixth week
3.5 skilled
-1.3 skin
1.9 skip
4.2 skip the
-0.1 sleep better
2.7 sleep through
4.7 slept
-1.0 slip
-1.8 slow
-7.7 slowly
-0.2 slows
-9.0 small
-0.1 smoking
0.1 so
-0.2 so $
0.2 so easy
-1.4 so i
0.2 so it
2.6 so much
-3.1 so we
1.9 so you
-2.5 soft
3.2 soft tissue
-2.2 soft tissues
5.6 solution
-12.9 some
1.0 some of
-1.5 some people
-1.3 someone
5.4 someone who
-1.5 something
1.9 something to
-11.7 sometimes
2.2 sorted
2.2 sorts
-0.6 sounds
10.2 source
3.7 source $
0.1 source of
2.1 space
2.1 spare
0.8 spare you
0.5 specialise
0.5 specialise in
7.0 specialist
7.5 specialist $
2.1 specialist and
24.1 specialists
0.1 specialists $
0.1 specialists in
6.7 specialize
6.7 specialize in
5.8 specialized
4.8 specializes
4.8 specializes in
-2.7 specific
0.5 speed
3.3 speeds
0.1 speeds up
-0.5 spend
-1.6 spent
0.1 spent $
3.0 spinal
0.2 spinal alignment
-2.5 spinal stenosis
1.7 spine
0.3 spine will
3.3 spine you
-5.8 spots
3.5 sprain
3.5 sprained
2.1 sprains
0.5 spurs
0.7 square
0.6 stage
2.2 stand
2.4 stand at
-0.6 stand up
1.6 standing
8.7 star
18.0 stars
-0.1 stars $
0.1 stars on
-0.2 start
-0.1 station
1.4 stay
0.6 stay with
-0.1 staying
6.8 stays
1.7 stenosis
-1.4 step
0.5 steroids $
-1.3 stiff
-0.3 stiffness
-1.5 still
-0.6 stone
1.0 stood
1.0 stop
3.0 stop $
10.2 stopped
7.3 stops
0.1 stops $
-3.5 story
3.2 straight
3.6 straight $
2.5 straighten
-1.2 straighten a
9.2 straightened
3.9 straightens
6.9 straighter
2.4 straighter spine
4.1 strain $
-4.7 street
2.5 strengthens
1.5 strengthens your
-3.0 stress
-2.0 stress $
1.6 stress hormones
-7.3 stretch
-2.6 stretches
-1.3 stretching
-0.1 strong
5.4 stronger
8.0 stronger than
4.1 stubborn
7.8 stuck
-0.1 studied
-2.0 studies
0.1 studies show
-0.9 studio
-0.5 study
4.0 succeed
0.2 succeed where
9.9 success
2.0 success rate
-0.6 such
-5.3 such as
-4.9 suggest
1.2 suit $
0.4 suitable for
0.1 suits every
4.3 summer
1.2 summit
-0.1 sun
0.1 superior
1.6 sure
5.2 surgeon
-0.1 surgeon will
6.7 surgery
2.1 surgery $
2.8 surgery in
0.4 surprises
1.5 surprises people
-3.4 swears by
-2.1 swedish
-0.8 swimming
0.1 swinging
0.1 swinging a
1.6 switch
4.4 switches
4.3 switches off
-0.1 swollen
0.9 symptom
0.2 symptom $
-1.5 syndrome
0.4 system $
3.4 system a
-6.4 tables
4.0 tablets
-2.1 take
0.3 taken
1.4 takes
-3.7 talk
0.2 talking about
7.9 tall
9.4 taller
8.7 taller $
1.1 taper
-6.7 tea
-1.2 team
-0.2 team $
0.1 team of
-5.2 tear
0.7 tears
0.3 tears and
1.6 technique
0.2 techniques
1.6 teenager
-3.0 tell
0.1 tell anyone
0.1 tell us
-5.1 tells
-0.1 tells you
1.2 ten minutes
-0.1 ten people
2.2 ten years
-3.4 tends
-3.4 tends to
0.1 tension headaches
-0.6 term
0.8 than
1.9 than a
1.0 than the
-0.1 than those
2.1 thank
4.5 thank you
0.2 thanks to
1.2 that
0.1 that and
3.3 that because
1.8 that build
2.6 that can
1.7 that have
-1.7 that i
0.6 that is
-4.8 that it
-1.8 that massage
-4.5 that one
-2.9 that people
-0.1 that she
1.4 that surgery
1.2 that the
-5.8 that they
0.4 that was
-2.0 that we
-2.9 that you
-2.5 that your
1.9 the
3.3 the alternatives
2.0 the arthritis
1.0 the attack
-6.7 the back
3.7 the best
0.2 the bin
3.7 the blood
-1.3 the body
1.2 the burning
6.1 the cause
2.2 the chairlift
4.7 the change
-0.2 the clinic
1.4 the day
-0.1 the deep
4.1 the disc
0.5 the discs
-0.1 the edge
2.3 the finest
2.5 the flare
6.2 the fourth
0.1 the gta
-0.1 the gym
3.3 the harbour
-1.8 the hips
1.0 the hospital
2.5 the ibuprofen
-9.9 the immune
0.1 the jumper
1.5 the last
0.5 the layer
4.6 the least
1.9 the leg
-1.8 the lining
0.9 the literature
3.7 the long
0.1 the lower
3.6 the lumbar
3.9 the lymph
-0.1 the massage
0.1 the methotrexate
2.6 the most
1.1 the muscle
0.9 the nerve
2.5 the next
0.3 the nhs
0.1 the night
0.1 the number
-0.8 the one
5.9 the only
6.8 the operating
2.8 the operation
-4.4 the other
3.2 the pain
3.7 the pelvis
0.2 the power
0.3 the pressure
2.9 the problem
1.4 the real
0.4 the report
2.4 the rest
-4.8 the risk
6.7 the root
1.9 the sink
-1.1 the soft
0.1 the source
-2.3 the spinal
-0.4 the spine
0.3 the spot
1.5 the surgeon
2.0 the symptom
-0.1 the therapist
3.5 the tight
0.2 the torn
5.7 the toxins
1.5 the treatment
1.4 the tri
0.1 the true
5.6 the underlying
7.4 the vertebrae
-0.1 the very
-0.5 the week
2.5 their
2.2 them
0.8 then
3.8 then come
-1.0 then i
2.8 then you
8.2 therapist may
1.4 therapist will
4.3 therapists are
0.5 therapists can
-0.1 therapy for
2.1 therapy is
0.9 there
3.0 there and
-1.1 there are
2.3 there is
-0.3 there was
-1.1 these
-2.4 these are
3.4 these guys
3.4 these people
0.8 they
2.1 they belong
7.8 they had
1.8 they no
3.7 thickens
5.2 thing $
-1.0 things
-2.1 think
4.3 think about
-0.1 think that
0.4 thinking
8.3 thinking about
3.9 third
0.9 thirty
-0.1 this
-0.1 this leaflet
-0.7 this page
2.8 this treatment
1.7 this way
3.0 those
-2.1 though
-5.2 thought
1.8 three
2.1 three exercises
0.7 three sessions
5.9 three to
1.5 three visits
9.0 threw
0.1 threw out
1.8 through a
1.1 thrust to
-2.4 thursday
-1.0 tight
0.5 tight side
-1.6 time
2.6 time $
0.1 time are
-0.1 time to
0.2 time you
-3.6 times
-0.1 tired
8.4 tissue repair
0.7 tissue work
5.1 tissues
-0.9 to
-10.4 to $
-2.7 to a
0.1 to back
1.7 to come
-0.1 to do
0.2 to five
-2.6 to get
2.0 to great
0.4 to have
0.1 to heal
3.6 to its
5.6 to live
1.2 to lose
0.6 to meet
-2.2 to move
-2.7 to one
-1.7 to our
-1.7 to put
1.3 to say
-3.1 to take
3.0 to taper
0.5 to the
0.9 to us
1.8 to worry
-1.3 to you
-3.2 to your
2.4 today
0.8 today or
1.0 together $
-1.4 told to
3.3 tom
3.2 tom $
1.8 too $
5.2 top
-0.1 top of
0.3 top rated
3.6 torn
9.3 torn fibres
5.1 totally
1.6 touch
0.1 tougher
2.7 town
10.0 toxins
0.2 toxins and
3.0 toxins that
1.1 tracks
0.1 traction
2.3 trade
0.2 trained
7.5 trapped
0.1 trapped nerves
0.3 treat
3.5 treat the
0.6 treatment
1.3 treatment begins
-0.2 treatment has
4.5 treatment is
0.3 treatment plan
-0.2 treatment room
2.4 treatments
1.7 tri
2.4 tri cities
-0.1 trial
-5.9 trials
1.8 tried
4.8 tried everything
-0.2 trigger
4.5 true
-0.3 try
-4.3 tuesday
-1.8 twenty two
0.1 twenty years
5.4 twinge
0.1 twinge since
0.9 two
0.6 two $
1.9 two goes
0.1 two physios
7.2 two visits
-2.3 type
-0.1 typical
0.4 umbrella
0.6 umbrella stand
-1.2 under
4.2 underlying
2.2 underlying cause
-4.0 understand
-0.1 undress
10.8 unlike
4.2 unnecessary
-1.6 until
2.5 up
0.3 up $
1.6 up again
0.4 up healing
-1.4 up to
2.8 up which
-2.4 up with
2.4 up your
4.4 us
2.8 us that
0.1 us they
-4.0 use
-0.1 used
-0.5 using
-5.2 usual
-4.9 usually
4.9 vanish
6.0 vanished
0.1 vertebrae
-1.3 very
12.6 very first
3.2 visit
2.1 visit is
2.9 visits
3.9 visits $
0.1 voted
-2.2 wait
0.9 waiting
4.3 waking
8.2 walk out
0.1 walk tall
7.5 walked
0.1 walked out
-0.2 walking
3.0 walking distance
-2.4 want
-1.9 warm
-0.5 warms
-1.5 warmth
-0.5 wary
-0.3 wary of
7.7 was in
0.1 was like
0.6 was missed
0.1 was on
-0.2 was the
7.0 waste
0.5 waste products
1.4 way
-0.1 way $
-5.8 way to
2.3 we
3.9 we are
0.4 we call
0.7 we do
0.2 we fix
9.2 we guarantee
-0.1 we have
-0.2 we know
7.4 we make
1.8 we put
7.0 we succeed
-3.9 we will
-0.1 we would
-5.4 weakness
-2.9 wear
-1.6 wear and
0.1 wedding $
1.3 week
2.6 week and
-0.7 weekdays
0.1 weekend $
-0.7 weeks
-4.3 weeks $
-1.7 weeks and
0.8 weeks later
1.4 weeks of
-3.9 weight
-1.6 welcome
1.0 well
0.7 well $
-0.7 well as
7.4 well being
2.5 went
1.0 were
3.2 were a
0.1 west
1.7 what
0.2 what gets
0.4 what have
1.1 what is
-0.2 what it
0.5 what we
5.2 what worked
6.1 whatever
2.6 whatsoever
0.3 whatsoever $
-3.7 when
-1.3 when a
0.1 when the
0.2 where
3.2 where it
1.5 where others
3.5 where they
-0.7 where you
-0.2 whether
0.8 which
0.4 which disc
2.3 while you
0.9 who
2.5 who finish
0.3 who finishes
-3.9 who had
-0.1 who has
0.1 who keep
0.1 whole family
3.5 why
0.6 why did
0.2 why it
0.1 widen
6.8 widen it
1.3 widens
1.2 will
9.5 will $
1.6 will be
3.9 will diagnose
4.8 will do
-1.3 will find
-2.3 will go
-0.2 will have
1.8 will know
2.5 will refund
-0.2 will say
0.5 will see
2.2 will take
-0.1 will tell
-2.5 will thank
0.7 winter
9.9 witchcraft
9.9 witchcraft $
-0.4 with
0.6 with $
0.3 with a
-0.6 with age
0.1 with an
4.7 with every
3.5 with massage
0.2 with me
3.8 with no
2.6 with nothing
-2.6 with one
2.8 with osteoporosis
1.5 with us
-6.8 with your
1.7 within
12.0 within minutes
5.2 within ten
5.4 without
1.7 without a
2.9 without pain
10.1 without the
0.6 woman
0.1 woman $
0.3 wonderful
1.1 word $
-5.2 words
2.1 wore
-0.9 work
-2.5 work $
7.0 worked $
-0.1 worked on
0.1 worker $
-0.8 working
4.4 works
6.3 works every
-2.2 world
0.6 worry about
-1.6 worse
-0.1 worth
-1.0 would
-0.2 would like
-0.2 write
1.3 written diagnosis
5.7 wrong
0.9 year
2.6 years
-1.9 years $
-0.8 years and
4.1 years of
-0.3 yes $
9.4 yes and
2.3 yet
0.7 you
-2.0 you $
0.9 you are
3.8 you be
0.1 you call
2.3 you do
-7.6 you feel
4.9 you get
-1.6 you have
2.3 you is
0.2 you keep
4.8 you leave
-0.1 you may
-0.9 you need
3.5 you on
4.5 you out
2.6 you the
-1.0 you to
3.2 you turn
4.8 you will
0.5 young
2.4 young or
11.2 younger
0.5 your
-2.2 your back
-0.2 your doctor
2.2 your health
0.3 your immune
0.6 your life
-0.6 your lower
-0.2 your money
0.2 your muscles
6.5 your pain
4.4 your posture
-0.1 your rheumatologist
5.2 your rmt
1.7 your scan
-0.5 your shoulders
-8.3 your surgeon
0.6 your very
13.4 zero
0.1 zero $
0.1 zero risk
5.4 ★★★★★
0.5 ⭐⭐⭐⭐⭐
`
