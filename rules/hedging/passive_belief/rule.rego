# METADATA
# title: A belief without a believer
# description: “It is believed that” and “is understood to” state a belief, and leave out whose it is.
# related_resources:
#   - description: "Reuters Handbook: the essentials of Reuters sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "Wikipedia: words to watch"
#     ref: https://web.archive.org/web/20141102100129/http://en.wikipedia.org/wiki/Wikipedia:Manual_of_Style/Words_to_watch
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
# custom:
#   severity: warning
#   profiles: {strict: error, reuters: error}
#   kinds: {opinion: off}
#   supersedes: [attribution.agentless_passive]
#   message: "“{hit}”: the sentence leaves it open. {asks}?"
#   ask: Who believes it? Make them the subject, with name or office; if nobody on record does, cut it.
package rules.hedging.passive_belief

import data.lib.interview
import data.lib.voices

report contains {"at": hit.at, "args": {"hit": hit.text, "asks": hit.attrs.asks}} if {
	not interview.transcript
	some hit in input.matches.frames
	hit.attribution == null
	not _believer(hit)
}

# Somebody the sentence names, other than whose saying is itself only believed:
# "the mayor is thought to have told aides" has the mayor, and no believer.
_believer(hit) if {
	some i in voices.speaking
	input.attributions[i].sentence == hit.sentence
	i != hit.qualifies
}

# By an attribution that plainly still holds.
_believer(hit) if input.sentences[hit.sentence].carried in voices.speaking
