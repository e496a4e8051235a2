/** Written by training/settings.mjs; features are named in features.ts. `name=weight`, apart by bars and lines. */
export const MEDIUM_WEIGHTS = `
article a=0.07|article none=-0.26|article other=-0.2|article the=-0.15|between 0 b3-4=-0.15|between 0 before=0.1
between 0 behind=0.31|between 0 content=-0.2|between 0 cue=0.18|between 0 earlier=-0.11|between 0 lead after=-0.27
between 0 lead as=-0.28|between 0 lead at=0.19|between 0 lead before=-0.39|between 0 lead during=0.3
between 0 lead in=0.25|between 0 lead name=0.12|between 0 lead on=0.3|between 0 lead other=-0.1
between 0 lead speaking=0.26|between 0 object=0.19|between 0 s0=0.37|between 0 source=0.14|between 1 b-1=-0.09
between 1 b2=-0.17|between 1 b3-4=-0.09|between 1 before=-0.14|between 1 behind=-0.67|between 1 earlier=-0.08
between 1 later=-0.1|between 1 lead after=-0.23|between 1 lead in=-0.16|between 1 lead name=-0.13
between 1 lead of=0.07|between 1 lead on=-0.08|between 1 lead possessive=-0.1|between 1 lead speaking=-0.11
between 1 s0=-0.54|between 1 s1=0.16|between 2 b-1=0.12|between 2 b1=-0.08|between 2 b2=0.09|between 2 b3-4=-0.06
between 2 s2=0.22|between 3-4 b5-8=-0.08|between 3-4 b9+=-0.22|between 3-4 earlier=-0.07
between 3-4 lead according to=-0.17|between 3-4 lead name=0.08|between 3-4 lead other=-0.08|between 5-8 b-5-8=-0.1
between 5-8 b5-8=0.11|between 5-8 b9+=-0.17|between 5-8 later=-0.13|between 5-8 lead of=-0.08
between 5-8 lead speaking=-0.11|between 5-8 lead start=0.11|between 5-8 lead telling=-0.07|between 9+ b-9+=-0.16
between 9+ b5-8=-0.05|between 9+ later=-0.12|between 9+ lead according to=-0.23|between 9+ lead at=-0.18
between 9+ lead by=-0.19|between 9+ lead of=-0.25|between 9+ lead other=0.03|between 9+ lead with=-0.16
by appearing b5-8=-0.23|by appearing s1=0.41|by day b-1=-0.26|by day b2=-0.22|by day before=-0.39|by day event=-0.2
by mark b-1=-0.21|by mark b3-4=-0.25|by mark earlier=-0.23|by mark later=-0.21|by mark s1=0.26|by name b5-8=-0.12
by name b9+=0.1|by name before=0.17|by name behind=0.36|by name later=-0.11|by name record=-0.26|by name source=-0.2
by name study=-0.23|by nothing b-3-4=-0.08|by nothing b1=0.11|by nothing b3-4=0.09|by nothing b9+=-0.21
by nothing before=-0.18|by nothing behind=-0.41|by nothing broadcast=0.09|by nothing earlier=-0.09
by nothing event=-0.32|by nothing introduced no=-0.16|by nothing outlet=-0.23|by nothing s0=-0.14|by nothing s1=-0.13
by nothing source=0.13|by nothing statement=-0.12|by nothing web=-0.26|by speaking b-1=-0.09|by speaking b-2=-0.2
by speaking b1=-0.12|by speaking b2=0.1|by speaking b3-4=0.12|by speaking b9+=-0.14|by speaking cue=0.41
by speaking earlier=-0.09|by speaking interview=-0.27|by speaking introduced for others=-0.16
by speaking introduced for speaker=-0.17|by speaking introduced no=0.14|by speaking later=-0.22
by speaking object=0.29|by speaking outlet=0.19|by speaking record=-0.33|by speaking s0=0.17
by speaking statement=0.14|by start b-2=0.2|by start b9+=-0.21|by start before=0.4
by start introduced for others=-0.13|by start introduced for speaker=0.12|by start s-1=-0.28|by start s0=0.29
by word b-3-4=-0.07|by word b2=-0.1|by word b3-4=-0.1|by word before=-0.04|by word broadcast=-0.11
by word content=-0.18|by word court=-0.16|by word cue=0.26|by word earlier=-0.08|by word event=-0.22
by word introduced no=-0.17|by word object=0.48|by word outlet=-0.16|by word post=-0.14|by word record=-0.14
by word s1=0.12|by word source=0.15|by word study=-0.2|by word web=0.15|count 1 kind article=-0.2
count 1 kind briefing=-0.25|count 1 kind broadcast=-0.25|count 1 kind court=-0.14|count 1 kind debate=-0.34
count 1 kind event=-0.14|count 1 kind letter=-0.19|count 1 kind outlet=-0.25|count 1 kind platform=0.22
count 1 kind poll=-0.11|count 1 kind post=-0.3|count 1 kind statement=-0.29|count 1 kind study=-0.09
count 2 kind event=-0.18|count 2 kind rally=-0.31|count 2 kind record=-0.34|count 2 kind web=-0.19
count 3 kind web=-0.43|count 4 kind email=-0.32|count 4 kind event=-0.59|count 4 kind outlet=-0.57|enter=-0.17
enter apart 0=-0.13|enter inside false false=-0.3|enter inside false true=-0.14|enter inside true false=0.34
enter other=-0.11|enter other apart 1=-0.1|enter other quoted plain=-0.11|enter other quoted quoted=-0.2
enter quoted plain=-0.21|enter quoted quoted=-0.33|enter same=-0.13|enter same apart 0=-0.23|enter same name=0.01
enter same none=-0.12|enter same plain quoted=-0.14|enter same quoted plain=-0.15|enter same quoted quoted=-0.3
enter sentence false same=-0.07|enter sentence true other=-0.05|enter sentence true same=-0.11|enter start=-0.32
enter verb =0.3|enter verb according=0.23|enter verb added=-0.18|enter verb argued=-0.19|enter verb declared=0.28
enter verb noted=-0.26|enter verb posted=0.71|enter verb said=-0.25|enter verb saying=-0.19|enter verb telling=-0.29
enter verb told=0.2|enter verb want=-0.39|enter verb went=-0.33|enter verb wrote=0.31|far b-1=-0.05|far b-2=-0.06
far b-3-4=-0.05|far b-5-8=-0.09|far b-9+=-0.13|far b3-4=-0.11|far b5-8=-0.04|far s0=0.17|far s2=0.12|first false=-0.2
first true=0.09|form plain far b-9+=-0.13|form plain far b1=-0.13|form plain far b5-8=-0.09|form plain far s1=-0.05
form plain far s2=0.18|form plain kind court=-0.08|form plain kind event=-0.21|form plain kind outlet=-0.14
form plain kind rally=-0.24|form plain kind statement=-0.22|form quoted far b-1=-0.1|form quoted far b-2=-0.12
form quoted far b1=0.17|form quoted far b3-4=-0.05|form quoted far b9+=-0.13|form quoted far s0=0.08
form quoted far s1=0.26|form quoted kind debate=0.23|form quoted kind outlet=0.09|form quoted kind poll=-0.54
form quoted kind post=-0.17|form quoted kind rally=0.02|form quoted kind record=-0.15|form quoted kind study=-0.24
form quoted kind web=-0.19|fresh false b3-4=-0.08|fresh false s1=0.12|fresh false s2=0.22|fresh true b-1=-0.05
fresh true b-2=-0.06|fresh true b-3-4=-0.05|fresh true b-5-8=-0.09|fresh true b-9+=-0.13|fresh true b3-4=-0.16
fresh true s0=0.15|fresh true s2=-0.19|holder false court=-0.14|holder false record=-0.19|holder false study=-0.13
inside false article=-0.17|inside false content=-0.2|inside false court=-0.13|inside false cue=0.2
inside false interview=0.2|inside false later=-0.22|inside false object=0.17|inside false record=-0.18
inside false source=0.1|inside true earlier=-0.42|inside true later=-0.21|inside true outlet=-0.16
inside true source=0.47|introduced for others=-0.1|introduced for others b3-4=-0.1|introduced for others b9+=-0.03
introduced for others kind event=-0.12|introduced for others kind outlet=0.26|introduced for others kind poll=-0.28
introduced for others plain=-0.17|introduced for others s2=0.28|introduced for others source name=-0.19
introduced for others source none=-0.12|introduced for others verb according=-0.2
introduced for others verb added=-0.19|introduced for others verb asked=0.24|introduced for others verb noted=0.53
introduced for others verb noting=0.42|introduced for others verb said=-0.14|introduced for others verb say=-0.34
introduced for others verb wrote=0.19|introduced for speaker b1=-0.09|introduced for speaker kind article=-0.14
introduced for speaker kind poll=-0.23|introduced for speaker plain=-0.06|introduced for speaker source name=0.18
introduced for speaker source none=-0.35|introduced for speaker source pronoun=-0.14
introduced for speaker verb added=0.28|introduced for speaker verb noted=-0.43|introduced for speaker verb said=0.11
introduced for speaker verb told=-0.4|introduced no b-1=-0.05|introduced no b-2=-0.07|introduced no b-3-4=-0.05
introduced no b-5-8=-0.09|introduced no b-9+=-0.13|introduced no b1=0.07|introduced no b5-8=-0.08
introduced no kind court=-0.16|introduced no kind interview=0.22|introduced no kind outlet=-0.26
introduced no kind platform=-0.29|introduced no kind rally=0.08|introduced no kind record=-0.13
introduced no kind web=-0.23|introduced no s0=0.21|introduced no s1=0.11|introduced no source none=-0.13
introduced no source other=-0.07|introduced no verb =0.3|introduced no verb attacked=0.62
introduced no verb decided=-0.36|introduced no verb declined=-0.49|introduced no verb expected=-0.27
introduced no verb gave=0.52|introduced no verb issued=0.54|introduced no verb know=-0.37
introduced no verb noted=-0.21|introduced no verb now=-0.38|introduced no verb released=0.51
introduced no verb reported=-0.28|introduced no verb reports=-0.51|introduced no verb saying=0.28
introduced no verb sent=0.6|introduced no verb think=-0.22|introduced no verb wrote=0.23|kind article article a=0.27
kind article article none=-0.21|kind article article the=-0.12|kind article far b1=-0.08|kind article far s0=0.19
kind article lead name=0.26|kind article lead name place earlier=0.17|kind article lead other place behind=-0.4
kind article lead other place later=-0.16|kind article lead other place source=0.43|kind article lead telling=-0.48
kind article place behind=-0.55|kind article place earlier=-0.2|kind article place source=0.49|kind book far s0=0.05
kind book lead other place earlier=-0.4|kind book place behind=-0.54|kind book place earlier=-0.55
kind briefing lead other=-0.25|kind broadcast article none=0.07|kind broadcast article the=-0.35
kind broadcast far b1=0.13|kind broadcast far b5-8=-0.15|kind broadcast far b9+=-0.21|kind broadcast far s0=0.12
kind broadcast lead in=0.27|kind broadcast lead other=-0.12|kind broadcast lead other place behind=-0.28
kind broadcast lead other place earlier=-0.2|kind broadcast lead other place later=-0.13
kind broadcast lead other place source=0.28|kind broadcast lead start=-0.12
kind broadcast lead start place earlier=-0.16|kind broadcast place earlier=-0.15|kind broadcast place later=-0.19
kind broadcast place source=0.25|kind broadcast proper true=-0.4|kind court=-0.14|kind court article a=0.1
kind court article none=-0.23|kind court article other=-0.24|kind court far b9+=-0.14|kind court lead other=-0.08
kind court lead other place earlier=-0.11|kind court place behind=-0.22|kind court place earlier=-0.18
kind court place source=0.44|kind court proper true=-0.4|kind debate article none=-0.28|kind debate far b3-4=0.18
kind debate lead during=-0.44|kind debate lead during place earlier=-0.43|kind email article none=-0.55
kind email far b-1=0.28|kind email far b1=-0.14|kind email far b2=-0.17|kind email place content=-0.28
kind email place earlier=-0.13|kind email place later=0.28|kind event article a=-0.08|kind event article none=-0.23
kind event article other=0.08|kind event far b1=-0.15|kind event far b5-8=0.09|kind event far s0=-0.24
kind event lead at place behind=0.33|kind event lead before place earlier=-0.45|kind event lead on=-0.37
kind event lead other=-0.25|kind event lead to=-0.34|kind event place content=-0.16|kind event place later=-0.1
kind event place source=-0.62|kind event proper true=-0.26|kind interview article none=-0.19
kind interview far b-1=-0.33|kind interview far s0=0.19|kind interview lead in place later=-0.26
kind interview place later=-0.4|kind interview proper false=-0.18|kind letter article other=-0.37
kind letter far b1=0.14|kind letter far b9+=-0.33|kind letter lead in=0.41|kind letter lead other=-0.17
kind letter lead other place earlier=-0.41|kind letter place earlier=-0.28|kind meeting article other=-0.46
kind meeting article the=-0.19|kind meeting far b2=-0.18|kind meeting far b9+=0.06|kind meeting far s0=-0.46
kind meeting lead other place earlier=0.02|kind meeting lead other place later=0.2|kind meeting lead start=-0.64
kind meeting lead start place earlier=-0.45|kind meeting place cue=-0.49|kind meeting place later=0.08
kind meeting place source=-0.49|kind outlet article a=-0.26|kind outlet article none=0.07
kind outlet article the=-0.31|kind outlet far b1=-0.09|kind outlet far s0=-0.15|kind outlet far s1=0.09
kind outlet lead according to=-0.7|kind outlet lead according to place source=-0.47|kind outlet lead at=-0.43
kind outlet lead name=-0.56|kind outlet lead name place before=-0.29|kind outlet lead name place earlier=-0.32
kind outlet lead name place source=-0.27|kind outlet lead other=-0.33|kind outlet lead other place before=0.34
kind outlet lead other place earlier=-0.24|kind outlet lead other place source=-0.35|kind outlet lead start=-0.32
kind outlet lead start place earlier=-0.17|kind outlet place behind=0.1|kind outlet place object=0.23
kind outlet place source=-0.46|kind platform far b2=0.18|kind platform far b5-8=-0.21|kind platform far b9+=-0.4
kind platform lead name=-0.51|kind poll article other=-0.53|kind poll far s0=-0.27|kind poll far s1=0.29
kind poll lead in=-0.36|kind poll lead in place earlier=-0.16|kind poll lead of=0.3
kind poll lead start place earlier=0.3|kind poll lead start place source=-0.25|kind poll place earlier=0.15
kind poll place source=-0.25|kind poll proper false=-0.2|kind post article a=0.14|kind post article none=-0.27
kind post article other=-0.24|kind post lead other=-0.42|kind post lead other place earlier=-0.25
kind post place earlier=-0.22|kind post place source=0.6|kind rally article other=-0.26|kind rally far b1=0.14
kind rally far b9+=-0.37|kind rally lead in=-0.76|kind rally lead in place earlier=-0.39
kind rally lead of place earlier=-0.42|kind rally lead on=-0.58|kind rally place before=0.32
kind rally place later=-0.09|kind record=-0.19|kind record article a=-0.27|kind record article other=-0.18
kind record far s0=0.1|kind record lead of=-0.18|kind record lead on=-0.26|kind record lead other=-0.19
kind record lead start place earlier=-0.2|kind record lead start place source=0.34|kind record place earlier=-0.28
kind record place source=0.49|kind record proper false=-0.18|kind show lead possessive place later=-0.19
kind speech far b1=0.09|kind speech far b3-4=-0.24|kind speech far s-1=-0.25|kind speech lead other=-0.16
kind speech lead other place later=-0.15|kind speech lead to=-0.61|kind speech place behind=0.38
kind speech place later=-0.13|kind speech place source=-0.25|kind speech proper false=-0.25
kind statement article a=0.31|kind statement article none=-0.61|kind statement article the=0.33
kind statement far b3-4=-0.14|kind statement far b5-8=-0.18|kind statement far b9+=-0.19
kind statement lead other place earlier=-0.31|kind statement place before=-0.29|kind statement place behind=-0.32
kind statement place cue=0.24|kind statement place earlier=-0.31|kind statement place source=0.67
kind statement proper true=-0.42|kind study=-0.14|kind study article a=0.25|kind study article none=-0.28
kind study article other=-0.42|kind study far b9+=-0.18|kind study far s0=0.15
kind study lead name place earlier=-0.37|kind study lead of=-0.47|kind study lead of place source=-0.4
kind study lead other place earlier=-0.26|kind study lead start place earlier=-0.22|kind study place earlier=-0.26
kind study place source=0.23|kind study proper true=-0.26|kind tweet lead other place cue=0.36
kind tweet place cue=0.23|kind tweet place earlier=-0.51|kind web article none=0.2|kind web article the=-0.4
kind web far b5-8=-0.15|kind web far b9+=-0.22|kind web lead in=-0.37|kind web lead name=-0.41|kind web lead on=0.19
kind web lead other place earlier=-0.21|kind web lead start place source=-0.34|kind web place earlier=-0.18
kind web place source=-0.37|kind web proper false=-0.2|last =-0.1|last  b-1=-0.05|last  b-2=-0.06|last  b-3-4=-0.05
last  b-5-8=-0.09|last  b-9+=-0.13|last  b1=0.08|last  b2=0.07|last  b3-4=-0.11|last  b5-8=-0.13
last  kind broadcast=-0.18|last  kind court=-0.15|last  kind event=-0.31|last  kind interview=0.19
last  kind outlet=-0.13|last  kind record=-0.16|last  kind web=-0.25|last  plain=-0.09|last  quoted=-0.1|last  s0=0.14
last  source none=-0.16|last  source other=-0.12|last  verb =0.32|last  verb appeared=-0.29|last  verb appears=-0.39
last  verb asked=0.29|last  verb decided=-0.37|last  verb expected=-0.28|last  verb issued=0.54|last  verb it=-0.39
last  verb know=-0.38|last  verb known=-0.38|last  verb made=0.4|last  verb noting=0.35|last  verb now=-0.38
last  verb released=0.5|last  verb reports=-0.54|last  verb said=-0.12|last  verb saying=0.36|last  verb says=-0.29
last  verb sent=0.62|last  verb think=-0.32|last  verb tweeted=0.24|last  verb warned=-0.36|last  verb wrote=0.21
last article=-0.05|last article b1=-0.16|last article b9+=-0.12|last article kind statement=-0.24
last article plain=-0.07|last article s0=0.2|last article s2=0.36|last article source name=-0.17
last article source none=-0.12|last article source other=0.09|last article source pronoun=0.14
last article verb said=-0.09|last article verb suggested=0.35|last article verb wrote=0.23|last speaker =-0.1
last speaker  b9+=-0.28|last speaker  plain=-0.15|last speaker  source pronoun=-0.23|last speaker article=-0.1
last speaker article b2=-0.26|last speaker article kind article=-0.21|last speaker article plain=-0.11
last speaker article source none=-0.23|last speaker article verb noted=-0.31|last speaker article verb said=0.04
lead about=-0.36|lead according to far b1=-0.22|lead according to far b2=-0.26|lead according to far s0=0.26
lead according to place earlier=-0.19|lead according to place source=0.31|lead after=-0.36|lead after far s0=-0.4
lead after place before=-0.46|lead after place behind=-0.34|lead as=-0.27|lead as far s0=-0.23|lead at=0.12
lead at far s0=0.33|lead at place before=0.33|lead by far b5-8=-0.21|lead by far s0=-0.23|lead during=0.19
lead during far b2=-0.27|lead during far s0=0.3|lead for=-0.34|lead for place source=-0.47|lead from=-0.26
lead in far b9+=-0.07|lead in far s0=0.3|lead in far s1=0.13|lead in place before=0.16|lead in place cue=0.31
lead in place later=-0.11|lead into place earlier=-0.38|lead like=-0.43|lead name far b5-8=0.17
lead name place content=-0.11|lead of=-0.16|lead of far b1=0.16|lead of far b5-8=-0.16|lead of far b9+=-0.24
lead of place earlier=-0.12|lead on far b-1=0.09|lead on far b5-8=-0.08|lead on far s0=0.24|lead on place behind=0.18
lead on place content=-0.15|lead on place cue=0.34|lead on place object=0.42|lead other far b1=-0.07
lead other far b3-4=0.08|lead other far s1=-0.08|lead other place behind=-0.28|lead other place later=-0.08
lead other place source=0.15|lead possessive far s0=0.42|lead possessive place later=-0.24
lead speaking far b3-4=-0.18|lead speaking far s0=0.25|lead speaking place behind=-0.33|lead speaking place cue=0.36
lead speaking place later=-0.17|lead start far b-3-4=-0.1|lead start far s-1=0.13|lead start far s0=-0.12
lead start place before=-0.16|lead start place source=0.13|lead telling place earlier=-0.32
lead telling place object=0.18|lead to far b5-8=0.13|lead to place content=-0.17|lead with=-0.23|leave apart 0=-0.13
leave apart 3-4=0.11|leave inside false false=-0.15|leave inside false true=0.34|leave kind briefing false=0.37
leave kind briefing true=-0.28|leave kind debate false=-0.06|leave kind event=-0.13|leave kind event true=-0.11
leave kind interview=0.22|leave kind interview false=-0.1|leave kind interview true=0.28|leave kind meeting=-0.27
leave kind outlet=-0.15|leave kind outlet true=-0.05|leave kind platform=0.12|leave kind platform true=0.15
leave kind poll false=0.09|leave kind poll true=-0.22|leave kind rally=-0.15|leave kind record=-0.11
leave kind record true=-0.05|leave kind show true=-0.12|leave kind speech true=0.1|leave other plain plain=-0.07
leave other quoted plain=0.11|leave plain quoted=-0.17|leave quoted plain=0.17|leave quoted quoted=-0.1
leave same=-0.08|leave same apart 0=-0.12|leave same apart 3-4=0.23|leave same name=-0.18|leave same none=0.14
leave same other=-0.2|leave same plain quoted=-0.28|leave same quoted plain=0.1|leave same quoted quoted=-0.19
leave sentence true same=-0.19|leave verb =-0.4|leave verb according=-0.11|leave verb added=-0.38
leave verb adding=-0.33|leave verb announced=-0.27|leave verb mentioned=-0.49|leave verb might=0.4
leave verb referring=-0.39|leave verb refused=-0.35|leave verb reported=0.25|leave verb said=-0.1|leave verb says=0.15
leave verb seemed=0.38|leave verb suggested=-0.27|leave verb went=-0.44|leave verb wrote=-0.16|none=0.11
none inside true=0.5|none near false=0.11|none near true=0.09|none plain=0.13|none source name=0.1
none source none=0.25|none source other=0.06|none verb =-0.36|none verb appears=0.43|none verb asked=-0.29
none verb concluded=-0.38|none verb decided=0.5|none verb described=-0.49|none verb endorsed=0.37
none verb expected=0.34|none verb in=0.64|none verb issued=-0.51|none verb know=0.43|none verb known=0.47
none verb noting=-0.36|none verb now=0.45|none verb reported=0.39|none verb said=0.12|none verb saying=-0.3
none verb see=0.52|none verb seemed=0.44|none verb sent=-0.56|none verb think=0.35|none verb tweeted=-0.63
none verb wrote=-0.42|own false=-0.1|own false kind article=-0.15|own false kind broadcast=-0.16
own false kind court=-0.24|own false kind email=-0.19|own false kind letter=-0.21|own false kind post=-0.25
own false kind record=-0.21|own false kind statement=-0.18|own false kind study=-0.14|own true=-0.13
own true kind outlet=-0.72|place behind=-0.07|place content=-0.23|place cue=0.18|place earlier=-0.09|place later=-0.24
place object=0.17|place source=0.15|rank 0=0.06|rank 0 b5-8=-0.17|rank 0 s0=0.07|rank 1=0.14|rank 1 b-1=0.21
rank 1 b1=-0.08|rank 1 b5-8=0.17|rank 1 b9+=-0.22|rank 2=0.09|rank 2 b-1=0.16|rank 2 b2=-0.13|rank 2 b3-4=0.07
rank 2 b9+=-0.14|rank 3-4 b3-4=-0.12|rank 3-4 s-1=-0.2|rank 5-8=-0.17|rank 5-8 b-1=-0.21|rank 5-8 b3-4=-0.11
rank 5-8 b5-8=-0.14|rank 5-8 b9+=0.04|rank 9+=-0.29|rank 9+ b-1=-0.14|rank 9+ b-3-4=-0.21|rank 9+ b-5-8=-0.15
rank 9+ b5-8=-0.22|rank 9+ b9+=-0.09|reports false content=-0.2|reports false cue=0.19|reports false earlier=-0.14
reports false later=-0.26|reports false object=0.17|reports false source=0.19|reports true earlier=0.3|rest=0.07
rest apart 0=0.13|rest inside false false=0.14|rest inside true false=-0.17|rest other=0.08|rest other apart 0=0.06
rest other name=0.05|rest other plain quoted=0.08|rest other quoted plain=-0.08|rest plain quoted=0.09
rest quoted quoted=0.07|rest same=0.07|rest same apart 0=0.16|rest same none=0.1|rest same other=-0.23
rest same plain plain=0.06|rest same quoted plain=0.05|rest same quoted quoted=0.25|rest sentence false other=0.06
rest sentence true same=0.08|rest start=0.32|rest verb =-0.33|rest verb asked=-0.23|rest verb believes=0.41
rest verb calling=0.39|rest verb concluded=-0.42|rest verb decided=0.37|rest verb expected=0.28
rest verb proposed=0.56|rest verb refused=0.42|rest verb said=0.17|rest verb saying=-0.19|rest verb thinks=0.44
rest verb thought=0.42|rest verb tweeted=-0.44|rest verb wants=0.44|rest verb wrote=-0.31|source name kind debate=0.17
source name kind interview=-0.25|source name kind letter=-0.16|source name kind platform=0.03
source name kind web=-0.23|source name place before=0.18|source name place cue=0.18|source name place earlier=-0.18
source name place object=0.2|source none kind article=-0.16|source none kind briefing=-0.47
source none kind broadcast=-0.09|source none kind debate=-0.56|source none kind interview=0.41
source none kind meeting=-0.21|source none kind outlet=-0.19|source none kind poll=-0.14|source none kind post=-0.17
source none kind rally=-0.18|source none kind speech=-0.3|source none kind statement=-0.22
source none place before=-0.18|source none place behind=-0.31|source none place content=-0.17
source none place cue=-0.36|source none place later=-0.1|source other kind article=0.21
source other kind broadcast=0.12|source other kind debate=-0.28|source other kind event=-0.21
source other kind interview=-0.31|source other kind meeting=-0.17|source other kind outlet=-0.16
source other kind platform=-0.27|source other kind poll=0.14|source other kind speech=-0.18
source other kind study=-0.18|source other kind web=0.2|source other place behind=-0.22
source other place content=-0.14|source other place earlier=-0.17|source other place later=-0.14
source other place source=0.54|source pronoun kind briefing=0.08|source pronoun kind broadcast=-0.13
source pronoun kind event=0.1|source pronoun kind interview=-0.26|source pronoun kind poll=-0.23
source pronoun kind record=-0.11|source pronoun kind speech=0.12|source pronoun kind study=-0.16
source pronoun kind web=-0.14|source pronoun place behind=0.14|source pronoun place content=-0.08
source pronoun place cue=0.26|source pronoun place later=-0.17|speakers false far b-1=0.13
speakers false far b-3-4=-0.11|speakers false far b-5-8=-0.09|speakers false far b-9+=-0.12|speakers false far b1=0.1
speakers false far b5-8=-0.11|speakers false far b9+=-0.23|speakers false far s1=0.21|speakers false far s2=0.13
speakers false kind article=-0.19|speakers false kind book=-0.49|speakers false kind broadcast=-0.24
speakers false kind court=-0.23|speakers false kind debate=0.19|speakers false kind meeting=-0.29
speakers false kind poll=0.15|speakers false kind post=-0.33|speakers false kind rally=-0.04
speakers false kind record=-0.24|speakers false kind statement=-0.35|speakers false kind study=-0.22
speakers false kind web=-0.18|speakers false lead at=0.11|speakers false lead from=-0.13|speakers false lead of=-0.06
speakers false lead other=-0.14|speakers false lead telling=-0.19|speakers false plain=-0.14
speakers false quoted=-0.07|speakers true far b-1=-0.25|speakers true far b-3-4=0.11|speakers true far b1=-0.15
speakers true far b2=-0.16|speakers true far b5-8=0.15|speakers true far b9+=0.18|speakers true far s0=0.17
speakers true far s1=-0.22|speakers true kind article=0.06|speakers true kind broadcast=0.07
speakers true kind event=0.13|speakers true kind outlet=0.09|speakers true kind poll=-0.31
speakers true kind rally=-0.37|speakers true kind speech=-0.26|speakers true lead after=-0.24
speakers true lead as=-0.26|speakers true lead by=-0.23|speakers true lead in=0.11|speakers true lead to=-0.06
speakers true lead with=-0.25|speakers true plain=-0.14|speakers true quoted=0.15|stay=0.29|stay apart 0=0.18
stay apart 1=0.24|stay apart 3-4=-0.13|stay apart 5-8=-0.26|stay inside false false=0.36|stay inside false true=-0.37
stay inside true false=-0.32|stay kind article false=-0.15|stay kind book=-0.39|stay kind book true=-0.32
stay kind broadcast=-0.18|stay kind broadcast false=-0.15|stay kind event=0.16|stay kind event true=0.22
stay kind interview false=-0.24|stay kind meeting=-0.01|stay kind meeting true=0.06|stay kind outlet=0.19
stay kind outlet false=0.1|stay kind outlet true=0.13|stay kind platform=-0.31|stay kind poll=0.13
stay kind poll false=0.3|stay kind poll true=-0.22|stay kind rally=0.04|stay kind speech false=-0.25
stay kind speech true=0.08|stay kind study false=0.08|stay kind tweet=-0.64|stay kind tweet false=-0.44
stay other=0.07|stay other apart 0=-0.06|stay other apart 1=0.16|stay other apart 2=-0.11|stay other apart 5-8=-0.24
stay other quoted quoted=0.27|stay plain plain=0.08|stay plain quoted=0.23|stay quoted quoted=0.33|stay same=0.34
stay same apart 0=0.28|stay same apart 1=0.17|stay same apart 3-4=-0.16|stay same name=0.28|stay same none=-0.15
stay same other=0.27|stay same plain plain=0.13|stay same plain quoted=0.3|stay same pronoun=0.2
stay same quoted quoted=0.19|stay sentence false other=0.11|stay sentence false same=0.24|stay sentence true same=0.24
stay verb =0.31|stay verb added=0.32|stay verb adding=0.49|stay verb argued=0.33|stay verb called=-0.33
stay verb declared=-0.35|stay verb in=-0.41|stay verb noted=0.3|stay verb noting=0.51|stay verb praised=0.37
stay verb released=-0.44|stay verb reported=-0.27|stay verb said=0.29|stay verb saying=0.43|stay verb showed=-0.36
stay verb told=-0.23|stay verb went=0.49|stay verb wrote=0.2|switch=-0.22|switch apart 0=-0.21|switch apart 1=-0.15
switch inside false false=-0.25|switch other=-0.11|switch other apart 0=-0.11|switch other apart 1=-0.07
switch other plain quoted=-0.13|switch plain quoted=-0.16|switch quoted plain=-0.09|switch quoted quoted=-0.13
switch same=-0.21|switch same apart 0=-0.15|switch same apart 1=-0.12|switch same none=-0.14
switch same plain plain=-0.11|switch same plain quoted=-0.07|switch same pronoun=-0.09
switch sentence false other=-0.14|switch sentence false same=-0.17|switch sentence true other=0.06
switch verb said=-0.24|switch verb say=0.12|switch verb told=-0.15|switch verb tweeted=0.37
title false kind article=-0.2|title false kind court=-0.1|title false kind interview=-0.1|title false kind poll=-0.32
title false kind record=-0.16|title false kind study=-0.12|title true kind outlet=-0.3|told holder=0.27
told holder kind article=0.39|told holder plain=0.18|told holder s0=0.4|told other=-0.26|told other b1=0.14
told other b5-8=-0.14|told other b9+=-0.16|told other kind article=-0.18|told other kind debate=-0.37
told other kind event=-0.23|told other kind outlet=-0.2|told other kind post=-0.22|told other kind rally=-0.25
told other kind record=-0.11|told other kind speech=-0.1|told other plain=-0.17|told other quoted=-0.15
told other s0=-0.23|told own=-0.22|told own kind email=-0.28|told own kind event=-0.16|told own quoted=-0.29
told own s0=-0.2|told writer=0.05|told writer b-1=-0.07|told writer b-2=-0.04|told writer b-3-4=-0.05
told writer b-5-8=-0.07|told writer b1=-0.09|told writer kind debate=0.12|told writer kind event=0.02
told writer kind letter=-0.19|told writer kind rally=-0.07|told writer quoted=0.18|told writer s-1=-0.22
told writer s0=0.36|told writer s1=0.08|told writer, held=-0.54|told writer, held b1=-0.14
told writer, held b3-4=-0.14|told writer, held kind interview=-0.35|told writer, held plain=-0.47
told writer, held quoted=-0.26|told writer, held s0=-0.26|verb  kind interview=0.51|verb  kind outlet=-0.45
verb  place content=-0.31|verb  place earlier=0.4|verb  place later=-0.26|verb : kind article=0.53
verb according kind article=0.24|verb according kind event=-0.13|verb according kind outlet=-0.28
verb according kind record=0.29|verb according kind study=0.26|verb according place earlier=-0.37
verb according place source=0.47|verb added kind statement=0.3|verb added place earlier=0.22
verb added place later=-0.21|verb announced place earlier=-0.32|verb asked kind interview=0.45
verb asked kind rally=0.43|verb asked place before=0.3|verb calls kind meeting=-0.47|verb cited place earlier=-0.39
verb endorsed place earlier=-0.38|verb found kind study=0.41|verb known place earlier=-0.36
verb noted kind article=0.3|verb noted place earlier=0.25|verb noting place earlier=0.44
verb reported kind outlet=-0.24|verb reports kind article=-0.54|verb said kind article=-0.29|verb said kind book=-0.39
verb said kind broadcast=-0.19|verb said kind court=-0.2|verb said kind debate=0.2|verb said kind email=-0.25
verb said kind event=0.19|verb said kind letter=-0.19|verb said kind outlet=0.07|verb said kind platform=-0.46
verb said kind poll=0.23|verb said kind record=-0.19|verb said kind show=0.45|verb said kind statement=0.12
verb said kind study=-0.14|verb said kind web=-0.17|verb said place before=0.16|verb said place behind=0.29
verb said place content=-0.3|verb said place cue=0.48|verb said place later=-0.21|verb said place object=0.22
verb said place source=-0.59|verb say kind debate=-0.38|verb say kind interview=-0.33|verb say kind poll=0.37
verb saying kind event=0.15|verb saying kind speech=-0.26|verb saying place earlier=0.13|verb says kind letter=0.23
verb seems place earlier=-0.41|verb sent place later=0.55|verb shows kind broadcast=-0.23
verb think place earlier=-0.3|verb told kind debate=-0.3|verb told kind meeting=0.22|verb told kind speech=0.24
verb told place behind=0.43|verb told place content=-0.16|verb told place earlier=-0.12|verb told place object=0.16
verb took place later=0.45|verb tweeted kind platform=0.79|verb tweeted place earlier=0.34
verb went place earlier=0.47|verb wrote kind article=0.16|verb wrote kind court=0.34|verb wrote kind letter=0.44
verb wrote kind outlet=0.22|verb wrote kind speech=-0.23|verb wrote place before=-0.49|verb wrote place behind=0.4
verb wrote place earlier=0.2
`;

