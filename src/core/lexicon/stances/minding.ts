/** Cues of the mind: what is thought, known, perceived, expected, wished, planned and felt. As SPEAKING. */
export const MINDING = `
thought neutral: think, believe, consider, suppose, suspect, guess, reckon, view, regard, assume, presume, surmise,
  conjecture, contemplate, ponder, debate whether, weigh, mull, mull over, infer, gather, imagine, picture, fancy,
  figure, see as, view as, regard as, perceive as, interpret, construe, read as, take to mean, take as, hold view, be
  convinced, convinced, be certain, certain, be sure, sure, confident, be confident, be persuaded, persuaded, be of
  the view, be of the opinion, opinion, belief, thought, conviction, viewpoint, perspective, mindset, suspicion,
  notion, impression, perception, sense, agnostic, undecided, be unsure, unsure, uncertain, be uncertain, doubt,
  disbelieve, distrust, mistrust, skeptical, sceptical, skeptical of, be skeptical, skepticism, scepticism, doubt
  about, doubtful, dubious, wary, attitude, be inclined, inclined, conceive, envisage, envision, visualize, visualise,
  conceptualize, rethink, reconsider, change mind, make up mind, in mind, bear in mind, keep in mind, misjudge,
  overestimate, underestimate, misinterpret, theory, hypothesis, hunch, calculate that, bet, be betting, wager,
  gamble, mindful, be mindful, trust, have faith, have confidence, believe in, think of, focused on, take for granted,
  be divided, ambivalent, agonize, wonder, grapple with, leery
thought doubting: delude, be deluded, fantasize, kid himself, kid herself, kid themselves, misconception, myth,
  delusion, illusion, be under the impression, under the illusion, convince himself, convince herself, convince
  themselves, superstition, misperceive, hallucinate, paranoia
knowledge endorsing: know, realize, understand, be aware, aware, remember, learn, recognize that, comprehend, grasp,
  appreciate that, discover that, find out that, figure out, work out, be known, known for, know about, come to know,
  come to realize, be conscious, conscious of, forget, know full well, awareness, knowledge, understanding,
  realization, memory, relearn, know well, be familiar, familiar with, lesson, unaware, be unaware, have no idea, no
  idea, ignorance, foreknow, be informed, wake up to, come to terms, see through, familiarize, hindsight, recognize,
  discover, determine
perception endorsing: see, hear, notice, witness, spot, watch, perceive, overhear, eye, spy, detect in, make out,
  catch sight, take note, pay attention, see first-hand, discern, look upon
expectation neutral: expect, anticipate, await, foresee, be expected, count on, look forward, look ahead, bank on, be
  poised, be slated, expectation, prospect, outlook, hope is, be anticipated, brace for, prepare for, be optimistic,
  optimistic, pessimistic, be pessimistic, bullish, bearish, optimism, pessimism, be hopeful, hopeful, upbeat,
  sanguine, forebode, be thought to, be believed, be considered, be regarded, be viewed, be assumed, be presumed, be
  supposed, be seen as, be likely
appearance neutral: seem, appear, look like, look as if, look as though, sound like, come across, strike as, give
  impression, seemingly, apparently, it seem, it appear, look, be clear whether, be unclear, unclear, feel like, come
  off as, resemble, suggest itself, appearance
wish neutral: want, wish, hope, desire, yearn, crave, covet, hanker, dream, dream of, aspire, would like, would
  prefer, would rather, prefer, favor, favour, like to, need, pray, hope for, hope to, wish for, want to, in hope,
  ambition, aspiration, longing, preference, be eager, eager, keen, be keen, be anxious to, thirst for, hunger for,
  itch to, be willing, willing, open to, be open, interested in, be interested, ready to, welcome the chance, root
  for, be desperate, desperate, desperation, craving, favorite, favourite, choose, opt, priority, be impatient,
  impatient, clamor for, clamour for, care about, set sights, long for, long to
plan neutral: plan, intend, aim, mean to, resolve, determine to, be determined, determined, strive, endeavor,
  endeavour, plot, scheme, conspire, design, set out to, prepare to, be prepared, be going to, be planning, be bent
  on, purpose, intention, goal, objective, decision, plan to, scheme to, make plan, have plan, have no plan, make
  decision, be resolved, vision, agenda, be ready, toy with, think about, consider running, look to, work toward,
  effort to, be meant, be intended, be designed, be aimed, premeditate, map out, chart, gear up, ~try to, ~attempt to,
  ~seek to, ~struggle to, ~work to, decide
feeling neutral: feel, fear, worry, dread, like, love, hate, dislike, loathe, detest, despise, abhor, resent, envy,
  enjoy, admire, adore, relish, cherish, respect, revere, idolize, distaste, regret, mourn, grieve, care, fret,
  sympathize, empathize, marvel, delight, rejoice, revel, be glad, glad, happy, be happy, pleased, be pleased, proud,
  be proud, sorry, be sorry, sad, angry, be angry, angered, furious, be furious, outraged, be outraged, upset, be
  upset, disappointed, be disappointed, frustrated, be frustrated, afraid, be afraid, scared, be scared, terrified,
  alarmed, concerned, be concerned, concerned about, worried, be worried, worried about, nervous, be nervous, anxious,
  uneasy, be uneasy, unhappy, be unhappy, surprised, be surprised, shocked, be shocked, stunned, amazed, astonished,
  appalled, horrified, disgusted, dismayed, baffled, puzzled, confused, embarrassed, ashamed, grateful, be grateful,
  thankful, thrilled, delighted, excited, be excited, enthusiastic, impressed, be impressed, jealous, bitter, tired
  of, sick of, fed up, concern, fear of, worry about, anxiety, alarm, anger, outrage, frustration, dismay, disgust,
  hatred, admiration, enthusiasm, excitement, resentment, sympathy, feeling, sentiment, discontent, misgiving,
  reservation, sorrow, grief, pride, shame, distrust of, passion, contempt, disdain, disillusioned, offend, anger at,
  rattle, unsettle, exasperate, annoy, irk, infuriate, enrage, horrify, excite, surprise, appeal most, resonate, show
  interest, show support, show respect, show sign, show disdain, have mixed feelings, supporter, supporter of, mind,
  devotee, ambivalence
`;
