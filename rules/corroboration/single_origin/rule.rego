# METADATA
# title: One source for all of it
# description: All statements of a contested story come from one source, under one name or several.
# related_resources:
#   - description: "BBC Editorial Guidelines: accuracy, gathering material"
#     ref: http://www.bbc.co.uk/guidelines/editorialguidelines/edguide/accuracy/gatheringmateri.shtml
#   - description: "Reuters Handbook: accuracy"
#     ref: https://handbook.reuters.com/index.php?title=Accuracy
#   - description: "Guardian Editorial Code, 2011"
#     ref: http://www.mediawise.org.uk/uk-7/
#   - description: "Spangher et al. 2023: identifying informational sources in news"
#     ref: https://aclanthology.org/2023.emnlp-main.221/
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {brief: off, live: off, analysis: off, opinion: off, feature: info, press_release: off, interview: off}
#   message: "“{source}”: all statements in this story come from this one source. Who else knows?"
#   ask: Is there one more person, record or document? If not, say plainly that the story rests on {source} alone.
#   per: document
#   config:
#     paragraphs: 4
#     percent: 50
package rules.corroboration.single_origin

import data.lib.interview
import data.lib.origins

report contains {
	"at": first.credit,
	"related": [a.credit | some a in origins.statements; a.i != first.i],
	"args": {"source": input.sources[first.source].text},
} if {
	not interview.transcript
	not input.doc.own_reporting
	count(input.links) == 0
	count(input.matches.unverified) == 0
	count(input.matches.records) == 0
	count(origins.all) == 1
	some origin in origins.all
	not origins.beside(origin)
	_contested
	paragraphs := count([block | some block in input.blocks; block.body >= 0])
	paragraphs >= data.config.corroboration.single_origin.paragraphs
	sourced := {a.block | some a in origins.statements}
	count(sourced) > 2
	count(sourced) * 100 >= data.config.corroboration.single_origin.percent * paragraphs
	first := origins.statements[0]
}

# Nobody needs a second source for when the library opens.
_contested if count(input.matches.contested) > 0

_contested if {
	some claim in input.claims
	claim.kind in {"accusation", "casualty", "crime", "legal", "motive"}
}
