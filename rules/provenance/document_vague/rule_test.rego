package rules.provenance.document_vague_test

import data.rules.provenance.document_vague

# A headline, and three paragraphs of three sentences.
story := {
	"doc": {"kind": "news"},
	"blocks": [{"body": i - 1} | some i in numbers.range(0, 3)],
	"sentences": [{"i": i, "block": floor(i / 3), "index": i % 3, "question": false, "quoted": false} | some i in numbers.range(0, 11)],
	"attributions": [saying],
	"sources": [records, courier, mayor],
	"links": [],
	"times": [],
	"matches": {"papers": [paper], "citations": []},
}

records := {"kind": "document", "role": ""}

courier := {"kind": "named_org", "role": "outlet"}

mayor := {"kind": "named_person", "role": "official"}

saying := {"i": 0, "source": 0, "source_span": "a0.source", "source_text": "Court documents", "lemma": "show", "class": "factive", "sentence": 4, "parent": null}

paper := {"i": 0, "at": "m0", "attrs": {"cited": ""}, "attribution": null, "text": "Court documents", "lemma": "court documents", "class": "paper", "sentence": 4, "block": 1}

mark := {"i": 1, "text": "filed", "lemma": "mark", "class": "mark", "sentence": 4, "block": 1}

found(changes) := report if {
	report := document_vague.report with input as object.union(story, changes)
}

said(changes) := found({"attributions": [object.union(saying, changes)]})

# What is found for a description of the documents.
called(text, noun) := count(found({
	"attributions": [object.union(saying, {"source_text": text})],
	"matches": {"papers": [object.union(paper, {"text": noun})], "citations": []},
}))

beside(changes) := found({"matches": {"papers": [paper, object.union(mark, changes)], "citations": []}})

flagged := {{"at": "a0.source", "args": {"document": "Court documents"}}}

test_flags_documents if {
	said({}) == flagged
}

test_allows_an_interview if {
	found({"doc": {"kind": "interview"}}) == set()
}

test_allows_other_sources if {
	found({"sources": [courier, courier, mayor]}) == set()
}

test_allows_what_documents_do_not_say if {
	said({"class": "no_comment"}) == set()
	said({"lemma": "ask"}) == set()
}

test_allows_another_sentence if {
	said({"sentence": 5}) == set()
}

test_allows_other_words if {
	said({"source_text": "leaked notes"}) == set()
	beside({"i": 0, "class": "mark", "sentence": 7}) == flagged
}

test_allows_a_name if {
	called("FEC filings", "filings") == 0
	called("filings at the FEC", "filings") == 0
	called("Court documents of the FEC", "Court documents") == 0
}

test_flags_an_adjective if {
	called("fundraising filings", "filings") == 1
	called("Several emails", "emails") == 1
}

leaked(changes) := found({"attributions": [], "matches": {"papers": [object.union(paper, changes)], "citations": []}})

test_flags_a_leak_that_speaks if {
	leaked({"attrs": {"cited": "yes"}}) == {{"at": "m0", "args": {"document": "Court documents"}}}
}

test_allows_a_leak_that_does_not_speak if {
	leaked({}) == set()
	leaked({"attrs": {"cited": "yes"}, "attribution": 0}) == set()
}

test_allows_those_spoken_of if {
	called("the filings", "filings") == 0
}

test_allows_what_the_mayor_says_of_them if {
	found({"attributions": [object.union(saying, {"parent": 1}), {"i": 1, "source": 2, "sentence": 4, "class": "neutral"}]}) == set()
}

test_flags_what_a_paper_or_a_report_relays if {
	found({"attributions": [object.union(saying, {"parent": 1}), {"i": 1, "source": 1, "sentence": 9, "class": "neutral"}]}) == flagged
	found({
		"sources": [records, {"kind": "document", "role": ""}],
		"attributions": [object.union(saying, {"parent": 1}), {"i": 1, "source": 1, "source_text": "", "lemma": "say", "sentence": 9, "class": "neutral"}],
	}) == flagged
}

test_allows_the_second_mention if {
	again := object.union(paper, {"i": 1, "sentence": 7, "block": 2})
	found({
		"attributions": [object.union(saying, {"sentence": 7})],
		"matches": {"papers": [paper, again], "citations": []},
	}) == set()
}

test_flags_documents_of_another_kind if {
	again := object.union(paper, {"i": 1, "sentence": 7, "block": 2, "text": "Records"})
	found({
		"attributions": [object.union(saying, {"sentence": 7, "source_text": "Records"})],
		"matches": {"papers": [paper, again], "citations": []},
	}) == {{"at": "a0.source", "args": {"document": "Records"}}}
}

test_takes_no_mention_in_the_headline if {
	found({
		"attributions": [object.union(saying, {"sentence": 1})],
		"matches": {"papers": [object.union(paper, {"sentence": 1, "block": 0})], "citations": []},
	}) == set()
}

test_flags_what_the_headline_has_too if {
	found({"matches": {
		"papers": [object.union(paper, {"sentence": 1, "block": 0}), object.union(paper, {"i": 1})],
		"citations": [],
	}}) == flagged
}

test_allows_a_mark if {
	beside({}) == set()
	beside({"sentence": 5}) == set()
}

test_flags_a_mark_elsewhere if {
	beside({"sentence": 3}) == flagged
	found({
		"attributions": [object.union(saying, {"sentence": 3})],
		"matches": {"papers": [object.union(paper, {"sentence": 3}), object.union(mark, {"sentence": 5})], "citations": []},
	}) == flagged
	found({
		"attributions": [object.union(saying, {"sentence": 5})],
		"matches": {"papers": [object.union(paper, {"sentence": 5}), object.union(mark, {"sentence": 6})], "citations": []},
	}) == flagged
}

cited(changes) := found({"matches": {
	"papers": [paper],
	"citations": [object.union({"class": "institution", "text": "Ministry", "sentence": 4}, changes)],
}})

test_allows_an_issuer if {
	cited({}) == set()
	cited({"sentence": 5}) == flagged
	cited({"class": "author"}) == flagged
	cited({"text": "ministry"}) == flagged
}

test_allows_a_link if {
	found({"links": [{"sentence": 4}]}) == set()
}

# "Court documents of 3 May", and not "sold in May, documents show".
of_day(time) := found({
	"times": [object.union({"kind": "absolute", "text": "3 may", "sentence": 4}, time)],
	"attributions": [object.union(saying, {"source_text": "Court documents of 3 may"})],
})

test_allows_a_date if {
	of_day({}) == set()
	count(of_day({"kind": "vague"})) == 1
	count(of_day({"text": "2019"})) == 1
}
