package rules.expertise.study_author_only_test

import data.rules.expertise.study_author_only

author := {"i": 0, "at": "src0", "kind": "named_person", "role": "", "text": "Ann Poe", "name": "Ann Poe", "title": "", "organization": "", "sentence": 3, "block": 3}

maker := {"i": 1, "at": "src1", "kind": "named_org", "role": "", "text": "Halden", "name": "Halden", "title": "", "organization": "", "sentence": 0, "block": 1}

said := {"source": 0, "block": 3, "class": "neutral"}

finding := {"at": "m.research.0", "text": "study links", "class": "finding", "block": 1, "sentence": 1, "attribution": null}

credit := {"at": "m.research.1", "text": "lead author", "class": "author", "block": 3, "sentence": 3, "attribution": null}

product := {"at": "m.research.0", "text": "its pill", "class": "product", "block": 1, "sentence": 0, "attribution": 0}

story := {
	"blocks": [{"body": -1}, {"body": 0}, {"body": 1}, {"body": 2}],
	"sources": [author, maker],
	"attributions": [said],
	"matches": {"research": [finding, credit]},
}

found(changes) := report if {
	report := study_author_only.report with input as object.union(story, changes)
}

opening(changes) := found({"matches": {"research": [object.union(finding, changes), credit]}})

flagged(related, text) := {{"at": "m.research.0", "related": related, "args": {"hit": text}}}

test_flags_a_study_with_its_author if {
	found({}) == flagged(["src0"], "study links")
}

test_flags_a_study_of_the_second_paragraph if {
	opening({"block": 2}) == flagged(["src0"], "study links")
}

test_allows_a_study_far_below if {
	opening({"block": 3}) == set()
}

test_allows_other_words if {
	opening({"class": "author"}) == set()
}

test_allows_a_story_in_which_nobody_speaks if {
	found({"attributions": []}) == set()
	found({"attributions": [object.union(said, {"block": 0})]}) == set()
	found({"attributions": [object.union(said, {"class": "no_comment"})]}) == set()
	found({"attributions": [object.union(said, {"class": "relay"})]}) == set()
}

# The author, and what a second source says.
beside(changes) := found({
	"sources": [author, object.union(maker, changes)],
	"attributions": [said, object.union(said, {"source": 1})],
})

test_allows_an_outsider if {
	beside({}) == set()
	beside({"role": "regulator"}) == set()
	beside({"kind": "named_person", "role": "expert"}) == set()
}

test_flags_beside_the_study_and_outlets if {
	beside({"role": "outlet"}) == flagged(["src0"], "study links")
	beside({"text": "A Wikipedia entry"}) == flagged(["src0"], "study links")
	beside({"kind": "document"}) == flagged(["src0"], "study links")
	beside({"role": "expert"}) == flagged(["src0"], "study links")
}

test_allows_an_outside_view if {
	outside := object.union(credit, {"class": "outside"})
	found({"matches": {"research": [finding, credit, outside]}}) == set()
}

test_allows_somebody_who_is_not_its_author if {
	found({"matches": {"research": [finding]}}) == set()
	found({"matches": {"research": [finding, object.union(credit, {"sentence": 9, "block": 2})]}}) == set()
	found({"matches": {"research": [finding, object.union(finding, {"sentence": 3, "block": 3})]}}) == set()
}

# A maker on its product, and who speaks next.
marketed(changes, director) := found({
	"sources": [object.union(author, director), maker],
	"attributions": [object.union(said, {"source": 1, "block": 1}), said],
	"matches": {"research": [object.union(product, changes)]},
})

director := {"organization": "Halden Pharma"}

test_flags_a_product_with_its_maker if {
	marketed({}, director) == flagged(["src0", "src1"], "its pill")
}

test_allows_a_product_far_below if {
	marketed({"block": 2}, director) == set()
}

test_allows_a_product_in_the_voice_of_the_story if {
	found({"matches": {"research": [object.union(product, {"attribution": null}), credit]}}) == set()
}

test_allows_a_director_of_another_house if {
	marketed({}, {"organization": "Board of Health"}) == set()
}

test_allows_a_finding_of_the_maker_s if {
	marketed({"class": "finding"}, director) == set()
}

test_allows_other_words_of_a_maker if {
	report := found({"matches": {"research": [object.union(product, {"class": "author", "sentence": 3}), credit]}})
	report == set()
}

