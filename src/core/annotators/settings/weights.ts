/** Written by training/settings.mjs; features are named in features.ts. `name=weight`, apart by bars and lines. */
export const MEDIUM_WEIGHTS = `
article none=-0.19|article other=-0.15|article the=-0.11|between 0 b-1=-0.11|between 0 behind=0.29
between 0 content=-0.13|between 0 cue=0.09|between 0 earlier=-0.15|between 0 later=-0.09|between 0 lead after=-0.4
between 0 lead in=0.11|between 0 lead on=0.23|between 0 lead speaking=0.21|between 0 object=0.14|between 0 s0=0.31
between 0 s2=-0.13|between 1 b2=-0.15|between 1 before=-0.17|between 1 behind=-0.51|between 1 lead after=-0.2
between 1 lead in=-0.13|between 1 lead name=-0.17|between 1 lead of=0.08|between 1 lead on=-0.07
between 1 lead speaking=-0.18|between 1 s0=-0.44|between 2 b-1=0.1|between 2 s2=0.26|between 3-4 b5-8=-0.1
between 3-4 b9+=-0.25|between 3-4 lead at=0.12|between 3-4 lead other=-0.1|between 5-8 b5-8=0.11|between 5-8 b9+=-0.15
between 5-8 later=-0.12|between 5-8 lead of=-0.08|between 5-8 lead speaking=-0.15|between 9+ later=-0.22
between 9+ lead according to=-0.24|between 9+ lead at=-0.12|between 9+ lead of=-0.3|between 9+ lead other=0.05
between 9+ lead with=-0.22|by appearing b3-4=-0.28|by appearing b5-8=-0.3|by appearing later=-0.26|by day b2=-0.18
by day event=-0.3|by day introduced for others=-0.24|by day introduced for speaker=-0.22|by day later=-0.14
by mark b-1=-0.18|by mark b3-4=-0.14|by mark earlier=-0.23|by mark introduced for others=-0.21
by mark introduced for speaker=-0.07|by mark later=-0.18|by name b3-4=-0.06|by name b5-8=-0.07|by name behind=0.34
by name speech=-0.5|by nothing b1=0.03|by nothing b9+=-0.13|by nothing before=-0.25|by nothing behind=-0.28
by nothing earlier=-0.09|by nothing event=-0.2|by nothing introduced no=-0.14|by nothing outlet=-0.17
by nothing s0=-0.14|by nothing s2=-0.21|by nothing source=0.15|by nothing web=-0.32|by speaking b-2=-0.15
by speaking b2=0.02|by speaking before=-0.29|by speaking behind=-0.15|by speaking cue=0.26|by speaking interview=-0.3
by speaking introduced for others=-0.2|by speaking introduced no=0.15|by speaking object=0.32|by speaking outlet=0.06
by start b1=-0.19|by start b9+=-0.13|by start before=0.26|by start introduced for speaker=0.18|by start later=-0.24
by start s-1=-0.27|by start s0=0.2|by word b2=-0.09|by word content=-0.12|by word court=-0.08|by word earlier=-0.13
by word event=-0.16|by word introduced no=-0.1|by word letter=-0.31|by word s0=0.08|by word s1=0.17
by word study=-0.23|by word tagged medium=-0.34|by word web=0.21|count 1 kind article=-0.18|count 1 kind book=-0.34
count 1 kind broadcast=-0.13|count 1 kind court=-0.15|count 1 kind event=-0.15|count 1 kind letter=-0.19
count 1 kind outlet=-0.23|count 1 kind poll=-0.04|count 1 kind post=-0.21|count 1 kind rally=-0.15
count 1 kind statement=-0.18|count 1 kind study=-0.1|count 1 kind tagged medium=-0.37|count 1 kind web=-0.1
count 2 kind event=-0.3|count 2 kind record=-0.28|count 3 kind web=-0.43|count 4 kind event=-0.44
count 4 kind outlet=-0.44|enter apart 0=-0.15|enter inside false false=-0.31|enter inside true false=0.22
enter known 0=-0.29|enter known 0 0=-0.11|enter known 0 0.05=-0.14|enter known 0 0.6=0.3|enter known 0 0.7=0.43
enter known 0 0.8=0.22|enter known 0 0.9=0.4|enter known 0 other=-0.19|enter known 0 same=-0.16|enter known 0.05=-0.19
enter known 0.05 0.05=-0.19|enter known 0.05 0.3=0.24|enter known 0.05 0.6=0.43|enter known 0.05 same=-0.24
enter known 0.1=-0.15|enter known 0.1 0=-0.13|enter known 0.1 0.05=-0.14|enter known 0.1 0.1=-0.15
enter known 0.1 0.2=-0.18|enter known 0.1 0.5=0.36|enter known 0.1 0.6=0.36|enter known 0.1 0.7=0.38
enter known 0.1 0.8=0.34|enter known 0.1 same=-0.1|enter known 0.2=-0.25|enter known 0.2 0.8=0.3
enter known 0.3 0.5=-0.21|enter known 0.3 0.8=0.28|enter known 0.3 0.9=0.25|enter known 0.4=-0.02
enter known 0.4 0.3=-0.22|enter known 0.4 0.4=-0.29|enter known 0.5 0.4=-0.23|enter known 0.5 0.6=-0.24
enter known 0.6 0.6=-0.39|enter known 0.6 0.7=-0.26|enter known 0.6 other=0.32|enter known 0.6 same=-0.04
enter known 0.7=0.21|enter known 0.7 0.6=-0.26|enter known 0.7 0.8=-0.2|enter known 0.7 other=0.14
enter known 0.8=0.09|enter known 0.8 0.8=-0.25|enter known 0.8 same=0.14|enter known 0.9=0.25
enter known 0.9 0.8=-0.24|enter known 0.9 same=0.33|enter other apart 1=-0.14|enter other quoted quoted=-0.26
enter plain plain=0.05|enter plain quoted=-0.1|enter quoted plain=-0.15|enter quoted quoted=-0.38|enter same=-0.12
enter same apart 0=-0.22|enter same plain plain=0.14|enter same plain quoted=-0.17|enter same quoted plain=-0.14
enter same quoted quoted=-0.31|enter sentence true same=-0.1|enter start=-0.18|enter verb added=-0.21
enter verb noted=-0.35|enter verb posted=0.54|enter verb said=-0.2|enter verb told=0.07|enter verb wrote=0.23
far s0=0.13|far s2=0.15|first false=-0.26|first true=0.11|form plain far b1=-0.19|form plain far s0=0.06
form plain far s1=-0.13|form plain far s2=0.19|form plain kind outlet=-0.21|form quoted far b-1=-0.19
form quoted far b-2=-0.08|form quoted far b1=0.13|form quoted far b2=-0.1|form quoted far s1=0.3
form quoted kind broadcast=-0.16|form quoted kind outlet=0.1|form quoted kind poll=-0.41|form quoted kind record=-0.11
form quoted kind study=-0.19|form quoted kind tagged medium=-0.2|form quoted kind web=-0.14|fresh false s2=0.23
fresh true b2=-0.15|fresh true s0=0.12|fresh true s2=-0.13|holder false record=-0.14|inside false content=-0.14
inside false cue=0.09|inside false interview=0.17|inside false later=-0.23|inside false object=0.14
inside false record=-0.13|inside true article=0.26|inside true earlier=-0.41|inside true later=-0.18
introduced for others=-0.14|introduced for others b3-4=-0.11|introduced for others kind outlet=0.28
introduced for others kind poll=-0.34|introduced for others kind rally=-0.14|introduced for others kind speech=-0.36
introduced for others plain=-0.18|introduced for others source name=-0.22|introduced for others source pronoun=0.08
introduced for others verb according=-0.15|introduced for others verb added=-0.24
introduced for others verb noted=0.48|introduced for others verb wrote=0.22|introduced for speaker b1=-0.13
introduced for speaker b5-8=0.12|introduced for speaker plain=-0.11|introduced for speaker quoted=0.1
introduced for speaker s1=-0.13|introduced for speaker source none=-0.25|introduced for speaker source pronoun=-0.24
introduced for speaker verb added=0.18|introduced for speaker verb noted=-0.43|introduced for speaker verb said=0.13
introduced for speaker verb told=-0.4|introduced no b-2=-0.08|introduced no b1=0.04|introduced no kind court=-0.15
introduced no kind event=-0.13|introduced no kind outlet=-0.28|introduced no kind rally=0.09
introduced no kind web=-0.14|introduced no quoted=-0.13|introduced no s0=0.18|introduced no s1=0.11
introduced no source name=-0.1|introduced no source other=-0.12|introduced no source pronoun=0.03
introduced no verb declared=-0.41|introduced no verb declined=-0.42|introduced no verb said=-0.09
introduced no verb wrote=0.18|kind article article none=-0.17|kind article far b1=-0.13|kind article far s0=0.09
kind article lead name=0.31|kind article lead name place earlier=0.29|kind article place behind=-0.32
kind article place source=0.26|kind book far s0=0.14|kind book place earlier=-0.39|kind briefing lead other=-0.42
kind broadcast article the=-0.25|kind broadcast far b1=0.22|kind broadcast far b5-8=-0.17|kind broadcast far b9+=-0.16
kind broadcast lead in=0.28|kind broadcast lead start=-0.19|kind broadcast lead start place earlier=-0.19
kind broadcast place before=-0.14|kind broadcast place later=-0.11|kind court article none=-0.18
kind court article the=0.16|kind court far s0=0.13|kind court place earlier=-0.22|kind court place source=0.47
kind court proper true=-0.26|kind debate far b-2=-0.21|kind debate far b3-4=0.2|kind debate far s1=-0.36
kind debate lead during=-0.48|kind email article none=-0.41|kind email far b-1=0.24|kind email far b5-8=-0.27
kind email place earlier=-0.17|kind email place later=0.22|kind event article a=-0.07|kind event article none=-0.19
kind event article other=0.12|kind event far b1=-0.19|kind event far b5-8=0.08|kind event far b9+=0.01
kind event far s0=-0.11|kind event lead of=-0.19|kind event lead other=-0.13|kind event place content=-0.1
kind event place source=-0.3|kind event proper true=-0.2|kind interview far b-1=-0.23|kind interview place later=-0.24
kind interview proper false=-0.15|kind letter article other=-0.25|kind letter far b1=0.13|kind letter far b9+=-0.33
kind letter lead other place earlier=-0.33|kind meeting article none=-0.23|kind meeting article other=-0.28
kind meeting article the=-0.23|kind meeting far s0=-0.27|kind meeting lead other place later=0.22
kind meeting lead start=-0.6|kind meeting lead start place earlier=-0.44|kind outlet article a=-0.36
kind outlet article the=-0.22|kind outlet far s0=-0.06|kind outlet lead according to=-0.46
kind outlet lead according to place source=-0.22|kind outlet lead name=-0.51|kind outlet lead name place earlier=-0.32
kind outlet lead other=-0.22|kind outlet lead other place earlier=-0.16|kind outlet lead start=-0.2
kind outlet lead start place earlier=-0.19|kind outlet place object=0.3|kind outlet place source=-0.23
kind platform far b2=0.21|kind platform far b9+=-0.34|kind platform lead name=-0.31|kind poll article none=0.23
kind poll article other=-0.49|kind poll far b2=-0.06|kind poll far s0=-0.25|kind poll far s1=0.32
kind poll place source=-0.2|kind post article other=-0.25|kind post lead other=-0.22|kind rally far b9+=-0.27
kind rally lead in=-0.45|kind rally lead in place earlier=-0.25|kind rally lead of place earlier=-0.38
kind rally place later=-0.14|kind record=-0.14|kind record article a=-0.25|kind record article other=-0.14
kind record far s0=0.2|kind record lead other=-0.15|kind record lead start place earlier=-0.26
kind record place earlier=-0.27|kind record place source=0.47|kind record proper false=-0.13
kind speech far b3-4=-0.24|kind speech far s-1=-0.2|kind speech place behind=0.39|kind speech place later=-0.11
kind statement article none=-0.36|kind statement article the=0.23|kind statement far b9+=-0.18
kind statement lead in place earlier=-0.16|kind statement lead other=-0.24
kind statement lead other place earlier=-0.27|kind statement place earlier=-0.26|kind statement place source=0.41
kind study article a=0.24|kind study article none=-0.17|kind study article other=-0.38|kind study far b9+=-0.24
kind study far s0=0.16|kind study lead of=-0.4|kind study lead other place earlier=-0.24
kind study lead start place earlier=-0.21|kind study place earlier=-0.26|kind study proper true=-0.22
kind tagged medium article a=0.21|kind tagged medium article none=-0.16|kind tagged medium far b2=0.25
kind tagged medium lead in=-0.3|kind tagged medium lead in place earlier=-0.28|kind web article none=0.26
kind web article the=-0.43|kind web far b5-8=-0.15|kind web far b9+=-0.23|kind web lead in=-0.3
kind web lead name=-0.3|kind web lead other place earlier=-0.24|kind web place earlier=-0.19
kind web place source=-0.26|kind web proper false=-0.12|known 0=-0.32|known 0 b1=-0.11|known 0 b2=-0.08
known 0 b3-4=-0.11|known 0 introduced for others=-0.17|known 0 introduced for speaker=-0.16|known 0 introduced no=-0.2
known 0 kind broadcast=-0.1|known 0 kind debate=-0.24|known 0 kind event=-0.07|known 0 kind interview=-0.24
known 0 kind meeting=-0.14|known 0 last =-0.22|known 0 last article=-0.12|known 0 last speaker article=-0.15
known 0 plain=-0.28|known 0 quoted=-0.27|known 0 s1=-0.1|known 0.05=-0.18|known 0.05 b-1=-0.11|known 0.05 b1=-0.07
known 0.05 b2=-0.07|known 0.05 b9+=-0.08|known 0.05 introduced for others=-0.09|known 0.05 introduced no=-0.09
known 0.05 kind article=-0.13|known 0.05 kind broadcast=-0.12|known 0.05 kind poll=0.21
known 0.05 kind tagged medium=-0.11|known 0.05 last =-0.1|known 0.05 last article=-0.07|known 0.05 plain=-0.14
known 0.05 quoted=-0.16|known 0.1=-0.18|known 0.1 b-1=0.1|known 0.1 b1=-0.07|known 0.1 b3-4=-0.07
known 0.1 introduced for others=-0.12|known 0.1 kind broadcast=-0.1|known 0.1 kind court=0.09
known 0.1 kind letter=-0.11|known 0.1 kind outlet=0.07|known 0.1 kind platform=-0.34|known 0.1 plain=-0.13
known 0.2 b-1=0.08|known 0.2 introduced for speaker=-0.2|known 0.2 kind article=-0.17|known 0.2 kind letter=0.05
known 0.2 kind record=-0.11|known 0.2 kind speech=-0.26|known 0.2 last speaker article=-0.09|known 0.2 s0=-0.23
known 0.3 b5-8=-0.14|known 0.3 b9+=0.2|known 0.3 introduced for speaker=0.14|known 0.3 kind email=-0.32
known 0.3 kind event=0.16|known 0.3 kind meeting=0.2|known 0.3 kind platform=-0.41|known 0.3 kind rally=-0.17
known 0.3 kind speech=0.16|known 0.4 b-2=0.23|known 0.4 b1=-0.13|known 0.4 kind article=0.09|known 0.4 kind event=0.15
known 0.4 kind interview=-0.17|known 0.4 kind show=0.38|known 0.4 plain=0.11|known 0.5=0.12|known 0.5 b2=0.18
known 0.5 kind broadcast=0.16|known 0.5 kind interview=-0.23|known 0.5 kind platform=-0.32|known 0.5 kind rally=-0.18
known 0.5 kind speech=-0.1|known 0.5 kind tagged medium=0.16|known 0.5 last article=0.13|known 0.5 plain=0.04
known 0.6 b5-8=0.14|known 0.6 introduced no=0.21|known 0.6 kind article=0.16|known 0.6 kind broadcast=0.17
known 0.6 kind debate=0.35|known 0.6 kind letter=-0.1|known 0.6 kind speech=0.15|known 0.6 plain=0.1|known 0.7=0.19
known 0.7 b-1=-0.14|known 0.7 b3-4=-0.2|known 0.7 b9+=-0.04|known 0.7 introduced for speaker=0.08
known 0.7 introduced no=0.11|known 0.7 kind article=0.12|known 0.7 kind broadcast=-0.12|known 0.7 last article=0.1
known 0.7 last speaker article=0.11|known 0.7 plain=0.09|known 0.7 s1=0.26|known 0.7 s2=0.44|known 0.8=0.18
known 0.8 b1=0.19|known 0.8 introduced no=0.15|known 0.8 kind debate=-0.22|known 0.8 kind interview=0.19
known 0.8 kind meeting=-0.22|known 0.8 kind platform=0.41|known 0.8 kind rally=0.39|known 0.8 kind web=-0.1
known 0.8 last =0.15|known 0.8 plain=0.32|known 0.8 s0=0.2|known 0.9=0.25|known 0.9 b-1=-0.14|known 0.9 b1=0.19
known 0.9 introduced for speaker=0.17|known 0.9 introduced no=0.12|known 0.9 kind article=-0.13
known 0.9 kind broadcast=0.15|known 0.9 kind interview=0.34|known 0.9 kind platform=0.61|known 0.9 last =0.19
known 0.9 plain=0.21|known 0.9 quoted=0.17|known 0.9 s0=0.23|last  b1=0.04|last  b3-4=-0.11|last  b5-8=-0.09
last  kind event=-0.16|last  kind record=-0.12|last  kind web=-0.17|last  quoted=-0.04|last  s0=0.11
last  source other=-0.19|last  verb in=-0.58|last  verb made=0.34|last  verb said=-0.1|last  verb saying=0.34
last  verb says=-0.14|last article b1=-0.16|last article kind event=0.15|last article kind rally=-0.1
last article s0=0.23|last article source name=-0.16|last article verb wrote=0.2|last speaker article b2=-0.24
last speaker article plain=-0.1|last speaker article source none=-0.2|last speaker article source pronoun=-0.12
lead according to far b1=-0.18|lead according to place earlier=-0.14|lead after=-0.37|lead after far s0=-0.57
lead after place before=-0.39|lead after place behind=-0.45|lead at far s0=0.33|lead at place behind=0.24
lead at place object=0.49|lead before=-0.42|lead before place earlier=-0.29|lead by far b5-8=-0.27
lead during far b9+=-0.44|lead for place earlier=-0.26|lead from=-0.32|lead from far s0=-0.2|lead in far b-2=-0.08
lead in far s0=0.24|lead in far s1=0.11|lead in place before=0.17|lead in place cue=0.36|lead in place later=-0.1
lead into=-0.27|lead into place earlier=-0.24|lead like=-0.43|lead name far b5-8=0.12|lead name place behind=-0.14
lead of=-0.16|lead of far b1=0.19|lead of far b5-8=-0.12|lead of far b9+=-0.19|lead of place earlier=-0.1
lead on place before=-0.13|lead on place object=0.42|lead other far b3-4=0.05|lead other far s1=-0.13
lead other place behind=-0.17|lead possessive place later=-0.21|lead speaking far b3-4=-0.17|lead start far b-1=0.09
lead start far b2=0.17|lead start far s-1=0.18|lead start far s0=-0.15|lead start place later=0.08
lead telling place earlier=-0.27|lead with far b1=0.07|lead with far b2=0.12|lead with place later=-0.18
leave apart 0=-0.12|leave kind broadcast=-0.1|leave kind event=-0.1|leave kind event true=-0.13
leave kind interview=0.22|leave kind interview true=0.3|leave kind outlet=-0.11|leave kind platform=0.26
leave kind platform true=0.2|leave kind poll true=-0.22|leave kind speech=0.06|leave known 0=0.22
leave known 0 0=-0.12|leave known 0 same=0.17|leave known 0.05=0.16|leave known 0.05 0.1=-0.16
leave known 0.05 same=0.14|leave known 0.1 0.1=-0.2|leave known 0.2 0.05=-0.3|leave known 0.2 other=0.14
leave known 0.2 same=-0.09|leave known 0.3 0=0.18|leave known 0.3 other=0.13|leave known 0.3 same=-0.26
leave known 0.4 0.6=-0.29|leave known 0.4 same=-0.21|leave known 0.5 0.05=0.41|leave known 0.5 same=-0.13
leave known 0.6 0.3=-0.18|leave known 0.6 other=-0.27|leave known 0.7=-0.17|leave known 0.7 0.05=0.49
leave known 0.7 0.1=0.35|leave known 0.7 0.5=-0.3|leave known 0.7 0.6=0.34|leave known 0.7 0.7=-0.26
leave known 0.7 0.8=-0.28|leave known 0.7 other=-0.1|leave known 0.8=-0.19|leave known 0.8 0.05=0.43
leave known 0.8 0.1=0.21|leave known 0.8 0.2=0.48|leave known 0.8 0.6=-0.32|leave known 0.8 0.9=-0.18
leave known 0.8 same=-0.18|leave known 0.9=-0.14|leave known 0.9 0.05=0.36|leave known 0.9 0.2=0.52
leave known 0.9 0.3=0.44|leave known 0.9 other=-0.1|leave other plain plain=-0.07|leave other quoted plain=0.1
leave plain quoted=-0.2|leave quoted plain=0.2|leave same apart 0=-0.12|leave same apart 3-4=0.19
leave same name=-0.21|leave same none=0.11|leave same plain quoted=-0.23|leave same quoted plain=0.14
leave sentence true same=-0.16|leave verb =-0.28|leave verb added=-0.32|leave verb called=0.17|leave verb refused=-0.4
leave verb said=-0.12|leave verb saying=-0.17|leave verb telling=-0.34|leave verb went=-0.42|none=0.11
none inside true=0.37|none known 0=0.32|none known 0 plain=0.28|none known 0 quoted=0.27|none known 0.05=0.18
none known 0.05 plain=0.14|none known 0.05 quoted=0.16|none known 0.1=0.18|none known 0.1 plain=0.13
none known 0.4 plain=-0.11|none known 0.5=-0.12|none known 0.5 plain=-0.04|none known 0.6 plain=-0.1
none known 0.7=-0.19|none known 0.7 plain=-0.09|none known 0.8=-0.18|none known 0.8 plain=-0.32|none known 0.9=-0.25
none known 0.9 plain=-0.21|none known 0.9 quoted=-0.17|none near true=0.14|none plain=0.12|none quoted=0.04
none source name=0.11|none source none=0.16|none source other=0.07|none tagged 0.05=0.34|none tagged 0.1=0.13
none tagged 0.2=0.14|none tagged 0.5=0.19|none tagged 0.8=-0.26|none tagged 0.9=-0.27|none verb according=0.14
none verb in=0.64|none verb reported=0.39|none verb said=0.07|none verb saying=-0.26|none verb seemed=0.38
none verb told=0.24|none verb tweeted=-0.39|none verb wrote=-0.37|own false kind court=-0.2
own false kind record=-0.16|own true=-0.12|own true kind outlet=-0.45|place content=-0.16|place cue=0.09
place later=-0.26|place object=0.14|place source=0.1|rank 0=0.09|rank 0 s0=0.1|rank 1=0.13|rank 1 b-1=0.17
rank 1 b1=-0.02|rank 1 b5-8=0.09|rank 2=0.18|rank 2 b-1=0.17|rank 2 b-3-4=0.12|rank 2 b5-8=0.1|rank 2 s0=-0.11
rank 3-4 b3-4=-0.17|rank 3-4 b5-8=0.03|rank 3-4 s0=0.11|rank 3-4 s1=-0.15|rank 5-8=-0.19|rank 5-8 b-1=-0.19
rank 5-8 b3-4=-0.19|rank 5-8 b5-8=-0.1|rank 5-8 b9+=0.12|rank 9+=-0.25|rank 9+ b-1=-0.15|rank 9+ b-3-4=-0.19
rank 9+ b-5-8=-0.15|rank 9+ b5-8=-0.28|rank 9+ b9+=-0.05|rank 9+ s-1=0.09|reports false content=-0.14
reports false cue=0.13|reports false earlier=-0.09|reports false later=-0.27|reports false object=0.14
reports false source=0.15|reports true earlier=0.15|reports true source=-0.2|rest=0.11|rest apart 0=0.14
rest inside false false=0.15|rest known 0=0.11|rest known 0 0=0.12|rest known 0 0.05=0.15|rest known 0 0.1=0.08
rest known 0 0.3=0.22|rest known 0 0.7=-0.29|rest known 0 0.9=-0.24|rest known 0 other=0.11|rest known 0.05=0.05
rest known 0.05 0.05=0.13|rest known 0.05 0.4=0.27|rest known 0.05 other=0.15|rest known 0.1 0=0.07
rest known 0.2 same=0.2|rest known 0.3 other=-0.04|rest known 0.3 same=0.1|rest known 0.6 0.1=-0.17
rest known 0.8 other=-0.07|rest known 0.8 same=0.14|rest known 0.9=-0.15|rest known 0.9 0.1=-0.27
rest known 0.9 0.8=-0.19|rest known 0.9 same=-0.15|rest other apart 0=0.06|rest other quoted plain=-0.03
rest plain quoted=0.13|rest quoted quoted=0.17|rest same=0.08|rest same apart 0=0.16|rest same apart 3-4=-0.21
rest same other=-0.27|rest same plain quoted=0.15|rest same quoted plain=0.05|rest same quoted quoted=0.2
rest sentence true same=0.16|rest start=0.18|rest verb calling=0.45|rest verb promised=-0.53|rest verb proposed=0.43
rest verb said=0.16|rest verb says=-0.26|rest verb tweeted=-0.28|rest verb wrote=-0.28
source name kind interview=-0.14|source name kind letter=-0.2|source name kind platform=0.11
source name kind study=0.09|source name kind web=-0.17|source name place earlier=-0.11|source name place source=0.05
source none kind briefing=-0.37|source none kind debate=-0.32|source none kind interview=0.36
source none kind meeting=-0.16|source none kind outlet=-0.17|source none kind speech=-0.12
source none place content=-0.19|source other kind article=0.21|source other kind broadcast=0.13
source other kind event=-0.17|source other kind interview=-0.19|source other kind outlet=-0.12
source other kind platform=-0.25|source other kind poll=0.16|source other kind speech=-0.13
source other kind study=-0.21|source other kind tagged medium=-0.16|source other kind web=0.26
source other place earlier=-0.13|source pronoun kind interview=-0.22|source pronoun kind poll=-0.13
source pronoun kind study=-0.18|source pronoun kind web=-0.11|source pronoun place behind=0.13
source pronoun place later=-0.19|speakers false far b-1=0.08|speakers false far b-3-4=-0.16
speakers false far b5-8=-0.12|speakers false far b9+=-0.15|speakers false far s1=0.14|speakers false far s2=0.13
speakers false kind article=-0.2|speakers false kind broadcast=-0.26|speakers false kind court=-0.24
speakers false kind debate=0.32|speakers false kind interview=0.19|speakers false kind meeting=-0.13
speakers false kind poll=0.18|speakers false kind post=-0.33|speakers false kind record=-0.23
speakers false kind statement=-0.22|speakers false kind study=-0.25|speakers false lead at=0.19
speakers false lead into=-0.24|speakers false lead of=-0.07|speakers false lead other=-0.2
speakers false lead possessive=-0.21|speakers false quoted=-0.12|speakers true far b-1=-0.22
speakers true far b-3-4=0.15|speakers true far b1=-0.15|speakers true far b2=-0.12|speakers true far b5-8=0.12
speakers true far b9+=0.23|speakers true far s0=0.13|speakers true far s1=-0.21|speakers true kind article=0.04
speakers true kind debate=-0.11|speakers true kind event=0.17|speakers true kind poll=-0.3
speakers true kind rally=-0.17|speakers true kind record=0.11|speakers true kind speech=-0.3
speakers true kind statement=0.18|speakers true lead after=-0.31|speakers true lead from=-0.21
speakers true lead in=0.07|speakers true lead of=-0.15|speakers true lead on=0.21|speakers true lead other=0.08
speakers true plain=-0.07|stay=0.3|stay apart 0=0.19|stay apart 1=0.24|stay inside false false=0.38
stay inside false true=-0.42|stay inside true false=-0.26|stay kind article false=-0.14|stay kind broadcast=-0.17
stay kind event=0.14|stay kind event true=0.17|stay kind interview false=-0.28|stay kind meeting=0.21
stay kind meeting true=0.18|stay kind outlet=0.16|stay kind outlet false=0.1|stay kind outlet true=0.11
stay kind poll false=0.29|stay kind poll true=-0.13|stay kind speech false=-0.26|stay kind speech true=0.1
stay kind tagged medium true=-0.14|stay kind tweet false=-0.57|stay known 0 0=0.14|stay known 0.05 0.05=0.19
stay known 0.05 0.1=0.15|stay known 0.05 other=-0.09|stay known 0.05 same=0.26|stay known 0.1 0.05=0.22
stay known 0.1 0.1=0.15|stay known 0.1 0.2=0.15|stay known 0.1 0.6=-0.23|stay known 0.1 0.7=-0.48
stay known 0.1 0.8=-0.28|stay known 0.1 same=0.1|stay known 0.2=0.1|stay known 0.2 0.05=0.36|stay known 0.2 other=0.02
stay known 0.2 same=0.13|stay known 0.3=0.16|stay known 0.3 0.1=0.33|stay known 0.3 0.6=0.24|stay known 0.4=0.21
stay known 0.4 0.05=-0.17|stay known 0.4 0.4=0.35|stay known 0.4 same=0.22|stay known 0.5=0.19
stay known 0.5 same=0.16|stay known 0.6=0.1|stay known 0.6 0.6=0.34|stay known 0.6 other=-0.12
stay known 0.6 same=0.23|stay known 0.7 0=-0.19|stay known 0.7 0.1=-0.33|stay known 0.8 0.05=-0.34
stay known 0.8 0.1=-0.27|stay known 0.8 0.3=-0.54|stay known 0.8 0.7=0.22|stay known 0.8 0.9=0.26
stay known 0.9 0.05=-0.3|stay known 0.9 0.2=-0.42|stay known 0.9 0.6=-0.36|stay known 0.9 other=0.09
stay known 0.9 same=-0.21|stay other=0.11|stay other apart 0=-0.03|stay other apart 1=0.19
stay other quoted quoted=0.23|stay plain plain=0.12|stay plain quoted=0.24|stay quoted quoted=0.34|stay same=0.31
stay same apart 0=0.26|stay same apart 1=0.14|stay same name=0.21|stay same other=0.26|stay same plain plain=0.13
stay same plain quoted=0.22|stay same pronoun=0.16|stay same quoted quoted=0.24|stay sentence false other=0.14
stay sentence false same=0.26|stay sentence true same=0.14|stay verb added=0.32|stay verb adding=0.48
stay verb called=-0.32|stay verb declared=-0.37|stay verb noted=0.3|stay verb noting=0.36|stay verb reported=-0.31
stay verb said=0.29|stay verb saying=0.4|stay verb show=-0.29|stay verb showed=-0.36|stay verb told=-0.29
stay verb went=0.42|stay verb wrote=0.31|switch=-0.2|switch apart 0=-0.21|switch apart 1=-0.21
switch inside false false=-0.23|switch known 0=-0.1|switch known 0.05=-0.12|switch known 0.05 other=-0.12
switch known 0.2=-0.14|switch known 0.2 0.8=-0.28|switch known 0.2 same=-0.12|switch known 0.3 0.1=-0.14
switch known 0.3 same=-0.12|switch known 0.5 same=-0.11|switch known 0.6 same=-0.12|switch known 0.7 0.2=0.13
switch known 0.7 0.8=0.29|switch known 0.8=0.12|switch known 0.8 0.2=-0.36|switch known 0.8 0.3=0.2
switch known 0.8 0.4=0.32|switch known 0.8 other=0.15|switch known 0.9 0.8=0.21|switch known 0.9 0.9=0.26
switch other apart 0=-0.13|switch other plain quoted=-0.1|switch other quoted quoted=-0.12|switch plain quoted=-0.15
switch quoted plain=-0.06|switch quoted quoted=-0.13|switch same=-0.15|switch same apart 0=-0.13
switch same apart 1=-0.12|switch same name=-0.03|switch same plain quoted=-0.1|switch same pronoun=-0.08
switch same quoted plain=-0.05|switch same quoted quoted=-0.09|switch sentence false same=-0.1
switch sentence true same=-0.09|switch verb said=-0.2|switch verb told=-0.12|switch verb tweeted=0.32
tagged 0.1 kind broadcast=0.31|tagged 0.1 kind speech=-0.28|tagged 0.1 later=0.23|tagged 0.1 lead according to=-0.42
tagged 0.1 lead on=0.22|tagged 0.1 lead other=-0.23|tagged 0.1 lead possessive=-0.56|tagged 0.1 lead start=0.18
tagged 0.1 lead with=0.25|tagged 0.1 source=-0.2|tagged 0.1, not the likeliest=-0.19
tagged 0.1, not the likeliest last =-0.12|tagged 0.1, not the likeliest lead in=-0.29
tagged 0.1, not the likeliest lead speaking=-0.26|tagged 0.1, not the likeliest lead telling=0.43
tagged 0.1, not the likeliest source=-0.24|tagged 0.2 behind=0.25|tagged 0.2 kind interview=-0.29
tagged 0.2 kind record=0.4|tagged 0.2 last =0.09|tagged 0.2 lead other=-0.16
tagged 0.2, not the likeliest kind show=0.61|tagged 0.3=0.06|tagged 0.3 before=0.29|tagged 0.3 last =0.12
tagged 0.3 lead at=0.33|tagged 0.4=0.18|tagged 0.4 behind=0.2|tagged 0.4 content=0.53|tagged 0.4 kind broadcast=0.33
tagged 0.4 kind web=-0.22|tagged 0.4 last =0.16|tagged 0.4 lead other=0.23|tagged 0.5=0.2|tagged 0.5 behind=0.21
tagged 0.5 cue=0.38|tagged 0.5 kind article=0.41|tagged 0.5 kind letter=0.5|tagged 0.5 last =0.21
tagged 0.5 lead name=0.21|tagged 0.5 lead other=0.44|tagged 0.5 lead telling=0.34|tagged 0.6=0.3
tagged 0.6 before=0.21|tagged 0.6 cue=0.24|tagged 0.6 kind article=0.37|tagged 0.6 kind broadcast=0.38
tagged 0.6 last =0.29|tagged 0.6 last speaker article=0.2|tagged 0.6 later=-0.46|tagged 0.6 lead other=0.37
tagged 0.6 source=0.36|tagged 0.7=0.3|tagged 0.7 before=0.29|tagged 0.7 last =0.21
tagged 0.7 last speaker article=0.25|tagged 0.7 lead in=0.21|tagged 0.8=0.39|tagged 0.8 kind tagged medium=0.5
tagged 0.8 last =0.46|tagged 0.8 source=0.54|tagged 0.9=0.54|tagged 0.9 cue=0.3|tagged 0.9 kind statement=0.32
tagged 0.9 last =0.55|tagged 0.9 lead in=0.25|tagged 0.9 source=0.49|tagged none=-0.3|tagged none before=-0.23
tagged none behind=-0.42|tagged none content=-0.33|tagged none cue=-0.35|tagged none kind article=-0.28
tagged none kind book=-0.56|tagged none kind broadcast=-0.37|tagged none kind court=-0.42|tagged none kind email=-0.31
tagged none kind event=-0.16|tagged none kind letter=-0.3|tagged none kind meeting=-0.18
tagged none kind platform=-0.36|tagged none kind post=-0.5|tagged none kind rally=-0.27|tagged none kind record=-0.34
tagged none kind statement=-0.3|tagged none kind study=-0.24|tagged none last =-0.26|tagged none last article=-0.08
tagged none last speaker article=-0.11|tagged none later=-0.18|tagged none lead according to=-0.18
tagged none lead as=-0.42|tagged none lead for=-0.28|tagged none lead from=-0.31|tagged none lead in=-0.17
tagged none lead into=-0.34|tagged none lead name=-0.14|tagged none lead of=-0.16|tagged none lead on=-0.07
tagged none lead other=-0.21|tagged none lead telling=-0.31|tagged none lead to=-0.13|tagged none object=-0.18
tagged none source=-0.12|title false kind article=-0.24|title false kind interview=-0.08|title false kind poll=-0.23
title false kind record=-0.11|told holder=0.39|told holder plain=0.26|told holder s0=0.48|told other=-0.25
told other b1=0.15|told other b2=-0.08|told other b3-4=-0.07|told other b5-8=-0.17|told other b9+=-0.18
told other kind article=-0.2|told other kind debate=-0.37|told other kind event=-0.25|told other kind outlet=-0.37
told other kind post=-0.21|told other kind record=-0.13|told other plain=-0.16|told other quoted=-0.14
told other s0=-0.12|told own=-0.15|told own kind event=-0.1|told own quoted=-0.16|told own s0=-0.12|told writer=0.04
told writer b1=-0.16|told writer b5-8=0.04|told writer kind event=0.09|told writer quoted=0.13|told writer s0=0.26
told writer, held=-0.55|told writer, held b1=-0.19|told writer, held kind interview=-0.25
told writer, held plain=-0.46|told writer, held quoted=-0.31|told writer, held s0=-0.27|verb  kind interview=0.48
verb  kind outlet=-0.42|verb  place content=-0.33|verb  place earlier=0.35|verb : kind article=0.5
verb according kind outlet=-0.17|verb according place earlier=-0.47|verb according place source=0.27
verb added kind outlet=0.23|verb added place earlier=0.18|verb added place later=-0.16|verb asked kind interview=0.29
verb asked kind rally=0.37|verb cited place earlier=-0.36|verb noted place earlier=0.23|verb said kind article=-0.23
verb said kind book=-0.27|verb said kind broadcast=-0.15|verb said kind court=-0.11|verb said kind event=0.21
verb said kind letter=-0.16|verb said kind platform=-0.37|verb said kind poll=0.17|verb said kind record=-0.12
verb said kind show=0.4|verb said kind web=-0.13|verb said place content=-0.21|verb said place later=-0.21
verb said place source=-0.17|verb say kind poll=0.37|verb says kind letter=0.21|verb says kind speech=-0.23
verb told kind debate=-0.29|verb told kind meeting=0.26|verb told place earlier=-0.16|verb told place object=0.18
verb tweeted kind platform=0.72|verb wrote kind court=0.27|verb wrote kind letter=0.28|verb wrote kind outlet=0.28
verb wrote place earlier=0.22
`;

