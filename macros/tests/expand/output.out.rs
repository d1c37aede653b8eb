#[derive(::cognito::__private::CognitoOutput)]
#[allow(clippy::struct_excessive_bools, clippy::struct_field_names)]
#[non_exhaustive]
/// A page.
pub struct ListThingsOutput {
    /// Things.
    pub things: Vec<Thing>,
    /// Token.
    pub next_token: Option<String>,
    _request_id: ::core::option::Option<::std::string::String>,
}
///A builder for [`ListThingsOutput`]: members are set one by one, [`build`](Self::build) makes the value.
#[derive(::core::default::Default)]
#[allow(clippy::struct_field_names)]
#[non_exhaustive]
pub struct ListThingsOutputBuilder {
    things: ::core::option::Option<Vec<Thing>>,
    next_token: ::core::option::Option<String>,
}
#[allow(dead_code, unused_qualifications)]
const _: () = {
    use ::cognito::__private as __c;
    impl ListThingsOutput {
        ///Begins a [`ListThingsOutput`] with nothing set.
        #[inline]
        pub fn builder() -> ListThingsOutputBuilder {
            __c::default()
        }
        /// Things.
        #[inline]
        pub fn things(&self) -> &[Thing] {
            &self.things
        }
        /// Token.
        #[inline]
        pub fn next_token(&self) -> __c::Option<&str> {
            __c::Option::as_deref(&self.next_token)
        }
    }
    __c::standard! {
        ListThingsOutput { [things next_token _request_id] }
    }
    #[automatically_derived]
    impl __c::Debug for ListThingsOutput {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "ListThingsOutput things next_token _request_id",
                &[&self.things, &self.next_token, &self._request_id],
            )
        }
    }
    impl ListThingsOutputBuilder {
        /// Things.
        ///
        ///Appends one element; [`set_things`](Self::set_things) replaces the whole list.
        ///
        ///Required.
        #[inline]
        pub fn things(mut self, input: Thing) -> Self {
            __c::Option::get_or_insert_with(&mut self.things, __c::default).push(input);
            self
        }
        ///Sets [`things`](Self::things), or clears it with `None`.
        #[inline]
        pub fn set_things(mut self, input: __c::Option<Vec<Thing>>) -> Self {
            self.things = input;
            self
        }
        ///What [`things`](Self::things) was set to.
        #[inline]
        pub fn get_things(&self) -> &__c::Option<Vec<Thing>> {
            &self.things
        }
        /// Token.
        #[inline]
        pub fn next_token(mut self, input: impl __c::Into<String>) -> Self {
            self.next_token = __c::Some(__c::Into::into(input));
            self
        }
        ///Sets [`next_token`](Self::next_token), or clears it with `None`.
        #[inline]
        pub fn set_next_token(mut self, input: __c::Option<String>) -> Self {
            self.next_token = input;
            self
        }
        ///What [`next_token`](Self::next_token) was set to.
        #[inline]
        pub fn get_next_token(&self) -> &__c::Option<String> {
            &self.next_token
        }
        ///Makes the [`ListThingsOutput`].
        ///
        /// Fails if a required member is missing; the error names all that are.
        #[inline]
        pub fn build(self) -> __c::Result<ListThingsOutput, __c::BuildError> {
            match (self.things,) {
                (__c::Some(things),) => {
                    __c::Ok(ListThingsOutput {
                        things,
                        next_token: self.next_token,
                        _request_id: __c::None,
                    })
                }
                (things,) => {
                    __c::Err(
                        __c::missing(
                            "ListThingsOutput",
                            &[
                                "things was not specified but it is required when building ListThingsOutput",
                            ],
                            &[things.is_none()],
                        ),
                    )
                }
            }
        }
    }
    __c::standard! {
        ListThingsOutputBuilder { [things next_token] }
    }
    #[automatically_derived]
    impl __c::Debug for ListThingsOutputBuilder {
        #[inline]
        fn fmt(&self, f: &mut __c::Formatter<'_>) -> __c::FmtResult {
            __c::debug_struct(
                f,
                "ListThingsOutputBuilder things next_token",
                &[&self.things, &self.next_token],
            )
        }
    }
    #[automatically_derived]
    impl __c::Wire for ListThingsOutput {
        type Reader = ListThingsOutputBuilder;
        const SHAPE: &'static str = "ListThingsOutput";
        #[inline]
        fn put_members<_M: __c::Members>(&self, members: &mut _M) {
            <Vec<Thing> as __c::Wire>::put(members, "Things", &self.things);
            <String as __c::Wire>::put_some(members, "NextToken", &self.next_token);
        }
        #[inline]
        fn holds_sensitive(depth: u8) -> bool {
            depth == 0 || <Vec<Thing> as __c::Wire>::holds_sensitive(depth - 1)
        }
    }
    __c::serde! {
        ListThingsOutput
    }
    #[automatically_derived]
    impl __c::ReadMembers for ListThingsOutputBuilder {
        type Value = ListThingsOutput;
        const NAMES: &'static [&'static str] = &["Things", "NextToken"];
        #[inline]
        fn set<'de, _A: __c::MapAccess<'de>>(
            &mut self,
            index: usize,
            map: &mut _A,
        ) -> __c::Result<(), _A::Error> {
            match index {
                0 => <Vec<Thing> as __c::Wire>::take(map, &mut self.things),
                1 => <String as __c::Wire>::take(map, &mut self.next_token),
                _ => __c::Ok(()),
            }
        }
        #[inline]
        fn finish(mut self) -> __c::Result<ListThingsOutput, &'static str> {
            let mut missing = __c::None;
            <Vec<Thing> as __c::Wire>::fill(&mut self.things, "Things", &mut missing);
            __c::filled(missing, self.build())
        }
    }
    __c::described! {
        impl __c::describe::DescribedStructure for ListThingsOutput { fn structure() ->
        __c::describe::Structure { __c::describe::Structure { name : "ListThingsOutput",
        members : __c::vec![__c::describe::Member { wire : "Things", rust : "things", ty
        : < Vec < Thing > as __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Required, sensitive : false, deprecated : false, },
        __c::describe::Member { wire : "NextToken", rust : "next_token", ty : < String as
        __c::describe::Described > ::describe(), presence :
        __c::describe::Presence::Optional, sensitive : false, deprecated : false, },],
        file : __c::file!(), debug : __c::describe::debug:: < ListThingsOutput,
        ListThingsOutputBuilder > } } }
    }
    __c::output! {
        ListThingsOutput
    }
    #[automatically_derived]
    impl __c::ListMember<17994675985386273268u64> for ListThingsOutput {
        type Item = Thing;
        #[inline]
        fn take(self) -> __c::Vec<Thing> {
            self.things
        }
    }
};
