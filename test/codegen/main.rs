//! Reads each object by its generated type and writes it back: one JSON line in, one JSON line out. The table of
//! types, `again` by name, is generated beside this file.
mod osvif;
mod table;

use serde::{de::DeserializeOwned, Deserialize, Serialize};
use std::io::{stdin, BufRead};

#[derive(Deserialize)]
struct Case {
    r#type: String,
    value: serde_json::Value,
}

pub fn again<T: DeserializeOwned + Serialize>(value: serde_json::Value) -> String {
    let typed: T = serde_json::from_value(value).unwrap();
    serde_json::to_string(&typed).unwrap()
}

fn main() {
    for line in stdin().lock().lines() {
        let Case { r#type, value } = serde_json::from_str(&line.unwrap()).unwrap();
        println!("{}", table::again_as(&r#type, value));
    }
}
