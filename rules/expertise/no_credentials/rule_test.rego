package rules.expertise.no_credentials_test

import data.rules.expertise.no_credentials

source := {
	"i": 0,
	"at": "src0",
	"kind": "named_person",
	"name": "Jim Dale",
	"text": "Security expert Jim Dale",
	"title": "Security expert",
	"organization": "",
	"sentence": 2,
	"block": 1,
}

said := {"source": 0, "sentence": 2, "class": "neutral", "source_text": "Security expert Jim Dale", "addressee": ""}

story := {
	"blocks": [{"body": -1}, {"body": 2}],
	"sources": [source],
	"attributions": [said],
	"matches": {"biographies": [], "trades": trades},
}

trades := [
	{"class": "trade", "text": "expert"},
	{"class": "trade", "text": "Analyst"},
	{"class": "trade", "text": "economist"},
	{"class": "trade", "text": "strategist"},
	{"class": "field", "text": "Security"},
	{"class": "field", "text": "body"},
]

found(changes) := report if {
	report := no_credentials.report with input as object.union(story, changes)
		with data.config.expertise.no_credentials.sentences as 1
}

sourced(changes) := found({"sources": [object.union(source, changes)]})

told(changes) := found({"attributions": [object.union(said, changes)]})

flagged := {{"at": "src0", "args": {"title": "Security expert", "name": "Jim Dale"}}}

test_flags_an_expert_without_a_house if {
	found({}) == flagged
}

test_allows_whom_somebody_has_hired if {
	sourced({"text": "its security expert, Jim Dale"}) == set()
}

# "Oslo-based Jim Dale said".
test_flags_somebody_of_a_place if {
	report := found({
		"sources": [object.union(source, {"title": "Oslo-based"})],
		"attributions": [object.union(said, {"source_text": "Oslo-based Jim Dale"})],
	})
	report == {{"at": "src0", "args": {"title": "Oslo-based", "name": "Jim Dale"}}}
}

she := {"text": "She", "sentence": 4}

later(class, near) := found({
	"sources": [object.union(source, she)],
	"attributions": [object.union(said, {"sentence": 4, "class": class, "source_text": "She"})],
	"matches": {"trades": trades, "biographies": [{"class": "career", "sentence": near}]},
})

test_flags_an_expert_who_speaks_later if {
	later("neutral", 9) == flagged
	later("no_comment", 9) == set()
	later("neutral", 2) == set()
	later("neutral", 1) == flagged
	report := found({"sources": [object.union(source, she)], "attributions": [object.union(said, {"sentence": 5, "source_text": "She"})]})
	report == set()
	other := found({"sources": [object.union(source, she)], "attributions": [object.union(said, {"source": 1, "sentence": 4, "source_text": "She"})]})
	other == set()
	named := found({"sources": [object.union(source, {"sentence": 4})], "attributions": [object.union(said, {"sentence": 4, "source_text": "She"})]})
	named == set()
}

test_takes_nothing_from_before_a_name if {
	report := found({"matches": {"trades": trades, "biographies": [{"class": "career", "sentence": 1}]}})
	report == flagged
}

test_flags_an_expert_whose_title_follows if {
	report := found({
		"sources": [object.union(source, {"title": "independent expert"})],
		"attributions": [object.union(said, {"source_text": "Jim Dale, an independent expert,"})],
	})
	report == {{"at": "src0", "args": {"title": "independent expert", "name": "Jim Dale"}}}
}

test_allows_other_trades if {
	sourced({"title": "harbour pilot"}) == set()
}

test_allows_a_house_in_the_title if {
	sourced({"title": "Cranfield expert"}) == set()
	sourced({"title": "former security expert"}) == set()
}

test_allows_an_organization if {
	sourced({"organization": "Cranfield University"}) == set()
}

test_allows_a_surname if {
	sourced({"name": "Dale"}) == set()
}

test_allows_a_study if {
	sourced({"kind": "document"}) == set()
}

test_allows_a_headline if {
	sourced({"block": 0}) == set()
}

test_allows_somebody_who_only_thinks if {
	told({"class": "attitude"}) == set()
}

test_allows_more_after_the_name if {
	told({"source_text": "Security expert Jim Dale, of Cranfield"}) == set()
}

test_allows_somebody_who_speaks_elsewhere if {
	told({"sentence": 7}) == set()
	told({"source": 1}) == set()
}

described(sentence) := found({"matches": {"trades": trades, "biographies": [{"class": "career", "sentence": sentence}]}})

test_allows_a_description if {
	described(2) == set()
	described(3) == set()
}

test_flags_beside_the_description_of_others if {
	described(1) == flagged
	described(4) == flagged
}

test_flags_what_an_expert_believes if {
	told({"class": "attitude", "lemma": "believe"}) == flagged
	told({"class": "attitude", "lemma": "hope"}) == set()
}

test_knows_the_words_of_the_list_alone if {
	sourced({"title": "Security guard"}) == set()
	sourced({"title": "Security"}) == set()
	sourced({"title": "Garden expert"}) == set()
	sourced({"title": "Analyst"}) == {{"at": "src0", "args": {"title": "Analyst", "name": "Jim Dale"}}}
}

test_flags_a_house_that_somebody_talks_of if {
	found({"matches": {"trades": trades, "biographies": [{"class": "house", "sentence": 2}]}}) == flagged
}

test_flags_a_field_of_two_words if {
	sourced({"title": "Body-language expert"}) == {{"at": "src0", "args": {"title": "Body-language expert", "name": "Jim Dale"}}}
	sourced({"title": "garden expert"}) == {{"at": "src0", "args": {"title": "garden expert", "name": "Jim Dale"}}}
}

test_flags_children_and_followers_for_no_credential if {
	told({"source_text": "Security expert Jim Dale, 44, a father of three,"}) == flagged
	told({"source_text": "Security expert Jim Dale, who has 400,000 followers on Instagram,"}) == flagged
	told({"source_text": "Security expert Jim Dale, who has a chair"}) == set()
}

titled(title) := found({
	"sources": [object.union(source, {"title": title})],
	"attributions": [object.union(said, {"source_text": sprintf("%s Jim Dale", [title])})],
})

test_flags_a_rank_after_the_trade if {
	count(titled("Security expert Col.")) == 1
	count(titled("Security expert Ltd.")) == 0
}

test_flags_a_veteran_of_a_trade if {
	count(titled("industry veteran")) == 1
	count(titled("army veteran")) == 0
}

test_flags_a_strategist_of_no_side if {
	count(titled("noted strategist")) == 1
	count(titled("labour party strategist")) == 0
}

test_flags_beside_what_is_no_credential if {
	told({"source_text": "Security expert Jim Dale (retd)"}) == flagged
	told({"source_text": "Security expert Jim Dale, who suggests a lock,"}) == flagged
	told({"source_text": "Security expert Jim Dale, who has 40,000 followers,"}) == flagged
	told({"source_text": "Security expert Jim Dale, who has a chair,"}) == set()
}

test_allows_a_witness if {
	told({"addressee": "federal investigators"}) == set()
	told({"addressee": "county commissioners at their meeting"}) == set()
	told({"addressee": "the town council"}) == set()
	told({"addressee": "councillors"}) == set()
	told({"addressee": "a conference"}) == flagged
}
