# METADATA
# title: An attribution that has run out
# description: A paragraph of facts without any source, after one that rests on another outlet or on a document.
# related_resources:
#   - description: "Associated Press 2017: when is it OK to use anonymous sources?"
#     ref: https://blog.ap.org/behind-the-news/when-is-it-ok-to-use-anonymous-sources
#   - description: "Associated Press 2010: guidelines for credit and attribution"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "Spangher and others 2023: identifying informational sources in news articles"
#     ref: https://aclanthology.org/2023.emnlp-main.221/
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning}
#   kinds: {opinion: off, interview: off, analysis: off, feature: off, press_release: off}
#   message: "Is this still {source}, or do we know it ourselves?"
#   ask: Whose word is this paragraph? Repeat the source, or show how we know.
#   per: sentence
#   supersedes: [attribution.missing]
package rules.attribution.dropped_thread

import data.lib.places

# A source that the paragraph before had last, of its own and not in the words of another.
report contains {"at": input.sentences[first].at, "related": [last.at], "args": {"source": source.text}} if {
	not input.doc.own_reporting
	some source in input.sources
	_borrowed(source)
	not _people
	some i, source.i in places.said_by
	last := input.attributions[i]
	i == max({a.i | some a in _told; a.parent == null; a.block == last.block})
	some first in _facts
	block := input.sentences[first].block
	input.blocks[block].body == input.blocks[last.block].body + 1
	input.blocks[block].body > 0
	not block in _credited
	not block in _continued
	count([fact | some fact in _facts; fact < first; input.sentences[fact].block == block]) == 0
	not input.sentences[first].question
	not first in _grave
}

# _told are the attributions that tell of something: to agree to a thing is to do it,
# and who refuses it or calls for it has told nothing.
_told := [a |
	some a in input.attributions
	a.source != null
	not a.class in {"directive", "no_comment"}
	a.lemma != "agree"
]

_credited := {a.block | some a in _told}

# Another newsroom's facts, or those of a paper that somebody has drawn up.
_borrowed(source) if {
	source.role == "outlet"
	source.named
}

_borrowed(source) if {
	source.kind == "document"
	source.head in {
		"report", "lawsuit", "suit", "complaint", "indictment", "memo", "filing", "affidavit", "dossier", "letter", "article", "story",
		"petition", "submission", "audit",
	}
}

# The story has spoken to people, or somebody has for it.
_people if {
	some a in input.attributions
	a.kind == "direct"
	input.sources[a.source].kind == "named_person"
	input.blocks[a.block].body in {0, 1, 2}
}

# The sentences to be checked.
_facts := (((_contested | _sums) | _unknown) | _secrets) | _all

# Contested statements in the story's own voice.
_contested := {claim.sentence |
	some claim in input.claims
	claim.owner == null
	claim.quote == null
	claim.predicate in {"responsibility", "involvement", "misconduct", "offence", "cause", "breach", "purpose", "reason"}
}

# What follows a poll or a record are its figures: only sums of money are asked after.
_sums := {number.sentence |
	some number in input.numbers
	number.kind == "money"
	number.quote == null
	number.attribution == null
}

# What is said not to be known.
_unknown := {hit.sentence |
	some hit in input.matches.background
	hit.class == "unknown"
	hit.attribution == null
}

# What was agreed or is meant to be done out of sight: charges are for attribution.missing.
_secrets := {hit.sentence |
	some hit in input.matches.charges_and_secrets
	hit.attribution == null
	hit.class in {"inside", "plan"}
}

# Where nobody else speaks in the whole story, any figure or date.
_all := {fact.sentence |
	count({a.source | some a in input.attributions; a.source != null}) == 1
	some fact in array.concat(input.numbers, input.times)
	fact.quote == null
}

# The paragraph opens by going on, or is the newsroom's own work.
_continued := {hit.block | some hit in input.matches.continuations; hit.opens} | {hit.block |
	some hit in input.matches.continuations
	hit.class == "own"
}

# Casualties and accusations are asked after by attribution.missing, unless the
# sentence says that the thing is not known.
_grave := {claim.sentence |
	some claim in input.claims
	claim.owner == null
	claim.kind in {"accusation", "casualty"}
	not claim.sentence in _doubted
}

_doubted := {hit.sentence | some hit in input.matches.background; hit.class == "unknown"}
