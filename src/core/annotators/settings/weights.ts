/** Written by training/settings.mjs; features are named in features.ts. `name=weight`, apart by bars and lines. */
export const MEDIUM_WEIGHTS = `
article none=-0.22|article other=-0.18|article the=-0.18|between 0 b-1=-0.07|between 0 b2=-0.11|between 0 behind=0.31
between 0 content=-0.16|between 0 earlier=-0.14|between 0 later=-0.11|between 0 lead after=-0.37
between 0 lead at=0.11|between 0 lead during=0.28|between 0 lead in=0.17|between 0 lead on=0.27
between 0 lead speaking=0.2|between 0 lead start=-0.07|between 0 object=0.14|between 0 s0=0.35|between 0 source=0.08
between 1 b-1=-0.06|between 1 b2=-0.17|between 1 before=-0.14|between 1 behind=-0.59|between 1 later=-0.11
between 1 lead after=-0.22|between 1 lead in=-0.15|between 1 lead name=-0.15|between 1 lead of=0.08
between 1 lead on=-0.14|between 1 lead possessive=-0.15|between 1 lead speaking=-0.13|between 1 s0=-0.49
between 1 s1=0.07|between 2 b-1=0.12|between 2 b1=-0.04|between 2 b2=0.08|between 2 s2=0.27|between 3-4 b5-8=-0.11
between 3-4 lead other=-0.11|between 5-8 b-5-8=-0.11|between 5-8 b5-8=0.14|between 5-8 b9+=-0.13
between 5-8 later=-0.12|between 5-8 lead of=-0.08|between 5-8 lead speaking=-0.12|between 9+ b-9+=-0.2
between 9+ later=-0.15|between 9+ lead according to=-0.2|between 9+ lead at=-0.22|between 9+ lead by=-0.2
between 9+ lead of=-0.3|between 9+ lead other=0.06|by appearing b3-4=-0.26|by appearing b5-8=-0.28
by appearing earlier=-0.08|by appearing introduced for others=-0.29|by appearing later=-0.27|by appearing s1=0.39
by day b-1=-0.26|by day b2=-0.18|by day event=-0.17|by day introduced for others=-0.29
by day introduced for speaker=-0.33|by mark b-1=-0.21|by mark b3-4=-0.2|by mark earlier=-0.25
by mark introduced for others=-0.23|by mark introduced for speaker=-0.16|by mark later=-0.24|by mark s1=0.24
by name b3-4=-0.1|by name b5-8=-0.12|by name behind=0.35|by name cue=-0.38|by name speech=-0.4|by nothing b-3-4=-0.07
by nothing b1=0.06|by nothing b3-4=0.06|by nothing b9+=-0.17|by nothing before=-0.21|by nothing behind=-0.37
by nothing earlier=-0.06|by nothing event=-0.23|by nothing introduced no=-0.15|by nothing outlet=-0.23
by nothing s0=-0.13|by nothing s1=-0.08|by nothing s2=-0.21|by nothing source=0.1|by nothing statement=-0.13
by nothing web=-0.28|by speaking b-2=-0.17|by speaking b2=0.11|by speaking b3-4=0.06|by speaking before=-0.27
by speaking cue=0.33|by speaking earlier=-0.16|by speaking interview=-0.18|by speaking introduced for others=-0.16
by speaking introduced no=0.15|by speaking later=-0.13|by speaking object=0.34|by start b1=-0.17|by start b9+=-0.18
by start before=0.32|by start introduced for speaker=0.2|by start later=-0.18|by start s-1=-0.28|by start s0=0.23
by word b2=-0.1|by word b3-4=-0.13|by word content=-0.15|by word earlier=-0.1|by word event=-0.2
by word introduced no=-0.1|by word letter=-0.26|by word meeting=0.04|by word outlet=-0.2|by word s0=0.12
by word s1=0.18|by word study=-0.26|by word tagged medium=-0.33|by word web=0.17|count 1 kind article=-0.26
count 1 kind briefing=-0.39|count 1 kind broadcast=-0.23|count 1 kind court=-0.19|count 1 kind debate=-0.21
count 1 kind event=-0.14|count 1 kind letter=-0.2|count 1 kind outlet=-0.24|count 1 kind platform=0.01
count 1 kind poll=-0.12|count 1 kind post=-0.3|count 1 kind statement=-0.18|count 1 kind tagged medium=-0.28
count 1 kind web=-0.12|count 2 kind event=-0.3|count 2 kind record=-0.28|count 3 kind web=-0.42
count 4 kind event=-0.5|count 4 kind outlet=-0.52|enter apart 0=-0.16|enter inside false false=-0.32
enter inside true false=0.24|enter known 0=-0.27|enter known 0 0=-0.14|enter known 0 0.4=0.29|enter known 0 0.6=0.27
enter known 0 other=-0.13|enter known 0 same=-0.23|enter known 0.05 0=-0.16|enter known 0.05 0.2=0.21
enter known 0.05 0.5=0.5|enter known 0.05 0.6=0.4|enter known 0.1=-0.21|enter known 0.1 0=-0.16
enter known 0.1 0.05=-0.22|enter known 0.1 0.1=-0.22|enter known 0.1 0.4=0.41|enter known 0.1 0.5=0.23
enter known 0.1 0.6=0.27|enter known 0.1 same=-0.15|enter known 0.2 0.5=0.26|enter known 0.3 0=-0.19
enter known 0.3 0.2=-0.22|enter known 0.3 same=-0.17|enter known 0.4 0.4=-0.12|enter known 0.5 0.3=-0.2
enter known 0.6=0.14|enter known 0.6 0.3=-0.17|enter known 0.6 0.4=-0.18|enter known 0.6 0.5=-0.05
enter known 0.6 0.6=-0.19|enter known 0.6 same=0.13|enter other apart 1=-0.13|enter other quoted quoted=-0.23
enter plain plain=0.05|enter quoted plain=-0.17|enter quoted quoted=-0.36|enter same=-0.13|enter same apart 0=-0.21
enter same none=-0.17|enter same plain plain=0.11|enter same plain quoted=-0.17|enter same quoted plain=-0.12
enter same quoted quoted=-0.32|enter sentence true same=-0.06|enter start=-0.2|enter verb added=-0.25
enter verb noted=-0.33|enter verb posted=0.63|enter verb said=-0.21|enter verb telling=-0.44|enter verb went=-0.36
far b-2=-0.04|far b3-4=-0.17|far s0=0.17|first false=-0.21|first true=0.1|form plain far b1=-0.17
form plain far b5-8=-0.1|form plain far s0=0.06|form plain far s1=-0.09|form plain far s2=0.25
form plain kind outlet=-0.15|form plain kind statement=-0.13|form quoted far b-1=-0.16|form quoted far b-2=-0.1
form quoted far b1=0.14|form quoted far b2=-0.12|form quoted far b9+=-0.08|form quoted far s1=0.29
form quoted kind broadcast=-0.18|form quoted kind outlet=0.12|form quoted kind poll=-0.49
form quoted kind record=-0.13|form quoted kind statement=0.14|form quoted kind study=-0.22
form quoted kind tagged medium=-0.26|form quoted kind web=-0.15|fresh false s2=0.29|fresh true b-2=-0.04
fresh true b2=-0.12|fresh true s0=0.17|holder false record=-0.16|inside false content=-0.16|inside false cue=0.17
inside false interview=0.21|inside false later=-0.23|inside false object=0.14|inside false record=-0.15
inside false source=0.07|inside true article=0.25|inside true earlier=-0.34|inside true later=-0.2
inside true outlet=-0.17|introduced for others=-0.11|introduced for others b3-4=-0.1|introduced for others b5-8=-0.06
introduced for others kind event=-0.17|introduced for others kind outlet=0.22|introduced for others kind poll=-0.34
introduced for others kind rally=-0.31|introduced for others kind speech=-0.4|introduced for others kind tweet=-0.29
introduced for others plain=-0.13|introduced for others source name=-0.21|introduced for others source pronoun=0.08
introduced for others verb according=-0.21|introduced for others verb added=-0.27
introduced for others verb noted=0.48|introduced for others verb said=-0.12|introduced for others verb say=-0.22
introduced for others verb told=-0.13|introduced for speaker b1=-0.12|introduced for speaker b5-8=0.14
introduced for speaker kind event=0.12|introduced for speaker plain=-0.14|introduced for speaker source none=-0.31
introduced for speaker source pronoun=-0.29|introduced for speaker verb added=0.24
introduced for speaker verb noted=-0.46|introduced for speaker verb said=0.09|introduced for speaker verb told=-0.46
introduced no b-2=-0.05|introduced no b1=0.05|introduced no kind event=-0.17|introduced no kind outlet=-0.22
introduced no kind rally=0.09|introduced no kind tagged medium=-0.28|introduced no kind web=-0.19
introduced no quoted=-0.12|introduced no s0=0.19|introduced no s1=0.12|introduced no source name=-0.1
introduced no verb =0.26|introduced no verb calling=-0.26|introduced no verb declined=-0.45
introduced no verb in=-0.47|introduced no verb reported=-0.31|introduced no verb said=-0.07
introduced no verb saying=0.22|introduced no verb wrote=0.17|kind article article none=-0.25|kind article far b1=-0.16
kind article far s0=0.09|kind article lead name=0.27|kind article lead name place earlier=0.19
kind article lead other place behind=-0.38|kind article lead other place later=-0.17
kind article lead other place source=0.31|kind article lead telling=-0.53|kind article place behind=-0.46
kind article place source=0.36|kind book far s0=0.25|kind book place behind=-0.41|kind book place earlier=-0.44
kind briefing lead other=-0.34|kind broadcast article the=-0.25|kind broadcast far b1=0.11
kind broadcast far b5-8=-0.16|kind broadcast far b9+=-0.17|kind broadcast far s0=0.11|kind broadcast lead in=0.32
kind broadcast lead other place content=0.17|kind broadcast lead other place source=0.22
kind broadcast lead start=-0.25|kind broadcast lead start place earlier=-0.22|kind broadcast place later=-0.14
kind broadcast place source=0.13|kind court article none=-0.23|kind court article other=-0.25|kind court far s0=0.09
kind court place earlier=-0.24|kind court place source=0.5|kind court proper true=-0.36|kind debate far b3-4=0.24
kind debate far s1=-0.37|kind debate lead during=-0.34|kind debate lead during place earlier=-0.33
kind email article none=-0.58|kind email article other=-0.45|kind email far b-1=0.23|kind email far b1=-0.19
kind email far s1=0.32|kind email place content=-0.34|kind email place earlier=-0.25|kind email place later=0.18
kind event article a=-0.12|kind event article none=-0.15|kind event article other=0.11|kind event far b1=-0.17
kind event far s0=-0.19|kind event lead other=-0.15|kind event lead to=-0.32|kind event place content=-0.12
kind event place later=-0.1|kind event place source=-0.4|kind event proper true=-0.24
kind interview article none=-0.11|kind interview far b-1=-0.27|kind interview lead during=-0.39
kind interview place later=-0.33|kind interview proper false=-0.15|kind letter article other=-0.3
kind letter far b1=0.15|kind letter far b9+=-0.35|kind letter lead other place earlier=-0.39
kind meeting article other=-0.37|kind meeting article the=-0.2|kind meeting far s0=-0.39
kind meeting lead other place later=0.21|kind meeting lead start=-0.64|kind meeting lead start place earlier=-0.48
kind meeting place later=0.11|kind meeting place source=-0.35|kind outlet article a=-0.4|kind outlet article none=0.11
kind outlet article the=-0.34|kind outlet far s0=-0.11|kind outlet far s1=0.09|kind outlet lead according to=-0.57
kind outlet lead according to place source=-0.38|kind outlet lead name=-0.57|kind outlet lead name place earlier=-0.33
kind outlet lead name place source=-0.26|kind outlet lead other=-0.3|kind outlet lead other place before=0.35
kind outlet lead other place earlier=-0.22|kind outlet lead other place source=-0.3|kind outlet lead start=-0.31
kind outlet lead start place earlier=-0.2|kind outlet place object=0.22|kind outlet place source=-0.33
kind platform far b-1=-0.12|kind platform far b9+=-0.43|kind poll article other=-0.55|kind poll far b2=-0.09
kind poll far s0=-0.28|kind poll far s1=0.37|kind poll lead in=-0.31|kind poll lead in place earlier=-0.2
kind poll lead of=0.3|kind poll lead start place source=-0.27|kind poll place earlier=0.22
kind poll place source=-0.29|kind post article other=-0.23|kind post lead other=-0.32|kind post place source=0.39
kind rally far b9+=-0.28|kind rally lead in=-0.6|kind rally lead in place earlier=-0.3
kind rally lead of place earlier=-0.39|kind rally place later=-0.2|kind record=-0.16|kind record article a=-0.23
kind record article other=-0.16|kind record far b1=-0.12|kind record far s0=0.18|kind record lead other=-0.12
kind record lead start place earlier=-0.28|kind record place earlier=-0.3|kind record place source=0.52
kind record proper false=-0.12|kind show far s0=0.52|kind show lead possessive place later=-0.26
kind speech far b1=0.11|kind speech far b3-4=-0.25|kind speech far s-1=-0.22|kind speech lead other place later=-0.17
kind speech lead to=-0.58|kind speech place behind=0.45|kind speech place later=-0.14|kind statement article a=0.21
kind statement article none=-0.46|kind statement article the=0.35|kind statement far b9+=-0.19
kind statement lead other place earlier=-0.32|kind statement place cue=0.29|kind statement place earlier=-0.35
kind statement place source=0.53|kind study article a=0.15|kind study article none=-0.21
kind study article other=-0.35|kind study far b9+=-0.23|kind study far s0=0.13|kind study lead of=-0.46
kind study lead other place earlier=-0.25|kind study lead start=-0.12|kind study lead start place earlier=-0.2
kind study place earlier=-0.26|kind study proper true=-0.24|kind tagged medium article none=-0.23
kind tagged medium far s0=-0.22|kind tagged medium lead in=-0.6|kind tweet place cue=0.41
kind tweet place earlier=-0.43|kind web article none=0.23|kind web article the=-0.43|kind web far b5-8=-0.14
kind web far b9+=-0.21|kind web lead name=-0.36|kind web lead other place earlier=-0.24
kind web lead start place source=-0.33|kind web place earlier=-0.17|kind web place source=-0.25
kind web proper false=-0.15|known 0=-0.24|known 0 b1=-0.1|known 0 b9+=-0.12|known 0 introduced for others=-0.21
known 0 introduced for speaker=-0.18|known 0 kind broadcast=-0.14|known 0 kind court=-0.13|known 0 kind debate=-0.21
known 0 kind event=-0.13|known 0 kind interview=-0.23|known 0 kind meeting=-0.16|known 0 kind poll=0.29
known 0 kind rally=-0.16|known 0 last =-0.17|known 0 last article=-0.1|known 0 last speaker article=-0.13
known 0 plain=-0.23|known 0 s1=-0.12|known 0.05=-0.23|known 0.05 b2=-0.11|known 0.05 introduced for others=-0.12
known 0.05 introduced no=-0.11|known 0.05 kind interview=-0.29|known 0.05 kind poll=0.37|known 0.05 last =-0.12
known 0.05 last article=-0.11|known 0.05 plain=-0.19|known 0.05 quoted=-0.24|known 0.1=-0.19|known 0.1 b2=-0.11
known 0.1 introduced for others=-0.1|known 0.1 kind briefing=-0.26|known 0.1 kind broadcast=-0.21
known 0.1 kind event=-0.13|known 0.1 kind outlet=0.11|known 0.1 kind platform=-0.26|known 0.1 kind poll=0.25
known 0.1 kind study=0.12|known 0.1 last =-0.16|known 0.1 quoted=-0.28|known 0.1 s0=-0.13|known 0.2=-0.21
known 0.2 b1=-0.14|known 0.2 b2=-0.08|known 0.2 introduced for others=-0.08|known 0.2 kind briefing=-0.32
known 0.2 kind broadcast=0.13|known 0.2 kind speech=-0.17|known 0.2 kind study=-0.13|known 0.2 last article=-0.1
known 0.2 last speaker article=0.16|known 0.2 quoted=-0.12|known 0.2 s0=0.03|known 0.3 b-3-4=-0.09
known 0.3 kind email=-0.32|known 0.3 kind poll=-0.35|known 0.3 kind rally=-0.17|known 0.4 b2=0.15
known 0.4 kind article=0.4|known 0.4 kind book=-0.29|known 0.4 kind debate=0.26|known 0.4 kind interview=-0.16
known 0.4 kind meeting=0.16|known 0.4 kind platform=-0.24|known 0.4 kind poll=-0.27|known 0.4 kind post=0.1
known 0.4 kind speech=-0.17|known 0.4 kind statement=-0.12|known 0.4 kind study=-0.2|known 0.5=0.07|known 0.5 b2=0.13
known 0.5 introduced no=0.04|known 0.5 kind debate=0.23|known 0.5 kind event=0.19|known 0.5 kind interview=-0.12
known 0.5 kind poll=-0.27|known 0.5 kind rally=0.16|known 0.5 kind show=0.33|known 0.5 kind web=-0.14
known 0.5 last =0.08|known 0.5 plain=0.11|known 0.5 s0=0.03|known 0.5 s1=0.17|known 0.6=0.11|known 0.6 b-1=-0.11
known 0.6 b-3-4=-0.1|known 0.6 b1=0.16|known 0.6 b9+=0.16|known 0.6 introduced for others=0.11
known 0.6 kind article=-0.37|known 0.6 kind interview=0.36|known 0.6 kind letter=-0.19|known 0.6 kind platform=0.37
known 0.6 kind speech=0.18|known 0.6 kind statement=-0.15|known 0.6 last =0.1|known 0.6 last article=0.24
known 0.6 plain=0.12|last =-0.07|last  b-2=-0.04|last  b1=0.07|last  b5-8=-0.09|last  kind event=-0.16
last  kind outlet=-0.1|last  kind record=-0.14|last  kind web=-0.19|last  s0=0.14|last  source other=-0.18
last  verb =0.28|last  verb announced=-0.23|last  verb in=-0.51|last  verb noting=0.37|last  verb reported=-0.31
last  verb reports=-0.58|last  verb said=-0.11|last  verb saying=0.37|last  verb says=-0.18|last  verb told=-0.19
last  verb warned=-0.51|last article=-0.06|last article b1=-0.17|last article s0=0.19|last article source name=-0.16
last article verb said=0.01|last article verb wrote=0.22|last speaker =-0.24|last speaker  source name=-0.16
last speaker article b2=-0.21|last speaker article source none=-0.26|last speaker article verb said=0.05
last speaker article verb told=-0.29|lead according to far b1=-0.22|lead according to far b2=-0.22
lead according to far b9+=-0.22|lead according to place earlier=-0.13|lead after=-0.35|lead after far s0=-0.5
lead after place before=-0.4|lead after place behind=-0.4|lead at=0.19|lead at far s0=0.24|lead at place behind=0.21
lead at place later=-0.13|lead before=-0.43|lead by far b5-8=-0.19|lead by far s0=-0.19|lead during=0.19
lead during far b-1=-0.14|lead for place source=-0.43|lead from=-0.32|lead from far s0=-0.19|lead in far b-2=-0.11
lead in far b9+=-0.13|lead in far s0=0.29|lead in place cue=0.41|lead in place later=-0.17
lead into place earlier=-0.43|lead like=-0.47|lead name far b5-8=0.13|lead of=-0.16|lead of far b1=0.19
lead of far b3-4=-0.09|lead of far b5-8=-0.14|lead of far b9+=-0.2|lead of place earlier=-0.12|lead on far b5-8=-0.14
lead on place before=-0.15|lead on place object=0.48|lead other far b1=-0.04|lead other far b3-4=0.05
lead other far s1=-0.1|lead other place behind=-0.22|lead other place source=0.15|lead possessive place later=-0.27
lead speaking far b3-4=-0.19|lead speaking place behind=-0.19|lead speaking place cue=0.35
lead speaking place later=-0.16|lead start far b-1=0.12|lead start far b-3-4=-0.09|lead start far s-1=0.12
lead start far s0=-0.14|lead telling place earlier=-0.33|lead telling place object=0.15|lead with=-0.2
lead with far b2=0.08|lead with place later=-0.12|leave apart 0=-0.13|leave inside false false=-0.14
leave kind briefing false=0.38|leave kind briefing true=-0.19|leave kind event=-0.13|leave kind event true=-0.14
leave kind interview=0.25|leave kind interview true=0.31|leave kind meeting=-0.2|leave kind meeting false=-0.15
leave kind outlet=-0.11|leave kind platform=0.19|leave kind platform true=0.21|leave kind poll false=0.1
leave kind poll true=-0.23|leave known 0=0.15|leave known 0 same=0.15|leave known 0.05=0.14|leave known 0.05 0.2=-0.13
leave known 0.05 same=0.15|leave known 0.1 0.1=-0.09|leave known 0.1 0.2=-0.15|leave known 0.1 0.4=-0.21
leave known 0.2 0.05=-0.16|leave known 0.2 0.6=-0.2|leave known 0.3 0=0.16|leave known 0.3 0.05=0.23
leave known 0.3 0.3=-0.18|leave known 0.3 0.4=-0.2|leave known 0.3 other=0.09|leave known 0.3 same=-0.11
leave known 0.4=-0.16|leave known 0.4 0.1=0.28|leave known 0.4 same=-0.1|leave known 0.5=-0.19
leave known 0.5 0.5=-0.16|leave known 0.5 same=-0.17|leave known 0.6=-0.16|leave known 0.6 0.05=0.43
leave known 0.6 0.1=0.32|leave known 0.6 0.2=0.21|leave known 0.6 0.3=0.23|leave known 0.6 0.6=-0.07
leave known 0.6 other=-0.12|leave known 0.6 same=-0.1|leave other plain plain=-0.1|leave other quoted plain=0.11
leave plain quoted=-0.18|leave quoted plain=0.18|leave same apart 0=-0.13|leave same apart 3-4=0.22
leave same name=-0.19|leave same none=0.11|leave same plain quoted=-0.21|leave same quoted plain=0.1
leave sentence true same=-0.2|leave verb =-0.3|leave verb added=-0.32|leave verb called=0.16|leave verb mentioned=-0.5
leave verb might=0.47|leave verb question=0.43|leave verb refused=-0.41|leave verb said=-0.13|leave verb says=0.17
leave verb told=0.17|leave verb went=-0.4|none=0.1|none inside true=0.36|none known 0=0.24|none known 0 plain=0.23
none known 0.05=0.23|none known 0.05 plain=0.19|none known 0.05 quoted=0.24|none known 0.1=0.19
none known 0.1 quoted=0.28|none known 0.2=0.21|none known 0.2 quoted=0.12|none known 0.5=-0.07
none known 0.5 plain=-0.11|none known 0.6=-0.11|none known 0.6 plain=-0.12|none near true=0.08|none plain=0.11
none source name=0.08|none source none=0.23|none tagged 0.1=0.06|none tagged 0.2=0.14|none tagged 0.6=-0.43
none verb =-0.3|none verb calling=0.33|none verb described=-0.42|none verb in=0.58|none verb reported=0.46
none verb said=0.08|none verb saying=-0.27|none verb told=0.28|none verb tweeted=-0.59|none verb wrote=-0.41
own false kind court=-0.27|own false kind record=-0.18|own true=-0.16|own true kind outlet=-0.57
own true kind tagged medium=-0.34|place content=-0.18|place later=-0.26|place object=0.14|place source=0.11
rank 0=0.08|rank 0 b5-8=-0.2|rank 0 s0=0.1|rank 1=0.11|rank 1 b-1=0.14|rank 1 b1=-0.04|rank 1 b5-8=0.11|rank 2=0.15
rank 2 b-1=0.19|rank 2 b3-4=0.05|rank 2 b5-8=0.12|rank 3-4 b3-4=-0.12|rank 5-8=-0.19|rank 5-8 b-1=-0.21
rank 5-8 b3-4=-0.16|rank 5-8 b5-8=-0.1|rank 5-8 b9+=0.11|rank 9+=-0.29|rank 9+ b-1=-0.15|rank 9+ b-3-4=-0.2
rank 9+ b-5-8=-0.19|rank 9+ b3-4=0.14|rank 9+ b5-8=-0.28|rank 9+ b9+=-0.06|reports false content=-0.16
reports false cue=0.2|reports false earlier=-0.12|reports false later=-0.27|reports false object=0.14
reports false source=0.17|reports true earlier=0.22|reports true source=-0.19|rest=0.09|rest apart 0=0.14
rest inside false false=0.15|rest known 0=0.1|rest known 0 0.1=0.1|rest known 0 0.2=0.15|rest known 0 0.5=0.27
rest known 0 other=0.08|rest known 0.05 0=0.13|rest known 0.05 other=0.12|rest known 0.1 0.05=0.14
rest known 0.2 0.05=0.21|rest known 0.2 0.3=-0.08|rest known 0.2 0.5=-0.22|rest known 0.3 0.2=-0.04
rest known 0.3 0.4=0.04|rest known 0.3 0.6=0.23|rest known 0.3 other=-0.11|rest known 0.3 same=0.18
rest known 0.4 0.4=-0.21|rest known 0.5 0.6=-0.19|rest known 0.6 0.05=-0.24|rest known 0.6 0.5=0.18
rest plain quoted=0.11|rest quoted quoted=0.14|rest same=0.08|rest same apart 0=0.14|rest same apart 3-4=-0.15
rest same other=-0.2|rest same plain quoted=0.12|rest same quoted plain=0.04|rest same quoted quoted=0.22
rest sentence true same=0.13|rest start=0.2|rest verb calling=0.41|rest verb concluded=-0.41|rest verb proposed=0.51
rest verb refused=0.39|rest verb said=0.17|rest verb told=0.12|rest verb tweeted=-0.43|rest verb wrote=-0.26
source name kind debate=0.23|source name kind interview=-0.16|source name kind letter=-0.21
source name kind platform=-0.03|source name kind web=-0.2|source name place earlier=-0.12
source none kind article=-0.18|source none kind briefing=-0.42|source none kind debate=-0.36
source none kind interview=0.39|source none kind meeting=-0.24|source none kind outlet=-0.18
source none kind poll=-0.13|source none kind speech=-0.24|source none kind statement=-0.14
source none place content=-0.16|source other kind article=0.18|source other kind broadcast=0.08
source other kind event=-0.18|source other kind interview=-0.29|source other kind meeting=-0.14
source other kind outlet=-0.1|source other kind platform=-0.34|source other kind poll=0.14
source other kind speech=-0.18|source other kind study=-0.2|source other kind web=0.27|source other place behind=-0.15
source other place earlier=-0.13|source other place later=-0.11|source other place source=0.29
source pronoun kind interview=-0.21|source pronoun kind poll=-0.16|source pronoun kind record=-0.1
source pronoun kind web=-0.11|source pronoun place behind=0.15|source pronoun place later=-0.19
speakers false far b-1=0.14|speakers false far b-3-4=-0.12|speakers false far b1=0.08|speakers false far b5-8=-0.09
speakers false far b9+=-0.18|speakers false far s1=0.19|speakers false kind article=-0.25
speakers false kind broadcast=-0.24|speakers false kind court=-0.28|speakers false kind debate=0.26
speakers false kind meeting=-0.25|speakers false kind poll=0.21|speakers false kind post=-0.38
speakers false kind record=-0.23|speakers false kind statement=-0.27|speakers false kind study=-0.24
speakers false lead at=0.16|speakers false lead of=-0.04|speakers false lead other=-0.18
speakers false lead telling=-0.2|speakers false plain=-0.11|speakers false quoted=-0.09|speakers true far b-1=-0.23
speakers true far b-3-4=0.15|speakers true far b1=-0.2|speakers true far b2=-0.12|speakers true far b5-8=0.11
speakers true far b9+=0.2|speakers true far s0=0.17|speakers true far s1=-0.25|speakers true kind article=0.01
speakers true kind broadcast=0.06|speakers true kind event=0.11|speakers true kind outlet=0.13
speakers true kind poll=-0.32|speakers true kind rally=-0.3|speakers true kind speech=-0.27
speakers true kind statement=0.18|speakers true lead after=-0.31|speakers true lead by=-0.18
speakers true lead from=-0.22|speakers true lead in=0.05|speakers true lead on=0.2|speakers true lead other=0.04
speakers true lead with=-0.23|speakers true plain=-0.12|speakers true quoted=0.15|stay=0.28|stay apart 0=0.2
stay apart 1=0.23|stay apart 3-4=-0.15|stay inside false false=0.36|stay inside false true=-0.43
stay inside true false=-0.29|stay kind article false=-0.19|stay kind book=-0.31|stay kind book true=-0.26
stay kind broadcast=-0.23|stay kind broadcast false=-0.16|stay kind event=0.11|stay kind event true=0.18
stay kind interview false=-0.26|stay kind meeting=0.03|stay kind meeting true=0.05|stay kind outlet=0.19
stay kind outlet false=0.11|stay kind outlet true=0.13|stay kind poll=0.17|stay kind poll false=0.31
stay kind poll true=-0.18|stay kind speech false=-0.25|stay kind speech true=0.07|stay kind tweet=-0.47
stay kind tweet false=-0.32|stay known 0 0=0.23|stay known 0 0.3=-0.15|stay known 0.05 0.4=-0.31
stay known 0.05 0.5=-0.28|stay known 0.1=0.1|stay known 0.1 0.05=0.17|stay known 0.1 0.1=0.3|stay known 0.1 0.2=0.13
stay known 0.1 0.6=-0.2|stay known 0.1 same=0.16|stay known 0.2=0.15|stay known 0.2 0.1=0.22|stay known 0.2 0.3=0.15
stay known 0.2 same=0.23|stay known 0.3=0.21|stay known 0.3 0=-0.15|stay known 0.3 0.2=0.17|stay known 0.3 0.6=-0.25
stay known 0.3 same=0.14|stay known 0.4=0.13|stay known 0.4 0.05=-0.12|stay known 0.4 0.1=-0.33
stay known 0.4 0.4=0.28|stay known 0.4 same=0.15|stay known 0.5=0.05|stay known 0.5 0.05=-0.2|stay known 0.5 0.4=-0.2
stay known 0.5 0.6=0.2|stay known 0.5 same=0.12|stay known 0.6=0.05|stay known 0.6 0.1=-0.35|stay known 0.6 0.2=-0.17
stay known 0.6 0.6=0.14|stay other=0.1|stay other apart 0=-0.05|stay other apart 1=0.2|stay other name=-0.04
stay other quoted quoted=0.22|stay plain plain=0.09|stay plain quoted=0.24|stay quoted quoted=0.31|stay same=0.3
stay same apart 0=0.29|stay same apart 1=0.12|stay same name=0.23|stay same none=-0.09|stay same other=0.21
stay same plain plain=0.12|stay same plain quoted=0.23|stay same pronoun=0.14|stay same quoted quoted=0.21
stay sentence false other=0.14|stay sentence false same=0.24|stay sentence true same=0.17|stay verb added=0.27
stay verb adding=0.46|stay verb called=-0.36|stay verb calling=-0.28|stay verb noted=0.29|stay verb noting=0.44
stay verb released=-0.42|stay verb reported=-0.29|stay verb said=0.28|stay verb saying=0.39|stay verb showed=-0.42
stay verb spoke=0.35|stay verb told=-0.28|stay verb went=0.4|stay verb wrote=0.22|switch=-0.2|switch apart 0=-0.21
switch apart 1=-0.17|switch inside false false=-0.23|switch known 0.05=-0.13|switch known 0.05 other=-0.1
switch known 0.1 0.4=-0.13|switch known 0.3 0.4=-0.14|switch known 0.3 same=-0.08|switch known 0.6 0.3=-0.08
switch known 0.6 0.4=0.26|switch other apart 0=-0.12|switch other apart 1=-0.08|switch other plain quoted=-0.09
switch plain quoted=-0.14|switch quoted quoted=-0.13|switch same=-0.18|switch same apart 0=-0.14
switch same apart 1=-0.14|switch same name=-0.04|switch same plain quoted=-0.09|switch same pronoun=-0.09
switch sentence false other=-0.11|switch sentence false same=-0.14|switch verb said=-0.2|switch verb say=0.15
switch verb told=-0.15|switch verb tweeted=0.42|tagged 0.1 behind=0.21|tagged 0.1 kind event=0.13
tagged 0.1 kind meeting=0.16|tagged 0.1 kind outlet=-0.37|tagged 0.1 kind record=0.56|tagged 0.1 kind speech=-0.25
tagged 0.1 last article=-0.11|tagged 0.1 lead at=0.15|tagged 0.1 lead name=0.38|tagged 0.1 lead on=0.22
tagged 0.1 lead other=-0.24|tagged 0.1 lead speaking=-0.27|tagged 0.1, not the likeliest kind event=-0.17
tagged 0.1, not the likeliest last speaker article=0.19|tagged 0.2 before=0.13|tagged 0.2 behind=0.32
tagged 0.2 content=0.37|tagged 0.2 earlier=-0.21|tagged 0.2 kind court=0.57|tagged 0.2 kind interview=-0.32
tagged 0.2 kind post=0.25|tagged 0.2 last =0.15|tagged 0.2 last speaker article=-0.15|tagged 0.2 lead other=0.23
tagged 0.2 lead start=-0.12|tagged 0.3=0.14|tagged 0.3 before=0.22|tagged 0.3 earlier=-0.19
tagged 0.3 kind interview=-0.23|tagged 0.3 kind speech=0.32|tagged 0.3 kind tagged medium=-0.28|tagged 0.3 last =0.13
tagged 0.3 later=-0.26|tagged 0.3 lead on=0.34|tagged 0.4=0.28|tagged 0.4 cue=0.35|tagged 0.4 kind article=0.26
tagged 0.4 kind debate=-0.31|tagged 0.4 last =0.24|tagged 0.4 last speaker article=0.08|tagged 0.4 later=-0.25
tagged 0.4 lead at=0.25|tagged 0.4 lead on=0.22|tagged 0.4 lead other=0.35|tagged 0.4, not the likeliest=0.26
tagged 0.5=0.3|tagged 0.5 before=0.32|tagged 0.5 behind=0.2|tagged 0.5 cue=0.25|tagged 0.5 last =0.33
tagged 0.5 last article=-0.41|tagged 0.5 last speaker article=0.41|tagged 0.5 source=0.28|tagged 0.6=0.3
tagged 0.6 last =0.31|tagged none=-0.27|tagged none before=-0.15|tagged none behind=-0.37|tagged none content=-0.34
tagged none cue=-0.17|tagged none kind article=-0.34|tagged none kind book=-0.5|tagged none kind broadcast=-0.39
tagged none kind court=-0.39|tagged none kind letter=-0.29|tagged none kind post=-0.47|tagged none kind rally=-0.39
tagged none kind record=-0.36|tagged none kind statement=-0.35|tagged none kind study=-0.4|tagged none last =-0.24
tagged none last speaker =-0.26|tagged none last speaker article=-0.24|tagged none lead according to=-0.2
tagged none lead as=-0.41|tagged none lead by=-0.13|tagged none lead for=-0.29|tagged none lead from=-0.35
tagged none lead name=-0.1|tagged none lead of=-0.25|tagged none lead other=-0.15|tagged none lead to=-0.11
tagged none lead with=-0.18|tagged none source=-0.16|title false kind interview=-0.03|title false kind poll=-0.24
title false kind record=-0.11|told holder=0.36|told holder plain=0.24|told holder s0=0.47|told other=-0.27
told other b1=0.15|told other b5-8=-0.17|told other b9+=-0.19|told other kind debate=-0.34|told other kind event=-0.24
told other kind outlet=-0.31|told other kind post=-0.26|told other plain=-0.18|told other quoted=-0.17
told other s0=-0.13|told other s2=0.16|told own=-0.17|told own kind email=-0.34|told own kind event=-0.12
told own quoted=-0.21|told own s0=-0.15|told writer=0.05|told writer b-1=-0.05|told writer b1=-0.14
told writer b5-8=0.05|told writer kind event=0.04|told writer kind rally=0.01|told writer quoted=0.14
told writer s0=0.31|told writer, held=-0.52|told writer, held b1=-0.16|told writer, held kind interview=-0.24
told writer, held plain=-0.44|told writer, held s0=-0.33|verb  kind interview=0.49|verb  kind outlet=-0.45
verb  place content=-0.32|verb  place earlier=0.35|verb : kind article=0.49|verb according kind outlet=-0.28
verb according kind record=0.18|verb according place earlier=-0.49|verb according place source=0.4
verb added kind outlet=0.2|verb added place earlier=0.16|verb added place later=-0.21|verb asked kind interview=0.42
verb asked kind rally=0.31|verb asked place earlier=-0.08|verb called place earlier=-0.21
verb cited place earlier=-0.43|verb endorsed place earlier=-0.41|verb noted place earlier=0.25
verb noting place earlier=0.46|verb reported place earlier=-0.24|verb reports kind article=-0.55
verb said kind article=-0.3|verb said kind book=-0.27|verb said kind broadcast=-0.22|verb said kind court=-0.16
verb said kind event=0.17|verb said kind letter=-0.18|verb said kind platform=-0.55|verb said kind poll=0.23
verb said kind record=-0.17|verb said kind show=0.43|verb said kind web=-0.14|verb said place behind=0.11
verb said place content=-0.26|verb said place later=-0.22|verb said place source=-0.33|verb say kind debate=-0.25
verb say kind poll=0.36|verb saying kind event=0.17|verb saying kind speech=-0.21|verb says kind letter=0.27
verb told kind debate=-0.25|verb told kind meeting=0.23|verb told place earlier=-0.2|verb told place object=0.17
verb tweeted kind platform=0.74|verb tweeted kind tweet=0.34|verb tweeted place cue=0.34|verb went place earlier=0.32
verb wrote kind court=0.32|verb wrote kind letter=0.3|verb wrote kind outlet=0.27|verb wrote place before=-0.47
verb wrote place earlier=0.21
`;

