/** Made by `npm run claims:learn` of 5608 sentences with a promise and 35206 without. */
export const inclination = 1.0

/** What a word or a pair of neighbours weighs for a promise. '^' and '$' are the ends of the sentence, '<?>' and '<!>' its mark, '<item>', '<opens>' and the like its place. */
export const weights = String.raw`
7.0 #
8.8 # 1
6.9 %
3.3 % better
-6.0 % off
6.3 0
-2.6 10
0.2 100
8.7 100 %
-1.4 12
4.5 14
-0.8 15
-0.6 2
-1.8 20
-0.2 2009 $
1.3 2024
-4.5 24
-1.6 24 hours
-0.1 30
-2.7 31
5.4 37
-0.1 4
5.5 4.9
-0.1 4.9 stars
-2.3 45
-3.9 60
-0.1 60 minute
-0.2 60 minutes
5.5 66
-1.8 7
0.5 70 to
2.2 71
5.7 71 $
-0.1 75 min
1.9 78
-1.8 80
-1.5 90
1.8 <!>
-8.0 <?>
-3.1 <alone>
2.9 <closes>
-16.3 <heading>
-8.2 <item>
-3.6 <opens>
-12.2 <text>
0.1 ^ 5
-1.1 ^ a
-0.4 ^ about
-1.4 ^ add
6.1 ^ after
0.1 ^ alan
2.1 ^ all
4.6 ^ and
0.1 ^ anyone
2.2 ^ as
0.1 ^ avoid
-3.0 ^ back
1.7 ^ backs
0.3 ^ balanced
-3.4 ^ be
5.1 ^ because
2.5 ^ before
12.3 ^ best
4.4 ^ bestmassage
8.8 ^ bone
3.7 ^ both
-0.9 ^ breathe
-1.8 ^ bring
3.4 ^ bulging
5.2 ^ but
3.0 ^ by
5.1 ^ callum
-0.2 ^ can
1.5 ^ cartilage
7.6 ^ child
2.6 ^ clients
0.5 ^ come
1.6 ^ complete
3.2 ^ completely
-1.5 ^ consider
1.3 ^ corrects
0.8 ^ count
0.7 ^ day
7.8 ^ days
0.4 ^ deep
1.7 ^ detoxifies
0.1 ^ dev
4.8 ^ did
-0.1 ^ do
-0.7 ^ does
4.4 ^ eight
0.3 ^ elsewhere
-0.9 ^ endorphins
0.2 ^ every
2.2 ^ everybody
1.6 ^ everyone
-0.1 ^ exercise
0.1 ^ fact
4.7 ^ fast
0.1 ^ faster
3.7 ^ feel
1.9 ^ finally
0.4 ^ firm
3.4 ^ five
4.9 ^ foot
-1.6 ^ for
4.2 ^ forget
7.5 ^ four
-0.1 ^ get
0.2 ^ give
-6.6 ^ go
0.8 ^ golfers
0.4 ^ guests
6.0 ^ had
3.9 ^ hands
-7.7 ^ have
0.9 ^ heals
6.4 ^ held
1.1 ^ her
-4.2 ^ here
1.5 ^ herniation
1.5 ^ hips
4.8 ^ his
-3.8 ^ how
0.4 ^ i
0.5 ^ if
0.8 ^ in
2.6 ^ ingrid
0.3 ^ injury
-0.1 ^ it
1.9 ^ joint
0.6 ^ karen
-4.0 ^ keep
-0.2 ^ let
3.1 ^ lifted
0.8 ^ ligament
1.1 ^ line
2.5 ^ longer
3.2 ^ lorenzo
-2.4 ^ low
-0.2 ^ lumbar
8.7 ^ made
1.7 ^ massage
3.0 ^ melts
1.9 ^ more
1.2 ^ mr
3.0 ^ my
-6.4 ^ myth
-4.7 ^ new
-0.2 ^ no
-0.9 ^ none
2.6 ^ not
2.8 ^ nothing
2.7 ^ once
3.5 ^ one
1.8 ^ other
-6.1 ^ others
1.1 ^ our
0.3 ^ ours
1.4 ^ over
4.5 ^ painfree
-0.1 ^ painkillers
1.8 ^ people
7.9 ^ pins
-4.2 ^ please
-0.1 ^ plenty
6.5 ^ pretty
0.1 ^ prevents
2.2 ^ priya
-1.2 ^ q
0.5 ^ r
0.2 ^ realigns
8.9 ^ recurrence
0.3 ^ results
2.8 ^ right
0.1 ^ rosa
-0.1 ^ see
0.1 ^ session
-1.2 ^ sessions
1.9 ^ seven
-0.3 ^ she
1.7 ^ simone
0.7 ^ sit
5.6 ^ six
2.0 ^ skip
-0.1 ^ sleep
-3.0 ^ so
1.4 ^ some
0.9 ^ somebody
0.3 ^ sore
-0.1 ^ spinal
-0.1 ^ stenosis
-0.1 ^ stress
0.1 ^ stronger
0.4 ^ studies
-10.4 ^ surgery
-3.1 ^ take
-5.0 ^ tell
0.9 ^ thank
0.5 ^ that
-0.8 ^ the
-2.5 ^ then
-2.6 ^ there
3.4 ^ these
-0.4 ^ they
5.3 ^ thinking
-1.0 ^ this
3.4 ^ three
0.1 ^ threw
-0.2 ^ tight
3.5 ^ today
3.1 ^ tom
-1.2 ^ touch
0.2 ^ toxins
6.4 ^ twelve
7.8 ^ unlike
-1.4 ^ use
2.7 ^ walked
-0.9 ^ we
1.3 ^ week
-2.8 ^ what
5.9 ^ where
-4.9 ^ will
8.6 ^ with
-3.4 ^ you
0.4 ^ young
-2.3 ^ your
0.1 ^ zero
4.9 ^ ★★★★★
0.2 ^ ⭐⭐⭐⭐⭐
-1.5 a
3.2 a because
-0.5 a bit
4.7 a change
0.8 a course
4.4 a diagnosis
1.3 a difference
-0.3 a disc
-3.8 a doctor
1.6 a dozen
4.1 a film
-0.2 a first
-0.2 a flare
0.9 a fortnight
0.1 a fresh
-0.5 a friend
0.5 a fusion
-0.1 a health
-0.1 a herniated
1.2 a lady
2.8 a life
6.3 a lifetime
-1.3 a long
-3.1 a lot
1.9 a low
-7.8 a massage
2.0 a miracle
3.5 a month
1.9 a monthly
0.5 a murmur
0.2 a neck
-2.4 a nerve
0.1 a normal
2.0 a pacemaker
-0.1 a physiotherapist
-0.1 a pill
0.1 a plan
2.4 a promise
0.1 a quick
0.8 a remedy
-2.3 a scan
0.1 a series
-2.5 a session
-0.1 a sheet
5.9 a single
-0.2 a slipped
0.1 a small
0.1 a sore
-8.5 a specialist
0.2 a stiff
2.1 a straighter
1.2 a team
0.2 a twinge
2.3 a warm
-2.7 a week
-1.6 a while
0.6 a winter
0.5 a year
2.0 able
3.8 able to
-5.3 about
2.0 about $
1.3 about how
-0.9 about it
5.0 about surgery
2.6 about us
-1.2 about what
-3.9 above
11.7 absolutely
1.1 accelerates
-0.1 accident
-1.3 ache
2.3 acid
4.2 acid and
1.7 acids
-8.6 active
-4.6 activities
-3.1 activities $
-0.1 activity
1.5 actually
6.2 acupuncture
-2.7 acupuncture $
-1.4 acute
4.5 addresses
14.2 adjustment
12.6 adjustments
-1.9 adults
-2.2 advance
6.6 advanced
-4.4 advice
8.7 advil
-0.1 advised
-3.9 affect
-4.6 affects
1.8 after
-0.9 after $
-2.7 after a
6.5 after ten
-2.6 after that
2.4 after which
1.1 after your
-0.5 afterwards
4.8 again
6.3 again $
-0.1 against
2.8 age and
6.2 ago $
-0.1 aim
2.2 aisle
10.0 alignment
0.2 alignment $
1.3 all
3.2 all ages
2.7 all are
-1.8 all day
2.9 all it
-2.5 all the
2.2 all three
3.9 along $
-1.0 alongside
2.7 also
4.0 also makes
2.7 also offer
3.6 alternative
2.7 alternatives
3.8 alternatives $
-0.3 although
2.2 altogether
0.8 altogether $
-0.1 always
-1.4 am
-1.7 am not
1.4 amazed
0.7 amitriptyline
-1.7 an
3.3 an end
-1.9 an hour
5.4 an inch
-0.9 an operation
-0.5 an x
-1.7 and
-1.2 and a
9.8 and acupuncture
-0.1 and an
0.4 and as
1.3 and because
-3.0 and can
0.2 and danced
-1.7 and down
0.2 and even
3.4 and five
0.1 and free
2.5 and go
-2.0 and how
0.7 and i
2.7 and it
-0.1 and keep
5.0 and left
1.9 and make
-1.6 and many
1.8 and more
2.4 and needles
4.3 and not
-2.1 and one
-0.1 and other
2.7 and over
0.1 and pills
0.6 and see
0.1 and she
1.0 and shoulders
-0.2 and tear
1.3 and that
2.7 and the
-0.5 and then
2.5 and they
4.5 and this
-1.5 and we
-5.2 and what
2.6 and you
0.1 anniversary $
-0.3 answer
-0.1 answer $
-0.1 answer is
6.1 answer yes
-5.9 answers
2.6 anti
1.1 antidepressants
0.7 any
6.9 any $
10.1 any age
6.3 any more
-7.9 any time
2.6 anymore
2.6 anymore $
1.3 anyone
-4.5 anyone who
-3.2 anything
0.6 appointment
0.7 appropriate
0.9 appropriate for
-1.9 are
0.2 are as
3.4 are back
0.3 are changing
3.3 are looking
0.7 are loose
0.9 are my
8.6 are no
-2.6 are not
0.4 are on
-0.4 are open
-0.1 are pregnant
1.0 are that
1.5 are the
-2.2 area
-3.0 around
4.3 around $
4.4 arrive $
2.3 arrived in
1.0 arthritic
2.5 arthritis
-0.4 arthritis and
-0.8 arthritis is
0.7 arthritis you
-0.1 article
0.3 as
0.4 as a
2.2 as fast
1.8 as many
2.0 as the
-1.4 as though
-2.0 as we
-2.9 as you
-7.6 ask
-0.1 ask your
-4.5 asked
-6.1 asleep
3.2 assured
1.0 assured $
7.6 asthma
-1.3 at
4.5 at bay
1.8 at christmas
-1.4 at least
-1.2 at night
-0.1 at our
-1.8 at the
1.1 at thirty
0.2 at this
4.2 attack
-1.3 attacks the
1.5 authority
3.4 authority on
-0.5 available
1.6 avoid
7.2 avoid surgery
0.7 avoid the
4.2 avoided
7.4 away
0.2 away $
0.5 away the
1.7 baby
0.1 baby $
5.1 back
1.1 back $
0.2 back and
7.5 back at
-1.8 back by
4.0 back easier
3.7 back from
-2.0 back has
0.2 back if
5.1 back in
7.4 back into
5.6 back on
-0.7 back pain
4.9 back specialist
0.1 back specialists
-4.3 back surgery
6.9 back to
2.4 back where
8.3 backed
9.0 backed by
0.2 backs
0.5 backs better
-1.7 bakery
0.2 balance
5.0 balanced
1.9 balanced muscles
0.1 balancing
1.6 bank
1.3 barely
0.9 bath $
1.2 bathroom
0.3 bay
1.8 bay $
-1.9 be
7.0 be $
3.1 be at
0.1 be avoided
-1.5 be done
2.1 be effectively
-0.1 be found
1.5 be rubbed
4.2 be the
-0.1 be wary
3.3 be you
3.3 beat
9.8 beats
4.0 beautifully
0.2 because
4.9 because massage
0.8 because of
3.0 because our
2.2 because we
0.1 become
0.3 become the
-0.5 bed
1.4 bed $
-0.3 been a
6.8 been able
2.2 been in
-7.3 been proven
3.6 been to
-2.4 been told
-1.6 before
0.1 before they
2.6 before you
-0.2 began
0.2 begins
0.6 begins $
-0.1 behind the
1.0 being
-0.1 being $
3.5 believe
-0.7 believe in
-0.9 bell
-0.6 belly
3.2 belong
-6.9 below
-2.9 bend
-1.9 bending
3.1 beneficial
3.1 beneficial for
5.7 benefit $
-1.0 benefits
-0.1 beside
-0.3 beside the
3.0 best
7.3 best massage
-0.1 best time
4.4 bestmassage
4.4 bestmassage $
2.3 better
2.3 better $
-2.6 between
-1.9 bill
11.8 bin
-0.2 bit
-0.1 bit $
0.1 bit as
-0.3 bladder
6.3 blank
0.1 blood moving
9.5 blood pressure
-0.8 blue
-0.1 board
4.3 body
0.1 body can
2.6 bone spurs
-0.2 bones of
-4.1 book
-0.1 book $
-0.1 booked
-6.2 booking
2.9 boosts
3.9 boots
0.2 boots $
0.7 both
0.6 bottle
0.1 bottle $
0.3 boxes
5.0 brace
2.6 brace $
-2.2 breathe
-4.1 breathing
-2.0 bring
-0.5 bring your
1.7 brings
-0.6 building
0.5 bulge
2.0 bulletproof
0.7 burnaby
2.9 burnaby for
-2.3 busy
-2.6 but
-4.4 but it
1.1 but she
-1.5 but the
-1.4 but there
8.4 but you
-1.5 buttock
5.4 buttoned
1.8 buttons
2.4 by
-0.1 by itself
0.2 by next
2.0 by touch
1.2 by wednesday
2.0 by week
7.0 calcium
-3.6 call
-0.6 called
2.6 callum
0.3 calms
2.5 came
0.1 can
-1.9 can also
0.4 can always
0.8 can be
-5.9 can cause
1.3 can cure
-3.9 can guarantee
-2.0 can help
-0.2 can i
-3.4 can make
7.3 can match
0.1 can not
-0.4 can promise
4.7 can straighten
-1.2 can take
3.5 can tell
2.0 can usually
0.2 canal and
7.2 cancel
0.3 cancel $
0.4 cancel the
16.4 cancelled
-0.4 cancer
3.0 cane
1.4 capitol
1.4 capitol hill
-3.4 car
2.4 car like
1.1 card $
-0.6 cards
2.0 carried
0.5 cart $
4.0 cartilage
1.7 cartilage $
-1.2 case
-0.7 cases
1.5 cause
0.1 cause $
-2.4 cause is
2.0 causing
1.8 causing it
3.3 cells
0.1 cells $
2.4 cellular
4.3 cent
0.2 certified
0.7 chains
-3.6 chair
1.8 chairlift
0.1 chance to
-2.6 change
-0.9 change the
-9.0 changed
-3.3 changes
3.6 changing
-3.8 charge
0.1 chase
3.9 chase symptoms
0.3 cheaper
-5.3 check
-3.0 checked
-2.6 chest
5.6 chiro
0.6 chiropractic
2.2 chiropractor
4.9 choice
-2.8 choose
3.6 christmas
3.1 chronic
-0.2 circulation $
0.7 cities
-6.8 claim
-1.5 claims
1.3 clean
6.4 clean $
12.5 cleanse
0.7 cleared
1.0 cleared up
6.5 clears
0.8 click
4.1 client
3.7 clients
3.3 clients have
0.1 clinic $
0.1 clinic for
8.9 clinic in
1.9 clinic on
0.8 clinically
1.1 clinically proven
5.2 clinics
0.3 close
1.3 cm
0.3 codeine
-1.0 cold
12.4 colds
0.2 colds and
-7.7 college
8.6 combination
0.1 combo
1.4 come
1.0 come and
0.5 come back
3.2 come off
-1.5 come on
0.2 come right
0.5 comes
0.1 comes upright
-0.6 comfort
-2.0 comfortable
-1.7 comfortable $
-15.0 common
0.9 complains
-0.1 complementary
3.8 complete
9.7 completely
1.3 completely $
0.3 compression
1.6 conservative
0.3 conservative treatment
-2.4 consider
7.7 consultant
-0.8 contact
-5.5 control
6.8 correct
0.1 correct the
2.1 corrected
4.7 correcting
8.2 correction
13.0 corrects
5.8 cortisone
-1.5 cost
5.4 could
3.3 could barely
4.0 could not
0.1 count
2.2 count on
2.3 course
3.9 course of
-1.4 cover
-6.5 covered
-1.7 covers
6.5 creates
0.1 creep back
1.6 cried on
0.6 crooked
1.7 crossed
9.1 cured
6.0 cures
4.2 curve
0.8 cut
3.4 d
6.5 d $
-0.4 dad
-9.8 damage
4.7 damaged
10.9 danced
1.0 danced $
1.5 dancing
0.3 danger
6.7 dangerous
10.3 dangerous $
2.1 date
0.2 date $
-1.4 daughter
0.6 day
-1.2 day $
0.1 day spa
0.4 days
0.3 days and
5.7 deal with
1.4 dealt
1.4 dealt with
0.7 decades
-5.0 decide
0.3 decompress
1.5 decompress the
2.2 decompression
1.4 deep
-0.5 deeper
0.3 degeneration
9.1 degrees
0.2 degrees $
0.6 degrees over
0.1 deliver
-0.7 department
-3.6 depends
-0.6 depends on
1.4 depression
-1.9 desk
0.1 desk work
14.5 detox
10.5 detoxification
5.1 detoxification $
10.9 detoxifies
0.9 detoxifies the
3.4 detoxify
1.8 detoxify the
0.8 diabetes
7.4 diagnose
0.1 diagnose exactly
10.0 diagnosis
0.4 diagnosis and
2.3 did
2.5 did it
-0.6 difference
-2.0 difference $
-2.1 different
-0.2 difficult to
-0.1 direct
-4.2 directly
-0.6 disability
0.1 disappears
2.6 disc
-2.2 disc back
0.1 disc herniations
2.6 disc specialist
-5.7 disc that
4.8 discharged
0.5 discs
3.2 discs and
0.4 discs from
-3.8 discs lose
2.1 discs that
0.4 disease
-1.9 disease $
0.1 disease we
2.3 distance
-1.2 do
0.5 do $
-1.8 do not
1.5 do what
5.1 do you
0.1 do your
-0.2 doctor
2.6 doctors
3.5 doctors were
0.9 dodge
1.5 does
2.6 does and
-4.0 does not
0.1 does the
-0.6 doing
-0.7 doing your
-0.4 dollars
5.2 done $
0.1 done that
-0.6 door
1.5 dose $
0.8 doubles
7.2 doubt
0.2 down $
-0.2 down on
-1.4 down to
-0.6 down with
2.7 downtown $
1.0 dozen
6.1 draws
7.0 dress
3.7 drink plenty
-0.1 drop
5.0 drop $
5.3 drove
1.1 drove home
0.1 drug
1.3 drugs
-0.1 during
-3.0 each
0.6 early retirement
-1.8 ease
-2.6 eases
0.2 easier
1.4 easter $
4.2 economy
-1.7 edge off
14.8 effective
7.6 effectively
2.7 effectively managed
1.4 effects $
2.2 eight
-1.6 eight $
0.3 eighty
-0.4 elevator
0.1 eleven
2.5 eleven out
2.3 eleven years
2.0 eliminate
8.8 eliminates
6.5 else
-0.7 else $
7.6 elsewhere
-5.7 emergency
-1.2 encourages
5.4 end
2.4 end it
1.1 end to
0.8 ended
-2.1 endorphin
-4.8 endorphins
-0.1 endorphins $
4.7 ends
-0.7 english
-0.4 enjoy
-0.3 enjoy it
5.3 enough
1.7 enough for
3.2 entirely
-0.3 episode
6.4 especially
0.5 especially well
2.8 even
1.0 even $
1.5 even reverse
-2.7 evening
1.0 ever
0.1 ever happening
1.3 every
1.2 every age
0.7 every bit
9.2 every body
0.2 every cent
-0.4 every day
4.0 every one
3.1 every single
1.5 every therapist
2.6 every time
-1.9 every week
2.2 everybody
1.0 everyone
4.4 everyone $
0.8 everyone from
0.6 everyone is
3.4 everything
-12.1 evidence
0.1 evidence that
1.2 exactly
0.1 exactly which
0.1 exceed
-8.9 exercise
2.9 exercises to
3.4 expect
0.2 expect you
0.2 expected $
0.4 experience
1.2 experience and
15.6 expert
0.1 expert $
20.3 experts
-0.3 experts in
-5.3 explain
-2.2 explains
-0.8 extended
-0.2 extended health
-0.6 face
0.8 fact
3.0 failed
-2.0 fair
0.1 fallen
1.8 far
7.2 fast
12.1 faster
-0.1 fee
1.3 feed it
1.2 feel a
0.8 feel better
-0.2 feel good
0.8 feel looser
2.0 feel something
2.2 feel the
-0.4 feels
2.5 feels stuck
-2.8 feet
0.8 felt
1.6 felt a
-2.5 fever
-1.0 few
-1.0 few days
-4.2 few weeks
0.3 fewer
0.9 fewer colds
0.1 fibres knit
4.6 fifty one
-2.1 fill
0.3 film
-0.1 finally
2.9 find
1.5 find that
1.0 finds
0.3 fine $
5.1 finest
0.2 finest massage
5.9 finish
5.5 finished
1.1 finishes
3.1 fire
0.8 firm
-0.8 first
-1.6 first and
2.9 first day
1.7 first night
7.2 first time
-2.6 first visit
0.9 first year
2.2 fist
0.9 fit
1.6 fitted
0.6 five
-0.1 five minutes
5.9 five star
2.0 five stars
10.8 fix
0.2 fix the
7.8 fixed
2.9 fixed $
0.3 fixed me
-0.1 flexibility
-0.1 flexibility $
-2.3 floor
0.8 flu
1.4 fluid
0.7 flush the
3.6 folks
1.2 follow
1.9 follow $
-0.5 followed
6.0 foot drop
-1.0 for
3.2 for $
1.3 for a
-0.1 for absolutely
7.1 for all
2.0 for an
0.1 for arthritis
3.5 for every
2.5 for everybody
-1.6 for four
15.4 for good
0.3 for herniated
-3.5 for it
0.8 for life
2.8 for low
0.8 for microdiscectomy
0.2 for people
-0.1 for sciatica
8.6 for scoliosis
1.3 for spinal
3.9 for stenosis
-2.9 for that
-0.5 for the
-0.1 for those
-2.0 for you
-4.1 for your
2.2 foremost
0.1 forever
2.7 forever $
7.3 forget
2.1 forgotten
-2.0 form
-0.1 forms
2.0 fortnight
0.3 fortnightly
-2.4 forward
2.7 four
0.9 four $
-0.4 four hours
0.6 four treatments
3.7 four will
0.1 fourteen
0.7 fourteen days
5.2 fourth
3.8 frail
3.3 free
6.0 free $
0.7 free from
5.2 free of
0.1 free parking
0.6 free the
3.6 freedom
4.9 freedom from
2.1 fresh
0.1 fresh strain
0.5 from
-9.7 from a
5.5 from ever
0.4 from further
0.1 from newborns
0.3 from pain
-2.0 from the
0.2 from this
-2.7 from your
-3.5 front
4.2 full
0.3 full of
4.6 further
6.4 fusion
0.2 fusion $
1.2 future
0.1 gabapentin
3.6 gained
1.7 gareth
2.0 gave
-0.1 general
0.7 gentle
0.1 gentle and
-1.4 get
-0.3 get better
0.1 get injured
-2.2 get out
0.6 get you
0.2 get your
0.6 gets rid
2.6 gets there
-2.2 getting
-2.8 gift
0.8 give it
3.1 give me
0.1 give up
-0.1 give you
4.6 given up
0.9 gives
-3.6 glutes
-1.2 go $
5.3 go and
-5.3 go away
2.5 go on
1.9 go the
-0.2 go to
1.4 go wrong
1.1 goes
2.5 goes silent
0.3 goes the
0.5 goes to
0.1 going
0.1 going to
0.9 golf
9.8 gone
3.1 gone $
2.4 gone in
-3.0 good
-0.2 good $
0.7 good for
9.7 goodbye
7.5 goodbye to
2.4 google
3.3 got
-9.1 gp
0.6 grand
2.3 granddaughter
6.3 grandmothers
1.9 grandpa
2.1 grandparents
0.3 grandparents $
1.4 grass
0.3 great
1.5 grinding
0.5 grinning
-2.2 group
-5.7 groups
5.4 grow
2.7 grow $
1.3 grown
1.1 grows
2.0 grows $
3.4 guarantee
2.8 guarantee $
-6.7 guarantee that
10.9 guaranteed
2.5 guaranteed $
0.1 guaranteed or
-1.5 guarding
2.3 guests
-1.3 guide
2.3 guys are
0.8 gwen
-4.9 gym
4.8 habit
1.9 had
-0.7 had a
0.1 had already
5.8 had me
-2.3 had the
2.8 had to
4.2 had tried
-2.6 half
0.2 hall $
0.1 halving
-0.3 hamstrings
3.2 hand
-0.3 handed
2.5 hands
-0.3 hands and
6.6 hands do
0.2 hands on
1.0 happens to
-2.0 hard
-4.7 hard to
-0.6 hardly
5.5 harm
2.3 has
-2.0 has a
2.9 has an
-2.0 has been
-0.1 has changed
-3.5 has gone
4.8 has never
0.3 has not
-0.1 has proved
3.7 has the
-0.1 has three
1.8 have
3.0 have $
-1.2 have a
-2.4 have back
-0.1 have been
-1.1 have got
1.3 have grown
-3.0 have had
9.5 have helped
3.7 have not
0.2 have proved
0.2 have saved
1.7 have sciatica
-1.2 have side
1.2 have taken
0.5 have the
0.5 have treated
-5.2 have tried
1.2 have yet
8.3 have you
5.1 he
-0.7 he had
1.8 he has
0.9 he is
0.9 he never
2.6 he sat
0.7 he walked
4.7 headaches
7.3 heal
13.1 healing
-2.1 healing $
-0.1 healing of
10.8 heals
-1.3 health
0.5 healthy
-0.4 hear
-1.1 heard
-1.1 heart rate
1.1 heat and
-5.9 heated
-2.3 heavy
3.6 height
3.5 height $
0.7 heights
5.7 heights $
6.9 held the
-3.4 help
1.6 helped
0.1 helped $
-0.1 helpline
-2.4 helps
2.5 her
0.2 her consultant
-0.1 her massage
1.0 her surgeon
-0.8 here are
1.0 here first
-3.3 herniated disc
3.5 herniated discs
0.3 herniated l5
3.4 herniations
-0.2 hi
-1.5 high
3.9 highgate
7.0 highly
0.1 highly specialized
0.4 hiked
0.4 hiked the
3.7 hill
1.1 hill $
1.7 him
0.4 himalayan
2.8 his
-6.3 his back
0.9 his own
-1.0 hockey
1.2 hold of
0.2 hold you
-1.6 holding
0.2 holds $
1.0 hollins
0.6 home
5.6 home $
1.8 home and
-0.8 hope
0.1 hormones
0.5 hospital
1.1 hospital in
0.2 host that
-1.8 hot
2.0 hot stones
2.7 hours to
-3.2 house
0.8 houses
2.1 houses $
-0.1 how
0.4 how massage
-0.1 how much
1.6 hundred
2.2 hundreds
3.2 hundreds of
2.7 hurt
5.4 hurt you
-0.6 hurts
-6.6 husband
4.0 i
1.5 i been
0.8 i came
5.6 i can
0.1 i cancelled
-0.8 i could
0.1 i danced
0.3 i drove
1.1 i fix
0.5 i had
2.1 i just
0.5 i ran
-1.8 i see
11.5 i sleep
0.2 i threw
0.6 i tried
3.8 i was
1.1 i will
-0.2 i work
-1.9 i would
6.9 ibuprofen $
-1.1 icbc
-0.2 idea
0.6 ideal
-4.5 if
-1.2 if it
5.1 illness
1.5 imbalances
0.3 imbalances $
7.2 immediate
0.3 immediate relief
18.0 immune
-0.1 immune system
15.4 immunity
0.1 immunity $
1.3 impossible to
-1.7 improve
1.3 improvement
-3.0 improves
7.1 impurities
0.4 in
0.5 in a
1.2 in about
-2.2 in advance
-0.1 in an
2.8 in and
-3.7 in bed
2.8 in burnaby
10.9 in half
-2.2 in many
1.8 in may
3.0 in minutes
-0.3 in most
1.6 in my
4.4 in on
1.9 in one
-0.8 in people
-3.3 in place
-1.6 in the
2.6 in three
0.2 in two
0.4 in writing
0.2 in years
-2.8 in your
3.0 inch
5.6 inch $
2.3 inches
-5.7 include
-1.1 includes
-0.2 including
-11.6 infection
-1.5 inflammatory tablets
-3.3 information
1.7 ingrid
1.0 injections
3.8 injured
4.6 injury proof
4.2 inside
8.5 instant
3.2 instant relief
5.7 instantly
4.5 instantly $
3.9 instead
1.0 instead $
-2.1 insurance
-1.0 insured
-0.1 insurers
6.3 into line
-2.1 is
1.7 is a
0.9 is actually
0.3 is also
-0.3 is always
0.4 is an
0.1 is as
2.9 is assured
-0.1 is back
3.1 is been
-1.3 is best
2.7 is gentle
1.1 is going
0.3 is gone
2.1 is good
0.8 is how
1.3 is impossible
-3.7 is in
1.6 is known
3.6 is muscle
0.5 is natural
0.4 is new
-2.3 is no
6.2 is nobody
-4.0 is not
3.4 is nothing
-3.1 is one
-0.2 is only
0.9 is our
1.0 is over
4.3 is particularly
0.3 is permanent
0.6 is really
1.1 is restored
0.7 is scientifically
8.6 is settled
0.2 is so
7.9 is something
0.1 is sufficient
3.4 is suitable
2.8 is that
1.8 is to
0.7 is us
-0.1 is when
-0.7 is where
0.1 is widely
2.8 it
0.6 it $
0.2 it also
0.2 it beats
-3.0 it does
-1.4 it for
-3.2 it gets
-3.9 it goes
1.2 it has
4.2 it in
0.1 it is
1.8 it keeps
0.1 it on
3.3 it or
0.4 it pulls
2.7 it takes
0.9 it there
0.5 it took
1.2 it will
0.1 it without
1.1 it works
-1.6 it would
2.8 its
-2.5 its own
0.1 its tracks
1.4 jean
0.2 job
1.7 joint
5.8 joint and
-0.7 joints $
0.2 june
1.5 just
0.1 just the
-0.9 keep
0.4 keep to
3.7 keeps
0.1 kept supple
-0.1 kettle
-0.8 kind
-1.0 kind of
-1.7 kitchen
5.0 kneadly
0.4 kneels
10.7 knife
2.5 knit
-3.7 knots
-3.5 know
2.4 know what
0.4 knuckles
2.3 labours
4.0 lactic
4.0 lactic acid
2.4 ladder
0.1 ladies
3.9 laid
0.3 laid a
-8.3 large
1.6 last
6.3 last a
2.4 lasting
1.2 lasts a
-1.1 late
5.4 later he
-3.0 law
2.2 layer
1.4 layer between
10.2 leading
-0.8 leading cause
-2.4 leaflet
-2.5 lean
-6.2 learned
2.1 leave
7.2 leaves
7.2 leaving
4.9 left
3.0 left $
4.6 left to
-2.0 leg
-6.2 leg $
0.1 leg have
-0.5 leg pain
-1.1 legs
-2.5 legs $
1.5 legs feel
2.8 lengthen
0.6 lengthen the
-0.1 less
0.1 less often
-2.1 less pain
-0.1 let
0.4 let back
3.2 lets
5.8 level
-3.6 licensed
-1.3 lie
5.8 life
2.2 life back
-0.2 life is
7.9 life without
0.1 lifetime
-0.1 lifetime $
0.3 lift my
1.5 lifted
1.0 lifted $
-0.4 lifting
2.0 ligament or
0.2 ligament sprain
-5.0 light
-3.4 like
4.7 like a
3.3 like it
2.9 like new
-0.1 like the
-4.9 likely
-0.8 limited
3.2 line one
-0.3 lining
-0.9 lining of
0.1 list
-4.9 listen
8.4 listened
-4.4 little
0.1 live
-3.6 liver and
-2.2 lives
-0.8 load
-1.0 locations
-2.4 long
2.8 long run
0.3 long strokes
0.1 longer
0.6 longer need
-0.3 longer than
-2.7 look
-0.1 look at
2.1 look for
-0.4 looked
2.9 looking at
-0.2 looks
0.1 loosen
2.2 loosen the
3.1 lorenzo
1.1 lose $
-1.8 lose water
-2.6 loss
-0.1 loss of
1.8 lot
-1.3 lots
-0.4 lots of
1.2 love it
-4.0 lovely
-3.7 low
-4.8 low back
2.5 low mood
-2.1 lower
-8.1 lower back
3.7 lower mainland
0.8 lumbago
0.9 lumbar
-0.2 lumbar spinal
3.5 lunch
1.9 lunch $
-0.8 lying
3.4 lymphatic
-0.5 m
0.5 mailbox
-2.9 main
3.7 mainland
0.2 mainland $
-0.4 mainly
0.8 make a
-1.4 make the
0.5 makes you
0.2 making
-0.2 man
3.6 managed
-2.5 many
-2.0 many of
-0.5 many people
0.2 march
3.5 marcus
0.1 marcus $
3.3 marguerite
0.7 maria
0.1 mark
2.7 massage
2.1 massage 60
-1.1 massage and
1.6 massage beats
-1.6 massage can
1.3 massage clinic
-12.6 massage does
-1.8 massage for
0.4 massage has
3.3 massage is
0.4 massage makes
-1.8 massage may
0.2 massage reduces
-3.8 massage therapists
-1.8 massage therapy
1.7 massaged
0.4 masters
1.0 masters of
1.5 match
-5.3 matters
-3.5 mattress
-8.8 may
2.7 may $
-0.1 may be
3.8 may find
-0.1 may not
3.2 may prescribe
1.8 may say
-2.1 maybe
1.8 me
-1.3 me a
1.3 me and
7.2 me back
0.5 me i
-2.7 mean
0.1 mean a
-1.7 medical
8.1 medication
0.1 medication $
-0.7 medicine
-6.1 medicines
0.2 meet your
2.5 meetings
0.2 melbourne
1.9 melts
1.2 memory
6.6 mended
5.6 mending
0.2 merely
-0.1 message
9.1 metabolic
2.4 metabolic waste
0.1 metabolism
1.5 method
3.9 methotrexate
2.7 methotrexate $
2.0 metrotown
3.5 metrotown $
0.1 mg
-2.7 might
10.2 migraines
1.7 min
0.3 mind $
-2.5 minute
-1.2 minutes
0.3 minutes $
-0.1 minutes 78
8.9 miracle
-0.1 miracle worker
-0.6 miss
1.2 missed
-0.1 mixed
-0.1 moderate
-2.7 modest
0.5 moms
-0.5 monday
-0.8 monday to
-0.2 money $
14.6 money back
-0.6 month
0.4 month with
0.5 monthly
-2.7 months $
0.8 months it
0.3 months on
-0.5 more $
2.3 more and
0.3 more movement
-3.7 more than
-0.7 morning
-0.3 morning $
12.2 morphine
0.6 morphine $
-1.7 most
1.1 most clients
0.7 most effective
0.8 most people
2.5 mostly $
2.1 motto
-1.8 move
-0.1 move $
0.3 move and
-0.5 movement
-0.1 movement $
0.3 movement more
-2.8 moves
-5.3 moving
-0.2 moving $
0.3 mr d
1.4 mri $
-0.7 mrs
-1.2 much
1.0 much $
0.5 murmur
0.5 murmur $
-0.1 muscle
-0.6 muscle $
2.9 muscle is
-1.8 muscle that
-0.5 muscles $
3.1 muscles and
-3.0 muscles around
0.8 muscles can
0.2 muscles let
1.3 muscles massage
0.1 muscles mean
-5.0 muscles that
-0.1 music
-2.4 must
2.1 my
0.6 my leg
0.1 my rheumatologist
0.2 my sciatica
2.2 my son
0.4 my toes
-10.4 myth
-0.3 myth massage
-2.0 name
-0.2 narrowing of
1.8 natural
1.5 natural and
7.6 naturally
-4.4 nearly
-0.5 neck
-0.4 neck pain
1.0 need
9.0 need for
1.6 need one
-1.8 need surgery
4.3 need them
-4.4 need to
2.8 needed
7.4 needing
8.0 needle
0.5 needles
-1.5 needs
2.9 negative
0.1 negative $
0.5 nerve
-0.1 nerve damage
1.4 nerve is
1.8 nerve massage
-0.4 nerves
-3.1 nervous
2.5 netball
4.0 never
5.0 never been
0.4 new
8.8 new $
1.8 new cartilage
-1.5 new clients
0.7 newborns
0.1 newborns to
0.2 next
3.5 next visit
-7.3 nice
8.7 nil
3.8 nil $
1.8 nine
1.5 nine days
0.2 nine weeks
2.8 no
-0.3 no $
3.1 no brace
0.4 no cause
5.2 no clinic
-1.6 no cure
0.1 no drug
5.2 no longer
6.7 no more
0.1 no need
10.0 no other
5.2 no pain
2.4 no reason
9.9 no risk
6.1 no risks
13.5 no side
-7.2 no single
-8.4 no treatment
0.3 nobody
-1.0 nobody can
7.0 nobody else
3.2 nobody has
3.2 nobody it
-1.4 non
-0.3 non specific
13.9 none
3.0 none $
4.2 none at
-4.6 none of
2.8 normal person
-0.9 normally
-0.9 not
6.9 not $
4.1 not a
-2.5 not always
12.0 not any
2.8 not be
-4.1 not been
2.3 not better
-0.8 not change
0.1 not creep
-3.3 not cure
-6.4 not diagnose
2.6 not do
-0.1 not expected
2.6 not fall
1.6 not feel
2.5 not find
6.8 not get
-4.1 not guarantee
2.9 not had
2.8 not happy
0.3 not harm
2.2 not have
9.3 not help
1.5 not hurt
16.1 not if
4.7 not just
3.2 not let
0.4 not lift
5.3 not like
-1.4 not mean
7.3 not need
5.7 not one
11.4 not pay
2.8 not return
-3.2 not say
-1.2 not stop
1.1 not suit
-2.2 not suitable
-0.4 not tell
4.8 not there
3.2 not think
4.2 nothing
2.4 nothing $
4.4 nothing but
2.4 nothing else
-0.2 nothing is
3.7 nothing left
4.1 nothing to
0.1 notice
-1.4 notice $
4.9 notice a
6.0 now
0.1 now $
3.3 now i
-0.1 number
-2.4 number of
9.5 number one
-7.7 nurse
-4.6 nurses
1.1 nutrients
0.1 nutrients to
-0.9 of
-1.2 of a
2.5 of eleven
0.4 of every
-1.4 of her
2.5 of it
2.4 of massage
4.3 of mind
0.1 of new
-2.7 of people
3.5 of sciatica
-1.7 of the
-0.8 of their
3.7 of treatment
-5.4 of us
0.3 of water
4.5 off
-0.3 off $
1.1 off it
1.9 off that
1.1 off the
-0.3 off your
-7.5 offered
-2.4 office
-4.5 often
3.7 often on
-1.0 oh
-0.1 oil
4.5 old
-0.3 older
-0.9 on
3.1 on $
-2.1 on a
1.7 on google
4.5 on his
3.4 on it
-0.2 on its
2.0 on me
-0.1 on my
1.7 on our
0.2 on that
-1.0 on the
-0.1 on their
2.5 on to
-0.2 on tuesdays
-1.0 on weekdays
0.2 on your
5.4 once
-7.5 once a
1.4 one
1.2 one for
0.6 one is
-0.6 one of
3.4 one session
-2.9 one side
-2.5 one to
0.5 one treatment
4.8 one visit
-4.6 one you
0.9 ones
1.9 only
0.6 only need
0.3 only place
-0.7 open
5.0 open up
4.9 opened $
2.8 opens
9.0 operating
-0.1 operating room
3.9 operation
-0.9 operation is
-4.8 options
-9.3 or
1.1 or exercise
1.3 or it
1.8 or no
2.8 or old
0.2 or recovering
0.1 or surgery
-0.1 or the
0.3 or three
7.9 or you
-0.1 order
-1.5 osteoarthritis
-0.9 other $
10.8 other clinics
3.6 other therapists
-0.8 other treatments
5.1 our
-4.0 our clinic
-0.2 our helpline
1.1 our rmt
3.8 our rmts
0.6 our work
11.8 ours
0.2 ours goes
5.9 out
1.1 out $
-1.7 out for
0.9 out of
-1.9 out on
2.9 outcomes
-1.4 outer
-10.0 outside
1.6 over and
2.6 over the
0.3 overall
3.6 overall well
1.2 overdo
1.2 overdo it
1.7 overworked muscles
-1.4 own
-3.6 own $
2.6 own bed
1.2 oxygen
-2.8 p
1.9 pacemaker
0.4 pack $
7.5 packet
-6.6 page
2.5 pages
-3.7 paid
2.2 pain
0.9 pain $
-2.8 pain and
12.8 pain free
1.1 pain hold
-0.2 pain in
-4.5 pain is
-3.0 pain relief
2.2 pain since
2.6 pain stops
-0.1 pain than
-2.2 pain that
4.5 painfree
4.5 painfree $
-2.8 painful
2.6 painkillers
-0.2 paracetamol
-9.8 parking
-1.4 part
-2.5 part of
-0.5 particular
5.2 particularly
0.2 particularly beneficial
-1.3 past
-0.2 patient
4.8 patients
5.4 patients with
2.4 patio
0.1 pay
6.1 pay $
2.9 pay nothing
-0.1 pays
0.2 peace
4.5 peace of
1.5 pelvis
4.3 pencilled
0.6 penny
-1.7 people
0.3 people $
0.7 people are
0.4 people cancel
3.2 people feel
-4.0 people have
-0.2 people in
-0.1 people notice
-0.7 people who
-1.5 people with
1.2 perfectly safe
1.7 perform
-0.1 periods
3.9 permanent
-3.5 person
-0.8 pharmacist
-4.3 phone
0.4 phone and
1.0 physio
0.3 physiology
-6.5 physiotherapist
3.1 physiotherapy
1.1 physiotherapy for
0.1 physiotherapy or
-3.2 pick
2.5 picked
2.7 picked up
9.8 pill
-0.8 pillows
5.3 pills
0.4 pills $
1.8 pins
1.9 pins and
2.3 place
-1.9 place $
1.3 place for
1.2 plan $
-4.1 plans
3.3 played
-0.3 please
0.5 please before
0.5 point
2.1 point $
1.8 point at
4.4 poisons
0.6 pole comes
-1.0 position
0.9 position $
-5.5 possible
-1.6 post
0.5 postpartum
1.4 postural
2.8 posture
0.1 posture $
1.6 pour
3.3 power
1.3 powerful
-1.1 practice
-1.0 practice $
0.2 precisely what
0.8 predictable
1.5 pregabalin
-3.6 pregnancy
0.1 pregnant or
4.8 prescribe
-3.3 prescribed
6.1 prescription
-3.5 pressing
-0.5 pressure
-3.7 pressure $
3.2 pretty
5.7 prevents
1.5 priya
-4.2 probably
4.5 problem
0.3 problem $
0.6 problem and
0.9 process
1.1 products
-3.0 professional
1.4 program
3.4 promise
0.3 promotes
1.6 promotes tissue
8.9 proof
2.7 proof $
4.7 properly
0.2 proud
0.1 proud to
12.7 proved
0.2 proved that
15.9 proven
-0.1 proven to
1.2 province
0.2 pulled
2.9 pumps
-5.9 push
-0.1 pushes
2.1 put
-5.2 put a
0.3 put down
2.5 puts
-3.7 putting
-1.2 q
1.9 quarter
-1.0 question
-3.5 questions
2.5 quick
7.5 ran
3.9 ran the
7.7 rapid
-2.6 rare
-4.9 rarely
0.2 rate
8.6 rated
-3.3 rather
3.1 re
2.3 reach the
-4.7 read
0.1 ready
0.3 real cause
9.4 realign
5.7 realigns
2.6 realigns the
4.7 really
1.9 really $
0.1 really causing
-4.2 reason $
0.1 reason it
5.4 reason you
-4.5 reasons
1.4 rebuild
4.3 rebuilds
-0.1 receipts
-2.2 receive
3.1 recognized
-5.3 recommended
2.4 record
1.8 recover
0.5 recovering
4.5 recovery
7.2 recurrence
6.1 reduces
1.2 reduction
0.8 reduction of
-0.7 referral
15.2 refund
-3.8 register
-4.1 registered
5.6 regular
5.8 regular massage
0.2 regular sessions
1.2 regular treatment
2.6 regularly
6.0 regulars
4.4 rehydrating
-0.4 relaxation
2.1 relaxation it
-0.5 relaxing
1.9 release
7.6 released
2.2 releases
9.9 relief
0.4 relief in
1.5 relief that
3.2 remedy
0.3 remember $
3.9 remission
4.8 repair
1.5 repair $
-0.1 replace
2.4 replacement
0.5 replaces
-0.7 reported
-0.8 research
0.1 research has
0.1 reset the
0.1 resets
8.1 resolve
6.3 responds
0.1 responds $
0.6 responds beautifully
-0.6 rest
3.8 restore
5.2 restored
9.5 restores
0.1 result
-0.1 result $
7.3 result is
8.4 results
-4.3 results $
0.3 results are
0.3 retirement
3.5 return
7.9 returned
-0.1 returned to
2.2 returns
6.4 reverse
5.3 reversed
-0.2 review
2.6 reviews
0.1 reviews $
2.4 rheumatoid
-7.8 rheumatoid arthritis
0.7 rheumatoid disease
3.5 rhythmic
4.2 rib
8.0 rid
4.4 rid of
4.0 right
1.6 right hand
2.6 right in
-1.7 ring
3.4 risk
-3.0 risk of
3.7 rmt
-0.2 rmt $
1.8 rmt about
0.8 rmt and
0.4 rmt makes
6.5 rmt massage
-0.4 rmts do
-1.3 road
-1.0 roll
0.7 roofing
-2.7 room
0.1 room $
-6.3 rooms
8.8 root
0.8 root of
4.3 rosa
-2.5 roughly
-1.7 round
0.1 run $
-0.7 runners
-5.0 runs
1.2 rush
1.4 rush you
2.2 ruth
8.2 safe
-0.8 safe $
3.4 safe as
0.7 safe for
0.1 salt
4.0 salt and
-1.0 same
-3.3 same $
0.2 same job
0.6 satisfaction
0.2 saturday
2.3 saturday $
-0.2 saturdays
-1.1 save
6.8 saved
-3.4 say $
6.9 say goodbye
-0.2 say so
-3.3 says it
1.5 scalpel
0.7 scan $
3.2 scan or
-2.3 scans
-0.6 scar tissue
3.3 sciatica
0.1 sciatica and
4.0 sciatica for
0.5 science
0.2 science $
7.7 scientifically
1.7 scientifically proven
1.1 scoliosis
3.4 scoliosis and
2.6 scoliosis can
0.8 second
-2.7 see
0.2 see a
1.2 see the
-0.5 see you
-3.2 seems
-3.8 sell
0.9 series
-4.3 serious
-1.3 service
8.1 session
3.8 sessions
1.9 sessions $
3.4 sessions and
-0.1 sets
0.6 settle for
3.2 settled
4.3 settled $
0.6 seven
5.0 seven $
-0.2 several
-4.0 share
2.9 she
-1.9 she could
0.4 she did
-0.5 she had
0.5 she has
6.6 she is
0.4 she kneels
2.2 she said
-1.2 she was
-3.2 sheet
1.7 shift
2.1 shirt
3.9 shoes on
1.8 shona
0.2 shops
-0.7 short
1.4 short side
-2.8 short term
2.2 shorter
-7.4 should
-0.1 should not
-5.7 shoulder
-1.8 shoulders
-1.4 show
-3.1 shown that
-5.6 shows
7.4 sick
1.2 sickness
-0.6 side
-0.4 side $
1.7 side and
1.8 side effects
-0.3 side of
0.2 side wake
-2.9 sideways
1.6 silent
5.1 simone
0.4 simple
3.5 simply
1.5 since
1.1 since $
2.3 since i
0.8 since most
-2.4 since the
0.4 single
3.4 single one
0.2 sink
-2.5 sister
-0.5 sit
0.2 sit through
-2.3 sitting
0.1 six
5.8 six $
0.3 six months
1.0 six sessions
1.5 six weeks
-0.1 sixteen
2.6 sixth
0.7 sixth week
0.3 skeleton
0.1 skill
3.0 skilled
-2.0 skin
2.6 skip
4.5 skip the
0.5 sleep
-0.2 sleep better
0.8 sleep often
1.7 sleep through
7.8 slept
1.8 slide
-0.5 slightly
-1.2 slip
3.4 slipping
-1.8 slow
-6.0 slowly
-0.1 slowly $
-9.2 small
-2.9 smoking
0.4 so
-0.5 so $
-0.1 so and
0.2 so easy
-1.9 so i
0.2 so it
3.0 so much
-3.7 so we
2.0 so you
-1.7 soft
1.4 soft tissue
5.4 solution
0.1 solution $
-12.7 some
0.3 some have
2.0 some of
-1.9 some people
-4.4 someone
7.0 someone who
-1.7 something
-0.4 something else
2.5 something to
-12.8 sometimes
2.0 son
0.4 sooner
2.8 soothed
-0.5 soreness
7.3 sorted
1.8 sorts
-2.8 sounds
9.7 source
4.0 source $
-0.1 source of
2.9 space
-0.1 spaces
0.7 spare you
1.2 specialise
1.2 specialise in
6.8 specialist
7.3 specialist $
2.6 specialist and
23.9 specialists
0.4 specialists $
-0.1 specialists in
6.6 specialize
6.6 specialize in
4.9 specialized
6.0 specializes
6.0 specializes in
-5.4 specific
0.3 speed
3.7 speeds
0.1 speeds up
-2.1 spend
-1.4 spent
4.6 spinal
0.3 spinal alignment
-0.1 spinal canal
0.1 spinal health
-4.6 spinal stenosis
2.8 spine
0.1 spine follows
3.1 spine you
0.3 spines
-0.2 sport
-6.6 spots
3.3 sprain
2.3 sprain two
1.2 sprained
0.2 sprains
1.2 spurs
0.7 square
2.9 stage
3.5 stage $
1.7 stand
1.9 stand at
-0.7 stand up
2.3 standing
8.3 star
17.5 stars
0.1 stars $
0.2 stars from
-1.1 start
1.1 state
0.4 state of
-0.1 station
0.7 stay
1.1 stay with
-0.3 staying
8.3 stays
1.0 stenosis
0.7 stenosis and
-1.1 step
5.6 sticks
-2.0 stiff
-1.2 stiffness
1.8 still on
-0.6 stone
0.2 stood
1.2 stooping
1.2 stooping $
0.9 stop
2.2 stop $
1.6 stop and
8.8 stopped
6.8 stops
0.2 stops $
-1.3 stops you
-5.3 story
3.7 straight
2.7 straight $
1.9 straighten
-3.0 straighten a
0.1 straighten your
9.2 straightened
4.7 straightens
6.6 straighter
2.1 straighter spine
3.6 strain $
-4.9 street
2.1 strengthens
2.6 strengthens your
-3.3 stress
-2.3 stress $
1.6 stress hormones
-7.7 stretch
-5.2 stretches
-2.3 stretching
-0.4 strong
4.3 stronger
0.1 stronger immune
0.1 stronger immunity
9.8 stronger than
3.7 stubborn
7.3 stuck
-0.1 stuck $
-0.4 students
-1.7 studies
0.2 studies show
-1.5 studio
-1.0 study
3.7 succeed
0.3 succeed where
9.7 success
2.5 success rate
-0.1 such
-7.3 such as
0.1 sufficient
-4.8 suggest
0.1 suggests
0.8 suit $
1.1 suitable for
0.1 suits every
3.4 summer
0.1 summit
0.1 superior to
-0.1 support
-1.4 supported
0.1 sure
4.0 surgeon
0.1 surgeon $
-0.1 surgeon will
7.2 surgery
2.4 surgery for
1.8 surgery in
0.3 surprises
1.9 surprises people
0.1 surrender
-4.1 swears by
-2.4 swedish
-0.1 swedish massage
-2.9 swimming
0.3 swinging
0.1 swinging a
2.6 switch
3.5 switches
3.4 switches off
-2.3 swollen
0.4 symptom $
-2.3 syndrome
-0.1 system
0.1 system $
3.2 system a
-6.7 tables
3.9 tablets
-1.4 take
1.1 taken
0.7 takes
-4.4 talk
-0.1 talking to
7.9 tall
10.4 taller
9.0 taller $
1.3 taper
-8.3 tea
-1.0 team
-0.1 team $
0.2 team of
-4.8 tear
0.9 tears
0.7 tears and
1.6 technique
0.1 techniques
0.8 teenagers
-3.9 tell
0.9 tell anyone
-0.3 tells
-2.9 tells you
0.4 ten
3.5 ten days
0.4 ten minutes
-0.1 ten people
2.9 ten years
-1.0 tend
-1.0 tend to
-4.3 tends
-4.3 tends to
-1.1 term
-0.9 terms
-0.9 text
1.0 than
1.6 than a
7.3 than any
0.1 than last
0.4 than the
-2.5 than those
2.2 thank
5.0 thank you
2.2 thanks to
1.3 that
0.1 that always
2.0 that because
1.7 that build
1.4 that can
0.2 that gave
0.8 that have
-3.4 that i
0.9 that is
-3.7 that it
-1.8 that massage
-6.5 that one
-2.6 that people
-0.4 that she
0.8 that surgery
1.0 that table
1.3 that the
-6.5 that they
-1.4 that we
1.5 that will
-3.0 that you
-2.7 that your
1.7 the
3.0 the alternatives
1.7 the arthritis
1.0 the attack
0.1 the baby
-6.4 the back
0.1 the benefits
4.0 the best
0.2 the bin
3.4 the blood
-1.2 the body
0.1 the bulge
2.5 the burning
2.6 the bus
-0.7 the buttock
0.1 the calendar
1.9 the canal
-1.0 the cartilage
5.4 the cause
2.1 the chairlift
5.3 the change
-0.1 the clinic
0.1 the damaged
0.3 the day
5.5 the degeneration
3.2 the disc
2.5 the disease
-1.0 the edge
1.0 the electric
2.7 the finest
1.2 the first
2.7 the flare
5.3 the fourth
2.1 the harbour
-2.8 the hips
1.0 the hospital
3.7 the ibuprofen
-9.4 the immune
1.3 the injections
-0.3 the joints
0.1 the jumper
-0.2 the knife
1.2 the last
1.3 the layer
0.1 the leading
2.7 the least
4.2 the leg
-3.3 the lining
0.8 the literature
1.3 the long
-0.1 the low
2.4 the lumbar
4.2 the lymph
-0.1 the main
-1.1 the massage
-0.4 the morning
3.4 the most
1.3 the muscle
0.1 the need
1.1 the nerve
3.8 the next
0.1 the night
-4.8 the old
6.4 the only
6.9 the operating
1.7 the operation
2.5 the pain
3.8 the pelvis
-0.1 the person
6.3 the point
0.2 the power
0.3 the problem
3.0 the province
0.1 the real
0.1 the relief
0.6 the rest
-3.0 the risk
6.7 the root
-0.1 the shoulders
2.8 the sink
-0.3 the soft
0.5 the source
-6.2 the spinal
-1.0 the spine
0.1 the spot
0.3 the structure
4.4 the surgeon
2.2 the symptom
0.1 the symptoms
0.8 the table
2.5 the tight
0.1 the torn
4.8 the toxins
0.9 the treatment
1.3 the tri
5.4 the underlying
6.2 the vertebrae
0.4 the very
2.3 the wear
-0.5 the week
-0.8 the years
3.0 their
0.5 their painkillers
2.0 them
-0.8 them $
1.9 them for
0.1 them says
0.9 then
2.9 then come
6.6 therapist may
3.3 therapists are
-0.1 therapy for
2.6 therapy is
0.5 there
2.6 there and
-2.8 there are
2.6 there is
-2.3 there was
-1.9 these
-2.2 these are
3.1 these guys
4.6 these people
0.9 they
0.1 they arrived
-0.1 they belong
0.9 they carry
4.9 they had
0.4 they have
0.8 they leave
0.8 they no
0.4 they will
0.6 thicken up
4.2 thickens
5.1 thing $
0.5 thing that
-3.1 things
-3.1 think
7.8 think about
-0.2 think that
-0.2 thinking
7.8 thinking about
3.4 third
0.7 thirty
-0.4 this
-1.3 this page
3.3 this stage
2.4 this treatment
3.1 this way
3.7 those
-0.7 though
-6.1 thought
0.9 three
2.2 three exercises
2.8 three sessions
3.9 three to
3.7 three visits
12.6 threw
0.1 threw my
2.7 through a
1.0 throw
0.1 throw away
0.8 thrust to
-0.3 thursday
2.1 tie my
-1.6 tight
-0.1 tighter
-1.9 time
4.6 time $
0.1 time are
-0.1 time to
0.2 time you
-4.7 times
-0.1 times $
-0.2 tips
-0.9 tired
8.9 tissue repair
1.8 tissue work
4.3 tissues
1.3 tissues are
-0.9 to
-2.5 to $
-2.4 to a
-0.1 to back
-0.1 to change
3.6 to come
-1.4 to expect
2.1 to five
-4.7 to get
2.2 to great
0.3 to have
0.9 to heal
5.6 to its
0.2 to lifting
5.0 to live
1.6 to lose
0.3 to meet
-4.0 to move
-3.2 to one
-1.8 to our
-0.5 to prevent
-2.9 to put
0.4 to rebuild
0.1 to return
2.2 to say
-1.5 to see
0.1 to somebody
-0.1 to stop
-4.1 to take
-0.2 to talk
2.8 to taper
1.2 to tell
0.9 to the
0.6 to thicken
1.4 to us
-0.1 to work
0.7 to worry
-3.2 to you
-3.8 to your
3.7 today
0.1 today or
1.8 toddlers
-3.4 told to
2.4 tom
3.4 tom $
0.1 tomorrow
1.2 tomorrow $
0.8 too $
4.5 took about
5.2 top
-0.6 top of
0.1 top rated
2.9 torn
8.8 torn fibres
5.2 totally
1.9 touch
0.5 tougher
0.6 toward
-0.1 towel
1.5 town
11.5 toxins
-2.3 toxins $
0.3 toxins and
0.1 toxins are
2.8 toxins that
1.9 tracks
0.2 traction
2.4 trade
0.1 trained hands
-1.8 training
5.4 tramadol
7.2 trapped
0.1 trapped nerves
-1.4 travels
3.6 treat the
0.3 treatment
2.2 treatment begins
-0.1 treatment has
4.9 treatment is
0.2 treatment plan
-0.2 treatment room
2.7 treatment that
2.3 treatments
1.6 tri
2.2 tri cities
-0.1 trial
-6.9 trials
1.8 tried
4.0 tried everything
4.2 true
-1.4 try
-3.4 tuesday
-1.5 tuesdays
0.1 turn over
2.7 twelve
-1.9 twelve weeks
-0.9 twenty two
0.2 twenty years
0.2 twice as
4.4 twinge
1.4 twinge since
-0.1 twist
0.2 two
0.6 two $
1.6 two at
3.7 two goes
0.1 two months
0.1 two or
0.2 two sessions
6.4 two visits
-0.4 two years
-1.6 type
-0.1 typical
0.1 ultrasound
2.0 umbrella
2.2 umbrella stand
-0.9 under
3.9 underlying
2.3 underlying cause
-2.7 understand
0.1 undone
-2.3 undress
10.6 unlike
0.1 unlike other
0.1 unlike the
3.8 unnecessary
9.8 unsuitable
-2.2 until
2.6 up
0.6 up $
1.1 up a
1.3 up again
0.5 up from
0.8 up healing
-2.4 up to
2.1 up which
-0.9 up with
2.2 up your
2.6 upright
4.0 us
-0.6 us know
4.9 us that
1.2 us the
0.2 us they
-4.6 use
-1.4 used
-0.2 useful
0.2 useless
0.2 useless $
-6.2 usual
-4.8 usually
2.3 usually one
5.3 vanish
8.5 vanished
-0.1 vertebrae
-2.7 very
13.1 very first
4.0 visit
1.3 visit is
1.9 visits
3.3 visits $
0.1 voted
-2.0 wait
0.7 waiting
0.9 waiting for
2.3 wakes
5.0 wakes up
3.4 waking
-0.8 walk
-0.2 walk $
0.8 walk as
8.8 walk out
0.1 walk tall
9.3 walked
1.6 walking distance
-2.7 want
2.8 wants to
-2.5 warm
-2.7 warms
-2.3 warmth
-0.6 wary
-0.5 wary of
-0.7 was a
1.8 was fine
6.9 was in
0.6 was missed
-3.5 was the
6.5 waste
0.2 waste products
-0.1 water and
0.6 way
-4.2 way to
2.0 we
3.8 we are
0.8 we do
0.3 we fix
11.9 we guarantee
-1.4 we had
-0.1 we hear
-1.0 we know
7.2 we make
0.6 we put
0.1 we release
6.0 we succeed
-3.4 we will
-0.4 we would
-0.1 weak
-2.0 weakness
-3.3 wear
-2.2 wear and
-0.1 wearing
1.0 wedding
2.1 week
-0.2 week $
2.2 week and
-1.3 weekdays
2.0 weekend $
0.3 weekly
-0.1 weeks
-4.6 weeks $
-3.7 weeks and
0.7 weeks later
1.5 weeks of
-4.6 weight
0.9 well
-0.6 well as
7.2 well being
3.6 went
3.2 went down
2.4 were
1.7 were a
0.2 west
1.8 what
-0.1 what else
0.2 what gets
0.6 what have
0.6 what i
2.6 what is
-0.2 what to
0.7 what we
3.5 what worked
8.1 what would
6.0 whatever
2.8 whatsoever
0.3 whatsoever $
-3.4 when
-0.2 when it
1.3 when they
0.3 where
2.0 where it
1.3 where others
1.1 where they
-1.9 where you
-0.8 whether
0.8 which
-0.1 while
1.4 while you
0.3 white
1.1 who
1.4 who came
1.0 who come
0.1 who finish
0.1 who finishes
-4.4 who had
-1.2 who is
0.2 who keep
-0.2 who will
3.5 why
1.0 why did
0.1 why it
0.1 why would
3.5 widen
4.8 widen it
0.5 widens
1.4 will
10.0 will $
1.3 will be
-0.3 will come
4.5 will diagnose
5.6 will do
-1.2 will find
0.2 will get
-0.1 will go
0.5 will know
2.6 will make
2.4 will refund
-2.1 will say
4.2 will see
0.7 will sleep
0.8 will take
-0.2 will tell
-5.6 will thank
1.2 winter
-0.1 wish
10.1 witchcraft
10.1 witchcraft $
-0.8 with
0.3 with $
0.8 with a
-1.6 with age
-1.1 with all
4.4 with every
4.4 with massage
3.4 with no
3.1 with nothing
-2.3 with one
3.3 with osteoporosis
0.9 with them
1.7 with us
-7.4 with your
2.8 within
10.8 within minutes
5.4 within ten
6.0 without
0.1 without a
0.1 without back
3.2 without pain
11.6 without the
1.7 woman
0.2 woman of
0.1 wonderful
0.1 word $
-6.6 words
1.9 wore
-0.4 work
-1.4 work $
0.2 work begins
4.3 worked $
-2.3 worked on
0.1 worker $
-2.4 working
3.7 works
4.9 works every
0.2 works for
-2.1 world
0.3 worry about
-3.0 worse
-0.1 worst
-1.5 worth
-1.1 would
-1.4 would like
-0.4 write
1.1 writing $
3.9 written
-0.1 written diagnosis
0.1 written off
4.6 wrong
0.5 wrong $
0.9 year
6.1 year of
2.8 years
-1.6 years $
2.9 years of
0.6 years to
-0.6 yes $
10.5 yes and
2.0 yet
2.2 yet to
0.4 you
-0.7 you $
0.2 you are
4.6 you be
-0.2 you bend
-0.1 you call
1.8 you do
-0.1 you doing
-5.9 you feel
3.9 you get
-2.2 you have
1.2 you hurt
4.1 you is
0.8 you keep
2.9 you leave
-0.6 you like
0.1 you may
-2.6 you need
4.3 you on
3.9 you out
3.2 you the
-0.1 you think
-0.2 you to
3.7 you turn
-0.2 you were
4.6 you will
0.9 young
1.8 young or
9.4 younger
0.2 younger $
0.4 your
-1.0 your back
1.1 your body
-0.1 your doctor
0.6 your first
-0.1 your hands
0.1 your health
0.1 your immune
0.3 your immunity
3.3 your life
-0.7 your lower
-0.1 your mind
1.0 your money
0.2 your next
7.2 your pain
4.7 your posture
-0.7 your rheumatologist
5.4 your rmt
1.2 your scan
1.2 your shoes
-1.3 your shoulders
-0.4 your side
-7.7 your surgeon
0.1 your system
1.8 your therapist
0.1 your tissues
2.0 your very
-0.6 yourself $
13.9 zero
0.3 zero $
0.1 zero risk
4.9 ★★★★★
0.2 ⭐⭐⭐⭐⭐
`
