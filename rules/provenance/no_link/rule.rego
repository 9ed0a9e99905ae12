# METADATA
# title: A source without a link
# description: An outlet, a study or a public document is cited, and the story does not link to it.
# related_resources:
#   - description: "The Trust Project: trust indicators, citations and references"
#     ref: https://thetrustproject.org/faq/
#   - description: "Society of Professional Journalists: code of ethics, 2014"
#     ref: https://ethicscentral.org/ethicscode/
#   - description: "schema.org: ClaimReview"
#     ref: https://schema.org/ClaimReview
# custom:
#   severity: info
#   profiles: {strict: warning, reuters: off}
#   kinds: {interview: off, live: off, press_release: off}
#   message: "“{work}” is cited, and nothing leads a reader there. Is there a link?"
#   ask: Where can a reader see it? Link to the report or the document itself, and not to another write-up.
#   per: each
#   config:
#     percent: 33
package rules.provenance.no_link

import data.lib.credit

report contains {"at": work.source_span, "args": {"work": work.source_text}} if {
	count(input.links) > 0
	some work in _works
	not work.source in _linked
}

# A page without any link may be one that cannot have them: there it takes a work
# that the story rests on, and one word will do.
report contains {"at": work.source_span, "args": {"work": work.source_text}} if {
	count(input.links) == 0
	work := [work |
		some work in _works
		count(_cited[work.source]) * 100 >= data.config.provenance.no_link.percent * _voices
	][0]
}

# _voices counts whom the body leans on, and how often.
_voices := count([a |
	some a in input.attributions
	a.source != null
	input.blocks[a.block].body >= 0
])

# _works are the first mentions of what is cited, in order.
_works := [first |
	some i, cited in _cited
	first := cited[0]
]

# _cited gives for a source the places where the body rests on it.
_cited := {i: cited |
	some source in input.sources
	_public(source)
	i := source.i
	cited := [a |
		some a in credit.own
		a.source == i
		_rests(a)
	]
}

_public(source) if {
	source.outlet != ""
	source.named
}

_public(source) if {
	source.kind == "document"
	not source.plural
	source.head in {hit.lemma | some hit in input.matches.works}
}

# What an outlet says of itself is no citation.
_rests(a) if a.frame in {"according_to", "citing", "passive"}

_rests(a) if a.class in {"document", "factive", "relay", "semifactive"}

_rests(a) if a.lemma in {"report", "reveal", "suggest", "write"}

_rests(a) if input.sources[a.source].kind == "document"

# _linked are the sources with a link in one of their sentences.
_linked := {i |
	some i, cited in _cited
	some a in cited
	a.sentence in _links
}

_links := {link.sentence | some link in input.links}
