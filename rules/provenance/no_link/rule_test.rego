package rules.provenance.no_link_test

import data.rules.provenance.no_link

post := {"i": 0, "kind": "named_org", "outlet": "New York Post", "named": true, "plural": false, "head": ""}

audit := {"i": 1, "kind": "document", "outlet": "", "named": false, "plural": false, "head": "audit"}

citing(source, sentence) := {
	"source": source,
	"parent": null,
	"sentence": sentence,
	"block": 1,
	"frame": "according_to",
	"class": "neutral",
	"lemma": "per",
	"source_span": sprintf("a%d.source_span", [sentence]),
	"source_text": ["the New York Post", "The audit", "a neighbour"][source],
}

story := {
	"blocks": [{"body": -1}, {"body": 0}],
	"sources": [post, audit, {"i": 2, "kind": "unnamed_person", "outlet": "", "named": false, "plural": false, "head": "neighbour"}],
	"attributions": [citing(2, 0), citing(0, 1), citing(0, 2), citing(1, 3)],
	"links": [{"sentence": 0}],
	"matches": {"works": [{"lemma": "audit"}]},
}

found(changes) := report if {
	report := no_link.report with input as object.union(story, changes)
		with data.config.provenance.no_link.percent as 50
}

paper := {"at": "a1.source_span", "args": {"work": "the New York Post"}}

document := {"at": "a3.source_span", "args": {"work": "The audit"}}

test_flags_each_work_once if {
	found({}) == {paper, document}
}

test_allows_a_link_at_any_mention if {
	found({"links": [{"sentence": 2}]}) == {document}
	found({"links": [{"sentence": 3}]}) == {paper}
}

test_flags_what_a_page_without_links_rests_on if {
	found({"links": []}) == {paper}
}

test_allows_a_passing_credit_on_a_page_without_links if {
	found({"links": [], "attributions": [citing(0, 1), citing(2, 0), citing(2, 4)]}) == set()
}

test_does_not_count_what_leans_on_nobody if {
	nobody := object.union(citing(2, 0), {"source": null})
	headline := object.union(citing(2, 0), {"block": 0})
	found({"links": [], "attributions": [citing(0, 1), nobody, nobody, headline, headline]}) == {paper}
}

cited(changes) := found({"attributions": [object.union(citing(0, 1), changes)]})

test_allows_the_headline if {
	cited({"block": 0}) == set()
}

test_allows_what_somebody_says_of_an_outlet if {
	cited({"parent": 4}) == set()
}

test_allows_what_an_outlet_says_of_itself if {
	cited({"frame": "verb", "lemma": "say"}) == set()
}

test_flags_what_an_outlet_reports if {
	cited({"frame": "verb", "lemma": "write"}) == {paper}
	cited({"frame": "verb", "lemma": "find", "class": "document"}) == {paper}
}

test_flags_what_a_document_says if {
	report := found({"attributions": [object.union(citing(1, 3), {"frame": "verb", "lemma": "say"})]})
	report == {document}
}

sourced(i, changes) := found({"sources": [s |
	some n, source in story.sources
	s := object.union(source, {k: v | some k, v in changes; n == i})
]})

test_allows_an_outlet_without_a_name if {
	sourced(0, {"named": false}) == {document}
}

test_allows_other_documents if {
	sourced(1, {"head": "email"}) == {paper}
	sourced(1, {"plural": true}) == {paper}
	sourced(1, {"kind": "unnamed_person"}) == {paper}
}

test_allows_other_institutions if {
	sourced(0, {"outlet": ""}) == {document}
}