export const ADDRESSEE_WEIGHTS = `
article other=-0.2|article the=-0.09|between 0 b1=-0.08|between 0 b2=-0.07|between 0 behind=0.24
between 0 earlier=-0.16|between 0 lead at=-0.18|between 0 lead call on=0.17|between 0 lead letter to=0.43
between 0 lead on=-0.21|between 0 lead speak to=0.13|between 0 lead speech to=0.47|between 0 lead telling=0.14
between 0 lead to=0.11|between 0 lead told=-0.14|between 0 object=0.28|between 0 s0=0.25|between 0 source=-0.19
between 1 b1=0.07|between 1 before=0.1|between 1 behind=-0.26|between 1 content=-0.26|between 1 earlier=0.12
between 1 lead call on=-0.25|between 1 lead start=0.1|between 1 lead telling=-0.08|between 1 s0=-0.14
between 1 s2=0.23|between 2 b5-8=-0.09|between 2 lead asked=0.23|between 2 lead at=0.17
between 2 lead interview with=0.26|between 2 lead to=-0.14|between 3-4 b5-8=-0.09|between 3-4 lead name=-0.07
between 3-4 lead to=-0.12|between 3-4 lead with=-0.08|between 5-8 b3-4=-0.13|between 5-8 b5-8=0.1
between 5-8 b9+=-0.12|between 9+ b3-4=-0.15|between 9+ b5-8=-0.08|between 9+ earlier=-0.06|between 9+ later=-0.19
between 9+ lead by=0.14|between 9+ lead other=-0.1|between 9+ lead speak to=-0.25|between 9+ lead telling=0.11
between 9+ lead with=0.14|by appearing earlier=-0.31|by appearing outlet=-0.38|by day listener=-0.18|by day s0=-0.2
by day source=-0.15|by mark b9+=-0.2|by mark content=0.16|by mark outlet=-0.33|by mark source=-0.13|by name b3-4=0.1
by name before=0.11|by name behind=-0.18|by name listener=-0.08|by name object=0.13|by name source=-0.11
by nothing b-1=-0.07|by nothing b1=-0.11|by nothing introduced for others=0.12|by nothing introduced no=-0.08
by nothing later=-0.16|by nothing listener=-0.04|by nothing s1=0.11|by nothing source=-0.09|by speaking b1=0.11
by speaking before=0.1|by speaking behind=0.27|by speaking introduced for others=0.06|by speaking listener=0.13
by speaking object=0.12|by speaking outlet=-0.13|by speaking s0=0.13|by speaking s1=-0.14|by start content=0.2
by start introduced for others=-0.19|by start later=0.08|by start listener=0.15|by start object=-0.39
by start s1=-0.14|by word b3-4=-0.12|by word before=-0.05|by word content=-0.17|by word introduced no=-0.2
by word later=-0.1|by word listener=-0.09|by word s0=-0.02|by word source=-0.12|count 1 kind listener=-0.08
count 1 kind object=-0.23|count 1 kind outlet=-0.13|count 1 kind source=-0.41|count 2 kind object=-0.1
count 2 kind outlet=0.2|count 3 kind source=0.12|count 4 kind listener=-0.14|count 4 kind object=0.14
count 4 kind outlet=-0.2|count 4 kind source=0.38|enter=-0.11|enter apart 0=-0.07|enter inside false false=-0.22
enter inside false true=0.09|enter known 0=-0.21|enter known 0 0.2=0.18|enter known 0 0.3=0.19|enter known 0 0.6=0.41
enter known 0 other=-0.1|enter known 0 same=-0.14|enter known 0.05=-0.18|enter known 0.05 0.05=-0.07
enter known 0.05 0.1=-0.12|enter known 0.05 0.5=0.25|enter known 0.05 same=-0.13|enter known 0.1=-0.16
enter known 0.1 0=-0.12|enter known 0.1 0.1=-0.13|enter known 0.1 0.2=-0.1|enter known 0.1 0.5=0.2
enter known 0.1 same=-0.14|enter known 0.3 0.05=-0.17|enter known 0.3 0.1=-0.15|enter known 0.5=0.16
enter known 0.5 0.2=0.23|enter known 0.5 0.8=0.48|enter known 0.5 same=0.24|enter known 0.6=0.17
enter known 0.6 other=0.14|enter known 0.8=0.26|enter known 0.8 same=0.48|enter other apart 1=-0.05
enter other other=-0.14|enter plain plain=0.06|enter plain quoted=-0.11|enter quoted plain=-0.1
enter quoted quoted=-0.24|enter same=-0.13|enter same apart 0=-0.1|enter same name=-0.1|enter same plain plain=0.06
enter same plain quoted=-0.14|enter same pronoun=-0.03|enter same quoted quoted=-0.24|enter sentence false same=-0.09
enter sentence true same=-0.09|enter start=-0.11|enter verb added=-0.17|enter verb asked=0.18|enter verb calling=-0.25
enter verb explained=-0.36|enter verb offered=-0.29|enter verb said=-0.16|enter verb saying=-0.16|enter verb tell=0.42
enter verb told=0.46|enter verb urged=0.33|enter verb went=-0.22|enter verb wrote=-0.19|far b-5-8=-0.08|far b3-4=-0.08
far b5-8=-0.06|far s0=0.15|first false=-0.19|first true=0.09|form plain far b1=-0.14|form plain far b3-4=0.05
form plain far b9+=-0.07|form plain far s0=0.06|form plain kind listener=-0.1|form plain kind object=-0.13
form quoted far b-1=-0.07|form quoted far b1=0.19|form quoted far b3-4=-0.18|form quoted far b5-8=-0.08
form quoted far s1=0.14|form quoted kind outlet=-0.12|form quoted kind tagged addressee=-0.47|fresh false b3-4=-0.09
fresh false b5-8=-0.05|fresh false s0=0.08|fresh false s2=0.17|fresh true b-5-8=-0.08|fresh true b1=-0.09
fresh true b2=-0.07|fresh true s0=0.1|holder false listener=-0.09|holder false object=-0.04|inside false behind=0.08
inside false earlier=-0.06|inside false later=-0.17|inside false listener=-0.09|inside false object=0.09
inside false source=-0.16|inside true behind=-0.24|inside true content=-0.29|inside true outlet=-0.27
introduced for others=0.03|introduced for others b1=-0.12|introduced for others b2=-0.07
introduced for others b5-8=-0.12|introduced for others b9+=0.19|introduced for others quoted=0.12
introduced for others s1=0.09|introduced for others source pronoun=0.17|introduced for others verb said=0.14
introduced for others verb told=0.29|introduced for others verb wrote=-0.27|introduced for speaker kind listener=-0.21
introduced for speaker kind object=0.06|introduced for speaker plain=-0.12|introduced for speaker quoted=0.13
introduced for speaker s1=-0.13|introduced for speaker source name=0.13|introduced for speaker source none=-0.12
introduced for speaker source other=-0.25|introduced for speaker verb asked=-0.25
introduced for speaker verb said=0.13|introduced no=-0.16|introduced no b-5-8=-0.08|introduced no b1=0.08
introduced no b9+=-0.2|introduced no kind listener=-0.07|introduced no kind object=-0.05
introduced no kind outlet=-0.08|introduced no kind source=-0.04|introduced no plain=-0.09|introduced no quoted=-0.19
introduced no s0=0.15|introduced no source name=-0.16|introduced no source none=0.09
introduced no source pronoun=-0.11|introduced no verb calling=-0.27|introduced no verb calls=-0.23
introduced no verb reported=-0.21|introduced no verb said=-0.24|introduced no verb told=0.16|kind listener=-0.09
kind listener article none=-0.07|kind listener article other=-0.08|kind listener far b2=-0.08
kind listener far b3-4=-0.09|kind listener far b5-8=-0.08|kind listener far s0=0.11|kind listener lead as=-0.16
kind listener lead at=-0.21|kind listener lead by=-0.11|kind listener lead in=-0.18|kind listener lead name=-0.13
kind listener lead other=-0.1|kind listener lead other place earlier=-0.12|kind listener lead other place later=-0.07
kind listener lead start place before=0.21|kind listener lead start place earlier=-0.13|kind listener lead to=0.19
kind listener place before=0.16|kind listener place content=-0.07|kind listener place cue=0.33
kind listener place earlier=-0.14|kind listener place object=0.3|kind listener proper false=0.08
kind listener proper true=-0.26|kind object=-0.04|kind object article other=-0.15|kind object far b-1=0.1
kind object far b5-8=-0.03|kind object far s0=0.13|kind object lead asked by place source=-0.34
kind object lead asked place before=-0.43|kind object lead asked place later=0.14
kind object lead asked place object=0.13|kind object lead before place before=-0.24
kind object lead call on place before=-0.54|kind object lead call on place content=0.59
kind object lead call on place earlier=-0.28|kind object lead letter to=0.35
kind object lead meeting with place content=-0.23|kind object lead record to=-0.15
kind object lead speak to place earlier=-0.17|kind object lead telling place before=-0.19
kind object lead telling place behind=-0.33|kind object lead telling place content=0.17
kind object lead telling place later=-0.09|kind object lead telling place object=0.36
kind object lead told place before=-0.36|kind object lead told place content=-0.24
kind object lead told place object=0.21|kind object place before=-0.17|kind object place earlier=-0.11
kind object place object=0.44|kind object place source=-0.1|kind object proper false=-0.35|kind object proper true=0.2
kind outlet article none=-0.06|kind outlet article the=0.13|kind outlet far b-1=-0.11|kind outlet far b-2=-0.08
kind outlet far b1=-0.07|kind outlet far b2=-0.1|kind outlet far b3-4=0.13|kind outlet far b9+=0.14
kind outlet lead for=-0.3|kind outlet lead name=-0.2|kind outlet lead of=-0.3|kind outlet lead of place earlier=-0.3
kind outlet lead on=-0.45|kind outlet lead on place earlier=-0.22|kind outlet lead other=-0.21
kind outlet lead other place earlier=-0.2|kind outlet lead start=0.17|kind outlet lead start place earlier=0.3
kind outlet lead telling=0.24|kind outlet lead telling place earlier=-0.36|kind outlet lead telling place object=0.27
kind outlet lead with place behind=0.41|kind outlet lead with place later=-0.2|kind outlet place before=-0.13
kind outlet place later=-0.17|kind source article a=-0.28|kind source article none=0.06|kind source article the=-0.22
kind source far b-1=-0.06|kind source far b1=0.13|kind source far b2=0.04|kind source far b3-4=-0.08
kind source far b9+=-0.24|kind source lead by place before=0.29|kind source lead name=0.07
kind source lead name place earlier=0.08|kind source lead of=-0.11|kind source lead of place earlier=-0.14
kind source lead other place earlier=0.11|kind source lead other place source=-0.15|kind source lead start=-0.11
kind source lead start place earlier=-0.04|kind source lead start place source=-0.11|kind source lead telling=0.28
kind source lead telling place later=0.24|kind source lead to=-0.33|kind source lead to place earlier=-0.37
kind source place before=0.14|kind source place content=-0.2|kind source place object=-0.22
kind source place source=-0.17|kind tagged addressee proper false=-0.58|known 0=-0.24|known 0 b1=-0.11
known 0 introduced for others=-0.06|known 0 introduced no=-0.24|known 0 kind object=-0.11|known 0 kind outlet=0.05
known 0 kind source=-0.24|known 0 last =-0.23|known 0 last article=-0.11|known 0 plain=-0.23|known 0.05=-0.12
known 0.05 b5-8=-0.09|known 0.05 introduced for speaker=0.08|known 0.05 introduced no=-0.19
known 0.05 kind source=-0.13|known 0.05 last =-0.12|known 0.05 plain=-0.08|known 0.1 b3-4=-0.1
known 0.1 introduced for others=0.05|known 0.1 introduced no=-0.14|known 0.1 kind outlet=-0.12
known 0.1 kind source=-0.09|known 0.1 s1=0.16|known 0.2 b1=0.08|known 0.2 b2=-0.11|known 0.2 b3-4=-0.08
known 0.2 introduced for others=-0.13|known 0.2 s2=0.24|known 0.3 b-1=-0.11|known 0.3 b1=0.12|known 0.3 b9+=0.15
known 0.3 introduced no=0.09|known 0.3 last =0.11|known 0.3 plain=0.12|known 0.3 s0=0.2|known 0.3 s1=-0.11
known 0.4=0.07|known 0.4 b3-4=0.11|known 0.4 b5-8=0.15|known 0.4 kind listener=-0.11|known 0.4 kind object=-0.06
known 0.4 kind outlet=0.26|known 0.4 last =0.13|known 0.4 plain=0.18|known 0.5=0.14|known 0.5 b2=0.1
known 0.5 b3-4=0.1|known 0.5 introduced no=0.13|known 0.5 kind listener=-0.12|known 0.5 kind show=0.24
known 0.5 kind source=0.19|known 0.5 last =0.19|known 0.5 last speaker article=-0.24|known 0.5 plain=0.12
known 0.6=0.2|known 0.6 b-1=-0.1|known 0.6 b-2=0.15|known 0.6 introduced for others=0.23|known 0.6 introduced no=0.11
known 0.6 kind object=0.16|known 0.6 kind outlet=-0.53|known 0.6 kind source=0.36|known 0.6 last =0.14
known 0.6 s0=0.18|known 0.8=0.24|known 0.8 b-1=0.22|known 0.8 b-3-4=-0.24|known 0.8 b1=0.28|known 0.8 b9+=-0.34
known 0.8 introduced for speaker=-0.37|known 0.8 introduced no=0.31|known 0.8 kind outlet=-0.49
known 0.8 kind source=0.24|known 0.8 last =0.32|known 0.8 last speaker article=-0.29|known 0.8 plain=0.32|last =-0.07
last  b-5-8=-0.08|last  b1=0.16|last  b3-4=-0.07|last  b5-8=-0.15|last  kind outlet=-0.11|last  plain=-0.09
last  s0=0.18|last  source none=0.11|last  source pronoun=-0.09|last  verb announced=-0.21|last  verb argued=-0.27
last  verb asked=0.22|last  verb calling=-0.24|last  verb calls=-0.25|last  verb replied=0.42|last  verb said=-0.12
last  verb suggested=-0.22|last  verb told=0.2|last  verb urged=0.37|last article=-0.09|last article b1=-0.25
last article b5-8=0.07|last article kind listener=-0.05|last article kind source=-0.23|last article plain=-0.13
last article s1=0.13|last article source name=-0.13|last article source none=-0.14|last article source pronoun=0.07
last article verb told=0.17|last article verb wrote=-0.19|last speaker  kind source=-0.28|last speaker  verb said=-0.2
last speaker article=-0.09|last speaker article kind listener=-0.19|last speaker article kind source=0.13
last speaker article plain=-0.05|last speaker article s0=-0.11|last speaker article s1=-0.18
last speaker article source other=-0.27|lead according to=-0.19|lead according to far b3-4=0.11
lead according to far s0=-0.13|lead as=-0.15|lead asked by far s0=-0.24|lead asked by place source=-0.34
lead asked far b1=-0.23|lead asked far b2=0.26|lead asked place before=-0.43|lead asked place later=0.14
lead asked place object=0.13|lead before place before=-0.25|lead before place behind=0.19
lead before place earlier=-0.15|lead by far b9+=0.2|lead by place behind=-0.23|lead by place earlier=0.15
lead call on far b1=-0.21|lead call on place before=-0.54|lead call on place content=0.59
lead call on place earlier=-0.28|lead from place earlier=-0.16|lead in far b9+=-0.26|lead letter to=0.35
lead letter to far s0=0.49|lead meeting with place content=-0.23|lead name far s1=0.24|lead of=-0.12|lead on=-0.37
lead on far s0=-0.24|lead on place earlier=-0.21|lead on place object=-0.34|lead other=-0.03|lead other far b-1=-0.06
lead other far b9+=-0.15|lead other far s1=-0.08|lead other place later=-0.06|lead other place source=-0.08
lead record to=-0.15|lead speak to far b1=0.13|lead speak to far b5-8=-0.15|lead speak to far b9+=-0.16
lead speak to place earlier=-0.17|lead speaking far b1=0.17|lead speaking place earlier=0.09
lead speech to far b1=0.35|lead start place before=0.08|lead start place earlier=0.07|lead start place later=-0.06
lead telling=0.02|lead telling far b1=-0.12|lead telling far b9+=0.11|lead telling far s0=0.15
lead telling place before=-0.13|lead telling place behind=-0.25|lead telling place content=0.2
lead telling place object=0.23|lead telling place source=-0.15|lead to=0.24|lead to far b1=-0.26|lead to far b2=-0.19
lead to far b9+=0.14|lead to far s0=0.2|lead to place behind=0.26|lead to place content=-0.19
lead to place object=0.37|lead told far b-1=0.17|lead told far b1=-0.16|lead told far b2=-0.13|lead told far b9+=0.15
lead told far s1=0.12|lead told place before=-0.36|lead told place content=-0.24|lead told place object=0.21
lead with far b9+=0.17|lead with far s0=0.22|lead with place behind=0.27|leave apart 0=-0.05|leave apart 5-8=-0.14
leave inside false false=-0.13|leave inside false true=0.24|leave kind listener=-0.06|leave kind listener true=-0.15
leave kind object=0.16|leave kind object false=0.14|leave kind outlet=0.09|leave kind outlet true=0.12
leave kind source=-0.17|leave kind source false=-0.12|leave known 0=0.15|leave known 0 0=-0.18
leave known 0 0.05=-0.06|leave known 0 0.1=-0.09|leave known 0 other=0.08|leave known 0 same=0.08
leave known 0.05 0=0.06|leave known 0.05 0.1=-0.14|leave known 0.05 0.5=0.21|leave known 0.05 other=0.14
leave known 0.05 same=-0.09|leave known 0.1 0.1=-0.21|leave known 0.1 0.2=-0.16|leave known 0.2=-0.11
leave known 0.2 0=0.18|leave known 0.2 same=-0.08|leave known 0.3=-0.12|leave known 0.3 0=0.17
leave known 0.3 0.05=0.27|leave known 0.3 0.3=-0.24|leave known 0.4 0=0.28|leave known 0.4 0.1=0.23
leave known 0.5=-0.1|leave known 0.5 0.05=0.33|leave known 0.5 0.1=0.25|leave known 0.5 same=-0.18
leave known 0.8=-0.16|leave known 0.8 0.2=0.3|leave known 0.8 other=-0.17|leave other apart 3-4=-0.13
leave other other=0.05|leave other plain plain=-0.03|leave other plain quoted=0.09|leave other quoted plain=0.08
leave other quoted quoted=-0.16|leave quoted plain=0.07|leave quoted quoted=-0.2|leave same apart 0=-0.13
leave same apart 1=-0.11|leave same apart 3-4=0.2|leave same other=-0.15|leave same plain quoted=-0.18
leave verb adding=-0.31|leave verb appeared=-0.29|leave verb argued=-0.18|leave verb decided=0.37
leave verb declared=0.3|leave verb noting=-0.28|leave verb pledged=-0.25|leave verb pointed=-0.24
leave verb referring=-0.29|leave verb say=-0.17|leave verb saying=-0.19|leave verb see=0.3|leave verb show=0.2
leave verb think=0.41|leave verb tweeted=0.21|leave verb went=-0.32|medium article apart=-0.11
medium article apart kind source=-0.11|medium briefing apart kind object=-0.34|medium briefing apart kind source=0.25
medium broadcast apart b1=-0.21|medium broadcast apart kind source=-0.14|medium broadcast beside=-0.27
medium broadcast beside plain=-0.25|medium court apart=-0.35|medium debate apart b9+=-0.34
medium debate apart plain=-0.3|medium debate apart s0=0.15|medium debate beside kind object=-0.34
medium debate beside kind source=0.31|medium debate beside quoted=-0.23|medium debate beside s0=-0.21
medium event apart=-0.43|medium event apart kind object=-0.17|medium event apart quoted=-0.4
medium interview apart b-2=-0.13|medium interview apart b-3-4=-0.16|medium interview apart kind listener=-0.32
medium interview beside kind outlet=0.43|medium interview in=0.26|medium interview in kind outlet=0.34
medium interview in plain=0.24|medium interview in s0=0.27|medium letter apart b2=0.19|medium letter apart plain=-0.19
medium letter beside=0.38|medium letter beside kind object=0.36|medium letter beside plain=0.33
medium letter beside s0=0.25|medium meeting apart=-0.18|medium meeting apart kind object=-0.23
medium meeting apart kind source=-0.18|medium meeting apart s0=-0.35|medium meeting beside quoted=0.48
medium none=-0.06|medium none b1=-0.08|medium none b2=-0.06|medium none b3-4=-0.05|medium none b5-8=-0.08
medium none kind outlet=-0.06|medium none kind source=-0.01|medium none kind tagged addressee=-0.49
medium none quoted=-0.06|medium none s0=0.16|medium none s1=0.12|medium outlet apart b1=-0.14
medium outlet apart b5-8=0.17|medium outlet apart kind listener=-0.12|medium outlet apart plain=0.19
medium outlet apart quoted=-0.39|medium outlet beside=-0.24|medium outlet beside kind object=-0.34
medium outlet beside s0=-0.24|medium outlet in=0.22|medium outlet in plain=0.18|medium platform apart=-0.41
medium platform apart plain=-0.32|medium platform beside kind object=0.36|medium platform beside plain=-0.2
medium rally apart b2=0.1|medium rally apart b5-8=-0.28|medium rally apart kind listener=0.16
medium rally apart s0=0.42|medium rally beside=-0.33|medium show apart b1=0.21|medium show apart kind object=-0.18
medium show beside kind outlet=-0.35|medium show beside kind source=0.35|medium show beside s0=-0.38
medium speech apart kind source=-0.24|medium statement apart=-0.26|medium statement apart b1=-0.17
medium statement apart kind object=-0.19|medium statement apart plain=-0.17|medium statement beside b1=0.33
medium statement beside kind object=-0.26|medium statement beside plain=-0.26|medium statement beside quoted=0.22
medium statement beside s0=-0.2|none=0.12|none inside false=0.09|none known 0=0.24|none known 0 plain=0.23
none known 0.05=0.12|none known 0.05 plain=0.08|none known 0.3 plain=-0.12|none known 0.4=-0.07
none known 0.4 plain=-0.18|none known 0.5=-0.14|none known 0.5 plain=-0.12|none known 0.6=-0.2|none known 0.8=-0.24
none known 0.8 plain=-0.32|none medium article=0.18|none medium article quoted=0.27|none medium broadcast quoted=0.43
none medium event=0.3|none medium event plain=0.21|none medium event quoted=0.16|none medium interview=-0.23
none medium interview plain=-0.19|none medium letter=-0.43|none medium letter quoted=-0.43|none medium none=0.06
none medium none quoted=0.06|none medium outlet plain=-0.15|none medium platform plain=0.42
none medium show plain=0.37|none medium statement=0.14|none medium statement plain=0.26|none medium study plain=0.19
none near true=0.09|none plain=0.14|none source name=0.09|none source pronoun=0.08|none tagged 0=0.21
none tagged 0.2=-0.16|none tagged 0.3=-0.21|none tagged 0.4=-0.34|none tagged 0.5=-0.19|none tagged 0.6=-0.3
none verb announced=0.27|none verb calls=0.28|none verb citing=-0.45|none verb declared=0.34|none verb noting=-0.3
none verb referring=-0.35|none verb replied=-0.44|none verb said=0.08|none verb told=-0.28|none verb urged=-0.42
own false kind listener=-0.06|own true=-0.23|own true kind listener=-0.1|own true kind object=-0.19
own true kind source=-0.12|place content=-0.1|place earlier=-0.06|place later=-0.18|place object=0.28
place source=-0.19|rank 0=0.2|rank 0 b1=0.09|rank 0 s0=0.13|rank 1=0.04|rank 1 b-1=-0.06|rank 1 s2=0.13
rank 2 b-1=0.07|rank 2 b1=-0.1|rank 2 b3-4=0.06|rank 2 s0=0.09|rank 2 s1=-0.07|rank 3-4 b2=0.03|rank 3-4 s0=-0.12
rank 3-4 s2=-0.12|rank 5-8=-0.19|rank 5-8 b2=-0.12|rank 5-8 b3-4=-0.14|rank 5-8 b5-8=-0.05|rank 5-8 b9+=0.11
rank 9+=-0.27|rank 9+ b-1=-0.07|rank 9+ b-2=-0.09|rank 9+ b3-4=-0.06|rank 9+ b5-8=-0.15|reports false content=-0.1
reports false earlier=-0.1|reports false later=-0.13|reports false object=0.29|reports false source=-0.17
reports true before=0.15|reports true behind=0.22|reports true earlier=0.06|reports true later=-0.09|rest=0.1
rest apart 0=0.12|rest inside false false=0.14|rest inside false true=-0.11|rest known 0=0.11|rest known 0 0=0.22
rest known 0 0.05=0.1|rest known 0 0.1=-0.08|rest known 0 0.2=-0.17|rest known 0 0.4=-0.23|rest known 0 0.6=-0.41
rest known 0 other=0.07|rest known 0.05=0.04|rest known 0.05 0.1=0.12|rest known 0.05 same=0.07
rest known 0.1 0.05=0.1|rest known 0.1 0.2=0.08|rest known 0.1 0.3=0.2|rest known 0.1 same=0.07|rest known 0.2 0=-0.08
rest known 0.2 0.05=-0.13|rest known 0.2 0.1=0.07|rest known 0.2 0.2=0.08|rest known 0.2 other=0.06
rest known 0.2 same=-0.07|rest known 0.3 0.2=0.34|rest known 0.3 0.6=-0.29|rest known 0.3 other=-0.07
rest known 0.4 0=-0.21|rest known 0.4 0.1=-0.15|rest known 0.4 other=-0.14|rest known 0.5 0.05=-0.28
rest known 0.5 0.3=-0.32|rest known 0.6=-0.17|rest known 0.6 0.2=-0.41|rest known 0.6 same=-0.12|rest known 0.8=-0.15
rest known 0.8 0.2=-0.39|rest known 0.8 other=-0.22|rest other=0.08|rest other apart 0=0.08|rest other apart 3-4=0.11
rest other name=0.06|rest other plain plain=0.04|rest plain quoted=0.11|rest quoted plain=0.06|rest same=0.1
rest same apart 0=0.1|rest same plain quoted=0.11|rest same pronoun=0.08|rest same quoted plain=0.07
rest sentence false other=0.05|rest sentence true other=0.1|rest start=0.11|rest verb announced=0.26
rest verb appeared=0.29|rest verb argued=0.22|rest verb calling=0.26|rest verb calls=0.43|rest verb expected=0.28
rest verb first=0.39|rest verb gave=-0.37|rest verb pledged=0.36|rest verb proposed=0.37|rest verb pushed=-0.45
rest verb said=0.12|rest verb say=0.16|rest verb says=-0.18|rest verb show=-0.26|rest verb sought=-0.37
rest verb think=-0.3|rest verb told=-0.22|rest verb wrote=0.18|source name kind outlet=-0.1
source name kind source=-0.08|source name place before=0.11|source name place earlier=-0.13
source name place later=-0.14|source name place object=0.26|source name place source=-0.18
source none kind listener=-0.17|source none kind object=-0.18|source none kind outlet=0.08
source none kind source=0.17|source none place behind=-0.08|source none place content=-0.38
source none place earlier=0.14|source other kind listener=-0.06|source other kind source=0.06
source other place before=-0.1|source other place earlier=-0.08|source other place object=0.46
source pronoun kind object=0.17|source pronoun kind source=-0.2|source pronoun place behind=0.12
source pronoun place later=-0.11|speakers false far b-1=0.08|speakers false far b1=0.09|speakers false far b2=-0.09
speakers false far b3-4=-0.08|speakers false far b5-8=-0.09|speakers false kind listener=-0.09
speakers false kind object=-0.07|speakers false lead asked=0.09|speakers false lead before=-0.22
speakers false lead name=0.06|speakers false lead of=-0.05|speakers false lead on=-0.14
speakers false lead possessive=-0.32|speakers false lead speaking=-0.08|speakers false lead start=0.06
speakers false plain=-0.09|speakers true far b-1=-0.1|speakers true far b-2=-0.12|speakers true far b-3-4=-0.12
speakers true far b1=-0.08|speakers true far s0=0.15|speakers true far s2=0.2|speakers true kind source=-0.08
speakers true kind tagged addressee=-0.6|speakers true lead asked by=-0.29|speakers true lead in=-0.17
speakers true lead letter to=0.48|speakers true lead meeting with=0.49|speakers true lead name=-0.15
speakers true lead on=-0.32|speakers true lead other=-0.07|speakers true lead speaking=0.11
speakers true lead start=-0.08|speakers true lead to=0.16|speakers true plain=-0.1|stay=0.23|stay apart 0=0.09
stay apart 1=0.12|stay apart 2=0.08|stay inside false false=0.34|stay inside false true=-0.31
stay inside true false=-0.18|stay kind listener=0.18|stay kind listener true=0.19|stay kind object false=-0.1
stay kind outlet=0.07|stay kind source=0.11|stay kind source false=0.05|stay kind source true=0.09
stay known 0 0.1=0.14|stay known 0 0.2=0.12|stay known 0.05=0.21|stay known 0.05 0.05=0.22|stay known 0.05 0.1=0.17
stay known 0.05 0.2=-0.17|stay known 0.05 0.3=0.25|stay known 0.05 0.5=-0.21|stay known 0.05 same=0.23
stay known 0.1=0.21|stay known 0.1 0=0.11|stay known 0.1 0.1=0.2|stay known 0.1 0.2=0.09|stay known 0.1 0.4=0.22
stay known 0.1 same=0.23|stay known 0.2=0.07|stay known 0.2 0.05=0.14|stay known 0.2 0.3=-0.22
stay known 0.2 other=-0.2|stay known 0.2 same=0.23|stay known 0.3 same=-0.09|stay known 0.4=-0.1
stay known 0.4 0.6=-0.41|stay known 0.5=-0.17|stay known 0.5 0.1=-0.46|stay known 0.5 0.2=0.24
stay known 0.5 same=-0.25|stay known 0.6=-0.1|stay known 0.6 0.4=-0.46|stay known 0.6 0.5=-0.41
stay known 0.6 same=-0.21|stay known 0.8 0.1=-0.49|stay known 0.8 0.2=-0.32|stay known 0.8 0.3=-0.65
stay known 0.8 0.4=-0.49|stay known 0.8 other=0.26|stay known 0.8 same=-0.5|stay other apart 0=-0.12
stay other apart 1=0.08|stay other name=-0.07|stay other other=0.09|stay other plain plain=0.08
stay other plain quoted=-0.08|stay plain quoted=0.15|stay quoted quoted=0.24|stay same=0.27|stay same apart 0=0.21
stay same apart 2=0.12|stay same name=0.31|stay same none=-0.31|stay same other=0.29|stay same plain plain=-0.08
stay same plain quoted=0.26|stay same pronoun=0.1|stay same quoted quoted=0.31|stay sentence false other=0.09
stay sentence false same=0.2|stay sentence true other=-0.16|stay sentence true same=0.11|stay verb =-0.44
stay verb asked=-0.33|stay verb concluded=0.39|stay verb noting=0.38|stay verb pointed=0.27|stay verb referring=0.44
stay verb said=0.08|stay verb saying=0.22|stay verb went=0.37|switch=-0.11|switch apart 0=-0.1|switch apart 2=-0.06
switch inside false false=-0.09|switch inside false true=-0.17|switch known 0=-0.12|switch known 0 0=-0.05
switch known 0 other=-0.07|switch known 0 same=-0.08|switch known 0.05=-0.14|switch known 0.05 0.1=-0.1
switch known 0.05 0.2=-0.14|switch known 0.05 0.4=-0.24|switch known 0.05 0.5=-0.21|switch known 0.05 other=-0.09
switch known 0.1 0.3=-0.21|switch known 0.1 0.4=-0.2|switch known 0.3=0.1|switch known 0.3 0.05=-0.17
switch known 0.3 0.2=-0.17|switch known 0.3 other=0.13|switch known 0.4=0.14|switch known 0.4 same=0.12
switch known 0.5 0.2=-0.25|switch known 0.5 other=0.14|switch known 0.6 0.2=0.31|switch known 0.6 0.4=0.24
switch known 0.6 0.5=0.39|switch known 0.6 same=0.14|switch known 0.8 0.1=0.16|switch known 0.8 0.2=0.26
switch known 0.8 0.3=0.32|switch known 0.8 0.4=0.4|switch known 0.8 0.5=0.52|switch known 0.8 other=0.17
switch other quoted plain=-0.12|switch other quoted quoted=0.24|switch plain quoted=-0.08|switch quoted plain=-0.1
switch quoted quoted=0.07|switch same=-0.11|switch same apart 0=-0.09|switch same apart 2=-0.1|switch same name=-0.21
switch same none=0.16|switch same pronoun=-0.13|switch same quoted quoted=-0.24|switch sentence false same=-0.1
switch verb =0.27|switch verb replied=0.41|switch verb said=0.09|switch verb told=-0.25|tagged 0.1=0.09
tagged 0.1 content=0.19|tagged 0.1 last =0.08|tagged 0.1 later=-0.19|tagged 0.1 lead other=0.38
tagged 0.1 lead telling=0.13|tagged 0.1 lead told=-0.36|tagged 0.1, not the likeliest behind=0.4
tagged 0.1, not the likeliest kind object=-0.25|tagged 0.1, not the likeliest kind source=0.33
tagged 0.1, not the likeliest last =0.16|tagged 0.2 last =0.33|tagged 0.2 later=-0.26
tagged 0.2, not the likeliest=0.3|tagged 0.2, not the likeliest kind listener=0.36
tagged 0.2, not the likeliest last =0.41|tagged 0.3 kind listener=0.27|tagged 0.3 kind object=0.37
tagged 0.3 object=0.05|tagged 0.4=0.24|tagged 0.4 content=0.55|tagged 0.4 kind object=0.2|tagged 0.4 last =0.31
tagged 0.5=0.21|tagged 0.5 kind object=0.29|tagged 0.5 last =0.32|tagged 0.6=0.37|tagged 0.6 kind object=0.28
tagged 0.6 last =0.34|tagged 0.6 lead told=0.21|tagged 0.6 object=0.2|tagged 0.8=0.36|tagged 0.8 kind object=0.32
tagged 0.8 last =0.32|tagged 0.8 object=0.29|tagged none=-0.26|tagged none content=-0.31|tagged none cue=-0.18
tagged none kind listener=-0.26|tagged none kind object=-0.21|tagged none last =-0.26|tagged none last article=-0.06
tagged none last speaker =-0.18|tagged none later=-0.1|tagged none lead according to=-0.19|tagged none lead as=-0.18
tagged none lead before=-0.18|tagged none lead call on=-0.27|tagged none lead for=-0.15
tagged none lead letter to=0.29|tagged none lead name=-0.07|tagged none lead of=-0.11|tagged none lead on=-0.3
tagged none lead other=-0.14|tagged none lead record to=-0.15|tagged none lead telling=-0.12|tagged none lead to=0.2
tagged none object=0.17|tagged none source=-0.18|title false kind listener=-0.07|title false kind outlet=-0.1
title true kind listener=-0.17|told holder=0.2|told holder kind object=0.36|told holder quoted=0.34
told holder s0=0.31|told other=-0.35|told other b5-8=-0.11|told other b9+=-0.26|told other kind listener=-0.07
told other kind object=-0.31|told other kind outlet=-0.24|told other kind source=-0.41|told other plain=-0.28
told other quoted=-0.09|told other s0=-0.15|told own=-0.1|told own kind listener=-0.07|told own kind source=-0.2
told own quoted=-0.16|told writer=0.04|told writer b-5-8=-0.08|told writer b9+=0.07|told writer quoted=0.11
told writer s0=0.25|told writer, held=-0.18|told writer, held b1=0.14|told writer, held kind listener=-0.13
told writer, held kind object=-0.21|told writer, held kind outlet=-0.22|told writer, held kind source=0.11
told writer, held quoted=-0.27|told writer, held s0=-0.36|verb  kind listener=-0.5|verb  kind outlet=0.34
verb  kind source=-0.39|verb  place content=-0.66|verb  place earlier=0.29|verb  place later=-0.44
verb : kind listener=-0.18|verb according kind outlet=0.12|verb according kind source=-0.1
verb according place earlier=-0.22|verb according place source=0.08|verb acknowledged place earlier=0.26
verb added kind object=0.13|verb added kind source=-0.22|verb adding kind listener=0.22|verb asked kind object=-0.18
verb asked kind outlet=-0.32|verb asked kind source=0.42|verb asked place source=-0.37|verb call kind object=-0.31
verb called place content=0.19|verb called place earlier=-0.22|verb concluded place earlier=0.34
verb noting kind object=0.31|verb question kind object=-0.38|verb repeatedly place earlier=-0.26
verb replied kind source=0.59|verb said kind outlet=0.13|verb said kind tagged addressee=-0.36
verb said place before=0.19|verb said place behind=0.18|verb said place content=-0.16|verb said place later=-0.1
verb said place object=-0.23|verb say place before=0.28|verb saying kind object=-0.13|verb says kind source=-0.17
verb telling kind object=0.41|verb told kind listener=0.1|verb told kind outlet=0.16|verb told kind show=0.41
verb told place behind=0.38|verb told place earlier=0.09|verb warned place earlier=-0.27|verb went place earlier=0.3
verb wrote kind listener=-0.16|verb wrote kind object=0.27|verb wrote kind source=-0.13|verb wrote place before=-0.38
`;
