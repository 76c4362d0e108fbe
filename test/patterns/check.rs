// Judges the cases that cases.mjs wrote: check PATTERNS CASES
use regex::Regex;
use std::{env, fs, process};

fn main() {
    let paths: Vec<String> = env::args().skip(1).collect();
    let patterns: Vec<Regex> = read(&paths[0]).lines().map(|line| Regex::new(line).unwrap()).collect();

    let mut judged = 0;
    let mut disagreements = 0;
    for line in read(&paths[1]).lines() {
        let fields: Vec<&str> = line.split(' ').collect();
        let index: usize = fields[0].parse().unwrap();
        let value = decode(fields[2]);
        let verdict = patterns[index].is_match(&value) && !patterns[0].is_match(&value);
        judged += 1;
        if verdict != (fields[1] == "1") {
            disagreements += 1;
            if disagreements <= 5 {
                println!("disagrees: {}", line);
            }
        }
    }

    println!("{} cases", judged);
    process::exit(if disagreements > 0 { 1 } else { 0 });
}

fn read(path: &str) -> String {
    fs::read_to_string(path).unwrap()
}

fn decode(hex: &str) -> String {
    let byte = |start| u8::from_str_radix(&hex[start..start + 2], 16).unwrap();
    String::from_utf8((0..hex.len()).step_by(2).map(byte).collect()).unwrap()
}