# A short word in two names says nothing.
test_allows_a_word_such_as_the if {
	report := found({
		"sources": [object.union(author, {"organization": "Of Lund"}), object.union(maker, {"name": "Of"})],
		"attributions": [object.union(said, {"source": 1, "block": 1}), said],
		"matches": {"research": [product]},
	})
	report == set()
}

study := {"i": 1, "at": "src1", "kind": "document", "role": "study", "text": "trial by Halden", "block": 1, "name": "trial by Halden", "title": "", "organization": "Halden Pharma", "sentence": 1}

# A study by a house, and who speaks next.
housed(changes, speaker) := found({
	"sources": [object.union(author, speaker), object.union(study, changes)],
	"matches": {"research": [finding]},
})

test_flags_who_belongs_to_the_house_of_the_study if {
	housed({}, {"title": "Halden's head of research"}) == flagged(["src0"], "study links")
	housed({}, {"organization": "Halden"}) == flagged(["src0"], "study links")
	housed({}, {"title": "the company's chief scientist"}) == flagged(["src0"], "study links")
}

test_allows_who_belongs_to_another_house if {
	housed({}, {"organization": "Lund Clinic"}) == set()
	housed({}, {"title": "the league's chief doctor"}) == set()
	housed({"organization": "University of Hull"}, {"organization": "University of Lund"}) == set()
}

test_allows_who_belongs_to_a_house_without_a_study if {
	housed({"role": ""}, {"organization": "Halden"}) == set()
	housed({"role": ""}, {"title": "the company's chief scientist"}) == set()
	housed({"organization": ""}, {"title": "the company's chief scientist"}) == set()
}

# Researchers of a university, and who speaks next.
hosted(host, speaker) := found({
	"sources": [object.union(author, speaker), object.union(maker, {"role": "expert", "name": "researchers at Hull", "organization": host})],
	"matches": {"research": [finding]},
})

test_flags_the_host_of_the_study if {
	hosted("Hull", {"name": "Hull"}) == flagged(["src0"], "study links")
	hosted("Hull", {"organization": "Hull"}) == flagged(["src0"], "study links")
	hosted("Hull", {"organization": "Lund"}) == set()
	hosted("", {}) == set()
}

# The maker of a drug, and who speaks next.
made(hit, speaker) := found({
	"sources": [object.union(author, speaker)],
	"matches": {"research": [finding, object.union({"at": "m.research.1", "text": "Halden", "class": "maker", "block": 1, "sentence": 1}, hit)]},
})

test_flags_the_maker_of_the_drug if {
	made({}, {"organization": "Halden"}) == flagged(["src0"], "study links")
	made({}, {"name": "Halden"}) == flagged(["src0"], "study links")
	made({}, {"organization": "Lund"}) == set()
	made({"class": "author"}, {"organization": "Halden"}) == set()
	made({}, {"title": "Halden's head of science"}) == flagged(["src0"], "study links")
}

test_flags_the_chief_of_who_paid if {
	made({"sentence": 2}, {"title": "chief executive"}) == flagged(["src0"], "study links")
	made({"sentence": 1}, {"title": "chief executive"}) == set()
	made({"sentence": 2}, {"title": "carpenter"}) == set()
}

credited(class, text) := found({"matches": {"research": [finding, {"at": "m.research.1", "text": text, "class": class, "block": 2, "sentence": 2, "attribution": null}]}})

test_flags_an_author_by_name if {
	credited("author", "Ann Poe") == flagged(["src0"], "study links")
	credited("author", "Lee Dunn") == set()
	credited("maker", "Ann Poe of Lund") == set()
}

test_flags_an_author_by_the_surname if {
	beside({"kind": "named_person", "name": "Poe", "text": "Poe"}) == flagged(["src0", "src1"], "study links")
	beside({"kind": "named_person", "name": "Dunn", "text": "Dunn"}) == set()
	by_another := found({
		"sources": [object.union(author, {"block": 2}), object.union(maker, {"kind": "named_person", "name": "Poe", "text": "Poe"})],
		"attributions": [object.union(said, {"source": 1})],
	})
	by_another == set()
}

test_flags_the_university_of_the_study if {
	beside({"text": "the university"}) == flagged(["src0", "src1"], "study links")
	beside({"text": "the university of Hull"}) == set()
}

test_flags_a_colleague if {
	beside({"kind": "named_person", "text": "His colleague Lee Dunn"}) == flagged(["src0", "src1"], "study links")
}

test_flags_the_host_by_its_place if {
	hosted("Hull", {"organization": "University of Hull"}) == flagged(["src0"], "study links")
	hosted("Hull", {"organization": "University of Solhull"}) == set()
}
