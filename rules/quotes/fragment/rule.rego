# METADATA
# title: A quotation of a word or two
# description: A plain word of a speaker's stands in marks, where a sentence would tell more and a paraphrase as much.
# related_resources:
#   - description: "Associated Press Stylebook: quotations in the news"
#     ref: https://writingexplained.org/ap-style/ap-style-quotes
# custom:
#   severity: off
#   profiles: {strict: info, ap: warning, reuters: info}
#   kinds: {interview: off, press_release: off}
#   message: "“{hit}” is a plain word in marks. What was the sentence?"
#   ask: Does the sentence say more? Quote it, or drop the marks and paraphrase.
#   config:
#     words: 2
package rules.quotes.fragment

report contains {"at": quote.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.commonplaces
	quote := input.quotes[hit.quote]
	input.blocks[hit.block].body >= 0
	quote.words <= data.config.quotes.fragment.words
	lower(trim(quote.text, ",.!?… ")) == lower(hit.text)
	saying := input.attributions[quote.attribution]
	not saying.class in {"accusation", "denial", "loaded_concede", "refute"}
	not input.sources[saying.source].kind in {"document", "unnamed_group"} # the answers of a poll
	not _heard(saying, hit.block)
}

# A sentence of somebody's follows in the paragraph, or one of this speaker's in
# the next.
_heard(_, block) if {
	some quote in input.quotes
	quote.block == block
	quote.words > 4
}

_heard(saying, block) if {
	some quote in input.quotes
	quote.block == block + 1
	quote.words > 4
	input.attributions[quote.attribution].source == saying.source
}