export const ADDRESSEE_WEIGHTS = `
article other=-0.21|article the=-0.09|between 0 b1=-0.06|between 0 b2=-0.06|between 0 before=-0.09
between 0 behind=0.26|between 0 earlier=-0.12|between 0 lead according to=-0.09|between 0 lead at=-0.24
between 0 lead call on=0.21|between 0 lead court to=-0.18|between 0 lead letter to=0.45
between 0 lead meeting with=0.28|between 0 lead name=-0.07|between 0 lead of=-0.1|between 0 lead on=-0.24
between 0 lead speak to=0.12|between 0 lead speech to=0.4|between 0 lead telling=0.21|between 0 lead to=0.15
between 0 lead with=0.1|between 0 object=0.46|between 0 s0=0.28|between 0 s2=-0.1|between 0 source=-0.22
between 1 b1=0.1|between 1 before=0.09|between 1 behind=-0.31|between 1 content=-0.28|between 1 earlier=0.12
between 1 later=-0.05|between 1 lead asked=0.06|between 1 lead call on=-0.31|between 1 lead interview with=-0.19
between 1 lead start=0.1|between 1 lead telling=-0.1|between 1 s0=-0.19|between 1 s2=0.21|between 2 b5-8=-0.11
between 2 behind=-0.21|between 2 lead asked=0.24|between 2 lead at=0.18|between 2 lead interview with=0.23
between 2 lead to=-0.14|between 2 lead told=0.08|between 2 s0=-0.17|between 3-4 b1=-0.06|between 3-4 b5-8=-0.11
between 3-4 earlier=-0.04|between 3-4 later=-0.05|between 3-4 lead name=-0.07|between 3-4 lead to=-0.11
between 3-4 lead told=0.15|between 3-4 lead with=-0.1|between 3-4 s1=0.17|between 5-8 b3-4=-0.13|between 5-8 b5-8=0.12
between 5-8 b9+=-0.13|between 5-8 earlier=-0.07|between 5-8 later=-0.07|between 9+ b3-4=-0.18|between 9+ b5-8=-0.1
between 9+ earlier=-0.08|between 9+ later=-0.18|between 9+ lead by=0.14|between 9+ lead in=-0.12
between 9+ lead of=-0.08|between 9+ lead other=-0.11|between 9+ lead speak to=-0.27|between 9+ lead telling=0.12
between 9+ lead to=0.18|between 9+ lead with=0.13|by appearing earlier=-0.29|by appearing outlet=-0.41
by day behind=-0.27|by day introduced for others=-0.23|by day listener=-0.17|by day s0=-0.16|by mark b9+=-0.18
by mark content=0.22|by mark introduced no=-0.12|by mark object=0.17|by mark outlet=-0.38|by mark source=-0.12
by name behind=-0.2|by name object=0.15|by name source=-0.13|by nothing b-1=-0.08|by nothing b-2=-0.05
by nothing b1=-0.1|by nothing b2=-0.06|by nothing behind=-0.07|by nothing cue=-0.16
by nothing introduced for others=0.08|by nothing introduced no=-0.09|by nothing later=-0.15|by nothing s1=0.09
by nothing s2=0.1|by nothing source=-0.13|by speaking b1=0.07|by speaking before=0.17|by speaking behind=0.32
by speaking introduced for others=0.03|by speaking introduced for speaker=-0.08|by speaking introduced no=0.11
by speaking listener=0.2|by speaking object=0.07|by speaking outlet=-0.14|by speaking s0=0.23|by speaking s1=-0.11
by speaking source=0.1|by start b2=0.11|by start introduced for others=-0.2|by start later=0.1|by start object=-0.4
by start s1=-0.17|by word b3-4=-0.12|by word b5-8=-0.05|by word before=-0.07|by word content=-0.2
by word earlier=-0.04|by word introduced for speaker=0.14|by word introduced no=-0.21|by word later=-0.11
by word listener=-0.14|by word s0=-0.06|by word source=-0.14|count 1 kind listener=-0.08|count 1 kind object=-0.29
count 1 kind outlet=-0.13|count 1 kind source=-0.47|count 2 kind listener=0.06|count 2 kind object=-0.07
count 2 kind outlet=0.12|count 3 kind object=0.1|count 4 kind listener=-0.23|count 4 kind object=0.23
count 4 kind outlet=-0.24|count 4 kind source=0.37|enter=-0.14|enter apart 0=-0.12|enter apart 1=-0.08
enter inside false false=-0.22|enter inside true false=0.24|enter other apart 1=-0.05|enter other other=-0.19
enter other quoted plain=-0.06|enter other quoted quoted=-0.11|enter plain quoted=-0.11|enter quoted plain=-0.11
enter quoted quoted=-0.25|enter same=-0.15|enter same apart 0=-0.11|enter same name=-0.1|enter same plain plain=0.04
enter same plain quoted=-0.14|enter same pronoun=-0.1|enter same quoted plain=-0.07|enter same quoted quoted=-0.27
enter sentence false other=-0.05|enter sentence false same=-0.1|enter sentence true same=-0.11|enter start=-0.2
enter verb according=-0.09|enter verb added=-0.14|enter verb adding=-0.2|enter verb announced=-0.18
enter verb asked=0.58|enter verb asking=0.37|enter verb described=-0.24|enter verb noting=-0.21
enter verb question=0.38|enter verb said=-0.23|enter verb saying=-0.2|enter verb tell=0.45|enter verb telling=0.29
enter verb tells=0.4|enter verb think=-0.25|enter verb told=0.69|enter verb urged=0.57|enter verb want=-0.28
enter verb warned=0.42|enter verb went=-0.28|far b-2=-0.05|far b-3-4=-0.07|far b-5-8=-0.09|far b2=-0.09|far b3-4=-0.09
far b5-8=-0.07|far s0=0.15|first false=-0.22|first true=0.08|form plain far b1=-0.14|form plain far b3-4=0.05
form plain far b9+=-0.06|form plain far s0=0.05|form plain kind listener=-0.16|form plain kind object=-0.13
form plain kind show=-0.3|form quoted far b-1=-0.08|form quoted far b1=0.19|form quoted far b3-4=-0.18
form quoted far b5-8=-0.1|form quoted far s0=0.06|form quoted far s1=0.13|form quoted kind outlet=-0.16
fresh false b1=0.07|fresh false b3-4=-0.09|fresh false b5-8=-0.07|fresh false s0=0.05|fresh false s2=0.11
fresh true b-2=-0.05|fresh true b-3-4=-0.07|fresh true b-5-8=-0.09|fresh true b1=-0.07|fresh true b2=-0.06
fresh true s0=0.12|fresh true s2=-0.1|holder false listener=-0.13|holder false object=-0.09|holder true source=-0.12
inside false behind=0.06|inside false content=-0.07|inside false earlier=-0.06|inside false later=-0.2
inside false listener=-0.12|inside false object=0.14|inside false source=-0.22|inside true behind=-0.23
inside true content=-0.42|inside true outlet=-0.28|introduced for others=0.02|introduced for others b1=-0.14
introduced for others b2=-0.08|introduced for others b5-8=-0.12|introduced for others b9+=0.21
introduced for others quoted=0.12|introduced for others s1=0.06|introduced for others source pronoun=0.18
introduced for others verb according=-0.13|introduced for others verb asked=0.18|introduced for others verb said=0.1
introduced for others verb told=0.36|introduced for others verb wrote=-0.26|introduced for speaker kind listener=-0.21
introduced for speaker kind source=0.1|introduced for speaker plain=-0.1|introduced for speaker quoted=0.12
introduced for speaker source name=0.14|introduced for speaker source none=-0.16
introduced for speaker source other=-0.24|introduced for speaker verb asked=-0.35
introduced for speaker verb said=0.15|introduced for speaker verb says=0.3|introduced no=-0.19
introduced no b-3-4=-0.05|introduced no b-5-8=-0.09|introduced no b3-4=-0.05|introduced no b9+=-0.21
introduced no kind listener=-0.11|introduced no kind object=-0.1|introduced no kind outlet=-0.13
introduced no kind source=-0.08|introduced no plain=-0.12|introduced no quoted=-0.2|introduced no s0=0.14
introduced no source name=-0.16|introduced no source none=0.06|introduced no source pronoun=-0.11
introduced no verb =0.24|introduced no verb announced=-0.19|introduced no verb ask=0.49|introduced no verb asked=0.56
introduced no verb calling=-0.22|introduced no verb described=-0.29|introduced no verb encouraged=0.5
introduced no verb expected=-0.25|introduced no verb noted=-0.2|introduced no verb replied=0.37
introduced no verb reported=-0.26|introduced no verb said=-0.25|introduced no verb says=-0.15
introduced no verb seemed=-0.24|introduced no verb shows=-0.22|introduced no verb telling=0.39
introduced no verb tells=0.36|introduced no verb think=-0.26|introduced no verb told=0.37
introduced no verb urged=0.53|kind listener=-0.13|kind listener article none=-0.12|kind listener article other=-0.14
kind listener far b2=-0.08|kind listener far b3-4=-0.1|kind listener far b5-8=-0.09|kind listener far s0=0.08
kind listener lead as=-0.22|kind listener lead at=-0.3|kind listener lead by=-0.11
kind listener lead from place behind=0.33|kind listener lead from place earlier=-0.12|kind listener lead in=-0.18
kind listener lead name=-0.13|kind listener lead on=-0.16|kind listener lead other=-0.12
kind listener lead other place before=0.14|kind listener lead other place cue=0.31
kind listener lead other place earlier=-0.12|kind listener lead other place later=-0.06
kind listener lead start place before=0.2|kind listener lead start place earlier=-0.15|kind listener lead telling=0.23
kind listener lead to=0.22|kind listener lead to place content=-0.16|kind listener lead to place earlier=0.1
kind listener lead to place object=0.46|kind listener lead with place earlier=-0.1
kind listener lead with place later=0.12|kind listener place before=0.12|kind listener place content=-0.11
kind listener place cue=0.37|kind listener place earlier=-0.15|kind listener place object=0.24
kind listener place source=-0.08|kind listener proper false=0.07|kind listener proper true=-0.31|kind object=-0.09
kind object article other=-0.14|kind object article the=-0.01|kind object far b-1=0.06|kind object far b3-4=-0.05
kind object far b5-8=-0.06|kind object far s0=0.13|kind object lead according to=-0.18|kind object lead asked=0.1
kind object lead asked place before=-0.43|kind object lead asked place content=0.28
kind object lead asked place later=0.15|kind object lead asked place object=0.39|kind object lead before=-0.13
kind object lead before place before=-0.28|kind object lead before place earlier=-0.12
kind object lead call on place before=-0.59|kind object lead call on place content=0.67
kind object lead call on place earlier=-0.31|kind object lead court to=-0.18|kind object lead event to=-0.27
kind object lead letter to=0.43|kind object lead meeting with place content=-0.29|kind object lead record to=-0.22
kind object lead speak to place content=-0.15|kind object lead speech to=0.39|kind object lead telling=-0.11
kind object lead telling place before=-0.21|kind object lead telling place behind=-0.41
kind object lead telling place content=0.16|kind object lead telling place later=-0.1
kind object lead telling place object=0.52|kind object lead telling place source=-0.22
kind object lead told place before=-0.29|kind object lead told place content=-0.25
kind object lead told place object=0.26|kind object place before=-0.17|kind object place behind=-0.13
kind object place earlier=-0.16|kind object place later=-0.07|kind object place object=0.6
kind object place source=-0.12|kind object proper false=-0.37|kind object proper true=0.17
kind outlet article none=-0.13|kind outlet article other=-0.33|kind outlet far b-1=-0.11|kind outlet far b-2=-0.07
kind outlet far b1=-0.13|kind outlet far b2=-0.11|kind outlet far b3-4=0.16|kind outlet far b5-8=0.12
kind outlet far b9+=0.16|kind outlet lead for=-0.28|kind outlet lead name=-0.21|kind outlet lead of=-0.34
kind outlet lead of place earlier=-0.33|kind outlet lead on=-0.48|kind outlet lead on place earlier=-0.23
kind outlet lead other=-0.28|kind outlet lead other place earlier=-0.24|kind outlet lead start=0.17
kind outlet lead start place earlier=0.3|kind outlet lead telling=0.14|kind outlet lead telling place earlier=-0.36
kind outlet lead telling place object=0.15|kind outlet lead with place behind=0.37
kind outlet lead with place later=-0.3|kind outlet place before=-0.24|kind outlet place earlier=0.06
kind outlet place later=-0.17|kind outlet place object=0.08|kind source article a=-0.28|kind source article none=0.02
kind source article the=-0.23|kind source far b-1=-0.07|kind source far b1=0.12|kind source far b2=0.07
kind source far b3-4=-0.07|kind source far b9+=-0.22|kind source lead by place before=0.36|kind source lead from=-0.19
kind source lead name=0.08|kind source lead of=-0.14|kind source lead of place earlier=-0.15
kind source lead other place earlier=0.09|kind source lead other place source=-0.12|kind source lead possessive=0.17
kind source lead speaking=-0.08|kind source lead start=-0.13|kind source lead start place object=-0.21
kind source lead start place source=-0.13|kind source lead telling=0.22|kind source lead telling place later=0.24
kind source lead to=-0.33|kind source lead to place earlier=-0.35|kind source place before=0.12
kind source place content=-0.21|kind source place object=-0.31|kind source place source=-0.17|last =-0.1
last  b-3-4=-0.06|last  b-5-8=-0.09|last  b1=0.15|last  b3-4=-0.06|last  b5-8=-0.15|last  b9+=-0.06
last  kind listener=-0.06|last  kind outlet=-0.15|last  kind show=-0.31|last  plain=-0.12|last  s0=0.18
last  source none=0.08|last  source pronoun=-0.1|last  verb =0.23|last  verb according=-0.09
last  verb announced=-0.21|last  verb argued=-0.27|last  verb ask=0.49|last  verb asked=0.61|last  verb declined=-0.27
last  verb encouraged=0.49|last  verb expected=-0.26|last  verb noted=-0.25|last  verb pushed=0.36
last  verb released=-0.28|last  verb replied=0.52|last  verb reported=-0.21|last  verb said=-0.13
last  verb says=-0.11|last  verb seemed=-0.27|last  verb telling=0.4|last  verb tells=0.36|last  verb think=-0.27
last  verb told=0.42|last  verb urged=0.58|last article=-0.1|last article b1=-0.24|last article b5-8=0.06
last article kind listener=-0.07|last article kind source=-0.16|last article plain=-0.13|last article s1=0.13
last article source name=-0.13|last article source none=-0.16|last article source pronoun=0.09
last article verb told=0.19|last article verb wrote=-0.18|last speaker =-0.18|last speaker  kind source=-0.28
last speaker  verb said=-0.21|last speaker article=-0.1|last speaker article b2=-0.11
last speaker article kind listener=-0.2|last speaker article kind object=-0.11|last speaker article kind source=0.1
last speaker article plain=-0.04|last speaker article s0=-0.11|last speaker article s1=-0.17
last speaker article source none=-0.13|last speaker article source other=-0.25|last speaker article verb asked=-0.28
lead according to=-0.24|lead according to far b3-4=0.12|lead according to far s0=-0.17
lead according to place source=-0.09|lead as=-0.19|lead asked=0.1|lead asked by far s0=-0.26|lead asked far b1=-0.24
lead asked far b2=0.26|lead asked far s0=0.19|lead asked place before=-0.43|lead asked place content=0.28
lead asked place later=0.15|lead asked place object=0.39|lead before=-0.14|lead before place before=-0.29
lead before place earlier=-0.13|lead by far b1=0.17|lead by far b9+=0.19|lead by place before=0.22
lead by place behind=-0.25|lead by place earlier=0.13|lead call on far b1=-0.24|lead call on far s0=0.12
lead call on place before=-0.59|lead call on place content=0.67|lead call on place earlier=-0.31|lead court to=-0.18
lead court to far s0=-0.19|lead event to=-0.27|lead for place earlier=-0.13|lead from far s0=0.18
lead from place behind=0.31|lead from place earlier=-0.14|lead in=-0.11|lead in far b1=0.11|lead in far b9+=-0.22
lead in far s0=-0.09|lead letter to=0.43|lead letter to far s0=0.51|lead meeting with far s0=0.31
lead meeting with place content=-0.29|lead name=-0.07|lead name far b1=-0.05|lead name far s0=-0.08
lead name far s1=0.26|lead of=-0.14|lead of far s0=-0.07|lead of place earlier=-0.07|lead on=-0.42
lead on far s0=-0.28|lead on place earlier=-0.23|lead on place object=-0.38|lead other=-0.1|lead other far b-1=-0.06
lead other far b9+=-0.16|lead other far s1=-0.09|lead other place cue=0.31|lead other place later=-0.06
lead other place source=-0.09|lead possessive far b2=0.14|lead record to=-0.22|lead speak to far b1=0.1
lead speak to far b5-8=-0.14|lead speak to far b9+=-0.19|lead speak to place content=-0.15
lead speak with far b5-8=0.34|lead speaking far b1=0.16|lead speaking place earlier=0.09|lead speech to=0.39
lead speech to far b1=0.33|lead start far s0=-0.07|lead start far s1=0.07|lead start place before=0.07
lead start place earlier=0.07|lead start place object=-0.22|lead telling=0.06|lead telling far b1=-0.08
lead telling far b9+=0.09|lead telling far s0=0.17|lead telling place before=-0.16|lead telling place behind=-0.34
lead telling place content=0.21|lead telling place object=0.45|lead telling place source=-0.24|lead to=0.28
lead to far b1=-0.22|lead to far b2=-0.14|lead to far b9+=0.18|lead to far s0=0.24|lead to place behind=0.23
lead to place content=-0.19|lead to place object=0.48|lead told far b-1=0.17|lead told far b1=-0.18
lead told far b2=-0.18|lead told far s1=0.1|lead told place before=-0.29|lead told place content=-0.25
lead told place object=0.26|lead with=0.14|lead with far b3-4=-0.09|lead with far b9+=0.16|lead with far s0=0.18
lead with far s1=-0.16|lead with place behind=0.3|leave apart 0=-0.07|leave inside false false=-0.15
leave inside false true=0.38|leave kind listener=-0.12|leave kind listener true=-0.14|leave kind object=0.11
leave kind object false=0.12|leave kind outlet=0.13|leave kind outlet true=0.11|leave kind source=-0.2
leave kind source false=-0.14|leave kind source true=-0.07|leave other apart 3-4=-0.1|leave other other=0.08
leave other plain plain=-0.05|leave other plain quoted=0.09|leave other quoted plain=0.12
leave other quoted quoted=-0.17|leave plain quoted=-0.06|leave quoted plain=0.09|leave quoted quoted=-0.2
leave same=-0.11|leave same apart 0=-0.12|leave same apart 1=-0.14|leave same apart 3-4=0.27|leave same other=-0.22
leave same plain plain=0.03|leave same plain quoted=-0.17|leave same quoted quoted=-0.12
leave sentence true same=-0.06|leave verb adding=-0.27|leave verb asked=-0.15|leave verb calls=-0.25
leave verb decided=0.31|leave verb declared=0.29|leave verb don't=0.33|leave verb expected=-0.19|leave verb knows=0.33
leave verb noting=-0.26|leave verb pledged=-0.23|leave verb pointed=-0.23|leave verb referring=-0.32
leave verb released=0.25|leave verb reported=0.18|leave verb say=-0.1|leave verb saying=-0.17|leave verb see=0.33
leave verb show=0.18|leave verb think=0.53|leave verb told=-0.11|leave verb went=-0.35|leave verb wrote=-0.16
medium article apart=-0.25|medium article apart kind source=-0.12|medium article apart plain=-0.14
medium article apart quoted=-0.28|medium article in=-0.19|medium article in s0=-0.19
medium briefing in kind object=-0.43|medium briefing in s0=-0.46|medium broadcast apart b1=-0.16
medium broadcast apart kind source=-0.13|medium broadcast beside kind listener=0.21
medium broadcast beside kind object=-0.39|medium broadcast in=-0.36|medium court apart=-0.26|medium debate apart=-0.17
medium debate apart b9+=-0.29|medium debate apart kind listener=-0.17|medium debate apart kind object=-0.2
medium debate apart plain=-0.16|medium debate beside kind source=0.31|medium debate beside plain=0.18
medium event apart=-0.38|medium event apart kind listener=-0.11|medium event apart quoted=-0.32
medium event beside kind listener=0.25|medium event beside s0=0.17|medium interview apart b-2=-0.12
medium interview apart b3-4=0.17|medium interview apart kind listener=-0.3|medium interview apart kind outlet=0.14
medium interview beside b1=0.28|medium interview beside kind outlet=0.41|medium interview in=0.27
medium interview in kind outlet=0.2|medium interview in plain=0.24|medium interview in s0=0.25
medium letter apart b2=0.19|medium letter beside=0.26|medium letter beside kind object=0.34
medium letter beside s0=0.22|medium letter in s0=0.42|medium meeting apart quoted=-0.31|medium meeting beside=0.48
medium meeting beside quoted=0.45|medium meeting beside s0=0.44|medium none=-0.13|medium none b-1=-0.07
medium none b2=-0.07|medium none b3-4=-0.05|medium none b5-8=-0.21|medium none b9+=-0.05
medium none kind listener=-0.1|medium none kind outlet=-0.1|medium none kind source=-0.1|medium none plain=-0.12
medium none s0=0.14|medium none s2=0.13|medium outlet apart b1=-0.14|medium outlet apart b5-8=0.24
medium outlet apart kind outlet=-0.29|medium outlet apart quoted=-0.26|medium outlet apart s0=-0.25
medium outlet beside=-0.21|medium outlet beside kind object=-0.33|medium outlet beside kind source=0.16
medium outlet beside plain=-0.2|medium outlet beside s0=-0.25|medium outlet in=0.13|medium outlet in plain=0.13
medium outlet in s0=-0.09|medium platform apart=-0.38|medium poll apart=-0.25|medium poll apart kind source=-0.19
medium poll apart plain=-0.23|medium post apart b2=-0.26|medium rally apart b1=-0.32|medium rally apart b2=0.1
medium rally apart b5-8=-0.27|medium rally apart kind listener=0.22|medium rally apart kind object=-0.43
medium rally apart s0=0.38|medium record apart=-0.3|medium show apart b2=-0.28|medium show apart kind object=-0.33
medium show apart kind source=0.29|medium show beside kind outlet=-0.26|medium show beside s0=-0.36
medium speech apart=-0.2|medium speech apart kind listener=0.16|medium speech apart kind source=-0.2
medium speech beside kind listener=-0.31|medium speech beside kind object=0.21|medium statement apart=-0.29
medium statement apart b1=-0.2|medium statement apart kind object=-0.17|medium statement apart plain=-0.18
medium statement beside b1=0.33|medium statement beside kind object=-0.32|medium statement beside quoted=0.16
medium statement beside s0=-0.16|medium study apart=-0.15|medium study apart plain=-0.21|medium study beside=-0.23
medium study beside s0=-0.22|medium tweet beside plain=-0.25|none=0.14|none inside false=0.11|none inside true=0.28
none medium article=0.26|none medium article plain=0.13|none medium article quoted=0.39|none medium broadcast=0.24
none medium broadcast quoted=0.4|none medium court=0.27|none medium court plain=0.31|none medium debate=0.16
none medium debate quoted=0.16|none medium event=0.29|none medium event quoted=0.11|none medium interview=-0.27
none medium interview plain=-0.26|none medium letter=-0.38|none medium letter quoted=-0.31|none medium meeting=-0.34
none medium meeting plain=-0.35|none medium none=0.13|none medium none plain=0.12|none medium outlet quoted=0.1
none medium platform plain=0.33|none medium poll=0.24|none medium poll plain=0.23|none medium record=0.52
none medium record plain=0.35|none medium statement plain=0.26|none medium study=0.27|none medium study plain=0.31
none medium tweet plain=0.16|none medium web plain=0.28|none near false=0.13|none near true=0.11|none plain=0.17
none source name=0.09|none source other=0.11|none source pronoun=0.07|none verb =-0.23|none verb according=0.17
none verb accused=0.24|none verb announced=0.25|none verb ask=-0.49|none verb asked=-0.59|none verb asking=-0.38
none verb decided=0.35|none verb declared=0.3|none verb expected=0.29|none verb it=0.32|none verb known=0.39
none verb noted=0.23|none verb pushed=-0.33|none verb referring=-0.3|none verb released=0.3|none verb replied=-0.51
none verb reported=0.31|none verb responded=-0.3|none verb said=0.1|none verb see=0.35|none verb seemed=0.34
none verb seems=0.33|none verb sought=-0.29|none verb telling=-0.51|none verb tells=-0.38|none verb think=0.3
none verb told=-0.51|none verb urged=-0.63|none verb want=0.3|none verb went=-0.21|own false=-0.07
own false kind listener=-0.1|own false kind object=-0.05|own true=-0.26|own true kind listener=-0.11
own true kind object=-0.17|own true kind source=-0.16|place content=-0.13|place earlier=-0.08|place later=-0.22
place object=0.46|place source=-0.22|rank 0=0.19|rank 0 b1=0.12|rank 0 s0=0.13|rank 1 b-1=-0.07|rank 1 b5-8=0.12
rank 1 s2=0.13|rank 2 b-1=0.09|rank 2 b1=-0.07|rank 2 b3-4=0.04|rank 2 s0=0.07|rank 3-4 b2=0.04|rank 3-4 s0=-0.11
rank 3-4 s2=-0.14|rank 5-8=-0.21|rank 5-8 b2=-0.14|rank 5-8 b3-4=-0.11|rank 5-8 b5-8=-0.07|rank 5-8 b9+=0.11
rank 9+=-0.29|rank 9+ b-1=-0.07|rank 9+ b-2=-0.09|rank 9+ b2=-0.15|rank 9+ b3-4=-0.16|rank 9+ b5-8=-0.15
reports false content=-0.13|reports false earlier=-0.11|reports false later=-0.16|reports false object=0.47
reports false source=-0.19|reports true before=0.19|reports true behind=0.21|reports true later=-0.11
reports true source=-0.12|rest=0.09|rest apart 0=0.13|rest apart 3-4=0.09|rest inside false false=0.13
rest inside false true=-0.22|rest inside true false=-0.1|rest other=0.08|rest other apart 0=0.1
rest other apart 3-4=0.16|rest other name=0.07|rest other other=0.05|rest other plain plain=0.08
rest other plain quoted=0.1|rest plain plain=0.06|rest plain quoted=0.11|rest quoted plain=0.06|rest same=0.09
rest same apart 0=0.09|rest same name=-0.06|rest same plain quoted=0.07|rest same quoted plain=0.11
rest same quoted quoted=0.12|rest sentence false other=0.05|rest sentence true other=0.15|rest start=0.2
rest verb =-0.18|rest verb according=0.2|rest verb accused=0.27|rest verb added=0.23|rest verb agreed=0.36
rest verb announced=0.21|rest verb appeared=0.38|rest verb ask=-0.49|rest verb asked=-0.53|rest verb asking=-0.33
rest verb calls=0.41|rest verb considered=0.42|rest verb could=0.3|rest verb expected=0.42|rest verb first=0.42
rest verb gave=-0.43|rest verb noted=0.23|rest verb plans=0.35|rest verb pledged=0.44|rest verb pushed=-0.45
rest verb replied=-0.39|rest verb said=0.13|rest verb say=0.24|rest verb saying=0.11|rest verb seems=0.26
rest verb show=-0.16|rest verb shows=0.25|rest verb sought=-0.4|rest verb stated=0.37|rest verb telling=-0.47
rest verb think=-0.32|rest verb told=-0.42|rest verb urged=-0.57|rest verb wants=0.37|rest verb widely=0.35
rest verb wrote=0.1|source name kind object=-0.05|source name kind outlet=-0.16|source name kind source=-0.08
source name place before=0.15|source name place behind=0.07|source name place cue=0.25|source name place earlier=-0.16
source name place later=-0.15|source name place object=0.43|source name place source=-0.23
source none kind listener=-0.23|source none kind object=-0.21|source none kind source=0.16
source none place behind=-0.2|source none place content=-0.45|source none place earlier=0.17
source none place object=-0.28|source other kind listener=-0.09|source other place before=-0.17
source other place behind=-0.12|source other place earlier=-0.1|source other place object=0.5
source pronoun kind object=0.18|source pronoun kind source=-0.24|source pronoun place behind=0.14
source pronoun place content=0.12|source pronoun place later=-0.12|speakers false far b-1=0.06
speakers false far b1=0.07|speakers false far b2=-0.08|speakers false far b3-4=-0.1|speakers false far b5-8=-0.1
speakers false far s1=0.07|speakers false kind listener=-0.13|speakers false kind object=-0.13
speakers false lead according to=-0.13|speakers false lead as=-0.12|speakers false lead asked=0.06
speakers false lead before=-0.19|speakers false lead for=-0.12|speakers false lead from=-0.12
speakers false lead of=-0.08|speakers false lead on=-0.16|speakers false lead possessive=-0.28
speakers false lead speaking=-0.07|speakers false lead start=0.05|speakers false plain=-0.14
speakers true far b-1=-0.13|speakers true far b-2=-0.11|speakers true far b-3-4=-0.1|speakers true far b1=-0.05
speakers true far s0=0.15|speakers true far s2=0.12|speakers true kind show=-0.29|speakers true kind source=-0.11
speakers true lead according to=-0.13|speakers true lead asked by=-0.3|speakers true lead court to=-0.24
speakers true lead in=-0.09|speakers true lead letter to=0.5|speakers true lead meeting to=-0.31
speakers true lead meeting with=0.37|speakers true lead name=-0.15|speakers true lead of=-0.09
speakers true lead on=-0.37|speakers true lead other=-0.1|speakers true lead record to=-0.15
speakers true lead start=-0.1|speakers true lead telling=0.1|speakers true lead to=0.22|speakers true lead told=0.14
speakers true lead with=0.1|speakers true plain=-0.08|stay=0.23|stay apart 0=0.11|stay apart 1=0.11|stay apart 2=0.08
stay inside false false=0.34|stay inside false true=-0.31|stay inside true false=-0.23|stay kind listener=0.24
stay kind listener true=0.24|stay kind object=-0.05|stay kind object false=-0.1|stay kind source=0.13
stay kind source false=0.05|stay kind source true=0.09|stay other apart 0=-0.12|stay other apart 1=0.06
stay other name=-0.08|stay other other=0.08|stay other plain plain=0.07|stay other plain quoted=-0.11
stay plain quoted=0.15|stay quoted plain=0.08|stay quoted quoted=0.28|stay same=0.29|stay same apart 0=0.22
stay same apart 2=0.1|stay same name=0.35|stay same none=-0.41|stay same other=0.23|stay same plain plain=-0.1
stay same plain quoted=0.27|stay same pronoun=0.17|stay same quoted quoted=0.34|stay sentence false other=0.09
stay sentence false same=0.2|stay sentence true other=-0.17|stay sentence true same=0.14|stay verb =-0.52
stay verb adding=0.28|stay verb asked=-0.29|stay verb concluded=0.37|stay verb noting=0.42|stay verb pointed=0.3
stay verb referring=0.42|stay verb said=0.16|stay verb saying=0.22|stay verb says=0.2|stay verb telling=0.29
stay verb tweeted=-0.17|stay verb went=0.44|switch=-0.12|switch apart 0=-0.1|switch apart 3-4=-0.1
switch inside false false=-0.09|switch inside false true=-0.17|switch other apart 3-4=-0.09
switch other plain quoted=-0.09|switch other quoted plain=-0.1|switch other quoted quoted=0.26
switch plain quoted=-0.09|switch quoted plain=-0.12|switch quoted quoted=0.09|switch same=-0.1
switch same apart 0=-0.1|switch same apart 2=-0.08|switch same name=-0.18|switch same none=0.14
switch same pronoun=-0.13|switch same quoted quoted=-0.26|switch sentence false same=-0.09|switch verb =0.34
switch verb asked=0.27|switch verb replied=0.53|switch verb responded=0.25|switch verb said=0.06
switch verb says=-0.13|switch verb told=-0.26|switch verb wrote=-0.06|title false kind listener=-0.1
title false kind object=-0.07|title false kind outlet=-0.18|title true kind listener=-0.21|told holder=0.12
told holder kind object=0.24|told holder quoted=0.36|told holder s0=0.33|told other=-0.36|told other b2=-0.05
told other b5-8=-0.11|told other b9+=-0.25|told other kind listener=-0.09|told other kind object=-0.33
told other kind outlet=-0.2|told other kind source=-0.36|told other plain=-0.29|told other quoted=-0.1
told other s0=-0.18|told own=-0.12|told own kind listener=-0.11|told own kind source=-0.21|told own plain=0.06
told own quoted=-0.27|told own s0=-0.06|told writer b-1=-0.07|told writer b-2=-0.06|told writer b-5-8=-0.1
told writer b3-4=-0.06|told writer kind object=0.05|told writer quoted=0.15|told writer s0=0.26|told writer s2=0.09
told writer, held=-0.2|told writer, held b1=0.15|told writer, held kind listener=-0.13
told writer, held kind object=-0.22|told writer, held kind outlet=-0.22|told writer, held kind source=0.13
told writer, held quoted=-0.28|told writer, held s0=-0.33|verb  kind listener=-0.52|verb  kind outlet=0.34
verb  kind source=-0.36|verb  place content=-0.63|verb  place earlier=0.37|verb  place later=-0.42
verb : kind listener=-0.12|verb : kind source=0.25|verb : place earlier=0.3|verb according kind object=-0.09
verb according kind outlet=0.12|verb according kind source=-0.11|verb according place content=-0.14
verb according place earlier=-0.23|verb acknowledged place earlier=0.26|verb added kind object=0.14
verb added kind source=-0.21|verb adding kind listener=0.23|verb asked kind listener=0.19|verb asked kind outlet=-0.46
verb asked kind source=0.8|verb asked place before=0.37|verb asked place behind=0.47|verb asked place content=0.23
verb asked place earlier=0.12|verb asked place later=0.16|verb asked place source=-0.31|verb asking kind object=0.35
verb call kind object=-0.27|verb called place content=0.23|verb concluded place earlier=0.29
verb encouraged kind object=0.44|verb expected place earlier=-0.19|verb noting kind object=0.34
verb pointed kind object=-0.2|verb pushed kind source=0.35|verb pushed place earlier=0.34
verb question kind listener=0.3|verb question kind object=-0.24|verb questions kind source=0.43
verb replied kind source=0.64|verb reported place earlier=-0.22|verb responded kind source=0.36
verb responded place earlier=0.29|verb said kind outlet=0.14|verb said kind source=-0.08|verb said place before=0.28
verb said place behind=0.32|verb said place content=-0.27|verb said place later=-0.11|verb said place source=-0.15
verb say place before=0.24|verb saying kind listener=0.12|verb saying kind object=-0.17|verb says kind source=-0.17
verb see kind object=-0.27|verb seemed place earlier=-0.26|verb show kind listener=0.18|verb show place earlier=-0.22
verb sought place earlier=-0.22|verb telling kind object=0.47|verb telling place object=0.34
verb think place earlier=-0.23|verb told kind listener=0.24|verb told kind outlet=0.09|verb told kind show=0.45
verb told kind source=0.13|verb told place behind=0.62|verb told place earlier=0.2|verb tweeted kind listener=-0.16
verb urged kind object=0.45|verb urged kind source=0.29|verb urged place content=0.49|verb warned place earlier=-0.24
verb went place earlier=0.36|verb wrote kind listener=-0.15|verb wrote kind object=0.33|verb wrote kind outlet=-0.18
verb wrote kind source=-0.13|verb wrote place before=-0.38|verb wrote place content=0.16
`;
