/** Made by `npm run claims:learn` of 5211 sentences with a promise and 30841 without. */
export const inclination = 1.1

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark. */
export const weights = String.raw`
6.5 #
8.7 # 1
6.1 %
4.8 % better
-5.7 % off
6.2 0
-2.3 10
0.1 100
7.1 100 %
-1.4 12
2.9 14
-0.4 15
-1.1 20
0.6 2024
-4.5 24
-1.3 24 hours
-0.1 30
-2.5 31
6.7 37
-0.1 4
5.1 4.9
-0.2 4.9 stars
-2.1 45
-3.5 60
0.1 60 min
-0.1 60 minute
-0.1 60 minutes
5.3 66
-2.1 7
1.9 71
5.3 71 $
0.1 75 min
2.2 78
-1.4 80
-1.7 90
1.6 <!>
-7.9 <?>
-2.7 <alone>
3.0 <closes>
-16.6 <heading>
-8.7 <item>
-3.5 <opens>
-12.8 <text>
-1.0 ^ a
-1.3 ^ add
5.9 ^ after
2.9 ^ all
-1.6 ^ an
5.0 ^ and
2.2 ^ as
0.2 ^ avoid
-3.3 ^ back
2.2 ^ backs
-2.6 ^ be
5.1 ^ because
12.7 ^ best
4.1 ^ bestmassage
0.8 ^ better
8.5 ^ bone
4.3 ^ both
-0.2 ^ breathe
-2.1 ^ bring
3.1 ^ bulging
3.8 ^ but
2.9 ^ by
5.7 ^ callum
-0.1 ^ can
3.2 ^ cartilage
7.6 ^ child
3.3 ^ clients
0.2 ^ come
0.7 ^ complete
0.3 ^ completely
-1.9 ^ consider
0.6 ^ corrects
0.3 ^ count
0.2 ^ day
7.9 ^ days
2.9 ^ detoxifies
0.2 ^ dev
5.5 ^ did
-0.7 ^ do
-0.1 ^ does
5.3 ^ eight
0.1 ^ elsewhere
-0.2 ^ endorphins
1.6 ^ everybody
1.6 ^ everyone
0.4 ^ expect
0.1 ^ fact
5.1 ^ fast
0.1 ^ faster
4.6 ^ feel
2.4 ^ finally
1.6 ^ firm
3.6 ^ five
4.4 ^ foot
-2.2 ^ for
4.1 ^ forget
4.3 ^ four
-0.6 ^ from
0.1 ^ give
-5.9 ^ go
0.5 ^ golfers
0.1 ^ guests
4.9 ^ hands
-7.0 ^ have
0.5 ^ heals
6.3 ^ held
1.4 ^ her
-4.2 ^ here
0.5 ^ herniation
1.6 ^ hips
4.3 ^ his
-3.8 ^ how
0.9 ^ i
1.1 ^ if
0.8 ^ in
2.1 ^ ingrid
0.2 ^ injury
-0.5 ^ it
2.6 ^ joint
0.7 ^ karen
-3.3 ^ keep
-0.1 ^ let
2.9 ^ lifted
1.1 ^ ligament
1.4 ^ line
2.4 ^ longer
3.1 ^ lorenzo
-1.7 ^ low
-0.2 ^ lumbar
8.5 ^ made
1.5 ^ massage
0.1 ^ meet
5.4 ^ melts
2.1 ^ more
1.2 ^ mr
1.5 ^ my
-5.6 ^ myth
-3.9 ^ new
-1.2 ^ none
2.8 ^ not
3.0 ^ nothing
0.7 ^ old
3.9 ^ once
3.8 ^ one
3.0 ^ other
-5.1 ^ others
1.1 ^ our
0.1 ^ ours
0.8 ^ over
4.3 ^ painfree
-0.2 ^ painkillers
1.6 ^ people
7.3 ^ pins
-3.1 ^ please
-0.2 ^ plenty
6.2 ^ pretty
1.4 ^ prevents
2.3 ^ priya
-1.3 ^ q
0.4 ^ r
8.7 ^ recurrence
0.1 ^ regular
0.1 ^ results
3.2 ^ right
-0.1 ^ say
-0.1 ^ see
0.1 ^ session
-1.3 ^ sessions
2.0 ^ seven
-0.4 ^ she
1.2 ^ simone
1.8 ^ sit
5.7 ^ six
2.1 ^ skip
-0.1 ^ sleep
-2.8 ^ so
1.0 ^ some
-0.1 ^ sometimes
-0.9 ^ stress
1.5 ^ studies
-14.2 ^ surgery
-0.6 ^ take
-4.5 ^ tell
0.7 ^ thank
0.9 ^ that
-0.7 ^ the
-2.7 ^ then
-2.8 ^ there
3.8 ^ these
-0.2 ^ they
5.5 ^ thinking
-1.2 ^ this
2.4 ^ three
-0.2 ^ tight
4.1 ^ today
3.8 ^ tom
-0.1 ^ touch
2.3 ^ twelve
6.1 ^ unlike
-0.8 ^ use
2.1 ^ walked
-0.3 ^ warm
-1.1 ^ we
1.9 ^ week
0.1 ^ weeks
-2.4 ^ what
5.3 ^ where
-0.1 ^ who
-4.4 ^ will
8.1 ^ with
-3.4 ^ you
0.1 ^ young
-2.6 ^ your
4.9 ^ ★★★★★
-1.5 a
2.5 a because
-1.7 a bit
4.5 a change
0.1 a client
2.3 a course
4.1 a diagnosis
0.9 a difference
-0.7 a disc
-4.1 a doctor
3.4 a dozen
3.7 a film
-0.1 a flare
0.8 a fortnight
0.1 a fresh
-0.1 a full
0.3 a fusion
-0.1 a herniated
3.7 a life
5.9 a lifetime
-0.7 a long
-3.8 a lot
1.7 a low
-7.1 a massage
1.8 a miracle
3.5 a month
0.8 a murmur
-0.2 a muscle
0.1 a neck
-1.1 a nerve
0.1 a normal
0.9 a pacemaker
0.1 a plan
2.4 a promise
0.4 a remedy
-3.7 a scan
-2.6 a session
4.7 a single
-0.1 a slipped
-0.1 a small
-6.9 a specialist
0.1 a stiff
2.2 a straighter
1.8 a team
0.2 a thing
0.3 a time
2.0 a warm
-1.8 a week
-0.1 a while
1.2 a winter
0.1 a year
1.1 able
1.8 able to
-6.4 about
3.0 about $
1.5 about how
-0.7 about it
5.0 about surgery
3.0 about us
-0.1 about what
-3.7 above
-0.1 above the
11.6 absolutely
0.1 absolutely $
0.8 accelerates
-0.2 accident
-1.0 ache
1.6 acid
4.8 acid and
1.1 acids
-8.4 active
-4.9 activities
-1.8 activities $
2.4 actually
6.0 acupuncture
-2.6 acupuncture $
-1.4 acute
4.0 addresses
14.4 adjustment
12.4 adjustments
-1.5 adults
-0.9 advance
3.0 advanced
2.0 advanced spinal
-5.2 advice
9.3 advil
-2.0 affect
-3.2 affects
1.8 after
-0.7 after $
-2.2 after a
0.1 after one
6.3 after ten
-1.7 after that
2.5 after which
0.3 after your
0.4 afterward
6.5 again
4.1 again $
-0.1 against
4.2 age and
1.2 ago $
1.6 aisle
10.1 alignment
0.4 alignment $
1.0 all
2.8 all ages
2.6 all are
-1.3 all day
0.9 all it
-1.2 all the
1.2 all three
-0.1 alone
3.5 along $
-0.1 along the
-0.7 alongside
3.0 also
3.7 also makes
1.6 also offer
3.2 alternative
3.2 alternatives
2.4 alternatives $
2.2 altogether
1.5 altogether $
-1.6 am
-1.0 am not
1.2 amazed
0.7 amitriptyline
-1.4 an
3.7 an end
-2.3 an hour
4.6 an inch
-0.2 an operation
-1.7 and
-1.3 and a
10.2 and acupuncture
-0.1 and an
0.5 and as
1.4 and because
-7.2 and can
-0.1 and danced
-0.1 and do
-1.4 and down
3.2 and five
1.6 and go
-4.2 and how
0.1 and i
2.6 and it
4.0 and left
1.0 and make
1.0 and more
2.4 and needles
5.5 and not
-4.0 and one
-0.1 and other
0.9 and see
0.5 and shoulders
-0.1 and stiffness
0.3 and take
0.8 and that
2.5 and the
-2.1 and then
2.3 and they
3.9 and this
-1.2 and we
-4.3 and what
2.2 and you
-0.1 answer $
4.4 answer yes
-4.0 answers
2.8 anti
0.1 antidepressants
1.0 any
6.6 any $
8.8 any age
6.4 any more
-7.8 any time
3.0 anymore
3.0 anymore $
1.1 anyone
-4.5 anyone who
-3.4 anything
0.7 appointment
1.0 appropriate
0.7 appropriate for
-2.3 are
-0.1 are a
3.6 are back
2.3 are looking
0.2 are loose
1.0 are my
6.2 are no
-1.8 are not
0.7 are on
1.0 are that
1.8 are the
-2.0 area
-2.7 around
3.2 around $
3.5 arrive $
0.2 arrived
2.2 arrived in
2.0 arthritis
-0.1 arthritis and
-0.3 arthritis is
-0.1 article
0.3 as
0.6 as a
0.3 as fast
1.7 as many
1.7 as the
-3.5 as you
-8.0 ask
0.7 ask about
-5.7 asked
-5.8 asleep
2.8 assured
0.7 assured $
6.5 asthma
-1.2 at
4.3 at bay
3.1 at christmas
-1.6 at least
-0.5 at night
-0.1 at our
-0.3 at some
-1.9 at the
2.5 at thirty
0.1 at this
3.0 attack
-0.2 attacks the
1.2 authority
4.0 authority on
-0.6 available
0.8 avoid
6.8 avoid surgery
4.4 avoided
7.6 away
1.4 baby
0.2 baby $
5.2 back
0.3 back $
0.7 back and
7.5 back at
-0.4 back by
3.5 back easier
2.5 back from
-1.5 back has
0.6 back i
5.0 back in
6.9 back into
-0.3 back is
5.1 back on
-0.7 back pain
4.8 back specialist
-4.2 back surgery
6.9 back to
2.5 back where
7.4 backed
7.9 backed by
-1.7 backs $
-1.3 bakery
1.2 bank
1.1 barely
1.1 bath $
0.8 bay
1.3 bay $
-1.2 be
6.1 be $
2.2 be at
0.2 be avoided
-1.6 be done
1.5 be effectively
-0.1 be found
2.6 be the
-0.1 be wary
2.9 be you
0.5 beat
9.5 beats
3.1 beautifully
0.6 because
4.2 because massage
1.4 because our
2.4 because we
0.8 become
-0.6 bed
2.9 bed $
-0.4 been a
7.4 been able
2.2 been in
-8.4 been proven
3.5 been to
-3.2 been told
-1.3 before
3.0 before you
0.6 begins
0.7 begins $
-0.2 behind the
1.1 being
0.1 being $
4.5 believe
-0.6 believe in
-0.8 bell
-0.1 belly
-6.8 below
-5.9 bend
-0.6 bending
2.7 beneficial
2.7 beneficial for
7.7 benefit $
-1.0 benefits
-0.1 beside the
2.6 best
7.3 best massage
0.1 best rmt
-0.2 best time
4.1 bestmassage
4.1 bestmassage $
2.0 better
2.9 better $
-2.5 between
-0.3 big
-1.6 bill
10.8 bin
0.1 bin them
-0.1 bit
-0.3 bladder
6.9 blank
0.1 blood moving
8.8 blood pressure
-0.7 blue
-0.1 board
4.4 body
2.4 bone spurs
-4.3 book
-0.1 book $
0.1 book online
-6.9 booking
2.2 boosts
4.0 boots
0.1 boots $
0.6 bottle
0.2 boxes
5.2 brace
2.6 brace $
-0.2 breaks
-2.8 breathe
-3.5 breathing
-1.4 bring
-0.1 bring your
0.3 brings
-0.1 building
-0.1 bulges
1.7 bulletproof
0.7 burnaby
-0.1 burnaby $
2.8 burnaby for
-2.2 busy
-2.3 but
-0.7 but i
-5.1 but it
1.4 but she
-1.7 but the
-1.2 but there
7.5 but you
-1.4 buttock
2.4 buttons
2.8 by
-0.1 by itself
1.1 by wednesday
1.7 by week
3.6 calcium
-3.5 call
-0.7 called
2.9 callum
2.7 came
0.2 can
-0.5 can $
-1.5 can also
0.1 can always
0.3 can be
-5.0 can cause
1.8 can cure
-2.9 can guarantee
-0.1 can help
-0.1 can i
-3.2 can make
4.7 can match
0.5 can not
4.6 can straighten
3.6 can tell
1.6 can usually
7.5 cancel
0.4 cancel the
15.0 cancelled
-0.1 cancer
3.4 cane
1.2 capitol
1.2 capitol hill
-2.7 car
2.3 car like
-0.8 cards
2.2 carried
0.2 cart $
2.7 cartilage
4.2 cartilage $
-0.7 case
-0.9 cases
1.8 cause
-0.1 cause is
2.8 causing
1.7 causing it
3.5 cells
0.2 cells $
2.3 cellular
0.1 cellular level
4.2 cent
0.1 centre
0.2 certified
0.1 chains
-3.8 chair
1.4 chairlift
-0.2 chance
-1.6 chance of
0.1 chance to
-3.9 change
-0.1 change the
-8.5 changed
-2.2 changes
-3.3 charge
0.2 chase
3.5 chase symptoms
0.1 cheaper
-4.5 check
-2.8 checked
-1.9 chest
0.1 child
5.4 chiro
0.7 chiropractic
1.6 chiropractor
5.2 choice
0.1 choice for
-2.5 choose
4.1 christmas
2.7 chronic
-1.8 circulation $
0.3 cities
-6.4 claim
-0.4 claims
1.0 clean
6.3 clean $
12.6 cleanse
0.4 cleared
0.8 cleared up
6.2 clears
0.7 click
1.8 client
2.8 clients
3.3 clients have
-0.1 clinic $
8.5 clinic in
1.3 clinic on
0.3 clinically
0.7 clinically proven
5.3 clinics
0.3 close
1.7 cm
0.2 coat
0.2 codeine
-0.6 cold
12.9 colds
0.2 colin
-7.3 college
8.5 combination
1.9 come
1.7 come and
2.6 come off
-1.4 come on
0.4 comes
-0.5 comfort
-2.4 comfortable
-1.3 comfortable $
-15.0 common
1.0 complains
3.6 complete
8.8 completely
1.0 conservative
0.2 conservative treatment
-2.9 consider
9.3 consultant
-0.7 contact
-4.6 control
7.0 correct
0.1 correct the
1.6 corrected
4.9 correcting
8.4 correction
12.8 corrects
6.7 cortisone
-1.7 cost
-0.7 costs
5.9 could
2.4 could barely
4.0 could not
0.2 count
2.4 count on
2.6 course
2.3 course of
-1.1 cover
-6.8 covered
-0.5 covers
2.7 creates
1.8 cried on
1.2 crooked
0.1 crossed
-0.1 cure
9.1 cured
5.9 cures
4.1 curve
0.5 cut
3.1 d
6.4 d $
-8.8 damage
4.8 damaged
11.5 danced
0.4 danced $
1.1 dancing
0.4 danger
5.8 dangerous
10.2 dangerous $
2.2 date
0.2 date $
-0.4 daughter
0.4 day
-0.4 day $
0.4 days
2.3 deal with
1.3 dealt
1.3 dealt with
0.1 decades
-4.0 decide
1.3 decompress the
1.1 decompression
1.6 deep
-0.2 deep tissue
-0.9 deeper
0.1 defences
8.8 degrees
0.2 degrees $
0.1 degrees over
-3.3 depends
-0.6 depends on
0.4 depression
-2.4 desk
12.3 detox
0.2 detox massage
11.3 detoxification
4.2 detoxification $
9.7 detoxifies
0.2 detoxifies the
3.1 detoxify
1.3 detoxify the
0.7 diabetes
6.7 diagnose
0.3 diagnose exactly
10.6 diagnosis
1.9 did
2.5 did it
-0.1 difference
-1.9 difference $
-1.4 different
-0.2 direct
-4.1 directly
-0.3 disability
0.2 disappears
2.7 disc
-1.9 disc back
1.2 disc is
2.4 disc specialist
-1.8 disc that
0.1 discharge
4.6 discharged
0.3 discs
0.1 discs and
0.3 discs from
-4.4 discs lose
1.9 discs that
-0.4 disease $
2.5 distance
-0.9 do
-2.2 do not
1.8 do what
4.2 do you
0.1 do your
-0.3 doctor
-2.9 doctor $
1.3 doctors
0.7 does
2.5 does and
-3.1 does not
0.2 does the
-1.9 doing
-0.1 doing your
6.1 done $
-0.8 door
1.6 dose $
8.1 doubt
-0.8 down on
-0.5 down to
-0.5 down with
2.1 downtown $
2.4 dozen
0.6 drains
7.0 draws
7.4 dress
1.9 drink plenty
4.9 drop $
5.2 drove
0.4 drove home
0.7 drugs
-0.2 during
-3.0 each
0.1 early retirement
-1.1 ease
-2.7 eases
0.6 easter $
6.8 economy
-1.4 edge off
16.4 effective
7.8 effectively
2.2 effectively managed
0.1 effects
0.4 effects $
1.6 eight
-1.7 eight $
-0.1 elevator
0.1 eleven
3.0 eleven out
4.1 eleven years
1.8 eliminate
9.3 eliminates
6.7 else
-0.3 else $
7.6 elsewhere
-5.0 emergency
-0.6 encourages
4.8 end
3.0 end it
0.8 end to
0.3 ended
-1.0 endorphin
-5.2 endorphins
4.4 ends
-0.3 english
-3.0 enjoy
5.6 enough
1.9 enough for
2.8 entirely
-0.2 episode
6.4 especially
0.1 especially well
3.1 even
0.6 even $
0.9 even reverse
-3.0 evening
1.0 ever
0.8 every
0.8 every age
9.9 every body
0.6 every cent
3.8 every one
4.8 every single
2.4 every therapist
1.3 every time
-0.1 every week
2.6 everybody
1.4 everyone
4.0 everyone $
3.0 everything
-12.2 evidence
0.1 evidence that
0.8 exactly
0.1 exactly which
-8.3 exercise
-0.1 exercise is
-0.1 exercises
1.4 exercises to
2.0 expect
1.2 expect you
-0.1 expected $
0.1 experience
1.1 experience and
15.0 expert
0.1 expert $
20.4 experts
0.3 experts in
-4.5 explain
-2.2 explains
-0.1 extended
-0.1 extended health
0.4 fact
3.2 failed
-1.8 fair
1.2 far
6.4 fast
0.2 fast $
10.3 faster
0.3 faster $
0.9 feed it
0.7 feel
-0.1 feel good
0.5 feel looser
1.0 feel something
1.0 feel the
0.6 feeling
-0.9 feels
2.7 feels stuck
-1.9 feet
1.8 felt a
-2.5 fever
-2.1 few
-2.5 few weeks
0.2 fewer
-0.1 fewer colds
0.3 fibres knit
4.5 fifty one
-0.7 fill
0.1 film
0.1 finally
2.3 find
0.1 find that
1.3 finds
5.8 finest
0.1 finest massage
3.4 finish
4.3 finished
1.0 finishes
3.5 fire
-0.7 first
-0.1 first and
2.7 first day
1.5 first night
0.2 first place
7.8 first time
-2.5 first visit
0.7 first year
5.1 fist
0.2 fit
0.2 fitted
0.9 five
-0.2 five minutes
5.5 five star
0.6 five stars
9.1 fix
6.5 fixed
1.1 fixed me
-0.1 flexibility $
-2.5 floor
0.3 flu
2.2 fluid
0.7 flush the
0.1 fly
4.4 folks
1.3 follow
0.9 follow $
-0.1 followed
5.9 foot drop
-1.3 for
4.0 for $
1.5 for a
0.1 for absolutely
5.6 for all
0.5 for an
1.2 for eleven
3.0 for every
2.3 for everybody
-1.8 for four
14.7 for good
0.1 for herniated
-3.0 for it
1.1 for life
3.4 for low
0.4 for microdiscectomy
-0.1 for my
9.5 for scoliosis
1.4 for spinal
0.4 for stenosis
-0.8 for that
-0.8 for you
-2.7 for your
1.1 foremost
7.4 forget
1.7 forgotten
-1.2 form
2.0 fortnight
-3.4 forward
-0.8 found
3.0 four
1.9 four will
0.1 fourteen
0.5 fourteen days
4.4 fourth
6.2 frail
3.3 free
6.1 free $
0.5 free from
4.5 free of
0.7 free the
3.9 freedom
4.4 freedom from
2.3 fresh
0.7 from
-8.9 from a
6.8 from ever
0.1 from newborns
0.2 from pain
-1.8 from the
-1.5 from your
-3.6 front
4.6 full
0.6 full of
4.9 further
7.1 fusion
0.1 fusion $
0.8 future
0.1 gabapentin
3.6 gained
1.0 gareth
1.0 gave
1.2 gentle
0.1 gentle and
-1.6 get
0.1 get injured
-1.6 get out
0.8 get you
2.6 get your
1.3 gets rid
1.8 gets there
-1.7 getting
-1.5 gift
0.3 give it
2.7 give me
3.7 given up
0.9 gives
-4.0 glutes
-0.6 go $
4.7 go and
-5.5 go away
1.9 go on
0.2 go the
-0.4 go to
0.4 go wrong
1.5 goes
-0.2 goes $
1.9 goes silent
0.8 goes to
9.1 gone
4.6 gone $
2.3 gone in
-2.6 good
0.3 good $
0.1 good for
9.7 goodbye
6.9 goodbye to
1.9 google
2.9 got
0.3 got off
-8.9 gp
0.4 gradually
0.3 grand
2.8 granddaughter
8.8 grandmothers
1.8 grandpa
1.6 grandparents
0.2 grandparents $
0.4 grass
1.2 great
0.6 grinding
-1.7 group
-4.9 groups
6.8 grow
1.6 grow $
2.2 grown
0.3 grows
2.1 grows $
3.6 guarantee
2.7 guarantee $
-6.6 guarantee that
10.4 guaranteed
1.7 guaranteed $
2.4 guests
-1.3 guide
0.2 guys
2.2 guys are
-5.1 gym
1.6 habit
1.4 had
-1.4 had a
0.2 had already
7.1 had me
0.4 had not
-3.5 had the
2.1 had to
4.4 had tried
-2.6 half
-0.2 half hour
-0.9 half of
4.0 hand
-0.3 handed
2.5 hands
6.5 hands do
-1.4 hard
-5.3 hard to
-0.9 hardly
4.4 harm
2.7 has
-2.8 has a
1.5 has an
-1.3 has been
-4.1 has gone
5.2 has never
0.1 has no
0.1 has proved
2.7 has the
2.0 have
3.4 have $
-1.6 have a
-0.8 have back
-1.9 have got
0.7 have grown
-1.9 have had
9.0 have helped
2.2 have not
0.3 have proved
-0.2 have side
0.1 have slept
0.1 have taken
-4.5 have tried
0.5 have yet
8.2 have you
0.1 having a
5.6 he
0.9 he has
0.4 he never
2.7 he sat
4.7 headaches
8.0 heal
12.7 healing
-1.6 healing $
0.1 healing of
10.2 heals
0.1 heals itself
-3.0 health
0.8 healthy
-0.5 hear
-1.0 heard
-0.9 heart rate
-5.6 heated
-2.2 heavy
2.4 height
4.7 height $
5.9 heights $
6.9 held the
-4.0 help
-1.1 help you
1.7 helped
0.6 helped $
-0.2 helpline
-1.7 helps
2.5 her
0.1 her consultant
-0.1 here
-0.6 here are
0.8 here first
-3.6 herniated disc
3.6 herniated discs
0.1 herniated l5
0.5 herniation
3.7 herniations
4.2 highgate
5.5 highly
0.2 highly specialized
0.5 hiked
0.5 hiked the
4.3 hill
0.6 hill $
1.3 him
1.1 himalayan
0.1 himself
3.2 his
-5.6 his back
-2.7 hockey
0.4 hold
0.6 hold of
0.2 hold you
-1.0 holding
0.2 holds $
0.8 hollins
0.7 home
5.9 home $
1.1 home and
-0.8 hope
0.1 hormones
0.2 host that
-1.6 hot
1.3 hot stones
-0.2 hours
4.7 hours to
-2.3 house
0.9 houses
2.2 houses $
0.3 how massage
1.6 hundred
1.6 hundreds
2.6 hundreds of
2.7 hurt
5.9 hurt you
-0.2 hurts
-6.1 husband
3.4 i
1.5 i been
1.1 i came
4.2 i can
0.1 i cancelled
-0.5 i could
-0.1 i did
0.6 i do
0.3 i drove
1.8 i got
0.1 i guarantee
0.2 i have
1.7 i just
0.2 i laid
0.4 i ran
-1.6 i see
11.4 i sleep
-0.1 i threw
0.1 i tried
3.5 i was
-0.1 i would
7.3 ibuprofen $
-1.3 icbc
2.5 ideal
-5.2 if
0.1 if a
-2.7 if it
6.3 illness
1.3 imbalances
6.7 immediate
0.2 immediate relief
17.6 immune
0.1 immune response
14.9 immunity
0.1 immunity $
0.7 impossible
-1.4 improve
0.1 improved
0.2 improvement
-2.6 improves
6.3 impurities
0.4 in
0.7 in a
-0.9 in advance
0.3 in an
2.0 in and
-4.9 in bed
2.6 in burnaby
9.1 in half
-1.8 in many
1.8 in may
3.5 in minutes
1.1 in my
3.0 in on
0.4 in one
-0.5 in people
-1.8 in place
-1.9 in the
4.2 in three
0.1 in trained
0.1 in two
0.4 in writing
1.0 in years
-2.2 in your
2.4 inch
6.3 inch $
1.9 inches
-4.3 include
-1.1 includes
-12.0 infection
-2.3 information
1.1 ingrid
3.7 injured
0.1 injured $
4.5 injury proof
4.9 inside
8.8 instant
2.5 instant relief
4.9 instead
0.7 instead $
-2.0 insurance
-0.5 insured
7.0 into line
-1.8 is
1.6 is a
0.1 is actually
0.6 is also
0.2 is an
2.3 is assured
2.4 is been
-1.0 is best
2.2 is gentle
0.8 is going
0.1 is gone
2.0 is good
0.4 is how
-2.9 is in
1.3 is known
3.8 is muscle
0.2 is natural
0.6 is new
-2.1 is no
4.5 is nobody
-4.1 is not
3.7 is nothing
-3.4 is one
2.0 is our
4.2 is particularly
0.2 is permanent
0.2 is really
0.2 is scientifically
7.2 is settled
0.1 is so
7.9 is something
3.9 is suitable
2.7 is that
1.3 is to
0.1 is us
-0.1 is where
0.6 is widely
2.9 it
0.7 it $
0.1 it any
-1.0 it as
0.1 it before
-2.0 it does
-0.1 it for
-1.3 it gets
-4.2 it goes
1.3 it has
4.6 it in
0.2 it is
2.1 it keeps
0.7 it off
0.1 it on
3.3 it or
0.1 it straightens
1.9 it takes
1.0 it there
0.2 it was
2.1 it will
0.7 it works
-0.9 it would
2.5 its
-1.5 its own
0.6 jean
0.5 job
0.9 joint
7.2 joint and
-0.4 joints $
1.7 just
0.2 just the
-0.7 keep
0.1 keep to
3.7 keeps
-0.3 kind
-0.5 kind of
-0.8 kitchen
4.6 kneadly
-0.3 knees
10.8 knife
1.2 knit
-3.9 knots
-4.1 know
3.5 know what
2.2 labours
3.5 lactic
3.5 lactic acid
2.9 ladder
0.5 ladies
4.4 laid
0.2 laid a
-8.7 large
1.1 last
1.0 last $
6.1 last a
0.5 last time
0.1 last x
1.7 lasting
0.1 lasts a
-0.1 late
0.1 later
3.0 later he
-2.0 law
2.3 layer
9.2 leading
-0.8 leading cause
-2.0 leaflet
-1.3 lean
-0.4 learn
-4.8 learned
1.9 leave
6.7 leaves
5.9 leaving
5.2 left
2.5 left $
3.5 left to
-1.5 leg
-5.7 leg $
-0.9 leg pain
-0.1 legs
-2.7 legs $
4.0 lengthen
-0.7 less
0.1 less often
-0.7 less pain
-0.6 let
0.7 let back
3.7 lets
5.4 level
0.1 level $
-4.4 licensed
-0.5 lie
5.2 life
3.1 life back
8.4 life without
0.3 lifetime
0.2 lifetime $
1.7 lifted
0.5 lifted $
-0.9 lifting
1.9 ligament or
0.5 ligament sprain
-4.4 light
-3.7 like
3.9 like a
2.9 like it
1.7 like new
-4.9 likely
-0.1 limited
4.1 line one
-0.1 lining
-0.2 lining of
-4.6 listen
7.2 listened
-5.0 little
0.1 live
-0.1 liver
-2.3 liver and
-2.2 lives
-0.7 locations
-3.1 long
1.5 long run
0.2 long side
0.1 longer
0.2 longer need
-2.2 look
1.5 look for
-0.3 looked
2.9 looking at
0.1 loosen
2.1 loosen the
2.9 lorenzo
0.8 lose $
-0.7 lose water
-2.4 loss
2.5 lot
-1.3 lots
-0.3 lots of
0.6 love it
-2.5 lovely
-3.3 low
-5.3 low back
1.9 low mood
-1.3 lower
-8.5 lower back
3.2 lower mainland
0.8 lumbar
2.9 lunch
1.9 lunch $
-0.1 lying
3.2 lymphatic
-0.7 m
0.1 mailbox
-0.1 main
3.2 mainland
0.3 mainland $
-0.6 make the
0.3 makes you
2.5 managed
-2.1 many
-1.7 many of
-0.9 many people
0.2 march
3.5 marcus
1.4 marguerite
0.9 maria
2.5 massage
0.1 massage $
2.2 massage 60
-0.7 massage and
0.8 massage beats
-1.2 massage can
1.1 massage clinic
-10.9 massage does
-1.0 massage for
0.4 massage has
3.3 massage is
1.6 massage makes
-1.1 massage may
-2.8 massage therapists
-1.9 massage therapy
1.0 massaged
0.2 masters
0.9 masters of
-5.3 matters
-3.8 mattress
-8.9 may
2.3 may $
3.0 may prescribe
1.3 may say
-1.4 maybe
1.7 me
7.1 me back
0.8 me i
-4.9 mean
-0.8 medical
8.3 medication
-0.5 medicine
-9.2 medicines
0.1 meet your
0.3 melts
0.7 memory
5.8 mended
6.1 mending
-0.2 message
8.8 metabolic
1.2 metabolic waste
1.0 method
5.9 methotrexate
1.1 methotrexate $
1.3 metrotown
3.8 metrotown $
-1.3 might
9.6 migraines
1.8 min
-2.8 minute
-1.5 minutes
0.1 minutes 78
9.1 miracle
0.2 miracle worker
-0.7 miss
2.6 missed
0.4 missed $
-0.1 moderate
-3.1 modest
-0.7 monday
-0.2 monday to
-0.2 money $
14.9 money back
-0.4 month
0.1 month with
0.1 monthly
-2.1 months $
0.3 months it
0.3 months on
-1.0 months the
-0.1 more
3.7 more and
-3.1 more than
-0.4 morning
-0.1 morning $
10.5 morphine
1.1 morphine $
-1.7 most
1.5 most clients
0.1 most effective
1.5 most people
2.0 mostly $
-1.7 move
-0.2 movement $
-1.2 moves
-5.3 moving
-0.2 moving $
0.2 mr d
-1.1 much
2.2 much $
0.8 murmur
0.8 murmur $
2.1 muscle is
-0.1 muscle strain
-1.5 muscle that
-0.4 muscles $
3.3 muscles and
-2.8 muscles around
0.7 muscles can
0.3 muscles let
0.4 muscles massage
-4.6 muscles that
-2.6 must
2.6 my
0.6 my leg
0.3 my sciatica
2.1 my son
0.6 my surgeon
0.1 my toes
-9.9 myth
-0.1 myth massage
-1.5 name
-0.6 narrowing
-0.1 narrowing of
1.6 natural
1.8 natural and
7.5 naturally
-4.1 nearly
-0.3 neck
0.7 need
8.8 need for
0.5 need one
-0.2 need surgery
-4.6 need to
2.9 needed
6.7 needing
7.5 needle
1.0 needles
-1.2 needs
3.2 negative
0.4 nerve
1.5 nerve is
1.9 nerve massage
-0.1 nerves
-2.7 nervous
-0.1 nervous system
2.2 netball
3.7 never
4.3 never been
0.2 new
8.6 new $
-0.7 new clients
1.7 newborns
0.1 newborns to
0.8 next
0.2 next one
-7.2 nice
0.1 night $
8.9 nil
3.1 nil $
2.4 nine
0.6 nine days
0.1 nine weeks
2.5 no
-0.4 no $
5.0 no clinic
-1.5 no cure
6.0 no longer
6.3 no more
10.1 no other
4.9 no pain
1.3 no reason
11.0 no risk
7.6 no risks
14.6 no side
-6.1 no single
-7.4 no treatment
0.4 nobody
-6.6 nobody can
6.5 nobody else
2.6 nobody has
3.0 nobody it
-1.0 non
14.0 none
2.4 none $
4.2 none at
-4.5 none of
0.2 normal
2.5 normal person
-0.2 normally
-0.9 not
6.7 not $
2.8 not a
-0.2 not always
11.8 not any
2.3 not be
-3.7 not been
-0.5 not change
-3.1 not cure
-5.3 not diagnose
2.8 not do
0.1 not expected
3.6 not fall
1.5 not feel
1.9 not find
7.8 not get
-3.4 not guarantee
4.2 not had
1.7 not happy
0.2 not harm
4.6 not help
0.8 not hurt
16.4 not if
4.7 not just
3.6 not let
5.7 not like
6.6 not need
-0.1 not offer
4.9 not one
11.5 not pay
1.0 not return
-3.5 not say
-1.3 not stop
0.8 not suit
-1.1 not suitable
-1.1 not tell
0.2 not there
3.1 not think
4.2 nothing
2.6 nothing $
2.7 nothing but
1.9 nothing else
3.0 nothing left
3.1 nothing to
0.1 notice
-0.7 notice $
4.7 notice a
5.8 now
0.3 now $
4.7 now i
-2.6 number of
9.4 number one
-0.1 numbness
-5.5 nurse
-3.9 nurses
-1.0 of
-0.8 of a
1.2 of all
3.0 of eleven
0.6 of every
2.1 of it
2.5 of massage
3.9 of mind
0.3 of pain
-1.9 of people
4.5 of sciatica
-1.2 of the
4.3 of treatment
-5.3 of us
0.1 of water
0.7 of your
4.4 off
-0.1 off $
0.2 off it
1.4 off the
-6.0 offered
-2.9 office
-3.9 often
3.6 often on
3.4 old
-0.8 older
-0.8 on
2.7 on $
-2.5 on a
1.3 on google
0.6 on his
3.4 on it
3.7 on me
-2.7 on my
0.1 on our
-0.8 on the
0.8 on to
-1.0 on weekdays
5.0 once
-6.4 once a
0.7 once and
0.1 once the
1.2 one
0.2 one for
0.4 one is
2.1 one session
-0.4 one side
-3.2 one to
0.6 one treatment
4.8 one visit
-4.3 one you
1.0 ones
2.2 only
0.3 only need
0.1 only place
-1.4 open
5.4 open up
0.8 opened
3.3 opens
9.7 operating
-0.1 operating room
3.7 operation
0.5 operation $
-4.7 options
-9.2 or
2.0 or exercise
0.9 or it
1.8 or no
3.2 or old
0.1 or recovering
0.1 or surgery
8.2 or you
-1.4 osteoarthritis
-0.4 other $
9.5 other clinics
3.1 other therapists
4.9 our
-3.6 our clinic
1.5 our rmt
3.4 our rmts
1.1 our work
11.5 ours
6.3 out
0.7 out $
-2.5 out for
-0.1 out on
2.6 outcomes
-10.5 outside
0.1 over and
3.0 over the
0.2 overall
3.0 overall well
1.6 overdo
1.6 overdo it
2.3 overworked muscles
-2.1 own
-0.4 own $
2.2 own bed
2.7 oxygen
-2.9 p
0.8 pacemaker
0.1 pack $
7.9 packet
-6.1 page
2.4 pages
-1.0 paid
2.4 pain
0.9 pain $
-2.8 pain and
0.6 pain does
10.9 pain free
0.5 pain has
1.5 pain hold
-0.5 pain in
-5.2 pain is
0.1 pain medication
-2.9 pain relief
3.2 pain since
1.9 pain stops
-2.1 pain that
4.3 painfree
4.3 painfree $
-1.8 painful
2.7 painkillers
-0.1 panel
-9.6 parking
-0.6 part
-2.8 part of
6.1 particularly
0.1 particularly beneficial
-0.6 past
-0.1 patient
4.5 patients
5.0 patients with
2.3 patio
6.0 pay $
0.1 pay nothing
-0.7 pays
4.1 peace of
1.2 pelvis
3.9 pencilled
0.5 penny
-1.7 people
0.3 people $
1.3 people are
2.9 people feel
-3.8 people have
0.2 people notice
-0.4 people who
-1.7 people with
-1.1 per
1.3 perfectly safe
0.8 perform
3.0 permanent
-3.2 person
-0.2 pharmacist
-4.2 phone
-0.1 physician
1.0 physio
-6.0 physiotherapist
3.0 physiotherapy
0.5 physiotherapy for
0.1 physiotherapy or
-2.4 pick
1.1 picked
8.3 pill
-0.7 pillows
5.3 pills
1.7 pins
1.8 pins and
1.6 place
-1.5 place $
1.7 place for
1.8 plan $
-3.6 plans
4.2 played
-2.8 please
0.9 point
2.7 point $
0.8 point at
3.9 poisons
0.4 pole comes
-1.7 popular
-0.1 position
1.6 position $
-4.9 possible
-2.1 post
0.2 postpartum
1.4 postural
3.2 posture
0.2 posture and
0.6 pour
3.4 power
1.2 powerful
-1.4 practice
-0.1 practice $
0.8 predictable
0.8 pregabalin
-3.4 pregnancy
5.1 prescribe
-2.0 prescribed
5.1 prescription
-3.0 pressing
-1.0 pressure
-2.7 pressure $
2.5 pretty
1.2 prevents
1.7 priya
-3.2 probably
1.6 problem
2.3 problem $
1.0 problem and
0.1 problems
1.6 process
0.1 products
-3.1 professional
1.5 program
3.1 promise
0.2 promotes
1.5 promotes tissue
10.4 proof
1.6 proof $
2.3 properly
0.2 proud
11.6 proved
0.2 proved that
15.6 proven
0.2 proven $
0.4 pull
2.2 pumps
-5.3 push
1.8 put
-5.7 put a
0.2 put right
0.3 puts
-3.3 putting
-1.3 q
-1.4 question
-2.1 questions
2.7 quick
-0.4 rain
9.2 ran
2.3 ran the
7.5 rapid
-2.5 rare
-3.5 rarely
0.2 rate
8.2 rated
-2.9 rather
3.4 re
1.8 reach the
-4.9 read
3.9 realign
0.4 realign the
6.0 realigns
2.6 realigns the
4.9 really
1.9 really $
0.2 really causing
-1.9 reason $
5.1 reason you
-4.1 reasons
-2.1 receive
1.1 recognized
-5.0 recommended
0.8 recover
4.9 recovery
6.9 recurrence
5.9 reduces
0.9 reduction
0.1 reduction of
15.9 refund
-3.5 register
-4.1 registered
-0.1 registered massage
5.7 regular
5.7 regular massage
0.1 regular sessions
0.2 regular treatment
2.3 regularly
7.5 regulars
3.1 rehydrating
-0.1 relax
-0.1 relaxation
1.5 release
8.0 released
1.2 releases
9.7 relief
0.8 relief in
0.9 relief that
2.6 remedy
5.0 repair
0.9 repair $
0.5 repairs
4.4 replacement
-1.0 reported
-0.5 research
0.2 resets
6.8 resolve
5.7 responds
0.1 responds $
-0.4 rest
3.5 restore
4.6 restored
6.3 restores
7.9 result is
8.8 results
-5.7 results $
1.2 results are
1.5 retirement
3.3 return
8.3 returned
0.2 returned to
1.9 returns
5.7 reverse
-0.3 review
3.2 reviews
0.1 reviews $
0.5 rheumatoid
-7.1 rheumatoid arthritis
3.5 rhythmic
2.8 rib
7.3 rid
4.2 rid of
3.8 right
1.4 right hand
1.6 right in
-2.0 ring
2.7 risk
-1.6 risk of
3.5 rmt
-0.3 rmt $
1.8 rmt about
0.6 rmt and
0.8 rmt makes
6.5 rmt massage
-0.1 rmts do
-0.6 road
0.3 roofing
-2.5 room
0.3 room for
-5.2 rooms
8.8 root
0.1 root cause
0.3 root of
4.4 rosa
-2.0 roughly
-0.9 round
-4.5 runs
1.1 rush
1.9 rush you
8.6 safe
-0.8 safe $
2.9 safe as
0.2 safe for
0.2 salt
3.5 salt and
-0.8 same
-2.9 same $
1.5 satisfaction
0.1 saturday
1.6 saturday $
-1.1 save
1.2 saved
-3.3 say $
6.4 say goodbye
-0.1 say so
-0.5 says
-2.8 says it
2.0 scalpel
2.5 scan $
-2.8 scans
3.0 sciatica
-1.4 sciatica $
0.2 sciatica with
1.0 science
0.1 science $
7.6 scientifically
1.2 scientifically proven
1.3 scoliosis
2.6 scoliosis and
1.1 scoliosis can
0.4 second
-2.5 see
0.2 see a
2.5 see the
-3.5 seems
-0.1 seems to
-3.4 sell
-4.1 serious
-0.7 service
8.6 session
3.6 sessions
2.5 sessions $
4.1 sessions and
0.7 settle for
4.2 settled
5.0 settled $
6.2 seven $
-3.6 share
3.6 she
-2.2 she could
0.3 she has
5.1 she is
2.4 she said
-2.4 she was
-0.1 she will
-3.4 sheet
0.1 shelf
0.9 shift
0.1 shifted
2.3 shona
-0.8 short
0.1 short answer
0.9 short side
-3.2 short term
2.0 shorter
-7.5 should
-4.8 shoulder
-2.1 shoulders
-0.9 show
-0.4 shown
-3.6 shown that
-5.6 shows
6.6 sick
-0.8 side
1.6 side and
1.6 side effects
-0.1 side of
0.2 side wake
-1.2 sideways
-0.1 signs
0.9 silent
4.5 simone
3.1 simply
1.3 since
0.1 since $
0.8 since i
0.2 since most
-2.2 since the
0.3 single
1.5 single one
1.7 sink
-2.8 sister
-1.2 sit
0.1 sit through
-2.2 sitting
5.6 six $
0.2 six sessions
2.5 six weeks
-0.1 sixteen
2.1 sixth
0.7 sixth week
0.1 skeleton
3.6 skilled
-2.2 skin
1.8 skip
3.7 skip the
0.3 sleep
-0.2 sleep better
0.2 sleep often
1.6 sleep through
5.1 slept
1.2 slide
-1.4 slip
2.2 slipping
-2.5 slow
-6.0 slowly
-0.4 slows
-8.9 small
-1.0 smoking
0.6 so
-0.1 so $
0.2 so easy
-2.1 so i
2.4 so much
-3.2 so we
1.7 so you
-1.5 soft
2.2 soft tissue
-2.4 soft tissues
5.5 solution
0.1 solution $
-12.3 some
0.2 some have
1.3 some of
-1.2 some people
-3.2 someone
6.6 someone who
-2.2 something
-0.1 something else
2.1 something to
-12.1 sometimes
1.9 son
2.9 soothed
-0.1 sore
7.5 sorted
2.3 sorts
-2.2 sounds
9.9 source
3.4 source $
1.9 space
0.1 space between
0.2 spare
0.5 spare you
0.4 specialise
0.4 specialise in
6.7 specialist
7.8 specialist $
2.2 specialist and
23.5 specialists
0.3 specialists $
0.1 specialists in
6.5 specialize
6.5 specialize in
5.0 specialized
5.3 specializes
5.3 specializes in
-3.5 specific
0.3 speed
3.6 speeds
0.1 speeds up
-0.9 spend
-0.8 spent
0.1 spent $
3.7 spinal
0.3 spinal alignment
-3.2 spinal stenosis
1.8 spine
-0.1 spine is
0.2 spine will
3.9 spine you
0.3 spines
-7.0 spots
3.5 sprain
1.4 sprained
0.5 sprains
1.6 spurs
0.6 square
2.8 stage
3.1 stage $
2.4 stand
1.2 stand at
-0.9 stand up
2.0 standing
8.1 star
0.2 star reviews
17.7 stars
0.1 stars $
-0.1 stars from
0.1 stars on
-0.8 start
2.1 state
-0.3 station
1.0 stay
1.4 stay with
-0.3 staying
7.3 stays
1.1 stenosis
-1.9 step
6.1 sticks
-1.6 stiff
-0.8 stiffness
-0.5 still
0.5 still on
-0.4 stone
0.5 stood
0.1 stood up
1.9 stop
1.2 stop $
9.4 stopped
7.0 stops
0.2 stops $
-0.4 stops you
-4.5 story
2.5 straight
4.5 straight $
2.0 straighten
-2.4 straighten a
0.1 straighten your
8.7 straightened
3.0 straightens
6.5 straighter
2.2 straighter spine
3.8 strain $
0.2 strains
-6.0 street
2.9 strengthens
1.8 strengthens your
-3.0 stress
-2.1 stress $
1.4 stress hormones
-7.4 stretch
-3.4 stretches
-2.3 stretching
0.7 strokes
-0.5 strong
5.0 stronger
-0.1 stronger immunity
9.3 stronger than
4.0 stubborn
8.2 stuck
0.1 stuck $
-0.2 students
-0.2 studied
-2.3 studies
0.1 studies show
-1.7 studio
3.5 succeed
0.3 succeed where
9.9 success
2.2 success rate
-6.8 such as
-4.6 suggest
1.3 suit $
0.5 suitable for
0.3 suits every
3.3 summer
0.1 summit
-0.2 sun
-0.1 sunday
0.1 superior to
0.5 sure
4.6 surgeon
6.9 surgery
1.2 surgery $
2.1 surgery in
0.4 surprises
1.8 surprises people
-3.3 swears by
-2.3 swedish
-2.3 swimming
3.5 switches
3.4 switches off
-1.5 swollen
0.2 symptom
-2.2 syndrome
0.1 system $
3.2 system a
-6.6 tables
0.8 tablet
4.0 tablets
-2.4 take
1.3 taken
1.1 takes
-3.8 talk
6.7 tall
9.4 taller
8.9 taller $
1.3 taper
-7.5 tea
-1.5 team
-0.2 team $
-4.9 tear
1.1 tears
0.9 tears and
1.2 technique
0.2 techniques
1.3 teenager
-3.2 tell
0.1 tell anyone
-0.4 tells
-1.7 tells you
3.6 ten days
1.5 ten minutes
3.0 ten years
-0.7 tend
-0.7 tend to
-4.0 tends
-4.0 tends to
-1.0 term
-0.9 terms
1.1 than
1.0 than a
-1.1 than those
2.3 thank
5.2 thank you
1.3 that
-0.5 that $
0.3 that and
1.5 that because
1.7 that build
1.4 that can
0.1 that gave
0.1 that have
-2.0 that i
0.4 that is
-3.6 that it
-1.7 that massage
-7.1 that one
-2.7 that people
-0.8 that she
1.0 that surgery
1.3 that the
-5.8 that they
-1.8 that we
0.2 that will
-2.9 that you
-2.6 that your
1.7 the
3.5 the alternatives
2.1 the arthritis
1.0 the attack
-6.4 the back
3.8 the best
0.1 the bin
3.4 the blood
-1.1 the body
-0.1 the building
1.3 the burning
1.9 the bus
-0.2 the buttock
-0.7 the cartilage
5.0 the cause
1.7 the chairlift
6.0 the change
-0.1 the clinic
0.2 the day
3.5 the disc
-1.7 the edge
0.8 the electric
2.5 the finest
0.9 the first
2.8 the flare
4.4 the fourth
-0.2 the gym
1.9 the harbour
-2.2 the hips
1.8 the hospital
3.1 the ibuprofen
-9.6 the immune
-0.1 the joints
0.1 the knife
0.6 the layer
0.1 the leading
2.6 the least
3.0 the leg
-2.8 the lining
1.2 the literature
2.5 the long
3.2 the lumbar
4.7 the lymph
-0.2 the massage
0.1 the methotrexate
2.2 the most
1.3 the muscle
0.9 the nerve
0.1 the new
2.2 the next
0.1 the night
-4.1 the old
5.9 the only
6.7 the operating
1.9 the operation
2.9 the pain
3.9 the pelvis
6.4 the point
0.1 the power
3.0 the problem
1.7 the rest
-4.3 the risk
6.3 the root
1.7 the sink
-2.1 the soft
-3.7 the spinal
-0.7 the spine
2.2 the surgeon
1.9 the symptom
0.3 the table
3.5 the tight
0.1 the torn
6.4 the toxins
2.1 the treatment
1.2 the tri
0.2 the true
5.5 the underlying
5.7 the vertebrae
0.2 the very
-1.5 the week
2.9 their
0.1 their painkillers
0.2 theirs
2.0 them
0.3 then
1.9 then come
-0.1 then we
1.1 then you
7.6 therapist may
1.0 therapist will
3.2 therapists are
-0.1 therapy for
2.4 therapy is
0.7 there
3.0 there and
-2.0 there are
2.4 there is
-2.1 there was
-1.6 these
-1.4 these are
2.9 these guys
3.8 these people
0.7 they
1.1 they belong
0.9 they carry
6.0 they had
0.7 they leave
0.7 they no
0.4 thicken up
4.0 thickens
4.5 thing $
-2.0 things
-3.0 think
7.6 think about
-0.2 think that
0.3 thinking
7.5 thinking about
3.4 third
0.2 third week
0.9 thirty
-0.2 this
-0.1 this leaflet
-3.1 this page
3.0 this stage
2.9 this treatment
2.7 this way
3.5 those
-3.2 though
-5.8 thought
1.3 three
1.8 three exercises
0.3 three sessions
3.3 three to
2.0 three visits
8.7 threw
0.1 threw out
0.1 through
1.9 through a
1.0 thrust to
-4.6 thursday
0.3 tie my
-1.1 tight
0.1 tight side
-1.5 time
3.9 time $
0.1 time are
0.1 time in
-0.3 time to
0.1 time you
-3.9 times
-0.4 times $
-0.2 tips
-0.2 tired
8.5 tissue repair
0.2 tissue work
4.7 tissues
-0.7 to
-2.0 to $
-2.1 to a
2.0 to come
-0.1 to do
0.4 to five
-3.6 to get
3.1 to great
0.5 to have
5.3 to its
4.9 to live
2.6 to lose
1.2 to meet
-3.6 to move
-3.3 to one
-2.0 to our
-0.5 to prevent
-1.5 to put
2.5 to say
-1.4 to see
-0.1 to stop
-3.3 to take
-0.1 to talk
3.0 to taper
0.5 to the
0.4 to thicken
0.7 to us
-0.1 to work
1.2 to worry
-2.2 to you
-3.4 to your
3.2 today
0.7 today or
0.3 together $
-1.9 told to
2.1 tom
2.5 tom $
1.1 tomorrow $
1.1 too $
4.9 top
-0.1 top of
2.9 torn
8.9 torn fibres
5.7 totally
1.7 touch
2.0 town
9.0 toxins
-0.1 toxins $
1.0 toxins and
2.7 toxins that
0.6 tracks
0.3 traction
2.8 trade
0.1 trained hands
-1.5 training
1.6 tramadol
7.4 trapped
-0.1 travels
3.3 treat the
0.3 treatment
1.2 treatment begins
-0.3 treatment has
4.0 treatment is
0.2 treatment plan
-0.2 treatment room
2.0 treatments
1.5 tri
2.2 tri cities
-0.1 trial
-6.9 trials
1.6 tried
4.7 tried everything
-0.3 trigger point
4.2 true
-1.1 try
-3.2 tuesday
-0.1 tuesdays
0.2 turn over
-1.4 turns
0.6 twelve
-0.2 twelve weeks
-1.1 twenty two
0.1 twenty years
5.4 twinge
0.5 twinge since
0.9 two
0.5 two $
0.7 two at
2.0 two goes
7.2 two visits
-1.7 type
0.9 umbrella
1.1 umbrella stand
-0.4 under
3.9 underlying
2.0 underlying cause
-3.6 understand
-1.4 undress
11.1 unlike
3.8 unnecessary
-1.3 until
2.7 up
0.6 up $
0.3 up a
1.1 up again
-2.9 up to
2.5 up which
-3.5 up with
2.4 up your
2.2 upright
4.2 us
0.1 us first
3.4 us that
-4.6 use
-0.3 used
-5.7 usual
-4.6 usually
2.4 usually one
4.6 vanish
8.7 vanished
-1.8 very
12.0 very first
4.5 visit
1.6 visit is
2.2 visits
2.8 visits $
-1.7 wait
0.8 waiting
1.3 waiting for
3.2 waking
-0.5 walk
7.9 walk out
0.2 walk tall
9.2 walked
0.7 walking distance
-3.3 want
0.9 wants to
-2.9 warm
-1.9 warms
-2.1 warmth
-0.6 wary
-0.5 wary of
6.6 was in
0.1 was like
0.2 was missed
-2.2 was the
6.6 waste
0.1 waste products
-0.1 water and
1.0 way
-5.3 way to
2.0 we
4.0 we are
1.2 we do
0.2 we fix
9.5 we guarantee
-0.1 we had
-0.4 we know
7.6 we make
0.8 we put
6.3 we succeed
0.1 we treat
-4.1 we will
-0.3 we would
-2.4 weakness
-3.6 wear
-1.9 wear and
0.1 wedding
0.1 wedding $
0.1 wednesday
1.9 week
-0.1 week $
2.1 week and
-1.2 weekdays
-0.6 weeks
-4.6 weeks $
-1.9 weeks and
0.1 weeks later
1.5 weeks of
-4.6 weight
1.5 well
-0.8 well as
7.7 well being
2.8 went
1.8 were
3.0 were a
0.1 west
1.4 what
0.2 what gets
0.3 what have
2.7 what is
-0.1 what to
0.6 what we
3.0 what worked
7.6 what would
-0.1 what you
5.8 whatever
2.6 whatsoever
0.3 whatsoever $
-3.4 when
-1.2 when a
-0.2 when it
0.1 when the
1.5 when they
0.2 where
2.2 where it
1.1 where others
2.3 where they
-0.4 where you
-0.4 whether
0.8 which
0.1 which disc
-0.6 while
1.9 while you
0.1 white
1.1 who
0.8 who come
0.8 who finish
0.1 who finishes
-2.6 who had
-0.7 who is
0.1 who keep
3.5 why
0.8 why did
0.1 why it
0.1 why we
4.2 widen
3.8 widen it
2.8 widens
1.4 will
9.5 will $
0.7 will be
5.2 will diagnose
5.0 will do
-0.8 will find
0.1 will get
3.6 will make
3.1 will refund
-1.2 will say
3.9 will see
0.2 will sleep
2.4 will take
-0.1 will tell
-3.5 will thank
0.2 winter
9.6 witchcraft
9.6 witchcraft $
-0.5 with
0.5 with $
0.5 with a
-0.5 with age
4.9 with every
3.7 with massage
4.3 with no
2.2 with nothing
-2.3 with one
2.3 with osteoporosis
0.1 with our
0.4 with them
1.0 with us
-7.1 with your
2.5 within
11.6 within minutes
5.3 within ten
5.9 without
0.8 without a
2.4 without pain
10.3 without the
1.7 woman
0.4 wonderful
-5.8 words
2.9 wore
-0.7 work
-1.4 work $
4.8 worked $
-1.9 worked on
0.1 worker $
-2.2 working
3.8 works
5.7 works every
-3.0 world
-2.7 worse
-0.6 worth
-1.5 would
-0.1 would like
-0.1 write
0.8 writing $
1.7 written
0.1 written diagnosis
5.1 wrong
0.2 wrong $
1.7 year
5.4 year of
2.6 years
-1.8 years $
2.7 years of
-0.1 yes $
10.0 yes and
2.4 yet
1.6 yet to
0.4 you
-1.6 you $
1.0 you are
4.1 you be
0.1 you call
2.0 you do
0.1 you done
-7.1 you feel
4.6 you get
-1.9 you have
0.8 you hurt
3.2 you is
0.2 you keep
3.5 you leave
-1.1 you need
3.4 you on
4.0 you out
3.7 you the
-1.5 you to
3.5 you turn
4.9 you will
0.1 young
2.6 young or
10.5 younger
0.2 younger $
0.1 your
-1.7 your back
0.1 your body
0.1 your discs
0.2 your first
0.7 your health
0.4 your immune
1.2 your life
-0.9 your lower
0.4 your money
6.8 your pain
5.2 your posture
-1.3 your rheumatologist
5.3 your rmt
1.4 your scan
-0.1 your shoulders
-8.2 your surgeon
0.1 your tissues
1.1 your very
-0.1 yourself $
13.0 zero
0.1 zero $
0.1 zero risk
4.9 ★★★★★
`
