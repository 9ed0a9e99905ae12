# METADATA
# title: More cause than the study has
# description: The headline or the lead says that one thing makes another; the study below only saw them together, or in animals.
# related_resources:
#   - description: "Sumner and others 2016: exaggerations and caveats in press releases and news"
#     ref: https://journals.plos.org/plosone/article?id=10.1371%2Fjournal.pone.0168217
#   - description: "Science Media Centre: best practice for reporting on science"
#     ref: https://sciencemediacentre.co.nz/coveringscience/best-practice-guidelines-for-reporting-on-science
#   - description: "HealthNewsReview: review criteria"
#     ref: https://www.healthnewsreview.org/about-us/review-criteria/
# custom:
#   severity: info
#   profiles: {strict: warning, ap: warning, reuters: warning, bbc: warning, npr: warning}
#   kinds: {interview: off}
#   message: "“{cause}” above, “{finding}” in the story. Does the study show as much?"
#   ask: "Did the study look for a cause? If not, write what it saw: “linked to”, “in mice”, “could”."
#   per: document
package rules.data.causal_overreach

report contains {"at": cause.at, "related": [finding.at], "args": {"cause": cause.text, "finding": finding.text}} if {
	_researched
	finding := input.matches.causes[min(_findings)]
	some cause in input.matches.causes
	cause.class == "cause"
	_shown(input.blocks[cause.block])
	not _weak[cause.sentence]
	not input.sentences[cause.sentence].question
	not _designed
}

_shown(block) if block.kind in {"headline", "deck"}

_shown(block) if block.body == 0

# What tones the sentence of a cause down.
_weak := {hit.sentence: true | some hit in input.matches.causes; hit.class in {"association", "doubt", "limit"}}

# A trial with a control shows causes.
_designed if {
	some hit in input.matches.causes
	hit.class == "design"
}

# The story is about research: its first paragraphs say so.
_researched if {
	some block in _research
	input.blocks[block].body in {0, 1, 2}
}

_research := {hit.block |
	some hit in input.matches.evidence
	hit.class in {"findings", "study"}
} | {hit.block |
	some hit in input.matches.citations
	hit.class in {"author", "publication", "team"}
}

# What the research saw, in the paragraphs about it.
_findings := {hit.i |
	some hit in input.matches.causes
	hit.class in {"association", "limit"}
	input.blocks[hit.block].body >= 0
	_about_it(hit.block)
}

_about_it(block) if block in _research

# The paragraph after one that names its evidence goes on with it.
_about_it(block) if {
	some hit in input.matches.evidence
	hit.class != "cited"
	hit.block in {block, block - 1}
}
