/** Cues of what is done with words: taking sides, promising, ordering, asking, denying, keeping silent. As SPEAKING. */
export const ACTING = `
accusation neutral: accuse, blame, fault, indict, sue, charge with, arraign, impeach, be charged, implicate,
  incriminate, point finger, hold responsible, hold accountable, lay blame, accusation, indictment, lawsuit,
  complaint, put the blame, cast blame, file lawsuit
accusation doubting: charge, smear, slander, defame, libel, malign, vilify, demonize, scapegoat, tar, paint her as,
  paint him as, paint them as
praise neutral: praise, laud, hail, commend, compliment, congratulate, thank, celebrate, salute, extol, acclaim,
  honor, honour, applaud, cheer, champion, welcome, toast, pay tribute, speak highly, speak well, sing the praises,
  rave about, gush about, eulogize, glorify, exalt, flatter, cheer on, tip hat, praise for, tribute, applause, kudos,
  express gratitude, give thanks, give credit, wish well, send condolences, express condolence, offer condolence
blame neutral: criticize, condemn, denounce, decry, deplore, blast, slam, attack, assail, lambaste, lambast, rip,
  bash, hammer, pound, knock, chide, rebuke, reprimand, scold, berate, castigate, chastise, censure, admonish,
  upbraid, excoriate, skewer, savage, pan, ridicule, mock, deride, lampoon, belittle, disparage, denigrate, insult,
  taunt, tease, needle, jab, swipe, lash out, hit out, lay into, tear into, rip into, light into, go after, take aim,
  take a swipe, take shot, take issue, take to task, call out, dress down, single out for criticism, complain,
  grumble, grouse, grouch, carp, moan about, lament, bemoan, bewail, rue, object, fume, rage, rail against, inveigh,
  fulminate, thunder against, sneer at, scoff at, heap scorn, heap criticism, pour scorn, level criticism, critique,
  reproach, impugn, trash, diss, troll, be critical, critical of, critique of, criticism, condemnation, denunciation,
  jab at, tirade, rant about, broadside, barb, call into question, express concern, express outrage, express
  disappointment, voice concern, raise concern, raise doubt, cast doubt, sow doubt, warn against, caution against,
  question the wisdom, be scathing, scathing about, outspoken, outcry, furor, stigmatize, challenge, dig at, throw
  shade, air grievances, cry foul, sound alarm, ding, roast, raise question, demean, bludgeon, pile on, question the,
  raise another question
support neutral: support, endorse, back, defend, advocate, promote, embrace, espouse, stand by, stand behind, stand
  with, stand up for, speak in favor, speak in favour, argue for, argue in favor, vote for, rally behind, rally
  around, get behind, throw support, throw weight, come out for, come out in favor, come out in support, lobby for,
  campaign for, campaign on, make the case for, push for, press for, fight for, uphold, bolster, nominate, sponsor,
  co-sponsor, cosponsor, pledge support, lend support, give support, give backing, give blessing, cast vote for, vote
  in favor, be in favor, be in favour, in favor of, in favour of, endorsement, support for, backing, advocacy, defense
  of, defence of, approve, approve of, approval, sign on, stump for, stand for, be supportive, supportive of, second
  the motion, cheerlead
opposition neutral: oppose, object to, disapprove, protest against, vote against, argue against, come out against,
  speak against, speak out against, campaign against, lobby against, push against, fight against, balk, resist, veto,
  boycott, disown, renounce, disavow, repudiate, distance himself, distance herself, distance themselves, opposition,
  objection, resistance to, disapproval, be opposed, be against, against, stand against, frown on, take a stand
  against, withdraw support, break with, part ways, dissent, hold out against, draw the line, reject, dismiss,
  disagree, rejection, rebuff, brush off, shrug off, push back, bristle, wave off, wave away, walk back, put to rest,
  debunk, shut off speculation, beat back, discredit, take exception, shoot down, pour cold water, beg to differ,
  distance from
promise neutral: promise, pledge, vow, swear to, commit, guarantee, threaten, undertake to, give word, give assurance,
  offer to, volunteer to, swear off, threat, commitment, make promise, make pledge, make commitment, take oath, swear
  in, ensure, swear, forswear, renew pledge
order neutral: order, demand, urge, call for, call on, call upon, ask for, ask to, request, require, instruct, direct,
  command, decree, mandate, summon, tell to, exhort, implore, beg, beseech, plead, plead with, appeal, appeal to,
  entreat, petition for, press, push, pressure, lobby, encourage, advise, counsel, recommend, propose, prescribe,
  prompt, persuade, convince, coax, nudge, prod, goad, dare, egg on, spur, warn to, bar, ban, forbid, prohibit,
  prevent from, allow, permit, authorize, let, invite to, solicit, insist on, insist upon, advocate for, plea, plea
  for, demand for, call to, request for, order to, proposal, recommendation, advice, suggestion, exhortation, appeal
  for, instruction, directive, mandate for, be required, be supposed to, float idea, suggest to, beckon, command to,
  subpoena, petition, table a motion, bid, urge on, put pressure, campaign to, rally support, seek to persuade, make
  demand, make request, make an appeal, make proposal, put forward proposal, propose to, seek
ruling neutral: rule, decide that, adjudicate, convict, acquit, sentence, find guilty, find liable, award, overturn,
  strike down, vote to, legislate, certify as, deem, pronounce guilty, ruling, verdict, judgment, judgement,
  resolution, decree that, order that, declare invalid, declare winner, be declared, name as, appoint, select,
  nominate for, enact, repeal, deny entry, deny access, deny bail, deny permission, deny visa, deny request, reject
  application, be deemed
question neutral: ask, ask about, ask whether, ask if, inquire, enquire, query, question whether, question, quiz,
  grill, probe, interrogate, pose, pose question, ask question, want to know, be curious, demand to know, seek answer,
  seek information, seek clarification, press on, press about, press for answer, question of, question about, question
  on, inquiry, enquiry, query about, ask around, look into, look for answer, interview about, question is, ask aloud,
  have question, follow up by asking, call for clarification, seek to find out, question over
denial neutral: deny, rebut, refute, dispute, contradict, rule out, gainsay, negate, disclaim, disprove, knock down,
  tamp down, swat away, brush aside, bat away, bat down, pooh-pooh, poo-poo, reject the idea, reject the suggestion,
  dismiss the notion, dismiss the idea, dismiss the suggestion, deny allegation, deny claim, deny wrongdoing, denial,
  rebuttal, plead not guilty, repudiate the idea, reject the notion
refusal neutral: refuse, decline, decline to comment, refuse to comment, decline comment, no comment, not comment,
  decline to answer, refuse to answer, refuse to say, decline to say, fail, neglect to, omit, forget to mention,
  avoid, evade, dodge, duck, sidestep, skirt, shy away, steer clear, stop short, hold back, withhold, keep quiet, keep
  silent, keep mum, keep silence, keep secret, stay silent, stay mum, stay quiet, remain silent, remain mum, remain
  quiet, be silent, be mum, silent on, silent about, silence on, silence about, silence, refusal, non-answer,
  tight-lipped, cagey, refrain, abstain, ignore, overlook, pass up, be unavailable, unavailable for comment, be
  unreachable, could not be reached, not be reached, could not reached, not return, not respond, without mentioning,
  without saying, without elaborating, without offering, without naming, without explaining, leave unsaid, leave out,
  be reluctant, be unwilling, unwilling, unwillingness, reluctant to, bite tongue, hold tongue, suppress, conceal,
  hide, cover up, hush up, clam up, snub, opt against, hem and haw, make no mention, make no reference, make no
  comment, give no reason, give no detail, give no indication, give no hint, offer no detail, offer no evidence, offer
  no explanation, provide no detail, provide no evidence, say nothing, say little, say no word, have no comment, have
  yet, be yet, lack of, absence of, inability, spurn, stonewall, go unnoticed, demur, scrap plan
`;
