/**
 * Cues of speaking, writing and showing, as `sense stance: entry, entry, …`. An entry's first word inflects, any other
 * may stand in the plural; `~` marks a light entry, which counts only where nothing else in the cue does.
 *
 * The stance is the writer's (Thompson & Ye 1991 call it the author's): `endorsing` where the word presupposes or
 * entails that the content is true (Hooper's semi-factives: admit, point out, reveal), `doubting` where it keeps its
 * distance (claim, allege, insist), `neutral` where it does neither. A strong word is not a doubting one: declare,
 * warn, stress (how much it mattered) and vow stay neutral.
 */
export const SPEAKING = `
speech neutral: say, tell, state, add, reply, answer, respond, speak, talk, mention, declare, announce, assert,
  affirm, argue, warn, caution, predict, prophesy, forecast, foretell, comment, remark, interject, interrupt, ~go on,
  conclude, ~finish, finish by, sum up, elaborate, expand on, clarify, describe, depict, portray, characterize, paint,
  frame, cast, present, call, name, label, dub, term, brand, refer to, allude to, reference, cite, quote, invoke,
  repeat, reiterate, restate, reaffirm, echo, stress, discuss, debate, address, go over, touch on, dwell on, bring up,
  raise, report, relay, recount, narrate, relate, testify, attest, inform, notify, brief, assure, reassure, suggest,
  hint, imply, indicate, signal, signify, intimate, convey, communicate, express, voice, articulate, utter, pronounce,
  proclaim, herald, joke, quip, jest, crack, banter, shout, yell, scream, cry, exclaim, bellow, thunder, roar, bark,
  growl, snarl, snap, hiss, whisper, murmur, mutter, mumble, chant, sing, intone, drawl, stammer, stutter, blurt,
  gasp, sob, rant, rave, vent, gush, enthuse, opine, muse, reflect, ponder aloud, wonder aloud, think aloud, theorize,
  speculate, hypothesize, postulate, posit, philosophize, lecture, preach, sermonize, pontificate, expound, hold
  forth, orate, recite, chime in, pipe up, weigh in, speak out, speak up, open up, shoot back, fire back, hit back,
  write back, snap back, counter, retort, rejoin, riposte, parry, deadpan, ad-lib, translate, dictate, summarize,
  paraphrase, liken, compare, contrast, equate, sound off, put it, put forward, put forth, set out, set forth, lay
  out, spell out, sketch out, make case, make the argument, make the point, deliver, give speech, give interview, give
  answer, give statement, issue, release, broadcast, air, disseminate, circulate, unveil, introduce as, estimate,
  calculate, project, rank, rate, measure, contribute, volunteer, offer, propound, gossip, chat, converse, negotiate,
  talk of, talking point, according to, in the word of, per, as reported by, based on, go on record, say on record,
  take to twitter, take to facebook, take to social media, ascribe, attribute, credit with, detail, account,
  description, statement, declaration, announcement, speech, address to, interview, testimony, answer to, message,
  argument, prediction, mention of, response, reaction, retelling, quotation, word of, ~talk about, ~focus on, ~turn
  to, ~start, ~end, ~lead with, ~open with, ~close with, ~follow up, claim victory, claim responsibility, claim
  credit, retract, recant, backtrack, take back, correct, sound note, speculation, point to, share, mean, give a
  preview, assurance, include, conversation, outline, brush past, confront, known as, be known as, know as, stance,
  deliberate, ~continue, ~begin, assumption, boom, ~be heard, ~reportedly
speech endorsing: acknowledge, admit, concede, confess, own up, fess up, come clean, point out, note, observe, remark
  on, reveal, disclose, divulge, let slip, let on, recall, remind, recollect, reminisce, emphasize, underscore,
  underline, highlight, draw attention to, call attention to, explain, make clear, make plain, clear up, expose,
  uncover, bring to light, shed light, leak, blow the whistle, spill, give away, betray, admission, acknowledgement,
  acknowledgment, concession, confession, revelation, disclosure, reminder, observation, explanation, insight, warn
  of, alert, caution of, cop to, plead guilty, level with, single out, elucidate, illuminate, credit, set the record
  straight, tell the truth, pass on, as noted by
speech doubting: claim, allege, insist, purport, boast, brag, contend, maintain, pretend, profess, protest, would have
  us believe, would have you believe, would have believe, have us believe, tout, trumpet, crow, bluster, spin,
  exaggerate, overstate, embellish, hype, peddle, parrot, spout, rationalize, lie, fib, mislead, bluff, fabricate,
  concoct, invent, make up, insinuate, misrepresent, misstate, mischaracterize, gripe, whine, bleat, harp on, play up,
  play down, downplay, gloss over, whitewash, plead ignorance, plead innocence, self-styled, self-proclaimed,
  so-called, purported, supposed, would-be, ostensible, professed, feign, ramble, traffic in, dream up, conjure,
  allegation, contention, insistence, assertion, insinuation, innuendo, rumor, rumour, talking up, talk up, pretext,
  float the conspiracy, push the idea, push the notion, push the narrative, push the theory, sell the idea, paint as,
  portray as, pass off, depict as, ~allegedly, ~supposedly, ~purportedly, ~ostensibly, ~falsely
writing neutral: write, read, post, tweet, retweet, blog, email, e-mail, text, pen, type, scribble, print, jot, sign,
  wire, cable, headline, title, entitle, caption, editorialize, annotate, inscribe, document, record, list, log,
  register, file, publish, republish, repost, co-write, draft, chronicle, publicize, advertise, essay, memo, op-ed,
  editorial, blog post, press release, news release, release saying, slogan, sign reading, note saying, transcript,
  excerpt, posting, leaflet, filing, manifesto, platform, be titled, be headlined, run a headline, quote as saying
gesture neutral: nod, shrug, smile, laugh, grin, sigh, chuckle, chortle, giggle, smirk, grimace, frown, wink, gesture,
  wave, boo, heckle, jeer, clap, groan, moan, beam, sniff, scoff, snort, sneer, raise eyebrow, shake head, roll eye,
  thumb up
agreement neutral: agree, concur, accept, assent, see eye to eye, side with, go along, subscribe to, consent, nod in
  agreement, share view, consensus, agreement, acceptance, find common ground, sign off on
agreement endorsing: confirm, verify, corroborate, certify, vouch, validate, ratify, authenticate, bear out, bear
  witness, attest to, vouch for, confirmation, corroboration, recognition, prove right, substantiate, establish
finding endorsing: show, find, demonstrate, prove, detect, illustrate, evidence, find out, turn up, yield, finding,
  discovery, proof, evidence of, demonstration, diagnose, trace, pinpoint, unearth, ascertain, deduce
finding neutral: indicate that, analyze, analyse, assess, evaluate, examine, investigate, study, review, test, survey,
  poll, research, analysis, assessment, evaluation, review of, estimate of, study of, judge, look at, explore, rank
  as, score, projection, be projected, be estimated, be calculated, identify, rely on
`;
