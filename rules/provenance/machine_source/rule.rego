# METADATA
# title: A machine for a source
# description: A fact is given on the word of a chatbot, a search engine or Wikipedia.
# related_resources:
#   - description: "Associated Press: standards around generative AI, 2023"
#     ref: https://blog.ap.org/standards-around-generative-ai
#   - description: "Reuters Handbook on Wikipedia"
#     ref: https://editdesk.wordpress.com/2009/07/09/reuters-stylebook/
# custom:
#   severity: error
#   kinds: {interview: off}
#   message: "“{tool}” is not a source: where does it have this from?"
#   ask: What did it read? Find that, check it, and cite it in its place.
#   per: source
package rules.provenance.machine_source

import data.lib.interview

report contains {"at": a.source_span, "args": {"tool": a.source_text}} if some a in _cited

_cited := [a |
	not interview.transcript
	not _topical
	some hit in input.matches.machines
	input.blocks[hit.block].body >= 0
	some a in input.attributions
	a.sentence == hit.sentence
	contains(a.source_text, hit.text)
	not _of_a_trade(a.source_text, hit.text)
	_answers(a, hit.class)
	a.parent == null
	not a.question
]

_attributed := {a.sentence | some a in _cited}

# "Asked for its height, Copilot came back with": no verb of saying that is an attribution.
report contains {"at": hit.at, "args": {"tool": hit.text}} if {
	not interview.transcript
	some hit in input.matches.machines
	hit.class == "frame"
	hit.attribution == null
	not hit.sentence in _attributed
	input.blocks[hit.block].body >= 0
	not _topical
}

# "The internet security firm Lock & Co": the tool is what they deal in.
_of_a_trade(source, tool) if {
	rest := substring(source, indexof(source, tool) + count(tool), -1)
	regex.match(
		concat("", [
			`^ ([\w-]+ ){0,1}(agency|analysts?|association|boss|chief|company|creator|developers?|engineers?|experts?|firm|`,
			`foundation|founder|giant|group|maker|owner|providers?|researchers?|society|specialists?|start-?up|users?|watchdog)\b`,
		]),
		rest,
	)
}

_answers(a, _) if a.lemma == "according"

_answers(a, class) if {
	class in {"chatbot", "search"}
	a.lemma in {"answer", "cite", "claim", "confirm", "estimate", "explain", "find", "indicate", "note", "reveal", "say", "show", "state", "suggest", "tell", "write"}
}

# What Wikipedia said, its foundation may have said.
_answers(a, "encyclopedia") if a.tense == "present"

# The story is about the tool: it is in the headline, or in three sentences.
_topical if {
	some hit in input.matches.machines
	input.blocks[hit.block].kind in {"headline", "deck"}
}

_topical if count({hit.sentence | some hit in input.matches.machines}) > 2
