# METADATA
# title: A document that nobody could ask for
# description: A statement rests on “documents” or “records”, and the story does not say whose, of when, or who has seen them.
# related_resources:
#   - description: "Reuters Handbook: the essentials of sourcing"
#     ref: https://handbook.reuters.com/index.php?title=The_Essentials_of_Reuters_sourcing
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
#   - description: "Washington Post: policy on sources, 2004"
#     ref: http://www.washingtonpost.com/wp-dyn/content/article/2005/11/04/AR2005110400849.html
#   - description: "The Trust Project: trust indicators"
#     ref: https://thetrustproject.org/faq/
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {interview: off}
#   message: "“{document}”: a reader cannot tell it from others. Whose, of what date, seen by whom?"
#   ask: Who issued it, when, under what number, and how did we get to see it?
package rules.provenance.document_vague

import data.lib.interview

report contains {"at": cited.at, "args": {"document": cited.text}} if {
	not interview.transcript
	some cited in array.concat(_speaking, _leaked)
	not _identified(cited)
}

_speaking := [{"at": a.source_span, "text": a.source_text, "sentence": a.sentence} |
	some paper in _papers
	some a in input.attributions
	a.sentence == paper.sentence
	input.sources[a.source].kind == "document"
	not a.class in {"denial", "directive", "no_comment"}
	a.lemma != "ask"
	contains(a.source_text, paper.text)
	_nameless(a.source_text, paper.text)
	_own(a.parent)
]

# Leaks that the model takes for something that was leaked.
_leaked := [paper |
	some paper in _papers
	paper.attrs.cited == "yes"
	paper.attribution == null
]

# No name in front of it: "FEC filings" has one. Those that are "the filings"
# were spoken of.
_nameless(text, paper) if {
	startswith(text, paper)
	regex.match(`^.[^A-Z]*$`, text)
}

_nameless(text, _) if {
	regex.match(`^(A|An|Some|Several|Many|Multiple|Numerous|New|Other|[a-z-]+) [^A-Z]*$`, text)
	not regex.match(`^(the|this|that|these|those|his|her|its|their|my|our|your|whose|such|both|all) `, text)
}

# The first mention of documents by a word: later ones go on with it.
_papers := {paper |
	some word in {lower(hit.text) | some hit in input.matches.papers}
	first := min({hit.i |
		some hit in input.matches.papers
		lower(hit.text) == word
		input.blocks[hit.block].body >= 0
	})
	paper := input.matches.papers[first]
}

# Told by the story, or by a report that it tells on.
_own(parent) if parent == null

_own(parent) if input.sources[input.attributions[parent].source].kind == "document"

_own(parent) if input.sources[input.attributions[parent].source].role == "outlet"

# In its sentence, or in the next.
_identified(cited) if {
	some near in [cited.sentence, cited.sentence + 1]
	near in _marks
	input.sentences[near].block == input.sentences[cited.sentence].block
}

# By whose they are, in its sentence.
_identified(cited) if cited.sentence in _issuers

# "A memo of 3 May", and not "it was sold in 2010, records show".
_identified(cited) if {
	some time in input.times
	time.kind == "absolute"
	contains(cited.text, time.text)
}

_marks := {hit.sentence | some hit in input.matches.papers; hit.class == "mark"} | {link.sentence | some link in input.links}

_issuers := {hit.sentence |
	some hit in input.matches.citations
	hit.class == "institution"
	regex.match(`^[A-Z]`, hit.text)
}
