package parse_test

import (
	"slices"
	"testing"
)

func TestOffices(t *testing.T) {
	for text, want := range map[string][]string{
		// An office parts the field before it from the name behind it.
		"Harbour Minister Oskalu Wendabe said it was late.":                     {"Oskalu Wendabe, named_person, Harbour Minister"},
		"Deputy Health Minister Zodwa Imkhize said it was late.":                {"Zodwa Imkhize, named_person, Deputy Health Minister"},
		"Former Fisheries Secretary Pomp Dragunov said it was late.":            {"Pomp Dragunov, named_person, Former Fisheries Secretary"},
		"Lyon Mayor Solenne Kerbirou said it was late.":                         {"Solenne Kerbirou, named_person, Lyon Mayor"},
		"District Collector Ragunat Deshpur said it was late.":                  {"Ragunat Deshpur, named_person, District Collector"},
		"Justice Minister Blenkinsall said it was late.":                        {"Blenkinsall, named_person, Justice Minister"},
		"Minister of State Ngosi Adichue, however, said it was late.":           {"Ngosi Adichue, named_person, Minister of State"},
		"Leader of the Opposition Vaimona Taufu said it was late.":              {"Vaimona Taufu, named_person, Leader of the Opposition"},
		"Minister for Health and Sport Ailsa Drumore said it was late.":         {"Ailsa Drumore, named_person, Minister for Health and Sport"},
		"Secretary of State for Wales Goronwy Pughe said it was late.":          {"Goronwy Pughe, named_person, Secretary of State for Wales"},
		"Secretary for Security Cho Wai-fan said it was late.":                  {"Cho Wai-fan, named_person, Secretary for Security"},
		"The president of Iran Hassan Koe said it was late.":                    {"Hassan Koe, named_person, president of Iran"},
		"Deputy Inspector-General Sani Olabode was there. He said it was late.": {"Sani Olabode, named_person, Deputy Inspector-General"},
		// An office that a name was given with takes the name up again.
		"Sen. Una Poe was there. The senator said it was late.":                    {"Una Poe, named_person, Sen."},
		"Cllr Tom Vane was there. The councillor said it was late.":                {"Tom Vane, named_person, Cllr"},
		"Pc Ann Dole was there. The officer said it was late.":                     {"Ann Dole, named_person, Pc"},
		"Una Poe MP was there. The MP said it was late.":                           {"Una Poe, named_person"},
		"Una Poe, prosecuting, said he ran. The prosecutor said it was late.":      {"Una Poe, named_person"},
		"Sen. Una Poe and Sen. Tom Vane were there. The senator said it was late.": {"senator, unnamed_person"},
		// An office is nobody's name.
		"The Interior Minister, Oskalu Wendabe, said it was late.": {"Oskalu Wendabe, named_person, Interior Minister"},
		"The Transport Minister said it was late.":                 {"transport Minister, unnamed_person"},
		"The Minister for Health said it was late.":                {"minister for Health, unnamed_person"},
		// What looks alike and is a body.
		"The Prime Minister Ann Koe Foundation said it was late.": {"Prime Minister Ann Koe Foundation, named_org"},
		"The Union Leader said it was late.":                      {"Union Leader, named_org"},
		// Two offices are two people.
		"Health Minister Sipo Endaba and Trade Minister Lerata Mokwe said it was late.": {"Health Minister Sipo Endaba and Trade Minister Lerata Mokwe, named_person"},
		"Union leader Ann Dole and farmer Tom Vane, both of Leeds, said it was late.":   {"Union leader Ann Dole and farmer Tom Vane, named_person"},
		"Lawyers for Ann Dole and Tom Vane said it was late.":                           {"lawyers for Ann Dole and Tom Vane, unnamed_group"},
	} {
		if got := told(text); !slices.Equal(got, want) {
			t.Errorf("%s\n got %q\nwant %q", text, got, want)
		}
	}
}