export const ADDRESSEE_WEIGHTS = `
article other=-0.22|article the=-0.08|between 0 b1=-0.08|between 0 b2=-0.09|between 0 behind=0.22
between 0 earlier=-0.17|between 0 lead at=-0.18|between 0 lead call on=0.18|between 0 lead letter to=0.39
between 0 lead of=-0.09|between 0 lead on=-0.21|between 0 lead speak to=0.09|between 0 lead speaking=0.09
between 0 lead telling=0.08|between 0 lead to=0.13|between 0 lead told=-0.16|between 0 object=0.21|between 0 s0=0.22
between 0 source=-0.16|between 1 b1=0.06|between 1 before=0.09|between 1 behind=-0.2|between 1 content=-0.21
between 1 earlier=0.08|between 1 lead call on=-0.22|between 1 lead start=0.08|between 1 lead telling=-0.07
between 1 s0=-0.11|between 1 s2=0.19|between 2 lead asked=0.15|between 2 lead at=0.17
between 2 lead interview with=0.24|between 2 lead speak to=0.1|between 2 lead to=-0.09|between 3-4 b5-8=-0.11
between 3-4 lead name=-0.07|between 3-4 lead with=-0.07|between 5-8 b3-4=-0.09|between 5-8 b5-8=0.12
between 5-8 b9+=-0.1|between 5-8 lead start=-0.08|between 9+ b3-4=-0.13|between 9+ b5-8=-0.05|between 9+ lead by=0.12
between 9+ lead other=-0.06|between 9+ lead speak to=-0.24|between 9+ lead start=0.08|between 9+ lead telling=0.1
between 9+ lead to=0.14|between 9+ lead with=0.13|by appearing earlier=-0.33|by appearing outlet=-0.33
by day listener=-0.19|by mark b9+=-0.19|by mark content=0.24|by mark object=0.17|by mark outlet=-0.33|by name b3-4=0.1
by name before=0.11|by name behind=-0.22|by name earlier=0.03|by name listener=-0.07|by name object=0.1
by nothing b-1=-0.04|by nothing b1=-0.08|by nothing introduced for others=0.11|by nothing introduced no=-0.04
by nothing later=-0.11|by nothing listener=-0.07|by nothing object=-0.06|by nothing s1=0.09|by nothing source=-0.1
by speaking b1=0.07|by speaking behind=0.12|by speaking introduced for others=0.06|by speaking listener=0.11
by speaking object=0.1|by speaking outlet=-0.07|by speaking s0=0.06|by speaking s1=-0.14|by speaking source=0.15
by speaking tagged addressee=-0.57|by start content=0.21|by start introduced for others=-0.23|by start listener=0.15
by start object=-0.34|by start s1=-0.19|by word b-3-4=-0.06|by word b3-4=-0.12|by word before=-0.04
by word behind=0.12|by word content=-0.16|by word earlier=-0.05|by word introduced no=-0.17|by word later=-0.11
by word listener=-0.07|by word object=-0.06|by word source=-0.08|count 1 kind listener=-0.13|count 1 kind object=-0.21
count 1 kind outlet=-0.12|count 1 kind source=-0.43|count 1 kind tagged addressee=-0.25|count 2 kind object=-0.11
count 2 kind outlet=0.17|count 3 kind object=0.07|count 4 kind listener=-0.13|count 4 kind object=0.19
count 4 kind outlet=-0.18|count 4 kind source=0.34|enter=-0.11|enter apart 0=-0.06|enter inside false false=-0.24
enter inside false true=0.16|enter inside true true=0.11|enter known 0=-0.27|enter known 0 0=-0.13
enter known 0 0.1=0.11|enter known 0 0.2=0.14|enter known 0 0.5=0.32|enter known 0 0.6=0.22|enter known 0 0.7=0.35
enter known 0 0.9=0.26|enter known 0 other=-0.15|enter known 0 same=-0.15|enter known 0.05=-0.13
enter known 0.05 0=-0.06|enter known 0.05 0.05=-0.08|enter known 0.05 0.1=-0.14|enter known 0.05 0.8=0.36
enter known 0.05 other=-0.07|enter known 0.05 same=-0.1|enter known 0.1=-0.09|enter known 0.1 0=-0.13
enter known 0.1 0.1=-0.23|enter known 0.1 0.2=-0.34|enter known 0.1 0.9=0.32|enter known 0.1 same=-0.16
enter known 0.2=-0.12|enter known 0.2 0.05=-0.18|enter known 0.2 0.9=0.38|enter known 0.2 same=-0.12
enter known 0.3 0.3=-0.31|enter known 0.3 same=-0.12|enter known 0.4 0.1=-0.23|enter known 0.7=0.26
enter known 0.7 same=0.26|enter known 0.8=0.21|enter known 0.8 other=0.15|enter known 0.8 same=0.17
enter known 0.9=0.34|enter known 0.9 other=0.07|enter known 0.9 same=0.47|enter other apart 2=-0.07
enter other other=-0.1|enter other quoted quoted=-0.09|enter plain plain=0.08|enter plain quoted=-0.08
enter quoted quoted=-0.23|enter same=-0.14|enter same apart 0=-0.12|enter same apart 1=-0.1|enter same name=-0.11
enter same plain plain=0.1|enter same plain quoted=-0.17|enter same quoted quoted=-0.24|enter sentence true same=-0.1
enter start=-0.11|enter verb adding=-0.18|enter verb asked=0.12|enter verb called=0.2|enter verb calling=-0.26
enter verb offered=-0.3|enter verb question=0.29|enter verb said=-0.14|enter verb saying=-0.16
enter verb suggested=-0.22|enter verb told=0.28|enter verb wrote=-0.31|far b-3-4=-0.06|far b3-4=-0.07|far b5-8=-0.04
far s0=0.15|first false=-0.2|first true=0.15|form plain far b-1=0.07|form plain far b1=-0.15|form plain far b2=-0.11
form plain far b3-4=0.07|form plain far b9+=-0.05|form plain kind listener=-0.09|form plain kind object=-0.13
form quoted far b-1=-0.08|form quoted far b1=0.21|form quoted far b3-4=-0.19|form quoted far b5-8=-0.07
form quoted far s0=0.04|form quoted far s1=0.1|form quoted kind object=0.08|form quoted kind outlet=-0.07
form quoted kind source=-0.05|form quoted kind tagged addressee=-0.16|fresh false b1=0.09|fresh false b3-4=-0.08
fresh false b5-8=-0.03|fresh false s0=0.08|fresh false s2=0.13|fresh true b-3-4=-0.06|fresh true b1=-0.08
fresh true b2=-0.09|fresh true s0=0.1|holder false listener=-0.11|holder false object=-0.04|inside false before=0.06
inside false behind=0.1|inside false earlier=-0.06|inside false later=-0.15|inside false listener=-0.09
inside false source=-0.13|inside false tagged addressee=-0.12|inside true behind=-0.26|inside true content=-0.26
inside true listener=-0.16|inside true outlet=-0.3|inside true tagged addressee=0.34|introduced for others=0.02
introduced for others b1=-0.11|introduced for others b5-8=-0.1|introduced for others b9+=0.21
introduced for others kind object=0.02|introduced for others quoted=0.09|introduced for others s1=0.09
introduced for others source pronoun=0.17|introduced for others verb said=0.15|introduced for others verb told=0.21
introduced for others verb wrote=-0.25|introduced for speaker b2=-0.11|introduced for speaker kind listener=-0.19
introduced for speaker kind outlet=0.12|introduced for speaker kind source=0.09|introduced for speaker plain=-0.08
introduced for speaker quoted=0.11|introduced for speaker s1=-0.15|introduced for speaker source name=0.17
introduced for speaker source none=-0.13|introduced for speaker source other=-0.24
introduced for speaker verb asked=-0.36|introduced for speaker verb said=0.14|introduced no=-0.14
introduced no b9+=-0.15|introduced no kind listener=-0.09|introduced no kind object=-0.07
introduced no kind outlet=-0.11|introduced no kind source=-0.05|introduced no plain=-0.08|introduced no quoted=-0.14
introduced no s0=0.15|introduced no source name=-0.13|introduced no source none=0.1|introduced no source pronoun=-0.12
introduced no verb calling=-0.26|introduced no verb declined=-0.25|introduced no verb reported=-0.18
introduced no verb said=-0.26|introduced no verb sought=0.27|kind listener=-0.11|kind listener article none=-0.11
kind listener article other=-0.07|kind listener far b3-4=-0.07|kind listener far b5-8=-0.07|kind listener far s0=0.08
kind listener lead in=-0.17|kind listener lead name=-0.09|kind listener lead other=-0.07
kind listener lead other place before=0.11|kind listener lead other place behind=-0.07
kind listener lead other place earlier=-0.07|kind listener lead other place later=-0.06
kind listener lead start place before=0.21|kind listener lead start place earlier=-0.13|kind listener lead to=0.18
kind listener place before=0.13|kind listener place earlier=-0.13|kind listener place object=0.23
kind listener proper true=-0.23|kind object=-0.04|kind object article other=-0.14|kind object far b-1=0.09
kind object far b5-8=-0.03|kind object far s-1=-0.07|kind object far s0=0.1
kind object lead call on place before=-0.47|kind object lead call on place content=0.56
kind object lead call on place earlier=-0.25|kind object lead letter to=0.33
kind object lead telling place before=-0.18|kind object lead telling place behind=-0.32
kind object lead telling place content=0.17|kind object lead telling place object=0.34
kind object lead told place before=-0.35|kind object lead told place content=-0.21
kind object lead told place later=0.09|kind object lead told place object=0.14|kind object place before=-0.17
kind object place earlier=-0.1|kind object place object=0.38|kind object proper false=-0.35
kind object proper true=0.2|kind outlet far b-1=-0.1|kind outlet far b1=-0.06|kind outlet far b2=-0.12
kind outlet far b3-4=0.12|kind outlet far b9+=0.12|kind outlet lead for=-0.31|kind outlet lead name=-0.2
kind outlet lead of=-0.28|kind outlet lead of place earlier=-0.28|kind outlet lead on=-0.45
kind outlet lead on place earlier=-0.24|kind outlet lead other=-0.23|kind outlet lead other place earlier=-0.21
kind outlet lead start=0.19|kind outlet lead start place earlier=0.27|kind outlet lead telling=0.23
kind outlet lead telling place earlier=-0.31|kind outlet lead telling place object=0.22
kind outlet lead with place later=-0.21|kind outlet place before=-0.13|kind outlet place later=-0.15
kind outlet place object=0.18|kind source article a=-0.28|kind source article none=0.06|kind source article the=-0.16
kind source far b-1=-0.08|kind source far b1=0.15|kind source far b2=0.05|kind source far b3-4=-0.1
kind source far b9+=-0.19|kind source far s1=0.11|kind source lead name=0.11|kind source lead name place earlier=0.12
kind source lead of place earlier=-0.12|kind source lead other place earlier=0.11|kind source lead start=-0.1
kind source lead start place earlier=-0.05|kind source lead start place source=-0.1|kind source lead telling=0.24
kind source lead to=-0.26|kind source lead to place earlier=-0.3|kind source place before=0.13
kind source place content=-0.16|kind source place object=-0.18|kind source place source=-0.13
kind tagged addressee far b2=-0.2|kind tagged addressee far s0=-0.13|kind tagged addressee lead other=0.42
kind tagged addressee lead other place later=0.29|kind tagged addressee lead telling=-0.65
kind tagged addressee lead telling place object=-0.54|kind tagged addressee place object=-0.4
kind tagged addressee proper false=-0.32|known 0=-0.22|known 0 b5-8=-0.07|known 0 introduced no=-0.24
known 0 kind object=-0.09|known 0 kind source=-0.21|known 0 last =-0.23|known 0 plain=-0.21|known 0 s0=-0.08
known 0.05=-0.1|known 0.05 b3-4=-0.09|known 0.05 b5-8=-0.1|known 0.05 introduced for speaker=0.13
known 0.05 introduced no=-0.12|known 0.05 kind object=0.12|known 0.05 kind source=-0.11|known 0.05 last =-0.09
known 0.05 plain=-0.07|known 0.05 quoted=-0.08|known 0.1 b1=-0.07|known 0.1 introduced no=-0.09
known 0.1 kind show=-0.32|known 0.1 last article=-0.14|known 0.1 plain=-0.11|known 0.2 introduced for speaker=0.1
known 0.2 last article=-0.13|known 0.2 s0=0.03|known 0.3 introduced for others=0.15|known 0.3 last article=0.18
known 0.3 plain=0.15|known 0.3 s0=0.1|known 0.3 s1=0.18|known 0.4 introduced no=0.24|known 0.4 kind listener=0.18
known 0.4 kind object=-0.2|known 0.4 kind outlet=0.25|known 0.4 kind source=-0.06|known 0.4 last =0.21|known 0.5=0.09
known 0.5 b1=0.19|known 0.5 b2=-0.14|known 0.5 b5-8=0.18|known 0.5 kind object=-0.23|known 0.5 kind outlet=0.25
known 0.5 kind source=0.16|known 0.5 last =0.11|known 0.5 plain=0.22|known 0.6=0.13
known 0.6 introduced for others=-0.17|known 0.6 introduced no=0.22|known 0.6 kind listener=-0.11
known 0.6 kind source=0.17|known 0.6 last =0.22|known 0.6 last speaker article=-0.17|known 0.7=0.2|known 0.7 b3-4=0.15
known 0.7 kind listener=-0.14|known 0.7 kind object=0.19|known 0.7 kind outlet=-0.19|known 0.7 kind source=0.21
known 0.7 last =0.25|known 0.8=0.19|known 0.8 b2=0.12|known 0.8 b9+=-0.25|known 0.8 introduced no=0.21
known 0.8 kind listener=-0.18|known 0.8 kind object=0.22|known 0.8 kind outlet=-0.29|known 0.8 kind source=0.18
known 0.8 last =0.2|known 0.8 plain=0.12|known 0.8 s0=0.21|known 0.9=0.23|known 0.9 introduced for others=0.24
known 0.9 introduced for speaker=-0.29|known 0.9 introduced no=0.21|known 0.9 kind listener=0.16
known 0.9 kind outlet=-0.2|known 0.9 kind source=0.18|known 0.9 last =0.25|known 0.9 last article=0.12
known 0.9 last speaker article=-0.22|known 0.9 plain=0.24|known 0.9 s0=0.19|last  b-3-4=-0.06|last  b1=0.16
last  b5-8=-0.13|last  kind outlet=-0.11|last  plain=-0.08|last  s0=0.16|last  source none=0.13
last  source pronoun=-0.11|last  verb asked=0.17|last  verb declined=-0.26|last  verb said=-0.13|last article=-0.12
last article b1=-0.24|last article b5-8=0.06|last article kind listener=-0.05|last article kind source=-0.21
last article plain=-0.12|last article s1=0.13|last article source name=-0.14|last article source none=-0.12
last article verb =-0.26|last article verb told=0.14|last article verb wrote=-0.19|last speaker  kind source=-0.4
last speaker  verb said=-0.28|last speaker article=-0.06|last speaker article b2=-0.15
last speaker article kind listener=-0.15|last speaker article kind object=-0.08|last speaker article kind source=0.17
last speaker article s1=-0.18|last speaker article source other=-0.29|last speaker article verb asked=-0.29
last speaker article verb said=0.09|lead according to=-0.17|lead according to far b3-4=0.11
lead according to far s0=-0.11|lead as=-0.2|lead as far s0=-0.14|lead asked by far s0=-0.32|lead asked far b2=0.3
lead by far b1=0.12|lead by far b9+=0.18|lead by far s0=-0.14|lead by place behind=-0.24|lead by place earlier=0.1
lead call on far b1=-0.2|lead call on place before=-0.47|lead call on place content=0.56
lead call on place earlier=-0.25|lead in far b9+=-0.24|lead letter to=0.33|lead letter to far s0=0.47
lead name far s1=0.24|lead of=-0.12|lead of place object=-0.44|lead on=-0.37|lead on far s0=-0.24
lead on place earlier=-0.21|lead on place object=-0.32|lead other far b9+=-0.08|lead other far s1=-0.07
lead speak to far b1=0.07|lead speak to far b5-8=-0.15|lead speak with far b5-8=0.33|lead speaking=0.07
lead speaking far b1=0.15|lead speaking place earlier=0.14|lead speech to far b1=0.35|lead start far s1=0.1
lead start place before=0.14|lead start place earlier=0.08|lead start place later=-0.06|lead telling far b1=-0.11
lead telling far b9+=0.1|lead telling far s0=0.09|lead telling place before=-0.14|lead telling place behind=-0.21
lead telling place content=0.18|lead to=0.22|lead to far b1=-0.22|lead to far b2=-0.16|lead to far b9+=0.15
lead to far s0=0.23|lead to place behind=0.33|lead to place object=0.4|lead told far b-1=0.2|lead told far b1=-0.14
lead told far b2=-0.19|lead told far b9+=0.2|lead told far s1=0.15|lead told place before=-0.35
lead told place content=-0.21|lead told place later=0.09|lead told place object=0.14|lead with far b3-4=-0.11
lead with far s0=0.18|lead with place behind=0.26|leave apart 0=-0.09|leave inside false false=-0.14
leave inside false true=0.29|leave kind listener=-0.09|leave kind listener true=-0.16|leave kind object=0.11
leave kind object false=0.14|leave kind outlet true=0.08|leave kind source=-0.17|leave kind source false=-0.12
leave kind source true=-0.06|leave kind tagged addressee true=0.17|leave known 0=0.12|leave known 0 0=-0.21
leave known 0 0.1=-0.15|leave known 0 other=0.08|leave known 0 same=0.05|leave known 0.05 0.1=-0.13
leave known 0.05 0.2=-0.28|leave known 0.05 other=0.15|leave known 0.05 same=-0.1|leave known 0.1 0.05=-0.18
leave known 0.1 0.1=-0.2|leave known 0.2 0.4=-0.36|leave known 0.2 other=-0.1|leave known 0.3 0=0.2
leave known 0.3 other=-0.13|leave known 0.4=-0.09|leave known 0.4 0.05=0.27|leave known 0.4 same=-0.1
leave known 0.5 0=0.3|leave known 0.5 0.4=-0.48|leave known 0.6 0=0.24|leave known 0.7 0=0.35
leave known 0.7 other=-0.22|leave known 0.8 0=0.45|leave known 0.8 0.1=0.38|leave known 0.9=-0.12
leave known 0.9 0=0.32|leave known 0.9 0.1=0.44|leave known 0.9 other=-0.12|leave other apart 3-4=-0.13
leave other quoted plain=0.12|leave other quoted quoted=-0.14|leave quoted plain=0.05|leave quoted quoted=-0.17
leave same apart 0=-0.09|leave same apart 1=-0.12|leave same apart 3-4=0.22|leave same other=-0.12
leave same plain quoted=-0.13|leave sentence true other=0.07|leave verb according=-0.09|leave verb adding=-0.32
leave verb argued=-0.21|leave verb decided=0.35|leave verb declared=0.32|leave verb pledged=-0.26
leave verb pointed=-0.27|leave verb said=-0.07|leave verb say=-0.19|leave verb saying=-0.2|leave verb see=0.31
leave verb show=0.21|leave verb think=0.38|leave verb went=-0.31|leave verb wrote=-0.17|medium article apart=-0.15
medium book apart=-0.38|medium briefing in s0=-0.41|medium broadcast apart kind object=-0.16|medium court apart=-0.32
medium debate apart=-0.24|medium debate apart b1=-0.24|medium debate apart b9+=-0.26
medium debate apart kind object=-0.21|medium debate apart plain=-0.16|medium debate apart s0=0.24
medium debate beside kind source=0.26|medium debate beside plain=0.18|medium email apart=0.39|medium event apart=-0.38
medium event apart kind object=-0.26|medium event apart plain=-0.17|medium event apart quoted=-0.34
medium event beside quoted=0.24|medium event beside s0=0.25|medium interview apart=-0.19
medium interview apart kind listener=-0.31|medium interview apart kind outlet=0.07
medium interview apart kind source=-0.23|medium interview apart plain=-0.14|medium interview apart quoted=-0.19
medium interview beside b1=0.24|medium interview beside kind object=-0.15|medium interview beside kind outlet=0.42
medium interview in=0.26|medium interview in b1=-0.26|medium interview in plain=0.23|medium interview in s0=0.2
medium letter apart b2=0.19|medium letter beside=0.3|medium letter beside kind object=0.32
medium letter beside plain=0.33|medium letter beside s0=0.19|medium meeting apart=-0.3
medium meeting apart quoted=-0.42|medium meeting beside=0.4|medium meeting beside quoted=0.5|medium none=-0.08
medium none b1=-0.08|medium none b5-8=-0.12|medium none kind source=-0.08|medium none quoted=-0.05|medium none s0=0.1
medium outlet apart b3-4=-0.14|medium outlet apart kind listener=-0.16|medium outlet apart kind outlet=-0.26
medium outlet apart kind source=0.07|medium outlet apart quoted=-0.27|medium outlet beside kind object=-0.35
medium outlet beside kind source=0.14|medium outlet beside s0=-0.22|medium platform apart=-0.32
medium platform apart plain=-0.26|medium platform beside kind object=0.41|medium poll apart kind listener=0.16
medium poll apart kind source=-0.23|medium rally apart b2=0.14|medium rally apart b5-8=-0.26
medium rally apart kind listener=0.21|medium rally apart kind source=-0.21|medium rally apart s0=0.41
medium rally beside=-0.33|medium record apart=-0.36|medium show apart kind object=-0.21
medium show apart kind source=0.36|medium show beside s0=-0.15|medium speech apart=-0.2
medium speech apart kind source=-0.17|medium statement apart=-0.24|medium statement apart b1=-0.14
medium statement apart kind object=-0.16|medium statement apart quoted=-0.17|medium statement beside b1=0.41
medium statement beside kind object=-0.25|medium statement beside quoted=0.25|medium statement beside s0=-0.23
medium tagged medium apart b9+=0.19|medium tagged medium apart kind source=-0.17
medium tagged medium apart quoted=-0.31|medium tagged medium apart s0=-0.28|none=0.09|none inside false=0.08
none inside true=0.18|none known 0=0.22|none known 0 plain=0.21|none known 0.05=0.1|none known 0.05 plain=0.07
none known 0.05 quoted=0.08|none known 0.1 plain=0.11|none known 0.3 plain=-0.15|none known 0.5=-0.09
none known 0.5 plain=-0.22|none known 0.6=-0.13|none known 0.7=-0.2|none known 0.8=-0.19|none known 0.8 plain=-0.12
none known 0.9=-0.23|none known 0.9 plain=-0.24|none medium article=0.16|none medium article quoted=0.26
none medium book=0.3|none medium broadcast quoted=0.29|none medium email=-0.37|none medium event=0.28
none medium event plain=0.2|none medium interview=-0.25|none medium interview plain=-0.21
none medium interview quoted=-0.12|none medium letter=-0.36|none medium letter plain=-0.27
none medium letter quoted=-0.33|none medium meeting=-0.37|none medium none=0.08|none medium none quoted=0.05
none medium platform plain=0.32|none medium rally=0.35|none medium record=0.3|none medium statement=0.16
none medium statement plain=0.33|none medium tagged medium plain=-0.15|none near true=0.12|none plain=0.11
none source name=0.06|none tagged 0=0.23|none tagged 0.2=-0.1|none tagged 0.4=-0.3|none tagged 0.6=-0.33
none tagged 0.7=-0.17|none tagged 0.8=-0.34|none tagged 0.9=-0.25|none verb announced=0.2|none verb decided=0.31
none verb replied=-0.44|none verb sought=-0.26|none verb stated=0.37|none verb told=-0.1|none verb wrote=0.12
own false kind listener=-0.08|own true=-0.25|own true kind listener=-0.09|own true kind object=-0.18
own true kind source=-0.14|place behind=0.05|place content=-0.07|place later=-0.17|place object=0.21
place source=-0.16|rank 0=0.2|rank 0 b2=-0.08|rank 0 s0=0.14|rank 0 s2=0.14|rank 1=0.04|rank 1 b1=0.06|rank 2=0.03
rank 2 b-1=0.06|rank 2 b1=-0.1|rank 2 b3-4=0.1|rank 2 s0=0.09|rank 3-4 b3-4=0.04|rank 3-4 s0=-0.1|rank 3-4 s2=-0.12
rank 5-8=-0.2|rank 5-8 b1=-0.11|rank 5-8 b2=-0.09|rank 5-8 b3-4=-0.14|rank 5-8 b9+=0.1|rank 9+=-0.24|rank 9+ b-1=-0.09
rank 9+ b-2=-0.07|rank 9+ b3-4=-0.08|rank 9+ b5-8=-0.14|reports false content=-0.08|reports false earlier=-0.08
reports false later=-0.12|reports false object=0.22|reports false source=-0.15|reports true earlier=0.09
reports true later=-0.08|rest=0.07|rest apart 0=0.13|rest inside false false=0.12|rest known 0=0.1|rest known 0 0=0.2
rest known 0 0.2=-0.11|rest known 0 0.5=-0.34|rest known 0 0.6=-0.22|rest known 0 0.9=-0.15|rest known 0 other=0.08
rest known 0.05=0.04|rest known 0.05 0=0.09|rest known 0.05 0.05=0.18|rest known 0.05 same=0.07
rest known 0.1 0.1=0.14|rest known 0.3 0.1=-0.19|rest known 0.3 other=-0.17|rest known 0.4 0.05=-0.26
rest known 0.5=-0.13|rest known 0.5 0=-0.21|rest known 0.5 other=-0.22|rest known 0.6 0=-0.22
rest known 0.6 other=-0.26|rest known 0.7 0=-0.26|rest known 0.7 other=0.17|rest known 0.7 same=-0.27
rest known 0.8=-0.11|rest known 0.8 0=-0.31|rest known 0.9=-0.14|rest known 0.9 0=-0.18|rest known 0.9 0.05=-0.37
rest known 0.9 other=-0.13|rest other=0.06|rest other apart 0=0.11|rest other apart 2=0.06|rest other apart 3-4=0.13
rest other name=0.01|rest other plain plain=0.05|rest plain quoted=0.09|rest quoted plain=0.1|rest same=0.08
rest same apart 0=0.09|rest same apart 2=-0.09|rest same apart 3-4=-0.15|rest same plain quoted=0.15
rest sentence false other=0.03|rest sentence true other=0.08|rest start=0.11|rest verb according=0.14
rest verb added=0.2|rest verb announced=0.19|rest verb argued=0.22|rest verb calls=0.34|rest verb expected=0.26
rest verb first=0.38|rest verb pledged=0.33|rest verb pushed=-0.45|rest verb said=0.1|rest verb say=0.13
rest verb says=-0.25|rest verb show=-0.2|rest verb sought=-0.42|rest verb stated=0.32|rest verb think=-0.24
rest verb widely=0.29|rest verb wrote=0.26|source name kind outlet=-0.08|source name kind source=-0.07
source name place before=0.1|source name place behind=0.08|source name place cue=0.26|source name place earlier=-0.09
source name place later=-0.13|source name place object=0.19|source name place source=-0.15
source none kind listener=-0.15|source none kind object=-0.16|source none kind source=0.14
source none place behind=-0.14|source none place content=-0.33|source none place earlier=0.14
source other kind listener=-0.08|source other kind source=0.06|source other place before=-0.12
source other place object=0.4|source pronoun kind object=0.18|source pronoun kind source=-0.17
source pronoun kind tagged addressee=-0.28|source pronoun place behind=0.12|source pronoun place later=-0.1
speakers false far b1=0.12|speakers false far b3-4=-0.09|speakers false far b5-8=-0.1|speakers false far s1=0.09
speakers false kind listener=-0.08|speakers false kind object=-0.08|speakers false lead before=-0.22
speakers false lead of=-0.07|speakers false lead on=-0.14|speakers false lead possessive=-0.35
speakers false lead speaking=-0.07|speakers false lead start=0.09|speakers false plain=-0.08
speakers true far b-1=-0.09|speakers true far b-2=-0.13|speakers true far b-3-4=-0.1|speakers true far b1=-0.11
speakers true far s0=0.15|speakers true far s2=0.16|speakers true kind source=-0.11|speakers true lead as=-0.15
speakers true lead asked by=-0.37|speakers true lead letter to=0.51|speakers true lead meeting with=0.45
speakers true lead name=-0.1|speakers true lead of=-0.08|speakers true lead on=-0.32|speakers true lead other=-0.06
speakers true lead speaking=0.16|speakers true lead to=0.16|speakers true plain=-0.06|stay=0.24|stay apart 0=0.08
stay apart 1=0.12|stay apart 2=0.1|stay inside false false=0.34|stay inside false true=-0.4|stay kind listener=0.17
stay kind listener true=0.15|stay kind object false=-0.13|stay kind outlet=0.06|stay kind source=0.11
stay kind source false=0.05|stay kind source true=0.08|stay kind tagged addressee false=-0.07|stay known 0=0.14
stay known 0 0=0.11|stay known 0 0.05=0.16|stay known 0 same=0.11|stay known 0.05=0.14|stay known 0.05 0.1=0.29
stay known 0.05 0.3=0.18|stay known 0.05 0.9=0.35|stay known 0.05 same=0.19|stay known 0.1=0.16|stay known 0.1 0=0.11
stay known 0.1 same=0.23|stay known 0.2=0.03|stay known 0.2 0.2=0.16|stay known 0.2 0.3=0.28|stay known 0.2 0.4=0.43
stay known 0.2 0.9=-0.31|stay known 0.2 other=-0.12|stay known 0.2 same=0.11|stay known 0.3=0.14
stay known 0.3 0.1=0.21|stay known 0.3 same=0.1|stay known 0.4 same=0.19|stay known 0.5 0.7=-0.37
stay known 0.5 other=0.13|stay known 0.5 same=-0.2|stay known 0.7=-0.31|stay known 0.7 0.5=-0.39
stay known 0.7 other=-0.2|stay known 0.7 same=-0.27|stay known 0.8=-0.15|stay known 0.8 0.1=-0.3
stay known 0.8 same=-0.25|stay known 0.9 0.1=-0.54|stay known 0.9 0.2=-0.25|stay known 0.9 0.9=-0.41
stay known 0.9 other=0.12|stay known 0.9 same=-0.26|stay other apart 0=-0.14|stay other apart 1=0.06
stay other plain plain=0.08|stay other plain quoted=-0.07|stay plain quoted=0.11|stay quoted quoted=0.22
stay same=0.29|stay same apart 0=0.21|stay same apart 2=0.15|stay same name=0.36|stay same none=-0.34
stay same other=0.26|stay same plain plain=-0.05|stay same plain quoted=0.22|stay same pronoun=0.1
stay same quoted quoted=0.3|stay sentence false other=0.08|stay sentence false same=0.22
stay sentence true other=-0.17|stay sentence true same=0.11|stay verb =-0.55|stay verb asked=-0.33
stay verb concluded=0.35|stay verb noting=0.33|stay verb pointed=0.29|stay verb referring=0.39|stay verb said=0.09
stay verb saying=0.2|stay verb says=0.16|stay verb telling=0.27|stay verb went=0.38|stay verb wrote=0.14|switch=-0.1
switch apart 0=-0.1|switch apart 2=-0.07|switch inside false false=-0.08|switch inside false true=-0.19
switch known 0=-0.11|switch known 0 other=-0.07|switch known 0 same=-0.07|switch known 0.05=-0.12
switch known 0.05 0.3=-0.18|switch known 0.05 0.9=-0.24|switch known 0.05 same=-0.09|switch known 0.1 0.1=0.14
switch known 0.1 0.4=-0.24|switch known 0.1 0.9=-0.18|switch known 0.1 other=-0.11|switch known 0.2 other=0.03
switch known 0.2 same=-0.16|switch known 0.3 0.05=-0.22|switch known 0.3 other=0.16|switch known 0.5=0.2
switch known 0.5 same=0.24|switch known 0.6 0.3=-0.35|switch known 0.6 other=0.32|switch known 0.7=0.16
switch known 0.7 same=0.22|switch known 0.8=0.11|switch known 0.9 0.1=-0.22|switch known 0.9 0.8=0.53
switch known 0.9 0.9=0.26|switch other quoted plain=-0.13|switch other quoted quoted=0.24|switch plain plain=-0.06
switch plain quoted=-0.07|switch quoted plain=-0.12|switch quoted quoted=0.08|switch same=-0.1
switch same apart 0=-0.08|switch same apart 2=-0.12|switch same name=-0.24|switch same none=0.16
switch same plain quoted=-0.06|switch same pronoun=-0.12|switch same quoted quoted=-0.24
switch sentence false same=-0.1|switch verb =0.3|switch verb asked=0.18|switch verb replied=0.42|switch verb said=0.05
switch verb says=-0.13|switch verb told=-0.24|switch verb tweeted=-0.21|tagged 0.1 before=-0.16
tagged 0.1 earlier=0.09|tagged 0.1 kind source=0.34|tagged 0.1 lead told=-0.26|tagged 0.1 object=-0.26
tagged 0.1, not the likeliest kind object=-0.39|tagged 0.1, not the likeliest kind source=0.15|tagged 0.2=0.16
tagged 0.2 kind object=0.18|tagged 0.2 last =0.16|tagged 0.3=0.25|tagged 0.3 content=0.41
tagged 0.3 kind listener=0.25|tagged 0.3 kind object=0.22|tagged 0.3 last =0.43|tagged 0.3 lead other=0.31
tagged 0.4=0.37|tagged 0.4 behind=0.37|tagged 0.4 kind listener=0.25|tagged 0.4 kind object=0.14
tagged 0.4 kind outlet=0.33|tagged 0.4 kind source=0.37|tagged 0.4 last =0.35|tagged 0.4 lead other=0.26
tagged 0.5=0.56|tagged 0.5 before=0.49|tagged 0.5 kind object=0.26|tagged 0.5 kind source=0.44|tagged 0.5 last =0.52
tagged 0.5 object=0.25|tagged 0.6=0.44|tagged 0.6 before=0.59|tagged 0.6 kind object=0.32|tagged 0.6 last =0.4
tagged 0.6 lead other=0.43|tagged 0.6 lead told=0.29|tagged 0.7=0.32|tagged 0.7 content=0.53
tagged 0.7 kind object=0.39|tagged 0.7 last =0.32|tagged 0.7 object=0.18|tagged 0.8=0.47|tagged 0.8 kind object=0.33
tagged 0.8 last =0.42|tagged 0.8 lead told=0.31|tagged 0.8 object=0.24|tagged 0.9=0.5|tagged 0.9 kind object=0.37
tagged 0.9 last =0.45|tagged 0.9 lead told=0.25|tagged 0.9 object=0.36|tagged none=-0.35|tagged none before=-0.1
tagged none behind=-0.11|tagged none content=-0.27|tagged none cue=-0.19|tagged none earlier=-0.06
tagged none kind listener=-0.26|tagged none kind object=-0.27|tagged none kind outlet=-0.07
tagged none kind source=-0.18|tagged none last =-0.33|tagged none last article=-0.08
tagged none last speaker article=-0.07|tagged none later=-0.16|tagged none lead according to=-0.2
tagged none lead as=-0.22|tagged none lead asked=-0.19|tagged none lead before=-0.25|tagged none lead call on=-0.29
tagged none lead from=-0.14|tagged none lead letter to=0.28|tagged none lead name=-0.05|tagged none lead of=-0.13
tagged none lead on=-0.27|tagged none lead other=-0.22|tagged none lead speak to=-0.19|tagged none lead telling=-0.16
tagged none source=-0.19|title false kind listener=-0.09|title false kind outlet=-0.11
title false kind tagged addressee=-0.14|title true kind listener=-0.18|title true kind object=-0.18|told holder=0.26
told holder kind object=0.48|told holder quoted=0.29|told holder s0=0.36|told other=-0.33|told other b5-8=-0.1
told other b9+=-0.26|told other kind object=-0.3|told other kind outlet=-0.21|told other kind source=-0.38
told other plain=-0.25|told other quoted=-0.11|told other s0=-0.12|told own=-0.07|told own kind source=-0.16
told own quoted=-0.13|told writer=0.05|told writer b-2=-0.07|told writer kind object=0.06|told writer quoted=0.1
told writer s0=0.23|told writer, held b9+=0.24|told writer, held kind listener=-0.15
told writer, held kind object=-0.29|told writer, held kind outlet=-0.26|told writer, held kind tagged addressee=0.38
told writer, held s0=-0.37|verb  kind listener=-0.5|verb  kind outlet=0.31|verb  kind source=-0.28
verb  place content=-0.6|verb  place earlier=0.3|verb  place later=-0.4|verb : kind source=0.22
verb according kind outlet=0.13|verb according place earlier=-0.18|verb added kind object=0.19
verb added kind source=-0.2|verb asked kind object=-0.2|verb asked kind outlet=-0.39|verb asked kind source=0.28
verb asked place before=0.31|verb asked place source=-0.32|verb called place content=0.29
verb concluded place earlier=0.3|verb replied kind source=0.5|verb said kind outlet=0.11|verb said place before=0.15
verb said place behind=0.15|verb said place content=-0.12|verb said place later=-0.1|verb said place object=-0.19
verb say place before=0.24|verb says kind source=-0.16|verb telling kind object=0.28|verb told kind object=-0.09
verb told kind outlet=0.14|verb told kind show=0.41|verb told place behind=0.35|verb told place content=-0.17
verb warned place earlier=-0.28|verb went place earlier=0.3|verb wrote kind listener=-0.17|verb wrote kind object=0.24
verb wrote kind outlet=-0.23|verb wrote kind source=-0.26
`;
