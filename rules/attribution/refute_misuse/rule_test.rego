package rules.attribution.refute_misuse_test

import data.rules.attribution.refute_misuse

verb := {"at": "m.refutations.0", "text": "refuted", "class": "verb", "sentence": 0, "attribution": null}

proof := {"at": "m.refutations.1", "text": "by showing", "class": "proof", "sentence": 0, "attribution": null}

found(doc, hits) := report if {
	report := refute_misuse.report with input as {
		"doc": doc,
		"sentences": [{"question": false, "quoted": false}],
		"matches": {"refutations": hits},
	}
}

news := {"kind": "news"}

flagged := {{"at": "m.refutations.0", "args": {"hit": "refuted"}}}

test_flags_a_denial_dressed_up if {
	found(news, [verb]) == flagged
}

test_allows_a_proof if {
	found(news, [verb, proof]) == set()
}

test_flags_beside_the_proof_of_something_else if {
	found(news, [verb, object.union(proof, {"sentence": 1})]) == flagged
}

test_allows_the_word_of_another if {
	found(news, [object.union(verb, {"attribution": 0})]) == set()
}

test_allows_an_interview if {
	found({"kind": "interview"}, [verb]) == set()
}

# "The bursar insisted that all was well and refuted …"
insists := {"i": 0, "class": "loaded_insist", "parent": null, "source_text": "The bursar"}

refutes := {"i": 1, "class": "refute", "parent": 0, "source_text": "The bursar"}

within(said) := report if {
	report := refute_misuse.report with input as {
		"doc": news,
		"sentences": [{"question": false, "quoted": false}],
		"attributions": [insists, said],
		"matches": {"refutations": [object.union(verb, {"attribution": 0})]},
	}
}

test_flags_the_second_verb_of_one_speaker if {
	within(refutes) == flagged
	within(object.union(refutes, {"class": "denial"})) == set()
	within(object.union(refutes, {"parent": 5})) == set()
	within(object.union(refutes, {"source_text": "the inspector"})) == set()
}

# "He refutes it, his solicitor said."
test_flags_what_somebody_says_for_him if {
	within({"i": 0, "class": "neutral", "parent": null, "source_text": "Koe"}) == set()
	spoken("his solicitor") == flagged
	spoken("chairman Hans Odell") == flagged
	spoken("the inspector") == set()
}

spoken(source) := report if {
	report := refute_misuse.report with input as {
		"doc": news,
		"sentences": [{"question": false, "quoted": false}],
		"attributions": [{"i": 0, "class": "neutral", "parent": null, "source_text": source}],
		"matches": {"refutations": [object.union(verb, {"attribution": 0})]},
	}
}
