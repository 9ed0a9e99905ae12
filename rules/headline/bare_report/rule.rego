# METADATA
# title: A headline on nobody's word
# description: The headline rests on “report”, “sources” or “study”, and names none.
# related_resources:
#   - description: "AP: credit and attribution, 2010"
#     ref: https://www.mediamatters.org/associated-press/associated-press-issues-tighter-attribution-policy
#   - description: "C. Silverman: lies, damn lies and viral content, 2015"
#     ref: https://www.cjr.org/tow_center_reports/craig_silverman_lies_damn_lies_viral_content.php/
#   - description: "NPR Ethics Handbook: ID that source as best you can"
#     ref: http://ethics.npr.org/g-transparency/i-d-that-source-as-best-you-can/
# custom:
#   severity: warning
#   profiles: {strict: error}
#   kinds: {opinion: off, press_release: off}
#   message: "“{hit}” carries the headline and names nobody. Who says so?"
#   supersedes: [provenance.unnamed_media]
#   ask: Whose report, which officials? Put the name there, as in “…, New York Post reports”.
package rules.headline.bare_report

report contains {"at": hit.at, "args": {"hit": hit.text}} if {
	some hit in input.matches.slugs
	_headline(hit)
	_stands_at(hit.class, hit)
	not _speaks(hit)
	not input.sentences[hit.sentence].question
}

_headline(hit) if hit.block_kind == "headline"

# A headline that has no story yet.
_headline(_) if count(input.blocks) == 1

_stands_at("suffix", hit) if hit.closes

_stands_at("prefix", hit) if hit.opens

# Somebody with a name says it, too: "Ruiz says bridge is safe: report". The
# label itself is nobody's name, whatever the parser takes "Poll" for.
_speaks(hit) if {
	some saying in input.attributions
	saying.sentence == hit.sentence
	input.sources[saying.source].named
	not contains(hit.text, saying.source_text)
	not _told_of(hit, input.sources[saying.source])
}

# "Report: Ruiz told council": it tells of her, and whose it is stays open.
_told_of(hit, source) if {
	hit.class == "prefix"
	source.kind == "named_person"
}
